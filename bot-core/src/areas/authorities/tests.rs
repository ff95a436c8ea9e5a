//! Handing over: what is refused, and who hears of what is not.

use super::delegation::{Delegation, Ending, Office};
use super::rules::{self, Handover};
use super::samples::{LUZ, TOMAS, delegation, office};
use super::{Event, Screen, Timer};
use crate::area;
use crate::areas::sample::cast::{EVA, NOW, SPAIN, ana, eva, reader, rosa};
use crate::decision::{Decided, Effect, Topic, Whom};
use crate::domain::{DAY, Day, DelegationId, PersonId};
use crate::reader::{Fresh, Mandates, Me, Reader};
use crate::text::{Text, msg};

fn today() -> Day {
    Day::of("es", NOW)
}

fn wanted(taker: PersonId, (from, until): (i64, i64)) -> Handover {
    Handover { taker, from: today().after(from), until: today().after(until) }
}

fn hands_over(office: &Office, taker: PersonId, days: (i64, i64)) -> Decided {
    rules::hand_over(office, wanted(taker, days), &reader(eva()), &mut Fresh::dry())
}

#[track_caller]
fn refused(decided: Decided) -> Text {
    decided.expect_err("it is refused").text
}

fn empty() -> Office {
    Office { delegations: Vec::new(), ..office() }
}

/// Somebody's handover in days from today.
fn of(giver: PersonId, taker: PersonId, days: (i64, i64)) -> Delegation {
    let mut delegation = delegation(taker, days);
    delegation.giver.person = giver;
    delegation
}

#[test]
fn an_approver_hands_over_to_a_colleague_or_a_deputy_who_hears_of_it() {
    for taker in [LUZ, TOMAS] {
        let decision = hands_over(&empty(), taker, (1, 3)).expect("she may");
        let [area::Event::Authorities(Event::Delegated { delegation })] = decision.events.as_slice() else {
            panic!("{:?}", decision.events)
        };
        assert_eq!((delegation.giver.person, delegation.taker.person, delegation.authority), (EVA, taker, SPAIN));
        assert_eq!((delegation.ends_at - delegation.begins_at, delegation.begun_at), (3 * DAY, None));
        let screen = Screen::Delegation { delegation: delegation.id };
        let told = Effect::Notify(Whom::Person(taker), screen.into(), Topic::Asked);
        let due = delegation.begins_at + 8 * DAY / 24;
        let timer = Effect::SetTimer(Timer::Delegation { delegation: delegation.id }.into(), due);
        assert_eq!(decision.effects, [told, timer]);
    }
    let decision = hands_over(&empty(), TOMAS, (0, 0)).expect("for one day, which is today");
    let [area::Event::Authorities(Event::Delegated { delegation })] = decision.events.as_slice() else {
        panic!("{:?}", decision.events)
    };
    assert!(delegation.runs(NOW) && delegation.begun_at == Some(NOW), "it has begun");
}

#[test]
fn only_an_approver_hands_over_and_not_to_just_anybody() {
    let by = |me: Me| rules::hand_over(&empty(), wanted(LUZ, (1, 3)), &reader(me), &mut Fresh::dry());
    let deputy = Mandates { deputy: vec![SPAIN], ..Mandates::default() };
    let covering = Mandates { covers: super::samples::covers(), ..deputy.clone() };
    for decides_for in [deputy, covering, Mandates::default()] {
        assert_eq!(refused(by(Me { decides_for, ..eva() })), msg::refusal_not_allowed());
    }
    assert_eq!(refused(by(rosa())), msg::refusal_not_allowed(), "of another authority");
    assert_eq!(refused(hands_over(&empty(), EVA, (1, 3))), msg::refusal_to_oneself());
    assert_eq!(refused(hands_over(&empty(), ana().id, (1, 3))), msg::refusal_no_taker());
    let mut office = empty();
    office.officials.retain(|official| official.person != TOMAS);
    assert_eq!(refused(hands_over(&office, TOMAS, (1, 3))), msg::refusal_no_taker(), "a deputy no more");
    office.officials.iter_mut().for_each(|official| official.is_reachable = official.person == EVA);
    assert_eq!(refused(hands_over(&office, LUZ, (1, 3))), msg::refusal_no_taker(), "she would not hear of it");
    let begins = |office: &Office| rules::delegate(office, &reader(eva()));
    assert_eq!(refused(begins(&office)), msg::refusal_nobody_to_take());
    assert!(begins(&empty()).is_ok());
}

#[test]
fn a_handover_is_neither_in_the_past_nor_backwards_nor_endless() {
    assert_eq!(refused(hands_over(&empty(), LUZ, (-1, 3))), msg::problem_day_early(today().text()));
    assert_eq!(refused(hands_over(&empty(), LUZ, (3, 2))), msg::problem_day_early(today().after(3).text()));
    assert_eq!(refused(hands_over(&empty(), LUZ, (367, 368))), msg::problem_day_late(today().after(366).text()));
    assert_eq!(refused(hands_over(&empty(), LUZ, (1, 368))), msg::problem_day_late(today().after(367).text()));
    assert!(hands_over(&empty(), LUZ, (366, 732)).is_ok());
}

#[test]
fn nothing_goes_in_a_circle_and_nothing_overlaps() {
    let with = |other: Delegation| Office { delegations: vec![other], ..empty() };
    let days = (2, 4);
    let (first, last) = delegation(TOMAS, days).days();
    let own = with(of(EVA, TOMAS, days));
    assert_eq!(
        refused(hands_over(&own, LUZ, (4, 6))),
        msg::refusal_overlaps("Tomás Vera", first.clone(), last.clone()),
        "on one day"
    );
    let back = with(of(LUZ, EVA, days));
    for taker in [LUZ, TOMAS] {
        let text = msg::refusal_relied_on("Eva Mar", first.clone(), last.clone());
        assert_eq!(refused(hands_over(&back, taker, (1, 2))), text, "to and fro, and further on");
    }
    let away = with(of(LUZ, TOMAS, days));
    assert_eq!(refused(hands_over(&away, LUZ, (3, 3))), msg::refusal_taker_away("Eva Mar", first, last));
    assert!(hands_over(&away, TOMAS, (3, 3)).is_ok(), "a deputy can stand in for two");
    for other in [own, back, away] {
        assert!(hands_over(&other, LUZ, (5, 6)).is_ok(), "behind it");
        let over = Delegation { ended: Some((NOW, Ending::ByHand)), ..other.delegations[0].clone() };
        assert!(hands_over(&with(over), LUZ, (2, 4)).is_ok(), "it was called off");
    }
}

#[test]
fn both_can_end_it_and_the_other_one_hears_of_it() {
    let running = delegation(TOMAS, (-1, 5));
    let tomas = Me { id: TOMAS, ..eva() };
    for (me, other) in [(eva(), TOMAS), (tomas, EVA)] {
        let decision = rules::end(&running, &reader(me)).expect("one of the two");
        let told =
            Effect::Notify(Whom::Person(other), Screen::Delegation { delegation: running.id }.into(), Topic::Asked);
        assert!(decision.effects.contains(&told) && decision.effects.contains(&Effect::Refresh(running.id.0)));
        let ended = Event::DelegationEnded { delegation: running.id, at: NOW, ending: Ending::ByHand };
        assert_eq!(decision.events, [ended.into()]);
    }
    assert_eq!(refused(rules::end(&running, &reader(rosa()))), msg::refusal_gone());
    let over = Delegation { ended: Some((NOW, Ending::ByHand)), ..running };
    assert!(!rules::end(&over, &reader(eva())).expect("pressed twice").does_something());
}

/// What a timer does at a time: what happens, who is told, and when it comes again.
fn turns(delegation: &Delegation, now: i64) -> (Vec<area::Event>, Vec<PersonId>, Option<i64>) {
    let decision = rules::turns(delegation, "es", &Reader { now, ..reader(eva()) });
    let told = decision.effects.iter().filter_map(|effect| {
        let Effect::Notify(Whom::Person(person), ..) = effect else { return None };
        Some(*person)
    });
    let next = decision.effects.iter().find_map(|effect| {
        let Effect::SetTimer(_, due) = effect else { return None };
        Some(*due)
    });
    (decision.events.clone(), told.collect(), next)
}

#[test]
fn it_begins_and_ends_by_itself_and_is_told_once_each() {
    let planned = delegation(TOMAS, (1, 3));
    let (id, hour) = (DelegationId(330), DAY / 24);
    let (begun, over) = (planned.begins_at + 8 * hour, planned.ends_at + 8 * hour);
    assert_eq!(turns(&planned, NOW), (vec![], vec![], Some(begun)), "too early, as where the clock was set back");
    assert_eq!(turns(&planned, planned.begins_at + hour), (vec![], vec![], Some(begun)), "nobody is told at night");
    let begins = Event::DelegationBegun { delegation: id, at: begun };
    assert_eq!(turns(&planned, begun), (vec![begins.into()], vec![TOMAS], Some(over)));
    let running = Delegation { begun_at: Some(begun), ..planned.clone() };
    assert_eq!(turns(&running, begun + hour), (vec![], vec![], Some(over)), "not twice");
    let ends = Event::DelegationEnded { delegation: id, at: planned.ends_at, ending: Ending::Over };
    for late in [running.clone(), planned] {
        assert_eq!(turns(&late, over), (vec![ends.clone().into()], vec![EVA, TOMAS], None));
    }
    let ended = Delegation { ended: Some((over, Ending::Over)), ..running };
    assert_eq!(turns(&ended, over + hour), (vec![], vec![], None));
}

#[test]
fn who_loses_the_role_ends_it_and_the_other_one_reads_why() {
    let running = delegation(TOMAS, (-1, 5));
    for (lost, other) in [(TOMAS, EVA), (EVA, TOMAS)] {
        let change = rules::lost_role(&running, lost, NOW);
        let told =
            Effect::Notify(Whom::Person(other), Screen::Delegation { delegation: running.id }.into(), Topic::Asked);
        assert!(change.effects.contains(&told));
    }
}
