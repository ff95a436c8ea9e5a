//! The engine on both databases, with a platform that only remembers what it was shown.

mod accounts;
mod archive;
mod asleep;
mod audit;
mod autumn;
mod backup;
mod calls;
mod carried;
mod carry;
mod chats;
mod class_files;
mod classes;
mod clock;
mod closing;
mod colleagues;
mod copies;
mod costs;
mod databases;
mod deciding;
mod dossier;
mod early;
mod erased;
mod erasure;
mod fair;
mod figures;
mod files;
mod flat;
mod forged;
mod forgetting;
mod forgotten;
mod gate;
mod groups;
mod guests;
mod handouts;
mod inquiries;
mod jobs;
mod journal;
mod languages;
mod lists;
mod members;
mod menus;
mod modals;
mod neighbours;
mod news;
mod newsletter;
mod old_presses;
mod older_files;
mod one_person;
mod operators;
mod outage;
mod outdated;
mod overtaking;
mod pairs;
mod past;
mod personal;
mod pictures;
mod pieces;
mod plans;
mod play;
mod prepared;
mod probes;
mod prompts;
mod queue;
mod quick;
mod quoted;
mod ready;
mod refused;
mod replacement;
mod restored;
mod retention;
mod rights;
mod seen;
mod sessions;
mod set_back;
mod shared_files;
mod shelf;
mod stand_ins;
mod story;
mod strangers;
mod students;
mod summer;
mod suspension;
mod takeovers;
mod throttle;
mod times;
mod timing;
mod told;
mod unreadable;
mod uploads;
mod who;
mod withdrawn;

use bot_core::areas::people;
use bot_core::conversation::Action;
use bot_core::update::What;
use bot_core::view::View;

use play::{Play, shown, until};
use story::fill_in;

#[tokio::test(flavor = "multi_thread")]
async fn a_teacher_registers_and_every_turn_is_cheap() {
    crate::play::on_each("a_teacher_registers_and_every_turn_is_cheap", |url| async move {
        let play = Play::on(&url).await;
        fill_in(&play, "ana").await;
        let (_, view) = play.chats.last("ana");
        insta::allow_duplicates! {
            insta::assert_snapshot!(shown(&view), @r"
            Name: Ana Nube
            Country: Spain
            New school: Escuela Nube
            Town: Valverde
            Autonomous community: Aragon
            Subjects: Biology and art
            Languages: Spanish
            ");
        }
        let statements = play.statements.lock().expect("not poisoned").clone();
        // Opening the form takes one more; schools are searched for before the turn. First of all Home is shown, which reads what waits
        // for her.
        assert!(statements[1..].iter().max() <= Some(&9), "{statements:?}");
        assert!(statements[6..].iter().all(|turn| *turn <= 5), "an answer takes at most 5: {statements:?}");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_copy_of_an_update_changes_nothing() {
    crate::play::on_each("a_second_copy_of_an_update_changes_nothing", |url| async move {
        let play = Play::on(&url).await;
        play.command("ana", "start").await;
        let register = Action::Do(people::Command::EditProfile.into()).encode();
        play.does("ana", What::Press { wire: register, message: None }).await;
        let number = play.chats.number();
        for _ in 0..3 {
            let words = What::Text { words: "Ana Nube".into(), number };
            play.does_as("ana", words, "the same").await;
        }
        assert!(shown(&play.chats.last("ana").1).starts_with("In which country is your school?"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_to_a_question_that_nobody_noted_is_not_added_to_the_one_before() {
    crate::play::on_each("an_answer_to_a_question_that_nobody_noted", |url| async move {
        let play = Play::on(&url).await;
        play.command("ana", "start").await;
        let register = Action::Do(people::Command::EditProfile.into()).encode();
        play.does("ana", What::Press { wire: register, message: None }).await;
        play.chats.lose_an_answer();
        let (before, _) = play.chats.last("ana");
        play.says_unseen("ana", "Ana Nube").await;
        until("the next question is asked", || play.chats.last("ana").0 > before).await;
        // She has read it, and answers it; it is asked once more before her answer arrives.
        let first = play.chats.all("ana").iter().map(|(number, _)| *number).find(|number| *number > before);
        let (first, number) = (first.expect("it is asked"), play.chats.number());
        until("it is asked once more", || play.chats.last("ana").0 > first).await;
        play.until_none("a message", "SELECT slot FROM outbox").await;
        play.does("ana", What::Text { words: "Spa".into(), number }).await;
        let (_, view) = play.chats.last("ana");
        let View::Browse { list, .. } = &view else { panic!("a list of countries, not {}", shown(&view)) };
        assert_eq!(list.query.as_deref(), Some("Spa"), "it is what she searches for");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_pieces_of_a_split_text_are_one_answer() {
    crate::play::on_each("the_pieces_of_a_split_text_are_one_answer", |url| async move {
        let play = Play::on(&url).await;
        play.command("ana", "start").await;
        let register = Action::Do(people::Command::EditProfile.into()).encode();
        play.does("ana", What::Press { wire: register, message: None }).await;
        let (first, second) = (play.chats.number(), play.chats.number());
        // The second piece arrives before the first.
        play.does("ana", What::Text { words: "b".repeat(900), number: second }).await;
        play.does("ana", What::Text { words: "a".repeat(4096), number: first }).await;
        let (_, view) = play.chats.last("ana");
        let question = view.question().expect("the name is asked again");
        let typed = question.typed.clone().expect("what was typed is kept");
        assert_eq!((typed.len(), typed.starts_with('a'), typed.ends_with('b')), (4996, true, true));
    })
    .await;
}
