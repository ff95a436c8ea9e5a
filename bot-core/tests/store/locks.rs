//! Turns that share a commit run side by side: what they ask travels together, locks keep them from each other, and each has its own
//! errors.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use bot_core::domain::{PersonId, ProjectId};
use bot_core::store::{Db, Dialect, Error, Lock, Options, Tx};
use futures::FutureExt;
use futures::future::{join, join_all};
use tokio::sync::Notify;

use super::rounds::{Turn, add, added, calls, turn, with_things};

fn project(id: i64) -> Lock {
    Lock::Project(ProjectId(id))
}

/// Lets turns be asked for while another one is under way: they share the next commit on SQLite, in their order. On a server all of them
/// run at once.
async fn at_once<T: Send + 'static>(db: &Db, turns: Vec<Turn<T>>) -> Vec<Result<T, Error>> {
    let (began, goes) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
    let (begins, waits) = (Arc::clone(&began), Arc::clone(&goes));
    let before = db.turn(move |_| {
        let (begins, waits) = (Arc::clone(&begins), Arc::clone(&waits));
        async move {
            begins.notify_one();
            waits.notified().await;
            Ok(())
        }
        .boxed()
    });
    let all = async {
        began.notified().await;
        // Each of them is asked for before the one before them goes on.
        let asked = join_all(turns.into_iter().map(|turn| db.turn(turn)));
        join(asked, async { goes.notify_one() }).await.0
    };
    let (before, all) = tokio::join!(before, all);
    before.expect("it does nothing");
    all
}

async fn read(tx: &mut Tx, id: i64) -> Result<i64, Error> {
    tx.one("SELECT n FROM thing WHERE id = $1", vec![id.into()]).await?.get("n")
}

async fn write(tx: &mut Tx, id: i64, n: i64) -> Result<(), Error> {
    tx.run("UPDATE thing SET n = $2 WHERE id = $1", vec![id.into(), n.into()]).await
}

/// Reads what a thing has, and gives it one more. Says whether nobody else has had its lock before, and what it has then.
fn one_more(id: i64, locks: bool) -> Turn<(bool, i64)> {
    turn(move |tx| {
        async move {
            let is_first = !locks || tx.locks(project(id)).await;
            let n = read(tx, id).await? + 1;
            write(tx, id, n).await?;
            Ok((is_first, n))
        }
        .boxed()
    })
}

#[tokio::test(flavor = "multi_thread")]
async fn who_locks_second_finds_all_that_the_first_one_has_done() {
    let database = testkit::sqlite();
    let db = with_things(&database.url).await;
    let turns = (0..5).map(|_| one_more(10, true));
    let all = db.side_by_side(turns.collect()).await.expect("written");
    assert_eq!(all, [(true, 101), (false, 102), (false, 103), (false, 104), (false, 105)]);
    // Who locks something else waits for nobody.
    let before = db.calls();
    let turns = (10..15).map(|id| one_more(id, true));
    let all = db.side_by_side(turns.collect()).await.expect("written");
    assert_eq!(all, [(true, 106), (true, 111), (true, 121), (true, 131), (true, 141)]);
    assert_eq!(db.calls() - before, 2 * 2, "of five equal ones four go together");
    // Nor does anybody without a lock, and then one is written over the other.
    let turns = (0..5).map(|_| one_more(10, false));
    let all = db.side_by_side(turns.collect()).await.expect("written");
    assert_eq!(all, [(true, 107); 5]);
    db.close().await;
}

/// What is known only by what a statement answers is locked after it: who was not the first asks once more.
#[tokio::test(flavor = "multi_thread")]
async fn what_was_read_before_a_lock_that_another_one_had_is_read_once_more() {
    let database = testkit::sqlite();
    let db = with_things(&database.url).await;
    let turns = (0..3).map(|_| {
        turn(|tx| {
            async move {
                let mut times = 0;
                loop {
                    times += 1;
                    let n = read(tx, 11).await?;
                    if tx.locks(Lock::Person(PersonId(11))).await {
                        write(tx, 11, n + 1).await?;
                        return Ok((times, n + 1));
                    }
                }
            }
            .boxed()
        })
    });
    let all = db.side_by_side(turns.collect()).await.expect("written");
    assert_eq!(all, [(1, 111), (2, 112), (2, 113)]);
    db.close().await;
}

/// Locks two things one after the other, and gives both the same.
fn both(first: i64, second: i64, begun: &Arc<AtomicU32>) -> Turn<()> {
    let begun = Arc::clone(begun);
    turn(move |tx| {
        begun.fetch_add(1, Ordering::Relaxed);
        async move {
            for id in [first, second] {
                tx.locks(project(id)).await;
                write(tx, id, first).await?;
            }
            Ok(())
        }
        .boxed()
    })
}

#[tokio::test(flavor = "multi_thread")]
async fn turns_that_wait_for_each_other_run_one_after_the_other() {
    let database = testkit::sqlite();
    let db = with_things(&database.url).await;
    let begun = Arc::default();
    let crossed = || vec![both(10, 11, &begun), both(11, 10, &begun), turn(|tx| add(tx, 7, 7).boxed())];
    assert!(matches!(db.side_by_side(crossed()).await, Err(Error::Stale)));
    assert_eq!(added(&db).await, [], "none of them is written");
    let all = at_once(&db, crossed()).await;
    assert!(all.iter().all(Result::is_ok), "{all:?}");
    assert_eq!(added(&db).await, [(7, 7)]);
    let mut tx = db.read().await.expect("the database is there");
    let both = (read(&mut tx, 10).await.expect("read"), read(&mut tx, 11).await.expect("read"));
    assert_eq!(both, (11, 11), "the second one is the last");
    assert_eq!(begun.load(Ordering::Relaxed), 2 + 4, "side by side, and then alone");
    drop(tx);
    db.close().await;
}

/// Where one of those that are waited for waits for something else, nobody is in anybody's way.
#[tokio::test(flavor = "multi_thread")]
async fn who_waits_for_a_lock_of_one_that_waits_for_something_else_goes_on_after_it() {
    let database = testkit::sqlite();
    let db = with_things(&database.url).await;
    let outside = Arc::new(Notify::new());
    let waits = Arc::clone(&outside);
    let turns = vec![
        turn(move |tx| {
            let waits = Arc::clone(&waits);
            async move {
                tx.locks(project(10)).await;
                write(tx, 10, 7).await?;
                waits.notified().await;
                write(tx, 10, 8).await?;
                Ok((true, 8))
            }
            .boxed()
        }),
        one_more(10, true),
    ];
    let before = db.calls();
    let late = async {
        testkit::until("the first one has asked", || db.calls() > before).await;
        outside.notify_one();
    };
    let (ended, ()) = tokio::join!(db.side_by_side(turns), late);
    assert_eq!(ended.expect("written"), [(true, 8), (false, 9)]);
    db.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn turns_that_share_a_commit_ask_together_unless_that_is_switched_off() {
    testkit::each_engine("turns_that_share_a_commit_ask_together", |url| async move {
        with_things(&url).await.close().await;
        for rounds in [true, false] {
            let db = Db::open(&url, Options { rounds, ..Options::default() }).await.expect("opens");
            let before = (db.statements(), db.calls());
            let all = at_once(&db, (10..15).map(|id| one_more(id, true)).collect()).await;
            assert!(all.iter().all(Result::is_ok), "{all:?}");
            assert_eq!(db.statements() - before.0, 10);
            // Of five equal ones four go together.
            let on_sqlite = if rounds { 2 * 2 } else { 10 };
            assert_eq!(db.calls() - before.1, calls(&db, on_sqlite, 10), "{rounds}");
            // One alone takes the shortest way.
            let before = db.calls();
            db.turn(one_more(10, true)).await.expect("written");
            assert_eq!(db.calls() - before, 2);
            db.close().await;
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn of_turns_that_share_a_commit_each_has_its_own_error() {
    testkit::each_engine("of_turns_that_share_a_commit_each_has_its_own_error", |url| async move {
        let db = with_things(&url).await;
        let begun = Arc::new(AtomicU32::new(0));
        let begins = Arc::clone(&begun);
        let fails = |how: fn() -> Result<(), Error>| {
            turn(move |tx| {
                async move {
                    add(tx, 1, 1).await?;
                    how()
                }
                .boxed()
            })
        };
        let turns = vec![
            turn(move |tx| {
                begins.fetch_add(1, Ordering::Relaxed);
                add(tx, 7, 7).boxed()
            }),
            fails(|| Err(Error::Corrupt("on purpose"))),
            fails(|| panic!("a defect")),
            turn(|tx| add(tx, 10, 0).boxed()),
            fails(|| Err(Error::Stale)),
            turn(|tx| add(tx, 8, 8).boxed()),
        ];
        let all = at_once(&db, turns).await;
        assert!(
            matches!(
                all.as_slice(),
                [
                    Ok(()),
                    Err(Error::Corrupt("on purpose")),
                    Err(Error::Panicked),
                    Err(Error::Db(_)),
                    Err(Error::Stale),
                    Ok(())
                ]
            ),
            "{all:?}"
        );
        assert_eq!(added(&db).await, [(7, 7), (8, 8)]);
        let once_more = u32::from(db.dialect() == Dialect::Sqlite);
        assert_eq!(begun.load(Ordering::Relaxed), 1 + once_more);
        // The next ones run side by side again.
        let all = at_once(&db, (1..4).map(|id| turn(move |tx| add(tx, id, id).boxed())).collect()).await;
        assert!(all.iter().all(Result::is_ok), "{all:?}");
        db.close().await;
    })
    .await;
}
