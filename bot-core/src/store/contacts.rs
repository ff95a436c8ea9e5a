//! Contacts, the wishes to be one, and links.

use super::people::{peer, peer_of};
use super::{Error, Row, Tx, values};
use crate::conversation::Screen;
use crate::domain::{AuthorityId, ContactRequest, ContactRequestId, Link, LinkId, LinkKind, Peer, PersonId};
use crate::facts::Task;

/// A person's contacts, by name.
///
/// # Errors
/// When the database fails.
pub async fn of(tx: &mut Tx, person: PersonId) -> Result<Vec<Peer>, Error> {
    let sql = "SELECT p.id, p.name, t.card, \
                 (SELECT COUNT(*) FROM account a WHERE a.person_id = p.id AND a.unreachable_at IS NULL) AS open \
               FROM contact c JOIN person p ON p.id = c.other_id \
               LEFT JOIN teacher t ON t.person_id = p.id WHERE c.person_id = $1 LIMIT 500";
    let rows = tx.rows(sql, values![person]).await?;
    let mut contacts = rows.iter().map(peer_of).collect::<Result<Vec<_>, _>>()?;
    contacts.sort_by_key(|peer| (crate::text::fold(&peer.name), peer.id));
    Ok(contacts)
}

pub(super) async fn add(tx: &mut Tx, pair: (PersonId, PersonId), at: i64) -> Result<(), Error> {
    let sql =
        "INSERT INTO contact (person_id, other_id, added_at) VALUES ($1, $2, $3), ($2, $1, $3) ON CONFLICT DO NOTHING";
    tx.run(sql, values![pair.0, pair.1, at]).await?;
    Ok(())
}

pub(super) async fn remove(tx: &mut Tx, pair: (PersonId, PersonId)) -> Result<(), Error> {
    let sql = "DELETE FROM contact WHERE (person_id = $1 AND other_id = $2) OR (person_id = $2 AND other_id = $1)";
    tx.run(sql, values![pair.0, pair.1]).await?;
    Ok(())
}

pub(super) async fn request(tx: &mut Tx, request: &ContactRequest, at: i64) -> Result<(), Error> {
    let sql = "INSERT INTO contact_request (id, from_id, to_id, asked_at) VALUES ($1, $2, $3, $4)";
    tx.run(sql, values![request.id, request.from.id, request.to.id, at]).await?;
    Ok(())
}

pub(super) async fn answer(tx: &mut Tx, id: ContactRequestId, accepted: bool, at: i64) -> Result<(), Error> {
    let sql =
        "UPDATE contact_request SET answered_at = $1, accepted = $2 WHERE id = $3 AND answered_at IS NULL RETURNING id";
    let row = tx.row(sql, values![at, accepted, id]).await?;
    row.map(|_| ()).ok_or(Error::Stale)
}

/// A wish to be a contact.
///
/// # Errors
/// When the database fails.
pub async fn read_request(tx: &mut Tx, id: ContactRequestId) -> Result<Option<ContactRequest>, Error> {
    let row = tx.row("SELECT from_id, to_id, accepted FROM contact_request WHERE id = $1", values![id]).await?;
    let Some(row) = row else { return Ok(None) };
    let accepted = row.get::<Option<bool>>("accepted")?;
    let from = peer(tx, row.get("from_id")?).await?;
    let to = peer(tx, row.get("to_id")?).await?;
    Ok(from.zip(to).map(|(from, to)| ContactRequest { id, from, to, accepted }))
}

/// The wishes that wait for a person's answer, the oldest first.
///
/// # Errors
/// When the database fails.
pub async fn waiting(tx: &mut Tx, person: PersonId) -> Result<Vec<Task>, Error> {
    let sql = "SELECT r.id AS request, r.asked_at, p.id, p.name, t.card, 1 AS open FROM contact_request r \
               JOIN person p ON p.id = r.from_id LEFT JOIN teacher t ON t.person_id = p.id \
               WHERE r.to_id = $1 AND r.answered_at IS NULL ORDER BY r.asked_at LIMIT 200";
    let rows = tx.rows(sql, values![person]).await?;
    let mut tasks = Vec::new();
    for row in &rows {
        let screen = Screen::ContactRequest(row.get("request")?);
        tasks.push(Task { screen, about: peer_of(row)?.name, since: row.get("asked_at")? });
    }
    Ok(tasks)
}

/// The wish between two people that still waits, whoever had it.
///
/// # Errors
/// When the database fails.
pub async fn pending(tx: &mut Tx, one: PersonId, other: PersonId) -> Result<Option<ContactRequestId>, Error> {
    let sql = "SELECT id FROM contact_request WHERE answered_at IS NULL \
               AND ((from_id = $1 AND to_id = $2) OR (from_id = $2 AND to_id = $1)) ORDER BY id LIMIT 1";
    let row = tx.row(sql, values![one, other]).await?;
    row.map(|row| row.get("id")).transpose()
}

/// A person's own links that can still be used, the newest first.
///
/// # Errors
/// When the database fails.
pub async fn links_of(tx: &mut Tx, person: PersonId, now: i64) -> Result<Vec<Link>, Error> {
    let sql = "SELECT * FROM link WHERE person_id = $1 AND revoked_at IS NULL \
                 AND (expires_at IS NULL OR expires_at > $2) AND (reusable = 1 OR used_at IS NULL) \
               ORDER BY created_at DESC LIMIT 20";
    let rows = tx.rows(sql, values![person, now]).await?;
    rows.iter().map(link_of).collect()
}

/// The link with a hash.
///
/// # Errors
/// When the database fails.
pub async fn find_link(tx: &mut Tx, hash: &[u8]) -> Result<Option<Link>, Error> {
    let row = tx.row("SELECT * FROM link WHERE hash = $1", values![hash]).await?;
    row.as_ref().map(link_of).transpose()
}

/// Stores a link.
///
/// # Errors
/// When the database fails.
pub async fn add_link(tx: &mut Tx, link: &Link, hash: &[u8], now: i64) -> Result<(), Error> {
    let (kind, person, authority) = match link.kind {
        LinkKind::Contact { of } => ("contact", Some(of), None),
        LinkKind::Approver { authority } => ("approver", None, Some(authority)),
        LinkKind::Operator => ("operator", None, None),
    };
    let sql = "INSERT INTO link (id, hash, kind, person_id, authority_id, code, reusable, created_at, expires_at) \
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    let code = link.code.as_deref();
    tx.run(sql, values![link.id, hash, kind, person, authority, code, link.reusable, now, link.expires_at]).await?;
    Ok(())
}

pub(super) async fn revoke_link(tx: &mut Tx, link: LinkId, at: i64) -> Result<(), Error> {
    tx.run("UPDATE link SET revoked_at = $1 WHERE id = $2", values![at, link]).await?;
    Ok(())
}

/// Notes that a link was used; one for a single use is taken by the first.
pub(super) async fn use_link(tx: &mut Tx, link: LinkId, by: PersonId, at: i64, once: bool) -> Result<(), Error> {
    let sql = "UPDATE link SET used_at = $1, used_by = $2 WHERE id = $3 AND (used_at IS NULL OR $4 = 0) RETURNING id";
    let row = tx.row(sql, values![at, by, link, once]).await?;
    row.map(|_| ()).ok_or(Error::Stale)
}

fn link_of(row: &Row) -> Result<Link, Error> {
    let person = row.get::<Option<PersonId>>("person_id")?;
    let authority = row.get::<Option<AuthorityId>>("authority_id")?;
    let kind = match (row.get::<String>("kind")?.as_str(), person, authority) {
        ("contact", Some(of), _) => LinkKind::Contact { of },
        ("approver", _, Some(authority)) => LinkKind::Approver { authority },
        ("operator", ..) => LinkKind::Operator,
        _ => return Err(Error::Corrupt("link")),
    };
    let used_at: Option<i64> = row.get("used_at")?;
    let used_by: Option<PersonId> = row.get("used_by")?;
    Ok(Link {
        id: row.get("id")?,
        kind,
        code: row.get("code")?,
        reusable: row.get("reusable")?,
        expires_at: row.get("expires_at")?,
        revoked_at: row.get("revoked_at")?,
        used: used_at.zip(used_by),
    })
}
