//! What a turn shows to whoever acts: where, and with the view built, so that nothing is read again to deliver it.
//!
//! A view is built last of all, when everything else of the turn is written. Somebody else may change what it shows before it is
//! delivered: that raises the generation of its row, and it is shown once more. What takes long to read, files, whatever is shown to a
//! student, and what is in a TwinSpace is left to the delivery (`prepare`): whoever may not see that any more is not told by the row.

use tokio::time::Instant;

use super::Engine;
use super::carrying::Recorded;
use super::order::Mark;
use super::prepare::{OpenForm, Prepared, open_form};
use super::turn::{Outcome, Turn};
use crate::area::{self, Screen};
use crate::decision::Refused;
use crate::domain::ConversationId;
use crate::reader::{Me, Reader};
use crate::store::outbox::{DeliveryJob, Destination, Lane, LeaseInfo, Place, Standing};
use crate::store::{self, Error};
use crate::text::msg;
use crate::update::{Record, Update, Where};
use crate::view::{Block, View};
use crate::wire::{self, Page, Wire as _};

/// A row that this process has leased as it wrote it.
pub(super) struct Leased {
    pub(super) job: DeliveryJob,
    /// Whether it goes out by the update's own way.
    goes_by_it: bool,
    /// What it shows, where the turn has built that.
    pub(super) prepared: Option<Prepared>,
    /// What the message above becomes, where the answer to the update may do that; and once it does.
    pub(super) record: Option<Record>,
    pub(super) recorded: Option<Recorded>,
}

impl Leased {
    fn new(job: DeliveryJob, goes_by_it: bool) -> Self {
        Self { job, goes_by_it, prepared: None, record: None, recorded: None }
    }
}

impl Engine {
    /// Starts delivering what came of a turn for which nobody waits.
    pub(super) fn brings(&self, update: &Update, mark: Mark, outcome: Outcome) {
        self.hears_who_works(&outcome);
        self.set_out(update, mark, outcome.jobs);
    }

    /// Somebody else works in an account from now on: whatever was built to be shown there is looked at again.
    pub(super) fn hears_who_works(&self, outcome: &Outcome) {
        if let Some(account) = outcome.handed_over {
            self.shared.order.arrived(account, 0);
        }
    }

    /// Starts delivering what a turn has written.
    pub(super) fn set_out(&self, update: &Update, mark: Mark, jobs: Vec<Leased>) {
        for Leased { job, goes_by_it, prepared, recorded, .. } in jobs {
            let reply = update.handle.clone().filter(|_| goes_by_it).map(|handle| (handle, update.written));
            let errand = self.errand(update.platform, job, reply).below(recorded);
            let (engine, prepared) = (self.clone(), prepared.map(|prepared| (prepared, mark)));
            self.shared.tasks.spawn(async move { engine.deliver(errand, prepared).await });
        }
    }
}

impl Turn<'_> {
    /// Says what is wrong with something that was typed or sent, in a message of its own.
    pub(super) async fn say(&mut self, refused: Refused) -> Result<(), Error> {
        self.show(Screen::Refused(Box::new(refused)), Place::New).await
    }

    /// Shows a form to the person who acts, as it is now.
    pub(super) async fn show_form(&mut self, form: OpenForm, place: Place) -> Result<(), Error> {
        let screen = Screen::Conversation(form.id);
        self.may_search_in(&form.conversation);
        self.form = Some(form);
        self.show(screen, place).await
    }

    /// Shows a screen to the person who acts, as an answer.
    pub(super) async fn show(&mut self, screen: Screen, place: Place) -> Result<(), Error> {
        let screen = self.for_whoever_works_here(screen);
        if self.is_in_room() {
            return self.show_at_home(screen).await;
        }
        if let Screen::Conversation(id) = screen {
            self.outcome.ask = Some(id);
        }
        if area::asks_secret(&screen) {
            self.outcome.asks_secret = Some(screen.clone());
        }
        if area::carries_file(&screen) {
            return self.send_file(&screen).await;
        }
        self.opens_desk(&screen).await?;
        // Who can not be written to elsewhere sees it here.
        let is_here = self.at != Where::Others || !screen.is_personal() || self.actor.unreachable;
        self.outcome.reply.aside |= is_here && self.at != Where::Own && screen.is_personal();
        let place = if is_here { self.beside_notice(&screen, place) } else { Place::New };
        // What has failed in this message is not tried any more: it would be written over what is shown now.
        if let Place::In(number) = place
            && (self.actor.rests || self.actor.refused)
        {
            store::outbox::overtaken(self.tx, (self.actor.account, number), self.now).await?;
        }
        let info = self.info();
        // An answer by a way of its own does not count against the pace of the chat.
        let free = (self.has_handle && is_here) || self.actor.next_at <= self.now;
        let info = LeaseInfo { lease: if free { info.lease } else { 0 }, ..info };
        let to = (self.actor.me.id, self.actor.account);
        let lane = if self.has_handle && is_here { Lane::Reply } else { Lane::Answer };
        // A form that goes on here goes on wherever else the person looks at it.
        let job = if self.actor.linked && matches!(screen, Screen::Conversation(_)) {
            store::outbox::show_in_all(self.tx, to, lane, (&screen, place), info).await?
        } else {
            store::outbox::show(self.tx, to, lane, (&screen, place), info).await?
        };
        if !is_here {
            self.outcome.reply.elsewhere = Some(screen);
        }
        let Some(job) = job else { return Ok(()) };
        self.outcome.reply.shows |= is_here && self.has_handle;
        self.outcome.jobs.push(Leased::new(job, is_here && self.has_handle));
        Ok(())
    }

    /// Lets a row go out that this turn may have leased as it wrote it.
    pub(super) fn sends(&mut self, job: Option<DeliveryJob>) {
        self.outcome.jobs.extend(job.map(|job| Leased::new(job, false)));
    }

    /// Takes a message away that the person has written: it holds a secret.
    pub(super) async fn erase(&mut self, number: i64, written: Option<i64>) -> Result<(), Error> {
        let (screen, info) = (area::erases(written.unwrap_or(self.now)), self.info());
        let (to, shown) = ((self.actor.me.id, self.actor.account), (&screen, Place::In(number)));
        let job = store::outbox::show(self.tx, to, Lane::Notice, shown, info).await?;
        self.outcome.jobs.extend(job.map(|job| Leased::new(job, false)));
        Ok(())
    }

    /// Sends a screen with its file to the person's own chat, below all else: that takes longer than anybody waits for an answer.
    pub(super) async fn send_file(&mut self, screen: &Screen) -> Result<(), Error> {
        let info = self.info();
        let lease = if self.actor.next_at <= self.now { info.lease } else { 0 };
        let (to, shown) = ((self.actor.me.id, self.actor.account), (screen, Place::New));
        let job = store::outbox::show(self.tx, to, Lane::File, shown, LeaseInfo { lease, ..info }).await?;
        self.outcome.jobs.extend(job.map(|job| Leased::new(job, false)));
        self.outcome.reply.toast = Some(msg::toast_file());
        Ok(())
    }

    /// The notice in a message of the person's own chat, if it brings words that stand nowhere else; or one that is on its way, where nothing
    /// is known of the message.
    pub(super) async fn notice_in(&mut self, place: Place) -> Result<Option<(i64, Screen)>, Error> {
        let (Place::In(number), true) = (place, self.is_in_own_chat()) else { return Ok(None) };
        let shown = store::outbox::may_show(self.tx, self.actor.account, number, self.now).await?;
        let notice = shown.into_iter().find(|screen| area::brings_words(screen, &self.actor.me));
        Ok(notice.map(|screen| (number, screen)))
    }

    /// Where a screen is shown: below a notice that brings somebody's words, and not in its place; and what is only looked up, below
    /// whatever it was asked for in.
    fn beside_notice(&self, screen: &Screen, place: Place) -> Place {
        if screen.is(wire::Mark::Below) {
            return Place::New;
        }
        match &self.notice {
            Some((number, notice))
                if place == Place::In(*number) && notice.at_page(Page(0)) != screen.at_page(Page(0)) =>
            {
                Place::New
            }
            Some(_) | None => place,
        }
    }
}

impl Turn<'_> {
    /// Builds what the rows show that this turn has leased. Everything else of it is written by now.
    pub(super) async fn make_ready(&mut self) -> Result<(), Error> {
        let mut jobs = std::mem::take(&mut self.outcome.jobs);
        for leased in &mut jobs {
            leased.prepared = match leased.job.lane {
                Lane::Reply | Lane::Answer => self.prepared(&leased.job).await?,
                Lane::Notice | Lane::File | Lane::Bulk => None,
            };
            leased.record = self.record_above(leased);
        }
        self.outcome.jobs = jobs;
        Ok(())
    }

    /// The view of a screen that was built here.
    pub(super) fn built(&self, screen: &Screen) -> Option<View> {
        let mut built = self.outcome.jobs.iter().filter(|leased| leased.job.screen == *screen);
        built.find_map(|leased| leased.prepared.as_ref()).map(|prepared| prepared.view.clone())
    }

    /// Where a row goes, and what it shows there; `None` where its delivery has to read that.
    async fn prepared(&mut self, job: &DeliveryJob) -> Result<Option<Prepared>, Error> {
        if !self.knows_who_reads().await? {
            return Ok(None);
        }
        let reader = self.reader();
        let (view, form) = match self.view(&job.screen, &reader).await {
            Ok(Some(built)) => built,
            Ok(None) => return Ok(None),
            // Its delivery says so, and tries again. What was done here is done.
            Err(error) if error.is_unreadable() => return Ok(None),
            Err(error) => return Err(error),
        };
        let standing = match &form {
            // It was read where it stands. Nobody has read when that was sent: a form that says a moment says its date.
            Some(form) if !self.is_again => {
                let above = form.shown.clone().into_iter().filter(|(number, _)| job.number != Some(*number)).collect();
                Standing { subject: Some(form.id.0), above, ..Standing::default() }
            }
            Some(_) | None => store::outbox::standing(self.tx, job, self.actor.me.id).await?,
        };
        let destination = Destination {
            person: self.actor.me.id,
            platform: self.platform.as_str().to_owned(),
            account: self.sender.account.clone(),
            address: self.actor.address.clone(),
            // As the turn leaves it: until when does not matter to what is shown at once.
            student: reader.student.map(|student| (student, i64::MAX)),
            next_at: self.actor.next_at,
            // Whoever acts has woken it.
            rests: false,
            standing,
        };
        let (locale, clock, is_again, at) = (reader.locale, reader.me.traits.clock, self.is_again, Instant::now());
        Ok(Some(Prepared { destination, locale, clock, view, order: None, form, is_again, at }))
    }

    /// Reads whoever acts once more, where something was decided that may have changed them; says whether they are still known.
    async fn knows_who_reads(&mut self) -> Result<bool, Error> {
        if !self.has_decided {
            return Ok(true);
        }
        let Some((me, locale)) = store::people::read(self.tx, self.actor.me.id, self.now).await? else {
            return Ok(false);
        };
        // What gets free text is known here, also for a student.
        (self.actor.me, self.actor.locale) = (Me { active: self.actor.me.active, ..me }, locale);
        self.has_decided = false;
        Ok(true)
    }

    /// The view of a screen, with its form where it is one; `None` where that is left to the delivery.
    async fn view(&mut self, screen: &Screen, reader: &Reader) -> Result<Option<(View, Option<OpenForm>)>, Error> {
        // Somebody else may log a student out, or take somebody out of a TwinSpace, before it is delivered: nothing raises its row then.
        if reader.student.is_some() || screen.is(wire::Mark::Inside) || area::is_slow(screen, &reader.me) {
            return Ok(None);
        }
        if let Screen::Conversation(id) = screen {
            let Some(form) = self.form_now(*id).await? else { return Ok(None) };
            if self.has_to_search(&form.conversation) {
                self.form = Some(form);
                return Ok(None);
            }
            let known = self.known(&form.conversation, None).await?;
            return Ok(Some((form.shows(reader, &known), Some(form))));
        }
        let view = screen.show(self.tx, reader).await?.unwrap_or_else(area::not_there);
        let has_file =
            matches!(&view, View::Card { blocks, .. } if blocks.iter().any(|block| matches!(block, Block::File(_))));
        Ok((!has_file).then_some((view, None)))
    }

    /// A form as this turn leaves it; `None` where it is over.
    pub(super) async fn form_now(&mut self, id: ConversationId) -> Result<Option<OpenForm>, Error> {
        match self.form.take_if(|form| form.id == id) {
            Some(form) => Ok(Some(form)),
            None => open_form(self.tx, id, self.actor.owner()).await,
        }
    }
}
