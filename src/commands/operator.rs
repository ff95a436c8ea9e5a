//! `twinbot operator`: the chats in which the operator is told what needs attention.

use anyhow::{Result, bail};
use bot_core::areas::authorities::store as authorities;
use bot_core::areas::contacts::InvitationKind;
use bot_core::domain::{OutboxId, PersonId};
use bot_core::engine::{Outside as _, System};
use bot_core::store::outbox::{self, LeaseInfo};
use clap::Subcommand;
use futures::FutureExt;

use super::{ids, invite, moment, print};
use crate::serve;
use crate::settings::Settings;

#[derive(Subcommand)]
pub(crate) enum Operator {
    /// Prints a link for one use: the chat that opens it is an operator's from then on.
    Invite,
    /// Lists whose chats are operators', and since when.
    List,
    /// Ends it: the chat is told nothing any more that is for operators.
    Revoke {
        /// The person's number, as listed.
        #[arg(long)]
        person: PersonId,
    },
}

impl Operator {
    pub(crate) async fn run(self, settings: &Settings) -> Result<()> {
        let db = serve::open(settings).await?;
        match self {
            Self::Invite => invite(settings, &db, InvitationKind::Operator).await,
            Self::List => {
                let mut tx = db.read().await?;
                for chat in authorities::operators(&mut tx).await? {
                    print(&format!("{}  {}  {}", chat.person, moment(chat.since), chat.name))?;
                }
                Ok(())
            }
            Self::Revoke { person } => {
                let (now, ord) = (System.now(), ids().fresh::<OutboxId>().0);
                let revoked = db.turn(move |tx| {
                    async move {
                        let info = LeaseInfo { now, process: "", lease: 0, ord };
                        outbox::offer_commands(tx, person, info).await?;
                        authorities::unlink_operator(tx, person).await
                    }
                    .boxed()
                });
                if revoked.await? { Ok(()) } else { bail!("the chat of {person} is no operator's") }
            }
        }
    }
}
