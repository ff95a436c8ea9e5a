//! What people see of projects: those who take part in them, those to whom they are offered, and the operator.

pub(crate) mod content;
mod list;
mod members;
mod news;
mod offer;
pub(crate) mod plans;
mod project;
pub(crate) mod status;

pub(super) use list::{List, Listed, found, list};
pub(super) use news::view as news;
pub(super) use project::withdrawing;

use super::{Screen, Seen};
use crate::view::View;

/// Shows a screen about one project.
pub(super) fn show(screen: &Screen, seen: Seen<'_>) -> Option<View> {
    match screen {
        Screen::Project { page, .. } => project::view(seen, *page),
        Screen::Offer { page, .. } => offer::view(seen, *page),
        Screen::History { page, .. } => news::history(seen, *page),
        Screen::Projects { .. } | Screen::Found { .. } | Screen::Entry { .. } => None,
    }
}
