//! Invitations to take part in projects.

pub(crate) mod plans;

use super::Screen;
use super::invitation::{InvitationState, PartnerInvitation};
use crate::area::Task;
use crate::domain::{DAY, Message, PartnerInvitationId, Peer, PersonId, ProjectId};
use crate::store::housekeeping::Old;
use crate::store::people::{called_in, peer, peer_columns, peer_of};
use crate::store::{Error, Result, Row, Tx, by_name, values};
use crate::text::msg;

by_name!(InvitationState = "project_invitation.state");

/// The conditions under which a person `p` has something of members that cannot become somebody else's: a plan that they have begun,
/// or that is for them. Being a member is of the projects.
pub(crate) const HOLDS: &[&str] = &[
    "EXISTS (SELECT 1 FROM plan x WHERE x.leaver_id = p.id)",
    "EXISTS (SELECT 1 FROM plan x WHERE x.begun_by = p.id)",
];

/// The subjects that wait for person `$1`, as SQL: invitations.
pub(crate) const WAITS: &[&str] = &["SELECT id FROM project_invitation WHERE person_id = $1 AND state = 'open'"];

/// Reads those who take part in a project, in the order in which they joined.
pub(crate) async fn peers(tx: &mut Tx, project: ProjectId) -> Result<Vec<Peer>> {
    let sql = concat!(
        "SELECT ",
        peer_columns!(),
        " FROM member m JOIN person p ON p.id = m.person_id LEFT JOIN teacher t ON t.person_id = p.id \
           WHERE m.project_id = $1 AND m.left_at IS NULL ORDER BY m.joined_at, m.is_founder DESC, m.person_id"
    );
    tx.list(sql, values![project], peer_of).await
}

/// Reads the invitations of a project that wait for an answer, the oldest first.
pub(crate) async fn open(tx: &mut Tx, project: ProjectId) -> Result<Vec<PartnerInvitation>> {
    let sql = "SELECT * FROM project_invitation WHERE project_id = $1 AND state = 'open' ORDER BY invited_at, id";
    let rows = tx.rows(sql, values![project]).await?;
    let mut open = Vec::new();
    for row in rows {
        open.extend(invitation_of(tx, &row).await?);
    }
    Ok(open)
}

/// Reads an invitation.
pub(super) async fn read(tx: &mut Tx, id: PartnerInvitationId) -> Result<Option<PartnerInvitation>> {
    let row = tx.row("SELECT * FROM project_invitation WHERE id = $1", values![id]).await?;
    match row {
        Some(row) => invitation_of(tx, &row).await,
        None => Ok(None),
    }
}

async fn invitation_of(tx: &mut Tx, row: &Row) -> Result<Option<PartnerInvitation>> {
    let by = row.get::<PersonId>("invited_by")?;
    let (invited, inviting) = (peer(tx, row.get("person_id")?).await?, peer(tx, by).await?);
    let Some((invited, inviting)) = invited.zip(inviting) else { return Ok(None) };
    let message = row.get::<Option<String>>("message")?;
    let message = message.map(|words| Message::read(&words).map_err(|_| Error::Corrupt("invitation"))).transpose()?;
    Ok(Some(PartnerInvitation {
        id: row.get("id")?,
        project: row.get("project_id")?,
        invited,
        by: (by, inviting.name.unwrap_or_default()),
        message,
        at: row.get("invited_at")?,
        until: row.get("expires_at")?,
        state: row.get("state")?,
    }))
}

/// Stores an invitation.
pub(super) async fn add(
    tx: &mut Tx,
    (id, project): (PartnerInvitationId, ProjectId),
    (by, person): (PersonId, PersonId),
    message: Option<&Message>,
    (at, until): (i64, i64),
) -> Result<()> {
    let sql = "INSERT INTO project_invitation \
                 (id, project_id, person_id, invited_by, message, invited_at, expires_at, state) \
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    let message = message.map(Message::as_str);
    tx.run(sql, values![id, project, person, by, message, at, until, InvitationState::Open]).await
}

/// Notes what became of an invitation that waited.
///
/// # Errors
/// [`Error::Stale`] where somebody else was faster.
pub(super) async fn answer(tx: &mut Tx, id: PartnerInvitationId, state: InvitationState, at: i64) -> Result<()> {
    let sql =
        "UPDATE project_invitation SET state = $1, answered_at = $2 WHERE id = $3 AND state = 'open' RETURNING id";
    tx.must(sql, values![state, at, id]).await
}

/// Reads the invitations that wait for a person's answer, the oldest first.
pub(super) async fn waiting(tx: &mut Tx, person: PersonId, now: i64) -> Result<Vec<Task>> {
    let sql = concat!(
        "SELECT i.id AS invitation, i.invited_at, ",
        peer_columns!(),
        " FROM project_invitation i JOIN person p ON p.id = i.invited_by LEFT JOIN teacher t ON t.person_id = p.id \
           WHERE i.person_id = $1 AND i.state = 'open' AND i.expires_at > $2 ORDER BY i.invited_at LIMIT 200"
    );
    let task = |row: &Row| {
        let screen = Screen::Invitation { invitation: row.get("invitation")? }.into();
        let by = called_in(row, row.get("id")?)?;
        Ok(Task { screen, label: msg::task_invitation(by), since: row.get("invited_at")? })
    };
    tx.list(sql, values![person, now], task).await
}

/// Invitations that wait no more, a year after they would have ended. What a plan is about stays with it.
pub(crate) const OLD: &[Old] = &[Old {
    table: "project_invitation",
    stays: 365 * DAY,
    ages: "SELECT expires_at AS at FROM project_invitation WHERE expires_at > $1 AND expires_at < $2 AND state <> 'open' \
             AND NOT EXISTS (SELECT 1 FROM plan x WHERE x.invitation_id = project_invitation.id) ORDER BY expires_at LIMIT 500",
    deletes: &["DELETE FROM project_invitation WHERE expires_at > 0 AND expires_at < $1 AND state <> 'open' \
                  AND NOT EXISTS (SELECT 1 FROM plan x WHERE x.invitation_id = project_invitation.id)"],
}];

/// What moves when two people turn out to be one; `$1` stays, `$2` is the other one.
const MOVES: [&str; 3] = [
    // Nobody is invited twice to one project.
    "UPDATE project_invitation SET state = 'ended' WHERE person_id = $2 AND state = 'open' \
       AND project_id IN (SELECT project_id FROM project_invitation WHERE person_id = $1 AND state = 'open')",
    "UPDATE project_invitation SET person_id = $1 WHERE person_id = $2",
    "UPDATE project_invitation SET invited_by = $1 WHERE invited_by = $2",
];

/// Gives the invitations of the other person to the one who stays, when the two turn out to be one.
pub(crate) async fn merge(tx: &mut Tx, stays: PersonId, other: PersonId, _now: i64) -> Result<Vec<i64>> {
    let sql = "SELECT id FROM project_invitation WHERE person_id = $1 AND state = 'open'";
    let waiting = tx.rows(sql, values![other]).await?;
    tx.each(&MOVES, values![stays, other]).await?;
    tx.each(&plans::MOVES, values![stays, other]).await?;
    waiting.iter().map(|row| row.get("id")).collect()
}
