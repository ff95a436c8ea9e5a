//! The rows of the outbox on their way: leased by a process, tried again, given up, taken over from the dead.

use std::collections::BTreeSet;

use super::{DeliveryJob, Lane, LeaseInfo, lane_of};
use crate::area::{self, Screen};
use crate::domain::AccountId;
use crate::platform::Platform;
use crate::store::dues::{self, Kind};
use crate::store::{Error, Row, Sql, Tx, Value, json, unjson, values};

/// How many rows of a platform and lane are taken at most.
#[derive(Clone, Copy, Debug)]
pub struct Share {
    /// Which platform.
    pub platform: Platform,
    /// In which of the bot's lanes: answers, notices, files or what goes to many; `None` for a probe of a platform that was away, by whatever row
    /// was tried least of those that have been due longest, in whatever chat.
    pub lane: Option<Lane>,
    /// How many, 200 at most.
    pub most: u32,
}

/// Which rows are answers, notices, files, or go to many: the words of the indexes by which they are found when they are due. What was
/// set aside is none of them.
const ANSWERS: &str = "lane <= 0";
const NOTICES: &str = "lane IN (1, 3)";
const FILES: &str = "lane = 2";
const BULK: &str = "lane = 4";
pub(super) const ALL: [&str; 4] = [ANSWERS, NOTICES, FILES, BULK];

/// What stands before a row in its lane `o`: whatever of the lane is older.
const SAME: &str = "e.lane = o.lane";

/// A row `o` by which it is seen last whether a platform is back: a file takes long to tell, and a repair may wait for something that
/// hangs.
const IS_LAST: &str = "CASE WHEN o.lane = 2 OR (o.lane = 1 AND o.number IS NOT NULL) THEN 1 ELSE 0 END";

/// A row `o` that is due at a time `$1`, and that nobody has.
const IS_FREE: &str = "o.due <= $1 AND o.leased_until < $1 AND o.refused <> o.generation";

/// At most so many rows are leased by one statement, so that it stays short.
const AT_ONCE: usize = 64;
/// For so many accounts at a time rows step aside: PostgreSQL looks so few up.
const FEW: usize = 50;
/// So many rows of each kind, those that have been due longest, are looked at for one to be tried, or for those that wait in vain; and
/// no more of a kind are taken at once. PostgreSQL has to know that few are wanted, whatever the number.
const FRONT: u32 = 200;
/// So long they step aside, in ms: an hour.
const ASIDE: i64 = 3_600_000;

/// One statement for each of these kinds of rows, all of them as one: each goes along its own index.
pub(super) fn each(kinds: &[&str], one: impl Fn(&str) -> String) -> String {
    kinds.iter().map(|kind| one(kind)).collect::<Vec<_>>().join(" UNION ALL ")
}

/// The condition that the account of a row `o` is so. It is looked up for each row, where a join or an `EXISTS` would say the same: of
/// those PostgreSQL, which makes one plan for all times, expects so few rows that it would read the tables whole. The words by which a
/// value is compared here and below are such that it expects most rows to fit, and soon to have enough.
fn of_account(is_so: &str) -> String {
    format!("(SELECT a.id FROM account a WHERE a.id = o.account_id AND {is_so}) IS NOT NULL")
}

/// The condition that a row, by its name, overtakes nothing that somebody waits for: at a time no answer is on its way to its message,
/// from whatever process.
fn overtakes_nothing(row: &str, time: &str) -> String {
    format!(
        "({row}.number IS NULL OR (SELECT 1 FROM outbox w WHERE w.account_id = {row}.account_id AND w.lane < 1 \
           AND w.number = {row}.number AND w.leased_until >= {time} LIMIT 1) IS DISTINCT FROM 1)"
    )
}

/// The condition that no older row of its account blocks a row `o`: none of which this holds.
fn is_first(blocks: &str) -> String {
    format!(
        "(SELECT 1 FROM outbox e WHERE e.account_id = o.account_id AND {blocks} AND e.refused <> e.generation \
           AND (e.ord < o.ord OR (e.ord = o.ord AND e.slot < o.slot)) LIMIT 1) IS DISTINCT FROM 1"
    )
}

/// Reads the rows of a share: the values of its platform and of how many stand in these places.
fn of_share(lane: Option<Lane>, (platform, most): (usize, usize)) -> String {
    let goes = overtakes_nothing("o", "$1");
    let can_be_written_to = format!("a.platform = ${platform} AND a.unreachable_at IS NULL AND a.next_at <= $1");
    let is_awake = of_account(&format!("{can_be_written_to} AND a.rests_until <= $1"));
    // A notice that is not due stands before nothing, nor does a repair that waits for an answer. By the plus sign SQLite looks among the
    // rows of the account for it, and not among all that is due.
    let blocks = format!("+e.due <= $1 AND (e.leased_until >= $1 OR {})", overtakes_nothing("e", "$1"));
    let in_order = |kind: &str, is_ready: String| {
        format!(
            "SELECT account_id, slot FROM (SELECT o.account_id, o.slot FROM outbox o \
             WHERE o.{kind} AND {IS_FREE} AND {is_ready} ORDER BY o.due LIMIT {FRONT}) f LIMIT ${most}"
        )
    };
    match lane.map(Lane::of_the_bot) {
        Some(Lane::Reply | Lane::Answer) => in_order(ANSWERS, format!("{is_awake} AND {}", is_first(SAME))),
        Some(Lane::Notice) => {
            let is_first = is_first(&format!("e.{NOTICES} AND {blocks}"));
            in_order(NOTICES, format!("{is_awake} AND {goes} AND {is_first}"))
        }
        Some(Lane::File) => in_order(FILES, format!("{is_awake} AND {}", is_first(SAME))),
        Some(Lane::Bulk) => in_order(BULK, format!("{is_awake} AND {}", is_first(SAME))),
        None => {
            let is_ready = of_account(&can_be_written_to);
            let is_first = is_first(&format!("e.lane = o.lane AND (e.lane NOT IN (1, 3) OR ({blocks}))"));
            let one = |kind: &str| {
                format!(
                    "SELECT account_id, slot, attempts, due, is_last FROM ( \
                       SELECT o.account_id, o.slot, o.attempts, o.due, {IS_LAST} AS is_last FROM outbox o \
                       WHERE o.{kind} AND {IS_FREE} AND {is_ready} AND (o.lane < 1 OR {goes}) AND {is_first} \
                       ORDER BY o.due LIMIT {FRONT}) f"
                )
            };
            format!(
                "SELECT account_id, slot FROM ({}) p ORDER BY is_last, attempts, due LIMIT ${most}",
                each(&ALL, one)
            )
        }
    }
}

/// Reads which rows can be leased at a time in ms: those that are due, only the first of each lane of each account, and none for an
/// account that cannot be reached or has to be left alone; of repairs none while an answer is on its way to their message. Costs no
/// commit.
///
/// # Errors
/// When the database fails.
pub(crate) async fn ready(tx: &mut Tx, now: i64, shares: &[Share]) -> Result<Vec<(AccountId, String)>, Error> {
    if shares.is_empty() {
        return Ok(Vec::new());
    }
    let (mut values, mut all) = (values![now], Vec::new());
    for (nth, share) in shares.iter().enumerate() {
        let places = (values.len() + 1, values.len() + 2);
        all.push(format!("SELECT account_id, slot FROM ({}) share{nth}", of_share(share.lane, places)));
        values.extend(values![share.platform.as_str(), share.most]);
    }
    let sql = Sql::composed(all.join(" UNION ALL "));
    tx.list(sql, values, |row| Ok((row.get("account_id")?, row.get("slot")?))).await
}

/// Leases these rows, as far as they still can be. A notice that was held is one like any other from now on. Gives them with their
/// platforms.
///
/// # Errors
/// When the database fails.
pub(crate) async fn take(
    tx: &mut Tx,
    info: LeaseInfo<'_>,
    ready: &[(AccountId, String)],
) -> Result<Vec<(Platform, DeliveryJob)>, Error> {
    let mut jobs = Vec::new();
    for some in ready.chunks(AT_ONCE) {
        let mut values = values![info.process, info.now + info.lease, info.now];
        let mut which = Vec::new();
        for (account, slot) in some {
            which.push(format!("(account_id = ${} AND slot = ${})", values.len() + 1, values.len() + 2));
            values.extend(values![*account, slot]);
        }
        let sql = format!(
            "UPDATE outbox SET leased_by = $1, leased_until = $2, attempts = attempts + 1, \
               lane = CASE WHEN lane = 3 THEN 1 ELSE lane END \
             WHERE due <= $3 AND leased_until < $3 AND refused <> generation AND lane < 9 \
               AND (lane NOT IN (1, 3) OR {}) AND ({}) \
             RETURNING account_id, slot, screen, number, generation, sent_as, attempts, lane, \
               (SELECT platform FROM account WHERE account.id = outbox.account_id) AS platform",
            overtakes_nothing("outbox", "$3"),
            which.join(" OR ")
        );
        for row in &tx.rows(Sql::for_rows(sql, some.len()), values).await? {
            let platform = Platform::from_name(&row.get::<String>("platform")?);
            jobs.extend(platform.map(|platform| Ok::<_, Error>((platform, row_of(row)?))).transpose()?);
        }
    }
    Ok(jobs)
}

/// Reads which rows can be leased, and leases them.
///
/// # Errors
/// When the database fails.
pub async fn claim(tx: &mut Tx, info: LeaseInfo<'_>, shares: &[Share]) -> Result<Vec<(Platform, DeliveryJob)>, Error> {
    let ready = ready(tx, info.now, shares).await?;
    take(tx, info, &ready).await
}

/// Reads the accounts that cannot be reached and for which something is due, as far as it is among what has been due longest.
pub(crate) async fn in_vain(tx: &mut Tx, now: i64) -> Result<Vec<AccountId>, Error> {
    let is_away = of_account("a.unreachable_at IS NOT NULL");
    let one = |kind: &str| {
        format!(
            "SELECT o.account_id FROM (SELECT account_id FROM outbox WHERE {kind} AND due <= $1 AND leased_until < $1 \
             ORDER BY due LIMIT {FRONT}) o WHERE {is_away}"
        )
    };
    let sql = Sql::composed(each(&ALL, one));
    let accounts: BTreeSet<AccountId> =
        tx.list(sql, values![now], |row| row.get("account_id")).await?.into_iter().collect();
    Ok(accounts.into_iter().collect())
}

/// What is due for these accounts, if they still cannot be reached, is looked at again after an hour: nobody goes past it until then. Where
/// that is not so any more it [`comes_back`] at once.
pub(crate) async fn step_aside(tx: &mut Tx, accounts: &[AccountId], now: i64) -> Result<(), Error> {
    let places = |from: usize, count: usize| {
        (from..).take(count).map(|place| format!("${place}")).collect::<Vec<_>>().join(", ")
    };
    let ids = |accounts: &[AccountId]| accounts.iter().map(|account| Value::from(*account)).collect::<Vec<_>>();
    for some in accounts.chunks(FEW) {
        // Whoever has come back since they were looked for has brought back what waits, and would wait for nothing then. Locked first, they
        // come back before this or after it.
        let sql = format!(
            "UPDATE account SET next_at = next_at WHERE id IN ({}) AND unreachable_at IS NOT NULL RETURNING id",
            places(1, some.len())
        );
        let still: Vec<AccountId> = tx.list(Sql::for_rows(sql, some.len()), ids(some), |row| row.get("id")).await?;
        if still.is_empty() {
            continue;
        }
        let sql = format!(
            "UPDATE outbox SET due = $1, lane = CASE WHEN lane = 3 THEN 1 ELSE lane END \
             WHERE account_id IN ({}) AND lane < 9 AND due <= $2 AND leased_until < $2",
            places(3, still.len())
        );
        let mut values = values![now + ASIDE, now];
        values.extend(ids(&still));
        tx.run(Sql::for_rows(sql, still.len()), values).await?;
    }
    Ok(())
}

/// What has stepped aside for an account is due.
pub(crate) async fn comes_back(tx: &mut Tx, account: AccountId, now: i64) -> Result<(), Error> {
    tx.falls_due(Kind::Row, now);
    let sql = "UPDATE outbox SET due = $1 WHERE account_id = $2 AND due > $1 AND lane IN (-1, 0, 1, 2, 4)";
    tx.run(sql, values![now, account]).await
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
    tx.falls_due(Kind::Row, dues::NOW);
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
    let freed = tx.count(sql, values![now, process, ALIVE]).await?;
    if freed > 0 {
        tx.falls_due(Kind::Row, now);
    }
    Ok(freed)
}

/// Whose sign of life has ended between two times, in ms, may have left rows that they had not begun: it is looked for them.
pub(crate) async fn left_by_the_dead(tx: &mut Tx, (since, now): (i64, i64)) -> Result<(), Error> {
    let sql =
        "SELECT name FROM lease WHERE name >= 'alive:' AND name < 'alive;' AND until >= $1 AND until < $2 LIMIT 1";
    if tx.any(sql, values![since, now]).await? {
        tx.falls_due(Kind::Row, dues::NOW);
    }
    Ok(())
}

/// Leaves a row to be tried again: it was tried, and may have arrived.
pub(crate) async fn leave_for_later(tx: &mut Tx, job: &DeliveryJob) -> Result<(), Error> {
    tx.falls_due(Kind::Row, dues::NOW);
    tx.run("UPDATE outbox SET leased_until = 0 WHERE account_id = $1 AND slot = $2", values![job.account, &job.slot])
        .await
}

/// Leaves a row to be tried again at a time in ms. Nothing else waits for it.
pub(crate) async fn postpone(tx: &mut Tx, job: &DeliveryJob, until: i64) -> Result<(), Error> {
    tx.falls_due(Kind::Row, dues::NOW);
    let sql = "UPDATE outbox SET leased_until = 0, due = CASE WHEN generation = $1 THEN $2 ELSE due END \
               WHERE account_id = $3 AND slot = $4";
    tx.run(sql, values![job.generation, until, job.account, &job.slot]).await
}

/// Puts a row back that was leased and certainly not sent.
pub(crate) async fn put_back(tx: &mut Tx, job: &DeliveryJob) -> Result<(), Error> {
    tx.falls_due(Kind::Row, dues::NOW);
    let sql = "UPDATE outbox SET leased_until = 0, attempts = CASE WHEN attempts > 0 THEN attempts - 1 ELSE 0 END \
               WHERE account_id = $1 AND slot = $2";
    tx.run(sql, values![job.account, &job.slot]).await
}

/// Puts such a row back until a time in ms: what waits behind it goes first. What changed in between is due already.
pub(crate) async fn stand_back(tx: &mut Tx, job: &DeliveryJob, until: i64) -> Result<(), Error> {
    tx.falls_due(Kind::Row, dues::NOW);
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
    tx.falls_due(Kind::Row, now);
    tx.run("UPDATE outbox SET lane = lane - 10, due = $1 WHERE account_id = $2 AND lane >= 9", values![now, account])
        .await
}

/// Gives a row up: it is needless. What waits behind it goes; a change in between is tried.
pub(crate) async fn give_up(tx: &mut Tx, job: &DeliveryJob) -> Result<(), Error> {
    tx.falls_due(Kind::Row, dues::NOW);
    let sql = "DELETE FROM outbox WHERE account_id = $1 AND slot = $2 AND generation = $3";
    let gone = tx.count(sql, values![job.account, &job.slot, job.generation]).await?;
    if gone == 0 {
        return leave_for_later(tx, job).await;
    }
    Ok(())
}

/// An answer that waits to be shown in a message, and that nobody has on its way, is shown no more: something newer is.
pub(crate) async fn overtaken(tx: &mut Tx, (account, number): (AccountId, i64), now: i64) -> Result<(), Error> {
    let sql = "DELETE FROM outbox WHERE account_id = $1 AND number = $2 AND lane < 1 AND leased_until < $3";
    tx.run(sql, values![account, number, now]).await
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

/// Since when the oldest row waits that is due and could be delivered, in ms: nobody waits for who cannot be reached, nor for what goes to
/// many at the pace that is left.
pub(crate) async fn waiting_since(tx: &mut Tx, now: i64) -> Result<Option<i64>, Error> {
    let is_here = of_account("a.unreachable_at IS NULL");
    let one = |kind: &str| {
        format!(
            "SELECT due FROM (SELECT o.due FROM outbox o WHERE o.{kind} AND o.due <= $1 AND o.refused <> o.generation AND {is_here} \
             ORDER BY o.due LIMIT 1) f"
        )
    };
    let sql = format!("SELECT MIN(due) AS due FROM ({}) w", each(&[ANSWERS, NOTICES, FILES], one));
    tx.one(Sql::composed(sql), values![now]).await?.get("due")
}

/// Takes a notice back from whoever has not got it yet.
pub(crate) async fn take_back(tx: &mut Tx, notice: &Screen) -> Result<(), Error> {
    tx.run("DELETE FROM outbox WHERE slot = $1 AND number IS NULL", values![json(notice)?]).await
}

#[cfg(test)]
mod tests {
    use futures::FutureExt;

    use super::*;
    use crate::decision::{Topic, Whom};
    use crate::domain::PersonId;
    use crate::store::outbox::notify;
    use crate::store::{Db, Options, people};
    use crate::update::Sender;

    const NOW: i64 = 1_800_000_000_000;

    fn info(ord: i64) -> LeaseInfo<'static> {
        LeaseInfo { now: NOW, process: "a", lease: 60_000, ord }
    }

    /// Who cannot be reached is read in one transaction, and what waits for them is put aside in another.
    #[tokio::test(flavor = "multi_thread")]
    async fn what_waits_for_somebody_who_has_just_come_back_does_not_step_aside() {
        testkit::each_engine("what_waits_for_somebody_who_has_just_come_back", |url| async move {
            let db = Db::open(&url, Options::default()).await.expect("opens");
            let taken = db.turn(|tx| {
                async move {
                    let (person, account, id) = (PersonId(1), AccountId(51), "51".to_owned());
                    let (name, username, language) = ("Otto".to_owned(), None, "en".to_owned());
                    let sender = Sender { account: id.clone(), address: Some(id), name, username, language };
                    people::add(tx, Platform::ALL[0], &sender, (person, account), NOW).await?;
                    people::reach(tx, account, Some("blocked"), info(1)).await?;
                    notify(tx, Whom::Account(account), (&area::home(), Topic::Asked), info(2)).await?;
                    let away = in_vain(tx, NOW).await?;
                    people::reach(tx, account, None, info(3)).await?;
                    step_aside(tx, &away, NOW).await?;
                    let notices = [Share { platform: Platform::ALL[0], lane: Some(Lane::Notice), most: 10 }];
                    Ok((away, claim(tx, info(4), &notices).await?.len()))
                }
                .boxed()
            });
            assert_eq!(taken.await.expect("taken"), (vec![AccountId(51)], 1));
            db.close().await;
        })
        .await;
    }
}
