//! The doors to `dossier`: how earlier areas lead there, what they have it forget, and what every screen says to somebody who has asked to
//! be forgotten.

use super::{Screen, carries_file};
use crate::areas::dossier;
use crate::domain::{PersonId, StudentId};
use crate::reader::Reader;
use crate::store::{Result, Tx};
use crate::text::{Arg, msg};
use crate::view::View;

/// A copy of what is stored about the reader.
pub(crate) fn copy() -> Screen {
    dossier::Screen::Copy.into()
}

/// What goes and what stays when the reader is forgotten, who is no student.
pub(crate) fn forgets() -> Screen {
    dossier::Screen::Forget.into()
}

/// Forgets the copies of a person who is forgotten.
pub(crate) async fn forget_copies(tx: &mut Tx, person: PersonId) -> Result<()> {
    dossier::store::forget_person(tx, person).await
}

/// Forgets the copies of a student who is erased.
pub(crate) async fn copies_end(tx: &mut Tx, student: StudentId) -> Result<()> {
    dossier::store::erase_student(tx, student).await
}

/// A view as somebody sees it who has asked to be forgotten: it says so, where nobody reads along.
pub(super) fn parting(screen: &Screen, view: View, reader: &Reader) -> View {
    let Some(at) = reader.me.traits.parts_at else { return view };
    let says_itself = matches!(screen, Screen::Dossier(dossier::Screen::Forget | dossier::Screen::Forgotten));
    if says_itself || !screen.is_personal() || carries_file(screen) || reader.student.is_some() {
        return view;
    }
    view.noting(msg::parting_note(Arg::Day(at), reader.platform.command("forget")))
}
