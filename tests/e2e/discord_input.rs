//! What goes wrong on Discord: forged and repeated interactions, modals that come late, messages that are gone, people who
//! take no direct messages. Each leaves everything as it was, and says what to do.

use std::time::Duration;

use bot_core::platform::Platform;
use bot_core::text::{Locale, Text, msg};
use emulators::File;
use emulators::Filled;
use emulators::discord::{Modal, Person, Place};
use rehearsal::{Actor, Setting, Stage};

use crate::{Discord, PROGRAM, ends_well, folder, stage};

pub(crate) fn reads(text: &Text) -> String {
    Locale::english().plain(text)
}

pub(crate) async fn on_discord(folder: &std::path::Path) -> Stage {
    let url = format!("sqlite://{}", folder.join("twinbot.db").display());
    stage(Setting::new(PROGRAM, &url).on(&[Platform::Discord]), folder).await
}

/// Ana, who has opened the form of her registration; the modal with her name is open.
pub(crate) async fn registering(stage: &Stage) -> (Actor, Person) {
    let client = stage.of::<Discord>().person(1001, "Ana Nube", "en-US");
    let ana = Actor::new(client.clone(), Locale::english());
    ana.starts().await.expect("Home");
    ana.presses(&msg::button_register()).await.expect("the form opens");
    ana.asked(&msg::field_name_ask()).await.expect("her name is asked for");
    opens_by_itself(&ana).await;
    (ana, client)
}

/// Waits for the modal in which a name is asked for, and gives the label of its first field. It opens by itself, unless the answer to what
/// was pressed had to be put off: then a button opens it.
async fn opens_by_itself(ana: &Actor) -> String {
    let opens = ana.client.wait_until(|| ana.client.modal());
    let modal = match tokio::time::timeout(Duration::from_secs(10), opens).await {
        Ok(modal) => modal,
        Err(_) => {
            let asked = ana.asked(&msg::field_name_ask()).await.expect("her name is asked for");
            ana.opens_modal_of(&asked, &ana.reads(&msg::field_name())).await.expect("a modal")
        }
    };
    modal.fields[0].clone()
}

/// Presses what opens a modal, and once more where the answer had to be put off: no modal can follow then.
pub(crate) async fn opens(client: &Person, message: i64, label: &str) -> Modal {
    for _ in 0..6 {
        client.press_on(message, label).expect("the button is there");
        let modal = client.wait_for(|view| view.modal.clone());
        if let Ok(modal) = tokio::time::timeout(Duration::from_secs(10), modal).await {
            return modal;
        }
    }
    panic!("no modal on:\n{}", client.screen());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_modal_that_is_sent_twice_or_late_is_no_harm() {
    let folder = folder();
    let stage = on_discord(folder.path()).await;
    let (ana, client) = registering(&stage).await;
    let modal = client.view().modal.expect("it is open");
    let fields = |words: &str| vec![(modal.fields[0].custom_id.clone(), Some(words.to_owned()), Vec::new())];
    client.dismiss();
    client.send_modal(&modal, &fields("Ana Nube"));
    client.send_modal(&modal, &fields("Ana Nube"));
    ana.asked(&msg::field_country_ask()).await.expect("the form goes on");
    // The same modal, open on another device, comes later and says something else: neither is lost.
    client.send_modal(&modal, &fields("Ana Lluvia"));
    ana.sees_words("Ana Nube").await.expect("she is asked which: the answer that stands");
    ana.sees_words("Ana Lluvia").await.expect("or the other one");
    ana.presses(&msg::button_keep()).await.expect("she keeps the first");
    ana.asked(&msg::field_country_ask()).await.expect("the form goes on");
    ends_well(&stage).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_message_that_is_gone_is_shown_anew() {
    let folder = folder();
    let stage = on_discord(folder.path()).await;
    let (ana, client) = registering(&stage).await;
    let modal = client.view().modal.expect("it is open");
    client.dismiss();
    let number = client.view().from_bot().next().expect("a message").id;
    client.delete(number);
    client.send_modal(&modal, &[(modal.fields[0].custom_id.clone(), Some("Ana Nube".to_owned()), Vec::new())]);
    ana.asked(&msg::field_country_ask()).await.expect("the question stands in a new message");
    stage.of::<Discord>().settle(Duration::from_millis(400)).await;
    let gone = "a message that was deleted cannot be changed";
    assert!(stage.of::<Discord>().violations().is_empty(), "{gone}: {:?}", stage.of::<Discord>().violations());
}

#[tokio::test(flavor = "multi_thread")]
async fn who_takes_no_direct_messages_sees_it_in_the_server() {
    let folder = folder();
    let stage = on_discord(folder.path()).await;
    let client = stage.of::<Discord>().person(1001, "Ana Nube", "en-US");
    let other = stage.of::<Discord>().person(1002, "Jan Lipa", "en-US");
    let channel = stage.of::<Discord>().server(&[&client, &other]);
    client.close(true);
    let here = client.at(Place::Channel(channel));
    here.command("profile", &[]).expect("it is offered");
    let ana = Actor::new(here.clone(), Locale::english());
    ana.presses(&msg::discord_show_here()).await.expect("it can be shown here");
    ana.presses(&msg::button_register()).await.expect("and gone on with here");
    // A modal opens here, too.
    let label = opens_by_itself(&ana).await;
    here.fill_in(&[(label, Filled::Text("Ana Nube".to_owned()))]).expect("it can be filled in");
    ana.asked(&msg::field_country_ask()).await.expect("the form goes on here");
    assert!(other.at(Place::Channel(channel)).view().messages.is_empty(), "nobody else sees any of it");
    assert!(client.at(Place::Chat).view().messages.is_empty(), "nothing could be sent to her own chat");
    ends_well(&stage).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_text_file_is_an_answer_and_another_file_is_refused_with_a_reason() {
    let folder = folder();
    let stage = on_discord(folder.path()).await;
    let (ana, client) = registering(&stage).await;
    client.dismiss();
    let photo = File { name: "river.png".into(), media_type: "image/png".into(), bytes: vec![0x89, b'P', b'N', b'G'] };
    let scribble = File { bytes: vec![b'R', 0xED, b'o'], ..File::text("scribble.txt", "") };
    let newest = |client: &Person| client.view().from_bot().next().map_or(0, |message| message.id);
    for unread in [photo, File::text("empty.txt", ""), scribble] {
        let (why, before) = (reads(&msg::problem_not_words()), newest(&client));
        client.command_with("file", &unread).expect("it is offered");
        let told = client.wait_for(|view| {
            let message = view.from_bot().next().filter(|message| message.id > before)?;
            message.text().contains(&why).then_some(())
        });
        let told = tokio::time::timeout(Duration::from_secs(30), told).await;
        told.unwrap_or_else(|_| panic!("{}: {}", unread.name, client.screen()));
    }
    // Who keeps the files does not find it: she sends it again, and nothing else has changed.
    let file = File::text("name.txt", "\u{feff}Ana Nube\r\n");
    stage.of::<Discord>().fail("GET attachments", 404, 0);
    client.command_with("file", &file).expect("it is offered");
    ana.sees(&msg::problem_unfetched()).await.expect("she is told");
    // What is too long is kept to be shortened, however long.
    client.command_with("file", &File::text("message.txt", &"Ana ".repeat(700))).expect("it is offered");
    ana.sees(&msg::problem_too_long(2799_u32, 80_u32, 2719_u32)).await.expect("she is told by how much");
    for _ in 0..2 {
        stage.of::<Discord>().fail("GET attachments", 503, 0);
    }
    client.command_with("file", &file).expect("it is offered");
    ana.asked(&msg::field_country_ask()).await.expect("what is away for a moment is asked for again");
    ana.sees_words("Ana Nube").await.expect("her name stands there, without what marks its encoding");
    ends_well(&stage).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn in_a_server_a_file_goes_on_in_the_own_chat() {
    let folder = folder();
    let stage = on_discord(folder.path()).await;
    let (ana, client) = registering(&stage).await;
    client.dismiss();
    let other = stage.of::<Discord>().person(1002, "Jan Lipa", "en-US");
    let channel = Place::Channel(stage.of::<Discord>().server(&[&client, &other]));
    client.at(channel).command_with("file", &File::text("name.txt", "Ana Nube")).expect("it is offered");
    ana.asked(&msg::field_country_ask()).await.expect("the form goes on in her own chat");
    Actor::new(client.at(channel), Locale::english()).sees(&msg::discord_sent_elsewhere()).await.expect("she is told");
    assert!(other.at(channel).view().messages.is_empty(), "nobody else sees any of it");
    ends_well(&stage).await;
}
