//! The words that passwords are made of: `locales/<tag>/words.txt`, one a line, reviewed to be safe for children.
//!
//! A list holds at least 1 296 words (6⁴), so three of them give 31 bits. Which words are taken is left to `password`.

use std::sync::LazyLock;

use crate::text::Locale;

include!(concat!(env!("OUT_DIR"), "/words.rs"));

/// The lists in the order of LISTS, as words.
static WORDS: LazyLock<Vec<(&'static str, Vec<&'static str>)>> =
    LazyLock::new(|| LISTS.iter().map(|(tag, list)| (*tag, list.lines().collect())).collect());

/// Gives the words of a language; English's where it has none of its own.
pub(super) fn words(locale: Locale) -> &'static [&'static str] {
    let of = |locale: Locale| WORDS.iter().find(|(tag, _)| *tag == locale.tag());
    let found = of(locale).or_else(|| of(Locale::english()));
    found.map(|(_, words)| words.as_slice()).expect("locales/en has words.txt")
}

/// Whether these are words of one of the lists, all of them.
pub(super) fn are_ours(words: &[&str]) -> bool {
    WORDS.iter().any(|(_, list)| words.iter().all(|word| list.binary_search(word).is_ok()))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::credentials::offensive;

    const UNFIT: &str = include_str!("../../lists/unfit.txt");

    #[track_caller]
    fn check(fault: impl Fn(&[&str], &str) -> bool) {
        for (tag, words) in WORDS.iter() {
            let faulty: Vec<_> = words.iter().filter(|word| fault(words, word)).collect();
            assert!(faulty.is_empty(), "{tag}: {faulty:?}");
        }
    }

    #[test]
    fn every_list_gives_31_bits() {
        for (tag, words) in WORDS.iter() {
            assert!(words.len() >= 1_296, "{tag}: {}", words.len());
        }
        assert!(Locale::all().all(|locale| words(locale).len() >= 1_296));
    }

    #[test]
    fn a_locale_without_a_list_takes_englishs() {
        let english = words(Locale::english());
        assert_eq!(words(Locale::pseudo()), english);
        assert_ne!(words(Locale::negotiate("es")), english);
    }

    #[test]
    fn words_are_typed_alike_on_every_keyboard_of_the_language() {
        check(|_, word| !(4..=8).contains(&word.len()) || !word.bytes().all(|letter| letter.is_ascii_lowercase()));
    }

    #[test]
    fn lists_are_sorted_and_nothing_stands_twice() {
        for (tag, words) in WORDS.iter() {
            assert!(words.is_sorted_by(|before, after| before < after), "{tag}");
        }
    }

    #[test]
    fn no_word_is_another_one_with_a_typing_error_or_in_the_plural() {
        check(|words, word| {
            let is_near = |other: &&str| {
                other.len().abs_diff(word.len()) <= 1 && other != &word && strsim::osa_distance(other, word) == 1
            };
            words.iter().any(is_near) || words.iter().any(|other| *word == format!("{other}es"))
        });
    }

    #[test]
    fn words_are_safe_for_children() {
        let unfit = UNFIT.lines().filter(|line| !line.starts_with('#')).flat_map(str::split_whitespace);
        let unfit: BTreeSet<&str> = unfit.collect();
        assert!(unfit.contains("vodka") && unfit.contains("espada"));
        check(|_, word| {
            unfit.contains(word)
                || word.strip_suffix('s').is_some_and(|singular| unfit.contains(singular))
                || offensive::is_offensive(word)
        });
    }
}
