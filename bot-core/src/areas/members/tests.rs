//! Who comes in, what they may do, and how they go.

use strum::IntoEnumIterator as _;

use super::invitation::{InvitationState, PartnerInvitation};
use super::profiles::{self, One};
use super::samples::{INVITATION, Known, OLGA, PIA, invitation, known, link, olga, peer};
use super::{Event, Screen, rules};
use crate::area;
use crate::areas::projects::{self, Entry, EntryKind, MemberChange, State};
use crate::areas::sample::cast::{
    ANA, JAN, NOW, PROJECT, SPAIN, ana, ana_who, jan, newcomer, reader, suspended, waiting,
};
use crate::decision::{Decided, Decision, Effect, Refusal, Topic, Whom};
use crate::domain::{Cap, Desktop, Peer, PersonId, Profiles, Right, TwinSpace};
use crate::reader::{Fresh, Me, Reader};
use crate::text::{Locale, msg};

const PLAIN: &dyn Fn(String, usize) -> String = &|words, _| words;

fn active() -> Known {
    known(State::Active, PLAIN)
}

fn open() -> PartnerInvitation {
    invitation(InvitationState::Open, PLAIN)
}

/// Somebody who is validated, with the number of the one who is invited.
fn invited() -> Me {
    Me { id: newcomer().id, ..ana() }
}

fn fresh() -> Fresh {
    Fresh::new(crate::domain::FreshIds::new(NOW, 7), "code".to_owned())
}

fn told(decided: &Decision) -> Vec<(Whom, Topic)> {
    let told = |effect: &Effect| {
        if let Effect::Notify(whom, _, topic) = effect { Some((*whom, *topic)) } else { None }
    };
    decided.effects.iter().filter_map(told).collect()
}

/// Every pair of profiles that a teacher can have, as a founder or not.
fn all_profiles() -> Vec<Profiles> {
    let roles: Vec<Option<TwinSpace>> = TwinSpace::OF_TEACHERS.into_iter().map(Some).chain([None]).collect();
    let mut all = Vec::new();
    for is_founder in [false, true] {
        for desktop in Desktop::iter() {
            all.extend(roles.iter().map(|role| Profiles { is_founder, desktop, twinspace: *role }));
        }
    }
    all
}

/// What somebody tries, and the right that it takes.
type Try = (&'static str, Option<Right>, fn(&Known, &Reader) -> Decided);

fn of_pia(known: &Known, reader: &Reader, rule: impl FnOnce(One<'_>) -> Decided) -> Decided {
    known.one(PIA, reader, rule).unwrap_or_else(|| Err(Refusal::gone()))
}

const TRIES: [Try; 9] = [
    ("add", Some(Right::AddPartners), |known, reader| known.team(reader, rules::add)),
    ("invite", Some(Right::AddPartners), |known, reader| {
        let nora = peer(PersonId(7), "Nora", ("Escuela Sol", "Alba", "es"));
        known.team(reader, |team| rules::invite(team, &[nora.id], None, std::slice::from_ref(&nora), &mut fresh()))
    }),
    ("make a link", Some(Right::AddPartners), |known, reader| {
        known.team(reader, |team| rules::make_link(team, &[], &mut fresh()))
    }),
    ("take back", Some(Right::AddPartners), |known, reader| {
        known.team(reader, |team| rules::take_back(&open(), team, &mut fresh()))
    }),
    ("set a Desktop profile", Some(Right::ChangeDesktop), |known, reader| {
        of_pia(known, reader, |one| profiles::set_desktop(one, Desktop::Manager, &mut fresh()))
    }),
    ("set a role", Some(Right::ChangeRoles), |known, reader| {
        of_pia(known, reader, |one| profiles::set_role(one, TwinSpace::TeacherManager, &mut fresh()))
    }),
    ("remove from the space", Some(Right::RemoveFromSpace), |known, reader| {
        of_pia(known, reader, |one| profiles::remove_from_space(one, &mut fresh()))
    }),
    ("remove", Some(Right::RemovePartner), |known, reader| {
        of_pia(known, reader, |one| profiles::remove(one, &mut fresh()))
    }),
    ("leave for somebody else", None, |known, reader| of_pia(known, reader, |one| profiles::leave(one, &mut fresh()))),
];

#[test]
fn everybody_does_exactly_what_the_table_says() {
    for profiles in all_profiles() {
        let known = active().with(OLGA, profiles);
        for (what, right, tries) in TRIES {
            let may = right.is_some_and(|right| profiles.may(right));
            assert_eq!(tries(&known, &reader(olga())).is_ok(), may, "{what} with {profiles:?}");
        }
    }
}

#[test]
fn who_has_left_or_never_came_does_nothing_and_learns_nothing() {
    let mut gone = active();
    gone.project.members.iter_mut().filter(|member| member.person == OLGA).for_each(|one| one.left_at = Some(NOW));
    for (what, _, tries) in TRIES {
        for (known, me) in [(&gone, olga()), (&active(), newcomer())] {
            let refusal = tries(known, &reader(me)).expect_err(what);
            assert_eq!(refusal.text, msg::refusal_gone(), "{what}");
        }
    }
}

#[test]
fn before_the_approval_and_after_the_end_nothing_changes() {
    for (state, says) in [
        (State::Waiting, msg::refusal_not_active()),
        (State::Returned, msg::refusal_not_active()),
        (State::Rejected, msg::refusal_too_late()),
        (State::Withdrawn, msg::refusal_too_late()),
        (State::Closed, msg::refusal_too_late()),
    ] {
        let known = known(state, PLAIN);
        for (what, _, tries) in &TRIES[..4] {
            assert_eq!(tries(&known, &reader(ana())).expect_err(what).text, says, "{what} in {state:?}");
        }
        let of_jan = |rule: &dyn Fn(One<'_>) -> Decided| known.one(JAN, &reader(ana()), rule).expect("both are in");
        let desktop = of_jan(&|one| profiles::set_desktop(one, Desktop::Member, &mut fresh()));
        assert_eq!(desktop.expect_err("a profile").text, says, "in {state:?}");
    }
}

#[test]
fn a_founder_is_never_removed_and_never_leaves() {
    for (me, person) in [(olga(), ANA), (ana(), JAN), (ana(), ANA)] {
        let name = ["Ana Nube", "Jan Lipa"][usize::from(person == JAN)];
        let removed =
            active().one(person, &reader(me), |one| profiles::remove(one, &mut fresh())).expect("they are in");
        let refusal = removed.expect_err("a founder stays");
        assert_eq!(refusal.text, msg::refusal_founder_stays(crate::text::Text::words(name)));
    }
    let left = active().one(ANA, &reader(ana()), |one| profiles::leave(one, &mut fresh())).expect("she is in");
    assert_eq!(left.expect_err("a founder stays").text, msg::refusal_founder_leaves());
    // From the TwinSpace a founder can be removed.
    let out = active().one(JAN, &reader(olga()), |one| profiles::remove_from_space(one, &mut fresh()));
    let out = out.expect("he is in").expect("from there");
    let set = projects::Event::RoleSet { project: PROJECT, person: JAN, role: None };
    assert_eq!(out.events[0], area::Event::from(set));
}

#[test]
fn a_profile_that_somebody_has_already_changes_nothing() {
    let known = active();
    let same = known.one(PIA, &reader(ana()), |one| profiles::set_desktop(one, Desktop::Member, &mut fresh()));
    assert!(!same.expect("she is in").expect("no error").does_something());
    let same = known.one(PIA, &reader(ana()), |one| profiles::set_role(one, TwinSpace::TeacherMember, &mut fresh()));
    assert!(!same.expect("she is in").expect("no error").does_something());
    let student = known.one(PIA, &reader(ana()), |one| profiles::set_role(one, TwinSpace::Guest, &mut fresh()));
    assert!(student.expect("she is in").is_err(), "a teacher is no guest");
}

#[test]
fn somebody_who_runs_the_project_and_somebody_who_runs_its_space_are_always_left() {
    let weak = Profiles { is_founder: true, desktop: Desktop::Member, twinspace: None };
    let alone = active().of_two().with(JAN, weak);
    let lower = |known: &Known, desktop| {
        known.one(ANA, &reader(ana()), |one| profiles::set_desktop(one, desktop, &mut fresh())).expect("she is in")
    };
    assert_eq!(lower(&alone, Desktop::Member).expect_err("nobody runs it").text, msg::refusal_last_administrator());
    assert!(lower(&alone, Desktop::Administrator).is_ok(), "up is always possible");
    let role = |known: &Known, role| {
        known.one(ANA, &reader(ana()), |one| profiles::set_role(one, role, &mut fresh())).expect("she is in")
    };
    let refused = role(&alone, TwinSpace::TeacherMember).expect_err("nobody runs the space");
    assert_eq!(refused.text, msg::refusal_last_in_space());
    assert!(role(&alone, TwinSpace::TeacherAdministrator).is_ok());
    // Who is the last to run it cannot leave either.
    let olga_runs = active().with(ANA, weak).with(JAN, weak);
    let left = olga_runs.one(OLGA, &reader(olga()), |one| profiles::leave(one, &mut fresh())).expect("she is in");
    assert_eq!(left.expect_err("nobody runs it").text, msg::refusal_last_administrator());
    // Two who lower each other: the second one is refused, as the first has lost what it takes.
    let both = active().of_two();
    assert!(lower(&both, Desktop::Member).is_ok());
}

#[test]
fn whoever_is_concerned_is_told_and_whoever_has_the_same_right() {
    let news = |person| (Whom::Person(person), Topic::News(PROJECT));
    let asked = |person| (Whom::Person(person), Topic::Asked);
    let known = active();
    let by_ana =
        |rule: &dyn Fn(One<'_>) -> Decided| known.one(PIA, &reader(ana()), rule).expect("she is in").expect("Ana may");
    let desktop = by_ana(&|one| profiles::set_desktop(one, Desktop::Manager, &mut fresh()));
    assert_eq!(told(&desktop), [asked(PIA), news(JAN), news(OLGA)], "whoever may change Desktop profiles");
    let role = by_ana(&|one| profiles::set_role(one, TwinSpace::TeacherManager, &mut fresh()));
    assert_eq!(told(&role), [asked(PIA), news(JAN), news(OLGA)], "whoever may change roles");
    let removed = by_ana(&|one| profiles::remove(one, &mut fresh()));
    assert_eq!(told(&removed), [asked(PIA), news(JAN), news(OLGA)], "everybody");
    let left = known.one(OLGA, &reader(olga()), |one| profiles::leave(one, &mut fresh())).expect("she is in");
    assert_eq!(told(&left.expect("she may")), [news(ANA), news(JAN), news(PIA)], "everybody else");
    let weak = Profiles { is_founder: true, desktop: Desktop::Member, twinspace: None };
    let known = active().with(JAN, weak);
    let role = known.one(PIA, &reader(ana()), |one| profiles::set_role(one, TwinSpace::TeacherManager, &mut fresh()));
    assert_eq!(told(&role.expect("she is in").expect("Ana may")), [asked(PIA), news(OLGA)], "Jan may not change roles");
}

#[test]
fn several_changes_within_a_minute_are_one_message() {
    let mut known = active();
    let change = |known: &mut Known, at: i64, desktop| {
        let reader = Reader { now: at, ..reader(ana()) };
        let decision = known.one(PIA, &reader, |one| profiles::set_desktop(one, desktop, &mut fresh_at(at)));
        let decision = decision.expect("she is in").expect("Ana may");
        for event in &decision.events {
            if let area::Event::Projects(projects::Event::Recorded { entry }) = event {
                known.project.history.insert(0, entry.clone());
            }
        }
        for member in known.project.members.iter_mut().filter(|member| member.person == PIA) {
            member.profiles.desktop = desktop;
        }
        let refreshed = |effect: &Effect| if let Effect::Refresh(id) = effect { Some(*id) } else { None };
        (told(&decision).len(), decision.effects.iter().filter_map(refreshed).collect::<Vec<_>>())
    };
    let first = change(&mut known, NOW, Desktop::Manager);
    assert_eq!(first, (3, vec![PROJECT.0]));
    let head = known.project.history[0].id.0;
    let second = change(&mut known, NOW + 59_000, Desktop::Administrator);
    assert_eq!(second, (0, vec![head, PROJECT.0]), "the notice that they have says this, too");
    let later = change(&mut known, NOW + 60_000, Desktop::Member);
    assert_eq!(later, (3, vec![PROJECT.0]), "a minute later it is a new one");
    let told = |entry: &Entry| {
        let EntryKind::Member { change, told, .. } = &entry.kind else { panic!("{entry:?}") };
        (*change, told.iter().filter(|(_, by)| by.0 == head).count())
    };
    let lines: Vec<_> = known.project.history.iter().take(3).map(told).collect();
    let desktop = MemberChange::Desktop;
    let expected =
        [(desktop(Desktop::Member), 0), (desktop(Desktop::Administrator), 3), (desktop(Desktop::Manager), 3)];
    assert_eq!(lines, expected);
}

fn fresh_at(at: i64) -> Fresh {
    Fresh::new(crate::domain::FreshIds::new(at, 7), String::new())
}

#[test]
fn contacts_are_invited_once_and_as_many_as_there_is_room_for() {
    let contact = |id| peer(PersonId(id), "Noa Valle", ("Escola do Vale", "Braga", "pt"));
    let contacts: Vec<Peer> = (30..40).map(contact).chain([jan().peer(), newcomer().peer()]).collect();
    let invites = |known: &Known, most, partners: &[i64]| {
        let partners: Vec<PersonId> = partners.iter().map(|id| PersonId(*id)).collect();
        let mut reader = reader(ana());
        reader.settings.partners.most = most;
        known.team(&reader, |team| rules::invite(team, &partners, None, &contacts, &mut fresh()))
    };
    // Jan takes part, Nora is invited already, and one of them is ticked twice.
    let known = active().inviting(open());
    let decision = invites(&known, 30, &[30, 2, 7, 31, 30]).expect("two are left");
    let asked = |id| (Whom::Person(PersonId(id)), Topic::Asked);
    assert_eq!(told(&decision), [asked(30), asked(31)]);
    assert_eq!(decision.events.len(), 2);
    let spent = decision.effects.iter().filter(|effect| **effect == Effect::Spend(Cap::Partners)).count();
    assert_eq!(spent, 2, "each counts");
    let refusal = |most, partners: &[i64]| invites(&known, most, partners).expect_err("refused").text;
    assert_eq!(refusal(30, &[2, 7]), msg::refusal_all_invited());
    assert_eq!(refusal(30, &[30, 99]), msg::refusal_not_a_contact(), "a forged one");
    // Four take part, one is invited.
    assert!(invites(&known, 6, &[30]).is_ok());
    assert_eq!(refusal(6, &[30, 31]), msg::refusal_project_full(6_u32));
    assert_eq!(refusal(5, &[30]), msg::refusal_project_full(5_u32));
}

/// Accepts Nora's invitation as somebody.
fn accepts(known: &Known, invitation: &PartnerInvitation, reader: &Reader) -> Decided {
    known.team(reader, |team| rules::accept(invitation, team, &mut fresh()))
}

#[test]
fn whoever_accepts_takes_part_with_the_profiles_that_are_set() {
    let mut reader = reader(invited());
    reader.settings.partners.added = Profiles { desktop: Desktop::Member, ..Profiles::ADDED };
    let decision = accepts(&active(), &open(), &reader).expect("she may");
    let joined = decision.events.iter().find_map(|event| {
        let area::Event::Projects(projects::Event::Joined { member, .. }) = event else { return None };
        Some(member.as_ref().clone())
    });
    let joined = joined.expect("she takes part");
    assert_eq!((joined.person, joined.profiles), (PersonId(7), reader.settings.partners.added));
    assert_eq!((joined.added_by, joined.school), (Some(ANA), ana().peer().school), "the school as it is now");
    let news = |person| (Whom::Person(person), Topic::News(PROJECT));
    let service = (Whom::Approvers(SPAIN), Topic::News(PROJECT));
    assert_eq!(told(&decision), [news(ANA), news(JAN), news(OLGA), news(PIA), service]);
    reader.settings.partners.tells_services = false;
    let decision = accepts(&active(), &open(), &reader).expect("she may");
    assert!(!told(&decision).contains(&service), "where the deployment does not want it");
}

#[test]
fn an_invitation_holds_once_in_time_for_one_person_and_while_there_is_room() {
    let (known, reader) = (active(), reader(invited()));
    let of = |state| invitation(state, PLAIN);
    assert!(!accepts(&known, &of(InvitationState::Accepted), &reader).expect("a press twice").does_something());
    for state in [InvitationState::Declined, InvitationState::TakenBack, InvitationState::Ended] {
        assert_eq!(accepts(&known, &of(state), &reader).expect_err("over").text, msg::refusal_too_late(), "{state:?}");
    }
    let late = PartnerInvitation { until: NOW, ..open() };
    assert_eq!(accepts(&known, &late, &reader).expect_err("late").text, msg::refusal_too_late());
    let closed = crate::areas::members::samples::known(State::Closed, PLAIN);
    assert_eq!(accepts(&closed, &open(), &reader).expect_err("closed").text, msg::refusal_too_late());
    let stranger = crate::areas::sample::cast::reader(jan());
    assert_eq!(accepts(&known, &open(), &stranger).expect_err("another account").text, msg::refusal_gone());
    let not_valid = crate::areas::sample::cast::reader(Me { id: PersonId(7), ..ana_who(waiting()) });
    assert_eq!(accepts(&known, &open(), &not_valid).expect_err("waits").text, msg::refusal_not_validated());
    let newcomer = crate::areas::sample::cast::reader(newcomer());
    assert_eq!(accepts(&known, &open(), &newcomer).expect_err("new").text, msg::refusal_not_registered());
    // Who is in it already, by whatever way, joins no second time.
    let olgas = PartnerInvitation { invited: olga().peer(), ..open() };
    let teacher = crate::areas::sample::cast::reader(Me { id: OLGA, ..ana() });
    let decision = accepts(&known, &olgas, &teacher).expect("she is in it");
    let answered = Event::Answered { invitation: INVITATION, state: InvitationState::Accepted, at: NOW };
    assert_eq!(decision.events, [area::Event::from(answered)]);
}

#[test]
fn an_invitation_is_declined_taken_back_and_ends() {
    let known = active();
    let declines = |invitation: &PartnerInvitation, me: Me| {
        known.team(&reader(me), |team| rules::decline(invitation, team, &mut fresh()))
    };
    let declined = declines(&open(), newcomer()).expect("without registering, too");
    assert_eq!(told(&declined), [(Whom::Person(ANA), Topic::Asked)]);
    assert!(declines(&open(), jan()).is_err(), "by nobody else");
    assert!(declines(&invitation(InvitationState::Accepted, PLAIN), newcomer()).is_err());
    let taken_back = |invitation: &PartnerInvitation| {
        known.team(&reader(jan()), |team| rules::take_back(invitation, team, &mut fresh()))
    };
    assert!(taken_back(&open()).expect("by the other founder").does_something());
    assert!(!taken_back(&invitation(InvitationState::TakenBack, PLAIN)).expect("twice").does_something());
    assert!(taken_back(&invitation(InvitationState::Declined, PLAIN)).is_err());
    let ends = |invitation: &PartnerInvitation, now| {
        known.team(&Reader { now, ..reader(ana()) }, |team| rules::end(invitation, team, &mut fresh()))
    };
    assert_eq!(ends(&open(), open().until).events.len(), 1);
    let early = ends(&open(), open().until - 1);
    assert!(early.events.is_empty() && !early.effects.is_empty(), "the timer is set again");
    assert!(!ends(&invitation(InvitationState::Declined, PLAIN), open().until).does_something());
}

#[test]
fn the_message_of_a_link_comes_by_itself_and_in_the_language_that_its_maker_chooses() {
    let written = |decision: &Decision| {
        let language = |effect: &Effect| {
            let Effect::Notify(Whom::Account(_), area::Screen::Members(screen), _) = effect else { return None };
            let Screen::Forward { language, .. } = screen else { return None };
            Some(*language)
        };
        decision.effects.iter().filter_map(language).collect::<Vec<Locale>>()
    };
    let made = active().team(&reader(ana()), |team| rules::make_link(team, &[], &mut fresh())).expect("a founder");
    assert_eq!(written(&made), [Locale::english()], "hers, until she chooses another one");
    let spanish = Locale::negotiate("es");
    let write = |me: Me, link| active().team(&reader(me), |team| rules::write(&link, spanish, team));
    let again = write(ana(), link()).expect("her link");
    assert!(again.events.is_empty() && written(&again) == [spanish]);
    assert_eq!(write(jan(), link()).expect_err("hers alone").text, msg::refusal_gone());
    let ended = crate::areas::contacts::Invitation { revoked_at: Some(NOW), ..link() };
    assert_eq!(write(ana(), ended).expect_err("over").text, msg::refusal_too_late());
    let why = crate::areas::suspension::Screen::Why.into();
    assert_eq!(write(suspended(ana()), link()).expect_err("suspended").shows.as_deref(), Some(&why));
}

#[test]
fn a_link_makes_a_contact_and_invites_once() {
    let opens = |known: &Known, me: Me, link| {
        known.team(&reader(me), |team| rules::open_link((&link, false), team, &mut fresh()))
    };
    let decision = opens(&active(), newcomer(), link()).expect("it is open");
    let names: Vec<&str> = decision.events.iter().map(<&'static str>::from).collect();
    assert_eq!(names, ["LinkUsed", "ContactAdded", "Invited"]);
    assert_eq!(told(&decision), [(Whom::Person(ANA), Topic::News(PROJECT))]);
    // Again: they see what came of it.
    let invited = active().inviting(open());
    let again = opens(&invited, newcomer(), link()).expect("it is theirs");
    assert_eq!(again, Decision::shows(Screen::Invitation { invitation: INVITATION }));
    let refusal = |known: &Known, me: Me, link| opens(known, me, link).expect_err("refused").text;
    assert_eq!(refusal(&active(), ana(), link()), msg::refusal_own_link());
    assert_eq!(refusal(&active(), olga(), link()), msg::refusal_takes_part());
    let used = crate::areas::contacts::Invitation { used: Some((NOW, JAN)), ..link() };
    assert_eq!(refusal(&active(), newcomer(), used), msg::refusal_link_used());
    let ended = crate::areas::contacts::Invitation { revoked_at: Some(NOW), ..link() };
    assert_eq!(refusal(&active(), newcomer(), ended), msg::refusal_link_over());
    let closed = known(State::Closed, PLAIN);
    assert_eq!(refusal(&closed, newcomer(), link()), msg::refusal_link_over());
    let weak = Profiles { is_founder: true, desktop: Desktop::Member, twinspace: None };
    let lost = active().with(ANA, weak);
    assert_eq!(refusal(&lost, newcomer(), link()), msg::refusal_link_over(), "its owner may invite nobody now");
    let of_suspended = active().team(&reader(newcomer()), |team| rules::open_link((&link(), true), team, &mut fresh()));
    assert_eq!(of_suspended.expect_err("no new contact").text, msg::refusal_link_over(), "its owner is suspended");
    let ends = |me: Me| active().team(&reader(me), |team| rules::end_link(&link(), team, &mut fresh()));
    let (mine, others) = (ends(ana()).expect("hers"), ends(jan()));
    assert!(others.is_err(), "only whoever made it ends it");
    assert!(mine.effects.contains(&Effect::Refresh(link().id.0)), "the message that was to be forwarded says so");
    assert!(decision.effects.contains(&Effect::Refresh(link().id.0)), "and once somebody has come by it");
}
