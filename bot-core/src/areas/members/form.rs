//! Adding partners: one contact or several, perhaps with a message.
//!
//! ```text
//! Bot:   Whom would you like to add?  [☐ Olga — Lycée du Lac, Annecy] [☐ Pia — Schule am Bach, Ulm]
//! Ana:   ticks both, presses Done
//! Bot:   Would you like to write something to them?  [Skip]
//! Ana:   Come and watch the clouds with us!
//! Bot:   Everything at a glance.  [Send] [Change] [Save and close]
//! ```

use serde::{Deserialize, Serialize};

use super::Command;
use crate::area;
use crate::conversation::{Problem, QuestionId};
use crate::domain::{Message, Partner, Peer, PersonId, ProjectId};
use crate::flows::Flow;
use crate::form::{Field, Form, Optional, With};
use crate::text::{Text, msg};

/// At most this many are chosen at once.
const AT_ONCE: usize = 10;

/// The draft.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PartnersDraft {
    project: ProjectId,
    title: String,
    #[serde(default)]
    partners: Option<Vec<Partner>>,
    #[serde(default)]
    message: Option<Optional<Message>>,
}

impl PartnersDraft {
    /// Nobody is chosen yet, for a project of this title.
    pub fn of(project: ProjectId, title: &str) -> Self {
        Self { project, title: title.to_owned(), partners: None, message: None }
    }

    /// The project.
    pub(super) fn project(&self) -> ProjectId {
        self.project
    }
}

impl Form for PartnersDraft {
    /// The contacts who neither take part nor are invited yet.
    type Known = Vec<Peer>;

    fn fields(&mut self, known: &Vec<Peer>) -> Vec<Field<'_>> {
        let contacts = known.iter().map(|peer| (Partner::of(peer), peer.label())).collect();
        vec![
            Field::several("partners", msg::field_partners(), &mut self.partners, (contacts, AT_ONCE)),
            Field::new("message", msg::field_invitation(), &mut self.message),
        ]
    }

    fn heading(&self) -> Text {
        msg::project_heading(self.title.as_str())
    }

    fn notes(&self, _: With<'_, Vec<Peer>>) -> Vec<Text> {
        vec![msg::note_partners_asked()]
    }

    fn send(&self, _: With<'_, Vec<Peer>>) -> Result<Text, Text> {
        Ok(msg::button_send())
    }

    fn command(self) -> Result<area::Command, (QuestionId, Problem)> {
        let missing = |code| (QuestionId::new(code), Problem(msg::problem_empty()));
        let partners = self.partners.ok_or_else(|| missing("partners"))?;
        let partners = partners.into_iter().map(|partner| partner.person).collect();
        let message = self.message.ok_or_else(|| missing("message"))?.given();
        Ok(Command::AddPartners { project: self.project, partners, message }.into())
    }
}

impl Flow for PartnersDraft {
    const IS_NOTE: bool = true;

    fn title(&self) -> Option<String> {
        Some(self.title.clone())
    }

    fn subject(&self) -> Option<i64> {
        Some(self.project.0)
    }

    fn named(&self) -> Vec<PersonId> {
        self.partners.iter().flatten().filter_map(Partner::person_named).collect()
    }
}
