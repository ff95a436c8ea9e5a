//! Schools, found by the words of their name and town.

use std::collections::BTreeSet;

use crate::domain::{PersonId, School};
use crate::store::{Error, Row, Sql, Tx, values};
use crate::text::{fold, prefix_range};

/// At most this many schools are shown for a search.
const SHOWN: usize = 24;

/// So many words of a search narrow it in the database.
const NARROWING: usize = 4;

/// The schools of which every word of `words` begins a word of their name or town.
pub(crate) async fn search(tx: &mut Tx, words: &str) -> Result<Vec<School>, Error> {
    let wanted: Vec<Vec<u8>> = words_of(words).into_iter().collect();
    if wanted.is_empty() {
        return Ok(Vec::new());
    }
    // Each word narrows the search in the database, so that a common one does not hide what a rare one would find.
    let narrows = |nth: usize| {
        let (from, to) = (2 * nth + 1, 2 * nth + 2);
        format!("s.id IN (SELECT w.school_id FROM school_word w WHERE w.word >= ${from} AND w.word < ${to})")
    };
    let narrowed: Vec<String> = (0..wanted.len().min(NARROWING)).map(narrows).collect();
    let narrowed = narrowed.join(" AND ");
    let sql = format!("SELECT s.id, s.name, s.town, s.country, s.region FROM school s WHERE {narrowed} LIMIT 500");
    let ranges = wanted.iter().take(NARROWING).map(|word| prefix_range(word));
    let values = ranges.flat_map(|(from, to)| values![from, to]).collect();
    let rows = tx.rows(Sql::composed(sql), values).await?;
    let mut found = Vec::new();
    for row in &rows {
        let school = school_of(row)?;
        let has = words_of(&format!("{} {}", school.name, school.town));
        if wanted.iter().all(|word| has.iter().any(|own| own.starts_with(word))) {
            found.push(school);
        }
    }
    found.sort_by_key(|school| (fold(&school.town), fold(&school.name), school.id));
    found.truncate(SHOWN);
    Ok(found)
}

/// Adds a school, with the words it is found by.
///
/// # Errors
/// When the database fails.
pub async fn add(tx: &mut Tx, school: &School, by: Option<PersonId>, now: i64) -> Result<(), Error> {
    let sql =
        "INSERT INTO school (id, name, town, country, region, added_by, added_at) VALUES ($1, $2, $3, $4, $5, $6, $7)";
    let region = school.region.as_deref();
    tx.run(sql, values![school.id, &school.name, &school.town, &school.country, region, by, now]).await?;
    for word in words_of(&format!("{} {}", school.name, school.town)) {
        tx.run("INSERT INTO school_word (word, school_id) VALUES ($1, $2)", values![word, school.id]).await?;
    }
    Ok(())
}

/// Whether a school of this name, town and country is known.
///
/// # Errors
/// When the database fails.
pub async fn is_known(tx: &mut Tx, name: &str, town: &str, country: &str) -> Result<bool, Error> {
    let sql = "SELECT id FROM school WHERE name = $1 AND town = $2 AND country = $3 LIMIT 1";
    let row = tx.row(sql, values![name, town, country]).await?;
    Ok(row.is_some())
}

fn school_of(row: &Row) -> Result<School, Error> {
    Ok(School {
        id: row.get("id")?,
        name: row.get("name")?,
        town: row.get("town")?,
        country: row.get("country")?,
        region: row.get("region")?,
    })
}

fn words_of(text: &str) -> BTreeSet<Vec<u8>> {
    text.split(|c: char| !c.is_alphanumeric()).map(fold).filter(|word| !word.is_empty()).collect()
}
