//! Takes official lists over: a school is found again by its code, else by its folded name, town and country.
//!
//! A batch is read by two statements and written by a handful, however many schools it has: whoever waits for the
//! database waits for milliseconds.

use std::collections::{BTreeMap, BTreeSet};

use super::{COLUMNS, ROWS, find_by_words, same, school_of, tuples};
use crate::domain::{FreshIds, ListedSchool, School, SchoolId};
use crate::store::{Error, Row, Sql, Tx, Value, values};

/// At most so many schools are taken over in one transaction.
pub const BATCH: usize = 200;

/// What became of a school of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It is new.
    Added,
    /// It was known, and something of it has changed.
    Changed,
    /// It was known so.
    Known,
    /// Several schools are written so, and only a code tells which one is meant.
    Ambiguous,
}

/// A school as it is stored.
struct Stored {
    school: School,
    code: Option<String>,
    same: Vec<u8>,
    is_taken: bool,
    is_closed: bool,
    is_merged: bool,
}

/// What a school of a list is to be.
struct Next {
    school: School,
    code: Option<String>,
    outcome: Outcome,
}

/// Says what [`upsert`] would do, and does nothing.
///
/// # Errors
/// When the database fails.
pub async fn plan(tx: &mut Tx, listed: &[ListedSchool]) -> Result<Vec<Outcome>, Error> {
    let known = stored(tx, listed).await?;
    // Nothing is written, so no id is ever used.
    let next = decide(listed, &known, &mut FreshIds::new(0, 0));
    Ok(next.into_iter().map(|next| next.outcome).collect())
}

/// Adds the schools that are not known and changes those that are; at most [`BATCH`], none of them twice. Says of each what
/// became of it.
///
/// # Errors
/// When the database fails.
pub async fn upsert(tx: &mut Tx, listed: &[ListedSchool], ids: &mut FreshIds, now: i64) -> Result<Vec<Outcome>, Error> {
    let known = stored(tx, listed).await?;
    let next = decide(listed, &known, ids);
    let is_written = |next: &&Next| matches!(next.outcome, Outcome::Added | Outcome::Changed);
    let written: Vec<&Next> = next.iter().filter(is_written).collect();
    for next in written.chunks(ROWS) {
        write(tx, next, now).await?;
    }
    let schools: Vec<School> = written.iter().map(|next| next.school.clone()).collect();
    find_by_words(tx, &schools).await?;
    let changed = written.iter().filter(|next| next.outcome == Outcome::Changed);
    let changed: Vec<School> = changed.map(|next| next.school.clone()).collect();
    super::super::follow(tx, &changed).await?;
    Ok(next.into_iter().map(|next| next.outcome).collect())
}

/// Reads the schools that may be the listed ones.
async fn stored(tx: &mut Tx, listed: &[ListedSchool]) -> Result<Vec<Stored>, Error> {
    let select = format!("SELECT {COLUMNS}, s.code, s.same, s.taken_at, s.closed_at, s.merged_into FROM school s");
    let sames: Vec<Value> = listed.iter().map(|listed| Value::from(same_of(listed))).collect();
    if sames.is_empty() {
        return Ok(Vec::new());
    }
    let sql = format!("{select} WHERE s.same IN {}", tuples(1, sames.len()));
    let mut rows = tx.rows(Sql::composed(sql), sames).await?;
    let codes: Vec<&str> = listed.iter().filter_map(|listed| Some(listed.code.as_ref()?.as_str())).collect();
    let countries: BTreeSet<&str> = listed.iter().map(|listed| listed.school.country.key()).collect();
    if !codes.is_empty() {
        let first = countries.len() + 1;
        let places: Vec<String> = (first..first + codes.len()).map(|place| format!("${place}")).collect();
        let countries = countries.into_iter().map(Value::from);
        let sql =
            format!("{select} WHERE s.country IN {} AND s.code IN ({})", tuples(1, countries.len()), places.join(", "));
        rows.extend(tx.rows(Sql::composed(sql), countries.chain(codes.into_iter().map(Value::from)).collect()).await?);
    }
    rows.iter().map(stored_of).collect()
}

fn stored_of(row: &Row) -> Result<Stored, Error> {
    Ok(Stored {
        school: school_of(row)?,
        code: row.get("code")?,
        same: row.get("same")?,
        is_taken: row.get::<Option<i64>>("taken_at")?.is_some(),
        is_closed: row.get::<Option<i64>>("closed_at")?.is_some(),
        is_merged: row.get::<Option<i64>>("merged_into")?.is_some(),
    })
}

/// Says of each school of a list which one it is and what it is to be.
fn decide(listed: &[ListedSchool], known: &[Stored], ids: &mut FreshIds) -> Vec<Next> {
    let mut by_code: BTreeMap<(&str, &str), &Stored> = BTreeMap::new();
    let mut by_same: BTreeMap<&[u8], Vec<&Stored>> = BTreeMap::new();
    for stored in known {
        if let Some(code) = &stored.code {
            by_code.insert((&stored.school.country, code), stored);
        }
        let alike = by_same.entry(&stored.same).or_default();
        let is_there = alike.iter().any(|other| other.school.id == stored.school.id);
        if !stored.is_merged && !is_there {
            alike.push(stored);
        }
    }
    let mut used: BTreeSet<SchoolId> = BTreeSet::new();
    let mut decided = Vec::new();
    for listed in listed {
        let code = listed.code.as_ref().map(|code| (listed.school.country.key(), code.as_str()));
        let alike = by_same.get(same_of(listed).as_slice()).map(Vec::as_slice).unwrap_or_default();
        let found = match code.and_then(|code| by_code.get(&code)) {
            Some(stored) => Ok(Some(*stored)),
            None => of_same_name(alike, code.is_some(), &used),
        };
        let next = match found {
            Ok(Some(stored)) => changed(listed, stored),
            Ok(None) => new(listed, ids.fresh(), Outcome::Added),
            Err(ambiguous) => new(listed, SchoolId(0), ambiguous),
        };
        used.insert(next.school.id);
        decided.push(next);
    }
    decided
}

/// Which of the schools that are written alike is meant, if one is: with a code, one that has none yet.
fn of_same_name<'a>(
    alike: &[&'a Stored],
    has_code: bool,
    used: &BTreeSet<SchoolId>,
) -> Result<Option<&'a Stored>, Outcome> {
    let is_other = |stored: &Stored| has_code && stored.code.is_some();
    let fits = |stored: &&&Stored| !used.contains(&stored.school.id) && !is_other(stored);
    let fitting: Vec<&&Stored> = alike.iter().filter(fits).collect();
    let taken: Vec<&&Stored> = fitting.iter().copied().filter(|stored| stored.is_taken).collect();
    match (taken.as_slice(), fitting.first()) {
        ([one], _) => Ok(Some(**one)),
        ([], first) => Ok(first.map(|stored| **stored)),
        _ if has_code => Ok(Some(*taken[0])),
        _ => Err(Outcome::Ambiguous),
    }
}

fn new(listed: &ListedSchool, id: SchoolId, outcome: Outcome) -> Next {
    let (school, code) = (&listed.school, listed.code.as_ref());
    let school = School {
        id,
        name: school.name.as_str().to_owned(),
        town: school.town.as_str().to_owned(),
        country: school.country.key().to_owned(),
        region: school.region.as_ref().map(|region| region.key().to_owned()),
    };
    Next { school, code: code.map(|code| code.as_str().to_owned()), outcome }
}

/// A known school as a list has it; what the list leaves out stays. One that turned out to be another stays that.
fn changed(listed: &ListedSchool, stored: &Stored) -> Next {
    let mut next = new(listed, stored.school.id, Outcome::Changed);
    next.school.region = next.school.region.or_else(|| stored.school.region.clone());
    next.code = next.code.or_else(|| stored.code.clone());
    let is_same = next.school == stored.school && next.code == stored.code && stored.is_taken && !stored.is_closed;
    if is_same || stored.is_merged {
        next.outcome = Outcome::Known;
    }
    next
}

async fn write(tx: &mut Tx, next: &[&Next], now: i64) -> Result<(), Error> {
    let values = |next: &&Next| {
        let School { id, name, town, country, region } = &next.school;
        values![*id, country, next.code.as_deref(), name, town, region.as_deref(), same(name, town, country), now, now]
    };
    let sql = format!(
        "INSERT INTO school (id, country, code, name, town, region, same, added_at, taken_at) VALUES {} \
         ON CONFLICT (id) DO UPDATE SET code = excluded.code, name = excluded.name, town = excluded.town, \
           region = excluded.region, same = excluded.same, closed_at = NULL, \
           taken_at = COALESCE(school.taken_at, excluded.taken_at)",
        tuples(next.len(), 9)
    );
    if !next.is_empty() {
        tx.run(Sql::composed(sql), next.iter().flat_map(values).collect()).await?;
    }
    Ok(())
}

fn same_of(listed: &ListedSchool) -> Vec<u8> {
    let school = &listed.school;
    same(school.name.as_str(), school.town.as_str(), school.country.key())
}
