//! Class lists of any bytes: whatever a file or a message holds, what is read of it can be looked through and enrolled.

use super::columns;
use super::file::NAME_MOST;
use super::form::ClassSource;
use super::lines::{self, MOST};
use super::student::StudentName;
use crate::conversation::Answer;
use crate::credentials::UserName;
use crate::job::PIECE;
use crate::text::Locale;
use crate::value::Value as _;

/// What holds of everything that is read is asked within these, too.
const NARROW: table::Limits = table::Limits { bytes: 4096, unpacked: 8192, rows: 40 };
/// A line is shown as it was written, in so many characters.
const TYPED_MOST: usize = 200;

/// Reads bytes as the file of a class list.
///
/// # Panics
/// What is read of them is no list that can be looked through.
pub fn class_file(bytes: &[u8]) {
    if let Ok(table) = table::read(bytes, &NARROW) {
        assert!((1..=NARROW.rows).contains(&table.lines.len()), "{} lines", table.lines.len());
        assert!(table.lines.windows(2).all(|two| two[0].number < two[1].number), "in their order");
        let is_blank = |line: &table::Line| line.cells.iter().all(|cell| cell.trim().is_empty());
        assert!(!table.lines.iter().any(is_blank), "no line is blank");
        let size: usize = table.lines.iter().flat_map(|line| &line.cells).map(String::len).sum();
        assert!(size <= NARROW.unpacked, "{size} bytes");
    }
    // Where it comes from says in which alphabet it may be.
    let country = [None, Some("pl"), Some("gr"), Some("ua")][bytes.len() % 4];
    let reader = Locale::all().nth(bytes.len() % Locale::all().len()).unwrap_or_else(Locale::english);
    let Ok(whole) = columns::read(bytes, country, reader) else { return };
    let whole = whole.part(0, usize::MAX);
    assert!((1..=MOST).contains(&whole.rows.len()) && whole.all as usize == whole.rows.len(), "{whole:?}");
    assert!(whole.rows.iter().any(|row| row.name.is_some()), "somebody is named");
    assert!(whole.sheet.is_none_or(|sheet| sheet.chars().count() <= NAME_MOST), "the sheet's name is short");
    let mut last = 0;
    for row in &whole.rows {
        assert!(row.line > last, "line {} stands behind {last}", row.line);
        last = row.line;
        check((row.name.as_ref(), &row.typed));
    }
    // A job reads the file anew for each piece.
    let (mut last, mut pieces) = (0, Vec::new());
    while pieces.len() < whole.rows.len() {
        let piece = columns::read(bytes, country, reader).expect("it was read before").part(last, PIECE);
        last = piece.rows.last().expect("there is more").line;
        pieces.extend(piece.rows);
    }
    assert!(pieces == whole.rows, "the pieces are the whole");
}

/// Reads bytes as the parts of a workbook with a class list; see [`table::fuzz::workbook`].
///
/// # Panics
/// What is read of them is no list that can be looked through.
pub fn class_workbook(bytes: &[u8]) {
    class_file(&table::fuzz::workbook(bytes));
}

/// Reads a text as a class list that somebody has pasted.
///
/// # Panics
/// What is read of it is no list that can be looked through.
pub fn class_lines(text: &str) {
    let Ok(ClassSource::Words(words)) = ClassSource::parse(&Answer::Text(text.to_owned())) else { return };
    assert!(words.chars().count() <= ClassSource::MAX, "it fits one message");
    let reader = Locale::all().nth(text.len() % Locale::all().len()).unwrap_or_else(Locale::english);
    let rows = lines::read(&words, reader).unwrap_or_else(|problem| panic!("{problem:?}, though it was taken"));
    assert!((1..=MOST).contains(&rows.len()), "{} lines", rows.len());
    let mut last = 0;
    for row in &rows {
        assert!(row.line > last, "line {} stands behind {last}", row.line);
        last = row.line;
        check((row.name.as_ref(), &row.typed));
    }
}

/// A line names a student, or is shown as it was written, to be corrected.
fn check((name, typed): (Option<&StudentName>, &str)) {
    let Some(name) = name else {
        assert!(!typed.trim().is_empty() && typed.chars().count() <= TYPED_MOST, "{typed:?}");
        return;
    };
    assert!(typed.is_empty(), "a name is kept once");
    let (given, surname) = (name.given.as_str(), name.surname.as_str());
    assert!(StudentName::of(given, surname).as_ref() == Ok(name), "{given:?} {surname:?} is read otherwise anew");
    assert!(StudentName::parse(&name.answer()).as_ref() == Ok(name), "{given:?} {surname:?} cannot be corrected");
    let mut candidates = UserName::candidates(given, surname, None);
    let user_name = candidates.next().expect("there is always one more");
    assert_eq!(UserName::typed(user_name.as_str()).as_ref(), Some(&user_name), "it can be typed");
    assert!(name.short().chars().count() <= name.whole().chars().count() + 1, "{given:?} {surname:?}");
}
