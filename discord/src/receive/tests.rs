//! Interactions and messages as Discord sends them, and what is read in them.

use bot_core::area;
use bot_core::areas::contacts;
use bot_core::conversation::{Action, Press};
use bot_core::domain::ConversationId;
use serde_json::json;

use super::*;
use crate::button;

const USER: &str = "1100000000000000001";
const CHANNEL: &str = "1200000000000000001";
const SERVER: &str = "1300000000000000001";

fn user() -> Value {
    json!({ "id": USER, "username": "ana.nube", "global_name": "Ana Nube", "discriminator": "0" })
}

/// An interaction in the person's own chat with the bot.
fn own(kind: u8, data: Value) -> Value {
    json!({ "id": "1400000000000000009", "application_id": "1", "type": kind, "token": "SECRET", "version": 1,
        "channel_id": CHANNEL, "context": 1, "user": user(), "locale": "es-ES", "data": data })
}

/// The same in a server.
fn in_server(kind: u8, data: Value) -> Value {
    let mut body = own(kind, data);
    body["guild_id"] = SERVER.into();
    body["context"] = 0.into();
    body["user"] = Value::Null;
    body["member"] = json!({ "user": user(), "roles": [] });
    body
}

fn read(body: &Value) -> (Asked, Update) {
    match interaction(&body.to_string()) {
        Ok(Reading::Asked(asked, received)) => (*asked, received.update),
        other => panic!("{other:?}"),
    }
}

fn home() -> String {
    Action::Go(area::home()).encode()
}

fn fill() -> Action {
    Action::Form { conversation: ConversationId(7), revision: 3, press: Press::Fill }
}

#[test]
fn a_command_is_read_with_who_sent_it() {
    let data =
        json!({ "id": "5", "name": "start", "type": 1, "options": [{ "name": "code", "type": 3, "value": " abc " }] });
    let (asked, update) = read(&own(2, data));
    let argument = Some("abc".to_owned());
    assert!(update.what == What::Command { name: "start".into(), argument, number: 1_400_000_000_000_000_009 });
    let Sender { account, address, name, username, language } = update.sender;
    assert_eq!((account.as_str(), address.as_deref()), (USER, Some(CHANNEL)));
    assert_eq!((name.as_str(), language.as_str()), ("Ana Nube", "es-ES"));
    assert_eq!(username.as_deref(), Some("ana.nube"));
    assert_eq!(update.written, Some((1_400_000_000_000_000_009 >> 22) + EPOCH), "an id tells its time");
    assert_eq!((update.id.as_str(), update.at), ("1400000000000000009", Where::Own));
    assert!(!asked.may_ask && asked.kind == Interacted::Command && asked.token == "SECRET");
}

#[test]
fn a_command_that_asks_something_may_be_answered_by_a_modal() {
    for (name, may_ask) in [("new", true), ("start", false), ("help", false), ("cancel", false), ("file", false)] {
        let (asked, _) = read(&own(2, json!({ "name": name, "type": 1 })));
        assert_eq!(asked.may_ask, may_ask, "/{name}");
    }
}

#[test]
fn only_people_can_be_picked() {
    let custom_id =
        button::custom_id(Kind::Pick, 0, &Action::Go(contacts::Screen::PickContact.into())).expect("it fits");
    let values = ["7", "channel/70", "-7", "", "8"];
    let (_, update) = read(&own(3, json!({ "custom_id": custom_id, "component_type": 5, "values": values })));
    assert!(matches!(update.what, What::Shared { accounts, .. } if accounts == ["7", "8"]));
}

#[test]
fn a_kept_interaction_does_not_hold_its_token() {
    let (asked, update) = read(&own(2, json!({ "name": "help", "type": 1 })));
    assert_eq!(asked.token, "SECRET");
    assert!(!update.raw.contains("SECRET"), "{}", update.raw);
    let again = again(&update.raw).expect("readable").expect("something for the core");
    let again = again.update;
    assert!(again.what == update.what && again.sender.account == update.sender.account);
}

#[test]
fn in_a_server_it_is_done_among_others_and_the_chat_stays_unknown() {
    let (asked, update) = read(&in_server(2, json!({ "name": "inbox", "type": 1 })));
    assert_eq!((asked.at, update.at, update.sender.address), (Where::Others, Where::Others, None));
}

#[test]
fn a_press_changes_only_a_message_that_others_do_not_see() {
    let data = json!({ "custom_id": format!("p0:{}", home()), "component_type": 2 });
    let message = |flags: u64| json!({ "id": "1500000000000000001", "flags": flags });
    let pressed = |mut body: Value, flags: u64| {
        body["message"] = message(flags);
        let (asked, update) = read(&body);
        let What::Press { wire, message } = update.what else { panic!("a press") };
        assert_eq!((wire, asked.message), (home(), message));
        message
    };
    assert_eq!(pressed(own(3, data.clone()), 0), Some(1_500_000_000_000_000_001));
    assert_eq!(pressed(in_server(3, data.clone()), EPHEMERAL), Some(1_500_000_000_000_000_001));
    assert_eq!(pressed(in_server(3, data), 0), None);
}

#[test]
fn what_is_pressed_below_a_file_changes_nothing_there() {
    let data = json!({ "custom_id": format!("p0:{}", home()), "component_type": 2 });
    let changes = |files: usize, pictures: usize| {
        let image = json!({ "image": { "url": "https://cdn.example/a.png" } });
        let mut body = own(3, data.clone());
        body["message"] = json!({ "id": "1500000000000000001", "flags": 0,
            "attachments": vec![json!({ "id": "7", "filename": "a.pdf" }); files], "embeds": vec![image; pictures] });
        let (asked, update) = read(&body);
        assert_eq!(asked.message, Some(1_500_000_000_000_000_001), "that it was heard is said there");
        let What::Press { message, .. } = update.what else { panic!("a press") };
        message.is_some()
    };
    assert!(changes(0, 0) && !changes(1, 0));
    // A picture that is seen in the embed is no file below it.
    assert!(changes(0, 1) && changes(1, 1) && !changes(2, 1));
}

#[test]
fn what_stands_aside_is_gone_on_with_aside() {
    let (asked, _) = read(&in_server(3, json!({ "custom_id": format!("P0:{}", home()), "component_type": 2 })));
    assert_eq!(asked.at, Where::Aside);
    // In the own chat there is no aside.
    let (asked, _) = read(&own(3, json!({ "custom_id": format!("P0:{}", home()), "component_type": 2 })));
    assert_eq!(asked.at, Where::Own);
}

#[test]
fn lists_are_read_by_what_they_are() {
    let what = |custom_id: &str, values: Value| {
        read(&own(3, json!({ "custom_id": custom_id, "component_type": 3, "values": values }))).1.what
    };
    let chosen = what("c0:", json!([home()]));
    assert!(chosen == What::Press { wire: home(), message: None });
    let wire = Action::Form { conversation: ConversationId(7), revision: 3, press: Press::TickPage(0) }.encode();
    let ticked = what(&format!("t1:{wire}"), json!(["de", "es"]));
    assert!(ticked == What::Ticked { wire, keys: vec!["de".into(), "es".into()], message: None });
    let picked = what("u0:", json!([USER]));
    assert!(picked == What::Shared { accounts: vec![USER.into()], number: 1_400_000_000_000_000_009 });
}

#[test]
fn a_modal_is_read_in_both_of_its_shapes() {
    let custom_id = button::custom_id(button::Kind::Modal, 0, &fill()).expect("it fits");
    let rows = json!([
        { "type": 1, "components": [{ "type": 4, "custom_id": "title", "value": "Rivers" }] },
        { "type": 1, "components": [{ "type": 4, "custom_id": "aims", "value": "  " }] },
    ]);
    let labels = json!([
        { "type": 18, "component": { "type": 4, "custom_id": "title", "value": "Rivers" } },
        { "type": 18, "component": { "type": 3, "custom_id": "languages", "values": ["en", "es"] } },
        { "type": 18, "component": { "type": 3, "custom_id": "country", "values": [] } },
    ]);
    let answers = |components: Value| {
        let body = own(5, json!({ "custom_id": custom_id, "components": components }));
        let (asked, update) = read(&body);
        let What::Answers { wire, answers, .. } = update.what else { panic!("answers") };
        assert_eq!(Action::decode(&wire), Ok(fill()));
        assert!(!asked.may_ask, "a modal cannot follow a modal");
        answers.into_iter().map(|(id, answer)| (id.as_str().to_owned(), answer)).collect::<Vec<_>>()
    };
    let text = |words: &str| Answer::Text(words.to_owned());
    assert!(answers(rows) == vec![("title".into(), text("Rivers")), ("aims".into(), Answer::Skip)]);
    let many = Answer::Many(vec!["en".into(), "es".into()]);
    assert!(
        answers(labels)
            == vec![("title".into(), text("Rivers")), ("languages".into(), many), ("country".into(), Answer::Skip)]
    );
}

#[test]
fn somebody_chosen_by_their_menu_is_shared() {
    let (_, update) = read(&in_server(2, json!({ "name": "Add to my contacts", "type": 2, "target_id": "42" })));
    assert!(update.what == What::Shared { accounts: vec!["42".into()], number: 1_400_000_000_000_000_009 });
}

#[test]
fn what_is_not_ours_is_told_apart() {
    assert!(matches!(interaction(r#"{"id":"1","type":1}"#), Ok(Reading::Ping)));
    assert!(matches!(interaction(&own(4, json!({})).to_string()), Ok(Reading::Completing(..))));
    for odd in [
        own(77, json!({ "custom_id": "p0:x" })),
        own(3, json!({ "custom_id": "somebody-else", "component_type": 2 })),
        own(3, json!({ "custom_id": "c0:", "component_type": 3, "values": [] })),
        own(5, json!({ "custom_id": "p0:x", "components": [] })),
        own(2, json!({ "name": "x", "type": 9 })),
    ] {
        assert!(matches!(interaction(&odd.to_string()), Ok(Reading::Unknown(_))), "{odd}");
    }
    for broken in ["", "[]", "{}", r#"{"id":"x","type":1}"#, r#"{"id":"1","type":"2"}"#] {
        assert!(interaction(broken).is_err(), "{broken}");
    }
}

#[test]
fn an_unreadable_interaction_does_not_show_what_stands_in_it() {
    let error = interaction(r#"{"id":"1","type":"SECRET"}"#).expect_err("unreadable");
    assert!(!format!("{error} {error:?}").contains("SECRET"));
}

fn written(extra: Value) -> Value {
    let mut body = json!({ "id": "1600000000000000001", "channel_id": CHANNEL, "author": user(), "content": "Hola",
        "type": 0, "attachments": [] });
    for (name, value) in extra.as_object().into_iter().flatten() {
        body[name] = value.clone();
    }
    body
}

#[test]
fn direct_messages_are_read() {
    let number = 1_600_000_000_000_000_001;
    let read = |extra: Value, changed| {
        let received = message(written(extra), changed).expect("readable");
        received.map(|received| received.update)
    };
    let update = read(json!({}), false).expect("words");
    assert!(update.what == What::Text { words: "Hola".into(), number });
    assert_eq!((update.at, update.sender.address.as_deref()), (Where::Own, Some(CHANNEL)));
    let file = read(json!({ "content": "", "attachments": [{ "id": "1" }] }), false).expect("a file");
    assert!(file.what == What::Unusable { number });
    let edited = read(json!({ "edited_timestamp": "2026-01-01T10:00:00+00:00" }), true).expect("a change");
    assert!(edited.what == What::Edited { words: "Hola".into(), number });
    assert_ne!(edited.id, update.id);
    assert!(read(json!({ "embeds": [] }), true).is_none(), "a preview is no change");
    assert!(read(json!({ "guild_id": SERVER }), false).is_none(), "what is said in a server is not for the bot");
    assert!(read(json!({ "author": { "id": "1", "username": "x", "bot": true } }), false).is_none());
    assert!(read(json!({ "type": 6 }), false).is_none(), "something was pinned");
}

fn file(id: &str, name: &str) -> Value {
    json!({ "id": id, "filename": name, "content_type": "text/plain; charset=utf-8", "size": 2500,
        "url": format!("https://cdn.discordapp.com/attachments/1/{id}/{name}"), "proxy_url": "https://media.discordapp.net" })
}

/// The same as the core knows it.
fn kept(id: &str, name: &str) -> FileRef {
    let url = format!("https://cdn.discordapp.com/attachments/1/{id}/{name}");
    FileRef { platform: Platform::Discord, id: url, name: name.to_owned(), size: 2500 }
}

#[test]
fn all_files_of_a_message_are_told_with_the_words_beside_them() {
    let photo =
        json!({ "id": "8", "filename": "river.png", "content_type": "image/png", "size": 9, "url": "https://x" });
    let body = written(json!({ "content": "Our class", "attachments": [photo, file("7", "4b.csv"), { "id": "9" }] }));
    let received = message(body, false).expect("readable").expect("a file");
    let river = FileRef { id: "https://x".to_owned(), size: 9, ..kept("8", "river.png") };
    let (files, number) = (vec![river, kept("7", "4b.csv")], 1_600_000_000_000_000_001);
    assert!(received.update.what == What::File { files, words: Some("Our class".to_owned()), number });
    let nameless = message(written(json!({ "content": "", "attachments": [{ "id": "9" }] })), false);
    let nameless = nameless.expect("readable").expect("something");
    assert!(nameless.update.what == What::Unusable { number }, "nobody knows where it is");
}

fn addresses(files: &[Attached]) -> Vec<&str> {
    files.iter().map(|file| file.url.as_str()).collect()
}

#[test]
fn text_files_of_a_message_are_read_and_other_files_are_not() {
    let photo =
        json!({ "id": "8", "filename": "river.png", "content_type": "image/png", "size": 9, "url": "https://x" });
    let odd = json!({ "id": "9", "size": "large" });
    let body = written(json!({ "content": "", "attachments": [photo, file("7", "message.txt")] }));
    let received = message(body, false).expect("readable").expect("a file");
    let number = 1_600_000_000_000_000_001;
    let river = FileRef { id: "https://x".to_owned(), size: 9, ..kept("8", "river.png") };
    let files = vec![river, kept("7", "message.txt")];
    assert!(received.update.what == What::File { files, words: None, number });
    assert_eq!(addresses(&received.files), ["https://cdn.discordapp.com/attachments/1/7/message.txt"]);
    assert!(!format!("{received:?}").contains("cdn"), "whoever knows the address can read the file");
    let again = again(&received.update.raw).expect("readable").expect("a file");
    assert_eq!(again.files, received.files);
    let received = message(written(json!({ "attachments": [odd, null] })), false).expect("readable").expect("words");
    assert!(matches!(received.update.what, What::Text { .. }) && received.files.is_empty());
}

#[test]
fn a_command_with_a_file_is_read_as_a_message_with_one() {
    let option = json!({ "name": "file", "type": 11, "value": "7" });
    let resolved = json!({ "attachments": { "7": file("7", "idea.txt"), "8": file("8", "other.txt") } });
    let data = json!({ "id": "5", "name": "file", "type": 1, "options": [option], "resolved": resolved });
    for body in [own(2, data.clone()), in_server(2, data)] {
        let Ok(Reading::Asked(_, received)) = interaction(&body.to_string()) else { panic!("{body}") };
        let number = 1_400_000_000_000_000_009;
        assert!(received.update.what == What::File { files: vec![kept("7", "idea.txt")], words: None, number });
        assert_eq!(addresses(&received.files), ["https://cdn.discordapp.com/attachments/1/7/idea.txt"]);
    }
    // A file that nobody named is not there.
    let data =
        json!({ "id": "5", "name": "file", "type": 1, "options": [{ "name": "file", "type": 11, "value": "9" }] });
    let Ok(Reading::Asked(_, received)) = interaction(&own(2, data).to_string()) else { panic!("unreadable") };
    assert!(received.files.is_empty() && matches!(received.update.what, What::Unusable { .. }));
}

#[test]
fn a_login_is_handed_to_a_member_who_is_picked() {
    let handed = |user: Value| {
        let data = json!({ "id": "1", "type": 1, "name": "handout",
            "options": [{ "name": "member", "type": 6, "value": "42" }, { "name": "student", "type": 3, "value": " Lea " }],
            "resolved": { "users": { "42": user }, "members": { "42": { "roles": [] } } } });
        let body = json!({ "id": "1400000000000000009", "application_id": "7", "type": 2, "token": "t", "guild_id": "5",
            "context": 0, "channel_id": "6", "member": { "user": { "id": "9", "username": "ana" } }, "data": data });
        match interaction(&body.to_string()).expect("it can be read") {
            Reading::Asked(_, received) => Some(received.update.what),
            Reading::Ping | Reading::Completing(..) | Reading::Unknown(_) => None,
        }
    };
    let to = |name: &str, is_bot| {
        let to = Picked { account: "42".into(), name: name.into(), is_bot };
        Some(What::HandOut { to, words: "Lea".into() })
    };
    assert!(handed(json!({ "id": "42", "username": "kim.r", "global_name": "Kim" })) == to("Kim", false));
    assert!(handed(json!({ "id": "42", "username": "kim.r", "global_name": null })) == to("kim.r", false));
    assert!(handed(json!({ "id": "42", "username": "twin_bot", "bot": true })) == to("twin_bot", true));
    assert!(handed(json!({ "username": "nobody" })).is_none(), "nobody can be told by it");
}
