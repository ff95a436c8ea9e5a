//! Twinbot's front end for Telegram: reads updates, shows views, says what came of it.
//!
//! It knows no rule, stores nothing and writes no text of its own. Updates go to the core by its
//! [`Intake`](bot_core::update::Intake), by [`webhook`] or by [`polling`]; views come from the outbox to [`Telegram`],
//! which is a [`Channel`](bot_core::delivery::Channel).

mod answer;
mod api;
mod button;
mod commands;
mod deliver;
mod diagnosis;
mod documents;
mod erase;
mod files;
mod groups;
mod introduction;
mod photos;
pub mod polling;
mod publish;
mod receive;
mod render;
mod rooms;
pub mod webhook;

use std::fmt;
use std::sync::Arc;

use serde::Deserialize;
use teloxide_core::payloads::GetMe;
use teloxide_core::types::AllowedUpdate;

use api::{Api, Done};
pub use api::{CallError, Rejection};
pub use diagnosis::Updates;
pub use front::NetworkFault;
use groups::Groups;
use photos::Photos;
pub use publish::PublishError;
use receive::Me;
pub use render::LIMITS;

/// Where Telegram's own Bot API lives.
pub const API_URL: &str = "https://api.telegram.org";

/// The kinds of updates that are worked on; Telegram keeps the others to itself.
const WANTED: [(&str, AllowedUpdate); 4] = [
    ("message", AllowedUpdate::Message),
    ("edited_message", AllowedUpdate::EditedMessage),
    ("callback_query", AllowedUpdate::CallbackQuery),
    ("my_chat_member", AllowedUpdate::MyChatMember),
];

/// What is needed to speak as a bot.
#[derive(Clone)]
pub struct Settings {
    /// The token that @BotFather gave.
    pub token: String,
    /// The address of the Bot API, usually [`API_URL`].
    pub api_url: String,
    /// Whether calls are held back to as many a second as Telegram takes.
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
    #[error("the address of the Bot API is not a http(s) URL")]
    BadUrl,
    /// The token can be no token.
    #[error("the Telegram token does not look like one: it has the form 123456:ABC…, from @BotFather")]
    BadToken,
    /// Telegram does not know the token.
    #[error("Telegram does not accept the token; copy it from @BotFather again")]
    UnknownToken,
    /// The Bot API cannot be reached, or answers with an error.
    #[error(transparent)]
    Call(#[from] CallError),
}

/// A bot on Telegram, known to exist. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Telegram {
    api: Api,
    me: Me,
    /// Of calls from groups.
    groups: Arc<Groups>,
    /// What Telegram calls the pictures that were sent last.
    photos: Arc<Photos>,
}

/// The part of the answer to getMe that is read.
#[derive(Deserialize)]
struct Identity {
    id: i64,
    username: String,
}

impl Telegram {
    /// Asks the Bot API who the token belongs to.
    ///
    /// # Errors
    /// [`ConnectError`]: what is wrong with the settings, or why nobody answers.
    pub async fn connect(settings: Settings) -> Result<Self, ConnectError> {
        let url = settings.api_url.trim_end_matches('/');
        let is_address =
            url.parse::<reqwest::Url>().is_ok_and(|url| url.has_host() && url.scheme().starts_with("http"));
        if !is_address {
            return Err(ConnectError::BadUrl);
        }
        let token = settings.token.trim();
        let is_allowed = |letter: char| letter.is_ascii_alphanumeric() || ":_-".contains(letter);
        if token.is_empty() || !token.chars().all(is_allowed) {
            return Err(ConnectError::BadToken);
        }
        let api = Api::new(url, token, settings.pacing)
            .map_err(|_| ConnectError::Call(CallError::Network(NetworkFault::Connect)))?;
        // A token of the wrong form makes an address that does not exist.
        let is_unknown = |rejection: &Rejection| matches!(rejection.code(), 401 | 404);
        let identity: Identity = match api.call(&GetMe::new()).await {
            Ok(identity) => identity,
            Err(CallError::Rejected(rejection)) if is_unknown(&rejection) => return Err(ConnectError::UnknownToken),
            Err(error) => return Err(error.into()),
        };
        let me = Me { id: identity.id, username: identity.username };
        Ok(Self { api, me, groups: Arc::default(), photos: Arc::default() })
    }

    /// Asks the Bot API for a sign of life; says whether it gives one.
    pub async fn answers(&self) -> bool {
        self.api.call::<_, Done>(&GetMe::new()).await.is_ok()
    }

    /// The bot's user name, without @.
    #[must_use]
    pub fn username(&self) -> &str {
        &self.me.username
    }
}
