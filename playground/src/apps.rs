//! The apps that people of a playground can have: for each platform its emulator, the bot's front end on it, and how the page
//! draws it. This is the one list of them; what is special about each stands in its file.

mod discord;
mod telegram;

use std::sync::Arc;

use async_trait::async_trait;
use axum::Router;
use bot_core::conversation::Action;
use bot_core::delivery::Channel;
use bot_core::engine::{Engine, Setup};
use bot_core::platform::Platform;
use bot_core::store::Db;
use bot_core::text::Locale;
use bot_core::view::View;
use emulators::{Client, Emulator, Options};
use rehearsal::scenes::{Reader, Scene};
use serde_json::Value;
use tokio::net::TcpListener;

use crate::Error;

/// What the page draws, and all that can be read on it, piece by piece.
pub type Drawn = (Value, Vec<String>);

/// An app: a platform, and how the bot serves and the page draws it.
#[async_trait]
pub trait App: Send + Sync {
    /// The platform.
    fn platform(&self) -> Platform;

    /// What stands in for the platform.
    fn emulator(&self) -> &dyn Emulator;

    /// Connects the bot; `secret` is what the platform has to say when it calls, where it has to. Without `pacing` it asks
    /// as fast as it can.
    ///
    /// # Errors
    /// [`Error::Bot`]: it cannot be connected.
    async fn connect(&self, secret: &str, pacing: bool) -> Result<Box<dyn Front>, Error>;

    /// All that stands on a client.
    fn draw(&self, client: &dyn Client) -> Value;

    /// A message that stands on a client.
    fn draw_message(&self, client: &dyn Client, number: i64) -> Option<Drawn>;

    /// The commands that are offered to nobody but this client.
    fn draw_commands(&self, _client: &dyn Client) -> Vec<Drawn> {
        Vec::new()
    }

    /// Lets the bot write to somebody who is new.
    fn introduce(&self, client: &dyn Client);

    /// Does this in the place of somebody who has met the bot.
    fn press_for(&self, client: &dyn Client, action: &Action);

    /// What the gallery has to show.
    fn scenes(&self, reader: Reader) -> Vec<Scene>;
}

/// The bot's front end on a platform, connected.
#[async_trait]
pub trait Front: Send + Sync {
    /// By which the engine delivers.
    fn channel(&self) -> Arc<dyn Channel>;

    /// What answers where the platform calls.
    fn routes(&self, engine: &Engine) -> Router;

    /// Has the platform call this address, and offers the commands.
    ///
    /// # Errors
    /// [`Error::Bot`]: the platform does not take it.
    async fn begin(&self, address: &str, engine: &Engine) -> Result<(), Error>;

    /// The modal in which a view is answered.
    fn modal(&self, _view: &View, _locale: Locale) -> Option<Drawn> {
        None
    }
}

/// Starts all apps, without the platforms' limits.
///
/// # Errors
/// No port is free, or a specification cannot be read.
pub async fn open(options: &Options) -> std::io::Result<Vec<Arc<dyn App>>> {
    let apps: Vec<Arc<dyn App>> = emulators::start(options).await?.into_iter().filter_map(app).collect();
    apps.iter().for_each(|app| app.emulator().set_limits(false));
    Ok(apps)
}

/// The app of a platform. A new one is one more arm.
fn app(emulator: Arc<dyn Emulator>) -> Option<Arc<dyn App>> {
    Some(match Platform::from_name(emulator.platform())? {
        Platform::Telegram => Arc::new(telegram::Telegram(emulator)),
        Platform::Discord => Arc::new(discord::Discord(emulator)),
    })
}

/// Serves these apps on a database with the engine and the front ends of `twinbot run`, called by the platforms.
///
/// # Errors
/// A front end cannot be connected, or its platform does not take its address.
pub async fn serve(db: Db, apps: &[Arc<dyn App>], setup: Setup) -> Result<Engine, Error> {
    let secret = setup.outside.code();
    let mut fronts = Vec::new();
    for app in apps {
        fronts.push((app.platform().as_str(), app.connect(&secret, setup.pacing).await?));
    }
    let engine = Engine::new(db, setup);
    fronts.iter().for_each(|(_, front)| engine.connect(front.channel()));
    engine.start().await;
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    let nest = |routes: Router, (name, front): &(&str, Box<dyn Front>)| {
        routes.nest(&format!("/{name}"), front.routes(&engine))
    };
    let routes = fronts.iter().fold(Router::new(), nest);
    tokio::spawn(async move { axum::serve(listener, routes).await });
    for (name, front) in &fronts {
        front.begin(&format!("http://{address}/{name}"), &engine).await?;
    }
    Ok(engine)
}

/// Why the bot cannot be connected.
fn failed(error: impl std::fmt::Display) -> Error {
    Error::Bot(error.to_string())
}
