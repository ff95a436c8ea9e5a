//! Stops calling long before Discord would ban the bot, and where it asks to be left alone altogether.
//!
//! Discord bans an address for a day that gets 10 000 refusals (401, 403, 429) within ten minutes
//! (docs/platforms.md, "Discord: limits and bans"). A bot that works gets few; with a token that is
//! not valid any more every call is one.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

/// Refusals within [`WINDOW`] after which nothing is called: a tenth of what leads to a ban, as several processes may
/// share an address.
const MOST: usize = 1000;

/// How long a refusal counts.
const WINDOW: Duration = Duration::from_secs(600);

/// Counts refusals.
#[derive(Debug, Default)]
pub(crate) struct Breaker {
    refusals: Mutex<VecDeque<Instant>>,
    /// Discord wants no call before.
    rests_until: Mutex<Option<Instant>>,
}

/// Why no call may be made, and for how long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stop {
    /// So many were refused that the next ones would lead to a ban.
    Refused(Duration),
    /// Discord asks for it.
    Asked(Duration),
}

impl Breaker {
    /// Whether Discord counts an answer of this status.
    pub(crate) fn counts(status: u16) -> bool {
        matches!(status, 401 | 403 | 429)
    }

    /// Whether another call may be made; else why not.
    pub(crate) fn may_call(&self) -> Result<(), Stop> {
        let now = Instant::now();
        let rests_until = *self.rests_until.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(until) = rests_until.filter(|until| *until > now) {
            return Err(Stop::Asked(until - now));
        }
        let mut refusals = self.refusals.lock().unwrap_or_else(PoisonError::into_inner);
        while refusals.front().is_some_and(|first| now - *first >= WINDOW) {
            refusals.pop_front();
        }
        match refusals.front() {
            Some(first) if refusals.len() >= MOST => Err(Stop::Refused(WINDOW - (now - *first))),
            Some(_) | None => Ok(()),
        }
    }

    /// A call was refused.
    pub(crate) fn refused(&self) {
        let mut refusals = self.refusals.lock().unwrap_or_else(PoisonError::into_inner);
        refusals.push_back(Instant::now());
        if refusals.len() == MOST {
            tracing::error!(platform = "discord", "too many calls are refused; is the token still valid?");
        }
    }

    /// Discord wants no call at all for this time.
    pub(crate) fn rest(&self, wait: Duration) {
        tracing::warn!(platform = "discord", seconds = wait.as_secs(), "Discord wants to be left alone");
        let until = Instant::now() + wait;
        let mut rests_until = self.rests_until.lock().unwrap_or_else(PoisonError::into_inner);
        *rests_until = (*rests_until).max(Some(until));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn it_trips_well_before_a_ban_and_recovers() {
        let breaker = Breaker::default();
        for _ in 1..MOST {
            breaker.refused();
        }
        assert_eq!(breaker.may_call(), Ok(()));
        breaker.refused();
        assert_eq!(breaker.may_call(), Err(Stop::Refused(WINDOW)));
        tokio::time::advance(WINDOW / 2).await;
        assert_eq!(breaker.may_call(), Err(Stop::Refused(WINDOW / 2)));
        tokio::time::advance(WINDOW / 2).await;
        assert_eq!(breaker.may_call(), Ok(()));
        const { assert!(MOST * 10 <= 10_000) };
    }

    #[tokio::test(start_paused = true)]
    async fn it_rests_as_long_as_it_was_asked_to() {
        let breaker = Breaker::default();
        let (short, long) = (Duration::from_secs(2), Duration::from_secs(5));
        breaker.rest(long);
        breaker.rest(short);
        assert_eq!(breaker.may_call(), Err(Stop::Asked(long)));
        tokio::time::advance(short).await;
        assert_eq!(breaker.may_call(), Err(Stop::Asked(long - short)));
        tokio::time::advance(long - short).await;
        assert_eq!(breaker.may_call(), Ok(()));
    }

    #[test]
    fn only_refusals_count() {
        assert!([401, 403, 429].into_iter().all(Breaker::counts));
        assert!(![200, 400, 404, 500].into_iter().any(Breaker::counts));
    }
}
