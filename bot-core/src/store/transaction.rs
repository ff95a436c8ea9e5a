//! One transaction, which counts its statements.

use futures::future::BoxFuture;
use sqlx::{Any, AnyConnection, AnyPool, Transaction};

use super::Error;

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

    /// The connection, for exactly one statement: every statement goes through here and is counted.
    pub fn conn(&mut self) -> &mut AnyConnection {
        self.statements += 1;
        &mut self.inner
    }

    /// How many statements this transaction has run so far, its beginning included.
    #[must_use]
    pub fn statements(&self) -> u32 {
        self.statements
    }

    pub(super) async fn commit(self) -> Result<(), Error> {
        Ok(self.inner.commit().await?)
    }

    pub(super) async fn roll_back(self) {
        // A transaction that the engine itself has rolled back cannot be rolled back again.
        let _ = self.inner.rollback().await;
    }
}
