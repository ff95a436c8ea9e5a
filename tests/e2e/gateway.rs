//! Discord by its gateway: the same story, typed answers, connections that break.

use std::time::Duration;

use bot_core::platform::Platform;
use bot_core::text::{Locale, msg};
use emulators::File;
use rehearsal::{Actor, Offer, Parts, Setting, Stage, Way};

use crate::{Discord, each_engine, ends_well, folder, spanish, stage};

/// Nothing takes longer.
const PATIENCE: Duration = Duration::from_secs(30);

/// A program that listens to the gateway, and its database.
fn listens(folder: &tempfile::TempDir) -> (Setting, String) {
    let url = format!("sqlite://{}", folder.path().join("twinbot.db").display());
    (Setting::new(crate::PROGRAM, &url).on(&[Platform::Discord]).by(Way::Asks), url)
}

#[tokio::test(flavor = "multi_thread")]
async fn the_whole_story_by_the_gateway() {
    each_engine("the_whole_story_by_the_gateway", |setting, folder| async move {
        let stage = stage(setting.on(&[Platform::Discord]).by(Way::Asks).with("TWINBOT_LOG", "debug"), &folder).await;
        let cast = stage.people(&[Locale::english(), spanish()]);
        let links = stage.links().await.expect("the authorities are set up");
        let parts = Parts { links, offer: Offer::example(&cast.ana) };
        cast.play(&parts).await.expect("the project becomes active");
        assert_eq!(stage.of::<Discord>().counters().identified, 1, "it introduces itself once");
        assert!(
            stage.read_log(0).contains("DEBUG") && stage.codes().len() > 3,
            "there is a log, and what it may not say"
        );
        ends_well(&stage).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_text_file_in_the_chat_is_an_answer() {
    let folder = folder();
    let (setting, _) = listens(&folder);
    let stage = stage(setting, folder.path()).await;
    let client = stage.of::<Discord>().person(1001, "Ana Nube", "en-US");
    let ana = Actor::new(client.clone(), Locale::english());
    ana.starts().await.expect("Home");
    ana.presses(&msg::button_register()).await.expect("the form opens");
    ana.asked(&msg::field_name_ask()).await.expect("her name is asked for");
    let photo = File { name: "river.png".into(), media_type: "image/png".into(), bytes: vec![1] };
    client.send("", std::slice::from_ref(&photo));
    ana.sees(&msg::problem_not_words()).await.expect("a picture is no answer");
    let long = File::text("long.txt", &"Ana ".repeat(700));
    client.command_with("file", &long).expect("it is offered");
    ana.sees(&msg::problem_too_long(2799_u32, 80_u32, 2719_u32)).await.expect("its words are read");
    // A client turns what is too long for a message into a file.
    client.send("", &[photo, File::text("message.txt", "Ana Nube")]);
    ana.asked(&msg::field_country_ask()).await.expect("the form goes on");
    ana.sees_words("Ana Nube").await.expect("with her name");
    ends_well(&stage).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_read_is_kept_with_its_place_and_without_its_token() {
    let folder = folder();
    let (setting, url) = listens(&folder);
    let stage = stage(setting, folder.path()).await;
    let client = stage.of::<Discord>().person(1001, "Ana Nube", "en-US");
    client.send_any(2, serde_json::json!({ "name": ["odd"] }));
    crate::outage::logs(&stage, "an interaction is put aside").await;
    Actor::new(client, Locale::english()).starts().await.expect("it goes on");
    let listed = stage.asks(&["dead-letters", "list"]).await.expect("a list");
    assert!(listed.contains("unreadable at line 1, column "), "{listed}");
    sqlx::any::install_default_drivers();
    let db = sqlx::AnyPool::connect(&url).await.expect("connects");
    let body: String = sqlx::query_scalar("SELECT body FROM dead_letter").fetch_one(&db).await.expect("one");
    assert!(body.contains(r#""name":["odd"]"#) && !body.contains("token"), "{body}");
    db.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn connections_that_break_are_taken_up_and_nothing_is_done_twice() {
    let folder = folder();
    let (setting, _) = listens(&folder);
    let stage = stage(setting, folder.path()).await;
    let ana = stage.of::<Discord>().person(1001, "Ana Nube", "en-US");
    let reads = |text: &bot_core::text::Text| Locale::english().plain(text);
    let shows = |text: String| {
        let ana = ana.clone();
        async move {
            let shown = ana.wait_for(|view| view.from_bot().any(|m| m.text().contains(&text)).then_some(()));
            tokio::time::timeout(PATIENCE, shown).await.expect("it is shown");
        }
    };
    ana.command("help", &[]).expect("it is offered");
    shows(reads(&msg::help_title())).await;
    for (nth, breaks) in
        [emulators::discord::Emulator::break_connections, emulators::discord::Emulator::ask_to_reconnect]
            .into_iter()
            .enumerate()
    {
        breaks(stage.of::<Discord>());
        for _ in 0..600 {
            if stage.of::<Discord>().counters().resumed > nth as u64 {
                break;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        assert_eq!(stage.of::<Discord>().counters().resumed, nth as u64 + 1, "the session goes on");
        // Words are heard over the gateway, too.
        let before = ana.view().messages.len();
        ana.say("hello");
        let answered = ana.wait_for(|view| (view.messages.len() > before + 1).then_some(()));
        tokio::time::timeout(PATIENCE, answered).await.expect("words are heard");
    }
    assert_eq!(stage.of::<Discord>().counters().identified, 1, "it did not have to introduce itself again");
    ends_well(&stage).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn where_the_gateway_is_unknown_nobody_introduces_themselves() {
    let folder = folder();
    let (setting, _) = listens(&folder);
    let mut stage = Stage::empty(setting, folder.path()).await.expect("an emulator");
    // However often it is asked before somebody says it.
    for _ in 0..1000 {
        stage.of::<Discord>().fail("GET gateway/bot", 502, 0);
    }
    stage.add_ready_for("livez").await.expect("the program lives");
    for _ in 0..600 {
        if stage.read_log(0).contains("nobody says where the gateway is") {
            break;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    assert!(stage.read_log(0).contains("nobody says where the gateway is"), "{}", stage.read_log(0));
    assert_eq!(stage.of::<Discord>().counters().identified, 0);
    assert_eq!(stage.health(0, "readyz").await, Some(503), "nobody is heard");
    stage.of::<Discord>().faults(|faults| faults.next.clear());
    stage.hears().await.expect("it asks again, and goes on when it is told");
    ends_well(&stage).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn words_wait_for_a_database_that_is_away() {
    let folder = folder();
    let (setting, url) = listens(&folder);
    let stage = stage(setting.with("TWINBOT_LOG", "info,discord=debug"), folder.path()).await;
    let ana = stage.of::<Discord>().person(1001, "Ana Nube", "en-US");
    sqlx::any::install_default_drivers();
    let mut other = <sqlx::AnyConnection as sqlx::Connection>::connect(&url).await.expect("another program opens it");
    sqlx::query("BEGIN IMMEDIATE").execute(&mut other).await.expect("it writes, and does not end");
    let said = ana.say("hello");
    for _ in 0..1200 {
        if stage.read_log(0).contains("a message has to wait") {
            break;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    assert!(stage.read_log(0).contains("a message has to wait"), "{}", stage.read_log(0));
    assert!(ana.view().messages.iter().all(|message| message.id == said), "nothing can be answered now");
    sqlx::query("ROLLBACK").execute(&mut other).await.expect("it ends");
    let answered = ana.wait_for(|view| view.from_bot().next().map(drop));
    tokio::time::timeout(PATIENCE, answered).await.expect("the words were kept");
    ends_well(&stage).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_interaction_that_takes_long_is_put_off_by_the_gateway_as_well() {
    let folder = folder();
    let (setting, url) = listens(&folder);
    let stage = stage(setting, folder.path()).await;
    let ana = stage.of::<Discord>().person(1001, "Ana Nube", "en-US");
    sqlx::any::install_default_drivers();
    let mut other = <sqlx::AnyConnection as sqlx::Connection>::connect(&url).await.expect("another program opens it");
    sqlx::query("BEGIN IMMEDIATE").execute(&mut other).await.expect("it writes, and does not end");
    ana.command("help", &[]).expect("it is offered");
    let first = async {
        loop {
            let requests = stage.of::<Discord>().requests();
            if let Some(first) = requests.into_iter().find(|request| request.call.starts_with("POST interactions/")) {
                break first;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    let first = tokio::time::timeout(PATIENCE, first).await.expect("it is answered while nothing can be worked on");
    assert_eq!(first.body["type"], 5, "it is put off: {}", first.body);
    sqlx::query("ROLLBACK").execute(&mut other).await.expect("it ends");
    let title = Locale::english().plain(&msg::help_title());
    let helped = ana.wait_for(|view| view.from_bot().any(|message| message.text().contains(&title)).then_some(()));
    tokio::time::timeout(PATIENCE, helped).await.expect("help is shown");
    ends_well(&stage).await;
}
