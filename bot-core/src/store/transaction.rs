//! One transaction: it asks the database one statement after the other, and counts them.

use futures::future::BoxFuture;
use sqlx::any::AnyArguments;
use sqlx::query::Query;
use sqlx::{Any, AnyConnection, AnyPool, AssertSqlSafe, Transaction};

use super::{Error, Row, Sql, Value};

/// One transaction. It is rolled back unless it is committed.
pub struct Tx {
    inner: Transaction<'static, Any>,
    statements: u32,
}

/// What a turn does in its transaction. It may be run again, so it must be repeatable.
pub(super) type Body<T> = dyn for<'t> Fn(&'t mut Tx) -> BoxFuture<'t, Result<T, Error>> + Send + Sync;

impl Tx {
    pub(super) async fn begin(pool: &AnyPool, how: &'static str) -> Result<Self, Error> {
        Ok(Self { inner: pool.begin_with(how).await?, statements: 1 })
    }

    /// Runs a statement and gives every row it answers with.
    pub async fn rows(&mut self, sql: impl Into<Sql>, values: Vec<Value>) -> Result<Vec<Row>, Error> {
        let (query, connection) = self.ask(sql.into(), values);
        Ok(query.fetch_all(connection).await?.into_iter().map(Row).collect())
    }

    /// Runs a statement and gives the first row it answers with, if any.
    pub async fn row(&mut self, sql: impl Into<Sql>, values: Vec<Value>) -> Result<Option<Row>, Error> {
        let (query, connection) = self.ask(sql.into(), values);
        Ok(query.fetch_optional(connection).await?.map(Row))
    }

    /// Runs a statement that always answers with a row, such as a count, and gives that row.
    ///
    /// # Errors
    /// When the database fails, or there is no row.
    pub async fn one(&mut self, sql: impl Into<Sql>, values: Vec<Value>) -> Result<Row, Error> {
        let (query, connection) = self.ask(sql.into(), values);
        Ok(Row(query.fetch_one(connection).await?))
    }

    /// Runs a statement for what it writes and says how many rows it has written.
    pub async fn run(&mut self, sql: impl Into<Sql>, values: Vec<Value>) -> Result<u64, Error> {
        let (query, connection) = self.ask(sql.into(), values);
        Ok(query.execute(connection).await?.rows_affected())
    }

    /// How many statements this transaction has run so far, its beginning included.
    pub fn statements(&self) -> u32 {
        self.statements
    }

    /// Counts a statement and makes it ready for the driver. Every statement goes through here, so what concerns them
    /// all, such as whether the driver keeps them prepared, is said here.
    fn ask(&mut self, sql: Sql, values: Vec<Value>) -> (Query<'static, Any, AnyArguments>, &mut AnyConnection) {
        self.statements += 1;
        let query = values.into_iter().fold(sqlx::query(AssertSqlSafe(sql.0)), |query, value| match value {
            Value::Int(number) => query.bind(number),
            Value::Text(text) => query.bind(text),
            Value::Bytes(bytes) => query.bind(bytes),
        });
        (query, &mut self.inner)
    }

    pub(super) async fn commit(self) -> Result<(), Error> {
        Ok(self.inner.commit().await?)
    }

    pub(super) async fn roll_back(self) {
        // A transaction that the engine itself has rolled back cannot be rolled back again.
        let _ = self.inner.rollback().await;
    }
}
