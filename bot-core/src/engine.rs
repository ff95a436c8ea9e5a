//! The durable turn: one update is one transaction; what it shows is delivered after the commit.
//!
//! What an update means is in `turn`, how a command is decided in `act`, how forms go on in `forms` and `open`, what is shown in
//! `showing`, delivering in `courier` and `prepare`; rules are the areas'.

mod act;
mod again;
mod answered;
mod audit;
mod carrying;
mod circuit;
mod clock;
mod courier;
mod delivering;
mod desk;
mod due;
mod figures;
mod forms;
mod health;
mod heartbeat;
mod housekeeping;
mod ids;
mod intake;
mod jobs;
mod keeping;
mod linked;
mod listening;
mod login;
mod meter;
mod observer;
mod open;
mod operator;
mod order;
mod outside;
mod pace;
mod packing;
mod papers;
mod pictures;
mod prepare;
mod presses;
mod queue;
mod rehearsed;
mod rooms;
mod searches;
mod secrets;
mod sending;
mod shared;
mod showing;
mod slots;
mod stats;
mod timers;
mod turn;

use std::collections::HashMap;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, RwLock};
use std::time::Duration;

use futures::FutureExt;
use tokio::sync::{Notify, Semaphore};
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

pub use again::{ErasedAgain, Exported, Misfit};
pub use audit::{Verdict, verify_audit};
pub use clock::Clock;
pub use figures::{Figures, VotesWaiting};
pub use health::{Health, Part, State};
pub use meter::{Cost, Ended, Meter, TryEnd, TurnEnd, turn_kinds};
use observer::Began;
pub use observer::{Activity, Done, Observer};
pub use operator::{Due, NotDone, Operator, Probe};
pub use outside::{Outside, System};
pub use rehearsed::TurnBody;
pub use shared::{LinkFault, LinkedFile};
pub use stats::{ByState, Heads, Speed, Stats, Waits};

use crate::credentials::Costs;
use crate::delivery::Channel;
use crate::domain::FreshIds;
use crate::file_kind::Takes;
use crate::file_store::{FileStore, Nowhere};
use crate::platform::Platform;
use crate::reader::Settings;
use crate::store::dues::{self, Kind};
use crate::store::{self, Db, Dialect};
use crate::vault::Vault;

/// The core at work: takes updates, runs turns, delivers. Clones share it.
#[derive(Clone)]
pub struct Engine {
    shared: Arc<Shared>,
}

struct Shared {
    db: Db,
    settings: Settings,
    /// Which files are taken.
    takes: Takes,
    /// Where they are kept.
    files: Arc<dyn FileStore>,
    /// The address under which people reach this server; `None` where none is known.
    public_url: Option<String>,
    outside: Arc<dyn Outside>,
    ids: ids::Ids,
    /// Opens the secrets of a view just before it is delivered.
    vault: Arc<Vault>,
    /// A name for this process, under which it leases work.
    process: String,
    pacing: bool,
    pace: pace::Pace,
    order: order::Order,
    presses: presses::Presses,
    queues: queue::Queues,
    searches: searches::Searches,
    slots: slots::Slots,
    circuits: circuit::Circuits,
    platform_clocks: clock::PlatformClocks,
    vitals: health::Vitals,
    channels: RwLock<HashMap<Platform, Arc<dyn Channel>>>,
    observer: Option<Arc<dyn Observer>>,
    meter: Option<Arc<dyn Meter>>,
    /// There may be something to deliver, though nothing was written.
    wake: Notify,
    /// There is room for another job.
    ended: Notify,
    /// How many more jobs this process works on beside each other.
    hands: Arc<Semaphore>,
    /// Whether this process can pack an archive: one at a time, so that whatever else people wait for has a hand.
    packer: Semaphore,
    /// Whether this process can make a picture: one at a time, as each takes up to some hundred MB.
    painter: Semaphore,
    /// What a password's hash costs.
    costs: Costs,
    /// How many more passwords are checked beside each other: each takes a core, and 19 MiB.
    checking: Semaphore,
    /// How long a job waits for a file.
    patience: Duration,
    /// After so long it is looked for what is due, whatever is known.
    net: Duration,
    /// Statements of the turn that ended last: the number that costs (docs/measurements.md, "What a statement costs").
    statements: AtomicU32,
    /// What the operator was told, and is not told again soon.
    told: delivering::Told,
    tasks: TaskTracker,
    stop: CancellationToken,
}

impl Shared {
    /// The ids of one turn: whatever begins later has greater ones.
    fn fresh_ids(&self) -> FreshIds {
        self.ids.fresh(&*self.outside)
    }

    /// Tells whoever watches; `activity` is made only for them.
    fn tell(&self, began: Began, activity: impl FnOnce() -> Activity) {
        if let Some(observer) = &self.observer {
            observer.done(Done { activity: activity(), took: began.took() });
        }
    }
}

/// How an engine is set up.
pub struct Setup {
    /// How this deployment decides.
    pub settings: Settings,
    /// Which files of people are taken.
    pub takes: Takes,
    /// Where they are kept.
    pub files: Arc<dyn FileStore>,
    /// The address under which people reach this server, for files that are too large for their platform; `None` where none is known.
    pub public_url: Option<String>,
    /// Whether the platforms' limits are kept by waiting; off only for benchmarks.
    pub pacing: bool,
    /// A name for this process under which it leases work: the same after a restart, so that it goes on
    /// at once with what it was doing, and never that of another one. `None`: any name.
    pub process: Option<String>,
    /// After so long a platform that was not heard counts as away: longer than any front end hears nothing while all is well,
    /// and than the 3 s between two looks at it.
    pub silence: Duration,
    /// How long a job waits for a file that somebody sent: less than the minute for which it is leased.
    pub patience: Duration,
    /// It is looked for what is due when that is known to be, and after this time at the latest: what nobody has told is found then.
    /// At most a year.
    pub net: Duration,
    /// Time and randomness.
    pub outside: Arc<dyn Outside>,
    /// The keys of this deployment, which seal what is shown once. Every replica has the same.
    pub vault: Arc<Vault>,
    /// What a password's hash costs; less than recommended only in tests.
    pub costs: Costs,
    /// Is told what is done.
    pub observer: Option<Arc<dyn Observer>>,
    /// Counts what is done.
    pub meter: Option<Arc<dyn Meter>>,
}

impl Default for Setup {
    fn default() -> Self {
        Self {
            settings: Settings::default(),
            takes: Takes::default(),
            files: Arc::new(Nowhere),
            public_url: None,
            pacing: true,
            process: None,
            silence: Duration::from_secs(90),
            patience: Duration::from_secs(20),
            net: Duration::from_secs(30),
            outside: Arc::new(Clock::default()),
            vault: Arc::new(Vault::fresh()),
            costs: Costs::RECOMMENDED,
            observer: None,
            meter: None,
        }
    }
}

impl Engine {
    /// An engine on a database; nothing runs before [`Engine::start`].
    pub fn new(db: Db, setup: Setup) -> Self {
        let process = setup.process.unwrap_or_else(|| format!("{:08x}", setup.outside.random()));
        Self {
            shared: Arc::new(Shared {
                settings: setup.settings,
                takes: setup.takes,
                files: setup.files,
                public_url: setup.public_url,
                vitals: health::Vitals::new(Arc::clone(&setup.outside), db.place(), setup.silence),
                db,
                outside: setup.outside,
                ids: ids::Ids::default(),
                vault: setup.vault,
                costs: setup.costs,
                process,
                pacing: setup.pacing,
                pace: pace::Pace::default(),
                order: order::Order::default(),
                presses: presses::Presses::default(),
                queues: queue::Queues::default(),
                searches: searches::Searches::default(),
                slots: slots::Slots::default(),
                circuits: circuit::Circuits::default(),
                platform_clocks: clock::PlatformClocks::default(),
                channels: RwLock::new(HashMap::new()),
                observer: setup.observer,
                meter: setup.meter,
                wake: Notify::new(),
                ended: Notify::new(),
                hands: Arc::new(Semaphore::new(Self::JOBS)),
                packer: Semaphore::new(1),
                painter: Semaphore::new(1),
                checking: Semaphore::new(Self::JOBS),
                patience: setup.patience,
                net: setup.net,
                statements: AtomicU32::new(0),
                told: delivering::Told::default(),
                tasks: TaskTracker::new(),
                stop: CancellationToken::new(),
            }),
        }
    }

    /// Delivers to a platform from now on.
    pub fn connect(&self, channel: Arc<dyn Channel>) {
        if let Ok(mut channels) = self.shared.channels.write() {
            channels.insert(channel.platform(), channel);
        }
        self.says_what_it_delivers();
        self.shared.wake.notify_one();
    }

    /// Others are told what is to be delivered, unless this process can deliver it to whatever platform.
    fn says_what_it_delivers(&self) {
        let served = self.served();
        let can = |platform: &Platform| {
            served.contains(platform) && matches!(self.shared.circuits.pass(*platform), circuit::Pass::All)
        };
        let goes_on = !self.shared.stop.is_cancelled();
        self.shared.db.dues().delivers_all(goes_on && Platform::ALL.iter().all(can));
    }

    /// Says that this process serves no longer, and tells others that they may find something to be delivered.
    async fn leaves(&self) {
        let (alive, process) = (store::outbox::alive(&self.shared.process), self.shared.process.clone());
        let is_alone = self.shared.db.dialect() == Dialect::Sqlite;
        let left = self.shared.db.turn_until(Instant::now() + Self::LEAVES, move |tx| {
            let (alive, process) = (alive.clone(), process.clone());
            if !is_alone {
                tx.falls_due(Kind::Row, dues::NOW);
            }
            async move { store::updates::release(tx, &alive, &process).await }.boxed()
        });
        // Where that fails, its sign of life ends by itself, and they find it a little later.
        let _ = left.await;
    }

    /// Starts delivering what waits and working on what is due, first what this process was doing when it ended. To be
    /// called before the first update is taken.
    pub async fn start(&self) {
        let is_set = self.set_clock().await;
        self.take_up().await;
        let [others, clock, heart, courier, timers, jobs, sweeps, audit, house] = std::array::from_fn(|_| self.clone());
        self.shared.tasks.spawn(async move { others.shared.db.listen(&others.shared.stop).await });
        self.shared.tasks.spawn(async move { clock.watch_clock(is_set).await });
        self.shared.tasks.spawn(async move { heart.run_heartbeat().await });
        self.shared.tasks.spawn(async move { courier.run_courier().await });
        self.shared.tasks.spawn(async move { timers.run_timers().await });
        self.shared.tasks.spawn(async move { jobs.run_jobs().await });
        self.shared.tasks.spawn(async move { sweeps.run_sweeps().await });
        self.shared.tasks.spawn(async move { audit.run_audit().await });
        self.shared.tasks.spawn(async move { house.run_housekeeping().await });
    }

    /// Stops starting new work and waits for what runs; what is left is for others, who are told so.
    pub async fn stop(&self) {
        self.shared.stop.cancel();
        self.says_what_it_delivers();
        self.shared.tasks.close();
        self.shared.tasks.wait().await;
        // What is noted last may have changed on its way, and be left for them, too.
        let _ = tokio::time::timeout(Self::LEAVES, self.shared.db.noted_for_all()).await;
        self.leaves().await;
    }

    /// The database, for the command line.
    pub fn db(&self) -> &Db {
        &self.shared.db
    }

    /// How many statements the turn took that ended last; the beginning and the commit are its group's.
    pub fn last_turn_statements(&self) -> u32 {
        self.shared.statements.load(Ordering::Relaxed)
    }

    fn ids(&self) -> FreshIds {
        self.shared.fresh_ids()
    }

    /// How long it may take to tell the others that this process ends.
    const LEAVES: Duration = Duration::from_secs(1);

    /// How long a turn of somebody who waits may take in all: most platforms wait for ten seconds.
    const DEADLINE: Duration = Duration::from_secs(8);

    /// How many jobs a process works on beside each other: as many as small machines have cores.
    const JOBS: usize = 2;

    /// How long this process alone tries what it has leased, in ms: longer than any call to a platform
    /// takes, so that nobody sends the same beside it.
    const LEASE: i64 = 60_000;
}
