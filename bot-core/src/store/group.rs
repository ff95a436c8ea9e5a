//! Group commit: on SQLite one writer takes all waiting turns into one transaction.
//!
//! A group commits as a whole or not at all; when one of its turns fails, each runs alone, so that only
//! the faulty one fails. A caller hears of its turn after the commit only.

use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::Duration;

use futures::FutureExt;
use tokio::sync::{Notify, mpsc, oneshot};
use tokio_util::sync::CancellationToken;

use super::Error;
use super::notes::Notes;
use super::outbox::{self, Delivered};
use super::transaction::{Body, Pool, Tx};

/// A transaction that writes from its start: one that turns to writing later fails at once when
/// another writes (docs/measurements.md, "One SQL for two engines").
const IMMEDIATE: &str = "BEGIN IMMEDIATE";
/// At most this many turns share a commit.
const MOST: usize = 64;
/// At most this many deliveries are noted by one statement, so that it stays short.
const AT_ONCE: usize = 64;
/// A turn is tried this often when somebody else was faster.
pub(super) const TRIES: usize = 4;
/// The pause before the second try; it grows.
const PAUSE: Duration = Duration::from_millis(10);

/// A turn that waits for the writer.
pub(super) struct Job {
    pub(super) body: Box<Body<()>>,
    pub(super) done: oneshot::Sender<Result<(), Error>>,
}

/// Writes until it shall stop and all that waited is done. What was delivered meanwhile is noted with the next group, before
/// its turns: what a person does after they were shown something finds it noted.
pub(super) async fn write(
    pool: Pool,
    mut jobs: mpsc::Receiver<Job>,
    (notes, noted): (Arc<Notes>, Arc<Notify>),
    stop: CancellationToken,
) {
    let mut group = Vec::with_capacity(MOST);
    loop {
        let goes_on = tokio::select! {
            biased;
            () = stop.cancelled() => false,
            received = jobs.recv_many(&mut group, MOST) => received > 0,
            () = notes.ripe() => true,
        };
        if !goes_on {
            // Nothing new is taken; what waits is finished.
            jobs.close();
            jobs.recv_many(&mut group, MOST).await;
        }
        let delivered = notes.take();
        if group.is_empty() && delivered.is_empty() {
            return;
        }
        let is_one = group.len() == 1 && delivered.is_empty();
        if !is_one && together(&pool, &delivered, &group).await.is_ok() {
            group.drain(..).for_each(|job| drop(job.done.send(Ok(()))));
            notes.done(Vec::new());
        } else {
            let failed = note_each(&pool, &delivered).await;
            notes.done(if goes_on { failed } else { Vec::new() });
            for job in group.drain(..) {
                let result = alone(&pool, IMMEDIATE, &*job.body).await;
                drop(job.done.send(result));
            }
        }
        if !delivered.is_empty() {
            noted.notify_one();
        }
    }
}

async fn together(pool: &Pool, delivered: &[Delivered], group: &[Job]) -> Result<(), Error> {
    let mut tx = Tx::begin(pool, IMMEDIATE).await?;
    let written = async {
        for some in delivered.chunks(AT_ONCE) {
            outbox::note(&mut tx, some).await?;
        }
        for job in group {
            guarded(&*job.body, &mut tx).await?;
        }
        Ok(())
    };
    match written.await {
        Ok(()) => tx.commit().await,
        Err(error) => {
            tx.roll_back().await;
            Err(error)
        }
    }
}

/// Notes deliveries one by one, and gives those that have to be tried again. One that cannot be noted is delivered once more
/// when its lease ends.
async fn note_each(pool: &Pool, all: &[Delivered]) -> Vec<Delivered> {
    let mut failed = Vec::new();
    for delivered in all {
        let noted = delivered.clone();
        let body: Box<Body<()>> = Box::new(move |tx| {
            let noted = noted.clone();
            async move { outbox::note(tx, &[noted]).await }.boxed()
        });
        match alone(pool, IMMEDIATE, &*body).await {
            Ok(()) => {}
            Err(error) if error.is_unavailable() => failed.push(delivered.clone()),
            Err(error) => tracing::error!(%error, "a delivery cannot be noted"),
        }
    }
    if !failed.is_empty() {
        tracing::warn!(deliveries = failed.len(), "the database is away; what was delivered is noted later");
    }
    failed
}

/// Runs a turn in a transaction of its own, again when somebody else was faster.
pub(super) async fn alone<T>(pool: &Pool, begin: &'static str, body: &Body<T>) -> Result<T, Error> {
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

async fn once<T>(pool: &Pool, begin: &'static str, body: &Body<T>) -> Result<T, Error> {
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
