//! Getting to know the bot, and its commands for everybody.

use bot_core::text::Locale;
use serde_json::{Value, json};
use telegram::{CallError, ConnectError, Settings, Telegram};

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

#[tokio::test]
async fn commands_are_published_where_they_differ() {
    let bot = FakeBot::start().await;
    let telegram = bot.connect().await;
    let core = FakeCore::start();
    telegram.publish_commands(&*core).await.expect("published");
    let commands = |name: &str| json!([{"command": "help", "description": name}]);
    let published = bot.bodies("setmycommands");
    assert_eq!(published, in_every_language("commands", commands));
    // Who speaks Galician reads Spanish, of which Telegram itself knows nothing.
    let some = [("en", "English"), ("es", "Español"), ("ca", "Català"), ("gl", "Español"), ("eu", "Español")];
    for (language, name) in some {
        let body = json!({"commands": commands(name), "language_code": language});
        assert!(published.contains(&body), "{language}");
    }
    telegram.publish_commands(&*core).await.expect("published");
    assert_eq!(bot.bodies("setmycommands").len(), published.len(), "nothing differs any more");
}

/// What is set: in English for everybody, then for each language that Telegram can tell apart.
fn in_every_language(field: &str, says: impl Fn(&str) -> Value) -> Vec<Value> {
    let one = |(language, locale): (&str, Locale)| {
        let says = says(&locale.native_name());
        json!({field: says, "language_code": language})
    };
    let languages = Locale::of_languages();
    assert!(languages.iter().all(|(language, _)| language.len() == 2), "Telegram takes no others");
    std::iter::once(json!({field: says("English")})).chain(languages.into_iter().map(one)).collect()
}

#[tokio::test]
async fn who_runs_the_bot_is_said_in_every_language_once() {
    let bot = FakeBot::start().await;
    let telegram = bot.connect().await;
    let core = FakeCore::start();
    telegram.publish_introduction(&*core).await.expect("published");
    let expected = in_every_language("description", |name| json!(name));
    assert_eq!(bot.bodies("setmydescription"), expected);
    let short = bot.bodies("setmyshortdescription");
    let is_whole = |body: &Value| body["short_description"].as_str().is_some_and(|short| short.chars().count() <= 120);
    assert!(short.len() == expected.len() && short.iter().all(is_whole), "{short:?}");
    telegram.publish_introduction(&*core).await.expect("published");
    assert_eq!(bot.bodies("setmydescription").len(), expected.len(), "nothing differs any more");
    assert_eq!(bot.bodies("setmyshortdescription").len(), expected.len());
}
