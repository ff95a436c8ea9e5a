//! `twinbot keys`: which keys seal what the database holds, a new one, and the end of an old one.

use std::sync::Arc;

use anyhow::{Result, bail};
use bot_core::domain::audit::{Act, Kind};
use bot_core::store::{Db, secrets};
use bot_core::vault::{Key, Vault, key_id};
use clap::Subcommand;
use futures::FutureExt;
use serde_json::json;
use zeroize::Zeroizing;

use super::listing::{Entry, Form};
use super::{noted, operator, print};
use crate::keys::{self, Keys, Place};
use crate::serve;
use crate::settings::Settings;

#[derive(Subcommand)]
pub(crate) enum Command {
    /// Lists them, the newest first: id, whether it seals what is new, how many secrets it holds.
    List(Form),
    /// Makes a new key that seals from now on, and seals anew what older keys hold. The running program follows by itself.
    Rotate,
    /// Takes a key out of the key file that no secret needs any more.
    Drop {
        /// Its id, as listed.
        id: String,
        /// Deletes what the key has sealed as well, where it is lost for good.
        #[arg(long)]
        with_secrets: bool,
    },
}

impl Command {
    pub(crate) async fn run(self, settings: &Settings) -> Result<()> {
        let place = Place::of(settings)?;
        let db = serve::open(settings).await?;
        match self {
            Self::List(form) => list(&place, &db, form).await,
            Self::Rotate => rotate(&place, &db).await,
            Self::Drop { id, with_secrets } => drop_key(&place, &db, &id, with_secrets).await,
        }
    }
}

async fn list(place: &Place, db: &Db, form: Form) -> Result<()> {
    let (here, used) = (place.keys()?.unwrap_or_default(), keys::used(db).await?);
    let sealed = |id: &str| used.iter().find(|(key, _)| key == id).map_or(0, |(_, sealed)| *sealed);
    let entry = |id: &str, does: &str, secrets: u32| {
        let fields = json!({ "key": id, "use": does, "secrets": secrets });
        Entry::new([id.to_owned(), does.to_owned(), secrets.to_string()], fields)
    };
    let ids = keys::ids(&here);
    let known = ids.iter().enumerate().map(|(nth, id)| entry(id, if nth == 0 { "seals" } else { "opens" }, sealed(id)));
    let missing = used.iter().filter(|(id, _)| !ids.contains(id)).map(|(id, sealed)| entry(id, "missing", *sealed));
    let empty = format!("There is no key yet in {place}: `twinbot run` makes it at its first start.");
    form.print(&["Key", "Use", "Secrets"], known.chain(missing).collect(), &empty)
}

async fn rotate(place: &Place, db: &Db) -> Result<()> {
    let Some(older) = place.keys()? else {
        bail!("there is no key yet in {place}: `twinbot run` makes it at its first start");
    };
    keys::require(place, &older, &keys::used(db).await?)?;
    let new = Key::random();
    let all: Keys = Zeroizing::new(std::iter::once(*new).chain(older.iter().copied()).collect());
    let path = match place {
        Place::File(path) => path,
        Place::Configured(..) => {
            let words: Vec<_> = all.iter().map(keys::written).collect();
            let value = Zeroizing::new(words.iter().map(|word| word.as_str()).collect::<Vec<_>>().join("\n"));
            eprintln!(
                "The keys come from the configuration ({place}), so nothing is changed here. Put this in its place, on every \
                 replica, and start them again: the first key seals from then on, and what the others hold is sealed anew."
            );
            return print(&value);
        }
    };
    keys::write(path, &all)?;
    noted(db, Act::of(Kind::KeysRotated)).await?;
    let resealed = keys::reseal(db, &Arc::new(Vault::new(all.to_vec())?)).await?;
    print(&format!("{} seals from now on; {resealed} secrets are sealed anew", key_id(&new)))?;
    for id in keys::ids(&older) {
        print(&format!("{id} can go: twinbot keys drop {id}"))?;
    }
    eprintln!("Keep a copy of {place} apart from the backups of the database. Older backups need the older keys.");
    Ok(())
}

async fn drop_key(place: &Place, db: &Db, id: &str, with_secrets: bool) -> Result<()> {
    let here = place.keys()?.unwrap_or_default();
    let used = keys::used(db).await?;
    let needed = used.iter().find(|(key, _)| key == id);
    let is_here = keys::ids(&here).iter().any(|key| key == id);
    match needed {
        None if !is_here => bail!("there is no key {id}; see `twinbot keys list`"),
        Some((_, sealed)) if !with_secrets => {
            bail!("the database needs the key {id}, which seals {sealed} secrets: `twinbot keys rotate` comes first")
        }
        Some(_) if is_here => {
            bail!("the key {id} is there, so nothing of it is lost: `twinbot keys rotate` comes first")
        }
        Some(_) => {
            let (key, operator) = (id.to_owned(), operator(db));
            let given_up = operator.does(move |tx| {
                let key = key.clone();
                async move { Ok((secrets::give_up(tx, &key).await?, Some(Act::of(Kind::KeyDropped)))) }.boxed()
            });
            given_up.await?;
        }
        None => {}
    }
    match place {
        Place::File(path) if is_here => {
            if here.len() == 1 {
                bail!("{id} is the only key: `twinbot keys rotate` makes another one first");
            }
            let left = here.iter().filter(|key| key_id(key) != id).copied().collect();
            keys::write(path, &Zeroizing::new(left))?;
            noted(db, Act::of(Kind::KeyDropped)).await?;
        }
        Place::Configured(..) if is_here => {
            bail!("no secret needs {id}: take it out of {place}, on every replica, and start them again")
        }
        Place::File(_) | Place::Configured(..) => {}
    }
    print(&format!("{id} is gone"))
}
