//! How much room there is for texts that are not laid out in pages: `twinbot locales check` holds every language against it.

use bot_core::translation::Limit;

use super::keyboard::{LABEL, TICKED};
use crate::answer::TOAST;
use crate::commands::DESCRIPTION;

/// Entries of a list of which several can be chosen.
const ENTRY: &str = "an entry of a list on Telegram";

/// What of the texts stands on one line here. What is longer is cut.
pub const LIMITS: [Limit; 8] = [
    Limit::line("button-*", LABEL, "a button on Telegram"),
    Limit::line("country-*", LABEL, "a button on Telegram"),
    Limit::line("language-*", TICKED, ENTRY),
    Limit::line("subject-*", TICKED, ENTRY),
    Limit::line("tool-*", TICKED, ENTRY),
    Limit::line("command-*", DESCRIPTION, "the description of a command on Telegram"),
    Limit::line("toast-*", TOAST, "the note for a press on Telegram"),
    Limit::line("refusal-*", TOAST, "the note for a press on Telegram"),
];
