//! The end of a project, and its new beginning: it is closed, opened again for a while, or started anew with another partner.

mod rules;
#[cfg(any(test, feature = "samples"))]
pub mod samples;
#[cfg(test)]
mod tests;
mod views;

pub(crate) use crate::area::none::{
    HOLDS, MUTES, OLD, WAITS, confirmation, inbox, lock_people, merge, queue, unattended,
};
pub use rules::{close, reopen, start_anew};

use crate::area;
use crate::areas::{contacts, members, projects};
use crate::decision::{Ask, Decided, about};
use crate::domain::ProjectId;
use crate::reader::{Fresh, Reader};
use crate::store::{Result, Tx};
use crate::text::msg;
use crate::view::View;
use crate::wire;
use crate::wire::Words;

wire! {
    /// What can be shown of the end of a project.
    pub enum Screen {
        /// What closing means, and what can be done once it is closed.
        38 = Closing { project: ProjectId } about project,
    }
}

wire! {
    /// What can be asked for the end of a project.
    pub enum Command {
        /// Closes a project, perhaps with a word of goodbye.
        50 = Close { project: ProjectId, words: Words },
        /// Opens a project again that was closed lately.
        51 = Reopen { project: ProjectId },
        /// Opens the form of a new project that says the same as a closed one.
        52 = StartAnew { project: ProjectId } [Begins],
    }
}

impl Command {
    pub(crate) fn screen(&self) -> Screen {
        Screen::Closing { project: self.project() }
    }

    fn project(&self) -> ProjectId {
        match *self {
            Self::Close { project, .. } | Self::Reopen { project } | Self::StartAnew { project } => project,
        }
    }
}

pub(crate) async fn show(screen: &Screen, tx: &mut Tx, reader: &Reader) -> Result<Option<View>> {
    let Screen::Closing { project } = *screen;
    let read = members::TeamRead::of(tx, project, projects::RECENT).await?;
    let archive = area::archive_of(tx, project, reader).await?;
    Ok(read.and_then(|read| views::closing(read.team(reader), archive)))
}

pub(crate) async fn decide(command: &Command, tx: &mut Tx, reader: &Reader, fresh: &mut Fresh) -> Result<Decided> {
    let read = members::TeamRead::locked(tx, command.project()).await?;
    let contacts = match command {
        Command::StartAnew { .. } => contacts::store::of(tx, reader).await?,
        Command::Close { .. } | Command::Reopen { .. } => Vec::new(),
    };
    Ok(about(read, |read| {
        let team = read.team(reader);
        match command {
            Command::Close { words, .. } => rules::close(team, words, fresh),
            Command::Reopen { .. } => rules::reopen(team, fresh),
            Command::StartAnew { .. } => rules::start_anew(team, &contacts),
        }
    }))
}

/// How a command asks for words that it lacks, for a project of this title.
pub(crate) fn asks(command: &Command, title: &str) -> Option<Ask> {
    match command {
        Command::Close { .. } => Some(Ask {
            heading: msg::closing_title(title),
            label: msg::field_goodbye(),
            send: msg::button_close(),
            is_optional: true,
        }),
        Command::Reopen { .. } | Command::StartAnew { .. } => None,
    }
}
