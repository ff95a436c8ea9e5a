//! How long a text is with what is filled in: as long as that may be, where it can be known.
//!
//! What somebody has written may be longer than its place; front ends cut it there. It is counted as at most half of the place, so that
//! the words of the text around it can be read.

use super::style::fits;
use super::{Folder, Said, Way};
use crate::domain::{PersonName, SchoolName, Title};
use crate::text::{Direction, longest_moments};

/// A number with the sign between its thousands.
const NUMBER: usize = 5;

/// An hour, such as "22:00".
const HOUR: usize = 5;

/// The ending of a file, such as "PDF".
const ENDING: usize = 3;

/// The longest command, with its slash, where commands are short. Longer ones are shown only where there is room.
const COMMAND: usize = 8;

/// What somebody has written on one line, whatever it is.
const LINE: usize = 100;

/// What is put in by a text that is put in itself.
const SHORT: usize = 3;

/// The marks around what goes the other way among letters from right to left.
const AROUND: usize = 2;

/// What is filled in for a variable.
enum Filling {
    /// A number.
    Number,
    /// What people copy or type, of this length.
    Copied(usize),
    /// A moment, with its time.
    Moment,
    /// A day.
    Day,
    /// One of these texts: a name in which one `*` stands for any letters but a dot.
    Text(&'static str),
    /// Words of at most this length that somebody has written.
    Words(usize),
}

/// What is filled in for a variable of this name in the texts that stand on one line; they have one name for one thing.
fn filling(variable: &str) -> Filling {
    match variable {
        "count" | "days" | "line" | "lines" | "most" | "pixels" => Filling::Number,
        "from" | "to" => Filling::Copied(HOUR),
        "format" => Filling::Copied(ENDING),
        "login" | "start" => Filling::Copied(COMMAND),
        "at" | "since" | "until" => Filling::Moment,
        "day" | "first" | "last" => Filling::Day,
        "country" => Filling::Text("country-*"),
        "language" => Filling::Text("language-*"),
        "what" | "way" => Filling::Text("cap-*"),
        "by" | "giver" | "name" | "taker" => Filling::Words(PersonName::MAX),
        "title" => Filling::Words(Title::MAX),
        "school" => Filling::Words(SchoolName::MAX),
        _ => Filling::Words(LINE),
    }
}

/// How long the texts of a language are.
pub(super) struct Lengths<'a> {
    folder: &'a Folder,
    day: usize,
    moment: usize,
    /// The marks around what is filled in, numbers and texts aside.
    around: usize,
}

impl<'a> Lengths<'a> {
    pub(super) fn of(folder: &'a Folder) -> Self {
        let (day, moment) = longest_moments(folder.conventions());
        let around = if Direction::of(folder.tag()).is_from_right() { AROUND } else { 0 };
        Self { folder, day, moment, around }
    }

    /// The greatest length of a text in a place of at most `most`; both in UTF-16 units.
    pub(super) fn of_text(&self, said: &Said, most: usize) -> usize {
        let of_way = |way: &Way| {
            let references = way.references.iter().map(|name| self.reference(name, most));
            self.without_references(way, most, Self::variable) + references.sum::<usize>()
        };
        said.ways.iter().map(of_way).max().unwrap_or_default()
    }

    fn without_references(&self, way: &Way, most: usize, variable: fn(&Self, &str, usize) -> usize) -> usize {
        way.letters + way.variables.iter().map(|name| variable(self, name, most)).sum::<usize>()
    }

    fn variable(&self, name: &str, most: usize) -> usize {
        match filling(name) {
            Filling::Text(texts) => self.text(texts, most),
            Filling::Number | Filling::Copied(_) | Filling::Moment | Filling::Day | Filling::Words(_) => {
                self.plain(name, most)
            }
        }
    }

    /// What is filled in, where that is no text.
    fn plain(&self, name: &str, most: usize) -> usize {
        match filling(name) {
            Filling::Number => NUMBER,
            Filling::Copied(length) => length + self.around,
            Filling::Moment => self.moment + self.around,
            Filling::Day => self.day + self.around,
            Filling::Words(length) => (length + self.around).min(most / 2),
            Filling::Text(_) => SHORT,
        }
    }

    /// The longest of some texts.
    fn text(&self, texts: &str, most: usize) -> usize {
        let those = self.folder.texts().iter().filter(|(name, _)| fits(texts, name));
        those.map(|(_, said)| self.put_in(said, most)).max().unwrap_or(SHORT)
    }

    fn reference(&self, name: &str, most: usize) -> usize {
        self.folder.texts().get(name).map_or(SHORT, |said| self.put_in(said, most))
    }

    /// The length of a text that is put into another one.
    fn put_in(&self, said: &Said, most: usize) -> usize {
        let of_way = |way: &Way| self.without_references(way, most, Self::plain) + way.references.len() * SHORT;
        said.ways.iter().map(of_way).max().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::folder;
    use super::*;

    #[track_caller]
    fn check(text: &str, most: usize, expected: usize) {
        check_of("en", text, most, expected);
    }

    #[track_caller]
    fn check_of(tag: &str, text: &str, most: usize, expected: usize) {
        let rest = "
locale-conventions = en-GB
country-es = Spain
country-it = The Republic of Italy
cap-posts = posts
cap-wait = after { $until }
button-home = Home
";
        let folder = folder(tag, &format!("a = {text}\n{rest}"), "");
        assert_eq!(Lengths::of(&folder).of_text(&folder.texts()["a"], most), expected, "{text}");
    }

    #[test]
    fn what_is_filled_in_is_as_long_as_it_may_be() {
        check("Add { $count }", 40, "Add 1,000".len());
        check("Until { $until }", 40, "Until 23 Sept 2026, 22:58 UTC".len());
        check("({ $day })", 40, "(23 Sept 2026)".len());
        check("{ $country }: { $format }", 40, "The Republic of Italy: PDF".len());
        check("Go on { $way }", 100, "Go on after 23 Sept 2026, 22:58 UTC".len());
        check("Press { button-home } { no-such }", 100, "Press Home xxx".len());
    }

    #[test]
    fn what_somebody_has_written_takes_half_of_its_place() {
        check("Ask { $name }", 40, "Ask ".len() + 20);
        check("Ask { $name }", 200, "Ask ".len() + PersonName::MAX);
        check("Ask { $whom }", 1_000, "Ask ".len() + LINE);
    }

    #[test]
    fn what_goes_the_other_way_has_marks_around_it() {
        check_of("ar", "{ $count }: { $format }", 40, "1,000: PDF".len() + 2);
        check_of("ar", "{ $from }", 40, "22:00".len() + 2);
    }

    #[test]
    fn the_longest_variant_counts() {
        let text = "{ $count ->\n    [one] One\n   *[other] { $count } files\n    } of { $title }";
        check(text, 40, "1,000 files of ".len() + 20);
    }
}
