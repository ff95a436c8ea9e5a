//! What operators decide, in their chats or at the command line (docs/domain.md, "Operators").

mod people;
mod schools;

pub(crate) use people::leaves;
pub use people::{end_appointment, end_operator, invite, make, revoke_invitation};
pub use schools::{close, find, merge};

use super::act::By;
use super::facts::Desk;
use super::form::AuthorityDraft;
use super::{Event, Job, Screen};
use crate::area;
use crate::areas::authorities;
use crate::decision::{Again, Change, Decided, Decision, Effect, Refusal, Topic, Whom};
use crate::domain::{AuthorityId, Country, InquiryId, Territory};
use crate::lists::List;
use crate::reader::{Fresh, Reader};
use crate::text::msg;
use crate::wire::Page;

/// So much of what waits is asked about, or goes on without an authority, in one turn.
pub(super) const LATE: usize = 20;

/// Whether the reader sees what operators see.
pub(super) fn may_read(reader: &Reader) -> bool {
    reader.me.operator && !reader.is_room() && reader.student.is_none()
}

/// Who acts: every rule here asks it.
///
/// # Errors
/// The reader is no operator, or is none any more.
pub(super) fn by(reader: &Reader) -> Result<By, Refusal> {
    if !may_read(reader) {
        return Err(Refusal::never(msg::refusal_no_operator()).showing(area::home()));
    }
    Ok(if reader.me.traits.is_shell { By::Shell } else { By::Operator(reader.me.id) })
}

/// An authority from its first page on.
pub(super) fn desk(authority: AuthorityId) -> Screen {
    Screen::Authority { authority, page: Page(0) }
}

/// Begins to set an authority up, in a country where that is known: an empty key is none.
///
/// # Errors
/// The reader is no operator, or there is no such country.
pub fn set_up(country: &str, reader: &Reader) -> Decided {
    by(reader)?;
    if country.is_empty() {
        return Ok(Decision::begins(AuthorityDraft::default(), Again::GoesOn));
    }
    let country = List::countries().key(country).ok_or_else(Refusal::gone)?;
    let draft = AuthorityDraft::of(Some(Country::of(country.to_owned())));
    Ok(Decision::begins(draft, Again::GoesOn))
}

/// Sets an authority up, or up again; it is asked about what waits already, some of it at a time. `known`: the one that was set up there
/// before, and whether it is in use, when nothing changes.
///
/// # Errors
/// The reader is no operator, or there is no such place.
pub fn add(place: &Territory, known: Option<(AuthorityId, bool)>, reader: &Reader, fresh: &mut Fresh) -> Decided {
    let by = by(reader)?;
    let Territory { country, region } = place;
    let regions = List::regions(country);
    if !List::countries().contains(country) || region.as_ref().is_some_and(|region| !regions.contains(region)) {
        return Err(Refusal::gone());
    }
    let authority = match known {
        Some((authority, true)) => return Ok(Decision::nothing(desk(authority), msg::toast_set_up_already())),
        Some((authority, false)) => authority,
        None => fresh.id(),
    };
    let set_up = Event::SetUp { authority, place: place.clone(), by, at: reader.now };
    let follows = [Effect::Start(Job::AskLate { authority }.into()), Effect::Refresh(authority.0)];
    Ok(Change::event(set_up).with(follows).decision(desk(authority), msg::toast_set_up()))
}

/// Asks an authority about what waited when it was set up, up to a subject: what `asks` says of each of these. `to`: the last one, `None`
/// where that is all.
pub(super) fn ask_late(
    authority: AuthorityId,
    (behind, to): (i64, Option<i64>),
    asks: Change,
    reader: &Reader,
) -> Decision {
    // First: somebody else may have gone on with it.
    let asked = Change::event(Event::AskedLate { authority, behind, to, at: reader.now });
    asked.and(asks).decision(desk(authority), msg::toast_done())
}

/// Takes an authority out of use: it gets no vote any more, and what waits for it goes on without it, some of it at a time. Nobody can open
/// an invitation for it any more, also once it is set up again. All operators are told. `askers`: the questions that nobody can answer
/// then, whose people read it. Once more, nothing changes.
///
/// # Errors
/// The reader is no operator, or takes part in a project that waits for it: it would go on without its vote.
pub fn take_out_of_use(desk_of: &Desk, askers: &[InquiryId], reader: &Reader) -> Decided {
    let by = by(reader)?;
    let authority = desk_of.authority.id;
    if !desk_of.is_in_use {
        return Ok(Decision::nothing(desk(authority), msg::toast_out_of_use()));
    }
    if desk_of.takes_part {
        return Err(Refusal::not_yet(msg::refusal_own_project_waits()));
    }
    let left = desk_of.left;
    let taken = Event::TakenOutOfUse { authority, left, by, at: reader.now };
    let told = authorities::Screen::OutOfUse { authority, left }.into();
    let follows = [
        Effect::Start(Job::HandBack { authority }.into()),
        Effect::Notify(Whom::Operator, told, Topic::Asked),
        Effect::Refresh(authority.0),
    ];
    let refreshed = askers.iter().map(|inquiry| Effect::Refresh(inquiry.0));
    let change = Change::event(taken).with(follows).with(refreshed);
    let change = desk_of.open.iter().map(|link| people::revoked(*link, (by, reader.now))).fold(change, Change::and);
    Ok(change.decision(desk(authority), msg::toast_out_of_use()))
}

/// Lets some projects go on without an authority that is out of use: what `goes_on` says of each.
///
/// # Errors
/// None is left that waits for it, or it is in use again: then nothing more follows by itself.
pub(super) fn hand_back(authority: AuthorityId, is_in_use: bool, goes_on: Change) -> Decided {
    if is_in_use || goes_on.events.is_empty() {
        return Err(Refusal::gone());
    }
    Ok(goes_on.decision(desk(authority), msg::toast_done()))
}
