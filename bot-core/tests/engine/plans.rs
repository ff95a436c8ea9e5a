//! No statement that the engine runs reads a table from its beginning to its end that grows as people use Twinbot.
//!
//! Every play writes down what its database is asked, and looks at the plans at its end: so whatever any test of the engine
//! does is looked at, on both engines.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::{LazyLock, Mutex, PoisonError};

use bot_core::store::{Db, Dialect, Sql, Tx, Value};

/// What was asked, each text once with the values of the first time, and what was looked at on each engine.
#[derive(Default)]
struct Asked {
    all: BTreeMap<String, Vec<Value>>,
    seen: [BTreeSet<String>; 2],
}

static ASKED: LazyLock<Mutex<Asked>> = LazyLock::new(Mutex::default);

/// Writes a statement down that a database is asked.
pub(crate) fn note(sql: &str, values: &[Value]) {
    let is_statement = ["SELECT", "INSERT", "UPDATE", "DELETE", "WITH"].iter().any(|verb| sql.starts_with(verb));
    // Only servers have a clock that is asked for, and rows that a test reads as a whole.
    if !is_statement || sql.contains("clock_timestamp") || sql.contains("CAST(t AS TEXT)") {
        return;
    }
    let mut asked = ASKED.lock().unwrap_or_else(PoisonError::into_inner);
    if !asked.all.contains_key(sql) {
        asked.all.insert(sql.to_owned(), values.to_vec());
    }
}

/// What tests themselves ask a database, as it is written in them.
static OF_TESTS: LazyLock<String> = LazyLock::new(|| {
    let mut texts = String::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/engine")];
    while let Some(folder) = folders.pop() {
        let entries = std::fs::read_dir(folder).expect("the tests are there").flatten();
        let (inner, files): (Vec<PathBuf>, Vec<PathBuf>) =
            entries.map(|entry| entry.path()).partition(|path| path.is_dir());
        folders.extend(inner);
        for file in files.iter().filter(|file| file.extension().is_some_and(|ending| ending == "rs")) {
            texts.push_str(&std::fs::read_to_string(file).expect("a test can be read"));
        }
    }
    // A string goes on behind a backslash at the end of its line.
    let mut lines = texts.split("\\\n");
    let first = lines.next().unwrap_or_default().to_owned();
    lines.fold(first, |text, line| text + line.trim_start()).replace("\\\"", "\"")
});

async fn plan(tx: &mut Tx, dialect: Dialect, sql: &str, values: Vec<Value>) -> Vec<String> {
    let (how, column) = match dialect {
        Dialect::Sqlite => ("EXPLAIN QUERY PLAN", "detail"),
        Dialect::Postgres => ("EXPLAIN", "QUERY PLAN"),
    };
    let rows = tx.rows(Sql::composed(format!("{how} {sql}")), values).await;
    let rows = rows.unwrap_or_else(|error| panic!("{sql}: {error}"));
    rows.iter().map(|row| row.get(column).expect("a line of a plan")).collect()
}

/// Looks at the plans of what was asked and not looked at yet.
pub(crate) async fn look(db: &Db) {
    let dialect = db.dialect();
    let fresh: Vec<(String, Vec<Value>)> = {
        let mut asked = ASKED.lock().unwrap_or_else(PoisonError::into_inner);
        let Asked { all, seen } = &mut *asked;
        let seen = &mut seen[usize::from(dialect == Dialect::Postgres)];
        let fresh = all.iter().filter(|(sql, _)| seen.insert((*sql).clone()));
        fresh.map(|(sql, values)| (sql.clone(), values.clone())).collect()
    };
    let mut tx = db.read().await.expect("the database is there");
    if dialect == Dialect::Postgres {
        // What is left of it is where nothing else leads to the rows.
        tx.run("SET LOCAL enable_seqscan = off", Vec::new()).await.expect("it is set");
    }
    let mut faults = Vec::new();
    for (sql, values) in fresh.into_iter().filter(|(sql, _)| !OF_TESTS.contains(sql)) {
        let whole = testkit::plans::reads_whole(&sql, &plan(&mut tx, dialect, &sql, values).await);
        faults.extend(whole.into_iter().map(|line| format!("{line}\n    {sql}")));
    }
    assert!(faults.is_empty(), "on {dialect:?} a table that grows is read from end to end:\n{}", faults.join("\n"));
}
