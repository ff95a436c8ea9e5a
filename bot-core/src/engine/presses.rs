//! Whether somebody presses the same button of a message twice, one press after the other: then the second one need not be answered by
//! what the first one has put there.
//!
//! That a message shows something already is not enough. A database that was brought back is older than the chats, and knows nothing of
//! what stands there: whoever presses in such a message has to see what is so now. The first press has shown it.

use std::hash::{BuildHasher as _, RandomState};
use std::sync::atomic::{AtomicU64, Ordering};

use crate::update::{Update, What};

/// Accounts share their places: a press of somebody else's in between costs one message that changes nothing.
const PLACES: usize = 1024;

/// What was done last, by accounts.
pub(super) struct Presses {
    hasher: RandomState,
    /// Digests of the presses; 0 where something else was done.
    last: [AtomicU64; PLACES],
}

impl Default for Presses {
    fn default() -> Self {
        Self { hasher: RandomState::new(), last: [const { AtomicU64::new(0) }; PLACES] }
    }
}

impl Presses {
    /// Whether this is the same press as the last one of its account.
    pub(super) fn is_last(&self, update: &Update) -> bool {
        let press = self.digest(update);
        press != 0 && self.place(update).load(Ordering::SeqCst) == press
    }

    /// Remembers what was done.
    pub(super) fn note(&self, update: &Update) {
        self.place(update).store(self.digest(update), Ordering::SeqCst);
    }

    /// A digest of a press in a message; 0 for whatever else somebody does.
    fn digest(&self, update: &Update) -> u64 {
        let What::Press { wire, message: Some(message) } = &update.what else { return 0 };
        self.hasher.hash_one((update.platform, &update.sender.account, message, wire)).max(1)
    }

    fn place(&self, update: &Update) -> &AtomicU64 {
        let account = self.hasher.hash_one((update.platform, &update.sender.account));
        let nth = usize::try_from(account % PLACES as u64).unwrap_or_default();
        &self.last[nth]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::Platform;
    use crate::update::{Sender, Where};

    fn does(who: &str, what: What) -> Update {
        let (account, name, language) = (who.to_owned(), who.to_owned(), "en".to_owned());
        let sender = Sender { account, address: None, name, username: None, language };
        let (id, raw, at) = (String::new(), String::new(), Where::Own);
        Update { platform: Platform::ALL[0], id, sender, what, written: None, handle: None, carries: false, at, raw }
    }

    fn presses(who: &str, wire: &str, message: i64) -> Update {
        does(who, What::Press { wire: wire.to_owned(), message: Some(message) })
    }

    #[test]
    fn the_same_press_is_known_until_something_else_is_done() {
        let (known, press) = (Presses::default(), presses("ana", "home", 5));
        assert!(!known.is_last(&press));
        known.note(&press);
        assert!(known.is_last(&press));
        let others = [presses("ana", "home", 6), presses("ana", "help", 5), presses("jan", "home", 5)];
        assert!(!others.iter().any(|other| known.is_last(other)));
        known.note(&presses("ana", "help", 5));
        assert!(!known.is_last(&press), "something else was pressed meanwhile");
        known.note(&press);
        known.note(&does("ana", What::Text { words: "Hello".to_owned(), number: 7 }));
        assert!(!known.is_last(&press), "something was written meanwhile");
    }

    #[test]
    fn what_is_no_press_in_a_message_is_never_the_same() {
        let known = Presses::default();
        for what in [What::Returned, What::Press { wire: "home".to_owned(), message: None }] {
            let update = does("ana", what);
            known.note(&update);
            assert!(!known.is_last(&update));
        }
    }
}
