//! What Discord takes, and what a phone can show: every broken rule in words.

use std::collections::BTreeSet;

use bot_core::text::utf16_len;
use rehearsal::shots::{alike, found};
use serde_json::json;

use crate::stage::{Component, Embed, Message, Modal, Row, Shown};

/// The kind of a field that takes files.
pub(crate) const UPLOAD: u8 = 19;

/// Everything that is wrong with what is sent.
pub(crate) fn broken(shown: &Shown) -> Vec<String> {
    let message = shown.message.iter().flat_map(message);
    message.chain(shown.modal.iter().flat_map(modal)).collect()
}

/// Labels that cannot be told apart: buttons of a message, and entries of a list.
pub(crate) fn twice(shown: &Shown) -> Vec<String> {
    let message: Vec<&Component> = shown.message.iter().flat_map(|message| message.pressable()).collect();
    let fields: Vec<&Component> =
        shown.modal.iter().flat_map(|modal| modal.fields()).map(|(.., field)| field).collect();
    let lists = message.iter().chain(&fields).filter_map(|component| component.options.as_ref());
    let entries = lists.flat_map(|options| alike(options.iter().map(|entry| entry.label.as_str())));
    let buttons = alike(message.iter().filter_map(|component| component.label.as_deref()));
    buttons.into_iter().chain(entries).collect()
}

fn message(message: &Message) -> Vec<String> {
    let all: usize = message.texts().map(utf16_len).sum();
    let ids: Vec<&String> = message.pressable().filter_map(|component| component.custom_id.as_ref()).collect();
    let mut mistakes = found([
        (message.embeds.len() != 1, format!("{} embeds", message.embeds.len())),
        (message.allowed_mentions != json!({ "parse": [] }), "somebody may be called".to_owned()),
        (all > 6000, format!("{all} units in all")),
        (message.components.len() > 5, format!("{} rows", message.components.len())),
        (ids.iter().collect::<BTreeSet<_>>().len() != ids.len(), format!("ids that are not unique: {ids:?}")),
    ]);
    mistakes.extend(message.embeds.iter().flat_map(embed));
    let seen = message.embeds.iter().filter_map(|embed| embed.image.as_ref()).map(|image| image.url.clone());
    let sent = message.attachments.iter().map(|file| format!("attachment://{}", file.filename));
    let about = message.attachments.iter().filter_map(|file| file.description.as_deref());
    mistakes.extend(found([
        (!seen.eq(sent), "a picture is not sent, or not seen".to_owned()),
        (!about.clone().all(|about| is_filled(about, 1024)), format!("strange words about a picture: {about:?}")),
    ]));
    for row in &message.components {
        let is_list = row.components.iter().any(|component| component.kind != 2);
        let count = row.components.len();
        mistakes.extend(found([
            (row.kind != 1 || row.component.is_some(), "something else than a row".to_owned()),
            (!(1..=5).contains(&count) || is_list && count > 1, format!("a row of {count}")),
        ]));
    }
    mistakes.extend(message.pressable().flat_map(pressable));
    mistakes
}

fn embed(embed: &Embed) -> Vec<String> {
    let title = embed.title.as_deref().unwrap_or("-");
    let text = &embed.description;
    let is_odd = |letter: char| letter.is_control() && letter != '\n';
    found([
        (!is_filled(title, 256), format!("a title of {} units: {title:?}", utf16_len(title))),
        (utf16_len(text) > 4096, format!("a text of {} units", utf16_len(text))),
        (text.is_empty() && embed.title.is_none(), "an empty embed".to_owned()),
        (text.trim() != text, "a blank edge of the text".to_owned()),
        (text.chars().any(is_odd), "a control character in the text".to_owned()),
        (["@everyone", "@here"].iter().any(|all| text.contains(all)), "everybody seems to be called".to_owned()),
        (text.contains("\n\n\n"), "two empty lines below each other".to_owned()),
        (embed.color > 0xFF_FF_FF, "a strange colour".to_owned()),
        (embed.footer.as_ref().is_some_and(|footer| !is_filled(&footer.text, 2048)), "a strange footer".to_owned()),
    ])
}

/// Whether there is something to read, without blank edges, in so many units.
fn is_filled(text: &str, max: usize) -> bool {
    !text.is_empty() && text.trim() == text && utf16_len(text) <= max
}

/// Whether a label can be read whole on one line.
fn is_label(text: &str, max: usize) -> bool {
    is_filled(text, max) && !text.chars().any(char::is_control)
}

fn pressable(component: &Component) -> Vec<String> {
    let id = component.custom_id.as_deref().unwrap_or_default();
    let mut mistakes = found([(!(1..=100).contains(&id.len()), format!("an id of {} bytes", id.len()))]);
    match component.kind {
        2 => {
            let label = component.label.as_deref().unwrap_or_default();
            let style = component.style;
            mistakes.extend(found([
                (!is_label(label, 80), format!("a button that cannot be read: {label:?}")),
                (!matches!(style, Some(1..=4)), format!("a button of the style {style:?}")),
            ]));
        }
        3 => mistakes.extend(list(component)),
        5 => {}
        other => mistakes.push(format!("a component of the kind {other}")),
    }
    mistakes
}

fn list(list: &Component) -> Vec<String> {
    let options = list.options.as_deref().unwrap_or_default();
    let values: BTreeSet<&str> = options.iter().map(|entry| entry.value.as_str()).collect();
    let ticked = options.iter().filter(|entry| entry.default).count();
    let (least, most) = (list.min_values.unwrap_or(1), list.max_values.unwrap_or(1));
    let is_odd = |value: &str| !(1..=100).contains(&value.len()) || !value.bytes().all(|byte| byte.is_ascii_graphic());
    let mut mistakes = found([
        (!(1..=25).contains(&options.len()), format!("a list of {} entries", options.len())),
        (values.len() != options.len(), "values that are not unique".to_owned()),
        (values.iter().any(|value| is_odd(value)), "a strange value".to_owned()),
        (most == 0 || least > most || most > options.len(), format!("{least} to {most} of {}", options.len())),
        (ticked > most, format!("{ticked} of {most} ticked")),
    ]);
    let placeholder = list.placeholder.as_deref().unwrap_or_default();
    mistakes.extend((!is_label(placeholder, 150)).then(|| format!("a list named {placeholder:?}")));
    let unreadable = options.iter().filter(|entry| !is_label(&entry.label, 100));
    mistakes.extend(unreadable.map(|entry| format!("an entry that cannot be read: {:?}", entry.label)));
    mistakes
}

/// Whether a row of a modal is one of those that Discord takes; words can only be read.
fn is_row(row: &Row) -> bool {
    match row.kind {
        10 => row.content.as_ref().is_some_and(|words| (1..=4000).contains(&words.chars().count())),
        1 | 18 => row.content.is_none(),
        _ => false,
    }
}

fn modal(modal: &Modal) -> Vec<String> {
    let fields: Vec<_> = modal.fields().collect();
    let ids: BTreeSet<_> = fields.iter().map(|(_, _, field)| &field.custom_id).collect();
    let mut mistakes = found([
        (!is_label(&modal.title, 45), format!("a modal named {:?}", modal.title)),
        (!(1..=5).contains(&fields.len()), format!("a modal of {} fields", fields.len())),
        (ids.len() != fields.len(), "fields that are not unique".to_owned()),
        (!(1..=100).contains(&modal.custom_id.len()), format!("an id of {} bytes", modal.custom_id.len())),
        (modal.components.len() > 5, format!("a modal of {} rows", modal.components.len())),
        (modal.components.iter().any(|row| !is_row(row)), "a strange row of a modal".to_owned()),
    ]);
    for (name, about, field) in fields {
        mistakes.extend(found([
            (!is_label(name, 45), format!("a field named {name:?}")),
            (about.is_some_and(|about| !is_label(about, 100)), format!("a field about {about:?}")),
            (field.required != Some(false), format!("{name} is required")),
        ]));
        mistakes.extend(match field.kind {
            3 => list(field),
            4 => input(field),
            UPLOAD => upload(field),
            other => vec![format!("a field of the kind {other}")],
        });
    }
    mistakes
}

fn upload(field: &Component) -> Vec<String> {
    let (least, most) = (field.min_values.unwrap_or(1), field.max_values.unwrap_or(1));
    found([
        (least > 0 || !(1..=10).contains(&most), format!("{least} to {most} files")),
        (field.placeholder.is_some() || field.label.is_some(), "an upload says nothing itself".to_owned()),
    ])
}

fn input(field: &Component) -> Vec<String> {
    let most = field.max_length.unwrap_or(4000);
    let value = field.value.as_deref().unwrap_or("-");
    let placeholder = field.placeholder.as_deref().unwrap_or_default();
    found([
        (!matches!(field.style, Some(1 | 2)), "a field without a style".to_owned()),
        (!(1..=4000).contains(&most), format!("a field of {most} units")),
        (!(1..=most).contains(&utf16_len(value)), format!("{} units stand in a field", utf16_len(value))),
        (!is_label(placeholder, 100), format!("a hint that cannot be read: {placeholder:?}")),
    ])
}
