//! What an area takes from here that has nothing of a kind: no confirmations, no words to ask for, nothing that waits.

use super::{Confirmation, Screen, Task, Waiting, Wanted};
use crate::decision::{Ask, Topic};
use crate::domain::PersonId;
use crate::reader::Reader;
use crate::store::housekeeping::Old;
use crate::store::{Result, Tx};

/// What only one of two people may have who turn out to be one: nothing.
pub(crate) const HOLDS: &[&str] = &[];

/// The subjects that wait for a person: none.
pub(crate) const WAITS: &[&str] = &[];

/// Who wants no notices of a topic: nobody.
pub(crate) const MUTES: &[(Topic, &str)] = &[];

/// Asks "are you sure?" before a command: before none.
pub(crate) async fn confirmation<C: Sync>(_: &C, _: &mut Tx, _: &Reader) -> Result<Option<Confirmation>> {
    Ok(None)
}

/// How a command asks for words that it lacks: none lacks any.
pub(crate) fn asks<C>(_: &C, _subject: &str) -> Option<Ask> {
    None
}

/// Locks people beside the one who acts: nobody.
pub(crate) async fn lock_people<C: Sync>(_: &C, _: &mut Tx) -> Result<()> {
    Ok(())
}

/// What waits for a person: nothing.
pub(crate) async fn inbox(_: &mut Tx, _: &Reader) -> Result<Vec<Task>> {
    Ok(Vec::new())
}

/// What waits for the authorities that a person decides for: nothing.
pub(crate) async fn queue(_: &mut Tx, _: &Reader, _: &Wanted<'_>) -> Result<Waiting> {
    Ok(Waiting::default())
}

/// What waits for a decision that nobody can take: nothing.
pub(crate) async fn unattended(_: &mut Tx) -> Result<Vec<Screen>> {
    Ok(Vec::new())
}

/// What goes once it is old: nothing, all of it stays.
pub(crate) const OLD: &[Old] = &[];

/// Gives what the other person has to the one who stays: nothing moves. Who has something of this area stays.
pub(crate) async fn merge(_: &mut Tx, _: PersonId, _: PersonId, _now: i64) -> Result<Vec<i64>> {
    Ok(Vec::new())
}
