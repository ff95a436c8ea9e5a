//! One key, and the name by which it is known.

use chacha20poly1305::{KeyInit as _, XChaCha20Poly1305};
use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

/// A key of a vault. It has no `Debug`.
pub struct Key {
    id: String,
    bytes: Zeroizing<[u8; 32]>,
}

/// The id of a key: the first 8 hex digits of its SHA-256.
pub fn key_id(key: &[u8; 32]) -> String {
    Sha256::digest(key).iter().take(4).map(|byte| format!("{byte:02x}")).collect()
}

impl Key {
    /// Draws the bytes of a key that nobody can guess.
    pub fn random() -> Zeroizing<[u8; 32]> {
        let mut bytes = Zeroizing::new([0; 32]);
        getrandom::fill(bytes.as_mut_slice()).expect("the operating system gives random bits");
        bytes
    }

    pub(super) fn new(bytes: &[u8; 32]) -> Self {
        Self { id: key_id(bytes), bytes: Zeroizing::new(*bytes) }
    }

    pub(super) fn id(&self) -> &str {
        &self.id
    }

    pub(super) fn is(&self, bytes: &[u8; 32]) -> bool {
        *self.bytes == *bytes
    }

    pub(super) fn cipher(&self) -> XChaCha20Poly1305 {
        XChaCha20Poly1305::new((&*self.bytes).into())
    }
}
