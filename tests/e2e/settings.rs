//! What each setting changes: none of them is only shown.

use std::collections::BTreeSet;

use bot_core::lists::List;
use bot_core::platform::Platform;
use bot_core::text::msg;
use rehearsal::{Setting, Stage, Way};

use crate::{PROGRAM, cast, each_engine, each_platform, ends_well, folder, stage};

/// A setting, a value that is not its default, and where a test turns it: a file, and what stands there.
struct Turned(&'static str, &'static str, &'static str, &'static str);

/// The file that starts the program for every test.
const STAGE: &str = "rehearsal/src/stage.rs";

/// Every setting there is.
const TURNED: [Turned; 47] = [
    Turned("database_url", "sqlite://other.db", STAGE, "TWINBOT_DATABASE_URL"),
    Turned("keys_path", "other.keys", KEYS, "TWINBOT_KEYS_PATH"),
    Turned("keys", "BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc=", KEYS, "TWINBOT_KEYS\""),
    Turned("listen", "127.0.0.1:7003", STAGE, "TWINBOT_LISTEN"),
    Turned("metrics_listen", "127.0.0.1:7007", STAGE, "TWINBOT_METRICS_LISTEN"),
    Turned("public_url", "https://files.example", "tests/e2e/archive.rs", "TWINBOT_PUBLIC_URL"),
    Turned("files_path", "elsewhere", FILES, "TWINBOT_FILES_PATH"),
    Turned("files_bucket", "kept", FILES, "TWINBOT_FILES_BUCKET"),
    Turned("files_endpoint", "http://127.0.0.1:7006", FILES, "TWINBOT_FILES_ENDPOINT"),
    Turned("files_region", "eu-west-1", FILES, "TWINBOT_FILES_REGION"),
    Turned("files_prefix", "school", FILES, "TWINBOT_FILES_PREFIX"),
    Turned("files_key_id", "made-up", FILES, "TWINBOT_FILES_KEY_ID"),
    Turned("files_key", "made-up-key", FILES, "TWINBOT_FILES_KEY\""),
    Turned("files_most_mb", "1", FILES, "TWINBOT_FILES_MOST_MB"),
    Turned("files_quota_mb", "2", FILES, "TWINBOT_FILES_QUOTA_MB"),
    Turned("files_refused", "archives", FILES, "TWINBOT_FILES_REFUSED"),
    Turned("telegram_token", "1234:made-up_token-of-nobody", STAGE, "variable(\"TOKEN\")"),
    Turned("telegram_api_url", "http://127.0.0.1:7004", STAGE, "variable(\"API_URL\")"),
    Turned("telegram_webhook_url", "https://bot.example/telegram", "emulators/src/telegram/client.rs", "WEBHOOK_URL"),
    Turned("telegram_webhook_secret", "hush-hush-hush-hush", "emulators/src/telegram/client.rs", "WEBHOOK_SECRET"),
    Turned("discord_token", "made.up.token", STAGE, "variable(\"TOKEN\")"),
    Turned("discord_api_url", "http://127.0.0.1:7005", STAGE, "variable(\"API_URL\")"),
    Turned("discord_public_key", PUBLIC_KEY, "emulators/src/discord/client.rs", "PUBLIC_KEY"),
    Turned("operator_name", "Ministry of Rain", WHO, "TWINBOT_OPERATOR_NAME"),
    Turned("operator_contact", "dpo@rain.example", WHO, "TWINBOT_OPERATOR_CONTACT"),
    Turned("operator_privacy", "https://rain.example/privacy", WHO, "TWINBOT_OPERATOR_PRIVACY"),
    Turned("validate_teachers", "at-once", "tests/e2e/operator.rs", "TWINBOT_VALIDATE_TEACHERS"),
    Turned("names_of_officials", "shown", HERE, "TWINBOT_NAMES_OF_OFFICIALS"),
    Turned("added_desktop", "member", MEMBERS, "TWINBOT_ADDED_DESKTOP"),
    Turned("added_role", "teacher-member", MEMBERS, "TWINBOT_ADDED_ROLE"),
    Turned("most_teachers", "4", MEMBERS, "TWINBOT_MOST_TEACHERS"),
    Turned("new_partners", "untold", MEMBERS, "TWINBOT_NEW_PARTNERS"),
    Turned("claim_days", "1", SESSIONS, "TWINBOT_CLAIM_DAYS"),
    Turned("session_days", "1", SESSIONS, "TWINBOT_SESSION_DAYS"),
    Turned("student_days", "1", ERASURE, "TWINBOT_STUDENT_DAYS"),
    Turned("consent_ages", "ES=13, PL=13", STUDENTS, "TWINBOT_CONSENT_AGES"),
    Turned("undo_seconds", "0", "tests/e2e/endings.rs", "TWINBOT_UNDO_SECONDS"),
    Turned("digest_above", "1", QUEUE, "TWINBOT_DIGEST_ABOVE"),
    Turned("digest_hour", "0", QUEUE, "TWINBOT_DIGEST_HOUR"),
    Turned("reminder_days", "1, 2", RULES, "TWINBOT_REMINDER_DAYS"),
    Turned("deputy_days", "4", RULES, "TWINBOT_DEPUTY_DAYS"),
    Turned("operator_days", "6", RULES, "TWINBOT_OPERATOR_DAYS"),
    Turned("postgres_connections", "2", HERE, "TWINBOT_POSTGRES_CONNECTIONS"),
    Turned("postgres_statement_cache", "off", HERE, "TWINBOT_POSTGRES_STATEMENT_CACHE"),
    Turned("pacing", "off", STAGE, "TWINBOT_PACING"),
    Turned("log", "debug", HERE, "TWINBOT_LOG\""),
    Turned("log_format", "json", HERE, "TWINBOT_LOG_FORMAT"),
];

const MEMBERS: &str = "tests/e2e/members.rs";
const SESSIONS: &str = "tests/e2e/sessions.rs";
const ERASURE: &str = "tests/e2e/erasure.rs";
const STUDENTS: &str = "tests/e2e/students.rs";
const QUEUE: &str = "tests/e2e/queue.rs";
/// Working days pass in no test that starts the program.
const RULES: &str = "src/serve.rs";
const FILES: &str = "tests/e2e/space_files.rs";
const KEYS: &str = "tests/e2e/keys.rs";
const WHO: &str = "tests/e2e/who.rs";
const HERE: &str = "tests/e2e/settings.rs";
const PUBLIC_KEY: &str = "22112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";

#[tokio::test(flavor = "multi_thread")]
async fn every_setting_is_turned_to_another_value_by_some_test() {
    let folder = folder();
    let mut setting = Setting::new(PROGRAM, "sqlite://twinbot.db");
    for Turned(key, value, ..) in TURNED {
        let variable: &'static str = format!("TWINBOT_{}", key.to_uppercase()).leak();
        setting = setting.with(variable, value);
    }
    let stage = Stage::empty(setting, folder.path()).await.expect("an emulator");
    let shown = stage.asks(&["config"]).await.expect("shown");
    let known: BTreeSet<&str> = shown.lines().filter_map(|line| line.split_whitespace().next()).collect();
    let turned: BTreeSet<&str> = TURNED.iter().map(|Turned(key, ..)| *key).collect();
    assert_eq!(known, turned, "each setting is turned somewhere");
    for line in shown.lines() {
        assert!(!line.contains("(default)") && !line.contains("is not set"), "it has another value: {line}");
    }
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    for Turned(key, _, file, words) in TURNED {
        let source = std::fs::read_to_string(root.join(file)).expect("the file is there");
        assert!(source.contains(words), "{key} is turned in {file}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_names_of_officials_can_be_shown() {
    each_platform("the_names_of_officials_can_be_shown", |setting, folder| async move {
        let stage = stage(setting.with("TWINBOT_NAMES_OF_OFFICIALS", "shown"), &folder).await;
        let (cast, parts) = cast(&stage).await;
        cast.prepare(&parts.links).await.expect("everybody is there");
        cast.offer(&parts.offer).await.expect("the project is offered");
        cast.jan.accepts(&parts.offer).await.expect("the project is accepted");
        cast.eva.approves(&parts.offer).await.expect("Spain approves");
        let ana = &cast.ana;
        let service = msg::authority_national(List::countries().text("es"));
        let line = ana.reads(&msg::vote_approved(service, "Eva Mar", ""));
        ana.sees_words(line.trim_end_matches([',', ' '])).await.expect("Ana reads who has approved");
        ends_well(&stage).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_pooler_can_stand_before_the_database_and_few_connections_are_enough() {
    each_engine("a_pooler_can_stand_before_the_database", |setting, folder| async move {
        let setting = setting.with("TWINBOT_POSTGRES_STATEMENT_CACHE", "off").with("TWINBOT_POSTGRES_CONNECTIONS", "2");
        let stage = stage(setting, &folder).await;
        let (cast, parts) = cast(&stage).await;
        cast.play(&parts).await.expect("the whole story is played");
        ends_well(&stage).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_log_can_be_read_by_machines_and_say_more() {
    let folder = folder();
    let url = format!("sqlite://{}", folder.path().join("twinbot.db").display());
    let setting = Setting::new(PROGRAM, &url).with("TWINBOT_LOG_FORMAT", "json").with("TWINBOT_LOG", "debug");
    let stage = stage(setting, folder.path()).await;
    let (cast, parts) = cast(&stage).await;
    cast.appoint(&parts.links).await.expect("everybody is appointed");
    ends_well(&stage).await;
    let log = stage.read_log(0);
    let line =
        |line: &str| serde_json::from_str::<serde_json::Value>(line).unwrap_or_else(|_| panic!("no JSON: {line}"));
    let levels: BTreeSet<String> = log.lines().map(|said| line(said)["level"].to_string()).collect();
    assert!(levels.contains("\"DEBUG\""), "it says more: {levels:?}");
    let updates: Vec<&str> = log.lines().filter(|said| line(said)["fields"]["message"] == "an update").collect();
    assert!(updates.iter().any(|said| line(said)["fields"]["commands"].is_string()), "one line an update: {log}");
    let targets: BTreeSet<String> = log.lines().map(|said| line(said)["target"].to_string()).collect();
    let ours = ["\"twinbot", "\"bot_core", "\"telegram", "\"front", "\"files"];
    let foreign: Vec<&String> =
        targets.iter().filter(|target| !ours.iter().any(|ours| target.starts_with(ours))).collect();
    assert!(foreign.is_empty() && !log.contains("SELECT"), "no statements and calls of libraries: {foreign:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_log_begins_with_what_runs_where_and_who_is_served_how() {
    let folder = folder();
    let url = format!("sqlite://{}", folder.path().join("twinbot.db").display());
    let setting = Setting::new(PROGRAM, &url).on(&Platform::ALL);
    for (way, telegram, discord) in
        [(Way::Called, "webhook http://127.0.0.1:", "interactions at /discord"), (Way::Asks, "polling", "gateway")]
    {
        let mut stage = stage(setting.clone().by(way), folder.path()).await;
        stage.terminate(0).await.expect("it ends");
        let log = stage.read_log(0);
        std::fs::remove_file(folder.path().join("process-0.log")).expect("a log");
        let first = log.lines().next().expect("a line");
        let files = folder.path().join("twinbot-files").display().to_string();
        for part in ["starting", concat!("version=\"", env!("CARGO_PKG_VERSION")), &url, &files] {
            assert!(first.contains(part), "{part}: {first}");
        }
        let known =
            |platform: &str| log.lines().find(|line| line.contains("the bot is known") && line.contains(platform));
        let (of_telegram, of_discord) = (known("\"telegram\"").expect("a line"), known("\"discord\"").expect("a line"));
        assert!(of_telegram.contains("bot=\"@") && of_telegram.contains(telegram), "{of_telegram}");
        assert!(of_discord.contains("bot=\"Twinbot\"") && of_discord.contains(discord), "{of_discord}");
    }
}

/// 64 digits that are the key of nobody.
const NO_KEY: &str = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";

/// What is wrong, by variable or in the file, and what is said of it.
const FAULTS: [(&str, &str, &str); 15] = [
    ("TWINBOT_TELEGRAM_TOKN", "1:a", "is no setting; did you mean TWINBOT_TELEGRAM_TOKEN?"),
    ("TWINBOT_TELEGRAM_TOKEN", "abc", "is no token of a Telegram bot"),
    ("TWINBOT_DISCORD_TOKEN", "made.up", "is no token of a Discord bot"),
    ("TWINBOT_DISCORD_PUBLIC_KEY", "0123", "is no public key of a Discord application"),
    ("TWINBOT_DISCORD_PUBLIC_KEY", NO_KEY, "is no public key of a Discord application"),
    ("TWINBOT_LOG", "foo=bar=baz", "log (from environment TWINBOT_LOG) has to be a level"),
    ("TWINBOT_LOG", "inof", "has to be a level"),
    ("TWINBOT_PUBLIC_URL", "http://twinbot.example", "has to begin with https://"),
    ("TWINBOT_OPERATOR_PRIVACY", "http://rain.example/privacy", "page that begins with https://"),
    ("TWINBOT_OPERATOR_CONTACT", "rain.example", "has to be an e-mail address"),
    ("TWINBOT_TELEGRAM_WEBHOOK_SECRET", "hush-hush", "has to be 16 to 256"),
    ("TWINBOT_TELEGRAM_API_URL", "https://api.telegram.org", "telegram_webhook_url"),
    (
        "twinbot.toml",
        "log = \"info\"\npacin = false",
        "line 2, column 1, has the unknown key \"pacin\"; did you mean pacing?",
    ),
    ("twinbot.toml", "log = \"info\"\npacing = [", "line 2, column "),
    ("twinbot.toml", "undo_seconds = 1.5", "line 1, column 16, undo_seconds has to be a text"),
];

#[tokio::test(flavor = "multi_thread")]
async fn what_is_wrong_with_the_settings_is_said_by_config_and_by_run_alike() {
    for (place, value, expected) in FAULTS {
        let folder = folder();
        let mut setting = Setting::new(PROGRAM, "sqlite://twinbot.db");
        if place == "twinbot.toml" {
            std::fs::write(folder.path().join(place), value).expect("a file");
        } else {
            setting = setting.with(place, value);
        }
        let stage = Stage::empty(setting, folder.path()).await.expect("an emulator");
        let mut said = Vec::new();
        for command in ["config", "run", "authority"] {
            let arguments: &[&str] = if command == "authority" { &["authority", "list"] } else { &[command] };
            let output = stage.run(arguments).await.expect("runs");
            assert!(!output.status.success(), "{place}={value}: twinbot {command}");
            said.push(String::from_utf8_lossy(&output.stderr).trim().to_owned());
        }
        assert!(said[0].contains(expected) && said[0].lines().count() == 1, "{place}={value}: {}", said[0]);
        assert!(said.iter().all(|one| *one == said[0]), "{said:?}");
        assert!(!folder.path().join("twinbot.db").exists(), "nothing is begun");
    }
}

#[test]
fn without_a_token_config_and_run_say_so_and_nothing_is_begun() {
    let folder = folder();
    let ask = |command: &str| {
        let output = rehearsal::program(PROGRAM).arg(command).current_dir(folder.path()).output().expect("it runs");
        assert!(!output.status.success(), "twinbot {command}");
        (String::from_utf8_lossy(&output.stdout).into_owned(), String::from_utf8_lossy(&output.stderr).into_owned())
    };
    let ((shown, said), (_, said_by_run)) = (ask("config"), ask("run"));
    assert!(shown.contains("telegram_token is not set"), "what is set is shown all the same: {shown}");
    assert!(said.starts_with("twinbot: no platform has a token") && said.lines().count() == 1, "{said}");
    assert_eq!(said, said_by_run);
    assert_eq!(std::fs::read_dir(folder.path()).expect("a folder").count(), 0, "no database, and no key file");
}

#[test]
fn the_version_names_the_commit_where_git_knows_it() {
    let output = rehearsal::program(PROGRAM).arg("--version").output().expect("it runs");
    let said = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    let behind = said.strip_prefix(concat!("twinbot ", env!("CARGO_PKG_VERSION"))).expect("the version of the package");
    let git = |arguments: &[&str]| {
        let mut git = std::process::Command::new("git");
        let git = git.env_remove("GIT_DIR").env_remove("GIT_WORK_TREE").current_dir(env!("CARGO_MANIFEST_DIR"));
        let output = git.args(arguments).output().ok().filter(|output| output.status.success())?;
        Some(String::from_utf8_lossy(&output.stdout).trim().to_owned())
    };
    // A copy of the sources inside somebody else's repository is no commit of that one.
    let is_root = git(&["rev-parse", "--show-prefix"]).is_some_and(|prefix| prefix.is_empty());
    let commit = git(&["rev-parse", "--short=9", "HEAD"]).filter(|_| is_root);
    assert_eq!(behind, commit.map(|commit| format!("+{commit}")).unwrap_or_default());
}
