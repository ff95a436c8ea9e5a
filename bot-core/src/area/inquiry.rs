//! The doors to `inquiries`: how earlier areas lead there, and what it has to know of a later one.

use super::Screen;
use crate::areas::{help, inquiries};
use crate::domain::PersonId;
use crate::store::outbox::LeaseInfo;
use crate::store::{Result, Tx};
use crate::wire::Page;

/// Where somebody writes to their support service who has not found an answer in Help.
pub(crate) fn contact() -> Screen {
    inquiries::Screen::Contact { from: Some(inquiries::Origin::Help), page: Page(0) }.into()
}

/// The same for a teacher who is suspended, and comes from what says so.
pub(crate) fn contact_of_suspended() -> Screen {
    inquiries::Screen::Contact { from: Some(inquiries::Origin::Suspension), page: Page(0) }.into()
}

/// Somebody can be reached no more, or again, who may answer questions.
pub(crate) async fn reached(tx: &mut Tx, person: PersonId, is_back: bool, info: LeaseInfo<'_>) -> Result<()> {
    inquiries::store::reached(tx, person, is_back, info).await
}

/// Forgets the questions of a person who is forgotten.
pub(crate) async fn forget_inquiries(tx: &mut Tx, person: PersonId, info: LeaseInfo<'_>) -> Result<()> {
    inquiries::store::forget_person(tx, person, info).await
}

/// Whether a screen answers what people ask.
pub(crate) fn answers_questions(screen: &Screen) -> bool {
    use help::Screen as Of;
    matches!(screen, Screen::Help(Of::Questions | Of::Answer { .. } | Of::Privacy))
}
