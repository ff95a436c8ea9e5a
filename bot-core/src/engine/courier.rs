//! Delivers what the outbox holds: builds the view when it is delivered, keeps the pace, tries again.

use std::sync::Arc;
use std::time::Duration;

use futures::FutureExt;

use super::Engine;
use super::observer::{Activity, Began, name_of};
use super::order::Line;
use crate::area::{self, Screen};
use crate::areas::help::dead_ends;
use crate::conversation::QuestionId;
use crate::delivery::{Channel, Delivery, Outcome};
use crate::domain::{ConversationId, OutboxId, PersonId};
use crate::form::Handle;
use crate::platform::Platform;
use crate::reader::Reader;
use crate::store::outbox::{self, DeliveryJob, Destination, LeaseInfo, Pace, Shown};
use crate::store::{self, Error, Tx};
use crate::text::msg;
use crate::update::ReplyHandle;
use crate::view::{Block, View};

/// How often it is looked for what waits, when nothing wakes the courier.
const LOOK_EVERY: Duration = Duration::from_millis(500);
/// At most this many are taken at a time.
const MOST: u32 = 32;
/// A chat gets a message a second, after a burst of a few (docs/platforms.md, "Limits side by side"), in ms.
const PER_CHAT: i64 = 1000;
const BURST: i64 = 3000;
/// How long the calls of one delivery may take in all: less than a lease lasts.
const DELIVERY: Duration = Duration::from_secs(45);
/// The longest time between two tries, in ms: ten minutes.
const LONGEST: i64 = 600_000;

impl Engine {
    pub(super) async fn run_courier(&self) {
        while !self.shared.stop.is_cancelled() {
            match self.claim().await {
                Ok(jobs) if jobs.is_empty() => {
                    tokio::select! {
                        () = self.shared.stop.cancelled() => return,
                        () = self.shared.wake.notified() => {}
                        () = tokio::time::sleep(LOOK_EVERY) => {}
                    }
                }
                Ok(jobs) => {
                    for job in jobs {
                        let engine = self.clone();
                        self.shared.tasks.spawn(async move { engine.deliver(job, None).await });
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

    async fn claim(&self) -> Result<Vec<DeliveryJob>, Error> {
        let now = self.shared.outside.now();
        // What cannot be delivered at once is not leased: it would go stale.
        let most = u32::try_from(self.shared.slots.available_permits()).unwrap_or(MOST).min(MOST);
        if most == 0 {
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
            let shared = Arc::clone(&shared);
            async move {
                let info = LeaseInfo { now, process: &shared.process, lease: Self::LEASE, ord: 0 };
                outbox::claim(tx, info, most, shared.pacing).await
            }
            .boxed()
        });
        claimed.await
    }

    /// Delivers one row that this process has leased, by a way of its own if the platform gave one.
    pub(super) async fn deliver(&self, job: DeliveryJob, via: Option<ReplyHandle>) {
        let Err(error) = self.try_deliver(&job, via).await else { return };
        tracing::warn!(%error, "a delivery failed; it is tried again");
        if !error.is_unavailable() {
            let due = self.shared.outside.now() + backoff(job.attempts);
            // Else the lease ends by itself.
            let _ = self.postpone(&job, due).await;
        }
    }

    async fn try_deliver(&self, job: &DeliveryJob, via: Option<ReplyHandle>) -> Result<(), Error> {
        let _slot = self.shared.slots.acquire().await;
        // An account is one person's: whose, makes no difference here.
        let about = job.screen.subject(PersonId(0));
        let lines = about.map(Line::About).into_iter().chain(job.number.map(Line::In));
        let mut going = Vec::new();
        for line in lines {
            going.push(self.shared.order.wait((job.account, line)).await);
        }
        let now = self.shared.outside.now();
        let (channel, destination, delivery, question) = match self.prepare(job, via).await? {
            Preparation::Ready(channel, destination, delivery, question) => (channel, destination, *delivery, question),
            // The platform is not served by this process, or the account is gone.
            Preparation::NotHere => return self.put_back(job, now + LONGEST).await,
            Preparation::Needless => return self.give_up(job).await,
        };
        if delivery.via.is_none() {
            self.shared.pace.wait(&self.shared, channel.platform()).await?;
        }
        let began = Began::now();
        let outcome = tokio::time::timeout(DELIVERY, channel.deliver(&delivery)).await.unwrap_or(Outcome::Failed);
        self.shared.tell(began, || Activity::Delivery {
            address: destination.address.clone(),
            screen: name_of(&job.screen),
            outcome: name_of(&outcome),
            attempt: job.attempts,
        });
        let now = self.shared.outside.now();
        match outcome {
            Outcome::Shown(number) => {
                self.finish(job, number.map(|number| Recorded::of(job, &delivery, &destination, number, question)))
                    .await
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

    /// Reads where a row goes and builds what is shown there now.
    async fn prepare(&self, job: &DeliveryJob, via: Option<ReplyHandle>) -> Result<Preparation, Error> {
        let not_here = Ok(Preparation::NotHere);
        let mut tx = self.shared.db.read().await?;
        let Some(destination) = outbox::destination(&mut tx, job).await? else { return not_here };
        if destination.is_gone {
            return Ok(Preparation::Needless);
        }
        let Some(channel) = self.channel(&destination.platform) else { return not_here };
        let Some((me, locale)) = store::people::read(&mut tx, destination.person).await? else { return not_here };
        let reader = Reader {
            account: job.account,
            settings: self.shared.settings,
            page: channel.platform().list_page(),
            ..Reader::of(me, locale, self.shared.outside.now())
        };
        let view = if let Screen::Conversation(id) = &job.screen {
            conversation(&mut tx, *id, &reader).await?
        } else {
            job.screen.show(&mut tx, &reader).await?.unwrap_or_else(area::not_there)
        };
        let view = self.invited_elsewhere(view, channel.platform());
        let question = view.question().map(|question| question.id.as_str().to_owned());
        let above = match &destination.above {
            None => None,
            Some((number, asked)) => Some((*number, record(&mut tx, job, asked.as_deref(), &reader).await?)),
        };
        let message = job.number;
        let (account, address) = (destination.account.clone(), destination.address.clone());
        let (key, repeated) = (job.key(), job.attempts > 1);
        let delivery = Delivery { account, address, via, key, locale, view, message, repeated, above };
        Ok(Preparation::Ready(channel, destination, Box::new(delivery), question))
    }

    /// Below the link of an invitation stands how it is opened on the other platforms that are served.
    fn invited_elsewhere(&self, mut view: View, here: Platform) -> View {
        let View::Card { blocks, .. } = &mut view else { return view };
        let Some(at) = blocks.iter().position(|block| matches!(block, Block::Invitation(_))) else { return view };
        let Block::Invitation(code) = blocks[at].clone() else { return view };
        let others = match self.shared.channels.read() {
            Ok(channels) => channels.values().filter(|channel| channel.platform() != here).cloned().collect(),
            Err(_) => Vec::new(),
        };
        let ways = others.iter().flat_map(|channel: &Arc<dyn Channel>| channel.invitation(&code));
        blocks.splice(at + 1..at + 1, ways);
        view
    }

    fn channel(&self, platform: &str) -> Option<Arc<dyn Channel>> {
        let platform = Platform::from_name(platform)?;
        self.shared.channels.read().ok()?.get(&platform).cloned()
    }

    async fn finish(&self, job: &DeliveryJob, shown: Option<Recorded>) -> Result<(), Error> {
        let (job, now) = (job.clone(), self.shared.outside.now());
        self.write(move |tx| {
            let (job, shown) = (job.clone(), shown.clone());
            async move {
                let shown = shown.as_ref().map(Recorded::shown);
                outbox::delivered(tx, &job, shown, Pace { now, floor: now - BURST, step: PER_CHAT }).await
            }
            .boxed()
        })
        .await?;
        self.shared.wake.notify_one();
        Ok(())
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

/// Shows a form as it stands; Home where it is over.
async fn conversation(tx: &mut Tx, id: ConversationId, reader: &Reader) -> Result<View, Error> {
    let stored = store::conversations::read(tx, (reader.me.id, reader.account), id, i64::MAX).await?;
    match stored.map(|stored| (stored.revision, stored.state)) {
        Some((revision, Ok(conversation))) => {
            let known = conversation.known(None, tx, reader).await?;
            Ok(conversation.view(Handle { conversation: id, revision }, reader, &known))
        }
        Some((_, Err(_))) => Ok(dead_ends::draft_gone().view()),
        None => Ok(area::home().show(tx, reader).await?.unwrap_or_else(area::not_there)),
    }
}

/// What a question becomes once it is answered and the form goes on below.
async fn record(tx: &mut Tx, job: &DeliveryJob, asked: Option<&str>, reader: &Reader) -> Result<View, Error> {
    let Screen::Conversation(id) = &job.screen else { return Ok(below()) };
    let stored = store::conversations::read(tx, (reader.me.id, job.account), *id, i64::MAX).await?;
    let conversation = stored.and_then(|stored| stored.state.ok());
    let asked = asked.map(|code| QuestionId::from_code(code.to_owned()));
    let row = conversation.zip(asked).and_then(|(conversation, asked)| conversation.answered_row(&asked));
    Ok(row.map_or_else(below, View::answered))
}

/// What is to be done with a row.
enum Preparation {
    /// To be shown: by whom, where, what, and the question it asks.
    Ready(Arc<dyn Channel>, Destination, Box<Delivery>, Option<String>),
    /// Not by this process, or not now.
    NotHere,
    /// The message shows something newer.
    Needless,
}

/// What was shown, to be written down.
#[derive(Clone)]
struct Recorded {
    number: i64,
    screen: Screen,
    subject: Option<i64>,
    question: Option<String>,
    above: Option<i64>,
    instead_of: Option<i64>,
    repeated: bool,
}

impl Recorded {
    fn of(
        job: &DeliveryJob,
        delivery: &Delivery,
        destination: &Destination,
        number: i64,
        question: Option<String>,
    ) -> Self {
        Self {
            number,
            screen: job.screen.clone(),
            subject: destination.subject,
            question,
            above: delivery.above.as_ref().map(|(above, _)| *above).filter(|above| *above != number),
            instead_of: job.number.filter(|wanted| *wanted != number),
            repeated: job.number.is_none() && job.attempts > 1,
        }
    }

    fn shown(&self) -> Shown<'_> {
        Shown {
            number: self.number,
            screen: &self.screen,
            subject: self.subject,
            question: self.question.as_deref(),
            above: self.above,
            instead_of: self.instead_of,
            repeated: self.repeated,
        }
    }
}

/// How long to wait after so many tries, in ms: two seconds after the first.
fn backoff(attempts: u32) -> i64 {
    (1000_i64 << attempts.min(16)).min(LONGEST)
}

fn below() -> View {
    View::card(vec![Block::Note(msg::continues_below())], Vec::new())
}

fn millis(duration: Duration) -> i64 {
    i64::try_from(duration.as_millis()).unwrap_or(i64::MAX / 2)
}
