//! Group commit: on SQLite one writer takes all waiting turns into one transaction.
//!
//! A group commits as a whole or not at all; when one of its turns fails, each runs alone, so that only
//! the faulty one fails. A caller hears of its turn after the commit only. The turns of a group run side by side, and what they ask
//! travels together (`round`).
//!
//! On PostgreSQL each turn has a connection, and only what was delivered is noted together.

use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::Duration;

use futures::FutureExt;
use tokio::sync::{Notify, mpsc, oneshot};
use tokio_util::sync::CancellationToken;

use super::Error;
use super::deadline::{Deadline, before};
use super::notes::Notes;
use super::outbox::{self, Delivered};
use super::round;
use super::transaction::{Body, Pool, Tx};

/// A transaction that writes from its start: one that turns to writing later fails at once when
/// another writes (docs/measurements.md, "One SQL for two engines").
pub(super) const IMMEDIATE: &str = "BEGIN IMMEDIATE";
/// A transaction where many may write.
pub(super) const BEGIN: &str = "BEGIN";
/// Whether the turns of a group run side by side, where nobody says otherwise; else they run one after the other.
pub(super) const SIDE_BY_SIDE: bool = true;
/// At most this many turns share a commit.
const MOST: usize = 64;
/// So many may share one in any case, however often they get in each other's way.
const FEWEST: usize = 4;
/// At most this many deliveries are noted by one statement, so that it stays short.
const AT_ONCE: usize = 64;
/// A turn is tried this often when somebody else was faster.
pub(super) const TRIES: usize = 4;
/// The pause before the second try; it grows.
const PAUSE: Duration = Duration::from_millis(10);

/// A turn that waits for the writer.
pub(super) struct Job {
    pub(super) body: Box<Body<()>>,
    pub(super) deadline: Deadline,
    pub(super) done: oneshot::Sender<Result<(), Error>>,
}

/// How many turns share a commit: fewer where they get in each other's way, as each of a group runs once more then.
struct Size(usize);

impl Size {
    /// A group was written: the next one may be a little larger.
    fn grow(&mut self) {
        self.0 = (self.0 + 1).min(MOST);
    }

    /// A group was rolled back.
    fn shrink(&mut self) {
        self.0 = (self.0 / 2).max(FEWEST);
    }
}

/// Writes until it shall stop and all that waited is done. What was delivered meanwhile is noted with the next group, before
/// its turns: what a person does after they were shown something finds it noted.
pub(super) async fn write(
    pool: Pool,
    (mut jobs, side_by_side): (mpsc::Receiver<Job>, bool),
    (notes, noted): (Arc<Notes>, Arc<Notify>),
    stop: CancellationToken,
) {
    let (mut group, mut size) = (Vec::with_capacity(MOST), Size(MOST));
    loop {
        let goes_on = tokio::select! {
            biased;
            () = stop.cancelled() => false,
            received = jobs.recv_many(&mut group, size.0) => received > 0,
            () = notes.ripe() => true,
        };
        if !goes_on {
            // Nothing new is taken; what waits is finished.
            jobs.close();
            jobs.recv_many(&mut group, size.0).await;
        }
        let delivered = notes.take();
        if group.is_empty() && delivered.is_empty() {
            return;
        }
        group.retain(|job| !job.deadline.is_given_up());
        let is_one = group.len() == 1 && delivered.is_empty();
        let turns = (group.as_slice(), side_by_side);
        match if is_one { Together::Failed } else { together(&pool, IMMEDIATE, &delivered, turns).await } {
            Together::Written => {
                size.grow();
                group.drain(..).for_each(|job| drop(job.done.send(Ok(()))));
                notes.done(Vec::new());
            }
            Together::Away(error) => {
                group.drain(..).for_each(|job| drop(job.done.send(Err(error.clone()))));
                notes.done(if goes_on { delivered.to_vec() } else { Vec::new() });
            }
            // What SQLite could not commit is not written.
            Together::Failed | Together::Unsure => {
                if group.len() > 1 {
                    tracing::debug!(turns = group.len(), "a group is rolled back, and each of its turns runs alone");
                    size.shrink();
                }
                let failed = note_each(&pool, IMMEDIATE, &delivered).await;
                notes.done(if goes_on { failed } else { Vec::new() });
                for job in group.drain(..) {
                    let result = alone(&pool, IMMEDIATE, &*job.body, &job.deadline).await;
                    drop(job.done.send(result));
                }
            }
        }
        if !delivered.is_empty() {
            noted.notify_one();
        }
        pool.wipe().await;
    }
}

/// Notes what is delivered on a server until it shall stop and all is noted.
pub(super) async fn note(pool: Pool, (notes, noted): (Arc<Notes>, Arc<Notify>), stop: CancellationToken) {
    let mut goes_on = true;
    while goes_on {
        goes_on = tokio::select! {
            biased;
            () = stop.cancelled() => false,
            () = notes.ripe() => true,
        };
        let delivered = notes.take();
        if delivered.is_empty() {
            continue;
        }
        let failed = match together(&pool, BEGIN, &delivered, (&[], false)).await {
            Together::Written => Vec::new(),
            Together::Away(_) => delivered.to_vec(),
            Together::Failed => note_each(&pool, BEGIN, &delivered).await,
            Together::Unsure => {
                tracing::debug!(
                    deliveries = delivered.len(),
                    "what was not noted is delivered once more when its lease ends"
                );
                Vec::new()
            }
        };
        notes.done(if goes_on { failed } else { Vec::new() });
        noted.notify_one();
    }
    notes.end();
}

/// What came of a group.
enum Together {
    /// All of it is written.
    Written,
    /// Not even the transaction could begin: nothing is wrong with any of them.
    Away(Error),
    /// One of them failed: each is run alone.
    Failed,
    /// The commit failed: on a server nobody knows whether it is written.
    Unsure,
}

async fn together(
    pool: &Pool,
    begin: &'static str,
    delivered: &[Delivered],
    (group, side_by_side): (&[Job], bool),
) -> Together {
    let mut tx = match Tx::begin(pool, begin).await {
        Ok(tx) => tx,
        Err(error) if error.is_unavailable() => return Together::Away(error),
        Err(_) => return Together::Failed,
    };
    let written = async {
        for some in delivered.chunks(AT_ONCE) {
            outbox::note(&mut tx, some).await?;
        }
        let bodies: Vec<&Body<()>> = group.iter().map(|job| &*job.body).collect();
        for some in bodies.chunks(if side_by_side { MOST } else { 1 }) {
            round::run(&mut tx, some).await?;
        }
        Ok(())
    };
    let until = group.iter().filter_map(|job| job.deadline.until()).min();
    let is_written = before(until, written).await.is_ok();
    let not_written = if !is_written || !group.iter().all(|job| job.deadline.commits()) {
        tx.roll_back().await;
        Together::Failed
    } else if tx.commit().await.is_ok() {
        return Together::Written;
    } else {
        Together::Unsure
    };
    group.iter().for_each(|job| job.deadline.reopen());
    not_written
}

/// Notes deliveries one by one, and gives those that have to be tried again. One that cannot be noted is delivered once more
/// when its lease ends.
async fn note_each(pool: &Pool, begin: &'static str, all: &[Delivered]) -> Vec<Delivered> {
    let mut failed = Vec::new();
    for delivered in all {
        let noted = delivered.clone();
        let body: Box<Body<()>> = Box::new(move |tx| {
            let noted = noted.clone();
            async move { outbox::note(tx, &[noted]).await }.boxed()
        });
        match alone(pool, begin, &*body, &Deadline::never()).await {
            Ok(()) => {}
            Err(error) if error.is_unavailable() => failed.push(delivered.clone()),
            Err(error) => tracing::error!(%error, "a delivery cannot be noted"),
        }
    }
    if !failed.is_empty() {
        tracing::debug!(deliveries = failed.len(), "what was delivered is noted later");
    }
    failed
}

/// Runs a turn in a transaction of its own, again when somebody else was faster.
pub(super) async fn alone<T>(
    pool: &Pool,
    begin: &'static str,
    body: &Body<T>,
    deadline: &Deadline,
) -> Result<T, Error> {
    let mut tries = 1;
    loop {
        let result = once(pool, begin, body, deadline).await;
        match result {
            Err(error) if error.is_transient() && tries < TRIES => {
                tokio::time::sleep(PAUSE * u32::try_from(tries).unwrap_or(1)).await;
                tries += 1;
            }
            result => return result,
        }
    }
}

async fn once<T>(pool: &Pool, begin: &'static str, body: &Body<T>, deadline: &Deadline) -> Result<T, Error> {
    if deadline.is_given_up() {
        return Err(Error::Late);
    }
    let mut tx = before(deadline.until(), Tx::begin(pool, begin)).await?;
    match before(deadline.until(), guarded(body, &mut tx)).await {
        Ok(_) if !deadline.commits() => {
            tx.roll_back().await;
            Err(Error::Late)
        }
        Ok(value) => {
            let committed = tx.commit().await;
            if committed.is_err() {
                deadline.reopen();
            }
            committed.map(|()| value)
        }
        Err(error) => {
            tx.roll_back().await;
            Err(error)
        }
    }
}

/// Runs a turn up to its end. A panic of one must not take the writer with it.
pub(super) async fn guarded<T>(body: &Body<T>, tx: &mut Tx) -> Result<T, Error> {
    let ended = AssertUnwindSafe(body(tx)).catch_unwind().await.unwrap_or(Err(Error::Panicked))?;
    tx.settle().await?;
    Ok(ended)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_become_smaller_where_they_fail_and_grow_slowly() {
        let mut size = Size(MOST);
        size.grow();
        assert_eq!(size.0, MOST);
        size.shrink();
        size.grow();
        assert_eq!(size.0, MOST / 2 + 1);
        for _ in 0..9 {
            size.shrink();
        }
        assert_eq!(size.0, FEWEST);
    }
}
