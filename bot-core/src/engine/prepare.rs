//! What a delivery needs: where it goes, and what is shown there. A turn hands it over with a row that it has leased (`showing`); what
//! it leaves to the delivery, and what another turn or another process delivers, is read.

use std::sync::Arc;
use std::time::Duration;

use sha2::{Digest as _, Sha256};
use tokio::time::Instant;

use super::order::Mark;
use super::{Engine, papers, secrets, shared};
use crate::area::{self, Screen};
use crate::areas::help::dead_ends;
use crate::conversation::QuestionId;
use crate::delivery::{Channel, Delivery};
use crate::domain::{ConversationId, StudentId, zone};
use crate::flows::{Conversation, Known};
use crate::form::Handle;
use crate::platform::Platform;
use crate::reader::{Me, Reader, Traits};
use crate::store::conversations::{Owner, Stored};
use crate::store::outbox::{self, ChatPace, DeliveryJob, Destination, Lane, Standing};
use crate::store::{self, Error, Tx};
use crate::text::{Locale, msg};
use crate::update::ReplyHandle;
use crate::view::{Block, Question, View};

/// What a turn has built is shown no later: something of it may have changed or been taken away meanwhile. Most is shown within a few
/// ms; what waits longer has time to be read again.
const FRESH: Duration = Duration::from_secs(1);

/// Where a row goes, and what is shown there.
pub(super) struct Prepared {
    pub(super) destination: Destination,
    pub(super) locale: Locale,
    /// By whose clock moments are said.
    pub(super) clock: String,
    pub(super) view: View,
    /// What its file is made of, if it has one.
    pub(super) order: Option<papers::Order>,
    /// The form that it shows, if it is one.
    pub(super) form: Option<OpenForm>,
    /// Whether it answers what was pressed just before, in the same message.
    pub(super) is_again: bool,
    /// When it was built.
    pub(super) at: Instant,
}

/// What is to be done with a row.
pub(super) enum Preparation {
    /// To be shown: by whom, and what.
    Ready(Arc<dyn Channel>, Box<Ready>),
    /// Not by this process, or not now.
    NotHere,
    /// Not before whoever works in the account has gone.
    Later,
    /// The message shows something newer, or what was to be told is gone.
    Needless,
}

/// A delivery, and what is noted of it.
pub(super) struct Ready {
    pub(super) delivery: Delivery,
    /// What the screen is about, if it can change by itself.
    pub(super) subject: Option<i64>,
    /// The question it asks, if any.
    pub(super) question: Option<String>,
    /// The student who sees it.
    pub(super) student: Option<StudentId>,
    /// What is shown, as a digest; `None` where nobody can tell.
    pub(super) look: Option<i64>,
    /// Whether its message shows that already.
    pub(super) is_there: bool,
    /// The message above that is a record already.
    pub(super) recorded: Option<i64>,
    /// Before this time, in ms, its chat takes nothing more, as far as is written, and whether it rests.
    pub(super) pace: (i64, bool),
    /// How often its chat takes something.
    pub(super) takes: ChatPace,
}

impl Ready {
    /// A message above is a record already, if it still is above: whoever delivers does not make it one.
    pub(super) fn leaves_out(&mut self, number: Option<i64>) {
        let above = &mut self.delivery.above;
        let before = above.len();
        above.retain(|(above, _)| Some(*above) != number);
        self.recorded = number.filter(|_| above.len() < before);
    }
}

impl Prepared {
    /// The messages above that make room, and what each becomes.
    pub(super) fn above(&self) -> Vec<(i64, View)> {
        let form = self.form.as_ref();
        let record = |asked: &Option<QuestionId>| form.map_or_else(below, |form| form.record(asked.as_ref()));
        self.destination.standing.above.iter().map(|(number, asked)| (*number, record(asked))).collect()
    }
}

/// A form as a turn leaves it, so that nobody has to read it again.
pub(super) struct OpenForm {
    pub(super) id: ConversationId,
    /// Its revision when what it asks now was asked first.
    pub(super) revision: u32,
    pub(super) conversation: Conversation,
    /// The newest message that shows it, with the question it asks.
    pub(super) shown: Option<(i64, Option<QuestionId>)>,
}

impl OpenForm {
    /// A form that was begun just now.
    pub(super) fn new(id: ConversationId, conversation: Conversation) -> Self {
        Self { id, revision: 1, conversation, shown: None }
    }

    /// A form as it was read.
    pub(super) fn read(stored: Stored, conversation: Conversation) -> Self {
        Self { id: stored.id, revision: stored.asking.revision, conversation, shown: stored.shown }
    }

    /// A form as it was read, and saved since.
    pub(super) fn saved(stored: Stored, conversation: Conversation, now: i64) -> Self {
        Self { revision: stored.asking(&conversation, now).revision, ..Self::read(stored, conversation) }
    }

    /// What it shows now.
    ///
    /// # Errors
    /// When the database fails.
    pub(super) async fn view(&self, tx: &mut Tx, reader: &Reader) -> Result<View, Error> {
        let known = self.conversation.known(None, tx, reader).await?;
        Ok(self.shows(reader, &known))
    }

    /// What it shows where this is known.
    pub(super) fn shows(&self, reader: &Reader, known: &Known) -> View {
        let handle = Handle { conversation: self.id, revision: self.revision };
        self.conversation.view(handle, reader, known)
    }

    /// What the message above becomes once its question is answered and the form goes on below.
    pub(super) fn record(&self, asked: Option<&QuestionId>) -> View {
        let row = asked.and_then(|asked| self.conversation.answered_row(asked));
        row.map_or_else(below, View::answered)
    }
}

impl Engine {
    /// Makes a row ready to be shown; what a turn has prepared since a point in the order is taken as far as it holds.
    pub(super) async fn prepare(
        &self,
        job: &DeliveryJob,
        handle: Option<ReplyHandle>,
        prepared: Option<(Prepared, Mark)>,
    ) -> Result<Preparation, Error> {
        let prepared = match self.that_holds(job, prepared).await? {
            Some(prepared) => prepared,
            None => match self.read(job).await? {
                Ok(prepared) => prepared,
                Err(not_shown) => return Ok(not_shown),
            },
        };
        let now = self.shared.outside.now();
        let above = prepared.above();
        let Prepared { destination, locale, clock, view, order, is_again, .. } = prepared;
        let Some(channel) = self.channel(&destination.platform) else { return Ok(Preparation::NotHere) };
        let student = destination.student_at(now);
        let Destination { account, address, next_at, rests, standing, .. } = destination;
        let Standing { subject, look: stands, was_secret, sent, .. } = standing;
        let view = self.uncovered(view).await?;
        let view = self.invited_elsewhere(view, channel.platform());
        // What is written for somebody else is in their language.
        let locale = view.language().unwrap_or(locale);
        let (view, files) = match shared::enclosed(&view) {
            Some(file) => {
                let limits = (channel.platform().file_limit(), job.attempts);
                shared::sent(view, file, limits, &self.shared)
            }
            None => {
                let link = |nth| self.paper_link(job.account, &job.screen, nth);
                papers::made(view, order, &self.shared.vault, (self.from(&channel), link)).await
            }
        };
        let mut view = view;
        let today = channel.platform().today(now);
        // Above a message stands the day on which it was sent.
        let is_of_today = |now: &i64| sent.is_some_and(|sent| zone::is_same_day(&clock, sent, *now));
        let today = today.filter(|now| job.number.is_none() || is_of_today(now));
        zone::tell(&clock, today, |clock| view.tell_by(clock));
        view.tell_apart(locale, channel.platform());
        let picture = shared::picture(&view, &self.shared);
        let question = view.question().map(|question| question.id.as_str().to_owned());
        let (key, repeated) = (job.key(), job.attempts > 1);
        let erases = area::erases_since(&job.screen).is_some_and(|at| now - at < channel.platform().erased_within());
        // What is too old to be taken away is spoken of below.
        let message = job.number.filter(|_| erases || area::erases_since(&job.screen).is_none());
        let repairs = job.lane == Lane::Notice && job.number.is_some();
        let delivery = Delivery {
            account,
            address,
            handle,
            key,
            locale,
            view,
            message,
            repeated,
            above,
            erases,
            repairs,
            was_secret,
            picture,
            files,
        };
        let look = look(&*channel, &delivery);
        // Somebody who presses is shown what is there now, whatever the database says their message shows; but not twice.
        let may_be_spared = repairs || (is_again && delivery.above.is_empty());
        // A try before this one may have changed the message.
        let is_there = look.is_some() && look == stands && may_be_spared && !repeated && delivery.handle.is_none();
        let (pace, platform) = ((next_at, rests), channel.platform());
        let takes = if area::is_room(&delivery.account) { ChatPace::of_room(platform) } else { ChatPace::OWN };
        let ready = Ready { delivery, subject, question, student, look, is_there, recorded: None, pace, takes };
        Ok(Preparation::Ready(channel, Box::new(ready)))
    }

    /// What a turn has prepared, if it can be shown: where it goes is read anew where something has arrived at the account meanwhile.
    /// `None` where it is too old, where something newer has arrived, or where somebody else works in the account by now.
    async fn that_holds(
        &self,
        job: &DeliveryJob,
        prepared: Option<(Prepared, Mark)>,
    ) -> Result<Option<Prepared>, Error> {
        let fresh = prepared.filter(|(prepared, _)| prepared.at.elapsed() < FRESH);
        let Some((prepared, mark)) = fresh else { return Ok(None) };
        if self.shared.order.is_quiet_since(job.account, mark) {
            return Ok(Some(prepared));
        }
        if !self.shared.order.is_newest(job.account, job.generation) {
            return Ok(None);
        }
        self.shared.db.noted_for(job.account).await?;
        let mut tx = self.shared.db.read().await?;
        let Some(destination) = outbox::destination(&mut tx, job).await? else { return Ok(None) };
        let now = self.shared.outside.now();
        let is_theirs = destination.student_at(now) == prepared.destination.student_at(now);
        Ok(is_theirs.then_some(Prepared { destination, ..prepared }))
    }

    /// Opens the secrets of a view that a turn has built, just before it is delivered.
    async fn uncovered(&self, view: View) -> Result<View, Error> {
        if !secrets::are_in(&view) {
            return Ok(view);
        }
        let mut tx = self.shared.db.read().await?;
        secrets::opened(view, &mut tx, &self.shared.vault).await
    }

    /// Reads where a row goes and builds what is shown there now; or says why nothing is.
    async fn read(&self, job: &DeliveryJob) -> Result<Result<Prepared, Preparation>, Error> {
        self.shared.db.noted_for(job.account).await?;
        let mut tx = self.shared.db.read().await?;
        let Some(destination) = outbox::destination(&mut tx, job).await? else { return Ok(Err(Preparation::NotHere)) };
        if destination.standing.is_gone {
            return Ok(Err(Preparation::Needless));
        }
        let (platform, now) = (Platform::from_name(&destination.platform), self.shared.outside.now());
        let person = store::people::read(&mut tx, destination.person, now).await?;
        let (Some(platform), Some((me, locale))) = (platform, person) else {
            return Ok(Err(Preparation::NotHere));
        };
        let traits = Traits { is_room: area::is_room(&destination.account), ..me.traits };
        let me = Me { traits, ..me };
        let student = destination.student_at(now);
        let owner = Owner { person: destination.person, account: job.account, student };
        // On a device that is lent to a student nothing of its owner's is shown meanwhile.
        let is_theirs = if let Screen::Conversation(id) = job.screen {
            store::conversations::is_of(&mut tx, owner, id).await?
        } else {
            area::is_for_students(&job.screen)
        };
        if student.is_some() && !is_theirs {
            return Ok(Err(Preparation::Later));
        }
        let reader = Reader {
            account: job.account,
            settings: self.shared.settings.clone(),
            takes: self.shared.takes,
            platform,
            student,
            ..Reader::of(me, locale, now)
        };
        let form =
            if let Screen::Conversation(id) = &job.screen { open_form(&mut tx, *id, owner).await? } else { None };
        let view = match &form {
            Some(form) => form.view(&mut tx, &reader).await?,
            None => match instead(&job.screen, &mut tx, (&reader, owner)).await? {
                // What happened elsewhere is told to nobody who may not see it any more, or where it is gone.
                None if job.is_news() => return Ok(Err(Preparation::Needless)),
                view => view.unwrap_or_else(area::not_there),
            },
        };
        let order = papers::ordered(&view, &mut tx, &reader).await?;
        let view = secrets::opened(view, &mut tx, &self.shared.vault).await?;
        let (clock, is_again, at) = (reader.me.traits.clock, false, Instant::now());
        Ok(Ok(Prepared { destination, locale, clock, view, order, form, is_again, at }))
    }

    /// Below the link of an invitation stands how it is opened on the other platforms that are served.
    fn invited_elsewhere(&self, mut view: View, here: Platform) -> View {
        let View::Card { blocks, .. } = &mut view else { return view };
        let is_link = |block: &Block| matches!(block, Block::Invitation(_) | Block::StudentLink(_));
        let Some(at) = blocks.iter().position(is_link) else { return view };
        let link = blocks[at].clone();
        let others = match self.shared.channels.read() {
            Ok(channels) => channels.values().filter(|channel| channel.platform() != here).cloned().collect(),
            Err(_) => Vec::new(),
        };
        let ways = others.iter().flat_map(|channel: &Arc<dyn Channel>| match &link {
            Block::StudentLink(code) => channel.student_link(code),
            Block::Invitation(code) => channel.invitation(code),
            Block::Title(_)
            | Block::Para(_)
            | Block::Field(_)
            | Block::Quote(_)
            | Block::Item(_)
            | Block::Note(_)
            | Block::SealedInvitation(_)
            | Block::Secret(_)
            | Block::File(_)
            | Block::Picture(_) => Vec::new(),
        });
        blocks.splice(at + 1..at + 1, ways);
        view
    }

    /// The front ends that this process serves, this one first.
    fn from(&self, here: &Arc<dyn Channel>) -> Vec<Arc<dyn Channel>> {
        let others = here.platform().others().into_iter().filter_map(|platform| self.channel_to(platform));
        std::iter::once(Arc::clone(here)).chain(others).collect()
    }

    /// The platforms that this process serves.
    pub(super) fn served(&self) -> Vec<Platform> {
        self.shared.channels.read().map(|channels| channels.keys().copied().collect()).unwrap_or_default()
    }

    fn channel(&self, platform: &str) -> Option<Arc<dyn Channel>> {
        self.channel_to(Platform::from_name(platform)?)
    }

    /// The front end of a platform, if this process serves it.
    pub(super) fn channel_to(&self, platform: Platform) -> Option<Arc<dyn Channel>> {
        self.shared.channels.read().ok()?.get(&platform).cloned()
    }
}

/// A digest of what a message says and offers. `None` where nobody can tell, and of what lets somebody in: of passwords, codes and
/// what was typed not even a digest is kept.
fn look(channel: &dyn Channel, delivery: &Delivery) -> Option<i64> {
    let is_typed = |question: &Question| question.typed.is_some();
    let lets_in = |block: &Block| match block {
        Block::Invitation(_)
        | Block::StudentLink(_)
        | Block::SealedInvitation(_)
        | Block::Secret(_)
        | Block::File(_) => true,
        Block::Title(_)
        | Block::Para(_)
        | Block::Field(_)
        | Block::Quote(_)
        | Block::Item(_)
        | Block::Note(_)
        | Block::Picture(_) => false,
    };
    let is_told = match &delivery.view {
        View::Ask { pending, .. } => !pending.iter().any(is_typed),
        View::Browse { question, next, .. } => !std::iter::once(&**question).chain(next).any(is_typed),
        View::Card { blocks, .. } => !blocks.iter().any(lets_in),
        View::Review { .. } => true,
        View::Commands(_) => false,
    };
    let is_alone = delivery.files.is_empty() && !delivery.erases;
    let mut drawn = (is_told && is_alone).then(|| channel.drawn(&delivery.view, delivery.locale)).flatten()?;
    if let Some(shown) = delivery.view.picture() {
        drawn.push_str(&shown.picture.kept.hash.to_string());
    }
    Sha256::digest(drawn).first_chunk().map(|first| i64::from_be_bytes(*first))
}

/// The form of a conversation; `None` where it is over or does not decode.
pub(super) async fn open_form(tx: &mut Tx, id: ConversationId, owner: Owner) -> Result<Option<OpenForm>, Error> {
    let stored = store::conversations::read(tx, owner, id, i64::MAX).await?;
    Ok(stored.and_then(|stored| {
        let conversation = stored.state.clone().ok()?;
        Some(OpenForm::read(stored, conversation))
    }))
}

/// What a screen shows that is no form, or none any more: then Home, or that it cannot be read. `None` where it is gone, or not the
/// reader's to see.
async fn instead(screen: &Screen, tx: &mut Tx, (reader, owner): (&Reader, Owner)) -> Result<Option<View>, Error> {
    let Screen::Conversation(id) = screen else { return screen.show(tx, reader).await };
    if store::conversations::is_of(tx, owner, *id).await? {
        return Ok(Some(dead_ends::draft_gone().view()));
    }
    let home = if owner.student.is_some() { area::student_home() } else { area::home() };
    home.show(tx, reader).await
}

fn below() -> View {
    View::card(vec![Block::Note(msg::continues_below())], Vec::new())
}
