//! Who decides on teachers in a colleague's place: named with that colleague to those who decide, and never on that colleague.

use bot_core::area::Command;
use bot_core::areas::{people, queue};
use bot_core::conversation::Action;
use bot_core::text::{Locale, Text, msg};
use bot_core::wire::{Page, Revision, Words};

use crate::accounts::last;
use crate::copies::is_validation;
use crate::deciding::{becomes_deputy, hands_over};
use crate::play::{Play, each, plain, until};
use crate::story::{fill_in, fill_in_as, sends, set_up};

/// Eva and Marco decide for Spain, and Eva has handed over to Tomás, who is a deputy there.
pub(crate) async fn eva_is_away(play: &Play) {
    set_up(play).await;
    for who in ["eva", "marco"] {
        play.opens(who, "spain").await;
    }
    becomes_deputy(play, "tomas").await;
    hands_over(play, "eva", "tomas").await;
}

/// Whether the last message of somebody says this.
fn says(play: &Play, who: &str, text: &Text) -> bool {
    plain(&last(play, who)).contains(&plain(&Locale::english().plain(text)))
}

fn is_question(action: &Action) -> bool {
    matches!(action, Action::Do(Command::People(people::Command::AskTeacher { .. })))
}

fn is_answer(action: &Action) -> bool {
    matches!(action, Action::Do(Command::People(people::Command::AnswerService { .. })))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_registration_is_decided_in_a_colleagues_place_and_both_are_named() {
    each("a_registration_is_decided_in_a_colleagues_place", async |play| {
        eva_is_away(play).await;
        let both = msg::decided_for("tomas", "eva");
        fill_in(play, "ana").await;
        sends(play, "ana").await;
        play.presses_one("tomas", is_question).await;
        play.says("tomas", "Which town is it in?").await;
        sends(play, "tomas").await;
        for who in ["tomas", "marco"] {
            until("both are named with the question", || says(play, who, &both)).await;
        }
        play.presses_one("ana", is_answer).await;
        play.says("ana", "In Valverde.").await;
        sends(play, "ana").await;
        until("it waits again", || !says(play, "marco", &both)).await;
        play.presses_one("tomas", is_validation).await;
        for who in ["tomas", "marco"] {
            until("both are named on each card", || says(play, who, &both)).await;
        }
        assert_eq!(play.reads("ana", &both), 0, "the authority decides, and nobody by name");
        let noted = "SELECT COUNT(*) AS n FROM audit u JOIN account t ON t.person_id = u.by_id \
                     JOIN account e ON e.person_id = u.for_id JOIN account a ON a.person_id = u.of_id \
                     WHERE u.what = 'standing-set' AND u.detail IN ('asked', 'valid') AND t.external_id = 'tomas' \
                       AND e.external_id = 'eva' AND a.external_id = 'ana'";
        assert_eq!(play.number(noted).await, 2, "and the audit knows both by their numbers");
        let others = "SELECT COUNT(*) AS n FROM audit WHERE what <> 'delegated' AND for_id IS NOT NULL";
        assert_eq!(play.number(others).await, 2, "nothing else was done in her place");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_decides_on_the_registration_of_the_colleague_in_whose_place_they_decide() {
    each("nobody_decides_on_the_registration_of_the_colleague", async |play| {
        eva_is_away(play).await;
        fill_in_as(play, "eva", "Eva Mar").await;
        sends(play, "eva").await;
        let (teacher, revision) = (play.person("eva").await, Revision(1));
        let validates = || people::Command::Validate { teacher, revision };
        for command in [
            validates(),
            people::Command::AskTeacher { teacher, revision, words: Words::default() },
            people::Command::RefuseTeacher { teacher, revision, words: Words::default() },
        ] {
            play.asks("tomas", Action::Do(command.into())).await;
        }
        assert!(!play.has("SELECT id FROM audit WHERE what = 'standing-set'").await, "nothing is decided");
        assert!(!play.has("SELECT id FROM conversation WHERE flow = 'note'").await, "nor is he asked for words");
        play.asks("tomas", Action::Go(queue::Screen::Queue { page: Page(0) }.into())).await;
        assert!(!last(play, "tomas").contains("Eva Mar"), "{}", last(play, "tomas"));
        // The same press is a colleague's to make.
        play.asks("marco", Action::Do(validates().into())).await;
        assert!(!play.has("SELECT person_id FROM teacher WHERE waiting_since IS NOT NULL").await, "Marco has decided");
        assert!(!play.has("SELECT id FROM audit WHERE what = 'standing-set' AND for_id IS NOT NULL").await);
    })
    .await;
}
