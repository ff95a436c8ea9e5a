//! What goes once it is old: by its age here, by whose it is in `rounds`.
//!
//! How long each table keeps what is said once, in `domain/retention.tsv`; the statements stand in the stores of their tables. Each step
//! is a turn of its own and takes at most some hundred rows, so that nobody waits for it. When that is done is left to the engine.

mod rounds;
#[cfg(test)]
mod tests;

use std::time::Duration;

use futures::FutureExt as _;

pub use rounds::{OF_A_ROUND, Place, some_people};

use super::{Db, Error, Result, Tx, values};
use crate::area;
use crate::domain::{Cap, DAY};

/// Updates are remembered for so long, in ms: longer than any platform sends one again. Nobody comes back to what is older.
pub(crate) const REMEMBERED: i64 = 4 * DAY;

/// Between two steps others have the database to themselves.
const PAUSE: Duration = Duration::from_millis(20);

/// Rows of a table that go once they are old.
#[derive(Clone, Copy, Debug)]
pub struct Old {
    /// Of which table.
    pub table: &'static str,
    /// How long they stay, in ms, after the time by which their age counts.
    pub stays: i64,
    /// Reads `at`: those times of such rows that lie between `$1` and `$2`, the oldest first, and no more than one step takes.
    pub ages: &'static str,
    /// Deletes such rows from before `$1`, with what refers to them before them. Where somebody may need one of them again meanwhile, the
    /// first statement locks them.
    pub deletes: &'static [&'static str],
}

/// Rows of the kernel's tables. No turn decides on any of them, so they may go beside any other turn.
const OF_THE_KERNEL: [Old; 6] = [
    Old {
        table: "update_seen",
        stays: REMEMBERED,
        ages: "SELECT at FROM update_seen WHERE at > $1 AND at < $2 ORDER BY at LIMIT 500",
        deletes: &["DELETE FROM update_seen WHERE at > 0 AND at < $1"],
    },
    Old {
        table: "message",
        stays: REMEMBERED,
        ages: "SELECT shown_at AS at FROM message WHERE is_over = 1 AND shown_at > $1 AND shown_at < $2 \
               ORDER BY shown_at LIMIT 500",
        deletes: &["DELETE FROM message WHERE is_over = 1 AND shown_at > 0 AND shown_at < $1"],
    },
    Old {
        table: "outbox",
        stays: 90 * DAY,
        ages: "SELECT due AS at FROM outbox WHERE generation > 0 AND refused = generation AND due > $1 AND due < $2 \
               ORDER BY due LIMIT 500",
        deletes: &["DELETE FROM outbox WHERE generation > 0 AND refused = generation AND due > 0 AND due < $1"],
    },
    Old {
        table: "dead_letter",
        stays: 90 * DAY,
        ages: "SELECT at FROM dead_letter WHERE at > $1 AND at < $2 ORDER BY at LIMIT 500",
        deletes: &["DELETE FROM dead_letter WHERE at > 0 AND at < $1"],
    },
    Old {
        table: "tally",
        stays: REMEMBERED + Cap::LONGEST,
        ages: "SELECT since AS at FROM tally WHERE since > $1 AND since < $2 ORDER BY since LIMIT 500",
        deletes: &["DELETE FROM tally WHERE since > 0 AND since < $1"],
    },
    Old {
        table: "lease",
        stays: REMEMBERED,
        ages: "SELECT until AS at FROM lease WHERE until > $1 AND until < $2 ORDER BY until LIMIT 500",
        deletes: &["DELETE FROM lease WHERE until > 0 AND until < $1"],
    },
];

/// Lists whatever goes by its age, of all tables.
#[must_use]
pub fn all() -> Vec<Old> {
    OF_THE_KERNEL.into_iter().chain(area::old()).collect()
}

/// Deletes what is too old at a time in ms, step by step; says how many rows that were. A table that fails stops no other one.
///
/// # Errors
/// How the first of those has failed that did; what else could be deleted is.
pub async fn forget_old(db: &Db, now: i64) -> Result<u64> {
    let of_areas = area::old().into_iter().map(|old| (old, true));
    let mut gone: Result<u64> = Ok(0);
    for (old, is_alone) in OF_THE_KERNEL.map(|old| (old, false)).into_iter().chain(of_areas) {
        let some = forget(db, old, is_alone, now).await;
        if let Err(error) = &some {
            left(old.table, error);
        }
        gone = gone.and_then(|gone| Ok(gone + some?));
    }
    gone
}

/// Logs that something could not be deleted, of which table. That the database is away is said elsewhere.
fn left(table: &'static str, error: &Error) {
    if error.is_unavailable() {
        tracing::debug!(table, %error, "what nobody needs is left for now");
    } else {
        tracing::error!(table, %error, "what nobody needs cannot be deleted; it is tried again");
    }
}

/// Deletes such rows, `is_alone` beside no other turn; says how many that were.
async fn forget(db: &Db, old: Old, is_alone: bool, now: i64) -> Result<u64> {
    let (mut gone, mut from, before) = (0, 0, now - old.stays);
    while let Some(until) = oldest(db, old, (from, before)).await? {
        let some = delete(db, old, is_alone, until + 1).await?;
        // What is kept for another reason is passed over.
        from = if some == 0 { until } else { from };
        gone += some;
        tokio::time::sleep(PAUSE).await;
    }
    Ok(gone)
}

/// Reads up to which age, in ms, one step goes; `None` where nothing is old.
async fn oldest(db: &Db, old: Old, (from, before): (i64, i64)) -> Result<Option<i64>> {
    let mut tx = db.read().await?;
    let ages = tx.list(old.ages, values![from, before], |row| row.get::<i64>("at")).await?;
    Ok(ages.last().copied())
}

/// Deletes what is older than a time in ms; says how many rows that were.
async fn delete(db: &Db, old: Old, is_alone: bool, before: i64) -> Result<u64> {
    db.turn(move |tx| async move { delete_in(tx, old, is_alone, before).await }.boxed()).await
}

async fn delete_in(tx: &mut Tx, old: Old, is_alone: bool, before: i64) -> Result<u64> {
    if is_alone {
        tx.alone()?;
    }
    let mut gone = 0;
    for sql in old.deletes {
        let written = tx.count(*sql, values![before]).await?;
        gone += if sql.starts_with("DELETE") { written } else { 0 };
    }
    Ok(gone)
}
