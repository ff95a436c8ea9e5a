//! The picture of a post: sent by its author, looked at, made anew, and seen by everybody in the TwinSpace; or what is wrong with it is said,
//! and what was written stays.

use std::collections::BTreeSet;

use bot_core::area::Command;
use bot_core::areas::{archive, carry, news, students, told};
use bot_core::conversation::{Action, Press};
use bot_core::delivery::FileOut;
use bot_core::domain::{ArchiveId, PostId, ProjectId, SpaceId};
use bot_core::engine::Setup;
use bot_core::file::FetchFault;
use bot_core::file_kind::{FileKind, Takes};
use bot_core::reader::Settings;
use bot_core::text::msg;
use bot_core::update::What;

use crate::classes::{each_space, with_class};
use crate::play::{Play, on_each, plain, shown, until};
use crate::shared_files::{inside, last, logs_in, says, sends_one};
use crate::story::{play_up_to_the_start, sends};
use crate::told::until_hour;

/// A photograph that says in Exif where it was taken, and which way round it is seen.
pub(crate) const PLACE: &[u8] = include_bytes!("../../../pictures/tests/files/place.jpg");
const OTHER: &[u8] = include_bytes!("../../../pictures/tests/files/grey.jpg");
const DRAWN: &[u8] = include_bytes!("../../../pictures/tests/files/palette.png");
const MOVING: &[u8] = include_bytes!("../../../pictures/tests/files/moving.gif");
const BOMB: &[u8] = include_bytes!("../../../pictures/tests/files/bomb.png");
const POSTS: &str = "SELECT COUNT(*) AS n FROM post";
const WAITING: &str = "SELECT COUNT(*) AS n FROM pending_post";
const PICTURED: &str = "SELECT COUNT(*) AS n FROM post WHERE picture IS NOT NULL";
const DAY: i64 = 24 * 3_600_000;

/// Whether a message of somebody begins with this headline, below a picture or not.
fn has(play: &Play, who: &str, headline: &str, pictured: bool) -> bool {
    let begins = |text: &str| {
        let text = plain(text);
        let mut lines = text.lines();
        let first = lines.next().unwrap_or_default();
        match first.strip_prefix("🖼 ") {
            Some(about) => pictured && about == headline && lines.next() == Some(headline),
            None => !pictured && first == headline,
        }
    };
    play.chats_of(who).all(who).iter().any(|(_, view)| begins(&shown(view)))
}

/// The picture in the newest message of somebody that has one.
fn newest(play: &Play, who: &str) -> FileOut {
    play.chats_of(who).pictures(who).pop().expect("there is a picture").1
}

/// Writes a post up to the question about its picture.
async fn writes(play: &Play, who: &str, project: ProjectId, headline: &str) {
    play.asks(who, Action::Do(news::Command::Write { project }.into())).await;
    play.says(who, headline).await;
    play.says(who, "We met today.").await;
}

/// Publishes a post with this file as its picture, and does not wait for what comes of it.
pub(crate) async fn publishes(play: &Play, who: &str, project: ProjectId, headline: &str, file: (&str, &[u8])) {
    writes(play, who, project, headline).await;
    sends_one(play, who, file.0, file.1).await;
    sends(play, who).await;
}

/// Waits until every picture was looked at, and everybody was told.
pub(crate) async fn all_done(play: &Play) {
    play.until_none("a job", "SELECT what FROM job").await;
    play.until_none("somebody who was not told", "SELECT id FROM post WHERE told_to IS NOT NULL").await;
}

fn mends(action: &Action) -> bool {
    matches!(action, Action::Do(Command::News(news::Command::Mend { .. })))
}

/// Whether a button asks one question of a form anew.
fn asks_anew(action: &Action, of: &str) -> bool {
    matches!(action, Action::Form { press: Press::Change(question), .. } if question.as_str() == of)
}

async fn only_post(play: &Play) -> PostId {
    PostId(play.number("SELECT MIN(id) AS n FROM post").await)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_picture_is_seen_by_everybody_and_says_nothing_besides() {
    each_space("a_picture_is_seen_by_everybody", async |play, project, _| {
        with_class(play, project).await;
        // Students are told nothing at night.
        until_hour(play, 12);
        logs_in(play, "kid", project, "lea.rojo").await;
        logs_in(play, "other@discord", project, "leo.monte").await;
        let wish = told::Command::Wish { project, kind: told::Kind::Space, wish: told::Wish::Daily };
        play.asks("jan", Action::Do(wish.into())).await;
        play.chats.hang_fetches(true);
        publishes(play, "kid", project, "Rain gauge", ("IMG_2041 Lea Rojo.jpg", PLACE)).await;
        assert!(last(play, "kid").contains("I am looking at your picture"), "{}", last(play, "kid"));
        assert_eq!(play.number(POSTS).await, 0, "nobody reads it yet");
        play.chats.hang_fetches(false);
        for who in ["kid", "ana", "other@discord"] {
            until("the picture is seen", || has(play, who, "Rain gauge", true)).await;
            let picture = newest(play, who);
            assert_eq!((picture.name.as_str(), picture.mime), ("picture.jpg", "image/jpeg"), "nothing of its old name");
            let bytes = inside(&picture).await;
            assert!(!bytes.windows(4).any(|part| part == b"Exif"), "nothing of where it was taken");
            assert!(bytes.starts_with(b"\xFF\xD8"), "a JPEG");
        }
        all_done(play).await;
        play.later(DAY + DAY / 24);
        until("Jan is told that there is one", || says(play, "jan", "🖼 “Rain gauge”")).await;
        assert!(play.chats.pictures("jan").is_empty(), "he sees it where he looks");
        play.asks("jan", Action::Do(news::Command::Look { project }.into())).await;
        assert!(last(play, "jan").contains("🖼 Rain gauge"), "{}", last(play, "jan"));
        play.presses("jan", "Rain gauge").await;
        until("it is seen", || has(play, "jan", "Rain gauge", true)).await;
        assert_eq!(inside(&newest(play, "jan")).await, inside(&newest(play, "ana")).await);
        // What comes from the other platform is the same.
        play.stores("UPDATE pupil SET publishes = 1").await;
        publishes(play, "other@discord", project, "Clouds", ("clouds.png", DRAWN)).await;
        until("the picture is seen", || has(play, "ana", "Clouds", true)).await;
        assert_eq!((newest(play, "ana").name.as_str(), newest(play, "ana").mime), ("picture.png", "image/png"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_no_picture_is_said_to_its_author_who_mends_it() {
    each_space("what_is_no_picture_is_said", async |play, project, _| {
        writes(play, "ana", project, "Clouds").await;
        play.says("ana", "It is a fine photo").await;
        assert!(last(play, "ana").contains("These are words"), "{}", last(play, "ana"));
        sends_one(play, "ana", "plan.pdf", b"%PDF-1.7").await;
        assert!(last(play, "ana").contains("This is not a picture"), "{}", last(play, "ana"));
        sends_one(play, "ana", "dance.mp4", b"\0\0\0\x20ftypisom").await;
        assert!(last(play, "ana").contains("moving pictures cannot"), "{}", last(play, "ana"));
        sends_one(play, "ana", "plan.png", b"%PDF-1.7").await;
        sends(play, "ana").await;
        until("it is said", || says(play, "ana", "This is not a picture that I can show.")).await;
        play.until_none("a job", "SELECT what FROM job").await;
        assert_eq!((play.number(POSTS).await, play.shelf.count()), (0, 0));
        for (name, bytes, words) in [
            ("empty.png", &b""[..], "This file is empty"),
            ("dance.gif", MOVING, "moving pictures cannot"),
            ("bomb.png", BOMB, "more than 25 megapixels"),
            ("half.jpg", &PLACE[..PLACE.len() - 40], "damaged"),
        ] {
            play.presses_one("ana", mends).await;
            sends_one(play, "ana", name, bytes).await;
            sends(play, "ana").await;
            until("it is said", || last(play, "ana").contains(words)).await;
            assert!(last(play, "ana").contains("Clouds"), "{}", last(play, "ana"));
            play.until_none("a job", "SELECT what FROM job").await;
        }
        assert_eq!((play.number(POSTS).await, play.shelf.count()), (0, 0), "nothing of it is kept");
        // Nobody else has anything to do with it.
        let post = PostId(play.number("SELECT id AS n FROM pending_post").await);
        for command in [
            news::Command::Mend { post },
            news::Command::DoWithout { post },
            news::Command::GiveUp { post },
            news::Command::Remove { post },
            news::Command::Change { post },
        ] {
            for who in ["jan", "stranger"] {
                play.asks(who, Action::Sure(command.clone().into())).await;
            }
        }
        play.asks("jan", Action::Go(news::Screen::of(post).into())).await;
        assert!(!last(play, "jan").contains("Clouds\n"), "{}", last(play, "jan"));
        assert_eq!((play.number(POSTS).await, play.number(WAITING).await), (0, 1));
        play.presses_one("ana", mends).await;
        sends_one(play, "ana", "clouds.png", DRAWN).await;
        sends(play, "ana").await;
        until("Jan sees it", || has(play, "jan", "Clouds", true)).await;
        all_done(play).await;
        assert_eq!(newest(play, "jan").name, "picture.png");
        assert_eq!((play.number(POSTS).await, play.number(WAITING).await, play.shelf.count()), (1, 0, 1));
        assert_eq!(
            play.number("SELECT CAST(SUM(times) AS BIGINT) AS n FROM tally WHERE cap = 'posts'").await,
            1,
            "it is one post"
        );
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_post_goes_without_a_picture_or_not_at_all() {
    each_space("a_post_goes_without_a_picture", async |play, project, _| {
        for (headline, label) in [("Clouds", "Publish without"), ("Stars", "Discard")] {
            publishes(play, "ana", project, headline, ("plan.png", b"%PDF-1.7")).await;
            until("it is said", || last(play, "ana").contains("This is not a picture")).await;
            play.presses("ana", label).await;
        }
        play.presses("ana", "Discard").await;
        all_done(play).await;
        assert!(has(play, "jan", "Clouds", false), "he is told");
        assert_eq!((play.number(POSTS).await, play.number(WAITING).await), (1, 0));
        assert!(!says(play, "jan", "Stars"));
        // Whoever does not want to wait need not; what comes then comes too late.
        play.chats.hang_fetches(true);
        publishes(play, "ana", project, "Snow", ("snow.jpg", PLACE)).await;
        play.presses("ana", "Publish without").await;
        until("Jan is told", || has(play, "jan", "Snow", false)).await;
        play.chats.hang_fetches(false);
        all_done(play).await;
        assert_eq!(play.number(PICTURED).await, 0);
        // A file that is away comes later, or is sent again.
        play.chats.refuse_files(Some(FetchFault::Away));
        publishes(play, "ana", project, "Wind", ("wind.jpg", PLACE)).await;
        until("it is said", || last(play, "ana").contains("did not arrive")).await;
        play.chats.refuse_files(None);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_picture_is_put_in_place_of_another_and_removed() {
    each_space("a_picture_is_put_in_place_of_another", async |play, project, _| {
        publishes(play, "ana", project, "Clouds", ("clouds.jpg", PLACE)).await;
        until("Jan sees it", || has(play, "jan", "Clouds", true)).await;
        all_done(play).await;
        let first = inside(&newest(play, "jan")).await;
        let post = only_post(play).await;
        let change = || Action::Do(news::Command::Change { post }.into());
        let picture = |action: &Action| asks_anew(action, "picture");
        // Other words leave it as it is.
        play.asks("ana", change()).await;
        play.presses("ana", "Change").await;
        play.presses_one("ana", |action| asks_anew(action, "headline")).await;
        play.says("ana", "More clouds").await;
        sends(play, "ana").await;
        until("Jan reads it", || has(play, "jan", "More clouds", true)).await;
        assert_eq!(inside(&newest(play, "jan")).await, first);
        // What is none changes nothing.
        play.asks("ana", change()).await;
        play.presses("ana", "Change").await;
        play.presses_one("ana", picture).await;
        sends_one(play, "ana", "plan.png", b"%PDF-1.7").await;
        sends(play, "ana").await;
        until("it is said", || last(play, "ana").contains("Until then the post stays as it was")).await;
        assert_eq!(inside(&newest(play, "jan")).await, first);
        play.presses("ana", "Discard").await;
        play.presses("ana", "Discard").await;
        // Another one.
        play.asks("ana", change()).await;
        play.presses("ana", "Change").await;
        play.presses_one("ana", picture).await;
        sends_one(play, "ana", "drawn.png", DRAWN).await;
        sends(play, "ana").await;
        until("Jan sees the other one", || newest(play, "jan").name == "picture.png").await;
        all_done(play).await;
        assert_eq!(play.chats.pictures("jan").len(), 1, "where the first one was");
        assert_eq!(play.shelf.count(), 2);
        play.later(2 * DAY);
        play.engine.sweep_files().await;
        assert_eq!(play.shelf.count(), 1, "what nobody sees is not kept");
        // None.
        play.asks("ana", change()).await;
        play.presses("ana", "Change").await;
        play.presses_one("ana", picture).await;
        play.presses("ana", "Remove the picture").await;
        sends(play, "ana").await;
        until("it is gone", || has(play, "jan", "More clouds", false)).await;
        assert!(play.chats.pictures("jan").is_empty());
        // One again; it goes with the post.
        play.asks("ana", change()).await;
        play.presses("ana", "Change").await;
        play.presses_one("ana", picture).await;
        sends_one(play, "ana", "clouds.jpg", PLACE).await;
        sends(play, "ana").await;
        until("it is seen again", || has(play, "jan", "More clouds", true)).await;
        all_done(play).await;
        play.asks("ana", Action::Sure(news::Command::Remove { post }.into())).await;
        until("it is gone", || play.chats.pictures("jan").is_empty()).await;
        play.later(2 * DAY);
        play.engine.sweep_files().await;
        assert_eq!(play.shelf.count(), 0);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_may_not_publish_any_more_meanwhile_publishes_nothing() {
    each_space("who_may_not_publish_any_more_meanwhile", async |play, project, _| {
        let [lea, _] = with_class(play, project).await;
        logs_in(play, "kid", project, "lea.rojo").await;
        play.chats.hang_fetches(true);
        publishes(play, "kid", project, "Rain gauge", ("rain.jpg", PLACE)).await;
        play.stores("UPDATE pupil SET publishes = 0").await;
        play.chats.hang_fetches(false);
        until("she is told", || last(play, "kid").contains("You may not send pictures here")).await;
        assert_eq!((play.number(POSTS).await, play.number(WAITING).await), (0, 1));
        // Nothing of an erased student waits.
        play.stores("UPDATE pupil SET publishes = 1").await;
        play.chats.hang_fetches(true);
        publishes(play, "kid", project, "More rain", ("rain.jpg", PLACE)).await;
        assert_eq!(play.number(WAITING).await, 2);
        play.asks("ana", Action::Sure(students::Command::Remove { project, student: lea }.into())).await;
        assert_eq!(play.number(WAITING).await, 0);
        play.chats.hang_fetches(false);
        all_done(play).await;
        assert_eq!(play.number(POSTS).await, 0);
        play.later(2 * DAY);
        play.engine.sweep_files().await;
        assert_eq!(play.shelf.count(), 0);
    })
    .await;
}

/// Plays on each engine where files are taken so.
async fn each_taking(name: &str, takes: Takes, play: impl AsyncFn(&Play, ProjectId)) {
    on_each(name, async |url| {
        let settings = Settings { undo_for: 0, ..Settings::default() };
        let at = Play::set(&url, Setup { settings, takes, ..Setup::default() }).await;
        let project = play_up_to_the_start(&at).await;
        play(&at, project).await;
        at.end().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn pictures_take_room_and_files_of_this_size_alone() {
    let takes = Takes { most: 2_000, quota: 1_000, ..Takes::default() };
    each_taking("pictures_take_room", takes, async |play, project| {
        publishes(play, "ana", project, "Clouds", ("clouds.jpg", &[7; 2_001])).await;
        until("it is said", || last(play, "ana").contains("larger than")).await;
        play.presses("ana", "Publish without").await;
        publishes(play, "ana", project, "Rain", ("rain.jpg", PLACE)).await;
        until("it is seen", || has(play, "jan", "Rain", true)).await;
        all_done(play).await;
        assert!(play.number("SELECT picture_size AS n FROM post WHERE picture IS NOT NULL").await > 500);
        publishes(play, "ana", project, "Snow", ("snow.jpg", OTHER)).await;
        until("it is said", || last(play, "ana").contains("has no room for this picture")).await;
        assert_eq!(play.number(PICTURED).await, 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn where_no_pictures_are_taken_that_is_said_at_once() {
    let takes = Takes { refused: FileKind::Pictures.into(), ..Takes::default() };
    each_taking("where_no_pictures_are_taken", takes, async |play, project| {
        writes(play, "ana", project, "Clouds").await;
        sends_one(play, "ana", "clouds.jpg", PLACE).await;
        let is_send = |action: &Action| matches!(action, Action::Form { press: Press::Send, .. });
        let (number, send) = play.finds("ana", is_send).await;
        let what = What::Press { wire: send.encode(), message: Some(number) };
        let told = play.is_told_as("ana", what, "sends a picture").await;
        assert_eq!(told.toast, Some(msg::refusal_pictures()));
        assert_eq!((play.number(POSTS).await, play.number(WAITING).await), (0, 0));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_program_that_begins_again_looks_at_what_waits() {
    on_each("a_program_that_begins_again_looks_at_what_waits", async |url| {
        let setup = || {
            let settings = Settings { undo_for: 0, ..Settings::default() };
            Setup { settings, process: Some("first".to_owned()), ..Setup::default() }
        };
        let play = Play::set(&url, setup()).await;
        let project = play_up_to_the_start(&play).await;
        play.chats.hang_fetches(true);
        publishes(&play, "ana", project, "Clouds", ("clouds.jpg", PLACE)).await;
        let next = play.next(0);
        play.end().await;
        let play = next.begins(&url, setup()).await;
        play.chats.hang_fetches(false);
        until("Jan sees it", || has(&play, "jan", "Clouds", true)).await;
        all_done(&play).await;
        assert_eq!((play.number(POSTS).await, play.chats.pictures("jan").len()), (1, 1), "once");
        // A store that is away is waited for; one that has lost the picture leaves the words.
        play.shelf.go_away(true);
        let tries = play.shelf.tries();
        publishes(&play, "ana", project, "Stars", ("stars.jpg", OTHER)).await;
        until("it was tried", || play.shelf.tries() > tries).await;
        assert_eq!(play.number(POSTS).await, 1);
        play.shelf.go_away(false);
        until("it is there", || {
            play.later(1_000);
            has(&play, "jan", "Stars", true)
        })
        .await;
        play.end().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_picture_with_which_the_program_dies_is_given_up() {
    each_space("a_picture_with_which_the_program_dies", async |play, project, _| {
        play.chats.hang_fetches(true);
        publishes(play, "ana", project, "Clouds", ("clouds.jpg", PLACE)).await;
        play.until_none("a job that nobody has", "SELECT what FROM job WHERE leased_until = 0").await;
        // As if three programs had died meanwhile, one after another.
        play.stores("UPDATE job SET risked = 3, leased_until = 0").await;
        until("it is said", || last(play, "ana").contains("This picture is damaged")).await;
        play.chats.hang_fetches(false);
        play.until_none("a job", "SELECT what FROM job").await;
        assert_eq!((play.number(POSTS).await, play.number(WAITING).await), (0, 1), "what she wrote stays");
        play.presses_one("ana", mends).await;
        sends_one(play, "ana", "others.jpg", OTHER).await;
        sends(play, "ana").await;
        until("Jan sees another one", || has(play, "jan", "Clouds", true)).await;
        all_done(play).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_archive_has_the_pictures_and_a_new_project_gets_them() {
    each_space("an_archive_has_the_pictures", async |play, project, _| {
        for (nth, headline, picture) in [(1, "Rain gauge", ("rain.jpg", PLACE)), (2, "Clouds", ("clouds.png", DRAWN))] {
            publishes(play, "ana", project, headline, picture).await;
            until("Jan sees it", || play.chats.pictures("jan").len() == nth).await;
        }
        all_done(play).await;
        let kept = inside(&play.chats.pictures("jan")[0].1).await;
        let space = SpaceId(play.number("SELECT id AS n FROM space").await);
        play.asks("ana", Action::Do(archive::Command::Make { space, instead: ArchiveId(0) }.into())).await;
        let unpacked = crate::archive::comes(play, "ana", 0).await;
        assert_eq!(unpacked.0["pictures/Rain gauge.jpg"], kept);
        let record = unpacked.record();
        let news = record["news"].as_array().expect("posts");
        let paths: BTreeSet<&str> = news.iter().filter_map(|post| post["picture"]["path"].as_str()).collect();
        assert_eq!(paths, BTreeSet::from(["pictures/Clouds.png", "pictures/Rain gauge.jpg"]));
        assert!(unpacked.text("index.html").contains("<img src=\"pictures/Rain%20gauge.jpg\" alt=\"Rain gauge\""));
        let new = crate::carry::starts_anew(play, project).await;
        crate::carry::is_over(play).await;
        play.shelf.lose(&inside(&play.chats.pictures("jan")[1].1).await);
        play.asks("ana", crate::carry::begin(new, true, false)).await;
        crate::carry::is_over(play).await;
        assert_eq!(play.number(POSTS).await, 4);
        assert_eq!(play.number(PICTURED).await, 3, "one comes without its picture, which is lost");
        play.asks("ana", Action::Go(carry::Screen::Carry { project: new, news: false, students: false }.into())).await;
        assert!(last(play, "ana").contains("Clouds"), "{}", last(play, "ana"));
        // Both posts stand on one file: it stays until neither is there.
        play.later(2 * DAY);
        play.until_none("the archive", "SELECT id FROM archive").await;
        play.engine.sweep_files().await;
        assert_eq!(play.shelf.count(), 1);
        play.asks("jan", Action::Do(news::Command::Look { project: new }.into())).await;
        play.presses("jan", "Rain gauge").await;
        until("it is seen there", || play.chats.pictures("jan").len() == 3).await;
        assert_eq!(inside(&newest(play, "jan")).await, kept);
    })
    .await;
}
