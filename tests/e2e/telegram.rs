//! What only Telegram has: stickers and cut texts, messages that grow too old to be edited, a bot that is told who blocks it
//! and offers its commands by role and language. What people do on either platform is played on both, elsewhere.

use std::time::Duration;

use bot_core::text::msg;
use emulators::telegram::{Fault, Person};
use emulators::{File, Thing};
use rehearsal::Offer;
use serde_json::json;

use crate::class_life::soon;
use crate::input::teachers;
use crate::{Telegram, cast, each_engine, ends_well, spanish, stage};

#[tokio::test(flavor = "multi_thread")]
async fn long_texts_attachments_and_files_as_a_title() {
    each_engine("long_texts_attachments_and_files_as_a_title", |setting, folder| async move {
        let stage = stage(setting, &folder).await;
        let cast = teachers(&stage).await;
        let ana = &cast.ana;
        ana.drafts_up_to_title(&cast.jan).await.expect("the title is asked");
        // In a modal of Discord, what is left blank is left out.
        ana.says("   ").await.expect("an answer");
        ana.sees(&msg::problem_empty()).await.expect("nothing can be read in it");
        // Telegram cuts 10 000 characters into three messages; they are one answer.
        ana.on::<Person>().say(&"a".repeat(10_000));
        ana.sees(&msg::problem_too_long(10_000_u32, 100_u32, 9_900_u32)).await.expect("the whole length is named");
        for attachment in Thing::ALL {
            let number = ana.on::<Person>().attach(attachment);
            let words = ana.reads(&msg::problem_not_words());
            let told =
                ana.waits(&words, |message| (message.id > number && message.text().contains(&words)).then_some(()));
            told.await.unwrap_or_else(|stuck| panic!("{attachment:?}: {stuck}"));
        }
        // A file that holds words is an answer as good as typed ones.
        for unread in [File::text("empty.txt", ""), File { bytes: vec![0xFF; 9], ..File::text("idea.txt", "") }] {
            let number = ana.on::<Person>().send_file(&unread);
            let words = ana.reads(&msg::problem_not_words());
            let told =
                ana.waits(&words, |message| (message.id > number && message.text().contains(&words)).then_some(()));
            told.await.unwrap_or_else(|stuck| panic!("{}: {stuck}", unread.name));
        }
        let refused = Fault::Refused(400, "Bad Request: wrong file_id or the file is temporarily unavailable".into());
        stage.of::<Telegram>().faults(|faults| faults.next.push_back(("getFile", refused)));
        ana.on::<Person>().send_file(&File::text("idea.txt", "Rivers"));
        ana.sees(&msg::problem_unfetched()).await.expect("she is told to send it again");
        stage.of::<Telegram>().faults(|faults| faults.next.push_back(("getFile", Fault::ServerError(502))));
        ana.on::<Person>().send_file(&File::text("idea.txt", "Rivers"));
        ana.asked(&msg::field_description_ask()).await.expect("it is asked for again, and taken");
        ana.sees_words("Rivers").await.expect("as the title");
        ends_well(&stage).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sticker_or_free_words_lead_home() {
    each_engine("a_sticker_or_free_words_lead_home", |setting, folder| async move {
        let stage = stage(setting, &folder).await;
        let mute = stage.person(2001, "Nora Alba", spanish());
        mute.on::<Person>().attach(Thing::Sticker);
        mute.sees(&msg::sorry_unusable()).await.expect("a sticker as the first word");
        mute.says("¿Qué es esto?").await.expect("an answer");
        mute.sees(&msg::home_welcome("Nora Alba")).await.expect("Home");
        mute.says("/nonsense").await.expect("an answer");
        let last = mute.client.last().expect("a message");
        assert!(last.buttons().next().is_some(), "a command that there is not has a way on: {}", last.text());
        ends_well(&stage).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_message_that_is_too_old_to_be_edited_is_answered_by_a_new_one() {
    each_engine("a_message_that_is_too_old_to_be_edited", |setting, folder| async move {
        let stage = stage(setting, &folder).await;
        let cast = teachers(&stage).await;
        let ana = &cast.ana;
        ana.drafts_up_to_ages(&cast.jan, &Offer::titled("Rivers")).await.expect("half a form");
        ana.answers(&msg::field_ages_ask(), "9-12").await.expect("answered");
        let still = ana.asked(&msg::field_pupils_ask()).await.expect("the form goes on");
        ana.on::<Person>().age(still.id);
        ana.on::<Person>().press_on(still.id, &ana.reads(&msg::button_back())).expect("a button");
        ana.sees_below(still.id, &ana.reads(&msg::field_ages_ask())).await.expect("a new message");
        // The buttons of the old one stay: nobody can change it any more.
        assert_eq!(rehearsal::twice(&*ana.client).len(), 2);
        assert!(stage.violations().is_empty(), "{:#?}", stage.violations());
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
        stage.of::<Telegram>().faults(|faults| {
            let blocked = "Forbidden: bot was blocked by the user".to_owned();
            for _ in 0..3 {
                faults.next.push_back(("sendMessage", emulators::telegram::Fault::Refused(403, blocked.clone())));
            }
        });
        jan.on::<Person>().say("/home");
        stage.settles(Duration::from_millis(500)).await;
        stage.of::<Telegram>().faults(|faults| faults.next.clear());
        jan.says("/home").await.expect("whoever writes is reached again");
        cast.offer(offer).await.expect("Ana offers");
        jan.accepts(offer).await.expect("Jan gets it");
        ends_well(&stage).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_refused_for_an_unknown_reason_is_listed_and_comes_with_the_next_word() {
    each_engine("what_is_refused_for_an_unknown_reason", |setting, folder| async move {
        let stage = stage(setting, &folder).await;
        let (cast, _) = cast(&stage).await;
        let ana = &cast.ana;
        ana.starts().await.expect("Ana starts");
        let refuses = |times: usize| {
            stage.of::<Telegram>().faults(|faults| {
                let strange = || Fault::Refused(400, "Bad Request: something new".to_owned());
                faults.next.extend((0..times).map(|_| ("sendMessage", strange())));
            });
        };
        // Once: the words come without buttons.
        refuses(1);
        ana.says("/privacy").await.expect("the words are there");
        ana.sees(&msg::shown_plainly(bot_core::platform::Platform::Telegram.command("start")))
            .await
            .expect("and how to go on");
        // Twice: it is kept, and the operator sees why.
        refuses(2);
        ana.on::<Person>().say("/help");
        let listed = async || stage.asks(&["dead-letters", "list"]).await.expect("a list");
        let why = "telegram  message  400 Bad Request: something new";
        soon("it is kept, and why", async || listed().await.contains(why)).await;
        ana.says("/language").await.expect("another command is answered");
        ana.sees(&msg::help_title()).await.expect("and what was kept comes, too");
        soon("nothing is kept any more", async || listed().await.is_empty()).await;
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
        let from = json!({"id": cast.ana.on::<Person>().id(), "is_bot": false, "first_name": "Ana"});
        let chat = json!({"id": cast.ana.on::<Person>().id(), "type": "private", "first_name": "Ana"});
        let service = json!({"message_id": 1, "date": 1, "chat": chat, "from": from, "pinned_message": {}});
        let group = json!({"message_id": 2, "date": 1, "from": from, "text": "hello",
            "chat": {"id": -5, "type": "group", "title": "Staff room"}});
        let future = json!({"message_id": 3, "date": 1, "chat": chat, "from": from, "hologram": {"depth": 3}});
        cast.ana.on::<Person>().tell("message", service);
        cast.ana.on::<Person>().tell("message", group);
        cast.ana.on::<Person>().tell("message", future);
        cast.ana
            .on::<Person>()
            .tell("edited_message", json!({"message_id": 4, "date": 1, "edit_date": 2, "chat": chat, "from": from}));
        cast.ana.says("/help").await.expect("everything goes on");
        cast.ana.sees(&msg::help_title()).await.expect("as before");
        assert_eq!(stage.asks(&["dead-letters", "list"]).await.expect("the list"), "", "and nothing is put aside");
        ends_well(&stage).await;
    })
    .await;
}
