//! Copies of what is stored about somebody, and who has asked to be forgotten.

mod blots;
mod parts;
pub(super) mod reading;
pub(super) mod sweep;

use std::collections::HashSet;

use super::bundle::{Export, Ready, Whose};
use super::parting::Parting;
use crate::areas::{authorities, inquiries};
use crate::domain::{AccountId, AuthorityId, DAY, ExportId, PersonId, ProjectId, StudentId};
use crate::file_name::FileName;
use crate::file_store::{FileHash, Kept};
use crate::store::housekeeping::Old;
use crate::store::outbox::LeaseInfo;
use crate::store::{Error, Result, Row, Sql, Tx, Value, people, values};

/// The condition under which a person `p` has something here that cannot become somebody else's: they are to be forgotten.
pub(crate) const HOLDS: &[&str] = &["EXISTS (SELECT 1 FROM parting x WHERE x.person_id = p.id)"];

/// What moves when two people turn out to be one; `$1` stays, `$2` is the other one.
const MOVES: [&str; 2] = [
    "DELETE FROM export WHERE person_id = $1 AND student_id IN (SELECT o.student_id FROM export o WHERE o.person_id = $2)",
    "UPDATE export SET person_id = $1 WHERE person_id = $2",
];

/// Gives the copies of the other person to the one who stays, when the two turn out to be one.
pub(crate) async fn merge(tx: &mut Tx, stays: PersonId, other: PersonId, _: i64) -> Result<Vec<i64>> {
    tx.each(&MOVES, values![stays, other]).await?;
    Ok(Vec::new())
}

fn export_of(row: &Row) -> Result<Export> {
    let student = Some(row.get::<StudentId>("student_id")?).filter(|student| student.0 != 0);
    Ok(Export {
        id: row.get("id")?,
        whose: Whose { person: row.get("person_id")?, student },
        account: row.get("account_id")?,
        // It was cleaned when it was made up.
        name: FileName::cleaned(&row.get::<String>("name")?, "copy.zip"),
        asked_at: row.get("asked_at")?,
        progress: (row.get("done")?, row.get("files")?),
        ready: ready_of(row)?,
    })
}

fn ready_of(row: &Row) -> Result<Option<Ready>> {
    let Some(hash) = row.get::<Option<String>>("hash")? else { return Ok(None) };
    let hash = hash.parse::<FileHash>().map_err(|_| Error::Corrupt("hash"))?;
    let size =
        row.get::<Option<i64>>("size")?.and_then(|size| u64::try_from(size).ok()).ok_or(Error::Corrupt("size"))?;
    let made_at = row.get::<Option<i64>>("made_at")?.ok_or(Error::Corrupt("made_at"))?;
    Ok(Some(Ready { kept: Kept { hash, size }, made_at }))
}

/// The number under which the copy of somebody is stored: 0 for the person themselves.
fn number_of(whose: Whose) -> StudentId {
    whose.student.unwrap_or(StudentId(0))
}

/// Reads a copy.
pub(super) async fn read(tx: &mut Tx, export: ExportId) -> Result<Option<Export>> {
    tx.find("SELECT * FROM export WHERE id = $1", values![export], export_of).await
}

/// Reads somebody's copy.
pub(super) async fn of(tx: &mut Tx, whose: Whose) -> Result<Option<Export>> {
    let sql = "SELECT * FROM export WHERE person_id = $1 AND student_id = $2";
    tx.find(sql, values![whose.person, number_of(whose)], export_of).await
}

/// Adds a copy that is to be packed, in place of an older one.
pub(super) async fn begin(tx: &mut Tx, export: &Export) -> Result<()> {
    let (whose, student) = (export.whose, number_of(export.whose));
    let sql = "DELETE FROM export WHERE person_id = $1 AND student_id = $2";
    tx.run(sql, values![whose.person, student]).await?;
    let sql = "INSERT INTO export (id, person_id, student_id, account_id, name, asked_at, done, files) \
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    let (name, (done, files)) = (export.name.as_str(), export.progress);
    let values = values![export.id, whose.person, student, export.account, name, export.asked_at, done, files];
    tx.run(sql, values).await
}

/// Notes that so many files were looked at, of how many.
pub(super) async fn get_on(tx: &mut Tx, export: ExportId, (done, all): (u32, u32)) -> Result<()> {
    let sql = "UPDATE export SET done = $1, files = $2 WHERE id = $3 AND hash IS NULL RETURNING id";
    tx.must(sql, values![done, all, export]).await
}

/// Notes that it is kept.
pub(super) async fn pack(tx: &mut Tx, export: ExportId, ready: &Ready) -> Result<()> {
    let sql = "UPDATE export SET done = files, hash = $1, size = $2, made_at = $3 WHERE id = $4 AND hash IS NULL RETURNING id";
    let size = i64::try_from(ready.kept.size).unwrap_or(i64::MAX);
    tx.must(sql, values![ready.kept.hash.to_string(), size, ready.made_at, export]).await
}

/// Deletes a copy. What was in it goes by itself once nothing refers to it.
pub(super) async fn delete(tx: &mut Tx, export: ExportId) -> Result<()> {
    tx.run("DELETE FROM export WHERE id = $1", values![export]).await
}

/// Forgets the copies of a student who is erased.
pub(crate) async fn erase_student(tx: &mut Tx, student: StudentId) -> Result<()> {
    tx.run("DELETE FROM export WHERE student_id = $1", values![student]).await
}

/// Forgets the copies of a person of whom nothing is kept any more.
pub(crate) async fn forget_person(tx: &mut Tx, person: PersonId) -> Result<()> {
    tx.run("DELETE FROM export WHERE person_id = $1", values![person]).await
}

/// Copies that never came about.
pub(crate) const OLD: &[Old] = &[Old {
    table: "export",
    stays: 30 * DAY,
    ages: "SELECT asked_at AS at FROM export WHERE asked_at > $1 AND asked_at < $2 AND hash IS NULL ORDER BY asked_at LIMIT 500",
    deletes: &["DELETE FROM export WHERE asked_at > 0 AND asked_at < $1 AND hash IS NULL"],
}];

/// Reads those of these hashes that a copy refers to.
pub(crate) async fn known(tx: &mut Tx, hashes: &[FileHash]) -> Result<HashSet<FileHash>> {
    if hashes.is_empty() {
        return Ok(HashSet::new());
    }
    let places: Vec<String> = (1..=hashes.len()).map(|place| format!("${place}")).collect();
    let sql = format!("SELECT DISTINCT hash FROM export WHERE hash IN ({})", places.join(", "));
    let values: Vec<Value> = hashes.iter().map(|hash| hash.to_string().into()).collect();
    let known = tx.list(Sql::composed(sql), values, |row| row.get::<String>("hash")).await?;
    known.iter().map(|hash| hash.parse().map_err(|_| Error::Corrupt("hash"))).collect()
}

/// Reads the hashes that copies refer to behind one, in their order, so many at most.
pub(crate) async fn hashes(tx: &mut Tx, behind: &str, most: u32) -> Result<Vec<FileHash>> {
    let sql = "SELECT DISTINCT hash FROM export WHERE hash > $1 ORDER BY hash LIMIT $2";
    let hashes = tx.list(sql, values![behind, i64::from(most)], |row| row.get::<String>("hash")).await?;
    hashes.iter().map(|hash| hash.parse().map_err(|_| Error::Corrupt("hash"))).collect()
}

fn parting_of(row: &Row) -> Result<Parting> {
    Ok(Parting {
        asked_at: row.get("asked_at")?,
        due_at: row.get("due_at")?,
        reminded_at: row.get("reminded_at")?,
        held_at: row.get("held_at")?,
    })
}

/// Whether something is stored of a person: they were met once, and are not forgotten.
pub(crate) async fn is_known(tx: &mut Tx, person: PersonId) -> Result<bool> {
    tx.any("SELECT id FROM person WHERE id = $1 AND created_at > 0", values![person]).await
}

/// Reads when somebody is to be forgotten who has asked for it.
pub(crate) async fn parting(tx: &mut Tx, person: PersonId) -> Result<Option<Parting>> {
    tx.find("SELECT * FROM parting WHERE person_id = $1", values![person], parting_of).await
}

/// The same, where the person is locked until the transaction ends: whatever they do meanwhile comes before or after it.
pub(super) async fn locked(tx: &mut Tx, person: PersonId) -> Result<Option<Parting>> {
    people::hold(tx, person).await?;
    parting(tx, person).await
}

/// Notes that somebody has asked to be forgotten.
///
/// # Errors
/// [`Error::Stale`] where they have done so already.
pub(super) async fn plan(tx: &mut Tx, person: PersonId, (asked_at, due_at): (i64, i64)) -> Result<()> {
    let sql = "INSERT INTO parting (person_id, asked_at, due_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING person_id";
    tx.must(sql, values![person, asked_at, due_at]).await
}

/// Notes what somebody was told of it, and when it is done, where nobody else has meanwhile.
///
/// # Errors
/// [`Error::Stale`] where they have taken it back.
pub(super) async fn note(tx: &mut Tx, person: PersonId, (before, after): (&Parting, &Parting)) -> Result<()> {
    let sql = "UPDATE parting SET due_at = $1, reminded_at = $2, held_at = $3 \
               WHERE person_id = $4 AND due_at = $5 AND asked_at = $6 RETURNING person_id";
    let values = values![after.due_at, after.reminded_at, after.held_at, person, before.due_at, before.asked_at];
    tx.must(sql, values).await
}

/// They are not to be forgotten any more.
///
/// # Errors
/// [`Error::Stale`] where they have taken it back already.
pub(super) async fn keep(tx: &mut Tx, person: PersonId) -> Result<()> {
    tx.must("DELETE FROM parting WHERE person_id = $1 RETURNING person_id", values![person]).await
}

/// Reads the projects that somebody leaves who is forgotten, or that may need them, in the order of their ids.
pub(super) async fn concerned(tx: &mut Tx, person: PersonId) -> Result<Vec<ProjectId>> {
    let sql = "SELECT id FROM project WHERE founder_id = $1 AND state IN ('offered', 'waiting', 'returned', 'declined') \
               UNION SELECT id FROM project WHERE partner_id = $1 AND state IN ('offered', 'waiting', 'returned') \
               UNION SELECT p.id FROM member m JOIN project p ON p.id = m.project_id \
                 WHERE m.person_id = $1 AND m.left_at IS NULL AND p.state IN ('waiting', 'returned', 'active') ORDER BY id";
    tx.list(sql, values![person], |row| row.get("id")).await
}

/// Reads the projects of somebody that have not begun: the offers that wait for their answer, those of theirs that wait for others, and
/// those that others have declined.
pub(super) async fn not_begun(tx: &mut Tx, person: PersonId) -> Result<Vec<ProjectId>> {
    let sql = "SELECT id FROM project WHERE partner_id = $1 AND state IN ('offered', 'waiting', 'returned') \
               UNION SELECT id FROM project WHERE founder_id = $1 AND state IN ('offered', 'waiting', 'returned', 'declined') \
               ORDER BY id";
    tx.list(sql, values![person], |row| row.get("id")).await
}

/// Reads the projects in which somebody takes part, or did, in the order of their ids.
pub(super) async fn taken_part(tx: &mut Tx, person: PersonId) -> Result<Vec<ProjectId>> {
    let sql = "SELECT project_id FROM member WHERE person_id = $1 ORDER BY project_id";
    tx.list(sql, values![person], |row| row.get("project_id")).await
}

/// Reads the authorities to which somebody is appointed, be it as their deputy.
pub(super) async fn appointed(tx: &mut Tx, person: PersonId) -> Result<Vec<AuthorityId>> {
    let sql = "SELECT authority_id FROM appointment WHERE person_id = $1 AND revoked_at IS NULL ORDER BY authority_id";
    tx.list(sql, values![person], |row| row.get("authority_id")).await
}

/// Reads the authorities in use of which somebody is the last approver.
pub(super) async fn last_approver_of(tx: &mut Tx, person: PersonId) -> Result<Vec<AuthorityId>> {
    let sql = "SELECT a.authority_id FROM appointment a JOIN authority u ON u.id = a.authority_id \
               WHERE a.person_id = $1 AND a.rank = 'approver' AND a.revoked_at IS NULL AND u.disabled_at IS NULL \
                 AND NOT EXISTS (SELECT 1 FROM appointment o WHERE o.authority_id = a.authority_id AND o.person_id <> $1 \
                   AND o.rank = 'approver' AND o.revoked_at IS NULL) ORDER BY a.authority_id";
    tx.list(sql, values![person], |row| row.get("authority_id")).await
}

/// They decide for an authority no more; what they had taken to answer it is everybody's again.
pub(super) async fn resign(
    tx: &mut Tx,
    (person, authority): (PersonId, AuthorityId),
    info: LeaseInfo<'_>,
) -> Result<()> {
    if authorities::store::revoke(tx, person, authority, info.now).await? {
        inquiries::store::leave(tx, (person, authority), info).await?;
    }
    Ok(())
}

/// Reads somebody's accounts.
pub(super) async fn accounts(tx: &mut Tx, person: PersonId) -> Result<Vec<AccountId>> {
    tx.list("SELECT id FROM account WHERE person_id = $1 ORDER BY id", values![person], |row| row.get("id")).await
}
