//! The doors to what operators do: how earlier areas lead there.

use super::{Command, Screen};
use crate::areas::contacts::Invitation;
use crate::areas::operators;
use crate::decision::Change;
use crate::domain::{AuthorityId, LinkId, PersonId};
use crate::wire::Page;

/// Where an operator begins.
pub(crate) fn operators() -> Screen {
    operators::Screen::Menu.into()
}

/// Who the operators are, where an operator invites another one.
pub(crate) fn colleagues() -> Screen {
    operators::Screen::colleagues().into()
}

/// Somebody is an operator no more, as they are forgotten: the invitations for a role that they have made end, and the others read how many
/// are left.
pub(crate) fn operator_leaves(person: PersonId, others_and_made: (&[PersonId], &[Invitation]), now: i64) -> Change {
    operators::rules::leaves(person, others_and_made, now)
}

/// An authority, with all that an operator can do there.
pub(crate) fn operated(authority: AuthorityId) -> Screen {
    operators::Screen::Authority { authority, page: Page(0) }.into()
}

/// Begins to set up an authority in a country.
pub(crate) fn sets_up(country: &str) -> Command {
    operators::Command::SetUp { country: country.to_owned() }.into()
}

/// Tells the operators who has become one, by which link.
pub(crate) fn joined(link: LinkId) -> Screen {
    operators::Screen::Joined { link }.into()
}

/// Whether a screen tells the operators who has become one.
pub(crate) fn has_joined(screen: &Screen) -> bool {
    matches!(screen, Screen::Operators(operators::Screen::Joined { .. }))
}

/// What is stuck, and since when.
pub(crate) fn stuck() -> Screen {
    operators::Screen::Stuck { page: Page(0) }.into()
}
