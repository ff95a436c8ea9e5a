//! In which project a student works, on every screen.

use super::Screen;
use crate::areas::{sessions, told};
use crate::reader::Reader;
use crate::store::{Result, Tx};
use crate::text::msg;
use crate::view::View;
use crate::wire::{Mark, Wire as _};

/// A view as whoever works as a student sees it: what is of no project says in which one they work.
pub(crate) async fn in_project(screen: &Screen, view: View, tx: &mut Tx, reader: &Reader) -> Result<View> {
    if reader.student.is_none() || !is_of_no_project(screen) {
        return Ok(view);
    }
    let title = sessions::chosen_title(tx, reader).await?;
    Ok(match title {
        Some(title) => view.noting(msg::student_in(title)),
        None => view,
    })
}

/// Whether what a student can be shown neither says of which project it is, nor of which ones there are, nor is in place of another
/// one. To be asked whether one is sure and to be refused belong to it.
fn is_of_no_project(screen: &Screen) -> bool {
    let says_itself = screen.is(Mark::Inside) || sessions::names_projects(screen) || told::is_of_one(screen);
    super::is_for_students(screen) && super::erases_since(screen).is_none() && !says_itself
}
