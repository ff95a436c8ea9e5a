//! What the webhook takes, refuses and answers.

use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Method, Request, StatusCode};
use bot_core::text::Text;
use bot_core::update::{Record, RoomChange};
use bot_core::view::{Row, View};
use serde_json::{Value, json};
use telegram::webhook::{BadSecret, RegisterError, Secret, register, router};
use tower::ServiceExt as _;

use crate::fake::{FakeBot, FakeCore, message};

const SECRET: &str = "right_secret-1";

async fn webhook(core: &Arc<FakeCore>) -> Router {
    webhook_of(&FakeBot::start().await, core).await
}

async fn webhook_of(bot: &FakeBot, core: &Arc<FakeCore>) -> Router {
    let secret = Secret::new(SECRET).expect("a good secret");
    Router::new().nest("/telegram", router(bot.connect().await, core.clone(), secret))
}

async fn sent(router: &Router, request: Request<Body>) -> (StatusCode, HeaderMap, Value) {
    let (parts, body) = router.clone().oneshot(request).await.expect("an answer").into_parts();
    let body = axum::body::to_bytes(body, 100_000).await.expect("a body");
    (parts.status, parts.headers, serde_json::from_slice(&body).unwrap_or(Value::Null))
}

fn request(secret: Option<&str>, body: impl Into<Body>) -> Request<Body> {
    let request = Request::post("/telegram").header("content-type", "application/json");
    let request = match secret {
        Some(secret) => request.header("X-Telegram-Bot-Api-Secret-Token", secret),
        None => request,
    };
    request.body(body.into()).expect("a request")
}

#[tokio::test]
async fn an_update_is_acknowledged_when_it_is_worked_on() {
    let core = FakeCore::start();
    let router = webhook(&core).await;
    let (status, _, body) = sent(&router, request(Some(SECRET), message(5, 7, "hi").to_string())).await;
    assert_eq!((status, body), (StatusCode::OK, json!({})));
    assert_eq!(core.handled(), [("5".to_owned(), "hi".to_owned())]);
}

#[tokio::test]
async fn without_the_database_telegram_is_asked_to_come_again() {
    let core = FakeCore::start();
    let router = webhook(&core).await;
    core.trouble("5", 1);
    core.trouble("dead_letter", 1);
    for body in [message(5, 7, "hi").to_string(), "{".to_owned()] {
        let (status, headers, _) = sent(&router, request(Some(SECRET), body.clone())).await;
        assert_eq!(status, StatusCode::SERVICE_UNAVAILABLE);
        assert!(headers.contains_key("retry-after"));
        let (status, ..) = sent(&router, request(Some(SECRET), body)).await;
        assert_eq!(status, StatusCode::OK);
    }
    assert_eq!((core.handled().len(), core.dead_letters().len()), (1, 1));
}

#[tokio::test]
async fn who_does_not_know_the_secret_is_not_heard() {
    let core = FakeCore::start();
    let router = webhook(&core).await;
    for secret in [None, Some(""), Some("wrong_secret-1"), Some("right_secret-12"), Some("right_secret-")] {
        let (status, ..) = sent(&router, request(secret, message(5, 7, "hi").to_string())).await;
        assert_eq!(status, StatusCode::UNAUTHORIZED, "{secret:?}");
    }
    assert!(core.handled().is_empty() && core.dead_letters().is_empty());
}

#[tokio::test]
async fn what_cannot_be_read_is_put_aside_and_acknowledged() {
    let core = FakeCore::start();
    let router = webhook(&core).await;
    for body in [&b"{"[..], b"", b"[1]", b"\xFF\xFE", br#"{"update_id":1,"message":{}}"#] {
        let (status, ..) = sent(&router, request(Some(SECRET), body.to_vec())).await;
        assert_eq!(status, StatusCode::OK);
    }
    assert_eq!(core.dead_letters().len(), 5);
    assert!(core.handled().is_empty());
}

#[tokio::test]
async fn too_large_a_body_is_refused_over_a_real_connection() {
    let core = FakeCore::start();
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let url = format!("http://{}/telegram", listener.local_addr().expect("an address"));
    let router = webhook(&core).await;
    tokio::spawn(async move { axum::serve(listener, router).await });
    let client = reqwest::Client::new();
    let send = async |secret: &str, size: usize| {
        let request = client.post(&url).header("X-Telegram-Bot-Api-Secret-Token", secret).body(" ".repeat(size));
        request.send().await.expect("an answer that can be read").status().as_u16()
    };
    assert_eq!(send(SECRET, 2 * 1024 * 1024).await, 413);
    assert_eq!(send("wrong", 2 * 1024 * 1024).await, 401);
    assert!(core.dead_letters().is_empty());
    assert_eq!(send(SECRET, 1024 * 1024).await, 200);
    assert_eq!(core.dead_letters().len(), 1, "the largest that is taken, though nothing stands in it");
}

#[tokio::test]
async fn only_post_is_served() {
    let router = webhook(&FakeCore::start()).await;
    for method in [Method::GET, Method::PUT, Method::DELETE] {
        let request = Request::builder().method(method).uri("/telegram").body(Body::empty()).expect("a request");
        let (status, ..) = sent(&router, request).await;
        assert_eq!(status, StatusCode::METHOD_NOT_ALLOWED);
    }
}

fn press(data: Option<&str>) -> String {
    let from = json!({"id": 7, "is_bot": false, "first_name": "Ann"});
    json!({"update_id": 6, "callback_query": {"id": "777", "from": from, "chat_instance": "1", "data": data}})
        .to_string()
}

#[tokio::test]
async fn every_press_is_answered_in_the_response() {
    let core = FakeCore::start();
    let router = webhook(&core).await;
    let plain = json!({"method": "answerCallbackQuery", "callback_query_id": "777"});
    for body in [press(Some("AAEC")), press(None)] {
        let (status, headers, body) = sent(&router, request(Some(SECRET), body)).await;
        assert_eq!((status, &body), (StatusCode::OK, &plain));
        assert_eq!(headers["content-type"], "application/json");
    }
    core.reply(Text::words("🎒".repeat(150)));
    let (_, _, body) = sent(&router, request(Some(SECRET), press(Some("AAEC")))).await;
    let text = body["text"].as_str().expect("a note");
    assert_eq!(text.encode_utf16().count(), 199, "two units each, and an ellipsis");
}

/// A message that becomes a record of an answer.
fn record(address: &str) -> Record {
    let row = Row { label: Text::words("Title"), value: Text::words("Rivers") };
    Record { address: address.to_owned(), number: 40, view: View::answered(row) }
}

#[tokio::test]
async fn the_record_of_an_answered_question_comes_in_the_response() {
    let (bot, core) = (FakeBot::start().await, FakeCore::start());
    let router = webhook_of(&bot, &core).await;
    core.record(record("7"));
    let (status, headers, body) = sent(&router, request(Some(SECRET), message(5, 7, "Rivers").to_string())).await;
    assert_eq!(status, StatusCode::OK);
    assert_eq!(headers["content-type"], "application/json");
    let said = (&body["method"], &body["chat_id"], &body["message_id"]);
    assert_eq!(said, (&json!("editMessageText"), &json!(7), &json!(40)));
    let text = body["text"].as_str().expect("words").replace(['\u{2068}', '\u{2069}'], "");
    assert_eq!(text, "Title: Rivers");
    assert!(body.get("reply_markup").is_none(), "nothing is asked there any more");
    assert!(bot.calls().is_empty(), "nothing is called");
    assert_eq!(core.carried(), [true]);
}

#[tokio::test]
async fn a_response_that_answers_a_press_carries_nothing_else() {
    let core = FakeCore::start();
    let router = webhook(&core).await;
    core.record(record("7"));
    let (_, _, body) = sent(&router, request(Some(SECRET), press(Some("AAEC")))).await;
    assert_eq!(body, json!({"method": "answerCallbackQuery", "callback_query_id": "777"}));
    assert_eq!(core.carried(), [false], "the record is left to whoever delivers");
}

#[tokio::test]
async fn a_record_in_no_chat_is_none() {
    let core = FakeCore::start();
    let router = webhook(&core).await;
    core.record(record("@ann"));
    let (status, _, body) = sent(&router, request(Some(SECRET), message(5, 7, "Rivers").to_string())).await;
    assert_eq!((status, body), (StatusCode::OK, json!({})));
}

#[tokio::test]
async fn a_group_gets_the_way_to_the_private_chat() {
    let core = FakeCore::start();
    let router = webhook(&core).await;
    let called_in = |group: i64, words: &str| {
        let mut update = message(5, 7, words);
        update["message"]["chat"] = json!({"id": group, "type": "supergroup", "title": "Staff"});
        update["message"]["entities"] = json!([{"type": "bot_command", "offset": 0, "length": words.len()}]);
        update.to_string()
    };
    for (group, words) in [(-1007, "/start@TwinBot"), (-1008, "/start"), (-1009, "/help")] {
        let (_, _, body) = sent(&router, request(Some(SECRET), called_in(group, words))).await;
        let text = "Aquí en el grupo no hablo. Hablemos en nuestro chat privado.";
        assert_eq!((&body["method"], &body["chat_id"]), (&json!("sendMessage"), &json!(group)));
        assert_eq!(body["text"], text);
        assert_eq!(body["reply_markup"]["inline_keyboard"][0][0]["url"], "https://t.me/TwinBot");
    }
    for words in ["/ban", "/start@OtherBot"] {
        let (_, _, body) = sent(&router, request(Some(SECRET), called_in(-1010, words))).await;
        assert_eq!(body, json!({}), "another bot is meant");
    }
    let (_, _, body) = sent(&router, request(Some(SECRET), called_in(-1007, "/start@TwinBot"))).await;
    assert_eq!(body, json!({}), "it was said there within this minute");
    assert!(core.handled().is_empty());
}

#[tokio::test]
async fn a_group_is_told_why_a_link_does_not_bind_it_and_nothing_where_it_does() {
    let core = FakeCore::start();
    let router = webhook(&core).await;
    let opened = |update: i64, topic: Option<i64>| {
        let mut update = message(update, 7, "/start@TwinBot code");
        update["message"]["chat"] = json!({"id": -1007, "type": "supergroup", "title": "Staff"});
        update["message"]["entities"] = json!([{"type": "bot_command", "offset": 0, "length": 14}]);
        if let Some(topic) = topic {
            update["message"]["message_thread_id"] = topic.into();
            update["message"]["is_topic_message"] = true.into();
        }
        update.to_string()
    };
    let (_, _, body) = sent(&router, request(Some(SECRET), opened(5, None))).await;
    assert_eq!(body, json!({}), "the core tells the group itself");
    core.reply(Text::words("This link has expired."));
    let (_, _, body) = sent(&router, request(Some(SECRET), opened(6, Some(3)))).await;
    assert_eq!((&body["method"], &body["chat_id"]), (&json!("sendMessage"), &json!(-1007)));
    assert_eq!((&body["text"], &body["message_thread_id"]), (&json!("This link has expired."), &json!(3)));
    assert_eq!(core.handled().len(), 2);
}

#[tokio::test]
async fn what_happened_to_a_group_is_acknowledged_when_it_is_noted() {
    let core = FakeCore::start();
    let router = webhook(&core).await;
    core.trouble("5", 1);
    let mut update = message(5, 7, "");
    update["message"]["chat"] = json!({"id": -5, "type": "group", "title": "Staff"});
    update["message"]["migrate_to_chat_id"] = (-1007).into();
    for status in [StatusCode::SERVICE_UNAVAILABLE, StatusCode::OK] {
        assert_eq!(sent(&router, request(Some(SECRET), update.to_string())).await.0, status);
    }
    let noted: Vec<_> = core.rooms().into_iter().map(|update| (update.room, update.change)).collect();
    assert_eq!(noted, [("-5".to_owned(), RoomChange::Moved("-1007".to_owned()))]);
}

#[test]
fn a_secret_is_one_that_telegram_takes() {
    assert!(Secret::new("A-z_09").is_ok());
    for secret in ["", "with space", "ñ", &"x".repeat(257)] {
        assert_eq!(Secret::new(secret).err(), Some(BadSecret), "{secret}");
    }
    assert!(!format!("{:?}", Secret::new(SECRET)).contains("right"));
}

#[tokio::test]
async fn the_webhook_is_registered_at_every_start() {
    let bot = FakeBot::start().await;
    let telegram = bot.connect().await;
    let secret = Secret::new(SECRET).expect("a good secret");
    let url = "https://twinbot.example/telegram";
    let asked = async |url: &str| {
        register(&telegram, url, &secret).await.expect("registered");
        bot.bodies("setwebhook").len()
    };
    assert_eq!(asked(url).await, 1);
    let expected = json!({
        "url": url,
        "max_connections": 40,
        "allowed_updates": ["message", "edited_message", "callback_query", "my_chat_member"],
        "drop_pending_updates": false,
        "secret_token": SECRET,
    });
    assert_eq!(bot.bodies("setwebhook")[0], expected);
    assert_eq!(asked(url).await, 2, "the secret may be another one, which nobody can ask for");
    assert_eq!(register(&telegram, "no address", &secret).await, Err(RegisterError::BadUrl));
}
