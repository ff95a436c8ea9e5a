//! Why a rule says no, in words that say what to do instead.

use crate::text::{Text, msg};

/// A rule says no. The person reads it; everything is as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Only a registered teacher can do this.
    NotRegistered,
    /// Only a validated teacher can do this; waits for their support service.
    NotValidated,
    /// The partner must be one of the contacts.
    NotAContact,
    /// Not one of those who may do this.
    NotAllowed,
    /// An approver takes part in the project.
    OwnProject,
    /// What the press was about has changed since it was shown.
    Changed,
    /// The state does not allow it any more.
    TooLate,
    /// Somebody has decided already.
    AlreadyDecided {
        /// Who.
        by: String,
    },
    /// Somebody has decided in a way that ends it, and can still take that back.
    DecisionPending {
        /// Who.
        by: String,
    },
    /// A reason is required.
    ReasonNeeded,
    /// A decision cannot be undone any more.
    Final,
    /// A reminder was sent less than a day ago.
    RemindedToday,
    /// There is no such thing, or it is not this person's.
    Gone,
}

/// What can be done about a refusal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WayOn {
    /// Look at what has changed, and do it again.
    LookAgain,
    /// The same may be possible later, or once something else was done.
    Later,
    /// It will never be possible.
    None,
}

impl Refusal {
    /// What can be done about it.
    #[must_use]
    pub fn way_on(&self) -> WayOn {
        match self {
            Self::Changed => WayOn::LookAgain,
            Self::NotRegistered
            | Self::NotValidated
            | Self::NotAContact
            | Self::ReasonNeeded
            | Self::RemindedToday
            | Self::DecisionPending { .. } => WayOn::Later,
            Self::NotAllowed
            | Self::OwnProject
            | Self::TooLate
            | Self::AlreadyDecided { .. }
            | Self::Final
            | Self::Gone => WayOn::None,
        }
    }

    /// What the person reads.
    #[must_use]
    pub fn text(&self) -> Text {
        match self {
            Self::NotRegistered => msg::refusal_not_registered(),
            Self::NotValidated => msg::refusal_not_validated(),
            Self::NotAContact => msg::refusal_not_a_contact(),
            Self::NotAllowed => msg::refusal_not_allowed(),
            Self::OwnProject => msg::refusal_own_project(),
            Self::Changed => msg::refusal_changed(),
            Self::TooLate => msg::refusal_too_late(),
            Self::AlreadyDecided { by } => msg::refusal_already_decided(by.as_str()),
            Self::DecisionPending { by } => msg::refusal_decision_pending(by.as_str()),
            Self::ReasonNeeded => msg::refusal_reason_needed(),
            Self::Final => msg::refusal_final(),
            Self::RemindedToday => msg::refusal_reminded_today(),
            Self::Gone => msg::refusal_gone(),
        }
    }
}
