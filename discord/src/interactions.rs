//! The address that Discord sends interactions to: who may call it, how much it takes, and what it answers.
//!
//! Discord sends bad signatures on purpose and expects them to be refused (docs/platforms.md,
//! "Discord: interactions"). Interactions are not sent again: what cannot be worked on is said to the person.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, UNIX_EPOCH};

use axum::body::Body;
use axum::extract::State;
use axum::http::header::RETRY_AFTER;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use axum::{Json, Router};
use bot_core::platform::Platform;
use bot_core::update::Intake;
use futures::StreamExt as _;
use serde_json::json;
use serenity::interactions_endpoint::Verifier;
use tokio::sync::{Semaphore, oneshot};
use tokio_util::task::TaskTracker;

use crate::Discord;
use crate::exchange::{Door, PATIENCE};
use crate::receive::{self, Reading};

/// Greatest size of an interaction in bytes: a full modal has 20 000 letters, each at most 6 bytes, and the message below it.
/// It is read before anybody knows who sends it.
const BODY: usize = 256 * 1024;

/// Up to this size in bytes a body is read at any time, as most are smaller; of larger ones so many at once.
const SMALL: usize = 16 * 1024;
const LARGE_ONES: usize = 32;

/// How long a body may take to arrive.
const ARRIVAL: Duration = Duration::from_secs(5);

/// How far the clock of a signature may be off.
const SKEW: Duration = Duration::from_secs(300);

/// The key by which Discord signs, from the page of the application.
#[derive(Clone)]
pub struct PublicKey(Verifier);

impl fmt::Debug for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PublicKey(…)")
    }
}

/// It is no key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a public key of Discord has 64 of the characters 0-9 a-f; copy it from the page of the application")]
pub struct BadKey;

impl PublicKey {
    /// The key, if it can be one.
    ///
    /// # Errors
    /// [`BadKey`]: not 64 hexadecimal digits, or no point of the curve.
    pub fn new(hex: &str) -> Result<Self, BadKey> {
        let hex = hex.trim();
        if hex.len() != 64 || !hex.is_ascii() {
            return Err(BadKey);
        }
        let mut key = [0; 32];
        for (at, byte) in key.iter_mut().enumerate() {
            *byte = u8::from_str_radix(&hex[2 * at..2 * at + 2], 16).map_err(|_| BadKey)?;
        }
        Verifier::try_new(key).map(Self).map_err(|_| BadKey)
    }

    /// Whether Discord signed this body, not long ago. `now` in seconds since 1970.
    fn signed(&self, headers: &HeaderMap, body: &[u8], now: u64) -> bool {
        let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
        let (Some(signature), Some(at)) = (text("x-signature-ed25519"), text("x-signature-timestamp")) else {
            return false;
        };
        let is_fresh = at.parse::<u64>().is_ok_and(|at| at.abs_diff(now) <= SKEW.as_secs());
        is_fresh && signature.is_ascii() && self.0.verify(signature, at, body).is_ok()
    }
}

/// What the address works with.
struct Hook {
    discord: Discord,
    intake: Arc<dyn Intake>,
    key: PublicKey,
    tasks: TaskTracker,
    /// For bodies that are not small.
    room: Semaphore,
}

/// The address of the interactions, to be nested where Discord calls it. What is worked on is tracked by `tasks`.
pub fn router(discord: Discord, intake: Arc<dyn Intake>, key: PublicKey, tasks: TaskTracker) -> Router {
    let hook = Hook { discord, intake, key, tasks, room: Semaphore::new(LARGE_ONES) };
    Router::new().route("/", post(receive)).with_state(Arc::new(hook))
}

#[expect(clippy::disallowed_methods, reason = "whether a signature is fresh is no fact of the core")]
fn now() -> u64 {
    std::time::SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs()
}

async fn receive(State(hook): State<Arc<Hook>>, headers: HeaderMap, body: Body) -> Response {
    let body = match tokio::time::timeout(ARRIVAL, hook.arrived(body)).await {
        Ok(Ok(body)) => body,
        Ok(Err(status)) => return status.into_response(),
        Err(_) => return StatusCode::REQUEST_TIMEOUT.into_response(),
    };
    if !hook.key.signed(&headers, &body, now()) {
        return StatusCode::UNAUTHORIZED.into_response();
    }
    let raw = String::from_utf8_lossy(&body);
    match receive::interaction(&raw) {
        Ok(Reading::Ping) => Json(json!({ "type": 1 })).into_response(),
        Ok(Reading::Completing(..)) => Json(json!({ "type": 8, "data": { "choices": [] } })).into_response(),
        Ok(reading) => hook.answer(reading).await,
        Err(unreadable) => {
            tracing::warn!(platform = "discord", reason = %unreadable, "an interaction is put aside");
            let kept = receive::kept(&raw);
            let _ = hook.intake.dead_letter(Platform::Discord, &kept, &unreadable.to_string()).await;
            StatusCode::BAD_REQUEST.into_response()
        }
    }
}

impl Hook {
    /// The whole body, if it is not too large.
    async fn arrived(&self, body: Body) -> Result<Vec<u8>, StatusCode> {
        let (mut chunks, mut bytes, mut room) = (body.into_data_stream(), Vec::new(), None);
        while let Some(chunk) = chunks.next().await {
            let chunk = chunk.map_err(|_| StatusCode::BAD_REQUEST)?;
            let size = bytes.len() + chunk.len();
            if size > BODY {
                return Err(StatusCode::PAYLOAD_TOO_LARGE);
            }
            if size > SMALL && room.is_none() {
                room = self.room.acquire().await.ok();
            }
            bytes.extend_from_slice(&chunk);
        }
        Ok(bytes)
    }

    async fn answer(&self, reading: Reading) -> Response {
        let (response, answered) = oneshot::channel();
        let (discord, intake) = (self.discord.clone(), Arc::clone(&self.intake));
        // What has begun goes on when Discord does not wait for its end.
        self.tasks.spawn(async move { discord.take(&*intake, reading, Door::Response(response)).await });
        match tokio::time::timeout(PATIENCE, answered).await {
            Ok(Ok(Some(answer))) => Json(answer).into_response(),
            // It is answered by a call, or by somebody else.
            Ok(Ok(None) | Err(_)) => StatusCode::ACCEPTED.into_response(),
            Err(_) => (StatusCode::SERVICE_UNAVAILABLE, [(RETRY_AFTER, "5")]).into_response(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_checked() {
        let key = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";
        assert!(PublicKey::new(key).is_ok() && PublicKey::new(&format!(" {key}\n")).is_ok());
        let odd = format!("{}é", &key[..62]);
        for bad in ["", "x", &key[..63], &format!("{key}0"), &"z".repeat(64), odd.as_str()] {
            assert_eq!(PublicKey::new(bad).map(drop), Err(BadKey), "{bad}");
        }
    }
}
