//! Opening a database: its engine, its pools, its migrations.

use std::path::Path;
use std::sync::atomic::Ordering;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures::FutureExt;
use futures::future::BoxFuture;
use sqlx::any::AnyPoolOptions;
use sqlx::migrate::MigrateError;
use sqlx::{AnyConnection, AnyPool, Connection, Executor};
use tokio::sync::{Notify, mpsc, oneshot};
use tokio::time::Instant;
use tokio_util::sync::{CancellationToken, DropGuard};
use tokio_util::task::TaskTracker;

use super::call::{Counts, Manner};
use super::deadline::Deadline;
use super::dues::Dues;
use super::fault;
use super::file::{lock_file, warn_of_readers};
use super::group::{self, Job};
use super::notes::Notes;
use super::outbox::Delivered;
use super::schema::migrations_to;
use super::transaction::{Body, Pool, Tx};
use super::{Error, Value};
use crate::domain::AccountId;
use crate::platform::Platform;

/// A database of either engine. Clones share it.
#[derive(Clone)]
pub struct Db {
    dialect: Dialect,
    place: Arc<str>,
    read: Pool,
    /// How often it was asked in all.
    asked: Arc<Counts>,
    write: Pool,
    /// To the one writer of SQLite; on a server each turn has its own connection.
    jobs: Option<mpsc::Sender<Job>>,
    writer: Writer,
    /// When the next thing falls due.
    dues: Arc<Dues>,
    /// Where other processes can be heard.
    server: Option<Arc<str>>,
}

/// Which engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
    /// A file, one writer.
    Sqlite,
    /// A server, many writers.
    Postgres,
}

/// A task that writes what was delivered, and on SQLite all else. It ends when it is told to, or when nobody has the database any more.
#[derive(Clone)]
struct Writer {
    /// What was delivered and is not noted yet.
    notes: Arc<Notes>,
    /// Deliveries have been noted.
    noted: Arc<Notify>,
    tasks: TaskTracker,
    stop: CancellationToken,
    _at_the_end: Arc<DropGuard>,
}

impl Writer {
    fn start<F>(writes: impl FnOnce((Arc<Notes>, Arc<Notify>), CancellationToken) -> F) -> Self
    where
        F: Future<Output = ()> + Send + 'static,
    {
        let (notes, noted) = (Arc::<Notes>::default(), Arc::<Notify>::default());
        let (tasks, stop) = (TaskTracker::new(), CancellationToken::new());
        tasks.spawn(writes((Arc::clone(&notes), Arc::clone(&noted)), stop.clone()));
        tasks.close();
        let _at_the_end = Arc::new(stop.clone().drop_guard());
        Self { notes, noted, tasks, stop, _at_the_end }
    }

    /// Waits until all that waits is written.
    async fn end(&self) {
        self.stop.cancel();
        self.tasks.wait().await;
    }
}

/// How a database is opened.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// Connections to PostgreSQL; on SQLite there are one writer and a few readers.
    pub connections: u32,
    /// Whether statements stay prepared at the server; off behind a pooler in transaction mode.
    pub statement_cache: bool,
    /// Whether turns that share a commit on SQLite run side by side; else they run one after the other.
    pub rounds: bool,
    /// The last migration to run, for a backup of before; `None` for all of them.
    pub up_to: Option<i64>,
    /// What is shown each statement just before the database is asked it; for tests.
    pub watch: Option<Watch>,
}

/// Looks at a statement and its values.
pub type Watch = fn(&str, &[Value]);

impl Default for Options {
    fn default() -> Self {
        Self { connections: 16, statement_cache: true, rounds: group::SIDE_BY_SIDE, up_to: None, watch: None }
    }
}

/// Why a database cannot be opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The URL names no engine that is known.
    #[error("the database URL has to begin with sqlite:// or postgres://")]
    Url,
    /// The password of the URL ends before it should.
    #[error("the database URL cannot be read: {}", fault::ENCODE)]
    Encoding,
    /// The file or the server cannot be reached.
    #[error("the database {place} cannot be opened: {cause}")]
    Connect {
        /// The file, or host and port.
        place: String,
        /// Why, and what to do, in a clause.
        cause: String,
    },
    /// The database belongs to a newer program.
    #[error(
        "the database is newer than this program (it has migration {0}, which this program does not know). \
         Start the newer version of twinbot again, or restore the backup made before the upgrade"
    )]
    Newer(i64),
    /// The database could not be brought up to date.
    #[error("the database {place} cannot be brought up to date: {cause}")]
    Migrate {
        /// The file, or host and port.
        place: String,
        /// Why, in a clause.
        cause: String,
    },
}

/// Where a database is: what its errors are told with.
pub(super) struct At<'a>(pub(super) &'a str);

impl At<'_> {
    fn place(&self) -> Arc<str> {
        fault::place(self.0).into()
    }

    pub(super) fn refused(&self, error: &sqlx::Error) -> OpenError {
        let mut cause = fault::masked(&fault::clause(error), self.0);
        if fault::is_misread(self.0, error) {
            cause = format!("{cause}; {}", fault::ENCODE);
        }
        OpenError::Connect { place: fault::place(self.0), cause }
    }

    /// The folder is not there, or may not be written in.
    fn no_file(&self, error: &std::io::Error) -> OpenError {
        OpenError::Connect { place: fault::place(self.0), cause: fault::tidy(&error.to_string()) }
    }

    fn migrated(&self, error: MigrateError) -> OpenError {
        if let MigrateError::VersionMissing(version) = error {
            return OpenError::Newer(version);
        }
        OpenError::Migrate { place: fault::place(self.0), cause: fault::migration(&error) }
    }
}

impl Db {
    /// Opens a database, creates the file of SQLite, and brings the schema up to date under a lock.
    ///
    /// # Errors
    /// [`OpenError`], which never shows the password of a URL.
    pub async fn open(url: &str, options: Options) -> Result<Self, OpenError> {
        sqlx::any::install_default_drivers();
        if let Some(path) = url.strip_prefix("sqlite://") {
            Self::open_sqlite(path, At(url), options).await
        } else if fault::is_cut_short(url) {
            Err(OpenError::Encoding)
        } else if url.starts_with("postgres://") || url.starts_with("postgresql://") {
            Self::open_postgres(url, options).await
        } else {
            Err(OpenError::Url)
        }
    }

    async fn open_sqlite(path: &str, at: At<'_>, options: Options) -> Result<Self, OpenError> {
        let file = path.split('?').next().unwrap_or(path);
        let url = format!("sqlite://{file}?mode=rwc");
        let _lock = lock_file(Path::new(file)).await.map_err(|error| at.no_file(&error))?;
        warn_of_readers(Path::new(file));
        let pool = |connections| {
            AnyPoolOptions::new()
                .max_connections(connections)
                .idle_timeout(None)
                .max_lifetime(None)
                // A transaction that could not even be rolled back, as on a full disk, takes its connection with it.
                .before_acquire(|connection, _| async move { Ok(!connection.is_in_transaction()) }.boxed())
                .after_connect(|connection, _| async move { connection.execute(PRAGMAS).await.map(|_| ()) }.boxed())
        };
        // A pool tries again and again, and does not say why.
        try_once(&url, PRAGMAS).await.map_err(|error| at.refused(&error))?;
        let write = pool(1).connect(&url).await.map_err(|error| at.refused(&error))?;
        let migrations = migrations_to(Dialect::Sqlite, options.up_to);
        migrations.run(&write).await.map_err(|error| at.migrated(error))?;
        let read = pool(4).connect(&url).await.map_err(|error| at.refused(&error))?;
        let (jobs, waiting) = mpsc::channel(1024);
        let asked = Arc::default();
        let asks = || Manner::new(Dialect::Sqlite, &asked, (true, options.watch));
        // There is one process, but for the command line.
        let dues = Arc::new(Dues::new(false, true));
        let [read, write] = [read, write].map(|pool| Pool::new(pool, asks(), &dues));
        let waiting = (waiting, options.rounds);
        let writer = Writer::start(|notes, stop| group::write(write.clone(), waiting, notes, stop));
        let (dialect, place, jobs, server) = (Dialect::Sqlite, at.place(), Some(jobs), None);
        Ok(Self { dialect, place, read, asked, write, jobs, writer, dues, server })
    }

    async fn open_postgres(url: &str, options: Options) -> Result<Self, OpenError> {
        let at = At(url);
        let mut url = url.to_owned();
        if !options.statement_cache {
            url.push(if url.contains('?') { '&' } else { '?' });
            url.push_str("statement-cache-capacity=0");
        }
        let limits = options.statement_cache.then_some(LIMITS);
        let server = options.statement_cache.then(|| url.as_str().into());
        // A pool tries again and again, and does not say why.
        try_once(&url, limits.unwrap_or_default()).await.map_err(|error| at.refused(&error))?;
        let pool = AnyPoolOptions::new()
            .max_connections(options.connections)
            .acquire_timeout(ACQUIRED)
            // That the database is away is said elsewhere.
            .acquire_slow_threshold(ACQUIRED)
            .after_connect(move |connection, _| {
                async move {
                    match limits {
                        Some(limits) => connection.execute(limits).await.map(|_| ()),
                        None => Ok(()),
                    }
                }
                .boxed()
            })
            .connect(&url)
            .await
            .map_err(|error| at.refused(&error))?;
        migrate_server(&pool, &at, options.up_to).await?;
        let (asked, dues) = (Arc::default(), Arc::new(Dues::new(options.statement_cache, false)));
        let manner = Manner::new(Dialect::Postgres, &asked, (options.statement_cache, options.watch));
        let write = Pool::new(pool, manner, &dues);
        let writer = Writer::start(|notes, stop| group::note(write.clone(), notes, stop));
        let (dialect, place, read, jobs) = (Dialect::Postgres, at.place(), write.clone(), None);
        Ok(Self { dialect, place, read, asked, write, jobs, writer, dues, server })
    }

    /// Where it is, as it may be shown: the file, or host and port.
    #[must_use]
    pub fn place(&self) -> &str {
        &self.place
    }

    /// Which engine it is.
    pub fn dialect(&self) -> Dialect {
        self.dialect
    }

    /// How many statements it was asked since it was opened, over all transactions; beginnings and commits are not counted.
    #[must_use]
    pub fn statements(&self) -> u64 {
        self.asked.statements.load(Ordering::Relaxed)
    }

    /// How many calls that took: on SQLite one may bring several statements.
    #[must_use]
    pub fn calls(&self) -> u64 {
        self.asked.calls.load(Ordering::Relaxed)
    }

    /// When the next thing falls due.
    pub(crate) fn dues(&self) -> &Dues {
        &self.dues
    }

    /// The URL of the server where other processes can be heard; `None` for a file, and behind a pooler.
    pub(super) fn server(&self) -> Option<&str> {
        self.server.as_deref()
    }

    /// By what is written, and how a transaction begins that does.
    pub(super) fn writes(&self) -> (&Pool, &'static str) {
        let begin = match self.dialect {
            Dialect::Sqlite => group::IMMEDIATE,
            Dialect::Postgres => group::BEGIN,
        };
        (&self.write, begin)
    }

    /// By what is read.
    pub(super) fn reads(&self) -> &Pool {
        &self.read
    }

    /// A transaction for reading only, which sees one state.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn read(&self) -> Result<Tx, Error> {
        Tx::begin(&self.read, group::BEGIN).await
    }

    /// Runs one turn in one transaction and commits it; returns after the commit. The body may be run
    /// again (a group that failed, somebody else who was faster), at most three times by itself.
    ///
    /// # Errors
    /// What the body or the database says; then nothing of the turn has happened.
    pub async fn turn<T, F>(&self, body: F) -> Result<T, Error>
    where
        F: for<'t> Fn(&'t mut Tx) -> BoxFuture<'t, Result<T, Error>> + Send + Sync + 'static,
        T: Send + 'static,
    {
        self.run(body, Deadline::never()).await
    }

    /// The same for somebody who waits: what is not committed by then never is, and fails with [`Error::Late`].
    ///
    /// # Errors
    /// What the body or the database says; then nothing of the turn has happened. Only when a commit that has begun in time
    /// does not end within 4 s, nobody knows.
    pub async fn turn_until<T, F>(&self, until: Instant, body: F) -> Result<T, Error>
    where
        F: for<'t> Fn(&'t mut Tx) -> BoxFuture<'t, Result<T, Error>> + Send + Sync + 'static,
        T: Send + 'static,
    {
        self.run(body, Deadline::at(until)).await
    }

    async fn run<T, F>(&self, body: F, deadline: Deadline) -> Result<T, Error>
    where
        F: for<'t> Fn(&'t mut Tx) -> BoxFuture<'t, Result<T, Error>> + Send + Sync + 'static,
        T: Send + 'static,
    {
        let Some(jobs) = &self.jobs else {
            return deadline.wait(group::alone(&self.write, group::BEGIN, &body as &Body<T>, &deadline)).await;
        };
        let slot = Arc::new(Mutex::new(None));
        let (body, filled) = (Arc::new(body), Arc::clone(&slot));
        let body: Box<Body<()>> = Box::new(move |tx| {
            let (body, filled) = (Arc::clone(&body), Arc::clone(&filled));
            async move {
                let value = body(tx).await?;
                *filled.lock().map_err(|_| Error::Panicked)? = Some(value);
                Ok(())
            }
            .boxed()
        });
        let (done, result) = oneshot::channel();
        let job = Job { body, deadline: deadline.clone(), done };
        let written = async {
            jobs.send(job).await.map_err(|_| Error::Closed)?;
            result.await.map_err(|_| Error::Closed)?
        };
        deadline.wait(written).await?;
        let value = slot.lock().map_err(|_| Error::Panicked)?.take();
        value.ok_or(Error::Closed)
    }

    /// Notes a delivery together with others, after 50 ms at the latest. On SQLite any turn finds it noted; on a server
    /// [`Db::noted_for`] sees to that.
    pub fn note(&self, delivered: Delivered) {
        self.writer.notes.add(delivered);
    }

    /// Waits until all that an account was shown is noted. Where a server does not take it within a second, it is noted later: what
    /// is read until then is what it would be after a crash.
    ///
    /// # Errors
    /// When SQLite fails.
    pub async fn noted_for(&self, account: AccountId) -> Result<(), Error> {
        self.noted_that(move |delivered| delivered.job.account == account).await
    }

    /// The same, to be called before a turn of whoever has this account of a platform. On SQLite any turn finds all noted.
    pub async fn noted_of(&self, platform: Platform, account: &str) {
        if self.jobs.is_none() {
            let is_theirs = |delivered: &Delivered| delivered.who.0 == platform && delivered.who.1 == account;
            self.writer.notes.written(is_theirs).await;
        }
    }

    /// The same for all accounts: what tests wait for.
    ///
    /// # Errors
    /// When SQLite fails.
    pub async fn noted_for_all(&self) -> Result<(), Error> {
        self.noted_that(|_| true).await
    }

    async fn noted_that(&self, is_meant: impl Fn(&Delivered) -> bool + Send) -> Result<(), Error> {
        let notes = &self.writer.notes;
        if self.jobs.is_none() {
            notes.written(is_meant).await;
            return Ok(());
        }
        // Any turn takes along what waits.
        if notes.has(is_meant) { self.turn(|_| async { Ok(()) }.boxed()).await } else { Ok(()) }
    }

    /// Waits until deliveries have been noted, so that what waits behind them can go on.
    pub async fn noted(&self) {
        self.writer.noted.notified().await;
    }

    /// Finishes what waits and closes the connections, for all clones; a turn that comes later fails. On a server it gives up after 5 s: an
    /// answer that is waited for may be lost.
    pub async fn close(self) {
        let closed = async {
            self.writer.end().await;
            self.write.close().await;
            self.read.close().await;
        };
        match self.dialect() {
            // What was written comes into the file then, however long that takes.
            Dialect::Sqlite => closed.await,
            Dialect::Postgres => drop(tokio::time::timeout(ACQUIRED, closed).await),
        }
    }
}

/// How long a connection to a server is waited for.
pub(super) const ACQUIRED: Duration = Duration::from_secs(5);

const PRAGMAS: &str = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; \
                       PRAGMA busy_timeout = 5000; PRAGMA secure_delete = ON;";

/// A process that hangs in the middle of a turn must not hold the others up for ever. Statements are prepared, and all of them find
/// their rows by an index: a plan is made once, and not for each of the first values. None reads so much that it would pay to compile it,
/// as a server does that takes a plan for any values to be dear. Behind a pooler, which shares a connection among
/// many, the server has to set the limits. How it plans makes no difference there: no statement stays prepared, and each is planned as it
/// is asked.
const LIMITS: &str = "SET lock_timeout = '10s'; SET idle_in_transaction_session_timeout = '30s'; \
                      SET statement_timeout = '60s'; SET plan_cache_mode = force_generic_plan; SET jit = off;";

/// Connects once and says a first word, to see what is wrong.
async fn try_once(url: &str, first: &'static str) -> Result<(), sqlx::Error> {
    connected(url, first).await?.close().await
}

/// Connects without a pool and says a first word, within the time that a connection is waited for.
pub(super) async fn connected(url: &str, first: &'static str) -> Result<AnyConnection, sqlx::Error> {
    let connected = async {
        let mut connection = AnyConnection::connect(url).await?;
        connection.execute(first).await?;
        Ok::<_, sqlx::Error>(connection)
    };
    let silent = |_| sqlx::Error::Io(std::io::Error::new(std::io::ErrorKind::TimedOut, "it does not answer"));
    tokio::time::timeout(ACQUIRED, connected).await.unwrap_or_else(|elapsed| Err(silent(elapsed)))
}

/// Brings a server's schema up to date in one transaction, so that it works behind a pooler, too: there a lock of the session
/// and names of prepared statements may be left behind on a connection that somebody else gets.
async fn migrate_server(pool: &AnyPool, at: &At<'_>, up_to: Option<i64>) -> Result<(), OpenError> {
    let refused = |error: sqlx::Error| at.refused(&error);
    let mut migrations = migrations_to(Dialect::Postgres, up_to);
    migrations.set_locking(false);
    let mut tx = pool.begin().await.map_err(refused)?;
    for sql in ["DEALLOCATE ALL", LOCK] {
        tx.execute(sql).await.map_err(refused)?;
    }
    migrations.run_direct(None, &mut *tx, false).await.map_err(|error| at.migrated(error))?;
    tx.execute("DEALLOCATE ALL").await.map_err(refused)?;
    tx.commit().await.map_err(refused)
}

/// Two processes may start at once on one database: the second waits. The number is this program's.
const LOCK: &str = "SELECT pg_advisory_xact_lock(7233186112301)";
