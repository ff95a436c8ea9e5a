//! A folder of this machine: nobody but the program's user reads it, and what is kept outlives a power failure.

use std::fs::{self, DirBuilder, Permissions};
use std::io;
use std::os::unix::fs::{DirBuilderExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use object_store::local::LocalFileSystem;

use crate::error::{Error, fault, instead_of_missing, of_io};
use crate::{FILES, INCOMING};

/// So much of a file is written at a time, in bytes.
pub(crate) const PART: usize = 256 << 10;
/// So many files come in beside each other at most.
pub(crate) const AT_ONCE: usize = 16;

/// Who may read a folder, and a file: the program's user.
const OWN_FOLDER: u32 = 0o700;
const OWN_FILE: u32 = 0o600;

/// The folder, and the two in it.
#[derive(Clone, Debug)]
pub(crate) struct Folder(PathBuf);

impl Folder {
    /// Makes what is missing of the folder, whatever the umask.
    pub(crate) async fn open(path: PathBuf) -> Result<Self, Error> {
        let folder = Self(path);
        let made = folder.clone();
        let made = blocking(move || made.make()).await;
        made.map_err(|error| instead_of_missing(of_io(&error), &error.to_string()))?;
        Ok(folder)
    }

    fn make(&self) -> io::Result<()> {
        if !self.0.exists() {
            DirBuilder::new().recursive(true).mode(OWN_FOLDER).create(&self.0)?;
            fs::set_permissions(&self.0, Permissions::from_mode(OWN_FOLDER))?;
        }
        for inner in [FILES, INCOMING] {
            let inner = self.0.join(inner);
            if !inner.exists() {
                DirBuilder::new().mode(OWN_FOLDER).create(&inner)?;
            }
            // A backup may have been brought back with other rights. Where they cannot be changed, what is there can still be read.
            if fs::metadata(&inner)?.permissions().mode() & 0o777 != OWN_FOLDER {
                match fs::set_permissions(&inner, Permissions::from_mode(OWN_FOLDER)) {
                    Err(error) if !is_only_read(&error) => return Err(error),
                    Ok(()) | Err(_) => {}
                }
            }
        }
        fs::File::open(&self.0)?.sync_all()
    }

    /// The store in it.
    pub(crate) fn store(&self) -> Result<LocalFileSystem, Error> {
        Ok(LocalFileSystem::new_with_prefix(&self.0).map_err(fault)?.with_fsync(true))
    }

    /// Whether the folder is still there.
    pub(crate) async fn is_there(&self) -> Result<(), Error> {
        let inner = self.0.join(FILES);
        match tokio::fs::metadata(&inner).await {
            Ok(found) if found.is_dir() => Ok(()),
            Ok(_) => Err(Error::Away(format!("{} is no folder", inner.display()))),
            Err(error) => Err(Error::Away(format!("{}: {error}", inner.display()))),
        }
    }

    /// Lets nobody else read a file that has come in.
    pub(crate) async fn close(&self, incoming: &object_store::path::Path) -> Result<(), Error> {
        let path = self.0.join(incoming.as_ref());
        let closed = tokio::fs::set_permissions(path, Permissions::from_mode(OWN_FILE)).await;
        closed.map_err(|error| of_io(&error))
    }

    /// Counts what has come in before this time and was never whole, and may remove it: the store does not list what it has not finished
    /// itself.
    pub(crate) async fn goes_over(&self, before: SystemTime, removes: bool) -> Result<u64, Error> {
        let incoming = self.0.join(INCOMING);
        blocking(move || older(&incoming, before, removes)).await.map_err(|error| of_io(&error))
    }
}

fn is_only_read(error: &io::Error) -> bool {
    matches!(of_io(error), Error::ReadOnly)
}

fn older(folder: &Path, before: SystemTime, removes: bool) -> io::Result<u64> {
    let mut found_older = 0;
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        // It may have come to its end meanwhile.
        let Ok(found) = entry.metadata() else { continue };
        let is_older = found.is_file() && found.modified()? < before;
        if is_older && (!removes || fs::remove_file(entry.path()).is_ok()) {
            found_older += 1;
        }
    }
    Ok(found_older)
}

async fn blocking<T: Send + 'static>(work: impl FnOnce() -> io::Result<T> + Send + 'static) -> io::Result<T> {
    tokio::task::spawn_blocking(work).await.map_err(io::Error::other)?
}
