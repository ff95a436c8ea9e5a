//! The lists that people choose from: languages, subjects, tools, project kits, countries, regions.
//!
//! A list is data, one file of bot-core/lists/ with a key a line; its entries' names are texts in locales/. Keys are
//! stored and never change; a list may lose or gain entries from one version to the next, so a stored key is looked up
//! before it is used. How many entries may be chosen is left to the field.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{LazyLock, OnceLock};

use crate::text::{Locale, Text, folded, search};

/// A list of stable keys, whose entries have a name in every language.
#[derive(Clone, Copy)]
pub struct List(&'static Contents);

/// What is kept of a list.
struct Contents {
    /// What the ids of its entries' texts begin with: `language` of `language-es`.
    name: &'static str,
    entries: Vec<Entry>,
    /// By [`Locale::index`], in each language's alphabet; made when first asked for.
    shelves: Vec<OnceLock<Shelf>>,
}

struct Entry {
    key: &'static str,
    /// What the entry is called where it is at home, for the search: "polski" finds Polish in every language.
    native: Vec<&'static str>,
}

/// A list in one language.
struct Shelf {
    labels: Vec<(&'static str, String)>,
    /// Folded, in the order of the labels: what each entry is found by.
    terms: Vec<Vec<String>>,
}

static LANGUAGES: LazyLock<Contents> =
    LazyLock::new(|| Contents::parse("language", include_str!("../lists/languages.txt")));
static SUBJECTS: LazyLock<Contents> =
    LazyLock::new(|| Contents::parse("subject", include_str!("../lists/subjects.txt")));
static TOOLS: LazyLock<Contents> = LazyLock::new(|| Contents::parse("tool", include_str!("../lists/tools.txt")));
static KITS: LazyLock<Contents> = LazyLock::new(|| Contents::parse("kit", include_str!("../lists/kits.txt")));
static COUNTRIES: LazyLock<Contents> =
    LazyLock::new(|| Contents::parse("country", include_str!("../lists/countries.txt")));

/// The regions of a country that has none.
static NOWHERE: LazyLock<Contents> = LazyLock::new(|| Contents::new("region", Vec::new()));

/// By country: a region's key begins with it.
static REGIONS: LazyLock<BTreeMap<&'static str, Contents>> = LazyLock::new(|| {
    let mut countries: BTreeMap<&str, Vec<Entry>> = BTreeMap::new();
    for entry in entries(include_str!("../lists/regions.txt")) {
        let (country, _) = entry.key.split_once('-').unwrap_or((entry.key, ""));
        countries.entry(country).or_default().push(entry);
    }
    let list = |(country, entries)| (country, Contents::new("region", entries));
    countries.into_iter().map(list).collect()
});

impl List {
    /// The languages of teaching and of projects (ISO 639-1).
    pub fn languages() -> Self {
        Self(&LANGUAGES)
    }

    /// The subjects that are taught.
    pub fn subjects() -> Self {
        Self(&SUBJECTS)
    }

    /// What schools work together with.
    pub fn tools() -> Self {
        Self(&TOOLS)
    }

    /// Ready-made plans that a project can follow.
    pub fn kits() -> Self {
        Self(&KITS)
    }

    /// The countries that take part (ISO 3166-1, lower-case).
    pub fn countries() -> Self {
        Self(&COUNTRIES)
    }

    /// The regions of a country that have a school authority of their own (ISO 3166-2, lower-case); empty if the
    /// country has no such regions.
    pub fn regions(country: &str) -> Self {
        Self(REGIONS.get(country).unwrap_or(&NOWHERE))
    }

    /// Every list, those of regions included.
    pub fn all() -> impl Iterator<Item = Self> {
        let lists = [Self::languages(), Self::subjects(), Self::tools(), Self::kits(), Self::countries()];
        lists.into_iter().chain(REGIONS.values().map(Self))
    }

    /// What the ids of its entries' texts begin with.
    pub fn name(self) -> &'static str {
        self.0.name
    }

    /// The keys in the order of the file.
    pub fn keys(self) -> impl ExactSizeIterator<Item = &'static str> + use<> {
        self.0.entries.iter().map(|entry| entry.key)
    }

    /// Whether the list has no entries.
    pub fn is_empty(self) -> bool {
        self.0.entries.is_empty()
    }

    /// Whether the list still has this key.
    pub fn contains(self, key: &str) -> bool {
        self.key(key).is_some()
    }

    /// The key as the list has it, from one that came from outside.
    pub fn key(self, key: &str) -> Option<&'static str> {
        self.keys().find(|known| *known == key)
    }

    /// The key of the entry that is called so, in any language or where it is at home.
    pub fn named(self, name: &str) -> Option<&'static str> {
        let name = folded(name);
        let shelves = || Locale::all().map(|locale| self.0.shelf(locale));
        let is_called = |(_, terms): &(&(&'static str, String), &Vec<String>)| terms.contains(&name);
        shelves().find_map(|shelf| shelf.labels.iter().zip(&shelf.terms).find(is_called)).map(|((key, _), _)| *key)
    }

    /// The entry's name as it stands in the middle of a sentence.
    pub fn text(self, key: &str) -> Text {
        Text::entry(self.0.name, key)
    }

    /// The entry's name as it stands alone, on a button.
    pub fn label(self, key: &str) -> Text {
        self.text(key).capitalized()
    }

    /// Keys and labels in the alphabet of the language.
    pub fn sorted(self, locale: Locale) -> &'static [(&'static str, String)] {
        &self.0.shelf(locale).labels
    }

    /// The keys whose name fits the query, the best first, else in the alphabet of the language: whole words, beginnings,
    /// anything within, and where none of it fits, with one typing error. English and native names are searched as well. An
    /// empty query finds all.
    pub fn search(self, locale: Locale, query: &str) -> Vec<&'static str> {
        let shelf = self.0.shelf(locale);
        let books = shelf.labels.iter().zip(&shelf.terms).map(|((key, _), terms)| (*key, terms.iter().collect()));
        search::<_, &String>(books, &folded(query))
    }
}

/// Lists are the same when they are one.
impl PartialEq for List {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}

impl Eq for List {}

impl fmt::Debug for List {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "List({}, {} entries)", self.0.name, self.0.entries.len())
    }
}

impl Contents {
    fn parse(name: &'static str, file: &'static str) -> Self {
        Self::new(name, entries(file).collect())
    }

    fn new(name: &'static str, entries: Vec<Entry>) -> Self {
        let shelves = (0..=Locale::pseudo().index()).map(|_| OnceLock::new()).collect();
        Self { name, entries, shelves }
    }

    fn shelf(&self, locale: Locale) -> &Shelf {
        self.shelves[locale.index()].get_or_init(|| {
            let mut books: Vec<_> = self.entries.iter().map(|entry| self.book(entry, locale)).collect();
            locale.sort_by(&mut books, |((_, label), _)| label);
            let (labels, terms) = books.into_iter().unzip();
            Shelf { labels, terms }
        })
    }

    /// An entry's key and label, and what it is found by.
    fn book(&self, entry: &Entry, locale: Locale) -> ((&'static str, String), Vec<String>) {
        let name = Text::entry(self.name, entry.key);
        let label = locale.plain(&name.clone().capitalized());
        let mut terms = vec![folded(&label), folded(&Locale::english().plain(&name))];
        terms.extend(entry.native.iter().map(|native| folded(native)));
        ((entry.key, label), terms)
    }
}

/// The entries of a file: a key a line, then, after a space, native names between commas; # begins a comment.
fn entries(file: &'static str) -> impl Iterator<Item = Entry> {
    let lines = file.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines.map(|line| {
        let (key, native) = line.split_once(' ').unwrap_or((line, ""));
        let native = native.split(',').map(str::trim).filter(|name| !name.is_empty()).collect();
        Entry { key, native }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_have_as_many_entries_as_they_should() {
        let sizes = [
            (List::languages(), 36),
            (List::subjects(), 40),
            (List::tools(), 16),
            (List::kits(), 12),
            (List::countries(), 46),
        ];
        for (list, size) in sizes {
            assert_eq!(list.keys().len(), size, "{}", list.name());
        }
        for (country, size) in [("es", 19), ("de", 16), ("it", 20), ("ro", 42)] {
            assert_eq!(List::regions(country).keys().len(), size, "{country}");
        }
        assert!(List::regions("pl").is_empty());
    }

    #[test]
    fn keys_fit_a_button_and_stand_once() {
        for list in List::all() {
            let mut keys: Vec<_> = list.keys().collect();
            for key in &keys {
                let is_plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
                assert!(key.len() <= 20 && key.bytes().all(is_plain), "{key}");
            }
            keys.sort_unstable();
            keys.dedup();
            assert_eq!(keys.len(), list.keys().len(), "{}", list.name());
        }
    }

    #[test]
    fn regions_belong_to_listed_countries() {
        assert!(REGIONS.keys().all(|country| List::countries().contains(country)));
    }

    #[test]
    fn entries_stand_in_the_alphabet_of_the_language_with_a_capital() {
        let labels = |locale| -> Vec<&str> {
            List::languages().sorted(locale).iter().take(3).map(|(_, label)| label.as_str()).collect()
        };
        assert_eq!(labels(Locale::english()), ["Albanian", "Armenian", "Azerbaijani"]);
        assert_eq!(labels(Locale::negotiate("es")), ["Albanés", "Alemán", "Armenio"]);
    }

    #[track_caller]
    fn check(list: List, query: &str, found: &[&str]) {
        assert_eq!(list.search(Locale::negotiate("es"), query), found, "for {query:?}");
    }

    #[test]
    fn entries_are_found_by_any_of_their_names() {
        check(List::countries(), "alem", &["de"]);
        check(List::countries(), "GERM", &["de"]);
        check(List::countries(), "deutsch", &["de"]);
        check(List::countries(), "republica", &[]);
        check(List::languages(), "castellano", &["es"]);
        check(List::regions("es"), " euskadi ", &["es-pv"]);
    }

    #[test]
    fn a_name_is_known_in_every_language() {
        for name in ["Spain", "ESPAÑA", " espana "] {
            assert_eq!(List::countries().named(name), Some("es"), "{name}");
        }
        assert_eq!(List::regions("es").named("Castilla-La Mancha"), Some("es-cm"));
        assert_eq!(List::countries().named("Spa"), None);
    }

    #[test]
    fn one_typing_error_is_forgiven() {
        check(List::countries(), "alemnia", &["de"]);
        check(List::languages(), "castelano", &["es"]);
        check(List::subjects(), "fsiica", &["physical-education", "physics"]);
    }

    #[test]
    fn whole_words_and_beginnings_come_first() {
        check(List::countries(), "mace", &["mk"]);
        check(List::subjects(), "fisica", &["physical-education", "physics"]);
        check(List::countries(), "al", &["al", "de", "it", "mt", "pt"]);
        assert_eq!(List::tools().search(Locale::english(), "").len(), 16);
    }
}
