//! Founders have archives made: whenever the program is killed, each gets one that is whole, and nothing is left over.

use std::io::Cursor;
use std::path::Path;
use std::time::SystemTime;

use bot_core::platform::Platform;
use bot_core::text::msg;
use emulators::{Attached, File, Shown};
use rehearsal::{Actor, Cast, Offer, Setting, Stage};
use sqlx::{AnyPool, Row as _};
use zip::ZipArchive;

use crate::students::rows;
use crate::{
    KEYS, PATIENCE, PROGRAM, approvers, assert_done, assert_rules_were_kept, crashes, kills_until_played, started,
};

/// So many files are in each TwinSpace, of so many bytes each, which cannot be packed any smaller.
const FILES: usize = 4;
const SIZE: usize = 1 << 20;

fn noise(seed: u64) -> Vec<u8> {
    let mut chance = fastrand::Rng::with_seed(seed);
    std::iter::repeat_with(|| chance.u8(..)).take(SIZE).collect()
}

/// Files of a round, which no other one has.
fn files(round: usize) -> Vec<File> {
    let file = |n: usize| File {
        name: format!("photo {n}.png"),
        media_type: "image/png".to_owned(),
        bytes: noise(u64::try_from(round * FILES + n).expect("few")),
    };
    (0..FILES).map(file).collect()
}

/// Whoever of the founders can sends files, while nothing is killed yet.
async fn shares(cast: &Cast, offer: &Offer, round: usize) {
    let sends = |actor: &&Actor| actor.client.platform() == Platform::Telegram.as_str();
    let actor = [&cast.ana, &cast.jan].into_iter().find(sends).expect("one of them is there");
    actor.opens_files(offer).await.expect("the files");
    assert!(files(round).iter().all(|file| actor.client.send_file(None, file)), "all are sent");
    // Nobody presses anything meanwhile. On a busy machine they come in more than one upload.
    let told: Vec<(usize, String)> =
        (1..=FILES).map(|count| (count, actor.reads(&msg::upload_title_done(count, count)))).collect();
    let count = |message: &Shown| {
        let text = message.text().replace(['\u{2068}', '\u{2069}'], "");
        told.iter().find(|(_, told)| text.contains(told.as_str())).map_or(0, |(count, _)| *count)
    };
    let are_there = || {
        let count: usize = actor.client.messages(usize::MAX).iter().map(count).sum();
        (count == FILES).then_some(())
    };
    let all = tokio::time::timeout(PATIENCE, actor.client.wait_until(are_there)).await;
    assert!(all.is_ok(), "all of them are there: {}", actor.client.screen());
}

/// A founder has an archive made, and gets it.
async fn archives(actor: &Actor, offer: &Offer) -> Attached {
    actor.opens_archive(offer).await.expect("the way there");
    actor.presses(&msg::button_make_archive()).await.expect("it is asked for");
    let is_it = |message: &Shown| message.files().iter().find(|file| file.name.ends_with(".zip")).cloned();
    actor.waits("an archive", is_it).await.expect("it comes")
}

/// What has come is whole.
fn assert_whole(stage: &Stage, actor: &Actor, attached: &Attached, round: usize) {
    let platform = Platform::from_name(actor.client.platform()).expect("a platform");
    let zip = stage.emulator(platform).file(&attached.id).expect("it can be saved").bytes;
    let mut zip = ZipArchive::new(Cursor::new(zip)).expect("a ZIP");
    assert_eq!(zip.len(), FILES + 2, "the files and two pages");
    for file in files(round) {
        let mut bytes = Vec::new();
        let mut found = zip.by_name(&format!("files/{}", file.name)).expect("it is there");
        std::io::copy(&mut found, &mut bytes).expect("it is whole");
        assert!(bytes == file.bytes, "{} is what was sent", file.name);
    }
}

/// What was kept in vain is swept away, and all else is there, once.
async fn assert_no_orphans(stage: &Stage, shelf: &Path, db: &AnyPool) {
    let kept = || std::fs::read_dir(shelf.join("files")).expect("a folder").flatten().map(|file| file.path());
    let begun = || std::fs::read_dir(shelf.join("incoming")).expect("a folder").flatten().map(|file| file.path());
    for path in kept().chain(begun()) {
        let file = std::fs::File::options().write(true).open(path).expect("a file");
        file.set_modified(SystemTime::UNIX_EPOCH).expect("it is old");
    }
    let repaired = stage.asks(&["doctor", "--files", "--repair"]).await.expect("all fits together");
    assert!(repaired.contains("lost or damaged: 0"), "{repaired}");
    let said = stage.asks(&["doctor", "--files"]).await.expect("all fits together");
    assert!(said.contains("nothing has used for a day: 0"), "{said}");
    let sql = "SELECT hash FROM shared_file UNION SELECT hash FROM archive";
    assert_eq!(kept().count(), rows(db, sql).await.len(), "nothing else is kept");
    assert_eq!(begun().count(), 0, "no beginning is left");
}

async fn archives_whole(url: &str, folder: &Path) {
    let shelf = folder.join("shelf");
    let setting = Setting::new(PROGRAM, url).on(&Platform::ALL);
    let setting = setting.with("TWINBOT_VALIDATE_TEACHERS", "at-once").with("TWINBOT_UNDO_SECONDS", "0");
    let setting = setting.with("TWINBOT_KEYS_PATH", folder.join(KEYS).display().to_string());
    let setting = setting.with("TWINBOT_FILES_PATH", shelf.display().to_string());
    let mut stage = Stage::set(setting, folder).await.expect("serves");
    testkit::began_long_ago(url).await;
    let approvers = approvers(&stage).await;
    let mut rng = fastrand::Rng::with_seed(17);
    let (mut kills, mut round) = (0, 0);
    while kills < crashes() {
        round += 1;
        let (cast, offer) = started(&stage, round, &approvers).await;
        shares(&cast, &offer, round).await;
        let (ana, jan, of) = (cast.ana.clone(), cast.jan.clone(), offer.clone());
        let (told, came) = tokio::sync::oneshot::channel();
        let playing = tokio::spawn(async move {
            let came = tokio::join!(archives(&ana, &of), archives(&jan, &of));
            assert!(told.send(came).is_ok(), "somebody wants to know");
        });
        kills_until_played(&mut stage, playing, (&mut rng, &mut kills)).await;
        let (of_ana, of_jan) = came.await.expect("both came");
        assert_whole(&stage, &cast.ana, &of_ana, round);
        assert_whole(&stage, &cast.jan, &of_jan, round);
    }
    assert_rules_were_kept(&stage, false).await;
    sqlx::any::install_default_drivers();
    let db = AnyPool::connect(url).await.expect("connects");
    let ready = rows(&db, "SELECT hash FROM archive").await;
    assert!(ready.iter().all(|row| row.get::<Option<String>, _>("hash").is_some()), "all are packed");
    assert_eq!(ready.len(), 2 * round, "one for each founder");
    assert_eq!(rows(&db, "SELECT what FROM job").await.len(), 0, "no job is left over");
    assert_no_orphans(&stage, &shelf, &db).await;
    stage.terminate(0).await.expect("ends");
    let timers = rows(&db, "DELETE FROM timer WHERE what LIKE '{\"archive\"%' RETURNING what").await;
    assert_eq!(timers.len(), 2 * round, "each is taken away after a day");
    db.close().await;
    assert_done(url).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_while_archives_are_made() {
    let _core = crate::a_core().await;
    let (database, folder) = (testkit::sqlite(), tempfile::tempdir().expect("a folder"));
    archives_whole(&database.url, folder.path()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_while_archives_are_made_on_postgresql() {
    let _core = crate::a_core().await;
    let Some(database) = testkit::postgres(testkit::Durability::On).await else {
        return testkit::skip("killed_while_archives_are_made_on_postgresql", "no PostgreSQL");
    };
    let folder = tempfile::tempdir().expect("a folder");
    archives_whole(&database.url, folder.path()).await;
}
