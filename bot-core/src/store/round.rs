//! A round: what turns that run side by side ask of the database travels together.
//!
//! Each turn stays a plain async function with a [`Tx`] of its own, which is a seat at a table: what it asks lies there until all turns
//! wait. Then all that lies there goes out together, in few calls on SQLite (`call`), and each turn gets its rows and goes on. The turns share a
//! transaction, so that all of them are written or none; each sees what the others have written, and which of them comes first only
//! locks can say (`locks`).

use std::future::poll_fn;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};

use futures::FutureExt as _;
use futures::channel::oneshot;
use futures::future::BoxFuture;

use super::call::Told;
use super::group::guarded;
use super::locks::{Lock, Locks};
use super::statement::Statement;
use super::transaction::{Body, Tx};
use super::{Db, Error, Result};

/// What the turns of a round have in common.
#[derive(Clone, Default)]
struct Table(Arc<Mutex<Laid>>);

/// What lies on the table, and who has locked what.
#[derive(Default)]
struct Laid {
    asked: Vec<Asked>,
    locks: Locks,
}

/// What a turn asks, in its order, and waits for.
struct Asked {
    statements: Vec<Statement>,
    // Unlike tokio's, one of these is never held back when it is there: a turn that could go on would miss the next call.
    tell: oneshot::Sender<Vec<Told>>,
}

impl Table {
    fn laid(&self) -> MutexGuard<'_, Laid> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Where one turn asks: its place among the turns of the round.
pub(super) struct Seat {
    table: Table,
    turn: usize,
}

impl Seat {
    /// Asks these statements in their order, and waits for what all of them answer.
    pub(super) async fn ask(&self, statements: Vec<Statement>) -> Result<Vec<Told>> {
        let (tell, told) = oneshot::channel();
        self.table.laid().asked.push(Asked { statements, tell });
        // Where nobody tells, the round is over.
        told.await.map_err(|_| Error::Closed)
    }

    /// Waits until no other turn has a lock; says whether none has had it before.
    pub(super) async fn locks(&self, lock: Lock) -> bool {
        let takes = |cx: &mut Context<'_>| match self.table.laid().locks.take(&lock, self.turn, cx.waker()) {
            Some(is_first) => Poll::Ready(is_first),
            None => Poll::Pending,
        };
        poll_fn(takes).await
    }
}

/// One turn of a round.
enum Turn<'t, T> {
    Runs(BoxFuture<'t, Result<T>>),
    Ended(T),
}

/// Runs turns in one transaction: several side by side, and one as it runs alone, which is the shortest way.
///
/// # Errors
/// As [`together`].
pub(super) async fn run(tx: &mut Tx, bodies: &[&Body<()>]) -> Result<()> {
    match bodies {
        [one] => guarded(*one, tx).await,
        several => together(tx, several).await.map(drop),
    }
}

/// Runs turns side by side in one transaction, and gives what came of each.
///
/// # Errors
/// When one of them fails, or a call of theirs: then the transaction has to be rolled back. Whose fault a failed call is, it does not say.
/// [`Error::Stale`] where all of them wait for each other.
pub(super) async fn together<T: Send>(tx: &mut Tx, bodies: &[&Body<T>]) -> Result<Vec<T>> {
    let table = Table::default();
    let mut seats: Vec<Tx> = (0..bodies.len()).map(|turn| tx.seated(Seat { table: table.clone(), turn })).collect();
    let turns = bodies.iter().zip(&mut seats).map(|(body, seat)| Turn::Runs(guarded(*body, seat).boxed()));
    let mut turns: Vec<Turn<'_, T>> = turns.collect();
    while let Some(asked) = poll_fn(|cx| all_wait(&mut turns, &table, cx)).await? {
        answer(tx, asked).await?;
    }
    let ended = turns.into_iter().filter_map(|turn| match turn {
        Turn::Ended(what) => Some(what),
        Turn::Runs(_) => None,
    });
    let ended = ended.collect();
    tx.takes_over(&seats);
    Ok(ended)
}

/// Lets each turn go on as far as it gets, in their order, until all of them wait; gives what they ask, or `None` when all have ended. One
/// that waits for something else than the database is looked at again with each round, and when what it waits for has come.
fn all_wait<T>(turns: &mut [Turn<'_, T>], table: &Table, cx: &mut Context<'_>) -> Poll<Result<Option<Vec<Asked>>>> {
    let mut running = go_on(turns, |_| true, table, cx)?;
    // Who waits for a lock of one that has ended goes on with the others.
    while running.has_ended && table.laid().locks.waiting() > 0 {
        running = go_on(turns, |turn| table.laid().locks.waits(turn), table, cx)?;
    }
    let mut laid = table.laid();
    let asked = std::mem::take(&mut laid.asked);
    if running.many == 0 {
        Poll::Ready(Ok(None))
    } else if !asked.is_empty() {
        Poll::Ready(Ok(Some(asked)))
    } else if laid.locks.waiting() == running.many {
        tracing::debug!(turns = running.many, "turns wait for each other");
        Poll::Ready(Err(Error::Stale))
    } else {
        Poll::Pending
    }
}

/// The turns that have not ended.
struct Running {
    many: usize,
    /// Whether one has ended just now.
    has_ended: bool,
}

/// Lets turns go on as far as they get, those of which this says that they can.
fn go_on<T>(
    turns: &mut [Turn<'_, T>],
    can: impl Fn(usize) -> bool,
    table: &Table,
    cx: &mut Context<'_>,
) -> Result<Running> {
    let mut running = Running { many: 0, has_ended: false };
    for (nth, turn) in turns.iter_mut().enumerate() {
        let Turn::Runs(body) = turn else { continue };
        let gone_on = if can(nth) { body.as_mut().poll(cx)? } else { Poll::Pending };
        match gone_on {
            Poll::Ready(what) => {
                *turn = Turn::Ended(what);
                table.laid().locks.end(nth);
                running.has_ended = true;
            }
            Poll::Pending => running.many += 1,
        }
    }
    Ok(running)
}

/// Asks what lay on the table, and tells each turn what came of its own. What a turn asks first is asked before what it asks second; apart
/// from that, equal statements stand beside each other, so that they go in one call.
async fn answer(tx: &mut Tx, asked: Vec<Asked>) -> Result<()> {
    let (mut statements, mut turns) = (Vec::new(), Vec::with_capacity(asked.len()));
    for (whose, asked) in asked.into_iter().enumerate() {
        let own = asked.statements.into_iter().enumerate();
        statements.extend(own.map(|(nth, statement)| (nth, whose, statement)));
        turns.push((asked.tell, Vec::new()));
    }
    statements.sort_by(|(nth, _, one), (other, _, two)| nth.cmp(other).then_with(|| one.sql.cmp(&two.sql)));
    let (whose, statements): (Vec<usize>, Vec<Statement>) =
        statements.into_iter().map(|(_, whose, statement)| (whose, statement)).unzip();
    for (whose, told) in whose.into_iter().zip(tx.all(statements).await?) {
        turns[whose].1.push(told);
    }
    for (tell, told) in turns {
        // Nobody waits for it any more where the turn has given up.
        let _ = tell.send(told);
    }
    Ok(())
}

impl Db {
    /// Runs turns in one transaction, those of a part side by side and the parts one after the other. Gives what somebody finds then who
    /// looks, and takes everything back. For tests, which so begin again and again with the same.
    ///
    /// # Errors
    /// What one of the turns or the database says.
    pub async fn rehearse<T, F, L>(&self, parts: Vec<Vec<F>>, looks: L) -> Result<T>
    where
        F: for<'t> Fn(&'t mut Tx) -> BoxFuture<'t, Result<()>> + Send + Sync + 'static,
        L: for<'t> Fn(&'t mut Tx) -> BoxFuture<'t, Result<T>> + Send + Sync + 'static,
        T: Send + 'static,
    {
        let (pool, begin) = self.writes();
        let mut tx = Tx::begin(pool, begin).await?;
        let found = async {
            for part in &parts {
                let bodies: Vec<&Body<()>> = part.iter().map(|turn| turn as &Body<()>).collect();
                run(&mut tx, &bodies).await?;
            }
            guarded(&looks as &Body<T>, &mut tx).await
        };
        let found = found.await;
        tx.roll_back().await;
        found
    }

    /// Runs turns side by side in one transaction and commits it: all of them, or none, and none is run again. What they ask travels together.
    ///
    /// # Errors
    /// What one of the turns or the database says; then nothing of any of them has happened.
    pub async fn side_by_side<T, F>(&self, turns: Vec<F>) -> Result<Vec<T>>
    where
        F: for<'t> Fn(&'t mut Tx) -> BoxFuture<'t, Result<T>> + Send + Sync + 'static,
        T: Send + 'static,
    {
        let (pool, begin) = self.writes();
        let bodies: Vec<&Body<T>> = turns.iter().map(|turn| turn as &Body<T>).collect();
        let mut tx = Tx::begin(pool, begin).await?;
        match together(&mut tx, &bodies).await {
            Ok(ended) => tx.commit().await.map(|()| ended),
            Err(error) => {
                tx.roll_back().await;
                Err(error)
            }
        }
    }
}
