//! Looks for what waits in the outbox, and takes as much as can be delivered at once. How one row is delivered is in
//! `delivering`.

use std::sync::Arc;
use std::time::Duration;

use futures::FutureExt;

use super::Engine;
use super::circuit::Pass;
use super::delivering::Errand;
use crate::platform::Platform;
use crate::store::dues::Kind;
use crate::store::outbox::{self, DeliveryJob, Lane, LeaseInfo, Share};
use crate::store::{self, Error};
use crate::update::ReplyHandle;

/// How often it is looked for what waits, where nobody knows what it waits for.
const LOOK_EVERY: Duration = Duration::from_millis(500);
/// At most this many of a platform and lane are taken at a time.
const MOST: u32 = 32;
/// Where so many can go at once, it pays to clear out of their way what waits in vain.
const MUCH: usize = 32;
/// The lanes in which the bot itself delivers.
const LANES: [Lane; 4] = [Lane::Answer, Lane::Notice, Lane::File, Lane::Bulk];

/// What was found in the outbox.
enum Found {
    /// Rows to be delivered.
    Errands(Vec<Errand>),
    /// What waits in vain has stepped aside: what stood behind it may go.
    InVain,
    /// Nothing that can go. It is looked again after this time at the latest.
    Nothing(Duration),
}

impl Engine {
    pub(super) async fn run_courier(&self) {
        while !self.shared.stop.is_cancelled() {
            match self.claim().await {
                Ok(Found::Nothing(longest)) => {
                    tokio::select! {
                        () = self.shared.stop.cancelled() => return,
                        () = self.shared.wake.notified() => {}
                        () = self.shared.db.noted() => {}
                        () = self.until_due(Kind::Row, longest) => {}
                    }
                }
                Ok(Found::InVain) => {}
                Ok(Found::Errands(errands)) => {
                    for errand in errands {
                        let engine = self.clone();
                        self.shared.tasks.spawn(async move { engine.deliver(errand, None).await });
                    }
                }
                Err(error) => {
                    if !self.shared.vitals.is_away(&error) {
                        tracing::error!(%error, "the outbox cannot be read");
                    }
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
            async move {
                outbox::free(tx, &process).await?;
                store::jobs::free(tx, &process).await
            }
            .boxed()
        });
        if let Err(error) = freed.await
            && !self.shared.vitals.is_away(&error)
        {
            tracing::error!(%error, "what was leased before the restart is tried when the leases end");
        }
    }

    async fn claim(&self) -> Result<Found, Error> {
        let dues = self.shared.db.dues();
        dues.looks(Kind::Row);
        let now = self.shared.outside.now();
        // What cannot be delivered at once is not leased: it would go stale.
        let (served, shares) = (self.served(), self.shares());
        if shares.is_empty() {
            return Ok(Found::Nothing(LOOK_EVERY));
        }
        let mut tx = self.shared.db.read().await?;
        let Some(first) = outbox::first_due(&mut tx, now).await? else { return Ok(Found::Nothing(self.shared.net)) };
        if first > now {
            dues.hear(Kind::Row, first);
            return Ok(Found::Nothing(self.shared.net));
        }
        // Reading costs no commit: what cannot go yet, as its chat rests, is left alone.
        let ready = outbox::ready(&mut tx, now, &shares).await?;
        let in_the_way = ready.is_empty() || ready.len() >= MUCH;
        let in_vain = if in_the_way { outbox::in_vain(&mut tx, now).await? } else { Vec::new() };
        if ready.is_empty() && in_vain.is_empty() {
            // When there is room again, or a platform is back, nobody knows.
            let is_open = shares.iter().filter(|share| share.lane.is_some()).count() == served.len() * LANES.len();
            let next = if is_open { outbox::next(&mut tx, now, &served).await? } else { None };
            let Some(next) = next else { return Ok(Found::Nothing(LOOK_EVERY)) };
            dues.hear(Kind::Row, next);
            return Ok(Found::Nothing(self.shared.net));
        }
        drop(tx);
        let (shared, steps_aside) = (Arc::clone(&self.shared), !in_vain.is_empty());
        let claimed = self.shared.db.turn(move |tx| {
            let (shared, ready, in_vain) = (Arc::clone(&shared), ready.clone(), in_vain.clone());
            async move {
                outbox::step_aside(tx, &in_vain, now).await?;
                // The lease begins when it is taken: this may have waited for long.
                let now = shared.outside.now();
                let info = LeaseInfo { now, process: &shared.process, lease: Self::LEASE, ord: 0 };
                outbox::take(tx, info, &ready).await
            }
            .boxed()
        });
        let probed = |platform| shares.iter().any(|share| share.platform == platform && share.lane.is_none());
        let errands = claimed.await?.into_iter().map(|(platform, job)| {
            if probed(platform) {
                self.shared.circuits.sets_out(platform);
                return Errand::probe(platform, job);
            }
            self.errand(platform, job, None)
        });
        let errands: Vec<Errand> = errands.collect();
        Ok(match (errands.is_empty(), steps_aside) {
            (false, _) => Found::Errands(errands),
            (true, true) => Found::InVain,
            // Another process was faster.
            (true, false) => Found::Nothing(LOOK_EVERY),
        })
    }

    /// How many rows of each platform that is served, and of each lane, can be delivered at once.
    fn shares(&self) -> Vec<Share> {
        let mut shares = Vec::new();
        for platform in self.served() {
            match self.shared.circuits.pass(platform) {
                Pass::All => shares.extend(LANES.map(|lane| {
                    let most = self.shared.slots.free(platform, lane).min(MOST);
                    Share { platform, lane: Some(lane), most }
                })),
                Pass::Probe => shares.push(Share { platform, lane: None, most: 1 }),
                Pass::Nothing => {}
            }
        }
        shares.retain(|share| share.most > 0);
        shares
    }

    /// A row that this process has leased and is about to deliver, by a way of its own if the platform gave one: with when somebody pressed,
    /// by the platform's clock in ms.
    pub(super) fn errand(
        &self,
        platform: Platform,
        job: DeliveryJob,
        reply: Option<(ReplyHandle, Option<i64>)>,
    ) -> Errand {
        match reply {
            Some(reply) => Errand::by_reply(platform, job, reply),
            None => Errand::of_the_bot(platform, self.shared.slots.announce(platform, job.lane), job),
        }
    }
}
