//! The database: whether it can be reached, is of this version and whole, and is sealed with the keys that are here.

use std::os::unix::fs::MetadataExt as _;
use std::path::Path;

use bot_core::domain::SecretId;
use bot_core::engine::{Outside as _, System, verify_audit};
use bot_core::store::{Db, Dialect, Version, secrets, stuck};
use bot_core::vault::Vault;

use super::unread;
use crate::finding::{self, Finding};
use crate::keys::{self, Place};
use crate::serve;
use crate::settings::Settings;

const NAME: &str = "database";
const KEYS: &str = "keys";
const AUDIT: &str = "audit";
/// What to do about one that is not whole.
const RESTORE: &str = "stop the program, keep a copy of the database as it is, and restore the newest backup (docs/operations.md, \"Backup\")";
/// So many secrets are opened: one of them tells whether a key is the right one.
const OPENED: u32 = 200;

/// Looks at the database; gives it where it can be worked with.
pub(super) async fn look(settings: &Settings) -> (Vec<Finding>, Option<Db>) {
    let place = settings.database();
    let inspected = match Db::inspect(settings.text("database_url"), serve::options(settings)).await {
        Ok(inspected) => inspected,
        Err(error) => {
            let to_do = "see whether the server runs, or the folder is there, and whether this user may use it; check database_url";
            return (vec![Finding::wrong(NAME, error.to_string(), to_do)], None);
        }
    };
    let mut all: Vec<Finding> =
        inspected.faults.iter().map(|fault| Finding::wrong(NAME, format!("{place}: {fault}"), RESTORE)).collect();
    all.extend(readable_by_others(settings));
    if let Some(other) = of_another_version(inspected.version, &place) {
        all.push(other);
        return (all, None);
    }
    if inspected.faults.is_empty() {
        let says = format!("{place} is of this version and whole, and every row is there that another one refers to");
        all.push(Finding::well(NAME, says));
    }
    match serve::open(settings).await {
        Ok(db) => {
            all.extend(server_clock(&db).await);
            all.push(keys_of(settings, &db).await);
            (all, Some(db))
        }
        Err(error) => {
            all.push(Finding::wrong(NAME, format!("{error:#}"), RESTORE));
            (all, None)
        }
    }
}

/// Says so where it is not of this version.
fn of_another_version(version: Version, place: &str) -> Option<Finding> {
    match version {
        Version::Current => None,
        Version::Unknown => Some(Finding::wrong(NAME, format!("{place} cannot be read"), RESTORE)),
        Version::Empty => Some(Finding::warning(
            NAME,
            format!("there is nothing in {place} yet"),
            "`twinbot run` makes it at its first start; if it was there before, see whether database_url leads to it",
        )),
        Version::Older(last) => Some(Finding::warning(
            NAME,
            format!("{place} is of an older version (its last migration is {last})"),
            "back it up, then start `twinbot run`, which brings it up to date",
        )),
        Version::Newer(last) => Some(Finding::wrong(
            NAME,
            format!("{place} is newer than this program (it has migration {last})"),
            "start the newer version of twinbot again, or restore the backup made before the upgrade",
        )),
    }
}

/// Says so where others on this machine can read the file.
fn readable_by_others(settings: &Settings) -> Option<Finding> {
    let path = settings.text("database_url").strip_prefix("sqlite://")?.split('?').next()?;
    let is_open = std::fs::metadata(Path::new(path)).is_ok_and(|file| file.mode() & 0o077 != 0);
    is_open
        .then(|| Finding::warning(NAME, format!("others on this machine can read {path}"), format!("chmod 600 {path}")))
}

/// Compares the clock of a server with this machine's.
async fn server_clock(db: &Db) -> Option<Finding> {
    let is_server = db.dialect() == Dialect::Postgres;
    let before = System.now();
    let said = async { stuck::server_clock(&mut db.read().await?, is_server).await };
    match said.await {
        Ok(said) => said.map(|said| finding::clock("the database's", said - (before + System.now()) / 2)),
        Err(error) => Some(unread("clock", &error)),
    }
}

/// Whether the audit is as it was written.
pub(super) async fn audit(db: &Db) -> Finding {
    let verdict = match verify_audit(db, None).await {
        Ok(verdict) => verdict,
        Err(error) => return unread(AUDIT, &error),
    };
    if verdict.faults.is_empty() {
        return Finding::well(AUDIT, format!("it is as it was written, all {} entries", verdict.entries));
    }
    let faults = verdict.faults.len() as u64 + verdict.more;
    let says = format!("it is not as it was written (faults found: {faults})");
    Finding::wrong(AUDIT, says, "`twinbot audit verify` names what was changed (docs/audit.md)")
}

/// Whether the keys are there, nobody else can read them, and they open what is sealed.
async fn keys_of(settings: &Settings, db: &Db) -> Finding {
    match look_at_keys(settings, db).await {
        Ok(finding) => finding,
        Err(error) => Finding::wrong(
            KEYS,
            format!("{error:#}"),
            "put the keys back from their copy (docs/operations.md, \"Keys\")",
        ),
    }
}

async fn look_at_keys(settings: &Settings, db: &Db) -> anyhow::Result<Finding> {
    let (place, used) = (Place::of(settings)?, keys::used(db).await?);
    let Some(here) = place.keys()? else {
        keys::require(&place, &keys::Keys::default(), &used)?;
        return Ok(Finding::well(
            KEYS,
            format!("there is no key yet in {place}: `twinbot run` makes it at its first start"),
        ));
    };
    keys::require(&place, &here, &used)?;
    if let Place::File(path) = &place
        && std::fs::metadata(path)?.mode() & 0o077 != 0
    {
        return Ok(Finding::warning(
            KEYS,
            format!("others on this machine can read {place}"),
            format!("chmod 600 {place}"),
        ));
    }
    let vault = Vault::new(here.to_vec())?;
    let sealed = secrets::of_other_keys(&mut db.read().await?, "", SecretId(i64::MIN), OPENED).await?;
    let shut = sealed.iter().filter(|(id, sealed)| vault.open(*id, sealed).is_none()).count();
    if shut > 0 {
        let says = format!(
            "{shut} of {} secrets do not open with the keys in {place}, though these are said to fit",
            sealed.len()
        );
        return Ok(Finding::wrong(KEYS, says, RESTORE));
    }
    Ok(Finding::well(KEYS, format!("the keys in {place} open what is sealed")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::Health;

    #[test]
    fn a_database_of_another_version_is_left_alone_and_said() {
        let of = |version| of_another_version(version, "here").map(|finding| finding.health);
        assert_eq!(of(Version::Current), None);
        assert_eq!([of(Version::Empty), of(Version::Older(1))], [Some(Health::Warning); 2]);
        assert_eq!([of(Version::Newer(9)), of(Version::Unknown)], [Some(Health::Wrong); 2]);
    }
}
