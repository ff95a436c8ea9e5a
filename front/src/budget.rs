//! How many calls a second a platform takes, kept by waiting: over all calls of a process, whatever they are for.

use std::collections::VecDeque;
use std::pin::pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::{Notify, Semaphore, SemaphorePermit};
use tokio::time::{Instant, sleep_until, timeout};

/// The time in which a budget can be spent. It slides: platforms count from any moment on.
const SECOND: Duration = Duration::from_secs(1);

/// Nobody waits longer than this for a call: whoever would is told how long it takes, and comes back then.
pub const PATIENCE: Duration = Duration::from_secs(3);

/// Whoever has time leaves the next call free, unless another one comes free within this time: nobody notices it.
const SOON: Duration = Duration::from_millis(40);

/// A call that is not answered has arrived by then.
const ARRIVES: Duration = Duration::from_secs(2);

/// So many calls may arrive in any second.
///
/// When a call arrives only the platform knows: somewhere between setting out and being answered. So what it took of the
/// budget comes back a second after the answer, and a delay on the way never makes two seconds' calls arrive in one.
#[derive(Debug)]
pub struct Budget(Option<Calls>);

/// The calls of a limited budget.
#[derive(Debug)]
struct Calls {
    most: usize,
    /// One for each call that may be on its way.
    free: Semaphore,
    /// When each of those that are not on their way may set out, the first one first.
    again: Mutex<VecDeque<Instant>>,
    /// How many wait for their turn.
    waiting: AtomicUsize,
    /// A call has been answered, or nobody waits any more.
    eased: Notify,
}

/// A call that is on its way: it is counted until a second after this is dropped.
#[derive(Debug)]
struct OnItsWay<'a> {
    calls: &'a Calls,
    _one: SemaphorePermit<'a>,
}

/// A call that is kept back for something that nobody calls: what an answer to the platform brings besides. Unless that comes to be made,
/// others make the call.
#[derive(Debug)]
#[must_use = "it is given back when it is dropped"]
pub struct Spare<'a>(Option<Kept<'a>>);

/// A call that nobody else can make.
#[derive(Debug)]
struct Kept<'a> {
    calls: &'a Calls,
    _one: SemaphorePermit<'a>,
    /// Since when it could be made, unless it is.
    free: Option<Instant>,
}

/// Somebody who waits for a turn.
struct Waiting<'a>(&'a Calls);

impl Budget {
    /// At most so many calls a second, one at least.
    #[must_use]
    pub fn new(most: usize) -> Self {
        let most = most.max(1);
        let again = Mutex::new(vec![Instant::now(); most].into());
        let (free, waiting, eased) = (Semaphore::new(most), AtomicUsize::new(0), Notify::new());
        Self(Some(Calls { most, free, again, waiting, eased }))
    }

    /// As many calls as there are: for benchmarks, and for tests of something else.
    #[must_use]
    pub fn unlimited() -> Self {
        Self(None)
    }

    /// Waits until nobody waits for a call, one could be made at once, and another one within 40 ms; takes nothing. Whoever has
    /// time asks here first, one after the other: then whoever has none never waits for long.
    pub async fn room(&self) {
        let Some(calls) = &self.0 else { return };
        loop {
            let eased = calls.eased.notified();
            match calls.has_room() {
                Some(at) if at <= Instant::now() => return,
                Some(at) => sleep_until(at).await,
                None => eased.await,
            }
        }
    }

    /// Keeps a call back that could be made at once. `None` where no more than half of all could be: what is called comes first.
    pub fn spare(&self) -> Option<Spare<'_>> {
        match &self.0 {
            Some(calls) => calls.keep().map(|kept| Spare(Some(kept))),
            None => Some(Spare(None)),
        }
    }

    /// Makes a call as soon as one more may be made, in the order of asking.
    ///
    /// # Errors
    /// How long it would take, where that is more than [`PATIENCE`].
    pub async fn spend<T>(&self, call: impl Future<Output = T>) -> Result<T, Duration> {
        let Some(calls) = &self.0 else { return Ok(call.await) };
        let on_its_way = calls.turn().await?;
        let mut call = pin!(call);
        if let Ok(answer) = timeout(ARRIVES, &mut call).await {
            return Ok(answer);
        }
        drop(on_its_way);
        Ok(call.await)
    }
}

impl Spare<'_> {
    /// It sets out now, with an answer that the platform waits for: so it arrives soon, though nobody is told when.
    pub fn sets_out(mut self) {
        if let Some(kept) = &mut self.0 {
            kept.free = None;
        }
    }
}

impl Calls {
    fn keep(&self) -> Option<Kept<'_>> {
        let _one = self.free.try_acquire().ok()?;
        let mut all = self.again();
        // The first one comes free first.
        all.get(self.most / 2).filter(|at| **at <= Instant::now())?;
        let free = all.pop_front();
        Some(Kept { calls: self, _one, free })
    }

    async fn turn(&self) -> Result<OnItsWay<'_>, Duration> {
        let waiting = Waiting::before(self);
        let takes = self.takes(waiting.ahead());
        if takes > PATIENCE {
            return Err(takes);
        }
        let turn = async {
            // Never closed, so never an error.
            let _one = self.free.acquire().await.map_err(|_| SECOND)?;
            let on_its_way = OnItsWay { calls: self, _one };
            let at = self.again().pop_front();
            if let Some(at) = at.filter(|at| *at > Instant::now()) {
                sleep_until(at).await;
            }
            Ok(on_its_way)
        };
        timeout(PATIENCE + SECOND, turn).await.unwrap_or(Err(SECOND))
    }

    /// From when on a call can be made by whoever has time; `None` as long as calls have to be answered before.
    fn has_room(&self) -> Option<Instant> {
        if self.waiting.load(Ordering::Relaxed) > 0 {
            return None;
        }
        let again = self.again();
        let (first, next) = (*again.front()?, again.get(1.min(self.most - 1))?);
        Some(next.checked_sub(SOON).map_or(first, |from| from.max(first)))
    }

    /// How long it takes at best behind so many others.
    fn takes(&self, ahead: usize) -> Duration {
        let is_free = self.again().front().is_some_and(|at| *at <= Instant::now());
        if is_free && ahead == 0 {
            return Duration::ZERO;
        }
        let rounds = u32::try_from(ahead / self.most + 1).unwrap_or(u32::MAX);
        SECOND.saturating_mul(rounds)
    }

    fn again(&self) -> MutexGuard<'_, VecDeque<Instant>> {
        self.again.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for OnItsWay<'_> {
    fn drop(&mut self) {
        self.calls.again().push_back(Instant::now() + SECOND);
        self.calls.eased.notify_waiters();
    }
}

impl Drop for Kept<'_> {
    fn drop(&mut self) {
        match self.free {
            Some(at) => self.calls.again().push_front(at),
            None => self.calls.again().push_back(Instant::now() + SECOND),
        }
        self.calls.eased.notify_waiters();
    }
}

impl<'a> Waiting<'a> {
    fn before(calls: &'a Calls) -> Self {
        calls.waiting.fetch_add(1, Ordering::Relaxed);
        Self(calls)
    }

    /// How many others wait.
    fn ahead(&self) -> usize {
        self.0.waiting.load(Ordering::Relaxed).saturating_sub(1)
    }
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        self.0.waiting.fetch_sub(1, Ordering::Relaxed);
        self.0.eased.notify_waiters();
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use futures::future::join_all;
    use tokio::time::sleep;

    use super::*;

    /// Makes a call that arrives after so long, and is answered so long after that; gives when it arrived.
    async fn calls(budget: &Budget, (arrives, answered): (u64, u64)) -> Result<Instant, Duration> {
        let call = async {
            sleep(Duration::from_millis(arrives)).await;
            let arrived = Instant::now();
            sleep(Duration::from_millis(answered)).await;
            arrived
        };
        budget.spend(call).await
    }

    #[tokio::test(start_paused = true)]
    async fn no_second_sees_more_calls_than_may_be_made_whatever_delays_them() {
        let (budget, begin) = (Budget::new(28), Instant::now());
        // A new connection takes its time, then a quick one; one in a hundred meets a busy machine.
        let delays = [(120, 30), (2, 3), (0, 0), (40, 900), (1_900, 50), (3, 700)];
        let calls = (0..100).map(|nth| {
            let (budget, delay) = (&budget, delays[(nth / 5) % delays.len()]);
            async move {
                sleep(Duration::from_millis([0, 330, 700][nth % 3])).await;
                calls(budget, delay).await.unwrap_or_else(|wait| panic!("the call {nth} would wait for {wait:?}"))
            }
        });
        let arrived = join_all(calls).await;
        for first in &arrived {
            let within = arrived.iter().filter(|at| *at >= first && **at - *first < SECOND).count();
            assert!(within <= 28, "{within} in the second after {:?}", *first - begin);
        }
    }

    #[tokio::test(start_paused = true)]
    async fn what_may_be_made_is_made_at_once_and_the_rest_a_second_after_the_answers() {
        let (budget, begin) = (Budget::new(3), Instant::now());
        let arrived = join_all((0..7).map(|_| calls(&budget, (0, 50)))).await;
        let after: Vec<_> = arrived.into_iter().map(|at| (at.expect("a turn") - begin).as_millis()).collect();
        assert_eq!(after, [0, 0, 0, 1_050, 1_050, 1_050, 2_100]);
    }

    #[tokio::test(start_paused = true)]
    async fn whoever_would_wait_for_long_is_told_how_long() {
        let budget = Arc::new(Budget::new(1));
        let all = join_all((0..6).map(|_| calls(&budget, (0, 0)))).await;
        let told: Vec<_> = all.into_iter().filter_map(Result::err).collect();
        assert_eq!(told, [SECOND * 4, SECOND * 4], "the first is made at once and three wait");
        assert!(calls(&budget, (0, 0)).await.is_ok(), "those who were told took nobody's turn");
    }

    #[tokio::test(start_paused = true)]
    async fn whoever_has_time_goes_after_whoever_has_none() {
        let (budget, begin) = (Budget::new(2), Instant::now());
        let patient = async {
            let mut after = Vec::new();
            for _ in 0..3 {
                budget.room().await;
                let at = calls(&budget, (0, 50)).await.expect("a turn");
                after.push((at - begin).as_millis());
            }
            after
        };
        let hasty = async {
            sleep(Duration::from_millis(500)).await;
            let (one, other) = futures::join!(calls(&budget, (0, 50)), calls(&budget, (0, 50)));
            [one, other].map(|at| (at.expect("a turn") - begin).as_millis())
        };
        let (after, hasty) = futures::join!(patient, hasty);
        assert_eq!(hasty, [500, 1_050], "at once, and in the first turn that comes free");
        assert_eq!(after, [0, 2_060, 3_070], "only when another one is free 40 ms later");
        budget.room().await;
        assert_eq!(Instant::now() - begin, Duration::from_millis(4_080), "it takes nothing itself");
        Budget::unlimited().room().await;
    }

    #[tokio::test(start_paused = true)]
    async fn calls_that_hang_hold_up_nobody_for_long() {
        let (budget, begin) = (Budget::new(2), Instant::now());
        let hanging = join_all((0..2).map(|_| calls(&budget, (0, 60_000))));
        let next = async {
            sleep(Duration::from_millis(1)).await;
            calls(&budget, (0, 0)).await.map(|at| at - begin)
        };
        let (_, next) = futures::join!(hanging, next);
        assert_eq!(next, Ok(ARRIVES + SECOND));
    }

    #[tokio::test(start_paused = true)]
    async fn what_is_carried_besides_is_counted_and_stands_before_no_call() {
        let (budget, begin) = (Budget::new(4), Instant::now());
        let kept = budget.spare().expect("all are free");
        let other = budget.spare().expect("three are");
        assert!(budget.spare().is_none(), "half of all are left to calls");
        drop(other);
        kept.sets_out();
        let arrived = join_all((0..4).map(|_| calls(&budget, (0, 50)))).await;
        let after: Vec<_> = arrived.into_iter().map(|at| (at.expect("a turn") - begin).as_millis()).collect();
        assert_eq!(after, [0, 0, 0, 1_000], "what was carried is counted, and what was not is not");
        sleep(SECOND).await;
        assert!(budget.spare().is_some());
        assert!(Budget::unlimited().spare().is_some());
    }
}
