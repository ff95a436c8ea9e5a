//! Who gets a new password together with others.

use super::rules::{Wanted, begin, remade};
use super::samples::{REISSUE, reissue};
use super::{Reissue, ReissueState, Remade, Renewed};
use crate::area::Event as AnyEvent;
use crate::areas::members::samples::{Known, PIA, known, olga};
use crate::areas::projects::State;
use crate::areas::sample::cast::{NOW, ana, jan, newcomer, reader};
use crate::areas::space::Inside;
use crate::areas::space::samples::{inside, space};
use crate::areas::students::samples::class_of;
use crate::areas::students::tests::new_password;
use crate::areas::students::{Claim, Event, Job, Only, Pupil, Screen, Timer};
use crate::decision::{Decided, Decision, Effect, Shows};
use crate::domain::{AccountId, FreshIds, Profiles, ReissueId, StudentId};
use crate::reader::{Fresh, Me};

const LEA: StudentId = StudentId(601);
const LEO: StudentId = StudentId(602);
const ZOFIA: StudentId = StudentId(603);

fn plain(state: State) -> Known {
    known(state, &|words, _| words)
}

fn pupils() -> Vec<Pupil> {
    class_of(&|words, _| words)
}

fn in_space<R>(known: &Known, me: Me, show: impl FnOnce(Inside<'_>) -> R) -> R {
    inside(known, &space((0, 3), Some(NOW)), &reader(me), show)
}

/// Those who are so far, whose passwords are as they were when it was asked.
fn only(pupils: &[Pupil], only: Only) -> Wanted<'static> {
    Wanted::Only(only, pupils.iter().map(|pupil| pupil.student.password_at).max().unwrap_or_default())
}

fn begins(me: Me, state: State, pupils: &[Pupil], wanted: Wanted<'_>) -> Decided {
    let mut fresh = Fresh::new(FreshIds::new(NOW, 7), String::new());
    in_space(&plain(state), me, |inside| begin(inside, pupils, (wanted, None), &mut fresh))
}

fn begun(decided: Decided) -> (Vec<StudentId>, Reissue) {
    let decision = decided.expect("she may");
    let Some(AnyEvent::Students(Event::ReissueBegun { reissue, .. })) = decision.events.into_iter().next() else {
        panic!("it is written")
    };
    assert!(decision.effects.contains(&Effect::Start(Job::Reissue { reissue: reissue.id }.into())));
    (reissue.rows.iter().map(|row| row.student).collect(), *reissue)
}

fn renewed(student: StudentId) -> Renewed {
    Renewed { student, password: new_password(student.0) }
}

fn names(decision: &Decision) -> Vec<&'static str> {
    decision.events.iter().map(<&'static str>::from).collect()
}

#[test]
fn everybody_of_ones_own_class_gets_one_and_nobody_else() {
    let (all, _) = begun(begins(ana(), State::Active, &pupils(), only(&pupils(), Only::All)));
    assert_eq!(all, [LEA, LEO], "Zofia is of Jan's");
    let (his, _) = begun(begins(jan(), State::Active, &pupils(), only(&pupils(), Only::All)));
    assert_eq!(his, [ZOFIA]);
    let (ticked, _) = begun(begins(ana(), State::Active, &pupils(), Wanted::These(&[LEO, ZOFIA, StudentId(7)])));
    assert_eq!(ticked, [LEO], "whatever was made up");
    for (who, me, state) in [
        ("a teacher-member", Me { id: PIA, ..olga() }, State::Active),
        ("a stranger", newcomer(), State::Active),
        ("of a project that is over", ana(), State::Closed),
    ] {
        assert!(begins(me, state, &pupils(), only(&pupils(), Only::All)).is_err(), "{who}");
    }
    assert!(begins(ana(), State::Active, &pupils(), Wanted::These(&[ZOFIA])).is_err(), "nobody is left");
}

#[test]
fn who_has_got_in_keeps_the_password_where_the_others_get_new_ones() {
    let mut class = pupils();
    class[0].student.claim = Claim::Claimed(AccountId(9), NOW);
    let (waiting, _) = begun(begins(ana(), State::Active, &class, only(&class, Only::Waiting)));
    assert_eq!(waiting, [LEO]);
    class[1].presence.seen_at = Some(NOW);
    assert!(begins(ana(), State::Active, &class, only(&class, Only::Waiting)).is_err(), "she typed it");
}

#[test]
fn asked_twice_it_begins_once() {
    let mut fresh = Fresh::dry();
    let again = in_space(&plain(State::Active), ana(), |inside| {
        begin(inside, &pupils(), (only(&pupils(), Only::All), Some((ReissueId(9), ReissueState::Making))), &mut fresh)
    });
    let again = again.expect("twice is once");
    assert!(!again.does_something());
    assert_eq!(again.shows, Shows::Screen(Screen::Reissue { reissue: ReissueId(9) }.into()));
}

#[test]
fn pressed_again_once_they_are_made_none_is_made_anew() {
    let mut fresh = Fresh::dry();
    let last = Some((ReissueId(9), ReissueState::Done));
    let Wanted::Only(of, replaces) = only(&pupils(), Only::All) else { panic!("those who are so far") };
    for (replaces, begins) in [(replaces, true), (replaces - 1, false)] {
        let decided = in_space(&plain(State::Active), ana(), |inside| {
            begin(inside, &pupils(), (Wanted::Only(of, replaces), last), &mut fresh)
        });
        let decided = decided.expect("she may");
        assert_eq!(decided.does_something(), begins);
        let is_last = decided.shows == Shows::Screen(Screen::Reissue { reissue: ReissueId(9) }.into());
        assert_eq!(is_last, !begins, "what she has begun is shown");
    }
}

fn goes_on(known: &Known, reissue: &Reissue, pupils: &[Pupil], made: &[StudentId]) -> Decided {
    let made: Vec<Renewed> = made.iter().copied().map(renewed).collect();
    in_space(known, ana(), |inside| remade(inside, reissue, pupils, &made))
}

#[test]
fn each_gets_one_password_and_the_last_ends_it() {
    let active = plain(State::Active);
    let both = reissue(ReissueState::Making, [Remade::Waits; 2]);
    let first = goes_on(&active, &both, &pupils(), &[LEA]).expect("it is under way");
    assert_eq!(names(&first), ["Covered", "PasswordSet", "EndedAll", "Remade"]);
    // An end that was set for the password before would take the new one away.
    assert!(first.effects.contains(&Effect::ClearTimer(Timer::CoverOne { student: LEA }.into())));
    let half = reissue(ReissueState::Making, [Remade::Made(NOW), Remade::Waits]);
    let last = goes_on(&active, &half, &pupils(), &[LEA, LEO]).expect("it is under way");
    assert_eq!(names(&last), ["Covered", "PasswordSet", "EndedAll", "Remade", "ReissueEnded"], "Lea has hers");
    let ends = Effect::SetTimer(
        Timer::CoverReissue { reissue: REISSUE }.into(),
        NOW + reader(ana()).settings.students.claims_for,
    );
    assert!(last.effects.contains(&ends));
    let done = reissue(ReissueState::Done, [Remade::Waits; 2]);
    assert!(goes_on(&active, &done, &pupils(), &[LEA]).is_err(), "it is over");
}

#[test]
fn who_is_gone_is_passed_over_and_with_nobody_left_it_ends() {
    let active = plain(State::Active);
    let both = reissue(ReissueState::Making, [Remade::Waits; 2]);
    let without_lea = pupils().split_off(1);
    let over = goes_on(&active, &both, &without_lea, &[LEA, LEO]).expect("it goes on");
    assert_eq!(names(&over), ["Remade", "Covered", "PasswordSet", "EndedAll", "Remade", "ReissueEnded"]);
    let nobody = Reissue { rows: Vec::new(), ..both };
    assert_eq!(names(&goes_on(&active, &nobody, &[], &[]).expect("it ends")), ["ReissueEnded"], "all were erased");
}

#[test]
fn it_stops_when_its_teacher_may_no_more() {
    let known = plain(State::Active).with(ana().id, Profiles { twinspace: None, ..Profiles::FOUNDER });
    let both = reissue(ReissueState::Making, [Remade::Waits; 2]);
    let stopped = goes_on(&known, &both, &pupils(), &[LEA]).expect("it ends");
    let [AnyEvent::Students(Event::ReissueEnded { state, .. })] = &stopped.events[..] else { panic!("no password") };
    assert_eq!(*state, ReissueState::Stopped);
}
