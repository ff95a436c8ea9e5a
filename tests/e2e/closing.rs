//! A project is closed, opened again, and started anew with another partner.

use bot_core::platform::Platform;
use bot_core::text::{Locale, msg};
use rehearsal::{Cast, Offer, Parts, Profile, Stage};

use crate::{cast, each_engine, ends_well, stage};

/// Ana and Jan have an active project; nobody has to be validated, and nothing can be undone.
pub(crate) async fn started(stage: &Stage) -> (Cast, Offer) {
    started_as(stage, |offer| offer).await
}

/// The same with another project.
pub(crate) async fn started_as(stage: &Stage, other: impl FnOnce(Offer) -> Offer) -> (Cast, Offer) {
    let (cast, parts) = cast(stage).await;
    let parts = Parts { offer: other(parts.offer), ..parts };
    started_by(&cast, &parts).await;
    (cast, parts.offer)
}

/// The same by other people, who have their parts.
pub(crate) async fn started_by(cast: &Cast, parts: &Parts) {
    let offer = &parts.offer;
    cast.appoint(&parts.links).await.expect("the approvers are appointed");
    cast.ana.registers(&Profile::spanish(&cast.ana)).await.expect("Ana registers");
    cast.jan.registers(&Profile::polish(&cast.jan)).await.expect("Jan registers");
    cast.meet().await.expect("they are contacts");
    cast.offer(offer).await.expect("the project is offered");
    cast.jan.accepts(offer).await.expect("the project is accepted");
    cast.approve(offer).await.expect("all approve");
    cast.become_active(offer).await.expect("the work can start");
}

#[tokio::test(flavor = "multi_thread")]
async fn closed_it_is_opened_again_and_closed_it_is_started_anew() {
    each_engine("closed_it_is_opened_again_and_started_anew", |setting, folder| async move {
        let setting =
            setting.on(&Platform::ALL).with("TWINBOT_VALIDATE_TEACHERS", "at-once").with("TWINBOT_UNDO_SECONDS", "0");
        let stage = stage(setting, &folder).await;
        let (cast, offer) = started(&stage).await;
        let (ana, jan) = (&cast.ana, &cast.jan);
        ana.closes(&offer, "Thank you all!").await.expect("Ana closes it");
        jan.sees(&msg::news_closed("Ana Nube", offer.title.as_str())).await.expect("Jan is told");
        jan.sees_words("Thank you all!").await.expect("and reads the goodbye");
        ana.presses(&msg::button_reopen()).await.expect("she can open it again");
        jan.sees(&msg::news_reopened("Ana Nube", offer.title.as_str())).await.expect("Jan is told");
        ana.closes(&offer, "This time for good.").await.expect("Ana closes it again");
        assert_ne!(ana.client.platform(), jan.client.platform());
        let lea = stage.person_like(jan, 1006, "Lea Brzoza", Locale::english());
        lea.registers(&Profile::polish(&lea)).await.expect("Lea registers");
        ana.meets(&lea).await.expect("they are contacts");
        ana.says("/projects").await.expect("her projects");
        ana.presses_words(&ana.reads(&msg::marked("🗂", offer.title.as_str()))).await.expect("the closed one");
        ana.presses(&msg::button_closed()).await.expect("it goes on from there");
        ana.starts_anew(&lea, &offer).await.expect("with Lea");
        lea.accepts(&offer).await.expect("Lea accepts");
        cast.approve(&offer).await.expect("all approve");
        ana.celebrates(&offer).await.expect("the work can start anew");
        lea.celebrates(&offer).await.expect("with Lea");
        ends_well(&stage).await;
    })
    .await;
}
