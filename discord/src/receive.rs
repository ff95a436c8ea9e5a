//! What Discord sends, read into what the core understands: interactions and direct messages, by whichever way they came.
//!
//! Whether they may be believed and what they mean is left to others; what is read here is only what somebody did, and
//! where.

#[cfg(test)]
mod tests;
mod wire;

use std::fmt;

use bot_core::areas::help::{self, Target};
use bot_core::conversation::{Action, Answer, Picked, QuestionId};
use bot_core::file::FileRef;
use bot_core::platform::Platform;
use bot_core::text_file;
use bot_core::update::{Sender, Update, What, Where};
use serde::Deserialize;
use serde_json::Value;

use crate::api::without_token;
use crate::button::{self, Kind};
use crate::render::UPLOAD;
pub(crate) use wire::snowflake;
use wire::{Attachment, Data, Filled, Interaction, Message, User};

/// The beginning of 2015, from which ids count, in ms.
const EPOCH: i64 = 1_420_070_400_000;

/// The flag of a message that only one person sees.
const EPHEMERAL: u64 = 1 << 6;

/// The type of a command's option that is a file.
pub(crate) const ATTACHMENT: u8 = 11;

/// The type of a command's option that is a person.
pub(crate) const MEMBER: u8 = 6;

/// The command by which a teacher gives a student's login to a member of a server.
pub(crate) const HANDOUT: &str = "handout";

/// What an interaction is about, as far as answering it goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Asked {
    /// The interaction's id.
    pub(crate) id: i64,
    /// The token by which it is answered.
    pub(crate) token: String,
    /// What was done.
    pub(crate) kind: Interacted,
    /// Where it was done.
    pub(crate) at: Where,
    /// The message with the component or behind the modal, if the person may see it changed.
    pub(crate) message: Option<i64>,
    /// Whether a modal may be the answer.
    pub(crate) may_ask: bool,
    /// The language of the client.
    pub(crate) language: String,
}

/// What an interaction is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Interacted {
    /// A command was sent.
    Command,
    /// A button or a list of a message was used.
    Component,
    /// A modal was sent.
    Modal,
}

/// An update, and the files from which more of its words are to be read.
#[derive(Debug)]
pub(crate) struct Received {
    pub(crate) update: Update,
    pub(crate) files: Vec<Attached>,
}

/// Where a text file is.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Attached {
    pub(crate) url: String,
}

/// Whoever knows the address can read the file.
impl fmt::Debug for Attached {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Attached(…)")
    }
}

/// What is odd about one of several files concerns no other, nor the words beside it.
fn attachments<'a>(all: impl IntoIterator<Item = &'a Value>) -> Vec<Attachment> {
    all.into_iter().filter_map(|attachment| Attachment::deserialize(attachment).ok()).collect()
}

/// The files among these that are read at once.
fn readable(files: &[Attachment]) -> Vec<Attached> {
    let is_read = |file: &&Attachment| text_file::is_read(&file.filename, file.content_type.as_deref(), file.size);
    files.iter().filter(is_read).map(|file| Attached { url: file.url.clone() }).collect()
}

/// What was done by sending these files, and these words with them.
fn sent(files: &[Attachment], words: Option<String>, number: i64) -> What {
    let files: Vec<FileRef> = files.iter().filter_map(named).collect();
    match (files.is_empty(), words) {
        (false, words) => What::File { files, words, number },
        (true, Some(words)) => What::Text { words, number },
        (true, None) => What::Unusable { number },
    }
}

/// A file that can be fetched.
fn named(file: &Attachment) -> Option<FileRef> {
    let (platform, id, name, size) = (Platform::Discord, file.url.clone(), file.filename.clone(), file.size);
    (!id.is_empty()).then_some(FileRef { platform, id, name, size })
}

/// An interaction, read.
#[derive(Debug)]
pub(crate) enum Reading {
    /// Discord asks whether somebody is there.
    Ping,
    /// Something for the core, and how it is answered.
    Asked(Box<Asked>, Box<Received>),
    /// Suggestions are wanted while somebody types; there are none.
    Completing(i64, String),
    /// Something that no button, list or command of ours does.
    Unknown(Box<Asked>),
}

/// Not what it should be. Says where, never what stands there.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("unreadable at line {line}, column {column}")]
pub(crate) struct Unreadable {
    line: usize,
    column: usize,
}

impl From<serde_json::Error> for Unreadable {
    fn from(error: serde_json::Error) -> Self {
        Self { line: error.line(), column: error.column() }
    }
}

/// What is kept of something that cannot be read: all but the token by which it could be answered.
pub(crate) fn kept(raw: &str) -> String {
    const NAME: &str = "\"token\"";
    if let Ok(body) = serde_json::from_str(raw) {
        return without_token(body).to_string();
    }
    // No JSON: nothing of what stands behind the name is trusted.
    raw.split_once(NAME).map_or_else(|| raw.to_owned(), |(before, _)| format!("{before}{NAME}…"))
}

/// Reads one interaction.
pub(crate) fn interaction(raw: &str) -> Result<Reading, Unreadable> {
    let read: Interaction = serde_json::from_str(raw)?;
    let body: Value = serde_json::from_str(raw)?;
    let (id, token) = (read.id, read.token.clone());
    let kind = match read.kind {
        1 => return Ok(Reading::Ping),
        2 => Interacted::Command,
        3 => Interacted::Component,
        4 => return Ok(Reading::Completing(id, token)),
        5 => Interacted::Modal,
        // What is new may be answered as a command is.
        _ => Interacted::Command,
    };
    let is_known = matches!(read.kind, 2 | 3 | 5);
    let data = read.data.unwrap_or_default();
    let is_aside = button::read(&data.custom_id).is_some_and(|pressed| pressed.aside);
    // What others see too is a card for all who decide; whoever acts on it is answered there, unseen by the others.
    let is_shared = read.message.as_ref().is_some_and(|message| message.flags & EPHEMERAL == 0);
    let at = match (read.guild_id, read.context) {
        (None, None | Some(1)) => Where::Own,
        _ if is_aside || is_shared => Where::Aside,
        _ => Where::Others,
    };
    // A message that others see too is not changed for one of them.
    let is_ours = |flags: u64| at == Where::Own || flags & EPHEMERAL != 0;
    let pressed = read.message.filter(|message| is_ours(message.flags));
    let message = pressed.as_ref().map(|message| message.id);
    // A file stays, whatever is pressed below it.
    let changes = pressed.filter(|message| !message.has_files()).map(|message| message.id);
    let user = read.member.map(|member| member.user).or(read.user).filter(|user| !user.bot);
    let what = user.as_ref().filter(|_| is_known).and_then(|_| what(kind, &data, id, changes));
    let may_ask = match kind {
        Interacted::Command => matches!(&what, Some(What::Command { name, .. }) if command_asks(name)),
        Interacted::Component => button::read(&data.custom_id).is_some_and(|pressed| pressed.may_ask()),
        Interacted::Modal => false,
    };
    let asked = Asked { id, token, kind, at: at.clone(), message, may_ask, language: read.locale.clone() };
    let (Some(what), Some(user)) = (what, user) else { return Ok(Reading::Unknown(Box::new(asked))) };
    let address = read.channel_id.filter(|_| at == Where::Own).map(|id| id.to_string());
    let sender = sender(&user, address, read.locale);
    let (platform, raw) = (Platform::Discord, without_token(body).to_string());
    let update = Update {
        platform,
        id: id.to_string(),
        sender,
        what,
        written: written(id),
        handle: None,
        carries: false,
        at,
        raw,
    };
    let files = if kind == Interacted::Command { readable(&attachments(sent_with(&data))) } else { Vec::new() };
    Ok(Reading::Asked(Box::new(asked), Box::new(Received { update, files })))
}

fn sender(user: &User, address: Option<String>, language: String) -> Sender {
    let (name, username) = (user.global_name.clone().unwrap_or_default(), Some(user.username.clone()));
    Sender { account: user.id.to_string(), address, name, username, language }
}

/// What somebody did, `None` where it is nothing that can be done here.
fn what(kind: Interacted, data: &Data, number: i64, message: Option<i64>) -> Option<What> {
    match kind {
        Interacted::Command => command(data, number),
        Interacted::Component => {
            let pressed = button::read(&data.custom_id)?;
            Some(match pressed.kind {
                Kind::Press => What::Press { wire: pressed.wire, message },
                // What was chosen says itself what it does.
                Kind::Choose => What::Press { wire: data.values.first()?.clone(), message },
                Kind::Tick => What::Ticked { wire: pressed.wire, keys: data.values.clone(), message },
                // Only people can be picked, whatever a client sends.
                Kind::Pick => What::Shared { accounts: people(&data.values), number },
                Kind::Modal => return None,
            })
        }
        Interacted::Modal => {
            let pressed = button::read(&data.custom_id).filter(|pressed| pressed.kind == Kind::Modal)?;
            let held = data.components.iter().flat_map(|holder| holder.components.iter().chain(&holder.component));
            Some(What::Answers {
                wire: pressed.wire,
                answers: held.filter_map(|field| answer(field, data)).collect(),
                message,
            })
        }
    }
}

/// Those that are ids of people, as Discord writes them.
fn people(ids: &[String]) -> Vec<String> {
    ids.iter().filter_map(|id| id.parse::<u64>().ok()).map(|id| id.to_string()).collect()
}

fn command(data: &Data, number: i64) -> Option<What> {
    match data.kind {
        // Typed.
        1 if data.name == HANDOUT => hand_out(data),
        1 if data.options.iter().any(|given| given.kind == ATTACHMENT) => {
            Some(sent(&attachments(sent_with(data)), None, number))
        }
        1 => {
            let argument = data.options.iter().find_map(|given| given.value.as_str()).map(str::trim);
            let argument = argument.filter(|argument| !argument.is_empty()).map(str::to_owned);
            Some(What::Command { name: data.name.clone(), argument, number })
        }
        // Chosen from the menu of a person.
        2 => Some(What::Shared { accounts: vec![data.target_id?.to_string()], number }),
        _ => None,
    }
}

/// Who was picked for a student's login, and what was typed of the student's name.
fn hand_out(data: &Data) -> Option<What> {
    let given = |is: fn(u8) -> bool| data.options.iter().find(|given| is(given.kind))?.value.as_str();
    let account = given(|kind| kind == MEMBER)?;
    let known = User::deserialize(data.resolved.users.get(account)?).ok()?;
    let name = known.global_name.filter(|name| !name.trim().is_empty()).unwrap_or(known.username);
    let to = Picked { account: known.id.to_string(), name, is_bot: known.bot };
    let words = given(|kind| kind != MEMBER).unwrap_or_default().trim().replace('\0', "");
    Some(What::HandOut { to, words })
}

/// Whether what a command does may ask something; others only show.
fn command_asks(name: &str) -> bool {
    match help::command(name) {
        Some(Target::Command(command)) => Action::Do(command).may_ask(),
        Some(Target::Screen(_) | Target::Cancel | Target::Link) | None => false,
    }
}

/// The files that were chosen for a command, in the order of its options.
fn sent_with(data: &Data) -> impl Iterator<Item = &Value> {
    let chosen = data.options.iter().filter(|given| given.kind == ATTACHMENT).filter_map(|given| given.value.as_str());
    chosen.filter_map(|id| data.resolved.attachments.get(id))
}

/// A field of a modal. What was left empty is the core's to judge: it knows which questions may be.
fn answer(field: &Filled, data: &Data) -> Option<(QuestionId, Answer)> {
    let id = QuestionId::from_code(field.custom_id.clone());
    if field.kind == UPLOAD {
        let chosen = field.values.iter().flatten().next();
        let file = |chosen: &String| Attachment::deserialize(data.resolved.attachments.get(chosen)?).ok();
        let file = chosen.map(|chosen| file(chosen).as_ref().and_then(named).map_or(Answer::Unusable, Answer::File));
        return Some((id, file.unwrap_or(Answer::Skip)));
    }
    match (&field.value, &field.values) {
        (Some(words), _) if words.trim().is_empty() => Some((id, Answer::Skip)),
        (Some(words), _) => Some((id, Answer::Text(words.replace('\0', "")))),
        (None, Some(keys)) if keys.is_empty() => Some((id, Answer::Skip)),
        (None, Some(keys)) => Some((id, Answer::Many(keys.clone()))),
        (None, None) => None,
    }
}

/// Reads a direct message, new or changed. `None`: not one of a person to the bot.
pub(crate) fn message(body: Value, changed: bool) -> Result<Option<Received>, Unreadable> {
    let raw = body.to_string();
    // From the text, so that what cannot be read is said with its place.
    let read: Message = serde_json::from_str(&raw)?;
    // Everything but words and answers to a message is Discord telling about the chat.
    let is_written = matches!(read.kind, 0 | 19);
    let Some(author) = read.author.filter(|author| !author.bot && read.guild_id.is_none() && is_written) else {
        return Ok(None);
    };
    let (number, words) = (read.id, read.content.unwrap_or_default().replace('\0', ""));
    let files = attachments(&read.attachments);
    let what = match (words.trim().is_empty(), changed) {
        (false, true) if read.edited_timestamp.is_some() => What::Edited { words, number },
        // A preview was added to it.
        (_, true) => return Ok(None),
        (false, false) => sent(&files, Some(words), number),
        (true, false) if read.other.is_empty() && read.attachments.is_empty() => return Ok(None),
        (true, false) => sent(&files, None, number),
    };
    let id = match &read.edited_timestamp {
        Some(at) if changed => format!("{number}@{at}"),
        _ => number.to_string(),
    };
    let sender = sender(&author, Some(read.channel_id.to_string()), String::new());
    let (platform, written) = (Platform::Discord, written(number));
    let update = Update { platform, id, sender, what, written, handle: None, carries: false, at: Where::Own, raw };
    Ok(Some(Received { update, files: readable(&files) }))
}

/// When something was made, in ms: an id counts them from 2015 on (docs/platforms.md).
pub(crate) fn written(snowflake: i64) -> Option<i64> {
    (snowflake >= 0).then(|| (snowflake >> 22) + EPOCH)
}

/// Reads the id of an interaction or a message, which tells its time; `None` for what has none.
pub(crate) fn snowflake_of(body: &Value) -> Option<i64> {
    body.get("id")?.as_str()?.parse().ok()
}

/// Reads something again that was put aside: an interaction or a direct message.
pub(crate) fn again(raw: &str) -> Result<Option<Received>, Unreadable> {
    let body: Value = serde_json::from_str(raw)?;
    if body.get("author").is_some() {
        let changed = body.get("edited_timestamp").is_some_and(Value::is_string);
        return message(body, changed);
    }
    match interaction(raw)? {
        Reading::Asked(_, received) => Ok(Some(*received)),
        Reading::Ping | Reading::Completing(..) | Reading::Unknown(_) => Ok(None),
    }
}
