//! Letters of two alphabets in one word, and what goes the other way where a language is written from right to left.

use icu::properties::CodePointMapData;
use icu::properties::props::Script;

use super::parse::GAP;
use super::{Flaw, Folder, Said};
use crate::text::Direction;

/// Alphabets of which some letters look the same.
const ALIKE: [Script; 3] = [Script::Latin, Script::Cyrillic, Script::Greek];

/// What leads back, and what leads on.
const BACK: [&str; 3] = ["button-back", "button-previous", "frame-previous-page"];
const ON: [&str; 3] = ["button-next", "button-next-to-decide", "frame-next-page"];

/// Signs that lead to the right, and to the left. A sign such as "it runs" is one only where something leads somewhere; the last always is.
const TO_THE_RIGHT: [char; 3] = ['➡', '▶', '→'];
const TO_THE_LEFT: [char; 3] = ['⬅', '◀', '←'];

/// What is wrong with the letters and the direction of a text.
pub(super) fn flaws(name: &str, said: &Said, folder: &Folder) -> Vec<Flaw> {
    let is_from_right = Direction::of(&folder.tag).is_from_right();
    let mut flaws = Vec::new();
    for wording in &said.wordings {
        flaws.extend(mixed(wording));
        if leads_astray(name, wording, is_from_right) {
            let to_do = "what leads on points where lines go: to the right, or to the left where a language begins at the right";
            flaws.push(Flaw::new("an arrow points the wrong way", to_do));
        }
        if is_from_right && wording.contains(&format!("{GAP}/{GAP}")) {
            let to_do = "write a word between them: what stands around a slash changes places";
            flaws.push(Flaw::new("a slash stands between two things that are filled in", to_do));
        }
    }
    flaws
}

/// Whether a language is written in Latin letters, as its name for itself is; one that has no name yet is taken for such a one.
pub(super) fn is_latin(folder: &Folder) -> bool {
    let name = folder.texts.get("locale-name").and_then(|said| said.wordings.last());
    name.is_none_or(|name| is_all_latin(name))
}

/// Whether all letters of a wording are Latin ones, signs such as ℹ aside.
pub(super) fn is_all_latin(wording: &str) -> bool {
    let scripts = CodePointMapData::<Script>::new();
    let mut scripts = wording.chars().filter(|letter| letter.is_alphabetic()).map(|letter| scripts.get(letter));
    scripts.all(|script| script == Script::Latin || script == Script::Common)
}

/// Words of letters that look the same in two alphabets: somebody has typed on two keyboards.
fn mixed(wording: &str) -> Vec<Flaw> {
    let scripts = CodePointMapData::<Script>::new();
    let words = wording.split(|letter: char| !letter.is_alphabetic()).filter(|word| !word.is_empty());
    let is_mixed = |word: &&str| {
        let has = |script: &Script| word.chars().any(|letter| scripts.get(letter) == *script);
        ALIKE.iter().filter(|script| has(script)).count() > 1
    };
    let to_do = "type all of its letters on one keyboard, or part the two by a hyphen";
    words.filter(is_mixed).map(|word| Flaw::new(format!("“{word}” has letters of two alphabets"), to_do)).collect()
}

/// Whether an arrow of a text points against the lines, or where something leads back it points on.
fn leads_astray(name: &str, wording: &str, is_from_right: bool) -> bool {
    let (on, back) = if is_from_right { (TO_THE_LEFT, TO_THE_RIGHT) } else { (TO_THE_RIGHT, TO_THE_LEFT) };
    wording.contains(back[2])
        || (BACK.contains(&name) && wording.contains(on))
        || (ON.contains(&name) && wording.contains(back))
}

#[cfg(test)]
mod tests {
    use super::super::tests::folder;
    use super::*;

    #[test]
    fn letters_of_two_keyboards_are_found() {
        // A Latin letter begins the first, and ends the second.
        for wording in ["\u{43}лужба", "Δοκιμή του κώδικ\u{61}"] {
            assert_eq!(mixed(wording).len(), 1, "{wording}");
        }
        for wording in ["Служба TwinSpace, CSV-файл", "κωδικός PDF", "وPNG", "Ελλάδα 5β"] {
            assert_eq!(mixed(wording), [], "{wording}");
        }
    }

    #[test]
    fn a_language_has_the_letters_of_its_name() {
        let has_latin = |name: &str| is_latin(&folder("xx", &format!("locale-name = {name}\n"), ""));
        for (name, expected) in [("Română", true), ("Ελληνικά", false), ("Українська", false), ("العربية", false)]
        {
            assert_eq!(has_latin(name), expected, "{name}");
        }
        assert!(is_latin(&Folder::default()));
        assert!(is_all_latin("ℹ️ PDF, 2 × 5") && !is_all_latin("PDF-файл"));
    }

    #[test]
    fn arrows_point_where_lines_go() {
        for (name, wording) in [("button-back", "⬅️ Back"), ("button-next", "Next ▶️"), ("help-home", "Help → Home")]
        {
            assert!(!leads_astray(name, wording, false) && leads_astray(name, wording, true), "{wording}");
        }
        assert!(!leads_astray("state-active", "▶️ نشط", true), "it runs, and leads nowhere");
    }

    #[test]
    fn what_stands_around_a_slash_changes_places() {
        let said = Said { wordings: vec!["}/}".to_owned()], ..Said::default() };
        let of = |tag: &str| flaws("page", &said, &Folder { tag: tag.to_owned(), ..Folder::default() }).len();
        assert_eq!((of("ar"), of("en")), (1, 0));
    }
}
