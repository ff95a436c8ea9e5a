//! Group commit: on SQLite one writer takes all waiting turns into one transaction.
//!
//! A group commits as a whole or not at all; when one of its turns fails, each runs alone, so that only
//! the faulty one fails. A caller hears of its turn after the commit only.

use std::panic::AssertUnwindSafe;
use std::time::Duration;

use futures::FutureExt;
use sqlx::AnyPool;
use tokio::sync::{mpsc, oneshot};
use tokio_util::sync::CancellationToken;

use super::Error;
use super::transaction::{Body, Tx};

/// A transaction that writes from its start: one that turns to writing later fails at once when
/// another writes (docs/measurements.md, "One SQL for two engines").
const IMMEDIATE: &str = "BEGIN IMMEDIATE";
/// At most this many turns share a commit.
const MOST: usize = 64;
/// A turn is tried this often when somebody else was faster.
pub(super) const TRIES: usize = 4;
/// The pause before the second try; it grows.
const PAUSE: Duration = Duration::from_millis(10);

/// A turn that waits for the writer.
pub(super) struct Job {
    pub(super) body: Box<Body<()>>,
    pub(super) done: oneshot::Sender<Result<(), Error>>,
}

/// Writes until it shall stop and all that waited is done.
pub(super) async fn write(pool: AnyPool, mut jobs: mpsc::Receiver<Job>, stop: CancellationToken) {
    let mut group = Vec::with_capacity(MOST);
    loop {
        let taken = stop.run_until_cancelled(jobs.recv_many(&mut group, MOST)).await;
        if taken.is_none() {
            // Nothing new is taken; what waits is finished.
            jobs.close();
            jobs.recv_many(&mut group, MOST).await;
        }
        if group.is_empty() {
            return;
        }
        if let [_] = group.as_slice() {
            let job = group.remove(0);
            let result = alone(&pool, IMMEDIATE, &*job.body).await;
            drop(job.done.send(result));
        } else if together(&pool, &group).await.is_ok() {
            group.drain(..).for_each(|job| drop(job.done.send(Ok(()))));
        } else {
            for job in group.drain(..) {
                let result = alone(&pool, IMMEDIATE, &*job.body).await;
                drop(job.done.send(result));
            }
        }
    }
}

async fn together(pool: &AnyPool, group: &[Job]) -> Result<(), Error> {
    let mut tx = Tx::begin(pool, IMMEDIATE).await?;
    for job in group {
        if let Err(error) = guarded(&*job.body, &mut tx).await {
            tx.roll_back().await;
            return Err(error);
        }
    }
    tx.commit().await
}

/// Runs a turn in a transaction of its own, again when somebody else was faster.
pub(super) async fn alone<T>(pool: &AnyPool, begin: &'static str, body: &Body<T>) -> Result<T, Error> {
    let mut tries = 1;
    loop {
        let result = once(pool, begin, body).await;
        match result {
            Err(error) if error.is_transient() && tries < TRIES => {
                tokio::time::sleep(PAUSE * u32::try_from(tries).unwrap_or(1)).await;
                tries += 1;
            }
            result => return result,
        }
    }
}

async fn once<T>(pool: &AnyPool, begin: &'static str, body: &Body<T>) -> Result<T, Error> {
    let mut tx = Tx::begin(pool, begin).await?;
    match guarded(body, &mut tx).await {
        Ok(value) => tx.commit().await.map(|()| value),
        Err(error) => {
            tx.roll_back().await;
            Err(error)
        }
    }
}

/// A panic of one turn must not take the writer with it.
async fn guarded<T>(body: &Body<T>, tx: &mut Tx) -> Result<T, Error> {
    AssertUnwindSafe(body(tx)).catch_unwind().await.unwrap_or(Err(Error::Panicked))
}
