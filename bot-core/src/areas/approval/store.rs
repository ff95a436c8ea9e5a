//! What waits for the authorities that a person decides for.

use super::Screen;
use crate::area::Task;
use crate::areas::projects::Content;
use crate::domain::PersonId;
use crate::store::{Json, Result, Row, Tx, values};
use crate::text::msg;
use crate::wire::Page;

/// The projects that a person can approve, return or reject, the oldest first.
pub(super) async fn waiting(tx: &mut Tx, approver: PersonId) -> Result<Vec<Task>> {
    let sql = "SELECT p.id, p.content, v.asked_at AS since, v.authority_id FROM vote v \
               JOIN project p ON p.id = v.project_id AND p.state = 'waiting' \
               JOIN appointment a ON a.authority_id = v.authority_id AND a.revoked_at IS NULL \
               WHERE a.person_id = $1 AND v.decided_at IS NULL AND v.dropped_at IS NULL \
                 AND p.founder_id <> $1 AND p.partner_id <> $1 \
               ORDER BY v.asked_at LIMIT 200";
    let task = |row: &Row| {
        let (project, authority) = (row.get("id")?, row.get("authority_id")?);
        let Json(content) = row.get::<Json<Content>>("content")?;
        Ok(Task {
            screen: Screen::Approval { project, authority, page: Page(0) }.into(),
            label: msg::task_approval(content.title.as_str()),
            since: row.get("since")?,
        })
    };
    tx.list(sql, values![approver], task).await
}
