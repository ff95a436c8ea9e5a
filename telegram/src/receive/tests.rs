//! Updates as Telegram sends them, and as somebody might forge them.

use serde_json::{Value, json};

use super::*;

fn me() -> Me {
    Me { id: 99, username: "TwinBot".to_owned() }
}

fn ann() -> Value {
    json!({"id": 7, "is_bot": false, "first_name": "Ann", "last_name": "Lee", "username": "annlee", "language_code": "es-MX"})
}

fn private() -> Value {
    json!({"id": 7, "type": "private", "first_name": "Ann"})
}

/// A message in Ann's private chat with these fields more.
fn message(fields: Value) -> Value {
    let mut message = json!({"message_id": 5, "date": 1_800_000_000, "from": ann(), "chat": private()});
    message.as_object_mut().expect("an object").extend(fields.as_object().expect("an object").clone());
    message
}

fn update(kind: &str, content: Value) -> String {
    json!({"update_id": 1000, kind: content}).to_string()
}

#[track_caller]
fn received(raw: &str) -> Received {
    read(raw, &me()).expect("a readable update")
}

#[track_caller]
fn what(raw: &str) -> What {
    match received(raw).reading {
        Reading::Update(update) => update.what,
        other @ (Reading::Room(_) | Reading::Called(_) | Reading::Ignored(_)) => {
            panic!("{other:?} instead of an update")
        }
    }
}

#[track_caller]
fn ignored_as(raw: &str) -> String {
    match received(raw).reading {
        Reading::Ignored(kind) => kind,
        other @ (Reading::Update(_) | Reading::Room(_) | Reading::Called(_)) => {
            panic!("{other:?} instead of an ignored update")
        }
    }
}

fn text(words: &str) -> What {
    What::Text { words: words.to_owned(), number: 5 }
}

fn typed(words: &str, entities: Value) -> String {
    update("message", message(json!({"text": words, "entities": entities})))
}

fn mark(kind: &str, offset: usize, length: usize) -> Value {
    json!([{"type": kind, "offset": offset, "length": length}])
}

#[test]
fn words_arrive_with_who_wrote_them() {
    let raw = typed("Hola *mundo*", mark("bold", 0, 4));
    let Reading::Update(update) = received(&raw).reading else { panic!("an update") };
    assert_eq!((update.id.as_str(), update.raw.as_str()), ("1000", raw.as_str()));
    assert_eq!((update.sender.account.as_str(), update.sender.address.as_deref()), ("7", Some("7")));
    assert_eq!((update.sender.name.as_str(), update.sender.language.as_str()), ("Ann Lee", "es-MX"));
    assert_eq!(update.sender.username.as_deref(), Some("annlee"));
    assert!(update.what == text("Hola *mundo*"));
    assert_eq!(update.written, Some(1_800_000_000_000), "Telegram counts seconds");
}

#[test]
fn what_is_odd_about_an_update_leaves_nobody_without_an_answer() {
    for odd in [json!(7), json!([]), json!({"x": null})] {
        let entities = json!([odd, {"type": "bot_command", "offset": 0, "length": 5}]);
        let raw = update("message", message(json!({"text": "/help", "entities": entities, "date": odd.to_string()})));
        assert!(matches!(what(&raw), What::Command { name, .. } if name == "help"), "{odd}");
        for field in ["text", "caption", "contact", "users_shared"] {
            let raw = update("message", message(json!({ field: odd })));
            assert!(what(&raw) == What::Unusable { number: 5 }, "{field}: {odd}");
        }
        let press = json!({"id": "9", "from": ann(), "data": odd, "message": odd});
        let raw = update("callback_query", press);
        assert!(what(&raw) == What::Press { wire: String::new(), message: None }, "{odd}");
        assert_eq!(received(&raw).press.as_deref(), Some("9"), "the button stops turning");
        let mut somebody = message(json!({"text": "Hola"}));
        somebody["from"]["language_code"] = odd.clone();
        somebody["from"]["last_name"] = odd.clone();
        somebody["from"]["username"] = odd.clone();
        let raw = update("message", somebody);
        let Reading::Update(update) = received(&raw).reading else { panic!("an update") };
        assert_eq!((update.sender.name.trim(), update.sender.language.as_str()), ("Ann", ""));
        assert_eq!(update.sender.username, None);
    }
}

#[test]
fn what_telegram_adds_later_does_no_harm() {
    let entities = json!([{"type": "hologram", "offset": 0, "length": 2, "depth": [1, {"a": null}]}]);
    let raw = update("message", message(json!({"text": "Hola", "entities": entities, "brand_new": {"x": [1]}})));
    assert!(what(&raw) == text("Hola"));
}

#[test]
fn a_command_stands_at_the_start_and_is_marked() {
    let command = |name: &str, argument: Option<&str>| What::Command {
        name: name.to_owned(),
        argument: argument.map(str::to_owned),
        number: 5,
    };
    for (words, length, expected) in [
        ("/start", 6, command("start", None)),
        ("/start aB-9_x", 6, command("start", Some("aB-9_x"))),
        ("/START@twinbot  x \n y ", 14, command("start", Some("x \n y"))),
        ("/cancel", 7, command("cancel", None)),
    ] {
        assert!(what(&typed(words, mark("bot_command", 0, length))) == expected, "{words}");
    }
    assert!(what(&typed("/start", json!([]))) == text("/start"));
    assert!(what(&typed("say /start", mark("bot_command", 4, 6))) == text("say /start"));
    assert_eq!(ignored_as(&typed("/start@OtherBot", mark("bot_command", 0, 15))), "command for another bot");
}

#[test]
fn forged_marks_are_no_commands() {
    for (words, length) in [("/start", 60), ("/🎒", 2), ("start", 5), ("", 1), ("/s", usize::MAX), ("/s", 0)] {
        assert!(what(&typed(words, mark("bot_command", 0, length))) == text(words), "{words} {length}");
    }
}

#[test]
fn attachments_hold_no_words_but_their_caption() {
    for kind in ATTACHMENTS {
        let sent =
            |caption: Value| what(&update("message", message(json!({kind: {"file_id": "x"}, "caption": caption}))));
        if ["audio", "photo", "video", "video_note", "voice"].contains(&kind) {
            let with = |expected: Option<&str>, what: What| matches!(what, What::File { files, words, number: 5 } if files[0].id == "x" && words.as_deref() == expected);
            assert!(with(None, sent(Value::Null)) && with(None, sent(json!(" "))), "{kind}");
            assert!(with(Some("my answer"), sent(json!("my answer"))), "{kind}");
            continue;
        }
        assert!(sent(Value::Null) == What::Unusable { number: 5 }, "{kind}");
        assert!(sent(json!(" ")) == What::Unusable { number: 5 }, "{kind}");
        assert!(sent(json!("my answer")) == text("my answer"), "{kind}");
    }
    for kind in ["pinned_message", "message_auto_delete_timer_changed", "write_access_allowed", "unheard_of"] {
        assert_eq!(ignored_as(&update("message", message(json!({kind: {}})))), "service message", "{kind}");
    }
}

#[test]
fn a_text_file_is_read_with_what_stands_beside_it() {
    let file = json!({"file_id": "f7", "file_unique_id": "u", "file_name": "idea.txt", "mime_type": "text/plain", "file_size": 900});
    let read = |body: Value| {
        let raw = update("message", message(body));
        (what(&raw), received(&raw).file.map(|file| file.file_id))
    };
    let sent = |id: &str, name: &str, size, words: Option<&str>| What::File {
        files: vec![FileRef { platform: Platform::Telegram, id: id.into(), name: name.into(), size }],
        words: words.map(str::to_owned),
        number: 5,
    };
    let idea = |words| sent("f7", "idea.txt", 900, words);
    assert!(read(json!({"document": file})) == (idea(None), Some("f7".to_owned())));
    assert!(read(json!({"document": file, "caption": "Here"})) == (idea(Some("Here")), Some("f7".to_owned())));
    let photo = json!({"file_id": "f8", "file_name": "river.png", "mime_type": "image/png", "file_size": 900});
    let large = json!({"file_id": "f9", "file_name": "book.txt", "mime_type": "text/plain", "file_size": 9_000_000});
    for (other, id, name, size) in [
        (&photo, "f8", "river.png", 900),
        (&large, "f9", "book.txt", 9_000_000),
        (&json!({"file_id": "g"}), "g", "", 0),
    ] {
        assert!(read(json!({"document": other})) == (sent(id, name, size, None), None), "{other}");
        let captioned = json!({"document": other, "caption": "Here"});
        assert!(read(captioned) == (sent(id, name, size, Some("Here")), None), "{other}");
    }
    for unread in [json!({"file_id": 7}), json!([])] {
        assert!(read(json!({"document": unread})) == (What::Unusable { number: 5 }, None), "{unread}");
        assert!(read(json!({"document": unread, "caption": "Here"})) == (text("Here"), None), "{unread}");
    }
    let shown = format!("{:?}", received(&update("message", message(json!({"document": file})))));
    assert!(!shown.contains("idea"), "{shown}");
}

#[test]
fn people_are_shared() {
    let shared = |accounts: &[&str]| What::Shared {
        accounts: accounts.iter().map(|account| (*account).to_owned()).collect(),
        number: 5,
    };
    let users = json!({"request_id": 1, "users": [{"user_id": 11}, {"user_id": 12, "first_name": "Bo"}]});
    assert!(what(&update("message", message(json!({"users_shared": users})))) == shared(&["11", "12"]));
    let contact = json!({"phone_number": "+0", "first_name": "Bo", "user_id": 12});
    assert!(what(&update("message", message(json!({"contact": contact})))) == shared(&["12"]));
    let stranger = json!({"phone_number": "+0", "first_name": "Bo"});
    assert!(what(&update("message", message(json!({"contact": stranger})))) == What::Unusable { number: 5 });
}

#[test]
fn edited_words_keep_their_number() {
    let edited = update("edited_message", message(json!({"text": "better", "edit_date": 1})));
    assert!(what(&edited) == What::Edited { words: "better".to_owned(), number: 5 });
    let caption = update("edited_message", message(json!({"photo": [], "caption": "better", "edit_date": 1})));
    assert!(what(&caption) == What::Edited { words: "better".to_owned(), number: 5 });
    let location = update("edited_message", message(json!({"location": {"latitude": 1, "longitude": 1}})));
    assert_eq!(ignored_as(&location), "edited attachment");
}

fn press(fields: Value) -> String {
    let mut query = json!({"id": "777", "from": ann(), "chat_instance": "1", "data": "AAEC"});
    query.as_object_mut().expect("an object").extend(fields.as_object().expect("an object").clone());
    update("callback_query", query)
}

#[test]
fn presses_are_always_known_by_their_id() {
    let on = |date: i64| json!({"message": {"message_id": 40, "date": date, "chat": private()}});
    let pressed = |message| What::Press { wire: "AAEC".to_owned(), message };
    assert!(what(&press(on(1_800_000_000))) == pressed(Some(40)));
    assert!(what(&press(on(0))) == pressed(None));
    // No text takes the place of a file; one takes that of a picture.
    for (field, number) in [("document", None), ("photo", Some(40))] {
        let mut below = on(1_800_000_000);
        below["message"][field] = json!({"file_id": "7"});
        assert!(what(&press(below)) == pressed(number), "{field}");
    }
    assert!(what(&press(json!({"inline_message_id": "x"}))) == pressed(None));
    assert!(what(&press(json!({"data": "\u{0}%%".repeat(40)}))) != pressed(None));
    let in_group = json!({"message": {"message_id": 40, "date": 1, "chat": {"id": -5, "type": "group"}}});
    for raw in [press(in_group), press(json!({"data": null, "game_short_name": "chess"})), press(on(1))] {
        assert_eq!(received(&raw).press.as_deref(), Some("777"));
    }
}

#[test]
fn who_blocks_the_bot_leaves() {
    let change = |status: &str, kind: &str| {
        let chat = json!({"id": 7, "type": kind});
        let member = |status: &str| json!({"status": status, "user": {"id": 99, "is_bot": true, "first_name": "T"}});
        let change = json!({"chat": chat, "from": ann(), "date": 1, "old_chat_member": member("member"),
            "new_chat_member": member(status)});
        update("my_chat_member", change)
    };
    assert!(what(&change("kicked", "private")) == What::Left);
    assert!(what(&change("member", "private")) == What::Returned);
    assert_eq!(ignored_as(&change("kicked", "channel")), "channel");
}

/// What happened to a group, by its id.
#[track_caller]
fn happened(raw: &str) -> (String, RoomChange) {
    match received(raw).reading {
        Reading::Room(update) => (update.room, update.change),
        other @ (Reading::Update(_) | Reading::Called(_) | Reading::Ignored(_)) => {
            panic!("{other:?}: nothing happened")
        }
    }
}

#[test]
fn what_becomes_of_the_bot_in_a_group_reaches_the_core() {
    let change = |member: Value| {
        let mut change = json!({"chat": {"id": -1007, "type": "supergroup", "title": "Staff"}, "from": ann(), "date": 1,
            "old_chat_member": {"status": "member"}, "new_chat_member": member});
        change["new_chat_member"]["user"] = json!({"id": 99, "is_bot": true, "first_name": "T"});
        update("my_chat_member", change)
    };
    let restricted = |is_member: bool, writes: bool| json!({"status": "restricted", "is_member": is_member, "can_send_messages": writes, "until_date": 0});
    let administrator = |is_anonymous: bool| {
        json!({"status": "administrator", "can_be_edited": false,
        "is_anonymous": is_anonymous, "can_manage_chat": true})
    };
    for (member, expected) in [
        (json!({"status": "member"}), RoomChange::Opened),
        (json!({"status": "administrator"}), RoomChange::Opened),
        (administrator(false), RoomChange::Opened),
        (administrator(true), RoomChange::Opened),
        (restricted(true, true), RoomChange::Opened),
        (restricted(true, false), RoomChange::Muted),
        (restricted(false, true), RoomChange::Removed),
        (json!({"status": "left"}), RoomChange::Removed),
        (json!({"status": "kicked", "until_date": 0}), RoomChange::Removed),
    ] {
        assert_eq!(happened(&change(member)), ("-1007".to_owned(), expected));
    }
    assert_eq!(ignored_as(&change(json!({"status": "enchanted"}))), "membership");
}

#[test]
fn a_group_that_becomes_a_supergroup_is_told_in_both() {
    let service = |chat: i64, kind: &str, field: &str, other: i64| {
        update("message", message(json!({"chat": {"id": chat, "type": kind, "title": "Staff"}, field: other})))
    };
    let moved = ("-5".to_owned(), RoomChange::Moved("-1007".to_owned()));
    assert_eq!(happened(&service(-5, "group", "migrate_to_chat_id", -1007)), moved);
    assert_eq!(happened(&service(-1007, "supergroup", "migrate_from_chat_id", -5)), moved);
}

/// What somebody does in a group, and where.
#[track_caller]
fn there(raw: &str) -> (Sender, What, Room, bool) {
    match received(raw).reading {
        Reading::Update(update) => match update.at {
            Where::Room { room, unnamed } => (update.sender, update.what, room, unnamed),
            other @ (Where::Own | Where::Others | Where::Aside) => panic!("done at {other:?}"),
        },
        other @ (Reading::Room(_) | Reading::Called(_) | Reading::Ignored(_)) => {
            panic!("{other:?} instead of an update")
        }
    }
}

fn nobody() -> Value {
    json!({"id": 1_087_968_824, "is_bot": true, "first_name": "Group", "username": "GroupAnonymousBot"})
}

#[test]
fn a_press_in_a_group_changes_no_message_for_one_of_its_people() {
    let on = |kind: &str| json!({"message": {"message_id": 40, "date": 1, "chat": {"id": -1007, "type": kind, "title": "Staff"}}});
    for kind in ["group", "supergroup"] {
        let (sender, what, room, unnamed) = there(&press(on(kind)));
        assert_eq!((sender.account.as_str(), sender.address.as_deref(), unnamed), ("7", Some("7"), false));
        assert!(what == What::Press { wire: "AAEC".to_owned(), message: None });
        assert_eq!((room.id.as_str(), room.name.as_str()), ("-1007", "Staff"));
    }
    // The message is the bot's, though it has the group as its sender where the bot remains anonymous.
    let mut unsigned = on("supergroup");
    unsigned["message"]["from"] = nobody();
    unsigned["message"]["sender_chat"] = json!({"id": -1007, "type": "supergroup", "title": "Staff"});
    let (sender, _, room, unnamed) = there(&press(unsigned));
    assert_eq!((sender.account.as_str(), room.id.as_str(), unnamed), ("7", "-1007", false), "who has pressed is known");
    let mut anonymous = on("supergroup");
    anonymous["from"] = nobody();
    assert!(there(&press(anonymous)).3, "nobody knows who has pressed");
    let mut robot = on("group");
    robot["from"] = json!({"id": 8, "is_bot": true, "first_name": "B"});
    assert_eq!(ignored_as(&press(robot)), "press of a bot");
    assert_eq!(ignored_as(&press(on("channel"))), "channel");
}

#[test]
fn a_link_that_is_opened_in_a_group_reaches_the_core() {
    let opened = |fields: Value| {
        let words = "/start@TwinBot a-B_9";
        let mut said = message(json!({"chat": {"id": -1007, "type": "supergroup", "title": "Staff"},
            "text": words, "entities": mark("bot_command", 0, 14)}));
        said.as_object_mut().expect("an object").extend(fields.as_object().expect("an object").clone());
        update("message", said)
    };
    let code = What::Command { name: "start".to_owned(), argument: Some("a-B_9".to_owned()), number: 5 };
    let (sender, what, room, unnamed) = there(&opened(json!({})));
    assert!(what == code && sender.account == "7" && !unnamed);
    assert_eq!((room.address.as_str(), room.name.as_str()), ("-1007", "Staff"));
    let in_topic = json!({"message_thread_id": 3, "is_topic_message": true});
    assert_eq!(there(&opened(in_topic)).2.address, "-1007/3");
    // A reply has a thread, too, and is in no topic.
    assert_eq!(there(&opened(json!({"message_thread_id": 3}))).2.address, "-1007");
    let anonymous = json!({"from": nobody(), "sender_chat": {"id": -1007, "type": "supergroup", "title": "Staff"}});
    assert!(there(&opened(anonymous)).3, "nobody knows who has opened it");
    let bot = json!({"from": {"id": 8, "is_bot": true, "first_name": "B"}});
    assert_eq!(ignored_as(&opened(bot)), "message of a bot");
}

/// What comes of a message in a group.
fn in_group(words: &str, entities: Value, from: Value) -> Reading {
    let chat = json!({"id": -1007, "type": "supergroup", "title": "Staff"});
    let fields = json!({"chat": chat, "from": from, "text": words, "entities": entities,
        "message_thread_id": 3, "is_topic_message": true});
    received(&update("message", message(fields))).reading
}

#[test]
fn what_is_said_in_a_group_never_reaches_the_core() {
    let called = |command: Option<&str>| Called {
        chat: -1007,
        thread: Some(3),
        language: "es-MX".to_owned(),
        command: command.map(str::to_owned),
    };
    for (words, entities, expected) in [
        ("/start@TwinBot", mark("bot_command", 0, 14), Some(called(None))),
        ("/start", mark("bot_command", 0, 6), Some(called(Some("start")))),
        ("hi @twinbot!", mark("mention", 3, 8), Some(called(None))),
        ("hi T", json!([{"type": "text_mention", "offset": 3, "length": 1, "user": {"id": 99}}]), Some(called(None))),
        ("hi @other", mark("mention", 3, 6), None),
        ("/start@OtherBot", mark("bot_command", 0, 15), None),
        ("hello all", json!([]), None),
    ] {
        match (in_group(words, entities, ann()), expected) {
            (Reading::Called(called), Some(expected)) => assert_eq!(called, expected),
            (Reading::Ignored(_), None) => {}
            (other, _) => panic!("{words}: {other:?}"),
        }
    }
    let anonymous = json!({"id": 1_087_968_824, "is_bot": true, "first_name": "Group"});
    let reading = in_group("/start", mark("bot_command", 0, 6), anonymous);
    assert!(matches!(reading, Reading::Ignored(_)), "{reading:?}");
}

#[test]
fn bots_and_channels_are_ignored() {
    let bot = message(json!({"text": "beep", "from": {"id": 8, "is_bot": true, "first_name": "B"}}));
    assert_eq!(ignored_as(&update("message", bot)), "message of a bot");
    let channel = json!({"message_id": 1, "date": 1, "chat": {"id": -100, "type": "channel"}, "text": "x"});
    assert_eq!(ignored_as(&update("message", channel.clone())), "channel");
    assert_eq!(ignored_as(&update("channel_post", channel)), "channel_post");
}

#[test]
fn unknown_kinds_are_ignored_by_name() {
    assert_eq!(ignored_as(&update("telepathy", json!({"from": 1}))), "telepathy");
    assert_eq!(ignored_as(r#"{"update_id": 3}"#), "empty update");
}

#[test]
fn what_is_no_update_is_unreadable() {
    for raw in ["", "{", "[]", "{}", "null", r#"{"update_id": "x"}"#, r#"{"update_id": 1, "message": {"text": "hi"}}"#]
    {
        let error = read(raw, &me()).expect_err(raw);
        assert!(error.to_string().starts_with("unreadable update at line"));
    }
}

#[test]
fn the_author_is_found_without_reading_all() {
    let author_of = |raw: &str| author(&serde_json::from_str(raw).expect("JSON"));
    assert_eq!(author_of(&press(json!({}))), Some(7));
    assert_eq!(author_of(&typed("x", json!([]))), Some(7));
    assert_eq!(author_of(&update("telepathy", json!({"from": {"id": 7}}))), None);
}
