//! What an area takes from here that has nothing of a kind: no confirmations, no words to ask for, nothing to merge.

use super::Confirmation;
use crate::decision::Ask;
use crate::domain::PersonId;
use crate::reader::Reader;
use crate::store::{Error, Tx};

/// What only one of two people may have who turn out to be one: nothing.
pub(crate) const HOLDS: &[&str] = &[];

/// Asks "are you sure?" before a command: before none.
pub(crate) async fn confirmation<C: Sync>(_: &C, _: &mut Tx, _: &Reader) -> Result<Option<Confirmation>, Error> {
    Ok(None)
}

/// How a command asks for words that it lacks: none lacks any.
pub(crate) fn asks<C>(_: &C, _subject: &str) -> Option<Ask> {
    None
}

/// Locks people beside the one who acts: nobody.
pub(crate) async fn lock_people<C: Sync>(_: &C, _: &mut Tx) -> Result<(), Error> {
    Ok(())
}

/// Gives what the other person has to the one who stays: nothing moves. Who has something of this area stays.
pub(crate) async fn merge(_: &mut Tx, _: PersonId, _: PersonId, _now: i64) -> Result<Vec<i64>, Error> {
    Ok(Vec::new())
}
