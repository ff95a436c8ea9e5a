//! What is shown as the bot: where, how often, and what its errors mean.

use std::time::Duration;

use bot_core::delivery::{Channel, Delivery, FileOut, Outcome, ShownIn, Unreachable};
use bot_core::text::msg;
use bot_core::view::{Block, View};
use serde_json::json;

use crate::fake::{FakeApi, delivery};

pub(crate) fn card() -> View {
    View::card(vec![Block::Title(msg::command_home()), Block::Para(msg::command_help())], Vec::new())
}

/// In which message something is shown.
pub(crate) fn number_of(outcome: &Outcome) -> Option<i64> {
    let Outcome::Shown(at) = outcome else { panic!("{outcome:?}") };
    at.map(|at| at.number)
}

#[tokio::test]
async fn a_new_message_has_a_nonce_that_stays_the_same() {
    let api = FakeApi::start().await;
    let discord = api.connect().await;
    for _ in 0..2 {
        assert!(matches!(discord.deliver(&delivery(card())).await, Outcome::Shown(Some(_))));
    }
    let bodies = api.bodies("POST channels/70/messages");
    assert_eq!(bodies.len(), 2);
    for body in &bodies {
        assert_eq!((&body["nonce"], &body["enforce_nonce"]), (&json!("AAAAAAAAAAAAAAAAAAAA_w"), &json!(true)));
        assert_eq!(body["allowed_mentions"], json!({ "parse": [] }), "nobody is called");
        assert!(body["embeds"][0]["title"].is_string());
    }
    assert_eq!(api.unauthorised(), 0);
}

#[tokio::test]
async fn a_message_is_edited_in_place_or_replaced_when_it_is_gone() {
    let api = FakeApi::start().await;
    let discord = api.connect().await;
    let edit = Delivery { message: Some(40), ..delivery(card()) };
    assert_eq!(number_of(&discord.deliver(&edit).await), Some(40));
    assert_eq!(api.bodies("PATCH channels/70/messages/40").len(), 1);
    for code in [10008, 50005] {
        api.fail("PATCH channels/70/messages/40", 404, code);
        let number = number_of(&discord.deliver(&edit).await).expect("it is shown anew");
        assert_ne!(number, 40);
    }
    assert_eq!(api.bodies("POST channels/70/messages").len(), 2);
}

#[tokio::test]
async fn what_is_shown_is_dated_by_discords_clock() {
    let api = FakeApi::start().await;
    let discord = api.connect().await;
    let edit = Delivery { message: Some(40), ..delivery(card()) };
    for (edited, at) in [
        (json!("2026-11-27T08:00:01.250000+00:00"), Some(1_795_766_401_000)),
        (json!("2026-11-27T08:00:01+00:00"), Some(1_795_766_401_000)),
        (json!(null), None),
        (json!("just now"), None),
        (json!(7), None),
    ] {
        api.answer_with("PATCH channels/70/messages/40", 200, json!({ "id": "40", "edited_timestamp": edited }));
        assert_eq!(discord.deliver(&edit).await, Outcome::Shown(Some(ShownIn { number: 40, at })), "{edited}");
    }
    api.answer_with("POST channels/70/messages", 200, json!({ "id": "1400000000000000009" }));
    let number = 1_400_000_000_000_000_009;
    let at = Some((number >> 22) + 1_420_070_400_000);
    assert_eq!(discord.deliver(&delivery(card())).await, Outcome::Shown(Some(ShownIn { number, at })));
}

#[tokio::test]
async fn the_message_above_becomes_a_record() {
    let api = FakeApi::start().await;
    let discord = api.connect().await;
    let below = Delivery { above: vec![(30, card())], ..delivery(card()) };
    assert!(matches!(discord.deliver(&below).await, Outcome::Shown(Some(_))));
    let record = &api.bodies("PATCH channels/70/messages/30")[0];
    assert_eq!(record["components"], json!([]));
    // A question that looks unanswered misleads: it is tried once more, soon.
    let call = "PATCH channels/70/messages/30";
    for (status, body) in [(429, json!({ "retry_after": 0.02, "global": false })), (502, json!({}))] {
        let before = api.bodies(call).len();
        api.answer_with(call, status, body);
        assert!(matches!(discord.deliver(&below).await, Outcome::Shown(Some(_))));
        let records = api.bodies(call);
        assert_eq!(records.len() - before, 2, "{status}");
        assert_eq!(records.last(), Some(record), "{status}");
    }
    // Where that is refused, or would take long, the record is not what matters.
    for (status, body) in [(403, json!({})), (429, json!({ "retry_after": 30.0, "global": false }))] {
        let before = api.bodies(call).len();
        api.answer_with(call, status, body);
        assert!(matches!(discord.deliver(&below).await, Outcome::Shown(Some(_))), "{status}");
        assert_eq!(api.bodies(call).len() - before, 1, "{status}");
    }
}

/// The first try arrived, though nobody said so: what Discord gives back is that message, as it was.
#[tokio::test]
async fn a_message_that_was_there_already_says_what_holds_now() {
    let api = FakeApi::start().await;
    let discord = api.connect().await;
    let title = |number: i64| {
        let bodies = api.bodies(&format!("PATCH channels/70/messages/{number}"));
        bodies.iter().map(|body| body["embeds"][0]["title"].clone()).collect::<Vec<_>>()
    };
    let again = Delivery { repeated: true, ..delivery(card()) };
    let number = number_of(&discord.deliver(&again).await).expect("it is shown");
    let now = title(number);
    assert!(now.len() == 1 && now[0].is_string(), "{now:?}");
    // What has gone on below stays the newest, and the one above becomes the record.
    let record = View::card(vec![Block::Title(msg::command_cancel())], Vec::new());
    let below = Delivery { above: vec![(number + 100, record)], ..again };
    assert_eq!(number_of(&discord.deliver(&below).await), Some(number + 100));
    assert_eq!(title(number + 100), now);
    let past = title(number + 2);
    assert!(past.len() == 1 && past != now, "{past:?} {:?}", api.calls());
}

#[tokio::test]
async fn a_chat_that_nobody_knows_is_opened() {
    let api = FakeApi::start().await;
    let discord = api.connect().await;
    let stranger = Delivery { address: String::new(), ..delivery(card()) };
    api.answer_with("POST users/@me/channels", 200, json!({ "id": "77" }));
    assert_eq!(discord.deliver(&stranger).await, Outcome::Moved("77".to_owned()));
    assert_eq!(api.bodies("POST users/@me/channels")[0], json!({ "recipient_id": "7" }));
    api.fail("POST users/@me/channels", 400, 40003);
    assert!(matches!(discord.deliver(&stranger).await, Outcome::Later(_)), "too fast");
    api.fail("POST users/@me/channels", 400, 50278);
    assert_eq!(discord.deliver(&stranger).await, Outcome::Unreachable(Unreachable::Closed));
}

#[tokio::test]
async fn errors_say_what_to_do() {
    let api = FakeApi::start().await;
    let discord = api.connect().await;
    let post = "POST channels/70/messages";
    api.fail(post, 403, 50007);
    assert_eq!(discord.deliver(&delivery(card())).await, Outcome::Unreachable(Unreachable::Closed));
    api.answer_with(post, 429, json!({ "message": "slow down", "retry_after": 2.5, "global": false }));
    assert_eq!(discord.deliver(&delivery(card())).await, Outcome::Later(std::time::Duration::from_millis(2500)));
    api.fail(post, 502, 0);
    assert_eq!(discord.deliver(&delivery(card())).await, Outcome::Failed);
    api.fail(post, 400, 50035);
    assert_eq!(discord.deliver(&delivery(card())).await, Outcome::Refused("400, code 50035".to_owned()));
}

#[tokio::test]
async fn commands_need_no_message() {
    let api = FakeApi::start().await;
    let discord = api.connect().await;
    assert_eq!(discord.deliver(&delivery(View::Commands(Vec::new()))).await, Outcome::Shown(None));
    assert!(api.calls().is_empty());
}

#[tokio::test]
async fn so_many_refusals_end_all_calls() {
    let api = FakeApi::start().await;
    let discord = api.connect().await;
    for _ in 0..1000 {
        api.fail("POST channels/70/messages", 403, 50007);
    }
    for _ in 0..1000 {
        discord.deliver(&delivery(card())).await;
    }
    assert!(matches!(discord.deliver(&delivery(card())).await, Outcome::Later(_)));
    assert_eq!(api.bodies("POST channels/70/messages").len(), 1000, "nothing is called any more");
}

fn with_files(names: &[&str]) -> Delivery {
    let file = |name: &&str| FileOut::made((*name).to_owned(), "text/csv", name.as_bytes().to_vec());
    Delivery { files: names.iter().map(file).collect(), ..delivery(card()) }
}

#[tokio::test]
async fn a_file_is_attached_to_a_message_of_its_own() {
    let api = FakeApi::start().await;
    let discord = api.connect().await;
    let outcome = discord.deliver(&with_files(&["list.csv"])).await;
    assert!(matches!(outcome, Outcome::Shown(Some(_))), "{outcome:?}");
    let sent = api.bodies("POST channels/70/messages");
    let [body] = &sent[..] else { panic!("one message: {sent:?}") };
    let part =
        json!([{ "name": "files[0]", "file_name": "list.csv", "content_type": "text/csv", "content": "list.csv" }]);
    assert_eq!((&body["files"], &body["attachments"]), (&part, &json!([{ "id": "0", "filename": "list.csv" }])));
    assert!(body["embeds"][0]["description"].is_string() && body["enforce_nonce"] == true, "{body}");
}

#[tokio::test]
async fn of_several_files_the_last_shows_the_card_and_each_is_told_from_the_others() {
    let api = FakeApi::start().await;
    let discord = api.connect().await;
    discord.deliver(&with_files(&["list-1.csv", "list-2.csv"])).await;
    let sent = api.bodies("POST channels/70/messages");
    assert_eq!((sent.len(), sent[0].get("embeds").is_some(), sent[1].get("embeds").is_some()), (2, false, true));
    assert_ne!(sent[0]["nonce"], sent[1]["nonce"]);
    discord.deliver(&Delivery { repeated: true, ..with_files(&["list-1.csv", "list-2.csv"]) }).await;
    let again = api.bodies("POST channels/70/messages");
    assert_eq!((&again[2]["nonce"], &again[3]["nonce"]), (&sent[0]["nonce"], &sent[1]["nonce"]));
}

#[tokio::test]
async fn a_file_that_discord_does_not_take_comes_later_or_never() {
    let api = FakeApi::start().await;
    let discord = api.connect().await;
    let call = "POST channels/70/messages";
    api.answer_with(call, 429, json!({ "retry_after": 1.5, "global": false }));
    assert_eq!(discord.deliver(&with_files(&["list.csv"])).await, Outcome::Later(Duration::from_millis(1500)));
    api.fail(call, 502, 0);
    assert_eq!(discord.deliver(&with_files(&["list.csv"])).await, Outcome::Failed);
    api.fail(call, 413, 40_005);
    assert!(matches!(discord.deliver(&with_files(&["list.csv"])).await, Outcome::Refused(_)));
    let stranger = Delivery { address: String::new(), ..with_files(&["list.csv"]) };
    assert!(matches!(discord.deliver(&stranger).await, Outcome::Moved(_)), "first the chat is opened");
}
