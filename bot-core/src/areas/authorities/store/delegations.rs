//! Who decides for an authority or is its deputy, and what they hand over.

use crate::areas::authorities::delegation::{Delegation, Ending, Office, Official};
use crate::areas::authorities::{Authority, Rank};
use crate::domain::{AuthorityId, DAY, DelegationId, Named, PersonId};
use crate::store::deciding::is_away;
use crate::store::housekeeping::Old;
use crate::store::people::{peer_columns, peer_of};
use crate::store::{Result, Row, Tx, by_name, values};

by_name!(Rank = "appointment.rank", Ending = "delegation.ending");

/// What has ended is kept for so long, in ms: a year.
const KEPT: i64 = 366 * DAY;

/// Reads an authority with its people, and what they hand over at a time in ms or later.
pub(crate) async fn office(tx: &mut Tx, authority: Authority, now: i64) -> Result<Office> {
    let officials = officials(tx, authority.id).await?;
    let delegations = open(tx, authority.id, now).await?;
    Ok(Office { authority, officials, delegations })
}

async fn officials(tx: &mut Tx, authority: AuthorityId) -> Result<Vec<Official>> {
    Ok(appointed(tx, authority).await?.into_iter().map(|(official, _)| official).collect())
}

/// Reads everybody who decides for an authority and all its deputies, each with when they were appointed, in ms, in the order of that.
pub(crate) async fn appointed(tx: &mut Tx, authority: AuthorityId) -> Result<Vec<(Official, i64)>> {
    let sql = concat!(
        "SELECT x.rank, x.appointed_at, ",
        peer_columns!(),
        " FROM appointment x JOIN person p ON p.id = x.person_id LEFT JOIN teacher t ON t.person_id = p.id \
           WHERE x.authority_id = $1 AND x.revoked_at IS NULL ORDER BY x.appointed_at, p.id"
    );
    let official = |row: &Row| {
        let peer = peer_of(row)?;
        let (person, name, is_reachable) = (peer.id, peer.name(), peer.reachable);
        Ok((Official { person, name, rank: row.get("rank")?, is_reachable }, row.get("appointed_at")?))
    };
    tx.list(sql, values![authority], official).await
}

/// Whether anything that is to be decided at a time in ms is asked of somebody: not where a colleague decides in their place for every authority
/// for which they do.
pub(crate) async fn is_there(tx: &mut Tx, person: PersonId, now: i64) -> Result<bool> {
    let sql = concat!(
        "SELECT x.person_id FROM appointment x WHERE x.person_id = $1 AND x.revoked_at IS NULL AND NOT (x.rank = 'approver' AND ",
        is_away!("x", "$2"),
        ")"
    );
    tx.any(sql, values![person, now]).await
}

/// Reads what runs or is still to begin at a time in ms.
async fn open(tx: &mut Tx, authority: AuthorityId, now: i64) -> Result<Vec<Delegation>> {
    let sql = "SELECT * FROM delegation WHERE authority_id = $1 AND ended_at IS NULL AND ends_at > $2 \
               ORDER BY begins_at, id";
    tx.list(sql, values![authority, now], delegation_of).await
}

/// Reads a handover.
pub(crate) async fn find(tx: &mut Tx, id: DelegationId) -> Result<Option<Delegation>> {
    tx.find("SELECT * FROM delegation WHERE id = $1", values![id], delegation_of).await
}

/// Reads what somebody has handed over for an authority, or was handed over to them, and has not ended.
pub(super) async fn of_person(tx: &mut Tx, person: PersonId, authority: AuthorityId) -> Result<Vec<Delegation>> {
    let sql = "SELECT * FROM delegation WHERE (giver_id = $1 OR taker_id = $1) AND authority_id = $2 \
                 AND ended_at IS NULL ORDER BY id";
    tx.list(sql, values![person, authority], delegation_of).await
}

fn delegation_of(row: &Row) -> Result<Delegation> {
    let named =
        |row: &Row, id, name| Ok::<_, crate::store::Error>(Named { person: row.get(id)?, name: row.get(name)? });
    Ok(Delegation {
        id: row.get("id")?,
        authority: row.get("authority_id")?,
        giver: named(row, "giver_id", "giver_name")?,
        taker: named(row, "taker_id", "taker_name")?,
        begins_at: row.get("begins_at")?,
        ends_at: row.get("ends_at")?,
        begun_at: row.get("begun_at")?,
        ended: row.get::<Option<i64>>("ended_at")?.zip(row.get("ending")?),
    })
}

/// Keeps a new handover.
pub(in crate::areas::authorities) async fn add(tx: &mut Tx, one: &Delegation) -> Result<()> {
    let sql = "INSERT INTO delegation (id, authority_id, giver_id, taker_id, giver_name, taker_name, begins_at, ends_at, begun_at) \
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    let (giver, taker) = (&one.giver, &one.taker);
    let values = values![
        one.id,
        one.authority,
        giver.person,
        taker.person,
        &giver.name,
        &taker.name,
        one.begins_at,
        one.ends_at,
        one.begun_at
    ];
    tx.run(sql, values).await
}

/// Notes that the taker was told that a handover has begun, unless they were.
pub(in crate::areas::authorities) async fn begin(tx: &mut Tx, id: DelegationId, at: i64) -> Result<()> {
    let sql =
        "UPDATE delegation SET begun_at = $1 WHERE id = $2 AND begun_at IS NULL AND ended_at IS NULL RETURNING id";
    tx.must(sql, values![at, id]).await
}

/// Ends a handover that has not ended.
pub(in crate::areas::authorities) async fn end(
    tx: &mut Tx,
    id: DelegationId,
    (at, ending): (i64, Ending),
) -> Result<()> {
    let sql = "UPDATE delegation SET ended_at = $1, ending = $2 WHERE id = $3 AND ended_at IS NULL RETURNING id";
    tx.must(sql, values![at, ending, id]).await
}

/// Handovers, a year after their end.
pub(crate) const OLD: &[Old] = &[Old {
    table: "delegation",
    stays: KEPT,
    ages: "SELECT ends_at AS at FROM delegation WHERE ends_at > $1 AND ends_at < $2 ORDER BY ends_at LIMIT 500",
    deletes: &["DELETE FROM delegation WHERE ends_at > 0 AND ends_at < $1"],
}];
