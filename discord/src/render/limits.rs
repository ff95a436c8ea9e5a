//! How much room there is for texts that are not laid out in pages: `twinbot locales check` holds every language against it.

use bot_core::translation::Limit;

use super::components::{self, PLACEHOLDER};
use super::modal::{self, HINT, TITLE};
use super::page::AMONG_OTHERS;
use crate::commands::{ABOUT, NAME};

/// Of what stands in a modal and in its fields.
const FIELD: &str = "the name of a field on Discord";
const IN_FIELD: &str = "an empty field on Discord";
/// Of what is typed behind a slash, and of what is read beside it.
const COMMAND: &str = "the name of a command on Discord";
const BESIDE: &str = "the description of a command on Discord";

/// What of the texts stands on one line here. What is longer is cut, and a name that Discord does not take is shown in English.
pub const LIMITS: [Limit; 19] = [
    Limit::line("button-*", components::LABEL, "a button on Discord"),
    Limit::line("field-*.ask", AMONG_OTHERS, "a question among others on Discord"),
    Limit::line("field-*.how", AMONG_OTHERS, "an example among others on Discord"),
    Limit::line("command-*", ABOUT, BESIDE),
    Limit::line("discord-*-about", ABOUT, BESIDE),
    Limit::name("discord-name-*", NAME, COMMAND),
    Limit::name("discord-option-code", NAME, COMMAND),
    Limit::name("discord-option-file", NAME, COMMAND),
    Limit::name("discord-option-student", NAME, COMMAND),
    Limit::name("discord-option-member", NAME, COMMAND),
    Limit::line("discord-add-contact", NAME, "the menu of a person on Discord"),
    Limit::line("*-heading", TITLE, "the title of a window on Discord"),
    Limit::line("field-*", modal::LABEL, FIELD),
    Limit::line("field-*.example", HINT, IN_FIELD),
    Limit::line("discord-search-hint", HINT, IN_FIELD),
    Limit::line("discord-optional", HINT, IN_FIELD),
    Limit::line("discord-tick", HINT, IN_FIELD),
    Limit::line("discord-choose", PLACEHOLDER, "a closed list on Discord"),
    Limit::line("discord-change", PLACEHOLDER, "a closed list on Discord"),
];
