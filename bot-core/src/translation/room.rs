//! How much room there is for texts that stand on one line: buttons, commands, names of fields.

use super::style::{Style, fits};
use super::{Flaw, Said};

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
}

/// What of a text does not fit where it stands. Where English does not fit either, it does not always stand there.
pub(super) fn flaws(name: &str, (said, english): (&Said, &Said), style: &Style, limits: &[Limit]) -> Vec<Flaw> {
    let mut flaws = Vec::new();
    for limit in limits.iter().filter(|limit| fits(limit.texts, name)) {
        let Limit { most, place, kind, .. } = *limit;
        if said.length > most && english.length <= most && !style.may_be_long(name) {
            let wrong = format!("it has {} letters, and {place} has room for {most}", said.length);
            flaws.push(Flaw::new(wrong, "say it in fewer words"));
        }
        let odd = said.wordings.iter().filter(|wording| !is_right(kind, wording));
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
    use super::*;

    const LIMITS: [Limit; 2] =
        [Limit::line("button-*", 12, "a button"), Limit::name("name-*", 12, "the name of a command")];

    fn said(wording: &str) -> Said {
        Said { wordings: vec![wording.to_owned()], length: wording.chars().count(), ..Said::default() }
    }

    fn count(name: &str, wording: &str, english: &str) -> usize {
        flaws(name, (&said(wording), &said(english)), &Style::default(), &LIMITS).len()
    }

    #[test]
    fn what_is_too_long_is_found_where_english_fits() {
        assert_eq!(count("button-send", "Wyślij projekt", "Send"), 1);
        assert_eq!(count("button-send", "Wyślij", "Send"), 0);
        assert_eq!(count("button-send", "Wyślij projekt", "Send the project"), 0, "it stands elsewhere, too");
        assert_eq!(count("title", "Wyślij projekt", "Send"), 0);
        let (style, _) = Style::read("long button-*");
        assert_eq!(flaws("button-send", (&said("Wyślij projekt"), &said("Send")), &style, &LIMITS), []);
    }

    #[test]
    fn a_button_is_one_line_and_a_command_one_word() {
        for (name, wording) in [("button-a", "a\nb"), ("name-a", "Start"), ("name-a", "a b")] {
            assert_eq!(count(name, wording, "a"), 1, "{wording}");
        }
        for (name, wording) in
            [("button-a", "np. Ana"), ("button-a", "Więcej…"), ("name-a", "język"), ("name-a", "مساعدة")]
        {
            assert_eq!(count(name, wording, "a"), 0, "{wording}");
        }
    }
}
