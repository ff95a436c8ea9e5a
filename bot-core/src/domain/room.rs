//! Rooms: shared places that can be bound to an authority, such as a channel of a server or a group.

use serde::{Deserialize, Serialize};

/// A shared place.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Room {
    /// The platform's id of it.
    pub id: String,
    /// Where messages to it go: to the part of it in which something was done, where it has parts.
    pub address: String,
    /// What it is called there; empty where the platform does not tell.
    pub name: String,
}

/// What a room is called never reaches a log.
impl std::fmt::Debug for Room {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Room({})", self.id)
    }
}
