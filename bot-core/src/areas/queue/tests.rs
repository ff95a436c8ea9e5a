//! How a queue is narrowed and gone through, and when somebody is told in the morning.

use super::filter::{By, Filter};
use super::rules::{self, DAY_AND_A_BIT, Morning};
use super::{Event, Screen, Timer};
use crate::area::{self, Position, Task};
use crate::areas::authorities;
use crate::areas::sample::cast::{EVA, HOUR, NOW, PROJECT, SPAIN, ana, eva, reader};
use crate::areas::told::samples::own;
use crate::areas::told::{Night, Own};
use crate::decision::{Decision, Effect, Shows, Topic, WayOn, Whom};
use crate::domain::{DAY, Message, zone};
use crate::reader::{OfAuthorities, Reader, Settings};
use crate::text::msg;
use crate::wire::{Carried as _, Page, Words};

fn queue() -> Shows {
    Shows::Screen(Screen::Queue { page: Page(0) }.into())
}

/// What somebody's queue is narrowed to then.
fn narrowed(filter: &Filter, by: By) -> Filter {
    let decision = rules::narrow(filter, &by, &reader(eva())).expect("she may");
    assert_eq!(decision.shows, queue());
    match decision.events.as_slice() {
        [area::Event::Queue(Event::Narrowed { person: EVA, filter, at: NOW })] => filter.clone(),
        [] => filter.clone(),
        _ => panic!("one event"),
    }
}

#[test]
fn a_queue_is_narrowed_in_several_ways_at_once_and_shown_whole_again() {
    let mut filter = narrowed(&Filter::default(), By::Country("pl".to_owned()));
    filter = narrowed(&filter, By::Older(7));
    filter = narrowed(&filter, By::Words(Words(Some("clouds".to_owned()))));
    let words = Message::read("clouds").ok();
    assert_eq!(filter, Filter { country: Some("pl".to_owned()), older: 7, newer: 0, words });
    assert_eq!(narrowed(&filter, By::Country(String::new())).country, None);
    // What waits for a week has not come in within three days: the one that was chosen last counts.
    assert_eq!((narrowed(&filter, By::Newer(3)).older, narrowed(&filter, By::Newer(3)).newer), (0, 3));
    let lately = Filter { newer: 7, ..Filter::default() };
    assert_eq!((narrowed(&lately, By::Older(3)).older, narrowed(&lately, By::Older(3)).newer), (3, 7));
    assert_eq!(narrowed(&lately, By::Older(14)).newer, 0);
    assert!(narrowed(&filter, By::Nothing).is_all());
    let twice = rules::narrow(&filter, &By::Older(7), &reader(eva())).expect("it is so");
    assert!(!twice.does_something());
}

#[test]
fn nothing_else_narrows_a_queue_and_nobody_else_has_one() {
    for wrong in [By::Country("atlantis".to_owned()), By::Older(9_999), By::Newer(9_999)] {
        assert!(rules::narrow(&Filter::default(), &wrong, &reader(eva())).is_err(), "{wrong:?}");
    }
    let none = rules::narrow(&Filter::default(), &By::Words(Words(None)), &reader(eva())).expect_err("no words");
    assert!(matches!(none.way_on, WayOn::NeedsWords(_)));
    assert!(rules::narrow(&Filter::default(), &By::Nothing, &reader(ana())).is_err());
    assert!(rules::next(None, Position::FIRST, &reader(ana())).is_err());
}

#[test]
fn words_stand_on_no_button() {
    let said = By::Words(Words(Some("clouds".to_owned())));
    let mut out = Vec::new();
    said.put(&mut out);
    assert_eq!(By::take(&mut out.as_slice()), Some(By::Words(Words(None))));
    assert!(!said.lacks_words() && By::Words(Words(None)).lacks_words() && !By::Nothing.lacks_words());
}

#[test]
fn what_waits_next_is_shown_until_nothing_else_does() {
    let task = Task { screen: area::approval(PROJECT, SPAIN), label: msg::task_registration(), since: NOW };
    let shown = rules::next(Some(&task), Position::FIRST, &reader(eva())).expect("she may");
    assert_eq!(shown.shows, Shows::Screen(task.screen.clone()));
    for next in [None, Some(&task)] {
        let last = rules::next(next, Position::of(&task), &reader(eva())).expect("she may");
        assert_eq!((last.shows, last.says), (queue(), Some(msg::toast_no_next())), "it stands there already");
    }
}

/// Eva, at this hour of her day, where more than five are told together at eight.
fn at(hour: i8) -> Reader {
    let authorities = OfAuthorities { digest_above: 5, digest_hour: 8, ..OfAuthorities::default() };
    let settings = Settings { authorities, ..Settings::default() };
    Reader { now: zone::next("es", hour, NOW), settings, ..reader(eva()) }
}

/// What is known of her where something was left for the morning.
fn left(reader: &Reader) -> Morning {
    Morning { left_at: Some(reader.now - HOUR), ..Morning::default() }
}

fn tells(decision: &Decision) -> bool {
    let notice = Effect::Notify(Whom::Person(EVA), Screen::Digest.into(), Topic::Asked);
    let is_told = decision.effects.contains(&notice);
    assert_eq!(
        is_told,
        decision.events.iter().any(|event| matches!(event, area::Event::Queue(Event::ToldMorning { .. })))
    );
    is_told
}

fn next_time(decision: &Decision) -> Option<i64> {
    let morning = Timer::Morning { person: EVA }.into();
    decision.effects.iter().find_map(|effect| {
        let Effect::SetTimer(timer, due) = effect else { return None };
        (*timer == morning).then_some(*due)
    })
}

#[test]
fn in_the_morning_somebody_is_told_of_much_or_of_what_was_left() {
    let eight = at(8);
    let much = rules::tell(&Morning::default(), (&own(), 6), &eight);
    assert!(tells(&much), "more than five wait");
    assert_eq!(next_time(&much), Some(zone::next("es", 8, eight.now)), "and so it may be tomorrow");
    let few = rules::tell(&left(&eight), (&own(), 2), &eight);
    assert!(tells(&few) && next_time(&few).is_none(), "of two of which she has got no notice");
    assert!(!tells(&rules::tell(&Morning::default(), (&own(), 5), &eight)), "of five she has got a notice each");
    let none = rules::tell(&left(&eight), (&own(), 0), &eight);
    assert_eq!((tells(&none), next_time(&none)), (false, None), "nothing waits");
    assert_eq!(none.events, [Event::NothingLeft { person: EVA }.into()]);
}

#[test]
fn nobody_is_told_twice_on_one_day_of_their_own_calendar() {
    let later = at(20);
    let told = |at: i64| Morning { left_at: Some(later.now), told_at: Some(at), ..Morning::default() };
    let again = rules::tell(&told(later.now - 12 * HOUR), (&own(), 9), &later);
    assert_eq!((tells(&again), next_time(&again)), (false, Some(zone::next("es", 8, later.now))));
    // A clock that was set back by a day: it was told "tomorrow", and that day comes once more.
    for ahead in [2 * HOUR, DAY, 36 * HOUR] {
        let ahead = rules::tell(&told(later.now + ahead), (&own(), 9), &later);
        assert_eq!((tells(&ahead), next_time(&ahead)), (false, Some(zone::next("es", 8, later.now))));
    }
    assert!(tells(&rules::tell(&told(later.now + 30 * DAY), (&own(), 9), &later)), "a day of a clock that was wrong");
    assert!(
        tells(&rules::tell(&told(later.now - DAY), (&own(), 9), &later)),
        "yesterday; late is better than not at all"
    );
}

#[test]
fn who_was_reminded_that_day_is_told_on_the_next_one_and_who_is_told_counts_as_reminded() {
    let late = at(12);
    let reminded = |at: i64| Morning { reminded_at: Some(at), ..left(&late) };
    let second = rules::tell(&reminded(late.now - 2 * HOUR), (&own(), 9), &late);
    assert_eq!((tells(&second), next_time(&second)), (false, Some(zone::next("es", 8, late.now))));
    let first = rules::tell(&reminded(late.now - DAY), (&own(), 9), &late);
    let away = rules::tell(&Morning { is_away: true, ..left(&late) }, (&own(), 9), &late);
    assert_eq!((tells(&away), next_time(&away)), (false, Some(zone::next("es", 8, late.now))), "a colleague decides");
    assert!(tells(&first) && first.events.contains(&authorities::Event::Reminded { person: EVA, at: late.now }.into()));
}

#[test]
fn it_waits_until_it_is_morning_there_and_until_a_quiet_night_is_over() {
    let early = at(5);
    let before = rules::tell(&left(&early), (&own(), 9), &early);
    assert_eq!((tells(&before), next_time(&before)), (false, Some(zone::next("es", 8, early.now))));
    let eight = at(8);
    let sleeps = Own { night: Some(Night { from: 22, to: 9, is_on: true }), ..own() };
    let quiet = rules::tell(&left(&eight), (&sleeps, 9), &eight);
    assert_eq!((tells(&quiet), next_time(&quiet)), (false, Some(zone::next("es", 9, eight.now))));
    let moved = Own { clock: "es-cn".to_owned(), ..own() };
    let islands = rules::tell(&left(&eight), (&moved, 9), &eight);
    assert_eq!(next_time(&islands), Some(eight.now + HOUR), "it is an hour earlier there");
}

#[test]
fn where_the_clock_is_set_ahead_or_back_it_is_told_at_eight_and_no_timer_is_set_further() {
    let (mut eight, mut lengths) = (at(8).now, std::collections::BTreeSet::new());
    // Each morning of more than a year.
    for _ in 0..400 {
        let reader = Reader { now: eight, ..at(8) };
        let told = rules::tell(&left(&reader), (&own(), 6), &reader);
        assert!(tells(&told));
        let next = next_time(&told).expect("tomorrow");
        assert_eq!(zone::time_of_day("es", next), Some((8, 0)));
        assert!(!zone::is_same_day("es", eight, next) && next - eight <= DAY_AND_A_BIT);
        lengths.insert((next - eight) / HOUR);
        eight = next;
    }
    assert_eq!(lengths.into_iter().collect::<Vec<_>>(), [23, 24, 25]);
}

#[test]
fn where_it_is_switched_off_what_was_left_is_told_and_nothing_more() {
    let off = Reader { settings: Settings::default(), ..at(8) };
    assert!(!tells(&rules::tell(&Morning::default(), (&own(), 99), &off)));
    let last = rules::tell(&left(&off), (&own(), 99), &off);
    assert!(tells(&last) && next_time(&last).is_none());
    let nobody = Reader { me: ana(), ..at(8) };
    assert!(rules::tell(&Morning::default(), (&own(), 9), &nobody).effects.is_empty(), "who decides no more");
}
