//! What a database holds, kept so that others begin with it.

use crate::{Database, postgres};

/// What a database held when it was closed.
pub enum Snapshot {
    /// A file of SQLite, whole.
    File(Vec<u8>),
    /// A database on the server, to which nobody is connected.
    OnServer(Database),
}

impl Snapshot {
    /// Keeps what is in a database, which everybody has closed.
    ///
    /// # Panics
    /// The database cannot be read, or is open somewhere.
    pub async fn of(database: Database) -> Self {
        let Some(path) = database.url.strip_prefix("sqlite://") else {
            postgres::disconnect(&database.url).await;
            return Self::OnServer(database);
        };
        assert!(!std::fs::exists(format!("{path}-wal")).expect("the folder"), "it is still open");
        Self::File(std::fs::read(path).expect("the file"))
    }

    /// Puts it in the place of a database of the same engine, which nobody has opened.
    ///
    /// # Panics
    /// The database cannot be written, or is of the other engine.
    pub async fn put_in(&self, url: &str) {
        match self {
            Self::File(bytes) => {
                std::fs::write(url.strip_prefix("sqlite://").expect("a file"), bytes).expect("written");
            }
            Self::OnServer(database) => postgres::copy(&database.url, url).await,
        }
    }
}
