//! How a plan begins, goes on by itself, and ends (docs/domain.md, "A partner changes schools").

use super::{Asked, Plan, PlanState, Stage, Step, Way};
use crate::area;
use crate::areas::authorities::Authority;
use crate::areas::contacts;
use crate::areas::members::profiles::One;
use crate::areas::members::rules::{self, Team};
use crate::areas::members::{Event, Screen, Timer};
use crate::areas::projects::{self, EntryKind, MemberChange, PlanChange, Seen, State, Stop};
use crate::areas::suspension;
use crate::decision::{Change, Decided, Decision, Effect, Refusal};
use crate::domain::{
    AuthorityId, Desktop, LinkId, Member, PartnerInvitationId, Peer, PersonId, PlanId, Profiles, Right, TwinSpace,
};
use crate::reader::Fresh;
use crate::text::msg;

/// Somebody who has not been here for this long, in ms, may be said not to answer: 30 days.
const SILENT_FOR: i64 = 30 * 24 * 3_600_000;

/// A line of the history: by whom, and what.
pub(in crate::areas::members) type Line = ((PersonId, String), EntryKind);

/// Who shall come.
#[derive(Clone, Copy, Debug)]
pub enum Comer<'a> {
    /// A contact of whoever begins the plan.
    Contact(&'a Peer),
    /// Somebody who takes part already.
    Member(&'a Peer),
    /// Whoever opens a link.
    New,
}

impl<'a> Comer<'a> {
    /// Who it is, if that is known.
    pub fn peer(self) -> Option<&'a Peer> {
        match self {
            Self::Contact(peer) | Self::Member(peer) => Some(peer),
            Self::New => None,
        }
    }
}

/// Whether somebody with these profiles sees how far plans are, and may stop them.
pub(in crate::areas::members) fn may(profiles: Profiles) -> bool {
    profiles.may(Right::ChangeDesktop)
}

/// Whether somebody has founded a project.
pub(super) fn founds(peer: &Peer, seen: Seen<'_>) -> bool {
    [seen.project().founder, seen.project().partner].contains(&peer.id)
}

impl Way {
    /// What whoever begins it has to be allowed to do.
    fn takes(self) -> &'static [Right] {
        match self {
            Self::Remove => &[Right::AddPartners, Right::ChangeDesktop, Right::ChangeRoles, Right::RemovePartner],
            Self::RemoveFromSpace => {
                &[Right::AddPartners, Right::ChangeDesktop, Right::ChangeRoles, Right::RemoveFromSpace]
            }
            Self::Keep => &[Right::AddPartners, Right::ChangeDesktop, Right::ChangeRoles],
            Self::Anew => &[Right::Close],
        }
    }

    fn is_allowed(self, profiles: Profiles) -> bool {
        self.takes().iter().all(|right| profiles.may(*right))
    }
}

/// Whether somebody with these profiles can begin a plan of any kind, in a project that is active.
pub(in crate::areas::members) fn may_begin(profiles: Profiles) -> bool {
    profiles.may(Right::Close) || profiles.may(Right::ChangeDesktop) && profiles.may(Right::AddPartners)
}

/// Begins a plan. One that is open for the same person is shown instead.
///
/// # Errors
/// The person may not, the project is not active, it is no way for whoever leaves, who shall come is the same person or a
/// founder, or there is no room.
pub fn begin(team: Team<'_>, leaver: One<'_>, comer: Comer<'_>, way: Way, fresh: &mut Fresh) -> Decided {
    let (seen, reader) = (team.seen, team.seen.reader);
    let profiles = rules::may(seen, Right::See)?;
    if let Some(plan) = team.plans.iter().find(|plan| plan.leaver.0 == leaver.member.person) {
        return Ok(Decision::shows(Screen::Plan { plan: plan.id }));
    }
    if !way.is_allowed(profiles) {
        return Err(Refusal::not_allowed());
    }
    match (way, leaver.member.profiles.stays()) {
        (Way::Remove, true) => return Err(Refusal::never(msg::refusal_founder_stays(leaver.peer.name()))),
        (Way::RemoveFromSpace | Way::Keep, false) => return Err(Refusal::never(msg::refusal_gone())),
        (Way::Remove, false) | (Way::RemoveFromSpace | Way::Keep, true) | (Way::Anew, _) => {}
    }
    let is_founder = |peer: &Peer| founds(peer, seen);
    let is_leaver = |peer: &Peer| peer.id == leaver.member.person;
    // Nobody is a partner of themselves.
    let is_no_way = |peer: &Peer| if way == Way::Anew { peer.id == reader.me.id } else { is_founder(peer) };
    if comer.peer().is_some_and(|peer| is_leaver(peer) || is_no_way(peer)) {
        return Err(Refusal::never(msg::refusal_gone()));
    }
    let stages = way.steps().iter().map(|step| Stage { step: *step, done_at: None }).collect();
    let plan = Plan {
        id: fresh.id::<PlanId>(),
        project: seen.project().id,
        way,
        leaver: (leaver.member.person, leaver.peer.name.clone().unwrap_or_default()),
        comer: (comer.peer().cloned(), Asked::NotAtAll),
        begun: (reader.me.id, reader.me.name.clone(), reader.now),
        stages,
        state: PlanState::Open,
    };
    let change = match (way, comer) {
        (Way::Anew, _) => recorded(&plan, PlanChange::Begun, seen, fresh),
        (_, Comer::Contact(peer)) => asks(plan.clone(), peer, team, fresh)?,
        (_, Comer::New) => asks_by_link(plan.clone(), team, fresh)?,
        (_, Comer::Member(peer)) => {
            let asked = plan.having_done(&[Step::Invite], reader.now);
            takes_over(&[&asked], peer, (team, Vec::new()), fresh).1
        }
    };
    let shows = Screen::Plan { plan: plan.id };
    Ok(change.with([Effect::Refresh(seen.project().id.0)]).decision(shows, msg::toast_done()))
}

/// Invites a contact; an invitation that waits already will do.
fn asks(mut plan: Plan, peer: &Peer, team: Team<'_>, fresh: &mut Fresh) -> Result<Change, Refusal> {
    let (id, asked, invited) = match team.invited.iter().find(|invitation| invitation.invited.id == peer.id) {
        Some(invitation) => (invitation.id, Asked::Waiting(invitation.id), Change::default()),
        None if team.room() == 0 => return Err(team.full()),
        None => {
            let (id, invited) = rules::invited(team.seen, (team.seen.reader.me.id, peer.id), None, fresh);
            (id, Asked::Invitation(id), invited)
        }
    };
    plan.comer.1 = asked;
    let plan = plan.having_done(&[Step::Invite], team.seen.reader.now);
    // A plan refers to its invitation, and is written behind it.
    Ok(invited.and(recorded(&plan, PlanChange::Begun, team.seen, fresh)).with([Effect::Refresh(id.0)]))
}

/// Makes a link for somebody who is no contact yet.
fn asks_by_link(mut plan: Plan, team: Team<'_>, fresh: &mut Fresh) -> Result<Change, Refusal> {
    suspension::may_begin(team.seen.reader)?;
    if team.room() == 0 {
        return Err(team.full());
    }
    let now = team.seen.reader.now;
    let (link, made) = rules::link_made(team.seen, fresh);
    plan.comer.1 = Asked::Link(link);
    let plan = plan.having_done(&[Step::Invite], now);
    let timer = Effect::SetTimer(Timer::EndPlan { plan: plan.id }.into(), now + contacts::SINGLE_USE_FOR);
    Ok(made.and(recorded(&plan, PlanChange::Begun, team.seen, fresh)).with([timer]))
}

/// Somebody has opened the link of a plan, and is invited now.
pub(in crate::areas::members) fn asked(plan: &Plan, peer: Peer, by: Asked) -> Change {
    let timer = Effect::ClearTimer(Timer::EndPlan { plan: plan.id }.into());
    let comer = (Some(peer), by);
    saved(Plan { comer, ..plan.clone() }).with([timer])
}

/// The plans to which an invitation belongs: somebody who is invited once can take over from several.
pub(in crate::areas::members) fn of_invitation(team: Team<'_>, id: PartnerInvitationId) -> Vec<&Plan> {
    team.plans.iter().filter(|plan| plan.comer.1.invitation() == Some(id)).collect()
}

/// The plan to which a link belongs.
pub(in crate::areas::members) fn of_link(team: Team<'_>, id: LinkId) -> Option<&Plan> {
    team.plans.iter().find(|plan| plan.comer.1 == Asked::Link(id))
}

/// Whether whoever has begun a plan may still do all that it does, after those that were `done` just now.
fn stands(plan: &Plan, seen: Seen<'_>, done: &[&Plan]) -> bool {
    let Some(member) = is_in(plan.begun.0, seen) else { return false };
    let mut about_them = done.iter().filter(|done| done.leaver.0 == member.person);
    let after = about_them.try_fold(member.profiles, |profiles, done| match done.way {
        Way::Remove => profiles.stays().then_some(profiles),
        Way::RemoveFromSpace => Some(Profiles { twinspace: None, ..profiles }),
        Way::Keep | Way::Anew => Some(profiles),
    });
    after.is_some_and(|profiles| plan.way.is_allowed(profiles))
}

/// Whoever comes takes over by these plans, and all that is left of each happens at once, in the name of whoever has begun it.
/// `lines` are those of the history that come before. Gives the profiles that somebody begins with who joins only now.
pub(in crate::areas::members) fn takes_over(
    plans: &[&Plan],
    peer: &Peer,
    (team, mut lines): (Team<'_>, Vec<Line>),
    fresh: &mut Fresh,
) -> (Profiles, Change) {
    let (seen, now) = (team.seen, team.seen.reader.now);
    let (mut profiles, mut change, mut done) = (seen.reader.settings.partners.added, Change::default(), Vec::new());
    for plan in plans {
        let by = (plan.begun.0, plan.begun.1.clone());
        let line = |change| line(plan, change);
        if !stands(plan, seen, &done) {
            let state = PlanState::Stopped(Stop::NotAllowed, by.clone());
            change = change.and(saved(Plan { state, ..plan.having_done(&[Step::Accept], now) }));
            lines.push((by, line(PlanChange::Stopped(Stop::NotAllowed))));
            continue;
        }
        // Several plans promote once.
        if profiles != Profiles::REPLACEMENT {
            profiles = Profiles::REPLACEMENT;
            change = change.and(promoted(peer, &by, seen, &mut lines));
        }
        change = change.and(left(plan, &by, seen, &mut lines));
        lines.push((by, line(PlanChange::Done)));
        change = change.and(saved(plan.having_done(plan.way.steps(), now)));
        done.push(*plan);
    }
    (profiles, change.and(written(seen, lines, fresh)))
}

/// What is recorded about somebody who takes part.
fn about(person: PersonId, name: &str, change: MemberChange) -> EntryKind {
    EntryKind::Member { person, name: name.to_owned(), change, told: Vec::new() }
}

fn is_in(person: PersonId, seen: Seen<'_>) -> Option<&Member> {
    seen.known.members.iter().find(|member| member.person == person && member.is_in())
}

/// Whoever comes and takes part already becomes Administrator and Teacher-administrator.
fn promoted(peer: &Peer, by: &(PersonId, String), seen: Seen<'_>, lines: &mut Vec<Line>) -> Change {
    let (project, mut change) = (seen.project().id, Change::default());
    let Some(member) = is_in(peer.id, seen) else { return change };
    let (person, name) = (peer.id, peer.name.as_deref().unwrap_or_default());
    let (desktop, role) = (Desktop::Administrator, Some(TwinSpace::TeacherAdministrator));
    if member.profiles.desktop != desktop {
        change = change.and(Change::event(projects::Event::DesktopSet { project, person, desktop }));
        lines.push((by.clone(), about(person, name, MemberChange::Desktop(desktop))));
    }
    if member.profiles.twinspace != role {
        change = change.and(Change::event(projects::Event::RoleSet { project, person, role }));
        lines.push((by.clone(), about(person, name, MemberChange::Role(role))));
    }
    change
}

/// Whoever leaves is removed from what the way says, if they have not left it before.
fn left(plan: &Plan, by: &(PersonId, String), seen: Seen<'_>, lines: &mut Vec<Line>) -> Change {
    let (project, at) = (seen.project().id, seen.reader.now);
    let Some(leaver) = is_in(plan.leaver.0, seen) else { return Change::default() };
    let person = leaver.person;
    if plan.way == Way::Remove && !leaver.profiles.stays() {
        lines.push((by.clone(), about(person, &plan.leaver.1, MemberChange::Removed)));
        Change::event(projects::Event::Left { project, person, at })
    } else if plan.way == Way::RemoveFromSpace && leaver.profiles.twinspace.is_some() {
        lines.push((by.clone(), about(person, &plan.leaver.1, MemberChange::Role(None))));
        Change::event(projects::Event::RoleSet { project, person, role: None })
    } else {
        Change::default()
    }
}

fn written(seen: Seen<'_>, lines: Vec<Line>, fresh: &mut Fresh) -> Change {
    let lines: Vec<_> = lines.iter().map(|((by, name), kind)| ((*by, name.as_str()), kind.clone())).collect();
    projects::recorded_together(seen, lines, fresh)
}

/// Whoever was to leave takes part anew: their plans end. Gives the lines of the history that say so.
pub(in crate::areas::members) fn came_back(team: Team<'_>, person: PersonId) -> (Change, Vec<Line>) {
    let (mut change, mut lines) = (Change::default(), Vec::new());
    for plan in team.plans.iter().filter(|plan| plan.leaver.0 == person) {
        let (ended, line) = ended(plan, Stop::Back, team);
        change = change.and(ended);
        lines.push(line);
    }
    (change, lines)
}

/// Plans end before all of it is done; what waits for an answer ends with them.
pub(in crate::areas::members) fn stopped(plans: &[&Plan], why: Stop, team: Team<'_>, fresh: &mut Fresh) -> Change {
    let (mut change, mut lines) = (Change::default(), Vec::new());
    for plan in plans {
        let (ended, line) = ended(plan, why, team);
        change = change.and(ended);
        lines.push(line);
    }
    change.and(written(team.seen, lines, fresh))
}

/// What ends with a plan that is stopped, and the line that says so.
fn ended(plan: &Plan, why: Stop, team: Team<'_>) -> (Change, Line) {
    let reader = team.seen.reader;
    let by = (reader.me.id, reader.me.name.clone());
    let line = (by.clone(), line(plan, PlanChange::Stopped(why)));
    let mut change = saved(Plan { state: PlanState::Stopped(why, by), ..plan.clone() });
    match plan.comer.1 {
        Asked::Invitation(id) => {
            let open = team.invited.iter().find(|one| one.id == id);
            let others = of_invitation(team, id).into_iter().find(|other| other.id != plan.id);
            change = change.and(match (open, others) {
                // Another plan still waits for the answer: it is that one's from now on.
                (Some(_), Some(other)) => {
                    let comer = (other.comer.0.clone(), Asked::Invitation(id));
                    saved(Plan { comer, ..other.clone() })
                }
                (Some(invitation), None) => rules::taken_back(invitation, reader),
                (None, _) => Change::default(),
            });
        }
        // It waited before the plan was begun, and goes on waiting.
        Asked::Waiting(_) => {}
        Asked::Link(link) => {
            // It has ended already where the plan ends because of that.
            if !matches!(why, Stop::TakenBack | Stop::Ended) {
                let revoked = contacts::Event::LinkRevoked { link, at: reader.now };
                change = change.and(Change::event(revoked).with([Effect::Refresh(link.0)]));
            }
            change = change.with([Effect::ClearTimer(Timer::EndPlan { plan: plan.id }.into())]);
        }
        Asked::NotAtAll => {}
    }
    (change.with([Effect::Refresh(plan.project.0)]), line)
}

/// Stops a plan: whoever sees how far it is may, and whoever shall leave, by which they say that they stay.
///
/// # Errors
/// The person may not.
pub fn stop(plan: &Plan, team: Team<'_>, fresh: &mut Fresh) -> Decided {
    let profiles = team.seen.profiles().ok_or_else(Refusal::gone)?;
    let is_leaver = plan.leaver.0 == team.seen.reader.me.id;
    if !is_leaver && !may(profiles) {
        return Err(Refusal::not_allowed());
    }
    let shows = Screen::Plan { plan: plan.id };
    match plan.state {
        PlanState::Open => {
            let why = if is_leaver { Stop::Back } else { Stop::ByHand };
            Ok(stopped(&[plan], why, team, fresh).decision(shows, msg::toast_done()))
        }
        PlanState::Done | PlanState::Stopped(..) => Ok(Decision::nothing(shows, msg::toast_done())),
    }
}

/// A plan ends whose link nobody has opened in time; a clock that was set back makes it wait again.
pub(in crate::areas::members) fn end(plan: &Plan, team: Team<'_>, fresh: &mut Fresh) -> Decision {
    let until = plan.begun.2 + contacts::SINGLE_USE_FOR;
    let change = match (&plan.state, plan.comer.1) {
        (PlanState::Open, Asked::Link(_)) if team.seen.reader.now < until => {
            Change::default().with([Effect::SetTimer(Timer::EndPlan { plan: plan.id }.into(), until)])
        }
        (PlanState::Open, Asked::Link(_)) => stopped(&[plan], Stop::Ended, team, fresh),
        (PlanState::Open, Asked::Invitation(_) | Asked::Waiting(_) | Asked::NotAtAll)
        | (PlanState::Done | PlanState::Stopped(..), _) => Change::default(),
    };
    change.decision(Screen::Plan { plan: plan.id }, msg::toast_removed())
}

/// What closing the project means for its plans: those that wanted it go on, all others end.
pub(crate) fn close_for(team: Team<'_>, fresh: &mut Fresh) -> Change {
    // All invitations end with the project.
    let team = Team { invited: &[], ..team };
    team.plans.iter().fold(Change::default(), |change, plan| {
        change.and(match plan.way {
            Way::Anew => saved(plan.having_done(&[Step::Close], team.seen.reader.now)),
            Way::Remove | Way::RemoveFromSpace | Way::Keep => stopped(&[plan], Stop::Closed, team, fresh),
        })
    })
}

/// What opening it again means for the plans that had it closed: they end.
pub(crate) fn reopened(team: Team<'_>, fresh: &mut Fresh) -> Change {
    stopped(&team.plans.iter().collect::<Vec<_>>(), Stop::Reopened, team, fresh)
}

/// Who shall be the partner of the project that is begun in place of this one, if a plan says so.
pub(crate) fn partner<'a>(team: Team<'a>) -> Option<&'a Peer> {
    team.plans.iter().find_map(|plan| plan.comer.0.as_ref())
}

/// A new project was sent, to this partner, that goes on where this one has ended: the plans for it are done.
pub(super) fn started_anew(team: Team<'_>, partner: &Peer, fresh: &mut Fresh) -> Change {
    let at = team.seen.reader.now;
    let done = |plan: &Plan| {
        let comer = (Some(partner.clone()), plan.comer.1);
        let done = Plan { comer, ..plan.having_done(&[Step::StartAnew], at) };
        recorded(&done, PlanChange::Done, team.seen, fresh)
    };
    team.plans.iter().filter(|plan| plan.way == Way::Anew).map(done).fold(Change::default(), Change::and)
}

/// Whether somebody who takes part has not been here for so long that they may be said not to answer.
pub(crate) fn is_silent(member: &Member, now: i64) -> bool {
    member.is_in() && now - member.seen_at >= SILENT_FOR
}

/// A support service says that a founder who teaches in its country does not answer: all who can find somebody else are told. Said
/// again within 30 days, it changes nothing.
///
/// # Errors
/// The reader does not decide for the service of the teacher's country, the teacher is no founder, the project is not active, or the teacher was here.
pub fn report(seen: Seen<'_>, (member, name): (&Member, &str), authority: AuthorityId, fresh: &mut Fresh) -> Decided {
    let reader = seen.reader;
    let country = member.school.as_ref().map(|school| school.country.as_str());
    let service = country.and_then(|country| Authority::service_of(country, seen.authorities));
    let is_theirs = service.is_some_and(|service| service.id == authority) && member.profiles.stays();
    if !reader.me.decides_for(authority) || !is_theirs {
        return Err(Refusal::not_allowed());
    }
    let shows = area::approval(seen.project().id, authority);
    if seen.project().state != State::Active || !is_silent(member, reader.now) {
        return Err(Refusal::too_late().showing(shows));
    }
    let said = seen.known.history.iter().any(|entry| {
        matches!(entry.kind, EntryKind::Reported { person, .. } if person == member.person)
            && reader.now - entry.at < SILENT_FOR
    });
    if said {
        return Ok(Decision::nothing(shows, msg::toast_sent()));
    }
    let kind = EntryKind::Reported { person: member.person, name: name.to_owned(), authority };
    let change = projects::recorded(seen, kind, fresh);
    Ok(change.with([Effect::Refresh(seen.project().id.0)]).decision(shows, msg::toast_sent()))
}

fn saved(plan: Plan) -> Change {
    let id = plan.id.0;
    Change::event(Event::PlanSaved { plan: Box::new(plan) }).with([Effect::Refresh(id)])
}

/// A plan is so now, and its project's history says what happened.
fn recorded(plan: &Plan, change: PlanChange, seen: Seen<'_>, fresh: &mut Fresh) -> Change {
    saved(plan.clone()).and(projects::recorded(seen, line(plan, change), fresh))
}

/// The line of the history that says so.
fn line(plan: &Plan, change: PlanChange) -> EntryKind {
    EntryKind::Plan { plan: plan.id, leaver: plan.leaver.clone(), change, told: Vec::new() }
}
