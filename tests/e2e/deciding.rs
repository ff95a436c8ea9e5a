//! An approver goes away and hands over: a deputy decides on a project in their place, until it is ended.

use bot_core::lists::List;
use bot_core::text::{Locale, msg};
use rehearsal::{Actor, Stage};

use crate::{cast, each_platform, ends_well, stage};

/// A deputy of the support service of Spain.
async fn deputy(stage: &Stage) -> Actor {
    let tomas = stage.person(5002, "Tomas Vera", Locale::english());
    let link = stage.asks(&["approver", "invite", "--authority", "ES", "--deputy"]).await.expect("a link");
    tomas.is_appointed(&link).await.expect("he is told what deputies do");
    tomas
}

/// Hands over to somebody from today on.
async fn hands_over(giver: &Actor, taker: &Actor) {
    giver.says("/queue").await.expect("what there is to decide");
    giver.presses(&msg::button_cover()).await.expect("who decides");
    giver.presses(&msg::button_hand_over()).await.expect("the form begins");
    giver.asked(&msg::field_taker_ask()).await.expect("to whom");
    let name = taker.name();
    let label = giver.waits(&name, |message| {
        message.buttons().find(|button| button.text.starts_with(&name)).map(|button| button.text.clone())
    });
    let label = label.await.expect("the deputy can be chosen");
    giver.presses_words(&label).await.expect("the deputy is chosen");
    giver.asked(&msg::field_from_ask()).await.expect("from when on");
    giver.presses(&msg::button_today()).await.expect("from today on");
    giver.answers(&msg::field_until_ask(), "in two weeks").await.expect("a day is read as it is typed");
    let heading = giver.reads(&msg::delegation_heading(msg::authority_national(List::countries().text("es"))));
    giver.presses_below(&heading, &msg::button_hand_over()).await.expect("it is sent");
    giver.sees(&msg::delegation_runs()).await.expect("it runs");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_deputy_decides_in_the_place_of_an_approver_who_has_handed_over() {
    each_platform("a_deputy_decides_in_the_place_of_an_approver", |setting, folder| async move {
        let stage = stage(setting, &folder).await;
        let (cast, parts) = cast(&stage).await;
        cast.prepare(&parts.links).await.expect("everybody is there");
        let (eva, offer, tomas) = (&cast.eva, &parts.offer, deputy(&stage).await);
        hands_over(eva, &tomas).await;
        let (giver, taker) = (eva.name(), tomas.name());
        tomas.sees(&msg::delegation_taker(giver.as_str())).await.expect("the deputy is told");

        cast.offer(offer).await.expect("the project is offered");
        cast.jan.accepts(offer).await.expect("the project is accepted");
        tomas.sees(&msg::approval_for(giver.as_str())).await.expect("the deputy is asked, and says for whom");
        tomas.approves(offer).await.expect("the deputy approves");
        tomas.sees(&msg::decided_for(taker.as_str(), giver.as_str())).await.expect("and reads so");
        cast.marco.approves(offer).await.expect("Madrid approves");
        cast.olga.approves(offer).await.expect("Poland approves");
        cast.become_active(offer).await.expect("the work can start");

        let runs = eva.reads(&msg::delegation_runs());
        eva.presses_below(&runs, &msg::button_end_delegation()).await.expect("she is back early");
        let sure = eva.reads(&msg::confirm_end_delegation(giver.as_str(), taker.as_str()));
        eva.presses_below(&sure, &msg::button_end_delegation()).await.expect("it is asked once more");
        for one in [eva, &tomas] {
            one.loses(&msg::button_end_delegation()).await.expect("it is over");
        }
        tomas.says("/queue").await.expect("what there is to decide");
        let service = msg::authority_national(List::countries().text("es"));
        tomas.sees(&msg::home_deputy_for(vec![service])).await.expect("a deputy as before");
        ends_well(&stage).await;
    })
    .await;
}
