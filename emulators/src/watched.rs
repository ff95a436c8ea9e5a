//! What both emulators have in common behind their servers: a state that can be watched, and processes of the bot that are called
//! in turn.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::{broadcast, watch};

/// As many events are kept for those who have not read them yet.
const KEPT: usize = 4096;
/// Nobody waits longer until it is quiet.
const PATIENCE: Duration = Duration::from_secs(60);

/// A state that keeps what happened on people's screens until it is asked for.
pub(crate) trait Eventful {
    /// What happens.
    type Event: Clone;

    /// What has happened since this was asked last.
    fn take_events(&mut self) -> Vec<Self::Event>;
}

/// A state behind a lock, and those who wait for it to change.
#[derive(Debug)]
pub(crate) struct Watched<S: Eventful> {
    state: Mutex<S>,
    version: watch::Sender<u64>,
    events: broadcast::Sender<S::Event>,
}

impl<S: Eventful> Watched<S> {
    pub(crate) fn new(state: S) -> Self {
        Self { state: Mutex::new(state), version: watch::Sender::new(0), events: broadcast::Sender::new(KEPT) }
    }

    pub(crate) fn lock(&self) -> MutexGuard<'_, S> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Changes the state and tells those who wait for a change.
    pub(crate) fn change<T>(&self, change: impl FnOnce(&mut S) -> T) -> T {
        let (result, events) = {
            let mut state = self.lock();
            (change(&mut state), state.take_events())
        };
        for event in events {
            let _ = self.events.send(event);
        }
        self.version.send_modify(|version| *version += 1);
        result
    }

    /// Looks at the state, or changes it in a way that nobody waits for.
    pub(crate) fn change_silently<T>(&self, change: impl FnOnce(&mut S) -> T) -> T {
        change(&mut self.lock())
    }

    /// Another number with every change.
    pub(crate) fn changed(&self) -> watch::Receiver<u64> {
        self.version.subscribe()
    }

    /// Waits until it is idle and nothing has changed for this long; not longer than a minute.
    pub(crate) async fn settles(&self, quiet: Duration, is_idle: impl Fn() -> bool) {
        let mut changed = self.changed();
        let settled = async {
            loop {
                changed.borrow_and_update();
                let is_idle = is_idle();
                let next = tokio::time::timeout(quiet, changed.changed()).await;
                if is_idle && next.is_err() {
                    return;
                }
            }
        };
        let _ = tokio::time::timeout(PATIENCE, settled).await;
    }

    /// What happens from now on.
    pub(crate) fn events(&self) -> broadcast::Receiver<S::Event> {
        self.events.subscribe()
    }
}

/// The addresses of the processes that are called, in turn.
#[derive(Debug, Default)]
pub(crate) struct Turns {
    addresses: Mutex<Vec<String>>,
    turn: AtomicUsize,
}

impl Turns {
    /// These are called from now on.
    pub(crate) fn set(&self, addresses: Vec<String>) {
        *self.addresses.lock().unwrap_or_else(PoisonError::into_inner) = addresses;
    }

    /// All of them, the one whose turn it is first.
    pub(crate) fn next(&self) -> Vec<String> {
        let mut addresses = self.addresses.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let turn = self.turn.fetch_add(1, Ordering::Relaxed);
        if let Some(first) = turn.checked_rem(addresses.len()) {
            addresses.rotate_left(first);
        }
        addresses
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, Default)]
    struct Counted(Vec<u8>);

    impl Eventful for Counted {
        type Event = u8;

        fn take_events(&mut self) -> Vec<u8> {
            std::mem::take(&mut self.0)
        }
    }

    #[test]
    fn a_change_is_told_once_and_a_silent_one_with_the_next() {
        let watched = Watched::new(Counted::default());
        let (mut events, changed) = (watched.events(), watched.changed());
        watched.change_silently(|state| state.0.push(1));
        assert!(events.try_recv().is_err() && !changed.has_changed().unwrap_or(true));
        watched.change(|state| state.0.push(2));
        assert_eq!((events.try_recv(), events.try_recv()), (Ok(1), Ok(2)));
        assert!(events.try_recv().is_err() && changed.has_changed().unwrap_or(false));
    }

    #[test]
    fn all_are_called_in_turn() {
        let turns = Turns::default();
        assert!(turns.next().is_empty());
        turns.set(vec!["a".to_owned(), "b".to_owned()]);
        let first = |_| turns.next().first().cloned();
        let called: Vec<_> = (0..4).filter_map(first).collect();
        assert!(called == ["a", "b", "a", "b"] || called == ["b", "a", "b", "a"], "{called:?}");
    }
}
