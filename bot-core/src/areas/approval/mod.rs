//! Approval: whoever decides for an authority approves a project, returns it or rejects it, and can take that back for a while.

mod rules;
#[cfg(any(test, feature = "samples"))]
pub mod samples;
mod store;
#[cfg(test)]
mod tests;
mod views;

pub(crate) use crate::area::none::{HOLDS, MUTES, WAITS, confirmation, forget, inbox, lock_people, merge, unattended};
pub use rules::{Ballot, approve, give_back, reject, settle, undo};

use serde::{Deserialize, Serialize};

use crate::area::Task;
use crate::areas::projects::{self, Seen};
use crate::decision::{Ask, Decided, Refusal};
use crate::domain::{AuthorityId, PersonId, ProjectId};
use crate::reader::{Fresh, Reader, Settings};
use crate::store::{Result, Tx};
use crate::text::msg;
use crate::view::View;
use crate::wire;
use crate::wire::{Page, Revision, Words};

wire! {
    /// What can be shown to those who decide.
    pub enum Screen {
        /// A project to be decided on for an authority.
        12 = Approval { project: ProjectId, authority: AuthorityId, page: Page } about project [Room],
    }
}

wire! {
    /// What can be asked for an authority.
    pub enum Command {
        /// Says yes to a project.
        19 = Approve { project: ProjectId, revision: Revision, authority: AuthorityId },
        /// Sends a project back to its founders, with a reason.
        20 = Return { project: ProjectId, revision: Revision, authority: AuthorityId, words: Words },
        /// Says no to a project, with a reason.
        21 = Reject { project: ProjectId, revision: Revision, authority: AuthorityId, words: Words },
        /// Takes a decision back while it is not final.
        22 = Undo { project: ProjectId, revision: Revision, authority: AuthorityId },
        ;
        /// Makes a decision final whose time for undoing is over.
        Settle { project: ProjectId, revision: Revision, authority: AuthorityId },
    }
}

/// What happens by itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, strum::IntoStaticStr)]
#[serde(rename_all = "kebab-case")]
pub enum Timer {
    /// A decision becomes final.
    Settle {
        /// The project.
        project: ProjectId,
        /// The revision decided on.
        revision: u32,
        /// Whose vote.
        authority: AuthorityId,
    },
}

impl Command {
    pub(crate) fn screen(&self) -> Screen {
        let (project, _, authority) = self.ballot();
        Screen::Approval { project, authority, page: Page(0) }
    }

    fn ballot(&self) -> (ProjectId, Revision, AuthorityId) {
        match *self {
            Self::Approve { project, revision, authority }
            | Self::Return { project, revision, authority, .. }
            | Self::Reject { project, revision, authority, .. }
            | Self::Undo { project, revision, authority }
            | Self::Settle { project, revision, authority } => (project, revision, authority),
        }
    }
}

impl Timer {
    pub(crate) fn command(&self) -> Command {
        let Self::Settle { project, revision, authority } = *self;
        Command::Settle { project, revision: Revision(revision), authority }
    }

    pub(crate) fn longest(&self, settings: &Settings) -> i64 {
        let Self::Settle { .. } = self;
        rules::settled_within(settings)
    }
}

pub(crate) async fn show(screen: &Screen, tx: &mut Tx, reader: &Reader) -> Result<Option<View>> {
    let Screen::Approval { project, authority, page } = *screen;
    // That somebody does not answer is said once in 30 days, however much has happened since.
    let read = projects::read(tx, project, projects::WHOLE).await?;
    Ok(read.and_then(|(known, authorities)| views::view(Seen::of(&known, &authorities, reader), authority, page)))
}

pub(crate) async fn decide(command: &Command, tx: &mut Tx, reader: &Reader, fresh: &mut Fresh) -> Result<Decided> {
    let (project, revision, authority) = command.ballot();
    // A stranger does not learn whether there is such a project. A timer acts for whoever has decided, appointed still or not.
    if !matches!(command, Command::Settle { .. }) && !reader.me.decides_for(authority) {
        return Ok(Err(Refusal::not_allowed()));
    }
    projects::store::lock(tx, project).await?;
    let Some((known, authorities)) = projects::read(tx, project, 0).await? else { return Ok(Err(Refusal::gone())) };
    let ballot = Ballot { seen: Seen::of(&known, &authorities, reader), revision, authority };
    Ok(match command {
        Command::Approve { .. } => rules::approve(ballot, fresh),
        Command::Return { words, .. } => rules::give_back(ballot, words, fresh),
        Command::Reject { words, .. } => rules::reject(ballot, words, fresh),
        Command::Undo { .. } => rules::undo(ballot, fresh),
        Command::Settle { .. } => Ok(rules::settle(ballot, fresh)),
    })
}

/// How a command asks for words that it lacks, for a project of this title.
pub(crate) fn asks(command: &Command, title: &str) -> Option<Ask> {
    let (label, send) = match command {
        Command::Return { .. } => (msg::field_return(), msg::button_return()),
        Command::Reject { .. } => (msg::field_reject(), msg::button_reject()),
        Command::Approve { .. } | Command::Undo { .. } | Command::Settle { .. } => return None,
    };
    Some(Ask { heading: msg::project_heading(title), label, send, is_optional: false })
}

/// What waits for the authorities that the person decides for.
pub(crate) async fn queue(tx: &mut Tx, reader: &Reader) -> Result<Vec<Task>> {
    store::waiting(tx, reader.me.id).await
}

/// In whose name a timer acts: whoever has decided. `None` where the decision was taken back. What a press about the same
/// project locks first is locked first here, too.
pub(crate) async fn acts_for(timer: &Timer, tx: &mut Tx) -> Result<Option<PersonId>> {
    let Timer::Settle { project, authority, .. } = *timer;
    projects::store::lock(tx, project).await?;
    let known = projects::store::read(tx, project, 0).await?;
    let vote = known.as_ref().and_then(|known| known.vote_of(authority));
    Ok(vote.and_then(|vote| vote.cast.as_ref()).map(|cast| cast.by))
}
