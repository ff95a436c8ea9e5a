//! One playground: the phones, the bot, the clock, and what the visitor has made of them.

use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bot_core::conversation::{Action, Deed};
use bot_core::domain::LinkKind;
use bot_core::facts::Settings;
use bot_core::text::Locale;
use emulators::telegram::{Chaos, Emulator, Options, Person, Standing};
use serde::{Deserialize, Serialize};
use tempfile::TempDir;
use tokio::sync::watch;

use crate::Error;
use crate::bot::{Bot, Parts};
use crate::clock::Clock;
use crate::people::{self, Resident, Role};
use crate::timeline::Timeline;
use crate::tour::Tour;

/// How long the bot has to be quiet before what stands on the phones is taken as final.
const QUIET: Duration = Duration::from_millis(250);

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
    folder: TempDir,
    settings: Settings,
    emulator: Emulator,
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

#[derive(Default)]
struct State {
    people: Vec<Resident>,
    switches: Switches,
}

impl World {
    /// A fresh playground with its first five people, and a bot at work.
    ///
    /// # Errors
    /// [`Error`]: the bot or its database cannot be had.
    pub async fn begin(settings: Settings) -> Result<Self, Error> {
        Locale::admit_pseudo();
        let options = Options { username: "TwinbotPlaygroundBot".to_owned(), ..Options::default() };
        let emulator = Emulator::start(options).await?;
        emulator.faults(|faults| faults.limits = false);
        emulator.count_only();
        let clock = Arc::new(Clock::default());
        let world = Self(Arc::new(Inner {
            folder: tempfile::Builder::new().prefix("twinbot-playground-").tempdir()?,
            settings,
            emulator,
            timeline: Arc::new(Timeline::new(Arc::clone(&clock))),
            clock,
            bot: Bot::default(),
            state: Mutex::default(),
            tour: Tour::default(),
            changed: watch::Sender::new(0),
            epoch: AtomicU64::new(0),
            upheaval: tokio::sync::Mutex::default(),
        }));
        world.start_bot().await?;
        world.settle_in(None).await?;
        Ok(world)
    }

    /// Ends the bot; the database is thrown away with the last clone.
    pub async fn end(&self) {
        self.0.tour.stop();
        self.0.bot.stop().await;
    }

    /// How long a decision can be undone, in seconds.
    pub(crate) fn undo_seconds(&self) -> i64 {
        self.0.settings.undo_for / 1000
    }

    pub(crate) fn emulator(&self) -> &Emulator {
        &self.0.emulator
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

    pub(crate) fn folder(&self) -> &Path {
        self.0.folder.path()
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

    /// Somebody's phone.
    pub(crate) fn phone(&self, id: i64) -> Option<Person> {
        let resident = self.state().people.iter().find(|resident| resident.id == id).cloned()?;
        Some(self.0.emulator.person(id, &resident.name, &resident.language))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Starts the bot; nothing, if it is at work.
    pub(crate) async fn start_bot(&self) -> Result<(), Error> {
        let inner = &self.0;
        let parts = Parts {
            folder: self.folder(),
            settings: inner.settings,
            outside: inner.clock.clone(),
            observer: inner.timeline.clone(),
            emulator: &inner.emulator,
        };
        // It is not for the faults to keep it from starting.
        inner.emulator.faults(|faults| faults.chaos = Chaos::default());
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
        self.0.emulator.faults(|faults| faults.chaos = switches.chaos());
        self.change();
    }

    /// Moves all clocks forward, by seconds.
    pub(crate) fn move_clock(&self, seconds: i64) {
        self.0.clock.set_ahead(self.0.clock.ahead() + seconds * 1000);
        self.0.emulator.move_clock(seconds);
        self.change();
    }

    /// Begins anew with the first five people, and nothing goes wrong.
    pub(crate) async fn reset(&self) -> Result<(), Error> {
        self.switch(Switches::default());
        self.begin_anew(None).await
    }

    /// Begins anew with the first five people; all speak one language if it is given. What goes wrong stays as it is
    /// switched, so that the example can be watched with it.
    pub(crate) async fn begin_anew(&self, language: Option<(Locale, bool)>) -> Result<(), Error> {
        let _one = self.0.upheaval.lock().await;
        self.0.tour.stop();
        self.clear(None).await?;
        self.start_bot().await?;
        self.settle_in(language).await?;
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

    /// Takes everything away, the bot included, and puts this database in the place of its own.
    async fn clear(&self, database: Option<&[u8]>) -> Result<(), Error> {
        self.0.bot.stop().await;
        self.state().people.clear();
        self.0.emulator.clear();
        self.0.clock.set_ahead(0);
        self.0.timeline.clear();
        for file in std::fs::read_dir(self.folder())? {
            std::fs::remove_file(file?.path())?;
        }
        if let Some(database) = database {
            std::fs::write(self.folder().join("playground.db"), database)?;
        }
        Ok(())
    }

    /// Brings a saved playground back.
    pub(crate) async fn load(&self, saved: crate::saved::Saved) -> Result<(), Error> {
        let _one = self.0.upheaval.lock().await;
        self.0.tour.stop();
        let database = saved.database()?;
        self.switch(Switches::default());
        self.clear(Some(&database)).await?;
        self.0.clock.set_ahead(saved.ahead);
        self.0.emulator.load(saved.phones);
        self.state().people = saved.people;
        let started = self.start_bot().await;
        if started.is_err() {
            // Better a fresh playground than none.
            self.clear(None).await?;
            self.start_bot().await?;
            self.settle_in(None).await?;
        }
        self.turn();
        started
    }

    /// What there is, to be brought back later.
    pub(crate) async fn save(&self) -> Result<crate::saved::Saved, Error> {
        let _one = self.0.upheaval.lock().await;
        self.0.emulator.settle(QUIET).await;
        let was_on = self.0.bot.is_on();
        // The file is whole when nobody works on it any more; what a killed bot left is taken in first.
        self.start_bot().await?;
        self.0.bot.stop().await;
        let database = std::fs::read(self.folder().join("playground.db"));
        let phones = self.0.emulator.save();
        if was_on {
            self.start_bot().await?;
        }
        Ok(crate::saved::Saved::of(&database?, phones, self.people(), self.0.clock.ahead()))
    }

    /// The first five move in.
    async fn settle_in(&self, language: Option<(Locale, bool)>) -> Result<(), Error> {
        for (name, role, own) in people::first() {
            let tag = language.map_or(own, |(locale, _)| locale.tag());
            self.add(Some(name), role, tag, language.is_some_and(|(_, mirrored)| mirrored)).await?;
        }
        Ok(())
    }

    /// Somebody new with a phone; who is to decide for an authority gets the link that appoints them.
    pub(crate) async fn add(
        &self,
        name: Option<&str>,
        role: Role,
        language: &str,
        mirrored: bool,
    ) -> Result<Resident, Error> {
        let invitation = match &role {
            Role::Teacher => None,
            Role::Approver { country, region } => {
                let operator = self.0.bot.operator()?;
                let authority = operator.set_up(country, region.as_deref()).await?;
                let code = operator.invite(LinkKind::Approver { authority }).await?;
                Some(format!("https://t.me/{}?start={code}", self.0.emulator.username()))
            }
        };
        let resident = {
            let mut state = self.state();
            let id = state.people.iter().map(|resident| resident.id + 1).max().unwrap_or(people::FIRST);
            let name = name.map_or_else(|| people::fresh_name(&state.people), str::to_owned);
            let resident = Resident { id, name, role, language: language.to_owned(), mirrored, invitation };
            state.people.push(resident.clone());
            resident
        };
        drop(self.0.emulator.person(resident.id, &resident.name, &resident.language));
        self.change();
        Ok(resident)
    }

    /// Takes somebody's phone away; what they did stays.
    pub(crate) fn remove(&self, id: i64) {
        self.state().people.retain(|resident| resident.id != id);
        self.0.emulator.remove(id);
        self.change();
    }

    /// Sets the language of somebody's client; whoever talks with the bot already speaks it there, too.
    pub(crate) fn speak(&self, id: i64, locale: Locale, mirrored: bool) {
        let found = {
            let mut state = self.state();
            let resident = state.people.iter_mut().find(|resident| resident.id == id);
            resident.is_some_and(|resident| {
                resident.mirrored = mirrored;
                let before = std::mem::replace(&mut resident.language, locale.tag().to_owned());
                before != locale.tag()
            })
        };
        if let Some(phone) = self.phone(id).filter(|_| found) {
            phone.set_language(locale.tag());
            if phone.chat().standing == Standing::Open {
                phone.press_data(0, &Action::Do(Deed::Speak(locale.tag().to_owned())).encode());
            }
        }
        self.change();
    }
}
