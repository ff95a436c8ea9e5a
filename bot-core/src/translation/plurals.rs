//! The variants of a text: the plurals that the language has for whole numbers, and what else is chosen between.

use std::collections::{BTreeMap, BTreeSet};
use std::str::FromStr;

use icu::locale::Locale;
use icu::plurals::{PluralCategory, PluralRules, PluralRulesOptions};

use super::{Flaw, Folder, Said, Selector};

/// Numbers up to this one are looked at: what is counted here is never more, and "many" of Spanish begins at a million.
const MOST: u32 = 1_000;

/// What Unicode calls plurals, and "other", which every language has.
const PLURALS: [&str; 5] = ["zero", "one", "two", "few", "many"];
const OTHER: &str = "other";

/// The plurals of a language, each with the whole numbers that take it; none where nobody knows the language.
pub(super) struct Plurals(BTreeMap<&'static str, BTreeSet<u32>>);

impl Plurals {
    pub(super) fn of(folder: &Folder) -> Self {
        // As the program does: the same language may be counted otherwise elsewhere.
        let conventions = folder.texts.get("locale-conventions").and_then(|said| said.wordings.last());
        let tags = [conventions.map_or(folder.tag.as_str(), String::as_str), folder.tag.as_str()];
        Self(tags.into_iter().find_map(numbers).unwrap_or_default())
    }

    /// What is wrong with the variants of a text, beside those of English where it has the text.
    pub(super) fn flaws(&self, said: &Said, english: Option<&Said>) -> Vec<Flaw> {
        let originals = english.map_or(&[][..], |english| english.selectors.as_slice());
        said.selectors.iter().flat_map(|selector| self.of_selector(selector, originals)).collect()
    }

    fn of_selector(&self, selector: &Selector, originals: &[Selector]) -> Vec<Flaw> {
        let has = |key: &str| selector.keys.iter().any(|known| known == key);
        let mut flaws = Vec::new();
        if selector.default != OTHER {
            let wrong = format!("*[{}] is what is said where nothing else fits", selector.default);
            flaws.push(Flaw::new(wrong, "write *[other] for it, as the last variant"));
        }
        let is_plural = PLURALS.iter().any(|plural| has(plural));
        if is_plural {
            flaws.extend(self.of_plurals(&selector.keys));
        }
        let of_english = originals.iter().filter(|original| original.on == selector.on);
        let keys: BTreeSet<&str> = of_english.flat_map(|original| &original.keys).map(String::as_str).collect();
        let chooses_by_words = keys.iter().any(|key| is_word(key));
        // Where English chooses by words, such as countries, every language may name others.
        let strange = selector.keys.iter().filter(|key| is_word(key) && !chooses_by_words);
        flaws.extend(strange.map(|key| Flaw::new(format!("[{key}] is never chosen"), "take this variant out")));
        let numbers = keys.iter().filter(|key| is_number(key) && !has(key) && !(**key == "0" && has("zero")));
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
        PluralCategory::Zero => "zero",
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
        let said = |keys: &[&str]| {
            let keys: Vec<String> = keys.iter().map(|key| (*key).to_owned()).collect();
            let default = keys.last().cloned().unwrap_or_default();
            Said { selectors: vec![Selector { on: "count".to_owned(), keys, default }], ..Said::default() }
        };
        let plurals = Plurals::of(&Folder { tag: tag.to_owned(), ..Folder::default() });
        plurals.flaws(&said(keys), Some(&said(english))).into_iter().map(|flaw| flaw.wrong).collect()
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
    fn what_english_says_of_a_number_is_said_of_it() {
        let english = ["0", "one", "other"];
        assert_eq!(wrong("de", &["one", "other"], &english).len(), 1);
        let all = ["zero", "one", "two", "few", "many", "other"];
        assert_eq!(wrong("ar", &all, &english), [""; 0], "[zero] is for 0 only");
    }

    #[test]
    fn words_are_chosen_by_where_english_chooses_by_them() {
        assert_eq!(wrong("de", &["es", "de", "other"], &["es", "other"]), [""; 0]);
        assert_eq!(wrong("de", &["es", "other"], &["one", "other"]), ["[es] is never chosen"]);
        assert_eq!(wrong("de", &["es"], &["es", "other"]).len(), 1, "something is always said");
    }
}
