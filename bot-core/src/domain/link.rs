//! Codes that nobody can guess, and what is stored of them.

use sha2::{Digest, Sha256};

/// A code from 15 random bytes: 24 characters that any deep link takes.
pub fn code_of(random: [u8; 15]) -> String {
    const ALPHABET: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";
    let bits: Vec<u8> = random.iter().flat_map(|byte| (0..8).rev().map(move |bit| (byte >> bit) & 1)).collect();
    bits.chunks(5).map(|five| char::from(ALPHABET[usize::from(five.iter().fold(0, |n, bit| n << 1 | bit))])).collect()
}

/// What is stored of a code.
pub fn hash_of(code: &str) -> Vec<u8> {
    Sha256::digest(code.as_bytes()).to_vec()
}

/// The beginning of what is stored of a code elsewhere: whoever has opened the link knows it, and a button can carry it.
pub fn proof_of(hash: &[u8]) -> [u8; 16] {
    hash.first_chunk().copied().unwrap_or_default()
}

/// What is kept of a hash where a button carries the [`proof_of`] it: whoever reads the database cannot make up that button.
pub fn kept_of(hash: &[u8]) -> Vec<u8> {
    Sha256::digest(proof_of(hash)).to_vec()
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
