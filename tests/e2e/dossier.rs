//! Somebody gets a copy of all that is stored about them, asks to be forgotten, and changes their mind. Of somebody who does not, neither the
//! log, nor the metrics, nor a later backup say anything.

use std::io::Read as _;
use std::path::Path;

use bot_core::text::{Locale, msg};
use emulators::{Attached, File, Shown};
use flate2::read::GzDecoder;
use rehearsal::{Actor, Cast, Offer, Stage, free_port};
use serde_json::Value;
use sqlx::AnyPool;

use crate::archive::unpacked;
use crate::closing::{started, started_by};
use crate::erasure::are_nowhere;
use crate::files::saved;
use crate::inquiries::asks;
use crate::pictures::{PLACE, picture};
use crate::sessions::passes;
use crate::space_files::{file, named, opens, sends_now};
use crate::{cast, each_platform, each_platform_with_words, ends_well, metrics, stage};

/// What one person is called, and nothing else is, in small letters.
const MARKS: [&str; 2] = ["zyxwa", "qwvutz"];
/// A picture that somebody else has sent.
const CLOUDS: &[u8] = b"\x89PNG of clouds";
pub(crate) const HOUR: i64 = 3_600_000;

/// Has a copy made and gets it.
async fn gets_copy(stage: &Stage, actor: &Actor) -> File {
    actor.says("/export").await.expect("an answer");
    let before = actor.client.newest();
    actor.presses(&msg::button_make_copy()).await.expect("it is asked for");
    let is_new = |message: &Shown| {
        let attached = message.files().first().filter(|file| file.name.ends_with(".zip"))?;
        (message.id > before).then(|| attached.clone())
    };
    let attached: Attached = actor.waits("a copy", is_new).await.expect("it comes");
    saved(stage, actor, &attached)
}

/// Asks to be forgotten in a week.
pub(crate) async fn asks_to_be_forgotten(actor: &Actor) {
    actor.says("/forget").await.expect("an answer");
    actor.sees(&msg::forget_title_stays()).await.expect("what stays can be read");
    actor.presses_below(&actor.reads(&msg::forget_title()), &msg::button_forget()).await.expect("it can be wished");
    actor.presses(&msg::button_forget_sure()).await.expect("it is asked twice");
    actor.sees(&msg::forget_planned_until()).await.expect("there is a week");
}

/// The week is over of everybody who wants to be forgotten, and they were reminded.
pub(crate) async fn week_passes(url: &str) {
    sqlx::any::install_default_drivers();
    let db = AnyPool::connect(url).await.expect("connects");
    let reminded = sqlx::query("UPDATE parting SET due_at = 1, reminded_at = 1").execute(&db).await;
    assert_eq!(reminded.expect("a week passes").rows_affected(), 1, "somebody has asked for it");
    db.close().await;
    passes(url, 7 * 24 * HOUR).await;
}

/// Makes a backup of this name; gives its members in which a mark stands, and its files.
async fn backed_up(stage: &Stage, folder: &Path, name: &str) -> Vec<String> {
    let path = folder.join(name);
    stage.asks(&["backup", path.to_str().expect("a path in Unicode")]).await.expect("it is made");
    let mut found = Vec::new();
    let mut backup = tar::Archive::new(std::fs::File::open(&path).expect("it is there"));
    for member in backup.entries().expect("a tar") {
        let mut member = member.expect("a member");
        let name = member.path().expect("a name").display().to_string();
        let (mut bytes, mut lines) = (Vec::new(), String::new());
        member.read_to_end(&mut bytes).expect("it is whole");
        if name.ends_with(".gz") {
            GzDecoder::new(bytes.as_slice()).read_to_string(&mut lines).expect("lines");
        } else {
            lines = String::from_utf8_lossy(&bytes).into_owned();
        }
        if name.starts_with("files/") || says_a_mark(&lines) {
            found.push(name);
        }
    }
    found
}

fn says_a_mark(text: &str) -> bool {
    let text = text.to_lowercase();
    MARKS.iter().any(|mark| text.contains(mark))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_teacher_gets_a_copy_asks_to_be_forgotten_and_stays() {
    const NAME: &str = "a_teacher_gets_a_copy_asks_to_be_forgotten";
    each_platform(NAME, |setting, folder| async move {
        let shelf = folder.join("shelf");
        let setting = setting.with("TWINBOT_VALIDATE_TEACHERS", "at-once").with("TWINBOT_UNDO_SECONDS", "0");
        let setting = setting.with("TWINBOT_FILES_PATH", shelf.to_str().expect("a path in Unicode"));
        let stage = stage(setting, &folder).await;
        let (cast, offer) = started(&stage).await;
        let jan = &cast.jan;
        let zip = gets_copy(&stage, jan).await;
        if let Some(all) = unpacked(NAME, &zip.bytes) {
            let data: Value = serde_json::from_slice(&all["data.json"]).expect("JSON");
            assert_eq!(data["tables"]["teacher"][0]["card"]["name"], "Jan Lipa");
            assert_eq!(data["tables"]["member"].as_array().map(Vec::len), Some(1));
            let page = String::from_utf8(all["index.html"].clone()).expect("text");
            assert!(page.contains(&jan.reads(&msg::copy_page())) && page.contains(offer.title.as_str()), "{page}");
        }
        asks_to_be_forgotten(jan).await;
        jan.presses(&msg::button_keep_data()).await.expect("he changes his mind");
        jan.sees(&msg::forget_title_week()).await.expect("nothing is planned any more");
        ends_well(&stage).await;
    })
    .await;
}

/// Where Ana has sent a file, she sends one and a picture into the TwinSpace, is offered another project, writes to the bot, and asks the
/// support service something.
async fn lives_as_marked(cast: &Cast, offer: &Offer) {
    let (ana, zyxwa, olga) = (&cast.ana, &cast.jan, &cast.olga);
    opens(ana, offer).await;
    sends_now(ana, &[file("clouds.png", CLOUDS)], 1).await;
    opens(zyxwa, offer).await;
    sends_now(zyxwa, &[file("zyxwa.png", b"\x89PNG of zyxwa")], 1).await;
    zyxwa.opens_news(offer, 0).await.expect("there is none yet");
    let place = picture("zyxwa.jpg", "image/jpeg", PLACE);
    zyxwa.publishes_with_picture("By Zyxwa", "This is Zyxwa Qwvutz.", &place).await.expect("it is there");
    let another = Offer::titled("Clouds in two towns");
    ana.drafts(zyxwa, &another).await.expect("it is filled in");
    ana.sends(&another).await.expect("it is sent");
    zyxwa.sees_words(&another.title).await.expect("she is asked, and does not answer");
    let before = zyxwa.client.newest();
    zyxwa.client.say("I am Zyxwa Qwvutz.");
    zyxwa.waits("an answer", |message| (message.id > before).then_some(())).await.expect("an answer");
    zyxwa.says("/help").await.expect("the questions that people ask");
    asks(zyxwa, "Where does Zyxwa Qwvutz change her town?").await;
    olga.sees_words("Where does Zyxwa Qwvutz").await.expect("the service reads it");
}

/// Nobody refers to what she has sent: `doctor` removes at once what the program removes when it is a day old.
async fn is_swept_away(stage: &Stage, url: &str, shelf: &Path) {
    testkit::began_long_ago(url).await;
    let there = || std::fs::read_dir(shelf.join("files")).expect("a folder").map(|entry| entry.expect("a file").path());
    for path in there() {
        let file = std::fs::File::options().write(true).open(path).expect("it opens");
        file.set_modified(std::time::UNIX_EPOCH).expect("it is old");
    }
    stage.asks(&["doctor", "--files", "--repair"]).await.expect("all fits together");
    let left: Vec<_> = there().collect();
    assert_eq!(left, [shelf.join("files").join(named(CLOUDS))], "what she has sent is gone, and so is her copy");
}

#[tokio::test(flavor = "multi_thread")]
async fn neither_log_nor_metrics_nor_a_later_backup_know_who_was_forgotten() {
    const NAME: &str = "neither_log_nor_metrics_nor_a_later_backup_know";
    each_platform_with_words(NAME, |setting, folder| async move {
        let (url, shelf) = (setting.database.clone(), folder.join("shelf"));
        let port = free_port().expect("a port");
        let setting = setting.with("TWINBOT_VALIDATE_TEACHERS", "at-once").with("TWINBOT_UNDO_SECONDS", "0");
        let setting = setting.with("TWINBOT_METRICS_LISTEN", format!("127.0.0.1:{port}"));
        let setting = setting.with("TWINBOT_FILES_PATH", shelf.to_str().expect("a path in Unicode"));
        let stage = stage(setting, &folder).await;
        let (cast, parts) = cast(&stage).await;
        let cast = Cast { jan: stage.person(1011, "Zyxwa Qwvutz", Locale::english()), ..cast };
        started_by(&cast, &parts).await;
        lives_as_marked(&cast, &parts.offer).await;
        let zyxwa = &cast.jan;
        let zip = gets_copy(&stage, zyxwa).await;
        if let Some(all) = unpacked(NAME, &zip.bytes) {
            let data: Value = serde_json::from_slice(&all["data.json"]).expect("JSON");
            for table in ["teacher", "shared_file", "post", "inquiry_message"] {
                assert!(says_a_mark(&data["tables"][table].to_string()), "{table}: {}", data["tables"][table]);
            }
        }
        let before = backed_up(&stage, &folder, "before.tar").await;
        for table in ["teacher", "shared_file", "post", "inquiry_message"] {
            let begins = format!("tables/{table}/");
            assert!(before.iter().any(|member| member.starts_with(&begins)), "what is there is found: {before:?}");
        }
        let kept = before.iter().filter(|member| member.starts_with("files/"));
        assert_eq!(kept.count(), 4, "Ana's file, her own, her picture and her copy: {before:?}");

        asks_to_be_forgotten(zyxwa).await;
        week_passes(&url).await;
        zyxwa.sees(&msg::forget_done()).await.expect("it is done");
        passes(&url, HOUR).await;
        are_nowhere(&stage, &url, &MARKS).await;
        let after = backed_up(&stage, &folder, "after.tar").await;
        assert_eq!(after, [format!("files/{}", named(CLOUDS))], "only what Ana has sent");
        is_swept_away(&stage, &url, &shelf).await;
        let text = metrics::read(port).await.expect("it is read");
        assert!(text.contains("twinbot_turns_total") && !says_a_mark(&text), "{text}");
        let log = stage.read_log(0);
        assert!(!log.is_empty() && !says_a_mark(&log), "{log}");
        ends_well(&stage).await;
    })
    .await;
}
