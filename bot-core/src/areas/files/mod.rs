//! Files of a TwinSpace: sent by those who may publish, kept by what is in them, read by everybody there on either platform.

mod job;
mod read;
pub mod rules;
#[cfg(any(test, feature = "samples"))]
pub mod samples;
mod sent;
pub(crate) mod store;
#[cfg(test)]
mod tests;
mod views;

pub(crate) use crate::area::none::{MUTES, WAITS, inbox, lock_people, merge, queue, unattended};
pub use job::Job;
pub use rules::{Room, Taken};
pub use sent::{Fault, Folder, Order, Sent, SentState, SharedFile, Side, Upload, size};
pub(crate) use store::{HOLDS, OLD, erase_student};

use std::collections::HashSet;

use read::{FileRead, FolderRead};

use crate::area::{self, Confirmation, events};
use crate::areas::news::{Author, Insider, InsiderRead};
use crate::areas::sessions;
use crate::decision::{Ask, Decided, Refusal};
use crate::domain::{DAY, FileId, FolderId, ProjectId, SentId, UploadId};
use crate::file::{Desk, FileRef};
use crate::file_name::FileName;
use crate::file_store::{FileHash, Kept};
use crate::reader::{Fresh, Reader};
use crate::store::{Result, Tx};
use crate::text::msg;
use crate::view::View;
use crate::wire;
use crate::wire::{Mark, Page, Wire as _, Words};

wire! {
    /// What can be shown of files.
    pub enum Screen {
        /// The files of a folder; with the folder 0, all folders and the files beside them.
        84 = Files { project: ProjectId, folder: FolderId, by: Order, page: Page } about project [Student, Receives, Inside],
        /// One of them, or the folders that it can be moved to.
        85 = File { file: FileId, side: Side, page: Page } about file [Student, Inside],
        /// The file itself.
        86 = Download { file: FileId } [Student, File, Inside],
        /// What becomes of files that somebody has sent.
        87 = Upload { upload: UploadId } about upload [Student, Inside],
        /// The files whose names have these words in them.
        88 = Found { project: ProjectId, words: String } [Student, Receives, Inside, Slow],
    }
}

wire! {
    /// What can be asked for files.
    pub enum Command {
        /// Makes a folder.
        118 = NewFolder { project: ProjectId, words: Words } [Student],
        /// Gives a folder another name.
        119 = RenameFolder { folder: FolderId, words: Words } [Student],
        /// Removes a folder; its files stay.
        120 = RemoveFolder { folder: FolderId } [Student, Confirmed],
        /// Gives a file another name.
        121 = Rename { file: FileId, words: Words } [Student],
        /// Moves a file into a folder; with the folder 0, out of all of them.
        122 = Move { file: FileId, folder: FolderId } [Student],
        /// Removes a file.
        123 = Remove { file: FileId } [Student, Confirmed],
        /// Looks for files by words of their names.
        124 = Find { project: ProjectId, words: Words } [Student],
        ;
        /// Takes files that were sent.
        Send { to: Desk, files: Vec<FileRef> },
        /// Notes that a file that was sent is kept, or why it is not.
        Keep { upload: UploadId, sent: SentId, kept: Result<Kept, Fault> },
    }
}

events! {
    /// What happened to files. All times are in ms.
    pub enum Event by (tx, info) {
        /// Files were sent.
        Begun { upload: Box<Upload> } => store::begin(tx, upload),
        /// More were sent with them; `is_shown` says whether what becomes of them is shown already.
        Joined { upload: UploadId, sent: Vec<Sent>, at: i64, is_shown: bool } => store::join(tx, *upload, sent, *at),
        /// A file that was sent is one of the TwinSpace.
        Kept { sent: SentId, file: Box<SharedFile> } => store::keep(tx, *sent, file, info.now),
        /// A file that was sent is none.
        Failed { sent: SentId, fault: Fault } => store::fail(tx, *sent, *fault),
        /// A file has another name.
        Renamed { file: FileId, name: FileName } => store::rename(tx, *file, name),
        /// A file is in another folder, perhaps with another name.
        Moved { file: FileId, folder: Option<FolderId>, name: FileName } => store::put(tx, *file, *folder, name),
        /// A file was removed.
        Removed { file: FileId } => store::remove(tx, *file),
        /// A file of another TwinSpace is in this one, too.
        Brought { file: Box<SharedFile> } => store::add(tx, file),
        /// A folder was made.
        FolderMade { folder: Folder, at: i64 } => store::make_folder(tx, folder, *at),
        /// A folder has another name.
        FolderRenamed { folder: FolderId, name: FileName } => store::rename_folder(tx, *folder, name),
        /// A folder was removed, and its files are beside all folders.
        FolderRemoved { folder: FolderId } => store::remove_folder(tx, *folder),
    }
}

impl Screen {
    /// All files of a TwinSpace, the newest first.
    pub(crate) fn of(project: ProjectId) -> Self {
        Self::inside(project, None)
    }

    /// The files of a folder, the newest first.
    pub(crate) fn inside(project: ProjectId, folder: Option<FolderId>) -> Self {
        Self::Files { project, folder: folder.unwrap_or(FolderId(0)), by: Order::Newest, page: Page(0) }
    }

    /// One file.
    pub(crate) fn card(file: FileId) -> Self {
        Self::File { file, side: Side::Card, page: Page(0) }
    }
}

impl Command {
    pub(crate) fn screen(&self) -> Screen {
        match self {
            Self::NewFolder { project, .. } | Self::Find { project, .. } => Screen::of(*project),
            // Of which project it is, only the folder knows; where it is gone, nothing is shown.
            Self::RenameFolder { .. } | Self::RemoveFolder { .. } => Screen::of(ProjectId(0)),
            Self::Rename { file, .. } | Self::Move { file, .. } | Self::Remove { file } => Screen::card(*file),
            Self::Send { to, .. } => Screen::of(to.project.unwrap_or(ProjectId(0))),
            Self::Keep { upload, .. } => Screen::Upload { upload: *upload },
        }
    }
}

/// The folder that is open on a screen.
pub(crate) fn folder_of(screen: &area::Screen) -> Option<FolderId> {
    let area::Screen::Files(Screen::Files { folder, .. }) = screen else { return None };
    some(*folder)
}

/// In whose TwinSpace a screen shows what a search has found.
pub(crate) fn searched_in(screen: &area::Screen) -> Option<ProjectId> {
    let area::Screen::Files(Screen::Found { project, .. }) = screen else { return None };
    Some(*project)
}

/// Whether a screen stands beside the list of files, to which files go that are sent meanwhile.
pub(crate) fn is_beside(screen: &area::Screen) -> bool {
    matches!(screen, area::Screen::Files(own) if !own.is(Mark::Receives))
}

/// Whether files have joined others of which is shown already how far they are.
pub(crate) fn is_shown(events: &[area::Event]) -> bool {
    events.iter().any(|event| matches!(event, area::Event::Files(Event::Joined { is_shown: true, .. })))
}

/// Reads the hashes that files refer to behind one, in their order, so many at most.
pub(crate) async fn hashes(tx: &mut Tx, behind: &str, most: u32) -> Result<Vec<FileHash>> {
    store::hashes(tx, behind, most).await
}

/// Reads those of these hashes that a file refers to.
pub(crate) async fn known(tx: &mut Tx, hashes: &[FileHash]) -> Result<HashSet<FileHash>> {
    store::known(tx, hashes).await
}

/// A folder's id; `None` for the place beside all folders.
fn some(folder: FolderId) -> Option<FolderId> {
    (folder.0 != 0).then_some(folder)
}

pub(crate) async fn show(screen: &Screen, tx: &mut Tx, reader: &Reader) -> Result<Option<View>> {
    match screen {
        Screen::Files { project, folder, by, page } => {
            read::list(tx, (*project, some(*folder)), (*by, *page), reader).await
        }
        Screen::File { file, side, page } => {
            let Some(read) = FileRead::of(tx, *file, reader).await? else { return Ok(None) };
            let folders = store::folders(tx, read.file.space).await?;
            let insider = read.insider.insider(reader);
            Ok(match side {
                Side::Card => views::card(insider, (&read.file, &read.by), &folders),
                Side::Folders => views::moving(insider, &read.file, (&folders, *page)),
            })
        }
        Screen::Download { file } => {
            let read = FileRead::of(tx, *file, reader).await?;
            Ok(read.and_then(|read| views::download(read.insider.insider(reader), (&read.file, &read.by))))
        }
        Screen::Upload { upload } => {
            let Some(upload) = store::upload(tx, *upload).await? else { return Ok(None) };
            let read = InsiderRead::of(tx, upload.project, reader).await?;
            Ok(read.and_then(|read| views::upload(read.insider(reader), &upload)))
        }
        Screen::Found { project, words } => {
            let Some(read) = InsiderRead::of(tx, *project, reader).await? else { return Ok(None) };
            let found = store::find(tx, read.space(), words).await?;
            let found = read::named(tx, &read, found).await?;
            Ok(views::found(read.insider(reader), words, &found))
        }
    }
}

pub(crate) async fn decide(command: &Command, tx: &mut Tx, reader: &Reader, fresh: &mut Fresh) -> Result<Decided> {
    match command {
        Command::Send { to, files } => send(*to, files, tx, reader, fresh).await,
        Command::Keep { upload, sent, kept } => keep(*upload, (*sent, *kept), tx, reader, fresh).await,
        Command::Find { project, words } => {
            let read = InsiderRead::of(tx, *project, reader).await?;
            Ok(read.map_or_else(|| Err(Refusal::gone()), |read| rules::find(read.insider(reader), words)))
        }
        Command::NewFolder { project, words } => {
            let Some(read) = InsiderRead::locked(tx, *project, reader).await? else { return Ok(Err(Refusal::gone())) };
            let folders = store::folders(tx, read.space()).await?;
            Ok(rules::new_folder(read.insider(reader), words, &folders, fresh))
        }
        Command::RenameFolder { folder, words } => {
            of_folder(*folder, tx, reader, |insider, folder, all| rules::rename_folder(insider, folder, (words, all)))
                .await
        }
        Command::RemoveFolder { folder } => {
            let Some(read) = FolderRead::locked(tx, *folder, reader).await? else { return Ok(Err(Refusal::gone())) };
            let space = read.folder.space;
            let files = store::page(tx, (space, Some(*folder)), Order::Name, (read.folder.files, 0)).await?;
            let names = store::names(tx, (space, None), FileId(0)).await?;
            let room = Room { used: 0, names: &names };
            Ok(rules::remove_folder(read.insider.insider(reader), &read.folder, (&files, room)))
        }
        Command::Rename { file, words } => {
            let Some(read) = FileRead::locked(tx, *file, reader).await? else { return Ok(Err(Refusal::gone())) };
            let names = store::names(tx, (read.file.space, read.file.folder), read.file.id).await?;
            let room = Room { used: 0, names: &names };
            Ok(rules::rename(read.insider.insider(reader), &read.file, (words, room)))
        }
        Command::Move { file, folder } => {
            let Some(read) = FileRead::locked(tx, *file, reader).await? else { return Ok(Err(Refusal::gone())) };
            let into = match some(*folder) {
                Some(folder) => match store::folder(tx, folder).await? {
                    Some(folder) => Some(folder),
                    None => return Ok(Err(Refusal::gone())),
                },
                None => None,
            };
            let names = store::names(tx, (read.file.space, some(*folder)), read.file.id).await?;
            let room = Room { used: 0, names: &names };
            Ok(rules::put(read.insider.insider(reader), &read.file, (into.as_ref(), room)))
        }
        Command::Remove { file } => {
            let read = FileRead::locked(tx, *file, reader).await?;
            Ok(read
                .map_or_else(|| Err(Refusal::gone()), |read| rules::remove(read.insider.insider(reader), &read.file)))
        }
    }
}

async fn send(to: Desk, files: &[FileRef], tx: &mut Tx, reader: &Reader, fresh: &mut Fresh) -> Result<Decided> {
    let project = match to.project {
        Some(project) => Some(project),
        None => sessions::chosen(tx, reader).await?,
    };
    let Some(project) = project else { return Ok(Err(Refusal::gone())) };
    let Some(read) = InsiderRead::locked(tx, project, reader).await? else { return Ok(Err(Refusal::gone())) };
    let insider = read.insider(reader);
    // Perhaps it was removed since it was shown.
    let folder = match to.folder {
        Some(folder) => {
            store::folder(tx, folder).await?.filter(|folder| folder.space == read.space()).map(|folder| folder.id)
        }
        None => None,
    };
    let open = store::newest_upload(tx, read.space(), insider.listening().into()).await?;
    let used = area::room_taken(tx, read.space(), (SentId(0), reader.takes.most)).await?;
    let removed = store::removed_since(tx, read.space(), reader.now - DAY).await?;
    let taken = Taken::of((used, removed), store::count_taken(tx, read.space()).await?, reader.takes.quota);
    Ok(rules::send(insider, (folder, files), (open.as_ref(), taken), fresh))
}

async fn keep(
    upload: UploadId,
    (sent, kept): (SentId, Result<Kept, Fault>),
    tx: &mut Tx,
    reader: &Reader,
    fresh: &mut Fresh,
) -> Result<Decided> {
    let Some(known) = store::upload(tx, upload).await? else { return Ok(Err(Refusal::gone())) };
    // The job works in the name of a student's teacher, and nobody but whoever has sent it decides what may be.
    let student = if let Author::Student(student) = known.by { Some(student) } else { None };
    let author = Reader { student, ..reader.clone() };
    let Some(read) = InsiderRead::locked(tx, known.project, &author).await? else { return Ok(Err(Refusal::gone())) };
    let Some(mut known) = store::upload(tx, upload).await? else { return Ok(Err(Refusal::gone())) };
    if let Some(folder) = known.folder
        && store::folder(tx, folder).await?.is_none()
    {
        known.folder = None;
    }
    // What it takes itself was given to it when it was sent.
    let used = area::room_taken(tx, known.space, (sent, reader.takes.most)).await?;
    let names = store::names(tx, (known.space, known.folder), FileId(0)).await?;
    let room = Room { used, names: &names };
    Ok(rules::keep((read.insider(&author), &known), (sent, kept), room, fresh))
}

async fn of_folder(
    folder: FolderId,
    tx: &mut Tx,
    reader: &Reader,
    rule: impl FnOnce(Insider<'_>, &Folder, &[Folder]) -> Decided,
) -> Result<Decided> {
    let Some(read) = FolderRead::locked(tx, folder, reader).await? else { return Ok(Err(Refusal::gone())) };
    let all = store::folders(tx, read.folder.space).await?;
    Ok(rule(read.insider.insider(reader), &read.folder, &all))
}

pub(crate) fn asks(command: &Command, subject: &str) -> Option<Ask> {
    let ask = |heading, label, send| Some(Ask { heading, label, send, is_optional: false });
    match command {
        Command::NewFolder { .. } => ask(msg::files_title(subject), msg::field_folder(), msg::button_save()),
        Command::RenameFolder { .. } => ask(msg::folder_title(subject), msg::field_folder(), msg::button_save()),
        Command::Rename { .. } => ask(msg::file_title(subject), msg::field_file_name(), msg::button_save()),
        Command::Find { .. } => ask(msg::files_title(subject), msg::field_find_file(), msg::button_search()),
        Command::RemoveFolder { .. }
        | Command::Move { .. }
        | Command::Remove { .. }
        | Command::Send { .. }
        | Command::Keep { .. } => None,
    }
}

pub(crate) async fn confirmation(command: &Command, tx: &mut Tx, reader: &Reader) -> Result<Option<Confirmation>> {
    match *command {
        Command::Remove { file } => {
            let read = FileRead::of(tx, file, reader).await?;
            Ok(read.and_then(|read| views::removing(read.insider.insider(reader), &read.file)))
        }
        Command::RemoveFolder { folder } => {
            let read = FolderRead::of(tx, folder, reader).await?;
            Ok(read.and_then(|read| views::removing_folder(read.insider.insider(reader), &read.folder)))
        }
        Command::NewFolder { .. }
        | Command::RenameFolder { .. }
        | Command::Rename { .. }
        | Command::Move { .. }
        | Command::Find { .. }
        | Command::Send { .. }
        | Command::Keep { .. } => Ok(None),
    }
}
