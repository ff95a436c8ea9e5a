//! Keyboards: buttons in rows that fit a phone, page rows, and the keyboard that picks people.
//!
//! Inline buttons are written here rather than with teloxide's type, which lacks `style` (Bot API 9.4).

use bot_core::conversation::Action;
use bot_core::layout;
use bot_core::platform::Platform;
use bot_core::text::{Locale, Text, msg};
use bot_core::view::{Button, Choice, Link, ListView, Style};
use bot_core::wire::Page;
use serde::Serialize;
use teloxide_core::types::{ButtonRequest, KeyboardButton, KeyboardButtonRequestUsers, KeyboardMarkup, RequestId};

use crate::button;

/// Greatest length of what is seen of a button's label, in UTF-16 units.
pub(super) const LABEL: usize = Platform::Telegram.fits().button;

/// What is left of it for an entry that can be ticked, behind the sign for that and a space.
pub(super) const TICKED: usize = Platform::Telegram.fits().entry;

/// Units of label that fit a phone's width; the buttons of a row share it evenly.
const ROW: usize = 34;

/// As many buttons a row holds, if they are short.
const WIDEST: usize = 3;

/// Telegram takes at most 100 buttons: these and a row of pages. Lists have 8 choices and 3 ways to turn, menus less
/// than 20 buttons, or 24 languages with less than 10 others: beyond these numbers something is wrong, and the message shall
/// arrive all the same.
const CHOICES: usize = 50;
const TURNS: usize = 7;
const BUTTONS: usize = 40;

/// What stands below a message.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub(crate) enum Markup {
    /// Buttons that belong to the message.
    Inline {
        /// In rows.
        inline_keyboard: Vec<Vec<Key>>,
    },
    /// Buttons in place of the letters.
    Reply(KeyboardMarkup),
}

/// An inline button.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(crate) struct Key {
    pub(crate) text: String,
    #[serde(flatten)]
    pub(crate) leads: Leads,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) style: Option<&'static str>,
}

/// Where an inline button leads.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Leads {
    CallbackData(String),
    Url(String),
}

impl Key {
    /// A button that opens an address.
    pub(crate) fn url(text: &str, url: String) -> Self {
        Self { text: layout::label(text, LABEL), leads: Leads::Url(url), style: None }
    }

    fn action(text: &str, action: &Action, style: Style) -> Option<Self> {
        let leads = Leads::CallbackData(button::callback_data(action)?);
        Some(Self { text: layout::label(text, LABEL), leads, style: named(style) })
    }
}

/// Builds the keyboard of one message from top to bottom.
pub(crate) struct Keyboard<'a> {
    locale: Locale,
    username: &'a str,
    rows: Vec<Vec<Key>>,
}

impl<'a> Keyboard<'a> {
    pub(crate) fn new(locale: Locale, username: &'a str) -> Self {
        Self { locale, username, rows: Vec::new() }
    }

    /// The entries of a list, then its pages.
    pub(crate) fn list(mut self, list: &ListView, many: bool) -> Self {
        let keys = list.choices.iter().take(CHOICES).filter_map(|choice| self.choice(choice, many)).collect();
        self.column(keys);
        let is_turn = |button: &&Button| match &button.link {
            Link::Do(action) => button::turns_from(action, list.page),
            Link::Share { .. } | Link::Pick => false,
        };
        let turn = list.turn.iter().find(is_turn).and_then(|button| match &button.link {
            Link::Do(action) => Some(action.clone()),
            Link::Share { .. } | Link::Pick => None,
        });
        if let Some(turn) = turn {
            self = self.pages(list.page, list.pages, &turn);
        }
        let others: Vec<Button> = list.turn.iter().filter(|button| !is_turn(button)).take(TURNS).cloned().collect();
        self.buttons(&others)
    }

    fn choice(&self, choice: &Choice, many: bool) -> Option<Key> {
        let label = match (many, choice.ticked) {
            (false, _) => choice.label.clone(),
            (true, true) => msg::telegram_ticked(choice.label.clone()),
            (true, false) => msg::telegram_unticked(choice.label.clone()),
        };
        Key::action(&self.locale.label(&label), &choice.action, Style::Plain)
    }

    /// "◀️ 2/5 ▶️", if there is more than one page. The middle shows the same page again.
    pub(crate) fn pages(mut self, page: u16, pages: u16, turn: &Action) -> Self {
        if pages < 2 {
            return self;
        }
        let key =
            |label: Text, page: u16| Key::action(&self.locale.label(&label), &turn.at_page(Page(page)), Style::Plain);
        let before = page.checked_sub(1).and_then(|before| key(msg::frame_previous_page(), before));
        let here = key(msg::frame_page(u32::from(page) + 1, pages), page);
        let after = (page + 1 < pages).then(|| key(msg::frame_next_page(), page + 1)).flatten();
        let row: Vec<Key> = [before, here, after].into_iter().flatten().collect();
        if !row.is_empty() {
            self.rows.push(row);
        }
        self
    }

    /// Names, what can be done, and what leads elsewhere: each in rows of their own, in this order where they come so.
    pub(crate) fn buttons(mut self, buttons: &[Button]) -> Self {
        let buttons = &buttons[..buttons.len().min(BUTTONS)];
        for group in buttons.chunk_by(|one, next| kind(one) == kind(next)) {
            let keys: Vec<Key> = group.iter().filter_map(|button| self.key(button)).collect();
            self.pack(&keys);
        }
        self
    }

    fn key(&self, button: &Button) -> Option<Key> {
        let label = self.locale.label(&button.label);
        match &button.link {
            Link::Do(action) => Key::action(&label, action, button.style),
            Link::Share { code, words, language } => {
                let link = button::chat_link(self.username, Some(code));
                // It is read as it is; what is copied of it, the link, is no part of the words.
                let shared = button::share_link(&link, &language.label(words));
                Some(Key { style: named(button.style), ..Key::url(&label, shared) })
            }
            Link::Pick => None,
        }
    }

    /// Puts entries in two columns where all of them can be read there, else in one.
    fn column(&mut self, keys: Vec<Key>) {
        let columns = if keys.iter().all(|key| width(key) * 2 <= ROW) { 2 } else { 1 };
        self.rows.extend(keys.chunks(columns).map(<[Key]>::to_vec));
    }

    /// Puts buttons side by side as long as their labels can be read, in rows as even as may be.
    fn pack(&mut self, keys: &[Key]) {
        let least = rows(keys, WIDEST).len();
        let even = (1..=WIDEST).map(|widest| rows(keys, widest)).find(|rows| rows.len() == least);
        self.rows.extend(even.unwrap_or_default());
    }

    /// The keyboard, `None` without any button.
    pub(crate) fn markup(self) -> Option<Markup> {
        (!self.rows.is_empty()).then_some(Markup::Inline { inline_keyboard: self.rows })
    }
}

/// The style by Telegram's name.
fn named(style: Style) -> Option<&'static str> {
    match style {
        Style::Primary => Some("primary"),
        Style::Danger => Some("danger"),
        Style::Plain | Style::Entry | Style::Navigation => None,
    }
}

/// What stands together in rows: the entries of a list, what can be done, what leads elsewhere.
fn kind(button: &Button) -> u8 {
    match button.style {
        Style::Entry => 0,
        Style::Primary | Style::Plain | Style::Danger => 1,
        Style::Navigation => 2,
    }
}

fn width(key: &Key) -> usize {
    bot_core::text::seen_len(&key.text)
}

/// Rows of at most `widest` buttons, filled from the first on.
fn rows(keys: &[Key], widest: usize) -> Vec<Vec<Key>> {
    let mut rows: Vec<Vec<Key>> = Vec::new();
    for key in keys {
        match rows.last_mut() {
            Some(row) if row.len() < widest && fits(row, key) => row.push(key.clone()),
            _ => rows.push(vec![key.clone()]),
        }
    }
    rows
}

/// Whether all labels can still be read when one more button stands in the row.
fn fits(row: &[Key], key: &Key) -> bool {
    let longest = row.iter().chain([key]).map(width).max().unwrap_or(0);
    longest * (row.len() + 1) <= ROW
}

/// The keyboard for a card that lets the person pick somebody; `None` for any other. Telegram has such buttons only in
/// place of the letters, where no other action can stand beside them: `/cancel` leads away.
pub(crate) fn picking(buttons: &[Button], locale: Locale) -> Option<Markup> {
    let pick = buttons.iter().find(|button| button.link == Link::Pick)?;
    let request = KeyboardButtonRequestUsers::new(RequestId(1)).user_is_bot(false);
    let label = layout::label(&locale.label(&pick.label), LABEL);
    let keys =
        [KeyboardButton::new(label).request(ButtonRequest::RequestUsers(request)), KeyboardButton::new("/cancel")];
    Some(Markup::Reply(KeyboardMarkup::new(keys.map(|key| [key])).resize_keyboard().one_time_keyboard()))
}
