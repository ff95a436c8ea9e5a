//! What the program asks of a front end: to be reached, and to receive.

use std::future::Future;
use std::sync::Arc;

use anyhow::Result;
use axum::Router;
use bot_core::delivery::Channel;
use bot_core::engine::Engine;
use bot_core::platform::Platform;
use discord::interactions::{self, PublicKey};
use discord::{Discord, gateway};
use telegram::webhook::Secret;
use telegram::{Telegram, polling, webhook};

use super::Serving;
use crate::settings::Settings;

/// A front end.
pub(super) trait Front: Channel + Clone {
    /// Which; its name is the address that the platform calls.
    const PLATFORM: Platform;

    /// How it is reached and how it receives.
    type Settings: Clone + Send + Sync + 'static;

    /// `None`: it has no token.
    ///
    /// # Errors
    /// A setting cannot be used.
    fn settings(settings: &Settings) -> Result<Option<Self::Settings>>;

    /// Asks the platform who the bot is.
    ///
    /// # Errors
    /// Why it is not told.
    fn reach(settings: Self::Settings) -> impl Future<Output = Result<Self, NotReached>> + Send;

    /// Starts receiving; what answers where the platform calls, if it does.
    ///
    /// # Errors
    /// A setting cannot be used.
    fn receive(&self, settings: &Self::Settings, engine: &Engine, serving: &Serving) -> Result<Option<Router>>;
}

/// Why a platform does not say who the bot is.
#[derive(Debug, thiserror::Error)]
pub(super) enum NotReached {
    /// It does not answer, or has trouble of its own.
    #[error("{0:#}")]
    Now(anyhow::Error),
    /// A setting is wrong.
    #[error("{0:#}")]
    ForGood(anyhow::Error),
}

#[derive(Clone)]
pub(super) struct OfTelegram {
    connection: telegram::Settings,
    /// The address that Telegram calls, and its secret; else updates are asked for.
    webhook: Option<(String, Secret)>,
}

impl Front for Telegram {
    const PLATFORM: Platform = Platform::Telegram;

    type Settings = OfTelegram;

    fn settings(settings: &Settings) -> Result<Option<OfTelegram>> {
        let Some(token) = settings.get("telegram_token") else { return Ok(None) };
        let connection =
            telegram::Settings { token: token.to_owned(), api_url: settings.text("telegram_api_url").to_owned() };
        let webhook = match (settings.get("telegram_webhook_url"), settings.get("telegram_webhook_secret")) {
            (Some(url), Some(secret)) => Some((url.to_owned(), Secret::new(secret)?)),
            _ => None,
        };
        Ok(Some(OfTelegram { connection, webhook }))
    }

    async fn reach(settings: OfTelegram) -> Result<Self, NotReached> {
        Self::connect(settings.connection).await.map_err(|error| match error {
            telegram::ConnectError::Call(_) => NotReached::Now(error.into()),
            telegram::ConnectError::BadUrl
            | telegram::ConnectError::BadToken
            | telegram::ConnectError::UnknownToken => NotReached::ForGood(error.into()),
        })
    }

    fn receive(&self, settings: &OfTelegram, engine: &Engine, serving: &Serving) -> Result<Option<Router>> {
        let intake = Arc::new(engine.clone());
        let mut routes = None;
        if let Some((url, secret)) = settings.webhook.clone() {
            routes = Some(webhook::router(self.clone(), intake.clone(), secret.clone()));
            let telegram = self.clone();
            serving.insist("registering the webhook", move || {
                let (telegram, url, secret) = (telegram.clone(), url.clone(), secret.clone());
                async move { webhook::register(&telegram, &url, &secret).await }
            });
        } else {
            serving.tasks.spawn(polling::poll(self.clone(), intake.clone(), serving.stop.clone()));
        }
        let telegram = self.clone();
        serving.insist("registering Telegram's commands", move || {
            let (telegram, intake) = (telegram.clone(), intake.clone());
            async move { telegram.publish_commands(&*intake).await }
        });
        Ok(routes)
    }
}

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
        };
        Ok(Some(OfDiscord { connection, key }))
    }

    async fn reach(settings: OfDiscord) -> Result<Self, NotReached> {
        Self::connect(settings.connection).await.map_err(|error| match error {
            discord::ConnectError::Call(_) => NotReached::Now(error.into()),
            discord::ConnectError::BadUrl | discord::ConnectError::BadToken | discord::ConnectError::UnknownToken => {
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
}
