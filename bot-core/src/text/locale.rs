//! The languages that Twinbot speaks: finding a person's, and rendering texts in it.
//!
//! The locales are the folders of locales/; adding one needs no code. How one language formats its texts is left to
//! the module `language`.

use std::cmp::Ordering;
use std::fmt;
use std::sync::atomic::{self, AtomicBool};
use std::sync::{LazyLock, OnceLock};

use fluent_langneg::{NegotiationStrategy, convert_vec_str_to_langids_lossy, negotiate_languages};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use unic_langid::{CharacterDirection, LanguageIdentifier};

use super::language::{Language, Style};
use super::stretch::{self, Stretch};
use super::{File, Text, msg};

include!(concat!(env!("OUT_DIR"), "/sources.rs"));

const ENGLISH: &str = "en";
const PSEUDO: &str = "en-XA";

/// Whether clients get the pseudo-locale that ask for it.
static PSEUDO_ADMITTED: AtomicBool = AtomicBool::new(false);

/// A language in which every text exists.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Locale(usize);

/// Which way a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// As English.
    LeftToRight,
    /// As Hebrew.
    RightToLeft,
}

/// The languages in the order of SOURCES, then the pseudo-locale; each is parsed when it is first used.
static LANGUAGES: LazyLock<Vec<OnceLock<Language>>> =
    LazyLock::new(|| SOURCES.iter().map(|_| OnceLock::new()).chain([OnceLock::new()]).collect());

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

    /// English with accents and half again as long: shows what is not translated and what does not fit.
    pub fn pseudo() -> Self {
        Self(SOURCES.len())
    }

    /// The locale with exactly this tag, whatever its case; the pseudo-locale's is `en-XA`.
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::all().chain([Self::pseudo()]).find(|locale| locale.tag().eq_ignore_ascii_case(tag))
    }

    /// The best locale for what a client asks for, as "es-MX"; English if there is none.
    pub fn negotiate(requested: &str) -> Self {
        if requested.eq_ignore_ascii_case(PSEUDO) && PSEUDO_ADMITTED.load(atomic::Ordering::Relaxed) {
            return Self::pseudo();
        }
        let tags: Vec<&str> = SOURCES.iter().map(|(tag, _)| *tag).collect();
        let available = convert_vec_str_to_langids_lossy(&tags);
        let requested = convert_vec_str_to_langids_lossy([requested]);
        let found = negotiate_languages(&requested, &available, None, NegotiationStrategy::Lookup);
        found.first().and_then(|best| Self::from_tag(&best.to_string())).unwrap_or_else(Self::english)
    }

    /// Lets clients that ask for the pseudo-locale have it, from now on and in the whole program: for trying texts
    /// out. People are not offered it.
    pub fn admit_pseudo() {
        PSEUDO_ADMITTED.store(true, atomic::Ordering::Relaxed);
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

    /// Which way the language is written.
    pub fn text_direction(self) -> Direction {
        let direction = self.tag().parse().map(|tag: LanguageIdentifier| tag.character_direction());
        if direction == Ok(CharacterDirection::RTL) { Direction::RightToLeft } else { Direction::LeftToRight }
    }

    /// The text as prose: a person's words in it are isolated (U+2068 … U+2069), so that their direction stays theirs.
    pub fn format(self, text: &Text) -> String {
        self.language().render(Self::english().language(), text, Style::Prose)
    }

    /// The text as prose, with the addresses and commands in it apart; no stretch is empty.
    pub fn stretches(self, text: &Text) -> Vec<Stretch> {
        // A person's words standing alone come as they are, and are no more than words.
        let marked = match text.as_words() {
            Some(words) => stretch::unmarked(words),
            None => self.language().render(Self::english().language(), text, Style::Marked),
        };
        stretch::split(&marked)
    }

    /// The text without any invisible character of ours: for buttons, toasts and whatever is copied.
    pub fn plain(self, text: &Text) -> String {
        self.language().render(Self::english().language(), text, Style::Plain)
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

    fn language(self) -> &'static Language {
        LANGUAGES[self.0].get_or_init(|| match SOURCES.get(self.0) {
            Some((tag, _)) => Language::load(tag, &self.contents()),
            None => Language::pseudo(ENGLISH, &Self::english().contents()),
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
    fn negotiation() {
        let examples = [
            ("en", "en"),
            ("es", "es"),
            ("ES", "es"),
            ("es-MX", "es"),
            ("es_419", "es"),
            ("en-US", "en"),
            ("zh-hans", "en"),
            ("en-XA", "en"),
            ("", "en"),
            ("not a tag", "en"),
        ];
        for (requested, tag) in examples {
            assert_eq!(Locale::negotiate(requested).tag(), tag, "for {requested:?}");
        }
    }

    #[test]
    fn every_locale_is_found_by_its_tag() {
        for locale in Locale::all().chain([Locale::pseudo()]) {
            assert_eq!(Locale::from_tag(locale.tag()), Some(locale));
            assert_eq!(locale.text_direction(), Direction::LeftToRight);
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
    fn a_language_names_itself() {
        let names: Vec<_> = Locale::all().map(Locale::native_name).collect();
        assert!(names.contains(&"English".to_owned()) && names.contains(&"Español".to_owned()));
    }

    #[test]
    fn words_are_sorted_in_the_alphabet_of_the_language() {
        let mut words = ["zorro", "ñu", "nube", "Ávila", "avión"];
        Locale::negotiate("es").sort_by(&mut words, |word| word);
        assert_eq!(words, ["Ávila", "avión", "nube", "ñu", "zorro"]);
    }
}
