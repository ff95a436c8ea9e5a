//! A modal: as many open questions as fit, each with what stands there already.
//!
//! Nothing in it is required: a modal that is half filled in can be sent, and what was typed counts.

use std::collections::BTreeSet;

use bot_core::conversation::Key;
use bot_core::layout::{Layout, Look, Part, is_blank};
use bot_core::lists::List;
use bot_core::text::{Locale, Text, msg, utf16_len};
use bot_core::view::{Options, Question, Quote, View, Widget};
use serde::Serialize;
use serde_json::{Value, json};

use super::components::{ENTRY, OPTIONS, ROW, STRINGS};
use super::label;
use super::markdown::joined;
use crate::button::{self, Kind};

/// Greatest lengths of Discord (docs/platforms.md, "Discord: modals").
pub(super) const TITLE: usize = 45;
pub(super) const LABEL: usize = 45;
pub(super) const HINT: usize = 100;
const TEXT: usize = 4000;

/// Kinds of components, by Discord's numbers.
const INPUT: u8 = 4;
const WORDS: u8 = 10;
const NAMED: u8 = 18;
pub(crate) const UPLOAD: u8 = 19;

/// Greatest length of what is searched for.
const SEARCH: usize = 100;

/// As many fields, and words above them, a modal holds.
const FIELDS: usize = 5;

/// The body of a modal.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(crate) struct Modal {
    title: String,
    custom_id: String,
    components: Vec<Value>,
    /// How many questions it asks.
    #[serde(skip)]
    asks: usize,
    /// Whether it asks for a part of a name only.
    #[serde(skip)]
    searches: bool,
}

impl Modal {
    /// How many questions it asks.
    pub(super) fn len(&self) -> usize {
        self.asks
    }

    /// Whether it searches the list of a question, which is too long to stand in it.
    pub(super) fn searches(&self) -> bool {
        self.searches
    }
}

/// The modal that a view can be answered in. `lists`: whether it may hold lists, too. `None`: it asks nothing that fits.
pub(crate) fn modal(view: &View, locale: Locale, lists: bool) -> Option<Modal> {
    let (heading, quoted, fill, asked, list) = match view {
        View::Ask { heading, asked, fill, pending, .. } => {
            (heading, asked, fill, pending.iter().collect::<Vec<_>>(), None)
        }
        View::Browse { heading, asked, fill, question, list, next, .. } => {
            (heading, asked, fill, std::iter::once(&**question).chain(next).collect(), Some(list))
        }
        View::Review { .. } | View::Card { .. } | View::Commands(_) => return None,
    };
    let ticked: Vec<&Key> = list.iter().flat_map(|list| &list.choices).filter(|c| c.ticked).map(|c| &c.key).collect();
    let field = |question: &&Question| field(question, &ticked, locale, lists);
    let words = if lists { words(quoted, locale) } else { None };
    let room = FIELDS - usize::from(words.is_some());
    let mut components: Vec<Value> = asked.iter().map_while(field).take(room).collect();
    let is_long = list.is_some_and(|list| list.pages > 1 || list.query.is_some());
    let searches = components.is_empty() && asked.first().is_some_and(|first| is_long || is_found(first));
    if searches {
        components.extend(asked.first().map(|first| search(first, locale, lists)));
    }
    let custom_id = button::custom_id(Kind::Modal, 0, fill)?;
    let title = label(&locale.label(heading), TITLE);
    let asks = components.len();
    components.splice(0..0, words);
    (asks > 0).then_some(Modal { title, custom_id, components, asks, searches })
}

/// What somebody asked for, above the fields; there is room for it only where fields stand in labels.
fn words(quoted: &[Quote], locale: Locale) -> Option<Value> {
    let code = |code: &str| Part::new(Look::Code, code);
    let layout = Layout { locale, invitation: &code, student_link: &code };
    (!quoted.is_empty()).then(|| json!({ "type": WORDS, "content": joined(&layout.quotes(quoted)) }))
}

/// A field for a part of the name of what is searched for.
fn search(question: &Question, locale: Locale, lists: bool) -> Value {
    let said = Said { hint: Some(msg::discord_search_hint()), about: None };
    framed(input("", SEARCH, false), question, &said, (locale, lists))
}

fn is_found(question: &Question) -> bool {
    matches!(question.widget.options(), Some(Options::Found { .. }))
}

/// How a question is answered here, where nothing is typed below a list: several entries of it are ticked in one go.
pub(super) fn example(question: &Question, is_long: bool) -> Text {
    match &question.widget {
        Widget::Many { .. } if is_long => msg::discord_tick_pages(),
        Widget::Many { .. } => msg::discord_tick(),
        Widget::One(Options::List(_)) if is_long => msg::discord_one_pages(),
        Widget::One(Options::List(_)) => msg::discord_one(),
        Widget::One(Options::Given(_) | Options::Found { .. }) | Widget::Text { .. } | Widget::Picture => {
            question.example.clone()
        }
    }
}

/// A question as a field, `None` where it is none that fits.
fn field(question: &Question, ticked: &[&Key], locale: Locale, lists: bool) -> Option<Value> {
    let (field, hint) = match &question.widget {
        Widget::Text { max, long } => {
            let typed = question.typed.as_deref().or(question.offer.as_deref()).unwrap_or_default();
            (input(typed, *max, *long), Some(question.example.clone()))
        }
        Widget::One(options) if lists => (list(options, 1, ticked, locale)?, Some(msg::discord_choose())),
        Widget::Many { options, max } if lists => {
            (list(options, *max, ticked, locale)?, Some(example(question, false)))
        }
        // It says itself what to do.
        Widget::Picture if lists => (json!({ "type": UPLOAD, "min_values": 0, "max_values": 1 }), None),
        Widget::One(_) | Widget::Many { .. } | Widget::Picture => return None,
    };
    let about = question.problem.clone().or_else(|| question.optional.then(msg::discord_optional));
    Some(framed(field, question, &Said { hint, about }, (locale, lists)))
}

/// A text field with what was typed before.
fn input(typed: &str, max: usize, long: bool) -> Value {
    let typed = if long { typed.to_owned() } else { typed.split('\n').map(str::trim).collect::<Vec<_>>().join(" ") };
    let length = utf16_len(&typed);
    let style = if long { 2 } else { 1 };
    let mut input = json!({ "type": INPUT, "style": style, "max_length": max.max(length).clamp(1, TEXT) });
    if length <= TEXT && !is_blank(&typed) {
        input["value"] = typed.into();
    }
    input
}

/// A list of which at most `max` entries can be chosen; `None` where it is too long.
fn list(options: &Options, max: usize, ticked: &[&Key], locale: Locale) -> Option<Value> {
    let entries = entries(options, locale)?;
    let most = max.clamp(1, entries.len());
    let ticked: Vec<&Key> = entries.iter().map(|(key, _)| key).filter(|key| ticked.contains(key)).take(most).collect();
    let option = |(key, text): &(Key, Text)| {
        let mut option = json!({ "label": label(&locale.label(text), ENTRY), "value": key });
        if ticked.contains(&key) {
            option["default"] = true.into();
        }
        option
    };
    let options: Vec<Value> = entries.iter().map(option).collect();
    Some(json!({ "type": STRINGS, "options": options, "min_values": 0, "max_values": most }))
}

/// The entries of a list, if they fit one.
fn entries(options: &Options, locale: Locale) -> Option<Vec<(Key, Text)>> {
    let entries: Vec<(Key, Text)> = match options {
        Options::Given(given) => given.clone(),
        Options::List(list) => of_list(list, locale),
        // What is found depends on what is searched for.
        Options::Found { .. } => return None,
    };
    let keys: BTreeSet<&Key> = entries.iter().map(|(key, _)| key).collect();
    let fit = keys.len() == entries.len() && keys.iter().all(|key| (1..=ENTRY).contains(&key.len()));
    (fit && (1..=OPTIONS).contains(&entries.len())).then_some(entries)
}

fn of_list(list: &List, locale: Locale) -> Vec<(Key, Text)> {
    list.sorted(locale).iter().map(|(key, _)| ((*key).to_owned(), list.label(key))).collect()
}

/// What stands in an empty field, where there is room, and beside it.
struct Said {
    hint: Option<Text>,
    about: Option<Text>,
}

/// A field of a question with its name: in a label above it, or, where there are no such labels, in the field itself.
fn framed(field: Value, question: &Question, said: &Said, (locale, lists): (Locale, bool)) -> Value {
    let short = |text: &Text| label(&locale.label(text), HINT);
    let name = label(&locale.label(&question.label), LABEL);
    let mut field = field;
    field["custom_id"] = question.id.as_str().into();
    field["required"] = false.into();
    if let Some(hint) = &said.hint {
        field["placeholder"] = short(hint).into();
    }
    if !lists {
        field["label"] = name.into();
        return json!({ "type": ROW, "components": [field] });
    }
    let mut framed = json!({ "type": NAMED, "label": name, "component": field });
    if let Some(about) = &said.about {
        framed["description"] = short(about).into();
    }
    framed
}
