//! In which project a student works, on every screen.

use super::Screen;
use crate::areas::{projects, sessions, told};
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

/// The same of what they are asked before it is done: the project to which "no" leads back, which may be another one than they have
/// chosen.
pub(crate) async fn in_project_of(back: &Screen, view: View, tx: &mut Tx, reader: &Reader) -> Result<View> {
    if reader.student.is_none() {
        return Ok(view);
    }
    let of = match super::place_of(back) {
        Some(place) => place.project_of_all(tx).await?,
        None => None,
    };
    let title = match of {
        Some(project) => projects::store::heading(tx, project).await?.map(|(title, _)| title.as_str().to_owned()),
        None => sessions::chosen_title(tx, reader).await?,
    };
    Ok(match title {
        Some(title) => view.noting(msg::student_in(title)),
        None => view,
    })
}

/// Whether what a student can be shown neither says of which project it is, nor of which ones there are, nor is in place of another
/// one. To be refused belongs to it.
fn is_of_no_project(screen: &Screen) -> bool {
    let says_itself = screen.is(Mark::Inside) || sessions::names_projects(screen) || told::is_of_one(screen);
    super::is_for_students(screen) && super::erases_since(screen).is_none() && !says_itself
}
