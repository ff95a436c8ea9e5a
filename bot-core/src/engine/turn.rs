//! What an update means: which conversation it belongs to, what it asks for, what is shown.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use futures::FutureExt;
use tokio::time::Instant;

use super::act::Asked;
use super::login::Check;
use super::meter::{Cost, Ended, TurnEnd};
use super::observer::{Activity, Began, name_of};
use super::order::Mark;
use super::prepare::OpenForm;
use super::searches::{Searched, Seeker};
use super::showing::Leased;
use super::{Engine, Shared, rooms};
use crate::area::{self, Command, Screen};
use crate::areas::accounts::{self, LinkCode};
use crate::areas::authorities;
use crate::areas::contacts;
use crate::areas::help::{self, Target};
use crate::areas::sessions;
use crate::conversation::{Action, Answer, Press};
use crate::decision::Decided;
use crate::domain::{AccountId, ConversationId, FreshIds, PersonId, hash_of, zone};
use crate::platform::Platform;
use crate::store::outbox::{LeaseInfo, Place};
use crate::store::people::Actor;
use crate::store::{self, Error, Tx};
use crate::text::msg;
use crate::update::{Reply, Sender, Update, What, Where};

/// What a turn leaves to be done after its commit.
#[derive(Default)]
pub(super) struct Outcome {
    pub(super) reply: Reply,
    /// The conversation whose questions are to be asked in a modal, if they can be.
    pub(super) ask: Option<ConversationId>,
    /// Rows that this process has leased as it wrote them.
    pub(super) jobs: Vec<Leased>,
    /// What has to be checked outside any turn before this one can go on.
    pub(super) checks: Option<Check>,
    /// Whether a secret is to be asked for in a modal, if that can be.
    pub(super) asks_secret: Option<Screen>,
    /// The account in which somebody else works from now on, if any.
    pub(super) handed_over: Option<AccountId>,
    /// Who may search next, where that is whoever acts.
    pub(super) seeker: Option<Seeker>,
    /// What was asked, and what happened, by name: for whoever watches.
    commands: Vec<String>,
    events: Vec<String>,
    statements: u32,
    /// The update had been worked on before.
    again: bool,
    /// A rule has said no.
    pub(super) refused: bool,
}

impl Outcome {
    fn end(&self) -> TurnEnd {
        match (self.again, self.refused) {
            (true, _) => TurnEnd::Again,
            (false, true) => TurnEnd::Refused,
            (false, false) => TurnEnd::Done,
        }
    }
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
    /// Whether the answer to the update can change a message besides.
    pub(super) carries: bool,
    pub(super) at: Where,
    pub(super) sender: &'t Sender,
    pub(super) platform: Platform,
    /// The message that was pressed on, where it brings somebody's words: nothing else is shown in it.
    pub(super) notice: Option<(i64, Screen)>,
    /// The form that was read or opened last, as it is now.
    pub(super) form: Option<OpenForm>,
    /// Whether something was decided since whoever acts was read.
    pub(super) has_decided: bool,
    /// Whether the same was pressed just before, in the same message.
    pub(super) is_again: bool,
    /// What was searched for last, before this turn or in it.
    pub(super) searched: Option<Searched>,
    pub(super) outcome: Outcome,
}

impl Engine {
    /// Runs the turn of an update, which may be written until then, and starts delivering what came of it. What it searches for may have
    /// been read before, and what had arrived by `mark` is noted by now.
    pub(super) async fn take(
        &self,
        update: &Update,
        (searched, mark): (Option<Searched>, Mark),
        until: Instant,
    ) -> Result<Reply, Error> {
        let (shared, update, began) = (Arc::clone(&self.shared), Arc::new(update.clone()), Began::now());
        let seen = Arc::clone(&update);
        let known = (self.shared.presses.is_last(&update), searched);
        let mut outcome = self
            .shared
            .db
            .turn_until(until, move |tx| {
                let (shared, update, known) = (Arc::clone(&shared), Arc::clone(&update), known.clone());
                async move { run(tx, &shared, &update, known).await }.boxed()
            })
            .await?;
        if !outcome.again {
            self.shared.presses.note(&seen);
            self.shared.searches.note(&seen, outcome.seeker.take());
        }
        self.hears_who_works(&outcome);
        if outcome.checks.is_none() {
            self.carries(mark, &mut outcome);
        }
        // What holds a secret is taken away before that is checked.
        self.set_out(&seen, mark, std::mem::take(&mut outcome.jobs));
        let mut outcome = self.checked(outcome, &seen, until).await?;
        self.hears_who_works(&outcome);
        self.carries(mark, &mut outcome);
        let (kind, end, statements) = ((&seen.what).into(), outcome.end(), outcome.statements);
        self.shared.count(|| Ended::Turn { kind, end, cost: Some(Cost { took: began.took(), statements }) });
        self.shared.tell(began, || Activity::Update {
            account: seen.sender.account.clone(),
            kind: name_of(&seen.what),
            commands: outcome.commands,
            events: outcome.events,
            statements: outcome.statements,
            again: outcome.again,
        });
        self.set_out(&seen, mark, outcome.jobs);
        Ok(outcome.reply)
    }
}

async fn run(
    tx: &mut Tx,
    shared: &Shared,
    update: &Update,
    (is_again, searched): (bool, Option<Searched>),
) -> Result<Outcome, Error> {
    let (now, before) = (shared.outside.now(), tx.statements());
    let Some(known) = claim(tx, update, now).await? else {
        let reply = Reply { again: true, ..Reply::default() };
        return Ok(Outcome { again: true, reply, ..Outcome::default() });
    };
    // What one person does later, whoever has the lock later, has greater ids.
    let mut ids = shared.fresh_ids();
    let actor = match (known, &update.at) {
        // Nobody is stored for what they do in a room.
        (None, Where::Room { room, unnamed }) | (Some(_), Where::Room { room, unnamed: unnamed @ true }) => {
            let reply = rooms::not_known(tx, update, (room, *unnamed)).await?;
            return Ok(Outcome { reply, ..Outcome::default() });
        }
        (Some(actor), _) => actor,
        (None, Where::Own | Where::Others | Where::Aside) => {
            let fresh = (ids.fresh::<PersonId>(), ids.fresh::<AccountId>());
            store::people::add(tx, update.platform, &update.sender, fresh, now).await?
        }
    };
    let (has_handle, at, sender, platform) =
        (update.handle.is_some(), update.at.clone(), &update.sender, update.platform);
    let (notice, form, has_decided, outcome) = (None, None, false, Outcome::default());
    let mut turn = Turn {
        tx,
        shared,
        actor,
        ids,
        now,
        has_handle,
        carries: update.carries,
        at,
        sender,
        platform,
        notice,
        form,
        has_decided,
        is_again,
        searched,
        outcome,
    };
    turn.reachable(&update.what).await?;
    turn.take(update).await?;
    turn.make_ready().await?;
    turn.ask(&update.what).await?;
    turn.replies();
    let mut outcome = turn.outcome;
    outcome.statements = tx.statements() - before;
    shared.statements.store(outcome.statements, Ordering::Relaxed);
    Ok(outcome)
}

/// Claims an update, and locks the person who has sent it if they were met before. `None`: it was worked on already.
async fn claim(tx: &mut Tx, update: &Update, now: i64) -> Result<Option<Option<Actor>>, Error> {
    let Some(Action::Do(command) | Action::Sure(command)) = pressed(&update.what) else {
        return store::people::claim(tx, update, now).await;
    };
    if !store::updates::claim(tx, update.platform, &update.id, now).await? {
        return Ok(None);
    }
    // Locks both people before a press that may make them one locks either.
    command.lock_people(tx).await?;
    store::people::lock(tx, update.platform, &update.sender, now).await.map(Some)
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
    let (has_handle, at, sender, platform) =
        (update.handle.is_some(), update.at.clone(), &update.sender, update.platform);
    let (notice, form, has_decided, is_again) = (None, None, false, false);
    let mut turn = Turn {
        tx,
        shared,
        actor,
        ids,
        now,
        has_handle,
        carries: update.carries,
        at,
        sender,
        platform,
        notice,
        form,
        has_decided,
        is_again,
        searched: None,
        outcome,
    };
    // What a modal has answered is answered where it was asked.
    let asked = if let What::Answers { message, .. } = &update.what {
        Asked::Pressed(Place::at(*message))
    } else {
        Asked::Typed
    };
    turn.act(command, asked).await?;
    turn.make_ready().await?;
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
        zone::tell(&self.actor.me.traits.clock, today, |clock| {
            reply.toast.iter_mut().for_each(|toast| toast.tell_by(clock));
            reply.ask.iter_mut().for_each(|view| view.tell_by(clock));
        });
        if let Some(view) = &mut reply.ask {
            view.tell_apart(self.actor.locale, self.platform);
        }
    }

    /// Whoever writes can be written to; what waited for them goes on at once.
    async fn reachable(&mut self, what: &What) -> Result<(), Error> {
        let (account, info) = (self.actor.account, LeaseInfo { lease: 0, ..self.info() });
        if self.actor.rests && *what != What::Left {
            store::outbox::wake(self.tx, account).await?;
        }
        if self.actor.refused && *what != What::Left {
            store::outbox::try_again(self.tx, account).await?;
        }
        if self.at != Where::Own {
            // Whether they can be written to in their own chat, this does not tell.
        } else if *what == What::Left {
            store::people::reach(self.tx, account, Some("blocked"), info).await?;
        } else if self.actor.unreachable {
            store::people::reach(self.tx, account, None, info).await?;
        }
        Ok(())
    }

    async fn take(&mut self, update: &Update) -> Result<(), Error> {
        if let Where::Room { room, .. } = &update.at {
            return self.in_room(room, &update.what).await;
        }
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
}

/// Writes into the log what the operator is told: nothing is approved by silence.
pub(super) fn warn_of(screen: &Screen) {
    // That a room was bound asks for nothing, and says what it is called; nor does it that somebody has become an operator.
    if matches!(screen, Screen::Authorities(authorities::Screen::RoomBound { .. })) || area::has_joined(screen) {
        return;
    }
    // Where an authority is out of use for which nothing waits, nobody is missed.
    if matches!(screen, Screen::Authorities(authorities::Screen::OutOfUse { left, .. }) if *left == authorities::Left::default())
    {
        return;
    }
    tracing::warn!(?screen, "no approver for a waiting decision");
}
