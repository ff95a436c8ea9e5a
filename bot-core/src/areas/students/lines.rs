//! Reads a list of students as teachers paste it: one line each, from a message or a column of a spreadsheet.
//!
//! ```text
//! Ana García López          given name, then surnames
//! Ana María; García         two columns, by semicolon or tab
//! García López, Ana         surnames first, as on a class list
//! ليلى؛ الفهري               the same with the signs of Arabic
//! ```

use std::sync::LazyLock;

use super::class::{ClassRow, RowState};
use super::student::StudentName;
use crate::conversation::Problem;
use crate::text::{Locale, Text, folded, msg};

/// A list has at most so many students: a project has up to a few hundred (docs/domain.md, "Sizes").
pub const MOST: usize = 500;

/// What divides two columns of a line; the first one that stands in it does.
const BETWEEN: [char; 4] = ['\t', ';', '؛', GREEK_QUESTION_MARK];
/// Looks like a semicolon, and is one on some Greek keyboards.
const GREEK_QUESTION_MARK: char = '\u{37E}';
/// What stands behind the surnames on a class list.
const COMMAS: [char; 2] = [',', '،'];

/// Whether this divides the columns of a line, and so is no part of a name.
pub(super) fn is_between(letter: char) -> bool {
    BETWEEN.contains(&letter)
}

/// Reads the lines that hold anything; the heads are read in the language of their reader first. The numbers count empty lines, too, as
/// an editor does.
///
/// # Errors
/// There is no line, or there are too many: the same in every language.
pub(super) fn read(text: &str, reader: Locale) -> Result<Vec<ClassRow>, Problem> {
    let lines: Vec<(u32, &str)> = (1..).zip(text.lines().map(str::trim)).filter(|(_, line)| !line.is_empty()).collect();
    let (swapped, skipped) = head(lines.first().map_or("", |(_, line)| line), reader);
    let rows: Vec<ClassRow> =
        lines[skipped.min(lines.len())..].iter().map(|(at, line)| row(*at, line, swapped)).collect();
    match rows.len() {
        0 => Err(Problem(msg::problem_empty())),
        n if n > MOST => Err(Problem(msg::problem_class_too_long(n, MOST))),
        _ => Ok(rows),
    }
}

/// Whether the first line is a head of columns: then whether surnames stand first, and one line to skip.
fn head(first: &str, reader: Locale) -> (bool, usize) {
    let (one, two) = columns(first).unwrap_or((first, ""));
    match Heads::known(reader).of(&[one, two])[..] {
        [Some(_), None] if two.is_empty() => (false, 1),
        [Some(Head::Surname), Some(Head::Given)] => (true, 1),
        [Some(Head::Given), Some(Head::Surname)] => (false, 1),
        _ => (false, 0),
    }
}

/// What stands below the head of a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Head {
    /// Given names.
    Given,
    /// Surnames.
    Surname,
    /// Both.
    Whole,
}

/// The words that stand at the heads of columns in one language.
type Words = Vec<(Head, String)>;

/// Those of all languages, English first. They are made of texts that are said without loading a language.
static LANGUAGES: LazyLock<Vec<(Locale, Words)>> = LazyLock::new(|| {
    let others = Locale::all().filter(|locale| *locale != Locale::english());
    [Locale::english()].into_iter().chain(others).map(|locale| (locale, heads(locale))).collect()
});

/// The words that stand at the heads of columns, language by language: "name" is a surname in German, and a given name in English.
pub(super) struct Heads {
    /// Those of the reader; `None` where the reader's language has none of its own.
    own: Option<&'static Words>,
}

impl Heads {
    pub(super) fn known(reader: Locale) -> Self {
        Self { own: LANGUAGES.iter().find(|(locale, _)| *locale == reader).map(|(_, words)| words) }
    }

    /// What stands below these words: as the first language says it that has heads for both names among them, the reader's, then English,
    /// then any other one. Where none has, each of them as the first language says it that knows it, English first: this is the same for every reader.
    pub(super) fn of<S: AsRef<str>>(&self, cells: &[S]) -> Vec<Option<Head>> {
        let cells: Vec<String> = cells.iter().map(|cell| named(cell.as_ref())).collect();
        let languages = self.own.into_iter().chain(LANGUAGES.iter().map(|(_, words)| words));
        let one = languages.map(|language| line(language, &cells)).find(|line| is_apart(line));
        let any = |cell: &String| LANGUAGES.iter().find_map(|(_, language)| known(language, cell));
        one.unwrap_or_else(|| cells.iter().map(any).collect())
    }
}

/// What stands below each of these words, as one language says it.
fn line(language: &[(Head, String)], cells: &[String]) -> Vec<Option<Head>> {
    cells.iter().map(|cell| known(language, cell)).collect()
}

fn is_apart(line: &[Option<Head>]) -> bool {
    line.contains(&Some(Head::Given)) && line.contains(&Some(Head::Surname))
}

/// The heads of columns in a language, folded.
fn heads(locale: Locale) -> Words {
    let texts = [
        (Head::Given, msg::class_heads_given()),
        (Head::Surname, msg::class_heads_surname()),
        (Head::Whole, msg::class_heads_whole()),
    ];
    let of_kind = |(head, text): (Head, Text)| -> Vec<(Head, String)> {
        locale.plain(&text).split(',').map(|words| (head, named(words))).collect()
    };
    texts.into_iter().flat_map(of_kind).collect()
}

/// A head as it is compared: folded, without the signs that may stand behind it.
fn named(words: &str) -> String {
    folded(words.trim().trim_end_matches([':', '.', '*']))
}

fn known(language: &[(Head, String)], words: &str) -> Option<Head> {
    language.iter().find(|(_, known)| known == words).map(|(head, _)| *head)
}

fn row(line: u32, typed: &str, is_swapped: bool) -> ClassRow {
    let (given, surname) = match columns(typed) {
        Some((surname, given)) if is_swapped => (given, surname),
        Some(_) | None => split(typed),
    };
    let name = StudentName::of(given, surname).ok();
    let typed = if name.is_some() { String::new() } else { typed.chars().take(200).collect() };
    ClassRow { line, typed, name, user_name: None, state: RowState::In }
}

/// The two columns of a line; `None` where it has no separator. Further columns belong to the second.
fn columns(line: &str) -> Option<(&str, &str)> {
    let (one, two) = BETWEEN.iter().find_map(|separator| line.split_once(*separator))?;
    Some((unquoted(one), unquoted(two.trim_matches(|c: char| is_between(c) || c.is_whitespace()))))
}

fn unquoted(cell: &str) -> &str {
    let cell = cell.trim();
    cell.strip_prefix('"').and_then(|cell| cell.strip_suffix('"')).unwrap_or(cell).trim()
}

/// Splits what was typed into given names and surnames; those are empty where there is one word only.
pub(super) fn split(typed: &str) -> (&str, &str) {
    let typed = typed.trim();
    if let Some(columns) = columns(typed) {
        return columns;
    }
    // On class lists a comma stands behind the surnames.
    if let Some((surname, given)) = typed.split_once(COMMAS) {
        return (unquoted(given), unquoted(surname));
    }
    let (given, surname) = typed.split_once(char::is_whitespace).unwrap_or((typed, ""));
    (given.trim(), surname.trim())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names_in(tag: &str, text: &str) -> Vec<(u32, Option<(String, String)>)> {
        let rows = read(text, Locale::negotiate(tag)).expect("readable");
        let both = |name: StudentName| (name.given.as_str().to_owned(), name.surname.as_str().to_owned());
        rows.into_iter().map(|row| (row.line, row.name.map(both))).collect()
    }

    fn names(text: &str) -> Vec<(u32, Option<(String, String)>)> {
        names_in("en", text)
    }

    fn one(text: &str) -> (String, String) {
        names(text).remove(0).1.expect("a name")
    }

    #[test]
    fn a_line_is_read_as_teachers_write_it() {
        for (typed, given, surname) in [
            ("Ana García López", "Ana", "García López"),
            ("  Ana\u{a0}García  ", "Ana", "García"),
            ("Ana María; García", "Ana María", "García"),
            ("Ana María\tGarcía\t", "Ana María", "García"),
            ("García López, Ana", "Ana", "García López"),
            ("\"Ana\";\"García\"", "Ana", "García"),
            ("Lea; d'Ombre", "Lea", "d'Ombre"),
            ("Jan; van der Berg", "Jan", "van der Berg"),
            ("נועה שמש", "נועה", "שמש"),
            ("ليلى؛ الفهري", "ليلى", "الفهري"),
            ("الفهري، ليلى", "ليلى", "الفهري"),
            ("Μαρία\u{37e} Ηλιάδη", "Μαρία", "Ηλιάδη"),
            ("=cmd|' /C calc'!A0 Nube", "=cmd|'", "/C calc'!A0 Nube"),
        ] {
            assert_eq!(one(typed), (given.to_owned(), surname.to_owned()), "{typed:?}");
        }
    }

    #[test]
    fn lines_keep_their_numbers_and_a_head_is_no_student() {
        let read = names("Nombre;Apellidos\n\nAna;García\n \nLuis;Pérez\n");
        let lines: Vec<u32> = read.iter().map(|(line, _)| *line).collect();
        assert_eq!(lines, [3, 5]);
        assert_eq!(one("Apellidos\tNombre\nGarcía\tAna"), ("Ana".into(), "García".into()));
        assert_eq!(one("Alumnado\nAna García"), ("Ana".into(), "García".into()));
        assert_eq!(one("Nombre Largo\nAna García"), ("Nombre".into(), "Largo".into()), "that may be somebody");
    }

    #[test]
    fn a_line_without_a_name_is_kept_to_be_corrected() {
        for typed in ["Ana", "🎉 🎉", &format!("Ana {}", "é".repeat(90)), "123; …"] {
            let rows = read(typed, Locale::english()).expect("readable");
            assert_eq!(rows[0].name, None, "{typed:?}");
            assert!(typed.starts_with(&rows[0].typed) && !rows[0].typed.is_empty());
        }
    }

    #[test]
    fn heads_mean_what_they_mean_in_the_language_of_the_list() {
        let both = |given: &str, surname: &str| Some((given.to_owned(), surname.to_owned()));
        for (tag, head, is_swapped) in [
            ("de", "Name;Vorname", true),
            ("en", "Name;Vorname", true),
            ("en", "Name;Surname", false),
            ("de", "Name;Surname", false),
            ("fr", "Nom;Prénom", true),
            ("ca", "Nom;Cognoms", false),
            ("pl", "Nom\tCognoms", false),
            ("ar", "اللقب؛ الاسم", true),
            ("uk", "Прізвище;Ім’я", true),
            ("el", "Επώνυμο;Όνομα", true),
            ("tr", "SOYADI;ADI", true),
        ] {
            let (given, surname) = if is_swapped { ("Beta", "Alfa") } else { ("Alfa", "Beta") };
            assert_eq!(names_in(tag, &format!("{head}\nAlfa;Beta")), [(2, both(given, surname))], "{tag}: {head}");
        }
    }

    #[test]
    fn whether_a_list_can_be_read_is_the_same_for_every_reader() {
        for text in ["Name;Apellidos", "Nom", "Nom;Nombre\nAna;García", "Alumno\nAna García", "Name;Name\nAna;García"]
        {
            let lines = |locale| read(text, locale).map(|rows| rows.len()).ok();
            assert!(Locale::all().all(|locale| lines(locale) == lines(Locale::english())), "{text}");
        }
    }

    #[test]
    fn a_list_is_neither_empty_nor_endless() {
        let is_read = |text: &str| read(text, Locale::english()).is_ok();
        assert!(!is_read(" \n\n"));
        assert!(!is_read("Nombre;Apellidos"));
        assert!(is_read(&"Ana García\n".repeat(MOST)));
        assert!(!is_read(&"Ana García\n".repeat(MOST + 1)));
    }
}
