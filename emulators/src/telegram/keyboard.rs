//! Buttons: those below a message and those that replace a person's keyboard.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

/// One button.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Button {
    /// What is written on it.
    pub text: String,
    /// What the bot gets when it is pressed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub callback_data: Option<String>,
    /// What it opens.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Whatever else the bot says of it.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

impl Button {
    /// How many things pressing it does; a button below a message does exactly one.
    pub(super) fn purposes(&self) -> usize {
        let is_look = |key: &str| key == "style" || key == "icon_custom_emoji_id";
        let other = self.other.iter().filter(|(key, value)| !is_look(key) && !value.is_null()).count();
        usize::from(self.callback_data.is_some()) + usize::from(self.url.is_some()) + other
    }
}

/// Rows of buttons.
pub type Keyboard = Vec<Vec<Button>>;

/// What a message says about keyboards.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum KeyboardKind {
    /// Nothing.
    #[default]
    None,
    /// Buttons below the message.
    Inline(Keyboard),
    /// Buttons in place of the person's keyboard.
    Reply(Keyboard),
    /// The person gets the own keyboard back.
    Remove,
    /// The person is asked to reply to this message.
    ForceReply,
}

impl KeyboardKind {
    /// The buttons below the message.
    #[must_use]
    pub fn inline(&self) -> &[Vec<Button>] {
        match self {
            Self::Inline(rows) => rows,
            Self::None | Self::Reply(_) | Self::Remove | Self::ForceReply => &[],
        }
    }

    /// As the Bot API shows it in a message: inline keyboards only.
    pub(super) fn shown(&self) -> Option<Value> {
        let rows = self.inline();
        (!rows.is_empty()).then(|| json!({ "inline_keyboard": rows }))
    }

    /// Reads `reply_markup`.
    pub(super) fn read(markup: Option<&Value>) -> Result<Self, String> {
        let Some(markup) = markup.filter(|markup| !markup.is_null()) else { return Ok(Self::None) };
        let markup = markup.as_object().ok_or("object expected as reply markup")?;
        let says = |name: &str| markup.get(name).and_then(Value::as_bool).unwrap_or(false);
        if let Some(rows) = markup.get("inline_keyboard") {
            let rows = rows_of(rows)?;
            return Ok(if rows.iter().all(Vec::is_empty) { Self::None } else { Self::Inline(rows) });
        }
        if let Some(rows) = markup.get("keyboard") {
            return Ok(Self::Reply(rows_of(rows)?));
        }
        if says("remove_keyboard") {
            return Ok(Self::Remove);
        }
        if says("force_reply") { Ok(Self::ForceReply) } else { Err("unknown kind of reply markup".to_owned()) }
    }
}

/// A button of a reply keyboard may be a mere text.
fn rows_of(keyboard: &Value) -> Result<Keyboard, String> {
    let list = |value: &Value| value.as_array().cloned().ok_or("array of arrays expected as keyboard");
    let mut rows = Vec::new();
    for row in list(keyboard)? {
        let mut buttons = Vec::new();
        for button in list(&row)? {
            buttons.push(match button.as_str() {
                Some(text) => Button { text: text.to_owned(), ..Button::default() },
                None => serde_json::from_value(button).map_err(|error| format!("can't parse keyboard: {error}"))?,
            });
        }
        rows.push(buttons);
    }
    Ok(rows)
}
