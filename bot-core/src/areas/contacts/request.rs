//! Contact requests, and how two people stand to each other.

use crate::domain::{ContactRequestId, Peer};

/// A request to become contacts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContactRequest {
    /// Its id.
    pub id: ContactRequestId,
    /// Who asks.
    pub from: Peer,
    /// Who is asked.
    pub to: Peer,
    /// The answer; `None` while it waits.
    pub accepted: Option<bool>,
}

/// How the person who acts or reads stands to another one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Relation {
    /// The other one.
    pub other: Peer,
    /// Whether they are contacts.
    pub is_contact: bool,
    /// The request between them that waits, whoever made it.
    pub waiting: Option<ContactRequestId>,
}
