//! When there is something to be delivered next. Costs no commit.

use super::jobs::{ALL, each};
use crate::platform::Platform;
use crate::store::{Error, Row, Sql, Tx, values};

/// When the first lease ends of those that rows have.
const LEASED: &str = "\
    SELECT leased_until + 1 AS at, 0 AS n FROM (SELECT leased_until FROM outbox WHERE leased_until > 0 AND leased_until >= $1 \
      ORDER BY leased_until LIMIT 1) l";

/// So many rows of each kind, those that have been due longest, are asked until when they wait.
const FRONT: i64 = 100;

/// Reads the first time, in ms, at which a row is due that nobody has, or at which somebody has one no more. While it is over, there is
/// something that may go.
///
/// # Errors
/// When the database fails.
pub(crate) async fn first_due(tx: &mut Tx, now: i64) -> Result<Option<i64>, Error> {
    // Without an order, PostgreSQL would look for the first one from the beginning of the table, which none may be.
    let free = |kind: &str| {
        format!(
            "SELECT due AS at, 0 AS n FROM (SELECT due FROM outbox WHERE {kind} AND due >= 0 AND leased_until < $1 \
               AND refused <> generation ORDER BY due LIMIT 1) f"
        )
    };
    let sql = format!("SELECT MIN(at) AS at FROM ({} UNION ALL {LEASED}) w", each(&ALL, free));
    tx.one(Sql::composed(sql), values![now]).await?.get("at")
}

/// Reads when the first of the rows can go that cannot go now, in ms: it is due, nobody has it any more, or its chat has rested. Nothing is
/// asked for platforms but these. `None`: it waits for something of which nobody knows how long it takes, such as a message that is
/// on its way to the same chat.
///
/// # Errors
/// When the database fails.
pub(crate) async fn next(tx: &mut Tx, now: i64, platforms: &[Platform]) -> Result<Option<i64>, Error> {
    let mut values = values![now];
    let mut served = Vec::new();
    for platform in platforms {
        values.push(platform.as_str().into());
        served.push(format!("${}", values.len()));
    }
    let later = |kind: &str| {
        format!(
            "SELECT due AS at, 0 AS n FROM (SELECT due FROM outbox WHERE {kind} AND due > $1 AND refused <> generation \
             ORDER BY due LIMIT 1) f"
        )
    };
    // As in `jobs`: the account is looked up for each row, and by one bound PostgreSQL expects enough rows to go along the index; by two it
    // would sort all of them.
    let rests = |kind: &str| {
        format!(
            "SELECT MIN(at) AS at, COUNT(*) AS n FROM (SELECT (SELECT CASE WHEN a.next_at < a.rests_until THEN a.rests_until ELSE a.next_at END \
               FROM account a WHERE a.id = o.account_id AND a.unreachable_at IS NULL AND a.platform IN ({})) AS at \
             FROM (SELECT account_id FROM outbox WHERE {kind} AND due <= $1 AND leased_until < $1 AND refused <> generation \
               ORDER BY due LIMIT {FRONT}) o) r",
            served.join(", ")
        )
    };
    let sql = format!("{} UNION ALL {} UNION ALL {LEASED}", each(&ALL, later), each(&ALL, rests));
    let of = |row: &Row| Ok((row.get::<Option<i64>>("at")?, row.get::<i64>("n")?));
    let times = tx.list(Sql::composed(sql), values, of).await?;
    // Behind as many as were asked there may be more, and what could go has a reason of its own not to.
    let is_known = times.iter().all(|(at, rows)| *rows < FRONT && at.is_none_or(|at| at > now));
    let first = times.into_iter().filter_map(|(at, _)| at).min();
    Ok(if is_known { Some(first.unwrap_or(i64::MAX)) } else { None })
}

#[cfg(test)]
mod tests {
    use futures::FutureExt as _;

    use super::*;
    use crate::store::{Db, Options};

    const NOW: i64 = 1_800_000_000_000;
    const PEOPLE: &str =
        "INSERT INTO person (id, created_at, touched_at, name, locale) VALUES (1, 0, 0, 'Ana Nube', 'en')";
    /// Accounts that can be written to, rest, have been written to enough, cannot be reached, and are on another platform.
    const ACCOUNTS: &str = "\
        INSERT INTO account (id, person_id, platform, external_id, address, touched_at, next_at, rests_until, unreachable_at) VALUES \
        (1, 1, $1, '1', '1', 0, 0, 0, NULL), (2, 1, $1, '2', '2', 0, 0, $2 + 30, NULL), (3, 1, $1, '3', '3', 0, $2 + 20, 0, NULL), \
        (4, 1, $1, '4', '4', 0, 0, 0, 1), (5, 1, $3, '5', '5', 0, 0, 0, NULL)";

    /// A row of an account: its lane, when it is due, until when somebody has it, and whether it is refused.
    type Waits = (i64, i64, i64, i64, i64);

    /// What is known where these rows wait: the first time, and when the first of them can go.
    async fn known(db: &Db, rows: &[Waits]) -> (Option<i64>, Option<i64>) {
        let rows = rows.to_vec();
        let known = db.turn(move |tx| {
            let rows = rows.clone();
            async move {
                tx.run("DELETE FROM outbox", values![]).await?;
                for (nth, (account, lane, due, leased, refused)) in (1_i64..).zip(rows) {
                    let sql = "INSERT INTO outbox (account_id, slot, lane, screen, generation, sent_as, ord, due, attempts, leased_by, \
                               leased_until, refused) VALUES ($1, $2, $3, 'x', 7, 7, $4, $5, 0, '', $6, $7)";
                    tx.run(sql, values![account, nth.to_string(), lane, nth, due, leased, refused]).await?;
                }
                Ok((first_due(tx, NOW).await?, next(tx, NOW, &[Platform::ALL[0]]).await?))
            }
            .boxed()
        });
        known.await.expect("the database is there")
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn it_is_known_when_the_next_row_can_go_and_why_not_before() {
        testkit::each_engine("it_is_known_when_the_next_row_can_go", |url| async move {
            let db = Db::open(&url, Options::default()).await.expect("opens");
            let [here, there] = [0, 1].map(|nth| Platform::ALL[nth].as_str());
            let added = db.turn(move |tx| {
                async move {
                    tx.run(PEOPLE, values![]).await?;
                    tx.run(ACCOUNTS, values![here, NOW, there]).await
                }
                .boxed()
            });
            added.await.expect("they are there");
            let never = Some(i64::MAX);
            let (due, soon) = (NOW - 5, Some(NOW + 9));
            assert_eq!(known(&db, &[]).await, (None, never));
            for lane in [-1, 0, 1, 2, 3, 4] {
                assert_eq!(known(&db, &[(1, lane, NOW + 9, 0, 0)]).await, (soon, soon), "lane {lane}");
            }
            assert_eq!(
                known(&db, &[(1, 1, NOW - 5, 0, 0)]).await,
                (Some(due), None),
                "nobody knows why it has not gone"
            );
            assert_eq!(known(&db, &[(1, 1, NOW - 5, NOW + 8, 0)]).await, (soon, soon), "somebody has it until then");
            assert_eq!(known(&db, &[(2, 0, NOW - 5, 0, 0)]).await, (Some(due), Some(NOW + 30)), "the chat rests");
            assert_eq!(known(&db, &[(3, 0, NOW - 5, 0, 0)]).await, (Some(due), Some(NOW + 20)), "it was sent enough");
            let several = known(&db, &[(3, 0, NOW - 5, 0, 0), (2, 1, NOW - 5, 0, 0), (1, 3, NOW + 9, 0, 0)]);
            assert_eq!(several.await, (Some(due), soon), "the first of several");
            let stuck = known(&db, &[(1, 0, NOW - 5, 0, 0), (2, 1, NOW - 5, 0, 0)]);
            assert_eq!(stuck.await, (Some(due), None), "one of several");
            for account in [4, 5] {
                let in_vain = known(&db, &[(account, 1, NOW - 5, 0, 0)]).await;
                assert_eq!(in_vain, (Some(due), never), "nothing goes to account {account}");
            }
            assert_eq!(
                known(&db, &[(1, 0, NOW - 5, 0, 7), (1, 11, NOW - 5, 0, 0)]).await,
                (None, never),
                "refused, set aside"
            );
            db.close().await;
        })
        .await;
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn behind_as_many_as_are_asked_anything_may_wait() {
        testkit::each_engine("behind_as_many_as_are_asked_anything_may_wait", |url| async move {
            let db = Db::open(&url, Options::default()).await.expect("opens");
            let known = db.turn(|tx| {
                async move {
                    tx.run(PEOPLE, values![]).await?;
                    tx.run(ACCOUNTS, values![Platform::ALL[0].as_str(), NOW, Platform::ALL[1].as_str()]).await?;
                    let mut all = Vec::new();
                    for nth in 1..=FRONT {
                        let sql = "INSERT INTO outbox (account_id, slot, lane, screen, generation, sent_as, ord, due, attempts, leased_by, \
                                   leased_until) VALUES (2, $1, 1, 'x', 7, 7, $2, 5, 0, '', 0)";
                        tx.run(sql, values![nth.to_string(), nth]).await?;
                        all.push(next(tx, NOW, &Platform::ALL).await?);
                    }
                    Ok(all)
                }
                .boxed()
            });
            let known = known.await.expect("the database is there");
            let (last, before) = known.split_last().expect("there are many");
            assert!(before.iter().all(|at| *at == Some(NOW + 30)), "all of them wait for the same chat");
            assert_eq!(*last, None);
            db.close().await;
        })
        .await;
    }
}
