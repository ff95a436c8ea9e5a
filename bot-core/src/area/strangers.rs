//! The door to people who have nothing here: the kernel's housekeeping forgets those who were not here for long.

use crate::areas::accounts::store::forgotten;
use crate::domain::PersonId;
use crate::store::outbox::LeaseInfo;
use crate::store::{Result, Tx};

/// Whether a person has nothing that anybody would miss, gets no newsletter, and was not here since a time in ms.
pub(crate) async fn is_stranger(tx: &mut Tx, person: PersonId, since: i64) -> Result<bool> {
    forgotten::is_stranger(tx, person, since).await
}

/// Forgets such a person, with their accounts.
pub(crate) async fn forget_stranger(tx: &mut Tx, person: PersonId, since: i64, info: LeaseInfo<'_>) -> Result<()> {
    forgotten::forget_stranger(tx, person, since, info).await
}
