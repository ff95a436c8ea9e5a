//! Sessions of Discord's gateway: who may introduce themselves, how often, and who goes on when a session or a process ends.

use std::time::Duration;

use bot_core::platform::Platform;
use bot_core::text::{Locale, msg};
use rehearsal::{Actor, Setting, Stage, Way};

use crate::{Discord, PROGRAM, ends_well, folder, stage};

pub(crate) fn on_sqlite(folder: &std::path::Path) -> Setting {
    let url = format!("sqlite://{}", folder.join("twinbot.db").display());
    Setting::new(PROGRAM, &url).on(&[Platform::Discord]).by(Way::Asks)
}

/// Waits until something is so; not longer than two minutes.
pub(crate) async fn until(what: &str, stage: &Stage, is_so: impl Fn(&Stage) -> bool) {
    for _ in 0..2400 {
        if is_so(stage) {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("not {what}: {:?}\n{}", stage.of::<Discord>().counters(), stage.read_log(0));
}

async fn introduced(stage: &Stage, times: u64) {
    until("introduced", stage, |stage| stage.of::<Discord>().counters().identified >= times).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn when_its_session_is_forgotten_it_introduces_itself_again_and_goes_on() {
    let folder = folder();
    let stage = stage(on_sqlite(folder.path()), folder.path()).await;
    let client = stage.of::<Discord>().person(1001, "Ana Nube", "en-US");
    let ana = Actor::new(client.clone(), Locale::english());
    ana.starts().await.expect("Home");
    ana.presses(&msg::button_register()).await.expect("the form opens");
    ana.answers(&msg::field_name_ask(), "Ana Nube").await.expect("a name is taken");
    ana.asked(&msg::field_country_ask()).await.expect("the form goes on");
    stage.settles(Duration::from_millis(400)).await;
    let before = client.view().messages;
    stage.of::<Discord>().invalidate_sessions();
    introduced(&stage, 2).await;
    stage.settles(Duration::from_millis(400)).await;
    assert_eq!(client.view().messages, before, "nothing is done twice");
    ana.answers(&msg::field_country_ask(), "Poland").await.expect("the form is where it was");
    ana.presses(&msg::school_not_listed()).await.expect("and goes on");
    ana.asked(&msg::field_school_name_ask()).await.expect("with what comes next");
    assert_eq!(stage.of::<Discord>().counters().identified, 2, "once for each session");
    ends_well(&stage).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn it_says_that_it_is_there_as_often_as_it_is_told_to() {
    let folder = folder();
    let mut stage = Stage::empty(on_sqlite(folder.path()), folder.path()).await.expect("an emulator");
    // Longer than a busy machine stops it: who does not hear in time that a beat was heard connects once more.
    stage.of::<Discord>().expect_heartbeats(Duration::from_secs(5));
    stage.add().await.expect("the program serves");
    until("heard of", &stage, |stage| stage.of::<Discord>().counters().heartbeats > 1).await;
    let counters = stage.of::<Discord>().counters();
    assert_eq!((counters.identified, counters.resumed), (1, 0), "so its connection stays");
    ends_well(&stage).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn it_does_not_use_up_the_introductions_of_a_day() {
    let folder = folder();
    let mut stage = Stage::empty(on_sqlite(folder.path()), folder.path()).await.expect("an emulator");
    stage.of::<Discord>().limit_starts(15);
    stage.add_ready_for("livez").await.expect("the program lives");
    until("waiting", &stage, |stage| stage.read_log(0).contains("introduced itself too often today")).await;
    assert_eq!(stage.of::<Discord>().counters().identified, 0, "what is left is kept for who restarts it by hand");
    assert_eq!(stage.health(0, "livez").await, Some(200), "it goes on all the same");
    assert_eq!(stage.health(0, "readyz").await, Some(503), "but serves nobody");
    ends_well(&stage).await;
}

/// Waits until it is noted where to go on: not before all that was done is worked on.
pub(crate) async fn left_off(url: &str) {
    sqlx::any::install_default_drivers();
    let db = sqlx::AnyPool::connect(url).await.expect("connects");
    let mut before = None;
    for _ in 0..60 {
        let place: Option<String> =
            sqlx::query_scalar("SELECT place FROM bookmark").fetch_optional(&db).await.expect("reads");
        if place.is_some() && place == before {
            return db.close().await;
        }
        before = place;
        tokio::time::sleep(Duration::from_secs(4)).await;
    }
    panic!("nobody notes where to go on");
}

/// What is stored of its introductions: how many, and when the last was to be, in ms.
async fn noted(url: &str, times: i64) -> i64 {
    sqlx::any::install_default_drivers();
    let db = sqlx::AnyPool::connect(url).await.expect("connects");
    let sql = "SELECT last_at FROM attempt WHERE name = 'discord-identify-0' AND times = $1";
    for _ in 0..600 {
        let row: Option<i64> = sqlx::query_scalar(sql).bind(times).fetch_optional(&db).await.expect("reads");
        if let Some(at) = row {
            db.close().await;
            return at;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("nothing is noted of introduction {times}");
}

#[tokio::test(flavor = "multi_thread")]
async fn whose_session_is_lost_again_and_again_waits_longer_each_time() {
    let folder = folder();
    let setting = on_sqlite(folder.path());
    let url = setting.database.clone();
    let mut stage = stage(setting, folder.path()).await;
    let mut at = vec![noted(&url, 1).await];
    for times in 2_i64..=3 {
        introduced(&stage, times.unsigned_abs() - 1).await;
        stage.kill(0).await.expect("killed");
        stage.of::<Discord>().invalidate_sessions();
        stage.start(0).await.expect("starts again");
        at.push(noted(&url, times).await);
    }
    // By what is stored, not by the clock: each is to be later after the one before, whichever process that was.
    assert!(at[1] - at[0] >= 5_000 && at[2] - at[1] >= 10_000, "{at:?}");
    assert!(stage.of::<Discord>().violations().is_empty(), "{:?}", stage.of::<Discord>().violations());
}

#[tokio::test(flavor = "multi_thread")]
async fn when_the_one_who_listens_dies_another_takes_over() {
    let name = "when_the_one_who_listens_dies_another_takes_over";
    let Some(database) = testkit::postgres(testkit::Durability::Off).await else {
        return testkit::skip(name, "no PostgreSQL");
    };
    let folder = folder();
    let mut stage =
        stage(Setting::new(PROGRAM, &database.url).on(&[Platform::Discord]).by(Way::Asks), folder.path()).await;
    stage.add().await.expect("a second process");
    let client = stage.of::<Discord>().person(1001, "Ana Nube", "en-US");
    let ana = Actor::new(client.clone(), Locale::english());
    ana.starts().await.expect("Home");
    ana.presses(&msg::button_register()).await.expect("the form opens");
    ana.answers(&msg::field_name_ask(), "Ana Nube").await.expect("a name is taken");
    ana.asked(&msg::field_country_ask()).await.expect("the form goes on");
    left_off(&database.url).await;
    assert_eq!(stage.of::<Discord>().counters().identified, 1, "only one listens");
    stage.kill(0).await.expect("killed");
    until("gone on with", &stage, |stage| stage.of::<Discord>().counters().resumed > 0).await;
    stage.settles(Duration::from_millis(400)).await;
    ana.answers(&msg::field_country_ask(), "Poland").await.expect("the other one goes on where she was");
    ana.presses(&msg::school_not_listed()).await.expect("the form goes on");
    assert_eq!(stage.of::<Discord>().counters().identified, 1, "it is the same session");
    ends_well(&stage).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_that_has_to_wait_is_put_off_in_time() {
    let folder = folder();
    let setting = on_sqlite(folder.path());
    let url = setting.database.clone();
    let stage = stage(setting, folder.path()).await;
    let client = stage.of::<Discord>().person(1001, "Ana Nube", "en-US");
    sqlx::any::install_default_drivers();
    let mut other = <sqlx::AnyConnection as sqlx::Connection>::connect(&url).await.expect("another program opens it");
    sqlx::query("BEGIN IMMEDIATE").execute(&mut other).await.expect("it writes, and does not end");
    let ana = Actor::new(client.clone(), Locale::english());
    // What only shows something is put off with nothing but "thinking".
    client.command("privacy", &[]).expect("it is offered");
    let thinks = client.wait_for(|view| view.messages.iter().any(|message| message.is_thinking).then_some(()));
    ana.in_time("thinking", thinks).await.expect("it says that it takes longer");
    // After what may ask something, a modal could not be opened any more: a button opens it.
    client.command("new", &[]).expect("it is offered");
    let moment = ana.sees(&msg::discord_moment()).await.expect("it says that it takes longer");
    assert!(moment.buttons().next().is_some(), "and how to go on: {}", moment.text());
    sqlx::query("ROLLBACK").execute(&mut other).await.expect("it ends");
    ana.sees(&msg::privacy_title()).await.expect("then it is answered");
    assert!(!client.view().messages.iter().any(|message| message.is_thinking), "in the place of what was put off");
    ends_well(&stage).await;
}
