//! One text to somebody: the one form that asks for the words which a command lacks.
//!
//! ```text
//! Bot:  Return "Rivers of Europe": what should be changed? The founders will read it.
//!       For example: Please say how many lessons you plan.
//! Jana: Please add the ages of the pupils.
//! Bot:  Your reason: Please add the ages of the pupils.  [Send] [Change] [Save and close]
//! ```
//!
//! Where words can be picked, such as the standard reasons of an authority, a press on one is the answer, to be sent or changed.

use serde::{Deserialize, Serialize};

use super::{Flow, Reads};
use crate::area::{self, Command, Screen};
use crate::conversation::{Input, Problem, QuestionId};
use crate::decision::Ask;
use crate::domain::{Message, PersonId};
use crate::form::{Field, Form, FormState, Optional, Suggestion, With};
use crate::reader::Reader;
use crate::store::{Error, Tx};
use crate::text::{Text, msg};
use crate::view::Quote;
use crate::wire::{Revision, Wire as _};

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
    /// What is answered by the words.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    asked: Vec<Quote>,
    /// Whether somebody else has decided meanwhile: nothing can be sent, and what was written stays to be read.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    is_decided: bool,
}

impl Note {
    /// An empty note for a command, about what people know as `subject`.
    pub fn new(command: Command, subject: String) -> Self {
        Self { command, subject, words: None, word: None, asked: Vec::new(), is_decided: false }
    }

    /// The same; it answers what somebody has written.
    pub fn answering(self, asked: Vec<Quote>) -> Self {
        Self { asked, ..self }
    }

    /// The same, where the words change these.
    pub fn changing(self, stands: Option<String>) -> Self {
        Self { words: stands.and_then(|words| Message::read(&words).ok()), ..self }
    }

    /// The command whose words it asks for.
    #[must_use]
    pub fn asks_for(&self) -> &Command {
        &self.command
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
    /// What can be picked in place of typing it.
    type Known = Vec<Suggestion>;

    fn fields(&mut self, suggested: &Vec<Suggestion>) -> Vec<Field<'_>> {
        let Ask { label, is_optional, .. } = self.ask();
        let decided = self.is_decided.then(msg::note_decided);
        let field = match is_optional {
            true => Field::new("word", label, &mut self.word),
            false => Field::new("words", label, &mut self.words),
        };
        vec![field.hint(decided).suggesting(suggested.clone())]
    }

    fn heading(&self) -> Text {
        self.ask().heading
    }

    fn asked(&self) -> &[Quote] {
        &self.asked
    }

    fn send(&self, _: With<'_, Vec<Suggestion>>) -> Result<Text, Text> {
        if self.is_decided { Err(msg::note_decided()) } else { Ok(self.ask().send) }
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
        Some(self.subject.clone())
    }

    fn subject(&self) -> Option<i64> {
        self.command.screen().subject(PersonId(0))
    }

    fn is_like(&self, other: &Self) -> bool {
        self.command.clone().at_revision(Revision(0)) == other.command.clone().at_revision(Revision(0))
    }

    fn follow(&mut self, newer: &Self) -> bool {
        let is_behind = self.command != newer.command || self.is_decided || self.asked != newer.asked;
        self.is_decided = false;
        self.command.clone_from(&newer.command);
        self.asked.clone_from(&newer.asked);
        is_behind
    }

    fn overtake(&mut self, about: &Screen, is_decided: bool) -> bool {
        let did_not_know = self.command.screen() == *about && self.is_decided != is_decided;
        self.is_decided ^= did_not_know;
        did_not_know
    }

    fn look_again(&mut self, revision: Revision, _: &Vec<Suggestion>) {
        self.command = self.command.clone().at_revision(revision);
    }
}

impl Reads for Note {
    async fn known(
        form: &FormState<Self>,
        _: Option<&Input>,
        tx: &mut Tx,
        reader: &Reader,
    ) -> Result<Vec<Suggestion>, Error> {
        // What was answered is reviewed: nothing is picked there.
        if form.first_pending().is_none() {
            return Ok(Vec::new());
        }
        area::suggested(&form.draft().command, tx, reader).await
    }
}
