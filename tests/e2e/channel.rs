//! A channel that the operator binds to an authority: everybody there reads what approvers are told, and only those who
//! are appointed decide.

use bot_core::platform::Platform;
use bot_core::text::{Locale, Text, msg};
use emulators::Filled;
use emulators::discord::{Person, Place, Rights};
use rehearsal::{Offer, Profile, Stage};

use crate::discord_input::opens;
use crate::{Discord, each_engine, ends_well, stage};

pub(crate) fn reads(text: &Text) -> String {
    Locale::english().plain(text)
}

/// What somebody waits for, which comes within half a minute.
pub(crate) async fn soon<T>(person: &Person, what: &str, comes: impl Future<Output = T>) -> T {
    let patience = std::time::Duration::from_secs(30);
    tokio::time::timeout(patience, comes).await.unwrap_or_else(|_| panic!("no {what:?} on:\n{}", person.screen()))
}

/// Waits until somebody sees a message at their place that says this, and gives its number and its labels.
pub(crate) async fn sees(person: &Person, words: &str) -> (i64, Vec<String>) {
    let seen = person.wait_for(|view| {
        let message =
            view.from_bot().find(|message| message.text().replace(['\u{2068}', '\u{2069}'], "").contains(words))?;
        Some((message.id, message.labels().concat()))
    });
    soon(person, words, seen).await
}

pub(crate) async fn bound(stage: &Stage, channel: i64) {
    stage
        .asks(&["channel", "bind", "--authority", "ES", "--channel", &channel.to_string()])
        .await
        .expect("it is bound");
}

#[tokio::test(flavor = "multi_thread")]
async fn only_appointed_approvers_decide_in_a_channel() {
    each_engine("only_appointed_approvers_decide_in_a_channel", |setting, folder| async move {
        let stage = stage(setting.on(&[Platform::Discord]), &folder).await;
        let cast = stage.people(&[Locale::english()]);
        let (eva, nora) = (
            stage.of::<Discord>().person(1003, "Eva Mar", "en-US"),
            stage.of::<Discord>().person(9001, "Nora Alba", "en-US"),
        );
        let channel = stage.of::<Discord>().server(&[&eva, &nora]);
        let (eva, nora) = (eva.at(Place::Channel(channel)), nora.at(Place::Channel(channel)));
        let links = stage.links().await.expect("the authorities are set up");
        bound(&stage, channel).await;
        bound(&stage, channel).await;
        let group = stage.run(&["channel", "invite", "--authority", "ES"]).await.expect("runs");
        let said = String::from_utf8_lossy(&group.stderr);
        assert!(
            !group.status.success() && said.contains("a link binds a group of Telegram"),
            "nobody could open it: {said}"
        );
        cast.appoint(&links).await.expect("the approvers are appointed");

        let ana = Profile::spanish(&cast.ana);
        cast.ana.registers(&ana).await.expect("she registers");
        let title = "Registration of Ana Nube".to_owned();
        let (card, labels) = sees(&eva, &title).await;
        assert_eq!(sees(&nora, &title).await, (card, labels), "everybody there reads the same card");

        // Who is not appointed is told so, and nobody else sees that.
        let validate = reads(&msg::button_validate());
        nora.press_on(card, &validate).expect("the button is there");
        let refusal = nora.wait_for(|view| view.from_bot().find(|message| message.only_for == Some(9001)).cloned());
        let refused = soon(&nora, "refusal", refusal).await;
        assert!(!eva.view().messages.iter().any(|message| message.id == refused.id), "only she sees the refusal");
        assert_eq!(sees(&eva, &title).await.0, card);

        // Who is appointed decides; the card says so to everybody, and can be decided no more.
        eva.press_on(card, &validate).expect("the button is there");
        cast.ana.is_validated().await.expect("the decision counts");
        let decided = nora.wait_for(|view| {
            let message = view.messages.iter().find(|message| message.id == card)?;
            let is_over = !message.labels().concat().contains(&validate);
            is_over.then(|| message.text())
        });
        let decided = soon(&nora, "decision", decided).await;
        assert!(decided.contains("✅ Validated on"), "everybody reads what was decided: {decided}");
        ends_well(&stage).await;
        let listed = stage.asks(&["channel", "list"]).await.expect("a list");
        assert!(listed.contains(&channel.to_string()) && !listed.contains("cannot"), "{listed}");
        assert!(stage.lists(&["approver", "list"]).await.expect("a list").len() == 3, "a channel is no approver");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_approver_and_the_channel_get_a_notice_of_their_own() {
    each_engine("every_approver_and_the_channel_get_a_notice", |setting, folder| async move {
        let stage = stage(setting.on(&[Platform::Discord]), &folder).await;
        let cast = stage.people(&[Locale::english()]);
        let links = stage.links().await.expect("the authorities are set up");
        cast.appoint(&links).await.expect("the approvers are appointed");
        let second = stage.asks(&["approver", "invite", "--authority", "ES"]).await.expect("a second link");
        let iris = stage.person(4001, "Iris Monte", Locale::english());
        iris.is_appointed(&second).await.expect("a second approver");
        let nora = stage.of::<Discord>().person(9001, "Nora Alba", "en-US");
        let channel = stage.of::<Discord>().server(&[&nora]);
        bound(&stage, channel).await;
        let ana = Profile::spanish(&cast.ana);
        cast.ana.registers(&ana).await.expect("she registers");
        let title = "Registration of Ana Nube";
        cast.eva.sees_words(title).await.expect("the first approver is told");
        iris.sees_words(title).await.expect("the second, too");
        sees(&nora.at(Place::Channel(channel)), title).await;
        ends_well(&stage).await;
        let all = stage.of::<Discord>().created();
        let nonces: Vec<&String> = all.iter().filter_map(|created| created.nonce.as_ref()).collect();
        let different: std::collections::BTreeSet<&String> = nonces.iter().copied().collect();
        assert_eq!((nonces.len(), different.len()), (all.len(), all.len()), "each message has a nonce of its own");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reason_is_written_in_a_modal_that_opens_in_the_channel() {
    each_engine("a_reason_is_written_in_a_modal_that_opens_in_the_channel", |setting, folder| async move {
        let stage = stage(setting.on(&[Platform::Discord]), &folder).await;
        let cast = stage.people(&[Locale::english()]);
        let eva = stage.of::<Discord>().person(1003, "Eva Mar", "en-US");
        let channel = stage.of::<Discord>().server(&[&eva]);
        let eva = eva.at(Place::Channel(channel));
        let links = stage.links().await.expect("the authorities are set up");
        bound(&stage, channel).await;
        cast.prepare(&links).await.expect("everybody is there");
        let offer = Offer::example(&cast.ana);
        cast.offer(&offer).await.expect("the project is offered");
        cast.jan.accepts(&offer).await.expect("it is accepted");

        let (card, _) = sees(&eva, &offer.title).await;
        // What is often said can be picked; other words are written.
        eva.press_on(card, &reads(&msg::button_return())).expect("the button is there");
        let writes = reads(&msg::discord_answer(1));
        let asks = eva.wait_for(|view| {
            let mut own = view.from_bot().filter(|message| message.only_for == Some(1003));
            own.find(|message| message.labels().concat().contains(&writes)).map(|message| message.id)
        });
        let asks = soon(&eva, "question", asks).await;
        let modal = opens(&eva, asks, &writes).await;
        let reason = "Please say when you will meet.".to_owned();
        eva.fill_in(&[(modal.fields[0].label.clone(), Filled::Text(reason.clone()))]).expect("it is filled in");
        // What she answers is hers: the card stays everybody's.
        let view = eva.view();
        assert!(view.messages.iter().any(|message| message.id == card && message.only_for.is_none()));
        let send = reads(&msg::button_return());
        let form = eva.wait_for(|view| {
            let mut own = view.from_bot().filter(|message| message.only_for == Some(1003));
            own.find(|message| message.labels().concat().contains(&send)).map(|message| message.id)
        });
        let number = soon(&eva, "form", form).await;
        eva.press_on(number, &send).expect("nobody else sees the form, and it can be sent");
        cast.ana.sees_words(&reason).await.expect("the founder reads the reason");
        ends_well(&stage).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_channel_that_is_gone_is_named_to_the_operator_and_harms_nobody() {
    each_engine("a_channel_that_is_gone", |setting, folder| async move {
        let stage = stage(setting.on(&[Platform::Discord]), &folder).await;
        let cast = stage.people(&[Locale::english()]);
        let links = stage.links().await.expect("the authorities are set up");
        let otto = stage.person(9002, "Otto Berg", Locale::english());
        let link = stage.asks(&["operator", "invite"]).await.expect("a link");
        otto.opens(&link).await;
        otto.sees(&msg::home_operator()).await.expect("the chat is the operator's");
        let nora = stage.of::<Discord>().person(9001, "Nora Alba", "en-US");
        let channel = stage.of::<Discord>().server(&[&nora]);
        bound(&stage, channel).await;
        stage.of::<Discord>().delete_channel(channel);
        let number = channel.to_string();
        cast.prepare(&links).await.expect("approvers are told in their own chats");
        let gone = format!("I can no longer write in the channel {number}");
        otto.sees_words(&gone).await.expect("the operator is told");
        let listed = stage.asks(&["channel", "list"]).await.expect("a list");
        assert!(listed.contains(&number) && listed.contains("cannot write"), "{listed}");
        let told = otto.sees_words(&format!("--authority ES --channel {number}")).await.expect("and what to do");
        let command =
            told.text().split("twinbot ").nth(1).expect("a command").lines().next().expect("one line").to_owned();
        let bind: Vec<&str> = command.split_whitespace().collect();
        let refused = stage.asks(&bind).await.expect_err("the command can be copied, and asks Discord").to_string();
        assert!(refused.contains("Discord knows no such channel"), "{refused}");
        let unbind = ["channel", "unbind", "--authority", "ES", "--channel", &number];
        let said = stage.asks(&unbind).await.expect("it is unbound");
        assert_eq!(said, format!("The channel {number} is not bound to ES any more; what was shown there stays."));
        assert_eq!(stage.asks(&["channel", "list"]).await.expect("a list"), "");
        ends_well(&stage).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_channel_is_bound_only_where_the_bot_can_write() {
    let folder = crate::folder();
    let url = format!("sqlite://{}", folder.path().join("twinbot.db").display());
    let setting = rehearsal::Setting::new(crate::PROGRAM, &url);
    let stage = Stage::empty(setting.clone().on(&[Platform::Discord]), folder.path()).await.expect("an emulator");
    stage.asks(&["authority", "add", "--country", "ES"]).await.expect("it is set up");
    let discord = stage.of::<Discord>();
    let nora = discord.person(9001, "Nora Alba", "en-US");
    let channel = discord.server(&[&nora]);
    let number = channel.to_string();
    let bind = ["channel", "bind", "--authority", "ES", "--channel", &number];
    let refused = async |stage: &Stage, bind: &[&str]| {
        let said = stage.asks(bind).await.expect_err("it is refused").to_string();
        assert_eq!(stage.lists(&["channel", "list"]).await.expect("a list").len(), 0, "nothing is bound: {said}");
        said
    };
    discord.allow(channel, Rights::Reads);
    let said = refused(&stage, &bind).await;
    assert!(said.contains("#staff-room") && said.contains("allow it Send Messages, then"), "{said}");
    discord.allow(channel, Rights::None);
    assert!(refused(&stage, &bind).await.contains("the bot does not see this channel"));
    let nowhere = ["channel", "bind", "--authority", "ES", "--channel", "4711"];
    assert!(refused(&stage, &nowhere).await.contains("Discord knows no such channel"));
    discord.allow(channel, Rights::Writes);

    let without = Stage::empty(setting.clone(), folder.path()).await.expect("an emulator");
    let said = refused(&without, &bind).await;
    assert!(said.contains("TWINBOT_DISCORD_TOKEN_FILE"), "{said}");
    let away = setting.on(&[Platform::Discord]).with("TWINBOT_DISCORD_API_URL", "http://127.0.0.1:1");
    let away = Stage::empty(away, folder.path()).await.expect("an emulator");
    let said = refused(&away, &bind).await;
    assert!(said.contains("Discord cannot be asked") && said.contains("try again"), "{said}");

    let said = stage.asks(&bind).await.expect("it is bound");
    assert!(said.starts_with("#staff-room is bound to ES (National Support Service (Spain))"), "{said}");
    let all = stage.lists(&["channel", "list"]).await.expect("a list");
    assert!(all[0]["channel"] == number && all[0]["authority"] == "ES" && all[0]["reachable"] == true, "{all:?}");
}
