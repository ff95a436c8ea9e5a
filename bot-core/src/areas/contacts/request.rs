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
    /// Whether the one who asks hears of no answer but a yes: they picked somebody of whom they do not know that they are here.
    pub quiet: bool,
    /// Whether the one who was asked wants to hear nothing more of the one who asks, who does not learn it.
    pub blocked: bool,
}

impl ContactRequest {
    /// The answer as the one who asks learns it.
    pub fn told(&self) -> Option<bool> {
        self.accepted.filter(|accepted| *accepted || !(self.quiet || self.blocked))
    }
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
    /// Whether that one waits for the person.
    pub waits_for_me: bool,
    /// When the other one declined last, in ms.
    pub declined_at: Option<i64>,
    /// The request with which the other one blocked the person.
    pub blocked: Option<ContactRequestId>,
}

impl Relation {
    /// The request that waits, or that seems so to the person, as the other one has blocked them.
    pub fn seems_to_wait(&self) -> Option<ContactRequestId> {
        self.waiting.or(self.blocked)
    }
}
