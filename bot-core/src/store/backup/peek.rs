//! What a database holds, looked up before anything is made or written there.

use std::path::Path;

use sqlx::{Any, AnyConnection, AssertSqlSafe, Connection as _, Row as _, Transaction};

use super::super::connect::{At, connected};
use super::super::{Dialect, OpenError, fault};
use super::rows::quoted;
use super::schema::is_ours;

/// The migrator's own table.
pub(super) const MIGRATIONS: &str = "_sqlx_migrations";

/// What a database holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Peeked {
    /// The last migration that it has run; `None` where it has run none, or is not there yet.
    pub version: Option<i64>,
    /// A table with a row in it; `None` where it is empty.
    pub holds: Option<String>,
}

/// Looks into a database, and makes and writes nothing.
///
/// # Errors
/// [`OpenError`] where it is there and cannot be read, or the server cannot be reached.
pub async fn peek(url: &str) -> Result<Peeked, OpenError> {
    sqlx::any::install_default_drivers();
    let at = At(url);
    let (dialect, address) = match url.strip_prefix("sqlite://") {
        Some(path) => {
            let file = path.split('?').next().unwrap_or(path);
            if !Path::new(file).exists() {
                return Ok(Peeked::default());
            }
            (Dialect::Sqlite, format!("sqlite://{file}?mode=rw"))
        }
        None if fault::is_cut_short(url) => return Err(OpenError::Encoding),
        None if url.starts_with("postgres://") || url.starts_with("postgresql://") => {
            (Dialect::Postgres, url.to_owned())
        }
        None => return Err(OpenError::Url),
    };
    let looked = async {
        let mut connection = connected(&address, first(dialect)).await?;
        let peeked = look(&mut connection, dialect).await?;
        connection.close().await?;
        Ok(peeked)
    };
    looked.await.map_err(|error: sqlx::Error| at.refused(&error))
}

/// What a connection is told first.
fn first(dialect: Dialect) -> &'static str {
    match dialect {
        Dialect::Sqlite => "PRAGMA busy_timeout = 5000",
        Dialect::Postgres => "",
    }
}

/// Asks in a transaction: behind a pooler only that keeps to one connection of the server.
async fn look(connection: &mut AnyConnection, dialect: Dialect) -> Result<Peeked, sqlx::Error> {
    let mut tx = connection.begin().await?;
    let tables = match dialect {
        Dialect::Sqlite => "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name",
        Dialect::Postgres => {
            "SELECT CAST(tablename AS TEXT) AS name FROM pg_tables WHERE schemaname = CURRENT_SCHEMA() ORDER BY 1"
        }
    };
    let rows = sqlx::query(tables).persistent(false).fetch_all(&mut *tx).await?;
    let tables: Vec<String> = rows.iter().map(|row| row.try_get(0)).collect::<Result<_, _>>()?;
    let mut peeked = Peeked::default();
    if tables.iter().any(|table| table == MIGRATIONS) {
        let newest = sqlx::query("SELECT MAX(version) AS version FROM _sqlx_migrations").persistent(false);
        peeked.version = newest.fetch_one(&mut *tx).await?.try_get(0)?;
    }
    for table in tables.iter().filter(|table| is_ours(table)) {
        if has_rows(&mut tx, table).await? {
            peeked.holds = Some(table.clone());
            break;
        }
    }
    tx.rollback().await?;
    Ok(peeked)
}

async fn has_rows(tx: &mut Transaction<'_, Any>, table: &str) -> Result<bool, sqlx::Error> {
    let sql = AssertSqlSafe(format!("SELECT 1 AS one FROM {} LIMIT 1", quoted(table)));
    Ok(sqlx::query(sql).persistent(false).fetch_optional(&mut **tx).await?.is_some())
}
