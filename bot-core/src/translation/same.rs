//! A language beside English: what is missing, what nobody asks for any more, what is left in English.

use std::collections::{BTreeMap, BTreeSet};

use super::parse::GAP;
use super::style::Style;
use super::{Flaw, Folder, Said, is_term, scripts};

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

/// What tells whether a text is left in English.
pub(super) struct Untranslated<'a> {
    style: &'a Style,
    english: &'a Style,
    /// Whether the language is written in the letters of English.
    is_latin: bool,
}

impl<'a> Untranslated<'a> {
    pub(super) fn of(folder: &'a Folder, english: &'a Folder) -> Self {
        Self { style: &folder.style, english: &english.style, is_latin: scripts::is_latin(folder) }
    }

    /// What is wrong with a text that is left in English, or in letters that the language does not have.
    pub(super) fn flaw(&self, name: &str, (said, original): (&Said, &Said)) -> Option<Flaw> {
        if self.style.may_be_the_same(name) || self.english.may_be_the_same(name) {
            return None;
        }
        let mut worded = said.wordings.iter().filter(|wording| wording.contains(char::is_alphabetic));
        let to_do = "translate it, or say in check.txt why it is right (same …)";
        if !self.is_latin {
            let foreign = worded.find(|wording| scripts::is_all_latin(wording))?;
            let wrong = format!("“{}” has no letter of the language", foreign.replace(GAP, "…"));
            return Some(Flaw::new(wrong, to_do));
        }
        let is_same = said.wordings == original.wordings && worded.next().is_some() && !is_of_a_place(name);
        is_same.then(|| Flaw::new("it is the same as in English", to_do))
    }
}

/// Whether a text is the name of a country, a region or a clock, which many languages write alike.
fn is_of_a_place(name: &str) -> bool {
    ["country-", "region-", "clock-"].iter().any(|begins| name.starts_with(begins))
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

    /// The texts of a language that are left in English, by name.
    fn left(tag: &str, texts: &str, style: &str) -> Vec<String> {
        let english = "
button-settings = Settings
button-more = More
file-size = { $mb } MB
region-it-36 = Friuli-Venezia Giulia
field-a = Ana García
title = My home
page = { $at }/{ $of }
";
        let (english, own) = (folder("en", english, "same file-size"), folder(tag, texts, style));
        let untranslated = Untranslated::of(&own, &english);
        let is_left = |name: &&String| {
            let both = (&own.texts[*name], &english.texts[*name]);
            untranslated.flaw(name, both).is_some()
        };
        english.texts.keys().filter(is_left).cloned().collect()
    }

    #[test]
    fn a_text_of_one_word_can_be_left_in_english_too() {
        let italian = "
button-settings = Settings
button-more = Altro
file-size = { $mb } MB
region-it-36 = Friuli-Venezia Giulia
field-a = Ana García
title = My home
page = { $at }/{ $of }
";
        assert_eq!(left("it", italian, "same field-*"), ["button-settings", "title"]);
        assert_eq!(left("it", italian, "same title"), ["button-settings", "field-a"]);
    }

    #[test]
    fn where_letters_are_others_no_text_has_latin_ones_alone() {
        let greek = "
locale-name = Ελληνικά
button-settings = Settings
button-more = More…
file-size = { $mb } MB
region-it-36 = Friuli-Venezia Giulia
field-a = Ana García
title = { $count ->
    [one] Το TwinSpace
   *[other] Home
}
page = { $at }/{ $of }
";
        let found = ["button-more", "button-settings", "region-it-36", "title"];
        assert_eq!(left("el", greek, "same field-*"), found);
    }

    #[test]
    fn a_reference_leads_somewhere() {
        let folder = folder("it", "a = { b } { b.c } { -d }\nb = B\n", "");
        assert_eq!(lost(&folder.texts["a"], &folder.texts).len(), 2);
    }
}
