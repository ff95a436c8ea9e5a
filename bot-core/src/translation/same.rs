//! A language beside English: what is missing, what nobody asks for any more, what says the same.

use std::collections::{BTreeMap, BTreeSet};

use super::style::Style;
use super::{Flaw, Folder, Said, is_term};

/// The texts that are missing, those that English does not have, and those that stand in another file: file, name, and what is wrong.
pub(super) fn names(folder: &Folder, english: &Folder) -> Vec<(String, String, Flaw)> {
    let mut found = Vec::new();
    let files: BTreeSet<&str> = english.texts.values().map(|said| said.file.as_str()).collect();
    for file in files {
        let of_file = english.texts.iter().filter(|(name, said)| said.file == file && !is_term(name));
        let is_here = |name: &&String| folder.texts.contains_key(*name);
        let (here, missing): (Vec<&String>, Vec<&String>) = of_file.map(|(name, _)| name).partition(is_here);
        if here.is_empty() && missing.len() > 1 {
            let wrong = format!("all of its {} texts are missing", missing.len());
            found.push((file.to_owned(), "-".to_owned(), Flaw::new(wrong, format!("translate locales/en/{file}"))));
            continue;
        }
        let flaw = || Flaw::new("it is missing", "translate the English text");
        found.extend(missing.into_iter().map(|name| (file.to_owned(), name.clone(), flaw())));
    }
    for (name, said) in folder.texts.iter().filter(|(name, _)| !is_term(name)) {
        match english.texts.get(name) {
            None => {
                let flaw = Flaw::new("English has no such text", "take it out, or mend its name");
                found.push((said.file.clone(), name.clone(), flaw));
            }
            Some(original) if original.file != said.file => {
                let flaw = Flaw::new(format!("English has it in {}", original.file), "move it there");
                found.push((said.file.clone(), name.clone(), flaw));
            }
            Some(_) => {}
        }
    }
    found
}

/// What a text refers to that is not there.
pub(super) fn lost(said: &Said, texts: &BTreeMap<String, Said>) -> Vec<Flaw> {
    let lost = said.references.iter().filter(|name| !texts.contains_key(*name));
    lost.map(|name| Flaw::new(format!("it leads to {name}, which is not there"), "mend the name")).collect()
}

/// What is wrong with a text beside the English one.
pub(super) fn flaws(name: &str, (said, original): (&Said, &Said), style: &Style) -> Vec<Flaw> {
    let mut flaws = Vec::new();
    for missing in original.variables.difference(&said.variables) {
        let wrong = format!("{{ ${missing} }} is missing");
        flaws.push(Flaw::new(wrong, "let it stand where it belongs; the program fills it in"));
    }
    for surplus in said.variables.difference(&original.variables) {
        let wrong = format!("English has no {{ ${surplus} }}");
        flaws.push(Flaw::new(wrong, "nothing is filled in there: take it out, or mend its name"));
    }
    let is_allowed = style.may_be_the_same(name) || is_of_a_place(name);
    if said.wordings == original.wordings && words(said) > 1 && !is_allowed {
        flaws.push(Flaw::new("it is the same as in English", "translate it, or say in check.txt why it is the same"));
    }
    flaws
}

/// Whether a text is the name of a country or region, which many languages write alike.
fn is_of_a_place(name: &str) -> bool {
    ["country-", "region-"].iter().any(|begins| name.starts_with(begins))
}

/// How many words of two letters or more a text has.
fn words(said: &Said) -> usize {
    let words = said.wordings.iter().flat_map(|wording| wording.split(|letter: char| !letter.is_alphabetic()));
    words.filter(|word| word.chars().count() > 1).count()
}

#[cfg(test)]
mod tests {
    use super::super::tests::folder;
    use super::*;

    #[test]
    fn a_file_that_is_missing_is_one_line_and_single_texts_are_one_each() {
        let files = |files: &[(&str, &str)]| {
            files.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect::<Vec<_>>()
        };
        let english =
            Folder::read("en", files(&[("a.ftl", "a = A\nb = B\n    .c = C\n"), ("b.ftl", "d = D\ne = E\n")]));
        let bare = Folder::read("pl", files(&[("a.ftl", "a = A\n"), ("c.ftl", "f = F\n")]));
        let found: Vec<String> =
            names(&bare, &english).into_iter().map(|(file, name, _)| format!("{file} {name}")).collect();
        assert_eq!(found, ["a.ftl b", "a.ftl b.c", "b.ftl -", "c.ftl f"]);
        let moved = Folder::read("pl", files(&[("b.ftl", "a = A\nb = B\n    .c = C\nd = D\ne = E\n")]));
        assert_eq!(names(&moved, &english).len(), 3, "each of a.ftl stands elsewhere");
    }

    #[test]
    fn names_and_single_words_may_be_the_same() {
        let text = "button-home = Home\nregion-it-36 = Friuli-Venezia Giulia\nfield-a = Ana García\ntitle = My home\n";
        let (one, other) = (folder("en", text, ""), folder("it", text, "same field-*"));
        let is_same = |name: &str| {
            let both = (&other.texts[name], &one.texts[name]);
            !flaws(name, both, &other.style).is_empty()
        };
        let names = ["button-home", "region-it-36", "field-a", "title"];
        assert_eq!(names.map(is_same), [false, false, false, true]);
    }

    #[test]
    fn a_reference_leads_somewhere() {
        let folder = folder("it", "a = { b } { b.c } { -d }\nb = B\n", "");
        assert_eq!(lost(&folder.texts["a"], &folder.texts).len(), 2);
    }
}
