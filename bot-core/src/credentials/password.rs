//! A password: three words that a child can read from a card and type, or words of the student's own.
//!
//! However it is typed, a password has one canonical form, and only that is hashed. The lists of words are left to
//! `words`, keeping and checking to `hash`.

use std::fmt;

use icu::properties::CodePointMapData;
use icu::properties::props::GeneralCategory;
use zeroize::Zeroizing;

use super::UserName;
use super::words::words;
use crate::text::{Locale, folded};

/// What a student proves with who they are, in its canonical form: folded words joined by one `-`. Gone from memory when dropped.
#[derive(Clone, PartialEq, Eq)]
pub struct Password(Zeroizing<String>);

/// Why a student may not choose a password.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weak {
    /// Its canonical form has fewer than [`Password::SHORTEST`] characters.
    TooShort,
    /// It has more than [`Password::LONGEST`] characters.
    TooLong,
    /// It has no two different words with a letter in them.
    OneWord,
    /// It says nothing but the student's user name, in whatever order and with whatever digits.
    UserName,
}

impl Password {
    /// The fewest characters of a password that a student chooses.
    pub const SHORTEST: usize = 10;

    /// The most characters of any password, typed or canonical: folding and hashing cost as much as they are given.
    pub const LONGEST: usize = 200;

    /// Takes three words of the language, each alike likely, by a random number from its whole range: as `river-apple-moon`.
    pub fn of(locale: Locale, random: u128) -> Self {
        let words = words(locale);
        let count = words.len() as u128;
        let word = |power: u32| {
            let digit = random / count.pow(power) % count;
            words[usize::try_from(digit).expect("a remainder is below the count")]
        };
        Self(Zeroizing::new([word(0), word(1), word(2)].join("-")))
    }

    /// Reads what somebody typed as their password. Capitals, accents, invisible characters, and what stands between two
    /// words make no difference: spaces, dashes of any kind, or the full stop that a phone makes of two spaces.
    ///
    /// None where no word is left, or where it is longer than [`Self::LONGEST`].
    pub fn typed(text: &str) -> Option<Self> {
        if is_longer(text) {
            return None;
        }
        let folded = Zeroizing::new(folded(text));
        // As long as it can become, so that no copy stays behind where the text grows.
        let mut canonical = Zeroizing::new(String::with_capacity(folded.len()));
        for word in folded.split(is_gap).filter(|word| !word.is_empty()) {
            if !canonical.is_empty() {
                canonical.push('-');
            }
            canonical.push_str(word);
        }
        (!canonical.is_empty() && !is_longer(&canonical)).then_some(Self(canonical))
    }

    /// Reads what a student wants to have as their password from now on.
    ///
    /// # Errors
    /// Why it is too easily guessed, or too long.
    pub fn chosen(text: &str, user: &UserName) -> Result<Self, Weak> {
        let Some(password) = Self::typed(text) else {
            return Err(if is_longer(text) || !folded(text).chars().all(is_gap) {
                Weak::TooLong
            } else {
                Weak::TooShort
            });
        };
        if password.0.chars().count() < Self::SHORTEST {
            return Err(Weak::TooShort);
        }
        if password.says_only(user) {
            return Err(Weak::UserName);
        }
        let mut words = password.0.split('-').filter(|word| word.chars().any(char::is_alphabetic));
        let first = words.next();
        if words.all(|word| Some(word) == first) { Err(Weak::OneWord) } else { Ok(password) }
    }

    /// Gives the words: for who shows or hashes them, never for a log.
    pub fn reveal(&self) -> &str {
        &self.0
    }

    fn says_only(&self, user: &UserName) -> bool {
        let without_digits = |word: &str| word.trim_matches(|letter: char| letter.is_ascii_digit()).to_owned();
        let mut parts: Vec<String> = user.as_str().split('.').map(without_digits).collect();
        parts.extend([parts.concat(), String::new()]);
        let mut words = self.0.split(|letter: char| !letter.is_alphanumeric()).map(without_digits);
        self.0.chars().any(char::is_alphabetic) && words.all(|word| parts.contains(&word))
    }
}

fn is_longer(text: &str) -> bool {
    text.chars().nth(Password::LONGEST).is_some()
}

/// Whether a folded character only separates words.
fn is_gap(letter: char) -> bool {
    let category = CodePointMapData::<GeneralCategory>::new().get(letter);
    letter.is_whitespace() || matches!(letter, '.' | ',' | '_') || category == GeneralCategory::DashPunctuation
}

/// Shows nothing of it: a password must not reach a log.
impl fmt::Debug for Password {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Password(…)")
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn ana() -> UserName {
        UserName::typed("ana.lopez2").unwrap()
    }

    #[track_caller]
    fn check(text: &str, canonical: &str) {
        assert_eq!(Password::typed(text).as_ref().map(Password::reveal), Some(canonical), "{text:?}");
    }

    #[test]
    fn typing_is_forgiven() {
        for text in [
            "river-apple-moon",
            "River-Apple-MOON",
            "  river  apple moon\n",
            "river apple-moon",
            "river\u{A0}apple\u{2009}moon",
            "river – apple — moon",
            "river‐apple‑moon",
            "river−apple﹣moon",
            "river--apple---moon-",
            "river. apple, moon.",
            "river_apple_moon",
            "ríver-ápple-moön",
            "\u{200B}river-\u{2060}app\u{AD}le-moon\u{FEFF}",
            "\u{2068}river-apple-moon\u{2069}",
            "ｒｉｖｅｒ－ａｐｐｌｅ－ｍｏｏｎ",
        ] {
            check(text, "river-apple-moon");
        }
    }

    #[test]
    fn a_wrong_letter_is_not_forgiven() {
        for text in ["river-apple-noon", "river-apple", "apple-river-moon", "riverapplemoon", "river-apple-moon-x"] {
            assert_ne!(Password::typed(text).unwrap().reveal(), "river-apple-moon");
        }
    }

    #[test]
    fn nothing_and_too_much_are_no_password() {
        for text in ["", "  ", "- – .", "\u{200B}"] {
            assert_eq!(Password::typed(text), None, "{text:?}");
        }
        check(&"x".repeat(200), &"x".repeat(200));
        assert_eq!(Password::typed(&"x".repeat(201)), None);
        // Eighteen characters each, once folded.
        assert_eq!(Password::typed(&"\u{FDFA}".repeat(200)), None);
    }

    #[test]
    fn a_student_chooses_two_words_or_more() {
        let chosen = |text: &str| Password::chosen(text, &ana()).map(|password| password.reveal().to_owned());
        assert_eq!(chosen("Mi perro Canelo!"), Ok("mi-perro-canelo!".to_owned()));
        assert_eq!(chosen("мой синий кит"), Ok("мои-синии-кит".to_owned()));
        assert_eq!(chosen("Ana likes apples"), Ok("ana-likes-apples".to_owned()));
        for (text, weak) in [
            ("", Weak::TooShort),
            ("my - dog", Weak::TooShort),
            ("a    b    c", Weak::TooShort),
            ("supercalifragilistic", Weak::OneWord),
            ("password12345", Weak::OneWord),
            ("12345 67890", Weak::OneWord),
            ("banana BANANA", Weak::OneWord),
            ("ana.lopez2", Weak::UserName),
            ("López Ana 2015", Weak::UserName),
            ("AnaLopez 2015", Weak::UserName),
            (&"my dog ".repeat(40), Weak::TooLong),
            (&"\u{FDFA}".repeat(200), Weak::TooLong),
        ] {
            assert_eq!(chosen(text), Err(weak), "{text:?}");
        }
    }

    #[test]
    fn nothing_of_it_is_printed() {
        assert_eq!(format!("{:?}", Password::typed("river-apple-moon")), "Some(Password(…))");
    }

    #[test]
    fn every_word_is_reached_in_every_place() {
        let count = words(Locale::english()).len() as u128;
        let revealed = |random: u128| Password::of(Locale::english(), random).reveal().to_owned();
        let (first, last) = (revealed(0), revealed(count.pow(3) - 1));
        assert!(first.split('-').zip(last.split('-')).all(|(first, last)| first < last), "{first} {last}");
        assert_eq!(revealed(count.pow(3)), first);
        let firsts: std::collections::BTreeSet<String> = (0..count).map(revealed).collect();
        assert_eq!(firsts.len() as u128, count);
    }

    proptest! {
        #[test]
        fn what_is_shown_can_be_typed(random in any::<u128>()) {
            for locale in Locale::all() {
                let password = Password::of(locale, random);
                prop_assert!(password.reveal().split('-').all(|word| words(locale).contains(&word)));
                prop_assert_eq!(Password::typed(password.reveal()), Some(password.clone()));
                prop_assert_eq!(Password::chosen(password.reveal(), &ana()).is_ok(), !is_repetition(&password));
            }
        }

        #[test]
        fn the_canonical_form_is_its_own(text in any::<String>()) {
            if let Some(password) = Password::typed(&text) {
                prop_assert_eq!(Password::typed(password.reveal()), Some(password.clone()));
            }
        }
    }

    fn is_repetition(password: &Password) -> bool {
        let mut words = password.reveal().split('-');
        let first = words.next();
        words.all(|word| Some(word) == first)
    }
}
