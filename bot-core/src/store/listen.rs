//! What other processes on the same server make due: each tells the others as it writes it (`LISTEN` and `NOTIFY` of PostgreSQL), and
//! hears them by a connection of its own.
//!
//! Behind a pooler, which lends a connection for one transaction only, nobody can listen: there nobody is told, and each process looks
//! twice a second. So does one that has lost the connection by which it listens, until it has another one.

use std::time::Duration;

use sqlx::PgPool;
use sqlx::postgres::{PgListener, PgPoolOptions};
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;

use super::connect::{ACQUIRED, Db};
use super::dues::Dues;
use super::fault;

/// By what name processes hear each other.
const CHANNEL: &str = "twinbot";
/// Tells the other processes, once the transaction is written.
pub(super) const TELL: &str = "SELECT pg_notify('twinbot', $1)";
/// The pause before it is tried again to listen.
const AGAIN: Duration = Duration::from_secs(3);
/// How long ending the connection may take.
const ENDS_IN: Duration = Duration::from_secs(2);

impl Db {
    /// Hears what other processes make due, until it shall stop. Ends at once where there is nobody to be heard.
    pub(crate) async fn listen(&self, stop: &CancellationToken) {
        let Some(server) = self.server() else { return };
        let one = PgPoolOptions::new().max_connections(1).idle_timeout(None).max_lifetime(None);
        let one = one.acquire_timeout(ACQUIRED).acquire_slow_threshold(ACQUIRED);
        let connection = match one.connect_lazy(server) {
            Ok(connection) => connection,
            Err(error) => {
                tracing::warn!(error = %fault::clause(&error), "other processes are not heard; it is looked for what they write");
                return;
            }
        };
        while let Some(ended) = stop.run_until_cancelled(hear(&connection, self.dues())).await {
            self.dues().listens(false);
            if let Err(error) = ended {
                tracing::debug!(error = %fault::clause(&error), "other processes are not heard for now");
            }
            if stop.run_until_cancelled(tokio::time::sleep(AGAIN)).await.is_none() {
                break;
            }
        }
        let _ = timeout(ENDS_IN, connection.close()).await;
    }
}

/// Hears others until the connection is lost.
async fn hear(connection: &PgPool, dues: &Dues) -> Result<(), sqlx::Error> {
    let mut listener = PgListener::connect_with(connection).await?;
    listener.ignore_pool_close_event(true);
    // Whether there is a connection is seen to here: while there is none, it is looked more often.
    listener.eager_reconnect(false);
    listener.listen(CHANNEL).await?;
    dues.listens(true);
    while let Some(told) = listener.try_recv().await? {
        dues.heard(told.payload());
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use futures::FutureExt as _;
    use tokio::task::JoinHandle;

    use super::super::dues::{Kind, NOW};
    use super::super::{Options, values};
    use super::*;

    /// Longer than any test takes.
    const LONG: Duration = Duration::from_secs(3_600);
    /// Ends the connection by which somebody listens.
    const ENDS: &str = "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'LISTEN%' \
                        AND pg_terminate_backend(pid)";

    async fn postgres(name: &str) -> Option<testkit::Database> {
        let database = testkit::postgres(testkit::Durability::Off).await;
        if database.is_none() {
            testkit::skip(name, "no PostgreSQL");
        }
        database
    }

    /// Listens in a task of its own, until it shall stop.
    fn listens(db: &Db, stop: &CancellationToken) -> JoinHandle<()> {
        let (db, stop) = (db.clone(), stop.clone());
        tokio::spawn(async move { db.listen(&stop).await })
    }

    fn hears(db: &Db) -> bool {
        db.dues().at_the_latest(LONG) == LONG
    }

    /// Whether it is looked for all that may have been missed.
    fn looks_again(db: &Db) -> bool {
        db.dues().first(Kind::Job) == NOW
    }

    async fn makes_due(db: &Db, at: i64) {
        let turn = db.turn(move |tx| {
            tx.falls_due(Kind::Job, at);
            async { Ok(()) }.boxed()
        });
        turn.await.expect("the database is there");
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn what_one_process_makes_due_the_others_hear_also_after_a_lost_connection() {
        let Some(database) = postgres("what_one_process_makes_due_the_others_hear").await else { return };
        let open = async || Db::open(&database.url, Options::default()).await.expect("opens");
        let (here, there, stop) = (open().await, open().await, CancellationToken::new());
        assert!(!hears(&here), "nobody listens yet");
        here.dues().looks(Kind::Job);
        let task = listens(&here, &stop);
        testkit::until("it listens", || hears(&here) && looks_again(&here)).await;
        here.dues().looks(Kind::Job);
        makes_due(&there, 7_000).await;
        testkit::until("it is heard", || here.dues().first(Kind::Job) == 7_000).await;
        let ended = there.turn(|tx| async move { tx.count(ENDS, values![]).await }.boxed()).await;
        assert_eq!(ended.expect("the database is there"), 1);
        testkit::until("it hears nothing", || looks_again(&here)).await;
        here.dues().looks(Kind::Job);
        testkit::until("it listens again", || hears(&here) && looks_again(&here)).await;
        here.dues().looks(Kind::Job);
        makes_due(&there, 8_000).await;
        testkit::until("it is heard again", || here.dues().first(Kind::Job) == 8_000).await;
        stop.cancel();
        task.await.expect("it ends");
        there.close().await;
        here.close().await;
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn behind_a_pooler_nobody_listens_and_nobody_is_told() {
        let Some(database) = postgres("behind_a_pooler_nobody_listens").await else { return };
        let options = Options { statement_cache: false, ..Options::default() };
        let db = Db::open(&database.url, options).await.expect("opens");
        db.listen(&CancellationToken::new()).await;
        assert!(!hears(&db), "it is looked often");
        let before = db.statements();
        makes_due(&db, 7_000).await;
        assert_eq!(db.statements(), before);
        db.close().await;
    }
}
