//! What is written while nobody hears it, on Discord: the line is dead, the program is, or the session is over. It is in the
//! form afterwards.

use std::time::Duration;

use bot_core::text::{Locale, msg};
use emulators::Filled;
use emulators::discord::Person;
use rehearsal::{Actor, Stage};

use crate::gateway_sessions::{left_off, on_sqlite, until};
use crate::{Discord, ends_well, folder};

/// How often the bot says that it is there, where nobody else says that the line is dead.
const BEAT: Duration = Duration::from_secs(2);

/// A stage with somebody who is asked for their name, and how often the bot has to say that it is there, if not as seldom as usual: a
/// busy machine may stop it for longer than a short beat, and then it connects once more.
async fn asked(folder: &std::path::Path, beat: Option<Duration>) -> (Stage, Actor, Person) {
    let mut stage = Stage::empty(on_sqlite(folder), folder).await.expect("an emulator");
    if let Some(beat) = beat {
        stage.of::<Discord>().expect_heartbeats(beat);
    }
    stage.add().await.expect("the program serves");
    stage.hears().await.expect("it listens");
    let client = stage.of::<Discord>().person(1001, "Ana Nube", "en-US");
    let ana = Actor::new(client.clone(), Locale::english());
    ana.starts().await.expect("Home");
    ana.presses(&msg::button_register()).await.expect("the form opens");
    ana.asked(&msg::field_name_ask()).await.expect("her name is asked for");
    (stage, ana, client)
}

/// What she wrote is her answer, once, and the bot has introduced itself so often.
async fn is_answered(stage: &Stage, ana: &Actor, introductions: u64) {
    ana.asked(&msg::field_country_ask()).await.expect("the form goes on");
    ana.sees_words("Ana Nube").await.expect("with her name");
    ana.answers(&msg::field_country_ask(), "Poland").await.expect("what is written now is heard");
    ana.presses(&msg::school_not_listed()).await.expect("the form goes on");
    assert_eq!(stage.of::<Discord>().counters().identified, introductions);
    ends_well(stage).await;
    // By its id anybody could hear what the bot hears.
    assert!(!stage.read_log(0).contains("session-"), "a session is a secret");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_written_while_the_line_is_dead_is_in_the_form() {
    let folder = folder();
    let (stage, ana, client) = asked(folder.path(), Some(BEAT)).await;
    stage.of::<Discord>().silence(true);
    client.say("Ana Nube");
    tokio::time::sleep(BEAT * 3).await;
    stage.of::<Discord>().silence(false);
    is_answered(&stage, &ana, 1).await;
    assert!(stage.of::<Discord>().counters().resumed > 0, "the session goes on");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_written_while_the_program_is_dead_is_in_the_form() {
    let folder = folder();
    let (mut stage, ana, client) = asked(folder.path(), None).await;
    left_off(&on_sqlite(folder.path()).database).await;
    stage.kill(0).await.expect("killed");
    client.say("Ana Nube");
    stage.start(0).await.expect("starts again");
    is_answered(&stage, &ana, 1).await;
    assert_eq!(stage.of::<Discord>().counters().resumed, 1, "the session goes on");
}

/// Discord takes no first answer after three seconds. Whoever reads of it later works on it, and calls nobody in vain.
#[tokio::test(flavor = "multi_thread")]
async fn what_is_sent_in_a_window_long_before_the_program_is_back_is_in_the_form_and_no_answer_is_tried() {
    let folder = folder();
    let (mut stage, ana, client) = asked(folder.path(), None).await;
    let form = ana.asked(&msg::field_name_ask()).await.expect("the form");
    let name = ana.reads(&msg::field_name());
    ana.opens_modal_of(&form, &name).await.expect("a window");
    left_off(&on_sqlite(folder.path()).database).await;
    stage.kill(0).await.expect("killed");
    client.fill_in(&[(name, Filled::Text("Ana Nube".to_owned()))]).expect("it is sent");
    until("missed", &stage, |stage| stage.of::<Discord>().counters().missed == 1).await;
    stage.start(0).await.expect("starts again");
    ana.asked(&msg::field_country_ask()).await.expect("the form goes on");
    ana.presses(&msg::button_back()).await.expect("what is pressed now is heard");
    ana.sees_words("Ana Nube").await.expect("with her name");
    stage.settles(Duration::from_millis(400)).await;
    assert!(stage.violations().is_empty(), "{:#?}", stage.violations());
    assert_eq!(stage.of::<Discord>().counters().missed, 1, "what comes now is answered");
}

#[tokio::test(flavor = "multi_thread")]
async fn where_the_session_is_over_what_was_written_is_asked_for() {
    let folder = folder();
    let (mut stage, ana, client) = asked(folder.path(), None).await;
    left_off(&on_sqlite(folder.path()).database).await;
    stage.terminate(0).await.expect("stopped");
    client.say("Ana Nube");
    stage.of::<Discord>().invalidate_sessions();
    stage.start(0).await.expect("starts again");
    is_answered(&stage, &ana, 2).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_stops_the_program_and_starts_it_again_keeps_the_session() {
    let folder = folder();
    let (mut stage, ana, client) = asked(folder.path(), None).await;
    // Sooner than it is noted in passing.
    stage.terminate(0).await.expect("stopped");
    client.say("Ana Nube");
    stage.start(0).await.expect("starts again");
    is_answered(&stage, &ana, 1).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_is_shut_out_is_told_what_to_do_and_comes_back() {
    let folder = folder();
    let (stage, ana, client) = asked(folder.path(), None).await;
    stage.of::<Discord>().close_connections(4014);
    until("told", &stage, |stage| stage.read_log(0).contains("Privileged Gateway Intents")).await;
    client.say("Ana Nube");
    until("back", &stage, |stage| stage.of::<Discord>().counters().identified > 1).await;
    is_answered(&stage, &ana, 2).await;
}
