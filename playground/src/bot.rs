//! The bot of the playground: the real engine and front ends in a runtime of their own, so that they can be killed.

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use bot_core::engine::{Engine, Observer, Operator, Outside, Setup};
use bot_core::file_store::FileStore;
use bot_core::reader::Settings;
use bot_core::store::{Db, Options};
use bot_core::vault::Vault;
use tokio::runtime::{Builder, Runtime};
use tokio::sync::oneshot;

use crate::Error;
use crate::apps::{self, App};

/// What a bot is started with.
pub(crate) struct Parts<'a> {
    pub(crate) database: &'a Path,
    pub(crate) settings: Settings,
    /// Where it keeps files.
    pub(crate) files: Arc<dyn FileStore>,
    /// What its secrets are sealed with: it is the same whenever the bot is started on a database.
    pub(crate) key: [u8; 32],
    pub(crate) outside: Arc<dyn Outside>,
    pub(crate) observer: Arc<dyn Observer>,
    pub(crate) apps: &'a [Arc<dyn App>],
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
        let apps = parts.apps.to_vec();
        let vault = Vault::new(vec![parts.key]).map_err(|error| Error::Bot(error.to_string()))?;
        let setup = Setup {
            settings: parts.settings.clone(),
            files: Arc::clone(&parts.files),
            vault: Arc::new(vault),
            pacing: false,
            process: Some("playground".to_owned()),
            outside: Arc::clone(&parts.outside),
            observer: Some(Arc::clone(&parts.observer)),
            ..Setup::default()
        };
        runtime.spawn(async move {
            let _ = tell.send(serve(&url, &apps, setup).await);
        });
        let served = told.await.map_err(|_| Error::Bot("it ended at once".to_owned()))?;
        let engine = served.inspect_err(|_| tracing::error!("the playground's bot does not start"))?;
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

    /// Lets it look for what is due: the clock was moved.
    pub(crate) fn look_again(&self) {
        if let Some(running) = &*self.running() {
            running.engine.look_again();
        }
    }

    /// What the operator does on its database.
    pub(crate) fn operator(&self) -> Result<Operator, Error> {
        let running = self.running();
        let running = running.as_ref().ok_or(Error::Off)?;
        Ok(Operator::of(running.engine.db().clone(), Arc::clone(&running.outside)))
    }

    fn running(&self) -> std::sync::MutexGuard<'_, Option<Running>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Starts the engine and the front ends.
async fn serve(url: &str, apps: &[Arc<dyn App>], setup: Setup) -> Result<Engine, Error> {
    let db = Db::open(url, Options::default()).await.map_err(|error| Error::Bot(error.to_string()))?;
    apps::serve(db, apps, setup).await
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::Clock;
    use crate::timeline::Timeline;

    #[tokio::test]
    async fn one_that_does_not_start_harms_nobody() {
        let apps = apps::open(&emulators::Options::default()).await.expect("every app has an emulator");
        let (folder, clock) = (tempfile::tempdir().expect("a folder"), Arc::new(Clock::default()));
        let parts = |database| Parts {
            database,
            files: Arc::new(bot_core::file_store::Nowhere),
            settings: Settings::default(),
            key: [7; 32],
            outside: clock.clone(),
            observer: Arc::new(Timeline::new(clock.clone())),
            apps: &apps,
        };
        let bot = Bot::default();
        let nowhere = folder.path().join("missing/playground.db");
        assert!(matches!(bot.start(&parts(&nowhere)).await, Err(Error::Bot(_))));
        assert!(!bot.is_on());
        bot.start(&parts(&folder.path().join("playground.db"))).await.expect("it starts with another one");
        bot.stop().await;
    }
}
