//! What is filled in, beside English: a variable that is missing, everywhere or in one variant, and one that nothing is filled in for.

use std::collections::BTreeSet;

use super::parse::Way;
use super::plurals::{OTHER, Plurals, ZERO};
use super::{Flaw, Said};

/// What is wrong with the variables of a text.
pub(super) fn flaws(said: &Said, original: &Said, plurals: &Plurals) -> Vec<Flaw> {
    let mut flaws = Vec::new();
    for missing in original.variables.difference(&said.variables) {
        let wrong = format!("{{ ${missing} }} is missing");
        flaws.push(Flaw::new(wrong, "let it stand where it belongs; the program fills it in"));
    }
    let in_variants = said.ways.iter().flat_map(|way| missing(way, said, original, plurals));
    for (keys, missing) in in_variants.collect::<BTreeSet<_>>() {
        let wrong = format!("{{ ${missing} }} is missing in {keys}");
        let to_do = "let it stand in each variant: only one that is for a single number may leave the number out";
        flaws.push(Flaw::new(wrong, to_do));
    }
    for surplus in said.variables.difference(&original.variables) {
        let wrong = format!("English has no {{ ${surplus} }}");
        flaws.push(Flaw::new(wrong, "nothing is filled in there: take it out, or mend its name"));
    }
    flaws
}

/// What one way of a text lacks that another one has: its variants, and the variable.
fn missing(way: &Way, said: &Said, original: &Said, plurals: &Plurals) -> Vec<(String, String)> {
    let is_missing = |variable: &&String| {
        let is_elsewhere = said.variables.contains(*variable);
        is_elsewhere && !way.variables.contains(*variable) && !may_lack(way, variable, said, plurals)
    };
    let place = |variable: &String| match way.variants.get(variable) {
        Some(key) => format!("[{key}]"),
        None => way.variants.values().map(|key| format!("[{key}]")).collect::<Vec<_>>().join(" "),
    };
    let missing = needed(way, said, original, plurals).into_iter().filter(is_missing);
    missing.map(|variable| (place(variable), variable.clone())).collect()
}

/// Whether a way may leave a variable out: the number by which it is chosen, where that is only one.
fn may_lack(way: &Way, variable: &str, said: &Said, plurals: &Plurals) -> bool {
    way.variants.get(variable).is_some_and(|key| is_of_one_number(variable, key, said, plurals))
}

/// Whether the variant `key` of a text is for one number only.
fn is_of_one_number(on: &str, key: &str, said: &Said, plurals: &Plurals) -> bool {
    let own: BTreeSet<u32> = keys(on, said).into_iter().filter_map(|key| key.parse().ok()).collect();
    key.parse::<u32>().is_ok() || plurals.is_of_one_number(key, &own)
}

/// The variables that English shows where a text is said so; none where it has nothing for none.
fn needed<'o>(way: &Way, said: &Said, original: &'o Said, plurals: &Plurals) -> BTreeSet<&'o String> {
    let is_said_of_none = |on: &str, key: &str| is_none(key) && !keys(on, original).iter().any(|key| is_none(key));
    if way.variants.iter().any(|(on, key)| is_said_of_none(on, key)) {
        return BTreeSet::new();
    }
    let is_said = |theirs: &&Way| {
        // What is said of several numbers, as of 1 and 21, is said as English says it of more than one.
        let counterpart = |on: &str, own| {
            let is_of_one = is_of_one_number(on, own, said, plurals);
            if is_of_one { counterpart(on, own, original) } else { OTHER }
        };
        let own = |on: &String| way.variants.get(on).map(|own| counterpart(on, own));
        theirs.variants.iter().all(|(on, key)| own(on).is_none_or(|own| own == key))
    };
    original.ways.iter().filter(is_said).flat_map(|theirs| &theirs.variables).collect()
}

/// The key of the English variant that is chosen where the language has this one.
fn counterpart<'k>(on: &str, own: &'k str, original: &Said) -> &'k str {
    let keys = keys(on, original);
    let same = match own {
        "1" => [own, "one"],
        ZERO => [own, "0"],
        _ => [own, own],
    };
    same.into_iter().find(|key| keys.contains(key)).unwrap_or(OTHER)
}

/// The keys by which English chooses a variant by this variable.
fn keys<'o>(on: &str, original: &'o Said) -> BTreeSet<&'o str> {
    let selectors = original.selectors.iter().filter(|selector| selector.on == on);
    selectors.flat_map(|selector| &selector.keys).map(String::as_str).collect()
}

/// Whether a variant is said where there is none.
fn is_none(key: &str) -> bool {
    key == "0" || key == ZERO
}

#[cfg(test)]
mod tests {
    use super::super::tests::folder;
    use super::*;

    /// What is wrong with a text of a language beside the English one.
    fn wrong(tag: &str, text: &str, english: &str) -> Vec<String> {
        let of = |tag: &str, text: &str| folder(tag, &format!("a = {text}\n"), "");
        let (own, english) = (of(tag, text), of("en", english));
        let flaws = flaws(&own.texts["a"], &english.texts["a"], &Plurals::of(&own));
        flaws.into_iter().map(|flaw| flaw.wrong).collect()
    }

    /// Variants by a number, each a key and what it says; the last is the default.
    fn counted(variants: &[(&str, &str)]) -> String {
        let last = variants.len() - 1;
        let line = |(nth, (key, says)): (usize, &(&str, &str))| {
            let star = if nth == last { "*" } else { "" };
            format!("\n    {star}[{key}] {says}")
        };
        let lines: String = variants.iter().enumerate().map(line).collect();
        format!("{{ $count ->{lines}\n    }}")
    }

    /// English chooses between one and more.
    fn english() -> String {
        counted(&[("one", "One of { $name }"), ("other", "{ $count } of { $name }")])
    }

    /// A text with four plurals, of which the first two say this.
    fn slavic(one: &str, few: &str) -> String {
        let said = "{ $count }: { $name }";
        counted(&[("one", one), ("few", few), ("many", said), ("other", said)])
    }

    #[test]
    fn a_number_stands_in_each_variant_that_is_for_several() {
        for (tag, one, few, expected) in [
            ("pl", "Jeden: { $name }", "{ $count }: { $name }", &[][..]),
            ("pl", "Jeden: { $name }", "Kilka: { $name }", &["{ $count } is missing in [few]"]),
            ("pl", "Jeden", "{ $count }: { $name }", &["{ $name } is missing in [one]"]),
            // It is said of 21, too.
            ("uk", "Один: { $name }", "{ $count }: { $name }", &["{ $count } is missing in [one]"]),
        ] {
            assert_eq!(wrong(tag, &slavic(one, few), &english()), expected, "{tag} {one} {few}");
        }
    }

    /// A text with the plurals of Arabic, of which the first three say this.
    fn arabic(first: [(&str, &str); 3]) -> String {
        let said = "{ $count }: { $name }";
        let [zero, one, two] = first;
        counted(&[zero, one, two, ("few", said), ("many", said), ("other", said)])
    }

    #[test]
    fn one_number_needs_no_figure_and_none_needs_nothing() {
        let name = "{ $name }";
        for first in [[("zero", "-"), ("one", name), ("two", name)], [("0", "-"), ("1", name), ("two", name)]] {
            assert_eq!(wrong("ar", &arabic(first), &english()), [""; 0], "{first:?}");
        }
        let with_none = counted(&[("0", "None of { $name }"), ("other", "{ $count } of { $name }")]);
        let found = wrong("ar", &arabic([("zero", "-"), ("one", name), ("two", name)]), &with_none);
        assert_eq!(found, ["{ $name } is missing in [zero]"], "English says it of none");
    }

    #[test]
    fn what_is_nowhere_is_said_once() {
        let german = counted(&[("one", "Eins"), ("other", "{ $count } { $town }")]);
        assert_eq!(wrong("de", &german, &english()), ["{ $name } is missing", "English has no { $town }"]);
        assert_eq!(wrong("de", "{ $count } von { $name }", &english()), [""; 0], "it need not choose");
        let bare = counted(&[("one", "Eins von { $name }"), ("other", "Einige von { $name }")]);
        assert_eq!(
            wrong("de", &bare, &english()),
            ["{ $count } is missing in [other]"],
            "to choose by it is not to show it"
        );
    }
}
