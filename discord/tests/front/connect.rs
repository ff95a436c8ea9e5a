//! Who the bot is, and which commands it has.

use discord::{CallError, ConnectError, Discord};
use serde_json::json;

use crate::fake::{APPLICATION, FakeApi, FakeCore, Part};

#[tokio::test]
async fn settings_that_cannot_work_are_told_apart() {
    let api = FakeApi::start().await;
    let settings = |token: &str, url: &str| discord::Settings {
        token: token.to_owned(),
        api_url: url.to_owned(),
        over_http: false,
        pacing: true,
    };
    let connect = |token, url| Discord::connect(settings(token, url));
    for (token, url, expected) in [
        ("x.y", "nowhere", ConnectError::BadUrl),
        ("", api.url.as_str(), ConnectError::BadToken),
        ("with space", api.url.as_str(), ConnectError::BadToken),
        ("un.known", api.url.as_str(), ConnectError::UnknownToken),
    ] {
        assert_eq!(connect(token, url).await.map(drop), Err(expected), "{token} {url}");
    }
    let closed = connect("x.y", "http://127.0.0.1:9").await.map(drop);
    assert!(matches!(closed, Err(ConnectError::Call(CallError::Network(_)))), "{closed:?}");
    assert!(api.connect().await.way_in("abc").ends_with(&format!("client_id={APPLICATION}  /start code:abc")));
}

#[tokio::test]
async fn nothing_shows_the_token() {
    let api = FakeApi::start().await;
    let discord = api.connect().await;
    let shown = format!("{discord:?} {:?}", api.settings());
    assert!(!shown.contains(crate::fake::TOKEN), "{shown}");
}

#[tokio::test]
async fn commands_are_registered_in_one_call_and_only_when_they_differ() {
    let api = FakeApi::start().await;
    let discord = api.connect().await;
    let core = FakeCore::playing(&discord, Part::default());
    let (get, put) =
        (format!("GET applications/{APPLICATION}/commands"), format!("PUT applications/{APPLICATION}/commands"));
    discord.publish_commands(&*core).await.expect("they are taken");
    let bodies = api.bodies(&put);
    assert_eq!(bodies.len(), 1);
    let names: Vec<&str> = bodies[0].as_array().expect("a list").iter().filter_map(|c| c["name"].as_str()).collect();
    for wanted in ["start", "projects", "contacts", "inbox", "queue", "language", "help", "Add to my contacts"] {
        assert!(names.contains(&wanted), "{wanted} is not among {names:?}");
    }
    // Discord gives them back with fields of its own.
    let mut known = bodies[0].clone();
    known.as_array_mut().expect("a list").iter_mut().for_each(|command| command["id"] = "5".into());
    api.answer_with(&get, 200, known);
    discord.publish_commands(&*core).await.expect("nothing to do");
    assert_eq!(api.bodies(&put).len(), 1, "they are the same");
    api.answer_with(&get, 200, json!([{ "name": "old", "type": 1 }]));
    discord.publish_commands(&*core).await.expect("they are taken");
    assert_eq!(api.bodies(&put).len(), 2);
}
