//! The key file: one key in base64 a line, the newest first, for the operator's eyes only.

use std::fs;
use std::io::{ErrorKind, Write as _};
use std::os::unix::fs::{MetadataExt as _, OpenOptionsExt as _};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use anyhow::{Context, Result};
use bot_core::vault::Key;
use zeroize::Zeroizing;

use super::{Keys, written};

const HEAD: &str = "\
# The keys of Twinbot, the newest first. They open what its database holds sealed, such as first passwords: keep a copy of this
# file where the backups of the database are not.
";

/// The keys in a file; `None` where it is missing.
///
/// # Errors
/// When the file cannot be read, or a line of it is no key.
pub(super) fn read(path: &Path) -> Result<Option<Keys>> {
    let text = match fs::read_to_string(path) {
        Ok(text) => Zeroizing::new(text),
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error).with_context(|| format!("the key file {} cannot be read", path.display())),
    };
    let mut keys = Keys::default();
    for (number, line) in (1..).zip(text.lines()).filter(|(_, line)| !line.trim_start().starts_with('#')) {
        if line.trim().is_empty() {
            continue;
        }
        let read = super::read(line);
        keys.extend(read.with_context(|| no_key(path, number))?.iter());
    }
    if keys.is_empty() {
        anyhow::bail!("there is no key in the key file {}; put it back from its backup", path.display());
    }
    warn_of_readers(path);
    Ok(Some(keys))
}

fn no_key(path: &Path, line: u32) -> String {
    format!("line {line} of the key file {} is not a key of 32 bytes in base64", path.display())
}

/// Makes a file with one new key, unless somebody else makes it at the same time; gives the keys in it.
///
/// # Errors
/// When the file cannot be written.
pub(super) fn make(path: &Path) -> Result<Keys> {
    let keys: Keys = Zeroizing::new(vec![*Key::random()]);
    let unwritable = || format!("the key file {} cannot be made", path.display());
    let draft = draft(path, &keys).with_context(unwritable)?;
    let made = fs::hard_link(&draft, path);
    fs::remove_file(&draft).with_context(unwritable)?;
    match made {
        Ok(()) => {
            tracing::info!(path = %path.display(), "made a key file; keep a copy of it apart from the database")
        }
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
        Err(error) => return Err(error).with_context(unwritable),
    }
    settle(path).with_context(unwritable)?;
    read(path)?.with_context(unwritable)
}

/// Writes keys in place of those that are there; a crash leaves either.
///
/// # Errors
/// When the file cannot be written.
pub(crate) fn write(path: &Path, keys: &Keys) -> Result<()> {
    let unwritable = || format!("the key file {} cannot be written", path.display());
    let draft = draft(path, keys).with_context(unwritable)?;
    fs::rename(&draft, path).with_context(unwritable)?;
    settle(path).with_context(unwritable)
}

/// A complete file beside the one that is meant.
fn draft(path: &Path, keys: &Keys) -> std::io::Result<PathBuf> {
    let mut name = path.as_os_str().to_owned();
    name.push(format!(".{}", std::process::id()));
    let draft = PathBuf::from(name);
    let mut file = fs::OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&draft)?;
    file.write_all(HEAD.as_bytes())?;
    for key in keys.iter() {
        file.write_all(written(key).as_bytes())?;
        file.write_all(b"\n")?;
    }
    file.sync_all()?;
    Ok(draft)
}

/// The name outlives a power cut, too.
fn settle(path: &Path) -> std::io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    fs::File::open(folder)?.sync_all()
}

/// Gives the keys of a file whenever it has changed since the last time.
pub(super) fn changes(path: PathBuf) -> impl Fn() -> Option<Keys> + Send + Sync {
    let seen = Mutex::new(stamp(&path));
    move || {
        let now = stamp(&path);
        let mut seen = seen.lock().unwrap_or_else(PoisonError::into_inner);
        if *seen == now {
            return None;
        }
        *seen = now;
        match read(&path) {
            Ok(keys) => keys,
            Err(error) => {
                tracing::error!("the keys stay as they are: {error:#}");
                None
            }
        }
    }
}

/// What differs between two files of one name.
fn stamp(path: &Path) -> Option<(u64, i64, i64)> {
    let file = fs::metadata(path).ok()?;
    Some((file.ino(), file.mtime(), file.mtime_nsec()))
}

fn warn_of_readers(path: &Path) {
    if fs::metadata(path).is_ok_and(|file| file.mode() & 0o077 != 0) {
        let path = path.display();
        tracing::warn!(%path, "others on this machine can read the key file; `chmod 600` keeps it private");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(text: &str) -> String {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("twinbot.keys");
        fs::write(&path, text).expect("written");
        match read(&path) {
            Ok(keys) => keys.map_or(0, |keys| keys.len()).to_string(),
            Err(error) => format!("{error:#}").replace(&folder.path().display().to_string(), ""),
        }
    }

    #[test]
    fn a_file_is_read_line_by_line() {
        let key = written(&[7; 32]);
        assert_eq!(said(&format!("{HEAD}{}\r\n\n  {}  \n# old\n", *key, *key)), "2");
        assert_eq!(said(HEAD), "there is no key in the key file /twinbot.keys; put it back from its backup");
        let cut = format!("# one\n{}\n{}", *key, &key[..20]);
        assert_eq!(said(&cut), "line 3 of the key file /twinbot.keys is not a key of 32 bytes in base64");
    }

    #[test]
    fn a_file_is_made_once_for_its_owner_only() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("twinbot.keys");
        assert!(read(&path).expect("no error").is_none());
        let keys = make(&path).expect("made");
        assert_eq!(make(&path).expect("there already").to_vec(), keys.to_vec());
        assert_eq!(fs::metadata(&path).expect("a file").mode() & 0o777, 0o600);
        let changed = changes(path.clone());
        assert!(changed().is_none());
        let newer: Keys = Zeroizing::new(vec![[7; 32], keys[0]]);
        write(&path, &newer).expect("written");
        assert_eq!(changed().map(|keys| keys.to_vec()), Some(newer.to_vec()));
        assert!(changed().is_none(), "it is said once");
        assert_eq!(fs::metadata(&path).expect("a file").mode() & 0o777, 0o600);
        assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 1, "nothing is left over");
    }
}
