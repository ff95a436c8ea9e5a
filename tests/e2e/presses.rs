//! Presses that are forged, old, foreign or doubled: nothing happens twice, nobody does what is not theirs.

use std::time::Duration;

use bot_core::text::msg;

use rehearsal::{Actor, Offer, Shown};

use crate::{cast, each_engine, ends_well, stage};

/// What a button of a message carries.
fn data(message: &Shown, label: &str) -> String {
    let button = message.buttons().find(|button| button.text == label);
    button
        .and_then(|button| button.data.clone())
        .unwrap_or_else(|| panic!("no {label:?}: {:?}", message.buttons().collect::<Vec<_>>()))
}

/// The projects on the list of somebody.
async fn projects(actor: &Actor, title: &str) -> usize {
    actor.says("/projects").await.expect("the list");
    let listed = actor.sees(&msg::projects_title()).await.expect("the list");
    listed.buttons().filter(|button| button.text.contains(title)).count()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_doubled_press_acts_once() {
    each_engine("a_doubled_press_acts_once", |setting, folder| async move {
        let stage = stage(setting.with("TWINBOT_UNDO_SECONDS", "0"), &folder).await;
        let (cast, parts) = cast(&stage).await;
        cast.prepare(&parts.links).await.expect("everybody is there");
        let (ana, jan, offer) = (&cast.ana, &cast.jan, &parts.offer);
        ana.drafts(jan, offer).await.expect("the form is filled in");
        let send = ana.reads(&msg::button_send());
        let review = ana.waits("the review", |message| {
            message.buttons().any(|button| button.text == send).then(|| message.clone())
        });
        let review = review.await.expect("the review");
        let press = data(&review, &send);
        for _ in 0..4 {
            ana.phone().press_data(review.id, &press);
        }
        jan.accepts(offer).await.expect("Jan gets the offer");
        stage.emulator.settle(Duration::from_millis(500)).await;
        assert_eq!(projects(ana, &offer.title).await, 1, "four presses on Send make one project");

        let asked = cast.eva.sees_words(&offer.title).await.expect("Eva is asked");
        let approve = data(&asked, &cast.eva.reads(&msg::button_approve()));
        let reject = data(&asked, &cast.eva.reads(&msg::button_reject()));
        for press in [&approve, &approve, &reject, &approve] {
            cast.eva.phone().press_data(asked.id, press);
        }
        cast.marco.approves(offer).await.expect("Marco approves");
        cast.olga.approves(offer).await.expect("Olga approves");
        cast.become_active(offer).await.expect("Eva has approved once, and not rejected");
        ana.presses(&msg::button_project()).await.expect("the project");
        ana.presses(&msg::button_history()).await.expect("the history");
        let history = ana.sees(&msg::history_title(offer.title.as_str())).await.expect("the history");
        let votes = history.text().matches("Eva Mar").count();
        assert_eq!(votes, 1, "one decision of Eva is noted: {}", history.text());
        ends_well(&stage).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn forged_and_foreign_presses_change_nothing() {
    each_engine("forged_and_foreign_presses_change_nothing", |setting, folder| async move {
        let stage = stage(setting, &folder).await;
        let (cast, parts) = cast(&stage).await;
        cast.prepare(&parts.links).await.expect("everybody is there");
        let (ana, jan, offer) = (&cast.ana, &cast.jan, &parts.offer);
        cast.offer(offer).await.expect("the project is offered");
        let offered = jan.sees_words(&offer.title).await.expect("Jan has the offer");
        let accept = data(&offered, &jan.reads(&msg::button_accept()));

        // Ana, Eva and a stranger press Jan's button.
        let stranger = Actor::new(stage.emulator.person(3001, "Nora Alba", "en"), ana.locale);
        stranger.starts().await.expect("a stranger");
        for other in [ana, &cast.eva, &stranger] {
            let toasts = other.phone().chat().toasts.len();
            let last = other.phone().last().expect("a message").id;
            other.phone().press_data(last, &accept);
            let told = other.phone().wait_for(|chat| chat.toasts.get(toasts).cloned());
            let told =
                tokio::time::timeout(Duration::from_secs(20), told).await.expect("they are told that they cannot");
            assert_ne!(told, other.reads(&msg::toast_decided()));
        }
        assert!(jan.phone().has_button(&jan.reads(&msg::button_accept())), "the offer is still open");

        // Nonsense leads Home and says so.
        for nonsense in ["x", "AAAA", "////////", "é", &"A".repeat(64), "eyJhIjoxfQ"] {
            let toasts = stranger.phone().chat().toasts.len();
            stranger.phone().press_data(stranger.phone().last().expect("a message").id, nonsense);
            let told = stranger.phone().wait_for(|chat| chat.toasts.get(toasts).cloned());
            let told = tokio::time::timeout(Duration::from_secs(20), told).await.expect("an answer to the press");
            assert_eq!(told, stranger.reads(&msg::toast_old()), "{nonsense:?}");
        }
        jan.accepts(offer).await.expect("Jan accepts");
        cast.approve(offer).await.expect("everybody approves");
        cast.become_active(offer).await.expect("the work can start");
        ends_well(&stage).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_devices_and_old_messages() {
    each_engine("two_devices_and_old_messages", |setting, folder| async move {
        let stage = stage(setting, &folder).await;
        let (cast, parts) = cast(&stage).await;
        cast.prepare(&parts.links).await.expect("everybody is there");
        let (ana, jan) = (&cast.ana, &cast.jan);
        ana.drafts_up_to_ages(jan, &Offer::titled("Rivers")).await.expect("half a form");
        let here = ana.asked(&msg::field_ages_ask()).await.expect("the ages are asked");
        let back = data(&here, &ana.reads(&msg::button_back()));
        // Another device answers; on this one the old Back is pressed.
        ana.answers(&msg::field_ages_ask(), "9-12").await.expect("answered");
        ana.asked(&msg::field_pupils_ask()).await.expect("the form goes on");
        let toasts = ana.phone().chat().toasts.len();
        ana.phone().press_data(here.id, &back);
        let told = ana.phone().wait_for(|chat| chat.toasts.get(toasts).cloned()).await;
        assert_eq!(told, ana.reads(&msg::toast_old()));
        let still = ana.asked(&msg::field_pupils_ask()).await.expect("what is asked now is shown");

        // A message that is too old to be edited is answered by a new one.
        ana.phone().age(still.id);
        let back = ana.reads(&msg::button_back());
        ana.phone().press_on(still.id, &back).expect("a button");
        let asked = ana.waits("the ages again", |message| {
            let asks = message.text().contains(&ana.reads(&msg::field_ages_ask()));
            (asks && message.id > still.id).then_some(())
        });
        asked.await.expect("a new message");
        ends_well(&stage).await;
    })
    .await;
}
