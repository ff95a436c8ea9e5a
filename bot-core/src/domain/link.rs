//! Invitations that are opened by a code: personal links, appointments.

use sha2::{Digest, Sha256};

use super::id::{AuthorityId, LinkId, PersonId};

/// What a link is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkKind {
    /// Asks the maker of the link to become contacts.
    Contact {
        /// Who made it.
        of: PersonId,
    },
    /// Makes the opener an approver of an authority.
    Approver {
        /// Which.
        authority: AuthorityId,
    },
    /// Makes the opener's chat the operator's.
    Operator,
}

/// A link as stored. The code of an appointment is kept as a hash only; that of a personal link is
/// kept, so that its maker can share it again: all it gives is the right to ask.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// Its id.
    pub id: LinkId,
    /// What it is for.
    pub kind: LinkKind,
    /// The code, of a personal link only.
    pub code: Option<String>,
    /// Whether several people may use it.
    pub reusable: bool,
    /// When it ends, in ms; `None` when it does not.
    pub expires_at: Option<i64>,
    /// When it was revoked, in ms.
    pub revoked_at: Option<i64>,
    /// When it was used first, in ms, and by whom.
    pub used: Option<(i64, PersonId)>,
}

impl Link {
    /// Whose personal link it is.
    #[must_use]
    pub fn owner(&self) -> Option<PersonId> {
        match self.kind {
            LinkKind::Contact { of } => Some(of),
            LinkKind::Approver { .. } | LinkKind::Operator => None,
        }
    }
}

/// The code of a link, from 15 random bytes: 24 characters that any deep link takes.
#[must_use]
pub fn code_of(random: [u8; 15]) -> String {
    const ALPHABET: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";
    let bits: Vec<u8> = random.iter().flat_map(|byte| (0..8).rev().map(move |bit| (byte >> bit) & 1)).collect();
    bits.chunks(5).map(|five| char::from(ALPHABET[usize::from(five.iter().fold(0, |n, bit| n << 1 | bit))])).collect()
}

/// What is stored of a code.
#[must_use]
pub fn hash_of(code: &str) -> Vec<u8> {
    Sha256::digest(code.as_bytes()).to_vec()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_fit_a_deep_link_and_differ() {
        let code = code_of([7; 15]);
        assert_eq!(code.len(), 24);
        assert!(code.chars().all(|c| c.is_ascii_alphanumeric()));
        assert_ne!(code, code_of([8; 15]));
        assert_ne!(hash_of(&code), code.as_bytes());
    }
}
