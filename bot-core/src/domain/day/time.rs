//! A time of the day as people type it: "9:00", "9.30", "9h30", "5 pm", "9 Uhr", "٩:٠٠ م".
//!
//! What is said around the figures is left to locales/ (`day-words.times`). Those words are read for all languages at once.

use jiff::civil::Time;
use serde::{Deserialize, Serialize};

use super::typed::{Typed, forms};
use crate::text::{Locale, folded, msg};

/// How many hours stand before noon.
const NOON: i8 = 12;

/// A time of the day, as the clock on a wall shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TimeOfDay {
    hour: i8,
    minute: i8,
}

/// What the words around a time say of it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Half {
    BeforeNoon,
    AfterNoon,
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
        let half = half(&[before, between, behind].map(Typed::of))?;
        let hour = match half {
            None => hour,
            Some(half) if (1..=NOON).contains(&hour) => hour % NOON + if half == Half::AfterNoon { NOON } else { 0 },
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

/// Whether there are words only, with what divides and shortens them. A hyphen at an end is none of a word.
fn is_around(words: &str) -> bool {
    let may_stand =
        |letter: char| letter.is_alphabetic() || letter.is_whitespace() || ['.', '’', '\'', '-'].contains(&letter);
    let is_torn = words.split_whitespace().any(|word| word.starts_with('-') || word.ends_with('-'));
    words.chars().all(may_stand) && !is_torn
}

/// Which half of the day the words around a time say, if they say one. `None` where there are others among them, or both halves.
fn half(around: &[Typed]) -> Option<Option<Half>> {
    if around.iter().all(Typed::is_empty) {
        return Some(None);
    }
    let known: Vec<(i64, Typed)> =
        Locale::all().flat_map(|locale| forms(&locale.plain(&msg::day_words_times()))).collect();
    let mut half = None;
    for typed in around {
        let mut left = typed.clone();
        while let Some((kind, longest)) =
            known.iter().filter(|(_, form)| left.begins_with(form)).max_by_key(|(_, form)| form.words())
        {
            left = left.without_first(longest.words());
            let said = match kind {
                1 => Half::BeforeNoon,
                2 => Half::AfterNoon,
                _ => continue,
            };
            if half.is_some_and(|other| other != said) {
                return None;
            }
            half = Some(said);
        }
        if !left.is_empty() {
            return None;
        }
    }
    Some(half)
}

#[cfg(test)]
mod tests {
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
        ] {
            assert_eq!(read(words), Some((17, 30)), "{words}");
        }
    }
}
