//! When somebody is told of what, and what they may choose.

use super::rules::{self, EVERYWHERE};
use super::samples::{group, heard, own};
use super::wish::{Chosen, How, Kind, Night, Own, Wish};
use super::{Event, Screen, Timer};
use crate::area;
use crate::areas::news::Listening;
use crate::areas::sample::cast::{ANA, HOUR, NOW, PROJECT, ana, newcomer, reader};
use crate::decision::{Decision, Effect, Topic, Whom};
use crate::domain::{AccountId, StudentId, zone};
use crate::reader::Reader;
use crate::wire::Page;

/// Ana, at this hour of her evening.
fn at(hour: i8) -> Reader {
    Reader { now: zone::next("es", hour, NOW), ..reader(ana()) }
}

fn quiet() -> Own {
    Own { night: Some(Night::USUAL), ..own() }
}

fn events(decision: &Decision) -> &[area::Event] {
    &decision.events
}

#[test]
fn what_was_chosen_for_a_project_counts_before_what_counts_everywhere() {
    let never = Own { usual: Wish::Never, ..own() };
    assert_eq!(rules::how(&own(), None, NOW), How::AtOnce, "at first everything comes at once");
    assert_eq!(rules::how(&never, None, NOW), How::Never);
    assert_eq!(rules::how(&never, Some(Wish::AtOnce), NOW), How::AtOnce);
    assert_eq!(rules::how(&own(), Some(Wish::Daily), NOW), How::Daily(zone::next("es", 17, NOW)));
    assert_eq!(rules::how(&own(), Some(Wish::Never), NOW), How::Never);
}

#[test]
fn at_night_it_is_held_until_the_morning_and_by_day_it_is_not() {
    let (evening, night) = (zone::next("es", 20, NOW), zone::next("es", 23, NOW));
    let morning = zone::next("es", 7, night);
    assert_eq!(rules::how(&quiet(), None, evening), How::AtOnce);
    assert_eq!(rules::how(&quiet(), None, night), How::Held(morning));
    assert_eq!(rules::how(&quiet(), None, morning), How::AtOnce);
    assert_eq!(rules::how(&own(), None, night), How::AtOnce, "who was not asked yet");
    let off = Own { night: Some(Night { is_on: false, ..Night::USUAL }), ..own() };
    assert_eq!(rules::how(&off, None, night), How::AtOnce);
    // It is an hour earlier on the Canary Islands.
    let there = Own { clock: "es-cn".to_owned(), ..quiet() };
    assert_eq!(rules::how(&there, None, zone::next("es", 21, NOW)), How::AtOnce);
    assert_eq!(rules::how(&there, None, night), How::Held(morning + HOUR));
    assert_eq!(rules::how(&quiet(), Some(Wish::Daily), night), How::Daily(zone::next("es", 17, night)));
}

#[test]
fn somebody_is_asked_once_for_a_night_and_not_before_there_is_a_project() {
    let ana = reader(ana());
    assert!(rules::asks_night(&own(), &ana));
    assert!(!rules::asks_night(&Own { takes_part: false, ..own() }, &ana));
    assert!(!rules::asks_night(&quiet(), &ana));
    assert!(!rules::asks_night(&own(), &Reader { student: Some(StudentId(601)), ..ana }));
}

#[test]
fn everything_and_each_project_are_chosen_for() {
    let (ana, lea) = (reader(ana()), Reader { student: Some(StudentId(601)), ..reader(newcomer()) });
    let chosen = rules::wish_everywhere(&own(), Wish::Daily, &ana).expect("she chooses");
    let listening = Listening::Person(ANA);
    let wished = |project, kind, wish| area::Event::from(Event::Wished { listening, project, kind, wish });
    assert_eq!(events(&chosen), [wished(EVERYWHERE, Kind::All, Wish::Daily)]);
    assert!(!rules::wish_everywhere(&own(), Wish::AtOnce, &ana).expect("it is so").does_something());
    assert!(rules::wish_everywhere(&own(), Wish::Never, &lea).is_err(), "a student has one TwinSpace");

    let clouds = heard(0, "Clouds", (Some(Chosen::AsEverywhere), Some(Chosen::Own(Wish::Daily))));
    let chosen = rules::wish(&clouds, (Kind::Project, Wish::AtOnce), &ana).expect("she chooses");
    assert_eq!(events(&chosen), [wished(PROJECT, Kind::Project, Wish::AtOnce)], "though that is so everywhere now");
    assert!(!rules::wish(&clouds, (Kind::Space, Wish::Daily), &ana).expect("it is so").does_something());
    let visited = heard(0, "Clouds", (None, Some(Chosen::AsEverywhere)));
    assert!(rules::wish(&visited, (Kind::Project, Wish::Never), &ana).is_err(), "a guest hears nothing of the project");
    let chosen = rules::wish(&visited, (Kind::Space, Wish::Never), &lea).expect("she chooses");
    let by_lea = Event::Wished {
        listening: Listening::Student(StudentId(601)),
        project: PROJECT,
        kind: Kind::Space,
        wish: Wish::Never,
    };
    assert_eq!(events(&chosen), [by_lea.into()], "and not for the teacher whose device it is");
    assert!(rules::as_everywhere(&clouds, &ana).expect("it can be").does_something());
    assert!(!rules::as_everywhere(&visited, &ana).expect("it is so").does_something());
}

#[test]
fn another_night_lets_go_of_what_is_held_or_holds_it_longer() {
    let late = at(23);
    let due = |decided: crate::decision::Decided| match decided.expect("she chooses").effects.as_slice() {
        [Effect::ReleaseHeld(ANA, due)] => *due,
        other => panic!("{other:?}"),
    };
    let off = Night { is_on: false, ..Night::USUAL };
    assert_eq!(due(rules::night(&quiet(), off, &late)), late.now, "at once");
    let longer = Night { to: 9, ..Night::USUAL };
    assert_eq!(due(rules::night(&quiet(), longer, &late)), zone::next("es", 9, late.now));
    assert_eq!(due(rules::night(&quiet(), Night { from: 22, ..longer }, &at(21))), at(21).now);
    assert!(!rules::night(&quiet(), Night::USUAL, &late).expect("it is so").does_something());
    for wrong in [Night { from: 3, ..Night::USUAL }, Night { to: 17, ..Night::USUAL }, Night { to: 99, ..off }] {
        assert!(rules::night(&quiet(), wrong, &late).is_err(), "{wrong:?}");
    }
    let lent = Reader { student: Some(StudentId(601)), ..late };
    assert!(rules::night(&quiet(), off, &lent).is_err(), "a student on her device does not choose for her");
    assert!(rules::clock(&quiet(), ("pl", false), &lent).is_err());
}

#[test]
fn another_clock_moves_the_morning_and_five_o_clock() {
    let ana = at(23);
    let moved = rules::clock(&quiet(), ("es-cn", true), &ana).expect("she has moved");
    let morning = zone::next("es-cn", 7, ana.now);
    let timer = Timer::Digest { listening: Listening::Person(ANA) };
    let digest = Effect::SetTimer(timer.into(), zone::next("es-cn", 17, ana.now));
    assert_eq!(moved.effects, [Effect::ReleaseHeld(ANA, morning), digest]);
    let moved = rules::clock(&quiet(), ("es-cn", false), &ana).expect("she has moved");
    assert_eq!(moved.effects.len(), 1, "nothing waits for five o'clock");
    assert!(!rules::clock(&quiet(), ("es", true), &ana).expect("it is hers").does_something());
    assert!(rules::clock(&quiet(), ("atlantis", true), &ana).is_err());
}

#[test]
fn a_day_is_told_in_one_message_and_an_empty_one_in_none() {
    let groups = [group(0, Kind::Space, 2, &[]), group(1, Kind::Project, 1, &[])];
    let listening = Listening::Person(ANA);
    let told = rules::tell_digest(listening, (&groups, &[Whom::Person(ANA)]), NOW);
    let screen = Screen::Untold { digest: NOW, page: Page(0) };
    assert_eq!(told.effects, [Effect::Notify(Whom::Person(ANA), screen.into(), Topic::Asked)]);
    assert_eq!(events(&told), [Event::ToldDigest { listening, digest: NOW }.into()]);
    assert!(!rules::tell_digest(listening, (&[], &[Whom::Person(ANA)]), NOW).does_something());
    assert!(!rules::tell_digest(listening, (&groups, &[]), NOW).does_something(), "nobody is there");
    let both = [Whom::Account(AccountId(1)), Whom::Account(AccountId(2))];
    let student = Listening::Student(StudentId(601));
    assert_eq!(rules::tell_digest(student, (&groups, &both), NOW).effects.len(), 2, "in each account");
}

#[test]
fn what_was_read_is_taken_off_the_list_and_nothing_newer() {
    let (groups, ana) = ([group(0, Kind::Space, 2, &[])], reader(ana()));
    assert!(rules::seen(&groups, NOW, &ana).expect("she has read it").does_something());
    assert!(!rules::seen(&groups, NOW - 6 * HOUR, &ana).expect("it came later").does_something());
    assert!(!rules::seen(&[], NOW, &ana).expect("there is nothing").does_something());
}
