//! `twinbot operator`: the chat in which the operator is told what needs attention.

use anyhow::Result;
use bot_core::areas::contacts::InvitationKind;
use clap::Subcommand;

use super::invite;
use crate::serve;
use crate::settings::Settings;

#[derive(Subcommand)]
pub(crate) enum Operator {
    /// Prints a link for one use: the chat that opens it is an operator's from then on.
    Invite,
}

impl Operator {
    pub(crate) async fn run(self, settings: &Settings) -> Result<()> {
        let Self::Invite = self;
        let db = serve::open(settings).await?;
        invite(settings, &db, InvitationKind::Operator).await
    }
}
