//! The clock by which the program works, and what is done when it is set back.
//!
//! What is written as "not before" would be waited for as long as the step was. So it is brought back to the longest time that
//! it can mean, and what waits for an hour of the day to that hour: when a step is noticed, and at the start when something was written
//! later than now.

use std::collections::HashMap;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use futures::FutureExt;
use tokio::time::Instant;

use super::{Engine, Outside, Shared, System};
use crate::area;
use crate::platform::Platform;
use crate::store::{self, Dialect, clock};

/// How often the clock is looked at.
const EVERY: Duration = Duration::from_secs(1);
/// Once in so many looks the database is asked, where others share it.
const AGREES: u32 = 3;
/// A clock that has moved by more than this beside the time that passed was set, in ms.
const STEP: i64 = 2_000;
/// A clock that differs more than this from the database's is warned of, in ms.
const SKEW: i64 = 2_000;
/// No clock has agreed with a database yet.
const ALONE: i64 = i64::MIN;

/// The system's clock, or the database's where several processes share one: until that one is asked again it goes on evenly,
/// whatever happens to the system's.
pub struct Clock {
    system: Box<dyn Fn() -> i64 + Send + Sync>,
    begun: Instant,
    /// What the database's clock said when this one began, in ms UTC.
    agreed: AtomicI64,
}

impl Default for Clock {
    fn default() -> Self {
        Self::of(|| System.now())
    }
}

impl Clock {
    /// A clock of a machine whose own says this, in ms UTC.
    pub fn of(system: impl Fn() -> i64 + Send + Sync + 'static) -> Self {
        Self { system: Box::new(system), begun: Instant::now(), agreed: AtomicI64::new(ALONE) }
    }

    fn passed(&self) -> i64 {
        i64::try_from(self.begun.elapsed().as_millis()).unwrap_or(i64::MAX)
    }
}

impl Outside for Clock {
    fn now(&self) -> i64 {
        match self.agreed.load(Ordering::Relaxed) {
            ALONE => (self.system)(),
            agreed => agreed + self.passed(),
        }
    }

    fn agree(&self, database: i64) -> i64 {
        self.agreed.store(database - self.passed(), Ordering::Relaxed);
        (self.system)() - database
    }

    fn random(&self) -> u32 {
        System.random()
    }

    fn code(&self) -> String {
        System.code()
    }
}

/// The platforms' clocks beside this one: what a person wrote has a time by the platform's, and is only compared with such.
#[derive(Default)]
pub(super) struct PlatformClocks(Mutex<HashMap<Platform, i64>>);

impl PlatformClocks {
    /// A platform has just said that it is this time, in ms UTC.
    pub(super) fn told(&self, platform: Platform, said: i64, now: i64) {
        self.ahead().insert(platform, said - now);
    }

    /// What a platform's clock says at a time of this one, in ms UTC, as far as is known: the same where it has said nothing yet.
    pub(super) fn says(&self, platform: Platform, at: i64) -> i64 {
        at + self.ahead().get(&platform).copied().unwrap_or_default()
    }

    /// By how much each is ahead of this one, in ms.
    fn ahead(&self) -> MutexGuard<'_, HashMap<Platform, i64>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// How far a clock has moved beside the time that passed.
struct Watch {
    now: i64,
    at: Instant,
}

impl Watch {
    fn begin(now: i64) -> Self {
        Self { now, at: Instant::now() }
    }

    /// By how much it was set since the last look, in ms; negative where it was set back.
    fn step(&mut self, now: i64) -> i64 {
        let passed = i64::try_from(self.at.elapsed().as_millis()).unwrap_or(i64::MAX);
        let step = now - self.now - passed;
        *self = Self::begin(now);
        step
    }
}

impl Engine {
    /// Asks the database for the time where others share it; and where something was written later than now, brings back what
    /// would be waited for. Says whether that is done.
    pub(super) async fn set_clock(&self) -> bool {
        if let Err(error) = self.agree().await {
            tracing::warn!(%error, "the database was not asked for the time; this machine's clock counts until it is");
        }
        let newest = async { clock::newest(&mut self.shared.db.read().await?).await };
        let behind = match newest.await {
            Ok(newest) => newest.unwrap_or_default() - self.shared.outside.now(),
            Err(error) => {
                tracing::warn!(%error, "it is not known whether the clock was set back");
                return false;
            }
        };
        if behind > STEP {
            tracing::warn!(
                seconds = behind / 1000,
                "the clock is behind what was written last: it was set back, or is wrong"
            );
            return self.bring_back().await;
        }
        true
    }

    /// Looks at the clock, and brings back what would be waited for when it was set back.
    pub(super) async fn watch_clock(&self, is_set: bool) {
        let (mut watch, mut differs) = (Watch::begin(self.shared.outside.now()), false);
        // What a turn had begun before a step may be written after it; and the database may be away.
        let mut again = !is_set;
        let mut looked = 0_u32;
        loop {
            tokio::select! {
                () = self.shared.stop.cancelled() => return,
                () = tokio::time::sleep(EVERY) => {}
            }
            looked = looked.wrapping_add(1);
            if looked.is_multiple_of(AGREES) {
                match self.agree().await {
                    Ok(skew) => differs = warn_of(skew, differs),
                    Err(error) => tracing::debug!(%error, "the database was not asked for the time"),
                }
            }
            let step = watch.step(self.shared.outside.now());
            if step > STEP {
                tracing::warn!(seconds = step / 1000, "the clock was put forward");
                self.look_again();
            }
            if step < -STEP {
                tracing::warn!(
                    seconds = -step / 1000,
                    "the clock was set back; whatever waits is due in time all the same"
                );
            }
            if step < -STEP || again {
                again = !self.bring_back().await || step < -STEP;
            }
        }
    }

    /// Takes the database's time where others share it; gives by how much this machine's clock is ahead, in ms.
    async fn agree(&self) -> Result<i64, store::Error> {
        if self.shared.db.dialect() == Dialect::Sqlite {
            return Ok(0);
        }
        let mut tx = self.shared.db.read().await?;
        let asked = Instant::now();
        let database = clock::now(&mut tx).await?;
        let way = i64::try_from(asked.elapsed().as_millis() / 2).unwrap_or_default();
        Ok(self.shared.outside.agree(database + way))
    }

    /// Says whether it was done.
    async fn bring_back(&self) -> bool {
        let shared = Arc::clone(&self.shared);
        let done = self.write(move |tx| {
            let shared = Arc::clone(&shared);
            async move { bring_back(tx, &shared).await }.boxed()
        });
        let done = done.await;
        if let Err(error) = &done {
            tracing::warn!(%error, "what waits for a time that the clock had before is not brought back yet");
        }
        done.is_ok()
    }
}

async fn bring_back(tx: &mut store::Tx, shared: &Shared) -> Result<(), store::Error> {
    let now = shared.outside.now();
    clock::bring_back(tx, now, Engine::LEASE).await?;
    area::set_back(tx, now).await?;
    for (timer, due) in store::updates::timers_after(tx, now).await? {
        let brought = timer.brought_back((due, now), &shared.settings);
        if brought < due {
            store::updates::set_timer(tx, &timer, brought).await?;
        }
    }
    Ok(())
}

/// Says once that this machine's clock differs from the database's, and once that it does not any more.
fn warn_of(skew: i64, differed: bool) -> bool {
    let differs = skew.abs() > SKEW;
    if differs && !differed {
        tracing::warn!(ms = skew, "this machine's clock differs from the database's, which counts; set it by NTP");
    }
    if !differs && differed {
        tracing::info!("this machine's clock agrees with the database's again");
    }
    differs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_that_agrees_with_the_database_goes_on_whatever_happens_to_the_machines() {
        let machine = Arc::new(AtomicI64::new(12_000));
        let of = Arc::clone(&machine);
        let clock = Clock::of(move || of.load(Ordering::Relaxed));
        assert_eq!(clock.now(), 12_000);
        assert_eq!(clock.agree(1_000_000), 12_000 - 1_000_000, "it is so far behind");
        machine.store(i64::MAX, Ordering::Relaxed);
        assert!((1_000_000..1_060_000).contains(&clock.now()), "{}", clock.now());
    }

    #[test]
    fn a_step_is_what_the_clock_moved_beside_the_time_that_passed() {
        let mut watch = Watch { now: 100_000, at: Instant::now() - Duration::from_secs(10) };
        let step = watch.step(50_000);
        assert!((-70_000..=-60_000).contains(&step), "{step}");
        let step = watch.step(3_650_000);
        assert!((3_540_000..=3_600_000).contains(&step), "{step}");
    }
}
