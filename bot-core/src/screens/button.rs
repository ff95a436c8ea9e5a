//! The buttons that many screens share.

use crate::conversation::{Action, Button, Deed, HelpTopic, Screen};
use crate::domain::ProjectId;
use crate::text::{Text, msg};

/// Shows a screen.
pub(super) fn go(label: Text, screen: Screen) -> Button {
    Button::new(label, Action::Go(screen))
}

/// Shows the screen that most people will want.
pub(super) fn primary_go(label: Text, screen: Screen) -> Button {
    Button::primary(label, Action::Go(screen))
}

/// Does something.
pub(super) fn act(label: Text, deed: Deed) -> Button {
    Button::new(label, Action::Do(deed))
}

/// Does what most people will want.
pub(super) fn primary(label: Text, deed: Deed) -> Button {
    Button::primary(label, Action::Do(deed))
}

/// Asks "are you sure?" before a deed that cannot easily be taken back.
pub(super) fn confirm(label: Text, deed: Deed) -> Button {
    Button::danger(label, Action::Go(Screen::Confirm(Box::new(deed))))
}

/// Leads to a screen beside this one.
pub(super) fn way(label: Text, screen: Screen) -> Button {
    Button::way(label, Action::Go(screen))
}

/// The way back from everywhere.
pub(super) fn home() -> Button {
    way(msg::button_home(), Screen::Home)
}

pub(super) fn contacts() -> Button {
    way(msg::button_contacts(), Screen::Contacts { page: 0 })
}

pub(super) fn add_contact() -> Button {
    go(msg::button_add_contact(), Screen::AddContact)
}

pub(super) fn projects() -> Button {
    way(msg::button_projects(), Screen::Projects { page: 0 })
}

pub(super) fn new_project() -> Button {
    act(msg::button_new_project(), Deed::NewProject)
}

pub(super) fn accounts() -> Button {
    go(msg::button_accounts(), Screen::Accounts)
}

/// A project as its founders see it.
pub(super) fn project(id: ProjectId) -> Button {
    go(msg::button_project(), Screen::Project { id, page: 0 })
}

pub(super) fn queue() -> Button {
    way(msg::button_queue(), Screen::Queue { page: 0 })
}

pub(super) fn registration() -> Button {
    go(msg::button_registration(), Screen::Registration)
}

pub(super) fn help(topic: Option<HelpTopic>) -> Button {
    go(msg::button_help(), Screen::Help(topic))
}
