//! What is written of messages that become records, and of chats that take no more for now.

use std::sync::Arc;
use std::time::Duration;

use bot_core::store::outbox::{self, Delivered, SentMessage};
use bot_core::store::{Db, Dialect, Error, Options, Row, Tx};
use futures::FutureExt;
use tokio::sync::Notify;

use super::notes::{NOW, delivered, delivered_below, screen, show, show_again, show_below};
use super::open;

/// A message as it is stored: its number, screen, question, when that was asked, when it was sent and shown, whether it is over, and
/// its look.
type Stored = (i64, String, Option<String>, [Option<i64>; 2], i64, bool, Option<i64>);

async fn messages(tx: &mut Tx) -> Result<Vec<Stored>, Error> {
    let sql =
        "SELECT number, screen, question, asked_at, sent_at, shown_at, is_over, look FROM message ORDER BY number";
    let read = |row: &Row| -> Result<Stored, Error> {
        let times = [row.get("asked_at")?, row.get("sent_at")?];
        let is_over = row.get::<i64>("is_over")? == 1;
        let said = (row.get("number")?, row.get("screen")?, row.get("question")?);
        Ok((said.0, said.1, said.2, times, row.get("shown_at")?, is_over, row.get("look")?))
    };
    tx.rows(sql, Vec::new()).await?.iter().map(read).collect()
}

/// It is known by then only that it is above; and what shows something else is none.
#[tokio::test(flavor = "multi_thread")]
async fn what_becomes_a_record_stays_what_it_was() {
    testkit::each_engine("what_becomes_a_record_stays_what_it_was", |url| async move {
        let db = open(&url).await;
        let noted = db.turn(|tx| {
            async move {
                let jobs = show(tx, 1).await?;
                let mut first = delivered(&jobs[0], 7);
                first.shown = first.shown.map(|shown| SentMessage {
                    question: Some("country".to_owned()),
                    asked_at: Some(5),
                    look: Some(9),
                    ..shown
                });
                outbox::note(tx, &[first]).await?;
                let other = show_again(tx, &screen(1)).await?;
                outbox::note(tx, &[delivered(&other, 8)]).await?;
                // Message 6 was never noted.
                let below = show_below(tx, 0, 3000).await?.ok_or(Error::Stale)?;
                outbox::note(tx, &[Delivered { at: NOW + 1, ..delivered_below(&below, 9, vec![6, 7, 8]) }]).await?;
                let then = messages(tx).await?;
                // Nothing is shown any more that could change.
                let last = show_below(tx, 0, 3001).await?.ok_or(Error::Stale)?;
                let mut last = delivered_below(&last, 10, vec![9]);
                last.shown = last.shown.map(|shown| SentMessage { is_kept: false, ..shown });
                outbox::note(tx, &[last]).await?;
                Ok((then, messages(tx).await?))
            }
            .boxed()
        });
        let (then, last) = noted.await.expect("noted");
        let [form, other] = [0, 1].map(|nth| serde_json::to_string(&screen(nth)).expect("it is JSON"));
        let sent = Some(NOW);
        let record: Stored = (7, form.clone(), Some("country".to_owned()), [Some(5), sent], NOW, true, None);
        let elsewhere: Stored = (8, other, None, [None, sent], NOW, false, None);
        let below = |is_over| -> Stored { (9, form.clone(), None, [None, Some(NOW + 1)], NOW + 1, is_over, None) };
        assert_eq!(then, vec![record.clone(), elsewhere.clone(), below(false)]);
        assert_eq!(last, vec![record, elsewhere, below(true)]);
        db.close().await;
    })
    .await;
}

/// As its words name somebody who is erased.
#[tokio::test(flavor = "multi_thread")]
async fn what_is_forgotten_while_it_becomes_a_record_does_not_come_back() {
    testkit::each_engine("what_is_forgotten_while_it_becomes_a_record", |url| async move {
        let db = open(&url).await;
        if db.dialect() == Dialect::Sqlite {
            // There one is written after the other.
            return;
        }
        let below = db.turn(|tx| {
            async move {
                let jobs = show(tx, 1).await?;
                outbox::note(tx, &[delivered(&jobs[0], 7)]).await?;
                show_below(tx, 0, 2000).await?.ok_or(Error::Stale)
            }
            .boxed()
        });
        let below = below.await.expect("shown");
        let (is_forgotten, may_end) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
        let (signs, of_another) = ((Arc::clone(&is_forgotten), Arc::clone(&may_end)), db.clone());
        let forgets = tokio::spawn(async move {
            let forgets = of_another.turn(move |tx| {
                let (is_forgotten, may_end) = signs.clone();
                async move {
                    tx.run("DELETE FROM message WHERE number = 7", Vec::new()).await?;
                    is_forgotten.notify_one();
                    may_end.notified().await;
                    Ok(())
                }
                .boxed()
            });
            forgets.await
        });
        is_forgotten.notified().await;
        db.note(delivered_below(&below, 8, vec![7]));
        let waits = "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'";
        until_there_is(&db, waits).await;
        may_end.notify_one();
        forgets.await.expect("it ends").expect("the database is there");
        db.noted_for_all().await.expect("noted");
        let mut tx = db.read().await.expect("the database is there");
        let found = messages(&mut tx).await.expect("read");
        let form = serde_json::to_string(&screen(0)).expect("it is JSON");
        let showing: Vec<i64> = found.iter().filter(|(_, screen, ..)| *screen == form).map(|found| found.0).collect();
        assert_eq!(showing, [8]);
        drop(tx);
        db.close().await;
    })
    .await;
}

async fn until_there_is(db: &Db, sql: &'static str) {
    for _ in 0..500 {
        let mut tx = db.read().await.expect("the database is there");
        if tx.row(sql, Vec::new()).await.expect("read").is_some() {
            return;
        }
        drop(tx);
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("never: {sql}");
}

/// Of a chat that takes more at once, and did not rest, nothing is written.
#[tokio::test(flavor = "multi_thread")]
async fn what_a_chat_takes_is_written_only_where_it_takes_no_more_or_rested() {
    testkit::each_engine("what_a_chat_takes_is_written_only_where", |url| async move {
        let db = open(&url).await;
        let paces = db.turn(|tx| {
            async move {
                let jobs = show(tx, 3).await?;
                tx.run("UPDATE account SET next_at = 7, rests_until = 5", Vec::new()).await?;
                let with = |nth: usize, next_at: Option<i64>, wakes: bool| Delivered {
                    next_at: next_at.map(|after| NOW + after),
                    wakes,
                    ..delivered(&jobs[nth], 7)
                };
                let first = [with(0, Some(2000), false), with(0, Some(1000), false), with(1, None, true)];
                let (not, sooner) = ([with(2, None, false)], [with(0, Some(500), false)]);
                let mut paces = Vec::new();
                for some in [&first[..], &not[..], &sooner[..]] {
                    outbox::note(tx, some).await?;
                    let sql = "SELECT next_at, rests_until FROM account ORDER BY id";
                    let rows = tx.rows(sql, Vec::new()).await?;
                    let read =
                        |row: &Row| -> Result<(i64, i64), Error> { Ok((row.get("next_at")?, row.get("rests_until")?)) };
                    paces.push(rows.iter().map(read).collect::<Result<Vec<_>, Error>>()?);
                }
                Ok(paces)
            }
            .boxed()
        });
        let expected = vec![(NOW + 2000, 5), (7, 0), (7, 5)];
        assert_eq!(paces.await.expect("noted"), vec![expected; 3]);
        db.close().await;
    })
    .await;
}

/// A text for so many rows seldom comes again, and of a connection a hundred texts stay prepared.
#[tokio::test(flavor = "multi_thread")]
async fn what_is_noted_together_drives_nothing_out_of_what_stays_prepared() {
    testkit::each_engine("what_is_noted_together_drives_nothing_out", |url| async move {
        let db = Db::open(&url, Options { connections: 1, ..Options::default() }).await.expect("opens");
        if db.dialect() == Dialect::Sqlite {
            // It does not say what is prepared.
            return;
        }
        let said = db.turn(|tx| {
            async move {
                let jobs = show(tx, 10).await?;
                let all: Vec<Delivered> = jobs.iter().map(|job| delivered(job, 7)).collect();
                for some in [&all[..1], &all[1..3], &all[3..6], &all[6..]] {
                    outbox::note(tx, some).await?;
                }
                let sql = "SELECT COUNT(*) AS n, current_setting('jit') AS jit FROM pg_prepared_statements \
                           WHERE statement LIKE 'DELETE FROM outbox WHERE (account_id%'";
                let row = tx.one(sql, Vec::new()).await?;
                Ok((row.get::<i64>("n")?, row.get::<String>("jit")?))
            }
            .boxed()
        });
        assert_eq!(said.await.expect("noted"), (1, "off".to_owned()), "only what is noted alone stays");
        db.close().await;
    })
    .await;
}
