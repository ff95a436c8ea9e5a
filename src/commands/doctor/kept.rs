//! `twinbot doctor --files`: reads the files of TwinSpaces, and finds those that are lost, damaged, or that nobody refers to.

use std::collections::HashSet;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, UNIX_EPOCH};

use anyhow::{Result, bail};
use bot_core::area::{kept_files, known_files};
use bot_core::engine::{Outside as _, System};
use bot_core::file_store::{FileHash, FileStore as _, KeepFault};
use bot_core::store::Db;
use files::Hash;
use futures::TryStreamExt as _;

use crate::commands::print;
use crate::serve;
use crate::settings::Settings;
use crate::shelf::{self, Shelf};

/// A file that nobody refers to is younger than this while it is being noted.
const DAY: Duration = Duration::from_secs(24 * 3_600);
/// So many hashes are read at a time.
const BATCH: u32 = 200;

/// Reads each file that somebody refers to, and says how many nobody does; removes these where that is wanted.
///
/// # Errors
/// Something is wrong with them, or they cannot be read.
pub(super) async fn look(settings: &Settings, repair: bool) -> Result<()> {
    let (db, shelf) = (serve::open(settings).await?, shelf::open(settings).await?);
    let bad = unread(&db, &shelf).await?;
    let orphans = orphans(&db, &shelf, repair).await?;
    db.close().await;
    if bad > 0 || (orphans > 0 && !repair) {
        bail!("the files do not fit together");
    }
    Ok(())
}

/// Says how many files nobody refers to, and removes them where that is asked for.
async fn orphans(db: &Db, shelf: &Shelf, repair: bool) -> Result<u64> {
    let unknown = Arc::new(Mutex::new(0_u64));
    let ask = |asked: Vec<Hash>| {
        let (db, unknown) = (db.clone(), Arc::clone(&unknown));
        async move {
            let wanted: Vec<FileHash> = asked.iter().map(|hash| FileHash(*hash.as_bytes())).collect();
            let mut tx = db.read().await?;
            let found: HashSet<Hash> =
                known_files(&mut tx, &wanted).await?.into_iter().map(|hash| Hash::from(hash.0)).collect();
            *unknown.lock().unwrap_or_else(PoisonError::into_inner) += (asked.len() - found.len()) as u64;
            // Whatever counts as known stays.
            Ok::<_, bot_core::store::Error>(if repair { found } else { asked.into_iter().collect() })
        }
    };
    let now = Duration::from_millis(System.now().try_into().unwrap_or_default());
    let before = UNIX_EPOCH + now.saturating_sub(DAY);
    let swept = shelf.files().sweep(before, ask).await?;
    let orphans = *unknown.lock().unwrap_or_else(PoisonError::into_inner);
    let done = match (orphans, repair) {
        (0, _) => "",
        (_, true) => " (removed)",
        (_, false) => " (`--repair` removes them)",
    };
    print(&format!("Files stored: {}; unfinished uploads removed: {}", swept.kept, swept.unfinished))?;
    print(&format!("Files that nothing has used for a day: {orphans}{done}"))?;
    if swept.foreign > 0 {
        print(&format!("Things beside them that Twinbot has not stored, and leaves alone: {}", swept.foreign))?;
    }
    Ok(orphans)
}

/// Reads every file that somebody refers to; says how many are lost or damaged, and which.
async fn unread(db: &Db, shelf: &Shelf) -> Result<u64> {
    let (mut behind, mut all, mut bad) = (String::new(), 0_u64, 0_u64);
    loop {
        let mut tx = db.read().await?;
        let next = kept_files(&mut tx, &behind, BATCH).await?;
        drop(tx);
        let Some(last) = next.last() else { break };
        behind = last.to_string();
        for hash in next {
            all += 1;
            if let Err(fault) = read(shelf, hash).await {
                if fault.may_pass() {
                    bail!("files cannot be read: {fault}");
                }
                bad += 1;
                print(&format!("{hash}: {fault}; bring it back from a backup"))?;
            }
        }
    }
    print(&format!("Files in use: {all}; lost or damaged: {bad}"))?;
    Ok(bad)
}

async fn read(shelf: &Shelf, hash: FileHash) -> Result<(), KeepFault> {
    let mut pieces = shelf.read(hash).await?;
    while pieces.try_next().await?.is_some() {}
    Ok(())
}
