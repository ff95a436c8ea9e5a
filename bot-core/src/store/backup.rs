//! All rows of all tables: read as of one moment while the program runs, and brought into an empty database of either engine.
//!
//! Which tables there are and which of them come first, the migrations say ([`Schema`]), so a table that is added comes along by itself.
//! The file of a backup, its parts and its hashes are left to the program.

mod filling;
mod peek;
mod rows;
mod schema;
#[cfg(test)]
mod tests;

use futures::stream::{BoxStream, StreamExt as _};

use super::{Db, Dialect, Result, Sql, Tx, group, values};
pub use filling::{Filling, Unfillable};
pub use peek::{Peeked, peek};
pub use schema::{Column, Kind, Schema, Table};

/// What a backup keeps of what is secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Secrets {
    /// Nothing, so no row leads to any.
    LeftOut,
    /// What the database holds, as it is sealed there.
    Sealed,
}

/// Tables of what a running process does now: in another database nobody does it.
const OF_PROCESSES: [&str; 1] = ["lease"];

/// Tables that hold what is sealed, or is as secret as a token.
const SECRET: [&str; 2] = ["bookmark", "secret"];

/// Columns that say nothing once the secrets are gone. They are NULL then, as when a secret is over (`areas/students`). No column leads to
/// the code of an invitation for a role: the secret has the invitation's own number (`areas/operators`).
const LEADS_TO_SECRETS: [(&str, &str); 4] =
    [("handout", "secret_id"), ("student", "claim_hash"), ("student", "claim_secret_id"), ("student", "secret_id")];

/// A transaction of a server in which every statement sees the same state.
const OF_ONE_MOMENT: &str = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";

/// What a server is told where a transaction takes as long as all of the database does.
const UNHURRIED: [&str; 2] =
    ["SET LOCAL statement_timeout = '0'", "SET LOCAL idle_in_transaction_session_timeout = '0'"];

impl Db {
    /// A transaction for reading all of the database as it is at one moment, however long that takes. Nobody waits for it.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn snapshot(&self) -> Result<Tx> {
        match self.dialect() {
            Dialect::Sqlite => Tx::begin(self.reads(), group::BEGIN).await,
            Dialect::Postgres => {
                let mut tx = Tx::begin(self.reads(), OF_ONE_MOMENT).await?;
                tx.each(&UNHURRIED, values![]).await?;
                Ok(tx)
            }
        }
    }
}

/// Reads all rows of a table as lines of JSON, in the order of their key; they are never all in memory.
pub fn rows<'t>(tx: &'t mut Tx, table: &'t Table, secrets: Secrets) -> BoxStream<'t, Result<String>> {
    if table.is_kept(secrets) {
        tx.stream(Sql::composed(table.select())).map(move |row| table.line(&row?, secrets)).boxed()
    } else {
        futures::stream::empty().boxed()
    }
}
