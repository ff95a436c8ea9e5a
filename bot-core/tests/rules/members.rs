//! Members, and plans for those who leave, under random walks: a small reference says what comes of each step.

mod reference;

use std::collections::BTreeSet;

use bot_core::area;
use bot_core::areas::closing;
use bot_core::areas::members::replacement::{self, Comer};
use bot_core::areas::members::{self, Event, InvitationState, One, PartnerInvitation, Plan, PlanState, Team, Way};
use bot_core::areas::projects::{self, Seen, State};
use bot_core::decision::{Decided, Decision, Effect, Refusal, Whom};
use bot_core::domain::{Desktop, FreshIds, PartnerInvitationId, Peer, PersonId, TwinSpace};
use bot_core::reader::{Fresh, Me, Reader};
use bot_core::wire::Words;
use proptest::prelude::*;
use strum::IntoEnumIterator as _;

use crate::model::{ANA, JAN, Model, REGION, SERVICE_ES, SERVICE_PL, STRANGER, UNDO, teacher};
use crate::{approve, command as of_project, waiting};
use reference::{Planned, Reference};

const OLGA: PersonId = PersonId(20);
const PIA: PersonId = PersonId(21);
const PEOPLE: [PersonId; 5] = [ANA, JAN, OLGA, PIA, STRANGER];
/// The founders and two more: one of the others waits outside.
const MOST: u32 = 4;

#[derive(Clone, Debug)]
enum Step {
    Invite(PersonId),
    Accept,
    Decline,
    TakeBack(PersonId),
    SetDesktop(PersonId, Desktop),
    SetRole(PersonId, TwinSpace),
    OutOfSpace(PersonId),
    Remove(PersonId),
    Leave,
    /// Who leaves, who comes, and how.
    BeginPlan(PersonId, PersonId, Way),
    /// The plan for whom.
    StopPlan(PersonId),
    Close,
    Reopen,
    Wait(i64),
}

fn steps() -> impl Strategy<Value = Vec<(PersonId, Step)>> {
    let person = || prop::sample::select(&PEOPLE[..]);
    let desktop = prop_oneof![Just(Desktop::Administrator), Just(Desktop::Manager), Just(Desktop::Member)];
    let role = prop::sample::select(&TwinSpace::OF_TEACHERS[..]);
    let way = prop::sample::select(Way::iter().collect::<Vec<_>>());
    let step = prop_oneof![
        4 => person().prop_map(Step::Invite),
        6 => Just(Step::Accept),
        1 => Just(Step::Decline),
        1 => person().prop_map(Step::TakeBack),
        6 => (person(), desktop).prop_map(|(who, desktop)| Step::SetDesktop(who, desktop)),
        4 => (person(), role).prop_map(|(who, role)| Step::SetRole(who, role)),
        2 => person().prop_map(Step::OutOfSpace),
        1 => person().prop_map(Step::Remove),
        1 => Just(Step::Leave),
        10 => (person(), person(), way).prop_map(|(leaver, comer, way)| Step::BeginPlan(leaver, comer, way)),
        3 => person().prop_map(Step::StopPlan),
        1 => Just(Step::Close),
        3 => Just(Step::Reopen),
        2 => prop_oneof![Just(1000), Just(61_000), Just(31 * 24 * 3_600_000_i64)].prop_map(Step::Wait),
    ];
    prop::collection::vec((person(), step), 1..60)
}

/// The real rules, on what their events have made.
struct Real {
    model: Model,
    invitations: Vec<PartnerInvitation>,
    plans: Vec<Plan>,
    ids: FreshIds,
}

impl Real {
    fn begin() -> Self {
        let mut model = waiting();
        for (person, authority) in [(SERVICE_ES, 1), (REGION, 2), (SERVICE_PL, 3)] {
            let vote = approve(authority, &model);
            model.carry_out(person, &vote).expect("cast");
            model.now += UNDO;
            let settle = of_project(&crate::Step::Settle(authority), &model, false).expect("a command");
            model.carry_out(person, &settle).expect("settled");
        }
        assert_eq!(model.known().project.state, State::Active);
        Self { model, invitations: Vec::new(), plans: Vec::new(), ids: FreshIds::new(1_900_000_000_000, 0) }
    }

    fn reader(&self, person: PersonId) -> Reader {
        let school = self.model.school_of(person);
        let me = Me { teacher: Some(teacher(person, school)), ..Me::of(person, format!("Person {person}")) };
        let mut reader = Reader { me, ..self.model.reader(person) };
        reader.settings.partners.most = MOST;
        reader.settings.partners.tells_services = false;
        reader
    }

    fn open(&self, but: Option<PartnerInvitationId>) -> Vec<PartnerInvitation> {
        let is_open = |one: &&PartnerInvitation| one.state == InvitationState::Open && Some(one.id) != but;
        self.invitations.iter().filter(is_open).cloned().collect()
    }

    fn open_plans(&self) -> Vec<Plan> {
        self.plans.iter().filter(|plan| plan.state == PlanState::Open).cloned().collect()
    }

    fn decide(&mut self, by: PersonId, step: &Step) -> Decided {
        let (reader, authorities) = (self.reader(by), self.model.authorities());
        let mut fresh = Fresh::new(self.ids.clone(), String::new());
        let known = self.model.project.as_ref().expect("there is a project");
        let seen = Seen::of(known, &authorities, &reader);
        let one = |who: PersonId, rule: &mut dyn FnMut(One<'_>) -> Decided| {
            let peer = self.model.peer(who);
            let member = known.members.iter().find(|member| member.person == who && member.is_in());
            let member = member.filter(|_| seen.is_mine()).ok_or_else(Refusal::gone)?;
            rule(One { seen, member, peer: &peer })
        };
        let (invited, plans) = (self.open(None), self.open_plans());
        let team = Team { seen, invited: &invited, plans: &plans };
        // The newest invitation of somebody, before all others.
        let of = |who: PersonId, rule: &mut dyn FnMut(&PartnerInvitation, Team<'_>) -> Decided| {
            let invitation =
                self.invitations.iter().rev().find(|one| one.invited.id == who).ok_or_else(Refusal::gone)?;
            let invited = self.open(Some(invitation.id));
            rule(invitation, Team { invited: &invited, ..team })
        };
        let decided = match step {
            Step::Invite(who) => {
                let contacts: Vec<Peer> = PEOPLE.iter().map(|person| self.model.peer(*person)).collect();
                members::invite(team, &[*who], None, &contacts, &mut fresh)
            }
            Step::Accept => of(by, &mut |invitation, team| members::accept(invitation, team, &mut fresh)),
            Step::Decline => of(by, &mut |invitation, team| members::decline(invitation, team, &mut fresh)),
            Step::TakeBack(who) => of(*who, &mut |invitation, team| members::take_back(invitation, team, &mut fresh)),
            Step::SetDesktop(who, desktop) => one(*who, &mut |one| members::set_desktop(one, *desktop, &mut fresh)),
            Step::SetRole(who, role) => one(*who, &mut |one| members::set_role(one, *role, &mut fresh)),
            Step::OutOfSpace(who) => one(*who, &mut |one| members::remove_from_space(one, &mut fresh)),
            Step::Remove(who) => one(*who, &mut |one| members::remove(one, &mut fresh)),
            Step::Leave => one(by, &mut |one| members::leave(one, &mut fresh)),
            Step::BeginPlan(leaver, comer, way) => one(*leaver, &mut |one| {
                let peer = self.model.peer(*comer);
                let takes_part = known.members.iter().any(|member| member.person == *comer && member.is_in());
                let comer = if takes_part { Comer::Member(&peer) } else { Comer::Contact(&peer) };
                replacement::begin(team, one, comer, *way, &mut fresh)
            }),
            Step::StopPlan(leaver) => {
                let plan = plans.iter().find(|plan| plan.leaver.0 == *leaver).ok_or_else(Refusal::gone);
                plan.and_then(|plan| replacement::stop(plan, team, &mut fresh))
            }
            Step::Close => closing::close(team, &Words(Some(String::new())), &mut fresh),
            Step::Reopen => closing::reopen(team, &mut fresh),
            Step::Wait(time) => {
                self.model.now += time;
                Ok(Decision::nothing(area::home(), bot_core::text::msg::toast_later()))
            }
        };
        self.ids = fresh.into_ids();
        decided
    }

    fn apply(&mut self, by: PersonId, decision: &Decision) {
        for event in &decision.events {
            match event {
                area::Event::Projects(event) => self.model.apply(event),
                area::Event::Members(Event::Invited { invitation, project, between, message, at, until }) => {
                    assert_eq!(between.0, by);
                    self.invitations.push(PartnerInvitation {
                        id: *invitation,
                        project: *project,
                        invited: self.model.peer(between.1),
                        by: (by, format!("Person {by}")),
                        message: message.clone(),
                        at: *at,
                        until: *until,
                        state: InvitationState::Open,
                    });
                }
                area::Event::Members(Event::Answered { invitation, state, .. }) => {
                    let one = self.invitations.iter_mut().find(|one| one.id == *invitation).expect("it is there");
                    assert_eq!(one.state, InvitationState::Open, "an invitation is answered once");
                    one.state = *state;
                }
                area::Event::Members(Event::PlanSaved { plan }) => {
                    match self.plans.iter_mut().find(|known| known.id == plan.id) {
                        Some(known) => {
                            assert_eq!(known.state, PlanState::Open, "a plan ends once");
                            *known = (**plan).clone();
                        }
                        None => self.plans.push((**plan).clone()),
                    }
                }
                other => panic!("{other:?} is not about members"),
            }
        }
    }

    /// What the reference says of it.
    fn stands(&mut self) -> Reference {
        let members = self.model.known().members.iter().filter(|member| member.is_in());
        let has = |profiles: bot_core::domain::Profiles| (profiles.is_founder, profiles.desktop, profiles.twinspace);
        let members = members.map(|member| (member.person, has(member.profiles))).collect();
        let invited = self.open(None).into_iter().map(|one| (one.invited.id, (one.until, one.by.0))).collect();
        let planned = |plan: &Plan| {
            let comer = plan.comer.0.as_ref().expect("nobody comes by a link").id;
            let made = matches!(plan.comer.1, replacement::Asked::Invitation(_));
            (plan.leaver.0, Planned { way: plan.way, comer, by: plan.begun.0, at: plan.begun.2, made })
        };
        let plans = self.open_plans().iter().map(planned).collect();
        let project = &self.model.known().project;
        Reference { members, invited, plans, closed: (project.state == State::Closed).then_some(project.since) }
    }

    /// Who hears of a decision: by one notice of its own, or by one shortly before that is shown anew.
    fn hears(&self, decision: &Decision) -> BTreeSet<PersonId> {
        let notices = decision.effects.iter().filter_map(|effect| match effect {
            Effect::Notify(Whom::Person(person), ..) => Some(*person),
            _ => None,
        });
        let mut hears = BTreeSet::new();
        for person in notices {
            assert!(hears.insert(person), "{person} is told twice of one thing");
        }
        let recorded = decision.events.iter().filter_map(|event| match event {
            area::Event::Projects(projects::Event::Recorded { entry }) => Some(entry),
            _ => None,
        });
        for entry in recorded {
            let Some(told) = entry.kind.told() else { continue };
            for (person, by) in told {
                let is_own = *by == entry.id;
                let known = self.model.project.as_ref().expect("there is a project");
                let earlier = known.history.iter().find(|other| other.id == *by).expect("it is known");
                assert!(is_own || self.model.now - earlier.at < 60_000, "no notice says what happened much later");
                let is_told = decision.effects.iter().any(|effect| match effect {
                    Effect::Notify(Whom::Person(other), screen, _) => {
                        *other == *person && *screen == projects::Screen::Entry { entry: entry.id }.into()
                    }
                    _ => false,
                });
                assert_eq!(is_own, is_told, "by one notice");
                assert!(is_own || decision.effects.contains(&Effect::Refresh(by.0)), "which is shown anew");
                hears.insert(*person);
            }
        }
        hears
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1024))]

    #[test]
    fn members_are_what_the_reference_says_and_whoever_is_concerned_hears_of_it(steps in steps()) {
        let (mut real, mut reference) = (Real::begin(), Reference::begin());
        for (by, step) in steps {
            let expected = reference.take(by, &step, real.model.now);
            let decided = real.decide(by, &step);
            match (&decided, expected) {
                (Ok(decision), Some(hears)) => {
                    real.apply(by, decision);
                    let told = real.hears(decision);
                    prop_assert_eq!(told, hears, "who hears of {:?} by {}", step, by);
                }
                // What is so already is no error, and nothing comes of it.
                (Ok(decision), None) => prop_assert!(!decision.does_something(), "{step:?} by {by} is permitted"),
                (Err(_), None) => {}
                (Err(refusal), Some(_)) => prop_assert!(false, "{step:?} by {by}: {refusal:?}"),
            }
            prop_assert_eq!(real.stands(), reference.clone(), "after {:?} by {}", step, by);
            prop_assert!(Reference::goes_on(&reference.members));
            prop_assert!(reference.members.contains_key(&ANA) && reference.members.contains_key(&JAN), "founders stay");
            prop_assert!(reference.members.len() + reference.invited.len() <= usize::try_from(MOST).expect("small"));
        }
    }
}
