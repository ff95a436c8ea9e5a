//! Each row goes when its time is over and not before, on both engines, and what is deleted is what the table of retention says.

use std::collections::BTreeSet;

use sqlx::{AnyConnection, AssertSqlSafe, Connection as _, Executor as _};

use super::*;
use crate::domain::{Bound, retention};
use crate::store::schema::{row, tables};
use crate::store::{Options, Sql};

const NOW: i64 = 1_800_000_000_000;

/// What a row of a table has to hold to be one of those that go: what is not said holds anything.
const HELD: [(&str, &[(&str, &str)]); 7] = [
    ("link", &[("kind", "approver")]),
    ("message", &[("is_over", "1")]),
    ("outbox", &[("refused", "7")]),
    ("inquiry", &[("state", "answered")]),
    ("reissue", &[("state", "done")]),
    ("project_invitation", &[("state", "declined")]),
    ("newsletter_copy", &[("newsletter_id", "7")]),
];

/// The table and the column by which the age of such rows counts.
fn counted_by(old: &Old) -> (&'static str, &'static str) {
    let behind = |words: &'static str, word: &str| words.split_once(word).map(|(_, rest)| rest).unwrap_or_default();
    let column = behind(old.ages, "SELECT ").split(' ').next().unwrap_or_default();
    let table = behind(old.ages, " FROM ").split(' ').next().unwrap_or_default();
    (table, column.rsplit('.').next().unwrap_or_default())
}

/// The statements that add such a row, so old at `NOW`, in ms. Of what has no age of its own, what it belongs to is added, too.
fn planted(old: &Old, age: i64) -> Vec<String> {
    let ((counted, column), at) = (counted_by(old), (NOW - age).to_string());
    let add = |table: &str| {
        let (_, columns) = tables().into_iter().find(|(name, _)| name == table).expect("there is such a table");
        let mut held: Vec<(&str, &str)> =
            HELD.iter().filter(|(name, _)| *name == table).flat_map(|(_, held)| held.iter().copied()).collect();
        if table == counted {
            held.push((column, &at));
        }
        row(table, &columns, &held)
    };
    let beside = if old.table == counted { None } else { Some(add(old.table)) };
    std::iter::once(add(counted)).chain(beside).collect()
}

async fn count(db: &Db, table: &str) -> i64 {
    let mut tx = db.read().await.expect("the database is there");
    let sql = Sql::composed(format!("SELECT COUNT(*) AS n FROM {table}"));
    tx.one(sql, Vec::new()).await.expect("counted").get("n").expect("a number")
}

#[tokio::test(flavor = "multi_thread")]
async fn each_goes_when_its_time_is_over_and_not_before() {
    testkit::each_engine("each_goes_when_its_time_is_over", async |url| {
        let db = Db::open(&url, Options::default()).await.expect("opens");
        let mut connection = AnyConnection::connect(&testkit::past_the_pooler(&url)).await.expect("connects");
        // What a row refers to is not the point.
        let is_file = url.starts_with("sqlite");
        let alone = if is_file { "PRAGMA foreign_keys = OFF" } else { "SET session_replication_role = replica" };
        connection.execute(alone).await.expect("set");
        for old in all() {
            for (age, stays) in [(old.stays - 1_000, 1), (old.stays + 1_000, 0)] {
                for insert in planted(&old, age) {
                    connection.execute(sqlx::raw_sql(AssertSqlSafe(insert))).await.expect("planted");
                }
                forget(&db, old, true, NOW).await.expect("the database is there");
                assert_eq!(count(&db, old.table).await, stays, "{} at the age of {age} ms: {}", old.table, old.ages);
                let (counted, _) = counted_by(&old);
                for table in [old.table, counted] {
                    let wipe = AssertSqlSafe(format!("DELETE FROM {table}"));
                    connection.execute(sqlx::raw_sql(wipe)).await.expect("wiped");
                }
            }
        }
        connection.close().await.expect("closes");
        db.close().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn very_many_go_step_by_step_and_what_is_kept_for_another_reason_holds_up_nothing() {
    testkit::each_engine("very_many_go_step_by_step", async |url| {
        const MANY: i64 = 1_203;
        let db = Db::open(&url, Options::default()).await.expect("opens");
        let planted = db.turn(|tx| {
            async move {
                // Many are of one moment.
                for id in 0..MANY {
                    let sql = "INSERT INTO update_seen (platform, id, at) VALUES ('x', $1, $2)";
                    tx.run(sql, values![id.to_string(), 1 + id / 700]).await?;
                }
                let sql = "INSERT INTO update_seen (platform, id, at) VALUES ('x', 'new', $1)";
                tx.run(sql, values![NOW]).await
            }
            .boxed()
        });
        planted.await.expect("planted");
        assert_eq!(forget_old(&db, NOW).await.expect("the database is there"), u64::try_from(MANY).expect("a count"));
        assert_eq!(count(&db, "update_seen").await, 1);
        assert_eq!(forget_old(&db, NOW).await.expect("the database is there"), 0, "nothing is left to be done");
        db.close().await;
    })
    .await;
}

/// A file in which nothing of a table can be deleted.
async fn that_keeps(url: &str, table: &str) -> Db {
    let db = Db::open(url, Options::default()).await.expect("opens");
    let sql = format!("CREATE TRIGGER keeps BEFORE DELETE ON {table} BEGIN SELECT RAISE(ABORT, 'kept'); END");
    let mut connection = AnyConnection::connect(url).await.expect("connects");
    connection.execute(sqlx::raw_sql(AssertSqlSafe(sql))).await.expect("made");
    connection.close().await.expect("closes");
    db
}

/// Adds rows.
async fn adds(db: &Db, rows: &'static [&'static str]) {
    let added = db.turn(move |tx| {
        async move {
            for row in rows {
                tx.run(*row, Vec::new()).await?;
            }
            Ok(())
        }
        .boxed()
    });
    added.await.expect("planted");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_table_that_fails_stops_no_other_one() {
    let database = testkit::sqlite();
    let db = that_keeps(&database.url, "update_seen").await;
    let rows: &[&str] = &[
        "INSERT INTO update_seen (platform, id, at) VALUES ('x', 'old', 1)",
        "INSERT INTO lease (name, holder, until) VALUES ('x', 'nobody', 1)",
    ];
    adds(&db, rows).await;
    assert!(forget_old(&db, NOW).await.is_err(), "it is said");
    assert_eq!((count(&db, "update_seen").await, count(&db, "lease").await), (1, 0));
    db.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_fails_of_one_person_stops_the_round_for_nobody_else() {
    let database = testkit::sqlite();
    let db = that_keeps(&database.url, "message").await;
    // Two strangers; in the chat of the first one something stands that cannot be deleted.
    let rows: &[&str] = &[
        "INSERT INTO person (id, created_at, touched_at, name, locale) VALUES (1, 1, 1, 'x', 'en'), (2, 1, 1, 'x', 'en')",
        "INSERT INTO account (id, person_id, platform, external_id, address, touched_at, next_at) VALUES (1, 1, 'x', 'x', 'x', 1, 0)",
        "INSERT INTO message (account_id, number, screen, subject, shown_at, is_over, is_repeated, has_words, is_secret) \
         VALUES (1, 7, '\"x\"', 7, 1, 0, 0, 0, 0)",
    ];
    adds(&db, rows).await;
    let place = some_people(&db, Place::default(), (NOW, 7)).await.expect("it can be read who comes next");
    assert_eq!(place, Some(Place(2)), "the round goes on");
    assert_eq!((count(&db, "person").await, count(&db, "message").await), (1, 1));
    db.close().await;
}

#[test]
fn what_goes_by_its_age_and_by_the_round_is_what_the_table_says() {
    let days = |ms: i64| ms / DAY;
    let old: BTreeSet<(&str, Bound)> = all().iter().map(|old| (old.table, Bound::Age(days(old.stays)))).collect();
    let round = OF_A_ROUND.iter().map(|(table, stays)| (*table, Bound::Round(days(*stays))));
    let done: BTreeSet<(&str, Bound)> = old.into_iter().chain(round).collect();
    let is_of_us = |bound: Bound| matches!(bound, Bound::Age(_) | Bound::Round(_));
    let said: BTreeSet<(&str, Bound)> =
        retention().iter().filter(|line| is_of_us(line.bound)).map(|line| (line.table, line.bound)).collect();
    assert_eq!(done, said, "what is deleted, and what domain/retention.tsv says");
}

#[test]
fn what_goes_with_a_row_that_goes_by_its_age_is_deleted_before_it() {
    for line in retention() {
        let Bound::With(parent) = line.bound else { continue };
        for old in all().iter().filter(|old| old.table == parent) {
            let place =
                |table: &str| old.deletes.iter().position(|sql| sql.starts_with(&format!("DELETE FROM {table} ")));
            assert!(place(line.table).is_some() && place(line.table) < place(parent), "{} of {parent}", line.table);
        }
    }
}

#[test]
fn a_step_is_small_and_has_two_bounds() {
    for old in all() {
        let (table, column) = counted_by(&old);
        assert!(!table.is_empty() && !column.is_empty(), "{}", old.ages);
        let most: u32 =
            old.ages.rsplit_once("LIMIT ").and_then(|(_, most)| most.parse().ok()).expect("a step has an end");
        assert!(most <= 500, "{}", old.ages);
        assert!(old.ages.contains(" > $1 AND ") && old.ages.contains(" < $2"), "{}", old.ages);
        for sql in old.deletes {
            assert!(sql.contains(" > 0 AND ") && sql.contains(" < $1"), "two bounds: {sql}");
        }
    }
}
