//! What the program asks of a front end: to be reached, and to receive.

use std::fmt::Display;
use std::future::Future;
use std::time::Duration;

use anyhow::Result;
use axum::Router;
use bot_core::delivery::Channel;
use bot_core::engine::Engine;
use bot_core::platform::Platform;
use bot_core::update::Unavailable;

use super::Serving;
use crate::finding::Finding;
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

    /// Asks the platform for a sign of life; says whether it gives one.
    fn answers(&self) -> impl Future<Output = bool> + Send;

    /// Asks the platform how updates come, and says what of that is wrong at a time in ms.
    fn examine(&self, settings: &Self::Settings, now: i64) -> impl Future<Output = Vec<Finding>> + Send {
        let _ = (settings, now);
        async { Vec::new() }
    }

    /// What time it is there, in ms UTC, with the precision of a second; `None` where nobody says it.
    fn clock(&self) -> impl Future<Output = Option<i64>> + Send {
        async { None }
    }

    /// Works again on an update that was put aside, under this id.
    ///
    /// # Errors
    /// The database does not answer.
    fn replay(&self, engine: &Engine, raw: &str, id: String) -> impl Future<Output = Result<(), Unavailable>> + Send;

    /// How somebody opens a link with this code.
    fn way_in(&self, code: &str) -> String;

    /// How somebody brings the bot into a room, such as a group, with this code; `None` where no link does that.
    fn way_into_room(&self, code: &str) -> Option<String> {
        let _ = code;
        None
    }

    /// What the bot is called, and how updates come to this process.
    fn arrivals(&self, settings: &Self::Settings) -> (String, String);

    /// What the platform says of the bot.
    fn bot(&self, settings: &Self::Settings) -> Bot {
        Bot { name: self.arrivals(settings).0, public_key: None }
    }

    /// Says in the log who is served, and how updates come.
    fn introduce(&self, settings: &Self::Settings) {
        let (bot, updates) = self.arrivals(settings);
        tracing::info!(platform = Self::PLATFORM.as_str(), bot, updates, "the bot is known");
    }
}

/// A bot, as its platform knows it.
pub(crate) struct Bot {
    /// What it is called there.
    pub(crate) name: String,
    /// The key by which the platform signs what it sends, where it does.
    pub(crate) public_key: Option<String>,
}

/// Why something failed that is tried again.
pub(super) trait Failure: Display + Send {
    /// How long the platform wants to be left alone; nothing where it does not say so.
    fn wait(&self) -> Duration;

    /// Whether the log says it already, as that the database is away, or need not say it.
    fn is_said(&self) -> bool {
        false
    }
}

impl Failure for NotReached {
    fn wait(&self) -> Duration {
        match self {
            Self::Now(wait, _) => *wait,
            Self::ForGood(_) => Duration::ZERO,
        }
    }
}

/// Why a platform does not say who the bot is.
#[derive(Debug, thiserror::Error)]
pub(super) enum NotReached {
    /// It does not answer, or has trouble of its own; and how long it wants to be left alone, where it says so.
    #[error("{1:#}")]
    Now(Duration, anyhow::Error),
    /// A setting is wrong.
    #[error("{0:#}")]
    ForGood(anyhow::Error),
}
