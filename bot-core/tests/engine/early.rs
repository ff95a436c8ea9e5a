//! What was written before a question was asked, as during an outage: it does not answer it in silence.

use bot_core::areas::people;
use bot_core::conversation::Action;
use bot_core::text::Locale;
use bot_core::update::What;
use bot_core::view::View;

use crate::play::{Play, shown};

/// Long enough for any clock, in ms.
const LONG_AGO: i64 = 60_000;

async fn asked_for_a_name(play: &Play) {
    play.command("ana", "start").await;
    play.asks("ana", Action::Do(people::Command::EditProfile.into())).await;
    assert_eq!(play.asked("ana").id.as_str(), "name");
}

fn text(number: i64, words: &str) -> What {
    What::Text { words: words.into(), number }
}

fn problem(play: &Play) -> String {
    play.asked("ana").problem.map(|problem| Locale::english().plain(&problem)).unwrap_or_default()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_written_before_the_question_is_asked_about() {
    testkit::each_engine("what_was_written_before_the_question_is_asked_about", |url| async move {
        let play = Play::on(&url).await;
        asked_for_a_name(&play).await;
        let numbers = [0; 3].map(|_| play.chats.number());
        for (number, words) in numbers.into_iter().zip(["Ana Nube", "Ana Nube", "hello??"]) {
            play.did("ana", text(number, words), LONG_AGO).await;
        }
        let (_, view) = play.chats.last("ana");
        let View::Browse { list, .. } = &view else { panic!("countries, not {}", shown(&view)) };
        assert_eq!(list.query, None, "nothing is searched for");
        assert_eq!(problem(&play), "You wrote “hello??” before I asked. Use it, or answer anew?");
        // An answer that was written below the question is one, whatever the clocks say.
        play.did("ana", text(play.chats.number(), "Spain"), LONG_AGO).await;
        assert_eq!(play.asked("ana").id.as_str(), "school");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_written_before_the_question_can_be_used() {
    testkit::each_engine("what_was_written_before_the_question_can_be_used", |url| async move {
        let play = Play::on(&url).await;
        asked_for_a_name(&play).await;
        let (first, second) = (play.chats.number(), play.chats.number());
        play.did("ana", text(first, "Ana Nube"), LONG_AGO).await;
        play.did("ana", text(second, "Spain"), LONG_AGO).await;
        assert_eq!(play.asked("ana").id.as_str(), "country");
        assert_eq!(problem(&play), "You wrote “Spain” before I asked. Use it, or answer anew?");
        play.presses("ana", "Use it").await;
        assert_eq!(play.asked("ana").id.as_str(), "school", "the country was answered");
        play.says("ana", "Escuela").await;
        play.presses("ana", "not here").await;
        assert_eq!(play.asked("ana").id.as_str(), "school-name");
        play.did("ana", text(second, "Valverde"), LONG_AGO).await;
        assert_eq!(problem(&play), "You wrote this before I asked. Use it, or answer anew?");
        assert_eq!(play.asked("ana").typed.as_deref(), Some("Valverde"));
        play.presses("ana", "Use it").await;
        assert_eq!(play.asked("ana").id.as_str(), "town");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn clocks_that_differ_a_little_matter_to_nobody() {
    testkit::each_engine("clocks_that_differ_a_little_matter_to_nobody", |url| async move {
        let play = Play::on(&url).await;
        asked_for_a_name(&play).await;
        // Nobody has noted yet that the next question is shown.
        play.chats.lose_an_answer();
        play.says("ana", "Ana Nube").await;
        play.did("ana", text(play.chats.number(), "Spain"), 1_000).await;
        assert_eq!(problem(&play), "");
        assert_eq!(play.asked("ana").id.as_str(), "school");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_older_text_that_arrives_later_answers_what_the_newer_one_answered() {
    testkit::each_engine("an_older_text_that_arrives_later", |url| async move {
        let play = Play::on(&url).await;
        asked_for_a_name(&play).await;
        let (older, newer) = (play.chats.number(), play.chats.number());
        // The next question is sent, and nobody has noted it when the older text arrives.
        play.chats.lose_an_answer();
        play.does("ana", text(newer, "Nube")).await;
        play.does("ana", text(older, "Ana")).await;
        let (_, view) = play.chats.last("ana");
        let View::Browse { list, question, .. } = &view else { panic!("countries, not {}", shown(&view)) };
        assert_eq!((question.id.as_str(), list.query.as_deref()), ("country", None));
        play.presses("ana", "Back").await;
        assert_eq!(play.asked("ana").typed.as_deref(), Some("Ana Nube"));
    })
    .await;
}
