//! Other people: contacts, partners, whoever asks.

use crate::domain::School;
use crate::id::PersonId;
use crate::text::{Text, msg};

/// Another person, as far as others see them.
#[derive(Clone, PartialEq, Eq)]
pub struct Peer {
    /// Who.
    pub id: PersonId,
    /// Their name.
    pub name: String,
    /// Their school, once registered.
    pub school: Option<School>,
    /// Whether they may take part in projects.
    pub valid: bool,
    /// Whether messages arrive at any of their accounts.
    pub reachable: bool,
}

impl Peer {
    /// "Name — School, Town".
    pub fn label(&self) -> Text {
        match &self.school {
            None => Text::words(self.name.clone()),
            Some(school) => msg::peer_label(self.name.as_str(), school.name.as_str(), school.town.as_str()),
        }
    }
}

/// A name never reaches a log.
impl std::fmt::Debug for Peer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Peer({})", self.id)
    }
}
