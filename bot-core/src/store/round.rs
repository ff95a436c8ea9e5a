//! A round: what turns that run side by side ask of the database travels together.
//!
//! Each turn stays a plain async function with a [`Tx`] of its own, which is a seat at a table: what it asks lies there until all turns
//! wait. Then all that lies there goes out together, one call on SQLite, and each turn gets its rows and goes on. The turns share a
//! transaction, so that all of them are written or none; each sees what the others have written, and which of them comes first only
//! locks can say.

use std::future::poll_fn;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};

use futures::FutureExt as _;
use futures::channel::oneshot;
use futures::future::BoxFuture;

use super::call::Told;
use super::group::guarded;
use super::statement::Statement;
use super::transaction::{Body, Tx};
use super::{Db, Error, Result};

/// What lies on the table.
#[derive(Clone, Default)]
struct Table(Arc<Mutex<Vec<Asked>>>);

/// What a turn asks, in its order, and waits for.
struct Asked {
    statements: Vec<Statement>,
    // Unlike tokio's, one of these is never held back when it is there: a turn that could go on would miss the next call.
    tell: oneshot::Sender<Vec<Told>>,
}

impl Table {
    fn asked(&self) -> MutexGuard<'_, Vec<Asked>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Where one turn asks.
pub(super) struct Seat(Table);

impl Seat {
    /// Asks these statements in their order, and waits for what all of them answer.
    pub(super) async fn ask(&self, statements: Vec<Statement>) -> Result<Vec<Told>> {
        let (tell, told) = oneshot::channel();
        self.0.asked().push(Asked { statements, tell });
        // Where nobody tells, the round is over.
        told.await.map_err(|_| Error::Closed)
    }
}

/// One turn of a round.
enum Turn<'t, T> {
    Runs(BoxFuture<'t, Result<T>>),
    Ended(T),
}

/// Runs turns side by side in one transaction, and gives what came of each.
///
/// # Errors
/// When one of them fails, or a call of theirs: then the transaction has to be rolled back. Whose fault a failed call is, it does not say.
pub(super) async fn together<T: Send>(tx: &mut Tx, bodies: &[&Body<T>]) -> Result<Vec<T>> {
    let table = Table::default();
    let mut seats: Vec<Tx> = bodies.iter().map(|_| tx.seated(Seat(table.clone()))).collect();
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
    let mut is_over = true;
    for turn in turns {
        let Turn::Runs(running) = turn else { continue };
        match running.as_mut().poll(cx) {
            Poll::Ready(Ok(what)) => *turn = Turn::Ended(what),
            Poll::Ready(Err(error)) => return Poll::Ready(Err(error)),
            Poll::Pending => is_over = false,
        }
    }
    let asked = std::mem::take(&mut *table.asked());
    if is_over {
        Poll::Ready(Ok(None))
    } else if asked.is_empty() {
        Poll::Pending
    } else {
        Poll::Ready(Ok(Some(asked)))
    }
}

/// Asks what lay on the table, and tells each turn what came of its own. What a turn asks first is asked before what it asks second; apart
/// from that, equal statements stand beside each other, so that the texts of calls differ less.
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
