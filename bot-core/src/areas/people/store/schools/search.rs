//! Finds the schools of a country by the beginnings of words; where nothing is found so, each word may have one typing error.
//!
//! Each statement costs the same with a thousand schools and with 300 000. The first counts how many schools have each word,
//! up to a bound; the second goes along the rarest word in the order of an index, and keeps the schools that have the others,
//! too. A search that finds nothing asks three more: which words were meant, and the same two for these.

mod meant;
mod page;

use page::Asked;

use super::{COLUMNS, school_of, words_of};
use crate::domain::{PersonId, School, SchoolsFound};
use crate::store::{Error, Sql, Tx, values};
use crate::text::is_mistyped;

/// At most this many schools are shown for a search.
const SHOWN: usize = 24;

/// At most so many entries of the index are looked at for a word.
const MOST: u32 = 3_000;

/// The same for a mistyped word, which is compared with several words.
const MOST_MEANT: u32 = 1_000;

/// So many words of a search are enough.
const WORDS: usize = 6;

/// Finds the schools of a country of which every word of `words` begins a word of their name or town: those that everybody can
/// choose, and those that the teacher has added. Where there are none, a word of four letters and more is found with one
/// letter wrong, missing, too many, or in the place of its neighbour.
///
/// The teacher's own come first, then the schools that have all words as whole words of their name, then those that have
/// them as whole words, then the others; alike ones in the order of towns and names. The order is exact where one of the words
/// has fewer than 3 000 entries (1 000 in a mistyped search). Where all have more, so many in the order of the
/// index are looked at, and nothing is counted: for one word these are its whole words first, and those of names before those
/// of towns, each in exact order.
///
/// # Errors
/// When the database fails.
pub async fn search(tx: &mut Tx, words: &str, country: &str, by: PersonId) -> Result<SchoolsFound, Error> {
    let mut typed: Vec<Vec<u8>> = words_of(words).into_iter().collect();
    typed.sort_by_key(|word| std::cmp::Reverse(word.len()));
    typed.truncate(WORDS);
    if typed.is_empty() {
        return Ok(SchoolsFound::default());
    }
    let exact = Asked::new(country, typed.iter().map(|word| vec![word.clone()]).collect(), MOST);
    let (counts, own) = exact.count(tx, by).await?;
    let added = if own > 0 { added(tx, country, by).await? } else { Vec::new() };
    let own = having(&added, &typed, |own, word| own.starts_with(word));
    let found = exact.found(tx, &counts, own).await?;
    if !found.schools.is_empty() {
        return Ok(found);
    }
    let own = having(&added, &typed, is_nearly);
    match meant::words(tx, country, &typed, &counts).await? {
        Some(words) => {
            let nearly = Asked::new(country, words, MOST_MEANT);
            let (counts, _) = nearly.count(tx, by).await?;
            nearly.found(tx, &counts, own).await
        }
        None => Ok(SchoolsFound::from(own)),
    }
}

/// The schools that the teacher has added to a country and that nobody has taken yet.
async fn added(tx: &mut Tx, country: &str, by: PersonId) -> Result<Vec<School>, Error> {
    let sql = Sql::composed(format!(
        "SELECT {COLUMNS} FROM school s WHERE s.added_by = $1 AND s.taken_at IS NULL AND s.closed_at IS NULL \
         AND s.country = $2 ORDER BY s.added_at DESC LIMIT {SHOWN}"
    ));
    tx.list(sql, values![by, country], school_of).await
}

/// Those of some schools that have a word for every typed one.
fn having(schools: &[School], typed: &[Vec<u8>], is_like: fn(&[u8], &[u8]) -> bool) -> Vec<School> {
    let has = |school: &&School| {
        let words = words_of(&format!("{} {}", school.name, school.town));
        typed.iter().all(|typed| words.iter().any(|word| is_like(word, typed)))
    };
    schools.iter().filter(has).cloned().collect()
}

fn is_nearly(word: &[u8], typed: &[u8]) -> bool {
    word.starts_with(typed) || is_mistyped(&String::from_utf8_lossy(word), &String::from_utf8_lossy(typed))
}

/// How the database goes about a search of Spanish schools, as it explains itself: by a statement, in a column.
#[cfg(test)]
pub(super) async fn plans(tx: &mut Tx, words: &[&str], explain: (&str, &str)) -> Result<Vec<String>, Error> {
    let typed: Vec<Vec<u8>> = words.iter().map(|word| word.as_bytes().to_vec()).collect();
    let several = |word: &Vec<u8>| (0..3).map(|less| word[..word.len() - less].to_vec()).collect();
    let exact = Asked::new("es", typed.iter().map(|word| vec![word.clone()]).collect(), MOST);
    let nearly = Asked::new("es", typed.iter().map(several).collect(), MOST_MEANT);
    let mut asked = vec![meant::statement("es", &meant::edits(&typed, &vec![0; typed.len()]))];
    for words in [exact, nearly] {
        asked.extend([words.counts(PersonId(1)), words.page(&[0]), words.page(&(0..typed.len()).collect::<Vec<_>>())]);
    }
    let mut plans = Vec::new();
    for (sql, values) in asked {
        let rows = tx.rows(Sql::composed(format!("{} {sql}", explain.0)), values).await?;
        let lines = rows.iter().map(|row| row.get::<String>(explain.1)).collect::<Result<Vec<_>, _>>()?;
        plans.push(lines.join("\n"));
    }
    Ok(plans)
}
