//! Who may do what in a TwinSpace.

use super::samples::{inside, space};
use super::{Event, rules};
use crate::areas::members::samples::{OLGA, PIA, known, olga};
use crate::areas::projects::State;
use crate::areas::sample::cast::{NOW, ana, newcomer, reader};
use crate::decision::Decided;
use crate::domain::{ConsentAges, PersonId, Right};
use crate::reader::{Me, Reader};

fn agree(me: Me, state: State, agreed_at: Option<i64>) -> Decided {
    let (known, space, reader) = (known(state, &|words, _| words), space((0, 0), agreed_at), reader(me));
    inside(&known, &space, &reader, rules::agree)
}

#[test]
fn whoever_brings_students_in_confirms_that_guardians_agree() {
    let agreed = agree(ana(), State::Active, None).expect("a founder may");
    let Some(crate::area::Event::Space(Event::Agreed { person, at, .. })) = agreed.events.first() else {
        panic!("it is written: {:?}", agreed.events)
    };
    assert_eq!((*person, *at), (ana().id, NOW));
    assert!(agree(ana(), State::Active, Some(1)).expect("twice is once").events.is_empty());
    assert!(agree(Me { id: PIA, ..olga() }, State::Active, None).is_err(), "a teacher-member");
    assert!(agree(newcomer(), State::Active, None).is_err(), "a stranger");
    assert!(agree(ana(), State::Closed, None).is_err(), "the project is over");
}

#[test]
fn guardians_decide_below_the_age_of_the_country() {
    let known = known(State::Active, &|words, _| words);
    let waits = |ages: &str, me: PersonId, agreed_at| {
        let mut reader = Reader { ..reader(Me { id: me, ..ana() }) };
        reader.settings.students.consent_ages = ConsentAges::parse(ages).expect("ages");
        let space = space((0, 0), agreed_at);
        inside(&known, &space, &reader, |inside| (inside.consent_age(), inside.waits_for_guardians()))
    };
    // The project is for children from nine on.
    assert_eq!(waits("", ana().id, None), (14, true), "Spain");
    assert_eq!(waits("", ana().id, Some(NOW)), (14, false));
    assert_eq!(waits("", OLGA, None), (15, true), "France");
    assert_eq!(waits("ES=13", ana().id, None), (13, true), "the operator has said so");
}

#[test]
fn what_is_closed_can_still_be_read() {
    let (known, space, reader) = (known(State::Closed, &|words, _| words), space((0, 3), None), reader(ana()));
    inside(&known, &space, &reader, |inside| {
        assert!(inside.sees(Right::SeeStudents));
        assert!(inside.may(Right::Invite).is_err());
    });
}
