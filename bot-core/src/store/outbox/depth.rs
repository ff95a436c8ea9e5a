//! How much waits in each lane, and since when: for whoever watches. Each count goes along an index, and no further than a bound.

use super::jobs::ALL;
use super::{Lane, lane_number, lane_of};
use crate::store::{Error, Row, Sql, Tx, values};

/// The lanes in which the bot itself sends, in the order of [`ALL`].
const LANES: [Lane; 4] = [Lane::Answer, Lane::Notice, Lane::File, Lane::Bulk];

/// So many rows of each kind, those that have been due longest, are looked at for one that can be delivered.
const FRONT: u32 = 200;

/// How much waits in one lane.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Depth {
    /// Which.
    pub lane: Lane,
    /// How many messages are due, [`Depth::MOST`] at most.
    pub due: u32,
    /// How many wait for a later time, as many at most: for the end of a night, or for somebody who cannot be reached.
    pub later: u32,
    /// Since when the oldest of those is due that could be delivered, in ms.
    pub since: Option<i64>,
}

impl Depth {
    /// Nobody counts further.
    pub const MOST: u32 = 10_000;
}

/// Reads how much waits in each lane at a time in ms. What a platform refuses for good waits for nothing.
pub(crate) async fn depths(tx: &mut Tx, now: i64) -> Result<Vec<Depth>, Error> {
    let all: Vec<String> = ALL.iter().zip(LANES).map(|(kind, lane)| depth(kind, lane)).collect();
    tx.list(Sql::composed(all.join(" UNION ALL ")), values![now], depth_of).await
}

/// The statement that reads one lane. An order lets PostgreSQL go along the index, whatever the time.
fn depth(kind: &str, lane: Lane) -> String {
    let counted = |when: &str| {
        format!(
            "(SELECT COUNT(*) FROM (SELECT account_id FROM outbox WHERE {kind} AND {when} AND refused <> generation \
               ORDER BY due LIMIT {}) c)",
            Depth::MOST
        )
    };
    format!(
        "SELECT {} AS lane, {} AS due, {} AS later, \
           (SELECT MIN(f.due) FROM (SELECT account_id, due FROM outbox WHERE {kind} AND due <= $1 AND refused <> generation \
              ORDER BY due LIMIT {FRONT}) f \
            WHERE (SELECT a.id FROM account a WHERE a.id = f.account_id AND a.unreachable_at IS NULL) IS NOT NULL) AS since",
        lane_number(lane),
        counted("due <= $1"),
        counted("due > $1"),
    )
}

fn depth_of(row: &Row) -> Result<Depth, Error> {
    let lane = lane_of(row.get("lane")?);
    Ok(Depth { lane, due: row.get("due")?, later: row.get("later")?, since: row.get("since")? })
}

/// Counts what is refused for good, 1 000 at most.
pub(crate) async fn count_refused(tx: &mut Tx) -> Result<u32, Error> {
    let sql = "SELECT COUNT(*) AS n FROM (SELECT generation FROM outbox WHERE generation > 0 AND refused = generation \
                 ORDER BY generation LIMIT 1000) r";
    tx.one(sql, values![]).await?.get("n")
}
