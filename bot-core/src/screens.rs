//! The screens that are not forms: what has to be known for each, and what it shows.
//!
//! Pure functions of a person and facts. A screen decides here who may see it and which buttons it has; whether a
//! press is still good is decided again by the domain. How a view looks is left to the front ends, forms to
//! [`flows`](crate::flows).

mod approval;
mod confirm;
mod content;
mod home;
mod news;
mod offer;
mod project;
mod projects;
#[cfg(any(test, feature = "samples"))]
pub mod samples;
mod sorry;
mod status;
mod tasks;
#[cfg(test)]
mod tests;
mod toast;

pub use toast::{
    toast_decided, toast_later, toast_of, toast_old, toast_own_draft, toast_reminded, toast_removed, toast_saved,
    toast_sent, toast_undone,
};

use crate::conversation::{Block, Deed, Row, Screen, View};
use crate::facts::{Facts, Me, Needs};
use crate::text::msg;
use crate::view::button;

/// As many lines of a project's history as tell how it came to be as it is now.
const RECENT: u32 = 30;

/// More lines than a project's history has; the oldest of a longer one are not shown.
const WHOLE: u32 = 300;

/// What has to be known to show a screen to a person.
#[must_use]
pub fn needs(screen: &Screen, me: &Me) -> Needs {
    let none = Needs::default();
    match screen {
        Screen::Home => {
            Needs { inbox: true, queue: me.is_approver(), drafts: true, authorities: knows_authorities(me), ..none }
        }
        Screen::Projects { .. } => Needs { projects: true, drafts: true, ..none },
        Screen::Draft(_) => Needs { drafts: true, ..none },
        Screen::Project { id, .. } | Screen::Offer { id, .. } | Screen::Approval { id, .. } => {
            Needs { project: Some((*id, RECENT)), authorities: true, ..none }
        }
        Screen::History { id, .. } => Needs { project: Some((*id, WHOLE)), authorities: true, ..none },
        Screen::Inbox { .. } => Needs { inbox: true, ..none },
        Screen::Queue { .. } => Needs { queue: true, ..none },
        Screen::News(entry) => Needs { entry: Some(*entry), authorities: true, ..none },
        Screen::Confirm(deed) => confirm_needs(deed),
        Screen::Conversation(_)
        | Screen::Answered(_)
        | Screen::Refused(_)
        | Screen::Accounts(_)
        | Screen::Authorities(_)
        | Screen::Contacts(_)
        | Screen::Help(_)
        | Screen::People(_)
        | Screen::Sorry(_) => none,
    }
}

/// Whether Home names authorities: those that the person decides for, or waits for.
fn knows_authorities(me: &Me) -> bool {
    me.is_approver() || (me.teacher.is_some() && !me.is_valid())
}

fn confirm_needs(deed: &Deed) -> Needs {
    let none = Needs::default();
    match deed {
        Deed::Withdraw(id, _) => Needs { project: Some((*id, 0)), ..none },
        Deed::Discard(_) => Needs { drafts: true, ..none },
        Deed::NewProject
        | Deed::Resume(_)
        | Deed::Accept(..)
        | Deed::Decline(..)
        | Deed::Suggest(..)
        | Deed::Later(..)
        | Deed::Vote { .. }
        | Deed::Undo { .. }
        | Deed::EditProject(_)
        | Deed::OfferAgain(_)
        | Deed::Copy(_)
        | Deed::Remind(_)
        | Deed::GoOn
        | Deed::Accounts(_)
        | Deed::Authorities(_)
        | Deed::Contacts(_)
        | Deed::Help(_)
        | Deed::People(_) => none,
    }
}

/// What a screen shows. One whose subject is gone, or that this person may not see, is a card that says so.
#[must_use]
pub fn view(screen: &Screen, facts: &Facts) -> View {
    let shown = match screen {
        Screen::Home => Some(home::view(facts)),
        Screen::Projects { page } => Some(projects::list(*page, facts)),
        Screen::Draft(id) => projects::draft(*id, facts),
        Screen::Project { id, page } => project::view(*id, *page, facts),
        Screen::Offer { id, page } => offer::view(*id, *page, facts),
        Screen::Approval { id, authority, page } => approval::view(*id, *authority, *page, facts),
        Screen::Inbox { page } => Some(tasks::inbox(*page, facts)),
        Screen::Queue { page } => tasks::queue(*page, facts),
        Screen::Confirm(deed) => confirm::view(deed, facts),
        Screen::News(entry) => news::view(*entry, facts),
        Screen::History { id, page } => news::history(*id, *page, facts),
        Screen::Refused(refused) => Some(refused.as_ref().clone().view()),
        Screen::Sorry(sorry) => Some(sorry::view(*sorry)),
        // Forms are shown by their conversation, records by `answered`, the screens of areas by themselves.
        Screen::Conversation(_)
        | Screen::Answered(_)
        | Screen::Accounts(_)
        | Screen::Authorities(_)
        | Screen::Contacts(_)
        | Screen::Help(_)
        | Screen::People(_) => None,
    };
    shown.unwrap_or_else(not_there)
}

/// The record that stays in the chat of a question that was answered.
#[must_use]
pub fn answered(row: &Row) -> View {
    View::card(vec![Block::Field(row.clone())], Vec::new())
}

/// Says the same whether something is gone or not this person's: a stranger learns nothing.
pub(crate) fn not_there() -> View {
    View::card(vec![Block::Para(msg::not_there())], vec![button::home()])
}
