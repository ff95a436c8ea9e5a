//! Files of a TwinSpace: sent by phones as they send them, kept by the program, and given to everybody there on either platform.

use bot_core::areas::files::size;
use bot_core::platform::Platform;
use bot_core::text::msg;
use emulators::{Attached, File, Shown};
use rehearsal::{Actor, Offer, Setting, Stage, Way};
use testkit::moto::{BUCKET, Moto};

use crate::closing::started;
use crate::files::saved;
use crate::{PROGRAM, each_engine, each_platform_with_words, ends_well, folder, stage};

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
        let shelf = folder.join("shelf");
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
        ana.presses_below(&sure, &msg::button_remove_file()).await.expect("she is sure");
        ana.sees(&msg::files_title(offer.title.as_str())).await.expect("the files that are left");
        assert_eq!(came(ana), Vec::<String>::new());
        ana.client.press_data(card, &get.expect("the button of before"));
        assert_eq!(gets(&stage, ana, &offer, "clouds (4).png").await.bytes, b"picture 4");
        assert_eq!(came(ana), ["clouds (4).png"], "nothing came of the old button");
        let doctor = stage.asks(&["doctor", "--files"]).await.expect("all fits together");
        assert!(doctor.contains("0 of them lost or damaged"), "{doctor}");
        ends_well(&stage).await;
    })
    .await;
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
    assert!(doctor.contains("0 of them lost or damaged"), "{doctor}");
    ends_well(&stage).await;
    stage.assert_logs_are_discreet(&["made-up-key"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn fifteen_megabytes_go_from_one_platform_to_the_other_by_a_link() {
    each_engine("fifteen_megabytes_go_by_a_link", |setting, folder| async move {
        let setting = setting.with("TWINBOT_VALIDATE_TEACHERS", "at-once").with("TWINBOT_UNDO_SECONDS", "0");
        let setting = setting.on(&Platform::ALL).by(Way::Asks).with("TWINBOT_PUBLIC_URL", "https://files.example");
        let stage = stage(setting, &folder).await;
        let (cast, offer) = started(&stage).await;
        let is_on = |actor: &Actor, platform: Platform| actor.client.platform() == platform.as_str();
        let (here, there) =
            if is_on(&cast.ana, Platform::Telegram) { (&cast.ana, &cast.jan) } else { (&cast.jan, &cast.ana) };
        assert!(is_on(there, Platform::Discord), "they are on both platforms");
        opens(here, &offer).await;
        let film: Vec<u8> = (0..15_u32 << 20).map(|n| n.to_le_bytes()[n as usize % 3]).collect();
        sends(here, &[file("film.png", &film)], 1).await;
        opens(there, &offer).await;
        there.presses_words("film.png").await.expect("the file");
        there.presses(&msg::button_download()).await.expect("it is asked for");
        const LINK: &str = "https://files.example/files/";
        let found = |message: &Shown| {
            let (_, behind) = message.text().split_once(LINK)?;
            behind.split_whitespace().next().map(|end| end.trim_matches(['.', '>', ')']).to_owned())
        };
        let end = there.waits("the link", found).await.expect("a link comes");
        let at = |end: &str| format!("http://127.0.0.1:{}/files/{end}", stage.port(0));
        let answer = reqwest::get(at(&end)).await.expect("the program answers");
        let head = |name: &str| answer.headers()[name].to_str().expect("words").to_owned();
        assert!(head("content-disposition").starts_with("attachment; filename=\"film.png\""));
        assert_eq!(head("x-content-type-options"), "nosniff");
        assert!(answer.bytes().await.expect("all of it comes") == film, "it is what was sent");
        for wrong in [&end[..end.len() - 2], "7/x.y", "7", &format!("8{end}")] {
            let answer = reqwest::get(at(wrong)).await.expect("the program answers");
            assert!(answer.status().is_client_error(), "{wrong}: {}", answer.status());
        }
        // Where its platform takes it, it comes as it is.
        assert!(gets(&stage, here, &offer, "film.png").await.bytes == film);
        ends_well(&stage).await;
    })
    .await;
}
