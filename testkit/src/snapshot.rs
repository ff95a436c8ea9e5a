//! What a database holds, kept so that others begin with it.

use sqlx::{Connection as _, Executor as _, PgConnection};

use crate::Database;
use crate::postgres::past_the_pooler;

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
            // A pooler stays connected after everybody has gone.
            let name = name_of(&database.url);
            let end = format!("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'");
            admin(&database.url, vec![end]).await;
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
                std::fs::write(url.strip_prefix("sqlite://").expect("a file"), bytes).expect("written")
            }
            Self::OnServer(database) => {
                let (name, like) = (name_of(url), name_of(&database.url));
                let anew = [format!("DROP DATABASE {name}"), format!("CREATE DATABASE {name} TEMPLATE {like}")];
                admin(url, anew.to_vec()).await;
            }
        }
    }
}

/// The name of a database on a server.
fn name_of(url: &str) -> &str {
    let path = url.split('?').next().unwrap_or(url);
    path.rsplit_once('/').map_or(path, |(_, name)| name)
}

/// Asks this of the server itself.
async fn admin(url: &str, statements: Vec<String>) {
    let direct = past_the_pooler(url);
    let server = direct.replacen(&format!("/{}?", name_of(url)), "/postgres?", 1);
    let mut admin = PgConnection::connect(&server).await.expect("the server is there");
    for statement in statements {
        admin.execute(sqlx::raw_sql(sqlx::AssertSqlSafe(statement))).await.expect("the server does it");
    }
}
