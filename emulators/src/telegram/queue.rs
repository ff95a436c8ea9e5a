//! The updates that the bot has not taken yet, and the webhook they go to.

use std::borrow::Cow;
use std::collections::{HashSet, VecDeque};
use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use tokio::time::Instant;

/// An update on its way to the bot.
#[derive(Clone, Debug)]
pub(super) struct Waiting {
    pub(super) id: i64,
    pub(super) person: i64,
    pub(super) kind: Cow<'static, str>,
    pub(super) body: Value,
    /// How often it was handed over in vain.
    pub(super) attempts: u32,
    /// Not before.
    pub(super) due: Option<Instant>,
    pub(super) is_under_way: bool,
    /// Need not wait for the one before it.
    pub(super) overtakes: bool,
    /// Was taken once already.
    pub(super) is_repeat: bool,
}

/// An update that the bot has not taken, as it is kept.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Kept {
    id: i64,
    pub(super) person: i64,
    pub(super) kind: Cow<'static, str>,
    pub(super) body: Value,
}

impl Waiting {
    /// One that has not been handed over yet.
    fn new(Kept { id, person, kind, body }: Kept) -> Self {
        Self { id, person, kind, body, attempts: 0, due: None, is_under_way: false, overtakes: false, is_repeat: false }
    }

    /// As the Bot API writes it.
    pub(super) fn update(&self) -> Value {
        json!({ "update_id": self.id, (&*self.kind): self.body })
    }
}

/// Where updates go.
#[derive(Clone, Debug)]
pub(super) struct Webhook {
    pub(super) url: String,
    pub(super) secret: Option<String>,
    pub(super) connections: usize,
}

#[derive(Debug)]
pub(super) struct Queue {
    pub(super) waiting: VecDeque<Waiting>,
    pub(super) webhook: Option<Webhook>,
    /// The kinds that the bot wants; all but rare ones when empty.
    pub(super) allowed: Vec<String>,
    /// What the last failed call of the webhook failed with.
    pub(super) last_error: Option<String>,
    /// A poll is under way, with this number.
    pub(super) polls: u64,
    last: i64,
}

impl Default for Queue {
    fn default() -> Self {
        Self { waiting: VecDeque::new(), webhook: None, allowed: Vec::new(), last_error: None, polls: 0, last: 500_000 }
    }
}

impl Queue {
    /// An empty one that goes on numbering after this update.
    pub(super) fn after(last: i64) -> Self {
        Self { last, ..Self::default() }
    }

    /// The same with what was not taken before it was kept.
    pub(super) fn with(self, kept: Vec<Kept>) -> Self {
        Self { waiting: kept.into_iter().map(Waiting::new).collect(), ..self }
    }

    /// What the bot has not taken.
    pub(super) fn kept(&self) -> Vec<Kept> {
        // What comes twice is a fault, not something that somebody did.
        let first = self.waiting.iter().filter(|update| !update.is_repeat).cloned();
        first.map(|Waiting { id, person, kind, body, .. }| Kept { id, person, kind, body }).collect()
    }

    /// The number of the newest update.
    pub(super) fn last(&self) -> i64 {
        self.last
    }

    /// Drops what a person did and the bot has not taken.
    pub(super) fn forget(&mut self, person: i64) {
        self.waiting.retain(|update| update.person != person);
    }

    /// A new update; kinds the bot does not want are dropped, as Telegram does.
    pub(super) fn push(&mut self, person: i64, kind: &'static str, body: Value) -> i64 {
        self.last += 1;
        let id = self.last;
        if self.allowed.is_empty() || self.allowed.iter().any(|allowed| allowed == kind) {
            self.waiting.push_back(Waiting::new(Kept { id, person, kind: kind.into(), body }));
        }
        id
    }

    /// The next update that may go to the webhook: those of one person go one after the other.
    pub(super) fn next(&mut self, now: Instant) -> Option<Waiting> {
        let under_way = self.waiting.iter().filter(|update| update.is_under_way).count();
        if self.webhook.as_ref().is_none_or(|webhook| under_way >= webhook.connections) {
            return None;
        }
        let mut busy = HashSet::new();
        let next = self.waiting.iter_mut().find(|update| {
            let is_first = busy.insert(update.person) || update.overtakes;
            is_first && !update.is_under_way && update.due.is_none_or(|due| due <= now)
        })?;
        next.is_under_way = true;
        Some(next.clone())
    }

    /// When the next update is due that waits for its time.
    pub(super) fn due(&self) -> Option<Instant> {
        self.waiting.iter().filter(|update| !update.is_under_way).filter_map(|update| update.due).min()
    }

    /// The webhook has taken it.
    pub(super) fn taken(&mut self, id: i64) {
        self.waiting.retain(|update| update.id != id || !update.is_under_way);
    }

    /// The webhook has not taken it: once more, a little later.
    pub(super) fn failed(&mut self, id: i64, wait: Option<Duration>, error: String) {
        self.last_error = Some(error);
        let Some(update) = self.waiting.iter_mut().find(|update| update.id == id && update.is_under_way) else {
            return;
        };
        update.is_under_way = false;
        update.attempts += 1;
        let pause = Duration::from_millis(50 << update.attempts.min(5));
        update.due = Some(Instant::now() + wait.unwrap_or(pause).min(Duration::from_secs(2)));
    }

    /// Hands an update over once more, though it was taken.
    pub(super) fn again(&mut self, mut update: Waiting) {
        update.is_under_way = false;
        update.due = None;
        update.overtakes = true;
        update.is_repeat = true;
        self.waiting.push_back(update);
    }
}
