//! What of a message a person wrote, and what stands in locales/: only the latter is translated.

use bot_core::text::{Locale, Text};
use bot_core::view::{Link, View};
use rehearsal::shots::buttons;
use serde_json::Value;

use crate::stage::{Message, Shown};

/// What people wrote, what they copy or type, and what is in English in every language, in any of the texts.
pub(crate) fn of_people(texts: &[Text]) -> Vec<String> {
    let mut words = Vec::new();
    for text in texts {
        gather(&serde_json::to_value(text).expect("a text is plain data"), &mut words);
    }
    words
}

fn gather(value: &Value, words: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            if fields.get("english") == Some(&Value::Bool(true)) {
                let text: Text = serde_json::from_value(value.clone()).expect("a text as it was written");
                words.push(Locale::english().plain(&text));
            }
            for (name, value) in fields {
                match value.as_str() {
                    Some(said) if matches!(name.as_str(), "Words" | "Verbatim" | "Address" | "Command") => {
                        words.push(said.to_owned())
                    }
                    Some(_) | None => gather(value, words),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| gather(item, words)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// Stands for a person's words.
const SOMETHING: &str = "·";

/// What is shown by a view without what people wrote: the lines of the message and the labels of its buttons.
pub(crate) fn of_ours(view: &View, shown: &Shown) -> Vec<String> {
    let mut words = of_people(&view.texts());
    if let View::Browse { list, .. } = view {
        words.extend(list.query.clone());
    }
    words.extend(view.question().and_then(|asked| asked.typed.clone()));
    for button in buttons(view) {
        if let Link::Share { code, .. } = button.link {
            words.push(code);
        }
    }
    words.retain(|words| !words.trim().is_empty());
    words.sort_by_key(|words| std::cmp::Reverse(words.len()));
    // What was pasted from a spreadsheet is shown in one line without its tabs.
    let shown_as = |words: &str| words.trim().replace('\t', " ");
    let without = |text: &str| {
        let text = text.replace(['\u{2068}', '\u{2069}'], "");
        words.iter().fold(text, |text, words| text.replace(&shown_as(words), SOMETHING))
    };
    let lines = match shown {
        Shown::Message(message) => {
            let text = without(&unquoted(message));
            text.lines()
                .map(str::to_owned)
                .chain(message.keys().map(|key| uncut(&without(&key.text), &words)))
                .collect()
        }
        Shown::Commands(commands) => commands.iter().map(|command| command.description.clone()).collect::<Vec<_>>(),
    };
    lines.into_iter().filter(|line| !line.trim().is_empty()).collect()
}

/// A label without the beginning of somebody's words at which it is cut off.
fn uncut(label: &str, words: &[String]) -> String {
    let Some(head) = label.strip_suffix('…') else { return label.to_owned() };
    let beginnings = |words: &String| -> Vec<String> {
        words.char_indices().skip(3).map(|(at, _)| words[..at].trim_end().to_owned()).collect()
    };
    let cut = words.iter().flat_map(beginnings).filter(|beginning| head.ends_with(beginning)).max_by_key(String::len);
    cut.map_or_else(|| label.to_owned(), |cut| format!("{}{SOMETHING}", &head[..head.len() - cut.len()]))
}

/// The text without what stands there to be copied, which a person typed, and without passwords.
fn unquoted(message: &Message) -> String {
    let mut units: Vec<u16> = message.text.encode_utf16().collect();
    for entity in
        message.entities.iter().rev().filter(|entity| matches!(entity.kind.as_str(), "code" | "pre" | "spoiler"))
    {
        units.splice(entity.offset..entity.offset + entity.length, SOMETHING.encode_utf16());
    }
    String::from_utf16(&units).expect("entities do not cut letters")
}
