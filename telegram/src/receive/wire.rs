//! The fields of an update that are read, in Telegram's own shape.
//!
//! teloxide's `Update` refuses a whole message when it holds one entity or attachment newer than its types; an answer
//! would be lost without a word. Here every field that is not named is skipped.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::IgnoredAny;
use serde::{Deserialize, Deserializer};
use serde_json::Value;

#[derive(Deserialize)]
pub(super) struct Incoming {
    pub(super) update_id: i64,
    pub(super) message: Option<Message>,
    pub(super) edited_message: Option<Message>,
    pub(super) callback_query: Option<CallbackQuery>,
    pub(super) my_chat_member: Option<Membership>,
    /// The kinds that are not worked on, by their names.
    #[serde(flatten)]
    pub(super) other: BTreeMap<String, IgnoredAny>,
}

/// A field that may be odd: then who sent it is answered all the same.
#[derive(Deserialize)]
#[serde(untagged)]
pub(super) enum Lenient<T> {
    Read(T),
    Odd(IgnoredAny),
}

impl<T> Lenient<T> {
    /// What could be read.
    pub(super) fn read(self) -> Option<T> {
        match self {
            Self::Read(value) => Some(value),
            Self::Odd(_) => None,
        }
    }
}

/// Reads what can be read, and the default in place of what cannot.
fn or_default<'de, D: Deserializer<'de>, T: Default + Deserialize<'de>>(from: D) -> Result<T, D::Error> {
    Ok(Lenient::<T>::deserialize(from)?.read().unwrap_or_default())
}

/// Reads what can be read, and nothing in place of what cannot.
fn or_none<'de, D: Deserializer<'de>, T: Deserialize<'de>>(from: D) -> Result<Option<T>, D::Error> {
    Ok(Lenient::<T>::deserialize(from)?.read())
}

/// Reads those that can be read.
fn readable<'de, D: Deserializer<'de>, T: Deserialize<'de>>(from: D) -> Result<Vec<T>, D::Error> {
    let all = Lenient::<Vec<Lenient<T>>>::deserialize(from)?.read().unwrap_or_default();
    Ok(all.into_iter().filter_map(Lenient::read).collect())
}

#[derive(Deserialize)]
pub(super) struct Message {
    pub(super) message_id: i64,
    /// When it was sent, in seconds.
    #[serde(default, deserialize_with = "or_default")]
    pub(super) date: Option<i64>,
    #[serde(default, deserialize_with = "or_default")]
    pub(super) message_thread_id: Option<i32>,
    #[serde(default, deserialize_with = "or_default")]
    pub(super) is_topic_message: bool,
    pub(super) chat: Chat,
    pub(super) from: Option<User>,
    /// Of a message in a group whose author is an anonymous administrator: the group.
    #[serde(default, deserialize_with = "or_none")]
    pub(super) sender_chat: Option<SenderChat>,
    /// The group has become this supergroup.
    #[serde(default, deserialize_with = "or_default")]
    pub(super) migrate_to_chat_id: Option<i64>,
    /// The supergroup was this group before.
    #[serde(default, deserialize_with = "or_default")]
    pub(super) migrate_from_chat_id: Option<i64>,
    pub(super) text: Option<Lenient<String>>,
    #[serde(default, deserialize_with = "readable")]
    pub(super) entities: Vec<Entity>,
    pub(super) users_shared: Option<Lenient<UsersShared>>,
    pub(super) contact: Option<Lenient<Contact>>,
    /// What was written beside an attachment.
    pub(super) caption: Option<Lenient<String>>,
    /// A [`Document`].
    pub(super) document: Option<Value>,
    /// Attachments, and what the service says: members, pins, timers.
    #[serde(flatten)]
    pub(super) other: BTreeMap<String, Value>,
}

#[derive(Deserialize)]
pub(super) struct Chat {
    pub(super) id: i64,
    #[serde(rename = "type")]
    pub(super) kind: String,
    /// Of a group.
    #[serde(default, deserialize_with = "or_default")]
    pub(super) title: String,
}

impl Chat {
    /// Whether it is a group, which is a supergroup where it has many members or more than the simplest settings.
    pub(super) fn is_group(&self) -> bool {
        matches!(self.kind.as_str(), "group" | "supergroup")
    }
}

/// The chat in whose name something is written.
#[derive(Deserialize)]
pub(super) struct SenderChat {
    pub(super) id: i64,
}

#[derive(Deserialize)]
pub(super) struct User {
    pub(super) id: i64,
    #[serde(default, deserialize_with = "or_default")]
    pub(super) is_bot: bool,
    #[serde(default, deserialize_with = "or_default")]
    pub(super) first_name: String,
    #[serde(default, deserialize_with = "or_default")]
    pub(super) last_name: String,
    #[serde(default, deserialize_with = "or_default")]
    pub(super) username: Option<String>,
    #[serde(default, deserialize_with = "or_default")]
    pub(super) language_code: String,
}

#[derive(Deserialize)]
pub(super) struct Entity {
    #[serde(rename = "type")]
    pub(super) kind: String,
    /// In UTF-16 units, as `length`.
    pub(super) offset: usize,
    pub(super) length: usize,
    pub(super) user: Option<User>,
}

#[derive(Deserialize)]
pub(super) struct UsersShared {
    pub(super) users: Vec<SharedUser>,
}

#[derive(Deserialize)]
pub(super) struct SharedUser {
    pub(super) user_id: i64,
}

#[derive(Deserialize)]
pub(super) struct Contact {
    /// Missing for somebody who is not on Telegram.
    pub(super) user_id: Option<i64>,
}

/// A file that somebody sent.
#[derive(Clone, PartialEq, Eq, Deserialize)]
pub(crate) struct Document {
    pub(crate) file_id: String,
    #[serde(default)]
    pub(super) file_name: String,
    pub(super) mime_type: Option<String>,
    /// In bytes.
    #[serde(default)]
    pub(super) file_size: u64,
}

/// Its name is somebody's own.
impl fmt::Debug for Document {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Document(…)")
    }
}

#[derive(Deserialize)]
pub(super) struct CallbackQuery {
    pub(super) id: String,
    pub(super) from: User,
    /// Missing for a message sent by way of another chat.
    pub(super) message: Option<Lenient<Pressed>>,
    pub(super) data: Option<Lenient<String>>,
}

#[derive(Deserialize)]
pub(super) struct Pressed {
    pub(super) message_id: i64,
    /// 0 for a message that is too old to be edited.
    pub(super) date: i64,
    pub(super) chat: Chat,
    /// There for a message with a file, which no text can take the place of.
    pub(super) document: Option<IgnoredAny>,
}

#[derive(Deserialize)]
pub(super) struct Membership {
    pub(super) chat: Chat,
    pub(super) from: User,
    pub(super) new_chat_member: Member,
}

#[derive(Deserialize)]
pub(super) struct Member {
    pub(super) status: String,
    /// Of a restricted member.
    #[serde(default, deserialize_with = "or_default")]
    is_member: bool,
    #[serde(default, deserialize_with = "or_default")]
    can_send_messages: bool,
}

impl Member {
    /// Whether the bot is in the group, and whether it may write there; `None` where Telegram says something new.
    pub(super) fn stands(&self) -> Option<(bool, bool)> {
        match self.status.as_str() {
            "member" | "administrator" | "creator" => Some((true, true)),
            "restricted" => Some((self.is_member, self.can_send_messages)),
            "left" | "kicked" => Some((false, false)),
            _ => None,
        }
    }
}
