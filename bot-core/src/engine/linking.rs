//! `/link` and `/unlink`, and what changes for somebody in the middle of a turn in which two people become one.
//!
//! Whether they may is the domain's to say; how the two are made one is left to the store.

use super::turn::Turn;
use crate::conversation::{Action, Deed, Screen, Sorry};
use crate::domain::{Command, ConversationId, Event, LinkingCode, LinkingId, LinkingState, Refusal};
use crate::facts::Needs;
use crate::store::outbox::{Birth, Place};
use crate::store::{self, Error, Tx};
use crate::update::What;

/// Locks both people before a press that may make them one locks either, always in the same order.
pub(super) async fn lock_people(tx: &mut Tx, what: &What) -> Result<(), Error> {
    match confirmed(what) {
        Some(linking) => store::linkings::lock_people(tx, linking).await,
        None => Ok(()),
    }
}

fn confirmed(what: &What) -> Option<LinkingId> {
    let What::Press { wire, .. } = what else { return None };
    match Action::decode(wire) {
        Ok(Action::Do(Deed::ConfirmLinking(linking))) => Some(linking),
        Ok(_) | Err(_) => None,
    }
}

impl Turn<'_> {
    /// `/link`: gives a code, or takes one that was made in another account.
    pub(super) async fn link(&mut self, code: Option<&str>) -> Result<(), Error> {
        if !self.shared.settings.linking {
            return self.show(Screen::Accounts, Place::New).await;
        }
        match code.filter(|code| !code.trim().is_empty()) {
            Some(code) => self.type_code(code).await,
            None => self.make_code().await,
        }
    }

    async fn make_code(&mut self) -> Result<(), Error> {
        let screen = match self.execute(&Command::MakeCode).await? {
            Ok(events) => self.after(&Command::MakeCode, &events),
            Err(Refusal::LinkingWaits(id)) => Screen::Linking(id),
            // Whoever has two accounts sees them.
            Err(_) => Screen::Accounts,
        };
        self.show(screen, Place::New).await
    }

    async fn type_code(&mut self, code: &str) -> Result<(), Error> {
        let needs = Needs { code_typed: Some(LinkingCode::hash_of(code)), own_linking: true, ..Needs::default() };
        let facts = self.facts(&needs).await?;
        let screen = match self.decide_on(&Command::TypeCode, &facts).await? {
            Ok(_) => facts.linking.map_or(Screen::Accounts, |linking| Screen::Linking(linking.id)),
            Err(refusal) => Screen::Sorry(Sorry::of(&refusal)),
        };
        self.show(screen, Place::New).await
    }

    /// `/unlink`: asks first.
    pub(super) async fn ask_to_unlink(&mut self) -> Result<(), Error> {
        let facts = self.facts(&Needs { own_linking: true, ..Needs::default() }).await?;
        let linked = facts.own_linking.filter(|linking| linking.state == LinkingState::Linked);
        let screen = match linked {
            Some(linking) => Screen::Confirm(Box::new(Deed::Unlink(linking.id))),
            None => Screen::Sorry(Sorry::NotLinked),
        };
        self.show(screen, Place::New).await
    }

    /// Whoever acts may be somebody else from now on: the one whom they have turned out to be, or somebody new.
    pub(super) async fn become_whom(&mut self, events: &[Event]) -> Result<(), Error> {
        let whom = events.iter().find_map(now);
        let Some(whom) = whom else { return Ok(()) };
        let (me, locale) = store::people::read(self.tx, whom).await?.ok_or(Error::Stale)?;
        (self.actor.me, self.actor.locale) = (me, locale);
        self.actor.linked = events.iter().any(|event| matches!(event, Event::PeopleJoined { .. }));
        Ok(())
    }

    /// A form ends here: the copies in the person's other accounts do not ask any more.
    pub(super) async fn leave(&mut self, form: ConversationId) -> Result<(), Error> {
        if !self.actor.linked {
            return Ok(());
        }
        let birth = Birth { lease: 0, ..self.birth() };
        store::outbox::leave(self.tx, form, self.actor.account, birth).await?;
        self.outcome.others = true;
        Ok(())
    }
}

/// Who somebody is after an event that makes them somebody else.
#[expect(clippy::wildcard_enum_match_arm, reason = "two events do")]
fn now(event: &Event) -> Option<crate::domain::PersonId> {
    match event {
        Event::PeopleJoined { stays, .. } => Some(*stays),
        Event::AccountParted { to, .. } => Some(*to),
        _ => None,
    }
}
