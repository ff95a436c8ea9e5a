//! How much is asked of Telegram where it calls the program: one call for an answer. What a call brings that changes nothing is too much,
//! and what needs no result comes with the answer to Telegram's own call.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use bot_core::store::outbox::waiting;
use bot_core::store::{Db, Options};
use bot_core::text::{Locale, msg};
use emulators::telegram::Request;
use rehearsal::{Act, Actor, Conductor, Profile, Stage};
use tokio::time::{sleep, timeout};

use crate::class_life::soon;
use crate::{Telegram, each_engine, ends_well, stage};

/// Fewer updates than this would say little: the first message and what each command brings cost one call in any case.
const LEAST: u64 = 20;
/// Nobody waits longer until it is noted what they were shown.
const PATIENCE: Duration = Duration::from_secs(60);

/// Lets somebody act when it is noted what they were shown: who is faster than that may cost a call more.
struct Unhurried(Db);

impl fmt::Debug for Unhurried {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Unhurried")
    }
}

#[async_trait]
impl Conductor for Unhurried {
    async fn cue(&self, _: &Actor, _: &Act) {
        let is_noted = async {
            loop {
                let mut tx = self.0.read().await.expect("the database is there");
                if waiting(&mut tx).await.expect("the database is there").0 == 0 {
                    return;
                }
                drop(tx);
                sleep(Duration::from_millis(20)).await;
            }
        };
        timeout(PATIENCE, is_noted).await.expect("what was shown is noted");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_costs_one_call_of_the_bot_api() {
    each_engine("an_answer_costs_one_call_of_the_bot_api", |setting, folder| async move {
        let url = setting.database.clone();
        let stage = stage(setting, &folder).await;
        stage.links().await.expect("the authorities are set up");
        let db = Db::open(&url, Options::default()).await.expect("the database opens");
        let telegram = stage.of::<Telegram>();
        telegram.settle(Duration::from_millis(400)).await;
        let (before, first) = (telegram.counters(), telegram.requests().len());

        let mut ana = stage.person(1001, "Ana Nube", Locale::english());
        ana.conductor = Some(Arc::new(Unhurried(db.clone())));
        ana.registers(&Profile::spanish(&ana)).await.expect("Ana registers");
        ana.loses(&msg::button_send()).await.expect("it is sent");
        for command in ["/help", "/contacts", "/help", "/contacts", "/projects", "/help", "/home"] {
            ana.says(command).await.expect("it is answered");
        }
        ends_well(&stage).await;
        stage.assert_menus_make_room().await;

        let (after, requests) = (telegram.counters(), telegram.requests().split_off(first));
        let in_vain: Vec<_> = requests.iter().filter(|request| request.code != 200).collect();
        assert!(in_vain.is_empty(), "nothing is asked that changes nothing: {in_vain:#?}");
        // A teacher has commands of their own, which is no answer.
        let offers = requests.iter().filter(|request| request.method == "setMyCommands").count();
        assert!(offers <= 1 && after.needless_commands == 0, "commands are offered once: {offers}");
        let calls = (after.requests - before.requests) - (after.carried - before.carried);
        let (calls, answers) = (calls - u64::try_from(offers).expect("few"), after.taken - before.taken);
        assert!(answers >= LEAST, "{answers} answers");
        assert!(100 * calls <= 105 * answers, "{calls} calls for {answers} answers: {requests:#?}");
        db.close().await;
    })
    .await;
}

/// What was asked about what everybody sees of the bot so far.
fn published(stage: &Stage) -> Vec<Request> {
    let requests = stage.of::<Telegram>().requests();
    requests.into_iter().filter(|request| request.method.contains("My")).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_later_start_asks_little_about_what_everybody_sees() {
    each_engine("a_later_start_asks_little_about_what_everybody_sees", |setting, folder| async move {
        let mut stage = stage(setting.with("TWINBOT_OPERATOR_NAME", "Ministry of Clouds"), &folder).await;
        // Each language, and none, has commands and two descriptions, which are asked for and set.
        let all = 6 * (Locale::of_languages().len() + 1);
        soon("everything is published", async || published(&stage).len() >= all).await;
        ends_well(&stage).await;
        assert_eq!(published(&stage).len(), all, "once");

        stage.terminate(0).await.expect("it ends");
        stage.start(0).await.expect("it serves again");
        soon("it is looked at", async || published(&stage).len() >= all + 3).await;
        ends_well(&stage).await;
        let later = published(&stage).split_off(all);
        let is_little =
            |request: &Request| request.method.starts_with("getMy") && request.params["language_code"].is_null();
        assert!(later.len() == 3 && later.iter().all(is_little), "{later:#?}");
    })
    .await;
}
