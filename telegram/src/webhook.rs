//! The address that Telegram sends updates to: who may call it, how much it takes, and when it says yes.
//!
//! An update is acknowledged only when it has been worked on; anything else makes Telegram send it again.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::body::{Body, BodyDataStream};
use axum::extract::State;
use axum::http::header::{CONTENT_TYPE, RETRY_AFTER};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use axum::{Json, Router};
use bot_core::platform::Platform;
use bot_core::update::{Intake, Unavailable};
use futures::StreamExt as _;
use reqwest::Url;
use subtle::ConstantTimeEq as _;
use teloxide_core::payloads::{SetWebhook, SetWebhookSetters as _};
use tokio::time::Instant;

use crate::answer::Way;
use crate::api::{CallError, Done};
use crate::{Telegram, WANTED};

/// The header that carries the secret.
const SECRET: &str = "x-telegram-bot-api-secret-token";

/// Greatest size of an update in bytes; real ones have a few thousand.
const BODY: usize = 1024 * 1024;

/// How much more is read of a body that is too large, so that its sender gets to read the answer.
const DRAINED: usize = 8 * 1024 * 1024;

/// How long a body may take to arrive.
const ARRIVAL: Duration = Duration::from_secs(20);

/// How long the body of somebody who does not know the secret passes by.
const PASSING: Duration = Duration::from_secs(2);

/// How often it is said at most that somebody does not know the secret.
const SAID: Duration = Duration::from_secs(60);

/// Updates that Telegram may send at the same time.
const CONNECTIONS: u8 = 40;

/// What Telegram has to say with every update to be believed.
#[derive(Clone)]
pub struct Secret(String);

/// Never shows the secret.
impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

/// Telegram would not take such a secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a webhook secret has 1 to 256 of the characters A-Z a-z 0-9 _ -")]
pub struct BadSecret;

impl Secret {
    /// The secret, if Telegram takes it.
    ///
    /// # Errors
    /// [`BadSecret`]: empty, too long, or with other characters.
    pub fn new(secret: &str) -> Result<Self, BadSecret> {
        let is_allowed = |letter: u8| letter.is_ascii_alphanumeric() || letter == b'_' || letter == b'-';
        let fits = (1..=256).contains(&secret.len()) && secret.bytes().all(is_allowed);
        if fits { Ok(Self(secret.to_owned())) } else { Err(BadSecret) }
    }

    /// Whether a request knows the secret; takes as long for a wrong one of the same length.
    fn is_known_to(&self, headers: &HeaderMap) -> bool {
        let said = headers.get(SECRET).map_or(&[][..], |value| value.as_bytes());
        self.0.as_bytes().ct_eq(said).into()
    }
}

/// What the webhook works with.
struct Hook {
    telegram: Telegram,
    intake: Arc<dyn Intake>,
    secret: Secret,
    strangers: Strangers,
}

/// Counts requests of those who do not know the secret, so that the log says it once a minute.
#[derive(Default)]
struct Strangers(Mutex<(Option<Instant>, u64)>);

impl Strangers {
    /// Counts one more; gives how many there were since it was said last, if it is to be said now.
    fn count(&self, now: Instant) -> Option<u64> {
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (said, requests) = *state;
        if said.is_some_and(|said| now.duration_since(said) < SAID) {
            *state = (said, requests + 1);
            return None;
        }
        *state = (Some(now), 0);
        Some(requests + 1)
    }
}

/// The webhook, to be nested where Telegram calls it.
pub fn router(telegram: Telegram, intake: Arc<dyn Intake>, secret: Secret) -> Router {
    Router::new().route("/", post(receive)).with_state(Arc::new(Hook {
        telegram,
        intake,
        secret,
        strangers: Strangers::default(),
    }))
}

async fn receive(State(hook): State<Arc<Hook>>, headers: HeaderMap, body: Body) -> Response {
    if !hook.secret.is_known_to(&headers) {
        let _ = tokio::time::timeout(PASSING, drain(body.into_data_stream())).await;
        if let Some(requests) = hook.strangers.count(Instant::now()) {
            tracing::warn!(
                platform = "telegram",
                requests,
                "refused: requests without the webhook's secret, or with a wrong one"
            );
        }
        return StatusCode::UNAUTHORIZED.into_response();
    }
    let body = match tokio::time::timeout(ARRIVAL, arrived(body)).await {
        Ok(Ok(body)) => body,
        Ok(Err(status)) => return status.into_response(),
        Err(_) => return StatusCode::REQUEST_TIMEOUT.into_response(),
    };
    hook.answer(&body)
        .await
        .unwrap_or_else(|Unavailable| (StatusCode::SERVICE_UNAVAILABLE, [(RETRY_AFTER, "5")]).into_response())
}

impl Hook {
    async fn answer(&self, body: &[u8]) -> Result<Response, Unavailable> {
        let Ok(raw) = std::str::from_utf8(body) else {
            tracing::warn!(platform = "telegram", "an update is put aside: not UTF-8");
            let raw = String::from_utf8_lossy(body);
            self.intake.dead_letter(Platform::Telegram, &raw, "not UTF-8").await?;
            return Ok(StatusCode::OK.into_response());
        };
        Ok(match self.telegram.take(&*self.intake, raw, Way::Called).await? {
            Some(answer) => Json(answer.body()).into_response(),
            None => (StatusCode::OK, [(CONTENT_TYPE, "application/json")], "{}").into_response(),
        })
    }
}

/// The whole body, if it is not too large.
async fn arrived(body: Body) -> Result<Vec<u8>, StatusCode> {
    let mut chunks = body.into_data_stream();
    let mut bytes = Vec::new();
    while let Some(chunk) = chunks.next().await {
        let chunk = chunk.map_err(|_| StatusCode::BAD_REQUEST)?;
        if bytes.len() + chunk.len() > BODY {
            drain(chunks).await;
            return Err(StatusCode::PAYLOAD_TOO_LARGE);
        }
        bytes.extend_from_slice(&chunk);
    }
    Ok(bytes)
}

/// Lets the rest of a body pass by, within bounds.
async fn drain(mut chunks: BodyDataStream) {
    let mut left = DRAINED;
    while let Some(Ok(chunk)) = chunks.next().await {
        match left.checked_sub(chunk.len()) {
            Some(rest) => left = rest,
            None => return,
        }
    }
}

/// Why the webhook is not registered.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RegisterError {
    /// The address is none.
    #[error("the address of the webhook is not a URL")]
    BadUrl,
    /// The Bot API cannot be reached, or does not take the address.
    #[error(transparent)]
    Call(#[from] CallError),
}

impl RegisterError {
    /// How long the Bot API wants to be left alone; nothing where it does not say so.
    #[must_use]
    pub fn wait(&self) -> Duration {
        match self {
            Self::BadUrl => Duration::ZERO,
            Self::Call(error) => error.wait(),
        }
    }
}

/// Makes Telegram send its updates to `url`, as it stands. Updates that wait are kept. Done at every start: Telegram does
/// not say which secret it uses.
///
/// # Errors
/// [`RegisterError`]: Telegram goes on as before.
pub async fn register(telegram: &Telegram, url: &str, secret: &Secret) -> Result<(), RegisterError> {
    let url: Url = url.parse().map_err(|_| RegisterError::BadUrl)?;
    let request = SetWebhook::new(url)
        .secret_token(&secret.0)
        .allowed_updates(WANTED.map(|(_, kind)| kind))
        .max_connections(CONNECTIONS)
        .drop_pending_updates(false);
    telegram.api.call::<_, Done>(&request).await?;
    tracing::info!(platform = "telegram", "the webhook is registered");
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strangers_are_said_once_a_minute_with_their_number() {
        let (strangers, begin) = (Strangers::default(), Instant::now());
        let after = |seconds| strangers.count(begin + Duration::from_secs(seconds));
        assert_eq!([after(0), after(1), after(59), after(60), after(61)], [Some(1), None, None, Some(3), None]);
        assert_eq!(after(500), Some(2));
    }
}
