//! The keys that seal what is shown once: made at the first start, missed when they are not there, rotated while people are served.

use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use bot_core::domain::SecretId;
use bot_core::store::{Db, Options, secrets};
use bot_core::vault::{Vault, key_id};
use futures::FutureExt;
use rehearsal::{Setting, Stage};

use crate::{PROGRAM, each_engine, ends_well, stage};

/// More than are sealed anew in one transaction.
const MANY: i64 = 450;

fn words(id: i64) -> String {
    format!("río-otter-maple-{id}")
}

/// The keys in a file, the newest first.
fn keys(path: &Path) -> Vec<[u8; 32]> {
    let text = std::fs::read_to_string(path).expect("a key file");
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    lines.map(|line| BASE64_STANDARD.decode(line).expect("base64").try_into().expect("32 bytes")).collect()
}

/// Puts secrets into the database, sealed by a vault of these keys.
async fn seal(url: &str, keys: Vec<[u8; 32]>) {
    let vault = Vault::new(keys).expect("a key");
    let all: Vec<_> = (1..=MANY).map(|id| (SecretId(id), vault.seal(SecretId(id), &words(id)))).collect();
    let db = Db::open(url, Options::default()).await.expect("the database opens");
    let body = db.turn(move |tx| {
        let all = all.clone();
        async move {
            for (id, sealed) in &all {
                secrets::put(tx, *id, sealed).await?;
            }
            Ok(())
        }
        .boxed()
    });
    body.await.expect("written");
    db.close().await;
}

/// Opens every secret in the database, and says which keys have sealed them.
async fn opened(url: &str, keys: Vec<[u8; 32]>) -> Vec<(String, u32)> {
    let vault = Vault::new(keys).expect("a key");
    let db = Db::open(url, Options::default()).await.expect("the database opens");
    let mut tx = db.read().await.expect("a transaction");
    let ids: Vec<SecretId> = (1..=MANY).map(SecretId).collect();
    let stored = secrets::read(&mut tx, &ids).await.expect("read");
    assert_eq!(stored.len(), ids.len(), "nothing is lost");
    for (id, sealed) in &stored {
        let words = vault.open(*id, sealed).expect("it opens");
        assert_eq!(words.as_str(), self::words(id.0));
    }
    let used = secrets::keys(&mut tx).await.expect("read");
    drop(tx);
    db.close().await;
    used
}

/// A key as `twinbot keys list --json` lists it.
fn listed_as(id: &str, does: &str, secrets: u32) -> serde_json::Value {
    serde_json::json!({ "key": id, "use": does, "secrets": secrets })
}

/// Starts the program, which has to refuse, and gives what it says.
async fn refuses(stage: &Stage, arguments: &[&str]) -> String {
    let output = stage.run(arguments).await.expect("runs");
    assert!(!output.status.success(), "{arguments:?} fails");
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_file_that_is_missing_or_another_is_said_and_nothing_is_lost() {
    each_engine("a_key_file_that_is_missing_or_another_is_said", |setting, folder| async move {
        let (url, file) = (setting.database.clone(), folder.join("kept.keys"));
        let setting = setting.with("TWINBOT_KEYS_PATH", file.display().to_string());
        let mut stage = stage(setting, &folder).await;
        let mode = std::fs::metadata(&file).expect("it is made at the first start").permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "for the operator only");
        let (key, id) = (keys(&file), key_id(&keys(&file)[0]));
        stage.terminate(0).await.expect("it ends");
        seal(&url, key.clone()).await;

        let aside = folder.join("aside.keys");
        std::fs::rename(&file, &aside).expect("moved");
        let said = refuses(&stage, &["run"]).await;
        let kept = file.display().to_string();
        for part in [id.as_str(), "450 of its secrets", kept.as_str(), "there is no such file", "Nothing is lost"] {
            assert!(said.contains(part), "{part}: {said}");
        }
        assert!(!file.exists(), "no other key takes its place");

        let other = format!("{}\n", BASE64_STANDARD.encode([7; 32]));
        std::fs::write(&file, &other).expect("written");
        let said = refuses(&stage, &["run"]).await;
        assert!(said.contains(&id) && said.contains(&key_id(&[7; 32])), "{said}");
        assert_eq!(std::fs::read_to_string(&file).expect("a file"), other, "it is left as it is");
        let listed = stage.lists(&["keys", "list"]).await.expect("a list");
        assert!(listed.contains(&listed_as(&id, "missing", 450)), "{listed:?}");

        std::fs::rename(&aside, &file).expect("back again");
        let warning = "others on this machine can read the key file";
        assert!(!stage.read_log(0).contains(warning), "nobody is warned of nothing");
        std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o640)).expect("set");
        stage.start(0).await.expect("it serves");
        assert!(stage.read_log(0).contains(warning), "{}", stage.read_log(0));
        assert_eq!(opened(&url, key).await, [(id, 450)]);
        ends_well(&stage).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_program_with_keys_of_its_own_is_refused_before_anything_is_sealed() {
    each_engine("a_second_program_with_keys_of_its_own_is_refused", |setting, folder| async move {
        let url = setting.database.clone();
        let stage = stage(setting.with("TWINBOT_KEYS_PATH", "one.keys"), &folder).await;
        let other = Setting::new(PROGRAM, &url).with("TWINBOT_KEYS_PATH", "two.keys");
        let other = Stage::empty(other, &folder).await.expect("an emulator");
        let said = refuses(&other, &["run"]).await;
        assert!(said.contains(&key_id(&keys(&folder.join("one.keys"))[0])), "{said}");
        assert!(!folder.join("two.keys").exists());
        ends_well(&stage).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn keys_are_rotated_while_people_are_served_and_the_old_one_can_go() {
    each_engine("keys_are_rotated_while_people_are_served", |setting, folder| async move {
        let (url, file) = (setting.database.clone(), folder.join("kept.keys"));
        let setting = setting.with("TWINBOT_KEYS_PATH", file.display().to_string());
        let stage = stage(setting, &folder).await;
        let old = keys(&file);
        let old_id = key_id(&old[0]);
        seal(&url, old.clone()).await;
        let said = refuses(&stage, &["keys", "drop", &old_id]).await;
        assert!(said.contains("450 secrets") && said.contains("rotate"), "{said}");

        let said = stage.asks(&["keys", "rotate"]).await.expect("rotated");
        let both = keys(&file);
        assert_eq!(both[1..], old[..], "the new one stands first");
        let new_id = key_id(&both[0]);
        assert!(said.contains(&format!("{new_id} seals from now on; 450 secrets are sealed anew")), "{said}");
        assert!(said.contains(&format!("twinbot keys drop {old_id}")), "{said}");
        let listed = stage.lists(&["keys", "list"]).await.expect("a list");
        assert_eq!(listed, [listed_as(&new_id, "seals", 450), listed_as(&old_id, "opens", 0)]);
        let listed = stage.asks(&["keys", "list"]).await.expect("a list");
        assert_eq!(listed.lines().nth(1), Some(format!("{new_id}  seals  450").as_str()), "{listed}");

        stage.asks(&["keys", "drop", &old_id]).await.expect("nobody needs it");
        assert_eq!(keys(&file), both[..1]);
        assert_eq!(opened(&url, both[..1].to_vec()).await, [(new_id.clone(), 450)]);
        let said = refuses(&stage, &["keys", "drop", &new_id]).await;
        assert!(said.contains("450 secrets"), "{said}");
        assert!(refuses(&stage, &["keys", "drop", "00000000"]).await.contains("there is no key 00000000"));
        ends_well(&stage).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn keys_of_the_configuration_win_over_the_file_and_seal_anew_at_the_start() {
    each_engine("keys_of_the_configuration_win_over_the_file", |setting, folder| async move {
        let url = setting.database.clone();
        let (old, new) = ([7; 32], [8; 32]);
        let given = |keys: &[[u8; 32]]| {
            let value = keys.iter().map(|key| BASE64_STANDARD.encode(key)).collect::<Vec<_>>().join(", ");
            Setting::new(PROGRAM, &url).with("TWINBOT_KEYS", value)
        };
        let mut first = stage(given(&[old]), &folder).await;
        seal(&url, vec![old]).await;
        let printed = first.asks(&["keys", "rotate"]).await.expect("a value");
        let printed: Vec<&str> = printed.lines().collect();
        assert!(printed.len() == 2 && printed[1] == BASE64_STANDARD.encode(old), "the newest first");
        first.terminate(0).await.expect("it ends");
        assert!(!folder.join("twinbot.keys").exists(), "no file is made");

        let mut second = stage(given(&[new, old]), &folder).await;
        assert_eq!(opened(&url, vec![new]).await, [(key_id(&new), 450)]);
        second.terminate(0).await.expect("it ends");

        let lost = Stage::empty(given(&[old]), &folder).await.expect("an emulator");
        assert!(refuses(&lost, &["run"]).await.contains(&key_id(&new)));
        let said = refuses(&lost, &["keys", "drop", &key_id(&new)]).await;
        assert!(said.contains("450 secrets"), "{said}");
        lost.asks(&["keys", "drop", &key_id(&new), "--with-secrets"]).await.expect("what is lost is given up");
        let mut after = stage(given(&[old]), &folder).await;
        let listed = after.lists(&["keys", "list"]).await.expect("a list");
        assert_eq!(listed, [listed_as(&key_id(&old), "seals", 0)]);
        after.terminate(0).await.expect("it ends");
    })
    .await;
}
