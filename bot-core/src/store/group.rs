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
        match if is_one { None } else { Some(together(&pool, IMMEDIATE, &delivered, turns).await) } {
            Some(Together::Written) => {
                size.grow();
                group.drain(..).for_each(|job| drop(job.done.send(Ok(()))));
                notes.done(Vec::new());
            }
            Some(Together::Away(error)) => {
                group.drain(..).for_each(|job| drop(job.done.send(Err(error.clone()))));
                notes.done(if goes_on { delivered.to_vec() } else { Vec::new() });
            }
            // What SQLite could not commit is not written.
            Some(Together::Failed(_) | Together::Unsure) | None => {
                if group.len() > 1 {
                    tracing::debug!(turns = group.len(), "a group is rolled back, and each of its turns runs alone");
                    size.shrink();
                }
                let failed = note_each(&pool, (IMMEDIATE, false), &delivered).await;
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
            Together::Failed(_) => note_each(&pool, (BEGIN, true), &delivered).await,
            Together::Unsure => {
                leave(delivered.len());
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
    /// One of them failed, with this: each is run alone.
    Failed(Error),
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
        Err(error) => return Together::Failed(error),
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
    let written = match before(until, written).await {
        Ok(()) if !group.iter().all(|job| job.deadline.commits()) => Err(Error::Late),
        written => written,
    };
    let not_written = if let Err(error) = written {
        tx.roll_back().await;
        Together::Failed(error)
    } else if tx.commit().await.is_ok() {
        return Together::Written;
    } else {
        Together::Unsure
    };
    group.iter().for_each(|job| job.deadline.reopen());
    not_written
}

/// Notes deliveries one by one, and gives those that have to be tried again, with all that came to the same chat after one of them: what
/// stands in a message is what was noted of it last. One that cannot be noted is delivered once more when its lease ends. So is one of which
/// nobody knows whether it is noted, as the commit failed `on_a_server`: noted twice, its row would seem to have been taken away.
async fn note_each(pool: &Pool, (begin, on_a_server): (&'static str, bool), all: &[Delivered]) -> Vec<Delivered> {
    let mut later: Vec<Delivered> = Vec::new();
    for (nth, delivered) in all.iter().enumerate() {
        if later.iter().any(|other| other.job.account == delivered.job.account) {
            later.push(delivered.clone());
            continue;
        }
        match note_one(pool, begin, delivered).await {
            Together::Written => {}
            Together::Unsure if on_a_server => leave(1),
            Together::Away(_) | Together::Unsure => {
                later.extend_from_slice(&all[nth..]);
                break;
            }
            Together::Failed(error) if error.is_unavailable() => later.push(delivered.clone()),
            Together::Failed(error) => tracing::error!(%error, "a delivery cannot be noted"),
        }
    }
    if !later.is_empty() {
        tracing::debug!(deliveries = later.len(), "what was delivered is noted later");
    }
    later
}

/// Notes a delivery, again when somebody else was faster.
async fn note_one(pool: &Pool, begin: &'static str, delivered: &Delivered) -> Together {
    let mut tries = 1;
    loop {
        match together(pool, begin, std::slice::from_ref(delivered), (&[], false)).await {
            Together::Failed(error) if error.is_transient() && tries < TRIES => {
                tokio::time::sleep(PAUSE * u32::try_from(tries).unwrap_or(1)).await;
                tries += 1;
            }
            noted @ (Together::Written | Together::Away(_) | Together::Failed(_) | Together::Unsure) => return noted,
        }
    }
}

/// Says that deliveries may not be noted.
fn leave(deliveries: usize) {
    tracing::debug!(deliveries, "what was not noted is delivered once more when its lease ends");
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
    use super::super::outbox::{DeliveryJob, Lane, LeaseInfo, Place, SentMessage};
    use super::super::{Db, Dialect, Options, people};
    use super::*;
    use crate::area;
    use crate::domain::{AccountId, PersonId};
    use crate::platform::Platform;
    use crate::update::Sender;

    const NOW: i64 = 1_800_000_000_000;

    /// A server that is busy wherever a message with one look is noted, and of which nobody knows whether it has written one with another.
    const FAULTS: [&str; 3] = [
        "CREATE FUNCTION is_busy() RETURNS trigger LANGUAGE plpgsql AS \
         $$ BEGIN RAISE EXCEPTION 'busy' USING ERRCODE = '55P03'; END $$",
        "CREATE TRIGGER busy BEFORE INSERT ON message FOR EACH ROW WHEN (NEW.look = 1) EXECUTE FUNCTION is_busy()",
        "CREATE CONSTRAINT TRIGGER unsure AFTER INSERT ON message DEFERRABLE INITIALLY DEFERRED FOR EACH ROW \
         WHEN (NEW.look = 2) EXECUTE FUNCTION is_busy()",
    ];

    async fn add_person(tx: &mut Tx, nth: i64) -> Result<(), Error> {
        let (account, name, language) = (nth.to_string(), "Otto".to_owned(), "en".to_owned());
        let sender = Sender { address: Some(account.clone()), account, name, username: None, language };
        people::add(tx, Platform::ALL[0], &sender, (PersonId(nth), AccountId(nth)), NOW).await.map(drop)
    }

    /// Home, which somebody was shown in their message 7, with a look.
    async fn delivered(tx: &mut Tx, (nth, ord): (i64, i64), look: Option<i64>) -> Result<Delivered, Error> {
        let (to, shown) = ((PersonId(nth), AccountId(nth)), (&area::home(), Place::In(7)));
        let info = LeaseInfo { now: NOW, process: "a", lease: 60_000, ord };
        let job: DeliveryJob = outbox::show(tx, to, Lane::Reply, shown, info).await?.ok_or(Error::Stale)?;
        let shown = SentMessage {
            number: 7,
            subject: None,
            question: None,
            asked_at: None,
            is_kept: true,
            above: Vec::new(),
            instead_of: None,
            repeated: false,
            look,
            is_secret: false,
            student: None,
        };
        let who = (Platform::ALL[0], nth.to_string());
        Ok(Delivered { job, who, shown: Some(shown), next_at: None, wakes: false, at: NOW, again: None })
    }

    /// One by one: what is noted later keeps its order, and what may be noted is not noted twice.
    #[tokio::test(flavor = "multi_thread")]
    async fn what_cannot_be_noted_now_lets_wait_what_came_to_the_same_chat_after_it() {
        testkit::each_engine("what_cannot_be_noted_now_lets_wait", |url| async move {
            let db = Db::open(&url, Options::default()).await.expect("opens");
            if db.dialect() == Dialect::Sqlite {
                // There nothing fails for a single one, and what was not committed is not written.
                return;
            }
            let all = db.turn(|tx| {
                async move {
                    for nth in 1..=3 {
                        add_person(tx, nth).await?;
                    }
                    let all = vec![
                        delivered(tx, (1, 10), Some(1)).await?,
                        delivered(tx, (2, 20), None).await?,
                        delivered(tx, (1, 30), None).await?,
                        delivered(tx, (3, 40), Some(2)).await?,
                    ];
                    for fault in FAULTS {
                        tx.run(fault, Vec::new()).await?;
                    }
                    Ok(all)
                }
                .boxed()
            });
            let all = all.await.expect("delivered");
            let (pool, begin) = db.writes();
            let later = note_each(pool, (begin, true), &all).await;
            assert_eq!(later.iter().map(|delivered| delivered.job.generation).collect::<Vec<_>>(), [10, 30]);
            let mut tx = db.read().await.expect("the database is there");
            let noted = tx.list("SELECT account_id FROM message", Vec::new(), |row| row.get::<i64>("account_id"));
            assert_eq!(noted.await.expect("read"), [2]);
            drop(tx);
            db.close().await;
        })
        .await;
    }

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
