//! Invitations to take part in a project.

use crate::domain::{Message, PartnerInvitationId, Peer, PersonId, ProjectId};

/// What became of an invitation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::IntoStaticStr, strum::VariantNames, strum::EnumString)]
#[strum(serialize_all = "kebab-case")]
pub enum InvitationState {
    /// It waits for an answer.
    Open,
    /// They take part.
    Accepted,
    /// They said no.
    Declined,
    /// It was taken back.
    TakenBack,
    /// Nobody answered in time, or the project ended before.
    Ended,
}

/// An invitation of a teacher to take part in a project.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartnerInvitation {
    /// Its id.
    pub id: PartnerInvitationId,
    /// To which project.
    pub project: ProjectId,
    /// Who is invited.
    pub invited: Peer,
    /// Who has invited them, and how they are called.
    pub by: (PersonId, String),
    /// What they wrote to go with it.
    pub message: Option<Message>,
    /// Since when, in ms.
    pub at: i64,
    /// Until when it can be accepted, in ms.
    pub until: i64,
    /// What became of it.
    pub state: InvitationState,
}

impl PartnerInvitation {
    /// Whether it can be answered now.
    pub fn is_open(&self, now: i64) -> bool {
        self.state == InvitationState::Open && now < self.until
    }
}
