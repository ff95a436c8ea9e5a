//! Who may do what in a TwinSpace, cell by cell: each thing is tried by the real commands, and what comes of it is what
//! docs/roles.md says.

use bot_core::areas::{archive, files, guests, members, news, students};
use bot_core::conversation::Action;
use bot_core::domain::{ArchiveId, FileId, FolderId, PersonId, PostId, ProjectId, SpaceId, StudentId, TwinSpace};
use bot_core::update::What;
use bot_core::wire::{Page, Words};

use crate::classes::{brings_in, each_space, passwords, stored};
use crate::guests::{comes, link_of};
use crate::play::{Play, plain, shown};
use crate::shared_files;

/// The page that people read.
const PAGE: &str = include_str!("../../../docs/roles.md");

fn cells(line: &str) -> Vec<String> {
    line.split('|').map(|cell| cell.trim().to_owned()).collect()
}

/// The lines of the table of the TwinSpace.
fn table() -> impl Iterator<Item = Vec<String>> {
    let (_, rest) = PAGE.split_once("## In the TwinSpace").expect("the table of the TwinSpace");
    let lines = rest.lines().skip(1).take_while(|line| !line.starts_with("## "));
    lines.filter(|line| line.starts_with('|')).map(cells)
}

/// Whether the page says that somebody of this column may do what stands in this row.
pub(crate) fn page_says(row: &str, column: &str) -> bool {
    let mut lines = table();
    let heads = lines.next().expect("its heads");
    let at = heads.iter().position(|head| head == column).unwrap_or_else(|| panic!("no column {column}"));
    let row = lines.find(|cells| cells[1] == row).unwrap_or_else(|| panic!("no row {row}"));
    row[at] == "x"
}

/// The rows of the page.
fn rows() -> Vec<String> {
    table().skip(2).map(|line| line[1].clone()).collect()
}

/// Somebody of a column of the page: who, and what makes them so. Nobody stands in a column of `None`, who may nothing.
pub(crate) const PEOPLE: [(&str, Option<&str>, &str); 11] = [
    (
        "jan",
        Some("Teacher-administrator"),
        "UPDATE member SET is_founder = 0, desktop = 'member', twinspace = 'teacher-administrator' WHERE person_id = (SELECT MIN(partner_id) FROM project)",
    ),
    (
        "jan",
        Some("Teacher-manager"),
        "UPDATE member SET is_founder = 0, desktop = 'member', twinspace = 'teacher-manager' WHERE person_id = (SELECT MIN(partner_id) FROM project)",
    ),
    (
        "jan",
        Some("founder, Teacher-manager"),
        "UPDATE member SET is_founder = 1, desktop = 'member', twinspace = 'teacher-manager' WHERE person_id = (SELECT MIN(partner_id) FROM project)",
    ),
    (
        "jan",
        Some("founder, Teacher-administrator"),
        "UPDATE member SET is_founder = 1, desktop = 'member', twinspace = 'teacher-administrator' WHERE person_id = (SELECT MIN(partner_id) FROM project)",
    ),
    (
        "jan",
        Some("founder, Teacher-member"),
        "UPDATE member SET is_founder = 1, desktop = 'member', twinspace = 'teacher-member' WHERE person_id = (SELECT MIN(partner_id) FROM project)",
    ),
    (
        "jan",
        Some("Teacher-member"),
        "UPDATE member SET is_founder = 0, desktop = 'administrator', twinspace = 'teacher-member' WHERE person_id = (SELECT MIN(partner_id) FROM project)",
    ),
    (
        "jan",
        None,
        "UPDATE member SET is_founder = 1, desktop = 'administrator', twinspace = NULL WHERE person_id = (SELECT MIN(partner_id) FROM project)",
    ),
    ("kid", Some("Student-manager"), NOTHING),
    ("other", Some("Student-member"), NOTHING),
    ("nora", Some("Guest"), NOTHING),
    ("stranger", None, NOTHING),
];

pub(crate) const NOTHING: &str = "UPDATE project SET locks = locks";

/// Everything is as it was before a press.
const BACK: [&str; 11] = [
    "DELETE FROM archive",
    "DELETE FROM folder",
    "UPDATE member SET twinspace = 'teacher-manager' WHERE person_id = (SELECT MIN(founder_id) FROM project)",
    "UPDATE person SET active_conversation = NULL",
    "UPDATE session SET active_conversation = NULL",
    "UPDATE conversation SET archived_at = 1 WHERE archived_at IS NULL",
    "DELETE FROM link WHERE used_at IS NULL AND kind = 'guest'",
    "UPDATE guest SET left_at = NULL",
    "DELETE FROM tally",
    "DELETE FROM history WHERE kind LIKE '%role%'",
    "DELETE FROM timer WHERE what LIKE '%daily%'",
];

/// What the database says of all that a press could change.
const STANDS: [&str; 9] = [
    "SELECT COUNT(*) AS n FROM archive",
    "SELECT COUNT(*) AS n FROM folder",
    "SELECT COUNT(*) AS n FROM shared_file",
    "SELECT COUNT(*) AS n FROM conversation WHERE archived_at IS NULL",
    "SELECT COUNT(*) AS n FROM link",
    "SELECT COUNT(*) AS n FROM member WHERE twinspace = 'teacher-manager'",
    "SELECT COUNT(*) AS n FROM guest WHERE left_at IS NULL",
    "SELECT COUNT(*) AS n FROM post",
    "SELECT COUNT(*) AS n FROM pupil WHERE publishes = 1",
];

/// What is tried on.
struct Board {
    project: ProjectId,
    space: SpaceId,
    ana: PersonId,
    nora: PersonId,
    leo: StudentId,
}

impl Board {
    async fn of(play: &Play, project: ProjectId) -> Self {
        let all = stored(play).await;
        let leo = all.iter().find(|student| student.user_name == "leo.monte").expect("he is in").id;
        let space = SpaceId(play.number("SELECT id AS n FROM space").await);
        Self { project, space, ana: play.person("ana").await, nora: play.person("nora").await, leo }
    }

    /// The ways to do what a row of the page says that change something.
    fn presses(&self, row: &str, (of_ana, file): (PostId, FileId)) -> Vec<Action> {
        let Self { project, space, ana, nora, leo } = *self;
        let sure = |command: bot_core::area::Command| Action::Sure(command);
        let act = |command: bot_core::area::Command| Action::Do(command);
        match row {
            "change roles" => {
                let role = TwinSpace::TeacherMember;
                // Leo is of Ana's class.
                let of_leo = students::Command::SetRole { project, student: leo, role: students::PupilRole::Manager };
                vec![act(members::Command::SetRole { project, person: ana, role }.into()), act(of_leo.into())]
            }
            "remove members" => vec![
                sure(members::Command::RemoveFromSpace { project, person: ana }.into()),
                sure(guests::Command::Remove { project, person: nora }.into()),
            ],
            "invite students and guests" => {
                vec![act(students::Command::Add { project }.into()), act(guests::Command::MakeLink { project }.into())]
            }
            "publish news and files" => vec![
                act(news::Command::Write { project }.into()),
                act(files::Command::NewFolder { project, words: Words(Some("Wind".into())) }.into()),
            ],
            "remove what others published" => {
                vec![sure(news::Command::Remove { post: of_ana }.into()), sure(files::Command::Remove { file }.into())]
            }
            "get an archive of it all" => {
                vec![act(archive::Command::Make { space, instead: ArchiveId(0) }.into())]
            }
            // The last one is tried in `carry`, where there is a TwinSpace before.
            "read everything there" | "see the students’ names" | "bring over what is in the old TwinSpace" => {
                Vec::new()
            }
            other => panic!("nobody tries: {other}"),
        }
    }
}

async fn stands(play: &Play) -> Vec<i64> {
    let mut all = Vec::new();
    for sql in STANDS {
        all.push(play.number(sql).await);
    }
    all
}

/// What somebody's newest message says once they have asked for something.
async fn reads(play: &Play, who: &str, action: Action) -> String {
    play.asks(who, action).await;
    plain(&shown(&play.chats_of(who).last(who).1))
}

async fn logs_in(play: &Play, who: &str, project: ProjectId, name: &str) {
    let words = passwords(play, "ana", project).await[name].clone();
    play.command(who, "login").await;
    let number = play.chats_of(who).number();
    play.does(who, What::Text { words: format!("{name} {words}"), number }).await;
}

/// A post of Ana's, one of Lea's, and a file of Ana's.
const POSTS: [&str; 3] = [
    "INSERT INTO shared_file (id, space_id, person_id, name, folded, hash, size, sent_at) \
     SELECT 7, s.id, p.founder_id, 'rain.png', (SELECT same FROM school ORDER BY id LIMIT 1), \
       '0000000000000000000000000000000000000000000000000000000000000000', 7, 1 \
     FROM space s JOIN project p ON p.id = s.project_id WHERE NOT EXISTS (SELECT 1 FROM shared_file x WHERE x.id = 7)",
    "INSERT INTO post (id, space_id, person_id, headline, words, posted_at) \
     SELECT 7, s.id, p.founder_id, 'Clouds', 'It rains.', 1 FROM space s JOIN project p ON p.id = s.project_id \
     WHERE NOT EXISTS (SELECT 1 FROM post x WHERE x.id = 7)",
    "INSERT INTO post (id, space_id, student_id, headline, words, posted_at) \
     SELECT 8, s.id, t.id, 'Rain gauge', 'It rains.', 2 FROM space s, student t \
     WHERE t.user_name = 'lea.rojo' AND NOT EXISTS (SELECT 1 FROM post x WHERE x.id = 8)",
];

#[tokio::test(flavor = "multi_thread")]
async fn in_a_twinspace_everybody_can_what_the_page_says_and_nothing_else() {
    each_space("in_a_twinspace_everybody_can_what_the_page_says", async |play, project, _| {
        brings_in(play, "ana", project, "Lea Rojo\nLeo Monte").await;
        play.stores(
            "UPDATE pupil SET publishes = 1 WHERE student_id = (SELECT id FROM student WHERE user_name = 'lea.rojo')",
        )
        .await;
        logs_in(play, "kid", project, "lea.rojo").await;
        logs_in(play, "other", project, "leo.monte").await;
        let code = link_of(play, "ana", project).await;
        comes(play, "nora", &code, "Nora Alba").await;
        play.command("stranger", "start").await;
        let board = Board::of(play, project).await;
        for (who, column, becomes) in PEOPLE {
            for row in rows() {
                let expected = column.is_some_and(|column| page_says(&row, column));
                for action in board.presses(&row, (PostId(7), FileId(7))) {
                    for sql in POSTS.into_iter().chain(BACK).chain([becomes, RESETS]) {
                        play.stores(sql).await;
                    }
                    let before = stands(play).await;
                    play.asks(who, action.clone()).await;
                    let done = stands(play).await != before;
                    assert_eq!(done, expected, "{column:?} ({who}): {row}, by {action:?}");
                }
            }
            for sql in POSTS.into_iter().chain(BACK).chain([becomes, RESETS]) {
                play.stores(sql).await;
            }
            let may = |row| column.is_some_and(|column| page_says(row, column));
            let read = reads(play, who, Action::Do(news::Command::Look { project }.into())).await;
            assert_eq!(read.contains("Rain gauge"), may("read everything there"), "{column:?} ({who}) reads {read}");
            let post = reads(play, who, Action::Go(news::Screen::of(PostId(8)).into())).await;
            assert_eq!(post.contains("Rain gauge"), may("read everything there"), "{column:?} ({who}) reads {post}");
            let (page, folder, by) = (Page(0), FolderId(0), files::Order::Newest);
            let list = reads(play, who, Action::Go(files::Screen::Files { project, folder, by, page }.into())).await;
            assert_eq!(list.contains("rain.png"), may("read everything there"), "{column:?} ({who}) reads {list}");
            let class = match who {
                "kid" | "other" => bot_core::areas::sessions::Screen::Pupils { page }.into(),
                _ => students::Screen::Students { project, page }.into(),
            };
            let class = reads(play, who, Action::Go(class)).await;
            for read in [read, post, class] {
                assert_eq!(read.contains("Lea R"), may("see the students’ names"), "{column:?} ({who}) reads {read}");
            }
            let before = play.number(SENT).await;
            play.asks(who, shared_files::list(project)).await;
            shared_files::sends_one(play, who, "wind.txt", b"wind").await;
            let is_taken = play.number(SENT).await > before;
            assert_eq!(is_taken, may("publish news and files"), "{column:?} ({who}) sends a file");
            shared_files::all_done(play).await;
        }
    })
    .await;
}

/// The files that were taken from those who have sent some.
const SENT: &str = "SELECT COUNT(*) AS n FROM sent_file";

/// The roles of the students, and what was told of a post.
const RESETS: &str = "UPDATE pupil SET publishes = CASE WHEN student_id = \
    (SELECT id FROM student WHERE user_name = 'lea.rojo') THEN 1 ELSE 0 END";
