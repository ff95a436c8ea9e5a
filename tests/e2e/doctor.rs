//! `twinbot doctor`: what is well is said to be so, and what is wrong is named, with what to do.

use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::time::Duration;

use bot_core::platform::Platform;
use bot_core::text::Locale;
use emulators::telegram::Fault;
use rehearsal::{Setting, Stage, program};
use serde_json::Value;

use crate::{Discord, PROGRAM, Telegram, ends_well, folder, stage};

/// What it finds, as programs read it. How full the disk of this machine is, is nobody's concern here.
async fn found(stage: &Stage) -> Vec<Value> {
    let output = stage.run(&["doctor", "--json"]).await.expect("it runs");
    let mut found: Vec<Value> = serde_json::from_slice(&output.stdout).expect("a list");
    let is_well = found.iter().all(|one| one["state"] == "well");
    assert_eq!(output.status.success(), is_well, "scripts are told by the exit status: {found:#?}");
    found.retain(|one| one["check"] != "disk");
    found
}

/// What needs attention, each as its check, its state and what is said of it.
pub(crate) async fn unwell(stage: &Stage) -> Vec<String> {
    let found = found(stage).await;
    let unwell = found.iter().filter(|one| one["state"] != "well");
    let said = |one: &Value| {
        assert!(one["do"].as_str().is_some_and(|to_do| !to_do.is_empty()), "it says what to do: {one}");
        ["check", "state", "says"].map(|field| one[field].as_str().unwrap_or_default()).join(" | ")
    };
    unwell.map(said).collect()
}

/// One thing of each of these needs attention, in this order, and nothing else.
#[track_caller]
pub(crate) fn assert_said(unwell: &[String], expected: &[(&str, &str)]) {
    let fits = |(said, (begins, holds)): (&String, &(&str, &str))| said.starts_with(begins) && said.contains(holds);
    let is_so = unwell.len() == expected.len() && unwell.iter().zip(expected).all(fits);
    assert!(is_so, "{unwell:#?}\nand not {expected:#?}");
}

/// A deployment on both platforms with somebody who decides, and an operator who reads what is sent to them.
async fn begins(stage: &Stage) {
    stage.asks(&["authority", "add", "--country", "ES"]).await.expect("it is set up");
    let (eva, otto) =
        (stage.person(5001, "Eva Mar", Locale::english()), stage.person(5002, "Otto Berg", Locale::english()));
    eva.is_appointed(&stage.asks(&["approver", "invite", "--authority", "ES"]).await.expect("a link"))
        .await
        .expect("appointed");
    otto.opens(&stage.asks(&["operator", "invite"]).await.expect("a link")).await;
    otto.sees_words("Messages for the operator").await.expect("the chat is the operator's");
    let said = stage.run(&["doctor", "--send"]).await.expect("it runs");
    let said = String::from_utf8_lossy(&said.stdout).into_owned();
    assert!(said.contains("the test message has arrived"), "{said}");
    otto.sees_words("A test message, sent from the command line").await.expect("he reads it");
}

/// Writes nonsense into the middle of a file.
fn damage(file: &Path) {
    let mut bytes = std::fs::read(file).expect("a file");
    let middle = bytes.len() / 2;
    bytes[middle..middle + 20_000].fill(0xa5);
    std::fs::write(file, bytes).expect("written");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_well_is_said_to_be_so_and_what_is_wrong_is_named() {
    let folder = folder();
    let database = folder.path().join("twinbot.db");
    let setting = Setting::new(PROGRAM, &format!("sqlite://{}", database.display())).on(&Platform::ALL);
    let mut stage = stage(setting.with("TWINBOT_OPERATOR_NAME", "Ministry of Clouds"), folder.path()).await;
    begins(&stage).await;
    assert_said(&unwell(&stage).await, &[]);
    stage.asks(&["authority", "add", "--country", "PL"]).await.expect("it is set up");
    assert_said(&unwell(&stage).await, &[("authority | warning", "PL")]);
    ends_well(&stage).await;
    stage.terminate(0).await.expect("it ends");

    // A token that is not known, calls that go elsewhere, clocks that differ, a key that others read, and nobody who serves.
    let (telegram, discord) = (stage.of::<Telegram>(), stage.of::<Discord>());
    let refused = || Fault::Refused(401, "Unauthorized".to_owned());
    telegram.faults(|faults| faults.next.push_back(("getMe", refused())));
    discord.balance(vec!["https://elsewhere.example/other".to_owned()]);
    discord.move_clock(Duration::from_secs(30));
    std::fs::set_permissions(folder.path().join("twinbot.keys"), std::fs::Permissions::from_mode(0o640)).expect("set");
    let (lonely, idle) = (("authority | warning", "PL"), ("program | warning", "no program serves"));
    let expected = [
        ("keys | warning", "others on this machine"),
        ("platform | wrong", "telegram: Telegram does not accept the token"),
        ("clock | warning", " s behind discord's"),
        ("discord | warning", "https://elsewhere.example/other"),
        lonely,
        idle,
    ];
    assert_said(&unwell(&stage).await, &expected);

    telegram.redirect("https://elsewhere.example/telegram");
    telegram.move_clock(3_600);
    std::fs::rename(folder.path().join("twinbot.keys"), folder.path().join("aside.keys")).expect("moved");
    let expected = [
        ("keys | wrong", "there is no such file"),
        ("clock | wrong", " s behind telegram's"),
        ("telegram | wrong", "Telegram calls https://elsewhere.example/telegram, and not http://127.0.0.1:"),
        ("clock | warning", "discord's"),
        ("discord | warning", "elsewhere"),
        lonely,
        idle,
    ];
    assert_said(&unwell(&stage).await, &expected);
    assert!(!folder.path().join("twinbot.keys").exists(), "looking makes no key");

    damage(&database);
    let unwell = unwell(&stage).await;
    assert!(unwell.iter().any(|said| said.starts_with("database | wrong")), "{unwell:#?}");
    std::fs::remove_file(&database).expect("removed");
    let unwell = found(&stage).await;
    assert!(unwell.iter().any(|one| one["check"] == "database" && one["state"] == "warning"), "{unwell:#?}");
    assert!(!database.exists(), "looking makes no database");
}

#[test]
fn the_files_are_removed_by_no_database_that_refers_to_none() {
    let folder = folder();
    let at = |name: &str| folder.path().join(name);
    let (database, shelf) = (at("twinbot.db"), at("twinbot-files"));
    // Whether a command succeeds, and what it says.
    let runs = |arguments: &[&str]| {
        let mut command = program(PROGRAM);
        command.env("TWINBOT_DATABASE_URL", format!("sqlite://{}", database.display())).args(arguments);
        let output = command.output().expect("it runs");
        (output.status.success(), String::from_utf8_lossy(&output.stderr).into_owned())
    };
    let (is_done, said) = runs(&["doctor", "--files", "--repair"]);
    assert!(!is_done && said.contains("there is no database of Twinbot"), "{said}");
    assert!(!database.exists() && !shelf.exists(), "looking makes nothing");
    assert!(runs(&["authority", "add", "--country", "ES"]).0, "a database without files");
    let (is_done, said) = runs(&["doctor", "--files"]);
    assert!(!is_done && said.contains("is not there") && !shelf.exists(), "{said}");

    std::fs::create_dir_all(shelf.join("files")).expect("a folder");
    let file = shelf.join("files").join("0".repeat(64));
    std::fs::write(&file, b"another deployment's").expect("written");
    let opened = std::fs::File::options().write(true).open(&file).expect("it opens");
    opened.set_modified(std::time::UNIX_EPOCH).expect("it is old");
    let (is_done, said) = runs(&["doctor", "--files", "--repair"]);
    assert!(!is_done && said.contains("nothing is removed: there are files in"), "{said}");
    assert!(file.exists());
}
