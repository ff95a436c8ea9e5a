//! What a turn shows to whoever acts, and where.

use super::Engine;
use super::order::Mark;
use super::prepare::{OpenForm, Prepared};
use super::turn::{Outcome, Turn};
use crate::area::{self, Screen};
use crate::decision::Refused;
use crate::form::Handle;
use crate::store::outbox::{DeliveryJob, Destination, Lane, LeaseInfo, Place};
use crate::store::{self, Error};
use crate::text::msg;
use crate::update::{Update, Where};
use crate::wire::{self, Page, Wire as _};

/// A row that this process has leased as it wrote it.
pub(super) struct Leased {
    job: DeliveryJob,
    /// Whether it goes out by the update's own way.
    goes_by_it: bool,
    /// What it shows, where the turn knows all of it.
    prepared: Option<Prepared>,
}

impl Engine {
    /// Starts delivering what came of a turn for which nobody waits.
    pub(super) fn brings(&self, update: &Update, mark: Mark, outcome: Outcome) {
        self.set_out(update, mark, outcome.jobs);
        if outcome.others {
            self.shared.wake.notify_one();
        }
    }

    /// Starts delivering what a turn has written.
    pub(super) fn set_out(&self, update: &Update, mark: Mark, jobs: Vec<Leased>) {
        for Leased { job, goes_by_it, prepared } in jobs {
            let errand = self.errand(update.platform, job, update.handle.clone().filter(|_| goes_by_it));
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
        self.form = Some(form);
        self.show(screen, place).await
    }

    /// What a row shows, where this turn knows all of it: a form whose question needs nothing that would have to be read.
    fn prepared(&self, job: &DeliveryJob) -> Option<Prepared> {
        let Screen::Conversation(id) = &job.screen else { return None };
        let form = self.form.as_ref().filter(|form| form.id == *id && !form.conversation.needs(None))?;
        let handle = Handle { conversation: form.id, revision: form.revision };
        let view = form.conversation.view(handle, &self.reader(), &form.conversation.nothing());
        let above: Vec<_> = form.shown.clone().into_iter().filter(|(number, _)| job.number != Some(*number)).collect();
        let destination = Destination {
            person: self.actor.me.id,
            platform: self.platform.as_str().to_owned(),
            account: self.sender.account.clone(),
            address: self.actor.address.clone(),
            student: None,
            subject: Some(form.id.0),
            is_gone: false,
            look: None,
            was_secret: false,
            // Nobody has read it: a form that says a moment says its date.
            sent: None,
            above: above.clone(),
        };
        let above = above.into_iter().map(|(number, asked)| (number, form.record(asked.as_ref()))).collect();
        let (locale, clock) = (self.actor.locale, self.actor.me.clock.clone());
        Some(Prepared { destination, locale, clock, view, order: None, above })
    }

    /// Shows a screen to the person who acts, as an answer.
    pub(super) async fn show(&mut self, screen: Screen, place: Place) -> Result<(), Error> {
        let screen = self.for_whoever_works_here(screen);
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
        self.outcome.others |= self.actor.linked;
        if !is_here {
            self.outcome.reply.elsewhere = Some(screen);
        }
        let Some(job) = job else {
            self.outcome.others = true;
            return Ok(());
        };
        self.outcome.reply.shows |= is_here && self.has_handle;
        let prepared = self.prepared(&job);
        self.outcome.jobs.push(Leased { job, goes_by_it: is_here && self.has_handle, prepared });
        Ok(())
    }

    /// Takes a message away that the person has written: it holds a secret.
    pub(super) async fn erase(&mut self, number: i64, written: Option<i64>) -> Result<(), Error> {
        let (screen, info) = (area::erases(written.unwrap_or(self.now)), self.info());
        let (to, shown) = ((self.actor.me.id, self.actor.account), (&screen, Place::In(number)));
        let job = store::outbox::show(self.tx, to, Lane::Notice, shown, info).await?;
        self.outcome.others |= job.is_none();
        self.outcome.jobs.extend(job.map(|job| Leased { job, goes_by_it: false, prepared: None }));
        Ok(())
    }

    /// Sends a screen with its file to the person's own chat, below all else: that takes longer than anybody waits for an answer.
    async fn send_file(&mut self, screen: &Screen) -> Result<(), Error> {
        let info = self.info();
        let lease = if self.actor.next_at <= self.now { info.lease } else { 0 };
        let (to, shown) = ((self.actor.me.id, self.actor.account), (screen, Place::New));
        let job = store::outbox::show(self.tx, to, Lane::File, shown, LeaseInfo { lease, ..info }).await?;
        self.outcome.others |= job.is_none();
        self.outcome.jobs.extend(job.map(|job| Leased { job, goes_by_it: false, prepared: None }));
        self.outcome.reply.toast = Some(msg::toast_file());
        Ok(())
    }

    /// The notice in a message of the person's own chat, if it brings words that stand nowhere else.
    pub(super) async fn notice_in(&mut self, place: Place) -> Result<Option<(i64, Screen)>, Error> {
        let (Place::In(number), true) = (place, self.is_in_own_chat()) else { return Ok(None) };
        let shown = store::outbox::shown_in(self.tx, self.actor.account, number).await?;
        Ok(shown.filter(|screen| area::brings_words(screen, &self.actor.me)).map(|screen| (number, screen)))
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
