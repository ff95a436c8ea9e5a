//! Buttons whose bytes were made up: of students, strangers learn nothing, and a mere member no more than a name.

use bot_core::area::{Command, Screen};
use bot_core::areas::{space, students};
use bot_core::conversation::Action;
use bot_core::domain::{ClassId, ProjectId, ReissueId, StudentId};
use bot_core::paper::Format;
use bot_core::wire::{Page, Wire, Words};

use crate::classes::{brings_in, checks, each_space, passwords, reissues_all, stored};
use crate::databases::{Tables, dump};
use crate::play::{Play, plain, shown};
use crate::story::sends;

/// What must stay as it is.
const TABLES: [&str; 11] = [
    "space",
    "agreement",
    "secret",
    "student",
    "pupil",
    "class",
    "class_row",
    "job",
    "reissue",
    "reissue_row",
    "takeover",
];

async fn kept(url: &str) -> Tables {
    let mut tables = dump(url).await;
    tables.retain(|table, _| TABLES.contains(&table.as_str()));
    assert_eq!(tables.len(), TABLES.len());
    tables
}

/// What a person could forge: every command and every screen that has a number.
fn forged(
    project: ProjectId,
    class: ClassId,
    (student, replaces): (StudentId, i64),
    reissue: ReissueId,
) -> Vec<Action> {
    let (line, page, words) = (1, Page(0), Words::default);
    let role = students::PupilRole::Manager;
    let commands = [
        students::Command::Add { project },
        students::Command::Correct { class, line, words: words() },
        students::Command::LeaveOut { class, line, out: true },
        students::Command::Swap { class },
        students::Command::Enrol { class },
        students::Command::Discard { class },
        students::Command::Renew { project, student, replaces },
        students::Command::SetRole { project, student, role },
        students::Command::Remove { project, student },
        students::Command::Search { project, words: words() },
        students::Command::ReadAgain { class },
        students::Command::ChooseReissue { project },
        students::Command::ReissueAll { project, only: students::Only::All, replaces },
    ];
    let screens = [
        students::Screen::Students { project, page },
        students::Screen::Student { project, student },
        students::Screen::Class { class, page },
        students::Screen::Row { class, line },
        students::Screen::Sheet { project, page },
        students::Screen::Cards { project, format: Format::Pdf },
        students::Screen::ClassList { project, format: Format::Csv },
        students::Screen::Filtered { project, only: students::Only::Waiting, page },
        students::Screen::Reissue { reissue },
        students::Screen::ReissueCards { reissue, format: Format::Csv },
        students::Screen::ReissueSheet { project, reissue, page },
    ];
    all_of(&commands, students::Command::examples().len());
    all_of(&screens, students::Screen::examples().len());
    let commands = commands.map(Command::from).into_iter().chain([space::Command::Agree { project }.into()]);
    let screens = screens.map(Screen::from).into_iter();
    let screens = screens.chain([space::Screen::Space { project }.into(), space::Screen::Guardians { project }.into()]);
    let pressed = commands.flat_map(|command| [Action::Do(command.clone()), Action::Sure(command)]);
    pressed.chain(screens.map(Action::Go)).collect()
}

fn all_of<T: Wire>(made: &[T], there_are: usize) {
    let names: std::collections::BTreeSet<&str> = made.iter().map(Wire::name).collect();
    assert_eq!(names.len(), there_are, "each that a button can carry");
}

/// Everything that stands in somebody's chat.
fn chat(play: &Play, who: &str) -> String {
    play.chats_of(who).all(who).iter().map(|(_, view)| plain(&shown(view))).collect::<Vec<_>>().join("\n")
}

#[tokio::test(flavor = "multi_thread")]
async fn made_up_buttons_change_nothing_and_show_no_student() {
    each_space("made_up_buttons_change_nothing_and_show_no_student", async |play, project, url| {
        brings_in(play, "ana", project, "Lea Rojo").await;
        let class = checks(play, "ana", project, "Zoe Monte").await;
        let student = stored(play).await[0].id;
        play.asks("ana", Action::Sure(reissues_all(play, project).await.into())).await;
        play.until_none("a job", "SELECT 1 AS n FROM job").await;
        let reissue = ReissueId(play.number("SELECT id AS n FROM reissue").await);
        let shown = passwords(play, "ana", project).await.into_values();
        let secrets: Vec<String> =
            ["Rojo", "Monte", "lea.rojo", "zoe.monte"].map(str::to_owned).into_iter().chain(shown).collect();
        assert!(secrets.iter().all(|word| chat(play, "ana").contains(word)), "Ana reads all of it");
        let before = kept(url).await;
        // Nora is nobody, and a guest then, Olga decides on the project, and Jan, a founder, is everything that is not enough one after another.
        for (who, becomes) in [
            ("nora", None),
            ("olga", None),
            ("nora", Some(NORA_IS_A_GUEST)),
            ("jan", Some(JAN_IS_A_MEMBER)),
            ("jan", Some(JAN_IS_A_GUEST)),
            ("jan", Some(JAN_IS_NOT_IN)),
        ] {
            match becomes {
                Some(sql) => play.stores(sql).await,
                None => play.command(who, "start").await,
            }
            let replaces = stored(play).await[0].password_at;
            for action in forged(project, class, (student, replaces), reissue) {
                play.asks(who, action).await;
            }
            let read = chat(play, who);
            for word in &secrets {
                assert!(!read.contains(word), "{who} ({becomes:?}) reads {word}");
            }
            let shows = last_of(play, who, students::Screen::Student { project, student }).await.contains("Lea R.");
            assert_eq!(shows, becomes == Some(JAN_IS_A_MEMBER), "{who} ({becomes:?}) reads a name");
            assert_eq!(kept(url).await, before, "{who} ({becomes:?}) changes nothing");
        }
    })
    .await;
}

async fn last_of(play: &Play, who: &str, screen: students::Screen) -> String {
    play.asks(who, Action::Go(screen.into())).await;
    plain(&shown(&play.chats_of(who).last(who).1))
}

const JAN_IS_A_MEMBER: &str =
    "UPDATE member SET twinspace = 'teacher-member' WHERE person_id = (SELECT partner_id FROM project)";
const JAN_IS_A_GUEST: &str = "UPDATE member SET twinspace = 'guest' WHERE person_id = (SELECT partner_id FROM project)";
const JAN_IS_NOT_IN: &str = "UPDATE member SET twinspace = NULL WHERE person_id = (SELECT partner_id FROM project)";

#[tokio::test(flavor = "multi_thread")]
async fn a_form_that_was_begun_with_a_right_adds_nobody_without_it() {
    each_space("a_form_that_was_begun_with_a_right", async |play, project, _| {
        play.asks("jan", Action::Do(students::Command::Add { project }.into())).await;
        play.says("jan", "Lea Rojo").await;
        play.presses("jan", "Student-member").await;
        play.stores(JAN_IS_A_MEMBER).await;
        sends(play, "jan").await;
        assert_eq!(play.number("SELECT COUNT(*) AS n FROM class").await, 0);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_list_is_its_teachers_only() {
    each_space("a_list_is_its_teachers_only", async |play, project, url| {
        let class = checks(play, "ana", project, "Zoe Monte").await;
        let before = kept(url).await;
        // Jan may bring students in, and confirms for his own; Ana's list is hers.
        for command in [
            students::Command::Correct { class, line: 1, words: Words(Some("Lea; Rojo".to_owned())) },
            students::Command::LeaveOut { class, line: 1, out: true },
            students::Command::Swap { class },
            students::Command::Enrol { class },
            students::Command::Discard { class },
        ] {
            play.asks("jan", Action::Do(command.clone().into())).await;
            play.asks("jan", Action::Sure(command.into())).await;
        }
        for screen in [students::Screen::Class { class, page: Page(0) }, students::Screen::Row { class, line: 1 }] {
            play.asks("jan", Action::Go(screen.into())).await;
        }
        assert!(!chat(play, "jan").contains("Monte"));
        assert_eq!(kept(url).await, before);
    })
    .await;
}
const NORA_IS_A_GUEST: &str = "INSERT INTO guest (space_id, person_id, name, invited_by, joined_at) \
    SELECT s.id, a.person_id, 'Nora', p.founder_id, 1 FROM space s JOIN project p ON p.id = s.project_id, account a \
    WHERE a.external_id = 'nora'";
