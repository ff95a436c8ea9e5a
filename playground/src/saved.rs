//! A playground in a file: the database, what stands on the phones, the people and the clock.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use emulators::{discord, telegram};
use serde::{Deserialize, Serialize};

use crate::Error;
use crate::people::Resident;

/// The form of the file; another one is refused.
const FORM: &str = "twinbot-playground-1";

/// How a file of SQLite begins.
const SQLITE: &[u8] = b"SQLite format 3\0";

/// A saved playground.
#[derive(Serialize, Deserialize)]
pub(crate) struct Saved {
    form: String,
    /// The database's file, in Base64.
    database: String,
    pub(crate) phones: telegram::Saved,
    /// What stands on Discord; nothing in a file from before there was one.
    #[serde(default)]
    pub(crate) discord: discord::Saved,
    pub(crate) people: Vec<Resident>,
    /// How far the clock is ahead, in ms.
    pub(crate) ahead: i64,
}

impl Saved {
    pub(crate) fn of(
        database: &[u8],
        (phones, discord): (telegram::Saved, discord::Saved),
        people: Vec<Resident>,
        ahead: i64,
    ) -> Self {
        Self { form: FORM.to_owned(), database: STANDARD.encode(database), phones, discord, people, ahead }
    }

    /// Reads a file.
    pub(crate) fn read(file: &[u8]) -> Result<Self, Error> {
        let saved: Self = serde_json::from_slice(file).map_err(|error| Error::Saved(error.to_string()))?;
        if saved.form != FORM {
            return Err(Error::Saved("another version made it".to_owned()));
        }
        Ok(saved)
    }

    /// The database's file.
    pub(crate) fn database(&self) -> Result<Vec<u8>, Error> {
        let database = STANDARD.decode(&self.database).map_err(|error| Error::Saved(error.to_string()))?;
        if !database.starts_with(SQLITE) {
            return Err(Error::Saved("its database is none".to_owned()));
        }
        Ok(database)
    }
}
