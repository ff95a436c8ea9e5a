//! Who has a say: authorities that are missing, taken out of use, and set up again.

use bot_core::lists::List;
use bot_core::text::{Locale, Text, msg};
use rehearsal::{Actor, Offer, Stage};

use crate::{cast, each_platform, ends_well, stage};

fn service(country: &str) -> Text {
    msg::authority_national(List::countries().text(country))
}

/// Somebody in whose chat the operator is told.
async fn operator(stage: &Stage) -> Actor {
    let otto = stage.person(5001, "Otto Berg", Locale::english());
    let link = stage.asks(&["operator", "invite"]).await.expect("a link");
    otto.opens(&link).await;
    otto.sees(&msg::home_operator()).await.expect("the chat is the operator's");
    otto
}

#[tokio::test(flavor = "multi_thread")]
async fn an_authority_that_is_taken_out_of_use_holds_nothing_up() {
    each_platform("an_authority_that_is_taken_out_of_use_holds_nothing_up", |setting, folder| async move {
        let stage = stage(setting, &folder).await;
        let otto = operator(&stage).await;
        let (cast, parts) = cast(&stage).await;
        cast.prepare(&parts.links).await.expect("everybody is there");
        let (ana, offer) = (&cast.ana, &parts.offer);
        cast.offer(offer).await.expect("the project is offered");
        cast.jan.accepts(offer).await.expect("the project is accepted");
        cast.eva.approves(offer).await.expect("Spain approves");
        cast.marco.approves(offer).await.expect("Madrid approves");
        cast.olga.sees_words(&offer.title).await.expect("Poland is asked");

        stage.asks(&["authority", "disable", "PL"]).await.expect("taken out of use");
        otto.sees(&msg::operator_out_of_use(service("pl"), 1_u32)).await.expect("the operator is told");
        otto.sees_words("twinbot authority add --country PL").await.expect("and how it is set up again");
        cast.olga.loses(&msg::button_approve()).await.expect("there is nothing to decide any more");
        cast.olga.sees(&msg::vote_dropped(service("pl"))).await.expect("and the card says why");
        cast.become_active(offer).await.expect("the others have approved, so the work can start");
        ana.says("/projects").await.expect("the list");
        ana.presses_words(&ana.reads(&msg::marked("✅", offer.title.as_str()))).await.expect("the project");
        ana.presses(&msg::button_history()).await.expect("its history");
        ana.sees(&msg::history_dropped(service("pl"))).await.expect("tells of it");
        ends_well(&stage).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_project_on_which_nobody_decides_any_more_waits_for_the_operator() {
    each_platform("a_project_on_which_nobody_decides_any_more", |setting, folder| async move {
        let stage = stage(setting, &folder).await;
        let otto = operator(&stage).await;
        let (cast, parts) = cast(&stage).await;
        cast.prepare(&parts.links).await.expect("everybody is there");
        let offer = &parts.offer;
        cast.offer(offer).await.expect("the project is offered");
        cast.jan.accepts(offer).await.expect("the project is accepted");
        for approver in [&cast.eva, &cast.marco, &cast.olga] {
            approver.sees_words(&offer.title).await.expect("everybody is asked");
        }
        for authority in ["ES-MD", "PL", "ES"] {
            stage.asks(&["authority", "disable", authority]).await.expect("taken out of use");
        }
        otto.sees(&msg::operator_left_to_nobody(1_u32)).await.expect("the operator knows that nobody decides");
        cast.ana.says("/projects").await.expect("the list");
        let line = msg::marked("⏳", offer.title.as_str());
        cast.ana.presses_words(&cast.ana.reads(&line)).await.expect("it waits still");
        cast.ana.sees(&msg::vote_dropped(service("es"))).await.expect("and says who has no vote any more");

        stage.asks(&["authority", "add", "--country", "ES"]).await.expect("set up again");
        cast.eva.approves(offer).await.expect("it is asked again");
        cast.become_active(offer).await.expect("the work can start");
        ends_well(&stage).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_country_without_a_service_is_warned_of_and_the_operator_is_told() {
    each_platform("a_country_without_a_service_is_warned_of", |setting, folder| async move {
        let stage = stage(setting, &folder).await;
        let otto = operator(&stage).await;
        let (cast, parts) = cast(&stage).await;
        cast.prepare(&parts.links).await.expect("everybody is there");
        stage.asks(&["authority", "disable", "PL"]).await.expect("Poland has no service any more");
        let (ana, offer) = (&cast.ana, &parts.offer);
        ana.drafts(&cast.jan, offer).await.expect("the form is filled in");
        let poland = || List::countries().text("pl");
        ana.sees(&msg::note_no_service(poland())).await.expect("the review warns");
        ana.sends(offer).await.expect("it can be sent all the same");
        otto.sees(&msg::operator_offered_without_service(poland())).await.expect("the operator is told");
        cast.jan.accepts(offer).await.expect("the project is accepted");
        cast.eva.approves(offer).await.expect("Spain approves");
        cast.marco.approves(offer).await.expect("Madrid approves");
        cast.become_active(offer).await.expect("those who are set up have decided");
        ends_well(&stage).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn withdrawn_after_acceptance_it_stays_in_the_partners_list() {
    each_platform("withdrawn_after_acceptance_it_stays", |setting, folder| async move {
        let stage = stage(setting, &folder).await;
        let (cast, parts) = cast(&stage).await;
        cast.prepare(&parts.links).await.expect("everybody is there");
        let (ana, jan) = (&cast.ana, &cast.jan);
        // Taken back before it was accepted, it is none of the partner's projects.
        let early = Offer::titled("Clouds over two towns");
        cast.ana.drafts(jan, &early).await.expect("the form is filled in");
        ana.sends(&early).await.expect("it is sent");
        jan.sees_words(&early.title).await.expect("Jan has the offer");
        withdraws(ana, &early).await;

        cast.offer(&parts.offer).await.expect("the project is offered");
        jan.accepts(&parts.offer).await.expect("the project is accepted");
        cast.olga.sees_words(&parts.offer.title).await.expect("Poland is asked");
        withdraws(ana, &parts.offer).await;
        jan.says("/projects").await.expect("the list");
        let listed = jan.sees(&msg::projects_title()).await.expect("the list");
        let listed: Vec<&str> = listed.buttons().map(|button| button.text.as_str()).collect();
        let line = |offer: &Offer| jan.reads(&msg::marked("🗂", offer.title.as_str()));
        assert!(listed.contains(&line(&parts.offer).as_str()), "what Jan had accepted stays: {listed:?}");
        assert!(!listed.contains(&line(&early).as_str()), "what was only offered does not: {listed:?}");
        ends_well(&stage).await;
    })
    .await;
}

async fn withdraws(actor: &Actor, offer: &Offer) {
    actor.presses_below(&offer.title, &msg::button_withdraw()).await.expect("it can be withdrawn");
    let sure = actor.reads(&msg::confirm_withdraw(offer.title.as_str()));
    actor.presses_below(&sure, &msg::button_withdraw()).await.expect("it is asked once more");
    actor.loses(&msg::button_withdraw()).await.expect("it is taken back");
}
