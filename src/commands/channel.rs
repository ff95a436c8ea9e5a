//! `twinbot channel`: channels that show an authority's cards, as its approvers get them.

use anyhow::{Result, bail};
use bot_core::areas::authorities::Authority as Known;
use bot_core::areas::authorities::store::channels;
use bot_core::domain::{AccountId, PersonId};
use bot_core::engine::{Outside as _, System};
use bot_core::platform::Platform;
use bot_core::store::Db;
use bot_core::text::Locale;
use clap::Subcommand;
use futures::FutureExt;
use serde_json::json;

use super::authority::{code, find, label};
use super::listing::{Entry, Form};
use super::{ids, print};
use crate::platforms;
use crate::serve;
use crate::settings::Settings;

#[derive(Subcommand)]
pub(crate) enum Channel {
    /// Shows an authority's cards, as its approvers get them, in a channel of Discord, too. Only their presses count there. Discord is asked
    /// first whether the bot can write there.
    Bind {
        /// The authority: ES, ES-MD.
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
        /// The authority: ES, ES-MD.
        #[arg(long)]
        authority: String,
        /// The channel's id.
        #[arg(long)]
        channel: u64,
    },
    /// Lists the channels, and whether the bot can write there.
    List(Form),
}

impl Channel {
    pub(crate) async fn run(self, settings: &Settings) -> Result<()> {
        let db = serve::open(settings).await?;
        match self {
            Self::Bind { authority, channel, lang } => {
                let authority = find(&db, &authority).await?;
                bind(settings, &db, &authority, (channel, &lang)).await
            }
            Self::Unbind { authority: wanted, channel } => {
                let (authority, id) = (find(&db, &wanted).await?, channel.to_string());
                let (which, code) = (authority.id, authority.code());
                let unbound = db.turn(move |tx| {
                    let id = id.clone();
                    async move { channels::unbind(tx, (Platform::Discord, &id), which).await }.boxed()
                });
                if !unbound.await? {
                    bail!("the channel {channel} is not bound to {code}; see `twinbot channel list`");
                }
                print(&format!("The channel {channel} is not bound to {code} any more; what was shown there stays."))
            }
            Self::List(form) => list(&db, form).await,
        }
    }
}

/// Asks Discord whether the bot can write in a channel, and binds it to an authority, in the language of a tag.
async fn bind(settings: &Settings, db: &Db, authority: &Known, (channel, lang): (u64, &str)) -> Result<()> {
    let Some(locale) = Locale::all().find(|locale| locale.tag().eq_ignore_ascii_case(lang)) else {
        let known: Vec<&str> = Locale::all().map(Locale::tag).collect();
        bail!("there are no texts in {lang:?}; there are: {}", known.join(", "));
    };
    let name = platforms::channel_of_discord(settings, channel).await?;
    let (id, now, to) = (channel.to_string(), System.now(), (authority.id, locale));
    let fresh = (ids().fresh::<PersonId>(), ids().fresh::<AccountId>());
    let bound = db.turn(move |tx| {
        let id = id.clone();
        async move { channels::bind(tx, (Platform::Discord, &id), to, fresh, now).await }.boxed()
    });
    bound.await?;
    let (code, label, tag) = (authority.code(), label(authority), locale.tag());
    print(&format!("#{name} is bound to {code} ({label}): what its approvers are told is shown there, too, in {tag}."))
}

async fn list(db: &Db, form: Form) -> Result<()> {
    let tx = &mut db.read().await?;
    let mut entries = Vec::new();
    for channel in channels::all(tx).await? {
        let (authority, can_write) = (code(tx, channel.authority).await?, channel.reachable);
        let fields = json!({
            "authority": authority, "platform": channel.platform, "channel": channel.id, "reachable": can_write
        });
        let reach = if can_write { "the bot writes there" } else { "the bot cannot write there" };
        entries.push(Entry::new([authority, channel.platform, channel.id, reach.to_owned()], fields));
    }
    let empty = "No channel is bound to an authority. Next: twinbot channel bind --authority ES --channel ID";
    form.print(&["Authority", "Platform", "Channel", "State"], entries, empty)
}
