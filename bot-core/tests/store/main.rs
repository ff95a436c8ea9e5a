//! The database layer on both engines: turns commit together, fail alone and run again.

mod claims;
mod locks;
mod notes;
mod records;
mod rounds;

use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use bot_core::area;
use bot_core::decision::{Topic, Whom};
use bot_core::domain::{AccountId, DAY, PersonId};
use bot_core::platform::Platform;
use bot_core::store::outbox::{self, DeliveryJob, Lane, LeaseInfo, Place, Share};
use bot_core::store::{Db, Error, OpenError, Options, Sql, Tx, housekeeping, people, updates};
use bot_core::update::Sender;
use futures::FutureExt;
use futures::future::join_all;

async fn open(url: &str) -> Db {
    Db::open(url, Options::default()).await.expect("the database opens")
}

/// Somebody with an account.
async fn add_person(tx: &mut Tx, person: PersonId, account: AccountId) -> Result<(), Error> {
    let (name, language) = ("Otto".to_owned(), "en".to_owned());
    let (id, username) = (account.to_string(), None);
    let sender = Sender { address: Some(id.clone()), account: id, name, username, language };
    people::add(tx, Platform::Discord, &sender, (person, account), 1).await.map(drop)
}

async fn claim(db: &Db, id: String) -> Result<bool, Error> {
    db.turn(move |tx| {
        let id = id.clone();
        async move { updates::claim(tx, Platform::Telegram, &id, 1).await }.boxed()
    })
    .await
}

#[tokio::test(flavor = "multi_thread")]
async fn two_hundred_turns_at_once_all_commit_once() {
    testkit::each_engine("two_hundred_turns_at_once_all_commit_once", |url| async move {
        let db = open(&url).await;
        let claims = (0..200).map(|n| claim(&db, (n % 100).to_string()));
        let fresh = join_all(claims).await.into_iter().filter(|claimed| *claimed.as_ref().expect("claims")).count();
        assert_eq!(fresh, 100, "each id is claimed by exactly one of its two turns");
        db.close().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_faulty_turn_fails_alone_and_leaves_nothing() {
    testkit::each_engine("a_faulty_turn_fails_alone_and_leaves_nothing", |url| async move {
        let db = open(&url).await;
        let faulty = |id: &'static str, panics: bool| {
            db.turn(move |tx| {
                async move {
                    updates::claim(tx, Platform::Telegram, id, 1).await?;
                    assert!(!panics, "a defect");
                    Err::<(), Error>(Error::Corrupt("on purpose"))
                }
                .boxed()
            })
        };
        let good = join_all((0..50).map(|n| claim(&db, format!("good {n}"))));
        let (good, failed, panicked) = tokio::join!(good, faulty("bad", false), faulty("worse", true));
        assert!(good.into_iter().all(|claimed| claimed.expect("claims")));
        assert!(matches!(failed, Err(Error::Corrupt(_))));
        assert!(matches!(panicked, Err(Error::Panicked)));
        for id in ["bad", "worse"] {
            assert!(claim(&db, id.to_owned()).await.expect("claims"), "{id} was rolled back");
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_turn_that_is_late_leaves_nothing_and_takes_nobody_with_it() {
    testkit::each_engine("a_turn_that_is_late_leaves_nothing", |url| async move {
        let db = open(&url).await;
        let until = tokio::time::Instant::now() + std::time::Duration::from_millis(300);
        let late = db.turn_until(until, |tx| {
            async move {
                updates::claim(tx, Platform::Telegram, "late", 1).await?;
                std::future::pending::<()>().await;
                Ok(())
            }
            .boxed()
        });
        let good = join_all((0..20).map(|n| claim(&db, format!("good {n}"))));
        let (late, good) = tokio::join!(late, good);
        assert!(matches!(late, Err(Error::Late)));
        assert!(good.into_iter().all(|claimed| claimed.expect("claims")));
        assert!(claim(&db, "late".to_owned()).await.expect("claims"), "it was rolled back");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stale_turn_runs_again_but_not_for_ever() {
    testkit::each_engine("a_stale_turn_runs_again_but_not_for_ever", |url| async move {
        let db = open(&url).await;
        for (stale_for, runs, works) in [(2, 3, true), (99, 4, false)] {
            let count = Arc::new(AtomicU32::new(0));
            let seen = Arc::clone(&count);
            let result = db
                .turn(move |_| {
                    let run = seen.fetch_add(1, Ordering::SeqCst);
                    async move { if run < stale_for { Err(Error::Stale) } else { Ok(()) } }.boxed()
                })
                .await;
            assert_eq!((count.load(Ordering::SeqCst), result.is_ok()), (runs, works));
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_committed_is_there_after_opening_again() {
    testkit::each_engine("what_was_committed_is_there_after_opening_again", |url| async move {
        let db = open(&url).await;
        assert!(claim(&db, "kept".to_owned()).await.expect("claims"));
        db.close().await;
        let db = open(&url).await;
        assert!(!claim(&db, "kept".to_owned()).await.expect("claims"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_processes_may_start_at_once() {
    testkit::each_engine("two_processes_may_start_at_once", |url| async move {
        let opened = join_all((0..4).map(|_| Db::open(&url, Options::default()))).await;
        assert!(opened.into_iter().all(|db| db.is_ok()));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_newer_database_is_refused_in_plain_words() {
    testkit::each_engine("a_newer_database_is_refused_in_plain_words", |url| async move {
        let db = open(&url).await;
        db.turn(|tx| {
            async move {
                let sql = "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time) \
                           SELECT 9999, 'of the future', success, checksum, 0 FROM _sqlx_migrations LIMIT 1";
                tx.run(sql, Vec::new()).await?;
                Ok(())
            }
            .boxed()
        })
        .await
        .expect("written");
        db.close().await;
        match Db::open(&url, Options::default()).await {
            Err(OpenError::Newer(9999)) => {}
            Err(other) => panic!("refused for another reason: {other}"),
            Ok(_) => panic!("a newer database was opened"),
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_nobody_can_come_back_to_is_forgotten_and_nothing_else() {
    const ROWS: [&str; 9] = [
        "INSERT INTO person (id, created_at, touched_at, name, locale) VALUES (1, 1, 1, 'Ana', 'en')",
        "INSERT INTO account (id, person_id, platform, external_id, address, touched_at, next_at) \
         VALUES (2, 1, 'telegram', '7', '7', 1, 0)",
        "INSERT INTO message (account_id, number, screen, shown_at, is_over, is_repeated, has_words, is_secret) VALUES (2, 1, 'x', 99, 1, 0, 0, 0)",
        "INSERT INTO message (account_id, number, screen, shown_at, is_over, is_repeated, has_words, is_secret) VALUES (2, 2, 'x', 1, 0, 0, 0, 0)",
        "INSERT INTO message (account_id, number, screen, shown_at, is_over, is_repeated, has_words, is_secret) VALUES (2, 3, 'x', 100, 1, 0, 0, 0)",
        "INSERT INTO account_link (id, state, hash, account_id, created_at, expires_at, ended_at) \
         VALUES (1, 'over', CAST('1' AS BYTEA), 2, 1, 2, 99)",
        "INSERT INTO account_link (id, state, hash, account_id, created_at, expires_at) \
         VALUES (2, 'linked', CAST('2' AS BYTEA), 2, 1, 2)",
        "INSERT INTO account_link (id, state, hash, account_id, created_at, expires_at, ended_at) \
         VALUES (3, 'unlinked', CAST('3' AS BYTEA), 2, 1, 2, 100)",
        "INSERT INTO update_seen (platform, id, at) VALUES ('telegram', 'old', 99), ('telegram', 'new', 100)",
    ];
    const LEFT: [&str; 3] = [
        "SELECT COALESCE(SUM(number), 0) FROM message",
        "SELECT COALESCE(SUM(id), 0) FROM account_link",
        "SELECT COUNT(*) FROM update_seen WHERE id = 'new'",
    ];
    testkit::each_engine("what_nobody_can_come_back_to_is_forgotten", |url| async move {
        let db = open(&url).await;
        let planted = db.turn(|tx| {
            async move {
                for row in ROWS {
                    tx.run(row, Vec::new()).await?;
                }
                Ok(())
            }
            .boxed()
        });
        planted.await.expect("planted");
        // What is older than 100 ms is older than four days by then.
        housekeeping::forget_old(&db, 100 + 4 * DAY).await.expect("forgotten");
        let mut tx = db.read().await.expect("the database is there");
        let mut left = Vec::new();
        for sum in LEFT {
            let sum = Sql::composed(format!("SELECT CAST(({sum}) AS BIGINT) AS n"));
            left.push(tx.one(sum, Vec::new()).await.expect("counted").get::<i64>("n").expect("a number"));
        }
        drop(tx);
        assert_eq!(left, [2 + 3, 2 + 3, 1]);
        db.close().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_tried_soon_after_another_try_waits_longer_each_time_and_over_restarts() {
    const MINUTE: i64 = 60_000;
    testkit::each_engine("what_is_tried_soon_waits_longer", |url| async move {
        let mut now = 1_800_000_000_000;
        let mut waits = Vec::new();
        for _ in 0..10 {
            // Each try is another process's.
            let db = open(&url).await;
            let wait =
                db.turn(move |tx| async move { updates::attempt(tx, "x", now).await }.boxed()).await.expect("noted");
            waits.push(wait / 1000);
            db.close().await;
            now += wait;
        }
        assert_eq!(waits, [0, 5, 10, 20, 40, 80, 160, 320, 600, 600], "in seconds");
        let db = open(&url).await;
        for (later, expected) in [(11 * MINUTE, 0), (1, 600_000 - 1), (61 * MINUTE + 600_000, 0), (2000, 3000)] {
            now += later;
            let wait =
                db.turn(move |tx| async move { updates::attempt(tx, "x", now).await }.boxed()).await.expect("noted");
            assert_eq!(wait, expected);
        }
        db.close().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn only_the_holder_of_a_lease_says_where_to_go_on() {
    testkit::each_engine("only_the_holder_of_a_lease_says_where_to_go_on", |url| async move {
        let db = open(&url).await;
        let places = db.turn(|tx| {
            async move {
                let mut places = Vec::new();
                for (holder, place, now) in [("a", "1", 1), ("b", "none", 5), ("a", "2", 9), ("b", "3", 20)] {
                    // Whoever loses the race writes all the same.
                    let _ = updates::lease(tx, "x", holder, (now, now + 5)).await?;
                    updates::leave_off(tx, ("x", holder), place).await?;
                    places.push(updates::left_off(tx, "x").await?);
                }
                updates::leave_off(tx, ("y", "a"), "nobody listens").await?;
                places.push(updates::left_off(tx, "y").await?);
                Ok(places)
            }
            .boxed()
        });
        let said = |place: &str| Some(place.to_owned());
        assert_eq!(places.await.expect("noted"), [said("1"), said("1"), said("2"), said("3"), None]);
        db.close().await;
    })
    .await;
}

/// Ten rows of each lane.
const SHARES: [Share; 2] = [
    Share { platform: Platform::Discord, lane: Some(Lane::Answer), most: 10 },
    Share { platform: Platform::Discord, lane: Some(Lane::Notice), most: 10 },
];

/// What one turn tells to several people is told to each of them: a platform that tells a message that was sent before
/// takes them for different ones.
#[tokio::test(flavor = "multi_thread")]
async fn what_is_told_to_several_people_has_a_key_for_each() {
    testkit::each_engine("what_is_told_to_several_people", |url| async move {
        let db = open(&url).await;
        let keys = db.turn(|tx| {
            async move {
                for (person, account) in [(1, 11), (2, 12), (3, 13)] {
                    let person = PersonId(person);
                    add_person(tx, person, AccountId(account)).await?;
                    tx.run("INSERT INTO operator (person_id, linked_at) VALUES ($1, 1)", vec![person.into()]).await?;
                }
                let info = LeaseInfo { now: 5, process: "a", lease: 0, ord: 9 };
                outbox::notify(tx, Whom::Operator, (&area::home(), Topic::Asked), info).await?;
                let first = outbox::claim(tx, LeaseInfo { lease: 10, ..info }, &SHARES).await?;
                // They are tried again later, when the lease is over, and when something else has changed what they say.
                let later = LeaseInfo { ord: 19, ..info };
                outbox::notify(tx, Whom::Operator, (&area::home(), Topic::Asked), later).await?;
                let again = outbox::claim(tx, LeaseInfo { lease: 10, now: 100_000, ..info }, &SHARES).await?;
                // What the person asks for meanwhile is another message.
                let to = (PersonId(1), AccountId(11));
                outbox::show(tx, to, Lane::Answer, (&area::home(), Place::New), LeaseInfo { ord: 29, ..info }).await?;
                let asked = outbox::claim(tx, LeaseInfo { lease: 10, now: 200_000, ..info }, &SHARES).await?;
                let keys = |jobs: &[(Platform, DeliveryJob)]| {
                    jobs.iter().map(|(_, job)| job.key()).collect::<BTreeSet<u128>>()
                };
                assert!(again.iter().all(|(_, job)| job.generation == 19 && job.attempts == 2));
                Ok([keys(&first), keys(&again), keys(&asked)])
            }
            .boxed()
        });
        let [first, again, asked] = keys.await.expect("told");
        assert_eq!((first.len(), asked.len()), (3, 3));
        assert_eq!(first, again, "the same when it is tried again");
        assert_eq!(first.intersection(&asked).count(), 2, "another one for what was asked for meanwhile");
        db.close().await;
    })
    .await;
}
