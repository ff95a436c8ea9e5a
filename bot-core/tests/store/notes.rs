//! What was delivered is noted together, and before whatever the person does then.

use std::sync::Mutex;
use std::time::Duration;

use bot_core::area::Screen;
use bot_core::domain::{AccountId, ConversationId, PersonId};
use bot_core::platform::Platform;
use bot_core::store::outbox::{self, Delivered, DeliveryJob, Lane, LeaseInfo, Place, SentMessage};
use bot_core::store::{Db, Error, Options, Tx, Value};
use futures::FutureExt;

use super::{add_person, open};

pub(super) const NOW: i64 = 1_800_000_000_000;

pub(super) fn screen(nth: i64) -> Screen {
    Screen::Conversation(ConversationId(100 + nth))
}

/// Lets a screen of its own be shown to each of so many people.
pub(super) async fn show(tx: &mut Tx, people: i64) -> Result<Vec<DeliveryJob>, Error> {
    let mut jobs = Vec::new();
    for nth in 0..people {
        add_person(tx, PersonId(1 + nth), AccountId(51 + nth)).await?;
        jobs.extend(show_below(tx, nth, 1000 + nth).await?);
    }
    Ok(jobs)
}

/// Lets a screen of its own be shown to one of them, below what is there.
pub(super) async fn show_below(tx: &mut Tx, nth: i64, ord: i64) -> Result<Option<DeliveryJob>, Error> {
    let to = (PersonId(1 + nth), AccountId(51 + nth));
    let info = LeaseInfo { now: NOW, process: "a", lease: 60_000, ord };
    outbox::show(tx, to, Lane::Answer, (&screen(nth), Place::New), info).await
}

pub(super) fn delivered(job: &DeliveryJob, number: i64) -> Delivered {
    let subject = if let Screen::Conversation(id) = job.screen { Some(id.0) } else { None };
    let (is_kept, above, instead_of) = (subject.is_some(), Vec::new(), None);
    let (question, asked_at) = (None, None);
    let shown = SentMessage {
        number,
        subject,
        question,
        asked_at,
        is_kept,
        above,
        instead_of,
        repeated: false,
        look: None,
        is_secret: false,
        student: None,
    };
    let who = (Platform::Discord, job.account.to_string());
    Delivered { job: job.clone(), who, shown: Some(shown), next_at: None, wakes: false, at: NOW, again: None }
}

/// The same where what it is about stands in these messages above.
pub(super) fn delivered_below(job: &DeliveryJob, number: i64, above: Vec<i64>) -> Delivered {
    let first = delivered(job, number);
    Delivered { shown: first.shown.map(|shown| SentMessage { above, ..shown }), ..first }
}

/// How many rows wait, and the messages that are known: account, number, and whether they are over.
async fn stored(db: &Db) -> (i64, Vec<(i64, i64, bool)>) {
    let mut tx = db.read().await.expect("the database is there");
    let (waiting, _) = outbox::waiting(&mut tx).await.expect("counted");
    let sql = "SELECT account_id, number, is_over FROM message ORDER BY account_id, number";
    let rows = tx.rows(sql, Vec::new()).await.expect("read");
    let number = |row: &bot_core::store::Row, name| row.get::<i64>(name).expect("a number");
    (
        waiting,
        rows.iter()
            .map(|row| (number(row, "account_id"), number(row, "number"), number(row, "is_over") == 1))
            .collect(),
    )
}

#[tokio::test(flavor = "multi_thread")]
async fn many_deliveries_take_as_many_statements_as_one() {
    testkit::each_engine("many_deliveries_take_as_many_statements", |url| async move {
        let db = open(&url).await;
        let counts = db.turn(|tx| {
            async move {
                let jobs = show(tx, 20).await?;
                let all: Vec<Delivered> = jobs.iter().map(|job| delivered(job, 7)).collect();
                let mut counts = notes_one_and_the_rest(tx, &all).await?;
                // All goes on below, and what is above becomes a record.
                let mut all = Vec::new();
                for nth in 0..20 {
                    let job = show_below(tx, nth, 2000 + nth).await?.ok_or(Error::Stale)?;
                    all.push(delivered_below(&job, 8, vec![7]));
                }
                counts.extend(notes_one_and_the_rest(tx, &all).await?);
                Ok(counts)
            }
            .boxed()
        });
        assert_eq!(counts.await.expect("noted"), [2; 4]);
        let (waiting, messages) = stored(&db).await;
        let over = messages.iter().filter(|(.., is_over)| *is_over).count();
        assert_eq!((waiting, messages.len(), over), (0, 40, 20));
        db.close().await;
    })
    .await;
}

/// How many statements it takes to note the first of them, and all others.
async fn notes_one_and_the_rest(tx: &mut Tx, all: &[Delivered]) -> Result<Vec<u32>, Error> {
    let mut counts = Vec::new();
    for some in [&all[..1], &all[1..]] {
        let before = tx.statements();
        outbox::note(tx, some).await?;
        counts.push(tx.statements() - before);
    }
    Ok(counts)
}

/// Whatever many people were shown: a turn of one of them finds it all noted, as long as theirs is the last.
#[tokio::test(flavor = "multi_thread")]
async fn a_turn_finds_all_noted_that_was_delivered_before_it() {
    const PEOPLE: i64 = 100;
    testkit::each_engine("a_turn_finds_all_noted", |url| async move {
        let db = open(&url).await;
        let jobs = db.turn(|tx| show(tx, PEOPLE).boxed()).await.expect("shown");
        for job in &jobs {
            db.note(delivered(job, 7));
        }
        db.noted_of(Platform::Discord, &jobs[99].account.to_string()).await;
        let found = db.turn(|tx| async move { Ok(outbox::waiting(tx).await?.0) }.boxed()).await.expect("counted");
        assert_eq!((jobs.len(), found), (100, 0));
        db.close().await;
    })
    .await;
}

/// Within 50 ms a message can be shown, repaired and answered below.
#[tokio::test(flavor = "multi_thread")]
async fn what_came_last_counts_where_one_message_is_noted_more_than_once() {
    testkit::each_engine("what_came_last_counts", |url| async move {
        let db = open(&url).await;
        db.turn(|tx| {
            async move {
                let jobs = show(tx, 1).await?;
                let first = delivered(&jobs[0], 7);
                let with = |number, above: Option<i64>, instead_of| {
                    let above = Vec::from_iter(above);
                    let mut next = delivered(&jobs[0], number);
                    next.shown = next.shown.map(|shown| SentMessage { above, instead_of, ..shown });
                    next
                };
                outbox::note(tx, &[first, with(8, Some(7), None), with(9, Some(8), None), with(10, None, Some(9))])
                    .await
            }
            .boxed()
        })
        .await
        .expect("noted");
        assert_eq!(stored(&db).await, (0, vec![(51, 7, true), (51, 8, true), (51, 10, false)]));
        // A screen that cannot change by itself, and is no menu, need not be found again.
        db.turn(|tx| {
            async move {
                let home = delivered(&show_again(tx, &bot_core::area::home()).await?, 10);
                outbox::note(tx, &[home]).await
            }
            .boxed()
        })
        .await
        .expect("noted");
        assert_eq!(stored(&db).await, (0, vec![(51, 7, true), (51, 8, true)]));
        db.close().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_menu_is_found_until_a_newer_one_takes_its_buttons() {
    testkit::each_engine("a_menu_is_found_until_a_newer_one", |url| async move {
        let db = open(&url).await;
        db.turn(|tx| {
            async move {
                let form = show(tx, 1).await?;
                outbox::note(tx, &[delivered(&form[0], 6)]).await?;
                let menu = |job: &DeliveryJob, number, above| {
                    let mut menu = delivered(job, number);
                    menu.shown = menu.shown.map(|shown| SentMessage { is_kept: true, above, ..shown });
                    menu
                };
                let home = bot_core::area::home();
                let job = show_again(tx, &home).await?;
                outbox::note(tx, &[menu(&job, 7, vec![]), menu(&job, 8, vec![7])]).await?;
                // Message 8 shows a form by now: that stays.
                let job = show_again(tx, &screen(0)).await?;
                outbox::note(tx, &[delivered(&job, 8)]).await?;
                let job = show_again(tx, &home).await?;
                outbox::note(tx, &[menu(&job, 9, vec![8])]).await?;
                // What was taken away on its way is not found again.
                let job = show_again(tx, &home).await?;
                tx.run("DELETE FROM outbox", Vec::new()).await?;
                outbox::note(tx, &[menu(&job, 10, vec![])]).await
            }
            .boxed()
        })
        .await
        .expect("noted");
        assert_eq!(stored(&db).await, (0, vec![(51, 6, false), (51, 8, false), (51, 9, false)]));
        db.close().await;
    })
    .await;
}

pub(super) async fn show_again(tx: &mut Tx, screen: &Screen) -> Result<DeliveryJob, Error> {
    let info = LeaseInfo { now: NOW, process: "a", lease: 60_000, ord: 2000 };
    let job = outbox::show(tx, (PersonId(1), AccountId(51)), Lane::Answer, (screen, Place::In(10)), info).await?;
    job.ok_or(Error::Stale)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_turn_finds_noted_what_was_delivered_before_it() {
    testkit::each_engine("a_turn_finds_noted", |url| async move {
        let db = open(&url).await;
        let jobs = db.turn(|tx| show(tx, 3).boxed()).await.expect("shown");
        for job in &jobs {
            db.note(delivered(job, 7));
        }
        db.noted_of(Platform::Discord, &jobs[2].account.to_string()).await;
        let messages = db.turn(|tx| {
            async move { tx.one("SELECT COUNT(*) AS n FROM message", Vec::new()).await?.get::<i64>("n") }.boxed()
        });
        assert_eq!(messages.await.expect("counted"), 3);
        db.close().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_delivery_is_noted_though_nobody_does_anything_and_before_the_end() {
    testkit::each_engine("a_delivery_is_noted_by_itself", |url| async move {
        let db = open(&url).await;
        let jobs = db.turn(|tx| show(tx, 2).boxed()).await.expect("shown");
        db.note(delivered(&jobs[0], 7));
        tokio::time::timeout(Duration::from_secs(30), db.noted()).await.expect("it is noted");
        assert_eq!(stored(&db).await, (1, vec![(51, 7, false)]));
        db.note(delivered(&jobs[1], 7));
        db.close().await;
        let db = open(&url).await;
        assert_eq!(stored(&db).await, (0, vec![(51, 7, false), (52, 7, false)]));
        db.close().await;
    })
    .await;
}

/// As when a channel is unbound: nobody there is told what holds from then on.
#[tokio::test(flavor = "multi_thread")]
async fn what_was_taken_away_on_its_way_stays_as_it_is() {
    testkit::each_engine("what_was_taken_away_stays_as_it_is", |url| async move {
        let db = open(&url).await;
        db.turn(|tx| {
            async move {
                let jobs = show(tx, 1).await?;
                tx.run("DELETE FROM outbox", Vec::new()).await?;
                outbox::note(tx, &[delivered(&jobs[0], 7)]).await
            }
            .boxed()
        })
        .await
        .expect("noted");
        assert_eq!(stored(&db).await, (0, vec![(51, 7, true)]));
        db.close().await;
    })
    .await;
}

/// A room goes on as another one while something is on its way: what has arrived stands in the one before, whose numbers mean other
/// messages now. Of everybody else nobody looks what they are called.
#[tokio::test(flavor = "multi_thread")]
async fn what_arrived_in_a_room_that_has_moved_is_noted_in_no_message() {
    testkit::each_engine("what_arrived_in_a_room_that_has_moved", |url| async move {
        let db = open(&url).await;
        db.turn(|tx| {
            async move {
                let jobs = show(tx, 2).await?;
                let sql = "UPDATE account SET external_id = 'channel/many' WHERE id = $1";
                tx.run(sql, vec![Value::from(AccountId(51))]).await?;
                let before = |job: &DeliveryJob, external: &str| Delivered {
                    who: (Platform::Discord, external.to_owned()),
                    ..delivered(job, 7)
                };
                outbox::note(tx, &[before(&jobs[0], "channel/staff"), delivered(&jobs[1], 7)]).await
            }
            .boxed()
        })
        .await
        .expect("noted");
        assert_eq!(stored(&db).await, (0, vec![(52, 7, false)]), "nothing waits, and what arrived elsewhere is found");
        db.close().await;
    })
    .await;
}

/// One that cannot be noted, as its account is gone, takes nothing with it.
#[tokio::test(flavor = "multi_thread")]
async fn a_faulty_note_fails_alone() {
    testkit::each_engine("a_faulty_note_fails_alone", |url| async move {
        let db = open(&url).await;
        let jobs = db.turn(|tx| show(tx, 2).boxed()).await.expect("shown");
        let nobody =
            Delivered { job: DeliveryJob { account: AccountId(99), ..jobs[0].clone() }, ..delivered(&jobs[0], 7) };
        for delivered in [delivered(&jobs[0], 7), nobody, delivered(&jobs[1], 7)] {
            db.note(delivered);
        }
        db.noted_for(AccountId(52)).await.expect("noted");
        assert_eq!(stored(&db).await, (0, vec![(51, 7, false), (52, 7, false)]));
        db.close().await;
    })
    .await;
}

/// A repair that waits for a message shows what the message shows by then: else the next one finds it needless, and is lost
/// with it.
#[tokio::test(flavor = "multi_thread")]
async fn a_repair_that_waits_follows_its_message() {
    testkit::each_engine("a_repair_that_waits_follows_its_message", |url| async move {
        let db = open(&url).await;
        let waits = db.turn(|tx| {
            async move {
                let to = (PersonId(1), AccountId(51));
                let jobs = show(tx, 1).await?;
                outbox::note(tx, &[delivered(&jobs[0], 7)]).await?;
                let at = |ord| LeaseInfo { now: NOW, process: "a", lease: 60_000, ord };
                outbox::repair(tx, 100, at(2000)).await?;
                let reply = outbox::show(tx, to, Lane::Reply, (&screen(1), Place::In(7)), at(2001)).await?;
                outbox::note(tx, &[delivered(&reply.expect("nothing waits before it"), 7)]).await?;
                outbox::repair(tx, 101, at(2002)).await?;
                let rows = tx.rows("SELECT slot, screen, subject FROM outbox", Vec::new()).await?;
                let row = |row: &bot_core::store::Row| -> Result<(String, String, i64), Error> {
                    Ok((row.get("slot")?, row.get("screen")?, row.get("subject")?))
                };
                rows.iter().map(row).collect::<Result<Vec<_>, _>>()
            }
            .boxed()
        });
        let shown = serde_json::to_string(&screen(1)).expect("it is JSON");
        assert_eq!(waits.await.expect("repaired"), [("#7".to_owned(), shown, 101)]);
        db.close().await;
    })
    .await;
}

/// What was asked by the test below, in its order.
static ASKED: Mutex<Vec<String>> = Mutex::new(Vec::new());

fn asks(sql: &str, _: &[Value]) {
    ASKED.lock().expect("not poisoned").push(sql.to_owned());
}

/// What has overtaken something slower. Whoever lets messages show something else writes the outbox first, and whoever comes back their
/// account before that; so does this: two that began at either end would wait for each other.
#[tokio::test(flavor = "multi_thread")]
async fn what_is_shown_once_more_is_written_before_its_message_unless_it_was_taken_away() {
    testkit::each_engine("what_is_shown_once_more", |url| async move {
        let db = Db::open(&url, Options { watch: Some(asks), ..Options::default() }).await.expect("opens");
        let noted = db.turn(|tx| {
            async move {
                let jobs = show(tx, 2).await?;
                tx.run("DELETE FROM outbox WHERE account_id = 52", Vec::new()).await?;
                ASKED.lock().expect("not poisoned").clear();
                let again =
                    |job: &DeliveryJob| Delivered { again: Some(2000), next_at: Some(NOW), ..delivered(job, 7) };
                outbox::note(tx, &[again(&jobs[0]), again(&jobs[1])]).await?;
                let asked = ASKED.lock().expect("not poisoned").clone();
                let sql = "SELECT account_id, slot, lane, screen, generation, subject FROM outbox";
                let rows = tx.rows(sql, Vec::new()).await?;
                let number = |row: &bot_core::store::Row, name| row.get::<i64>(name);
                let row = |row: &bot_core::store::Row| -> Result<_, Error> {
                    let of = (number(row, "account_id")?, row.get::<String>("slot")?, number(row, "lane")?);
                    Ok((of, row.get::<String>("screen")?, number(row, "generation")?, number(row, "subject")?))
                };
                Ok((asked, rows.iter().map(row).collect::<Result<Vec<_>, _>>()?))
            }
            .boxed()
        });
        let (asked, rows) = noted.await.expect("noted");
        let shown = serde_json::to_string(&screen(0)).expect("it is JSON");
        assert_eq!(rows, [((51, "#7".to_owned(), 1), shown, 2000, 100)]);
        let first = asked.iter().position(|sql| sql.contains("INTO message")).expect("the message is noted");
        let last = asked.iter().rposition(|sql| sql.contains("outbox")).expect("so is that it is shown once more");
        let pace = asked.iter().position(|sql| sql.contains("UPDATE account")).expect("what the chat takes is noted");
        let row = asked.iter().position(|sql| sql.contains("outbox")).expect("its row is taken out");
        assert!(pace < row && last < first, "{asked:#?}");
        db.close().await;
    })
    .await;
}
