//! The screens: everything that can be shown, by name. What stands on one is read when it is shown.

use serde::{Deserialize, Serialize};

use super::Deed;
use crate::areas::{accounts, authorities, contacts, help, people};
use crate::decision;
use crate::domain::{AuthorityId, ConversationId, EntryId, PersonId, ProjectId};
use crate::text::Text;
use crate::view::{Block, Button, View, button};
use crate::wire::{Mark, Page};

/// What is to be shown. The outbox holds screens, never texts: the view is built when it is delivered.
///
/// The order of the variants is part of the buttons' wire format: add at the end.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, strum::IntoStaticStr)]
#[serde(rename_all = "kebab-case")]
pub enum Screen {
    /// Where everything starts.
    Home,
    /// A form being filled in.
    Conversation(ConversationId),
    /// The person's projects and drafts.
    Projects {
        /// From 0.
        page: u16,
    },
    /// One project, for those who take part in it, and who is waited for.
    Project {
        /// Which.
        id: ProjectId,
        /// From 0.
        page: u16,
    },
    /// A project offered to the person who shall accept it.
    Offer {
        /// Which.
        id: ProjectId,
        /// From 0.
        page: u16,
    },
    /// A project to be decided on for an authority.
    Approval {
        /// Which.
        id: ProjectId,
        /// For whom.
        authority: AuthorityId,
        /// From 0.
        page: u16,
    },
    /// All that waits for the person's decision.
    Inbox {
        /// From 0.
        page: u16,
    },
    /// What waits for the authorities that the person acts for, oldest first.
    Queue {
        /// From 0.
        page: u16,
    },
    /// "Are you sure?" before a deed that cannot easily be taken back.
    Confirm(Box<Deed>),
    /// Something that happened to a project, told to somebody.
    News(EntryId),
    /// A screen that is over: what was answered here, without buttons.
    Answered(ConversationId),
    /// The history of a project.
    History {
        /// Which.
        id: ProjectId,
        /// From 0.
        page: u16,
    },
    /// A rule said no where no message can show it.
    Sorry(Sorry),
    /// A draft that rests: to go on with, or to throw away.
    Draft(ConversationId),
    /// A rule said no to something that was typed, where no toast can say it.
    Refused(Box<Refused>),
    /// A screen of authorities.
    #[strum(transparent)]
    Authorities(authorities::Screen),
    /// A screen of people.
    #[strum(transparent)]
    People(people::Screen),
    /// A screen of a person's accounts.
    #[strum(transparent)]
    Accounts(accounts::Screen),
    /// A screen of a person's contacts.
    #[strum(transparent)]
    Contacts(contacts::Screen),
    /// A screen for everybody.
    #[strum(transparent)]
    Help(help::Screen),
}

/// What a rule said no with, and where the person finds what they need: what a button says, and where it leads.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refused {
    /// What is wrong.
    pub text: Text,
    /// The way to what they need.
    pub leads: Option<(Text, Screen)>,
}

impl From<&decision::Refusal> for Refused {
    fn from(refusal: &decision::Refusal) -> Self {
        Self { text: refusal.text.clone(), leads: refusal.leads.as_deref().cloned() }
    }
}

impl Refused {
    /// The card of its own that says so.
    #[must_use]
    pub fn view(self) -> View {
        let mut buttons: Vec<Button> =
            self.leads.into_iter().map(|(label, screen)| button::go(label, screen)).collect();
        buttons.push(button::home());
        View::card(vec![Block::Para(self.text)], buttons)
    }
}

/// Why something that was typed or sent led nowhere: shown as a message of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sorry {
    /// A sticker, a photograph, a voice message outside a question.
    Unusable,
    /// A message was edited whose answer was used long ago.
    EditedTooLate,
    /// Nobody was picked whom the bot could ask.
    NobodyPicked,
    /// Something failed; nothing was lost.
    Failed,
    /// A draft could not be read any more and was put aside.
    DraftGone,
    /// A text file that the platform did not hand out, outside a question.
    Unfetched,
}

impl Screen {
    /// The same screen at another page, counted from 0; unchanged where it has none.
    #[must_use]
    pub fn at_page(&self, to: u16) -> Self {
        if let Some(screen) = self.in_area() {
            return screen.at_page(Page(to));
        }
        let mut screen = self.clone();
        match &mut screen {
            Self::Projects { page }
            | Self::Inbox { page }
            | Self::Queue { page }
            | Self::Project { page, .. }
            | Self::Offer { page, .. }
            | Self::Approval { page, .. }
            | Self::History { page, .. } => *page = to,
            Self::Home
            | Self::Conversation(_)
            | Self::Confirm(_)
            | Self::News(_)
            | Self::Answered(_)
            | Self::Sorry(_)
            | Self::Draft(_)
            | Self::Refused(_)
            | Self::Authorities(_)
            | Self::People(_)
            | Self::Contacts(_)
            | Self::Help(_)
            | Self::Accounts(_) => {}
        }
        screen
    }

    /// Whether it shows what is between the person and the bot, and not for a place where others are.
    #[must_use]
    pub fn is_personal(&self) -> bool {
        match self {
            Self::Home | Self::Refused(_) | Self::Sorry(_) => false,
            Self::Accounts(_) | Self::Authorities(_) | Self::Contacts(_) | Self::Help(_) | Self::People(_) => {
                !self.in_area().is_some_and(|screen| screen.is(Mark::Shared))
            }
            Self::Conversation(_)
            | Self::Projects { .. }
            | Self::Project { .. }
            | Self::Offer { .. }
            | Self::Approval { .. }
            | Self::Inbox { .. }
            | Self::Queue { .. }
            | Self::Confirm(_)
            | Self::News(_)
            | Self::Answered(_)
            | Self::History { .. }
            | Self::Draft(_) => true,
        }
    }

    /// What the screen is about when `person` looks at it, so that every recorded copy can be found when it changes.
    /// Copies of one subject are repaired together.
    #[must_use]
    pub fn subject(&self, person: PersonId) -> Option<i64> {
        match self {
            Self::Accounts(_) | Self::Authorities(_) | Self::Contacts(_) | Self::Help(_) | Self::People(_) => {
                self.in_area()?.subject(person)
            }
            Self::Project { id, .. } | Self::Offer { id, .. } | Self::Approval { id, .. } => Some(id.0),
            Self::Conversation(id) => Some(id.0),
            Self::Home
            | Self::Projects { .. }
            | Self::Inbox { .. }
            | Self::Queue { .. }
            | Self::Confirm(_)
            | Self::News(_)
            | Self::Answered(_)
            | Self::History { .. }
            | Self::Sorry(_)
            | Self::Refused(_)
            | Self::Draft(_) => None,
        }
    }
}
