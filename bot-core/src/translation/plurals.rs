//! The variants of a text: the plurals that the language has for whole numbers, and what else is chosen between.

use std::collections::{BTreeMap, BTreeSet};
use std::str::FromStr;

use icu::locale::Locale;
use icu::plurals::{PluralCategory, PluralRules, PluralRulesOptions};

use super::{Flaw, Folder, Said, Selector};

/// Numbers up to this one are looked at: what is counted here is never more, and "many" of Spanish begins at a million.
const MOST: u32 = 1_000;

/// What Unicode calls plurals, and "other", which every language has.
const PLURALS: [&str; 5] = [ZERO, "one", "two", "few", "many"];
pub(super) const ZERO: &str = "zero";
pub(super) const OTHER: &str = "other";

/// The plurals of a language, each with the whole numbers that take it; none where nobody knows the language.
pub(super) struct Plurals(BTreeMap<&'static str, BTreeSet<u32>>);

impl Plurals {
    pub(super) fn of(folder: &Folder) -> Self {
        // As the program does: the same language may be counted otherwise elsewhere.
        let tags = [folder.conventions(), folder.tag.as_str()];
        Self(tags.into_iter().find_map(numbers).unwrap_or_default())
    }

    /// What is wrong with the variants of a text, beside those of English where it has the text. `may_do_without`: whether it may have no
    /// plurals where English has them.
    pub(super) fn flaws(&self, said: &Said, english: Option<&Said>, may_do_without: bool) -> Vec<Flaw> {
        let originals = english.map_or(&[][..], |english| english.selectors.as_slice());
        let mut flaws: Vec<Flaw> =
            said.selectors.iter().flat_map(|selector| self.of_selector(selector, originals)).collect();
        if !may_do_without {
            let counted: BTreeSet<&str> =
                originals.iter().filter(|one| counts(one)).map(|one| one.on.as_str()).collect();
            flaws.extend(counted.into_iter().flat_map(|on| self.without_plurals(said, on)));
        }
        flaws
    }

    /// What a text lacks that says one thing of all numbers which English has plurals for.
    fn without_plurals(&self, said: &Said, on: &str) -> Vec<Flaw> {
        let by_it: Vec<&Selector> = said.selectors.iter().filter(|selector| selector.on == on).collect();
        if by_it.iter().any(|selector| has_plurals(selector)) {
            return Vec::new();
        }
        // Variants for single numbers may be all that the language needs, as where only 1 has a form of its own.
        let missing = by_it.iter().map(|selector| self.of_plurals(&selector.keys)).min_by_key(Vec::len);
        missing.unwrap_or_else(|| {
            let has_any = self.0.keys().any(|plural| *plural != OTHER);
            let to_do = "write a variant for each plural, or say in check.txt why one fits all numbers (alone …)";
            let flaw = Flaw::new(format!("English has plurals for {{ ${on} }}, and this has none"), to_do);
            has_any.then_some(flaw).into_iter().collect()
        })
    }

    /// Whether a plural is for one number only, of those that have no variant of their own. None is not counted: where there may be none,
    /// English has a variant for it.
    pub(super) fn is_of_one_number(&self, plural: &str, own: &BTreeSet<u32>) -> bool {
        let are_few = |numbers: &BTreeSet<u32>| numbers.difference(own).filter(|number| **number != 0).count() < 2;
        self.0.get(plural).is_none_or(are_few)
    }

    fn of_selector(&self, selector: &Selector, originals: &[Selector]) -> Vec<Flaw> {
        let has = |key: &str| selector.keys.iter().any(|known| known == key);
        let mut flaws = Vec::new();
        if selector.default != OTHER {
            let wrong = format!("*[{}] is what is said where nothing else fits", selector.default);
            flaws.push(Flaw::new(wrong, "write *[other] for it, as the last variant"));
        }
        if has_plurals(selector) {
            flaws.extend(self.of_plurals(&selector.keys));
        }
        let of_english = originals.iter().filter(|original| original.on == selector.on);
        let keys: BTreeSet<&str> = of_english.flat_map(|original| &original.keys).map(String::as_str).collect();
        let chooses_by_words = keys.iter().any(|key| is_word(key));
        // Where English chooses by words, such as countries, every language may name others.
        let strange = selector.keys.iter().filter(|key| is_word(key) && !chooses_by_words);
        flaws.extend(strange.map(|key| Flaw::new(format!("[{key}] is never chosen"), "take this variant out")));
        let numbers = keys.iter().filter(|key| is_number(key) && !has(key) && !(**key == "0" && has(ZERO)));
        flaws.extend(numbers.map(|key| {
            let to_do = format!("say what is said of {key}, as English does");
            Flaw::new(format!("English has [{key}] for {{ ${} }}, which is missing", selector.on), to_do)
        }));
        flaws
    }

    /// What plurals lack, or have too much.
    fn of_plurals(&self, keys: &[String]) -> Vec<Flaw> {
        let has = |key: &str| keys.iter().any(|known| known == key);
        // Numbers that have a variant of their own need no plural.
        let own: BTreeSet<u32> = keys.iter().filter_map(|key| key.parse().ok()).collect();
        let needed = self.0.iter().filter(|(plural, numbers)| **plural != OTHER && !numbers.is_subset(&own));
        let missing = needed.filter(|(plural, _)| !has(plural)).map(|(plural, numbers)| {
            let examples: Vec<String> = numbers.iter().take(3).map(u32::to_string).collect();
            Flaw::new(format!("[{plural}] is missing"), format!("write a variant for {}", examples.join(", ")))
        });
        let surplus = PLURALS.iter().filter(|plural| has(plural) && !self.0.contains_key(**plural));
        let surplus = surplus.map(|plural| Flaw::new(format!("[{plural}] is never chosen"), "take this variant out"));
        missing.chain(surplus).collect()
    }
}

/// Whether a variant is for a plural.
fn has_plurals(selector: &Selector) -> bool {
    selector.keys.iter().any(|key| PLURALS.contains(&key.as_str()))
}

/// Whether English says one thing of one, and another one of more.
fn counts(selector: &Selector) -> bool {
    has_plurals(selector) || selector.keys.iter().any(|key| key == "1")
}

/// Whether a variant is for one number.
fn is_number(key: &str) -> bool {
    key.parse::<u32>().is_ok()
}

/// Whether a variant is for a word, rather than for numbers.
fn is_word(key: &str) -> bool {
    key != OTHER && !PLURALS.contains(&key) && !is_number(key)
}

/// The plurals of a language with the whole numbers that take them.
fn numbers(tag: &str) -> Option<BTreeMap<&'static str, BTreeSet<u32>>> {
    let locale = Locale::from_str(tag).ok()?;
    let rules = PluralRules::try_new((&locale).into(), PluralRulesOptions::default()).ok()?;
    let mut numbers: BTreeMap<&'static str, BTreeSet<u32>> = BTreeMap::new();
    for number in 0..=MOST {
        numbers.entry(name(rules.category_for(number))).or_default().insert(number);
    }
    Some(numbers)
}

fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => ZERO,
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => OTHER,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is wrong with these variants of a language, the last of which is the default.
    fn wrong(tag: &str, keys: &[&str], english: &[&str]) -> Vec<String> {
        let flaws = plurals(tag).flaws(&said(keys), Some(&said(english)), false);
        flaws.into_iter().map(|flaw| flaw.wrong).collect()
    }

    fn plurals(tag: &str) -> Plurals {
        Plurals::of(&Folder { tag: tag.to_owned(), ..Folder::default() })
    }

    /// A text with these variants; one that does not choose has none.
    fn said(keys: &[&str]) -> Said {
        let keys: Vec<String> = keys.iter().map(|key| (*key).to_owned()).collect();
        let selector = |default: String| Selector { on: "count".to_owned(), default, keys: keys.clone() };
        Said { selectors: keys.last().cloned().map(selector).into_iter().collect(), ..Said::default() }
    }

    #[test]
    fn a_language_has_the_plurals_that_unicode_knows() {
        let english = ["one", "other"];
        for (tag, keys) in [
            ("es", &["one", "other"][..]),
            ("pl", &["one", "few", "many", "other"]),
            ("cs", &["one", "few", "other"]),
            ("ar", &["zero", "one", "two", "few", "many", "other"]),
            ("cs", &["1", "few", "other"]),
            ("pl", &["0", "one", "few", "many", "other"]),
        ] {
            assert_eq!(wrong(tag, keys, &english), [""; 0], "{tag} {keys:?}");
        }
        assert_eq!(wrong("pl", &["one", "other"], &english), ["[few] is missing", "[many] is missing"]);
        assert_eq!(wrong("en", &["one", "few", "other"], &english), ["[few] is never chosen"]);
        assert_eq!(wrong("pl", &["1", "few", "many", "other"], &english), [""; 0], "of one only 1 takes it");
        assert_eq!(wrong("uk", &["1", "few", "many", "other"], &english), ["[one] is missing"], "21 takes it, too");
    }

    #[test]
    fn a_text_has_plurals_where_english_has_them() {
        let english = ["one", "other"];
        let none = ["English has plurals for { $count }, and this has none"];
        for tag in ["pl", "uk", "ar", "es", "tr"] {
            assert_eq!(wrong(tag, &[], &english), none, "{tag}");
            assert!(!wrong(tag, &["0", "other"], &english).is_empty(), "{tag}: 0 alone is no plural");
            assert_eq!(plurals(tag).flaws(&said(&[]), Some(&said(&english)), true), [], "{tag}: it may");
        }
        assert_eq!(wrong("uk", &["0", "1", "other"], &english).len(), 3, "21 is none of them");
        assert_eq!(wrong("de", &["1", "other"], &english), [""; 0], "only 1 has a form of its own");
        assert_eq!(wrong("ja", &[], &english), [""; 0], "the language has none");
    }

    #[test]
    fn some_plurals_are_for_one_number() {
        let own = |numbers: &[u32]| numbers.iter().copied().collect::<BTreeSet<u32>>();
        for (tag, plural, is_one) in
            [("pl", "one", true), ("uk", "one", false), ("ar", "two", true), ("fr", "one", true), ("cs", "few", false)]
        {
            assert_eq!(plurals(tag).is_of_one_number(plural, &own(&[])), is_one, "{tag} {plural}");
        }
        assert!(plurals("cs").is_of_one_number("few", &own(&[2, 3])), "4 is left");
    }

    #[test]
    fn what_english_says_of_a_number_is_said_of_it() {
        let english = ["0", "one", "other"];
        assert_eq!(wrong("de", &["one", "other"], &english).len(), 1);
        let all = ["zero", "one", "two", "few", "many", "other"];
        assert_eq!(wrong("ar", &all, &english), [""; 0], "[zero] is for 0 only");
    }

    #[test]
    fn words_are_chosen_by_where_english_chooses_by_them() {
        assert_eq!(wrong("de", &["es", "de", "other"], &["es", "other"]), [""; 0]);
        let both = ["[es] is never chosen", "[one] is missing"];
        assert_eq!(wrong("de", &["es", "other"], &["one", "other"]), both);
        assert_eq!(wrong("de", &["es"], &["es", "other"]).len(), 1, "something is always said");
    }
}
