//! Reads tables that people send: text with separators (CSV, or pasted lines), XLSX and ODS.
//!
//! Every cell is text, and every line has the number that a person sees in the file. What the columns mean is left to
//! the caller. A file may be hostile: how much memory it takes is bounded by [`Limits`].

mod alphabet;
mod archive;
#[cfg(feature = "fuzz")]
pub mod fuzz;
mod ods;
mod rows;
mod text;
mod xlsx;

use archive::{Archive, Kind};

/// How an archive begins: XLSX and ODS are some.
const ZIP: &[u8] = b"PK\x03\x04";
/// How a file of Office before 2007 begins; a locked XLSX lies inside one.
const OLE: &[u8] = &[0xD0, 0xCF, 0x11, 0xE0];
/// The stream of such a file that holds a locked XLSX, as it is written there ([MS-OFFCRYPTO] 2.3.4.4).
const LOCKED: &str = "EncryptedPackage";

/// A line of a table that is not blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The number of the line in the file, from 1. A record of several lines has the number of its first.
    pub number: usize,
    /// The cells as they are written, from the first column that the table uses. Empty cells at the end are left out.
    pub cells: Vec<String>,
}

/// What a file holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// The sheet that was read: the first visible one that holds anything. `None` for text.
    pub sheet: Option<String>,
    /// The lines that are not blank, at least one, in their order.
    pub lines: Vec<Line>,
}

/// How much a file may hold. What reading takes in memory is bounded by a small multiple of `unpacked`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The size of the file, in bytes.
    pub bytes: usize,
    /// What it may unpack to, and what its cells may take in memory, in bytes.
    pub unpacked: usize,
    /// How many lines may hold anything, the names of the columns among them.
    pub rows: usize,
}

impl Limits {
    /// For files that the operator of this machine has chosen.
    pub const NONE: Self = Self { bytes: usize::MAX, unpacked: usize::MAX, rows: usize::MAX };
}

/// Why a file cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// Nothing is written in it.
    #[error("it is empty")]
    Empty,
    /// It passes one of the [`Limits`].
    #[error("it has {0}")]
    TooLarge(Bound),
    /// A picture, a document, an archive of other things: no table.
    #[error("it holds no table: CSV, XLSX and ODS can be read")]
    Binary,
    /// A workbook in a form that is not read: XLS of before 2007, or XLSB.
    #[error("it is a spreadsheet of an old form; save it as XLSX or CSV")]
    Old,
    /// A password protects it.
    #[error("a password protects it; save it without one")]
    Locked,
    /// It is damaged, or does not keep to its format.
    #[error("it is damaged; save it again, or as CSV")]
    Broken,
}

/// What a file has too much of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Bound {
    /// [`Limits::bytes`].
    #[error("too many bytes")]
    Bytes,
    /// [`Limits::unpacked`].
    #[error("too much in it")]
    Unpacked,
    /// [`Limits::rows`].
    #[error("too many rows")]
    Rows,
}

/// Reads a file. Its content says of which form it is; its name does not count.
///
/// # Errors
/// Why it cannot be read.
pub fn read(bytes: &[u8], limits: &Limits) -> Result<Table, Unreadable> {
    read_from(bytes, None, limits)
}

/// The same for a file from a country, such as "pl": of what does not say in which alphabet it is written, this tells the most.
///
/// # Errors
/// Why it cannot be read.
pub fn read_from(bytes: &[u8], country: Option<&str>, limits: &Limits) -> Result<Table, Unreadable> {
    if bytes.is_empty() {
        Err(Unreadable::Empty)
    } else if bytes.len() > limits.bytes {
        Err(Unreadable::TooLarge(Bound::Bytes))
    } else if bytes.starts_with(ZIP) {
        workbook(bytes, limits)
    } else if bytes.starts_with(OLE) {
        let name: Vec<u8> = LOCKED.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let is_locked = bytes.windows(name.len()).any(|window| window == name);
        Err(if is_locked { Unreadable::Locked } else { Unreadable::Old })
    } else {
        lines(&alphabet::decode(bytes, country)?, limits)
    }
}

/// Reads text that somebody has pasted, or a text file: a record a line, with tabs, semicolons or commas between cells.
///
/// # Errors
/// The text is blank or passes a limit.
pub fn lines(text: &str, limits: &Limits) -> Result<Table, Unreadable> {
    if text.len() > limits.bytes.max(limits.unpacked) {
        return Err(Unreadable::TooLarge(Bound::Bytes));
    }
    Ok(Table { sheet: None, lines: text::rows(text, limits)?.finish()? })
}

fn workbook(bytes: &[u8], limits: &Limits) -> Result<Table, Unreadable> {
    let mut archive = Archive::open(bytes, limits.unpacked)?;
    let (sheet, rows) = match archive.kind()? {
        Kind::Xlsx => {
            archive.check_for_calamine()?;
            xlsx::read(bytes, limits)?
        }
        Kind::Ods => ods::read(&archive.part("content.xml")?, limits)?,
    };
    Ok(Table { sheet: Some(sheet), lines: rows.finish()? })
}
