//! A time of the day as people type it: "9:00", "9.30", "9h30", "5 pm", "9 Uhr", "٩:٠٠ م".
//!
//! What is said around the figures is left to locales/ (`day-words.times`). Those words are read for all languages at once.

use jiff::civil::Time;
use serde::{Deserialize, Serialize};

use super::typed::{Typed, forms};
use crate::text::{Locale, folded, msg};

/// How many hours stand before noon.
const NOON: i8 = 12;
/// So many letters have "am" and "pm" in any language at most: of 12 they alone are clear.
const SHORT: usize = 2;

/// A time of the day, as the clock on a wall shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TimeOfDay {
    hour: i8,
    minute: i8,
}

/// A half of the day.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Half {
    BeforeNoon,
    AfterNoon,
}

/// What the words around a time say of it.
#[derive(Clone, Copy)]
struct Said {
    half: Half,
    /// Whether by "am", "pm" or the like.
    is_short: bool,
}

impl TimeOfDay {
    /// Reads a time. `None` where it is none, or where the words say that it is before noon and after.
    #[must_use]
    pub fn read(words: &str) -> Option<Self> {
        let words = folded(words);
        let is_figure = |letter: char| letter.is_ascii_digit();
        let (first, last) = (words.find(is_figure)?, words.rfind(is_figure)?);
        let (before, behind) = (words.get(..first)?, words.get(last + 1..)?);
        let (hour, between, minute) = figures(words.get(first..=last)?)?;
        let around = [before, behind].into_iter().all(is_around);
        let separates = [":", ".", ""].contains(&between.trim()) || is_around(between);
        if !around || !separates {
            return None;
        }
        let hour = match said_around(&[before, between, behind].map(Typed::of))? {
            None => hour,
            // "12 in the morning" is midnight to some, and noon to others.
            Some(Said { is_short: false, .. }) if hour == NOON => return None,
            Some(Said { half, .. }) if (1..=NOON).contains(&hour) => {
                hour % NOON + if half == Half::AfterNoon { NOON } else { 0 }
            }
            Some(Said { half: Half::AfterNoon, is_short: false }) if hour > NOON => hour,
            Some(Said { half: Half::BeforeNoon, is_short: false }) if hour == 0 => hour,
            Some(_) => return None,
        };
        Time::new(hour, minute, 0, 0).ok().map(|_| Self { hour, minute })
    }

    /// Hour and minute.
    #[must_use]
    pub fn parts(self) -> (i8, i8) {
        (self.hour, self.minute)
    }

    /// As it is written: "9:00".
    #[must_use]
    pub fn words(self) -> String {
        let Self { hour, minute } = self;
        format!("{hour}:{minute:02}")
    }
}

/// Hour, what stands between, and minute, which nobody has to say.
fn figures(clock: &str) -> Option<(i8, &str, i8)> {
    let is_other = |letter: char| !letter.is_ascii_digit();
    let Some(ends) = clock.find(is_other) else { return Some((clock.parse().ok()?, "", 0)) };
    let begins = clock.rfind(is_other)? + clock.chars().rev().find(|letter| is_other(*letter))?.len_utf8();
    Some((clock.get(..ends)?.parse().ok()?, clock.get(ends..begins)?, clock.get(begins..)?.parse().ok()?))
}

/// Whether there are only words here, with what divides and shortens them. A hyphen that no letter follows, or none stands before, is a sign.
fn is_around(words: &str) -> bool {
    let may_stand =
        |letter: char| letter.is_alphabetic() || letter.is_whitespace() || ['.', '\'', '-'].contains(&letter);
    let is_torn = words.split_whitespace().any(|word| word.starts_with('-') || word.ends_with('-'));
    words.chars().all(may_stand) && !is_torn
}

/// Which half of the day the words around a time say, if they say one. `None` where there are others among them, or both halves.
fn said_around(around: &[Typed]) -> Option<Option<Said>> {
    if around.iter().all(Typed::is_empty) {
        return Some(None);
    }
    let known: Vec<(i64, Typed)> = Locale::all().flat_map(named).collect();
    let mut said: Option<Said> = None;
    for typed in around {
        let mut left = typed.clone();
        while let Some((kind, longest)) =
            known.iter().filter(|(_, form)| left.begins_with(form)).max_by_key(|(_, form)| form.count())
        {
            left = left.without_first(longest.count());
            let half = match kind {
                1 => Half::BeforeNoon,
                2 => Half::AfterNoon,
                _ => continue,
            };
            if said.is_some_and(|other| other.half != half) {
                return None;
            }
            said = Some(Said { half, is_short: longest.letters() <= SHORT });
        }
        if !left.is_empty() {
            return None;
        }
    }
    Some(said)
}

/// What a language says around times, each form with the number of what it means.
fn named(locale: Locale) -> Vec<(i64, Typed)> {
    forms(&locale.plain(&msg::day_words_times()))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    #[track_caller]
    fn read(words: &str) -> Option<(i8, i8)> {
        TimeOfDay::read(words).map(TimeOfDay::parts)
    }

    #[test]
    fn a_time_of_the_day_is_read_as_people_write_it() {
        for words in ["9", "09:00", " 9.00 ", "9h", "9h00", "9 h", "9 am", "9:00 AM", "9 a.m.", "٩:٠٠", "at 9"] {
            assert_eq!(read(words), Some((9, 0)), "{words}");
        }
        for words in ["17.30", "5:30 pm", "17h30", "17 h 30", "5.30 p.m."] {
            assert_eq!(read(words), Some((17, 30)), "{words}");
        }
        assert_eq!((read("12 am"), read("12 pm")), (Some((0, 0)), Some((12, 0))));
        for words in [
            "",
            "h",
            "noon",
            "24:00",
            "9:60",
            "-1",
            "9:00:00",
            "0 am",
            "13 pm",
            "24.12.2026",
            "1000",
            "9 am pm",
            "9 apples",
            "12 in the evening",
            "12 de la mañana",
            "13 in the morning",
            "9:00-10:00",
            "9/10",
            "9:",
        ] {
            assert_eq!(read(words), None, "{words}");
        }
    }

    #[test]
    fn every_language_says_times_in_its_own_words() {
        for words in [
            "9 Uhr",
            "um 9",
            "9 h",
            "à 9 heures",
            "9 de la mañana",
            "a las 9",
            "9 di mattina",
            "alle ore 9",
            "o godz. 9",
            "9 rano",
            "às 9",
            "9 da manhã",
            "ora 9",
            "9 dimineața",
            "στις 9",
            "9 π.μ.",
            "9πμ",
            "о 9 годині",
            "9 ранку",
            "saat 9",
            "öö 9",
            "9 ص",
            "الساعة 9 صباحًا",
            "a les 9",
            "9 del matí",
            "v 9 hodin",
            "9 dop.",
        ] {
            assert_eq!(read(words), Some((9, 0)), "{words}");
        }
        for words in [
            "5.30 Uhr nachmittags",
            "5:30 du soir",
            "5:30 de la tarde",
            "5.30 di sera",
            "5:30 po południu",
            "5h30 da tarde",
            "5:30 după-amiaza",
            "5:30 μ.μ.",
            "5:30 вечора",
            "ös 5:30",
            "5:30 م",
            "5.30 de la tarda",
            "5:30 odp.",
            "17 Uhr 30",
            "17.30 Uhr nachmittags",
            "saat 17.30'da",
            "le 17.30",
            "17:30 de la tarde",
        ] {
            assert_eq!(read(words), Some((17, 30)), "{words}");
        }
    }

    #[test]
    fn no_word_around_a_time_means_two_things() {
        let mut meant: BTreeMap<Vec<String>, (i64, &str)> = BTreeMap::new();
        for locale in Locale::all() {
            let (names, tag) = (named(locale), locale.tag());
            for kind in 1..=3 {
                assert!(names.iter().any(|(of, _)| *of == kind), "{tag} says nothing of kind {kind}");
            }
            for (kind, form) in names {
                assert!((1..=3).contains(&kind) && !form.is_empty(), "{tag}: {kind}");
                let (other, elsewhere) = *meant.entry(form.into_words()).or_insert((kind, tag));
                assert_eq!(other, kind, "a word of {tag} means something else in {elsewhere}");
            }
        }
    }
}
