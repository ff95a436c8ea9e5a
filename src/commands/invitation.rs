//! `twinbot invitation`: the links for a role that nobody has opened yet.

use anyhow::{Result, bail};
use bot_core::areas::contacts::{InvitationKind, store as contacts};
use bot_core::domain::LinkId;
use bot_core::engine::{Outside as _, System};
use clap::Subcommand;
use futures::FutureExt;

use super::{moment, print};
use crate::serve;
use crate::settings::Settings;

#[derive(Subcommand)]
pub(crate) enum Invitation {
    /// Lists the invitations of approvers and operators that can still be opened: number, role, until when.
    List,
    /// Ends an invitation: whoever opens it then gets nothing.
    Revoke {
        /// Its number, as listed.
        invitation: LinkId,
    },
}

impl Invitation {
    pub(crate) async fn run(self, settings: &Settings) -> Result<()> {
        let db = serve::open(settings).await?;
        let now = System.now();
        match self {
            Self::List => {
                let mut tx = db.read().await?;
                for invitation in contacts::role_invitations(&mut tx, now).await? {
                    let role = match invitation.kind {
                        InvitationKind::Operator => "operator".to_owned(),
                        InvitationKind::Approver { authority } => format!("approver of {authority}"),
                        // It is nobody's role.
                        InvitationKind::Contact { .. }
                        | InvitationKind::Partner { .. }
                        | InvitationKind::Guest { .. } => continue,
                    };
                    let until = invitation.expires_at.map(|at| format!("  until {}", moment(at))).unwrap_or_default();
                    print(&format!("{}  {role}{until}", invitation.id))?;
                }
                Ok(())
            }
            Self::Revoke { invitation } => {
                let revoked =
                    db.turn(move |tx| async move { contacts::revoke_for_role(tx, invitation, now).await }.boxed());
                if revoked.await? {
                    return Ok(());
                }
                bail!("there is no invitation {invitation} that can still be opened; see `twinbot invitation list`")
            }
        }
    }
}
