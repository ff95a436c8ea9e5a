//! How plans begin, go on by themselves, and end.

use strum::IntoEnumIterator as _;

use super::rules::{self, Comer};
use super::samples::{PLAN, plan, saved, why};
use super::{Asked, Plan, PlanState, Step, Way};
use crate::area;
use crate::areas::members::samples::{INVITATION, Known, OLGA, PIA, invitation, known as known_in, link, olga, peer};
use crate::areas::members::{self, InvitationState, One, PartnerInvitation};
use crate::areas::projects::{self, Entry, EntryKind, MemberChange, State, Stop};
use crate::areas::sample::cast::{ANA, HOUR, JAN, NOW, POLAND, SPAIN, ana, eva, jan, newcomer, reader};
use crate::decision::{Decided, Decision, Effect, Shows, Whom};
use crate::domain::{Desktop, FreshIds, Peer, PersonId, PlanId, Profiles, TwinSpace};
use crate::reader::{Fresh, Me, Reader};
use crate::text::msg;

const PLAIN: &dyn Fn(String, usize) -> String = &|words, _| words;
const NORA: PersonId = PersonId(7);
const JAN_LEAVES: (PersonId, &str) = (JAN, "Jan Lipa");
const PIA_LEAVES: (PersonId, &str) = (PIA, "Pia Bach");

fn active() -> Known {
    known_in(State::Active, PLAIN)
}

fn nora() -> Peer {
    peer(NORA, "Nora Prado", ("Escuela Sol", "Alba", "es"))
}

/// Nora, who is validated.
fn nora_herself() -> Me {
    Me { id: NORA, name: "Nora Prado".to_owned(), ..ana() }
}

fn fresh() -> Fresh {
    Fresh::new(FreshIds::new(NOW, 7), "code".to_owned())
}

/// Nora's invitation, by the plan.
fn invited() -> PartnerInvitation {
    PartnerInvitation { invited: nora(), ..invitation(InvitationState::Open, PLAIN) }
}

fn begins(known: &Known, me: Me, leaver: PersonId, comer: Comer<'_>, way: Way) -> Decided {
    let reader = reader(me);
    let begins = |one: One<'_>| known.team(&reader, |team| rules::begin(team, one, comer, way, &mut fresh()));
    known.one(leaver, &reader, begins).expect("both take part")
}

fn accepts(known: &Known, me: Me) -> Decided {
    known.team(&reader(me), |team| members::accept(&invited(), team, &mut fresh()))
}

fn names(decision: &Decision) -> Vec<&'static str> {
    decision.events.iter().map(<&'static str>::from).collect()
}

fn told(decision: &Decision) -> Vec<PersonId> {
    let told = |effect: &Effect| {
        let Effect::Notify(Whom::Person(person), ..) = effect else { return None };
        Some(*person)
    };
    decision.effects.iter().filter_map(told).collect()
}

/// The lines of the history that come of it.
fn recorded(decision: &Decision) -> Vec<&Entry> {
    let recorded = decision.events.iter().filter_map(|event| {
        let area::Event::Projects(projects::Event::Recorded { entry }) = event else { return None };
        Some(entry)
    });
    recorded.collect()
}

/// What was recorded about members, and by whom.
fn changes(decision: &Decision) -> Vec<(PersonId, PersonId, MemberChange)> {
    let change = |entry: &&Entry| {
        let EntryKind::Member { person, change, .. } = &entry.kind else { return None };
        Some((entry.by, *person, *change))
    };
    recorded(decision).iter().filter_map(change).collect()
}

/// The profiles with which somebody joins.
fn joined(decision: &Decision) -> Option<Profiles> {
    decision.events.iter().find_map(|event| {
        let area::Event::Projects(projects::Event::Joined { member, .. }) = event else { return None };
        Some(member.profiles)
    })
}

#[test]
fn the_ways_are_those_that_the_rules_permit_for_whoever_leaves() {
    let (nora, pia) = (nora(), peer(PIA, "Pia Bach", ("Schule am Bach", "Ulm", "de")));
    let open = |known: &Known, me: Me, leaver, comer: Comer<'_>| -> Vec<Way> {
        Way::iter().filter(|way| begins(known, me.clone(), leaver, comer, *way).is_ok()).collect()
    };
    let (founder, partner) = ([Way::RemoveFromSpace, Way::Keep, Way::Anew], [Way::Remove, Way::Anew]);
    let contact = Comer::Contact(&nora);
    assert_eq!(open(&active(), ana(), JAN, contact), founder, "a founder stays in the project");
    assert_eq!(open(&active(), ana(), ANA, contact), founder, "also who leaves by themselves");
    assert_eq!(open(&active(), ana(), PIA, contact), partner);
    assert_eq!(open(&active(), ana(), PIA, Comer::New), partner);
    assert_eq!(open(&active(), olga(), JAN, Comer::Member(&pia)), founder, "an administrator may, too");
    assert_eq!(open(&active(), Me { id: PIA, ..olga() }, JAN, contact), [], "a mere member may not");
    let weak = active().with(ANA, Profiles { twinspace: None, ..Profiles::FOUNDER });
    assert_eq!(open(&weak, ana(), JAN, contact), [Way::Anew], "nobody gives a role that they may not give");
    let low = active().with(ANA, Profiles { desktop: Desktop::Member, ..Profiles::FOUNDER });
    assert_eq!(open(&low, ana(), JAN, contact), []);
    assert_eq!(open(&known_in(State::Closed, PLAIN), ana(), JAN, contact), [], "it is over");
    let (jan, ana_peer) = (jan().peer(), ana().peer());
    assert_eq!(open(&active(), ana(), JAN, Comer::Member(&jan)), [], "nobody replaces themselves");
    assert_eq!(open(&active(), olga(), JAN, Comer::Member(&ana_peer)), [Way::Anew], "a founder is one already");
}

#[test]
fn a_contact_is_asked_and_takes_over_in_the_name_of_whoever_began_it() {
    let nora = nora();
    let begun = begins(&active(), ana(), JAN, Comer::Contact(&nora), Way::RemoveFromSpace).expect("it begins");
    assert_eq!(names(&begun), ["Invited", "PlanSaved", "Recorded"], "a plan refers to its invitation");
    let steps: Vec<bool> = saved(&begun)[0].stages.iter().map(|stage| stage.done_at.is_some()).collect();
    assert_eq!(steps, [true, false, false, false], "invited");
    assert_eq!(told(&begun), [NORA, JAN, OLGA], "who is asked, who leaves, and who may see it");

    let open = plan(Way::RemoveFromSpace, JAN_LEAVES, &[Step::Invite], PLAIN);
    let known = active().planning(open.clone());
    let taken = accepts(&known, nora_herself()).expect("she accepts");
    let joined = joined(&taken);
    assert_eq!(joined, Some(Profiles::REPLACEMENT));
    assert_eq!(
        changes(&taken),
        [(NORA, NORA, MemberChange::Joined), (ANA, JAN, MemberChange::Role(None))],
        "it is Ana who has removed Jan"
    );
    let done = saved(&taken);
    assert!(done.len() == 1 && done[0].state == PlanState::Done && done[0].next().is_none());
    let mut hears = told(&taken);
    hears.retain(|person| *person == JAN);
    assert_eq!(hears.len(), 1, "both changes are one message");

    let pia = active().planning(plan(Way::Remove, PIA_LEAVES, &[Step::Invite], PLAIN));
    let taken = accepts(&pia, nora_herself()).expect("she accepts");
    assert!(changes(&taken).contains(&(ANA, PIA, MemberChange::Removed)));
    assert!(names(&taken).contains(&"Left"), "who is no founder is removed from the project");
    let keeps = active().planning(plan(Way::Keep, JAN_LEAVES, &[Step::Invite], PLAIN));
    assert_eq!(changes(&accepts(&keeps, nora_herself()).expect("she accepts")).len(), 1, "Jan keeps everything");
}

#[test]
fn who_has_gone_or_lost_their_role_before_needs_no_removing() {
    let open = plan(Way::Remove, PIA_LEAVES, &[Step::Invite], PLAIN);
    let mut known = active().planning(open);
    known.project.members.iter_mut().filter(|member| member.person == PIA).for_each(|one| one.left_at = Some(NOW));
    let taken = accepts(&known, nora_herself()).expect("she accepts");
    assert!(!names(&taken).contains(&"Left") && saved(&taken)[0].state == PlanState::Done);
    let out = active().with(JAN, Profiles { twinspace: None, ..Profiles::FOUNDER });
    let out = out.planning(plan(Way::RemoveFromSpace, JAN_LEAVES, &[Step::Invite], PLAIN));
    let taken = accepts(&out, nora_herself()).expect("she accepts");
    assert!(!names(&taken).contains(&"RoleSet") && saved(&taken)[0].state == PlanState::Done);
}

#[test]
fn somebody_who_takes_part_already_takes_over_at_once() {
    let pia = peer(PIA, "Pia Bach", ("Schule am Bach", "Ulm", "de"));
    let taken = begins(&active(), ana(), JAN, Comer::Member(&pia), Way::RemoveFromSpace).expect("it is done");
    assert_eq!(
        changes(&taken),
        [
            (ANA, PIA, MemberChange::Desktop(Desktop::Administrator)),
            (ANA, PIA, MemberChange::Role(Some(TwinSpace::TeacherAdministrator))),
            (ANA, JAN, MemberChange::Role(None)),
        ]
    );
    assert!(saved(&taken).iter().all(|plan| plan.state == PlanState::Done));
}

#[test]
fn an_invitation_that_waits_already_will_do_and_a_full_project_has_no_room() {
    let nora = nora();
    let waits = active().inviting(invited());
    let begun = begins(&waits, ana(), JAN, Comer::Contact(&nora), Way::Keep).expect("it begins");
    assert_eq!(names(&begun), ["PlanSaved", "Recorded"], "she is asked already");
    assert_eq!(begun.says, Some(msg::toast_done()), "a plan has begun");
    assert_eq!(saved(&begun)[0].comer.1, Asked::Waiting(INVITATION));
    let full = |comer: Comer<'_>, way| {
        let mut reader = reader(ana());
        reader.settings.partners.most = 4;
        let known = active();
        let begins = |one: One<'_>| known.team(&reader, |team| rules::begin(team, one, comer, way, &mut fresh()));
        known.one(JAN, &reader, begins).expect("both take part").map_err(|refusal| refusal.text)
    };
    assert_eq!(full(Comer::Contact(&nora), Way::Keep), Err(msg::refusal_project_full(4)));
    assert_eq!(full(Comer::New, Way::Keep), Err(msg::refusal_project_full(4)));
    assert!(full(Comer::Contact(&nora), Way::Anew).is_ok(), "nobody joins this project");
}

#[test]
fn there_is_one_plan_for_somebody_at_a_time() {
    let nora = nora();
    let known = active().planning(plan(Way::Keep, JAN_LEAVES, &[Step::Invite], PLAIN));
    let again = begins(&known, ana(), JAN, Comer::Contact(&nora), Way::Anew).expect("the one that is open");
    assert!(!again.does_something());
    assert_eq!(again.shows, Shows::Screen(members::Screen::Plan { plan: PLAN }.into()));
    assert_eq!(again.says, None, "nothing was saved");
    assert!(begins(&known, ana(), PIA, Comer::Contact(&nora), Way::Remove).is_ok(), "another one for somebody else");
}

#[test]
fn who_is_asked_once_for_several_takes_over_from_all_of_them() {
    let second = PlanId(PLAN.0 + 1);
    let known = || {
        let pia = Plan { id: second, ..plan(Way::Remove, PIA_LEAVES, &[Step::Invite], PLAIN) };
        active().planning(plan(Way::RemoveFromSpace, JAN_LEAVES, &[Step::Invite], PLAIN)).planning(pia)
    };
    let taken = accepts(&known(), nora_herself()).expect("she accepts");
    assert!(saved(&taken).iter().all(|plan| plan.state == PlanState::Done) && saved(&taken).len() == 2);
    let expected =
        [(NORA, NORA, MemberChange::Joined), (ANA, JAN, MemberChange::Role(None)), (ANA, PIA, MemberChange::Removed)];
    assert_eq!(changes(&taken), expected, "she joins once");
    let declined = known().team(&reader(nora_herself()), |team| members::decline(&invited(), team, &mut fresh()));
    assert_eq!(why(&declined.expect("she declines")), [Stop::Declined, Stop::Declined]);
    let stops = |known: Known| {
        let plan = known.plans[0].clone();
        known.inviting(invited()).team(&reader(ana()), |team| rules::stop(&plan, team, &mut fresh())).expect("she may")
    };
    assert!(!names(&stops(known())).contains(&"Answered"), "the other plan still waits for her");
    let mut one = known();
    one.plans.pop();
    assert!(names(&stops(one)).contains(&"Answered"));
}

#[test]
fn nobody_replaces_themselves() {
    let leaves = (NORA, "Nora Prado");
    let by_link = Plan { comer: (None, Asked::Link(link().id)), ..plan(Way::Remove, leaves, &[Step::Invite], PLAIN) };
    let known = active().planning(by_link);
    let opens = |me: Me| known.team(&reader(me), |team| members::open_link((&link(), false), team, &mut fresh()));
    assert!(opens(nora_herself()).is_err(), "who has left, and gets the link into their hands");
    assert!(opens(Me { id: PersonId(8), ..nora_herself() }).is_ok(), "it still waits for somebody else");
    // Who has opened it under another account turns out to be whoever leaves.
    let known = active().planning(plan(Way::Remove, leaves, &[Step::Invite], PLAIN));
    let accepted = accepts(&known, nora_herself()).expect("she takes part again");
    let joined = joined(&accepted);
    assert_eq!((joined, why(&accepted)), (Some(Profiles::ADDED), vec![Stop::Back]));
    assert_eq!(saved(&accepted).len(), 1, "the plan ends once");
}

#[test]
fn a_link_leads_to_the_plan_and_the_plan_ends_with_it() {
    let begun = begins(&active(), ana(), JAN, Comer::New, Way::Keep).expect("it begins");
    assert_eq!(names(&begun), ["LinkMade", "PlanSaved", "Recorded"]);
    let by_link =
        || Plan { comer: (None, Asked::Link(link().id)), ..plan(Way::Keep, JAN_LEAVES, &[Step::Invite], PLAIN) };
    let known = active().planning(by_link());
    let opened = known.team(&reader(nora_herself()), |team| members::open_link((&link(), false), team, &mut fresh()));
    let opened = opened.expect("it is open");
    assert!(matches!(saved(&opened)[0].comer, (Some(_), Asked::Invitation(_))), "Nora is known now");
    let ended = known.team(&reader(ana()), |team| members::end_link(&link(), team, &mut fresh())).expect("her own");
    assert_eq!(names(&ended), ["LinkRevoked", "PlanSaved", "Recorded"]);
    let times_out =
        |now| known.team(&Reader { now, ..reader(ana()) }, |team| rules::end(&by_link(), team, &mut fresh()));
    let until = NOW - 20 * HOUR + crate::areas::contacts::SINGLE_USE_FOR;
    assert_eq!(names(&times_out(until)), ["PlanSaved", "Recorded"]);
    let early = times_out(until - 1);
    assert!(early.events.is_empty() && !early.effects.is_empty(), "the timer is set again");
}

#[test]
fn a_plan_stops_with_what_it_waits_for_and_all_who_see_it_hear_of_it() {
    let known = || active().planning(plan(Way::RemoveFromSpace, JAN_LEAVES, &[Step::Invite], PLAIN));
    let declined = known().team(&reader(nora_herself()), |team| members::decline(&invited(), team, &mut fresh()));
    let declined = declined.expect("she declines");
    assert_eq!(why(&declined), [Stop::Declined]);
    assert_eq!(told(&declined), [JAN, ANA, OLGA], "whoever leaves, and whoever may change profiles; nobody twice");
    let back = known().team(&reader(jan()), |team| members::take_back(&invited(), team, &mut fresh()));
    assert_eq!(why(&back.expect("either founder")), [Stop::TakenBack]);
    let late = Reader { now: invited().until, ..reader(ana()) };
    let ended = known().team(&late, |team| members::end(&invited(), team, &mut fresh()));
    assert_eq!(why(&ended), [Stop::Ended]);

    let open = plan(Way::RemoveFromSpace, JAN_LEAVES, &[Step::Invite], PLAIN);
    let stops = |me: Me, plan: &Plan| {
        known().inviting(invited()).team(&reader(me), |team| rules::stop(plan, team, &mut fresh()))
    };
    let stopped = stops(ana(), &open).expect("she may");
    assert_eq!((why(&stopped), names(&stopped)), (vec![Stop::ByHand], vec!["PlanSaved", "Answered", "Recorded"]));
    assert_eq!(why(&stops(jan(), &open).expect("he stays")), [Stop::Back]);
    assert!(stops(Me { id: PIA, ..olga() }, &open).is_err() && stops(newcomer(), &open).is_err());
    let over = Plan { state: PlanState::Done, ..open };
    assert!(!stops(ana(), &over).expect("too late").does_something(), "what is done stays done");
}

#[test]
fn nobody_is_made_administrator_by_somebody_who_may_no_longer_do_that() {
    let open = plan(Way::RemoveFromSpace, JAN_LEAVES, &[Step::Invite], PLAIN);
    let known = active().planning(open).with(ANA, Profiles { twinspace: None, ..Profiles::FOUNDER });
    let taken = accepts(&known, nora_herself()).expect("she joins");
    let joined = joined(&taken);
    assert_eq!((joined, why(&taken)), (Some(Profiles::ADDED), vec![Stop::NotAllowed]));
    assert_eq!(changes(&taken), [(NORA, NORA, MemberChange::Joined)], "and nobody is removed");
}

#[test]
fn nor_by_somebody_whom_another_plan_has_just_removed() {
    let second = PlanId(PLAN.0 + 1);
    let by_olga = || Plan {
        id: second,
        begun: (OLGA, "Olga Las".to_owned(), NOW - 19 * HOUR),
        ..plan(Way::Keep, JAN_LEAVES, &[Step::Invite], PLAIN)
    };
    let known = || active().planning(by_olga());
    assert_eq!(why(&accepts(&known(), nora_herself()).expect("she joins")), [], "what Olga began stands");
    let of_olga = plan(Way::Remove, (OLGA, "Olga Las"), &[Step::Invite], PLAIN);
    let known = known();
    let both = Known { plans: vec![of_olga, known.plans[0].clone()], ..known };
    let taken = accepts(&both, nora_herself()).expect("she joins");
    assert_eq!(why(&taken), [Stop::NotAllowed]);
    assert_eq!(joined(&taken), Some(Profiles::REPLACEMENT), "by the first one");
}

#[test]
fn who_comes_back_ends_the_plan_for_them() {
    let mut known = active().planning(plan(Way::Remove, (NORA, "Nora Prado"), &[Step::Invite], PLAIN));
    known.plans[0].comer = (Some(peer(PersonId(9), "Ida", ("Escola", "Braga", "pt"))), Asked::NotAtAll);
    let back = accepts(&known, nora_herself()).expect("she was invited again");
    assert_eq!(why(&back), [Stop::Back]);
}

#[test]
fn a_service_reports_a_teacher_of_its_country_who_was_long_not_here_and_once() {
    let silent = |ago: i64| {
        let mut known = active();
        known.project.members.iter_mut().filter(|one| one.person == JAN).for_each(|one| one.seen_at = NOW - ago);
        known
    };
    let month = 30 * 24 * HOUR;
    let reports = |known: &Known, me: Me, authority| {
        known.team(&reader(me), |team| {
            let member = team.seen.known.members.iter().find(|member| member.person == JAN).expect("he takes part");
            rules::report(team.seen, (member, "Jan Lipa"), authority, &mut fresh())
        })
    };
    let polish = || Me { decides_for: [POLAND].into_iter().collect(), ..eva() };
    let report = reports(&silent(month), polish(), POLAND).expect("it is a month");
    assert_eq!(told(&report), [ANA, OLGA], "whoever can find somebody else, not Jan");
    assert!(reports(&silent(month - 1), polish(), POLAND).is_err(), "not yet");
    assert!(reports(&silent(month), eva(), SPAIN).is_err(), "another country's service");
    let mut added = silent(month);
    added.project.members.iter_mut().filter(|one| one.person == JAN).for_each(|one| one.profiles.is_founder = false);
    assert!(reports(&added, polish(), POLAND).is_err(), "an added partner can be removed");
    assert!(reports(&silent(month), ana(), POLAND).is_err() && reports(&silent(month), newcomer(), POLAND).is_err());
    let mut again = silent(month);
    again.project.history.insert(0, recorded(&report)[0].clone());
    assert!(!reports(&again, polish(), POLAND).expect("said already").does_something());
}

#[test]
fn an_invitation_that_waited_before_the_plan_goes_on_waiting_without_it() {
    let open = plan(Way::RemoveFromSpace, JAN_LEAVES, &[Step::Invite], PLAIN);
    let waiting = Plan { comer: (Some(nora()), Asked::Waiting(INVITATION)), ..open.clone() };
    let second = |asked| {
        let pia = plan(Way::Remove, PIA_LEAVES, &[Step::Invite], PLAIN);
        Plan { id: PlanId(PLAN.0 + 1), comer: (Some(nora()), asked), ..pia }
    };
    let stops = |plans: [Option<&Plan>; 2]| {
        let known = active().inviting(invited());
        let known = Known { plans: plans.into_iter().flatten().cloned().collect(), ..known };
        let first = known.plans[0].clone();
        known.team(&reader(ana()), |team| rules::stop(&first, team, &mut fresh())).expect("she may")
    };
    assert!(names(&stops([Some(&open), None])).contains(&"Answered"), "the plan has made it");
    assert!(!names(&stops([Some(&waiting), None])).contains(&"Answered"), "it waited before");
    // One that another plan needs as well is that one's from then on, and ends with it.
    let handed_on = stops([Some(&open), Some(&second(Asked::Waiting(INVITATION)))]);
    assert!(!names(&handed_on).contains(&"Answered"), "the other plan waits for it");
    let inherits = saved(&handed_on).into_iter().find(|plan| plan.leaver.0 == PIA).expect("it is saved");
    assert_eq!((&inherits.state, inherits.comer.1), (&PlanState::Open, Asked::Invitation(INVITATION)));
    assert!(names(&stops([Some(inherits), None])).contains(&"Answered"), "and ends with the last of them");
    assert!(!names(&stops([Some(&waiting), Some(&second(Asked::Invitation(INVITATION)))])).contains(&"Answered"));
}

#[test]
fn a_link_of_a_plan_joins_it_with_the_invitation_that_waits() {
    let by_link = Plan { comer: (None, Asked::Link(link().id)), ..plan(Way::Keep, JAN_LEAVES, &[Step::Invite], PLAIN) };
    let known = active().planning(by_link).inviting(invited());
    let opened = known.team(&reader(nora_herself()), |team| members::open_link((&link(), false), team, &mut fresh()));
    let opened = opened.expect("it is open");
    assert_eq!(names(&opened), ["LinkUsed", "ContactAdded", "PlanSaved"], "and Ana's contact, whose link it is");
    assert_eq!(saved(&opened)[0].comer.1, Asked::Waiting(INVITATION), "it goes on waiting without the plan");
    assert_eq!(told(&opened), [ANA]);
    let used = crate::areas::contacts::Invitation { used: Some((NOW, JAN)), ..link() };
    let late = known.team(&reader(nora_herself()), |team| members::open_link((&used, false), team, &mut fresh()));
    assert!(!late.expect("she reads what waits for her").does_something());
}

#[test]
fn who_has_invited_hears_that_it_was_declined_also_where_they_see_no_plan() {
    let known = active().planning(plan(Way::RemoveFromSpace, JAN_LEAVES, &[Step::Invite], PLAIN));
    let of_pia = PartnerInvitation { by: (PIA, "Pia Bach".to_owned()), ..invited() };
    let declined = known.team(&reader(nora_herself()), |team| members::decline(&of_pia, team, &mut fresh()));
    let mut hears = told(&declined.expect("she declines"));
    hears.sort_unstable();
    assert_eq!(hears, [ANA, JAN, OLGA, PIA]);
    // Who was to leave hears it as such, once; who has left meanwhile hears nothing any more.
    let pia_leaves = Plan { way: Way::Remove, ..plan(Way::Remove, PIA_LEAVES, &[Step::Invite], PLAIN) };
    let known = active().planning(pia_leaves);
    let declines = |known: &Known| {
        let declined = known.team(&reader(nora_herself()), |team| members::decline(&of_pia, team, &mut fresh()));
        let mut hears = told(&declined.expect("she declines"));
        hears.sort_unstable();
        hears
    };
    assert_eq!(declines(&known), [ANA, JAN, OLGA, PIA]);
    let mut gone = active();
    gone.project.members.iter_mut().filter(|one| one.person == PIA).for_each(|one| one.left_at = Some(NOW));
    assert_eq!(declines(&gone), []);
    assert_eq!(declines(&active()), [PIA]);
}

#[test]
fn what_is_done_at_once_is_told_once_and_nothing_of_a_plan_to_who_is_removed() {
    let olga = olga().peer();
    let done = begins(&active(), ana(), PIA, Comer::Member(&olga), Way::Remove).expect("it is done");
    let mut hears = told(&done);
    hears.sort_unstable();
    assert_eq!(hears, [JAN, OLGA, PIA], "each by one notice");
    let of_plans = recorded(&done).into_iter().filter(|entry| matches!(entry.kind, EntryKind::Plan { .. })).count();
    assert_eq!(of_plans, 1, "that it is done, and not that it was begun");
    // Olga, who has begun a plan, too, is removed by the one before it.
    let (second, by_olga) = (PlanId(PLAN.0 + 1), (OLGA, "Olga Las".to_owned(), NOW - 19 * HOUR));
    let kept = Plan { id: second, begun: by_olga, ..plan(Way::Keep, JAN_LEAVES, &[Step::Invite], PLAIN) };
    let of_olga = plan(Way::Remove, (OLGA, "Olga Las"), &[Step::Invite], PLAIN);
    let known = active().planning(of_olga).planning(kept);
    let taken = accepts(&known, nora_herself()).expect("she joins");
    let of_plan = |entry: &&&Entry| matches!(entry.kind, EntryKind::Plan { .. });
    let lines = recorded(&taken);
    let told_of_plans = lines.iter().filter(of_plan).filter_map(|entry| entry.kind.told());
    assert!(!told_of_plans.flatten().any(|(person, _)| *person == OLGA));
    assert_eq!(told(&taken).iter().filter(|person| **person == OLGA).count(), 1, "that she was removed");
}

#[test]
fn a_plan_to_start_anew_is_done_when_the_new_project_is_sent() {
    let known = known_in(State::Closed, PLAIN).planning(plan(Way::Anew, JAN_LEAVES, &[Step::Close], PLAIN));
    let known = known.planning(plan(Way::Keep, JAN_LEAVES, &[Step::Invite], PLAIN));
    let marco = peer(PersonId(9), "Marco Ponte", ("Scuola Alta", "Trento", "it"));
    let change = known.team(&reader(ana()), |team| rules::started_anew(team, &marco, &mut fresh()));
    let decision = change.decision(members::Screen::Plan { plan: PLAN }, msg::toast_sent());
    let [done] = saved(&decision)[..] else { panic!("only the plan to start anew") };
    assert_eq!((&done.state, done.comer.0.as_ref()), (&PlanState::Done, Some(&marco)), "with whom it was sent to");
}
