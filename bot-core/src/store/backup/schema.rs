//! Which tables a version of the database has, as its own migrations make them.
//!
//! Both engines have the same tables. So the migrations are run on an empty database in memory, which says what came of them.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use sqlx::{AnyConnection, Connection as _};

use super::super::schema::{NEWEST, migrations_to};
use super::super::{Dialect, Error, Result, Row};

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// BIGINT.
    Number,
    /// TEXT.
    Text,
    /// BYTEA.
    Bytes,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Column {
    /// What it is called.
    pub name: String,
    /// What it holds.
    pub kind: Kind,
}

/// A table of the database.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// What it is called.
    pub name: String,
    /// Its columns, in their order.
    pub columns: Vec<Column>,
    /// The columns of its primary key, in their order.
    pub(super) key: Vec<String>,
    /// The tables to which its rows refer.
    pub(super) parents: BTreeSet<String>,
}

/// All tables of a version of the database.
#[derive(Clone, Debug)]
pub struct Schema {
    /// The last migration of that version.
    pub version: i64,
    /// The checksum of each migration, as hexadecimal digits.
    pub sums: Vec<String>,
    /// Each behind those to which its rows refer.
    pub tables: Vec<Table>,
}

const COLUMNS: &str = "SELECT m.name AS name, c.name AS col, c.type AS kind, c.pk AS pk \
                       FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' ORDER BY m.name, c.cid";

const PARENTS: &str = "SELECT m.name AS name, f.\"table\" AS parent \
                       FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f WHERE m.type = 'table'";

impl Schema {
    /// The version of the newest migration that this program knows.
    #[must_use]
    pub fn newest() -> i64 {
        NEWEST
    }

    /// The tables after the migrations up to a version.
    ///
    /// # Errors
    /// When a migration cannot be run, or leaves tables that refer to each other in a circle.
    pub async fn of(version: i64) -> Result<Self> {
        sqlx::any::install_default_drivers();
        let migrations = migrations_to(Dialect::Sqlite, Some(version));
        let digits = |sum: &[u8]| sum.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
        let sums = migrations.iter().map(|step| digits(&step.checksum)).collect();
        let mut memory = AnyConnection::connect("sqlite::memory:").await?;
        let made = migrations.run_direct(None, &mut memory, false).await;
        made.map_err(|_| Error::Corrupt("the migrations up to a version"))?;
        let (columns, parents) = (ask(&mut memory, COLUMNS).await?, ask(&mut memory, PARENTS).await?);
        memory.close().await?;
        let mut tables = tables(&columns)?;
        for row in &parents {
            if let Some(table) = tables.get_mut(&row.get::<String>("name")?) {
                table.parents.insert(row.get("parent")?);
            }
        }
        Ok(Self { version, sums, tables: in_order(tables)? })
    }

    /// A table by its name.
    #[must_use]
    pub fn table(&self, name: &str) -> Option<&Table> {
        self.tables.iter().find(|table| table.name == name)
    }
}

async fn ask(connection: &mut AnyConnection, sql: &'static str) -> Result<Vec<Row>> {
    Ok(sqlx::query(sql).fetch_all(connection).await?.into_iter().map(Row).collect())
}

/// Whether a table is the program's: not the engine's, and not the migrator's.
pub(super) fn is_ours(table: &str) -> bool {
    !table.starts_with("sqlite_") && table != super::peek::MIGRATIONS
}

fn tables(columns: &[Row]) -> Result<BTreeMap<String, Table>> {
    let (mut tables, mut keys) = (BTreeMap::<String, Table>::new(), BTreeMap::<(String, i64), String>::new());
    for row in columns {
        let (name, column): (String, String) = (row.get("name")?, row.get("col")?);
        if !is_ours(&name) {
            continue;
        }
        let kind = match row.get::<String>("kind")?.as_str() {
            "BIGINT" | "INTEGER" => Kind::Number,
            "TEXT" => Kind::Text,
            "BYTEA" => Kind::Bytes,
            _ => return Err(Error::Corrupt("the kind of a column")),
        };
        let place: i64 = row.get("pk")?;
        if place > 0 {
            keys.insert((name.clone(), place), column.clone());
        }
        let empty = || Table { name: name.clone(), columns: Vec::new(), key: Vec::new(), parents: BTreeSet::new() };
        tables.entry(name.clone()).or_insert_with(empty).columns.push(Column { name: column, kind });
    }
    for ((name, _), column) in keys {
        tables.entry(name).and_modify(|table| table.key.push(column));
    }
    Ok(tables)
}

/// Each table behind those to which its rows refer. A table that refers to itself is as good as any other: that is looked at in the end
/// (`Filling::end`).
pub(super) fn in_order(mut left: BTreeMap<String, Table>) -> Result<Vec<Table>> {
    let mut done: Vec<Table> = Vec::with_capacity(left.len());
    while !left.is_empty() {
        let waits =
            |table: &Table| table.parents.iter().any(|parent| *parent != table.name && left.contains_key(parent));
        let next: Vec<String> = left.values().filter(|table| !waits(table)).map(|table| table.name.clone()).collect();
        if next.is_empty() {
            return Err(Error::Corrupt("tables refer to each other in a circle"));
        }
        done.extend(next.iter().filter_map(|name| left.remove(name)));
    }
    Ok(done)
}
