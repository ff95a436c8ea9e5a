//! Every text is in the binary, can be formatted in every language, and is used.
//!
//! What is wrong with the texts as they are written, `bot_core::translation` says: `twinbot locales check` asks it, and so does the test of
//! that command.
#![allow(clippy::unwrap_used)]

mod folders;
mod used;

use std::collections::{BTreeMap, BTreeSet};

use bot_core::lists::List;
use bot_core::text::{Arg, Locale, Text};
use bot_core::translation::Said;

use folders::{english, tags};

#[test]
fn every_locale_of_the_folder_is_in_the_binary() {
    let built: Vec<&str> = Locale::all().map(Locale::tag).collect();
    assert_eq!(built, tags());
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

/// The English texts, each with the variables of the texts that it refers to.
fn whole_english() -> BTreeMap<String, Said> {
    let english = english();
    let whole = |(name, said): (&String, &Said)| {
        let mut said = said.clone();
        let referred = said.references.iter().filter_map(|name| english.texts().get(name));
        let variables: Vec<String> = referred.flat_map(|said| said.variables.clone()).collect();
        said.variables.extend(variables);
        (name.clone(), said)
    };
    english.texts().iter().filter(|(name, _)| !name.starts_with('-')).map(whole).collect()
}

#[test]
fn every_text_can_be_formatted_in_every_locale() {
    let english = whole_english();
    for locale in Locale::all().chain([Locale::pseudo()]) {
        for (name, said) in &english {
            let formatted = locale.format(&text(name, said));
            // Fluent shows what it could not fill in between braces.
            assert!(!formatted.contains('{'), "{locale:?} {name}: {formatted}");
            assert_ne!(&formatted, name, "{locale:?}");
        }
    }
}

#[test]
fn the_pseudo_locale_is_nearly_half_as_long_again() {
    for (name, said) in &whole_english() {
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
    let english = english();
    let named: BTreeSet<String> =
        english.texts().iter().filter(|(_, said)| said.is_entry).map(|(name, _)| name.clone()).collect();
    assert_eq!(named, expected);
}

#[test]
fn every_text_is_used() {
    let english = english();
    let used = used::texts_in_sources();
    let referred: BTreeSet<&String> = english.texts().values().flat_map(|said| &said.references).collect();
    let is_unused =
        |(name, said): &(&String, &Said)| !said.is_entry && !used.contains(name) && !referred.contains(name);
    let unused: Vec<&String> = english.texts().iter().filter(is_unused).map(|(name, _)| name).collect();
    assert!(unused.is_empty(), "nobody asks for these: {unused:#?}");
}
