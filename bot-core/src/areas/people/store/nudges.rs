//! What was done to have registrations decided that wait, in the database.

use crate::area::Task;
use crate::areas::authorities::{Many, Nudges};
use crate::areas::people::Screen;
use crate::domain::{AuthorityId, PersonId};
use crate::store::{Result, Row, Tx, values};
use crate::text::msg;

/// Reads what was done since a teacher waits as they do now.
pub(crate) async fn nudges(tx: &mut Tx, teacher: PersonId) -> Result<Nudges> {
    let sql =
        "SELECT reminders, reminded_at, operator_at FROM teacher WHERE person_id = $1 AND nudged_since = waiting_since";
    let nudges = |row: &Row| {
        let (reminders, reminded_at) = (row.get("reminders")?, row.get("reminded_at")?);
        Ok(Nudges { reminders, reminded_at, deputies_at: None, operator_at: row.get("operator_at")? })
    };
    Ok(tx.find(sql, values![teacher], nudges).await?.unwrap_or_default())
}

/// Notes what was done to have a teacher validated who waits since a time in ms, unless they wait no more as they did, or something else was
/// done meanwhile.
pub(in crate::areas::people) async fn nudge(
    tx: &mut Tx,
    (teacher, since): (PersonId, i64),
    before: Nudges,
    nudges: Nudges,
) -> Result<()> {
    let sql = "UPDATE teacher SET nudged_since = $1, reminders = $2, reminded_at = $3, operator_at = $4 \
               WHERE person_id = $5 AND waiting_since = $1 \
                 AND CASE WHEN nudged_since = $1 THEN reminders ELSE 0 END = $6 \
                 AND CASE WHEN nudged_since = $1 THEN COALESCE(operator_at, 0) ELSE 0 END = $7 RETURNING person_id";
    let values = values![
        since,
        nudges.reminders,
        nudges.reminded_at,
        nudges.operator_at,
        teacher,
        before.reminders,
        before.operator_at.unwrap_or_default()
    ];
    tx.must(sql, values).await
}

/// Reads the teachers of a country who wait, but two people, and of whom those who decide were reminded since a time in ms, each with how often;
/// who waits for the longest first, so many at most.
pub(crate) async fn reminded_of(
    tx: &mut Tx,
    ([approver, but], country): ([PersonId; 2], &str),
    (since, most): (i64, usize),
) -> Result<Vec<(Task, u32)>> {
    let sql = "SELECT t.card, t.waiting_since, t.reminders FROM teacher t \
               WHERE t.country = $1 AND t.waiting_since IS NOT NULL AND t.nudged_since = t.waiting_since AND t.reminded_at > $2 \
                 AND t.person_id <> $3 AND t.person_id <> $4 ORDER BY t.waiting_since, t.person_id LIMIT $5";
    let most = i64::try_from(most).unwrap_or(i64::MAX);
    let one = |row: &Row| {
        let teacher = super::teacher_of(row)?;
        let screen = Screen::Teacher { person: teacher.person }.into();
        let task = Task { screen, label: msg::task_teacher(teacher.name.as_str()), since: row.get("waiting_since")? };
        Ok((task, row.get("reminders")?))
    };
    tx.list(sql, values![country, since, approver, but, most], one).await
}

/// Reads the next who wait for the support service of a country behind a number in the order of their ids, each with since when, in ms; so many
/// at most.
pub(crate) async fn next_waiting(tx: &mut Tx, country: &str, behind: i64, most: usize) -> Result<Vec<(PersonId, i64)>> {
    let sql = "SELECT person_id, waiting_since FROM teacher \
               WHERE country = $1 AND waiting_since IS NOT NULL AND person_id > $2 ORDER BY person_id LIMIT $3";
    let waits = |row: &Row| Ok((row.get("person_id")?, row.get("waiting_since")?));
    tx.list(sql, values![country, behind, u32::try_from(most).unwrap_or(u32::MAX)], waits).await
}

/// When the operator was last told of a teacher who still waits for an authority, in ms.
pub(crate) async fn told_operator_at(tx: &mut Tx, authority: AuthorityId) -> Result<Option<i64>> {
    let sql = "SELECT MAX(t.operator_at) AS at FROM authority a JOIN teacher t ON t.country = a.country \
               WHERE a.id = $1 AND a.region = '' AND t.waiting_since IS NOT NULL AND t.nudged_since = t.waiting_since";
    tx.one(sql, values![authority]).await?.get("at")
}

/// The teachers who still wait for an authority, though the operator was told; `None` where there are none.
pub(crate) async fn overdue(tx: &mut Tx, authority: AuthorityId) -> Result<Option<Many>> {
    let sql = "SELECT COUNT(*) AS n, MIN(t.waiting_since) AS since FROM authority a JOIN teacher t ON t.country = a.country \
               WHERE a.id = $1 AND a.region = '' AND t.waiting_since IS NOT NULL AND t.nudged_since = t.waiting_since \
                 AND t.operator_at IS NOT NULL";
    let row = tx.one(sql, values![authority]).await?;
    let (count, since) = (row.get::<u32>("n")?, row.get::<Option<i64>>("since")?);
    Ok(since.map(|since| Many { count, since }))
}
