//! The doors to files: where they go that somebody sends, what is kept of them, and what of them leaves a TwinSpace or comes along.

use std::collections::HashSet;

use super::{Command, Event, Screen};
use crate::areas::{archive, carry, dossier, files, news, newsletter, space};
use crate::decision::Change;
use crate::domain::{FileId, ProjectId, SentId, SpaceId, StudentId};
use crate::file::{Desk, FileRef};
use crate::file_store::FileHash;
use crate::paper::SharedOut;
use crate::reader::Reader;
use crate::store::{Result, Tx};
use crate::view::Button;
use crate::wire::{Mark, Wire as _};

/// The files of a TwinSpace.
pub(crate) fn files(project: ProjectId) -> Screen {
    files::Screen::of(project).into()
}

/// Where files go from now on that somebody sends who is shown a screen; `None` where it leaves that as it is.
pub(crate) fn opens_desk(screen: &Screen) -> Option<Option<Desk>> {
    if screen.is(Mark::Receives) {
        let project = files::searched_in(screen).or(screen.about().map(ProjectId));
        return Some(Some(Desk { project, folder: files::folder_of(screen) }));
    }
    let stays = matches!(screen, Screen::Confirm(_) | Screen::Refused(_)) || files::is_beside(screen);
    (!stays).then_some(None)
}

/// Takes files that somebody has sent.
pub(crate) fn sends_files(to: Desk, files: &[FileRef]) -> Command {
    files::Command::Send { to, files: files.to_vec() }.into()
}

/// Whether files have joined others of which is shown how far they are.
pub(crate) fn is_upload_shown(events: &[Event]) -> bool {
    files::is_shown(events)
}

/// Reads a file that is kept, for everybody who has its link; or an archive, while the one who has asked for it may have it, at a time in
/// ms; or a copy of what is stored about somebody.
pub(crate) async fn shared_file(tx: &mut Tx, file: FileId, now: i64) -> Result<Option<SharedOut>> {
    if let Some(file) = files::store::read(tx, file).await? {
        return Ok(Some(file.goes_out()));
    }
    match archive::goes_out(tx, file, now).await? {
        Some(archive) => Ok(Some(archive)),
        None => dossier::goes_out(tx, file).await,
    }
}

/// Reads how much room of a TwinSpace is given away, in bytes: to its files, to those that were sent, but one, and wait to be fetched,
/// and to the pictures of its news. A file whose size nobody knows may have as much as one has at most, `most`.
pub(crate) async fn room_taken(tx: &mut Tx, space: SpaceId, (but, most): (SentId, u64)) -> Result<u64> {
    Ok(files::store::used(tx, space, (but, most)).await? + news::store::used(tx, space).await?)
}

/// Reads those of these hashes that a file, a post, a newsletter, an archive or a copy refers to.
///
/// # Errors
/// When the database fails.
pub async fn known_files(tx: &mut Tx, hashes: &[FileHash]) -> Result<HashSet<FileHash>> {
    let mut known = files::known(tx, hashes).await?;
    known.extend(news::store::known(tx, hashes).await?);
    known.extend(newsletter::store::known(tx, hashes).await?);
    known.extend(archive::store::known(tx, hashes).await?);
    known.extend(dossier::store::known(tx, hashes).await?);
    Ok(known)
}

/// Reads the hashes that files, posts, newsletters, archives and copies refer to behind one, in their order, so many at most: for whoever
/// looks after the place where they are kept.
///
/// # Errors
/// When the database fails.
pub async fn kept_files(tx: &mut Tx, behind: &str, most: u32) -> Result<Vec<FileHash>> {
    let mut hashes = files::hashes(tx, behind, most).await?;
    hashes.extend(news::store::hashes(tx, behind, most).await?);
    hashes.extend(newsletter::store::hashes(tx, behind, most).await?);
    hashes.extend(archive::store::hashes(tx, behind, most).await?);
    hashes.extend(dossier::store::hashes(tx, behind, most).await?);
    hashes.sort_unstable();
    hashes.dedup();
    hashes.truncate(usize::try_from(most).unwrap_or(usize::MAX));
    Ok(hashes)
}

/// The way to the archive of a TwinSpace from its home: the button, where it is offered.
pub(crate) fn archive_offered(inside: space::Inside<'_>) -> Option<Button> {
    archive::offered_on_home(inside)
}

/// The same from other screens of its project.
pub(crate) async fn archive_of(tx: &mut Tx, project: ProjectId, reader: &Reader) -> Result<Option<Button>> {
    let read = space::SpaceRead::of(tx, project, reader).await?;
    Ok(read.and_then(|read| archive::offered_on_home(read.inside(reader))))
}

/// The same button, whoever reads it.
#[cfg(any(test, feature = "samples"))]
pub(crate) fn archive_way(space: SpaceId) -> Button {
    archive::way(space)
}

/// Forgets the archives in which a student stands, who is to be erased.
pub(crate) async fn archives_end(tx: &mut Tx, student: StudentId) -> Result<()> {
    archive::store::erase_student(tx, student).await
}

/// Offers what is in the TwinSpace before to the founders of a project that is active from now on, where it was started anew.
pub(crate) fn comes_over(project: ProjectId, is_sequel: bool) -> Change {
    if is_sequel { carry::offers(project) } else { Change::default() }
}

/// Brings over what is in the TwinSpace of the project before: the button.
#[cfg(any(test, feature = "samples"))]
pub(crate) fn bring_over(project: ProjectId) -> Button {
    carry::button(project)
}

/// The same button, where there is something that the reader may bring over.
pub(crate) async fn brings_over(tx: &mut Tx, project: ProjectId, reader: &Reader) -> Result<Option<Button>> {
    carry::offered_on_home(tx, project, reader).await
}
