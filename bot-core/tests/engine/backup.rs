//! All rows of a database as they are at one moment, brought into an empty one of the other engine and back: a reader of its own
//! (`databases::dump`, and sqlx alone) finds the same rows there.

use std::collections::BTreeMap;

use bot_core::store::backup::{Filling, Peeked, Schema, Secrets, Unfillable, peek, rows};
use bot_core::store::{Options, Tx};
use futures::{FutureExt as _, TryStreamExt as _};
use serde_json::{Value, json};
use sqlx::AssertSqlSafe;
use testkit::{Database, Durability};

use crate::databases::{Tables, dump, make, pool};
use crate::play::{on_each, opened, options};

/// A table is read whole here, as nowhere else.
pub(crate) fn unwatched() -> Options {
    Options { watch: None, ..options() }
}

/// The tables of the newest migration.
pub(crate) async fn today() -> Schema {
    Schema::of(Schema::newest()).await.expect("the migrations run")
}

/// Brings all rows of one database into another one.
pub(crate) async fn copy(from: &str, to: &str, secrets: Secrets) {
    let schema = today().await;
    let (from, to) = (opened(from, unwatched()).await, opened(to, unwatched()).await);
    let mut tx = from.snapshot().await.expect("a transaction");
    let mut filling = Filling::begin(&to, &schema).await.expect("it is empty");
    for table in &schema.tables {
        let lines: Vec<String> = rows(&mut tx, table, secrets).try_collect().await.expect("all rows");
        let values = lines.iter().map(|line| table.values(line, secrets).expect("a row")).collect();
        filling.add(table, values).await.unwrap_or_else(|error| panic!("{}: {error}", table.name));
    }
    filling.end().await.expect("written");
    drop(tx);
    from.close().await;
    to.close().await;
}

/// Runs statements on a database that nobody has open.
async fn run(url: &str, statements: &[&str]) {
    let pool = pool(url).await;
    for sql in statements {
        let done = sqlx::query(AssertSqlSafe((*sql).to_owned())).execute(&pool).await;
        done.unwrap_or_else(|error| panic!("{sql}: {error}"));
    }
    pool.close().await;
}

/// What is odd in rows: they refer to a later one of their table, are leased, and hold letters that a statement or JSON would stumble over.
const ODD: [&str; 8] = [
    "INSERT INTO school (id, country, name, town, same, added_at) \
     SELECT -1, country, name, town, same, added_at FROM school WHERE id = (SELECT MIN(id) FROM school)",
    "INSERT INTO school (id, country, name, town, same, added_at, merged_into) \
     SELECT -2, country, name, town, same, added_at, -1 FROM school WHERE id = -1",
    "INSERT INTO dead_letter (id, platform, at, reason, body) VALUES (-9, 'x', 1, '', '\"''\\ $1 ?\n 🌧 Kraków')",
    "UPDATE outbox SET leased_by = 'gone', leased_until = 8000000000000000",
    "UPDATE job SET leased_by = 'gone', leased_until = 8000000000000000",
    "UPDATE timer SET leased_until = 8000000000000000",
    "INSERT INTO lease (name, holder, until) VALUES ('alive:gone', 'gone', 8000000000000000)",
    "INSERT INTO pace (platform, next_at) VALUES ('x', -7)",
];

/// The same rows as the program finds them after a restart, when nobody has anything leased any more.
fn restarted(mut tables: Tables) -> Tables {
    tables.insert("lease".to_owned(), Vec::new());
    for table in ["outbox", "job", "timer"] {
        let rows = tables.get_mut(table).expect("such a table");
        assert!(!rows.is_empty(), "{table}");
        rows.iter_mut().for_each(|row| drop(row.insert("leased_until".to_owned(), json!(0))));
        rows.sort_by_key(|row| format!("{row:?}"));
    }
    tables
}

/// What leads to a secret, without it.
fn without_secrets(mut tables: Tables) -> Tables {
    for table in ["secret", "bookmark"] {
        tables.insert(table.to_owned(), Vec::new());
    }
    for (table, columns) in
        [("student", &["secret_id", "claim_hash", "claim_secret_id"][..]), ("handout", &["secret_id"])]
    {
        for row in tables.get_mut(table).expect("such a table") {
            for column in columns {
                let before = row.insert((*column).to_owned(), Value::Null).expect("such a column");
                assert!(!before.is_null(), "{table}.{column} led to something");
            }
        }
    }
    tables
}

fn compare(found: &Tables, expected: &Tables, what: &str) {
    let counted =
        |tables: &Tables| tables.iter().map(|(name, rows)| (name.clone(), rows.len())).collect::<BTreeMap<_, _>>();
    assert_eq!(counted(found), counted(expected), "{what}");
    for (table, rows) in expected {
        assert_eq!(&found[table], rows, "{what}: {table}");
    }
}

/// A database of the engine on a server; a file where there is none, which is recorded.
async fn on_a_server(name: &str) -> Database {
    match testkit::postgres(Durability::Off).await {
        Some(database) => database,
        None => {
            testkit::skip(name, "no PostgreSQL");
            testkit::sqlite()
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_row_comes_into_the_other_engine_and_back() {
    let name = "every_row_comes_into_the_other_engine_and_back";
    let (first, second, third) = (testkit::sqlite(), on_a_server(name).await, testkit::sqlite());
    make(&first.url).await;
    run(&first.url, &ODD).await;
    let before = dump(&first.url).await;
    let empty: Vec<&String> = before.iter().filter(|(_, rows)| rows.is_empty()).map(|(table, _)| table).collect();
    assert!(empty.is_empty(), "a row of each table is brought: {empty:?}");

    copy(&first.url, &second.url, Secrets::Sealed).await;
    let there = dump(&second.url).await;
    compare(&there, &restarted(before.clone()), "on the other engine");
    copy(&second.url, &third.url, Secrets::Sealed).await;
    compare(&dump(&third.url).await, &there, "back again");
    compare(&dump(&first.url).await, &before, "what was read is as it was");

    let fourth = on_a_server(name).await;
    copy(&third.url, &fourth.url, Secrets::LeftOut).await;
    compare(&dump(&fourth.url).await, &without_secrets(there), "without secrets");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_written_meanwhile_is_not_in_it() {
    on_each("what_is_written_meanwhile_is_not_in_it", async |url| {
        make_over(&url).await;
        let (schema, db) = (today().await, opened(&url, unwatched()).await);
        let read = async |tx: &mut Tx, table: &str| -> Vec<String> {
            let table = schema.table(table).expect("such a table");
            rows(tx, table, Secrets::Sealed).try_collect().await.expect("all rows")
        };
        let before = read(&mut db.snapshot().await.expect("a transaction"), "dead_letter").await;
        let mut tx = db.snapshot().await.expect("a transaction");
        assert!(!read(&mut tx, "person").await.is_empty(), "it has begun");
        let written = db.turn(|tx| {
            async move {
                let sql = "INSERT INTO dead_letter (id, platform, at, reason, body) VALUES (-9, 'x', 1, '', '')";
                tx.run(sql, Vec::new()).await?;
                tx.run("UPDATE school SET name = 'Another'", Vec::new()).await
            }
            .boxed()
        });
        written.await.expect("nobody waits for who reads");
        assert_eq!(read(&mut tx, "dead_letter").await, before);
        let schools = read(&mut tx, "school").await;
        assert!(!schools.is_empty() && !schools.iter().any(|line| line.contains("Another")), "{schools:?}");
        drop(tx);
        let after = read(&mut db.snapshot().await.expect("a transaction"), "dead_letter").await;
        assert_eq!(after.len(), before.len() + 1);
        db.close().await;
    })
    .await;
}

/// The same rows, in a database that has its tables already.
async fn make_over(url: &str) {
    let first = testkit::sqlite();
    make(&first.url).await;
    copy(&first.url, url, Secrets::Sealed).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn only_an_empty_database_is_filled_and_only_whole() {
    on_each("only_an_empty_database_is_filled_and_only_whole", async |url| {
        opened(&url, unwatched()).await.close().await;
        let (schema, nothing) = (today().await, Peeked { version: Some(Schema::newest()), holds: None });
        assert_eq!(peek(&testkit::past_the_pooler(&url)).await.expect("it is there"), nothing);
        let db = opened(&url, unwatched()).await;
        let table = schema.table("contact").expect("such a table");
        let stranger = || vec![table.values("[1,2,3]", Secrets::Sealed).expect("a row")];
        // Who refers to nobody is refused, at once or in the end.
        let mut filling = Filling::begin(&db, &schema).await.expect("it is empty");
        let added = filling.add(table, stranger()).await;
        let ended = match added {
            Ok(()) => filling.end().await,
            Err(refused) => {
                drop(filling);
                Err(refused)
            }
        };
        ended.expect_err("there are no such people");
        // What is given up leaves nothing.
        let mut filling = Filling::begin(&db, &schema).await.expect("it is empty still");
        let pace = schema.table("pace").expect("such a table");
        let row = pace.values("[\"x\",7]", Secrets::Sealed).expect("a row");
        filling.add(pace, vec![row.clone()]).await.expect("written");
        drop(filling);
        assert_eq!(peek(&testkit::past_the_pooler(&url)).await.expect("it is there"), nothing);
        let mut filling = Filling::begin(&db, &schema).await.expect("it is empty still");
        filling.add(pace, vec![row]).await.expect("written");
        filling.end().await.expect("all of it");
        let refused = Filling::begin(&db, &schema).await.err().expect("it holds a row");
        assert!(matches!(refused, Unfillable::Holds(table) if table == "pace"));
        db.close().await;
        let holds = Peeked { holds: Some("pace".to_owned()), ..nothing };
        assert_eq!(peek(&testkit::past_the_pooler(&url)).await.expect("it is there"), holds);
    })
    .await;
    let nowhere = testkit::sqlite();
    assert_eq!(peek(&nowhere.url).await.expect("nothing is there"), Peeked::default());
    assert!(!std::fs::exists(nowhere.url.trim_start_matches("sqlite://")).expect("the folder"), "nothing is made");
}
