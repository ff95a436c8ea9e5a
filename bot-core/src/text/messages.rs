//! The messages of one language, as Fluent formats them, with the numbers in them as ICU writes them.

use std::str::FromStr;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::FluentNumber;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use icu::decimal::DecimalFormatter;
use icu::decimal::options::GroupingStrategy;
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

use super::pseudo;

pub(super) struct Messages(FluentBundle<FluentResource>);

impl Messages {
    /// The messages of the files' `contents`, with the plurals and numbers of the language `tag`. What is broken in
    /// them is left out; tests hold that nothing is.
    pub(super) fn load(tag: &str, contents: &[&str]) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![tag.parse().unwrap_or_default()]);
        // Fluent would isolate numbers, links and commands as well.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(number));
        bundle.add_builtins().expect("an empty bundle has no function yet");
        for source in contents {
            let resource = FluentResource::try_new((*source).to_owned());
            bundle.add_resource_overriding(resource.unwrap_or_else(|(readable, _)| readable));
        }
        Self(bundle)
    }

    /// Makes every message longer, for the pseudo-locale.
    pub(super) fn lengthen(&mut self) {
        self.0.set_transform(Some(pseudo::lengthen));
    }

    /// The message or its attribute; None if there is none.
    pub(super) fn format(&self, id: &str, attribute: Option<&str>, arguments: &FluentArgs<'_>) -> Option<String> {
        let message = self.0.get_message(id)?;
        let pattern = match attribute {
            None => message.value()?,
            Some(attribute) => message.get_attribute(attribute)?.value(),
        };
        let mut errors = Vec::new();
        let text = self.0.format_pattern(pattern, Some(arguments), &mut errors).into_owned();
        if !errors.is_empty() {
            tracing::error!(id, attribute, ?errors, "a text could not be formatted in full");
        }
        Some(text)
    }
}

/// Numbers as the language writes them. Fluent calls this when a number is shown; selectors still see the number.
fn number(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(FluentNumber { value, options }) = value else {
        return None;
    };
    #[expect(clippy::cast_possible_truncation, reason = "only integers are given as numbers")]
    let integer = *value as i64;
    let format = |format: &NumberFormat| format.0.format_to_string(&integer.into());
    memoizer.with_try_get::<NumberFormat, _, _>((options.use_grouping,), format).ok()
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
