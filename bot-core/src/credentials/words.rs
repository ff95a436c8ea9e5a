//! The words that passwords are made of: `locales/<tag>/words.txt`, one a line, reviewed to be safe for children.
//!
//! [`faults`] says which lists can be taken. Which words a password has is left to `password`.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use super::offensive;
use crate::text::Locale;

include!(concat!(env!("OUT_DIR"), "/words.rs"));

/// A list has so many words at least: 6⁴, so that three of them give 31 bits.
const LEAST: usize = 1_296;

/// Words that no school would write on a card, in English and in Spanish.
const UNFIT: &str = include_str!("../../lists/unfit.txt");

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

/// What is wrong with a list, in sentences without an end: one for each rule that it breaks, with the first words that break it.
pub(crate) fn faults(list: &str) -> Vec<String> {
    let words: Vec<&str> = list.lines().collect();
    let all: BTreeSet<&str> = words.iter().copied().collect();
    let unfit: BTreeSet<&str> =
        UNFIT.lines().filter(|line| !line.starts_with('#')).flat_map(str::split_whitespace).collect();
    let is_unfit = |word: &&str| {
        let singular = word.strip_suffix('s').unwrap_or(word);
        unfit.contains(word) || unfit.contains(singular) || offensive::is_offensive(word)
    };
    let is_long_or_strange =
        |word: &&str| !(4..=8).contains(&word.len()) || !word.bytes().all(|letter| letter.is_ascii_lowercase());
    let is_plural = |word: &&str| word.strip_suffix("es").is_some_and(|singular| all.contains(singular));
    let is_out_of_order = |pair: &[&str]| pair[0] >= pair[1];
    let near = near(&all);
    let rules = [
        ("these are not of four to eight letters a to z", chosen(&words, is_long_or_strange)),
        ("these are other words with a typing error", chosen(&words, |word| near.contains(word))),
        ("these are plurals of others", chosen(&words, is_plural)),
        ("these are unfit for children (bot-core/lists/unfit.txt)", chosen(&words, is_unfit)),
        (
            "these are not behind the word before them in the order of a to z",
            words.windows(2).filter(|pair| is_out_of_order(pair)).map(|pair| pair[1]).collect(),
        ),
    ];
    let few = words.len() < LEAST;
    let few = few.then(|| format!("the list has {} words, and at least {LEAST} are needed", words.len()));
    let broken = rules.into_iter().filter(|(_, words)| !words.is_empty());
    few.into_iter().chain(broken.map(|(says, words)| told(says, &words))).collect()
}

fn chosen<'w>(words: &[&'w str], is_wrong: impl Fn(&&str) -> bool) -> Vec<&'w str> {
    words.iter().copied().filter(|word| is_wrong(word)).collect()
}

/// A rule with the first words that break it, and how many there are.
fn told(says: &str, words: &[&str]) -> String {
    const SHOWN: usize = 12;
    let shown = words.iter().take(SHOWN).copied().collect::<Vec<_>>().join(", ");
    if words.len() > SHOWN {
        format!("{says} ({} in all): {shown} …", words.len())
    } else {
        format!("{says}: {shown}")
    }
}

/// The words that are another one with one letter wrong, missing, too many, or in the place of its neighbour.
fn near<'w>(words: &BTreeSet<&'w str>) -> BTreeSet<&'w str> {
    // Two such words are the same without one letter of each, or one of them without one is the other: only these are compared.
    let mut alike: BTreeMap<String, BTreeSet<&'w str>> = BTreeMap::new();
    for &word in words {
        let without =
            word.char_indices().map(|(at, letter)| format!("{}{}", &word[..at], &word[at + letter.len_utf8()..]));
        for rest in without.chain([word.to_owned()]) {
            alike.entry(rest).or_default().insert(word);
        }
    }
    let mut near = BTreeSet::new();
    for alike in alike.values() {
        for &one in alike {
            if alike.iter().any(|&other| one != other && strsim::osa_distance(one, other) == 1) {
                near.insert(one);
            }
        }
    }
    near
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_list_can_be_taken() {
        let faulty: Vec<_> = LISTS.iter().map(|(tag, list)| (*tag, faults(list))).collect();
        let faulty: Vec<_> = faulty.into_iter().filter(|(_, faults)| !faults.is_empty()).collect();
        assert!(faulty.is_empty(), "{faulty:#?}");
        assert!(Locale::all().all(|locale| words(locale).len() >= LEAST));
    }

    #[test]
    fn a_locale_without_a_list_takes_englishs() {
        let english = words(Locale::english());
        assert_eq!(words(Locale::pseudo()), english);
        assert_ne!(words(Locale::negotiate("es")), english);
        // No child writes Arabic in the letters a to z.
        assert_eq!(words(Locale::negotiate("ar")), english);
        let is_listed = |locale: &Locale| LISTS.iter().any(|(tag, _)| *tag == locale.tag());
        assert!(Locale::all().filter(|locale| !is_listed(locale)).all(|locale| words(locale) == english));
    }

    /// How many rules of a list are broken when these words are added to the English one, in order.
    #[track_caller]
    fn broken(added: &[&str]) -> usize {
        let mut words = words(Locale::english()).to_vec();
        words.extend(added);
        words.sort_unstable();
        faults(&words.join("\n")).len()
    }

    #[test]
    fn words_that_cannot_be_taken_are_found() {
        assert_eq!(broken(&[]), 0);
        let first = words(Locale::english())[0];
        let mistyped = format!("{first}x");
        for added in ["zzz", "Zebra", "niño", "vodka", "espadas", first] {
            assert_ne!(broken(&[added]), 0, "{added}");
        }
        assert_eq!(broken(&["qwertzu", "qwetrzu"]), 1, "neighbours that have changed places");
        assert_ne!(broken(&[&mistyped]), 0, "{mistyped}");
        assert_eq!(broken(&["qzyx", "qzyxes"]), 1, "a plural");
        assert_eq!(faults("apple\n").len(), 1, "one word is no list");
        assert_eq!(faults("").len(), 1);
    }
}
