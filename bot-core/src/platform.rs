//! The one place of the core that names a platform.

use serde::{Deserialize, Serialize};

use crate::text::{Arg, Text, msg};

/// Where an account lives. Stored as its name; a name never changes its meaning.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Platform {
    /// Telegram's Bot API.
    Telegram,
    /// Discord, by its gateway or by interactions over HTTP.
    Discord,
}

impl Platform {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::Telegram, Self::Discord];

    /// The name under which the platform is stored.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Telegram => "telegram",
            Self::Discord => "discord",
        }
    }

    /// The name by which people know it.
    pub fn label(self) -> Text {
        match self {
            Self::Telegram => msg::telegram_name(),
            Self::Discord => msg::discord_name(),
        }
    }

    /// All others.
    pub fn others(self) -> Vec<Self> {
        Self::ALL.into_iter().filter(|other| *other != self).collect()
    }

    /// A command of ours as people there see it when they type "/": Discord shows its names in the reader's language.
    pub fn command(self, name: &'static str) -> Text {
        let command = match self {
            Self::Telegram => msg::telegram_typed(Arg::Verbatim(name.to_owned())),
            Self::Discord => msg::discord_typed(called_on_discord(name)),
        };
        command.in_one_piece()
    }

    /// The same with a code that goes with it.
    pub fn command_with(self, name: &'static str, code: &str) -> Text {
        let code = Arg::Verbatim(code.to_owned());
        let command = match self {
            Self::Telegram => msg::telegram_typed_code(Arg::Verbatim(name.to_owned()), code),
            Self::Discord => msg::discord_typed_code(called_on_discord(name), msg::discord_option_code(), code),
        };
        command.in_one_piece()
    }

    /// The platform of a stored name, `None` when this program does not know it.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|platform| platform.as_str() == name)
    }

    /// How many calls a second a bot may make in all: 30 messages, or 50 requests (docs/platforms.md, "Telegram: sending" and
    /// "Discord: limits and bans").
    pub fn pace(self) -> i64 {
        match self {
            Self::Telegram => 30,
            Self::Discord => 50,
        }
    }

    /// How many messages a shared place takes from the bot in any minute; `None` where it takes as many as a person's own chat
    /// (docs/platforms.md, "Limits side by side").
    pub(crate) fn room_takes(self) -> Option<i64> {
        match self {
            Self::Telegram => Some(20),
            Self::Discord => None,
        }
    }

    /// A shared place that is bound to an authority, as the middle of a sentence: by its name where people see one, else by its id.
    pub fn room(self, name: &str, id: &str) -> Text {
        match self {
            Self::Telegram if name.is_empty() => msg::telegram_room(Arg::Verbatim(id.to_owned())),
            Self::Telegram => msg::telegram_room(name),
            Self::Discord => msg::discord_room(Arg::Verbatim(id.to_owned())),
        }
    }

    /// What has to be done so that the bot can write in such a place again.
    pub fn room_back(self) -> Text {
        match self {
            Self::Telegram => msg::telegram_room_back(),
            Self::Discord => msg::discord_room_back(),
        }
    }

    /// Whether the operator binds such a place by its id; else somebody binds it who opens a link there.
    pub fn binds_by_id(self) -> bool {
        match self {
            Self::Telegram => false,
            Self::Discord => true,
        }
    }

    /// Whether the bot can take a message away that somebody has written to it (docs/platforms.md, "Telegram: sending").
    pub fn erases(self) -> bool {
        match self {
            Self::Telegram => true,
            Self::Discord => false,
        }
    }

    /// For how long after it was written such a message can be taken away, in ms: an hour less than the platform says (docs/platforms.md,
    /// "Telegram: sending").
    pub fn erased_within(self) -> i64 {
        match self {
            Self::Telegram => 47 * 3_600_000,
            Self::Discord => 0,
        }
    }

    /// How large a file of the bot may be, in bytes (docs/platforms.md, "Limits side by side").
    pub fn file_limit(self) -> usize {
        match self {
            Self::Telegram => 50_000_000,
            Self::Discord => 10 << 20,
        }
    }

    /// Now, in ms, where a time of today is called so; `None` where clients draw moments by themselves, by their reader's clock.
    pub(crate) fn today(self, now: i64) -> Option<i64> {
        match self {
            Self::Telegram => Some(now),
            Self::Discord => None,
        }
    }

    /// How many entries of a long list one screen shows: as many buttons as a thumb finds its way in, or as many options
    /// as a select menu holds (docs/platforms.md, "Discord: messages").
    pub fn list_page(self) -> usize {
        match self {
            Self::Telegram => 8,
            Self::Discord => 25,
        }
    }

    /// How much of a label people read: about as much of a button as a phone shows. An entry on Telegram is a button, of which the sign
    /// for a tick takes two units. An entry on Discord holds 100 units (docs/platforms.md, "Discord: messages"), of which marks of
    /// direction may take sixteen.
    pub const fn fits(self) -> Fits {
        match self {
            Self::Telegram => Fits { button: 40, entry: 38 },
            Self::Discord => Fits { button: 60, entry: 84 },
        }
    }
}

/// How much of a label people read, in UTF-16 units of what can be seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fits {
    /// On a button.
    pub button: usize,
    /// On an entry of a list, without the sign for a tick.
    pub entry: usize,
}

/// The name of a command in the languages, without a slash.
fn called_on_discord(name: &str) -> Text {
    Text::new(format!("discord-name-{name}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::areas::help::every_command;
    use crate::text::Locale;

    #[test]
    fn commands_are_named_as_the_clients_show_them() {
        for command in every_command(true) {
            for locale in Locale::all() {
                let said = |platform: Platform| locale.plain(&platform.command(command.name));
                assert_eq!(said(Platform::Telegram), format!("/{}", command.name));
                let name = said(Platform::Discord);
                let is_letter = |letter: char| letter.is_alphanumeric() || letter == '-';
                let is_name = |name: &str| name.chars().all(is_letter) && !name.is_empty();
                assert!(name.strip_prefix('/').is_some_and(is_name), "{name} in {}", locale.tag());
            }
        }
        let spanish = Locale::negotiate("es");
        assert_eq!(spanish.plain(&Platform::Discord.command_with("link", "abc")), "/vincular código:abc");
        assert_eq!(spanish.plain(&Platform::Telegram.command_with("link", "abc")), "/link abc");
    }
}
