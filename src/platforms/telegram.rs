//! Telegram: updates come by webhook where there is an address for it, else they are asked for.

use std::sync::Arc;

use anyhow::{Result, bail};
use axum::Router;
use bot_core::engine::Engine;
use bot_core::platform::Platform;
use bot_core::update::Unavailable;
use telegram::webhook::Secret;
use telegram::{ConnectError, Telegram, polling, webhook};

use super::Serving;
use super::front::{Front, NotReached};
use crate::settings::Settings;

/// How Telegram is reached, and how it receives.
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
        let connection = telegram::Settings {
            token: token.to_owned(),
            api_url: settings.text("telegram_api_url").to_owned(),
            pacing: settings.is_on("pacing"),
        };
        let webhook = match (settings.get("telegram_webhook_url"), settings.get("telegram_webhook_secret")) {
            (Some(url), Some(secret)) => Some((url.to_owned(), Secret::new(secret)?)),
            _ => None,
        };
        Ok(Some(OfTelegram { connection, webhook }))
    }

    async fn reach(settings: OfTelegram) -> Result<Self, NotReached> {
        Self::connect(settings.connection).await.map_err(|error| match error {
            ConnectError::Call(_) => NotReached::Now(error.into()),
            ConnectError::BadUrl | ConnectError::BadToken | ConnectError::UnknownToken => {
                NotReached::ForGood(error.into())
            }
        })
    }

    fn receive(&self, settings: &OfTelegram, engine: &Engine, serving: &Serving) -> Result<Option<Router>> {
        let intake = Arc::new(engine.clone());
        let mut routes = None;
        if let Some((url, secret)) = settings.webhook.clone() {
            routes = Some(webhook::router(self.clone(), intake.clone(), secret.clone()));
            serving.listen_for(self, engine);
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
        let (telegram, intake) = (self.clone(), Arc::new(engine.clone()));
        serving.insist("saying in Telegram who runs the bot", move || {
            let (telegram, intake) = (telegram.clone(), intake.clone());
            async move { telegram.publish_introduction(&*intake).await }
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
        format!("https://t.me/{}?start={code}", self.username())
    }

    fn way_into_room(&self, code: &str) -> Option<String> {
        Some(self.group_link(code))
    }

    fn arrivals(&self, settings: &OfTelegram) -> (String, String) {
        let updates = match &settings.webhook {
            Some((url, _)) => format!("webhook {url}"),
            None => "polling".to_owned(),
        };
        (format!("@{}", self.username()), updates)
    }
}

/// Whether groups can be bound at all: where platforms are served, this is one of them.
///
/// # Errors
/// Only others are, with what to do instead.
pub(crate) fn require_groups(settings: &Settings) -> Result<()> {
    if settings.tokens() > 0 && settings.get("telegram_token").is_none() {
        bail!(
            "a link binds a group of Telegram, and there is no token for it. A channel of Discord is bound by its id: twinbot channel bind \
             --authority ES --channel ID"
        );
    }
    Ok(())
}
