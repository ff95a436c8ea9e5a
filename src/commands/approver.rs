//! `twinbot approver`: the people who decide for an authority.

use anyhow::{Result, bail};
use bot_core::areas::authorities::store as authorities;
use bot_core::areas::contacts::InvitationKind;
use bot_core::domain::{OutboxId, PersonId};
use bot_core::engine::{Outside as _, System};
use bot_core::store::outbox::{self, LeaseInfo};
use clap::Subcommand;
use futures::FutureExt;

use super::authority::find;
use super::{ids, invite, print};
use crate::serve;
use crate::settings::Settings;

#[derive(Subcommand)]
pub(crate) enum Approver {
    /// Prints a link for one use: whoever opens it decides for the authority from then on.
    Invite {
        /// The authority: ES, ES-MD, or its number.
        #[arg(long)]
        authority: String,
    },
    /// Lists who decides for which authority.
    List,
    /// Ends an appointment.
    Revoke {
        /// The person's number, as listed.
        #[arg(long)]
        person: PersonId,
        /// The authority: ES, ES-MD, or its number.
        #[arg(long)]
        authority: String,
    },
}

impl Approver {
    pub(crate) async fn run(self, settings: &Settings) -> Result<()> {
        let db = serve::open(settings).await?;
        match self {
            Self::Invite { authority } => {
                let authority = find(&db, &authority).await?;
                invite(settings, &db, InvitationKind::Approver { authority }).await
            }
            Self::List => {
                let mut tx = db.read().await?;
                for approver in authorities::approvers(&mut tx).await? {
                    print(&format!("{}  {}  {}", approver.authority, approver.person, approver.name))?;
                }
                Ok(())
            }
            Self::Revoke { person, authority: wanted } => {
                let authority = find(&db, &wanted).await?;
                let now = System.now();
                let ord = ids().fresh::<OutboxId>().0;
                let revoked = db.turn(move |tx| {
                    async move {
                        // The commands of an approver go with the role.
                        let info = LeaseInfo { now, process: "", lease: 0, ord };
                        outbox::offer_commands(tx, person, info).await?;
                        authorities::revoke(tx, person, authority, now).await
                    }
                    .boxed()
                });
                if revoked.await? { Ok(()) } else { bail!("{person} does not decide for {wanted}") }
            }
        }
    }
}
