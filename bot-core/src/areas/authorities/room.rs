//! Rooms that are bound to an authority: what it is told is shown there, too.

use crate::domain::AuthorityId;

/// A room that is bound to an authority.
#[derive(Clone, PartialEq, Eq)]
pub struct BoundRoom {
    /// The platform's name.
    pub platform: String,
    /// The platform's id of the room.
    pub id: String,
    /// What it is called; a number sign and its id where people do not tell rooms apart by their names.
    pub name: String,
    /// For which authority.
    pub authority: AuthorityId,
    /// Whether the bot can write there.
    pub reachable: bool,
}

/// What people call it never reaches a log.
impl std::fmt::Debug for BoundRoom {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "BoundRoom({} {})", self.platform, self.id)
    }
}
