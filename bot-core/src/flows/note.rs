//! One text to somebody: the one form that asks for the words which a command lacks.
//!
//! ```text
//! Bot:  Return "Rivers of Europe": what should be changed? The founders will read it.
//!       For example: Please say how many lessons you plan.
//! Jana: Please add the ages of the pupils.
//! Bot:  Your reason: Please add the ages of the pupils.  [Send] [Change] [Later]
//! ```

use serde::{Deserialize, Serialize};

use super::{Flow, Reads};
use crate::area::Command;
use crate::conversation::{Input, Problem, QuestionId};
use crate::decision::Ask;
use crate::domain::{Message, PersonId};
use crate::form::{Entry, Form, FormState, Optional, With};
use crate::reader::Reader;
use crate::store::{Result, Tx};
use crate::text::{Text, msg};
use crate::wire::Revision;

/// The draft: a command, and the words for it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Note {
    command: Command,
    /// What or whom it is about, as people know it.
    subject: String,
    #[serde(default)]
    words: Option<Message>,
    /// The words, where they may be left out.
    #[serde(default)]
    word: Option<Optional<Message>>,
}

impl Note {
    /// An empty note for a command, about what people know as `subject`.
    pub fn new(command: Command, subject: String) -> Self {
        Self { command, subject, words: None, word: None }
    }

    /// What people know its subject as.
    pub fn known_as(&self) -> &str {
        &self.subject
    }

    /// The recorded copies that it is about, so that a second note about them goes on with the first.
    pub fn about(&self) -> Option<i64> {
        self.command.screen().subject(PersonId(0))
    }

    /// Whether another one asks for the words of the same command, at whatever revision.
    pub fn is_for_the_same(&self, other: &Self) -> bool {
        self.command.at_revision(Revision(0)) == other.command.at_revision(Revision(0))
    }

    /// Asks the words for the command as another note has it; says whether that is at another revision.
    pub fn goes_on_as(&mut self, other: &Self) -> bool {
        let is_behind = self.command != other.command;
        self.command.clone_from(&other.command);
        is_behind
    }

    /// Takes note of the revision that its subject has now.
    pub fn at_revision(&mut self, revision: Revision) {
        self.command = self.command.at_revision(revision);
    }

    fn ask(&self) -> Ask {
        self.command.asks(&self.subject).unwrap_or_else(|| Ask {
            heading: Text::words(self.subject.clone()),
            label: msg::field_answer_service(),
            send: msg::button_send(),
            is_optional: false,
        })
    }
}

impl Form for Note {
    type Known = ();

    fn fields(&mut self, (): &()) -> Vec<Entry<'_>> {
        let Ask { label, is_optional, .. } = self.ask();
        vec![match is_optional {
            true => Entry::new("word", label, &mut self.word),
            false => Entry::new("words", label, &mut self.words),
        }]
    }

    fn heading(&self) -> Text {
        self.ask().heading
    }

    fn send(&self, _: With<'_, ()>) -> Result<Text, Text> {
        Ok(self.ask().send)
    }

    fn command(self) -> Result<Command, (QuestionId, Problem)> {
        let words = match (&self.words, &self.word) {
            (Some(words), _) | (None, Some(Optional::Given(words))) => words.as_str(),
            (None, Some(Optional::Skipped)) => "",
            (None, None) => return Err((QuestionId::new("words"), Problem(msg::problem_empty()))),
        };
        Ok(self.command.with_words(words))
    }
}

impl Flow for Note {
    const IS_NOTE: bool = true;

    fn title(&self) -> Option<String> {
        Some(self.known_as().to_owned())
    }

    fn subject(&self) -> Option<i64> {
        self.about()
    }

    fn is_like(&self, other: &Self) -> bool {
        self.is_for_the_same(other)
    }

    fn follow(&mut self, newer: &Self) -> bool {
        self.goes_on_as(newer)
    }

    fn look_again(&mut self, revision: Revision, (): &()) {
        self.at_revision(revision);
    }
}

impl Reads for Note {
    async fn known(_: &FormState<Self>, _: Option<&Input>, _: &mut Tx, _: &Reader) -> Result<()> {
        Ok(())
    }
}
