//! Who does something waits for what they did before: of one account one update at a time is worked on, in the order in which they have
//! come. So somebody who floods has one turn at a time, as anybody else has, and holds one connection.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::{Instant, timeout_at};

use crate::platform::Platform;

/// So many updates of an account wait behind the one that is worked on. What comes besides is to come again.
const MOST: usize = 20;

/// Who waits leaves so much of the time to the turn that follows.
const TURN: Duration = Duration::from_secs(1);

/// An account, by its platform and its id there.
type Whose = (Platform, String);

/// The accounts of which something is worked on.
type All = Mutex<HashMap<Whose, Queue>>;

/// Who waits for whom.
#[derive(Default)]
pub(super) struct Queues(Arc<All>);

/// What is there of one account.
struct Queue {
    turn: Arc<Semaphore>,
    /// How many are there, with the one that is worked on.
    there: usize,
}

/// Nothing else of its account is worked on as long as this lives.
pub(super) struct Entered {
    // The next one goes before this one is forgotten.
    _turn: OwnedSemaphorePermit,
    _place: Place,
}

/// A place in a queue.
struct Place {
    all: Arc<All>,
    whose: Whose,
}

impl Queues {
    /// Waits until nothing else of an account is worked on. `None` where too many wait already, or where that takes until then.
    pub(super) async fn enter(&self, platform: Platform, account: &str, until: Instant) -> Option<Entered> {
        let (turn, _place) = self.place((platform, account.to_owned()))?;
        // A turn that had next to no time left would only throw back those beside which it runs.
        let until = until.checked_sub(TURN).unwrap_or(until);
        let _turn = timeout_at(until, turn.acquire_owned()).await.ok()?.ok()?;
        Some(Entered { _turn, _place })
    }

    fn place(&self, whose: Whose) -> Option<(Arc<Semaphore>, Place)> {
        let mut all = locked(&self.0);
        let new = || Queue { turn: Arc::new(Semaphore::new(1)), there: 0 };
        let queue = all.entry(whose.clone()).or_insert_with(new);
        if queue.there > MOST {
            return None;
        }
        queue.there += 1;
        Some((Arc::clone(&queue.turn), Place { all: Arc::clone(&self.0), whose }))
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut all = locked(&self.all);
        let Some(queue) = all.get_mut(&self.whose) else { return };
        queue.there -= 1;
        if queue.there == 0 {
            all.remove(&self.whose);
        }
    }
}

fn locked(all: &All) -> MutexGuard<'_, HashMap<Whose, Queue>> {
    all.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use futures::future::{join, join_all};

    use super::*;

    const HERE: Platform = Platform::ALL[0];

    fn later() -> Instant {
        Instant::now() + Duration::from_secs(8)
    }

    #[tokio::test(start_paused = true)]
    async fn one_at_a_time_goes_and_in_the_order_of_coming() {
        let (queues, went) = (Queues::default(), Mutex::new(Vec::new()));
        let goes = async |account: &str, nth: u64| {
            let entered = queues.enter(HERE, account, later()).await.expect("few are there");
            // The later one comes, the faster it is.
            tokio::time::sleep(Duration::from_millis(50 - nth)).await;
            went.lock().expect("not poisoned").push(format!("{account} {nth}"));
            drop(entered);
        };
        let ana = join_all((0..4).map(|nth| goes("ana", nth)));
        join(ana, goes("jan", 30)).await;
        assert_eq!(*went.lock().expect("not poisoned"), ["jan 30", "ana 0", "ana 1", "ana 2", "ana 3"]);
        assert!(locked(&queues.0).is_empty(), "nothing is kept");
    }

    #[tokio::test(start_paused = true)]
    async fn who_floods_is_put_off_and_nobody_else_is() {
        let queues = Queues::default();
        let first = queues.enter(HERE, "ana", later()).await.expect("nobody is there");
        let flood = join_all((0..MOST + 5).map(|_| async { queues.enter(HERE, "ana", later()).await.is_some() }));
        let others = async {
            let elsewhere = queues.enter(Platform::ALL[1], "ana", later()).await;
            let other = queues.enter(HERE, "jan", later()).await;
            assert!(elsewhere.is_some() && other.is_some(), "they wait for nothing of hers");
            drop(first);
        };
        let (entered, ()) = join(flood, others).await;
        assert_eq!(entered.iter().filter(|has_entered| **has_entered).count(), MOST);
        assert!(locked(&queues.0).is_empty(), "nothing is kept");
    }

    #[tokio::test(start_paused = true)]
    async fn nobody_waits_longer_than_they_may_nor_in_the_way_of_those_behind_them() {
        let queues = Queues::default();
        let first = queues.enter(HERE, "ana", later()).await.expect("nobody is there");
        let soon = Instant::now() + Duration::from_secs(1);
        assert!(queues.enter(HERE, "ana", soon).await.is_none());
        drop(first);
        assert!(queues.enter(HERE, "ana", later()).await.is_some());
        assert!(locked(&queues.0).is_empty(), "nothing is kept");
    }
}
