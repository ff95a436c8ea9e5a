//! One transaction: it asks the database one statement after the other, and counts them.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use futures::StreamExt as _;
use futures::future::BoxFuture;
use futures::stream::BoxStream;
use sqlx::any::AnyConnectOptions;
use sqlx::{Any, AnyConnection, AnyPool, Connection as _, Row as _, Transaction};

use super::call::{self, Manner, Told, Wanted};
use super::connect::Dialect;
use super::dues::{Dues, Firsts, Kind};
use super::listen::TELL;
use super::locks::Lock;
use super::round::Seat;
use super::statement::Statement;
use super::{Error, Result, Row, Sql, Value, values};

/// One transaction. It is rolled back unless it is committed.
pub struct Tx {
    way: Way,
    manner: Manner,
    statements: u32,
    /// What goes out with the next statement. Each of these has to answer with a row.
    waiting: Vec<Statement>,
    /// Whether something was erased of which no byte shall stay, and where that is noted once it is written.
    wipes: bool,
    to_wipe: Arc<AtomicBool>,
    /// What it makes due, and who hears of that once it is written.
    makes_due: Firsts,
    dues: Arc<Dues>,
}

/// How statements reach the database.
enum Way {
    /// By a connection, in a transaction of its own.
    Own(Transaction<'static, Any>),
    /// Together with what others ask, in a transaction that all of them share.
    Seat(Seat),
}

/// Connections, and how they are asked.
#[derive(Clone)]
pub(super) struct Pool {
    connections: AnyPool,
    manner: Manner,
    /// Whether the log holds what was erased.
    to_wipe: Arc<AtomicBool>,
    /// Hears what falls due.
    dues: Arc<Dues>,
}

impl Pool {
    pub(super) fn new(connections: AnyPool, manner: Manner, dues: &Arc<Dues>) -> Self {
        Self { connections, manner, to_wipe: Arc::default(), dues: Arc::clone(dues) }
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
        Ok(Self::by(Way::Own(inner), &pool.manner, (&pool.to_wipe, &pool.dues)))
    }

    fn by(way: Way, manner: &Manner, (to_wipe, dues): (&Arc<AtomicBool>, &Arc<Dues>)) -> Self {
        let (manner, to_wipe, dues) = (manner.clone(), Arc::clone(to_wipe), Arc::clone(dues));
        let (waiting, makes_due) = (Vec::new(), Firsts::default());
        Self { way, manner, statements: 0, waiting, wipes: false, to_wipe, makes_due, dues }
    }

    /// A seat in this transaction: what is asked there is asked by it.
    pub(super) fn seated(&self, seat: Seat) -> Self {
        Self::by(Way::Seat(seat), &self.manner, (&self.to_wipe, &self.dues))
    }

    /// Locks a subject against the turns that run beside this one: waits until that of them has ended which has the lock. Says whether none
    /// of them had it before: what this turn has read of the subject is so still, else it has to read it once more. Alone, a turn has
    /// every lock at once; what others do, the locks of the database say.
    pub async fn locks(&mut self, lock: Lock) -> bool {
        match &mut self.way {
            Way::Own(_) => true,
            Way::Seat(seat) => seat.locks(lock).await,
        }
    }

    /// Makes sure that no others run beside this turn: what follows concerns whatever they may do, and is rare.
    ///
    /// # Errors
    /// [`Error::Stale`] beside others: then each of them runs alone.
    pub(crate) fn alone(&self) -> Result<()> {
        match self.way {
            Way::Own(_) => Ok(()),
            Way::Seat(_) => Err(Error::Stale),
        }
    }

    /// Whether others write while this turn does, each in a transaction of their own: on a server. On SQLite those that run beside it are
    /// locked out in memory, and all others wait.
    pub(crate) fn has_other_writers(&self) -> bool {
        self.manner.dialect() == Dialect::Postgres
    }

    /// Runs a statement and gives every row it answers with.
    pub async fn rows(&mut self, sql: impl Into<Sql>, values: Vec<Value>) -> Result<Vec<Row>> {
        Ok(self.ask(Statement::new(sql, values), Wanted::Rows).await?.rows)
    }

    /// Runs a statement and gives the first row it answers with, if any.
    pub async fn row(&mut self, sql: impl Into<Sql>, values: Vec<Value>) -> Result<Option<Row>> {
        Ok(self.ask(Statement::new(sql, values), Wanted::First).await?.rows.into_iter().next())
    }

    /// Runs a statement that always answers with a row, such as a count, and gives that row.
    ///
    /// # Errors
    /// When the database fails, or there is no row.
    pub async fn one(&mut self, sql: impl Into<Sql>, values: Vec<Value>) -> Result<Row> {
        self.row(sql, values).await?.ok_or_else(|| sqlx::Error::RowNotFound.into())
    }

    /// Runs two statements, the first before the second, and gives the rows of each: neither needs the other's answer. Where the database
    /// takes them so, they go in one call.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn both(
        &mut self,
        first: (impl Into<Sql>, Vec<Value>),
        second: (impl Into<Sql>, Vec<Value>),
    ) -> Result<(Vec<Row>, Vec<Row>)> {
        let both = vec![Statement::new(first.0, first.1), Statement::new(second.0, second.1)];
        both.iter().for_each(|statement| self.note(statement));
        let mut rows = self.all(both).await?.into_iter().map(|told| told.rows);
        Ok((rows.next().unwrap_or_default(), rows.next().unwrap_or_default()))
    }

    /// Runs a statement and gives its rows as they come, however many there are.
    pub(super) fn stream(&mut self, sql: Sql) -> BoxStream<'_, Result<Row>> {
        let statement = Statement::new(sql, Vec::new());
        self.note(&statement);
        match &mut self.way {
            Way::Own(own) => call::streamed(own, statement, &self.manner),
            // What others ask would wait for all of it.
            Way::Seat(_) => futures::stream::once(std::future::ready(Err(Error::Stale))).boxed(),
        }
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

    /// The same, in one call with the next statement, or at the end of the turn: whether somebody else was faster, the turn hears only then.
    /// Where the database takes one statement a call, it is asked at once.
    pub(crate) async fn must_with_next(&mut self, sql: impl Into<Sql>, values: Vec<Value>) -> Result<()> {
        if !self.manner.takes_several() {
            return self.must(sql, values).await;
        }
        let statement = Statement::new(sql, values);
        self.note(&statement);
        self.waiting.push(statement);
        Ok(())
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
        Ok(self.ask(Statement::new(sql, values), Wanted::Written).await?.written)
    }

    /// How many statements this transaction has run so far; its beginning and its commit are not counted.
    pub fn statements(&self) -> u32 {
        self.statements
    }

    /// Asks one statement. Every statement goes through here or through [`Self::all`].
    async fn ask(&mut self, statement: Statement, wanted: Wanted) -> Result<Told> {
        self.note(&statement);
        match &mut self.way {
            Way::Own(own) if self.waiting.is_empty() => call::one(own, statement, wanted, &self.manner).await,
            Way::Own(_) | Way::Seat(_) => Ok(self.all(vec![statement]).await?.pop().unwrap_or_default()),
        }
    }

    /// Asks what waits, and then these, which are noted already; gives what each of these has answered.
    pub(super) async fn all(&mut self, statements: Vec<Statement>) -> Result<Vec<Told>> {
        let mut asked = std::mem::take(&mut self.waiting);
        let waited = asked.len();
        asked.extend(statements);
        let mut told = match &mut self.way {
            // Apart: every turn holds what is asked here.
            Way::Own(own) => Box::pin(call::several(own, asked, &self.manner)).await?,
            Way::Seat(seat) => seat.ask(asked).await?,
        };
        let now = told.split_off(waited);
        if told.iter().all(|told| !told.rows.is_empty()) { Ok(now) } else { Err(Error::Stale) }
    }

    /// Asks what still waits: there is no next statement.
    pub(super) async fn settle(&mut self) -> Result<()> {
        if self.waiting.is_empty() { Ok(()) } else { self.all(Vec::new()).await.map(drop) }
    }

    fn note(&mut self, statement: &Statement) {
        self.statements += 1;
        self.manner.note(statement);
    }

    /// Something was erased of which no byte shall stay: once that is written, SQLite's log is cut off, too.
    pub(crate) fn wipes(&mut self) {
        self.wipes = true;
    }

    /// Something falls due at a time in ms: who works on it hears so once that is written.
    pub(crate) fn falls_due(&mut self, kind: Kind, at: i64) {
        self.makes_due.add(kind, at);
    }

    /// What was done in these seats is done in this transaction.
    pub(super) fn takes_over(&mut self, seats: &[Self]) {
        self.wipes |= seats.iter().any(|seat| seat.wipes);
        seats.iter().for_each(|seat| self.makes_due.join(&seat.makes_due));
    }

    pub(super) async fn commit(mut self) -> Result<()> {
        self.settle().await?;
        if let Some(told) = self.dues.told(&self.makes_due) {
            self.run(TELL, values![told]).await?;
        }
        if let Way::Own(own) = self.way {
            let committed = own.commit().await;
            // Where that failed, it may be written all the same.
            self.dues.hear_all(&self.makes_due);
            committed?;
        }
        if self.wipes {
            self.to_wipe.store(true, Ordering::Relaxed);
        }
        Ok(())
    }

    pub(super) async fn roll_back(self) {
        if let Way::Own(own) = self.way {
            // A transaction that the engine itself has rolled back cannot be rolled back again.
            let _ = own.rollback().await;
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::AtomicU32;

    use futures::FutureExt as _;

    use super::super::{Db, Dialect, Options, round, values};
    use super::*;

    /// A turn, whatever it does.
    fn body<T, F>(body: F) -> Box<Body<T>>
    where
        F: for<'t> Fn(&'t mut Tx) -> BoxFuture<'t, Result<T>> + Send + Sync + 'static,
    {
        Box::new(body)
    }

    /// A database with three things that have nothing yet.
    async fn with_things(url: &str) -> Db {
        let db = Db::open(url, Options::default()).await.expect("the database opens");
        let made = db.turn(|tx| {
            async move {
                tx.run("CREATE TABLE thing (id BIGINT PRIMARY KEY, n BIGINT)", values![]).await?;
                tx.run("INSERT INTO thing (id, n) VALUES (1, 0), (2, 0), (3, 0)", values![]).await
            }
            .boxed()
        });
        made.await.expect("made");
        db
    }

    /// Lets a thing have one more, as soon as something else is asked.
    async fn raise(tx: &mut Tx, id: i64) -> Result<()> {
        tx.must_with_next("UPDATE thing SET n = n + 1 WHERE id = $1 RETURNING id", values![id]).await
    }

    async fn held(tx: &mut Tx) -> Result<Vec<i64>> {
        tx.list("SELECT n FROM thing ORDER BY id", values![], |row| row.get("n")).await
    }

    async fn stored(db: &Db) -> Vec<i64> {
        held(&mut db.read().await.expect("the database is there")).await.expect("read")
    }

    #[tokio::test]
    async fn what_can_wait_goes_with_the_next_statement_or_at_the_end() {
        testkit::each_engine("what_can_wait_goes_with_the_next_statement", |url| async move {
            let db = with_things(&url).await;
            let is_one = db.dialect() == Dialect::Sqlite;
            let before = (db.statements(), db.calls());
            let seen = db.turn(|tx| {
                async move {
                    raise(tx, 1).await?;
                    raise(tx, 2).await?;
                    Ok((held(tx).await?, tx.statements()))
                }
                .boxed()
            });
            assert_eq!(seen.await.expect("raised"), (vec![1, 1, 0], 3));
            assert_eq!((db.statements() - before.0, db.calls() - before.1), (3, if is_one { 2 } else { 3 }));
            db.turn(|tx| raise(tx, 3).boxed()).await.expect("raised");
            let before = db.calls();
            let turns = (1..4).map(|id| body(move |tx| raise(tx, id).boxed()));
            db.side_by_side(turns.collect()).await.expect("raised");
            // Of three equal ones two go together.
            assert_eq!(db.calls() - before, if is_one { 2 } else { 3 });
            assert_eq!(stored(&db).await, [2, 2, 2]);
            db.close().await;
        })
        .await;
    }

    /// Raises a thing that is not there any more.
    fn overtaken(asks_more: bool) -> Box<Body<()>> {
        body(move |tx| {
            async move {
                tx.run("UPDATE thing SET n = 7", values![]).await?;
                raise(tx, 9).await?;
                if asks_more { held(tx).await.map(drop) } else { Ok(()) }
            }
            .boxed()
        })
    }

    #[tokio::test]
    async fn what_waits_and_was_overtaken_fails_its_turn() {
        testkit::each_engine("what_waits_and_was_overtaken_fails_its_turn", |url| async move {
            let db = with_things(&url).await;
            for asks_more in [true, false] {
                assert!(matches!(db.turn(overtaken(asks_more)).await, Err(Error::Stale)));
                let turns = vec![body(|tx| raise(tx, 1).boxed()), overtaken(asks_more)];
                assert!(matches!(db.side_by_side(turns).await, Err(Error::Stale)));
            }
            assert_eq!(stored(&db).await, [0, 0, 0]);
            db.close().await;
        })
        .await;
    }

    #[tokio::test]
    async fn what_one_of_several_turns_wipes_is_wiped() {
        let database = testkit::sqlite();
        let db = with_things(&database.url).await;
        let (pool, begin) = db.writes();
        for erases in [false, true] {
            let mut tx = Tx::begin(pool, begin).await.expect("begins");
            let turns = [false, erases].map(|wipes| {
                body(move |tx| {
                    if wipes {
                        tx.wipes();
                    }
                    held(tx).boxed()
                })
            });
            let turns = turns.each_ref().map(|turn| &**turn);
            assert_eq!(round::together(&mut tx, &turns).await.expect("read"), [[0, 0, 0]; 2]);
            assert_eq!(tx.wipes, erases);
            tx.roll_back().await;
        }
        db.close().await;
    }

    /// Does something that concerns all others, and counts how often that is begun.
    fn concerns_all(begun: &Arc<AtomicU32>) -> Box<Body<()>> {
        let begun = Arc::clone(begun);
        body(move |tx| {
            begun.fetch_add(1, Ordering::Relaxed);
            async move {
                raise(tx, 1).await?;
                tx.alone()?;
                raise(tx, 1).await
            }
            .boxed()
        })
    }

    #[tokio::test]
    async fn what_concerns_all_others_is_done_beside_none() {
        testkit::each_engine("what_concerns_all_others_is_done_beside_none", |url| async move {
            let db = with_things(&url).await;
            let begun = Arc::default();
            let turns = vec![body(|tx| raise(tx, 2).boxed()), concerns_all(&begun)];
            assert!(matches!(db.side_by_side(turns).await, Err(Error::Stale)));
            assert_eq!(stored(&db).await, [0, 0, 0]);
            db.turn(concerns_all(&begun)).await.expect("alone it can be done");
            assert_eq!((stored(&db).await, begun.load(Ordering::Relaxed)), (vec![2, 0, 0], 2));
            db.close().await;
        })
        .await;
    }
}
