//! A domain type says once how it is asked, read and shown.

use serde::{Deserialize, Serialize};

use crate::conversation::{Answer, Problem, Widget};
use crate::facts::Facts;
use crate::text::{Text, msg};

/// A value that a question can be answered with: parse, don't validate.
pub trait Value: Sized + Clone {
    /// Whether the question may be left out.
    const OPTIONAL: bool = false;

    /// How the question is answered.
    fn widget(facts: &Facts) -> Widget;

    /// Reads an answer.
    ///
    /// # Errors
    /// What is wrong with it and what to do, for the person to read.
    fn parse(answer: &Answer, facts: &Facts) -> Result<Self, Problem>;

    /// The answer that gives this value again: for a form that starts filled in, and for correction.
    fn answer(&self) -> Answer;

    /// The value as people read it.
    fn text(&self, facts: &Facts) -> Text;
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

impl<T> From<Option<T>> for Optional<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Skipped, Self::Given)
    }
}

impl<T: Value> Value for Optional<T> {
    const OPTIONAL: bool = true;

    fn widget(facts: &Facts) -> Widget {
        T::widget(facts)
    }

    fn parse(answer: &Answer, facts: &Facts) -> Result<Self, Problem> {
        match answer {
            Answer::Skip => Ok(Self::Skipped),
            Answer::Text(_) | Answer::One(_) | Answer::Many(_) | Answer::Unusable | Answer::Unfetched => {
                T::parse(answer, facts).map(Self::Given)
            }
        }
    }

    fn answer(&self) -> Answer {
        match self {
            Self::Skipped => Answer::Skip,
            Self::Given(value) => value.answer(),
        }
    }

    fn text(&self, facts: &Facts) -> Text {
        match self {
            Self::Skipped => msg::value_skipped().capitalized(),
            Self::Given(value) => value.text(facts),
        }
    }
}

/// A place in a draft, whatever its type.
pub trait Slot {
    /// How the question is answered.
    fn widget(&self, facts: &Facts) -> Widget;
    /// Whether it may be left out.
    fn optional(&self) -> bool;
    /// Whether it holds a value.
    fn is_answered(&self) -> bool;
    /// Reads an answer into the place.
    ///
    /// # Errors
    /// What is wrong with it; the place is as it was.
    fn set(&mut self, answer: &Answer, facts: &Facts) -> Result<(), Problem>;
    /// Empties the place; says whether it held anything.
    fn clear(&mut self) -> bool;
    /// The answer that would give what it holds.
    fn answer(&self) -> Option<Answer>;
    /// What it holds, as people read it.
    fn text(&self, facts: &Facts) -> Option<Text>;
}

impl<T: Value> Slot for Option<T> {
    fn widget(&self, facts: &Facts) -> Widget {
        T::widget(facts)
    }

    fn optional(&self) -> bool {
        T::OPTIONAL
    }

    fn is_answered(&self) -> bool {
        self.is_some()
    }

    fn set(&mut self, answer: &Answer, facts: &Facts) -> Result<(), Problem> {
        *self = Some(T::parse(answer, facts)?);
        Ok(())
    }

    fn clear(&mut self) -> bool {
        self.take().is_some()
    }

    fn answer(&self) -> Option<Answer> {
        self.as_ref().map(Value::answer)
    }

    fn text(&self, facts: &Facts) -> Option<Text> {
        self.as_ref().map(|value| value.text(facts))
    }
}
