//! A scene as plain text that reads like the chat.
//!
//! A message is its embed, with a bar as on Discord and the markdown as it is sent; below it its buttons, a row a line,
//! with `+` for the one that most will want and `!` for danger, and its lists with `✓` for what is ticked. A modal stands
//! below the message that it is opened from, in a frame of its own.

use std::fmt::Write as _;

use crate::rules::UPLOAD;
use crate::stage::{Component, Entry, Message, Modal, Shown};
use rehearsal::scenes::Scene;
use rehearsal::shots::{self, line};

/// A scene, with what each of its views has become, in order.
pub(crate) fn scene<'a>(scene: &Scene, mut shown: impl Iterator<Item = &'a Shown>) -> String {
    shots::written(scene, "\n", || self::shown(shown.next().expect("every view was sent")))
}

fn shown(shown: &Shown) -> String {
    let mut out = match &shown.message {
        Some(message) => self::message(message),
        None => "(no message)\n".to_owned(),
    };
    out.extend(shown.modal.iter().map(modal));
    out
}

fn message(message: &Message) -> String {
    let mut out = String::new();
    for embed in &message.embeds {
        let bar = match embed.color {
            0x58_65_F2 => '🟦',
            0x2E_9E_6B => '🟩',
            _ => '⬜',
        };
        let footer = embed.footer.as_ref().map(|footer| format!("\n({})", footer.text)).unwrap_or_default();
        let _ = writeln!(out, "{bar} {}", embed.title.as_deref().unwrap_or("-"));
        for line in format!("{}{footer}", embed.description).lines().filter(|_| !embed.description.is_empty()) {
            let _ = writeln!(out, "{}", format!("┃ {line}").trim_end());
        }
        if embed.image.is_some() {
            out.push_str("┃ 🖼\n");
        }
    }
    for row in &message.components {
        let _ = writeln!(out, "  {}", row.components.iter().map(pressable).collect::<Vec<_>>().join(" "));
    }
    visible(&out)
}

/// What keeps the direction of a person's words cannot be seen.
fn visible(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

fn pressable(component: &Component) -> String {
    let label = component.label.as_deref().unwrap_or_default();
    match (component.kind, component.style) {
        (2, Some(1)) => format!("[+{label}]"),
        (2, Some(4)) => format!("[!{label}]"),
        (2, Some(5)) => format!("[{label} →]"),
        (2, _) => format!("[{label}]"),
        _ => list(component),
    }
}

fn list(list: &Component) -> String {
    let entry = |entry: &Entry| format!("{}{}", if entry.default { "✓" } else { "" }, entry.label);
    let entries = list.options.as_ref().map(|entries| entries.iter().map(entry).collect::<Vec<_>>().join(" | "));
    let counts = format!("{}–{}", list.min_values.unwrap_or(1), list.max_values.unwrap_or(1));
    format!("▾ {} ({counts}): {}", list.placeholder.as_deref().unwrap_or("-"), entries.as_deref().unwrap_or("people"))
}

fn modal(modal: &Modal) -> String {
    let mut out = format!("      ╭ {}\n", modal.title);
    for line in modal.components.iter().filter_map(|row| row.content.as_deref()).flat_map(str::lines) {
        let _ = writeln!(out, "      │ {line}");
    }
    for (name, about, field) in modal.fields() {
        let about = about.map(|about| format!(" ({about})")).unwrap_or_default();
        let _ = writeln!(out, "      │ {name}{about}: {}", input(field));
    }
    out.push_str("      ╰\n");
    visible(&out)
}

fn input(field: &Component) -> String {
    if field.kind == UPLOAD {
        return format!("a file (0–{})", field.max_values.unwrap_or(1));
    }
    let hint = field.placeholder.as_deref().unwrap_or("-");
    match (&field.options, &field.value) {
        (Some(options), _) => {
            let ends = [options.first(), options.last()].map(|entry| entry.map_or("-", |entry| entry.label.as_str()));
            let ticked: Vec<&str> =
                options.iter().filter(|entry| entry.default).map(|entry| entry.label.as_str()).collect();
            let ticked = if ticked.is_empty() { String::new() } else { format!(" ✓{}", ticked.join(", ")) };
            let most = field.max_values.unwrap_or(1);
            format!("▾ {hint} (0–{most}) {} … {}, {} entries{ticked}", ends[0], ends[1], options.len())
        }
        (None, Some(value)) => format!("⌊{}⌋", line(value)),
        (None, None) => format!("⌊ ⌋ {hint}{}", if field.style == Some(2) { " ¶" } else { "" }),
    }
}
