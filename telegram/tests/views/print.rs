//! A scene as plain text that reads like the chat.
//!
//! `*bold*`, `_italic_`, `` `to copy` ``, `||hidden||`, a bar before each line that is quoted or stands in a block; below a message its
//! buttons, a row a line, with `+` for the one that most will want, `!` for danger, an arrow before an address.

use std::fmt::Write as _;

use crate::stage::{Key, Message, Shown};
use rehearsal::scenes::Scene;
use rehearsal::shots;

/// A scene, with what each of its views has become, in order.
pub(crate) fn scene<'a>(scene: &Scene, mut shown: impl Iterator<Item = &'a Shown>) -> String {
    shots::written(scene, " ", || self::shown(shown.next().expect("every view was sent")))
}

fn shown(shown: &Shown) -> String {
    match shown {
        Shown::Message(shown) => message(shown),
        Shown::Commands(commands) => commands
            .iter()
            .fold(String::new(), |out, command| out + &format!("/{}  {}\n", command.command, command.description)),
    }
}

fn message(message: &Message) -> String {
    let mut out = if message.is_picture { "🖼\n".to_owned() } else { String::new() };
    out.push_str(&marked(message));
    out.push('\n');
    for row in message.rows() {
        let keys: Vec<String> = row.iter().map(key).collect();
        let _ = writeln!(out, "{}{}", if message.replaces_letters() { "⌨ " } else { "" }, keys.join(" "));
    }
    // What keeps the direction of a person's words cannot be seen.
    out.replace(['\u{2068}', '\u{2069}'], "")
}

fn key(key: &Key) -> String {
    let style = match key.style.as_deref() {
        None => "",
        Some("primary") => "+",
        Some("danger") => "!",
        Some(other) => other,
    };
    match &key.url {
        Some(url) => format!("[{style}{} → {url}]", key.text),
        None => format!("[{style}{}]", key.text),
    }
}

fn marked(message: &Message) -> String {
    let units: Vec<u16> = message.text.encode_utf16().collect();
    let between = |from: usize, to: usize| String::from_utf16_lossy(&units[from..to]);
    let mut out = String::new();
    let mut at = 0;
    for entity in &message.entities {
        let end = entity.offset + entity.length;
        let inner = between(entity.offset, end);
        out.push_str(&between(at, entity.offset));
        out.push_str(&match entity.kind.as_str() {
            "bold" => format!("*{inner}*"),
            "italic" => format!("_{inner}_"),
            "code" => format!("`{inner}`"),
            "spoiler" => format!("||{inner}||"),
            "blockquote" | "pre" => inner.split('\n').map(|line| format!("│ {line}")).collect::<Vec<_>>().join("\n"),
            other => panic!("{other} is not written here"),
        });
        at = end;
    }
    out + &between(at, units.len())
}
