//! Whose class a student is of: who reads the whole name and the password, and who may do what.

use super::{of_pupil, plain, rules};
use crate::areas::members::samples::{Known, OLGA, PIA, olga};
use crate::areas::projects::State;
use crate::areas::sample::cast::{ANA, JAN, NOW, PROJECT, ana, jan, newcomer, reader, valid, waiting};
use crate::areas::space::Inside;
use crate::areas::space::samples::{inside, space};
use crate::areas::students::samples::pupil;
use crate::areas::students::{Presence, Pupil, PupilRole, Student, papers, views};
use crate::decision::Decided;
use crate::domain::{Member, PersonId, Profiles, ProjectId, School, SchoolId, Standing, TwinSpace};
use crate::reader::Me;
use crate::text::Locale;
use crate::view::View;

fn school_of_ana() -> School {
    ana().teacher.expect("she teaches").school
}

/// Somebody whose profile has Ana's school, and is so far.
fn of_her_school(id: PersonId, standing: Standing) -> Me {
    let mut me = Me { id, ..jan() };
    let teacher = me.teacher.as_mut().expect("he teaches");
    (teacher.school, teacher.standing) = (school_of_ana(), standing);
    me
}

/// Where Olga has come from Ana's school, too.
fn with_a_colleague() -> Known {
    let mut known = plain(State::Active);
    for member in known.project.members.iter_mut().filter(|member| member.person == OLGA) {
        member.school = Some(school_of_ana());
    }
    known
}

fn asks<R>(known: &Known, me: Me, rule: impl FnOnce(Inside<'_>) -> R) -> R {
    inside(known, &space((0, 2), Some(NOW)), &reader(me), rule)
}

/// What a view says, a line each.
fn said(view: Option<View>) -> String {
    let texts = view.expect("it is shown").texts();
    texts.iter().map(|text| Locale::english().plain(text) + "\n").collect()
}

fn is_own(known: &Known, me: Me, pupil: &Pupil) -> bool {
    asks(known, me, |inside| rules::is_of_class(inside, pupil))
}

#[test]
fn a_school_that_somebody_writes_into_the_profile_opens_no_class() {
    let lea = pupil(1, "Lea", "Nube");
    let reason = || crate::areas::sample::cast::reason("Nobody knows you.");
    let refused = || Standing::Refused { at: NOW, reason: reason(), stand_in: None };
    let at_once = || Standing::Valid { at: NOW, by: None, stand_in: None };
    for standing in [waiting(), refused(), at_once(), valid()] {
        // Jan has joined as a teacher of another school, whatever he writes now.
        let me = of_her_school(JAN, standing.clone());
        assert!(!is_own(&plain(State::Active), me.clone(), &lea), "{standing:?}");
        asks(&plain(State::Active), me, |inside| {
            let pupils = [lea.clone()];
            assert!(rules::renew(inside, &lea, lea.student.password_at).is_err(), "{standing:?}");
            assert_eq!(papers::own(inside, &pupils).count(), 0, "{standing:?}: no card");
            assert_eq!(rules::own_school(inside), None, "{standing:?}: nor is a name pointed out");
            let card = said(views::student(inside, &lea));
            assert!(card.contains("Lea N.") && !card.contains("Nube"), "{standing:?}: {card}");
        });
    }
    for (standing, is) in [(valid(), true), (at_once(), true), (waiting(), false), (refused(), false)] {
        let me = of_her_school(OLGA, standing.clone());
        assert_eq!(is_own(&with_a_colleague(), me, &lea), is, "a colleague, {standing:?}");
    }
    let moved = Me { id: OLGA, ..jan() };
    assert!(!is_own(&with_a_colleague(), moved, &lea), "who teaches elsewhere by now");
    assert!(is_own(&plain(State::Active), of_her_school(ANA, waiting()), &lea), "her own stay hers");
}

#[test]
fn who_waits_to_be_validated_registers_for_the_school_they_came_with() {
    let school = |me| asks(&plain(State::Active), me, |inside| rules::registers_for(inside).map(|school| school.id));
    let his = jan().teacher.map(|teacher| teacher.school.id);
    assert_eq!(school(of_her_school(JAN, waiting())), his);
    assert_eq!(school(of_her_school(JAN, valid())), Some(school_of_ana().id));
}

/// Where nobody is left who could care for Ana's students but Jan and, as she may bring nobody in, Pia.
fn without_ana() -> Known {
    let mut known = plain(State::Active).with(OLGA, Profiles::ADDED);
    known.project.members.retain(|member| member.person != ANA);
    known
}

#[test]
fn a_class_whose_teachers_have_gone_is_cared_for_by_whoever_may() {
    let lea = pupil(1, "Lea", "Nube");
    let elsewhere = Pupil { presence: Presence { elsewhere: true, ..Presence::default() }, ..lea.clone() };
    for (who, me, is) in [
        ("a founder", jan(), true),
        ("a Teacher-manager", olga(), true),
        ("a Teacher-member", Me { id: PIA, ..olga() }, false),
        ("a stranger", newcomer(), false),
    ] {
        assert_eq!(is_own(&without_ana(), me.clone(), &lea), is, "{who}");
        assert!(!is_own(&without_ana(), me.clone(), &elsewhere), "{who}, where she works elsewhere, too");
        assert!(!is_own(&plain(State::Active), me, &lea), "{who}, while Ana is there");
    }
    let mere = Profiles { twinspace: None, ..Profiles::FOUNDER };
    assert!(!is_own(&plain(State::Active).with(ANA, mere), jan(), &lea), "a right that is taken away opens nothing");
    let renews = asks(&without_ana(), jan(), |inside| rules::renew(inside, &lea, lea.student.password_at));
    assert!(renews.expect("somebody has to").does_something());
}

fn lea_of_ana() -> Student {
    pupil(1, "Lea", "Nube").student
}

fn carers(known: &Known) -> Vec<(PersonId, ProjectId)> {
    let members: Vec<Member> = known.project.members.clone();
    rules::carers(&pupil(1, "Lea", "Nube").student, &[(PROJECT, members.clone()), (ProjectId(7), members)])
}

#[test]
fn the_teacher_of_a_student_is_asked_first_then_the_school_and_then_whoever_may() {
    assert_eq!(carers(&plain(State::Active)), [(ANA, PROJECT)], "each once, wherever they work");
    let mere = Profiles { twinspace: None, ..Profiles::FOUNDER };
    assert_eq!(carers(&with_a_colleague().with(ANA, mere)), [(OLGA, PROJECT)], "a colleague");
    assert_eq!(carers(&plain(State::Active).with(ANA, mere)), [(ANA, PROJECT)], "who may do nothing, and knows them");
    let all: Vec<PersonId> = carers(&without_ana()).into_iter().map(|(person, _)| person).collect();
    assert_eq!(all, [JAN, OLGA], "and never a Teacher-member");
}

#[test]
fn who_is_known_to_teach_elsewhere_by_now_keeps_no_class_closed() {
    let lea = pupil(1, "Lea", "Nube");
    let with = |teaches: Option<u32>| {
        let mut known = without_ana();
        for member in known.project.members.iter_mut().filter(|member| member.person == OLGA) {
            member.school = Some(school_of_ana());
            member.teaches = teaches.map(|beside| SchoolId(school_of_ana().id.0 + i64::from(beside)));
        }
        known
    };
    for (teaches, is_open) in [(Some(1), true), (Some(0), false), (None, false)] {
        assert_eq!(is_own(&with(teaches), jan(), &lea), is_open, "{teaches:?}");
        let all: Vec<PersonId> = carers(&with(teaches)).into_iter().map(|(person, _)| person).collect();
        assert_eq!(all, if is_open { vec![JAN, OLGA] } else { vec![OLGA] }, "{teaches:?}");
    }
}

#[test]
fn where_nobody_may_make_a_new_password_those_hear_of_it_who_can_give_the_right() {
    let helpers = |known: &Known| -> Vec<PersonId> {
        let members: Vec<Member> = known.project.members.clone();
        let all = rules::helpers(&lea_of_ana(), &[(PROJECT, members.clone()), (ProjectId(7), members)]);
        all.into_iter().map(|(person, _)| person).collect()
    };
    assert_eq!(helpers(&plain(State::Active)), [ANA], "she may");
    let mere = Profiles { twinspace: Some(TwinSpace::TeacherMember), ..Profiles::FOUNDER };
    assert_eq!(helpers(&plain(State::Active).with(ANA, mere)), [ANA, JAN, OLGA], "the other founder, and who runs it");
    assert_eq!(helpers(&with_a_colleague().with(ANA, mere)), [OLGA], "a colleague may");
    assert_eq!(helpers(&without_ana()), [JAN, OLGA]);
}

#[test]
fn to_students_of_others_whoever_runs_the_twinspace_does_what_the_table_says() {
    type Rule = fn(Inside<'_>, &Pupil) -> Decided;
    let both: [Rule; 2] = [
        |inside, pupil| rules::set_role(inside, pupil, PupilRole::Manager),
        |inside, pupil| rules::remove(inside, (pupil, false)),
    ];
    let lea = pupil(1, "Lea", "Nube");
    for rule in both {
        let may = |known: &Known, me: Me| asks(known, me, |inside| rule(inside, &lea)).is_ok();
        let added = plain(State::Active).with(OLGA, Profiles::ADDED);
        assert!(!may(&added, olga()), "an added Teacher-manager of another school");
        assert!(may(&plain(State::Active), olga()), "a Teacher-administrator");
        assert!(may(&plain(State::Active), jan()), "the other founder");
        let of_class = with_a_colleague().with(OLGA, Profiles::ADDED);
        assert!(may(&of_class, of_her_school(OLGA, valid())), "a Teacher-manager of the same school");
        let own = plain(State::Active).with(ANA, Profiles::ADDED);
        assert!(may(&own, ana()), "who has registered her");
        assert!(of_pupil(ana(), State::Closed, rule).is_err(), "the project is over");
        assert!(!may(&plain(State::Active), newcomer()), "a stranger");
    }
}
