//! Lets a delivery set out: it waits for a slot and for the pace of its platform, and goes if nothing newer has gone meanwhile.

use std::time::Duration;

use futures::FutureExt;
use tokio::sync::OwnedSemaphorePermit;

use super::circuit::Pass;
use super::delivering::is_repair;
use super::meter::Ended;
use super::observer::{Activity, Began, name_of};
use super::order::{Going, Kind, SetsOut};
use super::slots::Coming;
use super::{Engine, slots};
use crate::delivery::{Channel, Delivery, Outcome};
use crate::platform::Platform;
use crate::store::Error;
use crate::store::outbox::{self, DeliveryJob, Lane};

/// How long the calls of one delivery may take in all. Before, it may have waited for up to 17 s: for what is about the same, for room, a
/// slot, the database, messages above and the pace. Both stay within the minute of its lease.
const DELIVERY: Duration = Duration::from_secs(40);
/// What takes longer hangs: it gives its slot back, and the platform counts as one that does not answer.
const SLOW: Duration = Duration::from_secs(5);

/// Whether something may go out.
pub(super) enum Leave {
    /// It may, and holds a slot unless it needs none.
    Goes(Option<OwnedSemaphorePermit>),
    /// Not now.
    Waits,
}

impl Engine {
    /// Waits for a slot, unless the platform is away; then one delivery at a time goes out without.
    pub(super) async fn may_go(&self, platform: Platform, coming: Coming) -> Leave {
        let circuits = &self.shared.circuits;
        let slot = match circuits.pass(platform) {
            Pass::All => coming.slot().await,
            Pass::Probe | Pass::Nothing => None,
        };
        // It may have gone away, or come back, meanwhile.
        match (circuits.sets_out(platform), slot) {
            (Pass::All, Some(slot)) => Leave::Goes(Some(slot)),
            (Pass::Probe, slot) => Leave::Goes(slot),
            (Pass::All, None) | (Pass::Nothing, _) => Leave::Waits,
        }
    }

    /// Waits for the pace of the platform, and says whether it may still go then: what goes to many comes too late where there is no room.
    /// A message above in which somebody has pressed meanwhile is left as it is.
    pub(super) async fn sets_out(
        &self,
        channel: &dyn Channel,
        delivery: &mut Delivery,
        (job, pressed): (&DeliveryJob, Option<i64>),
        going: &mut [Going],
    ) -> Result<SetsOut, Error> {
        if delivery.handle.is_none() && !self.shared.pace.wait(&self.shared, channel, job.lane).await? {
            return Ok(SetsOut::TooLate);
        }
        let kind = if is_repair(job) { Kind::Repair } else { Kind::Answer { asked: job.asked(), pressed } };
        let its = going.iter_mut().find(|going| is_in_its_message(job, going));
        let way = its.map_or(SetsOut::Alone, |going| going.sets_out(kind));
        if way != SetsOut::TooLate {
            delivery.above.retain(|(above, _)| {
                let line = going.iter_mut().find(|going| going.is_in(*above));
                line.is_none_or(|going| going.sets_out(Kind::Record) != SetsOut::TooLate)
            });
        }
        Ok(way)
    }

    /// Hands a delivery to its platform at its pace.
    pub(super) async fn carry(
        &self,
        channel: &dyn Channel,
        delivery: &Delivery,
        (job, slot): (&DeliveryJob, Option<OwnedSemaphorePermit>),
    ) -> Result<Outcome, Error> {
        if delivery.handle.is_none() {
            self.shared.pace.wait(&self.shared, channel, job.lane).await?;
        }
        Ok(self.send(channel, delivery, (job, slot)).await)
    }

    /// Hands a delivery to its platform, and remembers whether that answers.
    pub(super) async fn send(
        &self,
        channel: &dyn Channel,
        delivery: &Delivery,
        (job, slot): (&DeliveryJob, Option<OwnedSemaphorePermit>),
    ) -> Outcome {
        let began = Began::now();
        // How long a file or a picture takes says nothing of the platform, and the slot of a file is for all of that time.
        let (is_file, has_picture) = (job.lane == Lane::File, delivery.picture.is_some());
        // A picture has waited for its place, too: all of it stays within the lease of its row.
        let time = if has_picture { DELIVERY - slots::PATIENCE } else { DELIVERY };
        let mut sent = std::pin::pin!(tokio::time::timeout(time, channel.deliver(delivery)));
        let soon = tokio::time::timeout(if is_file { DELIVERY } else { SLOW }, &mut sent).await;
        drop(slot);
        let tells = soon.is_ok() && !is_file && !has_picture;
        let outcome = match soon {
            Ok(outcome) => outcome,
            Err(_) if is_file => Ok(Outcome::Failed),
            Err(_) if has_picture => sent.await,
            Err(_) => {
                self.no_answer(channel.platform());
                sent.await
            }
        };
        let outcome = outcome.unwrap_or(Outcome::Failed);
        let (platform, lane, end) = (channel.platform(), job.lane, (&outcome).into());
        self.shared.count(|| Ended::Try { platform, lane, end, took: began.took() });
        self.shared.tell(began, || Activity::Delivery {
            address: delivery.address.clone(),
            screen: name_of(&job.screen),
            outcome: name_of(&outcome),
            attempt: job.attempts,
        });
        match &outcome {
            Outcome::Failed if tells => self.no_answer(channel.platform()),
            // What was slow has been counted, but for files and pictures; what shall come later has perhaps not been asked for.
            Outcome::Failed | Outcome::Later(_) => {}
            Outcome::Shown(_) | Outcome::Unreachable(_) | Outcome::Moved(_) | Outcome::Refused(_) => {
                self.answered(channel.platform()).await;
            }
        }
        outcome
    }

    fn no_answer(&self, platform: Platform) {
        if self.shared.circuits.failed(platform) {
            tracing::warn!(platform = platform.as_str(), "the platform does not answer; it is tried every few seconds");
            // Another process may have a way to it.
            self.says_what_it_delivers();
            let engine = self.clone();
            self.shared.tasks.spawn(async move { engine.leaves().await });
        }
    }

    /// The platform answers. If it had been away, whatever waits for it is due.
    async fn answered(&self, platform: Platform) {
        if !self.shared.circuits.succeeded(platform) {
            return;
        }
        self.says_what_it_delivers();
        tracing::info!(platform = platform.as_str(), "the platform answers again");
        let woken = self.write(move |tx| async move { outbox::wake_all(tx, platform).await }.boxed());
        if let Err(error) = woken.await
            && !self.shared.vitals.is_away(&error)
        {
            tracing::error!(%error, "what waited for the platform is tried a little later");
        }
    }
}

/// A row has arrived where it was to be shown; or it was only handed over, at this time by the platform's clock in ms.
pub(super) fn arrives(job: &DeliveryJob, going: &mut [Going], handed: Option<i64>) {
    for going in going {
        let handed = handed.filter(|_| is_in_its_message(job, going));
        going.arrives(handed);
    }
}

/// Whether something newer has set out in the message that a row is shown in, by the time at which it has arrived.
pub(super) fn is_overtaken(job: &DeliveryJob, going: &[Going]) -> bool {
    going.iter().any(|going| is_in_its_message(job, going) && going.is_overtaken())
}

/// Whether nothing else is on its way into the message that a row is shown in, nor has been since the row was made ready.
pub(super) fn is_undisturbed(job: &DeliveryJob, going: &[Going]) -> bool {
    going.iter().all(|going| !is_in_its_message(job, going) || going.is_undisturbed())
}

fn is_in_its_message(job: &DeliveryJob, going: &Going) -> bool {
    job.number.is_some_and(|number| going.is_in(number))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::{order, pace};

    #[test]
    fn all_that_a_delivery_waits_for_stays_within_its_lease() {
        // What is about the same, another menu, and a message above; a repair waits for its message. Then room, a slot, and the notes of a
        // server.
        let lines = order::PATIENCE * 3 + order::LONG_PATIENCE + order::ROOM;
        let waits = lines + slots::PATIENCE + Duration::from_secs(1) + pace::PATIENCE;
        assert!(waits + DELIVERY <= Duration::from_millis(Engine::LEASE.unsigned_abs()), "{waits:?}");
    }
}
