//! One playground: the phones, the bot, the clock, and what the visitor has made of them.

mod keeping;
mod residents;

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bot_core::engine::Outside as _;
use bot_core::file_store::FileStore;
use bot_core::platform::Platform;
use bot_core::reader::Settings;
use bot_core::text::Locale;
use emulators::{Chaos, Client, Emulator, Options};
use serde::{Deserialize, Serialize};
use tokio::sync::watch;

use self::keeping::Place;
use crate::Error;
use crate::apps::{self, App};
use crate::bot::{Bot, Parts};
use crate::clock::Clock;
use crate::people::{self, Apps, Resident};
use crate::timeline::Timeline;
use crate::tour::Tour;

/// What goes wrong at the moment, as the visitor has switched it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
pub(crate) struct Switches {
    /// The platform's answers get lost on the way.
    pub(crate) drop: bool,
    /// Updates come twice.
    pub(crate) duplicate: bool,
    /// Everything takes up to 600 ms, and updates overtake each other.
    pub(crate) delay: bool,
    /// The platform says "too many requests".
    pub(crate) too_many: bool,
}

impl Switches {
    fn chaos(self) -> Chaos {
        let often = |on: bool, how: f64| if on { how } else { 0.0 };
        Chaos {
            too_many: often(self.too_many, 0.15),
            server_error: 0.0,
            refused: 0.0,
            lost_answer: often(self.drop, 0.15),
            slow: if self.delay { Duration::from_millis(600) } else { Duration::ZERO },
            duplicate: often(self.duplicate, 1.0),
            reorder: often(self.delay, 0.3),
        }
    }
}

/// Everything that one playground holds. Clones share it.
#[derive(Clone)]
pub struct World(Arc<Inner>);

struct Inner {
    /// Where the database is, and what its secrets are sealed with.
    place: Mutex<Place>,
    settings: Settings,
    /// Where files are kept that people share.
    files: Arc<dyn FileStore>,
    /// All the apps that people can have.
    apps: Vec<Arc<dyn App>>,
    clock: Arc<Clock>,
    timeline: Arc<Timeline>,
    bot: Bot,
    state: Mutex<State>,
    tour: Tour,
    /// Raised by every change that the pages have to know of.
    changed: watch::Sender<u64>,
    /// Raised whenever everything becomes something else.
    epoch: AtomicU64,
    /// One at a time: whatever starts, ends or replaces the bot.
    upheaval: tokio::sync::Mutex<()>,
}

struct State {
    people: Vec<Resident>,
    /// The number of the next account. None is given twice: what somebody did stays theirs when they are gone.
    next: i64,
    switches: Switches,
}

impl World {
    /// A fresh playground with its first five people, and a bot at work.
    ///
    /// # Errors
    /// [`Error`]: the bot or its database cannot be had.
    pub async fn begin(settings: Settings, files: Arc<dyn FileStore>) -> Result<Self, Error> {
        Locale::admit_pseudo();
        let clock = Arc::new(Clock::default());
        // Whoever else is on this machine, a page in the browser included, is not to know them.
        let (secret, username) = (Some(clock.code()), Some("TwinbotPlaygroundBot".to_owned()));
        let apps = apps::open(&Options { secret, username, patience: None }).await?;
        apps.iter().for_each(|app| app.emulator().count_only());
        let world = Self(Arc::new(Inner {
            place: Mutex::new(Place::fresh()?),
            // Whoever has an account on each may make them one.
            settings: Settings { linking: true, ..settings },
            files,
            apps,
            timeline: Arc::new(Timeline::new(Arc::clone(&clock))),
            clock,
            bot: Bot::default(),
            state: Mutex::new(State { people: Vec::new(), next: people::FIRST, switches: Switches::default() }),
            tour: Tour::default(),
            changed: watch::Sender::new(0),
            epoch: AtomicU64::new(0),
            upheaval: tokio::sync::Mutex::default(),
        }));
        world.start_bot().await?;
        world.settle_in(None, Apps::default()).await?;
        Ok(world)
    }

    /// Ends the bot; the database is thrown away with the last clone.
    pub async fn end(&self) {
        self.0.tour.stop();
        self.0.bot.stop().await;
    }

    /// How this deployment decides.
    pub(crate) fn settings(&self) -> &Settings {
        &self.0.settings
    }

    /// Moves the clocks until no decision can be undone any more.
    pub(crate) fn let_decisions_count(&self) {
        self.move_clock(u32::try_from(self.0.settings.undo_for / 1000).unwrap_or(u32::MAX - 1) + 1);
    }

    /// The app of a platform.
    pub(crate) fn app(&self, platform: Platform) -> &dyn App {
        let app = self.0.apps.iter().find(|app| app.platform() == platform);
        &**app.expect("there is an app of every platform")
    }

    pub(crate) fn emulators(&self) -> impl Iterator<Item = &dyn Emulator> {
        self.0.apps.iter().map(|app| app.emulator())
    }

    pub(crate) fn timeline(&self) -> &Timeline {
        &self.0.timeline
    }

    pub(crate) fn clock(&self) -> &Clock {
        &self.0.clock
    }

    pub(crate) fn tour(&self) -> &Tour {
        &self.0.tour
    }

    fn place(&self) -> MutexGuard<'_, Place> {
        self.0.place.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Changes with everything that the pages have to know of, but for the chats and the timeline.
    pub(crate) fn follow(&self) -> watch::Receiver<u64> {
        self.0.changed.subscribe()
    }

    pub(crate) fn change(&self) {
        self.0.changed.send_modify(|version| *version += 1);
    }

    pub(crate) fn is_bot_on(&self) -> bool {
        self.0.bot.is_on()
    }

    pub(crate) fn people(&self) -> Vec<Resident> {
        self.state().people.clone()
    }

    pub(crate) fn switches(&self) -> Switches {
        self.state().switches
    }

    /// What somebody has in their hand, with the app that they use. An emulator makes the client that it does not know, so
    /// the people stay as they are until it is there: whoever has just gone does not come back with it.
    pub(crate) fn client(&self, id: i64) -> Option<Arc<dyn Client>> {
        let state = self.state();
        let resident = state.people.iter().find(|resident| resident.id == id)?;
        Some(self.client_of(resident))
    }

    fn client_of(&self, Resident { id, name, language, platform, .. }: &Resident) -> Arc<dyn Client> {
        self.app(*platform).emulator().client(*id, name, language)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Starts the bot; nothing, if it is at work.
    pub(crate) async fn start_bot(&self) -> Result<(), Error> {
        let inner = &self.0;
        let (database, key) = {
            let place = self.place();
            (place.database(), place.key)
        };
        let parts = Parts {
            database: &database,
            files: Arc::clone(&inner.files),
            settings: inner.settings.clone(),
            key,
            outside: inner.clock.clone(),
            observer: inner.timeline.clone(),
            apps: &inner.apps,
        };
        // It is not for the faults to keep it from starting.
        self.goes_wrong(Chaos::default());
        let started = inner.bot.start(&parts).await;
        self.switch(self.switches());
        started
    }

    /// Ends the bot as a power failure does.
    pub(crate) async fn kill_bot(&self) {
        let _one = self.0.upheaval.lock().await;
        self.0.bot.kill();
        self.change();
    }

    /// Kills the bot and starts it again.
    pub(crate) async fn restart_bot(&self) -> Result<(), Error> {
        let _one = self.0.upheaval.lock().await;
        self.0.bot.kill();
        self.change();
        self.start_bot().await
    }

    /// Starts the bot if it was killed.
    pub(crate) async fn revive_bot(&self) -> Result<(), Error> {
        let _one = self.0.upheaval.lock().await;
        self.start_bot().await
    }

    /// Sets what goes wrong from now on.
    pub(crate) fn switch(&self, switches: Switches) {
        self.state().switches = switches;
        self.goes_wrong(switches.chaos());
        self.change();
    }

    fn goes_wrong(&self, chaos: Chaos) {
        self.emulators().for_each(|emulator| emulator.set_chaos(chaos));
    }

    /// Moves all clocks forward, by seconds.
    pub(crate) fn move_clock(&self, seconds: u32) {
        self.0.clock.advance(i64::from(seconds) * 1000);
        self.0.bot.look_again();
        self.emulators().for_each(|emulator| emulator.advance(Duration::from_secs(u64::from(seconds))));
        self.change();
    }

    /// Begins anew with the first five people, and nothing goes wrong.
    pub(crate) async fn reset(&self) -> Result<(), Error> {
        self.switch(Switches::default());
        self.begin_anew(None, Apps::default()).await
    }

    /// Begins anew with the first five people; all speak one language if it is given. What goes wrong stays as it is
    /// switched, so that the example can be watched with it.
    pub(crate) async fn begin_anew(&self, language: Option<(Locale, bool)>, apps: Apps) -> Result<(), Error> {
        let _one = self.0.upheaval.lock().await;
        self.0.tour.stop();
        self.clear().await?;
        self.start_bot().await?;
        self.settle_in(language, apps).await?;
        self.turn();
        Ok(())
    }

    /// Everything is something else now.
    fn turn(&self) {
        self.0.epoch.fetch_add(1, Ordering::Relaxed);
        self.change();
    }

    /// Another number whenever everything has become something else.
    pub(crate) fn epoch(&self) -> u64 {
        self.0.epoch.load(Ordering::Relaxed)
    }

    /// The first five move in.
    async fn settle_in(&self, language: Option<(Locale, bool)>, apps: Apps) -> Result<(), Error> {
        for (nth, (name, role, own)) in (0..).zip(people::first()) {
            let tag = language.map_or(own, |(locale, _)| locale.tag());
            let mirrored = language.is_some_and(|(_, mirrored)| mirrored);
            self.add(Some(name), role, apps.of(nth), (tag, mirrored)).await?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::sync::atomic::AtomicBool;

    use serde_json::Value;

    use super::*;

    /// The languages of all clients of an emulator.
    fn languages(saved: &Value, found: &mut BTreeSet<String>) {
        match saved {
            Value::Object(fields) => {
                for (name, value) in fields {
                    match value.as_str() {
                        Some(tag) if ["language", "locale"].contains(&name.as_str()) => {
                            found.insert(tag.to_owned());
                        }
                        _ => languages(value, found),
                    }
                }
            }
            Value::Array(values) => values.iter().for_each(|value| languages(value, found)),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }

    /// A page that draws the phones must not bring the clients of those before back, with their language.
    #[tokio::test(flavor = "multi_thread")]
    async fn whoever_is_drawn_while_all_begins_anew_is_who_comes_then() {
        let world =
            World::begin(Settings::default(), Arc::new(bot_core::file_store::Nowhere)).await.expect("it begins");
        let is_over = Arc::new(AtomicBool::new(false));
        std::thread::spawn({
            let (world, is_over) = (world.clone(), Arc::clone(&is_over));
            move || {
                while !is_over.load(Ordering::Relaxed) {
                    (0..5).for_each(|nth| drop(world.client(people::FIRST + nth)));
                }
            }
        });
        let apps = Apps::All;
        for tag in ["en", "es", "en", "es", "en"] {
            let locale = Locale::from_tag(tag).expect("it is spoken");
            world.begin_anew(Some((locale, false)), apps).await.expect("it begins anew");
            let mut found = BTreeSet::new();
            world.emulators().for_each(|emulator| languages(&emulator.save(), &mut found));
            assert!(!found.is_empty() && found.iter().all(|found| found.starts_with(tag)), "{tag}: {found:?}");
        }
        is_over.store(true, Ordering::Relaxed);
        world.end().await;
    }
}
