//! What is missing or wrong in the texts of a language, as they are written in its folder of `locales/`; and what the folder of a new
//! language begins with.
//!
//! `twinbot locales check` and the tests ask [`mistakes`]. The files come in as text: where they lie is left to the caller. Whether a
//! whole view fits is left to the tests of the front ends, which show every view in every language.

mod filled;
mod lists;
mod marks;
mod parse;
mod plurals;
mod room;
mod same;
mod scripts;
mod style;
mod template;
mod variables;
mod words;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

pub use parse::{Said, Selector, Way};
pub use room::Limit;
pub use template::template;

use plurals::Plurals;
use room::Room;
use same::Untranslated;
use style::Style;

/// How the language is written, and what is right in it although it looks wrong.
const STYLE: &str = "check.txt";

/// The words that passwords are made of.
const WORDS: &str = "words.txt";

/// The words of the language that no password is made of.
const UNFIT: &str = "unfit.txt";

/// Which words of the language stand for the terms of the program, and why.
const GLOSSARY: &str = "glossary.md";

/// The folder of a language, read.
#[derive(Clone, Debug, Default)]
pub struct Folder {
    tag: String,
    texts: BTreeMap<String, Said>,
    style: Style,
    words: Option<String>,
    unfit: Option<String>,
    files: BTreeSet<String>,
    /// What of the files cannot be read.
    unread: Vec<Mistake>,
}

/// What is wrong with a text, or with a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mistake {
    /// The tag of the language.
    pub tag: String,
    /// The name of the file.
    pub file: String,
    /// The name of the text, `id` or `id.attribute`; `-` where the whole file is meant.
    pub id: String,
    /// What is wrong.
    pub wrong: String,
    /// What to do.
    pub to_do: String,
}

/// The line that translators read.
impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { tag, file, id, wrong, to_do } = self;
        write!(f, "{tag}: {file}: {id}: {wrong}; {to_do}")
    }
}

/// What is wrong, and what to do: wherever it was found.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Flaw {
    wrong: String,
    to_do: String,
}

impl Flaw {
    fn new(wrong: impl Into<String>, to_do: impl Into<String>) -> Self {
        Self { wrong: wrong.into(), to_do: to_do.into() }
    }
}

impl Folder {
    /// Reads the files of a language, each with its name and what stands in it.
    #[must_use]
    pub fn read(tag: &str, files: impl IntoIterator<Item = (String, String)>) -> Self {
        let mut folder = Self { tag: tag.to_owned(), ..Self::default() };
        for (name, content) in files {
            let flaws = if name.ends_with(".ftl") {
                parse::texts(&name, &content, &mut folder.texts)
            } else if name == STYLE {
                let (style, flaws) = Style::read(&content);
                folder.style = style;
                flaws
            } else {
                Vec::new()
            };
            let unread = flaws.into_iter().map(|(id, flaw)| folder.mistake(&name, &id, flaw)).collect::<Vec<_>>();
            folder.unread.extend(unread);
            match name.as_str() {
                WORDS => folder.words = Some(content),
                UNFIT => folder.unfit = Some(content),
                _ => {}
            }
            folder.files.insert(name);
        }
        folder
    }

    /// The tag of the language, which is the name of the folder.
    #[must_use]
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// Its texts by name: `id`, or `id.attribute`. The name of a term begins with a hyphen.
    #[must_use]
    pub fn texts(&self) -> &BTreeMap<String, Said> {
        &self.texts
    }

    /// What of its files cannot be read.
    #[must_use]
    pub fn unread(&self) -> &[Mistake] {
        &self.unread
    }

    /// How many texts it has, terms left out.
    #[must_use]
    pub fn count(&self) -> usize {
        self.texts.keys().filter(|name| !is_term(name)).count()
    }

    /// Whose conventions for dates and numbers it has, a language tag: its own where it does not say.
    fn conventions(&self) -> &str {
        let said = self.texts.get("locale-conventions").and_then(|said| said.wordings.last());
        said.map_or(self.tag.as_str(), String::as_str)
    }

    fn mistake(&self, file: &str, id: &str, flaw: Flaw) -> Mistake {
        let Flaw { wrong, to_do } = flaw;
        Mistake { tag: self.tag.clone(), file: file.to_owned(), id: id.to_owned(), wrong, to_do }
    }
}

/// Whether a name is that of a term, which no other language needs to have.
fn is_term(name: &str) -> bool {
    name.starts_with('-')
}

/// What is wrong with a language beside English, file by file; with English itself, where it is both. `limits` say how much room the
/// front ends have.
#[must_use]
pub fn mistakes(folder: &Folder, english: &Folder, limits: &[Limit]) -> Vec<Mistake> {
    let is_english = folder.tag == english.tag;
    let mut found = folder.unread.clone();
    let mut add = |file: &str, id: &str, flaw: Flaw| found.push(folder.mistake(file, id, flaw));
    for (file, flaw) in beside(folder, is_english) {
        add(file, "-", flaw);
    }
    for (id, flaw) in folder.style.unknown(&folder.texts) {
        add(STYLE, &id, flaw);
    }
    if !is_english {
        same::names(folder, english).into_iter().for_each(|(file, id, flaw)| add(&file, &id, flaw));
    }
    let (plurals, room) = (Plurals::of(folder), Room::of(folder, english, limits));
    let untranslated = Untranslated::of(folder, english);
    for (name, said) in &folder.texts {
        let original = english.texts.get(name);
        let mut flaws = plurals.flaws(said, original, folder.style.may_stand_alone(name));
        flaws.extend(marks::flaws(name, said, &folder.style));
        flaws.extend(scripts::flaws(name, said, folder));
        flaws.extend(same::lost(said, &folder.texts));
        if let Some(original) = original {
            flaws.extend(room.flaws(name, (said, original)));
            if !is_english {
                flaws.extend(variables::flaws(said, original, &plurals));
                flaws.extend(untranslated.flaw(name, (said, original)));
            }
        }
        flaws.into_iter().for_each(|flaw| add(&said.file, name, flaw));
    }
    lists::twice(&folder.texts, limits).into_iter().for_each(|(file, id, flaw)| add(&file, &id, flaw));
    for (file, flaw) in words::flaws(folder) {
        add(file, "-", flaw);
    }
    found.sort_by(|one, other| (&one.file, &one.id).cmp(&(&other.file, &other.id)));
    found
}

/// The files that a folder needs beside its texts.
fn beside(folder: &Folder, is_english: bool) -> Vec<(&'static str, Flaw)> {
    let needed = [
        (STYLE, "the file is missing", "write which quotation marks the language has, as the other languages do"),
        (GLOSSARY, "the file is missing", "write which words stand for the terms of docs/glossary.md, and why"),
    ];
    // The glossary of English is docs/glossary.md.
    let is_missing = |name: &str| !(folder.files.contains(name) || is_english && name == GLOSSARY);
    let missing = needed.into_iter().filter(|(name, ..)| is_missing(name));
    missing.map(|(name, wrong, to_do)| (name, Flaw::new(wrong, to_do))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A folder with these texts in one file, and how it is written.
    pub(super) fn folder(tag: &str, texts: &str, style: &str) -> Folder {
        let files = [("a.ftl", texts), (STYLE, style), (GLOSSARY, "")];
        Folder::read(tag, files.map(|(name, content)| (name.to_owned(), content.to_owned())))
    }

    const ENGLISH: &str = "
button-send = Send
home-waiting = { $count ->
    [one] You have one open task.
   *[other] You have { $count } open tasks.
}
invite = Hello! I am { $name }.
    .from = Hello! I am { $name } from { $school }.
waiting-in = { $count ->
    [one] One task in { $place }
   *[other] { $count } tasks in { $place }
}
";

    /// What is found in these texts of a language, as lines.
    #[track_caller]
    pub(super) fn found(tag: &str, texts: &str, style: &str) -> Vec<String> {
        let english = folder("en", ENGLISH, "quotes “ ”");
        let all = mistakes(&folder(tag, texts, style), &english, &[]);
        all.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_language_that_says_all_is_right() {
        let polish = "
button-send = Wyślij
home-waiting = { $count ->
    [one] Masz jedno zadanie.
    [few] Masz { $count } zadania.
    [many] Masz { $count } zadań.
   *[other] Masz { $count } zadania.
}
invite = Dzień dobry! Nazywam się { $name }.
    .from = Dzień dobry! Nazywam się { $name }, szkoła „{ $school }”.
waiting-in = { $count ->
    [one] Jedno zadanie: { $place }
    [few] { $count } zadania: { $place }
    [many] { $count } zadań: { $place }
   *[other] { $count } zadania: { $place }
}
";
        assert_eq!(found("pl", polish, "quotes „ ” « »"), [""; 0]);
        assert_eq!(folder("pl", polish, "").count(), 5);
    }

    #[test]
    fn each_mistake_is_a_line_with_its_place() {
        let polish = "
button-send = Send
home-waiting = Masz { $count } zadań.
invite = Hello! I am { $name }.
    .from = Dzień dobry! { $name } z { $town }.
more = Więcej
waiting-in = { $count ->
    [one] Jedno zadanie: { $place }
    [few] Kilka zadań: { $place }
    [many] { $count } zadań: { $place }
   *[other] { $count } zadania: { $place }
}
";
        let found = found("pl", polish, "quotes „ ” « »");
        let begins = |begin: &str| found.iter().any(|line| line.starts_with(begin));
        assert!(begins("pl: a.ftl: invite: it is the same as in English; "), "{found:?}");
        assert!(begins("pl: a.ftl: invite.from: { $school } is missing; "), "{found:?}");
        assert!(begins("pl: a.ftl: invite.from: English has no { $town }; "), "{found:?}");
        assert!(begins("pl: a.ftl: more: English has no such text; "), "{found:?}");
        assert!(begins("pl: a.ftl: button-send: it is the same as in English; "), "{found:?}");
        assert!(begins("pl: a.ftl: home-waiting: English has plurals for { $count }"), "{found:?}");
        assert!(begins("pl: a.ftl: waiting-in: { $count } is missing in [few]; "), "{found:?}");
        assert_eq!(found.len(), 7, "{found:?}");
    }

    #[test]
    fn what_looks_wrong_may_be_right_by_what_the_language_says() {
        let polish = "
button-send = Send
home-waiting = Zadania: { $count }
waiting-in = Zadania ({ $place }): { $count }
invite = Dzień dobry! Nazywam się { $name }.
    .from = Dzień dobry! Nazywam się { $name }, szkoła „{ $school }”.
";
        assert_eq!(found("pl", polish, "quotes „ ”").len(), 3);
        let right = "quotes „ ”\nsame button-send # Nobody says it otherwise.\nalone home-waiting waiting-in";
        assert_eq!(found("pl", polish, right), [""; 0]);
    }

    #[test]
    fn what_is_no_fluent_is_told_and_the_rest_is_read() {
        let broken =
            folder("pl", "button-send = Wyślij\nno text\ninvite = A\ninvite = B\n", "quotes „ ”\nnothing known\n");
        let unread: Vec<String> = broken.unread.iter().map(ToString::to_string).collect();
        assert_eq!(unread.len(), 3, "{unread:?}");
        assert!(unread.iter().any(|line| line.starts_with("pl: a.ftl: invite: it stands twice")), "{unread:?}");
        assert!(
            unread.iter().any(|line| line.starts_with("pl: check.txt: -: “nothing known” says nothing")),
            "{unread:?}"
        );
        assert!(broken.texts.contains_key("button-send"));
    }

    #[test]
    fn files_that_are_missing_are_named() {
        let english = folder("en", ENGLISH, "quotes “ ”");
        let bare = Folder::read("pl", [("a.ftl".to_owned(), String::new())]);
        let files: Vec<String> = mistakes(&bare, &english, &[]).into_iter().map(|mistake| mistake.file).collect();
        assert_eq!(files, ["a.ftl", STYLE, GLOSSARY]);
        assert_eq!(mistakes(&english, &english, &[]), []);
    }
}
