//! How much room there is for texts that stand on one line: buttons, commands, names of fields.

use super::filled::Lengths;
use super::style::{Style, fits};
use super::{Flaw, Folder, Said};

/// How much room a front end has for some texts; it says so itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limit {
    /// Which texts: a name in which one `*` stands for any letters but a dot, as `field-*.example`.
    texts: &'static str,
    /// The greatest length, in UTF-16 units.
    most: usize,
    /// Where they stand.
    place: &'static str,
    kind: Kind,
}

/// What stands in a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Line,
    Name,
}

impl Limit {
    /// Words on one line of at most so many UTF-16 units. `place` says where, with its article: "a button of …".
    #[must_use]
    pub const fn line(texts: &'static str, most: usize, place: &'static str) -> Self {
        Self { texts, most, place, kind: Kind::Line }
    }

    /// The name of a command: one word in small letters, of at most so many UTF-16 units.
    #[must_use]
    pub const fn name(texts: &'static str, most: usize, place: &'static str) -> Self {
        Self { texts, most, place, kind: Kind::Name }
    }

    /// Where these are names of commands and a text of this name is one of them: which texts they are.
    pub(super) fn names(&self, name: &str) -> Option<&'static str> {
        (self.kind == Kind::Name && fits(self.texts, name)).then_some(self.texts)
    }
}

/// The room that the texts of a language have.
pub(super) struct Room<'a> {
    limits: &'a [Limit],
    style: &'a Style,
    lengths: Lengths<'a>,
    english: Lengths<'a>,
}

impl<'a> Room<'a> {
    pub(super) fn of(folder: &'a Folder, english: &'a Folder, limits: &'a [Limit]) -> Self {
        Self { limits, style: &folder.style, lengths: Lengths::of(folder), english: Lengths::of(english) }
    }

    /// What of a text does not fit where it stands.
    pub(super) fn flaws(&self, name: &str, both: (&Said, &Said)) -> Vec<Flaw> {
        let mut flaws = Vec::new();
        for limit in self.limits.iter().filter(|limit| fits(limit.texts, name)) {
            let Limit { place, kind, .. } = *limit;
            flaws.extend(self.too_long(limit, both).filter(|_| !self.style.may_be_long(name)));
            let odd = both.0.wordings.iter().filter(|wording| !is_right(kind, wording));
            flaws.extend(odd.map(|wording| match kind {
                Kind::Line => Flaw::new(format!("{wording:?} is no line for {place}"), "write it on one line"),
                Kind::Name => Flaw::new(
                    format!("“{wording}” cannot be {place}"),
                    "write one word of small letters and digits, - and _",
                ),
            }));
        }
        flaws
    }

    /// What is longer than its place. Where English does not fit either, the text does not always stand there: then it may be half as long
    /// again as English.
    fn too_long(&self, limit: &Limit, (said, original): (&Said, &Said)) -> Option<Flaw> {
        let Limit { most, place, .. } = *limit;
        let (length, english) = (self.lengths.of_text(said, most), self.english.of_text(original, most));
        let room = if english <= most { most } else { english + english / 2 };
        let has = if english <= most {
            format!("{place} has room for {most}")
        } else {
            format!("English, which is too long for {place} itself, has {english}")
        };
        let wrong = format!("it has {length} letters with what is filled in, and {has}");
        (length > room).then(|| Flaw::new(wrong, "say it in fewer words"))
    }
}

fn is_right(kind: Kind, wording: &str) -> bool {
    match kind {
        Kind::Line => !wording.contains(char::is_control),
        Kind::Name => {
            let is_of_a_name = |letter: char| letter.is_alphanumeric() || letter == '-' || letter == '_';
            !wording.is_empty() && wording.chars().all(is_of_a_name) && wording.to_lowercase() == wording
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::folder;
    use super::*;

    const LIMITS: [Limit; 2] =
        [Limit::line("button-*", 12, "a button"), Limit::name("name-*", 12, "the name of a command")];

    /// How much is wrong with a text beside the English one.
    fn count(name: &str, wording: &str, english: &str) -> usize {
        count_by("", name, wording, english)
    }

    fn count_by(style: &str, name: &str, wording: &str, english: &str) -> usize {
        let of = |tag: &str, wording: &str| folder(tag, &format!("{name} = {wording}\n"), style);
        let (own, english) = (of("pl", wording), of("en", english));
        let both = (&own.texts()[name], &english.texts()[name]);
        Room::of(&own, &english, &LIMITS).flaws(name, both).len()
    }

    #[test]
    fn what_is_too_long_is_found() {
        assert_eq!(count("button-send", "Wyślij projekt", "Send"), 1);
        assert_eq!(count("button-send", "Wyślij", "Send"), 0);
        assert_eq!(count("title", "Wyślij projekt", "Send"), 0);
        assert_eq!(count_by("long button-*", "button-send", "Wyślij projekt", "Send"), 0);
    }

    #[test]
    fn where_english_is_too_long_half_as_much_again_is_right() {
        let english = "Send the project";
        assert_eq!(count("button-send", "Wyślij projekt", english), 0, "it stands elsewhere, too");
        assert_eq!(count("button-send", &"x".repeat(24), english), 0);
        assert_eq!(count("button-send", &"x".repeat(25), english), 1);
    }

    #[test]
    fn what_is_filled_in_needs_room_too() {
        assert_eq!(count("button-send", "Wyślij { $count }", "Send { $count }"), 0);
        assert_eq!(count("button-send", "Wyślij: { $count }", "Send { $count }"), 1);
        assert_eq!(count("button-send", "Do { $name }", "To { $name }"), 0, "a name takes half of it");
        assert_eq!(count("button-send", "Wyślij { $name }", "Send { $name }"), 1);
    }

    #[test]
    fn a_button_is_one_line_and_a_command_one_word() {
        for (name, wording) in [("button-a", "a\n    b"), ("name-a", "Start"), ("name-a", "a b")] {
            assert_eq!(count(name, wording, "a"), 1, "{wording}");
        }
        for (name, wording) in
            [("button-a", "np. Ana"), ("button-a", "Więcej…"), ("name-a", "język"), ("name-a", "مساعدة")]
        {
            assert_eq!(count(name, wording, "a"), 0, "{wording}");
        }
    }
}
