//! Messages about one thing go to one account one after another, by whatever way; so does what is shown in one message.
//!
//! Interaction responses bypass the outbox. Without this lock, a fast second press could be answered before the first message
//! arrives, and both would remain. And a refresh of a message could overwrite what a press has put there meanwhile.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::{Mutex as Turn, OwnedMutexGuard};

use crate::domain::AccountId;

/// How long one waits for the one before it: a platform waits for a first answer, and not for long
/// (docs/platforms.md, "Limits side by side").
const PATIENCE: Duration = Duration::from_millis(500);

/// What is done one after another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Line {
    /// What is about one subject.
    About(i64),
    /// What is shown in the message with this number.
    In(i64),
}

/// Whose account, and what stands in line.
type Key = (AccountId, Line);

/// Accounts share their marks with others: one of somebody else's costs a second reading, and nothing more.
const MARKS: usize = 256;

/// A point in the order of all deliveries.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Mark(u64);

/// Who is on the way.
pub(super) struct Order {
    turns: Mutex<HashMap<Key, Arc<Turn<()>>>>,
    /// How often anything has arrived.
    now: AtomicU64,
    /// The same when it was one of these accounts for the last time.
    last: [AtomicU64; MARKS],
}

impl Default for Order {
    fn default() -> Self {
        Self { turns: Mutex::default(), now: AtomicU64::new(0), last: [const { AtomicU64::new(0) }; MARKS] }
    }
}

/// Nothing else in the same line goes out as long as this value lives.
pub(super) struct Going<'a> {
    order: &'a Order,
    key: Key,
    held: Option<OwnedMutexGuard<()>>,
}

impl Order {
    /// Waits until it is this one's turn, or the one before has taken too long.
    pub(super) async fn wait(&self, key: Key) -> Going<'_> {
        let turn = Arc::clone(self.turns().entry(key).or_default());
        let held = tokio::time::timeout(PATIENCE, turn.lock_owned()).await.ok();
        Going { order: self, key, held }
    }

    /// Where the order stands.
    pub(super) fn now(&self) -> Mark {
        Mark(self.now.load(Ordering::SeqCst))
    }

    /// Something has arrived at an account, and is noted before whatever is done there from now on.
    pub(super) fn arrived(&self, account: AccountId) {
        let now = self.now.fetch_add(1, Ordering::SeqCst) + 1;
        self.last(account).store(now, Ordering::SeqCst);
    }

    /// Whether nothing has arrived at an account since then.
    pub(super) fn is_quiet_since(&self, account: AccountId, mark: Mark) -> bool {
        self.last(account).load(Ordering::SeqCst) <= mark.0
    }

    fn last(&self, account: AccountId) -> &AtomicU64 {
        let nth = usize::try_from(account.0.unsigned_abs()).unwrap_or_default() % MARKS;
        &self.last[nth]
    }

    fn turns(&self) -> std::sync::MutexGuard<'_, HashMap<Key, Arc<Turn<()>>>> {
        self.turns.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Going<'_> {
    fn drop(&mut self) {
        let mut turns = self.order.turns();
        drop(self.held.take());
        // Whoever waits holds it, too.
        if turns.get(&self.key).is_some_and(|turn| Arc::strong_count(turn) == 1) {
            turns.remove(&self.key);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: Key = (AccountId(7), Line::About(5));

    #[tokio::test(start_paused = true)]
    async fn one_waits_for_another_about_the_same_but_not_for_long() {
        let order = Order::default();
        let first = order.wait(KEY).await;
        let begun = tokio::time::Instant::now();
        drop(order.wait((AccountId(7), Line::About(6))).await);
        drop(order.wait((AccountId(7), Line::In(5))).await);
        drop(order.wait((AccountId(8), Line::About(5))).await);
        assert!(begun.elapsed().is_zero(), "what is about something else does not wait");
        let (second, ()) = tokio::join!(order.wait(KEY), async {
            tokio::time::sleep(PATIENCE / 2).await;
            drop(first);
        });
        assert_eq!(begun.elapsed(), PATIENCE / 2, "it goes as soon as the first has arrived");
        drop(order.wait(KEY).await);
        assert_eq!(begun.elapsed(), PATIENCE / 2 + PATIENCE, "what takes too long is overtaken");
        drop(second);
        assert!(order.turns().is_empty(), "nothing is kept");
    }

    #[test]
    fn what_arrives_at_an_account_is_seen_there_and_nowhere_else() {
        let (order, here, elsewhere) = (Order::default(), AccountId(7), AccountId(8));
        let before = order.now();
        assert!(order.is_quiet_since(here, before));
        order.arrived(here);
        assert!(!order.is_quiet_since(here, before), "it has arrived since");
        assert!(order.is_quiet_since(elsewhere, before));
        assert!(order.is_quiet_since(here, order.now()), "it has not arrived since now");
    }
}
