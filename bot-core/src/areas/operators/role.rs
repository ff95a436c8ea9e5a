//! What an operator invites somebody for.

use serde::{Deserialize, Serialize};

use super::Screen;
use crate::areas::contacts::{Invitation, InvitationKind};
use crate::domain::AuthorityId;
use crate::wire::{self, Page};

/// What an invitation makes of the person who opens it, or of the group in which it is opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// An operator.
    Operator,
    /// Somebody who decides for an authority.
    Approver {
        /// Which.
        authority: AuthorityId,
    },
    /// The deputy of an authority.
    Deputy {
        /// Which.
        authority: AuthorityId,
    },
    /// A group in which everybody reads what an authority is told.
    Room {
        /// Which.
        authority: AuthorityId,
    },
}

wire::fields! {
    Role = Self::Room { authority: AuthorityId(i64::MAX) },
}

impl Role {
    /// The role of an invitation; `None` where it is for none.
    #[must_use]
    pub fn of(invitation: &Invitation) -> Option<Self> {
        match invitation.kind {
            InvitationKind::Operator => Some(Self::Operator),
            InvitationKind::Approver { authority } => Some(Self::Approver { authority }),
            InvitationKind::Deputy { authority } => Some(Self::Deputy { authority }),
            InvitationKind::Room { authority } => Some(Self::Room { authority }),
            InvitationKind::Contact { .. } | InvitationKind::Partner { .. } | InvitationKind::Guest { .. } => None,
        }
    }

    /// The kind of its invitations.
    pub(super) fn kind(self) -> InvitationKind {
        match self {
            Self::Operator => InvitationKind::Operator,
            Self::Approver { authority } => InvitationKind::Approver { authority },
            Self::Deputy { authority } => InvitationKind::Deputy { authority },
            Self::Room { authority } => InvitationKind::Room { authority },
        }
    }

    /// The authority; `None` for an operator.
    #[must_use]
    pub fn authority(self) -> Option<AuthorityId> {
        match self {
            Self::Operator => None,
            Self::Approver { authority } | Self::Deputy { authority } | Self::Room { authority } => Some(authority),
        }
    }

    /// Where an operator invites somebody for it.
    pub(super) fn screen(self) -> Screen {
        match self.authority() {
            Some(authority) => Screen::Authority { authority, page: Page(0) },
            None => Screen::colleagues(),
        }
    }
}
