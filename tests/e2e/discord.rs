//! The same stories on Discord, and over both platforms.

use bot_core::platform::Platform;
use bot_core::text::{Arg, Locale, Text, msg};
use emulators::Chaos;
use rehearsal::{Actor, Offer, Parts, Setting, Stage};

use crate::{Discord, each_engine, ends_well, spanish, stage};

/// Somebody's messages came from the emulator, and nothing was asked of the real Discord.
fn assert_reached(stage: &Stage) {
    let requests = stage.of::<Discord>().requests();
    assert!(requests.iter().any(|request| request.call == "GET applications/@me"), "the bot asked who it is");
    assert_eq!(stage.of::<Discord>().counters().registered, 1, "the commands are registered once");
    assert!(stage.of::<Discord>().counters().interactions > 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn from_the_first_command_to_the_active_project() {
    each_engine("from_the_first_command_to_the_active_project", |setting, folder| async move {
        let stage = stage(setting.on(&[Platform::Discord]).with("TWINBOT_LOG", "debug"), &folder).await;
        stage
            .of::<Discord>()
            .validate(&format!("http://127.0.0.1:{}/discord", stage.port(0)))
            .await
            .expect("as Discord asks");
        let cast = stage.people(&[Locale::english(), spanish()]);
        let links = stage.links().await.expect("the authorities are set up");
        let parts = Parts { links, offer: Offer::example(&cast.ana) };
        cast.play(&parts).await.expect("the project becomes active");
        assert_reached(&stage);
        assert!(stage.codes().len() > 3, "there is what a log may not say");
        ends_well(&stage).await;
        stage.assert_menus_make_room().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_founder_on_each_platform_and_an_approver_on_each() {
    each_engine("a_founder_on_each_platform", |setting, folder| async move {
        let stage = stage(setting.on(&Platform::ALL), &folder).await;
        let cast = stage.people(&[Locale::english(), spanish()]);
        let links = stage.links().await.expect("the authorities are set up");
        let parts = Parts { links, offer: Offer::example(&cast.ana) };
        cast.play(&parts).await.expect("the project becomes active");
        assert_reached(&stage);
        // Who is invited may have either app, and reads how the invitation is opened there.
        let begins = "https://t.me/twinbot_demo_bot?start=";
        let invites = async |actor: &Actor| {
            actor.says("/contacts").await.expect("the contacts");
            actor.presses(&msg::button_add_contact()).await.expect("a button");
            actor.presses(&msg::button_link_single()).await.expect("a button");
            actor.sees_words(begins).await.expect("a message to be forwarded").text().to_owned()
        };
        let by_ana = invites(&cast.ana).await;
        let code = by_ana.split_once("?start=").and_then(|(_, rest)| rest.split_whitespace().next()).expect("a code");
        let address = format!("https://discord.com/oauth2/authorize?client_id={}", stage.of::<Discord>().application());
        let command = format!("/start code:{code}");
        let how = msg::discord_invitation_elsewhere(Arg::Address(address), Arg::Command(Text::words(command)));
        let how = cast.ana.reads(&how);
        assert!(by_ana.contains(&how), "Ana can invite somebody with Discord: {how}\n{by_ana}");
        // He reads Spanish, and so do they: commands have Spanish names there.
        assert!(invites(&cast.jan).await.contains("/inicio código:"), "Jan can invite somebody with Telegram");
        ends_well(&stage).await;
        stage.assert_menus_make_room().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn in_a_server_only_who_asks_sees_the_answer() {
    each_engine("in_a_server_only_who_asks_sees_the_answer", |setting, folder| async move {
        let stage = stage(setting.on(&[Platform::Discord]), &folder).await;
        let (ana, jan) = (
            stage.of::<Discord>().person(1001, "Ana Nube", "en-US"),
            stage.of::<Discord>().person(1002, "Jan", "es-ES"),
        );
        let channel = stage.of::<Discord>().server(&[&ana, &jan]);
        let here = emulators::discord::Place::Channel(channel);
        ana.at(here).command("help", &[]).expect("it is offered");
        let title = Locale::english().plain(&msg::help_title());
        ana.at(here).wait_for(|view| view.from_bot().any(|m| m.text().contains(&title)).then_some(())).await;
        assert_eq!(jan.at(here).view().messages.len(), 0, "nobody else sees it");
        // What is personal comes to her own chat.
        ana.at(here).command("profile", &[]).expect("it is offered");
        let register = Locale::english().plain(&msg::button_register());
        ana.wait_for(|view| view.from_bot().any(|m| m.labels().iter().flatten().any(|l| *l == register)).then_some(()))
            .await;
        ends_well(&stage).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn one_person_on_both_platforms_goes_on_in_either() {
    each_engine("one_person_on_both_platforms", |setting, folder| async move {
        let stage = stage(setting.on(&Platform::ALL), &folder).await;
        let english = Locale::english();
        let phone = stage.person_on(Platform::Telegram, 1001, "Ana Nube", english);
        let client = stage.of::<Discord>().person(2001, "Ana Nube", "en-US");
        let desk = Actor::new(client.clone(), english);
        // She begins to register on the phone, and has an account on the other platform.
        phone.starts().await.expect("Home");
        phone.presses(&msg::button_register()).await.expect("the form opens");
        phone.answers(&msg::field_name_ask(), "Ana Nube").await.expect("a name is taken");
        desk.starts().await.expect("Home");
        phone.says("/link").await.expect("a code");
        let code = phone.waits("a code", |message| {
            let typed = message.text().lines().find_map(|line| line.strip_prefix("/link code:"))?;
            Some(typed.trim().to_owned())
        });
        let code = code.await.expect("the code is shown");
        client.command("link", &[("code", &code)]).expect("it is offered");
        desk.presses(&msg::button_link_accounts()).await.expect("she confirms where she typed it");
        phone.presses(&msg::button_that_is_me()).await.expect("and where it was made");
        desk.sees_words("Your accounts are linked").await.expect("both are told");
        // The draft goes on at the desk.
        desk.says("/start").await.expect("Home");
        let goes_on = desk.waits("the draft", |message| {
            message.buttons().find(|button| button.text.starts_with("Continue")).map(|button| button.text.clone())
        });
        let label = goes_on.await.expect("it is offered");
        desk.presses_words(&label).await.expect("it can be gone on with");
        desk.asked(&msg::field_country_ask()).await.expect("where she was");
        ends_well(&stage).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn discords_limits_are_kept() {
    let folder = crate::folder();
    let url = format!("sqlite://{}", folder.path().join("twinbot.db").display());
    let setting = Setting { limits: true, ..Setting::new(crate::PROGRAM, &url) };
    let stage = stage(setting.on(&[Platform::Discord]), folder.path()).await;
    let cast = stage.people(&[Locale::english()]);
    let links = stage.links().await.expect("the authorities are set up");
    let parts = Parts { links, offer: Offer::example(&cast.ana) };
    cast.play(&parts).await.expect("the project becomes active");
    assert_reached(&stage);
    ends_well(&stage).await;
    assert_eq!(stage.of::<Discord>().counters().too_many, 0, "nobody had to be told to slow down");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_that_may_have_arrived_does_not_undo_a_press() {
    each_engine("an_answer_that_may_have_arrived", |setting, folder| async move {
        let stage = stage(setting.on(&[Platform::Discord]), &folder).await;
        let ana = stage.people(&[Locale::english()]).ana;
        ana.starts().await.expect("Home");
        // Discord shows the list and does not say so. Ana presses on while the bot still asks whether it arrived.
        let lost = |share| stage.of::<Discord>().faults(|faults| faults.chaos.lost_answer = share);
        lost(1.0);
        ana.says("/contacts").await.expect("a command");
        ana.sees(&msg::contacts_title()).await.expect("the list is there");
        lost(0.0);
        ana.presses(&msg::button_add_contact()).await.expect("a button of it");
        ana.presses(&msg::button_link_single()).await.expect("the next one");
        ana.sees(&msg::invite_title()).await.expect("the link");
        stage.of::<Discord>().settle(std::time::Duration::from_secs(2)).await;
        ana.sees(&msg::invite_title()).await.expect("it stays");
        let requests = stage.of::<Discord>().requests();
        let asked = |method| requests.iter().filter(|request| request.call.starts_with(method)).count();
        assert_eq!((asked("PATCH webhooks"), asked("GET webhooks") > 0), (0, true), "it looks, and changes nothing");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn on_a_bad_day_of_discord() {
    each_engine("on_a_bad_day_of_discord", |setting, folder| async move {
        let stage = stage(setting.on(&[Platform::Discord]), &folder).await;
        let mut cast = stage.people(&[Locale::english()]);
        for actor in cast.all_mut() {
            actor.insists = Some(std::time::Duration::from_secs(5));
        }
        let links = stage.links().await.expect("the authorities are set up");
        let parts = Parts { links, offer: Offer::example(&cast.ana) };
        stage.of::<Discord>().faults(|faults| faults.chaos = Chaos::bad_day());
        cast.play(&parts).await.expect("the project becomes active");
        stage.of::<Discord>().faults(|faults| faults.chaos = Chaos::default());
        stage.of::<Discord>().settle(std::time::Duration::from_secs(2)).await;
        let (violations, counters) = (stage.of::<Discord>().violations(), stage.of::<Discord>().counters());
        assert!(violations.is_empty(), "{violations:#?}");
        assert_eq!(counters.missed, 0, "every interaction is answered in time");
        assert!(counters.too_many > 0, "some calls were refused");
    })
    .await;
}
