//! Handing over, and what becomes of it (docs/domain.md, "Handing over").

use super::delegation::{Delegation, Ending, Office};
use super::form::{DelegationDraft, LONGEST};
use super::{Event, Screen, Timer};
use crate::area;
use crate::decision::{Again, Change, Decided, Decision, Effect, Refusal, Topic, Whom};
use crate::domain::{Day, DelegationId, Named, PersonId};
use crate::reader::{Fresh, Reader};
use crate::text::msg;

/// What somebody wants to hand over: to whom, the first day and the last one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Handover {
    /// To whom.
    pub taker: PersonId,
    /// The first day.
    pub from: Day,
    /// The last day.
    pub until: Day,
}

/// Begins to hand over: who decides by their own appointment can, if anybody else is there.
///
/// # Errors
/// The reader is no approver of the authority, or nobody else decides there or is a deputy.
pub fn delegate(office: &Office, reader: &Reader) -> Decided {
    is_approver(office, reader)?;
    let is_other = |person: PersonId| person != reader.me.id;
    if !office.officials.iter().any(|official| official.is_reachable && is_other(official.person)) {
        return Err(Refusal::not_yet(msg::refusal_nobody_to_take()));
    }
    let draft = DelegationDraft::of(office.authority.id, office.authority.label());
    Ok(Decision::begins(draft, Again::GoesOn))
}

/// Only who is appointed to decide has something to hand over.
fn is_approver(office: &Office, reader: &Reader) -> Result<(), Refusal> {
    if reader.me.is_appointed_to(office.authority.id) { Ok(()) } else { Err(Refusal::not_allowed()) }
}

/// Hands over, from one day to another one.
///
/// # Errors
/// The reader is no approver of the authority, the other one is they themselves or has no role there, or the time is over, too long, or
/// one in which one of the two has handed over, too.
pub fn hand_over(office: &Office, wanted: Handover, reader: &Reader, fresh: &mut Fresh) -> Decided {
    is_approver(office, reader)?;
    let me = reader.me.id;
    if wanted.taker == me {
        return Err(Refusal::not_yet(msg::refusal_to_oneself()));
    }
    let taker = office.official(wanted.taker).filter(|taker| taker.is_reachable);
    let taker = taker.ok_or_else(|| Refusal::not_yet(msg::refusal_no_taker()))?;
    let clock = office.authority.clock();
    let today = Day::of(clock, reader.now);
    in_time(wanted, today)?;
    let (begins_at, ends_at) = (wanted.from.begins(clock), wanted.until.after(1).begins(clock));
    is_free(office, (begins_at, ends_at), (me, wanted.taker), reader.now)?;
    let giver = Named { person: me, name: reader.me.name.clone() };
    let taker = Named { person: wanted.taker, name: reader.locale.plain(&taker.name) };
    let begun_at = (begins_at <= reader.now).then_some(reader.now);
    let (id, authority, ended) = (fresh.id::<DelegationId>(), office.authority.id, None);
    let delegation = Delegation { id, authority, giver, taker, begins_at, ends_at, begun_at, ended };
    let (begun, over) = delegation.told_at(clock);
    let timer = Effect::SetTimer(timer(id), if begun_at.is_some() { over } else { begun });
    let told = told(wanted.taker, id);
    // Much may wait by then.
    let morning = begun_at.and_then(|_| area::first_morning_of(wanted.taker, clock, reader));
    let handed = Change::event(Event::Delegated { delegation }).with([told, timer]).with(morning);
    Ok(handed.decision(Screen::Delegation { delegation: id }, msg::toast_handed_over()))
}

/// A handover begins today or later, ends no earlier, and lasts no longer than a year.
fn in_time(wanted: Handover, today: Day) -> Result<(), Refusal> {
    if wanted.from < today {
        return Err(Refusal::not_yet(msg::problem_day_early(today.text())));
    }
    if wanted.until < wanted.from {
        return Err(Refusal::not_yet(msg::problem_day_early(wanted.from.text())));
    }
    let late = |from: Day, day: Day| (from.after(LONGEST) < day).then(|| from.after(LONGEST).text());
    let late = late(today, wanted.from).or_else(|| late(wanted.from, wanted.until));
    late.map_or(Ok(()), |last| Err(Refusal::not_yet(msg::problem_day_late(last))))
}

/// In that time neither of the two has handed over, and nobody relies on the one who hands over: so nothing goes in a circle.
fn is_free(office: &Office, time: (i64, i64), (me, taker): (PersonId, PersonId), now: i64) -> Result<(), Refusal> {
    let at_once = || office.delegations.iter().filter(|other| other.is_open(now) && other.overlaps(time));
    if let Some(mine) = at_once().find(|other| other.giver.person == me) {
        let (first, last) = mine.days();
        return Err(Refusal::not_yet(msg::refusal_overlaps(mine.taker.name.as_str(), first, last)));
    }
    if let Some(other) = at_once().find(|other| other.taker.person == me) {
        let (first, last) = other.days();
        return Err(Refusal::not_yet(msg::refusal_relied_on(other.giver.name.as_str(), first, last)));
    }
    if let Some(other) = at_once().find(|other| other.giver.person == taker) {
        let (first, last) = other.days();
        return Err(Refusal::not_yet(msg::refusal_taker_away(other.giver.name.as_str(), first, last)));
    }
    Ok(())
}

/// Ends a handover early, or calls it off before it begins: both of the two can.
///
/// # Errors
/// The reader is neither of the two, or there is no such handover.
pub fn end(delegation: &Delegation, reader: &Reader) -> Decided {
    if !delegation.is_of(reader.me.id) {
        return Err(Refusal::gone());
    }
    let (id, shows) = (delegation.id, Screen::Delegation { delegation: delegation.id });
    // A press that comes twice, or too late.
    if !delegation.is_open(reader.now) {
        return Ok(Decision::nothing(shows, msg::toast_done()));
    }
    let other = if delegation.giver.person == reader.me.id { &delegation.taker } else { &delegation.giver };
    let ended = Change::event(Event::DelegationEnded { delegation: id, at: reader.now, ending: Ending::ByHand });
    let effects = [told(other.person, id), Effect::ClearTimer(timer(id)), Effect::Refresh(id.0)];
    Ok(ended.with(effects).decision(shows, msg::toast_done()))
}

/// Its time has come, or is over: the taker hears that it has begun, and both that it has ended. A timer that outlived what it was set for
/// does nothing.
pub(super) fn turns(delegation: &Delegation, clock: &str, reader: &Reader) -> Decision {
    let (id, now, shows) = (delegation.id, reader.now, Screen::Delegation { delegation: delegation.id });
    let (begun, over) = delegation.told_at(clock);
    let later = |due| Change::default().with([Effect::SetTimer(timer(id), due)]);
    let change = if delegation.ended.is_some() {
        Change::default()
    } else if now >= over {
        let ended = Event::DelegationEnded { delegation: id, at: delegation.ends_at, ending: Ending::Over };
        let both = [delegation.giver.person, delegation.taker.person].map(|person| told(person, id));
        Change::event(ended).with(both).with([Effect::Refresh(id.0)])
    } else if delegation.begun_at.is_some() {
        later(over)
    } else if now >= begun {
        let has_begun = Change::event(Event::DelegationBegun { delegation: id, at: now });
        let morning = area::first_morning_of(delegation.taker.person, clock, reader);
        has_begun.with([told(delegation.taker.person, id), Effect::Refresh(id.0)]).with(morning).and(later(over))
    } else {
        later(begun)
    };
    change.decision(shows, msg::toast_done())
}

/// One of the two decides for the authority no more: the other one hears of it.
pub(crate) fn lost_role(delegation: &Delegation, person: PersonId, at: i64) -> Change {
    let other = if delegation.giver.person == person { &delegation.taker } else { &delegation.giver };
    let id = delegation.id;
    let ended = Change::event(Event::DelegationEnded { delegation: id, at, ending: Ending::Role });
    ended.with([told(other.person, id), Effect::ClearTimer(timer(id)), Effect::Refresh(id.0)])
}

fn told(person: PersonId, delegation: DelegationId) -> Effect {
    Effect::Notify(Whom::Person(person), Screen::Delegation { delegation }.into(), Topic::Asked)
}

fn timer(delegation: DelegationId) -> area::Timer {
    Timer::Delegation { delegation }.into()
}

/// Notes that somebody was reminded of what waits for them.
pub(crate) fn reminded(person: PersonId, at: i64) -> Change {
    Change::event(Event::Reminded { person, at })
}

/// Whether a handover of an authority can be looked at by the reader: by everybody who has a part in what it decides, and the two.
pub(super) fn may_see(delegation: &Delegation, reader: &Reader) -> bool {
    reader.me.has_part_in(delegation.authority) || delegation.is_of(reader.me.id)
}
