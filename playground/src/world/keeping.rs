//! A playground is begun anew, saved and brought back. What is brought back is tried out first, in a folder of its own: until
//! it is known to work, everything stays as it is.

use std::path::{Path, PathBuf};
use std::time::Duration;

use bot_core::store::{Db, OpenError, Options};
use bot_core::vault::Key;
use tempfile::TempDir;

use super::{Switches, World};
use crate::Error;
use crate::saved::{Saved, Unusable};

/// How long the bot has to be quiet before what stands on the phones is taken as final: longer than it takes to look again for what is
/// due.
const QUIET: Duration = Duration::from_millis(700);

/// A sound database opens within this time, even on a slow machine.
const OPENS: Duration = Duration::from_secs(15);

/// Where one database is, thrown away with this value, and what its secrets are sealed with.
pub(super) struct Place {
    folder: TempDir,
    pub(super) key: [u8; 32],
}

impl Place {
    /// A place for a database that is yet to be.
    pub(super) fn fresh() -> std::io::Result<Self> {
        Self::with(*Key::random())
    }

    fn with(key: [u8; 32]) -> std::io::Result<Self> {
        let folder = tempfile::Builder::new().prefix("twinbot-playground-").tempdir()?;
        Ok(Self { folder, key })
    }

    /// The file of the database.
    pub(super) fn database(&self) -> PathBuf {
        self.folder.path().join("playground.db")
    }
}

impl World {
    /// Takes everything away, the bot and its database included.
    pub(super) async fn clear(&self) -> Result<(), Error> {
        let fresh = Place::fresh()?;
        self.0.bot.stop().await;
        {
            let mut state = self.state();
            (state.people, state.next) = (Vec::new(), crate::people::FIRST);
        }
        // Not before the people are gone: a page that draws one of them would bring the client back, as it was.
        self.emulators().for_each(|emulator| emulator.clear());
        self.0.clock.set_ahead(0);
        self.0.timeline.clear();
        drop(self.exchange(fresh));
        Ok(())
    }

    /// Brings a saved playground back.
    pub(crate) async fn load(&self, mut saved: Saved) -> Result<(), Error> {
        let _one = self.0.upheaval.lock().await;
        let fresh = unpack(&std::mem::take(&mut saved.database), saved.key).await?;
        self.0.tour.stop();
        let was_on = self.is_bot_on();
        self.0.bot.stop().await;
        let (before, old) = (self.kept(), self.exchange(fresh));
        let started = match self.put(saved) {
            Ok(()) => self.start_bot().await,
            damaged => damaged,
        };
        if let Err(error) = started {
            drop(self.exchange(old));
            self.put(before)?;
            if was_on {
                self.start_bot().await?;
            }
            self.turn();
            return Err(error);
        }
        self.0.timeline.clear();
        self.switch(Switches::default());
        self.turn();
        Ok(())
    }

    /// What there is, to be brought back later. Nobody of a tour begins anything meanwhile.
    pub(crate) async fn save(&self) -> Result<Saved, Error> {
        let _held = self.0.tour.hold().await;
        let _one = self.0.upheaval.lock().await;
        let was_on = self.is_bot_on();
        // The file is whole when nobody works on it any more; what waited for a bot that was off is worked on first.
        self.start_bot().await?;
        futures::future::join_all(self.emulators().map(|emulator| emulator.settle(QUIET))).await;
        self.0.bot.stop().await;
        let (database, key) = {
            let place = self.place();
            (std::fs::read(place.database()), place.key)
        };
        let kept = self.kept();
        if was_on {
            self.start_bot().await?;
        }
        self.change();
        Ok(Saved { database: database?, key, ..kept })
    }

    /// What there is beside the database.
    fn kept(&self) -> Saved {
        let apps = self.0.apps.iter().map(|app| (app.platform(), app.emulator().save())).collect();
        let (ahead, state) = (self.0.clock.ahead(), self.state());
        Saved { apps, ahead, people: state.people.clone(), next: state.next, ..Saved::empty() }
    }

    /// Puts this in the place of what there is beside the database.
    fn put(&self, mut saved: Saved) -> Result<(), Error> {
        self.0.clock.set_ahead(saved.ahead);
        let after = saved.people.iter().map(|resident| resident.id + 1).fold(crate::people::FIRST, i64::max);
        let mut state = self.state();
        (state.people, state.next) = (saved.people, saved.next.max(after));
        drop(state);
        for app in &self.0.apps {
            // There is nothing of an app in a file from before there was one.
            let Some(kept) = saved.apps.remove(&app.platform()) else {
                app.emulator().clear();
                continue;
            };
            app.emulator().load(kept).map_err(|error| {
                tracing::info!(%error, "what stood on the clients cannot be read");
                Error::Saved(Unusable::Damaged)
            })?;
        }
        Ok(())
    }

    /// The bot works on the database in this place from its next start on; gives the place before.
    fn exchange(&self, place: Place) -> Place {
        std::mem::replace(&mut *self.place(), place)
    }
}

/// A saved database in a place of its own, brought up to date.
async fn unpack(database: &[u8], key: [u8; 32]) -> Result<Place, Error> {
    let place = Place::with(key)?;
    let path = place.database();
    std::fs::write(&path, database)?;
    open(&path).await?.close().await;
    Ok(place)
}

async fn open(path: &Path) -> Result<Db, Error> {
    let (url, damaged) = (format!("sqlite://{}", path.display()), Error::Saved(Unusable::Damaged));
    // A connection to a file that is none of SQLite's is tried again and again.
    let opened = tokio::time::timeout(OPENS, Db::open(&url, Options::default())).await;
    opened.map_err(|_| damaged)?.map_err(|error| {
        tracing::info!(%error, "the saved database cannot be used");
        Error::Saved(match error {
            OpenError::Newer(_) => Unusable::Newer,
            OpenError::Url | OpenError::Encoding | OpenError::Connect { .. } | OpenError::Migrate { .. } => {
                Unusable::Damaged
            }
        })
    })
}
