//! A text in stretches: which of it is prose, and which an address, a command of our own, or a moment.
//!
//! Fluent gives one string. Marks that no text can hold say where these begin and end in it.

use super::moment::{Moment, Precision};

/// A stretch of a text in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stretch {
    /// Words of locales/ and of people.
    Prose(String),
    /// An address of our own.
    Address(String),
    /// A command that people copy.
    Command(String),
    /// A moment, and its words.
    Moment(Moment, String),
}

/// Begins an address. Unicode keeps this character and the next ones for use inside of a program.
pub(super) const ADDRESS: char = '\u{FDD0}';

/// Begins a command.
pub(super) const COMMAND: char = '\u{FDD1}';

/// Ends each.
const END: char = '\u{FDD2}';

/// Begins a moment.
pub(super) const MOMENT: char = '\u{FDD3}';

/// Stands before "today": what would stand before a date is left out there.
pub(super) const TODAY: char = '\u{FDD4}';

/// The text between marks.
pub(super) fn marked(mark: char, text: &str) -> String {
    format!("{mark}{}{END}", unmarked(text))
}

/// The text without marks: nobody can pass their words off as an address of ours.
pub(super) fn unmarked(text: &str) -> String {
    text.replace([ADDRESS, COMMAND, END, MOMENT, TODAY], "")
}

/// The stretches of a text with marks, none of them empty.
pub(super) fn split(marked: &str) -> Vec<Stretch> {
    let mut stretches = Vec::new();
    let mut rest = marked;
    while let Some(at) = rest.find([ADDRESS, COMMAND, MOMENT]) {
        let (before, from) = rest.split_at(at);
        let kind = if from.starts_with(ADDRESS) {
            Stretch::Address
        } else if from.starts_with(COMMAND) {
            Stretch::Command
        } else {
            moment
        };
        let from = from.trim_start_matches([ADDRESS, COMMAND, MOMENT]);
        let (inside, after) = from.split_once(END).unwrap_or((from, ""));
        stretches.extend([Stretch::Prose(before.to_owned()), kind(inside.to_owned())]);
        rest = after;
    }
    stretches.push(Stretch::Prose(rest.to_owned()));
    stretches.retain(|stretch| !stretch.is_empty());
    stretches
}

/// A moment with its words, between marks.
pub(super) fn marked_moment(moment: Moment, words: &str) -> String {
    let precision = match moment.precision {
        Precision::Day => 'd',
        Precision::Minute => 'm',
        Precision::Second => 's',
    };
    marked(MOMENT, &format!("{precision}{} {words}", moment.at))
}

/// The moment that stands between marks; what is none is prose.
fn moment(inside: String) -> Stretch {
    let read = || {
        let (head, words) = inside.split_once(' ')?;
        let precision = match head.chars().next()? {
            'd' => Precision::Day,
            'm' => Precision::Minute,
            's' => Precision::Second,
            _ => return None,
        };
        let at = head.get(1..)?.parse().ok()?;
        Some(Stretch::Moment(Moment { at, precision }, words.to_owned()))
    };
    read().unwrap_or(Stretch::Prose(inside))
}

impl Stretch {
    /// What is read of it.
    pub(super) fn words(&self) -> &str {
        match self {
            Self::Prose(text) | Self::Address(text) | Self::Command(text) | Self::Moment(_, text) => text,
        }
    }

    fn is_empty(&self) -> bool {
        self.words().is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Arg, Locale, Text, msg};

    fn stretches(text: &Text) -> Vec<Stretch> {
        Locale::english().stretches(text)
    }

    fn prose(text: &str) -> Stretch {
        Stretch::Prose(text.to_owned())
    }

    #[test]
    fn an_address_is_a_stretch_of_its_own_however_deep_it_stands() {
        let address = || Stretch::Address("https://b/c_d".to_owned());
        let inner = msg::marked(Arg::Address("https://b/c_d".to_owned()), "*Ana*");
        assert_eq!(stretches(&inner), [address(), prose(" \u{2068}*Ana*\u{2069}")]);
        let outer = msg::frame_item(inner);
        assert_eq!(stretches(&outer), [prose("• "), address(), prose(" \u{2068}*Ana*\u{2069}")]);
        let command = msg::frame_item(msg::marked(Arg::Command(Text::words("/a b")), ""));
        assert_eq!(stretches(&command)[1], Stretch::Command("/a b".to_owned()));
        assert_eq!(stretches(&Text::words("")), []);
    }

    #[test]
    fn words_with_marks_are_words() {
        let forged = marked(ADDRESS, "*a*");
        assert_eq!(stretches(&Text::words(&forged)), [prose("*a*")]);
        assert_eq!(stretches(&msg::frame_item(Text::words(&forged))), [prose("• \u{2068}*a*\u{2069}")]);
        let verbatim = msg::marked(Arg::Verbatim(forged.clone()), forged.as_str());
        assert_eq!(stretches(&verbatim), [prose("*a* \u{2068}*a*\u{2069}")]);
        let address = msg::marked(Arg::Address(format!("a{END}b")), "");
        assert_eq!(stretches(&address)[0], Stretch::Address("ab".to_owned()));
    }

    #[test]
    fn marks_are_in_no_other_text() {
        let text = msg::frame_item(msg::marked(Arg::Address("https://b/c".to_owned()), "Ana"));
        assert_eq!(Locale::english().plain(&text), "• https://b/c Ana");
        assert_eq!(Locale::english().format(&text), "• https://b/c \u{2068}Ana\u{2069}");
    }
}
