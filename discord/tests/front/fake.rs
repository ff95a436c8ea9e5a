//! Discord's API and a core of a few lines each: enough to see what the front end asks of them.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use async_trait::async_trait;
use axum::extract::{FromRequest as _, Multipart, Request, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::{Json, Router};
use bot_core::delivery::{Channel, Delivery, FileOut, Outcome};
use bot_core::platform::Platform;
use bot_core::text::Locale;
use bot_core::update::{Intake, Reply, RoomUpdate, Unavailable, Update, Where};
use bot_core::view::{CommandName, Introduction, View};
use discord::{Discord, Settings};
use serde_json::{Value, json};

/// A token of the form that Discord gives.
pub(crate) const TOKEN: &str = "made.up-TOKEN_x";

/// The application's id.
pub(crate) const APPLICATION: &str = "1000000000000000001";

pub(crate) fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().expect("nobody panics while holding this")
}

#[derive(Default)]
struct ApiState {
    calls: Vec<(String, Value)>,
    /// What to answer next, by call, before the usual answer.
    script: HashMap<String, VecDeque<(u16, Value)>>,
    /// The calls that take a while before they are carried out.
    slow: HashMap<String, Duration>,
    /// The last id that was given.
    last: i64,
    unauthorised: usize,
}

/// Discord's API.
#[derive(Clone, Default)]
pub(crate) struct FakeApi {
    state: Arc<Mutex<ApiState>>,
    pub(crate) url: String,
}

impl FakeApi {
    pub(crate) async fn start() -> Self {
        let mut fake = Self::default();
        locked(&fake.state).last = 2_000_000_000_000_000_000;
        let router = Router::new().fallback(answer).with_state(fake.clone());
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        fake.url = format!("http://{}", listener.local_addr().expect("an address"));
        tokio::spawn(async move { axum::serve(listener, router).await });
        fake
    }

    pub(crate) fn settings(&self) -> Settings {
        Settings { token: TOKEN.to_owned(), api_url: self.url.clone(), over_http: true, pacing: true }
    }

    pub(crate) async fn connect(&self) -> Discord {
        let discord = Discord::connect(self.settings()).await.expect("the bot is known");
        locked(&self.state).calls.clear();
        discord
    }

    /// Answers the next call of this kind, such as `POST channels/7/messages`, with an error.
    pub(crate) fn fail(&self, call: &str, status: u16, code: u32) {
        self.answer_with(call, status, json!({ "message": "?", "code": code }));
    }

    /// Answers the next call of this kind with any body.
    pub(crate) fn answer_with(&self, call: &str, status: u16, body: Value) {
        locked(&self.state).script.entry(call.to_owned()).or_default().push_back((status, body));
    }

    /// Calls of this kind take so long before they are carried out.
    pub(crate) fn delay(&self, call: &str, time: Duration) {
        locked(&self.state).slow.insert(call.to_owned(), time);
    }

    /// All calls so far: method and route, and body.
    pub(crate) fn calls(&self) -> Vec<(String, Value)> {
        locked(&self.state).calls.clone()
    }

    /// The bodies of the calls of one kind so far.
    pub(crate) fn bodies(&self, call: &str) -> Vec<Value> {
        self.calls().into_iter().filter(|(called, _)| called == call).map(|(_, body)| body).collect()
    }

    /// How many calls came without the token though they need it.
    pub(crate) fn unauthorised(&self) -> usize {
        locked(&self.state).unauthorised
    }
}

/// The body of a call; of a form the one that stands in it, and its files.
async fn body_of(call: Request) -> Value {
    let kind = call.headers().get("content-type").and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    if !kind.starts_with("multipart/") {
        let bytes = axum::body::to_bytes(call.into_body(), 1 << 20).await.expect("a body");
        return serde_json::from_slice(&bytes).unwrap_or(Value::Null);
    }
    let mut parts = Multipart::from_request(call, &()).await.expect("a form");
    let (mut body, mut files) = (Value::Null, Vec::new());
    while let Some(part) = parts.next_field().await.expect("a part") {
        let (name, file) = (part.name().expect("a name").to_owned(), part.file_name().map(str::to_owned));
        let kind = part.content_type().map(str::to_owned);
        let text = part.text().await.expect("a text");
        match file {
            Some(file) => files.push(json!({ "name": name, "file_name": file, "content_type": kind, "content": text })),
            None => body = serde_json::from_str(&text).expect("JSON"),
        }
    }
    body["files"] = files.into();
    body
}

async fn answer(State(fake): State<FakeApi>, headers: HeaderMap, request: Request) -> Response {
    let route = request.uri().path().trim_start_matches("/api/v10/").to_owned();
    let query = request.uri().query().unwrap_or_default().to_owned();
    let call = format!("{} {route}", request.method());
    let body = body_of(request).await;
    let slow = locked(&fake.state).slow.get(&call).copied();
    tokio::time::sleep(slow.unwrap_or_default()).await;
    let mut state = locked(&fake.state);
    if route.starts_with("/attachments/") {
        // Files are given out to whoever knows their address.
        state.unauthorised += usize::from(headers.contains_key("authorization"));
        state.calls.push((call.clone(), Value::Null));
        let scripted = state.script.get_mut(&call).and_then(VecDeque::pop_front);
        let (status, body) = scripted.unwrap_or((200, json!("Ana;García")));
        let status = StatusCode::from_u16(status).expect("a status");
        let body = body.as_str().unwrap_or_default().to_owned();
        return (status, [("location", "https://elsewhere.example/")], body).into_response();
    }
    let needs_token = !route.starts_with("interactions/") && !route.starts_with("webhooks/");
    let is_known = headers.get("authorization").is_some_and(|said| said == &format!("Bot {TOKEN}"));
    if needs_token && !is_known {
        state.unauthorised += 1;
        return (StatusCode::UNAUTHORIZED, Json(json!({ "message": "401: Unauthorized", "code": 0 }))).into_response();
    }
    state.calls.push((call.clone(), body));
    if let Some((status, body)) = state.script.get_mut(&call).and_then(VecDeque::pop_front) {
        return (StatusCode::from_u16(status).expect("a status"), Json(body)).into_response();
    }
    state.last += 1;
    let id = state.last.to_string();
    let usual = match route.as_str() {
        "applications/@me" => json!({ "id": APPLICATION, "name": "Twinbot" }),
        _ if route.ends_with("/commands") => json!([]),
        _ if route.ends_with("/callback") && query.is_empty() => return StatusCode::NO_CONTENT.into_response(),
        _ if route.ends_with("/callback") => {
            json!({ "interaction": {}, "resource": { "type": 4, "message": { "id": id } } })
        }
        _ => json!({ "id": id }),
    };
    Json(usual).into_response()
}

/// What the core does with the next update.
#[derive(Clone, Default)]
pub(crate) struct Part {
    /// How long it takes.
    pub(crate) takes: Duration,
    /// How long after that it begins to show something.
    pub(crate) shows_after: Duration,
    /// What it shows by the update's way, and in which message.
    pub(crate) shows: Option<(View, Option<i64>)>,
    /// Whether it gives that up, as something newer is there.
    pub(crate) gives_up: bool,
    /// What it replies besides.
    pub(crate) reply: Reply,
    /// Whether the database is away.
    pub(crate) is_away: bool,
}

/// A core that plays one part.
pub(crate) struct FakeCore {
    discord: Discord,
    part: Mutex<Part>,
    pub(crate) handled: Arc<Mutex<Vec<Update>>>,
    /// What came of what was shown.
    pub(crate) outcomes: Arc<Mutex<Vec<Outcome>>>,
    pub(crate) dead_letters: Mutex<Vec<String>>,
}

impl FakeCore {
    pub(crate) fn playing(discord: &Discord, part: Part) -> Arc<Self> {
        let (handled, outcomes) = (Arc::default(), Arc::default());
        Arc::new(Self {
            discord: discord.clone(),
            part: Mutex::new(part),
            handled,
            outcomes,
            dead_letters: Mutex::default(),
        })
    }
}

/// Something to be shown to somebody.
pub(crate) fn delivery(view: View) -> Delivery {
    let (account, address) = ("7".to_owned(), "70".to_owned());
    Delivery {
        account,
        address,
        handle: None,
        key: 255,
        locale: Locale::english(),
        view,
        message: None,
        repeated: false,
        erases: false,
        repairs: false,
        was_secret: false,
        picture: None,
        above: Vec::new(),
        files: Vec::new(),
    }
}

#[async_trait]
impl Intake for FakeCore {
    async fn handle(&self, update: Update) -> Result<Reply, Unavailable> {
        let part = locked(&self.part).clone();
        let (handle, at) = (update.handle.clone(), update.at.clone());
        locked(&self.handled).push(update);
        tokio::time::sleep(part.takes).await;
        if part.is_away {
            return Err(Unavailable);
        }
        let shows = part.shows.is_some();
        if let Some((view, message)) = part.shows {
            let (discord, outcomes) = (self.discord.clone(), Arc::clone(&self.outcomes));
            let address = if at == Where::Own { "70".to_owned() } else { String::new() };
            let picture = view.picture().map(|picture| {
                FileOut::made(picture.file_name(), picture.picture.format.media_type(), b"clouds".to_vec())
            });
            let delivery = Delivery { handle, address, message, picture, ..delivery(view) };
            tokio::spawn(async move {
                tokio::time::sleep(part.shows_after).await;
                if let Some(handle) = delivery.handle.as_ref().filter(|_| part.gives_up) {
                    return discord.nod(handle).await;
                }
                let outcome = discord.deliver(&delivery).await;
                locked(&outcomes).push(outcome);
            });
        }
        Ok(Reply { shows, locale: Some(Locale::english()), ..part.reply })
    }

    async fn room(&self, _: RoomUpdate) -> Result<(), Unavailable> {
        Ok(())
    }

    fn heard(&self, _: Platform) {}

    fn introduction(&self, _: Platform) -> Option<Introduction> {
        None
    }

    async fn dead_letter(&self, _: Platform, raw: &str, _: &str) -> Result<(), Unavailable> {
        locked(&self.dead_letters).push(raw.to_owned());
        Ok(())
    }

    async fn lease(&self, _: &str, _: Duration) -> Result<bool, Unavailable> {
        Ok(true)
    }

    async fn release(&self, _: &str) {}

    async fn attempt(&self, _: &str) -> Result<Duration, Unavailable> {
        Ok(Duration::ZERO)
    }

    fn commands(&self) -> Vec<CommandName> {
        Vec::new()
    }
}
