//! Which locale somebody is spoken to in: by what their client asks for, by what people read whose own language is not there, or by the
//! country in which they teach.

use std::collections::{BTreeMap, BTreeSet};
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
        let instead = FALLBACKS.get(language(requested).to_ascii_lowercase().as_str());
        let instead = instead.into_iter().flatten().copied();
        std::iter::once(requested).chain(instead).find_map(Self::matching)
    }

    /// The locale of the language that is asked for, of its region where there are several.
    fn matching(requested: &str) -> Option<Self> {
        let tags: Vec<&str> = Self::all().map(Self::tag).collect();
        let available = convert_vec_str_to_langids_lossy(&tags);
        let requested = convert_vec_str_to_langids_lossy([requested]);
        let found = negotiate_languages(&requested, &available, None, NegotiationStrategy::Lookup);
        found.first().and_then(|best| Self::from_tag(&best.to_string()))
    }

    /// The languages of two letters in which somebody is spoken to, in order, each with its locale: for clients that know no others.
    #[must_use]
    pub fn of_languages() -> Vec<(&'static str, Self)> {
        let tags = Self::all().map(Self::tag).chain(FALLBACKS.keys().copied());
        let languages: BTreeSet<&'static str> = tags.map(language).filter(|language| language.len() == 2).collect();
        languages.into_iter().filter_map(|language| Some((language, Self::speaking(language)?))).collect()
    }

    /// The locale that most people read in a country, by its code of ISO 3166-1; `None` where it is none of these. CLDR's likely subtags
    /// know which language that is.
    pub(crate) fn of_country(country: &str) -> Option<Self> {
        let mut likely: LanguageIdentifier = format!("und-{country}").parse().ok()?;
        LocaleExpander::new_common().maximize(&mut likely);
        Self::speaking(likely.language.as_str())
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
    use super::*;

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
        for (requested, tag) in examples {
            assert_eq!(Locale::negotiate(requested).tag(), tag, "for {requested:?}");
        }
        assert_eq!((Locale::speaking("ru"), Locale::speaking("")), (None, None), "English is the last resort");
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
        let tag = |code| languages.iter().find(|(language, _)| *language == code).map(|(_, locale)| locale.tag());
        let expected = [("es", "es"), ("ca", "ca"), ("gl", "es"), ("eu", "es"), ("ar", "ar")];
        assert!(expected.iter().all(|(code, locale)| tag(code) == Some(*locale)), "{languages:?}");
        assert_eq!((tag("nb"), tag("ast")), (None, None), "no locale speaks the one, the other has three letters");
        assert!(Locale::all().all(|locale| languages.iter().any(|(_, other)| *other == locale)));
        assert!(languages.is_sorted_by_key(|(language, _)| *language));
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
            ("se", None),
            ("not a country", None),
        ];
        for (country, tag) in examples {
            assert_eq!(Locale::of_country(country).map(Locale::tag), tag, "{country}");
        }
    }
}
