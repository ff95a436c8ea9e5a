//! When a teacher is asked about again, and what a service says of a school.

use super::*;
use crate::areas::sample::cast;

fn known(school: Option<School>) -> TeacherFacts {
    let teacher = cast::teacher(cast::ANA, "Ana Nube", cast::waiting());
    TeacherFacts { teacher: Some(teacher), school, services: cast::authorities(), ..TeacherFacts::default() }
}

fn beside(change: fn(School) -> School) -> Option<School> {
    let school = cast::teacher(cast::ANA, "Ana Nube", cast::waiting()).school;
    Some(change(School { id: SchoolId(7), ..school }))
}

#[test]
fn nobody_is_suspended_without_a_word_by_a_school_that_is_a_known_one() {
    let facts = |new, known_one| TeacherFacts {
        is_school_before_suspended: new,
        is_school_suspended: known_one,
        ..known(beside(|school| school))
    };
    let new = known(None).teacher.expect("a teacher").school.id;
    let says = |known: &TeacherFacts| same_school((new, SchoolId(7)), known, &cast::reader(cast::eva()));
    assert!(says(&facts(true, false)).is_err(), "those of the known one would be");
    for (facts, is_told) in [(facts(false, true), true), (facts(true, true), false), (facts(false, false), false)] {
        let effects = says(&facts).expect("she may").effects;
        let why = Effect::Notify(Whom::Person(cast::ANA), area::why_suspended(), Topic::Asked);
        assert_eq!(effects.contains(&why), is_told, "{effects:?}");
    }
}

#[test]
fn a_service_says_that_a_new_school_is_a_known_one_and_nobody_else_does() {
    let known_one = known(beside(|school| school));
    let one = |known: &TeacherFacts| known.teacher.as_ref().expect("a teacher").school.id;
    let new = one(&known_one);
    let says = |known: &TeacherFacts, new, me| same_school((new, SchoolId(7)), known, &cast::reader(me));
    let decision = says(&known_one, new, cast::eva()).expect("she decides for Spain");
    assert!(matches!(&decision.events[..], [_]), "{:?}", decision.events);
    let refused = |known: &TeacherFacts, new, me| says(known, new, me).is_err();
    assert!(refused(&known_one, new, cast::rosa()), "a regional authority does not");
    assert!(refused(&known_one, new, cast::ana_who(cast::waiting())), "and not the teacher");
    assert!(refused(&known_one, SchoolId(8), cast::eva()), "the teacher has another school by now");
    assert!(refused(&known(None), new, cast::eva()), "one of the schools is not there any more");
    let elsewhere = known(beside(|school| School { country: "pl".into(), ..school }));
    assert!(refused(&elsewhere, new, cast::eva()), "it is in another country");
    let mut changed = known_one.clone();
    changed.teacher.iter_mut().for_each(|teacher| teacher.revision += 1);
    assert!(!refused(&changed, new, cast::eva()), "what else the teacher changed makes no difference");
    let mut said = known(None);
    said.teacher.iter_mut().for_each(|teacher| teacher.school.id = SchoolId(7));
    let twice = says(&said, new, cast::eva()).expect("pressed twice");
    assert!(!twice.does_something(), "{twice:?}");
}

#[test]
fn a_refused_teacher_is_asked_about_again_only_when_something_was_changed() {
    let (at, reason) = (cast::NOW, cast::reason("Which town is it in?"));
    let refused = Standing::Refused { at, reason, stand_in: None };
    let teacher = cast::teacher(cast::ANA, "Ana Nube", refused.clone());
    let known = TeacherFacts {
        school: Some(teacher.school.clone()),
        teacher: Some(teacher.clone()),
        services: cast::authorities(),
        ..TeacherFacts::default()
    };
    let reader = cast::reader(cast::ana_who(refused));
    let profile = |name: &str| Profile {
        name: cast::teacher(cast::ANA, name, cast::valid()).name,
        school: SchoolOf::Known(teacher.school.clone()),
        subjects: teacher.subjects.clone(),
        languages: teacher.languages.clone(),
    };
    let saved = |name| save(&profile(name), &known, &reader, &mut Fresh::dry());
    assert_eq!(saved("Ana Nube").map(|_| ()), Err(Refusal::not_yet(msg::refusal_unchanged())));
    assert!(saved("Ana Nube Alta").is_ok());
}

#[test]
fn a_school_is_taken_with_its_teacher() {
    let known = known(None);
    let revision = known.teacher.as_ref().map_or(0, |teacher| teacher.revision);
    let decision = validate(revision, &known, &cast::reader(cast::eva())).expect("she decides for Spain");
    let taken = |event: &crate::area::Event| format!("{event:?}").contains("SchoolTaken");
    assert!(decision.events.iter().any(taken));
}

#[test]
fn a_school_that_was_closed_meanwhile_is_not_chosen() {
    let teacher = cast::teacher(cast::ANA, "Ana Nube", cast::valid());
    let profile = |id| Profile {
        name: teacher.name.clone(),
        school: SchoolOf::Known(School { id, ..teacher.school.clone() }),
        subjects: teacher.subjects.clone(),
        languages: teacher.languages.clone(),
    };
    let known = TeacherFacts {
        teacher: Some(teacher.clone()),
        school: None,
        services: cast::authorities(),
        ..TeacherFacts::default()
    };
    let reader = cast::reader(cast::ana_who(cast::valid()));
    let saved = |id| save(&profile(id), &known, &reader, &mut Fresh::dry());
    assert!(saved(SchoolId(99)).is_err());
    assert!(saved(teacher.school.id).is_ok(), "one's own school stays");
}
