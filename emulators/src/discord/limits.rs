//! How many calls Discord takes: so many for each route and channel, and so many in all.

use std::collections::HashMap;
use std::time::Duration;

use tokio::time::Instant;

use crate::sliding::{Sliding, TooMany};

/// Calls of one route and channel: the number, and the time that they share.
const ROUTE: (u32, Duration) = (5, Duration::from_secs(5));
/// Calls in any second in all; answers to interactions do not count.
const GLOBAL: usize = 50;

/// Calls that share a limit.
#[derive(Clone, Copy, Debug)]
struct Bucket {
    left: u32,
    resets: Instant,
    /// Whether the bot was told to wait until then.
    was_told: bool,
}

/// All buckets.
#[derive(Debug, Default)]
pub(super) struct Limits {
    routes: HashMap<String, Bucket>,
    global: Option<Sliding>,
}

/// What is told of the limit of a route.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Rate {
    pub(super) bucket: String,
    pub(super) limit: u32,
    pub(super) left: u32,
    pub(super) resets_after: Duration,
}

/// Why a call has to wait.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Wait {
    pub(super) time: Duration,
    pub(super) is_global: bool,
    /// Whether the bot had been told so before.
    pub(super) is_impatient: bool,
}

impl Limits {
    /// Counts a call at this time; gives what is told of its limit, and why it has to wait.
    pub(super) fn count(&mut self, method: &str, parts: &[&str], now: Instant) -> (Option<Rate>, Option<Wait>) {
        if matches!(parts.first(), Some(&("interactions" | "webhooks"))) {
            return (None, None);
        }
        let global = self.global.get_or_insert_with(|| Sliding::new(GLOBAL));
        if let Err(TooMany { wait: time, is_impatient }) = global.take(now) {
            return (None, Some(Wait { time, is_global: true, is_impatient }));
        }
        let (["channels", channel, "messages"] | ["channels", channel, "messages", _]) = parts else {
            return (None, None);
        };
        let key = format!("{method} {channel}");
        let bucket = self.routes.entry(key.clone()).or_insert_with(|| Bucket::new(ROUTE, now));
        let wait = bucket.take(ROUTE, now).err();
        let resets_after = bucket.resets.saturating_duration_since(now);
        (
            Some(Rate {
                bucket: key.replace(' ', "-").to_lowercase(),
                limit: ROUTE.0,
                left: bucket.left,
                resets_after,
            }),
            wait,
        )
    }
}

impl Bucket {
    fn new((limit, time): (u32, Duration), now: Instant) -> Self {
        Self { left: limit, resets: now + time, was_told: false }
    }

    fn take(&mut self, limit: (u32, Duration), now: Instant) -> Result<(), Wait> {
        if now >= self.resets {
            *self = Self::new(limit, now);
        }
        if let Some(left) = self.left.checked_sub(1) {
            self.left = left;
            return Ok(());
        }
        let is_impatient = std::mem::replace(&mut self.was_told, true);
        Err(Wait { time: self.resets - now, is_global: false, is_impatient })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_channel_takes_five_messages_in_five_seconds() {
        let (mut limits, now) = (Limits::default(), Instant::now());
        let route = ["channels", "7", "messages"];
        for left in (0..5).rev() {
            let (rate, wait) = limits.count("POST", &route, now);
            assert_eq!((rate.map(|rate| rate.left), wait), (Some(left), None));
        }
        let (_, wait) = limits.count("POST", &route, now);
        let wait = wait.expect("the sixth waits");
        assert_eq!((wait.time, wait.is_global, wait.is_impatient), (Duration::from_secs(5), false, false));
        assert!(limits.count("POST", &route, now).1.is_some_and(|wait| wait.is_impatient), "it had been told");
        assert_eq!(limits.count("POST", &["channels", "8", "messages"], now).1, None, "another channel");
        assert_eq!(limits.count("PATCH", &["channels", "7", "messages", "1"], now).1, None, "another route");
        let now = now + Duration::from_secs(5);
        assert_eq!(limits.count("POST", &route, now).1, None, "five seconds later");
    }

    #[test]
    fn fifty_calls_in_any_second_but_answers_to_interactions_are_free() {
        let (mut limits, now) = (Limits::default(), Instant::now());
        for channel in 0..50 {
            assert_eq!(limits.count("POST", &["channels", &channel.to_string(), "messages"], now).1, None);
        }
        let (_, wait) = limits.count("GET", &["gateway", "bot"], now);
        assert!(wait.is_some_and(|wait| wait.is_global));
        assert_eq!(limits.count("POST", &["interactions", "1", "t", "callback"], now).1, None);
        assert_eq!(limits.count("PATCH", &["webhooks", "1", "t", "messages", "@original"], now).1, None);
    }
}
