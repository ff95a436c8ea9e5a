//! How the databases go about what is asked while people act, with most stored. The engine runs in this process, so that its statements
//! are seen.
//!
//! PostgreSQL says how many rows each of them reads, planned for the values that were asked and for any; SQLite whether a table is read
//! whole.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use anyhow::Context as _;
use bot_core::engine::{Engine, Setup};
use bot_core::store::{Db, Dialect, Error, Options, Sql, Value};
use bot_core::text::Locale;
use rehearsal::{Actor, Profile};
use testkit::Seed;
use testkit::plans::{PlannedFor, explaining, quoted, quoted_bytes, reads_whole, rows_read};

use super::{of_teacher, walks, writes};
use crate::broadcast;

/// So many rows a statement may read: some pages of a list, or as many rows of the outbox as are looked at together.
const MOST: f64 = 1_500.0;
/// What is in the table by which schools are found has bounds of its own, which `just bench schools` measures.
const BOUNDED: &str = "school_word";
/// The number of somebody who was never here.
const NEWCOMER: i64 = 9_000;

/// What was asked, each text once with the values of the last time.
static ASKED: Mutex<BTreeMap<String, Vec<Value>>> = Mutex::new(BTreeMap::new());

fn asked() -> MutexGuard<'static, BTreeMap<String, Vec<Value>>> {
    ASKED.lock().unwrap_or_else(PoisonError::into_inner)
}

fn note(sql: &str, values: &[Value]) {
    let is_planned = ["SELECT", "INSERT", "UPDATE", "DELETE", "WITH"].iter().any(|verb| sql.starts_with(verb));
    if is_planned && !sql.contains("clock_timestamp") && !sql.contains("pg_notify") {
        asked().insert(sql.to_owned(), values.to_vec());
    }
}

/// Somebody registers, and somebody who was there before looks at what there is of theirs.
async fn acts(db: &Db, seed: Seed) -> anyhow::Result<()> {
    let (served, begin) = broadcast::telegram().await?;
    let engine = Engine::new(db.clone(), Setup::default());
    engine.connect(Arc::clone(&served.channel));
    engine.start().await;
    begin(Arc::new(engine.clone())).await?;
    let person = |number| Actor::new((served.person)(number).0, Locale::english());
    let newcomer = person(NEWCOMER);
    newcomer.registers(&Profile::polish(&newcomer)).await?;
    let known = seed.active().next().context("somebody has an active project")?;
    walks(person(Seed::account(known)), of_teacher(known), 1).await?;
    engine.stop().await;
    Ok(())
}

fn written(value: &Value) -> (&'static str, String) {
    let nothing = || "NULL".to_owned();
    match value {
        Value::Int(number) => ("BIGINT", number.map_or_else(nothing, |number| number.to_string())),
        Value::Text(text) => ("TEXT", text.as_deref().map_or_else(nothing, quoted)),
        Value::Bytes(bytes) => ("BYTEA", bytes.as_deref().map_or_else(nothing, quoted_bytes)),
    }
}

/// How PostgreSQL has run a statement; what that wrote is rolled back.
async fn run(db: &Db, (sql, values): (&str, &[Value]), planned_for: PlannedFor) -> Result<Vec<String>, Error> {
    let values: Vec<(&str, String)> = values.iter().map(written).collect();
    let (asked, mut tx) = (explaining(sql, &values, planned_for, true), db.read().await?);
    for sql in asked.before {
        tx.run(Sql::composed(sql), Vec::new()).await?;
    }
    let rows = tx.rows(Sql::composed(asked.explains), Vec::new()).await?;
    rows.iter().map(|row| row.get("QUERY PLAN")).collect()
}

/// How SQLite would run it.
async fn plan(db: &Db, sql: &str, values: Vec<Value>) -> Result<Vec<String>, Error> {
    let rows = db.read().await?.rows(Sql::composed(format!("EXPLAIN QUERY PLAN {sql}")), values).await?;
    rows.iter().map(|row| row.get("detail")).collect()
}

/// What is wrong with how the database goes about these statements.
async fn faults(db: &Db, asked: &BTreeMap<String, Vec<Value>>) -> anyhow::Result<Vec<String>> {
    let mut faults = Vec::new();
    for (sql, values) in asked {
        if db.dialect() == Dialect::Sqlite {
            let whole = reads_whole(sql, &plan(db, sql, values.clone()).await?);
            faults.extend(whole.into_iter().map(|line| format!("{line}: {sql}")));
            continue;
        }
        for planned_for in PlannedFor::ALL.into_iter().filter(|_| !sql.contains(BOUNDED)) {
            let lines = match run(db, (sql, values), planned_for).await {
                Ok(lines) => lines,
                // What was added once cannot be added again.
                Err(error) if error.is_transient() => continue,
                Err(error) => return Err(error).with_context(|| sql.clone()),
            };
            let read = rows_read(&lines);
            if read > MOST {
                faults.push(format!(
                    "{read} rows, planned for {planned_for:?} values: {sql}\n    {}",
                    lines.join("\n    ")
                ));
            }
        }
    }
    Ok(faults)
}

/// Lets people act, and looks at all that was asked meanwhile.
///
/// # Errors
/// Among other things, when something is wrong with how the database goes about it.
pub(super) async fn look(url: &str, seed: Seed) -> anyhow::Result<()> {
    asked().clear();
    let db = Db::open(url, Options { watch: Some(note), ..Options::default() }).await?;
    acts(&db, seed).await?;
    let all = std::mem::take(&mut *asked());
    let mut faults_found = faults(&db, &all).await?;
    // In the morning whatever was held is due at once.
    writes(&db, "UPDATE outbox SET due = 1, lane = 1 WHERE lane = 3".to_owned()).await?;
    let of_outbox = all.iter().filter(|(sql, _)| sql.contains("outbox"));
    let of_outbox = of_outbox.map(|(sql, values)| (sql.clone(), values.clone())).collect();
    faults_found.extend(faults(&db, &of_outbox).await?);
    db.close().await;
    println!("  {} statements were looked at with {} teachers", all.len(), seed.teachers);
    anyhow::ensure!(faults_found.is_empty(), "these read more than they should:\n{}", faults_found.join("\n"));
    Ok(())
}
