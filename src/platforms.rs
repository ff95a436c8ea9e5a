//! The platforms that have a token: connected, served, asked how somebody opens a link.
//!
//! What is the same for all of them is written here once; how each receives and shows is left to its front end.

use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use axum::Router;
use bot_core::engine::Engine;
use bot_core::platform::Platform;
use bot_core::update::Unavailable;
use discord::interactions::{self, PublicKey};
use discord::{Discord, gateway};
use telegram::webhook::Secret;
use telegram::{Telegram, polling, webhook};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use crate::settings::Settings;

/// Between two tries of something that only prepares the service.
const AGAIN: Duration = Duration::from_secs(15);

/// The platforms that are served.
pub(crate) struct Platforms {
    telegram: Option<Telegram>,
    discord: Option<Discord>,
}

impl Platforms {
    /// Connects to every platform that has a token.
    ///
    /// # Errors
    /// A platform does not answer, or does not know the token.
    pub(crate) async fn connect(settings: &Settings) -> Result<Self> {
        let (telegram, discord) = tokio::join!(telegram(settings), discord(settings));
        Ok(Self { telegram: telegram?, discord: discord? })
    }

    /// Whether there is any.
    ///
    /// # Errors
    /// There is none, and what to do.
    pub(crate) fn require_one(&self) -> Result<()> {
        if self.telegram.is_none() && self.discord.is_none() {
            bail!(
                "no platform has a token. Set TWINBOT_TELEGRAM_TOKEN (from @BotFather) or TWINBOT_DISCORD_TOKEN (from \
                 the application's page), or name a file with it in TWINBOT_TELEGRAM_TOKEN_FILE or \
                 TWINBOT_DISCORD_TOKEN_FILE; `twinbot demo` and `twinbot playground` need none"
            );
        }
        Ok(())
    }

    /// Lets the engine deliver to them.
    pub(crate) fn deliver_from(&self, engine: &Engine) {
        if let Some(telegram) = &self.telegram {
            engine.connect(Arc::new(telegram.clone()));
        }
        if let Some(discord) = &self.discord {
            engine.connect(Arc::new(discord.clone()));
        }
    }

    /// Starts receiving; `routes` with the addresses that the platforms call.
    ///
    /// # Errors
    /// A setting cannot be used.
    pub(crate) fn receive(
        &self,
        settings: &Settings,
        engine: &Engine,
        serving: &Serving,
        routes: Router,
    ) -> Result<Router> {
        let mut routes = routes;
        if let Some(telegram) = &self.telegram {
            routes = receive_telegram(telegram, settings, engine, serving, routes)?;
        }
        if let Some(discord) = &self.discord {
            routes = receive_discord(discord, settings, engine, serving, routes)?;
        }
        Ok(routes)
    }

    /// Works again on what was put aside.
    ///
    /// # Errors
    /// The platform is not served, or the database does not answer.
    pub(crate) async fn replay(&self, engine: &Engine, platform: &str, raw: &str, id: String) -> Result<()> {
        let replayed: Result<(), Unavailable> = match (Platform::from_name(platform), &self.telegram, &self.discord) {
            (Some(Platform::Telegram), Some(telegram), _) => telegram.replay(engine, raw, id).await,
            (Some(Platform::Discord), _, Some(discord)) => discord.replay(engine, raw, id).await,
            (Some(_) | None, ..) => bail!("{platform} has no token"),
        };
        Ok(replayed?)
    }

    /// How somebody opens a link with this code, on each platform.
    pub(crate) fn ways_in(&self, code: &str) -> Vec<String> {
        let telegram =
            self.telegram.iter().map(|telegram| format!("https://t.me/{}?start={code}", telegram.username()));
        let discord = self.discord.iter().map(|discord| discord.way_in(code));
        let ways: Vec<String> = telegram.chain(discord).collect();
        if ways.is_empty() { vec![format!("/start {code}")] } else { ways }
    }
}

/// What runs beside the engine, and when it has to end.
#[derive(Clone, Default)]
pub(crate) struct Serving {
    pub(crate) tasks: TaskTracker,
    pub(crate) stop: CancellationToken,
}

impl Serving {
    /// Does something again and again until it succeeds.
    fn insist<F, E>(&self, what: &'static str, mut attempt: impl FnMut() -> F + Send + 'static)
    where
        F: Future<Output = Result<(), E>> + Send,
        E: std::fmt::Display + Send,
    {
        let stop = self.stop.clone();
        self.tasks.spawn(async move {
            while let Some(Err(error)) = stop.run_until_cancelled(attempt()).await {
                tracing::error!(%error, "{what} failed; it is tried again");
                if stop.run_until_cancelled(tokio::time::sleep(AGAIN)).await.is_none() {
                    return;
                }
            }
        });
    }
}

async fn telegram(settings: &Settings) -> Result<Option<Telegram>> {
    let Some(token) = settings.get("telegram_token") else { return Ok(None) };
    let connection =
        telegram::Settings { token: token.to_owned(), api_url: settings.text("telegram_api_url").to_owned() };
    Ok(Some(Telegram::connect(connection).await.context("telegram")?))
}

async fn discord(settings: &Settings) -> Result<Option<Discord>> {
    let Some(token) = settings.get("discord_token") else { return Ok(None) };
    let connection = discord::Settings {
        token: token.to_owned(),
        api_url: settings.text("discord_api_url").to_owned(),
        over_http: settings.get("discord_public_key").is_some(),
    };
    Ok(Some(Discord::connect(connection).await.context("discord")?))
}

fn receive_telegram(
    telegram: &Telegram,
    settings: &Settings,
    engine: &Engine,
    serving: &Serving,
    mut routes: Router,
) -> Result<Router> {
    let intake = Arc::new(engine.clone());
    match (settings.get("telegram_webhook_url"), settings.get("telegram_webhook_secret")) {
        (Some(url), Some(secret)) => {
            let secret = Secret::new(secret)?;
            routes = routes.nest("/telegram", webhook::router(telegram.clone(), intake.clone(), secret.clone()));
            let (telegram, url) = (telegram.clone(), url.to_owned());
            serving.insist("registering the webhook", move || {
                let (telegram, url, secret) = (telegram.clone(), url.clone(), secret.clone());
                async move { webhook::register(&telegram, &url, &secret).await }
            });
        }
        _ => {
            serving.tasks.spawn(polling::poll(telegram.clone(), intake.clone(), serving.stop.clone()));
        }
    }
    let telegram = telegram.clone();
    serving.insist("registering Telegram's commands", move || {
        let (telegram, intake) = (telegram.clone(), intake.clone());
        async move { telegram.publish_commands(&*intake).await }
    });
    Ok(routes)
}

fn receive_discord(
    discord: &Discord,
    settings: &Settings,
    engine: &Engine,
    serving: &Serving,
    mut routes: Router,
) -> Result<Router> {
    let intake = Arc::new(engine.clone());
    match settings.get("discord_public_key") {
        Some(key) => {
            let key = PublicKey::new(key)?;
            let address = interactions::router(discord.clone(), intake.clone(), key, serving.tasks.clone());
            routes = routes.nest("/discord", address);
        }
        None => {
            serving.tasks.spawn(gateway::listen(discord.clone(), intake.clone(), serving.stop.clone()));
        }
    }
    let discord = discord.clone();
    serving.insist("registering Discord's commands", move || {
        let (discord, intake) = (discord.clone(), intake.clone());
        async move { discord.publish_commands(&*intake).await }
    });
    Ok(routes)
}
