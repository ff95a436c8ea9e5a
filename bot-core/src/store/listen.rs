//! What other processes on the same server make due: each tells the others as it writes it (`LISTEN` and `NOTIFY` of PostgreSQL), and
//! hears them by a connection of its own.
//!
//! Behind a pooler, which lends a connection for one transaction only, nobody can listen: there nobody is told, and each process looks
//! twice a second. So does one that has lost the connection by which it listens, until it has another one.

use std::time::Duration;

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
/// What one tells oneself to hear whether one hears: nothing is ever due so late.
const ECHO: &str = "job 9223372036854775807";

impl Db {
    /// Hears what other processes make due, until it shall stop. Ends at once where there is nobody to be heard.
    pub(crate) async fn listen(&self, stop: &CancellationToken) {
        self.listen_with(Patience::default(), stop).await;
    }

    async fn listen_with(&self, patience: Patience, stop: &CancellationToken) {
        let Some(server) = self.server() else { return };
        while let Some(ended) = stop.run_until_cancelled(hear(server, patience, self.dues())).await {
            self.dues().listens(false);
            if let Err(error) = ended {
                tracing::debug!(error = %fault::clause(&error), "other processes are not heard for now");
            }
            if stop.run_until_cancelled(tokio::time::sleep(AGAIN)).await.is_none() {
                break;
            }
        }
    }
}

/// How long it may be quiet.
#[derive(Clone, Copy)]
struct Patience {
    /// After so long it is asked whether the connection is one still.
    quiet: Duration,
    /// After so long without an answer it is none.
    echo: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        Self { quiet: Duration::from_secs(15), echo: Duration::from_secs(5) }
    }
}

/// Hears others until the connection is lost. One over which nothing comes may be lost without a word, or be lent by a pooler: so one
/// tells oneself something now and then.
async fn hear(server: &str, patience: Patience, dues: &Dues) -> Result<(), sqlx::Error> {
    // Of one place, and new each time: what ends a lost connection may take long.
    let one = PgPoolOptions::new().max_connections(1).idle_timeout(None).max_lifetime(None);
    let one = one.acquire_timeout(ACQUIRED).acquire_slow_threshold(ACQUIRED).connect_lazy(server)?;
    let mut listener = PgListener::connect_with(&one).await?;
    listener.ignore_pool_close_event(true);
    // Whether there is a connection is seen to here: while there is none, it is looked more often.
    listener.eager_reconnect(false);
    listener.listen(CHANNEL).await?;
    dues.listens(true);
    let mut is_asked = false;
    loop {
        let time = if is_asked { patience.echo } else { patience.quiet };
        match timeout(time, listener.try_recv()).await {
            Ok(told) => {
                let Some(told) = told? else { return Ok(()) };
                is_asked = false;
                dues.heard(told.payload());
            }
            Err(_) if is_asked => return Err(sqlx::Error::PoolTimedOut),
            Err(_) => {
                is_asked = true;
                let says = sqlx::query(TELL).bind(ECHO).execute(&mut listener);
                timeout(patience.echo, says).await.map_err(|_| sqlx::Error::PoolTimedOut)??;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicBool, Ordering};

    use futures::FutureExt as _;
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
    use tokio::net::unix::{OwnedReadHalf, OwnedWriteHalf};
    use tokio::net::{UnixListener, UnixStream};
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
        db.dues().at_the_latest(Kind::Job, LONG) == LONG
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

    /// A way to a server that can be blocked: whatever goes over it then is lost, and nobody hears of that. Gives its folder.
    fn way_to(folder: &str, is_blocked: &Arc<AtomicBool>) -> tempfile::TempDir {
        let way = tempfile::tempdir().expect("a folder");
        for socket in std::fs::read_dir(folder).expect("a folder").flatten() {
            let name = socket.file_name();
            if !name.to_string_lossy().starts_with(".s.PGSQL.") || name.to_string_lossy().ends_with(".lock") {
                continue;
            }
            let (here, there) = (UnixListener::bind(way.path().join(&name)).expect("a socket"), socket.path());
            let is_blocked = Arc::clone(is_blocked);
            tokio::spawn(async move {
                while let Ok((from, _)) = here.accept().await {
                    let to = UnixStream::connect(&there).await.expect("the server is there");
                    let ((from_person, to_person), (from_server, to_server)) = (from.into_split(), to.into_split());
                    tokio::spawn(carries(from_person, to_server, Arc::clone(&is_blocked)));
                    tokio::spawn(carries(from_server, to_person, Arc::clone(&is_blocked)));
                }
            });
        }
        way
    }

    async fn carries(mut from: OwnedReadHalf, mut to: OwnedWriteHalf, is_blocked: Arc<AtomicBool>) {
        let mut bytes = [0; 8_192];
        while let Ok(count) = from.read(&mut bytes).await
            && count > 0
        {
            if !is_blocked.load(Ordering::SeqCst) && to.write_all(&bytes[..count]).await.is_err() {
                return;
            }
        }
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn a_connection_that_is_lost_without_a_word_is_found_out() {
        let Some(database) = postgres("a_connection_that_is_lost_without_a_word").await else { return };
        let Some((_, folder)) = database.url.split_once("?host=") else {
            return testkit::skip("a_connection_that_is_lost_without_a_word", "the server is not reached by a socket");
        };
        let is_blocked = Arc::<AtomicBool>::default();
        let way = way_to(folder, &is_blocked);
        let url = database.url.replace(folder, &way.path().display().to_string());
        let (here, stop) = (Db::open(&url, Options::default()).await.expect("opens"), CancellationToken::new());
        let (listening, stopping) = (here.clone(), stop.clone());
        let patience = Patience { quiet: Duration::from_millis(100), echo: Duration::from_millis(500) };
        let task = tokio::spawn(async move { listening.listen_with(patience, &stopping).await });
        testkit::until("it listens", || hears(&here)).await;
        is_blocked.store(true, Ordering::SeqCst);
        testkit::until("it hears nothing", || !hears(&here)).await;
        is_blocked.store(false, Ordering::SeqCst);
        testkit::until("it listens again", || hears(&here)).await;
        stop.cancel();
        task.await.expect("it ends");
        // A connection may wait for an answer that was lost.
        timeout(Duration::from_secs(60), here.close()).await.expect("it is not waited for without end");
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
