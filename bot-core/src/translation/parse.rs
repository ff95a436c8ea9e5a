//! Reads the files of texts: what each says, what it takes in, and by what it chooses.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::parser::{self, ParserError};

use super::Flaw;
use crate::text::utf16_len;

/// Stands in a wording for what is filled in there.
pub(super) const GAP: char = '}';

/// What is filled in counts for so much, in UTF-16 units: a number, or the beginning of a name, which is cut where there is no room.
const FILLED: usize = 3;

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
    /// How long it is with its longest variants, in UTF-16 units.
    pub length: usize,
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
        said.length = said.pattern(pattern);
        said
    }

    /// Takes a pattern in, with its variants. Gives its length.
    fn pattern(&mut self, pattern: &Pattern<&str>) -> usize {
        let (mut wording, mut length) = (String::new(), 0);
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => {
                    wording.push_str(value);
                    length += utf16_len(value);
                }
                PatternElement::Placeable { expression } => length += self.placeable(expression, &mut wording),
            }
        }
        self.wordings.push(wording);
        length
    }

    fn placeable(&mut self, expression: &Expression<&str>, wording: &mut String) -> usize {
        match expression {
            Expression::Inline(InlineExpression::StringLiteral { value }) => {
                wording.push_str(value);
                utf16_len(value)
            }
            Expression::Inline(inline) => {
                wording.push(GAP);
                self.inline(inline);
                FILLED
            }
            Expression::Select { selector, variants } => {
                wording.push(GAP);
                self.inline(selector);
                self.selectors.push(Selector::of(selector, variants));
                variants.iter().map(|variant| self.pattern(&variant.value)).max().unwrap_or_default()
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map_or_else(String::new, |name| format!(".{}", name.name));
                self.references.insert(format!("{}{attribute}", id.name));
            }
            InlineExpression::TermReference { id, .. } => {
                self.references.insert(format!("-{}", id.name));
            }
            InlineExpression::FunctionReference { arguments, .. } => {
                arguments.positional.iter().for_each(|argument| self.inline(argument));
            }
            InlineExpression::Placeable { expression } => {
                self.placeable(expression, &mut String::new());
            }
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }
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
        assert!(said.references.contains("b.c") && said.length == "No file of ".len() + FILLED);
        assert_eq!((read["b"].wordings[0].as_str(), read["b.c"].wordings[0].as_str()), ("Two\nlines", "{"));
    }
}
