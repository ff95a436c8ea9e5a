//! Messages as a chat holds them.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::keyboard::{Button, KeyboardKind};

/// A message as it stands in a chat now.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Message {
    /// Grows over all chats of the bot; in a supergroup it counts that one's messages.
    pub id: i64,
    /// Seconds since 1970.
    pub date: i64,
    /// When it was edited last.
    pub edited: Option<i64>,
    /// Who wrote it.
    pub author: Author,
    /// What it says.
    pub content: Content,
    /// Its buttons, as last edited.
    pub keyboard: KeyboardKind,
    /// The bot can edit it no more, and a press on it names it only by its number.
    pub is_inaccessible: bool,
    /// It can be neither forwarded nor saved; it stays so when it is edited.
    pub is_protected: bool,
    /// The topic of a forum in which it stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub topic: Option<i64>,
}

/// Who wrote a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Author {
    /// The bot.
    Bot,
    /// The bot, in the name of the group.
    AnonymousBot,
    /// The person with this id.
    Person(i64),
    /// The person with this id, in the name of the group.
    Anonymous(i64),
}

/// What a message says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Content {
    /// A text.
    Text {
        /// The words.
        text: String,
        /// What is bold, a link, a command …
        entities: Vec<Entity>,
    },
    /// A file of the bot, with words below it.
    Document {
        /// The file, as the Bot API shows it.
        document: Value,
        /// The words; none where it is empty.
        text: String,
        /// What is bold, a link, a command …
        entities: Vec<Entity>,
    },
    /// A photograph, with words below it.
    Photo {
        /// Its sizes, as the Bot API shows them: the largest is the last.
        photo: Value,
        /// The words; none where it is empty.
        text: String,
        /// What is bold, a link, a command …
        entities: Vec<Entity>,
    },
    /// Anything else: the field of the Bot API's message, and its value.
    Other {
        /// Such as `sticker`.
        field: Cow<'static, str>,
        /// As the Bot API shows it.
        value: Value,
    },
}

/// A part of a text that is special; positions count UTF-16 units.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Entity {
    /// Such as `bold`.
    #[serde(rename = "type")]
    pub kind: String,
    /// Where it begins.
    pub offset: usize,
    /// How long it is.
    pub length: usize,
    /// Whatever belongs to its kind, such as `url`.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

impl Entity {
    /// The address of a text link.
    #[must_use]
    pub fn url(&self) -> Option<&str> {
        self.other.get("url").and_then(Value::as_str)
    }
}

impl Message {
    /// The words, or those below a photograph or a file of the bot; empty for anything else.
    #[must_use]
    pub fn text(&self) -> &str {
        match &self.content {
            Content::Text { text, .. } | Content::Document { text, .. } | Content::Photo { text, .. } => text,
            Content::Other { .. } => "",
        }
    }

    /// What is special in the words.
    #[must_use]
    pub fn entities(&self) -> &[Entity] {
        match &self.content {
            Content::Text { entities, .. } | Content::Document { entities, .. } | Content::Photo { entities, .. } => {
                entities
            }
            Content::Other { .. } => &[],
        }
    }

    /// The file of the bot that it brings, as the Bot API shows it.
    #[must_use]
    pub fn document(&self) -> Option<&Value> {
        match &self.content {
            Content::Document { document, .. } => Some(document),
            Content::Text { .. } | Content::Photo { .. } | Content::Other { .. } => None,
        }
    }

    /// The photograph that it shows, in its largest size, as the Bot API shows it.
    #[must_use]
    pub fn photo(&self) -> Option<&Value> {
        match &self.content {
            Content::Photo { photo, .. } => photo.as_array()?.last(),
            Content::Text { .. } | Content::Document { .. } | Content::Other { .. } => None,
        }
    }

    /// Whether the bot wrote it.
    #[must_use]
    pub fn is_from_bot(&self) -> bool {
        matches!(self.author, Author::Bot | Author::AnonymousBot)
    }

    /// The buttons below it, row after row.
    pub fn buttons(&self) -> impl Iterator<Item = &Button> {
        self.keyboard.inline().iter().flatten()
    }

    /// What is written on the buttons below it, row by row.
    #[must_use]
    pub fn labels(&self) -> Vec<Vec<String>> {
        self.keyboard.inline().iter().map(|row| row.iter().map(|button| button.text.clone()).collect()).collect()
    }

    /// Every address that can be opened from it: in the words, behind them and behind buttons.
    #[must_use]
    pub fn links(&self) -> Vec<String> {
        let in_words = self.text().split_whitespace().filter_map(address);
        let behind = self.entities().iter().filter_map(Entity::url);
        let buttons = self.buttons().filter_map(|button| button.url.as_deref());
        in_words.chain(behind).chain(buttons).map(str::to_owned).collect()
    }
}

/// The address in a word, without the brackets and full stops around it.
fn address(word: &str) -> Option<&str> {
    let start = word.find("https://").or_else(|| word.find("http://"))?;
    let address = word.get(start..)?;
    let end = address.find(|letter: char| !letter.is_ascii_graphic() || "<>\"'()[]{}".contains(letter));
    Some(address.get(..end.unwrap_or(address.len()))?.trim_end_matches(['.', ',', ';', ':', '!', '?']))
}
