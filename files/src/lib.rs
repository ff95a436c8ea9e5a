//! Keeps files by their content: in a folder of this machine, or in an S3-compatible bucket.
//!
//! A file's name is the SHA-256 of what is in it, so the same file sent twice is kept once, and a file that has changed is noticed
//! when it is read. Files are taken and given as streams, and are never whole in memory. Who refers to a file, and how often, is left
//! to the caller: [`Files::sweep`] asks which files are still known, and removes the others.

mod bucket;
mod content;
mod error;
mod folder;
mod hash;
mod sweep;
mod upload;

use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use bytes::Bytes;
use futures::{Stream, StreamExt as _};
use object_store::path::Path;
use object_store::{ObjectStore, ObjectStoreExt as _, PutPayload};
use tokio::sync::Semaphore;

pub use bucket::Bucket;
pub use content::Content;
pub use error::{BoxError, Error};
pub use hash::Hash;
pub use sweep::Swept;

use error::{fault, fault_of_writing};
use folder::Folder;
use upload::Upload;

/// Where files lie, under their hashes.
const FILES: &str = "files";
/// Where they lie until they are whole.
const INCOMING: &str = "incoming";
/// What is written and read back to see whether files can be kept.
const PROBE: &[u8] = b"a file of Twinbot's, to see whether files can be kept";

/// Where files are kept.
#[derive(Clone, Debug)]
pub enum Settings {
    /// In this folder, which is made where it is missing. Nobody but the program's user can read what is in it.
    Folder(PathBuf),
    /// In a bucket of a service that speaks S3.
    Bucket(Bucket),
}

/// A file that is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stored {
    /// The name under which it is read.
    pub hash: Hash,
    /// Its size, in bytes.
    pub size: u64,
}

/// The files. Clones share it.
#[derive(Clone)]
pub struct Files(Arc<Shared>);

struct Shared {
    store: Box<dyn ObjectStore>,
    /// The folder, where files are kept in one.
    folder: Option<Folder>,
    /// So much of a file is sent at a time, in bytes.
    part: usize,
    /// How many more files may come in beside each other: each holds a part in memory.
    slots: Semaphore,
    held: Arc<AtomicUsize>,
}

impl fmt::Debug for Files {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0.folder.is_some() { "Files(in a folder)" } else { "Files(in a bucket)" })
    }
}

impl Files {
    /// Opens the place where files are kept. A bucket is not called yet: [`Files::check`] says whether it answers.
    ///
    /// # Errors
    /// The folder cannot be made, or the settings of the bucket are wrong.
    pub async fn open(settings: Settings) -> Result<Self, Error> {
        let (store, folder, (part, at_once)): (Box<dyn ObjectStore>, _, _) = match settings {
            Settings::Folder(path) => {
                let folder = Folder::open(path).await?;
                (Box::new(folder.store()?), Some(folder), (folder::PART, folder::AT_ONCE))
            }
            Settings::Bucket(bucket) => (Box::new(bucket.store()?), None, (bucket::PART, bucket::AT_ONCE)),
        };
        let (slots, held) = (Semaphore::new(at_once), Arc::default());
        Ok(Self(Arc::new(Shared { store, folder, part, slots, held })))
    }

    /// Keeps a file of at most so many bytes. It is kept whole and durably when this returns, and not at all where this fails; what a
    /// crash leaves of it, [`Files::sweep`] removes.
    ///
    /// # Errors
    /// It is [`Empty`](Error::Empty), [`TooLarge`](Error::TooLarge) or [`Cut`](Error::Cut) short, or cannot be kept.
    pub async fn put<S, E>(&self, bytes: S, most: u64) -> Result<Stored, Error>
    where
        S: Stream<Item = Result<Bytes, E>> + Send,
        E: Into<BoxError>,
    {
        // Never closed, so never an error.
        let _slot = self.0.slots.acquire().await.map_err(|error| Error::Away(error.to_string()))?;
        self.0.ready().await?;
        let mut upload = Upload::begin(Arc::clone(&self.0));
        match take(&mut upload, bytes, most).await {
            Ok(stored) => Ok(stored),
            Err(error) => {
                upload.abort().await;
                Err(error)
            }
        }
    }

    /// Gives a file. Its last piece comes only when all of it is what was kept; else the stream ends with an error.
    ///
    /// # Errors
    /// No such file is kept, or it cannot be read.
    pub async fn get(&self, hash: Hash) -> Result<Content, Error> {
        match self.0.store.get(&path_of(hash)).await.map_err(fault) {
            Ok(got) => Ok(Content::new(hash, got)),
            Err(Error::Missing) => self.0.ready().await.and(Err(Error::Missing)),
            Err(error) => Err(error),
        }
    }

    /// Whether a file is kept. Whether it is still what it was, only reading it tells.
    ///
    /// # Errors
    /// It cannot be looked up.
    pub async fn exists(&self, hash: Hash) -> Result<bool, Error> {
        match self.0.store.head(&path_of(hash)).await.map_err(fault) {
            Ok(_) => Ok(true),
            Err(Error::Missing) => self.0.ready().await.map(|()| false),
            Err(error) => Err(error),
        }
    }

    /// Removes a file; one that is not kept is none. Whoever keeps the same file meanwhile may lose it, so leave what others may
    /// keep to [`Files::sweep`].
    ///
    /// # Errors
    /// It cannot be removed.
    pub async fn delete(&self, hash: Hash) -> Result<(), Error> {
        self.0.remove(&path_of(hash)).await
    }

    /// Writes, reads and removes a small file, to see whether files can be kept.
    ///
    /// # Errors
    /// Why they cannot.
    pub async fn check(&self) -> Result<(), Error> {
        self.0.ready().await?;
        let path = incoming();
        let read = async {
            self.0.store.put(&path, PutPayload::from_static(PROBE)).await?;
            self.0.store.get(&path).await?.bytes().await
        };
        let read = read.await;
        let removed = self.0.remove(&path).await;
        if read.map_err(fault_of_writing)? != PROBE {
            return Err(Error::Changed);
        }
        removed
    }

    /// How many bytes of files that come in are held in memory now.
    #[must_use]
    pub fn held(&self) -> usize {
        self.0.held.load(Ordering::Relaxed)
    }
}

async fn take<S, E>(upload: &mut Upload, bytes: S, most: u64) -> Result<Stored, Error>
where
    S: Stream<Item = Result<Bytes, E>> + Send,
    E: Into<BoxError>,
{
    let mut bytes = std::pin::pin!(bytes);
    while let Some(piece) = bytes.next().await {
        let piece = piece.map_err(|error| Error::Cut(error.into()))?;
        if upload.size() + piece.len() as u64 > most {
            return Err(Error::TooLarge(most));
        }
        upload.take(&piece).await?;
    }
    upload.finish().await
}

impl Shared {
    /// Whether files can be written at all: a folder that has gone, as one that is not mounted, is not made anew.
    async fn ready(&self) -> Result<(), Error> {
        match &self.folder {
            Some(folder) => folder.is_there().await,
            None => Ok(()),
        }
    }

    async fn remove(&self, path: &Path) -> Result<(), Error> {
        match self.store.delete(path).await.map_err(fault) {
            Err(Error::Missing) => Ok(()),
            removed => removed,
        }
    }
}

/// Where a file lies.
fn path_of(hash: Hash) -> Path {
    Path::from_iter([FILES, hash.to_string().as_str()])
}

/// A place that nothing else has, for what is not whole yet.
fn incoming() -> Path {
    let id = getrandom::u64().expect("the operating system gives random bits");
    Path::from_iter([INCOMING, format!("{id:016x}").as_str()])
}
