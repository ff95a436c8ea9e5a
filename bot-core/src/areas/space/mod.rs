//! The TwinSpace of a project, where the classes work: opened by the approval, read-only once the project is over.
//!
//! Who teaches in it is a [member](crate::areas::members) of the project, with a role of its own; students are
//! [`students`](crate::areas::students)'.

pub mod rules;
#[cfg(any(test, feature = "samples"))]
pub mod samples;
pub(crate) mod store;
#[cfg(test)]
mod tests;
mod views;

pub(crate) use crate::area::none::{
    MUTES, OLD, WAITS, asks, confirmation, inbox, lock_people, merge, queue, unattended,
};
pub use rules::{Inside, agree};
pub(crate) use store::HOLDS;
pub(crate) use views::missed;

use crate::area::{self, events};
use crate::areas::members;
use crate::decision::{Decided, about};
use crate::domain::{PersonId, ProjectId, SpaceId};
use crate::reader::{Fresh, Reader};
use crate::store::{Result, Tx};
use crate::view::View;
use crate::wire;

wire! {
    /// What can be shown of a TwinSpace.
    pub enum Screen {
        /// Its home, for those who take part in the project.
        45 = Space { project: ProjectId } about project [Receives],
        /// What guardians have to agree to before students are brought in.
        46 = Guardians { project: ProjectId },
    }
}

wire! {
    /// What can be asked for a TwinSpace.
    pub enum Command {
        /// Confirms that the guardians of one's students agree.
        57 = Agree { project: ProjectId },
    }
}

events! {
    /// What happened to a TwinSpace. All times are in ms.
    pub enum Event by (tx, info) {
        /// It was opened.
        Opened { space: SpaceId, project: ProjectId, at: i64 } => store::open(tx, *space, *project, *at),
        /// Somebody has confirmed that the guardians of their students agree.
        Agreed { space: SpaceId, person: PersonId, at: i64 } => store::agree(tx, *space, *person, *at),
    }
}

impl Command {
    pub(crate) fn screen(&self) -> Screen {
        let Self::Agree { project } = *self;
        Screen::Guardians { project }
    }
}

/// A TwinSpace as it stands in the database.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Space {
    /// Its id.
    pub id: SpaceId,
    /// When the reader has confirmed that guardians agree, in ms.
    pub agreed_at: Option<i64>,
    /// How many students work in it: those who publish, and the others.
    pub students: (u32, u32),
    /// How many posts are new to the reader.
    pub new_posts: u32,
    /// Whether the reader is a guest here: nobody who takes part in the project is one.
    pub is_visited: bool,
    /// How much others have done here since the reader looked at the journal.
    pub missed: u32,
}

/// A TwinSpace as it was read, with those who teach in it.
pub(crate) struct SpaceRead {
    team: members::TeamRead,
    space: Space,
}

impl SpaceRead {
    pub(crate) async fn of(tx: &mut Tx, project: ProjectId, reader: &Reader) -> Result<Option<Self>> {
        let Some(team) = members::TeamRead::of(tx, project, 0).await? else { return Ok(None) };
        Self::with(tx, team, project, reader).await
    }

    /// The same of a project that is locked.
    pub(crate) async fn locked(tx: &mut Tx, project: ProjectId, reader: &Reader) -> Result<Option<Self>> {
        let Some(team) = members::TeamRead::locked(tx, project).await? else { return Ok(None) };
        Self::with(tx, team, project, reader).await
    }

    async fn with(tx: &mut Tx, team: members::TeamRead, project: ProjectId, reader: &Reader) -> Result<Option<Self>> {
        let Some((id, agreed_at)) = store::read(tx, project, reader.me.id).await? else { return Ok(None) };
        let students = area::count_students(tx, id).await?;
        let new_posts = area::new_posts(tx, id, reader).await?;
        let missed = area::missed(tx, id, reader).await?;
        let is_visited = !team.team(reader).seen.is_mine() && area::is_guest(tx, id, reader.me.id).await?;
        Ok(Some(Self { team, space: Space { id, agreed_at, students, new_posts, is_visited, missed } }))
    }

    pub(crate) fn id(&self) -> SpaceId {
        self.space.id
    }

    pub(crate) fn inside<'a>(&'a self, reader: &'a Reader) -> Inside<'a> {
        Inside { seen: self.team.team(reader).seen, space: &self.space }
    }
}

pub(crate) async fn show(screen: &Screen, tx: &mut Tx, reader: &Reader) -> Result<Option<View>> {
    match *screen {
        Screen::Space { project } => {
            let Some(read) = SpaceRead::of(tx, project, reader).await? else { return Ok(None) };
            let peers = members::store::peers(tx, project).await?;
            let follows = read.inside(reader).seen.known.chain.before.is_some();
            let over = if follows { area::brings_over(tx, project, reader).await? } else { None };
            Ok(views::space(read.inside(reader), &peers, over))
        }
        Screen::Guardians { project } => {
            let read = SpaceRead::of(tx, project, reader).await?;
            Ok(read.and_then(|read| views::guardians(read.inside(reader))))
        }
    }
}

pub(crate) async fn decide(command: &Command, tx: &mut Tx, reader: &Reader, _: &mut Fresh) -> Result<Decided> {
    let Command::Agree { project } = *command;
    let read = SpaceRead::locked(tx, project, reader).await?;
    Ok(about(read, |read| rules::agree(read.inside(reader))))
}
