//! How guests come into a TwinSpace and go (docs/domain.md, "Guests").

use super::guest::Guest;
use super::{Event, GuestDraft, Screen};
use crate::area;
use crate::areas::contacts::{self, Invitation, InvitationKind};
use crate::areas::projects::State;
use crate::areas::space::Inside;
use crate::decision::{Again, Change, Decided, Decision, Effect, Refusal, Topic, Whom};
use crate::domain::{Cap, DAY, LinkId, PersonId, PersonName, ProjectId, Right, SpaceId, hash_of};
use crate::reader::{Fresh, Reader};
use crate::text::{Locale, msg};
use crate::wire::Page;

/// A link for a guest ends after this long, in ms: 14 days.
pub(super) const OPEN_FOR: i64 = 14 * DAY;
/// A TwinSpace has no more guests than this, links that are open included.
pub(super) const MOST: usize = 30;

/// A TwinSpace with its guests, before a reader.
#[derive(Clone, Copy, Debug)]
pub struct Host<'a> {
    /// The TwinSpace.
    pub inside: Inside<'a>,
    /// Those who are in, in the order in which they came.
    pub guests: &'a [Guest],
    /// The links that somebody can still open, the newest first.
    pub links: &'a [Invitation],
}

impl Host<'_> {
    fn project(self) -> ProjectId {
        self.inside.project()
    }

    fn me(self) -> PersonId {
        self.inside.seen.reader.me.id
    }

    pub(super) fn guests_screen(self) -> Screen {
        Screen::Guests { project: self.project(), page: Page(0) }
    }

    /// Somebody is a guest no more: their copies of what is in the TwinSpace are shown anew.
    fn gone(self, person: PersonId, by: Option<PersonId>) -> Change {
        let (space, at) = (self.inside.space.id, self.inside.seen.reader.now);
        Change::event(Event::Left { space, person, by, at }).with([Effect::Refresh(self.project().0)])
    }
}

/// Somebody who is forgotten is no guest of a TwinSpace any more.
pub(super) fn parts((space, project): (SpaceId, ProjectId), reader: &Reader) -> Change {
    let left = Event::Left { space, person: reader.me.id, by: None, at: reader.now };
    Change::event(left).with([Effect::Refresh(project.0)])
}

/// The project to whose TwinSpace a link leads.
pub(super) fn project_of(link: &Invitation) -> Option<ProjectId> {
    let InvitationKind::Guest { project, .. } = link.kind else { return None };
    Some(project)
}

/// Makes a link for one guest.
///
/// # Errors
/// The person may invite nobody, the project is not active, or there are too many guests and links.
pub fn make_link(host: Host<'_>, fresh: &mut Fresh) -> Decided {
    host.inside.may(Right::Invite)?;
    if host.guests.len() + host.links.len() >= MOST {
        return Err(Refusal::not_yet(msg::refusal_guests_full(MOST)).showing(host.guests_screen()));
    }
    let (link, reader) = (fresh.id::<LinkId>(), host.inside.seen.reader);
    let (code, hash) = (fresh.code().to_owned(), hash_of(fresh.code()));
    let invitation = Invitation {
        id: link,
        kind: InvitationKind::Guest { of: reader.me.id, project: host.project() },
        code: Some(code),
        reusable: false,
        made_at: reader.now,
        expires_at: Some(reader.now + OPEN_FOR),
        revoked_at: None,
        used: None,
    };
    let made = Change::event(contacts::Event::LinkMade { invitation, hash });
    let language = reader.locale;
    let sends = contacts::sent(Screen::Forward { link, language }, reader);
    let made = made.with([Effect::Spend(Cap::Links), Effect::Refresh(host.project().0), sends]);
    Ok(made.decision(link_screen(link, language), msg::toast_link_made()))
}

/// Writes the message of a link in a language, once more or for the first time, whoever of those who may invite guests has made it.
///
/// # Errors
/// The person may invite nobody, or it has ended.
pub fn write(link: &Invitation, language: Locale, host: Host<'_>) -> Decided {
    if !host.inside.sees(Right::Invite) {
        return Err(host.inside.profiles().map_or_else(Refusal::gone, |_| Refusal::not_allowed()));
    }
    let reader = host.inside.seen.reader;
    let shows = link_screen(link.id, language);
    if !link.is_open(reader.now) {
        return Err(Refusal::too_late().showing(shows));
    }
    let sends = contacts::sent(Screen::Forward { link: link.id, language }, reader);
    Ok(Decision::new(Vec::new(), shows, msg::toast_written()).with([sends]))
}

/// How a link is sent, in a language.
pub(super) fn link_screen(link: LinkId, language: Locale) -> Screen {
    Screen::Link { link, language, page: Page(0) }
}

/// Ends a link, whoever of those who may invite guests has made it. Ending it once more changes nothing.
///
/// # Errors
/// The person may invite nobody, or it was used or has ended by itself.
pub fn end_link(link: &Invitation, host: Host<'_>) -> Decided {
    if !host.inside.sees(Right::Invite) {
        return Err(host.inside.profiles().map_or_else(Refusal::gone, |_| Refusal::not_allowed()));
    }
    if link.revoked_at.is_some() {
        return Ok(Decision::nothing(host.guests_screen(), msg::toast_link_ended()));
    }
    let at = host.inside.seen.reader.now;
    if !link.is_open(at) {
        return Err(Refusal::gone());
    }
    let revoked = Change::event(contacts::Event::LinkRevoked { link: link.id, at });
    // The message that was to be forwarded says so, too.
    let refreshed = [Effect::Refresh(host.project().0), Effect::Refresh(link.id.0)];
    Ok(revoked.with(refreshed).decision(host.guests_screen(), msg::toast_link_ended()))
}

/// Opens a link: whoever opens it is asked for a name. Who is a guest already goes on to the TwinSpace.
///
/// # Errors
/// It was used or has ended, the person takes part in the project, its owner could invite nobody now, or a student works here.
pub fn open_link(link: &Invitation, host: Host<'_>) -> Decided {
    if host.inside.space.is_visited {
        return Ok(Decision::shows(area::space(host.project())));
    }
    admits(link, host)?;
    let teacher = host.inside.seen.reader.me.teacher.as_ref();
    let name = teacher.map(|teacher| teacher.name.clone());
    let title = host.inside.seen.project().content.title.as_str();
    Ok(Decision::begins(GuestDraft::of(host.project(), title, link.id, name), Again::GoesOn))
}

/// Whether a link lets the reader in.
fn admits(link: &Invitation, host: Host<'_>) -> Result<PersonId, Refusal> {
    let (seen, owner) = (host.inside.seen, link.owner().ok_or_else(contacts::over)?);
    if seen.reader.student.is_some() {
        return Err(Refusal::not_yet(msg::refusal_student()));
    }
    if owner == host.me() {
        return Err(Refusal::never(msg::refusal_own_link()).leading(msg::button_guests(), host.guests_screen()));
    }
    if seen.is_mine() {
        let project = area::project(host.project());
        return Err(Refusal::never(msg::refusal_takes_part()).leading(msg::button_project(), project));
    }
    contacts::may_open(link, seen.reader)?;
    let owns = seen.known.members.iter().find(|member| member.person == owner && member.is_in());
    let may_invite = owns.is_some_and(|member| member.profiles.may(Right::Invite));
    if seen.project().state != State::Active || !may_invite { Err(contacts::over()) } else { Ok(owner) }
}

/// Comes in by a link that was opened: nobody else can from now on. The one who made it hears who has come.
///
/// # Errors
/// As for [`open_link`].
pub fn come(link: &Invitation, name: &PersonName, host: Host<'_>) -> Decided {
    let (space, reader) = (area::space(host.project()), host.inside.seen.reader);
    if host.inside.space.is_visited {
        return Ok(Decision::nothing(space, msg::toast_welcome()));
    }
    let owner = admits(link, host)?;
    let (person, at) = (reader.me.id, reader.now);
    let guest = Guest {
        person,
        name: name.clone(),
        invited_by: owner,
        joined_at: at,
        left_at: None,
        removed_by: None,
        country: None,
    };
    let used = Change::event(contacts::Event::LinkUsed { link: link.id, by: person, at, once: true });
    let came = Change::event(Event::Came { space: host.inside.space.id, guest: Box::new(guest) });
    let screen = Screen::Guest { project: host.project(), person };
    let told = Effect::Notify(Whom::Person(owner), screen.into(), Topic::News(host.project()));
    let change = used.and(came).with([told, Effect::Refresh(host.project().0), Effect::Refresh(link.id.0)]);
    Ok(change.decision(space, msg::toast_welcome()))
}

/// Leaves a TwinSpace, also when its project is over. Who has left already changes nothing.
///
/// # Errors
/// The person was never a guest there, as far as they can learn.
pub fn leave(host: Host<'_>) -> Decided {
    let shows = Screen::Visits { page: Page(0) };
    if !host.inside.space.is_visited {
        return Err(Refusal::gone());
    }
    Ok(host.gone(host.me(), None).decision(shows, msg::toast_space_left()))
}

/// Removes a guest, who is told by whom.
///
/// # Errors
/// The person may remove nobody, the project is not active, or there is no such guest any more.
pub fn remove(host: Host<'_>, person: PersonId) -> Decided {
    host.inside.may(Right::RemoveFromSpace)?;
    if !host.guests.iter().any(|guest| guest.person == person) {
        return Err(Refusal::gone().showing(host.guests_screen()));
    }
    let screen = Screen::Removed { project: host.project() };
    let told = Effect::Notify(Whom::Person(person), screen.into(), Topic::Asked);
    let change = host.gone(person, Some(host.me())).with([told]);
    Ok(change.decision(host.guests_screen(), msg::toast_removed()))
}
