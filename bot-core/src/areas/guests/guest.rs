//! Somebody who reads in a TwinSpace without taking part in its project.

use crate::domain::{PersonId, PersonName};

/// A guest, who is in or was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guest {
    /// Who.
    pub person: PersonId,
    /// What they are called, as they have typed it for this TwinSpace.
    pub name: PersonName,
    /// Who made the link by which they came.
    pub invited_by: PersonId,
    /// When they came, in ms.
    pub joined_at: i64,
    /// When they left or were removed, in ms; `None` while they are in.
    pub left_at: Option<i64>,
    /// Who has removed them, if they did not leave themselves.
    pub removed_by: Option<PersonId>,
    /// In which country they teach, if they do.
    pub country: Option<String>,
}

impl Guest {
    /// Whether they are in now.
    #[must_use]
    pub fn is_in(&self) -> bool {
        self.left_at.is_none()
    }
}
