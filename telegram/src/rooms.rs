//! Groups that are bound to an authority: where in them the bot writes, and the link that brings it there.
//!
//! The core keeps one address for each. A group with topics has the number of the topic behind its own: `-1001234/7`.

use teloxide_core::types::{ChatId, MessageId, ThreadId};

use crate::Telegram;
use crate::button::percent_encoded;

/// What Telegram says of a topic in which nobody can write any more.
pub(crate) const NO_TOPIC: [&str; 3] = ["message thread not found", "topic_closed", "topic_deleted"];

/// What Telegram says where the bot is in a group and may not write.
pub(crate) const MUTE: [&str; 4] =
    ["not enough rights to send", "have no rights to send", "chat_write_forbidden", "chat_restricted"];

/// Where a message goes: a chat, and a topic in it where it has topics.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Destination {
    pub(crate) chat: ChatId,
    pub(crate) topic: Option<ThreadId>,
}

/// The address of a chat, or of a topic in it.
pub(crate) fn address(chat: i64, topic: Option<i32>) -> String {
    match topic {
        Some(topic) => format!("{chat}/{topic}"),
        None => chat.to_string(),
    }
}

impl Destination {
    /// Reads an address; `None` where it is none.
    pub(crate) fn read(address: &str) -> Option<Self> {
        let (chat, topic) = match address.split_once('/') {
            Some((chat, topic)) => (chat, Some(topic.parse().ok()?)),
            None => (address, None),
        };
        Some(Self { chat: ChatId(chat.parse().ok()?), topic: topic.map(|topic| ThreadId(MessageId(topic))) })
    }
}

impl Telegram {
    /// The link that adds the bot to a group, or finds it there, and hands a code over.
    #[must_use]
    pub fn group_link(&self, code: &str) -> String {
        format!("https://t.me/{}?startgroup={}", self.username(), percent_encoded(code))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_leads_to_a_chat_or_to_a_topic_in_it() {
        let topic = Some(ThreadId(MessageId(7)));
        for (address, chat, topic) in
            [("12", 12, None), ("-1001234", -1_001_234, None), ("-1001234/7", -1_001_234, topic)]
        {
            assert_eq!(Destination::read(address), Some(Destination { chat: ChatId(chat), topic }));
        }
        assert_eq!((address(-5, Some(7)), address(-5, None)), ("-5/7".to_owned(), "-5".to_owned()));
        for nonsense in ["", "/", "x", "-5/", "-5/x", "/7"] {
            assert_eq!(Destination::read(nonsense), None, "{nonsense}");
        }
    }
}
