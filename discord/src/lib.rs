//! Twinbot's front end for Discord: reads interactions and messages, shows views, says what came of it.
//!
//! It knows no rule, stores nothing and writes no text of its own. What people do goes to the core by its
//! [`Intake`], by [`gateway`] or by [`interactions`]; views come from the outbox to [`Discord`],
//! which is a [`Channel`](bot_core::delivery::Channel).

mod answer;
mod api;
mod attachments;
mod breaker;
mod button;
mod commands;
mod deliver;
mod diagnosis;
mod exchange;
mod files;
pub mod gateway;
pub mod interactions;
mod receive;
mod render;
mod rooms;
mod routes;

use std::fmt;
use std::sync::Arc;

use bot_core::conversation::Action;
use bot_core::update::Intake;
use reqwest::Method;
use serde::Deserialize;
use serde_json::{Value, json};

pub use api::CallError;
use api::{Api, Done};
pub use diagnosis::{Registration, Starts};
pub use front::NetworkFault;
use render::App;
pub use render::LIMITS;
pub use rooms::RoomError;

/// Where Discord's own API lives.
pub const API_URL: &str = "https://discord.com";

/// What is needed to speak as a bot.
#[derive(Clone)]
pub struct Settings {
    /// The token from the application's page *Bot*.
    pub token: String,
    /// The address of Discord's API, usually [`API_URL`].
    pub api_url: String,
    /// Whether interactions come over HTTP, where modals may hold lists, too.
    pub over_http: bool,
    /// Whether calls are held back to as many a second as Discord takes.
    pub pacing: bool,
}

/// Never shows the token.
impl fmt::Debug for Settings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Settings").field("api_url", &self.api_url).finish_non_exhaustive()
    }
}

/// Why the bot cannot speak.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ConnectError {
    /// The address is none.
    #[error("the address of Discord's API is not a http(s) URL")]
    BadUrl,
    /// The token can be no token.
    #[error("the Discord token does not look like one: copy it from the application's page, under Bot, Reset Token")]
    BadToken,
    /// Discord does not know the token.
    #[error("Discord does not accept the token; press Reset Token on the application's page and copy the new one")]
    UnknownToken,
    /// Discord cannot be reached, or answers with an error.
    #[error(transparent)]
    Call(#[from] CallError),
}

/// A bot on Discord, known to exist. Cheap to clone.
#[derive(Clone)]
pub struct Discord {
    api: Api,
    /// The application's id, by which its commands and webhooks are called.
    application: i64,
    name: Arc<str>,
    /// By which Discord signs what it sends over HTTP.
    public_key: Option<Arc<str>>,
    connection: Arc<Settings>,
    app: App,
}

/// Never shows the token.
impl fmt::Debug for Discord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Discord({})", self.application)
    }
}

/// The part of the application that is read.
#[derive(Deserialize)]
struct Application {
    #[serde(deserialize_with = "receive::snowflake")]
    id: i64,
    #[serde(default)]
    name: String,
    verify_key: Option<String>,
}

impl Discord {
    /// Asks Discord which application the token belongs to.
    ///
    /// # Errors
    /// [`ConnectError`]: what is wrong with the settings, or why nobody answers.
    pub async fn connect(settings: Settings) -> Result<Self, ConnectError> {
        let url = settings.api_url.trim_end_matches('/').to_owned();
        let is_address =
            url.parse::<reqwest::Url>().is_ok_and(|url| url.has_host() && url.scheme().starts_with("http"));
        if !is_address {
            return Err(ConnectError::BadUrl);
        }
        let token = settings.token.trim().trim_start_matches("Bot ").to_owned();
        let is_allowed = |letter: char| letter.is_ascii_alphanumeric() || "._-".contains(letter);
        if token.is_empty() || !token.chars().all(is_allowed) {
            return Err(ConnectError::BadToken);
        }
        let network = |_| ConnectError::Call(CallError::Network(NetworkFault::Connect));
        let api = Api::new(&url, &token, settings.pacing).map_err(network)?;
        let application: Application = match api.get("applications/@me").await {
            Ok(application) => application,
            Err(CallError::Rejected { status: 401, .. }) => return Err(ConnectError::UnknownToken),
            Err(error) => return Err(error.into()),
        };
        let app = App { id: application.id, lists: settings.over_http };
        let connection = Arc::new(Settings { token, api_url: url, ..settings });
        let (name, public_key) = (application.name.into(), application.verify_key.map(Arc::from));
        Ok(Self { api, application: application.id, name, public_key, connection, app })
    }

    /// What the application is called.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The key by which Discord signs interactions that it sends over HTTP, where Discord has said it.
    #[must_use]
    pub fn public_key(&self) -> Option<&str> {
        self.public_key.as_deref()
    }

    /// Offers the commands to everybody, in every language that Discord knows; only where they differ from those that it
    /// has already.
    ///
    /// # Errors
    /// [`CallError`]: they are as they were before.
    pub async fn publish_commands(&self, intake: &dyn Intake) -> Result<(), CallError> {
        let wanted = commands::wanted(intake);
        let route = format!("applications/{}/commands", self.application);
        let current: Value = self.api.get(&format!("{route}?with_localizations=true")).await?;
        if commands::differs(&current, &wanted) {
            self.api.send::<Done>(Method::PUT, &route, &wanted).await?;
            tracing::info!(platform = "discord", "the commands are registered");
        }
        Ok(())
    }

    /// Asks Discord for a sign of life; says whether it gives one.
    pub async fn answers(&self) -> bool {
        self.api.get::<Done>("applications/@me").await.is_ok()
    }

    /// What somebody does to open a link with this code.
    #[must_use]
    pub fn way_in(&self, code: &str) -> String {
        format!("{}  /start code:{code}", self.app.link())
    }

    /// What a button that does this carries, for whoever presses it in somebody's place; `None` when it does not fit.
    #[must_use]
    pub fn custom_id(action: &Action) -> Option<String> {
        button::custom_id(button::Kind::Press, 0, action)
    }

    /// Nothing is suggested while somebody types.
    async fn suggest_nothing(&self, id: i64, token: &str) {
        let answer = json!({ "type": 8, "data": { "choices": [] } });
        let route = format!("interactions/{id}/{token}/callback");
        let _ = self.api.answer::<Done>(Method::POST, &route, &answer).await;
    }

    fn app(&self) -> &App {
        &self.app
    }

    fn token(&self) -> &str {
        &self.connection.token
    }

    fn url(&self) -> &str {
        &self.connection.api_url
    }
}
