//! What was written before a question was asked, as during an outage: it does not answer it in silence. Whatever the machine's
//! clock says, what was written after it does.

use bot_core::areas::people;
use bot_core::conversation::Action;
use bot_core::text::Locale;
use bot_core::update::What;
use bot_core::view::View;

use crate::accounts::{count, played, settled};
use crate::play::{Play, on_each, shown};
use crate::quick::ticked;

/// Long enough for any clock, in ms.
const LONG_AGO: i64 = 60_000;
const DAY: i64 = 24 * 3_600_000;

async fn asked_for_a_name(play: &Play) {
    play.command("ana", "start").await;
    play.asks("ana", Action::Do(people::Command::EditProfile.into())).await;
    assert_eq!(play.asked("ana").id.as_str(), "name");
}

fn text(number: i64, words: &str) -> What {
    What::Text { words: words.into(), number }
}

fn problem(play: &Play, who: &str) -> String {
    play.asked(who).problem.map(|problem| Locale::english().plain(&problem)).unwrap_or_default()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_written_before_the_question_is_asked_about() {
    on_each("what_was_written_before_the_question_is_asked_about", |url| async move {
        let play = Play::on(&url).await;
        asked_for_a_name(&play).await;
        let numbers = [0; 3].map(|_| play.chats.number());
        for (number, words) in numbers.into_iter().zip(["Ana Nube", "Ana Nube", "hello??"]) {
            play.did("ana", text(number, words), LONG_AGO).await;
        }
        let (_, view) = play.chats.last("ana");
        let View::Browse { list, .. } = &view else { panic!("countries, not {}", shown(&view)) };
        assert_eq!(list.query, None, "nothing is searched for");
        assert_eq!(problem(&play, "ana"), "You wrote “hello??” before I asked. Use it, or answer again?");
        // An answer that was written below the question is one, whatever the clocks say.
        play.did("ana", text(play.chats.number(), "Spain"), LONG_AGO).await;
        assert_eq!(play.asked("ana").id.as_str(), "school");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_written_before_the_question_can_be_used() {
    on_each("what_was_written_before_the_question_can_be_used", |url| async move {
        let play = Play::on(&url).await;
        asked_for_a_name(&play).await;
        let (first, second) = (play.chats.number(), play.chats.number());
        play.did("ana", text(first, "Ana Nube"), LONG_AGO).await;
        play.did("ana", text(second, "Spain"), LONG_AGO).await;
        assert_eq!(play.asked("ana").id.as_str(), "country");
        assert_eq!(problem(&play, "ana"), "You wrote “Spain” before I asked. Use it, or answer again?");
        play.presses("ana", "Use it").await;
        assert_eq!(play.asked("ana").id.as_str(), "school", "the country was answered");
        play.says("ana", "Escuela").await;
        play.presses("ana", "not listed").await;
        assert_eq!(play.asked("ana").id.as_str(), "school-name");
        play.did("ana", text(second, "Valverde"), LONG_AGO).await;
        assert_eq!(problem(&play, "ana"), "You wrote this before I asked. Use it, or answer again?");
        assert_eq!(play.asked("ana").typed.as_deref(), Some("Valverde"));
        play.presses("ana", "Use it").await;
        assert_eq!(play.asked("ana").id.as_str(), "town");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn clocks_that_differ_a_little_matter_to_nobody() {
    on_each("clocks_that_differ_a_little_matter_to_nobody", |url| async move {
        let play = Play::on(&url).await;
        asked_for_a_name(&play).await;
        // Nobody has noted yet that the next question is shown.
        play.chats.lose_an_answer();
        play.says("ana", "Ana Nube").await;
        play.did("ana", text(play.chats.number(), "Spain"), 1_000).await;
        assert_eq!(problem(&play, "ana"), "");
        assert_eq!(play.asked("ana").id.as_str(), "school");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_older_text_that_arrives_later_answers_what_the_newer_one_answered() {
    on_each("an_older_text_that_arrives_later", |url| async move {
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

/// Somebody on either platform, who has answered a list by its buttons: its message asks the next one now. Gives the number of
/// what they write next.
async fn asked_by_a_change(play: &Play, who: &str) -> i64 {
    play.command(who, "start").await;
    play.asks(who, Action::Do(people::Command::EditProfile.into())).await;
    for words in ["Ana Nube", "Spain", "Escuela"] {
        play.says(who, words).await;
    }
    play.presses(who, "not listed").await;
    for words in ["Escuela Nube", "Valverde", "Aragon", "biology"] {
        play.says(who, words).await;
    }
    let (number, _) = play.chats_of(who).last(who);
    play.presses(who, "Done").await;
    assert_eq!(play.chats_of(who).last(who).0, number, "the message was changed");
    assert_eq!(play.asked(who).id.as_str(), "languages");
    play.chats_of(who).number()
}

const EVERYWHERE: [&str; 2] = ["ana", "ana@discord"];

played!(what_was_written_before_a_message_was_changed_to_ask_is_asked_about, play, {
    for who in EVERYWHERE {
        let number = asked_by_a_change(&play, who).await;
        play.did(who, text(number, "spanish"), LONG_AGO).await;
        assert_eq!(problem(&play, who), "You wrote “spanish” before I asked. Use it, or answer again?");
        assert_eq!(ticked(&play, who), Vec::<String>::new());
        play.presses(who, "Use it").await;
        assert_eq!(ticked(&play, who), ["Spanish"], "it is kept");
    }
});

played!(what_is_written_after_a_message_was_changed_to_ask_answers, play, {
    for who in EVERYWHERE {
        let number = asked_by_a_change(&play, who).await;
        play.did(who, text(number, "spanish"), 1_000).await;
        assert_eq!(problem(&play, who), "");
        assert_eq!(ticked(&play, who), ["Spanish"]);
    }
});

played!(a_question_is_as_old_as_the_change_that_asked_it_first, play, {
    for who in EVERYWHERE {
        asked_by_a_change(&play, who).await;
        // Ticks change the message once more, and it asks the same.
        let asked = "SELECT MAX(asked_at) AS n FROM message WHERE question = 'languages'";
        settled(&play).await;
        let before = count(&play, asked).await;
        play.presses(who, "Albanian").await;
        settled(&play).await;
        assert_eq!(ticked(&play, who), ["Albanian"]);
        assert_eq!(count(&play, asked).await, before);
    }
});

played!(a_clock_that_is_wrong_makes_no_answer_early_and_no_early_one_an_answer, play, {
    for (nth, step) in [DAY, -2 * DAY].into_iter().enumerate() {
        play.later(step);
        for at in EVERYWHERE {
            let who = format!("{nth} {at}");
            let number = asked_by_a_change(&play, &who).await;
            play.did(&who, text(number, "polish"), LONG_AGO).await;
            assert_eq!(problem(&play, &who), "You wrote “polish” before I asked. Use it, or answer again?");
            play.did(&who, text(play.chats_of(&who).number(), "spanish"), 0).await;
            assert_eq!((problem(&play, &who), ticked(&play, &who)), (String::new(), vec!["Spanish".to_owned()]));
        }
    }
});

played!(nor_where_nobody_has_noted_yet_that_the_question_is_shown, play, {
    for (nth, step) in [DAY, -2 * DAY].into_iter().enumerate() {
        play.later(step);
        let [now, before] = ["now", "before"].map(|when| format!("{nth} {when}"));
        for who in [&now, &before] {
            play.command(who, "start").await;
            play.asks(who, Action::Do(people::Command::EditProfile.into())).await;
        }
        // What is written is as old as the question is, or much older.
        let numbers = [0; 2].map(|_| play.chats.number());
        play.does(&before, text(numbers[0], "Ana Nube")).await;
        play.did(&before, text(numbers[1], "Spain"), LONG_AGO).await;
        assert_eq!(problem(&play, &before), "You wrote “Spain” before I asked. Use it, or answer again?", "{step}");
        play.chats.lose_an_answer();
        play.says(&now, "Ana Nube").await;
        play.did(&now, text(play.chats.number(), "Spain"), 0).await;
        assert_eq!(problem(&play, &now), "", "{step}");
    }
    // A clock that is set back has asked before now.
    asked_for_a_name(&play).await;
    play.chats.lose_an_answer();
    play.says("ana", "Ana Nube").await;
    play.later(-DAY);
    play.command("jan", "start").await;
    play.did("ana", text(play.chats.number(), "Spain"), 0).await;
    assert_eq!(problem(&play, "ana"), "");
});
