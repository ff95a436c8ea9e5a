//! Why something that was typed, opened or sent led nowhere, and where to go instead.

use super::button;
use crate::conversation::{Block, Button, Sorry, View};
use crate::text::{Text, msg};

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
        Sorry::CodeUnknown => msg::refusal_code_unknown(),
        Sorry::CodeUsed => msg::refusal_code_used(),
        Sorry::CodeOver => msg::refusal_code_over(),
        Sorry::OwnCode => msg::refusal_own_code(),
        Sorry::SamePlatform => msg::refusal_same_platform(),
        Sorry::LinkedAlready => msg::refusal_linked_already(),
        Sorry::BothHold => msg::refusal_both_hold(),
        Sorry::NotLinked => msg::refusal_not_linked(),
    }
}

fn elsewhere(sorry: Sorry) -> Option<Button> {
    match sorry {
        Sorry::OwnLink | Sorry::NobodyPicked => Some(button::add_contact()),
        Sorry::AlreadyContacts => Some(button::contacts()),
        Sorry::AlreadyAppointed => Some(button::queue()),
        Sorry::EditedTooLate | Sorry::DraftGone => Some(button::projects()),
        Sorry::Unusable => Some(button::help(None)),
        Sorry::SamePlatform | Sorry::LinkedAlready | Sorry::BothHold | Sorry::NotLinked => Some(button::accounts()),
        Sorry::Unfetched
        | Sorry::CodeUnknown
        | Sorry::CodeUsed
        | Sorry::CodeOver
        | Sorry::OwnCode
        | Sorry::LinkUnknown
        | Sorry::LinkUsed
        | Sorry::LinkOver
        | Sorry::Failed => None,
    }
}
