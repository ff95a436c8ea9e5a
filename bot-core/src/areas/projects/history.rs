//! What happened to a project: the lines of its history.

use serde::{Deserialize, Serialize};

use super::project::Content;
use super::vote::Verdict;
use crate::domain::{
    AuthorityId, Deed, Desktop, Doer, EntryId, Message, PersonId, PlanId, ProjectId, Reason, TwinSpace, What,
};

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

impl Entry {
    /// What the journal of the TwinSpace says of it: who takes part, and in which role there.
    pub(super) fn deed(&self) -> Option<Deed> {
        let EntryKind::Member { person, change, .. } = &self.kind else { return None };
        let (by, person) = (Doer::Person(self.by), Doer::Person(*person));
        match *change {
            MemberChange::Joined => Some(Deed::of(person, What::Joined, self.at)),
            MemberChange::Left => Some(Deed::of(person, What::Left, self.at)),
            MemberChange::Removed => Some(Deed::of(by, What::Removed, self.at).to(person)),
            MemberChange::Role(role) => Some(Deed::of(by, What::Role(role), self.at).to(person)),
            MemberChange::Desktop(_) => None,
        }
    }
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
        /// Whether the other founder was told of it; a change soon after is told by the notice of the one before.
        told: bool,
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
    /// Somebody has reminded whoever is waited for.
    Reminded,
    /// Decided on for an authority.
    Voted {
        /// For whom.
        authority: AuthorityId,
        /// How.
        verdict: Verdict,
        /// Why; of an approval, the note that goes with it.
        reason: Option<Reason>,
        /// The name of the colleague in whose place.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        for_whom: Option<String>,
    },
    /// A decision taken back.
    Undone {
        /// For whom.
        authority: AuthorityId,
    },
    /// An authority was taken out of use before it had decided.
    Dropped {
        /// Which.
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
    /// Closed, perhaps with a word of goodbye.
    Closed(Option<Message>),
    /// Opened again by a founder.
    Reopened,
    /// Somebody has started it anew, as another project.
    StartedAnew,
    /// A support service says that somebody who takes part does not answer.
    Reported {
        /// Who.
        person: PersonId,
        /// Their name.
        name: String,
        /// Which service.
        authority: AuthorityId,
    },
    /// Something happened to the plan for somebody who leaves.
    Plan {
        /// Which plan.
        plan: PlanId,
        /// Who leaves, and their name.
        leaver: (PersonId, String),
        /// What.
        change: PlanChange,
        /// Who hears of it, each by the notice about this line or about one shortly before.
        told: Vec<(PersonId, EntryId)>,
    },
    /// Something changed about somebody who takes part.
    Member {
        /// About whom.
        person: PersonId,
        /// Their name.
        name: String,
        /// What.
        change: MemberChange,
        /// Who hears of it, each by the notice about this line or about one shortly before.
        told: Vec<(PersonId, EntryId)>,
    },
}

impl EntryKind {
    /// Who hears of a line that can be told together with others, each by the notice about which line.
    pub fn told(&self) -> Option<&Vec<(PersonId, EntryId)>> {
        if let Self::Member { told, .. } | Self::Plan { told, .. } = self { Some(told) } else { None }
    }

    /// The same, to be written.
    pub(super) fn told_mut(&mut self) -> Option<&mut Vec<(PersonId, EntryId)>> {
        if let Self::Member { told, .. } | Self::Plan { told, .. } = self { Some(told) } else { None }
    }
}

/// What changed about somebody who takes part in a project.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MemberChange {
    /// They were added and have accepted.
    Joined,
    /// They have left by themselves.
    Left,
    /// Somebody has removed them from the project.
    Removed,
    /// They have this Desktop profile now.
    Desktop(Desktop),
    /// They have this role in the TwinSpace now; `None`: they were removed from there.
    Role(Option<TwinSpace>),
}

/// What happened to the plan for somebody who leaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PlanChange {
    /// It was begun.
    Begun,
    /// All of it is done.
    Done,
    /// It ended before, and why.
    Stopped(Stop),
}

/// Why a plan for somebody who leaves ended before all of it was done.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    Serialize,
    Deserialize,
    strum::IntoStaticStr,
    strum::VariantNames,
    strum::EnumString,
    strum::EnumIter,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Stop {
    /// Somebody has stopped it.
    ByHand,
    /// Whoever was to come has declined.
    Declined,
    /// The invitation or the link was taken back.
    TakenBack,
    /// Nobody has answered in time.
    Ended,
    /// Whoever was to leave has come back.
    Back,
    /// The project was closed.
    Closed,
    /// The project was opened again that was closed for it.
    Reopened,
    /// Whoever has begun it may not do that any more.
    NotAllowed,
}
