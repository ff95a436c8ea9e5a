//! Messages that are forwarded to somebody who never met the bot: who writes, what opens with the link, the link, and nothing else.
//!
//! The message stands by itself, in a language that whoever sends it chooses, and says in a line in English, too, who writes and why: whoever gets
//! it may read neither the one nor have a client in it. How to send it stands on the screen above.

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
        let english = self.in_english();
        let opens = msg::forward_opens(self.opens);
        let mut blocks = vec![Block::Para(self.hello), Block::Para(opens), Block::Invitation(self.code)];
        blocks.extend(english.map(Block::Note));
        View::to_be_forwarded(blocks, self.language)
    }

    /// Sends the same by the platform's own means of sharing.
    pub(crate) fn share(self) -> Button {
        let english = self.in_english();
        let Self { hello, opens, code, language } = self;
        let words = match english {
            Some(english) => msg::forward_shared_english(hello, opens, english),
            None => msg::forward_shared(hello, opens),
        };
        Button { label: msg::button_share(), link: Link::Share { code, words, language }, style: Style::Primary }
    }

    /// Who writes, and what they would like, in English, where the message is in another language.
    fn in_english(&self) -> Option<Text> {
        (self.language != Locale::english()).then(|| self.hello.clone().in_english())
    }
}

/// In which language somebody is written to first of whom no more is known than the country where they teach, or not even that: in
/// the one that most people read there, or in English where that is none of ours; in the sender's own at home and where nothing is known.
pub(crate) fn language_in(country: Option<&str>, reader: &Reader) -> Locale {
    let own = reader.me.teacher.as_ref().map(|teacher| teacher.school.country.as_str());
    match country.filter(|country| Some(*country) != own) {
        Some(country) => Locale::of_country(country).unwrap_or_else(Locale::english),
        None => reader.locale,
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
    let others: Vec<Locale> = Locale::by_name().into_iter().filter(|other| *other != language).collect();
    let part = Part::of_short(&others, page.0);
    let button = |other: &Locale| button::act(Text::words(other.native_name()), write(*other)).entry();
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::areas::sample::cast::{ana, jan, newcomer, reader};

    fn letter(tag: &str) -> Letter {
        let (hello, opens) = (msg::invite_hello("Ana Nube"), msg::invite_opens(msg::twinbot()));
        Letter { hello, opens, code: "aB-9_xYz".to_owned(), language: Locale::negotiate(tag) }
    }

    fn english(view: &View) -> Vec<String> {
        let View::Card { blocks, .. } = view else { panic!("a card") };
        let line = |block: &Block| {
            let Block::Note(text) = block else { return None };
            Some(Locale::negotiate("pl").plain(text))
        };
        blocks.iter().filter_map(line).collect()
    }

    #[test]
    fn a_message_says_in_a_line_in_english_what_it_is_about() {
        for locale in Locale::all() {
            let lines = english(&letter(locale.tag()).view());
            let is_english = locale == Locale::english();
            assert_eq!(lines.len(), usize::from(!is_english), "{locale:?}");
            assert!(lines.iter().all(|line| line.starts_with("Hello! I am Ana Nube")), "{locale:?}: {lines:?}");
            let Link::Share { words, language, .. } = letter(locale.tag()).share().link else { panic!("a share") };
            let shared = language.plain(&words);
            assert_eq!(shared.contains("\n\nHello! I am Ana Nube"), !is_english, "{locale:?}: {shared}");
        }
    }

    /// What is shared, with a greeting by these people from a school.
    fn shared(tag: &str, (name, school, town): (&str, &str, &str)) -> String {
        let hello = msg::invite_hello_from(name, msg::school_label(school, town));
        let letter = Letter { hello, ..letter(tag) };
        let Link::Share { words, language, .. } = letter.share().link else { panic!("a share") };
        language.label(&words)
    }

    #[test]
    fn names_in_other_letters_keep_their_places_in_a_message_that_is_shared() {
        let nour = ("نور", "مدرسة النور", "تونس");
        let polish = shared("pl", nour);
        let from = "I am \u{2068}نور\u{2069} from \u{2068}مدرسة النور\u{2069}, \u{2068}تونس\u{2069}.";
        assert!(polish.contains(from), "{polish:?}");
        let arabic = shared("ar", nour);
        assert!(arabic.contains(from), "the line in English is the same: {arabic:?}");
        assert!(shared("ar", ("Ana", "Nube", "Valverde")).contains("\u{2068}Valverde\u{2069}"));
        let spanish = shared("es", ("Ana", "Nube", "Valverde"));
        assert!(!spanish.contains(crate::text::is_directional), "nobody needs marks: {spanish:?}");
    }

    #[test]
    fn the_first_message_is_in_the_language_of_the_country_where_that_is_known() {
        let language = |country, me| language_in(country, &reader(me)).tag();
        assert_eq!(language(Some("pl"), ana()), "pl");
        assert_eq!(language(Some("gr"), ana()), "el");
        let swedish = Locale::from_tag("sv").map_or("en", Locale::tag);
        assert_eq!(language(Some("se"), ana()), swedish, "nobody is spoken to in Swedish yet");
        assert_eq!(language(None, ana()), "en", "her own");
        let spanish = Reader { locale: Locale::negotiate("es"), ..reader(ana()) };
        assert_eq!(language_in(Some("es"), &spanish).tag(), "es");
        let in_english = reader(ana());
        assert_eq!(language_in(Some("es"), &in_english).tag(), "en", "at home she writes in hers");
        assert_eq!(language(Some("es"), jan()), "es");
        assert_eq!(language(None, newcomer()), "en");
    }
}
