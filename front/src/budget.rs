//! How many calls a second a platform takes, kept by waiting: over all calls of a process, whatever they are for.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

/// The time in which a budget can be spent. It slides: platforms count from any moment on.
const SECOND: Duration = Duration::from_secs(1);

/// Nobody waits longer than this for a call: whoever would is told how long it takes, and comes back then.
pub const PATIENCE: Duration = Duration::from_secs(3);

/// So many calls may be made in any second.
#[derive(Debug)]
pub struct Budget {
    /// `None` where nothing is held back.
    most: Option<usize>,
    /// When the last of them are made, the oldest first.
    booked: Mutex<VecDeque<Instant>>,
}

impl Budget {
    /// At most so many calls a second.
    #[must_use]
    pub fn new(most: usize) -> Self {
        Self { most: Some(most.max(1)), booked: Mutex::default() }
    }

    /// As many calls as there are: for benchmarks, and for tests of something else.
    #[must_use]
    pub fn unlimited() -> Self {
        Self { most: None, booked: Mutex::default() }
    }

    /// Waits until one more call may be made, in the order of asking.
    ///
    /// # Errors
    /// How long it would take, where that is more than [`PATIENCE`].
    pub async fn turn(&self) -> Result<(), Duration> {
        let Some(most) = self.most else { return Ok(()) };
        let at = self.book(most, Instant::now())?;
        tokio::time::sleep_until(at).await;
        Ok(())
    }

    fn book(&self, most: usize, now: Instant) -> Result<Instant, Duration> {
        let mut booked = self.booked.lock().unwrap_or_else(PoisonError::into_inner);
        let at = match booked.front() {
            Some(first) if booked.len() >= most => now.max(*first + SECOND),
            Some(_) | None => now,
        };
        if at - now > PATIENCE {
            return Err(at - now);
        }
        if booked.len() >= most {
            booked.pop_front();
        }
        booked.push_back(at);
        Ok(at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_second_has_more_calls_than_may_be_made() {
        let (budget, begin) = (Budget::new(28), Instant::now());
        let mut made = Vec::new();
        // Many at once in the middle of a second, a pause, and many again.
        for (nth, after) in [300; 60].into_iter().chain([2_950; 25]).chain([3_010; 25]).enumerate() {
            let at = budget.book(28, begin + Duration::from_millis(after)).unwrap_or_else(|_| panic!("the call {nth}"));
            made.push(at);
        }
        for first in &made {
            let within = made.iter().filter(|at| *at >= first && **at - *first < SECOND).count();
            assert!(within <= 28, "{within} in the second after {:?}", *first - begin);
        }
        assert_eq!(made[27], begin + Duration::from_millis(300), "what may be made is made at once");
    }

    #[test]
    fn whoever_would_wait_for_long_is_told_how_long() {
        let (budget, now) = (Budget::new(1), Instant::now());
        for wait in 0..=3 {
            assert_eq!(budget.book(1, now), Ok(now + SECOND * wait));
        }
        assert_eq!(budget.book(1, now), Err(SECOND * 4));
        assert_eq!(budget.book(1, now + SECOND), Ok(now + SECOND * 4), "the one that was told took nobody's turn");
    }
}
