//! Who works in an account as a student, what an account is asked a secret for, and what whoever has opened a link can prove.

use serde::{Deserialize, Serialize};

use crate::domain::{ProjectId, SpaceId, StudentId, kept_of, proof_of};
use crate::wire;

/// The beginning of the hash of a link's code: who has not opened the link cannot know it.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Proof([u64; 2]);

/// Whoever reads a log could use it.
impl std::fmt::Debug for Proof {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Proof(…)")
    }
}

wire::fields! { Proof = Self([u64::MAX; 2]) }

impl Proof {
    /// Of a hash as [`hash_of`](crate::domain::hash_of) makes it of a code.
    #[must_use]
    pub fn of(hash: &[u8]) -> Self {
        let proof = proof_of(hash);
        let part =
            |at: usize| proof.get(at..).and_then(<[u8]>::first_chunk).map_or(0, |part| u64::from_be_bytes(*part));
        Self([part(0), part(8)])
    }

    /// Whether it is of the code of which this is kept.
    #[must_use]
    pub fn is_of(self, kept: &[u8]) -> bool {
        kept_of(&self.bytes()) == kept
    }

    /// The beginning of the hash.
    pub(super) fn bytes(self) -> Vec<u8> {
        self.0.map(u64::to_be_bytes).concat()
    }
}

/// Why a message shows nothing any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Past {
    /// The student who has seen it works in the account no more.
    LoggedOut,
    /// The link that it was opened by was used.
    LinkUsed,
    /// It asked for a secret, which was typed.
    Answered,
    /// It asked for a secret, and does so no more.
    Over,
    /// Whoever has seen it reads no more in the TwinSpace.
    Withdrawn,
}

wire::fields! { Past = Self::LinkUsed }

/// What an account is asked a secret for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// A student logs in.
    LogIn,
    /// A teacher brings a student of another project in.
    Join(ProjectId),
    /// A student chooses a password.
    Password,
}

/// An account that is asked for a secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Login {
    /// What for.
    pub purpose: Purpose,
    /// Whose password a teacher has typed.
    pub student: Option<StudentId>,
    /// Since when, in ms.
    pub since: i64,
}

/// A student who works in an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Session {
    /// Who.
    pub student: StudentId,
    /// Where they have chosen to work.
    pub space: Option<SpaceId>,
    /// Until when, in ms.
    pub until: i64,
    /// Whether the account is a teacher's.
    pub is_borrowed: bool,
}
