//! Students of other projects: who asks, who agrees, and what the one who asks may learn.

use strum::IntoEnumIterator as _;

use super::rules::{self, About, Known, OPEN_FOR};
use super::samples::{Place, QUESTION, question};
use super::{Event, Screen, Takeover, TakeoverState, Timer, views};
use crate::area::Event as AnyEvent;
use crate::areas::members::samples::{OLGA, PIA, known, olga};
use crate::areas::projects::State;
use crate::areas::sample::cast::{ANA, JAN, NOW, ana, jan, newcomer, reader};
use crate::areas::space::samples::{inside, space};
use crate::areas::students::Pupil;
use crate::areas::students::samples::pupil;
use crate::credentials::UserName;
use crate::decision::{Decided, Decision, Effect, Shows, Topic, Whom};
use crate::domain::{ASK_AGAIN_AFTER, Cap, FreshIds, Profiles, TakeoverId};
use crate::reader::{Fresh, Me, Reader};
use crate::text::{Locale, msg};

fn place(state: TakeoverState) -> Place {
    Place::of(state, &|words, _| words)
}

fn decides(place: &Place, me: Me, rule: fn(About<'_>) -> Decided) -> Decided {
    place.about(&reader(me), rule)
}

fn name() -> UserName {
    UserName::typed("lea.nube").expect("a user name")
}

fn asks(me: Me, (state, agreed): (State, Option<i64>), known_of: Known<'_>) -> Decided {
    let project = known(state, &|words, _| words);
    let mut fresh = Fresh::new(FreshIds::new(NOW, 7), String::new());
    inside(&project, &space((0, 2), agreed), &reader(me), |inside| rules::ask(inside, &name(), known_of, &mut fresh))
}

/// The question that somebody has asked, without what is different each time and what the one who asks never reads.
fn asked(decision: &Decision) -> Takeover {
    let found = decision.events.iter().find_map(|event| {
        let AnyEvent::Takeovers(Event::Asked { takeover, .. }) = event else { return None };
        Some(takeover.as_ref().clone())
    });
    found.expect("it is asked")
}

fn nobody() -> Known<'static> {
    Known { student: None, here: None, open: None, declined: None, is_own: false }
}

fn lea() -> Pupil {
    pupil(1, "Lea", "Nube")
}

const FINE: (State, Option<i64>) = (State::Active, Some(NOW));

#[test]
fn who_asks_learns_nothing_of_whether_there_is_such_a_student() {
    let lea = lea();
    let there = asks(jan(), FINE, Known { student: Some(&lea.student), ..nobody() }).expect("he may");
    let not_there = asks(jan(), FINE, nobody()).expect("he may");
    let here = asks(jan(), FINE, Known { student: Some(&lea.student), here: Some(&lea), ..nobody() }).expect("he may");
    let declined =
        asks(jan(), FINE, Known { student: Some(&lea.student), declined: Some(NOW - 1), ..nobody() }).expect("he may");
    for other in [&not_there, &here, &declined] {
        assert_eq!((&other.shows, &other.says), (&there.shows, &there.says));
        assert_eq!(other.effects, there.effects, "nor by what it costs, or by when it is told");
        let mut other = asked(other);
        (other.student, other.state) = (asked(&there).student, asked(&there).state);
        assert_eq!(other, asked(&there));
    }
    assert!(!there.effects.iter().any(|effect| matches!(effect, Effect::Notify(..))));
    let sees = |takeover: Takeover, student| {
        let place = Place { takeover, student, ..place(TakeoverState::Asked) };
        place.about(&reader(jan()), views::question)
    };
    let seen = sees(asked(&there), Some(lea.student.clone()));
    assert_eq!(sees(asked(&not_there), None), seen);
    assert_eq!(sees(asked(&declined), Some(lea.student)), seen);
}

#[test]
fn who_may_bring_students_in_asks_once_guardians_agreed() {
    for (who, me, about) in [
        ("a teacher-member", Me { id: PIA, ..olga() }, FINE),
        ("a stranger", newcomer(), FINE),
        ("of a project that is over", jan(), (State::Closed, Some(NOW))),
        ("before guardians agree", jan(), (State::Active, None)),
    ] {
        assert!(asks(me, about, nobody()).is_err(), "{who}");
    }
    let decision = asks(jan(), FINE, nobody()).expect("he may");
    assert!(decision.effects.contains(&Effect::Spend(Cap::Takeovers)), "not without end");
    let again = asks(jan(), FINE, Known { open: Some(TakeoverId(9)), ..nobody() }).expect("he may");
    assert_eq!(again.shows, Shows::Screen(Screen::Question { takeover: TakeoverId(9) }.into()), "it waits already");
    assert!(again.effects.contains(&Effect::Spend(Cap::Takeovers)));
    assert_eq!(again.events.len(), 1, "nothing is asked twice: {:?}", again.events);
}

#[test]
fn ones_own_student_needs_nobody_elses_word() {
    let lea = lea();
    let own = asks(ana(), FINE, Known { student: Some(&lea.student), ..nobody() }).expect("she may");
    assert_eq!(asked(&own).state, TakeoverState::Agreed);
    let here = Known { student: Some(&lea.student), here: Some(&lea), ..nobody() };
    let here = asks(ana(), FINE, here).expect("she may");
    assert!(!here.events.iter().any(|event| matches!(event, AnyEvent::Takeovers(_))), "she is there already");
    let cares = Known { student: Some(&lea.student), is_own: true, ..nobody() };
    assert_eq!(asked(&asks(jan(), FINE, cares).expect("he may")).state, TakeoverState::Agreed, "who cares for her");
}

#[test]
fn who_has_declined_is_asked_again_only_after_a_while() {
    let lea = lea();
    let after = |ago| {
        let known = Known { student: Some(&lea.student), declined: Some(NOW - ago), ..nobody() };
        asked(&asks(jan(), FINE, known).expect("he may")).state
    };
    assert_eq!((after(ASK_AGAIN_AFTER - 1), after(ASK_AGAIN_AFTER)), (TakeoverState::Declined, TakeoverState::Asked));
}

#[test]
fn it_is_passed_on_to_who_registered_the_student_and_to_nobody_else() {
    let notices = |place: &Place| {
        let decision = decides(place, jan(), rules::pass).expect("it never fails");
        assert!(decision.events.is_empty());
        decision.effects
    };
    let screen = Screen::Question { takeover: QUESTION };
    let to_ana = [Effect::Notify(Whom::Person(ANA), screen.into(), Topic::Asked)];
    assert_eq!(notices(&place(TakeoverState::Asked)), to_ana);
    for state in TakeoverState::iter().filter(|state| *state != TakeoverState::Asked) {
        assert!(notices(&place(state)).is_empty(), "{state:?}");
    }
    assert!(notices(&Place { student: None, ..place(TakeoverState::Asked) }).is_empty());
    // Ana has left: those who care for the student in her place are asked, and not the one who asks.
    let others = Place { asked: vec![PIA, JAN, OLGA], ..place(TakeoverState::Asked) };
    let told = notices(&others).into_iter().filter_map(|effect| {
        let Effect::Notify(Whom::Person(person), ..) = effect else { return None };
        Some(person)
    });
    assert_eq!(told.collect::<Vec<_>>(), [PIA, OLGA]);
    assert!(decides(&others, olga(), rules::agree).is_ok() && decides(&others, ana(), rules::agree).is_err());
    let card = others.about(&reader(olga()), views::question).expect("it is shown");
    let said: String = card.texts().iter().map(|text| Locale::english().plain(text) + "\n").collect();
    assert!(said.contains("Lea N.") && !said.contains("Nube"), "{said}");
    assert!(notices(&Place { here: Some(lea()), ..place(TakeoverState::Asked) }).is_empty());
}

#[test]
fn who_registered_the_student_agrees_or_declines_once() {
    let told = |decided: Decided| {
        let effects = decided.expect("she may").effects;
        effects.into_iter().filter(|effect| matches!(effect, Effect::Notify(Whom::Person(JAN), ..))).count()
    };
    assert_eq!(told(decides(&place(TakeoverState::Asked), ana(), rules::agree)), 1);
    assert_eq!(told(decides(&place(TakeoverState::Asked), ana(), rules::decline)), 0, "a no is told to nobody");
    for rule in [rules::agree, rules::decline] {
        for me in [jan(), Me { id: PIA, ..olga() }, newcomer()] {
            assert!(decides(&place(TakeoverState::Asked), me.clone(), rule).is_err(), "{}", me.name);
        }
        for over in [TakeoverState::TakenBack, TakeoverState::Ended] {
            assert!(decides(&place(over), ana(), rule).is_err(), "{over:?}");
        }
    }
    let agreed = decides(&place(TakeoverState::Agreed), ana(), rules::agree).expect("twice is once");
    assert!(!agreed.does_something());
    assert!(decides(&place(TakeoverState::Agreed), ana(), rules::decline).is_err());
    assert!(decides(&place(TakeoverState::Declined), ana(), rules::agree).is_err());
    let closed = Place { known: known(State::Closed, &|words, _| words), ..place(TakeoverState::Asked) };
    assert!(decides(&closed, ana(), rules::agree).is_err(), "the project is over");
    let mut lost = place(TakeoverState::Asked);
    lost.known = lost.known.with(JAN, Profiles { twinspace: None, ..Profiles::FOUNDER });
    assert!(decides(&lost, ana(), rules::agree).is_err(), "who asked may bring nobody in any more");
    let here = Place { here: Some(lea()), ..place(TakeoverState::Asked) };
    assert!(decides(&here, ana(), rules::agree).is_err(), "she is there by now");
}

#[test]
fn who_asked_accepts_or_rejects_once_somebody_agreed() {
    let names = |decision: &Decision| decision.events.iter().map(<&'static str>::from).collect::<Vec<_>>();
    let accepted = decides(&place(TakeoverState::Agreed), jan(), rules::accept).expect("he may");
    assert_eq!(names(&accepted), ["Moved", "Joined", "Noted"]);
    assert_eq!(accepted.says, Some(msg::toast_done()), "she was brought in");
    assert_eq!(names(&decides(&place(TakeoverState::Agreed), jan(), rules::reject).expect("he may")), ["Moved"]);
    for state in TakeoverState::iter().filter(|state| *state != TakeoverState::Agreed) {
        for (rule, same) in [
            (rules::accept as fn(About<'_>) -> Decided, TakeoverState::Accepted),
            (rules::reject, TakeoverState::Rejected),
        ] {
            let decided = decides(&place(state), jan(), rule);
            assert_eq!(decided.as_ref().is_ok_and(|decision| !decision.does_something()), state == same, "{state:?}");
            assert!(!decided.as_ref().is_ok_and(|decision| decision.says == Some(msg::toast_done())), "{state:?}");
            assert!(state == same || decided.is_err(), "{state:?}");
        }
    }
    assert!(decides(&place(TakeoverState::Agreed), ana(), rules::accept).is_err(), "it is not hers");
    let here = Place { here: Some(lea()), ..place(TakeoverState::Agreed) };
    assert_eq!(names(&decides(&here, jan(), rules::accept).expect("she is there")), ["Moved"], "once is enough");
    let mut lost = place(TakeoverState::Agreed);
    lost.known = lost.known.with(JAN, Profiles { twinspace: None, ..Profiles::FOUNDER });
    assert!(decides(&lost, jan(), rules::accept).is_err(), "he may bring nobody in any more");
}

#[test]
fn what_waits_is_taken_back_by_who_asked() {
    for state in TakeoverState::iter() {
        let taken = decides(&place(state), jan(), rules::take_back);
        assert_eq!(taken.is_ok_and(|decision| decision.does_something()), state.seems_to_wait(), "{state:?}");
        assert!(decides(&place(state), ana(), rules::take_back).is_err(), "it is not hers");
    }
}

#[test]
fn a_question_ends_with_its_time_alike_whoever_did_not_agree() {
    let late = |place: &Place, now| {
        let reader = Reader { now, ..reader(jan()) };
        place.about(&reader, rules::end).expect("it never fails")
    };
    let until = question(TakeoverState::Asked).until;
    let unknown = Place { student: None, ..place(TakeoverState::Asked) };
    let [asked, declined, unknown] =
        [place(TakeoverState::Asked), place(TakeoverState::Declined), unknown].map(|place| late(&place, until));
    let told = Effect::Notify(Whom::Person(JAN), Screen::Question { takeover: QUESTION }.into(), Topic::Asked);
    assert!(asked.effects.contains(&told));
    assert_eq!((&declined.effects, &unknown.effects), (&asked.effects, &asked.effects));
    assert!(
        !late(&place(TakeoverState::Asked), until - 1).does_something(),
        "a timer that was set before is too early"
    );
    assert!(!late(&place(TakeoverState::Agreed), until).effects.contains(&told), "there was an answer");
    for over in [TakeoverState::Accepted, TakeoverState::Rejected, TakeoverState::TakenBack, TakeoverState::Ended] {
        assert!(!late(&place(over), until).does_something(), "{over:?}");
    }
    let agreed = decides(&place(TakeoverState::Asked), ana(), rules::agree).expect("she may");
    let ends = Effect::SetTimer(Timer::End { takeover: QUESTION }.into(), NOW + OPEN_FOR);
    assert!(agreed.effects.contains(&ends), "there is as much time again to accept");
}
