//! The short notes for somebody who pressed a button, shown above the chat for a moment.

use crate::domain::Command;
use crate::text::{Text, msg};

/// What a command has done.
#[must_use]
pub fn toast_of(command: &Command) -> Text {
    match command {
        Command::SaveProject { .. } | Command::OfferAgain { .. } | Command::Suggest(..) => toast_sent(),
        Command::Accept(..)
        | Command::Decline(..)
        | Command::Withdraw(..)
        | Command::Vote { .. }
        | Command::SettleVote { .. } => toast_decided(),
        Command::UndoVote { .. } => toast_undone(),
        Command::Area(_) => toast_sent(),
        Command::Remind(_) => toast_reminded(),
    }
}

/// What was filled in is stored.
#[must_use]
pub fn toast_saved() -> Text {
    msg::toast_saved()
}

/// What was written is on its way.
#[must_use]
pub fn toast_sent() -> Text {
    msg::toast_sent()
}

/// What a form was about is over; what was written stays.
#[must_use]
pub fn toast_own_draft() -> Text {
    msg::toast_own_draft()
}

/// An offer is decided on another time.
#[must_use]
pub fn toast_later() -> Text {
    msg::toast_later()
}

/// The one who blocks was reminded.
#[must_use]
pub fn toast_reminded() -> Text {
    msg::toast_reminded()
}

/// A decision was taken back.
#[must_use]
pub fn toast_undone() -> Text {
    msg::toast_undone()
}

/// A decision was cast.
#[must_use]
pub fn toast_decided() -> Text {
    msg::toast_decided()
}

/// A contact, a link or a draft is not there any more.
#[must_use]
pub fn toast_removed() -> Text {
    msg::toast_removed()
}

/// The button was an old one, and the message shows now what holds.
#[must_use]
pub fn toast_old() -> Text {
    msg::toast_old()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Locale, utf16_len};

    /// The shortest limit of all platforms for such a note, in UTF-16 units.
    const MAX: usize = 200;

    #[test]
    fn every_note_is_short_in_every_language() {
        let toasts = [
            toast_saved(),
            toast_sent(),
            toast_later(),
            toast_reminded(),
            toast_undone(),
            toast_decided(),
            toast_removed(),
            toast_old(),
        ];
        for locale in Locale::all().chain([Locale::pseudo()]) {
            for toast in &toasts {
                assert!(utf16_len(&locale.plain(toast)) <= MAX, "{locale:?} {toast:?}");
            }
        }
    }
}
