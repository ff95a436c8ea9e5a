//! What Telegram sends, read into what the core understands.
//!
//! Of groups only three things reach the core: presses, the command that binds one, and what becomes of the bot there. Whether an
//! update may be believed, what a command means and what to say is left to others; what is read here is only what somebody did.

mod media;
#[cfg(test)]
mod tests;
mod wire;

use bot_core::domain::Room;
use bot_core::file::FileRef;
use bot_core::platform::Platform;
use bot_core::text_file;
use bot_core::update::{RoomChange, RoomUpdate, Sender, Update, What, Where};
use serde::Deserialize;
use serde_json::Value;

use crate::{WANTED, rooms};
pub(crate) use wire::Document;
use wire::{CallbackQuery, Chat, Entity, Incoming, Lenient, Membership, Message, Pressed, User};

/// Telegram's own account, in whose name anonymous administrators of groups act (docs/platforms.md, "Telegram: groups").
const ANONYMOUS: i64 = 1_087_968_824;

/// The bot itself.
#[derive(Clone, Debug)]
pub(crate) struct Me {
    pub(crate) id: i64,
    pub(crate) username: String,
}

/// One update of Telegram, read.
#[derive(Debug)]
pub(crate) struct Received {
    /// The press that has to be answered, whatever comes of it.
    pub(crate) press: Option<String>,
    /// The file from which more of the words are to be read.
    pub(crate) file: Option<Document>,
    pub(crate) reading: Reading,
}

/// What an update says.
#[derive(Debug)]
pub(crate) enum Reading {
    /// Something for the core.
    Update(Box<Update>),
    /// Something for the core that happened to a group.
    Room(Box<RoomUpdate>),
    /// Somebody called the bot in a group.
    Called(Called),
    /// Nothing for us: its kind.
    Ignored(String),
}

/// A call in a group.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Called {
    pub(crate) chat: i64,
    /// The topic of the group.
    pub(crate) thread: Option<i32>,
    /// The language of who called.
    pub(crate) language: String,
    /// The command, where it names no bot: another bot may be meant.
    pub(crate) command: Option<String>,
}

/// Not an update, or one whose kind we know but cannot read. Says where, never what stands there.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("unreadable update at line {line}, column {column}")]
pub(crate) struct Unreadable {
    line: usize,
    column: usize,
}

/// What a message holds besides words and documents. Any other field without words is Telegram telling about the chat.
const ATTACHMENTS: [&str; 19] = [
    "animation",
    "audio",
    "checklist",
    "dice",
    "game",
    "giveaway",
    "invoice",
    "live_photo",
    "location",
    "paid_media",
    "photo",
    "poll",
    "rich_message",
    "sticker",
    "story",
    "venue",
    "video",
    "video_note",
    "voice",
];

/// Reads one update.
pub(crate) fn read(raw: &str, me: &Me) -> Result<Received, Unreadable> {
    let incoming: Incoming =
        serde_json::from_str(raw).map_err(|error| Unreadable { line: error.line(), column: error.column() })?;
    let id = incoming.update_id;
    let press = incoming.callback_query.as_ref().map(|query| query.id.clone());
    let file = incoming.message.as_ref().and_then(readable);
    let written = incoming.message.as_ref().and_then(|message| message.date?.checked_mul(1000));
    let reading = match incoming {
        Incoming { message: Some(message), .. } => said(message, me),
        Incoming { edited_message: Some(message), .. } => edited(message),
        Incoming { callback_query: Some(query), .. } => pressed(query),
        Incoming { my_chat_member: Some(membership), .. } => met(membership),
        Incoming { other, .. } => {
            Err(Other::Ignored(other.into_keys().next().unwrap_or_else(|| "empty update".to_owned())))
        }
    };
    let (platform, id, raw) = (Platform::Telegram, id.to_string(), raw.to_owned());
    let reading = match reading {
        Ok((sender, what, at)) => {
            let (handle, carries) = (None, false);
            let update = Update { platform, id, sender, what, written, handle, carries, at, raw };
            Reading::Update(Box::new(update))
        }
        Err(Other::Room(room, change)) => {
            Reading::Room(Box::new(RoomUpdate { platform, id, room: room.to_string(), change, raw }))
        }
        Err(Other::Called(called)) => Reading::Called(called),
        Err(Other::Ignored(kind)) => Reading::Ignored(kind),
    };
    Ok(Received { press, file, reading })
}

/// Who wrote an update of polling, read as far as needed to keep the order of one person's updates.
pub(crate) fn author(update: &serde_json::Value) -> Option<i64> {
    WANTED.iter().find_map(|(kind, _)| update[kind]["from"]["id"].as_i64())
}

/// What nobody does in a chat of their own.
enum Other {
    Called(Called),
    /// It happened to a group, by its id.
    Room(i64, RoomChange),
    Ignored(String),
}

type Read = Result<(Sender, What, Where), Other>;

fn ignored(kind: &str) -> Other {
    Other::Ignored(kind.to_owned())
}

impl From<User> for Sender {
    fn from(user: User) -> Self {
        let User { id, first_name, last_name, username, language_code: language, .. } = user;
        let (account, name) = (id.to_string(), format!("{first_name} {last_name}"));
        // A private chat has the id of the person.
        Self { address: Some(account.clone()), account, name, username, language }
    }
}

/// The person behind an update of a private chat.
fn person(chat: &Chat, from: Option<User>) -> Result<Sender, Other> {
    match (chat.kind.as_str(), from) {
        ("private", Some(user)) if !user.is_bot => Ok(user.into()),
        ("private", _) => Err(ignored("message of a bot")),
        (kind, _) => Err(ignored(kind)),
    }
}

fn said(mut message: Message, me: &Me) -> Read {
    if message.chat.is_group() {
        return said_in_group(message, me);
    }
    let sender = person(&message.chat, message.from.take())?;
    Ok((sender, content(message, me)?, Where::Own))
}

/// Of what is said in a group, only a link that was opened there reaches the core, and that the group is another one now.
fn said_in_group(mut message: Message, me: &Me) -> Read {
    let here = message.chat.id;
    match (message.migrate_to_chat_id, message.migrate_from_chat_id) {
        (Some(to), _) => return Err(Other::Room(here, RoomChange::Moved(to.to_string()))),
        (None, Some(from)) => return Err(Other::Room(from, RoomChange::Moved(here.to_string()))),
        (None, None) => {}
    }
    let Some(code) = opened(&message, me) else {
        return Err(called(&message, me).map_or_else(|| ignored("message in a group"), Other::Called));
    };
    let unnamed = message.sender_chat.as_ref().is_some_and(|chat| chat.id == here);
    let from = message.from.take().filter(|user| unnamed || !user.is_bot);
    let sender: Sender = from.ok_or_else(|| ignored("message of a bot"))?.into();
    let (name, argument, number) = ("start".to_owned(), Some(code), message.message_id);
    let room = room(&message.chat, message.message_thread_id.filter(|_| message.is_topic_message));
    Ok((sender, What::Command { name, argument, number }, Where::Room { room, unnamed }))
}

/// The code of a link that somebody has opened in a group.
fn opened(message: &Message, me: &Me) -> Option<String> {
    let Some(Lenient::Read(words)) = &message.text else { return None };
    let typed = command(words, &message.entities).filter(|typed| typed.is_for(me) && typed.name == "start")?;
    typed.argument
}

/// A group, and its topic in which something was done.
fn room(chat: &Chat, topic: Option<i32>) -> Room {
    let id = chat.id.to_string();
    Room { address: rooms::address(chat.id, topic), id, name: chat.title.clone() }
}

fn content(message: Message, me: &Me) -> Result<What, Other> {
    let (number, file) = (message.message_id, sent_file(&message));
    if let Some(shared) = message.users_shared {
        let Some(shared) = shared.read() else { return Ok(What::Unusable { number }) };
        let accounts = shared.users.iter().map(|user| user.user_id.to_string()).collect();
        return Ok(What::Shared { accounts, number });
    }
    if let Some(contact) = message.contact {
        return Ok(match contact.read().and_then(|contact| contact.user_id) {
            Some(account) => What::Shared { accounts: vec![account.to_string()], number },
            None => What::Unusable { number },
        });
    }
    if let Some(text) = message.text {
        let Some(words) = text.read() else { return Ok(What::Unusable { number }) };
        return match command(&words, &message.entities) {
            Some(command) if command.is_for(me) => {
                Ok(What::Command { name: command.name, argument: command.argument, number })
            }
            Some(_) => Err(ignored("command for another bot")),
            None => Ok(What::Text { words, number }),
        };
    }
    let is_captioned = message.caption.is_some();
    let caption = message.caption.and_then(Lenient::read).filter(|words| !words.trim().is_empty());
    if let Some(file) = file {
        return Ok(What::File { files: vec![file], words: caption, number });
    }
    if let Some(words) = caption {
        return Ok(What::Text { words, number });
    }
    if is_captioned || message.document.is_some() || ATTACHMENTS.iter().any(|kind| message.other.contains_key(*kind)) {
        Ok(What::Unusable { number })
    } else {
        Err(ignored("service message"))
    }
}

/// The file of a message, whatever it is sent as.
fn sent_file(message: &Message) -> Option<FileRef> {
    if let Some(document) = message.document.as_ref().and_then(document) {
        return Some(document.into());
    }
    media::file(&message.other, message.date)
}

/// A document, if nothing is odd about it.
fn document(written: &Value) -> Option<Document> {
    Document::deserialize(written).ok()
}

impl From<Document> for FileRef {
    fn from(document: Document) -> Self {
        let Document { file_id: id, file_name: name, file_size: size, .. } = document;
        Self { platform: Platform::Telegram, id, name, size }
    }
}

/// The document of a message, if it is a text file that is read at once.
fn readable(message: &Message) -> Option<Document> {
    let document = document(message.document.as_ref()?)?;
    text_file::is_read(&document.file_name, document.mime_type.as_deref(), document.file_size).then_some(document)
}

fn edited(message: Message) -> Read {
    let sender = person(&message.chat, message.from)?;
    let words = message.text.or(message.caption).and_then(Lenient::read).ok_or_else(|| ignored("edited attachment"))?;
    Ok((sender, What::Edited { words, number: message.message_id }, Where::Own))
}

fn pressed(query: CallbackQuery) -> Read {
    // What cannot be read is none of our buttons, and answered as such.
    let wire = query.data.ok_or_else(|| ignored("press without data"))?.read().unwrap_or_default();
    let message = query.message.and_then(Lenient::read);
    if let Some(pressed) = message.as_ref().filter(|pressed| pressed.chat.kind != "private") {
        if !pressed.chat.is_group() {
            return Err(ignored(&pressed.chat.kind));
        }
        let unnamed = query.from.id == ANONYMOUS;
        if query.from.is_bot && !unnamed {
            return Err(ignored("press of a bot"));
        }
        // A message that others see is not changed for one of them.
        let (what, room) = (What::Press { wire, message: None }, room(&pressed.chat, None));
        return Ok((query.from.into(), what, Where::Room { room, unnamed }));
    }
    let can_change = |pressed: &Pressed| pressed.date != 0 && pressed.document.is_none();
    let message = message.filter(can_change).map(|pressed| pressed.message_id);
    if query.from.is_bot {
        return Err(ignored("press of a bot"));
    }
    Ok((query.from.into(), What::Press { wire, message }, Where::Own))
}

fn met(membership: Membership) -> Read {
    let (chat, member) = (&membership.chat, &membership.new_chat_member);
    if chat.is_group() {
        let change = match member.stands() {
            Some((true, true)) => RoomChange::Opened,
            Some((true, false)) => RoomChange::Muted,
            Some((false, _)) => RoomChange::Removed,
            None => return Err(ignored("membership")),
        };
        return Err(Other::Room(chat.id, change));
    }
    let sender = person(chat, Some(membership.from))?;
    match member.status.as_str() {
        "kicked" | "left" => Ok((sender, What::Left, Where::Own)),
        "member" => Ok((sender, What::Returned, Where::Own)),
        _ => Err(ignored("membership")),
    }
}

/// A command as typed: `/name@bot argument`.
struct Typed {
    name: String,
    bot: Option<String>,
    argument: Option<String>,
}

impl Typed {
    fn is_for(&self, me: &Me) -> bool {
        self.bot.as_ref().is_none_or(|bot| bot.eq_ignore_ascii_case(&me.username))
    }
}

/// The command that a text begins with, if Telegram marks it as one.
fn command(words: &str, entities: &[Entity]) -> Option<Typed> {
    let entity = entities.iter().find(|entity| entity.kind == "bot_command" && entity.offset == 0)?;
    let typed = stretch(words, entity)?;
    let (name, bot) = match typed.strip_prefix('/')?.split_once('@') {
        Some((name, bot)) => (name, Some(bot.to_owned())),
        None => (&typed[1..], None),
    };
    let argument = words[typed.len()..].trim();
    let argument = (!argument.is_empty()).then(|| argument.to_owned());
    Some(Typed { name: name.to_lowercase(), bot, argument })
}

/// The stretch of a text that an entity covers; `None` where it covers none.
fn stretch<'a>(words: &'a str, entity: &Entity) -> Option<&'a str> {
    let byte = |units: usize| {
        let mut at = 0;
        let starts = words.char_indices().chain([(words.len(), '\0')]);
        for (byte, letter) in starts {
            if at >= units {
                return (at == units).then_some(byte);
            }
            at += letter.len_utf16();
        }
        None
    };
    words.get(byte(entity.offset)?..byte(entity.offset.checked_add(entity.length)?)?)
}

/// Whether a message in a group calls this bot: by a command, or by its name.
fn called(message: &Message, me: &Me) -> Option<Called> {
    let from = message.from.as_ref().filter(|user| !user.is_bot)?;
    let Some(Lenient::Read(words)) = &message.text else { return None };
    let typed = command(words, &message.entities);
    let names = |entity: &&Entity| match entity.kind.as_str() {
        "mention" => stretch(words, entity)
            .and_then(|name| name.strip_prefix('@'))
            .is_some_and(|name| name.eq_ignore_ascii_case(&me.username)),
        "text_mention" => entity.user.as_ref().is_some_and(|user| user.id == me.id),
        _ => false,
    };
    let is_named = message.entities.iter().find(names).is_some();
    let command = match typed {
        Some(typed) if !typed.is_for(me) => return None,
        Some(typed) if typed.bot.is_none() && !is_named => Some(typed.name),
        Some(_) => None,
        None if is_named => None,
        None => return None,
    };
    let thread = message.message_thread_id.filter(|_| message.is_topic_message);
    Some(Called { chat: message.chat.id, thread, language: from.language_code.clone(), command })
}
