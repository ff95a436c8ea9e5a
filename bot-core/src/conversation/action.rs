//! What a button asks for, and its short form on the wire.
//!
//! A button never acts by itself: authority, state and revision are read from the database when it is
//! pressed. Its bytes can be forged, so nothing in them is believed but the wish.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Serialize};

use super::{Key, QuestionId};
use crate::area::{Command, Screen};
use crate::id::ConversationId;
use crate::wire;
use crate::wire::{Mark, Page, Wire as _, fields, put, take};

/// What the press of a button asks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Action {
    /// Shows a screen; changes nothing.
    Go(Screen),
    /// Something in a form, where it asked for it.
    Form {
        /// The conversation that the button belongs to.
        conversation: ConversationId,
        /// The conversation's revision when what it asks was asked first: the press holds as long as that is asked.
        revision: u32,
        /// What was pressed.
        press: Press,
    },
    /// A command. One that has to be confirmed is asked about first.
    Do(Command),
    /// A command that was confirmed.
    Sure(Command),
}

wire! {
    /// The buttons of a form.
    pub enum Press {
        /// Chooses the one entry that answers the question.
        0 = Choose(key: Key),
        /// Ticks an entry; one that is ticked stays so.
        1 = Tick(key: Key),
        /// Turns to a page of a list or of the review, from 0.
        2 = Page(page: u16),
        /// Ends a search: the whole list again.
        3 = ShowAll,
        /// What is ticked is the answer.
        4 = Done,
        /// Leaves an optional question out.
        5 = Skip,
        /// Back to the question before.
        6 = Back,
        /// Leaves a reopened question as it was.
        7 = Keep,
        /// From the review: which answer shall be changed?
        8 = ChangeAny,
        /// Asks one question again.
        9 = Change(question: QuestionId),
        /// Sends what is reviewed.
        10 = Send,
        /// Leaves the form for later; everything stays.
        11 = Pause,
        /// Turns a list of questions asked by [`Press::ChangeAny`] back into the review.
        12 = Review,
        /// Asks the open questions in a modal; its answers come as [`What::Answers`](crate::update::What).
        13 = Fill,
        /// Ticks exactly these entries of a page; they come as [`What::Ticked`](crate::update::What).
        14 = TickPage(page: u16),
        /// Takes the tick away from an entry.
        15 = Untick(key: Key),
        /// The answer that is shown with the question, and was not meant for it for certain, is the answer.
        16 = Use,
        /// Shows the ticked entries of a list alone.
        17 = ShowChosen,
    }
}

// The longest code of a field.
fields! { QuestionId = Self::new("expected-results") }

/// What the bytes of a button begin with.
mod kind {
    pub(super) const FORM: u8 = 1;
    pub(super) const SCREEN: u8 = 8;
    pub(super) const COMMAND: u8 = 9;
    pub(super) const SURE: u8 = 10;
}

/// Bytes that no button of ours carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("unreadable button")]
pub struct UnreadableButton;

impl Action {
    /// Greatest length of [`Action::encode`] in bytes: that of the platform whose buttons carry least
    /// (docs/platforms.md, "Limits side by side").
    pub const MAX: usize = 64;

    /// The action as a button carries it: ASCII, at most [`Action::MAX`] bytes; empty for what stands on no button.
    pub fn encode(&self) -> String {
        let mut out = Vec::new();
        match self {
            Self::Form { conversation, revision, press } => {
                let number = press.number().expect("every press stands on a button");
                put(&(kind::FORM, conversation, revision, number), &mut out);
                press.put(&mut out);
            }
            Self::Go(screen) => {
                let Some(kind) = self.kind() else { return String::new() };
                put(&kind, &mut out);
                screen.put(&mut out);
            }
            Self::Do(command) | Self::Sure(command) => {
                let Some(kind) = self.kind() else { return String::new() };
                put(&kind, &mut out);
                command.put(&mut out);
            }
        }
        URL_SAFE_NO_PAD.encode(out)
    }

    /// What it asks for, without what it is about: a screen or a command by its number. Buttons of one kind are entries of
    /// a list. `None` for what is asked of a form.
    pub fn kind(&self) -> Option<(u8, u32)> {
        match self {
            Self::Form { .. } => None,
            Self::Go(screen) => Some((kind::SCREEN, screen.number()?)),
            Self::Do(command) => Some((kind::COMMAND, command.number()?)),
            Self::Sure(command) => Some((kind::SURE, command.number()?)),
        }
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
        let mut input = bytes.as_slice();
        let action = Self::take(&mut input).filter(|_| input.is_empty());
        action.ok_or(UnreadableButton)
    }

    fn take(input: &mut &[u8]) -> Option<Self> {
        let what: u8 = take(input)?;
        if what == kind::FORM {
            let (conversation, revision, number) = take(input)?;
            return Some(Self::Form { conversation, revision, press: Press::take(number, input)? });
        }
        let number = take(input)?;
        match what {
            kind::SCREEN => Screen::take(number, input).map(Self::Go),
            kind::COMMAND => Command::take(number, input).map(Self::Do),
            kind::SURE => Command::take(number, input).map(Self::Sure),
            _ => None,
        }
    }

    /// Whether a press may be answered with questions in a modal, where a platform has modals.
    pub fn may_ask(&self) -> bool {
        match self {
            Self::Go(_) => false,
            Self::Form { press, .. } => matches!(press, Press::Fill | Press::Change(_)),
            Self::Do(command) | Self::Sure(command) => command.is(Mark::Begins) || command.lacks_words(),
        }
    }

    /// The same action for another page, counted from 0; unchanged where it has none.
    pub fn at_page(&self, page: Page) -> Self {
        match self {
            Self::Go(screen) => Self::Go(screen.at_page(page)),
            Self::Form { conversation, revision, press: Press::Page(_) } => {
                Self::Form { conversation: *conversation, revision: *revision, press: Press::Page(page.0) }
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
        let screens = Screen::examples().into_iter().map(Action::Go);
        let commands = Command::examples();
        let sure = commands.clone().into_iter().map(Action::Sure);
        let (conversation, revision) = (ConversationId(LARGEST), u32::MAX);
        let presses = [Press::Choose(LARGEST.to_string()), Press::Change(QuestionId::new("expected-results"))];
        let forms = presses.map(|press| Action::Form { conversation, revision, press });
        for action in screens.chain(commands.into_iter().map(Action::Do)).chain(sure).chain(forms) {
            let wire = action.encode();
            assert!(wire.len() <= Action::MAX, "{action:?} takes {} bytes", wire.len());
            assert_eq!(Action::decode(&wire), Ok(action));
        }
    }

    #[test]
    fn forged_bytes_are_refused() {
        let mut trailing = Action::Go(crate::area::home()).encode();
        trailing.push_str("AAAA");
        for wire in ["", "x", "%%%%", "____________", &trailing, &"A".repeat(5000)] {
            assert_eq!(Action::decode(wire), Err(UnreadableButton), "{wire}");
        }
    }
}
