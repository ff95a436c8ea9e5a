//! What an update means: which conversation it belongs to, what it asks for, what is shown.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use futures::FutureExt;
use tokio::time::Instant;

use super::act::Asked;
use super::login::Check;
use super::observer::{Activity, Began, name_of};
use super::order::Mark;
use super::prepare::{OpenForm, Prepared};
use super::{Engine, Shared};
use crate::area::{self, Command, Screen};
use crate::areas::accounts::{self, LinkCode};
use crate::areas::contacts;
use crate::areas::help::{self, Target};
use crate::areas::sessions;
use crate::conversation::{Action, Answer, Press};
use crate::decision::{Decided, Refused};
use crate::domain::{AccountId, ConversationId, FreshIds, PersonId, hash_of, zone};
use crate::form::Handle;
use crate::platform::Platform;
use crate::store::outbox::{DeliveryJob, Destination, Lane, LeaseInfo, Place};
use crate::store::people::Actor;
use crate::store::{self, Error, Tx};
use crate::text::msg;
use crate::update::{Reply, Sender, Update, What, Where};
use crate::wire::{self, Page, Wire as _};

/// What a turn leaves to be done after its commit.
#[derive(Default)]
pub(super) struct Outcome {
    pub(super) reply: Reply,
    /// The conversation whose questions are to be asked in a modal, if they can be.
    pub(super) ask: Option<ConversationId>,
    /// Rows that this process has leased as it wrote them.
    jobs: Vec<Leased>,
    /// Whether somebody else may have something to get.
    pub(super) others: bool,
    /// Whether a job was begun.
    pub(super) begins: bool,
    /// What has to be checked outside any turn before this one can go on.
    pub(super) checks: Option<Check>,
    /// Whether a secret is to be asked for in a modal, if that can be.
    pub(super) asks_secret: Option<Screen>,
    /// What was asked, and what happened, by name: for whoever watches.
    commands: Vec<String>,
    events: Vec<String>,
    statements: u32,
    /// The update had been worked on before.
    again: bool,
}

/// A row that this process has leased as it wrote it.
struct Leased {
    job: DeliveryJob,
    /// Whether it goes out by the update's own way.
    goes_by_it: bool,
    /// What it shows, where the turn knows all of it.
    prepared: Option<Prepared>,
}

/// One turn in its transaction.
pub(super) struct Turn<'t> {
    pub(super) tx: &'t mut Tx,
    pub(super) shared: &'t Shared,
    pub(super) actor: Actor,
    pub(super) ids: FreshIds,
    pub(super) now: i64,
    /// Whether what is shown goes out by the update's own way.
    pub(super) has_handle: bool,
    at: Where,
    sender: &'t Sender,
    pub(super) platform: Platform,
    /// The message that was pressed on, where it brings somebody's words: nothing else is shown in it.
    notice: Option<(i64, Screen)>,
    /// The form that was read or opened last, as it is now.
    pub(super) form: Option<OpenForm>,
    pub(super) outcome: Outcome,
}

impl Engine {
    /// Runs the turn of an update, which may be written until then, and starts delivering what came of it.
    pub(super) async fn take(&self, update: &Update, until: Instant) -> Result<Reply, Error> {
        let (shared, update, began) = (Arc::clone(&self.shared), Arc::new(update.clone()), Began::now());
        let (seen, mark) = (Arc::clone(&update), self.shared.order.now());
        let mut outcome = self
            .shared
            .db
            .turn_until(until, move |tx| {
                let (shared, update) = (Arc::clone(&shared), Arc::clone(&update));
                async move { run(tx, &shared, &update).await }.boxed()
            })
            .await?;
        // What holds a secret is taken away before that is checked.
        self.set_out(&seen, mark, std::mem::take(&mut outcome.jobs));
        let outcome = self.checked(outcome, &seen, until).await?;
        self.shared.tell(began, || Activity::Update {
            account: seen.sender.account.clone(),
            kind: name_of(&seen.what),
            commands: outcome.commands,
            events: outcome.events,
            statements: outcome.statements,
            again: outcome.again,
        });
        self.set_out(&seen, mark, outcome.jobs);
        if outcome.others {
            self.shared.wake.notify_one();
        }
        if outcome.begins {
            self.shared.begun.notify_one();
        }
        Ok(outcome.reply)
    }

    /// Starts delivering what came of a turn for which nobody waits.
    pub(super) fn brings(&self, update: &Update, mark: Mark, outcome: Outcome) {
        self.set_out(update, mark, outcome.jobs);
        if outcome.others {
            self.shared.wake.notify_one();
        }
    }

    /// Starts delivering what a turn has written.
    fn set_out(&self, update: &Update, mark: Mark, jobs: Vec<Leased>) {
        for Leased { job, goes_by_it, prepared } in jobs {
            let errand = self.errand(update.platform, job, update.handle.clone().filter(|_| goes_by_it));
            let (engine, prepared) = (self.clone(), prepared.map(|prepared| (prepared, mark)));
            self.shared.tasks.spawn(async move { engine.deliver(errand, prepared).await });
        }
    }
}

async fn run(tx: &mut Tx, shared: &Shared, update: &Update) -> Result<Outcome, Error> {
    let (now, before) = (shared.outside.now(), tx.statements());
    if !store::updates::claim(tx, update.platform, &update.id, now).await? {
        let reply = Reply { again: true, ..Reply::default() };
        return Ok(Outcome { again: true, reply, ..Outcome::default() });
    }
    // Locks both people before a press that may make them one locks either.
    if let Some(Action::Do(command) | Action::Sure(command)) = pressed(&update.what) {
        command.lock_people(tx).await?;
    }
    let known = store::people::lock(tx, update.platform, &update.sender, now).await?;
    // What one person does later, whoever has the lock later, has greater ids.
    let mut ids = shared.fresh_ids();
    let actor = match known {
        Some(actor) => actor,
        None => {
            let fresh = (ids.fresh::<PersonId>(), ids.fresh::<AccountId>());
            store::people::add(tx, update.platform, &update.sender, fresh, now).await?
        }
    };
    let (has_handle, at, sender, platform) = (update.handle.is_some(), update.at, &update.sender, update.platform);
    let (notice, form, outcome) = (None, None, Outcome::default());
    let mut turn = Turn { tx, shared, actor, ids, now, has_handle, at, sender, platform, notice, form, outcome };
    turn.reachable(&update.what).await?;
    turn.take(update).await?;
    turn.ask(&update.what).await?;
    turn.replies();
    let mut outcome = turn.outcome;
    outcome.statements = tx.statements() - before;
    shared.statements.store(outcome.statements, Ordering::Relaxed);
    Ok(outcome)
}

/// Goes on with an update after something was checked outside its turn: does what a command asks for, as whoever has sent it.
pub(super) async fn go_on(
    tx: &mut Tx,
    shared: &Shared,
    update: &Update,
    (command, outcome): (&Command, Outcome),
) -> Result<Outcome, Error> {
    let now = shared.outside.now();
    let actor = store::people::lock(tx, update.platform, &update.sender, now).await?.ok_or(Error::Stale)?;
    let ids = shared.fresh_ids();
    let (has_handle, at, sender, platform) = (update.handle.is_some(), update.at, &update.sender, update.platform);
    let (notice, form) = (None, None);
    let mut turn = Turn { tx, shared, actor, ids, now, has_handle, at, sender, platform, notice, form, outcome };
    // What a modal has answered is answered where it was asked.
    let asked = if let What::Answers { message, .. } = &update.what {
        Asked::Pressed(Place::at(*message))
    } else {
        Asked::Typed
    };
    turn.act(command, asked).await?;
    turn.replies();
    Ok(turn.outcome)
}

/// What a press asks for, if it can be read.
fn pressed(what: &What) -> Option<Action> {
    let What::Press { wire, .. } = what else { return None };
    Action::decode(wire).ok()
}

impl<'t> Turn<'t> {
    pub(super) fn info(&mut self) -> LeaseInfo<'t> {
        let ord = self.ids.fresh::<crate::domain::OutboxId>().0;
        let shared = self.shared;
        LeaseInfo { now: self.now, process: &shared.process, lease: Engine::LEASE, ord }
    }
}

impl Turn<'_> {
    /// What is said at once is said in the language of whoever acts, and by their clock.
    fn replies(&mut self) {
        let (reply, today) = (&mut self.outcome.reply, self.platform.today(self.now));
        reply.locale = Some(self.actor.locale);
        zone::tell(&self.actor.me.clock, today, |clock| {
            reply.toast.iter_mut().for_each(|toast| toast.tell_by(clock));
            reply.ask.iter_mut().for_each(|view| view.tell_by(clock));
        });
    }

    /// Whoever writes can be written to; what waited for them goes on at once.
    async fn reachable(&mut self, what: &What) -> Result<(), Error> {
        let (account, info) = (self.actor.account, LeaseInfo { lease: 0, ..self.info() });
        if self.actor.rests && *what != What::Left {
            store::outbox::wake(self.tx, account).await?;
            self.outcome.others = true;
        }
        if self.actor.refused && *what != What::Left {
            store::outbox::try_again(self.tx, account).await?;
            self.outcome.others = true;
        }
        if self.at != Where::Own {
            // Whether they can be written to in their own chat, this does not tell.
        } else if *what == What::Left {
            store::people::reach(self.tx, account, Some("blocked"), info).await?;
            self.outcome.others = true;
        } else if self.actor.unreachable {
            store::people::reach(self.tx, account, None, info).await?;
            self.outcome.others = true;
        }
        Ok(())
    }

    async fn take(&mut self, update: &Update) -> Result<(), Error> {
        if let Some(student) = self.actor.student.filter(|_| self.actor.is_unseen && update.what != What::Left) {
            area::student_seen(self.tx, student, self.now).await?;
        }
        if self.takes_secret(update).await? || self.keeps_to_students(update).await? {
            return Ok(());
        }
        match &update.what {
            What::Left | What::Returned => Ok(()),
            What::Text { words, number } => self.heard(Answer::Text(words.clone()), &[], *number, update.written).await,
            What::Unusable { number } => self.heard(Answer::Unusable, &[], *number, update.written).await,
            What::File { files, words, number } => {
                if let Some(desk) = self.desk() {
                    return self.upload(desk, files).await;
                }
                let answer = words.clone().map_or(Answer::Unusable, Answer::Text);
                self.heard(answer, files, *number, update.written).await
            }
            What::Unfetched { number } => self.heard(Answer::Unfetched, &[], *number, update.written).await,
            What::Edited { words, number } => self.edited(words, *number).await,
            What::Command { name, argument, .. } => self.command(name, argument.as_deref()).await,
            What::Press { wire, message } => self.press(wire, *message).await,
            What::Answers { wire, answers, message } => self.answered(wire, answers, Place::at(*message)).await,
            What::Ticked { wire, keys, message } => self.ticked(wire, keys, Place::at(*message)).await,
            What::Shared { accounts, .. } => self.shared_people(update, accounts).await,
            What::HandOut { to, words } => self.act(&area::hands_out(to, words), Asked::Typed).await,
        }
    }

    async fn command(&mut self, name: &str, argument: Option<&str>) -> Result<(), Error> {
        match (name, argument, help::command(name)) {
            ("start" | "claim", Some(code), _) if !code.trim().is_empty() => {
                let code = code.trim();
                let command = area::opens(self.tx, hash_of(code)).await?;
                self.act(&command, Asked::Typed).await
            }
            (_, _, Some(Target::Screen(screen))) => self.show(screen, Place::New).await,
            (_, _, Some(Target::Command(command))) => self.ask_to(&command, Asked::Typed).await,
            (_, code, Some(Target::Link)) => {
                let typed = code.filter(|code| !code.trim().is_empty()).map(LinkCode::hash_of);
                let command = match typed {
                    Some(hash) => accounts::Command::TypeCode { hash },
                    None => accounts::Command::MakeCode,
                };
                self.act(&command.into(), Asked::Typed).await
            }
            (_, _, Some(Target::Cancel)) if self.actor.me.active.is_none() && self.actor.student.is_none() => {
                self.say(help::dead_ends::nothing_open()).await
            }
            (_, _, Some(Target::Cancel)) => {
                self.activate(None).await?;
                self.show(area::home(), Place::New).await
            }
            (_, _, None) => self.show(area::no_such_command(), Place::New).await,
        }
    }

    async fn press(&mut self, wire: &str, message: Option<i64>) -> Result<(), Error> {
        let place = Place::at(message);
        let action = Action::decode(wire);
        if !matches!(action, Ok(Action::Form { .. })) {
            self.notice = self.notice_in(place).await?;
        }
        match action {
            Err(_) => self.unreadable(place).await,
            Ok(Action::Go(screen)) => self.show(screen, place).await,
            Ok(Action::Do(command)) => self.ask_to(&command, Asked::Pressed(place)).await,
            Ok(Action::Sure(command)) => self.act(&command, Asked::Pressed(place)).await,
            Ok(Action::Form { conversation, press: Press::Fill, .. }) => self.fill(conversation, place).await,
            Ok(Action::Form { conversation, revision, press }) => {
                self.press_in_form(conversation, revision, &press, place).await
            }
        }
    }

    /// The notice in a message of the person's own chat, if it brings words that stand nowhere else.
    async fn notice_in(&mut self, place: Place) -> Result<Option<(i64, Screen)>, Error> {
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

    /// A button that is none of ours, or not any more.
    pub(super) async fn unreadable(&mut self, place: Place) -> Result<(), Error> {
        self.outcome.reply.toast = Some(msg::toast_old());
        self.show(area::home(), place).await
    }

    /// Asks somebody who was picked from the platform's own list of people.
    async fn shared_people(&mut self, update: &Update, accounts: &[String]) -> Result<(), Error> {
        let Some(account) = accounts.first() else {
            return self.say(help::dead_ends::nobody_picked()).await;
        };
        let person = store::people::find(self.tx, update.platform, account).await?;
        self.act(&contacts::Command::RequestContact { person }.into(), Asked::Typed).await
    }

    pub(super) async fn activate(&mut self, conversation: Option<ConversationId>) -> Result<(), Error> {
        if self.actor.me.active != conversation {
            match self.actor.student {
                Some(_) => sessions::store::activate(self.tx, self.actor.account, conversation).await?,
                None => store::people::activate(self.tx, self.actor.me.id, conversation).await?,
            }
            self.actor.me.active = conversation;
        }
        Ok(())
    }

    /// Whether it was done in the person's own chat with the bot.
    pub(super) fn is_in_own_chat(&self) -> bool {
        self.at == Where::Own
    }

    /// Tells an observer what was asked and what happened, by name.
    pub(super) fn observe(&mut self, command: &Command, decided: &Decided) {
        if self.shared.observer.is_none() {
            return;
        }
        self.outcome.commands.push(command.name().to_owned());
        self.outcome.events.extend(decided.iter().flat_map(|decision| &decision.events).map(name_of));
    }

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
}

/// Writes into the log what the operator is told: nothing is approved by silence.
pub(super) fn warn_of(screen: &Screen) {
    tracing::warn!(?screen, "no approver for a waiting decision");
}
