//! What a command of an area does: it is decided, and all that follows is written in the same turn.

use super::Shared;
use super::turn::Turn;
use crate::area::{Command, Screen};
use crate::conversation::Refused;
use crate::decision::{Decided, Effect};
use crate::domain::{FreshIds, OutboxId, PersonId};
use crate::reader::{Fresh, Reader};
use crate::store::outbox::{Birth, Place};
use crate::store::{self, Error, Tx};
use crate::text::Text;
use crate::wire::Mark;

/// How a command was asked for, which decides where a refusal is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Asked {
    /// By a button: a toast can say it.
    Pressed(Place),
    /// By words: only a message can.
    Typed,
}

/// Decides a command of an area and writes all that follows; `None` where it is not of an area.
pub(super) async fn decide(
    tx: &mut Tx,
    shared: &Shared,
    command: &Command,
    reader: &Reader,
    ids: &mut FreshIds,
) -> Result<Option<Decided>, Error> {
    let Some(asked) = command.in_area() else { return Ok(None) };
    let mut fresh = Fresh::new(ids.clone(), shared.outside.code());
    let decided = asked.decide(tx, reader, &mut fresh).await?;
    *ids = fresh.into_ids();
    if let Ok(decision) = &decided {
        let birth = Birth { now: reader.now, process: &shared.process, lease: 0, ord: ids.fresh::<OutboxId>().0 };
        store::apply(tx, &decision.events, reader.me.id, birth).await?;
        let after = i64::try_from(decision.events.len()).unwrap_or(0);
        store::follow(tx, &decision.effects, Birth { ord: birth.ord + after, ..birth }).await?;
    }
    Ok(Some(decided))
}

impl Turn<'_> {
    /// Asks "are you sure?" where a command has to be confirmed, and does it where not.
    pub(super) async fn ask_to(&mut self, command: &Command, asked: Asked) -> Result<(), Error> {
        if !command.in_area().is_some_and(|command| command.is(Mark::Confirmed)) {
            return self.act(command, asked).await;
        }
        self.show(Screen::Confirm(Box::new(command.clone())), asked.place()).await
    }

    /// Does what a command of an area asks for, and shows the current state, whatever came of it.
    pub(super) async fn act(&mut self, command: &Command, asked: Asked) -> Result<(), Error> {
        let (reader, place) = (self.reader(), asked.place());
        let Some(decided) = decide(self.tx, self.shared, command, &reader, &mut self.ids).await? else {
            return self.show(Screen::Home, place).await;
        };
        self.observe(command, &decided);
        match decided {
            Ok(decision) => {
                self.outcome.others |= !decision.events.is_empty() || !decision.effects.is_empty();
                for effect in &decision.effects {
                    if let Effect::Become(person) = effect {
                        self.become_them(*person).await?;
                    }
                }
                self.outcome.reply.toast = asked.toast(decision.says);
                self.show(decision.shows, place).await
            }
            Err(refusal) => {
                let screen = match (refusal.shows.as_deref(), asked) {
                    (Some(screen), _) => Some(screen.clone()),
                    (None, Asked::Pressed(_)) => command.in_area().map(|command| command.screen()),
                    (None, Asked::Typed) => Some(Screen::Refused(Box::new(Refused::from(&refusal)))),
                };
                self.outcome.reply.toast = asked.toast(refusal.text);
                self.show(screen.unwrap_or(Screen::Home), place).await
            }
        }
    }

    /// Whoever acts, as rules and views see them.
    pub(super) fn reader(&self) -> Reader {
        Reader {
            now: self.now,
            locale: self.actor.locale,
            me: self.actor.me.clone(),
            account: self.actor.account,
            settings: self.shared.settings,
            page: self.platform.list_page(),
        }
    }

    /// Replaces the actor: events have merged two people, or detached the account.
    async fn become_them(&mut self, person: PersonId) -> Result<(), Error> {
        let (me, locale) = store::people::read(self.tx, person).await?.ok_or(Error::Stale)?;
        (self.actor.me, self.actor.locale) = (me, locale);
        self.actor.linked = store::people::has_several_accounts(self.tx, person).await?;
        Ok(())
    }
}

impl Asked {
    fn place(self) -> Place {
        match self {
            Self::Pressed(place) => place,
            Self::Typed => Place::New,
        }
    }

    /// The note for a press; what was typed is answered by the message alone.
    fn toast(self, says: Text) -> Option<Text> {
        match self {
            Self::Pressed(_) => Some(says),
            Self::Typed => None,
        }
    }
}
