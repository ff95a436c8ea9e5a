//! How one language puts a text together: its dates, lists and alphabet, and what stands in for a missing message.
//!
//! Messages and the numbers in them are left to the module `messages`, the choice of a language to `locale`.

use std::cmp::Ordering;
use std::str::FromStr;

use fluent_bundle::{FluentArgs, FluentValue};
use icu::calendar::Gregorian;
use icu::casemap::CaseMapper;
use icu::casemap::options::{TitlecaseOptions, TrailingCase};
use icu::collator::options::CollatorOptions;
use icu::collator::{Collator, CollatorBorrowed};
use icu::datetime::fieldsets::{T, YMD, YMDT};
use icu::datetime::options::TimePrecision;
use icu::datetime::{FixedCalendarDateTimeFormatter, NoCalendarFormatter};
use icu::list::ListFormatter;
use icu::list::options::ListFormatterOptions;
use icu::time::zone::UtcOffset;
use icu::time::{DateTime, ZonedDateTime};

use super::messages::Messages;
use super::moment::{Clocked, Moment, Precision};
use super::stretch::{ADDRESS, COMMAND, TODAY, marked, marked_moment, unmarked};
use super::{Arg, Text, msg};

/// Invisible characters that change the direction of what follows; a person's words may hold them, also unpaired.
const DIRECTIONAL: [char; 9] =
    ['\u{202A}', '\u{202B}', '\u{202C}', '\u{202D}', '\u{202E}', '\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'];

/// Why no formatter fails to load.
const ROOT: &str = "ICU falls back to its root data for a language that it does not know";

/// What of a text is set apart by characters that nobody sees.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    /// A person's words.
    Prose,
    /// A person's words, and between marks what is an address, a command or a moment.
    Marked,
    /// Nothing.
    Plain,
}

impl Style {
    /// A person's words inside a message. Their own directional characters would end the isolation early.
    pub(super) fn words(self, words: &str) -> String {
        match self {
            Self::Plain => words.to_owned(),
            Self::Prose | Self::Marked => format!("\u{2068}{}\u{2069}", unmarked(words).replace(DIRECTIONAL, "")),
        }
    }

    /// An address or a command inside a message, which `mark` begins.
    fn copied(self, mark: char, text: &str) -> String {
        match self {
            Self::Plain | Self::Prose => text.to_owned(),
            Self::Marked => marked(mark, text),
        }
    }
}

impl Style {
    /// A moment that a client may draw by itself, with its words.
    fn moment(self, moment: Moment, words: String) -> String {
        match self {
            Self::Plain | Self::Prose => words,
            Self::Marked => marked_moment(moment, &words),
        }
    }
}

/// How a language writes the time of day, to the minute or to the second.
struct Times {
    dated: FixedCalendarDateTimeFormatter<Gregorian, YMDT>,
    alone: NoCalendarFormatter<T>,
}

impl Times {
    fn of(locale: &icu::locale::Locale, precision: TimePrecision) -> Self {
        let (dated, alone) = (YMDT::medium(), T::medium());
        let dated = dated.with_time_precision(precision);
        let alone = alone.with_time_precision(precision);
        Self {
            dated: FixedCalendarDateTimeFormatter::try_new(locale.into(), dated).expect(ROOT),
            alone: NoCalendarFormatter::try_new(locale.into(), alone).expect(ROOT),
        }
    }
}

/// One language, ready to format.
pub(super) struct Language {
    messages: Messages,
    conventions: icu::locale::Locale,
    minutes: Times,
    seconds: Times,
    day: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    list: ListFormatter,
    collator: CollatorBorrowed<'static>,
    /// Words that stand before a date and not before "today", each with what takes its place.
    before_dates: Vec<(String, String)>,
}

impl Language {
    /// The language `tag` of the files' `contents`. What is broken in them is left out; tests hold that nothing is.
    pub(super) fn load(tag: &str, contents: &[&str]) -> Self {
        // The same language may be written under other conventions: English says 11/23 and 23/11.
        let conventions = msg::locale_conventions();
        let conventions = Messages::load(tag, contents).format(conventions.id(), None, &FluentArgs::new());
        Self::following(conventions.as_deref().unwrap_or(tag), contents)
    }

    /// The language `tag` with accented and longer messages; everything else as it is.
    pub(super) fn pseudo(tag: &str, contents: &[&str]) -> Self {
        let mut language = Self::load(tag, contents);
        language.messages.lengthen();
        language
    }

    fn following(conventions: &str, contents: &[&str]) -> Self {
        let locale = icu::locale::Locale::from_str(conventions).unwrap_or(icu::locale::Locale::UNKNOWN);
        let messages = Messages::load(conventions, contents);
        let before_dates = messages.format(msg::moment_before_dates().id(), None, &FluentArgs::new());
        let pair = |words: &str| {
            let (word, instead) = words.trim().split_once(' ').unwrap_or((words.trim(), ""));
            (word.to_owned(), instead.to_owned())
        };
        Self {
            before_dates: before_dates.iter().flat_map(|words| words.split(',').map(pair)).collect(),
            messages,
            minutes: Times::of(&locale, TimePrecision::Minute),
            seconds: Times::of(&locale, TimePrecision::Second),
            day: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YMD::medium()).expect(ROOT),
            list: ListFormatter::try_new_and((&locale).into(), ListFormatterOptions::default()).expect(ROOT),
            collator: Collator::try_new((&locale).into(), CollatorOptions::default()).expect(ROOT),
            conventions: locale,
        }
    }

    /// The text in this language. What it lacks is said in the language `fallback`, and what that lacks too by its
    /// id; tests hold that neither happens.
    pub(super) fn render(&self, fallback: &Self, text: &Text, style: Style) -> String {
        match text.as_words() {
            Some(words) => words.to_owned(),
            None => self.without_dates(self.said(fallback, text, style)),
        }
    }

    /// The same, with marks where "today" stands in place of a date.
    fn said(&self, fallback: &Self, text: &Text, style: Style) -> String {
        if let Some(words) = text.as_words() {
            return words.to_owned();
        }
        let arguments: FluentArgs<'_> =
            text.args.iter().map(|(name, value)| (name.as_ref(), self.value(fallback, value, style))).collect();
        let attribute = text.attribute.as_deref();
        let speakers = [self, fallback];
        let said = speakers.iter().find_map(|language| language.messages.format(&text.id, attribute, &arguments));
        let said = said.unwrap_or_else(|| {
            tracing::error!(id = %text.id, attribute, "no such text");
            text.id.clone().into_owned()
        });
        if text.capital { self.capitalize(&said) } else { said }
    }

    fn value<'a>(&self, fallback: &Self, argument: &'a Arg, style: Style) -> FluentValue<'a> {
        match argument {
            Arg::Words(words) => style.words(words).into(),
            Arg::Verbatim(verbatim) => unmarked(verbatim).into(),
            Arg::Address(address) => style.copied(ADDRESS, address).into(),
            Arg::Command(command) => style.copied(COMMAND, &self.said(fallback, command, Style::Plain)).into(),
            Arg::Number(number) => (*number).into(),
            Arg::Moment(at) => self.moment(Moment { at: *at, precision: Precision::Minute }, style).into(),
            Arg::Second(at) => self.moment(Moment { at: *at, precision: Precision::Second }, style).into(),
            Arg::Day(at) => self.moment(Moment { at: *at, precision: Precision::Day }, style).into(),
            Arg::Clocked(clocked) => self.clocked(fallback, *clocked, style).into(),
            Arg::Text(text) => self.embedded(fallback, text, style).into(),
            Arg::List(texts) => {
                let items = texts.iter().map(|text| self.embedded(fallback, text, style));
                self.list(&items.collect::<Vec<_>>()).into()
            }
        }
    }

    /// A text inside another one, where a person's words need their isolation.
    fn embedded(&self, fallback: &Self, text: &Text, style: Style) -> String {
        match text.as_words() {
            Some(words) => style.words(words),
            None => self.said(fallback, text, style),
        }
    }

    /// A moment in UTC, which says so where it says the time: "23 Nov 2026, 17:40 UTC".
    fn moment(&self, moment: Moment, style: Style) -> String {
        let words = self.dated(moment.at, moment.precision);
        let words = if moment.precision == Precision::Day { words } else { format!("{words} UTC") };
        style.moment(moment, words)
    }

    /// A moment by its reader's clock: "today 18:40", "23 Nov 2026, 18:40".
    fn clocked(&self, fallback: &Self, clocked: Clocked, style: Style) -> String {
        let Clocked { at, precision, ahead, days } = clocked;
        let local = at.saturating_add(ahead);
        let time = match precision {
            Precision::Day => None,
            Precision::Minute => Some(&self.minutes.alone),
            Precision::Second => Some(&self.seconds.alone),
        };
        let time = time.map(|times| Arg::Verbatim(times.format(&gregorian(local).time).to_string()));
        let relative = match (time, days) {
            (Some(time), Some(0)) => Some(msg::moment_today(time)),
            (Some(time), Some(-1)) => Some(msg::moment_yesterday(time)),
            (_, _) => None,
        };
        match relative {
            Some(text) => format!("{TODAY}{}", self.said(fallback, &text, Style::Plain)),
            None => style.moment(Moment { at, precision }, self.dated(local, precision)),
        }
    }

    /// The text without what stands before a date only, where "today" has taken its place.
    fn without_dates(&self, said: String) -> String {
        if !said.contains(TODAY) {
            return said;
        }
        let without = |said: String, (word, instead): &(String, String)| {
            let gap = if instead.is_empty() { " ".to_owned() } else { format!(" {instead} ") };
            said.replace(&format!(" {word} {TODAY}"), &gap)
        };
        self.before_dates.iter().fold(said, without).replace(TODAY, "")
    }

    /// A clock that shows so many milliseconds, with its date: "23 Nov 2026, 17:40".
    fn dated(&self, milliseconds: i64, precision: Precision) -> String {
        match precision {
            Precision::Day => self.day.format(&gregorian(milliseconds).date).to_string(),
            Precision::Minute => self.minutes.dated.format(&gregorian(milliseconds)).to_string(),
            Precision::Second => self.seconds.dated.format(&gregorian(milliseconds)).to_string(),
        }
    }

    /// A clock that shows so many milliseconds, without saying which: "23 Nov 2026, 17:40".
    pub(super) fn local_moment(&self, milliseconds: i64) -> String {
        self.dated(milliseconds, Precision::Minute)
    }

    /// The items joined: "a, b and c".
    fn list(&self, items: &[String]) -> String {
        self.list.format_to_string(items.iter())
    }

    /// The text with a capital at its start, as "IJsland" in Dutch.
    fn capitalize(&self, text: &str) -> String {
        // A name that is not there any more begins the sentence.
        if text.trim_start_matches(['\u{2066}', '\u{2067}', '\u{2068}']).starts_with('…') {
            return text.to_owned();
        }
        let mut options = TitlecaseOptions::default();
        options.trailing_case = Some(TrailingCase::Unchanged);
        CaseMapper::new()
            .titlecase_segment_with_only_case_data_to_string(text, &self.conventions.id, options)
            .into_owned()
    }

    /// The order of two words in the language's alphabet.
    pub(super) fn compare(&self, left: &str, right: &str) -> Ordering {
        self.collator.compare(left, right)
    }
}

fn gregorian(milliseconds: i64) -> DateTime<Gregorian> {
    let moment = ZonedDateTime::from_epoch_milliseconds_and_utc_offset(milliseconds, UtcOffset::zero());
    DateTime { date: moment.date.to_calendar(Gregorian), time: moment.time }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENGLISH: &str = "
locale-conventions = en-GB
greeting = Hello { $name }, type { $command }
    .title = For { $name }
pupils = { $count ->
    [one] { $count } pupil
   *[other] { $count } pupils
}
year = In { NUMBER($year, useGrouping: \"false\") }
since = Since { $since }
chosen = Chosen: { $list }
only-english = Only here
country-it = Italy
country-es = Spain
";
    const SPANISH: &str = "
pupils = { $count ->
    [one] { $count } alumno
   *[other] { $count } alumnos
}
since = Desde el { $since }
chosen = Elegidos: { $list }
country-it = Italia
country-es = España
";
    /// 23 November 2026, 17:40 UTC.
    const MOMENT: i64 = 1_795_455_600_000;

    fn english() -> Language {
        Language::load("en", &[ENGLISH])
    }

    #[track_caller]
    fn check(text: &Text, in_english: &str, in_spanish: &str) {
        let (english, spanish) = (english(), Language::load("es", &[SPANISH]));
        assert_eq!(english.render(&english, text, Style::Prose), in_english);
        assert_eq!(spanish.render(&english, text, Style::Prose), in_spanish);
    }

    #[test]
    fn numbers_are_written_as_the_language_does_and_plurals_see_them() {
        let pupils = |count: i64| Text::new("pupils").arg("count", count);
        check(&pupils(1), "1 pupil", "1 alumno");
        check(&pupils(12_345), "12,345 pupils", "12.345 alumnos");
        check(&Text::new("year").arg("year", 2026), "In 2026", "In 2026");
    }

    #[test]
    fn moments_follow_the_conventions_of_the_language() {
        let since = |argument| Text::new("since").arg("since", argument);
        let (english, spanish) = ("Since 23 Nov 2026, 17:40 UTC", "Desde el 23 nov 2026, 17:40 UTC");
        check(&since(Arg::Moment(MOMENT)), english, spanish);
        check(&since(Arg::Day(MOMENT)), "Since 23 Nov 2026", "Desde el 23 nov 2026");
    }

    #[test]
    fn lists_are_joined_as_the_language_joins_them() {
        let countries = vec![Text::words("X"), Text::entry("country", "ES"), Text::entry("country", "IT")];
        let chosen = Text::new("chosen").arg("list", countries);
        let english = "Chosen: \u{2068}X\u{2069}, Spain and Italy";
        check(&chosen, english, "Elegidos: \u{2068}X\u{2069}, España e Italia");
        check(&Text::new("chosen").arg("list", Vec::new()), "Chosen: ", "Elegidos: ");
    }

    #[test]
    fn what_a_language_lacks_is_said_in_english_and_what_that_lacks_by_its_id() {
        check(&Text::new("only-english"), "Only here", "Only here");
        check(&Text::entry("language", "XX"), "language-xx", "language-xx");
    }

    #[test]
    fn words_are_isolated_in_prose_and_nothing_else_is() {
        let greeting = Text::new("greeting").arg("name", "Ann").arg("command", Arg::Verbatim("/help".into()));
        let english = english();
        let prose = english.render(&english, &greeting, Style::Prose);
        assert_eq!(prose, "Hello \u{2068}Ann\u{2069}, type /help");
        let plain = english.render(&english, &greeting, Style::Plain);
        assert_eq!(plain, "Hello Ann, type /help");
        let title = english.render(&english, &greeting.attr("title"), Style::Prose);
        assert_eq!(title, "For \u{2068}Ann\u{2069}");
        let alone = english.render(&english, &Text::words("Ann"), Style::Prose);
        assert_eq!(alone, "Ann");
        let embedded = Text::new("chosen").arg("list", Text::words("Ann"));
        assert_eq!(english.render(&english, &embedded, Style::Prose), "Chosen: \u{2068}Ann\u{2069}");
    }

    #[test]
    fn words_cannot_end_their_isolation() {
        assert_eq!(Style::Prose.words("a\u{2069}\u{202E}b"), "\u{2068}ab\u{2069}");
    }

    #[test]
    fn the_pseudo_locale_changes_the_message_and_not_its_arguments() {
        let pseudo = Language::pseudo("en", &[ENGLISH]);
        let greeting = Text::new("greeting").arg("name", "Ann").arg("command", Arg::Verbatim("/help".into()));
        let rendered = pseudo.render(&pseudo, &greeting, Style::Plain);
        assert_eq!(rendered, "ĦĦéłłłóó Ann, ťťýýƥƥé /help");
    }

    #[test]
    fn a_capital_is_the_languages_own() {
        let list = Text::new("list").arg("name", "é");
        let language = Language::load("es", &["list = { $name } va"]);
        assert_eq!(language.render(&language, &list.capitalized(), Style::Prose), "\u{2068}É\u{2069} va");
        assert_eq!(Language::load("es", &[SPANISH]).capitalize("¿qué día es?"), "¿Qué día es?");
        assert_eq!(english().capitalize("\u{2068}…\u{2069} has left"), "\u{2068}…\u{2069} has left");
        assert_eq!(Language::load("nl", &[]).capitalize("ijsland"), "IJsland");
        assert_eq!(english().capitalize("e-mail to UNESCO"), "E-mail to UNESCO");
    }
}
