//! What can be pressed below a message, in Discord's shape: rows of buttons and lists, within its limits.

use bot_core::conversation::{Action, Button, Choice, Link, ListView, Style};
use bot_core::layout::label;
use bot_core::text::{Locale, Text, msg};
use serde::Serialize;
use serde_json::{Value, json};

use crate::button::{self, Kind};

/// Rows of a message, and buttons of a row (PLATFORMS.md).
const ROWS: usize = 5;
const BUTTONS: usize = 5;

/// Entries of a list (PLATFORMS.md).
pub(super) const OPTIONS: usize = 25;

/// Greatest length of a button's label: Discord takes 80, a phone shows less.
const LABEL: usize = 60;

/// Greatest length of an entry of a list.
pub(super) const ENTRY: usize = 100;

/// Greatest length of what stands on a closed list.
const PLACEHOLDER: usize = 150;

/// Where more plain buttons than these lead elsewhere, they are a list.
const MANY: usize = 5;

/// A button, a list.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
struct Component(Value);

/// Builds the rows of one message from top to bottom.
pub(super) struct Components {
    locale: Locale,
    rows: Vec<Vec<Component>>,
    /// So that no two components have the same id.
    count: usize,
}

impl Components {
    pub(super) fn new(locale: Locale) -> Self {
        Self { locale, rows: Vec::new(), count: 0 }
    }

    fn next(&mut self) -> usize {
        self.count += 1;
        self.count - 1
    }

    fn plain(&self, text: &Text, max: usize) -> String {
        label(&self.locale.plain(text), max)
    }

    /// The part of a list that is shown. `none_is_done`: ticking is the whole answer, so that nothing has to be confirmed.
    pub(super) fn list(mut self, list: &ListView, max: Option<usize>, placeholder: &Text) -> Self {
        let shown = &list.choices[..list.choices.len().min(OPTIONS)];
        if shown.is_empty() {
            return self;
        }
        let at = self.next();
        let (id, options) = match &list.tick {
            Some(tick) => (button::custom_id(Kind::Tick, at, tick), self.options(shown, |choice| choice.key.clone())),
            None => (button::list_id(at, false), self.options(shown, |choice| choice.action.encode())),
        };
        let most = max.map_or(1, |max| max.clamp(1, options.len()));
        let least = usize::from(list.tick.is_none());
        self.select(id, options, placeholder, (least, most));
        self
    }

    fn options(&self, choices: &[Choice], value: impl Fn(&Choice) -> String) -> Vec<Value> {
        let option = |choice: &Choice| {
            let (label, value) = (self.plain(&choice.label, ENTRY), value(choice));
            let mut option = json!({ "label": label, "value": value });
            if choice.ticked {
                option["default"] = true.into();
            }
            option
        };
        choices.iter().map(option).collect()
    }

    fn select(&mut self, id: Option<String>, options: Vec<Value>, placeholder: &Text, (least, most): (usize, usize)) {
        let Some(id) = id else { return };
        let placeholder = self.plain(placeholder, PLACEHOLDER);
        self.rows.push(vec![Component(json!({ "type": 3, "custom_id": id, "options": options,
            "placeholder": placeholder, "min_values": least, "max_values": most }))]);
    }

    /// A list of which each entry does something of its own.
    pub(super) fn choose(mut self, choices: &[Choice], placeholder: &Text) -> Self {
        let choices = &choices[..choices.len().min(OPTIONS)];
        if !choices.is_empty() {
            let may_ask = choices.iter().any(|choice| choice.action.may_ask());
            let id = button::list_id(self.next(), may_ask);
            let options = self.options(choices, |choice| choice.action.encode());
            self.select(id, options, placeholder, (1, 1));
        }
        self
    }

    /// A list of the platform's people.
    pub(super) fn people(mut self, placeholder: &Text) -> Self {
        if let Some(id) = button::people_id(self.next()) {
            let placeholder = self.plain(placeholder, PLACEHOLDER);
            self.rows.push(vec![Component(json!({ "type": 5, "custom_id": id, "placeholder": placeholder,
                "min_values": 1, "max_values": 1 }))]);
        }
        self
    }

    /// "◀ ▶", as far as there are other pages.
    pub(super) fn pages(mut self, page: u16, pages: u16, turn: &Action) -> Self {
        let mut row = Vec::new();
        let before = page.checked_sub(1).map(|page| (msg::frame_previous_page(), page));
        let after = (page + 1 < pages).then(|| (msg::frame_next_page(), page + 1));
        for (text, page) in before.into_iter().chain(after) {
            row.extend(self.button(&text, &turn.at_page(page), Style::Way));
        }
        self.push(row);
        self
    }

    /// What can be done, and below it what leads elsewhere. Many places to go to are a list.
    pub(super) fn buttons(mut self, buttons: &[Button]) -> Self {
        for group in buttons.chunk_by(|one, next| (one.style == Style::Way) == (next.style == Style::Way)) {
            if let Some(choices) = entries(group) {
                self = self.choose(&choices, &msg::discord_choose());
                continue;
            }
            let row: Vec<Component> = group.iter().filter_map(|button| self.of(button)).collect();
            for row in row.chunks(BUTTONS) {
                self.push(row.to_vec());
            }
        }
        self
    }

    fn of(&mut self, button: &Button) -> Option<Component> {
        match &button.link {
            Link::Do(action) => self.button(&button.label, action, button.style),
            // Here a message is sent by hand: the words and the code stand in it to be copied. People are picked from a
            // list.
            Link::Share { .. } | Link::Pick => None,
        }
    }

    /// One more button on top of the others.
    pub(super) fn first(mut self, text: &Text, action: &Action, style: Style) -> Self {
        let button = self.button(text, action, style);
        self.push(button.into_iter().collect());
        self
    }

    fn button(&mut self, text: &Text, action: &Action, style: Style) -> Option<Component> {
        let id = button::custom_id(Kind::Press, self.next(), action)?;
        let style = match style {
            Style::Primary => 1,
            Style::Plain | Style::Way => 2,
            Style::Danger => 4,
        };
        Some(Component(json!({ "type": 2, "style": style, "label": self.plain(text, LABEL), "custom_id": id })))
    }

    /// A button that opens an address.
    pub(super) fn link(mut self, text: &Text, url: &str) -> Self {
        let label = self.plain(text, LABEL);
        self.push(vec![Component(json!({ "type": 2, "style": 5, "label": label, "url": url }))]);
        self
    }

    /// Adds buttons: beside those above while there is room for all of them and they go together.
    fn push(&mut self, row: Vec<Component>) {
        if !row.is_empty() {
            self.rows.push(row);
        }
    }

    /// The rows, as many as Discord takes: the last ones, which lead back, before those in the middle.
    pub(super) fn rows(mut self) -> Vec<Value> {
        if self.rows.len() > ROWS {
            tracing::error!(rows = self.rows.len(), "buttons are left out: there is no room for them");
            let last = self.rows.split_off(self.rows.len() - 1);
            self.rows.truncate(ROWS - 1);
            self.rows.extend(last);
        }
        self.rows.iter().map(|row| json!({ "type": 1, "components": row })).collect()
    }
}

/// Buttons as the entries of a list, where they are many and only lead elsewhere.
fn entries(group: &[Button]) -> Option<Vec<Choice>> {
    if group.len() <= MANY {
        return None;
    }
    let entry = |button: &Button| match (&button.link, button.style) {
        (Link::Do(action), Style::Plain | Style::Primary) => {
            Some(Choice { key: String::new(), label: button.label.clone(), ticked: false, action: action.clone() })
        }
        _ => None,
    };
    group.iter().map(entry).collect()
}
