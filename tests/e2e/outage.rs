//! A platform that cannot be reached when the program starts keeps nobody waiting on the other one.

use bot_core::platform::Platform;
use bot_core::text::{Locale, msg};
use rehearsal::{Actor, Setting, Stage};

use crate::{Discord, PROGRAM, ends_well, folder};

/// Waits until the program has said something in its log.
pub(crate) async fn logs(stage: &Stage, words: &str) {
    for _ in 0..1200 {
        if stage.read_log(0).contains(words) {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    panic!("no {words:?} in:\n{}", stage.read_log(0));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_platform_that_is_away_at_the_start_is_served_when_it_is_back() {
    let folder = folder();
    let url = format!("sqlite://{}", folder.path().join("twinbot.db").display());
    let setting = Setting::new(PROGRAM, &url).on(&Platform::ALL);
    let mut stage = Stage::empty(setting, folder.path()).await.expect("the emulators start");
    // However often it is asked before it is back.
    for _ in 0..1000 {
        stage.of::<Discord>().fail("GET applications/@me", 502, 0);
    }
    stage.add_ready_for("readyz/telegram").await.expect("the program serves Telegram");
    logs(&stage, "it cannot be served yet, and is asked again").await;

    let ana = stage.person_on(Platform::Telegram, 1001, "Ana Nube", Locale::english());
    ana.starts().await.expect("Telegram is served");
    assert_eq!(stage.health(0, "readyz").await, Some(503), "who is on Discord is not served");
    let report = stage.asks(&["ready"]).await.expect_err("it is not ready").to_string();
    for line in ["not ready", "database: written to since", "telegram: heard since", "discord: not heard since"] {
        assert!(report.contains(line), "{line}: {report}");
    }
    let early = reqwest::Client::new().post(format!("http://127.0.0.1:{}/discord", stage.port(0))).send().await;
    let early = early.expect("an answer");
    assert_eq!(early.status().as_u16(), 503, "Discord's interactions are asked to come later");
    assert!(early.headers().contains_key("retry-after"));

    stage.of::<Discord>().faults(|faults| faults.next.clear());
    logs(&stage, "it is served now").await;
    stage.hears().await.expect("the commands are registered soon after");
    let jan = stage.of::<Discord>().person(1002, "Jan Lipa", "en-US");
    Actor::new(jan.clone(), Locale::english()).starts().await.expect("Discord is served");
    jan.command("help", &[]).expect("the commands are registered");
    let title = Locale::english().plain(&msg::help_title());
    let helped = jan.wait_for(|view| view.from_bot().any(|message| message.text().contains(&title)).then_some(()));
    tokio::time::timeout(std::time::Duration::from_secs(30), helped).await.expect("help is shown");
    stage.ready(0).await.expect("now all is well");
    ends_well(&stage).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn with_a_token_that_is_not_valid_the_program_ends_and_says_so() {
    let folder = folder();
    let url = format!("sqlite://{}", folder.path().join("twinbot.db").display());
    let setting = Setting::new(PROGRAM, &url).on(&Platform::ALL);
    let mut stage = Stage::empty(setting, folder.path()).await.expect("the emulators start");
    stage.of::<Discord>().fail("GET applications/@me", 401, 0);
    let ended = stage.add().await.expect_err("it does not serve").to_string();
    assert!(ended.contains("does not accept the token"), "{ended}");
}
