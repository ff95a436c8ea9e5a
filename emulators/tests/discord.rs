//! The emulator of Discord holds what docs/platforms.md says of the real one: whoever leans on it can believe it.

use std::time::Duration;

use axum::Json;
use axum::body::Bytes;
use axum::http::StatusCode;
use axum::routing::post;
use emulators::discord::{Emulator, Options, Person, Place, Rights};
use emulators::{Chaos, Emulator as _, Moment};
use serde_json::{Value, json};

type TestResult<T = ()> = Result<T, Box<dyn std::error::Error>>;

/// A bot that is not there: whatever it would ask for, the test asks for.
struct Bot {
    discord: Emulator,
    client: reqwest::Client,
}

/// An answer: its status, and Discord's code or the whole body.
type Answer = (u16, Value);

impl Bot {
    async fn start(patience: Duration) -> TestResult<Self> {
        let discord = Emulator::start(Options { patience, ..Options::default() }).await?;
        Ok(Self { discord, client: reqwest::Client::builder().no_proxy().build()? })
    }

    async fn asks(&self, method: &str, route: &str, body: Value) -> TestResult<reqwest::Response> {
        let url = format!("{}/api/v10/{route}", self.discord.url());
        let request = self.client.request(method.parse()?, url).json(&body);
        Ok(request.header("authorization", format!("Bot {}", self.discord.token())).send().await?)
    }

    async fn calls(&self, method: &str, route: &str, body: Value) -> TestResult<Answer> {
        let response = self.asks(method, route, body).await?;
        let status = response.status().as_u16();
        Ok((status, serde_json::from_slice(&response.bytes().await?).unwrap_or(Value::Null)))
    }

    /// The chat with somebody.
    async fn chat(&self, person: &Person) -> TestResult<String> {
        let (_, chat) =
            self.calls("POST", "users/@me/channels", json!({ "recipient_id": person.id().to_string() })).await?;
        Ok(chat["id"].as_str().ok_or("no chat")?.to_owned())
    }

    /// Takes interactions from now on, answering each with this; gives them.
    async fn listens(
        &self,
        status: StatusCode,
        answer: Value,
    ) -> TestResult<tokio::sync::mpsc::UnboundedReceiver<Value>> {
        let (tell, told) = tokio::sync::mpsc::unbounded_channel();
        let take = move |body: Bytes| {
            let _ = tell.send(serde_json::from_slice(&body).unwrap_or(Value::Null));
            let answer = answer.clone();
            async move { (status, Json(answer)) }
        };
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
        self.discord.balance(vec![format!("http://{}/", listener.local_addr()?)]);
        tokio::spawn(async move { axum::serve(listener, axum::Router::new().route("/", post(take))).await });
        Ok(told)
    }

    async fn has_command(&self) -> TestResult {
        let commands = json!([{ "name": "start", "type": 1, "description": "Begin", "contexts": [0, 1, 2] }]);
        assert_eq!(self.calls("PUT", "applications/1/commands", commands).await?.0, 200);
        Ok(())
    }

    /// Somebody sends a command: the way by which it is answered.
    async fn hears_of(&self, person: &Person, status: StatusCode, answer: Value) -> TestResult<String> {
        self.has_command().await?;
        let mut told = self.listens(status, answer).await?;
        person.command("start", &[])?;
        let interaction = told.recv().await.ok_or("no interaction")?;
        Ok(interaction["token"].as_str().ok_or("no token")?.to_owned())
    }
}

fn words(content: &str) -> Value {
    json!({ "content": content, "allowed_mentions": { "parse": [] } })
}

fn shown(content: &str, flags: u64) -> Value {
    json!({ "type": 4, "data": { "content": content, "flags": flags, "allowed_mentions": { "parse": [] } } })
}

/// Longer than anything here takes on a busy machine: nothing is waited for so long.
const PATIENT: Duration = Duration::from_secs(60);
const LATER: StatusCode = StatusCode::ACCEPTED;

async fn code_of(answer: impl Future<Output = TestResult<Answer>>) -> TestResult<(u16, u64)> {
    let (status, body) = answer.await?;
    Ok((status, body["code"].as_u64().unwrap_or_default()))
}

#[tokio::test]
async fn a_channel_takes_five_messages_in_five_seconds_and_says_when_the_next() -> TestResult {
    let bot = Bot::start(PATIENT).await?;
    let ana = bot.discord.person(1, "Ana", "es-ES");
    let route = format!("channels/{}/messages", bot.chat(&ana).await?);
    let _ = bot.discord.server(&[&ana]);
    for left in (0..5).rev() {
        let response = bot.asks("POST", &route, words("hola")).await?;
        assert_eq!(response.status(), 200);
        assert_eq!(response.headers()["x-ratelimit-remaining"], left.to_string().as_str());
        assert_eq!(response.headers()["x-ratelimit-limit"], "5");
    }
    let refused = bot.asks("POST", &route, words("hola")).await?;
    assert_eq!(refused.status(), 429);
    assert!(refused.headers().contains_key("retry-after") && refused.headers().contains_key("x-ratelimit-bucket"));
    let body: Value = serde_json::from_slice(&refused.bytes().await?)?;
    assert!(body["retry_after"].as_f64().is_some_and(|time| time > 0.0 && time <= 5.0), "{body}");
    assert_eq!(bot.discord.counters().impatient, 0);
    assert_eq!(bot.calls("POST", &route, words("hola")).await?.0, 429);
    let counters = bot.discord.counters();
    assert_eq!((counters.too_many, counters.invalid, counters.impatient), (2, 2, 1), "it had been told to wait");
    assert_eq!(ana.view().messages.len(), 5);
    Ok(())
}

#[tokio::test]
async fn a_nonce_is_kept_only_where_it_is_enforced() -> TestResult {
    let bot = Bot::start(PATIENT).await?;
    let ana = bot.discord.person(1, "Ana", "es-ES");
    let route = format!("channels/{}/messages", bot.chat(&ana).await?);
    let (_, first) = bot.calls("POST", &route, under_nonce("hola", true)).await?;
    let (_, second) = bot.calls("POST", &route, under_nonce("hola", true)).await?;
    assert_eq!((first["id"] == second["id"], ana.view().messages.len()), (true, 1));
    bot.calls("POST", &route, under_nonce("hola", false)).await?;
    assert_eq!(ana.view().messages.len(), 2);
    assert_eq!(bot.discord.created().len(), 2);
    Ok(())
}

fn under_nonce(content: &str, enforce: bool) -> Value {
    let mut body = words(content);
    (body["nonce"], body["enforce_nonce"]) = ("7".into(), enforce.into());
    body
}

#[tokio::test]
async fn a_nonce_is_the_authors_over_all_channels_for_some_minutes() -> TestResult {
    let bot = Bot::start(PATIENT).await?;
    let (ana, jan) = (bot.discord.person(1, "Ana", "es-ES"), bot.discord.person(2, "Jan", "pl"));
    let hers = format!("channels/{}/messages", bot.chat(&ana).await?);
    let his = format!("channels/{}/messages", bot.chat(&jan).await?);
    let (_, first) = bot.calls("POST", &hers, under_nonce("hola", true)).await?;
    let (status, second) = bot.calls("POST", &his, under_nonce("cześć", true)).await?;
    assert_eq!((status, &second["id"], &second["channel_id"]), (200, &first["id"], &first["channel_id"]));
    assert!(jan.view().messages.is_empty(), "the message that is there already is given, and no other made");
    ana.delete(first["id"].as_str().and_then(|id| id.parse().ok()).ok_or("no id")?);
    assert_eq!(code_of(bot.calls("POST", &his, under_nonce("cześć", true))).await?, (404, 10008));
    bot.discord.move_clock(Duration::from_secs(5 * 60));
    bot.calls("POST", &his, under_nonce("cześć", true)).await?;
    assert_eq!(jan.view().messages.len(), 1, "it is forgotten by then");
    Ok(())
}

#[tokio::test]
async fn who_takes_no_messages_or_shares_no_server_cannot_be_written_to() -> TestResult {
    let bot = Bot::start(PATIENT).await?;
    bot.has_command().await?;
    let ana = bot.discord.person(1, "Ana", "es-ES");
    let channel = bot.discord.server(&[&ana]);
    let route = format!("channels/{}/messages", bot.chat(&ana).await?);
    ana.close(true);
    assert_eq!(code_of(bot.calls("POST", &route, words("hola"))).await?, (403, 50007));
    ana.close(false);
    assert_eq!(bot.calls("POST", &route, words("hola")).await?.0, 200);
    // Without the app on the account it is the server that makes her reachable, and nothing once she has left it.
    ana.has_app(false);
    assert_eq!(bot.calls("POST", &route, words("hola")).await?.0, 200);
    ana.leave();
    assert_eq!(code_of(bot.calls("POST", &route, words("hola"))).await?, (400, 50278));
    assert!(ana.command("start", &[]).is_err(), "nor is she offered the commands");
    assert!(ana.at(Place::Channel(channel)).command("start", &[]).is_err());
    ana.has_app(true);
    assert_eq!(bot.calls("POST", &route, words("hola")).await?.0, 200);
    assert_eq!(code_of(bot.calls("POST", "users/@me/channels", json!({ "recipient_id": "99" }))).await?, (400, 50033));
    assert_eq!((ana.at(Place::Channel(channel)).view().messages.len(), ana.view().messages.len()), (0, 3));
    Ok(())
}

#[tokio::test]
async fn a_channel_can_be_closed_to_the_bot_or_deleted() -> TestResult {
    let bot = Bot::start(PATIENT).await?;
    let ana = bot.discord.person(1, "Ana", "es-ES");
    let channel = bot.discord.server(&[&ana]);
    let route = format!("channels/{channel}/messages");
    let (_, sent) = bot.calls("POST", &route, words("hola")).await?;
    let change = format!("{route}/{}", sent["id"].as_str().ok_or("no id")?);
    bot.discord.allow(channel, Rights::Reads);
    assert_eq!(code_of(bot.calls("POST", &route, words("hola"))).await?, (403, 50013));
    assert_eq!(bot.calls("PATCH", &change, words("adiós")).await?.0, 200, "what it wrote it can change");
    bot.discord.allow(channel, Rights::None);
    assert_eq!(code_of(bot.calls("POST", &route, words("hola"))).await?, (403, 50001));
    assert_eq!(code_of(bot.calls("PATCH", &change, words("hola"))).await?, (403, 50001));
    let private = bot.discord.private_channel(&[&ana]);
    assert_eq!(code_of(bot.calls("POST", &format!("channels/{private}/messages"), words("hola"))).await?, (403, 50001));
    bot.discord.delete_channel(channel);
    assert_eq!(code_of(bot.calls("POST", &route, words("hola"))).await?, (404, 10003));
    assert_eq!(code_of(bot.calls("PATCH", &change, words("hola"))).await?, (404, 10003));
    Ok(())
}

#[tokio::test]
async fn in_a_private_channel_only_an_answer_can_be_shown() -> TestResult {
    let bot = Bot::start(PATIENT).await?;
    let (ana, jan) = (bot.discord.person(1, "Ana", "es-ES"), bot.discord.person(2, "Jan", "pl"));
    let here = Place::Channel(bot.discord.private_channel(&[&ana, &jan]));
    bot.has_command().await?;
    let mut told = bot.listens(StatusCode::OK, shown("hola", 0)).await?;
    ana.at(here).command("start", &[])?;
    assert_eq!(told.recv().await.ok_or("no interaction")?["context"], 2);
    jan.at(here).wait_for(|view| view.from_bot().next().map(drop)).await;
    jan.has_app(false);
    assert!(jan.at(here).command("start", &[]).is_err(), "who has not added the app is not offered its commands there");
    Ok(())
}

#[tokio::test]
async fn an_answer_that_only_one_person_sees_is_there_for_nobody_else() -> TestResult {
    let bot = Bot::start(PATIENT).await?;
    let (ana, jan) = (bot.discord.person(1, "Ana", "es-ES"), bot.discord.person(2, "Jan", "pl"));
    let channel = bot.discord.server(&[&ana, &jan]);
    let (ana, jan) = (ana.at(Place::Channel(channel)), jan.at(Place::Channel(channel)));
    let token = bot.hears_of(&ana, StatusCode::OK, shown("hola", 64)).await?;
    let message = ana.wait_for(|view| view.from_bot().next().cloned()).await;
    assert_eq!((message.text().as_str(), jan.view().messages.len()), ("hola", 0));
    let route = format!("channels/{channel}/messages/{}", message.id);
    assert_eq!(code_of(bot.calls("PATCH", &route, words("adiós"))).await?, (404, 10008));
    let route = format!("webhooks/1/{token}/messages/@original");
    assert_eq!(bot.calls("PATCH", &route, words("adiós")).await?.0, 200);
    assert_eq!(ana.view().messages[0].text(), "adiós");
    Ok(())
}

#[tokio::test]
async fn an_interaction_is_answered_once_and_in_time() -> TestResult {
    let bot = Bot::start(PATIENT).await?;
    let ana = bot.discord.person(1, "Ana", "es-ES");
    let token = bot.hears_of(&ana, StatusCode::OK, shown("hola", 0)).await?;
    ana.wait_for(|view| view.from_bot().next().map(drop)).await;
    let callback = format!("interactions/1/{token}/callback");
    assert_eq!(code_of(bot.calls("POST", &callback, shown("again", 0))).await?, (400, 40060));
    assert_eq!((bot.discord.counters().missed, ana.view().messages.len()), (0, 1));

    let late = Bot::start(Duration::from_secs(1)).await?;
    let ana = late.discord.person(1, "Ana", "es-ES");
    let token = late.hears_of(&ana, LATER, Value::Null).await?;
    ana.wait_for(|view| (view.failures == 1).then_some(())).await;
    let callback = format!("interactions/1/{token}/callback");
    assert_eq!(code_of(late.calls("POST", &callback, shown("late", 0))).await?, (404, 10062));
    assert_eq!((late.discord.counters().missed, ana.view().messages.len()), (1, 0));
    Ok(())
}

#[tokio::test]
async fn while_an_answer_may_come_nothing_has_settled() -> TestResult {
    let bot = Bot::start(PATIENT).await?;
    let ana = bot.discord.person(1, "Ana", "es-ES");
    let token = bot.hears_of(&ana, LATER, Value::Null).await?;
    let mut settled = std::pin::pin!(bot.discord.settle(Duration::from_millis(20)));
    let early = tokio::time::timeout(Duration::from_millis(300), &mut settled).await;
    assert!(early.is_err() && bot.discord.unanswered() == 1, "it is quiet, but not answered");
    let callback = format!("interactions/1/{token}/callback");
    assert_eq!(bot.calls("POST", &callback, shown("hola", 0)).await?.0, 204);
    tokio::time::timeout(Duration::from_secs(30), settled).await?;
    assert_eq!(bot.discord.unanswered(), 0);
    Ok(())
}

#[tokio::test]
async fn a_token_can_be_used_for_fifteen_minutes() -> TestResult {
    let bot = Bot::start(PATIENT).await?;
    let ana = bot.discord.person(1, "Ana", "es-ES");
    let token = bot.hears_of(&ana, StatusCode::OK, shown("hola", 0)).await?;
    ana.wait_for(|view| view.from_bot().next().map(drop)).await;
    let route = format!("webhooks/1/{token}");
    bot.discord.move_clock(Duration::from_secs(14 * 60));
    assert_eq!(bot.calls("POST", &route, words("one more")).await?.0, 200);
    bot.discord.move_clock(Duration::from_secs(2 * 60));
    assert_eq!(code_of(bot.calls("POST", &route, words("too late"))).await?, (401, 50027));
    Ok(())
}

#[tokio::test]
async fn what_a_bot_can_know_to_be_wrong_is_a_violation() -> TestResult {
    let bot = Bot::start(PATIENT).await?;
    let ana = bot.discord.person(1, "Ana", "es-ES");
    let _ = bot.discord.server(&[&ana]);
    let route = format!("channels/{}/messages", bot.chat(&ana).await?);
    assert_eq!(code_of(bot.calls("POST", &route, words(&"x".repeat(2001)))).await?, (400, 50035));
    assert_eq!(code_of(bot.calls("POST", &route, json!({ "content": "@everyone" }))).await?, (400, 50035));
    assert!(bot.discord.violations().len() >= 2, "{:?}", bot.discord.violations());
    assert_eq!(ana.view().messages.len(), 0);
    Ok(())
}

#[tokio::test]
async fn an_address_that_takes_bad_signatures_is_not_taken() -> TestResult {
    let bot = Bot::start(PATIENT).await?;
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}/", listener.local_addr()?);
    let trusting = axum::Router::new().route("/", post(|| async { Json(json!({ "type": 1 })) }));
    tokio::spawn(async move { axum::serve(listener, trusting).await });
    let refused = bot.discord.validate(&url).await;
    assert!(refused.is_err_and(|why| why.contains("signature")));
    Ok(())
}

#[tokio::test]
async fn first_answers_are_spared_what_would_make_them_late() -> TestResult {
    let bot = Bot::start(PATIENT).await?;
    let ana = bot.discord.person(1, "Ana", "es-ES");
    let _ = bot.discord.server(&[&ana]);
    let route = format!("channels/{}/messages", bot.chat(&ana).await?);
    let token = bot.hears_of(&ana, LATER, Value::Null).await?;
    bot.discord.faults(|faults| faults.chaos = Chaos { too_many: 1.0, ..Chaos::default() });
    assert_eq!(bot.calls("POST", &route, words("hola")).await?.0, 429);
    assert_eq!(bot.calls("POST", &format!("interactions/1/{token}/callback"), shown("hola", 0)).await?.0, 204);
    bot.discord.faults(|faults| faults.chaos = Chaos { lost_answer: 1.0, ..Chaos::default() });
    assert!(bot.calls("POST", &route, words("lost")).await.is_err(), "the connection breaks");
    assert_eq!(ana.view().messages.len(), 2, "but it was carried out");
    bot.discord.faults(|faults| faults.chaos = Chaos { duplicate: 1.0, ..Chaos::default() });
    let mut told = bot.listens(StatusCode::OK, shown("hola", 0)).await?;
    ana.command("start", &[])?;
    let (first, second) = (told.recv().await, told.recv().await);
    assert_eq!(first, second, "the very same interaction, twice");
    Ok(())
}

#[tokio::test]
async fn what_goes_between_it_and_a_bot_can_be_held() -> TestResult {
    let bot = Bot::start(PATIENT).await?;
    let ana = bot.discord.person(1, "Ana", "es-ES");
    let _ = bot.discord.server(&[&ana]);
    let route = format!("channels/{}/messages", bot.chat(&ana).await?);
    let hold = bot.discord.hold(Moment::Shown, 0);
    let look = async {
        let held = hold.reached().await;
        let seen = ana.view().messages.len();
        drop(held);
        seen
    };
    let (answer, seen) = tokio::join!(bot.calls("POST", &route, words("hola")), look);
    assert_eq!((answer?.0, seen), (200, 1), "the message is there before the bot knows");
    bot.has_command().await?;
    let mut told = bot.listens(StatusCode::OK, shown("hola", 0)).await?;
    let hold = bot.discord.hold(Moment::HandedOver, 0);
    ana.command("start", &[])?;
    let held = hold.reached().await;
    assert!(told.recv().await.is_some());
    assert_eq!(ana.view().messages.len(), 1, "the bot has answered, and nobody has read it");
    drop(held);
    ana.wait_for(|view| (view.messages.len() == 2).then_some(())).await;
    Ok(())
}

#[tokio::test]
async fn what_was_saved_comes_back() -> TestResult {
    let bot = Bot::start(PATIENT).await?;
    let ana = bot.discord.person(1, "Ana", "es-ES");
    let mut events = bot.discord.events();
    bot.hears_of(&ana, StatusCode::OK, shown("hola", 0)).await?;
    ana.wait_for(|view| view.from_bot().next().map(drop)).await;
    let saved: emulators::discord::Saved = serde_json::from_str(&serde_json::to_string(&bot.discord.save())?)?;
    let before = ana.view();
    bot.discord.clear();
    assert!(ana.view().messages.is_empty());
    bot.discord.load(saved);
    assert_eq!(ana.view().messages, before.messages);
    assert_eq!(ana.locale(), "es-ES");
    bot.discord.remove(1);
    assert!(ana.view().messages.is_empty());
    let mut seen = Vec::new();
    while let Ok(event) = events.try_recv() {
        assert_eq!(event.person, 1);
        seen.push(format!("{:?}", event.happening).split('(').next().unwrap_or_default().to_owned());
    }
    assert_eq!(seen, ["Did", "Appeared", "Turned", "Turned", "Turned"]);
    Ok(())
}
