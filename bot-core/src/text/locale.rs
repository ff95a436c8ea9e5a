//! The languages that Twinbot speaks, and rendering texts in them.
//!
//! The locales are the folders of locales/; adding one needs no code. How one language formats its texts is left to
//! the module `language`, finding a person's to `speaking`.

use std::cmp::Ordering;
use std::fmt;
use std::sync::{LazyLock, OnceLock};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::direction::{self, Direction};
use super::language::{Language, Style};
use super::stretch::{self, Stretch};
use super::{File, Text, excerpt, msg};

include!(concat!(env!("OUT_DIR"), "/sources.rs"));

const ENGLISH: &str = "en";
pub(super) const PSEUDO: &str = "en-XA";

/// A language in which every text exists.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Locale(usize);

/// The languages in the order of SOURCES, then the pseudo-locale; each is parsed when it is first used, and stays.
static LANGUAGES: LazyLock<Vec<OnceLock<Language>>> =
    LazyLock::new(|| SOURCES.iter().map(|_| OnceLock::new()).chain([OnceLock::new()]).collect());

/// Which way each is written, in the order of SOURCES.
static DIRECTIONS: LazyLock<Vec<Direction>> =
    LazyLock::new(|| SOURCES.iter().map(|(tag, _)| Direction::of(tag)).collect());

impl Locale {
    /// English, in which every text is first written.
    pub fn english() -> Self {
        let index = SOURCES.iter().position(|(tag, _)| *tag == ENGLISH);
        Self(index.expect("the build fails without locales/en"))
    }

    /// All locales that are offered to people, in the order of their tags.
    pub fn all() -> impl ExactSizeIterator<Item = Self> {
        (0..SOURCES.len()).map(Self)
    }

    /// The same as a list shows them to whoever looks for their own: by their names for themselves, script by script.
    pub fn by_name() -> Vec<Self> {
        let mut named: Vec<(String, Self)> = Self::all().map(|locale| (locale.native_name(), locale)).collect();
        Self::english().sort_by(&mut named, |(name, _)| name.as_str());
        named.into_iter().map(|(_, locale)| locale).collect()
    }

    /// English with accents and half again as long: shows what is not translated and what does not fit.
    pub fn pseudo() -> Self {
        Self(SOURCES.len())
    }

    /// The locale with exactly this tag, whatever its case; the pseudo-locale's is `en-XA`.
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::all().chain([Self::pseudo()]).find(|locale| locale.tag().eq_ignore_ascii_case(tag))
    }

    /// The language tag (BCP 47), which is also the folder's name.
    pub fn tag(self) -> &'static str {
        SOURCES.get(self.0).map_or(PSEUDO, |(tag, _)| tag)
    }

    /// The language's name for itself.
    pub fn native_name(self) -> String {
        self.plain(&msg::locale_name())
    }

    /// The one with the longest tag, the pseudo-locale included.
    pub(crate) fn longest_tag() -> Self {
        Self::all().chain([Self::pseudo()]).max_by_key(|locale| locale.tag().len()).unwrap_or_else(Self::english)
    }

    /// Which way the language is written; the pseudo-locale, as English is.
    pub fn text_direction(self) -> Direction {
        DIRECTIONS.get(self.0).copied().unwrap_or(Direction::LeftToRight)
    }

    /// Whether the language is in memory: from the first text on that only the language itself knows. What is said in all languages at once
    /// loads none.
    pub fn is_loaded(self) -> bool {
        LANGUAGES[self.0].get().is_some()
    }

    /// The text as prose: a person's words in it are isolated (U+2068 … U+2069), so that their direction stays theirs, and each line begins
    /// where those of the language do. Where it is written from right to left, all that may go the other way is isolated, too.
    pub fn format(self, text: &Text) -> String {
        self.said(text, Style::Prose)
    }

    /// The text as prose, with the addresses and commands in it apart; no stretch is empty.
    pub fn stretches(self, text: &Text) -> Vec<Stretch> {
        // A person's words standing alone come as they are, and are no more than words.
        let marked = match text.as_words() {
            Some(words) => self.language().alone(&stretch::unmarked(words)),
            None => self.said(text, Style::Marked),
        };
        stretch::split(&marked)
    }

    /// The text without any invisible character of ours: for whatever is compared, searched or copied.
    pub fn plain(self, text: &Text) -> String {
        self.said(text, Style::Plain)
    }

    /// The text as it is said in every language at once, or else as the language itself says it.
    fn said(self, text: &Text, style: Style) -> String {
        let in_full = || self.language().render(Self::english().language(), text, style);
        excerpt::said(self, text, style).unwrap_or_else(in_full)
    }

    /// The text where it is read by itself and nobody copies a part of it, as on a button or in a toast: plain, unless letters of the other
    /// direction would turn it round. A name alone goes its own way.
    pub fn label(self, text: &Text) -> String {
        let plain = self.plain(text);
        let is_name = text.as_words().is_some() || (text.args.is_empty() && direction::is_foreign(&plain));
        let other = self.text_direction().other();
        if !is_name && direction::has_letters(&plain, other) { self.format(text) } else { plain }
    }

    /// What stands before and behind something of which the look is its own within a line, as a password: marks that keep its direction
    /// where the language is written from right to left, else nothing.
    pub fn around(self) -> (&'static str, &'static str) {
        if self.text_direction().is_from_right() { direction::AROUND } else { ("", "") }
    }

    /// The day and the time of a moment on a clock that is this far ahead of UTC, both in ms: "23 Nov 2026, 18:40".
    pub fn moment(self, at: i64, ahead: i64) -> String {
        self.language().local_moment(at.saturating_add(ahead))
    }

    /// How two words stand to each other in the alphabet of this language.
    pub fn compare(self, left: &str, right: &str) -> Ordering {
        self.language().compare(left, right)
    }

    /// Sorts by what `label` gives, in the alphabet of this language.
    pub fn sort_by<T>(self, entries: &mut [T], label: impl Fn(&T) -> &str) {
        let language = self.language();
        entries.sort_by(|left, right| language.compare(label(left), label(right)));
    }

    /// Its place among all locales and the pseudo-locale, for tables that hold something for each.
    pub(crate) fn index(self) -> usize {
        self.0
    }

    /// The files of its texts; none of the pseudo-locale.
    pub fn files(self) -> Vec<File> {
        let files = SOURCES.get(self.0).map_or(&[][..], |(_, files)| files);
        files.iter().map(|(name, content)| File { name, content }).collect()
    }

    fn contents(self) -> Vec<&'static str> {
        self.files().into_iter().map(|file| file.content).collect()
    }

    pub(super) fn language(self) -> &'static Language {
        LANGUAGES[self.0].get_or_init(|| match SOURCES.get(self.0) {
            Some((tag, _)) => Language::load(tag, &self.contents()),
            None => Self::english().language().pseudo(),
        })
    }
}

/// By its tag: its place among all changes with every locale that is added.
impl Serialize for Locale {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.tag())
    }
}

/// One that is not there any more is read as English.
impl<'de> Deserialize<'de> for Locale {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let tag = String::deserialize(deserializer)?;
        Ok(Self::from_tag(&tag).unwrap_or_else(Self::english))
    }
}

impl fmt::Debug for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_locale_is_found_by_its_tag() {
        for locale in Locale::all().chain([Locale::pseudo()]) {
            assert_eq!(Locale::from_tag(locale.tag()), Some(locale));
            assert_eq!(locale.text_direction(), Direction::of(locale.tag()));
        }
        assert_eq!(Locale::from_tag("xx"), None);
        assert!(Locale::all().all(|locale| locale != Locale::pseudo()));
    }

    #[test]
    fn a_locale_is_kept_by_its_tag_and_one_that_is_gone_is_english() {
        let spanish = Locale::negotiate("es");
        let json = serde_json::to_string(&spanish).expect("a tag");
        assert_eq!((json.as_str(), serde_json::from_str(&json).ok()), ("\"es\"", Some(spanish)));
        assert_eq!(serde_json::from_str::<Locale>("\"xx\"").ok(), Some(Locale::english()));
    }

    #[test]
    fn a_language_names_itself_and_stands_among_those_of_its_script() {
        let names: Vec<String> = Locale::by_name().into_iter().map(Locale::native_name).collect();
        assert_eq!(names.len(), Locale::all().len());
        let place = |name: &str| names.iter().position(|other| other == name);
        let order = ["Català", "Čeština", "Deutsch", "English", "Español", "Ελληνικά", "Українська", "العربية"];
        assert!(order.iter().all(|name| place(name).is_some()), "{names:?}");
        assert!(order.iter().map(|name| place(name)).is_sorted(), "{names:?}");
    }

    #[test]
    fn words_are_sorted_in_the_alphabet_of_the_language() {
        for (tag, sorted) in [
            ("es", &["Ávila", "avión", "nube", "ñu", "zorro"][..]),
            // "ch" is a letter behind "h".
            ("cs", &["Cesta", "cihla", "čáp", "hrad", "chata", "ibis"]),
            // Folded, "ґ" would come last, and "ї" as "і".
            ("uk", &["гусак", "ґанок", "дім", "ім’я", "їжак", "яр"]),
            ("pl", &["las", "lot", "łąka", "łza", "mak"]),
            ("ro", &["sare", "șapte", "tata", "țară"]),
            // "ı" is a letter before "i".
            ("tr", &["cam", "çay", "ılık", "ilk", "oda", "ödev", "su", "şeker"]),
            ("el", &["άλφα", "βήτα", "ωμέγα"]),
            // With or without a hamza it is one letter.
            ("ar", &["أحياء", "إسبانيا", "بستنة", "تاريخ"]),
        ] {
            let mut words = sorted.to_vec();
            words.reverse();
            Locale::negotiate(tag).sort_by(&mut words, |word| word);
            assert_eq!(words, sorted, "{tag}");
        }
    }
}
