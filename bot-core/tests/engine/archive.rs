//! A founder gets all of a TwinSpace as one ZIP: packed once, whole or without what cannot be read, kept for a day, and handed to
//! nobody who may not have it any more.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read as _};

use bot_core::areas::{archive, files, students};
use bot_core::conversation::Action;
use bot_core::delivery::FileOut;
use bot_core::domain::{ArchiveId, FileId, ProjectId, SpaceId};
use bot_core::engine::Setup;
use bot_core::reader::Settings;
use bot_core::wire::Words;
use serde_json::Value;
use sha2::{Digest as _, Sha256};
use zip::ZipArchive;

use crate::classes::{each_space, with_class};
use crate::play::{Play, on_each, plain, shown, until};
use crate::shared_files::{all_done, inside, last, list, logs_in, opens_space, says, sends_one};
use crate::story::{play_up_to_the_start, publishes, sends};

const ARCHIVES: &str = "SELECT COUNT(*) AS n FROM archive";
const DAY: i64 = 24 * 3_600_000;

async fn space(play: &Play) -> SpaceId {
    SpaceId(play.number("SELECT id AS n FROM space").await)
}

async fn opens(play: &Play, who: &str) {
    let space = space(play).await;
    play.asks(who, Action::Go(archive::Screen::Archive { space }.into())).await;
}

fn make(space: SpaceId, instead: i64) -> Action {
    Action::Do(archive::Command::Make { space, instead: ArchiveId(instead) }.into())
}

fn download(archive: i64) -> Action {
    Action::Go(archive::Screen::Download { archive: ArchiveId(archive) }.into())
}

/// The archives that have come to somebody.
fn came(play: &Play, who: &str) -> Vec<FileOut> {
    let all = play.chats_of(who).files(who).into_iter().map(|(_, file)| file);
    all.filter(|file| file.name.ends_with(".zip")).collect()
}

/// Waits for one more archive than so many.
pub(crate) async fn comes(play: &Play, who: &str, before: usize) -> Unpacked {
    until("the archive is there", || came(play, who).len() > before).await;
    let file = came(play, who).pop().expect("it is there");
    assert_eq!(file.mime, "application/zip");
    Unpacked::of(inside(&file).await)
}

/// What is in an archive, by path.
pub(crate) struct Unpacked(pub(crate) BTreeMap<String, Vec<u8>>);

impl Unpacked {
    fn of(bytes: Vec<u8>) -> Self {
        let mut zip = ZipArchive::new(Cursor::new(bytes)).expect("a ZIP");
        let mut all = BTreeMap::new();
        for at in 0..zip.len() {
            let mut file = zip.by_index(at).expect("a file");
            let mut bytes = Vec::new();
            file.read_to_end(&mut bytes).expect("it is whole");
            all.insert(file.name().expect("a name").into_owned(), bytes);
        }
        Self(all)
    }

    pub(crate) fn text(&self, path: &str) -> String {
        String::from_utf8(self.0[path].clone()).expect("text")
    }

    pub(crate) fn record(&self) -> Value {
        serde_json::from_slice(&self.0["twinspace.json"]).expect("JSON")
    }

    fn paths(&self) -> BTreeSet<&str> {
        self.0.keys().map(String::as_str).collect()
    }
}

/// Ana has sent these files, the last one into a folder.
async fn with_files(play: &Play, project: ProjectId) {
    play.asks("ana", list(project)).await;
    sends_one(play, "ana", "clouds.png", b"\x89PNG of clouds").await;
    sends_one(play, "ana", "Łódź <rain>.png", b"\x89PNG of rain").await;
    play.asks("ana", Action::Do(files::Command::NewFolder { project, words: Words(None) }.into())).await;
    play.says("ana", "Weather").await;
    sends(play, "ana").await;
    play.asks("ana", list(project)).await;
    play.presses("ana", "📁 Weather").await;
    sends_one(play, "ana", "clouds.png", b"other clouds").await;
    all_done(play).await;
    assert_eq!(play.number("SELECT COUNT(*) AS n FROM shared_file WHERE folder_id IS NOT NULL").await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_founder_gets_everything_that_is_there_and_nothing_that_is_secret() {
    each_space("a_founder_gets_everything_that_is_there", async |play, project, _| {
        with_class(play, project).await;
        logs_in(play, "kid", project, "lea.rojo").await;
        sends_one(play, "kid", "song.mp3", b"ID3 la la").await;
        with_files(play, project).await;
        publishes(play, "ana", project, "It <rains>", "12 mm & more.").await;
        opens_space(play, "ana", project).await;
        play.presses("ana", "Archive").await;
        assert!(last(play, "ana").contains("first name and an initial"), "{}", last(play, "ana"));
        play.presses("ana", "Make the archive").await;
        let unpacked = comes(play, "ana", 0).await;
        let all = [
            "files/Weather/",
            "files/Weather/clouds.png",
            "files/clouds.png",
            "files/song.mp3",
            "files/Łódź _rain_.png",
            "index.html",
            "twinspace.json",
        ];
        assert_eq!(unpacked.paths(), BTreeSet::from(all));
        let record = unpacked.record();
        for file in record["files"].as_array().expect("files") {
            let bytes = &unpacked.0[file["path"].as_str().expect("a path")];
            let hash: String = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
            assert_eq!((&file["sha256"], &file["size"]), (&hash.into(), &bytes.len().into()), "it is what was sent");
            assert_eq!(file["is_packed"], true);
        }
        assert_eq!(record["files"].as_array().map(Vec::len), Some(4));
        assert_eq!(record["people"]["students"][0]["name"], "Lea R.");
        assert_eq!(record["people"]["students"][0]["role"], "student-manager");
        assert_eq!(record["news"][0]["headline"], "It <rains>");
        let journal = record["journal"].as_array().expect("lines");
        assert!(journal.iter().any(|line| line["what"] == "posted"), "{journal:?}");
        let (page, record) = (unpacked.text("index.html"), unpacked.text("twinspace.json"));
        assert!(page.contains("It &lt;rains&gt;") && page.contains("12 mm &amp; more."), "{page}");
        assert!(page.contains("href=\"files/%C5%81%C3%B3d%C5%BA%20_rain_.png\""), "{page}");
        let secret = crate::classes::passwords(play, "ana", project).await;
        for hidden in ["Rojo", "lea.rojo", "Monte", "leo.monte"].into_iter().chain(secret.values().map(String::as_str))
        {
            assert!(!page.contains(hidden) && !record.contains(hidden), "{hidden}");
        }
        until("it is said until when", || says(play, "ana", "Your archive is ready")).await;
        // The other founder has one, too; and it is read when the project is over.
        play.stores("UPDATE project SET state = 'closed'").await;
        let space = space(play).await;
        play.asks("jan", make(space, 0)).await;
        assert_eq!(comes(play, "jan", 0).await.record()["project"]["is_over"], true);
        assert_eq!(play.number(ARCHIVES).await, 2);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn asking_again_shows_how_far_it_is_or_what_is_there() {
    each_space("asking_again_shows_how_far_it_is", async |play, project, _| {
        with_files(play, project).await;
        let space = space(play).await;
        play.shelf.hold(true);
        play.asks("ana", make(space, 0)).await;
        let first = play.number("SELECT id AS n FROM archive").await;
        for _ in 0..2 {
            play.asks("ana", make(space, 0)).await;
            assert!(last(play, "ana").contains("0 of 3 files"), "{}", last(play, "ana"));
        }
        play.asks("ana", download(first)).await;
        assert!(came(play, "ana").is_empty(), "it is not packed yet");
        play.shelf.hold(false);
        comes(play, "ana", 0).await;
        play.until_none("a job", "SELECT what FROM job").await;
        assert_eq!((came(play, "ana").len(), play.number(ARCHIVES).await), (1, 1), "once");
        // The same old button shows it; the one below it makes another one.
        play.asks("ana", make(space, 0)).await;
        assert!(last(play, "ana").contains("Your archive is ready"), "{}", last(play, "ana"));
        assert_eq!(play.number("SELECT id AS n FROM archive").await, first);
        play.presses("ana", "Get the archive").await;
        comes(play, "ana", 1).await;
        let kept = play.shelf.count();
        // The pages say when it was made.
        play.later(60_000);
        opens(play, "ana").await;
        play.presses("ana", "Make a new one").await;
        comes(play, "ana", 2).await;
        assert!(play.number("SELECT id AS n FROM archive").await != first);
        play.asks("ana", download(first)).await;
        assert_eq!(came(play, "ana").len(), 3, "the old one is not given any more");
        assert_eq!(play.shelf.count(), kept + 1);
        for n in 0..9 {
            let now = play.number("SELECT id AS n FROM archive").await;
            play.asks("ana", make(space, now)).await;
            if play.number("SELECT id AS n FROM archive").await == now {
                assert!(n > 5, "there is a most of it in a day, and not after {n}");
                break;
            }
            assert!(n < 8, "there is a most of it in a day");
            play.until_none("a job", "SELECT what FROM job").await;
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn it_is_said_how_far_it_is_and_nobody_else_waits_for_it() {
    each_space("it_is_said_how_far_it_is", async |play, project, _| {
        with_files(play, project).await;
        // It is the last one, in the folder.
        play.shelf.hold_one(b"other clouds");
        let space = space(play).await;
        play.asks("ana", make(space, 0)).await;
        // Of two archives one waits for the other one.
        play.asks("jan", make(space, 0)).await;
        until("it is said", || says(play, "ana", "2 of 3 files")).await;
        assert!(says(play, "jan", "0 of 3 files"), "{}", last(play, "jan"));
        play.asks("ana", list(project)).await;
        sends_one(play, "ana", "snow.png", b"snow").await;
        until("it is there meanwhile", || says(play, "ana", "✅ snow.png")).await;
        play.shelf.hold(false);
        comes(play, "ana", 0).await;
        until("the other one has his turn", || {
            play.later(1_000);
            !came(play, "jan").is_empty()
        })
        .await;
        assert_eq!(comes(play, "jan", 0).await.record()["files"].as_array().map(Vec::len), Some(4));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_is_removed_meanwhile_gets_none_and_nobody_else_ever_does() {
    each_space("whoever_is_removed_meanwhile_gets_none", async |play, project, _| {
        with_class(play, project).await;
        logs_in(play, "kid", project, "lea.rojo").await;
        with_files(play, project).await;
        let (space, kept) = (space(play).await, play.shelf.count());
        for who in ["stranger", "kid"] {
            play.asks(who, make(space, 0)).await;
            opens(play, who).await;
            assert!(!last(play, who).contains("Archive of"), "{}", last(play, who));
        }
        assert_eq!(play.number(ARCHIVES).await, 0);
        play.shelf.hold(true);
        play.asks("jan", make(space, 0)).await;
        let archive = play.number("SELECT id AS n FROM archive").await;
        play.stores("UPDATE member SET twinspace = NULL WHERE person_id = (SELECT partner_id FROM project)").await;
        // That is noticed while it is packed, and it ends there.
        play.until_none("an archive", "SELECT id FROM archive").await;
        play.shelf.hold(false);
        play.until_none("a job", "SELECT what FROM job").await;
        // Whoever is removed at the very end gets none either.
        play.stores("UPDATE member SET twinspace = 'teacher-manager' WHERE is_founder = 1").await;
        play.shelf.hold(true);
        play.asks("jan", make(space, 0)).await;
        play.stores("UPDATE member SET twinspace = NULL WHERE person_id = (SELECT partner_id FROM project)").await;
        play.shelf.hold(false);
        play.until_none("an archive", "SELECT id FROM archive").await;
        play.until_none("a job", "SELECT what FROM job").await;
        play.asks("jan", download(archive)).await;
        assert!(came(play, "jan").is_empty(), "it is not handed over");
        assert!(!last(play, "jan").contains("Archive of"), "{}", last(play, "jan"));
        play.later(2 * DAY);
        play.engine.sweep_files().await;
        assert_eq!(play.shelf.count(), kept, "and what was packed is gone");
        // One that is there is nobody else's.
        play.asks("ana", make(space, 0)).await;
        comes(play, "ana", 0).await;
        let archive = play.number("SELECT id AS n FROM archive").await;
        play.stores("UPDATE member SET twinspace = 'teacher-manager' WHERE is_founder = 1").await;
        for who in ["jan", "stranger", "kid"] {
            play.asks(who, download(archive)).await;
            assert!(came(play, who).is_empty(), "{who}");
        }
        play.stores("UPDATE member SET twinspace = NULL WHERE person_id = (SELECT founder_id FROM project)").await;
        play.asks("ana", download(archive)).await;
        assert_eq!(came(play, "ana").len(), 1, "nor hers any more");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_read_is_named_and_ends_nothing() {
    each_space("what_cannot_be_read_is_named", async |play, project, _| {
        with_files(play, project).await;
        play.shelf.lose(b"\x89PNG of rain");
        play.shelf.change(b"other clouds");
        play.asks("ana", make(space(play).await, 0)).await;
        let unpacked = comes(play, "ana", 0).await;
        assert_eq!(unpacked.0["files/clouds.png"], b"\x89PNG of clouds");
        assert!(!unpacked.0.contains_key("files/Weather/clouds.png"), "never what was not sent");
        until("she is told", || says(play, "ana", "2 files are not in it")).await;
        assert!(says(play, "ana", "Łódź _rain_.png"), "by name");
        let page = unpacked.text("index.html");
        assert!(page.contains("2 files are not in this archive") && page.contains("(not in the archive)"), "{page}");
        let record = unpacked.record();
        let lost = record["files"].as_array().expect("files").iter().filter(|file| file["is_packed"] == false);
        assert_eq!(lost.count(), 2);
        // Away is not lost: it waits.
        play.shelf.go_away(true);
        let (tries, now) = (play.shelf.tries(), play.number("SELECT id AS n FROM archive").await);
        play.asks("ana", make(space(play).await, now)).await;
        until("it was tried", || play.shelf.tries() > tries).await;
        assert!(last(play, "ana").contains("I am packing it"), "{}", last(play, "ana"));
        play.shelf.go_away(false);
        until("it is there", || {
            play.later(1_000);
            came(play, "ana").len() > 1
        })
        .await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn after_a_day_it_is_gone_with_all_its_bytes() {
    each_space("after_a_day_it_is_gone", async |play, project, _| {
        let [lea, _] = with_class(play, project).await;
        with_files(play, project).await;
        let (space, kept) = (space(play).await, play.shelf.count());
        play.asks("ana", make(space, 0)).await;
        comes(play, "ana", 0).await;
        let archive = play.number("SELECT id AS n FROM archive").await;
        play.until_none("a file on its way", "SELECT slot FROM outbox WHERE lane = 2").await;
        play.later(DAY - 60_000);
        play.engine.sweep_files().await;
        play.asks("ana", download(archive)).await;
        comes(play, "ana", 1).await;
        play.until_none("a file on its way", "SELECT slot FROM outbox WHERE lane = 2").await;
        play.later(120_000);
        play.until_none("an archive", "SELECT id FROM archive").await;
        play.engine.sweep_files().await;
        assert_eq!(play.shelf.count(), kept);
        play.asks("ana", download(archive)).await;
        assert_eq!(came(play, "ana").len(), 2, "an old button gives nothing");
        opens(play, "ana").await;
        play.presses("ana", "Make the archive").await;
        comes(play, "ana", 2).await;
        // Whoever is erased stands in none that can be got.
        play.asks("ana", Action::Sure(students::Command::Remove { project, student: lea }.into())).await;
        assert_eq!(play.number(ARCHIVES).await, 0);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn of_a_student_who_is_erased_meanwhile_nothing_is_packed() {
    each_space("of_a_student_who_is_erased_meanwhile", async |play, project, _| {
        let [lea, _] = with_class(play, project).await;
        with_files(play, project).await;
        let (space, kept, tries) = (space(play).await, play.shelf.count(), play.shelf.tries());
        // It is the last one, in the folder.
        play.shelf.hold_one(b"other clouds");
        play.asks("ana", make(space, 0)).await;
        until("it is packed", || play.shelf.tries() > tries + 4).await;
        play.asks("ana", Action::Sure(students::Command::Remove { project, student: lea }.into())).await;
        assert_eq!(play.number(ARCHIVES).await, 0);
        play.shelf.hold(false);
        play.until_none("a job", "SELECT what FROM job").await;
        assert_eq!(play.shelf.count(), kept, "not even until nobody refers to it");
        assert!(came(play, "ana").is_empty());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_to_an_archive_ends_with_the_right_to_have_it() {
    on_each("a_link_to_an_archive_ends_with_the_right", async |url| {
        const URL: &str = "https://twinbot.example";
        let settings = Settings { undo_for: 0, linking: true, ..Settings::default() };
        let play = Play::set(&url, Setup { settings, public_url: Some(URL.to_owned()), ..Setup::default() }).await;
        let project = play_up_to_the_start(&play).await;
        play.command("jan@discord", "start").await;
        crate::accounts::link(&play, "jan", "jan@discord").await;
        // More than Discord takes, and nothing that a ZIP makes smaller.
        let mut state = 7_u32;
        let mut next = || {
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            state.to_be_bytes()[1]
        };
        let storm: Vec<u8> = (0..11 << 20).map(|_| next()).collect();
        opens_space(&play, "ana", project).await;
        sends_one(&play, "ana", "storm.mp4", &storm).await;
        all_done(&play).await;
        play.asks("jan@discord", make(space(&play).await, 0)).await;
        play.until_none("a job", "SELECT what FROM job").await;
        let archive = play.number("SELECT id AS n FROM archive").await;
        play.asks("jan@discord", download(archive)).await;
        let begins = format!("{URL}/files/{archive}/");
        until("he has a link", || says(&play, "jan@discord", &begins)).await;
        let chat = play.chats_of("jan@discord").all("jan@discord");
        let token = chat.iter().find_map(|(_, view)| {
            let text = plain(&shown(view));
            Some(text.split_once(&begins)?.1.split_whitespace().next()?.to_owned())
        });
        let token = token.expect("a link");
        let opened = play.engine.linked(FileId(archive), &token).await.expect("it is his");
        assert!(opened.size > 10 << 20);
        play.stores("UPDATE member SET twinspace = NULL WHERE person_id = (SELECT partner_id FROM project)").await;
        assert!(play.engine.linked(FileId(archive), &token).await.is_err(), "he was removed from the TwinSpace");
        play.end().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_program_that_begins_again_packs_it_anew() {
    on_each("a_program_that_begins_again_packs_it_anew", async |url| {
        let setup = || {
            let settings = Settings { undo_for: 0, ..Settings::default() };
            Setup { settings, process: Some("first".to_owned()), ..Setup::default() }
        };
        let play = Play::set(&url, setup()).await;
        let project = play_up_to_the_start(&play).await;
        with_files(&play, project).await;
        let kept = play.shelf.count();
        play.shelf.hold(true);
        play.asks("ana", make(space(&play).await, 0)).await;
        assert!(last(&play, "ana").contains("0 of 3 files"), "{}", last(&play, "ana"));
        let next = play.next(0);
        play.end().await;
        let play = next.begins(&url, setup()).await;
        assert!(came(&play, "ana").is_empty(), "it ended in the middle");
        play.shelf.hold(false);
        let unpacked = comes(&play, "ana", 0).await;
        assert_eq!(unpacked.record()["files"].as_array().map(Vec::len), Some(3));
        play.until_none("a job", "SELECT what FROM job").await;
        assert_eq!((came(&play, "ana").len(), play.shelf.count()), (1, kept + 1), "once, and nothing is left over");
        play.end().await;
    })
    .await;
}
