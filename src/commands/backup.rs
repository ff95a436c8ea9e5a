//! `twinbot backup`: everything that is stored, in one file.

use std::path::PathBuf;

use anyhow::{Result, bail};
use clap::Args;

use super::print;
use crate::backup::{self, Includes, Manifest, size};
use crate::serve;
use crate::settings::Settings;

#[derive(Args)]
pub(crate) struct Backup {
    /// The file, such as twinbot.tar. Nothing has this name before all of it is there, and nothing that has it is written over.
    file: PathBuf,
    /// Leaves out the files of TwinSpaces, where their folder or bucket is backed up by itself.
    #[arg(long)]
    without_files: bool,
    /// Keeps what is sealed, such as first passwords that nobody has read yet. It stays sealed: to restore it takes the key file.
    #[arg(long)]
    with_secrets: bool,
}

impl Backup {
    pub(crate) async fn run(self, settings: &Settings) -> Result<()> {
        let includes = Includes { files: !self.without_files, secrets: self.with_secrets };
        let stop = serve::stopping()?;
        let Some(made) = stop.run_until_cancelled(backup::make(settings, &self.file, includes)).await else {
            bail!("it was stopped: no backup is made in {}", self.file.display());
        };
        let (manifest, bytes) = made?;
        print(&format!("{}: {} ({})", self.file.display(), told(&manifest), size(bytes)))?;
        if !manifest.keys.is_empty() {
            let keys: Vec<&str> = manifest.keys.iter().map(|said| said.key.as_str()).collect();
            eprintln!("To restore it takes the key {}: keep a copy of the key file apart from it.", keys.join(", "));
        }
        require_none_missing(manifest.files.map_or(0, |files| files.missing))
    }
}

/// Fails where files could not be read. The backup stays all the same: everything else is in it.
fn require_none_missing(files: u64) -> Result<()> {
    if files > 0 {
        bail!(
            "the backup is kept, and lacks {}, lost or damaged where files are kept. Keep the older ones, too: they may have what this \
             one lacks",
            counted(files, "file")
        );
    }
    Ok(())
}

/// What is in a backup, in a line.
pub(super) fn told(manifest: &Manifest) -> String {
    let rows = format!("{} of {}", counted(manifest.rows(), "row"), counted(manifest.tables.len() as u64, "table"));
    let files = match manifest.files {
        Some(files) if files.missing > 0 => {
            let kept = format!("{} ({})", counted(files.count, "file"), size(files.bytes));
            format!("{kept}, without {} that could not be read", counted(files.missing, "file"))
        }
        Some(files) => format!("{} ({})", counted(files.count, "file"), size(files.bytes)),
        None => "without the files".to_owned(),
    };
    let secrets = if manifest.head.has_secrets {
        counted(manifest.secrets().into(), "sealed secret")
    } else {
        "without sealed secrets".to_owned()
    };
    format!("{rows}, {files}, {secrets}")
}

fn counted(count: u64, of: &str) -> String {
    if count == 1 { format!("1 {of}") } else { format!("{count} {of}s") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_backup_that_lacks_files_is_said_to_and_fails() {
        assert!(require_none_missing(0).is_ok());
        let said = require_none_missing(2).expect_err("it lacks some").to_string();
        assert!(said.starts_with("the backup is kept, and lacks 2 files"), "{said}");
    }
}
