//! Why something that was typed or sent led nowhere, and where to go instead.

use crate::conversation::{Block, Button, Sorry, View};
use crate::text::{Text, msg};
use crate::view::button;

/// The card of its own that says so.
pub(super) fn view(sorry: Sorry) -> View {
    let mut buttons: Vec<Button> = elsewhere(sorry).into_iter().collect();
    buttons.push(button::home());
    View::card(vec![Block::Para(words(sorry))], buttons)
}

fn words(sorry: Sorry) -> Text {
    match sorry {
        Sorry::Unusable => msg::sorry_unusable(),
        Sorry::Unfetched => msg::problem_unfetched(),
        Sorry::EditedTooLate => msg::sorry_edited_too_late(),
        Sorry::NobodyPicked => msg::sorry_nobody_picked(),
        Sorry::Failed => msg::sorry_failed(),
        Sorry::DraftGone => msg::sorry_draft_gone(),
    }
}

fn elsewhere(sorry: Sorry) -> Option<Button> {
    match sorry {
        Sorry::NobodyPicked => Some(button::add_contact()),
        Sorry::EditedTooLate | Sorry::DraftGone => Some(button::projects()),
        Sorry::Unusable => Some(button::help()),
        Sorry::Unfetched | Sorry::Failed => None,
    }
}
