//! Questions about students of other projects in the database.

use super::{Screen, Takeover, TakeoverState};
use crate::area::Task;
use crate::areas::students::StudentName;
use crate::credentials::UserName;
use crate::domain::{ASK_AGAIN_AFTER, PersonId, ProjectId, StudentId, TakeoverId};
use crate::store::housekeeping::{Old, REMEMBERED};
use crate::store::{Error, Result, Row, Sql, Tx, Value, by_name, values};
use crate::text::msg;

by_name!(TakeoverState = "takeover.state");

/// The condition under which a person `p` has something here that cannot become somebody else's.
pub(crate) const HOLDS: &[&str] = &["EXISTS (SELECT 1 FROM takeover x WHERE x.person_id = p.id)"];

/// What may still come to something, to the one who has asked.
const OPEN: &str = "('asked', 'declined', 'agreed')";

/// Stores a question.
pub(super) async fn add(tx: &mut Tx, takeover: &Takeover, at: i64) -> Result<()> {
    let sql = "INSERT INTO takeover (id, project_id, person_id, user_name, student_id, asked_at, expires_at, state) \
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    let Takeover { id, project, by, name, student, until, state } = takeover;
    tx.run(sql, values![*id, *project, *by, name.as_str(), *student, at, *until, *state]).await
}

/// A question is so far now.
///
/// # Errors
/// [`Error::Stale`] where it was not in the state before.
pub(super) async fn moved(
    tx: &mut Tx,
    id: TakeoverId,
    (before, after): (TakeoverState, TakeoverState),
    (at, until): (i64, i64),
) -> Result<()> {
    let declined = if after == TakeoverState::Declined { Some(at) } else { None };
    let sql = "UPDATE takeover SET state = $1, expires_at = $2, declined_at = COALESCE($3, declined_at) \
               WHERE id = $4 AND state = $5 RETURNING id";
    tx.must(sql, values![after, until, declined, id, before]).await
}

/// Reads a question.
pub(super) async fn read(tx: &mut Tx, id: TakeoverId) -> Result<Option<Takeover>> {
    tx.find("SELECT * FROM takeover WHERE id = $1", values![id], takeover_of).await
}

fn takeover_of(row: &Row) -> Result<Takeover> {
    Ok(Takeover {
        id: row.get("id")?,
        project: row.get("project_id")?,
        by: row.get("person_id")?,
        name: UserName::from(row.get::<String>("user_name")?),
        student: row.get("student_id")?,
        until: row.get("expires_at")?,
        state: row.get("state")?,
    })
}

/// Reads what a person has asked for a project of which something may come yet, the oldest first.
pub(super) async fn waiting(tx: &mut Tx, (project, person): (ProjectId, PersonId)) -> Result<Vec<Takeover>> {
    let sql = format!(
        "SELECT * FROM takeover WHERE person_id = $1 AND project_id = $2 AND state IN {OPEN} ORDER BY asked_at, id"
    );
    tx.list(Sql::composed(sql), values![person, project], takeover_of).await
}

/// Counts the same.
pub(crate) async fn count(tx: &mut Tx, (project, person): (ProjectId, PersonId)) -> Result<u32> {
    let sql =
        format!("SELECT COUNT(*) AS n FROM takeover WHERE person_id = $1 AND project_id = $2 AND state IN {OPEN}");
    tx.one(Sql::composed(sql), values![person, project]).await?.get("n")
}

/// Reads the one of these about a user name.
pub(super) async fn open(
    tx: &mut Tx,
    (project, person): (ProjectId, PersonId),
    name: &UserName,
) -> Result<Option<TakeoverId>> {
    let sql = format!(
        "SELECT id FROM takeover WHERE person_id = $1 AND project_id = $2 AND user_name = $3 AND state IN {OPEN} \
         ORDER BY asked_at, id LIMIT 1"
    );
    tx.find(Sql::composed(sql), values![person, project, name.as_str()], |row| row.get("id")).await
}

/// Reads when somebody has declined last what a person asked about a student, in ms.
pub(super) async fn declined_at(tx: &mut Tx, (person, student): (PersonId, StudentId)) -> Result<Option<i64>> {
    let sql = "SELECT MAX(declined_at) AS at FROM takeover WHERE person_id = $1 AND student_id = $2";
    tx.one(sql, values![person, student]).await?.get("at")
}

/// Reads the questions that others have asked and that may wait for a person, with their students, 40 at most: about students whom the
/// person has registered, and then about those with whom they take part in a project, the oldest first. Who is asked of these, rules say.
pub(super) async fn may_wait(tx: &mut Tx, person: PersonId) -> Result<Vec<(TakeoverId, StudentId)>> {
    let sql = "\
        SELECT t.id, t.student_id FROM ( \
          SELECT t.id FROM student s JOIN takeover t ON t.student_id = s.id \
            WHERE s.registered_by = $1 AND t.state = 'asked' AND t.person_id <> $1 \
          UNION SELECT t.id FROM member m JOIN space w ON w.project_id = m.project_id \
            JOIN pupil u ON u.space_id = w.id JOIN takeover t ON t.student_id = u.student_id \
            WHERE m.person_id = $1 AND m.left_at IS NULL AND t.state = 'asked' AND t.person_id <> $1) mine \
        JOIN takeover t ON t.id = mine.id JOIN student s ON s.id = t.student_id \
        ORDER BY CASE WHEN s.registered_by = $1 THEN 0 ELSE 1 END, t.asked_at, t.id LIMIT 40";
    tx.list(sql, values![person], |row| Ok((row.get("id")?, row.get("student_id")?))).await
}

/// Reads what waits for a person, the oldest first: the questions that are asked of them, and students for whom somebody has agreed.
pub(super) async fn tasks(tx: &mut Tx, person: PersonId, asked: &[TakeoverId]) -> Result<Vec<Task>> {
    let places: Vec<String> = (2..asked.len() + 2).map(|n| format!("${n}")).collect();
    let asked_too = match places.is_empty() {
        true => String::new(),
        false => format!("UNION ALL SELECT id FROM takeover WHERE id IN ({})", places.join(", ")),
    };
    let sql = format!(
        "SELECT t.id, t.asked_at, t.state, s.given, s.surname, s.registered_by \
         FROM (SELECT id FROM takeover WHERE person_id = $1 AND state = 'agreed' {asked_too}) w \
         JOIN takeover t ON t.id = w.id JOIN student s ON s.id = t.student_id JOIN project p ON p.id = t.project_id \
         WHERE p.state = 'active' \
           AND EXISTS (SELECT 1 FROM member m WHERE m.project_id = t.project_id AND m.person_id = t.person_id \
             AND m.left_at IS NULL AND m.twinspace IS NOT NULL) \
         ORDER BY t.asked_at, t.id LIMIT 200"
    );
    let task = |row: &Row| {
        let (given, surname): (String, String) = (row.get("given")?, row.get("surname")?);
        let name = StudentName::of(&given, &surname).map_err(|_| Error::Corrupt("name"))?;
        // Others who care for a student know no more than a given name and an initial.
        let called = if row.get::<PersonId>("registered_by")? == person { name.whole() } else { name.short() };
        let label = match row.get("state")? {
            TakeoverState::Agreed => msg::task_takeover_agreed(name.short()),
            TakeoverState::Asked
            | TakeoverState::Declined
            | TakeoverState::Accepted
            | TakeoverState::Rejected
            | TakeoverState::TakenBack
            | TakeoverState::Ended => msg::task_takeover(called),
        };
        Ok(Task { screen: Screen::Question { takeover: row.get("id")? }.into(), label, since: row.get("asked_at")? })
    };
    let values: Vec<Value> = std::iter::once(person.into()).chain(asked.iter().map(|id| (*id).into())).collect();
    tx.list(Sql::composed(sql), values, task).await
}

/// Forgets the questions about a student who was erased: they hold the user name.
pub(super) async fn forget_student(tx: &mut Tx, student: StudentId) -> Result<()> {
    let sql = "DELETE FROM takeover WHERE student_id = $1 AND NOT EXISTS (SELECT 1 FROM student s WHERE s.id = $1)";
    tx.run(sql, values![student]).await
}

/// Questions, once whoever has declined may be asked again: all of them are over by then.
pub(crate) const OLD: &[Old] = &[Old {
    table: "takeover",
    stays: REMEMBERED + ASK_AGAIN_AFTER,
    ages: "SELECT asked_at AS at FROM takeover WHERE asked_at > $1 AND asked_at < $2 ORDER BY asked_at LIMIT 500",
    deletes: &["DELETE FROM takeover WHERE asked_at > 0 AND asked_at < $1"],
}];
