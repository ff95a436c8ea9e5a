//! What a command of an area does: it is decided, and all that follows is written in the same turn.

use super::Outside;
use super::turn::{Turn, warn_of};
use crate::area::{Command, Screen};
use crate::areas::sessions;
use crate::decision::{Again, Decided, Decision, Effect, Refusal, Refused, Shows, WayOn, Whom};
use crate::domain::audit::By;
use crate::domain::{AccountId, FreshIds, OutboxId, PersonId};
use crate::flows::Conversation;
use crate::flows::Note;
use crate::reader::{Fresh, Reader};
use crate::store::conversations::Stored;
use crate::store::outbox::{LeaseInfo, Place};
use crate::store::{self, Error, Result, Tx};
use crate::text::{Text, msg};
use crate::wire::{Mark, Wire as _};

/// How a command was asked for, which decides where a refusal is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Asked {
    /// By a button: a toast can say it.
    Pressed(Place),
    /// By words: only a message can.
    Typed,
}

/// Decides a command and writes all that follows, as no account's doing: a timer's, a job's, or the command line's. Whose doing it is, the
/// audit says.
pub(super) async fn decide(
    tx: &mut Tx,
    from: (&dyn Outside, &str),
    command: &Command,
    (reader, by): (&Reader, By),
    ids: &mut FreshIds,
) -> Result<Decided> {
    carry_out(tx, from, command, (reader, by, None), ids).await
}

/// Decides a command and writes all that follows: the one way into every rule, whoever asks. What a person causes counts
/// towards their caps.
async fn carry_out(
    tx: &mut Tx,
    (outside, process): (&dyn Outside, &str),
    command: &Command,
    (reader, by, spends): (&Reader, By, Option<AccountId>),
    ids: &mut FreshIds,
) -> Result<Decided> {
    let mut fresh = Fresh::new(ids.clone(), outside.code());
    let mut decided = command.decide(tx, reader, &mut fresh).await?;
    *ids = fresh.into_ids();
    if let (Ok(decision), Some(account)) = (&decided, spends)
        && let Some((cap, until)) =
            store::tally::spend(tx, (account, reader.me.id), &decision.effects, reader.now).await?
    {
        decided = Err(Refusal::capped(cap, Some(until)));
    }
    if let Ok(decision) = &decided {
        for effect in &decision.effects {
            if let Effect::Notify(Whom::Operator, screen, _) = effect {
                warn_of(screen);
            }
        }
        let info = LeaseInfo { now: reader.now, process, lease: 0, ord: ids.fresh::<OutboxId>().0 };
        store::apply(tx, &decision.events, info).await?;
        let acts: Vec<_> = decision.events.iter().flat_map(|event| event.audited(reader)).collect();
        store::audit::add(tx, (by, reader.now), &acts, ids).await?;
        let after = i64::try_from(decision.events.len()).unwrap_or(0);
        let info = LeaseInfo { ord: info.ord + after, ..info };
        store::follow(tx, &decision.effects, &reader.settings, info).await?;
    }
    Ok(decided)
}

impl Turn<'_> {
    /// Does what a command asks for, or asks "are you sure?" first where it has to be confirmed and would not be refused.
    pub(super) async fn ask_to(&mut self, command: &Command, asked: Asked) -> Result<()> {
        if self.is_closed_to_students(command) {
            return self.turn_away(asked).await;
        }
        if !command.is(Mark::Confirmed) {
            return self.act(command, asked).await;
        }
        match command.decide(self.tx, &self.reader(), &mut Fresh::dry()).await? {
            Ok(decision) if decision.does_something() => {
                self.show(Screen::Confirm(Box::new(command.clone())), asked.place()).await
            }
            // It is done already: there is nothing to be sure of.
            Ok(_) => self.act(command, asked).await,
            Err(refusal) => self.refuse(command, refusal, asked).await,
        }
    }

    /// Does what a command asks for, and shows the current state, whatever came of it.
    pub(super) async fn act(&mut self, command: &Command, asked: Asked) -> Result<()> {
        if self.is_closed_to_students(command) {
            return self.turn_away(asked).await;
        }
        match self.decided(command).await? {
            Ok(decision) => self.goes_on(decision, asked).await,
            Err(refusal) => self.refuse(command, refusal, asked).await,
        }
    }

    /// Asks for the words that a command lacks, or says why it is refused.
    pub(super) async fn refuse(&mut self, command: &Command, refusal: Refusal, asked: Asked) -> Result<()> {
        if let WayOn::NeedsWords(needed) = refusal.way_on {
            let note = Note::new(command.clone(), needed.subject).answering(needed.asked).changing(needed.stands);
            return self.open(note.into(), Place::New).await;
        }
        self.outcome.refused = true;
        let screen = match (refusal.shows.as_deref(), asked) {
            (Some(screen), _) => screen.clone(),
            (None, Asked::Pressed(_)) => command.screen(),
            (None, Asked::Typed) => Screen::Refused(Box::new(Refused::from(&refusal))),
        };
        // What somebody else is asked in this account waits for them, and stays where it stands.
        let waits = self.actor.student.is_some() && sessions::claims(command) && refusal.way_on == WayOn::Later;
        let place = if waits { Place::New } else { asked.place() };
        self.repairs_in_room(command).await?;
        self.outcome.reply.toast = asked.toast(Some(refusal.text));
        self.show(screen, place).await
    }

    /// Does what a form asks for that was sent. A refusal leaves the form where something may come of it yet.
    pub(super) async fn send(
        &mut self,
        stored: Stored,
        mut state: Conversation,
        command: &Command,
        place: Place,
    ) -> Result<()> {
        let refusal = match self.decided(command).await? {
            Ok(decision) => {
                self.end(stored.id).await?;
                return self.goes_on(decision, Asked::Pressed(place)).await;
            }
            Err(refusal) => refusal,
        };
        self.outcome.refused = true;
        if refusal.way_on == WayOn::None && state.ends_refused() {
            self.end(stored.id).await?;
            let why = Screen::Refused(Box::new(Refused::from(&refusal)));
            return self.show(why, place).await;
        }
        let about = refusal.shows.map_or_else(|| command.screen(), |screen| *screen);
        self.outcome.reply.toast = Some(refusal.text);
        match refusal.way_on {
            // Nothing can come of it any more: the current state is shown instead.
            WayOn::None if state.is_note() => {
                self.end(stored.id).await?;
                return self.show(about, place).await;
            }
            WayOn::None if state.detach() => {
                self.outcome.reply.toast = Some(msg::toast_own_draft());
                store::conversations::save(self.tx, &stored, &state, self.now).await?;
            }
            WayOn::LookAgain(revision) => {
                let known = self.known(&state, None).await?;
                state.look_again(revision, &known);
                store::conversations::save(self.tx, &stored, &state, self.now).await?;
                if state.is_note() {
                    self.show(about, Place::New).await?;
                }
            }
            WayOn::None | WayOn::Later | WayOn::NeedsWords(_) => {}
        }
        self.show(Screen::Conversation(stored.id), place).await
    }

    pub(super) async fn decided(&mut self, command: &Command) -> Result<Decided> {
        let reader = self.reader();
        let from = (&*self.shared.outside, self.shared.process.as_str());
        let by = reader.student.map_or_else(|| By::person(reader.me.id), By::student);
        let asks = (&reader, by, Some(self.actor.account));
        let decided = carry_out(self.tx, from, command, asks, &mut self.ids).await?;
        self.has_decided |= decided.as_ref().is_ok_and(|decision| !decision.events.is_empty());
        self.observe(command, &decided);
        Ok(decided)
    }

    /// Goes on after a decision whose events and effects are written.
    pub(super) async fn goes_on(&mut self, decision: Decision, asked: Asked) -> Result<()> {
        self.hands_over(&decision.events).await?;
        for effect in &decision.effects {
            match effect {
                Effect::Become(person) => self.become_them(*person).await?,
                Effect::Speak(locale) => self.actor.locale = *locale,
                Effect::EndForm(conversation) => self.end(*conversation).await?,
                Effect::Start(_)
                | Effect::Notify(..)
                | Effect::Spend(_)
                | Effect::CloseNotes(..)
                | Effect::ReopenNotes(..)
                | Effect::Refresh(_)
                | Effect::SetTimer(..)
                | Effect::ClearTimer(_)
                | Effect::ReleaseHeld(..)
                | Effect::DropHeld(..)
                | Effect::RefreshWaiting(_)
                | Effect::OfferCommands(_)
                | Effect::OfferAllCommands(_) => {}
            }
        }
        self.outcome.reply.toast = asked.toast(decision.says);
        let place = asked.place();
        match decision.shows {
            Shows::Screen(screen) => self.show(screen, place).await,
            Shows::Resumed(conversation) => self.resume(conversation, place).await,
            Shows::Form(draft, Again::GoesOn) => self.open(*draft, place).await,
            Shows::Form(draft, Again::GoesOnUntouched) => self.open_untouched(*draft, place).await,
            Shows::Form(draft, Again::Anew) => self.open_new(*draft, place).await,
        }
    }

    /// Whoever acts, as rules and views see them.
    pub(super) fn reader(&self) -> Reader {
        Reader {
            now: self.now,
            locale: self.actor.locale,
            me: self.actor.me.clone(),
            account: self.actor.account,
            settings: self.shared.settings.clone(),
            takes: self.shared.takes,
            platform: self.platform,
            student: self.actor.student,
        }
    }

    /// Replaces the actor: events have merged two people, or detached the account.
    async fn become_them(&mut self, person: PersonId) -> Result<()> {
        let (me, locale) = store::people::read(self.tx, person, self.now).await?.ok_or(Error::Stale)?;
        (self.actor.me, self.actor.locale) = (me, locale);
        self.actor.linked = store::people::has_several_accounts(self.tx, person).await?;
        Ok(())
    }
}

impl Asked {
    pub(super) fn place(self) -> Place {
        match self {
            Self::Pressed(place) => place,
            Self::Typed => Place::New,
        }
    }

    /// The note for a press; what was typed is answered by the message alone.
    pub(super) fn toast(self, says: Option<Text>) -> Option<Text> {
        match self {
            Self::Pressed(_) => says,
            Self::Typed => None,
        }
    }
}
