//! What this process counts as it happens. Who counts finds what counts it by what it is: every one is made at the start, but for
//! those of jobs, which are few and slow.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use ::metrics::{Counter, Histogram};
use bot_core::engine::{Ended, Engine, Health, Meter, Outside as _, Part, System, TryEnd, TurnEnd, turn_kinds};
use bot_core::platform::Platform;
use bot_core::store::Dialect;
use bot_core::store::outbox::Lane;

use super::book::Book;
use super::list;
use crate::VERSION;

/// What is counted.
pub(super) struct Counted {
    book: Book,
    turns: HashMap<(&'static str, TurnEnd), Counter>,
    costs: HashMap<&'static str, Costs>,
    tries: HashMap<(Platform, Lane, &'static str), Counter>,
    took: HashMap<(Platform, Lane), Histogram>,
    refusals: HashMap<(Platform, &'static str), Counter>,
    jobs: Mutex<Jobs>,
}

/// What turns of a kind cost.
struct Costs {
    took: Histogram,
    statements: Histogram,
}

/// What was counted of jobs, by their kinds.
#[derive(Default)]
struct Jobs {
    pieces: HashMap<(&'static str, TurnEnd), Counter>,
    took: HashMap<&'static str, Histogram>,
}

impl Counted {
    /// Nothing yet: each of the usual ones is 0, so that the first of its kind is seen as one more.
    pub(super) fn new() -> Self {
        let book = Book::new();
        let turns = turn_kinds().flat_map(|kind| TurnEnd::ALL.iter().map(move |end| (kind, *end)));
        let lanes =
            || Platform::ALL.into_iter().flat_map(|platform| Lane::ALL.iter().map(move |lane| (platform, *lane)));
        let tries = lanes().flat_map(|(platform, lane)| TryEnd::NAMES.iter().map(move |end| (platform, lane, *end)));
        let refusals = Platform::ALL.into_iter().flat_map(|of| TryEnd::reasons().map(move |reason| (of, reason)));
        let costs = |kind| Costs {
            took: book.histogram(&list::TURN_SECONDS, [kind]),
            statements: book.histogram(&list::TURN_STATEMENTS, [kind]),
        };
        Self {
            turns: turns.map(|of| (of, book.counter(&list::TURNS, [of.0, of.1.name()]))).collect(),
            costs: turn_kinds().map(|kind| (kind, costs(kind))).collect(),
            tries: tries.map(|of| (of, book.counter(&list::TRIES, [of.0.as_str(), of.1.name(), of.2]))).collect(),
            took: lanes().map(|of| (of, book.histogram(&list::TRY_SECONDS, [of.0.as_str(), of.1.name()]))).collect(),
            refusals: refusals.map(|of| (of, book.counter(&list::REFUSALS, [of.0.as_str(), of.1]))).collect(),
            jobs: Mutex::default(),
            book,
        }
    }

    /// Writes down what the process knows besides.
    pub(super) fn sees(&self, seen: &Seen) {
        for (part, state) in &seen.health.parts {
            let part = match part {
                Part::Database => "database",
                Part::Platform(platform) => platform.as_str(),
            };
            self.book.gauge(&list::READY, [part]).set(f64::from(u8::from(state.is_well)));
        }
        for (platform, count) in &seen.throttled {
            self.book.counter(&list::THROTTLED, [platform.as_str()]).absolute(*count);
        }
        self.book.counter(&list::DATABASE_STATEMENTS, []).absolute(seen.statements);
        self.book.counter(&list::DATABASE_CALLS, []).absolute(seen.calls);
        let database = match seen.dialect {
            Dialect::Sqlite => "sqlite",
            Dialect::Postgres => "postgres",
        };
        self.book.gauge(&list::INFO, [VERSION, database]).set(1.0);
    }

    /// Notes that the process starts now.
    pub(super) fn starts(&self) {
        self.book.gauge(&list::STARTED, []).set(super::seconds(System.now()));
    }

    /// Sorts what was recorded since.
    pub(super) fn sort(&self) {
        self.book.sort();
    }

    /// All that is counted.
    pub(super) fn text(&self) -> String {
        self.book.text()
    }

    fn piece(&self, job: &'static str, end: TurnEnd, took: Option<Duration>) {
        let mut jobs = self.jobs.lock().unwrap_or_else(PoisonError::into_inner);
        let counter = || self.book.counter(&list::PIECES, [job, end.name()]);
        jobs.pieces.entry((job, end)).or_insert_with(counter).increment(1);
        if let Some(took) = took {
            let histogram = || self.book.histogram(&list::PIECE_SECONDS, [job]);
            jobs.took.entry(job).or_insert_with(histogram).record(took.as_secs_f64());
        }
    }
}

impl Meter for Counted {
    fn counts(&self, ended: Ended) {
        match ended {
            Ended::Turn { kind, end, cost } => {
                if let Some(counter) = self.turns.get(&(kind, end)) {
                    counter.increment(1);
                }
                if let Some((cost, of)) = cost.zip(self.costs.get(kind)) {
                    of.took.record(cost.took.as_secs_f64());
                    of.statements.record(f64::from(cost.statements));
                }
            }
            Ended::Piece { job, end, took } => self.piece(job, end, took),
            Ended::Try { platform, lane, end, took } => {
                let counter = self.tries.get(&(platform, lane, end.name()));
                let refusal = end.reason().and_then(|reason| self.refusals.get(&(platform, reason)));
                counter.into_iter().chain(refusal).for_each(|counter| counter.increment(1));
                if let Some(of) = self.took.get(&(platform, lane)) {
                    of.record(took.as_secs_f64());
                }
            }
        }
    }
}

/// What a process knows without asking anybody.
pub(super) struct Seen {
    /// How well people are served.
    pub(super) health: Health,
    /// How often each platform was called too often.
    pub(super) throttled: Vec<(Platform, u64)>,
    /// Statements of the database in all.
    pub(super) statements: u64,
    /// Calls that they took.
    pub(super) calls: u64,
    /// Which database it is.
    pub(super) dialect: Dialect,
}

impl Seen {
    /// What this engine knows now.
    pub(super) fn of(engine: &Engine) -> Self {
        let db = engine.db();
        let (statements, calls, dialect) = (db.statements(), db.calls(), db.dialect());
        Self { health: engine.health(), throttled: engine.throttled(), statements, calls, dialect }
    }
}
