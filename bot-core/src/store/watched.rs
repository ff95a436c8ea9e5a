//! What is watched of the kernel's tables beside the outbox: timers, jobs, processes, and how large the database is. Each count goes along
//! an index, and no further than a bound.

use super::outbox::ALIVE;
use super::{Dialect, Error, Row, Tx, values};

/// A timer is late that has been due for so long, in ms: all of them are looked at twice in this time, whatever is known.
const LATE: i64 = 60_000;

/// Timers that have not done their work yet though they are due.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LateTimers {
    /// How many have been due for a minute, 10 000 at most.
    pub late: u32,
    /// Since when the first of all is due, in ms.
    pub since: Option<i64>,
}

/// How many jobs there are, 1 000 of each kind at most.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct JobCounts {
    /// They are due, and nobody works on them.
    pub waiting: u32,
    /// A process works on them.
    pub running: u32,
    /// They have failed, and are tried again later.
    pub put_off: u32,
    /// Since when the first of those that wait is due, in ms.
    pub since: Option<i64>,
}

/// Reads which timers are late, at a time in ms.
pub(crate) async fn late_timers(tx: &mut Tx, now: i64) -> Result<LateTimers, Error> {
    let sql = "SELECT (SELECT COUNT(*) FROM (SELECT due FROM timer WHERE due >= 0 AND due <= $1 ORDER BY due LIMIT 10000) l) AS late, \
                 (SELECT due FROM timer WHERE due >= 0 AND due <= $2 ORDER BY due LIMIT 1) AS since";
    let row = tx.one(sql, values![now - LATE, now]).await?;
    Ok(LateTimers { late: row.get("late")?, since: row.get("since")? })
}

/// Counts the jobs at a time in ms.
pub(crate) async fn job_counts(tx: &mut Tx, now: i64) -> Result<JobCounts, Error> {
    let sql = "\
        SELECT (SELECT COUNT(*) FROM (SELECT due FROM job WHERE due >= 0 AND due <= $1 AND leased_until < $1 ORDER BY due LIMIT 1000) w) \
            AS waiting, \
          (SELECT COUNT(*) FROM (SELECT leased_until FROM job WHERE leased_until > 0 AND leased_until >= $1 \
             ORDER BY leased_until LIMIT 1000) r) AS running, \
          (SELECT COUNT(*) FROM (SELECT due FROM job WHERE due > $1 AND leased_until < $1 ORDER BY due LIMIT 1000) l) AS put_off, \
          (SELECT due FROM job WHERE due >= 0 AND due <= $1 AND leased_until < $1 ORDER BY due LIMIT 1) AS since";
    let counts = |row: &Row| {
        let (waiting, running, put_off) = (row.get("waiting")?, row.get("running")?, row.get("put_off")?);
        Ok(JobCounts { waiting, running, put_off, since: row.get("since")? })
    };
    Ok(tx.find(sql, values![now], counts).await?.unwrap_or_default())
}

/// Counts the updates that were put aside until a time in ms, 1 000 at most.
pub(crate) async fn count_dead_letters(tx: &mut Tx, now: i64) -> Result<u32, Error> {
    let sql = "SELECT COUNT(*) AS n FROM (SELECT id FROM dead_letter WHERE at >= 0 AND at <= $1 ORDER BY at, id LIMIT 1000) d";
    tx.one(sql, values![now]).await?.get("n")
}

/// Counts the processes that live at a time in ms, this one among them.
pub(crate) async fn processes(tx: &mut Tx, now: i64) -> Result<u32, Error> {
    let sql = "SELECT COUNT(*) AS n FROM lease WHERE name >= $1 AND name < 'alive;' AND until >= $2";
    tx.one(sql, values![ALIVE, now]).await?.get("n")
}

/// Reads how large the database is, in bytes. On SQLite that is the file without its log.
pub(crate) async fn bytes(tx: &mut Tx, dialect: Dialect) -> Result<i64, Error> {
    match dialect {
        Dialect::Sqlite => {
            let pages: i64 = tx.one("PRAGMA page_count", values![]).await?.get("page_count")?;
            let size: i64 = tx.one("PRAGMA page_size", values![]).await?.get("page_size")?;
            Ok(pages * size)
        }
        Dialect::Postgres => tx.one("SELECT pg_database_size(current_database()) AS n", values![]).await?.get("n"),
    }
}
