//! The rows of the outbox on their way: leased by a process, tried again, given up, taken over from the dead.

use super::{DeliveryJob, Lane, LeaseInfo, lane_of};
use crate::area::{self, Screen};
use crate::domain::AccountId;
use crate::platform::Platform;
use crate::store::{Error, Row, Sql, Tx, json, unjson, values};

/// How many rows of a platform and lane are taken at most.
#[derive(Clone, Copy, Debug)]
pub struct Share {
    /// Which platform.
    pub platform: Platform,
    /// In which of the bot's lanes: answers, notices or files; `None` for a probe of a platform that was away, by whatever row
    /// was tried least, in whatever chat.
    pub lane: Option<Lane>,
    /// How many.
    pub most: u32,
}

/// What stands before a row in its lane `o`: whatever of the lane is older.
const SAME: &str = "e.lane = o.lane";

/// The condition that a row, by its short name, overtakes nothing that somebody waits for: no answer is on its way to its message, from
/// whatever process. That the slots differ is always so; it keeps PostgreSQL from reading all answers first, where it has to look up one.
fn overtakes_nothing(row: &str) -> String {
    format!(
        "({row}.number IS NULL OR NOT EXISTS (SELECT 1 FROM outbox w WHERE w.account_id = {row}.account_id AND w.lane < 1 \
           AND w.number = {row}.number AND w.slot <> {row}.slot AND w.leased_until >= $3))"
    )
}

/// By which row it is seen whether a platform is back. A file takes long to tell, and a repair may wait for something that hangs.
const PROBES: &str =
    "CASE WHEN o.lane = 2 OR (o.lane = 1 AND o.number IS NOT NULL) THEN 1 ELSE 0 END, o.attempts, o.due";

/// Leases rows that are due, only the first of each lane of each account, and none for an account that cannot be reached
/// or has to be left alone; of repairs none while an answer is on its way to their message. A notice that was held is one like any other
/// from now on. Gives them with their platforms.
///
/// # Errors
/// When the database fails.
pub async fn claim(tx: &mut Tx, info: LeaseInfo<'_>, shares: &[Share]) -> Result<Vec<(Platform, DeliveryJob)>, Error> {
    if shares.is_empty() {
        return Ok(Vec::new());
    }
    // SQLite joins in the order that is written: from what is due to its accounts, of which a platform has many.
    let mut values = values![info.process, info.now + info.lease, info.now];
    // A notice that is not due stands before nothing, nor does a repair that waits for an answer.
    let (goes, waits) =
        (overtakes_nothing("o"), format!("e.due <= $3 AND (e.leased_until >= $3 OR {})", overtakes_nothing("e")));
    let notices =
        (format!("o.lane IN (1, 3) AND a.rests_until <= $3 AND {goes}"), format!("e.lane IN (1, 3) AND {waits}"));
    let probes = (
        format!("o.lane < 9 AND (o.lane < 1 OR {goes})"),
        format!("e.lane = o.lane AND (e.lane NOT IN (1, 3) OR ({waits}))"),
    );
    let mut due = Vec::new();
    for (nth, share) in shares.iter().enumerate() {
        let (which, before, order) = match share.lane.map(Lane::of_the_bot) {
            Some(Lane::Reply | Lane::Answer) => ("o.lane <= 0 AND a.rests_until <= $3", SAME, "o.due"),
            Some(Lane::Notice) => (notices.0.as_str(), notices.1.as_str(), "o.due"),
            Some(Lane::File) => ("o.lane = 2 AND a.rests_until <= $3", SAME, "o.due"),
            // What was set aside waits for something else.
            None => (probes.0.as_str(), probes.1.as_str(), PROBES),
        };
        let (platform, most) = (values.len() + 1, values.len() + 2);
        due.push(format!(
            "SELECT account_id, slot FROM ( \
               SELECT o.account_id, o.slot FROM outbox o CROSS JOIN account a \
               WHERE a.id = o.account_id AND o.due <= $3 AND o.leased_until < $3 AND o.refused <> o.generation AND {which} \
                 AND a.platform = ${platform} AND a.unreachable_at IS NULL AND a.next_at <= $3 \
                 AND NOT EXISTS (SELECT 1 FROM outbox e WHERE e.account_id = o.account_id AND {before} \
                   AND e.refused <> e.generation AND (e.ord < o.ord OR (e.ord = o.ord AND e.slot < o.slot))) \
               ORDER BY {order} LIMIT ${most}) share{nth}"
        ));
        values.extend(values![share.platform.as_str(), share.most]);
    }
    let sql = format!(
        "UPDATE outbox SET leased_by = $1, leased_until = $2, attempts = attempts + 1, \
           lane = CASE WHEN lane = 3 THEN 1 ELSE lane END \
         FROM ({}) share WHERE outbox.account_id = share.account_id AND outbox.slot = share.slot AND leased_until < $3 \
         RETURNING outbox.account_id, outbox.slot, screen, number, generation, sent_as, attempts, lane, \
           (SELECT platform FROM account WHERE account.id = outbox.account_id) AS platform",
        due.join(" UNION ALL ")
    );
    let rows = tx.rows(Sql::composed(sql), values).await?;
    let mut jobs = Vec::new();
    for row in &rows {
        let platform = Platform::from_name(&row.get::<String>("platform")?);
        jobs.extend(platform.map(|platform| Ok::<_, Error>((platform, row_of(row)?))).transpose()?);
    }
    Ok(jobs)
}

/// Whether anything is due; costs no commit.
pub(crate) async fn is_any_due(tx: &mut Tx, now: i64) -> Result<bool, Error> {
    let sql =
        "SELECT slot FROM outbox WHERE due <= $1 AND leased_until < $1 AND refused <> generation AND lane < 9 LIMIT 1";
    tx.any(sql, values![now]).await
}

fn row_of(row: &Row) -> Result<DeliveryJob, Error> {
    Ok(DeliveryJob {
        account: row.get("account_id")?,
        slot: row.get("slot")?,
        screen: screen_of(&row.get::<String>("screen")?),
        number: row.get("number")?,
        generation: row.get("generation")?,
        sent_as: row.get("sent_as")?,
        attempts: row.get("attempts")?,
        lane: lane_of(row.get("lane")?),
    })
}

/// What a row asks to show. A newer program, which ran here before, may have written a screen that this one does not
/// know: Home leads on from there, and nothing behind the row has to wait.
fn screen_of(stored: &str) -> Screen {
    unjson(stored).unwrap_or_else(|_| {
        tracing::error!("a screen of a newer program is shown as Home");
        area::home()
    })
}

/// Ends the leases of a process that was restarted.
pub(crate) async fn free(tx: &mut Tx, process: &str) -> Result<(), Error> {
    tx.run("UPDATE outbox SET leased_until = 0 WHERE leased_until > 0 AND leased_by = $1", values![process]).await?;
    Ok(())
}

/// The lease by which a process says that it lives.
pub(crate) fn alive(process: &str) -> String {
    format!("{ALIVE}{process}")
}

/// How the name of that lease begins.
pub(crate) const ALIVE: &str = "alive:";

/// Ends the leases of other processes that do not live any more; says how many.
pub(crate) async fn free_of_the_dead(tx: &mut Tx, process: &str, now: i64) -> Result<u64, Error> {
    let sql = "UPDATE outbox SET leased_until = 0 WHERE leased_until > 0 AND leased_until >= $1 AND leased_by <> $2 \
               AND NOT EXISTS (SELECT 1 FROM lease WHERE name = $3 || outbox.leased_by AND until >= $1)";
    tx.count(sql, values![now, process, ALIVE]).await
}

/// Leaves a row to be tried again: it was tried, and may have arrived.
pub(crate) async fn leave_for_later(tx: &mut Tx, job: &DeliveryJob) -> Result<(), Error> {
    tx.run("UPDATE outbox SET leased_until = 0 WHERE account_id = $1 AND slot = $2", values![job.account, &job.slot])
        .await
}

/// Leaves a row to be tried again at a time in ms. Nothing else waits for it.
pub(crate) async fn postpone(tx: &mut Tx, job: &DeliveryJob, until: i64) -> Result<(), Error> {
    let sql = "UPDATE outbox SET leased_until = 0, due = CASE WHEN generation = $1 THEN $2 ELSE due END \
               WHERE account_id = $3 AND slot = $4";
    tx.run(sql, values![job.generation, until, job.account, &job.slot]).await
}

/// Puts a row back that was leased and certainly not sent.
pub(crate) async fn put_back(tx: &mut Tx, job: &DeliveryJob) -> Result<(), Error> {
    let sql = "UPDATE outbox SET leased_until = 0, attempts = CASE WHEN attempts > 0 THEN attempts - 1 ELSE 0 END \
               WHERE account_id = $1 AND slot = $2";
    tx.run(sql, values![job.account, &job.slot]).await
}

/// Puts such a row back until a time in ms: what waits behind it goes first. What changed in between is due already.
pub(crate) async fn stand_back(tx: &mut Tx, job: &DeliveryJob, until: i64) -> Result<(), Error> {
    let sql = "UPDATE outbox SET leased_until = 0, attempts = CASE WHEN attempts > 0 THEN attempts - 1 ELSE 0 END, \
                 due = CASE WHEN generation = $1 THEN $2 ELSE due END WHERE account_id = $3 AND slot = $4";
    tx.run(sql, values![job.generation, until, job.account, &job.slot]).await
}

/// Takes a row out of its lane that was leased and not sent, so that nothing waits behind it, until it is [`release`]d.
pub(crate) async fn set_aside(tx: &mut Tx, job: &DeliveryJob) -> Result<(), Error> {
    put_back(tx, job).await?;
    let sql = "UPDATE outbox SET lane = lane + 10 WHERE account_id = $1 AND slot = $2 AND lane < 9";
    tx.run(sql, values![job.account, &job.slot]).await
}

/// Puts whatever was set aside for an account into its lane again.
pub(crate) async fn release(tx: &mut Tx, account: AccountId, now: i64) -> Result<(), Error> {
    tx.run("UPDATE outbox SET lane = lane - 10, due = $1 WHERE account_id = $2 AND lane >= 9", values![now, account])
        .await
}

/// Gives a row up: it is needless. A change in between is tried.
pub(crate) async fn give_up(tx: &mut Tx, job: &DeliveryJob) -> Result<(), Error> {
    let sql = "DELETE FROM outbox WHERE account_id = $1 AND slot = $2 AND generation = $3";
    let gone = tx.count(sql, values![job.account, &job.slot, job.generation]).await?;
    if gone == 0 {
        return leave_for_later(tx, job).await;
    }
    Ok(())
}

/// How many rows wait, and since when the oldest has been due, in ms.
///
/// # Errors
/// When the database fails.
pub async fn waiting(tx: &mut Tx) -> Result<(i64, Option<i64>), Error> {
    let row =
        tx.one("SELECT COUNT(*) AS n, MIN(due) AS oldest FROM outbox WHERE refused <> generation", values![]).await?;
    Ok((row.get("n")?, row.get("oldest")?))
}

/// Since when the oldest row waits that is due and could be delivered, in ms: nobody waits for who cannot be reached.
pub(crate) async fn waiting_since(tx: &mut Tx, now: i64) -> Result<Option<i64>, Error> {
    let sql = "SELECT o.due FROM outbox o JOIN account a ON a.id = o.account_id \
               WHERE o.due <= $1 AND o.refused <> o.generation AND o.lane < 9 AND a.unreachable_at IS NULL ORDER BY o.due LIMIT 1";
    tx.find(sql, values![now], |row| row.get("due")).await
}

/// Takes a notice back from whoever has not got it yet.
pub(crate) async fn take_back(tx: &mut Tx, notice: &Screen) -> Result<(), Error> {
    tx.run("DELETE FROM outbox WHERE slot = $1 AND number IS NULL", values![json(notice)?]).await
}
