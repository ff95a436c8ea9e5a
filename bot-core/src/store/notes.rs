//! Deliveries that wait to be noted together. SQLite's writer takes them into its next group, on a server a task of their own writes
//! them; either lets them wait for a moment only. A crash before that repeats a message, and nothing else.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::{Notify, watch};
use tokio::time::{Instant, sleep_until, timeout};

use super::outbox::Delivered;

/// So long a note waits for others.
const WAITS: Duration = Duration::from_millis(50);
/// The pause before notes are tried again that the database did not take.
const PAUSE: Duration = Duration::from_secs(1);
/// So long somebody waits for what is being written. What hangs for longer is noted later.
const PATIENCE: Duration = Duration::from_secs(1);

/// What waits to be noted, and what is being noted.
pub(super) struct Notes {
    state: Mutex<State>,
    /// The first one came, or some shall be written at once.
    came: Notify,
    /// How often some were written, or tried to be.
    written: watch::Sender<u64>,
}

#[derive(Default)]
struct State {
    waiting: Vec<Delivered>,
    /// When the first of them is written at the latest.
    due: Option<Instant>,
    /// Those that are being written.
    in_hand: Arc<[Delivered]>,
    /// How often some were taken to be written.
    taken: u64,
}

impl Default for Notes {
    fn default() -> Self {
        Self { state: Mutex::default(), came: Notify::new(), written: watch::Sender::new(0) }
    }
}

impl Notes {
    pub(super) fn add(&self, delivered: Delivered) {
        let mut state = self.state();
        let is_first = state.due.is_none();
        state.waiting.push(delivered);
        state.due.get_or_insert_with(|| Instant::now() + WAITS);
        drop(state);
        if is_first {
            self.came.notify_one();
        }
    }

    /// Waits until some have waited long enough.
    pub(super) async fn ripe(&self) {
        loop {
            let due = self.state().due;
            match due {
                Some(due) => tokio::select! {
                    () = sleep_until(due) => return,
                    () = self.came.notified() => {}
                },
                None => self.came.notified().await,
            }
        }
    }

    /// Takes all of them, in their order.
    pub(super) fn take(&self) -> Arc<[Delivered]> {
        let mut state = self.state();
        let taken: Arc<[Delivered]> = std::mem::take(&mut state.waiting).into();
        state.in_hand = Arc::clone(&taken);
        state.due = None;
        state.taken += 1;
        taken
    }

    /// Those that were taken are written, but for these, which are tried again.
    pub(super) fn done(&self, failed: Vec<Delivered>) {
        let mut state = self.state();
        state.in_hand = Arc::default();
        if !failed.is_empty() {
            state.waiting.splice(0..0, failed);
            state.due = Some(Instant::now() + PAUSE);
        }
        let taken = state.taken;
        drop(state);
        self.written.send_replace(taken);
    }

    /// Whether something is not noted yet of what is meant.
    pub(super) fn has(&self, is_meant: impl Fn(&Delivered) -> bool) -> bool {
        let state = self.state();
        state.in_hand.iter().chain(&state.waiting).any(is_meant)
    }

    /// Lets what is meant be written at once, and waits until it is, or until it failed.
    pub(super) async fn written(&self, is_meant: impl Fn(&Delivered) -> bool) {
        let Some(time) = self.hurry(is_meant) else { return };
        let mut written = self.written.subscribe();
        let _ = timeout(PATIENCE, written.wait_for(|times| *times >= time)).await;
    }

    /// Lets what is meant be written at once; says which time of writing that is, counted from 1. `None`: nothing of it waits.
    fn hurry(&self, is_meant: impl Fn(&Delivered) -> bool) -> Option<u64> {
        let mut state = self.state();
        if !state.waiting.iter().any(&is_meant) {
            return state.in_hand.iter().any(is_meant).then_some(state.taken);
        }
        state.due = Some(Instant::now());
        let next = state.taken + 1;
        drop(state);
        self.came.notify_one();
        Some(next)
    }

    /// Nobody writes any more: nobody waits for it.
    pub(super) fn end(&self) {
        self.written.send_replace(u64::MAX);
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
