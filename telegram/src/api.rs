//! Calls to the Bot API: the requests are teloxide's payloads, the exchange is written here.
//!
//! teloxide's own `Bot` sleeps ten seconds on every 5xx, drops the error code, and takes a message for unsent when a
//! field of the answer is newer than its types, which would send it twice. Its errors and its `Debug` show the token.
//! What an error means is left to the callers.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bot_core::delivery::FileOut;
use bot_core::file::FetchFault;
use bot_core::file_store::{Incoming, KeepFault};
use bot_core::platform::Platform;
use front::{Budget, NetworkFault, Spare, Throttled};
use futures::{StreamExt as _, TryStreamExt as _};
use reqwest::StatusCode;
use serde::de::{DeserializeOwned, IgnoredAny};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use teloxide_core::payloads::GetMe;
use teloxide_core::requests::Payload;

use crate::documents::part;

/// How long a connection may take to be made.
const CONNECT: Duration = Duration::from_secs(10);

/// How long a call may take. A message that was taken but not confirmed in time is sent twice, hence long.
const CALL: Duration = Duration::from_secs(30);

/// How long a file may take: less than the 40 s of a delivery.
const UPLOAD: Duration = Duration::from_secs(35);

/// How long a file of any size may take on its way in: less than the minute for which a job has it.
const DOWNLOAD: Duration = Duration::from_secs(50);

/// The Bot API for one bot.
#[derive(Clone)]
pub(crate) struct Api {
    client: reqwest::Client,
    /// The address that a method's name is appended to. It holds the token.
    base: Arc<str>,
    /// The address that a file's path is appended to. It holds the token.
    files: Arc<str>,
    budget: Arc<Budget>,
    throttled: Arc<Throttled>,
}

/// Methods that are not held back: what asks for updates, and what ends a press, which sends nothing.
const FREE: [&str; 2] = ["GetUpdates", "AnswerCallbackQuery"];

/// Never shows the token.
impl fmt::Debug for Api {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Api(…)")
    }
}

/// Why a call did not succeed. Nothing in it names the token, a person or their words.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CallError {
    /// No answer came.
    #[error("no answer from the Bot API: {0}")]
    Network(NetworkFault),
    /// The Bot API has trouble of its own.
    #[error("the Bot API answers {0}")]
    Server(u16),
    /// Too many calls: not again before this time is over.
    #[error("the Bot API wants to be left alone for {} s", .0.as_secs())]
    TooMany(Duration),
    /// The chat has another id now.
    #[error("the chat has moved")]
    Moved(i64),
    /// The Bot API refuses the call.
    #[error("the Bot API answers {0}")]
    Rejected(Rejection),
    /// What was to be sent cannot be read for now, or not at all.
    #[error("what was to be sent cannot be read: {0}")]
    NoFile(KeepFault),
    /// The call succeeded, but its answer is not what the specification says.
    #[error("unreadable answer of the Bot API")]
    Unreadable,
}

impl CallError {
    /// How long the Bot API wants to be left alone; nothing where it does not say so.
    #[must_use]
    pub fn wait(&self) -> Duration {
        match self {
            Self::TooMany(wait) => *wait,
            Self::Network(_)
            | Self::Server(_)
            | Self::Moved(_)
            | Self::Rejected(_)
            | Self::NoFile(_)
            | Self::Unreadable => Duration::ZERO,
        }
    }
}

/// A refusal: the error code and what Telegram says about it.
#[derive(Clone, PartialEq, Eq)]
pub struct Rejection {
    code: u16,
    description: String,
}

impl Rejection {
    pub(crate) fn new(code: u16, description: impl Into<String>) -> Self {
        Self { code, description: description.into() }
    }

    /// The error code, much like those of HTTP.
    #[must_use]
    pub fn code(&self) -> u16 {
        self.code
    }

    /// Whether Telegram's description contains one of these words, whatever their case.
    pub(crate) fn says(&self, any: &[&str]) -> bool {
        let description = self.description.to_ascii_lowercase();
        any.iter().any(|words| description.contains(&words.to_ascii_lowercase()))
    }
}

/// The code and the beginning of the description: what it quotes from the request is left out.
impl fmt::Display for Rejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let is_own = |letter: &char| letter.is_ascii_alphabetic() || " '_:,".contains(*letter);
        let description: String = self.description.chars().take_while(is_own).take(80).collect();
        write!(f, "{} {}", self.code, description.trim_end())
    }
}

impl fmt::Debug for Rejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Rejection({self})")
    }
}

/// The part of a sent message that is read, so that whatever else Telegram adds to it does no harm.
#[derive(Debug, Deserialize)]
pub(crate) struct Sent {
    pub(crate) message_id: i64,
    /// In s.
    #[serde(default)]
    date: Value,
}

impl Sent {
    /// When it was sent, in ms.
    pub(crate) fn at(&self) -> Option<i64> {
        millis(&self.date)
    }
}

/// A changed message; whatever is odd about it, it is changed.
#[derive(Debug, Deserialize)]
#[serde(transparent)]
pub(crate) struct Edited(Value);

impl Edited {
    /// When it was changed, in ms.
    pub(crate) fn at(&self) -> Option<i64> {
        millis(&self.0["edit_date"])
    }
}

/// Telegram counts seconds.
pub(crate) fn millis(seconds: &Value) -> Option<i64> {
    seconds.as_i64()?.checked_mul(1000)
}

/// An answer that says nothing but that the call succeeded.
pub(crate) type Done = IgnoredAny;

#[derive(Deserialize)]
struct Envelope<T> {
    ok: bool,
    result: Option<T>,
    error_code: Option<u16>,
    #[serde(default)]
    description: String,
    #[serde(default)]
    parameters: Parameters,
}

#[derive(Default, Deserialize)]
struct Parameters {
    retry_after: Option<u64>,
    migrate_to_chat_id: Option<i64>,
}

impl Api {
    /// The API at this address, which ends without a slash.
    pub(crate) fn new(api_url: &str, token: &str, pacing: bool) -> Result<Self, reqwest::Error> {
        let redirect = reqwest::redirect::Policy::none();
        let client = reqwest::Client::builder().connect_timeout(CONNECT).redirect(redirect).build()?;
        let files = format!("{api_url}/file/bot{token}/").into();
        let most = Platform::Telegram.pace().unsigned_abs() as usize;
        let budget = Arc::new(if pacing { Budget::new(most) } else { Budget::unlimited() });
        Ok(Self { client, base: format!("{api_url}/bot{token}/").into(), files, budget, throttled: Arc::default() })
    }

    /// Waits until a call could be made at once.
    pub(crate) async fn room(&self) {
        self.budget.room().await;
    }

    /// How often the Bot API has answered that it is called too often.
    pub(crate) fn throttled(&self) -> u64 {
        self.throttled.count()
    }

    /// Keeps a call back for what an answer to Telegram brings besides; `None` where calls need all there are.
    pub(crate) fn spare(&self) -> Option<Spare<'_>> {
        self.budget.spare()
    }

    /// Begins to fetch a file, which may take so long in all.
    async fn begin(&self, path: &str, time: Duration) -> Result<reqwest::Response, CallError> {
        let request = self.client.get(format!("{}{path}", self.files)).timeout(time);
        let response = request.send().await.map_err(|error| CallError::Network((&error).into()))?;
        match response.status().as_u16() {
            200 => Ok(response),
            429 => self.counted(Err(CallError::TooMany(Duration::from_secs(1)))),
            code @ 500.. => Err(CallError::Server(code)),
            code => Err(CallError::Rejected(Rejection::new(code, "no such file"))),
        }
    }

    /// Fetches a file piece by piece.
    pub(crate) async fn open(&self, path: &str) -> Result<Incoming, CallError> {
        let pieces = self.begin(path, DOWNLOAD).await?.bytes_stream();
        Ok(pieces.map_err(|_| FetchFault::Away).boxed())
    }

    /// Fetches a file of at most so many bytes.
    pub(crate) async fn fetch(&self, path: &str, most: u64) -> Result<Vec<u8>, CallError> {
        let broken = |error: reqwest::Error| CallError::Network((&error).into());
        let mut response = self.begin(path, CALL).await?;
        let mut bytes = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(broken)? {
            bytes.extend_from_slice(&chunk);
            if bytes.len() as u64 > most {
                return Err(CallError::Rejected(Rejection::new(413, "larger than it was said to be")));
            }
        }
        Ok(bytes)
    }

    /// Calls a method.
    pub(crate) async fn call<P, T>(&self, payload: &P) -> Result<T, CallError>
    where
        P: Payload + Serialize + Sync,
        T: DeserializeOwned,
    {
        let waits = payload.timeout_hint().unwrap_or_default();
        let request = self.client.post(format!("{}{}", self.base, P::NAME)).timeout(CALL + waits).json(payload);
        let answered = if FREE.contains(&P::NAME) {
            request.send().await
        } else {
            self.budget.spend(request.send()).await.map_err(CallError::TooMany)?
        };
        self.counted(answer_of(answered).await)
    }

    /// Reads the date of an answer, in ms; `None` where it says none.
    pub(crate) async fn clock(&self) -> Result<Option<i64>, CallError> {
        let request = self.client.post(format!("{}{}", self.base, GetMe::NAME)).timeout(CALL);
        let answered = self.budget.spend(request.send()).await.map_err(CallError::TooMany)?;
        let response = answered.map_err(|error| CallError::Network((&error).into()))?;
        Ok(front::date_of(response.headers()))
    }

    /// Calls a method by its name, with these fields.
    pub(crate) async fn post<T: DeserializeOwned>(
        &self,
        method: &str,
        fields: &Map<String, Value>,
    ) -> Result<T, CallError> {
        let request = self.client.post(format!("{}{method}", self.base)).timeout(CALL).json(fields);
        let answered = self.budget.spend(request.send()).await.map_err(CallError::TooMany)?;
        self.counted(answer_of(answered).await)
    }

    /// Calls a method with a file. teloxide writes its files in a way that only its own client can.
    pub(crate) async fn upload<T: DeserializeOwned>(
        &self,
        method: &str,
        fields: Map<String, Value>,
        (name, file): (&'static str, &FileOut),
    ) -> Result<T, CallError> {
        let mut form = reqwest::multipart::Form::new().part(name, part(file).await?);
        for (name, value) in fields {
            // A text stands there as it is, anything else as JSON.
            let value = if let Value::String(text) = value { text } else { value.to_string() };
            form = form.text(name, value);
        }
        let request = self.client.post(format!("{}{method}", self.base)).timeout(UPLOAD).multipart(form);
        let answered = self.budget.spend(request.send()).await.map_err(CallError::TooMany)?;
        self.counted(answer_of(answered).await)
    }

    /// Counts an answer that says that there are too many calls.
    fn counted<T>(&self, answer: Result<T, CallError>) -> Result<T, CallError> {
        if matches!(answer, Err(CallError::TooMany(_))) {
            self.throttled.note();
        }
        answer
    }
}

async fn answer_of<T: DeserializeOwned>(answered: reqwest::Result<reqwest::Response>) -> Result<T, CallError> {
    let response = answered.map_err(|error| CallError::Network((&error).into()))?;
    let status = response.status();
    let body = response.bytes().await.map_err(|error| CallError::Network((&error).into()))?;
    read(status, &body)
}

fn read<T: DeserializeOwned>(status: StatusCode, body: &[u8]) -> Result<T, CallError> {
    let envelope: Envelope<T> = match serde_json::from_slice(body) {
        Ok(envelope) => envelope,
        Err(_) if status.is_success() => return Err(CallError::Unreadable),
        // A proxy on the way answers in its own words.
        Err(_) if status == StatusCode::TOO_MANY_REQUESTS => return Err(CallError::TooMany(Duration::from_secs(5))),
        Err(_) => return Err(CallError::Server(status.as_u16())),
    };
    let code = envelope.error_code.unwrap_or(status.as_u16());
    match (envelope.ok, envelope.result) {
        (true, Some(result)) => Ok(result),
        (true, None) => Err(CallError::Unreadable),
        (false, _) => Err(match envelope.parameters {
            Parameters { migrate_to_chat_id: Some(chat), .. } => CallError::Moved(chat),
            Parameters { retry_after: Some(seconds), .. } => CallError::TooMany(Duration::from_secs(seconds)),
            Parameters { .. } if code == 429 => CallError::TooMany(Duration::from_secs(1)),
            Parameters { .. } if code >= 500 => CallError::Server(code),
            Parameters { .. } => CallError::Rejected(Rejection::new(code, envelope.description)),
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(status: u16, body: &str) -> Result<i64, CallError> {
        let status = StatusCode::from_u16(status).expect("a valid status");
        read::<Sent>(status, body.as_bytes()).map(|sent| sent.message_id)
    }

    #[test]
    fn answers_are_told_apart() {
        assert_eq!(answer(200, r#"{"ok":true,"result":{"message_id":7,"new_kind":{"a":[]}}}"#), Ok(7));
        assert_eq!(answer(200, "{}"), Err(CallError::Unreadable));
        assert_eq!(answer(502, "<html>Bad Gateway</html>"), Err(CallError::Server(502)));
        assert_eq!(answer(500, r#"{"ok":false,"error_code":500,"description":"x"}"#), Err(CallError::Server(500)));
        let later = r#"{"ok":false,"error_code":429,"description":"Too Many Requests","parameters":{"retry_after":9}}"#;
        assert_eq!(answer(429, later), Err(CallError::TooMany(Duration::from_secs(9))));
        let moved = r#"{"ok":false,"error_code":400,"description":"x","parameters":{"migrate_to_chat_id":-1007}}"#;
        assert_eq!(answer(400, moved), Err(CallError::Moved(-1007)));
    }

    #[test]
    fn a_rejection_shows_nothing_of_the_request() {
        let body = r#"{"ok":false,"error_code":400,"description":"Bad Request: wrong HTTP URL \"https://t.me/x?start=SECRET\""}"#;
        let error = answer(400, body).expect_err("refused");
        assert_eq!(error.to_string(), "the Bot API answers 400 Bad Request: wrong HTTP URL");
        assert!(!format!("{error:?}").contains("SECRET"));
        assert!(matches!(error, CallError::Rejected(rejection) if rejection.says(&["wrong http url"])));
    }

    #[test]
    fn debug_hides_the_token() {
        let api = Api::new("https://api.example", "42:SECRET", true).expect("a client");
        assert!(!format!("{api:?}").contains("SECRET"));
    }
}
