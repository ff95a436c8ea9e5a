//! Discord: interactions come signed over HTTP where there is a key for it, else the gateway is listened to.

use std::sync::Arc;

use anyhow::{Result, bail};
use axum::Router;
use bot_core::engine::Engine;
use bot_core::platform::Platform;
use bot_core::update::Unavailable;
use discord::interactions::{self, PublicKey};
use discord::{ConnectError, Discord, RoomError, gateway};

use super::Serving;
use super::front::{Front, NotReached};
use crate::settings::Settings;

/// How Discord is reached, and how it receives.
#[derive(Clone)]
pub(super) struct OfDiscord {
    connection: discord::Settings,
    /// By which Discord signs what it sends here; else the gateway is listened to.
    key: Option<String>,
}

impl Front for Discord {
    const PLATFORM: Platform = Platform::Discord;

    type Settings = OfDiscord;

    fn settings(settings: &Settings) -> Result<Option<OfDiscord>> {
        let Some(token) = settings.get("discord_token") else { return Ok(None) };
        let key = settings.get("discord_public_key").map(str::to_owned);
        key.as_deref().map(PublicKey::new).transpose()?;
        let connection = discord::Settings {
            token: token.to_owned(),
            api_url: settings.text("discord_api_url").to_owned(),
            over_http: key.is_some(),
            pacing: settings.is_on("pacing"),
        };
        Ok(Some(OfDiscord { connection, key }))
    }

    async fn reach(settings: OfDiscord) -> Result<Self, NotReached> {
        Self::connect(settings.connection).await.map_err(|error| match error {
            ConnectError::Call(_) => NotReached::Now(error.into()),
            ConnectError::BadUrl | ConnectError::BadToken | ConnectError::UnknownToken => {
                NotReached::ForGood(error.into())
            }
        })
    }

    fn receive(&self, settings: &OfDiscord, engine: &Engine, serving: &Serving) -> Result<Option<Router>> {
        let intake = Arc::new(engine.clone());
        let mut routes = None;
        if let Some(key) = &settings.key {
            let key = PublicKey::new(key)?;
            routes = Some(interactions::router(self.clone(), intake.clone(), key, serving.tasks.clone()));
            serving.listen_for(self, engine);
        } else {
            serving.tasks.spawn(gateway::listen(self.clone(), intake.clone(), serving.stop.clone()));
        }
        let discord = self.clone();
        serving.insist("registering Discord's commands", move || {
            let (discord, intake) = (discord.clone(), intake.clone());
            async move { discord.publish_commands(&*intake).await }
        });
        Ok(routes)
    }

    async fn answers(&self) -> bool {
        Self::answers(self).await
    }

    async fn replay(&self, engine: &Engine, raw: &str, id: String) -> Result<(), Unavailable> {
        Self::replay(self, engine, raw, id).await
    }

    fn way_in(&self, code: &str) -> String {
        Self::way_in(self, code)
    }

    fn arrivals(&self, settings: &OfDiscord) -> (String, String) {
        let updates = if settings.key.is_some() { "interactions at /discord" } else { "gateway" };
        (self.name().to_owned(), updates.to_owned())
    }
}

/// Asks Discord whether the bot can write in a channel, and gives the channel's name.
///
/// # Errors
/// It cannot, or Discord cannot be asked; with what to do.
pub(crate) async fn channel_of_discord(settings: &Settings, channel: u64) -> Result<String> {
    let Some(of_discord) = Discord::settings(settings)? else {
        bail!(
            "whether the bot can write in a channel is asked of Discord, and there is no token for it: set TWINBOT_DISCORD_TOKEN or \
             TWINBOT_DISCORD_TOKEN_FILE for this command, too"
        );
    };
    let asked = async {
        let discord = Discord::reach(of_discord).await?;
        discord.room(channel).await.map_err(|error| match error {
            RoomError::Call(_) => NotReached::Now(error.into()),
            RoomError::Unknown | RoomError::Unseen | RoomError::NoText | RoomError::Rights { .. } => {
                NotReached::ForGood(error.into())
            }
        })
    };
    asked.await.map_err(|error| match error {
        NotReached::Now(error) => error
            .context("Discord cannot be asked about the channel now, so nothing is bound; try again when it answers"),
        NotReached::ForGood(error) => error,
    })
}
