//! All the SQL: plain functions, one file per table family, the same text on both engines.
//!
//! [`Db`] opens a database and runs turns; [`Tx`] is one transaction in which a turn reads and writes.
//! What has to be decided is left to the domain, when a turn is run to the engine.

pub mod authorities;
mod connect;
pub mod contacts;
pub mod conversations;
mod events;
mod group;
mod load;
pub mod outbox;
pub mod people;
pub mod projects;
pub mod schools;
mod transaction;
pub mod updates;

pub use connect::{Db, Dialect, OpenError, Options};
pub use events::apply;
pub use load::load;
pub use transaction::Tx;

/// A turn failed. What it did is rolled back.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The database failed. Bound values never stand in it.
    #[error("database: {0}")]
    Db(#[from] sqlx::Error),
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

impl Error {
    /// Whether running the turn again may succeed: somebody else was faster, or the database said so.
    #[must_use]
    pub fn is_transient(&self) -> bool {
        match self {
            Self::Stale => true,
            Self::Db(sqlx::Error::Database(error)) => {
                // 40001 and 40P01: serialisation failure and deadlock; 5 and 517: SQLite is busy.
                let again = matches!(error.code().as_deref(), Some("40001" | "40P01" | "5" | "517"));
                again || error.is_unique_violation()
            }
            Self::Db(_) | Self::Corrupt(_) | Self::Panicked | Self::Closed => false,
        }
    }

    /// Whether the database cannot be reached at all: the update has to come again later.
    #[must_use]
    pub fn is_unavailable(&self) -> bool {
        match self {
            Self::Db(
                sqlx::Error::Io(_) | sqlx::Error::PoolTimedOut | sqlx::Error::PoolClosed | sqlx::Error::Tls(_),
            ) => true,
            // 57P0x: PostgreSQL is shutting down or starting; 53xxx: out of connections, disk, memory;
            // 10 and 13: SQLite cannot read or the disk is full.
            Self::Db(sqlx::Error::Database(error)) => error
                .code()
                .is_some_and(|code| code.starts_with("57P") || code.starts_with("53") || code == "10" || code == "13"),
            Self::Closed => true,
            Self::Db(_) | Self::Stale | Self::Corrupt(_) | Self::Panicked => false,
        }
    }
}

fn json<T: serde::Serialize>(value: &T) -> Result<String, Error> {
    serde_json::to_string(value).map_err(|_| Error::Corrupt("unwritable"))
}

fn unjson<T: serde::de::DeserializeOwned>(text: &str) -> Result<T, Error> {
    serde_json::from_str(text).map_err(|_| Error::Corrupt(std::any::type_name::<T>()))
}

fn number(value: i64) -> Result<u32, Error> {
    u32::try_from(value).map_err(|_| Error::Corrupt("number"))
}
