//! Getting to know the bot, and its commands for everybody.

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
    let expected = [
        json!({"commands": commands("English")}),
        json!({"commands": commands("English"), "language_code": "en"}),
        json!({"commands": commands("Español"), "language_code": "es"}),
    ];
    assert_eq!(bot.bodies("setmycommands"), expected);
    telegram.publish_commands(&*core).await.expect("published");
    assert_eq!(bot.bodies("setmycommands").len(), 3, "nothing differs any more");
}

#[tokio::test]
async fn who_runs_the_bot_is_said_in_every_language_once() {
    let bot = FakeBot::start().await;
    let telegram = bot.connect().await;
    let core = FakeCore::start();
    telegram.publish_introduction(&*core).await.expect("published");
    let expected = [
        json!({"description": "English"}),
        json!({"description": "English", "language_code": "en"}),
        json!({"description": "Español", "language_code": "es"}),
    ];
    assert_eq!(bot.bodies("setmydescription"), expected);
    let short = bot.bodies("setmyshortdescription");
    let is_whole = |body: &Value| body["short_description"].as_str().is_some_and(|short| short.chars().count() <= 120);
    assert!(short.len() == 3 && short.iter().all(is_whole), "{short:?}");
    telegram.publish_introduction(&*core).await.expect("published");
    assert_eq!(bot.bodies("setmydescription").len(), 3, "nothing differs any more");
    assert_eq!(bot.bodies("setmyshortdescription").len(), 3);
}
