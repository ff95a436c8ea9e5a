//! Messages about one thing go to one account one after another, by whatever way; so does what is shown in one message.
//!
//! Interaction responses bypass the outbox. Without this lock, a fast second press could be answered before the first message
//! arrives, and both would remain. And a refresh of a message could overwrite what a press has put there meanwhile.

use std::collections::HashMap;
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

/// Who is on the way.
#[derive(Default)]
pub(super) struct Order(Mutex<HashMap<Key, Arc<Turn<()>>>>);

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

    fn turns(&self) -> std::sync::MutexGuard<'_, HashMap<Key, Arc<Turn<()>>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
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
}
