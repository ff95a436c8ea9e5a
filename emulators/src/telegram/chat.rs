//! A chat, and how often the bot may write there: that of a person and the bot, or a group.

use std::collections::BTreeMap;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use tokio::time::Instant;

use super::group::Group;
use super::message::Message;

/// How a person stands with the bot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// Has never written: the bot cannot write first.
    Stranger,
    /// Talks with the bot.
    Open,
    /// Has blocked the bot.
    Blocked,
    /// Has deleted the account.
    Deleted,
}

/// A person and the chat with the bot; or a group.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Chat {
    /// The id of the person, and of the chat.
    pub id: i64,
    /// The name the person gave to Telegram; what a group is called.
    pub name: String,
    /// The language of the client, such as `es`.
    pub language: String,
    /// Whether the bot may write.
    pub standing: Standing,
    /// What was said, by the messages' ids.
    pub messages: BTreeMap<i64, Message>,
    /// The notices that answered presses, the oldest first.
    pub toasts: Vec<String>,
    /// What makes it a group; `None` for the chat of a person and the bot.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<Group>,
    /// How often the bot may write; not kept with what is saved.
    #[serde(skip)]
    pub(super) bucket: Bucket,
}

impl Chat {
    pub(super) fn new(id: i64, name: &str, language: &str) -> Self {
        Self {
            id,
            name: name.to_owned(),
            language: language.to_owned(),
            standing: Standing::Stranger,
            messages: BTreeMap::new(),
            toasts: Vec::new(),
            group: None,
            bucket: Bucket::default(),
        }
    }

    /// The messages of the bot, the newest first.
    pub fn from_bot(&self) -> impl Iterator<Item = &Message> {
        self.messages.values().rev().filter(|message| message.is_from_bot())
    }
}

/// What a limit leaves: it fills with time and empties with each message.
#[derive(Clone, Copy, Debug)]
pub(super) struct Bucket {
    most: f64,
    per_second: f64,
    level: f64,
    at: Option<Instant>,
    /// The bot was told to wait until then.
    pub(super) closed_until: Option<Instant>,
}

/// That of a private chat: about one message a second.
impl Default for Bucket {
    fn default() -> Self {
        Self { most: 5.0, per_second: 1.0, level: 5.0, at: None, closed_until: None }
    }
}

impl Bucket {
    /// One that is full.
    pub(super) fn of(most: f64, per_second: f64) -> Self {
        Self { most, per_second, level: most, at: None, closed_until: None }
    }

    /// Takes one message out; else says how long to wait.
    pub(super) fn take(&mut self, now: Instant) -> Result<(), Duration> {
        if let Some(until) = self.closed_until.filter(|until| *until > now) {
            return Err(until - now);
        }
        if let Some(at) = self.at {
            self.level = self.most.min(self.level + (now - at).as_secs_f64() * self.per_second);
        }
        self.at = Some(now);
        if self.level >= 1.0 {
            self.level -= 1.0;
            return Ok(());
        }
        Err(Duration::from_secs_f64((1.0 - self.level) / self.per_second))
    }
}
