//! The views of every screen that is not a form.

use crate::conversation::{Block, CommandName, Deed, Screen, View};
use crate::domain::Command;
use crate::facts::{Facts, Me, Needs};
use crate::text::{Text, msg};

/// What has to be known to show a screen to a person.
#[must_use]
pub fn needs(_screen: &Screen, _me: &Me) -> Needs {
    Needs::default()
}

/// The view of a screen.
#[must_use]
pub fn view(_screen: &Screen, _facts: &Facts) -> View {
    View::card(vec![Block::Title(Text::words("…"))], Vec::new())
}

/// The commands of a person's role.
#[must_use]
pub fn commands(_me: &Me) -> Vec<CommandName> {
    Vec::new()
}

/// What a command asks for.
pub enum Target {
    /// Shows a screen.
    Screen(Screen),
    /// Does something.
    Deed(Deed),
    /// Leaves the form; the draft stays.
    Cancel,
}

/// What the command of a name asks for.
#[must_use]
pub fn command_screen(_name: &str) -> Option<Target> {
    None
}

/// A press on a button of the past.
#[must_use]
pub fn toast_old() -> Text {
    msg::toast_old()
}

/// Something was sent.
#[must_use]
pub fn toast_sent() -> Text {
    msg::toast_sent()
}

/// Something waits in the inbox.
#[must_use]
pub fn toast_later() -> Text {
    msg::toast_later()
}

/// What a press has done.
#[must_use]
pub fn toast_of(_command: &Command) -> Text {
    msg::toast_sent()
}
