//! To what somebody has narrowed their queue: the partner's country, how long it waits, words.

use serde::{Deserialize, Serialize};

use crate::area::Narrowed;
use crate::conversation::Key;
use crate::domain::Message;
use crate::lists::List;
use crate::text::{Text, msg};
use crate::wire::{self, Carried, Words};

/// What of a queue is shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Only projects with a partner in this country.
    pub country: Option<Key>,
    /// Only what waits for so many days or longer; 0: for however long.
    pub older: u16,
    /// Only what has come in within so many days; 0: whenever.
    pub newer: u16,
    /// Only what is found by these words.
    pub words: Option<Message>,
}

/// How a queue is narrowed, or is not any more.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum By {
    /// By nothing: all of it is shown.
    Nothing,
    /// By the partner's country; by none where it is empty.
    Country(Key),
    /// By how long something waits at least, in days; 0 for any.
    Older(u16),
    /// By how long it waits at most, in days; 0 for any.
    Newer(u16),
    /// By words of the title or of somebody's name.
    Words(Words),
}

/// Words stand on no button: they are asked for.
impl Carried for By {
    fn put(&self, out: &mut Vec<u8>) {
        let bare = if let Self::Words(_) = self { &Self::Words(Words(None)) } else { self };
        wire::put(bare, out);
    }

    fn take(input: &mut &[u8]) -> Option<Self> {
        wire::take(input)
    }

    fn lacks_words(&self) -> bool {
        matches!(self, Self::Words(words) if words.0.is_none())
    }

    fn fill(&mut self, words: &str) {
        if let Self::Words(known) = self {
            known.0 = Some(words.to_owned());
        }
    }

    fn largest() -> Self {
        Self::Country("x".repeat(5))
    }
}

impl Filter {
    /// The days that can be chosen: for so long at least, and within so many.
    pub const DAYS: ([u16; 3], [u16; 3]) = ([3, 7, 14], [1, 3, 7]);

    /// Whether all of the queue is shown.
    #[must_use]
    pub fn is_all(&self) -> bool {
        *self == Self::default()
    }

    /// What of all that waits is wanted at a time, in ms.
    pub(crate) fn narrowed(&self, now: i64) -> Narrowed {
        let narrowed = Narrowed { country: self.country.clone(), ..Narrowed::default() };
        let narrowed = narrowed.waiting((self.older, self.newer), now);
        match &self.words {
            Some(words) => narrowed.found_by(words.as_str()),
            None => narrowed,
        }
    }

    /// Each part of it in a few words.
    pub(super) fn texts(&self) -> Vec<Text> {
        let country = self.country.as_ref().map(|country| msg::filter_country(List::countries().text(country)));
        let older = (self.older > 0).then(|| msg::filter_older(self.older));
        let newer = (self.newer > 0).then(|| msg::filter_newer(self.newer));
        let words = self.words.as_ref().map(|words| msg::filter_words(words.as_str()));
        [country, older, newer, words].into_iter().flatten().collect()
    }
}
