//! The files of locales/ as they are written: messages, their variables, the plurals they choose by.
//!
//! Reads from the folder and not from the binary, so that a mistake is reported with its file.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::parser;

/// One locale: what it says under each name, `id` or `id.attribute`; a term's name begins with a hyphen.
pub(crate) struct Catalogue {
    pub(crate) tag: String,
    pub(crate) texts: BTreeMap<String, Said>,
    /// Names that stand twice, and what is no valid Fluent, with the file.
    pub(crate) mistakes: Vec<String>,
}

/// A value or an attribute, with all that was found in it and its variants.
#[derive(Default)]
pub(crate) struct Said {
    /// Whether it is the name of a list's entry.
    pub(crate) is_entry: bool,
    pub(crate) variables: BTreeSet<String>,
    /// Names of the messages and terms that it refers to.
    pub(crate) references: BTreeSet<String>,
    /// The keys of each selector.
    pub(crate) selectors: Vec<Vec<String>>,
    /// The letters of the text and of each variant; what is filled in shows as a brace.
    pub(crate) wordings: Vec<String>,
}

/// The root of the workspace.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The paths in a folder, in the order of their names; none if there is no such folder.
pub(crate) fn listing(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths
}

/// All locales.
pub(crate) fn catalogues() -> Vec<Catalogue> {
    let folders = listing(&root().join("locales")).into_iter().filter(|path| path.is_dir());
    folders.map(|folder| Catalogue::read(&folder)).collect()
}

/// English, which the others follow.
pub(crate) fn english() -> Catalogue {
    Catalogue::read(&root().join("locales/en"))
}

impl Catalogue {
    fn read(folder: &Path) -> Self {
        let tag = folder.file_name().unwrap().to_str().unwrap().to_owned();
        let mut catalogue = Self { tag, texts: BTreeMap::new(), mistakes: Vec::new() };
        let is_text = |path: &PathBuf| path.extension().is_some_and(|extension| extension == "ftl");
        for path in listing(folder).into_iter().filter(is_text) {
            let name = path.file_name().unwrap().to_str().unwrap();
            let is_entry = name.starts_with("lists") || name.ends_with(".list.ftl");
            let source = fs::read_to_string(&path).unwrap();
            let resource = parser::parse(source.as_str()).unwrap_or_else(|(resource, errors)| {
                catalogue.mistakes.extend(errors.iter().map(|error| format!("{name}: {error}")));
                resource
            });
            for entry in resource.body {
                catalogue.add(name, is_entry, entry);
            }
        }
        catalogue
    }

    fn add(&mut self, file: &str, is_entry: bool, entry: Entry<&str>) {
        let (id, value, attributes) = match entry {
            Entry::Message(message) => (message.id.name.to_owned(), message.value, message.attributes),
            Entry::Term(term) => (format!("-{}", term.id.name), Some(term.value), term.attributes),
            Entry::Junk { content } => return self.mistakes.push(format!("{file}: {content}")),
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => return,
        };
        let value = value.map(|pattern| (id.clone(), pattern));
        let attributes =
            attributes.into_iter().map(|attribute| (format!("{id}.{}", attribute.id.name), attribute.value));
        for (name, pattern) in value.into_iter().chain(attributes) {
            let said = Said { is_entry, ..Said::of(&pattern) };
            if self.texts.insert(name.clone(), said).is_some() {
                self.mistakes.push(format!("{file}: {name} stands twice"));
            }
        }
    }
}

impl Said {
    fn of(pattern: &Pattern<&str>) -> Self {
        let mut said = Self::default();
        said.pattern(pattern);
        said
    }

    fn pattern(&mut self, pattern: &Pattern<&str>) {
        let mut wording = String::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => wording.push_str(value),
                PatternElement::Placeable { expression } => {
                    match expression {
                        Expression::Inline(InlineExpression::StringLiteral { value }) => wording.push_str(value),
                        Expression::Inline(_) | Expression::Select { .. } => wording.push('}'),
                    }
                    self.expression(expression);
                }
            }
        }
        self.wordings.push(wording);
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                self.selectors.push(variants.iter().map(key).collect());
                for variant in variants {
                    self.pattern(&variant.value);
                }
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
                for argument in &arguments.positional {
                    self.inline(argument);
                }
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }
}

fn key(variant: &Variant<&str>) -> String {
    match &variant.key {
        VariantKey::Identifier { name } => (*name).to_owned(),
        VariantKey::NumberLiteral { value } => (*value).to_owned(),
    }
}
