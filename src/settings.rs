//! What an operator can set: one table, from which reading, showing and describing follow.
//!
//! A value comes from the configuration file, the environment or a flag, each stronger than the one
//! before; a secret is never a flag. What the values are used for is left to `serve` and the commands.

mod checks;
mod list;
mod reference;
mod set;
mod source;

use std::collections::BTreeMap;
use std::fmt;

pub(crate) use list::{RULES, SETTINGS};
pub(crate) use reference::reference;
pub(crate) use source::{Outside, PREFIX, SettingsError, Source, path, read, read_without_file, values};

/// One thing that can be set.
pub(crate) struct Setting {
    /// Its key in the file; the flag is the same with dashes, the environment variable the same in capitals
    /// after `TWINBOT_`.
    pub(crate) key: &'static str,
    /// What holds when nothing is set.
    pub(crate) default: Option<&'static str>,
    /// Whether it is never shown, and can come from a file named by the variable with `_FILE`.
    pub(crate) secret: bool,
    /// What it does, with unit and range.
    pub(crate) about: &'static str,
    check: fn(&str) -> Result<(), &'static str>,
}

impl Setting {
    /// The environment variable.
    pub(crate) fn variable(&self) -> String {
        format!("TWINBOT_{}", self.key.to_uppercase())
    }

    /// The flag, without its two dashes.
    pub(crate) fn flag(&self) -> String {
        self.key.replace('_', "-")
    }
}

/// A value with where it came from.
#[derive(Clone)]
pub(crate) struct Value {
    text: String,
    pub(crate) source: Source,
}

/// What is in force. Its `Debug` shows no value.
pub(crate) struct Settings(BTreeMap<&'static str, Value>);

impl fmt::Debug for Settings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.0.keys()).finish()
    }
}

impl Settings {
    /// The value of a key; `None` when it is not set and has no default.
    pub(crate) fn get(&self, key: &'static str) -> Option<&str> {
        self.0.get(key).map(|value| value.text.as_str())
    }

    /// Where the value of a key came from.
    pub(crate) fn source(&self, key: &'static str) -> Option<&Source> {
        self.0.get(key).map(|value| &value.source)
    }

    /// The value of a key that has a default.
    pub(crate) fn text(&self, key: &'static str) -> &str {
        self.get(key).expect("a key with a default")
    }

    /// The value of a key that somebody has set; else another one.
    pub(crate) fn set_or<'s>(&'s self, key: &'static str, otherwise: &'s str) -> &'s str {
        self.0.get(key).filter(|value| value.source != Source::Default).map_or(otherwise, |value| value.text.as_str())
    }

    /// A checked number.
    pub(crate) fn number(&self, key: &'static str) -> u32 {
        self.text(key).parse().expect("numbers are checked when they are read")
    }

    /// A checked switch.
    pub(crate) fn is_on(&self, key: &'static str) -> bool {
        self.text(key) == "on"
    }

    /// The database as it may be shown: without its passwords.
    pub(crate) fn database(&self) -> String {
        checks::without_password(self.text("database_url"))
    }

    /// How many platforms have a token.
    pub(crate) fn tokens(&self) -> usize {
        self.0.keys().filter(|key| key.ends_with("_token")).count()
    }

    /// Everything that must never be seen.
    pub(crate) fn secrets(&self) -> Vec<String> {
        let secret = SETTINGS.iter().filter(|setting| setting.secret).filter_map(|setting| self.get(setting.key));
        // Of several keys each is one.
        let separate = |letter: char| letter.is_whitespace() || letter == ',';
        let keys = self.get("keys").into_iter().flat_map(|keys| keys.split(separate)).filter(|key| !key.is_empty());
        let secret = secret.chain(keys);
        let passwords = self.get("database_url").map(checks::passwords).unwrap_or_default();
        let passwords = passwords.into_iter().map(str::to_owned);
        secret.filter(|value| !value.starts_with("sqlite:")).map(str::to_owned).chain(passwords).collect()
    }

    /// What `twinbot config` prints: one line for each setting, secrets hidden.
    pub(crate) fn shown(&self) -> String {
        let mut lines = String::new();
        for setting in &SETTINGS {
            let line = match self.0.get(setting.key) {
                None => format!("{} is not set", setting.key),
                Some(value) => format!("{} = {}  ({})", setting.key, hidden(setting, &value.text), value.source),
            };
            lines.push_str(&line);
            lines.push('\n');
        }
        lines
    }
}

/// A value as it may be shown.
fn hidden(setting: &Setting, text: &str) -> String {
    if setting.key == "database_url" {
        return format!("{:?}", checks::without_password(text));
    }
    if setting.secret { "(set, hidden)".to_owned() } else { format!("{text:?}") }
}
