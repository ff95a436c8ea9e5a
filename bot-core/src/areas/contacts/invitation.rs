//! Invitations: links that somebody opens to become a contact, an approver, a deputy or an operator, or to bind a room to an authority.

use crate::domain::{AuthorityId, LinkId, PersonId, ProjectId};

/// What an invitation is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InvitationKind {
    /// Asks the person who made it to become contacts.
    Contact {
        /// Who made it.
        of: PersonId,
    },
    /// Makes the person who opens it a contact, and invites them to a project.
    Partner {
        /// Who made it.
        of: PersonId,
        /// To which.
        project: ProjectId,
    },
    /// Makes the person who opens it a guest of a project's TwinSpace.
    Guest {
        /// Who made it.
        of: PersonId,
        /// Of which project.
        project: ProjectId,
    },
    /// Makes the person who opens it an approver of an authority.
    Approver {
        /// Which.
        authority: AuthorityId,
    },
    /// Makes the person who opens it a deputy of an authority.
    Deputy {
        /// Which.
        authority: AuthorityId,
    },
    /// Makes the person who opens it an operator.
    Operator,
    /// Binds the room in which it is opened to an authority.
    Room {
        /// Which.
        authority: AuthorityId,
    },
}

/// An invitation as stored. A personal one keeps its code, so that the person who made it can share it again: the code
/// gives no more than the right to ask. Of the others a hash is stored only, and the code sealed where an operator has made it in the chat:
/// the secret has the number of the invitation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invitation {
    /// Its id.
    pub id: LinkId,
    /// What it is for.
    pub kind: InvitationKind,
    /// The code in clear, of a personal invitation only.
    pub code: Option<String>,
    /// Whether several people may open it.
    pub reusable: bool,
    /// When it was made, in ms.
    pub made_at: i64,
    /// When it ends, in ms; `None` when it does not.
    pub expires_at: Option<i64>,
    /// When it was revoked, in ms.
    pub revoked_at: Option<i64>,
    /// When it was used last, in ms, and by whom.
    pub used: Option<(i64, PersonId)>,
}

impl Invitation {
    /// Whose personal invitation it is.
    pub fn owner(&self) -> Option<PersonId> {
        match self.kind {
            InvitationKind::Contact { of } | InvitationKind::Partner { of, .. } | InvitationKind::Guest { of, .. } => {
                Some(of)
            }
            InvitationKind::Approver { .. }
            | InvitationKind::Deputy { .. }
            | InvitationKind::Operator
            | InvitationKind::Room { .. } => None,
        }
    }

    /// Whether somebody can still open it.
    pub fn is_open(&self, now: i64) -> bool {
        let used_up = !self.reusable && self.used.is_some();
        self.revoked_at.is_none() && !used_up && self.expires_at.is_none_or(|end| end > now)
    }
}
