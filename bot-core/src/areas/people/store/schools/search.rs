//! Finds the schools of a country by the beginnings of words.
//!
//! Two statements cost the same with a thousand schools and with 300 000: the first counts how many schools have each
//! word, up to [`MOST`]; the second goes along the rarest word in the order of an index, and keeps the schools that
//! have the others, too.

use std::ops::Range;

use super::{COLUMNS, school_of, words_of};
use crate::domain::{PersonId, School, SchoolsFound};
use crate::store::{Error, Sql, Tx, Value, values};
use crate::text::prefix_range;

/// At most this many schools are shown for a search.
const SHOWN: usize = 24;

/// At most so many schools of one word are looked at.
const MOST: u32 = 3_000;

/// So many words of a search are enough.
const WORDS: usize = 6;

/// The schools of a country of which every word of `words` begins a word of their name or town: those that everybody can
/// choose, and those that the teacher has added. Whole words come first, then the order is that of towns and names.
pub(crate) async fn search(tx: &mut Tx, words: &str, country: &str, by: PersonId) -> Result<SchoolsFound, Error> {
    let mut wanted: Vec<Vec<u8>> = words_of(words).into_iter().collect();
    wanted.sort_by_key(|word| std::cmp::Reverse(word.len()));
    wanted.truncate(WORDS);
    if wanted.is_empty() {
        return Ok(SchoolsFound::from(Vec::new()));
    }
    let (counts, own) = count(tx, &wanted, country, by).await?;
    let mut schools = if own > 0 { added(tx, &wanted, country, by).await? } else { Vec::new() };
    let own = schools.len();
    let (rarest, most) = counts.into_iter().enumerate().min_by_key(|(_, count)| *count).unwrap_or((0, 0));
    let mut all = 0;
    if most > 0 {
        wanted.swap(0, rarest);
        let rows = tx.rows(Sql::composed(page(wanted.len())), ranges(&wanted, country)).await?;
        all = rows.first().map_or(Ok(0), |row| row.get::<u32>("every"))?;
        for row in rows.iter().take(SHOWN - own.min(SHOWN)) {
            schools.push(school_of(row)?);
        }
    }
    let is_counted = most < MOST;
    let all = usize::try_from(all).unwrap_or(usize::MAX).saturating_add(own);
    Ok(SchoolsFound { schools, all: is_counted.then_some(all) })
}

/// How many schools have each word, up to [`MOST`], and how many the teacher has added that are not taken yet.
async fn count(tx: &mut Tx, wanted: &[Vec<u8>], country: &str, by: PersonId) -> Result<(Vec<u32>, u32), Error> {
    let mut values = ranges(wanted, country);
    let place = values.len() + 1;
    values.extend(values![by]);
    let row = tx.one(Sql::composed(counts(wanted.len(), place)), values).await?;
    let counts = (0..wanted.len()).map(|nth| row.get(&format!("n{nth}"))).collect::<Result<_, _>>()?;
    Ok((counts, row.get("own")?))
}

fn counts(words: usize, by: usize) -> String {
    let count = |nth: usize| {
        let Range { start, end } = places(nth);
        format!(
            "(SELECT COUNT(*) FROM (SELECT w.school_id FROM school_word w WHERE w.country = $1 \
             AND w.word >= ${start} AND w.word < ${end} ORDER BY w.word, w.place, w.school_id LIMIT {MOST}) c) AS n{nth}"
        )
    };
    let counts: Vec<String> = (0..words).map(count).collect();
    format!(
        "SELECT {}, (SELECT COUNT(*) FROM school s WHERE s.added_by = ${by} AND s.taken_at IS NULL) AS own",
        counts.join(", ")
    )
}

/// The first schools in order, and how many there are in all.
fn page(words: usize) -> String {
    let has = |nth: usize| {
        let Range { start, end } = places(nth);
        format!(
            " AND EXISTS (SELECT 1 FROM school_word x WHERE x.school_id = f.school_id AND x.word >= ${start} \
             AND x.word < ${end})"
        )
    };
    let others: String = (1..words).map(has).collect();
    // A school of which several words begin so stands where the first of them does.
    format!(
        "SELECT {COLUMNS}, h.every FROM (SELECT f.school_id, f.word, f.place, COUNT(*) OVER () AS every FROM ( \
           SELECT w.school_id, w.word, w.place FROM school_word w WHERE w.country = $1 AND w.word >= $2 AND w.word < $3 \
           ORDER BY w.word, w.place, w.school_id LIMIT {MOST}) f \
         WHERE NOT EXISTS (SELECT 1 FROM school_word y WHERE y.school_id = f.school_id AND y.word >= $2 \
           AND y.word < f.word){others} ORDER BY f.word, f.place, f.school_id LIMIT {SHOWN}) h \
         JOIN school s ON s.id = h.school_id ORDER BY h.word, h.place, h.school_id"
    )
}

/// Where the range of a word stands among the values: from, and below.
fn places(nth: usize) -> Range<usize> {
    2 * nth + 2..2 * nth + 3
}

fn ranges(wanted: &[Vec<u8>], country: &str) -> Vec<Value> {
    let mut values = values![country];
    for (from, below) in wanted.iter().map(|word| prefix_range(word)) {
        values.extend(values![from, below]);
    }
    values
}

/// The schools that the teacher has added and that nobody has taken yet.
async fn added(tx: &mut Tx, wanted: &[Vec<u8>], country: &str, by: PersonId) -> Result<Vec<School>, Error> {
    let sql = Sql::composed(format!(
        "SELECT {COLUMNS} FROM school s WHERE s.added_by = $1 AND s.taken_at IS NULL AND s.closed_at IS NULL \
         AND s.country = $2 ORDER BY s.added_at DESC LIMIT {SHOWN}"
    ));
    let rows = tx.rows(sql, values![by, country]).await?;
    let schools = rows.iter().map(school_of).collect::<Result<Vec<_>, _>>()?;
    let fits = |school: &School| {
        let has = words_of(&format!("{} {}", school.name, school.town));
        wanted.iter().all(|word| has.iter().any(|own| own.starts_with(word)))
    };
    Ok(schools.into_iter().filter(fits).collect())
}

/// How the database goes about a search, as it explains itself: by a statement, in a column.
#[cfg(test)]
pub(super) async fn plans(tx: &mut Tx, words: &[&str], explain: (&str, &str)) -> Result<Vec<String>, Error> {
    let wanted: Vec<Vec<u8>> = words.iter().map(|word| word.as_bytes().to_vec()).collect();
    let page = (page(wanted.len()), ranges(&wanted, "es"));
    let mut values = ranges(&wanted, "es");
    let counts = counts(wanted.len(), values.len() + 1);
    values.extend(values![PersonId(1)]);
    let mut plans = Vec::new();
    for (sql, values) in [page, (counts, values)] {
        let rows = tx.rows(Sql::composed(format!("{} {sql}", explain.0)), values).await?;
        let lines = rows.iter().map(|row| row.get::<String>(explain.1)).collect::<Result<Vec<_>, _>>()?;
        plans.push(lines.join("\n"));
    }
    Ok(plans)
}
