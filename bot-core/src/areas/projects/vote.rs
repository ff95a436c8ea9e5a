//! The votes of authorities on a project.

use serde::{Deserialize, Serialize};

use crate::areas::authorities::{Authority, Nudges};
use crate::domain::{PersonId, Reason};

/// How an approver decides.
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
)]
#[serde(rename_all = "lowercase")]
#[strum(serialize_all = "lowercase")]
pub enum Verdict {
    /// Yes.
    Approve,
    /// Back to the founders, with a reason.
    Return,
    /// No, with a reason.
    Reject,
}

/// An authority's vote on a project as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vote {
    /// Whose.
    pub authority: Authority,
    /// Since when it is waited for, in ms.
    pub asked_at: i64,
    /// What was decided; `None` while it waits.
    pub cast: Option<Cast>,
    /// When the authority was taken out of use before it had decided, in ms: the vote does not count then.
    pub dropped_at: Option<i64>,
    /// What was done so far to have it decided.
    pub nudges: Nudges,
}

impl Vote {
    /// A vote for which an authority was just asked, at a time in ms.
    #[must_use]
    pub fn asked(authority: Authority, at: i64) -> Self {
        Self { authority, asked_at: at, cast: None, dropped_at: None, nudges: Nudges::default() }
    }

    /// Whether it waits to be decided.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.cast.is_none() && self.dropped_at.is_none()
    }

    /// Whether deputies may decide on it.
    #[must_use]
    pub fn is_escalated(&self) -> bool {
        self.nudges.deputies_at.is_some()
    }
}

/// A decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cast {
    /// How.
    pub verdict: Verdict,
    /// By whom.
    pub by: PersonId,
    /// Their name.
    pub by_name: String,
    /// The name of the colleague in whose place they have decided.
    pub for_whom: Option<String>,
    /// Why; always there for Return and Reject. Of an approval, a note that goes with it, if there is one.
    pub reason: Option<Reason>,
    /// When, in ms.
    pub at: i64,
    /// Until when it can be undone, in ms.
    pub final_at: i64,
    /// Whether what follows from it has happened.
    pub settled: bool,
}
