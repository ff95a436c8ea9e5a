//! What stands between the bot and the people: channels, interactions that want an answer, modals that are open.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use tokio::sync::watch;
use tokio::time::Instant;

use super::faults::Faults;
use super::gateway::{HEARTBEAT, STARTS, Session};
use super::limits::Limits;
use super::log::{Counters, Created, Request, Violation};
use super::message::{Author, Choice, List, Message, list};
use super::reach::Rights;
use crate::File;
use crate::watched::Eventful;

/// The bot's own id, which is also that of the application.
pub(super) const BOT: i64 = 1_000_000_000_000_000_001;

/// When Discord's ids begin, in ms since 1970.
pub(super) const EPOCH: i64 = 1_420_070_400_000;

/// Something that can be seen on a person's screen.
pub type Event = crate::Event<Happening>;

/// What happened on a screen.
#[derive(Clone, Debug)]
pub enum Happening {
    /// A message appeared: the person's own, or one of the bot.
    Appeared(Message),
    /// The bot edited a message.
    Edited(Message),
    /// A modal opened.
    Opened(Modal),
    /// The person did this: a command, what stands on a button or an entry, what was filled in.
    Did(String),
    /// Nobody answered in time.
    Failed,
    /// What is seen has changed in another way.
    Turned,
}

/// Somebody with an account.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct User {
    pub(super) name: String,
    pub(super) locale: String,
    /// Takes no direct messages of the bot.
    pub(super) is_closed: bool,
    /// Has not added the app to the account.
    #[serde(default)]
    pub(super) lacks_app: bool,
    /// The channel of the direct messages with the bot, once there is one.
    pub(super) chat: Option<i64>,
    /// How often nobody answered in time, and how often somebody did.
    pub(super) failures: u32,
    #[serde(default)]
    pub(super) answered: u32,
    pub(super) modal: Option<Modal>,
}

/// A channel: that of a person and the bot, or one of a server.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct Channel {
    pub(super) server: Option<i64>,
    /// The person of a chat with the bot.
    pub(super) person: Option<i64>,
    /// The people of a private channel without the bot.
    #[serde(default)]
    pub(super) group: BTreeSet<i64>,
    #[serde(default)]
    pub(super) rights: Rights,
    pub(super) messages: BTreeMap<i64, Message>,
}

/// A modal that is open on somebody's screen.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Modal {
    /// What stands on top.
    pub title: String,
    /// What it carries.
    pub custom_id: String,
    /// What stands above its fields.
    pub words: Vec<String>,
    /// Its fields.
    pub fields: Vec<Field>,
    /// The channel and the message from which it was opened.
    pub(super) from: (i64, Option<i64>),
    /// Whether its fields stand in labels.
    pub(super) has_labels: bool,
}

/// A field of a modal.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Field {
    /// The name of the field.
    pub label: String,
    /// What it carries.
    pub custom_id: String,
    /// What stands in it.
    pub value: String,
    /// What stands in it while it is empty.
    pub placeholder: String,
    /// As many characters it takes.
    pub max: u64,
    /// Its entries, if it is a list.
    pub list: Option<List>,
    /// Whether it takes a file.
    #[serde(default)]
    pub is_upload: bool,
}

/// A modal in the API's shape, opened from nowhere.
impl From<&Value> for Modal {
    fn from(body: &Value) -> Self {
        Self::of(body, (0, None))
    }
}

impl Modal {
    pub(super) fn of(data: &Value, from: (i64, Option<i64>)) -> Self {
        let text = |value: &Value, name: &str| value[name].as_str().unwrap_or_default().to_owned();
        let (mut words, mut fields) = (Vec::new(), Vec::new());
        let mut has_labels = false;
        for holder in data["components"].as_array().into_iter().flatten() {
            if holder["type"] == 10 {
                words.push(text(holder, "content"));
                continue;
            }
            let is_label = holder["type"] == 18;
            has_labels |= is_label;
            let parts: Vec<&Value> = match is_label {
                true => vec![&holder["component"]],
                false => holder["components"].as_array().into_iter().flatten().collect(),
            };
            for part in parts {
                let label = if is_label { text(holder, "label") } else { text(part, "label") };
                fields.push(Field {
                    label,
                    custom_id: text(part, "custom_id"),
                    value: text(part, "value"),
                    placeholder: text(part, "placeholder"),
                    max: part["max_length"].as_u64().unwrap_or(4000),
                    list: (part["type"] == 3).then(|| list(part)),
                    is_upload: part["type"] == 19,
                });
            }
        }
        Self { title: text(data, "title"), custom_id: text(data, "custom_id"), words, fields, from, has_labels }
    }
}

impl Field {
    /// The entries that are ticked already.
    #[must_use]
    pub fn ticked(&self) -> Vec<String> {
        let choices = self.list.iter().flat_map(|list| &list.choices);
        choices.filter(|choice| choice.is_ticked).map(|choice| choice.value.clone()).collect()
    }

    /// The entry with this label.
    #[must_use]
    pub fn choice(&self, label: &str) -> Option<&Choice> {
        self.list.as_ref()?.choices.iter().find(|choice| choice.label == label)
    }
}

/// What an interaction is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Command,
    Component,
    Modal,
    Other,
}

/// How far its answer is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Progress {
    Open,
    /// Answered; the message that `@original` names.
    Answered(Option<i64>),
    /// Nobody answered in time.
    Missed,
}

/// An interaction and its answer.
#[derive(Clone, Debug)]
pub(super) struct Interaction {
    pub(super) kind: Kind,
    pub(super) person: i64,
    pub(super) channel: i64,
    /// The message that was pressed.
    pub(super) message: Option<i64>,
    /// When, in ms of the emulator's clock.
    pub(super) at: i64,
    /// The same, to measure by.
    pub(super) sent: Instant,
    pub(super) progress: Progress,
}

#[derive(Debug)]
pub(super) struct State {
    pub(super) users: BTreeMap<i64, User>,
    pub(super) channels: BTreeMap<i64, Channel>,
    /// Who is in which server.
    pub(super) servers: BTreeMap<i64, BTreeSet<i64>>,
    /// By token.
    pub(super) interactions: HashMap<String, Interaction>,
    pub(super) commands: Vec<Value>,
    /// What the bot has said above its messages, by who saw it: what other platforms show for a moment.
    pub(super) told: HashMap<i64, Vec<String>>,
    /// What the bot has created under which nonce: the channel, the message, and when.
    pub(super) nonces: HashMap<String, (i64, i64, i64)>,
    pub(super) created: Vec<Created>,
    pub(super) requests: Vec<Request>,
    pub(super) counts_only: bool,
    pub(super) violations: Vec<Violation>,
    pub(super) counters: Counters,
    /// How long each first answer took.
    pub(super) first_answers: Vec<Duration>,
    /// Sessions of the gateway, by their ids.
    pub(super) sessions: BTreeMap<String, Session>,
    /// How often the bot may introduce itself, and how long it may be silent.
    pub(super) starts: u64,
    pub(super) heartbeat: Duration,
    /// Whether nothing comes through the lines of the gateway.
    pub(super) is_silent: bool,
    /// The address of the API, and that of the gateway.
    pub(super) url: String,
    pub(super) gateway: String,
    /// The key by which interactions are signed, in hexadecimal digits, and the address that was saved for them, if any was.
    pub(super) key: String,
    pub(super) endpoint: Option<String>,
    /// What people have sent, by id.
    pub(super) files: BTreeMap<i64, File>,
    /// Whether nothing of what is sent now is kept.
    pub(super) loses_files: bool,
    pub(super) faults: Faults,
    pub(super) limits: Limits,
    /// How far the clock is ahead, in ms.
    pub(super) ahead: i64,
    pub(super) last: i64,
    events: Vec<Event>,
    screens: HashMap<i64, watch::Sender<u64>>,
}

/// What one person sees in one place.
#[derive(Clone, Debug, Default)]
pub struct View {
    /// The messages that they see, the oldest first.
    pub messages: Vec<Message>,
    /// The modal that is open.
    pub modal: Option<Modal>,
    /// How often "the application did not respond".
    pub failures: u32,
    /// How often it did.
    pub answered: u32,
}

impl View {
    /// The messages of the bot, the newest first.
    pub fn from_bot(&self) -> impl Iterator<Item = &Message> {
        self.messages.iter().rev().filter(|message| message.is_from_bot())
    }
}

impl Eventful for State {
    type Event = Event;

    fn take_events(&mut self) -> Vec<Event> {
        std::mem::take(&mut self.events)
    }
}

impl State {
    pub(super) fn new(seed: u64) -> Self {
        Self {
            users: BTreeMap::new(),
            channels: BTreeMap::new(),
            servers: BTreeMap::new(),
            interactions: HashMap::new(),
            commands: Vec::new(),
            told: HashMap::new(),
            nonces: HashMap::new(),
            created: Vec::new(),
            requests: Vec::new(),
            counts_only: false,
            violations: Vec::new(),
            counters: Counters::default(),
            first_answers: Vec::new(),
            sessions: BTreeMap::new(),
            starts: STARTS,
            heartbeat: HEARTBEAT,
            is_silent: false,
            url: String::new(),
            gateway: String::new(),
            key: String::new(),
            endpoint: None,
            files: BTreeMap::new(),
            loses_files: false,
            faults: Faults::new(seed),
            limits: Limits::default(),
            ahead: 0,
            last: 0,
            events: Vec::new(),
            screens: HashMap::new(),
        }
    }

    /// Ms since 1970 by the emulator's clock.
    pub(super) fn now(&self) -> i64 {
        unix_ms() + self.ahead
    }

    /// A fresh id: time and a number, so that a greater one is later.
    pub(super) fn id(&mut self) -> i64 {
        let now = (self.now() - EPOCH) << 22;
        self.last = now.max(self.last + 1);
        self.last
    }

    /// Changes whenever something happens that a person can see.
    pub(super) fn screen(&mut self, person: i64) -> watch::Receiver<u64> {
        self.screens.entry(person).or_insert_with(|| watch::Sender::new(0)).subscribe()
    }

    /// Lets whoever waits for something on a person's screen look again, though nothing is seen of what has changed.
    pub(super) fn wake(&self, person: i64) {
        if let Some(screen) = self.screens.get(&person) {
            screen.send_modify(|version| *version += 1);
        }
    }

    pub(super) fn happened(&mut self, person: i64, happening: Happening) {
        self.wake(person);
        self.events.push(Event { person, happening });
    }

    /// Tells everybody who sees a message what happened to it.
    pub(super) fn shown(&mut self, channel: i64, message: i64, happening: fn(Message) -> Happening) {
        let Some(known) = self.channels.get(&channel) else { return };
        let Some(message) = known.messages.get(&message).cloned() else { return };
        let people: Vec<i64> = match (message.only_for, known.person, known.server) {
            (Some(person), ..) | (None, Some(person), _) => vec![person],
            (None, None, server) => {
                let members = server.and_then(|server| self.servers.get(&server));
                members.unwrap_or(&known.group).iter().copied().collect()
            }
        };
        for person in people {
            if let Some(note) = message.note() {
                self.told.entry(person).or_default().push(note);
            }
            self.happened(person, happening(message.clone()));
        }
    }

    /// The channel of somebody and the bot, made if there is none.
    pub(super) fn chat(&mut self, person: i64) -> i64 {
        if let Some(chat) = self.users.get(&person).and_then(|user| user.chat) {
            return chat;
        }
        let id = self.id();
        self.channels.insert(id, Channel { person: Some(person), ..Channel::default() });
        if let Some(user) = self.users.get_mut(&person) {
            user.chat = Some(id);
        }
        id
    }

    pub(super) fn add(&mut self, channel: i64, author: Author, only_for: Option<i64>) -> &mut Message {
        let id = self.id();
        let message = Message { only_for, ..Message::new(id, channel, author) };
        self.channels.entry(channel).or_default().messages.entry(id).or_insert(message)
    }

    /// What a person sees in a channel.
    pub(super) fn view(&self, person: i64, channel: Option<i64>) -> View {
        let is_seen = |message: &&Message| message.only_for.is_none_or(|only| only == person);
        let channel = channel.and_then(|channel| self.channels.get(&channel));
        let messages = channel.map(|channel| channel.messages.values().filter(is_seen).cloned().collect());
        let user = self.users.get(&person);
        View {
            messages: messages.unwrap_or_default(),
            modal: user.and_then(|user| user.modal.clone()),
            failures: user.map_or(0, |user| user.failures),
            answered: user.map_or(0, |user| user.answered),
        }
    }

    pub(super) fn violation(&mut self, call: &str, rule: impl Into<String>, body: &Value) {
        self.violations.push(Violation { call: call.to_owned(), rule: rule.into(), body: body.clone() });
    }

    /// A message as the API gives it, with its author's name.
    pub(super) fn body_of(&self, message: &Message) -> Value {
        let mut body = message.body(BOT);
        if let Author::Person(person) = message.author {
            body["author"] = self.user(person);
        }
        body
    }

    /// A person as the API gives them.
    pub(super) fn user(&self, id: i64) -> Value {
        let name = self.users.get(&id).map(|user| user.name.clone()).unwrap_or_default();
        // Everybody has a user name, of these letters only.
        let plain = |letter: char| letter.is_ascii_alphanumeric() || letter == '.' || letter == '_';
        let username: String = name.to_lowercase().replace(' ', ".").chars().filter(|letter| plain(*letter)).collect();
        let username = if username.is_empty() { format!("user{id}") } else { username };
        json!({ "id": id.to_string(), "username": username, "global_name": name,
            "discriminator": "0", "avatar": null, "public_flags": 0, "flags": 0, "primary_guild": null, "bot": id == BOT })
    }
}

#[expect(clippy::disallowed_methods, reason = "the emulator stands for the outside world, where time comes from")]
pub(super) fn unix_ms() -> i64 {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
}
