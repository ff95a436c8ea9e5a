//! Authorities, and who decides for them.

pub mod channels;
pub(crate) mod delegations;
pub(crate) mod rooms;

pub(crate) use delegations::OLD;

use super::delegation::Delegation;
use super::{Authority, Rank};
use crate::area;
use crate::conversation::Key;
use crate::decision::{Topic, Whom};
use crate::domain::{AuthorityId, PersonId, Territory};
use crate::store::outbox::{self, LeaseInfo};
use crate::store::{Lock, Result, Row, Tx, json, updates, values};

/// The conditions under which a person `p` has a role that cannot become somebody else's. A person who was an approver is
/// named in what they decided, even when the appointment has ended.
pub(crate) const HOLDS: &[&str] = &[
    "EXISTS (SELECT 1 FROM appointment x WHERE x.person_id = p.id)",
    "EXISTS (SELECT 1 FROM operator x WHERE x.person_id = p.id)",
    "EXISTS (SELECT 1 FROM delegation x WHERE x.giver_id = p.id)",
    "EXISTS (SELECT 1 FROM delegation x WHERE x.taker_id = p.id)",
];

/// Every authority that is set up, the national ones first. Those who are concerned, or cannot be reached, do not count
/// among the people who decide, nor do deputies.
pub async fn all(tx: &mut Tx, concerned: [PersonId; 2]) -> Result<Vec<Authority>> {
    let sql = "\
        SELECT id, country, region, (SELECT COUNT(*) FROM appointment p \
          WHERE p.authority_id = authority.id AND p.rank = 'approver' AND p.revoked_at IS NULL \
            AND p.person_id <> $1 AND p.person_id <> $2 \
            AND EXISTS (SELECT 1 FROM account c WHERE c.person_id = p.person_id AND c.unreachable_at IS NULL)) \
          AS approvers \
        FROM authority WHERE disabled_at IS NULL ORDER BY country, region";
    tx.list(sql, values![concerned[0], concerned[1]], authority_of).await
}

/// An authority, whether it is in use or not.
pub async fn find(tx: &mut Tx, id: AuthorityId) -> Result<Option<Authority>> {
    let sql = "SELECT id, country, region, 0 AS approvers FROM authority WHERE id = $1";
    tx.find(sql, values![id], authority_of).await
}

/// Finds the authority of a country or of one of its regions, and whether it is in use; `None` where it was never set up.
pub(crate) async fn at(tx: &mut Tx, place: &Territory) -> Result<Option<(AuthorityId, bool)>> {
    let sql = "SELECT id, disabled_at FROM authority WHERE country = $1 AND region = $2";
    let known = |row: &Row| Ok((row.get("id")?, row.get::<Option<i64>>("disabled_at")?.is_none()));
    tx.find(sql, values![&place.country, place.region.as_deref().unwrap_or_default()], known).await
}

/// Up to which subject, in the order of their ids, an authority in use was asked about what waited when it was set up; `None` where it was
/// asked about all of it.
pub(crate) async fn asking(tx: &mut Tx, id: AuthorityId) -> Result<Option<i64>> {
    let sql = "SELECT asked_to FROM authority WHERE id = $1 AND disabled_at IS NULL";
    Ok(tx.find(sql, values![id], |row| row.get::<Option<i64>>("asked_to")).await?.flatten())
}

/// Notes that it was asked about the subjects up to another one; before it was the first one. `None`: all.
///
/// # Errors
/// [`Error::Stale`](crate::store::Error::Stale) where somebody else has gone on with it.
pub(crate) async fn asked(tx: &mut Tx, id: AuthorityId, (behind, to): (i64, Option<i64>)) -> Result<()> {
    let sql = "UPDATE authority SET asked_to = $1 WHERE id = $2 AND asked_to = $3 AND disabled_at IS NULL RETURNING id";
    tx.must(sql, values![to, id, behind]).await
}

fn authority_of(row: &Row) -> Result<Authority> {
    let region: String = row.get("region")?;
    Ok(Authority {
        id: row.get("id")?,
        country: row.get("country")?,
        region: (!region.is_empty()).then_some(region),
        approvers: row.get("approvers")?,
    })
}

/// Sets an authority up, or up again after it was disabled.
pub async fn add(tx: &mut Tx, id: AuthorityId, place: (&str, Option<&str>), now: i64) -> Result<AuthorityId> {
    Ok(set_up(tx, id, place, now).await?.0)
}

/// The same; says whether it was not in use before. It is asked from the first subject on about what waits already.
pub(crate) async fn set_up(
    tx: &mut Tx,
    id: AuthorityId,
    (country, region): (&str, Option<&str>),
    now: i64,
) -> Result<(AuthorityId, bool)> {
    tx.alone()?;
    let region = region.unwrap_or_default();
    let sql = "INSERT INTO authority (id, country, region, created_at, asked_to) VALUES ($1, $2, $3, $4, 0) \
               ON CONFLICT (country, region) DO UPDATE SET disabled_at = NULL, asked_to = 0 \
                 WHERE authority.disabled_at IS NOT NULL RETURNING id";
    if let Some(row) = tx.row(sql, values![id, country, region, now]).await? {
        return Ok((row.get("id")?, true));
    }
    let sql = "SELECT id FROM authority WHERE country = $1 AND region = $2";
    Ok((tx.one(sql, values![country, region]).await?.get("id")?, false))
}

/// Reads an authority that is in use, and lets nobody take it out of use until the transaction ends.
pub(crate) async fn hold(tx: &mut Tx, id: AuthorityId) -> Result<Option<Authority>> {
    tx.locks(Lock::Authority(id)).await;
    let sql = "UPDATE authority SET created_at = created_at WHERE id = $1 AND disabled_at IS NULL \
               RETURNING id, country, region, 0 AS approvers";
    tx.find(sql, values![id], authority_of).await
}

/// The country of an authority, where it is the support service in use there.
pub(crate) async fn service_in(tx: &mut Tx, id: AuthorityId) -> Result<Option<Key>> {
    let sql = "SELECT country FROM authority WHERE id = $1 AND region = '' AND disabled_at IS NULL";
    tx.find(sql, values![id], |row| row.get("country")).await
}

/// Takes an authority out of use: it gets no vote from now on. Says whether it was in use.
pub(crate) async fn disable(tx: &mut Tx, id: AuthorityId, now: i64) -> Result<bool> {
    tx.alone()?;
    let sql = "UPDATE authority SET disabled_at = $1 WHERE id = $2 AND disabled_at IS NULL RETURNING id";
    tx.any(sql, values![now, id]).await
}

pub(super) async fn appoint(
    tx: &mut Tx,
    person: PersonId,
    (authority, rank): (AuthorityId, Rank),
    at: i64,
) -> Result<()> {
    let sql = "\
        INSERT INTO appointment (person_id, authority_id, rank, appointed_at) VALUES ($1, $2, $3, $4) \
        ON CONFLICT (person_id, authority_id) DO UPDATE SET rank = excluded.rank, \
          appointed_at = excluded.appointed_at, revoked_at = NULL";
    tx.run(sql, values![person, authority, rank, at]).await
}

/// Reads what ends with an appointment: what the person has handed over for the authority, and what was handed over to them.
pub(crate) async fn ends_with(tx: &mut Tx, person: PersonId, authority: AuthorityId) -> Result<Vec<Delegation>> {
    delegations::of_person(tx, person, authority).await
}

/// Locks when somebody is told of what waits for them, until the transaction ends: a reminder and the message of the morning do not come on
/// one day.
pub(crate) async fn lock_told(tx: &mut Tx, person: PersonId) -> Result<()> {
    tx.locks(Lock::Reader(person.0)).await;
    // One row stands for all: two turns take it, and then the others, in one order.
    let sql = "UPDATE appointment SET reminded_at = reminded_at WHERE person_id = $1 \
               AND authority_id = (SELECT MIN(authority_id) FROM appointment WHERE person_id = $1)";
    tx.run(sql, values![person]).await
}

/// Notes that a person was told of what waits, for all their authorities.
pub(super) async fn reminded(tx: &mut Tx, person: PersonId, at: i64) -> Result<()> {
    tx.run("UPDATE appointment SET reminded_at = $1 WHERE person_id = $2", values![at, person]).await
}

/// Reads when a person was last told of what waits, in ms.
pub(crate) async fn reminded_at(tx: &mut Tx, person: PersonId) -> Result<Option<i64>> {
    tx.one("SELECT MAX(reminded_at) AS at FROM appointment WHERE person_id = $1", values![person]).await?.get("at")
}

/// Whether somebody decides for an authority, or is its deputy.
pub(crate) async fn decides(tx: &mut Tx, person: PersonId, authority: AuthorityId) -> Result<bool> {
    let sql = "SELECT person_id FROM appointment WHERE person_id = $1 AND authority_id = $2 AND revoked_at IS NULL";
    tx.any(sql, values![person, authority]).await
}

/// Ends an appointment. Says whether there was one.
pub async fn revoke(tx: &mut Tx, person: PersonId, authority: AuthorityId, at: i64) -> Result<bool> {
    let sql = "\
        UPDATE appointment SET revoked_at = $1 WHERE person_id = $2 AND authority_id = $3 AND revoked_at IS NULL \
        RETURNING person_id";
    tx.any(sql, values![at, person, authority]).await
}

/// An approver, for the operator's list.
#[derive(Clone, Debug)]
pub struct Approver {
    /// Who.
    pub person: PersonId,
    /// Their name, else their user name; empty where they have neither.
    pub name: String,
    /// For whom.
    pub authority: AuthorityId,
    /// Whether they are one, or a deputy.
    pub rank: Rank,
    /// Since when, in ms.
    pub since: i64,
}

/// Everybody who decides for an authority, and all deputies.
pub async fn approvers(tx: &mut Tx) -> Result<Vec<Approver>> {
    let sql = "\
        SELECT p.id, CASE WHEN p.name <> '' THEN p.name ELSE '@' || p.username END AS name, a.authority_id, a.rank, \
          a.appointed_at FROM appointment a JOIN person p ON p.id = a.person_id \
        WHERE a.revoked_at IS NULL ORDER BY a.authority_id, a.appointed_at";
    let approver = |row: &Row| {
        Ok(Approver {
            person: row.get("id")?,
            name: row.get::<Option<String>>("name")?.unwrap_or_default(),
            authority: row.get("authority_id")?,
            rank: row.get("rank")?,
            since: row.get("appointed_at")?,
        })
    };
    tx.list(sql, values![], approver).await
}

/// Somebody whose chat is the operator's.
#[derive(Clone, Debug)]
pub struct OperatorChat {
    /// Who.
    pub person: PersonId,
    /// Their name.
    pub name: String,
    /// Since when, in ms.
    pub since: i64,
}

/// Everybody whose chat is an operator's, the one who was linked first before all others.
pub async fn operators(tx: &mut Tx) -> Result<Vec<OperatorChat>> {
    let sql = "SELECT p.id, p.name, o.linked_at FROM operator o JOIN person p ON p.id = o.person_id \
               ORDER BY o.linked_at, p.id";
    let chat =
        |row: &Row| Ok(OperatorChat { person: row.get("id")?, name: row.get("name")?, since: row.get("linked_at")? });
    tx.list(sql, values![], chat).await
}

/// Counts the operators' chats that wait for a notice.
pub(crate) async fn awaiting(tx: &mut Tx, notice: &area::Screen) -> Result<u32> {
    let sql = "SELECT COUNT(*) AS n FROM outbox WHERE slot = $1 AND account_id IN \
               (SELECT a.id FROM account a WHERE a.person_id IN (SELECT person_id FROM operator))";
    tx.one(sql, values![json(notice)?]).await?.get("n")
}

/// Lets one turn at a time decide who the operators are.
pub(crate) async fn lock_operators(tx: &mut Tx) -> Result<()> {
    tx.locks(Lock::Operators).await;
    updates::hold(tx, "operators").await
}

/// Ends it that somebody's chat is the operator's. Says whether it was.
pub async fn unlink_operator(tx: &mut Tx, person: PersonId) -> Result<bool> {
    tx.any("DELETE FROM operator WHERE person_id = $1 RETURNING person_id", values![person]).await
}

pub(super) async fn link_operator(tx: &mut Tx, person: PersonId, info: LeaseInfo<'_>) -> Result<()> {
    let sql = "INSERT INTO operator (person_id, linked_at) VALUES ($1, $2) ON CONFLICT DO NOTHING";
    tx.run(sql, values![person, info.now]).await?;
    for screen in area::unattended(tx).await? {
        outbox::notify(tx, Whom::Person(person), (&screen, Topic::Asked), info).await?;
    }
    Ok(())
}
