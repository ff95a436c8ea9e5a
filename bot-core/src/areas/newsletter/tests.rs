//! Who gets a newsletter, who writes and sends one, and how it goes on.

use super::issue::{Act, CopyState, Counts, Issue, Part, Pending, State};
use super::reading::{Choice, own_language};
use super::rules::issue::{AHEAD_MOST, Wanted};
use super::rules::sending::{Found, Round};
use super::samples::{chosen, issue};
use super::{Event, Job, PictureChange, Screen, Timer, rules, views};
use crate::area;
use crate::areas::news::samples::picture as kept;
use crate::areas::sample::cast::{
    ANA, EVA, HOUR, JAN, NOW, SPAIN, ana, authorities, eva, newcomer, operator, reader, rosa,
};
use crate::areas::told::{Night, Own, Wish};
use crate::conversation::Answer;
use crate::decision::{Decided, Decision, Effect, Topic, Whom};
use crate::domain::{Cap, LetterText, PersonId, StudentId, TimeOfDay, zone};
use crate::file::FileRef;
use crate::picture::PictureFault;
use crate::platform::Platform;
use crate::reader::{Fresh, Me, Reader};
use crate::text::Locale;
use crate::value::Value;
use crate::view::{Block, View};
use crate::wire::Page;

/// The newsletter events of a decision.
fn events(decision: &Decision) -> Vec<&Event> {
    let all = decision.events.iter().map(|event| {
        let area::Event::Newsletter(event) = event else { panic!("an event of another area: {event:?}") };
        event
    });
    all.collect()
}

fn done(decided: Decided) -> Decision {
    decided.unwrap_or_else(|refusal| panic!("it is refused: {refusal:?}"))
}

fn draft() -> Issue {
    issue(1, "Online meetings", (State::Draft, 1))
}

fn send(issue: &Issue, readers: u32, me: Me) -> Decided {
    rules::issue::act(issue, (Act::Send, issue.revision), readers, &reader(me))
}

#[test]
fn a_newsletter_is_for_teachers_and_those_who_decide_and_for_no_students_nor_mere_guests() {
    let guest = Choice { is_guest: true, ..chosen() };
    let may = |choice: &Choice, reader: &Reader| {
        rules::subscribe(&Choice { is_on: false, ..choice.clone() }, true, reader).is_ok()
    };
    for me in [ana(), eva(), operator()] {
        assert!(may(&guest, &reader(me)), "a guest who has a role");
    }
    assert!(may(&chosen(), &reader(newcomer())) && !may(&guest, &reader(newcomer())));
    let lent = Reader { student: Some(StudentId(1)), ..reader(ana()) };
    assert!(!may(&chosen(), &lent), "a student on Ana's telephone");
    assert!(rules::read_in(&guest, ("fr", true), &reader(newcomer())).is_err());
    assert!(rules::live_in(&Choice { is_free: true, ..guest }, "es", &reader(newcomer())).is_err());
}

#[test]
fn somebody_subscribes_in_one_press_and_leaves_in_one() {
    let (ana, off) = (reader(ana()), Choice { is_on: false, languages: Vec::new(), ..chosen() });
    let on = done(rules::subscribe(&off, true, &ana));
    let (country, languages) = ("es".to_owned(), vec!["en".to_owned()]);
    assert_eq!(
        events(&on),
        [&Event::Subscribed { person: ANA, country, languages }],
        "in the language that she speaks"
    );
    let left = done(rules::subscribe(&chosen(), false, &ana));
    assert_eq!(events(&left), [&Event::Unsubscribed { person: ANA }]);
    assert!(left.says.is_some(), "it is said");
    for is_on in [true, false] {
        let again = rules::subscribe(&Choice { is_on, ..chosen() }, is_on, &ana);
        assert!(!done(again).does_something(), "a second press changes nothing");
    }
}

#[test]
fn a_country_is_chosen_by_those_alone_who_have_none() {
    let nobody = Choice { is_free: true, ..Choice::default() };
    let refused = rules::subscribe(&nobody, true, &reader(newcomer())).expect_err("of which country?");
    assert_eq!(refused.shows, Some(Box::new(rules::countries().into())));
    let here = done(rules::live_in(&nobody, "es", &reader(newcomer())));
    assert!(matches!(events(&here)[..], [Event::Subscribed { country, .. }] if country == "es"));
    assert!(rules::live_in(&nobody, "atlantis", &reader(newcomer())).is_err());
    assert!(rules::live_in(&chosen(), "pl", &reader(ana())).is_err(), "she teaches in Spain");
}

#[test]
fn the_last_language_stays() {
    let (ana, one) = (reader(ana()), Choice { languages: vec!["es".to_owned()], ..chosen() });
    assert!(rules::read_in(&one, ("es", false), &ana).is_err());
    let more = done(rules::read_in(&one, ("en", true), &ana));
    assert_eq!(events(&more), [&Event::Reads { person: ANA, language: "en".to_owned(), is_on: true }]);
    assert!(done(rules::read_in(&chosen(), ("en", false), &ana)).does_something());
    assert!(!done(rules::read_in(&one, ("es", true), &ana)).does_something());
    assert!(rules::read_in(&one, ("klingon", true), &ana).is_err());
    assert!(rules::read_in(&Choice { is_on: false, ..one }, ("en", true), &ana).is_err());
    assert_eq!([own_language(Locale::negotiate("es-MX")), own_language(Locale::english())], ["es", "en"]);
}

#[test]
fn only_those_write_it_who_decide_for_a_service_of_a_country() {
    let all = authorities();
    let write = |me: Me, authority| rules::issue::write(authority, &all, &reader(me)).is_ok();
    assert!(write(eva(), SPAIN));
    assert!(!write(ana(), SPAIN) && !write(operator(), SPAIN));
    let madrid = rosa().decides_for.own[0];
    assert!(!write(rosa(), madrid) && !write(rosa(), SPAIN), "a region has no newsletter");
    let mut fresh = Fresh::dry();
    let issue = draft();
    let wanted = Wanted { says: &issue.says, picture: &PictureChange::Goes };
    assert!(rules::issue::save(SPAIN, wanted, &all, (&reader(ana()), &mut fresh)).is_err());
    let saved = done(rules::issue::save(SPAIN, wanted, &all, (&reader(eva()), &mut fresh)));
    let [Event::Written { issue }] = events(&saved)[..] else { panic!("it is written: {:?}", saved.events) };
    assert_eq!((issue.state, issue.of.by, issue.of.country.as_str()), (State::Draft, EVA, "es"));
    for act in [Act::Send, Act::Stop, Act::Discard] {
        let refused = rules::issue::act(issue, (act, issue.revision), 9, &reader(ana()));
        assert!(refused.is_err(), "{act:?} by a teacher");
    }
    assert!(rules::issue::change(issue, Part::Words, &reader(ana())).is_err());
    assert!(rules::issue::test(issue, &reader(ana())).is_err());
}

#[test]
fn it_is_sent_to_somebody_and_once_and_as_it_was_seen() {
    let draft = draft();
    let sent = done(send(&draft, 9, eva()));
    assert_eq!(events(&sent), [&Event::Begun { issue: draft.id, by: EVA, at: NOW }]);
    assert!(sent.effects.contains(&Effect::Spend(Cap::Newsletters)));
    assert!(send(&draft, 0, eva()).is_err(), "to nobody");
    let seen = rules::issue::act(&draft, (Act::Send, draft.revision - 1), 9, &reader(eva()));
    assert!(seen.is_err(), "it was changed since");
    for state in [State::Scheduled, State::Sending, State::Sent, State::Cancelled] {
        assert!(send(&issue(1, "Online meetings", (state, 1)), 9, eva()).is_err(), "{state:?}");
    }
    let file = FileRef { platform: Platform::ALL[0], id: "1".to_owned(), name: "clouds.jpg".to_owned(), size: 9 };
    for pending in
        [Pending { sent: Some(file), fault: None }, Pending { sent: None, fault: Some(PictureFault::Broken) }]
    {
        assert!(send(&Issue { pending, ..draft.clone() }, 9, eva()).is_err(), "its picture is not there");
    }
}

#[test]
fn it_goes_out_at_a_time_that_is_neither_over_nor_far_away() {
    let (draft, eva) = (draft(), reader(eva()));
    let at = |at, readers| rules::issue::schedule(&draft, (at, draft.revision), readers, &eva);
    let later = done(at(NOW + HOUR, 9));
    assert_eq!(events(&later), [&Event::Scheduled { issue: draft.id, at: NOW + HOUR, by: EVA }]);
    assert!(later.effects.contains(&Effect::SetTimer(Timer::Due { issue: draft.id }.into(), NOW + HOUR)));
    assert!(at(NOW, 9).is_err() && at(NOW + AHEAD_MOST + 1, 9).is_err() && at(NOW + HOUR, 0).is_err());
    let scheduled = issue(1, "Online meetings", (State::Scheduled, 1));
    assert!(rules::issue::change(&scheduled, Part::Words, &eva).is_err(), "it goes out as it was");
    let held = done(rules::issue::act(&scheduled, (Act::Stop, 0), 9, &eva));
    assert_eq!(events(&held), [&Event::HeldBack { issue: scheduled.id }]);
    assert!(held.effects.contains(&Effect::ClearTimer(Timer::Due { issue: scheduled.id }.into())));
}

#[test]
fn when_its_time_has_come_it_goes_out_to_somebody_from_a_service_that_is_in_use() {
    let scheduled = issue(1, "Online meetings", (State::Scheduled, 1));
    let due = |issue: &Issue, about| rules::sending::due(issue, about, NOW);
    assert!(matches!(events(&due(&scheduled, (1, true)))[..], [Event::Begun { by: EVA, .. }]));
    for about in [(0, true), (1, false)] {
        let held = due(&scheduled, about);
        assert_eq!(events(&held), [&Event::HeldBack { issue: scheduled.id }]);
        let card = Screen::Issue { issue: scheduled.id }.into();
        assert!(held.effects.contains(&Effect::Notify(Whom::Person(EVA), card, Topic::Asked)), "Eva reads so");
    }
    for state in [State::Draft, State::Sending, State::Sent, State::Cancelled] {
        let over = due(&issue(1, "Online meetings", (state, 1)), (1, true));
        assert!(!over.does_something(), "{state:?}: the timer has outlived its cause");
    }
}

fn own(usual: Wish, is_on: bool) -> Own {
    Own { usual, night: Some(Night { is_on, ..Night::USUAL }), clock: "es".to_owned(), takes_part: true }
}

#[test]
fn each_reader_gets_it_when_they_wish_and_nobody_at_night_who_wants_none() {
    let sending = issue(1, "Online meetings", (State::Sending, 0));
    let night = zone::next("es", 23, NOW);
    let found = |person, own| Found { person, platform: Some(Platform::ALL[0]), own };
    let next = [
        found(PersonId(11), own(Wish::AtOnce, false)),
        found(PersonId(12), own(Wish::AtOnce, true)),
        found(PersonId(13), own(Wish::Daily, false)),
        found(PersonId(14), own(Wish::Never, false)),
    ];
    let all = rules::sending::found(&sending, PersonId(0), &next, night);
    let [Event::Found { to, readers, .. }] = events(&all)[..] else { panic!("{:?}", all.events) };
    assert_eq!(*to, Some(PersonId(14)), "they are not looked for again");
    let due: Vec<(PersonId, i64)> = readers.iter().map(|reader| (reader.person, reader.due)).collect();
    let (morning, five) = (zone::next("es", 7, night), zone::next("es", 17, night));
    assert_eq!(due, [(PersonId(11), 0), (PersonId(12), morning), (PersonId(13), five)], "at once is at any time");
    let none = rules::sending::found(&sending, PersonId(14), &[], night);
    assert!(matches!(events(&none)[..], [Event::Found { to: None, .. }]));
}

fn counts(waits: u32, out: u32) -> Counts {
    Counts { waits, out, ..Counts::default() }
}

#[test]
fn it_goes_on_until_everybody_has_got_it_and_rests_where_there_is_no_room() {
    let sending = issue(1, "Online meetings", (State::Sending, 0));
    let id = sending.id;
    let post = |round: Round<'_>| rules::sending::post(&sending, round, NOW);
    let (settled, next) = ([(ANA, CopyState::Reached)], [(JAN, CopyState::Out), (EVA, CopyState::Dropped)]);
    let of = |counts, first_due| Round { settled: &[], next: &[], is_found: true, counts, first_due };
    let round = Round { settled: &settled, next: &next, ..of(counts(5, 2), Some(NOW)) };
    let on = post(round);
    let became = [settled.as_slice(), next.as_slice()].concat();
    assert_eq!(events(&on), [&Event::Became { issue: id, people: became }, &Event::Rested { issue: id }]);
    let letter = Screen::of(sending.letter).into();
    let notices = on.effects.iter().filter(|effect| matches!(effect, Effect::Notify(..)));
    assert_eq!(notices.collect::<Vec<_>>(), [&Effect::Notify(Whom::Person(JAN), letter, Topic::Letter)]);

    let first = NOW + 8 * HOUR;
    let night = post(of(counts(5, 0), Some(first)));
    assert_eq!(events(&night), [&Event::Rested { issue: id }]);
    let goes = |at| Effect::SetTimer(Timer::Goes { issue: id }.into(), at);
    assert!(night.effects.contains(&goes(first)), "nothing is done before the first one wakes");

    let last = post(Round { settled: &settled, ..of(counts(0, 1), None) });
    assert!(matches!(events(&last)[..], [Event::Became { .. }, Event::Ended { .. }]), "{:?}", last.events);
    let card = Screen::Issue { issue: id }.into();
    assert!(last.effects.contains(&Effect::Notify(Whom::Person(EVA), card, Topic::Asked)), "Eva reads so");

    let full = [(JAN, CopyState::Out); crate::job::PIECE];
    let more = post(Round { next: &full, ..of(counts(500, 0), Some(NOW)) });
    assert!(matches!(events(&more)[..], [Event::Became { .. }]), "there may be room for more");

    let early = post(Round { settled: &settled, is_found: false, ..of(counts(0, 1), None) });
    assert!(matches!(events(&early)[..], [Event::Became { .. }]), "others are found yet: {:?}", early.events);
    let job = Effect::Start(Job::Send { issue: id }.into());
    assert!(early.effects.contains(&job), "which goes on at once");
    assert!(rules::sending::go_on(&issue(1, "Online meetings", (State::Sent, 9))).events.is_empty());
}

#[test]
fn what_has_not_arrived_after_three_days_goes_out_no_more() {
    let old = issue(1, "Online meetings", (State::Sending, 73));
    let next = [(JAN, CopyState::Out)];
    for is_found in [true, false] {
        let round = Round { settled: &[], next: &next, is_found, counts: counts(3, 2), first_due: Some(NOW) };
        let over = rules::sending::post(&old, round, NOW);
        assert!(matches!(events(&over)[..], [Event::GivenUp { .. }, Event::Ended { .. }]), "{:?}", over.events);
        assert!(!over.effects.iter().any(|effect| matches!(effect, Effect::Notify(_, _, Topic::Letter))));
    }
}

#[test]
fn the_picture_that_was_sent_last_is_the_one_that_is_seen() {
    let file = |id: &str| FileRef { platform: Platform::ALL[0], id: id.to_owned(), name: "a.jpg".to_owned(), size: 9 };
    let waits = Issue { pending: Pending { sent: Some(file("2")), fault: None }, ..draft() };
    let looked = |id, looked| rules::issue::pictured(&waits, (&file(id), looked));
    assert!(!looked("1", Ok(kept())).does_something(), "another one was sent since");
    assert_eq!(events(&looked("2", Ok(kept()))), [&Event::Pictured { issue: waits.id, picture: kept() }]);
    let broken = looked("2", Err(PictureFault::Broken));
    assert_eq!(events(&broken), [&Event::PictureFailed { issue: waits.id, fault: PictureFault::Broken }]);
    let stands = Issue { says: super::issue::Says { picture: Some(kept()), ..draft().says }, ..draft() };
    let says = |picture: &PictureChange| {
        let wanted = Wanted { says: &stands.says, picture };
        done(rules::issue::say(&stands, wanted, &reader(eva())))
    };
    assert!(!says(&PictureChange::Stays).does_something(), "it says the same");
    let gone = says(&PictureChange::Goes);
    assert!(
        matches!(events(&gone)[..], [Event::Changed { issue }] if issue.says.picture.is_none() && issue.revision == stands.revision + 1)
    );
}

#[test]
fn what_is_no_time_of_the_day_is_said_to_be_none() {
    for words in ["", "noon", "24:00", "9:00:00"] {
        assert!(TimeOfDay::parse(&Answer::Text(words.to_owned())).is_err(), "{words}");
    }
    let nine = TimeOfDay::read("9:00").expect("a time");
    assert_eq!(TimeOfDay::parse(&nine.answer()), Ok(nine));
}

#[test]
fn a_newsletter_has_two_thousand_letters_and_no_more() {
    assert!(LetterText::read(&"x".repeat(2_000)).is_ok() && LetterText::read(&"x".repeat(2_001)).is_err());
    assert!(LetterText::read(&"x".repeat(10_000)).is_err() && LetterText::read(" \n ").is_err());
}

fn blocks(view: View) -> Vec<Block> {
    let View::Card { blocks, .. } = view else { panic!("a card: {view:?}") };
    blocks
}

#[test]
fn the_preview_is_what_readers_get() {
    let (draft, sent) = (draft(), issue(1, "Online meetings", (State::Sent, 0)));
    let letter = |issue: &Issue, me: Me| views::letter(issue, &chosen(), Page(0), &reader(me)).map(blocks);
    assert!(letter(&draft, ana()).is_none(), "nobody else reads it before");
    assert_eq!(letter(&draft, eva()), letter(&sent, ana()));
    let elsewhere = Choice { country: Some("pl".to_owned()), ..chosen() };
    assert!(views::letter(&sent, &elsewhere, Page(0), &reader(ana())).is_none(), "of another country");
    let lent = Reader { student: Some(StudentId(1)), ..reader(ana()) };
    assert!(views::letter(&sent, &chosen(), Page(0), &lent).is_none(), "no student reads it");
}
