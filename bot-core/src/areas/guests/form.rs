//! What a guest is asked before they come in: their name, and nothing else.
//!
//! ```text
//! Bot:  You are invited as a guest. What is your name?
//! Nora: Nora Alba
//! Bot:  Everything at a glance.  [Come in] [Change] [Save and close]
//! ```

use serde::{Deserialize, Serialize};

use super::Command;
use crate::area;
use crate::conversation::{Problem, QuestionId};
use crate::domain::{LinkId, PersonName, ProjectId};
use crate::flows::{Flow, Reads};
use crate::form::{Field, Form, With};
use crate::reader::Reader;
use crate::text::{Text, msg};
use crate::view::Button;

/// The draft.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct GuestDraft {
    project: ProjectId,
    title: String,
    /// The link that was opened.
    link: LinkId,
    #[serde(default)]
    name: Option<PersonName>,
}

impl GuestDraft {
    /// Somebody has opened a link to the TwinSpace of a project of this title. A teacher has a name already.
    #[must_use]
    pub fn of(project: ProjectId, title: &str, link: LinkId, name: Option<PersonName>) -> Self {
        Self { project, title: title.to_owned(), link, name }
    }
}

impl Form for GuestDraft {
    type Known = ();

    fn fields(&mut self, (): &()) -> Vec<Field<'_>> {
        vec![Field::new("guest-name", msg::field_guest_name(), &mut self.name)]
    }

    fn heading(&self) -> Text {
        msg::guest_heading(self.title.as_str())
    }

    fn preface(&self, reader: &Reader) -> Option<(Text, Button)> {
        Some(area::privacy_first(reader))
    }

    fn notes(&self, _: With<'_, ()>) -> Vec<Text> {
        vec![msg::note_guest()]
    }

    fn send(&self, _: With<'_, ()>) -> Result<Text, Text> {
        Ok(msg::button_come_in())
    }

    fn command(self) -> Result<area::Command, (QuestionId, Problem)> {
        let name = self.name.ok_or_else(|| (QuestionId::new("guest-name"), Problem(msg::problem_empty())))?;
        Ok(Command::Come { link: self.link, name }.into())
    }
}

impl Flow for GuestDraft {
    // A link that lets nobody in any more is no use.
    const ENDS_REFUSED: bool = true;

    fn title(&self) -> Option<String> {
        Some(self.title.clone())
    }

    fn subject(&self) -> Option<i64> {
        Some(self.project.0)
    }

    /// A newer link takes the place of the one that was opened before.
    fn follow(&mut self, newer: &Self) -> bool {
        let is_behind = self.link != newer.link;
        self.link = newer.link;
        is_behind
    }
}

impl Reads for GuestDraft {}
