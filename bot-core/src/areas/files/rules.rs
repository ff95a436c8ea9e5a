//! Who may send, rename, move and remove files, and what becomes of those that were sent (docs/domain.md, "Files").

use super::sent::{Fault, Folder, Sent, SentState, SharedFile, Upload};
use super::{Event, Job, Screen};
use crate::area;
use crate::areas::news::Insider;
use crate::areas::suspension;
use crate::decision::{Change, Decided, Decision, Effect, Refusal};
use crate::domain::{Deed, FileId, FolderId, Right, SentId, UploadId, What};
use crate::file::FileRef;
use crate::file_name::FileName;
use crate::file_store::Kept;
use crate::reader::Fresh;
use crate::text::{fold, msg};
use crate::wire::Words;

/// Files that are sent within this time of each other are one upload, in ms: clients send an album as one message each.
const TOGETHER: i64 = 3_000;
/// How many files one upload has at most.
const MOST_SENT: usize = 50;
/// How many files a TwinSpace has at most.
pub const MOST_FILES: usize = 2_000;
/// How many folders a TwinSpace has at most.
const MOST_FOLDERS: usize = 50;
/// How much of what somebody looks for is looked for, in bytes: as much as a button carries.
const NEEDLE: usize = 35;

/// What there is in a TwinSpace already.
#[derive(Clone, Copy, Debug)]
pub struct Room<'a> {
    /// How much room is given away, in bytes: to its files, and to those that wait to be fetched.
    pub used: u64,
    /// The folded names in the folder that is meant.
    pub names: &'a [Vec<u8>],
}

impl Room<'_> {
    /// Nothing is there.
    pub const EMPTY: Self = Self { used: 0, names: &[] };

    pub(crate) fn name(self, name: FileName) -> FileName {
        name.free(|name| self.names.contains(&fold(name.as_str())))
    }
}

/// What of a TwinSpace is given away: to its files, and to those that wait to be fetched.
#[derive(Clone, Copy, Debug)]
pub struct Taken {
    /// How much room, in bytes.
    pub bytes: u64,
    /// How many files.
    pub files: usize,
}

impl Taken {
    /// So much room is given away, and so much was sent within a day and removed again, in bytes; of what was removed, what is more than
    /// the quota takes room still, as it is kept for about a day.
    #[must_use]
    pub fn of((bytes, removed): (u64, u64), files: usize, quota: u64) -> Self {
        Self { bytes: bytes.saturating_add(removed).saturating_sub(quota).max(bytes), files }
    }
}

fn reads(insider: Insider<'_>) -> Result<(), Refusal> {
    insider.profiles.ok_or_else(Refusal::gone)?;
    if insider.sees(Right::Read) { Ok(()) } else { Err(Refusal::not_allowed()) }
}

/// Takes files that were sent while a TwinSpace is open. Those that come just after others join them.
///
/// # Errors
/// The person may not publish or is suspended, or the project is not active.
pub fn send(
    insider: Insider<'_>,
    (folder, files): (Option<FolderId>, &[FileRef]),
    (open, mut taken): (Option<&Upload>, Taken),
    fresh: &mut Fresh,
) -> Decided {
    reads(insider)?;
    let title = insider.inside.seen.project().content.title.as_str();
    if !insider.sees(Right::Publish) {
        let refusal = Refusal::not_yet(msg::refusal_no_upload(title));
        return Err(refusal.leading(msg::button_files(), Screen::of(insider.project())));
    }
    insider.may(Right::Publish)?;
    let reader = insider.inside.seen.reader;
    suspension::may_begin(reader)?;
    let sent: Vec<Sent> = files
        .iter()
        .map(|file| {
            let sent = sent(file, (insider, taken), fresh);
            if sent.state == SentState::Waits {
                taken = Taken { bytes: taken.bytes + held(sent.size, reader.takes.most), files: taken.files + 1 };
            }
            sent
        })
        .collect();
    let is_together = |upload: &&Upload| {
        let is_soon = reader.now - upload.last_at <= TOGETHER;
        upload.folder == folder && upload.sent.len() + files.len() <= MOST_SENT && (is_soon || upload.waits())
    };
    let at = reader.now;
    let (id, event) = match open.filter(is_together) {
        Some(upload) => {
            let is_shown = at - upload.last_at <= TOGETHER;
            (upload.id, Event::Joined { upload: upload.id, sent, at, is_shown })
        }
        None => {
            let (project, space) = (insider.project(), insider.inside.space.id);
            let (id, by) = (fresh.id::<UploadId>(), insider.listening().into());
            (id, Event::Begun { upload: Box::new(Upload { id, project, space, folder, by, last_at: at, sent }) })
        }
    };
    let effects = [Effect::Start(Job::Keep { upload: id }.into()), Effect::Refresh(id.0)];
    Ok(Decision {
        says: None,
        ..Change::event(event).with(effects).decision(Screen::Upload { upload: id }, msg::toast_saved())
    })
}

/// How much room is held for a file of this size until it is there, in bytes: as much as a file may have at most, where nobody knows
/// its size (0).
fn held(size: u64, most: u64) -> u64 {
    if size == 0 { most } else { size }
}

/// A file as it was sent: what is wrong with it at first sight is said at once.
fn sent(file: &FileRef, (insider, taken): (Insider<'_>, Taken), fresh: &mut Fresh) -> Sent {
    let takes = insider.inside.seen.reader.takes;
    let name = FileName::cleaned(&file.name, "file");
    let fault = if file.size > takes.most {
        Some(Fault::TooLarge)
    } else if takes.refuses(&name) {
        Some(Fault::Refused)
    } else {
        let has_room = taken.bytes + file.size.max(1) <= takes.quota && taken.files < MOST_FILES;
        (!has_room).then_some(Fault::NoRoom)
    };
    let state = fault.map_or(SentState::Waits, SentState::Failed);
    let reference = fault.is_none().then(|| file.clone());
    Sent { id: fresh.id::<SentId>(), name, size: file.size, reference, state }
}

/// Notes that a file was kept, or why it was not; whoever has sent it may do so still.
///
/// # Errors
/// None: what may not be is a fault of the file.
pub(super) fn keep(
    (insider, upload): (Insider<'_>, &Upload),
    (sent, kept): (SentId, Result<Kept, Fault>),
    room: Room<'_>,
    fresh: &mut Fresh,
) -> Decided {
    let shows = Screen::Upload { upload: upload.id };
    let is_it = |one: &&Sent| one.id == sent && one.state == SentState::Waits;
    let Some(one) = upload.sent.iter().find(is_it) else { return Ok(Decision::nothing(shows, msg::toast_saved())) };
    let takes = insider.inside.seen.reader.takes;
    let may = insider.may(Right::Publish).and_then(|()| suspension::may_begin(insider.inside.seen.reader));
    let allowed = may.map_err(|_| Fault::NotAllowed);
    let kept = allowed
        .and(kept)
        .and_then(|kept| if room.used + kept.size > takes.quota { Err(Fault::NoRoom) } else { Ok(kept) });
    let event = match kept {
        Ok(kept) => {
            let file = SharedFile {
                id: fresh.id::<FileId>(),
                project: upload.project,
                space: upload.space,
                folder: upload.folder,
                by: upload.by,
                name: room.name(one.name.clone()),
                kept,
                sent_at: upload.last_at,
            };
            Event::Kept { sent, file: Box::new(file) }
        }
        Err(fault) => Event::Failed { sent, fault },
    };
    let waiting = upload.sent.iter().filter(|one| one.state == SentState::Waits).count();
    // The lists show all of them together, once.
    let lists = (waiting == 1).then_some(Effect::Refresh(upload.project.0));
    let change = Change::event(event).with([Effect::Refresh(upload.id.0)]).with(lists);
    Ok(change.decision(shows, msg::toast_saved()))
}

/// Shows the files whose names have these words in them.
///
/// # Errors
/// The reader may not read here, or there are no words.
pub fn find(insider: Insider<'_>, words: &Words) -> Decided {
    reads(insider)?;
    let title = insider.inside.seen.project().content.title.as_str();
    let mut words = words.0.clone().ok_or_else(|| Refusal::needs_words(title))?;
    while words.len() > NEEDLE {
        words.pop();
    }
    Ok(Decision::shows(Screen::Found { project: insider.project(), words: words.trim().to_owned() }))
}

fn is_authors(insider: Insider<'_>, file: &SharedFile) -> Result<(), Refusal> {
    insider.may(Right::Publish)?;
    if insider.listening().is(file.by) { Ok(()) } else { Err(Refusal::not_allowed()) }
}

/// Whether somebody may rename, move and remove a file: who has sent it, and who may remove what others have published.
fn may_change(insider: Insider<'_>, file: &SharedFile) -> Result<(), Refusal> {
    is_authors(insider, file).or_else(|_| insider.may(Right::RemovePublished))
}

fn refreshed(file: &SharedFile, event: Event) -> Change {
    Change::event(event).with([Effect::Refresh(file.id.0), Effect::Refresh(file.project.0)])
}

/// Gives a file another name; it keeps its ending, and gets none of a kind that is not taken.
///
/// # Errors
/// The person may not change it, the project is not active, there are no words, or files that are called so are not taken.
pub fn rename(insider: Insider<'_>, file: &SharedFile, (words, room): (&Words, Room<'_>)) -> Decided {
    may_change(insider, file)?;
    let shows = Screen::card(file.id);
    let words = words.0.clone().ok_or_else(|| Refusal::needs_words(file.name.as_str()))?;
    let name = file.name.renamed(&words);
    if name == file.name {
        return Ok(Decision::nothing(shows, msg::toast_saved()));
    }
    if insider.inside.seen.reader.takes.refuses(&name) {
        return Err(Refusal::not_yet(msg::refusal_file_name()));
    }
    let is_same = fold(name.as_str()) == fold(file.name.as_str());
    let name = if is_same { name } else { room.name(name) };
    Ok(refreshed(file, Event::Renamed { file: file.id, name }).decision(shows, msg::toast_saved()))
}

/// Moves a file into a folder, or out of all of them. `room` is of where it goes.
///
/// # Errors
/// The person may not change it, the folder is gone or of another TwinSpace, or the project is not active.
pub fn put(insider: Insider<'_>, file: &SharedFile, (folder, room): (Option<&Folder>, Room<'_>)) -> Decided {
    may_change(insider, file)?;
    if folder.is_some_and(|folder| folder.space != file.space) {
        return Err(Refusal::gone());
    }
    let (shows, folder) = (Screen::card(file.id), folder.map(|folder| folder.id));
    if folder == file.folder {
        return Ok(Decision::nothing(shows, msg::toast_saved()));
    }
    let moved = Event::Moved { file: file.id, folder, name: room.name(file.name.clone()) };
    Ok(refreshed(file, moved).decision(shows, msg::toast_file_moved()))
}

/// Removes a file.
///
/// # Errors
/// The person may not, or the project is not active.
pub fn remove(insider: Insider<'_>, file: &SharedFile) -> Decided {
    may_change(insider, file)?;
    let shows = Screen::inside(file.project, file.folder);
    let deed = Deed::of(insider.listening().doer(), What::FileRemoved, insider.inside.seen.reader.now);
    let removed = refreshed(file, Event::Removed { file: file.id }).and(area::noted(file.space, deed));
    Ok(removed.decision(shows, msg::toast_file_removed()))
}

/// Makes a folder.
///
/// # Errors
/// The person may not publish, there are many already, or there are no words.
pub fn new_folder(insider: Insider<'_>, words: &Words, folders: &[Folder], fresh: &mut Fresh) -> Decided {
    insider.may(Right::Publish)?;
    if folders.len() >= MOST_FOLDERS {
        return Err(Refusal::not_yet(msg::refusal_folders(folders.len())));
    }
    let title = insider.inside.seen.project().content.title.as_str();
    let words = words.0.clone().ok_or_else(|| Refusal::needs_words(title))?;
    let (project, space) = (insider.project(), insider.inside.space.id);
    let name = free_name(&words, folders);
    let id = fresh.id::<FolderId>();
    let made =
        Event::FolderMade { folder: Folder { id, project, space, name, files: 0 }, at: insider.inside.seen.reader.now };
    let change = Change::event(made).with([Effect::Refresh(project.0)]);
    Ok(change.decision(Screen::inside(project, Some(id)), msg::toast_saved()))
}

/// The name of a folder that is to be called so, where others have theirs.
pub(crate) fn free_name(words: &str, folders: &[Folder]) -> FileName {
    let is_taken = |name: &FileName| folders.iter().any(|folder| fold(folder.name.as_str()) == fold(name.as_str()));
    FileName::cleaned(words, "folder").free(is_taken)
}

/// Gives a folder another name.
///
/// # Errors
/// The person may not remove what others have published, the project is not active, or there are no words.
pub fn rename_folder(insider: Insider<'_>, folder: &Folder, (words, folders): (&Words, &[Folder])) -> Decided {
    insider.may(Right::RemovePublished)?;
    let shows = Screen::inside(folder.project, Some(folder.id));
    let words = words.0.clone().ok_or_else(|| Refusal::needs_words(folder.name.as_str()))?;
    let others: Vec<Folder> = folders.iter().filter(|other| other.id != folder.id).cloned().collect();
    let renamed = Event::FolderRenamed { folder: folder.id, name: free_name(&words, &others) };
    let change = Change::event(renamed).with([Effect::Refresh(folder.project.0)]);
    Ok(change.decision(shows, msg::toast_saved()))
}

/// Removes a folder; its files stay, beside all folders. One that is called like another one there gets a number. `room` is of what
/// is beside all folders.
///
/// # Errors
/// The person may not remove what others have published, or the project is not active.
pub fn remove_folder(insider: Insider<'_>, folder: &Folder, (files, room): (&[SharedFile], Room<'_>)) -> Decided {
    insider.may(Right::RemovePublished)?;
    let (mut names, mut change) = (room.names.to_vec(), Change::default());
    for file in files {
        let name = Room { names: &names, ..room }.name(file.name.clone());
        names.push(fold(name.as_str()));
        if name != file.name {
            change = change.and(refreshed(file, Event::Moved { file: file.id, folder: None, name }));
        }
    }
    let removed = Change::event(Event::FolderRemoved { folder: folder.id });
    let change = change.and(removed).with([Effect::Refresh(folder.project.0)]);
    Ok(change.decision(Screen::of(folder.project), msg::toast_folder_removed()))
}
