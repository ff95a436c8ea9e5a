//! How often a platform has answered that it is called too often. That it happens says that something keeps to no pace.

use std::sync::atomic::{AtomicU64, Ordering};

/// Counts these answers, since the process has begun.
#[derive(Debug, Default)]
pub struct Throttled(AtomicU64);

impl Throttled {
    /// There was one more.
    pub fn note(&self) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }

    /// How many there were.
    #[must_use]
    pub fn count(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }
}
