//! What a backup says of itself, as JSON: who has made it when and of what, and how much of everything is in it.

use bot_core::store::backup::Column;
use serde::{Deserialize, Serialize};

/// The first member: what has to be known before anything else is read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Head {
    /// The form of the file.
    pub(crate) format: u32,
    /// The version of the program that has made it.
    pub(crate) program: String,
    /// When, in ms UTC.
    pub(crate) made_at: i64,
    /// Of which engine: `sqlite`, `postgres`.
    pub(crate) engine: String,
    /// Of which version of the database.
    pub(crate) schema: Version,
    /// Whether the files of TwinSpaces are in it.
    pub(crate) has_files: bool,
    /// Whether what is sealed in the database is in it, as it is sealed.
    pub(crate) has_secrets: bool,
}

/// The only thing that every form says.
#[derive(Deserialize)]
pub(super) struct Form {
    pub(super) format: u32,
    #[serde(default)]
    pub(super) program: String,
}

/// A version of the database.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Version {
    /// The number of its last migration.
    pub(crate) migration: i64,
    /// The checksum of each migration, the first one first.
    pub(crate) sums: Vec<String>,
}

/// The last member: what is in all others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Manifest {
    /// The head once more.
    pub(crate) head: Head,
    /// Each table of that version, in the order in which they can be filled.
    pub(crate) tables: Vec<Rows>,
    /// The files of TwinSpaces; none where they are left out.
    pub(crate) files: Option<FilesSaid>,
    /// Which keys open what is sealed in it.
    pub(crate) keys: Vec<KeySaid>,
}

/// The rows of a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Rows {
    /// What it is called.
    pub(crate) table: String,
    /// What the values of a row are, in their order.
    pub(crate) columns: Vec<Column>,
    /// How many there are.
    pub(crate) rows: u64,
    /// Where they are.
    pub(crate) parts: Vec<Part>,
}

/// Some rows of a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Part {
    /// The member.
    pub(crate) name: String,
    /// How many rows it has.
    pub(crate) rows: u64,
    /// The SHA-256 of the member.
    pub(crate) sha256: String,
}

/// The files of TwinSpaces. Each is called by its own SHA-256.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct FilesSaid {
    /// How many are in it.
    pub(crate) count: u64,
    /// How many bytes they have together.
    pub(crate) bytes: u64,
    /// How many were lost or damaged when it was made.
    pub(crate) missing: u64,
}

/// A key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct KeySaid {
    /// Its id, as `twinbot keys list` says it.
    pub(crate) key: String,
    /// How many secrets it opens.
    pub(crate) secrets: u32,
}

impl Manifest {
    /// How many rows are in it.
    pub(crate) fn rows(&self) -> u64 {
        self.tables.iter().map(|table| table.rows).sum()
    }

    /// How many secrets are in it.
    pub(crate) fn secrets(&self) -> u32 {
        self.keys.iter().map(|key| key.secrets).sum()
    }
}
