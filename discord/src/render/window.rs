//! A window: as many open questions as fit, each with what stands there already.
//!
//! Nothing in it is required: a window that is half filled in can be sent, and what was typed counts.

use std::collections::BTreeSet;

use bot_core::conversation::{Key, Options, Question, View, Widget};
use bot_core::layout::label;
use bot_core::lists::List;
use bot_core::text::{Locale, Text, msg, utf16_len};
use serde::Serialize;
use serde_json::{Value, json};

use super::components::{ENTRY, OPTIONS, ROW, STRINGS};
use crate::button::{self, Kind};

/// Greatest lengths of Discord (PLATFORMS.md).
const TITLE: usize = 45;
const LABEL: usize = 45;
const HINT: usize = 100;
const TEXT: usize = 4000;

/// Kinds of components, by Discord's numbers.
const INPUT: u8 = 4;
const NAMED: u8 = 18;

/// As many fields a window holds.
const FIELDS: usize = 5;

/// The body of a window.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(crate) struct Window {
    title: String,
    custom_id: String,
    components: Vec<Value>,
    /// Whether it asks for a part of a name only.
    #[serde(skip)]
    searches: bool,
}

impl Window {
    /// How many questions it asks.
    pub(super) fn len(&self) -> usize {
        self.components.len()
    }

    /// Whether it searches the list of a question, which is too long to stand in it.
    pub(super) fn searches(&self) -> bool {
        self.searches
    }
}

/// The window that a view can be answered in. `lists`: whether it may hold lists, too. `None`: it asks nothing that fits.
pub(crate) fn window(view: &View, locale: Locale, lists: bool) -> Option<Window> {
    let (heading, fill, asked, list) = match view {
        View::Ask { heading, fill, pending, .. } => (heading, fill, pending.iter().collect::<Vec<_>>(), None),
        View::Browse { heading, fill, question, list, next, .. } => {
            (heading, fill, std::iter::once(&**question).chain(next).collect(), Some(list))
        }
        View::Review { .. } | View::Card { .. } | View::Commands(_) => return None,
    };
    let ticked: Vec<&Key> = list.iter().flat_map(|list| &list.choices).filter(|c| c.ticked).map(|c| &c.key).collect();
    let field = |question: &&Question| field(question, &ticked, locale, lists);
    let mut components: Vec<Value> = asked.iter().map_while(field).take(FIELDS).collect();
    let is_long = list.is_some_and(|list| list.pages > 1 || list.query.is_some());
    let searches = components.is_empty() && asked.first().is_some_and(|first| is_long || is_found(first));
    if searches {
        components.extend(asked.first().map(|first| search(first, locale, lists)));
    }
    let custom_id = button::custom_id(Kind::Window, 0, fill)?;
    let title = label(&locale.plain(heading), TITLE);
    (!components.is_empty()).then_some(Window { title, custom_id, components, searches })
}

/// A field for a part of the name of what is searched for.
fn search(question: &Question, locale: Locale, lists: bool) -> Value {
    let name = label(&locale.plain(&question.label), LABEL);
    let input = json!({ "type": INPUT, "custom_id": question.id.as_str(), "style": 1, "required": false,
        "max_length": 100, "placeholder": hint(&msg::discord_search_hint(), locale) });
    framed(input, &name, None, lists)
}

fn is_found(question: &Question) -> bool {
    matches!(question.widget.options(), Some(Options::Found { .. }))
}

/// How a question is answered here: several entries of a list are ticked in one go.
pub(super) fn example(question: &Question, is_long: bool) -> Text {
    match &question.widget {
        Widget::Many { .. } if is_long => msg::discord_tick_pages(),
        Widget::Many { .. } => msg::discord_tick(),
        Widget::Text { .. } | Widget::One(_) => question.example.clone(),
    }
}

fn hint(text: &Text, locale: Locale) -> String {
    label(&locale.plain(text), HINT)
}

/// A question as a field, `None` where it is none that fits.
fn field(question: &Question, ticked: &[&Key], locale: Locale, lists: bool) -> Option<Value> {
    let name = label(&locale.plain(&question.label), LABEL);
    let example = hint(&example(question, false), locale);
    let problem = question.problem.as_ref().map(|problem| hint(problem, locale));
    match &question.widget {
        Widget::Text { max, long } => {
            let typed = question.typed.as_deref().unwrap_or_default();
            let length = utf16_len(typed);
            let most = (*max).max(length).clamp(1, TEXT);
            let style = if *long { 2 } else { 1 };
            let mut input = json!({ "type": INPUT, "custom_id": question.id.as_str(), "style": style, "required": false,
                "max_length": most, "placeholder": example });
            if (1..=TEXT).contains(&length) {
                input["value"] = typed.into();
            }
            Some(framed(input, &name, problem.as_deref(), lists))
        }
        Widget::One(options) | Widget::Many { options, .. } if lists => {
            let entries = entries(options, locale)?;
            let most = match &question.widget {
                Widget::Many { max, .. } => (*max).clamp(1, entries.len()),
                Widget::One(_) | Widget::Text { .. } => 1,
            };
            let option = |(key, text): &(Key, Text)| {
                let mut option = json!({ "label": label(&locale.plain(text), ENTRY), "value": key });
                if ticked.contains(&key) {
                    option["default"] = true.into();
                }
                option
            };
            let options: Vec<Value> = entries.iter().map(option).collect();
            let list = json!({ "type": STRINGS, "custom_id": question.id.as_str(), "options": options, "required": false,
                "min_values": 0, "max_values": most, "placeholder": example });
            Some(framed(list, &name, problem.as_deref(), lists))
        }
        Widget::One(_) | Widget::Many { .. } => None,
    }
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

/// A field with its name: above it in a label of its own, or as part of a text field in a row.
fn framed(mut field: Value, name: &str, problem: Option<&str>, lists: bool) -> Value {
    if !lists {
        field["label"] = name.into();
        return json!({ "type": ROW, "components": [field] });
    }
    let mut framed = json!({ "type": NAMED, "label": name, "component": field });
    if let Some(problem) = problem {
        framed["description"] = problem.into();
    }
    framed
}
