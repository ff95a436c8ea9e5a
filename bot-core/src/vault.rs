//! Seals what is shown once, such as a first password, and opens it again just before it is delivered.
//!
//! The keys never stand in the database; where they come from is the program's to know, where sealed secrets are stored is
//! `store::secrets`'.

mod key;
mod words;

use std::fmt;
use std::sync::{PoisonError, RwLock, RwLockReadGuard};

use chacha20poly1305::XNonce;
use chacha20poly1305::aead::{Aead as _, Payload};
use zeroize::{Zeroize as _, Zeroizing};

use crate::id::SecretId;
pub use key::{Key, key_id};
pub use words::Opened;

/// The length of a nonce of XChaCha20-Poly1305, in bytes: long enough to be drawn at random.
const NONCE: usize = 24;

/// The keys of a deployment, the newest first: it seals, and all of them open.
pub struct Vault {
    keys: RwLock<Vec<Key>>,
    follows: Option<Box<Follow>>,
}

/// Gives the keys when they were changed outside since it was called last.
type Follow = dyn Fn() -> Option<Zeroizing<Vec<[u8; 32]>>> + Send + Sync;

/// A vault needs a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("there is no key")]
pub struct NoKey;

impl Vault {
    /// Makes a vault of these keys, the newest first; one that comes twice counts once.
    ///
    /// # Errors
    /// When there is none.
    pub fn new(keys: Vec<[u8; 32]>) -> Result<Self, NoKey> {
        let known = known(&Zeroizing::new(keys));
        if known.is_empty() { Err(NoKey) } else { Ok(Self { keys: RwLock::new(known), follows: None }) }
    }

    /// Makes a vault of a key that nobody else has: what it seals is lost with it.
    pub fn fresh() -> Self {
        Self { keys: RwLock::new(vec![Key::new(&Key::random())]), follows: None }
    }

    /// Follows keys that may be changed outside while this program runs: `changed` gives them when they were since it was called
    /// last. It is called before something is sealed, and when a key is not there.
    #[must_use]
    pub fn following(self, changed: impl Fn() -> Option<Zeroizing<Vec<[u8; 32]>>> + Send + Sync + 'static) -> Self {
        Self { follows: Some(Box::new(changed)), ..self }
    }

    /// The id of the key that seals.
    pub fn seals_with(&self) -> String {
        self.keys().first().expect("a vault has a key").id().to_owned()
    }

    /// The ids of all keys, that of the one that seals first.
    pub fn ids(&self) -> Vec<String> {
        self.keys().iter().map(|key| key.id().to_owned()).collect()
    }

    /// Seals a secret. Sealed bytes open under this id only, so that rows cannot be exchanged.
    pub fn seal(&self, id: SecretId, words: &str) -> Sealed {
        self.follow();
        let mut nonce = [0; NONCE];
        getrandom::fill(&mut nonce).expect("the operating system gives random bits");
        let keys = self.keys();
        let key = keys.first().expect("a vault has a key");
        let payload = Payload { msg: words.as_bytes(), aad: &id.0.to_be_bytes() };
        let sealed = key.cipher().encrypt(&XNonce::from(nonce), payload).expect("a secret is shorter than 256 GB");
        Sealed { key: key.id().to_owned(), bytes: [nonce.as_slice(), &sealed].concat() }
    }

    /// Opens a secret; `None` where its key is not there, or what was sealed is another secret or was changed.
    pub fn open(&self, id: SecretId, sealed: &Sealed) -> Option<Opened> {
        if !self.keys().iter().any(|key| key.id() == sealed.key) {
            self.follow();
        }
        let (nonce, bytes) = sealed.bytes.split_first_chunk::<NONCE>()?;
        let aad = id.0.to_be_bytes();
        let payload = || Payload { msg: bytes, aad: &aad };
        let keys = self.keys();
        let mut keys = keys.iter().filter(|key| key.id() == sealed.key);
        let words = keys.find_map(|key| key.cipher().decrypt(&XNonce::from(*nonce), payload()).ok())?;
        match String::from_utf8(words) {
            Ok(words) => Some(words.into()),
            Err(error) => {
                error.into_bytes().zeroize();
                None
            }
        }
    }

    fn keys(&self) -> RwLockReadGuard<'_, Vec<Key>> {
        self.keys.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes the keys over where they were changed outside; an empty list is none.
    fn follow(&self) {
        let Some(changed) = self.follows.as_ref().and_then(|changed| changed()) else { return };
        let known = known(&changed);
        if !known.is_empty() {
            *self.keys.write().unwrap_or_else(PoisonError::into_inner) = known;
        }
    }
}

fn known(keys: &[[u8; 32]]) -> Vec<Key> {
    let mut known: Vec<Key> = Vec::with_capacity(keys.len());
    for bytes in keys {
        if !known.iter().any(|key| key.is(bytes)) {
            known.push(Key::new(bytes));
        }
    }
    known
}

impl fmt::Debug for Vault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.ids()).finish()
    }
}

/// A secret as it is stored.
#[derive(Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Sealed {
    /// The id of the key that opens it.
    pub key: String,
    /// A random nonce, and the words, sealed.
    pub bytes: Vec<u8>,
}

impl fmt::Debug for Sealed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Sealed({} bytes)", self.bytes.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WORDS: &str = "río-otter-¡maple!";

    fn vault(keys: &[u8]) -> Vault {
        Vault::new(keys.iter().map(|key| [*key; 32]).collect()).expect("there is a key")
    }

    fn opened(vault: &Vault, id: i64, sealed: &Sealed) -> Option<String> {
        vault.open(SecretId(id), sealed).map(|words| words.as_str().to_owned())
    }

    #[test]
    fn a_secret_opens_with_its_id_and_key_only() {
        let sealed = vault(&[1]).seal(SecretId(7), WORDS);
        assert_eq!(opened(&vault(&[1]), 7, &sealed).as_deref(), Some(WORDS));
        assert_eq!(opened(&vault(&[1]), 8, &sealed), None, "another id");
        assert_eq!(opened(&vault(&[2]), 7, &sealed), None, "another key");
        let renamed = Sealed { key: vault(&[2]).seals_with(), ..sealed };
        assert_eq!(opened(&vault(&[2]), 7, &renamed), None, "another key under its id");
    }

    #[test]
    fn whatever_was_changed_does_not_open() {
        let vault = vault(&[1]);
        let sealed = vault.seal(SecretId(7), WORDS);
        for bit in 0..sealed.bytes.len() * 8 {
            let mut changed = sealed.clone();
            changed.bytes[bit / 8] ^= 1 << (bit % 8);
            assert_eq!(opened(&vault, 7, &changed), None, "bit {bit}");
        }
        for end in 0..sealed.bytes.len() {
            let cut = Sealed { bytes: sealed.bytes[..end].to_vec(), ..sealed.clone() };
            assert_eq!(opened(&vault, 7, &cut), None, "{end} bytes");
        }
    }

    #[test]
    fn the_first_key_seals_and_all_open() {
        let (old, both) = (vault(&[1]), vault(&[2, 1, 2]));
        assert_eq!(both.ids().len(), 2);
        let before = old.seal(SecretId(7), WORDS);
        assert_eq!(opened(&both, 7, &before).as_deref(), Some(WORDS));
        let now = both.seal(SecretId(7), WORDS);
        assert_eq!((&now.key, both.seals_with()), (&vault(&[2]).seals_with(), now.key.clone()));
        assert_eq!(opened(&old, 7, &now), None);
        assert_eq!(Vault::new(Vec::new()).err(), Some(NoKey));
    }

    #[test]
    fn keys_that_are_changed_outside_are_followed() {
        let changed = std::sync::Mutex::new(None);
        let changed = std::sync::Arc::new(changed);
        let outside = std::sync::Arc::clone(&changed);
        let following = vault(&[1]).following(move || outside.lock().expect("no test panics here").take());
        let set = |keys: Vec<[u8; 32]>| *changed.lock().expect("no test panics here") = Some(Zeroizing::new(keys));
        let (before, newer) = (following.seal(SecretId(7), WORDS), vault(&[2]).seal(SecretId(7), WORDS));
        assert_eq!(opened(&following, 7, &newer), None);
        set(vec![[2; 32], [1; 32]]);
        assert_eq!(opened(&following, 7, &newer).as_deref(), Some(WORDS), "a key that was not there");
        assert_eq!(opened(&following, 7, &before).as_deref(), Some(WORDS));
        set(vec![[3; 32], [2; 32]]);
        assert_eq!(following.seal(SecretId(7), WORDS).key, vault(&[3]).seals_with(), "the newest seals");
        set(Vec::new());
        assert_eq!(following.seal(SecretId(7), WORDS).key, vault(&[3]).seals_with(), "there is always one");
    }

    #[test]
    fn the_same_words_are_never_sealed_to_the_same_bytes() {
        let vault = Vault::fresh();
        let (one, two) = (vault.seal(SecretId(7), WORDS), vault.seal(SecretId(7), WORDS));
        assert!(one.bytes[..NONCE] != two.bytes[..NONCE] && one.bytes[NONCE..] != two.bytes[NONCE..]);
        assert_eq!(opened(&vault, 7, &vault.seal(SecretId(7), "")).as_deref(), Some(""));
        assert_ne!(Vault::fresh().seals_with(), vault.seals_with());
    }

    #[test]
    fn debug_shows_neither_keys_nor_words() {
        let (vault, words) = (vault(&[0xab]), Opened::from(WORDS));
        let sealed = vault.seal(SecretId(7), WORDS);
        assert_eq!(format!("{vault:?}"), format!("[{:?}]", vault.seals_with()));
        assert_eq!(format!("{words:?} {sealed:?}"), format!("Opened(…) Sealed({} bytes)", NONCE + WORDS.len() + 16));
    }
}
