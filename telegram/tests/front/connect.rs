//! Getting to know the bot, and its commands for everybody.

use std::time::Duration;

use bot_core::text::Locale;
use serde_json::{Value, json};
use telegram::{CallError, ConnectError, PublishError, Settings, Telegram};

use crate::fake::{FakeBot, FakeCore, TOKEN};

#[tokio::test]
async fn the_bot_says_its_name() {
    let bot = FakeBot::start().await;
    let mut settings = bot.settings();
    settings.api_url.push('/');
    let telegram = Telegram::connect(settings).await.expect("a slash at the end does no harm");
    assert_eq!(telegram.username(), "TwinBot");
}

#[tokio::test]
async fn what_is_wrong_with_the_settings_is_said() {
    let bot = FakeBot::start().await;
    let connect = async |token: &str, api_url: &str| {
        let settings = Settings { token: token.to_owned(), api_url: api_url.to_owned(), pacing: true };
        Telegram::connect(settings).await.expect_err("not connected")
    };
    assert_eq!(connect("123456:other", &bot.url).await, ConnectError::UnknownToken);
    assert_eq!(connect("my token", &bot.url).await, ConnectError::BadToken);
    assert_eq!(connect("", &bot.url).await, ConnectError::BadToken);
    for url in ["", "api.telegram.org", "ftp://api.telegram.org"] {
        assert_eq!(connect(TOKEN, url).await, ConnectError::BadUrl, "{url}");
    }
}

#[tokio::test]
async fn nothing_shows_the_token() {
    let bot = FakeBot::start().await;
    let nobody = Settings { api_url: "http://127.0.0.1:1".to_owned(), ..bot.settings() };
    let error = Telegram::connect(nobody.clone()).await.expect_err("nobody listens there");
    assert!(matches!(error, ConnectError::Call(CallError::Network(_))), "{error:?}");
    let telegram = bot.connect().await;
    for shown in [format!("{error} {error:?}"), format!("{nobody:?}"), format!("{telegram:?}")] {
        assert!(!shown.contains("made-UP_token"), "{shown}");
    }
}

/// The methods that ask Telegram what everybody sees of the bot, and those that change it, each with the field that they change.
const ASKS: [&str; 3] = ["getmycommands", "getmydescription", "getmyshortdescription"];
const SETS: [(&str, &str); 3] = [
    ("setmycommands", "commands"),
    ("setmydescription", "description"),
    ("setmyshortdescription", "short_description"),
];

/// A bot that is not held back: much is published at once.
async fn unhurried(bot: &FakeBot) -> Telegram {
    let settings = Settings { pacing: false, ..bot.settings() };
    Telegram::connect(settings).await.expect("the bot is known")
}

/// In which languages a method was called so far, in order; an empty one is none.
fn languages_of(bot: &FakeBot, method: &str) -> Vec<String> {
    let language = |body: &Value| body["language_code"].as_str().unwrap_or_default().to_owned();
    bot.bodies(method).iter().map(language).collect()
}

/// All languages in which something is published, in order: none, ours, then those whose speakers read one of ours.
fn all_languages() -> Vec<String> {
    let languages = Locale::of_languages();
    assert!(languages.iter().all(|(language, _)| language.len() == 2), "Telegram takes no others");
    std::iter::once("").chain(languages.into_iter().map(|(language, _)| language)).map(str::to_owned).collect()
}

#[tokio::test]
async fn commands_and_who_runs_the_bot_are_published_in_every_language() {
    let (bot, core) = (FakeBot::start().await, FakeCore::start());
    unhurried(&bot).await.publish(&*core).await.expect("published");
    for (method, field) in SETS {
        assert_eq!(languages_of(&bot, method), all_languages(), "{method}");
        assert!(bot.bodies(method).iter().all(|body| !body[field].is_null()), "{method}");
    }
    let (commands, about) = (bot.bodies("setmycommands"), bot.bodies("setmydescription"));
    // Who speaks Galician reads Spanish, of which Telegram itself knows nothing, as long as there are no texts in Galician.
    let some = [("en", "English"), ("es", "Español"), ("ca", "Català"), ("gl", "Español"), ("eu", "Español")];
    let has_other =
        |language: &str, name: &str| Locale::from_tag(language).is_some_and(|own| own.native_name() != name);
    for (language, name) in some.into_iter().filter(|(language, name)| !has_other(language, name)) {
        let offered = json!([{"command": "help", "description": name}]);
        assert!(commands.contains(&json!({"commands": offered, "language_code": language})), "{language}");
        assert!(about.contains(&json!({"description": name, "language_code": language})), "{language}");
    }
    for said in [&commands[0]["commands"][0], &about[0]] {
        assert_eq!(said["description"], "English", "to all others");
    }
    let short = bot.bodies("setmyshortdescription");
    let is_whole = |body: &Value| body["short_description"].as_str().is_some_and(|short| short.chars().count() <= 120);
    assert!(short.iter().all(is_whole), "{short:?}");
    assert_eq!(core.leases().1, 1, "the lease is given back");
}

#[tokio::test]
async fn a_later_start_asks_for_what_is_set_for_no_language_only() {
    let (bot, core) = (FakeBot::start().await, FakeCore::start());
    unhurried(&bot).await.publish(&*core).await.expect("published");
    unhurried(&bot).await.publish(&*core).await.expect("nothing to do");
    for method in ASKS {
        assert_eq!(languages_of(&bot, method), [all_languages(), vec![String::new()]].concat(), "{method}");
    }
    for (method, _) in SETS {
        assert_eq!(languages_of(&bot, method), all_languages(), "nothing differs any more: {method}");
    }
}

/// Nobody knows what else was changed by whoever did so.
#[tokio::test]
async fn what_somebody_else_has_set_is_set_right_and_all_languages_are_looked_at() {
    let (bot, core) = (FakeBot::start().await, FakeCore::start());
    unhurried(&bot).await.publish(&*core).await.expect("published");
    bot.lose_commands();
    unhurried(&bot).await.publish(&*core).await.expect("published");
    assert_eq!(languages_of(&bot, "getmycommands"), [all_languages(), all_languages()].concat());
    assert_eq!(languages_of(&bot, "setmycommands"), [all_languages(), vec![String::new()]].concat());
}

#[tokio::test]
async fn a_language_that_telegram_refuses_keeps_no_other_back() {
    let (bot, core) = (FakeBot::start().await, FakeCore::start());
    bot.fail_in("an", Some((400, r#"{"ok":false,"error_code":400,"description":"Bad Request: LANG_CODE_INVALID"}"#)));
    let others: Vec<String> = all_languages().into_iter().filter(|language| language != "an").collect();
    unhurried(&bot).await.publish(&*core).await.expect("all that can be");
    for (method, _) in SETS {
        assert_eq!(languages_of(&bot, method), others, "{method}");
    }
    unhurried(&bot).await.publish(&*core).await.expect("all that can be");
    let again = ["", "an"].map(str::to_owned).to_vec();
    assert_eq!(languages_of(&bot, "getmycommands"), [all_languages(), again].concat(), "it is tried once a start");
}

#[tokio::test]
async fn where_telegram_wants_to_be_left_alone_it_goes_on_later_where_it_stopped() {
    let (bot, core) = (FakeBot::start().await, FakeCore::start());
    let body = r#"{"ok":false,"error_code":429,"description":"Too Many Requests","parameters":{"retry_after":90}}"#;
    bot.fail_in("es", Some((429, body)));
    let telegram = unhurried(&bot).await;
    let error = telegram.publish(&*core).await.expect_err("not in Spanish");
    assert_eq!(error, PublishError::Call(CallError::TooMany(Duration::from_secs(90))));
    assert_eq!(error.wait(), Duration::from_secs(90));
    let before: Vec<String> = all_languages().into_iter().take_while(|language| language != "es").collect();
    assert_eq!(languages_of(&bot, "setmycommands"), before, "nothing is asked meanwhile");
    bot.fail_in("es", None);
    telegram.publish(&*core).await.expect("published");
    for (method, _) in SETS {
        assert_eq!(languages_of(&bot, method), all_languages(), "each once: {method}");
    }
}

#[tokio::test]
async fn one_process_at_a_time_publishes() {
    let (bot, core) = (FakeBot::start().await, FakeCore::start());
    let telegram = unhurried(&bot).await;
    core.lease_elsewhere(true);
    tokio::time::pause();
    let waits = tokio::time::timeout(Duration::from_secs(100), telegram.publish(&*core)).await;
    assert!(waits.is_err() && bot.bodies("getmycommands").is_empty(), "another one does");
    assert!((10..=20).contains(&core.leases().0), "it is asked now and then: {:?}", core.leases());
}
