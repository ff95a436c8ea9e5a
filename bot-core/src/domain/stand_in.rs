//! Decisions in the place of a colleague: they carry the names of both (docs/domain.md, "Handing over").

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::id::PersonId;
use crate::text::{Text, msg};

/// A person with what they are called, or were called when they did something.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Named {
    /// Who.
    pub person: PersonId,
    /// Their name.
    pub name: String,
}

/// A name never reaches a log.
impl fmt::Debug for Named {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Named({})", self.person)
    }
}

/// Somebody who has decided in the place of a colleague. Stored as JSON: by the number beside it a name is taken out when somebody is
/// forgotten.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StandIn {
    /// Who has decided.
    pub by: Named,
    /// In whose place: the colleague who had handed over to them.
    pub giver: Named,
}

impl StandIn {
    /// Names both, for those who read which official has decided.
    #[must_use]
    pub fn text(&self) -> Text {
        msg::decided_for(self.by.name.as_str(), self.giver.name.as_str())
    }
}
