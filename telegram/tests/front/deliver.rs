//! What is sent for a delivery, and what is said to have come of it.

use std::time::Duration;

use bot_core::area;
use bot_core::conversation::Action;
use bot_core::delivery::{Channel as _, Delivery, FileOut, Outcome, ShownIn, Unreachable};
use bot_core::text::{Locale, Text};
use bot_core::view::{Block, Button, CommandName, Link, Secret, SecretWords, Style, View};
use serde_json::json;

use crate::fake::FakeBot;

pub(crate) fn card(words: &str) -> View {
    let home = Button::primary(Text::words("Home"), Action::Go(area::home()));
    View::card(vec![Block::Title(Text::words(words))], vec![home])
}

pub(crate) fn delivery(view: View) -> Delivery {
    let (account, address, locale) = ("7".to_owned(), "7".to_owned(), Locale::english());
    let (above, files) = (Vec::new(), Vec::new());
    Delivery {
        account,
        address,
        handle: None,
        key: 0,
        locale,
        view,
        message: None,
        repeated: false,
        above,
        erases: false,
        repairs: false,
        was_secret: false,
        picture: None,
        files,
    }
}

/// It is shown in the message of this number, and nobody says since when.
pub(crate) fn shown(number: i64) -> Outcome {
    Outcome::Shown(Some(ShownIn { number, at: None }))
}

pub(crate) fn keyboard() -> serde_json::Value {
    let data = Action::Go(area::home()).encode();
    json!({"inline_keyboard": [[{"text": "Home", "callback_data": data, "style": "primary"}]]})
}

#[tokio::test]
async fn a_new_message_is_sent() {
    let bot = FakeBot::start().await;
    let outcome = bot.connect().await.deliver(&delivery(card("Hello"))).await;
    assert_eq!(outcome, shown(101));
    let expected = json!({
        "chat_id": 7,
        "text": "Hello",
        "entities": [{"type": "bold", "offset": 0, "length": 5}],
        "link_preview_options": {"is_disabled": true},
        "reply_markup": keyboard(),
    });
    assert_eq!(bot.calls(), [("sendmessage".to_owned(), expected)]);
}

#[tokio::test]
async fn a_message_is_edited_in_place() {
    let bot = FakeBot::start().await;
    let telegram = bot.connect().await;
    let edit = Delivery { message: Some(40), ..delivery(card("Hello")) };
    assert_eq!(telegram.deliver(&edit).await, shown(40));
    let body = &bot.bodies("editmessagetext")[0];
    assert_eq!((&body["message_id"], &body["reply_markup"]), (&json!(40), &keyboard()));

    let same =
        "Bad Request: message is not modified: specified new message content and reply markup are exactly the same";
    bot.fail("editMessageText", 400, same);
    assert_eq!(telegram.deliver(&edit).await, shown(40));
    assert!(bot.bodies("sendmessage").is_empty());
}

#[tokio::test]
async fn a_message_with_a_typed_secret_is_taken_away_and_nothing_is_shown() {
    let bot = FakeBot::start().await;
    let telegram = bot.connect().await;
    let erase = Delivery { message: Some(40), erases: true, ..delivery(card("Please delete it")) };
    assert_eq!(telegram.deliver(&erase).await, Outcome::Shown(None));
    assert_eq!(bot.bodies("deletemessage"), [json!({"chat_id": 7, "message_id": 40})]);
    bot.fail("deleteMessage", 400, "Bad Request: message to delete not found");
    assert_eq!(telegram.deliver(&erase).await, Outcome::Shown(None), "it is gone already");
    bot.fail("deleteMessage", 500, "Internal Server Error");
    assert_eq!(telegram.deliver(&erase).await, Outcome::Failed, "it is tried again");
    bot.fail("deleteMessage", 400, "Bad Request: message can't be deleted");
    assert!(matches!(telegram.deliver(&erase).await, Outcome::Refused(_)), "somebody else has to");
    assert!(bot.bodies("sendmessage").is_empty());
}

#[tokio::test]
async fn a_secret_is_sent_hidden_and_protected_in_a_message_of_its_own() {
    let bot = FakeBot::start().await;
    let telegram = bot.connect().await;
    let secret = |words| {
        let label = Text::words("Password");
        View::card(vec![Block::Secret(Secret { label, words })], Vec::new())
    };
    let opened = secret(SecretWords::Opened("río otter".into()));
    // Telegram cannot protect a message that is there already.
    let in_place = Delivery { message: Some(40), ..delivery(opened) };
    assert_eq!(telegram.deliver(&in_place).await, shown(101));
    let expected = json!({
        "chat_id": 7,
        "text": "\u{2068}Password\u{2069}: río otter",
        "entities": [{"type": "bold", "offset": 0, "length": 11}, {"type": "spoiler", "offset": 12, "length": 9}],
        "link_preview_options": {"is_disabled": true},
        "protect_content": true,
    });
    assert_eq!(bot.bodies("sendmessage"), [expected]);
    let left = &bot.bodies("editmessagetext")[0];
    assert_eq!((&left["message_id"], &left["text"]), (&json!(40), &json!("⬇️ Continued below")));
    // What is over is no secret.
    let over = Delivery { message: Some(101), ..delivery(secret(SecretWords::Gone)) };
    assert_eq!(telegram.deliver(&over).await, shown(101));
    assert_eq!(bot.bodies("editmessagetext")[1]["text"], "\u{2068}Password\u{2069}: no longer shown");
    assert_eq!(bot.bodies("sendmessage").len(), 1);
}

#[tokio::test]
async fn a_secret_in_place_of_another_one_stays_where_that_stood() {
    let bot = FakeBot::start().await;
    let telegram = bot.connect().await;
    let words = SecretWords::Opened("río otter".into());
    let secret = View::card(vec![Block::Secret(Secret { label: Text::words("Password"), words })], Vec::new());
    let anew = Delivery { message: Some(40), repairs: true, ..delivery(secret) };
    let of_a_secret = Delivery { was_secret: true, ..anew.clone() };
    assert_eq!(telegram.deliver(&of_a_secret).await, shown(40));
    let edits = bot.bodies("editmessagetext");
    assert_eq!((edits.len(), &edits[0]["entities"][1]["type"]), (1, &json!("spoiler")), "it is hidden still");
    assert!(bot.bodies("sendmessage").is_empty(), "nobody is told once more");
    // Where there was none before, nothing protects the message.
    assert_eq!(telegram.deliver(&anew).await, shown(101));
    assert_eq!(bot.bodies("sendmessage")[0]["protect_content"], true);
    // Where it is gone, another one is as protected as it was.
    bot.fail("editMessageText", 400, "Bad Request: message to edit not found");
    assert!(matches!(telegram.deliver(&of_a_secret).await, Outcome::Shown(Some(_))));
    assert_eq!(bot.bodies("sendmessage")[1]["protect_content"], true);
}

#[tokio::test]
async fn what_is_shown_is_dated_by_telegrams_clock() {
    let bot = FakeBot::start().await;
    let telegram = bot.connect().await;
    let deliver = async |method: &str, message: Option<i64>, result: serde_json::Value| {
        bot.answer_with(method, 200, &json!({"ok": true, "result": result}).to_string());
        let outcome = telegram.deliver(&Delivery { message, ..delivery(card("Hello")) }).await;
        let Outcome::Shown(Some(ShownIn { number: 40, at })) = outcome else { panic!("{outcome:?}") };
        at
    };
    let sent = json!({"message_id": 40, "date": 1_800_000_000});
    assert_eq!(deliver("sendMessage", None, sent).await, Some(1_800_000_000_000));
    let edited = json!({"message_id": 40, "date": 1_800_000_000, "edit_date": 1_800_000_060});
    assert_eq!(deliver("editMessageText", Some(40), edited).await, Some(1_800_000_060_000), "when it was changed");
    // Whatever Telegram says instead, it is shown.
    assert_eq!(deliver("sendMessage", None, json!({"message_id": 40, "date": "today"})).await, None);
    assert_eq!(deliver("editMessageText", Some(40), json!(true)).await, None);
}

#[tokio::test]
async fn what_cannot_be_edited_is_sent_again() {
    let bot = FakeBot::start().await;
    let telegram = bot.connect().await;
    let edit = Delivery { message: Some(40), ..delivery(card("Hello")) };
    for (number, why) in
        ["message to edit not found", "message can't be edited", "MESSAGE_ID_INVALID"].iter().enumerate()
    {
        bot.fail("editMessageText", 400, &format!("Bad Request: {why}"));
        let expected = 101 + i64::try_from(number).expect("a small number");
        assert_eq!(telegram.deliver(&edit).await, shown(expected), "{why}");
    }
    bot.fail("editMessageText", 400, "Bad Request: chat not found");
    assert_eq!(telegram.deliver(&edit).await, Outcome::Unreachable(Unreachable::Unknown));
}

#[tokio::test]
async fn the_message_above_becomes_a_record() {
    let bot = FakeBot::start().await;
    let telegram = bot.connect().await;
    let below = Delivery { above: vec![(40, card("Title: Rivers"))], ..delivery(card("Next")) };
    bot.fail("editMessageText", 400, "Bad Request: message can't be edited");
    for number in [101, 102] {
        assert_eq!(telegram.deliver(&below).await, shown(number), "the record is not what matters");
    }
    let methods: Vec<String> = bot.calls().into_iter().map(|(method, _)| method).collect();
    assert_eq!(methods, ["sendmessage", "editmessagetext", "sendmessage", "editmessagetext"]);
    let record = &bot.bodies("editmessagetext")[1];
    assert_eq!((&record["message_id"], &record["text"]), (&json!(40), &json!("Title: Rivers")));
    assert!(record.get("reply_markup").is_none());

    bot.fail("sendMessage", 502, "Bad Gateway");
    assert_eq!(telegram.deliver(&below).await, Outcome::Failed);
    assert_eq!(bot.bodies("editmessagetext").len(), 2, "nothing was shown below");
}

#[tokio::test]
async fn errors_say_what_to_do() {
    let bot = FakeBot::start().await;
    let telegram = bot.connect().await;
    let deliver = async |status: u16, body: &str| {
        bot.answer_with("sendMessage", status, body);
        telegram.deliver(&delivery(card("Hello"))).await
    };
    let later = r#"{"ok":false,"error_code":429,"description":"Too Many Requests","parameters":{"retry_after":9}}"#;
    assert_eq!(deliver(429, later).await, Outcome::Later(Duration::from_secs(9)));
    let moved = r#"{"ok":false,"error_code":400,"description":"x","parameters":{"migrate_to_chat_id":-1009}}"#;
    assert_eq!(deliver(400, moved).await, Outcome::Moved("-1009".to_owned()));
    let blocked = r#"{"ok":false,"error_code":403,"description":"Forbidden: bot was blocked by the user"}"#;
    assert_eq!(deliver(403, blocked).await, Outcome::Unreachable(Unreachable::Blocked));
    assert_eq!(deliver(502, "<html>Bad Gateway</html>").await, Outcome::Failed);
    let long = r#"{"ok":false,"error_code":400,"description":"Bad Request: message is too long"}"#;
    assert_eq!(deliver(400, long).await, Outcome::Refused("400 Bad Request: message is too long".to_owned()));
}

#[tokio::test]
async fn what_goes_to_a_topic_stands_in_its_group_where_the_topic_is_gone() {
    let bot = FakeBot::start().await;
    let telegram = bot.connect().await;
    let there = Delivery { address: "-1007/3".to_owned(), ..delivery(card("Hello")) };
    assert_eq!(telegram.deliver(&there).await, shown(101));
    for why in ["message thread not found", "TOPIC_CLOSED"] {
        bot.fail("sendMessage", 400, &format!("Bad Request: {why}"));
        assert!(matches!(telegram.deliver(&there).await, Outcome::Shown(_)), "{why}");
    }
    let sent: Vec<_> = bot.bodies("sendmessage").into_iter().map(|body| body["message_thread_id"].clone()).collect();
    assert_eq!(sent, [json!(3), json!(3), json!(null), json!(3), json!(null)]);
    assert!(
        bot.bodies("sendmessage").iter().all(|body| body["chat_id"] == -1007 && body["reply_markup"] == keyboard())
    );
    let again = Delivery { message: Some(40), ..there };
    assert!(matches!(telegram.deliver(&again).await, Outcome::Shown(_)));
    assert_eq!(bot.bodies("editmessagetext")[0]["chat_id"], -1007);
}

#[tokio::test]
async fn an_address_that_is_no_chat_is_refused() {
    let bot = FakeBot::start().await;
    let lost = Delivery { address: "@ann".to_owned(), ..delivery(card("Hello")) };
    assert_eq!(bot.connect().await.deliver(&lost).await, Outcome::Refused("an address is no chat".to_owned()));
    assert!(bot.calls().is_empty());
}

#[tokio::test]
async fn commands_are_set_for_the_chat() {
    let bot = FakeBot::start().await;
    let commands = vec![CommandName { name: "queue", description: Text::words("What waits") }];
    let outcome = bot.connect().await.deliver(&delivery(View::Commands(commands))).await;
    assert!(matches!(outcome, Outcome::Shown(_)), "{outcome:?}");
    let expected = json!({
        "commands": [{"command": "queue", "description": "What waits"}],
        "scope": {"type": "chat", "chat_id": 7},
    });
    assert_eq!(bot.calls(), [("setmycommands".to_owned(), expected)]);
}

#[tokio::test]
async fn a_keyboard_to_pick_people_comes_with_a_new_message() {
    let bot = FakeBot::start().await;
    let pick = Button { label: Text::words("Choose"), link: Link::Pick, style: Style::Plain };
    let view = View::card(vec![Block::Para(Text::words("Whom?"))], vec![pick]);
    let outcome = bot.connect().await.deliver(&Delivery { message: Some(40), ..delivery(view) }).await;
    assert_eq!(outcome, shown(101));
    assert_eq!(bot.bodies("sendmessage")[0]["reply_markup"]["keyboard"][0][0]["request_users"]["request_id"], 1);
}

fn file(name: &str, bytes: &[u8]) -> FileOut {
    FileOut::made(name.to_owned(), "application/pdf", bytes.to_vec())
}

#[tokio::test]
async fn a_file_is_a_document_with_the_words_below_it() {
    let bot = FakeBot::start().await;
    let with_file = Delivery { files: vec![file("cards.pdf", b"%PDF-1.7 cards")], ..delivery(card("Hello")) };
    assert_eq!(bot.connect().await.deliver(&with_file).await, shown(101));
    let expected = json!({
        "chat_id": "7",
        "caption": "Hello",
        "caption_entities": json!([{"type": "bold", "offset": 0, "length": 5}]).to_string(),
        "reply_markup": keyboard().to_string(),
        "document": {"file_name": "cards.pdf", "content_type": "application/pdf", "content": "%PDF-1.7 cards"},
    });
    assert_eq!(bot.calls(), [("senddocument".to_owned(), expected)]);
}

#[tokio::test]
async fn words_that_fit_below_no_file_stand_above_and_of_several_files_the_last_has_the_buttons() {
    let bot = FakeBot::start().await;
    let files = vec![file("cards-1.pdf", b"one"), file("cards-2.pdf", b"two")];
    let home = Button::primary(Text::words("Home"), Action::Go(area::home()));
    let words = View::card(vec![Block::Para(Text::words("word ".repeat(300)))], vec![home]);
    let long = Delivery { files, ..delivery(words) };
    assert_eq!(bot.connect().await.deliver(&long).await, shown(103));
    let methods: Vec<String> = bot.calls().into_iter().map(|(method, _)| method).collect();
    assert_eq!(methods, ["sendmessage", "senddocument", "senddocument"]);
    let (message, sent) = (&bot.bodies("sendmessage")[0], bot.bodies("senddocument"));
    assert!(message["text"].as_str().is_some_and(|text| text.len() > 1024) && message.get("reply_markup").is_none());
    let has = |body: &serde_json::Value| (body.get("caption").is_some(), body.get("reply_markup").is_some());
    assert_eq!((has(&sent[0]), has(&sent[1])), ((false, false), (false, true)));
    assert_eq!((&sent[0]["document"]["content"], &sent[1]["document"]["content"]), (&json!("one"), &json!("two")));
}

#[tokio::test]
async fn a_file_that_telegram_does_not_take_now_comes_later() {
    let bot = FakeBot::start().await;
    let telegram = bot.connect().await;
    let with_file = Delivery { files: vec![file("cards.pdf", b"one")], ..delivery(card("Hello")) };
    let wait = r#"{"ok":false,"error_code":429,"description":"Too Many Requests","parameters":{"retry_after":9}}"#;
    bot.answer_with("sendDocument", 429, wait);
    assert_eq!(telegram.deliver(&with_file).await, Outcome::Later(Duration::from_secs(9)));
    bot.fail("sendDocument", 502, "Bad Gateway");
    assert_eq!(telegram.deliver(&with_file).await, Outcome::Failed);
    bot.fail("sendDocument", 403, "Forbidden: bot was blocked by the user");
    assert_eq!(telegram.deliver(&with_file).await, Outcome::Unreachable(Unreachable::Blocked));
    bot.fail("sendDocument", 413, "Request Entity Too Large");
    assert!(matches!(telegram.deliver(&with_file).await, Outcome::Refused(_)));
}
