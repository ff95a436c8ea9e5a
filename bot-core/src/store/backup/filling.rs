//! Brings rows into an empty database, all of them in one transaction.

use super::super::{Db, Dialect, Error, Result, Sql, Tx, Value, values};
use super::rows::quoted;
use super::{Schema, Table, UNHURRIED};

/// About so many values go with a statement: few enough for both engines, and enough to be worth it.
const VALUES: usize = 2_000;
/// At most so many rows do.
const ROWS: usize = 200;

/// Nobody works any more on what somebody worked on when the backup was made: as after a restart, it is gone on with at once. What was on
/// its way to a chat then counts as tried, as it may have arrived.
const FREED: [&str; 3] = [
    "UPDATE outbox SET leased_until = 0 WHERE leased_until > 0",
    "UPDATE job SET leased_until = 0 WHERE leased_until > 0",
    "UPDATE timer SET leased_until = 0 WHERE leased_until > $1",
];

/// Why nothing is brought into a database.
#[derive(Debug, thiserror::Error)]
pub enum Unfillable {
    /// This table has rows.
    #[error("the table {0} has rows")]
    Holds(String),
    /// The database failed.
    #[error(transparent)]
    Failed(#[from] Error),
}

/// A database that is being filled. Nothing of it is there before [`Filling::end`].
pub struct Filling {
    tx: Tx,
}

impl Filling {
    /// Begins to fill a database of this version, which nobody else can write to or read until the end.
    ///
    /// # Errors
    /// When it has rows, or somebody else has it open and works in it.
    pub async fn begin(db: &Db, schema: &Schema) -> Result<Self, Unfillable> {
        let (pool, begin) = db.writes();
        let mut tx = Tx::begin(pool, begin).await?;
        let names: Vec<String> = schema.tables.iter().map(|table| quoted(&table.name)).collect();
        match db.dialect() {
            // A row of a table may refer to one of the same table that comes later.
            Dialect::Sqlite => tx.run("PRAGMA defer_foreign_keys = ON", values![]).await?,
            Dialect::Postgres => {
                tx.each(&UNHURRIED, values![]).await?;
                tx.run("SET CONSTRAINTS ALL DEFERRED", values![]).await?;
                let lock = format!("LOCK TABLE {} IN ACCESS EXCLUSIVE MODE", names.join(", "));
                tx.run(Sql::composed(lock), values![]).await?;
            }
        }
        for (table, name) in schema.tables.iter().zip(&names) {
            if tx.any(Sql::composed(format!("SELECT 1 AS one FROM {name} LIMIT 1")), values![]).await? {
                return Err(Unfillable::Holds(table.name.clone()));
            }
        }
        Ok(Self { tx })
    }

    /// Writes rows of a table, as [`Table::values`] has read them.
    ///
    /// # Errors
    /// When the database refuses one of them.
    pub async fn add(&mut self, table: &Table, rows: Vec<Vec<Value>>) -> Result<()> {
        let at_once = (VALUES / table.columns.len().max(1)).clamp(1, ROWS);
        let mut rows = rows.into_iter();
        loop {
            let some: Vec<Vec<Value>> = rows.by_ref().take(at_once).collect();
            if some.is_empty() {
                return Ok(());
            }
            let text = table.insert(some.len());
            // The last one is another text each time.
            let sql = if some.len() == at_once { Sql::composed(text) } else { Sql::for_rows(text, some.len()) };
            self.tx.run(sql, some.into_iter().flatten().collect()).await?;
        }
    }

    /// Leaves the database as the program finds one after a restart, and writes all of it.
    ///
    /// # Errors
    /// When a row refers to one that is not there, or the database fails; then it is empty still.
    pub async fn end(mut self) -> Result<()> {
        for sql in FREED {
            let values = if sql.contains("$1") { values![0_i64] } else { values![] };
            self.tx.run(sql, values).await?;
        }
        self.tx.commit().await
    }
}
