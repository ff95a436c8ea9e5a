//! Where files are kept that people share, as the core sees it: by what is in them, as streams, never whole in memory.
//!
//! The program fills this; whoever refers to a file is `areas/files`' to know.

use std::collections::HashSet;
use std::fmt;
use std::ops::Range;
use std::str::FromStr;

use async_trait::async_trait;
use bytes::Bytes;
use futures::future::BoxFuture;
use futures::stream::BoxStream;
use serde::{Deserialize, Serialize};

use crate::file::FetchFault;

/// A file on its way in, as its platform gives it. The next piece is fetched only when it is asked for.
pub type Incoming = BoxStream<'static, Result<Bytes, FetchFault>>;

/// A file on its way out. Its last piece comes only when all of it is what was kept.
pub type Outgoing = BoxStream<'static, Result<Bytes, KeepFault>>;

/// Says of hashes which of them somebody refers to; an error where nobody can tell.
pub type Known<'a> = &'a (dyn Fn(Vec<FileHash>) -> BoxFuture<'static, Result<HashSet<FileHash>, String>> + Send + Sync);

/// Keeps files by their hash.
#[async_trait]
pub trait FileStore: Send + Sync + 'static {
    /// Keeps a file of at most so many bytes: whole and durably when this returns, or not at all.
    ///
    /// # Errors
    /// It is empty or too large, did not come whole, or cannot be kept.
    async fn keep(&self, file: Incoming, most: u64) -> Result<Kept, KeepFault>;

    /// Gives a file.
    ///
    /// # Errors
    /// It is not there, or cannot be read.
    async fn read(&self, hash: FileHash) -> Result<Outgoing, KeepFault>;

    /// Removes the files that were kept between two times, in ms, and that nobody refers to. Older ones stay, and are counted. What is kept
    /// again is young again.
    ///
    /// # Errors
    /// They cannot be listed or removed, or nobody can tell which are known.
    async fn sweep(&self, between: Range<i64>, known: Known<'_>) -> Result<Swept, KeepFault>;
}

/// What came of a sweep.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Swept {
    /// How many files were removed.
    pub removed: u64,
    /// How many stay to which nobody refers, as they are older than what was asked about.
    pub older: u64,
}

/// Where no file can be kept: an engine that was given no place for them.
pub struct Nowhere;

#[async_trait]
impl FileStore for Nowhere {
    async fn keep(&self, _: Incoming, _: u64) -> Result<Kept, KeepFault> {
        Err(KeepFault::Away("no place for files is set".to_owned()))
    }

    async fn read(&self, _: FileHash) -> Result<Outgoing, KeepFault> {
        Err(KeepFault::Away("no place for files is set".to_owned()))
    }

    async fn sweep(&self, _: Range<i64>, _: Known<'_>) -> Result<Swept, KeepFault> {
        Ok(Swept::default())
    }
}

/// A file that is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    /// By what it is found.
    pub hash: FileHash,
    /// Its size, in bytes.
    pub size: u64,
}

/// The SHA-256 of what is in a file.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct FileHash(pub [u8; 32]);

/// Its 64 hexadecimal digits.
impl fmt::Display for FileHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

/// The beginning of it: enough to find a file by, too little to ask for one.
impl fmt::Debug for FileHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "FileHash({:.6}…)", self.to_string())
    }
}

/// These are no 64 hexadecimal digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no hash of a file")]
pub struct NoHash;

impl FromStr for FileHash {
    type Err = NoHash;

    fn from_str(text: &str) -> Result<Self, NoHash> {
        let (mut hash, digits) = ([0; 32], text.as_bytes());
        if digits.len() != 64 {
            return Err(NoHash);
        }
        let value = |digit: u8| char::from(digit).to_digit(16).and_then(|value| u8::try_from(value).ok()).ok_or(NoHash);
        for (byte, pair) in hash.iter_mut().zip(digits.chunks_exact(2)) {
            *byte = value(pair[0])? << 4 | value(pair[1])?;
        }
        Ok(Self(hash))
    }
}

/// Why a file is not kept or not given.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum KeepFault {
    /// Nothing is in it.
    #[error("it is empty")]
    Empty,
    /// It is larger than what is taken.
    #[error("it is too large")]
    TooLarge,
    /// It is of a kind that is not taken, whatever its name says.
    #[error("it is of a kind that is not taken")]
    Refused,
    /// It did not come.
    #[error("it was not fetched: {0}")]
    NotFetched(FetchFault),
    /// The place where files are kept does not take or give any for now, for this reason.
    #[error("{0}")]
    Away(String),
    /// It takes too long to keep or to give it, this time.
    #[error("the place where files are kept takes too long")]
    Slow,
    /// No such file is kept.
    #[error("it is not kept")]
    Missing,
    /// The file is not what it was when it was kept.
    #[error("it is not what was kept")]
    Changed,
}

impl KeepFault {
    /// Whether the same file may be kept or given later.
    #[must_use]
    pub fn may_pass(&self) -> bool {
        matches!(self, Self::Away(_) | Self::Slow)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_is_read_as_it_is_written() {
        let hash = FileHash(std::array::from_fn(|at| u8::try_from(at * 8).expect("below 256")));
        assert_eq!(hash.to_string().parse(), Ok(hash));
        assert!(hash.to_string().starts_with("00081018"));
        for wrong in ["", "00", &"g".repeat(64), &"é".repeat(32)] {
            assert_eq!(wrong.parse::<FileHash>(), Err(NoHash), "{wrong}");
        }
        assert!(!format!("{hash:?}").contains("00081018"), "a log does not say where a file is");
    }
}
