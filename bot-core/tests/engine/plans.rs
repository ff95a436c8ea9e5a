//! No statement that the engine runs reads a table from its beginning to its end that grows as people use Twinbot.
//!
//! Every play writes down what its database is asked, and looks at the plans at its end: so whatever any test of the engine
//! does is looked at, on both engines, and on PostgreSQL for these values and for any. How they are planned where there is much is
//! looked at in `flat`.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::{LazyLock, Mutex, PoisonError};

use bot_core::store::{Db, Dialect, Error, Sql, Tx, Value};
use testkit::plans::{PlannedFor, explaining, quoted, quoted_bytes, reads_whole};

/// What was asked, each text once with the values of the first time, and what was looked at on each engine.
#[derive(Default)]
struct Asked {
    all: BTreeMap<String, Vec<Value>>,
    seen: [BTreeSet<String>; 2],
}

static ASKED: LazyLock<Mutex<Asked>> = LazyLock::new(Mutex::default);

/// Whether it is something of which there is a plan. Only servers have a clock that is asked for, other processes that are told, a size that
/// they know, rows that a test reads as a whole, and people who are involved.
pub(crate) fn is_planned(sql: &str) -> bool {
    let is_statement = ["SELECT", "INSERT", "UPDATE", "DELETE", "WITH"].iter().any(|verb| sql.starts_with(verb));
    is_statement
        && !["clock_timestamp", "pg_notify", "pg_database_size", "CAST(t AS TEXT)", " FOR KEY SHARE"]
            .iter()
            .any(|server| sql.contains(server))
}

/// Whether it locks rows as it reads them, as only servers do.
pub(crate) fn locks_rows(sql: &str) -> bool {
    sql.contains(" FOR UPDATE")
}

/// Writes a statement down that a database is asked.
pub(crate) fn note(sql: &str, values: &[Value]) {
    if !is_planned(sql) {
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

/// What tests have put together and asked.
static PUT_TOGETHER: Mutex<BTreeSet<String>> = Mutex::new(BTreeSet::new());

/// Says of a statement that a test has put it together.
pub(crate) fn is_put_together(sql: &str) {
    PUT_TOGETHER.lock().unwrap_or_else(PoisonError::into_inner).insert(sql.to_owned());
}

/// Whether a test asks it, and not the program.
pub(crate) fn is_of_tests(sql: &str) -> bool {
    OF_TESTS.contains(sql) || PUT_TOGETHER.lock().unwrap_or_else(PoisonError::into_inner).contains(sql)
}

/// The type of a value on a server, and how it is written in a statement.
fn written(value: &Value) -> (&'static str, String) {
    let nothing = || "NULL".to_owned();
    match value {
        Value::Int(number) => ("BIGINT", number.map_or_else(nothing, |number| number.to_string())),
        Value::Text(text) => ("TEXT", text.as_deref().map_or_else(nothing, quoted)),
        Value::Bytes(bytes) => ("BYTEA", bytes.as_deref().map_or_else(nothing, quoted_bytes)),
    }
}

/// How a server goes about a statement. Where it `is_run`, that is said with the rows that it reads, and what it writes is left to the
/// transaction.
pub(crate) async fn explained(
    tx: &mut Tx,
    (sql, values): (&str, &[Value]),
    (planned_for, is_run): (PlannedFor, bool),
) -> Result<Vec<String>, Error> {
    let values: Vec<(&str, String)> = values.iter().map(written).collect();
    let asked = explaining(sql, &values, planned_for, is_run);
    for sql in asked.before {
        tx.run(Sql::composed(sql), Vec::new()).await?;
    }
    let rows = tx.rows(Sql::composed(asked.explains), Vec::new()).await?;
    tx.run(Sql::composed(asked.after), Vec::new()).await?;
    rows.iter().map(|row| row.get("QUERY PLAN")).collect()
}

/// How a database goes about a statement with these values.
pub(crate) async fn plan(tx: &mut Tx, dialect: Dialect, sql: &str, values: Vec<Value>) -> Vec<String> {
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
        let can_be_asked = |sql: &str| dialect == Dialect::Postgres || !locks_rows(sql);
        let fresh = all.iter().filter(|(sql, _)| can_be_asked(sql) && seen.insert((*sql).clone()));
        fresh.map(|(sql, values)| (sql.clone(), values.clone())).collect()
    };
    let mut tx = db.read().await.expect("the database is there");
    if dialect == Dialect::Postgres {
        // What is left of it is where nothing else leads to the rows.
        tx.run("SET LOCAL enable_seqscan = off", Vec::new()).await.expect("it is set");
    }
    let mut faults = Vec::new();
    for (sql, values) in fresh.into_iter().filter(|(sql, _)| !is_of_tests(sql)) {
        let mut lines = plan(&mut tx, dialect, &sql, values.clone()).await;
        if dialect == Dialect::Postgres {
            let any = explained(&mut tx, (&sql, &values), (PlannedFor::Any, false)).await;
            lines.extend(any.unwrap_or_else(|error| panic!("{sql}: {error}")));
        }
        let whole = reads_whole(&sql, &lines);
        faults.extend(whole.into_iter().map(|line| format!("{line}\n    {sql}")));
    }
    assert!(faults.is_empty(), "on {dialect:?} a table that grows is read from end to end:\n{}", faults.join("\n"));
}
