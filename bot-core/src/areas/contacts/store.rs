//! Contacts, the requests to become one, and invitations.

use super::Screen;
use super::invitation::{Invitation, InvitationKind};
use super::request::{ContactRequest, Relation};
use crate::area::Task;
use crate::domain::{AuthorityId, Cap, ContactRequestId, DAY, LinkId, Peer, PersonId, ProjectId, SecretId};
use crate::reader::Reader;
use crate::store::housekeeping::Old;
use crate::store::people::{self, peer, peer_columns, peer_of};
use crate::store::{Error, Lock, Result, Row, Tx, secrets, values};
use crate::text::msg;

/// The conditions under which a person `p` has something of contacts that cannot become somebody else's.
pub(crate) const HOLDS: &[&str] = &[
    "EXISTS (SELECT 1 FROM contact x WHERE x.person_id = p.id)",
    "EXISTS (SELECT 1 FROM contact x WHERE x.other_id = p.id)",
];

/// The subjects that wait for person `$1`, as SQL: contact requests. Those that they have made say who they are.
pub(crate) const WAITS: &[&str] = &[
    "SELECT id FROM contact_request WHERE to_id = $1 AND answered_at IS NULL",
    "SELECT id FROM contact_request WHERE from_id = $1 AND answered_at IS NULL",
];

/// Reads the contacts of a reader, by name in their alphabet.
pub(crate) async fn of(tx: &mut Tx, reader: &Reader) -> Result<Vec<Peer>> {
    let sql = concat!(
        "SELECT ",
        peer_columns!(),
        " FROM contact c JOIN person p ON p.id = c.other_id \
           LEFT JOIN teacher t ON t.person_id = p.id WHERE c.person_id = $1"
    );
    let mut contacts = tx.list(sql, values![reader.me.id], peer_of).await?;
    contacts.sort_by(|one, other| {
        let [first, second] = [one, other].map(|peer| peer.name.as_deref().unwrap_or_default());
        reader.locale.compare(first, second).then_with(|| one.id.cmp(&other.id))
    });
    Ok(contacts)
}

/// The same, where something is begun with these people, who are involved by that: who is being forgotten is no contact any more.
pub(crate) async fn involving(tx: &mut Tx, reader: &Reader, others: &[PersonId]) -> Result<Vec<Peer>> {
    people::involve(tx, others).await?;
    of(tx, reader).await
}

pub(super) async fn add(tx: &mut Tx, pair: (PersonId, PersonId), at: i64) -> Result<()> {
    let sql =
        "INSERT INTO contact (person_id, other_id, added_at) VALUES ($1, $2, $3), ($2, $1, $3) ON CONFLICT DO NOTHING";
    tx.run(sql, values![pair.0, pair.1, at]).await?;
    // Whoever accepts, or was accepted by, somebody whom they have blocked has thought better of it.
    let sql = "UPDATE contact_request SET blocked_at = NULL WHERE blocked_at IS NOT NULL \
               AND ((from_id = $1 AND to_id = $2) OR (from_id = $2 AND to_id = $1))";
    tx.run(sql, values![pair.0, pair.1]).await
}

pub(super) async fn remove(tx: &mut Tx, pair: (PersonId, PersonId)) -> Result<()> {
    let sql = "DELETE FROM contact WHERE (person_id = $1 AND other_id = $2) OR (person_id = $2 AND other_id = $1)";
    tx.run(sql, values![pair.0, pair.1]).await
}

pub(super) async fn add_request(
    tx: &mut Tx,
    id: ContactRequestId,
    (from, to): (PersonId, PersonId),
    (quiet, at): (bool, i64),
) -> Result<()> {
    let sql = "INSERT INTO contact_request (id, from_id, to_id, asked_at, is_quiet) VALUES ($1, $2, $3, $4, $5)";
    tx.run(sql, values![id, from, to, at, quiet]).await
}

/// The one who asks sees the request as if it waited, also once the block is taken back.
pub(super) async fn block(tx: &mut Tx, id: ContactRequestId, at: i64) -> Result<()> {
    let sql = "UPDATE contact_request SET blocked_at = $1, is_quiet = 1, accepted = 0, \
                 answered_at = COALESCE(answered_at, $1) WHERE id = $2 AND (accepted IS NULL OR accepted = 0) RETURNING id";
    tx.must(sql, values![at, id]).await
}

pub(super) async fn unblock(tx: &mut Tx, id: ContactRequestId) -> Result<()> {
    tx.run("UPDATE contact_request SET blocked_at = NULL WHERE id = $1", values![id]).await
}

/// Reads the requests with which a person has blocked somebody, the newest first.
pub(super) async fn blocked(tx: &mut Tx, person: PersonId) -> Result<Vec<(ContactRequestId, Peer)>> {
    let sql = concat!(
        "SELECT r.id AS request, ",
        peer_columns!(),
        " FROM contact_request r JOIN person p ON p.id = r.from_id LEFT JOIN teacher t ON t.person_id = p.id \
           WHERE r.to_id = $1 AND r.blocked_at IS NOT NULL ORDER BY r.blocked_at DESC, r.id DESC"
    );
    tx.list(sql, values![person], |row| Ok((row.get("request")?, peer_of(row)?))).await
}

pub(super) async fn answer(tx: &mut Tx, id: ContactRequestId, accepted: bool, at: i64) -> Result<()> {
    let sql =
        "UPDATE contact_request SET answered_at = $1, accepted = $2 WHERE id = $3 AND answered_at IS NULL RETURNING id";
    tx.must(sql, values![at, accepted, id]).await
}

/// Reads a contact request.
pub(crate) async fn request(tx: &mut Tx, id: ContactRequestId) -> Result<Option<ContactRequest>> {
    let row = tx.row("SELECT * FROM contact_request WHERE id = $1", values![id]).await?;
    request_of(tx, row).await
}

/// Locks a contact request until the transaction ends, and reads it.
pub(crate) async fn lock_request(tx: &mut Tx, id: ContactRequestId) -> Result<Option<ContactRequest>> {
    let sql = "UPDATE contact_request SET accepted = accepted WHERE id = $1 RETURNING *";
    loop {
        let Some(row) = tx.row(sql, values![id]).await? else { return Ok(None) };
        if tx.locks(Lock::between(row.get("from_id")?, row.get("to_id")?)).await {
            return request_of(tx, Some(row)).await;
        }
    }
}

async fn request_of(tx: &mut Tx, row: Option<Row>) -> Result<Option<ContactRequest>> {
    let Some(row) = row else { return Ok(None) };
    let (id, accepted, quiet) = (row.get("id")?, row.get("accepted")?, row.get("is_quiet")?);
    let blocked = row.get::<Option<i64>>("blocked_at")?.is_some();
    let from = peer(tx, row.get("from_id")?).await?;
    let to = peer(tx, row.get("to_id")?).await?;
    Ok(from.zip(to).map(|(from, to)| ContactRequest { id, from, to, accepted, quiet, blocked }))
}

/// Reads the contact requests that wait for a person's answer, the oldest first.
pub(crate) async fn waiting(tx: &mut Tx, person: PersonId) -> Result<Vec<Task>> {
    let sql = concat!(
        "SELECT r.id AS request, r.asked_at, ",
        peer_columns!(),
        " FROM contact_request r JOIN person p ON p.id = r.from_id LEFT JOIN teacher t ON t.person_id = p.id \
           WHERE r.to_id = $1 AND r.answered_at IS NULL ORDER BY r.asked_at LIMIT 200"
    );
    let task = |row: &Row| {
        let screen = Screen::ContactRequest { request: row.get("request")? }.into();
        Ok(Task { screen, label: msg::task_contact(peer_of(row)?.name_to_strangers()), since: row.get("asked_at")? })
    };
    tx.list(sql, values![person], task).await
}

/// Locks what is between a person and another one, involves that one, and reads how they stand to them; `None` where there is nobody.
pub(crate) async fn lock_relation(tx: &mut Tx, me: PersonId, other: PersonId) -> Result<Option<Relation>> {
    tx.locks(Lock::between(me, other)).await;
    if people::involve(tx, &[other]).await? { relation(tx, me, other).await } else { Ok(None) }
}

/// What others open and answer of a person who is about to be forgotten, as SQL: their invitations, and the requests between them.
const OPENED: [&str; 3] = [
    "UPDATE link SET kind = kind WHERE person_id = $1",
    "UPDATE contact_request SET accepted = accepted WHERE from_id = $1",
    "UPDATE contact_request SET accepted = accepted WHERE to_id = $1",
];

/// Locks all of that: a turn that opens or answers one of them at this moment has either committed before, or finds it gone.
pub(crate) async fn lock_opened(tx: &mut Tx, person: PersonId) -> Result<()> {
    tx.each(&OPENED, values![person]).await
}

/// Reads how a person stands to another one; `None` where there is nobody.
pub(crate) async fn relation(tx: &mut Tx, me: PersonId, other: PersonId) -> Result<Option<Relation>> {
    let sql = concat!(
        "SELECT ",
        peer_columns!(),
        ", (SELECT COUNT(*) FROM contact c WHERE c.person_id = $2 AND c.other_id = p.id) AS is_contact, \
                 (SELECT MIN(r.id) FROM contact_request r WHERE r.answered_at IS NULL \
                    AND ((r.from_id = $2 AND r.to_id = p.id) OR (r.from_id = p.id AND r.to_id = $2))) AS waiting, \
                 (SELECT COUNT(*) FROM contact_request r WHERE r.answered_at IS NULL \
                    AND r.from_id = p.id AND r.to_id = $2) AS for_me, \
                 (SELECT MAX(r.answered_at) FROM contact_request r WHERE r.accepted = 0 \
                    AND r.from_id = $2 AND r.to_id = p.id) AS declined_at, \
                 (SELECT MAX(r.id) FROM contact_request r WHERE r.blocked_at IS NOT NULL \
                    AND r.from_id = $2 AND r.to_id = p.id) AS blocked \
               FROM person p LEFT JOIN teacher t ON t.person_id = p.id WHERE p.id = $1"
    );
    let relation = |row: &Row| {
        Ok(Relation {
            other: peer_of(row)?,
            is_contact: row.get("is_contact")?,
            waiting: row.get("waiting")?,
            waits_for_me: row.get::<i64>("for_me")? > 0,
            declined_at: row.get("declined_at")?,
            blocked: row.get("blocked")?,
        })
    };
    tx.find(sql, values![other, me], relation).await
}

/// Reads a person's own invitations to a project that somebody can still open, the newest first.
pub(crate) async fn partner_invitations(
    tx: &mut Tx,
    (person, project): (PersonId, ProjectId),
    now: i64,
) -> Result<Vec<Invitation>> {
    let sql = "SELECT * FROM link WHERE person_id = $1 AND project_id = $2 AND kind = 'partner' AND revoked_at IS NULL \
                 AND used_at IS NULL AND expires_at > $3 ORDER BY created_at DESC";
    tx.list(sql, values![person, project, now], invitation_of).await
}

/// Reads the invitations to be a guest of a project's TwinSpace that somebody can still open, whoever made them, the newest first.
pub(crate) async fn guest_invitations(tx: &mut Tx, project: ProjectId, now: i64) -> Result<Vec<Invitation>> {
    let sql = "SELECT * FROM link WHERE project_id = $1 AND kind = 'guest' AND revoked_at IS NULL AND used_at IS NULL \
                 AND expires_at > $2 ORDER BY created_at DESC, id DESC";
    tx.list(sql, values![project, now], invitation_of).await
}

/// Reads a person's own invitations to become contacts that somebody can still open, the newest first.
pub(crate) async fn invitations(tx: &mut Tx, person: PersonId, now: i64) -> Result<Vec<Invitation>> {
    let sql = "SELECT * FROM link WHERE person_id = $1 AND kind = 'contact' AND revoked_at IS NULL \
                 AND (expires_at IS NULL OR expires_at > $2) AND (reusable = 1 OR used_at IS NULL) \
               ORDER BY created_at DESC LIMIT $3";
    tx.list(sql, values![person, now, Cap::OpenLinks.limit().0], invitation_of).await
}

/// Reads the invitations for a role that somebody can still open, the oldest first.
pub async fn role_invitations(tx: &mut Tx, now: i64) -> Result<Vec<Invitation>> {
    let sql = "SELECT * FROM link WHERE kind IN ('approver', 'deputy', 'operator', 'room') AND revoked_at IS NULL AND used_at IS NULL \
               AND (expires_at IS NULL OR expires_at > $1) ORDER BY created_at, id";
    tx.list(sql, values![now], invitation_of).await
}

/// The same of those that a person has made.
pub(crate) async fn role_invitations_of(tx: &mut Tx, person: PersonId, now: i64) -> Result<Vec<Invitation>> {
    let sql = "SELECT * FROM link WHERE person_id = $1 AND kind IN ('approver', 'deputy', 'operator', 'room') AND revoked_at IS NULL \
               AND used_at IS NULL AND (expires_at IS NULL OR expires_at > $2) ORDER BY created_at, id";
    tx.list(sql, values![person, now], invitation_of).await
}

/// Notes which operator has made an invitation for a role; nobody has where the command line did.
pub(crate) async fn made_by(tx: &mut Tx, link: LinkId, person: PersonId) -> Result<()> {
    tx.run("UPDATE link SET person_id = $1 WHERE id = $2", values![person, link]).await
}

/// Reads which operator has made an invitation for a role.
pub(crate) async fn maker(tx: &mut Tx, link: LinkId) -> Result<Option<PersonId>> {
    let maker = |row: &Row| row.get::<Option<PersonId>>("person_id");
    Ok(tx.find("SELECT person_id FROM link WHERE id = $1", values![link], maker).await?.flatten())
}

/// Reads an invitation.
pub(crate) async fn invitation(tx: &mut Tx, id: LinkId) -> Result<Option<Invitation>> {
    tx.find("SELECT * FROM link WHERE id = $1", values![id], invitation_of).await
}

/// Locks an invitation until the transaction ends, and reads it.
pub(crate) async fn lock_invitation(tx: &mut Tx, id: LinkId) -> Result<Option<Invitation>> {
    tx.locks(Lock::Link(id)).await;
    tx.find("UPDATE link SET kind = kind WHERE id = $1 RETURNING *", values![id], invitation_of).await
}

/// Locks the invitation whose code has this hash until the transaction ends, and reads it.
pub(crate) async fn lock_code(tx: &mut Tx, hash: &[u8]) -> Result<Option<Invitation>> {
    let sql = "UPDATE link SET kind = kind WHERE hash = $1 RETURNING *";
    loop {
        let Some(link) = tx.find(sql, values![hash], invitation_of).await? else { return Ok(None) };
        if tx.locks(Lock::Link(link.id)).await {
            return Ok(Some(link));
        }
    }
}

/// Whether the invitation whose code has this hash makes somebody a partner of a project.
pub(crate) async fn is_to_project(tx: &mut Tx, hash: &[u8]) -> Result<bool> {
    tx.any("SELECT id FROM link WHERE hash = $1 AND kind = 'partner'", values![hash]).await
}

/// Whether the invitation whose code has this hash makes somebody a guest of a TwinSpace.
pub(crate) async fn is_for_guests(tx: &mut Tx, hash: &[u8]) -> Result<bool> {
    tx.any("SELECT id FROM link WHERE hash = $1 AND kind = 'guest'", values![hash]).await
}

/// Stores an invitation.
pub async fn add_invitation(tx: &mut Tx, invitation: &Invitation, hash: &[u8]) -> Result<()> {
    let Invitation { id, kind, code, reusable, made_at, expires_at, .. } = invitation;
    let (kind, person, project, authority) = match *kind {
        InvitationKind::Contact { of } => ("contact", Some(of), None, None),
        InvitationKind::Partner { of, project } => ("partner", Some(of), Some(project), None),
        InvitationKind::Guest { of, project } => ("guest", Some(of), Some(project), None),
        InvitationKind::Approver { authority } => ("approver", None, None, Some(authority)),
        InvitationKind::Deputy { authority } => ("deputy", None, None, Some(authority)),
        InvitationKind::Operator => ("operator", None, None, None),
        InvitationKind::Room { authority } => ("room", None, None, Some(authority)),
    };
    let sql = "INSERT INTO link (id, hash, kind, person_id, project_id, authority_id, code, reusable, created_at, expires_at) \
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
    let values =
        values![*id, hash, kind, person, project, authority, code.as_deref(), *reusable, *made_at, *expires_at];
    tx.run(sql, values).await
}

/// Ends an invitation: its code opens nothing any more, and can be read no more where it was sealed.
pub(crate) async fn revoke(tx: &mut Tx, link: LinkId, at: i64) -> Result<()> {
    tx.run("UPDATE link SET revoked_at = $1 WHERE id = $2", values![at, link]).await?;
    secrets::delete(tx, &[SecretId(link.0)]).await
}

/// Whether the code of an invitation for a role is kept sealed, so that operators can read it.
pub(crate) async fn is_code_kept(tx: &mut Tx, link: LinkId) -> Result<bool> {
    Ok(!secrets::read(tx, &[SecretId(link.0)]).await?.is_empty())
}

/// Notes that somebody used an invitation; the first one takes an invitation for one person.
pub(super) async fn take(tx: &mut Tx, link: LinkId, (by, at): (PersonId, i64), once: bool) -> Result<()> {
    let sql = "UPDATE link SET used_at = $1, used_by = $2 WHERE id = $3 AND (used_at IS NULL OR $4 = 0) RETURNING id";
    tx.must(sql, values![at, by, link, once]).await?;
    // Nobody reads a code that opens nothing any more.
    if once { secrets::delete(tx, &[SecretId(link.0)]).await } else { Ok(()) }
}

fn invitation_of(row: &Row) -> Result<Invitation> {
    let person = row.get::<Option<PersonId>>("person_id")?;
    let authority = row.get::<Option<AuthorityId>>("authority_id")?;
    let project = row.get::<Option<ProjectId>>("project_id")?;
    let kind = match (row.get::<String>("kind")?.as_str(), person, project, authority) {
        ("contact", Some(of), ..) => InvitationKind::Contact { of },
        ("partner", Some(of), Some(project), _) => InvitationKind::Partner { of, project },
        ("guest", Some(of), Some(project), _) => InvitationKind::Guest { of, project },
        ("approver", .., Some(authority)) => InvitationKind::Approver { authority },
        ("deputy", .., Some(authority)) => InvitationKind::Deputy { authority },
        ("operator", ..) => InvitationKind::Operator,
        ("room", .., Some(authority)) => InvitationKind::Room { authority },
        _ => return Err(Error::Corrupt("link")),
    };
    let used_at: Option<i64> = row.get("used_at")?;
    let used_by: Option<PersonId> = row.get("used_by")?;
    Ok(Invitation {
        id: row.get("id")?,
        kind,
        code: row.get("code")?,
        reusable: row.get("reusable")?,
        made_at: row.get("created_at")?,
        expires_at: row.get("expires_at")?,
        revoked_at: row.get("revoked_at")?,
        used: used_at.zip(used_by),
    })
}

/// Invitations that nobody can open any more: those that have ended by themselves, used or not, and those without an end that were revoked.
/// What a plan is about stays with it. The code of an invitation for a role, sealed under the number of that, goes two days after it ran out.
/// And requests that were answered: a block stays, until it is taken back.
pub(crate) const OLD: &[Old] = &[
    Old {
        table: "secret",
        stays: 2 * DAY,
        ages: "SELECT expires_at AS at FROM link WHERE expires_at > $1 AND expires_at < $2 \
                 AND kind IN ('approver', 'deputy', 'operator', 'room') \
                 AND EXISTS (SELECT 1 FROM secret x WHERE x.id = link.id) ORDER BY expires_at LIMIT 500",
        deletes: &["DELETE FROM secret WHERE id IN (SELECT id FROM link WHERE expires_at > 0 AND expires_at < $1 \
                      AND kind IN ('approver', 'deputy', 'operator', 'room'))"],
    },
    Old {
        table: "link",
        stays: 90 * DAY,
        ages: "SELECT expires_at AS at FROM link WHERE expires_at > $1 AND expires_at < $2 \
                 AND NOT EXISTS (SELECT 1 FROM plan x WHERE x.link_id = link.id) ORDER BY expires_at LIMIT 500",
        deletes: &["DELETE FROM link WHERE expires_at > 0 AND expires_at < $1 \
                      AND NOT EXISTS (SELECT 1 FROM plan x WHERE x.link_id = link.id)"],
    },
    Old {
        table: "link",
        stays: 90 * DAY,
        ages: "SELECT revoked_at AS at FROM link WHERE revoked_at > $1 AND revoked_at < $2 AND expires_at IS NULL \
               ORDER BY revoked_at LIMIT 500",
        deletes: &["DELETE FROM link WHERE revoked_at > 0 AND revoked_at < $1 AND expires_at IS NULL"],
    },
    Old {
        table: "contact_request",
        stays: 90 * DAY,
        ages: "SELECT answered_at AS at FROM contact_request WHERE answered_at > $1 AND answered_at < $2 AND blocked_at IS NULL \
               ORDER BY answered_at LIMIT 500",
        deletes: &["DELETE FROM contact_request WHERE answered_at > 0 AND answered_at < $1 AND blocked_at IS NULL"],
    },
];

/// What moves when two people turn out to be one; `$1` stays, `$2` is the other one.
const MOVES: [&str; 5] = [
    "UPDATE link SET person_id = $1 WHERE person_id = $2",
    "UPDATE link SET used_by = $1 WHERE used_by = $2",
    // Nobody asks themselves.
    "DELETE FROM contact_request WHERE (from_id = $1 AND to_id = $2) OR (from_id = $2 AND to_id = $1)",
    "UPDATE contact_request SET from_id = $1 WHERE from_id = $2",
    "UPDATE contact_request SET to_id = $1 WHERE to_id = $2",
];

/// Gives what the other person has to the one who stays, when the two turn out to be one. Gives the contact requests that
/// waited for or from the other one: each side sees then who it is.
pub(crate) async fn merge(tx: &mut Tx, stays: PersonId, other: PersonId, now: i64) -> Result<Vec<i64>> {
    let sql = "SELECT id FROM contact_request WHERE answered_at IS NULL AND from_id = $1 \
               UNION SELECT id FROM contact_request WHERE answered_at IS NULL AND to_id = $1";
    let waiting = tx.rows(sql, values![other]).await?;
    tx.each(&MOVES, values![stays, other]).await?;
    // Contacts need not be asked.
    let sql = "UPDATE contact_request SET answered_at = $1, accepted = 1 WHERE answered_at IS NULL AND ( \
               (from_id = $2 AND to_id IN (SELECT other_id FROM contact WHERE person_id = $2)) OR \
               (to_id = $2 AND from_id IN (SELECT other_id FROM contact WHERE person_id = $2)))";
    tx.run(sql, values![now, stays]).await?;
    waiting.iter().map(|row| row.get("id")).collect()
}
