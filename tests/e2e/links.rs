//! Links: used twice, ended, unknown, one's own; and a contact picked from the platform's own list of people.

use bot_core::text::{Locale, msg};
use emulators::{Client, Shown};
use rehearsal::Profile;

use crate::{cast, each_platform, ends_well, stage};

/// The messages with a link and without a button, the newest first: those that are forwarded.
fn forwarded(client: &dyn Client) -> Vec<Shown> {
    let all = client.messages(20).into_iter();
    all.filter(|message| !message.links().is_empty() && message.buttons().next().is_none()).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_works_once_and_for_others() {
    each_platform("a_link_works_once_and_for_others", |setting, folder| async move {
        let stage = stage(setting.with("TWINBOT_VALIDATE_TEACHERS", "at-once"), &folder).await;
        let (cast, parts) = cast(&stage).await;
        cast.appoint(&parts.links).await.expect("the approvers are appointed");
        let (ana, jan) = (&cast.ana, &cast.jan);
        ana.registers(&Profile::spanish(ana)).await.expect("Ana registers");
        let link = ana.makes_a_link().await.expect("Ana makes a link");
        ana.opens(&link).await;
        ana.sees(&msg::refusal_own_link()).await.expect("one's own link leads nowhere");
        jan.opens(&link).await;
        jan.sees(&msg::contact_request_own_title("Ana Nube")).await.expect("Jan asks by it");
        let lea = stage.person(1006, "Lea Brzoza", Locale::english());
        lea.opens(&link).await;
        lea.sees(&msg::refusal_link_used()).await.expect("nobody else can");
        lea.opens("https://t.me/x?start=aaaaaaaaaaaaaaaaaaaaaaaa").await;
        lea.sees(&msg::refusal_link_unknown()).await.expect("what was never made leads nowhere");
        ends_well(&stage).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_that_was_not_used_in_time() {
    each_platform("a_link_that_was_not_used_in_time", |setting, folder| async move {
        let url = setting.database.clone();
        let stage = stage(setting, &folder).await;
        let (cast, parts) = cast(&stage).await;
        let (ana, jan, marco) = (&cast.ana, &cast.jan, &cast.marco);
        ana.registers(&Profile::spanish(ana)).await.expect("Ana registers");
        let link = ana.makes_a_link().await.expect("Ana makes a link");
        sqlx::any::install_default_drivers();
        let db = sqlx::AnyPool::connect(&url).await.expect("connects");
        let made_earlier = "UPDATE link SET expires_at = 1000 WHERE expires_at IS NOT NULL";
        let changed = sqlx::query(made_earlier).execute(&db).await.expect("time passes");
        assert_eq!(changed.rows_affected(), 4, "Ana's link and those of three approvers end by themselves");
        db.close().await;
        jan.opens(&link).await;
        jan.sees(&msg::refusal_link_over()).await.expect("it is over");
        marco.opens(&parts.links.madrid).await;
        marco.sees(&msg::refusal_link_over()).await.expect("that of an approver, too");
        let listed = stage.asks(&["approver", "list"]).await.expect("the approvers are listed");
        assert!(!listed.contains("Marco"), "{listed}");
        ends_well(&stage).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_approvers_link_appoints_one_person() {
    each_platform("an_approvers_link_appoints_one_person", |setting, folder| async move {
        let stage = stage(setting, &folder).await;
        let (cast, parts) = cast(&stage).await;
        cast.appoint(&parts.links).await.expect("the approvers are appointed");
        cast.jan.opens(&parts.links.spain).await;
        cast.jan.sees(&msg::refusal_link_used()).await.expect("it cannot be used again");
        let listed = stage.lists(&["approver", "list"]).await.expect("the approvers are listed");
        assert_eq!(listed.len(), 3, "{listed:?}");
        assert!(!format!("{listed:?}").contains("Jan"), "{listed:?}");
        cast.jan.says("/queue").await.expect("an answer");
        assert!(!cast.jan.client.screen().contains(&cast.jan.reads(&msg::queue_title_empty())));
        ends_well(&stage).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reusable_link_works_until_it_is_ended() {
    each_platform("a_reusable_link_works_until_it_is_ended", |setting, folder| async move {
        let stage = stage(setting.with("TWINBOT_VALIDATE_TEACHERS", "at-once"), &folder).await;
        let (cast, parts) = cast(&stage).await;
        cast.appoint(&parts.links).await.expect("the approvers are appointed");
        let (ana, jan) = (&cast.ana, &cast.jan);
        ana.registers(&Profile::spanish(ana)).await.expect("Ana registers");
        ana.loses(&msg::button_send()).await.expect("it is sent");
        ana.says("/contacts").await.expect("the contacts");
        ana.presses(&msg::button_add_contact()).await.expect("can be added to");
        ana.presses(&msg::button_link_reusable()).await.expect("by a link for many");
        ana.sees(&msg::invite_reusable()).await.expect("how it is sent");
        let link = ana.client.wait_until(|| forwarded(&*ana.client).first()?.links().into_iter().next()).await;
        let lea = stage.person(1006, "Lea Brzoza", Locale::english());
        for other in [jan, &lea] {
            other.opens(&link).await;
            other.sees(&msg::contact_request_own_title("Ana Nube")).await.expect("everybody can ask by it");
        }
        // Whoever opens it twice has asked once.
        jan.opens(&link).await;
        stage.settles(std::time::Duration::from_millis(500)).await;
        ana.says("/inbox").await.expect("the inbox");
        let inbox = ana.sees(&msg::inbox_title()).await.expect("the inbox");
        assert_eq!(inbox.text().matches("@jan").count(), 1, "{}", inbox.text());
        ana.presses_below(&ana.reads(&msg::invite_reusable()), &msg::button_revoke_link()).await.expect("to be ended");
        let sure = ana.reads(&msg::confirm_revoke_link());
        ana.presses_below(&sure, &msg::button_revoke_link()).await.expect("is asked once more");
        ana.loses(&msg::button_revoke_link()).await.expect("it is ended");
        ana.client.wait_until(|| forwarded(&*ana.client).is_empty().then_some(())).await;
        let over = ana.reads(&msg::forward_over(""));
        let over = over.split('.').next().expect("a sentence").to_owned();
        ana.client.wait_until(|| ana.client.shows(|message| message.text().starts_with(&over)).then_some(())).await;
        cast.olga.opens(&link).await;
        cast.olga.sees(&msg::refusal_link_over()).await.expect("nobody can ask by it any more");
        ends_well(&stage).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_contact_picked_from_a_list_of_people() {
    each_platform("a_contact_picked_from_a_list_of_people", |setting, folder| async move {
        let stage = stage(setting.with("TWINBOT_VALIDATE_TEACHERS", "at-once"), &folder).await;
        let (cast, parts) = cast(&stage).await;
        cast.appoint(&parts.links).await.expect("the approvers are appointed");
        let (ana, jan) = (&cast.ana, &cast.jan);
        ana.registers(&Profile::spanish(ana)).await.expect("Ana registers");
        jan.registers(&Profile::polish(jan)).await.expect("Jan registers");
        ana.says("/contacts").await.expect("the contacts");
        ana.presses(&msg::button_add_contact()).await.expect("can be added to");
        ana.presses(&msg::button_pick()).await.expect("from the phone");
        ana.sees(&msg::pick_title()).await.expect("how");
        assert!(ana.client.pick(&[jan.client.id()]), "there is such a list");
        ana.sees(&msg::picked_title_how()).await.expect("it is passed on");
        jan.presses_below(&jan.reads(&msg::contact_request_asked()), &msg::button_decline())
            .await
            .expect("Jan is asked");
        jan.sees(&msg::contact_request_you_declined()).await.expect("he has declined");
        // Of somebody who never met the bot, Ana reads the same.
        assert!(ana.client.pick(&[999_999]), "there is such a list");
        stage.settles(std::time::Duration::from_millis(500)).await;
        let told = ana.reads(&msg::picked_title_how());
        assert_eq!(ana.client.messages(1).first().map(|message| message.text().contains(&told)), Some(true));
        let declined = ana.reads(&msg::contact_request_declined("Jan Lipa"));
        assert!(!ana.client.screen().contains(&declined), "Ana does not learn that Jan is here");
        ana.presses(&msg::button_link_single()).await.expect("a link can be sent instead");
        ana.sees(&msg::invite_single()).await.expect("a link to forward");
        ends_well(&stage).await;
    })
    .await;
}
