//! How partners come into a project that is active: they are invited, and accept (docs/domain.md, "Profiles").

use super::form::PartnersDraft;
use super::invitation::{InvitationState, PartnerInvitation};
use super::replacement::{self, Asked, Plan};
use super::{Event, Screen, Timer};
use crate::area;
use crate::areas::authorities::Authority;
use crate::areas::contacts::{self, Invitation, InvitationKind};
use crate::areas::projects::{self, EntryKind, MemberChange, Seen, State, Stop};
use crate::areas::suspension;
use crate::decision::{Again, Change, Decided, Decision, Effect, Refusal, Topic, Whom};
use crate::domain::{
    Cap, LinkId, Member, Message, PartnerInvitationId, Peer, PersonId, Profiles, ProjectId, Right, hash_of,
};
use crate::reader::{Fresh, Reader};
use crate::text::{Locale, msg};
use crate::wire::Page;

/// An invitation ends after this long, in ms: 30 days.
pub(super) const OPEN_FOR: i64 = 30 * 24 * 3_600_000;

/// A project with those who are invited to it.
#[derive(Clone, Copy, Debug)]
pub struct Team<'a> {
    /// The project before a reader.
    pub seen: Seen<'a>,
    /// The invitations that wait for an answer.
    pub invited: &'a [PartnerInvitation],
    /// The plans for somebody who leaves that are not over.
    pub plans: &'a [Plan],
}

impl Team<'_> {
    /// How many more teachers there is room for, those who are invited counted in.
    pub(super) fn room(self) -> usize {
        let members = self.seen.known.members.iter().filter(|member| member.is_in()).count();
        let most = usize::try_from(self.seen.reader.settings.partners.most).unwrap_or(usize::MAX);
        most.saturating_sub(members + self.invited.len())
    }

    /// Whether somebody takes part, or is invited.
    fn has(self, person: PersonId) -> bool {
        let takes_part = |member: &Member| member.is_in() && member.person == person;
        self.seen.known.members.iter().any(takes_part) || self.invited.iter().any(|one| one.invited.id == person)
    }

    pub(super) fn full(self) -> Refusal {
        Refusal::not_yet(msg::refusal_project_full(self.seen.reader.settings.partners.most))
            .showing(members(self.seen.project().id))
    }
}

/// Whether the reader has a right in a project that is active; strangers learn nothing.
pub(super) fn may(seen: Seen<'_>, right: Right) -> Result<Profiles, Refusal> {
    has(seen, seen.profiles().ok_or_else(Refusal::gone)?, right)
}

/// Whether somebody of these profiles has a right in a project that is active.
pub(crate) fn has(seen: Seen<'_>, profiles: Profiles, right: Right) -> Result<Profiles, Refusal> {
    if !profiles.may(right) {
        return Err(Refusal::not_allowed());
    }
    match seen.project().state {
        State::Active => Ok(profiles),
        State::Offered | State::Waiting | State::Returned => Err(Refusal::not_yet(msg::refusal_not_active())),
        State::Declined | State::Rejected | State::Withdrawn | State::Closed => Err(Refusal::too_late()),
    }
}

/// Opens the form in which contacts are chosen.
///
/// # Errors
/// The person may not, the project is not active, or it is full.
pub fn add(team: Team<'_>) -> Decided {
    may(team.seen, Right::AddPartners)?;
    if team.room() == 0 {
        return Err(team.full());
    }
    let project = team.seen.project();
    Ok(Decision::begins(PartnersDraft::of(project.id, project.content.title.as_str()), Again::GoesOn))
}

/// Invites contacts. Those who take part or are invited already are left out.
///
/// # Errors
/// The person may not, the project is not active, somebody is no contact, all are in it already, or there is no room.
pub fn invite(
    team: Team<'_>,
    partners: &[PersonId],
    message: Option<&Message>,
    contacts: &[Peer],
    fresh: &mut Fresh,
) -> Decided {
    let seen = team.seen;
    may(seen, Right::AddPartners)?;
    if partners.iter().any(|partner| !contacts.iter().any(|peer| peer.id == *partner)) {
        return Err(Refusal::not_yet(msg::refusal_not_a_contact()));
    }
    let mut new: Vec<PersonId> = partners.iter().copied().filter(|partner| !team.has(*partner)).collect();
    new.sort_unstable();
    new.dedup();
    if new.is_empty() {
        return Err(Refusal::never(msg::refusal_all_invited()).showing(members(seen.project().id)));
    }
    if new.len() > team.room() {
        return Err(team.full());
    }
    let invited = new.into_iter().map(|person| invited(seen, (seen.reader.me.id, person), message, fresh).1);
    let change = invited.fold(Change::default(), Change::and).with([Effect::Refresh(seen.project().id.0)]);
    Ok(change.decision(members(seen.project().id), msg::toast_sent()))
}

/// Invites somebody in the name of `by`, and tells them.
pub(super) fn invited(
    seen: Seen<'_>,
    (by, person): (PersonId, PersonId),
    message: Option<&Message>,
    fresh: &mut Fresh,
) -> (PartnerInvitationId, Change) {
    let (invitation, at) = (fresh.id::<PartnerInvitationId>(), seen.reader.now);
    let until = at + OPEN_FOR;
    let (project, message) = (seen.project().id, message.cloned());
    let invited = Event::Invited { invitation, project, between: (by, person), message, at, until };
    let notice = Effect::Notify(Whom::Person(person), Screen::Invitation { invitation }.into(), Topic::Asked);
    let effects = [notice, Effect::SetTimer(Timer::End { invitation }.into(), until), Effect::Spend(Cap::Partners)];
    (invitation, Change::event(invited).with(effects))
}

/// Accepts an invitation: the person takes part from now on, with the profiles that the deployment gives.
///
/// # Errors
/// Somebody else is invited, it is over, the project is not active any more, or the person is suspended or not validated.
pub fn accept(invitation: &PartnerInvitation, team: Team<'_>, fresh: &mut Fresh) -> Decided {
    let (seen, reader) = (team.seen, team.seen.reader);
    let shows = mine(invitation, reader)?;
    if invitation.state == InvitationState::Accepted {
        return Ok(Decision::nothing(shows, msg::toast_done()));
    }
    if !invitation.is_open(reader.now) || seen.project().state != State::Active {
        return Err(Refusal::too_late());
    }
    match &reader.me.teacher {
        None => return Err(Refusal::not_yet(msg::refusal_not_registered())),
        Some(teacher) if !teacher.is_valid() => return Err(Refusal::not_yet(msg::refusal_not_validated())),
        // Who takes part already begins nothing new.
        Some(_) if !seen.is_mine() => suspension::may_begin(reader)?,
        Some(_) => {}
    }
    let project = seen.project().id;
    let answered = answered(invitation, InvitationState::Accepted, reader);
    let mut plans = replacement::of_invitation(team, invitation.id);
    // Nobody replaces themselves; whoever was to leave has come back.
    plans.retain(|plan| plan.leaver.0 != reader.me.id);
    let (back, mut lines) = replacement::came_back(team, reader.me.id);
    if seen.is_mine() {
        let (_, change) = replacement::takes_over(&plans, &invitation.invited, (team, lines), fresh);
        let change = answered.and(back).and(change).with([Effect::Refresh(project.0)]);
        return Ok(change.decision(shows, msg::toast_done()));
    }
    let me = (reader.me.id, reader.me.name.clone());
    let joining =
        EntryKind::Member { person: me.0, name: me.1.clone(), change: MemberChange::Joined, told: Vec::new() };
    lines.insert(0, (me, joining));
    let (profiles, follows) = replacement::takes_over(&plans, &invitation.invited, (team, lines), fresh);
    let school = reader.me.teacher.as_ref().map(|teacher| teacher.school.clone());
    let service = school.as_ref().and_then(|school| Authority::service_of(&school.country, seen.authorities));
    let member = Member {
        person: reader.me.id,
        profiles,
        school: school.clone(),
        teaches: None,
        added_by: Some(invitation.by.0),
        joined_at: reader.now,
        left_at: None,
        seen_at: reader.now,
    };
    let joined = Change::event(projects::Event::Joined { project, member: Box::new(member) });
    let told =
        service.filter(|service| reader.settings.partners.tells_services && service.approvers > 0).map(|service| {
            let screen = Screen::NewPartner { project, person: reader.me.id };
            Effect::Notify(Whom::Approvers(service.id), screen.into(), Topic::News(project))
        });
    let change = answered.and(joined).and(back).and(follows);
    Ok(change.with(told).with([Effect::Refresh(project.0)]).decision(shows, msg::toast_done()))
}

/// Declines an invitation.
///
/// # Errors
/// Somebody else is invited, or it is over.
pub fn decline(invitation: &PartnerInvitation, team: Team<'_>, fresh: &mut Fresh) -> Decided {
    let reader = team.seen.reader;
    let shows = mine(invitation, reader)?;
    match invitation.state {
        InvitationState::Declined => return Ok(Decision::nothing(shows, msg::toast_done())),
        InvitationState::Open => {}
        InvitationState::Accepted | InvitationState::TakenBack | InvitationState::Ended => {
            return Err(Refusal::too_late());
        }
    }
    let answered = answered(invitation, InvitationState::Declined, reader);
    // Whoever sees a plan that ends with it hears that.
    let plans = replacement::of_invitation(team, invitation.id);
    let inviter = team.seen.known.members.iter().find(|member| member.person == invitation.by.0 && member.is_in());
    let sees = |member: &&Member| {
        let is_leaver = plans.iter().any(|plan| plan.leaver.0 == member.person);
        !plans.is_empty() && (is_leaver || replacement::may(member.profiles))
    };
    let told = inviter
        .filter(|member| !sees(member))
        .map(|member| Effect::Notify(Whom::Person(member.person), shows.clone().into(), Topic::Asked));
    let change = answered.with(told).and(plans_stop(invitation, Stop::Declined, team, fresh));
    Ok(change.with([Effect::Refresh(invitation.project.0)]).decision(shows, msg::toast_done()))
}

/// Takes an invitation back: whoever could have sent it may.
///
/// # Errors
/// The person may not, or it was answered.
pub fn take_back(invitation: &PartnerInvitation, team: Team<'_>, fresh: &mut Fresh) -> Decided {
    let seen = team.seen;
    may(seen, Right::AddPartners)?;
    let shows = members(invitation.project);
    match invitation.state {
        InvitationState::TakenBack | InvitationState::Ended => {
            return Ok(Decision::nothing(shows, msg::toast_removed()));
        }
        InvitationState::Accepted | InvitationState::Declined => return Err(Refusal::too_late()),
        InvitationState::Open => {}
    }
    let change = taken_back(invitation, seen.reader).and(plans_stop(invitation, Stop::TakenBack, team, fresh));
    Ok(change.with([Effect::Refresh(invitation.project.0)]).decision(shows, msg::toast_removed()))
}

/// An invitation ends that nobody has answered in time; a clock that was set back makes it wait again.
pub fn end(invitation: &PartnerInvitation, team: Team<'_>, fresh: &mut Fresh) -> Decision {
    let reader = team.seen.reader;
    let shows = Screen::Invitation { invitation: invitation.id };
    let change = match invitation.state {
        InvitationState::Open if reader.now >= invitation.until => {
            let ended = ended(invitation, reader).and(plans_stop(invitation, Stop::Ended, team, fresh));
            ended.with([Effect::Refresh(invitation.project.0)])
        }
        InvitationState::Open => {
            let timer = Timer::End { invitation: invitation.id };
            Change::default().with([Effect::SetTimer(timer.into(), invitation.until)])
        }
        InvitationState::Accepted | InvitationState::Declined | InvitationState::TakenBack | InvitationState::Ended => {
            Change::default()
        }
    };
    change.decision(shows, msg::toast_done())
}

/// The reader's own invitation; strangers learn nothing.
fn mine(invitation: &PartnerInvitation, reader: &Reader) -> Result<Screen, Refusal> {
    let is_mine = invitation.invited.id == reader.me.id;
    is_mine.then_some(Screen::Invitation { invitation: invitation.id }).ok_or_else(Refusal::gone)
}

/// An invitation ends with the project.
pub(crate) fn ended(invitation: &PartnerInvitation, reader: &Reader) -> Change {
    answered(invitation, InvitationState::Ended, reader)
}

/// An invitation is taken back.
pub(super) fn taken_back(invitation: &PartnerInvitation, reader: &Reader) -> Change {
    answered(invitation, InvitationState::TakenBack, reader)
}

/// The plans end to which an invitation belongs.
fn plans_stop(invitation: &PartnerInvitation, why: Stop, team: Team<'_>, fresh: &mut Fresh) -> Change {
    replacement::stopped(&replacement::of_invitation(team, invitation.id), why, team, fresh)
}

fn answered(invitation: &PartnerInvitation, state: InvitationState, reader: &Reader) -> Change {
    let id = invitation.id;
    Change::event(Event::Answered { invitation: id, state, at: reader.now })
        .with([Effect::ClearTimer(Timer::End { invitation: id }.into()), Effect::Refresh(id.0)])
}

/// Something changed about somebody who takes part: it is recorded and told.
pub(super) fn changed(
    seen: Seen<'_>,
    (person, name): (PersonId, &str),
    change: MemberChange,
    fresh: &mut Fresh,
) -> Change {
    let kind = EntryKind::Member { person, name: name.to_owned(), change, told: Vec::new() };
    projects::recorded(seen, kind, fresh)
}

/// Makes a link that invites whoever opens it, once, and makes them a contact; `open` are the person's own to this project.
///
/// # Errors
/// The person may not or is suspended, the project is not active or full, or there are too many such links.
pub fn make_link(team: Team<'_>, open: &[Invitation], fresh: &mut Fresh) -> Decided {
    let seen = team.seen;
    may(seen, Right::AddPartners)?;
    // Whoever opens it becomes a contact; who is one already can still be invited.
    suspension::may_begin(seen.reader)?;
    if team.room() <= open.len() {
        return Err(team.full());
    }
    let (link, made) = link_made(seen, fresh);
    let language = seen.reader.locale;
    let sends = contacts::sent(Screen::Forward { link, language }, seen.reader);
    let change = made.with([Effect::Refresh(seen.project().id.0), sends]);
    Ok(change.decision(link_screen(link, language), msg::toast_link_made()))
}

/// Writes the message of a link in a language, once more or for the first time.
///
/// # Errors
/// It is somebody else's, or has ended, or the person is suspended.
pub fn write(invitation: &Invitation, language: Locale, team: Team<'_>) -> Decided {
    let (link, reader) = (invitation.id, team.seen.reader);
    if invitation.owner() != Some(reader.me.id) || project_of(invitation).is_none() {
        return Err(Refusal::gone());
    }
    if !invitation.is_open(reader.now) {
        return Err(Refusal::too_late().showing(link_screen(link, language)));
    }
    suspension::may_begin(reader)?;
    let sends = contacts::sent(Screen::Forward { link, language }, reader);
    Ok(Decision::new(Vec::new(), link_screen(link, language), msg::toast_written()).with([sends]))
}

/// How a link is sent, in a language.
pub(super) fn link_screen(link: LinkId, language: Locale) -> Screen {
    Screen::Link { link, language, page: Page(0) }
}

/// A link for one person to a project.
pub(super) fn link_made(seen: Seen<'_>, fresh: &mut Fresh) -> (LinkId, Change) {
    let (link, reader) = (fresh.id::<LinkId>(), seen.reader);
    let (code, hash) = (fresh.code().to_owned(), hash_of(fresh.code()));
    let invitation = Invitation {
        id: link,
        kind: InvitationKind::Partner { of: reader.me.id, project: seen.project().id },
        code: Some(code),
        reusable: false,
        made_at: reader.now,
        expires_at: Some(reader.now + contacts::SINGLE_USE_FOR),
        revoked_at: None,
        used: None,
    };
    let made = contacts::Event::LinkMade { invitation, hash };
    (link, Change::event(made).with([Effect::Spend(Cap::Links)]))
}

/// Ends such a link. Ending it once more changes nothing.
///
/// # Errors
/// It is somebody else's, or has ended by itself.
pub fn end_link(invitation: &Invitation, team: Team<'_>, fresh: &mut Fresh) -> Decided {
    let project = team.seen.project().id;
    let revoked = contacts::revoke_link(invitation, team.seen.reader)?;
    if !revoked.does_something() {
        return Ok(Decision::nothing(members(project), msg::toast_link_ended()));
    }
    let plan = replacement::of_link(team, invitation.id);
    let stopped = plan.map(|plan| replacement::stopped(&[plan], Stop::TakenBack, team, fresh)).unwrap_or_default();
    let revoked = Change { events: revoked.events, effects: revoked.effects };
    Ok(revoked.and(stopped).with([Effect::Refresh(project.0)]).decision(members(project), msg::toast_link_ended()))
}

/// The project to which a link invites.
pub(super) fn project_of(invitation: &Invitation) -> Option<ProjectId> {
    let InvitationKind::Partner { project, .. } = invitation.kind else { return None };
    Some(project)
}

/// Opens a link: the one who made it and the one who opens it are contacts from now on, and the invitation waits for an
/// answer.
///
/// # Errors
/// It was used or has ended, it is the person's own, they take part already, they are suspended, or its owner could not invite anybody
/// now, also as they are suspended.
pub fn open_link((invitation, is_owner_suspended): (&Invitation, bool), team: Team<'_>, fresh: &mut Fresh) -> Decided {
    let (seen, reader) = (team.seen, team.seen.reader);
    let (me, owner) = (reader.me.id, invitation.owner().ok_or_else(contacts::over)?);
    // Nobody replaces themselves.
    let plan = replacement::of_link(team, invitation.id);
    let leaves = plan.is_some_and(|plan| plan.leaver.0 == me);
    let waits = team.invited.iter().find(|one| one.invited.id == me);
    let is_over = contacts::may_open(invitation, reader);
    match waits {
        // There is nothing that the link could add.
        Some(mine) if plan.is_none() || leaves || is_over.is_err() => {
            return Ok(Decision::shows(Screen::Invitation { invitation: mine.id }));
        }
        Some(_) => {}
        None if owner == me => {
            let members = members(seen.project().id);
            return Err(Refusal::never(msg::refusal_own_link()).leading(msg::button_members(), members));
        }
        None if seen.is_mine() => {
            let project = area::project(seen.project().id);
            return Err(Refusal::never(msg::refusal_takes_part()).leading(msg::button_project(), project));
        }
        None => {}
    }
    is_over?;
    suspension::may_begin(reader)?;
    let owns = seen.known.members.iter().find(|member| member.person == owner && member.is_in());
    let may_invite = owns.is_some_and(|member| member.profiles.may(Right::AddPartners));
    let has_room = waits.is_some() || team.room() > 0;
    let is_open = seen.project().state == State::Active && !is_owner_suspended;
    if leaves || !is_open || !may_invite || !has_room {
        return Err(contacts::over());
    }
    let at = reader.now;
    let used = Change::event(contacts::Event::LinkUsed { link: invitation.id, by: me, at, once: true });
    let contact = Change::event(contacts::Event::ContactAdded { one: owner, other: me, at });
    let (id, by, invited) = match waits {
        Some(mine) => (mine.id, Asked::Waiting(mine.id), Change::default().with([Effect::Refresh(mine.id.0)])),
        None => {
            let (id, invited) = invited(seen, (owner, me), None, fresh);
            // Who opens it reads the invitation right away, in place of a notice.
            let effects = invited.effects.into_iter().filter(|effect| !matches!(effect, Effect::Notify(..)));
            (id, Asked::Invitation(id), Change { effects: effects.collect(), events: invited.events })
        }
    };
    let topic = Topic::News(seen.project().id);
    let told = Effect::Notify(Whom::Person(owner), Screen::Invitation { invitation: id }.into(), topic);
    let asked = plan.map(|plan| replacement::asked(plan, reader.me.peer(), by)).unwrap_or_default();
    let change = used.and(contact).and(invited).and(asked);
    let change = change.with([told, Effect::Refresh(seen.project().id.0), Effect::Refresh(invitation.id.0)]);
    Ok(change.decision(Screen::Invitation { invitation: id }, msg::toast_sent()))
}

pub(super) fn members(project: ProjectId) -> Screen {
    Screen::Members { project, page: Page(0) }
}
