//! What matters is noted, with whom it concerns, and nothing that anybody has written.

use crate::area::Event;
use crate::areas::authorities::samples::stand_in;
use crate::areas::projects::{Cast, State, Verdict};
use crate::areas::sample::cast::{
    ANA, EVA, NOW, PROJECT, SPAIN, ana_who, cast, eva, me, message, project, reader, reason, school, valid, waiting,
};
use crate::areas::{accounts, operators, people, projects, sessions, students};
use crate::domain::audit::{Act, Kind};
use crate::domain::{AccountId, PersonId, SchoolId, SpaceId, Standing, StudentId};
use crate::reader::{Cover, Mandates, Me, Reader};

/// What is noted of an event, as a person did it.
fn noted(event: impl Into<Event>, by: Me) -> Vec<Act> {
    event.into().audited(&reader(by))
}

#[test]
fn a_decision_in_somebodys_place_names_both_by_their_numbers() {
    let toni = PersonId(7);
    let covers = vec![
        Cover { authority: SPAIN, giver: ANA, name: "Ana Nube".to_owned() },
        Cover { authority: SPAIN, giver: EVA, name: "Eva Mar".to_owned() },
    ];
    let deputy = Me { decides_for: Mandates { covers, ..Mandates::default() }, ..me(toni, "Toni Vera") };
    let cast = |for_whom: Option<&str>| {
        let cast = cast(Verdict::Return, &deputy, NOW);
        let cast = Cast { for_whom: for_whom.map(str::to_owned), reason: Some(reason("Please say more.")), ..cast };
        noted(projects::Event::VoteCast { project: PROJECT, authority: SPAIN, cast }, deputy.clone())
    };
    let act = Act::of(Kind::VoteCast).in_project(PROJECT).for_authority(SPAIN).says("return");
    assert_eq!(cast(Some("Eva Mar")), [act.clone().for_whom(EVA)]);
    assert_eq!(cast(None), [act]);
}

#[test]
fn a_project_is_noted_where_it_is_in_another_state() {
    let saved = |before: Option<State>, after: State| {
        let project = Box::new(project(after).project);
        let before = before.map(|state| (project.revision, state));
        noted(projects::Event::ProjectSaved { project, before }, eva())
    };
    let moved = |word| [Act::of(Kind::ProjectMoved).in_project(PROJECT).says(word)];
    assert_eq!(saved(None, State::Offered), moved("offered"));
    assert_eq!(saved(Some(State::Waiting), State::Active), moved("active"));
    assert_eq!(saved(Some(State::Active), State::Active), [], "what it says is in its history");
}

#[test]
fn how_a_teacher_stands_is_noted_and_not_what_was_asked_or_answered() {
    for (standing, word) in [(valid(), "valid"), (waiting(), "waiting")] {
        let teacher = Box::new(ana_who(standing).teacher.expect("she teaches"));
        let set = noted(people::Event::StandingChanged { teacher }, eva());
        assert_eq!(set, [Act::of(Kind::StandingSet).to(ANA).says(word)]);
    }
}

/// How a teacher stands since a time in ms.
type StandingSince = fn(i64) -> Standing;

#[test]
fn on_a_registration_both_are_named_once_where_it_is_decided() {
    let standings: [(&str, StandingSince); 3] = [
        ("asked", |at| Standing::Asked { at, question: message("Which town is it in?"), stand_in: Some(stand_in()) }),
        ("valid", |at| Standing::Valid { at, by: None, stand_in: Some(stand_in()) }),
        ("refused", |at| Standing::Refused { at, reason: reason("Nobody knows you."), stand_in: Some(stand_in()) }),
    ];
    for (word, standing) in standings {
        let set = |at| {
            let teacher = Box::new(ana_who(standing(at)).teacher.expect("she teaches"));
            noted(people::Event::StandingChanged { teacher }, eva())
        };
        let act = Act::of(Kind::StandingSet).to(ANA).says(word);
        assert_eq!(set(NOW), [act.clone().for_whom(EVA)]);
        assert_eq!(set(NOW - 60_000), [act], "it is final, or as it was before");
    }
    let merged = people::Event::SchoolMerged { from: SchoolId(7), into: school(ANA), for_whom: Some(EVA) };
    assert_eq!(noted(merged, eva()), [Act::of(Kind::SchoolMerged).to(SchoolId(7)).for_whom(EVA)]);
}

#[test]
fn of_students_each_is_noted_by_a_number_alone() {
    let (students, space) = (vec![StudentId(601), StudentId(602)], SpaceId(401));
    let gone = noted(students::Event::Erased { students: students.clone(), of: Some(space) }, eva());
    assert_eq!(
        gone,
        students.iter().map(|one| Act::of(Kind::StudentRemoved).to(*one).in_space(space)).collect::<Vec<_>>()
    );
    let wholly = noted(students::Event::Erased { students, of: None }, eva());
    assert_eq!(wholly, [], "`sessions` says that nothing is left of them");
}

#[test]
fn of_who_is_forgotten_no_entry_leads_to_who_has_the_account_then() {
    let freed = accounts::Event::AccountFreed { account: AccountId(1), of: ANA, to: PersonId(8) };
    assert_eq!(noted(freed, eva()), []);
    assert_eq!(noted(accounts::Event::Emptied { person: ANA }, eva()), [Act::of(Kind::PersonErased).to(ANA)]);
}

#[test]
fn what_an_operator_does_is_noted_as_it_is_at_the_command_line() {
    let by = operators::By::Operator(EVA);
    let ended = operators::Event::AppointmentEnded { person: ANA, authority: SPAIN, by, at: NOW };
    assert_eq!(noted(ended, eva()), [Act::of(Kind::AppointmentEnded).to(ANA).for_authority(SPAIN)]);
    let asked = operators::Event::AskedLate { authority: SPAIN, behind: 0, to: None, at: NOW };
    assert_eq!(noted(asked, eva()), [], "each vote that is added is noted itself");
}

#[test]
fn who_logs_out_is_noted_where_somebody_works() {
    let ended = sessions::Event::Ended { account: AccountId(1), student: None };
    assert_eq!(noted(ended.clone(), eva()), []);
    let gone = sessions::Event::Ended { account: AccountId(1), student: Some(StudentId(602)) };
    assert_eq!(noted(gone, eva()), [Act::of(Kind::LoggedOut).to(StudentId(602))], "whose device is somebody's no more");
    let kid = Reader { student: Some(StudentId(601)), ..reader(eva()) };
    assert_eq!(Event::from(ended).audited(&kid), [Act::of(Kind::LoggedOut).to(StudentId(601))]);
}
