//! What can be asked of the domain, and the one place where it is decided.

mod projects;
mod votes;

pub(crate) use projects::REMIND_EVERY;
pub use projects::asked_late;

use super::event::Event;
use super::id::{AuthorityId, FreshIds, PersonId, ProjectId};
use super::project::Content;
use super::refusal::Refusal;
use super::words::{Message, Reason};
use crate::area;
use crate::conversation::Verdict;
use crate::facts::Facts;

/// Something asked of the domain. Who asks and when are facts.
#[derive(Clone, Debug, PartialEq, strum::IntoStaticStr)]
pub enum Command {
    /// Sends a new project, or what was changed in one.
    SaveProject {
        /// The project and the revision that was changed; `None` for a new one.
        base: Option<(ProjectId, u32)>,
        /// The contact it goes to; only a new project can choose.
        partner: PersonId,
        /// All it says.
        content: Box<Content>,
    },
    /// Offers a declined project to another contact, perhaps changed.
    OfferAgain {
        /// The project.
        project: ProjectId,
        /// The revision that was shown.
        revision: u32,
        /// The contact it goes to now.
        partner: PersonId,
        /// All it says.
        content: Box<Content>,
    },
    /// The partner takes part.
    Accept(ProjectId, u32),
    /// The partner does not.
    Decline(ProjectId, u32, Option<Message>),
    /// The partner proposes a change; the offer stays.
    Suggest(ProjectId, u32, Message),
    /// A founder takes the project back.
    Withdraw(ProjectId, u32),
    /// An approver decides for an authority.
    Vote {
        /// The project.
        project: ProjectId,
        /// The revision that was shown.
        revision: u32,
        /// For whom.
        authority: AuthorityId,
        /// How.
        verdict: Verdict,
        /// Why; required to return or reject.
        reason: Option<Reason>,
    },
    /// An approver takes their decision back.
    UndoVote {
        /// The project.
        project: ProjectId,
        /// The revision that was shown.
        revision: u32,
        /// For whom.
        authority: AuthorityId,
    },
    /// A decision's time for undoing is over.
    SettleVote {
        /// The project.
        project: ProjectId,
        /// The revision that was decided on.
        revision: u32,
        /// For whom.
        authority: AuthorityId,
    },
    /// Reminds the one who blocks a project.
    Remind(ProjectId),
    /// What is asked of an area.
    Area(Box<area::Command>),
}

/// Decides a command: what happens, in order, or why not.
///
/// # Errors
/// The rule that says no. Nothing has happened then.
pub fn decide(command: &Command, facts: &Facts, ids: &mut FreshIds) -> Result<Vec<Event>, Refusal> {
    match command {
        Command::SaveProject { base: None, partner, content } => projects::offer(*partner, content, facts, ids),
        Command::SaveProject { base: Some((_, revision)), content, .. } => {
            projects::save(*revision, content, facts, ids)
        }
        Command::OfferAgain { revision, partner, content, .. } => {
            projects::offer_again(*revision, *partner, content, facts, ids)
        }
        Command::Accept(_, revision) => projects::accept(*revision, facts, ids),
        Command::Decline(_, revision, message) => projects::decline(*revision, message.as_ref(), facts, ids),
        Command::Suggest(_, revision, message) => projects::suggest(*revision, message, facts, ids),
        Command::Withdraw(_, revision) => projects::withdraw(*revision, facts, ids),
        Command::Remind(_) => projects::remind(facts),
        // Areas decide by themselves.
        Command::Area(_) => Err(Refusal::Gone),
        Command::Vote { revision, authority, verdict, reason, .. } => {
            let ballot = votes::Ballot { revision: *revision, authority: *authority };
            votes::vote(ballot, *verdict, reason.as_ref(), facts, ids)
        }
        Command::UndoVote { revision, authority, .. } => {
            votes::undo(votes::Ballot { revision: *revision, authority: *authority }, facts, ids)
        }
        Command::SettleVote { revision, authority, .. } => {
            votes::settle_due(votes::Ballot { revision: *revision, authority: *authority }, facts, ids)
        }
    }
}

impl Command {
    /// The project that the command is about, to be locked and loaded.
    #[must_use]
    pub fn project(&self) -> Option<ProjectId> {
        match self {
            Self::SaveProject { base, .. } => base.map(|(id, _)| id),
            Self::Accept(id, _)
            | Self::Decline(id, ..)
            | Self::Suggest(id, ..)
            | Self::Withdraw(id, _)
            | Self::Remind(id) => Some(*id),
            Self::OfferAgain { project, .. }
            | Self::Vote { project, .. }
            | Self::UndoVote { project, .. }
            | Self::SettleVote { project, .. } => Some(*project),
            Self::Area(_) => None,
        }
    }
}
