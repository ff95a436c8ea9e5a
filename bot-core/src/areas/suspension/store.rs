//! Who is suspended, and all that was decided about it.

use std::ops::Range;

use super::measure::{Listed, Measure, MeasureKind};
use crate::domain::{PersonId, Reason, School, SchoolId, Suspended, Suspendee, SuspensionId, Teacher};
use crate::store::{Error, Json, Result, Row, Sql, Tx, Value, by_name, json, values};

by_name!(MeasureKind = "suspension_entry.kind");

/// The conditions under which a person `p` was suspended, which cannot become somebody else's.
pub(crate) const HOLDS: &[&str] = &[
    "EXISTS (SELECT 1 FROM suspension x WHERE x.person_id = p.id)",
    "EXISTS (SELECT 1 FROM suspension_entry x WHERE x.person_id = p.id)",
];

/// Lets what the other person has decided be decided by the one who stays, when the two turn out to be one.
pub(crate) async fn merge(tx: &mut Tx, stays: PersonId, other: PersonId, _now: i64) -> Result<Vec<i64>> {
    let sql = "UPDATE suspension_entry SET decided_by = $1 WHERE decided_by = $2";
    tx.run(sql, values![stays, other]).await?;
    Ok(Vec::new())
}

fn parts_of(whom: Suspendee) -> (Option<PersonId>, Option<SchoolId>) {
    match whom {
        Suspendee::Teacher(person) => (Some(person), None),
        Suspendee::School(school) => (None, Some(school)),
    }
}

fn suspendee_of(row: &Row) -> Result<Suspendee> {
    match (row.get("person_id")?, row.get("school_id")?) {
        (Some(person), None) => Ok(Suspendee::Teacher(person)),
        (None, Some(school)) => Ok(Suspendee::School(school)),
        (Some(_), Some(_)) | (None, None) => Err(Error::Corrupt("suspension")),
    }
}

/// Suspends somebody, who is not suspended.
pub(super) async fn suspend(tx: &mut Tx, id: SuspensionId, suspended: &Suspended) -> Result<()> {
    let (person, school) = parts_of(suspended.of);
    let sql = "INSERT INTO suspension (id, person_id, school_id, country, since, card) VALUES ($1, $2, $3, $4, $5, $6)";
    let Suspended { country, since, .. } = suspended;
    tx.run(sql, values![id, person, school, country, *since, json(suspended)?]).await
}

/// Ends the suspension of somebody.
pub(super) async fn lift(tx: &mut Tx, whom: Suspendee) -> Result<()> {
    match whom {
        Suspendee::Teacher(person) => {
            tx.must("DELETE FROM suspension WHERE person_id = $1 RETURNING id", values![person]).await
        }
        Suspendee::School(school) => {
            tx.must("DELETE FROM suspension WHERE school_id = $1 RETURNING id", values![school]).await
        }
    }
}

/// Adds a decision. The teachers of a school are told of it behind this.
pub(super) async fn record(tx: &mut Tx, measure: &Measure) -> Result<()> {
    let (person, school) = parts_of(measure.whom);
    let sql = "INSERT INTO suspension_entry (id, person_id, school_id, kind, authority_id, decided_by, by_name, reason, at, told_to) \
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
    let Measure { id, kind, authority, by: (by, by_name), reason, at, .. } = measure;
    let (reason, told_to) = (reason.as_ref().map(Reason::as_str), school.map(|_| 0_i64));
    tx.run(sql, values![*id, person, school, *kind, *authority, *by, by_name, reason, *at, told_to]).await
}

/// Reads how a teacher or a school is suspended; a teacher's school does not count.
pub(super) async fn of(tx: &mut Tx, whom: Suspendee) -> Result<Option<Suspended>> {
    let card = |row: &Row| Ok(row.get::<Json<_>>("card")?.0);
    match whom {
        Suspendee::Teacher(person) => {
            tx.find("SELECT card FROM suspension WHERE person_id = $1", values![person], card).await
        }
        Suspendee::School(school) => {
            tx.find("SELECT card FROM suspension WHERE school_id = $1", values![school], card).await
        }
    }
}

/// Whether a school is suspended.
///
/// # Errors
/// When the database fails.
pub async fn is_school_suspended(tx: &mut Tx, school: SchoolId) -> Result<bool> {
    tx.any("SELECT id FROM suspension WHERE school_id = $1", values![school]).await
}

/// Reads how a school is suspended that a teacher has left, whichever it turned out to be since.
///
/// # Errors
/// When the database fails.
pub(crate) async fn of_left(tx: &mut Tx, school: SchoolId) -> Result<Option<Suspended>> {
    let sql =
        "SELECT n.card FROM school s JOIN suspension n ON n.school_id = COALESCE(s.merged_into, s.id) WHERE s.id = $1";
    tx.find(sql, values![school], |row| Ok(row.get::<Json<_>>("card")?.0)).await
}

/// A teacher teaches in another country from now on.
pub(super) async fn moved(tx: &mut Tx, person: PersonId, country: &str) -> Result<()> {
    tx.run("UPDATE suspension SET country = $1 WHERE person_id = $2", values![country, person]).await
}

/// A school turned out to be another, whose teachers its own are from now on. Whoever makes one of the two sees to it that nobody is
/// suspended by that without a word; if the other one is suspended at that very moment, both are.
pub(crate) async fn school_merged(tx: &mut Tx, from: SchoolId, into: SchoolId) -> Result<()> {
    if let Some(suspended) = of(tx, Suspendee::School(from)).await? {
        if is_school_suspended(tx, into).await? {
            lift(tx, Suspendee::School(from)).await?;
        } else {
            let card = json(&Suspended { of: Suspendee::School(into), ..suspended })?;
            let sql = "UPDATE suspension SET school_id = $1, card = $2, country = (SELECT s.country FROM school s WHERE s.id = $1) \
                       WHERE school_id = $3";
            tx.run(sql, values![into, card, from]).await?;
        }
    }
    let sql = "UPDATE suspension_entry SET school_id = $1 WHERE school_id = $2";
    tx.run(sql, values![into, from]).await?;
    let sql = "UPDATE suspension SET country = (SELECT s.country FROM school s WHERE s.id = $1) \
               WHERE person_id IN (SELECT t.person_id FROM teacher t WHERE t.school_id = $1)";
    tx.run(sql, values![into]).await
}

/// Reads a decision.
pub(super) async fn measure(tx: &mut Tx, id: SuspensionId) -> Result<Option<Measure>> {
    let sql = "SELECT x.*, a.country FROM suspension_entry x JOIN authority a ON a.id = x.authority_id WHERE x.id = $1";
    tx.find(sql, values![id], measure_of).await
}

/// Reads what was decided about somebody, the newest first, so many at most.
pub(super) async fn history(tx: &mut Tx, whom: Suspendee, most: u32) -> Result<Vec<Measure>> {
    match whom {
        Suspendee::Teacher(person) => {
            let sql = "SELECT x.*, a.country FROM suspension_entry x JOIN authority a ON a.id = x.authority_id \
                       WHERE x.person_id = $1 ORDER BY x.at DESC, x.id DESC LIMIT $2";
            tx.list(sql, values![person, most], measure_of).await
        }
        Suspendee::School(school) => {
            let sql = "SELECT x.*, a.country FROM suspension_entry x JOIN authority a ON a.id = x.authority_id \
                       WHERE x.school_id = $1 ORDER BY x.at DESC, x.id DESC LIMIT $2";
            tx.list(sql, values![school, most], measure_of).await
        }
    }
}

fn measure_of(row: &Row) -> Result<Measure> {
    let reason = row.get::<Option<String>>("reason")?;
    let reason = reason.map(|reason| Reason::read(&reason).map_err(|_| Error::Corrupt("reason"))).transpose()?;
    Ok(Measure {
        id: row.get("id")?,
        whom: suspendee_of(row)?,
        kind: row.get("kind")?,
        authority: row.get("authority_id")?,
        country: row.get("country")?,
        by: (row.get("decided_by")?, row.get("by_name")?),
        reason,
        at: row.get("at")?,
    })
}

/// Reads which teacher of a school was told of a decision last, 0 for nobody, and in whose name it goes on; `None` where nobody is left.
pub(super) async fn telling(tx: &mut Tx, id: SuspensionId) -> Result<Option<(PersonId, PersonId)>> {
    let sql = "SELECT told_to, decided_by FROM suspension_entry WHERE id = $1 AND told_to IS NOT NULL";
    tx.find(sql, values![id], |row| Ok((row.get("told_to")?, row.get("decided_by")?))).await
}

/// Notes who was told of a decision; nobody is left where that is `None`.
///
/// # Errors
/// [`Error::Stale`] where others were told meanwhile.
pub(super) async fn told(tx: &mut Tx, id: SuspensionId, behind: PersonId, to: Option<PersonId>) -> Result<()> {
    let sql = "UPDATE suspension_entry SET told_to = $1 WHERE id = $2 AND told_to = $3 RETURNING id";
    tx.must(sql, values![to, id, behind]).await
}

/// The places of so many countries among the values of a statement, from the first one on.
fn places(countries: &[String]) -> String {
    (1..=countries.len()).map(|place| format!("${place}")).collect::<Vec<_>>().join(", ")
}

/// Counts who is suspended in countries.
pub(crate) async fn count(tx: &mut Tx, countries: &[String]) -> Result<usize> {
    let sql = format!("SELECT COUNT(*) AS n FROM suspension n WHERE n.country IN ({})", places(countries));
    let row = tx.one(Sql::composed(sql), countries.iter().map(Value::from).collect()).await?;
    Ok(usize::try_from(row.get::<i64>("n")?).unwrap_or_default())
}

/// Reads some of those who are suspended in countries, in the order in which those of late come first.
pub(crate) async fn page(tx: &mut Tx, countries: &[String], range: Range<usize>) -> Result<Vec<Listed>> {
    let sql = format!(
        "SELECT n.person_id, n.school_id, n.card, t.card AS teacher, s.name, s.town, s.country, s.region FROM suspension n \
         LEFT JOIN teacher t ON t.person_id = n.person_id LEFT JOIN school s ON s.id = n.school_id \
         WHERE n.country IN ({}) ORDER BY n.since DESC, n.id DESC LIMIT ${} OFFSET ${}",
        places(countries),
        countries.len() + 1,
        countries.len() + 2
    );
    let mut values: Vec<Value> = countries.iter().map(Value::from).collect();
    let number = |number: usize| i64::try_from(number).unwrap_or_default();
    values.extend(values![number(range.len()), number(range.start)]);
    tx.list(Sql::composed(sql), values, listed_of).await
}

fn listed_of(row: &Row) -> Result<Listed> {
    let whom = suspendee_of(row)?;
    let suspended = Some(row.get::<Json<_>>("card")?.0);
    Ok(match (whom, row.get::<Option<Json<Teacher>>>("teacher")?) {
        (Suspendee::Teacher(_), Some(Json(teacher))) => {
            Listed { whom, name: Some(teacher.name.as_str().to_owned()), school: teacher.school, suspended }
        }
        (Suspendee::Teacher(_), None) => return Err(Error::Corrupt("suspension")),
        (Suspendee::School(id), _) => {
            let (name, town) = (row.get("name")?, row.get("town")?);
            let school = School { id, name, town, country: row.get("country")?, region: row.get("region")? };
            Listed { whom, name: None, school, suspended }
        }
    })
}
