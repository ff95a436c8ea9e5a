//! When somebody is told of what, and what they may choose.

use super::rules::{self, EVERYWHERE};
use super::samples::{group, heard, own};
use super::wish::{Chosen, Group, Heard, Held, How, Kind, Night, Own, Wish};
use super::{Event, Screen, Timer, views};
use crate::area;
use crate::areas::news::Listening;
use crate::areas::sample::cast::{ANA, HOUR, NOW, PROJECT, ana, eva, newcomer, reader};
use crate::decision::{Decision, Effect, Topic, Whom};
use crate::domain::{AccountId, StudentId, zone};
use crate::reader::Reader;
use crate::text::msg;
use crate::view::View;
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
    let outside = Own { takes_part: false, ..own() };
    assert!(rules::asks_night(&outside, &reader(eva())), "an authority is asked at night, too");
    assert!(!rules::asks_night(&own(), &Reader { student: Some(StudentId(601)), ..ana }));
}

#[test]
fn everything_and_each_project_are_chosen_for() {
    let (ana, lea) = (reader(ana()), Reader { student: Some(StudentId(601)), ..reader(newcomer()) });
    let none = Held::default();
    let chosen = rules::wish_everywhere(&own(), (Wish::Daily, &none), &ana).expect("she chooses");
    let listening = Listening::Person(ANA);
    let wished = |project, kind, wish| area::Event::from(Event::Wished { listening, project, kind, wish });
    assert_eq!(events(&chosen), [wished(EVERYWHERE, Kind::All, Wish::Daily)]);
    assert!(!rules::wish_everywhere(&own(), (Wish::AtOnce, &none), &ana).expect("it is so").does_something());
    assert!(
        rules::wish_everywhere(&own(), (Wish::Never, &none), &lea).is_err(),
        "a student chooses for each TwinSpace"
    );

    let clouds = heard(0, "Clouds", (Some(Chosen::AsEverywhere), Some(Chosen::Own(Wish::Daily))));
    let chosen = rules::wish(&clouds, (Kind::Project, Wish::AtOnce, &none), &ana).expect("she chooses");
    assert_eq!(events(&chosen), [wished(PROJECT, Kind::Project, Wish::AtOnce)], "though that is so everywhere now");
    assert!(!rules::wish(&clouds, (Kind::Space, Wish::Daily, &none), &ana).expect("it is so").does_something());
    let visited = heard(0, "Clouds", (None, Some(Chosen::AsEverywhere)));
    assert!(
        rules::wish(&visited, (Kind::Project, Wish::Never, &none), &ana).is_err(),
        "a guest hears nothing of the project"
    );
    let chosen = rules::wish(&visited, (Kind::Space, Wish::Never, &none), &lea).expect("she chooses");
    let by_lea = Event::Wished {
        listening: Listening::Student(StudentId(601)),
        project: PROJECT,
        kind: Kind::Space,
        wish: Wish::Never,
    };
    assert_eq!(events(&chosen)[..1], [by_lea.into()], "and not for the teacher whose device it is");
    assert!(rules::as_everywhere(&clouds, (&own(), &none), &ana).expect("it can be").does_something());
    assert!(!rules::as_everywhere(&visited, (&own(), &none), &ana).expect("it is so").does_something());
}

#[test]
fn another_night_lets_go_of_what_is_held_or_holds_it_longer() {
    let late = at(23);
    let hers = [Whom::Person(ANA)];
    let due = |decided: crate::decision::Decided| match decided.expect("she chooses").effects.as_slice() {
        [Effect::ReleaseHeld(Whom::Person(ANA), due)] => *due,
        other => panic!("{other:?}"),
    };
    let off = Night { is_on: false, ..Night::USUAL };
    assert_eq!(due(rules::night(&quiet(), (off, &hers), &late)), late.now, "at once");
    let longer = Night { to: 9, ..Night::USUAL };
    assert_eq!(due(rules::night(&quiet(), (longer, &hers), &late)), zone::next("es", 9, late.now));
    assert_eq!(due(rules::night(&quiet(), (Night { from: 22, ..longer }, &hers), &at(21))), at(21).now);
    assert!(!rules::night(&quiet(), (Night::USUAL, &hers), &late).expect("it is so").does_something());
    for wrong in [Night { from: 3, ..Night::USUAL }, Night { to: 17, ..Night::USUAL }, Night { to: 99, ..off }] {
        assert!(rules::night(&quiet(), (wrong, &hers), &late).is_err(), "{wrong:?}");
    }
    let lent = Reader { student: Some(StudentId(601)), ..late };
    let by_lea = rules::night(&quiet(), (off, &[Whom::Account(AccountId(1))]), &lent).expect("Lea chooses");
    let chosen = Event::NightChosen { listening: Listening::Student(StudentId(601)), night: off, due: lent.now };
    assert_eq!(events(&by_lea), [chosen.into()], "and not for the teacher whose device it is");
    assert_eq!(by_lea.effects, [Effect::ReleaseHeld(Whom::Account(AccountId(1)), lent.now)]);
    assert!(rules::clock(&quiet(), ("pl", false), &lent).is_err());
}

#[test]
fn another_clock_moves_the_morning_and_five_o_clock() {
    let ana = at(23);
    let moved = rules::clock(&quiet(), ("es-cn", true), &ana).expect("she has moved");
    let morning = zone::next("es-cn", 7, ana.now);
    let timer = Timer::Digest { listening: Listening::Person(ANA) };
    let digest = Effect::SetTimer(timer.into(), zone::next("es-cn", 17, ana.now));
    assert_eq!(moved.effects, [Effect::ReleaseHeld(Whom::Person(ANA), morning), digest]);
    let moved = rules::clock(&quiet(), ("es-cn", false), &ana).expect("she has moved");
    assert_eq!(moved.effects.len(), 1, "nothing waits for five o'clock");
    assert!(!rules::clock(&quiet(), ("es", true), &ana).expect("it is hers").does_something());
    assert!(rules::clock(&quiet(), ("atlantis", true), &ana).is_err());
}

#[test]
fn what_is_held_goes_nowhere_once_nothing_is_to_be_told() {
    let ana = at(23);
    let (whom, subjects) = (vec![Whom::Person(ANA)], vec![7, 8]);
    let held = Held { whom, subjects: subjects.clone() };
    let clouds = heard(0, "Clouds", (Some(Chosen::AsEverywhere), Some(Chosen::Own(Wish::AtOnce))));
    let dropped = Effect::DropHeld(Whom::Person(ANA), subjects);
    let silenced =
        |project, kind| area::Event::from(Event::Silenced { listening: Listening::Person(ANA), project, kind });
    let space = rules::wish(&clouds, (Kind::Space, Wish::Never, &held), &ana).expect("she chooses");
    assert_eq!((&space.effects[..], &events(&space)[1]), (&[dropped.clone()][..], &silenced(PROJECT, Kind::Space)));
    let all = rules::wish_everywhere(&own(), (Wish::Never, &held), &ana).expect("she chooses");
    assert_eq!((&all.effects[..], &events(&all)[1]), (&[dropped.clone()][..], &silenced(EVERYWHERE, Kind::All)));
    let never = Own { usual: Wish::Never, ..own() };
    let usual = rules::as_everywhere(&clouds, (&never, &held), &ana).expect("she chooses");
    assert_eq!((&usual.effects[..], &events(&usual)[1]), (&[dropped][..], &silenced(PROJECT, Kind::All)));
    // Once a day it is told nevertheless.
    let daily = rules::wish(&clouds, (Kind::Space, Wish::Daily, &held), &ana).expect("she chooses");
    assert!(daily.effects.is_empty() && events(&daily).len() == 1, "{daily:?}");
    assert!(rules::as_everywhere(&clouds, (&own(), &held), &ana).expect("she chooses").effects.is_empty());
}

#[test]
fn a_student_has_a_quiet_night_without_being_asked() {
    assert_eq!(own().of_student().night, Some(Night::USUAL));
    let off = Night { is_on: false, ..Night::USUAL };
    assert_eq!(Own { night: Some(off), ..own() }.of_student().night, Some(off), "what was chosen counts");
}

#[test]
fn a_day_is_told_in_one_message_and_an_empty_one_in_none() {
    let groups = [group(0, Kind::Space, 2, &[]), group(1, Kind::Project, 1, &[])];
    let (listening, own) = (Listening::Person(ANA), own());
    let told = rules::tell_digest((listening, &own), (&groups, &[Whom::Person(ANA)]), NOW);
    let screen = Screen::Untold { digest: NOW, page: Page(0) };
    assert_eq!(told.effects, [Effect::Notify(Whom::Person(ANA), screen.into(), Topic::Asked)]);
    assert_eq!(events(&told), [Event::ToldDigest { listening, digest: NOW }.into()]);
    assert!(!rules::tell_digest((listening, &own), (&[], &[Whom::Person(ANA)]), NOW).does_something());
    assert!(!rules::tell_digest((listening, &own), (&groups, &[]), NOW).does_something(), "nobody is there");
    let both = [Whom::Account(AccountId(1)), Whom::Account(AccountId(2))];
    let student = Listening::Student(StudentId(601));
    assert_eq!(rules::tell_digest((student, &own), (&groups, &both), NOW).effects.len(), 2, "in each account");
}

#[test]
fn a_day_that_comes_an_hour_early_is_told_at_five_and_one_that_is_late_at_once() {
    let (listening, own) = (Listening::Person(ANA), own());
    let told = |now: i64, since: i64| {
        let groups = [Group { since, ..group(0, Kind::Space, 2, &[]) }];
        rules::tell_digest((listening, &own), (&groups, &[Whom::Person(ANA)]), now)
    };
    // It was set for five by the clock of summer, and the clock was set back to a day of winter.
    let four = zone::next("es", 16, NOW);
    let early = told(four, four - HOUR);
    assert_eq!(early.effects, [Effect::SetTimer(Timer::Digest { listening }.into(), four + HOUR)]);
    assert!(early.events.is_empty(), "nobody was told");
    // By the clock of winter it was set for the summer's six; or nothing ran at five, for hours or until the next day.
    for late in [four + HOUR, four + 2 * HOUR, four + 12 * HOUR] {
        assert!(!told(late, four - HOUR).events.is_empty(), "{late}");
    }
    assert!(!told(four, four - 24 * HOUR).events.is_empty(), "it should have come the day before");
}

#[test]
fn what_was_read_is_taken_off_the_list_and_nothing_newer() {
    let (groups, ana) = ([group(0, Kind::Space, 2, &[])], reader(ana()));
    let taken_off = rules::seen(&groups, NOW, &ana).expect("she has read it");
    assert!(taken_off.does_something());
    assert_eq!(taken_off.says, Some(msg::toast_removed()));
    assert!(!rules::seen(&groups, NOW - 6 * HOUR, &ana).expect("it came later").does_something());
    assert!(!rules::seen(&[], NOW, &ana).expect("there is nothing").does_something());
}

#[test]
fn a_mere_guest_is_not_led_to_the_newsletter_that_is_not_for_guests() {
    let visit = heard(3, "A visit", (None, Some(Chosen::AsEverywhere)));
    let leads_there = |me, heard: &[Heard]| {
        let view = views::told(&own(), heard, Page(0), &reader(me));
        let View::Card { buttons, .. } = view else { panic!("a card") };
        buttons.iter().any(|button| button.label == msg::button_newsletter())
    };
    assert!(!leads_there(newcomer(), std::slice::from_ref(&visit)), "a guest");
    assert!(leads_there(newcomer(), &[]), "somebody new");
    assert!(leads_there(ana(), &[visit]), "a teacher who visits, too");
}
