//! Much at once: buttons pressed twice, equal lists, and a right that is lost while students are being added.

use bot_core::areas::{members, students};
use bot_core::conversation::Action;
use bot_core::domain::{ClassId, ProjectId, TwinSpace};
use bot_core::text::{Locale, Text, msg};
use bot_core::update::What;
use bot_core::wire::Page;

use super::{ELSEWHERE, last};
use crate::classes::{
    agrees, all_get_in, are_in, are_told_apart, becomes, brings_in, checks, each_busy_space, each_space, enrol, enrols,
    is_enrol, lines, passwords, stored,
};
use crate::closing::closes;
use crate::play::{Play, plain, shown, until};

/// More than two pieces of a job.
const MANY: usize = 120;

async fn presses(play: &Play, who: &str, class: ClassId) {
    play.does_unseen(who, What::Press { wire: enrol(class).encode(), message: None }).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_list_that_is_enrolled_twice_at_once_gives_one_account_a_line() {
    each_busy_space("a_list_that_is_enrolled_twice_at_once", async |play, project, _| {
        agrees(play, "ana", project).await;
        let class = checks(play, "ana", project, &lines(60)).await;
        tokio::join!(presses(play, "ana", class), presses(play, "ana", class), presses(play, "ana", class));
        are_in(play, 50).await;
        presses(play, "ana", class).await;
        becomes(play, class, "done").await;
        presses(play, "ana", class).await;
        play.until_none("a job", "SELECT 1 AS n FROM job").await;
        are_told_apart(play, 60).await;
        assert_eq!(play.number("SELECT COUNT(*) AS n FROM secret").await, 120);
        all_get_in(play, "ana", project).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn equal_lists_at_once_give_different_user_names_wherever_they_are_for() {
    each_busy_space("equal_lists_at_once_give_different_user_names", async |play, project, _| {
        play.stores(ELSEWHERE[0]).await;
        play.stores(crate::lists::ANOTHER[1]).await;
        play.stores(ELSEWHERE[1]).await;
        let other = ProjectId(project.0 + 1);
        let mut lists = Vec::new();
        // Two for one TwinSpace, where one lock is taken, and one for another.
        for (who, project) in [("ana", project), ("jan", project), ("ana", other)] {
            agrees(play, who, project).await;
            lists.push((who, checks(play, who, project, &lines(40)).await));
        }
        let [a, b, c] = [0, 1, 2].map(|nth| presses(play, lists[nth].0, lists[nth].1));
        tokio::join!(a, b, c);
        for (_, class) in &lists {
            becomes(play, *class, "done").await;
        }
        are_told_apart(play, 120).await;
        let mut shown = passwords(play, "ana", project).await;
        assert_eq!(shown.len(), 40, "each teacher reads those of the own school");
        shown.extend(passwords(play, "jan", project).await);
        assert_eq!(shown.len(), 80);
        let all = stored(play).await;
        for student in all.iter().filter(|student| shown.contains_key(&student.user_name)).step_by(9) {
            assert!(student.gets_in_with(&shown[&student.user_name]), "{}", student.user_name);
        }
    })
    .await;
}

/// Whether a message of Ana's says this.
fn says(play: &Play, number: i64, text: &Text) -> bool {
    let words = plain(&Locale::english().plain(text));
    play.chats.all("ana").iter().any(|(of, view)| *of == number && plain(&shown(view)).contains(&words))
}

#[tokio::test(flavor = "multi_thread")]
async fn how_far_a_list_is_stands_in_its_own_message() {
    each_space("how_far_a_list_is_stands_in_its_own_message", async |play, project, _| {
        agrees(play, "ana", project).await;
        let class = checks(play, "ana", project, &lines(MANY)).await;
        let (number, enrol) = play.finds("ana", is_enrol).await;
        play.pieces.hold("Enrol", 1);
        play.does_unseen("ana", What::Press { wire: enrol.encode(), message: Some(number) }).await;
        let on_its_way = [50, 100].map(|enrolled| msg::class_state_enrolling(enrolled, MANY));
        until("some of them are in", || !play.chats.stood_in("ana", &on_its_way).is_empty()).await;
        play.pieces.let_go();
        becomes(play, class, "done").await;
        let done = msg::class_state_done(MANY, 14);
        until("all of them are in", || says(play, number, &done)).await;
        assert_eq!(play.chats.stood_in("ana", &on_its_way), [number].into(), "in no other one");
        assert_eq!(play.reads("ana", &done), 1, "no other message does");
    })
    .await;
}

/// What is written of a list of Ana's, of which some students are in when something happens.
async fn stops(play: &Play, project: ProjectId, happens: impl AsyncFnOnce()) {
    agrees(play, "ana", project).await;
    let class = checks(play, "ana", project, &lines(MANY)).await;
    play.pieces.hold("Enrol", 1);
    presses(play, "ana", class).await;
    are_in(play, 50).await;
    happens().await;
    play.pieces.let_go();
    becomes(play, class, "stopped").await;
    play.until_none("a job", "SELECT 1 AS n FROM job").await;
    let count = stored(play).await.len();
    assert_eq!(count, 50, "one piece was written");
    are_told_apart(play, count).await;
    let says = msg::class_state_stopped(count, MANY);
    until("the list says where it stopped", || play.reads("ana", &says) == 1).await;
    presses(play, "ana", class).await;
    assert_eq!(play.number("SELECT COUNT(*) AS n FROM job").await, 0, "and it does not go on");
    play.later(15 * 24 * 3_600_000);
    play.until_none("a secret", "SELECT 1 AS n FROM secret").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_loses_the_right_meanwhile_adds_nobody_else() {
    each_space("who_loses_the_right_meanwhile", async |play, project, _| {
        let (person, role) = (play.person("ana").await, TwinSpace::TeacherMember);
        let demote = Action::Do(members::Command::SetRole { project, person, role }.into());
        stops(play, project, async || {
            play.does_unseen("jan", What::Press { wire: demote.encode(), message: None }).await;
        })
        .await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nor_does_anybody_once_the_project_is_closed() {
    each_space("nobody_is_added_once_the_project_is_closed", async |play, project, _| {
        stops(play, project, async || closes(play, project).await).await;
        play.asks("jan", Action::Go(students::Screen::Students { project, page: Page(0) }.into())).await;
        assert!(last(play, "jan").contains("The project is over"), "{}", last(play, "jan"));
        assert!(last(play, "jan").contains("Li Z."), "who is in can be read: {}", last(play, "jan"));
    })
    .await;
}

/// A list as whoever brings it in reads it.
async fn reads_list(play: &Play, who: &str, class: ClassId) -> String {
    play.asks(who, Action::Go(students::Screen::Class { class, page: Page(0) }.into())).await;
    last(play, who)
}

const IS_HERE: &str = "somebody with this name is already here";

#[tokio::test(flavor = "multi_thread")]
async fn who_comes_while_a_list_is_looked_through_is_pointed_out_to_the_own_school_and_to_nobody_else() {
    each_busy_space("who_comes_while_a_list_is_looked_through", async |play, project, _| {
        agrees(play, "jan", project).await;
        agrees(play, "ana", project).await;
        let class = checks(play, "jan", project, "Lea Rojo\nZoe Monte").await;
        let own = checks(play, "ana", project, "Lea Rojo\nZoe Alba").await;
        brings_in(play, "ana", project, "Lea Rojo").await;
        let list = reads_list(play, "ana", own).await;
        assert!(list.contains(&format!("Lea Rojo ({IS_HERE})")), "{list}");
        // Jan, who may read "Lea R.", learns by no surname that he types which one she has.
        let list = reads_list(play, "jan", class).await;
        assert!(!list.contains(IS_HERE), "{list}");
        let list = reads_list(play, "jan", checks(play, "jan", project, "Lea Rojo").await).await;
        assert!(!list.contains(IS_HERE) && !list.contains("➖"), "{list}");
        presses(play, "jan", class).await;
        becomes(play, class, "done").await;
        let names: Vec<String> = stored(play).await.into_iter().map(|student| student.user_name).collect();
        assert_eq!(names, ["lea.rojo", "lea.rojo2", "zoe.monte"], "they are added all the same");
        let list = reads_list(play, "ana", checks(play, "ana", project, "lea ROJO").await).await;
        assert!(list.contains("➖ lea ROJO") && list.contains(IS_HERE), "left out at first: {list}");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn equal_names_elsewhere_are_pointed_out_in_the_own_school_only() {
    each_space("equal_names_elsewhere_are_pointed_out", async |play, project, _| {
        brings_in(play, "ana", project, "Lea Rojo").await;
        for sql in ELSEWHERE {
            play.stores(sql).await;
        }
        // She works in the other TwinSpace only.
        play.stores("DELETE FROM pupil WHERE space_id = (SELECT MIN(id) FROM space)").await;
        agrees(play, "jan", project).await;
        for (who, is_told) in [("ana", true), ("jan", false)] {
            let list = reads_list(play, who, checks(play, who, project, "Lea Rojo").await).await;
            assert!(list.contains("Lea Rojo"), "{who}: {list}");
            assert_eq!(list.contains("Your school already has"), is_told, "{who}: {list}");
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn many_students_of_one_name_all_get_in() {
    each_busy_space("many_students_of_one_name_all_get_in", async |play, project, _| {
        // Names that are shortened, numbered, or of which no letter can be typed.
        for name in ["Ana López", "Maximiliana Brombeertalerin", "李 王"] {
            for _ in 0..4 {
                agrees(play, "ana", project).await;
                let class = checks(play, "ana", project, name).await;
                let take_in = students::Command::LeaveOut { class, line: 1, out: false };
                play.asks("ana", Action::Do(take_in.into())).await;
                enrols(play, "ana", class).await;
            }
        }
        are_told_apart(play, 12).await;
    })
    .await;
}
