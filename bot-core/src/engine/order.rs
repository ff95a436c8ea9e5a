//! Messages about one thing go to one account one after another, by whatever way; so does what is shown in one message.
//!
//! Interaction responses bypass the outbox. Without this lock, a fast second press could be answered before the first message
//! arrives, and both would remain. And a refresh of a message could overwrite what a press has put there meanwhile.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::domain::AccountId;

/// How long one waits for the one before it: a platform waits for a first answer, and not for long
/// (docs/platforms.md, "Limits side by side").
const PATIENCE: Duration = Duration::from_millis(500);

/// So many messages are on their way to one chat at once, at most: an answer and a notice.
const IN_A_CHAT: usize = 2;

/// How long one waits for room in a chat. With the delivery itself it stays within the lease of its row.
const ROOM: Duration = Duration::from_secs(3);

/// What is done one after another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Line {
    /// What is about one subject.
    About(i64),
    /// What is shown in the message with this number.
    In(i64),
    /// Menus: one may take the buttons of another one away.
    Menu,
    /// Whatever the bot sends into the chat.
    Chat,
}

impl Line {
    /// How many go at once.
    fn width(self) -> usize {
        match self {
            Self::About(_) | Self::In(_) | Self::Menu => 1,
            Self::Chat => IN_A_CHAT,
        }
    }
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
    turns: Mutex<HashMap<Key, Arc<Semaphore>>>,
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

/// No more in the same line go out as long as this value lives.
pub(super) struct Going<'a> {
    order: &'a Order,
    key: Key,
    held: Option<OwnedSemaphorePermit>,
}

impl Order {
    /// Waits until it is this one's turn, or the one before has taken too long.
    pub(super) async fn wait(&self, key: Key) -> Going<'_> {
        self.stand(key, PATIENCE).await
    }

    /// Waits until there is room in a chat; `None` when there was none for three seconds.
    pub(super) async fn room(&self, account: AccountId) -> Option<Going<'_>> {
        let going = self.stand((account, Line::Chat), ROOM).await;
        going.held.is_some().then_some(going)
    }

    async fn stand(&self, key: Key, patience: Duration) -> Going<'_> {
        let turn = self.turns().entry(key).or_insert_with(|| Arc::new(Semaphore::new(key.1.width()))).clone();
        let mut going = Going { order: self, key, held: None };
        going.held = tokio::time::timeout(patience, turn.acquire_owned()).await.ok().and_then(Result::ok);
        going
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

    fn turns(&self) -> std::sync::MutexGuard<'_, HashMap<Key, Arc<Semaphore>>> {
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

    #[tokio::test(start_paused = true)]
    async fn a_chat_has_room_for_two() {
        let order = Order::default();
        let chat = AccountId(7);
        let (first, second) = (order.room(chat).await, order.room(chat).await);
        assert!(first.is_some() && second.is_some() && order.room(chat).await.is_none());
        assert!(order.room(AccountId(8)).await.is_some(), "another chat has room of its own");
        drop(first);
        assert!(order.room(chat).await.is_some());
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
