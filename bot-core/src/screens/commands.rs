//! The commands that people can type, by their role, and where each leads.

use crate::areas::{accounts, contacts, people};
use crate::conversation::{CommandName, Deed, Screen};
use crate::facts::Facts;
use crate::text::msg;
use crate::wire::Page;

/// Where a command leads.
#[derive(Clone, Debug, PartialEq)]
pub enum Target {
    /// Shows a screen.
    Screen(Screen),
    /// Does something.
    Deed(Deed),
    /// Gives a code by which another account finds this one, or takes the code that follows the command.
    Link,
    /// Leaves the form that is being filled in; the draft stays.
    Cancel,
}

/// The commands that are offered to a person.
#[must_use]
pub fn commands(facts: &Facts) -> Vec<CommandName> {
    let me = &facts.me;
    let linked = facts.accounts.len() > 1;
    let teacher = me.teacher.is_some();
    let newcomer = !teacher && !me.is_approver();
    let profile = if teacher { msg::command_profile() } else { msg::command_register() };
    let all = [
        (true, "home", msg::command_home()),
        (teacher, "projects", msg::command_projects()),
        (teacher, "new", msg::command_new()),
        (teacher, "contacts", msg::command_contacts()),
        (!newcomer, "inbox", msg::command_inbox()),
        (me.is_approver(), "queue", msg::command_queue()),
        (true, "profile", profile),
        (true, "language", msg::command_language()),
        (facts.settings.linking, "link", msg::command_link()),
        (linked, "unlink", msg::command_unlink()),
        (true, "help", msg::command_help()),
        (true, "privacy", msg::command_privacy()),
        (true, "cancel", msg::command_cancel()),
    ];
    let offered = all.into_iter().filter(|(offered, ..)| *offered);
    offered.map(|(_, name, description)| CommandName { name, description }).collect()
}

/// Every command there is, for a platform that offers the same to everybody; those of linking where there is more than
/// one. `/start` takes the code of a link, `/link` that of another account.
#[must_use]
pub fn every_command(linking: bool) -> Vec<CommandName> {
    let all = [
        ("start", msg::command_home()),
        ("projects", msg::command_projects()),
        ("new", msg::command_new()),
        ("contacts", msg::command_contacts()),
        ("inbox", msg::command_inbox()),
        ("queue", msg::command_queue()),
        ("profile", msg::command_profile()),
        ("language", msg::command_language()),
        ("link", msg::command_link()),
        ("unlink", msg::command_unlink()),
        ("help", msg::command_help()),
        ("privacy", msg::command_privacy()),
        ("cancel", msg::command_cancel()),
    ];
    let offered = all.into_iter().filter(|(name, _)| linking || !["link", "unlink"].contains(name));
    offered.map(|(name, description)| CommandName { name, description }).collect()
}

/// Where the command of this name leads, in lower case and without a slash; `None` when there is none. What a
/// screen shows to whom is decided there.
#[must_use]
pub fn command_screen(name: &str) -> Option<Target> {
    Some(match name {
        "start" | "home" => Target::Screen(Screen::Home),
        "project" | "projects" => Target::Screen(Screen::Projects { page: 0 }),
        "new" => Target::Deed(Deed::NewProject),
        "contacts" => Target::Screen(contacts::Screen::Contacts { page: Page(0) }.into()),
        "inbox" => Target::Screen(Screen::Inbox { page: 0 }),
        "queue" => Target::Screen(Screen::Queue { page: 0 }),
        "profile" => Target::Screen(people::Screen::Registration.into()),
        "language" => Target::Screen(Screen::Languages { page: 0 }),
        "help" => Target::Screen(Screen::Help(None)),
        "privacy" => Target::Screen(Screen::Privacy),
        "cancel" => Target::Cancel,
        "link" => Target::Link,
        "unlink" => Target::Screen(accounts::Screen::Unlinking.into()),
        _ => return None,
    })
}
