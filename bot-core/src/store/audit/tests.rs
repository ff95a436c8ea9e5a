//! The chain never forks, loses nothing, and is not changed afterwards.

use futures::FutureExt as _;
use futures::future::join_all;

use super::super::{Db, Dialect, Error, Options};
use super::*;
use crate::domain::audit::{Check, Fault};
use crate::domain::{PersonId, ProjectId};

const NOW: i64 = 1_800_000_000_000;
/// More than one turn chains.
const MANY: i64 = 450;

async fn open(url: &str) -> Db {
    Db::open(url, Options::default()).await.expect("the database opens")
}

/// Somebody does two things in one turn.
async fn does(db: &Db, nth: i64) {
    let added = db.turn(move |tx| {
        async move {
            let acts = [
                Act::of(Kind::VoteCast).in_project(ProjectId(nth)).says("approve"),
                Act::of(Kind::Joined).to(PersonId(nth)).for_whom(PersonId(7)),
            ];
            // Each turn has its own.
            let first = FreshIds::new(NOW, 0).first() + 10 * nth;
            let mut ids = FreshIds::new(NOW, 0).at_least(first);
            let before = tx.statements();
            add(tx, (By::person(PersonId(nth)), NOW + nth), &acts, &mut ids).await?;
            assert_eq!(tx.statements() - before, 1, "whatever was done");
            Ok(())
        }
        .boxed()
    });
    added.await.expect("noted");
}

/// Chains until nothing waits.
async fn chains(db: &Db) {
    while db.turn(|tx| chain(tx).boxed()).await.expect("chained") {}
}

/// What is wrong with the chain, and how long it is.
async fn looked_at(db: &Db) -> (Vec<Fault>, usize) {
    let mut tx = db.read().await.expect("the database is there");
    let (head, entries) =
        (head(&mut tx).await.expect("read"), page(&mut tx, i64::MIN, 10_000).await.expect("it can be read"));
    let mut check = Check::new(None);
    let mut faults: Vec<Fault> = entries.iter().filter_map(|entry| check.next(entry)).collect();
    faults.extend(check.end(head.as_ref()));
    (faults, entries.len())
}

#[tokio::test(flavor = "multi_thread")]
async fn processes_that_chain_at_once_make_one_chain_of_all() {
    testkit::each_engine("processes_that_chain_at_once", |url| async move {
        let (one, other) = (open(&url).await, open(&url).await);
        join_all((1..=MANY).map(|nth| does(if nth % 2 == 0 { &one } else { &other }, nth))).await;
        let later = async || join_all((MANY + 1..=MANY + 50).map(|nth| does(&one, nth))).await;
        tokio::join!(chains(&one), chains(&other), later());
        chains(&other).await;
        let all = usize::try_from(2 * (MANY + 50)).expect("few");
        assert_eq!(looked_at(&one).await, (Vec::new(), all));
        let mut tx = one.read().await.expect("the database is there");
        assert_eq!(count_waiting(&mut tx).await.expect("counted"), 0);
        // What somebody did, what was done to them, and nobody else's.
        assert_eq!(naming(&mut tx, 9).await.expect("read").len(), 2);
        assert_eq!(naming(&mut tx, 7).await.expect("read").len(), all / 2 + 1);
        drop(tx);
        one.close().await;
        other.close().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_chained_and_not_committed_waits_still() {
    testkit::each_engine("what_is_chained_and_not_committed", |url| async move {
        let db = open(&url).await;
        does(&db, 1).await;
        let dies = db.turn(|tx| {
            async move {
                chain(tx).await?;
                Err::<(), _>(Error::Corrupt("on purpose"))
            }
            .boxed()
        });
        assert!(dies.await.is_err());
        assert_eq!(looked_at(&db).await, (Vec::new(), 0));
        chains(&db).await;
        does(&db, 2).await;
        chains(&db).await;
        assert_eq!(looked_at(&db).await, (Vec::new(), 4));
        db.close().await;
    })
    .await;
}

/// What changes or deletes entries.
const CHANGES: [&str; 4] = [
    "UPDATE audit SET detail = 'reject' WHERE number = 1",
    "UPDATE audit SET number = NULL, hash = NULL WHERE number = 2",
    "DELETE FROM audit WHERE number = 2",
    "DELETE FROM audit WHERE at > 0",
];

async fn runs(db: &Db, sql: &'static str) -> Result<()> {
    db.turn(move |tx| async move { tx.run(sql, values![]).await }.boxed()).await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_database_refuses_to_change_or_delete_what_is_chained() {
    testkit::each_engine("the_database_refuses_to_change_what_is_chained", |url| async move {
        let db = open(&url).await;
        does(&db, 1).await;
        chains(&db).await;
        for sql in CHANGES {
            assert!(runs(&db, sql).await.is_err(), "{sql}");
        }
        assert_eq!(looked_at(&db).await, (Vec::new(), 2));
        // Whoever takes the triggers away is found by the chain.
        let on = if db.dialect() == Dialect::Postgres { " ON audit" } else { "" };
        let drops =
            ["audit_changed", "audit_deleted"].map(|trigger| Sql::composed(format!("DROP TRIGGER {trigger}{on}")));
        for sql in drops {
            let dropped = db.turn(move |tx| {
                let sql = sql.clone();
                async move { tx.run(sql, values![]).await }.boxed()
            });
            dropped.await.expect("taken away");
        }
        runs(&db, CHANGES[0]).await.expect("changed");
        assert_eq!(looked_at(&db).await, (vec![Fault::Unfit { number: 1 }], 2));
        runs(&db, CHANGES[2]).await.expect("deleted");
        assert_eq!(looked_at(&db).await.0, [Fault::Unfit { number: 1 }, Fault::Missing { from: 2, to: 2 }]);
        db.close().await;
    })
    .await;
}
