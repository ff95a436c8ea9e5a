//! Who or what is gone on Discord: people who left the server or take no messages, channels closed to the bot or deleted,
//! messages that somebody took away. Whoever has to know is told, and nothing is lost.

use std::time::Duration;

use bot_core::platform::Platform;
use bot_core::text::{Locale, msg};
use emulators::discord::{Person, Place, Rights};
use rehearsal::{Actor, Profile, Setting, Stage};

use crate::channel::{bound, reads, sees, soon};
use crate::{Discord, PROGRAM, cast, ends_well, folder, stage};

async fn on_discord(folder: &std::path::Path) -> Stage {
    let url = format!("sqlite://{}", folder.join("twinbot.db").display());
    stage(Setting::new(PROGRAM, &url).on(&[Platform::Discord]), folder).await
}

/// Waits until a call was refused for this reason.
async fn is_refused(stage: &Stage, code: u32) {
    for _ in 0..600 {
        if stage.of::<Discord>().requests().iter().any(|request| request.code == code) {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("nothing was refused with {code}");
}

/// Waits until the operator reads that the bot cannot write in a channel.
async fn is_named_to_the_operator(stage: &Stage, channel: i64) {
    let mut listed = String::new();
    for _ in 0..600 {
        listed = stage.asks(&["channel", "list"]).await.expect("a list");
        let is_it = |line: &str| line.contains(&channel.to_string()) && line.contains("cannot write");
        if listed.lines().any(is_it) {
            return;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("{channel} is not named: {listed}");
}

#[tokio::test(flavor = "multi_thread")]
async fn who_left_the_server_gets_everything_when_they_are_back() {
    let folder = folder();
    let stage = on_discord(folder.path()).await;
    let (cast, parts) = cast(&stage).await;
    let (ana, jan, offer) = (&cast.ana, &cast.jan, &parts.offer);
    // Jan has not added the app: the bot reaches him as a member of a server only.
    let client = stage.of::<Discord>().person(1002, "Jan Lipa", "es-ES");
    client.has_app(false);
    let _ = stage.of::<Discord>().server(&[&client]);
    cast.prepare(&parts.links).await.expect("everybody is there");
    client.leave();
    cast.offer(offer).await.expect("Ana can offer all the same");
    is_refused(&stage, 50278).await;
    ana.sees(&msg::contact_unreachable("Jan Lipa")).await.expect("Ana sees that Jan cannot be reached");
    let _ = stage.of::<Discord>().server(&[&client]);
    jan.says("/start").await.expect("he is back by another server");
    jan.accepts(offer).await.expect("and finds the offer");
    cast.approve(offer).await.expect("everybody approves");
    cast.become_active(offer).await.expect("the work can start");
    ends_well(&stage).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_takes_no_messages_is_shown_as_such_and_asked_in_the_server() {
    let folder = folder();
    let stage = on_discord(folder.path()).await;
    let (cast, parts) = cast(&stage).await;
    let (ana, jan, offer) = (&cast.ana, &cast.jan, &parts.offer);
    cast.prepare(&parts.links).await.expect("everybody is there");
    let client = stage.of::<Discord>().person(1002, "Jan Lipa", "es-ES");
    let other = stage.of::<Discord>().person(9001, "Nora Alba", "en-US");
    let server = Place::Channel(stage.of::<Discord>().server(&[&client, &other]));
    client.close(true);
    cast.offer(offer).await.expect("Ana can offer all the same");
    is_refused(&stage, 50007).await;
    ana.sees(&msg::contact_unreachable("Jan Lipa")).await.expect("Ana sees that Jan cannot be reached");
    // What he asks for in the server is shown to him there, and acted on there.
    let here = Actor::new(client.at(server), jan.locale);
    here.says("/inbox").await.expect("an answer");
    let label = here.reads(&msg::task_offer(offer.title.as_str()));
    here.presses_words(&label).await.expect("the offer waits there");
    here.presses(&msg::button_accept()).await.expect("and can be accepted");
    ana.sees_words(&ana.reads(&msg::news_accepted("Jan Lipa", offer.title.as_str()))).await.expect("Ana is told");
    assert!(other.at(server).view().messages.is_empty(), "nobody else sees any of it");
    ends_well(&stage).await;
}

/// Somebody else registers; Eva is told in her own chat.
async fn registers(stage: &Stage, eva: &Actor, nth: i64) -> (Actor, Profile) {
    let teacher = stage.person(3000 + nth, &format!("Ana Nube {nth}"), Locale::english());
    let profile = Profile::spanish(&teacher);
    teacher.registers(&profile).await.expect("she registers");
    eva.sees_words(&profile.name).await.expect("the approver is told in her own chat");
    (teacher, profile)
}

/// Nora, who reads along in a new channel that is bound.
async fn reader(stage: &Stage) -> (i64, Person) {
    let nora = stage.of::<Discord>().person(9001, "Nora Alba", "en-US");
    let channel = stage.of::<Discord>().server(&[&nora]);
    bound(stage, channel).await;
    (channel, nora.at(Place::Channel(channel)))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_channel_that_is_closed_to_the_bot_gets_what_it_missed_when_it_is_bound_again() {
    let folder = folder();
    let stage = on_discord(folder.path()).await;
    let (cast, parts) = cast(&stage).await;
    cast.appoint(&parts.links).await.expect("the approvers are appointed");
    for (nth, (rights, code)) in [(Rights::Reads, 50013), (Rights::None, 50001)].into_iter().enumerate() {
        let (channel, nora) = reader(&stage).await;
        stage.of::<Discord>().allow(channel, rights);
        let (teacher, profile) = registers(&stage, &cast.eva, i64::try_from(nth).expect("few")).await;
        is_refused(&stage, code).await;
        is_named_to_the_operator(&stage, channel).await;
        stage.of::<Discord>().allow(channel, Rights::Writes);
        bound(&stage, channel).await;
        sees(&nora, &profile.name).await;
        cast.eva.validates(&profile).await.expect("it can be decided");
        teacher.is_validated().await.expect("and counts");
        let validate = reads(&msg::button_validate());
        let decided = nora.wait_for(|view| {
            let mut cards = view.from_bot().filter(|message| message.text().contains(&profile.name));
            let is_open = cards.any(|message| message.labels().concat().contains(&validate));
            (!is_open).then_some(())
        });
        soon(&nora, "the decision", decided).await;
        let number = channel.to_string();
        stage.asks(&["channel", "unbind", "--authority", "ES", "--channel", &number]).await.expect("it is unbound");
    }
    ends_well(&stage).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_channel_that_is_deleted_with_its_cards_is_named_and_nobody_waits_for_it() {
    let folder = folder();
    let stage = on_discord(folder.path()).await;
    let (cast, parts) = cast(&stage).await;
    cast.appoint(&parts.links).await.expect("the approvers are appointed");
    let (channel, nora) = reader(&stage).await;
    let (teacher, profile) = registers(&stage, &cast.eva, 1).await;
    sees(&nora, &profile.name).await;
    stage.of::<Discord>().delete_channel(channel);
    cast.eva.validates(&profile).await.expect("it can be decided all the same");
    teacher.is_validated().await.expect("and counts");
    is_refused(&stage, 10003).await;
    is_named_to_the_operator(&stage, channel).await;
    ends_well(&stage).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_card_that_somebody_took_away_is_shown_anew_with_the_decision() {
    let folder = folder();
    let stage = on_discord(folder.path()).await;
    let (cast, parts) = cast(&stage).await;
    cast.appoint(&parts.links).await.expect("the approvers are appointed");
    let (channel, nora) = reader(&stage).await;
    let (teacher, profile) = registers(&stage, &cast.eva, 1).await;
    let (card, _) = sees(&nora, &profile.name).await;
    stage.of::<Discord>().delete_message(channel, card);
    cast.eva.validates(&profile).await.expect("it can be decided");
    teacher.is_validated().await.expect("and counts");
    is_refused(&stage, 10008).await;
    let (anew, labels) = sees(&nora, "✅ Validated on").await;
    assert!(anew > card && !labels.contains(&reads(&msg::button_validate())), "{labels:?}");
    ends_well(&stage).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_stands_in_a_channel_that_is_unbound_stays_as_it_is() {
    let folder = folder();
    let stage = on_discord(folder.path()).await;
    let (cast, parts) = cast(&stage).await;
    cast.appoint(&parts.links).await.expect("the approvers are appointed");
    let (channel, nora) = reader(&stage).await;
    let (teacher, profile) = registers(&stage, &cast.eva, 1).await;
    sees(&nora, &profile.name).await;
    let before = nora.view().messages;
    let number = channel.to_string();
    stage.asks(&["channel", "unbind", "--authority", "ES", "--channel", &number]).await.expect("it is unbound");
    cast.eva.validates(&profile).await.expect("it can be decided");
    teacher.is_validated().await.expect("and counts");
    ends_well(&stage).await;
    assert_eq!(nora.view().messages, before, "nobody there is told");
}
