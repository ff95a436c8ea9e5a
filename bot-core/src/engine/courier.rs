//! Delivers what the outbox holds: keeps the order and the pace, tries again. What is shown is built in `prepare`.

use std::sync::Arc;
use std::time::Duration;

use futures::FutureExt;

use super::Engine;
use super::observer::{Activity, Began, name_of};
use super::order::{Line, Mark};
use super::prepare::{Preparation, Prepared, Ready};
use super::slots::Coming;
use crate::delivery::Outcome;
use crate::domain::{OutboxId, PersonId};
use crate::platform::Platform;
use crate::store::outbox::{self, Delivered, DeliveryJob, Lane, LeaseInfo, Share, Shown};
use crate::store::{self, Error, Tx};
use crate::update::ReplyHandle;

/// How often it is looked for what waits, when nothing wakes the courier.
const LOOK_EVERY: Duration = Duration::from_millis(500);
/// At most this many of a platform and lane are taken at a time.
const MOST: u32 = 32;
/// How long the calls of one delivery may take in all: less than a lease lasts.
const DELIVERY: Duration = Duration::from_secs(45);
/// The longest time between two tries, in ms: ten minutes.
const LONGEST: i64 = 600_000;

/// A row that this process has leased and is about to deliver.
pub(super) struct Errand {
    job: DeliveryJob,
    /// A way of its own that the platform gave.
    via: Option<ReplyHandle>,
    /// The slot that it will want, unless it goes out by that way.
    coming: Option<Coming>,
}

impl Engine {
    pub(super) async fn run_courier(&self) {
        while !self.shared.stop.is_cancelled() {
            match self.claim().await {
                Ok(jobs) if jobs.is_empty() => {
                    tokio::select! {
                        () = self.shared.stop.cancelled() => return,
                        () = self.shared.wake.notified() => {}
                        () = self.shared.db.noted() => {}
                        () = tokio::time::sleep(LOOK_EVERY) => {}
                    }
                }
                Ok(jobs) => {
                    for (platform, job) in jobs {
                        let errand = self.errand(platform, job, None);
                        let engine = self.clone();
                        self.shared.tasks.spawn(async move { engine.deliver(errand, None).await });
                    }
                }
                Err(error) => {
                    tracing::warn!(%error, "the outbox could not be read");
                    tokio::time::sleep(Duration::from_secs(1)).await;
                }
            }
        }
    }

    /// Goes on with what this process had leased before it was restarted.
    pub(super) async fn take_up(&self) {
        let process = self.shared.process.clone();
        let freed = self.write(move |tx| {
            let process = process.clone();
            async move { outbox::free(tx, &process).await }.boxed()
        });
        if let Err(error) = freed.await {
            tracing::warn!(%error, "what was leased before the restart is tried when the leases end");
        }
    }

    async fn claim(&self) -> Result<Vec<(Platform, DeliveryJob)>, Error> {
        let now = self.shared.outside.now();
        // What cannot be delivered at once is not leased: it would go stale.
        let shares = self.shares();
        if shares.is_empty() {
            return Ok(Vec::new());
        }
        let mut tx = self.shared.db.read().await?;
        let any = outbox::is_any_due(&mut tx, now).await?;
        drop(tx);
        if !any {
            return Ok(Vec::new());
        }
        let shared = Arc::clone(&self.shared);
        let claimed = self.shared.db.turn(move |tx| {
            let (shared, shares) = (Arc::clone(&shared), shares.clone());
            async move {
                let info = LeaseInfo { now, process: &shared.process, lease: Self::LEASE, ord: 0 };
                outbox::claim(tx, info, &shares, shared.pacing).await
            }
            .boxed()
        });
        claimed.await
    }

    /// How many rows of each platform that is served, and of each lane, can be delivered at once.
    fn shares(&self) -> Vec<Share> {
        let shares = self.served().into_iter().flat_map(|platform| {
            [Lane::Answer, Lane::Notice].map(|lane| {
                let most = self.shared.slots.free(platform, lane).min(MOST);
                Share { platform, lane, most }
            })
        });
        shares.filter(|share| share.most > 0).collect()
    }

    /// A row that this process has leased and is about to deliver, by a way of its own if the platform gave one.
    pub(super) fn errand(&self, platform: Platform, job: DeliveryJob, via: Option<ReplyHandle>) -> Errand {
        let coming = via.is_none().then(|| self.shared.slots.announce(platform, job.lane));
        Errand { job, via, coming }
    }

    /// Delivers one row, as a turn has prepared it if it has.
    pub(super) async fn deliver(&self, errand: Errand, prepared: Option<(Prepared, Mark)>) {
        let job = errand.job.clone();
        let Err(error) = self.try_deliver(errand, prepared).await else { return };
        tracing::warn!(%error, "a delivery failed; it is tried again");
        if !error.is_unavailable() {
            let due = self.shared.outside.now() + backoff(job.attempts);
            // Else the lease ends by itself.
            let _ = self.postpone(&job, due).await;
        }
    }

    async fn try_deliver(&self, errand: Errand, prepared: Option<(Prepared, Mark)>) -> Result<(), Error> {
        let Errand { job, via, coming } = errand;
        let job = &job;
        // An account is one person's: whose, makes no difference here.
        let about = job.screen.subject(PersonId(0));
        let lines = about.map(Line::About).into_iter().chain(job.number.map(Line::In));
        let mut going = Vec::new();
        for line in lines {
            going.push(self.shared.order.wait((job.account, line)).await);
        }
        let _slot = match coming {
            None => None,
            Some(coming) => {
                let Some(room) = self.shared.order.room(job.account).await else {
                    return self.put_back(job, self.shared.outside.now()).await;
                };
                going.push(room);
                let Some(slot) = coming.slot().await else {
                    return self.put_back(job, self.shared.outside.now()).await;
                };
                Some(slot)
            }
        };
        let now = self.shared.outside.now();
        // Whether a message above shows the same may be another one since something has arrived.
        let is_as_prepared = |mark: &Mark| self.shared.order.is_quiet_since(job.account, *mark);
        let prepared = prepared.filter(|(_, mark)| is_as_prepared(mark)).map(|(prepared, _)| prepared);
        let (channel, ready) = match self.prepare(job, via, prepared).await? {
            Preparation::Ready(channel, ready) => (channel, ready),
            // The platform is not served by this process, or the account is gone.
            Preparation::NotHere => return self.put_back(job, now).await,
            Preparation::Needless => return self.give_up(job).await,
        };
        let delivery = &ready.delivery;
        if delivery.via.is_none() {
            self.shared.pace.wait(&self.shared, channel.platform()).await?;
        }
        let began = Began::now();
        let outcome = tokio::time::timeout(DELIVERY, channel.deliver(delivery)).await.unwrap_or(Outcome::Failed);
        self.shared.tell(began, || Activity::Delivery {
            address: delivery.address.clone(),
            screen: name_of(&job.screen),
            outcome: name_of(&outcome),
            attempt: job.attempts,
        });
        let now = self.shared.outside.now();
        match outcome {
            Outcome::Shown(number) => {
                let shown = number.map(|number| shown(job, *ready, number));
                self.shared.db.note(Delivered { job: job.clone(), shown, at: now }).await?;
                self.shared.order.arrived(job.account);
                Ok(())
            }
            Outcome::Later(wait) => self.hold(job, now + millis(wait)).await,
            Outcome::Failed => {
                let jitter = i64::from(self.shared.outside.random() % 1000);
                self.postpone(job, now + backoff(job.attempts) + jitter).await
            }
            Outcome::Unreachable(why) => {
                tracing::info!(account = job.account.0, why = why.as_str(), "somebody cannot be reached");
                let (job, shared) = (job.clone(), Arc::clone(&self.shared));
                let ord = self.ids().fresh::<OutboxId>().0;
                self.write(move |tx| {
                    let (job, shared) = (job.clone(), Arc::clone(&shared));
                    async move {
                        let info = LeaseInfo { now, process: &shared.process, lease: 0, ord };
                        store::people::reach(tx, job.account, Some(why.as_str()), info).await?;
                        outbox::put_back(tx, &job, now).await
                    }
                    .boxed()
                })
                .await?;
                self.shared.wake.notify_one();
                Ok(())
            }
            Outcome::Moved(address) => {
                let job = job.clone();
                self.write(move |tx| {
                    let (job, address) = (job.clone(), address.clone());
                    async move {
                        outbox::moved(tx, job.account, &address).await?;
                        outbox::put_back(tx, &job, now).await
                    }
                    .boxed()
                })
                .await
            }
            Outcome::Refused => {
                tracing::error!(account = job.account.0, "a message is refused for good and given up");
                self.give_up(job).await
            }
        }
    }

    /// The chat was written to too often: nothing is sent there before a time in ms.
    async fn hold(&self, job: &DeliveryJob, until: i64) -> Result<(), Error> {
        let job = job.clone();
        self.write(move |tx| {
            let job = job.clone();
            async move {
                outbox::hold(tx, job.account, until).await?;
                outbox::put_back(tx, &job, until).await
            }
            .boxed()
        })
        .await
    }

    async fn give_up(&self, job: &DeliveryJob) -> Result<(), Error> {
        let job = job.clone();
        self.write(move |tx| {
            let job = job.clone();
            async move { outbox::give_up(tx, &job).await }.boxed()
        })
        .await
    }

    /// Leaves what was certainly not sent for later.
    async fn put_back(&self, job: &DeliveryJob, due: i64) -> Result<(), Error> {
        let job = job.clone();
        self.write(move |tx| {
            let job = job.clone();
            async move { outbox::put_back(tx, &job, due).await }.boxed()
        })
        .await
    }

    async fn postpone(&self, job: &DeliveryJob, due: i64) -> Result<(), Error> {
        let job = job.clone();
        self.write(move |tx| {
            let job = job.clone();
            async move { outbox::retry(tx, &job, due).await }.boxed()
        })
        .await
    }

    async fn write<F>(&self, body: F) -> Result<(), Error>
    where
        F: for<'t> Fn(&'t mut Tx) -> futures::future::BoxFuture<'t, Result<(), Error>> + Send + Sync + 'static,
    {
        self.shared.db.turn(body).await
    }
}

/// What a message shows from now on that was delivered under this number.
fn shown(job: &DeliveryJob, ready: Ready, number: i64) -> Shown {
    let Ready { delivery, subject, question } = ready;
    Shown {
        number,
        subject,
        question,
        above: delivery.above.map(|(above, _)| above).filter(|above| *above != number),
        instead_of: job.number.filter(|wanted| *wanted != number),
        repeated: job.number.is_none() && job.attempts > 1,
    }
}

/// How long to wait after so many tries, in ms: two seconds after the first.
fn backoff(attempts: u32) -> i64 {
    (1000_i64 << attempts.min(16)).min(LONGEST)
}

fn millis(duration: Duration) -> i64 {
    i64::try_from(duration.as_millis()).unwrap_or(i64::MAX / 2)
}
