//! A Bot API that only keeps what it is sent, so that a view can be looked at as the request that it becomes.

use std::sync::{Arc, Mutex, PoisonError};

use axum::extract::{Path, State};
use axum::routing::post;
use axum::{Json, Router};
use bot_core::delivery::{Channel as _, Delivery, Outcome};
use bot_core::text::Locale;
use bot_core::view::View;
use rehearsal::shots::Camera;
use serde::Deserialize;
use serde_json::{Value, json};
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
    _preview: Value,
    pub(crate) text: String,
    #[serde(default)]
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
        let (account, address, view) = ("7".to_owned(), "7".to_owned(), view.clone());
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
            above: Vec::new(),
            files: Vec::new(),
        };
        assert!(matches!(self.telegram.deliver(&delivery).await, Outcome::Shown(_)));
        let mut sent = self.sent.lock().unwrap_or_else(PoisonError::into_inner);
        let (method, mut body) = sent.pop().expect("something was sent");
        match method.as_str() {
            "sendmessage" => Shown::Message(serde_json::from_value(body).expect("a message")),
            "setmycommands" => {
                Shown::Commands(serde_json::from_value(body["commands"].take()).expect("a list of commands"))
            }
            other => panic!("{other} shows nothing"),
        }
    }
}

async fn keep(
    State(sent): State<Sent>,
    Path((_, method)): Path<(String, String)>,
    Json(body): Json<Value>,
) -> Json<Value> {
    let method = method.to_lowercase();
    let result = match method.as_str() {
        "getme" => json!({"id": 99, "is_bot": true, "first_name": "Twin", "username": "TwinBot"}),
        "sendmessage" => json!({"message_id": 1}),
        _ => Value::Bool(true),
    };
    sent.lock().unwrap_or_else(PoisonError::into_inner).push((method, body));
    Json(json!({"ok": true, "result": result}))
}
