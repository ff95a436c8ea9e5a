//! The clock of a test, which is set from one time to another.

use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use bot_core::engine::{self, Outside, System};
use bot_core::store::Error;
use tokio::runtime::Handle;
use tokio::time::timeout;

use crate::play::Play;

/// So often it is looked whether what is on its way has arrived, every 5 ms for half a second, or a little longer where it is still noted.
const MOMENT: usize = 100;
/// So often it is corrected what a program is just saying, every 5 ms.
const SAYING: usize = 3;
/// So long it is waited for what is being noted, each time that it is looked whether all is.
const NOTED: Duration = Duration::from_millis(20);
/// So often it is looked whether all is done that is due, every 20 ms for a minute: that takes long only where a test fails.
const LOOKS: usize = 3000;

/// A clock that a test can set.
#[derive(Default)]
pub(crate) struct Clock(engine::Clock, AtomicI64);

impl Clock {
    /// One that is ahead by so much, in ms.
    pub(crate) fn ahead(by: i64) -> Self {
        Self(engine::Clock::default(), AtomicI64::new(by))
    }

    /// By how much it is ahead, in ms.
    pub(crate) fn ahead_by(&self) -> i64 {
        self.1.load(Ordering::SeqCst)
    }

    fn advance(&self, by: i64) {
        self.1.fetch_add(by, Ordering::SeqCst);
    }
}

impl Outside for Clock {
    fn now(&self) -> i64 {
        self.0.now() + self.ahead_by()
    }

    fn agree(&self, database: i64) -> i64 {
        self.0.agree(database)
    }

    fn random(&self) -> u32 {
        System.random()
    }

    fn code(&self) -> String {
        System.code()
    }
}

/// Lets time pass, in ms, for programs that share a database. None of them counts as dead for that: each says anew within seconds until
/// when it lives, by the new time.
pub(crate) async fn all_later(plays: &[&Play], by: i64) {
    let live = "UPDATE lease SET until = 9000000000000000 WHERE name LIKE 'alive:%'";
    plays[0].stores(live).await;
    plays.iter().for_each(|play| play.later(by));
    // One may just be saying so by the time before.
    for _ in 0..SAYING {
        plays[0].stores(live).await;
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

impl Play {
    /// Lets time pass, in ms, or sets the clock back; once what is on its way has arrived, as nothing takes so long. What hangs on purpose is
    /// not waited for any longer than a moment.
    pub(crate) fn later(&self, by: i64) {
        self.lands();
        self.clock.advance(by);
        self.engine.look_again();
    }

    /// Waits a moment for what this program has leased.
    fn lands(&self) {
        tokio::task::block_in_place(|| {
            Handle::current().block_on(async {
                for _ in 0..MOMENT {
                    // Where the database is away, nothing can be waited for.
                    if self.is_leased().await != Ok(true) {
                        return;
                    }
                    tokio::time::sleep(Duration::from_millis(5)).await;
                }
            });
        });
    }

    /// Lets whatever was delivered be noted at once; says whether it is. What cannot be noted for now, as somebody holds what that needs, is
    /// waited for no longer than a moment.
    pub(crate) async fn notes(&self) -> Result<bool, Error> {
        match timeout(NOTED, self.engine.db().noted_for_all()).await {
            Ok(noted) => noted.map(|()| true),
            Err(_) => Ok(false),
        }
    }

    /// Waits until whatever is due is done, and all that came of it has arrived and is noted: nothing is on its way any more that would come
    /// upon what a test holds from then on.
    pub(crate) async fn settles(&self) {
        for _ in 0..LOOKS {
            // In this order: what a timer tells somebody is there as soon as the timer is not.
            if !self.has_due_timers().await && self.has_arrived().await {
                return;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        panic!("what is due is not done");
    }

    async fn has_due_timers(&self) -> bool {
        let mut tx = self.engine.db().read().await.expect("the database is there");
        let due = tx.row("SELECT what FROM timer WHERE due <= $1 LIMIT 1", vec![self.now().into()]).await;
        due.expect("the database is there").is_some()
    }

    /// Whether anything is on its way.
    async fn is_leased(&self) -> Result<bool, ()> {
        self.notes().await.map_err(drop)?;
        let mut tx = self.engine.db().read().await.map_err(drop)?;
        let leased = tx.row("SELECT slot FROM outbox WHERE leased_until > 0 AND lane < 9 LIMIT 1", Vec::new()).await;
        Ok(leased.map_err(drop)?.is_some())
    }

    /// The time, in ms, by the clock that the engine goes by.
    pub(crate) fn now(&self) -> i64 {
        self.clock.now()
    }
}
