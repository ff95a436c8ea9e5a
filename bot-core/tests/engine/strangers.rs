//! What strangers read of each other, and how often they reach each other.

use bot_core::area::Command;
use bot_core::areas::{contacts, projects};
use bot_core::conversation::Action;
use bot_core::platform::Platform;
use bot_core::text::{Text, msg};
use bot_core::update::What;

use crate::accounts::{count, last, played, reads, registers, sees, sees_words, settled};
use crate::play::{Play, shown};
use crate::story::{play_up_to_an_offer, sends, set_up};

/// The code of an invitation that somebody has made just now.
async fn invites(play: &Play, who: &str) -> String {
    play.asks(who, Action::Do(contacts::Command::MakeLink { reusable: true }.into())).await;
    let mut tx = play.engine.db().read().await.expect("the database is there");
    let row = tx.one("SELECT code FROM link ORDER BY id DESC LIMIT 1", Vec::new()).await.expect("a row");
    row.get("code").expect("its code")
}

fn is_answer(action: &Action) -> bool {
    matches!(action, Action::Do(Command::Contacts(contacts::Command::AnswerRequest { accept: true, .. })))
}

played!(whoever_asks_is_told_apart_though_their_names_cannot_be_seen, play, {
    play.command("ana", "start").await;
    let code = invites(&play, "ana").await;
    let invisible = ["", "\u{200B}", "\u{2060}\u{FEFF}", "\u{3164}", "\u{2800}"];
    let mut seen = Vec::new();
    for (nth, name) in invisible.into_iter().enumerate() {
        let who = format!("ghost{nth}");
        play.renames(&who, name, None);
        play.opens(&who, &code).await;
        let (_, view) = play.chats.last("ana");
        let title = shown(&view).lines().next().unwrap_or_default().to_owned();
        assert!(title.starts_with("Somebody ("), "{title:?} of {name:?}");
        assert!(!seen.contains(&title), "{title:?} is two people");
        seen.push(title);
    }
    play.renames("jan", "\u{3164}", Some("janlipa"));
    play.opens("jan", &code).await;
    sees_words(&play, "ana", "@janlipa").await;
    assert!(reads(&play, "ana", &msg::contact_request_not_registered()), "{}", last(&play, "ana"));
});

played!(a_request_says_who_asks_as_it_becomes_known, play, {
    set_up(&play).await;
    play.opens("eva", "spain").await;
    play.command("ana", "start").await;
    let code = invites(&play, "ana").await;
    play.renames("jan", "FREE MONEY", None);
    play.opens("jan", &code).await;
    let asked = play.finds("ana", is_answer).await;
    assert!(reads(&play, "ana", &msg::contact_request_not_registered()), "{}", last(&play, "ana"));
    // The name and the school that somebody types are their own words until a service has confirmed them.
    registers(&play, "jan").await;
    sees(&play, "ana", &msg::contact_request_not_valid()).await;
    let all = || play.chats.all("ana").iter().map(|(_, view)| shown(view)).collect::<String>();
    for words in ["FREE", "Ana Nube", "Escuela"] {
        assert!(!all().contains(words), "{words} in {}", all());
    }
    play.presses_one("eva", |action| {
        matches!(action, Action::Do(Command::People(bot_core::areas::people::Command::Validate { .. })))
    })
    .await;
    sees(&play, "ana", &msg::contact_request_title("Ana Nube")).await;
    assert_eq!(play.finds("ana", is_answer).await.0, asked.0, "in the same message");
});

played!(who_opens_a_link_reads_who_speaks_and_begins_to_register_with_one_press, play, {
    play.command("ana", "start").await;
    let code = invites(&play, "ana").await;
    play.opens("jan", &code).await;
    assert!(reads(&play, "jan", &msg::who_speaks()), "{}", last(&play, "jan"));
    play.presses("jan", "Register").await;
    assert_eq!(play.asked("jan").ask, msg::field_name_ask());
});

const DAY: i64 = 24 * 3_600_000;

/// How somebody is called before strangers.
fn username(who: &str) -> Text {
    msg::person_username(format!("@{who}"), Platform::Telegram.label())
}

async fn picks(play: &Play, who: &str, whom: &str) -> String {
    play.does(who, What::Shared { accounts: vec![whom.into()], number: play.chats.number() }).await;
    last(play, who)
}

/// How often somebody was asked for contact, in messages of their own.
fn asked(play: &Play, who: &str) -> usize {
    let asks = |words: &str| words.contains("would like to be your contact") || words.contains("You declined");
    play.chats.all(who).iter().filter(|(_, view)| asks(&shown(view))).count()
}

fn answers(action: &Action, yes: bool) -> bool {
    matches!(action, Action::Do(Command::Contacts(contacts::Command::AnswerRequest { accept, .. })) if *accept == yes)
}

played!(whoever_was_declined_does_not_ask_ten_times_in_a_row, play, {
    play.command("ana", "start").await;
    let code = invites(&play, "ana").await;
    play.opens("spam", &code).await;
    play.presses_one("ana", |action| answers(action, false)).await;
    sees(&play, "spam", &msg::contact_request_declined(username("ana"))).await;
    for _ in 0..10 {
        play.opens("spam", &code).await;
        picks(&play, "spam", "ana").await;
    }
    settled(&play).await;
    assert_eq!(count(&play, "SELECT COUNT(*) AS n FROM contact_request").await, 1);
    assert!(last(&play, "ana").contains("You declined"), "{}", last(&play, "ana"));
    play.later(30 * DAY);
    play.opens("spam", &code).await;
    assert_eq!(count(&play, "SELECT COUNT(*) AS n FROM contact_request").await, 2);
});

played!(whoever_is_blocked_never_asks_again_and_does_not_learn_it, play, {
    play.command("ana", "start").await;
    let code = invites(&play, "ana").await;
    play.opens("spam", &code).await;
    let before = last(&play, "spam");
    play.presses_one("ana", |action| matches!(action, Action::Do(Command::Contacts(contacts::Command::Block { .. }))))
        .await;
    play.presses_one("ana", |action| {
        matches!(action, Action::Sure(Command::Contacts(contacts::Command::Block { .. })))
    })
    .await;
    settled(&play).await;
    assert_eq!(last(&play, "spam"), before, "nothing has changed there");
    play.later(365 * DAY);
    for _ in 0..3 {
        play.opens("spam", &code).await;
        assert_eq!(last(&play, "spam"), before);
        picks(&play, "spam", "ana").await;
    }
    assert_eq!(count(&play, "SELECT COUNT(*) AS n FROM contact_request").await, 1);
    // It is taken back in My contacts.
    play.command("ana", "contacts").await;
    play.presses("ana", "Blocked people (1)").await;
    play.presses("ana", "Unblock @spam").await;
    assert!(reads(&play, "ana", &msg::blocked_title_empty()), "{}", last(&play, "ana"));
    play.opens("spam", &code).await;
    assert_eq!(count(&play, "SELECT COUNT(*) AS n FROM contact_request").await, 2);
});

played!(a_pick_does_not_tell_who_is_here, play, {
    play.command("ana", "start").await;
    play.command("jan", "start").await;
    let unknown = picks(&play, "ana", "nobody").await;
    assert_eq!(picks(&play, "ana", "jan").await, unknown, "asked");
    assert_eq!(picks(&play, "ana", "jan").await, unknown, "a request waits");
    play.presses_one("jan", |action| answers(action, false)).await;
    settled(&play).await;
    assert_eq!(last(&play, "ana"), unknown, "she does not learn that he has declined");
    assert_eq!(picks(&play, "ana", "jan").await, unknown, "he has declined");
    // The number of picks says nothing either.
    for who in ["nobody", "jan"] {
        for _ in 0..21 {
            picks(&play, "ana", who).await;
        }
        assert!(last(&play, "ana").contains("contact requests within a day"), "{}", last(&play, "ana"));
        play.later(DAY + 1);
    }
    assert_eq!(asked(&play, "jan"), 1);
});

played!(links_are_not_made_without_end, play, {
    play.command("ana", "start").await;
    for _ in 0..100 {
        play.asks("ana", Action::Do(contacts::Command::MakeLink { reusable: true }.into())).await;
    }
    assert_eq!(count(&play, "SELECT COUNT(*) AS n FROM link").await, 20);
    // Room is made by ending one; even then no more of them are made in a day.
    play.stores("UPDATE link SET revoked_at = 1").await;
    play.asks("ana", Action::Do(contacts::Command::MakeLink { reusable: true }.into())).await;
    assert_eq!(count(&play, "SELECT COUNT(*) AS n FROM link").await, 20);
    play.later(DAY + 1);
    play.asks("ana", Action::Do(contacts::Command::MakeLink { reusable: true }.into())).await;
    assert_eq!(count(&play, "SELECT COUNT(*) AS n FROM link").await, 21);
});

played!(nobody_is_written_to_without_end, play, {
    play_up_to_an_offer(&play).await;
    let suggestions = "SELECT COUNT(*) AS n FROM history WHERE kind LIKE '%suggested%'";
    let times = 35;
    for nth in 0..times {
        play.presses_one("jan", |action| {
            matches!(action, Action::Do(Command::Projects(projects::Command::Suggest { .. })))
        })
        .await;
        if count(&play, suggestions).await < nth {
            continue;
        }
        play.says("jan", &format!("What about idea {nth}?")).await;
        sends(&play, "jan").await;
    }
    assert_eq!(count(&play, suggestions).await, 29, "with the answer to her request for contact, 30 messages");
    play.later(DAY + 1);
    sends(&play, "jan").await;
    assert_eq!(count(&play, suggestions).await, 30, "what was written is kept until then");
});

played!(drafts_do_not_pile_up_without_end, play, {
    play_up_to_an_offer(&play).await;
    for _ in 0..35 {
        play.asks("ana", Action::Do(projects::Command::New.into())).await;
        if last(&play, "ana").contains("30 drafts") {
            break;
        }
        play.presses("ana", "Jan Lipa").await;
    }
    assert!(last(&play, "ana").contains("30 drafts"), "{}", last(&play, "ana"));
    assert_eq!(count(&play, "SELECT COUNT(*) AS n FROM conversation").await, 30);
    play.presses("ana", "Projects").await;
});
