//! The API's address: takes a call, lets its fault befall it, holds it against the rules, carries it out.

use std::sync::Arc;
use std::time::Duration;

use axum::Json;
use axum::Router;
use axum::extract::{Request as Call, State as Shared};
use axum::http::StatusCode;
use axum::response::{AppendHeaders, IntoResponse, Response};
use axum::routing::get;
use serde_json::{Value, json};
use tokio::time::Instant;

use super::answers;
use super::emulator::Inner;
use super::faults::is_message;
use super::files::{self, Carried};
use super::gateway;
use super::limits::{Rate, Wait};
use super::log::{Created, Request};
use super::message::Author;
use super::reach;
use super::rules;
use super::state::{BOT, Happening, State, unix_ms};
use crate::chaos::{Mishap, lost_answer};
use crate::date::dated;
use crate::uploads;
use crate::{File, Moment};

/// How long a nonce is remembered, in ms: Discord says, for some minutes.
const NONCES: i64 = 5 * 60 * 1000;

/// Why a call is refused: the status, and Discord's code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Refused(pub(super) u16, pub(super) u32);

/// What a call gives; `None` for 204.
pub(super) type Answer = Result<Option<Value>, Refused>;

pub(super) const BAD_FORM: Refused = Refused(400, 50035);
/// Why a message is refused by chance: nothing that Discord says.
const UNHEARD_OF: Refused = Refused(400, 59_999);
pub(super) const UNKNOWN_CHANNEL: Refused = Refused(404, 10003);
pub(super) const UNKNOWN_MESSAGE: Refused = Refused(404, 10008);
pub(super) const TOO_LARGE: Refused = Refused(413, 40005);

pub(super) fn router(inner: Arc<Inner>) -> Router {
    let files = get(files::serve);
    Router::new()
        .route("/", get(gateway::upgrade))
        .route(&format!("{}/", gateway::AGAIN), get(gateway::upgrade_again))
        .route("/attachments/{channel}/{id}/{name}", files)
        .fallback(serve)
        .layer(uploads::limit())
        .with_state(inner)
}

async fn serve(Shared(inner): Shared<Arc<Inner>>, call: Call) -> Response {
    let route = call.uri().path().trim_start_matches("/api/v10/").to_owned();
    let (method, query) = (call.method().to_string(), call.uri().query().unwrap_or_default().to_owned());
    let said = call.headers().get("authorization").and_then(|value| value.to_str().ok()).map(str::to_owned);
    let is_bot = said.as_deref() == Some(&format!("Bot {}", inner.token));
    let Some((body, files)) = carried(call).await else { return StatusCode::BAD_REQUEST.into_response() };
    let parts: Vec<&str> = route.split('/').collect();
    let faults = match (&inner.spec, method.as_str()) {
        (Some(spec), "POST" | "PATCH" | "PUT") => spec.faults(&method, &parts, &body),
        (Some(_) | None, _) => Vec::new(),
    };
    let named = named(&method, &parts);
    let is_message = is_message(&named);
    let mishap = inner.state.change(|state| state.faults.draw(&named));
    if let Some(Mishap::Slow(time)) = mishap {
        tokio::time::sleep(time).await;
    }
    let (answer, rate) = inner.state.change(|state| {
        faults.iter().for_each(|fault| state.violation(&named, fault, &body));
        let (rate, wait) =
            if state.faults.limits { state.limits.count(&method, &parts, Instant::now()) } else { (None, None) };
        let answer = match (mishap, wait, state.faults.take(&named)) {
            _ if !is_bot && !matches!(parts[0], "interactions" | "webhooks") => Given::Refused(Refused(401, 0)),
            (_, Some(wait), _) => Given::Wait(wait),
            (Some(Mishap::TooMany), ..) => {
                Given::Wait(Wait { time: Duration::from_secs(1), is_global: false, is_impatient: false })
            }
            (Some(Mishap::ServerError), ..) => Given::Refused(Refused(502, 0)),
            (Some(Mishap::Refused), ..) => Given::Refused(UNHEARD_OF),
            (_, _, Some((status, code))) => Given::Refused(Refused(status, code)),
            (Some(Mishap::LostAnswer | Mishap::Slow(_)) | None, None, None) => {
                match carry_out(state, (&method, &parts, &query), &named, (&body, &files)) {
                    Ok(answer) => Given::Answer(answer),
                    Err(refused) => Given::Refused(refused),
                }
            }
        };
        if matches!(answer, Given::Refused(BAD_FORM)) {
            state.violation(&named, "a body that Discord does not take", &body);
        }
        state.count(named, body, &answer);
        (answer, rate)
    });
    if is_message && matches!(answer, Given::Answer(_)) {
        inner.holds.passes(Moment::Shown).await;
    }
    match mishap {
        Some(Mishap::LostAnswer) => lost_answer(),
        _ => dated((limited(rate), answer).into_response(), inner.state.lock().now() / 1000),
    }
}

/// The body of a call, and the files that come with it; `None` where it was cut off.
async fn carried(call: Call) -> Option<(Value, Vec<(String, File)>)> {
    Some(match uploads::read(call).await? {
        uploads::Carried::Body(bytes) => (serde_json::from_slice(&bytes).unwrap_or(Value::Null), Vec::new()),
        uploads::Carried::Form(form) => {
            let body = form.texts.iter().find(|(name, _)| name == "payload_json");
            (body.and_then(|(_, body)| serde_json::from_str(body).ok()).unwrap_or(Value::Null), form.files)
        }
        uploads::Carried::Unreadable => (Value::Null, Vec::new()),
    })
}

/// What a call is answered with.
enum Given {
    Answer(Option<Value>),
    Refused(Refused),
    Wait(Wait),
}

impl Given {
    fn status(&self) -> StatusCode {
        match self {
            Self::Answer(Some(_)) => StatusCode::OK,
            Self::Answer(None) => StatusCode::NO_CONTENT,
            Self::Refused(Refused(status, _)) => StatusCode::from_u16(*status).unwrap_or(StatusCode::BAD_REQUEST),
            Self::Wait(_) => StatusCode::TOO_MANY_REQUESTS,
        }
    }
}

impl IntoResponse for Given {
    fn into_response(self) -> Response {
        let status = self.status();
        match self {
            Self::Answer(Some(given)) => Json(given).into_response(),
            Self::Answer(None) => status.into_response(),
            Self::Refused(Refused(_, code)) => {
                (status, Json(json!({ "message": "refused", "code": code }))).into_response()
            }
            Self::Wait(Wait { time, is_global, .. }) => {
                let mut headers = vec![("retry-after", (time.as_secs() + 1).to_string())];
                headers.push(("x-ratelimit-scope", if is_global { "global" } else { "user" }.to_owned()));
                headers.extend(is_global.then(|| ("x-ratelimit-global", "true".to_owned())));
                let body = json!({ "message": "You are being rate limited.", "retry_after": time.as_secs_f64(),
                    "global": is_global });
                (status, AppendHeaders(headers), Json(body)).into_response()
            }
        }
    }
}

/// What Discord tells of the limit of a route with every answer.
fn limited(rate: Option<Rate>) -> AppendHeaders<Vec<(&'static str, String)>> {
    let headers = rate.map(|rate| {
        let after = rate.resets_after.as_secs_f64();
        #[expect(clippy::cast_precision_loss, reason = "times of this century")]
        let at = unix_ms() as f64 / 1000.0 + after;
        vec![
            ("x-ratelimit-limit", rate.limit.to_string()),
            ("x-ratelimit-remaining", rate.left.to_string()),
            ("x-ratelimit-reset", format!("{at:.3}")),
            ("x-ratelimit-reset-after", format!("{after:.3}")),
            ("x-ratelimit-bucket", rate.bucket),
        ]
    });
    AppendHeaders(headers.unwrap_or_default())
}

impl State {
    fn count(&mut self, call: String, body: Value, given: &Given) {
        let status = given.status().as_u16();
        self.counters.requests += 1;
        self.counters.invalid += u64::from(matches!(status, 401 | 403 | 429));
        self.counters.too_many += u64::from(status == 429);
        self.counters.refused += u64::from(matches!(given, Given::Refused(UNHEARD_OF)));
        self.counters.impatient += u64::from(matches!(given, Given::Wait(wait) if wait.is_impatient));
        if !self.counts_only {
            let code = if let Given::Refused(Refused(_, code)) = given { *code } else { 0 };
            self.requests.push(Request { call, body, status, code });
        }
    }
}

/// The call without tokens.
fn named(method: &str, parts: &[&str]) -> String {
    let hidden = parts.iter().enumerate().map(|(at, part)| match (parts[0], at) {
        ("interactions" | "webhooks", 2) => "…",
        _ => part,
    });
    format!("{method} {}", hidden.collect::<Vec<_>>().join("/"))
}

fn carry_out(state: &mut State, call: (&str, &[&str], &str), named: &str, (body, files): Carried<'_>) -> Answer {
    let (method, parts, query) = call;
    let number = |at: usize| parts.get(at).and_then(|part| part.parse::<i64>().ok()).unwrap_or(0);
    match (method, parts) {
        ("GET", ["applications", "@me"]) => Ok(Some(json!({ "id": BOT.to_string(), "name": "Twinbot",
            "verify_key": state.key, "interactions_endpoint_url": state.endpoint }))),
        ("GET", ["users", "@me"]) => Ok(Some(json!({ "id": BOT.to_string(), "username": "twinbot", "bot": true }))),
        ("GET", ["gateway"]) => Ok(Some(json!({ "url": state.gateway }))),
        ("GET", ["gateway", "bot"]) => {
            let remaining = state.starts.saturating_sub(state.counters.identified);
            let limit = json!({ "total": state.starts, "remaining": remaining, "reset_after": 86_400_000,
                "max_concurrency": 1 });
            Ok(Some(json!({ "url": state.gateway, "shards": 1, "session_start_limit": limit })))
        }
        ("GET", ["applications", _, "commands"]) => Ok(Some(state.commands.clone().into())),
        ("PUT", ["applications", _, "commands"]) => register(state, named, body),
        ("POST", ["users", "@me", "channels"]) => open_chat(state, body),
        ("GET", ["channels", _]) => reach::channel(state, number(1)),
        ("GET", ["guilds", _]) => reach::server(state, number(1)),
        ("GET", ["guilds", _, "members", _]) => reach::member(state, number(1), number(3)),
        ("GET", ["channels", _, "messages"]) => history(state, number(1), query),
        ("POST", ["channels", _, "messages"]) => send(state, number(1), named, (body, files)),
        ("PATCH", ["channels", _, "messages", _]) => {
            checked(state, named, body, false)?;
            edit(state, (number(1), number(3)), named, (body, files))
        }
        ("POST", ["interactions", _, token, "callback"]) => {
            answers::called_back(state, token, (body, files), query.contains("with_response=true"), named)
        }
        ("GET", ["webhooks", _, token, "messages", which]) => answers::look_up(state, token, which),
        ("PATCH", ["webhooks", _, token, "messages", which]) => {
            checked(state, named, body, false)?;
            answers::change(state, (token, which), named, (body, files))
        }
        ("POST", ["webhooks", _, token]) => {
            checked(state, named, body, true)?;
            answers::follow(state, token, named, (body, files))
        }
        _ => {
            state.violation(named, "no such call", body);
            Err(Refused(404, 0))
        }
    }
}

/// Holds the body of a message against the rules.
pub(super) fn checked(state: &mut State, named: &str, body: &Value, is_whole: bool) -> Result<(), Refused> {
    let faults = rules::message(body, is_whole);
    if faults.is_empty() {
        return Ok(());
    }
    faults.iter().for_each(|fault| state.violation(named, fault, body));
    Err(BAD_FORM)
}

fn register(state: &mut State, named: &str, body: &Value) -> Answer {
    let faults = rules::commands(body);
    if !faults.is_empty() {
        faults.iter().for_each(|fault| state.violation(named, fault, body));
        return Err(BAD_FORM);
    }
    state.counters.registered += 1;
    let mut commands = body.as_array().cloned().unwrap_or_default();
    for command in &mut commands {
        command["id"] = state.id().to_string().into();
        command["application_id"] = BOT.to_string().into();
        command["version"] = state.id().to_string().into();
    }
    state.commands = commands;
    Ok(Some(state.commands.clone().into()))
}

fn open_chat(state: &mut State, body: &Value) -> Answer {
    let person = body["recipient_id"].as_str().and_then(|id| id.parse().ok()).unwrap_or(0);
    if !state.users.contains_key(&person) {
        return Err(Refused(400, 50033));
    }
    let chat = state.chat(person);
    Ok(Some(json!({ "id": chat.to_string(), "type": 1 })))
}

/// The messages of a channel that are newer than one of them, as many as are asked for of the oldest; the newest first.
fn history(state: &State, channel: i64, query: &str) -> Answer {
    let known = state.may_see(channel)?;
    let said = |name: &str| query.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='));
    let after = said("after").and_then(|id| id.parse().ok()).unwrap_or(0);
    let limit = said("limit").and_then(|limit| limit.parse().ok()).unwrap_or(50_usize);
    if !(1..=100).contains(&limit) {
        return Err(BAD_FORM);
    }
    let newer = known.messages.range(after + 1..).map(|(_, message)| message);
    let seen = newer.filter(|message| message.only_for.is_none()).take(limit);
    let mut bodies: Vec<Value> = seen.map(|message| state.body_of(message)).collect();
    bodies.reverse();
    Ok(Some(bodies.into()))
}

fn send(state: &mut State, channel: i64, named: &str, (body, files): Carried<'_>) -> Answer {
    checked(state, named, body, true)?;
    state.may_write(channel)?;
    let nonce = body["nonce"].as_str().filter(|_| body["enforce_nonce"] == true).map(str::to_owned);
    let now = state.now();
    state.nonces.retain(|_, (_, _, at)| now - *at < NONCES);
    // Whoever asks for another message under the same nonce, wherever it is to stand, gets the first.
    if let Some((channel, sent, _)) = nonce.as_ref().and_then(|nonce| state.nonces.get(nonce)) {
        let message = state.channels.get(channel).and_then(|channel| channel.messages.get(sent));
        return message.map(|message| Some(message.body(BOT))).ok_or(UNKNOWN_MESSAGE);
    }
    let attached = files::attached(state, channel, named, (body, files), &[])?.unwrap_or_default();
    let message = state.add(channel, Author::Bot, None);
    message.set(body);
    message.files = attached;
    let (id, given, text) = (message.id, message.body(BOT), message.text());
    if !state.counts_only {
        state.created.push(Created { channel, nonce: nonce.clone(), text });
    }
    if let Some(nonce) = nonce {
        state.nonces.insert(nonce, (channel, id, now));
    }
    state.shown(channel, id, Happening::Appeared);
    Ok(Some(given))
}

fn edit(state: &mut State, (channel, id): (i64, i64), named: &str, (body, files): Carried<'_>) -> Answer {
    state.may_see(channel)?;
    let now = state.now();
    let Some(known) = state.channels.get_mut(&channel) else { return Err(UNKNOWN_CHANNEL) };
    // What only one person sees is there for nobody else.
    let message = known.messages.get_mut(&id).filter(|message| message.only_for.is_none());
    let Some(message) = message else { return Err(UNKNOWN_MESSAGE) };
    if !message.is_from_bot() {
        return Err(Refused(403, 50005));
    }
    let before = message.files.clone();
    let attached = files::attached(state, channel, named, (body, files), &before)?;
    let message = state.channels.get_mut(&channel).and_then(|channel| channel.messages.get_mut(&id));
    let Some(message) = message else { return Err(UNKNOWN_MESSAGE) };
    message.set(body);
    message.files = attached.unwrap_or(before);
    message.edited_at = Some(now);
    let given = message.body(BOT);
    state.shown(channel, id, Happening::Edited);
    Ok(Some(given))
}
