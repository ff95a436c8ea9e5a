//! Files of a TwinSpace: sent while it is open, kept, listed, and given to everybody there on either platform.

use bot_core::areas::{files, news, sessions, space, students};
use bot_core::conversation::{Action, Answer, QuestionId};
use bot_core::delivery::{Contents, FileOut};
use bot_core::domain::{FileId, FolderId, ProjectId};
use bot_core::engine::Setup;
use bot_core::file::{FetchFault, FileRef};
use bot_core::file_kind::Takes;
use bot_core::reader::Settings;
use bot_core::text::msg;
use bot_core::update::What;
use bot_core::wire::{Page, Words};
use futures::TryStreamExt as _;

use crate::classes::{each_space, passwords, with_class};
use crate::play::{Play, all_later, on_each, plain, platform_of, shown, until};
use crate::story::{play_up_to_the_start, sends};

const FILES: &str = "SELECT COUNT(*) AS n FROM shared_file";
const UPLOADS: &str = "SELECT COUNT(*) AS n FROM upload";
const WAITING: &str = "SELECT id FROM sent_file WHERE file_id IS NULL AND fault IS NULL";
const HOUR: i64 = 3_600_000;

pub(crate) fn last(play: &Play, who: &str) -> String {
    plain(&shown(&play.chats_of(who).last(who).1))
}

pub(crate) fn says(play: &Play, who: &str, words: &str) -> bool {
    play.chats_of(who).all(who).iter().any(|(_, view)| plain(&shown(view)).contains(words))
}

pub(crate) async fn opens_space(play: &Play, who: &str, project: ProjectId) {
    play.asks(who, Action::Go(space::Screen::Space { project }.into())).await;
}

pub(crate) fn list(project: ProjectId) -> Action {
    let (folder, by) = (FolderId(0), files::Order::Newest);
    Action::Go(files::Screen::Files { project, folder, by, page: Page(0) }.into())
}

/// A file as its platform hands it out.
pub(crate) fn on_platform(play: &Play, who: &str, name: &str, bytes: &[u8]) -> FileRef {
    let id = format!("{who}/{name}/{}", bytes.len());
    play.chats_of(who).keeps_file(&id, bytes);
    FileRef { platform: platform_of(who), id, name: name.to_owned(), size: bytes.len() as u64 }
}

pub(crate) async fn sends_all(play: &Play, who: &str, files: Vec<FileRef>) {
    let number = play.chats_of(who).number();
    play.does(who, What::File { files, words: None, number }).await;
}

pub(crate) async fn sends_one(play: &Play, who: &str, name: &str, bytes: &[u8]) {
    let file = on_platform(play, who, name, bytes);
    sends_all(play, who, vec![file]).await;
}

/// Waits until nothing is on its way into the TwinSpace, and is shown so.
pub(crate) async fn all_done(play: &Play) {
    play.until_none("a file that waits", WAITING).await;
    play.until_none("a job", "SELECT what FROM job").await;
}

pub(crate) async fn file_called(play: &Play, name: &str) -> FileId {
    let mut tx = play.engine.db().read().await.expect("the database is there");
    let sql = "SELECT id FROM shared_file WHERE name = $1";
    tx.one(sql, vec![name.to_owned().into()]).await.expect("one file").get("id").expect("an id")
}

/// What somebody gets who asks for a file.
pub(crate) async fn gets(play: &Play, who: &str, file: FileId) -> FileOut {
    let count = play.chats_of(who).files(who).len();
    play.asks(who, Action::Go(files::Screen::Download { file }.into())).await;
    until("the file is there", || play.chats_of(who).files(who).len() > count).await;
    play.chats_of(who).files(who).pop().expect("it is there").1
}

pub(crate) async fn inside(file: &FileOut) -> Vec<u8> {
    let Contents::Stored(stored) = &file.contents else { panic!("it was sent by somebody") };
    let pieces: Vec<_> = stored.read().await.expect("it is kept").try_collect().await.expect("it is whole");
    pieces.concat()
}

pub(crate) async fn logs_in(play: &Play, who: &str, project: ProjectId, name: &str) {
    let words = passwords(play, "ana", project).await[name].clone();
    let words = format!("{name} {words}");
    if platform_of(who).erases() {
        play.command(who, "login").await;
        let number = play.chats_of(who).number();
        play.does(who, What::Text { words, number }).await;
    } else {
        play.command(who, "login").await;
        let wire = Action::Do(sessions::Command::LogIn.into()).encode();
        let answers = vec![(QuestionId::new("login"), Answer::Text(words))];
        play.does(who, What::Answers { wire, answers, message: None }).await;
    }
    assert!(last(play, who).contains("You are Student-"), "{}", last(play, who));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_sent_while_a_twinspace_is_open_is_there_for_everybody() {
    each_space("what_is_sent_while_a_twinspace_is_open", async |play, project, _| {
        with_class(play, project).await;
        logs_in(play, "kid", project, "lea.rojo").await;
        logs_in(play, "other@discord", project, "leo.monte").await;
        opens_space(play, "ana", project).await;
        sends_one(play, "ana", "../Clouds.png", b"\x89PNG of clouds").await;
        until("it is said", || says(play, "ana", "✅ Clouds.png")).await;
        // A student's home is open, too.
        sends_one(play, "kid", "song.mp3", b"ID3 la la").await;
        until("it is said", || says(play, "kid", "✅ song.mp3")).await;
        all_done(play).await;
        play.asks("jan", list(project)).await;
        let listed = last(play, "jan");
        assert!(listed.contains("Clouds.png (") && listed.contains("song.mp3 (Lea R."), "{listed}");
        play.presses("jan", "Clouds.png").await;
        assert!(last(play, "jan").contains("a picture"), "{}", last(play, "jan"));
        let clouds = gets(play, "jan", file_called(play, "Clouds.png").await).await;
        assert_eq!((clouds.name.as_str(), clouds.mime), ("Clouds.png", "image/png"));
        assert_eq!(inside(&clouds).await, b"\x89PNG of clouds");
        let song = gets(play, "other@discord", file_called(play, "song.mp3").await).await;
        assert_eq!(inside(&song).await, b"ID3 la la", "on the other platform");
        sends_one(play, "ana", "film.mp4", &vec![7; 11 << 20]).await;
        all_done(play).await;
        let film = file_called(play, "film.mp4").await;
        assert_eq!(inside(&gets(play, "jan", film).await).await.len(), 11 << 20);
        play.asks("other@discord", Action::Go(files::Screen::Download { file: film }.into())).await;
        until("it is said", || says(play, "other@discord", "is too large for a message here")).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_album_is_one_upload_with_one_summary() {
    each_space("an_album_is_one_upload", async |play, project, _| {
        play.asks("ana", list(project)).await;
        play.chats.hang_fetches(true);
        for n in 1..=5 {
            sends_one(play, "ana", "photo.jpg", format!("picture {n}").as_bytes()).await;
        }
        let two = ["a.pdf", "b.pdf"].map(|name| on_platform(play, "ana", name, name.as_bytes()));
        sends_all(play, "ana", two.to_vec()).await;
        until("it is said how far they are", || says(play, "ana", "0 of 7")).await;
        play.chats.hang_fetches(false);
        all_done(play).await;
        until("all are there", || says(play, "ana", "7 of 7")).await;
        assert_eq!(play.reads("ana", &msg::upload_title("Clouds over two towns")), 1, "one summary");
        assert_eq!((play.number(UPLOADS).await, play.number(FILES).await), (1, 7));
        assert!(says(play, "ana", "✅ photo (5).jpg"), "none hides another");
        play.later(HOUR);
        sends_one(play, "ana", "c.pdf", b"c").await;
        assert_eq!(play.number(UPLOADS).await, 2, "later ones are another");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_file_ten_times_is_kept_once() {
    each_space("the_same_file_ten_times", async |play, project, _| {
        opens_space(play, "ana", project).await;
        let all = (0..10).map(|_| on_platform(play, "ana", "clouds.png", b"the same clouds")).collect();
        sends_all(play, "ana", all).await;
        all_done(play).await;
        assert_eq!((play.number(FILES).await, play.shelf.count()), (10, 1));
        play.asks("ana", list(project)).await;
        assert!(last(play, "ana").contains("clouds (10).png"), "{}", last(play, "ana"));
        // Whoever removes one leaves what the others are.
        let first = file_called(play, "clouds.png").await;
        play.asks("ana", Action::Sure(files::Command::Remove { file: first }.into())).await;
        play.later(3 * 24 * HOUR);
        play.engine.sweep_files().await;
        let second = gets(play, "jan", file_called(play, "clouds (2).png").await).await;
        assert_eq!(inside(&second).await, b"the same clouds");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_on_its_way_has_its_room_so_that_ten_at_once_do_not_take_too_much() {
    on_each("what_is_on_its_way_has_its_room", async |url| {
        let settings = Settings { undo_for: 0, ..Settings::default() };
        let takes = Takes { quota: 60, most: 20, ..Takes::default() };
        let play = Play::set(&url, Setup { settings, takes, ..Setup::default() }).await;
        let project = play_up_to_the_start(&play).await;
        opens_space(&play, "ana", project).await;
        opens_space(&play, "jan", project).await;
        play.chats.hang_fetches(true);
        // Ten bytes each, and of one nobody says how many: until it is there, it may have as many as any.
        for n in 0..3 {
            sends_one(&play, "ana", &format!("ana {n}.txt"), b"0123456789").await;
            sends_one(&play, "jan", &format!("jan {n}.txt"), b"0123456789").await;
        }
        const FULL: &str = "SELECT COUNT(*) AS n FROM sent_file WHERE fault = 'no-room'";
        assert_eq!(play.number(FULL).await, 0);
        for who in ["ana", "jan"] {
            sends_one(&play, who, "more.txt", b"0").await;
            sends_one(&play, who, "even more.txt", b"0123456789").await;
        }
        assert_eq!(play.number(FULL).await, 4, "there is no room, though nothing has come yet");
        until("it is said at once", || says(&play, "jan", "more.txt: the TwinSpace has no room for it")).await;
        play.chats.hang_fetches(false);
        all_done(&play).await;
        const SIZE: &str = "SELECT CAST(SUM(size) AS BIGINT) AS n FROM shared_file";
        assert_eq!((play.number(FILES).await, play.number(SIZE).await), (6, 60));

        // What has its room keeps it; what is larger than was said gets no more than is left.
        for name in ["ana 0.txt", "jan 0.txt", "jan 1.txt"] {
            let file = file_called(&play, name).await;
            play.asks("ana", Action::Sure(files::Command::Remove { file }.into())).await;
        }
        play.later(HOUR);
        play.chats.hang_fetches(true);
        let unsaid = FileRef { size: 0, ..on_platform(&play, "ana", "unsaid.txt", b"0123456789") };
        let small = FileRef { size: 1, ..on_platform(&play, "ana", "small.txt", b"0123456789abcdef") };
        opens_space(&play, "ana", project).await;
        sends_all(&play, "ana", vec![unsaid, small]).await;
        opens_space(&play, "jan", project).await;
        sends_one(&play, "jan", "nine.txt", b"012345678").await;
        assert_eq!(play.number(FULL).await, 4, "twenty, one and nine are held");
        sends_one(&play, "jan", "one.txt", b"0").await;
        assert_eq!(play.number(FULL).await, 5);
        play.chats.hang_fetches(false);
        all_done(&play).await;
        let used = play.number(SIZE).await;
        assert!(used <= 60, "{used}");
        until("what had its room has it", || says(&play, "jan", "✅ nine.txt")).await;
        play.end().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_replicas_one_sweeps_at_a_time_and_both_at_once_do_no_harm() {
    each_space("of_two_replicas_one_sweeps", async |play, project, url| {
        let setup = Setup { process: Some("second".to_owned()), ..Setup::default() };
        let other = play.next(0).begins(url, setup).await;
        opens_space(play, "ana", project).await;
        for n in 0..8 {
            sends_one(play, "ana", &format!("clouds {n}.png"), format!("clouds {n}").as_bytes()).await;
        }
        all_done(play).await;
        for n in 0..4 {
            let file = file_called(play, &format!("clouds {n}.png")).await;
            play.asks("ana", Action::Sure(files::Command::Remove { file }.into())).await;
        }
        all_later(&[play, &other], 3 * 24 * HOUR).await;
        assert!(play.engine.sweep_in_turn().await, "one of them does it");
        assert!(!other.engine.sweep_in_turn().await, "and the other one does not meanwhile");
        assert!(play.engine.sweep_in_turn().await, "an hour later it goes on");
        all_later(&[play, &other], 3 * HOUR).await;
        assert!(other.engine.sweep_in_turn().await, "where it does not, the other one takes its place");
        assert_eq!(play.shelf.count(), 4);
        let file = file_called(play, "clouds 4.png").await;
        play.asks("ana", Action::Sure(files::Command::Remove { file }.into())).await;
        tokio::join!(play.engine.sweep_files(), other.engine.sweep_files());
        assert_eq!(play.shelf.count(), 3);
        for n in 5..8 {
            let file = file_called(play, &format!("clouds {n}.png")).await;
            assert_eq!(inside(&gets(play, "jan", file).await).await, format!("clouds {n}").as_bytes());
        }
        other.end().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_kept_is_told_and_keeps_nothing_else_back() {
    each_space("what_cannot_be_kept_is_told", async |play, project, _| {
        opens_space(play, "ana", project).await;
        let huge = FileRef { size: (20 << 20) + 1, ..on_platform(play, "ana", "film.mp4", b"huge") };
        let lies = vec![0_u8; (20 << 20) + 1];
        let lies = FileRef { size: 0, ..on_platform(play, "ana", "lies.mp4", &lies) };
        let gone = FileRef { id: "nowhere".to_owned(), ..on_platform(play, "ana", "gone.png", b"gone") };
        let program = on_platform(play, "ana", "photo.png", b"MZ\x90\x00 no photograph");
        let named = on_platform(play, "ana", "photo.png.exe", b"\x89PNG");
        let empty = on_platform(play, "ana", "empty.txt", b"");
        let fine = on_platform(play, "ana", "fine.txt", b"fine");
        sends_all(play, "ana", vec![huge, lies, gone, program, named, empty, fine]).await;
        all_done(play).await;
        until("each is told", || says(play, "ana", "1 of 7") || says(play, "ana", "One of 7")).await;
        for told in [
            "film.mp4: it is larger than 20 MB",
            "lies.mp4: it is larger than 20 MB",
            "gone.png: I can no longer get it",
            "photo.png: files of this kind",
            "photo.png.exe: files of this kind",
            "empty.txt: it is empty",
            "✅ fine.txt",
        ] {
            assert!(says(play, "ana", told), "{told}: {}", last(play, "ana"));
        }
        assert_eq!((play.number(FILES).await, play.shelf.count()), (1, 1));
        play.chats.refuse_files(Some(FetchFault::Away));
        sends_one(play, "ana", "late.txt", b"late").await;
        until("it is told", || says(play, "ana", "late.txt: it did not arrive")).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn files_wait_while_they_can_be_kept_nowhere() {
    each_space("files_wait_while_they_can_be_kept_nowhere", async |play, project, _| {
        opens_space(play, "ana", project).await;
        play.shelf.go_away(true);
        sends_one(play, "ana", "clouds.png", b"clouds").await;
        until("it was tried", || play.shelf.tries() > 0).await;
        assert!(says(play, "ana", "⏳ clouds.png"), "{}", last(play, "ana"));
        play.shelf.go_away(false);
        until("it is there", || {
            play.later(1_000);
            says(play, "ana", "✅ clouds.png")
        })
        .await;
        // Nor is one given that cannot be read, and one that is damaged is never taken for what it was.
        let clouds = file_called(play, "clouds.png").await;
        assert_eq!(inside(&gets(play, "jan", clouds).await).await, b"clouds");
        play.shelf.damage(true);
        let Contents::Stored(stored) = gets(play, "jan", clouds).await.contents else { panic!("it is kept") };
        let pieces: Result<Vec<_>, _> = stored.read().await.expect("it begins").try_collect().await;
        assert!(pieces.is_err(), "it does not end as if it were whole");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn elsewhere_and_by_others_nothing_is_uploaded() {
    each_space("elsewhere_and_by_others_nothing_is_uploaded", async |play, project, _| {
        with_class(play, project).await;
        logs_in(play, "other", project, "leo.monte").await;
        sends_one(play, "other", "clouds.png", b"clouds").await;
        assert!(last(play, "other").contains("You can read the files of"), "{}", last(play, "other"));
        opens_space(play, "stranger", project).await;
        sends_one(play, "stranger", "clouds.png", b"clouds").await;
        assert!(!last(play, "stranger").contains("Clouds over two towns"), "{}", last(play, "stranger"));
        opens_space(play, "ana", project).await;
        play.asks("ana", Action::Go(bot_core::area::home())).await;
        sends_one(play, "ana", "clouds.png", b"clouds").await;
        assert!(last(play, "ana").contains(&plain(&bot_core::text::Locale::english().plain(&msg::sorry_unusable()))));
        opens_space(play, "ana", project).await;
        play.asks("ana", Action::Do(news::Command::Write { project }.into())).await;
        sends_one(play, "ana", "clouds.png", b"clouds").await;
        play.stores("UPDATE project SET state = 'closed'").await;
        opens_space(play, "jan", project).await;
        sends_one(play, "jan", "clouds.png", b"clouds").await;
        assert_eq!((play.number(UPLOADS).await, play.number(FILES).await), (0, 0));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_loses_the_right_meanwhile_adds_nothing_and_what_is_there_stays() {
    each_space("who_loses_the_right_meanwhile", async |play, project, _| {
        let [lea, _] = with_class(play, project).await;
        logs_in(play, "kid", project, "lea.rojo").await;
        sends_one(play, "kid", "song.mp3", b"la").await;
        all_done(play).await;
        play.chats.hang_fetches(true);
        sends_one(play, "kid", "more.mp3", b"la la").await;
        let role = students::PupilRole::Member;
        play.asks("ana", Action::Do(students::Command::SetRole { project, student: lea, role }.into())).await;
        play.chats.hang_fetches(false);
        all_done(play).await;
        until("she is told", || says(play, "kid", "more.mp3: you may not send files here now")).await;
        assert_eq!(play.number(FILES).await, 1);
        play.asks("ana", Action::Sure(students::Command::Remove { project, student: lea }.into())).await;
        assert_eq!((play.number(UPLOADS).await, play.number("SELECT COUNT(*) AS n FROM sent_file").await), (0, 0));
        play.asks("jan", list(project)).await;
        assert!(last(play, "jan").contains("song.mp3 (a student"), "{}", last(play, "jan"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn files_are_renamed_moved_found_and_removed_and_old_buttons_do_nothing() {
    each_space("files_are_renamed_moved_found_and_removed", async |play, project, _| {
        play.asks("ana", list(project)).await;
        sends_one(play, "ana", "clouds.png", b"clouds").await;
        sends_one(play, "ana", "rain.png", b"rain").await;
        all_done(play).await;
        let clouds = file_called(play, "clouds.png").await;
        play.asks("ana", Action::Do(files::Command::Rename { file: clouds, words: Words(None) }.into())).await;
        play.says("ana", "Nubes de Łódź").await;
        sends(play, "ana").await;
        assert_eq!(file_called(play, "Nubes de Łódź.png").await, clouds);
        play.asks("ana", Action::Do(files::Command::NewFolder { project, words: Words(None) }.into())).await;
        play.says("ana", "Weather").await;
        sends(play, "ana").await;
        let folder = FolderId(play.number("SELECT id AS n FROM folder").await);
        play.asks("ana", Action::Do(files::Command::Move { file: clouds, folder }.into())).await;
        // What is sent while a folder is open goes there.
        play.asks("ana", list(project)).await;
        play.presses("ana", "📁 Weather").await;
        sends_one(play, "ana", "storm.png", b"storm").await;
        all_done(play).await;
        assert_eq!(play.number("SELECT COUNT(*) AS n FROM shared_file WHERE folder_id IS NOT NULL").await, 2);
        play.asks("jan", Action::Do(files::Command::Find { project, words: Words(None) }.into())).await;
        play.says("jan", "LODZ").await;
        sends(play, "jan").await;
        play.presses("jan", "Nubes de").await;
        assert!(last(play, "jan").contains("Folder: Weather"), "{}", last(play, "jan"));
        play.asks("jan", Action::Sure(files::Command::Remove { file: clouds }.into())).await;
        play.asks("ana", Action::Sure(files::Command::RemoveFolder { folder }.into())).await;
        assert_eq!(play.number("SELECT COUNT(*) AS n FROM shared_file WHERE folder_id IS NULL").await, 2);
        // Buttons of before lead nowhere.
        let (words, count) = (Words(Some("Again".to_owned())), play.chats.files("ana").len());
        for command in [
            files::Command::Rename { file: clouds, words: words.clone() },
            files::Command::Move { file: clouds, folder: FolderId(0) },
            files::Command::Remove { file: clouds },
            files::Command::RenameFolder { folder, words },
            files::Command::RemoveFolder { folder },
        ] {
            play.asks("ana", Action::Do(command.into())).await;
        }
        for screen in [
            files::Screen::Download { file: clouds },
            files::Screen::File { file: clouds, side: files::Side::Card, page: Page(0) },
        ] {
            play.asks("ana", Action::Go(screen.into())).await;
        }
        assert_eq!(play.chats.files("ana").len(), count, "nothing is given out any more");
        play.later(3 * 24 * HOUR);
        play.engine.sweep_files().await;
        assert_eq!((play.number(FILES).await, play.shelf.count()), (2, 2), "what nobody refers to is gone");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_may_not_has_no_way_to_a_file() {
    each_space("who_may_not_has_no_way_to_a_file", async |play, project, _| {
        with_class(play, project).await;
        logs_in(play, "other", project, "leo.monte").await;
        opens_space(play, "ana", project).await;
        sends_one(play, "ana", "clouds.png", b"clouds").await;
        all_done(play).await;
        let file = file_called(play, "clouds.png").await;
        for who in ["stranger", "other"] {
            for command in [
                files::Command::Remove { file },
                files::Command::Rename { file, words: Words(Some("Mine".to_owned())) },
                files::Command::NewFolder { project, words: Words(Some("Mine".to_owned())) },
            ] {
                play.asks(who, Action::Sure(command.into())).await;
            }
        }
        play.asks("stranger", list(project)).await;
        play.asks("stranger", Action::Go(files::Screen::Download { file }.into())).await;
        assert!(play.chats.files("stranger").is_empty(), "a stranger gets nothing");
        assert_eq!(inside(&gets(play, "other", file).await).await, b"clouds", "whoever reads does");
        assert_eq!(play.number("SELECT COUNT(*) AS n FROM folder").await, 0);
        assert!(file_called(play, "clouds.png").await == file);
        play.asks("other", Action::Do(sessions::Command::LogOut.into())).await;
        let count = play.chats.files("other").len();
        play.asks("other", Action::Go(files::Screen::Download { file }.into())).await;
        assert_eq!(play.chats.files("other").len(), count, "nor does somebody who has logged out");
    })
    .await;
}
