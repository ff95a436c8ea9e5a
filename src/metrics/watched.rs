//! What waits in the database: read when somebody asks, at most every ten seconds, by one reader at a time.
//!
//! A database that hangs keeps nobody waiting: who asks gets what was read last while that is not old, and nothing of the database then.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use async_trait::async_trait;
use bot_core::engine::{Engine, Figures, VotesWaiting};
use bot_core::store::Error;
use bot_core::store::outbox::Depth;
use tokio::time::{Instant, timeout};

use super::book::Book;
use super::{list, seconds};

/// However often somebody asks, it is not read more often.
const EVERY: Duration = Duration::from_secs(10);
/// Who asks waits no longer for it.
const PATIENCE: Duration = Duration::from_secs(1);
/// A reading that takes longer is given up.
const LONGEST: Duration = Duration::from_secs(30);
/// What was read longer ago is shown no more.
const KEPT: Duration = Duration::from_secs(60);

/// How long projects have waited, from the newest on, as a label says it.
const AGES: [&str; 4] = ["under_3_days", "3_to_7_days", "7_to_14_days", "over_14_days"];

/// Where the figures come from.
#[async_trait]
pub(super) trait Source: Send + Sync + 'static {
    /// Reads them.
    ///
    /// # Errors
    /// When the database fails.
    async fn figures(&self) -> Result<Figures, Error>;
}

#[async_trait]
impl Source for Engine {
    async fn figures(&self) -> Result<Figures, Error> {
        Engine::figures(self).await
    }
}

/// The figures of a database.
pub(super) struct Watched {
    source: Box<dyn Source>,
    last: Mutex<Last>,
    reading: Arc<tokio::sync::Mutex<()>>,
}

/// The last time that they were read.
#[derive(Default)]
struct Last {
    /// When it was begun.
    begun: Option<Instant>,
    /// What came of it last, and when.
    read: Option<(Instant, String)>,
}

impl Watched {
    /// Nothing is read yet.
    pub(super) fn new(source: impl Source) -> Arc<Self> {
        Arc::new(Self { source: Box::new(source), last: Mutex::default(), reading: Arc::default() })
    }

    /// The figures as they are; as they were, where they were read just now; nothing where they cannot be read.
    pub(super) async fn text(self: &Arc<Self>) -> String {
        let _ = timeout(PATIENCE, self.refreshes()).await;
        let last = self.last();
        let recent = last.read.as_ref().filter(|(at, _)| at.elapsed() < KEPT);
        recent.map(|(_, text)| text.clone()).unwrap_or_default()
    }

    /// Reads them where that is due. It is gone on with when whoever has asked waits no longer.
    async fn refreshes(self: &Arc<Self>) {
        let turn = Arc::clone(&self.reading).lock_owned().await;
        if self.last().begun.is_some_and(|begun| begun.elapsed() < EVERY) {
            return;
        }
        self.last().begun = Some(Instant::now());
        let this = Arc::clone(self);
        let reading = tokio::spawn(async move {
            let _turn = turn;
            this.reads().await;
        });
        let _ = reading.await;
    }

    async fn reads(&self) {
        match timeout(LONGEST, self.source.figures()).await {
            Ok(Ok(figures)) => self.last().read = Some((Instant::now(), text_of(&figures))),
            // That the database is away is said elsewhere.
            Ok(Err(error)) => tracing::debug!(%error, "what waits in the database cannot be read"),
            Err(_) => tracing::debug!("what waits in the database is not read in time"),
        }
    }

    fn last(&self) -> MutexGuard<'_, Last> {
        self.last.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The figures in a book of their own: what is not there any more is in no later one.
pub(super) fn text_of(figures: &Figures) -> String {
    let (book, at) = (Book::new(), figures.at);
    let age = |since: Option<i64>| since.map_or(0.0, |since| seconds((at - since).max(0)));
    for Depth { lane, due, later, since } in &figures.outbox {
        book.gauge(&list::OUTBOX, [lane.name(), "due"]).set(f64::from(*due));
        book.gauge(&list::OUTBOX, [lane.name(), "later"]).set(f64::from(*later));
        book.gauge(&list::OUTBOX_AGE, [lane.name()]).set(age(*since));
    }
    book.gauge(&list::OUTBOX_REFUSED, []).set(f64::from(figures.refused));
    let jobs = figures.jobs;
    for (state, count) in [("waiting", jobs.waiting), ("running", jobs.running), ("put_off", jobs.put_off)] {
        book.gauge(&list::JOBS, [state]).set(f64::from(count));
    }
    book.gauge(&list::JOB_AGE, []).set(age(jobs.since));
    book.gauge(&list::TIMERS_LATE, []).set(f64::from(figures.timers.late));
    book.gauge(&list::TIMER_AGE, []).set(age(figures.timers.since));
    for VotesWaiting { authority, by_age, since } in &figures.votes {
        let authority = authority.code();
        for (count, of_age) in by_age.iter().zip(AGES) {
            book.gauge(&list::VOTES, [authority.as_str(), of_age]).set(f64::from(*count));
        }
        book.gauge(&list::VOTE_AGE, [authority.as_str()]).set(age(*since));
    }
    book.gauge(&list::DEAD_LETTERS, []).set(f64::from(figures.dead_letters));
    book.gauge(&list::DATABASE_BYTES, []).set(super::number(figures.bytes));
    book.gauge(&list::REPLICAS, []).set(f64::from(figures.processes));
    book.gauge(&list::FIGURES_READ, []).set(seconds(at));
    book.text()
}
