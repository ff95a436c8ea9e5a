//! People who cannot be reached: what they missed comes when they are back, and nobody else waits for it.

use std::time::Duration;

use bot_core::text::{Locale, msg};

use crate::{cast, each_platform, ends_well, stage};

#[tokio::test(flavor = "multi_thread")]
async fn who_blocks_the_bot_gets_everything_later() {
    each_platform("who_blocks_the_bot_gets_everything_later", |setting, folder| async move {
        let stage = stage(setting, &folder).await;
        let (cast, parts) = cast(&stage).await;
        cast.prepare(&parts.links).await.expect("everybody is there");
        let (ana, jan, offer) = (&cast.ana, &cast.jan, &parts.offer);
        jan.client.shut();
        cast.offer(offer).await.expect("Ana can offer all the same");
        let since = ana.reads(&msg::status_offered("Jan Lipa", ""));
        let waits = since.split("Jan Lipa").next().unwrap_or_default().to_owned() + "Jan Lipa";
        ana.sees_words(&waits).await.expect("Ana sees who is waited for");
        ana.sees(&msg::contact_unreachable("Jan Lipa")).await.expect("and that Jan cannot be reached");
        stage.settles(Duration::from_millis(500)).await;
        jan.comes_back().await.expect("he is heard");
        jan.accepts(offer).await.expect("the offer comes when Jan is back");
        ends_well(&stage).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_approver_who_deleted_the_account_holds_nobody_up() {
    each_platform("an_approver_who_deleted_the_account_holds_nobody_up", |setting, folder| async move {
        let stage = stage(setting, &folder).await;
        let (cast, parts) = cast(&stage).await;
        cast.prepare(&parts.links).await.expect("everybody is there");
        let offer = &parts.offer;
        let second = stage.asks(&["approver", "invite", "--authority", "ES"]).await.expect("a second link");
        let deputy = stage.person(4001, "Iris Monte", Locale::english());
        deputy.is_appointed(&second).await.expect("a second approver");
        cast.eva.client.delete_account();
        cast.offer(offer).await.expect("Ana offers");
        cast.jan.accepts(offer).await.expect("Jan accepts");
        deputy.approves(offer).await.expect("the other approver decides");
        cast.marco.approves(offer).await.expect("Marco decides");
        cast.olga.approves(offer).await.expect("Olga decides");
        cast.become_active(offer).await.expect("the work can start");
        ends_well(&stage).await;
    })
    .await;
}
