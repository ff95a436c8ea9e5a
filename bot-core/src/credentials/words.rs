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

/// So many words at least a language holds its list against.
const LEAST_UNFIT: usize = 60;

/// So many letters at least stand before an ending.
const STEM: usize = 3;

/// Endings of which a word of a language has one or another, as its form is: "", "s", "es".
pub(crate) type Endings = Vec<String>;

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

/// What is wrong with a list, in sentences without an end: one for each rule that it breaks, with the first words that
/// break it. `unfit` are the words that no school of this language would write on a card.
pub(crate) fn faults(list: &str, unfit: &str, endings: &[Endings]) -> Vec<String> {
    let words: Vec<&str> = list.lines().collect();
    let all: BTreeSet<&str> = words.iter().copied().collect();
    let unfit: BTreeSet<&str> = entries(unfit).collect();
    let has_form =
        |word: &str, words: &BTreeSet<&str>| forms(word, endings).iter().any(|form| words.contains(form.as_str()));
    let is_unfit = |word: &&str| unfit.contains(word) || has_form(word, &unfit) || offensive::is_offensive(word);
    let is_long_or_strange =
        |word: &&str| !(4..=8).contains(&word.len()) || !word.bytes().all(|letter| letter.is_ascii_lowercase());
    let is_form = |word: &&str| has_form(word, &all);
    let is_out_of_order = |pair: &[&str]| pair[0] >= pair[1];
    let near = near(&all);
    let rules = [
        ("these are not of four to eight letters a to z", chosen(&words, is_long_or_strange)),
        ("these are other words with a typing error", chosen(&words, |word| near.contains(word))),
        ("these are forms of one word, by the endings of check.txt", chosen(&words, is_form)),
        ("these are unfit for children, as they are or by their endings (unfit.txt)", chosen(&words, is_unfit)),
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

/// What is wrong with the words that no school would write on a card, likewise.
pub(crate) fn unfit_faults(unfit: &str) -> Vec<String> {
    let words: Vec<&str> = entries(unfit).collect();
    let is_strange = |word: &&str| !word.bytes().all(|letter| letter.is_ascii_lowercase());
    let strange = chosen(&words, is_strange);
    let few = words.len() < LEAST_UNFIT;
    let few = few.then(|| format!("the list has {} words, and at least {LEAST_UNFIT} are needed", words.len()));
    let strange = (!strange.is_empty()).then(|| told("these are not of letters a to z", &strange));
    few.into_iter().chain(strange).collect()
}

/// The words of a list that has comments.
fn entries(list: &str) -> impl Iterator<Item = &str> {
    list.lines().filter(|line| !line.starts_with('#')).flat_map(str::split_whitespace)
}

/// The other forms that a word may have: with another ending in place of its own.
fn forms(word: &str, endings: &[Endings]) -> Vec<String> {
    let mut forms = Vec::new();
    for endings in endings {
        let stems = endings.iter().filter_map(|ending| word.strip_suffix(ending.as_str()));
        for stem in stems.filter(|stem| stem.len() >= STEM) {
            forms.extend(endings.iter().map(|ending| format!("{stem}{ending}")).filter(|form| form != word));
        }
    }
    forms
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

    /// Whether a list can be taken besides, the test of `twinbot locales check` says: it reads what a language holds its list against.
    #[test]
    fn every_locale_has_words_enough() {
        assert!(Locale::all().all(|locale| words(locale).len() >= LEAST));
    }

    #[test]
    fn a_locale_without_a_list_takes_englishs() {
        let english = words(Locale::english());
        assert_eq!(words(Locale::pseudo()), english);
        assert_ne!(words(Locale::negotiate("es")), english);
        assert_ne!(words(Locale::negotiate("ar")), english);
        let is_listed = |locale: &Locale| LISTS.iter().any(|(tag, _)| *tag == locale.tag());
        assert!(Locale::all().filter(|locale| !is_listed(locale)).all(|locale| words(locale) == english));
    }

    /// How many rules of a list are broken when these words are added to the English one, in order.
    #[track_caller]
    fn broken(added: &[&str]) -> usize {
        let mut words = words(Locale::english()).to_vec();
        words.extend(added);
        words.sort_unstable();
        faults(&words.join("\n"), "# weapons\nsword spear\n", &[endings("- s es"), endings("y ies")]).len()
    }

    fn endings(line: &str) -> Endings {
        line.split(' ').map(|ending| ending.trim_matches('-').to_owned()).collect()
    }

    #[test]
    fn words_that_cannot_be_taken_are_found() {
        assert_eq!(broken(&[]), 0);
        let first = words(Locale::english())[0];
        let mistyped = format!("{first}x");
        for added in ["zzz", "Zebra", "niño", "sword", "spears", "mierda", first] {
            assert_ne!(broken(&[added]), 0, "{added}");
        }
        assert_eq!(broken(&["qwertzu", "qwetrzu"]), 1, "neighbours that have changed places");
        assert_ne!(broken(&[&mistyped]), 0, "{mistyped}");
        assert_eq!(broken(&["qzyx", "qzyxes"]), 1, "a plural");
        assert_eq!(broken(&["qzyxy", "qzyxies"]), 1, "another one");
        assert_eq!(broken(&["qzyx", "qzyxen"]), 0, "no ending of the language");
        assert_eq!(faults("apple\n", "", &[]).len(), 1, "one word is no list");
        assert_eq!(faults("", "", &[]).len(), 1);
    }

    #[test]
    fn a_form_has_another_ending_behind_the_same_letters() {
        let polish = [endings("- a y em"), endings("ek ki")];
        assert_eq!(forms("domek", &polish), ["domeka", "domeky", "domekem", "domki"]);
        assert_eq!(forms("dom", &polish), ["doma", "domy", "domem"]);
        assert_eq!(forms("kot", &[]), [""; 0]);
        assert_eq!(forms("oki", &polish).len(), 3, "nothing is left before the ending");
    }

    #[test]
    fn a_list_of_unfit_words_is_long_and_of_plain_letters() {
        let list = "word ".repeat(LEAST_UNFIT);
        assert_eq!(unfit_faults(&format!("# a comment\n{list}\n")), [""; 0]);
        assert_eq!(unfit_faults(&format!("{list} cañón\n")).len(), 1);
        assert_eq!(unfit_faults("one\n# two\n").len(), 1);
    }
}
