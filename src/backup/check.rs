//! Reads a backup from its first to its last byte and says whether it is one, and whole: before anything is restored, or for that alone.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::{BufReader, Read};
use std::ops::Range;
use std::path::Path;

use bot_core::store::backup::{Schema, Secrets, Table};
use sha2::{Digest as _, Sha256};

use super::container::{Member, PIECE, Reader, member};
use super::make::seconds;
use super::manifest::{FilesSaid, Form, Head, Manifest, Part, Rows};
use super::progress::Progress;
use super::{Bad, FORMAT, damaged, digits, parts, size};

/// The first member, the last one, and the folder of files.
pub(super) const HEAD: &str = "twinbot-backup.json";
pub(super) const MANIFEST: &str = "manifest.json";
pub(super) const FILES: &str = "files/";

/// The head and the manifest have at most so many bytes.
const MOST_HEAD: u64 = 1 << 20;
const MOST_MANIFEST: u64 = 64 << 20;

/// Where each part of each table is, by the tables' names.
pub(super) type Parts = BTreeMap<String, Vec<(Member, Part)>>;

/// A backup that is whole.
pub(crate) struct Checked {
    pub(crate) manifest: Manifest,
    pub(super) schema: Schema,
    pub(super) parts: Parts,
    /// Where the files are, one behind the other.
    pub(super) files: Range<u64>,
}

/// Looks through a backup.
///
/// # Errors
/// [`Bad`], whichever byte of it is missing or another one.
pub(crate) async fn check(path: &Path) -> anyhow::Result<Checked> {
    let head = head(File::open(path).map_err(Bad::from)?)?;
    if head.schema.migration > Schema::newest() {
        return Err(Bad::Newer(head.program).into());
    }
    let schema = Schema::of(head.schema.migration).await?;
    if schema.sums != head.schema.sums {
        return Err(Bad::OtherTables(head.program).into());
    }
    let path = path.to_owned();
    let looked = tokio::task::spawn_blocking(move || {
        let file = File::open(path)?;
        let bytes = file.metadata()?.len();
        whole(BufReader::with_capacity(PIECE, file), bytes, (head, schema))
    });
    Ok(looked.await??)
}

/// Reads the head alone, as it says whether this program can read what follows.
pub(super) fn head(mut from: impl Read) -> Result<Head, Bad> {
    let first = member(&mut from, 0).map_err(|bad| match bad {
        Bad::Unreadable(error) => Bad::Unreadable(error),
        Bad::Foreign | Bad::Newer(_) | Bad::OtherTables(_) | Bad::Damaged(_) => Bad::Foreign,
    })?;
    if first.name != HEAD || first.size > MOST_HEAD {
        return Err(Bad::Foreign);
    }
    let mut bytes = vec![0; usize::try_from(first.size).unwrap_or_default()];
    from.read_exact(&mut bytes)?;
    let unreadable = |_| damaged("its head cannot be read");
    let Form { format, program } = serde_json::from_slice(&bytes).map_err(unreadable)?;
    if format > FORMAT { Err(Bad::Newer(program)) } else { serde_json::from_slice(&bytes).map_err(unreadable) }
}

/// Looks through all of it; in so many bytes, under this head.
pub(super) fn whole(from: impl Read, bytes: u64, (head, schema): (Head, Schema)) -> Result<Checked, Bad> {
    let mut reader = Reader::new(from, bytes)?;
    let first = reader.next()?.ok_or_else(|| damaged("it has no head"))?;
    reader.content(&first, MOST_HEAD)?;
    let mut found = Found { parts: Parts::new(), files: FilesSaid::default(), range: 0..0 };
    let mut progress = Progress::begin();
    let manifest = loop {
        let next = reader.next()?.ok_or_else(|| damaged("it has no manifest"))?;
        if next.name == MANIFEST {
            break reader.content(&next, MOST_MANIFEST)?;
        }
        found.take(&mut reader, next, &schema)?;
        progress.tells(|| found.far());
    };
    if reader.next()?.is_some() {
        return Err(damaged("something stands behind its manifest"));
    }
    reader.finish(seconds(&head))?;
    let manifest: Manifest = serde_json::from_slice(&manifest).map_err(|_| damaged("its manifest cannot be read"))?;
    let Found { parts, files, range } = found;
    if manifest.head != head || !has_said(&manifest, (&schema, &parts), files) {
        return Err(damaged("its manifest says something else than what is there"));
    }
    Ok(Checked { manifest, schema, parts, files: range })
}

/// What was found so far.
struct Found {
    parts: Parts,
    files: FilesSaid,
    range: Range<u64>,
}

impl Found {
    /// Takes the next member, which is a part of a table or a file.
    fn take<R: Read>(&mut self, reader: &mut Reader<R>, next: Member, schema: &Schema) -> Result<(), Bad> {
        if let Some(table) = parts::table_of(&next.name) {
            let table = schema.table(table).ok_or_else(|| damaged("it has a table that is not known"))?;
            let content = reader.content(&next, parts::MOST)?;
            let part = part(&next.name, &content, table)?;
            self.parts.entry(table.name.clone()).or_default().push((next, part));
            return Ok(());
        }
        let hash = next.name.strip_prefix(FILES).ok_or_else(|| damaged("it has a part that is not known"))?;
        let mut sha = Sha256::new();
        reader.pieces(&next, |piece| sha.update(piece))?;
        if digits(&sha.finalize()) != hash {
            return Err(damaged(format!("the file {hash} is another one")));
        }
        (self.files.count, self.files.bytes) = (self.files.count + 1, self.files.bytes + next.size);
        // Each begins with a block for its head.
        let begins = if self.range.is_empty() { next.at - 512 } else { self.range.start };
        self.range = begins..next.end();
        Ok(())
    }

    fn far(&self) -> String {
        let rows: u64 = self.parts.values().flatten().map(|(_, part)| part.rows).sum();
        format!("looked through: {rows} rows, {} files ({})", self.files.count, size(self.files.bytes))
    }
}

/// Reads every row of a part.
fn part(name: &str, content: &[u8], table: &Table) -> Result<Part, Bad> {
    let mut rows = 0;
    for line in parts::lines(content)?.lines() {
        if table.values(line, Secrets::Sealed).is_none() {
            return Err(damaged(format!("a row of {} cannot be read", table.name)));
        }
        rows += 1;
    }
    Ok(Part { name: name.to_owned(), rows, sha256: digits(&Sha256::digest(content)) })
}

/// Whether the manifest says just what was found.
fn has_said(manifest: &Manifest, (schema, found): (&Schema, &Parts), files: FilesSaid) -> bool {
    let is_said = |rows: &Rows| {
        let table = schema.table(&rows.table).filter(|table| table.columns == rows.columns);
        let parts: Vec<&Part> = found.get(&rows.table).into_iter().flatten().map(|(_, part)| part).collect();
        let sum: u64 = rows.parts.iter().map(|part| part.rows).sum();
        table.is_some() && sum == rows.rows && rows.parts.iter().collect::<Vec<_>>() == parts
    };
    let named: BTreeSet<&str> = manifest.tables.iter().map(|rows| rows.table.as_str()).collect();
    let has_all = named.len() == manifest.tables.len() && named.len() == schema.tables.len();
    let has_files = match manifest.files {
        Some(said) => manifest.head.has_files && (said.count, said.bytes) == (files.count, files.bytes),
        None => !manifest.head.has_files && files.count == 0,
    };
    has_all && has_files && manifest.tables.iter().all(is_said)
}
