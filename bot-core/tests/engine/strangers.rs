//! What strangers read of each other, and how often they reach each other.

use bot_core::area::Command;
use bot_core::areas::contacts;
use bot_core::conversation::Action;
use bot_core::text::msg;

use crate::accounts::{last, played, reads, registers, sees, sees_words};
use crate::play::Play;
use crate::story::set_up;

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
        let title = crate::play::shown(&view).lines().next().unwrap_or_default().to_owned();
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
    let all = || play.chats.all("ana").iter().map(|(_, view)| crate::play::shown(view)).collect::<String>();
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
