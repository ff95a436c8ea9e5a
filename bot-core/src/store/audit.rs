//! The audit in the database: entries are added in the turn that does what they say, and get their places in the chain later, some at a
//! time, from one process at a time.
//!
//! Whoever chains locks the one row of the head first. So two processes that do it at once come one after the other, and a process that
//! dies in between has written nothing. When the chain goes on is left to the engine.

use std::collections::BTreeMap;

use super::dues::Kind as Due;
use super::{Result, Row, Sql, Tx, by_name, values};
use crate::domain::audit::{Act, By, ByKind, Entry, Head, Kind, PartyKind};
use crate::domain::{AuditId, FreshIds};

by_name!(ByKind = "audit.by_kind", Kind = "audit.what", PartyKind = "audit.of_kind");

/// Entries wait so long for others that go into the chain with them, in ms.
pub(crate) const GATHERS: i64 = 2_000;
/// So many are chained by one turn.
const AT_ONCE: u32 = 200;
/// The first entries of the chain say when a database began: so many of them, as a clock that was ahead then may have been set right since.
const FIRST: u32 = 1_000;

/// What an entry is read of.
macro_rules! columns {
    () => {
        "number, at, by_kind, by_id, what, of_kind, of_id, for_id, project_id, space_id, authority_id, detail, hash"
    };
}

/// Adds what somebody did, all of it by one statement, which goes with the next one where the database takes both in one call.
///
/// # Errors
/// When the database fails.
pub async fn add(tx: &mut Tx, (by, now): (By, i64), acts: &[Act], ids: &mut FreshIds) -> Result<()> {
    if acts.is_empty() {
        return Ok(());
    }
    let mut all = values![now, by.kind, by.number];
    let mut places = Vec::with_capacity(acts.len());
    for act in acts {
        let first = all.len() + 1;
        let own: Vec<String> = (first..first + 9).map(|place| format!("${place}")).collect();
        places.push(format!("($1, $2, $3, {})", own.join(", ")));
        let (of_kind, of) = (act.of.map(|of| <&'static str>::from(of.kind)), act.of.map(|of| of.number));
        all.extend(values![
            ids.fresh::<AuditId>(),
            act.kind,
            of_kind,
            of,
            act.for_whom,
            act.project,
            act.space,
            act.authority,
            act.detail
        ]);
    }
    tx.falls_due(Due::Entry, now + GATHERS);
    let sql = format!(
        "INSERT INTO audit (at, by_kind, by_id, id, what, of_kind, of_id, for_id, project_id, space_id, authority_id, detail) \
         VALUES {} RETURNING id",
        places.join(", ")
    );
    tx.must_with_next(Sql::for_rows(sql, acts.len()), all).await
}

fn entry_of(row: &Row) -> Result<Entry> {
    Ok(Entry {
        number: row.get::<Option<i64>>("number")?.unwrap_or_default(),
        at: row.get("at")?,
        by: row.get("by_kind")?,
        by_number: row.get("by_id")?,
        what: row.get("what")?,
        of: row.get("of_kind")?,
        of_number: row.get("of_id")?,
        for_whom: row.get("for_id")?,
        project: row.get("project_id")?,
        space: row.get("space_id")?,
        authority: row.get("authority_id")?,
        detail: row.get("detail")?,
        hash: row.get::<Option<String>>("hash")?.unwrap_or_default(),
    })
}

/// Reads since when the first entry waits for its place, in ms; `None` where none does.
pub(crate) async fn first_waiting(tx: &mut Tx) -> Result<Option<i64>> {
    let sql = "SELECT at FROM audit WHERE number IS NULL AND at >= 0 ORDER BY at, id LIMIT 1";
    tx.find(sql, values![], |row| row.get("at")).await
}

/// Reads when the first thing was done in a database, in ms: no file to which it refers is older. A backup brings that along, so one that
/// was brought back began with the one before. `None` where nobody has done anything yet.
///
/// # Errors
/// When the database fails.
pub async fn begun(tx: &mut Tx) -> Result<Option<i64>> {
    let sql = "SELECT MIN(at) AS at FROM audit WHERE number > 0 AND number <= $1";
    let chained = tx.one(sql, values![FIRST]).await?.get::<Option<i64>>("at")?;
    Ok(chained.into_iter().chain(first_waiting(tx).await?).min())
}

/// Counts the entries that wait for their places.
///
/// # Errors
/// When the database fails.
pub async fn count_waiting(tx: &mut Tx) -> Result<u32> {
    let sql = "SELECT COUNT(*) AS n FROM audit WHERE number IS NULL AND at >= 0";
    tx.one(sql, values![]).await?.get("n")
}

/// Gives the next entries that wait their places at the end of the chain. Says whether more may wait.
pub(crate) async fn chain(tx: &mut Tx) -> Result<bool> {
    let before = lock(tx).await?;
    let sql =
        concat!("SELECT id, ", columns!(), " FROM audit WHERE number IS NULL AND at >= 0 ORDER BY at, id LIMIT $1");
    let with_id = |row: &Row| Ok((row.get::<AuditId>("id")?, entry_of(row)?));
    let waiting = tx.list(sql, values![AT_ONCE], with_id).await?;
    let mut head = before.clone();
    let (mut places, mut all) = (Vec::new(), values![]);
    for (id, entry) in waiting {
        head = entry.behind(&head).head();
        let at = all.len();
        places.push(format!("(CAST(${} AS BIGINT), CAST(${} AS BIGINT), CAST(${} AS TEXT))", at + 1, at + 2, at + 3));
        all.extend(values![id, head.number, &head.hash]);
    }
    if places.is_empty() {
        return Ok(false);
    }
    // The plus leads SQLite to each of them by its id, and not to all that wait.
    let sql = format!(
        "WITH chained (id, number, hash) AS (VALUES {}) UPDATE audit SET number = chained.number, hash = chained.hash \
         FROM chained WHERE audit.id = chained.id AND +audit.number IS NULL",
        places.join(", ")
    );
    tx.run(Sql::for_rows(sql, places.len()), all).await?;
    let sql = "UPDATE audit_head SET number = $1, hash = $2 WHERE id = 1 AND number = $3 RETURNING id";
    tx.must(sql, values![head.number, &head.hash, before.number]).await?;
    Ok(u32::try_from(places.len()).is_ok_and(|chained| chained == AT_ONCE))
}

/// Locks the end of the chain until the transaction ends, and reads it.
async fn lock(tx: &mut Tx) -> Result<Head> {
    let sql = "INSERT INTO audit_head (id, number, hash) VALUES (1, $1, $2) \
               ON CONFLICT (id) DO UPDATE SET number = audit_head.number RETURNING number, hash";
    let first = Head::default();
    head_of(&tx.one(sql, values![first.number, &first.hash]).await?)
}

fn head_of(row: &Row) -> Result<Head> {
    Ok(Head { number: row.get("number")?, hash: row.get("hash")? })
}

/// Reads where the chain ends; `None` before its first entry.
///
/// # Errors
/// When the database fails.
pub async fn head(tx: &mut Tx) -> Result<Option<Head>> {
    let head = tx.find("SELECT number, hash FROM audit_head WHERE id = 1", values![], head_of).await?;
    Ok(head.filter(|head| head.number > 0))
}

/// Reads the entries of the chain behind a number, so many at most.
///
/// # Errors
/// When the database fails, or something that is stored cannot be read.
pub async fn page(tx: &mut Tx, behind: i64, most: u32) -> Result<Vec<Entry>> {
    let sql = concat!("SELECT ", columns!(), " FROM audit WHERE number > $1 ORDER BY number LIMIT $2");
    tx.list(sql, values![behind, most], entry_of).await
}

/// Reads all entries of the chain that name somebody, by their number as a person or a student: what they did, what was done to them, and
/// what was done in their place.
///
/// # Errors
/// When the database fails, or something that is stored cannot be read.
pub async fn naming(tx: &mut Tx, somebody: i64) -> Result<Vec<Entry>> {
    let mut all = BTreeMap::new();
    for sql in [
        concat!("SELECT ", columns!(), " FROM audit WHERE by_id = $1 AND number IS NOT NULL"),
        concat!("SELECT ", columns!(), " FROM audit WHERE of_id = $1 AND number IS NOT NULL"),
        concat!("SELECT ", columns!(), " FROM audit WHERE for_id = $1 AND number IS NOT NULL"),
    ] {
        let found = tx.list(sql, values![somebody], entry_of).await?;
        all.extend(found.into_iter().map(|entry| (entry.number, entry)));
    }
    Ok(all.into_values().collect())
}

#[cfg(test)]
mod tests;
