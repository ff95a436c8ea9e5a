//! Which updates polling takes, in which order, and when it lets Telegram forget them.

use std::sync::Arc;
use std::time::Duration;

use telegram::polling::poll;
use testkit::until;
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;

use crate::fake::{FakeBot, FakeCore, SLOW};

struct Polling {
    bot: FakeBot,
    core: Arc<FakeCore>,
    stop: CancellationToken,
    task: JoinHandle<()>,
}

impl Polling {
    async fn start(prepare: impl FnOnce(&FakeBot, &FakeCore)) -> Self {
        let bot = FakeBot::start().await;
        let telegram = bot.connect().await;
        let core = FakeCore::start();
        prepare(&bot, &core);
        let stop = CancellationToken::new();
        let task = tokio::spawn(poll(telegram, core.clone(), stop.clone()));
        Self { bot, core, stop, task }
    }

    fn words(&self) -> Vec<String> {
        self.core.handled().into_iter().map(|(_, words)| words).collect()
    }

    async fn stop(self) -> (FakeBot, Arc<FakeCore>) {
        self.stop.cancel();
        self.task.await.expect("polling ends well");
        (self.bot, self.core)
    }
}

#[tokio::test]
async fn updates_are_worked_on_and_confirmed() {
    let polling = Polling::start(|bot, _| {
        bot.update(5, 7, "one");
        bot.update(6, 7, "two");
    })
    .await;
    until("both are confirmed", || polling.bot.unconfirmed().is_empty()).await;
    assert_eq!(polling.words(), ["one", "two"]);
    let (bot, core) = polling.stop().await;
    assert_eq!(core.carried(), [false, false], "an answer that is called saves no call");
    assert_eq!(core.leases().1, 1, "the lease is given back");
    let calls = bot.calls();
    assert_eq!((calls[0].0.as_str(), &calls[0].1["drop_pending_updates"]), ("deletewebhook", &false.into()));
    let kinds = serde_json::json!(["message", "edited_message", "callback_query", "my_chat_member"]);
    assert_eq!((calls[1].0.as_str(), &calls[1].1["allowed_updates"]), ("getupdates", &kinds));
}

#[tokio::test]
async fn one_person_does_not_hold_others_up() {
    let polling = Polling::start(|bot, _| {
        bot.update(5, 7, SLOW);
        bot.update(6, 7, "after");
        bot.update(7, 8, "other");
    })
    .await;
    until("the other person is heard", || polling.words() == ["other"]).await;
    assert_eq!(polling.bot.unconfirmed(), [5, 6, 7], "the first is not worked on yet");
    polling.core.open_gate();
    until("all are confirmed", || polling.bot.unconfirmed().is_empty()).await;
    assert_eq!(polling.words(), ["other", SLOW, "after"]);
    polling.stop().await;
}

#[tokio::test]
async fn without_the_database_updates_wait_in_order() {
    let polling = Polling::start(|bot, core| {
        bot.update(5, 7, "one");
        bot.update(6, 7, "two");
        core.trouble("5", 2);
    })
    .await;
    until("both are confirmed", || polling.bot.unconfirmed().is_empty()).await;
    assert_eq!(polling.words(), ["one", "two"]);
    polling.stop().await;
}

#[tokio::test]
async fn what_runs_is_finished_and_what_waits_is_left() {
    let polling = Polling::start(|bot, core| {
        bot.update(5, 8, "done");
        bot.update(6, 7, SLOW);
        bot.update(7, 7, "left");
        bot.update(8, 9, "waits for the database");
        core.trouble("8", usize::MAX);
    })
    .await;
    until("one is done", || polling.words() == ["done"]).await;
    let Polling { bot, core, stop, task } = polling;
    stop.cancel();
    core.open_gate();
    task.await.expect("polling ends well");
    let handled: Vec<String> = core.handled().into_iter().map(|(id, _)| id).collect();
    assert_eq!(handled, ["5", "6"]);
    assert_eq!(bot.unconfirmed(), [7, 8], "whoever polls next gets these");
}

#[tokio::test]
async fn who_does_not_hold_the_lease_does_not_poll() {
    let polling = Polling::start(|bot, core| {
        bot.update(5, 7, "one");
        core.lease_elsewhere(true);
    })
    .await;
    until("the lease was asked for", || polling.core.leases().0 > 0).await;
    let (bot, core) = polling.stop().await;
    assert!(bot.calls().is_empty() && core.handled().is_empty());
}

#[tokio::test]
async fn trouble_of_telegram_passes() {
    let polling = Polling::start(|bot, _| {
        bot.update(5, 7, "one");
        bot.fail("getUpdates", 409, "Conflict: terminated by other getUpdates request");
        bot.answer_with("getUpdates", 502, "<html>Bad Gateway</html>");
    })
    .await;
    until("it is confirmed", || polling.bot.unconfirmed().is_empty()).await;
    assert_eq!(polling.words(), ["one"]);
    let (bot, _) = polling.stop().await;
    assert_eq!(bot.bodies("deletewebhook").len(), 3, "a webhook may have been set meanwhile");
}

#[tokio::test]
async fn what_cannot_be_read_blocks_nothing() {
    let polling = Polling::start(|bot, _| {
        let odd = r#"{"ok":true,"result":[{"update_id":5,"message":{"odd":true}},{"update_id":6,"telepathy":{}}]}"#;
        bot.answer_with("getUpdates", 200, odd);
    })
    .await;
    until("the next are asked for", || polling.bot.bodies("getupdates").iter().any(|body| body["offset"] == 7)).await;
    assert_eq!(polling.core.dead_letters().len(), 1);
    polling.stop().await;
}

#[tokio::test]
async fn a_server_that_never_waits_is_asked_once_a_second_and_its_updates_are_heard() {
    let begun = tokio::time::Instant::now();
    let polling = Polling::start(|bot, _| {
        bot.update(5, 7, "one");
        for _ in 0..3 {
            bot.answer_with("getUpdates", 200, r#"{"ok":true,"result":[]}"#);
        }
    })
    .await;
    until("it is confirmed", || polling.bot.unconfirmed().is_empty()).await;
    assert_eq!(polling.words(), ["one"]);
    // The first of the empty answers was asked for without waiting; after each of the others it rests.
    assert!(begun.elapsed() >= Duration::from_secs(2), "it is asked without a pause: {:?}", begun.elapsed());
    polling.stop().await;
}
