//! The journal of a TwinSpace: who came, left, posted and removed what, and what a member has missed.
//!
//! Earlier areas say what happened by [`area::noted`](crate::area) and [`area::note`](crate::area); what can happen is
//! [`What`].

mod line;
pub mod rules;
#[cfg(any(test, feature = "samples"))]
pub mod samples;
pub(crate) mod store;
#[cfg(test)]
mod tests;
mod views;

pub(crate) use crate::area::none::{
    HOLDS, MUTES, OLD, WAITS, asks, confirmation, inbox, lock_people, queue, unattended,
};
pub use line::{JournalLine, Named, NamedLine};
pub(crate) use store::merge;
pub(crate) use views::{name, says};

use crate::area::events;
use crate::areas::news::{self, InsiderRead, Listening};
use crate::areas::{guests, students};
use crate::decision::{Decided, Refusal};
use crate::domain::{Deed, Doer, ProjectId, SpaceId, What};
use crate::reader::{Fresh, Reader};
use crate::store::{Result, Tx, people};
use crate::text::Text;
use crate::view::View;
use crate::wire;
use crate::wire::Page;

wire! {
    /// What can be shown of a journal.
    pub enum Screen {
        /// What has happened in a TwinSpace, the newest first.
        97 = Journal { project: ProjectId, page: Page } [Student, Inside, Slow],
    }
}

wire! {
    /// What can be asked for a journal.
    pub enum Command {
        /// Looks at it: what stands there is not new any more.
        135 = Look { project: ProjectId } [Student],
    }
}

events! {
    /// What happened. All times are in ms.
    pub enum Event by (tx, info) {
        /// Somebody has done something in a TwinSpace.
        Noted { space: SpaceId, deed: Deed } => store::add(tx, *space, deed),
        /// Somebody has looked at the journal.
        Looked { space: SpaceId, listening: Listening, at: i64 } => store::look(tx, *space, *listening, *at),
    }
}

impl Command {
    pub(crate) fn screen(&self) -> Screen {
        let Self::Look { project } = *self;
        Screen::Journal { project, page: Page(0) }
    }
}

pub(crate) async fn show(screen: &Screen, tx: &mut Tx, reader: &Reader) -> Result<Option<View>> {
    let Screen::Journal { project, page } = *screen;
    let Some(read) = InsiderRead::of(tx, project, reader).await? else { return Ok(None) };
    let all = store::count(tx, read.space()).await?;
    let lines = store::page(tx, read.space(), (all, page)).await?;
    let mut named = Vec::new();
    for line in lines {
        let (by, of) = (called(tx, &read, line.by, reader).await?, called(tx, &read, line.of, reader).await?);
        let headline = match line.what {
            What::Posted(post) => news::store::read(tx, post).await?.map(|post| Text::words(post.headline.as_str())),
            What::Joined
            | What::Left
            | What::Removed
            | What::Role(_)
            | What::Came
            | What::BroughtIn
            | What::PostRemoved
            | What::Shared
            | What::FileRemoved
            | What::FilesOver(_)
            | What::NewsOver(_)
            | What::StudentsOver(_) => None,
        };
        named.push(NamedLine { line, by, of, headline });
    }
    Ok(views::journal(read.insider(reader), (&named, all), page))
}

/// Reads what somebody is called who stands in a journal.
pub(crate) async fn called(tx: &mut Tx, read: &InsiderRead, who: Option<Doer>, reader: &Reader) -> Result<Named> {
    Ok(match who {
        Some(Doer::Student(student)) => match students::store::pupil(tx, read.space(), student).await? {
            Some(pupil) => Named::Student(Text::words(pupil.student.name.short())),
            None => Named::StudentGone,
        },
        Some(Doer::Person(person)) => {
            let Some(peer) = people::peer(tx, person).await? else { return Ok(Named::Gone) };
            let mut members = read.insider(reader).inside.seen.known.members.iter();
            if members.any(|member| member.person == person) {
                return Ok(Named::Teacher(peer.name()));
            }
            // What their messenger calls them was never shown here.
            let guest = guests::store::one(tx, read.space(), person).await?;
            guest.map_or(Named::GuestGone, |guest| Named::Guest(Text::words(guest.name.as_str())))
        }
        None => Named::StudentGone,
    })
}

pub(crate) async fn decide(command: &Command, tx: &mut Tx, reader: &Reader, _: &mut Fresh) -> Result<Decided> {
    let Command::Look { project } = *command;
    let read = InsiderRead::of(tx, project, reader).await?;
    Ok(read.map_or_else(|| Err(Refusal::gone()), |read| rules::look(read.insider(reader))))
}
