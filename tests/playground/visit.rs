//! A visit to a playground: the real program, and somebody who asks it what the page asks.

use std::process::Stdio;
use std::time::Duration;

use bot_core::text::{Locale, msg};
use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::{Child, Command};

pub(crate) fn program(folder: &std::path::Path) -> Command {
    let mut command = Command::from(rehearsal::program(env!("CARGO_BIN_EXE_twinbot")));
    command.current_dir(folder).kill_on_drop(true).stdin(Stdio::null());
    command.args(["playground", "--no-browser"]);
    command
}

/// A playground at work, and somebody who looks at its page.
pub(crate) struct Visit {
    pub(crate) child: Child,
    pub(crate) url: String,
    pub(crate) client: reqwest::Client,
    _folder: tempfile::TempDir,
}

impl Visit {
    pub(crate) async fn begin() -> Self {
        Self::begin_with(&[]).await
    }

    pub(crate) async fn begin_with(settings: &[&str]) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let mut command = program(folder.path());
        let mut child =
            command.args(["--listen", "127.0.0.1:0"]).args(settings).stdout(Stdio::piped()).spawn().expect("it starts");
        let mut line = String::new();
        let out = child.stdout.take().expect("it prints");
        BufReader::new(out).read_line(&mut line).await.expect("it says where it is");
        let url = line.split_whitespace().find(|word| word.starts_with("http")).expect("an address").to_owned();
        let client = reqwest::Client::builder().no_proxy().build().expect("a client");
        let visit = Self { child, url, client, _folder: folder };
        visit.sees(|_| Some(())).await;
        visit
    }

    pub(crate) async fn get(&self, path: &str) -> reqwest::Response {
        self.client.get(format!("{}{path}", self.url)).send().await.expect("it answers")
    }

    pub(crate) async fn saves(&self) -> Vec<u8> {
        let saved = self.client.post(format!("{}save", self.url)).send().await.expect("it answers");
        assert!(saved.status().is_success(), "{}", saved.status());
        saved.bytes().await.expect("a file").to_vec()
    }

    /// Loads a file; gives the status, and the word by which it is refused.
    pub(crate) async fn loads(&self, file: Vec<u8>) -> (u16, String) {
        let answer = self.client.post(format!("{}load", self.url)).body(file).send().await.expect("it answers");
        let status = answer.status().as_u16();
        let said: Value = answer.json().await.unwrap_or_default();
        (status, said["word"].as_str().unwrap_or_default().to_owned())
    }

    pub(crate) async fn does(&self, what: Value) {
        let answer = self.client.post(format!("{}do", self.url)).json(&what).send().await.expect("it answers");
        assert!(answer.status().is_success(), "{what}: {}", answer.text().await.unwrap_or_default());
    }

    /// What the page is told first: everything.
    pub(crate) async fn all(&self) -> Option<Value> {
        let mut feed = self.client.get(format!("{}feed", self.url)).send().await.ok()?;
        let mut told = Vec::new();
        while !told.ends_with(b"\n\n") {
            told.extend_from_slice(&feed.chunk().await.ok()??);
        }
        let told = String::from_utf8(told).expect("text");
        let data = told.lines().find_map(|line| line.strip_prefix("data: "))?;
        serde_json::from_str(data).ok()
    }

    /// Waits until the page shows something; no longer than ten minutes, as for the example when everything goes wrong.
    pub(crate) async fn sees<T>(&self, wanted: impl Fn(&Value) -> Option<T>) -> T {
        for _ in 0..12_000 {
            let all = self.all().await;
            if let Some(found) = all.as_ref().and_then(&wanted) {
                return found;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("it does not come: {:#}", self.all().await.unwrap_or_default());
    }

    /// Waits until nothing more comes on any phone.
    pub(crate) async fn settles(&self) {
        for _ in 0..60 {
            let before = self.sees(shown).await;
            tokio::time::sleep(Duration::from_secs(1)).await;
            if self.sees(shown).await == before {
                return;
            }
        }
        panic!("something comes again and again");
    }

    /// Waits until a message on somebody's phone says these words, and gives it.
    pub(crate) async fn reads(&self, person: i64, words: &str) -> Value {
        self.reads_below(person, 0, words).await
    }

    /// The same, for a message that is newer than the one with this number.
    pub(crate) async fn reads_below(&self, person: i64, number: i64, words: &str) -> Value {
        let says = |message: &&Value| {
            let is_new = message["id"].as_i64().is_some_and(|id| id > number);
            is_new && text(message).replace(['\u{2068}', '\u{2069}'], "").contains(words)
        };
        self.sees(|all| messages(all, person).iter().rev().find(says).cloned()).await
    }

    pub(crate) async fn presses(&self, person: i64, label: &str) {
        let found = self.sees(|all| {
            messages(all, person).iter().rev().find_map(|message| {
                let button = buttons(message).into_iter().find(|button| button["text"] == label)?;
                Some((message["id"].clone(), button["callback_data"].clone()))
            })
        });
        let (message, data) = found.await;
        self.does(json!({ "do": "press", "person": person, "message": message, "data": data })).await;
    }

    pub(crate) async fn plays(&self, language: &str, mirrored: bool) {
        let tour =
            json!({ "do": "tour", "language": language, "mirrored": mirrored, "from": "arrive", "pace": "at-once" });
        self.does(tour).await;
        self.sees_the_end().await;
    }

    /// Waits for the end of the example, and fails where it comes to a halt.
    pub(crate) async fn sees_the_end(&self) {
        let ended = |all: &Value| {
            let tour = &all["stage"]["tour"];
            let sees =
                || tour["who"].as_i64().map(|who| messages(all, who).iter().rev().take(6).cloned().collect::<Vec<_>>());
            assert_ne!(tour["standing"], "stuck", "{tour:#}\nwho waits sees, the newest first: {:#?}", sees());
            (tour["standing"] == "ended").then_some(())
        };
        self.sees(ended).await;
    }

    pub(crate) async fn ends(mut self) {
        let pid = self.child.id().expect("it runs").to_string();
        assert!(Command::new("kill").args(["-TERM", &pid]).status().await.expect("kill").success());
        let status = tokio::time::timeout(Duration::from_secs(60), self.child.wait()).await;
        assert!(status.expect("it ends").expect("it ends").success());
    }
}

/// What stands on all phones.
pub(crate) fn shown(all: &Value) -> Option<Vec<Value>> {
    Some(all["chats"].as_array()?.iter().map(|chat| chat["messages"].clone()).collect())
}

pub(crate) fn messages(all: &Value, person: i64) -> Vec<Value> {
    let chats = all["chats"].as_array().cloned().unwrap_or_default();
    let chat = chats.into_iter().find(|chat| chat["id"] == person);
    chat.and_then(|chat| chat["messages"].as_array().cloned()).unwrap_or_default()
}

pub(crate) fn text(message: &Value) -> &str {
    message["content"]["text"]["text"].as_str().unwrap_or_default()
}

pub(crate) fn buttons(message: &Value) -> Vec<Value> {
    let rows = message["keyboard"]["inline"].as_array().cloned().unwrap_or_default();
    rows.into_iter().flat_map(|row| row.as_array().cloned().unwrap_or_default()).collect()
}

/// What registration asks first.
pub(crate) fn asked_for_a_name() -> String {
    Locale::english().plain(&msg::field_name_ask())
}
