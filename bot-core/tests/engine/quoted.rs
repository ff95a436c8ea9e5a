//! What somebody has asked for is quoted where it is answered, and nothing else takes the place of their words.

use bot_core::area::Command;
use bot_core::areas::{approval, people, projects};
use bot_core::conversation::Action;
use bot_core::text::{Locale, msg};
use bot_core::view::{Quote, View};

use crate::accounts::{last, registers, settled};
use crate::play::{Play, each, on_each, shown, until};
use crate::story::{play_up_to_an_offer, play_up_to_teachers, sends, set_up};

/// What is quoted in a view.
fn quoted(view: &View) -> Vec<String> {
    let (View::Ask { asked, .. } | View::Browse { asked, .. } | View::Review { asked, .. }) = view else {
        return Vec::new();
    };
    asked.iter().map(|Quote { words, .. }| Locale::english().plain(words)).collect()
}

/// What the newest message quotes.
fn quotes(play: &Play, who: &str) -> Vec<String> {
    quoted(&play.chats.last(who).1)
}

/// Presses a button of a notice with these words; the notice stays as it is, and what comes of it stands below.
async fn presses_below(play: &Play, who: &str, words: &str, button: &str) {
    let (notice, before) = notice(play, who, words);
    play.presses_in(who, notice, button).await;
    settled(play).await;
    let after = play.chats.all(who).into_iter().find(|(number, _)| *number == notice).expect("it is still there").1;
    assert_eq!(shown(&after), before, "somebody's words stay where they are");
    assert!(play.chats.last(who).0 > notice, "what comes of it stands below: {}", last(play, who));
}

/// The newest message that says these words, and all that it says.
fn notice(play: &Play, who: &str, words: &str) -> (i64, String) {
    let all = play.chats.all(who);
    let says = all.iter().rev().find(|(_, view)| matches!(view, View::Card { .. }) && shown(view).contains(words));
    let (number, view) = says.unwrap_or_else(|| panic!("{who} reads {words:?} nowhere"));
    (*number, shown(view))
}

async fn does(play: &Play, who: &str, kind: impl Fn(&Command) -> bool) {
    play.presses_one(who, |action| matches!(action, Action::Do(command) if kind(command))).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn why_a_project_was_returned_is_quoted_until_it_is_sent() {
    each("why_a_project_was_returned_is_quoted", async |play| {
        play_up_to_an_offer(play).await;
        does(play, "jan", |command| matches!(command, Command::Projects(projects::Command::Accept { .. }))).await;
        does(play, "eva", |command| matches!(command, Command::Approval(approval::Command::Return { .. }))).await;
        play.says("eva", "How many lessons do you plan?").await;
        sends(play, "eva").await;
        settled(play).await;

        presses_below(play, "ana", "How many lessons", "Change").await;
        assert_eq!(quotes(play, "ana"), ["How many lessons do you plan?"], "on top of the review");
        play.presses("ana", "Change").await;
        play.presses("ana", "Aims").await;
        assert_eq!(quotes(play, "ana"), ["How many lessons do you plan?"], "and of a question");
        play.says("ana", "To observe, in ten lessons.").await;
        sends(play, "ana").await;
        settled(play).await;
        assert_eq!(quotes(play, "ana"), [""; 0], "it is sent");
        presses_below(play, "ana", "How many lessons", "Home").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_partner_suggests_is_quoted_where_it_can_be_changed() {
    each("what_a_partner_suggests_is_quoted", async |play| {
        play_up_to_an_offer(play).await;
        for words in ["Could we start in February?", "And with fewer pupils?"] {
            does(play, "jan", |command| matches!(command, Command::Projects(projects::Command::Suggest { .. }))).await;
            play.says("jan", words).await;
            sends(play, "jan").await;
            settled(play).await;
        }
        presses_below(play, "ana", "Could we start in February?", "Change").await;
        assert_eq!(quotes(play, "ana"), ["Could we start in February?", "And with fewer pupils?"]);
        play.presses("ana", "Change").await;
        play.presses("ana", "pupils").await;
        play.says("ana", "12").await;
        sends(play, "ana").await;
        settled(play).await;
        play.presses("ana", "Change").await;
        assert_eq!(quotes(play, "ana"), [""; 0], "what was suggested before the change is answered");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_service_asks_a_teacher_is_quoted_where_it_is_answered() {
    each("what_a_service_asks_a_teacher_is_quoted", async |play| {
        set_up(play).await;
        play.opens("eva", "spain").await;
        registers(play, "ana").await;
        does(play, "eva", |command| matches!(command, Command::People(people::Command::AskTeacher { .. }))).await;
        play.says("eva", "In which town is the school?").await;
        sends(play, "eva").await;
        settled(play).await;
        presses_below(play, "ana", "In which town", "Answer").await;
        assert_eq!(quotes(play, "ana"), ["In which town is the school?"]);
        play.says("ana", "In Valverde del Monte.").await;
        assert_eq!(quotes(play, "ana"), ["In which town is the school?"], "also where the answer is read once more");
        sends(play, "ana").await;
        settled(play).await;

        does(play, "eva", |command| matches!(command, Command::People(people::Command::RefuseTeacher { .. }))).await;
        play.says("eva", "The school does not know you.").await;
        sends(play, "eva").await;
        settled(play).await;
        presses_below(play, "ana", "does not know you", "Change").await;
        assert_eq!(quotes(play, "ana"), ["The school does not know you."]);
    })
    .await;
}

/// Until a refusal is final it can be taken back: nobody reads it before, not even who looks for it.
#[tokio::test(flavor = "multi_thread")]
async fn a_teacher_reads_a_refusal_when_it_is_final() {
    on_each("a_teacher_reads_a_refusal_when_it_is_final", |url| async move {
        let play = Play::on(&url).await;
        set_up(&play).await;
        play.opens("eva", "spain").await;
        registers(&play, "ana").await;
        let refuses = async |words: &str| {
            does(&play, "eva", |command| matches!(command, Command::People(people::Command::RefuseTeacher { .. })))
                .await;
            play.says("eva", words).await;
            sends(&play, "eva").await;
        };
        let reads = |words: &str| play.chats.all("ana").iter().any(|(_, view)| shown(view).contains(words));
        refuses("This was the wrong button.").await;
        play.command("ana", "profile").await;
        does(&play, "eva", |command| matches!(command, Command::People(people::Command::UndoTeacher { .. }))).await;
        play.command("ana", "profile").await;
        assert!(!reads("This was the wrong button."), "{}", last(&play, "ana"));

        refuses("The school does not know you.").await;
        play.command("ana", "profile").await;
        assert!(!reads("does not know you"), "{}", last(&play, "ana"));
        play.later(61_000);
        until("it is final, and told", || reads("does not know you")).await;
        play.end().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_menu_that_brings_nobodys_words_goes_on_in_its_place() {
    each("a_menu_that_brings_nobodys_words", async |play| {
        play_up_to_teachers(play).await;
        play.command("ana", "home").await;
        let (number, _) = play.chats.last("ana");
        play.presses("ana", &Locale::english().plain(&msg::button_help())).await;
        assert_eq!(play.chats.last("ana").0, number, "one message");
    })
    .await;
}
