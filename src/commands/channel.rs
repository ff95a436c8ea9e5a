//! `twinbot channel`: channels and groups that show an authority's cards, as its approvers get them.

use anyhow::{Context, Result, bail};
use bot_core::areas::authorities::Authority as Known;
use bot_core::areas::authorities::store::channels;
use bot_core::areas::operators::Role;
use bot_core::domain::audit::{Act, Kind};
use bot_core::domain::{AccountId, AuthorityId, PersonId};
use bot_core::engine::{Outside as _, System};
use bot_core::platform::Platform;
use bot_core::store::Db;
use bot_core::text::Locale;
use clap::Subcommand;
use futures::FutureExt;
use serde_json::json;

use super::authority::{code, find, label};
use super::listing::{Entry, Form};
use super::{ids, operator, print};
use crate::platforms::{self, Platforms};
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
    /// Prints a link for one use that adds the bot to a group of Telegram and shows an authority's cards there, too. Somebody who decides
    /// for the authority, or an operator, opens it.
    Invite {
        /// The authority: ES, ES-MD.
        #[arg(long)]
        authority: String,
    },
    /// Ends that; what was shown stays as it is.
    Unbind {
        /// The authority: ES, ES-MD.
        #[arg(long)]
        authority: String,
        /// The channel's id, or the group's, as it is listed.
        #[arg(long, allow_negative_numbers = true)]
        channel: i64,
    },
    /// Lists the channels and groups, and whether the bot can write there.
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
            Self::Invite { authority } => {
                let authority = find(&db, &authority).await?.id;
                invite(settings, &db, authority).await
            }
            Self::Unbind { authority, channel } => unbind(&db, &find(&db, &authority).await?, channel).await,
            Self::List(form) => list(&db, form).await,
        }
    }
}

/// Makes a link that binds a group to an authority, and says how to open it.
async fn invite(settings: &Settings, db: &Db, authority: AuthorityId) -> Result<()> {
    platforms::require_groups(settings)?;
    let code = operator(db).invite(Role::Room { authority }).await.context("the link cannot be stored")?;
    // The code is good even where a platform does not answer: in a group where the bot is, it is typed.
    let links = Platforms::connect(settings).await.map(|platforms| platforms.ways_into_rooms(&code));
    match links.ok().filter(|links| !links.is_empty()) {
        Some(links) => links.iter().try_for_each(|link| print(link))?,
        None => print(&format!("/start {code}"))?,
    }
    eprintln!("It can be used once, within 7 days, by somebody who decides for the authority or by an operator.");
    eprintln!("Everybody in the group reads the cards from then on; only presses of approvers count.");
    Ok(())
}

/// Ends it that a channel or a group shows an authority's cards.
async fn unbind(db: &Db, authority: &Known, channel: i64) -> Result<()> {
    let (which, code, id) = (authority.id, authority.code(), channel.to_string());
    let operator = operator(db);
    let unbound = operator.does(move |tx| {
        let id = id.clone();
        async move {
            // Ids of platforms are of different kinds: none is another one's.
            for platform in Platform::ALL {
                if channels::unbind(tx, (platform, &id), which).await? {
                    return Ok((true, Some(Act::of(Kind::ChannelUnbound).for_authority(which))));
                }
            }
            Ok((false, None))
        }
        .boxed()
    });
    if !unbound.await? {
        bail!("the channel {channel} is not bound to {code}; see `twinbot channel list`");
    }
    print(&format!("The channel {channel} is not bound to {code} any more; what was shown there stays."))
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
    let operator = operator(db);
    let bound = operator.does(move |tx| {
        let id = id.clone();
        async move {
            channels::bind(tx, (Platform::Discord, &id), to, fresh, now).await?;
            Ok(((), Some(Act::of(Kind::ChannelBound).for_authority(to.0))))
        }
        .boxed()
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
            "authority": authority, "platform": channel.platform, "channel": channel.id, "name": channel.name,
            "reachable": can_write
        });
        let reach = if can_write { "the bot writes there" } else { "the bot cannot write there" };
        let columns = [authority, channel.platform, channel.id, channel.name, reach.to_owned()];
        entries.push(Entry::new(columns, fields));
    }
    let empty = "No channel is bound to an authority. Next: twinbot channel bind --authority ES --channel ID, for a group of Telegram twinbot \
                 channel invite --authority ES";
    form.print(&["Authority", "Platform", "Channel", "Name", "State"], entries, empty)
}
