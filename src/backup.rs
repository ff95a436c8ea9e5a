//! The file of a backup: how it is made, looked through, and brought back (docs/operations.md, "Backup and restore").
//!
//! It is a tar, so that every machine can look into it. In this order it has a head, which says what has made it; the rows of each table in
//! parts, as compressed lines of JSON; the files of TwinSpaces, each under its hash; a manifest, which says how many rows and which hashes
//! all of that has; and the hash of every byte before. What its rows say, the store knows (`bot_core::store::backup`).

mod check;
mod container;
mod draft;
mod make;
mod manifest;
mod parts;
mod progress;
mod restore;
#[cfg(test)]
mod tests;

use std::io;

pub(crate) use check::check;
pub(crate) use make::{Includes, make};
pub(crate) use manifest::Manifest;
pub(crate) use progress::size;
pub(crate) use restore::restore;

/// The form of the file. A program refuses a file whose form is newer than its own.
const FORMAT: u32 = 1;

/// Why a file is not restored.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Bad {
    /// Something else, or nothing of it can be read.
    #[error("it is no backup of Twinbot")]
    Foreign,
    /// This program does not know its form, or its tables.
    #[error("a newer program has made it ({0}). Restore it with that one, or with a newer one")]
    Newer(String),
    /// Sources from between two releases have made it.
    #[error("the tables in it are not those of this program. Restore it with the one that has made it ({0})")]
    OtherTables(String),
    /// It is not what it was when it was made.
    #[error("it is damaged or cut off ({0}). Take another copy of it, or an older backup")]
    Damaged(String),
    /// The disk fails, or the rights do.
    #[error("it cannot be read: {0}")]
    Unreadable(io::Error),
}

impl From<io::Error> for Bad {
    fn from(error: io::Error) -> Self {
        if error.kind() == io::ErrorKind::UnexpectedEof {
            damaged("it ends too early")
        } else {
            Self::Unreadable(error)
        }
    }
}

/// Says what is not as it was.
fn damaged(what: impl Into<String>) -> Bad {
    Bad::Damaged(what.into())
}

/// Bytes as hexadecimal digits, as `sha256sum` writes them.
fn digits(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
