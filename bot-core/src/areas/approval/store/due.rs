//! What somebody is to be reminded of.

use super::{Which, task};
use crate::area::Position;
use crate::areas::approval::nudges::Due;
use crate::areas::{authorities, people};
use crate::domain::PersonId;
use crate::reader::Mandate;
use crate::store::{Result, Row, Sql, Tx};

/// So many are read at most.
const MOST: usize = 200;

/// Reads the projects and registrations on which a person may decide by these mandates, and of which they were reminded, or for which they were
/// asked as a deputy, since a time in ms; the oldest first.
pub(in crate::areas::approval) async fn due(
    tx: &mut Tx,
    (person, mandates): (PersonId, &[Mandate]),
    since: i64,
) -> Result<Vec<Due>> {
    let mut all = Vec::new();
    for mandate in mandates {
        let mut which = Which::waits((person, mandate), (0, i64::MAX));
        let told = which.takes(since);
        let is_asked = if mandate.is_deputy { format!(" OR v.deputies_at > {told}") } else { String::new() };
        let sql = format!(
            "SELECT v.project_id, v.waits_since, v.reminders, p.content, \
               CASE WHEN v.deputies_at IS NULL THEN 0 ELSE 1 END AS is_escalated \
             FROM vote v JOIN project p ON p.id = v.project_id WHERE {} AND (v.reminded_at > {told}{is_asked}) \
             ORDER BY v.waits_since, v.project_id LIMIT {MOST}",
            which.sql
        );
        let one = |row: &Row| {
            let (reminders, is_escalated) = (row.get("reminders")?, row.get("is_escalated")?);
            Ok(Due { task: task(row, mandate.authority)?, reminders, is_escalated })
        };
        all.extend(tx.list(Sql::composed(sql), which.values, one).await?);
        all.extend(registrations(tx, (person, mandate), since).await?);
    }
    all.sort_by_key(|due| Position::of(&due.task));
    all.truncate(MOST);
    Ok(all)
}

/// Those of teachers, where the person decides for their support service.
async fn registrations(tx: &mut Tx, (person, mandate): (PersonId, &Mandate), since: i64) -> Result<Vec<Due>> {
    let country = match mandate.is_whole() {
        true => authorities::store::service_in(tx, mandate.authority).await?,
        false => None,
    };
    let Some(country) = country else { return Ok(Vec::new()) };
    let of = ([person, mandate.but().unwrap_or(person)], country.as_str());
    let due = people::store::reminded_of(tx, of, (since, MOST)).await?;
    Ok(due.into_iter().map(|(task, reminders)| Due { task, reminders, is_escalated: false }).collect())
}
