//! Looks at a database and changes nothing: whether it is there, of which version it is, and whether it is whole.
//!
//! A file is opened to be read only, and no migration is run. How a database is opened to work on it is `connect`'s.

use std::path::Path;

use sqlx::{AnyConnection, AssertSqlSafe, Connection as _, Row as _, SqlSafeStr};

use super::connect::{ACQUIRED, At, Db, Dialect, OpenError, Options};
use super::fault;
use super::schema::NEWEST;

/// Of which version a database is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Version {
    /// There is none, or nothing is in it yet.
    Empty,
    /// An older program's: it has migrations up to this one.
    Older(i64),
    /// This program's.
    Current,
    /// A newer program's: it has migrations up to this one.
    Newer(i64),
    /// Nobody can tell: it cannot be read.
    Unknown,
}

/// What is found of a database.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inspected {
    /// Of which version it is.
    pub version: Version,
    /// What is wrong with it, each in a clause, some at most.
    pub faults: Vec<String>,
}

/// What a driver answers.
type Said<T> = Result<T, sqlx::Error>;

impl Db {
    /// Looks at a database. All of it is read, which takes a while where it is large.
    ///
    /// # Errors
    /// Why it cannot be reached. What is wrong with one that can be is no error.
    pub async fn inspect(url: &str, options: Options) -> Result<Inspected, OpenError> {
        sqlx::any::install_default_drivers();
        if let Some(path) = url.strip_prefix("sqlite://") {
            let file = path.split('?').next().unwrap_or(path);
            if !Path::new(file).exists() {
                return Ok(Inspected { version: Version::Empty, faults: Vec::new() });
            }
            return inspected(&format!("sqlite://{file}?mode=ro"), &At(url), Dialect::Sqlite).await;
        }
        if fault::is_cut_short(url) {
            return Err(OpenError::Encoding);
        }
        if !(url.starts_with("postgres://") || url.starts_with("postgresql://")) {
            return Err(OpenError::Url);
        }
        let sign = if url.contains('?') { '&' } else { '?' };
        let uncached = format!("{url}{sign}statement-cache-capacity=0");
        let server = if options.statement_cache { url } else { &uncached };
        inspected(server, &At(url), Dialect::Postgres).await
    }
}

async fn inspected(url: &str, at: &At<'_>, dialect: Dialect) -> Result<Inspected, OpenError> {
    let silent = |_| sqlx::Error::Io(std::io::Error::new(std::io::ErrorKind::TimedOut, "it does not answer"));
    let connected = tokio::time::timeout(ACQUIRED, AnyConnection::connect(url)).await;
    let connected = connected.unwrap_or_else(|elapsed| Err(silent(elapsed)));
    let mut connection = match connected {
        Ok(connection) => connection,
        // It is there, and none that can be read.
        Err(error) if dialect == Dialect::Sqlite && error.as_database_error().is_some() => {
            return Ok(Inspected { version: Version::Unknown, faults: vec![fault::clause(&error)] });
        }
        Err(error) => return Err(at.refused(&error)),
    };
    let found = look(&mut connection, dialect).await;
    // Nothing was written that could be lost.
    let _ = connection.close().await;
    Ok(found)
}

async fn look(connection: &mut AnyConnection, dialect: Dialect) -> Inspected {
    let version = match version(connection, dialect).await {
        Ok(version) => version,
        Err(error) => return Inspected { version: Version::Unknown, faults: vec![fault::clause(&error)] },
    };
    let faults = match dialect {
        Dialect::Sqlite => faults_of_file(connection).await,
        Dialect::Postgres => faults_of_server(connection).await,
    };
    Inspected { version, faults: faults.unwrap_or_else(|error| vec![fault::clause(&error)]) }
}

async fn version(connection: &mut AnyConnection, dialect: Dialect) -> Said<Version> {
    let is_there = match dialect {
        Dialect::Sqlite => "SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = '_sqlx_migrations'",
        Dialect::Postgres => {
            "SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = current_schema() AND table_name = '_sqlx_migrations'"
        }
    };
    if number(connection, is_there).await? == 0 {
        return Ok(Version::Empty);
    }
    let last = number(connection, "SELECT COALESCE(MAX(version), 0) FROM _sqlx_migrations").await?;
    Ok(match last.cmp(&NEWEST) {
        std::cmp::Ordering::Less => Version::Older(last),
        std::cmp::Ordering::Equal => Version::Current,
        std::cmp::Ordering::Greater => Version::Newer(last),
    })
}

async fn faults_of_file(connection: &mut AnyConnection) -> Said<Vec<String>> {
    let mut faults = texts(connection, "PRAGMA integrity_check(20)").await?;
    faults.retain(|said| said != "ok");
    let sql = "SELECT \"table\", parent, COUNT(*) FROM pragma_foreign_key_check GROUP BY 1, 2";
    for row in sqlx::query(sql).fetch_all(&mut *connection).await? {
        let (child, parent): (String, String) = (row.try_get(0)?, row.try_get(1)?);
        faults.push(torn(row.try_get(2)?, &child, &parent));
    }
    Ok(faults)
}

/// Columns of ours that refer to rows of another table, as a server quotes their names.
const REFERENCES: &str = "\
    SELECT CAST(CAST(c.conrelid AS regclass) AS TEXT), quote_ident(CAST(a.attname AS TEXT)), \
      CAST(CAST(c.confrelid AS regclass) AS TEXT), quote_ident(CAST(b.attname AS TEXT)) \
    FROM pg_constraint c JOIN pg_namespace n ON n.oid = c.connamespace \
      JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1] \
      JOIN pg_attribute b ON b.attrelid = c.confrelid AND b.attnum = c.confkey[1] \
    WHERE c.contype = 'f' AND n.nspname = current_schema() ORDER BY 1, 2";

async fn faults_of_server(connection: &mut AnyConnection) -> Said<Vec<String>> {
    let mut faults = Vec::new();
    let sql = "SELECT CAST(c.conname AS TEXT) FROM pg_constraint c JOIN pg_namespace n ON n.oid = c.connamespace \
               WHERE n.nspname = current_schema() AND NOT c.convalidated";
    faults.extend(texts(connection, sql).await?.iter().map(|name| format!("the constraint {name} was never checked")));
    let sql = "SELECT CAST(k.relname AS TEXT) FROM pg_index i JOIN pg_class k ON k.oid = i.indexrelid \
               JOIN pg_namespace n ON n.oid = k.relnamespace WHERE n.nspname = current_schema() AND NOT i.indisvalid";
    faults.extend(texts(connection, sql).await?.iter().map(|name| format!("the index {name} is not whole")));
    let sql = "SELECT CAST(COALESCE(MAX(checksum_failures), 0) AS BIGINT) FROM pg_stat_database WHERE datname = current_database()";
    let damaged = number(connection, sql).await?;
    if damaged > 0 {
        faults.push(format!("{damaged} pages were read that had another checksum than was written"));
    }
    for row in sqlx::query(REFERENCES).fetch_all(&mut *connection).await? {
        let name = |nth: usize| row.try_get::<String, _>(nth);
        let (child, column, parent, key) = (name(0)?, name(1)?, name(2)?, name(3)?);
        let sql = format!(
            "SELECT COUNT(*) FROM {child} c WHERE c.{column} IS NOT NULL \
               AND NOT EXISTS (SELECT 1 FROM {parent} p WHERE p.{key} = c.{column})"
        );
        let lost = number(connection, AssertSqlSafe(sql)).await?;
        if lost > 0 {
            faults.push(torn(lost, &child, &parent));
        }
    }
    Ok(faults)
}

/// Says that rows refer to others that are not there.
fn torn(rows: i64, child: &str, parent: &str) -> String {
    format!("{rows} rows of {child} refer to rows of {parent} that are not there")
}

async fn number(connection: &mut AnyConnection, sql: impl SqlSafeStr) -> Said<i64> {
    sqlx::query(sql).fetch_one(&mut *connection).await?.try_get(0)
}

async fn texts(connection: &mut AnyConnection, sql: &'static str) -> Said<Vec<String>> {
    sqlx::query(sql).fetch_all(&mut *connection).await?.iter().map(|row| row.try_get(0)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn runs(url: &str, statements: &[&'static str]) {
        let mut connection = AnyConnection::connect(url).await.expect("connects");
        for sql in statements {
            sqlx::raw_sql(*sql).execute(&mut connection).await.expect("it is done");
        }
        connection.close().await.expect("closes");
    }

    async fn found(url: &str) -> Inspected {
        Db::inspect(url, Options::default()).await.expect("it can be reached")
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn a_database_is_looked_at_and_left_as_it_is() {
        testkit::each_engine("a_database_is_looked_at_and_left_as_it_is", async |url| {
            let url = testkit::past_the_pooler(&url);
            assert_eq!(found(&url).await.version, Version::Empty);
            assert_eq!(found(&url).await.version, Version::Empty, "looking makes nothing");
            Db::open(&url, Options::default()).await.expect("opens").close().await;
            assert_eq!(found(&url).await, Inspected { version: Version::Current, faults: Vec::new() });
            let newer = "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time) \
                         VALUES (9000, 'of the future', TRUE, CAST('1' AS BYTEA), 1)";
            runs(&url, &[newer]).await;
            assert_eq!(found(&url).await.version, Version::Newer(9000));
        })
        .await;
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn rows_without_those_that_they_refer_to_are_counted() {
        testkit::each_engine("rows_without_those_that_they_refer_to", async |url| {
            let url = testkit::past_the_pooler(&url);
            Db::open(&url, Options::default()).await.expect("opens").close().await;
            let is_file = url.starts_with("sqlite");
            let alone = if is_file { "PRAGMA foreign_keys = OFF" } else { "SET session_replication_role = replica" };
            runs(&url, &[alone, "INSERT INTO operator (person_id, linked_at) VALUES (7, 1), (8, 1)"]).await;
            assert_eq!(found(&url).await.faults, [torn(2, "operator", "person")]);
        })
        .await;
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn a_damaged_file_is_said_to_be_one() {
        let database = testkit::sqlite();
        let file = database.url.strip_prefix("sqlite://").and_then(|path| path.split('?').next()).expect("a file");
        let db = Db::open(&database.url, Options::default()).await.expect("opens");
        db.close().await;
        let mut bytes = std::fs::read(file).expect("a file");
        let whole = bytes.len();
        bytes[whole / 2..whole / 2 + 20_000].fill(0xa5);
        std::fs::write(file, &bytes).expect("written");
        assert!(!found(&database.url).await.faults.is_empty(), "pages in the middle");
        std::fs::write(
            file,
            b"no database at all, but a text that is long enough to be read as a head of one, and longer still.",
        )
        .expect("written");
        let none = found(&database.url).await;
        assert_eq!((none.version, none.faults.len()), (Version::Unknown, 1));
        assert!(none.faults[0].contains("not a database"), "{none:?}");
    }
}
