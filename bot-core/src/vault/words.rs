//! A secret in clear, on its last way to its reader.

use std::fmt;

use zeroize::Zeroizing;

/// A secret in clear. `Debug` hides it, and it does not stay in memory when it is dropped.
#[derive(Clone, PartialEq, Eq)]
pub struct Opened(Zeroizing<String>);

impl Opened {
    /// The words.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<String> for Opened {
    fn from(words: String) -> Self {
        Self(Zeroizing::new(words))
    }
}

impl From<&str> for Opened {
    fn from(words: &str) -> Self {
        words.to_owned().into()
    }
}

impl fmt::Debug for Opened {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Opened(…)")
    }
}
