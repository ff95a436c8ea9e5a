//! A Bot API and a core of a few lines each: enough to see what the front end asks of them.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use async_trait::async_trait;
use axum::extract::{FromRequest as _, Multipart, Path, Request, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use bot_core::platform::Platform;
use bot_core::text::{Locale, Text, msg};
use bot_core::update::{Intake, Listens, Record, Reply, RoomUpdate, Unavailable, Update, What};
use bot_core::view::{CommandName, Introduction};
use serde_json::{Value, json};
use telegram::{Settings, Telegram};
use tokio::sync::Semaphore;

/// A token as @BotFather gives them.
pub(crate) const TOKEN: &str = "123456:made-UP_token";

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().expect("nobody panics while holding this")
}

#[derive(Default)]
struct BotState {
    calls: Vec<(String, Value)>,
    /// What to answer next, by method, before the usual answer.
    script: HashMap<String, VecDeque<(u16, String)>>,
    /// What to answer where something is said of a language, as long as that stands here.
    languages: HashMap<String, (u16, String)>,
    updates: Vec<Value>,
    webhook: Value,
    commands: HashMap<String, Value>,
    /// What the bot says of itself, by the field of the call and the language.
    about: HashMap<(String, String), Value>,
    messages: i64,
}

/// The Bot API.
#[derive(Clone, Default)]
pub(crate) struct FakeBot {
    state: Arc<Mutex<BotState>>,
    pub(crate) url: String,
}

impl FakeBot {
    pub(crate) async fn start() -> Self {
        let mut fake = Self::default();
        locked(&fake.state).webhook = json!({"url": "", "has_custom_certificate": false, "pending_update_count": 0});
        let router = Router::new().route("/{bot}/{method}", post(answer)).route("/file/{bot}/{*path}", get(file));
        let router = router.with_state(fake.clone());
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        fake.url = format!("http://{}", listener.local_addr().expect("an address"));
        tokio::spawn(async move { axum::serve(listener, router).await });
        fake
    }

    pub(crate) fn settings(&self) -> Settings {
        Settings { token: TOKEN.to_owned(), api_url: self.url.clone(), pacing: true }
    }

    pub(crate) async fn connect(&self) -> Telegram {
        let telegram = Telegram::connect(self.settings()).await.expect("the bot is known");
        locked(&self.state).calls.clear();
        telegram
    }

    /// Answers the next call of a method with an error of the Bot API.
    pub(crate) fn fail(&self, method: &str, code: u16, description: &str) {
        let body = json!({"ok": false, "error_code": code, "description": description}).to_string();
        self.answer_with(method, code, &body);
    }

    /// Answers the next call of a method with any body.
    pub(crate) fn answer_with(&self, method: &str, status: u16, body: &str) {
        let mut state = locked(&self.state);
        state.script.entry(method.to_lowercase()).or_default().push_back((status, body.to_owned()));
    }

    /// Answers whatever is asked about a language with an error of the Bot API, until it is given another one; `None`: as usual.
    pub(crate) fn fail_in(&self, language: &str, body: Option<(u16, &str)>) {
        let mut state = locked(&self.state);
        match body {
            Some((status, body)) => state.languages.insert(language.to_owned(), (status, body.to_owned())),
            None => state.languages.remove(language),
        };
    }

    /// Somebody takes the commands away that were set for no language.
    pub(crate) fn lose_commands(&self) {
        locked(&self.state).commands.remove("");
    }

    /// Has an update ready for whoever polls.
    pub(crate) fn update(&self, id: i64, person: i64, words: &str) {
        locked(&self.state).updates.push(message(id, person, words));
    }

    /// All calls so far, by their methods in lower case.
    pub(crate) fn calls(&self) -> Vec<(String, Value)> {
        locked(&self.state).calls.clone()
    }

    /// The bodies of the calls of one method so far.
    pub(crate) fn bodies(&self, method: &str) -> Vec<Value> {
        self.calls().into_iter().filter(|(called, _)| called == method).map(|(_, body)| body).collect()
    }

    /// The ids of the updates that nobody has confirmed.
    pub(crate) fn unconfirmed(&self) -> Vec<i64> {
        locked(&self.state).updates.iter().filter_map(|update| update["update_id"].as_i64()).collect()
    }
}

/// An update: somebody writes words.
pub(crate) fn message(id: i64, person: i64, words: &str) -> Value {
    let from = json!({"id": person, "is_bot": false, "first_name": "Ann", "language_code": "es"});
    let chat = json!({"id": person, "type": "private", "first_name": "Ann"});
    let message = json!({"message_id": id, "date": 1, "from": from, "chat": chat, "text": words});
    json!({"update_id": id, "message": message})
}

/// Gives out a file, or answers as was told for `file`.
async fn file(State(fake): State<FakeBot>, Path((_, path)): Path<(String, String)>) -> Response {
    locked(&fake.state).calls.push(("file".to_owned(), json!(path)));
    let scripted = locked(&fake.state).script.get_mut("file").and_then(VecDeque::pop_front);
    let (status, body) = scripted.unwrap_or((200, "Ana;García".to_owned()));
    (StatusCode::from_u16(status).expect("a status"), [("location", "https://elsewhere.example/")], body)
        .into_response()
}

/// The body of a call; of a form each part, and of a file what is said of it and what is in it.
async fn body_of(call: Request) -> Value {
    let kind = call.headers().get("content-type").and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    if !kind.starts_with("multipart/") {
        let bytes = axum::body::to_bytes(call.into_body(), 1 << 20).await.expect("a body");
        return serde_json::from_slice(&bytes).unwrap_or(Value::Null);
    }
    let mut parts = Multipart::from_request(call, &()).await.expect("a form");
    let mut body = json!({});
    while let Some(part) = parts.next_field().await.expect("a part") {
        let name = part.name().expect("a name").to_owned();
        let file = part.file_name().map(|file| json!({ "file_name": file, "content_type": part.content_type() }));
        let text = part.text().await.expect("a text");
        body[name] = match file {
            Some(mut file) => {
                file["content"] = text.into();
                file
            }
            None => text.into(),
        };
    }
    body
}

async fn answer(State(fake): State<FakeBot>, Path((bot, method)): Path<(String, String)>, call: Request) -> Response {
    let method = method.to_lowercase();
    let body = body_of(call).await;
    locked(&fake.state).calls.push((method.clone(), body.clone()));
    if bot != format!("bot{TOKEN}") {
        let refusal = json!({"ok": false, "error_code": 401, "description": "Unauthorized"});
        return (StatusCode::UNAUTHORIZED, Json(refusal)).into_response();
    }
    let language = body["language_code"].as_str().unwrap_or_default();
    let in_language = locked(&fake.state).languages.get(language).cloned();
    let scripted = locked(&fake.state).script.get_mut(&method).and_then(VecDeque::pop_front);
    if let Some((status, body)) = scripted.or(in_language) {
        return (StatusCode::from_u16(status).expect("a status"), body).into_response();
    }
    if method == "getupdates" {
        return Json(json!({"ok": true, "result": fake.updates(&body).await})).into_response();
    }
    Json(json!({"ok": true, "result": fake.result(&method, body)})).into_response()
}

impl FakeBot {
    fn result(&self, method: &str, body: Value) -> Value {
        let mut state = locked(&self.state);
        let language = body["language_code"].as_str().unwrap_or_default().to_owned();
        match method {
            "getme" => json!({"id": 99, "is_bot": true, "first_name": "Twin", "username": "TwinBot"}),
            "sendmessage" | "senddocument" => {
                state.messages += 1;
                json!({"message_id": 100 + state.messages, "brand_new_field": [1]})
            }
            "sendphoto" | "editmessagemedia" => {
                let edited = body["message_id"].as_str().and_then(|id| id.parse().ok()).or(body["message_id"].as_i64());
                state.messages += i64::from(edited.is_none());
                let photo = json!([{"file_id": "small-1"}, {"file_id": "large-1"}]);
                json!({"message_id": edited.unwrap_or(100 + state.messages), "photo": photo})
            }
            "getwebhookinfo" => state.webhook.clone(),
            "setwebhook" => {
                state.webhook = body;
                Value::Bool(true)
            }
            "getmycommands" => state.commands.get(&language).cloned().unwrap_or_else(|| json!([])),
            "setmycommands" => {
                state.commands.insert(language, body["commands"].clone());
                Value::Bool(true)
            }
            "getmydescription" | "getmyshortdescription" => {
                let field = method.trim_start_matches("getmy").replace("shortd", "short_d");
                let said = state.about.get(&(field.clone(), language)).cloned();
                json!({ field: said.unwrap_or_else(|| json!("")) })
            }
            "setmydescription" | "setmyshortdescription" => {
                let field = method.trim_start_matches("setmy").replace("shortd", "short_d");
                let said = body[&field].clone();
                state.about.insert((field, language), said);
                Value::Bool(true)
            }
            _ => Value::Bool(true),
        }
    }

    /// The updates from an offset on; waits a little for the first.
    async fn updates(&self, body: &Value) -> Vec<Value> {
        let offset = body["offset"].as_i64().unwrap_or_default();
        locked(&self.state).updates.retain(|update| update["update_id"].as_i64() >= Some(offset));
        for _ in 0..body["timeout"].as_i64().unwrap_or_default() {
            if !locked(&self.state).updates.is_empty() {
                break;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        locked(&self.state).updates.clone()
    }
}

/// What the core was asked.
#[derive(Default)]
struct CoreState {
    handled: Vec<(String, String)>,
    dead_letters: Vec<String>,
    trouble: HashMap<String, usize>,
    is_leased: bool,
    /// Where the holder of a lease left off.
    place: Option<String>,
    leases: usize,
    released: usize,
    reply: Reply,
    /// What happened to groups.
    rooms: Vec<RoomUpdate>,
    /// Of each update that was worked on, whether the answer to it could have carried a record.
    carried: Vec<bool>,
}

/// The core.
pub(crate) struct FakeCore {
    state: Mutex<CoreState>,
    /// Updates with these words wait for a permit.
    gate: Semaphore,
}

/// Words that wait at the gate.
pub(crate) const SLOW: &str = "slow";

impl FakeCore {
    pub(crate) fn start() -> Arc<Self> {
        Arc::new(Self { state: Mutex::default(), gate: Semaphore::new(0) })
    }

    /// Lets everything pass that waits at the gate.
    pub(crate) fn open_gate(&self) {
        self.gate.add_permits(1000);
    }

    /// Has no database the next `times` times that this update comes.
    pub(crate) fn trouble(&self, id: &str, times: usize) {
        locked(&self.state).trouble.insert(id.to_owned(), times);
    }

    /// What to reply from now on.
    pub(crate) fn reply(&self, toast: Text) {
        locked(&self.state).reply = Reply { toast: Some(toast), locale: Some(Locale::english()), ..Reply::default() };
    }

    /// Lets the answers that can carry a record bring this one from now on.
    pub(crate) fn record(&self, record: Record) {
        locked(&self.state).reply.record = Some(record);
    }

    /// Of each update that was worked on, whether the answer to it could have carried a record.
    pub(crate) fn carried(&self) -> Vec<bool> {
        locked(&self.state).carried.clone()
    }

    /// Somebody else holds the lease, or no longer does.
    pub(crate) fn lease_elsewhere(&self, is_leased: bool) {
        locked(&self.state).is_leased = is_leased;
    }

    /// The ids and words of all updates that were worked on.
    pub(crate) fn handled(&self) -> Vec<(String, String)> {
        locked(&self.state).handled.clone()
    }

    /// What happened to groups.
    pub(crate) fn rooms(&self) -> Vec<RoomUpdate> {
        locked(&self.state).rooms.clone()
    }

    /// What was put aside.
    pub(crate) fn dead_letters(&self) -> Vec<String> {
        locked(&self.state).dead_letters.clone()
    }

    /// How often the lease was asked for, and given back.
    pub(crate) fn leases(&self) -> (usize, usize) {
        let state = locked(&self.state);
        (state.leases, state.released)
    }

    fn refuses(&self, id: &str) -> bool {
        let mut state = locked(&self.state);
        let Some(left) = state.trouble.get_mut(id).filter(|left| **left > 0) else { return false };
        *left -= 1;
        true
    }
}

#[async_trait]
impl Intake for FakeCore {
    async fn handle(&self, update: Update) -> Result<Reply, Unavailable> {
        if self.refuses(&update.id) {
            return Err(Unavailable);
        }
        let words = match update.what {
            What::Text { words, .. } | What::Edited { words, .. } => words,
            What::Press { wire, .. } | What::Answers { wire, .. } | What::Ticked { wire, .. } => wire,
            What::Command { name, .. } => name,
            What::File { words, .. } => words.unwrap_or_default(),
            What::Unusable { .. }
            | What::Unfetched { .. }
            | What::Shared { .. }
            | What::HandOut { .. }
            | What::Left
            | What::Returned => String::new(),
        };
        if words.starts_with(SLOW) {
            let _permit = self.gate.acquire().await;
        }
        let mut state = locked(&self.state);
        state.handled.push((update.id, words));
        state.carried.push(update.carries);
        let reply = state.reply.clone();
        Ok(Reply { record: reply.record.filter(|_| update.carries), ..reply })
    }

    async fn room(&self, update: RoomUpdate) -> Result<(), Unavailable> {
        if self.refuses(&update.id) {
            return Err(Unavailable);
        }
        locked(&self.state).rooms.push(update);
        Ok(())
    }

    fn heard(&self, _: Platform) {}

    fn introduction(&self, _: Platform) -> Option<Introduction> {
        Some(Introduction { about: msg::locale_name(), short: Text::words("Rivers ".repeat(30)) })
    }

    async fn dead_letter(&self, _: Platform, raw: &str, _: &str) -> Result<(), Unavailable> {
        if self.refuses("dead_letter") {
            return Err(Unavailable);
        }
        locked(&self.state).dead_letters.push(raw.to_owned());
        Ok(())
    }

    async fn lease(&self, _: &str, _: Duration) -> Result<bool, Unavailable> {
        let mut state = locked(&self.state);
        state.leases += 1;
        Ok(!state.is_leased)
    }

    async fn release(&self, _: &str) {
        locked(&self.state).released += 1;
    }

    async fn attempt(&self, _: &str) -> Result<Duration, Unavailable> {
        Ok(Duration::ZERO)
    }

    fn commands(&self) -> Vec<CommandName> {
        vec![CommandName { name: "help", description: bot_core::text::msg::locale_name() }]
    }
}

#[async_trait]
impl Listens for FakeCore {
    async fn left_off(&self, _: &str) -> Result<Option<String>, Unavailable> {
        Ok(locked(&self.state).place.clone())
    }

    async fn leave_off(&self, _: &str, place: &str) -> Result<(), Unavailable> {
        locked(&self.state).place = Some(place.to_owned());
        Ok(())
    }

    async fn awaited(&self, _: Platform) -> Result<Vec<String>, Unavailable> {
        Ok(Vec::new())
    }
}
