//! The students of a closed project are erased after their time, and not before their teachers were told.

use bot_core::area::Command;
use bot_core::areas::{closing, erasure, students};
use bot_core::conversation::Action;
use bot_core::domain::ProjectId;
use bot_core::engine::{Operator, Setup, System};
use bot_core::reader::Settings;
use bot_core::text::msg;
use bot_core::wire::Page;

use crate::classes::{brings_in, each_space, lines, stored};
use crate::closing::closes;
use crate::play::{Play, all_later, plain, shown, until};
use crate::sessions::with_another_project;
use crate::students::ELSEWHERE;

const DAY: i64 = 24 * 3_600_000;
const STEPS: &str = "SELECT COUNT(*) AS n FROM timer WHERE what LIKE '%erasure%'";

/// How many messages of somebody tell of the end.
fn notices(play: &Play, who: &str) -> usize {
    play.reads(who, &msg::ending_title_goes())
}

/// The number of somebody's newest message that tells of it.
fn newest(play: &Play, who: &str) -> Option<i64> {
    let words = plain("Their names, user names and passwords will be gone");
    let all = play.chats_of(who).all(who);
    all.iter().filter(|(_, view)| plain(&shown(view)).contains(&words)).map(|(number, _)| *number).max()
}

async fn rests() {
    tokio::time::sleep(std::time::Duration::from_millis(1500)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn teachers_are_told_once_each_time_and_then_the_class_is_gone() {
    each_space("teachers_are_told_once_each_time", async |play, project, url| {
        brings_in(play, "ana", project, "Lea Rojo\nLeo Monte\nlea ROJO").await;
        for sql in ELSEWHERE {
            play.stores(sql).await;
        }
        closes(play, project).await;
        let settings = Settings { undo_for: 0, ..Settings::default() };
        let setup = Setup { settings, process: Some("second".to_owned()), ..Setup::default() };
        let other = play.next(0).begins(url, setup).await;
        let both = [play, &other];
        all_later(&both, 334 * DAY).await;
        rests().await;
        assert_eq!((newest(play, "ana"), newest(play, "jan")), (None, None), "not yet");
        all_later(&both, DAY).await;
        until("they are told", || newest(play, "ana").is_some() && newest(play, "jan").is_some()).await;
        let first = newest(play, "ana");
        rests().await;
        assert_eq!((newest(play, "ana"), notices(play, "ana")), (first, 1), "once, whoever was faster");
        assert_eq!(play.reads("ana", &msg::ending_title_stay(1)), 1, "one of them stays");
        all_later(&both, 23 * DAY).await;
        until("they are told again", || newest(play, "ana") > first).await;
        let second = newest(play, "ana");
        rests().await;
        assert_eq!(newest(play, "ana"), second, "once");
        assert_eq!(stored(play).await.len(), 2, "nobody is erased before the day");
        all_later(&both, 7 * DAY).await;
        play.until_none("somebody who works nowhere else", "SELECT id FROM student WHERE given = 'Leo'").await;
        play.until_none("a list", "SELECT id FROM class").await;
        play.until_none("a line", "SELECT line FROM class_row").await;
        let left: Vec<String> = stored(play).await.into_iter().map(|student| student.user_name).collect();
        assert_eq!(left, ["lea.rojo"], "she works elsewhere");
        assert_eq!(play.number("SELECT COUNT(*) AS n FROM pupil").await, 1, "and only there");
        until("the notice says so", || play.reads("ana", &msg::ending_title_nobody()) > 0).await;
        assert_eq!(newest(play, "ana"), None);
        play.until_none("a step", STEPS_LEFT).await;
        other.end().await;
    })
    .await;
}

const STEPS_LEFT: &str = "SELECT what FROM timer WHERE what LIKE '%erasure%step%'";

#[tokio::test(flavor = "multi_thread")]
async fn a_project_that_is_opened_again_keeps_its_students() {
    each_space("a_project_that_is_opened_again_keeps", async |play, project, _| {
        brings_in(play, "ana", project, "Lea Rojo").await;
        closes(play, project).await;
        assert_eq!(play.number(STEPS).await, 1);
        play.later(20 * DAY);
        play.asks("ana", Action::Do(closing::Command::Reopen { project }.into())).await;
        assert_eq!(play.number(STEPS).await, 0);
        play.later(400 * DAY);
        rests().await;
        assert_eq!((stored(play).await.len(), newest(play, "ana")), (1, None));
        // Closed again, the time begins anew.
        closes(play, project).await;
        play.later(340 * DAY);
        until("they are told", || newest(play, "ana").is_some()).await;
        assert_eq!(stored(play).await.len(), 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_program_that_was_away_tells_first_and_erases_then() {
    each_space("a_program_that_was_away_tells_first", async |play, project, _| {
        brings_in(play, "ana", project, &lines(60)).await;
        closes(play, project).await;
        play.later(800 * DAY);
        until("they are told", || newest(play, "ana").is_some()).await;
        rests().await;
        assert_eq!(stored(play).await.len(), 60, "a week is left to save the list");
        play.later(7 * DAY + 1000);
        // More than one turn takes.
        play.until_none("a student", "SELECT id FROM student").await;
        play.until_none("a list", "SELECT id FROM class").await;
        play.until_none("a step", STEPS_LEFT).await;
        assert_eq!(play.number("SELECT COUNT(*) AS n FROM secret").await, 0);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_operator_erases_at_once_what_is_due_and_nothing_else() {
    each_space("the_operator_erases_at_once_what_is_due", async |play, project, _| {
        brings_in(play, "ana", project, &lines(60)).await;
        let mut settings = Settings { undo_for: 0, ..Settings::default() };
        settings.students.kept_for = DAY;
        let operator = Operator::of(play.engine.db().clone(), std::sync::Arc::new(System));
        assert_eq!(operator.due_students(settings.clone()).await.expect("read"), [], "the project goes on");
        operator.erase_students(settings.clone(), project).await.expect("nothing is done");
        closes(play, project).await;
        assert_eq!(operator.due_students(settings.clone()).await.expect("read"), [], "it has just closed");
        operator.erase_students(settings.clone(), project).await.expect("nothing is done");
        assert_eq!(stored(play).await.len(), 60);
        play.stores("UPDATE project SET since = since - 86400001").await;
        let due = operator.due_students(settings.clone()).await.expect("read");
        assert_eq!(due.iter().map(|due| (due.project, due.erased, due.stay)).collect::<Vec<_>>(), [(project, 60, 0)]);
        assert_eq!(stored(play).await.len(), 60, "to look is not to erase");
        operator.erase_students(settings.clone(), project).await.expect("erased");
        assert!(stored(play).await.is_empty());
        assert_eq!(operator.due_students(settings.clone()).await.expect("read"), []);
        assert_eq!(play.number(STEPS).await, 0, "nothing is left to do");
    })
    .await;
}

/// Each student works in both TwinSpaces, was registered by somebody who is in neither, and was asked for once.
const IN_BOTH: [&str; 3] = [
    "INSERT INTO pupil (space_id, student_id, publishes, joined_at) SELECT space_id + 1, student_id, 0, 1 FROM pupil",
    "UPDATE student SET registered_by = (SELECT person_id FROM account WHERE external_id = 'pia')",
    "INSERT INTO takeover (id, project_id, person_id, user_name, student_id, asked_at, expires_at, state) \
     SELECT s.id, p.id, p.founder_id, s.user_name, s.id, 1, 2, 'ended' FROM student s, project p \
     WHERE p.id = (SELECT MIN(id) FROM project)",
];

#[tokio::test(flavor = "multi_thread")]
async fn who_goes_from_two_twinspaces_at_once_is_erased_with_all_that_is_theirs() {
    each_space("who_goes_from_two_twinspaces_at_once", async |play, project, _| {
        brings_in(play, "ana", project, &lines(12)).await;
        let second = with_another_project(play, project).await;
        play.command("pia", "start").await;
        for sql in IN_BOTH {
            play.stores(sql).await;
        }
        for student in stored(play).await {
            let forgets = |project| Action::Sure(erasure::Command::Forget { project, student: student.id }.into());
            tokio::join!(play.asks("ana", forgets(project)), play.asks("jan", forgets(second)));
        }
        assert!(stored(play).await.is_empty(), "they work nowhere any more");
        assert_eq!(play.number("SELECT COUNT(*) AS n FROM takeover").await, 0, "nothing that names them is left");
    })
    .await;
}

fn forget(project: ProjectId, student: bot_core::domain::StudentId) -> Action {
    Action::Do(erasure::Command::Forget { project, student }.into())
}

async fn is_sure(play: &Play, who: &str) {
    play.presses_one(who, |action| matches!(action, Action::Sure(Command::Erasure(_)))).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_teacher_erases_a_student_of_the_own_class_and_removes_another() {
    each_space("a_teacher_erases_a_student_of_the_own_class", async |play, project, _| {
        brings_in(play, "ana", project, "Lea Rojo\nLeo Monte").await;
        for sql in ELSEWHERE {
            play.stores(sql).await;
        }
        let all = stored(play).await;
        let (lea, leo) = (all[0].id, all[1].id);
        play.asks("jan", forget(project, lea)).await;
        is_sure(play, "jan").await;
        assert_eq!(stored(play).await.len(), 2, "Jan has not registered her, and she works elsewhere");
        assert_eq!(play.number("SELECT COUNT(*) AS n FROM pupil").await, 2);
        play.asks("pia", forget(project, leo)).await;
        assert_eq!(stored(play).await.len(), 2, "a stranger");
        closes(play, project).await;
        play.asks("ana", Action::Go(students::Screen::Student { project, student: leo }.into())).await;
        play.presses("ana", "Erase the student").await;
        is_sure(play, "ana").await;
        assert_eq!(stored(play).await.len(), 1, "also after the project has closed");
        play.asks("ana", Action::Go(students::Screen::Students { project, page: Page(0) }.into())).await;
        assert!(!plain(&shown(&play.chats.last("ana").1)).contains("Leo"));
    })
    .await;
}
