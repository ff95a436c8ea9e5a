//! Who may suspend whom, what follows, and what a suspended teacher cannot begin.

use super::measure::{Case, Measure, MeasureKind};
use super::rules::{is_so_still, lift, may_begin, may_read, parts, search, suspend, tell};
use super::samples::of_school_before;
use super::{Event, Screen, views};
use crate::area;
use crate::areas::authorities::Authority;
use crate::areas::authorities::samples::{tomas, tomas_for_eva};
use crate::areas::people;
use crate::areas::sample::cast::{
    ANA, EVA, JAN, NOW, POLAND, SPAIN, ana, authorities, eva, jan, reader, rosa, school, staff, suspended, suspension,
    teacher, valid,
};
use crate::decision::{Decided, Effect, Refusal, Topic, WayOn, Whom};
use crate::domain::{PersonId, SchoolId, StudentId, Suspended, Suspendee, SuspensionId};
use crate::reader::{Fresh, Me, Reader};
use crate::text::{Arg, msg};
use crate::view::{Block, View};
use crate::wire::Words;

const TEACHER: Suspendee = Suspendee::Teacher(ANA);
const SCHOOL: Suspendee = Suspendee::School(SchoolId(1));

fn case(whom: Suspendee) -> Case {
    let all = authorities();
    let service = Authority::service_of("es", &all).cloned();
    let (name, school) = ("Ana Nube".to_owned(), school(ANA));
    let (suspended, by_school, history) = (None, None, Vec::new());
    Case { whom, name, school, service, suspended, by_school, is_colleague: false, history }
}

/// Suspended by Eva.
fn in_force(whom: Suspendee) -> Case {
    let by = (EVA, "Eva Mar".to_owned());
    let (authority, country, kind) = (SPAIN, "es".to_owned(), MeasureKind::Suspended);
    let reason = Some(suspension(whom).reason);
    let last = Measure { id: SuspensionId(5), whom, kind, authority, country, by, reason, at: NOW - 48 * 3_600_000 };
    Case { suspended: Some(suspension(whom)), history: vec![last], ..case(whom) }
}

fn words(words: &str) -> Words {
    Words(Some(words.to_owned()))
}

fn suspends(case: &Case, me: Me) -> Decided {
    suspend(case, &words("A complaint."), &reader(me), &mut Fresh::dry())
}

fn lifts(case: &Case, me: Me, said: &str) -> Decided {
    lift(case, &words(said), &reader(me), &mut Fresh::dry())
}

fn colleague() -> Me {
    Me { id: PersonId(33), name: "Luz Mar".to_owned(), ..eva() }
}

#[track_caller]
fn is_refused(decided: &Decided, why: Refusal) {
    assert_eq!(decided.as_ref().err(), Some(&why), "{decided:?}");
}

#[test]
fn the_service_of_the_country_suspends_and_nobody_else() {
    for whom in [TEACHER, SCHOOL] {
        assert!(suspends(&case(whom), eva()).is_ok_and(|decision| decision.does_something()));
        let poland = Me { decides_for: vec![POLAND].into(), ..eva() };
        for other in [poland, rosa(), jan(), ana()] {
            is_refused(&suspends(&case(whom), other.clone()), Refusal::not_allowed());
            is_refused(&lifts(&in_force(whom), other, ""), Refusal::not_allowed());
        }
        is_refused(&suspends(&Case { service: None, ..case(whom) }, eva()), Refusal::not_allowed());
    }
}

#[test]
fn only_who_is_appointed_suspends_and_lifts_and_who_stands_in_reads_of_it() {
    for whom in [TEACHER, SCHOOL] {
        let why = || Refusal::not_yet(msg::refusal_suspend_deputy());
        is_refused(&suspends(&case(whom), tomas_for_eva()), why());
        is_refused(&lifts(&in_force(whom), tomas_for_eva(), ""), why());
        assert!(may_read(&in_force(whom), &reader(tomas_for_eva())));
        is_refused(&suspends(&case(whom), tomas()), Refusal::not_allowed());
        assert!(!may_read(&in_force(whom), &reader(tomas())), "nobody has handed over to him");
    }
}

#[test]
fn nobody_suspends_themselves_their_school_or_a_colleague_nor_lifts_that_of_their_own() {
    let myself = || Me { decides_for: vec![SPAIN].into(), ..ana() };
    for whom in [TEACHER, SCHOOL] {
        let own = || Refusal::never(msg::refusal_suspend_oneself());
        is_refused(&suspends(&case(whom), myself()), own());
        is_refused(&lifts(&in_force(whom), myself(), ""), own());
    }
    let beside = Case { is_colleague: true, ..case(TEACHER) };
    is_refused(&suspends(&beside, eva()), Refusal::never(msg::refusal_suspend_colleague()));
    let theirs = Case { is_colleague: true, ..case(SCHOOL) };
    is_refused(&suspends(&theirs, eva()), Refusal::never(msg::refusal_suspend_colleague_school()));
    let lifted = lifts(&Case { is_colleague: true, ..in_force(SCHOOL) }, eva(), "");
    assert!(lifted.is_ok_and(|decision| decision.does_something()), "who came there since is let go on");
    // Who was appointed since can still be let go on.
    assert!(lifts(&Case { is_colleague: true, ..in_force(TEACHER) }, eva(), "").is_ok());
}

#[test]
fn a_reason_is_needed_to_suspend_and_can_be_left_out_to_lift() {
    let asks = |decided: Decided| matches!(decided, Err(Refusal { way_on: WayOn::NeedsWords(_), .. }));
    assert!(asks(suspend(&case(TEACHER), &Words(None), &reader(eva()), &mut Fresh::dry())));
    assert!(asks(lift(&in_force(TEACHER), &Words(None), &reader(eva()), &mut Fresh::dry())));
    assert!(suspends(&case(TEACHER), eva()).is_ok() && lifts(&in_force(TEACHER), eva(), "").is_ok());
    let silent = suspend(&case(TEACHER), &words(""), &reader(eva()), &mut Fresh::dry());
    assert!(silent.is_err_and(|refusal| refusal.way_on == WayOn::Later), "an empty reason is none");
}

#[test]
fn who_comes_second_reads_that_it_is_done_and_changes_nothing() {
    let suspended = in_force(TEACHER);
    assert!(suspends(&suspended, eva()).is_ok_and(|decision| !decision.does_something()), "pressed twice");
    let by_another = suspends(&suspended, colleague()).expect_err("Eva was quicker");
    assert_eq!((by_another.text.id(), by_another.way_on), ("refusal-suspended-already", WayOn::None));
    assert!(lifts(&case(TEACHER), colleague(), "Cleared up.").is_ok_and(|decision| !decision.does_something()));
}

/// Who is told at once.
fn told(decided: &Decided) -> Vec<PersonId> {
    let effects = &decided.as_ref().expect("it is decided").effects;
    let person = |effect: &Effect| {
        let Effect::Notify(Whom::Person(person), _, Topic::Asked) = effect else { return None };
        Some(*person)
    };
    effects.iter().filter_map(person).collect()
}

#[test]
fn a_teacher_is_told_at_once_and_those_of_a_school_some_at_a_time() {
    assert_eq!(told(&suspends(&case(TEACHER), eva())), [ANA]);
    assert_eq!(told(&lifts(&in_force(TEACHER), eva(), "")), [ANA]);
    for decided in [suspends(&case(SCHOOL), eva()), lifts(&in_force(SCHOOL), eva(), "")] {
        assert!(told(&decided).is_empty());
        let effects = decided.expect("it is decided").effects;
        assert!(effects.iter().any(|effect| matches!(effect, Effect::Start(_))), "{effects:?}");
    }
    let measure = in_force(SCHOOL).history.remove(0);
    let next = tell(&measure, PersonId(0), &[ANA, JAN]);
    assert_eq!(told(&Ok(next.clone())), [ANA, JAN]);
    let up_to = |decision: &crate::decision::Decision| match &decision.events[..] {
        [area::Event::Suspension(Event::Told { behind, to, .. })] => (*behind, *to),
        other => panic!("{other:?}"),
    };
    assert_eq!(up_to(&next), (PersonId(0), Some(JAN)));
    assert_eq!(up_to(&tell(&measure, JAN, &[])), (JAN, None), "nobody is left");
}

#[test]
fn a_colleague_who_writes_a_reason_for_the_same_hears_of_it() {
    let closes = Effect::CloseNotes(Screen::Card { whom: TEACHER }.into(), EVA);
    for decided in [suspends(&case(TEACHER), eva()), lifts(&in_force(TEACHER), eva(), "")] {
        assert!(decided.expect("it is decided").effects.contains(&closes));
    }
}

#[test]
fn what_is_in_force_says_since_when_why_and_by_which_service() {
    let decision = suspends(&case(SCHOOL), eva()).expect("she may");
    let area::Event::Suspension(Event::Suspended { suspended, .. }) = &decision.events[0] else {
        panic!("{:?}", decision.events);
    };
    assert_eq!((suspended.of, suspended.since, suspended.reason.as_str()), (SCHOOL, NOW, "A complaint."));
    assert_eq!((suspended.country.as_str(), suspended.by.as_str()), ("es", "Eva Mar"));
}

#[test]
fn who_is_suspended_begins_nothing_and_reads_why_and_students_go_on() {
    assert_eq!(may_begin(&reader(ana())), Ok(()));
    for suspended in [suspended(ana()), Me { suspended: Some(suspension(SCHOOL)), ..ana() }] {
        let refusal = may_begin(&reader(suspended.clone())).expect_err("suspended");
        assert_eq!((refusal.way_on, refusal.shows.as_deref()), (WayOn::Later, Some(&Screen::Why.into())));
        let lent = Reader { student: Some(StudentId(601)), ..reader(suspended) };
        assert_eq!(may_begin(&lent), Ok(()), "what students do goes on");
    }
}

#[test]
fn only_who_decides_for_a_service_searches() {
    assert!(search(&words("ana"), true).is_ok());
    is_refused(&search(&words("ana"), false), Refusal::not_allowed());
}

#[test]
fn where_everybody_reads_along_a_registration_says_nothing_of_a_suspension() {
    let known = teacher(ANA, "Ana Nube", valid());
    let beside = |me: Me| {
        let reader = reader(me);
        let before = people::card(&known, (&authorities(), &None), &reader).expect("they decide there");
        (before.clone(), views::beside(before, &in_force(TEACHER), (true, &reader)))
    };
    let (before, shown) = beside(staff());
    assert_eq!(shown, before);
    let (before, shown) = beside(eva());
    assert_ne!(shown, before, "in her own chat she reads it");
}

#[test]
fn what_is_not_so_any_more_is_told_to_nobody() {
    let began = in_force(SCHOOL).history.remove(0);
    let ended = Measure { kind: MeasureKind::Lifted, at: NOW, ..began.clone() };
    let again = Suspended { since: NOW, ..suspension(SCHOOL) };
    assert!(is_so_still(&began, Some(&suspension(SCHOOL))) && is_so_still(&ended, None));
    assert!(!is_so_still(&began, None) && !is_so_still(&began, Some(&again)) && !is_so_still(&ended, Some(&again)));
    let of_school = || Me { suspended: Some(suspension(SCHOOL)), ..ana() };
    assert!(views::told(&began, &reader(of_school())).is_some());
    assert_eq!(
        views::told(&began, &reader(ana())),
        None,
        "it was lifted before this arrived, and that is told by itself"
    );
    assert!(views::told(&ended, &reader(ana())).is_some());
}

#[test]
fn where_the_school_is_suspended_no_form_says_that_the_teacher_is() {
    let of_school = reader(Me { suspended: Some(suspension(SCHOOL)), ..ana() });
    let of_teacher = reader(suspended(ana()));
    let known = suspension(SCHOOL);
    let said = |reader: &Reader| (views::waits(reader), views::picture_waits(reader));
    let waits = msg::send_waits_suspended_school(known.service(), Arg::Day(known.since));
    assert_eq!(said(&of_school), (waits, msg::note_post_suspended_school()));
    let waits = msg::send_waits_suspended(known.service(), Arg::Day(known.since));
    assert_eq!(said(&of_teacher), (waits, msg::note_post_suspended()));
}

#[test]
fn where_a_school_is_suspended_that_the_teacher_has_left_nothing_says_that_theirs_is() {
    let of_left = reader(of_school_before(ana()));
    let known = suspension(SCHOOL);
    let (service, day) = (|| known.service(), || Arg::Day(known.since));
    assert_eq!(views::waits(&of_left), msg::send_waits_suspended_left(service(), day()));
    assert_eq!(views::picture_waits(&of_left), msg::note_post_suspended_left());
    assert_eq!(views::note(&of_left), Some(Block::Note(msg::suspended_note_left(day(), service()))));
    let why = Refusal::not_yet(msg::refusal_suspended_left(day(), service())).showing(Screen::Why);
    assert_eq!(may_begin(&of_left).err(), Some(why));
    let View::Card { blocks, .. } = views::why(&of_left) else { panic!("a card") };
    let since = msg::suspended_since_left(service(), Arg::Moment(known.since));
    assert_eq!(blocks[..2], [Block::Title(msg::suspended_title_left()), Block::Note(since)]);
    assert!(blocks.contains(&Block::Note(msg::suspended_left())), "it says when it ends");
}

#[test]
fn a_suspension_that_goes_with_a_teacher_is_noted_and_told_to_nobody() {
    let me = reader(suspended(ana()));
    let change = parts(&in_force(TEACHER), &me, &mut Fresh::dry());
    let [area::Event::Suspension(Event::Lifted { whom }), area::Event::Suspension(Event::Measured { measure })] =
        &change.events[..]
    else {
        panic!("{change:?}")
    };
    assert_eq!((*whom, measure.kind, measure.authority), (TEACHER, MeasureKind::Lifted, SPAIN));
    assert!(change.effects.is_empty());
    assert!(parts(&case(TEACHER), &me, &mut Fresh::dry()).events.is_empty(), "nobody is suspended");
    let unserved = Case { service: None, ..in_force(TEACHER) };
    assert_eq!(parts(&unserved, &me, &mut Fresh::dry()).events.len(), 2, "by the service that has decided it");
}

#[test]
fn a_name_and_a_reason_stay_out_of_logs() {
    let logged = format!("{:?} {:?} {:?}", in_force(TEACHER), in_force(TEACHER).history, suspension(TEACHER));
    assert!(!["Eva", "Ana", "complaint"].iter().any(|words| logged.contains(words)), "{logged}");
}
