//! What no client of Discord's would send, or only one that is old or somebody else's: it is answered, and changes nothing.

use bot_core::lists::List;
use bot_core::text::msg;
use emulators::Filled;
use emulators::discord::{Message, Person};
use rehearsal::{Profile, Shown, Stage};

use crate::discord_input::{on_discord, opens, reads, registering};
use crate::{Discord, cast, ends_well, folder};

/// The message that asks somebody.
fn form(client: &Person, asked: &Shown) -> Message {
    client.view().messages.into_iter().find(|message| message.id == asked.id).expect("it stands there")
}

/// Waits until everything is quiet; then what is asked of somebody stands as it stood, but for a note above it.
async fn assert_unchanged(stage: &Stage, client: &Person, before: &Message) {
    stage.settles(std::time::Duration::from_millis(500)).await;
    let now = client.view().messages.into_iter().find(|message| message.id == before.id).expect("it stands there");
    assert_eq!((now.embeds, now.components), (before.embeds.clone(), before.components.clone()));
}

/// Opens the modal of a form by its own button, and answers what it asks first.
async fn fills_in(client: &Person, form: &Message, words: &str) {
    let button = form.labels().concat().into_iter().find(|label| label.starts_with('✏')).expect("it can be answered");
    let modal = opens(client, form.id, &button).await;
    client.fill_in(&[(modal.fields[0].label.clone(), Filled::Text(words.to_owned()))]).expect("it takes this");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_never_offered_is_refused() {
    let folder = folder();
    let stage = on_discord(folder.path()).await;
    let (ana, client) = registering(&stage).await;
    client.dismiss();
    let form = form(&client, &ana.asked(&msg::field_name_ask()).await.expect("her name is asked for"));
    for custom_id in ["p0:forged", "somebody-else", "c0:", "t0:AAAA", "w0:AAAA", &"x".repeat(100)] {
        let before = client.told().len();
        client.press_data(form.id, custom_id);
        ana.is_told_after(before).await.unwrap_or_else(|stuck| panic!("{custom_id} pressed: {stuck}"));
        let before = client.told().len();
        client.choose_data(form.id, custom_id, &["never offered"]);
        ana.is_told_after(before).await.unwrap_or_else(|stuck| panic!("{custom_id} chosen: {stuck}"));
    }
    let before = client.told().len();
    client.send_any(99, serde_json::json!({ "custom_id": "p0:x" }));
    assert_eq!(
        ana.is_told_after(before).await.expect("an answer"),
        reads(&msg::discord_unknown(bot_core::platform::Platform::Discord.command("start")))
    );
    // What cannot be read leads Home; the form is where it was.
    ana.says("/start").await.expect("Home");
    let goes_on = |message: &Shown| message.buttons().map(|b| b.text.clone()).find(|text| text.starts_with("Continue"));
    let label = ana.waits("Continue", goes_on).await.expect("the form is offered");
    ana.presses_words(&label).await.expect("it can be gone on with");
    ana.answers(&msg::field_name_ask(), "Ana Nube").await.expect("her name is asked for still");
    ana.asked(&msg::field_country_ask()).await.expect("the form goes on");
    assert_eq!(stage.asks(&["dead-letters", "list"]).await.expect("the list"), "", "nothing is put aside");
    ends_well(&stage).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn entries_that_a_list_never_had_are_not_ticked() {
    let folder = folder();
    let stage = on_discord(folder.path()).await;
    let (ana, client) = registering(&stage).await;
    ana.answers(&msg::field_name_ask(), "Ana Nube").await.expect("asked");
    ana.answers(&msg::field_country_ask(), "Poland").await.expect("asked");
    ana.presses(&msg::school_not_listed()).await.expect("it is not listed");
    ana.answers(&msg::field_school_name_ask(), "Escuela Nube").await.expect("asked");
    ana.answers(&msg::field_town_ask(), "Valverde").await.expect("asked");
    let asked = ana.asked(&msg::field_subjects_taught_ask()).await.expect("a list is asked");
    let form = form(&client, &asked);
    let list = form.lists().into_iter().next().expect("a list");
    client.choose_data(asked.id, &list.custom_id, &["never offered", "biology; DROP TABLE", ""]);
    assert_unchanged(&stage, &client, &form).await;
    ana.ticks(&msg::field_subjects_taught_ask(), &[&List::subjects().text("art")])
        .await
        .expect("what it has can be ticked");
    ana.asked(&msg::field_languages_spoken_ask()).await.expect("the form goes on");
    ends_well(&stage).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_buttons_and_the_modal_of_somebody_else_do_nothing() {
    let folder = folder();
    let stage = on_discord(folder.path()).await;
    let (ana, client) = registering(&stage).await;
    let modal = client.view().modal.expect("it is open");
    client.dismiss();
    let asked = ana.asked(&msg::field_name_ask()).await.expect("her name is asked for");
    let form = form(&client, &asked);
    let other = stage.person(1002, "Jan Lipa", ana.locale);
    other.starts().await.expect("Home");
    let home = other.client.last().expect("a message").id;
    // What leads to the page on privacy leads everybody there.
    let privacy = ana.reads(&msg::button_privacy());
    let of_the_form = asked.buttons().filter(|button| button.text != privacy);
    for button in of_the_form.filter_map(|button| button.data.as_ref()) {
        let told = other.is_told_for(home, button).await;
        told.unwrap_or_else(|stuck| panic!("{button}: {stuck}"));
    }
    let before = other.client.told().len();
    let jan = stage.of::<Discord>().person(1002, "Jan Lipa", "en-US");
    jan.send_modal(&modal, &[(modal.fields[0].custom_id.clone(), Some("Jan Lipa".to_owned()), Vec::new())]);
    other.is_told_after(before).await.expect("an answer");
    assert_unchanged(&stage, &client, &form).await;
    fills_in(&client, &form, "Ana Nube").await;
    let goes_on = ana.asked(&msg::field_country_ask()).await.expect("and goes on");
    assert!(!goes_on.text().contains("Jan"), "{}", goes_on.text());
    ends_well(&stage).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_longer_than_a_field_takes_is_kept_to_be_shortened() {
    let folder = folder();
    let stage = on_discord(folder.path()).await;
    let (ana, client) = registering(&stage).await;
    let modal = client.view().modal.expect("it is open");
    client.dismiss();
    let long = "Ana Nube ".repeat(500).chars().take(4000).collect::<String>().trim_end().to_owned();
    let length = u32::try_from(long.chars().count()).expect("4 000");
    client.send_modal(&modal, &[(modal.fields[0].custom_id.clone(), Some(long.clone()), Vec::new())]);
    let told = ana.sees(&msg::problem_too_long(length, 80_u32, length - 80)).await.expect("she is told by how much");
    let button = told.buttons().find(|button| button.text.starts_with('✏')).expect("it can be answered again");
    let modal = opens(&client, told.id, &button.text).await;
    assert_eq!(modal.fields[0].value, long, "nothing of it is lost");
    assert!(modal.fields[0].max >= u64::from(length), "and the field takes it");
    client.dismiss();
    ana.answers(&msg::field_name_ask(), "Ana Nube").await.expect("it is shortened");
    ana.asked(&msg::field_country_ask()).await.expect("the form goes on");
    ends_well(&stage).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_modal_whose_form_is_over_gives_its_words_back() {
    let folder = folder();
    let stage = on_discord(folder.path()).await;
    let (cast, parts) = cast(&stage).await;
    cast.appoint(&parts.links).await.expect("the approvers are appointed");
    let (ana, client) = registering(&stage).await;
    let modal = client.view().modal.expect("it is open");
    ana.fills_in(&Profile::spanish(&ana)).await.expect("the form is filled in");
    let before = client.told().len();
    ana.presses(&msg::button_send()).await.expect("and sent");
    assert_eq!(ana.is_told_after(before).await.expect("she is told so"), reads(&msg::toast_sent()));
    cast.eva.sees_words("Ana Nube").await.expect("Eva is asked");
    let before = client.told().len();
    client.send_modal(&modal, &[(modal.fields[0].custom_id.clone(), Some("Ana Lluvia".to_owned()), Vec::new())]);
    assert_eq!(ana.is_told_after(before).await.expect("an answer"), reads(&msg::discord_too_late()));
    ana.sees_words("Ana Lluvia").await.expect("what she wrote can be copied");
    cast.eva.validates(&Profile::spanish(&ana)).await.expect("what was sent is decided");
    ana.is_validated().await.expect("as it was sent");
    ends_well(&stage).await;
}
