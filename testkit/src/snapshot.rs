//! What a database holds, kept so that others begin with it.

use crate::postgres::Rows;
use crate::{Database, postgres};

/// What a database held when it was closed.
pub struct Snapshot(Kept);

enum Kept {
    /// A file of SQLite, whole.
    File(Vec<u8>),
    /// What stood in a database on the server.
    OnServer(Rows),
}

impl Snapshot {
    /// Keeps what is in a database, which everybody has closed.
    ///
    /// # Panics
    /// The database cannot be read, or is open somewhere.
    pub async fn of(database: Database) -> Self {
        let Some(path) = database.url.strip_prefix("sqlite://") else {
            return Self(Kept::OnServer(postgres::rows_of(&database.url).await));
        };
        assert!(!std::fs::exists(format!("{path}-wal")).expect("the folder"), "it is still open");
        Self(Kept::File(std::fs::read(path).expect("the file")))
    }

    /// Puts it in the place of what is in a database of the same engine, which nobody has opened. On a server that one has the same tables.
    ///
    /// # Panics
    /// The database cannot be written, or is of the other engine.
    pub async fn put_in(&self, url: &str) {
        match &self.0 {
            Kept::File(bytes) => {
                std::fs::write(url.strip_prefix("sqlite://").expect("a file"), bytes).expect("written");
            }
            Kept::OnServer(rows) => postgres::put(rows, url).await,
        }
    }
}
