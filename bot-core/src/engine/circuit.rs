//! A platform that does not answer is left alone, but for a try now and then: one circuit for each platform, as an outage is
//! nobody's own.
//!
//! The first success closes it. An update that arrives is a sign of life: it brings the next try forward.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

use crate::platform::Platform;

/// So many deliveries in a row must fail before a platform counts as away.
const FAILURES: u32 = 3;

/// The shortest and the longest time between two tries.
const SHORTEST: Duration = Duration::from_secs(2);
const LONGEST: Duration = Duration::from_secs(15);

/// What may set out to a platform.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Pass {
    /// Whatever there is.
    All,
    /// One delivery, to see whether the platform is back.
    Probe,
    /// Nothing for now.
    Nothing,
}

/// The circuits of all platforms.
#[derive(Default)]
pub(super) struct Circuits(Mutex<HashMap<Platform, Circuit>>);

/// How a platform has answered lately.
#[derive(Default)]
struct Circuit {
    /// How many deliveries in a row have failed.
    failures: u32,
    open: Option<Open>,
}

/// A platform that is away.
struct Open {
    /// When it was tried last, and when it is tried next.
    tried: Instant,
    next: Instant,
    /// The time between that try and the one after it.
    pause: Duration,
}

impl Circuits {
    /// What may set out now.
    pub(super) fn pass(&self, platform: Platform) -> Pass {
        match self.all().get(&platform).and_then(|circuit| circuit.open.as_ref()) {
            None => Pass::All,
            Some(open) if open.next <= Instant::now() => Pass::Probe,
            Some(_) => Pass::Nothing,
        }
    }

    /// A delivery is about to set out; says whether it may. The next probe is due some time after this one.
    pub(super) fn sets_out(&self, platform: Platform) -> Pass {
        let pass = self.pass(platform);
        if let (Pass::Probe, Some(Circuit { open: Some(open), .. })) = (pass, self.all().get_mut(&platform)) {
            let now = Instant::now();
            (open.tried, open.next) = (now, now + open.pause);
            open.pause = (open.pause * 2).min(LONGEST);
        }
        pass
    }

    /// Something came from the platform.
    pub(super) fn heard(&self, platform: Platform) {
        if let Some(open) = self.all().get_mut(&platform).and_then(|circuit| circuit.open.as_mut()) {
            (open.next, open.pause) = (open.next.min(open.tried + SHORTEST), SHORTEST);
        }
    }

    /// The platform has answered; says whether it had been away.
    pub(super) fn succeeded(&self, platform: Platform) -> bool {
        let before = self.all().insert(platform, Circuit::default());
        before.is_some_and(|circuit| circuit.open.is_some())
    }

    /// The platform has not answered, or has trouble of its own; says whether it counts as away from now on.
    pub(super) fn failed(&self, platform: Platform) -> bool {
        let mut all = self.all();
        let circuit = all.entry(platform).or_default();
        circuit.failures = circuit.failures.saturating_add(1);
        let opens = circuit.failures >= FAILURES && circuit.open.is_none();
        if opens {
            let now = Instant::now();
            circuit.open = Some(Open { tried: now, next: now + SHORTEST, pause: SHORTEST * 2 });
        }
        opens
    }

    fn all(&self) -> MutexGuard<'_, HashMap<Platform, Circuit>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HERE: Platform = Platform::ALL[0];

    fn away() -> Circuits {
        let circuits = Circuits::default();
        assert!((1..FAILURES).all(|_| !circuits.failed(HERE)) && circuits.failed(HERE));
        circuits
    }

    #[tokio::test(start_paused = true)]
    async fn a_platform_that_is_away_is_tried_less_and_less_often() {
        let circuits = away();
        for pause in [2, 4, 8, 15, 15, 15] {
            assert_eq!(circuits.sets_out(HERE), Pass::Nothing);
            tokio::time::advance(Duration::from_secs(pause)).await;
            assert_eq!(circuits.sets_out(HERE), Pass::Probe, "after {pause} s");
            assert!(!circuits.failed(HERE), "it was away before");
        }
        assert_eq!(circuits.pass(Platform::ALL[1]), Pass::All, "the other one is not away");
        assert!(circuits.succeeded(HERE) && !circuits.succeeded(HERE));
        assert_eq!(circuits.sets_out(HERE), Pass::All);
    }

    #[tokio::test(start_paused = true)]
    async fn a_few_failures_among_others_are_no_outage() {
        let circuits = Circuits::default();
        for _ in 0..10 {
            assert!((1..FAILURES).all(|_| !circuits.failed(HERE)));
            assert!(!circuits.succeeded(HERE));
        }
        assert_eq!(circuits.pass(HERE), Pass::All);
    }

    #[tokio::test(start_paused = true)]
    async fn a_sign_of_life_brings_the_next_try_forward() {
        let circuits = away();
        for pause in [2, 4, 8, 15] {
            tokio::time::advance(Duration::from_secs(pause)).await;
            assert_eq!(circuits.sets_out(HERE), Pass::Probe);
        }
        circuits.heard(HERE);
        assert_eq!(circuits.pass(HERE), Pass::Nothing, "it was tried just now");
        tokio::time::advance(SHORTEST).await;
        assert_eq!(circuits.sets_out(HERE), Pass::Probe);
        tokio::time::advance(SHORTEST).await;
        assert_eq!(circuits.pass(HERE), Pass::Probe, "and soon again");
    }
}
