//! Reads a list of students as teachers paste it: one line each, from a message or a column of a spreadsheet.
//!
//! ```text
//! Ana García López          given name, then surnames
//! Ana María; García         two columns, by semicolon or tab
//! García López, Ana         surnames first, as on a class list
//! ```

use super::class::{ClassRow, RowState};
use super::student::StudentName;
use crate::conversation::Problem;
use crate::text::{Locale, folded, msg};

/// A list has at most so many students: a project has up to a few hundred (docs/domain.md, "Sizes").
pub const MOST: usize = 500;

/// Reads the lines that hold anything. The numbers count empty lines, too, as an editor does.
///
/// # Errors
/// There is no line, or there are too many.
pub(super) fn read(text: &str) -> Result<Vec<ClassRow>, Problem> {
    let lines: Vec<(u32, &str)> = (1..).zip(text.lines().map(str::trim)).filter(|(_, line)| !line.is_empty()).collect();
    let (swapped, skipped) = head(lines.first().map_or("", |(_, line)| line));
    let rows: Vec<ClassRow> =
        lines[skipped.min(lines.len())..].iter().map(|(at, line)| row(*at, line, swapped)).collect();
    match rows.len() {
        0 => Err(Problem(msg::problem_empty())),
        n if n > MOST => Err(Problem(msg::problem_class_too_long(n, MOST))),
        _ => Ok(rows),
    }
}

/// Whether the first line is a head of columns: then whether surnames stand first, and one line to skip.
fn head(first: &str) -> (bool, usize) {
    let (one, two) = columns(first).unwrap_or((first, ""));
    let heads = Heads::known();
    match (heads.of(one), heads.of(two)) {
        (Some(_), None) if two.is_empty() => (false, 1),
        (Some(Head::Surname), Some(Head::Given)) => (true, 1),
        (Some(Head::Given), Some(Head::Surname)) => (false, 1),
        (Some(_) | None, Some(_) | None) => (false, 0),
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

/// The words that stand at the heads of columns, in every language.
pub(super) struct Heads(Vec<(Head, String)>);

impl Heads {
    pub(super) fn known() -> Self {
        let texts = [
            (Head::Given, msg::class_heads_given()),
            (Head::Surname, msg::class_heads_surname()),
            (Head::Whole, msg::class_heads_whole()),
        ];
        let mut all = Vec::new();
        for (head, text) in &texts {
            for words in Locale::all().map(|locale| locale.plain(text)) {
                all.extend(words.split(',').map(|word| (*head, folded(word))));
            }
        }
        Self(all)
    }

    /// What stands below these words; `None` where they are no head that is known.
    pub(super) fn of(&self, words: &str) -> Option<Head> {
        let words = folded(words.trim().trim_end_matches([':', '.', '*']));
        self.0.iter().find(|(_, known)| *known == words).map(|(head, _)| *head)
    }
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
    let (one, two) = ['\t', ';'].iter().find_map(|separator| line.split_once(*separator))?;
    Some((unquoted(one), unquoted(two.trim_matches(|c: char| c == ';' || c == '\t' || c.is_whitespace()))))
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
    if let Some((surname, given)) = typed.split_once(',') {
        return (unquoted(given), unquoted(surname));
    }
    let (given, surname) = typed.split_once(char::is_whitespace).unwrap_or((typed, ""));
    (given.trim(), surname.trim())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(text: &str) -> Vec<(u32, Option<(String, String)>)> {
        let rows = read(text).expect("readable");
        let both = |name: StudentName| (name.given.as_str().to_owned(), name.surname.as_str().to_owned());
        rows.into_iter().map(|row| (row.line, row.name.map(both))).collect()
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
            let rows = read(typed).expect("readable");
            assert_eq!(rows[0].name, None, "{typed:?}");
            assert!(typed.starts_with(&rows[0].typed) && !rows[0].typed.is_empty());
        }
    }

    #[test]
    fn a_list_is_neither_empty_nor_endless() {
        assert!(read(" \n\n").is_err());
        assert!(read("Nombre;Apellidos").is_err());
        assert!(read(&"Ana García\n".repeat(MOST)).is_ok());
        assert!(read(&"Ana García\n".repeat(MOST + 1)).is_err());
    }
}
