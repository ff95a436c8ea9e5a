//! Removes files that nobody knows any more, and what crashes have left.

use std::collections::HashSet;
use std::ops::Range;
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
    /// Files that nobody knew, and older than what was asked about: they stay.
    pub older: u64,
    /// Beginnings of files that never came whole: a sweep has removed them.
    pub unfinished: u64,
    /// What has no name of a file and is none of ours; it stays.
    pub foreign: u64,
}

impl Files {
    /// Removes the files that were kept between two times and that `known` does not give back, and beginnings of files from before the
    /// second one. `known` is asked about some hundred hashes at a time.
    ///
    /// Choose the second time so long ago that a process has certainly noted each file that it kept before then: a day ago. A file that is
    /// kept again is young again, also during a sweep. Choose as the first time the one at which the notes behind `known` begin: an older
    /// file belongs to somebody else, and stays. Several sweeps may run at once.
    ///
    /// # Errors
    /// The files cannot be listed or removed, or `known` fails ([`Error::Away`]).
    pub async fn sweep<F, E>(
        &self,
        between: Range<SystemTime>,
        known: impl FnMut(Vec<Hash>) -> F + Send,
    ) -> Result<Swept, Error>
    where
        F: Future<Output = Result<HashSet<Hash>, E>> + Send,
        E: Into<BoxError>,
    {
        let mut swept = Swept::default();
        self.sweep_counting(between, known, &mut swept).await.map(|()| swept)
    }

    /// The same, which counts while it goes on: where it fails in the middle, it is known what was removed by then.
    ///
    /// # Errors
    /// As there.
    pub async fn sweep_counting<F, E>(
        &self,
        between: Range<SystemTime>,
        known: impl FnMut(Vec<Hash>) -> F + Send,
        swept: &mut Swept,
    ) -> Result<(), Error>
    where
        F: Future<Output = Result<HashSet<Hash>, E>> + Send,
        E: Into<BoxError>,
    {
        self.goes_over(between, known, (true, swept)).await
    }

    /// Gives what [`Files::sweep`] would find, and removes nothing.
    ///
    /// # Errors
    /// The files cannot be listed, or `known` fails ([`Error::Away`]).
    pub async fn survey<F, E>(
        &self,
        between: Range<SystemTime>,
        known: impl FnMut(Vec<Hash>) -> F + Send,
    ) -> Result<Swept, Error>
    where
        F: Future<Output = Result<HashSet<Hash>, E>> + Send,
        E: Into<BoxError>,
    {
        let mut found = Swept::default();
        self.goes_over(between, known, (false, &mut found)).await.map(|()| found)
    }

    async fn goes_over<F, E>(
        &self,
        between: Range<SystemTime>,
        mut known: impl FnMut(Vec<Hash>) -> F + Send,
        (removes, swept): (bool, &mut Swept),
    ) -> Result<(), Error>
    where
        F: Future<Output = Result<HashSet<Hash>, E>> + Send,
        E: Into<BoxError>,
    {
        self.0.ready().await?;
        let mut batches = self.0.store.list(Some(&Path::from(FILES))).try_chunks(BATCH);
        while let Some(batch) = batches.next().await {
            let batch = batch.map_err(|error| fault(error.1))?;
            let hashes: Vec<Option<Hash>> = batch.iter().map(hash_of).collect();
            swept.foreign += hashes.iter().filter(|hash| hash.is_none()).count() as u64;
            let old = batch.iter().zip(&hashes).filter(|(file, _)| time_of(file) < between.end);
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
                match self.kept_at(hash).await? {
                    None => {}
                    Some(at) if at >= between.end => swept.kept += 1,
                    Some(at) if at < between.start => swept.older += 1,
                    Some(_) => {
                        if removes {
                            self.0.remove(&path_of(hash)).await?;
                        }
                        swept.removed += 1;
                    }
                }
            }
        }
        self.goes_over_incoming(between.end, (removes, &mut swept.unfinished)).await
    }

    /// When a file was kept last; `None` where it is not there.
    async fn kept_at(&self, hash: Hash) -> Result<Option<SystemTime>, Error> {
        match self.0.store.head(&path_of(hash)).await.map_err(fault) {
            Ok(file) => Ok(Some(time_of(&file))),
            Err(Error::Missing) => self.0.ready().await.map(|()| None),
            Err(error) => Err(error),
        }
    }

    async fn goes_over_incoming(&self, before: SystemTime, (removes, found): (bool, &mut u64)) -> Result<(), Error> {
        if let Some(folder) = &self.0.folder {
            *found = folder.goes_over(before, removes).await?;
            return Ok(());
        }
        let mut all = self.0.store.list(Some(&Path::from(INCOMING)));
        while let Some(file) = all.try_next().await.map_err(fault)? {
            if time_of(&file) < before {
                if removes {
                    self.0.remove(&file.location).await?;
                }
                *found += 1;
            }
        }
        Ok(())
    }
}

fn time_of(file: &ObjectMeta) -> SystemTime {
    SystemTime::from(file.last_modified)
}

fn hash_of(file: &ObjectMeta) -> Option<Hash> {
    let hash = file.location.filename()?.parse().ok()?;
    (file.location == path_of(hash)).then_some(hash)
}
