//! Schools as the operator sees and mends them.

use std::ops::Range;

use super::{COLUMNS, forget_words, lock, school_of};
use crate::area;
use crate::domain::{PersonId, School, SchoolId};
use crate::lists::List;
use crate::store::{Error, Row, Sql, Tx, values};

/// A school with all that the operator is told of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The school.
    pub school: School,
    /// Its official code.
    pub code: Option<String>,
    /// Who has typed it, if a teacher has.
    pub added_by: Option<PersonId>,
    /// Whether everybody can choose it.
    pub is_taken: bool,
    /// Whether nobody can choose it any more.
    pub is_closed: bool,
    /// Which school it turned out to be.
    pub merged_into: Option<SchoolId>,
}

/// Which schools are listed.
#[derive(Clone, Debug, Default)]
pub struct Which {
    /// Those of one country.
    pub country: Option<String>,
    /// Those that teachers have typed and that are not taken yet; else those that everybody can choose.
    pub new: bool,
}

/// Reads the schools after one of them, in the order in which they came; at most `most`.
///
/// # Errors
/// When the database fails.
pub async fn entries(tx: &mut Tx, which: &Which, after: SchoolId, most: u32) -> Result<Vec<Entry>, Error> {
    let taken = if which.new { "IS NULL" } else { "IS NOT NULL" };
    // An empty country is every country.
    let sql = select(&format!(
        "WHERE s.id > $1 AND s.closed_at IS NULL AND s.taken_at {taken} AND ($2 = '' OR s.country = $2) \
         ORDER BY s.id LIMIT $3"
    ));
    let country = which.country.as_deref().unwrap_or_default();
    tx.rows(sql, values![after, country, most]).await?.iter().map(entry_of).collect()
}

/// Counts the schools that teachers have typed and that are not taken yet.
pub(crate) async fn count_new(tx: &mut Tx) -> Result<usize, Error> {
    let sql = "SELECT COUNT(*) AS n FROM school WHERE taken_at IS NULL AND closed_at IS NULL AND added_at > 0";
    Ok(usize::try_from(tx.one(sql, values![]).await?.get::<u32>("n")?).unwrap_or(usize::MAX))
}

/// Reads some of them, each with since when it waits, in ms: those of this range, the oldest first.
pub(crate) async fn new(tx: &mut Tx, range: Range<usize>) -> Result<Vec<(Entry, i64)>, Error> {
    let sql = "WHERE s.taken_at IS NULL AND s.closed_at IS NULL AND s.added_at > 0 ORDER BY s.added_at, s.id LIMIT $1 OFFSET $2";
    let number = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let waits = |row: &Row| Ok((entry_of(row)?, row.get("added_at")?));
    tx.list(select(sql), values![number(range.len()), number(range.start)], waits).await
}

/// Reads a school, whatever has become of it.
///
/// # Errors
/// When the database fails.
pub async fn entry(tx: &mut Tx, id: SchoolId) -> Result<Option<Entry>, Error> {
    tx.row(select("WHERE s.id = $1"), values![id]).await?.as_ref().map(entry_of).transpose()
}

/// Reads the numbers of all schools without an official code, whatever has become of them.
///
/// # Errors
/// When the database fails.
pub async fn without_code(tx: &mut Tx) -> Result<Vec<SchoolId>, Error> {
    let mut all = Vec::new();
    // Those of a country are found by an index, of which a country is the beginning.
    for country in List::countries().keys() {
        let sql = "SELECT id FROM school WHERE country = $1 AND code IS NULL";
        all.extend(tx.list(sql, values![country], |row| row.get::<SchoolId>("id")).await?);
    }
    Ok(all)
}

/// Finds the school of an official code.
///
/// # Errors
/// When the database fails.
pub async fn of_code(tx: &mut Tx, country: &str, code: &str) -> Result<Option<SchoolId>, Error> {
    let row = tx.row("SELECT id FROM school WHERE country = $1 AND code = $2", values![country, code]).await?;
    row.map(|row| row.get("id")).transpose()
}

/// Counts the teachers of a school.
///
/// # Errors
/// When the database fails.
pub async fn teachers(tx: &mut Tx, id: SchoolId) -> Result<u32, Error> {
    tx.one("SELECT COUNT(*) AS n FROM teacher WHERE school_id = $1", values![id]).await?.get("n")
}

/// Lets nobody choose a school any more; its teachers keep it.
///
/// # Errors
/// When the database fails.
pub async fn close(tx: &mut Tx, id: SchoolId, now: i64) -> Result<(), Error> {
    tx.run("UPDATE school SET closed_at = COALESCE(closed_at, $1) WHERE id = $2", values![now, id]).await?;
    forget_words(tx, [id].into_iter()).await
}

/// Makes two schools one: what turned out to be the other is closed, and its teachers go over, with what they have joined and the
/// students whom they have registered.
///
/// # Errors
/// When the database fails.
pub async fn merge(tx: &mut Tx, from: SchoolId, into: &School, now: i64) -> Result<(), Error> {
    // Nobody suspends either of them meanwhile.
    for id in [from.min(into.id), from.max(into.id)] {
        lock(tx, id).await?;
    }
    close(tx, from, now).await?;
    // What has been merged into the one that goes now goes with it.
    let sql = "UPDATE school SET merged_into = $1 WHERE id = $2 OR merged_into = $2";
    tx.run(sql, values![into.id, from]).await?;
    let sql = "UPDATE teacher SET school_id = $1 WHERE school_id = $2";
    tx.run(sql, values![into.id, from]).await?;
    area::school_merged(tx, from, into.id).await?;
    super::super::follow(tx, std::slice::from_ref(into)).await
}

fn select(rest: &str) -> Sql {
    let columns = "s.code, s.added_by, s.added_at, s.taken_at, s.closed_at, s.merged_into";
    Sql::composed(format!("SELECT {COLUMNS}, {columns} FROM school s {rest}"))
}

fn entry_of(row: &Row) -> Result<Entry, Error> {
    Ok(Entry {
        school: school_of(row)?,
        code: row.get("code")?,
        added_by: row.get("added_by")?,
        is_taken: row.get::<Option<i64>>("taken_at")?.is_some(),
        is_closed: row.get::<Option<i64>>("closed_at")?.is_some(),
        merged_into: row.get("merged_into")?,
    })
}
