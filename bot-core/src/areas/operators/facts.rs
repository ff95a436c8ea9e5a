//! What an operator looks at: an authority with its people, an invitation, another operator, a school.

use super::Role;
use crate::areas::authorities::{Authority, Left, Official};
use crate::areas::contacts::Invitation;
use crate::areas::people::store::schools::Entry;
use crate::domain::{LinkId, Peer, PersonId, School};

/// An authority as operators see it.
#[derive(Clone, Debug, PartialEq)]
pub struct Desk {
    /// The authority.
    pub authority: Authority,
    /// Whether it is in use.
    pub is_in_use: bool,
    /// Who decides for it or is its deputy, each since when, in ms; by when they were appointed.
    pub people: Vec<(Official, i64)>,
    /// What waits for it.
    pub left: Left,
    /// The invitations for it that can still be opened.
    pub open: Vec<LinkId>,
    /// Whether the reader takes part in a project that waits for it.
    pub takes_part: bool,
}

impl Desk {
    /// Somebody of it, with since when.
    pub(super) fn official(&self, person: PersonId) -> Option<&(Official, i64)> {
        self.people.iter().find(|(official, _)| official.person == person)
    }
}

/// An invitation for a role as operators see it.
#[derive(Clone, Debug, PartialEq)]
pub struct Invited {
    /// The invitation.
    pub invitation: Invitation,
    /// For what it is.
    pub role: Role,
    /// For which authority; `None` for an operator.
    pub authority: Option<Authority>,
    /// Whether its code can be read here.
    pub is_code_kept: bool,
    /// Who has used it.
    pub user: Option<Peer>,
    /// Which operator has made it; `None` where the command line did.
    pub maker: Option<Peer>,
}

/// Somebody whose chat is an operator's.
#[derive(Clone, Debug, PartialEq)]
pub struct Colleague {
    /// Who.
    pub peer: Peer,
    /// Since when, in ms.
    pub since: i64,
}

/// A school as operators see it.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    /// The school.
    pub entry: Entry,
    /// How many teachers it has.
    pub teachers: u32,
    /// Whether it is suspended.
    pub is_suspended: bool,
    /// Which school it turned out to be.
    pub into: Option<School>,
    /// Which schools a new one may be.
    pub alike: Vec<School>,
}
