//! What a student is called at login: made from their name, typed on any keyboard, unlike anybody else's.
//!
//! The names to try are in an endless row; which of them is free is left to the store.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::cyrillic::Cyrillic;
use super::latin::{latin, lower};
use super::offensive::{is_loaded, is_offensive};
use crate::text::folded;

/// The name a student logs in with: 3 to 24 of `a-z`, `0-9` and `.`, as `maria.delacruz` or `jan.vandijk2`.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct UserName(String);

/// What stands before a surname and belongs to it, in Latin letters.
const PARTICLES: [&str; 58] = [
    "abu", "af", "al", "av", "ben", "bin", "bint", "d", "da", "dal", "dalla", "das", "de", "degli", "dei", "del",
    "della", "delle", "dello", "den", "der", "des", "di", "do", "dos", "du", "el", "het", "ibn", "in", "l", "la",
    "las", "le", "les", "li", "lo", "los", "mac", "mc", "ni", "o", "op", "saint", "san", "santa", "st", "t", "te",
    "ten", "ter", "und", "van", "vom", "von", "zu", "zum", "zur",
];

/// The most letters of the given name, so that something of the surname is left.
const GIVEN: usize = 12;

/// What a student is called of whose name no letter is left, or nothing that can be said.
const NAMELESS: &str = "student";

/// It is a child's name: it never reaches a log.
impl fmt::Debug for UserName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("UserName(…)")
    }
}

impl UserName {
    /// The fewest characters.
    pub const SHORTEST: usize = 3;

    /// The most characters.
    pub const LONGEST: usize = 24;

    /// Gives the user names to try for a student, best first and without an end: the given name and the first surname with
    /// its particles, then the same with 2, 3 … Where that reads as an offence, another form of the name takes its place,
    /// at last `student1`, `student2` …
    ///
    /// `country` is that of the school, a key of [`List::countries`](crate::lists::List::countries): it says as in which
    /// language those letters are written that several have.
    pub fn candidates(name: &str, surname: &str, country: Option<&str>) -> impl Iterator<Item = Self> + use<> {
        let language = Cyrillic::of(&lower(&format!("{name} {surname}")), country);
        let forms = forms(&given(name, language), &family(surname, language));
        let base = forms.into_iter().find(|form| !form.is_empty() && !is_offensive(form));
        let first = match &base {
            None => 1,
            // With two digits it is long enough.
            Some(base) if base.len() < Self::SHORTEST => 10,
            Some(_) => 2,
        };
        let plain = base.clone().filter(|base| base.len() >= Self::SHORTEST).map(Self);
        let base = base.unwrap_or_else(|| NAMELESS.to_owned());
        let numbered = (first..).filter(|number| !is_loaded(*number)).map(move |number| numbered(&base, number));
        plain.into_iter().chain(numbered)
    }

    /// Reads what somebody typed as their user name. Capitals, accents, quotation marks and full stops around it, hyphens and
    /// apostrophes in it, and a space instead of the dot make no difference.
    ///
    /// None where that can be nobody's user name.
    pub fn typed(text: &str) -> Option<Self> {
        // What is this long is no slip; a longer text would only cost time.
        if text.chars().nth(10 * Self::LONGEST).is_some() {
            return None;
        }
        let mut name = folded(text);
        name.retain(|letter| !matches!(letter, '\'' | '-'));
        let outer = |letter: char| !letter.is_alphanumeric();
        let is_dot = |letter: char| matches!(letter, '.' | ' ' | '·' | '•' | '。' | '۔');
        let parts: Vec<&str> = name.trim_matches(outer).split(is_dot).filter(|part| !part.is_empty()).collect();
        let name = parts.join(".");
        let is_allowed = |letter: u8| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == b'.';
        let fits = (Self::SHORTEST..=Self::LONGEST).contains(&name.len()) && name.bytes().all(is_allowed);
        fits.then_some(Self(name))
    }

    /// Reads a user name that stands where a password may stand, too: it has a dot or a digit, and no dash, as a password of three
    /// words has.
    ///
    /// None where it may be a password: that is kept nowhere.
    #[must_use]
    pub fn alone(text: &str) -> Option<Self> {
        let words = text.trim();
        let may_be_secret = words.contains(char::is_whitespace) || folded(words).contains(['-', '_', ',', ';', '+']);
        let name = Self::typed(words).filter(|_| !may_be_secret)?;
        name.0.contains(|letter: char| letter == '.' || letter.is_ascii_digit()).then_some(name)
    }

    /// The name as it is stored and shown.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The first given name; one that is more than an initial, if there is one. "Abd", the servant of somebody, is none without the next word.
fn given(name: &str, language: Option<Cyrillic>) -> String {
    let names: Vec<String> = latin_words(name, language).collect();
    let first = names.iter().position(|name| name.len() > 1).unwrap_or(0);
    let words = names.iter().skip(first).take(1 + usize::from(names.get(first).is_some_and(|name| name == "abd")));
    let mut given: String = words.map(String::as_str).collect();
    given.truncate(GIVEN);
    given
}

/// The first surname, with the particles before it.
fn family(surname: &str, language: Option<Cyrillic>) -> String {
    let mut family = String::new();
    for word in latin_words(surname, language) {
        family.push_str(&word);
        if !PARTICLES.contains(&word.as_str()) {
            break;
        }
    }
    family
}

fn latin_words(text: &str, language: Option<Cyrillic>) -> impl Iterator<Item = String> {
    let words = text.split(|letter: char| letter.is_whitespace() || letter == ',');
    words.map(move |word| latin(word, language)).filter(|word| !word.is_empty())
}

/// The readable forms of a name, best first.
fn forms(given: &str, family: &str) -> Vec<String> {
    let join = |given: &str, family: &str| {
        let mut form = if given.is_empty() { family.to_owned() } else { format!("{given}.{family}") };
        form.truncate(UserName::LONGEST);
        form.truncate(form.trim_end_matches('.').len());
        form
    };
    let initial = |name: &str| name.chars().take(1).collect::<String>();
    vec![
        join(given, family),
        join(&initial(given), family),
        join(given, &initial(family)),
        given.to_owned(),
        join("", family),
    ]
}

/// A name with a number behind it, cut where it would become too long.
fn numbered(base: &str, number: u64) -> UserName {
    let digits = number.to_string();
    let stem = base[..base.len().min(UserName::LONGEST - digits.len())].trim_end_matches('.');
    UserName(format!("{stem}{digits}"))
}

/// A name as the store kept it.
impl From<String> for UserName {
    fn from(stored: String) -> Self {
        Self(stored)
    }
}

impl fmt::Display for UserName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn candidates(name: &str, surname: &str, count: usize) -> Vec<String> {
        UserName::candidates(name, surname, None).take(count).map(|name| name.to_string()).collect()
    }

    #[track_caller]
    fn check(name: &str, surname: &str, first: &str) {
        check_in(None, (name, surname), first);
    }

    #[track_caller]
    fn check_in(country: Option<&str>, (name, surname): (&str, &str), first: &str) {
        let found = UserName::candidates(name, surname, country).next().map(|name| name.to_string());
        assert_eq!(found.as_deref(), Some(first), "{name} {surname} in {country:?}");
    }

    #[test]
    fn the_given_name_and_the_first_surname_with_its_particles() {
        check("María José", "de la Cruz Ortega", "maria.delacruz");
        check("Jan", "van Dijk", "jan.vandijk");
        check("Annelies", "van 't Hof", "annelies.vanthof");
        check("Nuria", "Ortega y Prado", "nuria.ortega");
        check("Jean-Pierre", "d’Aubigny", "jeanpierre.daubigny");
        check("Siobhán", "O'Brien", "siobhan.obrien");
        check("Zofia", "Lis-Nowacka", "zofia.lisnowacka");
        check("J. Robert", "Ash", "robert.ash");
        check("  ana  ", " DE ", "ana.de");
        check("王", "小明", "wang.xiaoming");
        check("Ελένη", "Παπαδοπούλου", "eleni.papadopoulou");
        check("Юлия", "Щербак", "yuliya.shcherbak");
        check("Նարե", "Սարգսյան", "nare.sargsyan");
        check("ნინო", "ბერიძე", "nino.beridze");
        check("فاطمة", "الزهراء", "fatma.alzahra");
        check("\u{202B}שרה\u{202C}", "כהן", "shrh.khn");
    }

    /// Made-up names, as they stand on a class list in three scripts.
    #[test]
    fn a_class_in_another_script_gets_names_that_can_be_read() {
        for (name, surname, first) in [
            ("Αγγελική", "Ξανθού", "angeliki.xanthou"),
            ("Χρήστος", "Ψαρράς", "christos.psarras"),
            ("Μπάμπης", "Ντάλιας", "bampis.ntalias"),
            ("Ευάγγελος", "Οικονόμου", "evangelos.oikonomou"),
            ("Μαρία Ελένη", "Χατζή-Λύρα", "maria.chatzilyra"),
            ("Олександра", "Хмарна", "oleksandra.khmarna"),
            ("Мар’яна", "Дем’яненко", "maryana.demyanenko"),
            ("Юрій", "Щасний", "yurii.shchasnyi"),
            ("Ілля", "Цвях", "illia.tsviakh"),
            ("Зоряна", "Кузьменко-Лис", "zoryana.kuzmenkolis"),
            ("Ευτυχία", "Λευκού", "eftychia.lefkou"),
            ("محمد", "الفهري", "mohamed.alfahri"),
            ("عمرو", "القمر", "amr.alqamar"),
            ("ليلى", "بحري", "layla.bahri"),
            ("عبد الرحمن", "بن يوسف", "abdalrahman.benyoussef"),
            ("عبدالله", "القمر", "abdallah.alqamar"),
            ("نوال", "الغزالي", "nawal.alghazali"),
            ("مُحَمَّد", "سعيد", "muhamad.said"),
        ] {
            check(name, surname, first);
        }
    }

    #[test]
    fn letters_that_languages_share_are_written_as_in_the_country_of_the_school() {
        for (country, name, surname, first) in [
            ("ua", "Дмитро", "Григоренко", "dmytro.hryhorenko"),
            ("ua", "Мар’яна", "Дем’яненко", "mariana.demianenko"),
            ("ua", "Зоряна", "Кузьменко-Яценко", "zoriana.kuzmenkoyatsenko"),
            ("ua", "Ольга", "Згурська", "olha.zghurska"),
            ("bg", "Христо", "Щерев", "hristo.shterev"),
            ("bg", "Мария", "Жечева", "maria.zhecheva"),
            ("rs", "Јована", "Николић", "jovana.nikolic"),
            ("me", "Ђорђе", "Шљивић", "djordje.sljivic"),
            ("mk", "Ѓорѓи", "Жанов", "gjorgji.zhanov"),
            ("es", "Дмитро", "Григоренко", "dmitro.grigorenko"),
            ("pl", "Дмитро", "Щасний", "dmitro.shchasniy"),
            ("pl", "Юрій", "Григоренко", "yurii.hryhorenko"),
            ("ua", "Lea", "Nube", "lea.nube"),
        ] {
            check_in(Some(country), (name, surname), first);
        }
    }

    #[test]
    fn short_long_and_missing_names() {
        check("A", "B", "a.b");
        check("Bo", "", "bo10");
        check("", "Li", "li10");
        check("🎒", "Sol", "sol");
        check("Ana", "🎒", "ana");
        check("Maximilianabella", "Hohenlindenwaldbrunner", "maximilianab.hohenlinden");
        assert_eq!(candidates("🎒", "…", 3), ["student1", "student2", "student3"]);
        assert_eq!(candidates("", "", 1), ["student1"]);
        check(&"a".repeat(200), &"b".repeat(200), "aaaaaaaaaaaa.bbbbbbbbbbb");
    }

    #[test]
    fn who_has_the_same_name_gets_a_number() {
        assert_eq!(candidates("Eva", "Sol", 3), ["eva.sol", "eva.sol2", "eva.sol3"]);
        let many = candidates("Eva", "Sol", 100);
        assert!(!many.contains(&"eva.sol69".to_owned()) && !many.contains(&"eva.sol88".to_owned()));
        let long = candidates("Maximilianabella", "Hohenlindenwaldbrunner", 20);
        assert_eq!(long[19], "maximilianab.hohenlind22");
    }

    #[test]
    fn an_accident_becomes_another_readable_form() {
        check("Ana", "López", "a.lopez");
        check("Mari", "Conde", "m.conde");
        check("Marta", "Fuckner", "marta.f");
        check("Puta", "Puta", "student1");
        assert_eq!(candidates("Ana", "López", 2), ["a.lopez", "a.lopez2"]);
    }

    #[test]
    fn typing_is_forgiven() {
        for text in [
            "maria.lopez2",
            " Maria.Lopez2 ",
            "MARÍA.LÓPEZ2",
            "“maria.lopez2”",
            "@maria.lopez2.",
            "maria. lopez2",
            "maria lopez2",
            "maria․lopez２",
            "maria·lopez2",
            "\u{2068}maria.lopez2\u{2069}",
            "maria.lo\u{AD}pez2…",
        ] {
            assert_eq!(UserName::typed(text).map(|name| name.to_string()).as_deref(), Some("maria.lopez2"), "{text}");
        }
        let typed = UserName::typed("Jean-Pierre.D’Aubigny");
        assert_eq!(typed.as_ref().map(UserName::as_str), Some("jeanpierre.daubigny"));
    }

    #[test]
    fn what_nobody_is_called_is_refused() {
        for text in ["", "ab", "…", "мария", "maria/lopez", "maria;drop", &"x".repeat(25), &" x".repeat(100_000)]
        {
            assert_eq!(UserName::typed(text), None, "{text:.20}");
        }
    }

    #[test]
    fn it_is_stored_as_a_plain_string() {
        let name = UserName::typed("ana.sol").unwrap();
        assert_eq!(serde_json::to_string(&name).unwrap(), "\"ana.sol\"");
        assert_eq!(serde_json::from_str::<UserName>("\"ana.sol\"").unwrap(), name);
        assert_eq!(UserName::from("ana.sol".to_owned()), name);
    }

    proptest! {
        #[test]
        fn any_name_gives_user_names_that_can_be_typed(name in any::<String>(), surname in any::<String>()) {
            let found: Vec<UserName> = UserName::candidates(&name, &surname, Some("ua")).take(120).collect();
            for (at, candidate) in found.iter().enumerate() {
                prop_assert_eq!(UserName::typed(candidate.as_str()), Some(candidate.clone()));
                prop_assert!(!found[..at].contains(candidate), "{} comes twice", candidate);
                let letters = candidate.as_str().trim_end_matches(|letter: char| letter.is_ascii_digit());
                prop_assert!(!is_offensive(letters), "{}", candidate);
            }
        }

        #[test]
        fn letters_that_say_something_are_never_said(name in "[a-z]{0,6}", surname in "[a-z]{0,6}") {
            let first = UserName::candidates(&name, &surname, None).next().unwrap();
            prop_assert!(!is_offensive(first.as_str()), "{}", first);
        }
    }

    #[test]
    fn a_name_that_stands_alone_is_told_from_a_password() {
        for name in ["lea.nube", " Lea.Nube ", "student1", "lea.nube2"] {
            assert!(UserName::alone(name).is_some(), "{name}");
        }
        for secret in ["river-apple-moon", "River – Apple – Moon", "river apple moon", "riverapplemoon", "lea nube", ""]
        {
            assert!(UserName::alone(secret).is_none(), "{secret}");
        }
    }
}
