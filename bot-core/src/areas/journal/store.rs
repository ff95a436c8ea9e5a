//! The journals of TwinSpaces in the database, and how far each has read them.

use super::line::JournalLine;
use crate::areas::news::Listening;
use crate::domain::{Deed, Doer, PersonId, ProjectId, SpaceId, StudentId, What};
use crate::store::{Json, Result, Row, Tx, json, values};
use crate::view::part::Part;
use crate::wire::Page;

/// Students who are brought in and files that are sent one after another within this time, in ms, are one line: an hour.
const TOGETHER: i64 = 3_600_000;

fn ids(doer: Option<Doer>) -> (Option<PersonId>, Option<StudentId>) {
    match doer {
        Some(Doer::Person(person)) => (Some(person), None),
        Some(Doer::Student(student)) => (None, Some(student)),
        None => (None, None),
    }
}

/// Adds a line to the journal of a project's TwinSpace; nothing where it has none yet.
pub(crate) async fn add_in(tx: &mut Tx, project: ProjectId, deed: &Deed) -> Result<()> {
    let sql = "SELECT id FROM space WHERE project_id = $1";
    match tx.find(sql, values![project], |row| row.get("id")).await? {
        Some(space) => add(tx, space, deed).await,
        None => Ok(()),
    }
}

/// Adds a line to the journal of a TwinSpace.
///
/// # Errors
/// [`Error::Stale`](crate::store::Error::Stale) where another line came at once, so that the turn is run again.
pub(crate) async fn add(tx: &mut Tx, space: SpaceId, deed: &Deed) -> Result<()> {
    if matches!(deed.what, What::BroughtIn | What::Shared) && goes_together(tx, space, deed).await? {
        return Ok(());
    }
    let ((by, by_student), (of, of_student)) = (ids(Some(deed.by)), ids(deed.of));
    let sql = "INSERT INTO journal (space_id, number, at, what, by_id, by_student, of_id, of_student, times) \
               SELECT $1, COALESCE(MAX(number), 0) + 1, $2, $3, $4, $5, $6, $7, 1 FROM journal WHERE space_id = $1";
    tx.run(sql, values![space, deed.at, json(&deed.what)?, by, by_student, of, of_student]).await
}

/// Adds what was done to the last line, where that says that the same one has done the same just before.
async fn goes_together(tx: &mut Tx, space: SpaceId, deed: &Deed) -> Result<bool> {
    let by = match deed.by {
        Doer::Person(person) => person.0,
        Doer::Student(student) => student.0,
    };
    let sql = "UPDATE journal SET times = times + 1, at = $1, of_student = NULL WHERE what = $2 AND COALESCE(by_id, by_student) = $3 AND at > $4 \
               AND space_id = $5 AND number = (SELECT MAX(j.number) FROM journal j WHERE j.space_id = $5) RETURNING number";
    tx.any(sql, values![deed.at, json(&deed.what)?, by, deed.at - TOGETHER, space]).await
}

/// Counts the lines of the journal of a TwinSpace.
pub(super) async fn count(tx: &mut Tx, space: SpaceId) -> Result<usize> {
    let row = tx.one("SELECT COUNT(*) AS n FROM journal WHERE space_id = $1", values![space]).await?;
    Ok(usize::try_from(row.get::<i64>("n")?).unwrap_or_default())
}

/// Reads the lines of a page, of so many in all, the newest first.
pub(super) async fn page(tx: &mut Tx, space: SpaceId, (all, page): (usize, Page)) -> Result<Vec<JournalLine>> {
    let range = Part::<JournalLine>::range(all, page.0);
    let (most, behind) =
        (i64::try_from(range.len()).unwrap_or_default(), i64::try_from(range.start).unwrap_or_default());
    let sql = "SELECT * FROM journal WHERE space_id = $1 ORDER BY number DESC LIMIT $2 OFFSET $3";
    tx.list(sql, values![space, most, behind], line).await
}

/// Reads the whole journal of a TwinSpace, the oldest line first.
pub(crate) async fn all(tx: &mut Tx, space: SpaceId) -> Result<Vec<JournalLine>> {
    tx.list("SELECT * FROM journal WHERE space_id = $1 ORDER BY number", values![space], line).await
}

fn line(row: &Row) -> Result<JournalLine> {
    let doer =
        |person: Option<PersonId>, student: Option<StudentId>| person.map(Doer::Person).or(student.map(Doer::Student));
    Ok(JournalLine {
        at: row.get("at")?,
        what: row.get::<Json<_>>("what")?.0,
        by: doer(row.get("by_id")?, row.get("by_student")?),
        of: doer(row.get("of_id")?, row.get("of_student")?),
        times: row.get("times")?,
    })
}

/// Counts what others have done in a TwinSpace since somebody looked last, or came.
pub(crate) async fn count_missed(tx: &mut Tx, space: SpaceId, listening: Listening) -> Result<u32> {
    let sql = "SELECT COUNT(*) AS n FROM journal WHERE space_id = $1 AND COALESCE(by_id, by_student, 0) <> $2 \
               AND at > COALESCE((SELECT looked_at FROM journal_reader WHERE space_id = $1 AND reader_id = $2), \
                 (SELECT joined_at FROM pupil WHERE space_id = $1 AND student_id = $2), \
                 (SELECT joined_at FROM guest WHERE space_id = $1 AND person_id = $2), \
                 (SELECT m.joined_at FROM member m JOIN space s ON s.project_id = m.project_id WHERE s.id = $1 AND m.person_id = $2), 0)";
    tx.one(sql, values![space, listening.id()]).await?.get("n")
}

/// Notes that somebody has looked at the journal.
pub(super) async fn look(tx: &mut Tx, space: SpaceId, listening: Listening, at: i64) -> Result<()> {
    let sql = "INSERT INTO journal_reader (space_id, reader_id, looked_at) VALUES ($1, $2, $3) \
               ON CONFLICT (space_id, reader_id) DO UPDATE SET looked_at = excluded.looked_at";
    tx.run(sql, values![space, listening.id(), at]).await
}

/// Forgets what a student has read, and who it was that has done what they have.
pub(crate) async fn erase_student(tx: &mut Tx, student: StudentId) -> Result<()> {
    let statements = [
        "DELETE FROM journal_reader WHERE reader_id = $1",
        "UPDATE journal SET by_student = NULL WHERE by_student = $1",
        "UPDATE journal SET of_student = NULL WHERE of_student = $1",
    ];
    tx.each(&statements, values![student]).await
}

/// What moves when two people turn out to be one; `$1` stays, `$2` is the other one.
const MOVES: [&str; 4] = [
    "DELETE FROM journal_reader WHERE reader_id = $2 AND space_id IN (SELECT space_id FROM journal_reader WHERE reader_id = $1)",
    "UPDATE journal_reader SET reader_id = $1 WHERE reader_id = $2",
    "UPDATE journal SET by_id = $1 WHERE by_id = $2",
    "UPDATE journal SET of_id = $1 WHERE of_id = $2",
];

/// Lets what the other person has done be done by the one who stays, when the two turn out to be one.
pub(crate) async fn merge(tx: &mut Tx, stays: PersonId, other: PersonId, _: i64) -> Result<Vec<i64>> {
    tx.each(&MOVES, values![stays, other]).await?;
    Ok(Vec::new())
}
