//! Who may publish what, and who is told of it how.

use super::post::{Author, Listener, Listening, Post};
use super::rules::{self, Insider};
use super::samples::{post, zofia};
use super::{Event, Screen};
use crate::area;
use crate::areas::members::samples::{OLGA, PIA, known, olga};
use crate::areas::projects::State;
use crate::areas::sample::cast::{ANA, JAN, NOW, ana, jan, newcomer, reader};
use crate::areas::space::samples::{inside, space};
use crate::areas::students::Pupil;
use crate::areas::students::samples::pupil;
use crate::decision::{Decided, Effect, Topic, Whom};
use crate::domain::{AccountId, Cap, FreshIds, Headline, PersonId, PostText, StudentId};
use crate::reader::{Fresh, Me, Reader};

fn as_insider<R>(me: Me, pupil: Option<&Pupil>, state: State, rule: impl FnOnce(Insider<'_>) -> R) -> R {
    let (known, space) = (known(state, &|words, _| words), space((1, 2), None));
    let reader = Reader { student: pupil.map(|pupil| pupil.student.id), ..reader(me) };
    inside(&known, &space, &reader, |inside| rule(Insider::of(inside, pupil)))
}

fn says() -> (Headline, PostText) {
    (Headline::read("Our first video call").expect("a headline"), PostText::read("We met today.").expect("a text"))
}

fn publish(me: Me, pupil: Option<&Pupil>, state: State) -> Decided {
    let (headline, text) = says();
    let mut fresh = Fresh::new(FreshIds::new(NOW, 7), String::new());
    as_insider(me, pupil, state, |insider| rules::publish(insider, (&headline, &text), &mut fresh))
}

fn published(decided: Decided) -> Post {
    let decision = decided.expect("it is published");
    assert!(decision.effects.contains(&Effect::Spend(Cap::Posts)), "nobody floods a class");
    match decision.events.first() {
        Some(area::Event::News(Event::Published { post })) => post.as_ref().clone(),
        other => panic!("a post, not {other:?}"),
    }
}

#[test]
fn teachers_and_student_managers_publish() {
    assert_eq!(published(publish(ana(), None, State::Active)).by, Author::Person(ANA));
    assert_eq!(published(publish(Me { id: PIA, ..olga() }, None, State::Active)).by, Author::Person(PIA));
    assert_eq!(published(publish(newcomer(), Some(&zofia()), State::Active)).by, Author::Student(StudentId(603)));
    assert!(publish(newcomer(), Some(&pupil(1, "Lea", "Nube")), State::Active).is_err(), "a Student-member");
    assert!(publish(newcomer(), None, State::Active).is_err(), "a stranger");
    assert!(publish(ana(), None, State::Closed).is_err(), "the project is over");
}

#[test]
fn on_a_lent_device_a_student_is_no_teacher() {
    assert!(publish(ana(), Some(&pupil(1, "Lea", "Nube")), State::Active).is_err(), "Lea on Ana's telephone");
    let post = published(publish(ana(), Some(&zofia()), State::Active));
    assert_eq!(post.by, Author::Student(StudentId(603)));
    let others = as_insider(ana(), Some(&zofia()), State::Active, |insider| {
        rules::remove(insider, &self::post(1, Author::Person(ANA), "Clouds", 1))
    });
    assert!(others.is_err(), "not even what the device's owner has written");
}

#[test]
fn only_its_author_changes_a_post_and_those_who_may_remove_it() {
    let (of_ana, of_zofia) =
        (post(1, Author::Person(ANA), "Clouds", 1), post(2, Author::Student(StudentId(603)), "Rain", 1));
    let (headline, text) = says();
    let say = |me: Me, pupil: Option<&Pupil>, post: &Post| {
        as_insider(me, pupil, State::Active, |insider| rules::say(insider, post, (&headline, &text)))
    };
    assert!(say(ana(), None, &of_ana).expect("her own").does_something());
    assert!(say(jan(), None, &of_ana).is_err(), "a colleague's words stay as they are");
    assert!(say(ana(), None, &of_zofia).is_err(), "so do a student's");
    let (headline, text) = (of_ana.headline.clone(), of_ana.text.clone());
    let same = as_insider(ana(), None, State::Active, |insider| rules::say(insider, &of_ana, (&headline, &text)));
    assert!(same.expect("it says the same").events.is_empty());

    let remove = |me: Me, pupil: Option<&Pupil>, post: &Post, state| {
        as_insider(me, pupil, state, |insider| rules::remove(insider, post)).is_ok()
    };
    assert!(remove(jan(), None, &of_ana, State::Active), "a founder");
    assert!(remove(newcomer(), Some(&zofia()), &of_zofia, State::Active), "her own");
    assert!(!remove(newcomer(), Some(&zofia()), &of_ana, State::Active));
    assert!(!remove(Me { id: PIA, ..olga() }, None, &of_zofia, State::Active), "a mere member");
    assert!(!remove(ana(), None, &of_ana, State::Closed), "it is only read now");
}

fn listener(person: PersonId) -> Listener {
    Listener { listening: Listening::Person(person), whom: vec![Whom::Person(person)] }
}

#[test]
fn all_are_told_and_some_at_a_time() {
    let of_ana = post(1, Author::Person(ANA), "Clouds", 0);
    let next = [listener(JAN), listener(OLGA), listener(PIA)];
    let told = as_insider(ana(), None, State::Active, |insider| rules::tell(insider.inside, (&of_ana, 0), &next));
    let told = told.expect("they are told");
    let notice = |person| {
        Effect::Notify(Whom::Person(person), Screen::Post { post: of_ana.id }.into(), Topic::Posts(of_ana.project))
    };
    assert_eq!(told.effects, [notice(JAN), notice(OLGA), notice(PIA)]);
    let last = next[2].listening.id();
    assert_eq!(told.events[0], Event::PostTold { post: of_ana.id, behind: 0, to: Some(last) }.into());
    let nobody = as_insider(ana(), None, State::Active, |insider| rules::tell(insider.inside, (&of_ana, last), &[]));
    assert_eq!(nobody.expect("it ends").events, [Event::PostTold { post: of_ana.id, behind: last, to: None }.into()]);
    let closed = as_insider(ana(), None, State::Closed, |insider| rules::tell(insider.inside, (&of_ana, 0), &next));
    assert!(closed.expect("it ends").effects.is_empty(), "nobody hears of what was closed meanwhile");
}

#[test]
fn a_student_hears_in_each_account_where_they_work() {
    let at_work = [(AccountId(1), StudentId(603)), (AccountId(2), StudentId(603)), (AccountId(3), StudentId(604))];
    let whom: Vec<_> = rules::pupils(&at_work).iter().map(|one| (one.listening.id(), one.whom.len())).collect();
    assert_eq!(whom, [(603, 2), (604, 1)]);
}
