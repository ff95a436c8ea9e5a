//! The Bot API's rules about messages and buttons; who breaks one gets Telegram's words, and a violation is recorded.

use super::keyboard::{Button, KeyboardKind};
use super::message::Entity;
use super::refused::Refused;

/// Lengths count UTF-16 units.
pub(super) fn units(text: &str) -> usize {
    text.encode_utf16().count()
}

/// The kinds of entities that a bot may send.
const KINDS: [&str; 21] = [
    "mention",
    "hashtag",
    "cashtag",
    "bot_command",
    "url",
    "email",
    "phone_number",
    "bold",
    "italic",
    "underline",
    "strikethrough",
    "spoiler",
    "blockquote",
    "expandable_blockquote",
    "code",
    "pre",
    "text_link",
    "text_mention",
    "custom_emoji",
    "date_time",
    "bank_card_number",
];

/// A text of 1 to 4096 units that is not blank, with entities that lie in it.
pub(super) fn text(text: &str, entities: &[Entity]) -> Result<(), Refused> {
    if text.trim().is_empty() {
        return Err(Refused::violation("message text is empty"));
    }
    if units(text) > 4096 {
        return Err(Refused::violation("message is too long"));
    }
    within_it(text, entities)
}

/// Words below a file: at most 1024 units, or none.
pub(super) fn caption(text: &str, entities: &[Entity]) -> Result<(), Refused> {
    if units(text) > 1024 {
        return Err(Refused::violation("message caption is too long"));
    }
    within_it(text, entities)
}

fn within_it(text: &str, entities: &[Entity]) -> Result<(), Refused> {
    if text.chars().any(|letter| letter.is_control() && letter != '\n') {
        return Err(Refused::violation("a control character in the text"));
    }
    if entities.len() > 100 {
        return Err(Refused::violation("too many entities: Telegram drops those beyond 100"));
    }
    entities.iter().try_for_each(|entity| within(text, entity))?;
    nested(entities)
}

fn within(text: &str, entity: &Entity) -> Result<(), Refused> {
    if !KINDS.contains(&entity.kind.as_str()) {
        return Err(Refused::violation(format!("unknown entity type {}", entity.kind)));
    }
    let mut at = 0;
    let mut edges: Vec<usize> = text
        .chars()
        .map(|letter| {
            let edge = at;
            at += letter.len_utf16();
            edge
        })
        .collect();
    edges.push(at);
    let end = entity.offset + entity.length;
    if entity.length == 0 || edges.binary_search(&entity.offset).is_err() || edges.binary_search(&end).is_err() {
        return Err(Refused::violation(format!("an entity {} lies outside the text or cuts a letter", entity.kind)));
    }
    if entity.kind == "text_link" {
        return address(entity.url().unwrap_or_default());
    }
    Ok(())
}

/// Entities lie in each other or apart; none crosses another's edge. In a code is nothing else: Telegram drops it, so that a spoiler
/// there would be seen.
fn nested(entities: &[Entity]) -> Result<(), Refused> {
    let is_code = |entity: &&Entity| matches!(entity.kind.as_str(), "code" | "pre");
    let meet = |a: &Entity, b: &Entity| a.offset < b.offset + b.length && b.offset < a.offset + a.length;
    let inside = |code: &Entity| {
        let mut others = entities.iter().filter(|other| meet(code, other) && *other != code);
        others.any(|other| !other.kind.ends_with("blockquote"))
    };
    if entities.iter().filter(is_code).any(inside) {
        return Err(Refused::violation("an entity within a code: Telegram drops it"));
    }
    let crosses = |a: &Entity, b: &Entity| {
        let (a_end, b_end) = (a.offset + a.length, b.offset + b.length);
        a.offset < b.offset && b.offset < a_end && a_end < b_end
    };
    let any = entities.iter().any(|a| entities.iter().any(|b| crosses(a, b)));
    if any { Err(Refused::violation("entities cross each other")) } else { Ok(()) }
}

fn address(url: &str) -> Result<(), Refused> {
    let is_address = ["https://", "http://", "tg://"].iter().any(|start| url.starts_with(start));
    if is_address && !url.contains(char::is_whitespace) && units(url) <= 2048 {
        return Ok(());
    }
    Err(Refused::violation(format!("wrong HTTP URL \"{url}\"")))
}

/// A keyboard of at most 100 buttons, 8 in a row, each with a label and one thing to do.
pub(super) fn keyboard(keyboard: &KeyboardKind) -> Result<(), Refused> {
    let (rows, is_inline) = match keyboard {
        KeyboardKind::Inline(rows) => (rows, true),
        KeyboardKind::Reply(rows) => (rows, false),
        KeyboardKind::None | KeyboardKind::Remove | KeyboardKind::ForceReply => return Ok(()),
    };
    if rows.iter().map(Vec::len).sum::<usize>() > 100 {
        return Err(Refused::violation("reply markup is too long"));
    }
    if rows.iter().any(|row| row.is_empty() || row.len() > 8) {
        return Err(Refused::violation("a row of buttons is empty or has more than 8"));
    }
    rows.iter().flatten().try_for_each(|button| self::button(button, is_inline))
}

fn button(button: &Button, is_inline: bool) -> Result<(), Refused> {
    if button.text.trim().is_empty() {
        return Err(Refused::violation("button text is empty"));
    }
    if units(&button.text) > 64 {
        return Err(Refused::violation("a button's text is longer than any phone shows"));
    }
    if !is_inline {
        return if button.purposes() > 1 { Err(Refused::violation("a button does two things")) } else { Ok(()) };
    }
    if button.purposes() != 1 {
        return Err(Refused::violation("text buttons are unallowed in the inline keyboard"));
    }
    if button.callback_data.as_ref().is_some_and(|data| data.is_empty() || data.len() > 64) {
        return Err(Refused::violation("BUTTON_DATA_INVALID"));
    }
    button.url.as_deref().map_or(Ok(()), address)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn entity(kind: &str, offset: usize, length: usize) -> Entity {
        serde_json::from_value(json!({"type": kind, "offset": offset, "length": length})).expect("an entity")
    }

    fn keys(rows: serde_json::Value) -> Result<(), Refused> {
        keyboard(&KeyboardKind::read(Some(&json!({ "inline_keyboard": rows }))).expect("readable"))
    }

    #[test]
    fn texts_are_measured_in_utf16_units() {
        assert!(text(&"a".repeat(4096), &[]).is_ok());
        assert!(text(&"a".repeat(4097), &[]).is_err());
        assert!(text(&"😀".repeat(2048), &[]).is_ok());
        assert!(text(&"😀".repeat(2049), &[]).is_err());
        assert!(text(" \n ", &[]).is_err());
        assert!(text("a\u{7}b", &[]).is_err());
    }

    #[test]
    fn entities_lie_within_the_text_and_in_each_other() {
        assert!(text("a😀b", &[entity("bold", 1, 2)]).is_ok());
        assert!(text("a😀b", &[entity("bold", 2, 2)]).is_err());
        assert!(text("ab", &[entity("bold", 1, 2)]).is_err());
        assert!(text("ab", &[entity("bold", 0, 0)]).is_err());
        assert!(text("ab", &[entity("shout", 0, 1)]).is_err());
        assert!(text("abcd", &[entity("bold", 0, 3), entity("italic", 1, 1)]).is_ok());
        assert!(text("abcd", &[entity("bold", 0, 3), entity("italic", 2, 2)]).is_err());
        assert!(text("ab", &[entity("text_link", 0, 2)]).is_err());
        assert!(text("ab", &[entity("spoiler", 0, 2), entity("code", 0, 2)]).is_err());
        assert!(text("abcd", &[entity("spoiler", 0, 2), entity("code", 2, 2)]).is_ok());
        assert!(text("abcd", &[entity("blockquote", 0, 4), entity("code", 2, 2)]).is_ok());
    }

    #[test]
    fn a_button_has_a_label_and_one_thing_to_do() {
        let key = json!({"text": "a", "callback_data": "x"});
        assert!(keys(json!([vec![key.clone(); 8]])).is_ok());
        assert!(keys(json!([vec![key.clone(); 9]])).is_err());
        assert!(keys(json!(vec![vec![key; 8]; 13])).is_err());
        assert!(keys(json!([[{"text": "a"}]])).is_err());
        assert!(keys(json!([[{"text": "", "callback_data": "x"}]])).is_err());
        assert!(keys(json!([[{"text": "a", "callback_data": "x", "url": "https://school.example"}]])).is_err());
        assert!(keys(json!([[{"text": "a", "callback_data": "é".repeat(33)}]])).is_err());
        assert!(keys(json!([[{"text": "a", "url": "javascript:alert(1)"}]])).is_err());
    }
}
