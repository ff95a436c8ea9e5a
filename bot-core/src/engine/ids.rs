//! The ids of this process, each turn's greater than those of the turns before: which of two answers is newer, their numbers say.
//!
//! By the clock alone two turns of one millisecond would be in any order, and one set back would turn it round.

use std::sync::{Mutex, PoisonError};

use super::Outside;
use crate::domain::FreshIds;

/// So many ids are a turn's own: more than any takes.
const ITS_OWN: i64 = 4096;

/// Where the ids of the last turn began.
#[derive(Default)]
pub(super) struct Ids(Mutex<i64>);

impl Ids {
    /// The ids of a turn that begins now.
    pub(super) fn fresh(&self, outside: &dyn Outside) -> FreshIds {
        let ids = FreshIds::new(outside.now(), outside.random());
        let mut last = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let ids = ids.at_least(*last + ITS_OWN);
        *last = ids.first();
        ids
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicI64, Ordering};

    use super::*;
    use crate::domain::OutboxId;
    use crate::engine::System;

    /// A clock that goes back by a millisecond each third time that it is asked, and stands else.
    struct Back(AtomicI64);

    impl Outside for Back {
        fn now(&self) -> i64 {
            1_800_000_000_000 - self.0.fetch_add(1, Ordering::Relaxed) / 3
        }

        fn random(&self) -> u32 {
            System.random()
        }

        fn code(&self) -> String {
            System.code()
        }
    }

    #[test]
    fn whatever_begins_later_has_greater_ids_also_where_the_clock_goes_back() {
        let (ids, outside) = (Ids::default(), Back(AtomicI64::new(0)));
        let mut last = 0;
        for _ in 0..1000 {
            let mut turn = ids.fresh(&outside);
            for _ in 0..3 {
                let id = turn.fresh::<OutboxId>().0;
                assert!(id > last, "{id} after {last}");
                last = id;
            }
        }
    }
}
