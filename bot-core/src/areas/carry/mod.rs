//! What comes along when a project is started anew: its founders bring the files of the TwinSpace before into the new one and, if they
//! wish, the news and the students.
//!
//! The files, posts and students are those areas' own; this one knows what was brought over, so that each comes once.

mod baggage;
mod job;
mod rules;
#[cfg(any(test, feature = "samples"))]
pub mod samples;
pub(crate) mod store;
#[cfg(test)]
mod tests;
mod views;

pub(crate) use crate::area::none::{
    MUTES, OLD, WAITS, asks, confirmation, inbox, lock_people, merge, queue, unattended,
};
pub use baggage::{Baggage, Carry, CarryFault, CarryKind, CarryState, Count, Wanted};
pub use job::Job;
pub(crate) use rules::offers;
pub use rules::{Crossing, begin};
pub(crate) use store::HOLDS;
#[cfg(any(test, feature = "samples"))]
pub(crate) use views::button;

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use rules::Landing;
use store::Way;

use crate::area::{self, events};
use crate::areas::members;
use crate::areas::news::{Author, InsiderRead, Post};
use crate::areas::space::SpaceRead;
use crate::areas::{files, news, students};
use crate::decision::{Decided, Refusal};
use crate::domain::{FileId, FolderId, PersonId, PostId, ProjectId, SentId, SpaceId, StudentId};
use crate::reader::{Fresh, Reader};
use crate::store::{Result, Tx};
use crate::view::{Button, View};
use crate::wire;

wire! {
    /// What can be shown of what is brought over.
    pub enum Screen {
        /// What there is, what of it is wanted besides the files, and how far it is.
        100 = Carry { project: ProjectId, news: bool, students: bool } about project,
        /// The notice to the founders that there is something.
        101 = Ready { project: ProjectId } about project,
    }
}

wire! {
    /// What can be asked for what is brought over.
    pub enum Command {
        /// Brings over the files and, if they are wanted, the news and the students.
        145 = Begin { project: ProjectId, news: bool, students: bool },
        ;
        /// Tells the founders that there is something to be brought over.
        Offer { project: ProjectId },
        /// Brings the next folders over.
        BringFolders { project: ProjectId },
        /// Brings these files over, each with what is wrong with it.
        BringFiles { project: ProjectId, checked: Vec<(FileId, Option<CarryFault>)> },
        /// Brings these posts over, each with what is wrong with its picture.
        BringPosts { project: ProjectId, checked: Vec<(PostId, Option<CarryFault>)> },
        /// Brings the pictures of these posts over that stayed behind before, each with what is wrong with it.
        BringPictures { project: ProjectId, checked: Vec<(PostId, Option<CarryFault>)> },
        /// Brings the next students over.
        BringStudents { project: ProjectId },
        /// Ends: nothing is left.
        End { project: ProjectId },
    }
}

events! {
    /// What happened to what is brought over. All times are in ms.
    pub enum Event by (tx, info) {
        /// The founders were told that there is something.
        Offered { space: SpaceId, at: i64 } => store::offer(tx, *space, *at),
        /// Somebody has asked for it.
        Begun { space: SpaceId, by: PersonId, wish: Wanted, at: i64 } => store::begin(tx, *space, (*by, *wish), *at),
        /// Something is there, as this, or has stayed behind.
        Carried { space: SpaceId, what: (CarryKind, i64), became: std::result::Result<Option<i64>, CarryFault>, run: u32 } =>
            store::carried(tx, *space, *what, (*became, *run)),
        /// The picture of a post that stayed behind has come, or has stayed behind again.
        Picture { space: SpaceId, post: PostId, fault: Option<CarryFault>, run: u32 } =>
            store::picture(tx, *space, *post, (*fault, *run)),
        /// It has come to its end.
        Ended { space: SpaceId, run: u32, state: CarryState } => store::end(tx, *space, (*run, *state)),
    }
}

impl Screen {
    /// What there is to be brought over, where no more than the files is wanted.
    pub(crate) fn of(project: ProjectId) -> Self {
        Self::Carry { project, news: false, students: false }
    }
}

impl Command {
    pub(crate) fn screen(&self) -> Screen {
        Screen::of(self.project())
    }

    fn project(&self) -> ProjectId {
        match self {
            Self::Begin { project, .. }
            | Self::Offer { project }
            | Self::BringFolders { project }
            | Self::BringFiles { project, .. }
            | Self::BringPosts { project, .. }
            | Self::BringPictures { project, .. }
            | Self::BringStudents { project }
            | Self::End { project } => *project,
        }
    }
}

/// The two TwinSpaces, and what was brought over, as they were read.
struct CrossingRead {
    new: InsiderRead,
    old: SpaceRead,
    carry: Option<Carry>,
    baggage: Baggage,
}

impl CrossingRead {
    /// Reads them; `None` for a project that goes on where none has ended.
    async fn of(tx: &mut Tx, project: ProjectId, reader: &Reader) -> Result<Option<Self>> {
        let Some(new) = InsiderRead::of(tx, project, reader).await? else { return Ok(None) };
        Self::with(tx, new, reader).await
    }

    /// The same of a project that is locked.
    async fn locked(tx: &mut Tx, project: ProjectId, reader: &Reader) -> Result<Option<Self>> {
        let Some(new) = InsiderRead::locked(tx, project, reader).await? else { return Ok(None) };
        Self::with(tx, new, reader).await
    }

    async fn with(tx: &mut Tx, new: InsiderRead, reader: &Reader) -> Result<Option<Self>> {
        let before = new.insider(reader).inside.seen.known.chain.before.as_ref().map(|before| before.project);
        let Some(before) = before else { return Ok(None) };
        let Some(old) = SpaceRead::of(tx, before, reader).await? else { return Ok(None) };
        let carry = store::read(tx, new.space()).await?;
        let way = Way { from: old.id(), to: new.space() };
        let baggage = store::baggage(tx, way, carry.as_ref().map_or(0, |carry| carry.run)).await?;
        Ok(Some(Self { new, old, carry, baggage }))
    }

    fn way(&self) -> Way {
        Way { from: self.old.id(), to: self.new.space() }
    }

    fn crossing<'a>(&'a self, reader: &'a Reader) -> Crossing<'a> {
        Crossing {
            new: self.new.insider(reader),
            old: self.old.inside(reader),
            carry: self.carry.as_ref(),
            baggage: &self.baggage,
        }
    }
}

pub(crate) async fn show(screen: &Screen, tx: &mut Tx, reader: &Reader) -> Result<Option<View>> {
    match *screen {
        Screen::Carry { project, news, students } => {
            let read = CrossingRead::of(tx, project, reader).await?;
            Ok(read.and_then(|read| views::carry(read.crossing(reader), Wanted { news, students })))
        }
        Screen::Ready { project } => {
            let Some(read) = CrossingRead::of(tx, project, reader).await? else { return Ok(None) };
            let peers = members::store::peers(tx, project).await?;
            Ok(views::ready(read.crossing(reader), &peers))
        }
    }
}

/// The button on the home of the new TwinSpace, while there is something that the reader may bring over.
pub(crate) async fn offered_on_home(tx: &mut Tx, project: ProjectId, reader: &Reader) -> Result<Option<Button>> {
    let read = CrossingRead::of(tx, project, reader).await?;
    Ok(read.and_then(|read| views::offered_on_home(read.crossing(reader))))
}

pub(crate) async fn decide(command: &Command, tx: &mut Tx, reader: &Reader, fresh: &mut Fresh) -> Result<Decided> {
    let Some(read) = CrossingRead::locked(tx, command.project(), reader).await? else {
        return Ok(Err(Refusal::gone()));
    };
    let (crossing, way) = (read.crossing(reader), read.way());
    match command {
        Command::Begin { news, students, .. } => {
            Ok(rules::begin(crossing, Wanted { news: *news, students: *students }))
        }
        Command::Offer { .. } => Ok(rules::offer(crossing)),
        Command::BringFolders { .. } => {
            let next = store::folders_left(tx, way).await?;
            let there = files::store::folders(tx, way.to).await?;
            Ok(rules::folders(crossing, (&next, &there), fresh))
        }
        Command::BringFiles { checked, .. } => {
            let landing = landing(tx, way, checked, reader.takes.most).await?;
            Ok(rules::files(crossing, landing, fresh))
        }
        Command::BringPosts { checked, .. } => {
            let left: Vec<PostId> = store::posts_left(tx, way).await?.into_iter().map(|(post, _)| post).collect();
            let checked: BTreeMap<PostId, Option<CarryFault>> =
                checked.iter().filter(|(post, _)| left.contains(post)).copied().collect();
            let next: Vec<PostId> = checked.keys().copied().collect();
            let authors = news::store::these(tx, &next).await?.into_iter().map(|post| post.by);
            stay(tx, authors.collect()).await?;
            let posts = news::store::these(tx, &next).await?.into_iter();
            let posts = posts.map(|post| (checked.get(&post.id).copied().flatten(), post)).collect();
            let used = area::room_taken(tx, way.to, (SentId(0), reader.takes.most)).await?;
            Ok(rules::posts(crossing, posts, used, fresh))
        }
        Command::BringPictures { checked, .. } => {
            let run = read.carry.as_ref().map_or(0, |carry| carry.run);
            let next = pictures(tx, (way, run), checked).await?;
            let used = area::room_taken(tx, way.to, (SentId(0), reader.takes.most)).await?;
            Ok(rules::pictures(crossing, next, used))
        }
        Command::BringStudents { .. } => Ok(rules::students(crossing, &store::students_left(tx, way).await?)),
        Command::End { .. } => Ok(rules::end(crossing)),
    }
}

/// What is read before pictures come that stayed behind: each with its post, as it was before and as it is in the new TwinSpace.
async fn pictures(
    tx: &mut Tx,
    (way, run): (Way, u32),
    checked: &[(PostId, Option<CarryFault>)],
) -> Result<Vec<(Option<CarryFault>, Post, Option<Post>)>> {
    let left = store::pictures_left(tx, way, run).await?;
    let mut next = Vec::new();
    for (post, fault) in checked.iter().filter(|(post, _)| left.iter().any(|(known, _)| known == post)) {
        let Some(old) = news::store::read(tx, *post).await? else { continue };
        let new = match store::became(tx, way.to, *post).await? {
            Some(new) => news::store::read(tx, new).await?,
            None => None,
        };
        next.push((*fault, old, new));
    }
    Ok(next)
}

/// Locks the students among authors, so that none of them is erased before what is theirs has come.
async fn stay(tx: &mut Tx, authors: Vec<Author>) -> Result<()> {
    let of = |author| if let Author::Student(student) = author { Some(student) } else { None };
    let students: BTreeSet<StudentId> = authors.into_iter().filter_map(of).collect();
    for student in students {
        students::store::locked(tx, student).await?;
    }
    Ok(())
}

/// What is read before files that were looked at come into a TwinSpace: those that are not there yet, and what there is.
async fn landing(tx: &mut Tx, way: Way, checked: &[(FileId, Option<CarryFault>)], most: u64) -> Result<Landing> {
    let left: Vec<FileId> = store::files_left(tx, way).await?.into_iter().map(|(file, _)| file).collect();
    let checked: BTreeMap<FileId, Option<CarryFault>> =
        checked.iter().filter(|(file, _)| left.contains(file)).copied().collect();
    let ids: Vec<FileId> = checked.keys().copied().collect();
    let authors = files::store::these(tx, &ids).await?.into_iter().map(|file| file.by);
    stay(tx, authors.collect()).await?;
    let all = files::store::these(tx, &ids).await?;
    let there = files::store::folders(tx, way.to).await?;
    let carried = store::folders_carried(tx, way.to).await?;
    // One that was removed from the new TwinSpace meanwhile holds nothing.
    let folders: BTreeMap<FolderId, FolderId> =
        carried.into_iter().filter(|(_, new)| there.iter().any(|folder| folder.id == *new)).collect();
    let mut names = BTreeMap::new();
    for file in &all {
        let folder = file.folder.and_then(|folder| folders.get(&folder).copied());
        if let Entry::Vacant(vacant) = names.entry(folder) {
            vacant.insert(files::store::names(tx, (way.to, folder), FileId(0)).await?);
        }
    }
    let files = all.into_iter().map(|file| (checked.get(&file.id).copied().flatten(), file)).collect();
    let used = area::room_taken(tx, way.to, (SentId(0), most)).await?;
    let count = files::store::count_taken(tx, way.to).await?;
    Ok(Landing { files, folders, names, used, count })
}
