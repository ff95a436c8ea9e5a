//! The archive of a TwinSpace: packed by the program, sent to a founder's phone or linked to, and unpacked by programs that others
//! wrote.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use bot_core::platform::Platform;
use bot_core::text::msg;
use emulators::{Attached, File, Shown};
use rehearsal::{Actor, Offer, Stage, Way};
use serde_json::Value;
use sha2::{Digest as _, Sha256};

use crate::closing::started;
use crate::files::saved;
use crate::pictures::{PLACE, picture};
use crate::space_files::{file, opens, sends};
use crate::{each_engine, each_platform_with_words, ends_well, stage};

/// What is in an archive, by path.
pub(crate) type Unpacked = BTreeMap<String, Vec<u8>>;

/// Goes to the archive, has one made and gets it.
pub(crate) async fn gets(stage: &Stage, actor: &Actor, offer: &Offer) -> File {
    actor.opens_archive(offer).await.expect("the way there");
    makes(stage, actor).await
}

/// Has an archive made and gets it.
async fn makes(stage: &Stage, actor: &Actor) -> File {
    let before = actor.client.newest();
    actor.presses(&msg::button_make_archive()).await.expect("it is asked for");
    let is_new = |message: &Shown| {
        let attached = message.files().first().filter(|file| file.name.ends_with(".zip"))?;
        (message.id > before).then(|| attached.clone())
    };
    let attached: Attached = actor.waits("an archive", is_new).await.expect("it comes");
    saved(stage, actor, &attached)
}

/// Unpacks an archive by programs that others wrote; `None` where there is none of them.
pub(crate) fn unpacked(name: &str, zip: &[u8]) -> Option<Unpacked> {
    let folder = tempfile::tempdir().expect("a folder");
    let (file, out) = (folder.path().join("archive.zip"), folder.path().join("out"));
    std::fs::write(&file, zip).expect("it is written");
    match Command::new("unzip").arg("-tqq").arg(&file).env("LC_ALL", "C.UTF-8").output() {
        Ok(tested) => assert!(tested.status.success(), "{}", String::from_utf8_lossy(&tested.stdout)),
        Err(_) => testkit::skip(name, "no unzip"),
    }
    let extracted = Command::new("python3").args(["-m", "zipfile", "-e"]).args([&file, &out]).output();
    let Ok(extracted) = extracted else {
        testkit::skip(name, "no Python");
        return None;
    };
    assert!(extracted.status.success(), "{}", String::from_utf8_lossy(&extracted.stderr));
    let mut all = Unpacked::new();
    walk(&out, &out, &mut all);
    Some(all)
}

fn walk(root: &Path, folder: &Path, all: &mut Unpacked) {
    for entry in std::fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() {
            walk(root, &path, all);
        } else {
            let name = path.strip_prefix(root).expect("inside").display().to_string();
            all.insert(name, std::fs::read(&path).expect("it can be read"));
        }
    }
}

/// Every file and every picture is the one that its hash says; gives the record.
pub(crate) fn checked(all: &Unpacked) -> Value {
    fn path(entry: &Value) -> &str {
        entry["path"].as_str().expect("a path")
    }
    let record: Value = serde_json::from_slice(&all["twinspace.json"]).expect("JSON");
    let files = record["files"].as_array().expect("files");
    let news = record["news"].as_array().expect("posts");
    let seen = news.iter().map(|post| &post["picture"]).filter(|picture| !picture.is_null());
    let pictures: BTreeMap<&str, &Value> = seen.map(|picture| (path(picture), picture)).collect();
    for kept in files.iter().chain(pictures.values().copied()) {
        let hash: String = Sha256::digest(&all[path(kept)]).iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(kept["sha256"], hash.as_str(), "{kept}");
    }
    for picture in pictures.keys() {
        assert!(all[*picture].starts_with(b"\xFF\xD8"), "{picture} is a photograph");
    }
    // The two pages stand beside them.
    assert_eq!(all.len(), files.len() + pictures.len() + 2, "{:?}", all.keys());
    record
}

#[tokio::test(flavor = "multi_thread")]
async fn a_founder_unpacks_what_two_classes_have_sent() {
    const NAME: &str = "a_founder_unpacks_what_two_classes_have_sent";
    each_platform_with_words(NAME, |setting, folder| async move {
        let shelf = folder.join("shelf");
        let setting = setting.with("TWINBOT_VALIDATE_TEACHERS", "at-once").with("TWINBOT_UNDO_SECONDS", "0");
        let setting = setting.with("TWINBOT_FILES_PATH", shelf.to_str().expect("a path in Unicode"));
        let stage = stage(setting, &folder).await;
        let (cast, offer) = started(&stage).await;
        let (ana, jan) = (&cast.ana, &cast.jan);
        opens(ana, &offer).await;
        let album: Vec<File> = (1..=4).map(|n| file("clouds.png", format!("picture {n}").as_bytes())).collect();
        sends(ana, &album, 4).await;
        opens(jan, &offer).await;
        sends(jan, &[file("Zdjęcie.png", &vec![7; 3 << 20])], 1).await;
        ana.opens_news(&offer, 0).await.expect("the posts");
        let place = picture("IMG_2041.jpg", "image/jpeg", PLACE);
        let words = "12 mm & more since Monday.";
        ana.publishes_with_picture("It has <rained>", words, &place).await.expect("it is there");

        let zip = gets(&stage, ana, &offer).await;
        let Some(all) = unpacked(NAME, &zip.bytes) else { return };
        let record = checked(&all);
        assert_eq!(all["files/clouds.png"], b"picture 1");
        assert_eq!(all["files/clouds (4).png"], b"picture 4");
        assert_eq!(all["files/Zdjęcie.png"].len(), 3 << 20);
        let page = String::from_utf8(all["index.html"].clone()).expect("text");
        assert!(page.contains("It has &lt;rained&gt;") && page.contains("Ana Nube"), "{page}");
        assert_eq!(record["news"][0]["text"], words);
        let seen = record["news"][0]["picture"]["path"].as_str().expect("it has a picture");
        assert!(seen.starts_with("pictures/") && all[seen].starts_with(b"\xFF\xD8"), "{seen}");

        // One is damaged on the disk, and the project is over: the other founder has what is left.
        let hash: String = Sha256::digest(b"picture 2").iter().map(|byte| format!("{byte:02x}")).collect();
        std::fs::write(shelf.join("files").join(&hash), b"something else").expect("it is damaged");
        ana.closes(&offer, "Thank you all!").await.expect("it is closed");
        let (files, space) = (msg::files_title(offer.title.as_str()), msg::space_title(offer.title.as_str()));
        jan.presses_below(&jan.reads(&files), &msg::button_space()).await.expect("the TwinSpace is there still");
        jan.presses_below(&jan.reads(&space), &msg::button_archive()).await.expect("and so is the way");
        let zip = makes(&stage, jan).await;
        jan.sees_words("clouds (2).png").await.expect("he is told which file is missing");
        let Some(all) = unpacked(NAME, &zip.bytes) else { return };
        assert!(!all.contains_key("files/clouds (2).png"), "never what was not sent");
        let record: Value = serde_json::from_slice(&all["twinspace.json"]).expect("JSON");
        let lost = record["files"].as_array().expect("files").iter().filter(|file| file["is_packed"] == false);
        assert_eq!((lost.count(), &record["project"]["is_over"]), (1, &Value::Bool(true)));
        let said = stage.asks(&["doctor", "--files"]).await.expect_err("one is damaged").to_string();
        assert!(said.contains("do not fit together"), "{said}");
        ends_well(&stage).await;
    })
    .await;
}

/// Where the program is, for whoever gets a link.
pub(crate) const PUBLIC: &str = "https://files.example";

/// Waits for a link to a file, and gives what stands in it behind the place of all files.
pub(crate) async fn reads_link(actor: &Actor) -> String {
    let link = format!("{PUBLIC}/files/");
    let found = |message: &Shown| {
        let (_, behind) = message.text().split_once(&link)?;
        behind.split_whitespace().next().map(|end| end.trim_matches(['.', '>', ')']).to_owned())
    };
    actor.waits("the link", found).await.expect("a link comes")
}

/// Opens such a link.
pub(crate) async fn opens_link(stage: &Stage, end: &str) -> reqwest::Response {
    reqwest::get(format!("http://127.0.0.1:{}/files/{end}", stage.port(0))).await.expect("an answer")
}

/// Bytes that cannot be packed any smaller.
pub(crate) fn noise(count: usize) -> Vec<u8> {
    let mut chance = fastrand::Rng::with_seed(7);
    std::iter::repeat_with(|| chance.u8(..)).take(count).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn an_archive_that_is_too_large_for_its_platform_has_a_link() {
    const NAME: &str = "an_archive_that_is_too_large_has_a_link";
    each_engine(NAME, |setting, folder| async move {
        let setting = setting.with("TWINBOT_VALIDATE_TEACHERS", "at-once").with("TWINBOT_UNDO_SECONDS", "0");
        let setting = setting.on(&Platform::ALL).by(Way::Asks).with("TWINBOT_PUBLIC_URL", PUBLIC);
        let stage = stage(setting, &folder).await;
        let (cast, offer) = started(&stage).await;
        let is_on = |actor: &Actor, platform: Platform| actor.client.platform() == platform.as_str();
        let (here, there) =
            if is_on(&cast.ana, Platform::Telegram) { (&cast.ana, &cast.jan) } else { (&cast.jan, &cast.ana) };
        let film = noise(15 << 20);
        opens(here, &offer).await;
        sends(here, &[file("film.png", &film)], 1).await;
        there.opens_archive(&offer).await.expect("the way there");
        there.presses(&msg::button_make_archive()).await.expect("it is asked for");
        let answer = opens_link(&stage, &reads_link(there).await).await;
        assert_eq!(answer.headers()["content-type"], "application/zip");
        let zip = answer.bytes().await.expect("all of it comes");
        if let Some(all) = unpacked(NAME, &zip) {
            checked(&all);
            assert!(all["files/film.png"] == film, "it is what was sent");
        }
        // Where its platform takes it, it comes as it is.
        let zip = gets(&stage, here, &offer).await;
        if let Some(all) = unpacked(NAME, &zip.bytes) {
            assert!(all["files/film.png"] == film, "it is what was sent");
        }
        ends_well(&stage).await;
    })
    .await;
}
