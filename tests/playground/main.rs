//! The playground as its page uses it: the real program, asked over HTTP.

mod keeping;
mod visit;

use std::collections::BTreeSet;
use std::process::Stdio;
use std::time::Duration;

use bot_core::text::{Locale, msg};
use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt, BufReader};

use crate::visit::{Visit, asked_for_a_name, buttons, messages, program};

const ANA: i64 = 1001;
const JAN: i64 = 1002;
const EVA: i64 = 1003;

#[tokio::test(flavor = "multi_thread")]
async fn it_is_for_this_machine_only() {
    let folder = tempfile::tempdir().expect("a folder");
    let everywhere = program(folder.path()).args(["--listen", "0.0.0.0:0"]).output().await.expect("it runs");
    assert!(!everywhere.status.success());
    assert!(String::from_utf8_lossy(&everywhere.stderr).contains("this machine only"));

    let visit = Visit::begin().await;
    let foreign = visit.client.get(&visit.url).header("Host", "twinbot.example").send().await.expect("it answers");
    assert_eq!(foreign.status(), 403, "a name that leads here");
    let asked = visit.client.post(format!("{}do", visit.url)).header("Origin", "https://elsewhere.example");
    let answer = asked.json(&json!({ "do": "reset" })).send().await.expect("it answers");
    assert_eq!(answer.status(), 403, "a script of another site");
    let picture = visit.client.get(format!("{}feed", visit.url)).header("Sec-Fetch-Site", "cross-site");
    assert_eq!(picture.send().await.expect("it answers").status(), 403, "a picture on another page");
    assert_eq!(visit.get("save").await.status(), 405, "what stops the bot is not merely looked at");
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
    command.args(["--listen", "127.0.0.1:0", "--own-database"]).env("TWINBOT_DATABASE_URL", "sqlite://mine.db");
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
        let settles = |line: &&Value| line["kind"] == "timer" && line["then"].to_string().contains("\"Settle\"");
        assert_eq!(lines.iter().filter(settles).count(), 3, "a timer's line says what it asked for");
    }
    visit.ends().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_acts_takes_over() {
    let visit = Visit::begin().await;
    // A step that was asked for too early is not done later.
    visit.does(json!({ "do": "step" })).await;
    visit.does(json!({ "do": "tour", "language": "en", "from": "create", "pace": "step" })).await;
    let cue = |all: &Value| (all["stage"]["tour"]["standing"] == "cue").then(|| all["stage"]["tour"].clone());
    let first = visit.sees(cue).await;
    assert_eq!((&first["chapter"], &first["who"]), (&json!("create"), &json!(ANA)), "what comes before was played");
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert_eq!(visit.sees(cue).await["steps"], first["steps"], "nothing is done unasked");
    visit.does(json!({ "do": "step" })).await;
    visit.sees(|all| cue(all).filter(|tour| tour["steps"] != first["steps"])).await;
    let newest = visit.sees(|all| messages(all, ANA).last()?["id"].as_i64()).await;
    visit.does(json!({ "do": "say", "person": ANA, "text": "/home" })).await;
    visit.sees(|all| (all["stage"]["tour"]["standing"] == "taken-over").then_some(())).await;
    visit.reads_below(ANA, newest, "Hello, Ana Nube").await;
    visit.settles().await;
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
    visit.reads(ANA, &asked_for_a_name()).await;
    visit.does(json!({ "do": "kill" })).await;
    visit.sees(|all| (all["stage"]["bot"] == false).then_some(())).await;
    visit.does(json!({ "do": "say", "person": ANA, "text": "Ana Nube" })).await;
    visit.does(json!({ "do": "forward", "seconds": 86_400 })).await;
    visit.does(json!({ "do": "revive" })).await;
    visit.reads(ANA, "In which country is your school?").await;
    let ahead = visit.sees(|all| all["stage"]["ahead"].as_i64()).await;
    assert_eq!(ahead, 86_400_000);
    let dated = visit.reads(ANA, "In which country is your school?").await;
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
    visit.sees_the_end().await;
    visit.does(json!({ "do": "switch", "switches": {} })).await;
    visit.does(json!({ "do": "say", "person": JAN, "text": "/projects" })).await;
    let list = visit.reads(JAN, "My projects").await;
    let of = |title: &str| buttons(&list).iter().filter(|button| button["text"].to_string().contains(title)).count();
    assert_eq!((of("Rivers of Europe"), of("Lakes of Europe")), (1, 1), "each project is there once: {list}");
    visit.ends().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_example_is_played_however_the_deployment_decides() {
    for settings in [&["--validate-teachers", "at-once"][..], &["--undo-seconds", "0"], &["--undo-seconds", "1"]] {
        let visit = Visit::begin_with(settings).await;
        visit.plays("en", false).await;
        visit.ends().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_changes_a_language_takes_over() {
    let visit = Visit::begin().await;
    visit.does(json!({ "do": "tour", "language": "en", "from": "arrive", "pace": "step" })).await;
    let standing = |wanted: &'static str| move |all: &Value| (all["stage"]["tour"]["standing"] == wanted).then_some(());
    visit.sees(standing("cue")).await;
    visit.does(json!({ "do": "speak", "person": JAN, "language": "en", "mirrored": true })).await;
    visit.sees(standing("cue")).await;
    visit.does(json!({ "do": "speak", "person": JAN, "language": "es" })).await;
    visit.sees(standing("taken-over")).await;
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
    // Whoever comes next is somebody else, even in another playground to which this one was brought.
    let saved = visit.saves().await;
    visit.does(json!({ "do": "reset" })).await;
    assert_eq!(visit.loads(saved).await.0, 204);
    visit.does(json!({ "do": "add", "kind": "teacher", "language": "en" })).await;
    let next = visit.sees(|all| all["stage"]["people"].as_array()?.get(50)?["id"].as_i64()).await;
    assert_eq!(next, who + 1, "no number is given twice");
    visit.ends().await;
}

/// What a file of the page asks for by itself: stylesheets, pictures, scripts and what those import.
fn asked_for(body: &str) -> Vec<String> {
    let behind = |mark: &'static str, end: char| {
        let found = body.split(mark).skip(1).filter_map(move |rest| rest.split(end).next());
        found
            .filter(|path| path.ends_with(".css") || path.ends_with(".js") || path.ends_with(".svg"))
            .map(str::to_owned)
    };
    let (links, sources) = (behind("href=\"/", '"'), behind("src=\"/", '"'));
    links.chain(sources).chain(behind("from './", '\'')).chain(behind("src: '/", '\'')).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_page_is_small_and_complete() {
    let visit = Visit::begin().await;
    for page in ["", "gallery"] {
        let (mut weight, mut seen, mut next) = (0, BTreeSet::new(), vec![page.to_owned()]);
        while let Some(path) = next.pop() {
            if !seen.insert(path.clone()) {
                continue;
            }
            let answer = visit.get(&path).await;
            assert_eq!(answer.status(), 200, "{path}");
            let body = answer.text().await.expect("text");
            weight += body.len();
            let away = ["https://", "http://"].iter().flat_map(|scheme| body.match_indices(scheme));
            let known = ["http://www.w3.org/2000/svg", "https://t.me", r"https:\/\/t\.me"];
            let away: Vec<&str> = away.map(|(at, _)| &body[at..body.len().min(at + 40)]).collect();
            assert!(away.iter().all(|link| known.iter().any(|known| link.starts_with(known))), "{path}: {away:?}");
            next.extend(asked_for(&body));
        }
        let files: Vec<&str> = seen.iter().map(String::as_str).collect();
        let needed = if page.is_empty() {
            ["app.js", "discord.css", "telegram.js"]
        } else {
            ["frame.js", "gallery.css", "gallery.js"]
        };
        assert!(needed.iter().all(|file| seen.contains(*file)), "{page} consists of {files:?}");
        assert!(weight < 200_000, "the page {page:?} weighs {weight} bytes: {files:?}");
    }
    for language in ["en", "es"] {
        let page = visit.get(&format!("?lang={language}")).await.text().await.expect("text");
        assert!(page.contains(&format!("<html lang=\"{language}\"")), "the page speaks {language}");
        let title = Locale::negotiate(language).plain(&msg::playground_title());
        assert!(page.contains(&title), "{title}");
    }
    visit.ends().await;
}
