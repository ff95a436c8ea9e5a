//! The schema as each engine takes it. There is one text, in `migrations/`, which PostgreSQL takes as it is.
//!
//! SQLite would keep two trees for most of its tables: one by a row number of its own, and one that leads from the primary key
//! to that. With the key as the row number, or without one, a table is one tree in the order of its key: smaller, and read in
//! one descent (docs/measurements.md, "Keys on SQLite").
//!
//! A trigger of PostgreSQL calls a function that refuses; SQLite has no functions of this kind, and its trigger refuses itself.

#[cfg(test)]
mod tests;
#[cfg(test)]
mod written;

use std::borrow::Cow;

use sqlx::migrate::{Migration, MigrationType, Migrator};
use sqlx::{AssertSqlSafe, SqlSafeStr as _};

use super::Dialect;
#[cfg(test)]
pub(crate) use written::{assert_holds, row, tables};

/// Version, description and SQL, the oldest first; a new file comes last. They are listed by hand: sqlx's macro would find them, and
/// would have both drivers built a second time, for the compiler.
const STEPS: [(i64, &str, &str); 1] = [(1, "foundation", include_str!("../../../migrations/0001_foundation.sql"))];

/// Everything that a database has to run, as its engine takes it. The checksums are those of the one text.
#[must_use]
pub fn migrations(dialect: Dialect) -> Migrator {
    let step = |(version, description, sql): (i64, &'static str, &'static str)| {
        let mut step = Migration::new(version, description.into(), MigrationType::Simple, sql.into_sql_str(), false);
        if dialect == Dialect::Sqlite {
            step.sql = AssertSqlSafe(in_one_tree(sql)).into_sql_str();
        }
        step
    };
    Migrator::with_migrations(STEPS.map(step).to_vec())
}

/// The same up to a version, where one is given: what a database of an older program has run.
pub(super) fn migrations_to(dialect: Dialect, version: Option<i64>) -> Migrator {
    let all = migrations(dialect);
    match version {
        Some(version) => {
            Migrator::with_migrations(all.iter().filter(|step| step.version <= version).cloned().collect())
        }
        None => all,
    }
}

/// The version of the newest migration.
pub(super) const NEWEST: i64 = STEPS[STEPS.len() - 1].0;

/// What stands in a table that keeps a row number of its own: its rows are wide and its other keys many, and each of these would
/// hold the primary key.
const NUMBERED: &str = "    -- SQLite: numbered rows.";

/// A function that refuses, in one line.
const FUNCTION: &str = "CREATE OR REPLACE FUNCTION ";

/// What a trigger of SQLite does that calls such a function on PostgreSQL: it refuses, and says its name.
fn refuses(function: &str) -> String {
    let name = function.trim_end_matches("();");
    format!(" BEGIN SELECT RAISE(ABORT, '{name}'); END;")
}

/// The same tables, each as one tree. A `BIGINT PRIMARY KEY` is the number of the row, which SQLite knows as `INTEGER` only; what has
/// any other key has no numbers.
fn in_one_tree(sql: &str) -> String {
    let mut tables = String::with_capacity(sql.len());
    let mut has_numbers = true;
    for written in sql.lines().filter(|line| !line.starts_with(FUNCTION)) {
        let mut line = Cow::Borrowed(written);
        if let Some((trigger, function)) = written.split_once(" EXECUTE FUNCTION ") {
            line = format!("{trigger}{}", refuses(function)).into();
        } else if line.starts_with("CREATE TABLE ") {
            has_numbers = false;
        } else if line.contains(" BIGINT PRIMARY KEY") {
            has_numbers = true;
            line = line.replacen(" BIGINT PRIMARY KEY", " INTEGER PRIMARY KEY", 1).into();
        } else if line == NUMBERED {
            has_numbers = true;
        } else if line == ");" && !has_numbers {
            line = ") WITHOUT ROWID;".into();
        }
        tables.push_str(&line);
        tables.push('\n');
    }
    tables
}
