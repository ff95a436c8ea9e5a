//! What Telegram takes, and what a phone can show: every broken rule in words.

use bot_core::text::{seen_len, utf16_len};
use rehearsal::shots::{alike, found};

use crate::stage::{Command, Entity, Key, Message, Shown};

/// Greatest length of a message in UTF-16 units.
const TEXT: usize = 4096;

/// The same below a picture.
const CAPTION: usize = 1024;

/// Telegram drops entities beyond this number.
const ENTITIES: usize = 100;

const BUTTONS: usize = 100;
const BUTTONS_OF_A_ROW: usize = 8;

/// Longer labels are cut by every client, in UTF-16 units of what can be seen.
const LABEL: usize = 64;

/// Greatest length of `callback_data` in bytes.
const DATA: usize = 64;

/// Greatest length of an address in bytes.
const URL: usize = 2048;

/// The kinds of entities that this bot writes, all of them known to Telegram.
const KINDS: [&str; 6] = ["bold", "italic", "code", "pre", "blockquote", "spoiler"];

/// Everything that is wrong with a request.
pub(crate) fn broken(shown: &Shown) -> Vec<String> {
    match shown {
        Shown::Message(message) => {
            let most = if message.is_picture { CAPTION } else { TEXT };
            [text(&message.text, most), entities(message), keyboard(message), message.keys().flat_map(label).collect()]
                .concat()
        }
        Shown::Commands(commands) => {
            let count = (commands.is_empty() || commands.len() > 100).then(|| format!("{} commands", commands.len()));
            count.into_iter().chain(commands.iter().filter_map(command)).collect()
        }
    }
}

/// Labels that cannot be told apart among the buttons of a message.
pub(crate) fn twice(shown: &Shown) -> Vec<String> {
    match shown {
        Shown::Message(message) => alike(message.keys().map(|key| key.text.as_str())),
        Shown::Commands(_) => Vec::new(),
    }
}

fn text(text: &str, most: usize) -> Vec<String> {
    let length = utf16_len(text);
    let is_odd = |letter: char| letter.is_control() && letter != '\n';
    found([
        (!(1..=most).contains(&length), format!("a text of {length} units")),
        (text.trim() != text || text.is_empty(), "a blank edge of the text".to_owned()),
        (text.chars().any(is_odd), "a control character in the text".to_owned()),
        (text.contains("\n\n\n"), "two empty lines below each other".to_owned()),
        (text.lines().any(|line| line.ends_with(' ')), "a line that ends in a space".to_owned()),
    ])
}

fn entities(message: &Message) -> Vec<String> {
    let count = message.entities.len();
    let is_secret = message.entities.iter().any(|entity| entity.kind == "spoiler");
    let mut mistakes = found([
        (count > ENTITIES, format!("{count} entities")),
        (is_secret != message.protect_content, "protected, or hiding something, but not both".to_owned()),
    ]);
    let units: Vec<u16> = message.text.encode_utf16().collect();
    let mut free = 0;
    for entity in &message.entities {
        mistakes.extend(misplaced(entity, &units, free).map(|why| format!("{entity:?} {why}")));
        free = entity.offset + entity.length;
    }
    mistakes
}

fn misplaced(entity: &Entity, units: &[u16], free: usize) -> Option<&'static str> {
    let end = entity.offset + entity.length;
    if !KINDS.contains(&entity.kind.as_str()) {
        return Some("is of an unknown kind");
    }
    if entity.length == 0 || entity.offset < free || end > units.len() {
        return Some("is empty, out of order or outside the text");
    }
    let inner = String::from_utf16(&units[entity.offset..end]);
    match inner {
        Err(_) => Some("cuts a letter"),
        Ok(inner) if inner.trim() != inner => Some("has a blank edge"),
        Ok(_) => None,
    }
}

fn keyboard(message: &Message) -> Vec<String> {
    let count = message.keys().count();
    let rows = message.rows();
    found([
        (count > BUTTONS, format!("{count} buttons")),
        (rows.iter().any(|row| !(1..=BUTTONS_OF_A_ROW).contains(&row.len())), "a row too short or too long".to_owned()),
        (
            message
                .keys()
                .any(|key| links(key) != usize::from(!message.replaces_letters()) && key.request_users.is_none()),
            "a button that does nothing, or two things".to_owned(),
        ),
    ])
}

/// How many things a button does.
fn links(key: &Key) -> usize {
    usize::from(key.callback_data.is_some()) + usize::from(key.url.is_some()) + usize::from(key.request_users.is_some())
}

fn label(key: &Key) -> Vec<String> {
    let Key { text, .. } = key;
    let data = key.callback_data.as_deref().unwrap_or("-");
    let url = key.url.as_deref().unwrap_or("https://t.me");
    found([
        (text.trim() != text || text.is_empty(), format!("a button with a blank edge: {text:?}")),
        (seen_len(text) > LABEL, format!("a button too long to be read: {text}")),
        (text.chars().any(char::is_control), format!("a button with what cannot be seen: {text:?}")),
        (!(1..=DATA).contains(&data.len()), format!("{} bytes behind {text}", data.len())),
        (url.len() > URL || url.contains(char::is_whitespace), format!("a wrong address behind {text}: {url}")),
        (
            !["https://t.me/", "https://t.me"].iter().any(|start| url.starts_with(start)),
            format!("a strange address: {url}"),
        ),
    ])
}

fn command(Command { command, description }: &Command) -> Option<String> {
    let is_name = (1..=32).contains(&command.len()) && command.bytes().all(|byte| byte.is_ascii_lowercase());
    let fits = (1..=256).contains(&utf16_len(description));
    (!is_name || !fits).then(|| format!("/{command} – {description}"))
}
