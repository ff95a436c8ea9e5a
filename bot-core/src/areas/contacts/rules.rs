//! How people become contacts, by an invitation or by being picked, and how they part (docs/domain.md, "People").

use super::invitation::{Invitation, InvitationKind};
use super::request::{ContactRequest, Relation};
use super::{Event, Screen};
use crate::area;
use crate::areas::authorities::{self, Rank};
use crate::areas::suspension;
use crate::decision::{Decided, Decision, Effect, Refusal, Topic, Whom, read_words};
use crate::domain::{
    ASK_AGAIN_AFTER, AccountId, AuthorityId, Cap, ContactRequestId, LinkId, Message, PersonId, Room, hash_of,
};
use crate::reader::{Fresh, Reader};
use crate::text::{Arg, Locale, msg};
use crate::wire::{Page, Words};

/// A personal invitation for one person ends after this long, in ms: 30 days.
pub(crate) const SINGLE_USE_FOR: i64 = 30 * 24 * 3_600_000;

/// Looks for one's own contacts.
///
/// # Errors
/// It is not said what to look for.
pub(super) fn search(words: &Words) -> Decided {
    let words: Message = read_words(words, "")?;
    Ok(Decision::shows(Screen::Found { words: words.as_str().to_owned() }))
}

/// Makes a personal invitation; `open` are the person's own that can be opened.
///
/// # Errors
/// The person is suspended, or there are too many of them.
pub fn make_link(reusable: bool, open: &[Invitation], reader: &Reader, fresh: &mut Fresh) -> Decided {
    suspension::may_begin(reader)?;
    let (most, _) = Cap::OpenLinks.limit();
    if u32::try_from(open.len()).is_ok_and(|open| open >= most) {
        return Err(Refusal::capped(Cap::OpenLinks, None).showing(Screen::AddContact));
    }
    let link = fresh.id::<LinkId>();
    let (code, hash) = (fresh.code().to_owned(), hash_of(fresh.code()));
    let invitation = Invitation {
        id: link,
        kind: InvitationKind::Contact { of: reader.me.id },
        code: Some(code),
        reusable,
        made_at: reader.now,
        expires_at: (!reusable).then_some(reader.now + SINGLE_USE_FOR),
        revoked_at: None,
        used: None,
    };
    let (made, language) = (Event::LinkMade { invitation, hash }, reader.locale);
    let shows = Screen::Invite { link, language, page: Page(0) };
    Ok(Decision::new(vec![made.into()], shows, msg::toast_link_made())
        .with([Effect::Spend(Cap::Links), sent(Screen::Forward { link, language }, reader)]))
}

/// Sends a message that is to be forwarded to whoever forwards it, where they are.
pub(crate) fn sent(message: impl Into<area::Screen>, reader: &Reader) -> Effect {
    Effect::Notify(Whom::Account(reader.account), message.into(), Topic::Asked)
}

/// Writes the message of a personal invitation in a language, once more or for the first time.
///
/// # Errors
/// It is somebody else's, or has ended, or the person is suspended.
pub fn write(invitation: &Invitation, language: Locale, reader: &Reader) -> Decided {
    let (link, shows) = (invitation.id, Screen::Invite { link: invitation.id, language, page: Page(0) });
    if invitation.owner() != Some(reader.me.id) || !matches!(invitation.kind, InvitationKind::Contact { .. }) {
        return Err(Refusal::gone());
    }
    if !invitation.is_open(reader.now) {
        return Err(Refusal::too_late().showing(shows));
    }
    suspension::may_begin(reader)?;
    let sends = sent(Screen::Forward { link, language }, reader);
    Ok(Decision::new(Vec::new(), shows, msg::toast_written()).with([sends]))
}

/// Ends a personal invitation. Ending it once more changes nothing.
///
/// # Errors
/// It is somebody else's, or has ended by itself.
pub fn revoke_link(invitation: &Invitation, reader: &Reader) -> Decided {
    let is_mine = invitation.owner() == Some(reader.me.id);
    if is_mine && invitation.revoked_at.is_some() {
        return Ok(Decision::nothing(Screen::AddContact, msg::toast_link_ended()));
    }
    if !is_mine || !invitation.is_open(reader.now) {
        return Err(Refusal::gone());
    }
    let revoked = Event::LinkRevoked { link: invitation.id, at: reader.now };
    // The message that was to be forwarded says so, too.
    let refreshed = Effect::Refresh(invitation.id.0);
    Ok(Decision::new(vec![revoked.into()], Screen::AddContact, msg::toast_link_ended()).with([refreshed]))
}

/// Opens an invitation: once if it is for one person, in time, and by somebody else than the one who made it. `owner` is
/// the one who made a personal invitation.
///
/// # Errors
/// There is no such invitation, it was used or has ended, it gives nothing that the person does not have, or it leads to a contact and
/// they are suspended.
pub fn open_link(
    invitation: Option<&Invitation>,
    owner: Option<&Relation>,
    reader: &Reader,
    fresh: &mut Fresh,
) -> Decided {
    let invitation = invitation.ok_or_else(unknown)?;
    let me = reader.me.id;
    if matches!(invitation.used, Some((_, by)) if !invitation.reusable && by == me) {
        return open_again(invitation, owner, reader);
    }
    may_open(invitation, reader)?;
    let at = reader.now;
    let used = Event::LinkUsed { link: invitation.id, by: me, at, once: !invitation.reusable }.into();
    match invitation.kind {
        InvitationKind::Contact { .. } => {
            suspension::may_begin(reader)?;
            let own = Refusal::never(msg::refusal_own_link()).leading(msg::button_add_contact(), Screen::AddContact);
            let owner = owner.filter(|owner| Some(owner.other.id) == invitation.owner()).ok_or_else(over)?;
            let mut decision = ask(owner, own, reader, fresh)?;
            decision.events.push(used);
            Ok(decision.with([Effect::Refresh(invitation.id.0)]))
        }
        // Who is invited to a project, the areas of its members and guests say.
        InvitationKind::Partner { .. } | InvitationKind::Guest { .. } => Err(over()),
        InvitationKind::Approver { authority } => appointed((invitation.id, used), (authority, Rank::Approver), reader),
        InvitationKind::Deputy { authority } => appointed((invitation.id, used), (authority, Rank::Deputy), reader),
        InvitationKind::Operator => {
            let linked = authorities::Event::OperatorLinked { person: me }.into();
            let decision = Decision::new(vec![used, linked], area::welcome(), msg::toast_done());
            // The operator who has made it reads that it was opened, and all others that there is one more.
            let told = Effect::Notify(Whom::Operator, area::joined(invitation.id), Topic::Asked);
            let follows = [Effect::OfferAllCommands(me), Effect::Refresh(invitation.id.0)];
            Ok(decision.with(follows).with((!reader.me.operator).then_some(told)))
        }
        InvitationKind::Room { .. } => Err(Refusal::never(msg::refusal_room_link())),
    }
}

/// Binds a room to the authority of an invitation that was opened there: once, in time, and by somebody who decides for the authority or
/// is an operator. Everybody in the room reads along from then on, so the room, the approvers and the operator are told.
///
/// # Errors
/// There is no such invitation, it was used or has ended, or the person may not open it.
pub fn bind_room(invitation: Option<&Invitation>, room: &Room, reader: &Reader, fresh: &mut Fresh) -> Decided {
    let invitation = invitation.ok_or_else(unknown)?;
    let InvitationKind::Room { authority } = invitation.kind else { return Err(unknown()) };
    if !reader.me.decides_for(authority) && !reader.me.operator {
        return Err(Refusal::not_yet(msg::refusal_room_binder()));
    }
    may_open(invitation, reader)?;
    let (platform, locale, at) = (reader.platform, reader.locale, reader.now);
    let used = Event::LinkUsed { link: invitation.id, by: reader.me.id, at, once: true }.into();
    let ids = (fresh.id::<PersonId>(), fresh.id::<AccountId>());
    let bound = authorities::Event::RoomBound { authority, platform, room: room.clone(), locale, ids }.into();
    let shows = authorities::Screen::RoomBound { authority, platform, room: (room.id.clone(), room.name.clone()) };
    let told = [Whom::Approvers(authority), Whom::Operator];
    let told = told.map(|whom| Effect::Notify(whom, shows.clone().into(), Topic::Asked));
    let refreshed = Effect::Refresh(invitation.id.0);
    Ok(Decision::new(vec![used, bound], shows, msg::toast_done()).with(told).with([refreshed]))
}

/// Somebody decides for an authority from now on, or is its deputy; a deputy can become an approver.
fn appointed((link, used): (LinkId, area::Event), (authority, rank): (AuthorityId, Rank), reader: &Reader) -> Decided {
    let (mandates, me) = (&reader.me.decides_for, reader.me.id);
    let refused = |text| Err(Refusal::never(text).leading(msg::button_queue(), area::queue()));
    if mandates.own.contains(&authority) {
        return refused(msg::refusal_already_appointed());
    }
    if rank == Rank::Deputy && mandates.deputy.contains(&authority) {
        return refused(msg::refusal_already_deputy());
    }
    let appointed = authorities::Event::Appointed { person: me, authority, rank, at: reader.now }.into();
    let decision = Decision::new(vec![used, appointed], area::welcome(), msg::toast_done());
    // The operator's chat says that nobody decides there, where it does, and that the invitation waits.
    let follows = [Effect::OfferAllCommands(me), Effect::Refresh(authority.0), Effect::Refresh(link.0)];
    Ok(decision.with(follows).with(area::first_morning(reader)))
}

/// Whether somebody can open an invitation now.
///
/// # Errors
/// It was used by somebody else, revoked, or is over.
pub(crate) fn may_open(invitation: &Invitation, reader: &Reader) -> Result<(), Refusal> {
    if !invitation.reusable && invitation.used.is_some() {
        return Err(used());
    }
    if invitation.is_open(reader.now) { Ok(()) } else { Err(over()) }
}

/// Opens an invitation for one person again, by that person: nothing happens, and they see what came of it.
fn open_again(invitation: &Invitation, owner: Option<&Relation>, reader: &Reader) -> Decided {
    match (invitation.kind, owner) {
        (InvitationKind::Approver { authority } | InvitationKind::Deputy { authority }, _)
            if reader.me.has_part_in(authority) =>
        {
            Ok(Decision::nothing(area::home(), msg::toast_done()))
        }
        (InvitationKind::Contact { .. }, Some(owner)) if owner.is_contact => Err(already_contacts()),
        (InvitationKind::Contact { .. }, Some(owner)) => Err(owner.seems_to_wait().map_or_else(used, asked)),
        (
            InvitationKind::Contact { .. }
            | InvitationKind::Partner { .. }
            | InvitationKind::Guest { .. }
            | InvitationKind::Approver { .. }
            | InvitationKind::Deputy { .. }
            | InvitationKind::Operator
            | InvitationKind::Room { .. },
            _,
        ) => Err(used()),
    }
}

/// Asks somebody who was picked from the platform's own list of people; `relation` is `None` where nobody knows them. What
/// the person sees is the same, whether the other one is known, has declined, or has blocked them.
///
/// # Errors
/// The person is suspended, it is the person themselves, or the two are contacts, or the other one has asked already.
pub fn request_contact(relation: Option<&Relation>, reader: &Reader, fresh: &mut Fresh) -> Decided {
    suspension::may_begin(reader)?;
    let passed_on = |events| Decision::new(events, Screen::Picked, msg::toast_sent()).with([Effect::Spend(Cap::Asks)]);
    let Some(relation) = relation else { return Ok(passed_on(Vec::new())) };
    if relation.other.id == reader.me.id {
        let own = Refusal::never(msg::refusal_own_account());
        return Err(own.leading(msg::button_add_contact(), Screen::AddContact));
    }
    if relation.is_contact {
        return Err(already_contacts());
    }
    match relation.waiting {
        Some(request) if relation.waits_for_me => return Err(asked(request)),
        Some(_) => return Ok(passed_on(Vec::new())),
        None => {}
    }
    if relation.blocked.is_some() || asks_again_at(relation, reader).is_some() {
        return Ok(passed_on(Vec::new()));
    }
    let (_, requested, notice) = requested(relation, true, reader, fresh);
    Ok(passed_on(vec![requested.into()]).with([notice]))
}

/// Asks the one who made an invitation to become contacts; `own` is what the person reads who asks themselves.
fn ask(relation: &Relation, own: Refusal, reader: &Reader, fresh: &mut Fresh) -> Decided {
    if relation.other.id == reader.me.id {
        return Err(own);
    }
    if relation.is_contact {
        return Err(already_contacts());
    }
    if let Some(request) = relation.seems_to_wait() {
        return Err(asked(request));
    }
    if let Some(at) = asks_again_at(relation, reader) {
        return Err(Refusal::not_yet(msg::refusal_declined_lately(relation.other.name_to_strangers(), Arg::Day(at))));
    }
    let (request, requested, notice) = requested(relation, false, reader, fresh);
    let shows = Screen::ContactRequest { request };
    Ok(Decision::new(vec![requested.into()], shows, msg::toast_sent()).with([notice, Effect::Spend(Cap::Asks)]))
}

/// When somebody who declined may be asked again, in ms, if that is not yet.
fn asks_again_at(relation: &Relation, reader: &Reader) -> Option<i64> {
    relation.declined_at.map(|at| at + ASK_AGAIN_AFTER).filter(|again| *again > reader.now)
}

/// A new request, and how the other one hears of it.
fn requested(
    relation: &Relation,
    quiet: bool,
    reader: &Reader,
    fresh: &mut Fresh,
) -> (ContactRequestId, Event, Effect) {
    let (request, to) = (fresh.id::<ContactRequestId>(), relation.other.id);
    let notice = Effect::Notify(Whom::Person(to), Screen::ContactRequest { request }.into(), Topic::Asked);
    (request, Event::ContactRequested { request, between: (reader.me.id, to), quiet, at: reader.now }, notice)
}

/// Answers a contact request. The same answer once more changes nothing.
///
/// # Errors
/// Somebody else is asked, the person has answered otherwise, or they would accept and are suspended.
pub fn answer_request(request: &ContactRequest, accept: bool, reader: &Reader) -> Decided {
    if request.to.id != reader.me.id {
        return Err(Refusal::gone());
    }
    let shows = Screen::ContactRequest { request: request.id };
    match request.accepted {
        Some(before) if before == accept => return Ok(Decision::nothing(shows, msg::toast_done())),
        Some(_) => return Err(Refusal::too_late()),
        None if accept => suspension::may_begin(reader)?,
        None => {}
    }
    let (one, other, at) = (request.from.id, request.to.id, reader.now);
    let answered = Event::ContactAnswered { request: request.id, accepted: accept, at };
    let added = accept.then_some(Event::ContactAdded { one, other, at });
    let events = [answered].into_iter().chain(added).map(area::Event::from).collect();
    let hears = accept || !request.quiet;
    let notice = hears.then(|| Effect::Notify(Whom::Person(one), shows.clone().into(), Topic::Asked));
    Ok(Decision::new(events, shows, msg::toast_done()).with(notice).with([Effect::Refresh(request.id.0)]))
}

/// Declines a contact request, or one that was declined before, and hears nothing more of the one who asks. They see it as if
/// it waited.
///
/// # Errors
/// Somebody else is asked, or the two have become contacts.
pub fn block(request: &ContactRequest, reader: &Reader) -> Decided {
    if request.to.id != reader.me.id {
        return Err(Refusal::gone());
    }
    let shows = Screen::ContactRequest { request: request.id };
    if request.accepted == Some(true) {
        return Err(Refusal::too_late());
    }
    if request.blocked {
        return Ok(Decision::nothing(shows, msg::toast_done()));
    }
    let blocked = Event::Blocked { request: request.id, at: reader.now };
    Ok(Decision::new(vec![blocked.into()], shows, msg::toast_done()).with([Effect::Refresh(request.id.0)]))
}

/// Takes a block back: they may ask again, once the time after a no is over. Where there is none, nothing changes.
///
/// # Errors
/// It is somebody else's.
pub fn unblock(request: &ContactRequest, reader: &Reader) -> Decided {
    if request.to.id != reader.me.id {
        return Err(Refusal::gone());
    }
    let shows = Screen::Blocked { page: Page(0) };
    if !request.blocked {
        return Ok(Decision::nothing(shows, msg::toast_done()));
    }
    let unblocked = Event::Unblocked { request: request.id };
    Ok(Decision::new(vec![unblocked.into()], shows, msg::toast_done()).with([Effect::Refresh(request.id.0)]))
}

/// Removes a contact on both sides. Where the two are none, or not any more, nothing changes.
pub fn remove_contact(relation: &Relation, reader: &Reader) -> Decision {
    let shows = Screen::Contacts { page: Page(0) };
    if !relation.is_contact {
        return Decision::nothing(shows, msg::toast_removed());
    }
    let removed = Event::ContactRemoved { one: reader.me.id, other: relation.other.id };
    Decision::new(vec![removed.into()], shows, msg::toast_removed())
}

/// There is no such link.
pub(crate) fn unknown() -> Refusal {
    Refusal::never(msg::refusal_link_unknown())
}

fn used() -> Refusal {
    Refusal::never(msg::refusal_link_used())
}

/// The link has ended, or leads to what has.
pub(crate) fn over() -> Refusal {
    Refusal::never(msg::refusal_link_over())
}

fn already_contacts() -> Refusal {
    let contacts = Screen::Contacts { page: Page(0) };
    Refusal::never(msg::refusal_already_contacts()).leading(msg::button_contacts(), contacts)
}

/// A request between the two waits: the person sees it.
fn asked(request: ContactRequestId) -> Refusal {
    Refusal::never(msg::refusal_asked()).showing(Screen::ContactRequest { request })
}
