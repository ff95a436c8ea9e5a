//! Reads the files of texts: what each says, what it takes in, and by what it chooses.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::parser::{self, ParserError};

use super::Flaw;
use crate::text::utf16_len;

/// Stands in a wording for what is filled in there.
pub(super) const GAP: char = '}';

/// A text as it is written: the value of a message or one of its attributes, with all its variants.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// The name of its file.
    pub file: String,
    /// Whether it is the name of an entry of a list.
    pub is_entry: bool,
    /// The variables that it takes in.
    pub variables: BTreeSet<String>,
    /// The messages and terms that it refers to; the name of a term begins with a hyphen.
    pub references: BTreeSet<String>,
    /// By what it chooses between variants.
    pub selectors: Vec<Selector>,
    /// The letters of the text and of each variant; a closing brace stands for what is filled in.
    pub wordings: Vec<String>,
    /// The ways in which it is said: each takes one variant of each choice.
    pub ways: Vec<Way>,
}

/// A text with one variant of each of its choices.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Way {
    /// The keys of its variants, each by the variable that chooses.
    pub variants: BTreeMap<String, String>,
    /// The variables that it shows, as often as it shows them.
    pub variables: Vec<String>,
    /// The messages and terms that it shows.
    pub references: Vec<String>,
    /// How many letters it has without what is filled in, in UTF-16 units.
    pub letters: usize,
}

/// What chooses between variants.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selector {
    /// The variable; empty where there is none.
    pub on: String,
    /// The keys of the variants.
    pub keys: Vec<String>,
    /// The key of the variant that is taken where no other fits.
    pub default: String,
}

/// Reads one file into the texts of a language. Gives what cannot be read, or stands there twice, by the name of the text.
pub(super) fn texts(file: &str, content: &str, texts: &mut BTreeMap<String, Said>) -> Vec<(String, Flaw)> {
    let (resource, errors) = match parser::parse(content) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    let mut flaws: Vec<(String, Flaw)> = errors.iter().map(|error| ("-".to_owned(), unread(content, error))).collect();
    let is_entry = file.starts_with("lists") || file.ends_with(".list.ftl");
    for entry in resource.body {
        for (name, pattern) in patterns(entry) {
            let said = Said::of(file, is_entry, &pattern);
            if let Some(earlier) = texts.insert(name.clone(), said) {
                let to_do = format!("leave it in {} or in {file}", earlier.file);
                flaws.push((name, Flaw::new("it stands twice", to_do)));
            }
        }
    }
    flaws
}

fn unread(content: &str, error: &ParserError) -> Flaw {
    let before = content.get(..error.pos.start).unwrap_or(content);
    let line = before.matches('\n').count() + 1;
    Flaw::new(format!("line {line} cannot be read: {error}"), "compare it with the same text in locales/en")
}

/// The value and the attributes of a message or term, by name.
fn patterns(entry: Entry<&str>) -> Vec<(String, Pattern<&str>)> {
    let (id, value, attributes) = match entry {
        Entry::Message(message) => (message.id.name.to_owned(), message.value, message.attributes),
        Entry::Term(term) => (format!("-{}", term.id.name), Some(term.value), term.attributes),
        // What is junk is among the errors.
        Entry::Junk { .. } | Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {
            return Vec::new();
        }
    };
    let attributes = attributes.into_iter().map(|attribute| (format!("{id}.{}", attribute.id.name), attribute.value));
    let attributes: Vec<_> = attributes.collect();
    value.map(|value| (id, value)).into_iter().chain(attributes).collect()
}

impl Said {
    fn of(file: &str, is_entry: bool, pattern: &Pattern<&str>) -> Self {
        let mut said = Self { file: file.to_owned(), is_entry, ..Self::default() };
        said.ways = said.pattern(pattern);
        said
    }

    /// Takes a pattern in, with its variants. Gives its ways.
    fn pattern(&mut self, pattern: &Pattern<&str>) -> Vec<Way> {
        let (mut wording, mut ways) = (String::new(), vec![Way::default()]);
        for element in &pattern.elements {
            let part = match element {
                PatternElement::TextElement { value } => {
                    wording.push_str(value);
                    vec![Way::of_letters(value)]
                }
                PatternElement::Placeable { expression } => self.placeable(expression, &mut wording),
            };
            ways = followed(&ways, &part);
        }
        self.wordings.push(wording);
        ways
    }

    fn placeable(&mut self, expression: &Expression<&str>, wording: &mut String) -> Vec<Way> {
        match expression {
            Expression::Inline(InlineExpression::StringLiteral { value }) => {
                wording.push_str(value);
                vec![Way::of_letters(value)]
            }
            Expression::Inline(inline) => {
                wording.push(GAP);
                self.inline(inline)
            }
            Expression::Select { selector, variants } => {
                wording.push(GAP);
                // What chooses is not shown by that.
                self.inline(selector);
                let on = variable(selector);
                self.selectors.push(Selector::of(selector, variants));
                let mut ways = Vec::new();
                for variant in variants {
                    let of_variant = self.pattern(&variant.value);
                    ways.extend(of_variant.into_iter().map(|way| way.chosen(&on, &key(variant))));
                }
                ways
            }
        }
    }

    /// Takes in what is filled in at a place. Gives the ways in which it is shown there.
    fn inline(&mut self, inline: &InlineExpression<&str>) -> Vec<Way> {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
                vec![Way { variables: vec![id.name.to_owned()], ..Way::default() }]
            }
            InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map_or_else(String::new, |name| format!(".{}", name.name));
                self.reference(format!("{}{attribute}", id.name))
            }
            InlineExpression::TermReference { id, .. } => self.reference(format!("-{}", id.name)),
            InlineExpression::FunctionReference { arguments, .. } => {
                let mut ways = vec![Way::default()];
                for argument in &arguments.positional {
                    ways = followed(&ways, &self.inline(argument));
                }
                ways
            }
            InlineExpression::Placeable { expression } => self.placeable(expression, &mut String::new()),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => vec![Way::default()],
        }
    }

    fn reference(&mut self, name: String) -> Vec<Way> {
        self.references.insert(name.clone());
        vec![Way { references: vec![name], ..Way::default() }]
    }
}

impl Way {
    fn of_letters(letters: &str) -> Self {
        Self { letters: utf16_len(letters), ..Self::default() }
    }

    /// The same in a variant that is chosen so.
    fn chosen(mut self, on: &str, key: &str) -> Self {
        if !on.is_empty() {
            self.variants.insert(on.to_owned(), key.to_owned());
        }
        self
    }

    /// Whether no variable chooses one variant here and another one there.
    fn agrees_with(&self, other: &Self) -> bool {
        other.variants.iter().all(|(on, key)| self.variants.get(on).is_none_or(|own| own == key))
    }

    /// Both, one behind the other.
    fn and(&self, other: &Self) -> Self {
        let mut both = self.clone();
        for (on, key) in &other.variants {
            both.variants.entry(on.clone()).or_insert_with(|| key.clone());
        }
        both.variables.extend_from_slice(&other.variables);
        both.references.extend_from_slice(&other.references);
        both.letters += other.letters;
        both
    }
}

/// Each way with each that can follow it. A variable that has chosen already chooses the same again, where that is there.
fn followed(ways: &[Way], next: &[Way]) -> Vec<Way> {
    let mut all = Vec::new();
    for way in ways {
        let has_the_same = next.iter().any(|next| way.agrees_with(next));
        let fitting = next.iter().filter(|next| !has_the_same || way.agrees_with(next));
        all.extend(fitting.map(|next| way.and(next)));
    }
    all
}

impl Selector {
    fn of(selector: &InlineExpression<&str>, variants: &[Variant<&str>]) -> Self {
        let default = variants.iter().find(|variant| variant.default).map(key).unwrap_or_default();
        Self { on: variable(selector), keys: variants.iter().map(key).collect(), default }
    }
}

fn variable(selector: &InlineExpression<&str>) -> String {
    match selector {
        InlineExpression::VariableReference { id } => id.name.to_owned(),
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.first().map(variable).unwrap_or_default()
        }
        InlineExpression::MessageReference { .. }
        | InlineExpression::TermReference { .. }
        | InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::Placeable { .. } => String::new(),
    }
}

fn key(variant: &Variant<&str>) -> String {
    match &variant.key {
        VariantKey::Identifier { name } => (*name).to_owned(),
        VariantKey::NumberLiteral { value } => (*value).to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_known_with_all_its_variants() {
        let content = "
a = { $count ->
    [0] No file of { $name }
   *[other] { NUMBER($count) } files: { b.c }
}
b = Two
    lines
    .c = { \"{\" }
";
        let mut read = BTreeMap::new();
        assert_eq!(texts("lists.ftl", content, &mut read), []);
        let said = &read["a"];
        let variables: Vec<&str> = said.variables.iter().map(String::as_str).collect();
        assert_eq!((variables, said.is_entry, said.file.as_str()), (vec!["count", "name"], true, "lists.ftl"));
        let keys = vec!["0".to_owned(), "other".to_owned()];
        assert_eq!(said.selectors, [Selector { on: "count".to_owned(), keys, default: "other".to_owned() }]);
        assert_eq!(said.wordings, ["No file of }", "} files: }", "}"]);
        let (none, other) = (&said.ways[0], &said.ways[1]);
        assert_eq!((none.variables.as_slice(), none.letters), (["name".to_owned()].as_slice(), "No file of ".len()));
        assert_eq!((other.variables.as_slice(), other.letters), (["count".to_owned()].as_slice(), " files: ".len()));
        assert_eq!((none.variants["count"].as_str(), other.variants["count"].as_str()), ("0", "other"));
        assert!(said.references.contains("b.c") && other.references == ["b.c"] && said.ways.len() == 2);
        assert_eq!((read["b"].wordings[0].as_str(), read["b.c"].wordings[0].as_str()), ("Two\nlines", "{"));
    }
    #[test]
    fn a_number_that_chooses_twice_chooses_the_same() {
        let content = "
a = { $count ->
    [one] It
   *[other] { $count }
} of { $name } { $count ->
    [one] is
   *[other] are
}, { $days ->
    [one] a day
   *[other] { $days } days
}
";
        let mut read = BTreeMap::new();
        assert_eq!(texts("a.ftl", content, &mut read), []);
        let keys = |way: &Way| way.variants.values().cloned().collect::<Vec<_>>().join(" ");
        let ways: Vec<String> = read["a"].ways.iter().map(keys).collect();
        assert_eq!(ways, ["one one", "one other", "other one", "other other"]);
        assert_eq!(read["a"].ways[3].variables, ["count", "name", "days"]);
    }
}
