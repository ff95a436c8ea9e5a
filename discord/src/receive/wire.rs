//! The fields of interactions and messages that are read, in Discord's own shape.
//!
//! serenity's types refuse a whole interaction when it holds one component newer than they are; here every field that is
//! not named is skipped.

use std::collections::BTreeMap;
use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, Error, Visitor};
use serde_json::Value;

/// Discord's ids are numbers written as strings; some libraries write them as numbers.
pub(crate) fn snowflake<'de, D: Deserializer<'de>>(from: D) -> Result<i64, D::Error> {
    struct Snowflake;

    impl Visitor<'_> for Snowflake {
        type Value = i64;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a snowflake")
        }

        fn visit_str<E: Error>(self, id: &str) -> Result<i64, E> {
            id.parse().map_err(E::custom)
        }

        fn visit_u64<E: Error>(self, id: u64) -> Result<i64, E> {
            i64::try_from(id).map_err(E::custom)
        }
    }

    from.deserialize_any(Snowflake)
}

fn optional<'de, D: Deserializer<'de>>(from: D) -> Result<Option<i64>, D::Error> {
    #[derive(Deserialize)]
    struct Wrapped(#[serde(deserialize_with = "snowflake")] i64);

    Ok(Option::<Wrapped>::deserialize(from)?.map(|wrapped| wrapped.0))
}

/// What is there and null is as good as what is not there.
fn or_default<'de, D: Deserializer<'de>, T: Default + Deserialize<'de>>(from: D) -> Result<T, D::Error> {
    Ok(Option::<T>::deserialize(from)?.unwrap_or_default())
}

#[derive(Deserialize)]
pub(crate) struct Interaction {
    #[serde(deserialize_with = "snowflake")]
    pub(crate) id: i64,
    #[serde(rename = "type")]
    pub(crate) kind: u8,
    #[serde(default, deserialize_with = "or_default")]
    pub(crate) token: String,
    #[serde(default)]
    pub(super) data: Option<Data>,
    #[serde(default, deserialize_with = "optional")]
    pub(super) guild_id: Option<i64>,
    #[serde(default, deserialize_with = "optional")]
    pub(super) channel_id: Option<i64>,
    /// Where it was done: 0 in a server, 1 in the chat with the bot, 2 in a chat of others.
    #[serde(default)]
    pub(super) context: Option<u8>,
    #[serde(default)]
    pub(super) member: Option<Member>,
    #[serde(default)]
    pub(super) user: Option<User>,
    #[serde(default, deserialize_with = "or_default")]
    pub(super) locale: String,
    #[serde(default)]
    pub(super) message: Option<Pressed>,
}

/// The message with the component.
#[derive(Deserialize)]
pub(super) struct Pressed {
    #[serde(deserialize_with = "snowflake")]
    pub(super) id: i64,
    #[serde(default, deserialize_with = "or_default")]
    pub(super) flags: u64,
    #[serde(default, deserialize_with = "or_default")]
    attachments: Vec<Value>,
    #[serde(default, deserialize_with = "or_default")]
    embeds: Vec<Value>,
}

impl Pressed {
    /// Whether files stand below it. A picture stands in its embed, and may be named among the files all the same.
    pub(super) fn has_files(&self) -> bool {
        let pictures = self.embeds.iter().filter(|embed| embed["image"].is_object()).count();
        self.attachments.len() > pictures
    }
}

#[derive(Deserialize)]
pub(super) struct Member {
    pub(super) user: User,
}

#[derive(Deserialize)]
pub(super) struct User {
    #[serde(deserialize_with = "snowflake")]
    pub(super) id: i64,
    #[serde(default, deserialize_with = "or_default")]
    pub(super) username: String,
    #[serde(default)]
    pub(super) global_name: Option<String>,
    #[serde(default, deserialize_with = "or_default")]
    pub(super) bot: bool,
}

/// What a command, a component or a modal says.
#[derive(Default, Deserialize)]
pub(super) struct Data {
    #[serde(default, deserialize_with = "or_default")]
    pub(super) name: String,
    #[serde(rename = "type", default, deserialize_with = "or_default")]
    pub(super) kind: u8,
    #[serde(default, deserialize_with = "or_default")]
    pub(super) options: Vec<Given>,
    #[serde(default, deserialize_with = "or_default")]
    pub(super) resolved: Resolved,
    #[serde(default, deserialize_with = "optional")]
    pub(super) target_id: Option<i64>,
    #[serde(default, deserialize_with = "or_default")]
    pub(super) custom_id: String,
    #[serde(default, deserialize_with = "or_default")]
    pub(super) values: Vec<String>,
    #[serde(default, deserialize_with = "or_default")]
    pub(super) components: Vec<Holder>,
}

/// An option of a command.
#[derive(Deserialize)]
pub(super) struct Given {
    #[serde(rename = "type", default, deserialize_with = "or_default")]
    pub(super) kind: u8,
    #[serde(default)]
    pub(super) value: Value,
}

/// What the options of a command, or the fields of a modal, stand for.
#[derive(Default, Deserialize)]
pub(super) struct Resolved {
    /// By id, an [`Attachment`] each.
    #[serde(default, deserialize_with = "or_default")]
    pub(super) attachments: BTreeMap<String, Value>,
    /// By id, a [`User`] each.
    #[serde(default, deserialize_with = "or_default")]
    pub(super) users: BTreeMap<String, Value>,
}

/// A file that somebody sent.
#[derive(Deserialize)]
pub(super) struct Attachment {
    #[serde(default, deserialize_with = "or_default")]
    pub(super) filename: String,
    #[serde(default)]
    pub(super) content_type: Option<String>,
    #[serde(default, deserialize_with = "or_default")]
    pub(super) size: u64,
    #[serde(default, deserialize_with = "or_default")]
    pub(super) url: String,
}

/// A row or a label of a modal.
#[derive(Deserialize)]
pub(super) struct Holder {
    #[serde(default, deserialize_with = "or_default")]
    pub(super) components: Vec<Filled>,
    #[serde(default)]
    pub(super) component: Option<Filled>,
}

/// A field of a modal, as it was filled in.
#[derive(Deserialize)]
pub(super) struct Filled {
    #[serde(default, deserialize_with = "or_default")]
    pub(super) custom_id: String,
    #[serde(rename = "type", default, deserialize_with = "or_default")]
    pub(super) kind: u8,
    #[serde(default)]
    pub(super) value: Option<String>,
    #[serde(default)]
    pub(super) values: Option<Vec<String>>,
}

#[derive(Deserialize)]
pub(crate) struct Message {
    #[serde(deserialize_with = "snowflake")]
    pub(super) id: i64,
    #[serde(deserialize_with = "snowflake")]
    pub(super) channel_id: i64,
    #[serde(default, deserialize_with = "optional")]
    pub(super) guild_id: Option<i64>,
    #[serde(default)]
    pub(super) author: Option<User>,
    #[serde(default)]
    pub(super) content: Option<String>,
    #[serde(rename = "type", default, deserialize_with = "or_default")]
    pub(super) kind: u8,
    #[serde(default)]
    pub(super) edited_timestamp: Option<String>,
    /// An [`Attachment`] each.
    #[serde(default, deserialize_with = "or_default")]
    pub(super) attachments: Vec<Value>,
    /// Stickers, polls.
    #[serde(flatten)]
    pub(super) other: BTreeMap<String, Value>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_read_however_they_are_written() {
        let read = |json: &str| serde_json::from_str::<Pressed>(json).map(|message| message.id).ok();
        assert_eq!(read(r#"{"id":"1299999999999999999"}"#), Some(1_299_999_999_999_999_999));
        assert_eq!(read(r#"{"id":1299999999999999999}"#), Some(1_299_999_999_999_999_999));
        for odd in [r#"{"id":"12x"}"#, r#"{"id":-1}"#, r#"{"id":null}"#, r#"{"id":"99999999999999999999"}"#] {
            assert_eq!(read(odd), None, "{odd}");
        }
    }
}
