//! What stands between the bot and the people: chats, updates that wait, presses that want an answer.

use std::collections::{BTreeMap, HashMap};

use serde::{Deserialize, Serialize};
use serde_json::Value;
use tokio::sync::watch;
use tokio::time::Instant;

use super::chat::{Chat, Standing};
use super::clock::unix_now;
use super::faults::Faults;
use super::group::Group;
use super::keyboard::KeyboardKind;
use super::log::Log;
use super::message::{Author, Content, Message};
use super::queue::Queue;
use super::refused::Refused;
use super::wire;
use crate::File;
use crate::sliding::Sliding;
use crate::watched::Eventful;

/// The bot's own id.
pub(super) const BOT: i64 = 7_000_001;

/// A command that Telegram offers while somebody types `/`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BotCommand {
    /// Its name, without slash.
    pub command: String,
    /// What it does.
    pub description: String,
}

/// Something that can be seen on a person's phone.
pub type Event = crate::Event<Happening>;

/// What happened on a phone.
#[derive(Clone, Debug)]
pub enum Happening {
    /// A message appeared: the person's own, or one of the bot.
    Appeared(Message),
    /// The bot edited a message.
    Edited(Message),
    /// The bot deleted a message.
    Deleted(i64),
    /// The person pressed the button with this label.
    Pressed(String),
    /// A short notice appeared.
    Toast(String),
    /// The whole chat is another one now, or gone, or the bot may write to it no more, or again.
    Turned,
}

/// A press that the bot has to answer.
#[derive(Clone, Debug)]
pub(super) struct Query {
    pub(super) person: i64,
    pub(super) is_answered: bool,
}

#[derive(Debug)]
pub(super) struct State {
    pub(super) username: String,
    pub(super) chats: BTreeMap<i64, Chat>,
    pub(super) queries: HashMap<String, Query>,
    /// By scope and language.
    pub(super) commands: BTreeMap<(String, String), Vec<BotCommand>>,
    /// What the bot says of itself, by the field that says it and the language.
    pub(super) descriptions: BTreeMap<(&'static str, String), String>,
    pub(super) queue: Queue,
    pub(super) log: Log,
    pub(super) faults: Faults,
    /// What people have sent, by id.
    pub(super) files: BTreeMap<String, File>,
    /// Whether nothing of what is sent now is kept.
    pub(super) loses_files: bool,
    /// How many messages the bot may send in all.
    pub(super) messages: Sliding,
    /// Greatest number of a message, but for supergroups.
    pub(super) last_message: i64,
    /// How many groups there have been.
    pub(super) groups: i64,
    /// How far the clock is ahead, in seconds.
    pub(super) ahead: i64,
    events: Vec<Event>,
    /// Says that something happened on one person's phone.
    phones: HashMap<i64, watch::Sender<u64>>,
}

impl Eventful for State {
    type Event = Event;

    fn take_events(&mut self) -> Vec<Event> {
        std::mem::take(&mut self.events)
    }
}

impl State {
    pub(super) fn new(username: &str, seed: u64) -> Self {
        Self {
            username: username.to_owned(),
            chats: BTreeMap::new(),
            queries: HashMap::new(),
            commands: BTreeMap::new(),
            descriptions: BTreeMap::new(),
            queue: Queue::default(),
            log: Log::default(),
            faults: Faults::new(seed),
            files: BTreeMap::new(),
            loses_files: false,
            messages: Sliding::new(30),
            last_message: 100,
            groups: 0,
            ahead: 0,
            events: Vec::new(),
            phones: HashMap::new(),
        }
    }

    /// Seconds since 1970 by this emulator's clock.
    pub(super) fn now(&self) -> i64 {
        unix_now() + self.ahead
    }

    /// Changes whenever something happens on a person's phone.
    pub(super) fn phone(&mut self, person: i64) -> watch::Receiver<u64> {
        self.phones.entry(person).or_insert_with(|| watch::Sender::new(0)).subscribe()
    }

    /// Lets whoever waits for something on a person's phone look again, though nothing is seen of what has changed.
    pub(super) fn wake(&self, person: i64) {
        if let Some(phone) = self.phones.get(&person) {
            phone.send_modify(|version| *version += 1);
        }
    }

    /// Something happened in a chat: it is seen on the phones of all its people.
    pub(super) fn happened(&mut self, chat: i64, happening: Happening) {
        for person in self.people_of(chat) {
            self.wake(person);
            self.events.push(Event { person, happening: happening.clone() });
        }
    }

    /// A chat that the bot may write to now, or why it may not.
    pub(super) fn writable(&mut self, chat: i64) -> Result<&mut Chat, Refused> {
        let chat = self.reachable(chat)?;
        chat.group.as_ref().map_or(Ok(()), Group::writable)?;
        Ok(chat)
    }

    /// A chat in which the bot may change what it has written.
    pub(super) fn reachable(&mut self, chat: i64) -> Result<&mut Chat, Refused> {
        let Some(chat) = self.chats.get_mut(&chat) else {
            return Err(Refused::new(400, "Bad Request: chat not found"));
        };
        chat.group.as_ref().map_or(Ok(()), Group::reachable)?;
        match chat.standing {
            Standing::Open => Ok(chat),
            Standing::Stranger => Err(Refused::new(403, "Forbidden: bot can't initiate conversation with a user")),
            Standing::Blocked => Err(Refused::new(403, "Forbidden: bot was blocked by the user")),
            Standing::Deleted => Err(Refused::new(403, "Forbidden: user is deactivated")),
        }
    }

    /// Counts a message against the limits; refuses it when there are too many.
    pub(super) fn pace(&mut self, chat: i64) -> Result<(), Refused> {
        if !self.faults.limits {
            return Ok(());
        }
        let now = Instant::now();
        let Some(chat) = self.chats.get_mut(&chat) else { return Ok(()) };
        let was_told = chat.bucket.closed_until.is_some_and(|until| until > now);
        let in_all = self.messages.take(now).map_err(|too_many| too_many.wait);
        let Err(wait) = in_all.and_then(|()| chat.bucket.take(now)) else { return Ok(()) };
        if was_told {
            self.log.counters.impatient += 1;
        }
        let seconds = wait.as_secs() + 1;
        chat.bucket.closed_until = Some(now + std::time::Duration::from_secs(seconds));
        Err(Refused::too_many(seconds))
    }

    /// Puts a message into a chat.
    pub(super) fn add(&mut self, chat: i64, author: Author, content: Content, keyboard: KeyboardKind) -> i64 {
        let id = self.next_number(chat);
        let (is_inaccessible, is_protected, topic) = (false, false, None);
        let date = self.now();
        let message =
            Message { id, date, edited: None, author, content, keyboard, is_inaccessible, is_protected, topic };
        if let Some(chat) = self.chats.get_mut(&chat) {
            chat.messages.insert(id, message.clone());
        }
        self.happened(chat, Happening::Appeared(message));
        id
    }

    /// Tells the bot of something that a person did.
    pub(super) fn tell(&mut self, person: i64, kind: &'static str, body: Value) -> i64 {
        self.queue.push(person, kind, body)
    }

    /// Tells the bot of a message.
    pub(super) fn tell_message(&mut self, person: i64, message: i64, kind: &'static str) {
        self.tell_of(person, (person, message), kind);
    }

    /// Tells the bot of a message of a chat that came by a person.
    pub(super) fn tell_of(&mut self, by: i64, (chat, message): (i64, i64), kind: &'static str) {
        let Some((chat, author)) = self.chats.get(&chat).zip(self.chats.get(&by)) else { return };
        let Some(message) = chat.messages.get(&message) else { return };
        let body = wire::message(message, (chat, author));
        self.tell(by, kind, body);
    }
}
