//! In which language somebody has written, so that people who read another one are told.
//!
//! Nothing is stored for it and nobody is asked: the words themselves say it, and say it also of somebody who writes English to a partner
//! with a client in Polish. The words that come most often in each language are counted in locales/ by the build script; letters
//! are CLDR's. Where the words leave a doubt, as in a line or two, no language is named.

use std::sync::LazyLock;

use icu::locale::exemplar_chars::{ExemplarCharacters, ExemplarCharactersBorrowed};

use super::letters::words;
use super::{Locale, Text, msg};

include!(concat!(env!("OUT_DIR"), "/frequent.rs"));

/// What a word counts that is frequent in one language only; one of several languages counts as much less.
const WHOLE: usize = 60;

/// As much has to be found.
const ENOUGH: usize = 2 * WHOLE + WHOLE / 2;

/// One word of so many has to be a frequent one, in whatever is written in a language.
const FREQUENT: usize = 5;

/// One word of so many may have a letter that the language does not write.
const FOREIGN: usize = 20;

/// The letters of each language, in the order of LANGUAGES.
static LETTERS: LazyLock<Vec<Option<ExemplarCharactersBorrowed<'static>>>> = LazyLock::new(|| {
    let letters = |tag: &&str| {
        let locale = tag.parse::<icu::locale::Locale>().ok()?;
        ExemplarCharacters::try_new_main(&(&locale).into()).ok()
    };
    LANGUAGES.iter().map(letters).collect()
});

/// The line that says in which language these words are written, where that is another one than their reader's, and plain.
pub(crate) fn written_in(text: &str, locale: Locale) -> Option<Text> {
    says(of(text), locale)
}

/// What is said of texts that stand below each other: the lines of [`written_in`].
pub(crate) enum Together {
    /// They are in one language: one line below all of them.
    Alike(Option<Text>),
    /// They may not be, as where several people have written: a line below each of which the language is plain.
    Apart(Vec<Option<Text>>),
}

/// In which language each of these texts is written. As one text, two would leave a doubt, or the longer one speak for the other.
pub(crate) fn written_together(texts: &[&str], locale: Locale) -> Together {
    let each: Vec<Option<&'static str>> = texts.iter().map(|text| of(text)).collect();
    let all = of(&texts.join(" "));
    let are_alike = each.iter().flatten().all(|language| Some(*language) == all);
    if are_alike {
        return Together::Alike(says(all, locale));
    }
    Together::Apart(each.into_iter().map(|language| says(language, locale)).collect())
}

fn says(language: Option<&'static str>, locale: Locale) -> Option<Text> {
    let language = language.filter(|language| *language != language_of(locale.tag()))?;
    Some(msg::frame_written_in(Text::entry("language", language)))
}

/// The language of a tag: that of `pt-BR` is `pt`.
fn language_of(tag: &str) -> &str {
    tag.split('-').next().unwrap_or(tag)
}

/// The language in which a text is written, by its code in the list of languages; `None` where it is not plain.
fn of(text: &str) -> Option<&'static str> {
    let count = words(text).count();
    let mut found = vec![(0, 0); LANGUAGES.len()];
    for word in words(text).map(str::to_lowercase) {
        let Ok(at) = FREQUENT_WORDS.binary_search_by_key(&word.as_str(), |(known, _)| *known) else { continue };
        let languages = FREQUENT_WORDS[at].1;
        for language in languages {
            let (score, hits) = &mut found[usize::from(*language)];
            *score += WHOLE / languages.len();
            *hits += 1;
        }
    }
    let best = (0..found.len()).max_by_key(|language| found[*language].0)?;
    let (score, hits) = found[best];
    let second = (0..found.len()).filter(|other| *other != best).map(|other| found[other].0).max().unwrap_or_default();
    let is_plain = score >= ENOUGH && 2 * score >= 3 * second && hits * FREQUENT >= count;
    (is_plain && foreign(text, best) * FOREIGN <= count).then(|| language_of(LANGUAGES[best]))
}

/// How many words of a text have a letter that a language does not write. Names are left out, which come from anywhere.
fn foreign(text: &str, language: usize) -> usize {
    let Some(letters) = LETTERS[language] else { return 0 };
    let is_known = |letter: char| letter.is_ascii() || letter.to_lowercase().all(|letter| letters.contains(letter));
    let lower = words(text).filter(|word| !word.starts_with(char::is_uppercase));
    lower.filter(|word| !word.chars().all(is_known)).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a teacher writes of a project, in the languages of the texts that are there and in others.
    const SAID: &[(Option<&str>, &str)] = &[
        (Some("ar"), "يريد مشروعنا أن يتعرف التلاميذ من بلدين على نهرهم وأن يقيسوه كل أسبوع وأن يقارنوا البيانات معا."),
        (
            Some("ca"),
            "El nostre projecte vol que els alumnes de dos països coneguin el seu riu i el mesurin cada setmana. \
             Treballarem en grups i al final farem una exposició a les dues escoles.",
        ),
        (
            Some("cs"),
            "Náš projekt chce, aby děti ze dvou zemí poznaly svou řeku, každý týden ji měřily a porovnávaly údaje. \
             Budeme pracovat ve smíšených skupinách a na konci uděláme výstavu v obou školách.",
        ),
        (Some("de"), "Die Kinder aus zwei Ländern messen ihren Fluss und vergleichen, was sie finden."),
        (Some("el"), "Το έργο μας θέλει τα παιδιά από δύο χώρες να γνωρίσουν το ποτάμι τους και να το μετρούν."),
        (Some("en"), "Our project is about the rivers of Kraków and Łódź: the pupils measure them every week."),
        (Some("en"), "Please shorten the description and say what the pupils will do."),
        (
            Some("es"),
            "Es un proyecto bilingüe en el que los alumnos miden el río y comparan los datos con los de Łódź.",
        ),
        (
            Some("fr"),
            "Les élèves écrivent avec leurs sœurs des contes sur la forêt, et à la fin nous faisons un livre.",
        ),
        (Some("it"), "Il nostro progetto vuole che i bambini di due paesi conoscano il loro fiume e lo misurino."),
        (
            Some("pl"),
            "Nasz projekt ma sprawić, żeby dzieci z dwóch krajów poznały swoją rzekę i mierzyły ją co tydzień. \
             Będziemy pracować w mieszanych grupach, a na koniec zrobimy wystawę w obu szkołach.",
        ),
        (
            Some("pt"),
            "O nosso projeto quer que as crianças de dois países conheçam o seu rio e comparem os dados. \
             Trabalharemos em grupos mistos e no fim faremos uma exposição nas duas escolas.",
        ),
        (Some("ro"), "Proiectul nostru vrea ca elevii din două țări să își cunoască râul și să îl măsoare."),
        (
            Some("tr"),
            "Bu proje iki okulun öğrencilerini bir araya getirir: Her grup kendi nehri için bir günlük tutar.",
        ),
        (Some("uk"), "Наш проєкт хоче, щоб діти з двох країн пізнали свою річку і щотижня вимірювали її."),
        (
            Some("gl"),
            "O noso proxecto quere que os rapaces de dous países coñezan o seu río e o midan cada semana. \
             Traballaremos en grupos mixtos e ao final faremos unha exposición nas dúas escolas.",
        ),
        (
            Some("sk"),
            "Náš projekt chce, aby deti z dvoch krajín spoznali svoju rieku a každý týždeň ju merali. Budeme \
             pracovať v zmiešaných skupinách a na konci urobíme výstavu v oboch školách.",
        ),
        (
            None,
            "We measure the river every week and compare the data. Cada semana medimos el río y comparamos los datos.",
        ),
        (None, "María de la Cruz y Martínez de la Rosa"),
        (None, "Rivers of Europe: Danube, Seine, Ebro, Wisła"),
        (None, "twinbot dead-letters list"),
        (None, ""),
    ];

    /// The same in languages that have no texts.
    const ELSEWHERE: &[(&str, &str)] = &[
        (
            "eu",
            "Gure proiektuak bi herrialdetako ikasleek beren ibaia ezagutzea nahi du, astero neurtu eta \
             alderatzea.",
        ),
        ("ru", "Наш проект хочет, чтобы дети из двух стран узнали свою реку и измеряли её каждую неделю."),
        ("be", "Наш праект хоча, каб дзеці з дзвюх краін пазналі сваю раку і вымяралі яе кожны тыдзень."),
        ("bg", "Нашият проект иска децата от двете страни да опознаят своята река и да я измерват."),
        ("nl", "Ons project wil dat de kinderen uit twee landen hun rivier leren kennen en haar elke week meten."),
        ("sv", "Vårt projekt vill att barnen i två länder ska lära känna sin flod och mäta den varje vecka."),
        ("hu", "A projektünk azt szeretné, hogy két ország gyermekei megismerjék a folyójukat."),
        ("hr", "Naš projekt želi da djeca iz dviju zemalja upoznaju svoju rijeku i mjere je svaki tjedan."),
        ("fa", "پروژه ما می‌خواهد کودکان دو کشور رودخانه خود را بشناسند و هر هفته آن را اندازه بگیرند."),
    ];

    #[test]
    fn the_language_is_seen_in_a_sentence_and_none_is_named_in_doubt() {
        let wrong: Vec<_> = SAID.iter().map(|(language, text)| (*language, of(text), *text)).collect();
        let wrong: Vec<_> = wrong.into_iter().filter(|(language, found, _)| language != found).collect();
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    /// A language that is added is seen, or left in doubt.
    #[test]
    fn a_language_that_has_no_texts_is_taken_for_no_other() {
        for (language, text) in ELSEWHERE {
            let is_known = LANGUAGES.iter().any(|tag| language_of(tag) == *language);
            let found = of(text);
            assert!(found.is_none() || (is_known && found == Some(*language)), "{language} is taken for {found:?}");
        }
    }

    #[test]
    fn words_of_several_people_are_judged_one_by_one() {
        let [english, spanish, doubtful] = [
            "Our classes watch the sky for a month and compare what they see.",
            "Los alumnos miden el río y comparan los datos con los de Łódź en las dos escuelas.",
            "Kraków, Łódź",
        ];
        let polish = Locale::negotiate("pl");
        let says = |language: &str| Some(format!("Język tekstu: {language}"));
        let plain = |line: Option<Text>| line.map(|line| polish.plain(&line));
        let told = |texts: &[&str]| match written_together(texts, polish) {
            Together::Alike(line) => vec![plain(line)],
            Together::Apart(lines) => lines.into_iter().map(plain).collect(),
        };
        assert_eq!(told(&[english, doubtful, english]), [says("angielski")], "all of it");
        assert_eq!(told(&[english, doubtful, spanish]), [says("angielski"), None, says("hiszpański")]);
        assert!(told(&[]).iter().all(Option::is_none));
        let nothing = written_together(&[spanish], Locale::negotiate("es"));
        assert!(matches!(nothing, Together::Alike(None)), "who reads the language is told nothing");
    }

    /// What a project says is about as long.
    #[test]
    fn the_texts_of_every_locale_are_taken_for_its_language() {
        for locale in Locale::all() {
            let texts = [msg::home_welcome_what(), msg::welcome_title_what(), msg::help_create_answer()];
            let text = texts.map(|text| locale.plain(&text)).join(" ");
            assert_eq!(of(&text), Some(language_of(locale.tag())), "{text}");
        }
    }

    #[test]
    fn only_who_reads_another_language_is_told() {
        let text = "Please shorten the description and say what the pupils will do.";
        for locale in [Locale::english(), Locale::pseudo()] {
            assert_eq!(written_in(text, locale), None);
        }
        let told = written_in(text, Locale::negotiate("es")).expect("somebody who reads Spanish is told");
        assert_eq!(Locale::negotiate("es").plain(&told), "Escrito en: inglés");
    }

    #[test]
    fn every_language_has_letters_and_a_name() {
        assert!(LETTERS.iter().all(Option::is_some));
        let list = crate::lists::List::languages();
        assert!(LANGUAGES.iter().all(|tag| list.contains(language_of(tag))), "{LANGUAGES:?}");
    }
}
