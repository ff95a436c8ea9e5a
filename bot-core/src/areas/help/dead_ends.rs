//! What was typed or sent and leads nowhere: what is wrong, and where to go instead.

use super::Screen;
use crate::area;
use crate::areas::contacts;
use crate::decision::Refused;
use crate::text::msg;

/// A sticker, a photograph, a voice message outside a question.
pub fn unusable() -> Refused {
    Refused::because(msg::sorry_unusable()).leading(msg::button_help(), Screen::Questions)
}

/// A text file that the platform did not hand out, outside a question.
pub fn unfetched() -> Refused {
    Refused::because(msg::problem_unfetched())
}

/// A message was edited whose answer was used long ago.
pub fn edited_too_late() -> Refused {
    Refused::because(msg::sorry_edited_too_late()).leading(msg::button_projects(), area::projects())
}

/// A form is to be closed, and none is open.
pub fn nothing_open() -> Refused {
    Refused::because(msg::sorry_nothing_open()).leading(msg::button_projects(), area::projects())
}

/// Nobody was picked whom the bot could ask.
pub fn nobody_picked() -> Refused {
    Refused::because(msg::sorry_nobody_picked()).leading(msg::button_add_contact(), contacts::Screen::AddContact)
}

/// Something failed; nothing was lost.
pub fn failed() -> Refused {
    Refused::because(msg::sorry_failed())
}

/// A draft could not be read any more and was put aside.
pub fn draft_gone() -> Refused {
    Refused::because(msg::sorry_draft_gone()).leading(msg::button_projects(), area::projects())
}
