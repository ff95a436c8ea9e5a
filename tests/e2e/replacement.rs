//! A partner leaves an active project: somebody takes over, by a link or from the contacts, or it is started anew with them.

use bot_core::domain::{Desktop, TwinSpace};
use bot_core::platform::Platform;
use bot_core::text::{Locale, msg};
use rehearsal::{Actor, Cast, Offer, Profile, Stage};

use crate::closing::started;
use crate::{each_engine, ends_well, spanish, stage};

/// Ana has Lea carry on in place of Jan, who founded the project with her and stays in it.
async fn lea_replaces_jan(cast: &Cast, lea: &Actor, offer: &Offer) {
    let (ana, jan) = (&cast.ana, &cast.jan);
    lea.registers(&Profile::polish(lea)).await.expect("Lea registers");
    ana.meets(lea).await.expect("they are contacts");
    ana.plans(offer, jan, Some(lea), &msg::way_space()).await.expect("Ana begins a plan");
    jan.opens_plan(offer, ana, jan).await.expect("Jan is told, and looks at it");
    jan.sees(&msg::step_now(msg::step_accept("Lea Brzoza"))).await.expect("it waits for Lea");
    lea.sees(&msg::invitation_replaces("Jan Lipa")).await.expect("Lea reads whom she would replace");
    lea.joins(ana).await.expect("Lea accepts");

    ana.sees(&msg::plan_title_done()).await.expect("all of it is done");
    jan.sees(&msg::plan_title_done()).await.expect("Jan sees that, too");
    ana.sees(&msg::member_joined("Lea Brzoza").capitalized()).await.expect("Ana is told who takes part now");
    ana.sees(&msg::member_no_role("Ana Nube", "Jan Lipa")).await.expect("and what became of Jan");
    jan.sees(&msg::member_joined("Lea Brzoza").capitalized()).await.expect("Jan hears of Lea");
    jan.sees(&msg::member_you_no_role("Ana Nube")).await.expect("and of his role");
    cast.olga.sees(&msg::new_partner_title()).await.expect("and Lea's support service of her");
    lea.opens_member(offer, lea).await.expect("Lea looks at what she may do");
    lea.sees(&Desktop::Administrator.text()).await.expect("she runs the project");
    lea.sees(&TwinSpace::TeacherAdministrator.text()).await.expect("and the TwinSpace");
    jan.opens_members(offer).await.expect("Jan still takes part: a founder stays");
}

/// Ana has somebody new carry on in place of Lea, who is removed; nobody of that name is known yet.
async fn nora_replaces_lea(stage: &Stage, cast: &Cast, lea: &Actor, offer: &Offer) {
    let ana = &cast.ana;
    ana.plans(offer, lea, None, &msg::way_remove()).await.expect("Ana begins a plan");
    let link = ana.reads_link_of_plan().await.expect("it has a link");
    lea.opens_plan(offer, ana, lea).await.expect("Lea is told, and looks at it");
    let stay = lea.reads(&msg::button_stay());
    let open = lea.waits(&stay, |message| {
        let button = message.buttons().find(|button| button.text == stay)?;
        Some((message.id, button.data.clone().expect("it acts")))
    });
    let (message, stays) = open.await.expect("she could stay");

    let nora = stage.person(1007, "Nora Alba", spanish());
    nora.follows(&link, &Profile::spanish(&nora), ana).await.expect("the invitation waits for her");
    nora.joins(ana).await.expect("Nora takes part");

    lea.sees(&msg::member_you_removed("Ana Nube")).await.expect("Lea is told by whom");
    let told = lea.is_told_for(message, &stays).await.expect("it is too late to stay");
    assert_eq!(told, lea.reads(&msg::refusal_gone()));
    lea.says("/projects").await.expect("her projects");
    lea.sees(&msg::projects_title_empty()).await.expect("there is none any more");
    nora.opens_member(offer, &nora).await.expect("Nora looks at what she may do");
    nora.sees(&Desktop::Administrator.text()).await.expect("she runs the project");
    ana.opens_members(offer).await.expect("Ana sees who takes part");
    ana.sees(&msg::members_title_count(3)).await.expect("Nora, and the founders");
}

/// Ana closes the project, and starts it anew with Lea in place of Jan.
async fn anew_with_lea(cast: &Cast, lea: &Actor, offer: &Offer) {
    let ana = &cast.ana;
    ana.plans(offer, &cast.jan, Some(lea), &msg::way_anew()).await.expect("Ana begins a plan");
    ana.presses(&msg::button_closing()).await.expect("next, the project is closed");
    let title = ana.reads(&msg::closing_title(offer.title.as_str()));
    ana.presses_below(&title, &msg::button_close()).await.expect("Ana closes it");
    ana.answers(&msg::field_goodbye_ask(), "We go on with Lea.").await.expect("and says why");
    ana.presses_below("We go on with Lea.", &msg::button_close()).await.expect("for good");
    cast.jan.sees(&msg::news_closed("Ana Nube", offer.title.as_str())).await.expect("Jan is told");
    ana.presses(&msg::button_start_anew()).await.expect("the new one can begin");
    ana.sees(&msg::note_partner_asked("Lea Brzoza")).await.expect("its partner is chosen already");
    ana.sends(offer).await.expect("Ana sends it");
    lea.accepts(offer).await.expect("Lea has the offer");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_partner_leaves_and_somebody_carries_on_by_each_way() {
    each_engine("a_partner_leaves_and_somebody_carries_on", |setting, folder| async move {
        let setting = setting.with("TWINBOT_VALIDATE_TEACHERS", "at-once").with("TWINBOT_UNDO_SECONDS", "0");
        let stage = stage(setting.on(&Platform::ALL), &folder).await;
        let (cast, offer) = started(&stage).await;
        assert_ne!(cast.ana.client.platform(), cast.jan.client.platform());
        let lea = stage.person_like(&cast.jan, 1006, "Lea Brzoza", Locale::english());
        lea_replaces_jan(&cast, &lea, &offer).await;
        nora_replaces_lea(&stage, &cast, &lea, &offer).await;
        anew_with_lea(&cast, &lea, &offer).await;
        ends_well(&stage).await;
    })
    .await;
}
