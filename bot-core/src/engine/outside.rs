//! Time and randomness: the only place of the core where they come from.

use crate::domain::code_of;

/// What the core takes from outside.
pub trait Outside: Send + Sync + 'static {
    /// The time in ms UTC.
    fn now(&self) -> i64;
    /// Takes the time from a database that others share, whose clock says this now, in ms UTC; gives by how much the machine's
    /// own is ahead, in ms. What has no part in that keeps its own time.
    fn agree(&self, database: i64) -> i64 {
        self.now() - database
    }
    /// 32 random bits.
    fn random(&self) -> u32;
    /// A code that nobody can guess.
    fn code(&self) -> String;
}

/// The system's clock and its source of randomness.
pub struct System;

impl Outside for System {
    fn now(&self) -> i64 {
        let since = std::time::UNIX_EPOCH.elapsed().unwrap_or_default();
        i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
    }

    fn random(&self) -> u32 {
        getrandom::u32().expect("the operating system gives random bits")
    }

    fn code(&self) -> String {
        let mut bytes = [0; 15];
        getrandom::fill(&mut bytes).expect("the operating system gives random bits");
        code_of(bytes)
    }
}
