//! The doors to `inquiries`: how earlier areas lead there, and what it has to know of a later one.

use super::Screen;
use crate::areas::{help, inquiries};
use crate::wire::Page;

/// Where somebody writes to their support service who has not found an answer in Help.
pub(crate) fn contact() -> Screen {
    inquiries::Screen::Contact { from: Some(inquiries::Origin::Help), page: Page(0) }.into()
}

/// The same for a teacher who is suspended, and comes from what says so.
pub(crate) fn contact_of_suspended() -> Screen {
    inquiries::Screen::Contact { from: Some(inquiries::Origin::Suspension), page: Page(0) }.into()
}

/// Whether a screen answers what people ask.
pub(crate) fn answers_questions(screen: &Screen) -> bool {
    use help::Screen as Of;
    matches!(screen, Screen::Help(Of::Questions | Of::Answer { .. } | Of::Privacy))
}
