//! The lists that people choose from: languages, subjects, tools, project kits, countries, regions.
//!
//! A list is data, one file of bot-core/lists/ with a key a line; its entries' names are texts in locales/. Keys are
//! stored and never change; a list may lose or gain entries from one version to the next, so a stored key is looked up
//! before it is used. How many entries may be chosen is left to the field.

mod names;

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{LazyLock, OnceLock};

use names::Names;

use crate::text::{Locale, Text, folded, ranked};

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
    /// What its entries are called in all languages; made when first asked for.
    names: OnceLock<Names>,
}

struct Entry {
    key: &'static str,
    /// What the entry is called where it is at home, for the search: "polski" finds Polish in every language.
    native: Vec<&'static str>,
}

/// A list in one language.
struct Shelf {
    labels: Vec<(&'static str, String)>,
    /// In the order of the labels: what each entry is found by.
    terms: Vec<Terms>,
}

/// What an entry is found by, folded.
struct Terms {
    /// In the language of the shelf: its label, then what teachers call it besides.
    own: Vec<String>,
    /// Where it is at home, and in English.
    others: Vec<String>,
}

/// Which entry of which list in which language: language, list, key.
type Place = (&'static str, &'static str, &'static str);

/// What entries are called besides their names.
static ALIASES: LazyLock<BTreeMap<Place, Vec<&'static str>>> =
    LazyLock::new(|| aliases(include_str!("../lists/aliases.txt")).map(|alias| (alias.place, alias.names)).collect());

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
    /// The languages of teaching and of projects (ISO 639-1, else 639-3).
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

    /// The key of the entry that is called so in any language or where it is at home: in English, or else in all languages that have the
    /// name. What is one entry here and another one there names none.
    pub fn named(self, name: &str) -> Option<&'static str> {
        let in_english = self.called(Locale::english(), name);
        in_english.or_else(|| self.0.names().meant(name))
    }

    /// The key of the entry that is called so in a language, else in English or where it is at home.
    pub(crate) fn called(self, locale: Locale, name: &str) -> Option<&'static str> {
        let (name, shelf) = (folded(name), self.0.shelf(locale));
        let by_label = shelf.find(|terms| terms.own.first() == Some(&name));
        let by_own = || shelf.find(|terms| terms.own.contains(&name));
        by_label.or_else(by_own).or_else(|| shelf.find(|terms| terms.others.contains(&name)))
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
    /// anything within, and where none of it fits, with one typing error. English and native names are searched as well, behind those of
    /// the language, and what teachers call an entry besides (`bot-core/lists/aliases.txt`). An empty query finds all.
    pub fn search(self, locale: Locale, query: &str) -> Vec<&'static str> {
        let shelf = self.0.shelf(locale);
        let books = shelf.labels.iter().zip(&shelf.terms).map(|((key, _), terms)| (*key, terms.ranked()));
        ranked(books, &folded(query))
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
        Self { name, entries, shelves, names: OnceLock::new() }
    }

    fn shelf(&self, locale: Locale) -> &Shelf {
        self.shelves[locale.index()].get_or_init(|| {
            let mut books: Vec<_> = self.entries.iter().map(|entry| self.book(entry, locale)).collect();
            locale.sort_by(&mut books, |((_, label), _)| label);
            let (labels, terms) = books.into_iter().unzip();
            Shelf { labels, terms }
        })
    }

    /// What teachers call an entry besides its name.
    fn besides(&self, entry: &Entry, locale: Locale) -> impl Iterator<Item = &'static str> {
        ALIASES.get(&(locale.tag(), self.name, entry.key)).into_iter().flatten().copied()
    }

    /// An entry's key and label, and what it is found by.
    fn book(&self, entry: &Entry, locale: Locale) -> ((&'static str, String), Terms) {
        let name = Text::entry(self.name, entry.key);
        let label = locale.plain(&name.clone().capitalized());
        let own = [folded(&label)].into_iter().chain(self.besides(entry, locale).map(folded)).collect();
        let english = Locale::english();
        let natives = entry.native.iter().map(|native| folded(native));
        let aliases = self.besides(entry, english).map(folded);
        let others = [folded(&english.plain(&name))].into_iter().chain(natives).chain(aliases).collect();
        ((entry.key, label), Terms { own, others })
    }
}

impl Shelf {
    /// The key of the first entry with such terms.
    fn find(&self, is_it: impl Fn(&Terms) -> bool) -> Option<&'static str> {
        let found = self.labels.iter().zip(&self.terms).find(|(_, terms)| is_it(terms));
        found.map(|((key, _), _)| *key)
    }
}

impl Terms {
    /// All of them: the label ranks before the aliases of the language, and these before all others.
    fn ranked(&self) -> Vec<(usize, &String)> {
        let own = self.own.iter().enumerate().map(|(nth, term)| (nth.min(1), term));
        own.chain(self.others.iter().map(|term| (2, term))).collect()
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

/// What an entry is called besides its name.
struct Alias {
    /// Language, list and key.
    place: Place,
    names: Vec<&'static str>,
}

/// The aliases of a file: under the tag of a language in brackets, a list and a key a line, then names between commas; # begins
/// a comment.
fn aliases(file: &'static str) -> impl Iterator<Item = Alias> {
    let lines = file.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
    let read = |tag: &mut &'static str, line: &'static str| {
        if let Some(next) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
            *tag = next;
            return Some(None);
        }
        let (list, rest) = line.split_once(' ').unwrap_or((line, ""));
        let (key, names) = rest.split_once(' ').unwrap_or((rest, ""));
        let names = names.split(',').map(str::trim).filter(|name| !name.is_empty()).collect();
        Some(Some(Alias { place: (*tag, list, key), names }))
    };
    lines.scan("", read).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::msg;

    #[test]
    fn lists_have_as_many_entries_as_they_should() {
        let sizes = [
            (List::languages(), 61),
            (List::subjects(), 45),
            (List::tools(), 16),
            (List::kits(), 12),
            (List::countries(), 47),
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
        assert_eq!(labels(Locale::english()), ["Albanian", "Arabic", "Aragonese"]);
        assert_eq!(labels(Locale::negotiate("es")), ["Albanés", "Alemán", "Árabe"]);
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
        check(List::countries(), "republica", &["cz"]);
        check(List::languages(), "castellano", &["es"]);
        check(List::regions("es"), " euskadi ", &["es-pv"]);
    }

    /// The entry that is found first.
    #[track_caller]
    fn finds(tag: &str, list: List, query: &str, first: &str) {
        let found = list.search(Locale::negotiate(tag), query);
        assert_eq!(found.first(), Some(&first), "for {query:?} in {tag}: {found:?}");
    }

    #[test]
    fn entries_are_found_by_what_teachers_call_them() {
        for (query, key) in [
            ("Inglés", "foreign-languages"),
            ("Física y Química", "physics-chemistry"),
            ("química y física", "physics-chemistry"),
            ("EF", "physical-education"),
            ("tutoría", "tutoring"),
            ("tutoria", "tutoring"),
            ("mates", "mathematics"),
            ("lengua castellana y literatura", "language"),
            ("tecnología y digitalización", "technology"),
            ("geografía e historia", "geography-history"),
            ("biología y geología", "biology-geology"),
            ("Economía", "economics"),
            ("STEM", "stem"),
            ("gimnasai", "physical-education"),
        ] {
            finds("es", List::subjects(), query, key);
        }
        for (query, key) in [
            ("PE", "physical-education"),
            ("ICT", "computing"),
            ("MFL", "foreign-languages"),
            ("maths", "mathematics"),
            ("form time", "tutoring"),
            ("STEM", "stem"),
            ("progamming", "computing"),
        ] {
            finds("en", List::subjects(), query, key);
            finds("es", List::subjects(), query, key);
        }
        finds("es", List::languages(), "valenciano", "ca");
        finds("es", List::languages(), "vasco", "eu");
        finds("en", List::languages(), "Euskara", "eu");
        finds("es", List::countries(), "Inglaterra", "gb");
        finds("en", List::countries(), "England", "gb");
        finds("en", List::countries(), "Kosova", "xk");
        finds("es", List::tools(), "videollamada", "video-conference");
        finds("en", List::tools(), "padlet", "board");
    }

    #[test]
    fn what_schools_teach_is_listed() {
        let lists = [
            (List::languages(), &["ar", "ca", "eu", "gl", "zh", "ru", "la", "cy"][..]),
            (List::subjects(), &["tutoring", "stem", "physics-chemistry"]),
            (List::countries(), &["xk"]),
        ];
        for (list, keys) in lists {
            assert!(keys.iter().all(|key| list.contains(key)), "{}", list.name());
        }
    }

    #[test]
    fn an_alias_belongs_to_a_language_and_an_entry_and_names_nothing_else_there() {
        for Alias { place: (tag, name, key), names } in aliases(include_str!("../lists/aliases.txt")) {
            let locale = Locale::all().find(|locale| locale.tag() == tag);
            let list = List::all().find(|list| list.name() == name && list.contains(key));
            let (Some(locale), Some(list)) = (locale, list) else { panic!("{tag} {name} {key}") };
            assert!(!names.is_empty(), "{tag} {name} {key}");
            let shelf = list.0.shelf(locale);
            for alias in names {
                let alias = folded(alias);
                let called = shelf.terms.iter().zip(&shelf.labels).filter(|(terms, _)| terms.own.contains(&alias));
                assert_eq!(called.map(|(_, (key, _))| *key).collect::<Vec<_>>(), [key], "{tag} {name}: {alias}");
            }
        }
    }

    /// A locale says whether its nouns begin with a capital, as German ones do (`locale-nouns`), and which names begin otherwise all the
    /// same: in English those of places and peoples. Acronyms always may.
    #[test]
    fn one_style_of_capitals() {
        for locale in Locale::all() {
            let names = |list: List| list.keys().map(move |key| locale.plain(&list.text(key)));
            let is_capital = |name: &str| name.starts_with(char::is_uppercase);
            let convention = locale.plain(&msg::locale_nouns());
            let (style, others) = convention.split_once(", ").unwrap_or((convention.as_str(), ""));
            let fits = |name: &str| match style {
                "small" => !is_capital(name),
                // Adjectives are small in German, too.
                "capital" => name.split(' ').any(is_capital),
                _ => false,
            };
            let is_exempt = |name: &str| {
                let first = name.split([' ', '-']).next().unwrap_or_default();
                first.to_uppercase() == first || others.split(", ").any(|word| word == first)
            };
            for name in names(List::subjects()).chain(names(List::tools())) {
                assert!(fits(&name) || is_exempt(&name), "{locale:?}, {style}: {name}");
            }
            let languages = names(List::languages()).filter(|name| is_capital(name)).count();
            assert!(languages == 0 || languages == List::languages().keys().len(), "{locale:?}");
        }
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
        check(List::subjects(), "fsiica", &["physical-education", "physics", "physics-chemistry"]);
    }

    #[test]
    fn whole_words_and_beginnings_come_first() {
        check(List::countries(), "mace", &["mk"]);
        check(List::subjects(), "fisica", &["physical-education", "physics", "physics-chemistry"]);
        check(List::countries(), "al", &["al", "de", "it", "mt", "pt", "gb"]);
        assert_eq!(List::tools().search(Locale::english(), "").len(), 16);
    }
}
