//! A view as Telegram shows it: a text with entities and a keyboard, within Telegram's limits for any view.
//!
//! One question at a time, lists and actions as buttons. What the text says is laid out by the core; sending is left to
//! `deliver`.

mod keyboard;
mod limits;
mod prose;
#[cfg(test)]
mod tests;

use std::fmt;

use bot_core::conversation::Action;
use bot_core::layout::{Layout, Leaflet, Look, NOTHING, Part};
pub(crate) use bot_core::layout::{cut, label};
use bot_core::platform::Platform;
pub(crate) use bot_core::text::utf16_len as units;
use bot_core::text::{Locale, msg};
use bot_core::view::{Button, CommandName, View, Widget};
use teloxide_core::types::{MessageEntity, MessageEntityKind};

use crate::button;
pub(crate) use keyboard::{Key, Markup};
use keyboard::{Keyboard, picking};
pub use limits::LIMITS;
use prose::written;

/// Greatest length of a message in UTF-16 units.
const MESSAGE: usize = 4096;

/// Greatest length of the words of a document or a picture, in UTF-16 units.
pub(crate) const CAPTION: usize = 1024;

/// A message, ready to be sent or to replace another.
#[derive(Clone, PartialEq)]
pub(crate) struct Rendered {
    pub(crate) text: String,
    pub(crate) entities: Vec<MessageEntity>,
    pub(crate) markup: Option<Markup>,
}

impl Rendered {
    /// The same without buttons, for a message that nothing is asked of any more.
    pub(crate) fn record(self) -> Self {
        Self { markup: None, ..self }
    }

    /// Whether it shows what only its reader may see.
    pub(crate) fn is_secret(&self) -> bool {
        self.entities.iter().any(|entity| entity.kind == MessageEntityKind::Spoiler)
    }
}

/// A text with a secret is left out: whoever reads a log could use it.
impl fmt::Debug for Rendered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = if self.is_secret() { NOTHING } else { &self.text };
        let mut shown = f.debug_struct("Rendered");
        shown.field("text", &text).field("entities", &self.entities).field("markup", &self.markup).finish()
    }
}

/// Renders a view for the bot of this name.
pub(crate) fn render(view: &View, locale: Locale, username: &str) -> Rendered {
    render_within(view, locale, username, MESSAGE)
}

/// The same where there is room for so many UTF-16 units: below a picture there is less.
pub(crate) fn render_within(view: &View, locale: Locale, username: &str, most: usize) -> Rendered {
    let invitation = |code: &str| Part::new(Look::Address, &button::chat_link(username, Some(code)));
    let layout = Layout { locale, invitation: &invitation, student_link: &invitation };
    let page = Page { locale, username, layout, most };
    let leaflet = page.layout.leaflet(view);
    match view {
        View::Ask { buttons, .. } => page.whole(leaflet, page.keyboard().buttons(buttons).markup()),
        View::Browse { question, list, buttons, .. } => {
            let many = matches!(question.widget, Widget::Many { .. });
            page.whole(leaflet, page.keyboard().list(list, many).buttons(buttons).markup())
        }
        View::Review { page: at, turn, buttons, .. } => page.leaf(leaflet, *at, Some(turn), buttons),
        View::Card { buttons, page: at, turn, .. } => page.leaf(leaflet, *at, turn.as_ref(), buttons),
        View::Commands(commands) => page.whole(Leaflet { body: page.commands(commands), ..leaflet }, None),
    }
}

/// Renders for one person.
struct Page<'a> {
    locale: Locale,
    username: &'a str,
    layout: Layout<'a>,
    /// As much fits one message, in UTF-16 units.
    most: usize,
}

impl Page<'_> {
    fn keyboard(&self) -> Keyboard<'_> {
        Keyboard::new(self.locale, self.username)
    }

    /// What fits one message; what does not is cut.
    fn whole(&self, leaflet: Leaflet, markup: Option<Markup>) -> Rendered {
        let (text, entities) = written(&leaflet.pages(self.most)[0]);
        Rendered { text, entities, markup }
    }

    /// One page of what may need several; a page beyond the last is the last.
    fn leaf(&self, leaflet: Leaflet, at: u16, turn: Option<&Action>, buttons: &[Button]) -> Rendered {
        let pages = leaflet.pages(self.most);
        let count = u16::try_from(pages.len()).unwrap_or(u16::MAX);
        let at = if turn.is_some() { at.min(count - 1) } else { 0 };
        let (text, entities) = written(&pages[usize::from(at)]);
        let markup = picking(buttons, self.locale).or_else(|| {
            let keyboard = self.keyboard();
            let keyboard = match turn {
                Some(turn) => keyboard.pages(at, count, turn),
                None => keyboard,
            };
            keyboard.buttons(buttons).markup()
        });
        Rendered { text, entities, markup }
    }

    fn commands(&self, commands: &[CommandName]) -> Vec<Part> {
        let line = |command: &CommandName| {
            let name = Platform::Telegram.command(command.name);
            let line = msg::telegram_command(name, command.description.clone());
            self.layout.part(Look::Plain, &line).close()
        };
        commands.iter().map(line).collect()
    }
}
