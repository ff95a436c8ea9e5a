//! Two who decide for the same authority, at the same time.

use bot_core::area::Command;
use bot_core::areas::{approval, people, projects};
use bot_core::conversation::{Action, Press};
use bot_core::text::{Locale, msg};
use bot_core::view::View;

use crate::accounts::{last, played, reads, registers, sees, settled};
use crate::play::{Play, shown};
use crate::story::{approves, play_up_to_an_offer, set_up};

/// Whether what somebody writes can be sent.
fn can_send(play: &Play, who: &str) -> bool {
    let (_, view) = play.chats.last(who);
    let View::Review { buttons, .. } = &view else { panic!("no review: {}", shown(&view)) };
    buttons
        .iter()
        .any(|button| matches!(&button.link, bot_core::view::Link::Do(Action::Form { press: Press::Send, .. })))
}

/// Whether the review says that somebody else has decided.
fn is_told(play: &Play, who: &str) -> bool {
    let (_, view) = play.chats.last(who);
    let View::Review { notes, .. } = &view else { return false };
    notes.contains(&msg::note_decided())
}

async fn returns(play: &Play, who: &str) {
    let returns = |action: &Action| matches!(action, Action::Do(Command::Approval(approval::Command::Return { .. })));
    play.presses_one(who, returns).await;
}

async fn undoes(play: &Play, who: &str) {
    let undoes = |action: &Action| matches!(action, Action::Do(Command::Approval(approval::Command::Undo { .. })));
    play.presses_one(who, undoes).await;
}

async fn is_asked(play: &Play) {
    play_up_to_an_offer(play).await;
    play.command("marco", "start").await;
    let accepts = |action: &Action| matches!(action, Action::Do(Command::Projects(projects::Command::Accept { .. })));
    play.presses_one("jan", accepts).await;
    settled(play).await;
}

played!(a_colleague_who_writes_a_reason_is_told_at_once_and_keeps_their_words, play, {
    is_asked(&play).await;
    returns(&play, "marco").await;
    play.says("marco", "Please say how many lessons you plan.").await;
    let (before, _) = play.chats.last("marco");
    assert!(can_send(&play, "marco"));
    approves(&play, "eva").await;
    settled(&play).await;
    assert!(play.chats.last("marco").0 > before, "in a message of its own");
    assert!(is_told(&play, "marco") && !can_send(&play, "marco"), "{}", last(&play, "marco"));
    assert!(last(&play, "marco").contains("Please say how many lessons you plan."), "{}", last(&play, "marco"));
    // A press that was on its way sends nothing.
    let old = play.chats.all("marco").into_iter().find(|(number, _)| *number == before).map(|(_, view)| shown(&view));
    assert!(old.is_some_and(|old| old.contains(&Locale::english().plain(&msg::continues_below()))));
    // What is taken back can be decided otherwise: by them, with the words they have.
    undoes(&play, "eva").await;
    settled(&play).await;
    assert!(can_send(&play, "marco") && !is_told(&play, "marco"), "{}", last(&play, "marco"));
    crate::story::sends(&play, "marco").await;
    assert!(!reads(&play, "marco", &msg::note_decided()), "{}", last(&play, "marco"));
});

played!(what_is_typed_after_a_decision_stays_to_be_read, play, {
    is_asked(&play).await;
    returns(&play, "marco").await;
    approves(&play, "eva").await;
    settled(&play).await;
    let asked = play.asked("marco");
    assert_eq!(asked.example, msg::note_decided(), "told while nothing was sent yet");
    play.says("marco", "Please say how many lessons you plan.").await;
    assert!(is_told(&play, "marco") && !can_send(&play, "marco"), "{}", last(&play, "marco"));
    assert!(last(&play, "marco").contains("Please say how many lessons you plan."));
});

played!(a_colleague_who_refuses_a_teacher_is_told_too, play, {
    set_up(&play).await;
    for who in ["eva", "marco"] {
        play.opens(who, "spain").await;
    }
    registers(&play, "ana").await;
    let refuses =
        |action: &Action| matches!(action, Action::Do(Command::People(people::Command::RefuseTeacher { .. })));
    play.presses_one("marco", refuses).await;
    play.says("marco", "The school does not know this name.").await;
    let validates = |action: &Action| matches!(action, Action::Do(Command::People(people::Command::Validate { .. })));
    play.presses_one("eva", validates).await;
    settled(&play).await;
    assert!(is_told(&play, "marco") && !can_send(&play, "marco"), "{}", last(&play, "marco"));
    sees(&play, "ana", &msg::profile_heading()).await;
});
