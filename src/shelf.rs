//! Where the files of TwinSpaces are kept, as the core sees it: a folder of this machine, or a bucket.

use std::ops::Range;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use anyhow::{Context, Result};
use async_trait::async_trait;
use bot_core::file::FetchFault;
use bot_core::file_store::{FileHash, FileStore, Incoming, KeepFault, Kept, Known, Outgoing, Swept};
use files::{Bucket, Error, Files, Hash};
use futures::{StreamExt as _, TryStreamExt as _};
use zeroize::Zeroizing;

use crate::settings::Settings;

/// The files of this deployment. Clones share them.
#[derive(Clone)]
pub(crate) struct Shelf(Files);

/// Opens the place that is configured.
///
/// # Errors
/// The folder cannot be made, or the settings of the bucket cannot be used.
pub(crate) async fn open(settings: &Settings) -> Result<Shelf> {
    let place = place(settings);
    let context = match &place {
        files::Settings::Folder(path) => format!("files cannot be kept in {}", path.display()),
        files::Settings::Bucket(bucket) => format!("files cannot be kept in the bucket {}", bucket.name),
    };
    Ok(Shelf(Files::open(place).await.context(context)?))
}

/// Opens a folder.
///
/// # Errors
/// It cannot be made.
#[cfg(feature = "playground")]
pub(crate) async fn open_folder(path: &Path) -> Result<Shelf> {
    Ok(Shelf(Files::open(files::Settings::Folder(path.to_owned())).await?))
}

fn place(settings: &Settings) -> files::Settings {
    let text = |key| settings.get(key).unwrap_or_default().to_owned();
    if let Some(name) = settings.get("files_bucket") {
        return files::Settings::Bucket(Bucket {
            endpoint: settings.get("files_endpoint").map(str::to_owned),
            region: text("files_region"),
            name: name.to_owned(),
            prefix: text("files_prefix"),
            key_id: text("files_key_id"),
            key: Zeroizing::new(text("files_key")),
        });
    }
    let path = settings.get("files_path").map_or_else(|| beside(settings.text("database_url")), PathBuf::from);
    // What is said of it has to be found from any folder.
    files::Settings::Folder(std::path::absolute(&path).unwrap_or(path))
}

/// The place, as the log says it.
pub(crate) fn said(settings: &Settings) -> String {
    match place(settings) {
        files::Settings::Folder(path) => path.display().to_string(),
        files::Settings::Bucket(bucket) => format!("bucket {}", bucket.name),
    }
}

/// The folder in which files are kept; `None` where they are in a bucket.
pub(crate) fn folder(settings: &Settings) -> Option<PathBuf> {
    match place(settings) {
        files::Settings::Folder(path) => Some(path),
        files::Settings::Bucket(_) => None,
    }
}

/// Where the folder is unless something else is said.
fn beside(database_url: &str) -> PathBuf {
    let database = database_url.strip_prefix("sqlite://").and_then(|rest| rest.split('?').next());
    database.and_then(|file| Path::new(file).parent()).unwrap_or(Path::new("")).join("twinbot-files")
}

impl Shelf {
    /// The files themselves, for the commands that look after them.
    pub(crate) fn files(&self) -> &Files {
        &self.0
    }
}

#[async_trait]
impl FileStore for Shelf {
    async fn keep(&self, file: Incoming, most: u64) -> Result<Kept, KeepFault> {
        let stored = self.0.put(file, most).await.map_err(fault)?;
        Ok(Kept { hash: FileHash(*stored.hash.as_bytes()), size: stored.size })
    }

    async fn read(&self, hash: FileHash) -> Result<Outgoing, KeepFault> {
        let content = self.0.get(Hash::from(hash.0)).await.map_err(fault)?;
        Ok(content.map_err(fault).boxed())
    }

    async fn sweep(&self, between: Range<i64>, known: Known<'_>) -> Result<Swept, KeepFault> {
        let between = time_of(between.start)..time_of(between.end);
        let ask = |hashes: Vec<Hash>| {
            let asked = known(hashes.iter().map(|hash| FileHash(*hash.as_bytes())).collect());
            async move { Ok::<_, String>(asked.await?.into_iter().map(|hash| Hash::from(hash.0)).collect()) }
        };
        let swept = self.0.sweep(between, ask).await.map_err(fault)?;
        Ok(Swept { removed: swept.removed + swept.unfinished, older: swept.older })
    }
}

/// A time in ms, as files have theirs.
pub(crate) fn time_of(at: i64) -> SystemTime {
    UNIX_EPOCH + Duration::from_millis(at.try_into().unwrap_or_default())
}

/// What a fault of the place means to the core.
fn fault(error: Error) -> KeepFault {
    match error {
        Error::Empty => KeepFault::Empty,
        Error::TooLarge(_) => KeepFault::TooLarge,
        Error::Cut(why) => KeepFault::NotFetched(why.downcast_ref().copied().unwrap_or(FetchFault::Away)),
        Error::Missing => KeepFault::Missing,
        Error::Changed => KeepFault::Changed,
        Error::Full | Error::ReadOnly | Error::Away(_) | Error::Settings(_) => KeepFault::Away(error.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_folder_is_beside_the_database() {
        assert_eq!(
            beside("sqlite:///var/lib/twinbot/twinbot.db?mode=rwc"),
            Path::new("/var/lib/twinbot/twinbot-files")
        );
        assert_eq!(beside("postgres://twin@host/db"), Path::new("twinbot-files"));
    }

    #[test]
    fn what_did_not_come_is_told_from_what_cannot_be_kept() {
        let cut = |why: FetchFault| fault(Error::Cut(Box::new(why)));
        assert_eq!(cut(FetchFault::Gone), KeepFault::NotFetched(FetchFault::Gone));
        assert!(fault(Error::Full).may_pass() && fault(Error::ReadOnly).may_pass());
        assert!(fault(Error::Away("no".to_owned())).may_pass());
        assert!(!fault(Error::Missing).may_pass() && !cut(FetchFault::Away).may_pass());
    }
}
