//! Discord by its gateway: the same story, typed answers, connections that break.

use std::time::Duration;

use bot_core::text::{Locale, msg};
use rehearsal::{Cast, Offer, Parts, Platforms, Stage};

use crate::{each_engine, ends_well, folder, spanish, stage};

/// Nothing takes longer.
const PATIENCE: Duration = Duration::from_secs(30);

/// Waits until the bot listens.
async fn listening(stage: &Stage) {
    for _ in 0..600 {
        if stage.discord.counters().identified > 0 && stage.discord.counters().registered > 0 {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("nobody listens: {}", stage.read_log(0));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_whole_story_by_the_gateway() {
    each_engine("the_whole_story_by_the_gateway", |setting, folder| async move {
        let stage = stage(setting.on(Platforms::Gateway), &folder).await;
        listening(&stage).await;
        let cast = Cast::on_discord(&stage.discord, &[Locale::english(), spanish()], 1001);
        let links = stage.links().await.expect("the authorities are set up");
        let parts = Parts { links, offer: Offer::example(&cast.ana) };
        cast.play(&parts).await.expect("the project becomes active");
        assert_eq!(stage.discord.counters().identified, 1, "it introduces itself once");
        ends_well(&stage).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn connections_that_break_are_taken_up_and_nothing_is_done_twice() {
    let folder = folder();
    let url = format!("sqlite://{}", folder.path().join("twinbot.db").display());
    let stage = stage(rehearsal::Setting::new(crate::PROGRAM, &url).on(Platforms::Gateway), folder.path()).await;
    listening(&stage).await;
    let ana = stage.discord.person(1001, "Ana Nube", "en-US");
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
        breaks(&stage.discord);
        for _ in 0..600 {
            if stage.discord.counters().resumed > nth as u64 {
                break;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        assert_eq!(stage.discord.counters().resumed, nth as u64 + 1, "the session goes on");
        // Words are heard over the gateway, too.
        let before = ana.view().messages.len();
        ana.say("hello");
        let answered = ana.wait_for(|view| (view.messages.len() > before + 1).then_some(()));
        tokio::time::timeout(PATIENCE, answered).await.expect("words are heard");
    }
    assert_eq!(stage.discord.counters().identified, 1, "it did not have to introduce itself again");
    ends_well(&stage).await;
}
