//! The buttons that many screens share.

use super::Button;
use crate::area::{self, Command, Screen};
use crate::conversation::Action;
use crate::id::{AuthorityId, ProjectId};
use crate::text::{Text, msg};

/// Shows a screen.
pub(crate) fn go(label: Text, screen: impl Into<Screen>) -> Button {
    Button::new(label, Action::Go(screen.into()))
}

/// Shows the screen that most people will want.
pub(crate) fn primary_go(label: Text, screen: impl Into<Screen>) -> Button {
    Button::primary(label, Action::Go(screen.into()))
}

/// Does something.
pub(crate) fn act(label: Text, command: impl Into<Command>) -> Button {
    Button::new(label, Action::Do(command.into()))
}

/// Does what most people will want.
pub(crate) fn primary(label: Text, command: impl Into<Command>) -> Button {
    Button::primary(label, Action::Do(command.into()))
}

/// Does what cannot easily be taken back. A command that is marked so is confirmed first.
pub(crate) fn danger(label: Text, command: impl Into<Command>) -> Button {
    Button::danger(label, Action::Do(command.into()))
}

/// Leads to a screen beside this one.
pub(crate) fn navigate(label: Text, screen: impl Into<Screen>) -> Button {
    Button::navigate(label, Action::Go(screen.into()))
}

/// The way back from everywhere.
pub(crate) fn home() -> Button {
    navigate(msg::button_home(), area::home())
}

pub(crate) fn contacts() -> Button {
    navigate(msg::button_contacts(), area::contacts())
}

pub(crate) fn add_contact() -> Button {
    go(msg::button_add_contact(), area::add_contact())
}

pub(crate) fn projects() -> Button {
    navigate(msg::button_projects(), area::projects())
}

pub(crate) fn new_project() -> Button {
    act(msg::button_new_project(), area::new_project())
}

pub(crate) fn accounts() -> Button {
    go(msg::button_accounts(), area::accounts())
}

/// A project as its founders see it.
pub(crate) fn project(project: ProjectId) -> Button {
    go(msg::button_project(), area::project(project))
}

/// Those who take part in a project.
pub(crate) fn members(project: ProjectId) -> Button {
    go(msg::button_members(), area::members(project))
}

/// Where the classes of a project work.
pub(crate) fn space(project: ProjectId) -> Button {
    go(msg::button_space(), area::space(project))
}

/// The students in it.
pub(crate) fn students(project: ProjectId) -> Button {
    go(msg::button_students(), area::students(project))
}

/// The guests in it.
pub(crate) fn guests(project: ProjectId) -> Button {
    go(msg::button_guests(), area::guests(project))
}

/// The posts in it, of which so many are new.
pub(crate) fn news(project: ProjectId, new: u32) -> Button {
    act(msg::button_news_new(new), area::look_at_news(project))
}

/// What has happened in it, of which so much is new.
pub(crate) fn journal(project: ProjectId, new: u32) -> Button {
    act(msg::button_journal(new), area::look_at_journal(project))
}

/// The files in it.
pub(crate) fn files(project: ProjectId) -> Button {
    go(msg::button_files(), area::files(project))
}

pub(crate) fn queue() -> Button {
    navigate(msg::button_queue(), area::queue())
}

pub(crate) fn registration() -> Button {
    go(msg::button_registration(), area::registration())
}

/// Where somebody writes to their support service who has not found an answer in Help.
pub(crate) fn contact_service() -> Button {
    go(msg::button_contact_service(), area::contact())
}

/// Where a teacher who is suspended writes to their support service.
pub(crate) fn ask_service() -> Button {
    go(msg::button_ask_service(), area::contact_of_suspended())
}

/// Where an operator begins.
pub(crate) fn operator() -> Button {
    navigate(msg::button_operator(), area::operators())
}

/// An authority, with all that an operator can do there.
pub(crate) fn authority(authority: AuthorityId) -> Button {
    primary_go(msg::button_authority(), area::operated(authority))
}

/// Sets up an authority in a country, as an operator.
pub(crate) fn set_up(country: &str) -> Button {
    act(msg::button_set_up_in(Text::entry("country", country)), area::sets_up(country))
}

pub(crate) fn help() -> Button {
    go(msg::button_help(), area::questions())
}
