//! How a language is written, and what is right in it although it looks wrong: `check.txt` in its folder, one thing a line.
//!
//! ```text
//! quotes « » “ ”                    the quotation marks, in pairs, the outer ones first
//! space U+202F before ; ! ?         which space stands before these signs; before all others there is none
//! space U+00A0 within « »           which space stands inside of these quotation marks; inside of all others there is none
//! never alumn except class-heads    letters that no text has, whatever their capitals, but for the texts that are named
//! same field-class.example          a text that may say what English says, or have no letter of the language's alphabet
//! alone home-waiting                a text that may say one thing of all numbers, where English has plurals
//! long field-partner.example        a text that may be longer than its place
//! endings - s es                    of which a word has one or another, as its form is; - is none
//! ```
//!
//! A `#` begins the reason, which translators read. A `*` in a name stands for any letters but a dot.

use std::collections::BTreeMap;

use super::{Flaw, Said};
use crate::credentials::Endings;

/// The marks of which pairs are made.
type Pair = (char, char);

/// How a language is written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Style {
    pub(super) quotes: Vec<Pair>,
    /// Which space stands before which signs.
    before: Vec<(char, Vec<char>)>,
    /// Which space stands inside of which quotation marks.
    within: Vec<(char, Vec<char>)>,
    never: Vec<Never>,
    same: Vec<String>,
    alone: Vec<String>,
    long: Vec<String>,
    /// Endings of the forms of one word, of the words that passwords are made of.
    pub(super) endings: Vec<Endings>,
}

/// Letters that no text has.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Never {
    letters: Vec<String>,
    except: Vec<String>,
}

impl Style {
    /// Reads `check.txt`. Gives the lines that say nothing.
    pub(super) fn read(content: &str) -> (Self, Vec<(String, Flaw)>) {
        let mut style = Self::default();
        let mut flaws = Vec::new();
        for line in content.lines() {
            let said = line.split('#').next().unwrap_or_default().trim();
            if !said.is_empty() && style.take(said).is_none() {
                let to_do =
                    "begin the line with quotes, space, never, same, alone, long or endings (docs/translating.md)";
                flaws.push(("-".to_owned(), Flaw::new(format!("“{said}” says nothing that is known"), to_do)));
            }
        }
        (style, flaws)
    }

    fn take(&mut self, said: &str) -> Option<()> {
        let (key, rest) = said.split_once(' ')?;
        let words: Vec<&str> = rest.split(' ').filter(|word| !word.is_empty()).collect();
        let owned = || words.iter().map(|word| (*word).to_owned());
        match key {
            "quotes" => {
                let marks = words.iter().map(|word| letter(word)).collect::<Option<Vec<char>>>()?;
                let pair = |marks: &[char]| Some((*marks.first()?, *marks.get(1)?));
                self.quotes = marks.chunks(2).map(pair).collect::<Option<_>>()?;
            }
            "space" => {
                let [code, place, marks @ ..] = words.as_slice() else { return None };
                let space = u32::from_str_radix(code.strip_prefix("U+")?, 16).ok().and_then(char::from_u32)?;
                let marks = marks.iter().map(|word| letter(word)).collect::<Option<Vec<char>>>()?;
                match *place {
                    "before" => self.before.push((space, marks)),
                    "within" => self.within.push((space, marks)),
                    _ => return None,
                }
            }
            "never" => {
                let mut parts = words.split(|word| *word == "except");
                let mut part = || parts.next().unwrap_or_default().iter().map(|word| (*word).to_owned()).collect();
                let letters: Vec<String> = part();
                let letters = letters.iter().map(|letters| letters.to_lowercase()).collect();
                self.never.push(Never { letters, except: part() });
            }
            "same" => self.same.extend(owned()),
            "alone" => self.alone.extend(owned()),
            "long" => self.long.extend(owned()),
            "endings" => self.endings.push(words.iter().map(|word| ending(word)).collect::<Option<_>>()?),
            _ => return None,
        }
        Some(())
    }

    /// The space that stands before a sign; `None` where there is none.
    pub(super) fn space_before(&self, sign: char) -> Option<char> {
        space_at(&self.before, sign)
    }

    /// The space that stands inside of a quotation mark; `None` where there is none.
    pub(super) fn space_within(&self, mark: char) -> Option<char> {
        space_at(&self.within, mark)
    }

    /// The letters in a wording that this text must not have.
    pub(super) fn never(&self, name: &str, wording: &str) -> Vec<&str> {
        let lower = wording.to_lowercase();
        let wrong = self.never.iter().filter(|never| !is_among(&never.except, name));
        let letters = wrong.flat_map(|never| &never.letters);
        letters.filter(|letters| lower.contains(letters.as_str())).map(String::as_str).collect()
    }

    /// Whether a text may say what English says. What English names so, such as the name of a platform, may be the same everywhere.
    pub(super) fn may_be_the_same(&self, name: &str) -> bool {
        is_among(&self.same, name)
    }

    /// Whether a text may have no plurals where English has them.
    pub(super) fn may_stand_alone(&self, name: &str) -> bool {
        is_among(&self.alone, name)
    }

    /// Whether a text may be longer than its place.
    pub(super) fn may_be_long(&self, name: &str) -> bool {
        is_among(&self.long, name)
    }

    /// The names that it lets pass and that no text has.
    pub(super) fn unknown(&self, texts: &BTreeMap<String, Said>) -> Vec<(String, Flaw)> {
        let except = self.never.iter().flat_map(|never| &never.except);
        let all = self.same.iter().chain(&self.alone).chain(&self.long).chain(except);
        let is_unknown = |pattern: &&String| !texts.keys().any(|name| fits(pattern, name));
        let flaw = |pattern: &String| (pattern.clone(), Flaw::new("no text has this name", "take the name out"));
        all.filter(is_unknown).map(flaw).collect()
    }
}

fn space_at(spaces: &[(char, Vec<char>)], sign: char) -> Option<char> {
    spaces.iter().find(|(_, signs)| signs.contains(&sign)).map(|(space, _)| *space)
}

/// The one letter of a word.
fn letter(word: &str) -> Option<char> {
    let mut letters = word.chars();
    let first = letters.next()?;
    letters.next().is_none().then_some(first)
}

/// The letters of an ending; `-` is none.
fn ending(word: &str) -> Option<String> {
    match word {
        "-" => Some(String::new()),
        word => word.bytes().all(|letter| letter.is_ascii_lowercase()).then(|| word.to_owned()),
    }
}

fn is_among(patterns: &[String], name: &str) -> bool {
    patterns.iter().any(|pattern| fits(pattern, name))
}

/// Whether a name is meant by a pattern, in which one `*` stands for any letters but a dot.
pub(super) fn fits(pattern: &str, name: &str) -> bool {
    let Some((begins, ends)) = pattern.split_once('*') else { return pattern == name };
    let between = name.strip_prefix(begins).and_then(|rest| rest.strip_suffix(ends));
    between.is_some_and(|between| !between.is_empty() && !between.contains('.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_line_says_one_thing() {
        let written = "
# A language of nobody
quotes « » “ ”
space U+202F before ; !   # narrow
space U+00A0 within « »
never Alumn → except class-heads news-*
same field-class.example
endings - s es   # a plural
alone home-* news-count
";
        let (style, flaws) = Style::read(written);
        assert_eq!((flaws, style.quotes.as_slice()), (Vec::new(), [('«', '»'), ('“', '”')].as_slice()));
        assert_eq!((style.space_before('!'), style.space_before(':')), (Some('\u{202F}'), None));
        assert_eq!((style.space_within('»'), style.space_within('“')), (Some('\u{A0}'), None));
        assert_eq!(style.never("home-title", "El ALUMNADO → aquí"), ["alumn", "→"]);
        assert_eq!(style.never("class-heads", "alumno"), [""; 0]);
        assert_eq!(style.never("news-approved", "alumno"), [""; 0]);
        assert!(style.may_be_the_same("field-class.example") && !style.may_be_the_same("field-class"));
        assert_eq!(style.endings, [["", "s", "es"]]);
        assert!(style.may_stand_alone("home-waiting") && !style.may_stand_alone("news-counts"));
        assert!(!style.may_be_the_same("news-count") && !style.may_stand_alone("field-class.example"));
    }

    #[test]
    fn what_says_nothing_is_told() {
        for line in [
            "quotes « » “",
            "quotes <<",
            "space U+zz before ;",
            "space U+202F behind ;",
            "quote « »",
            "same",
            "endings S",
        ] {
            assert_eq!(Style::read(line).1.len(), 1, "{line}");
        }
    }

    #[test]
    fn a_star_stands_for_letters_of_one_name() {
        for (pattern, name) in [("button-*", "button-send"), ("field-*.example", "field-a-b.example"), ("a.b", "a.b")] {
            assert!(fits(pattern, name), "{pattern} {name}");
        }
        for (pattern, name) in [("button-*", "button-send.short"), ("button-*", "button-"), ("field-*", "button-a")] {
            assert!(!fits(pattern, name), "{pattern} {name}");
        }
        let texts = BTreeMap::from([("home-title".to_owned(), Said::default())]);
        let (style, _) = Style::read("same home-* no-such-text\nalone home-title nor-this\nlong neither");
        assert_eq!(style.unknown(&texts).len(), 3);
    }
}
