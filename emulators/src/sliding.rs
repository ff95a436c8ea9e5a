//! A limit of calls in any second: it slides, and does not begin with the clock's second.

use std::collections::VecDeque;
use std::time::Duration;

use tokio::time::Instant;

const SECOND: Duration = Duration::from_secs(1);

/// So many calls in any second.
#[derive(Debug)]
pub(crate) struct Sliding {
    most: usize,
    taken: VecDeque<Instant>,
    /// The bot was told to wait until then.
    closed_until: Option<Instant>,
}

/// A call too many.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct TooMany {
    /// When one is taken again.
    pub(crate) wait: Duration,
    /// Whether the bot had been told so before.
    pub(crate) is_impatient: bool,
}

impl Sliding {
    pub(crate) fn new(most: usize) -> Self {
        Self { most, taken: VecDeque::new(), closed_until: None }
    }

    /// Takes a call, or refuses it.
    pub(crate) fn take(&mut self, now: Instant) -> Result<(), TooMany> {
        while self.taken.front().is_some_and(|first| now - *first >= SECOND) {
            self.taken.pop_front();
        }
        let Some(first) = self.taken.front().filter(|_| self.taken.len() >= self.most) else {
            self.taken.push_back(now);
            return Ok(());
        };
        let opens = *first + SECOND;
        let is_impatient = self.closed_until.replace(opens).is_some_and(|until| until > now);
        Err(TooMany { wait: opens - now, is_impatient })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_second_slides() {
        let (mut sliding, begin) = (Sliding::new(2), Instant::now());
        let mut takes = |ms| sliding.take(begin + Duration::from_millis(ms));
        assert_eq!((takes(900), takes(950)), (Ok(()), Ok(())));
        let too_many = |ms, is_impatient| Err(TooMany { wait: Duration::from_millis(ms), is_impatient });
        assert_eq!(takes(1_100), too_many(800, false), "another second of the clock does not help");
        assert_eq!(takes(1_500), too_many(400, true));
        assert_eq!(takes(1_900), Ok(()));
        assert_eq!(takes(1_910), too_many(40, false));
    }
}
