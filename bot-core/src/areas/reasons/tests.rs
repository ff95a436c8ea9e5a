//! Who writes standard reasons, and what is offered.

use std::collections::BTreeSet;

use super::reason::{Which, usual};
use super::rules::{self, Kept, MOST};
use super::samples::reason;
use super::{Event, Screen, StandardReason, views};
use crate::area;
use crate::areas::projects::Verdict;
use crate::areas::sample::cast::{SPAIN, authorities, eva, reader, rosa};
use crate::conversation::Action;
use crate::decision::{Decided, Refusal, WayOn};
use crate::domain::{Reason, ReasonId};
use crate::reader::{Fresh, Me};
use crate::text::{Locale, msg};
use crate::view::{Button, Link, SHORT_PAGE, View};
use crate::wire::{Page, Words};

fn kept(reasons: &[StandardReason]) -> Kept<'_> {
    Kept { authority: SPAIN, language: Locale::english(), is_in_use: true, reasons }
}

fn writes(kept: &Kept<'_>, which: &Which, words: Option<&str>, me: Me) -> Decided {
    let words = Words(words.map(str::to_owned));
    rules::write(kept, (which, &words), &reader(me), &mut Fresh::dry())
}

fn another() -> Which {
    Which::Another { authority: SPAIN, language: Locale::english() }
}

#[test]
fn those_who_decide_for_an_authority_write_its_reasons_and_nobody_else() {
    let written = writes(&kept(&[]), &another(), Some("How many lessons?"), eva()).expect("she may");
    let [area::Event::Reasons(Event::ReasonWritten { reason })] = written.events.as_slice() else {
        panic!("one reason")
    };
    assert_eq!((reason.authority, reason.words.as_str()), (SPAIN, "How many lessons?"));
    assert!(writes(&kept(&[]), &another(), Some("How many lessons?"), rosa()).is_err(), "she decides for Madrid");
    let unused = Kept { is_in_use: false, ..kept(&[]) };
    assert_eq!(
        writes(&unused, &another(), Some("Why?"), eva()).expect_err("not in use").text,
        msg::refusal_out_of_use()
    );
}

#[test]
fn a_list_is_short_and_says_nothing_twice() {
    let full: Vec<StandardReason> = (1..).map(|n| reason(n, &format!("Reason {n}"))).take(MOST).collect();
    let refused = writes(&kept(&full), &another(), None, eva()).expect_err("it is full");
    assert_eq!(
        (refused.text, refused.way_on),
        (msg::refusal_reasons_full(MOST), WayOn::Later),
        "before words are asked for"
    );
    let twice = writes(&kept(&full[1..]), &another(), Some("reason  2"), eva()).expect("it is there");
    assert!(!twice.does_something());
    for bad in ["", " ", "🎒", &"a".repeat(501)] {
        let refused = writes(&kept(&[]), &another(), Some(bad), eva()).expect_err("nothing to be said");
        assert_eq!(refused.way_on, WayOn::Later, "{bad:?}: the form stays");
    }
}

#[test]
fn what_is_said_otherwise_begins_with_what_is_there() {
    let known = [reason(1, "How many lessons?")];
    let which = Which::Known { reason: known[0].id };
    let refused = writes(&kept(&known), &which, None, eva()).expect_err("words are needed");
    let WayOn::NeedsWords(needed) = refused.way_on else { panic!("they are asked for") };
    assert_eq!(needed.stands.as_deref(), Some("How many lessons?"));
    assert!(!writes(&kept(&known), &which, Some("How many lessons?"), eva()).expect("it is so").does_something());
    let changed = writes(&kept(&known), &which, Some("Which lessons?"), eva()).expect("she may");
    let words = Reason::read("Which lessons?").expect("words");
    assert_eq!(changed.events, [Event::ReasonWritten { reason: StandardReason { words, ..known[0].clone() } }.into()]);
    let gone = writes(&kept(&known), &Which::Known { reason: ReasonId(1) }, Some("Why?"), eva()).expect_err("gone");
    assert_eq!(gone, Refusal::gone(), "as whoever asks for it later is told");
}

#[test]
fn one_is_removed_once() {
    let known = [reason(1, "How many lessons?")];
    let removed = rules::remove(&kept(&known), known[0].id, &reader(eva())).expect("she may");
    assert_eq!(removed.events, [Event::ReasonRemoved { reason: known[0].id }.into()]);
    assert!(rules::remove(&kept(&known), known[0].id, &reader(rosa())).is_err());
    assert_eq!(rules::remove(&kept(&[]), known[0].id, &reader(eva())), Err(Refusal::gone()));
}

#[test]
fn what_every_authority_may_say_can_be_sent_as_it_is_in_every_language() {
    for locale in Locale::all() {
        for verdict in [Verdict::Return, Verdict::Reject] {
            let all = usual(verdict, locale);
            let keys: BTreeSet<&str> = all.iter().map(|one| one.key.as_str()).collect();
            assert!(all.len() > 2 && keys.len() == all.len(), "{}", locale.tag());
            assert!(all.iter().all(|one| Reason::read(&one.words).is_ok()), "{}", locale.tag());
        }
        assert!(usual(Verdict::Approve, locale).is_empty());
    }
}

/// To which lists of reasons the buttons of a screen lead, by their languages.
fn lists(view: Option<View>) -> Vec<Locale> {
    let Some(View::Card { buttons, .. }) = view else { panic!("a card") };
    let language = |button: &Button| match &button.link {
        Link::Do(Action::Go(area::Screen::Reasons(Screen::Reasons { language, .. }))) => Some(*language),
        Link::Do(_) | Link::Share { .. } | Link::Pick => None,
    };
    buttons.iter().filter_map(language).collect()
}

#[test]
fn however_many_languages_there_are_they_stand_beside_no_reason() {
    let (all, english, eva) = (authorities(), Locale::english(), reader(eva()));
    let spain = all.iter().find(|known| known.id == SPAIN).expect("it is there");
    let full: Vec<StandardReason> = (1..).map(|n| reason(n, &format!("Reason {n}"))).take(MOST).collect();
    let shown = lists(views::list((spain, english), &full[..2], Page(0), &eva));
    assert!(shown.is_empty(), "one button leads to all of them: {shown:?}");
    let pages = (0..).map(Page).map(|page| lists(views::languages((spain, english), page, &eva)));
    let all: BTreeSet<Locale> = pages.take(Locale::all().len().div_ceil(SHORT_PAGE)).flatten().collect();
    assert!(Locale::all().all(|locale| all.contains(&locale)), "every language, and back to its own: {all:?}");
    assert!(views::languages((spain, english), Page(0), &reader(rosa())).is_none(), "she decides for Madrid");
}
