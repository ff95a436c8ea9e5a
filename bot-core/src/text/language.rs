//! How one language puts a text together: its dates, lists and alphabet, and what stands in for a missing message.
//!
//! Messages and the numbers in them are left to the module `messages`, the choice of a language to `locale`.

use std::cmp::Ordering;
use std::str::FromStr;

use fluent_bundle::{FluentArgs, FluentValue};
use icu::casemap::CaseMapper;
use icu::casemap::options::{TitlecaseOptions, TrailingCase};
use icu::collator::options::CollatorOptions;
use icu::collator::{Collator, CollatorBorrowed};
use icu::list::ListFormatter;
use icu::list::options::ListFormatterOptions;

use super::before_date::{self, BeforeDate};
use super::clock::Clock;
use super::direction::{self, DIRECTIONAL, Direction, is_from_right};
use super::messages::{Messages, Sources};
use super::moment::{Clocked, Moment, Precision};
use super::stretch::{ADDRESS, COMMAND, MOMENT, TODAY, marked, marked_moment, unmarked};
use super::{Arg, Text, msg, utf16_len};

/// Greatest length of a person's words that are a line among others, such as a name or a title, in UTF-16 units. Longer ones are a text of
/// their own, which goes its own way.
const LINE: usize = 100;

/// Why no formatter fails to load.
pub(super) const ROOT: &str = "ICU falls back to its root data for a language that it does not know";

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
            Self::Prose | Self::Marked => direction::isolated(&unmarked(words).replace(DIRECTIONAL, "")),
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

/// One language, ready to format.
pub(super) struct Language {
    direction: Direction,
    /// What the messages are read from.
    sources: Sources,
    messages: Messages,
    conventions: icu::locale::Locale,
    clock: Clock,
    list: ListFormatter,
    collator: CollatorBorrowed<'static>,
    /// What stands before a date, and not before "today".
    before_dates: Vec<BeforeDate>,
}

impl Language {
    /// The language `tag` of the files' `contents`, which are parsed once. What is broken in them is left out; tests hold that nothing is.
    pub(super) fn load(tag: &str, contents: &[&str]) -> Self {
        let sources = Sources::parse(contents);
        // The same language may be written under other conventions: English says 11/23 and 23/11.
        let conventions = sources.words(msg::locale_conventions().id()).unwrap_or(tag).to_owned();
        Self::following(&conventions, Direction::of(tag), sources)
    }

    /// The same language with accented and longer messages; everything else as it is. Nothing is parsed for it.
    pub(super) fn pseudo(&self) -> Self {
        let mut language = Self::following(&self.conventions.to_string(), self.direction, self.sources.clone());
        language.messages.lengthen();
        language
    }

    fn following(conventions: &str, direction: Direction, sources: Sources) -> Self {
        let locale = icu::locale::Locale::from_str(conventions).unwrap_or(icu::locale::Locale::UNKNOWN);
        let messages = Messages::of(conventions, &sources);
        let before_dates = messages.format(msg::moment_before_dates().id(), None, &FluentArgs::new());
        Self {
            before_dates: before_dates.iter().flat_map(|words| words.split(',').map(BeforeDate::of)).collect(),
            direction,
            sources,
            messages,
            clock: Clock::of(&locale),
            list: ListFormatter::try_new_and((&locale).into(), ListFormatterOptions::default()).expect(ROOT),
            collator: Collator::try_new((&locale).into(), CollatorOptions::default()).expect(ROOT),
            conventions: locale,
        }
    }

    /// The text in this language. What it lacks is said in the language `fallback`, and what that lacks too by its
    /// id; tests hold that neither happens.
    pub(super) fn render(&self, fallback: &Self, text: &Text, style: Style) -> String {
        if let Some(words) = text.as_words() {
            return words.to_owned();
        }
        let language = self.that_says(fallback, text);
        let said = language.without_dates(language.said(fallback, text, style));
        if style == Style::Plain || text.whole { said } else { direction::begun(said, language.direction) }
    }

    /// The language of a text: this one, unless the text is in English everywhere.
    fn that_says<'a>(&'a self, english: &'a Self, text: &Text) -> &'a Self {
        if text.english { english } else { self }
    }

    /// A person's words that stand alone among what this language says.
    pub(super) fn alone(&self, words: &str) -> String {
        let is_line = !words.contains('\n') && utf16_len(words) <= LINE;
        if is_line { direction::among_lines(words, self.direction) } else { words.to_owned() }
    }

    /// Whether more than a person's words is set apart: whatever may go from left to right among letters that do not.
    fn sets_apart(&self, style: Style) -> bool {
        style != Style::Plain && self.direction.is_from_right()
    }

    /// The text with marks where "today" stands in place of a date, its lines as they come.
    fn said(&self, fallback: &Self, text: &Text, style: Style) -> String {
        if let Some(words) = text.as_words() {
            return words.to_owned();
        }
        let style = if text.whole { Style::Plain } else { style };
        let language = self.that_says(fallback, text);
        let arguments: FluentArgs<'_> =
            text.args.iter().map(|(name, value)| (name.as_ref(), language.value(fallback, value, style))).collect();
        let attribute = text.attribute.as_deref();
        let speakers = [language, fallback];
        let said = speakers.iter().find_map(|language| language.messages.format(&text.id, attribute, &arguments));
        let said = said.unwrap_or_else(|| {
            tracing::error!(id = %text.id, attribute, "no such text");
            text.id.clone().into_owned()
        });
        if text.capital { language.capitalize(&said) } else { said }
    }

    fn value<'a>(&self, fallback: &Self, argument: &'a Arg, style: Style) -> FluentValue<'a> {
        match argument {
            Arg::Words(words) => self.words(words, style).into(),
            Arg::Verbatim(verbatim) => self.verbatim(unmarked(verbatim), style).into(),
            Arg::Key(key) => key.as_str().into(),
            Arg::Address(address) => self.copied(style.copied(ADDRESS, address), style).into(),
            Arg::Command(command) => {
                let command = self.said(fallback, command, Style::Plain);
                self.copied(style.copied(COMMAND, &command), style).into()
            }
            Arg::Number(number) => self.messages.counted(*number),
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

    /// A text inside another one, where a person's words need their isolation, and among letters from right to left commands and
    /// names in other letters do.
    fn embedded(&self, fallback: &Self, text: &Text, style: Style) -> String {
        if let Some(words) = text.as_words() {
            return self.words(words, style);
        }
        let said = self.said(fallback, text, style);
        if !self.sets_apart(style) {
            said
        } else if text.english {
            direction::isolated(&direction::begun(said, fallback.direction))
        } else if text.whole {
            direction::from_left(&said)
        } else if direction::is_foreign(&said) {
            direction::isolated(&said)
        } else {
            said
        }
    }

    /// A person's words inside a message. Where each line is given its direction, each is isolated by itself, as none lasts longer.
    fn words(&self, words: &str, style: Style) -> String {
        if !self.sets_apart(style) && !words.contains(is_from_right) {
            return style.words(words);
        }
        words.split('\n').map(|line| style.words(line)).collect::<Vec<_>>().join("\n")
    }

    /// What people copy or type, as it is. Signs alone, as an emoji, have no direction that could be turned.
    fn verbatim(&self, verbatim: String, style: Style) -> String {
        let is_turned = match self.direction {
            Direction::LeftToRight => verbatim.contains(is_from_right),
            Direction::RightToLeft => verbatim.contains(char::is_alphanumeric),
        };
        if style != Style::Plain && is_turned {
            direction::isolated(&verbatim.replace(DIRECTIONAL, ""))
        } else {
            verbatim
        }
    }

    /// An address or a command in its place.
    fn copied(&self, copied: String, style: Style) -> String {
        if self.sets_apart(style) { direction::from_left(&copied) } else { copied }
    }

    /// A moment in UTC, which says so where it says the time: "23 Nov 2026, 17:40 UTC".
    fn moment(&self, moment: Moment, style: Style) -> String {
        let words = self.clock.dated(moment.at, moment.precision);
        let words = if moment.precision == Precision::Day { words } else { format!("{words} UTC") };
        self.in_place(style.moment(moment, words), style)
    }

    /// A moment in its place: a day's number must not join a name before it.
    fn in_place(&self, moment: String, style: Style) -> String {
        if self.sets_apart(style) { direction::isolated(&moment) } else { moment }
    }

    /// A moment by its reader's clock: "today 18:40", "23 Nov 2026, 18:40".
    fn clocked(&self, fallback: &Self, clocked: Clocked, style: Style) -> String {
        let Clocked { at, precision, ahead, days } = clocked;
        let local = at.saturating_add(ahead);
        let time = self.clock.time(local, precision).map(Arg::Verbatim);
        let relative = match (time, days) {
            (Some(time), Some(0)) => Some(msg::moment_today(time)),
            (Some(time), Some(-1)) => Some(msg::moment_yesterday(time)),
            (_, _) => None,
        };
        match relative {
            Some(text) => format!("{TODAY}{}", self.said(fallback, &text, Style::Plain)),
            None => self.in_place(style.moment(Moment { at, precision }, self.clock.dated(local, precision)), style),
        }
    }

    /// The text without what stands before a date only, where "today" has taken its place.
    fn without_dates(&self, said: String) -> String {
        if !said.contains(TODAY) {
            return said;
        }
        let mut parts = said.split(TODAY);
        let mut text = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            let begins = before_date::taken_from(&mut text, &self.before_dates, |word| self.capitalize(word));
            // What begins with a figure has its capital.
            let is_word = part.starts_with(char::is_alphabetic);
            text.push_str(&if begins && is_word { self.capitalize(part) } else { part.to_owned() });
        }
        text
    }

    /// A clock that shows so many milliseconds, without saying which: "23 Nov 2026, 17:40".
    pub(super) fn local_moment(&self, milliseconds: i64) -> String {
        self.clock.dated(milliseconds, Precision::Minute)
    }

    /// How long a day or a moment of this language is at most, with what says that it is in UTC, in UTF-16 units.
    pub(super) fn longest(&self, precision: Precision) -> usize {
        // An evening in each week of 2026: all months, and days of two figures in each.
        let evenings = (0..52).map(|week| 1_767_308_280_000 + week * 604_800_000);
        let moments = evenings.map(|at| self.moment(Moment { at, precision }, Style::Plain));
        moments.map(|moment| utf16_len(&moment)).max().unwrap_or_default()
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
        // Where letters have no capitals, ICU would take the next one that has, as in a name; and what stands between marks stays as it is.
        let first = text.chars().find(|letter| letter.is_alphabetic() || [ADDRESS, COMMAND, MOMENT].contains(letter));
        if !first.is_some_and(char::is_lowercase) {
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

#[cfg(test)]
mod tests {
    use super::super::stretch::{Stretch, split};
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
        let pseudo = english().pseudo();
        let greeting = Text::new("greeting").arg("name", "Ann").arg("command", Arg::Verbatim("/help".into()));
        let rendered = pseudo.render(&pseudo, &greeting, Style::Plain);
        assert_eq!(rendered, "ĦĦéłłłóó Ann, ťťýýƥƥé /help");
    }

    #[test]
    fn what_stands_before_a_date_goes_before_today_wherever_it_stands() {
        let now = || Arg::Clocked(Clocked { at: MOMENT, precision: Precision::Minute, ahead: 0, days: Some(0) });
        for (tag, before, text, expected) in [
            ("es", "el, del de", "El { $at } vence. Es del { $at }:", "Hoy 17:40 vence. Es de hoy 17:40:"),
            ("it", "dal\u{A0}giorno da", "Dal\u{A0}giorno { $at }", "Da hoy 17:40"),
            ("fr", "du d’", "Réponse du { $at }", "Réponse d’hoy 17:40"),
            ("pt", "em", "({ $at }) Em { $at }", "(hoy 17:40) Hoy 17:40"),
        ] {
            let source = format!("moment-today = hoy {{ $time }}\nmoment-before-dates = {before}\ntext = {text}\n");
            let language = Language::load(tag, &[source.as_str()]);
            let text = Text::new("text").arg("at", now());
            assert_eq!(language.render(&language, &text, Style::Plain), expected, "{tag}");
        }
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

    #[test]
    fn where_letters_have_no_capitals_nothing_behind_them_gets_one() {
        let arabic = Language::load("ar", &["since = منذ { $since }: { $file }"]);
        let file = Arg::Verbatim("plan.txt".to_owned());
        let since = Text::new("since").arg("since", Arg::Moment(MOMENT)).arg("file", file).capitalized();
        assert!(arabic.render(&arabic, &since, Style::Plain).ends_with(": plan.txt"));
        let stretches = split(&arabic.render(&arabic, &since, Style::Marked));
        assert!(stretches.iter().any(|stretch| matches!(stretch, Stretch::Moment(..))), "{stretches:?}");
    }
}
