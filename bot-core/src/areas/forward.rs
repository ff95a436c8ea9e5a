//! Messages that are forwarded to somebody who never met the bot: who writes, what opens with the link, the link, and nothing else.
//!
//! The message stands by itself, in a language that whoever sends it chooses. How to send it stands on the screen above.

use crate::area::{Command, Screen};
use crate::reader::{Operator, Reader};
use crate::text::{Locale, Text, msg};
use crate::view::part::Part;
use crate::view::{Block, Button, Link, Style, View, button};
use crate::wire::Page;

/// A message for somebody who is invited.
#[derive(Clone, Debug)]
pub(crate) struct Letter {
    /// Who writes, and what they would like.
    pub(crate) hello: Text,
    /// What comes of opening the link, without a full stop.
    pub(crate) opens: Text,
    /// The code of the link.
    pub(crate) code: String,
    /// In which language.
    pub(crate) language: Locale,
}

impl Letter {
    /// The message itself.
    pub(crate) fn view(self) -> View {
        let opens = msg::forward_opens(self.opens);
        View::to_be_forwarded(
            vec![Block::Para(self.hello), Block::Para(opens), Block::Invitation(self.code)],
            self.language,
        )
    }

    /// Sends the same by the platform's own means of sharing.
    pub(crate) fn share(self) -> Button {
        let Self { hello, opens, code, language } = self;
        let words = msg::forward_shared(hello, opens);
        Button { label: msg::button_share(), link: Link::Share { code, words, language }, style: Style::Primary }
    }
}

/// What stands in place of a message whose link has ended, so that nobody forwards it.
pub(crate) fn over(state: Text, reader: &Reader) -> View {
    View::to_be_forwarded(vec![Block::Note(msg::forward_over(state))], reader.locale)
}

/// Says in which language the message is, and offers to write it once more, in the same or in another one: a page of the others, by
/// their own names.
pub(crate) fn languages(
    (language, page): (Locale, Page),
    screen: impl Into<Screen>,
    write: impl Fn(Locale) -> Command,
) -> (Block, Vec<Button>) {
    let others: Vec<Locale> = Locale::all().filter(|other| *other != language).collect();
    let part = Part::of(&others, page.0);
    let button = |other: &Locale| button::act(Text::words(other.native_name()), write(*other));
    let again = button::act(msg::button_write_again(), write(language));
    let mut buttons: Vec<Button> = std::iter::once(again).chain(part.entries.iter().map(button)).collect();
    buttons.extend(part.turn(&screen.into()));
    (Block::Note(msg::forward_language(Text::words(language.native_name()))), buttons)
}

/// Who writes, as somebody reads it who does not know them: with the school that a support service has confirmed, if one has.
pub(crate) fn sender(
    reader: &Reader,
    with_school: impl FnOnce(&str, Text) -> Text,
    alone: impl FnOnce(&str) -> Text,
) -> Text {
    let name = reader.me.name.as_str();
    match reader.me.teacher.as_ref().filter(|teacher| teacher.is_valid()) {
        Some(teacher) => with_school(name, teacher.school.label()),
        None => alone(name),
    }
}

/// Twinbot with half a sentence about it, as the subject of a sentence: whose it is, where they say so.
pub(crate) fn twinbot(operator: &Operator) -> Text {
    match &operator.name {
        Some(name) => msg::twinbot_of(name.as_str()),
        None => msg::twinbot(),
    }
}
