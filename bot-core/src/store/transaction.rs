//! One transaction: it asks the database one statement after the other, and counts them.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use futures::future::BoxFuture;
use sqlx::any::{AnyArguments, AnyConnectOptions};
use sqlx::query::Query;
use sqlx::{Any, AnyConnection, AnyPool, AssertSqlSafe, Connection as _, Row as _, Transaction};

use super::connect::Watch;
use super::{Error, Result, Row, Sql, Value};

/// One transaction. It is rolled back unless it is committed.
pub struct Tx {
    inner: Transaction<'static, Any>,
    statements: u32,
    asked: Arc<AtomicU64>,
    keeps_prepared: bool,
    watch: Option<Watch>,
    /// Whether something was erased of which no byte shall stay, and where that is noted once it is written.
    wipes: bool,
    to_wipe: Arc<AtomicBool>,
}

/// Connections, and how many statements they were asked in all.
#[derive(Clone)]
pub(super) struct Pool {
    connections: AnyPool,
    asked: Arc<AtomicU64>,
    /// Whether statements stay prepared at the server, each under a name. Behind a pooler the next statement may reach
    /// another connection, which does not know the name.
    keeps_prepared: bool,
    /// Who looks at each statement.
    watch: Option<Watch>,
    /// Whether the log holds what was erased.
    to_wipe: Arc<AtomicBool>,
}

impl Pool {
    pub(super) fn new(
        connections: AnyPool,
        asked: &Arc<AtomicU64>,
        (keeps_prepared, watch): (bool, Option<Watch>),
    ) -> Self {
        Self { connections, asked: Arc::clone(asked), keeps_prepared, watch, to_wipe: Arc::default() }
    }

    pub(super) async fn close(&self) {
        self.connections.close().await;
    }

    /// Takes out of SQLite's log what was erased since the last time: its pages are written to the file, where nothing of it is, and
    /// the log is cut off. While somebody reads an older state it is left for the next time.
    pub(super) async fn wipe(&self) {
        if !self.to_wipe.swap(false, Ordering::Relaxed) {
            return;
        }
        let cut = sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)").fetch_one(&self.connections).await;
        let is_cut = cut.and_then(|row| row.try_get::<i64, _>(0)).is_ok_and(|busy| busy == 0);
        if !is_cut {
            self.to_wipe.store(true, Ordering::Relaxed);
            tracing::debug!("the log still holds what was erased; it is cut off with the next turn");
        }
    }
}

/// How long a server may take to say why it lets nobody in.
const ASKED: Duration = Duration::from_secs(2);

/// The cause of an error: that no connection was to be had is none, so one is made to see why.
async fn cause(error: sqlx::Error, server: &AnyConnectOptions) -> sqlx::Error {
    if !matches!(error, sqlx::Error::PoolTimedOut) {
        return error;
    }
    match tokio::time::timeout(ASKED, AnyConnection::connect_with(server)).await {
        // It lets somebody in: only this program's own connections are all in use.
        Ok(Ok(connection)) => {
            let _ = connection.close().await;
            error
        }
        Ok(Err(cause)) => cause,
        Err(_) => sqlx::Error::Io(std::io::Error::new(std::io::ErrorKind::TimedOut, "it does not answer")),
    }
}

/// What a turn does in its transaction. It may be run again, so it must be repeatable.
pub(super) type Body<T> = dyn for<'t> Fn(&'t mut Tx) -> BoxFuture<'t, Result<T>> + Send + Sync;

impl Tx {
    pub(super) async fn begin(pool: &Pool, how: &'static str) -> Result<Self> {
        let inner = match pool.connections.begin_with(how).await {
            Ok(inner) => inner,
            Err(error) => return Err(cause(error, &pool.connections.connect_options()).await.into()),
        };
        Ok(Self {
            inner,
            statements: 0,
            asked: Arc::clone(&pool.asked),
            keeps_prepared: pool.keeps_prepared,
            watch: pool.watch,
            wipes: false,
            to_wipe: Arc::clone(&pool.to_wipe),
        })
    }

    /// Runs a statement and gives every row it answers with.
    pub async fn rows(&mut self, sql: impl Into<Sql>, values: Vec<Value>) -> Result<Vec<Row>> {
        let (query, connection) = self.ask(sql.into(), values);
        Ok(query.fetch_all(connection).await?.into_iter().map(Row).collect())
    }

    /// Runs a statement and gives the first row it answers with, if any.
    pub async fn row(&mut self, sql: impl Into<Sql>, values: Vec<Value>) -> Result<Option<Row>> {
        let (query, connection) = self.ask(sql.into(), values);
        Ok(query.fetch_optional(connection).await?.map(Row))
    }

    /// Runs a statement that always answers with a row, such as a count, and gives that row.
    ///
    /// # Errors
    /// When the database fails, or there is no row.
    pub async fn one(&mut self, sql: impl Into<Sql>, values: Vec<Value>) -> Result<Row> {
        let (query, connection) = self.ask(sql.into(), values);
        Ok(Row(query.fetch_one(connection).await?))
    }

    /// Runs a statement and reads each row it answers with.
    pub(crate) async fn list<T>(
        &mut self,
        sql: impl Into<Sql>,
        values: Vec<Value>,
        read: impl Fn(&Row) -> Result<T>,
    ) -> Result<Vec<T>> {
        self.rows(sql, values).await?.iter().map(read).collect()
    }

    /// Runs a statement and reads the first row it answers with, if any.
    pub(crate) async fn find<T>(
        &mut self,
        sql: impl Into<Sql>,
        values: Vec<Value>,
        read: impl Fn(&Row) -> Result<T>,
    ) -> Result<Option<T>> {
        self.row(sql, values).await?.as_ref().map(read).transpose()
    }

    /// Runs a statement and says whether it answers with a row.
    pub(crate) async fn any(&mut self, sql: impl Into<Sql>, values: Vec<Value>) -> Result<bool> {
        Ok(self.row(sql, values).await?.is_some())
    }

    /// Runs a statement that answers with a row unless somebody else was faster: then it is [`Error::Stale`].
    pub(crate) async fn must(&mut self, sql: impl Into<Sql>, values: Vec<Value>) -> Result<()> {
        if self.any(sql, values).await? { Ok(()) } else { Err(Error::Stale) }
    }

    /// Runs a statement for what it writes.
    pub async fn run(&mut self, sql: impl Into<Sql>, values: Vec<Value>) -> Result<()> {
        self.count(sql, values).await.map(drop)
    }

    /// Runs each of these statements for what it writes, all with the same values.
    pub(crate) async fn each(&mut self, statements: &[&'static str], values: Vec<Value>) -> Result<()> {
        for sql in statements {
            self.run(*sql, values.clone()).await?;
        }
        Ok(())
    }

    /// Runs a statement for what it writes and says how many rows it has written.
    pub async fn count(&mut self, sql: impl Into<Sql>, values: Vec<Value>) -> Result<u64> {
        let (query, connection) = self.ask(sql.into(), values);
        Ok(query.execute(connection).await?.rows_affected())
    }

    /// How many statements this transaction has run so far; its beginning and its commit are not counted.
    pub fn statements(&self) -> u32 {
        self.statements
    }

    /// Counts a statement and makes it ready for the driver. Every statement goes through here, so what concerns them
    /// all, such as whether the driver keeps them prepared, is said here.
    fn ask(&mut self, sql: Sql, values: Vec<Value>) -> (Query<'static, Any, AnyArguments>, &mut AnyConnection) {
        self.statements += 1;
        self.asked.fetch_add(1, Ordering::Relaxed);
        if let Some(watch) = self.watch {
            watch(&sql.0, &values);
        }
        let query = values.into_iter().fold(sqlx::query(AssertSqlSafe(sql.0)), |query, value| match value {
            Value::Int(number) => query.bind(number),
            Value::Text(text) => query.bind(text),
            Value::Bytes(bytes) => query.bind(bytes),
        });
        let query = query.persistent(self.keeps_prepared);
        (query, &mut self.inner)
    }

    /// Something was erased of which no byte shall stay: once that is written, SQLite's log is cut off, too.
    pub(crate) fn wipes(&mut self) {
        self.wipes = true;
    }

    pub(super) async fn commit(self) -> Result<()> {
        self.inner.commit().await?;
        if self.wipes {
            self.to_wipe.store(true, Ordering::Relaxed);
        }
        Ok(())
    }

    pub(super) async fn roll_back(self) {
        // A transaction that the engine itself has rolled back cannot be rolled back again.
        let _ = self.inner.rollback().await;
    }
}
