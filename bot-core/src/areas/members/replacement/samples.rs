//! Samples of a partner who leaves: who goes, who comes, the ways, and plans.

use super::rules::Comer;
use super::{Asked, Plan, PlanState, Stage, Step, Way, views};
use crate::areas::members::profiles::One;
use crate::areas::members::samples::{Fill, INVITATION, Known, OLGA, PIA, filled, invitation, known, olga, peer};
use crate::areas::members::{Command, InvitationState, Screen};
use crate::areas::projects::{State, Stop};
use crate::areas::sample::Sample;
use crate::areas::sample::cast::{ANA, HOUR, JAN, NOW, PROJECT, ana, jan, newcomer, reader};
use crate::domain::{LinkId, Peer, PersonId, PersonName, PlanId};
use crate::reader::{Me, Reader};
use crate::wire::Page;

pub(crate) const PLAN: PlanId = PlanId(320);

/// Ana's plan for Jan, or somebody else, who leaves: Nora carries on.
pub(crate) fn plan(way: Way, (leaver, name): (PersonId, &str), done: &[Step], fill: Fill<'_>) -> Plan {
    let stage = |step: &Step| Stage { step: *step, done_at: done.contains(step).then_some(NOW - 10 * HOUR) };
    let comer = filled(newcomer().peer(), fill);
    let asked = if way == Way::Anew { Asked::NotAtAll } else { Asked::Invitation(INVITATION) };
    let called = |name: &str| fill(name.to_owned(), PersonName::MAX);
    Plan {
        id: PLAN,
        project: PROJECT,
        way,
        leaver: (leaver, called(name)),
        comer: (Some(comer), asked),
        begun: (ANA, called("Ana Nube"), NOW - 20 * HOUR),
        stages: way.steps().iter().map(stage).collect(),
        state: PlanState::Open,
    }
}

fn contacts(fill: Fill<'_>) -> Vec<Peer> {
    let nora = peer(PersonId(7), "Nora Prado", ("Escuela Sol", "Alba", "es"));
    vec![filled(jan().peer(), fill), filled(nora, fill)]
}

/// Who leaves, who comes, and by which way.
fn choices(fill: Fill<'_>) -> Vec<Sample> {
    let project = PROJECT;
    let leavers = |name, me: Me, known: Known| {
        let screen = Screen::Leaver { project, page: Page(0) };
        let shows =
            move |_: &Screen, reader: &Reader| known.team(reader, |team| views::leavers(team, &known.peers, Page(0)));
        Sample::new(name, screen, reader(me), shows)
    };
    let comers = |name, me: Me, (known, leaver): (Known, PersonId), contacts: Vec<Peer>| {
        let screen = Screen::Comer { project, person: leaver, page: Page(0) };
        let shows = move |_: &Screen, reader: &Reader| {
            let peers = &known.peers;
            let shows = |one: One<'_>| known.team(reader, |team| views::comers(team, one, (peers, &contacts), Page(0)));
            known.one(leaver, reader, shows).flatten()
        };
        Sample::new(name, screen, reader(me), shows)
    };
    let ways = |name, (me, leaver): (Me, PersonId), comer: Option<PersonId>, known: Known| {
        let contacts = contacts(fill);
        let screen = Screen::Ways { project, leaver, comer: comer.unwrap_or(PersonId(0)) };
        let shows = move |_: &Screen, reader: &Reader| {
            let find = |peers: &[Peer]| peers.iter().find(|peer| Some(peer.id) == comer).cloned();
            let (member, contact) = (find(&known.peers), find(&contacts));
            let comer = member.as_ref().map(Comer::Member).or(contact.as_ref().map(Comer::Contact));
            let comer = comer.unwrap_or(Comer::New);
            known.one(leaver, reader, |one| known.team(reader, |team| views::ways(team, one, comer))).flatten()
        };
        Sample::new(name, screen, reader(me), shows)
    };
    let all = || known(State::Active, fill);
    let silent = || {
        let mut known = all();
        known.project.members[1].seen_at = NOW - 31 * 24 * HOUR;
        known
    };
    let planned = || all().planning(plan(Way::RemoveFromSpace, (JAN, "Jan Lipa"), &[Step::Invite], fill));
    vec![
        leavers("replacement/who leaves", ana(), all()),
        leavers("replacement/who leaves, for a mere member", Me { id: PIA, ..olga() }, all()),
        leavers("replacement/who leaves, project closed", ana(), known(State::Closed, fill)),
        comers("replacement/who comes", ana(), (all(), JAN), contacts(fill)),
        comers("replacement/who comes for somebody silent", ana(), (silent().of_two(), JAN), Vec::new()),
        comers("replacement/who comes, for a stranger", newcomer(), (all(), JAN), Vec::new()),
        ways("replacement/ways for a founder", (ana(), JAN), Some(PersonId(7)), all()),
        ways("replacement/ways for a partner", (ana(), PIA), Some(PersonId(7)), all()),
        ways("replacement/ways with a member", (olga(), JAN), Some(PIA), all()),
        ways("replacement/ways by a link", (ana(), JAN), None, all()),
        ways("replacement/ways with a plan", (ana(), JAN), Some(PersonId(7)), planned()),
        ways("replacement/ways for oneself", (ana(), ANA), Some(PersonId(7)), all()),
    ]
}

/// Plans, as far as they are.
fn plans(fill: Fill<'_>) -> Vec<Sample> {
    let shown = |name, me: Me, plan: Plan, known: Known| {
        let shows = move |_: &Screen, reader: &Reader| known.team(reader, |team| views::plan(&plan, team));
        Sample::new(name, Screen::Plan { plan: PLAN }, reader(me), shows)
    };
    let all = || known(State::Active, fill).inviting(invitation(InvitationState::Open, fill));
    let invited = [Step::Invite];
    let jan_leaves = |way, done: &[Step]| plan(way, (JAN, "Jan Lipa"), done, fill);
    let by_link = || Plan { comer: (None, Asked::Link(LinkId(310))), ..jan_leaves(Way::RemoveFromSpace, &invited) };
    let called = |name: &str| fill(name.to_owned(), PersonName::MAX);
    let ended = |why, name: &str| {
        let state = PlanState::Stopped(why, (PersonId(7), called(name)));
        Plan { state, ..jan_leaves(Way::RemoveFromSpace, &invited) }
    };
    let done = || {
        let steps = Way::Remove.steps();
        Plan { state: PlanState::Done, ..plan(Way::Remove, (PIA, "Pia Bach"), steps, fill) }
    };
    let closed = || known(State::Closed, fill);
    vec![
        shown("plan/waits for an answer", ana(), jan_leaves(Way::RemoveFromSpace, &invited), all()),
        shown("plan/for who shall leave", jan(), jan_leaves(Way::RemoveFromSpace, &invited), all()),
        shown("plan/waits for a link", ana(), by_link(), all()),
        shown("plan/of others, waits for a link", olga(), by_link(), all()),
        shown("plan/done", ana(), done(), all()),
        shown("plan/declined", ana(), ended(Stop::Declined, "Nora"), all()),
        shown("plan/stopped by hand", ana(), ended(Stop::ByHand, "Ana Nube"), all()),
        shown("plan/taken back", ana(), ended(Stop::TakenBack, "Ana Nube"), all()),
        shown("plan/nobody answered", ana(), ended(Stop::Ended, "Ana Nube"), all()),
        shown("plan/stays after all", ana(), ended(Stop::Back, "Jan Lipa"), all()),
        shown("plan/may no longer", ana(), ended(Stop::NotAllowed, "Ana Nube"), all()),
        shown("plan/project closed before", ana(), ended(Stop::Closed, "Ana Nube"), closed()),
        shown("plan/to be closed", ana(), jan_leaves(Way::Anew, &[]), known(State::Active, fill)),
        shown("plan/to be started anew", ana(), jan_leaves(Way::Anew, &[Step::Close]), closed()),
        shown("plan/opened again", ana(), ended(Stop::Reopened, "Ana Nube"), all()),
        shown("plan/for a mere member", Me { id: PIA, ..olga() }, jan_leaves(Way::Remove, &invited), all()),
        shown("plan/stranger", newcomer(), jan_leaves(Way::Remove, &invited), all()),
    ]
}

fn others(fill: Fill<'_>) -> Vec<Sample> {
    let moved = |name, me: Me, person: PersonId| {
        let known = known(State::Active, fill);
        let shows = move |_: &Screen, reader: &Reader| known.one(person, reader, views::moved).flatten();
        Sample::new(name, Screen::Moved { project: PROJECT, person }, reader(me), shows)
    };
    let stopping = |name, me: Me| {
        let known = known(State::Active, fill);
        let plan = plan(Way::RemoveFromSpace, (JAN, "Jan Lipa"), &[Step::Invite], fill);
        let shows = move |reader: &Reader| known.team(reader, |team| views::confirmation(&plan, team));
        Sample::confirms(name, Command::StopPlan { plan: PLAN }, reader(me), shows)
    };
    let members = |name, me: Me| {
        let known = known(State::Active, fill).planning(plan(Way::Remove, (PIA, "Pia Bach"), &[Step::Invite], fill));
        let shows = move |_: &Screen, reader: &Reader| {
            known.team(reader, |team| super::super::views::members(team, (&known.peers, &[]), Page(0)))
        };
        Sample::new(name, Screen::Members { project: PROJECT, page: Page(0) }, reader(me), shows)
    };
    let invited = || {
        let known = known(State::Active, fill).planning(plan(Way::Remove, (PIA, "Pia Bach"), &[Step::Invite], fill));
        let me = Me { id: PersonId(7), ..ana() };
        let invitation = crate::areas::members::PartnerInvitation {
            invited: filled(me.peer(), fill),
            ..invitation(InvitationState::Open, fill)
        };
        let shows = move |_: &Screen, reader: &Reader| {
            known.team(reader, |team| super::super::views::invitation(&invitation, team))
        };
        Sample::new("invitation/to carry on", Screen::Invitation { invitation: INVITATION }, reader(me), shows)
    };
    vec![
        moved("replacement/the other founder has moved", ana(), JAN),
        moved("replacement/oneself has moved", jan(), JAN),
        moved("replacement/moved, for a mere member", Me { id: PIA, ..olga() }, JAN),
        members("members/with a plan", ana()),
        invited(),
        stopping("confirm/stop a plan", ana()),
        stopping("confirm/stay", jan()),
        stopping("confirm/stop a plan of others", Me { id: OLGA, ..olga() }),
    ]
}

pub(in crate::areas::members) fn of(fill: Fill<'_>) -> Vec<Sample> {
    [choices(fill), plans(fill), others(fill)].concat()
}

/// The plans that a decision saves, as they are then.
#[cfg(test)]
pub(crate) fn saved(decision: &crate::decision::Decision) -> Vec<&Plan> {
    let saved = decision.events.iter().filter_map(|event| {
        let crate::area::Event::Members(crate::areas::members::Event::PlanSaved { plan }) = event else { return None };
        Some(plan.as_ref())
    });
    saved.collect()
}

/// Why those of them have stopped that have.
#[cfg(test)]
pub(crate) fn why(decision: &crate::decision::Decision) -> Vec<Stop> {
    let why = |plan: &&Plan| match plan.state {
        PlanState::Stopped(why, _) => Some(why),
        PlanState::Open | PlanState::Done => None,
    };
    saved(decision).iter().filter_map(why).collect()
}
