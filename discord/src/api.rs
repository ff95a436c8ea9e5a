//! Calls to Discord's API: one exchange for all of them, without waiting and without a second try.
//!
//! serenity's own client sleeps through rate limits inside a call and repeats it without end, and its errors hold
//! addresses with the tokens of interactions. What an error means is left to the callers.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use reqwest::{Method, RequestBuilder, StatusCode};
use serde::de::{DeserializeOwned, IgnoredAny};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::breaker::Breaker;

/// How long a connection may take to be made.
const CONNECT: Duration = Duration::from_secs(10);

/// How long a call may take.
const CALL: Duration = Duration::from_secs(20);

/// The version of the API that is spoken.
const VERSION: &str = "api/v10";

/// Discord's API for one bot.
#[derive(Clone)]
pub(crate) struct Api {
    client: reqwest::Client,
    base: Arc<str>,
    /// What a call of the bot is authorised by. It holds the token.
    authorization: Arc<str>,
    breaker: Arc<Breaker>,
}

/// Never shows the token.
impl fmt::Debug for Api {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Api(…)")
    }
}

/// Why a call did not succeed. Nothing in it names a token, a person or their words.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CallError {
    /// No answer came.
    #[error("no answer from Discord: {0}")]
    Network(NetworkFault),
    /// Discord has trouble of its own.
    #[error("Discord answers {0}")]
    Server(u16),
    /// Too many calls: not again before this time is over.
    #[error("Discord wants to be left alone for {} ms", .0.as_millis())]
    TooMany(Duration),
    /// So many calls were refused that the next would lead to a ban; nothing is called for this time.
    #[error("too many calls were refused; none is made for {} s", .0.as_secs())]
    Tripped(Duration),
    /// Discord refuses the call: the status, and its own code of the reason, 0 where it gives none.
    #[error("Discord answers {status} with code {code}")]
    Rejected {
        /// The status of HTTP.
        status: u16,
        /// One of Discord's codes.
        code: u32,
    },
    /// The call succeeded, but its answer is not what the specification says.
    #[error("unreadable answer of Discord")]
    Unreadable,
}

impl CallError {
    /// Whether the call may have been carried out all the same, or may be if it is tried again.
    pub(crate) fn is_in_doubt(&self) -> bool {
        matches!(self, Self::Network(_) | Self::Server(_) | Self::Unreadable)
    }
}

/// What happened to a connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NetworkFault {
    /// It took too long.
    #[error("timeout")]
    Timeout,
    /// It could not be made.
    #[error("no connection")]
    Connect,
    /// It broke.
    #[error("broken connection")]
    Broken,
}

/// Discord's codes of the reasons that are told apart (PLATFORMS.md, and Discord's list of JSON error codes).
pub(crate) mod code {
    pub(crate) const UNKNOWN_CHANNEL: u32 = 10003;
    pub(crate) const UNKNOWN_MESSAGE: u32 = 10008;
    pub(crate) const UNKNOWN_USER: u32 = 10013;
    /// Direct messages are opened too fast.
    pub(crate) const TOO_FAST: u32 = 40003;
    /// The bot cannot see the channel.
    pub(crate) const MISSING_ACCESS: u32 = 50001;
    /// The message is somebody else's.
    pub(crate) const NOT_OURS: u32 = 50005;
    /// The person takes no direct messages from the bot.
    pub(crate) const CLOSED: u32 = 50007;
    pub(crate) const MISSING_PERMISSIONS: u32 = 50013;
    /// The person and the bot have no server in common.
    pub(crate) const NO_COMMON_SERVER: u32 = 50278;
}

/// The part of a message that is read, so that whatever else Discord adds to it does no harm.
#[derive(Debug, Deserialize)]
pub(crate) struct Sent {
    #[serde(deserialize_with = "crate::receive::snowflake")]
    pub(crate) id: i64,
}

/// An answer of which nothing matters but that the call succeeded.
pub(crate) type Done = IgnoredAny;

/// What Discord says to a call that it refuses.
#[derive(Default, Deserialize)]
struct Refusal {
    #[serde(default)]
    code: u32,
    #[serde(default)]
    retry_after: Option<f64>,
}

impl Api {
    /// The API at this address, which ends without a slash.
    pub(crate) fn new(api_url: &str, token: &str) -> Result<Self, reqwest::Error> {
        let agent = concat!("DiscordBot (https://twinbot.example, ", env!("CARGO_PKG_VERSION"), ")");
        let redirect = reqwest::redirect::Policy::none();
        let client = reqwest::Client::builder().user_agent(agent).connect_timeout(CONNECT).redirect(redirect);
        Ok(Self {
            client: client.build()?,
            base: format!("{api_url}/{VERSION}").into(),
            authorization: format!("Bot {token}").into(),
            breaker: Arc::default(),
        })
    }

    /// Reads something as the bot.
    pub(crate) async fn get<T: DeserializeOwned>(&self, route: &str) -> Result<T, CallError> {
        self.call(self.as_bot(Method::GET, route)).await
    }

    /// Changes something as the bot.
    pub(crate) async fn send<T: DeserializeOwned>(
        &self,
        method: Method,
        route: &str,
        body: &impl Serialize,
    ) -> Result<T, CallError> {
        self.call(self.as_bot(method, route).json(body)).await
    }

    /// Changes something by the token of an interaction, which stands in the route.
    pub(crate) async fn answer<T: DeserializeOwned>(
        &self,
        method: Method,
        route: &str,
        body: &impl Serialize,
    ) -> Result<T, CallError> {
        self.call(self.client.request(method, format!("{}/{route}", self.base)).json(body)).await
    }

    /// Fetches a file of at most so many bytes, without saying who asks.
    pub(crate) async fn fetch(&self, url: reqwest::Url, most: u64) -> Result<Vec<u8>, CallError> {
        let broken = |error: reqwest::Error| CallError::Network(fault(&error));
        let mut response = self.client.get(url).timeout(CALL).send().await.map_err(broken)?;
        match response.status().as_u16() {
            200 => {}
            status @ 500.. => return Err(CallError::Server(status)),
            status => return Err(CallError::Rejected { status, code: 0 }),
        }
        let mut bytes = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(broken)? {
            bytes.extend_from_slice(&chunk);
            if bytes.len() as u64 > most {
                return Err(CallError::Rejected { status: 413, code: 0 });
            }
        }
        Ok(bytes)
    }

    fn as_bot(&self, method: Method, route: &str) -> RequestBuilder {
        let request = self.client.request(method, format!("{}/{route}", self.base));
        request.header(reqwest::header::AUTHORIZATION, &*self.authorization)
    }

    async fn call<T: DeserializeOwned>(&self, request: RequestBuilder) -> Result<T, CallError> {
        self.breaker.may_call().map_err(CallError::Tripped)?;
        let response = request.timeout(CALL).send().await.map_err(|error| CallError::Network(fault(&error)))?;
        let status = response.status();
        if Breaker::counts(status.as_u16()) {
            self.breaker.refused();
        }
        let body = response.bytes().await.map_err(|error| CallError::Network(fault(&error)))?;
        read(status, &body)
    }
}

fn fault(error: &reqwest::Error) -> NetworkFault {
    if error.is_timeout() {
        NetworkFault::Timeout
    } else if error.is_connect() {
        NetworkFault::Connect
    } else {
        NetworkFault::Broken
    }
}

fn read<T: DeserializeOwned>(status: StatusCode, body: &[u8]) -> Result<T, CallError> {
    if status.is_success() {
        // What was deleted or acknowledged has no body.
        let body = if body.is_empty() { b"null" } else { body };
        return serde_json::from_slice(body).map_err(|_| CallError::Unreadable);
    }
    let refusal: Refusal = serde_json::from_slice(body).unwrap_or_default();
    Err(match status.as_u16() {
        429 => {
            let seconds = refusal.retry_after.filter(|seconds| (0.0..=86_400.0).contains(seconds)).unwrap_or(5.0);
            CallError::TooMany(Duration::from_secs_f64(seconds))
        }
        status @ 500.. => CallError::Server(status),
        status => CallError::Rejected { status, code: refusal.code },
    })
}

/// The body without anything that must not be kept: the token of an interaction.
pub(crate) fn without_token(mut body: Value) -> Value {
    if let Some(fields) = body.as_object_mut() {
        fields.remove("token");
    }
    body
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(status: u16, body: &str) -> Result<i64, CallError> {
        let status = StatusCode::from_u16(status).expect("a valid status");
        read::<Sent>(status, body.as_bytes()).map(|sent| sent.id)
    }

    #[test]
    fn answers_are_told_apart() {
        assert_eq!(answer(200, r#"{"id":"1100000000000000007","new_kind":{"a":[]}}"#), Ok(1_100_000_000_000_000_007));
        assert_eq!(answer(200, "{}"), Err(CallError::Unreadable));
        assert_eq!(read::<Done>(StatusCode::NO_CONTENT, b"").map(drop), Ok(()));
        assert_eq!(answer(502, "<html>Bad Gateway</html>"), Err(CallError::Server(502)));
        let later = r#"{"message":"You are being rate limited.","retry_after":1.5,"global":false}"#;
        assert_eq!(answer(429, later), Err(CallError::TooMany(Duration::from_millis(1500))));
        assert_eq!(answer(429, "slow down"), Err(CallError::TooMany(Duration::from_secs(5))));
        let closed = r#"{"message":"Cannot send messages to this user","code":50007}"#;
        assert_eq!(answer(403, closed), Err(CallError::Rejected { status: 403, code: code::CLOSED }));
        assert_eq!(answer(404, "?"), Err(CallError::Rejected { status: 404, code: 0 }));
    }

    #[test]
    fn debug_hides_the_token() {
        let api = Api::new("https://api.example", "SECRET").expect("a client");
        assert!(!format!("{api:?}").contains("SECRET"));
        let kept = without_token(serde_json::json!({ "id": "1", "token": "SECRET" }));
        assert!(!kept.to_string().contains("SECRET"));
    }
}
