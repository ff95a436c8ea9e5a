//! Whatever a store asks a database, no table that grows is read from its beginning to its end.
//!
//! Here are the statements that stand whole in the sources, those of the command line included. What is composed is looked at where it
//! is asked (`bot-core/tests/engine/plans.rs`).

use std::collections::BTreeSet;

use bot_core::store::{Db, Options, Sql};

use crate::code::{Kind, Part, tokens};
use crate::sources::{Source, tracked};

/// The string as the compiler reads it.
fn unescaped(written: &str) -> String {
    let mut lines = written.split("\\\n");
    let first = lines.next().unwrap_or_default().to_owned();
    lines.fold(first, |text, line| text + line.trim_start()).replace("\\\"", "\"")
}

/// The statements of a file, each with its line.
fn statements(source: &Source) -> Vec<(usize, String)> {
    if !source.is_program() || !source.is_in(&["bot-core/src"]) {
        return Vec::new();
    }
    let words = tokens(source, Part::Program).into_iter().filter_map(|token| match token.kind {
        Kind::Words(words) => Some((token.line, unescaped(&words))),
        Kind::Ident(_) | Kind::Other | Kind::Sign(_) | Kind::Open | Kind::Close => None,
    });
    words
        // What ends with a space goes on in another string.
        .filter(|(_, words)| !words.ends_with(' '))
        .filter(|(_, words)| {
            ["SELECT ", "INSERT INTO ", "UPDATE ", "DELETE FROM ", "WITH "].iter().any(|verb| words.starts_with(verb))
        })
        .collect()
}

#[tokio::test]
async fn no_statement_reads_a_table_that_grows_from_end_to_end() {
    let database = testkit::sqlite();
    let db = Db::open(&database.url, Options::default()).await.expect("the database opens");
    let (mut looked_at, mut faults) = (0, Vec::new());
    for source in tracked() {
        for (line, sql) in statements(&source) {
            let mut tx = db.read().await.expect("the database is there");
            // What cannot be planned is a part of a statement.
            let Ok(rows) = tx.rows(Sql::composed(format!("EXPLAIN QUERY PLAN {sql}")), Vec::new()).await else {
                continue;
            };
            let plan: Vec<String> = rows.iter().map(|row| row.get("detail").expect("a line of a plan")).collect();
            let whole = testkit::plans::reads_whole(&sql, &plan);
            faults.extend(whole.iter().map(|read| source.at(line, &format!("{read}: {sql}"))));
            looked_at += 1;
        }
    }
    db.close().await;
    assert!(looked_at > 350, "{looked_at}");
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

/// What the schema relies on: nobody looks for what refers to a row of these (`bot-core/src/store/schema/tests.rs`).
const KEPT: [&str; 3] = ["authority", "project", "school"];

#[test]
fn what_is_never_deleted_is_not() {
    let all: BTreeSet<String> = tracked().iter().flat_map(statements).map(|(_, sql)| sql).collect();
    let deleted = all.iter().filter_map(|sql| sql.strip_prefix("DELETE FROM ")?.split_whitespace().next());
    let deleted: BTreeSet<&str> = deleted.collect();
    assert!(deleted.len() > 20, "{deleted:?}");
    for table in KEPT {
        assert!(!deleted.contains(table), "a row of {table} is deleted: what refers to it needs an index");
    }
}
