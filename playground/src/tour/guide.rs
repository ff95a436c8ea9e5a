//! At which pace a tour is played, what the page is told of it, and when it has come to a halt.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use async_trait::async_trait;
use rehearsal::{Act, Actor, Conductor, Stuck};
use tokio::sync::{OwnedRwLockWriteGuard, RwLock, watch};

use super::{Chapter, Pace, Scene, Standing, Status};
use crate::world::{Switches, World};

/// How long people look before they act, and how long at each letter of the newest message.
const LOOKS: (Duration, Duration) = (Duration::from_millis(900), Duration::from_millis(6));
/// How often it is looked whether a tour still goes on.
const GLANCE: Duration = Duration::from_millis(250);
/// A bot that is on answers within this time, even on a slow machine.
const STALLS: Duration = Duration::from_secs(30);
/// The same while things go wrong: what failed is tried again after longer and longer pauses.
const STALLS_IN_TROUBLE: Duration = Duration::from_secs(180);

/// What all tours of a playground share: what the page is told, and what the visitor wishes.
#[derive(Debug)]
pub(super) struct Shared {
    /// How it stands, and the number of the tour that may still change that.
    status: Mutex<(u64, Status)>,
    changed: watch::Sender<u64>,
    pace: watch::Sender<Pace>,
    /// How often the next step was asked for.
    asked: watch::Sender<u64>,
    /// Whoever acts passes it.
    gate: Arc<RwLock<()>>,
}

impl Default for Shared {
    fn default() -> Self {
        Self {
            status: Mutex::default(),
            changed: watch::Sender::new(0),
            pace: watch::Sender::new(Pace::Step),
            asked: watch::Sender::new(0),
            gate: Arc::default(),
        }
    }
}

impl Shared {
    pub(super) fn status(&self) -> Status {
        self.lock().1.clone()
    }

    pub(super) fn follow(&self) -> watch::Receiver<u64> {
        self.changed.subscribe()
    }

    /// What any tour tells from now on counts no more; gives the number of the one that does.
    pub(super) fn turn(&self, change: impl FnOnce(&mut Status)) -> u64 {
        let number = {
            let mut status = self.lock();
            status.0 += 1;
            change(&mut status.1);
            status.0
        };
        self.changed.send_modify(|version| *version += 1);
        number
    }

    pub(super) fn set_pace(&self, pace: Pace) {
        self.pace.send_replace(pace);
        if let Some(told) = &mut self.lock().1.pace {
            *told = pace;
        }
        self.changed.send_modify(|version| *version += 1);
    }

    pub(super) fn ask(&self) {
        self.asked.send_modify(|times| *times += 1);
    }

    pub(super) async fn hold(&self) -> OwnedRwLockWriteGuard<()> {
        Arc::clone(&self.gate).write_owned().await
    }

    fn lock(&self) -> MutexGuard<'_, (u64, Status)> {
        self.status.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Where a tour came to a halt.
#[derive(Debug)]
pub(super) struct Stalled {
    who: Option<i64>,
    what: String,
}

impl From<Stuck> for Stalled {
    fn from(stuck: Stuck) -> Self {
        tracing::warn!(%stuck, "the tour is stuck");
        Self { who: Some(stuck.whose()), what: stuck.what().to_owned() }
    }
}

/// Leads the people of one tour.
#[derive(Debug)]
pub(super) struct Guide {
    stage: Arc<Shared>,
    number: u64,
    /// The chapter in which the visitor wants to begin.
    from: Chapter,
    /// Who began to wait last, and for what.
    awaited: Mutex<(Option<i64>, String)>,
    /// How often somebody began to wait.
    waits: AtomicU64,
}

impl Guide {
    pub(super) fn new(stage: &Arc<Shared>, from: Chapter, status: Status) -> Self {
        let number = stage.turn(|now| *now = status);
        Self { stage: Arc::clone(stage), number, from, awaited: Mutex::default(), waits: AtomicU64::new(0) }
    }

    /// Tells the page, unless somebody has taken over.
    fn tell(&self, change: impl FnOnce(&mut Status)) {
        {
            let mut status = self.stage.lock();
            if status.0 != self.number {
                return;
            }
            change(&mut status.1);
        }
        self.stage.changed.send_modify(|version| *version += 1);
    }

    pub(super) fn scene(&self, chapter: Chapter, scene: Scene) {
        let pace = *self.stage.pace.borrow();
        self.tell(|status| {
            (status.chapter, status.scene, status.pace) = (Some(chapter), Some(scene), Some(pace));
        });
    }

    /// Whether nobody waits for what comes now.
    fn hurries(&self) -> bool {
        self.stage.lock().1.chapter.is_some_and(|chapter| chapter < self.from)
    }

    /// Waits until the next step may be done; `look` is what a reader takes. What was asked for before does not count:
    /// it was not this step that the visitor saw.
    async fn permit(&self, look: Duration, mut asked: watch::Receiver<u64>) {
        let mut pace = self.stage.pace.subscribe();
        loop {
            let now = *pace.borrow_and_update();
            let permit = async {
                match now {
                    Pace::AtOnce => {}
                    Pace::Play => tokio::time::sleep(look).await,
                    Pace::Step => drop(asked.changed().await),
                }
            };
            tokio::select! {
                () = permit => return,
                // The pace is another one now; the wait begins anew.
                Ok(()) = pace.changed() => {}
            }
        }
    }

    async fn pauses(&self, look: Duration) {
        if !self.hurries() {
            let asked = self.stage.asked.subscribe();
            self.tell(|status| status.standing = Standing::Cue);
            self.permit(look, asked).await;
            self.tell(|status| {
                status.standing = Standing::Playing;
                status.steps += 1;
            });
        }
        drop(self.stage.gate.read().await);
    }

    /// The clocks are about to be moved.
    pub(super) async fn time_passes(&self) {
        self.tell(|status| (status.who, status.act, status.words, status.message) = (None, Some("time"), None, None));
        self.pauses(LOOKS.0).await;
    }

    /// Waits until somebody has waited too long; only the time counts in which the bot is on.
    pub(super) async fn stalls(&self, world: &World) -> Stalled {
        let (mut seen, mut waited) = (0, Duration::ZERO);
        loop {
            tokio::time::sleep(GLANCE).await;
            let now = self.waits.load(Ordering::Relaxed);
            let is_at_work = self.stage.status().standing == Standing::Playing && world.is_bot_on();
            if std::mem::replace(&mut seen, now) != now || !is_at_work {
                waited = Duration::ZERO;
                continue;
            }
            waited += GLANCE;
            let most = if world.switches() == Switches::default() { STALLS } else { STALLS_IN_TROUBLE };
            if waited > most {
                let (who, what) = self.awaited().clone();
                tracing::warn!(?who, what, "the tour is stuck");
                return Stalled { who, what };
            }
        }
    }

    /// It is over: it came to its end, or to a halt.
    pub(super) fn ends(&self, stalled: Option<Stalled>) {
        self.tell(|status| {
            let (plan, steps) = (status.plan, status.steps);
            let ended = Status { plan, steps, ..Status::default() };
            *status = match stalled {
                None => Status { standing: Standing::Ended, ..ended },
                Some(Stalled { who, what }) => Status { standing: Standing::Stuck, who, words: Some(what), ..ended },
            };
        });
    }

    fn awaited(&self) -> MutexGuard<'_, (Option<i64>, String)> {
        self.awaited.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[async_trait]
impl Conductor for Guide {
    async fn cue(&self, who: &Actor, act: &Act) {
        let (kind, words, message) = match act {
            Act::Start => ("start", None, None),
            Act::Open(link) => ("open", Some(link.clone()), None),
            Act::Say(words) => ("say", Some(words.clone()), None),
            Act::Send(name) => ("send", Some(name.clone()), None),
            Act::Press { message, label } => ("press", Some(label.clone()), Some(message.to_string())),
        };
        self.tell(|status| {
            (status.who, status.act, status.words, status.message) =
                (Some(who.client.id()), Some(kind), words, message);
        });
        let letters = who.client.last().map_or(0, |message| message.text().chars().count());
        self.pauses(LOOKS.0 + LOOKS.1 * u32::try_from(letters.min(400)).unwrap_or(400)).await;
    }

    fn waits(&self, who: &Actor, what: &str) {
        *self.awaited() = (Some(who.client.id()), what.to_owned());
        self.waits.fetch_add(1, Ordering::Relaxed);
    }
}
