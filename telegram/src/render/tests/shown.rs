//! A rendered message in a form that people read in a snapshot.

use std::fmt::Write as _;

use teloxide_core::types::MessageEntityKind;

use super::super::keyboard::Leads;
use super::super::{Key, Markup, Rendered};

/// The text with its entities as tags, then the keyboard, a row a line.
pub(super) fn shown(rendered: &Rendered) -> String {
    let mut out = tagged(rendered);
    match &rendered.markup {
        None => {}
        Some(Markup::Inline { inline_keyboard }) => {
            out.push_str("\n---\n");
            for row in inline_keyboard {
                let keys: Vec<String> = row.iter().map(key).collect();
                let _ = writeln!(out, "{}", keys.join(" "));
            }
        }
        Some(Markup::Reply(keyboard)) => {
            let _ = write!(out, "\n---\n{}\n", serde_json::to_string_pretty(keyboard).expect("a keyboard"));
        }
    }
    // The isolation of a person's words is invisible, but it matters.
    out.replace('\u{2068}', "‹").replace('\u{2069}', "›")
}

fn key(key: &Key) -> String {
    let style = key.style.map(|style| format!(" {style}")).unwrap_or_default();
    match &key.leads {
        Leads::CallbackData(_) => format!("[{}{style}]", key.text),
        Leads::Url(url) => format!("[{}{style} → {url}]", key.text),
    }
}

fn tagged(rendered: &Rendered) -> String {
    let units: Vec<u16> = rendered.text.encode_utf16().collect();
    let between = |from: usize, to: usize| String::from_utf16(&units[from..to]).expect("entities between letters");
    let mut out = String::new();
    let mut at = 0;
    for entity in &rendered.entities {
        let end = entity.offset + entity.length;
        let tag = tag(&entity.kind);
        let _ = write!(out, "{}<{tag}>{}</{tag}>", between(at, entity.offset), between(entity.offset, end));
        at = end;
    }
    out.push_str(&between(at, units.len()));
    out
}

#[allow(clippy::wildcard_enum_match_arm, reason = "no other entities are written")]
fn tag(kind: &MessageEntityKind) -> &'static str {
    match kind {
        MessageEntityKind::Bold => "b",
        MessageEntityKind::Italic => "i",
        MessageEntityKind::Code => "code",
        MessageEntityKind::Pre { .. } => "pre",
        MessageEntityKind::Blockquote => "quote",
        MessageEntityKind::Spoiler => "spoiler",
        other => panic!("{other:?} is not written here"),
    }
}
