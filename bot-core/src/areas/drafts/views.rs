//! A draft, and what people know it by.

use super::{Command, Draft, Screen};
use crate::area::Confirmation;
use crate::flows::FlowName;
use crate::text::{Arg, Text, msg};
use crate::view::{Block, Progress, View, button};

/// The sign of a draft.
const SIGN: &str = "📝";

/// Names a draft by its title, or by what it begins.
pub(crate) fn title(draft: &Draft) -> Text {
    match (&draft.title, draft.flow) {
        (Some(title), _) => Text::words(title.clone()),
        (None, FlowName::Profile) => msg::register_heading(),
        (None, FlowName::Inquiry) => msg::inquiry_heading(),
        (None, FlowName::Newsletter | FlowName::SendTime) => msg::newsletter_title(),
        (None, FlowName::Authority) => msg::set_up_heading(),
        (
            None,
            FlowName::Project
            | FlowName::Partners
            | FlowName::Class
            | FlowName::Reissue
            | FlowName::Post
            | FlowName::Guest
            | FlowName::Delegation
            | FlowName::Note,
        ) => msg::project_new_heading(),
    }
}

/// The same with the sign of a draft, for a list. One without a title says when somebody worked on it last, and how far
/// it is: there may be several.
pub(crate) fn marked(draft: &Draft) -> Text {
    let (title, at) = (title(draft), Arg::Moment(draft.touched));
    let title = match (&draft.title, draft.progress) {
        (Some(_), _) => title,
        (None, Some(Progress { at: asked, of })) => msg::draft_untitled_at(title, at, asked, of),
        (None, None) => msg::draft_untitled(title, at),
    };
    msg::marked(Arg::Verbatim(SIGN.to_owned()), title)
}

/// The same in fewer words, for a button: of one without a title how far it is.
pub(crate) fn label(draft: &Draft) -> Text {
    match (&draft.title, draft.progress) {
        (None, Some(Progress { at, of })) => {
            msg::marked(Arg::Verbatim(SIGN.to_owned()), msg::draft_untitled_asked(title(draft), at, of))
        }
        (Some(_), _) | (None, None) => marked(draft),
    }
}

/// Shows a draft, to go on with or to throw away.
pub(super) fn draft(draft: &Draft) -> View {
    let conversation = draft.id;
    let blocks = vec![Block::Title(marked(draft)), Block::Note(msg::draft_touched(Arg::Moment(draft.touched)))];
    let buttons = vec![
        button::primary(msg::button_resume(), Command::Resume { conversation }),
        button::danger(msg::button_discard(), Command::Discard { conversation }),
        button::projects(),
        button::home(),
    ];
    View::card(blocks, buttons)
}

/// Asks before a draft is thrown away.
pub(super) fn discarding(draft: &Draft) -> Confirmation {
    let conversation = draft.id;
    Confirmation {
        question: msg::confirm_discard(title(draft)),
        yes: msg::button_discard(),
        command: Command::Discard { conversation }.into(),
        back: Screen::Draft { conversation }.into(),
    }
}
