//! What is late: deliveries, timers and jobs that somebody should have worked on by now, and whether somebody is there to do it.

use super::outbox;
use super::{Result, Row, Tx, clock, values};

/// So many are counted at most.
const MOST: i64 = 1_000;

/// Some things of a kind, 1 000 at most, and since when the oldest of them has been due, in ms.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Late {
    /// How many.
    pub count: i64,
    /// Since when; `None` where there are none.
    pub since: Option<i64>,
}

/// What stands in the way of a database's work.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stuck {
    /// The processes that have lately said that they live, by their names.
    pub alive: Vec<String>,
    /// Since when, in ms, a message has been due that could be delivered.
    pub waiting_since: Option<i64>,
    /// Messages that their platform refuses, by when they were to go out.
    pub refused: Late,
    /// Timers that were due so long before and have not done their work.
    pub timers: Late,
    /// Jobs that were due so long before and that nobody works on.
    pub jobs: Late,
    /// Jobs that have failed several times since they last got on, by when they are tried again.
    pub failing: Late,
    /// Updates that were put aside.
    pub letters: Late,
    /// When an update was worked on last, in ms.
    pub newest: Option<i64>,
}

/// A job that has failed so often does not get on by itself.
const OFTEN: i64 = 5;

/// Reads what is late at a time in ms by more than `by`.
///
/// # Errors
/// When the database fails.
pub async fn stuck(tx: &mut Tx, now: i64, by: i64) -> Result<Stuck> {
    let before = now - by;
    let alive = "SELECT holder FROM lease WHERE name >= 'alive:' AND name < 'alive;' AND until >= $1 ORDER BY holder";
    let refused = "SELECT due AS at FROM outbox WHERE generation > 0 AND refused = generation ORDER BY due LIMIT $1";
    let timers = "SELECT due AS at FROM timer WHERE due > 0 AND due < $2 ORDER BY due LIMIT $1";
    let jobs = "SELECT due AS at FROM job WHERE due > 0 AND due < $2 AND leased_until < $3 ORDER BY due LIMIT $1";
    let failing = "SELECT due AS at FROM job WHERE due > 0 AND attempts >= $2 ORDER BY due LIMIT $1";
    let letters = "SELECT at FROM dead_letter WHERE at > 0 ORDER BY at LIMIT $1";
    Ok(Stuck {
        alive: tx.list(alive, values![now], |row| row.get("holder")).await?,
        waiting_since: outbox::waiting_since(tx, now).await?,
        refused: late(&tx.rows(refused, values![MOST]).await?)?,
        timers: late(&tx.rows(timers, values![MOST, before]).await?)?,
        jobs: late(&tx.rows(jobs, values![MOST, before, now]).await?)?,
        failing: late(&tx.rows(failing, values![MOST, OFTEN]).await?)?,
        letters: late(&tx.rows(letters, values![MOST]).await?)?,
        newest: clock::newest(tx).await?,
    })
}

fn late(rows: &[Row]) -> Result<Late> {
    let count = i64::try_from(rows.len()).unwrap_or(i64::MAX);
    Ok(Late { count, since: rows.first().map(|row| row.get("at")).transpose()? })
}

/// Reads what time it is by the clock of a server, in ms; `None` of a file, which has none.
///
/// # Errors
/// When the database fails.
pub async fn server_clock(tx: &mut Tx, is_server: bool) -> Result<Option<i64>> {
    if is_server { clock::now(tx).await.map(Some) } else { Ok(None) }
}
