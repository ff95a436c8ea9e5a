//! A file that gets its name only when all of it is there: a full disk or a killed program leaves nothing that looks like a backup.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io;
use std::os::unix::fs::{MetadataExt as _, OpenOptionsExt as _};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use rustix::fs::{Mode, OFlags, open};
use rustix::io::Errno;

/// What the name ends with until then.
const ENDING: &str = ".partial";

/// A file that is being written; removed where that does not come to its end.
pub(super) struct Draft {
    path: PathBuf,
    to: PathBuf,
    is_done: bool,
}

impl Draft {
    /// Begins a file for the operator's eyes only, beside the name that it will have.
    pub(super) fn begin(to: &Path) -> Result<(Self, File)> {
        if to.exists() {
            bail!("{} is there already, and a backup writes over nothing", to.display());
        }
        let mut name = to.as_os_str().to_owned();
        name.push(ENDING);
        let path = PathBuf::from(name);
        // Held until the new one is locked: nobody else takes that one for a file that was left.
        let _left = clear(&path)?;
        let file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&path);
        let file = file.with_context(|| format!("{} cannot be written", path.display()))?;
        lock(&file, &path)?;
        Ok((Self { path, to: to.to_owned(), is_done: false }, file))
    }

    /// Gives the file its name, which outlives a power failure, too. Until then nobody else can lock it.
    pub(super) fn finish(mut self, _file: File) -> io::Result<()> {
        if self.to.exists() {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        fs::rename(&self.path, &self.to)?;
        self.is_done = true;
        let folder = self.to.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        File::open(folder)?.sync_all()
    }
}

/// Removes what a killed program, or somebody else, has left under a name. A link is not followed, and what is there is not written to: it
/// may be anybody's. Gives it, locked, where it is a file.
fn clear(path: &Path) -> Result<Option<File>> {
    let unwritable = || format!("{} cannot be written", path.display());
    let flags = OFlags::WRONLY | OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::CLOEXEC;
    let left = match open(path, flags, Mode::empty()) {
        Ok(left) => Some(File::from(left)),
        Err(Errno::NOENT) => return Ok(None),
        Err(Errno::LOOP) => None,
        Err(error) => return Err(io::Error::from(error)).with_context(unwritable),
    };
    if let Some(left) = &left {
        lock(left, path)?;
    }
    fs::remove_file(path).with_context(unwritable)?;
    Ok(left)
}

/// Locks an open file that has this name, unless another process writes it.
fn lock(file: &File, path: &Path) -> Result<()> {
    let is_free = match file.try_lock() {
        // Somebody may have given it its name, or removed it, between the two.
        Ok(()) => is_at(file, path),
        Err(TryLockError::WouldBlock) => false,
        Err(TryLockError::Error(error)) => {
            return Err(error).with_context(|| format!("{} cannot be written", path.display()));
        }
    };
    if !is_free {
        bail!("{} is being written by another process", path.display());
    }
    Ok(())
}

/// Whether an open file is the one that has this name.
fn is_at(file: &File, path: &Path) -> bool {
    let place = |file: fs::Metadata| (file.dev(), file.ino());
    let (open, named) = (file.metadata().map(place), fs::symlink_metadata(path).map(place));
    open.ok().is_some_and(|open| named.is_ok_and(|named| named == open))
}

impl Drop for Draft {
    fn drop(&mut self) {
        if !self.is_done {
            let _ = fs::remove_file(&self.path);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Read as _, Write as _};
    use std::os::unix::fs::{PermissionsExt as _, symlink};

    use super::*;

    #[test]
    fn nothing_has_the_name_before_all_of_it_is_there() {
        let folder = tempfile::tempdir().expect("a folder");
        let (to, partial) = (folder.path().join("a.tar"), folder.path().join("a.tar.partial"));
        fs::write(&partial, "left by a killed program").expect("written");
        fs::set_permissions(&partial, fs::Permissions::from_mode(0o644)).expect("set");
        let mut left = File::open(&partial).expect("somebody has it open");
        let (draft, mut file) = Draft::begin(&to).expect("it begins");
        let mode = |path: &Path| fs::metadata(path).expect("it is there").permissions().mode() & 0o777;
        assert_eq!((to.exists(), mode(&partial)), (false, 0o600));
        let other = Draft::begin(&to).err().expect("one at a time").to_string();
        assert!(other.contains("is being written by another process"), "{other}");
        file.write_all(b"all").expect("written");
        let mut read = String::new();
        left.read_to_string(&mut read).expect("it can be read");
        assert_eq!(read, "left by a killed program", "nothing is written into what was left");
        draft.finish(file).expect("it is named");
        assert_eq!((fs::read(&to).expect("it is there"), mode(&to)), (b"all".to_vec(), 0o600));
        let again = Draft::begin(&to).err().expect("it is there already").to_string();
        assert!(again.contains("writes over nothing"), "{again}");
        assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 1);
    }

    #[test]
    fn what_does_not_come_to_its_end_leaves_nothing() {
        let folder = tempfile::tempdir().expect("a folder");
        let to = folder.path().join("a.tar");
        drop(Draft::begin(&to).expect("it begins"));
        assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 0);
        let (draft, file) = Draft::begin(&to).expect("it begins");
        fs::write(&to, "somebody else's").expect("written");
        assert!(draft.finish(file).is_err());
        assert_eq!(fs::read(&to).expect("it stays"), b"somebody else's");
        assert!(Draft::begin(&folder.path().join("no/such/a.tar")).is_err());
    }

    #[test]
    fn a_link_in_its_place_is_removed_and_never_followed() {
        let folder = tempfile::tempdir().expect("a folder");
        let (to, partial) = (folder.path().join("a.tar"), folder.path().join("a.tar.partial"));
        let other = folder.path().join("somebody's");
        fs::write(&other, "theirs").expect("written");
        for target in [&other, &folder.path().join("nothing")] {
            symlink(target, &partial).expect("a link");
            let (draft, mut file) = Draft::begin(&to).expect("it begins");
            file.write_all(b"all").expect("written");
            assert!(fs::symlink_metadata(&partial).expect("it is there").is_file());
            drop(draft);
        }
        assert_eq!(fs::read(&other).expect("it stays"), b"theirs");
        assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 1, "and nothing else is there");
    }
}
