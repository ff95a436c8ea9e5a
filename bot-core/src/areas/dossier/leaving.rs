//! Somebody asks to be forgotten: in a week, unless they change their mind or something cannot go on without them (docs/domain.md,
//! "Being forgotten").

use super::parting::{BEFORE, Hold, Next, Parting, next};
use super::{Event, Screen, Timer};
use crate::area;
use crate::areas::accounts;
use crate::areas::sessions;
use crate::decision::{Change, Decided, Decision, Effect, Refusal, Topic, Whom};
use crate::domain::{AccountId, PersonId};
use crate::reader::{Fresh, Reader};
use crate::text::msg;

/// Somebody before themselves, with what is known of their end.
#[derive(Clone, Copy, Debug)]
pub struct Own<'a> {
    /// Who, and when.
    pub reader: &'a Reader,
    /// When they are forgotten, where they have asked for it.
    pub parting: Option<&'a Parting>,
    /// What cannot go on without them.
    pub holds: &'a [Hold],
}

fn timer(person: PersonId) -> area::Timer {
    Timer::Step { person }.into()
}

/// Plans to forget the reader in a week.
///
/// # Errors
/// Something cannot go on without them.
pub fn plan(own: Own<'_>) -> Decided {
    let (reader, person) = (own.reader, own.reader.me.id);
    // A press that comes twice.
    if own.parting.is_some() {
        return Ok(Decision::nothing(Screen::Forget, msg::toast_parting()));
    }
    if !own.holds.is_empty() {
        return Err(Refusal::not_yet(msg::refusal_held()).showing(Screen::Forget));
    }
    let parting = Parting::asked(reader.now);
    let planned = Change::event(Event::Planned { person, at: parting.asked_at, due: parting.due_at });
    let effects = [Effect::SetTimer(timer(person), parting.due_at - BEFORE), Effect::Refresh(person.0)];
    Ok(planned.with(effects).decision(Screen::Forget, msg::toast_parting()))
}

/// They have changed their mind: nothing happens to them.
#[must_use]
pub fn keep(own: Own<'_>) -> Decision {
    let person = own.reader.me.id;
    if own.parting.is_none() {
        return Decision::nothing(Screen::Forget, msg::toast_kept());
    }
    let kept = Change::event(Event::Kept { person });
    let effects = [Effect::ClearTimer(timer(person)), Effect::Refresh(person.0)];
    kept.with(effects).decision(Screen::Forget, msg::toast_kept())
}

/// What is due for somebody who has asked to be forgotten: they are reminded, or told why it cannot be done, or it is waited. `None`
/// where they are forgotten now. A timer that outlived what it was set for does nothing.
pub(super) fn step(own: Own<'_>) -> Option<Change> {
    goes_on(own, !own.holds.is_empty())
}

/// Somebody cannot leave something though nothing holds them: it is looked at again.
pub(super) fn held(own: Own<'_>) -> Change {
    goes_on(own, true).unwrap_or_default()
}

fn goes_on(own: Own<'_>, is_held: bool) -> Option<Change> {
    let (reader, person) = (own.reader, own.reader.me.id);
    let Some(parting) = own.parting else { return Some(Change::default()) };
    let now = reader.now;
    let tells = || Effect::Notify(Whom::Person(person), Screen::Forget.into(), Topic::Asked);
    let later = |due| Effect::SetTimer(timer(person), due);
    let noted = |after: Parting| Change::event(Event::Noted { person, before: *parting, after });
    Some(match next(parting, is_held, now) {
        Next::Waits(until) => Change::default().with([later(until)]),
        Next::Reminds(due_at) => {
            let after = Parting { due_at, reminded_at: Some(now), ..*parting };
            noted(after).with([tells(), later(due_at), Effect::Refresh(person.0)])
        }
        Next::Holds(until, true) => {
            let after = Parting { held_at: Some(now), ..*parting };
            noted(after).with([tells(), later(until), Effect::Refresh(person.0)])
        }
        Next::Holds(until, false) => Change::default().with([later(until)]),
        Next::Forgets => return None,
    })
}

/// Somebody is forgotten: what is theirs goes, each of their accounts is somebody new's, who has nothing, and reads that it is done; an
/// hour later nothing is kept of that one either.
pub(super) fn forgotten(person: PersonId, accounts: &[AccountId], reader: &Reader, fresh: &mut Fresh) -> Change {
    let swept = Change::event(Event::Swept { person });
    let part = |account: &AccountId| {
        let freed = accounts::Event::AccountFreed { account: *account, of: person, to: fresh.id::<PersonId>() };
        Change::event(freed).with([
            Effect::Notify(Whom::Account(*account), Screen::Forgotten.into(), Topic::Asked),
            Effect::OfferCommands(*account),
            Effect::SetTimer(area::account_left(*account), reader.now + sessions::store::LEFT_AFTER),
        ])
    };
    let parted = accounts.iter().map(part).fold(swept, Change::and);
    parted.and(Change::event(accounts::Event::Emptied { person }))
}

/// The same without a word to them: they read it when they were forgotten first.
pub(super) fn quietly(change: Change) -> Change {
    let Change { events, mut effects } = change;
    let last = area::Screen::from(Screen::Forgotten);
    let is_last = |effect: &Effect| matches!(effect, Effect::Notify(_, screen, _) if *screen == last);
    effects.retain(|effect| !is_last(effect) && !matches!(effect, Effect::OfferCommands(_)));
    Change { events, effects }
}
