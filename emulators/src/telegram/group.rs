//! Groups: who is in one, what the bot may do there, and what becomes of it.
//!
//! A group becomes a supergroup when its settings ask for it. That is another chat with another id and numbers of its own: what stands in
//! the old one can be read there, and nobody can write or change anything there any more. A forum is a supergroup with topics.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::chat::{Bucket, Chat, Standing};
use super::emulator::Emulator;
use super::keyboard::{Keyboard, KeyboardKind};
use super::message::{Author, Content, Message};
use super::person::Person;
use super::refused::Refused;
use super::state::{Happening, State};
use super::wire;

/// What the bot is in a group.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// It was never there, or has left.
    #[default]
    Left,
    /// It is there, and writes.
    Member,
    /// It is an administrator: it hears whatever is said there.
    Administrator,
    /// It is an administrator who remains anonymous: what it writes has the group as its sender.
    Anonymous,
    /// It is there, and may not write.
    Muted,
    /// Somebody has thrown it out.
    Kicked,
}

/// A part of a forum.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Topic {
    /// What it is called.
    pub name: String,
    /// Whether only administrators write there.
    pub is_closed: bool,
}

/// What makes a chat a group.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Group {
    /// Whether it is a supergroup.
    pub is_super: bool,
    /// The people in it.
    pub members: BTreeSet<i64>,
    /// The administrators who act in its name.
    pub anonymous: BTreeSet<i64>,
    /// What the bot is in it.
    pub bot: Part,
    /// Its topics by their numbers, if it is a forum.
    pub topics: BTreeMap<i64, Topic>,
    /// The supergroup that it has become.
    pub became: Option<i64>,
    /// Whether it is gone.
    pub is_deleted: bool,
    /// Greatest number of a message: a supergroup counts its own.
    pub(super) last_message: i64,
}

impl Part {
    fn status(self) -> &'static str {
        match self {
            Self::Left => "left",
            Self::Member => "member",
            Self::Administrator | Self::Anonymous => "administrator",
            Self::Muted => "restricted",
            Self::Kicked => "kicked",
        }
    }

    /// As the Bot API writes a member.
    fn member(self, bot: &Value) -> Value {
        let mut member = json!({ "status": self.status(), "user": bot });
        match self {
            Self::Left | Self::Member => {}
            Self::Administrator | Self::Anonymous => {
                for right in RIGHTS {
                    member[right] = (right == "can_manage_chat").into();
                }
                member["is_anonymous"] = (self == Self::Anonymous).into();
            }
            Self::Kicked => member["until_date"] = 0.into(),
            Self::Muted => {
                member["until_date"] = 0.into();
                member["is_member"] = true.into();
                member["can_send_messages"] = false.into();
            }
        }
        member
    }

    fn is_there(self) -> bool {
        matches!(self, Self::Member | Self::Administrator | Self::Anonymous | Self::Muted)
    }

    /// Whether it hears what is not meant for it, too.
    fn hears_all(self) -> bool {
        matches!(self, Self::Administrator | Self::Anonymous)
    }
}

/// What the Bot API says of each administrator: the first, which all others imply, is all that the bot needs.
const RIGHTS: [&str; 11] = [
    "can_manage_chat",
    "can_be_edited",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
];

impl Group {
    /// Why the bot can do nothing there.
    pub(super) fn reachable(&self) -> Result<(), Refused> {
        let kind = if self.is_super { "supergroup" } else { "group" };
        match (self.became, self.is_deleted, self.bot) {
            (Some(now), ..) => Err(Refused::moved(now)),
            (None, true, _) => Err(Refused::new(403, "Forbidden: the group chat was deleted")),
            (None, false, Part::Kicked) => {
                Err(Refused::new(403, format!("Forbidden: bot was kicked from the {kind} chat")))
            }
            (None, false, Part::Left) => {
                Err(Refused::new(403, format!("Forbidden: bot is not a member of the {kind} chat")))
            }
            (None, false, Part::Member | Part::Administrator | Part::Anonymous | Part::Muted) => Ok(()),
        }
    }

    /// Why it can write nothing there.
    pub(super) fn writable(&self) -> Result<(), Refused> {
        self.reachable()?;
        match self.bot {
            Part::Muted => Err(Refused::new(400, "Bad Request: not enough rights to send text messages to the chat")),
            Part::Left | Part::Member | Part::Administrator | Part::Anonymous | Part::Kicked => Ok(()),
        }
    }

    /// Why it can write nothing in a topic.
    fn open_topic(&self, topic: i64) -> Result<(), Refused> {
        match self.topics.get(&topic) {
            None => Err(Refused::new(400, "Bad Request: message thread not found")),
            Some(Topic { is_closed: true, .. }) => Err(Refused::new(400, "Bad Request: TOPIC_CLOSED")),
            Some(Topic { is_closed: false, .. }) => Ok(()),
        }
    }
}

/// How many messages a group takes from the bot in a minute.
const A_MINUTE: f64 = 20.0;

/// A new group of these people.
fn made(id: i64, title: &str, group: Group) -> Chat {
    let mut chat = Chat::new(id, title, "");
    (chat.standing, chat.group) = (Standing::Open, Some(group));
    chat.bucket = Bucket::of(A_MINUTE, A_MINUTE / 60.0);
    chat
}

/// The id of the supergroup that a group becomes.
fn as_supergroup(id: i64) -> i64 {
    -1_000_000_000_000 - id.abs()
}

impl Emulator {
    /// A group of these people, in which the bot is not.
    #[must_use]
    pub fn group(&self, title: &str, people: &[&Person]) -> i64 {
        self.inner.state.change(|state| {
            state.groups += 1;
            let id = -5_000 - state.groups;
            let members = people.iter().map(|person| person.id()).collect();
            state.chats.insert(id, made(id, title, Group { members, ..Group::default() }));
            id
        })
    }

    /// A forum of these people with these topics, in which the bot is not; gives the numbers of the topics, too.
    #[must_use]
    pub fn forum(&self, title: &str, people: &[&Person], topics: &[&str]) -> (i64, Vec<i64>) {
        self.inner.state.change(|state| {
            state.groups += 1;
            let id = as_supergroup(5_000 + state.groups);
            let members = people.iter().map(|person| person.id()).collect();
            let numbered = (2..).zip(topics);
            let topics: BTreeMap<i64, Topic> =
                numbered.map(|(number, name)| (number, Topic { name: (*name).to_owned(), is_closed: false })).collect();
            let (numbers, last_message) = (topics.keys().copied().collect(), 100);
            let group = Group { is_super: true, members, topics, last_message, ..Group::default() };
            state.chats.insert(id, made(id, title, group));
            (id, numbers)
        })
    }

    /// Closes a topic of a forum.
    pub fn close_topic(&self, group: i64, topic: i64) {
        self.inner.state.change(|state| {
            let group = state.chats.get_mut(&group).and_then(|chat| chat.group.as_mut());
            if let Some(topic) = group.and_then(|group| group.topics.get_mut(&topic)) {
                topic.is_closed = true;
            }
        });
    }

    /// Somebody makes the bot this in a group; it is told.
    pub fn makes_bot(&self, group: i64, by: &Person, part: Part) {
        self.inner.state.change(|state| state.makes_bot(group, by.id(), part));
    }

    /// Somebody lets a group become a supergroup; gives that one's id. The bot is told in both, if it is there.
    pub fn upgrade(&self, group: i64, by: &Person) -> i64 {
        self.inner.state.change(|state| state.upgrade(group, by.id()))
    }

    /// A group is deleted; nobody is told.
    pub fn delete_group(&self, group: i64) {
        self.inner.state.change(|state| {
            if let Some(group) = state.chats.get_mut(&group).and_then(|chat| chat.group.as_mut()) {
                group.is_deleted = true;
            }
            state.happened(group, Happening::Turned);
        });
    }
}

impl Person {
    /// Acts in the name of a group from now on, or does not, as its administrators can.
    pub fn acts_for(&self, group: i64, does: bool) {
        self.inner.state.change(|state| {
            let Some(group) = state.chats.get_mut(&group).and_then(|chat| chat.group.as_mut()) else { return };
            if does {
                group.anonymous.insert(self.id());
            } else {
                group.anonymous.remove(&self.id());
            }
        });
    }
}

impl State {
    /// Everybody who sees what stands in a chat.
    pub(super) fn people_of(&self, chat: i64) -> Vec<i64> {
        let group = self.chats.get(&chat).and_then(|chat| chat.group.as_ref());
        group.map_or_else(|| vec![chat], |group| group.members.iter().copied().collect())
    }

    /// The number of the next message in a chat.
    pub(super) fn next_number(&mut self, chat: i64) -> i64 {
        let group = self.chats.get_mut(&chat).and_then(|chat| chat.group.as_mut());
        let last = match group.filter(|group| group.is_super) {
            Some(group) => &mut group.last_message,
            None => &mut self.last_message,
        };
        *last += 1;
        *last
    }

    pub(super) fn makes_bot(&mut self, id: i64, by: i64, part: Part) {
        let bot = wire::bot(&self.username);
        let now = self.now();
        let Some(from) = self.chats.get(&by).map(wire::user) else { return };
        let Some(chat) = self.chats.get_mut(&id) else { return };
        let Some(group) = chat.group.as_mut() else { return };
        let before = std::mem::replace(&mut group.bot, part);
        if before == part {
            return;
        }
        let body = json!({ "chat": wire::place(chat), "from": from, "date": now,
            "old_chat_member": before.member(&bot), "new_chat_member": part.member(&bot) });
        self.tell(by, "my_chat_member", body);
        self.happened(id, Happening::Turned);
    }

    /// Brings the bot into a group, if it is not there.
    pub(super) fn brings_bot(&mut self, id: i64, by: i64) {
        let part = self.chats.get(&id).and_then(|chat| chat.group.as_ref()).map(|group| group.bot);
        if part.is_some_and(|part| !part.is_there()) {
            self.makes_bot(id, by, Part::Member);
        }
    }

    fn upgrade(&mut self, id: i64, by: i64) -> i64 {
        let into = as_supergroup(id);
        let Some(chat) = self.chats.get_mut(&id) else { return into };
        let (title, Some(group)) = (chat.name.clone(), chat.group.as_mut()) else { return into };
        group.became = Some(into);
        let Group { members, anonymous, bot, .. } = group.clone();
        let group = Group { is_super: true, members, anonymous, ..Group::default() };
        self.chats.insert(into, made(into, &title, group));
        self.service(id, by, ("migrate_to_chat_id", into), bot.is_there());
        if bot.is_there() {
            self.makes_bot(into, by, bot);
        }
        self.service(into, by, ("migrate_from_chat_id", id), bot.is_there());
        into
    }

    /// Telegram says something in a group by itself.
    fn service(&mut self, id: i64, by: i64, (field, value): (&'static str, i64), is_told: bool) {
        let content = Content::Other { field: field.into(), value: value.into() };
        let number = self.add(id, Author::Person(by), content, KeyboardKind::None);
        if is_told {
            self.tell_of(by, (id, number), "message");
        }
    }

    /// In whose name the bot writes in a chat.
    pub(super) fn bot_in(&self, id: i64) -> Author {
        let group = self.chats.get(&id).and_then(|chat| chat.group.as_ref());
        if group.is_some_and(|group| group.bot == Part::Anonymous) { Author::AnonymousBot } else { Author::Bot }
    }

    /// Somebody writes in a group. The bot hears commands only (privacy mode), unless it is an administrator: others write to each other.
    pub(super) fn say_in(&mut self, by: i64, (id, topic): (i64, Option<i64>), content: Content) -> i64 {
        let group = self.chats.get(&id).and_then(|chat| chat.group.as_ref());
        let is_anonymous = group.is_some_and(|group| group.anonymous.contains(&by));
        let is_there = group.is_some_and(|group| group.bot.is_there() && group.became.is_none());
        let hears_all = group.is_some_and(|group| group.bot.hears_all());
        let author = if is_anonymous { Author::Anonymous(by) } else { Author::Person(by) };
        let number = self.add(id, author, content, KeyboardKind::None);
        let username = self.username.clone();
        let message = self.chats.get_mut(&id).and_then(|chat| chat.messages.get_mut(&number));
        let is_heard = message.is_some_and(|message| {
            message.topic = topic;
            hears_all || is_for_bot(message, &username)
        });
        if is_there && is_heard {
            self.tell_of(by, (id, number), "message");
        }
        number
    }

    /// The topic that a request names, if the bot can write there.
    pub(super) fn topic(&self, id: i64, topic: Option<i64>) -> Result<Option<i64>, Refused> {
        let Some(topic) = topic else { return Ok(None) };
        let group = self.chats.get(&id).and_then(|chat| chat.group.as_ref());
        let group = group.ok_or_else(|| Refused::new(400, "Bad Request: message thread not found"))?;
        group.open_topic(topic).map(|()| Some(topic))
    }

    /// What may not stand in a group: buttons that ask for something of one's own.
    pub(super) fn may_stand(&self, id: i64, keyboard: &Keyboard) -> Result<(), Refused> {
        let is_group = self.chats.get(&id).is_some_and(|chat| chat.group.is_some());
        let asks = |key: &str| key.starts_with("request_");
        let mut buttons = keyboard.iter().flatten();
        if is_group && buttons.any(|button| button.other.keys().any(|key| asks(key))) {
            return Err(Refused::violation("such a button is available in private chats only"));
        }
        Ok(())
    }
}

/// Whether a message is a command that this bot may be meant by.
fn is_for_bot(message: &Message, username: &str) -> bool {
    let Some(command) = message.text().split_whitespace().next().and_then(|word| word.strip_prefix('/')) else {
        return false;
    };
    command.split_once('@').is_none_or(|(_, bot)| bot.eq_ignore_ascii_case(username))
}
