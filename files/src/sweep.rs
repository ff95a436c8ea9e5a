//! Removes files that nobody knows any more, and what crashes have left.

use std::collections::HashSet;
use std::time::SystemTime;

use futures::{StreamExt as _, TryStreamExt as _};
use object_store::path::Path;
use object_store::{ObjectMeta, ObjectStoreExt as _};

use crate::error::{BoxError, Error, fault};
use crate::{FILES, Files, Hash, INCOMING, path_of};

/// So many files are asked about at once.
const BATCH: usize = 500;

/// What a sweep or a survey has found.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Swept {
    /// Files that are known, or younger than what was asked about.
    pub kept: u64,
    /// Files that nobody knew: a sweep has removed them.
    pub removed: u64,
    /// Beginnings of files that never came whole: a sweep has removed them.
    pub unfinished: u64,
    /// What has no name of a file and is none of ours; it stays.
    pub foreign: u64,
}

impl Files {
    /// Removes the files from before a time that `known` does not give back, and beginnings of files from before it. `known` is asked
    /// about some hundred hashes at a time.
    ///
    /// Take a time so long ago that whoever has kept a file since has certainly noted it: a day. What is kept again is young again, also
    /// while this goes on. Several may do this at once.
    ///
    /// # Errors
    /// The files cannot be listed or removed, or `known` fails ([`Error::Away`]).
    pub async fn sweep<F, E>(
        &self,
        before: SystemTime,
        known: impl FnMut(Vec<Hash>) -> F + Send,
    ) -> Result<Swept, Error>
    where
        F: Future<Output = Result<HashSet<Hash>, E>> + Send,
        E: Into<BoxError>,
    {
        self.goes_over(before, known, true).await
    }

    /// Gives what [`Files::sweep`] would find, and removes nothing.
    ///
    /// # Errors
    /// The files cannot be listed, or `known` fails ([`Error::Away`]).
    pub async fn survey<F, E>(
        &self,
        before: SystemTime,
        known: impl FnMut(Vec<Hash>) -> F + Send,
    ) -> Result<Swept, Error>
    where
        F: Future<Output = Result<HashSet<Hash>, E>> + Send,
        E: Into<BoxError>,
    {
        self.goes_over(before, known, false).await
    }

    async fn goes_over<F, E>(
        &self,
        before: SystemTime,
        mut known: impl FnMut(Vec<Hash>) -> F + Send,
        removes: bool,
    ) -> Result<Swept, Error>
    where
        F: Future<Output = Result<HashSet<Hash>, E>> + Send,
        E: Into<BoxError>,
    {
        self.0.ready().await?;
        let mut swept = Swept::default();
        let mut batches = self.0.store.list(Some(&Path::from(FILES))).try_chunks(BATCH);
        while let Some(batch) = batches.next().await {
            let batch = batch.map_err(|error| fault(error.1))?;
            let hashes: Vec<Option<Hash>> = batch.iter().map(hash_of).collect();
            swept.foreign += hashes.iter().filter(|hash| hash.is_none()).count() as u64;
            let old = batch.iter().zip(&hashes).filter(|(file, _)| is_older(file, before));
            let old: Vec<Hash> = old.filter_map(|(_, hash)| *hash).collect();
            swept.kept += (hashes.iter().flatten().count() - old.len()) as u64;
            if old.is_empty() {
                continue;
            }
            let keep = known(old.clone()).await.map_err(|error| Error::Away(error.into().to_string()))?;
            for hash in old {
                if keep.contains(&hash) {
                    swept.kept += 1;
                    continue;
                }
                // While it was asked, the same file may have been kept again, or somebody else may have removed it.
                match self.is_old(hash, before).await? {
                    Some(true) => {
                        if removes {
                            self.0.remove(&path_of(hash)).await?;
                        }
                        swept.removed += 1;
                    }
                    Some(false) => swept.kept += 1,
                    None => {}
                }
            }
        }
        swept.unfinished = self.goes_over_incoming(before, removes).await?;
        Ok(swept)
    }

    /// Whether a file was kept before a time, and not again since; `None` where it is not there.
    async fn is_old(&self, hash: Hash, before: SystemTime) -> Result<Option<bool>, Error> {
        match self.0.store.head(&path_of(hash)).await.map_err(fault) {
            Ok(file) => Ok(Some(is_older(&file, before))),
            Err(Error::Missing) => self.0.ready().await.map(|()| None),
            Err(error) => Err(error),
        }
    }

    async fn goes_over_incoming(&self, before: SystemTime, removes: bool) -> Result<u64, Error> {
        if let Some(folder) = &self.0.folder {
            return folder.goes_over(before, removes).await;
        }
        let mut found = 0;
        let mut all = self.0.store.list(Some(&Path::from(INCOMING)));
        while let Some(file) = all.try_next().await.map_err(fault)? {
            if is_older(&file, before) {
                if removes {
                    self.0.remove(&file.location).await?;
                }
                found += 1;
            }
        }
        Ok(found)
    }
}

fn is_older(file: &ObjectMeta, before: SystemTime) -> bool {
    SystemTime::from(file.last_modified) < before
}

fn hash_of(file: &ObjectMeta) -> Option<Hash> {
    let hash = file.location.filename()?.parse().ok()?;
    (file.location == path_of(hash)).then_some(hash)
}
