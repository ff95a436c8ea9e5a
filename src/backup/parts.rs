//! The rows of a table in parts: lines of JSON, compressed, some MB each, so that nobody holds more of them in memory.

use std::io::{self, Read as _, Write as _};

use anyhow::Result;
use bot_core::store::Tx;
use bot_core::store::backup::{Secrets, Table, rows};
use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;
use futures::TryStreamExt as _;
use sha2::{Digest as _, Sha256};

use super::container::Writer;
use super::manifest::{Part, Rows};
use super::progress::Progress;
use super::{Bad, damaged, digits};

/// About so many bytes of lines are a part.
const PART: usize = 4 << 20;
/// No part has more bytes, neither compressed nor as lines: a single row is far smaller.
pub(super) const MOST: u64 = 256 << 20;
/// The folder of all of them.
pub(super) const FOLDER: &str = "tables/";
const ENDING: &str = ".jsonl.gz";

/// What the nth part of a table is called.
fn name(table: &str, nth: usize) -> String {
    format!("{FOLDER}{table}/{nth:06}{ENDING}")
}

/// The table of which a member is a part.
pub(super) fn table_of(member: &str) -> Option<&str> {
    let (table, nth) = member.strip_prefix(FOLDER)?.split_once('/')?;
    nth.strip_suffix(ENDING).filter(|digits| digits.bytes().all(|digit| digit.is_ascii_digit())).map(|_| table)
}

/// A part that is being filled.
struct Filled {
    lines: GzEncoder<Vec<u8>>,
    rows: u64,
    bytes: usize,
}

impl Filled {
    fn empty() -> Self {
        Self { lines: GzEncoder::new(Vec::new(), Compression::default()), rows: 0, bytes: 0 }
    }

    fn add(&mut self, line: &str) -> io::Result<()> {
        self.lines.write_all(line.as_bytes())?;
        self.lines.write_all(b"\n")?;
        self.rows += 1;
        self.bytes += line.len() + 1;
        Ok(())
    }

    fn write(self, name: String, to: &mut Writer) -> io::Result<Part> {
        let bytes = self.lines.finish()?;
        to.whole(&name, &bytes)?;
        Ok(Part { name, rows: self.rows, sha256: digits(&Sha256::digest(&bytes)) })
    }
}

/// Writes all rows of a table as they are in a snapshot.
pub(super) async fn write(
    (table, secrets): (&Table, Secrets),
    from: &mut Tx,
    to: &mut Writer,
    progress: &mut Progress,
) -> Result<Rows> {
    let mut said = Rows { table: table.name.clone(), columns: table.columns.clone(), rows: 0, parts: Vec::new() };
    let (mut lines, mut filled) = (rows(from, table, secrets), Filled::empty());
    while let Some(line) = lines.try_next().await? {
        filled.add(&line)?;
        said.rows += 1;
        progress.tells(|| format!("{}: {} rows", table.name, said.rows));
        if filled.bytes >= PART {
            let full = std::mem::replace(&mut filled, Filled::empty());
            said.parts.push(full.write(name(&table.name, said.parts.len() + 1), to)?);
        }
    }
    if filled.rows > 0 {
        said.parts.push(filled.write(name(&table.name, said.parts.len() + 1), to)?);
    }
    Ok(said)
}

/// Reads the lines of a part.
pub(super) fn lines(compressed: &[u8]) -> Result<String, Bad> {
    let mut text = String::new();
    let mut decoder = GzDecoder::new(compressed).take(MOST);
    decoder.read_to_string(&mut text).map_err(|_| damaged("rows cannot be read"))?;
    if decoder.limit() == 0 { Err(damaged("a part of it is too large")) } else { Ok(text) }
}
