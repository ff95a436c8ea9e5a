//! Members under random walks: a small reference, written from the tables of docs/domain.md, says what comes of each step, and
//! who hears of it.

use std::collections::{BTreeMap, BTreeSet};

use bot_core::area;
use bot_core::areas::members::{self, Event, InvitationState, One, PartnerInvitation, Team};
use bot_core::areas::projects::{Seen, State};
use bot_core::decision::{Decided, Decision, Effect, Refusal, Whom};
use bot_core::domain::{Desktop, FreshIds, PartnerInvitationId, Peer, PersonId, TwinSpace};
use bot_core::reader::{Fresh, Me, Reader};
use proptest::prelude::*;

use crate::model::{ANA, JAN, Model, REGION, SERVICE_ES, SERVICE_PL, STRANGER, UNDO, teacher};
use crate::{approve, command as of_project, waiting};

const OLGA: PersonId = PersonId(20);
const PIA: PersonId = PersonId(21);
const PEOPLE: [PersonId; 5] = [ANA, JAN, OLGA, PIA, STRANGER];
/// The founders and one more: one of the two others waits outside.
const MOST: u32 = 3;

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
    Wait(i64),
}

fn steps() -> impl Strategy<Value = Vec<(PersonId, Step)>> {
    let person = || prop::sample::select(&PEOPLE[..]);
    let desktop = prop_oneof![Just(Desktop::Administrator), Just(Desktop::Manager), Just(Desktop::Member)];
    let role = prop::sample::select(&TwinSpace::OF_TEACHERS[..]);
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
        2 => prop_oneof![Just(1000), Just(61_000), Just(31 * 24 * 3_600_000_i64)].prop_map(Step::Wait),
    ];
    prop::collection::vec((person(), step), 1..60)
}

/// What somebody has, as the reference knows it: founder, Desktop, TwinSpace.
type Has = (bool, Desktop, Option<TwinSpace>);

fn runs((is_founder, desktop, _): Has) -> bool {
    desktop == Desktop::Administrator || (is_founder && desktop == Desktop::Manager)
}

fn works((_, desktop, _): Has) -> bool {
    desktop != Desktop::Member
}

fn changes_desktops((is_founder, desktop, _): Has) -> bool {
    is_founder || desktop == Desktop::Administrator
}

fn changes_roles((is_founder, _, role): Has) -> bool {
    role == Some(TwinSpace::TeacherAdministrator) || (is_founder && role == Some(TwinSpace::TeacherManager))
}

/// Who takes part, and until when who is invited by whom.
#[derive(Clone, Debug, PartialEq)]
struct Reference {
    members: BTreeMap<PersonId, Has>,
    invited: BTreeMap<PersonId, (i64, PersonId)>,
}

/// What comes of a step: whether it is permitted, and who hears of it.
type Comes = Option<BTreeSet<PersonId>>;

impl Reference {
    fn begin() -> Self {
        let founder = (true, Desktop::Manager, Some(TwinSpace::TeacherManager));
        Self { members: [(ANA, founder), (JAN, founder)].into(), invited: BTreeMap::new() }
    }

    fn who(&self, may: impl Fn(Has) -> bool, but: &[PersonId]) -> BTreeSet<PersonId> {
        let who = self.members.iter().filter(|(person, has)| may(**has) && !but.contains(person));
        who.map(|(person, _)| *person).collect()
    }

    /// Whether the project goes on with these members.
    fn goes_on(members: &BTreeMap<PersonId, Has>) -> bool {
        members.values().any(|has| runs(*has)) && members.values().any(|has| changes_roles(*has))
    }

    fn changes(&mut self, by: PersonId, who: PersonId, after: Option<Has>, may: impl Fn(Has) -> bool) -> Comes {
        let before = self.members[&who];
        if after == Some(before) {
            return Some(BTreeSet::new());
        }
        let mut members = self.members.clone();
        match after {
            Some(after) => members.insert(who, after),
            None => members.remove(&who),
        };
        if !Self::goes_on(&members) {
            return None;
        }
        let mut hears = self.who(may, &[by, who]);
        hears.extend(Some(who).filter(|who| *who != by));
        self.members = members;
        Some(hears)
    }

    fn take(&mut self, by: PersonId, step: &Step, now: i64) -> Comes {
        let me = self.members.get(&by).copied();
        let has = |who: &PersonId| self.members.get(who).copied();
        match step {
            Step::Invite(who) => {
                let is_known = self.members.contains_key(who) || self.invited.contains_key(who);
                let is_full = self.members.len() + self.invited.len() >= usize::try_from(MOST).expect("small");
                (me.is_some_and(works) && !is_known && !is_full).then_some(())?;
                self.invited.insert(*who, (now + 30 * 24 * 3_600_000, by));
                Some([*who].into())
            }
            Step::Accept => {
                let (until, _) = *self.invited.get(&by)?;
                (now < until).then_some(())?;
                self.invited.remove(&by);
                let hears = self.who(|_| true, &[by]);
                self.members.insert(by, (false, Desktop::Manager, Some(TwinSpace::TeacherManager)));
                Some(hears)
            }
            Step::Decline => self.invited.remove(&by).map(|(_, inviter)| [inviter].into()),
            Step::TakeBack(who) => (me.is_some_and(works) && self.invited.remove(who).is_some()).then(BTreeSet::new),
            Step::SetDesktop(who, desktop) => {
                let (is_founder, _, role) = has(who)?;
                me.is_some_and(changes_desktops).then_some(())?;
                self.changes(by, *who, Some((is_founder, *desktop, role)), changes_desktops)
            }
            Step::SetRole(who, role) => {
                let (is_founder, desktop, _) = has(who)?;
                me.is_some_and(changes_roles).then_some(())?;
                self.changes(by, *who, Some((is_founder, desktop, Some(*role))), changes_roles)
            }
            Step::OutOfSpace(who) => {
                let (is_founder, desktop, _) = has(who)?;
                me.is_some_and(changes_roles).then_some(())?;
                self.changes(by, *who, Some((is_founder, desktop, None)), changes_roles)
            }
            Step::Remove(who) => {
                let (is_founder, ..) = has(who)?;
                (me.is_some_and(runs) && !is_founder && *who != by).then_some(())?;
                self.changes(by, *who, None, |_| true)
            }
            Step::Leave => {
                let (is_founder, ..) = me?;
                (!is_founder).then_some(())?;
                self.changes(by, by, None, |_| true)
            }
            Step::Wait(_) => Some(BTreeSet::new()),
        }
    }
}

/// The real rules, on what their events have made.
struct Real {
    model: Model,
    invitations: Vec<PartnerInvitation>,
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
        Self { model, invitations: Vec::new(), ids: FreshIds::new(1_900_000_000_000, 0) }
    }

    fn reader(&self, person: PersonId) -> Reader {
        let school = self.model.school_of(person);
        let me = Me { teacher: Some(teacher(person, school)), ..Me::of(person, format!("Person {person}")) };
        let mut reader = Reader { me, ..self.model.reader(person) };
        reader.settings.most_teachers = MOST;
        reader.settings.tells_services = false;
        reader
    }

    fn open(&self, but: Option<PartnerInvitationId>) -> Vec<PartnerInvitation> {
        let is_open = |one: &&PartnerInvitation| one.state == InvitationState::Open && Some(one.id) != but;
        self.invitations.iter().filter(is_open).cloned().collect()
    }

    fn decide(&mut self, by: PersonId, step: &Step) -> Decided {
        let (reader, authorities) = (self.reader(by), self.model.authorities());
        let mut fresh = Fresh::new(self.ids.clone(), String::new());
        let mine = |who: PersonId| self.invitations.iter().rev().find(|one| one.invited.id == who).cloned();
        let known = self.model.project.as_ref().expect("there is a project");
        let seen = Seen::of(known, &authorities, &reader);
        let one = |who: PersonId, rule: &mut dyn FnMut(One<'_>) -> Decided| {
            let peer = self.model.peer(who);
            let member = known.members.iter().find(|member| member.person == who && member.is_in());
            let member = member.filter(|_| seen.is_mine()).ok_or_else(Refusal::gone)?;
            rule(One { seen, member, peer: &peer })
        };
        let invited = self.open(None);
        let team = Team { seen, invited: &invited, plans: &[] };
        let decided = match step {
            Step::Invite(who) => {
                let contacts: Vec<Peer> = PEOPLE.iter().map(|person| self.model.peer(*person)).collect();
                members::invite(team, &[*who], None, &contacts, &mut fresh)
            }
            Step::Accept => mine(by).ok_or_else(Refusal::gone).and_then(|invitation| {
                let invited = self.open(Some(invitation.id));
                members::accept(&invitation, Team { invited: &invited, ..team }, &mut fresh)
            }),
            Step::Decline => {
                mine(by).ok_or_else(Refusal::gone).and_then(|one| members::decline(&one, team, &mut fresh))
            }
            Step::TakeBack(who) => {
                mine(*who).ok_or_else(Refusal::gone).and_then(|one| members::take_back(&one, team, &mut fresh))
            }
            Step::SetDesktop(who, desktop) => one(*who, &mut |one| members::set_desktop(one, *desktop, &mut fresh)),
            Step::SetRole(who, role) => one(*who, &mut |one| members::set_role(one, *role, &mut fresh)),
            Step::OutOfSpace(who) => one(*who, &mut |one| members::remove_from_space(one, &mut fresh)),
            Step::Remove(who) => one(*who, &mut |one| members::remove(one, &mut fresh)),
            Step::Leave => one(by, &mut |one| members::leave(one, &mut fresh)),
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
        Reference { members, invited }
    }

    /// Who hears of a decision: by a notice of its own, or by one shortly before that is shown anew.
    fn hears(&self, decision: &Decision) -> BTreeSet<PersonId> {
        let notices = decision.effects.iter().filter_map(|effect| match effect {
            Effect::Notify(Whom::Person(person), ..) => Some(*person),
            _ => None,
        });
        let mut hears: BTreeSet<PersonId> = notices.collect();
        let recorded = decision.events.iter().filter_map(|event| match event {
            area::Event::Projects(bot_core::areas::projects::Event::Recorded { entry }) => Some(entry),
            _ => None,
        });
        for entry in recorded {
            let bot_core::areas::projects::EntryKind::Member { told, .. } = &entry.kind else { continue };
            for (person, by) in told {
                let is_own = *by == entry.id;
                let known = self.model.project.as_ref().expect("there is a project");
                let earlier = known.history.iter().find(|other| other.id == *by).expect("it is known");
                assert!(is_own || self.model.now - earlier.at < 60_000, "no notice says what happened much later");
                assert!(is_own == hears.contains(person) || is_own, "by one notice");
                assert!(is_own || decision.effects.contains(&Effect::Refresh(by.0)), "which is shown anew");
                hears.insert(*person);
            }
        }
        hears
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

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
