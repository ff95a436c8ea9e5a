//! Which locale somebody is spoken to in: by what their client asks for, by what people read whose own language is not there, or by the
//! country in which they teach.

use std::collections::BTreeMap;
use std::sync::LazyLock;
use std::sync::atomic::{AtomicBool, Ordering};

use fluent_langneg::{NegotiationStrategy, convert_vec_str_to_langids_lossy, negotiate_languages};
use icu::locale::{LanguageIdentifier, LocaleExpander};

use super::Locale;
use super::locale::PSEUDO;

/// Whether clients get the pseudo-locale that ask for it.
static PSEUDO_ADMITTED: AtomicBool = AtomicBool::new(false);

/// By language, the languages in its place.
static FALLBACKS: LazyLock<BTreeMap<&'static str, Vec<&'static str>>> = LazyLock::new(|| {
    let lines = include_str!("../../lists/fallbacks.txt").lines().filter(|line| !line.starts_with('#'));
    let lines = lines.filter_map(|line| line.split_once(' '));
    lines.map(|(language, others)| (language, others.split(' ').collect())).collect()
});

/// The tags of all locales, as they are compared.
static AVAILABLE: LazyLock<Vec<fluent_langneg::LanguageIdentifier>> =
    LazyLock::new(|| convert_vec_str_to_langids_lossy(Locale::all().map(Locale::tag)));

impl Locale {
    /// The best locale for what a client asks for, as "es-MX"; English if there is none.
    pub fn negotiate(requested: &str) -> Self {
        Self::speaking(requested).unwrap_or_else(Self::english)
    }

    /// The same, where there is one: that of the language, or else of a language that most people read who speak it.
    #[must_use]
    pub fn speaking(requested: &str) -> Option<Self> {
        if requested.eq_ignore_ascii_case(PSEUDO) && PSEUDO_ADMITTED.load(Ordering::Relaxed) {
            return Some(Self::pseudo());
        }
        // Mostly it is one of ours.
        if let Some(exact) = Self::all().find(|locale| locale.tag().eq_ignore_ascii_case(requested)) {
            return Some(exact);
        }
        let instead = FALLBACKS.get(language(requested).to_ascii_lowercase().as_str());
        let instead = instead.into_iter().flatten().copied();
        std::iter::once(requested).chain(instead).find_map(Self::matching)
    }

    /// The locale of the language that is asked for, of its region where there are several.
    fn matching(requested: &str) -> Option<Self> {
        let requested = convert_vec_str_to_langids_lossy([requested]);
        let found = negotiate_languages(&requested, AVAILABLE.as_slice(), None, NegotiationStrategy::Lookup);
        found.first().and_then(|best| Self::from_tag(&best.to_string()))
    }

    /// The languages of two letters in which somebody is spoken to, each with its locale: those that are there, in order, then those whose
    /// speakers read one of them. For clients that know no others.
    #[must_use]
    pub fn of_languages() -> Vec<(&'static str, Self)> {
        let tags = Self::all().map(Self::tag).chain(FALLBACKS.keys().copied());
        let mut languages: Vec<(&'static str, Self)> = Vec::new();
        for code in tags.map(language).filter(|code| code.len() == 2) {
            let is_new = languages.iter().all(|(known, _)| *known != code);
            languages.extend(Self::speaking(code).filter(|_| is_new).map(|locale| (code, locale)));
        }
        languages
    }

    /// The locale that most people read in a country, by its code of ISO 3166-1; `None` where it is none of these. CLDR's likely subtags
    /// know which language that is.
    pub(crate) fn of_country(country: &str) -> Option<Self> {
        let mut likely: LanguageIdentifier = format!("und-{country}").parse().ok()?;
        LocaleExpander::new_common().maximize(&mut likely);
        // Of countries for which nothing is said, CLDR means English (UTS 35, "Likely Subtags").
        let language = if likely.language.is_unknown() { "en" } else { likely.language.as_str() };
        Self::speaking(language)
    }

    /// Lets clients that ask for the pseudo-locale have it, from now on and in the whole program: for trying texts
    /// out. People are not offered it.
    pub fn admit_pseudo() {
        PSEUDO_ADMITTED.store(true, Ordering::Relaxed);
    }
}

/// The language of what a client asks for: `pt` of `pt-BR`.
fn language(tag: &str) -> &str {
    tag.split(['-', '_']).next().unwrap_or(tag)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    /// Whether a language has texts of its own.
    fn is_there(language: &str) -> bool {
        Locale::all().any(|locale| super::language(locale.tag()) == language)
    }

    /// Whether an example still holds. It does not once its language has texts, or one that comes before the other in its place: people
    /// are spoken to in that one. So a language that is added breaks no example.
    fn holds(requested: &str, tag: &str) -> bool {
        let own = language(requested).to_ascii_lowercase();
        let instead = FALLBACKS.get(own.as_str()).into_iter().flatten().copied();
        let mut first = std::iter::once(own.as_str()).chain(instead).take_while(|other| *other != tag);
        let is_same = Locale::from_tag(requested).is_none_or(|locale| locale.tag() == tag);
        is_same && first.all(|other| !is_there(other))
    }

    #[test]
    fn everybody_is_spoken_to_in_a_language_that_they_read() {
        let examples = [
            // A language that is there, in any case, region or script.
            ("en", "en"),
            ("en-US", "en"),
            ("es", "es"),
            ("ES", "es"),
            ("es-MX", "es"),
            ("es_419", "es"),
            ("pt-BR", "pt"),
            ("pt-pt", "pt"),
            ("pt-AO", "pt"),
            ("fr-CA", "fr"),
            ("de-AT", "de"),
            ("it-CH", "it"),
            ("el-CY", "el"),
            ("ro-MD", "ro"),
            ("tr-CY", "tr"),
            ("uk-UA", "uk"),
            ("cs-CZ", "cs"),
            ("pl-PL", "pl"),
            ("ar-EG", "ar"),
            ("ca", "ca"),
            ("ca-ES", "ca"),
            ("ca-valencia", "ca"),
            // One that is not, whose speakers read another one before English.
            ("gl", "es"),
            ("gl-ES", "es"),
            ("eu", "es"),
            ("EU_es", "es"),
            ("ast", "es"),
            ("an", "es"),
            ("oc", "fr"),
            ("lb-LU", "de"),
            ("sc", "it"),
            // Of all others nothing is assumed: who speaks one language of a country or of a family may not read another one.
            ("nb", "en"),
            ("nn-NO", "en"),
            ("no", "en"),
            ("be", "en"),
            ("ru", "en"),
            ("sk", "en"),
            ("zh-hans", "en"),
            ("en-XA", "en"),
            ("und", "en"),
            ("", "en"),
            ("not a tag", "en"),
        ];
        for (requested, tag) in examples.into_iter().filter(|(requested, tag)| holds(requested, tag)) {
            assert_eq!(Locale::negotiate(requested).tag(), tag, "for {requested:?}");
        }
        let mut none = ["", "ru", "sk", "zh"].into_iter().filter(|requested| !is_there(requested));
        assert!(none.all(|requested| Locale::speaking(requested).is_none()), "English is the last resort");
    }

    #[test]
    fn fallbacks_are_languages_in_order_each_once() {
        let lines = include_str!("../../lists/fallbacks.txt").lines().filter(|line| !line.starts_with('#'));
        let lines: Vec<&str> = lines.collect();
        assert!(lines.is_sorted() && lines.len() == FALLBACKS.len(), "{lines:?}");
        for (language, others) in FALLBACKS.iter() {
            assert!(!others.is_empty() && !others.contains(language) && !others.contains(&"en"), "{language}");
            let is_letter = |letter: u8| letter.is_ascii_lowercase();
            let is_language = |code: &&str| (2..=3).contains(&code.len()) && code.bytes().all(is_letter);
            assert!(others.iter().chain([language]).all(is_language), "{language}: {others:?}");
        }
    }

    #[test]
    fn clients_that_know_languages_by_two_letters_are_offered_each_once() {
        let languages = Locale::of_languages();
        let tag = |code: &str| languages.iter().find(|(language, _)| *language == code).map(|(_, locale)| locale.tag());
        let expected = [("es", "es"), ("ca", "ca"), ("gl", "es"), ("eu", "es"), ("ar", "ar")];
        let mut expected = expected.into_iter().filter(|(code, locale)| holds(code, locale));
        assert!(expected.all(|(code, locale)| tag(code) == Some(locale)), "{languages:?}");
        assert_eq!(tag("ast"), None, "it has three letters");
        assert!(!holds("nb", "en") || tag("nb").is_none(), "no locale speaks it");
        let mut named = Locale::all().filter(|locale| locale.tag().len() == 2);
        assert!(named.all(|locale| tag(locale.tag()) == Some(locale.tag())), "{languages:?}");
        let in_order = languages.is_sorted_by_key(|(code, _)| (Locale::from_tag(code).is_none(), *code));
        assert!(in_order && tag("en").is_some(), "ours come first: {languages:?}");
        let codes: BTreeSet<&str> = languages.iter().map(|(code, _)| *code).collect();
        assert_eq!(codes.len(), languages.len());
    }

    #[test]
    fn a_country_has_the_language_that_most_people_read_there() {
        let examples = [
            ("es", Some("es")),
            ("pl", Some("pl")),
            ("gr", Some("el")),
            ("cy", Some("el")),
            ("CZ", Some("cs")),
            ("ua", Some("uk")),
            ("at", Some("de")),
            ("md", Some("ro")),
            ("tr", Some("tr")),
            ("jo", Some("ar")),
            ("gb", Some("en")),
            ("ie", Some("en")),
            // One that is none of ours, or is by now.
            ("se", Locale::from_tag("sv").map(Locale::tag)),
            ("not a country", None),
        ];
        for (country, tag) in examples {
            assert_eq!(Locale::of_country(country).map(Locale::tag), tag, "{country}");
        }
    }
}
