//! When students are erased, who hears of it, and on whose word.

use super::rules::{self, Ending, Told};
use super::{Screen, Timer};
use crate::area::{self, Event};
use crate::areas::members::samples::{Known, OLGA, PIA, known, olga};
use crate::areas::projects::State;
use crate::areas::sample::cast::{ANA, HOUR, JAN, NOW, PROJECT, ana, jan, newcomer, reader};
use crate::areas::sessions;
use crate::areas::sessions::samples::Place;
use crate::areas::space::samples::{inside, space};
use crate::areas::students::samples::pupil;
use crate::areas::students::{self, Pupil, Student};
use crate::decision::{Change, Decided, Decision, Effect, Whom};
use crate::domain::{PersonId, Profiles, ProjectId, SpaceId, StudentId};
use crate::reader::{Me, Reader};

const DAY: i64 = 24 * HOUR;

/// A project that was closed so many days ago.
fn closed(days: i64) -> Known {
    let mut known = known(State::Closed, &|words, _| words);
    known.project.project.since = NOW - days * DAY;
    known
}

fn class() -> Vec<(Pupil, bool)> {
    vec![(pupil(1, "Lea", "Nube"), false), (pupil(2, "Leo", "Monte"), true)]
}

fn step(known: &Known, kept_days: i64, told: Told) -> Decision {
    let mut reader = reader(ana());
    reader.settings.students.kept_for = kept_days * DAY;
    let pupils = class();
    inside(known, &space((0, 2), None), &reader, |inside| {
        rules::step(Ending { inside, pupils: &pupils, has_lists: true }, told)
    })
}

/// Whom a decision tells.
fn told(effects: &[Effect]) -> Vec<PersonId> {
    let whom = |effect: &Effect| {
        if let Effect::Notify(Whom::Person(person), ..) = effect { Some(*person) } else { None }
    };
    effects.iter().filter_map(whom).collect()
}

/// The step that comes next, and in how many days.
fn next(effects: &[Effect]) -> Option<(Told, i64)> {
    effects.iter().find_map(|effect| {
        let Effect::SetTimer(area::Timer::Erasure(Timer::Step { told, .. }), due) = effect else { return None };
        Some((*told, (due - NOW) / DAY))
    })
}

fn erased(events: &[Event]) -> Vec<(Vec<StudentId>, Option<SpaceId>)> {
    let one = |event: &Event| {
        if let Event::Students(students::Event::Erased { students, of }) = event {
            Some((students.clone(), *of))
        } else {
            None
        }
    };
    events.iter().filter_map(one).collect()
}

#[test]
fn teachers_are_told_a_month_and_a_week_before_and_then_nobody_is_left() {
    for (days, before, expected, tells) in [
        (0, Told::Nothing, (Told::Nothing, 30), false),
        (320, Told::Nothing, (Told::Nothing, 15), false),
        (335, Told::Nothing, (Told::First, 23), true),
        (336, Told::First, (Told::First, 22), false),
        (358, Told::First, (Told::Last, 7), true),
        (360, Told::Last, (Told::Last, 5), false),
        // The program was away.
        (500, Told::Nothing, (Told::Last, 7), true),
        (362, Told::First, (Told::Last, 7), true),
    ] {
        let decision = step(&closed(days), 365, before);
        assert_eq!(next(&decision.effects), Some(expected), "after {days} days, {before:?}");
        assert_eq!(told(&decision.effects).contains(&ANA), tells, "after {days} days, {before:?}");
        assert!(decision.events.is_empty(), "nobody is erased after {days} days, {before:?}");
    }
    let over = step(&closed(365), 365, Told::Last);
    assert_eq!(erased(&over.events), [(vec![StudentId(601), StudentId(602)], Some(SpaceId(400)))]);
    let gone = over.events.iter().filter(|event| matches!(event, Event::Sessions(sessions::Event::Gone { .. })));
    assert_eq!(gone.count(), 1, "who stays elsewhere keeps what is theirs");
    assert_eq!(next(&over.effects), None, "nothing is left to do");
}

#[test]
fn whoever_may_bring_students_in_is_told_and_nobody_else() {
    let decision = step(&closed(335), 365, Told::Nothing);
    let all = told(&decision.effects);
    assert!(all.contains(&ANA) && all.contains(&JAN), "{all:?}");
    assert!(!all.contains(&PIA), "a teacher-member");
}

#[test]
fn a_time_that_the_deployment_sets_anew_counts() {
    assert_eq!(next(&step(&closed(100), 120, Told::Nothing).effects), Some((Told::First, 13)));
    let longer = step(&closed(362), 3650, Told::Last);
    assert_eq!((next(&longer.effects), told(&longer.effects)), (Some((Told::Nothing, 30)), vec![]));
    // A time shorter than the notices: they come at once, and nobody waits longer for them.
    assert_eq!(next(&step(&closed(0), 20, Told::Nothing).effects), Some((Told::First, 13)));
    assert_eq!(next(&step(&closed(0), 3, Told::Nothing).effects), Some((Told::Last, 3)));
    let mut reader = reader(ana());
    reader.settings.students.kept_for = 3 * DAY;
    assert_eq!(next(&rules::closed(PROJECT, &reader).effects), Some((Told::Nothing, 0)));
}

#[test]
fn a_project_that_goes_on_keeps_its_students() {
    let going_on = known(State::Active, &|words, _| words);
    for told in [Told::Nothing, Told::First, Told::Last] {
        let decision = step(&going_on, 365, told);
        assert!(decision.events.is_empty() && decision.effects.is_empty());
    }
    let Change { effects, .. } = rules::reopened(PROJECT);
    assert_eq!(effects.iter().filter(|effect| matches!(effect, Effect::ClearTimer(_))).count(), 3, "each step");
    let by_operator = |known: &Known| {
        let (reader, pupils) = (Reader::nobody(NOW), class());
        let decided = inside(known, &space((0, 2), None), &reader, |inside| {
            rules::erase(Ending { inside, pupils: &pupils, has_lists: false })
        });
        decided.map(|decision| erased(&decision.events).len())
    };
    assert!(by_operator(&going_on).is_err() && by_operator(&closed(364)).is_err());
    assert_eq!(by_operator(&closed(365)).ok(), Some(1));
}

fn forget(me: Me, state: State, by: PersonId, projects: &[ProjectId]) -> Decided {
    let (known, reader) = (known(state, &|words, _| words), reader(me));
    let one = pupil(1, "Lea", "Nube");
    let one = Pupil { student: Student { registered: (by, one.student.registered.1), ..one.student }, ..one };
    inside(&known, &space((0, 2), None), &reader, |inside| rules::forget(inside, &one, projects))
}

#[test]
fn the_teacher_who_has_registered_a_student_erases_them_everywhere_and_others_here_only() {
    let both = [PROJECT, ProjectId(7)];
    for state in [State::Active, State::Closed] {
        let own = forget(ana(), state, ANA, &both).expect("Ana has registered her");
        assert_eq!(erased(&own.events), [(vec![StudentId(601)], None)]);
        assert!(own.effects.contains(&Effect::Refresh(7)), "the other project shows it, too");
        let other = forget(jan(), state, ANA, &both).expect("Jan may bring students in");
        assert!(erased(&other.events).is_empty(), "she works elsewhere");
        let is_removed = |event: &Event| matches!(event, Event::Students(students::Event::Removed { .. }));
        assert!(other.events.iter().any(is_removed));
        assert!(!other.events.iter().any(|event| matches!(event, Event::Sessions(_))), "she stays logged in");
        assert!(forget(Me { id: PIA, ..olga() }, state, ANA, &both).is_err(), "a teacher-member");
        let mut added = known(state, &|words, _| words);
        if state == State::Closed {
            added = added.joined_by(OLGA, Profiles::ADDED);
        }
        let added = added.with(OLGA, Profiles::ADDED);
        let lea = pupil(1, "Lea", "Nube");
        let forgets = |known: &Known| {
            inside(known, &space((0, 2), None), &reader(olga()), |inside| rules::forget(inside, &lea, &both))
        };
        assert!(forgets(&added).is_err(), "a Teacher-manager of another school, {state:?}");
        assert!(forgets(&added.with(OLGA, Profiles::REPLACEMENT)).is_ok(), "who runs the TwinSpace, {state:?}");
        assert!(forget(newcomer(), state, ANA, &both).is_err(), "a stranger");
    }
}

#[test]
fn a_student_is_forgotten_on_their_own_word_and_the_teacher_hears_no_name() {
    let place = Place::of(State::Active, &|words, _| words);
    let reader = Reader { student: Some(StudentId(601)), ..reader(newcomer()) };
    assert!(rules::forget_me(None, &reader).is_err(), "nobody is logged in");
    let spaces = [(SpaceId(400), PROJECT)];
    let mut hears = Vec::new();
    rules::hear(&mut hears, &place.known.project, ANA);
    rules::hear(&mut hears, &place.known.project, ANA);
    assert_eq!(hears, [(ANA, PROJECT)], "once");
    let own = rules::Own {
        reader: &reader,
        session: &place.session,
        student: &place.pupils[0].student,
        spaces: &spaces,
        told: &hears,
    };
    let decision = rules::forget_me(Some(own), &reader).expect("she may");
    assert_eq!(erased(&decision.events), [(vec![StudentId(601)], None)]);
    let screen: area::Screen = Screen::Asked { project: PROJECT }.into();
    assert!(
        decision
            .effects
            .iter()
            .any(|effect| matches!(effect, Effect::Notify(Whom::Person(ANA), shown, _) if *shown == screen))
    );
    // A teacher who has left hears nothing; those who may bring students in do.
    let mut left = Vec::new();
    rules::hear(&mut left, &place.known.project, PersonId(99));
    assert!(left.iter().any(|(person, _)| *person == JAN) && !left.iter().any(|(person, _)| *person == PIA));
}

#[test]
fn a_student_who_is_erased_again_goes_everywhere_and_nobody_hears_of_it() {
    let lea = pupil(1, "Lea", "Nube").student;
    let decision = rules::erase_again(&lea, &[(SpaceId(400), PROJECT)]);
    assert_eq!(erased(&decision.events), [(vec![lea.id], None)]);
    assert!(told(&decision.effects).is_empty() && decision.effects.contains(&Effect::Refresh(PROJECT.0)));
}
