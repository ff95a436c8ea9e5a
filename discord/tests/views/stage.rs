//! An API that only keeps what it is sent, so that a view can be looked at as the message that it becomes.

use std::sync::{Arc, Mutex, PoisonError};

use axum::extract::{FromRequest as _, Multipart, Path, Request, State};
use axum::routing::{get, post};
use axum::{Json, Router};
use bot_core::areas::sample;
use bot_core::delivery::{Channel as _, Delivery, Outcome};
use bot_core::text::Locale;
use bot_core::view::View;
use discord::{Discord, Settings};
use rehearsal::shots::Camera;
use serde::Deserialize;
use serde_json::{Value, json};

/// A message. A field that is not named here, or below, would fail the test that meets it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Message {
    pub(crate) embeds: Vec<Embed>,
    pub(crate) components: Vec<Row>,
    pub(crate) attachments: Vec<Attachment>,
    pub(crate) allowed_mentions: Value,
    #[serde(rename = "nonce")]
    _nonce: String,
    #[serde(rename = "enforce_nonce")]
    _enforce_nonce: bool,
}

/// The picture that goes with a message.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Attachment {
    #[serde(rename = "id")]
    _id: String,
    pub(crate) filename: String,
    pub(crate) description: Option<String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Embed {
    pub(crate) title: Option<String>,
    #[serde(default)]
    pub(crate) description: String,
    pub(crate) color: u32,
    pub(crate) image: Option<Image>,
    pub(crate) footer: Option<Footer>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Image {
    pub(crate) url: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Footer {
    pub(crate) text: String,
}

/// A row of a message or of a modal, or a named field of a modal.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Row {
    #[serde(rename = "type")]
    pub(crate) kind: u8,
    #[serde(default)]
    pub(crate) components: Vec<Component>,
    /// Words above the fields of a modal.
    pub(crate) content: Option<String>,
    pub(crate) label: Option<String>,
    pub(crate) description: Option<String>,
    pub(crate) component: Option<Component>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Component {
    #[serde(rename = "type")]
    pub(crate) kind: u8,
    pub(crate) custom_id: Option<String>,
    pub(crate) style: Option<u8>,
    pub(crate) label: Option<String>,
    pub(crate) options: Option<Vec<Entry>>,
    pub(crate) placeholder: Option<String>,
    pub(crate) min_values: Option<usize>,
    pub(crate) max_values: Option<usize>,
    pub(crate) required: Option<bool>,
    pub(crate) max_length: Option<usize>,
    pub(crate) value: Option<String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Entry {
    pub(crate) label: String,
    pub(crate) value: String,
    #[serde(default)]
    pub(crate) default: bool,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Modal {
    pub(crate) title: String,
    pub(crate) custom_id: String,
    pub(crate) components: Vec<Row>,
}

/// What a view becomes on Discord.
#[derive(Clone, Debug)]
pub(crate) struct Shown {
    /// The message; `None` for what is no message here.
    pub(crate) message: Option<Message>,
    /// The modal in which it is answered.
    pub(crate) modal: Option<Modal>,
}

impl Message {
    /// Everything that can be pressed.
    pub(crate) fn pressable(&self) -> impl Iterator<Item = &Component> {
        self.components.iter().flat_map(|row| &row.components)
    }

    /// The title, text and footer.
    pub(crate) fn texts(&self) -> impl Iterator<Item = &str> {
        self.embeds.iter().flat_map(|embed| {
            let footer = embed.footer.iter().map(|footer| footer.text.as_str());
            embed.title.as_deref().into_iter().chain([embed.description.as_str()]).chain(footer)
        })
    }
}

impl Modal {
    /// Its fields with the names that they have.
    pub(crate) fn fields(&self) -> impl Iterator<Item = (&str, Option<&str>, &Component)> {
        self.components.iter().flat_map(|row| {
            let named = row.component.iter().map(|field| (row.label.as_deref(), row.description.as_deref(), field));
            let lined = row.components.iter().map(|field| (field.label.as_deref(), None, field));
            named.chain(lined).map(|(name, about, field)| (name.expect("a field has a name"), about, field))
        })
    }
}

type Sent = Arc<Mutex<Vec<Value>>>;

/// The front end, and what it sends.
pub(crate) struct Stage {
    discord: Discord,
    sent: Sent,
}

impl Stage {
    /// Opens it; `over_http` decides whether modals hold lists.
    pub(crate) async fn open(over_http: bool) -> Self {
        let sent = Sent::default();
        let router = Router::new()
            .route("/api/v10/applications/@me", get(|| async { Json(json!({ "id": "1100000000000000001" })) }))
            .route("/api/v10/channels/{channel}/messages", post(keep))
            .with_state(sent.clone());
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let api_url = format!("http://{}", listener.local_addr().expect("an address"));
        tokio::spawn(async move { axum::serve(listener, router).await });
        let settings = Settings { token: "made-UP_token".to_owned(), api_url, over_http, pacing: false };
        Self { discord: Discord::connect(settings).await.expect("the bot is known"), sent }
    }
}

impl Camera for Stage {
    type Shown = Shown;

    async fn show(&self, view: &View, locale: Locale) -> Shown {
        let (account, address) = ("7".to_owned(), "8".to_owned());
        let (view, picture) = (view.clone(), sample::picture(view));
        let modal = self.discord.modal(&view, locale).map(|body| serde_json::from_value(body).expect("a modal"));
        let delivery = Delivery {
            account,
            address,
            handle: None,
            key: 9,
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
        let outcome = self.discord.deliver(&delivery).await;
        assert!(matches!(outcome, Outcome::Shown(_)), "{outcome:?}");
        let body = self.sent.lock().unwrap_or_else(PoisonError::into_inner).pop();
        Shown { message: body.map(|body| serde_json::from_value(body).expect("a message")), modal }
    }
}

async fn keep(State(sent): State<Sent>, Path(_): Path<String>, call: Request) -> Json<Value> {
    let body = body_of(call).await;
    sent.lock().unwrap_or_else(PoisonError::into_inner).push(body);
    Json(json!({ "id": "1200000000000000001" }))
}

/// The body of a call; the one that comes with a picture, too.
async fn body_of(call: Request) -> Value {
    if !call.headers()["content-type"].as_bytes().starts_with(b"multipart/") {
        return Json::from_request(call, &()).await.map(|Json(body)| body).expect("JSON");
    }
    let mut parts = Multipart::from_request(call, &()).await.expect("a form");
    let mut body = Value::Null;
    while let Some(part) = parts.next_field().await.expect("a part") {
        if part.name() == Some("payload_json") {
            body = serde_json::from_str(&part.text().await.expect("a text")).expect("JSON");
        }
    }
    body
}
