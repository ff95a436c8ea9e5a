//! The fields of an update that are read, in Telegram's own shape.
//!
//! teloxide's `Update` refuses a whole message when it holds one entity or attachment newer than its types; an answer
//! would be lost without a word. Here every field that is not named is skipped.

use std::collections::BTreeMap;
use std::fmt;

use serde::Deserialize;
use serde::de::IgnoredAny;
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

#[derive(Deserialize)]
pub(super) struct Message {
    pub(super) message_id: i64,
    /// When it was sent, in seconds.
    pub(super) date: Option<i64>,
    #[serde(default)]
    pub(super) message_thread_id: Option<i32>,
    #[serde(default)]
    pub(super) is_topic_message: bool,
    pub(super) chat: Chat,
    pub(super) from: Option<User>,
    pub(super) text: Option<String>,
    #[serde(default)]
    pub(super) entities: Vec<Entity>,
    pub(super) users_shared: Option<UsersShared>,
    pub(super) contact: Option<Contact>,
    /// What was written beside an attachment.
    pub(super) caption: Option<String>,
    /// A [`Document`].
    pub(super) document: Option<Value>,
    /// Attachments, and what the service says: members, pins, timers.
    #[serde(flatten)]
    pub(super) other: BTreeMap<String, IgnoredAny>,
}

#[derive(Deserialize)]
pub(super) struct Chat {
    pub(super) id: i64,
    #[serde(rename = "type")]
    pub(super) kind: String,
}

#[derive(Deserialize)]
pub(super) struct User {
    pub(super) id: i64,
    #[serde(default)]
    pub(super) is_bot: bool,
    #[serde(default)]
    pub(super) first_name: String,
    #[serde(default)]
    pub(super) last_name: String,
    #[serde(default)]
    pub(super) username: Option<String>,
    #[serde(default)]
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
    pub(super) message: Option<Pressed>,
    pub(super) data: Option<String>,
}

#[derive(Deserialize)]
pub(super) struct Pressed {
    pub(super) message_id: i64,
    /// 0 for a message that is too old to be edited.
    pub(super) date: i64,
    pub(super) chat: Chat,
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
}
