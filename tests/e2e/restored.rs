//! What comes back by a restore and what does not: what a backup leaves out is said and is not there, and who was erased after it was made is
//! there again until they are erased again, by the audit that was exported since.

use std::io::Read as _;
use std::path::Path;
use std::time::Duration;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use bot_core::store::{Db, Options};
use bot_core::text::{Locale, msg};
use flate2::read::GzDecoder;
use rehearsal::{Profile, Setting, Stage};
use sha2::{Digest as _, Sha256};

use crate::backup::{Place, begun, plants, refers_to, text};
use crate::dossier::{HOUR, asks_to_be_forgotten, week_passes};
use crate::erasure::are_nowhere;
use crate::sessions::{brings_two_in, passes, stored};
use crate::{each_engine, ends_well, folder};

/// What is sealed in a database, as far as anybody can tell.
const SEALED: &[u8] = b"a nonce, and words that nobody reads";

/// The names of what is in a backup, with all of its rows.
fn inside(backup: &Path) -> String {
    let mut all = String::new();
    let mut members = tar::Archive::new(std::fs::File::open(backup).expect("it is there"));
    for member in members.entries().expect("a tar") {
        let member = member.expect("a member");
        let name = member.path().expect("a name").display().to_string();
        if name.ends_with(".gz") {
            GzDecoder::new(member).read_to_string(&mut all).expect("lines");
        }
        all.push_str(&name);
    }
    all
}

/// A place with a file that is kept there, and with a secret; gives the hash of the one, and the key of the other.
async fn with_something_of_each(place: &Place) -> (String, String) {
    let hash: String = Sha256::digest(b"rain").iter().map(|byte| format!("{byte:02x}")).collect();
    std::fs::create_dir_all(place.shelf.join("files")).expect("a folder");
    std::fs::write(place.shelf.join("files").join(&hash), b"rain").expect("it is kept");
    refers_to(&place.database, &hash).await;
    std::fs::write(&place.keys, BASE64_STANDARD.encode([7; 32])).expect("a key");
    let keys: serde_json::Value = serde_json::from_str(&place.succeeds(&["keys", "list", "--json"])).expect("a list");
    let key = keys[0]["key"].as_str().expect("its id").to_owned();
    let sql = "INSERT INTO secret (id, key_id, sealed) VALUES (7, $1, $2)";
    plants(&place.database, vec![(sql, vec![key.clone().into(), SEALED.into()])]).await;
    (hash, key)
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_left_out_of_a_backup_or_a_restore_is_said_and_is_not_there() {
    let folder = folder();
    let from = begun(folder.path());
    let (hash, key) = with_something_of_each(&from).await;
    let (file, sealed) = (format!("files/{hash}"), BASE64_STANDARD.encode(SEALED));
    // Makes a backup, says that there is so much in it, and gives it with what is there.
    let backup = |name: &str, more: &[&str], says: [&str; 2]| {
        let to = folder.path().join(name);
        let said = from.succeeds(&[&["backup", text(&to)][..], more].concat());
        assert!(says.iter().all(|part| said.contains(part)), "{said}");
        let inside = inside(&to);
        (to, inside.contains(&file), inside.contains(&sealed))
    };
    let (_, has_file, has_secret) = backup("usual.tar", &[], ["1 file (", "without sealed secrets"]);
    assert!(has_file && !has_secret, "secrets stay where they are unless they are asked for");
    let (bare, has_file, has_secret) =
        backup("bare.tar", &["--without-files"], ["without the files", "without sealed secrets"]);
    assert!(!has_file && !has_secret);
    let (whole, has_file, has_secret) = backup("whole.tar", &["--with-secrets"], ["1 file (", "1 sealed secret"]);
    assert!(has_file && has_secret);
    let said = from.succeeds(&["restore", "--verify", text(&whole)]);
    assert!(said.contains(&format!("It takes the key {key}, which is in ")), "{said}");

    // Where the key is lost, all else is restored.
    let to = |name: &str| Place {
        database: format!("sqlite://{}", folder.path().join(format!("{name}.db")).display()),
        keys: folder.path().join("lost.keys"),
        shelf: folder.path().join(format!("{name}-shelf")),
    };
    let place = to("without-secrets");
    assert!(place.fails(&["restore", text(&whole)]).contains("--without-secrets restores everything else"));
    let said = place.succeeds(&["restore", text(&whole), "--without-secrets"]);
    assert!(said.contains("1 file (") && said.contains("without sealed secrets"), "{said}");
    assert!(place.shelf.join(&file).exists());
    let db = Db::open(&place.database, Options::default()).await.expect("the database opens");
    let mut tx = db.read().await.expect("the database is there");
    let secret = tx.row("SELECT id FROM secret LIMIT 1", Vec::new()).await.expect("it can be read");
    assert!(secret.is_none(), "nothing is sealed there");
    drop(tx);
    db.close().await;
    let place = to("without-files");
    let said = place.succeeds(&["restore", text(&bare)]);
    assert!(said.contains("without the files") && !place.shelf.exists(), "{said}");
}

/// What a student is called, and a teacher, in small letters, and nothing else is.
const ERASED: [&str; 3] = ["zoe.monte", "zyxwa", "qwvutz"];

/// The audit as it is exported once a student and a person stand in it as erased.
async fn exported(stage: &Stage) -> String {
    for _ in 0..100 {
        let printed = stage.asks(&["audit", "export"]).await.expect("it is exported");
        if ["student-erased", "person-erased"].iter().all(|what| printed.contains(what)) {
            return printed;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("an erasure never gets its place");
}

/// Runs a command; gives whether it succeeds, what it prints, and what else it says.
async fn runs(stage: &Stage, arguments: &[&str]) -> (bool, String, String) {
    let output = stage.run(arguments).await.expect("it runs");
    let said = |bytes: &[u8]| String::from_utf8_lossy(bytes).trim().to_owned();
    (output.status.success(), said(&output.stdout), said(&output.stderr))
}

/// Who of them is still named in a database.
async fn left(url: &str) -> Vec<&'static str> {
    let all = stored(url).await.to_lowercase();
    ERASED.into_iter().filter(|name| all.contains(name)).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn who_is_there_again_after_a_restore_is_erased_again() {
    each_engine("who_is_there_again_after_a_restore_is_erased_again", |setting, folder| async move {
        let url = setting.database.clone();
        let (mut stage, cast, offer) = brings_two_in(setting, &folder, 14).await;
        let (ana, zyxwa) = (&cast.ana, stage.person(1601, "Zyxwa Qwvutz", Locale::english()));
        zyxwa.registers(&Profile::polish(&zyxwa)).await.expect("she registers");
        let (backup, older, empty) =
            (folder.join("before.tar"), folder.join("older.jsonl"), folder.join("empty.jsonl"));
        let earlier = stage.asks(&["audit", "export"]).await.expect("it is exported");
        assert!(!earlier.is_empty(), "they were invited");
        for (file, says) in [(&older, earlier.as_str()), (&empty, "")] {
            std::fs::write(file, says).expect("written");
        }
        stage.asks(&["backup", text(&backup), "--without-files"]).await.expect("it is made");

        ana.opens_student(&offer, "Zoe Monte").await.expect("her card");
        ana.presses(&msg::button_forget_student()).await.expect("it is offered");
        let sure = ana.reads(&msg::confirm_forget("Zoe Monte"));
        ana.presses_below(&sure, &msg::button_forget_student()).await.expect("Ana is sure");
        asks_to_be_forgotten(&zyxwa).await;
        week_passes(&url).await;
        zyxwa.sees(&msg::forget_done()).await.expect("it is done");
        passes(&url, HOUR).await;
        are_nowhere(&stage, &url, &ERASED).await;
        let (audit, edited) = (folder.join("audit.jsonl"), folder.join("edited.jsonl"));
        let all = exported(&stage).await;
        std::fs::write(&audit, &all).expect("written");
        std::fs::write(&edited, all.replacen("student-erased", "student-joined", 1)).expect("written");
        ends_well(&stage).await;
        stage.terminate(0).await.expect("it ends");

        let restored = testkit::another(&url).await;
        let database = restored.url.clone();
        stage.change(|setting| Setting { database, ..setting });
        let (is_done, _, said) = runs(&stage, &["restore", text(&backup)]).await;
        assert!(is_done && said.contains("The backup was made ") && said.contains("`twinbot erase-again`"), "{said}");
        assert_eq!(left(&restored.url).await, ERASED, "they are there again");
        let misfits = [
            (&edited, "does not fit behind the one before"),
            (&older, "has nothing that this database does not have"),
            (&empty, "it is empty"),
            (&backup, "nobody is erased by "),
        ];
        for (file, why) in misfits {
            let (is_done, _, said) = runs(&stage, &["erase-again", text(file)]).await;
            assert!(!is_done && said.contains("nobody is erased by ") && said.contains(why), "{said}");
        }
        assert_eq!(left(&restored.url).await, ERASED, "by the right audit only");

        let (is_done, printed, said) = runs(&stage, &["erase-again", text(&audit)]).await;
        assert!(is_done && printed == "Erased again: 1 person, 1 student", "{printed} {said}");
        assert!(said.contains("The export ends "), "{said}");
        assert_eq!(left(&restored.url).await, Vec::<&str>::new());
        let (is_done, printed, said) = runs(&stage, &["erase-again", text(&audit)]).await;
        assert!(is_done && printed == "Erased again: 0 people, 0 students", "{printed} {said}");
        let whole = stage.asks(&["audit", "verify"]).await.expect("it is whole");
        assert!(whole.contains("wait for their places"), "what was done is noted: {whole}");
    })
    .await;
}
