//! Makes a backup while the program runs: the database as it is at one moment, then the files to which it refers.

use std::path::Path;

use anyhow::{Context as _, Result};
use bot_core::area::kept_files;
use bot_core::domain::audit::{Act, Kind};
use bot_core::engine::{Outside as _, System};
use bot_core::file_store::FileHash;
use bot_core::store::backup::{Peeked, Schema, Secrets, peek};
use bot_core::store::{Db, Dialect, Tx, secrets};
use files::{Error as FileError, Hash};
use futures::StreamExt as _;

use super::container::Writer;
use super::draft::Draft;
use super::manifest::{FilesSaid, Head, KeySaid, Manifest, Version};
use super::progress::Progress;
use super::{FORMAT, check, parts, size};
use crate::commands::noted;
use crate::settings::Settings;
use crate::shelf::{self, Shelf};
use crate::{VERSION, serve};

/// So many hashes are read at a time.
const BATCH: u32 = 500;

/// What a backup has besides the rows.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Includes {
    pub(crate) files: bool,
    pub(crate) secrets: bool,
}

/// Makes a backup of the database that is configured, in a file that is not there yet. Gives what is in it, and how many bytes that has.
pub(crate) async fn make(settings: &Settings, to: &Path, includes: Includes) -> Result<(Manifest, u64)> {
    let made = made(settings, to, includes).await;
    made.with_context(|| format!("no backup is made in {}", to.display()))
}

async fn made(settings: &Settings, to: &Path, includes: Includes) -> Result<(Manifest, u64)> {
    let (draft, file) = Draft::begin(to)?;
    let Peeked { version: Some(version), .. } = peek(settings.text("database_url")).await? else {
        return Err(serve::no_database(&settings.database()).into());
    };
    // Where this program is newer than the one that runs, it brings nothing up to date yet.
    let db = serve::open_up_to(settings, Some(version)).await?;
    let schema = Schema::of(version).await?;
    let shelf = if includes.files { Some(shelf::open(settings).await?) } else { None };
    let head = head(&db, &schema, includes);
    let (mut writer, mut progress) = (Writer::new(file, seconds(&head)), Progress::begin());
    writer.whole(check::HEAD, &serde_json::to_vec_pretty(&head)?)?;
    let (mut manifest, hashes) = database(&db, (head, &schema), &mut writer, &mut progress).await?;
    if let Some(shelf) = shelf {
        manifest.files = Some(shared(&shelf, &hashes, &mut writer, &mut progress).await?);
    }
    writer.whole(check::MANIFEST, &serde_json::to_vec_pretty(&manifest)?)?;
    let (file, bytes) = writer.end()?;
    // Who has it has everything.
    noted(&db, Act::of(Kind::BackupMade)).await?;
    db.close().await;
    draft.finish(file)?;
    Ok((manifest, bytes))
}

fn head(db: &Db, schema: &Schema, includes: Includes) -> Head {
    let engine = match db.dialect() {
        Dialect::Sqlite => "sqlite",
        Dialect::Postgres => "postgres",
    };
    Head {
        format: FORMAT,
        program: VERSION.to_owned(),
        made_at: System.now(),
        engine: engine.to_owned(),
        schema: Version { migration: schema.version, sums: schema.sums.clone() },
        has_files: includes.files,
        has_secrets: includes.secrets,
    }
}

/// When it is made, in seconds.
pub(super) fn seconds(head: &Head) -> u64 {
    u64::try_from(head.made_at / 1000).unwrap_or_default()
}

/// Writes all rows as of one moment; gives also the files to which they refer.
async fn database(
    db: &Db,
    (head, schema): (Head, &Schema),
    writer: &mut Writer,
    progress: &mut Progress,
) -> Result<(Manifest, Vec<FileHash>)> {
    let kept = if head.has_secrets { Secrets::Sealed } else { Secrets::LeftOut };
    let mut tx = db.snapshot().await?;
    let mut tables = Vec::with_capacity(schema.tables.len());
    for table in &schema.tables {
        tables.push(parts::write((table, kept), &mut tx, writer, progress).await?);
    }
    let hashes = if head.has_files { referred(&mut tx).await? } else { Vec::new() };
    let keys = if head.has_secrets { secrets::keys(&mut tx).await? } else { Vec::new() };
    let keys = keys.into_iter().map(|(key, secrets)| KeySaid { key, secrets }).collect();
    Ok((Manifest { head, tables, files: None, keys }, hashes))
}

/// The files to which rows of a snapshot refer. They are remembered so that nobody has to keep the snapshot while they are read: a million
/// takes 32 MB.
async fn referred(tx: &mut Tx) -> Result<Vec<FileHash>> {
    let (mut all, mut behind) = (Vec::new(), String::new());
    loop {
        let next = kept_files(tx, &behind, BATCH).await?;
        let Some(last) = next.last() else { return Ok(all) };
        behind = last.to_string();
        all.extend(next);
    }
}

/// Writes the files. One that is lost or damaged is named and left out: everything else is worth keeping all the same.
async fn shared(shelf: &Shelf, hashes: &[FileHash], to: &mut Writer, progress: &mut Progress) -> Result<FilesSaid> {
    let mut said = FilesSaid::default();
    for hash in hashes {
        let place = to.place();
        match copy(shelf, *hash, to).await? {
            Copied::Whole(bytes) => (said.count, said.bytes) = (said.count + 1, said.bytes + bytes),
            Copied::Lost(why) => {
                to.back_to(place)?;
                said.missing += 1;
                eprintln!("{hash} is not in the backup: {why}");
            }
        }
        progress.tells(|| format!("files: {} of {} ({})", said.count, hashes.len(), size(said.bytes)));
    }
    Ok(said)
}

/// What came of a file.
enum Copied {
    Whole(u64),
    Lost(FileError),
}

async fn copy(shelf: &Shelf, hash: FileHash, to: &mut Writer) -> Result<Copied> {
    let mut content = match shelf.files().get(Hash::from(hash.0)).await {
        Ok(content) => content,
        Err(error) => return lost(error),
    };
    let bytes = content.size;
    to.begin(&format!("{}{hash}", check::FILES), bytes)?;
    while let Some(piece) = content.next().await {
        match piece {
            Ok(piece) => to.bytes(&piece)?,
            Err(error) => return lost(error),
        }
    }
    to.pad()?;
    Ok(Copied::Whole(bytes))
}

/// What is wrong with one file is told apart from a place that does not answer.
fn lost(error: FileError) -> Result<Copied> {
    match error {
        FileError::Missing | FileError::Changed => Ok(Copied::Lost(error)),
        FileError::Empty
        | FileError::TooLarge(_)
        | FileError::Cut(_)
        | FileError::Full
        | FileError::ReadOnly
        | FileError::Away(_)
        | FileError::Settings(_) => Err(error.into()),
    }
}
