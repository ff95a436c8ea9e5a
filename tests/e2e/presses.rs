//! Presses that are forged, old, foreign or doubled: nothing happens twice, nobody does what is not theirs.

use std::time::Duration;

use bot_core::lists::List;
use bot_core::text::{Locale, msg};

use rehearsal::{Actor, Offer, Shown};

use crate::{cast, each_platform, ends_well, stage};

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
    each_platform("a_doubled_press_acts_once", |setting, folder| async move {
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
            ana.client.press_data(review.id, &press);
        }
        jan.accepts(offer).await.expect("Jan gets the offer");
        stage.settles(Duration::from_millis(500)).await;
        assert_eq!(projects(ana, &offer.title).await, 1, "four presses on Send make one project");

        let asked = cast.eva.sees_words(&offer.title).await.expect("Eva is asked");
        let approve = data(&asked, &cast.eva.reads(&msg::button_approve()));
        let reject = data(&asked, &cast.eva.reads(&msg::button_reject()));
        for press in [&approve, &approve, &reject, &approve] {
            cast.eva.client.press_data(asked.id, press);
        }
        cast.marco.approves(offer).await.expect("Marco approves");
        cast.olga.approves(offer).await.expect("Olga approves");
        cast.become_active(offer).await.expect("Eva has approved once, and not rejected");
        ana.presses(&msg::button_project()).await.expect("the project");
        ana.presses(&msg::button_history()).await.expect("the history");
        let history = ana.sees(&msg::history_title(offer.title.as_str())).await.expect("the history");
        let approved = msg::history_approved_for(msg::authority_national(List::countries().text("es")));
        let votes = history.text().matches(&ana.reads(&approved)).count();
        assert_eq!(votes, 1, "one decision of Eva is noted: {}", history.text());
        ends_well(&stage).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn forged_and_foreign_presses_change_nothing() {
    each_platform("forged_and_foreign_presses_change_nothing", |setting, folder| async move {
        let stage = stage(setting, &folder).await;
        let (cast, parts) = cast(&stage).await;
        cast.prepare(&parts.links).await.expect("everybody is there");
        let (ana, jan, offer) = (&cast.ana, &cast.jan, &parts.offer);
        cast.offer(offer).await.expect("the project is offered");
        let offered = jan.sees_words(&offer.title).await.expect("Jan has the offer");
        let accept = data(&offered, &jan.reads(&msg::button_accept()));

        // Ana, Eva and a stranger press Jan's button.
        let stranger = stage.person(3001, "Nora Alba", Locale::english());
        stranger.starts().await.expect("a stranger");
        for other in [ana, &cast.eva, &stranger] {
            let last = other.client.last().expect("a message").id;
            let told = other.is_told_for(last, &accept).await.expect("they are told that they cannot");
            assert_ne!(told, other.reads(&msg::toast_decided()));
        }
        jan.is_offered(&msg::button_accept()).await.expect("the offer is still open");

        // Nonsense leads Home and says so.
        for nonsense in ["x", "AAAA", "////////", "é", &"A".repeat(64), "eyJhIjoxfQ"] {
            let last = stranger.client.last().expect("a message").id;
            let told = stranger.is_told_for(last, &stranger.client.carrying(nonsense)).await;
            let told = told.expect("an answer to the press");
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
async fn an_old_press_on_another_device() {
    each_platform("an_old_press_on_another_device", |setting, folder| async move {
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
        let told = ana.is_told_for(here.id, &back).await.expect("she is told");
        assert_eq!(told, ana.reads(&msg::toast_old()));
        ana.asked(&msg::field_pupils_ask()).await.expect("what is asked now is shown");
        ends_well(&stage).await;
    })
    .await;
}
