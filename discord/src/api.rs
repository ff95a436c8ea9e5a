//! Calls to Discord's API: one exchange for all of them, without waiting and without a second try.
//!
//! serenity's own client sleeps through rate limits inside a call and repeats it without end, and its errors hold
//! addresses with the tokens of interactions. What an error means is left to the callers.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bot_core::file::FetchFault;
use bot_core::file_store::{Incoming, KeepFault};
use bot_core::platform::Platform;
use front::{Budget, NetworkFault, Throttled};
use futures::{StreamExt as _, TryStreamExt as _};
use reqwest::header::HeaderMap;
use reqwest::multipart::Form;
use reqwest::{Method, RequestBuilder, StatusCode};
use serde::de::{DeserializeOwned, IgnoredAny};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use serenity::model::Timestamp;

use crate::breaker::{Breaker, Stop};
use crate::routes::Routes;

/// How long a connection may take to be made.
const CONNECT: Duration = Duration::from_secs(10);

/// How long a call may take.
const CALL: Duration = Duration::from_secs(20);

/// How long a file may take: less than the 40 s of a delivery.
const UPLOAD: Duration = Duration::from_secs(35);

/// How long a file of any size may take on its way in: less than the minute for which a job has it.
const DOWNLOAD: Duration = Duration::from_secs(50);

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
    budget: Arc<Budget>,
    routes: Arc<Routes>,
    throttled: Arc<Throttled>,
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
    /// What was to be sent cannot be read for now, or not at all.
    #[error("what was to be sent cannot be read: {0}")]
    NoFile(KeepFault),
    /// The call succeeded, but its answer is not what the specification says.
    #[error("unreadable answer of Discord")]
    Unreadable,
}

impl CallError {
    /// How long Discord wants to be left alone, or has to be; nothing where neither is so.
    #[must_use]
    pub fn wait(&self) -> Duration {
        match self {
            Self::TooMany(wait) | Self::Tripped(wait) => *wait,
            Self::Network(_) | Self::Server(_) | Self::Rejected { .. } | Self::NoFile(_) | Self::Unreadable => {
                Duration::ZERO
            }
        }
    }

    /// Whether the call may have been carried out all the same, or may be if it is tried again.
    pub(crate) fn is_in_doubt(&self) -> bool {
        matches!(self, Self::Network(_) | Self::Server(_) | Self::Unreadable)
    }

    /// Whether Discord does not know what the call is about.
    pub(crate) fn is_unknown(&self) -> bool {
        matches!(self, Self::Rejected { status: 404, .. })
    }
}

/// Discord's codes of the reasons that are told apart (docs/platforms.md, "Discord: direct messages",
/// and Discord's list of JSON error codes).
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
    /// When it was changed, if it was.
    #[serde(default)]
    pub(crate) edited_timestamp: Option<IgnoredAny>,
}

/// A changed message; whatever is odd about it, it is changed.
#[derive(Deserialize)]
#[serde(transparent)]
pub(crate) struct Edited(Value);

impl Edited {
    /// When it was changed, in ms.
    pub(crate) fn at(&self) -> Option<i64> {
        let at = Timestamp::parse(self.0["edited_timestamp"].as_str()?).ok()?;
        at.unix_timestamp().checked_mul(1000)
    }
}

/// An answer of which nothing matters but that the call succeeded.
pub(crate) type Done = IgnoredAny;

/// What Discord says to a call that it refuses.
#[derive(Default, Deserialize)]
struct Refusal {
    #[serde(default)]
    code: u32,
    /// In seconds.
    #[serde(default)]
    retry_after: Option<f64>,
    /// Whether nothing may be called at all.
    #[serde(default)]
    global: bool,
}

/// What stands in the head of an answer about limits.
#[derive(Default)]
struct Limits {
    /// In seconds. Where something on the way refuses, only this says how long.
    retry_after: Option<f64>,
    /// Whose limit it is: the bot's own in all, its own for this route, or one that all bots share, which is held against
    /// nobody.
    scope: Option<Scope>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Scope {
    Global,
    Shared,
}

impl Limits {
    fn of(headers: &HeaderMap) -> Self {
        let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
        let scope = match text("x-ratelimit-scope") {
            Some("global") => Some(Scope::Global),
            Some("shared") => Some(Scope::Shared),
            Some(_) | None => text("x-ratelimit-global").map(|_| Scope::Global),
        };
        Self { retry_after: text("retry-after").and_then(|seconds| seconds.parse().ok()), scope }
    }
}

impl Api {
    /// The API at this address, which ends without a slash.
    pub(crate) fn new(api_url: &str, token: &str, pacing: bool) -> Result<Self, reqwest::Error> {
        let agent = concat!("DiscordBot (https://twinbot.example, ", env!("CARGO_PKG_VERSION"), ")");
        let redirect = reqwest::redirect::Policy::none();
        let client = reqwest::Client::builder().user_agent(agent).connect_timeout(CONNECT).redirect(redirect);
        let most = Platform::Discord.pace().unsigned_abs() as usize;
        let budget = if pacing { Budget::new(most) } else { Budget::unlimited() };
        Ok(Self {
            client: client.build()?,
            base: format!("{api_url}/{VERSION}").into(),
            authorization: format!("Bot {token}").into(),
            breaker: Arc::default(),
            budget: Arc::new(budget),
            routes: Arc::default(),
            throttled: Arc::default(),
        })
    }

    /// Waits until a call could be made at once, as far as it is about all calls.
    pub(crate) async fn room(&self) {
        self.budget.room().await;
    }

    /// How often Discord has answered that it is called too often.
    pub(crate) fn throttled(&self) -> u64 {
        self.throttled.count()
    }

    /// Reads something as the bot.
    pub(crate) async fn get<T: DeserializeOwned>(&self, route: &str) -> Result<T, CallError> {
        self.as_bot(Method::GET, route, |request| request.timeout(CALL)).await
    }

    /// Changes something as the bot.
    pub(crate) async fn send<T: DeserializeOwned>(
        &self,
        method: Method,
        route: &str,
        body: &impl Serialize,
    ) -> Result<T, CallError> {
        self.as_bot(method, route, |request| request.timeout(CALL).json(body)).await
    }

    /// Sends or changes a message with files as the bot.
    pub(crate) async fn upload<T: DeserializeOwned>(
        &self,
        method: Method,
        route: &str,
        form: Form,
    ) -> Result<T, CallError> {
        self.as_bot(method, route, |request| request.timeout(UPLOAD).multipart(form)).await
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

    /// The same with files.
    pub(crate) async fn upload_answer<T: DeserializeOwned>(
        &self,
        method: Method,
        route: &str,
        form: Form,
    ) -> Result<T, CallError> {
        let request = self.client.request(method, format!("{}/{route}", self.base));
        self.exchange(request.timeout(UPLOAD).multipart(form), |_| {}).await
    }

    /// Reads what was answered to an interaction.
    pub(crate) async fn look_up<T: DeserializeOwned>(&self, route: &str) -> Result<T, CallError> {
        self.call(self.client.get(format!("{}/{route}", self.base))).await
    }

    /// Begins to fetch a file, which may take so long in all, without saying who asks.
    async fn begin(&self, url: reqwest::Url, time: Duration) -> Result<reqwest::Response, CallError> {
        let response = self.client.get(url).timeout(time).send().await;
        let response = response.map_err(|error| CallError::Network((&error).into()))?;
        match response.status().as_u16() {
            200 => Ok(response),
            status @ 500.. => Err(CallError::Server(status)),
            status => Err(CallError::Rejected { status, code: 0 }),
        }
    }

    /// Fetches a file piece by piece.
    pub(crate) async fn open(&self, url: reqwest::Url) -> Result<Incoming, CallError> {
        let pieces = self.begin(url, DOWNLOAD).await?.bytes_stream();
        Ok(pieces.map_err(|_| FetchFault::Away).boxed())
    }

    /// Fetches a file of at most so many bytes.
    pub(crate) async fn fetch(&self, url: reqwest::Url, most: u64) -> Result<Vec<u8>, CallError> {
        let broken = |error: reqwest::Error| CallError::Network((&error).into());
        let mut response = self.begin(url, CALL).await?;
        let mut bytes = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(broken)? {
            bytes.extend_from_slice(&chunk);
            if bytes.len() as u64 > most {
                return Err(CallError::Rejected { status: 413, code: 0 });
            }
        }
        Ok(bytes)
    }

    /// Calls as the bot, which may make so many calls in all and so many by each route.
    async fn as_bot<T: DeserializeOwned>(
        &self,
        method: Method,
        route: &str,
        with: impl FnOnce(RequestBuilder) -> RequestBuilder,
    ) -> Result<T, CallError> {
        self.routes.turn(&method, route).await.map_err(CallError::TooMany)?;
        let request = self.client.request(method.clone(), format!("{}/{route}", self.base));
        let request = request.header(reqwest::header::AUTHORIZATION, &*self.authorization);
        let call = self.exchange(with(request), |headers| self.routes.note(&method, route, headers));
        self.budget.spend(call).await.map_err(CallError::TooMany)?
    }

    /// Reads the date of an answer, in ms; `None` where it says none.
    pub(crate) async fn clock(&self) -> Result<Option<i64>, CallError> {
        let request = self.client.get(format!("{}/applications/@me", self.base)).timeout(CALL);
        let request = request.header(reqwest::header::AUTHORIZATION, &*self.authorization);
        let mut said = None;
        let call = self.exchange::<Done>(request, |headers| said = front::date_of(headers));
        self.budget.spend(call).await.map_err(CallError::TooMany)??;
        Ok(said)
    }

    /// Calls by the token of an interaction, which no limit of the bot's counts.
    async fn call<T: DeserializeOwned>(&self, request: RequestBuilder) -> Result<T, CallError> {
        self.exchange(request.timeout(CALL), |_| {}).await
    }

    async fn exchange<T: DeserializeOwned>(
        &self,
        request: RequestBuilder,
        heed: impl FnOnce(&HeaderMap),
    ) -> Result<T, CallError> {
        self.breaker.may_call().map_err(|stop| match stop {
            Stop::Refused(wait) => CallError::Tripped(wait),
            Stop::Asked(wait) => CallError::TooMany(wait),
        })?;
        let response = request.send().await.map_err(|error| CallError::Network((&error).into()))?;
        heed(response.headers());
        let (status, limits) = (response.status(), Limits::of(response.headers()));
        if status == StatusCode::TOO_MANY_REQUESTS {
            self.throttled.note();
        }
        if Breaker::counts(status.as_u16()) && limits.scope != Some(Scope::Shared) {
            self.breaker.refused();
        }
        let body = response.bytes().await.map_err(|error| CallError::Network((&error).into()))?;
        let (answer, rest) = read(status, &limits, &body);
        if let Some(rest) = rest {
            self.breaker.rest(rest);
        }
        answer
    }
}

/// What an answer says, and how long no call may be made at all.
fn read<T: DeserializeOwned>(
    status: StatusCode,
    limits: &Limits,
    body: &[u8],
) -> (Result<T, CallError>, Option<Duration>) {
    if status.is_success() {
        // What was deleted or acknowledged has no body.
        let body = if body.is_empty() { b"null" } else { body };
        return (serde_json::from_slice(body).map_err(|_| CallError::Unreadable), None);
    }
    let refusal: Refusal = serde_json::from_slice(body).unwrap_or_default();
    match status.as_u16() {
        429 => {
            let said = [refusal.retry_after, limits.retry_after].into_iter().flatten();
            let seconds = said.filter(|seconds| (0.0..=86_400.0).contains(seconds)).fold(f64::NAN, f64::max);
            let wait = Duration::from_secs_f64(if seconds.is_nan() { 5.0 } else { seconds });
            // What is refused without a word comes from somebody on the way, who refuses everything.
            let is_global = refusal.global || limits.scope == Some(Scope::Global) || refusal.retry_after.is_none();
            (Err(CallError::TooMany(wait)), is_global.then_some(wait))
        }
        status @ 500.. => (Err(CallError::Server(status)), None),
        status => (Err(CallError::Rejected { status, code: refusal.code }), None),
    }
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
        limited(status, &Limits::default(), body).0
    }

    fn limited(status: u16, limits: &Limits, body: &str) -> (Result<i64, CallError>, Option<Duration>) {
        let status = StatusCode::from_u16(status).expect("a valid status");
        let (answer, rest) = read::<Sent>(status, limits, body.as_bytes());
        (answer.map(|sent| sent.id), rest)
    }

    #[test]
    fn answers_are_told_apart() {
        assert_eq!(answer(200, r#"{"id":"1100000000000000007","new_kind":{"a":[]}}"#), Ok(1_100_000_000_000_000_007));
        assert_eq!(answer(200, "{}"), Err(CallError::Unreadable));
        assert_eq!(read::<Done>(StatusCode::NO_CONTENT, &Limits::default(), b"").0.map(drop), Ok(()));
        assert_eq!(answer(502, "<html>Bad Gateway</html>"), Err(CallError::Server(502)));
        let closed = r#"{"message":"Cannot send messages to this user","code":50007}"#;
        assert_eq!(answer(403, closed), Err(CallError::Rejected { status: 403, code: code::CLOSED }));
        assert_eq!(answer(404, "?"), Err(CallError::Rejected { status: 404, code: 0 }));
    }

    #[test]
    fn what_is_limited_waits_and_what_is_limited_in_all_lets_everything_wait() {
        let said = |name: &'static str, value: &'static str| {
            let mut headers = HeaderMap::new();
            headers.insert(name, value.parse().expect("a value"));
            Limits::of(&headers)
        };
        let (ms, later) = (Duration::from_millis, r#"{"retry_after":1.5,"global":false}"#);
        for (limits, body, wait, rest) in [
            (Limits::default(), later, ms(1500), None),
            (said("x-ratelimit-scope", "user"), later, ms(1500), None),
            (said("x-ratelimit-scope", "shared"), later, ms(1500), None),
            (said("retry-after", "3"), later, ms(3000), None),
            (said("x-ratelimit-scope", "global"), later, ms(1500), Some(ms(1500))),
            (said("x-ratelimit-global", "true"), later, ms(1500), Some(ms(1500))),
            (Limits::default(), r#"{"retry_after":2,"global":true}"#, ms(2000), Some(ms(2000))),
            // Not Discord itself, but what stands before it.
            (said("retry-after", "900"), "<html>error 1015</html>", ms(900_000), Some(ms(900_000))),
            (Limits::default(), "slow down", ms(5000), Some(ms(5000))),
            (said("retry-after", "-3"), "slow down", ms(5000), Some(ms(5000))),
        ] {
            assert_eq!(limited(429, &limits, body), (Err(CallError::TooMany(wait)), rest), "{body}");
        }
    }

    #[test]
    fn debug_hides_the_token() {
        let api = Api::new("https://api.example", "SECRET", true).expect("a client");
        assert!(!format!("{api:?}").contains("SECRET"));
        let kept = without_token(serde_json::json!({ "id": "1", "token": "SECRET" }));
        assert!(!kept.to_string().contains("SECRET"));
    }
}
