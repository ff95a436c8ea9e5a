//! How accounts of two platforms become one person's, and two people's again.

use super::link::{Account, AccountLink, LinkCode, LinkState, STEP, Side};
use super::{Event, Screen, Timer};
use crate::decision::{Change, Decided, Decision, Effect, Refusal, Topic, Whom};
use crate::domain::{AccountId, AccountLinkId, Cap, PersonId};
use crate::reader::{Fresh, Reader};
use crate::text::msg;

/// A person's own accounts, as one of them asks.
#[derive(Clone, Debug, Default)]
pub struct Own {
    /// All of them, the oldest first.
    pub accounts: Vec<Account>,
    /// The one that the person has chosen for notices.
    pub notices: Option<AccountId>,
    /// The one that asks, as somebody who links it sees it.
    pub side: Option<Side>,
    /// Its link with another one, unless that has ended.
    pub link: Option<AccountLink>,
}

/// Makes a code; one that nobody has typed yet ends with it.
///
/// # Errors
/// The account is linked, or on its way to be.
pub fn make_code(own: &Own, reader: &Reader, fresh: &mut Fresh) -> Decided {
    let from = own_side(own, reader)?;
    if from.accounts > 1 {
        return Err(Refusal::never(msg::refusal_linked_already()).showing(Screen::Accounts));
    }
    let mut change = Change::default();
    if let Some(own) = &own.link {
        if own.state != LinkState::Open && own.is_under_way(reader.now) {
            return Err(Refusal::never(msg::refusal_linking_waits()).showing(Screen::Link { link: own.id }));
        }
        change = ended(own, LinkState::Over, None);
    }
    let (id, until) = (fresh.id::<AccountLinkId>(), reader.now + STEP);
    let code = Some(LinkCode::of(fresh.code()));
    let link = AccountLink { id, state: LinkState::Open, code, until, from: from.clone(), to: None, ended_by: None };
    let made = Change::event(Event::LinkSaved { link: Box::new(link), before: None });
    let timed = made.with([Effect::SetTimer(Timer::AccountLink(id).into(), until), Effect::Spend(Cap::Codes)]);
    Ok(change.and(timed).decision(Screen::Link { link: id }, msg::toast_done()))
}

/// Types a code in another account. Whoever does it again is shown how it stands.
///
/// # Errors
/// Nobody has made such a code, it was typed or has ended, or the two cannot become one.
pub fn type_code(typed: Option<&AccountLink>, own: &Own, reader: &Reader) -> Decided {
    let to = own_side(own, reader)?;
    let link = typed.ok_or_else(|| Refusal::never(msg::refusal_code_unknown()))?;
    let shows = Screen::Link { link: link.id };
    match link.state {
        LinkState::Open if link.is_under_way(reader.now) => {}
        LinkState::Open | LinkState::Over => return Err(Refusal::never(msg::refusal_code_over())),
        LinkState::Typed | LinkState::Confirmed | LinkState::Linked if link.side(to.account).is_some() => {
            return Ok(Decision::nothing(shows, msg::toast_done()));
        }
        LinkState::Typed | LinkState::Confirmed | LinkState::Linked | LinkState::Declined | LinkState::Unlinked => {
            return Err(Refusal::never(msg::refusal_code_used()));
        }
    }
    if let Some(hindrance) = link.hindrance(to) {
        return Err(hindrance);
    }
    // An account is on its way to one other only.
    let other = own.link.as_ref().filter(|own| own.state.waits());
    let ended = other.map(|own| ended(own, LinkState::Declined, Some(to.account))).unwrap_or_default();
    let next = AccountLink { to: Some(to.clone()), code: None, ..link.clone() };
    Ok(ended.and(goes_on(next, LinkState::Typed, reader.now)).decision(shows, msg::toast_done()))
}

/// Confirms from one's own side: first where the code was typed, then where it was made. With the second they are one.
///
/// # Errors
/// It is not this side's turn, too late, or the two cannot become one any more.
pub fn confirm(link: &AccountLink, reader: &Reader) -> Decided {
    let me = mine(link, reader)?;
    let shows = Screen::Link { link: link.id };
    let made_it = link.from.account == me;
    match (link.state, made_it) {
        (LinkState::Linked, _) | (LinkState::Confirmed, false) => {
            return Ok(Decision::nothing(shows, msg::toast_done()));
        }
        (LinkState::Open, _) | (LinkState::Typed, true) => return Err(Refusal::not_allowed()),
        (LinkState::Declined | LinkState::Over | LinkState::Unlinked, _) => return Err(Refusal::too_late()),
        (LinkState::Typed, false) | (LinkState::Confirmed, true) => {}
    }
    if !link.is_under_way(reader.now) {
        return Err(Refusal::never(msg::refusal_code_over()));
    }
    let (stays, other) = link.merged()?;
    if !made_it {
        let asked = Effect::Notify(Whom::Account(link.from.account), shows.clone().into(), Topic::Asked);
        let confirmed = goes_on(link.clone(), LinkState::Confirmed, reader.now).with([asked]);
        return Ok(confirmed.decision(shows, msg::toast_done()));
    }
    // What is being filled in here goes on getting what is typed.
    let active = reader.me.active.or(stays.active).or(other.active);
    let (stays, other) = (stays.person, other.person);
    let joined =
        Change::event(Event::PeopleJoined { stays, other, active }).and(ended(link, LinkState::Linked, Some(me)));
    Ok(joined.with(becomes(link, stays)).with([Effect::Refresh(stays.0)]).decision(shows, msg::toast_done()))
}

/// Says no, from either side.
///
/// # Errors
/// It has ended otherwise.
pub fn decline(link: &AccountLink, reader: &Reader) -> Decided {
    let me = mine(link, reader)?;
    let shows = Screen::Link { link: link.id };
    if link.state == LinkState::Declined && link.ended_by == Some(me) {
        return Ok(Decision::nothing(shows, msg::toast_done()));
    }
    if !link.state.waits() {
        return Err(Refusal::too_late());
    }
    Ok(ended(link, LinkState::Declined, Some(me)).decision(shows, msg::toast_done()))
}

/// Ends a link whose time for the next step is over; a clock that was set back lets it be waited for a little longer.
///
/// # Errors
/// It has ended.
pub fn end(link: &AccountLink, reader: &Reader) -> Decided {
    let shows = Screen::Link { link: link.id };
    if !link.state.waits() {
        return Err(Refusal::too_late());
    }
    if link.is_under_way(reader.now) {
        let later = Change::default().with([Effect::SetTimer(Timer::AccountLink(link.id).into(), link.until)]);
        return Ok(later.decision(shows, msg::toast_done()));
    }
    Ok(ended(link, LinkState::Over, None).decision(shows, msg::toast_done()))
}

/// Parts the account that asks from the person: it begins anew, all else stays.
///
/// # Errors
/// It is not linked.
pub fn unlink(link: &AccountLink, reader: &Reader, fresh: &mut Fresh) -> Decided {
    let me = mine(link, reader)?;
    let shows = Screen::Link { link: link.id };
    if link.state == LinkState::Unlinked && link.ended_by == Some(me) {
        return Ok(Decision::nothing(shows, msg::toast_done()));
    }
    if link.state != LinkState::Linked {
        return Err(not_linked());
    }
    let (of, to) = (reader.me.id, fresh.id::<PersonId>());
    let parted = Change::event(Event::AccountParted { account: me, of, to });
    let parted = parted.and(ended(link, LinkState::Unlinked, Some(me))).with(becomes(link, to));
    Ok(parted.with([Effect::Refresh(of.0)]).decision(shows, msg::toast_done()))
}

/// Chooses where notices go.
///
/// # Errors
/// The person has one account only, or not this one.
pub fn choose_notices(account: Option<AccountId>, own: &Own, reader: &Reader) -> Decided {
    if own.accounts.len() < 2 {
        return Err(not_linked());
    }
    if account.is_some_and(|chosen| own.accounts.iter().all(|account| account.id != chosen)) {
        return Err(Refusal::gone());
    }
    if account == own.notices {
        return Ok(Decision::nothing(Screen::Accounts, msg::toast_saved()));
    }
    let person = reader.me.id;
    let chosen = Event::NoticesChosen { person, account }.into();
    Ok(Decision::new(vec![chosen], Screen::Accounts, msg::toast_saved()).with([Effect::Refresh(person.0)]))
}

/// There is one account only.
pub(super) fn not_linked() -> Refusal {
    Refusal::never(msg::refusal_not_linked()).leading(msg::button_accounts(), Screen::Accounts)
}

/// The account that asks, where there is more than one platform.
fn own_side<'a>(own: &'a Own, reader: &Reader) -> Result<&'a Side, Refusal> {
    if !reader.settings.linking {
        return Err(Refusal::not_allowed().showing(Screen::Accounts));
    }
    own.side.as_ref().ok_or_else(Refusal::gone)
}

/// The account that asks, if it has a side in a link.
fn mine(link: &AccountLink, reader: &Reader) -> Result<AccountId, Refusal> {
    link.side(reader.account).map(|side| side.account).ok_or_else(Refusal::gone)
}

/// The next step, for which there is time again.
fn goes_on(link: AccountLink, state: LinkState, now: i64) -> Change {
    let (id, before, until) = (link.id, Some(link.state), now + STEP);
    let saved = Event::LinkSaved { link: Box::new(AccountLink { state, until, ..link }), before };
    Change::event(saved).with([Effect::SetTimer(Timer::AccountLink(id).into(), until), Effect::Refresh(id.0)])
}

/// Ends a link. The other side is notified if an account, not the timer, ended it.
fn ended(link: &AccountLink, state: LinkState, by: Option<AccountId>) -> Change {
    let (id, before) = (link.id, Some(link.state));
    let other = by.and_then(|by| link.other(by)).map(|other| other.account);
    let ended = AccountLink { state, code: None, ended_by: by, ..link.clone() };
    let saved = Event::LinkSaved { link: Box::new(ended), before };
    let told = |account| Effect::Notify(Whom::Account(account), Screen::Link { link: id }.into(), Topic::Asked);
    let effects = [Effect::ClearTimer(Timer::AccountLink(id).into()), Effect::Refresh(id.0)];
    Change::event(saved).with(effects).with(other.map(told))
}

/// Whoever acted is this person from now on, and either account can be asked to do something else.
fn becomes(link: &AccountLink, person: PersonId) -> Vec<Effect> {
    let offers = link.sides().map(|side| Effect::OfferCommands(side.account));
    [Effect::Become(person)].into_iter().chain(offers).collect()
}
