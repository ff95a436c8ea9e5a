//! A project is started anew: what is in the TwinSpace before comes along, each thing once, whatever happens meanwhile.

use bot_core::area::Command;
use bot_core::areas::{carry, closing, erasure, files, journal, projects, sessions, space, students};
use bot_core::conversation::Action;
use bot_core::domain::{PersonId, ProjectId};
use bot_core::engine::Setup;
use bot_core::file::FileRef;
use bot_core::file_kind::Takes;
use bot_core::reader::Settings;
use bot_core::text::msg;
use bot_core::update::What;
use bot_core::wire::{Page, Words};

use crate::classes::{agrees, brings_in, each_space, passwords, stored};
use crate::closing::closes;
use crate::guests::{comes, link_of};
use crate::play::{Play, on_each, plain, platform_of, shown, until};
use crate::rights::{NOTHING, PEOPLE, page_says};
use crate::story::{self, approves, play_up_to_the_start, sends};

/// More than a few pieces.
const MANY: usize = 200;

/// The files of the TwinSpace of a project that is closed, or is not, so that both can be compared: all but their ids.
const OLD: &str = "closed";
const NEW: &str = "active";

fn last(play: &Play, who: &str) -> String {
    plain(&shown(&play.chats_of(who).last(who).1))
}

fn says(play: &Play, who: &str, words: &str) -> bool {
    play.chats_of(who).all(who).iter().any(|(_, view)| plain(&shown(view)).contains(words))
}

pub(crate) fn begin(project: ProjectId, news: bool, students: bool) -> Action {
    Action::Do(carry::Command::Begin { project, news, students }.into())
}

fn screen(project: ProjectId) -> Action {
    Action::Go(carry::Screen::Carry { project, news: false, students: false }.into())
}

/// So many files with a content of their own are sent, some of the same name, some in a folder.
async fn shares(play: &Play, project: ProjectId, count: usize) {
    play.asks("ana", Action::Go(space::Screen::Space { project }.into())).await;
    for part in (0..count).collect::<Vec<_>>().chunks(50) {
        let files = part.iter().map(|n| {
            let (name, bytes) = (format!("photo {}.png", n % 90), format!("what is in file {n}"));
            let id = format!("ana/{n}");
            play.chats_of("ana").keeps_file(&id, bytes.as_bytes());
            FileRef { platform: platform_of("ana"), id, name, size: bytes.len() as u64 }
        });
        let number = play.chats_of("ana").number();
        play.does("ana", What::File { files: files.collect(), words: None, number }).await;
        play.until_none("a file that waits", "SELECT id FROM sent_file WHERE file_id IS NULL AND fault IS NULL").await;
    }
    let words = Words(Some("Weather".to_owned()));
    play.asks("ana", Action::Do(files::Command::NewFolder { project, words }.into())).await;
    play.stores(
        "UPDATE shared_file SET folder_id = (SELECT MAX(id) FROM folder) WHERE size % 2 = 0 AND name LIKE '%7%'",
    )
    .await;
    play.until_none("a job", "SELECT what FROM job").await;
}

/// The project is closed, and started anew by both founders; gives the new one.
pub(crate) async fn starts_anew(play: &Play, project: ProjectId) -> ProjectId {
    offers_anew(play, project).await;
    is_approved(play).await
}

async fn offers_anew(play: &Play, project: ProjectId) {
    closes(play, project).await;
    play.asks("ana", Action::Do(closing::Command::StartAnew { project }.into())).await;
    play.presses("ana", "Jan Lipa").await;
    sends(play, "ana").await;
}

async fn is_approved(play: &Play) -> ProjectId {
    let accepts = |action: &Action| matches!(action, Action::Do(Command::Projects(projects::Command::Accept { .. })));
    play.presses_one("jan", accepts).await;
    approves(play, "eva").await;
    approves(play, "olga").await;
    play.until_none("a project that waits", "SELECT id FROM project WHERE state NOT IN ('active', 'closed')").await;
    ProjectId(play.number("SELECT id AS n FROM project WHERE follows IS NOT NULL").await)
}

async fn publishes(play: &Play, project: ProjectId, headline: &str) {
    story::publishes(play, "ana", project, headline, "It has rained a lot.").await;
    play.until_none("a job", "SELECT what FROM job").await;
}

async fn logs_in(play: &Play, who: &str, (name, words): (&str, &str)) {
    play.command(who, "login").await;
    let number = play.chats_of(who).number();
    play.does(who, What::Text { words: format!("{name} {words}"), number }).await;
}

/// The files of a TwinSpace: folder, name, hash, size, by whom and when, and nothing of their own.
async fn files_of(play: &Play, state: &str) -> Vec<String> {
    let mut tx = play.engine.db().read().await.expect("the database is there");
    let sql = "SELECT f.name, f.hash, f.size, f.sent_at, f.person_id, COALESCE(d.name, '') AS folder FROM shared_file f \
               JOIN space s ON s.id = f.space_id JOIN project p ON p.id = s.project_id LEFT JOIN folder d ON d.id = f.folder_id \
               WHERE p.state = $1 ORDER BY f.hash";
    let rows = tx.rows(sql, vec![state.to_owned().into()]).await.expect("the database is there");
    let line = |row: &bot_core::store::Row| {
        let text = |column| row.get::<String>(column).expect("a text");
        let number = |column| row.get::<i64>(column).expect("a number");
        let by: Option<PersonId> = row.get("person_id").expect("somebody, or nobody");
        format!("{}/{} {} {} {} {by:?}", text("folder"), text("name"), text("hash"), number("size"), number("sent_at"))
    };
    rows.iter().map(line).collect()
}

pub(crate) async fn is_over(play: &Play) {
    play.until_none("a job", "SELECT what FROM job").await;
}

const ENDED: &str = "SELECT COUNT(*) AS n FROM carry WHERE state = 'done'";
const COME: &str = "SELECT COUNT(*) AS n FROM carried WHERE kind = 'file'";

/// What goes to somebody who can be reached, and is not held until the morning.
const ON_ITS_WAY: &str =
    "SELECT o.slot FROM outbox o JOIN account a ON a.id = o.account_id WHERE a.unreachable_at IS NULL AND o.lane <> 3";

/// So many files are written together.
const PIECE: usize = 50;

/// Files come until so many pieces are written, and some of the next one are read.
async fn comes_into_the_next_piece(play: &Play, pieces: usize) {
    play.shelf.let_through(PIECE + PIECE / 5);
    let due = (pieces * PIECE) as i64;
    while play.number(COME).await < due {
        tokio::time::sleep(std::time::Duration::from_millis(5)).await;
    }
    assert_eq!(play.number(COME).await, due, "and it is in the middle of the next");
}

#[tokio::test(flavor = "multi_thread")]
async fn two_hundred_files_come_once_and_unmixed_whatever_ends_meanwhile() {
    on_each("two_hundred_files_come_once_and_unmixed", async |url| {
        let settings = Settings { undo_for: 0, ..Settings::default() };
        let mut play = Play::set(&url, Setup { settings, process: Some("first".to_owned()), ..Setup::default() }).await;
        let project = play_up_to_the_start(&play).await;
        shares(&play, project, MANY).await;
        let new = starts_anew(&play, project).await;
        is_over(&play).await;
        for who in ["ana", "jan"] {
            until("they are told", || says(&play, who, "has its new TwinSpace")).await;
        }
        let count = play.shelf.count();
        play.shelf.let_through(0);
        play.does_unseen("ana", What::Press { wire: begin(new, false, false).encode(), message: None }).await;
        for step in 1..=3 {
            comes_into_the_next_piece(&play, step).await;
            play = play.restarts(&url, 0).await;
            assert!(play.number(ENDED).await == 0, "it ended in the middle");
            // A second press brings nothing twice.
            play.asks("jan", begin(new, false, false)).await;
        }
        play.shelf.let_all_through();
        is_over(&play).await;
        let (old, came) = (files_of(&play, OLD).await, files_of(&play, NEW).await);
        assert_eq!((old.len(), play.number(ENDED).await), (MANY, 1));
        assert_eq!(old, came, "each is there once, in its folder, with its name, by whom and when");
        assert_eq!(play.shelf.count(), count, "they refer to the same content");
        play.asks("ana", screen(new)).await;
        assert!(last(&play, "ana").contains("Files: 200 brought over"), "{}", last(&play, "ana"));
        play.asks("ana", begin(new, true, true)).await;
        is_over(&play).await;
        assert_eq!(files_of(&play, NEW).await.len(), MANY, "asked for again, nothing comes twice");
        play.asks("ana", Action::Go(journal::Screen::Journal { project: new, page: Page(0) }.into())).await;
        let read = last(&play, "ana");
        assert_eq!(read.matches("brought 200 files over from the old project").count(), 1, "{read}");
        // What is removed from one is still in the other.
        play.stores("DELETE FROM shared_file WHERE space_id = (SELECT MIN(id) FROM space)").await;
        play.later(3 * 24 * 3_600_000);
        play.engine.sweep_files().await;
        assert_eq!(play.shelf.count(), MANY);
        play.end().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn news_and_students_come_if_they_are_wanted_and_nobody_is_told() {
    each_space("news_and_students_come_if_they_are_wanted", async |play, project, _| {
        brings_in(play, "ana", project, "Lea Rojo\nLeo Monte\nZoe Alba").await;
        let by_name = passwords(play, "ana", project).await;
        let lea = stored(play).await.into_iter().find(|one| one.user_name == "lea.rojo").expect("she is in").id;
        let zoe = stored(play).await.into_iter().find(|one| one.user_name == "zoe.alba").expect("she is in").id;
        let role = students::PupilRole::Manager;
        play.asks("ana", Action::Do(students::Command::SetRole { project, student: lea, role }.into())).await;
        publishes(play, project, "Rain gauge").await;
        publishes(play, project, "Our first call").await;
        logs_in(play, "kid", ("lea.rojo", &by_name["lea.rojo"])).await;
        let new = starts_anew(play, project).await;
        is_over(play).await;
        play.asks("ana", Action::Go(space::Screen::Space { project: new }.into())).await;
        play.presses("ana", "Bring the files over").await;
        let there = last(play, "ana");
        assert!(there.contains("no files") && there.contains("2 posts") && there.contains("3 students"), "{there}");
        // Who is erased before does not come.
        play.asks("ana", Action::Sure(erasure::Command::Forget { project, student: zoe }.into())).await;
        play.until_none("anything on its way", ON_ITS_WAY).await;
        let waiting = (play.number("SELECT COUNT(*) AS n FROM outbox").await, play.chats.all("jan").len());
        play.asks("ana", begin(new, true, false)).await;
        is_over(play).await;
        play.asks("ana", begin(new, false, true)).await;
        assert!(last(play, "ana").contains("guardians") || says(play, "ana", "guardians"), "they have to agree first");
        agrees(play, "ana", new).await;
        play.asks("ana", begin(new, false, true)).await;
        is_over(play).await;
        play.until_none("anything on its way", ON_ITS_WAY).await;
        let waits = play.number("SELECT COUNT(*) AS n FROM outbox").await;
        assert_eq!(waiting, (waits, play.chats.all("jan").len()), "nobody gets a notice");
        let same = "SELECT COUNT(*) AS n FROM post a JOIN post b ON b.headline = a.headline AND b.posted_at = a.posted_at \
                    AND b.person_id = a.person_id AND b.id <> a.id AND b.told_to IS NULL";
        assert_eq!(play.number(same).await, 4, "both are in both, by the same and of the same time");
        let pupils = "SELECT COUNT(*) AS n FROM pupil u JOIN space s ON s.id = u.space_id JOIN project p ON p.id = s.project_id \
                      WHERE p.state = 'active'";
        assert_eq!(play.number(pupils).await, 2);
        play.asks("jan", Action::Go(journal::Screen::Journal { project: new, page: Page(0) }.into())).await;
        let read = last(play, "jan");
        assert!(read.contains("brought 2 posts over") && read.contains("brought 2 students over"), "{read}");
        // Asked nothing, Lea chooses where she works.
        play.command("kid", "logout").await;
        logs_in(play, "kid", ("lea.rojo", &by_name["lea.rojo"])).await;
        let choice = last(play, "kid");
        assert!(choice.contains("In which project") && choice.contains("(closed)"), "{choice}");
        let chosen = |action: &Action| {
            matches!(action, Action::Do(Command::Sessions(sessions::Command::Choose { space })) if space.0 > 0)
        };
        let buttons = crate::play::buttons(&play.chats_of("kid").last("kid").1);
        let label = |label: &str| label.contains("Clouds over two towns") && !label.contains("(closed)");
        let open = buttons.iter().find(|(words, action)| label(words) && chosen(action)).expect("the new one").1.clone();
        play.asks("kid", open).await;
        assert!(last(play, "kid").contains("You are Student-manager"), "{}", last(play, "kid"));
        // Nothing of a student who is erased stays noted.
        play.asks("ana", Action::Sure(erasure::Command::Forget { project: new, student: lea }.into())).await;
        assert_eq!(play.number("SELECT COUNT(*) AS n FROM carried WHERE kind = 'student'").await, 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_lost_or_damaged_stays_behind_is_named_and_comes_later() {
    each_space("what_is_lost_or_damaged_stays_behind", async |play, project, _| {
        shares(play, project, 3).await;
        let new = starts_anew(play, project).await;
        play.shelf.go_away(true);
        let tries = play.shelf.tries();
        play.asks("ana", begin(new, false, false)).await;
        until("it was tried", || play.shelf.tries() > tries).await;
        play.asks("ana", screen(new)).await;
        assert!(last(play, "ana").contains("Files: 0 of 3"), "{}", last(play, "ana"));
        play.shelf.damage(true);
        play.shelf.go_away(false);
        until("it was tried again", || {
            play.later(1_000);
            says(play, "ana", "photo 2.png: it is damaged")
        })
        .await;
        assert_eq!(files_of(play, NEW).await.len(), 0, "what is damaged is never taken for what it was");
        play.shelf.damage(false);
        is_over(play).await;
        play.asks("ana", begin(new, false, false)).await;
        is_over(play).await;
        assert_eq!(files_of(play, NEW).await, files_of(play, OLD).await, "asked for again, all come");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_picture_that_stayed_behind_stays_named_and_comes_later() {
    each_space("a_picture_that_stayed_behind", async |play, project, _| {
        const PICTURED: &str = "SELECT COUNT(*) AS n FROM post WHERE picture IS NOT NULL";
        const POSTS: &str = "SELECT COUNT(*) AS n FROM post";
        let file = ("thunder.jpg", crate::pictures::PLACE);
        crate::pictures::publishes(play, "ana", project, "Thunder", file).await;
        crate::pictures::all_done(play).await;
        assert_eq!(play.number(PICTURED).await, 1);
        let new = starts_anew(play, project).await;
        is_over(play).await;
        play.shelf.damage(true);
        for _ in 0..2 {
            play.asks("ana", begin(new, true, false)).await;
            is_over(play).await;
            assert_eq!((play.number(POSTS).await, play.number(PICTURED).await), (2, 1), "it comes without");
            play.asks("ana", screen(new)).await;
            assert!(last(play, "ana").contains("Thunder.jpg: it is damaged"), "{}", last(play, "ana"));
        }
        play.shelf.damage(false);
        for _ in 0..2 {
            play.asks("ana", begin(new, true, false)).await;
            is_over(play).await;
            assert_eq!((play.number(POSTS).await, play.number(PICTURED).await), (2, 2), "and then has it");
            play.asks("ana", screen(new)).await;
            assert!(last(play, "ana").contains("all that you wanted is here"), "{}", last(play, "ana"));
        }
        let same = "SELECT COUNT(*) AS n FROM post a JOIN post b ON b.picture = a.picture AND b.picture_size = a.picture_size \
                    AND b.picture_format = a.picture_format AND b.id <> a.id";
        assert_eq!(play.number(same).await, 2);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_has_no_room_stays_behind_and_comes_once_there_is_some() {
    on_each("what_has_no_room_stays_behind", async |url| {
        let settings = Settings { undo_for: 0, ..Settings::default() };
        // Each file has 17 bytes.
        let takes = Takes { quota: 60, ..Takes::default() };
        let play = Play::set(&url, Setup { settings, takes, ..Setup::default() }).await;
        let project = play_up_to_the_start(&play).await;
        shares(&play, project, 3).await;
        let new = starts_anew(&play, project).await;
        play.asks("ana", begin(new, false, false)).await;
        is_over(&play).await;
        play.stores("DELETE FROM carried WHERE item_id = (SELECT MIN(item_id) FROM carried WHERE kind = 'file')").await;
        play.asks("ana", begin(new, false, false)).await;
        is_over(&play).await;
        until("it is named", || says(&play, "ana", "photo 0.png: the TwinSpace has no room for it")).await;
        play.stores("DELETE FROM shared_file WHERE space_id = (SELECT MAX(id) FROM space) AND name <> 'photo 1.png'")
            .await;
        play.asks("jan", begin(new, false, false)).await;
        is_over(&play).await;
        assert_eq!(files_of(&play, NEW).await.len(), 2, "what was removed there stays removed");
        play.end().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_may_not_any_more_or_whose_project_is_closed_stops() {
    each_space("who_may_not_any_more_stops", async |play, project, _| {
        shares(play, project, 120).await;
        let new = starts_anew(play, project).await;
        is_over(play).await;
        play.shelf.let_through(0);
        play.does_unseen("ana", What::Press { wire: begin(new, false, false).encode(), message: None }).await;
        comes_into_the_next_piece(play, 1).await;
        play.stores(
            "UPDATE member SET twinspace = 'teacher-member' WHERE person_id = (SELECT MIN(founder_id) FROM project) \
             AND project_id = (SELECT id FROM project WHERE state = 'active')",
        )
        .await;
        play.shelf.let_all_through();
        is_over(play).await;
        assert_eq!(play.number(COME).await, PIECE as i64, "nothing comes after that");
        play.shelf.let_through(0);
        play.asks("jan", screen(new)).await;
        assert!(last(play, "jan").contains("may not do it any more"), "{}", last(play, "jan"));
        // The other founder goes on, until the project is closed.
        play.does_unseen("jan", What::Press { wire: begin(new, false, false).encode(), message: None }).await;
        comes_into_the_next_piece(play, 2).await;
        play.stores("UPDATE project SET state = 'closed'").await;
        play.shelf.let_all_through();
        is_over(play).await;
        play.asks("jan", screen(new)).await;
        assert!(last(play, "jan").contains("because the project was closed"), "{}", last(play, "jan"));
        assert_eq!(play.number(COME).await, 100, "what has come stays");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn in_a_twinspace_those_bring_over_whom_the_page_names() {
    each_space("in_a_twinspace_those_bring_over_whom_the_page_names", async |play, project, _| {
        const ROW: &str = "bring over what is in the old TwinSpace";
        brings_in(play, "ana", project, "Lea Rojo\nLeo Monte").await;
        let by_name = passwords(play, "ana", project).await;
        shares(play, project, 1).await;
        let new = starts_anew(play, project).await;
        agrees(play, "ana", new).await;
        play.asks("ana", begin(new, false, true)).await;
        is_over(play).await;
        let lea =
            "UPDATE pupil SET publishes = 1 WHERE student_id = (SELECT id FROM student WHERE user_name = 'lea.rojo')";
        play.stores(lea).await;
        play.stores("DELETE FROM pupil WHERE space_id = (SELECT MIN(id) FROM space)").await;
        for (who, name) in [("kid", "lea.rojo"), ("other", "leo.monte")] {
            logs_in(play, who, (name, &by_name[name])).await;
        }
        let code = link_of(play, "ana", new).await;
        comes(play, "nora", &code, "Nora Alba").await;
        play.command("stranger", "start").await;
        for (who, column, becomes) in PEOPLE {
            for sql in [NOTHING, becomes, "DELETE FROM carried", "DELETE FROM carry"] {
                play.stores(sql).await;
            }
            play.asks(who, begin(new, true, true)).await;
            let done = play.number("SELECT COUNT(*) AS n FROM carry").await == 1;
            assert_eq!(done, column.is_some_and(|column| page_says(ROW, column)), "{column:?} ({who})");
            is_over(play).await;
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_was_not_in_the_project_before_is_told_who_can_and_cannot() {
    each_space("who_was_not_in_the_project_before", async |play, project, _| {
        shares(play, project, 2).await;
        offers_anew(play, project).await;
        // As if somebody else had been Ana's partner until now.
        play.stores("UPDATE member SET left_at = 1 WHERE person_id = (SELECT MIN(partner_id) FROM project)").await;
        let new = is_approved(play).await;
        is_over(play).await;
        let told = msg::over_ready_title_other(bot_core::text::Text::words("Ana Nube"));
        until("Jan is told", || play.reads("jan", &told) == 1).await;
        until("Ana can", || says(play, "ana", "You can bring over what is in the TwinSpace")).await;
        for who in ["jan", "stranger"] {
            play.asks(who, begin(new, true, true)).await;
            play.asks(who, screen(new)).await;
            assert!(!last(play, who).contains("2 files"), "{}", last(play, who));
        }
        is_over(play).await;
        assert_eq!(
            (
                play.number("SELECT COUNT(*) AS n FROM carry WHERE state <> 'offered'").await,
                files_of(play, NEW).await.len()
            ),
            (0, 0)
        );
        play.asks("ana", begin(project, true, true)).await;
        assert_eq!(play.number("SELECT COUNT(*) AS n FROM carry").await, 1, "nothing comes into what is closed");
    })
    .await;
}
