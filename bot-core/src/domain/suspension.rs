//! Who can begin nothing new for now: a teacher, or a school with all who teach there (docs/domain.md, "Suspension").

use std::fmt;

use serde::{Deserialize, Serialize};

use super::{PersonId, Reason, SchoolId};
use crate::conversation::Key;
use crate::lists::List;
use crate::text::{Text, msg};
use crate::wire;

/// Whom a support service suspends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Suspendee {
    /// One teacher.
    Teacher(PersonId),
    /// All who teach at a school, those who come later included.
    School(SchoolId),
}

wire::fields! { Suspendee = Self::School(SchoolId(i64::MAX)) }

impl wire::Subject for Suspendee {
    fn subject_number(self) -> i64 {
        match self {
            Self::Teacher(person) => person.0,
            Self::School(school) => school.0,
        }
    }
}

/// A suspension in force, as the teachers concerned know it. Stored as JSON.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Suspended {
    /// Whether the teacher is suspended, or their school.
    pub of: Suspendee,
    /// Since when, in ms.
    pub since: i64,
    /// Why.
    pub reason: Reason,
    /// The country whose support service has decided it.
    pub country: Key,
    /// What the official is called who has decided it.
    pub by: String,
}

/// A name never reaches a log, nor do words.
impl fmt::Debug for Suspended {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Suspended({:?}, since {})", self.of, self.since)
    }
}

impl Suspended {
    /// The support service that has decided it.
    pub fn service(&self) -> Text {
        msg::authority_national(List::countries().text(&self.country))
    }
}
