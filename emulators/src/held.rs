//! What a test holds of that which goes between a platform and the program: it is told when a moment has come, and all waits until
//! it has done what it wants, such as to kill the program.

use std::sync::{Mutex, MutexGuard, PoisonError};

use tokio::sync::oneshot;

/// A moment between a platform and the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moment {
    /// A message that the program sends, or a change of one, is on the screen; the program has no answer yet.
    Shown,
    /// What somebody did goes to the program, which is called; the platform does not read its answer yet.
    HandedOver,
    /// The program has said that it has worked on what somebody did. The platform does not hear that, and so hands the same over once
    /// more. Comes only where a platform does so.
    Acknowledged,
}

/// The wish that something is held. When it is dropped, nothing is.
#[derive(Debug)]
#[must_use = "nothing is held when it is dropped"]
pub struct Hold(oneshot::Receiver<Held>);

impl Hold {
    /// Waits until the moment has come. For ever, if it never does.
    pub async fn reached(self) -> Held {
        match self.0.await {
            Ok(held) => held,
            Err(_) => std::future::pending().await,
        }
    }
}

/// What is held now: it goes on when this is dropped.
#[derive(Debug)]
#[must_use = "it goes on when this is dropped"]
pub struct Held {
    _goes_on: oneshot::Sender<()>,
}

/// What is to be held on a platform: one thing at most.
#[derive(Debug, Default)]
pub(crate) struct Holds(Mutex<Option<Wish>>);

#[derive(Debug)]
struct Wish {
    moment: Moment,
    /// How many pass the moment before the one that is held.
    after: usize,
    told: oneshot::Sender<Held>,
}

impl Holds {
    /// Holds what comes to this moment after so many others, in place of what was to be held before.
    pub(crate) fn add(&self, moment: Moment, after: usize) -> Hold {
        let (told, tells) = oneshot::channel();
        *self.wish() = Some(Wish { moment, after, told });
        Hold(tells)
    }

    /// Something comes to this moment: waits as long as it is held, and says whether it was.
    pub(crate) async fn passes(&self, moment: Moment) -> bool {
        let Some(told) = self.due(moment) else { return false };
        let (goes_on, held) = oneshot::channel();
        if told.send(Held { _goes_on: goes_on }).is_err() {
            // Nobody wants it any more.
            return false;
        }
        let _ = held.await;
        true
    }

    /// Who is told that the moment has come, if it has.
    fn due(&self, moment: Moment) -> Option<oneshot::Sender<Held>> {
        let mut wish = self.wish();
        let wanted = wish.as_mut().filter(|wish| wish.moment == moment)?;
        if let Some(left) = wanted.after.checked_sub(1) {
            wanted.after = left;
            return None;
        }
        wish.take().map(|wish| wish.told)
    }

    fn wish(&self) -> MutexGuard<'_, Option<Wish>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn one_waits_until_it_is_let_go_and_all_others_pass() {
        let holds = Holds::default();
        let hold = holds.add(Moment::Shown, 1);
        assert!(!holds.passes(Moment::HandedOver).await, "another moment");
        assert!(!holds.passes(Moment::Shown).await, "the one before");
        let look = async {
            let held = hold.reached().await;
            assert!(!holds.passes(Moment::Shown).await, "the one behind it");
            drop(held);
        };
        let (was_held, ()) = tokio::join!(holds.passes(Moment::Shown), look);
        assert!(was_held);
    }

    #[tokio::test]
    async fn nothing_waits_for_somebody_who_is_gone() {
        let holds = Holds::default();
        drop(holds.add(Moment::Shown, 0));
        assert!(!holds.passes(Moment::Shown).await, "the wish is dropped");
        let before = holds.add(Moment::Shown, 0);
        drop(holds.add(Moment::HandedOver, 0));
        assert!(!holds.passes(Moment::Shown).await, "another wish has taken its place");
        drop(before);
    }
}
