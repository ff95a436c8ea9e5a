//! How one language formats its texts: its messages, numbers, dates, lists and alphabet.
//!
//! Messages are Fluent's, all else is ICU's. Which language is used, and what stands in when a message is missing, is
//! left to the module `locale`.

use std::cmp::Ordering;
use std::str::FromStr;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::FluentNumber;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use icu::calendar::Gregorian;
use icu::collator::options::CollatorOptions;
use icu::collator::{Collator, CollatorBorrowed};
use icu::datetime::FixedCalendarDateTimeFormatter;
use icu::datetime::fieldsets::{YMD, YMDT};
use icu::datetime::options::TimePrecision;
use icu::decimal::DecimalFormatter;
use icu::decimal::options::GroupingStrategy;
use icu::list::ListFormatter;
use icu::list::options::ListFormatterOptions;
use icu::time::zone::UtcOffset;
use icu::time::{DateTime, ZonedDateTime};
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

use super::pseudo;

/// Invisible characters that change the direction of what follows; a person's words may hold them, also unpaired.
const DIRECTIONAL: [char; 9] = [
    '\u{202A}', '\u{202B}', '\u{202C}', '\u{202D}', '\u{202E}', '\u{2066}', '\u{2067}', '\u{2068}',
    '\u{2069}',
];

/// Why no formatter fails to load.
const ROOT: &str = "ICU falls back to its root data for a language that it does not know";

/// Whether a person's words are isolated.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    Prose,
    Plain,
}

impl Style {
    /// A person's words inside a message. Their own directional characters would end the isolation early.
    pub(super) fn words(self, words: &str) -> String {
        match self {
            Self::Plain => words.to_owned(),
            Self::Prose => format!("\u{2068}{}\u{2069}", words.replace(DIRECTIONAL, "")),
        }
    }
}

/// One language, ready to format.
pub(super) struct Language {
    bundle: FluentBundle<FluentResource>,
    moment: FixedCalendarDateTimeFormatter<Gregorian, YMDT>,
    day: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    list: ListFormatter,
    collator: CollatorBorrowed<'static>,
}

impl Language {
    /// The language `tag` of the files' `contents`. What is broken in them is left out; tests hold that nothing is.
    pub(super) fn load(tag: &str, contents: &[&str]) -> Self {
        let bundle = bundle(tag, contents);
        // The same language may be written under other conventions: English says 11/23 and 23/11.
        let conventions = message(&bundle, "locale-conventions", None, &FluentArgs::new());
        Self::following(conventions.as_deref().unwrap_or(tag), contents)
    }

    /// The language `tag` with accented and longer messages; everything else as it is.
    pub(super) fn pseudo(tag: &str, contents: &[&str]) -> Self {
        let mut language = Self::load(tag, contents);
        language.bundle.set_transform(Some(pseudo::lengthen));
        language
    }

    fn following(conventions: &str, contents: &[&str]) -> Self {
        let locale =
            icu::locale::Locale::from_str(conventions).unwrap_or(icu::locale::Locale::UNKNOWN);
        let moment = YMDT::medium().with_time_precision(TimePrecision::Minute);
        Self {
            bundle: bundle(conventions, contents),
            moment: FixedCalendarDateTimeFormatter::try_new((&locale).into(), moment).expect(ROOT),
            day: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YMD::medium())
                .expect(ROOT),
            list: ListFormatter::try_new_and((&locale).into(), ListFormatterOptions::default())
                .expect(ROOT),
            collator: Collator::try_new((&locale).into(), CollatorOptions::default()).expect(ROOT),
        }
    }

    /// The message or its attribute; None if there is none.
    pub(super) fn render(
        &self,
        id: &str,
        attribute: Option<&str>,
        arguments: &FluentArgs<'_>,
    ) -> Option<String> {
        message(&self.bundle, id, attribute, arguments)
    }

    /// Milliseconds UTC as day and time: "23 Nov 2026, 17:40 UTC".
    pub(super) fn moment(&self, milliseconds: i64) -> String {
        format!("{} UTC", self.moment.format(&gregorian(milliseconds)))
    }

    /// Milliseconds UTC as a day: "23 Nov 2026".
    pub(super) fn day(&self, milliseconds: i64) -> String {
        self.day.format(&gregorian(milliseconds).date).to_string()
    }

    /// The items joined: "a, b and c".
    pub(super) fn list(&self, items: &[String]) -> String {
        self.list.format_to_string(items.iter())
    }

    /// The order of two words in the language's alphabet.
    pub(super) fn compare(&self, left: &str, right: &str) -> Ordering {
        self.collator.compare(left, right)
    }
}

fn gregorian(milliseconds: i64) -> DateTime<Gregorian> {
    let moment =
        ZonedDateTime::from_epoch_milliseconds_and_utc_offset(milliseconds, UtcOffset::zero());
    DateTime {
        date: moment.date.to_calendar(Gregorian),
        time: moment.time,
    }
}

fn bundle(tag: &str, contents: &[&str]) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new_concurrent(vec![tag.parse().unwrap_or_default()]);
    // Fluent would isolate numbers, links and commands as well.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(number));
    bundle
        .add_builtins()
        .expect("an empty bundle has no function yet");
    for source in contents {
        let resource =
            FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

fn message(
    bundle: &FluentBundle<FluentResource>,
    id: &str,
    attribute: Option<&str>,
    arguments: &FluentArgs<'_>,
) -> Option<String> {
    let message = bundle.get_message(id)?;
    let pattern = match attribute {
        None => message.value()?,
        Some(attribute) => message.get_attribute(attribute)?.value(),
    };
    let mut errors = Vec::new();
    let text = bundle
        .format_pattern(pattern, Some(arguments), &mut errors)
        .into_owned();
    if !errors.is_empty() {
        tracing::error!(
            id,
            attribute,
            ?errors,
            "a text could not be formatted in full"
        );
    }
    Some(text)
}

/// Numbers as the language writes them. Fluent calls this when a number is shown; selectors still see the number.
fn number(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(FluentNumber { value, options }) = value else {
        return None;
    };
    #[expect(
        clippy::cast_possible_truncation,
        reason = "only integers are given as numbers"
    )]
    let integer = *value as i64;
    let format = |format: &NumberFormat| format.0.format_to_string(&integer.into());
    memoizer
        .with_try_get::<NumberFormat, _, _>((options.use_grouping,), format)
        .ok()
}

struct NumberFormat(DecimalFormatter);

impl Memoizable for NumberFormat {
    type Args = (bool,);
    type Error = icu::locale::ParseError;

    fn construct(
        language: LanguageIdentifier,
        (grouping,): Self::Args,
    ) -> Result<Self, Self::Error> {
        let locale = icu::locale::Locale::from_str(&language.to_string())?;
        let strategy = if grouping {
            GroupingStrategy::Auto
        } else {
            GroupingStrategy::Never
        };
        let format = DecimalFormatter::try_new((&locale).into(), strategy.into());
        Ok(Self(format.expect(ROOT)))
    }
}
