//! The clock of the playground: the system's, and as far ahead as the visitor has moved it.

use std::sync::atomic::{AtomicI64, Ordering};

use bot_core::engine::{Outside, System};

/// Time and randomness of a playground's bot.
#[derive(Debug, Default)]
pub(crate) struct Clock {
    /// In ms.
    ahead: AtomicI64,
}

impl Clock {
    /// How far it is ahead, in ms.
    pub(crate) fn ahead(&self) -> i64 {
        self.ahead.load(Ordering::Relaxed)
    }

    /// Moves it forward, in ms.
    pub(crate) fn advance(&self, by: i64) {
        self.ahead.fetch_add(by, Ordering::Relaxed);
    }

    /// Sets it this far ahead, in ms.
    pub(crate) fn set_ahead(&self, ahead: i64) {
        self.ahead.store(ahead, Ordering::Relaxed);
    }
}

impl Outside for Clock {
    fn now(&self) -> i64 {
        System.now() + self.ahead()
    }

    fn random(&self) -> u32 {
        System.random()
    }

    fn code(&self) -> String {
        System.code()
    }
}
