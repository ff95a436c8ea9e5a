//! What the bot did, in order: updates, commands, events, timers and deliveries, with the time that each took.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

use bot_core::engine::{Activity, Done, Observer};
use serde::Serialize;
use tokio::sync::broadcast;

use crate::clock::Clock;

/// So many lines are kept.
const KEPT: usize = 600;

/// One line.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Line {
    /// Counts on and on.
    pub(crate) number: u64,
    /// In ms UTC.
    at: i64,
    /// `update`, `timer`, `job`, `delivery` or `dead-letter`.
    kind: &'static str,
    /// Whose account, where it is somebody's.
    #[serde(skip_serializing_if = "Option::is_none")]
    account: Option<String>,
    /// What, such as `Press` or `Home`.
    what: String,
    /// What it led to, in order: commands, then events; or how a delivery ended.
    then: Vec<String>,
    /// Statements, of an update.
    #[serde(skip_serializing_if = "Option::is_none")]
    statements: Option<u32>,
    /// In µs.
    took: u64,
}

/// The lines so far, and those to come.
pub(crate) struct Timeline {
    clock: Arc<Clock>,
    lines: Mutex<(u64, VecDeque<Line>)>,
    fresh: broadcast::Sender<Line>,
}

impl Timeline {
    pub(crate) fn new(clock: Arc<Clock>) -> Self {
        Self { clock, lines: Mutex::default(), fresh: broadcast::Sender::new(1024) }
    }

    /// What was kept, the oldest first.
    pub(crate) fn lines(&self) -> Vec<Line> {
        self.kept().1.iter().cloned().collect()
    }

    /// What comes from now on.
    pub(crate) fn follow(&self) -> broadcast::Receiver<Line> {
        self.fresh.subscribe()
    }

    pub(crate) fn clear(&self) {
        self.kept().1.clear();
    }

    fn kept(&self) -> std::sync::MutexGuard<'_, (u64, VecDeque<Line>)> {
        self.lines.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Observer for Timeline {
    fn done(&self, done: Done) {
        let took = u64::try_from(done.took.as_micros()).unwrap_or(u64::MAX);
        let at = bot_core::engine::Outside::now(&*self.clock);
        let (kind, account, what, then, statements) = match done.activity {
            Activity::Update { account, kind, commands, events, statements, again } => {
                let again = again.then(|| "again".to_owned());
                let then = again.into_iter().chain(commands).chain(events).collect();
                ("update", Some(account), kind, then, Some(statements))
            }
            Activity::Timer { kind, command, events } => {
                ("timer", None, kind, command.into_iter().chain(events).collect(), None)
            }
            Activity::Job { kind, command, events } => {
                ("job", None, kind, [command].into_iter().chain(events).collect(), None)
            }
            Activity::Delivery { address, screen, outcome, attempt } => {
                let attempt = (attempt > 1).then(|| format!("×{attempt}"));
                ("delivery", Some(address), screen, [outcome].into_iter().chain(attempt).collect(), None)
            }
            Activity::DeadLetter => ("dead-letter", None, String::new(), Vec::new(), None),
        };
        let line = {
            let mut kept = self.kept();
            kept.0 += 1;
            let line = Line { number: kept.0, at, kind, account, what, then, statements, took };
            kept.1.push_back(line.clone());
            if kept.1.len() > KEPT {
                kept.1.pop_front();
            }
            line
        };
        let _ = self.fresh.send(line);
    }
}
