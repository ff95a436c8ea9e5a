//! How many deliveries run at once: so many for each platform and lane, so that a platform that hangs takes nobody else's
//! place, notices take no answer's, and files nobody's. What goes out by an interaction's own way needs none.

use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::platform::Platform;
use crate::store::outbox::Lane;

/// So many deliveries of a platform and lane run at once.
const SLOTS: usize = 32;

/// So many of them with files: papers are held in memory until they have arrived, and what is kept is read as it goes out, over the same
/// line.
const FILES: usize = 4;

/// So many of what goes to many: enough for the pace of any platform, and few that wait for their turn beside all else.
const BULK: usize = 16;

/// So many deliveries of a platform and lane with pictures run at once: more would share the same line, and each would take longer.
const PICTURES: usize = 4;

/// How long a delivery waits for a slot. With all else that it waits for, and with the delivery itself, it stays within the lease of its
/// row.
pub(super) const PATIENCE: Duration = Duration::from_secs(8);

/// The slots of all platforms and lanes.
#[derive(Default)]
pub(super) struct Slots {
    pots: Mutex<HashMap<(Platform, Lane), Arc<Pot>>>,
    pictures: Mutex<HashMap<(Platform, Lane), Arc<Semaphore>>>,
}

/// The slots of one platform and lane.
struct Pot {
    slots: Arc<Semaphore>,
    /// Deliveries that will want a slot soon.
    coming: AtomicUsize,
}

/// A delivery that will want a slot. It is counted until it has got one.
pub(super) struct Coming(Arc<Pot>);

impl Slots {
    /// Announces a delivery.
    pub(super) fn announce(&self, platform: Platform, lane: Lane) -> Coming {
        let pot = self.pot(platform, lane);
        pot.coming.fetch_add(1, Ordering::SeqCst);
        Coming(pot)
    }

    /// How many more deliveries would get a slot at once.
    pub(super) fn free(&self, platform: Platform, lane: Lane) -> u32 {
        let pot = self.pot(platform, lane);
        let free = pot.slots.available_permits().saturating_sub(pot.coming.load(Ordering::SeqCst));
        u32::try_from(free).unwrap_or(u32::MAX)
    }

    /// Takes one of the places for what has a picture; `None` when there was none for eight seconds.
    pub(super) async fn picture(&self, platform: Platform, lane: Lane) -> Option<OwnedSemaphorePermit> {
        let places = {
            let mut all = self.pictures.lock().unwrap_or_else(PoisonError::into_inner);
            Arc::clone(all.entry((platform, lane.of_the_bot())).or_insert_with(|| Arc::new(Semaphore::new(PICTURES))))
        };
        tokio::time::timeout(PATIENCE, places.acquire_owned()).await.ok()?.ok()
    }

    fn pot(&self, platform: Platform, lane: Lane) -> Arc<Pot> {
        let mut pots = self.pots.lock().unwrap_or_else(PoisonError::into_inner);
        let pot = pots.entry((platform, lane.of_the_bot()));
        let slots = match lane {
            Lane::Reply | Lane::Answer | Lane::Notice => SLOTS,
            Lane::File => FILES,
            Lane::Bulk => BULK,
        };
        Arc::clone(
            pot.or_insert_with(|| {
                Arc::new(Pot { slots: Arc::new(Semaphore::new(slots)), coming: AtomicUsize::new(0) })
            }),
        )
    }
}

impl Coming {
    /// Takes a slot; `None` when there was none for eight seconds.
    pub(super) async fn slot(self) -> Option<OwnedSemaphorePermit> {
        let taken = Arc::clone(&self.0.slots).acquire_owned();
        tokio::time::timeout(PATIENCE, taken).await.ok()?.ok()
    }
}

impl Drop for Coming {
    fn drop(&mut self) {
        self.0.coming.fetch_sub(1, Ordering::SeqCst);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HERE: Platform = Platform::ALL[0];

    #[tokio::test(start_paused = true)]
    async fn a_platform_and_a_lane_take_nobody_elses_slots() {
        let slots = Slots::default();
        let all = u32::try_from(SLOTS).expect("few");
        let mut taken = Vec::new();
        for _ in 0..SLOTS {
            let coming = slots.announce(HERE, Lane::Answer);
            taken.push(coming.slot().await.expect("free"));
        }
        assert_eq!(slots.free(HERE, Lane::Answer), 0);
        assert_eq!(slots.free(HERE, Lane::Reply), 0, "the bot sends it as an answer when it is tried again");
        assert_eq!(slots.free(HERE, Lane::Notice), all);
        assert_eq!(slots.free(HERE, Lane::File), 4, "few, as each is large");
        assert_eq!(slots.free(HERE, Lane::Bulk), 16, "of its own");
        assert_eq!(slots.free(Platform::ALL[1], Lane::Answer), all);
        assert!(slots.announce(HERE, Lane::Answer).slot().await.is_none(), "it does not wait for ever");
        taken.pop();
        let coming = slots.announce(HERE, Lane::Answer);
        assert_eq!(slots.free(HERE, Lane::Answer), 0, "that one is promised");
        drop(coming);
        assert_eq!(slots.free(HERE, Lane::Answer), 1);
    }

    #[tokio::test(start_paused = true)]
    async fn few_pictures_are_on_their_way_at_once() {
        let slots = Slots::default();
        let mut taken = Vec::new();
        for _ in 0..PICTURES {
            taken.push(slots.picture(HERE, Lane::Notice).await.expect("free"));
        }
        assert!(slots.picture(HERE, Lane::Notice).await.is_none(), "it does not wait for ever");
        assert!(slots.picture(Platform::ALL[1], Lane::Notice).await.is_some(), "nor for the other platform");
        assert!(slots.picture(HERE, Lane::Answer).await.is_some(), "nor does an answer for notices");
        assert_eq!(slots.free(HERE, Lane::Answer), u32::try_from(SLOTS).expect("few"), "no answer waits for it");
        taken.pop();
        assert!(slots.picture(HERE, Lane::Notice).await.is_some());
    }
}
