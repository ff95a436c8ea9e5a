//! Files of a TwinSpace: sent by phones as they send them, kept by the program, and given to everybody there on either platform.

use std::path::Path;

use bot_core::areas::files::size;
use bot_core::platform::Platform;
use bot_core::text::msg;
use emulators::{Attached, File, Shown};
use rehearsal::{Actor, Offer, Setting, Stage};
use sha2::{Digest as _, Sha256};
use testkit::moto::{BUCKET, Moto};

use crate::closing::started;
use crate::files::saved;
use crate::{PROGRAM, each_platform_with_words, ends_well, folder, stage};

pub(crate) fn file(name: &str, bytes: &[u8]) -> File {
    File { name: name.to_owned(), media_type: "image/png".to_owned(), bytes: bytes.to_vec() }
}

/// Opens the files of the TwinSpace.
pub(crate) async fn opens(actor: &Actor, offer: &Offer) {
    actor.opens_files(offer).await.expect("the files");
}

/// Sends files one after the other, as an album goes out, and waits until so many of them are there.
pub(crate) async fn sends(actor: &Actor, files: &[File], kept: usize) -> Shown {
    // What comes within three seconds of other files joins them.
    tokio::time::sleep(std::time::Duration::from_secs(4)).await;
    sends_now(actor, files, kept).await
}

/// The same, where nothing was sent just before.
pub(crate) async fn sends_now(actor: &Actor, files: &[File], kept: usize) -> Shown {
    let before = actor.client.newest();
    if actor.client.platform() == Platform::Discord.as_str() {
        // All of them are one message there.
        actor.on::<emulators::discord::Person>().send("", files);
    } else {
        assert!(files.iter().all(|file| actor.client.send_file(None, file)), "all are sent");
    }
    let done = actor.reads(&msg::upload_title_done(kept, files.len()));
    let is_new = |message: &Shown| (message.id > before && message.text().contains(&done)).then(|| message.clone());
    actor.waits(&done, is_new).await.expect("all of them were dealt with")
}

/// Opens a file from the list, and gets it.
async fn gets(stage: &Stage, actor: &Actor, offer: &Offer, name: &str) -> File {
    opens(actor, offer).await;
    actor.presses_words(name).await.expect("the file");
    let before = actor.client.newest();
    actor.presses(&msg::button_download()).await.expect("it is asked for");
    let is_new = |message: &Shown| message.files().first().filter(|_| message.id > before).cloned();
    let attached: Attached = actor.waits(name, is_new).await.expect("it comes");
    saved(stage, actor, &attached)
}

/// The files that have come to somebody.
fn came(actor: &Actor) -> Vec<String> {
    let all = actor.client.messages(usize::MAX);
    all.iter().flat_map(|message| message.files().iter().map(|file| file.name.clone()).collect::<Vec<_>>()).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_two_classes_send_each_other_is_there_and_what_cannot_be_is_told() {
    each_platform_with_words("what_two_classes_send_each_other", |setting, folder| async move {
        let (url, shelf) = (setting.database.clone(), folder.join("shelf"));
        let setting = setting.with("TWINBOT_VALIDATE_TEACHERS", "at-once").with("TWINBOT_UNDO_SECONDS", "0");
        let setting = setting.with("TWINBOT_FILES_PATH", shelf.to_str().expect("a path in Unicode"));
        let stage = stage(setting, &folder).await;
        let (cast, offer) = started(&stage).await;
        let (ana, jan) = (&cast.ana, &cast.jan);
        opens(ana, &offer).await;
        let album: Vec<File> = (1..=4).map(|n| file("clouds.png", format!("picture {n}").as_bytes())).collect();
        let summary = sends(ana, &album, 4).await;
        assert!(summary.text().contains("clouds (4).png"), "none hides another: {}", summary.text());
        assert_eq!(std::fs::read_dir(shelf.join("files")).expect("the folder that was set").count(), 4);
        let second = gets(&stage, jan, &offer, "clouds (2).png").await;
        assert_eq!((second.name.as_str(), &second.bytes[..]), ("clouds (2).png", &b"picture 2"[..]));
        // What is odd comes beside what is not.
        opens(jan, &offer).await;
        // What a name may be elsewhere, Discord has changed already.
        let is_free = jan.client.platform() == Platform::Telegram.as_str();
        let wild = if is_free { "../„Zdjęcie” <1>\u{202E}.png" } else { "Zdjęcie 1.png" };
        let odd =
            [file("empty.png", b""), file("photo.png", b"MZ\x90\x00"), file("run.exe", b"#"), file(wild, b"rain")];
        let told = sends(jan, &odd, 1).await;
        for why in [msg::sent_empty(), msg::sent_refused()] {
            assert!(told.text().contains(&jan.reads(&why)), "{}", told.text());
        }
        if is_free {
            opens(jan, &offer).await;
            let told = sends(jan, &[file("film.png", &vec![7; (20 << 20) + 1])], 0).await;
            assert!(told.text().contains(&jan.reads(&msg::sent_too_large(size(20 << 20)))), "{}", told.text());
        }
        stage.served().for_each(|emulator| emulator.lose_files(true));
        opens(jan, &offer).await;
        let told = sends(jan, &[file("lost.png", b"lost")], 0).await;
        assert!(told.text().contains(&jan.reads(&msg::sent_gone())), "{}", told.text());
        stage.served().for_each(|emulator| emulator.lose_files(false));
        // One is removed; its old button leads nowhere, and the others stay what they are.
        opens(ana, &offer).await;
        ana.presses_words("clouds (3).png").await.expect("one of them");
        let label = ana.reads(&msg::button_download());
        let is_card = |message: &Shown| {
            let get = message.buttons().find(|button| button.text == label)?;
            message.text().contains("clouds (3).png").then(|| (message.id, get.data.clone()))
        };
        let (card, get) = ana.waits("its card", is_card).await.expect("its card");
        ana.presses(&msg::button_remove_file()).await.expect("it can be removed");
        let sure = ana.reads(&msg::confirm_remove_file("clouds (3).png"));
        let left = msg::files_title(offer.title.as_str());
        ana.presses_on_to(&sure, &msg::button_remove_file(), &left).await.expect("the files that are left");
        assert_eq!(came(ana), Vec::<String>::new());
        ana.client.press_data(card, &get.expect("the button of before"));
        assert_eq!(gets(&stage, ana, &offer, "clouds (4).png").await.bytes, b"picture 4");
        assert_eq!(came(ana), ["clouds (4).png"], "nothing came of the old button");
        is_repaired((&stage, &url), &shelf.join("files"), (b"picture 3", 4)).await;
        assert_eq!(gets(&stage, jan, &offer, "clouds (4).png").await.bytes, b"picture 4", "what is there stays");
        ends_well(&stage).await;
    })
    .await;
}

/// The name under which a file is kept.
pub(crate) fn named(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Years have gone by since a file was kept.
fn grows_old(path: &Path) {
    let file = std::fs::File::options().write(true).open(path).expect("it opens");
    file.set_modified(std::time::UNIX_EPOCH).expect("it is old");
}

/// Waits until an entry of the audit says all of this.
async fn is_noted(stage: &Stage, says: &[&str]) {
    for _ in 0..100 {
        let printed = stage.asks(&["audit", "export"]).await.expect("it is exported");
        if printed.lines().any(|line| says.iter().all(|part| line.contains(part))) {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    panic!("no entry says {says:?}");
}

/// Whoever looks after the program finds what nobody refers to any more, a day later, beside so many other files, and has it removed, which
/// the audit notes; but not what is older than the database. What is lost is named, and nothing repairs that.
async fn is_repaired((stage, url): (&Stage, &str), files: &Path, (removed, others): (&[u8], usize)) {
    let there = || std::fs::read_dir(files).expect("a folder").map(|entry| entry.expect("a file").path());
    let doctor = stage.asks(&["doctor", "--files"]).await.expect("what is removed goes by itself within a day");
    assert!(doctor.contains("unfinished uploads: 0"), "{doctor}");
    assert!(doctor.contains("nothing has used for a day: 0"), "{doctor}");
    there().for_each(|path| grows_old(&path));
    let found = stage.run(&["doctor", "--files", "--repair"]).await.expect("it runs");
    let said = String::from_utf8_lossy(&found.stdout).into_owned();
    assert!(said.contains("Files older than this database (begun "), "{said}");
    assert!(
        said.contains("which refers to none of them: 1 (they stay)"),
        "those that it refers to are its own: {said}"
    );
    assert!(!found.status.success() && files.join(named(removed)).exists(), "it may be another database's");
    testkit::began_long_ago(url).await;
    let begun = files.with_file_name("incoming").join("0000000000000001#1");
    std::fs::write(&begun, b"a beginning").expect("a crash leaves it");
    grows_old(&begun);
    let found = stage.run(&["doctor", "--files"]).await.expect("it runs");
    let said = String::from_utf8_lossy(&found.stdout).into_owned();
    assert!(said.contains("nothing has used for a day: 1 (`--repair` removes them)"), "{said}");
    assert!(said.contains("unfinished uploads: 1 (`--repair` removes them)"), "{said}");
    assert!(!found.status.success() && files.join(named(removed)).exists() && begun.exists(), "it only looks");
    let said = stage.asks(&["doctor", "--files", "--repair"]).await.expect("it is repaired");
    assert!(said.contains("nothing has used for a day: 1 (removed)"), "{said}");
    assert!(!files.join(named(removed)).exists() && !begun.exists());
    let two = ["\"what\":\"files-removed\"", "\"of\":\"files\"", "\"of_number\":\"2\"", "\"by\":\"operator\""];
    is_noted(stage, &two).await;
    assert_eq!(there().count(), others);
    let said = stage.asks(&["doctor", "--files"]).await.expect("all fits together");
    assert!(said.contains("lost or damaged: 0") && said.contains("nothing has used for a day: 0"), "{said}");
    let lost = files.join(named(b"picture 2"));
    let kept = std::fs::read(&lost).expect("it is there");
    std::fs::remove_file(&lost).expect("somebody removes it");
    let found = stage.run(&["doctor", "--files", "--repair"]).await.expect("it runs");
    let said = String::from_utf8_lossy(&found.stdout).into_owned();
    assert!(!found.status.success() && said.contains("lost or damaged: 1"), "{said}");
    assert!(said.contains(&format!("{}: ", named(b"picture 2"))) && said.contains("from a backup"), "{said}");
    std::fs::write(&lost, kept).expect("it is brought back from a backup");
    stage.asks(&["doctor", "--files"]).await.expect("all fits together");
}

#[tokio::test(flavor = "multi_thread")]
async fn files_are_kept_in_a_bucket_and_within_what_is_set() {
    let Some(server) = Moto::start("files_are_kept_in_a_bucket_and_within_what_is_set").await else { return };
    let folder = folder();
    let url = format!("sqlite://{}", folder.path().join("twinbot.db").display());
    let setting = Setting::new(PROGRAM, &url)
        .with("TWINBOT_VALIDATE_TEACHERS", "at-once")
        .with("TWINBOT_UNDO_SECONDS", "0")
        .with("TWINBOT_FILES_BUCKET", BUCKET)
        .with("TWINBOT_FILES_ENDPOINT", &server.url)
        .with("TWINBOT_FILES_REGION", "eu-west-1")
        .with("TWINBOT_FILES_PREFIX", "school")
        .with("TWINBOT_FILES_KEY_ID", "made-up")
        .with("TWINBOT_FILES_KEY", "made-up-key")
        .with("TWINBOT_FILES_MOST_MB", "1")
        .with("TWINBOT_FILES_QUOTA_MB", "2")
        .with("TWINBOT_FILES_REFUSED", "archives");
    let stage = stage(setting, folder.path()).await;
    let (cast, offer) = started(&stage).await;
    let ana = &cast.ana;
    opens(ana, &offer).await;
    let river = file("river.png", &vec![1; 900 << 10]);
    let told = sends(ana, &[river.clone(), file("all.zip", b"PK"), file("sea.png", &vec![2; (1 << 20) + 1])], 1).await;
    for why in [msg::sent_refused(), msg::sent_too_large(size(1 << 20))] {
        assert!(told.text().contains(&ana.reads(&why)), "{}", told.text());
    }
    opens(ana, &offer).await;
    // What it holds is a program: that is taken where nobody refuses programs.
    sends(ana, &[file("game.exe", &[b"MZ", &vec![3; 900 << 10][..]].concat())], 1).await;
    opens(ana, &offer).await;
    let told = sends(ana, &[file("lake.png", &vec![4; 900 << 10])], 0).await;
    assert!(told.text().contains(&ana.reads(&msg::sent_no_room())), "{}", told.text());
    let (objects, unfinished) = server.has().await;
    assert!(objects.len() == 2 && objects.iter().all(|name| name.starts_with("school/files/")), "{objects:?}");
    assert_eq!(unfinished, 0);
    assert!(gets(&stage, ana, &offer, "river.png").await.bytes == river.bytes, "it is what was sent");
    let doctor = stage.asks(&["doctor", "--files"]).await.expect("all fits together");
    assert!(doctor.contains("lost or damaged: 0"), "{doctor}");
    ends_well(&stage).await;
    stage.assert_logs_are_discreet(&["made-up-key"]);
}
