//! People in Discord's own places: the menu of somebody, and private channels in which the bot is not. What is personal
//! is said to the person alone.

use bot_core::platform::Platform;
use bot_core::text::{Locale, msg};
use emulators::discord::Place;
use rehearsal::{Actor, Profile};

use crate::channel::{reads, sees};
use crate::{Discord, cast, each_engine, ends_well, folder, stage};

#[tokio::test(flavor = "multi_thread")]
async fn a_contact_is_added_from_the_menu_of_somebody() {
    each_engine("a_contact_is_added_from_the_menu_of_somebody", |setting, folder| async move {
        let setting = setting.with("TWINBOT_VALIDATE_TEACHERS", "at-once");
        let stage = stage(setting.on(&[Platform::Discord]), &folder).await;
        let (cast, parts) = cast(&stage).await;
        cast.appoint(&parts.links).await.expect("the approvers are appointed");
        let (ana, jan) = (&cast.ana, &cast.jan);
        ana.registers(&Profile::spanish(ana)).await.expect("Ana registers");
        jan.registers(&Profile::polish(jan)).await.expect("Jan registers");
        let clients = [(1001, "Ana Nube", "en-US"), (1002, "Jan Lipa", "es-ES"), (9001, "Nora Alba", "en-US")];
        let [hers, his, other] = clients.map(|(id, name, locale)| stage.of::<Discord>().person(id, name, locale));
        let here = Place::Channel(stage.of::<Discord>().server(&[&hers, &his, &other]));
        let entry = reads(&msg::discord_add_contact());
        let is_offered =
            stage.of::<Discord>().commands().iter().any(|command| command["type"] == 2 && command["name"] == *entry);
        assert!(is_offered, "the menu of a person has {entry:?}");

        hers.at(here).use_menu_of(1002, &entry);
        let who = jan.reads(&msg::contact_request_title("Ana Nube"));
        jan.presses_below(&who, &msg::button_accept()).await.expect("Jan is asked, and accepts");
        ana.sees(&msg::contact_request_accepted("Jan Lipa")).await.expect("Ana is told");

        // Who is not known yet is told nothing, and Ana reads the same, in her own chat.
        hers.at(here).use_menu_of(9001, &entry);
        ana.sees(&msg::picked_title_how()).await.expect("what became of it");
        assert!(other.view().messages.is_empty(), "nothing is written to who has not met the bot");
        for place in [his.at(here), other.at(here)] {
            assert!(place.view().messages.is_empty(), "nobody else sees any of it");
        }
        ends_well(&stage).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn in_a_private_channel_of_others_only_who_asks_sees_the_answer() {
    let folder = folder();
    let url = format!("sqlite://{}", folder.path().join("twinbot.db").display());
    let setting = rehearsal::Setting::new(crate::PROGRAM, &url).on(&[Platform::Discord]);
    let stage = stage(setting, folder.path()).await;
    let (ana, jan) =
        (stage.of::<Discord>().person(1001, "Ana Nube", "en-US"), stage.of::<Discord>().person(1002, "Jan Lipa", "pl"));
    let channel = stage.of::<Discord>().private_channel(&[&ana, &jan]);
    let here = ana.at(Place::Channel(channel));
    here.command("help", &[]).expect("it is offered to who has the app");
    sees(&here, &reads(&msg::help_title())).await;
    here.command("profile", &[]).expect("it is offered");
    sees(&here, &reads(&msg::discord_sent_elsewhere())).await;
    let own = Actor::new(ana.clone(), Locale::english());
    own.presses(&msg::button_register()).await.expect("what is personal stands in her own chat");
    own.asked(&msg::field_name_ask()).await.expect("and is gone on with there");
    assert!(jan.at(Place::Channel(channel)).view().messages.is_empty(), "nobody else sees any of it");
    assert!(here.view().messages.iter().all(|message| message.only_for == Some(1001)), "all of it is for her only");
    let calls = stage.of::<Discord>().requests();
    let there = calls.iter().filter(|request| request.call.contains(&format!("channels/{channel}")));
    assert_eq!(there.count(), 0, "the bot asks nothing of a channel in which it is not");
    ends_well(&stage).await;
}
