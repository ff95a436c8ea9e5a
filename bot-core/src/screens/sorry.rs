//! Why something that was typed, opened or sent led nowhere, and where to go instead.

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
        Sorry::LinkUnknown => msg::refusal_link_unknown(),
        Sorry::LinkUsed => msg::refusal_link_used(),
        Sorry::LinkOver => msg::refusal_link_over(),
        Sorry::OwnLink => msg::refusal_own_link(),
        Sorry::AlreadyContacts => msg::refusal_already_contacts(),
        Sorry::AlreadyAppointed => msg::sorry_already_appointed(),
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
        Sorry::OwnLink | Sorry::NobodyPicked => Some(button::add_contact()),
        Sorry::AlreadyContacts => Some(button::contacts()),
        Sorry::AlreadyAppointed => Some(button::queue()),
        Sorry::EditedTooLate | Sorry::DraftGone => Some(button::projects()),
        Sorry::Unusable => Some(button::help(None)),
        Sorry::Unfetched | Sorry::LinkUnknown | Sorry::LinkUsed | Sorry::LinkOver | Sorry::Failed => None,
    }
}
