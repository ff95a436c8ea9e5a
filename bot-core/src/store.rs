//! All the SQL: plain functions, one file per table family, the same text on both engines.
//!
//! [`Db`] opens a database and runs turns; [`Tx`] is one transaction in which a turn reads and writes.
//! These are the kernel's tables; each area has its own `store.rs`. Whatever asks a [`Tx`] fails with the database. When a
//! turn is run is left to the engine.

pub mod audit;
pub mod backup;
mod call;
pub(crate) mod clock;
mod connect;
pub mod conversations;
mod deadline;
pub(crate) mod deciding;
pub(crate) mod dues;
mod events;
mod fault;
mod file;
mod group;
pub mod housekeeping;
mod inspect;
pub(crate) mod jobs;
mod listen;
mod locks;
mod notes;
pub mod outbox;
pub mod people;
mod round;
mod row;
mod schema;
pub mod secrets;
mod statement;
pub mod stuck;
pub(crate) mod tally;
pub(crate) mod traces;
mod transaction;
pub mod updates;
pub(crate) mod watched;

use std::sync::Arc;

pub use connect::{Db, Dialect, OpenError, Options, Watch};
pub use events::{apply, follow};
pub use inspect::{Inspected, Version};
pub use locks::Lock;
pub use row::{FromColumn, Row};
pub(crate) use row::{Json, by_name};
#[cfg(test)]
pub(crate) use schema::assert_holds;
pub use schema::migrations;
pub(crate) use statement::values;
pub use statement::{Sql, Value};
pub use transaction::Tx;
pub use watched::{JobCounts, LateTimers};

/// What a turn, or a part of it, gives.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// A turn failed. What it did is rolled back.
#[derive(Clone, Debug, thiserror::Error)]
pub enum Error {
    /// The database failed. Bound values never stand in it.
    #[error("{}", fault::clause(.0))]
    Db(Arc<sqlx::Error>),
    /// The turn took longer than it may.
    #[error("it took too long")]
    Late,
    /// Somebody else changed what was decided on: the turn is rerun.
    #[error("changed by somebody else meanwhile")]
    Stale,
    /// Something stored cannot be read.
    #[error("unreadable: {0}")]
    Corrupt(&'static str),
    /// The turn panicked.
    #[error("panicked")]
    Panicked,
    /// The database is closed.
    #[error("closed")]
    Closed,
}

impl From<sqlx::Error> for Error {
    fn from(error: sqlx::Error) -> Self {
        Self::Db(Arc::new(error))
    }
}

impl Error {
    /// Whether running the turn again at once may succeed: somebody else was faster.
    pub fn is_transient(&self) -> bool {
        match self {
            Self::Stale => true,
            // With a key that refers to nobody: somebody who is referred to has become somebody else meanwhile, or has got
            // something that refers to them.
            Self::Db(error) => error.as_database_error().is_some_and(|error| {
                error.is_foreign_key_violation() || error.is_unique_violation() || is_overtaken(error)
            }),
            Self::Corrupt(_) | Self::Panicked | Self::Closed | Self::Late => false,
        }
    }

    /// Whether something stored cannot be read, and its transaction can go on all the same.
    pub fn is_unreadable(&self) -> bool {
        match self {
            Self::Corrupt(_) => true,
            Self::Db(error) => matches!(**error, sqlx::Error::ColumnDecode { .. } | sqlx::Error::Decode(_)),
            Self::Late | Self::Stale | Self::Panicked | Self::Closed => false,
        }
    }

    /// Whether nothing is wrong with the turn, but with the database: it has to be run again later.
    pub fn is_unavailable(&self) -> bool {
        match self {
            Self::Db(error) => match error.as_database_error() {
                Some(error) => is_overtaken(error) || is_busy(error) || is_down(error),
                // What is not about values is about connections, or about a transaction that could not begin.
                None => !matches!(
                    **error,
                    sqlx::Error::RowNotFound
                        | sqlx::Error::ColumnDecode { .. }
                        | sqlx::Error::ColumnNotFound(_)
                        | sqlx::Error::ColumnIndexOutOfBounds { .. }
                        | sqlx::Error::TypeNotFound { .. }
                        | sqlx::Error::Encode(_)
                        | sqlx::Error::Decode(_)
                ),
            },
            Self::Closed | Self::Late => true,
            Self::Stale | Self::Corrupt(_) | Self::Panicked => false,
        }
    }
}

/// PostgreSQL: serialisation failure, deadlock.
fn is_overtaken(error: &dyn sqlx::error::DatabaseError) -> bool {
    matches!(error.code().unwrap_or_default().as_ref(), "40001" | "40P01")
}

/// Somebody else has held a lock for longer than is waited for it, or a statement took too long. On SQLite: busy or locked.
fn is_busy(error: &dyn sqlx::error::DatabaseError) -> bool {
    let code = error.code().unwrap_or_default();
    matches!(code.as_ref(), "55P03" | "57014") || matches!(sqlite(&code), Some(5 | 6))
}

/// PostgreSQL: connections (08), resources (53), starting or stopping (57P), a standby (25006), a transaction that has
/// failed already (25P02, 25P03). SQLite: read-only, I/O, full, cannot open.
fn is_down(error: &dyn sqlx::error::DatabaseError) -> bool {
    let code = error.code().unwrap_or_default();
    let is_server = ["08", "53", "57P", "25006", "25P"].iter().any(|class| code.starts_with(class));
    (code.len() == 5 && is_server) || matches!(sqlite(&code), Some(8 | 10 | 13 | 14))
}

/// The primary result code of SQLite, whose extended codes carry it in the lowest byte. PostgreSQL's have five letters.
fn sqlite(code: &str) -> Option<u32> {
    let code: u32 = code.parse().ok().filter(|_| code.len() < 5)?;
    Some(code & 0xff)
}

pub(crate) fn json<T: serde::Serialize>(value: &T) -> Result<String, Error> {
    serde_json::to_string(value).map_err(|_| Error::Corrupt("unwritable"))
}

pub(crate) fn unjson<T: serde::de::DeserializeOwned>(text: &str) -> Result<T, Error> {
    serde_json::from_str(text).map_err(|_| Error::Corrupt(std::any::type_name::<T>()))
}
