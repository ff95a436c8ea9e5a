//! What a person did and what to show: the words that the core and the front ends share.
//!
//! Everything here is a value. A front end turns what arrives into an [`Input`] or an [`Action`] and
//! renders a [`View`](crate::view::View) in its own idiom; it knows no rule.

mod action;

pub use action::{Action, Press, UnreadableButton};

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::area::Command;
use crate::file::FileRef;
use crate::text::Text;

/// The stable code of a field; never its position, as an older draft may lack a field.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct QuestionId(Cow<'static, str>);

impl QuestionId {
    /// The id of a field known at compile time.
    pub const fn new(code: &'static str) -> Self {
        Self(Cow::Borrowed(code))
    }

    /// The id of a stored code.
    pub fn from_code(code: String) -> Self {
        Self(Cow::Owned(code))
    }

    /// Its code, as buttons carry it.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The stable key of a choice; never an index, as the list may have changed since it was shown.
pub type Key = String;

/// What somebody gave as an answer, before it is read.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Answer {
    /// Words as typed.
    Text(String),
    /// One entry of a list.
    One(Key),
    /// Several entries of a list.
    Many(Vec<Key>),
    /// The field is left out on purpose.
    Skip,
    /// Something that holds no answer: a sticker, a photograph, a voice message.
    Unusable,
    /// A text file whose words the platform did not hand out.
    Unfetched,
    /// A file, for a question that takes one.
    File(FileRef),
}

/// Answers are a person's words: they never reach a log.
impl std::fmt::Debug for Answer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Text(_) => "Text(…)",
            Self::One(_) => "One(…)",
            Self::Many(_) => "Many(…)",
            Self::Skip => "Skip",
            Self::Unusable => "Unusable",
            Self::Unfetched => "Unfetched",
            Self::File(_) => "File(…)",
        })
    }
}

/// What a person did in a conversation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Input {
    /// Answers to questions, whatever was answered to them before.
    Answer(Vec<(QuestionId, Answer)>),
    /// Answers from a modal. What is not asked any more was answered meanwhile: it is asked about, not overwritten.
    Modal(Vec<(QuestionId, Answer)>),
    /// Words that were written before the question was asked: the person is asked whether they answer it.
    Early(String),
    /// Of the entries of a page of the list, exactly these are ticked now.
    Tick {
        /// The page, from 0.
        page: u16,
        /// The entries.
        keys: Vec<Key>,
    },
    /// A press on one of the form's own buttons.
    Press(Press),
}

impl Input {
    /// One answer to one question.
    pub fn answer(question: QuestionId, answer: Answer) -> Self {
        Self::Answer(vec![(question, answer)])
    }
}

/// Why an answer cannot be used, and what to do about it. The person reads it; the answer is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problem(pub Text);

/// What came of an input.
#[derive(Clone, Debug, PartialEq)]
pub enum Step<S> {
    /// The conversation goes on.
    Continue(S),
    /// It is complete: carry the command out. The state is what remains if a rule says no.
    Submit(S, Box<Command>),
    /// The input is not one that the current view offers; nothing has changed.
    Refused(S),
}

/// Somebody whom a person has picked from the platform's own list.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Picked {
    /// Their account, by the platform's id.
    pub account: String,
    /// The name that the platform gives.
    pub name: String,
    /// Whether it is a program.
    pub is_bot: bool,
}

/// Who was picked never reaches a log.
impl std::fmt::Debug for Picked {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Picked(…)")
    }
}
