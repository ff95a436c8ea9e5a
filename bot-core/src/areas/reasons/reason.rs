//! A standard reason, and those that the program knows by itself.

use serde::{Deserialize, Serialize};

use crate::areas::projects::Verdict;
use crate::domain::{AuthorityId, Reason, ReasonId};
use crate::form::Suggestion;
use crate::text::{Locale, Text, msg};
use crate::wire;

/// Something that an authority's approvers often say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StandardReason {
    /// Its id.
    pub id: ReasonId,
    /// Whose.
    pub authority: AuthorityId,
    /// In which language.
    pub language: Locale,
    /// The words.
    pub words: Reason,
}

impl StandardReason {
    /// The same as an answer that can be picked.
    pub(super) fn suggestion(&self) -> Suggestion {
        Suggestion { key: self.id.to_string(), words: self.words.as_str().to_owned() }
    }
}

/// Which of them is written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Which {
    /// One that is not there yet.
    Another {
        /// Of this authority.
        authority: AuthorityId,
        /// In this language.
        language: Locale,
    },
    /// One that is there: it says something else from now on.
    Known {
        /// Which.
        reason: ReasonId,
    },
}

wire::fields! {
    Which = Self::Another { authority: AuthorityId(i64::MAX), language: Locale::longest_tag() },
}

/// What every authority may say, as long as it has no reasons of its own.
pub(super) fn texts(verdict: Verdict) -> Vec<(&'static str, Text)> {
    match verdict {
        Verdict::Approve => Vec::new(),
        Verdict::Return => vec![
            ("ages", msg::reason_ages()),
            ("aims", msg::reason_aims()),
            ("school", msg::reason_school()),
            ("steps", msg::reason_steps()),
            ("results", msg::reason_results()),
        ],
        Verdict::Reject => vec![
            ("product", msg::reason_product()),
            ("twice", msg::reason_twice()),
            ("no-project", msg::reason_no_project()),
        ],
    }
}

/// The same as answers that can be picked, in a language.
#[must_use]
pub fn usual(verdict: Verdict, locale: Locale) -> Vec<Suggestion> {
    let one = |(key, text): (&str, Text)| Suggestion { key: key.to_owned(), words: locale.plain(&text) };
    texts(verdict).into_iter().map(one).collect()
}
