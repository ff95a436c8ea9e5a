//! `twinbot doctor --files`: reads the files of TwinSpaces, and finds those that are lost, damaged, or that nobody refers to.

use std::collections::HashSet;
use std::ops::Range;

use anyhow::{Result, bail};
use bot_core::area::{kept_files, known_files};
use bot_core::domain::DAY;
use bot_core::domain::audit::{Act, Kind, Party};
use bot_core::engine::{Outside as _, System};
use bot_core::file_store::{FileHash, FileStore as _, KeepFault};
use bot_core::store::{Db, Error, audit};
use files::{Hash, Swept};
use futures::TryStreamExt as _;

use crate::commands::{moment, noted, print};
use crate::serve;
use crate::settings::Settings;
use crate::shelf::{self, Shelf};

/// So many hashes are read at a time.
const BATCH: u32 = 200;

/// Reads each file that somebody refers to, and says how many nobody does; removes these where that is wanted, which the audit notes, and
/// else changes nothing. What is older than the database is another one's, and stays.
///
/// # Errors
/// Something is wrong with them, they cannot be read, or it is not known which of them are wanted.
pub(super) async fn look(settings: &Settings, repair: bool) -> Result<()> {
    let db = serve::open_to_look(settings).await?;
    let place = shelf::said(settings);
    if shelf::folder(settings).is_some_and(|folder| !folder.exists()) {
        bail!(
            "the folder {place} is not there: `twinbot run` makes it at its first start; if it was there before, mount it or bring it back \
             from the backup"
        );
    }
    let shelf = shelf::open(settings).await?;
    let (used, bad) = unread(&db, &shelf).await?;
    let begun = audit::begun(&mut db.read().await?).await?;
    // A file that nobody refers to is younger than a day while it is being noted.
    let before = System.now() - DAY;
    let between = begun.unwrap_or(before)..before;
    let (mut swept, found) = orphans(&db, &shelf, (between.clone(), false)).await;
    found?;
    if repair {
        let stored = swept.kept + swept.removed + swept.older;
        if used == 0 && stored > 0 {
            bail!(
                "nothing is removed: there are files in {place} ({stored}), and the database {} refers to none at all, as a new one does, \
                 or that of another deployment. Is database_url right?",
                settings.database()
            );
        }
        swept = removes(&db, &shelf, between).await?;
    }
    db.close().await;
    says(swept, repair, begun)?;
    if bad > 0 || swept.older > 0 || (swept.removed > 0 && !repair) {
        bail!("the files do not fit together");
    }
    Ok(())
}

/// Finds the files that were kept between two times, in ms, and that nobody refers to, and removes them where that is asked for. Where that
/// fails in the middle, it gives what was removed by then, and why it has failed.
async fn orphans(db: &Db, shelf: &Shelf, (between, repair): (Range<i64>, bool)) -> (Swept, Result<(), files::Error>) {
    let ask = |asked: Vec<Hash>| {
        let db = db.clone();
        async move {
            let asked: Vec<FileHash> = asked.iter().map(|hash| FileHash(*hash.as_bytes())).collect();
            let known = known_files(&mut db.read().await?, &asked).await?;
            Ok::<HashSet<Hash>, Error>(known.into_iter().map(|hash| Hash::from(hash.0)).collect())
        }
    };
    let between = shelf::time_of(between.start)..shelf::time_of(between.end);
    let (files, mut swept) = (shelf.files(), Swept::default());
    let done = if repair {
        files.sweep_counting(between, ask, &mut swept).await
    } else {
        files.survey(between, ask).await.map(|found| swept = found)
    };
    (swept, done)
}

/// Removes them, and notes in the audit how many were removed, also where it fails in the middle.
async fn removes(db: &Db, shelf: &Shelf, between: Range<i64>) -> Result<Swept> {
    let (swept, done) = orphans(db, shelf, (between, true)).await;
    let removed = swept.removed + swept.unfinished;
    if removed > 0 {
        noted(db, Act::of(Kind::FilesRemoved).to(Party::files(removed))).await?;
    }
    done?;
    Ok(swept)
}

/// Says what was found, by a database that has begun at a time, in ms.
fn says(swept: Swept, repair: bool, begun: Option<i64>) -> Result<()> {
    let done = |count: u64| match (count, repair) {
        (0, _) => "",
        (_, true) => " (removed)",
        (_, false) => " (`--repair` removes them)",
    };
    let Swept { kept, removed, older, unfinished, foreign } = swept;
    let stored = older + if repair { kept } else { kept + removed };
    print(&format!("Files stored: {stored}; unfinished uploads: {unfinished}{}", done(unfinished)))?;
    print(&format!("Files that nothing has used for a day: {removed}{}", done(removed)))?;
    if older > 0 {
        let begun = begun
            .map_or_else(|| "in which nobody has done anything yet".to_owned(), |at| format!("begun {}", moment(at)));
        print(&format!("Files older than this database ({begun}), which refers to none of them: {older} (they stay)"))?;
        eprintln!("Is database_url right? If it is, these files are those of an earlier database: move them away.");
    }
    if foreign > 0 {
        print(&format!("Things beside them that Twinbot has not stored, and leaves alone: {foreign}"))?;
    }
    Ok(())
}

/// Reads every file that somebody refers to; gives how many these are, and how many of them are lost or damaged, and says which.
async fn unread(db: &Db, shelf: &Shelf) -> Result<(u64, u64)> {
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
    Ok((all, bad))
}

async fn read(shelf: &Shelf, hash: FileHash) -> Result<(), KeepFault> {
    let mut pieces = shelf.read(hash).await?;
    while pieces.try_next().await?.is_some() {}
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::fs;
    use std::time::UNIX_EPOCH;

    use bot_core::store::Options;

    use super::*;
    use crate::settings::{self, Outside};

    #[tokio::test]
    async fn what_was_removed_is_noted_also_where_it_fails_in_the_middle() {
        let (folder, database) = (tempfile::tempdir().expect("a folder"), testkit::sqlite());
        let place = folder.path().display().to_string();
        let variables: BTreeMap<String, String> = [("TWINBOT_FILES_PATH".to_owned(), place)].into();
        let outside = Outside { file: None, variables: &variables, flag: &|_| None };
        let shelf = shelf::open(&settings::read(&outside).expect("good settings")).await.expect("it opens");
        let db = Db::open(&database.url, Options::default()).await.expect("it opens");
        let file = folder.path().join("files").join("0".repeat(64));
        fs::write(&file, b"nobody refers to it").expect("written");
        let opened = fs::File::options().write(true).open(&file).expect("it opens");
        opened.set_modified(UNIX_EPOCH).expect("it is old");
        // Uploads come last, and cannot be looked through.
        let incoming = folder.path().join("incoming");
        fs::remove_dir(&incoming).expect("it is empty");
        fs::write(&incoming, b"no folder").expect("written");

        assert!(removes(&db, &shelf, 0..System.now() - DAY).await.is_err() && !file.exists());
        let waiting = audit::count_waiting(&mut db.read().await.expect("it is there")).await;
        assert_eq!(waiting.expect("it can be read"), 1, "the entry of the file that is gone");
    }
}
