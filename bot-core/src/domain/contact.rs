//! Other people: contacts, partners, people who ask.

use crate::domain::School;
use crate::id::PersonId;
use crate::platform::Platform;
use crate::text::{Arg, Text, msg};

/// Another person, as far as others see them.
#[derive(Clone, PartialEq, Eq)]
pub struct Peer {
    /// Who.
    pub id: PersonId,
    /// The name they registered with, else the one their account gives, where it can be read.
    pub name: Option<String>,
    /// By what their platform tells them apart, where it does.
    pub username: Option<Username>,
    /// Their school, once registered.
    pub school: Option<School>,
    /// Whether they may take part in projects: a support service has checked who they are.
    pub valid: bool,
    /// Whether messages arrive at any of their accounts.
    pub reachable: bool,
}

impl Peer {
    /// What their contacts and partners call them.
    pub fn name(&self) -> Text {
        called(self.name.as_deref(), self.username.as_ref(), self.id)
    }

    /// What strangers call them. A name and a school that nobody has checked are their own words, and reach no stranger.
    pub fn name_to_strangers(&self) -> Text {
        if self.valid { self.name() } else { called(None, self.username.as_ref(), self.id) }
    }

    /// Their school, once a support service has said that it is theirs.
    pub fn checked_school(&self) -> Option<&School> {
        self.school.as_ref().filter(|_| self.valid)
    }

    /// "Name — School, Town", or that nobody has checked who they are.
    pub fn label(&self) -> Text {
        match self.checked_school() {
            Some(school) => msg::peer_label(self.name(), school.name.as_str(), school.town.as_str()),
            None => msg::peer_label_unchecked(self.name()),
        }
    }
}

/// A name never reaches a log.
impl std::fmt::Debug for Peer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Peer({})", self.id)
    }
}

/// The name by which a platform tells its people apart: there is one of it on that platform.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Username {
    name: String,
    platform: Platform,
}

impl Username {
    /// Greatest length in characters (docs/platforms.md, "Limits side by side").
    const MAX: usize = 32;

    /// Reads it as the platform gives it, without "@". `None` where it is none.
    pub fn read(name: &str, platform: Platform) -> Option<Self> {
        let is_plain = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '.';
        let is_one = !name.is_empty() && name.len() <= Self::MAX && name.chars().all(is_plain);
        is_one.then(|| Self { name: name.to_owned(), platform })
    }

    /// Without "@".
    pub fn as_str(&self) -> &str {
        &self.name
    }
}

/// What somebody is called, always in words that can be seen: by a name, by a user name with its platform, or by a number
/// that tells two of them apart.
pub fn called(name: Option<&str>, username: Option<&Username>, person: PersonId) -> Text {
    match (name, username) {
        (Some(name), _) => Text::words(name),
        (None, Some(Username { name, platform })) => msg::person_username(format!("@{name}"), platform.label()),
        (None, None) => msg::person_nameless(Arg::Verbatim(format!("{:04}", person.0.rem_euclid(10_000)))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Locale;

    fn peer(id: i64, name: Option<&str>, username: Option<&str>) -> Peer {
        let username = username.and_then(|name| Username::read(name, Platform::ALL[0]));
        Peer { id: PersonId(id), name: name.map(str::to_owned), username, school: None, valid: false, reachable: true }
    }

    #[track_caller]
    fn reads(text: &Text, words: &str) {
        assert_eq!(Locale::english().plain(text), words);
    }

    #[test]
    fn somebody_without_a_name_is_told_apart_by_a_number() {
        reads(&peer(70_042, None, None).name(), "Somebody (0042)");
        reads(&peer(70_043, None, None).name_to_strangers(), "Somebody (0043)");
    }

    #[test]
    fn strangers_read_no_name_that_nobody_has_checked() {
        let (platform, unchecked) =
            (Locale::english().plain(&Platform::ALL[0].label()), peer(7, Some("FREE MONEY"), Some("jan")));
        reads(&unchecked.name(), "FREE MONEY");
        reads(&unchecked.name_to_strangers(), &format!("@jan ({platform})"));
        reads(&peer(7, Some("FREE MONEY"), None).name_to_strangers(), "Somebody (0007)");
        reads(&Peer { valid: true, ..peer(7, Some("Jan Lipa"), Some("jan")) }.name_to_strangers(), "Jan Lipa");
    }

    #[test]
    fn a_user_name_is_plain() {
        for none in ["", "a b", "ana\u{202E}", "аna", "@ana", &"a".repeat(33)] {
            assert_eq!(Username::read(none, Platform::ALL[0]), None, "{none:?}");
        }
    }
}
