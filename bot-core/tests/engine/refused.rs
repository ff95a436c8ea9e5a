//! A platform that refuses a message for a reason that nobody knows: its words arrive all the same, or it is kept until it can.

use bot_core::area::Command;
use bot_core::areas::contacts;
use bot_core::conversation::Action;
use bot_core::store::outbox;
use bot_core::update::What;
use bot_core::view::{Block, View};

use crate::play::{Play, on_each, shown, until};
use crate::story::play_up_to_teachers;

/// What was kept because it is refused.
async fn kept(play: &Play) -> Vec<outbox::Refused> {
    let mut tx = play.engine.db().read().await.expect("the database is there");
    outbox::refused(&mut tx).await.expect("the database is there")
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_refused_arrives_in_its_plainest_form() {
    on_each("what_is_refused_arrives_in_its_plainest_form", |url| async move {
        let play = Play::on(&url).await;
        play_up_to_teachers(&play).await;
        play.chats.refuse(&["jan"], &[]);
        play.asks("jan", Action::Do(contacts::Command::MakeLink { reusable: true }.into())).await;
        let (says, forwarded): (Vec<View>, Vec<View>) =
            play.chats.all("jan").into_iter().map(|(_, view)| view).partition(|view| view.language().is_none());
        let words = shown(says.last().expect("a card"));
        assert!(words.contains("/start"), "it says how to go on: {words}");
        assert!(words.lines().count() > 2, "its words are there: {words}");
        let [View::Card { blocks, .. }] = forwarded.as_slice() else { panic!("one message to forward") };
        assert!(
            blocks.iter().any(|block| matches!(block, Block::Invitation(_))),
            "the link can be forwarded: {blocks:?}"
        );
        let words = shown(&forwarded[0]);
        assert!(!words.contains("/start"), "and nothing is said in it to whoever forwards it: {words}");
        assert_eq!(kept(&play).await, Vec::new(), "nothing is left over");
        play.end().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_refused_altogether_is_kept_told_and_repaired() {
    on_each("what_is_refused_altogether_is_kept_told_and_repaired", |url| async move {
        let play = Play::on(&url).await;
        play_up_to_teachers(&play).await;
        play.asks("ana", Action::Do(contacts::Command::MakeLink { reusable: true }.into())).await;
        let number = play.chats.number();
        play.chats.refuse(&[], &["jan"]);
        play.does("ana", What::Shared { accounts: vec!["jan".into()], number }).await;
        until("it is tried as it is, and once in its plainest form", || play.chats.failed() == 2).await;
        let refused = kept(&play).await;
        let reasons: Vec<&str> = refused.iter().map(|refused| refused.why.as_str()).collect();
        assert_eq!(reasons, ["400 Bad Request: something new"], "it is kept with its reason");
        until("the operator is told", || shown(&play.chats.last("otto").1).contains("something new")).await;
        // It is in nobody's way, and not tried on and on.
        play.chats.refuse(&[], &[]);
        tokio::time::sleep(std::time::Duration::from_millis(1200)).await;
        assert_eq!(play.chats.failed(), 2);
        // At the next thing that he does it is there.
        play.says("jan", "Hello").await;
        let asks = |action: &Action| {
            matches!(action, Action::Do(Command::Contacts(contacts::Command::AnswerRequest { accept: true, .. })))
        };
        play.presses_one("jan", asks).await;
        assert_eq!(kept(&play).await, Vec::new());
        play.end().await;
    })
    .await;
}
