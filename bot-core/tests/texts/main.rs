//! Every text exists in every language, can be formatted there, and is used.
//!
//! What a text says is left to those who speak the language.
#![allow(clippy::unwrap_used)]

mod catalogue;
mod used;

use std::collections::BTreeSet;
use std::str::FromStr;

use bot_core::lists::List;
use bot_core::text::{Arg, Locale, Text};
use icu::plurals::{PluralCategory, PluralRules, PluralRulesOptions};

use catalogue::{Catalogue, Said, catalogues, english};

/// Fails with all that was found, not only with the first.
#[track_caller]
fn assert_none(mistakes: &[String]) {
    assert!(mistakes.is_empty(), "\n{}", mistakes.join("\n"));
}

/// What `find` finds wrong with each text of each locale, with the place.
#[track_caller]
fn check_each(find: impl Fn(&Catalogue, &str, &Said) -> Vec<String>) {
    let mut mistakes = Vec::new();
    for catalogue in catalogues() {
        for (name, said) in &catalogue.texts {
            let found = find(&catalogue, name, said);
            mistakes.extend(found.iter().map(|found| format!("{} {name}: {found}", catalogue.tag)));
        }
    }
    assert_none(&mistakes);
}

#[test]
fn every_file_is_valid_and_no_name_stands_twice() {
    let mistakes: Vec<String> = catalogues().into_iter().flat_map(|catalogue| catalogue.mistakes).collect();
    assert_none(&mistakes);
}

#[test]
fn every_locale_of_the_folder_is_in_the_binary() {
    let read: Vec<String> = catalogues().into_iter().map(|catalogue| catalogue.tag).collect();
    let built: Vec<&str> = Locale::all().map(Locale::tag).collect();
    assert_eq!(built, read);
}

#[test]
fn every_locale_says_what_english_says_and_nothing_else() {
    let names = |catalogue: &Catalogue| -> BTreeSet<String> {
        catalogue.texts.keys().filter(|name| !name.starts_with('-')).cloned().collect()
    };
    let expected = names(&english());
    for catalogue in catalogues() {
        let found = names(&catalogue);
        let missing: Vec<_> = expected.difference(&found).collect();
        let surplus: Vec<_> = found.difference(&expected).collect();
        assert!(
            missing.is_empty() && surplus.is_empty(),
            "{}: missing {missing:?}, unknown to English {surplus:?}",
            catalogue.tag
        );
    }
}

#[test]
fn every_locale_uses_the_variables_of_english() {
    let english = english();
    check_each(|_, name, said| match english.texts.get(name) {
        Some(original) if original.variables != said.variables => {
            vec![format!("has {:?}, English {:?}", said.variables, original.variables)]
        }
        Some(_) | None => Vec::new(),
    });
}

#[test]
fn every_reference_leads_somewhere() {
    check_each(|catalogue, _, said| {
        let lost = said.references.iter().filter(|name| !catalogue.texts.contains_key(*name));
        lost.map(|name| format!("refers to {name}")).collect()
    });
}

/// The categories that counts up to a thousand fall into; Spanish "many" begins at a million.
fn categories(tag: &str) -> BTreeSet<&'static str> {
    let locale = icu::locale::Locale::from_str(tag).unwrap();
    let rules = PluralRules::try_new((&locale).into(), PluralRulesOptions::default()).unwrap();
    (0_u32..=1000).map(|count| name(rules.category_for(count))).collect()
}

fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

/// What a selector lacks or has too much; nothing if it does not select by plural.
fn plural_mistakes(tag: &str, keys: &[String]) -> Vec<String> {
    let plurals = ["zero", "one", "two", "few", "many"];
    let used: BTreeSet<&str> = keys.iter().map(String::as_str).collect();
    if !plurals.iter().any(|plural| used.contains(plural)) {
        return Vec::new();
    }
    let needed = categories(tag);
    let missing = needed.iter().filter(|category| !used.contains(*category) && **category != "other");
    let surplus = plurals.iter().filter(|plural| used.contains(*plural) && !needed.contains(*plural));
    missing
        .map(|category| format!("[{category}] is missing"))
        .chain(surplus.map(|category| format!("[{category}] is never chosen")))
        .chain((!used.contains("other")).then(|| "[other] is missing".to_owned()))
        .collect()
}

#[test]
fn plurals_have_the_categories_of_the_language() {
    check_each(|catalogue, _, said| {
        said.selectors.iter().flat_map(|keys| plural_mistakes(&catalogue.tag, keys)).collect()
    });
}

#[test]
fn plural_mistakes_are_found() {
    let keys = |keys: &[&str]| -> Vec<String> { keys.iter().map(|key| (*key).to_owned()).collect() };
    assert!(plural_mistakes("es", &keys(&["one", "other"])).is_empty());
    assert!(plural_mistakes("pl", &keys(&["one", "few", "many", "other"])).is_empty());
    assert!(plural_mistakes("es", &keys(&["teacher", "school"])).is_empty());
    assert_eq!(plural_mistakes("pl", &keys(&["one", "other"])).len(), 2);
    assert_eq!(plural_mistakes("en", &keys(&["one", "few", "other"])), ["[few] is never chosen"]);
}

/// What no text may contain: front ends escape every text, so that markup would be shown as it stands.
const MARKUP: [&str; 11] = ["<", ">", "**", "__", "`", "](", "&amp;", "&lt;", "&gt;", "&quot;", "&nbsp;"];

#[test]
fn texts_have_no_markup_and_no_needless_spaces() {
    check_each(|_, _, said| {
        let untidy = |wording: &&String| {
            wording.trim() != wording.as_str()
                || wording.contains("  ")
                || wording.contains(['\t', '\u{FEFF}'])
                || MARKUP.iter().any(|markup| wording.contains(markup))
        };
        said.wordings.iter().filter(untidy).map(|wording| format!("{wording:?}")).collect()
    });
}

/// One thing has one word (docs/glossary.md). Only what teachers call the columns of their lists is theirs.
#[test]
fn students_have_one_word_in_spanish() {
    check_each(|catalogue, name, said| {
        let is_exempt = catalogue.tag != "es" || name == "class-heads-whole";
        let is_other = |wording: &&String| !is_exempt && wording.to_lowercase().contains("alumn");
        said.wordings.iter().filter(is_other).cloned().collect()
    });
}

/// Whether the name of an office takes an article, and which, nobody knows: "the Ministry of X", but "Schools of X".
#[test]
fn the_name_of_who_runs_it_stands_in_no_sentence() {
    check_each(|_, _, said| {
        let is_apart = |wording: &&String| wording.contains(": }");
        let all = said.wordings.iter().filter(|_| said.variables.contains("operator"));
        all.filter(|wording| !is_apart(wording)).cloned().collect()
    });
}

/// Each platform calls a command otherwise, one of them in each language: a text takes it as a variable (`Platform::command`).
#[test]
fn no_text_names_a_command_by_itself() {
    let names = |wording: &str| {
        let words = wording.split(|letter: char| letter.is_whitespace() || "“«(‘".contains(letter));
        words.filter(|word| word.strip_prefix('/').is_some_and(|name| name.starts_with(char::is_alphabetic))).count()
            > 0
    };
    assert!(names("Send /start, please") && names("“/inicio”") && !names("1/2 and/or https://a/b"));
    check_each(|_, _, said| said.wordings.iter().filter(|wording| names(wording)).cloned().collect());
}

/// The text of this name, all its variables empty.
fn text(name: &str, said: &Said) -> Text {
    let text = match name.split_once('.') {
        Some((id, attribute)) => Text::new(id.to_owned()).attr(attribute.to_owned()),
        None => Text::new(name.to_owned()),
    };
    let empty = || Arg::Verbatim(String::new());
    said.variables.iter().fold(text, |text, variable| text.arg(variable.clone(), empty()))
}

/// English with the variables of the messages that a message refers to.
fn whole_english() -> Catalogue {
    let mut english = english();
    let snapshot: Vec<(String, Vec<String>)> =
        english.texts.iter().map(|(name, said)| (name.clone(), said.references.iter().cloned().collect())).collect();
    for (name, references) in snapshot {
        for reference in references {
            let variables = english.texts.get(&reference).map(|said| said.variables.clone());
            let said = english.texts.get_mut(&name).unwrap();
            said.variables.extend(variables.unwrap_or_default());
        }
    }
    english.texts.retain(|name, _| !name.starts_with('-'));
    english
}

#[test]
fn every_text_can_be_formatted_in_every_locale() {
    let english = whole_english();
    for locale in Locale::all().chain([Locale::pseudo()]) {
        for (name, said) in &english.texts {
            let formatted = locale.format(&text(name, said));
            // Fluent shows what it could not fill in between braces.
            assert!(!formatted.contains('{'), "{locale:?} {name}: {formatted}");
            assert_ne!(&formatted, name, "{locale:?}");
        }
    }
}

#[test]
fn the_pseudo_locale_is_nearly_half_as_long_again() {
    for (name, said) in &whole_english().texts {
        let text = text(name, said);
        let [original, longer] = [Locale::english(), Locale::pseudo()].map(|locale| locale.plain(&text));
        let length = |text: &str| text.chars().count();
        let letters = original.chars().filter(char::is_ascii_alphabetic).count();
        let is_prose = letters * 4 > length(&original) * 3 && !original.contains(['/', '@']);
        assert!(!is_prose || length(&longer) * 10 >= length(&original) * 14, "{name}: {original:?} became {longer:?}");
    }
}

#[test]
fn every_entry_of_a_list_has_its_name_and_no_name_is_left_over() {
    let entry = |list: List| list.keys().map(move |key| list.text(key).id().to_owned());
    let expected: BTreeSet<String> = List::all().flat_map(entry).collect();
    let entries = english().texts.into_iter().filter(|(_, said)| said.is_entry);
    let named: BTreeSet<String> = entries.map(|(name, _)| name).collect();
    assert_eq!(named, expected);
}

#[test]
fn no_two_entries_of_a_list_have_the_same_label() {
    for locale in Locale::all() {
        for list in List::all() {
            let labels: BTreeSet<&String> = list.sorted(locale).iter().map(|(_, label)| label).collect();
            assert_eq!(labels.len(), list.keys().len(), "{locale:?} {}", list.name());
        }
    }
}

#[test]
fn every_text_is_used() {
    let english = english();
    let used = used::texts_in_sources();
    let referred: BTreeSet<&String> = english.texts.values().flat_map(|said| &said.references).collect();
    let unused: Vec<String> = english
        .texts
        .iter()
        .filter(|(name, said)| !said.is_entry && !used.contains(name) && !referred.contains(name))
        .map(|(name, _)| name.clone())
        .collect();
    assert_none(&unused);
}
