//! A person's projects in groups, and found by words.

use bot_core::areas::projects::{Command, Group, Screen};
use bot_core::conversation::{Action, Press};
use bot_core::reader::Settings;
use bot_core::text::{Locale, Text, msg};
use bot_core::wire::{Page, Words};

use crate::play::{Play, shown};
use crate::story::play_up_to_the_start;

/// What somebody reads in their newest message, without the marks that isolate names.
fn reads(play: &Play, who: &str) -> String {
    plain(&shown(&play.chats_of(who).last(who).1))
}

fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

fn in_english(text: &Text) -> String {
    plain(&Locale::english().plain(text))
}

async fn looks_for(play: &Play, who: &str, words: &str) -> String {
    play.asks(who, Action::Do(Command::Search { words: Words::default() }.into())).await;
    play.says(who, words).await;
    play.presses_one(who, |action| matches!(action, Action::Form { press: Press::Send, .. })).await;
    reads(play, who)
}

#[tokio::test(flavor = "multi_thread")]
async fn projects_are_found_by_their_group_and_by_words_with_a_typing_error() {
    testkit::each_engine("projects_are_found_by_their_group_and_by_words", async |url| {
        let play = Play::with(&url, Settings { undo_for: 0, ..Settings::default() }).await;
        play_up_to_the_start(&play).await;
        let title = "Clouds over two towns";
        let group = |group| Action::Go(Screen::Projects { group, page: Page(0) }.into());
        play.asks("ana", group(Group::Active)).await;
        let card = reads(&play, "ana");
        let role = "Founder: Manager, Teacher-manager";
        assert!(card.contains(title) && card.contains(role), "with what she is there: {card}");
        play.asks("ana", group(Group::Over)).await;
        assert!(reads(&play, "ana").contains(&in_english(&msg::projects_title_none())), "none is over");
        for words in ["clouds", "TOWNS cloud", "cluods", "Lipa", "jan"] {
            let card = looks_for(&play, "ana", words).await;
            assert!(card.contains(title), "{words}: {card}");
        }
        let nothing = looks_for(&play, "ana", "rainbow").await;
        assert!(nothing.contains(&in_english(&msg::frame_search_nothing("rainbow"))), "{nothing}");
        let others = looks_for(&play, "eva", "clouds").await;
        assert!(!others.contains(title), "nobody finds what is not theirs: {others}");
        play.end().await;
    })
    .await;
}
