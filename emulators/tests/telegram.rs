//! What goes between the emulator of Telegram and a bot can be held, so that a test does something just then.

use std::time::Duration;

use axum::routing::post;
use axum::{Json, Router};
use emulators::telegram::{Emulator, Options, Person};
use emulators::{Client, Emulator as _, Moment};
use serde_json::{Value, json};
use tokio::sync::mpsc::UnboundedReceiver;

type TestResult<T = ()> = Result<T, Box<dyn std::error::Error>>;

/// How long the bot is quiet when all is done.
const QUIET: Duration = Duration::from_millis(300);

/// A bot that says yes to every update; whatever it would ask for, the test asks for.
struct Bot {
    telegram: Emulator,
    client: reqwest::Client,
    updates: UnboundedReceiver<Value>,
}

impl Bot {
    async fn start() -> TestResult<Self> {
        let telegram = Emulator::start(Options::default()).await?;
        telegram.set_limits(false);
        let (tell, updates) = tokio::sync::mpsc::unbounded_channel();
        let take = move |Json(update): Json<Value>| {
            let _ = tell.send(update);
            async { Json(json!({})) }
        };
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
        let url = format!("http://{}/", listener.local_addr()?);
        tokio::spawn(async move { axum::serve(listener, Router::new().route("/", post(take))).await });
        let bot = Self { telegram, client: reqwest::Client::builder().no_proxy().build()?, updates };
        assert_eq!(bot.asks("setWebhook", json!({ "url": url })).await?, 200);
        Ok(bot)
    }

    /// The status of the answer.
    async fn asks(&self, method: &str, params: Value) -> TestResult<u16> {
        let url = format!("{}/bot{}/{method}", self.telegram.url(), self.telegram.token());
        Ok(self.client.post(url).json(&params).send().await?.status().as_u16())
    }

    async fn says(&self, text: &str) -> TestResult<u16> {
        self.asks("sendMessage", json!({ "chat_id": 1, "text": text })).await
    }

    async fn hears(&mut self) -> TestResult<Value> {
        Ok(self.updates.recv().await.ok_or("the bot is gone")?)
    }

    /// Somebody who has opened the chat.
    async fn meets(&mut self) -> TestResult<Person> {
        let ana = self.telegram.person(1, "Ana", "es");
        ana.start();
        self.hears().await?;
        self.telegram.settle(QUIET).await;
        Ok(ana)
    }
}

#[tokio::test]
async fn a_message_is_on_the_screen_while_its_answer_is_held() -> TestResult {
    let mut bot = Bot::start().await?;
    let ana = bot.meets().await?;
    let hold = bot.telegram.hold(Moment::Shown, 1);
    assert_eq!(bot.says("uno").await?, 200);
    assert_eq!(bot.asks("getMe", json!({})).await?, 200, "this shows nothing");
    let look = async {
        let held = hold.reached().await;
        let seen: Vec<String> = ana.messages(2).iter().map(|message| message.text().to_owned()).collect();
        assert_eq!(bot.says("tres").await?, 200, "another one is not held");
        drop(held);
        Ok::<_, Box<dyn std::error::Error>>(seen)
    };
    let (answer, seen) = tokio::join!(bot.says("dos"), look);
    assert_eq!((answer?, seen?), (200, vec!["dos".to_owned(), "uno".to_owned()]));
    Ok(())
}

#[tokio::test]
async fn what_was_handed_over_waits_until_its_answer_is_read() -> TestResult {
    let mut bot = Bot::start().await?;
    let ana = bot.meets().await?;
    let hold = bot.telegram.hold(Moment::HandedOver, 0);
    ana.say("hola");
    let held = hold.reached().await;
    bot.hears().await?;
    assert_eq!(bot.telegram.waiting(), 1, "the bot has answered, and nobody has read it");
    drop(held);
    bot.telegram.settle(QUIET).await;
    assert_eq!((bot.telegram.waiting(), bot.telegram.counters().failed_calls), (0, 0));
    Ok(())
}

#[tokio::test]
async fn what_was_acknowledged_unheard_is_handed_over_once_more() -> TestResult {
    let mut bot = Bot::start().await?;
    let ana = bot.meets().await?;
    let hold = bot.telegram.hold(Moment::Acknowledged, 0);
    ana.say("hola");
    drop(hold.reached().await);
    let (first, second) = (bot.hears().await?, bot.hears().await?);
    assert_eq!(first, second, "the very same");
    bot.telegram.settle(QUIET).await;
    assert_eq!((bot.telegram.waiting(), bot.telegram.counters().failed_calls), (0, 1));
    Ok(())
}
