//! What somebody has chosen for the newsletter, and what they may choose.

use crate::conversation::Key;
use crate::lists::List;
use crate::reader::Reader;
use crate::text::Locale;

/// What a reader has chosen for the newsletter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    /// Whose newsletter it is: the country in which they teach or decide, else the one that they have chosen.
    pub country: Option<Key>,
    /// Whether they choose that themselves, as they teach and decide nowhere.
    pub is_free: bool,
    /// Whether they get it.
    pub is_on: bool,
    /// In which languages they read it; none where they have never said so.
    pub languages: Vec<Key>,
    /// Whether they are a guest in a TwinSpace.
    pub is_guest: bool,
    /// Whether they want to be told nothing that can wait.
    pub is_silent: bool,
}

impl Choice {
    /// In which languages they read it, or would.
    #[must_use]
    pub fn reads(&self, locale: Locale) -> Vec<Key> {
        if self.languages.is_empty() { vec![own_language(locale)] } else { self.languages.clone() }
    }

    /// Whether the newsletter is for a reader.
    #[must_use]
    pub fn is_for(&self, reader: &Reader) -> bool {
        is_for(self.is_guest, reader)
    }
}

/// Whether the newsletter is for a reader, who may be a guest: neither for students nor for those who are no more than that.
pub(crate) fn is_for(is_guest: bool, reader: &Reader) -> bool {
    let has_role = reader.me.teacher.is_some() || reader.me.is_approver() || reader.me.operator;
    reader.student.is_none() && (has_role || !is_guest)
}

/// The key of the language that somebody is spoken to in; English where schools teach no such language.
#[must_use]
pub fn own_language(locale: Locale) -> Key {
    let tag = locale.tag().split('-').next().unwrap_or_default();
    List::languages().key(tag).unwrap_or("en").to_owned()
}
