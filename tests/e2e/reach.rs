//! People who cannot be reached: what they missed comes when they are back, and nobody else waits for it.

use std::time::Duration;

use bot_core::text::msg;
use serde_json::json;

use crate::{cast, each_engine, ends_well, stage};

#[tokio::test(flavor = "multi_thread")]
async fn who_blocks_the_bot_gets_everything_later() {
    each_engine("who_blocks_the_bot_gets_everything_later", |setting, folder| async move {
        let stage = stage(setting, &folder).await;
        let (cast, parts) = cast(&stage).await;
        cast.prepare(&parts.links).await.expect("everybody is there");
        let (ana, jan, offer) = (&cast.ana, &cast.jan, &parts.offer);
        jan.phone().block();
        cast.offer(offer).await.expect("Ana can offer all the same");
        let since = ana.reads(&msg::status_offered("Jan Lipa", ""));
        let waits = since.split("Jan Lipa").next().unwrap_or_default().to_owned() + "Jan Lipa";
        ana.sees_words(&waits).await.expect("Ana sees who is waited for");
        ana.sees(&msg::contact_unreachable("Jan Lipa")).await.expect("and that Jan cannot be reached");
        stage.emulator.settle(Duration::from_millis(500)).await;
        jan.phone().unblock();
        jan.accepts(offer).await.expect("the offer comes when Jan is back");
        ends_well(&stage).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_block_that_nobody_told_of() {
    each_engine("a_block_that_nobody_told_of", |setting, folder| async move {
        let stage = stage(setting, &folder).await;
        let (cast, parts) = cast(&stage).await;
        cast.prepare(&parts.links).await.expect("everybody is there");
        let (jan, offer) = (&cast.jan, &parts.offer);
        // The message is refused with 403 before any update says why.
        stage.emulator.faults(|faults| {
            let blocked = "Forbidden: bot was blocked by the user".to_owned();
            for _ in 0..3 {
                faults.next.push_back(("sendMessage", emulators::telegram::Fault::Refused(403, blocked.clone())));
            }
        });
        jan.phone().say("/home");
        stage.emulator.settle(Duration::from_millis(500)).await;
        stage.emulator.faults(|faults| faults.next.clear());
        jan.says("/home").await.expect("whoever writes is reached again");
        cast.offer(offer).await.expect("Ana offers");
        jan.accepts(offer).await.expect("Jan gets it");
        ends_well(&stage).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_approver_who_deleted_the_account_holds_nobody_up() {
    each_engine("an_approver_who_deleted_the_account_holds_nobody_up", |setting, folder| async move {
        let stage = stage(setting, &folder).await;
        let (cast, parts) = cast(&stage).await;
        cast.prepare(&parts.links).await.expect("everybody is there");
        let offer = &parts.offer;
        let second = stage.asks(&["approver", "invite", "--authority", "ES"]).await.expect("a second link");
        let deputy = rehearsal::Actor::new(stage.emulator.person(4001, "Iris Monte", "en"), cast.ana.locale);
        deputy.is_appointed(&second).await.expect("a second approver");
        cast.eva.phone().delete_account();
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

#[tokio::test(flavor = "multi_thread")]
async fn updates_of_unknown_kinds_do_no_harm() {
    each_engine("updates_of_unknown_kinds_do_no_harm", |setting, folder| async move {
        let stage = stage(setting, &folder).await;
        let (cast, _) = cast(&stage).await;
        cast.ana.starts().await.expect("Ana starts");
        let from = json!({"id": cast.ana.phone().id(), "is_bot": false, "first_name": "Ana"});
        let chat = json!({"id": cast.ana.phone().id(), "type": "private", "first_name": "Ana"});
        let service = json!({"message_id": 1, "date": 1, "chat": chat, "from": from, "pinned_message": {}});
        let group = json!({"message_id": 2, "date": 1, "from": from, "text": "hello",
            "chat": {"id": -5, "type": "group", "title": "Staff room"}});
        let future = json!({"message_id": 3, "date": 1, "chat": chat, "from": from, "hologram": {"depth": 3}});
        cast.ana.phone().tell("message", service);
        cast.ana.phone().tell("message", group);
        cast.ana.phone().tell("message", future);
        cast.ana
            .phone()
            .tell("edited_message", json!({"message_id": 4, "date": 1, "edit_date": 2, "chat": chat, "from": from}));
        cast.ana.says("/help").await.expect("everything goes on");
        cast.ana.sees(&msg::help_title()).await.expect("as before");
        assert_eq!(stage.asks(&["dead-letters", "list"]).await.expect("the list"), "", "and nothing is put aside");
        ends_well(&stage).await;
    })
    .await;
}
