//! How much is asked of the platforms for an answer. Where Telegram calls the program, that is one call: what a call brings that changes
//! nothing is too much, and what needs no result comes with the answer to Telegram's own call. Where Discord calls, what is pressed or filled
//! in is answered by the response alone, and only a new message takes a call. By the gateway each interaction takes one, and what somebody
//! writes takes two: the next question, and the record of the one above.

use std::fmt;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use async_trait::async_trait;
use bot_core::platform::Platform;
use bot_core::store::outbox::waiting;
use bot_core::store::{Db, Options};
use bot_core::text::{Locale, msg};
use emulators::discord;
use emulators::telegram::Request;
use rehearsal::{Act, Actor, Conductor, Profile, Setting, Stage, Way};
use tokio::time::{sleep, timeout};

use crate::class_life::soon;
use crate::{Discord, PROGRAM, Telegram, each_engine, ends_well, folder, stage};

/// Fewer updates than this would say little: the first message and what each command brings cost one call in any case.
const LEAST: u64 = 20;
/// Nobody waits longer until it is noted what they were shown.
const PATIENCE: Duration = Duration::from_secs(60);

/// Waits until it is noted what everybody was shown.
async fn noted(db: &Db) {
    let is_noted = async {
        loop {
            let mut tx = db.read().await.expect("the database is there");
            if waiting(&mut tx).await.expect("the database is there").0 == 0 {
                return;
            }
            drop(tx);
            sleep(Duration::from_millis(20)).await;
        }
    };
    timeout(PATIENCE, is_noted).await.expect("what was shown is noted");
}

/// Lets somebody act when it is noted what they were shown: who is faster than that may cost a call more. Counts their commands.
struct Unhurried {
    db: Db,
    commands: AtomicU64,
}

impl Unhurried {
    fn on(db: &Db) -> Self {
        Self { db: db.clone(), commands: AtomicU64::new(0) }
    }
}

impl fmt::Debug for Unhurried {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Unhurried")
    }
}

#[async_trait]
impl Conductor for Unhurried {
    async fn cue(&self, _: &Actor, act: &Act) {
        let is_command = match act {
            Act::Start => true,
            Act::Say(words) => words.starts_with('/'),
            Act::Open(_) | Act::Send(_) | Act::Press { .. } => false,
        };
        self.commands.fetch_add(u64::from(is_command), Ordering::Relaxed);
        noted(&self.db).await;
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
        ana.conductor = Some(Arc::new(Unhurried::on(&db)));
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

/// A program on Discord alone, which is called or listens, where the authorities are set up; and its database.
async fn on_discord(folder: &Path, way: Way) -> (Stage, Db) {
    let url = format!("sqlite://{}", folder.join("twinbot.db").display());
    let stage = stage(Setting::new(PROGRAM, &url).on(&[Platform::Discord]).by(way), folder).await;
    stage.links().await.expect("the authorities are set up");
    stage.of::<Discord>().settle(Duration::from_millis(400)).await;
    (stage, Db::open(&url, Options::default()).await.expect("the database opens"))
}

/// What somebody has done on Discord, and what was asked for that.
struct Walk {
    commands: u64,
    interactions: u64,
    asked: Vec<discord::Request>,
}

impl Walk {
    /// Ana registers, and looks around where she has not been yet: no menu of before becomes a record.
    async fn of(stage: &Stage, db: &Db) -> Self {
        let discord = stage.of::<Discord>();
        let (before, first) = (discord.counters().interactions, discord.requests().len());
        let unhurried = Arc::new(Unhurried::on(db));
        let mut ana = Actor::new(discord.person(1001, "Ana Nube", "en-US"), Locale::english());
        ana.conductor = Some(Arc::<Unhurried>::clone(&unhurried));
        ana.registers(&Profile::spanish(&ana)).await.expect("Ana registers");
        ana.loses(&msg::button_send()).await.expect("it is sent");
        for command in ["/help", "/contacts", "/projects", "/language", "/notices", "/privacy", "/start"] {
            ana.says(command).await.expect("it is answered");
        }
        noted(db).await;
        let interactions = discord.counters().interactions - before;
        let (commands, asked) = (unhurried.commands.load(Ordering::Relaxed), discord.requests().split_off(first));
        let in_vain: Vec<_> = asked.iter().filter(|request| request.status >= 300).collect();
        assert!(in_vain.is_empty(), "nothing is asked that changes nothing: {in_vain:#?}");
        assert!(interactions >= LEAST, "{interactions} interactions");
        Self { commands, interactions, asked }
    }

    /// Whether no more was asked than this, the message behind the modal of the form that begins, and a few answers that were put off on a
    /// busy machine.
    fn assert_takes(&self, calls: u64) {
        let Self { interactions, asked, .. } = self;
        let most = calls + 1 + interactions / 20;
        let took = u64::try_from(asked.len()).expect("few");
        assert!(took <= most, "{took} calls for {interactions} interactions, {calls} were to be: {asked:#?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_interaction_is_answered_by_the_response_to_it() {
    let folder = folder();
    let (stage, db) = on_discord(folder.path(), Way::Called).await;
    let walk = Walk::of(&stage, &db).await;
    walk.assert_takes(walk.commands);
    db.close().await;
    ends_well(&stage).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn by_the_gateway_an_interaction_costs_one_call_and_a_written_answer_two() {
    let folder = folder();
    let (stage, db) = on_discord(folder.path(), Way::Asks).await;
    let walk = Walk::of(&stage, &db).await;
    walk.assert_takes(walk.interactions);
    let client = stage.of::<Discord>().person(1002, "Jan Lipa", "en-US");
    let jan = Actor::new(client.clone(), Locale::english());
    jan.starts().await.expect("Home");
    jan.presses(&msg::button_register()).await.expect("the form begins");
    jan.asked(&msg::field_name_ask()).await.expect("his name is asked for");
    for (words, next) in [("Jan Lipa", msg::field_country_ask()), ("Poland", msg::field_school_ask())] {
        noted(&db).await;
        let first = stage.of::<Discord>().requests().len();
        client.say(words);
        jan.asked(&next).await.expect("the form goes on");
        noted(&db).await;
        let asked = stage.of::<Discord>().requests().split_off(first);
        assert!(asked.len() <= 2, "{words}: {asked:#?}");
    }
    db.close().await;
    ends_well(&stage).await;
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
