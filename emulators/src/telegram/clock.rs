//! The emulator's clock: messages carry the time they were sent at.

/// Seconds since 1970, as messages are dated.
#[expect(clippy::disallowed_methods, reason = "the emulator stands for the outside world, where time comes from")]
pub(super) fn unix_now() -> i64 {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_secs()).unwrap_or(i64::MAX)
}
