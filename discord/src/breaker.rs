//! Stops calling long before Discord would ban the bot.
//!
//! Discord bans an address for a day that gets 10 000 refusals (401, 403, 429) within ten minutes (PLATFORMS.md). A bot that
//! works gets few; with a token that is not valid any more every call is one.

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
pub(crate) struct Breaker(Mutex<VecDeque<Instant>>);

impl Breaker {
    /// Whether Discord counts an answer of this status.
    pub(crate) fn counts(status: u16) -> bool {
        matches!(status, 401 | 403 | 429)
    }

    /// Whether another call may be made; else how long to wait.
    pub(crate) fn may_call(&self) -> Result<(), Duration> {
        let now = Instant::now();
        let mut refusals = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        while refusals.front().is_some_and(|first| now - *first >= WINDOW) {
            refusals.pop_front();
        }
        match refusals.front() {
            Some(first) if refusals.len() >= MOST => Err(WINDOW - (now - *first)),
            Some(_) | None => Ok(()),
        }
    }

    /// A call was refused.
    pub(crate) fn refused(&self) {
        let mut refusals = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        refusals.push_back(Instant::now());
        if refusals.len() == MOST {
            tracing::error!(platform = "discord", "too many calls are refused; is the token still valid?");
        }
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
        assert_eq!(breaker.may_call(), Err(WINDOW));
        tokio::time::advance(WINDOW / 2).await;
        assert_eq!(breaker.may_call(), Err(WINDOW / 2));
        tokio::time::advance(WINDOW / 2).await;
        assert_eq!(breaker.may_call(), Ok(()));
        const { assert!(MOST * 10 <= 10_000) };
    }

    #[test]
    fn only_refusals_count() {
        assert!([401, 403, 429].into_iter().all(Breaker::counts));
        assert!(![200, 400, 404, 500].into_iter().any(Breaker::counts));
    }
}
