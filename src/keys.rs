//! The keys of this deployment: where they come from, and whether they are those to which the database belongs.
//!
//! They come from the configuration, else from a file that is made at the first start. What they seal and open is the core's
//! vault's; `twinbot keys` is in `commands`.

mod file;
mod reseal;

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context, Result, bail};
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use bot_core::store::{Db, secrets};
use bot_core::vault::{Vault, key_id};
use futures::FutureExt;
use zeroize::Zeroizing;

use crate::settings::Settings;
pub(crate) use file::write;
pub(crate) use reseal::reseal;

/// Keys of 32 bytes, the newest first: it seals, and all of them open.
pub(crate) type Keys = Zeroizing<Vec<[u8; 32]>>;

/// Where the keys of this deployment are.
pub(crate) enum Place {
    /// In the configuration, which comes from here.
    Configured(String, Keys),
    /// In a file, which may be missing.
    File(PathBuf),
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Configured(source, _) => write!(f, "keys ({source})"),
            Self::File(path) => write!(f, "{}", path.display()),
        }
    }
}

impl Place {
    /// The place that is configured: a file beside SQLite's own, or in the working folder, where nothing is said.
    pub(crate) fn of(settings: &Settings) -> Result<Self> {
        if let Some(keys) = settings.get("keys") {
            let keys = read(keys).context("keys are checked when they are read")?;
            let source = settings.source("keys").map(ToString::to_string).unwrap_or_default();
            return Ok(Self::Configured(source, keys));
        }
        let path = settings.get("keys_path").map_or_else(|| beside(settings.text("database_url")), PathBuf::from);
        // What is said of it has to be found from any folder.
        Ok(Self::File(std::path::absolute(&path).unwrap_or(path)))
    }

    /// The keys that are there; `None` where the file is missing.
    pub(crate) fn keys(&self) -> Result<Option<Keys>> {
        match self {
            Self::Configured(_, keys) => Ok(Some(keys.clone())),
            Self::File(path) => file::read(path),
        }
    }
}

/// Where the key file is unless something else is said.
fn beside(database_url: &str) -> PathBuf {
    let database = database_url.strip_prefix("sqlite://").and_then(|rest| rest.split('?').next());
    database.and_then(|file| Path::new(file).parent()).unwrap_or(Path::new("")).join("twinbot.keys")
}

/// Reads keys in base64 between spaces, lines or commas; `None` where one of them is none, or there is none.
pub(crate) fn read(text: &str) -> Option<Keys> {
    let words = text.split(|letter: char| letter.is_whitespace() || letter == ',').filter(|word| !word.is_empty());
    let keys: Option<Vec<[u8; 32]>> = words
        .map(|word| {
            let bytes = Zeroizing::new(BASE64_STANDARD.decode(word).ok()?);
            <[u8; 32]>::try_from(bytes.as_slice()).ok()
        })
        .collect();
    keys.filter(|keys| !keys.is_empty()).map(Zeroizing::new)
}

/// A key as it is written.
pub(crate) fn written(key: &[u8; 32]) -> Zeroizing<String> {
    Zeroizing::new(BASE64_STANDARD.encode(key))
}

/// The ids of keys, in their order.
pub(crate) fn ids(keys: &Keys) -> Vec<String> {
    keys.iter().map(key_id).collect()
}

/// The vault of this deployment, on its database. At the first start the key file is made, and the database remembers to which
/// keys it belongs.
///
/// # Errors
/// When a key is not there that the database needs.
pub(crate) async fn open(settings: &Settings, db: &Db) -> Result<Arc<Vault>> {
    let place = Place::of(settings)?;
    let used = used(db).await?;
    let keys = match (place.keys()?, &place) {
        (Some(keys), _) => keys,
        (None, Place::File(path)) if used.is_empty() => file::make(path)?,
        (None, _) => Keys::default(),
    };
    require(&place, &keys, &used)?;
    let vault = Vault::new(keys.to_vec())?;
    let vault = Arc::new(match place {
        Place::Configured(..) => vault,
        Place::File(path) => vault.following(file::changes(path)),
    });
    let mark = vault.seal(secrets::MARK, "");
    db.turn(move |tx| {
        let mark = mark.clone();
        async move { secrets::add(tx, secrets::MARK, &mark).await }.boxed()
    })
    .await?;
    // Somebody else may have begun at the same time, with other keys.
    require(&Place::of(settings)?, &keys, &self::used(db).await?)?;
    Ok(vault)
}

/// The ids of the keys that the database needs, each with the number of secrets that it seals.
pub(crate) async fn used(db: &Db) -> Result<Vec<(String, u32)>> {
    Ok(secrets::keys(&mut db.read().await?).await?)
}

/// Says which key is missing, where it was looked for, and how it comes back.
pub(crate) fn require(place: &Place, keys: &Keys, used: &[(String, u32)]) -> Result<()> {
    let here = ids(keys);
    let Some((missing, sealed)) = used.iter().find(|(id, _)| !here.contains(id)) else { return Ok(()) };
    let found =
        if here.is_empty() { "there is no such file".to_owned() } else { format!("it has {}", here.join(", ")) };
    bail!(
        "the database belongs to the key {missing}, which seals {sealed} of its secrets, and this key is not in {place}: \
         {found}. Nothing is lost. Put the key file back from its backup, or say where the key is with TWINBOT_KEYS_PATH or \
         TWINBOT_KEYS_FILE, and start again. If the key is lost for good, `twinbot keys drop {missing} --with-secrets` deletes \
         what nobody can open any more"
    );
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_read_as_they_are_written() {
        let [one, two] = [[7; 32], [8; 32]];
        let text = format!(" {},\n\n{}\t", *written(&one), *written(&two));
        assert_eq!(read(&text).map(|keys| keys.to_vec()), Some(vec![one, two]));
        let short = BASE64_STANDARD.encode([7; 31]);
        for wrong in ["", " , ", "nonsense", &short, &format!("{} nonsense", *written(&one))] {
            assert!(read(wrong).is_none(), "{wrong:?}");
        }
    }

    #[test]
    fn the_file_is_beside_the_database() {
        for (url, path) in [
            ("sqlite:///var/lib/twinbot/twinbot.db", "/var/lib/twinbot/twinbot.keys"),
            ("sqlite://data/other.db?mode=rwc", "data/twinbot.keys"),
            ("sqlite://twinbot.db", "twinbot.keys"),
            ("postgres://twinbot@db.example/twinbot", "twinbot.keys"),
        ] {
            assert_eq!(beside(url), Path::new(path), "{url}");
        }
    }

    #[test]
    fn a_missing_key_is_named_with_what_to_do() {
        let place = Place::File("/data/twinbot.keys".into());
        let keys: Keys = Zeroizing::new(vec![[7; 32]]);
        let other = key_id(&[8; 32]);
        assert!(require(&place, &keys, &[(key_id(&[7; 32]), 3)]).is_ok());
        let why = require(&place, &keys, &[(other.clone(), 3)]).expect_err("it is missing").to_string();
        for part in [other.as_str(), "3 of its secrets", "/data/twinbot.keys", &key_id(&[7; 32]), "Nothing is lost"] {
            assert!(why.contains(part), "{part}: {why}");
        }
        let why = require(&place, &Keys::default(), &[(other, 0)]).expect_err("no file").to_string();
        assert!(why.contains("there is no such file"), "{why}");
    }
}
