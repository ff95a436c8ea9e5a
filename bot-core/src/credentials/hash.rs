//! How a password is kept: as an argon2id hash in its PHC string, which names its own costs.
//!
//! At the recommended costs, making one and checking one take 23 ms of CPU and 19 MiB, so neither belongs in a turn: both are
//! work for a job, or for a thread of its own behind a semaphore of as many places as there are cores.

use std::fmt;

use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use argon2::{Algorithm, Argon2, Params, Version};
use serde::{Deserialize, Serialize};

use super::Password;

/// A password's hash with its salt and its costs, as a PHC string: `$argon2id$v=19$m=19456,t=2,p=1$…$…`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PasswordHash(String);

/// A salt and a hash that were chosen before any password, so that nobody can know one that fits.
const NOBODYS: &str =
    "$argon2id$v=19$m=19456,t=2,p=1$6/wKr/wiYxGYrwzdFJcRfw$GK7dir+wD3k9jtXb5F57v0STFsluUnUaW2JNv0vBYWg";

/// What making a hash costs, and so guessing a password from it. A hash is checked with the costs that it names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Costs {
    /// In KiB.
    memory: u32,
    passes: u32,
}

impl Costs {
    /// OWASP's first recommendation for argon2id (Password Storage Cheat Sheet): 19 MiB, two passes.
    pub const RECOMMENDED: Self = Self { memory: 19_456, passes: 2 };
    /// The least that argon2 takes, which guards nothing: for tests that make hundreds of hashes.
    pub const FOR_TESTS: Self = Self { memory: 8, passes: 1 };

    fn argon2(self) -> Argon2<'static> {
        let params = Params::new(self.memory, self.passes, 1, None).expect("the costs are within argon2's bounds");
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
    }
}

impl Password {
    /// Hashes the password with a salt of its own, 16 random bytes. At the recommended costs it takes 23 ms of CPU: never call it
    /// inside a turn.
    pub fn hash(&self, costs: Costs, salt: [u8; 16]) -> PasswordHash {
        let hash = costs.argon2().hash_password_with_salt(self.reveal().as_bytes(), &salt);
        PasswordHash(hash.expect("a password and a salt are within argon2's bounds").to_string())
    }
}

impl PasswordHash {
    /// Tells whether this is the password. Takes as long as making the hash took: never call it inside a turn. A hash that cannot
    /// be read is nobody's.
    pub fn is_of(&self, password: &Password) -> bool {
        Costs::RECOMMENDED.argon2().verify_password(password.reveal().as_bytes(), self.as_str()).is_ok()
    }

    /// The hash to check against where a user name is unknown, so that the answer comes no sooner. No password has it.
    pub fn nobodys() -> Self {
        Self(NOBODYS.to_owned())
    }

    /// The PHC string, for the store.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A hash as the store kept it.
impl From<String> for PasswordHash {
    fn from(phc: String) -> Self {
        Self(phc)
    }
}

/// Shows nothing of it: from a hash a weak password can be guessed.
impl fmt::Debug for PasswordHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PasswordHash(…)")
    }
}

#[cfg(test)]
mod tests {
    use argon2::password_hash::phc;

    use super::*;

    fn password(text: &str) -> Password {
        Password::typed(text).unwrap()
    }

    #[test]
    fn a_hash_is_of_its_password_only() {
        let hash = password("river-apple-moon").hash(Costs::RECOMMENDED, [7; 16]);
        assert!(hash.as_str().starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{}", hash.as_str());
        let stored = PasswordHash::from(hash.as_str().to_owned());
        assert!(stored.is_of(&password("River  apple – MOON")));
        assert!(!stored.is_of(&password("river-apple-noon")));
        assert_eq!(format!("{stored:?}"), "PasswordHash(…)");
    }

    #[test]
    fn a_hash_is_checked_with_the_costs_that_it_names() {
        let hash = password("river-apple-moon").hash(Costs::FOR_TESTS, [7; 16]);
        assert!(hash.as_str().starts_with("$argon2id$v=19$m=8,t=1,p=1$"), "{}", hash.as_str());
        assert!(hash.is_of(&password("river-apple-moon")) && !hash.is_of(&password("river-apple-noon")));
    }

    #[test]
    fn two_students_with_one_password_have_two_hashes() {
        let password = password("river-apple-moon");
        assert_ne!(password.hash(Costs::RECOMMENDED, [1; 16]), password.hash(Costs::RECOMMENDED, [2; 16]));
    }

    #[test]
    fn nobodys_hash_costs_as_much_as_anybodys() {
        let costs = |hash: &PasswordHash| {
            let phc = phc::PasswordHash::new(hash.as_str()).unwrap();
            let lengths = (phc.salt.map(|salt| salt.len()), phc.hash.map(|hash| hash.len()));
            (phc.algorithm, phc.version, phc.params, lengths)
        };
        assert_eq!(
            costs(&PasswordHash::nobodys()),
            costs(&password("river-apple-moon").hash(Costs::RECOMMENDED, [7; 16]))
        );
        assert!(!PasswordHash::nobodys().is_of(&password("river-apple-moon")));
    }

    #[test]
    fn what_is_no_hash_is_nobodys() {
        assert!(!PasswordHash::from(String::new()).is_of(&password("river-apple-moon")));
        assert!(!PasswordHash::from("river-apple-moon".to_owned()).is_of(&password("river-apple-moon")));
    }
}
