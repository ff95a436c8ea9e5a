//! A Bot API that only keeps what it is sent, so that a view can be looked at as the request that it becomes.

use std::sync::{Arc, Mutex, PoisonError};

use axum::extract::{FromRequest as _, Multipart, Path, Request, State};
use axum::routing::post;
use axum::{Json, Router};
use bot_core::areas::sample;
use bot_core::delivery::{Channel as _, Delivery, Outcome};
use bot_core::text::Locale;
use bot_core::view::View;
use rehearsal::shots::Camera;
use serde::Deserialize;
use serde_json::{Map, Value, json};
use telegram::{Settings, Telegram};

/// What a view becomes on Telegram. A field that is not named here would fail the test that meets it.
#[derive(Clone, Debug)]
pub(crate) enum Shown {
    Message(Message),
    Commands(Vec<Command>),
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Message {
    #[serde(rename = "chat_id")]
    _chat: i64,
    #[serde(rename = "link_preview_options")]
    _preview: Option<Value>,
    /// Whether it is a picture, with the text below it.
    #[serde(default)]
    pub(crate) is_picture: bool,
    #[serde(alias = "caption")]
    pub(crate) text: String,
    #[serde(default, alias = "caption_entities")]
    pub(crate) entities: Vec<Entity>,
    #[serde(default, rename = "reply_markup")]
    markup: Option<Markup>,
    /// Whether it can be neither forwarded nor saved.
    #[serde(default)]
    pub(crate) protect_content: bool,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Entity {
    #[serde(rename = "type")]
    pub(crate) kind: String,
    pub(crate) offset: usize,
    pub(crate) length: usize,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
enum Markup {
    Inline { inline_keyboard: Vec<Vec<Key>> },
    Reply { keyboard: Vec<Vec<Key>> },
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Key {
    pub(crate) text: String,
    pub(crate) callback_data: Option<String>,
    pub(crate) url: Option<String>,
    pub(crate) style: Option<String>,
    pub(crate) request_users: Option<Value>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Command {
    pub(crate) command: String,
    pub(crate) description: String,
}

impl Message {
    /// The buttons in their rows, those in place of the letters as well.
    pub(crate) fn rows(&self) -> &[Vec<Key>] {
        match &self.markup {
            None => &[],
            Some(Markup::Inline { inline_keyboard: rows } | Markup::Reply { keyboard: rows }) => rows,
        }
    }

    /// All buttons.
    pub(crate) fn keys(&self) -> impl Iterator<Item = &Key> {
        self.rows().iter().flatten()
    }

    /// Whether the buttons stand in place of the letters.
    pub(crate) fn replaces_letters(&self) -> bool {
        matches!(self.markup, Some(Markup::Reply { .. }))
    }
}

type Sent = Arc<Mutex<Vec<(String, Value)>>>;

/// The front end, and what it sends.
pub(crate) struct Stage {
    telegram: Telegram,
    sent: Sent,
}

impl Stage {
    pub(crate) async fn open() -> Self {
        let sent = Sent::default();
        let router = Router::new().route("/{bot}/{method}", post(keep)).with_state(sent.clone());
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let api_url = format!("http://{}", listener.local_addr().expect("an address"));
        tokio::spawn(async move { axum::serve(listener, router).await });
        let settings = Settings { token: "123456:made-UP_token".to_owned(), api_url, pacing: false };
        Self { telegram: Telegram::connect(settings).await.expect("the bot is known"), sent }
    }
}

impl Camera for Stage {
    type Shown = Shown;

    async fn show(&self, view: &View, locale: Locale) -> Shown {
        let (account, address) = ("7".to_owned(), "7".to_owned());
        let (view, picture) = (view.clone(), sample::picture(view));
        let delivery = Delivery {
            account,
            address,
            handle: None,
            key: 0,
            locale,
            view,
            message: None,
            repeated: false,
            erases: false,
            repairs: false,
            was_secret: false,
            picture,
            above: Vec::new(),
            files: Vec::new(),
        };
        assert!(matches!(self.telegram.deliver(&delivery).await, Outcome::Shown(_)));
        let mut sent = self.sent.lock().unwrap_or_else(PoisonError::into_inner);
        let (method, mut body) = sent.pop().expect("something was sent");
        match method.as_str() {
            "sendmessage" | "sendphoto" => Shown::Message(serde_json::from_value(body).expect("a message")),
            "setmycommands" => {
                Shown::Commands(serde_json::from_value(body["commands"].take()).expect("a list of commands"))
            }
            other => panic!("{other} shows nothing"),
        }
    }
}

async fn keep(State(sent): State<Sent>, Path((_, method)): Path<(String, String)>, call: Request) -> Json<Value> {
    let (method, body) = (method.to_lowercase(), body_of(call).await);
    let result = match method.as_str() {
        "getme" => json!({"id": 99, "is_bot": true, "first_name": "Twin", "username": "TwinBot"}),
        "sendmessage" | "sendphoto" => json!({"message_id": 1}),
        _ => Value::Bool(true),
    };
    sent.lock().unwrap_or_else(PoisonError::into_inner).push((method, body));
    Json(json!({"ok": true, "result": result}))
}

/// The body of a call; of one that comes with a picture that it does.
async fn body_of(call: Request) -> Value {
    if !call.headers()["content-type"].as_bytes().starts_with(b"multipart/") {
        return Json::from_request(call, &()).await.map(|Json(body)| body).expect("JSON");
    }
    let mut parts = Multipart::from_request(call, &()).await.expect("a form");
    let mut body = Map::new();
    while let Some(part) = parts.next_field().await.expect("a part") {
        let name = part.name().expect("a name").to_owned();
        if part.file_name().is_some() {
            body.insert("is_picture".to_owned(), true.into());
            continue;
        }
        let text = part.text().await.expect("a text");
        let read = if name == "caption" { None } else { serde_json::from_str(&text).ok() };
        body.insert(name, read.unwrap_or(Value::String(text)));
    }
    body.into()
}
