//! How accounts of two platforms become one person's, and two people's again.

use super::super::event::{Event, TimerKind};
use super::super::id::{AccountId, FreshIds, LinkingId, PersonId};
use super::super::linking::{Linking, LinkingCode, LinkingState, STEP, Side};
use super::super::refusal::Refusal;
use crate::conversation::Screen;
use crate::facts::Facts;

/// Makes a code; one that nobody has typed yet ends with it.
pub(super) fn make(facts: &Facts, ids: &mut FreshIds) -> Result<Vec<Event>, Refusal> {
    let from = own_side(facts)?;
    if from.accounts > 1 {
        return Err(Refusal::LinkedAlready);
    }
    let mut events = Vec::new();
    if let Some(own) = &facts.own_linking {
        if own.state != LinkingState::Open && own.is_under_way(facts.now) {
            return Err(Refusal::LinkingWaits(own.id));
        }
        events.extend(ended(own, LinkingState::Over, None));
    }
    let code = facts.code.as_deref().map(LinkingCode::of).ok_or(Refusal::Gone)?;
    let (id, until) = (ids.fresh::<LinkingId>(), facts.now + STEP);
    let linking = Linking { id, state: LinkingState::Open, code: Some(code), until, from, to: None, ended_by: None };
    events.push(Event::LinkingSaved { linking, before: None });
    events.push(Event::TimerSet(TimerKind::Linking(id), until));
    Ok(events)
}

/// Types a code in another account. Whoever does it again is shown how it stands.
pub(super) fn typed(facts: &Facts) -> Result<Vec<Event>, Refusal> {
    let to = own_side(facts)?;
    let linking = facts.linking.as_ref().ok_or(Refusal::CodeUnknown)?;
    let is_mine = linking.side(to.account).is_some();
    match linking.state {
        LinkingState::Open if linking.is_under_way(facts.now) => {}
        LinkingState::Open | LinkingState::Over => return Err(Refusal::CodeOver),
        LinkingState::Typed | LinkingState::Confirmed | LinkingState::Linked if is_mine => return Ok(Vec::new()),
        LinkingState::Typed
        | LinkingState::Confirmed
        | LinkingState::Linked
        | LinkingState::Declined
        | LinkingState::Unlinked => return Err(Refusal::CodeUsed),
    }
    if let Some(hindrance) = linking.hindrance(&to) {
        return Err(hindrance);
    }
    // An account is on its way to one other only.
    let own = facts.own_linking.iter().filter(|own| own.state.waits());
    let by = Some(to.account);
    let mut events: Vec<Event> = own.flat_map(|own| ended(own, LinkingState::Declined, by)).collect();
    events.extend(goes_on(Linking { to: Some(to), code: None, ..linking.clone() }, LinkingState::Typed, facts.now));
    Ok(events)
}

/// Confirms from one's own side: first where the code was typed, then where it was made. With the second they are one.
pub(super) fn confirm(id: LinkingId, facts: &Facts) -> Result<Vec<Event>, Refusal> {
    let (linking, me) = mine(id, facts)?;
    let made_it = linking.from.account == me;
    match (linking.state, made_it) {
        (LinkingState::Linked, _) | (LinkingState::Confirmed, false) => return Ok(Vec::new()),
        (LinkingState::Open, _) | (LinkingState::Typed, true) => return Err(Refusal::NotAllowed),
        (LinkingState::Declined | LinkingState::Over | LinkingState::Unlinked, _) => return Err(Refusal::TooLate),
        (LinkingState::Typed, false) | (LinkingState::Confirmed, true) => {}
    }
    if !linking.is_under_way(facts.now) {
        return Err(Refusal::CodeOver);
    }
    let (stays, other) = linking.merged()?;
    if !made_it {
        let mut events = goes_on(linking.clone(), LinkingState::Confirmed, facts.now);
        events.push(Event::AccountTold(linking.from.account, Screen::Linking(id)));
        return Ok(events);
    }
    // What is being filled in here goes on getting what is typed.
    let active = facts.me.active.or(stays.active).or(other.active);
    let mut events = vec![Event::PeopleJoined { stays: stays.person, other: other.person, active }];
    events.extend(ended(linking, LinkingState::Linked, Some(me)));
    events.extend(commands_of(linking));
    events.push(Event::Repaired(stays.person.0));
    Ok(events)
}

/// Says no, from either side.
pub(super) fn decline(id: LinkingId, facts: &Facts) -> Result<Vec<Event>, Refusal> {
    let (linking, me) = mine(id, facts)?;
    match linking.state {
        LinkingState::Declined if linking.ended_by == Some(me) => Ok(Vec::new()),
        state if state.waits() => Ok(ended(linking, LinkingState::Declined, Some(me))),
        LinkingState::Open
        | LinkingState::Typed
        | LinkingState::Confirmed
        | LinkingState::Linked
        | LinkingState::Declined
        | LinkingState::Over
        | LinkingState::Unlinked => Err(Refusal::TooLate),
    }
}

/// The time of a step is over.
pub(super) fn end(id: LinkingId, facts: &Facts) -> Result<Vec<Event>, Refusal> {
    let linking = facts.linking.as_ref().filter(|linking| linking.id == id).ok_or(Refusal::Gone)?;
    let is_over = linking.state.waits() && !linking.is_under_way(facts.now);
    if is_over { Ok(ended(linking, LinkingState::Over, None)) } else { Err(Refusal::TooLate) }
}

/// Parts the account that asks from the person: it begins anew, all else stays.
pub(super) fn unlink(id: LinkingId, facts: &Facts, ids: &mut FreshIds) -> Result<Vec<Event>, Refusal> {
    let (linking, me) = mine(id, facts)?;
    match linking.state {
        LinkingState::Linked => {}
        LinkingState::Unlinked if linking.ended_by == Some(me) => return Ok(Vec::new()),
        LinkingState::Open
        | LinkingState::Typed
        | LinkingState::Confirmed
        | LinkingState::Declined
        | LinkingState::Over
        | LinkingState::Unlinked => return Err(Refusal::NotLinked),
    }
    let of = facts.me.id;
    let mut events = vec![Event::AccountParted { account: me, of, to: ids.fresh::<PersonId>() }];
    events.extend(ended(linking, LinkingState::Unlinked, Some(me)));
    events.extend(commands_of(linking));
    events.push(Event::Repaired(of.0));
    Ok(events)
}

/// Chooses where notices go.
pub(super) fn choose_notices(account: Option<AccountId>, facts: &Facts) -> Result<Vec<Event>, Refusal> {
    if facts.accounts.len() < 2 {
        return Err(Refusal::NotLinked);
    }
    if account.is_some_and(|chosen| facts.accounts.iter().all(|account| account.id != chosen)) {
        return Err(Refusal::Gone);
    }
    if account == facts.notices {
        return Ok(Vec::new());
    }
    let me = facts.me.id;
    Ok(vec![Event::NoticesChosen(me, account), Event::Repaired(me.0)])
}

/// The account that asks, where there is more than one platform.
fn own_side(facts: &Facts) -> Result<Side, Refusal> {
    if !facts.settings.linking {
        return Err(Refusal::NotAllowed);
    }
    facts.side.clone().ok_or(Refusal::Gone)
}

/// A linking in which the account that asks has a side.
fn mine(id: LinkingId, facts: &Facts) -> Result<(&Linking, AccountId), Refusal> {
    let linking = facts.linking.as_ref().filter(|linking| linking.id == id).ok_or(Refusal::Gone)?;
    let me = facts.account.filter(|me| linking.side(*me).is_some()).ok_or(Refusal::Gone)?;
    Ok((linking, me))
}

/// The next step, for which there is time again.
fn goes_on(linking: Linking, state: LinkingState, now: i64) -> Vec<Event> {
    let (id, before, until) = (linking.id, Some(linking.state), now + STEP);
    vec![
        Event::LinkingSaved { linking: Linking { state, until, ..linking }, before },
        Event::TimerSet(TimerKind::Linking(id), until),
        Event::Repaired(id.0),
    ]
}

/// The end of it, of which the other side hears when somebody has brought it about.
fn ended(linking: &Linking, state: LinkingState, by: Option<AccountId>) -> Vec<Event> {
    let (id, before) = (linking.id, Some(linking.state));
    let told = by.and_then(|by| linking.other(by)).map(|other| other.account);
    let linking = Linking { state, code: None, ended_by: by, ..linking.clone() };
    let mut events = vec![
        Event::LinkingSaved { linking, before },
        Event::TimerCleared(TimerKind::Linking(id)),
        Event::Repaired(id.0),
    ];
    events.extend(told.map(|told| Event::AccountTold(told, Screen::Linking(id))));
    events
}

/// What either account can be asked to do is something else now.
fn commands_of(linking: &Linking) -> impl Iterator<Item = Event> + '_ {
    let sides = [Some(&linking.from), linking.to.as_ref()].into_iter().flatten();
    sides.map(|side| Event::AccountTold(side.account, Screen::Commands))
}
