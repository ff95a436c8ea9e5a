//! The file of SQLite: who else opens it, and who can read it.

use std::path::{Path, PathBuf};

/// Warns where others than the operator can read what people wrote.
#[cfg(unix)]
pub(super) fn warn_of_readers(database: &Path) {
    use std::os::unix::fs::PermissionsExt as _;
    if std::fs::metadata(database).is_ok_and(|file| file.permissions().mode() & 0o077 != 0) {
        tracing::warn!("others on this machine can read the database file; `chmod 600` keeps it private");
    }
}

#[cfg(not(unix))]
pub(super) fn warn_of_readers(_: &Path) {}

/// Locks a file beside the database. Two processes may start at once on one database: sqlx's own lock does nothing on SQLite
/// (docs/measurements.md, "One SQL for two engines").
pub(super) async fn lock_file(database: &Path) -> std::io::Result<std::fs::File> {
    let mut name = PathBuf::from(database).into_os_string();
    name.push(".lock");
    tokio::task::spawn_blocking(move || {
        let file = std::fs::OpenOptions::new().create(true).truncate(false).write(true).open(name)?;
        file.lock()?;
        Ok(file)
    })
    .await
    .map_err(std::io::Error::other)?
}
