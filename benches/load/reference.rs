//! The bare reference beside which the program is read: a webhook that does for each update what no bot can do without, and nothing
//! else: one commit with three statements, as durable as the program's, and one message.
//!
//! The bench starts itself as this, in a process of its own, so that its CPU time and its memory are its own. The same stage starts it
//! as starts the program, with the same variables, and waits for the same sign that it is ready.

use std::sync::Arc;

use anyhow::Context as _;
use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::{get, post};
use axum::{Json, Router};
use serde_json::{Value, json};
use sqlx::{Connection as _, Executor as _, SqliteConnection};
use tokio::sync::Mutex;

/// What a stage asks its program to do: its one argument.
pub(crate) const RUN: &str = "run";

const TABLES: &str = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; \
    CREATE TABLE seen (id INTEGER PRIMARY KEY); \
    CREATE TABLE conversation (chat INTEGER PRIMARY KEY, said TEXT NOT NULL); \
    CREATE TABLE outbox (id INTEGER PRIMARY KEY, chat INTEGER NOT NULL, words TEXT NOT NULL)";
const SEEN: &str = "INSERT INTO seen (id) VALUES ($1)";
const SAID: &str =
    "INSERT INTO conversation (chat, said) VALUES ($1, $2) ON CONFLICT (chat) DO UPDATE SET said = excluded.said";
const ANSWERED: &str = "INSERT INTO outbox (id, chat, words) VALUES ($1, $2, $3)";

/// What is answered: as long as a question of the program is.
const WORDS: &str = "What is the name of your school? Please write it as it stands on its door, without the town, which is asked \
    next. Teachers who look for a partner read it beside your name. You can change it later.";

struct Bare {
    db: Mutex<SqliteConnection>,
    client: reqwest::Client,
    /// The address of the Bot API, with the token.
    api: String,
}

fn setting(name: &str) -> anyhow::Result<String> {
    std::env::var(name).with_context(|| format!("{name} is not set"))
}

/// Serves until the process is ended.
pub(crate) async fn serve() -> anyhow::Result<()> {
    let mut db = SqliteConnection::connect(&format!("{}?mode=rwc", setting("TWINBOT_DATABASE_URL")?)).await?;
    db.execute(TABLES).await?;
    let client = reqwest::Client::builder().no_proxy().build()?;
    let api = format!("{}/bot{}", setting("TWINBOT_TELEGRAM_API_URL")?, setting("TWINBOT_TELEGRAM_TOKEN")?);
    let listener = tokio::net::TcpListener::bind(setting("TWINBOT_LISTEN")?).await?;
    let webhook = json!({
        "url": setting("TWINBOT_TELEGRAM_WEBHOOK_URL")?,
        "secret_token": setting("TWINBOT_TELEGRAM_WEBHOOK_SECRET")?,
    });
    client.post(format!("{api}/setWebhook")).json(&webhook).send().await?.error_for_status()?;
    let bare = Arc::new(Bare { db: Mutex::new(db), client, api });
    let routes = Router::new().route("/telegram", post(take)).route("/readyz", get(async || "ready"));
    axum::serve(listener, routes.with_state(bare)).await?;
    Ok(())
}

/// Acknowledges an update once it is committed. Its answer is sent meanwhile.
async fn take(State(bare): State<Arc<Bare>>, Json(update): Json<Value>) -> StatusCode {
    let Some(chat) = update["message"]["chat"]["id"].as_i64() else { return StatusCode::OK };
    if bare.write(&update, chat).await.is_err() {
        return StatusCode::INTERNAL_SERVER_ERROR;
    }
    tokio::spawn(async move { bare.answer(chat).await });
    StatusCode::OK
}

impl Bare {
    async fn write(&self, update: &Value, chat: i64) -> anyhow::Result<()> {
        let id = update["update_id"].as_i64().context("an update has a number")?;
        let said = update["message"]["text"].as_str().unwrap_or_default();
        let mut db = self.db.lock().await;
        let mut tx = db.begin().await?;
        sqlx::query(SEEN).bind(id).execute(&mut *tx).await?;
        sqlx::query(SAID).bind(chat).bind(said).execute(&mut *tx).await?;
        sqlx::query(ANSWERED).bind(id).bind(chat).bind(WORDS).execute(&mut *tx).await?;
        tx.commit().await?;
        Ok(())
    }

    /// Sends the answer, and reads what comes back, so that the connection serves the next one.
    async fn answer(&self, chat: i64) -> reqwest::Result<()> {
        let message = json!({ "chat_id": chat, "text": WORDS });
        let response = self.client.post(format!("{}/sendMessage", self.api)).json(&message).send().await?;
        response.bytes().await.map(drop)
    }
}
