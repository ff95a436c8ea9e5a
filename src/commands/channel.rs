//! `twinbot channel`: channels in which an authority is told what its approvers are told.

use anyhow::{Result, bail, ensure};
use bot_core::areas::authorities::store::channels;
use bot_core::domain::{AccountId, PersonId};
use bot_core::engine::{Outside as _, System};
use bot_core::platform::Platform;
use bot_core::text::Locale;
use clap::Subcommand;
use futures::FutureExt;

use super::authority::find;
use super::{ids, print};
use crate::serve;
use crate::settings::Settings;

#[derive(Subcommand)]
pub(crate) enum Channel {
    /// Shows what an authority's approvers are told in a channel of Discord, too. Only their presses count there.
    Bind {
        /// The authority: ES, ES-MD, or its number.
        #[arg(long)]
        authority: String,
        /// The channel's id: in Discord, with the developer mode on, "Copy channel ID" of its menu.
        #[arg(long)]
        channel: u64,
        /// The language of what is shown there, by its tag.
        #[arg(long, default_value = "en", value_name = "TAG")]
        lang: String,
    },
    /// Ends that; what was shown stays as it is.
    Unbind {
        /// The authority: ES, ES-MD, or its number.
        #[arg(long)]
        authority: String,
        /// The channel's id.
        #[arg(long)]
        channel: u64,
    },
    /// Lists the channels, and whether the bot can write there.
    List,
}

impl Channel {
    pub(crate) async fn run(self, settings: &Settings) -> Result<()> {
        let db = serve::open(settings).await?;
        match self {
            Self::Bind { authority, channel, lang } => {
                let authority = find(&db, &authority).await?;
                let locale = Locale::all().find(|locale| locale.tag().eq_ignore_ascii_case(&lang));
                ensure!(locale.is_some(), "there are no texts in {lang:?}");
                let to = (authority, locale.unwrap_or_else(Locale::english));
                let (id, now) = (channel.to_string(), System.now());
                let fresh = (ids().fresh::<PersonId>(), ids().fresh::<AccountId>());
                let bound = db.turn(move |tx| {
                    let id = id.clone();
                    async move { channels::bind(tx, (Platform::Discord, &id), to, fresh, now).await }.boxed()
                });
                Ok(bound.await?)
            }
            Self::Unbind { authority: wanted, channel } => {
                let (authority, id) = (find(&db, &wanted).await?, channel.to_string());
                let unbound = db.turn(move |tx| {
                    let id = id.clone();
                    async move { channels::unbind(tx, (Platform::Discord, &id), authority).await }.boxed()
                });
                if unbound.await? { Ok(()) } else { bail!("channel {channel} is not bound to {wanted}") }
            }
            Self::List => {
                let mut tx = db.read().await?;
                for channel in channels::all(&mut tx).await? {
                    let reach = if channel.reachable { "" } else { "  (the bot cannot write there)" };
                    print(&format!("{}  {}  {}{reach}", channel.authority, channel.platform, channel.id))?;
                }
                Ok(())
            }
        }
    }
}
