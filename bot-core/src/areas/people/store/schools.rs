//! Schools: what is known of each, the teachers who follow it, and the words by which it is found.
//!
//! A school that a teacher has typed can be chosen by nobody else until it is taken: it has no words to be found by.

mod list;
mod search;
#[cfg(test)]
mod tests;
mod upsert;

pub use list::{Entry, Which, close, entries, entry, merge, of_code, teachers, without_code};
pub(crate) use list::{count_new, new};
pub use search::search;
pub use upsert::{BATCH, Outcome, plan, upsert};

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::{NewSchool, PersonId, School, SchoolId, hash_of};
use crate::store::{Error, Lock, Row, Sql, Tx, Value, values};
use crate::text::{fold, folded};

/// At most so many bytes of a word, and of a place in the order, are stored: an index takes no longer ones.
const KEY: usize = 48;

/// At most so many rows are written by one statement: an engine takes 32 766 values.
const ROWS: usize = 2_000;

/// So many schools are shown that a new one may be, found by so many words of its name.
const BESIDE: usize = 3;

/// The columns of which a [`School`] is made.
const COLUMNS: &str = "s.id, s.name, s.town, s.country, s.region";

/// Adds a school that a teacher has typed.
pub(crate) async fn add(tx: &mut Tx, school: &School, by: PersonId, now: i64) -> Result<(), Error> {
    let sql = "INSERT INTO school (id, country, name, town, region, same, added_by, added_at) \
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    let (same, region) = (same(&school.name, &school.town, &school.country), school.region.as_deref());
    tx.run(sql, values![school.id, &school.country, &school.name, &school.town, region, same, by, now]).await?;
    Ok(())
}

/// Lets everybody choose a school from now on, and gives it its region where it had none.
pub(crate) async fn take(tx: &mut Tx, school: &School, now: i64) -> Result<(), Error> {
    let sql = "UPDATE school SET taken_at = COALESCE(taken_at, $1), region = COALESCE(region, $2) WHERE id = $3";
    tx.run(sql, values![now, school.region.as_deref(), school.id]).await?;
    find_by_words(tx, std::slice::from_ref(school)).await?;
    super::follow(tx, std::slice::from_ref(school)).await
}

/// A school that a teacher has typed is nobody else's to choose again, unless somebody else is there by now.
pub(crate) async fn give_back(tx: &mut Tx, id: SchoolId, by: PersonId) -> Result<(), Error> {
    let sql = "UPDATE school SET taken_at = NULL WHERE id = $1 AND added_by = $2 \
               AND NOT EXISTS (SELECT 1 FROM teacher t WHERE t.school_id = $1 AND t.person_id <> $2) RETURNING id";
    if tx.any(sql, values![id, by]).await? { forget_words(tx, [id].into_iter()).await } else { Ok(()) }
}

/// Reads the school that a teacher may have, as it is now: the one of this id, or the one that it turned out to be.
pub(crate) async fn current(tx: &mut Tx, id: SchoolId, by: PersonId) -> Result<Option<School>, Error> {
    let sql = Sql::composed(format!(
        "SELECT {COLUMNS} FROM school o JOIN school s ON s.id = COALESCE(o.merged_into, o.id) \
         WHERE o.id = $1 AND s.closed_at IS NULL AND (s.taken_at IS NOT NULL OR s.added_by = $2)"
    ));
    tx.row(sql, values![id, by]).await?.as_ref().map(school_of).transpose()
}

/// Reads the one school that a teacher may have of those that are written as the one that the teacher has typed.
pub(crate) async fn like(tx: &mut Tx, new: &NewSchool, by: PersonId) -> Result<Option<School>, Error> {
    let sql = Sql::composed(format!(
        "SELECT {COLUMNS} FROM school s WHERE s.same = $1 AND s.closed_at IS NULL \
         AND (s.taken_at IS NOT NULL OR s.added_by = $2) LIMIT 2"
    ));
    let same = same(new.name.as_str(), new.town.as_str(), new.country.key());
    match tx.rows(sql, values![same, by]).await?.as_slice() {
        [one] => school_of(one).map(Some),
        _ => Ok(None),
    }
}

/// Locks a school until the transaction ends, so that two decisions about it wait for each other.
pub(crate) async fn lock(tx: &mut Tx, id: SchoolId) -> Result<(), Error> {
    tx.locks(Lock::School(id)).await;
    tx.run("UPDATE school SET added_at = added_at WHERE id = $1", values![id]).await
}

/// Whether only the teacher who has typed a school can choose it.
pub(crate) async fn is_new(tx: &mut Tx, id: SchoolId) -> Result<bool, Error> {
    let sql = "SELECT id FROM school WHERE id = $1 AND taken_at IS NULL AND closed_at IS NULL";
    Ok(tx.row(sql, values![id]).await?.is_some())
}

/// Reads the schools that a new one may be, the likeliest first; `None` where it is not new.
pub(crate) async fn known_beside(tx: &mut Tx, school: &School) -> Result<Option<Vec<School>>, Error> {
    if !is_new(tx, school.id).await? {
        return Ok(None);
    }
    let mut words: Vec<Vec<u8>> = words_of(&school.name).into_iter().collect();
    words.sort_by_key(|word| std::cmp::Reverse(word.len()));
    let mut known: Vec<(usize, School)> = Vec::new();
    for word in words.iter().take(BESIDE) {
        let words = format!("{} {}", String::from_utf8_lossy(word), school.town);
        // Nobody's own: what is new itself is none that is known.
        for found in search(tx, &words, &school.country, PersonId(0)).await?.schools {
            match known.iter_mut().find(|(_, other)| other.id == found.id) {
                Some((times, _)) => *times += 1,
                None => known.push((1, found)),
            }
        }
    }
    known.sort_by_key(|(times, _)| std::cmp::Reverse(*times));
    Ok(Some(known.into_iter().map(|(_, school)| school).take(BESIDE).collect()))
}

/// Makes schools be found by the words of their name and town as they are now.
async fn find_by_words(tx: &mut Tx, schools: &[School]) -> Result<(), Error> {
    let ids = schools.iter().map(|school| school.id);
    forget_words(tx, ids).await?;
    let rows = |school: &School| {
        let (id, country, place) = (school.id, school.country.clone(), place(school));
        let words = parts_of(school).into_iter();
        words.map(move |(word, part)| values![id, word, &country, part, place.as_slice()]).collect::<Vec<_>>()
    };
    let rows: Vec<Vec<Value>> = schools.iter().flat_map(rows).collect();
    for rows in rows.chunks(ROWS) {
        let columns = "school_id, word, country, part, place";
        let sql = format!("INSERT INTO school_word ({columns}) VALUES {}", tuples(rows.len(), 5));
        tx.run(Sql::composed(sql), rows.concat()).await?;
    }
    Ok(())
}

/// Lets schools be found by nobody.
async fn forget_words(tx: &mut Tx, ids: impl Iterator<Item = SchoolId>) -> Result<(), Error> {
    let ids: Vec<Value> = ids.map(Value::from).collect();
    let sql = format!("DELETE FROM school_word WHERE school_id IN {}", tuples(1, ids.len()));
    if !ids.is_empty() {
        tx.run(Sql::composed(sql), ids).await?;
    }
    Ok(())
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

/// What schools of one country have in common that are written alike.
fn same(name: &str, town: &str, country: &str) -> Vec<u8> {
    hash_of(&format!("{country}\n{}\n{}", folded(name), folded(town)))
}

/// By this the schools stand in order that a search has found.
fn place(school: &School) -> Vec<u8> {
    begin(fold(&format!("{} {}", school.town, school.name)))
}

/// The words by which a school is found, each with its part: 0 for those of the name, 1 for those of the town only.
fn parts_of(school: &School) -> BTreeMap<Vec<u8>, i64> {
    let town = words_of(&school.town).into_iter().map(|word| (word, 1));
    town.chain(words_of(&school.name).into_iter().map(|word| (word, 0))).collect()
}

pub(super) fn words_of(text: &str) -> BTreeSet<Vec<u8>> {
    // Folding may make several words of one.
    let folded = folded(text);
    let words = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(|word| begin(word.as_bytes().to_vec())).collect()
}

fn begin(mut key: Vec<u8>) -> Vec<u8> {
    key.truncate(KEY);
    key
}

/// `($1, $2), ($3, $4)`: so many rows of so many values.
pub(super) fn tuples(rows: usize, values: usize) -> String {
    let tuple = |row: usize| {
        let places: Vec<String> = (1..=values).map(|value| format!("${}", row * values + value)).collect();
        format!("({})", places.join(", "))
    };
    (0..rows).map(tuple).collect::<Vec<_>>().join(", ")
}
