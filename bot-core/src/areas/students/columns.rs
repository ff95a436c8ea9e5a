//! Finds the names in the table of a class list that came as a file, whatever else stands in it.
//!
//! ```text
//! Klasa 4b                            a title is no student
//! Nr;Apellido 1;Apellido 2;Nombre     heads, in any language, say which columns hold names
//! 1;García;López;Ana
//!
//! Ana;García                          without heads: given name, surnames
//! García, Ana                         one column: as a line is typed
//! ```

use serde::{Deserialize, Serialize};
use table::{Limits, Line, Table};

use super::file::{FILE_MOST, FileFault, NAME_MOST};
use super::lines::{Head, Heads, MOST, split};
use super::student::StudentName;
use crate::text::Locale;

/// A list has a title, heads and a foot besides its students: so many lines more are read.
const AROUND: usize = 50;
/// Within so many lines the heads are looked for.
const TOP: usize = 20;
/// So much of a line is kept that holds no name, in characters.
const TYPED_MOST: usize = 200;

/// What may be in a file. A workbook with pictures unpacks to more, and holds no class list only.
const LIMITS: Limits = Limits { bytes: FILE_MOST as usize, unpacked: 8 << 20, rows: MOST + AROUND };

/// A line of a file that is about a student.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReadRow {
    /// Its number in the file, from 1.
    pub line: u32,
    /// As it was written, where no name could be read in it.
    pub typed: String,
    /// The student's name.
    pub name: Option<StudentName>,
}

/// What stands in it never reaches a log.
impl std::fmt::Debug for ReadRow {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "ReadRow({})", self.line)
    }
}

/// Some of the lines of a file: as many as one turn writes.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// The sheet in which they stand, of a workbook.
    pub sheet: Option<String>,
    /// How many lines the file has about students.
    pub all: u32,
    /// These of them, in order.
    pub rows: Vec<ReadRow>,
}

impl std::fmt::Debug for Part {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Part({} of {})", self.rows.len(), self.all)
    }
}

/// What was found in a file.
pub(super) struct Found {
    sheet: Option<String>,
    rows: Vec<ReadRow>,
}

impl Found {
    /// At most so many of the lines behind this one.
    pub(super) fn part(self, last: u32, most: usize) -> Part {
        let all = u32::try_from(self.rows.len()).unwrap_or(u32::MAX);
        let rows = self.rows.into_iter().filter(|row| row.line > last).take(most).collect();
        Part { sheet: self.sheet, all, rows }
    }
}

/// Reads the file of a class list from a country, a key of [`List::countries`](crate::lists::List::countries), which says in what
/// alphabet its names may be. Its heads are read in the language of the reader first.
///
/// # Errors
/// It cannot be read, no name stands in it, or there are too many lines.
pub(super) fn read(bytes: &[u8], country: Option<&str>, reader: Locale) -> Result<Found, FileFault> {
    let table = table::read_from(bytes, country, &LIMITS)?;
    let (columns, skipped) = headed(&table, reader).or_else(|| guessed(&table)).ok_or(FileFault::NoNames)?;
    let head = skipped.checked_sub(1).map(|at| &table.lines[at].cells);
    // Where a list is printed on several pages, its heads stand on each.
    let is_head = |line: &&Line| Some(&line.cells) == head;
    let rows: Vec<ReadRow> =
        table.lines[skipped..].iter().filter(|line| !is_head(line)).filter_map(|line| columns.row(line)).collect();
    if rows.len() > MOST {
        return Err(FileFault::TooMany);
    }
    if rows.iter().all(|row| row.name.is_none()) {
        return Err(FileFault::NoNames);
    }
    let sheet = table.sheet.map(|sheet| sheet.chars().take(NAME_MOST).collect());
    Ok(Found { sheet, rows })
}

/// Which columns hold names.
struct Columns {
    given: Vec<usize>,
    surname: Vec<usize>,
    /// Both in one, as somebody types them.
    whole: Option<usize>,
}

fn cell(line: &Line, column: usize) -> &str {
    line.cells.get(column).map_or("", |cell| cell.trim())
}

fn joined(line: &Line, columns: &[usize]) -> String {
    let cells = columns.iter().map(|column| cell(line, *column)).filter(|cell| !cell.is_empty());
    cells.collect::<Vec<_>>().join(" ")
}

impl Columns {
    /// What a line says of a student; `None` where all that could be a name is blank.
    fn row(&self, line: &Line) -> Option<ReadRow> {
        let number = u32::try_from(line.number).ok()?;
        let (given, surname) = match self.whole {
            Some(column) => (cell(line, column).to_owned(), String::new()),
            None => (joined(line, &self.given), joined(line, &self.surname)),
        };
        let name = match (given.is_empty(), surname.is_empty()) {
            (true, true) => return None,
            (false, false) => StudentName::of(&given, &surname),
            // Somebody wrote both into one column.
            (true, false) | (false, true) => {
                let (given, surname) = split(if given.is_empty() { &surname } else { &given });
                StudentName::of(given, surname)
            }
        };
        let written = [given.as_str(), surname.as_str()].into_iter().filter(|words| !words.is_empty());
        let typed: String = written.collect::<Vec<_>>().join("; ").chars().take(TYPED_MOST).collect();
        let typed = if name.is_ok() { String::new() } else { typed };
        Some(ReadRow { line: number, typed, name: name.ok() })
    }
}

/// The columns as their heads say, and how many lines end with the heads. Heads of both columns count before that of one,
/// which may be a title.
fn headed(table: &Table, reader: Locale) -> Option<(Columns, usize)> {
    let heads = Heads::known(reader);
    let top: Vec<Vec<Option<Head>>> = table.lines.iter().take(TOP).map(|line| heads.of(&line.cells)).collect();
    let of = |line: &[Option<Head>], head: Head| -> Vec<usize> {
        (0..).zip(line).filter(|(_, known)| **known == Some(head)).map(|(at, _)| at).collect()
    };
    let apart = (1..).zip(&top).find_map(|(skipped, line)| {
        let (given, surname) = (of(line, Head::Given), of(line, Head::Surname));
        let is_apart = !given.is_empty() && !surname.is_empty();
        is_apart.then_some((Columns { given, surname, whole: None }, skipped))
    });
    let in_one = || {
        (1..).zip(&top).find_map(|(skipped, line)| {
            let any = || line.iter().position(Option::is_some);
            let whole = of(line, Head::Whole).first().copied().or_else(any)?;
            Some((Columns { given: Vec::new(), surname: Vec::new(), whole: Some(whole) }, skipped))
        })
    };
    apart.or_else(in_one)
}

/// The columns that look like names where no head says it; `None` where none does.
fn guessed(table: &Table) -> Option<(Columns, usize)> {
    let width = table.lines.iter().map(|line| line.cells.len()).max()?;
    let mut named = (0..width).filter(|column| holds_names(&table.lines, *column));
    let (first, second) = (named.next()?, named.next());
    let columns = match second {
        None => Columns { given: Vec::new(), surname: Vec::new(), whole: Some(first) },
        Some(second) if is_typed(table, second) => Columns { given: vec![second], surname: vec![first], whole: None },
        Some(second) => Columns { given: vec![first], surname: vec![second], whole: None },
    };
    Some((columns, 0))
}

/// Whether most of what stands in a column can be names, and something stands in most of its lines.
fn holds_names(lines: &[Line], column: usize) -> bool {
    let can_be = |words: &str| {
        words.chars().any(char::is_alphabetic) && !words.contains('@') && !words.chars().any(char::is_numeric)
    };
    let written: Vec<&str> = lines.iter().map(|line| cell(line, column)).filter(|cell| !cell.is_empty()).collect();
    let names = written.iter().filter(|words| can_be(words)).count();
    names * 2 > written.len() && written.len() * 2 > lines.len()
}

/// Whether the lines were typed as "García, Ana": then a space stands behind what divides the cells.
fn is_typed(table: &Table, second: usize) -> bool {
    let begins = |line: &&Line| line.cells.get(second).is_some_and(|cell| cell.starts_with(' '));
    table.sheet.is_none() && table.lines.iter().filter(begins).count() * 2 > table.lines.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Found {
        read(text.as_bytes(), None, Locale::english()).unwrap_or_else(|fault| panic!("{fault:?}: {text}"))
    }

    type Names = Vec<(u32, Result<(String, String), String>)>;

    fn names(text: &str) -> Names {
        let rows = found(text).rows;
        let name = |name: StudentName| (name.given.as_str().to_owned(), name.surname.as_str().to_owned());
        rows.into_iter().map(|row| (row.line, row.name.map(name).ok_or(row.typed))).collect()
    }

    fn all(expected: &[(u32, &str, &str)]) -> Names {
        expected.iter().map(|(line, given, surname)| (*line, Ok(((*given).into(), (*surname).into())))).collect()
    }

    #[test]
    fn heads_in_any_language_say_where_names_stand() {
        for (text, first) in [
            ("Nombre;Apellidos\nAna;García López\n", (2, "Ana", "García López")),
            ("Apellidos,Nombre\nGarcía López,Ana\n", (2, "Ana", "García López")),
            ("No.\tSURNAME:\tborn\tFirst name\n1\tO'Neill\t2014-03-09\tÚna\n", (2, "Úna", "O'Neill")),
            ("Nº;Apellido 1;Apellido 2;Nombre\n7;García;López;Ana\n", (2, "Ana", "García López")),
            ("\"Klasa 4b\";;\n;;\nid;Surname;Given name\n9;Żak-Łucka;Łucja\n", (4, "Łucja", "Żak-Łucka")),
            ("Alumnos\n;\nNombre;Apellidos\nAna;García\n", (4, "Ana", "García")),
            ("Grupo;Apellidos y nombre\n4B;\"García López, Ana\"\n", (2, "Ana", "García López")),
            ("Student\nAna García López\n", (2, "Ana", "García López")),
            ("Name;Vorname;Klasse\nNube;Lea;4b\n", (2, "Lea", "Nube")),
            ("الرقم،اللقب،الاسم\n١،الفهري،ليلى\n", (2, "ليلى", "الفهري")),
        ] {
            assert_eq!(names(text), all(&[first]), "{text}");
        }
    }

    /// "Nom" is the given name in Catalan and the surname in French: both heads together tell, in every language of the reader.
    #[test]
    fn heads_mean_what_they_mean_in_the_language_of_the_list() {
        let first = |text: &str, tag| {
            let rows = read(text.as_bytes(), None, Locale::negotiate(tag)).map(|found| found.rows);
            rows.ok().and_then(|rows| rows.last()?.name.as_ref().map(StudentName::whole))
        };
        for tag in ["ca", "fr", "en", "ar"] {
            assert_eq!(first("Nom;Cognoms\nLea;Nube\n", tag).as_deref(), Some("Lea Nube"), "{tag}");
            assert_eq!(first("Nom;Prénom\nNube;Lea\n", tag).as_deref(), Some("Lea Nube"), "{tag}");
        }
        assert_eq!(first("Name;Surname\nLea;Nube\n", "de").as_deref(), Some("Lea Nube"));
    }

    #[test]
    fn without_heads_names_are_found_by_how_they_look() {
        for (text, first) in [
            ("Ana;García\nLuis;Pérez\n", (1, "Ana", "García")),
            ("1;Ana María;García;ana@school.example\n2;Luis;Pérez;\n", (1, "Ana María", "García")),
            ("2014-03-09,Ana,García\n2014-01-07,Luis,Pérez\n", (1, "Ana", "García")),
            ("García López, Ana\nPérez, Luis\n", (1, "Ana", "García López")),
            ("Ana García\nLuis Pérez\n", (1, "Ana", "García")),
            ("נועה;שמש\nדן;ים\n", (1, "נועה", "שמש")),
        ] {
            assert_eq!(names(text)[0], all(&[first])[0], "{text}");
        }
    }

    /// Windows-1250, as a spreadsheet saves it in Poland: "Łucja" is "£ucja" elsewhere.
    #[test]
    fn the_country_says_in_what_alphabet_names_are() {
        let first = |country| {
            let found = read(b"Imi\xEA;Nazwisko\n\xA3ucja;\xAFak\n", Some(country), Locale::english());
            let rows = found.map(|found| found.rows);
            rows.ok().and_then(|rows| rows.last()?.name.as_ref().map(StudentName::whole))
        };
        assert_eq!(first("pl").as_deref(), Some("Łucja Żak"));
        assert!(first("es").is_some(), "it can be looked through and corrected");
    }

    #[test]
    fn a_line_without_a_name_is_kept_and_one_about_nothing_is_not() {
        let text =
            "Nombre;Apellidos;Nota\nAna;García;7\n;;6,5\n\nLuis;;8\n=cmd;🎉;\nNombre;Apellidos;Nota\nEva Mar;;\n";
        let read = names(text);
        let faulty = |line, typed: &str| (line, Err(typed.to_owned()));
        assert_eq!(read[..3], [all(&[(2, "Ana", "García")]).remove(0), faulty(5, "Luis"), faulty(6, "=cmd; 🎉")]);
        assert_eq!(read[3..], all(&[(8, "Eva", "Mar")]), "the heads of another page are no student");
    }

    #[test]
    fn what_is_no_list_of_names_says_why() {
        let fault = |bytes: &[u8]| read(bytes, None, Locale::english()).err();
        assert_eq!(fault(b""), Some(FileFault::Empty));
        assert_eq!(fault(b" ;;\n\n"), Some(FileFault::Empty));
        assert_eq!(fault(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\x01\x02"), Some(FileFault::NoTable));
        assert_eq!(fault(b"PK\x03\x04 and no more"), Some(FileFault::Broken));
        assert_eq!(fault(b"1;2;3\n4;5;6\n"), Some(FileFault::NoNames));
        assert_eq!(fault(b"Nombre;Apellidos\n"), Some(FileFault::NoNames));
        assert_eq!(fault("Ana;García\n".repeat(MOST + 1).as_bytes()), Some(FileFault::TooMany));
        assert_eq!(fault("Ana;García\n".repeat(MOST + AROUND + 1).as_bytes()), Some(FileFault::TooMany));
        assert_eq!(fault("Ana;García\n".repeat(200_000).as_bytes()), Some(FileFault::TooLarge));
        assert_eq!(fault(format!("Nombre;Apellidos\n{}", "Ana;García\n".repeat(MOST)).as_bytes()), None);
    }

    #[test]
    fn a_file_is_written_in_parts_that_end() {
        let list = format!("Nombre;Apellidos\n\n{}", "Ana;García\n".repeat(120));
        let (mut last, mut lines) = (0, Vec::new());
        for size in [50, 50, 20, 0] {
            let part = found(&list).part(last, 50);
            assert_eq!((part.rows.len(), part.all), (size, 120));
            lines.extend(part.rows.iter().map(|row| row.line));
            last = lines.last().copied().unwrap_or(last);
        }
        assert_eq!(lines, (3..123).collect::<Vec<u32>>());
    }

    #[test]
    fn a_log_shows_no_names() {
        let part = found("Name;Surname\nLea;Nube\nZzyzx;\n").part(0, 50);
        let shown = format!("{part:?} {:?}", part.rows);
        assert!(!shown.contains("Lea") && !shown.contains("Zzyzx"), "{shown}");
    }
}
