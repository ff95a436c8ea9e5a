//! What a question can be answered with: a type says once how it is asked, read and shown.

use serde::{Deserialize, Serialize};

use crate::conversation::{Answer, Key, Problem};
use crate::file::Meant;
use crate::text::{Text, msg};
use crate::view::Widget;

/// A value that a question can be answered with: parse, don't validate.
pub trait Value: Sized + Clone {
    /// Whether the question may be left out.
    const OPTIONAL: bool = false;

    /// Which files may be the answer. Where none may, what was written beside them is.
    const FILES: Option<Meant> = None;

    /// How the question is answered.
    fn widget() -> Widget;

    /// Reads an answer.
    ///
    /// # Errors
    /// What is wrong with it and what to do, for the person to read.
    fn parse(answer: &Answer) -> Result<Self, Problem>;

    /// The answer that gives this value again: for a form that starts filled in, and for correction.
    fn answer(&self) -> Answer;

    /// The value as people read it.
    fn text(&self) -> Text;
}

/// A value that is chosen from a list which the field gives: by its key.
pub trait Chosen: Clone {
    /// Its key.
    fn key(&self) -> Key;

    /// The value as people read it.
    fn text(&self) -> Text;
}

/// A field that may be left out, which is an answer too: it survives a restart.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Optional<T> {
    /// Left out on purpose.
    Skipped,
    /// Answered.
    Given(T),
}

impl<T> Optional<T> {
    /// The value, if one was given.
    pub fn given(self) -> Option<T> {
        match self {
            Self::Skipped => None,
            Self::Given(value) => Some(value),
        }
    }
}

impl<T> std::convert::From<Option<T>> for Optional<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Skipped, Self::Given)
    }
}

impl<T: Value> Value for Optional<T> {
    const OPTIONAL: bool = true;
    const FILES: Option<Meant> = T::FILES;

    fn widget() -> Widget {
        T::widget()
    }

    fn parse(answer: &Answer) -> Result<Self, Problem> {
        match answer {
            Answer::Skip => Ok(Self::Skipped),
            Answer::Text(_)
            | Answer::One(_)
            | Answer::Many(_)
            | Answer::Unusable
            | Answer::Unfetched
            | Answer::File(_) => T::parse(answer).map(Self::Given),
        }
    }

    fn answer(&self) -> Answer {
        match self {
            Self::Skipped => Answer::Skip,
            Self::Given(value) => value.answer(),
        }
    }

    fn text(&self) -> Text {
        match self {
            Self::Skipped => msg::value_skipped().capitalized(),
            Self::Given(value) => value.text(),
        }
    }
}
