//! Brings a backup back into an empty database of either engine. Everything that can refuse it comes before the first byte is written.

use std::fs::File;
use std::io::{Read as _, Seek as _, SeekFrom};
use std::path::Path;

use anyhow::{Context as _, Result, bail};
use bot_core::domain::audit::{Act, Kind};
use bot_core::store::backup::{Filling, Peeked, Schema, Secrets, Table, Unfillable, peek};
use bot_core::store::{Db, Value};
use bytes::Bytes;
use files::{Hash, Stored};
use futures::Stream;
use sha2::{Digest as _, Sha256};
use tokio_util::sync::CancellationToken;

use super::check::{Checked, FILES, check};
use super::container::{Member, PIECE, member};
use super::manifest::{Manifest, Part};
use super::progress::Progress;
use super::{Bad, damaged, digits, parts, size};
use crate::commands::noted;
use crate::keys::{self, Place};
use crate::serve;
use crate::settings::Settings;
use crate::shelf::{self, Shelf};

/// Restores a backup into the database that is configured, and its files to where they are kept. Gives what was in it; `None` where it was
/// stopped before anything of it was in the database.
pub(crate) async fn restore(
    settings: &Settings,
    from: &Path,
    secrets: Secrets,
    stop: &CancellationToken,
) -> Result<Option<Manifest>> {
    let Some(filled) = stop.run_until_cancelled(fill(settings, from, secrets)).await else { return Ok(None) };
    let (manifest, db, filling) = filled?;
    // From here on nothing breaks it off: nobody could say any more whether the database is empty.
    let filled = filling.end().await.with_context(|| unfinished(from));
    db.close().await;
    filled?;
    let is_restored = || format!("{} is restored, but the audit does not say so", from.display());
    // An older one is brought up to date here.
    let db = serve::open(settings).await.with_context(is_restored)?;
    noted(&db, Act::of(Kind::BackupRestored)).await.with_context(is_restored)?;
    db.close().await;
    Ok(Some(manifest))
}

fn unfinished(from: &Path) -> String {
    format!("{} is not restored, and the database is empty still", from.display())
}

/// Does all of that but for the end, before which nothing of it is in the database.
async fn fill(settings: &Settings, from: &Path, secrets: Secrets) -> Result<(Manifest, Db, Filling)> {
    let refused = || format!("{} is not restored, and nothing is written", from.display());
    let checked = check(from).await.with_context(refused)?;
    require_keys(settings, &checked.manifest, secrets).with_context(refused)?;
    require_empty(settings, &checked.schema).await.with_context(refused)?;

    let unfinished = || unfinished(from);
    let (version, mut progress) = (checked.schema.version, Progress::begin());
    let mut file = File::open(from).with_context(unfinished)?;
    let db = serve::open_up_to(settings, Some(version)).await.with_context(unfinished)?;
    // The files first: whatever the database refers to then is there.
    if checked.manifest.files.is_some() {
        let shelf = shelf::open(settings).await.with_context(unfinished)?;
        files(&mut file, &checked, &shelf, &mut progress).await.with_context(unfinished)?;
    }
    let filled = async {
        let mut filling = Filling::begin(&db, &checked.schema).await.map_err(|why| not_filled(settings, why))?;
        for table in checked.schema.tables.iter().filter(|table| table.is_kept(secrets)) {
            rows((&mut file, &checked), (table, secrets), &mut filling, &mut progress).await?;
        }
        Ok::<Filling, anyhow::Error>(filling)
    };
    let filled = filled.await.with_context(unfinished);
    match filled {
        Ok(filling) => Ok((checked.manifest, db, filling)),
        Err(error) => {
            db.close().await;
            Err(error)
        }
    }
}

/// What is sealed in it is of no use without its keys, and a program does not start without them.
fn require_keys(settings: &Settings, manifest: &Manifest, secrets: Secrets) -> Result<()> {
    if secrets == Secrets::LeftOut {
        return Ok(());
    }
    let place = Place::of(settings)?;
    let here = place.keys()?.map(|keys| keys::ids(&keys)).unwrap_or_default();
    let Some(missing) = manifest.keys.iter().find(|said| !here.contains(&said.key)) else { return Ok(()) };
    let found = if here.is_empty() { "no key is there".to_owned() } else { format!("it has {}", here.join(", ")) };
    bail!(
        "what is sealed in it needs the key {}, and this key is not in {place}: {found}. Put the key file there, or say where the key is \
         with TWINBOT_KEYS_PATH or TWINBOT_KEYS_FILE. If the key is lost for good, --without-secrets restores everything else",
        missing.key
    );
}

/// Nothing is mixed with what is there.
async fn require_empty(settings: &Settings, schema: &Schema) -> Result<()> {
    let Peeked { version, holds } = peek(settings.text("database_url")).await?;
    if let Some(table) = holds {
        return Err(not_filled(settings, Unfillable::Holds(table)));
    }
    if version.is_some_and(|version| version > schema.version) {
        bail!(
            "the database {} has the tables of a newer program already: give an empty one, without tables",
            settings.database()
        );
    }
    Ok(())
}

fn not_filled(settings: &Settings, why: Unfillable) -> anyhow::Error {
    match why {
        Unfillable::Holds(table) => anyhow::anyhow!(
            "the database {} is not empty (the table {table} has rows), and a backup is restored into an empty one only. Move what is \
             there away, or say another one with TWINBOT_DATABASE_URL",
            settings.database()
        ),
        Unfillable::Failed(error) => error.into(),
    }
}

/// Brings the files to where they are kept. One that is there already is brought once more: it may have been damaged.
async fn files(file: &mut File, checked: &Checked, shelf: &Shelf, progress: &mut Progress) -> Result<()> {
    let (mut at, mut done, mut bytes) = (checked.files.start, 0_u64, 0);
    while at < checked.files.end {
        file.seek(SeekFrom::Start(at))?;
        let next = member(file, at)?;
        let named = next.name.strip_prefix(FILES).and_then(|hash| hash.parse::<Hash>().ok());
        let Stored { hash, size: stored } = shelf.files().put(pieces(file, next.size), next.size).await?;
        if named != Some(hash) || stored != next.size {
            return Err(damaged("it was changed while it was restored").into());
        }
        (at, done, bytes) = (next.end(), done + 1, bytes + stored);
        progress.tells(|| format!("files: {done} ({})", size(bytes)));
    }
    Ok(())
}

/// So many bytes of a file from where it is, a piece at a time.
fn pieces(file: &mut File, bytes: u64) -> impl Stream<Item = std::io::Result<Bytes>> + Send {
    futures::stream::try_unfold((file, bytes), |(file, left): (&mut File, u64)| async move {
        if left == 0 {
            return Ok(None);
        }
        let mut piece = vec![0; usize::try_from(left).unwrap_or(PIECE).min(PIECE)];
        file.read_exact(&mut piece)?;
        let left = left - piece.len() as u64;
        Ok::<_, std::io::Error>(Some((Bytes::from(piece), (file, left))))
    })
}

/// Brings the rows of a table into the database, a part at a time.
async fn rows(
    (file, checked): (&mut File, &Checked),
    (table, secrets): (&Table, Secrets),
    to: &mut Filling,
    progress: &mut Progress,
) -> Result<()> {
    let mut done = 0;
    for (place, part) in checked.parts.get(&table.name).into_iter().flatten() {
        let rows = read(file, (place, part), (table, secrets))?;
        done += rows.len();
        to.add(table, rows).await.with_context(|| format!("rows of {}", table.name))?;
        progress.tells(|| format!("{}: {done} rows", table.name));
    }
    Ok(())
}

/// Reads a part once more: what was looked through is what is written.
fn read(
    file: &mut File,
    (place, part): (&Member, &Part),
    (table, secrets): (&Table, Secrets),
) -> Result<Vec<Vec<Value>>, Bad> {
    let changed = || damaged("it was changed while it was restored");
    file.seek(SeekFrom::Start(place.at))?;
    let mut content = vec![0; usize::try_from(place.size).unwrap_or_default()];
    file.read_exact(&mut content)?;
    if digits(&Sha256::digest(&content)) != part.sha256 {
        return Err(changed());
    }
    let lines = parts::lines(&content)?;
    lines.lines().map(|line| table.values(line, secrets).ok_or_else(changed)).collect()
}
