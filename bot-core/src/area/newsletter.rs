//! The doors to the newsletter: how earlier areas lead there, and what they tell it.

use super::Screen;
use crate::areas::newsletter;
use crate::domain::PersonId;
use crate::reader::Reader;
use crate::store::{Result, Tx};

/// A person's newsletter.
pub(crate) fn newsletter() -> Screen {
    newsletter::Screen::own().into()
}

/// Whether the newsletter is for a reader, who may be a guest.
pub(crate) fn is_newsletter_for(is_guest: bool, reader: &Reader) -> bool {
    newsletter::reading::is_for(is_guest, reader)
}

/// A person teaches in this country from now on: they get its newsletter, if they get one.
pub(crate) async fn moves_newsletter(tx: &mut Tx, person: PersonId, country: &str) -> Result<()> {
    newsletter::moved(tx, person, country).await
}

/// Forgets what a person has chosen for the newsletter who is forgotten.
pub(crate) async fn forget_newsletter(tx: &mut Tx, person: PersonId) -> Result<()> {
    newsletter::forget_person(tx, person).await
}
