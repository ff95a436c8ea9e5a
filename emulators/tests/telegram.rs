//! What goes between the emulator of Telegram and a bot can be held, so that a test does something just then.

use std::time::Duration;

use axum::routing::post;
use axum::{Json, Router};
use emulators::telegram::{Emulator, Options, Part, Person};
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

    /// What is answered.
    async fn answers(&self, method: &str, params: Value) -> TestResult<Value> {
        let url = format!("{}/bot{}/{method}", self.telegram.url(), self.telegram.token());
        Ok(self.client.post(url).json(&params).send().await?.json().await?)
    }

    /// Why it cannot write in a chat.
    async fn refusal(&self, chat: i64) -> TestResult<String> {
        let answer = self.answers("sendMessage", json!({ "chat_id": chat, "text": "hola" })).await?;
        Ok(answer["description"].as_str().ok_or("it is written")?.to_owned())
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

/// What somebody presses in a message of the bot.
fn keys() -> Value {
    json!({ "inline_keyboard": [[{ "text": "Sí", "callback_data": "x" }]] })
}

#[tokio::test]
async fn a_group_is_written_to_by_who_is_in_it_and_hears_commands_only() -> TestResult {
    let mut bot = Bot::start().await?;
    let ana = bot.meets().await?;
    let jan = bot.telegram.person(2, "Jan", "pl");
    let group = bot.telegram.group("Staff", &[&ana, &jan]);
    let (ana, jan) = (ana.in_group(group), jan.in_group(group));
    assert_eq!(bot.refusal(group).await?, "Forbidden: bot is not a member of the group chat");
    ana.open("https://t.me/twinbot_demo_bot?startgroup=code");
    let added = bot.hears().await?;
    let change = &added["my_chat_member"];
    assert_eq!((&change["chat"]["type"], &change["new_chat_member"]["status"]), (&json!("group"), &json!("member")));
    let said = bot.hears().await?;
    assert_eq!(
        (&said["message"]["text"], &said["message"]["from"]["id"]),
        (&json!("/start@twinbot_demo_bot code"), &json!(1))
    );
    jan.say("nobody listens");
    jan.say("/help@another_bot");
    let number = bot.answers("sendMessage", json!({ "chat_id": group, "text": "uno", "reply_markup": keys() })).await?;
    let number = number["result"]["message_id"].as_i64().ok_or("it is sent")?;
    jan.press("Sí")?;
    let pressed = bot.hears().await?;
    let query = &pressed["callback_query"];
    assert_eq!((&query["from"]["id"], &query["message"]["chat"]["id"]), (&json!(2), &json!(group)));
    let answer = json!({ "callback_query_id": query["id"], "text": "no" });
    assert_eq!(bot.asks("answerCallbackQuery", answer).await?, 200);
    assert_eq!((jan.toasts(), ana.toasts().len()), (vec!["no".to_owned()], 0), "only who has pressed sees it");
    assert!([&ana, &jan].into_iter().all(|person| person.last().is_some_and(|message| message.id == number)));
    // Who acts in the name of the group cannot be told apart.
    jan.acts_for(group, true);
    jan.press("Sí")?;
    assert_eq!(bot.hears().await?["callback_query"]["from"]["id"], 1_087_968_824);
    jan.say("/start");
    let said = bot.hears().await?;
    assert_eq!(
        (&said["message"]["sender_chat"]["id"], &said["message"]["from"]["is_bot"]),
        (&json!(group), &json!(true))
    );
    let wants = json!({ "keyboard": [[{ "text": "Who?", "request_users": { "request_id": 1 } }]] });
    assert_eq!(bot.asks("sendMessage", json!({ "chat_id": group, "text": "x", "reply_markup": wants })).await?, 400);
    Ok(())
}

#[tokio::test]
async fn a_group_that_becomes_a_supergroup_is_another_chat() -> TestResult {
    let mut bot = Bot::start().await?;
    let ana = bot.meets().await?;
    let group = bot.telegram.group("Staff", &[&ana]);
    bot.telegram.makes_bot(group, &ana, Part::Member);
    bot.hears().await?;
    let sent = bot.answers("sendMessage", json!({ "chat_id": group, "text": "uno", "reply_markup": keys() })).await?;
    let number = sent["result"]["message_id"].clone();
    let supergroup = bot.telegram.upgrade(group, &ana);
    assert!(supergroup < -1_000_000_000_000);
    let told = [bot.hears().await?, bot.hears().await?, bot.hears().await?];
    assert_eq!(told[0]["message"]["migrate_to_chat_id"], supergroup);
    assert_eq!(told[1]["my_chat_member"]["chat"]["type"], "supergroup");
    assert_eq!(told[2]["message"]["migrate_from_chat_id"], group);
    let edit = |chat: i64| json!({ "chat_id": chat, "message_id": number, "text": "dos" });
    for (method, params) in
        [("sendMessage", json!({ "chat_id": group, "text": "x" })), ("editMessageText", edit(group))]
    {
        let refused = bot.answers(method, params).await?;
        assert_eq!(
            (&refused["error_code"], &refused["parameters"]["migrate_to_chat_id"]),
            (&json!(400), &json!(supergroup))
        );
    }
    let refused = bot.answers("editMessageText", edit(supergroup)).await?;
    assert_eq!(refused["description"], "Bad Request: message to edit not found");
    let first = bot.answers("sendMessage", json!({ "chat_id": supergroup, "text": "uno" })).await?;
    assert_eq!(first["result"]["message_id"], 2, "it counts its own messages, Telegram's first among them");
    let reads = |chat: i64| -> Vec<String> {
        ana.in_group(chat).messages(5).iter().map(|message| message.text().to_owned()).collect()
    };
    assert_eq!((reads(group), reads(supergroup)), (vec!["uno".to_owned()], vec!["uno".to_owned()]));
    Ok(())
}

#[tokio::test]
async fn who_is_thrown_out_or_mute_is_told_so_and_what_it_wrote_can_be_changed_while_it_is_mute() -> TestResult {
    let mut bot = Bot::start().await?;
    let ana = bot.meets().await?;
    let group = bot.telegram.group("Staff", &[&ana]);
    bot.telegram.makes_bot(group, &ana, Part::Member);
    bot.hears().await?;
    let sent = bot.answers("sendMessage", json!({ "chat_id": group, "text": "uno" })).await?;
    let edit = |text: &str| json!({ "chat_id": group, "message_id": sent["result"]["message_id"], "text": text });
    bot.telegram.makes_bot(group, &ana, Part::Muted);
    let told = bot.hears().await?;
    let member = &told["my_chat_member"]["new_chat_member"];
    assert_eq!((&member["status"], &member["can_send_messages"]), (&json!("restricted"), &json!(false)));
    assert_eq!(bot.refusal(group).await?, "Bad Request: not enough rights to send text messages to the chat");
    assert_eq!(bot.asks("editMessageText", edit("dos")).await?, 200);
    bot.telegram.makes_bot(group, &ana, Part::Kicked);
    assert_eq!(bot.hears().await?["my_chat_member"]["new_chat_member"]["status"], "kicked");
    assert_eq!(bot.refusal(group).await?, "Forbidden: bot was kicked from the group chat");
    assert_eq!(bot.asks("editMessageText", edit("tres")).await?, 403);
    bot.telegram.delete_group(group);
    assert_eq!(bot.refusal(group).await?, "Forbidden: the group chat was deleted");
    Ok(())
}

#[tokio::test]
async fn an_administrator_hears_all_and_one_who_is_anonymous_writes_in_the_name_of_the_group() -> TestResult {
    let mut bot = Bot::start().await?;
    let ana = bot.meets().await?;
    let group = bot.telegram.upgrade(bot.telegram.group("Staff", &[&ana]), &ana);
    let own = json!({ "chat_id": group, "text": "uno", "reply_markup": keys() });
    for (part, is_anonymous) in [(Part::Administrator, false), (Part::Anonymous, true), (Part::Administrator, false)] {
        bot.telegram.makes_bot(group, &ana, part);
        let member = bot.hears().await?["my_chat_member"]["new_chat_member"].clone();
        assert_eq!((&member["status"], &member["is_anonymous"]), (&json!("administrator"), &json!(is_anonymous)));
        ana.in_group(group).say("nobody is meant");
        assert_eq!(bot.hears().await?["message"]["text"], "nobody is meant");
        let sent = bot.answers("sendMessage", own.clone()).await?["result"].clone();
        assert_eq!(sent["sender_chat"]["id"] == group, is_anonymous, "{sent}");
        assert_eq!(sent["from"]["username"] == "GroupAnonymousBot", is_anonymous, "{sent}");
        // It is its own message all the same.
        let edit = json!({ "chat_id": group, "message_id": sent["message_id"], "text": "dos", "reply_markup": keys() });
        assert_eq!(bot.answers("editMessageText", edit).await?["result"]["text"], "dos");
        assert!(ana.in_group(group).last().is_some_and(|message| message.text() == "dos"));
        ana.in_group(group).press("Sí")?;
        assert_eq!(bot.hears().await?["callback_query"]["message"]["message_id"], sent["message_id"]);
    }
    Ok(())
}

#[tokio::test]
async fn a_forum_has_topics_that_can_be_closed() -> TestResult {
    let mut bot = Bot::start().await?;
    let ana = bot.meets().await?;
    let (forum, topics) = bot.telegram.forum("Staff", &[&ana], &["Projects", "Lunch"]);
    ana.in_topic(forum, topics[0]).open("https://t.me/twinbot_demo_bot?startgroup=code");
    bot.hears().await?;
    let said = bot.hears().await?;
    assert_eq!(
        (&said["message"]["message_thread_id"], &said["message"]["is_topic_message"]),
        (&json!(topics[0]), &json!(true))
    );
    let to = |topic: i64| json!({ "chat_id": forum, "text": "uno", "message_thread_id": topic });
    assert_eq!(bot.answers("sendMessage", to(topics[0])).await?["result"]["message_thread_id"], topics[0]);
    bot.telegram.close_topic(forum, topics[1]);
    assert_eq!(bot.answers("sendMessage", to(topics[1])).await?["description"], "Bad Request: TOPIC_CLOSED");
    assert_eq!(bot.answers("sendMessage", to(99)).await?["description"], "Bad Request: message thread not found");
    Ok(())
}

#[tokio::test]
async fn a_group_takes_twenty_messages_a_minute() -> TestResult {
    let mut bot = Bot::start().await?;
    let ana = bot.meets().await?;
    let group = bot.telegram.group("Staff", &[&ana]);
    bot.telegram.makes_bot(group, &ana, Part::Member);
    bot.hears().await?;
    bot.telegram.set_limits(true);
    let mut taken = 0;
    while bot.asks("sendMessage", json!({ "chat_id": group, "text": "uno" })).await? == 200 {
        taken += 1;
    }
    assert!((20..=22).contains(&taken), "{taken}");
    Ok(())
}
