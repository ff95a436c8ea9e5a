//! The audit at the command line: what people and the operator did stands there, by numbers, and what somebody changes in it is named.

use std::collections::BTreeSet;
use std::time::Duration;

use bot_core::platform::Platform;
use bot_core::store::{Db, Dialect, Options, Sql};
use futures::FutureExt;
use rehearsal::{Setting, Stage, program};
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::{PROGRAM, cast, ends_well, folder, stage};

/// The exported entries once three people are appointed: the program gives each its place a moment later.
async fn exported(stage: &Stage) -> Vec<Value> {
    for _ in 0..100 {
        let printed = stage.asks(&["audit", "export"]).await.expect("it is exported");
        let all: Vec<Value> = printed.lines().map(|line| serde_json::from_str(line).expect("a line of JSON")).collect();
        if all.iter().filter(|entry| entry["what"] == "appointed").count() == 3 {
            return all;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("three appointments are never chained");
}

/// Checks the hashes of an exported table as a script would, with nothing of the program's.
fn is_a_chain(table: &str) -> bool {
    let mut before = "0".repeat(64);
    table.lines().skip(1).all(|row| {
        let (line, hash) = row.rsplit_once(',').expect("a hash at the end");
        let own = Sha256::digest(format!("{before},{line}"));
        before = own.iter().map(|byte| format!("{byte:02x}")).collect();
        before == hash
    })
}

/// Somebody with access to the database takes the trigger away and makes an approver a deputy.
async fn forges(url: &str) {
    let db = Db::open(url, Options::default()).await.expect("the database opens");
    let on = if db.dialect() == Dialect::Postgres { " ON audit" } else { "" };
    let forged = db.turn(move |tx| {
        async move {
            tx.run(Sql::composed(format!("DROP TRIGGER audit_changed{on}")), Vec::new()).await?;
            let sql = "UPDATE audit SET detail = 'deputy' WHERE number = (SELECT MIN(number) FROM audit WHERE what = 'appointed')";
            tx.run(sql, Vec::new()).await
        }
        .boxed()
    });
    forged.await.expect("it is changed");
    db.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_done_is_exported_and_what_is_changed_is_named() {
    testkit::each_engine("what_was_done_is_exported_and_what_is_changed_is_named", |url| async move {
        // Each platform on one of the engines.
        let platform = Platform::ALL[usize::from(url.starts_with("sqlite"))];
        let folder = folder();
        let stage = stage(Setting::new(PROGRAM, &url).on(&[platform]), folder.path()).await;
        let (cast, parts) = cast(&stage).await;
        cast.appoint(&parts.links).await.expect("everybody is appointed");
        let all = exported(&stage).await;
        let appointed = all.iter().filter(|entry| entry["what"] == "appointed");
        let people: BTreeSet<String> =
            appointed.map(|entry| entry["of_number"].as_str().expect("a number").to_owned()).collect();
        let approvers = stage.lists(&["approver", "list"]).await.expect("a list");
        let listed: BTreeSet<String> =
            approvers.iter().map(|one| one["person"].as_str().expect("a number").to_owned()).collect();
        assert_eq!(people, listed, "the people are those of the list, by their numbers");
        let set_up = all.iter().filter(|entry| entry["what"] == "authority-set-up" && entry["by"] == "operator");
        assert_eq!(set_up.count(), 3);
        let one = people.first().expect("somebody");
        let theirs = stage.asks(&["audit", "export", "--person", one]).await.expect("it is exported");
        assert!(theirs.lines().all(|line| line.contains(one)) && theirs.contains("\"appointed\""), "{theirs}");
        let long_ago = stage.asks(&["audit", "export", "--until", "2020-12-31"]).await.expect("it is exported");
        assert_eq!(long_ago, "");

        let table = stage.asks(&["audit", "export", "--csv"]).await.expect("it is exported");
        assert!(table.starts_with("number,at,by,") && is_a_chain(&table), "{table}");
        let head = stage.asks(&["audit", "head"]).await.expect("there is one");
        let whole = stage.asks(&["audit", "verify", "--head", &head]).await.expect("it is whole");
        assert!(whole.starts_with("The audit is whole: "), "{whole}");

        forges(&url).await;
        let output = stage.run(&["audit", "verify"]).await.expect("runs");
        let (said, error) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        assert!(!output.status.success() && error.contains("not as it was written"), "{said}{error}");
        assert_eq!(said.matches("does not fit behind the one before").count(), 1, "{said}");
        ends_well(&stage).await;
    })
    .await;
}

/// Lets a database say that an older program has left it.
async fn grows_old(url: &str) {
    let db = Db::open(url, Options::default()).await.expect("the database opens");
    let aged = db.turn(|tx| async move { tx.run("UPDATE _sqlx_migrations SET version = 0", Vec::new()).await }.boxed());
    aged.await.expect("it is older");
    db.close().await;
}

/// Commands that only look at a database.
const LOOKS: [&[&str]; 5] =
    [&["audit", "verify"], &["audit", "head"], &["audit", "export"], &["stats"], &["doctor", "--files"]];

#[tokio::test(flavor = "multi_thread")]
async fn what_only_looks_makes_no_database_and_brings_none_up_to_date() {
    let database = testkit::sqlite();
    let file = database.url.strip_prefix("sqlite://").expect("a file");
    let fails = |arguments: &[&str]| {
        let output = program(PROGRAM).env("TWINBOT_DATABASE_URL", &database.url).args(arguments).output();
        let output = output.expect("it runs");
        assert!(!output.status.success() && output.stdout.is_empty(), "{arguments:?} says that all is well");
        String::from_utf8_lossy(&output.stderr).into_owned()
    };
    for arguments in LOOKS {
        let said = fails(arguments);
        assert!(said.contains("there is no database of Twinbot in"), "{said}");
        assert!(!std::path::Path::new(file).exists(), "{arguments:?} makes one");
    }
    grows_old(&database.url).await;
    for arguments in LOOKS {
        let said = fails(arguments);
        assert!(said.contains("is of an older version (its last migration is 0)"), "{said}");
    }
}
