//! The playground as its page uses it: the real program, asked over HTTP.

use std::process::Stdio;
use std::time::Duration;

use bot_core::text::{Locale, msg};
use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::{Child, Command};

const ANA: i64 = 1001;
const JAN: i64 = 1002;
const EVA: i64 = 1003;

fn program(folder: &std::path::Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_twinbot"));
    for (name, _) in std::env::vars_os().filter(|(name, _)| name.to_string_lossy().starts_with("TWINBOT_")) {
        command.env_remove(name);
    }
    command.current_dir(folder).kill_on_drop(true).stdin(Stdio::null());
    command.args(["playground", "--no-browser"]);
    command
}

/// A playground at work, and somebody who looks at its page.
struct Visit {
    child: Child,
    url: String,
    client: reqwest::Client,
    _folder: tempfile::TempDir,
}

impl Visit {
    async fn begin() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let mut command = program(folder.path());
        let mut child = command.args(["--listen", "127.0.0.1:0"]).stdout(Stdio::piped()).spawn().expect("it starts");
        let mut line = String::new();
        let out = child.stdout.take().expect("it prints");
        BufReader::new(out).read_line(&mut line).await.expect("it says where it is");
        let url = line.split_whitespace().find(|word| word.starts_with("http")).expect("an address").to_owned();
        let client = reqwest::Client::builder().no_proxy().build().expect("a client");
        let visit = Self { child, url, client, _folder: folder };
        visit.sees(|_| Some(())).await;
        visit
    }

    async fn get(&self, path: &str) -> reqwest::Response {
        self.client.get(format!("{}{path}", self.url)).send().await.expect("it answers")
    }

    async fn does(&self, deed: Value) {
        let answer = self.client.post(format!("{}do", self.url)).json(&deed).send().await.expect("it answers");
        assert!(answer.status().is_success(), "{deed}: {}", answer.text().await.unwrap_or_default());
    }

    /// What the page is told first: everything.
    async fn all(&self) -> Option<Value> {
        let mut feed = self.client.get(format!("{}feed", self.url)).send().await.ok()?;
        let mut told = Vec::new();
        while !told.ends_with(b"\n\n") {
            told.extend_from_slice(&feed.chunk().await.ok()??);
        }
        let told = String::from_utf8(told).expect("text");
        let data = told.lines().find_map(|line| line.strip_prefix("data: "))?;
        serde_json::from_str(data).ok()
    }

    /// Waits until the page shows something.
    async fn sees<T>(&self, wanted: impl Fn(&Value) -> Option<T>) -> T {
        for _ in 0..3600 {
            let all = self.all().await;
            if let Some(found) = all.as_ref().and_then(&wanted) {
                return found;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("it does not come: {:#}", self.all().await.unwrap_or_default());
    }

    /// Waits until a message on somebody's phone says these words, and gives it.
    async fn reads(&self, person: i64, words: &str) -> Value {
        let says = |message: &&Value| text(message).replace(['\u{2068}', '\u{2069}'], "").contains(words);
        self.sees(|all| messages(all, person).iter().rev().find(says).cloned()).await
    }

    async fn presses(&self, person: i64, label: &str) {
        let found = self.sees(|all| {
            messages(all, person).iter().rev().find_map(|message| {
                let button = buttons(message).into_iter().find(|button| button["text"] == label)?;
                Some((message["id"].clone(), button["callback_data"].clone()))
            })
        });
        let (message, data) = found.await;
        self.does(json!({ "do": "press", "person": person, "message": message, "data": data })).await;
    }

    async fn plays(&self, language: &str, mirrored: bool) {
        let tour =
            json!({ "do": "tour", "language": language, "mirrored": mirrored, "from": "arrive", "pace": "at-once" });
        self.does(tour).await;
        self.sees(|all| (all["stage"]["tour"]["standing"] == "ended").then_some(())).await;
    }

    async fn ends(mut self) {
        let pid = self.child.id().expect("it runs").to_string();
        assert!(Command::new("kill").args(["-TERM", &pid]).status().await.expect("kill").success());
        let status = tokio::time::timeout(Duration::from_secs(60), self.child.wait()).await;
        assert!(status.expect("it ends").expect("it ends").success());
    }
}

fn messages(all: &Value, person: i64) -> Vec<Value> {
    let chats = all["chats"].as_array().cloned().unwrap_or_default();
    let chat = chats.into_iter().find(|chat| chat["id"] == person);
    chat.and_then(|chat| chat["messages"].as_array().cloned()).unwrap_or_default()
}

fn text(message: &Value) -> &str {
    message["content"]["text"]["text"].as_str().unwrap_or_default()
}

fn buttons(message: &Value) -> Vec<Value> {
    let rows = message["keyboard"]["inline"].as_array().cloned().unwrap_or_default();
    rows.into_iter().flat_map(|row| row.as_array().cloned().unwrap_or_default()).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn it_is_for_this_machine_only() {
    let folder = tempfile::tempdir().expect("a folder");
    let everywhere = program(folder.path()).args(["--listen", "0.0.0.0:0"]).output().await.expect("it runs");
    assert!(!everywhere.status.success());
    assert!(String::from_utf8_lossy(&everywhere.stderr).contains("this machine only"));

    let visit = Visit::begin().await;
    let foreign = visit.client.get(&visit.url).header("Host", "twinbot.example").send().await.expect("it answers");
    assert_eq!(foreign.status(), 403, "a name that leads here");
    let deed = visit.client.post(format!("{}do", visit.url)).header("Origin", "https://elsewhere.example");
    let deed = deed.json(&json!({ "do": "reset" })).send().await.expect("it answers");
    assert_eq!(deed.status(), 403, "a script of another site");
    let policy = visit.get("").await.headers()["content-security-policy"].to_str().expect("text").to_owned();
    assert!(policy.starts_with("default-src 'none'"), "{policy}");
    visit.ends().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn it_never_works_on_a_database_that_is_configured() {
    let folder = tempfile::tempdir().expect("a folder");
    let url = "postgres://twinbot:very-secret@db.example/twinbot";
    let refused = program(folder.path()).env("TWINBOT_DATABASE_URL", url).output().await.expect("it runs");
    let said = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert!(!refused.status.success() && said.contains("environment TWINBOT_DATABASE_URL"), "{said}");
    assert!(said.contains("--own-database") && !said.contains("very-secret"), "{said}");

    let mut command = program(folder.path());
    command.args(["--listen", "127.0.0.1:0", "--own-database", "--database-url", "sqlite://mine.db"]);
    let mut child = command.stdout(Stdio::piped()).spawn().expect("it starts");
    let mut line = String::new();
    BufReader::new(child.stdout.take().expect("it prints")).read_line(&mut line).await.expect("it serves");
    assert!(line.contains("http://127.0.0.1:"), "{line}");
    child.kill().await.expect("killed");
    assert_eq!(std::fs::read_dir(folder.path()).expect("the folder").count(), 0, "nothing is written here");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_example_is_played_in_any_language() {
    let visit = Visit::begin().await;
    for (language, mirrored) in [("en", false), ("es", false), ("en-XA", true)] {
        visit.plays(language, mirrored).await;
        let locale = Locale::from_tag(language).expect("a locale of ours");
        let title = locale.plain(&msg::field_title_example());
        let title = title.split_once(": ").map_or(title.as_str(), |(_, title)| title);
        for person in [ANA, JAN] {
            visit.reads(person, &locale.plain(&msg::news_activated(title))).await;
        }
        let all = visit.all().await.expect("everything");
        let people = all["stage"]["people"].as_array().expect("people").clone();
        assert!(people.iter().all(|person| person["rtl"] == mirrored), "all phones are set as asked");
        let lines = all["lines"].as_array().expect("lines");
        for kind in ["update", "timer", "delivery"] {
            assert!(lines.iter().any(|line| line["kind"] == kind), "the timeline has a line of the kind {kind}");
        }
        assert!(lines.iter().any(|line| line["then"].to_string().contains("VoteCast")), "and says what happened");
    }
    visit.ends().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_acts_takes_over() {
    let visit = Visit::begin().await;
    visit.does(json!({ "do": "tour", "language": "en", "from": "create", "pace": "step" })).await;
    let cue = |all: &Value| (all["stage"]["tour"]["standing"] == "cue").then(|| all["stage"]["tour"].clone());
    let first = visit.sees(cue).await;
    assert_eq!((&first["chapter"], &first["who"]), (&json!("create"), &json!(ANA)), "what comes before was played");
    visit.does(json!({ "do": "step" })).await;
    visit.sees(|all| cue(all).filter(|tour| tour["steps"] != first["steps"])).await;
    visit.does(json!({ "do": "say", "person": ANA, "text": "/home" })).await;
    visit.sees(|all| (all["stage"]["tour"]["standing"] == "taken-over").then_some(())).await;
    visit.reads(ANA, "Hello, Ana Nube").await;
    let count = |all: &Value| Some([ANA, JAN, EVA].map(|person| messages(all, person).len()));
    let before = visit.sees(count).await;
    visit.does(json!({ "do": "step" })).await;
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert_eq!(visit.sees(count).await, before, "nobody acts any more but the visitor");
    visit.ends().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_bot_can_be_killed_and_time_moved() {
    let visit = Visit::begin().await;
    visit.does(json!({ "do": "speak", "person": ANA, "language": "en" })).await;
    visit.does(json!({ "do": "start", "person": ANA })).await;
    visit.presses(ANA, "Register").await;
    visit.reads(ANA, "What is your name").await;
    visit.does(json!({ "do": "kill" })).await;
    visit.sees(|all| (all["stage"]["bot"] == false).then_some(())).await;
    visit.does(json!({ "do": "say", "person": ANA, "text": "Ana Nube" })).await;
    visit.does(json!({ "do": "forward", "seconds": 86_400 })).await;
    visit.does(json!({ "do": "revive" })).await;
    visit.reads(ANA, "Which is your school?").await;
    let ahead = visit.sees(|all| all["stage"]["ahead"].as_i64()).await;
    assert_eq!(ahead, 86_400_000);
    let dated = visit.reads(ANA, "Which is your school?").await;
    let now = visit.sees(|all| all["stage"]["now"].as_i64()).await;
    let date = dated["date"].as_i64().expect("a date") * 1000;
    assert!((now - date).abs() < 3_600_000, "messages are dated by the moved clock");
    visit.ends().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_goes_wrong_does_no_harm() {
    let visit = Visit::begin().await;
    let switches = json!({ "drop": true, "duplicate": true, "too-many": true });
    visit.does(json!({ "do": "tour", "language": "en", "from": "arrive", "pace": "at-once" })).await;
    visit.does(json!({ "do": "switch", "switches": switches })).await;
    visit.sees(|all| (all["stage"]["tour"]["standing"] == "ended").then_some(())).await;
    visit.does(json!({ "do": "switch", "switches": {} })).await;
    visit.does(json!({ "do": "say", "person": JAN, "text": "/projects" })).await;
    let list = visit.reads(JAN, "My projects").await;
    let of = |title: &str| buttons(&list).iter().filter(|button| button["text"].to_string().contains(title)).count();
    assert_eq!((of("Rivers of Europe"), of("Lakes of Europe")), (1, 1), "each project is there once: {list}");
    visit.ends().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_state_is_saved_and_brought_back() {
    let visit = Visit::begin().await;
    visit.plays("en", false).await;
    // Nothing is missing in the file, even right after a power failure.
    visit.does(json!({ "do": "kill" })).await;
    let saved = visit.get("save").await.bytes().await.expect("a file");
    let shown =
        |all: &Value| Some(all["chats"].as_array()?.iter().map(|chat| chat["messages"].clone()).collect::<Vec<_>>());
    let before = visit.sees(shown).await;
    visit.does(json!({ "do": "reset" })).await;
    visit.sees(|all| messages(all, ANA).is_empty().then_some(())).await;
    let load = |body: Vec<u8>| visit.client.post(format!("{}load", visit.url)).body(body).send();
    let refused = load(b"{}".to_vec()).await.expect("it answers");
    assert_eq!(refused.status(), 400, "something else is refused");
    assert!(load(saved.to_vec()).await.expect("it answers").status().is_success());
    assert_eq!(visit.sees(shown).await, before, "the phones show what they showed");
    visit.presses(ANA, "Home").await;
    visit.reads(ANA, "Hello, Ana Nube").await;
    visit.ends().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn people_come_and_go() {
    let visit = Visit::begin().await;
    for number in 0..45 {
        visit
            .does(json!({ "do": "add", "name": format!("Teacher {number}"), "kind": "teacher", "language": "en" }))
            .await;
    }
    visit.does(json!({ "do": "add", "kind": "approver", "country": "it", "language": "es" })).await;
    let people = visit.sees(|all| all["stage"]["people"].as_array().cloned()).await;
    assert_eq!(people.len(), 51);
    let last = people.last().expect("the approver").clone();
    assert!(last["label"].as_str().is_some_and(|label| label.contains("Italy")), "{last}");
    let who = last["id"].as_i64().expect("an id");
    visit.does(json!({ "do": "open", "person": who, "link": last["invitation"] })).await;
    visit.reads(who, &Locale::negotiate("es").plain(&msg::queue_title())).await;
    for person in people.iter().filter_map(|person| person["id"].as_i64()) {
        visit.does(json!({ "do": "say", "person": person, "text": "/help" })).await;
    }
    let last_teacher = people[49]["id"].as_i64().expect("an id");
    visit.reads(last_teacher, "Help").await;
    let status = std::fs::read_to_string(format!("/proc/{}/status", visit.child.id().expect("it runs")));
    let resident = status.ok().and_then(|status| {
        let line = status.lines().find(|line| line.starts_with("VmRSS:"))?.to_owned();
        line.split_whitespace().nth(1)?.parse::<u64>().ok()
    });
    if let Some(resident) = resident {
        assert!(resident < 100_000, "fifty people take {resident} kB");
    }
    visit.does(json!({ "do": "remove", "person": who })).await;
    visit.sees(|all| (all["stage"]["people"].as_array()?.len() == 50).then_some(())).await;
    visit.ends().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_page_is_small_and_complete() {
    let visit = Visit::begin().await;
    let mut weight = 0;
    for path in ["", "style.css", "telegram.css", "app.js", "words.js", "telegram.js", "icon.svg"] {
        let answer = visit.get(path).await;
        assert_eq!(answer.status(), 200, "{path}");
        let body = answer.text().await.expect("text");
        weight += body.len();
        let away = ["https://", "http://"].iter().flat_map(|scheme| body.match_indices(scheme));
        let known = ["http://www.w3.org/2000/svg", "https://t.me", r"https:\/\/t\.me"];
        let away: Vec<&str> = away.map(|(at, _)| &body[at..body.len().min(at + 40)]).collect();
        assert!(away.iter().all(|link| known.iter().any(|known| link.starts_with(known))), "{path}: {away:?}");
    }
    assert!(weight < 200_000, "the page weighs {weight} bytes");
    for language in ["en", "es"] {
        let page = visit.get(&format!("?lang={language}")).await.text().await.expect("text");
        assert!(page.contains(&format!("<html lang=\"{language}\"")), "the page speaks {language}");
        let title = Locale::negotiate(language).plain(&msg::playground_title());
        assert!(page.contains(&title), "{title}");
    }
    visit.ends().await;
}
