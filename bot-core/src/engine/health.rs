//! Whether people are served: what they do can be written, and each platform was heard lately.
//!
//! The heartbeat writes, front ends say when they have heard their platform ([`Intake::heard`](crate::update::Intake::heard)).
//! What changes is said once: in the log, and to the operator as far as that is possible.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use futures::FutureExt;
use tokio::time::Instant;

use super::{Engine, Outside};
use crate::area::Screen;
use crate::areas::authorities;
use crate::decision::{Topic, Whom};
use crate::domain::OutboxId;
use crate::platform::Platform;
use crate::store::outbox::{self, LeaseInfo};
use crate::store::{self, Error};
use crate::update::Unavailable;

/// Nothing is written any more when nothing was for so long: three heartbeats have failed.
const WRITTEN: Duration = Duration::from_secs(10);
/// Of several processes that notice the same, the first one tells the operator; for so long, in ms, the others do not.
const TOLD: i64 = 60_000;

/// What people need to be served.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// What they do is stored.
    Database,
    /// A platform is heard.
    Platform(Platform),
}

/// How one part is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct State {
    /// Whether it has given a sign lately.
    pub is_well: bool,
    /// Since when it is as it is, in ms UTC.
    pub since: i64,
}

/// How well people are served now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Health {
    /// Each part that is needed, the database first.
    pub parts: BTreeMap<Part, State>,
    /// How long the oldest row of the outbox has waited that could be delivered, in ms; `None` when there is none.
    pub waiting: Option<i64>,
}

impl Health {
    /// Whether every part is well.
    #[must_use]
    pub fn is_ready(&self) -> bool {
        self.parts.values().all(|state| state.is_well)
    }

    /// Whether people of one platform are served; `None` when it is not served here at all.
    #[must_use]
    pub fn serves(&self, platform: Platform) -> Option<bool> {
        let heard = self.parts.get(&Part::Platform(platform))?;
        Some(heard.is_well && self.parts.get(&Part::Database).is_some_and(|written| written.is_well))
    }
}

/// Something that has begun or ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Change {
    part: Part,
    /// Since when the part was away, in ms UTC.
    since: i64,
    /// Until when; `None` while it is.
    until: Option<i64>,
}

/// The signs of life of all parts.
pub(super) struct Vitals {
    outside: Arc<dyn Outside>,
    /// Where the database is.
    place: String,
    /// How long after a sign a platform counts as heard.
    silence: Duration,
    signs: Mutex<Signs>,
}

struct Signs {
    parts: BTreeMap<Part, Sign>,
    waiting_since: Option<i64>,
    /// Whether it was said that the database is away.
    is_away_said: bool,
}

/// How a part was heard.
struct Sign {
    /// How long after a sign it counts as well.
    lasts: Duration,
    /// When it was heard last, or expected first; and in ms UTC.
    last: (Instant, i64),
    /// Since when it has been heard without a long pause, in ms UTC; `None` until it is heard first.
    well_since: Option<i64>,
    /// Since when it has been away, in ms UTC, while that has to be followed by its end.
    said: Option<i64>,
}

impl Sign {
    fn state(&self) -> State {
        match self.well_since.filter(|_| self.is_recent()) {
            Some(since) => State { is_well: true, since },
            None => State { is_well: false, since: self.last.1 },
        }
    }

    fn is_recent(&self) -> bool {
        self.last.0.elapsed() < self.lasts
    }
}

impl Vitals {
    pub(super) fn new(outside: Arc<dyn Outside>, place: &str, silence: Duration) -> Self {
        let signs = Signs { parts: BTreeMap::new(), waiting_since: None, is_away_said: false };
        let vitals = Self { outside, place: place.to_owned(), silence, signs: Mutex::new(signs) };
        vitals.expects(Part::Database);
        vitals
    }

    /// From now on people need this part.
    pub(super) fn expects(&self, part: Part) {
        let (lasts, last) = (self.lasts(part), (Instant::now(), self.outside.now()));
        self.signs().parts.entry(part).or_insert(Sign { lasts, last, well_since: None, said: None });
    }

    fn lasts(&self, part: Part) -> Duration {
        match part {
            Part::Database => WRITTEN,
            Part::Platform(_) => self.silence,
        }
    }

    /// A platform was heard.
    pub(super) fn heard(&self, platform: Platform) {
        self.sign(Part::Platform(platform));
    }

    /// Something was written; since when the oldest row waits that could be delivered, in ms UTC.
    pub(super) fn wrote(&self, waiting_since: Option<i64>) {
        self.sign(Part::Database);
        let mut signs = self.signs();
        signs.waiting_since = waiting_since;
        if std::mem::take(&mut signs.is_away_said) {
            tracing::info!("the database is there again");
        }
    }

    /// Something could not be written or read: whether because the database is away. That is said once, until something is
    /// written; what else an error means, its caller says.
    pub(super) fn is_away(&self, error: &Error) -> bool {
        let is_away = error.is_unavailable();
        if is_away && !std::mem::replace(&mut self.signs().is_away_said, true) {
            let database = self.place.as_str();
            tracing::warn!(database, %error, "the database is away; what waits for it is tried again");
        }
        is_away
    }

    /// Something could not be written or read that will be asked for once more. The log says why; once, while the database is away.
    pub(super) fn unavailable(&self, error: &Error) -> Unavailable {
        if !self.is_away(error) {
            tracing::error!(%error, "something could not be stored or read; it is tried again");
        }
        Unavailable
    }

    pub(super) fn health(&self) -> Health {
        let signs = self.signs();
        let parts = signs.parts.iter().map(|(part, sign)| (*part, sign.state())).collect();
        let waiting = signs.waiting_since.map(|since| (self.outside.now() - since).max(0));
        Health { parts, waiting }
    }

    fn sign(&self, part: Part) {
        let mut signs = self.signs();
        let Some(sign) = signs.parts.get_mut(&part) else { return };
        let now = self.outside.now();
        match sign.well_since {
            Some(_) if sign.is_recent() => {}
            // It was away for so short a time that nobody was asked meanwhile: its end is said.
            Some(_) => (sign.well_since, sign.said) = (Some(now), sign.said.or(Some(sign.last.1))),
            None => sign.well_since = Some(now),
        }
        sign.last = (Instant::now(), now);
    }

    /// What has begun or ended since it was asked last. At the start each part has a while to be heard.
    fn changes(&self) -> Vec<Change> {
        let mut changes = Vec::new();
        for (part, sign) in &mut self.signs().parts {
            match (sign.is_recent(), sign.said) {
                (false, None) => {
                    let since = sign.last.1;
                    sign.said = Some(since);
                    changes.push(Change { part: *part, since, until: None });
                }
                (true, Some(since)) if sign.well_since.is_some() => {
                    sign.said = None;
                    changes.push(Change { part: *part, since, until: sign.well_since });
                }
                (true, Some(_) | None) | (false, Some(_)) => {}
            }
        }
        changes
    }

    fn signs(&self) -> MutexGuard<'_, Signs> {
        self.signs.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Engine {
    /// How well people are served. Asks nobody, so that it answers at once however things are.
    #[must_use]
    pub fn health(&self) -> Health {
        self.shared.vitals.health()
    }

    /// People on this platform are served from now on, as soon as it is heard.
    pub fn serves(&self, platform: Platform) {
        self.shared.vitals.expects(Part::Platform(platform));
    }

    /// Says what has begun or ended.
    pub(super) async fn tell_changes(&self) {
        for change in self.shared.vitals.changes() {
            change.log();
            if let Err(error) = self.tell_operator(change).await
                && !self.shared.vitals.is_away(&error)
            {
                tracing::error!(%error, "the operator cannot be told");
            }
        }
    }

    async fn tell_operator(&self, Change { part, since, until }: Change) -> Result<(), Error> {
        let of = match part {
            // While nothing can be written, nobody can be told.
            Part::Database if until.is_none() => return Ok(()),
            Part::Database => None,
            Part::Platform(platform) => Some(platform),
        };
        let (shared, ord) = (Arc::clone(&self.shared), self.ids().fresh::<OutboxId>().0);
        let screen = |until| Screen::from(authorities::Screen::Away { of, since, until });
        let (begun, screen) = (screen(None), screen(until));
        let told = format!("told:{of:?}:{}", until.is_some());
        let written = self.shared.db.turn_until(Instant::now() + Self::DEADLINE, move |tx| {
            let (shared, begun, screen, told) = (Arc::clone(&shared), begun.clone(), screen.clone(), told.clone());
            async move {
                let now = shared.outside.now();
                if !store::updates::lease(tx, &told, &shared.process, (now, now + TOLD)).await? {
                    return Ok(());
                }
                // Who has not read yet that it began need not.
                outbox::take_back(tx, &begun).await?;
                let info = LeaseInfo { now, process: &shared.process, lease: 0, ord };
                outbox::notify(tx, Whom::Operator, (&screen, Topic::Asked), info).await
            }
            .boxed()
        });
        written.await
    }
}

impl Change {
    fn log(&self) {
        let part = match self.part {
            Part::Database => "database",
            Part::Platform(platform) => platform.as_str(),
        };
        match self.until {
            None => tracing::error!(part, "not ready: people cannot be served"),
            Some(until) => tracing::info!(part, seconds = (until - self.since) / 1000, "ready again"),
        }
    }
}

#[cfg(test)]
mod tests {
    use tokio::time::advance;

    use super::*;
    use crate::engine::System;

    const HERE: Platform = Platform::ALL[0];
    const HEARD: Duration = Duration::from_secs(90);

    fn vitals() -> Vitals {
        let vitals = Vitals::new(Arc::new(System), "here", HEARD);
        vitals.expects(Part::Platform(HERE));
        vitals
    }

    fn changes(vitals: &Vitals) -> Vec<(Part, bool)> {
        vitals.changes().iter().map(|change| (change.part, change.until.is_some())).collect()
    }

    #[tokio::test(start_paused = true)]
    async fn ready_means_that_something_was_written_and_each_platform_was_heard_lately() {
        let vitals = vitals();
        assert!(!vitals.health().is_ready(), "nothing has been heard yet");
        vitals.wrote(None);
        assert!(!vitals.health().is_ready());
        vitals.heard(HERE);
        assert!(vitals.health().is_ready());
        assert_eq!(vitals.health().serves(HERE), Some(true));
        assert_eq!(vitals.health().serves(Platform::ALL[1]), None, "it is not served here");
        advance(WRITTEN).await;
        assert!(!vitals.health().is_ready(), "nothing was written for too long");
        vitals.wrote(None);
        assert!(vitals.health().is_ready());
        advance(HEARD - WRITTEN).await;
        vitals.wrote(None);
        assert_eq!(vitals.health().serves(HERE), Some(false), "it was not heard for too long");
    }

    #[tokio::test(start_paused = true)]
    async fn what_begins_and_ends_is_said_once() {
        let vitals = vitals();
        assert_eq!(changes(&vitals), [], "at the start there is time to be heard");
        vitals.wrote(None);
        vitals.heard(HERE);
        advance(WRITTEN).await;
        assert_eq!(changes(&vitals), [(Part::Database, false)]);
        assert_eq!(changes(&vitals), []);
        vitals.wrote(None);
        assert_eq!(changes(&vitals), [(Part::Database, true)]);
        assert_eq!(changes(&vitals), []);
        advance(WRITTEN).await;
        vitals.wrote(None);
        assert_eq!(changes(&vitals), [(Part::Database, true)], "nobody was asked while it was away");
        advance(HEARD).await;
        vitals.wrote(None);
        assert_eq!(changes(&vitals), [(Part::Database, true), (Part::Platform(HERE), false)]);
        vitals.heard(HERE);
        assert_eq!(changes(&vitals), [(Part::Platform(HERE), true)]);
    }

    #[tokio::test(start_paused = true)]
    async fn a_platform_that_is_never_heard_is_said_after_a_while() {
        let vitals = vitals();
        advance(HEARD).await;
        assert_eq!(changes(&vitals), [(Part::Database, false), (Part::Platform(HERE), false)]);
    }
}
