//! The doors to the newsletter: how earlier areas lead there, and what they tell it.

use super::Screen;
use crate::areas::newsletter;
use crate::domain::PersonId;
use crate::store::{Result, Tx};

/// A person's newsletter.
pub(crate) fn newsletter() -> Screen {
    newsletter::Screen::own().into()
}

/// A person teaches in this country from now on: they get its newsletter, if they get one.
pub(crate) async fn moves_newsletter(tx: &mut Tx, person: PersonId, country: &str) -> Result<()> {
    newsletter::moved(tx, person, country).await
}

/// Forgets what a person has chosen for the newsletter who is forgotten.
pub(crate) async fn forget_newsletter(tx: &mut Tx, person: PersonId) -> Result<()> {
    newsletter::forget_person(tx, person).await
}
