//! How much room there is for texts that are not laid out in pages: `twinbot locales check` holds every language against it.

use bot_core::translation::Limit;

use super::keyboard::LABEL;
use crate::answer::TOAST;
use crate::commands::DESCRIPTION;

/// What of the texts stands on one line here. What is longer is cut.
pub const LIMITS: [Limit; 4] = [
    Limit::line("button-*", LABEL, "a button on Telegram"),
    Limit::line("command-*", DESCRIPTION, "the description of a command on Telegram"),
    Limit::line("toast-*", TOAST, "the note for a press on Telegram"),
    Limit::line("refusal-*", TOAST, "the note for a press on Telegram"),
];
