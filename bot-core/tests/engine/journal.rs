//! The journal of a TwinSpace: what people did stands there as each may read it, and what is new is counted until it is looked at.

use bot_core::areas::{files, guests, journal, members, news, space, students};
use bot_core::conversation::Action;
use bot_core::domain::{ProjectId, TwinSpace};
use bot_core::update::What;
use bot_core::wire::Page;

use crate::classes::{brings_in, each_space, passwords, stored};
use crate::guests::{comes, link_of};
use crate::play::{Play, plain, shown, until};
use crate::shared_files::{all_done, file_called, opens_space, sends_one};
use crate::story;

const LINES: &str = "SELECT COUNT(*) AS n FROM journal";

fn last(play: &Play, who: &str) -> String {
    plain(&shown(&play.chats_of(who).last(who).1))
}

/// The newest message that begins with these words and has a greater number, once there is one: a notice may come below it at any time.
async fn newest(play: &Play, who: &str, (begins, above): (&str, i64)) -> String {
    let found = || {
        let mut all: Vec<_> = play.chats_of(who).all(who);
        all.sort_by_key(|(number, _)| *number);
        let texts = all.iter().rev().filter(|(number, _)| *number > above).map(|(_, view)| plain(&shown(view)));
        texts.into_iter().find(|text| text.starts_with(begins))
    };
    until(begins, || found().is_some()).await;
    found().expect("it has come")
}

/// The first page of a journal, as it comes when somebody asks for it.
pub(crate) async fn journal(play: &Play, who: &str, project: ProjectId) -> String {
    let before = play.chats_of(who).number();
    play.asks(who, Action::Go(journal::Screen::Journal { project, page: Page(0) }.into())).await;
    newest(play, who, ("Journal of", before)).await
}

/// The lines that somebody reads, without when, the newest first.
async fn reads(play: &Play, who: &str, project: ProjectId, page: u16) -> Vec<String> {
    let before = play.chats_of(who).number();
    play.asks(who, Action::Go(journal::Screen::Journal { project, page: Page(page) }.into())).await;
    // A notice may come below it at any time.
    let all = play.chats_of(who).all(who);
    let mut below = all.iter().filter(|(number, _)| *number > before).map(|(_, view)| plain(&shown(view)));
    let read = below.find(|text| text.starts_with("Journal of")).unwrap_or_default();
    let lines = read.lines().filter(|line| line.ends_with(')') && line.contains(" ("));
    lines.map(|line| line.rsplit_once(" (").expect("a time").0.to_owned()).collect()
}

async fn publishes(play: &Play, who: &str, project: ProjectId, headline: &str) {
    story::publishes(play, who, project, headline, "It has rained a lot.").await;
}

async fn home(play: &Play, who: &str, project: ProjectId) -> String {
    play.asks(who, Action::Go(space::Screen::Space { project }.into())).await;
    newest(play, who, ("TwinSpace of", 0)).await
}

async fn logs_in(play: &Play, who: &str, project: ProjectId, name: &str) {
    let words = passwords(play, "ana", project).await[name].clone();
    play.command(who, "login").await;
    let number = play.chats_of(who).number();
    play.does(who, What::Text { words: format!("{name} {words}"), number }).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_people_do_stands_there_as_each_may_read_it() {
    each_space("what_people_do_stands_there", async |play, project, _| {
        brings_in(play, "ana", project, "Lea Rojo\nLeo Monte").await;
        let lea = stored(play).await.into_iter().find(|student| student.user_name == "lea.rojo").expect("she is in").id;
        let role = students::PupilRole::Manager;
        play.asks("ana", Action::Do(students::Command::SetRole { project, student: lea, role }.into())).await;
        logs_in(play, "kid", project, "lea.rojo").await;
        publishes(play, "kid", project, "Rain gauge").await;
        let ana = play.person("ana").await;
        let member = TwinSpace::TeacherMember;
        play.asks("jan", Action::Do(members::Command::SetRole { project, person: ana, role: member }.into())).await;
        let manager = TwinSpace::TeacherManager;
        play.asks("jan", Action::Do(members::Command::SetRole { project, person: ana, role: manager }.into())).await;
        let code = link_of(play, "ana", project).await;
        comes(play, "nora", &code, "Nora Alba").await;
        publishes(play, "ana", project, "A slip").await;
        let post = bot_core::domain::PostId(play.number("SELECT MAX(id) AS n FROM post").await);
        play.asks("jan", Action::Sure(news::Command::Remove { post }.into())).await;
        let full = [
            "Jan Lipa removed news",
            "Ana Nube published news that was removed later",
            "Nora Alba is a guest now",
            "Jan Lipa made Ana Nube Teacher-manager",
            "Jan Lipa made Ana Nube Teacher-member",
            "Lea R. published “Rain gauge”",
            "Ana Nube made Lea R. Student-manager",
            "Ana Nube brought in 2 students",
        ];
        assert_eq!(reads(play, "jan", project, 0).await, full);
        assert_eq!(reads(play, "kid", project, 0).await, full, "students read each other's names");
        let closed = [
            "Jan Lipa removed news",
            "Ana Nube published news that was removed later",
            "Somebody is a guest now",
            "Jan Lipa made Ana Nube Teacher-manager",
            "Jan Lipa made Ana Nube Teacher-member",
            "A student published “Rain gauge”",
            "Ana Nube made a student Student-manager",
            "Ana Nube brought in 2 students",
        ];
        assert_eq!(reads(play, "nora", project, 0).await, closed, "a guest reads no name of theirs, nor of a guest");
        assert_eq!(reads(play, "stranger", project, 0).await, [""; 0]);
        // Who is erased is named by nobody.
        play.asks("ana", Action::Sure(students::Command::Remove { project, student: lea }.into())).await;
        let nora = play.person("nora").await;
        play.asks("jan", Action::Sure(guests::Command::Remove { project, person: nora }.into())).await;
        let after = reads(play, "jan", project, 0).await;
        assert_eq!(after[..2], ["Jan Lipa removed Nora Alba", "Ana Nube removed a student"]);
        assert_eq!((after[7].as_str(), after.len()), ("A student published “Rain gauge”", 8));
        assert_eq!(
            reads(play, "jan", project, 1).await,
            ["Ana Nube made a student Student-manager", "Ana Nube brought in 2 students"]
        );
        let named = "SELECT COUNT(*) AS n FROM journal WHERE by_student IS NOT NULL OR of_student IS NOT NULL";
        assert_eq!(play.number(named).await, 0);
        assert_eq!(reads(play, "nora", project, 0).await, [""; 0], "it is closed to her again");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_somebody_has_missed_is_one_line_until_they_look() {
    each_space("what_somebody_has_missed", async |play, project, _| {
        assert_eq!(play.number(LINES).await, 0, "nothing happens before the TwinSpace is there");
        assert!(!home(play, "jan", project).await.contains("since you last looked"));
        brings_in(play, "ana", project, "Lea Rojo").await;
        assert_eq!(reads(play, "ana", project, 0).await, ["Ana Nube brought in Lea R."]);
        assert!(home(play, "jan", project).await.contains("One thing has happened since you last looked."));
        assert!(
            !home(play, "ana", project).await.contains("since you last looked"),
            "her own doing is nothing new to her"
        );
        publishes(play, "ana", project, "Rain gauge").await;
        assert!(home(play, "jan", project).await.contains("2 things have happened since you last looked."));
        play.presses("jan", "Journal (2 new)").await;
        let read = newest(play, "jan", ("Journal of", 0)).await;
        assert!(read.contains("Ana Nube published “Rain gauge”"), "{read}");
        assert!(!home(play, "jan", project).await.contains("since you last looked"));
        play.later(1000);
        publishes(play, "jan", project, "More rain").await;
        assert!(!home(play, "jan", project).await.contains("since you last looked"));
        assert!(home(play, "ana", project).await.contains("One thing has happened"), "{}", last(play, "ana"));
        brings_in(play, "ana", project, "Zoe Monte").await;
        logs_in(play, "zoe", project, "zoe.monte").await;
        let zoes = last(play, "zoe");
        assert!(!zoes.contains("since you last looked"), "what was before she came is not new to her: {zoes}");
        logs_in(play, "kid", project, "lea.rojo").await;
        play.asks("kid", Action::Do(bot_core::area::Command::Journal(journal::Command::Look { project }))).await;
        let read = newest(play, "kid", ("Journal of", 0)).await;
        assert!(read.contains("More rain"), "a student looks, too: {read}");
        assert_eq!(play.number("SELECT COUNT(*) AS n FROM journal_reader").await, 2);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn partners_who_join_leave_and_are_removed_stand_there() {
    each_space("partners_who_join_leave_and_are_removed", async |play, project, _| {
        // Mona takes part, as if she had accepted an invitation.
        play.command("mona", "start").await;
        play.stores(
            "INSERT INTO member (project_id, person_id, is_founder, desktop, twinspace, added_by, joined_at) \
             SELECT p.id, a.person_id, 0, 'member', 'teacher-member', p.founder_id, 1 FROM project p, account a WHERE a.external_id = 'mona'",
        )
        .await;
        let mona = play.person("mona").await;
        play.asks("ana", Action::Sure(members::Command::RemoveFromSpace { project, person: mona }.into())).await;
        play.asks("mona", Action::Sure(members::Command::Leave { project }.into())).await;
        assert_eq!(
            reads(play, "jan", project, 0).await,
            ["Mona has left", "Ana Nube removed Mona from the TwinSpace"].map(|line| line.replace("Mona", "mona")).map(capital)
        );
        assert_eq!(reads(play, "mona", project, 0).await, [""; 0], "who has left reads nothing any more");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn files_that_come_and_go_stand_there() {
    each_space("files_that_come_and_go_stand_there", async |play, project, _| {
        opens_space(play, "ana", project).await;
        for name in ["clouds.png", "rain.png"] {
            sends_one(play, "ana", name, name.as_bytes()).await;
            all_done(play).await;
        }
        assert_eq!(reads(play, "jan", project, 0).await, ["Ana Nube sent 2 files"]);
        let clouds = file_called(play, "clouds.png").await;
        play.asks("ana", Action::Sure(files::Command::Remove { file: clouds }.into())).await;
        opens_space(play, "jan", project).await;
        sends_one(play, "jan", "snow.png", b"snow").await;
        all_done(play).await;
        let all = ["Jan Lipa sent a file", "Ana Nube removed a file", "Ana Nube sent 2 files"];
        assert_eq!(reads(play, "jan", project, 0).await, all);
        // What could not be kept was not sent, and who removes what is gone has removed nothing.
        opens_space(play, "ana", project).await;
        sends_one(play, "ana", "empty.txt", b"").await;
        all_done(play).await;
        play.asks("ana", Action::Sure(files::Command::Remove { file: clouds }.into())).await;
        assert_eq!(reads(play, "jan", project, 0).await, all);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_guest_who_left_long_ago_has_no_name_there_any_more() {
    each_space("a_guest_who_left_long_ago", async |play, project, _| {
        play.renames("nora", "Grandma of Lea Rojo", Some("grandma"));
        let code = link_of(play, "ana", project).await;
        comes(play, "nora", &code, "Nora Alba").await;
        play.asks("nora", Action::Sure(guests::Command::Leave { project }.into())).await;
        assert_eq!(reads(play, "jan", project, 0).await, ["Nora Alba has left", "Nora Alba is a guest now"]);
        crate::forgotten::forgets_after(play, 35 * 24 * 3_600_000).await;
        assert_eq!(reads(play, "jan", project, 0).await, ["Somebody has left", "Somebody is a guest now"]);
    })
    .await;
}

/// Lines begin with a capital letter.
fn capital(line: String) -> String {
    let mut letters = line.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
