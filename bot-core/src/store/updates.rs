//! What came in: updates seen, dead letters, timers and leases, and where their holders left off.

use super::dues::Kind;
use super::{Json, Lock, Result, Row, Tx, Value, json, values};
use crate::area::Timer;
use crate::platform::Platform;

/// Claims an update: `false` when it was worked on before.
pub async fn claim(tx: &mut Tx, platform: Platform, id: &str, now: i64) -> Result<bool> {
    let (sql, values) = claiming(platform, id, now);
    tx.any(sql, values).await
}

/// What claims an update: it answers with a row, or with none where the update was worked on before.
pub(super) fn claiming(platform: Platform, id: &str, now: i64) -> (&'static str, Vec<Value>) {
    let sql = "INSERT INTO update_seen (platform, id, at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING id";
    (sql, values![platform.as_str(), id, now])
}

/// Something that could not be worked on.
#[derive(Clone, PartialEq, Eq)]
pub struct DeadLetter {
    /// Its id.
    pub id: i64,
    /// Where it came from.
    pub platform: String,
    /// When, in ms.
    pub at: i64,
    /// Why it failed.
    pub reason: String,
    /// What it was.
    pub body: String,
}

/// Puts something aside.
pub async fn add_dead_letter(tx: &mut Tx, letter: &DeadLetter) -> Result<()> {
    let sql = "INSERT INTO dead_letter (id, platform, at, reason, body) VALUES ($1, $2, $3, $4, $5)";
    tx.run(sql, values![letter.id, &letter.platform, letter.at, &letter.reason, &letter.body]).await
}

/// The dead letters, the oldest first.
pub async fn dead_letters(tx: &mut Tx) -> Result<Vec<DeadLetter>> {
    let sql = "SELECT id, platform, at, reason, body FROM dead_letter ORDER BY at, id LIMIT 1000";
    tx.list(sql, values![], letter_of).await
}

fn letter_of(row: &Row) -> Result<DeadLetter> {
    Ok(DeadLetter {
        id: row.get("id")?,
        platform: row.get("platform")?,
        at: row.get("at")?,
        reason: row.get("reason")?,
        body: row.get("body")?,
    })
}

/// Takes a dead letter out, to be worked on again; its update counts as not seen.
pub async fn take_dead_letter(tx: &mut Tx, id: i64) -> Result<()> {
    tx.run("DELETE FROM dead_letter WHERE id = $1", values![id]).await
}

/// The timers that are due after a time, in ms, each with when. One that only a newer program knows is left to it.
pub(crate) async fn timers_after(tx: &mut Tx, now: i64) -> Result<Vec<(Timer, i64)>> {
    let rows = tx.rows("SELECT what, due FROM timer WHERE due > $1", values![now]).await?;
    let known = rows.iter().filter_map(|row| row.get("what").ok().map(|Json(what)| (what, row)));
    known.map(|(what, row)| Ok((what, row.get("due")?))).collect()
}

pub(crate) async fn set_timer(tx: &mut Tx, what: &Timer, due: i64) -> Result<()> {
    tx.falls_due(Kind::Timer, due);
    let sql = "INSERT INTO timer (what, due, leased_until) VALUES ($1, $2, 0) \
               ON CONFLICT (what) DO UPDATE SET due = excluded.due, leased_until = 0";
    tx.run(sql, values![json(what)?, due]).await
}

/// The same, where one that is set for an earlier time stays: what is due already, and is not worked on yet, does not come later.
pub(crate) async fn set_timer_by(tx: &mut Tx, what: &Timer, due: i64) -> Result<()> {
    tx.falls_due(Kind::Timer, due);
    let sql = "INSERT INTO timer (what, due, leased_until) VALUES ($1, $2, 0) \
               ON CONFLICT (what) DO UPDATE SET due = CASE WHEN timer.due < excluded.due THEN timer.due ELSE excluded.due END";
    tx.run(sql, values![json(what)?, due]).await
}

/// Removes a timer that was set for a time, in ms, until then: it does its work now, or there is nothing to do any
/// more. Says whether there was one.
pub(crate) async fn take_timer(tx: &mut Tx, what: &Timer, until: i64) -> Result<bool> {
    let sql = "DELETE FROM timer WHERE what = $1 AND due <= $2 RETURNING due";
    tx.any(sql, values![json(what)?, until]).await
}

/// So many timers are leased at a time.
pub(crate) const MOST_TIMERS: usize = 50;

/// Leases the timers that are due, so that no other process works on them for a while. One that only a newer program
/// knows is left to it. On a server it also skips a timer that another turn has locked.
pub async fn due_timers(tx: &mut Tx, now: i64, lease: i64) -> Result<Vec<Timer>> {
    let sql = if tx.has_other_writers() {
        "WITH due AS MATERIALIZED (SELECT what FROM timer WHERE due <= $2 AND leased_until < $2 \
           ORDER BY due LIMIT $3 FOR UPDATE SKIP LOCKED) \
         UPDATE timer SET leased_until = $1 WHERE leased_until < $2 AND what IN (SELECT what FROM due) RETURNING what"
    } else {
        "UPDATE timer SET leased_until = $1 WHERE leased_until < $2 AND what IN \
         (SELECT what FROM timer WHERE due <= $2 AND leased_until < $2 ORDER BY due LIMIT $3) RETURNING what"
    };
    let rows = tx.rows(sql, values![now + lease, now, u32::try_from(MOST_TIMERS).unwrap_or(u32::MAX)]).await?;
    let mut due = Vec::new();
    for row in &rows {
        match row.get("what") {
            Ok(Json(what)) => due.push(what),
            // Perhaps a newer program has set it: it stays for that one.
            Err(error) => tracing::error!(%error, "a timer cannot be read"),
        }
    }
    Ok(due)
}

/// Reads the first time, in ms, at which a timer is due that nobody works on, or at which somebody does so no more; costs no commit.
pub(crate) async fn first_timer(tx: &mut Tx, now: i64) -> Result<Option<i64>> {
    // Without an order, PostgreSQL would look for the first one from the beginning of the table, which none may be. What is worked on is
    // due, and stands before all else.
    let sql = "SELECT MIN(at) AS at FROM ( \
                 SELECT due AS at FROM (SELECT due FROM timer WHERE due >= 0 AND leased_until < $1 ORDER BY due LIMIT 1) f \
                 UNION ALL \
                 SELECT leased_until + 1 FROM (SELECT leased_until FROM timer WHERE due <= $1 ORDER BY due LIMIT 50) l \
                 WHERE leased_until >= $1) t";
    tx.one(sql, values![now]).await?.get("at")
}

/// Takes or renews a lease; says whether this holder has it now.
pub async fn lease(tx: &mut Tx, name: &str, holder: &str, (now, until): (i64, i64)) -> Result<bool> {
    let sql = "INSERT INTO lease (name, holder, until) VALUES ($1, $2, $3) \
               ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, until = excluded.until \
                 WHERE lease.holder = excluded.holder OR lease.until < $4 OR lease.until > $5 RETURNING holder";
    // One that ends so late was taken by a clock that was set back since.
    let latest = until + (until - now);
    tx.any(sql, values![name, holder, until, now, latest]).await
}

/// Lets one turn at a time decide on something of this name: others wait until this one has ended. Nobody has it as a lease.
pub(crate) async fn hold(tx: &mut Tx, name: &str) -> Result<()> {
    let sql = "INSERT INTO lease (name, holder, until) VALUES ($1, '', 0) \
               ON CONFLICT (name) DO UPDATE SET until = lease.until";
    tx.run(sql, values![name]).await
}

/// Gives a lease back.
pub(crate) async fn release(tx: &mut Tx, name: &str, holder: &str) -> Result<()> {
    tx.run("DELETE FROM lease WHERE name = $1 AND holder = $2", values![name, holder]).await
}

/// Reads where the holder of a lease left off, whoever it was.
///
/// # Errors
/// When the database fails.
pub async fn left_off(tx: &mut Tx, lease: &str) -> Result<Option<String>> {
    let row = tx.row("SELECT place FROM bookmark WHERE lease = $1", values![lease]).await?;
    row.map(|row| row.get("place")).transpose()
}

/// Notes where the holder of a lease leaves off. Notes nothing for anybody else: who lost the lease knows less than who
/// goes on.
///
/// # Errors
/// When the database fails.
pub async fn leave_off(tx: &mut Tx, (lease, holder): (&str, &str), place: &str) -> Result<()> {
    let sql = "INSERT INTO bookmark (lease, place) SELECT name, $1 FROM lease WHERE name = $2 AND holder = $3 \
               ON CONFLICT (lease) DO UPDATE SET place = excluded.place";
    tx.run(sql, values![place, lease, holder]).await?;
    Ok(())
}

/// Tries count against each other for this long, in ms: an hour.
const COUNTED: i64 = 3_600_000;

/// The shortest and the longest time between two tries, in ms.
const APART: (i64, i64) = (5_000, 600_000);

/// Notes that something is about to be tried; says how long to wait before, in ms: longer each time soon after another.
pub async fn attempt(tx: &mut Tx, name: &str, now: i64) -> Result<i64> {
    tx.locks(Lock::Tries(name.to_owned())).await;
    let row = tx.row("SELECT times, last_at FROM attempt WHERE name = $1", values![name]).await?;
    let (times, last): (i64, i64) = match row {
        Some(row) => (row.get("times")?, row.get("last_at")?),
        None => (0, 0),
    };
    let times = if now - last > COUNTED { 0 } else { times };
    let apart = if times == 0 { 0 } else { APART.0.saturating_mul(1 << (times - 1).min(16)).min(APART.1) };
    // A clock that was wrong does not keep anybody waiting.
    let at = if times == 0 { now } else { now.max(last.min(now) + apart) };
    let sql = "INSERT INTO attempt (name, times, last_at) VALUES ($1, $2, $3) \
               ON CONFLICT (name) DO UPDATE SET times = excluded.times, last_at = excluded.last_at";
    tx.run(sql, values![name, times + 1, at]).await?;
    Ok(at - now)
}
