//! What can be pressed below a message, in Discord's shape: lists and rows of buttons, within its limits.

use bot_core::conversation::{Action, Press};
use bot_core::layout;
use bot_core::platform::Platform;
use bot_core::text::{Locale, Text, msg};
use bot_core::view::{Button, Choice, Link, ListView, Style};
use bot_core::wire::Page;
use serde_json::{Value, json};

use super::label;
use crate::button::{self, Kind};

/// Rows of a message, and buttons of a row (docs/platforms.md, "Discord: messages").
const ROWS: usize = 5;
const BUTTONS: usize = 5;

/// Entries of a list (docs/platforms.md, "Discord: messages").
pub(super) const OPTIONS: usize = 25;

/// Greatest length of a button's label, marks of direction included.
const LONGEST: usize = 80;

/// Greatest length of what is seen of it: a phone shows less.
pub(super) const LABEL: usize = Platform::Discord.fits().button;

/// Greatest lengths of an entry of a list, and of what it carries.
pub(super) const ENTRY: usize = 100;

/// Greatest length of what stands on a closed list.
pub(super) const PLACEHOLDER: usize = 150;

/// More entries than these, such as people or projects, are a list.
const MANY: usize = 5;

/// Kinds of components, by Discord's numbers.
pub(super) const ROW: u8 = 1;
const BUTTON: u8 = 2;
pub(super) const STRINGS: u8 = 3;
const PEOPLE: u8 = 5;

/// Builds the rows of one message from top to bottom.
pub(super) struct Components {
    locale: Locale,
    rows: Vec<Vec<Value>>,
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
        label(&self.locale.label(text), max)
    }

    /// What stands on a button.
    fn on_button(&self, text: &Text) -> String {
        layout::cut(&layout::label(&self.locale.label(text), LABEL), LONGEST)
    }

    /// The part of a list that is shown; of at most `max` entries in all where several can be ticked.
    pub(super) fn list(mut self, list: &ListView, max: Option<usize>, placeholder: &Text) -> Self {
        let Some(tick) = &list.tick else { return self.choose(&list.choices, placeholder) };
        let options = self.options(&list.choices, |choice| choice.key.clone());
        let ticked = list.choices.iter().filter(|choice| choice.ticked).count();
        let elsewhere = list.ticked.len().saturating_sub(ticked);
        let most = max.unwrap_or(OPTIONS).saturating_sub(elsewhere).max(1);
        let id = button::custom_id(Kind::Tick, self.next(), tick);
        self.select(id, options, placeholder, (0, most))
    }

    /// A list of which each entry does something of its own.
    pub(super) fn choose(mut self, choices: &[Choice], placeholder: &Text) -> Self {
        let may_ask = choices.iter().any(|choice| choice.action.may_ask());
        let id = button::list_id(self.next(), may_ask);
        let options = self.options(choices, |choice| choice.action.encode());
        self.select(id, options, placeholder, (1, 1))
    }

    /// What Discord takes as entries: each with a value of its own.
    fn options(&self, choices: &[Choice], value: impl Fn(&Choice) -> String) -> Vec<Value> {
        let mut known = Vec::new();
        let mut options = Vec::new();
        for choice in choices {
            let value = value(choice);
            if !(1..=ENTRY).contains(&value.len()) || known.contains(&value) || options.len() == OPTIONS {
                tracing::error!(bytes = value.len(), "an entry of a list is left out");
                continue;
            }
            let mut option = json!({ "label": self.plain(&choice.label, ENTRY), "value": value });
            if choice.ticked {
                option["default"] = true.into();
            }
            known.push(value);
            options.push(option);
        }
        options
    }

    fn select(
        mut self,
        id: Option<String>,
        options: Vec<Value>,
        placeholder: &Text,
        (least, most): (usize, usize),
    ) -> Self {
        let Some(id) = id.filter(|_| !options.is_empty()) else { return self };
        let placeholder = self.plain(placeholder, PLACEHOLDER);
        let ticked = options.iter().filter(|option| option["default"] == true).count();
        let most = most.max(ticked).min(options.len());
        self.rows.push(vec![json!({ "type": STRINGS, "custom_id": id, "options": options,
            "placeholder": placeholder, "min_values": least, "max_values": most })]);
        self
    }

    /// A list of the platform's people.
    pub(super) fn people(mut self, placeholder: &Text) -> Self {
        if let Some(id) = button::people_id(self.next()) {
            let placeholder = self.plain(placeholder, PLACEHOLDER);
            self.rows.push(vec![json!({ "type": PEOPLE, "custom_id": id, "placeholder": placeholder,
                "min_values": 1, "max_values": 1 })]);
        }
        self
    }

    /// "◀️ ▶️", as far as there are other pages.
    pub(super) fn pages(self, page: u16, pages: u16, turn: &Action) -> Self {
        let before =
            page.checked_sub(1).map(|page| Button::navigate(msg::frame_previous_page(), turn.at_page(Page(page))));
        let after = (page + 1 < pages).then(|| Button::navigate(msg::frame_next_page(), turn.at_page(Page(page + 1))));
        self.buttons(&before.into_iter().chain(after).collect::<Vec<_>>())
    }

    /// What can be done, and below it what leads elsewhere. Many of one kind, such as people or projects, are a list above.
    pub(super) fn buttons(mut self, buttons: &[Button]) -> Self {
        for group in buttons.chunk_by(|one, next| (one.style == Style::Navigation) == (next.style == Style::Navigation))
        {
            let (entries, others): (Vec<&Button>, Vec<&Button>) = group.iter().partition(|one| is_entry(one, group));
            if entries.len() > MANY {
                let choices: Vec<Choice> = entries.into_iter().filter_map(choice).collect();
                self = self.choose(&choices, &msg::discord_choose());
                self.pack(&others);
            } else {
                self.pack(&group.iter().collect::<Vec<_>>());
            }
        }
        self
    }

    /// Puts buttons into rows that are as even as may be.
    fn pack(&mut self, buttons: &[&Button]) {
        let keys: Vec<Value> = buttons.iter().filter_map(|button| self.of(button)).collect();
        let rows = keys.len().div_ceil(BUTTONS).max(1);
        let widest = keys.len().div_ceil(rows).max(1);
        self.rows.extend(keys.chunks(widest).map(<[Value]>::to_vec));
    }

    fn of(&mut self, button: &Button) -> Option<Value> {
        match &button.link {
            Link::Do(action) => {
                let id = button::custom_id(Kind::Press, self.next(), action)?;
                let style = match button.style {
                    Style::Primary => 1,
                    Style::Plain | Style::Entry | Style::Navigation => 2,
                    Style::Danger => 4,
                };
                let label = self.on_button(&button.label);
                Some(json!({ "type": BUTTON, "style": style, "label": label, "custom_id": id }))
            }
            // Here a message is sent by hand: the words and the code stand in it to be copied. People are picked from a
            // list.
            Link::Share { .. } | Link::Pick => None,
        }
    }

    /// A button that opens an address.
    pub(super) fn link(mut self, text: &Text, url: &str) -> Self {
        let label = self.on_button(text);
        self.rows.push(vec![json!({ "type": BUTTON, "style": 5, "label": label, "url": url })]);
        self
    }

    /// The rows, as many as Discord takes: the last one, which leads back, before those in the middle.
    pub(super) fn rows(mut self) -> Vec<Value> {
        if self.rows.len() > ROWS {
            tracing::error!(rows = self.rows.len(), "buttons are left out: there is no room for them");
            let last = self.rows.split_off(self.rows.len() - 1);
            self.rows.truncate(ROWS - 1);
            self.rows.extend(last);
        }
        self.rows.iter().map(|row| json!({ "type": ROW, "components": row })).collect()
    }
}

/// Whether a button stands for one of several things of a kind, such as one of the projects.
fn is_entry(button: &Button, group: &[Button]) -> bool {
    let is_alike = |other: &&Button| match (&button.link, &other.link) {
        (Link::Do(one), Link::Do(other)) => {
            (one.kind().is_some() && one.kind() == other.kind()) || (picks(one) && picks(other))
        }
        _ => false,
    };
    is_plain(button) && group.iter().filter(|other| is_plain(other)).filter(is_alike).count() > 1
}

/// Whether a button is an answer that can be picked in a form.
fn picks(action: &Action) -> bool {
    matches!(action, Action::Form { press: Press::Choose(_), .. })
}

/// Whether nothing sets a button off from those beside it.
fn is_plain(button: &Button) -> bool {
    matches!(button.style, Style::Plain | Style::Entry)
}

fn choice(button: &Button) -> Option<Choice> {
    match &button.link {
        Link::Do(action) => {
            Some(Choice { key: String::new(), label: button.label.clone(), ticked: false, action: action.clone() })
        }
        Link::Share { .. } | Link::Pick => None,
    }
}
