//! Turns the texts of locales/ into code: one function for each English message, so that a wrong name or a missing
//! argument does not compile, and every locale's files as one table, so that the binary carries them all; likewise the lists of words for passwords,
//! and the holidays of countries. It takes out of each locale what is said in all of them at once. And it counts the words that come most often
//! in each language, by which one is told from another.
//!
//! The entries of lists (files named lists*.ftl or *.list.ftl) get no functions; `Text::entry` names them by key.
//! Whether the other locales say the same as English is left to tests/texts.rs.

#[path = "src/text/letters.rs"]
mod letters;

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Resource};
use fluent_syntax::{parser, serializer};

fn main() {
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("../locales");
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed={}", locales.display());
    let holidays = Path::new(env!("CARGO_MANIFEST_DIR")).join("lists/holidays");
    println!("cargo::rerun-if-changed={}", holidays.display());
    let neighbours = Path::new(env!("CARGO_MANIFEST_DIR")).join("lists/neighbours.txt");
    println!("cargo::rerun-if-changed={}", neighbours.display());
    println!("cargo::rerun-if-changed=src/text/letters.rs");
    let generated = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));

    let tables = sources(&locales);
    fs::write(generated.join("sources.rs"), tables).expect("OUT_DIR is writable");
    fs::write(generated.join("excerpts.rs"), excerpts(&locales)).expect("OUT_DIR is writable");
    let functions = functions(&locales.join("en"));
    fs::write(generated.join("messages.rs"), functions).expect("OUT_DIR is writable");
    let lists = word_lists(&locales);
    fs::write(generated.join("words.rs"), lists).expect("OUT_DIR is writable");
    fs::write(generated.join("holidays.rs"), calendars(&holidays)).expect("OUT_DIR is writable");
    fs::write(generated.join("frequent.rs"), frequent_words(&locales, &neighbours)).expect("OUT_DIR is writable");
}

/// The paths in a folder, in the order of their names.
fn listing(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("a readable folder").path()).collect();
    paths.sort();
    paths
}

/// The texts of one locale: its files that end in .ftl.
fn texts(folder: &Path) -> Vec<PathBuf> {
    let mut paths = listing(folder);
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "ftl"));
    paths
}

fn file_name(path: &Path) -> &str {
    path.file_name().and_then(|name| name.to_str()).expect("names under locales/ are UTF-8")
}

/// `SOURCES`: for each locale its tag, and the names and contents of its files.
fn sources(locales: &Path) -> String {
    let mut out = String::from("pub(super) static SOURCES: &[(&str, &[(&str, &str)])] = &[\n");
    for folder in listing(locales).into_iter().filter(|path| path.is_dir()) {
        let _ = writeln!(out, "    ({:?}, &[", file_name(&folder));
        for path in texts(&folder) {
            let _ = writeln!(out, "        ({:?}, include_str!({:?})),", file_name(&path), path.display().to_string());
        }
        out.push_str("    ]),\n");
    }
    out.push_str("];\n");
    out
}

/// What is said in every language at once, by how the ids of its messages begin: what platforms show of the bot, how it names its commands, and
/// the words by which it reads what people type. Entries of lists are, too.
const AT_ONCE: [&str; 8] =
    ["bot-about", "class-heads-", "command-", "day-words", "discord-", "locale-", "school-column-", "telegram-typed"];

/// Stands before and behind the name of a variable. No text holds it.
const VARIABLE: char = '\u{1}';

/// Texts by their message and attribute, which is empty for the message itself; `None` where a text is more than words and variables.
type Excerpts = BTreeMap<(String, String), Option<String>>;

/// `EXCERPTS`: for each locale, in the order of `SOURCES`, what is said in every language at once: message, attribute and text, in order. What
/// a locale lacks is there in English; what is more than words and variables is left out. `VARIABLE` says what stands around a variable.
fn excerpts(locales: &Path) -> String {
    let english = said_at_once(&locales.join("en"));
    let mut out = format!(
        "const VARIABLE: char = {VARIABLE:?};\n\
         /// Message, attribute, text.\n\
         type Excerpt = (&'static str, &'static str, &'static str);\n\
         static EXCERPTS: &[&[Excerpt]] = &[\n"
    );
    for folder in listing(locales).into_iter().filter(|path| path.is_dir()) {
        let mut all = said_at_once(&folder);
        for (name, text) in &english {
            all.entry(name.clone()).or_insert_with(|| text.clone());
        }
        out.push_str("    &[\n");
        for ((id, attribute), text) in &all {
            if let Some(text) = text {
                let _ = writeln!(out, "        ({id:?}, {attribute:?}, {text:?}),");
            }
        }
        out.push_str("    ],\n");
    }
    out.push_str("];\n");
    out
}

/// What is said in every language at once, as one locale says it. What is broken there is for tests/texts.rs to say.
fn said_at_once(folder: &Path) -> Excerpts {
    let mut said = Excerpts::new();
    for path in texts(folder) {
        let source = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let resource = parser::parse(source).unwrap_or_else(|(resource, _)| resource);
        for entry in &resource.body {
            let Entry::Message(message) = entry else { continue };
            let id = &message.id.name;
            if !is_list(&path) && !AT_ONCE.iter().any(|beginning| id.starts_with(beginning)) {
                continue;
            }
            let value = message.value.iter().map(|pattern| (String::new(), pattern));
            let attributes = message.attributes.iter().map(|attribute| (attribute.id.name.clone(), &attribute.value));
            for (attribute, pattern) in value.chain(attributes) {
                said.insert((id.clone(), attribute), in_words(pattern));
            }
        }
    }
    said
}

/// A pattern of words and variables; `None` where it is more than that.
fn in_words(pattern: &Pattern<String>) -> Option<String> {
    let mut words = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => words.push_str(value),
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::VariableReference { id }),
            } => {
                let _ = write!(words, "{VARIABLE}{}{VARIABLE}", id.name);
            }
            PatternElement::Placeable { .. } => return None,
        }
    }
    Some(words)
}

/// `LISTS`: for each locale that has words for passwords its tag, and the content of the list.
fn word_lists(locales: &Path) -> String {
    let mut out = String::from("static LISTS: &[(&str, &str)] = &[\n");
    for folder in listing(locales).into_iter().filter(|path| path.is_dir()) {
        let path = folder.join("words.txt");
        if path.exists() {
            let _ = writeln!(out, "    ({:?}, include_str!({:?})),", file_name(&folder), path.display().to_string());
        }
    }
    out.push_str("];\n");
    out
}

/// `HOLIDAYS`: for each country that has a file its key, and the lines of the file.
fn calendars(folder: &Path) -> String {
    let mut out = String::from("static HOLIDAYS: &[(&str, &str)] = &[\n");
    for path in listing(folder).into_iter().filter(|path| path.extension().is_some_and(|ending| ending == "txt")) {
        let country = path.file_stem().and_then(|name| name.to_str()).expect("files are called by their countries");
        let _ = writeln!(out, "    ({country:?}, include_str!({:?})),", path.display().to_string());
    }
    out.push_str("];\n");
    out
}

/// As many words of each language are kept, those that come most often in its texts.
const FREQUENT: usize = 80;

/// `LANGUAGES`: those of the locales and their neighbours. `FREQUENT_WORDS`: in order, the words that come most often in them, each with the
/// places of its languages there. What more than half of them have, such as our own name, tells none apart.
fn frequent_words(locales: &Path, neighbours: &Path) -> String {
    let folders = listing(locales).into_iter().filter(|path| path.is_dir());
    let mut languages: Vec<(String, Vec<String>)> =
        folders.map(|folder| (file_name(&folder).to_owned(), most_frequent(&folder))).collect();
    let lines = fs::read_to_string(neighbours).expect("lists/neighbours.txt is there");
    let mut others: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for line in lines.lines().filter(|line| !line.starts_with('#')) {
        let (language, words) = line.split_once(' ').expect("a language, then its words");
        others.entry(language).or_default().extend(words.split(' ').map(str::to_owned));
    }
    // One that has texts by now is counted there.
    others.retain(|language, _| languages.iter().all(|(known, _)| known != language));
    languages.extend(others.into_iter().map(|(language, words)| (language.to_owned(), words)));

    let mut words: BTreeMap<&str, BTreeSet<usize>> = BTreeMap::new();
    for (at, (_, frequent)) in languages.iter().enumerate() {
        for word in frequent {
            words.entry(word).or_default().insert(at);
        }
    }
    words.retain(|_, having| having.len() * 2 <= languages.len());
    let tags: Vec<&str> = languages.iter().map(|(tag, _)| tag.as_str()).collect();
    let mut out = format!("static LANGUAGES: &[&str] = &{tags:?};\nstatic FREQUENT_WORDS: &[(&str, &[u8])] = &[\n");
    for (word, having) in &words {
        let having: Vec<usize> = having.iter().copied().collect();
        let _ = writeln!(out, "    ({word:?}, &{having:?}),");
    }
    out.push_str("];\n");
    out
}

/// The words that come most often in the texts of a locale, its lists left out. What is broken there is for tests/texts.rs to say.
fn most_frequent(folder: &Path) -> Vec<String> {
    let mut counted: BTreeMap<String, usize> = BTreeMap::new();
    for path in texts(folder).into_iter().filter(|path| !is_list(path)) {
        let source = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let resource = parser::parse(source).unwrap_or_else(|(resource, _)| resource);
        for entry in &resource.body {
            let Entry::Message(message) = entry else { continue };
            let attributes = message.attributes.iter().map(|attribute| &attribute.value);
            message.value.iter().chain(attributes).for_each(|pattern| count(pattern, &mut counted));
        }
    }
    let mut words: Vec<(String, usize)> = counted.into_iter().collect();
    words.sort_by_key(|(_, times)| Reverse(*times));
    words.into_iter().take(FREQUENT).map(|(word, _)| word).collect()
}

/// Counts the words of a pattern, those of all its variants among them.
fn count(pattern: &Pattern<String>, counted: &mut BTreeMap<String, usize>) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                letters::words(value).for_each(|word| *counted.entry(word.to_lowercase()).or_default() += 1);
            }
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                variants.iter().for_each(|variant| count(&variant.value, counted));
            }
            PatternElement::Placeable { expression: Expression::Inline(_) } => {}
        }
    }
}

/// Whether a file holds the entries of lists.
fn is_list(path: &Path) -> bool {
    file_name(path).starts_with("lists") || file_name(path).ends_with(".list.ftl")
}

/// The English messages by id, those of lists left out of `generated`.
#[derive(Default)]
struct English {
    messages: BTreeMap<String, Message<String>>,
    generated: Vec<String>,
}

fn functions(folder: &Path) -> String {
    let english = read(folder);
    let mut out = String::new();
    for id in &english.generated {
        let message = &english.messages[id];
        if let Some(value) = &message.value {
            function(&mut out, &english, message, (None, value));
        }
        for attribute in &message.attributes {
            function(&mut out, &english, message, (Some(&attribute.id.name), &attribute.value));
        }
    }
    out
}

fn read(folder: &Path) -> English {
    let mut english = English::default();
    for path in texts(folder) {
        let source = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let resource = parser::parse(source)
            .unwrap_or_else(|(_, errors)| panic!("{}: not valid Fluent: {errors:?}", path.display()));
        for entry in resource.body {
            if let Entry::Message(message) = entry {
                let id = message.id.name.clone();
                if !is_list(&path) {
                    english.generated.push(id.clone());
                }
                let earlier = english.messages.insert(id, message);
                assert!(
                    earlier.is_none(),
                    "{}: {} stands twice",
                    path.display(),
                    earlier.map_or_else(String::new, |m| m.id.name)
                );
            }
        }
    }
    english
}

/// Writes the function of one pattern: of a message's value, or of one of its attributes.
fn function(out: &mut String, english: &English, message: &Message<String>, part: (Option<&str>, &Pattern<String>)) {
    let (attribute, pattern) = part;
    let mut variables = Vec::new();
    english.collect(pattern, &mut variables);

    let id = &message.id.name;
    let name = match attribute {
        Some(attribute) => identifier(&format!("{id}-{attribute}")),
        None => identifier(id),
    };
    let parameters: Vec<String> =
        variables.iter().map(|variable| format!("{}: impl Into<super::Arg>", identifier(variable))).collect();
    document(out, message);
    let _ = writeln!(out, "pub fn {name}({}) -> super::Text {{", parameters.join(", "));
    let _ = write!(out, "    super::Text::new({id:?})");
    if let Some(attribute) = attribute {
        let _ = write!(out, ".attr({attribute:?})");
    }
    for variable in &variables {
        let _ = write!(out, ".arg({variable:?}, {})", identifier(variable));
    }
    out.push_str("\n}\n\n");
}

/// The English text as the function's documentation.
fn document(out: &mut String, message: &Message<String>) {
    let source = serializer::serialize(&Resource { body: vec![Entry::Message(message.clone())] });
    out.push_str("/// ```text\n");
    for line in source.trim_end().lines() {
        let _ = writeln!(out, "/// {line}");
    }
    out.push_str("/// ```\n");
}

/// A Fluent name as a Rust name: kebab-case or camelCase becomes snake_case, a keyword a raw name.
fn identifier(name: &str) -> String {
    let mut snake = String::new();
    for letter in name.chars() {
        if letter.is_ascii_uppercase() {
            snake.push('_');
        }
        snake.push(if letter == '-' { '_' } else { letter.to_ascii_lowercase() });
    }
    const KEYWORDS: &[&str] = &[
        "as", "async", "await", "box", "break", "const", "continue", "do", "dyn", "else", "enum", "final", "fn", "for",
        "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut", "pub", "ref", "return",
        "static", "struct", "trait", "try", "type", "use", "where", "while", "yield",
    ];
    if KEYWORDS.contains(&snake.as_str()) { format!("r#{snake}") } else { snake }
}

impl English {
    /// Adds the variables of a pattern, and of the messages that it refers to, in the order of first appearance.
    fn collect(&self, pattern: &Pattern<String>, variables: &mut Vec<String>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.collect_expression(expression, variables);
            }
        }
    }

    fn collect_expression(&self, expression: &Expression<String>, variables: &mut Vec<String>) {
        match expression {
            Expression::Inline(inline) => self.collect_inline(inline, variables),
            Expression::Select { selector, variants } => {
                self.collect_inline(selector, variables);
                for variant in variants {
                    self.collect(&variant.value, variables);
                }
            }
        }
    }

    fn collect_inline(&self, inline: &InlineExpression<String>, variables: &mut Vec<String>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                if !variables.contains(&id.name) {
                    variables.push(id.name.clone());
                }
            }
            InlineExpression::FunctionReference { arguments, .. } => {
                for argument in &arguments.positional {
                    self.collect_inline(argument, variables);
                }
            }
            InlineExpression::MessageReference { id, attribute } => {
                let target = self.messages.get(&id.name).unwrap_or_else(|| panic!("no message {}", id.name));
                let pattern = match attribute {
                    None => target.value.as_ref(),
                    Some(name) => target.attributes.iter().find(|found| found.id == *name).map(|found| &found.value),
                };
                self.collect(pattern.unwrap_or_else(|| panic!("{} has no such text", id.name)), variables);
            }
            InlineExpression::Placeable { expression } => self.collect_expression(expression, variables),
            // A term sees only what it is handed by name, and that cannot be a variable.
            InlineExpression::TermReference { .. }
            | InlineExpression::StringLiteral { .. }
            | InlineExpression::NumberLiteral { .. } => {}
        }
    }
}
