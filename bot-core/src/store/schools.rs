//! Schools, found by the words of their name and town.

use std::collections::BTreeSet;

use sqlx::Row;
use sqlx::any::AnyRow;

use super::{Error, Tx};
use crate::domain::{PersonId, School, SchoolId};
use crate::text::{fold, prefix_range};

/// At most this many schools are shown for a search.
const SHOWN: usize = 24;

/// So many words of a search narrow it in the database.
const NARROWING: usize = 4;

/// The schools of which every word of `words` begins a word of their name or town.
///
/// # Errors
/// When the database fails.
pub async fn search(tx: &mut Tx, words: &str) -> Result<Vec<School>, Error> {
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
    let mut query = sqlx::query(sqlx::AssertSqlSafe(sql));
    for word in wanted.iter().take(NARROWING) {
        let (from, to) = prefix_range(word);
        query = query.bind(from).bind(to);
    }
    let rows = query.fetch_all(tx.conn()).await?;
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

/// A school.
///
/// # Errors
/// When the database fails.
pub async fn read(tx: &mut Tx, school: SchoolId) -> Result<Option<School>, Error> {
    let row = sqlx::query("SELECT id, name, town, country, region FROM school WHERE id = $1")
        .bind(school.0)
        .fetch_optional(tx.conn())
        .await?;
    row.as_ref().map(school_of).transpose()
}

/// Adds a school, with the words it is found by.
///
/// # Errors
/// When the database fails.
pub async fn add(tx: &mut Tx, school: &School, by: Option<PersonId>, now: i64) -> Result<(), Error> {
    sqlx::query(
        "INSERT INTO school (id, name, town, country, region, added_by, added_at) VALUES ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(school.id.0)
    .bind(&school.name)
    .bind(&school.town)
    .bind(&school.country)
    .bind(&school.region)
    .bind(by.map(|person| person.0))
    .bind(now)
    .execute(tx.conn())
    .await?;
    for word in words_of(&format!("{} {}", school.name, school.town)) {
        sqlx::query("INSERT INTO school_word (word, school_id) VALUES ($1, $2)")
            .bind(word)
            .bind(school.id.0)
            .execute(tx.conn())
            .await?;
    }
    Ok(())
}

/// Whether a school of this name, town and country is known.
///
/// # Errors
/// When the database fails.
pub async fn is_known(tx: &mut Tx, name: &str, town: &str, country: &str) -> Result<bool, Error> {
    let row = sqlx::query("SELECT id FROM school WHERE name = $1 AND town = $2 AND country = $3 LIMIT 1")
        .bind(name)
        .bind(town)
        .bind(country)
        .fetch_optional(tx.conn())
        .await?;
    Ok(row.is_some())
}

fn school_of(row: &AnyRow) -> Result<School, Error> {
    Ok(School {
        id: SchoolId(row.try_get("id")?),
        name: row.try_get("name")?,
        town: row.try_get("town")?,
        country: row.try_get("country")?,
        region: row.try_get("region")?,
    })
}

fn words_of(text: &str) -> BTreeSet<Vec<u8>> {
    text.split(|c: char| !c.is_alphanumeric()).map(fold).filter(|word| !word.is_empty()).collect()
}
