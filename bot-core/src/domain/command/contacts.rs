//! Contacts and the links that lead to them.

use super::super::contact::{ContactRequest, Peer};
use super::super::event::Event;
use super::super::id::{ContactRequestId, FreshIds, LinkId, PersonId};
use super::super::link::{Link, LinkKind, hash_of};
use super::super::refusal::Refusal;
use crate::areas::authorities;
use crate::conversation::Screen;
use crate::facts::Facts;

/// A personal link that may be used once ends after this long, in ms: 30 days.
const SINGLE_USE_FOR: i64 = 30 * 24 * 3_600_000;

pub(super) fn make_link(reusable: bool, facts: &Facts, ids: &mut FreshIds) -> Result<Vec<Event>, Refusal> {
    let code = facts.code.clone().ok_or(Refusal::Gone)?;
    let hash = hash_of(&code);
    let link = Link {
        id: ids.fresh::<LinkId>(),
        kind: LinkKind::Contact { of: facts.me.id },
        code: Some(code),
        reusable,
        expires_at: (!reusable).then_some(facts.now + SINGLE_USE_FOR),
        revoked_at: None,
        used: None,
    };
    Ok(vec![Event::LinkMade { link, hash }])
}

pub(super) fn revoke(link: LinkId, facts: &Facts) -> Result<Vec<Event>, Refusal> {
    if facts.links.iter().any(|mine| mine.id == link) {
        Ok(vec![Event::LinkRevoked(link, facts.now)])
    } else {
        Err(Refusal::Gone)
    }
}

/// Opens a link: once if it is for one use, in time, and by somebody else than its maker.
pub(super) fn open(facts: &Facts, ids: &mut FreshIds) -> Result<Vec<Event>, Refusal> {
    let link = facts.link.as_ref().ok_or(Refusal::LinkUnknown)?;
    let me = facts.me.id;
    if let (false, Some((_, by))) = (link.reusable, link.used) {
        return if by == me { reopened(link, facts) } else { Err(Refusal::LinkUsed) };
    }
    if link.revoked_at.is_some() || link.expires_at.is_some_and(|end| end <= facts.now) {
        return Err(Refusal::LinkOver);
    }
    let used = Event::LinkUsed { link: link.id, by: me, at: facts.now, once: !link.reusable };
    match link.kind {
        LinkKind::Contact { of } => {
            let owner = facts.peer.clone().filter(|peer| peer.id == of).ok_or(Refusal::LinkOver)?;
            let mut events = wish(owner, facts, ids)?;
            events.push(used);
            Ok(events)
        }
        LinkKind::Approver { authority } => {
            if facts.me.decides_for(authority) {
                let known = facts.authorities.iter().find(|other| other.id == authority);
                return Err(known.map_or(Refusal::Gone, |known| Refusal::AlreadyAppointed(known.clone())));
            }
            Ok(vec![used, authorities::Event::Appointed { person: me, authority, at: facts.now }.into()])
        }
        LinkKind::Operator => Ok(vec![used, authorities::Event::OperatorLinked { person: me }.into()]),
    }
}

/// A one-time link that the same person opens again says so, and nothing else happens.
fn reopened(link: &Link, facts: &Facts) -> Result<Vec<Event>, Refusal> {
    match link.kind {
        LinkKind::Approver { authority } if facts.me.decides_for(authority) => Ok(Vec::new()),
        LinkKind::Contact { of } if facts.contacts.iter().any(|peer| peer.id == of) => Err(Refusal::AlreadyContacts),
        LinkKind::Contact { .. } => Err(facts.pending.map_or(Refusal::LinkUsed, Refusal::Asked)),
        LinkKind::Operator | LinkKind::Approver { .. } => Err(Refusal::LinkUsed),
    }
}

pub(super) fn request(other: PersonId, facts: &Facts, ids: &mut FreshIds) -> Result<Vec<Event>, Refusal> {
    let owner = facts.peer.clone().filter(|peer| peer.id == other).ok_or(Refusal::Gone)?;
    wish(owner, facts, ids)
}

fn wish(owner: Peer, facts: &Facts, ids: &mut FreshIds) -> Result<Vec<Event>, Refusal> {
    if owner.id == facts.me.id {
        return Err(Refusal::OwnLink);
    }
    if facts.contacts.iter().any(|peer| peer.id == owner.id) {
        return Err(Refusal::AlreadyContacts);
    }
    if let Some(waits) = facts.pending {
        return Err(Refusal::Asked(waits));
    }
    let to = owner.id;
    let id = ids.fresh::<ContactRequestId>();
    let request = ContactRequest { id, from: facts.me.peer(), to: owner, accepted: None };
    Ok(vec![Event::ContactRequested(request, facts.now), Event::Told(to, Screen::ContactRequest(id))])
}

pub(super) fn answer(request: ContactRequestId, accept: bool, facts: &Facts) -> Result<Vec<Event>, Refusal> {
    let wish = facts.request.as_ref().filter(|wish| wish.id == request && wish.to.id == facts.me.id);
    let wish = wish.ok_or(Refusal::Gone)?;
    match wish.accepted {
        Some(before) if before == accept => return Ok(Vec::new()),
        Some(_) => return Err(Refusal::TooLate),
        None => {}
    }
    let at = facts.now;
    let mut events = vec![Event::ContactAnswered { request, accepted: accept, at }];
    if accept {
        events.push(Event::ContactAdded(wish.from.id, wish.to.id, at));
    }
    events.push(Event::Told(wish.from.id, Screen::ContactRequest(request)));
    events.push(Event::Repaired(request.0));
    Ok(events)
}

pub(super) fn remove(other: PersonId, facts: &Facts) -> Result<Vec<Event>, Refusal> {
    if facts.contacts.iter().any(|peer| peer.id == other) {
        Ok(vec![Event::ContactRemoved(facts.me.id, other)])
    } else {
        Err(Refusal::NotAContact)
    }
}
