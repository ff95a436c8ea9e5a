//! The rules of questions to a support service: who asks, who answers, and that no question gets stuck.

use super::rules::{
    About, CLAIMED_FOR, Known, SKEW, answer, ask, ask_late, asker, close, free, give_back, reply, write,
};
use super::samples::{answered_by, inquiry, of_ana};
use super::*;
use crate::area;
use crate::areas::authorities::samples::{stand_in, tomas, tomas_for_eva};
use crate::areas::sample::cast::{
    ANA, EVA, NOW, POLAND, SPAIN, ana, ana_who, authorities, eva, jan, message, newcomer, operator, peer, reader,
    staff, suspended, waiting,
};
use crate::decision::{Effect, Shows, Topic, Whom};
use crate::domain::{Cap, FreshIds};
use crate::form::{Form as _, With};
use crate::reader::{Mandates, Me};
use crate::text::{Arg, Locale, Text};

const LUZ: PersonId = PersonId(33);

fn luz() -> Me {
    Me { id: LUZ, name: "Luz Mar".to_owned(), ..eva() }
}

fn later(me: Me, by: i64) -> Reader {
    let reader = reader(me);
    Reader { now: reader.now + by, ..reader }
}

fn fresh() -> Fresh {
    Fresh::new(FreshIds::new(NOW, 1), crate::domain::code_of([7; 15]))
}

fn words(words: &str) -> Words {
    Words(Some(words.to_owned()))
}

/// What a rule says where one question of the reader waits, in the country of the samples.
fn by<T>(reader: &Reader, inquiry: &Inquiry, rule: impl FnOnce(About<'_>) -> T) -> T {
    let services = authorities();
    rule(About { inquiry, known: Known { services: &services, waiting: 1 }, reader })
}

fn takes(me: Me, inquiry: &Inquiry) -> Decided {
    by(&reader(me), inquiry, |about| answer(Revision(inquiry.revision()), &Words::default(), about))
}

fn answers(me: Me, inquiry: &Inquiry) -> Decided {
    by(&reader(me), inquiry, |about| answer(Revision(inquiry.revision()), &words("In your registration."), about))
}

fn replies(me: Me, inquiry: &Inquiry) -> Decided {
    by(&reader(me), inquiry, |about| reply(&words("And the name of my school?"), about))
}

fn closes(me: Me, inquiry: &Inquiry) -> Decided {
    by(&reader(me), inquiry, close)
}

/// A question after a decision.
fn after(inquiry: &Inquiry, decided: Decided) -> Inquiry {
    let mut next = inquiry.clone();
    for event in decided.expect("it is decided").events {
        let area::Event::Inquiries(event) = event else { panic!("nothing else happens: {event:?}") };
        match event {
            Event::Written { said, .. } => next.said.push(said),
            Event::Moved { step: (before, after), at, .. } => {
                assert_eq!(before, next.state);
                (next.state, next.since, next.claim) = (after, at, None);
            }
            Event::Claimed { by, until, .. } => {
                next.claim = Some(Claim { by, name: Text::words("Eva Mar"), until, is_appointed: true });
            }
            Event::Released { .. } => next.claim = None,
            Event::Asked { .. } => panic!("it is asked already"),
        }
    }
    next
}

/// Who hears of a decision, by which screen.
fn told(decided: &Decided) -> Vec<(Whom, area::Screen, Topic)> {
    let effects = &decided.as_ref().expect("it is decided").effects;
    let notice = |effect: &Effect| {
        let Effect::Notify(whom, screen, topic) = effect else { return None };
        Some((*whom, screen.clone(), *topic))
    };
    effects.iter().filter_map(notice).collect()
}

fn card(inquiry: &Inquiry) -> area::Screen {
    Screen::Inquiry { inquiry: inquiry.id, page: Page(0) }.into()
}

fn own(inquiry: &Inquiry) -> area::Screen {
    Screen::Question { inquiry: inquiry.id, page: Page(0) }.into()
}

/// Asks, where so many questions of the reader wait.
fn asked(me: Me, country: &str, waiting: u32) -> Decided {
    let (services, words) = (authorities(), message("Where do I change my town?"));
    let known = Known { services: &services, waiting };
    ask((&country.to_owned(), &words, None), known, &reader(me), &mut fresh())
}

/// The question that somebody asked, and who hears of it.
fn is_asked(decided: &Decided) -> (Asked, Whom) {
    let [area::Event::Inquiries(Event::Asked { asked, .. })] = decided.as_ref().expect("it is asked").events.as_slice()
    else {
        panic!("one question is asked: {decided:?}")
    };
    let [(whom, ..)] = told(decided)[..] else { panic!("somebody hears of it, once") };
    ((**asked).clone(), whom)
}

#[test]
fn a_teacher_asks_their_own_service_and_who_is_not_registered_that_of_a_country() {
    let (asked_by, whom) = is_asked(&asked(ana(), "pl", 0));
    assert_eq!((asked_by.country.as_str(), whom), ("es", Whom::Approvers(SPAIN)), "whatever country was chosen");
    let (asked_by, whom) = is_asked(&asked(newcomer(), "es", 0));
    assert_eq!((asked_by.country.as_str(), whom), ("es", Whom::Approvers(SPAIN)));
    assert_eq!(asked(newcomer(), "xx", 0).map(drop), Err(Refusal::gone()), "there is no such country");
    let decided = asked(newcomer(), "es", 0).expect("it is asked");
    assert!(decided.effects.contains(&Effect::Spend(Cap::Inquiries)));
}

#[test]
fn who_is_suspended_asks_as_everybody_does() {
    let (asked_by, whom) = is_asked(&asked(suspended(ana()), "es", 0));
    assert_eq!((asked_by.by, whom), (ANA, Whom::Approvers(SPAIN)));
    let me = reader(suspended(ana()));
    assert!(write(Some(Origin::Suspension), 0, &me).is_ok_and(|decision| decision.does_something()));
    assert!(replies(suspended(ana()), &answered_by(&eva())).is_ok());
}

#[test]
fn where_nobody_can_answer_the_operator_hears_of_it() {
    let decided = asked(jan(), "pl", 0);
    let no_approver = authorities::Screen::NoApprover { authority: POLAND };
    assert_eq!(told(&decided), [(Whom::Operator, no_approver.into(), Topic::Asked)], "nobody is appointed");
    let decided = asked(newcomer(), "de", 0);
    let [(whom, screen, topic)] = &told(&decided)[..] else { panic!("one hears of it") };
    assert_eq!((*whom, *topic), (Whom::Operator, Topic::Asked), "no service is set up");
    assert!(matches!(screen, area::Screen::Inquiries(Screen::Inquiry { .. })), "{screen:?}");
}

#[test]
fn the_only_one_who_answers_and_asks_is_told_of_by_the_question_itself() {
    let only = || Me { decides_for: vec![POLAND].into(), ..jan() };
    let decided = asked(only(), "pl", 0);
    let [(Whom::Operator, area::Screen::Inquiries(Screen::Inquiry { .. }), Topic::Asked)] = &told(&decided)[..] else {
        panic!("that somebody decides there says nothing: {decided:?}")
    };
    let answered = Inquiry { asker: peer(&only()), country: "pl".to_owned(), ..answered_by(&eva()) };
    assert_eq!(told(&replies(only(), &answered)), [(Whom::Operator, card(&answered), Topic::Asked)]);
    let operator = reader(operator());
    let view = by(&operator, &answered, |about| views::inquiry(about, Page(0))).expect("it is for the operator");
    let en = Locale::english();
    let says = view.texts().iter().map(|text| en.plain(text)).collect::<Vec<_>>().join("\n");
    assert!(says.contains("Nobody can answer") && says.contains("approver invite --authority PL"), "{says}");
}

#[test]
fn where_everybody_reads_along_a_question_says_who_has_it_and_nothing_of_who_asks() {
    let en = Locale::english();
    let read = |inquiry: &Inquiry, me: Me| {
        let view = by(&reader(me), inquiry, |about| views::inquiry(about, Page(0))).expect("they decide there");
        view.texts().iter().map(|text| en.plain(text)).collect::<Vec<_>>().join("\n")
    };
    let taken = after(&of_ana(), takes(eva(), &of_ana()));
    let closed = after(&of_ana(), closes(ana(), &of_ana()));
    for known in [of_ana(), taken.clone(), answered_by(&eva()), closed] {
        let says = read(&known, staff());
        assert!(!["Ana", "Escuela", "town", "registration"].iter().any(|words| says.contains(words)), "{says}");
        assert!(read(&known, eva()).contains("Ana Nube"), "it is read in the own chat");
    }
    assert!(read(&taken, staff()).contains("Eva Mar"), "who has it");
}

#[test]
fn a_form_says_where_a_question_goes_though_its_writer_has_moved() {
    let (services, reader) = (authorities(), reader(jan()));
    let draft = InquiryDraft::of(Some("es".to_owned()), None);
    let notes = draft.notes(With { reader: &reader, known: &services });
    let says: String = notes.iter().map(|note| Locale::english().plain(note)).collect();
    assert!(says.contains("Poland") && !says.contains("Spain"), "{says}");
}

#[test]
fn closing_is_asked_about_first() {
    assert!(wire::Wire::is(&Command::Close { inquiry: of_ana().id }, wire::Mark::Confirmed));
    let asks = |me: Me, inquiry: &Inquiry| by(&reader(me), inquiry, views::closing).map(|asks| asks.back);
    assert_eq!((asks(ana(), &of_ana()), asks(eva(), &of_ana())), (Some(own(&of_ana())), Some(card(&of_ana()))));
    assert_eq!(asks(jan(), &of_ana()), None);
    assert_eq!(asks(eva(), &after(&of_ana(), closes(eva(), &of_ana()))), None, "it is closed already");
}

#[test]
fn so_many_wait_and_no_more() {
    let (limit, _) = Cap::OpenInquiries.limit();
    let full = Refusal::capped(Cap::OpenInquiries, None);
    assert!(asked(ana(), "es", limit - 1).is_ok());
    assert_eq!(asked(ana(), "es", limit).map(drop), Err(full.clone()));
    assert_eq!(write(None, limit, &reader(ana())).map(drop), Err(full.clone()), "nor does the form begin");
    let services = authorities();
    let of = |inquiry: &Inquiry| {
        let (known, reader) = (Known { services: &services, waiting: limit }, reader(ana()));
        reply(&words("And the name of my school?"), About { inquiry, known, reader: &reader }).map(drop)
    };
    assert_eq!(of(&answered_by(&eva())), Err(full), "opening one again is one more");
    assert_eq!(of(&of_ana()), Ok(()), "what waits already does not count twice");
}

#[test]
fn one_of_them_takes_a_question_and_the_others_read_who() {
    let taken = after(&of_ana(), takes(eva(), &of_ana()));
    let claim = taken.claim.clone().expect("it is taken");
    assert_eq!((claim.by, claim.until), (EVA, NOW + CLAIMED_FOR));
    let says = msg::refusal_taken(Text::words("Eva Mar"), Arg::Moment(claim.until));
    let refused = Err(Refusal::not_yet(says).showing(card(&taken)));
    assert_eq!(takes(luz(), &taken).map(drop), refused);
    assert_eq!(answers(luz(), &taken).map(drop), refused, "nor with words that she has written already");
    assert_eq!(closes(luz(), &taken).map(drop), refused);
    assert!(answers(eva(), &taken).is_ok() && takes(eva(), &taken).is_ok());
}

#[test]
fn what_somebody_has_taken_gets_free_again() {
    let taken = after(&of_ana(), takes(eva(), &of_ana()));
    let back = by(&reader(eva()), &taken, give_back);
    assert_eq!(after(&taken, back).claim, None, "by hand");
    assert!(by(&reader(luz()), &taken, give_back).is_err(), "by nobody else");
    let again = by(&reader(eva()), &of_ana(), give_back).expect("pressed twice");
    assert!(!again.does_something());
    let takes_later = |inquiry: &Inquiry, by_ms: i64| {
        by(&later(luz(), by_ms), inquiry, |about| answer(Revision(1), &Words::default(), about)).is_ok()
    };
    assert!(!takes_later(&taken, CLAIMED_FOR - 1) && takes_later(&taken, CLAIMED_FOR), "when its time is over");
    assert!(!takes_later(&taken, -SKEW) && takes_later(&taken, -SKEW - 1), "by a clock that is a little behind, too");
    let claim = taken.claim.clone().map(|claim| Claim { is_appointed: false, ..claim });
    let lost = Inquiry { claim, ..taken };
    assert!(takes(luz(), &lost).is_ok(), "where who has it decides there no more");
    let gone = Me { decides_for: Mandates::default(), ..eva() };
    assert_eq!(answers(gone, &lost).map(drop), Err(Refusal::not_allowed()));
}

#[test]
fn a_timer_frees_what_is_over_and_nothing_else() {
    let taken = after(&of_ana(), takes(eva(), &of_ana()));
    let over = |inquiry: &Inquiry, by: i64| free(inquiry, NOW + by);
    assert!(!over(&of_ana(), 0).does_something(), "it outlived what it was set for");
    let early = over(&taken, CLAIMED_FOR - 1);
    let again = Effect::SetTimer(Timer::Claim { inquiry: taken.id }.into(), NOW + CLAIMED_FOR);
    assert!(early.events.is_empty() && early.effects == [again], "somebody has taken it again: {early:?}");
    assert_eq!(after(&taken, Ok(over(&taken, CLAIMED_FOR))).claim, None);
    assert_eq!(after(&taken, Ok(over(&taken, -SKEW - 1))).claim, None, "where the clock was set back");
}

#[test]
fn of_two_answers_one_counts() {
    let answered = after(&of_ana(), answers(eva(), &of_ana()));
    assert_eq!((answered.state, answered.revision()), (InquiryState::Answered, 2));
    let too_late = answers(luz(), &answered).map(drop);
    assert_eq!(too_late, Err(Refusal::too_late().showing(card(&answered))));
    let again = answers(eva(), &answered).expect("pressed twice");
    assert!(!again.does_something());
    let decided = answers(eva(), &of_ana());
    assert_eq!(told(&decided), [(Whom::Person(ANA), own(&answered), Topic::Asked)]);
    let closes = Effect::CloseNotes(card(&answered), EVA);
    assert!(decided.expect("it is answered").effects.contains(&closes), "who writes another one hears of it at once");
}

#[test]
fn who_answers_has_read_all_of_it() {
    let more = after(&of_ana(), replies(ana(), &of_ana()));
    assert_eq!((more.state, more.revision(), more.unanswered().len()), (InquiryState::Waiting, 2, 2));
    let answered = by(&reader(eva()), &more, |about| answer(Revision(1), &words("In your registration."), about));
    assert_eq!(answered.map(drop), Err(Refusal::changed(2).showing(card(&more))));
}

#[test]
fn what_its_asker_writes_reaches_who_answers() {
    let taken = after(&of_ana(), takes(eva(), &of_ana()));
    assert!(told(&replies(ana(), &of_ana())).is_empty(), "it waits already");
    assert_eq!(told(&replies(ana(), &taken)), [(Whom::Person(EVA), card(&taken), Topic::Asked)]);
    let more = after(&taken, replies(ana(), &taken));
    assert!(more.claim.is_some(), "she keeps it");
    let closed = after(&of_ana(), closes(ana(), &of_ana()));
    for over in [answered_by(&eva()), closed, after(&of_ana(), closes(eva(), &of_ana()))] {
        let decided = replies(ana(), &over);
        assert_eq!(told(&decided), [(Whom::Approvers(SPAIN), card(&over), Topic::Again)], "it waits again");
        let again = after(&over, decided);
        assert_eq!((again.state, again.since), (InquiryState::Waiting, NOW));
        assert_eq!(replies(jan(), &over).map(drop), Err(Refusal::gone()), "nobody writes in another one’s name");
    }
}

#[test]
fn either_side_closes_a_question() {
    let by_ana = closes(ana(), &of_ana());
    assert!(told(&by_ana).is_empty(), "she knows");
    let closed = after(&of_ana(), by_ana);
    assert_eq!(closed.state, InquiryState::ClosedByAsker);
    assert!(!closes(ana(), &closed).expect("pressed twice").does_something());
    assert!(answers(eva(), &closed).is_err(), "and nobody answers it");
    let by_eva = closes(eva(), &of_ana());
    assert_eq!(told(&by_eva), [(Whom::Person(ANA), own(&closed), Topic::Asked)]);
    assert_eq!(after(&of_ana(), by_eva).state, InquiryState::ClosedByService);
    let taken = after(&of_ana(), takes(eva(), &of_ana()));
    assert_eq!(after(&taken, closes(ana(), &taken)).claim, None, "who asks may at any time");
    assert_eq!(closes(jan(), &of_ana()).map(drop), Err(Refusal::gone()));
}

#[test]
fn nobody_answers_their_own_question() {
    let ana_decides = || Me { decides_for: eva().decides_for, ..ana() };
    assert_eq!(takes(ana_decides(), &of_ana()).map(drop), Err(Refusal::not_allowed()));
    assert_eq!(answers(ana_decides(), &of_ana()).map(drop), Err(Refusal::not_allowed()));
    let closed = after(&of_ana(), closes(ana_decides(), &of_ana()));
    assert_eq!(closed.state, InquiryState::ClosedByAsker);
}

#[test]
fn a_deputy_answers_in_a_colleagues_place_and_never_what_that_colleague_asks() {
    assert_eq!(takes(tomas(), &of_ana()).map(drop), Err(Refusal::not_allowed()), "nobody has handed over");
    let answered = after(&of_ana(), answers(tomas_for_eva(), &of_ana()));
    let (_, official) = answered.last_answer().expect("he has answered");
    assert_eq!((official.id, official.for_whom.as_ref()), (tomas().id, Some(&stand_in().giver)));
    let own = after(&of_ana(), answers(eva(), &of_ana()));
    assert_eq!(own.last_answer().map(|(_, by)| by.for_whom.clone()), Some(None), "who is away answers as ever");
    let says = |known: &Inquiry, me: Me, view: fn(About<'_>, Page) -> Option<View>| {
        let view = by(&reader(me), known, |about| view(about, Page(0))).expect("it is theirs to read");
        let texts = view.texts().iter().map(|text| Locale::english().plain(text)).collect::<Vec<_>>();
        texts.join("\n").replace(['\u{2068}', '\u{2069}'], "")
    };
    let both = "Tomás Vera for Eva Mar";
    for me in [eva(), luz(), tomas_for_eva(), staff()] {
        assert!(says(&answered, me.clone(), views::inquiry).contains(both), "{me:?}");
        assert!(!says(&own, me, views::inquiry).contains(both));
    }
    assert!(!says(&answered, ana(), views::question).contains("Vera"), "the authority answers");
    let of_eva = inquiry(peer(&eva()), "es");
    assert_eq!(takes(tomas_for_eva(), &of_eva).map(drop), Err(Refusal::not_allowed()));
    assert_eq!(closes(tomas_for_eva(), &of_eva).map(drop), Err(Refusal::not_allowed()));
    assert!(takes(luz(), &of_eva).is_ok(), "by her own appointment");
}

#[test]
fn what_comes_next_is_counted_from_when_a_question_waited() {
    let asked = of_ana();
    assert_eq!(asked.waited_since(), asked.since);
    let answered = after(&asked, answers(eva(), &asked));
    assert_eq!(answered.waited_since(), asked.said[0].at, "also once it is answered");
    let again = after(&answered, replies(ana(), &answered));
    assert_eq!(again.waited_since(), NOW, "it waits again");
}

#[test]
fn a_service_that_was_set_up_since_is_asked_for_what_waits_still() {
    let asks = |inquiry: &Inquiry| told(&Ok(by(&reader(newcomer()), inquiry, ask_late)));
    assert_eq!(asks(&of_ana()), [(Whom::Approvers(SPAIN), card(&of_ana()), Topic::Duty)]);
    assert!(asks(&answered_by(&eva())).is_empty());
}

#[test]
fn a_name_that_nobody_has_checked_reaches_the_service_of_its_school_only() {
    let en = Locale::english();
    let called = |me: &Me, country| en.plain(&asker(&inquiry(peer(me), country)));
    assert_eq!(called(&ana(), "pl"), "Ana Nube");
    let unchecked = ana_who(waiting());
    assert_eq!(called(&unchecked, "es"), "Ana Nube", "it is to validate her");
    assert!(!called(&unchecked, "pl").contains("Ana"));
    assert!(!called(&newcomer(), "es").contains("Nora"));
}

#[test]
fn its_asker_reads_which_authority_answers_and_not_who() {
    let en = Locale::english();
    let read = |inquiry: &Inquiry, me: Me| {
        let view = by(&reader(me), inquiry, |about| views::question(about, Page(0)));
        view.map(|view| view.texts().iter().map(|text| en.plain(text)).collect::<Vec<_>>().join("\n"))
    };
    let taken = after(&of_ana(), takes(eva(), &of_ana()));
    for known in [taken, answered_by(&eva()), after(&of_ana(), closes(eva(), &of_ana()))] {
        let says = read(&known, ana()).expect("it is hers");
        assert!(says.contains("Spain") && !says.contains("Eva"), "{says}");
        assert_eq!(read(&known, jan()), None);
    }
}

#[test]
fn a_form_begins_and_is_not_answered_by_taking_alone() {
    let decided = takes(eva(), &of_ana()).expect("she may");
    assert!(matches!(decided.shows, Shows::Form(..)), "{decided:?}");
    assert!(told(&Ok(decided)).is_empty(), "its asker hears nothing yet");
}

#[test]
fn a_question_is_known_by_its_first_words() {
    let of = |words: &str| begins(&message(words));
    assert_eq!(of("Where do I change my town?"), "Where do I change my town?");
    assert_eq!(of("A first line.\nAnd a second one."), "A first line.");
    let cut = of("We have moved to another building, and the town is another one now.");
    assert_eq!(cut, "We have moved to another building, and…");
    let long: Message = message(&"ñ".repeat(80));
    assert_eq!(begins(&long).chars().count(), 41);
}
