//! The server: the webhook's answers, the health checks, the end.

use std::os::unix::fs::PermissionsExt as _;
use std::time::Duration;

use bot_core::platform::Platform;
use bot_core::text::{Locale, msg};
use rehearsal::{SECRET, Setting, Shown, Stage, Way};
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use serde_json::json;
use tokio::io::AsyncWriteExt as _;
use tokio::net::TcpStream;

use crate::{Discord, PROGRAM, Telegram, cast, each_engine, ends_well, folder, on_sqlite, stage};

/// Posts to the webhook, and gives the status.
async fn post(stage: &Stage, secret: Option<&str>, body: impl Into<reqwest::Body>) -> u16 {
    let url = format!("http://127.0.0.1:{}/telegram", stage.port(0));
    let mut request = reqwest::Client::new().post(url).header("Content-Type", "application/json").body(body);
    if let Some(secret) = secret {
        request = request.header("X-Telegram-Bot-Api-Secret-Token", secret);
    }
    request.send().await.expect("an answer").status().as_u16()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_webhook_takes_what_telegram_sends_and_nothing_else() {
    each_engine("the_webhook_takes_what_telegram_sends_and_nothing_else", |setting, folder| async move {
        let stage = stage(setting, &folder).await;
        let from = json!({"id": 77, "is_bot": false, "first_name": "Nora", "language_code": "en"});
        let chat = json!({"id": 77, "type": "private", "first_name": "Nora"});
        let message = json!({"message_id": 1, "date": 1, "from": from, "chat": chat, "text": "hello"});
        let update = json!({"update_id": 1, "message": message}).to_string();
        assert_eq!(post(&stage, None, update.clone()).await, 401, "without the secret");
        assert_eq!(post(&stage, Some("wrong"), update.clone()).await, 401, "with another one");
        assert_eq!(post(&stage, Some(SECRET), "x".repeat(2 << 20)).await, 413, "2 MiB");
        assert_eq!(post(&stage, Some(SECRET), "{\"update_id\": 3, \"message\": ").await, 200, "no JSON is put aside");
        assert_eq!(post(&stage, Some(SECRET), "[]").await, 200, "nor an update");
        assert_eq!(post(&stage, Some(SECRET), json!({"update_id": 4, "poll": {}}).to_string()).await, 200);
        assert_eq!(post(&stage, Some(SECRET), update).await, 200, "an update");
        let letters = stage.lists(&["dead-letters", "list"]).await.expect("a list");
        assert_eq!(letters.len(), 2, "what could not be read is kept: {letters:?}");
        let listed = stage.asks(&["dead-letters", "list"]).await.expect("a list");
        assert!(listed.lines().next().is_some_and(|heads| heads.ends_with("Platform  Kind    Reason")), "{listed}");
        let log = stage.read_log(0);
        let said: Vec<&str> = log.lines().filter(|line| line.contains("without the webhook's secret")).collect();
        assert!(said.len() == 1 && said[0].contains("requests=1"), "once a minute: {said:?}");
        assert!(!listed.contains("hello") && !listed.contains("Nora"), "{listed}");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_health_checks_say_how_it_is() {
    let folder = folder();
    let mut stage = on_sqlite(folder.path()).await;
    assert_eq!(stage.health(0, "livez").await, Some(200));
    assert_eq!(stage.health(0, "readyz").await, Some(200));
    assert_eq!(stage.health(0, "readyz/telegram").await, Some(200));
    assert_eq!(stage.health(0, "readyz/discord").await, Some(404), "it is not served here");
    let report = stage.asks(&["ready"]).await.expect("it is asked from the same machine");
    let [ready, database, telegram, waiting] = report.lines().collect::<Vec<_>>()[..] else { panic!("{report}") };
    assert_eq!((ready, waiting), ("ready", "waiting: nothing"));
    assert!(database.starts_with("database: written to since "), "{database}");
    assert!(telegram.starts_with("telegram: heard since "), "{telegram}");
    stage.kill(0).await.expect("killed");
    assert_eq!(stage.health(0, "livez").await, None);
    let silence = stage.asks(&["ready"]).await.expect_err("nobody is there").to_string();
    assert!(silence.contains("no answer from 127.0.0.1:"), "{silence}");
}

/// Lets no file of a process grow beyond a size, in bytes, as on a full disk; `None`: there is room again.
fn limit(stage: &Stage, size: Option<u64>) {
    let pid = stage.pid(0).and_then(|pid| i32::try_from(pid).ok()).and_then(rustix::process::Pid::from_raw);
    let limit = Rlimit { current: size, maximum: None };
    rustix::process::prlimit(pid, Resource::Fsize, limit).expect("a process of our own can be limited");
}

/// Posts what somebody writes, and gives the status.
async fn writes(stage: &Stage, person: i64, id: i64) -> u16 {
    let from = json!({"id": person, "is_bot": false, "first_name": "Nora", "language_code": "en"});
    let chat = json!({"id": person, "type": "private", "first_name": "Nora"});
    let message = json!({"message_id": id, "date": 1, "from": from, "chat": chat, "text": "hello"});
    post(stage, Some(SECRET), json!({"update_id": id, "message": message}).to_string()).await
}

#[tokio::test(flavor = "multi_thread")]
async fn on_a_full_disk_it_is_not_ready_and_says_so_once() {
    let folder = folder();
    let program = script(folder.path(), "trap '' XFSZ");
    let url = format!("sqlite://{}", folder.path().join("twinbot.db").display());
    let setting = Setting::new(program.to_str().expect("a path in Unicode"), &url);
    let stage = stage(setting, folder.path()).await;
    let otto = stage.person(5001, "Otto Berg", Locale::english());
    let link = stage.asks(&["operator", "invite"]).await.expect("a link");
    otto.opens(&link).await;
    otto.sees(&msg::home_operator()).await.expect("the chat is the operator's");

    let log = std::fs::metadata(folder.path().join("twinbot.db-wal")).expect("the database's log").len();
    limit(&stage, Some(log));
    assert_eq!(writes(&stage, 77, 1).await, 503, "it cannot be stored");
    becomes(&stage, 503).await;
    assert_eq!(stage.health(0, "livez").await, Some(200), "a restart would not help");
    assert_eq!(writes(&stage, 77, 1).await, 503);
    crate::outage::logs(&stage, "not ready").await;
    for line in ["the database is away", "not ready: people cannot be served"] {
        assert_eq!(stage.read_log(0).matches(line).count(), 1, "{}", stage.read_log(0));
    }
    limit(&stage, None);
    becomes(&stage, 200).await;
    assert_eq!(writes(&stage, 77, 1).await, 200, "what was not acknowledged comes again");
    otto.sees_words("I could not store anything").await.expect("the operator is told");
    assert_eq!(stage.read_log(0).matches("ready again").count(), 1, "{}", stage.read_log(0));
}

/// Begins so many requests with these bytes, and does not end them.
async fn halves(stage: &Stage, how_many: usize, begun: &[u8]) -> Vec<TcpStream> {
    let mut all = Vec::new();
    for _ in 0..how_many {
        let mut stream = TcpStream::connect(("127.0.0.1", stage.port(0))).await.expect("it listens");
        // It may be turned away already.
        let _ = stream.write_all(begun).await;
        all.push(stream);
    }
    all
}

#[tokio::test(flavor = "multi_thread")]
async fn half_sent_heads_keep_nobody_out_for_long_and_health_checks_never() {
    let folder = folder();
    let stage = on_sqlite(folder.path()).await;
    let held = halves(&stage, 700, b"POST /telegram HTTP/1.1\r\nHost: twinbot.example\r\n").await;
    crate::outage::logs(&stage, "all connections are taken").await;
    for check in ["livez", "readyz"] {
        assert_eq!(stage.health(0, check).await, Some(200), "{check} is answered all the same");
    }
    assert_eq!(writes(&stage, 77, 1).await, 503, "who calls is asked to come again");
    for _ in 0..600 {
        if writes(&stage, 77, 1).await == 200 {
            drop(held);
            return;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("half-sent heads hold their connections");
}

/// The memory that a process holds, in MiB.
fn memory(stage: &Stage) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{}/status", stage.pid(0).expect("it runs"))).expect("Linux");
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).expect("the memory");
    line.trim().trim_end_matches(" kB").trim().parse::<u64>().expect("a number") / 1024
}

#[tokio::test(flavor = "multi_thread")]
async fn half_sent_bodies_leave_nothing_behind() {
    let folder = folder();
    let url = format!("sqlite://{}", folder.path().join("twinbot.db").display());
    let stage = stage(Setting::new(PROGRAM, &url).on(&Platform::ALL), folder.path()).await;
    let files = getrlimit(Resource::Nofile);
    setrlimit(Resource::Nofile, Rlimit { current: files.maximum, ..files }).expect("so many may be open");
    let before = memory(&stage);
    for path in ["telegram", "discord"] {
        let head = format!("POST /{path} HTTP/1.1\r\nHost: x\r\nContent-Length: 200000\r\n\r\n");
        let begun = [head.into_bytes(), vec![b' '; 100_000]].concat();
        // All at once, as far as the program takes them.
        drop(halves(&stage, 2500, &begun).await);
    }
    becomes(&stage, 200).await;
    // That they are gone is noticed, and their memory given back, a little later.
    let mut told = 0;
    for _ in 0..600 {
        told = writes(&stage, 77, 1).await;
        if told == 200 {
            break;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    assert_eq!(told, 200);
    let mut after = memory(&stage);
    for _ in 0..600 {
        if after < before + 64 {
            break;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
        after = memory(&stage);
    }
    assert!(after < before + 64, "{before} MiB before 5 000 half-sent bodies, {after} MiB after them");
}

/// Waits until the program says whether it is ready.
async fn becomes(stage: &Stage, status: u16) {
    for _ in 0..600 {
        if stage.health(0, "readyz").await == Some(status) {
            return;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("never {status}: {}", stage.read_log(0));
}

/// Signals a process that is at work to end; starts it again; what it had taken and not done is done then.
async fn ends_cleanly(setting: Setting, folder: &std::path::Path) {
    let mut stage = stage(setting, folder).await;
    let ana = cast(&stage).await.0.ana;
    ana.starts().await.expect("Ana starts");
    stage.of::<Telegram>().faults(|faults| faults.chaos.slow = Duration::from_millis(300));
    for _ in 0..10 {
        ana.client.say("/help");
    }
    let status = stage.terminate(0).await.expect("it ends");
    assert!(status.success(), "{status}: {}", stage.read_log(0));
    assert!(stage.read_log(0).contains("stopped"), "{}", stage.read_log(0));
    stage.start(0).await.expect("it starts again");
    let number = ana.client.say("/privacy");
    let privacy = ana.reads(&msg::privacy_title());
    let shown = ana.waits(&privacy, |message| (message.id > number && message.text().contains(&privacy)).then_some(()));
    shown.await.expect("nothing is lost");
    for signal in ["INT", "QUIT", "HUP"] {
        stage.signal(0, signal).await.expect("sent");
        let status = stage.ended(0).await.expect("it ends");
        assert!(status.success(), "SIG{signal} as well, {status}: {}", stage.read_log(0));
        stage.start(0).await.expect("it starts again");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_signal_ends_the_webhook_cleanly() {
    each_engine("a_signal_ends_the_webhook_cleanly", |setting, folder| async move {
        ends_cleanly(setting, &folder).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_signal_ends_polling_cleanly() {
    each_engine("a_signal_ends_polling_cleanly", |setting, folder| async move {
        ends_cleanly(setting.by(Way::Asks), &folder).await;
    })
    .await;
}

/// The same on Discord, which sends nothing again: what was heard before the signal is done, and nothing is left half done.
async fn ends_cleanly_on_discord(setting: Setting, folder: &std::path::Path) {
    let mut stage = stage(setting, folder).await;
    let ana = stage.person(1001, "Ana Nube", Locale::english());
    ana.starts().await.expect("Ana starts");
    ana.presses(&msg::button_register()).await.expect("she registers");
    ana.answers(&msg::field_name_ask(), "Ana Nube").await.expect("a name is taken");
    ana.asked(&msg::field_country_ask()).await.expect("the form goes on");
    for _ in 0..10 {
        assert!(ana.client.command("help", &[]), "it is offered");
    }
    let status = stage.terminate(0).await.expect("it ends");
    assert!(status.success(), "{status}: {}", stage.read_log(0));
    assert!(stage.read_log(0).contains("stopped"), "{}", stage.read_log(0));
    stage.start(0).await.expect("it starts again");
    for _ in 0..600 {
        if stage.way() == Way::Called || stage.of::<Discord>().counters().resumed > 0 {
            break;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    ana.says("/start").await.expect("it answers");
    let goes_on = |message: &Shown| message.buttons().map(|b| b.text.clone()).find(|text| text.starts_with("Continue"));
    let label = ana.waits("Continue", goes_on).await.expect("the form is offered");
    ana.presses_words(&label).await.expect("it can be gone on with");
    ana.asked(&msg::field_country_ask()).await.expect("where she was");
    stage.signal(0, "INT").await.expect("sent");
    assert!(stage.ended(0).await.expect("it ends").success(), "SIGINT as well");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_signal_ends_discords_interactions_cleanly() {
    each_engine("a_signal_ends_discords_interactions_cleanly", |setting, folder| async move {
        ends_cleanly_on_discord(setting.on(&[Platform::Discord]), &folder).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_signal_ends_discords_gateway_cleanly() {
    each_engine("a_signal_ends_discords_gateway_cleanly", |setting, folder| async move {
        ends_cleanly_on_discord(setting.on(&[Platform::Discord]).by(Way::Asks), &folder).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_token_it_says_what_is_missing() {
    let folder = folder();
    let url = format!("sqlite://{}", folder.path().join("twinbot.db").display());
    let setting = Setting::new(PROGRAM, &url).with("TWINBOT_TELEGRAM_TOKEN", "");
    let stage = Stage::empty(setting, folder.path()).await.expect("an emulator");
    let output = stage.run(&["run"]).await.expect("runs");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(!output.status.success());
    assert!(said.contains("TWINBOT_TELEGRAM_TOKEN"), "{said}");
}

#[tokio::test(flavor = "multi_thread")]
async fn two_processes_do_not_poll_at_once() {
    let name = "two_processes_do_not_poll_at_once";
    let Some(database) = testkit::postgres(testkit::Durability::Off).await else {
        return testkit::skip(name, "no PostgreSQL");
    };
    let folder = folder();
    let mut stage = stage(Setting::new(PROGRAM, &database.url).by(Way::Asks), folder.path()).await;
    stage.add().await.expect("a second process");
    let (cast, _) = cast(&stage).await;
    cast.ana.starts().await.expect("somebody answers");
    let conflicts = || stage.of::<Telegram>().requests().iter().filter(|request| request.code == 409).count();
    assert_eq!(conflicts(), 0, "only one asks");
    ends_well(&stage).await;
    stage.kill(0).await.expect("killed");
    cast.jan.client.start();
    let answered = cast.jan.client.wait_for(|_| Some(()));
    tokio::time::timeout(Duration::from_secs(90), answered).await.expect("the other one takes over");
}

/// The program, started by a shell that does something before.
fn script(folder: &std::path::Path, before: &str) -> std::path::PathBuf {
    let file = folder.join("started");
    std::fs::write(&file, format!("#!/bin/sh\n{before}\nexec {PROGRAM} \"$@\"\n")).expect("written");
    std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o700)).expect("may be run");
    file
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_program_makes_is_for_the_operator_only() {
    let folder = folder();
    let data = folder.path().join("data");
    std::fs::create_dir(&data).expect("a folder");
    let url = format!("sqlite://{}", data.join("twinbot.db").display());
    // Every new file would be for everybody.
    let program = script(folder.path(), "umask 000");
    let setting = Setting::new(program.to_str().expect("a path in Unicode"), &url);
    let mut stage = stage(setting, folder.path()).await;
    let list = data.join("schools.csv");
    stage.asks(&["schools", "export", list.to_str().expect("a path in Unicode")]).await.expect("a list");
    let made: Vec<_> = std::fs::read_dir(&data).expect("a folder").map(|entry| entry.expect("a file").path()).collect();
    assert!(made.len() >= 5, "the database, its log with an index, the lock, the list, the folder of files: {made:?}");
    for file in &made {
        let found = std::fs::metadata(file).expect("a file");
        let own = if found.is_dir() { 0o700 } else { 0o600 };
        assert_eq!(found.permissions().mode() & 0o777, own, "{}", file.display());
    }
    let warning = "others on this machine can read the database";
    assert!(!stage.read_log(0).contains(warning), "nobody is warned of nothing");
    std::fs::set_permissions(data.join("twinbot.db"), std::fs::Permissions::from_mode(0o644)).expect("set");
    stage.terminate(0).await.expect("it ends");
    stage.start(0).await.expect("it starts again");
    assert!(stage.read_log(0).contains(warning), "{}", stage.read_log(0));
}
