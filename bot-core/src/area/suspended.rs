//! The doors to `suspension`: what teachers and their support services read of it on screens of areas that stand before it.

use super::Screen;
use crate::areas::suspension;
use crate::decision::Change;
use crate::domain::{PersonId, SchoolId, Suspended, Teacher};
use crate::reader::Reader;
use crate::store::{Result, Tx};
use crate::view::{Block, View};

/// What a teacher reads of their own suspension, if they or their school are suspended.
pub(crate) fn suspension_of_own(reader: &Reader) -> Vec<Block> {
    suspension::own(reader)
}

/// The card of a teacher for their support service, with how they are suspended and what can be done about it.
pub(crate) async fn suspension_beside(view: View, teacher: &Teacher, tx: &mut Tx, reader: &Reader) -> Result<View> {
    suspension::beside(view, teacher, tx, reader).await
}

/// Why the one who reads it can begin nothing new for now.
pub(crate) fn why_suspended() -> Screen {
    suspension::Screen::Why.into()
}

/// Whether a school is suspended.
pub(crate) async fn is_school_suspended(tx: &mut Tx, school: SchoolId) -> Result<bool> {
    suspension::is_school_suspended(tx, school).await
}

/// How a school is suspended that a teacher has left.
pub(crate) async fn suspension_left(tx: &mut Tx, school: SchoolId) -> Result<Option<Suspended>> {
    suspension::of_left(tx, school).await
}

/// A teacher teaches in another country from now on: its support service can lift what another one has decided.
pub(crate) fn suspension_moves(person: PersonId, country: &str) -> Change {
    Change::event(suspension::Event::Moved { person, country: country.to_owned() })
}
