//! The platforms that have a token: connected, served, asked how somebody opens a link.
//!
//! What is the same for all of them is written here once; how each receives and shows is left to its front end.

mod front;
mod later;

use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Result, bail};
use axum::Router;
use bot_core::engine::Engine;
use bot_core::platform::Platform;
use bot_core::update::Unavailable;
use discord::Discord;
use telegram::Telegram;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use crate::settings::Settings;
use front::{Front, NotReached};
use later::Later;

/// Between two tries of something that only prepares the service.
const AGAIN: Duration = Duration::from_secs(15);

/// Names the commands that need no token, where the program is built with them.
const TOKENLESS: &str =
    if cfg!(feature = "playground") { "; `twinbot demo` and `twinbot playground` need none" } else { "" };

/// The platforms that are served.
pub(crate) struct Platforms {
    telegram: Option<Served<Telegram>>,
    discord: Option<Served<Discord>>,
}

/// A platform that has a token.
struct Served<F: Front> {
    settings: F::Settings,
    /// Why it cannot be reached now.
    front: Result<F, anyhow::Error>,
}

impl Platforms {
    /// Connects to every platform that has a token. One that cannot be reached now keeps nothing else waiting.
    ///
    /// # Errors
    /// A setting cannot be used: a platform does not know its token.
    pub(crate) async fn connect(settings: &Settings) -> Result<Self> {
        let (telegram, discord) = tokio::join!(Served::connect(settings), Served::connect(settings));
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
                 TWINBOT_DISCORD_TOKEN_FILE{TOKENLESS}"
            );
        }
        Ok(())
    }

    /// Lets the engine deliver to them.
    pub(crate) fn deliver_from(&self, engine: &Engine) {
        if let Some(telegram) = self.telegram() {
            engine.connect(Arc::new(telegram.clone()));
        }
        if let Some(discord) = self.discord() {
            engine.connect(Arc::new(discord.clone()));
        }
    }

    /// Starts receiving; `routes` with the addresses that the platforms call. What cannot be reached yet is asked again
    /// until it can.
    ///
    /// # Errors
    /// A setting cannot be used.
    pub(crate) fn receive(self, engine: &Engine, serving: &Serving, routes: Router) -> Result<Router> {
        let mut routes = routes;
        if let Some(telegram) = self.telegram {
            routes = telegram.receive(engine, serving, routes)?;
        }
        if let Some(discord) = self.discord {
            routes = discord.receive(engine, serving, routes)?;
        }
        Ok(routes)
    }

    /// Works again on what was put aside.
    ///
    /// # Errors
    /// The platform is not served, or the database does not answer.
    pub(crate) async fn replay(&self, engine: &Engine, platform: &str, raw: &str, id: String) -> Result<()> {
        let replayed: Result<(), Unavailable> = match (Platform::from_name(platform), self.telegram(), self.discord()) {
            (Some(Platform::Telegram), Some(telegram), _) => telegram.replay(engine, raw, id).await,
            (Some(Platform::Discord), _, Some(discord)) => discord.replay(engine, raw, id).await,
            (Some(_) | None, ..) => bail!("{platform} has no token, or cannot be reached"),
        };
        Ok(replayed?)
    }

    /// How somebody opens a link with this code, on each platform.
    pub(crate) fn ways_in(&self, code: &str) -> Vec<String> {
        let telegram = self.telegram().map(|telegram| format!("https://t.me/{}?start={code}", telegram.username()));
        let discord = self.discord().map(|discord| discord.way_in(code));
        let ways: Vec<String> = telegram.into_iter().chain(discord).collect();
        if ways.is_empty() { vec![format!("/start {code}")] } else { ways }
    }

    fn telegram(&self) -> Option<&Telegram> {
        self.telegram.as_ref()?.front.as_ref().ok()
    }

    fn discord(&self) -> Option<&Discord> {
        self.discord.as_ref()?.front.as_ref().ok()
    }
}

impl<F: Front> Served<F> {
    /// Connects, if there is a token.
    async fn connect(settings: &Settings) -> Result<Option<Self>> {
        let Some(settings) = F::settings(settings)? else { return Ok(None) };
        let front = match F::reach(settings.clone()).await {
            Ok(front) => Ok(front),
            Err(NotReached::Now(error)) => Err(error.context(F::PLATFORM.as_str())),
            Err(NotReached::ForGood(error)) => return Err(error.context(F::PLATFORM.as_str())),
        };
        Ok(Some(Self { settings, front }))
    }

    fn receive(self, engine: &Engine, serving: &Serving, routes: Router) -> Result<Router> {
        let path = format!("/{}", F::PLATFORM.as_str());
        let error = match self.front {
            Ok(front) => {
                let own = front.receive(&self.settings, engine, serving)?;
                return Ok(own.into_iter().fold(routes, |routes, own| routes.nest(&path, own)));
            }
            Err(error) => error,
        };
        tracing::error!(platform = F::PLATFORM.as_str(), "{error:#}; it cannot be served yet, and is asked again");
        let later = Later::default();
        let routes = routes.nest(&path, later.router());
        let (settings, engine, within) = (self.settings, engine.clone(), serving.clone());
        serving.insist("connecting to a platform", move || {
            let (settings, engine, serving, later) = (settings.clone(), engine.clone(), within.clone(), later.clone());
            async move {
                let front = F::reach(settings.clone()).await?;
                engine.connect(Arc::new(front.clone()));
                let own = front.receive(&settings, &engine, &serving).map_err(NotReached::ForGood)?;
                later.fill(own.unwrap_or_default());
                tracing::info!(platform = F::PLATFORM.as_str(), "it is served now");
                Ok::<(), NotReached>(())
            }
        });
        Ok(routes)
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
