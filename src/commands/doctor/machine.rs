//! This machine: the settings, where files are kept, and how much room there is.

use std::collections::BTreeSet;
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};

use rustix::fs::statvfs;

use crate::finding::Finding;
use crate::settings::{SETTINGS, Settings, Source};
use crate::shelf;

const SETTINGS_NAME: &str = "settings";
const FILES: &str = "files";
const DISK: &str = "disk";

/// Looks at what is set.
pub(super) fn settings(settings: &Settings) -> Vec<Finding> {
    let mut all = Vec::new();
    match settings.tokens() {
        0 => all.push(Finding::wrong(
            SETTINGS_NAME,
            "no platform has a token",
            "set TWINBOT_TELEGRAM_TOKEN (from @BotFather) or TWINBOT_DISCORD_TOKEN (from the application's page), or name a file with it in \
             TWINBOT_TELEGRAM_TOKEN_FILE or TWINBOT_DISCORD_TOKEN_FILE",
        )),
        1 => all.push(Finding::well(SETTINGS_NAME, "they can be used; one platform has a token")),
        several => all.push(Finding::well(SETTINGS_NAME, format!("they can be used; {several} platforms have a token"))),
    }
    if settings.get("operator_name").is_none() {
        all.push(Finding::warning(
            SETTINGS_NAME,
            "operator_name is not set: people are told nothing of who is responsible for their data",
            "set operator_name, operator_contact and operator_privacy (docs/privacy-notice.md)",
        ));
    }
    for path in with_secrets(settings) {
        let is_open = std::fs::metadata(&path).is_ok_and(|file| file.mode() & 0o007 != 0);
        if is_open {
            let path = path.display();
            let says = format!("everybody on this machine can read {path}, which holds secrets");
            all.push(Finding::warning(SETTINGS_NAME, says, format!("chmod o-rwx {path}")));
        }
    }
    all
}

/// The configuration files from which secrets come.
fn with_secrets(settings: &Settings) -> BTreeSet<PathBuf> {
    let sources = SETTINGS.iter().filter(|setting| setting.secret).filter_map(|setting| settings.source(setting.key));
    let file = |source: &Source| match source {
        Source::File(path) => Some(path.clone()),
        Source::Default | Source::Environment(_) | Source::SecretFile(_) | Source::Flag(_) => None,
    };
    sources.filter_map(file).collect()
}

/// Writes, reads and removes a file where files are kept.
pub(super) async fn files(settings: &Settings) -> Finding {
    let place = shelf::said(settings);
    if let Some(folder) = shelf::folder(settings)
        && !folder.exists()
    {
        let to_do = "`twinbot run` makes it at its first start; if it was there before, mount it or bring it back from the backup";
        return Finding::warning(FILES, format!("the folder {place} is not there"), to_do);
    }
    let checked = match shelf::open(settings).await {
        Ok(shelf) => shelf.files().check().await.map_err(|fault| fault.to_string()),
        Err(error) => Err(format!("{error:#}")),
    };
    kept(&place, checked)
}

/// Whether files can be kept in a place, by what came of trying.
fn kept(place: &str, checked: Result<(), String>) -> Finding {
    match checked {
        Ok(()) => Finding::well(FILES, format!("a file was written, read and removed again in {place}")),
        Err(fault) => Finding::wrong(FILES, format!("files cannot be kept in {place}: {fault}"), TO_FILES),
    }
}

/// What to do where files cannot be kept; what is wrong says the rest.
const TO_FILES: &str = "those that people send wait until they can be kept; see also docs/operations.md, \"Files\"";

/// How much room there is on a disk, in bytes, and for how many more files; 0 files in all where the disk counts none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Room {
    free: u64,
    all: u64,
    files_free: u64,
    files_all: u64,
}

/// Less than so many bytes are little, whatever the disk.
const LITTLE: u64 = 1 << 30;
/// With less than so many nothing can be written soon.
const NOTHING: u64 = 100 << 20;

/// Looks at the disks on which something of this program grows, each once.
pub(super) fn disks(settings: &Settings) -> Vec<Finding> {
    let mut seen = BTreeSet::new();
    let mut all = Vec::new();
    for path in growing(settings) {
        let (Ok(disk), Ok(folder)) = (statvfs(path.as_path()), std::fs::metadata(&path)) else {
            let says = format!("it is not known how much room there is in {}", path.display());
            all.push(Finding::warning(DISK, says, "see whether the folder is there and may be read"));
            continue;
        };
        if !seen.insert(folder.dev()) {
            continue;
        }
        let (files_free, files_all) = (disk.f_favail, disk.f_files);
        let room =
            Room { free: disk.f_bavail * disk.f_frsize, all: disk.f_blocks * disk.f_frsize, files_free, files_all };
        all.push(judged(&path, room));
    }
    all
}

/// The folders in which something grows, as far as they are there.
fn growing(settings: &Settings) -> Vec<PathBuf> {
    let database = settings.text("database_url").strip_prefix("sqlite://").and_then(|rest| rest.split('?').next());
    let beside = database.and_then(|file| std::path::absolute(file).ok()?.parent().map(Path::to_owned));
    let folders = beside.into_iter().chain(shelf::folder(settings));
    folders.filter(|folder| folder.exists()).collect()
}

/// How much room is left, in percent.
fn percent(free: u64, all: u64) -> u64 {
    (u128::from(free) * 100 / u128::from(all.max(1))).try_into().unwrap_or(100)
}

fn judged(path: &Path, room: Room) -> Finding {
    let (path, free) = (path.display(), room.free >> 20);
    let left = percent(room.free, room.all);
    let says = format!("{left} % ({free} MB) are free where {path} is");
    let to_do = "make room, or give it a larger disk: a full one stops everything (old backups, logs; docs/operations.md, \"Files\")";
    if room.files_all > 0 && percent(room.files_free, room.files_all) < 2 {
        let says = format!("there is hardly room for another file where {path} is, however small (no inodes)");
        return Finding::wrong(DISK, says, to_do);
    }
    if left < 5 || room.free < NOTHING {
        Finding::wrong(DISK, says, to_do)
    } else if left < 15 || room.free < LITTLE {
        Finding::warning(DISK, says, to_do)
    } else {
        Finding::well(DISK, says)
    }
}

#[cfg(test)]
mod tests {
    use files::Error;

    use super::*;
    use crate::finding::Health;

    const GB: u64 = 1 << 30;

    fn health(free: u64, all: u64) -> Health {
        judged(Path::new("/data"), Room { free, all, files_free: 50, files_all: 100 }).health
    }

    #[test]
    fn a_disk_is_judged_by_what_is_left_of_it() {
        assert_eq!(health(50 * GB, 100 * GB), Health::Well);
        assert_eq!(health(14 * GB, 100 * GB), Health::Warning);
        assert_eq!(health(GB - 1, 2 * GB), Health::Warning, "half of a small disk is little");
        assert_eq!(health(4 * GB, 100 * GB), Health::Wrong);
        assert_eq!(health(NOTHING - 1, 200 << 20), Health::Wrong, "and of a tiny one nothing");
        assert_eq!(health(0, 0), Health::Wrong);
    }

    #[test]
    fn a_disk_that_takes_no_more_files_is_full_whatever_its_size() {
        let room = Room { free: 50 * GB, all: 100 * GB, files_free: 1, files_all: 100 };
        assert_eq!(judged(Path::new("/data"), room).health, Health::Wrong);
        assert_eq!(judged(Path::new("/data"), Room { files_free: 0, files_all: 0, ..room }).health, Health::Well);
    }

    #[test]
    fn a_full_disk_is_said_where_files_are_kept() {
        let full = kept("/data", Err(Error::Full.to_string()));
        assert_eq!(full.health, Health::Wrong);
        assert!(full.says.contains("/data") && full.says.contains("there is no room for files"), "{full:?}");
        assert_eq!(kept("/data", Ok(())).health, Health::Well);
    }
}
