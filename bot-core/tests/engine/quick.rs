//! Whoever presses and writes faster than the bot answers: nothing that still means something is lost.

use std::time::Duration;

use bot_core::areas::{help, people};
use bot_core::conversation::{Action, Press};
use bot_core::text::{Locale, msg};
use bot_core::update::{Reply, What, Where};
use bot_core::view::View;

use crate::play::{Play, buttons, each, on_each, shown, until};

/// Somebody who registers, up to the list of subjects.
async fn at_a_list(play: &Play, who: &str) {
    play.command(who, "start").await;
    play.asks(who, Action::Do(people::Command::EditProfile.into())).await;
    for words in ["Ana Nube", "Spain", "Escuela"] {
        play.says(who, words).await;
    }
    play.presses(who, "not listed").await;
    for words in ["Escuela Nube", "Valverde", "Aragon"] {
        play.says(who, words).await;
    }
    assert_eq!(play.asked(who).id.as_str(), "subjects");
}

/// Does what a button of the message that stands now asks for; the message is what it was when this is called again.
async fn press(play: &Play, who: &str, (number, action): (i64, Action)) -> Reply {
    play.does_at(Where::Own, who, What::Press { wire: action.encode(), message: Some(number) }).await
}

/// The buttons of the list that is shown: its message and a press for each of them.
fn form(play: &Play, who: &str) -> (i64, impl Fn(Press) -> (i64, Action) + use<>) {
    let (number, view) = play.chats_of(who).last(who);
    let View::Browse { list, .. } = view else { panic!("a list is shown, not {}", shown(&view)) };
    let Action::Form { conversation, revision, .. } = list.choices[0].action else { panic!("a form's button") };
    (number, move |press| (number, Action::Form { conversation, revision, press }))
}

pub(crate) fn ticked(play: &Play, who: &str) -> Vec<String> {
    let (_, view) = play.chats_of(who).last(who);
    let View::Browse { list, .. } = view else { panic!("a list is shown, not {}", shown(&view)) };
    list.ticked.iter().map(|text| Locale::english().plain(text)).collect()
}

fn tick(key: &str) -> Press {
    Press::Tick(key.to_owned())
}

#[tokio::test(flavor = "multi_thread")]
async fn three_ticks_of_one_message_are_three_ticks() {
    on_each("three_ticks_of_one_message_are_three_ticks", |url| async move {
        let (play, ana) = (Play::on(&url).await, "ana@discord");
        at_a_list(&play, ana).await;
        let (_, button) = form(&play, ana);
        for key in ["art", "biology", "chemistry", "art"] {
            assert_eq!(press(&play, ana, button(tick(key))).await.toast, None, "{key}");
        }
        assert_eq!(ticked(&play, ana), ["art", "biology", "chemistry"]);
        for _ in 0..2 {
            assert_eq!(press(&play, ana, button(Press::Untick("art".into()))).await.toast, None);
        }
        assert_eq!(ticked(&play, ana), ["biology", "chemistry"]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_tick_and_what_is_pressed_at_once_are_both_taken() {
    on_each("a_tick_and_what_is_pressed_at_once_are_both_taken", |url| async move {
        let (play, ana) = (Play::on(&url).await, "ana@discord");
        at_a_list(&play, ana).await;
        let (number, button) = form(&play, ana);
        press(&play, ana, button(tick("art"))).await;
        assert_eq!(press(&play, ana, button(Press::Page(1))).await.toast, None);
        let (_, view) = play.chats_of(ana).last(ana);
        let View::Browse { list, .. } = view else { panic!("a list is shown, not {}", shown(&view)) };
        assert_eq!(list.page, 1, "the page was turned");
        // What was ticked on the first page is ticked there, though the second one is shown.
        let Action::Form { conversation, revision, .. } = button(Press::Done).1 else { panic!("a form's button") };
        let wire = Action::Form { conversation, revision, press: Press::TickPage(0) }.encode();
        let (keys, message) = (vec!["art".into(), "biology".into()], Some(number));
        assert_eq!(play.does_at(Where::Own, ana, What::Ticked { wire, keys, message }).await.toast, None);
        assert_eq!(ticked(&play, ana), ["art", "biology"]);
        assert_eq!(press(&play, ana, button(Press::Done)).await.toast, None);
        assert_eq!(play.asked(ana).id.as_str(), "languages");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_tick_of_a_question_that_is_over_changes_nothing() {
    on_each("a_tick_of_a_question_that_is_over_changes_nothing", |url| async move {
        let (play, ana) = (Play::on(&url).await, "ana@discord");
        at_a_list(&play, ana).await;
        let (_, button) = form(&play, ana);
        press(&play, ana, button(tick("art"))).await;
        press(&play, ana, button(Press::Done)).await;
        assert_eq!(press(&play, ana, button(tick("biology"))).await.toast, Some(msg::toast_old()));
        assert_eq!(ticked(&play, ana), Vec::<String>::new(), "no language was ticked");
        press(&play, ana, form(&play, ana).1(Press::Back)).await;
        assert_eq!(ticked(&play, ana), ["art"]);
        assert_eq!(press(&play, ana, button(tick("biology"))).await.toast, Some(msg::toast_old()), "it is asked anew");
    })
    .await;
}

/// Whoever answers below and presses in the message above before the next question is there gets what was pressed.
#[tokio::test(flavor = "multi_thread")]
async fn what_was_pressed_above_is_not_written_over_by_what_comes_below() {
    each("what_was_pressed_above_is_not_written_over", async |play| {
        let (ana, chats) = ("ana@discord", play.chats_of("ana@discord"));
        for slow in [Duration::from_millis(300), Duration::ZERO] {
            play.command(ana, "start").await;
            play.asks(ana, Action::Do(people::Command::EditProfile.into())).await;
            let (number, _) = chats.last(ana);
            chats.delay(slow);
            play.says_unseen(ana, "Ana Nube").await;
            until("the next question is on its way", || !chats.is_slow()).await;
            let wire = Action::Go(help::Screen::Questions.into()).encode();
            play.does_at(Where::Own, ana, What::Press { wire, message: Some(number) }).await;
            until("the next question came below", || chats.last(ana).0 > number).await;
            play.until_none("something that waits", "SELECT slot FROM outbox").await;
            let all = chats.all(ana);
            let (_, above) = all.iter().find(|(at, _)| *at == number).expect("it is there");
            assert!(!buttons(above).is_empty(), "what was pressed is shown: {}", shown(above));
            let ended = "SELECT COUNT(*) AS n FROM message WHERE is_over = 1 AND subject IS NULL";
            assert_eq!(play.number(ended).await, 0, "and is no record");
        }
    })
    .await;
}
