//! What Discord takes, where its official specification does not say it: lengths, numbers, unique ids.

use std::collections::BTreeSet;

use serde_json::Value;

use super::files::Attachment;
use super::message::ATTACHED;
use crate::File;

fn length(value: &Value) -> usize {
    value.as_str().map_or(0, |text| text.chars().count())
}

/// Collects what is wrong.
#[derive(Default)]
struct Faults(Vec<String>);

impl Faults {
    fn between(&mut self, what: &str, count: usize, (least, most): (usize, usize)) {
        if !(least..=most).contains(&count) {
            self.0.push(format!("{what}: {count}, not {least} to {most}"));
        }
    }

    fn unknown(&mut self, what: &str, value: &Value, known: &[&str]) {
        for name in value.as_object().into_iter().flat_map(|fields| fields.keys()) {
            if !known.contains(&name.as_str()) {
                self.0.push(format!("{what}: unknown field {name}"));
            }
        }
    }
}

/// What is wrong with the body of a message. `is_whole`: something has to stand in it.
pub(super) fn message(body: &Value, is_whole: bool) -> Vec<String> {
    let mut faults = Faults::default();
    let known =
        ["content", "embeds", "components", "allowed_mentions", "flags", "nonce", "enforce_nonce", "attachments"];
    faults.unknown("message", body, &known);
    faults.between("content", length(&body["content"]), (0, 2000));
    faults.between("nonce", length(&body["nonce"]), (0, 25));
    if body["content"].as_str().is_some_and(draws_a_mention) {
        faults.0.push("the content shows somebody as called".to_owned());
    }
    if body["allowed_mentions"]["parse"].as_array().is_none_or(|parse| !parse.is_empty()) {
        faults.0.push("what people wrote may call others".to_owned());
    }
    let none = Vec::new();
    let embeds = body["embeds"].as_array().unwrap_or(&none);
    faults.between("embeds", embeds.len(), (0, 10));
    let total: usize = embeds.iter().map(|embed| self::embed(&mut faults, embed)).sum();
    faults.between("all embeds", total, (0, 6000));
    let rows = body["components"].as_array().unwrap_or(&none);
    components(&mut faults, rows);
    let has_files = body["attachments"].as_array().is_some_and(|files| !files.is_empty());
    if is_whole && length(&body["content"]) == 0 && embeds.is_empty() && rows.is_empty() && !has_files {
        faults.0.push("an empty message".to_owned());
    }
    faults.0
}

/// The part of a call in which a file comes that is named so.
pub(super) fn part_of(named: &Value) -> String {
    let id = &named["id"];
    let id = id.as_u64().map_or_else(|| id.as_str().unwrap_or_default().to_owned(), |id| id.to_string());
    format!("files[{id}]")
}

/// What is wrong with the files of a message that had these before: each is named in the body by the number of its part, each named one
/// is there, and so is each that is seen in an embed.
pub(super) fn files(body: &Value, files: &[(String, File)], before: &[Attachment]) -> Vec<String> {
    let mut faults = Faults::default();
    let none = Vec::new();
    let named = body["attachments"].as_array().unwrap_or(&none);
    faults.between("files", files.len(), (0, 10));
    for named in named {
        faults.between("description", length(&named["description"]), (0, 1024));
        if before.iter().any(|before| named["id"].as_str() == Some(&before.id.to_string())) {
            continue;
        }
        faults.between("filename", length(&named["filename"]), (1, 1024));
        if !files.iter().any(|(name, file)| *name == part_of(named) && named["filename"] == file.name) {
            faults.0.push(format!("{} is named, and not there", part_of(named)));
        }
    }
    for (name, file) in files {
        if !named.iter().any(|named| part_of(named) == *name) {
            faults.0.push(format!("{name} is not named"));
        }
        if file.bytes.is_empty() {
            faults.0.push(format!("{name} is empty"));
        }
    }
    for embed in body["embeds"].as_array().unwrap_or(&none) {
        let Some(image) = embed["image"]["url"].as_str() else { continue };
        let name = image.strip_prefix(ATTACHED).unwrap_or_default();
        let is_shown = [".jpg", ".jpeg", ".png", ".gif", ".webp"].iter().any(|ending| name.ends_with(ending));
        if !is_shown || !named.iter().any(|named| named["filename"] == name) {
            faults.0.push(format!("{image} is seen in an embed, and no picture that comes with it"));
        }
    }
    faults.0
}

fn embed(faults: &mut Faults, embed: &Value) -> usize {
    faults.unknown("embed", embed, &["title", "description", "color", "image", "footer", "fields"]);
    faults.unknown("image", &embed["image"], &["url"]);
    let footer = length(&embed["footer"]["text"]);
    let (title, description) = (length(&embed["title"]), length(&embed["description"]));
    faults.between("title", title, (0, 256));
    let least = usize::from(embed.get("description").is_some());
    faults.between("description", description, (least, 4096));
    for part in ["title", "description"] {
        if embed[part].as_str().is_some_and(draws_a_mention) {
            faults.0.push(format!("the {part} of an embed shows somebody as called"));
        }
    }
    faults.between("footer", footer, (0, 2048));
    if title + description + footer == 0 {
        faults.0.push("an empty embed".to_owned());
    }
    title + description + footer
}

/// Whether a client would show a text as if it called everybody, or somebody: outside of code, and not escaped.
fn draws_a_mention(text: &str) -> bool {
    let outside = text.split('`').step_by(2);
    outside
        .map(|text| text.replace("\\<", ""))
        .any(|text| ["@everyone", "@here", "<@"].iter().any(|call| text.contains(call)))
}

fn components(faults: &mut Faults, rows: &[Value]) {
    faults.between("rows", rows.len(), (0, 5));
    let mut ids = BTreeSet::new();
    for row in rows {
        if row["type"] != 1 {
            faults.0.push(format!("a row of type {}", row["type"]));
        }
        let none = Vec::new();
        let parts = row["components"].as_array().unwrap_or(&none);
        let most = if parts.iter().all(|part| part["type"] == 2) { 5 } else { 1 };
        faults.between("parts of a row", parts.len(), (1, most));
        for part in parts {
            component(faults, part);
            if let Some(id) = part["custom_id"].as_str()
                && !ids.insert(id.to_owned())
            {
                faults.0.push(format!("custom_id {id} twice"));
            }
        }
    }
}

fn component(faults: &mut Faults, part: &Value) {
    match part["type"].as_u64() {
        Some(2) => {
            faults.unknown("button", part, &["type", "style", "label", "custom_id", "url", "disabled"]);
            faults.between("label", length(&part["label"]), (1, 80));
            match (part["style"].as_u64(), part.get("url"), part.get("custom_id")) {
                (Some(5), Some(url), None) => faults.between("url", length(url), (1, 512)),
                (Some(1..=4), None, Some(id)) => faults.between("custom_id", length(id), (1, 100)),
                _ => faults.0.push("a button is a link, or carries something".to_owned()),
            }
        }
        Some(3) => select(faults, part, "a list"),
        Some(5) => faults.between("custom_id", length(&part["custom_id"]), (1, 100)),
        _ => faults.0.push(format!("a component of type {}", part["type"])),
    }
}

fn select(faults: &mut Faults, part: &Value, what: &str) {
    let known = ["type", "custom_id", "options", "placeholder", "min_values", "max_values", "required"];
    faults.unknown(what, part, &known);
    faults.between("custom_id", length(&part["custom_id"]), (1, 100));
    faults.between("placeholder", length(&part["placeholder"]), (0, 150));
    let none = Vec::new();
    let options = part["options"].as_array().unwrap_or(&none);
    faults.between("options", options.len(), (1, 25));
    let mut values = BTreeSet::new();
    let mut ticked = 0;
    for option in options {
        faults.between("label of an option", length(&option["label"]), (1, 100));
        faults.between("value of an option", length(&option["value"]), (1, 100));
        ticked += usize::from(option["default"] == true);
        if !values.insert(option["value"].to_string()) {
            faults.0.push(format!("an option twice: {}", option["value"]));
        }
    }
    let number = |name: &str| part[name].as_u64().and_then(|n| usize::try_from(n).ok()).unwrap_or(1);
    faults.between("min_values", number("min_values"), (0, 25));
    faults.between("max_values", number("max_values"), (1, options.len().max(1)));
    faults.between("options that are ticked", ticked, (0, number("max_values")));
}

/// What is wrong with a modal.
pub(super) fn modal(data: &Value) -> Vec<String> {
    let mut faults = Faults::default();
    faults.unknown("modal", data, &["title", "custom_id", "components"]);
    faults.between("title", length(&data["title"]), (1, 45));
    faults.between("custom_id", length(&data["custom_id"]), (1, 100));
    let none = Vec::new();
    let holders = data["components"].as_array().unwrap_or(&none);
    faults.between("fields", holders.len(), (1, 5));
    let mut ids = BTreeSet::new();
    for holder in holders {
        let part = match holder["type"].as_u64() {
            Some(10) => {
                faults.between("words", length(&holder["content"]), (1, 4000));
                continue;
            }
            Some(18) => {
                faults.between("label", length(&holder["label"]), (1, 45));
                faults.between("description", length(&holder["description"]), (0, 100));
                if holder["component"].get("label").is_some() {
                    faults.0.push("a field in a label has no label of its own".to_owned());
                }
                &holder["component"]
            }
            Some(1) => {
                let part = &holder["components"][0];
                faults.between("label", length(&part["label"]), (1, 45));
                if part["type"] != 4 {
                    faults.0.push("a row of a modal holds a text".to_owned());
                }
                part
            }
            _ => {
                faults.0.push(format!("a holder of type {}", holder["type"]));
                continue;
            }
        };
        if !ids.insert(part["custom_id"].to_string()) {
            faults.0.push(format!("custom_id {} twice", part["custom_id"]));
        }
        match part["type"].as_u64() {
            Some(4) => text(&mut faults, part),
            Some(3) => select(&mut faults, part, "a list of a modal"),
            Some(19) => upload(&mut faults, part),
            _ => faults.0.push(format!("a field of type {}", part["type"])),
        }
    }
    faults.0
}

fn upload(faults: &mut Faults, part: &Value) {
    faults.unknown("an upload", part, &["type", "custom_id", "min_values", "max_values", "required"]);
    faults.between("custom_id", length(&part["custom_id"]), (1, 100));
    let number = |name: &str| part[name].as_u64().and_then(|n| usize::try_from(n).ok()).unwrap_or(1);
    faults.between("min_values", number("min_values"), (0, 10));
    faults.between("max_values", number("max_values"), (1, 10));
    if part["required"] == false && number("min_values") > 0 {
        faults.0.push("an upload that need not be filled in takes none, too".to_owned());
    }
}

fn text(faults: &mut Faults, part: &Value) {
    let known = ["type", "custom_id", "style", "label", "required", "min_length", "max_length", "value", "placeholder"];
    faults.unknown("a text", part, &known);
    faults.between("custom_id", length(&part["custom_id"]), (1, 100));
    faults.between("placeholder", length(&part["placeholder"]), (0, 100));
    let most = part["max_length"].as_u64().and_then(|n| usize::try_from(n).ok()).unwrap_or(4000);
    faults.between("max_length", most, (1, 4000));
    faults.between("value", length(&part["value"]), (0, most));
    if !matches!(part["style"].as_u64(), Some(1 | 2)) {
        faults.0.push("a text of an unknown style".to_owned());
    }
}

/// Discord's locales (its specification, `AvailableLocalesEnum`; its page on locales has two less, Arabic and Hebrew).
const LOCALES: [&str; 34] = [
    "ar", "bg", "cs", "da", "de", "el", "en-GB", "en-US", "es-419", "es-ES", "fi", "fr", "he", "hi", "hr", "hu", "id",
    "it", "ja", "ko", "lt", "nl", "no", "pl", "pt-BR", "ro", "ru", "sv-SE", "th", "tr", "uk", "vi", "zh-CN", "zh-TW",
];

/// What is wrong with a list of commands.
pub(super) fn commands(body: &Value) -> Vec<String> {
    let mut faults = Faults::default();
    let Some(all) = body.as_array() else { return vec!["no list of commands".to_owned()] };
    faults.between("commands", all.len(), (0, 110));
    let mut names = BTreeSet::new();
    for command in all {
        let is_typed = command["type"].as_u64().unwrap_or(1) == 1;
        named(&mut faults, command, is_typed);
        if is_typed {
            faults.between("description", length(&command["description"]), (1, 100));
            localized(&mut faults, &command["description_localizations"], (1, 100));
        } else if command.get("description").is_some() {
            faults.0.push("an entry of a menu has no description".to_owned());
        }
        // What is required comes first (the reference, "Application Commands", "required").
        let options = command["options"].as_array().into_iter().flatten();
        if !options.clone().is_sorted_by_key(|option| option["required"] != true) {
            faults.0.push(format!("command {}: a required option behind another one", command["name"]));
        }
        for option in options {
            named(&mut faults, option, true);
            faults.between("description", length(&option["description"]), (1, 100));
            localized(&mut faults, &option["description_localizations"], (1, 100));
        }
        if !names.insert((is_typed, command["name"].to_string())) {
            faults.0.push(format!("command {} twice", command["name"]));
        }
    }
    faults.0
}

fn named(faults: &mut Faults, command: &Value, is_typed: bool) {
    faults.between("name", length(&command["name"]), (1, 32));
    localized(faults, &command["name_localizations"], (1, 32));
    let translated = command["name_localizations"].as_object().into_iter().flat_map(|names| names.values());
    for name in std::iter::once(&command["name"]).chain(translated).filter_map(Value::as_str) {
        let is_allowed = |letter: char| letter.is_alphanumeric() || letter == '-' || letter == '_';
        if is_typed && (!name.chars().all(is_allowed) || name.to_lowercase() != name) {
            faults.0.push(format!("{name:?} is no name of a command"));
        }
    }
}

fn localized(faults: &mut Faults, texts: &Value, range: (usize, usize)) {
    for (locale, text) in texts.as_object().into_iter().flatten() {
        if !LOCALES.contains(&locale.as_str()) {
            faults.0.push(format!("locale {locale} is none of Discord's"));
        }
        faults.between(locale, length(text), range);
    }
}
