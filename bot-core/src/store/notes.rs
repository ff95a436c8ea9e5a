//! Deliveries that wait to be noted: the writer of SQLite takes them into its next group, and does not let them wait long. A
//! crash before that repeats a message, and nothing else.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::Notify;
use tokio::time::Instant;

use super::outbox::Delivered;
use crate::domain::AccountId;

/// So long a note waits for a group that takes it along.
const WAITS: Duration = Duration::from_millis(50);
/// The pause before notes are tried again that the database did not take.
const PAUSE: Duration = Duration::from_secs(1);

/// What waits to be noted, and what is being noted.
#[derive(Default)]
pub(super) struct Notes {
    state: Mutex<State>,
    came: Notify,
}

#[derive(Default)]
struct State {
    waiting: Vec<Delivered>,
    /// When the first of them is written at the latest.
    due: Option<Instant>,
    /// Whose notes are being written.
    in_hand: Vec<AccountId>,
}

impl Notes {
    pub(super) fn add(&self, delivered: Delivered) {
        let mut state = self.state();
        state.waiting.push(delivered);
        state.due.get_or_insert_with(|| Instant::now() + WAITS);
        drop(state);
        self.came.notify_one();
    }

    /// Waits until some have waited long enough.
    pub(super) async fn ripe(&self) {
        loop {
            let due = self.state().due;
            match due {
                Some(due) => return tokio::time::sleep_until(due).await,
                None => self.came.notified().await,
            }
        }
    }

    /// Takes all of them: what the turns of the group are about to read is noted before.
    pub(super) fn take(&self) -> Vec<Delivered> {
        let mut state = self.state();
        let taken = std::mem::take(&mut state.waiting);
        state.in_hand = taken.iter().map(|delivered| delivered.job.account).collect();
        state.due = None;
        taken
    }

    /// Those that were taken are written, but for these, which are tried again.
    pub(super) fn done(&self, failed: Vec<Delivered>) {
        let mut state = self.state();
        state.in_hand.clear();
        if !failed.is_empty() {
            state.waiting.splice(0..0, failed);
            state.due = Some(Instant::now() + PAUSE);
        }
    }

    /// Whether something that an account was shown is not noted yet.
    pub(super) fn has(&self, account: AccountId) -> bool {
        let state = self.state();
        state.in_hand.contains(&account) || state.waiting.iter().any(|delivered| delivered.job.account == account)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
