//! The platforms that have a token: connected, served, asked how somebody opens a link.
//!
//! What is the same for all of them is written here once; how each receives and shows is left to its front end.

mod discord;
mod front;
mod later;
mod telegram;

use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use ::discord::Discord;
use ::telegram::Telegram;
use anyhow::{Context, Result, bail};
use async_trait::async_trait;
use axum::Router;
use bot_core::delivery::Channel;
use bot_core::engine::{Engine, Outside as _, System};
use bot_core::platform::Platform;
use bot_core::translation::Limit;
use bot_core::update::Intake as _;
use futures::future::{BoxFuture, join_all, try_join_all};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use crate::exit::WrongSetting;
use crate::finding::{self, Finding};
use crate::settings::Settings;
pub(crate) use discord::channel_of_discord;
pub(crate) use front::Bot;
use front::{Failure, Front, NotReached};
use later::Later;
pub(crate) use telegram::require_groups;

/// Connects to a platform, if it has a token.
type Connect = fn(&Settings) -> BoxFuture<'_, Result<Option<Box<dyn Serve>>>>;

/// The front ends there are. A new one is one more line.
const FRONT_ENDS: [Connect; 2] = [Served::<Telegram>::connect, Served::<Discord>::connect];

/// Between two tries of something that only prepares the service.
const AGAIN: Duration = Duration::from_secs(15);

/// How often a platform that calls is asked for a sign of life: it is silent as long as nobody does anything.
const ASKED: Duration = Duration::from_secs(20);

/// What to do about a platform that does not answer.
const AWAY: &str =
    "see whether this machine reaches it (DNS, firewall, proxy); a running program tries again by itself";
/// What to do about a token that its platform does not know.
const RIGHT_TOKEN: &str =
    "put the right value where this one comes from, which `twinbot config` says, and start the program again";

/// Names the commands that need no token, where the program is built with them.
const TOKENLESS: &str =
    if cfg!(feature = "playground") { "; `twinbot demo` and `twinbot playground` need none" } else { "" };

/// The platforms that are served.
pub(crate) struct Platforms(Vec<Box<dyn Serve>>);

impl Platforms {
    /// Connects to every platform that has a token. One that cannot be reached now keeps nothing else waiting.
    ///
    /// # Errors
    /// A setting cannot be used: a platform does not know its token.
    pub(crate) async fn connect(settings: &Settings) -> Result<Self> {
        let connected = try_join_all(FRONT_ENDS.map(|connect| connect(settings))).await?;
        Ok(Self(connected.into_iter().flatten().collect()))
    }

    /// The bot of the first of them, as its platform knows it; `None` where there is none.
    ///
    /// # Errors
    /// The platform does not answer now; with the reason.
    pub(crate) fn bot(&self) -> Option<Result<Bot, String>> {
        self.0.first().map(|served| served.bot())
    }

    /// Whether any has a token.
    ///
    /// # Errors
    /// None has, and what to do.
    pub(crate) fn require_one(settings: &Settings) -> Result<()> {
        if settings.tokens() == 0 {
            bail!(WrongSetting(format!(
                "no platform has a token. `twinbot setup` asks for it; or set TWINBOT_TELEGRAM_TOKEN (from @BotFather) or \
                 TWINBOT_DISCORD_TOKEN (from the application's page), or name a file with it in TWINBOT_TELEGRAM_TOKEN_FILE \
                 or TWINBOT_DISCORD_TOKEN_FILE{TOKENLESS}"
            )));
        }
        Ok(())
    }

    /// Asks every platform that has a token how the bot is known there, how updates come and what time it is, and says what is wrong.
    pub(crate) async fn examine(settings: &Settings) -> Vec<Finding> {
        let mut all = Vec::new();
        for connected in join_all(FRONT_ENDS.map(|connect| connect(settings))).await {
            match connected {
                Ok(None) => {}
                Ok(Some(served)) => all.extend(served.examine().await),
                Err(error) => all.push(Finding::wrong("platform", format!("{error:#}"), RIGHT_TOKEN)),
            }
        }
        all
    }

    /// Lets the engine deliver to them.
    pub(crate) fn deliver_from(&self, engine: &Engine) {
        self.0.iter().filter_map(|platform| platform.channel()).for_each(|channel| engine.connect(channel));
    }

    /// Starts receiving; gives the addresses that the platforms call. What cannot be reached yet is asked again until it
    /// can.
    ///
    /// # Errors
    /// A setting cannot be used.
    pub(crate) fn receive(self, engine: &Engine, serving: &Serving) -> Result<Router> {
        self.0.iter().for_each(|platform| engine.serves(platform.platform()));
        self.0.into_iter().try_fold(Router::new(), |routes, platform| platform.receive(engine, serving, routes))
    }

    /// Works again on what was put aside.
    ///
    /// # Errors
    /// The platform is not served, or the database does not answer.
    pub(crate) async fn replay(&self, engine: &Engine, platform: &str, raw: &str, id: String) -> Result<()> {
        let served = self.0.iter().find(|served| served.platform().as_str() == platform);
        let served = served.filter(|served| served.channel().is_some());
        let served = served.with_context(|| format!("{platform} has no token, or cannot be reached"))?;
        served.replay(engine, raw, id).await
    }

    /// How somebody brings the bot into a room with this code, on each platform where a link does that.
    pub(crate) fn ways_into_rooms(&self, code: &str) -> Vec<String> {
        self.0.iter().filter_map(|platform| platform.way_into_room(code)).collect()
    }

    /// How somebody opens a link with this code, on each platform.
    pub(crate) fn ways_in(&self, code: &str) -> Vec<String> {
        let ways: Vec<String> = self.0.iter().filter_map(|platform| platform.way_in(code)).collect();
        if ways.is_empty() { vec![format!("/start {code}")] } else { ways }
    }
}

/// How much room the platforms have for texts that stand on one line, with a token or without.
pub(crate) fn room() -> Vec<Limit> {
    [::telegram::LIMITS.as_slice(), ::discord::LIMITS.as_slice()].concat()
}

/// A platform that has a token, whichever it is.
#[async_trait]
trait Serve: Send + Sync {
    fn platform(&self) -> Platform;

    /// By which the engine delivers; `None` while it cannot be reached.
    fn channel(&self) -> Option<Arc<dyn Channel>>;

    /// What the platform says of the bot; else why it says nothing now.
    fn bot(&self) -> Result<Bot, String>;

    fn way_in(&self, code: &str) -> Option<String>;

    fn way_into_room(&self, code: &str) -> Option<String>;

    async fn replay(&self, engine: &Engine, raw: &str, id: String) -> Result<()>;

    async fn examine(&self) -> Vec<Finding>;

    fn receive(self: Box<Self>, engine: &Engine, serving: &Serving, routes: Router) -> Result<Router>;
}

struct Served<F: Front> {
    settings: F::Settings,
    /// Why it cannot be reached now.
    front: Result<F, NotReached>,
}

impl<F: Front> Served<F> {
    fn connect(settings: &Settings) -> BoxFuture<'_, Result<Option<Box<dyn Serve>>>> {
        Box::pin(async move {
            let Some(settings) = F::settings(settings)? else { return Ok(None) };
            let front = match F::reach(settings.clone()).await {
                Ok(front) => Ok(front),
                Err(NotReached::Now(wait, error)) => Err(NotReached::Now(wait, error.context(F::PLATFORM.as_str()))),
                Err(NotReached::ForGood(error)) => {
                    bail!(WrongSetting(format!("{}: {error:#}", F::PLATFORM.as_str())));
                }
            };
            Ok(Some(Box::new(Self { settings, front }) as Box<dyn Serve>))
        })
    }
}

#[async_trait]
impl<F: Front> Serve for Served<F> {
    fn platform(&self) -> Platform {
        F::PLATFORM
    }

    fn channel(&self) -> Option<Arc<dyn Channel>> {
        self.front.as_ref().ok().map(|front| Arc::new(front.clone()) as Arc<dyn Channel>)
    }

    fn bot(&self) -> Result<Bot, String> {
        let bot = self.front.as_ref().map(|front| front.bot(&self.settings));
        bot.map_err(ToString::to_string)
    }

    fn way_in(&self, code: &str) -> Option<String> {
        self.front.as_ref().ok().map(|front| front.way_in(code))
    }

    fn way_into_room(&self, code: &str) -> Option<String> {
        self.front.as_ref().ok().and_then(|front| front.way_into_room(code))
    }

    async fn replay(&self, engine: &Engine, raw: &str, id: String) -> Result<()> {
        if let Ok(front) = &self.front {
            front.replay(engine, raw, id).await?;
        }
        Ok(())
    }

    async fn examine(&self) -> Vec<Finding> {
        let name = F::PLATFORM.as_str();
        let front = match &self.front {
            Ok(front) => front,
            Err(error) => return vec![Finding::wrong(name, error.to_string(), AWAY)],
        };
        let (bot, updates) = front.arrivals(&self.settings);
        let mut all = vec![Finding::well(name, format!("the token is that of {bot}; updates come by {updates}"))];
        let before = System.now();
        if let Some(said) = front.clock().await {
            // Half a second is what is lost of a time that is told by the second.
            all.push(finding::clock(&format!("{name}'s"), said + 500 - (before + System.now()) / 2));
        }
        all.extend(front.examine(&self.settings, System.now()).await);
        all
    }

    fn receive(self: Box<Self>, engine: &Engine, serving: &Serving, routes: Router) -> Result<Router> {
        let path = format!("/{}", F::PLATFORM.as_str());
        let error = match self.front {
            Ok(front) => {
                front.introduce(&self.settings);
                let own = front.receive(&self.settings, engine, serving)?;
                return Ok(own.into_iter().fold(routes, |routes, own| routes.nest(&path, own)));
            }
            Err(error) => error,
        };
        tracing::error!(platform = F::PLATFORM.as_str(), "{error}; it cannot be served yet, and is asked again");
        let later = Later::default();
        let routes = routes.nest(&path, later.router());
        let (settings, engine, within) = (self.settings, engine.clone(), serving.clone());
        serving.insist_after(error.wait(), "connecting to a platform", move || {
            let (settings, engine, serving, later) = (settings.clone(), engine.clone(), within.clone(), later.clone());
            async move {
                let front = F::reach(settings.clone()).await?;
                engine.connect(Arc::new(front.clone()));
                front.introduce(&settings);
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
    /// Lets the engine know whether a platform is there that calls.
    fn listen_for<F: Front>(&self, front: &F, engine: &Engine) {
        let (front, engine, stop) = (front.clone(), engine.clone(), self.stop.clone());
        self.tasks.spawn(async move {
            while let Some(answers) = stop.run_until_cancelled(front.answers()).await {
                if answers {
                    engine.heard(F::PLATFORM);
                }
                if stop.run_until_cancelled(tokio::time::sleep(ASKED)).await.is_none() {
                    return;
                }
            }
        });
    }

    /// Does something again and again until it succeeds; where the platform wants to be left alone, not before that time is over.
    fn insist<F, E>(&self, what: &'static str, attempt: impl FnMut() -> F + Send + 'static)
    where
        F: Future<Output = Result<(), E>> + Send,
        E: Failure,
    {
        self.insist_after(Duration::ZERO, what, attempt);
    }

    /// The same, first after a time.
    fn insist_after<F, E>(
        &self,
        mut pause: Duration,
        what: &'static str,
        mut attempt: impl FnMut() -> F + Send + 'static,
    ) where
        F: Future<Output = Result<(), E>> + Send,
        E: Failure,
    {
        let stop = self.stop.clone();
        self.tasks.spawn(async move {
            while stop.run_until_cancelled(tokio::time::sleep(pause)).await.is_some() {
                let Some(Err(error)) = stop.run_until_cancelled(attempt()).await else { return };
                pause = error.wait().max(AGAIN);
                if error.is_said() {
                    tracing::debug!(%error, "{what} failed; it is tried again");
                } else {
                    tracing::error!(%error, "{what} failed; it is tried again");
                }
            }
        });
    }
}

#[cfg(test)]
mod tests {
    use std::fmt;
    use std::sync::Mutex;

    use tokio::time::Instant;

    use super::*;

    /// A platform that wants to be left alone for so many seconds.
    struct Busy(u64);

    impl fmt::Display for Busy {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "busy for {} s", self.0)
        }
    }

    impl Failure for Busy {
        fn wait(&self) -> Duration {
            Duration::from_secs(self.0)
        }
    }

    #[tokio::test(start_paused = true)]
    async fn nobody_is_asked_again_before_the_time_that_they_say() {
        let (serving, began, tries) = (Serving::default(), Instant::now(), Arc::new(Mutex::new(Vec::new())));
        let noted = Arc::clone(&tries);
        serving.insist_after(Duration::from_secs(7), "a test", move || {
            let mut noted = noted.lock().expect("nobody panics while holding this");
            noted.push(began.elapsed().as_secs());
            let answer = [Err(Busy(100)), Err(Busy(1)), Ok(())].into_iter().nth(noted.len() - 1);
            std::future::ready(answer.expect("nothing is tried after it has succeeded"))
        });
        serving.tasks.close();
        serving.tasks.wait().await;
        let tries = tries.lock().expect("nobody panics while holding this");
        assert_eq!(*tries, [7, 107, 107 + AGAIN.as_secs()]);
    }
}
