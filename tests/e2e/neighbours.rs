//! A platform that takes what it is asked and never answers keeps nobody waiting on the other one.

use std::time::Duration;

use bot_core::platform::Platform;
use bot_core::text::{Locale, msg};
use rehearsal::{Actor, Stage, Way};

use crate::{Discord, Telegram, each_engine, ends_well, stage};

/// Who waits on the platform that hangs: more than there are slots for them.
const WAITING: i64 = 200;
/// Who is answered meanwhile on the other one.
const ANSWERED: i64 = 50;
/// What may be on its way to a platform at once: answers, notices, each with their slots, and a few that were let go before the
/// platform counted as one that does not answer.
const ON_THE_WAY: u64 = 2 * 32 + 8;

/// So many answers are on their way before anybody acts on the other platform.
const STUCK: u64 = 16;

/// Everybody on Discord opens the chat, reads what the bot answers to a press, and what it writes by itself to words.
async fn all_are_answered(stage: &Stage, first: i64) {
    let discord = stage.of::<Discord>();
    drop(discord.take_first_answers());
    let people: Vec<Actor> = (0..ANSWERED)
        .map(|nth| stage.person_on(Platform::Discord, first + nth, "Ana Nube", Locale::english()))
        .collect();
    let acts = people.iter().map(|actor| async {
        actor.starts().await?;
        actor.presses(&msg::button_help()).await?;
        actor.sees(&msg::help_title()).await?;
        let number = actor.client.say("Hello");
        actor.sees_below(number, "").await
    });
    for seen in futures::future::join_all(acts).await {
        seen.expect("everybody is answered");
    }
    let answers = discord.take_first_answers().len();
    assert!(answers >= 2 * people.len(), "each interaction has a first answer: {answers}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_platform_that_never_answers_keeps_nobody_waiting_on_the_other() {
    each_engine("a_platform_that_never_answers_keeps_nobody_waiting", |setting, folder| async move {
        let stage = stage(setting.on(&Platform::ALL).by(Way::Asks), &folder).await;
        let (telegram, discord) = (stage.of::<Telegram>(), stage.of::<Discord>());
        all_are_answered(&stage, 4001).await;

        telegram.faults(|faults| faults.hangs = true);
        let waiting: Vec<Actor> = (0..WAITING)
            .map(|nth| stage.person_on(Platform::Telegram, 5001 + nth, "Jan Lipa", Locale::english()))
            .collect();
        assert!(waiting.iter().all(|actor| actor.client.start()), "they write");
        let are_stuck = async {
            while telegram.counters().hanging < STUCK {
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        };
        tokio::time::timeout(Duration::from_secs(60), are_stuck).await.expect("answers are on their way to Telegram");
        all_are_answered(&stage, 6001).await;
        assert!(telegram.counters().hanging > 0, "Telegram still hangs");
        assert!(waiting.iter().all(|actor| actor.client.last().is_none()), "nobody was answered there");
        let most = telegram.counters().most_hanging;
        assert!(most <= ON_THE_WAY, "{most} requests at once");
        assert_eq!(discord.counters().missed, 0, "no interaction was left without a first answer");

        telegram.faults(|faults| faults.hangs = false);
        for actor in &waiting {
            actor.is_offered(&msg::button_help()).await.expect("everybody is answered when Telegram is back");
        }
        ends_well(&stage).await;
    })
    .await;
}
