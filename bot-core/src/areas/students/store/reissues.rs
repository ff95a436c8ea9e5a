//! Passwords that are made anew for several students at once.

use crate::areas::students::reissue::{Reissue, ReissueRow, ReissueState, Remade};
use crate::domain::{PersonId, ReissueId, SpaceId, StudentId};
use crate::store::housekeeping::Old;
use crate::store::{Result, Row, Sql, Tx, Value, by_name, values};
use crate::text::Locale;

by_name!(ReissueState = "reissue.state");

/// So many rows are written by one statement.
const AT_ONCE: usize = 50;

/// Keeps for whom passwords are to be made.
pub(in crate::areas::students) async fn add(tx: &mut Tx, reissue: &Reissue, at: i64) -> Result<()> {
    let sql = "INSERT INTO reissue (id, space_id, person_id, begun_at, state) VALUES ($1, $2, $3, $4, $5)";
    tx.run(sql, values![reissue.id, reissue.place.1, reissue.by, at, reissue.state]).await?;
    for rows in reissue.rows.chunks(AT_ONCE) {
        let places: Vec<String> = (0..rows.len()).map(|n| format!("($1, ${})", n + 2)).collect();
        let sql = format!("INSERT INTO reissue_row (reissue_id, student_id) VALUES {}", places.join(", "));
        let mut values: Vec<Value> = values![reissue.id];
        values.extend(rows.iter().map(|row| Value::from(row.student)));
        tx.run(Sql::composed(sql), values).await?;
    }
    Ok(())
}

/// Reads how far it is.
pub(in crate::areas::students) async fn read(tx: &mut Tx, id: ReissueId) -> Result<Option<Reissue>> {
    let sql = "SELECT r.*, s.project_id FROM reissue r JOIN space s ON s.id = r.space_id WHERE r.id = $1";
    let Some(row) = tx.row(sql, values![id]).await? else { return Ok(None) };
    let sql = "SELECT student_id, made_at FROM reissue_row WHERE reissue_id = $1 ORDER BY student_id";
    let rows = tx.list(sql, values![id], row_of).await?;
    let place = (row.get("project_id")?, row.get("space_id")?);
    Ok(Some(Reissue { id, place, by: row.get("person_id")?, state: row.get("state")?, rows }))
}

fn row_of(row: &Row) -> Result<ReissueRow> {
    let remade = match row.get::<Option<i64>>("made_at")? {
        None => Remade::Waits,
        Some(0) => Remade::PassedOver,
        Some(at) => Remade::Made(at),
    };
    Ok(ReissueRow { student: row.get("student_id")?, remade })
}

/// Reads which one of a person's is under way in a TwinSpace.
pub(in crate::areas::students) async fn under_way(
    tx: &mut Tx,
    space: SpaceId,
    person: PersonId,
) -> Result<Option<ReissueId>> {
    let sql =
        "SELECT id FROM reissue WHERE space_id = $1 AND person_id = $2 AND state = 'making' ORDER BY begun_at LIMIT 1";
    tx.find(sql, values![space, person], |row| row.get("id")).await
}

/// Reads which one somebody has begun last in a TwinSpace, and how far it is: that is the one under way, if any is.
pub(in crate::areas::students) async fn last(
    tx: &mut Tx,
    space: SpaceId,
    person: PersonId,
) -> Result<Option<(ReissueId, ReissueState)>> {
    let sql = "SELECT id, state FROM reissue WHERE space_id = $1 AND person_id = $2 ORDER BY id DESC LIMIT 1";
    tx.find(sql, values![space, person], |row| Ok((row.get("id")?, row.get("state")?))).await
}

/// Reads the students for whom a password is still to be made, at most so many, each with their language.
pub(in crate::areas::students) async fn waiting(
    tx: &mut Tx,
    id: ReissueId,
    most: u32,
) -> Result<Vec<(StudentId, Locale)>> {
    let sql = "SELECT s.id, s.locale FROM reissue_row r JOIN student s ON s.id = r.student_id \
               WHERE r.reissue_id = $1 AND r.made_at IS NULL ORDER BY s.id LIMIT $2";
    tx.list(sql, values![id, most], |row| Ok((row.get("id")?, row.get("locale")?))).await
}

/// A student has the password that was made, or was passed over.
///
/// # Errors
/// [`Error::Stale`](crate::store::Error::Stale) where that is so already.
pub(in crate::areas::students) async fn remade(
    tx: &mut Tx,
    id: ReissueId,
    student: StudentId,
    made_at: Option<i64>,
) -> Result<()> {
    let sql = "UPDATE reissue_row SET made_at = $1 WHERE reissue_id = $2 AND student_id = $3 AND made_at IS NULL \
               RETURNING student_id";
    tx.must(sql, values![made_at.unwrap_or(0), id, student]).await
}

/// It has come to its end.
///
/// # Errors
/// [`Error::Stale`](crate::store::Error::Stale) where it had already.
pub(in crate::areas::students) async fn ended(tx: &mut Tx, id: ReissueId, state: ReissueState) -> Result<()> {
    let sql = "UPDATE reissue SET state = $1 WHERE id = $2 AND state = 'making' RETURNING id";
    tx.must(sql, values![state, id]).await
}

/// Reads the students who have the password still that was made then, while it can be read.
pub(in crate::areas::students) async fn readable(tx: &mut Tx, id: ReissueId) -> Result<Vec<StudentId>> {
    let sql = "SELECT s.id FROM reissue_row r JOIN student s ON s.id = r.student_id \
               WHERE r.reissue_id = $1 AND s.secret_id IS NOT NULL AND s.password_at = r.made_at ORDER BY s.id";
    tx.list(sql, values![id], |row| row.get("id")).await
}

/// What was made, and can be read no more.
pub(super) const OLD: Old = Old {
    table: "reissue",
    stays: super::classes::KEPT_FOR,
    ages: "SELECT begun_at AS at FROM reissue WHERE begun_at > $1 AND begun_at < $2 AND state <> 'making' ORDER BY begun_at LIMIT 20",
    deletes: &[
        "DELETE FROM reissue_row WHERE reissue_id IN (SELECT id FROM reissue WHERE begun_at > 0 AND begun_at < $1 AND state <> 'making')",
        "DELETE FROM reissue WHERE begun_at > 0 AND begun_at < $1 AND state <> 'making'",
    ],
};

/// Takes a student who was erased off the lists.
pub(super) async fn forget_student(tx: &mut Tx, student: StudentId) -> Result<()> {
    tx.run("DELETE FROM reissue_row WHERE student_id = $1", values![student]).await
}
