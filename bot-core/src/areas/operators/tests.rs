//! What operators may do, in their chats and at the command line.

use super::act::By;
use super::facts::Desk;
use super::form::{AuthorityDraft, Seat};
use super::samples::{IRIS, LINK, OTTO, backlogs, desk, entry, invitation};
use super::stuck::{Backlog, Heap, Machine, Place, Waits, stuck};
use super::{Event, Job, Role, Screen, rules};
use crate::area;
use crate::areas::authorities;
use crate::areas::authorities::samples::{TOMAS, delegation};
use crate::areas::contacts::{Invitation, InvitationKind};
use crate::areas::people::store::schools::Entry;
use crate::areas::sample::cast::{
    ANA, EVA, HOUR, NOW, POLAND, SPAIN, ana, authorities, eva, me, operator, reader, school,
};
use crate::conversation::QuestionId;
use crate::decision::{Change, Decided, Decision, Effect, Shows, Topic, WayOn, Whom};
use crate::domain::{AccountId, AuthorityId, DAY, InquiryId, LinkId, PersonId, School, SchoolId, StudentId, Territory};
use crate::form::{Chosen as _, FormState};
use crate::job::NewInvitation;
use crate::lists::List;
use crate::reader::{Fresh, Me, Reader};
use crate::text::{Text, msg};
use crate::wire::{Page, Words};

fn otto() -> Reader {
    reader(operator())
}

fn shell() -> Reader {
    Reader::command_line(NOW)
}

fn place(country: &str, region: Option<&str>) -> Territory {
    Territory { country: country.to_owned(), region: region.map(str::to_owned) }
}

fn says(decided: Decided) -> Text {
    decided.expect_err("it is refused").text
}

/// The names of what happened.
fn names(decision: &Decision) -> Vec<&'static str> {
    decision.events.iter().map(Into::into).collect()
}

fn shown(decision: &Decision) -> Option<&area::Screen> {
    match &decision.shows {
        Shows::Screen(screen) => Some(screen),
        Shows::Form(..) | Shows::Resumed(_) => None,
    }
}

/// Whether nothing happens, as it is so already.
fn is_nothing(decided: Decided) -> bool {
    decided.is_ok_and(|decision| !decision.does_something())
}

/// Who acts, as the first event says.
fn by(decision: &Decision) -> Option<By> {
    let area::Event::Operators(event) = decision.events.first()? else { return None };
    match event {
        Event::SetUp { by, .. }
        | Event::TakenOutOfUse { by, .. }
        | Event::AppointmentEnded { by, .. }
        | Event::Invited { by, .. }
        | Event::InvitationRevoked { by, .. }
        | Event::OperatorEnded { by, .. }
        | Event::SchoolMerged { by, .. }
        | Event::SchoolClosed { by, .. } => Some(*by),
        Event::AskedLate { .. } | Event::QuestionsLeft { .. } => None,
    }
}

/// Each act, by somebody.
fn acts(by: &Reader) -> Vec<Decided> {
    let made = NewInvitation { hash: vec![1; 32], sealed: None };
    let (fresh, role) = (&mut Fresh::dry(), Role::Operator);
    vec![
        rules::add(&place("de", None), None, by, fresh),
        rules::take_out_of_use(&desk(SPAIN), &[], by),
        rules::end_appointment((EVA, SPAIN), true, &[], by),
        rules::make((LINK, role), (&made, None), true, by),
        rules::revoke_invitation(&invitation(InvitationKind::Operator), by),
        rules::end_operator(IRIS, &[OTTO, IRIS], &[], by),
        rules::merge((&entry(true), &entry(false)), [false; 2], by),
        rules::close(&entry(true), by),
    ]
}

#[test]
fn each_act_is_an_operators_or_the_command_lines_and_says_whose() {
    for (who, expected) in [(otto(), By::Operator(OTTO)), (shell(), By::Shell)] {
        for decided in acts(&who) {
            assert_eq!(by(&decided.expect("they may")), Some(expected));
        }
    }
    let mut in_room = otto();
    in_room.me.traits.is_room = true;
    let lent = Reader { student: Some(StudentId(1)), ..otto() };
    for stranger in [reader(ana()), reader(eva()), in_room, lent] {
        assert!(!rules::may_read(&stranger));
        let begins = [
            rules::set_up("", &stranger),
            rules::invite(Role::Operator, true, &stranger, &mut Fresh::dry()),
            rules::find(None, &Words(Some("nube".to_owned())), &stranger),
        ];
        for decided in acts(&stranger).into_iter().chain(begins) {
            let refusal = decided.expect_err("they may not");
            assert_eq!(refusal.text, msg::refusal_no_operator());
            assert_eq!(refusal.shows.as_deref(), Some(&area::home()), "they see what is theirs");
        }
    }
}

#[test]
fn an_authority_is_set_up_once_and_asked_about_what_waits() {
    let add = |place: Territory, known| rules::add(&place, known, &otto(), &mut Fresh::dry());
    let added = add(place("es", Some("es-md")), None).expect("it is a region");
    assert_eq!(names(&added), ["SetUp"]);
    let Some(area::Screen::Operators(Screen::Authority { authority, .. })) = shown(&added) else { panic!("its card") };
    let started = Effect::Start(Job::AskLate { authority: *authority }.into());
    assert_eq!(added.effects, [started, Effect::Refresh(authority.0)]);
    let again = add(place("es", None), Some((SPAIN, false))).expect("it was taken out of use");
    assert!(matches!(
        again.events.as_slice(),
        [area::Event::Operators(Event::SetUp { authority, .. })] if *authority == SPAIN
    ));
    assert!(is_nothing(add(place("es", None), Some((SPAIN, true)))), "it is in use");
    for nowhere in [place("xx", None), place("es", Some("pl-ma")), place("es", Some("es-xx"))] {
        assert_eq!(says(add(nowhere, None)), msg::refusal_gone());
    }
    assert_eq!(says(rules::set_up("xx", &otto())), msg::refusal_gone());
    assert!(matches!(rules::set_up("de", &otto()).expect("a country").shows, Shows::Form(..)));
}

#[test]
fn the_form_offers_what_has_no_authority_yet() {
    let keys = |known: &[authorities::Authority]| -> Vec<String> {
        Seat::free("es", known).into_iter().map(|(seat, _)| seat.key()).collect()
    };
    let (free, left) = (keys(&[]), keys(&authorities()));
    assert_eq!(free.first().map(String::as_str), Some("es"), "the whole country comes first");
    assert!(free.contains(&"es-md".to_owned()));
    assert!(!left.contains(&"es".to_owned()) && !left.contains(&"es-md".to_owned()) && left.len() + 2 == free.len());
    let labels = Seat::free("es", &[]).into_iter().take(1).map(|(seat, label)| (label, seat.text()));
    let spain = || List::countries().text("es");
    assert_eq!(labels.collect::<Vec<_>>(), [(spain(), msg::authority_national(spain()))], "a button names the place");
    let form = FormState::new(AuthorityDraft::default());
    assert_eq!(form.open(), ["country", "seat"].map(QuestionId::new));
}

#[test]
fn what_waits_goes_on_without_an_authority_and_nothing_goes_on_for_ever() {
    let askers = [InquiryId(5)];
    let taken = rules::take_out_of_use(&desk(SPAIN), &askers, &otto()).expect("it is in use");
    assert_eq!(names(&taken), ["TakenOutOfUse", "InvitationRevoked"], "nobody is appointed by an old link later");
    let left = desk(SPAIN).left;
    let told = authorities::Screen::OutOfUse { authority: SPAIN, left }.into();
    let follows = [
        Effect::Start(Job::HandBack { authority: SPAIN }.into()),
        Effect::Notify(Whom::Operator, told, Topic::Asked),
        Effect::Refresh(SPAIN.0),
        Effect::Refresh(5),
        Effect::Refresh(LINK.0),
    ];
    assert_eq!(taken.effects, follows, "who has asked reads it, too");
    let out = Desk { is_in_use: false, ..desk(SPAIN) };
    assert!(is_nothing(rules::take_out_of_use(&out, &askers, &otto())));
    let some = || Change::event(Event::QuestionsLeft { person: EVA, authority: SPAIN });
    assert!(rules::hand_back(SPAIN, false, some()).is_ok());
    assert!(rules::hand_back(SPAIN, false, Change::default()).is_err(), "none is left that waits");
    assert!(rules::hand_back(SPAIN, true, some()).is_err(), "it is in use again");
    let asked = rules::ask_late(SPAIN, (0, Some(7)), some(), &otto());
    assert_eq!(names(&asked), ["AskedLate", "QuestionsLeft"], "what somebody else has done is found out first");
}

#[test]
fn who_takes_part_in_what_waits_for_an_authority_does_not_take_it_out_of_use() {
    let own = Desk { takes_part: true, ..desk(SPAIN) };
    let refused = rules::take_out_of_use(&own, &[], &otto()).expect_err("it would go on without a vote");
    assert_eq!((refused.text, refused.way_on), (msg::refusal_own_project_waits(), WayOn::Later));
    assert!(is_nothing(rules::take_out_of_use(&Desk { is_in_use: false, ..own }, &[], &otto())));
}

#[test]
fn an_appointment_ends_with_what_was_handed_over() {
    let ends = [delegation(TOMAS, (-1, 12))];
    let ended = rules::end_appointment((EVA, SPAIN), true, &ends, &otto()).expect("she was appointed");
    assert_eq!(names(&ended), ["AppointmentEnded", "DelegationEnded", "QuestionsLeft"]);
    let told = Effect::Notify(
        Whom::Person(TOMAS),
        authorities::Screen::Delegation { delegation: ends[0].id }.into(),
        Topic::Asked,
    );
    assert!(ended.effects.contains(&told), "the deputy hears of it");
    assert!(ended.effects.contains(&Effect::OfferAllCommands(EVA)));
    assert!(is_nothing(rules::end_appointment((EVA, SPAIN), false, &[], &otto())), "a press that comes twice");
}

#[test]
fn a_link_comes_to_the_operator_who_has_asked_for_it_and_lasts_a_week() {
    let role = Role::Approver { authority: SPAIN };
    let invited = rules::invite(role, true, &otto(), &mut Fresh::dry()).expect("it is in use");
    assert!(matches!(invited.effects.as_slice(), [Effect::Start(area::Job::Operators(Job::Invite { by: OTTO, .. }))]));
    let unused = rules::invite(role, false, &otto(), &mut Fresh::dry()).expect_err("nobody could decide");
    assert_eq!((unused.text, unused.way_on), (msg::refusal_set_up_first(), WayOn::Later));
    assert!(rules::invite(Role::Operator, true, &otto(), &mut Fresh::dry()).is_ok());
    let made = NewInvitation { hash: vec![1; 32], sealed: None };
    let account = AccountId(9);
    let link = rules::make((LINK, role), (&made, Some(account)), true, &otto()).expect("it is in use still");
    let Some(area::Event::Operators(Event::Invited { invitation, .. })) = link.events.first() else { panic!("a link") };
    assert_eq!((invitation.kind, invitation.reusable), (InvitationKind::Approver { authority: SPAIN }, false));
    assert_eq!((invitation.code.as_ref(), invitation.expires_at), (None, Some(NOW + 7 * DAY)));
    let shows = Screen::Invitation { link: LINK }.into();
    assert_eq!(link.effects, [Effect::Notify(Whom::Account(account), shows, Topic::Asked), Effect::Refresh(SPAIN.0)]);
    let at_the_shell = rules::make((LINK, role), (&made, None), true, &shell()).expect("it may");
    assert_eq!(at_the_shell.effects, [Effect::Refresh(SPAIN.0)], "the command line prints it");
    assert!(rules::make((LINK, role), (&made, None), false, &otto()).is_err(), "it was taken out of use since");
    assert!(!format!("{made:?}").contains('1'), "no log shows by what it is recognised");
}

#[test]
fn an_invitation_ends_once_and_only_one_for_a_role() {
    let of = invitation(InvitationKind::Deputy { authority: SPAIN });
    let revoke = |invitation: &Invitation| rules::revoke_invitation(invitation, &otto());
    let revoked = revoke(&of).expect("it is open");
    assert_eq!(names(&revoked), ["InvitationRevoked"]);
    assert_eq!(revoked.effects, [Effect::Refresh(LINK.0), Effect::Refresh(SPAIN.0)]);
    assert!(is_nothing(revoke(&Invitation { revoked_at: Some(NOW - HOUR), ..of.clone() })));
    let used = Invitation { used: Some((NOW - HOUR, EVA)), ..of.clone() };
    assert_eq!(says(revoke(&used)), msg::refusal_invitation_used());
    assert_eq!(says(revoke(&Invitation { expires_at: Some(NOW), ..of })), msg::refusal_too_late());
    let personal = invitation(InvitationKind::Contact { of: ANA });
    assert_eq!(says(revoke(&personal)), msg::refusal_gone(), "it is Ana's own");
}

#[test]
fn of_two_operators_who_end_each_other_one_stays() {
    let iris = reader(Me { operator: true, ..me(IRIS, "Iris Sand") });
    let both = [OTTO, IRIS];
    let ended = rules::end_operator(IRIS, &both, &[], &otto()).expect("both are operators");
    assert_eq!(names(&ended), ["OperatorEnded"]);
    let told = Effect::Notify(Whom::Person(IRIS), Screen::Ended.into(), Topic::Asked);
    assert_eq!(ended.effects, [Effect::OfferAllCommands(IRIS), told]);
    // Iris comes second, and is none any more by then.
    let late = rules::end_operator(OTTO, &[OTTO], &[], &iris).expect_err("she is none");
    assert_eq!(late.text, msg::refusal_no_operator());
    assert!(is_nothing(rules::end_operator(IRIS, &[OTTO], &[], &otto())), "a press that comes twice");
}

#[test]
fn an_operators_open_links_end_with_their_access() {
    let link = |n: i64, kind| Invitation { id: LinkId(LINK.0 + n), ..invitation(kind) };
    let made = [link(0, InvitationKind::Operator), link(1, InvitationKind::Approver { authority: SPAIN })];
    let ended = rules::end_operator(IRIS, &[OTTO, IRIS], &made, &otto()).expect("both are operators");
    assert_eq!(names(&ended), ["OperatorEnded", "InvitationRevoked", "InvitationRevoked"], "she cannot come back");
    let told = Effect::Notify(Whom::Person(IRIS), Screen::Ended.into(), Topic::Asked);
    let refreshed = [LINK.0, LINK.0 + 1, SPAIN.0].map(Effect::Refresh);
    assert_eq!(ended.effects, [refreshed.to_vec(), vec![Effect::OfferAllCommands(IRIS), told]].concat());
}

#[test]
fn the_last_operator_stays_but_for_the_command_line() {
    let last = rules::end_operator(OTTO, &[OTTO], &[], &otto()).expect_err("nobody would be left");
    assert_eq!((last.text, last.way_on), (msg::refusal_last_operator(), WayOn::Later));
    let own = rules::end_operator(OTTO, &[OTTO, IRIS], &[], &otto()).expect("another one stays");
    assert_eq!(shown(&own), Some(&area::home()));
    assert_eq!(own.effects, [Effect::OfferAllCommands(OTTO)], "nobody is told what they have done themselves");
    assert_eq!(names(&rules::end_operator(OTTO, &[OTTO], &[], &shell()).expect("it may")), ["OperatorEnded"]);
}

#[test]
fn of_an_operator_who_is_forgotten_the_others_read_and_their_links_end() {
    let made = [invitation(InvitationKind::Deputy { authority: SPAIN })];
    let change = rules::leaves(OTTO, (&[IRIS], &made), NOW);
    let by = By::Operator(OTTO);
    let ended = Event::OperatorEnded { person: OTTO, by, at: NOW };
    let revoked = Event::InvitationRevoked { link: LINK, by, at: NOW };
    assert_eq!(change.events, [ended, revoked].map(area::Event::from));
    let told = Effect::Notify(Whom::Person(IRIS), Screen::ColleagueLeft.into(), Topic::Asked);
    assert_eq!(change.effects, [Effect::Refresh(LINK.0), Effect::Refresh(SPAIN.0), told]);
}

#[test]
fn two_schools_become_one_where_nobody_loses_anything_by_it() {
    let merge = |from: &Entry, into: &Entry, suspended| rules::merge((from, into), suspended, &otto());
    let (new, known) = (entry(true), entry(false));
    let merged = merge(&new, &known, [false; 2]).expect("they are two");
    assert_eq!(names(&merged), ["SchoolMerged"]);
    assert_eq!(merged.effects, [Effect::Refresh(new.school.id.0), Effect::Refresh(known.school.id.0)]);
    assert!(merge(&new, &known, [true; 2]).is_ok(), "both are suspended alike");
    let gone = Entry { is_closed: true, merged_into: Some(known.school.id), ..new.clone() };
    assert!(is_nothing(merge(&gone, &known, [false; 2])), "a press that comes twice");
    let elsewhere = Entry { merged_into: Some(SchoolId(5)), ..gone };
    assert_eq!(says(merge(&elsewhere, &known, [false; 2])), msg::refusal_too_late());
    assert_eq!(says(merge(&known, &known, [false; 2])), msg::refusal_schools_one());
    let abroad = Entry { school: School { country: "pl".to_owned(), ..new.school.clone() }, ..new.clone() };
    assert_eq!(says(merge(&abroad, &known, [false; 2])), msg::refusal_schools_countries());
    for suspended in [[true, false], [false, true]] {
        assert_eq!(says(merge(&new, &known, suspended)), msg::refusal_schools_suspended());
    }
    let closed = Entry { is_closed: true, ..known.clone() };
    for nobodys in [&closed, &Entry { is_taken: false, ..known.clone() }] {
        assert_eq!(says(merge(&new, nobodys, [false; 2])), msg::refusal_school_stays(school(ANA).label()));
    }
    assert!(is_nothing(rules::close(&closed, &otto())));
    assert_eq!(names(&rules::close(&known, &otto()).expect("it is open")), ["SchoolClosed"]);
}

#[test]
fn a_search_for_schools_needs_words() {
    let asks = rules::find(None, &Words::default(), &otto()).expect_err("it is asked for them");
    assert!(matches!(asks.way_on, WayOn::NeedsWords(_)));
    let found = rules::find(Some(SchoolId(9)), &Words(Some("nube".to_owned())), &otto()).expect("words");
    let screen = Screen::FoundSchools { words: "nube".to_owned(), school: Some(SchoolId(9)) };
    assert_eq!(shown(&found), Some(&screen.into()));
}

#[test]
fn stuck_is_what_nobody_decides_and_what_has_waited_for_long() {
    let places = |all: Vec<Backlog>| -> Vec<Place> { all.into_iter().map(|one| one.place).collect() };
    let all = backlogs();
    let poland = authorities().into_iter().find(|known| known.id == POLAND).expect("Poland");
    let found = places(stuck(all.clone(), NOW));
    assert_eq!(found.first(), Some(&Place::Authority(poland)), "the oldest first");
    assert_eq!(found.len(), 4, "in Spain something has waited for more than two weeks");
    let mut young = all.clone();
    young[3].waits.projects = Heap { count: 12, since: Some(NOW - 13 * DAY) };
    assert_eq!(places(stuck(young, NOW)).len(), 3, "somebody decides there");
    let mut idle = all;
    idle.iter_mut().for_each(|one| one.waits = Waits::default());
    assert!(stuck(idle, NOW).is_empty());
    assert!(Machine::default().works());
    assert!(!Machine { late: Heap { count: 1, since: Some(NOW) }, ..Machine::default() }.works());
}

#[test]
fn a_role_is_what_its_invitation_says() {
    for role in [Role::Operator, Role::Approver { authority: SPAIN }, Role::Deputy { authority: SPAIN }] {
        assert_eq!(Role::of(&invitation(role.kind())), Some(role));
    }
    let room = Role::Room { authority: AuthorityId(3) };
    assert_eq!((Role::of(&invitation(room.kind())), room.screen()), (Some(room), rules::desk(AuthorityId(3))));
    assert_eq!(Role::Operator.screen(), Screen::Colleagues { page: Page(0) });
    assert_eq!(Role::of(&invitation(InvitationKind::Contact { of: PersonId(1) })), None);
}
