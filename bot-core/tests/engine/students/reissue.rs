//! New passwords for several students at once: the old ones hold until then and never again.

use std::collections::BTreeMap;

use bot_core::areas::{members, sessions, students};
use bot_core::conversation::Action;
use bot_core::credentials::Costs;
use bot_core::domain::{ProjectId, ReissueId, StudentId, TwinSpace};
use bot_core::engine::Setup;
use bot_core::reader::Settings;
use bot_core::text::msg;
use bot_core::update::What;
use bot_core::view::{Block, View};
use bot_core::wire::Page;
use serde_json::Value;

use super::{DAY, SECRETS, last};
use crate::classes::{all_get_in, brings_in, each_space, lines, passwords, reissues_all, renewing, stored, uncovered};
use crate::databases::dump;
use crate::play::{Play, on_each, until};
use crate::sessions::{code, logs_in};
use crate::story::{play_up_to_the_start, sends};

/// More than two pieces of a job.
const MANY: usize = 120;
const MADE: &str = "SELECT COUNT(*) AS n FROM reissue_row WHERE made_at > 0";
/// Somebody who has a new password, and the first and the last who get theirs later.
const FIRST_MADE: &str = "SELECT MIN(student_id) AS n FROM reissue_row WHERE made_at > 0";
const FIRST_LEFT: &str = "SELECT MIN(student_id) AS n FROM reissue_row WHERE made_at IS NULL";
const LAST_LEFT: &str = "SELECT MAX(student_id) AS n FROM reissue_row WHERE made_at IS NULL";

async fn all(play: &Play, who: &str, project: ProjectId) {
    let all = reissues_all(play, project).await;
    play.does_unseen(who, What::Press { wire: Action::Sure(all.into()).encode(), message: None }).await;
}

/// Waits until nothing is left to be made: a password takes as long as it may.
async fn are_made(play: &Play) {
    for _ in 0..3000 {
        if !play.has("SELECT 1 AS n FROM job").await {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
    panic!("there is no end to it");
}

/// Some passwords are made.
async fn some_are_made(play: &Play) {
    for _ in 0..3000 {
        if play.number(MADE).await >= 50 {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(10)).await;
    }
    panic!("none is ever made");
}

/// Nobody gets in with what held before. Trying one takes as long as making it.
async fn none_gets_in(play: &Play, before: &BTreeMap<String, String>) {
    let all = stored(play).await;
    for student in all.iter().step_by(all.len() / 20 + 1) {
        assert!(!student.gets_in_with(&before[&student.user_name]), "{} got in", student.user_name);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_whole_class_gets_new_passwords_and_nothing_old_opens_anything() {
    each_space("a_whole_class_gets_new_passwords", async |play, project, _| {
        brings_in(play, "ana", project, &lines(60)).await;
        let (first, before) = (stored(play).await[0].id, passwords(play, "ana", project).await);
        let (old, name) = (code(play, project, first).await, stored(play).await[0].user_name.clone());
        logs_in(play, "kid", &format!("{name} {}", before[&name])).await;
        assert_eq!(play.number("SELECT COUNT(*) AS n FROM session").await, 1);
        play.asks("ana", Action::Go(students::Screen::Sheet { project, page: Page(0) }.into())).await;
        play.presses("ana", "New passwords for all (60)").await;
        assert!(last(play, "ana").contains("Make new passwords for 60 students?"), "{}", last(play, "ana"));
        let (question, sure) = play.finds("ana", |action| matches!(action, Action::Sure(_))).await;
        assert_eq!(play.number("SELECT COUNT(*) AS n FROM reissue").await, 0, "not before she is sure");
        // However often it is pressed, they are made once.
        for _ in 0..3 {
            play.does_unseen("ana", What::Press { wire: sure.encode(), message: Some(question) }).await;
        }
        are_made(play).await;
        until("the same screen says so", || play.reads("ana", &msg::reissue_state_done(60, 14)) > 0).await;
        play.does("ana", What::Press { wire: sure.encode(), message: Some(question) }).await;
        until("it still does", || play.reads("ana", &msg::reissue_state_done(60, 14)) > 0).await;
        assert_eq!(play.number("SELECT COUNT(*) AS n FROM reissue").await, 1);
        assert_eq!(play.number("SELECT COUNT(*) AS n FROM session").await, 0, "whoever used an old one is out");
        assert_eq!(play.number(SECRETS).await, 120, "a password and a link each");
        all_get_in(play, "ana", project).await;
        none_gets_in(play, &before).await;
        play.opens("other", &old).await;
        assert!(last(play, "other").contains("This link is not valid"), "{}", last(play, "other"));
        logs_in(play, "other", &format!("{name} {}", before[&name])).await;
        assert!(last(play, "other").contains("That is not right"), "{}", last(play, "other"));
        play.later(14 * DAY + 1000);
        play.until_none("a secret", "SELECT 1 AS n FROM secret").await;
        let timers = "SELECT COUNT(*) AS n FROM timer WHERE what LIKE '%cover%'";
        assert_eq!(play.number(timers).await, 0, "each password has its end once");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn those_who_are_ticked_get_new_ones_and_cards_of_their_own() {
    each_space("those_who_are_ticked_get_new_ones", async |play, project, _| {
        brings_in(play, "ana", project, "Lea Rojo\nLeo Monte\nZoe Azul").await;
        let before = passwords(play, "ana", project).await;
        play.asks("ana", Action::Go(students::Screen::Sheet { project, page: Page(0) }.into())).await;
        play.presses("ana", "New passwords for some").await;
        for name in ["Lea Rojo", "Zoe Azul", "Done"] {
            play.presses("ana", name).await;
        }
        assert!(stored(play).await.iter().all(|student| student.gets_in_with(&before[&student.user_name])));
        sends(play, "ana").await;
        are_made(play).await;
        until("two are made", || play.reads("ana", &msg::reissue_state_done(2, 14)) > 0).await;
        let kept: Vec<bool> =
            stored(play).await.iter().map(|student| student.gets_in_with(&before[&student.user_name])).collect();
        assert_eq!(kept, [false, true, false], "Leo keeps his");
        let reissue = ReissueId(play.number("SELECT id AS n FROM reissue").await);
        play.asks("ana", Action::Go(students::Screen::ReissueSheet { project, reissue, page: Page(0) }.into())).await;
        assert_eq!(uncovered(&play.chats.last("ana").1).len(), 2, "not Leo's");
        assert_eq!(play.number("SELECT COUNT(*) AS n FROM conversation").await, 0, "no name is left in a form");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_has_got_in_is_left_alone_where_the_others_get_new_ones() {
    each_space("who_has_got_in_is_left_alone", async |play, project, _| {
        brings_in(play, "ana", project, "Lea Rojo\nLeo Monte\nZoe Azul").await;
        let before = passwords(play, "ana", project).await;
        let lea = stored(play).await[0].id;
        let opened = code(play, project, lea).await;
        play.opens("kid", &opened).await;
        play.presses("kid", "Yes, that is me").await;
        logs_in(play, "leo", &format!("leo.monte {}", before["leo.monte"])).await;
        play.asks("ana", Action::Go(students::Screen::Students { project, page: Page(0) }.into())).await;
        play.presses("ana", "Not in yet (1)").await;
        assert!(
            last(play, "ana").contains("Zoe Azul") && !last(play, "ana").contains("Monte"),
            "{}",
            last(play, "ana")
        );
        play.presses("ana", "Not in yet: new ones (1)").await;
        play.presses_one("ana", |action| matches!(action, Action::Sure(_))).await;
        are_made(play).await;
        let kept: Vec<bool> =
            stored(play).await.iter().map(|student| student.gets_in_with(&before[&student.user_name])).collect();
        assert_eq!(kept, [true, true, false]);
        assert_eq!(play.number("SELECT COUNT(*) AS n FROM session").await, 2, "Lea and Leo stay in");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_is_removed_or_renewed_meanwhile_has_at_most_one_password() {
    each_space("who_is_removed_or_renewed_meanwhile", async |play, project, _| {
        brings_in(play, "ana", project, &lines(MANY)).await;
        play.pieces.hold("Reissue", 1);
        all(play, "ana", project).await;
        some_are_made(play).await;
        let student = async |sql| StudentId(play.number(sql).await);
        let (made, waits, gone) = (student(FIRST_MADE).await, student(FIRST_LEFT).await, student(LAST_LEFT).await);
        let remove = Action::Sure(students::Command::Remove { project, student: gone }.into());
        let renewed = [renewing(play, project, made).await, renewing(play, project, waits).await];
        for action in std::iter::once(remove).chain(renewed) {
            let wire = action.encode();
            play.does_unseen("ana", What::Press { wire, message: None }).await;
        }
        // Whoever waited gets a new one by each of the two jobs, which go on beside each other.
        play.pieces.let_go();
        are_made(play).await;
        let left = i64::try_from(MANY).expect("few") - 1;
        assert!(!play.has("SELECT id FROM reissue WHERE state <> 'done'").await, "it comes to its end");
        assert_eq!(play.number(MADE).await, left, "of whoever is gone nothing is kept");
        assert_eq!(play.number("SELECT COUNT(*) AS n FROM student").await, left);
        assert_eq!(play.number(SECRETS).await, 2 * left);
        all_get_in(play, "ana", project).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_loses_the_right_meanwhile_renews_nobody_else() {
    each_space("who_loses_the_right_meanwhile_renews_nobody_else", async |play, project, _| {
        brings_in(play, "ana", project, &lines(MANY)).await;
        let before = passwords(play, "ana", project).await;
        play.pieces.hold("Reissue", 1);
        all(play, "ana", project).await;
        some_are_made(play).await;
        let (person, role) = (play.person("ana").await, TwinSpace::TeacherMember);
        let demote = Action::Do(members::Command::SetRole { project, person, role }.into());
        play.does_unseen("jan", What::Press { wire: demote.encode(), message: None }).await;
        play.pieces.let_go();
        are_made(play).await;
        assert!(!play.has("SELECT id FROM reissue WHERE state <> 'stopped'").await, "it stops");
        let made = usize::try_from(play.number(MADE).await).expect("few");
        assert_eq!(made, 50, "one piece was written");
        until("the screen says so", || play.reads("ana", &msg::reissue_state_stopped(made, MANY)) > 0).await;
        let still = "SELECT COUNT(*) AS n FROM student WHERE password_at = registered_at";
        assert_eq!(usize::try_from(play.number(still).await).expect("few"), MANY - made, "the others keep theirs");
        assert_eq!(before.len(), MANY);
        play.later(15 * DAY);
        play.until_none("a secret", "SELECT 1 AS n FROM secret").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_program_that_begins_again_goes_on_with_new_passwords() {
    on_each("a_program_that_begins_again_goes_on_with_new_passwords", async |url| {
        let setup = |process: &str| {
            let settings = Settings { undo_for: 0, ..Settings::default() };
            Setup { settings, process: Some(process.to_owned()), costs: Costs::FOR_TESTS, ..Setup::default() }
        };
        let play = Play::set(&url, setup("first")).await;
        let project = play_up_to_the_start(&play).await;
        brings_in(&play, "ana", project, &lines(MANY)).await;
        let before = passwords(&play, "ana", project).await;
        play.pieces.hold("Reissue", 1);
        all(&play, "ana", project).await;
        some_are_made(&play).await;
        let next = play.next(0);
        play.end().await;
        let is_made = |row: &&BTreeMap<String, Value>| row["made_at"].as_i64() > Some(0);
        assert_eq!(dump(&url).await["reissue_row"].iter().filter(is_made).count(), 50, "it ended in the middle");
        let play = next.begins(&url, setup("second")).await;
        are_made(&play).await;
        assert!(!play.has("SELECT id FROM reissue WHERE state <> 'done'").await, "it comes to its end");
        assert_eq!(play.number(SECRETS).await, 2 * i64::try_from(MANY).expect("few"), "nothing is left over");
        all_get_in(&play, "ana", project).await;
        none_gets_in(&play, &before).await;
        play.end().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_cards_of_a_reissue_are_sent_to_whoever_made_them() {
    each_space("the_cards_of_a_reissue_are_sent", async |play, project, _| {
        brings_in(play, "ana", project, "Lea Rojo\nLeo Monte").await;
        all(play, "ana", project).await;
        are_made(play).await;
        let reissue = ReissueId(play.number("SELECT id AS n FROM reissue").await);
        let cards = |format| Action::Go(students::Screen::ReissueCards { reissue, format }.into());
        play.asks("ana", cards(bot_core::paper::Format::Csv)).await;
        let is_file = |view: &View| matches!(view, View::Card { blocks, .. } if blocks.iter().any(|block| matches!(block, Block::File(_))));
        until("the file is there", || play.chats.all("ana").iter().any(|(_, view)| is_file(view))).await;
        play.asks("jan", cards(bot_core::paper::Format::Csv)).await;
        assert!(!play.chats.all("jan").iter().any(|(_, view)| is_file(view)), "Jan may not");
        play.asks("jan", Action::Go(sessions::Screen::MyProjects.into())).await;
    })
    .await;
}
