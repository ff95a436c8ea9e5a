//! The one place of the core that names a platform.

use serde::{Deserialize, Serialize};

/// Where an account lives. Stored as its name; a name never changes its meaning.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Platform {
    /// Telegram's Bot API.
    Telegram,
}

impl Platform {
    /// The name under which the platform is stored.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Telegram => "telegram",
        }
    }

    /// The platform of a stored name, `None` when this program does not know it.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        (name == Self::Telegram.as_str()).then_some(Self::Telegram)
    }
}
