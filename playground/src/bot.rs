//! The bot of the playground: the real engine and front end in a runtime of their own, so that they can be killed.

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use bot_core::engine::{Engine, Observer, Operator, Outside, Setup};
use bot_core::facts::Settings;
use bot_core::store::{Db, Options};
use discord::Discord;
use discord::interactions::{self, PublicKey};
use telegram::webhook::{self, Secret};
use telegram::{Telegram, webhook::RegisterError};
use tokio::net::TcpListener;
use tokio::runtime::{Builder, Runtime};
use tokio::sync::oneshot;
use tokio_util::task::TaskTracker;

use crate::Error;

/// What a bot is started with.
pub(crate) struct Parts<'a> {
    pub(crate) database: &'a Path,
    pub(crate) settings: Settings,
    pub(crate) outside: Arc<dyn Outside>,
    pub(crate) observer: Arc<dyn Observer>,
    pub(crate) telegram: &'a emulators::telegram::Emulator,
    pub(crate) discord: &'a emulators::discord::Emulator,
}

/// A bot at work.
#[derive(Default)]
pub(crate) struct Bot(Mutex<Option<Running>>);

struct Running {
    _runtime: Own,
    engine: Engine,
    outside: Arc<dyn Outside>,
}

/// A runtime that is not waited for when it is let go, wherever that is: async code must not wait for one.
struct Own(Option<Runtime>);

impl Own {
    fn begin() -> std::io::Result<Self> {
        Builder::new_multi_thread().worker_threads(2).thread_name("bot").enable_all().build().map(Some).map(Self)
    }

    fn spawn(&self, work: impl Future<Output = ()> + Send + 'static) {
        if let Some(runtime) = &self.0 {
            runtime.spawn(work);
        }
    }
}

impl Drop for Own {
    fn drop(&mut self) {
        if let Some(runtime) = self.0.take() {
            runtime.shutdown_background();
        }
    }
}

impl Bot {
    /// Starts it and waits until it takes updates. One that runs already is left as it is.
    pub(crate) async fn start(&self, parts: &Parts<'_>) -> Result<(), Error> {
        if self.is_on() {
            return Ok(());
        }
        let runtime = Own::begin()?;
        let (tell, told) = oneshot::channel();
        let url = format!("sqlite://{}", parts.database.display());
        let connections = Connections {
            telegram: telegram::Settings {
                token: parts.telegram.token().to_owned(),
                api_url: parts.telegram.url().to_owned(),
            },
            discord: discord::Settings {
                token: parts.discord.token().to_owned(),
                api_url: parts.discord.url().to_owned(),
                over_http: true,
            },
            key: parts.discord.public_key(),
            secret: parts.outside.code(),
        };
        let setup = Setup {
            settings: parts.settings,
            pacing: false,
            process: Some("playground".to_owned()),
            outside: Arc::clone(&parts.outside),
            observer: Some(Arc::clone(&parts.observer)),
        };
        runtime.spawn(async move {
            let _ = tell.send(serve(&url, connections, setup).await);
        });
        let served = told.await.map_err(|_| Error::Bot("it ended at once".to_owned()))?;
        let (engine, address) = served.inspect_err(|_| tracing::error!("the playground's bot does not start"))?;
        parts.discord.balance(vec![format!("{address}/discord")]);
        let running = Running { _runtime: runtime, engine, outside: Arc::clone(&parts.outside) };
        *self.running() = Some(running);
        Ok(())
    }

    pub(crate) fn is_on(&self) -> bool {
        self.running().is_some()
    }

    /// Ends it at once, as a power failure does.
    pub(crate) fn kill(&self) {
        drop(self.running().take());
    }

    /// Lets it finish what it does, and ends it.
    pub(crate) async fn stop(&self) {
        let Some(running) = self.running().take() else { return };
        running.engine.stop().await;
        running.engine.db().clone().close().await;
    }

    /// The operator's deeds on its database.
    pub(crate) fn operator(&self) -> Result<Operator, Error> {
        let running = self.running();
        let running = running.as_ref().ok_or(Error::Off)?;
        Ok(Operator::of(running.engine.db().clone(), Arc::clone(&running.outside)))
    }

    fn running(&self) -> std::sync::MutexGuard<'_, Option<Running>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// How the bot reaches the platforms.
struct Connections {
    telegram: telegram::Settings,
    discord: discord::Settings,
    /// By which Discord signs.
    key: String,
    /// What Telegram has to say with each update.
    secret: String,
}

/// Starts the engine and both front ends; gives the address at which they are called.
async fn serve(url: &str, connections: Connections, setup: Setup) -> Result<(Engine, String), Error> {
    let failed = |error: &dyn std::fmt::Display| Error::Bot(error.to_string());
    let db = Db::open(url, Options::default()).await.map_err(|error| failed(&error))?;
    let telegram = Telegram::connect(connections.telegram).await.map_err(|error| failed(&error))?;
    let discord = Discord::connect(connections.discord).await.map_err(|error| failed(&error))?;
    let engine = Engine::new(db, setup);
    engine.connect(Arc::new(telegram.clone()));
    engine.connect(Arc::new(discord.clone()));
    engine.start().await;
    let intake = Arc::new(engine.clone());
    let secret = Secret::new(&connections.secret).map_err(|error| failed(&error))?;
    let key = PublicKey::new(&connections.key).map_err(|error| failed(&error))?;
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = format!("http://{}", listener.local_addr()?);
    let routes = axum::Router::new()
        .nest("/telegram", webhook::router(telegram.clone(), intake.clone(), secret.clone()))
        .nest("/discord", interactions::router(discord.clone(), intake.clone(), key, TaskTracker::new()));
    tokio::spawn(async move { axum::serve(listener, routes).await });
    let hook = format!("{address}/telegram");
    webhook::register(&telegram, &hook, &secret).await.map_err(|error: RegisterError| failed(&error))?;
    telegram.publish_commands(&engine).await.map_err(|error| failed(&error))?;
    discord.publish_commands(&engine).await.map_err(|error| failed(&error))?;
    Ok((engine, address))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::Clock;
    use crate::timeline::Timeline;

    #[tokio::test]
    async fn one_that_does_not_start_harms_nobody() {
        let telegram = emulators::telegram::Emulator::start(emulators::telegram::Options::default()).await;
        let discord = emulators::discord::Emulator::start(emulators::discord::Options::default()).await;
        let (telegram, discord) = (telegram.expect("an emulator"), discord.expect("an emulator"));
        let (folder, clock) = (tempfile::tempdir().expect("a folder"), Arc::new(Clock::default()));
        let parts = |database| Parts {
            database,
            settings: Settings::default(),
            outside: clock.clone(),
            observer: Arc::new(Timeline::new(clock.clone())),
            telegram: &telegram,
            discord: &discord,
        };
        let bot = Bot::default();
        let nowhere = folder.path().join("missing/playground.db");
        assert!(matches!(bot.start(&parts(&nowhere)).await, Err(Error::Bot(_))));
        assert!(!bot.is_on());
        bot.start(&parts(&folder.path().join("playground.db"))).await.expect("it starts with another one");
        bot.stop().await;
    }
}
