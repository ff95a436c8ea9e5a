//! The database's clock, and what to do where the clock was set back.

use super::dues::{self, Kind};
use super::outbox::{ChatPace, HELD_AT_MOST};
use super::{Result, Tx, values};
use crate::domain::DAY;

/// The time by the clock of a server that several processes share, in ms UTC.
///
/// # Errors
/// When the database fails.
pub(crate) async fn now(tx: &mut Tx) -> Result<i64> {
    let sql = "SELECT CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000 AS BIGINT) AS now";
    tx.one(sql, values![]).await?.get("now")
}

/// When an update was worked on last, in ms.
pub(crate) async fn newest(tx: &mut Tx) -> Result<Option<i64>> {
    tx.one("SELECT MAX(at) AS newest FROM update_seen", values![]).await?.get("newest")
}

/// What may not happen before a time is waited for no longer than such a time can be away: a chat that was written to often,
/// one that rests, a row that is due or leased. What the platform had asked for is forgotten: it says so again.
pub(crate) async fn bring_back(tx: &mut Tx, now: i64, lease: i64) -> Result<()> {
    tx.alone()?;
    [Kind::Row, Kind::Timer, Kind::Job, Kind::Entry].into_iter().for_each(|kind| tx.falls_due(kind, dues::NOW));
    tx.run("UPDATE account SET next_at = $1 WHERE next_at > $1", values![now + ChatPace::OWN.burst]).await?;
    tx.run("UPDATE account SET rests_until = 0 WHERE rests_until > 0", values![]).await?;
    tx.run("UPDATE outbox SET due = $1 WHERE due > $1 AND lane <> 3", values![now]).await?;
    // What is held for a night goes out at the hour at which that night ends; by day it is held no more. `told` notes the same of it.
    let held = "UPDATE outbox SET due = CASE WHEN (due - $1) % $2 > $3 THEN $1 ELSE $1 + (due - $1) % $2 END \
                WHERE due > $1 AND lane = 3";
    tx.run(held, values![now, DAY, HELD_AT_MOST]).await?;
    tx.run("UPDATE outbox SET leased_until = $1 WHERE leased_until > 0 AND leased_until > $1", values![now + lease])
        .await?;
    tx.run("UPDATE job SET due = $1 WHERE due > $1", values![now]).await?;
    tx.run("UPDATE job SET leased_until = $1 WHERE leased_until > 0 AND leased_until > $1", values![now + lease])
        .await?;
    tx.run("UPDATE timer SET leased_until = 0 WHERE leased_until > $1", values![now]).await?;
    tx.run("UPDATE update_seen SET at = $1 WHERE at > $1", values![now]).await
}
