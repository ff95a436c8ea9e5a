//! A playground in a file: the database with its key, what stands on the clients, the people and the clock.

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bot_core::platform::Platform;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::Error;
use crate::people::Resident;

/// The form of the file; another one is refused.
const FORM: &str = "twinbot-playground-1";

/// How a file of SQLite begins, and where in its head stand bytes that are always the same
/// (<https://sqlite.org/fileformat2.html>, 1.3).
const SQLITE: &[u8] = b"SQLite format 3\0";
const ALWAYS: (std::ops::Range<usize>, [u8; 3]) = (21..24, [64, 32, 32]);

/// Why a file cannot be brought back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unusable {
    /// No playground saved it.
    Foreign,
    /// A newer program saved it.
    Newer,
    /// Something is missing in it.
    Damaged,
}

/// A saved playground.
#[derive(Serialize, Deserialize)]
pub(crate) struct Saved {
    pub(crate) form: String,
    /// The database's file, in Base64.
    #[serde(serialize_with = "encode", deserialize_with = "decode")]
    pub(crate) database: Vec<u8>,
    /// What the secrets in it are sealed with.
    pub(crate) key: [u8; 32],
    /// What stands on the clients of each platform.
    pub(crate) apps: BTreeMap<Platform, Value>,
    pub(crate) people: Vec<Resident>,
    /// The number of the next account.
    #[serde(default)]
    pub(crate) next: i64,
    /// How far the clock is ahead, in ms.
    pub(crate) ahead: i64,
}

/// The form alone, by which a file is known.
#[derive(Deserialize)]
struct Known {
    form: String,
}

impl Saved {
    /// One in which nothing is.
    pub(crate) fn empty() -> Self {
        Self {
            form: FORM.to_owned(),
            database: Vec::new(),
            key: [0; 32],
            apps: BTreeMap::new(),
            people: Vec::new(),
            next: 0,
            ahead: 0,
        }
    }

    /// Reads a file.
    pub(crate) fn read(file: &[u8]) -> Result<Self, Error> {
        let known: Known = serde_json::from_slice(file).map_err(|_| Error::Saved(Unusable::Foreign))?;
        if known.form != FORM {
            let is_ours = known.form.starts_with("twinbot-playground-");
            return Err(Error::Saved(if is_ours { Unusable::Newer } else { Unusable::Foreign }));
        }
        let saved: Self = serde_json::from_slice(file).map_err(|error| {
            tracing::info!(%error, "the saved playground cannot be read");
            Error::Saved(Unusable::Damaged)
        })?;
        if !is_database(&saved.database) {
            return Err(Error::Saved(Unusable::Damaged));
        }
        Ok(saved)
    }
}

/// Whether this can be a database at all. Whether it is a whole one shows when it is opened.
fn is_database(file: &[u8]) -> bool {
    file.starts_with(SQLITE) && file.get(ALWAYS.0) == Some(&ALWAYS.1)
}

fn encode<S: Serializer>(bytes: &[u8], to: S) -> Result<S::Ok, S::Error> {
    to.serialize_str(&STANDARD.encode(bytes))
}

fn decode<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<u8>, D::Error> {
    STANDARD.decode(String::deserialize(from)?).map_err(serde::de::Error::custom)
}
