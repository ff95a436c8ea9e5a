//! Reads text as rows: what stands between its cells, and in which line a record begins.

use std::borrow::Cow;

use crate::rows::Rows;
use crate::{Limits, Unreadable};

/// So many records show what stands between cells.
const SAMPLE: usize = 100;

/// Stands between cells in place of a sign of several bytes: the character that Unicode has for it.
const UNIT: &str = "\u{1F}";

/// The rows of a text, whatever stands between its cells.
///
/// # Errors
/// A limit is passed.
pub(crate) fn rows(text: &str, limits: &Limits) -> Result<Rows, Unreadable> {
    let (text, hint) = without_hint(text.strip_prefix('\u{FEFF}').unwrap_or(text));
    let mut place = Place { at: 0, line: 1 + usize::from(hint.is_some()) };
    let mut rows = Rows::new(limits);
    let (text, separator) = divided(text, hint.map_or_else(|| separator(text), char::from));
    for (start, record) in records(&text, separator) {
        place = place.moved(&text, start);
        for (column, words) in record.iter().enumerate() {
            rows.put(place.line, column, words)?;
        }
    }
    Ok(rows)
}

/// Takes off the line by which Excel says what stands between cells: `sep=;`.
fn without_hint(text: &str) -> (&str, Option<u8>) {
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    match first.trim_end().trim_matches('"').strip_prefix("sep=").map(str::as_bytes) {
        Some([hint]) if hint.is_ascii() => (rest, Some(*hint)),
        Some(_) | None => (text, None),
    }
}

/// What divides most records into equally many cells. Of several, the tab and then the semicolon: commas stand within
/// cells, too.
fn separator(text: &str) -> char {
    [',', '،', ';', '؛', '\t'].into_iter().max_by_key(|separator| evenness(text, *separator)).unwrap_or(',')
}

/// How many records in a thousand have the number of cells that is the most frequent one, if that is not 1.
fn evenness(text: &str, separator: char) -> usize {
    if !text.contains(separator) {
        return 0;
    }
    let (text, separator) = divided(text, separator);
    let widths: Vec<usize> = records(&text, separator).take(SAMPLE).map(|(_, record)| record.len()).collect();
    let alike = |width: &usize| widths.iter().filter(|other| *other == width).count();
    let most = widths.iter().filter(|width| **width > 1).map(alike).max();
    most.unwrap_or(0) * 1_000 / widths.len().max(1)
}

/// A text with the byte that stands between its cells: the sign itself, or one in its place.
fn divided(text: &str, separator: char) -> (Cow<'_, str>, u8) {
    match u8::try_from(separator) {
        Ok(byte) if byte.is_ascii() => (Cow::Borrowed(text), byte),
        Ok(_) | Err(_) => (Cow::Owned(text.replace(separator, UNIT)), UNIT.as_bytes()[0]),
    }
}

/// The records of a text with the byte at which each begins.
fn records(text: &str, separator: u8) -> impl Iterator<Item = (usize, csv::StringRecord)> {
    let reader =
        csv::ReaderBuilder::new().has_headers(false).flexible(true).delimiter(separator).from_reader(text.as_bytes());
    // Text in memory that may have any number of cells is always read.
    reader.into_records().map_while(Result::ok).map(|record| {
        let start = record.position().map_or(0, csv::Position::byte);
        (usize::try_from(start).unwrap_or(usize::MAX), record)
    })
}

/// A place in a text, with its line.
#[derive(Clone, Copy)]
struct Place {
    at: usize,
    line: usize,
}

impl Place {
    /// The place where the record begins that the reader has found at `start`, or behind blank lines there.
    fn moved(self, text: &str, start: usize) -> Self {
        let blank =
            text.get(start..).unwrap_or_default().bytes().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
        let end = start + blank;
        let passed = text.get(self.at..end).unwrap_or_default();
        // A line ends with CR, LF or both.
        let breaks = passed.matches('\n').count() + passed.matches('\r').count() - passed.matches("\r\n").count();
        Self { at: end, line: self.line + breaks }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIST: &str = "code;name;town\r\n28001234;Escuela Ñandú;Córdoba\r\n";

    fn cells(text: &str) -> Vec<(usize, Vec<String>)> {
        let lines = rows(text, &Limits::NONE).and_then(Rows::finish).expect("it can be read");
        lines.into_iter().map(|line| (line.number, line.cells)).collect()
    }

    #[track_caller]
    fn read_as(text: &str) {
        assert_eq!(cells(text)[1].1, ["28001234", "Escuela Ñandú", "Córdoba"]);
    }

    #[test]
    fn every_separator_is_found_with_heads_or_without() {
        for separator in [",", ";", "\t", "،", "؛"] {
            read_as(&LIST.replace(';', separator));
        }
        let second = |text: &str| cells(text).swap_remove(1).1;
        assert_eq!(second("name;town\nEscuela Nube, nueva;Valverde\n"), ["Escuela Nube, nueva", "Valverde"]);
        // Semicolons are believed where commas would fit as well: here they stand in numbers.
        assert_eq!(second("1,5;2,5\n3,0;4,0\n"), ["3,0", "4,0"]);
        assert_eq!(second("García Pérez, Ana\nde la Cruz, Juan\nNadie"), ["de la Cruz", " Juan"]);
        // A list of names has nothing between them.
        assert_eq!(second("Ana Núñez\nŁucja Żak\n"), ["Łucja Żak"]);
    }

    #[test]
    fn what_excel_says_of_the_separator_is_followed_and_is_a_line() {
        assert_eq!(cells("sep=|\r\nAna|Núñez\r\n"), [(2, vec!["Ana".to_owned(), "Núñez".to_owned()])]);
    }

    #[test]
    fn a_row_has_the_line_in_which_it_begins() {
        for end in ["\n", "\r\n", "\r"] {
            let list = ["name,town", "\"Escuela", "Nube\",Valverde", "", "", "Escuela Río,Lipowo", ",", "Last,Lipowo"]
                .join(end);
            let lines: Vec<usize> = cells(&list).iter().map(|(line, _)| *line).collect();
            assert_eq!(lines, [1, 2, 6, 8], "{end:?}");
        }
    }
}
