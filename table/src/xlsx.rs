//! Reads an XLSX workbook, cell by cell: a whole sheet at once would take memory for all that is empty in it.

use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{DataRef, ExcelDateTime, Reader as _, SheetType, SheetVisible, Xlsx, XlsxError};

use crate::rows::Rows;
use crate::{Limits, Unreadable};

/// The first visible sheet that holds anything, and its name.
///
/// # Errors
/// There is none, it is broken, or it passes a limit.
pub(crate) fn read(bytes: &[u8], limits: &Limits) -> Result<(String, Rows), Unreadable> {
    // calamine panics on some damaged files (a merged area that ends before it begins); the caller shall see an error.
    catch_unwind(AssertUnwindSafe(|| first_sheet(bytes, limits))).unwrap_or(Err(Unreadable::Broken))
}

fn first_sheet(bytes: &[u8], limits: &Limits) -> Result<(String, Rows), Unreadable> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(fault)?;
    let is_shown =
        |sheet: &&calamine::Sheet| sheet.visible == SheetVisible::Visible && sheet.typ == SheetType::WorkSheet;
    let names: Vec<String> = book.sheets_metadata().iter().filter(is_shown).map(|sheet| sheet.name.clone()).collect();
    for name in names {
        let mut rows = sheet(&mut book, &name, limits)?;
        if rows.is_empty() {
            continue;
        }
        for area in book.merge_cells_by_sheet_name(&name).map_err(fault)? {
            let [from, to, column] = [area.start.0, area.end.0, area.start.1].map(|at| at as usize);
            rows.merge(from + 1, to + 1, column);
        }
        return Ok((name, rows));
    }
    Err(Unreadable::Empty)
}

fn sheet(book: &mut Xlsx<Cursor<&[u8]>>, name: &str, limits: &Limits) -> Result<Rows, Unreadable> {
    let mut rows = Rows::new(limits);
    let mut cells = book.worksheet_cells_reader(name).map_err(fault)?;
    while let Some(cell) = cells.next_cell().map_err(fault)? {
        let (row, column) = cell.get_position();
        let (line, column) = (row as usize + 1, column as usize);
        match cell.get_value() {
            DataRef::Empty => {}
            DataRef::String(words) | DataRef::DateTimeIso(words) | DataRef::DurationIso(words) => {
                rows.put(line, column, words)?;
            }
            DataRef::SharedString(words) => rows.put(line, column, words)?,
            DataRef::Int(number) => rows.put(line, column, &number.to_string())?,
            DataRef::Float(number) => rows.put(line, column, &number.to_string())?,
            DataRef::Bool(is) => rows.put(line, column, &is.to_string())?,
            DataRef::DateTime(time) => rows.put(line, column, &date(time))?,
            DataRef::Error(error) => rows.put(line, column, &error.to_string())?,
        }
    }
    Ok(rows)
}

/// A date as ISO 8601 writes it, with the time of day where there is one. A duration stays a number of days.
fn date(time: &ExcelDateTime) -> String {
    if time.is_duration() {
        return time.to_string();
    }
    let (year, month, day, hour, minute, second, _) = time.to_ymd_hms_milli();
    let date = format!("{year:04}-{month:02}-{day:02}");
    match (hour, minute, second) {
        (0, 0, 0) => date,
        (hour, minute, second) => format!("{date} {hour:02}:{minute:02}:{second:02}"),
    }
}

fn fault(error: XlsxError) -> Unreadable {
    if matches!(error, XlsxError::Password) { Unreadable::Locked } else { Unreadable::Broken }
}
