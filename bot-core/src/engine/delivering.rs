//! Delivers one row of the outbox: keeps the order, and writes down what came of it. What is shown is built in `prepare`; how it sets
//! out is in `sending`.
//!
//! What fails is never the row's own: a platform that does not answer has a circuit (`circuit`), and a chat rests.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};
use std::time::Duration;

use futures::FutureExt;

use super::carrying::Recorded;
use super::order::{Going, LONG_PATIENCE, Line, Mark, SetsOut};
use super::prepare::{Preparation, Prepared, Ready};
use super::sending::{Leave, arrives, is_overtaken, is_undisturbed};
use super::slots::Coming;
use super::{Engine, shared};
use crate::area;
use crate::areas::authorities;
use crate::decision::{Topic, Whom};
use crate::delivery::{Channel, Delivery, Outcome, ShownIn, Unreachable};
use crate::domain::{OutboxId, PersonId};
use crate::platform::Platform;
use crate::store::outbox::{self, Delivered, DeliveryJob, Lane, LeaseInfo, SentMessage};
use crate::store::{self, Error, Tx};
use crate::update::ReplyHandle;
use crate::view::View;

/// The longest time that a platform can ask for before the next try; more than this is a mistake of its.
const LONGEST_WAIT: Duration = Duration::from_secs(600);
/// The operator is not told more often that something is refused, in ms: once an hour.
const TOLD_EVERY: i64 = 3_600_000;
/// The longest time that a chat rests, in ms.
const LONGEST_REST: i64 = 60_000;

/// What the operator was told, and is not told again soon.
#[derive(Default)]
pub(super) struct Told {
    /// When that messages are refused, in ms; 0 when never.
    of_refusals: AtomicI64,
    /// Whether that files are older than the database, in the log.
    pub(super) of_files: AtomicBool,
}

/// A row that this process has leased and is about to deliver.
pub(super) struct Errand {
    platform: Platform,
    job: DeliveryJob,
    route: Route,
    /// The message above that the answer to its update makes a record.
    recorded: Option<Recorded>,
}

/// How it goes out.
enum Route {
    /// As the reply to an interaction; it needs no slot. When somebody pressed, by the platform's clock in ms, where it says so.
    Reply(ReplyHandle, Option<i64>),
    /// As the bot, by a slot.
    Bot(Coming),
    /// As the bot, to see whether the platform is back.
    Probe,
}

impl Errand {
    pub(super) fn by_reply(
        platform: Platform,
        job: DeliveryJob,
        (handle, pressed): (ReplyHandle, Option<i64>),
    ) -> Self {
        Self { platform, job, route: Route::Reply(handle, pressed), recorded: None }
    }

    pub(super) fn of_the_bot(platform: Platform, coming: Coming, job: DeliveryJob) -> Self {
        Self { platform, job, route: Route::Bot(coming), recorded: None }
    }

    pub(super) fn probe(platform: Platform, job: DeliveryJob) -> Self {
        Self { platform, job, route: Route::Probe, recorded: None }
    }

    /// The same where a message above becomes a record by the answer to its update.
    pub(super) fn below(self, recorded: Option<Recorded>) -> Self {
        Self { recorded, ..self }
    }
}

impl Engine {
    /// Delivers one row, as a turn has prepared it if it has.
    pub(super) async fn deliver(&self, errand: Errand, prepared: Option<(Prepared, Mark)>) {
        let job = errand.job.clone();
        let Err(error) = self.try_deliver(errand, prepared).await else { return };
        if !self.shared.vitals.is_away(&error) {
            tracing::error!(%error, "a delivery failed; it is tried again");
        }
        if !error.is_unavailable() {
            // Else the lease ends by itself.
            let _ = self.failed(&job).await;
        }
    }

    async fn try_deliver(&self, errand: Errand, prepared: Option<(Prepared, Mark)>) -> Result<(), Error> {
        let Errand { platform, job, route, recorded } = errand;
        let job = &job;
        // An account is one person's: whose, makes no difference here.
        let about = job.screen.subject(PersonId(0));
        let menu = area::is_menu(&job.screen).then_some(Line::Menu);
        let lines = about.map(Line::About).into_iter().chain(menu).chain(job.number.map(Line::In));
        let (recorded, going) = recorded.map(Recorded::into_parts).unzip();
        let mut going = Vec::from_iter(going);
        for line in lines {
            let line = (job.account, line);
            // Only in its message can a repair be written over something newer.
            if !is_repair(job) || !matches!(line.1, Line::In(_)) {
                going.push(self.shared.order.wait(line).await);
                continue;
            }
            match self.shared.order.wait_long(line).await {
                Some(turn) => going.push(turn),
                None => return self.stand_back(job).await,
            }
        }
        // A file takes long, and no room from what is quick.
        if !matches!(route, Route::Reply(..)) && job.lane != Lane::File {
            match self.shared.order.room(job.account).await {
                Some(room) => going.push(room),
                None => return self.put_back(job).await,
            }
        }
        let (leave, handle, pressed) = match route {
            Route::Reply(handle, pressed) => (Leave::Goes(None), Some(handle), pressed),
            Route::Probe => (Leave::Goes(None), None, None),
            Route::Bot(coming) => (self.may_go(platform, coming).await, None, None),
        };
        let Leave::Goes(slot) = leave else { return self.put_back(job).await };
        let preparation = self.prepare_in_order(job, handle, (prepared, recorded), &mut going).await?;
        match preparation {
            Preparation::Ready(_, ready) if ready.is_there && (is_repair(job) || is_undisturbed(job, &going)) => {
                self.give_up(job).await
            }
            Preparation::Ready(channel, mut ready) => {
                ready.leaves_out(recorded);
                let platform = channel.platform();
                let has_picture = ready.delivery.picture.is_some();
                // Who waits for an answer waits for no picture of somebody else's.
                let slot = slot.filter(|_| !has_picture || matches!(job.lane, Lane::Notice | Lane::Bulk));
                // What answers by its own way goes at once.
                let waits = has_picture && ready.delivery.handle.is_none();
                let place = if waits { self.shared.slots.picture(platform, job.lane).await } else { None };
                if waits && place.is_none() {
                    return self.put_back(job).await;
                }
                let way = self.sets_out(&*channel, &mut ready.delivery, (job, pressed), &mut going).await?;
                match way {
                    SetsOut::Alone | SetsOut::Overtaking => {}
                    // It is read anew, as the message is then; what goes to many has its turn again.
                    SetsOut::TooLate if is_repair(job) || job.lane == Lane::Bulk => return self.put_back(job).await,
                    SetsOut::TooLate => {
                        self.give_up(job).await?;
                        drop(going);
                        if let Some(handle) = &ready.delivery.handle {
                            channel.nod(handle).await;
                        }
                        return Ok(());
                    }
                }
                let mut outcome = self.send(&*channel, &ready.delivery, (job, slot)).await;
                drop(place);
                if let Some(instead) = shared::instead_of_broken(&ready.delivery, &outcome) {
                    (ready.delivery, ready.look) = (instead, None);
                    outcome = self.carry(&*channel, &ready.delivery, (job, None)).await?;
                }
                let is_message = !matches!(ready.delivery.view, View::Commands(_));
                if let Outcome::Refused(why) = &outcome
                    && is_message
                    && !is_overtaken(job, &going)
                {
                    if ready.delivery.erases {
                        tracing::warn!(account = job.account.0, %why, "a message with a password cannot be taken away: its writer is asked to");
                    } else {
                        tracing::error!(account = job.account.0, %why, "a message is refused; its words are sent in the plainest form");
                    }
                    (ready.delivery, ready.look) = (plainest(ready.delivery, job.lane, platform), None);
                    outcome = self.carry(&*channel, &ready.delivery, (job, None)).await?;
                }
                // What sets out while it is being noted comes after it, and overtakes nothing.
                arrives(job, &mut going, handed(&*channel, &ready.delivery, &outcome));
                // What was pressed in a message above before then stays there, or comes back.
                let is_pressed = |above: i64| going.iter().any(|going| going.is_in(above) && going.is_overtaken());
                ready.delivery.above.retain(|(above, _)| !is_pressed(*above));
                ready.recorded = ready.recorded.filter(|above| !is_pressed(*above));
                let ways = (is_overtaken(job, &going), way == SetsOut::Overtaking);
                self.conclude((job, platform), *ready, outcome, ways).await
            }
            // The platform is not served by this process, or the account is gone.
            Preparation::NotHere => self.put_back(job).await,
            Preparation::Needless => self.give_up(job).await,
            Preparation::Later => self.set_aside(job).await,
        }
    }

    /// Makes a row ready, and waits for whatever is on its way to a message above that becomes a record: a press there may have put
    /// something else in its place, which stays.
    async fn prepare_in_order(
        &self,
        job: &DeliveryJob,
        handle: Option<ReplyHandle>,
        (mut prepared, recorded): (Option<(Prepared, Mark)>, Option<i64>),
        going: &mut Vec<Going>,
    ) -> Result<Preparation, Error> {
        // Whoever makes a record of one by the answer to an update has waited for that already.
        let mut known = Vec::from_iter(recorded);
        loop {
            let mark = self.shared.order.now();
            going.iter_mut().for_each(Going::is_made_ready);
            let preparation = self.prepare(job, handle.clone(), prepared.take()).await?;
            let Preparation::Ready(_, ready) = &preparation else { return Ok(preparation) };
            let above = ready.delivery.above.iter().map(|(above, _)| *above);
            let new: Vec<i64> = above.filter(|above| !known.contains(above)).collect();
            for above in &new {
                going.push(self.shared.order.wait((job.account, Line::In(*above))).await);
            }
            if new.is_empty() || self.shared.order.is_quiet_since(job.account, mark) {
                return Ok(preparation);
            }
            known.extend(new);
        }
    }

    /// Writes down what came of a delivery.
    async fn conclude(
        &self,
        (job, platform): (&DeliveryJob, Platform),
        ready: Ready,
        outcome: Outcome,
        (is_overtaken, has_overtaken): (bool, bool),
    ) -> Result<(), Error> {
        let now = self.shared.outside.now();
        match outcome {
            Outcome::Shown(at) => {
                if let Some(said) = at.and_then(|at| at.at) {
                    self.shared.platform_clocks.told(platform, said, now);
                }
                let is_paced = self.shared.pacing && ready.delivery.handle.is_none();
                let ((written, wakes), takes) = (ready.pace, ready.takes);
                let next_at = is_paced.then(|| self.shared.pace.counts(job.account, takes, (now, written))).flatten();
                let who = (platform, ready.delivery.account.clone());
                let is_in_place = at.is_some_and(|at| Some(at.number) == job.number);
                // Where its message is gone, it stands in one of its own, and there nothing has overtaken it.
                let shown = at.filter(|_| !is_overtaken || !is_in_place).map(|at| shown(job, ready, at));
                let instead_of = |shown: &SentMessage| shown.instead_of.filter(|_| !is_overtaken);
                let shown = shown.map(|shown| SentMessage { instead_of: instead_of(&shown), ..shown });
                // Which of them the platform has put last, nobody knows.
                let is_unsure = has_overtaken && is_in_place;
                let shown = shown.map(|shown| if is_unsure { shown.unsure() } else { shown });
                let again = is_unsure.then(|| self.ids().fresh::<OutboxId>().0);
                let (job, account, generation) = (job.clone(), job.account, job.generation);
                self.shared.db.note(Delivered { job, who, shown, next_at, wakes, at: now, again });
                self.shared.order.arrived(account, generation);
                Ok(())
            }
            Outcome::Later(wait) => self.hold(job, now + millis(wait.min(LONGEST_WAIT)), is_overtaken).await,
            // Another try would be written over what was pressed last.
            Outcome::Failed | Outcome::Refused(_) if is_overtaken => self.give_up(job).await,
            Outcome::Failed => self.failed(job).await,
            Outcome::Unreachable(why) => self.cannot_be_reached(job, why).await,
            Outcome::Moved(address) => self.moved(job, address).await,
            Outcome::Refused(_) if matches!(ready.delivery.view, View::Commands(_)) => self.give_up(job).await,
            Outcome::Refused(why) => self.keep(job, why).await,
        }
    }

    /// The address is another one: what was not sent is tried there.
    async fn moved(&self, job: &DeliveryJob, address: String) -> Result<(), Error> {
        let (job, shared, now) = (job.clone(), Arc::clone(&self.shared), self.shared.outside.now());
        let ord = self.ids().fresh::<OutboxId>().0;
        self.write(move |tx| {
            let (job, shared, address) = (job.clone(), Arc::clone(&shared), address.clone());
            async move {
                let info = LeaseInfo { now, process: &shared.process, lease: 0, ord };
                area::has_moved(tx, job.account, &address, info).await?;
                outbox::put_back(tx, &job).await
            }
            .boxed()
        })
        .await
    }

    async fn cannot_be_reached(&self, job: &DeliveryJob, why: Unreachable) -> Result<(), Error> {
        tracing::info!(account = job.account.0, why = why.as_str(), "somebody cannot be reached");
        let (job, shared, now) = (job.clone(), Arc::clone(&self.shared), self.shared.outside.now());
        let ord = self.ids().fresh::<OutboxId>().0;
        self.write(move |tx| {
            let (job, shared) = (job.clone(), Arc::clone(&shared));
            async move {
                let info = LeaseInfo { now, process: &shared.process, lease: 0, ord };
                store::people::reach(tx, job.account, Some(why.as_str()), info).await?;
                outbox::put_back(tx, &job).await
            }
            .boxed()
        })
        .await?;
        self.shared.wake.notify_one();
        Ok(())
    }

    /// The chat was written to too often: nothing is sent there before a time in ms, and what was overtaken never.
    async fn hold(&self, job: &DeliveryJob, until: i64, is_overtaken: bool) -> Result<(), Error> {
        let job = job.clone();
        self.write(move |tx| {
            let job = job.clone();
            async move {
                outbox::hold(tx, job.account, until).await?;
                if is_overtaken { outbox::give_up(tx, &job).await } else { outbox::put_back(tx, &job).await }
            }
            .boxed()
        })
        .await
    }

    /// It did not arrive, as far as is known: the chat rests, longer each time. A file rests alone.
    async fn failed(&self, job: &DeliveryJob) -> Result<(), Error> {
        let jitter = i64::from(self.shared.outside.random() % 1000);
        let (job, until) = (job.clone(), self.shared.outside.now() + rest(job.attempts) + jitter);
        self.write(move |tx| {
            let job = job.clone();
            async move {
                if job.lane == Lane::File {
                    return outbox::postpone(tx, &job, until).await;
                }
                outbox::rest(tx, job.account, until).await?;
                outbox::leave_for_later(tx, &job).await
            }
            .boxed()
        })
        .await
    }

    /// Leaves a row for when nobody works in the account any more who may not see it.
    async fn set_aside(&self, job: &DeliveryJob) -> Result<(), Error> {
        let job = job.clone();
        self.write(move |tx| {
            let job = job.clone();
            async move { outbox::set_aside(tx, &job).await }.boxed()
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

    /// The platform refuses it even in its plainest form: it is kept, and the operator is told, at most once an hour.
    async fn keep(&self, job: &DeliveryJob, why: String) -> Result<(), Error> {
        tracing::error!(account = job.account.0, %why, "a message is refused; `twinbot dead-letters list` shows it");
        let (job, shared, now) = (job.clone(), Arc::clone(&self.shared), self.shared.outside.now());
        let told = self.shared.told.of_refusals.load(Ordering::Relaxed);
        let tells = !(0..TOLD_EVERY).contains(&(now - told));
        let ord = self.ids().fresh::<OutboxId>().0;
        self.write(move |tx| {
            let (job, shared, why) = (job.clone(), Arc::clone(&shared), why.clone());
            async move {
                outbox::keep(tx, &job, &why).await?;
                let info = LeaseInfo { now, process: &shared.process, lease: 0, ord };
                let told = (&authorities::Screen::Undelivered.into(), Topic::Asked);
                if tells { outbox::notify(tx, Whom::Operator, told, info).await } else { Ok(()) }
            }
            .boxed()
        })
        .await?;
        if tells {
            self.shared.told.of_refusals.store(now, Ordering::Relaxed);
        }
        self.shared.wake.notify_one();
        Ok(())
    }

    /// Leaves a repair for a little later: what waits behind it goes first.
    async fn stand_back(&self, job: &DeliveryJob) -> Result<(), Error> {
        let (job, until) = (job.clone(), self.shared.outside.now() + millis(LONG_PATIENCE));
        self.write(move |tx| {
            let job = job.clone();
            async move { outbox::stand_back(tx, &job, until).await }.boxed()
        })
        .await?;
        self.shared.wake.notify_one();
        Ok(())
    }

    /// Leaves what was certainly not sent for later.
    async fn put_back(&self, job: &DeliveryJob) -> Result<(), Error> {
        let job = job.clone();
        self.write(move |tx| {
            let job = job.clone();
            async move { outbox::put_back(tx, &job).await }.boxed()
        })
        .await
    }

    pub(super) async fn write<F>(&self, body: F) -> Result<(), Error>
    where
        F: for<'t> Fn(&'t mut Tx) -> futures::future::BoxFuture<'t, Result<(), Error>> + Send + Sync + 'static,
    {
        self.shared.db.turn(body).await
    }
}

/// Whether a message shows anew what it shows already, for which nobody waits.
pub(super) fn is_repair(job: &DeliveryJob) -> bool {
    job.lane == Lane::Notice && job.number.is_some()
}

/// When something was handed over whose arrival nobody confirms, by the platform's clock in ms.
fn handed(channel: &dyn Channel, delivery: &Delivery, outcome: &Outcome) -> Option<i64> {
    let is_handed = delivery.handle.as_ref().is_some_and(|handle| channel.hands_over(handle));
    let Outcome::Shown(Some(at)) = outcome else { return None };
    at.at.filter(|_| is_handed)
}

/// What a message shows from now on in which something was delivered.
fn shown(job: &DeliveryJob, ready: Ready, ShownIn { number, at }: ShownIn) -> SentMessage {
    let Ready { delivery, subject, question, student, look, recorded, .. } = ready;
    let was_there = job.number == Some(number) || delivery.above.iter().any(|(above, _)| *above == number);
    // A notice stays as it is, whatever is shown below.
    let is_menu = area::is_menu(&job.screen) && !job.is_news() && delivery.view.has_buttons();
    let is_secret = delivery.files.is_empty() && delivery.view.shows_secret();
    SentMessage {
        number,
        subject,
        question,
        asked_at: if was_there { at } else { Some(SentMessage::BY_ITS_NUMBER) },
        is_kept: subject.is_some() || is_menu || job.lane == Lane::File,
        above: delivery
            .above
            .into_iter()
            .map(|(above, _)| above)
            .chain(recorded)
            .filter(|above| *above != number)
            .collect(),
        instead_of: job.number.filter(|wanted| *wanted != number),
        repeated: job.number.is_none() && job.attempts > 1,
        look,
        is_secret,
        student,
    }
}

/// The same in its plainest form; where something could not be taken away, what is said then. What was to be shown in a message that is perhaps what is wrong stands below it; a mere
/// repair stays where it is.
fn plainest(delivery: Delivery, lane: Lane, platform: Platform) -> Delivery {
    if delivery.erases {
        return Delivery { erases: false, message: None, ..delivery };
    }
    let message = delivery.message.filter(|_| lane == Lane::Notice);
    let view = delivery.view.plainest(delivery.locale, platform);
    Delivery { view, handle: None, message, picture: None, files: Vec::new(), ..delivery }
}

/// How long a chat rests after so many tries of one row, in ms: two seconds after the first, a minute at most.
fn rest(attempts: u32) -> i64 {
    (1000_i64 << attempts.min(16)).min(LONGEST_REST)
}

fn millis(duration: Duration) -> i64 {
    i64::try_from(duration.as_millis()).unwrap_or(i64::MAX / 2)
}
