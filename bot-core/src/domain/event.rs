//! What happened: the answer of the domain to a command. The store writes each with one statement or
//! two; none of them can fail by a rule any more, but for a compare-and-set that somebody else won.

use serde::{Deserialize, Serialize};

use super::approval::Cast;
use super::id::{AuthorityId, EntryId, PersonId, ProjectId};
use super::project::{Content, Project, State};
use super::words::{Message, Reason};
use crate::areas::{accounts, authorities, contacts, help, people};
use crate::conversation::{Screen, Verdict};

/// One thing that happened.
#[derive(Clone, Debug, PartialEq, strum::IntoStaticStr)]
pub enum Event {
    /// A project is new, or is now so; then revision and state before must have been these.
    ProjectSaved {
        /// The project as it is now.
        project: Project,
        /// What it must have been.
        before: Option<(u32, State)>,
    },
    /// The votes given are void; these authorities are asked about the present revision.
    VotesAsked {
        /// The project.
        project: ProjectId,
        /// The authorities.
        authorities: Vec<AuthorityId>,
        /// When, in ms.
        at: i64,
    },
    /// An authority that was set up late is asked as well.
    VoteAdded {
        /// The project.
        project: ProjectId,
        /// Who is asked.
        authority: AuthorityId,
        /// When, in ms.
        at: i64,
    },
    /// An authority decided, for the first time on this revision.
    VoteCast {
        /// The project.
        project: ProjectId,
        /// Whose vote.
        authority: AuthorityId,
        /// The decision.
        cast: Cast,
    },
    /// A decision was taken back before it was final.
    VoteUndone {
        /// The project.
        project: ProjectId,
        /// Whose vote.
        authority: AuthorityId,
    },
    /// A decision is final.
    VoteSettled {
        /// The project.
        project: ProjectId,
        /// Whose vote.
        authority: AuthorityId,
    },
    /// Somebody was reminded of a project.
    Reminded(ProjectId, i64),
    /// Somebody takes part in a project, as Manager and Teacher-manager.
    FounderJoined(ProjectId, PersonId, i64),
    /// A line of the project's history.
    Recorded(Entry),
    /// Something is due at a time in ms; one timer of a kind and subject at most.
    TimerSet(TimerKind, i64),
    /// It is not due any more.
    TimerCleared(TimerKind),
    /// Shows somebody a screen, as a notice of its own.
    Told(PersonId, Screen),
    /// Shows a screen to everybody who decides for an authority.
    ApproversTold(AuthorityId, Screen),
    /// Shows a screen to the operator.
    OperatorTold(Screen),
    /// Every recorded copy of what is about a subject shows what holds now.
    Repaired(i64),
    /// Something happened to authorities.
    #[strum(transparent)]
    Authorities(authorities::Event),
    /// Something happened to people.
    #[strum(transparent)]
    People(people::Event),
    /// Something happened to accounts.
    #[strum(transparent)]
    Accounts(accounts::Event),
    /// Something happened to contacts.
    #[strum(transparent)]
    Contacts(contacts::Event),
    /// Something for everybody.
    #[strum(transparent)]
    Help(help::Event),
}

/// Which of the two lanes to a destination: answers are never held up by notices.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Lane {
    /// What goes out by a way of its own that soon ends: it waits for nothing else.
    Way,
    /// What the person waits for.
    Answer,
    /// What happened elsewhere.
    Notice,
}

/// What a timer does when it is due.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, strum::IntoStaticStr)]
#[serde(rename_all = "kebab-case")]
pub enum TimerKind {
    /// A decision becomes final.
    Settle {
        /// The project.
        project: ProjectId,
        /// The revision decided on.
        revision: u32,
        /// Whose vote.
        authority: AuthorityId,
    },
    /// Something of accounts is due.
    #[strum(transparent)]
    Accounts(accounts::Timer),
}

/// A line of a project's history: who did what when. News refers to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its id.
    pub id: EntryId,
    /// The project.
    pub project: ProjectId,
    /// The revision that came of it.
    pub revision: u32,
    /// When, in ms.
    pub at: i64,
    /// By whom.
    pub by: PersonId,
    /// Their name.
    pub by_name: String,
    /// What.
    pub kind: EntryKind,
}

/// What happened to a project. Stored as JSON.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EntryKind {
    /// Offered to the partner.
    Offered,
    /// Changed: the codes of the fields, and what stood there before.
    Edited {
        /// The fields' codes.
        changed: Vec<String>,
        /// All it said before.
        before: Box<Content>,
    },
    /// Accepted by the partner.
    Accepted,
    /// Declined by the partner.
    Declined(Option<Message>),
    /// The partner proposes a change.
    Suggested(Message),
    /// Taken back by a founder.
    Withdrawn,
    /// Sent again after it was returned.
    SentAgain,
    /// Decided on for an authority.
    Voted {
        /// For whom.
        authority: AuthorityId,
        /// How.
        verdict: Verdict,
        /// Why.
        reason: Option<Reason>,
    },
    /// A decision taken back.
    Undone {
        /// For whom.
        authority: AuthorityId,
    },
    /// Approved by everybody who has a say.
    Activated,
    /// Sent back by an authority.
    Returned {
        /// By whom.
        authority: AuthorityId,
        /// Why.
        reason: Reason,
    },
    /// Rejected by an authority.
    Rejected {
        /// By whom.
        authority: AuthorityId,
        /// Why.
        reason: Reason,
    },
}
