//! A window: as many open questions as fit, each with what stands there already.
//!
//! Nothing in it is required: a window that is half filled in can be sent, and what was typed counts.

use bot_core::conversation::{Key, ListView, Options, Question, View, Widget};
use bot_core::layout::label;
use bot_core::lists::List;
use bot_core::text::{Locale, Text, msg};
use serde::Serialize;
use serde_json::{Value, json};

use super::components::{ENTRY, OPTIONS};
use crate::button::{self, Kind};

/// Greatest lengths of Discord (PLATFORMS.md).
const TITLE: usize = 45;
const LABEL: usize = 45;
const HINT: usize = 100;
const TEXT: usize = 4000;

/// As many fields a window holds.
const FIELDS: usize = 5;

/// The body of a window.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(crate) struct Window {
    title: String,
    custom_id: String,
    components: Vec<Value>,
}

impl Window {
    /// How many questions it asks.
    pub(crate) fn len(&self) -> usize {
        self.components.len()
    }
}

/// The window that a view can be answered in. `lists`: whether it may hold lists, too. `None`: it asks nothing that fits.
pub(crate) fn window(view: &View, locale: Locale, lists: bool) -> Option<Window> {
    let (heading, fill, asked, searches) = match view {
        View::Ask { heading, fill, pending, .. } => (heading, fill, pending.iter().collect::<Vec<_>>(), false),
        View::Browse { heading, fill, question, list, next, .. } => {
            let asked = std::iter::once(&**question).chain(next).collect();
            (heading, fill, asked, is_searched(question, list))
        }
        View::Review { .. } | View::Card { .. } | View::Commands(_) => return None,
    };
    let custom_id = button::custom_id(Kind::Window, 0, fill)?;
    let title = label(&locale.plain(heading), TITLE);
    let field = |question: &&Question| field(question, locale, lists);
    let mut components: Vec<Value> = asked.iter().map_while(field).take(FIELDS).collect();
    if components.is_empty() && searches {
        let question = asked.first()?;
        let label = label(&locale.plain(&question.label), LABEL);
        let input = json!({ "type": 4, "custom_id": question.id.as_str(), "style": 1, "required": false,
            "max_length": 100, "placeholder": hint(&msg::discord_search_hint(), locale) });
        components.push(framed(input, &label, None, lists));
    }
    (!components.is_empty()).then_some(Window { title, custom_id, components })
}

/// Whether a list is more than what stands on the screen, so that it can be searched.
pub(super) fn is_searched(question: &Question, list: &ListView) -> bool {
    let is_found = match &question.widget {
        Widget::One(options) | Widget::Many { options, .. } => matches!(options, Options::Found { .. }),
        Widget::Text { .. } => false,
    };
    is_found || list.pages > 1 || list.query.is_some() || list.choices.is_empty()
}

fn hint(text: &Text, locale: Locale) -> String {
    label(&locale.plain(text), HINT)
}

/// A question as a field, `None` where it is none that fits.
fn field(question: &Question, locale: Locale, lists: bool) -> Option<Value> {
    let name = label(&locale.plain(&question.label), LABEL);
    let example = hint(&question.example, locale);
    let problem = question.problem.as_ref().map(|problem| hint(problem, locale));
    match &question.widget {
        Widget::Text { max, long } => {
            let typed = question.typed.as_deref().unwrap_or_default();
            let length = typed.chars().count();
            let most = (*max).max(length).clamp(1, TEXT);
            let style = if *long { 2 } else { 1 };
            let mut input = json!({ "type": 4, "custom_id": question.id.as_str(), "style": style, "required": false,
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
            let option =
                |(key, text): &(Key, Text)| json!({ "label": label(&locale.plain(text), ENTRY), "value": key });
            let options: Vec<Value> = entries.iter().map(option).collect();
            let list = json!({ "type": 3, "custom_id": question.id.as_str(), "options": options, "required": false,
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
    (1..=OPTIONS).contains(&entries.len()).then_some(entries)
}

fn of_list(list: &List, locale: Locale) -> Vec<(Key, Text)> {
    list.sorted(locale).iter().map(|(key, _)| ((*key).to_owned(), list.label(key))).collect()
}

/// A field with its name: above it in a label of its own, or as part of a text field in a row.
fn framed(mut field: Value, name: &str, problem: Option<&str>, lists: bool) -> Value {
    if !lists {
        field["label"] = name.into();
        return json!({ "type": 1, "components": [field] });
    }
    let mut framed = json!({ "type": 18, "label": name, "component": field });
    if let Some(problem) = problem {
        framed["description"] = problem.into();
    }
    framed
}
