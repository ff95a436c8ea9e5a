//! A domain type says once how it is asked, read and shown.

use serde::{Deserialize, Serialize};

use crate::conversation::{Answer, Key, Options, Problem, Widget};
use crate::lists::List;
use crate::text::{Text, msg};

/// A value that a question can be answered with: parse, don't validate.
pub trait Value: Sized + Clone {
    /// Whether the question may be left out.
    const OPTIONAL: bool = false;

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

    fn widget() -> Widget {
        T::widget()
    }

    fn parse(answer: &Answer) -> Result<Self, Problem> {
        match answer {
            Answer::Skip => Ok(Self::Skipped),
            Answer::Text(_) | Answer::One(_) | Answer::Many(_) | Answer::Unusable | Answer::Unfetched => {
                T::parse(answer).map(Self::Given)
            }
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

/// A place in a draft, whatever its type.
pub trait Slot {
    /// How the question is answered.
    fn widget(&self) -> Widget;
    /// Whether it may be left out.
    fn optional(&self) -> bool;
    /// Whether it holds a value.
    fn is_answered(&self) -> bool;
    /// Reads an answer into the place.
    ///
    /// # Errors
    /// What is wrong with it; the place is as it was.
    fn set(&mut self, answer: &Answer) -> Result<(), Problem>;
    /// Empties the place; says whether it held anything.
    fn clear(&mut self) -> bool;
    /// The answer that would give what it holds.
    fn answer(&self) -> Option<Answer>;
    /// What it holds, as people read it.
    fn text(&self) -> Option<Text>;
}

/// A place whose type knows how it is asked.
pub(super) struct Typed<'a, T>(pub(super) &'a mut Option<T>);

impl<T: Value> Slot for Typed<'_, T> {
    fn widget(&self) -> Widget {
        T::widget()
    }

    fn optional(&self) -> bool {
        T::OPTIONAL
    }

    fn is_answered(&self) -> bool {
        self.0.is_some()
    }

    fn set(&mut self, answer: &Answer) -> Result<(), Problem> {
        *self.0 = Some(T::parse(answer)?);
        Ok(())
    }

    fn clear(&mut self) -> bool {
        self.0.take().is_some()
    }

    fn answer(&self) -> Option<Answer> {
        self.0.as_ref().map(Value::answer)
    }

    fn text(&self) -> Option<Text> {
        self.0.as_ref().map(Value::text)
    }
}

/// Where the entries of a place come from that is filled from a list.
pub(super) enum From<T> {
    /// A list of data, and the value of a key.
    List(List, fn(Key) -> T),
    /// Values that are known, by how they are read in the list.
    Given(Vec<(T, Text)>),
    /// Values that were found for a search, and the one that stands below them: none of these.
    Found(Vec<T>, T, Text),
}

/// A place that is filled from a list which the field gives.
pub(super) struct OneOf<'a, T>(pub(super) &'a mut Option<T>, pub(super) From<T>);

impl<T: Chosen> OneOf<'_, T> {
    fn chosen(&self, key: &Key) -> Option<T> {
        match &self.1 {
            From::List(list, value) => list.contains(key).then(|| value(key.clone())),
            From::Given(given) => given.iter().find(|(value, _)| value.key() == *key).map(|(value, _)| value.clone()),
            From::Found(found, none, _) => found.iter().chain([none]).find(|value| value.key() == *key).cloned(),
        }
    }
}

impl<T: Chosen> Slot for OneOf<'_, T> {
    fn widget(&self) -> Widget {
        Widget::One(match &self.1 {
            From::List(list, _) => Options::List(*list),
            From::Given(given) => {
                Options::Given(given.iter().map(|(value, label)| (value.key(), label.clone())).collect())
            }
            From::Found(found, none, label) => Options::Found {
                found: found.iter().map(|value| (value.key(), value.text())).collect(),
                none: (none.key(), label.clone()),
            },
        })
    }

    fn optional(&self) -> bool {
        false
    }

    fn is_answered(&self) -> bool {
        self.0.is_some()
    }

    fn set(&mut self, answer: &Answer) -> Result<(), Problem> {
        let chosen = match answer {
            Answer::One(key) => self.chosen(key),
            Answer::Text(_) | Answer::Many(_) | Answer::Skip | Answer::Unusable | Answer::Unfetched => None,
        };
        let chosen = chosen.ok_or_else(|| Problem(msg::problem_choose_from_list()))?;
        *self.0 = Some(chosen);
        Ok(())
    }

    fn clear(&mut self) -> bool {
        self.0.take().is_some()
    }

    fn answer(&self) -> Option<Answer> {
        self.0.as_ref().map(|value| Answer::One(value.key()))
    }

    fn text(&self) -> Option<Text> {
        self.0.as_ref().map(Chosen::text)
    }
}
