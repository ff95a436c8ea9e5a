//! The messages of one language, as Fluent formats them, with the numbers in them as ICU writes them.

use std::str::FromStr;
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::{Entry, PatternElement};
use icu::decimal::DecimalFormatter;
use icu::decimal::options::GroupingStrategy;
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

use super::pseudo;
use super::recount::{self, Recount};

/// The files of a language, parsed. Copies share them.
#[derive(Clone)]
pub(super) struct Sources(Vec<Arc<FluentResource>>);

impl Sources {
    /// Parses the files' `contents`. What is broken in them is left out; tests hold that nothing is.
    pub(super) fn parse(contents: &[&str]) -> Self {
        let parsed = contents.iter().map(|source| FluentResource::try_new((*source).to_owned()));
        Self(parsed.map(|resource| Arc::new(resource.unwrap_or_else(|(readable, _)| readable))).collect())
    }

    /// What a message says that is one line of words; `None` where it is missing, or is more than that.
    pub(super) fn words(&self, id: &str) -> Option<&str> {
        let entries = self.0.iter().flat_map(|resource| resource.entries());
        let patterns = entries.filter_map(|entry| {
            let Entry::Message(message) = entry else { return None };
            message.value.as_ref().filter(|_| message.id.name == id)
        });
        let [PatternElement::TextElement { value }] = patterns.last()?.elements.as_slice() else { return None };
        Some(*value)
    }
}

pub(super) struct Messages {
    bundle: FluentBundle<Arc<FluentResource>>,
    recount: Option<Recount>,
}

/// An empty bundle with the plurals and numbers of the language `tag`.
pub(super) fn bundle<R>(tag: &str) -> FluentBundle<R> {
    let mut bundle = FluentBundle::new_concurrent(vec![tag.parse().unwrap_or_default()]);
    // Fluent would isolate numbers, links and commands as well.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(number));
    bundle
}

impl Messages {
    /// The messages of these files, with the plurals and numbers of the language `tag`.
    pub(super) fn of(tag: &str, sources: &Sources) -> Self {
        let mut bundle = bundle(tag);
        bundle.add_builtins().expect("an empty bundle has no function yet");
        for resource in &sources.0 {
            bundle.add_resource_overriding(Arc::clone(resource));
        }
        let locale = icu::locale::Locale::from_str(tag).unwrap_or(icu::locale::Locale::UNKNOWN);
        Self { bundle, recount: Recount::of(tag, &locale) }
    }

    /// A number, as it is filled in.
    pub(super) fn counted(&self, number: i64) -> FluentValue<'static> {
        self.recount.as_ref().map_or_else(|| number.into(), |recount| recount.counted(number))
    }

    /// Makes every message longer, for the pseudo-locale.
    pub(super) fn lengthen(&mut self) {
        self.bundle.set_transform(Some(pseudo::lengthen));
    }

    /// The message or its attribute; None if there is none.
    pub(super) fn format(&self, id: &str, attribute: Option<&str>, arguments: &FluentArgs<'_>) -> Option<String> {
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            None => message.value()?,
            Some(attribute) => message.get_attribute(attribute)?.value(),
        };
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(arguments), &mut errors).into_owned();
        if !errors.is_empty() {
            tracing::error!(id, attribute, ?errors, "a text could not be formatted in full");
        }
        Some(text)
    }
}

/// Numbers as the language writes them. Fluent calls this when a number is shown; selectors still see the number.
fn number(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let integer = recount::shown(number);
    let format = |format: &NumberFormat| format.0.format_to_string(&integer.into());
    memoizer.with_try_get::<NumberFormat, _, _>((number.options.use_grouping,), format).ok()
}

struct NumberFormat(DecimalFormatter);

impl Memoizable for NumberFormat {
    type Args = (bool,);
    type Error = icu::locale::ParseError;

    fn construct(language: LanguageIdentifier, (is_grouped,): Self::Args) -> Result<Self, Self::Error> {
        let locale = icu::locale::Locale::from_str(&language.to_string())?;
        let strategy = if is_grouped { GroupingStrategy::Auto } else { GroupingStrategy::Never };
        let format = DecimalFormatter::try_new((&locale).into(), strategy.into());
        Ok(Self(format.expect("ICU falls back to its root data for a language that it does not know")))
    }
}
