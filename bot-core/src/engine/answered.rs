//! Which answer was the newest in a message, for some thousand messages into which nothing is on its way any more.
//!
//! What is forgotten does no more harm than a restart: an answer that is tried again there may be written over what was pressed since.

use std::collections::HashMap;

use crate::domain::AccountId;

/// At least so many messages are remembered, and twice as many at most.
const MESSAGES: usize = 2048;

/// A message, by the account in whose chat it stands and its number there.
type Message = (AccountId, i64);

/// The newest answer that has set out into a message.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Newest {
    /// In which generation it was asked for; 0 where there was none.
    pub(super) asked: i64,
    /// When an answer was handed over there whose arrival nobody confirms, by the platform's clock in ms; 0 where none was.
    pub(super) handed: i64,
}

/// The newest answers, by their messages.
#[derive(Default)]
pub(super) struct Answered {
    young: HashMap<Message, Newest>,
    /// Those before them. They are forgotten when there are as many young ones.
    old: HashMap<Message, Newest>,
}

impl Answered {
    /// The newest answer in a message, as far as it is remembered.
    pub(super) fn newest(&self, message: Message) -> Newest {
        self.young.get(&message).or_else(|| self.old.get(&message)).copied().unwrap_or_default()
    }

    /// Remembers the newest answer in a message, if there was any.
    pub(super) fn keep(&mut self, message: Message, newest: Newest) {
        if newest == Newest::default() {
            return;
        }
        if self.young.len() >= MESSAGES {
            self.old = std::mem::take(&mut self.young);
        }
        self.young.insert(message, newest);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_messages_of_the_last_while_are_remembered_and_no_more() {
        let mut answered = Answered::default();
        let newest = |nth| Newest { asked: nth, handed: 0 };
        for nth in 1..=10_000 {
            answered.keep((AccountId(nth), 5), newest(nth));
        }
        let latest = 10_000 - i64::try_from(MESSAGES).expect("few")..=10_000;
        assert!(latest.clone().all(|nth| answered.newest((AccountId(nth), 5)) == newest(nth)), "{latest:?}");
        assert_eq!(answered.newest((AccountId(1), 5)), Newest::default());
        assert_eq!(answered.newest((AccountId(10_000), 6)), Newest::default(), "it is another message");
        assert!(answered.young.len() + answered.old.len() <= 2 * MESSAGES);
        answered.keep((AccountId(1), 6), Newest::default());
        assert!(!answered.young.contains_key(&(AccountId(1), 6)), "nobody has pressed there");
    }
}
