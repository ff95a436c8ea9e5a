//! Reads a file as rows of text: CSV as any spreadsheet saves it, or XLSX.
//!
//! What the rows say is left to `columns` and `import`.

use std::io::Cursor;
use std::path::Path;

use anyhow::{Context, Result, bail};
use calamine::{Data, Reader as _, Xlsx};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use super::columns::Columns;

/// A row with the line in which it begins.
pub(super) struct Row {
    pub(super) line: usize,
    pub(super) cells: Vec<String>,
}

/// How a spreadsheet of today begins: it is a ZIP archive.
const XLSX: &[u8] = b"PK\x03\x04";
/// How a spreadsheet before 2007 begins.
const XLS: &[u8] = &[0xD0, 0xCF, 0x11, 0xE0];

/// Reads the rows of a file that are not blank, the heads of the columns first.
///
/// # Errors
/// It cannot be read, or has no rows but its first.
pub(super) fn read(file: &Path) -> Result<Vec<Row>> {
    if file.is_dir() {
        bail!("{} is a folder; say which file in it", file.display());
    }
    let bytes = std::fs::read(file).with_context(|| format!("{} cannot be read", file.display()))?;
    let rows = if bytes.starts_with(XLSX) {
        sheet(bytes)
    } else if bytes.starts_with(XLS) {
        bail!("{} is a spreadsheet of an old form; save it as XLSX or CSV", file.display())
    } else {
        lines(&text(&bytes))
    };
    let mut rows = rows.with_context(|| format!("{} cannot be read", file.display()))?;
    rows.retain(|row| row.cells.iter().any(|cell| !cell.trim().is_empty()));
    match rows.len() {
        0 => bail!("{} is empty", file.display()),
        1 => bail!("{} has one row only, and no schools below the names of the columns", file.display()),
        _ => Ok(rows),
    }
}

/// The words of a text file, in whichever alphabet a spreadsheet has saved them.
fn text(bytes: &[u8]) -> String {
    let is_utf_16 = |zero: usize| {
        let odd = bytes.iter().skip(zero).step_by(2).take(64);
        bytes.len() > 1 && odd.clone().filter(|byte| **byte == 0).count() * 2 > odd.count()
    };
    let encoding = match Encoding::for_bom(bytes) {
        Some((encoding, _)) => encoding,
        None if is_utf_16(1) => UTF_16LE,
        None if is_utf_16(0) => UTF_16BE,
        None if UTF_8.decode_without_bom_handling_and_without_replacement(bytes).is_some() => UTF_8,
        None => WINDOWS_1252,
    };
    encoding.decode(bytes).0.into_owned()
}

/// The rows of a text, whatever stands between its columns.
fn lines(text: &str) -> Result<Vec<Row>> {
    let heads = |separator: &u8| {
        let first = records(text, *separator).next().and_then(Result::ok);
        first.map_or(0, |(_, cells)| Columns::known(&cells))
    };
    // Of several that fit, the first: a comma, where nothing fits.
    let separator = [b'\t', b';', b','].into_iter().max_by_key(heads).unwrap_or(b',');
    let mut place = Place { at: 0, line: 1 };
    let row = |record: Result<(usize, Vec<String>), csv::Error>| {
        let (start, cells) = record?;
        place = place.moved(text, start);
        Ok(Row { line: place.line, cells })
    };
    records(text, separator).map(row).collect()
}

/// The records of a text with the byte at which each begins.
fn records(text: &str, separator: u8) -> impl Iterator<Item = Result<(usize, Vec<String>), csv::Error>> {
    let reader =
        csv::ReaderBuilder::new().has_headers(false).flexible(true).delimiter(separator).from_reader(text.as_bytes());
    reader.into_records().map(|record| {
        let record = record?;
        let start = record.position().map_or(0, csv::Position::byte);
        Ok((usize::try_from(start).unwrap_or(usize::MAX), record.iter().map(str::to_owned).collect()))
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

/// The rows of the first sheet of a spreadsheet.
fn sheet(bytes: Vec<u8>) -> Result<Vec<Row>> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes))?;
    let sheet = book.worksheet_range_at(0).context("it has no sheet")??;
    let first = sheet.start().map_or(0, |(row, _)| row) as usize;
    let row = |(nth, cells): (usize, &[Data])| Row {
        line: first + nth + 1,
        cells: cells.iter().map(Data::to_string).collect(),
    };
    Ok(sheet.rows().enumerate().map(row).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIST: &str = "code;name;town\r\n28001234;Escuela Ñandú;Córdoba\r\n";

    #[track_caller]
    fn read_as(bytes: &[u8]) {
        let rows = lines(&text(bytes)).expect("it can be read");
        assert_eq!(rows[1].cells, ["28001234", "Escuela Ñandú", "Córdoba"]);
    }

    fn utf_16(bom: bool, to_bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
        let bom = bom.then_some(0xFEFF);
        bom.into_iter().chain(LIST.encode_utf16()).flat_map(to_bytes).collect()
    }

    #[test]
    fn every_alphabet_that_spreadsheets_write_is_read() {
        read_as(LIST.as_bytes());
        read_as(&["\u{FEFF}", LIST].concat().into_bytes());
        read_as(&WINDOWS_1252.encode(LIST).0);
        for bom in [true, false] {
            read_as(&utf_16(bom, u16::to_le_bytes));
            read_as(&utf_16(bom, u16::to_be_bytes));
        }
    }

    #[test]
    fn every_separator_is_found_by_the_heads() {
        for separator in [",", ";", "\t"] {
            let list = LIST.replace(';', separator);
            read_as(list.as_bytes());
        }
        let rows = lines("name;town\nEscuela Nube, nueva;Valverde\n").expect("it can be read");
        assert_eq!(rows[1].cells, ["Escuela Nube, nueva", "Valverde"]);
    }

    #[test]
    fn a_row_has_the_line_in_which_it_begins() {
        for end in ["\n", "\r\n", "\r"] {
            let list =
                ["name,town", "\"Escuela", "Nube\",Valverde", "", "", "Escuela Río,Lipowo", "Last,Lipowo"].join(end);
            let lines: Vec<usize> = lines(&list).expect("it can be read").iter().map(|row| row.line).collect();
            assert_eq!(lines, [1, 2, 6, 7], "{end:?}");
        }
    }

    #[test]
    fn a_spreadsheet_is_read_with_its_numbers_and_the_lines_that_it_has() {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/files/schools.xlsx");
        let rows = read(&file).expect("it can be read");
        let cells: Vec<(usize, &str, &str)> =
            rows.iter().map(|row| (row.line, row.cells[0].as_str(), row.cells[1].as_str())).collect();
        let expected = [(1, "Código", "Nombre"), (3, "8001234", "Escuela  Nube"), (4, "28005678", "Escuela Río")];
        assert_eq!(cells, expected);
    }
}
