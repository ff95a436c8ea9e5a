//! The archive of a TwinSpace: a founder gets all that is in it as one ZIP, which is packed by a job and kept for a day.

mod bundle;
mod contents;
mod job;
mod page;
mod paths;
mod read;
mod record;
pub mod rules;
#[cfg(any(test, feature = "samples"))]
pub mod samples;
pub(crate) mod store;
#[cfg(test)]
mod tests;
mod views;

pub(crate) use crate::area::none::{MUTES, WAITS, asks, confirmation, inbox, lock_people, merge, queue, unattended};
pub use bundle::{Archive, Ready};
pub use job::Job;
pub(crate) use page::{address, escaped, framed};
pub(crate) use paths::{of_files, of_pictures};
pub(crate) use store::{HOLDS, OLD};
pub(crate) use views::offered_on_home;
#[cfg(any(test, feature = "samples"))]
pub(crate) use views::way;

use serde::{Deserialize, Serialize};

use crate::area::events;
use crate::areas::news::InsiderRead;
use crate::areas::{projects, space};
use crate::decision::{Change, Decided, Refusal};
use crate::domain::{ArchiveId, FileId, PersonId, Right, SpaceId};
use crate::file_name::FileName;
use crate::file_store::Kept;
use crate::paper::SharedOut;
use crate::reader::{Fresh, Reader, Settings};
use crate::store::{Result, Tx, people};
use crate::view::View;
use crate::wire;

wire! {
    /// What can be shown of archives.
    pub enum Screen {
        /// The reader's own archive of a TwinSpace: what would be in one, how far it is, or until when it is there.
        98 = Archive { space: SpaceId } about space [Inside],
        /// The archive itself.
        99 = Download { archive: ArchiveId } [File, Inside],
    }
}

wire! {
    /// What can be asked for archives.
    pub enum Command {
        /// Packs an archive, in place of that one; where another one is there by now, or under way, that one is shown. With the
        /// archive 0, where there was none.
        140 = Make { space: SpaceId, instead: ArchiveId },
        ;
        /// Notes that so many files were looked at, of how many.
        GetOn { archive: ArchiveId, done: u32, all: u32 },
        /// Notes that it is kept, and which files are not in it as they could not be read.
        Finish { archive: ArchiveId, kept: Kept, lost: Vec<FileName> },
        /// Deletes it: its day is over.
        Expire { archive: ArchiveId },
    }
}

events! {
    /// What happened to archives. All times are in ms.
    pub enum Event by (tx, info) {
        /// One is packed from now on; an older one of the same person and TwinSpace is gone.
        Begun { archive: Box<Archive> } => store::begin(tx, archive),
        /// So many files were looked at, of how many.
        GotOn { archive: ArchiveId, done: u32, all: u32 } => store::get_on(tx, *archive, (*done, *all)),
        /// It is kept.
        Packed { archive: ArchiveId, ready: Box<Ready> } => store::pack(tx, *archive, ready),
        /// It is gone.
        Dropped { archive: ArchiveId } => store::delete(tx, *archive),
    }
}

/// What happens by itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, strum::IntoStaticStr)]
#[serde(rename_all = "kebab-case")]
pub enum Timer {
    /// The day of an archive is over.
    Over {
        /// Which.
        archive: ArchiveId,
    },
}

impl Timer {
    pub(crate) fn command(&self) -> Command {
        let Self::Over { archive } = *self;
        Command::Expire { archive }
    }

    pub(crate) fn longest(&self, _: &Settings) -> i64 {
        bundle::LASTS
    }
}

/// In whose name a timer acts: the one who has asked for the archive.
pub(crate) async fn acts_for(timer: &Timer, tx: &mut Tx) -> Result<Option<PersonId>> {
    let Timer::Over { archive } = *timer;
    Ok(store::read(tx, archive).await?.map(|archive| archive.person))
}

impl Command {
    pub(crate) fn screen(&self) -> Screen {
        match *self {
            Self::Make { space, .. } => Screen::Archive { space },
            // Of which TwinSpace it is, only the archive knows; nobody asks for these by a button.
            Self::GetOn { .. } | Self::Finish { .. } | Self::Expire { .. } => Screen::Archive { space: SpaceId(0) },
        }
    }
}

/// Reads an archive that is kept, as a file that goes out, for everybody who has its link; nothing once the one who has asked for it may
/// not have it any more, at a time in ms.
pub(crate) async fn goes_out(tx: &mut Tx, file: FileId, now: i64) -> Result<Option<SharedOut>> {
    let Some(archive) = store::read(tx, ArchiveId(file.0)).await? else { return Ok(None) };
    let Some((me, locale)) = people::read(tx, archive.person, now).await? else { return Ok(None) };
    let reader = Reader::of(me, locale, now);
    let read = InsiderRead::of(tx, archive.project, &reader).await?;
    let may = read.is_some_and(|read| read.insider(&reader).sees(Right::Archive));
    Ok(archive.goes_out().filter(|_| may))
}

/// Packs the archives of others anew in which the reader stands, who is forgotten.
pub(crate) async fn parts(tx: &mut Tx, reader: &Reader, fresh: &mut Fresh) -> Result<Change> {
    let naming = store::naming(tx, reader.me.id).await?;
    let anew = naming.into_iter().map(|archive| rules::anew(archive, reader.now, fresh));
    Ok(anew.fold(Change::default(), Change::and))
}

pub(crate) async fn show(screen: &Screen, tx: &mut Tx, reader: &Reader) -> Result<Option<View>> {
    match *screen {
        Screen::Archive { space } => {
            let Some(project) = space::store::project_of(tx, space).await? else { return Ok(None) };
            let Some(read) = InsiderRead::of(tx, project, reader).await? else { return Ok(None) };
            let own = store::of(tx, space, reader.me.id).await?;
            Ok(views::archive(read.insider(reader), own.as_ref()))
        }
        Screen::Download { archive } => {
            let Some(archive) = store::read(tx, archive).await? else { return Ok(None) };
            let read = InsiderRead::of(tx, archive.project, reader).await?;
            Ok(read.and_then(|read| views::download(read.insider(reader), &archive)))
        }
    }
}

pub(crate) async fn decide(command: &Command, tx: &mut Tx, reader: &Reader, fresh: &mut Fresh) -> Result<Decided> {
    match command {
        Command::Make { space, instead } => {
            let Some(project) = space::store::project_of(tx, *space).await? else { return Ok(Err(Refusal::gone())) };
            let Some(read) = InsiderRead::locked(tx, project, reader).await? else { return Ok(Err(Refusal::gone())) };
            let own = store::of(tx, *space, reader.me.id).await?;
            let files = store::count_files(tx, *space).await?;
            Ok(rules::make(read.insider(reader), (own.as_ref(), *instead), files, fresh))
        }
        Command::GetOn { archive, done, all } => {
            let Some((read, archive)) = locked(tx, *archive, reader).await? else { return Ok(Err(Refusal::gone())) };
            Ok(rules::get_on(read.insider(reader), &archive, (*done, *all)))
        }
        Command::Finish { archive, kept, lost } => {
            let Some((read, archive)) = locked(tx, *archive, reader).await? else { return Ok(Err(Refusal::gone())) };
            Ok(rules::finish(read.insider(reader), &archive, (*kept, lost)))
        }
        Command::Expire { archive } => {
            let Some(found) = store::read(tx, *archive).await? else { return Ok(Err(Refusal::gone())) };
            projects::store::lock(tx, found.project).await?;
            // Somebody may have begun another one in its place before the lock.
            let found = store::read(tx, *archive).await?;
            Ok(found.map_or_else(|| Err(Refusal::gone()), |archive| Ok(rules::expire(&archive))))
        }
    }
}

/// An archive and the TwinSpace that it is of, whose project is locked.
async fn locked(tx: &mut Tx, id: ArchiveId, reader: &Reader) -> Result<Option<(InsiderRead, Archive)>> {
    let Some(archive) = store::read(tx, id).await? else { return Ok(None) };
    let Some(read) = InsiderRead::locked(tx, archive.project, reader).await? else { return Ok(None) };
    // It may have gone before the lock.
    Ok(store::read(tx, id).await?.map(|archive| (read, archive)))
}
