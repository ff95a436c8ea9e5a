//! Contacts, the wishes to be one, and links.

use sqlx::Row;
use sqlx::any::AnyRow;

use super::people::{peer, peer_of};
use super::{Error, Tx};
use crate::conversation::Screen;
use crate::domain::{AuthorityId, ContactRequest, ContactRequestId, Link, LinkId, LinkKind, Peer, PersonId};
use crate::facts::Task;

/// A person's contacts, by name.
///
/// # Errors
/// When the database fails.
pub async fn of(tx: &mut Tx, person: PersonId) -> Result<Vec<Peer>, Error> {
    let rows = sqlx::query(
        "SELECT p.id, p.name, t.card, \
           (SELECT COUNT(*) FROM account a WHERE a.person_id = p.id AND a.unreachable_at IS NULL) AS open \
         FROM contact c JOIN person p ON p.id = c.other_id \
         LEFT JOIN teacher t ON t.person_id = p.id WHERE c.person_id = $1 LIMIT 500",
    )
    .bind(person.0)
    .fetch_all(tx.conn())
    .await?;
    let mut contacts = rows.iter().map(peer_of).collect::<Result<Vec<_>, _>>()?;
    contacts.sort_by_key(|peer| (crate::text::fold(&peer.name), peer.id));
    Ok(contacts)
}

pub(super) async fn add(tx: &mut Tx, pair: (PersonId, PersonId), at: i64) -> Result<(), Error> {
    sqlx::query(
        "INSERT INTO contact (person_id, other_id, added_at) VALUES ($1, $2, $3), ($2, $1, $3) ON CONFLICT DO NOTHING",
    )
    .bind(pair.0.0)
    .bind(pair.1.0)
    .bind(at)
    .execute(tx.conn())
    .await?;
    Ok(())
}

pub(super) async fn remove(tx: &mut Tx, pair: (PersonId, PersonId)) -> Result<(), Error> {
    sqlx::query("DELETE FROM contact WHERE (person_id = $1 AND other_id = $2) OR (person_id = $2 AND other_id = $1)")
        .bind(pair.0.0)
        .bind(pair.1.0)
        .execute(tx.conn())
        .await?;
    Ok(())
}

pub(super) async fn request(tx: &mut Tx, request: &ContactRequest, at: i64) -> Result<(), Error> {
    sqlx::query("INSERT INTO contact_request (id, from_id, to_id, asked_at) VALUES ($1, $2, $3, $4)")
        .bind(request.id.0)
        .bind(request.from.id.0)
        .bind(request.to.id.0)
        .bind(at)
        .execute(tx.conn())
        .await?;
    Ok(())
}

pub(super) async fn answer(tx: &mut Tx, id: ContactRequestId, accepted: bool, at: i64) -> Result<(), Error> {
    let row = sqlx::query(
        "UPDATE contact_request SET answered_at = $1, accepted = $2 WHERE id = $3 AND answered_at IS NULL RETURNING id",
    )
    .bind(at)
    .bind(i64::from(accepted))
    .bind(id.0)
    .fetch_optional(tx.conn())
    .await?;
    row.map(|_| ()).ok_or(Error::Stale)
}

/// A wish to be a contact.
///
/// # Errors
/// When the database fails.
pub async fn read_request(tx: &mut Tx, id: ContactRequestId) -> Result<Option<ContactRequest>, Error> {
    let row = sqlx::query("SELECT from_id, to_id, accepted FROM contact_request WHERE id = $1")
        .bind(id.0)
        .fetch_optional(tx.conn())
        .await?;
    let Some(row) = row else { return Ok(None) };
    let accepted = row.try_get::<Option<i64>, _>("accepted")?.map(|accepted| accepted != 0);
    let from = peer(tx, PersonId(row.try_get("from_id")?)).await?;
    let to = peer(tx, PersonId(row.try_get("to_id")?)).await?;
    Ok(from.zip(to).map(|(from, to)| ContactRequest { id, from, to, accepted }))
}

/// The wishes that wait for a person's answer, the oldest first.
///
/// # Errors
/// When the database fails.
pub async fn waiting(tx: &mut Tx, person: PersonId) -> Result<Vec<Task>, Error> {
    let rows = sqlx::query(
        "SELECT r.id AS request, r.asked_at, p.id, p.name, t.card, 1 AS open FROM contact_request r \
         JOIN person p ON p.id = r.from_id LEFT JOIN teacher t ON t.person_id = p.id \
         WHERE r.to_id = $1 AND r.answered_at IS NULL ORDER BY r.asked_at LIMIT 200",
    )
    .bind(person.0)
    .fetch_all(tx.conn())
    .await?;
    let mut tasks = Vec::new();
    for row in &rows {
        let screen = Screen::ContactRequest(ContactRequestId(row.try_get("request")?));
        tasks.push(Task { screen, about: peer_of(row)?.name, since: row.try_get("asked_at")? });
    }
    Ok(tasks)
}

/// The wish between two people that still waits, whoever had it.
///
/// # Errors
/// When the database fails.
pub async fn pending(tx: &mut Tx, one: PersonId, other: PersonId) -> Result<Option<ContactRequestId>, Error> {
    let row = sqlx::query(
        "SELECT id FROM contact_request WHERE answered_at IS NULL \
           AND ((from_id = $1 AND to_id = $2) OR (from_id = $2 AND to_id = $1)) ORDER BY id LIMIT 1",
    )
    .bind(one.0)
    .bind(other.0)
    .fetch_optional(tx.conn())
    .await?;
    row.map(|row| Ok(ContactRequestId(row.try_get("id")?))).transpose()
}

/// A person's own links that can still be used, the newest first.
///
/// # Errors
/// When the database fails.
pub async fn links_of(tx: &mut Tx, person: PersonId, now: i64) -> Result<Vec<Link>, Error> {
    let rows = sqlx::query(
        "SELECT * FROM link WHERE person_id = $1 AND revoked_at IS NULL \
           AND (expires_at IS NULL OR expires_at > $2) AND (reusable = 1 OR used_at IS NULL) \
         ORDER BY created_at DESC LIMIT 20",
    )
    .bind(person.0)
    .bind(now)
    .fetch_all(tx.conn())
    .await?;
    rows.iter().map(link_of).collect()
}

/// The link with a hash.
///
/// # Errors
/// When the database fails.
pub async fn find_link(tx: &mut Tx, hash: &[u8]) -> Result<Option<Link>, Error> {
    let row = sqlx::query("SELECT * FROM link WHERE hash = $1").bind(hash).fetch_optional(tx.conn()).await?;
    row.as_ref().map(link_of).transpose()
}

/// Stores a link.
///
/// # Errors
/// When the database fails.
pub async fn add_link(tx: &mut Tx, link: &Link, hash: &[u8], now: i64) -> Result<(), Error> {
    let (kind, person, authority) = match link.kind {
        LinkKind::Contact { of } => ("contact", Some(of.0), None),
        LinkKind::Approver { authority } => ("approver", None, Some(authority.0)),
        LinkKind::Operator => ("operator", None, None),
    };
    sqlx::query(
        "INSERT INTO link (id, hash, kind, person_id, authority_id, code, reusable, created_at, expires_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(link.id.0)
    .bind(hash)
    .bind(kind)
    .bind(person)
    .bind(authority)
    .bind(&link.code)
    .bind(i64::from(link.reusable))
    .bind(now)
    .bind(link.expires_at)
    .execute(tx.conn())
    .await?;
    Ok(())
}

pub(super) async fn revoke_link(tx: &mut Tx, link: LinkId, at: i64) -> Result<(), Error> {
    sqlx::query("UPDATE link SET revoked_at = $1 WHERE id = $2").bind(at).bind(link.0).execute(tx.conn()).await?;
    Ok(())
}

/// Notes that a link was used; one for a single use is taken by the first.
pub(super) async fn use_link(tx: &mut Tx, link: LinkId, by: PersonId, at: i64, once: bool) -> Result<(), Error> {
    let row = sqlx::query(
        "UPDATE link SET used_at = $1, used_by = $2 WHERE id = $3 AND (used_at IS NULL OR $4 = 0) RETURNING id",
    )
    .bind(at)
    .bind(by.0)
    .bind(link.0)
    .bind(i64::from(once))
    .fetch_optional(tx.conn())
    .await?;
    row.map(|_| ()).ok_or(Error::Stale)
}

fn link_of(row: &AnyRow) -> Result<Link, Error> {
    let person = row.try_get::<Option<i64>, _>("person_id")?.map(PersonId);
    let authority = row.try_get::<Option<i64>, _>("authority_id")?.map(AuthorityId);
    let kind = match (row.try_get::<String, _>("kind")?.as_str(), person, authority) {
        ("contact", Some(of), _) => LinkKind::Contact { of },
        ("approver", _, Some(authority)) => LinkKind::Approver { authority },
        ("operator", ..) => LinkKind::Operator,
        _ => return Err(Error::Corrupt("link")),
    };
    let used_at: Option<i64> = row.try_get("used_at")?;
    let used_by: Option<i64> = row.try_get("used_by")?;
    Ok(Link {
        id: LinkId(row.try_get("id")?),
        kind,
        code: row.try_get("code")?,
        reusable: row.try_get::<i64, _>("reusable")? != 0,
        expires_at: row.try_get("expires_at")?,
        revoked_at: row.try_get("revoked_at")?,
        used: used_at.zip(used_by.map(PersonId)),
    })
}
