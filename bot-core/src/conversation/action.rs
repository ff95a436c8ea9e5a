//! What a button asks for, and its short form on the wire.
//!
//! A button never acts by itself: authority, state and revision are read from the database when it is
//! pressed. Its bytes can be forged, so nothing in them is believed but the wish.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Serialize};

use super::{Key, QuestionId, Screen};
use crate::area::{AreaCommand, AreaScreen};
use crate::areas::{accounts, authorities, contacts, help, people};
use crate::domain::{AuthorityId, ConversationId, ProjectId};
use crate::wire::{Mark, put, take};

/// What the press of a button asks for.
///
/// The order of the variants is part of the wire format, here and in the types below: add at the end.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Action {
    /// Shows a screen; changes nothing.
    Go(Screen),
    /// Something in a form, as it stood at a revision.
    Form {
        /// The conversation that the button belongs to.
        conversation: ConversationId,
        /// The conversation's revision when the button was shown.
        revision: u32,
        /// What was pressed.
        press: Press,
    },
    /// A deed outside a form. One that has to be confirmed is asked about first.
    Do(Deed),
    /// A deed that was confirmed.
    Sure(Deed),
}

/// The buttons of a form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Press {
    /// Chooses the one entry that answers the question.
    Choose(Key),
    /// Ticks or unticks an entry.
    Toggle(Key),
    /// Turns to a page of a list or of the review, from 0.
    Page(u16),
    /// Ends a search: the whole list again.
    ShowAll,
    /// What is ticked is the answer.
    Done,
    /// Leaves an optional question out.
    Skip,
    /// Back to the question before.
    Back,
    /// Leaves a reopened question as it was.
    Keep,
    /// From the review: which answer shall be changed?
    ChangeAny,
    /// Asks one question again.
    Change(QuestionId),
    /// Sends what is reviewed.
    Send,
    /// Leaves the form for later; everything stays.
    Pause,
    /// Turns a list of questions asked by [`Press::ChangeAny`] back into the review.
    Review,
    /// Asks the open questions in a window of their own; its answers come as [`What::Answers`](crate::update::What).
    Fill,
    /// Ticks exactly these entries of the page that is shown; they come as [`What::Ticked`](crate::update::What).
    Tick,
}

/// How an approver decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Verdict {
    /// Yes.
    Approve,
    /// Back to the founders, with a reason.
    Return,
    /// No, with a reason.
    Reject,
}

/// Deeds outside forms. A decision carries the revision of what was shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Deed {
    /// Opens the form for a new project.
    NewProject,
    /// Goes on with a conversation that rests.
    Resume(ConversationId),
    /// Throws a draft away, after [`Screen::Confirm`].
    Discard(ConversationId),
    /// Takes part in a project as it stood at a revision.
    Accept(ProjectId, u32),
    /// Declines an offer: asks for a message, which may be left out.
    Decline(ProjectId, u32),
    /// Proposes a change to the founder; the offer stays open.
    Suggest(ProjectId, u32),
    /// Decides on an offer another time: it stays in the inbox.
    Later(ProjectId, u32),
    /// Votes on a project for an authority. Return and Reject ask for a reason first.
    Vote {
        /// The project.
        project: ProjectId,
        /// Its revision as shown.
        revision: u32,
        /// For whom.
        authority: AuthorityId,
        /// How.
        verdict: Verdict,
    },
    /// Takes a vote back while it is not final.
    Undo {
        /// The project.
        project: ProjectId,
        /// Its revision as shown.
        revision: u32,
        /// For whom.
        authority: AuthorityId,
    },
    /// Changes a project: opens the form with all its data.
    EditProject(ProjectId),
    /// Takes a project back, after [`Screen::Confirm`].
    Withdraw(ProjectId, u32),
    /// Offers a declined project to another contact: only the contact is asked.
    OfferAgain(ProjectId),
    /// Copies a rejected or withdrawn project into a new draft.
    Copy(ProjectId),
    /// Reminds the one who is waited for; at most once a day.
    Remind(ProjectId),
    /// Goes on with what was being filled in.
    GoOn,
    /// Something for authorities.
    Authorities(authorities::Command),
    /// Something for people.
    People(people::Command),
    /// Something for a person's accounts.
    Accounts(accounts::Command),
    /// Something for a person's contacts.
    Contacts(contacts::Command),
    /// Something for everybody.
    Help(help::Command),
}

impl Deed {
    /// Whether it opens a form.
    fn may_ask(&self) -> bool {
        match self {
            Self::NewProject
            | Self::Resume(_)
            | Self::Decline(..)
            | Self::Suggest(..)
            | Self::EditProject(_)
            | Self::OfferAgain(_)
            | Self::Copy(_)
            | Self::GoOn => true,
            Self::Vote { verdict, .. } => *verdict != Verdict::Approve,
            Self::Discard(_)
            | Self::Accept(..)
            | Self::Later(..)
            | Self::Undo { .. }
            | Self::Withdraw(..)
            | Self::Remind(_) => false,
            Self::Accounts(_) | Self::Authorities(_) | Self::Contacts(_) | Self::Help(_) | Self::People(_) => {
                self.in_area().is_some_and(|command| command.is(Mark::Begins) || command.lacks_words())
            }
        }
    }
}

/// What the bytes of a button begin with that asks something of an area.
const SCREEN: u8 = 8;
const COMMAND: u8 = 9;
const SURE: u8 = 10;

/// Bytes that no button of ours carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("unreadable button")]
pub struct UnreadableButton;

impl Action {
    /// Greatest length of [`Action::encode`] in bytes: that of the platform whose buttons carry least
    /// (docs/platforms.md, "Limits side by side").
    pub const MAX: usize = 64;

    /// The action as a button carries it: ASCII, at most [`Action::MAX`] bytes.
    #[must_use]
    pub fn encode(&self) -> String {
        let bytes = self
            .in_area()
            .unwrap_or_else(|| postcard::to_allocvec(self).expect("plain enums, numbers and strings always encode"));
        URL_SAFE_NO_PAD.encode(bytes)
    }

    /// What it asks for, without what it is about: a screen or a command by its number. Buttons of one kind are entries of
    /// a list. `None` for what is asked of a form.
    #[must_use]
    pub fn kind(&self) -> Option<(u8, u32)> {
        if matches!(self, Self::Form { .. }) {
            return None;
        }
        let bytes = URL_SAFE_NO_PAD.decode(self.encode()).ok()?;
        postcard::take_from_bytes(&bytes).map(|(kind, _)| kind).ok()
    }

    /// The bytes of what is asked of an area: the kind, the number, the fields.
    fn in_area(&self) -> Option<Vec<u8>> {
        let mut out = Vec::new();
        match self {
            Self::Go(screen) => {
                let screen = screen.in_area()?;
                put(&(SCREEN, screen.number()?), &mut out);
                screen.put(&mut out);
            }
            Self::Do(deed) | Self::Sure(deed) => {
                let (command, kind) = (deed.in_area()?, if matches!(self, Self::Do(_)) { COMMAND } else { SURE });
                put(&(kind, command.number()?), &mut out);
                command.put(&mut out);
            }
            Self::Form { .. } => return None,
        }
        Some(out)
    }

    /// Reads what is asked of an area.
    fn take(mut input: &[u8]) -> Option<Self> {
        let (kind, number): (u8, u32) = take(&mut input)?;
        let action = match kind {
            SCREEN => Self::Go(AreaScreen::take(number, &mut input)?),
            COMMAND => Self::Do(AreaCommand::take(number, &mut input)?),
            SURE => Self::Sure(AreaCommand::take(number, &mut input)?),
            _ => return None,
        };
        input.is_empty().then_some(action)
    }

    /// Reads what a button carried.
    ///
    /// # Errors
    /// [`UnreadableButton`] when it is not one of ours: forged, or of a program too old or too new.
    pub fn decode(wire: &str) -> Result<Self, UnreadableButton> {
        if wire.len() > 100 {
            return Err(UnreadableButton);
        }
        let bytes = URL_SAFE_NO_PAD.decode(wire).map_err(|_| UnreadableButton)?;
        if bytes.first().is_some_and(|kind| [SCREEN, COMMAND, SURE].contains(kind)) {
            return Self::take(&bytes).ok_or(UnreadableButton);
        }
        match postcard::take_from_bytes(&bytes) {
            Ok((action, [])) => Ok(action),
            _ => Err(UnreadableButton),
        }
    }

    /// Whether a press may be answered with questions in a window of their own, where a platform has such windows.
    #[must_use]
    pub fn may_ask(&self) -> bool {
        match self {
            Self::Go(_) => false,
            Self::Form { press, .. } => matches!(press, Press::Fill | Press::Change(_)),
            Self::Do(deed) | Self::Sure(deed) => deed.may_ask(),
        }
    }

    /// The same action for another page, counted from 0; unchanged where it has none.
    #[must_use]
    pub fn at_page(&self, page: u16) -> Self {
        match self {
            Self::Go(screen) => Self::Go(screen.at_page(page)),
            Self::Form { conversation, revision, press: Press::Page(_) } => {
                Self::Form { conversation: *conversation, revision: *revision, press: Press::Page(page) }
            }
            Self::Form { .. } | Self::Do(_) | Self::Sure(_) => self.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LARGEST: i64 = i64::MAX;

    #[test]
    fn buttons_with_the_largest_ids_fit_and_come_back() {
        let project = ProjectId(LARGEST);
        for action in [
            Action::Go(Screen::Home),
            Action::Do(Deed::Vote {
                project,
                revision: u32::MAX,
                authority: AuthorityId(LARGEST),
                verdict: Verdict::Return,
            }),
            Action::Form {
                conversation: ConversationId(LARGEST),
                revision: u32::MAX,
                press: Press::Choose(LARGEST.to_string()),
            },
            Action::Form {
                conversation: ConversationId(LARGEST),
                revision: u32::MAX,
                press: Press::Change(QuestionId::new("expected-results")),
            },
        ] {
            let wire = action.encode();
            assert!(wire.len() <= Action::MAX, "{action:?} takes {} bytes", wire.len());
            assert_eq!(Action::decode(&wire), Ok(action));
        }
    }

    #[test]
    fn forged_bytes_are_refused() {
        let mut trailing = Action::Go(Screen::Home).encode();
        trailing.push_str("AAAA");
        for wire in ["", "x", "%%%%", "____________", &trailing, &"A".repeat(5000)] {
            assert_eq!(Action::decode(wire), Err(UnreadableButton), "{wire}");
        }
    }
}
