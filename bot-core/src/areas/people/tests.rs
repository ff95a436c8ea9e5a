//! What is decided on a teacher can be taken back for a while, and what was said before stays on the card.

use super::rules::{TeacherFacts, answer, ask, ended, refuse, same_school, save, undo, validate};
use super::{Event, views};
use crate::area;
use crate::areas::authorities::samples::{stand_in, tomas, tomas_for_eva};
use crate::areas::sample::cast;
use crate::decision::{Decided, Effect, Refusal, Whom};
use crate::domain::{PersonId, Profile, Round, School, SchoolId, SchoolOf, Standing, Teacher};
use crate::reader::{Fresh, Me, Reader, Settings};
use crate::text::msg;
use crate::view::{Block, View};
use crate::wire::Words;

fn facts(teacher: &Teacher) -> TeacherFacts {
    TeacherFacts { teacher: Some(teacher.clone()), services: cast::authorities(), ..TeacherFacts::default() }
}

fn words(words: &str) -> Words {
    Words(Some(words.to_owned()))
}

/// The teacher after a decision.
fn after(decided: Decided) -> Teacher {
    let events = decided.expect("it is decided").events;
    let changed = events.into_iter().find_map(|event| {
        let area::Event::People(Event::StandingChanged { teacher }) = event else { return None };
        Some(*teacher)
    });
    changed.expect("the teacher stands otherwise")
}

fn ana() -> Teacher {
    cast::teacher(cast::ANA, "Ana Nube", cast::waiting())
}

fn eva() -> Reader {
    cast::reader(cast::eva())
}

fn later(reader: &Reader, by: i64) -> Reader {
    Reader { now: reader.now + by, ..reader.clone() }
}

/// The ways to decide on a teacher: a yes, a no, and a question.
fn ways() -> [fn(&TeacherFacts, &Reader) -> Decided; 3] {
    [
        |known, reader| validate(2, known, reader),
        |known, reader| refuse(2, &words("The school does not know this name."), known, reader),
        |known, reader| ask(2, &words("Which town is it in?"), known, reader),
    ]
}

#[test]
fn whoever_decided_takes_it_back_in_time_and_nobody_else() {
    let (waits, eva) = (ana(), eva());
    let colleague = cast::reader(Me { id: PersonId(33), ..cast::eva() });
    for way in ways() {
        let decided = facts(&after(way(&facts(&waits), &eva)));
        assert_eq!(after(undo(&decided, &eva)), waits, "as before");
        assert_eq!(after(undo(&decided, &later(&eva, 59_999))), waits);
        assert_eq!(undo(&decided, &later(&eva, 60_000)).map(drop), Err(Refusal::never(msg::refusal_final())));
        assert_eq!(undo(&decided, &later(&eva, -1)).map(drop), Err(Refusal::never(msg::refusal_final())));
        assert!(undo(&decided, &colleague).is_err());
        assert_eq!(undo(&decided, &cast::reader(cast::jan())).map(drop), Err(Refusal::not_allowed()));
    }
    let twice = undo(&facts(&waits), &eva).expect("pressed twice");
    assert!(!twice.does_something(), "{twice:?}");
}

/// What the service's card of a teacher says to somebody.
fn card(teacher: &Teacher, reader: &Reader) -> Vec<Block> {
    let view = views::teacher(teacher, (&cast::authorities(), &None), reader);
    let Some(View::Card { blocks, .. }) = view else { panic!("a card") };
    blocks
}

#[test]
fn who_decides_in_a_colleagues_place_is_named_with_them_to_those_who_decide() {
    let (tomas, eva, both) = (cast::reader(tomas_for_eva()), eva(), Block::Note(stand_in().text()));
    for way in ways() {
        let decided = after(way(&facts(&ana()), &tomas));
        assert_eq!(decided.standing.stand_in(), Some(&stand_in()));
        assert!([&tomas, &eva].iter().all(|reader| card(&decided, reader).contains(&both)));
        assert_eq!(after(undo(&facts(&decided), &tomas)), ana(), "and is named no more where it was taken back");
        let own = after(way(&facts(&ana()), &eva));
        assert_eq!(own.standing.stand_in(), None, "who is away decides as ever");
        assert!(!card(&own, &tomas).contains(&both));
    }
    let refused = after(ways()[1](&facts(&ana()), &tomas));
    let again = Teacher { standing: cast::waiting(), earlier: refused.rounds(), ..ana() };
    assert!(card(&again, &eva).contains(&both), "of an earlier version, too");
    let one = School { id: SchoolId(7), ..ana().school };
    let known = TeacherFacts { school: Some(one), ..facts(&ana()) };
    let merged = same_school((ana().school.id, SchoolId(7)), &known, &tomas).expect("he may").events;
    let [area::Event::People(Event::SchoolMerged { for_whom, .. })] = merged.as_slice() else { panic!("{merged:?}") };
    assert_eq!(*for_whom, Some(cast::EVA));
}

#[test]
fn nobody_decides_on_their_own_registration_nor_in_the_place_of_the_colleague_whose_it_is() {
    let of = |me: &Me| facts(&cast::teacher(me.id, &me.name, cast::waiting()));
    let refused = |decided: Decided| assert_eq!(decided.map(drop), Err(Refusal::not_allowed()));
    let tomas_for_eva = cast::reader(tomas_for_eva());
    for way in ways() {
        refused(way(&of(&cast::eva()), &tomas_for_eva));
        refused(way(&of(&tomas()), &tomas_for_eva));
        refused(way(&of(&cast::eva()), &eva()));
        refused(way(&facts(&ana()), &cast::reader(tomas())));
        let colleague = cast::reader(Me { id: PersonId(33), ..cast::eva() });
        assert!(way(&of(&cast::eva()), &colleague).is_ok(), "a colleague does");
    }
    let of_eva = |standing| card(&cast::teacher(cast::EVA, "Eva Mar", standing), &tomas_for_eva);
    let why = Block::Note(msg::teacher_own_giver());
    assert!(of_eva(cast::waiting()).contains(&why) && !of_eva(cast::valid()).contains(&why), "until it is decided");
}

#[test]
fn the_teacher_is_told_that_a_decision_was_taken_back_and_the_card_is_open_again() {
    let eva = eva();
    let decided = facts(&after(validate(2, &facts(&ana()), &eva)));
    let effects = undo(&decided, &eva).expect("in time").effects;
    let is_there = |found: fn(&Effect) -> bool| effects.iter().any(found);
    assert!(is_there(|effect| matches!(effect, Effect::Notify(..))), "{effects:?}");
    assert!(
        is_there(|effect| matches!(effect, Effect::ClearTimer(_)))
            && is_there(|effect| matches!(effect, Effect::ReopenNotes(..)))
    );
    let open = facts(&after(undo(&decided, &eva)));
    assert!(refuse(2, &words("Not at this school."), &open, &eva).is_ok(), "it is decided anew");
}

/// Whether the teacher gets a message by it.
fn tells(decided: &Decided) -> bool {
    let effects = &decided.as_ref().expect("it is decided").effects;
    effects.iter().any(|effect| matches!(effect, Effect::Notify(Whom::Person(person), ..) if *person == cast::ANA))
}

#[test]
fn words_are_told_when_they_cannot_be_taken_back_any_more_and_a_yes_at_once() {
    let (eva, waits) = (eva(), ana());
    assert!(tells(&validate(2, &facts(&waits), &eva)));
    let ways: [fn(&TeacherFacts, &Reader) -> Decided; 2] = [
        |known, reader| refuse(2, &words("The school does not know this name."), known, reader),
        |known, reader| ask(2, &words("Which town is it in?"), known, reader),
    ];
    for way in ways {
        let decided = way(&facts(&waits), &eva);
        assert!(!tells(&decided));
        let teacher = after(decided);
        assert_eq!(teacher.clone().told(), waits, "the teacher knows nothing of it yet");
        assert!(!tells(&undo(&facts(&teacher), &eva)), "nor that it was taken back");
        assert!(!tells(&ended(&facts(&teacher), &later(&eva, 59_999))));
        let over = ended(&facts(&teacher), &later(&eva, 60_000));
        assert!(tells(&over));
        let told = after(over);
        assert_eq!((told.clone().told(), told.standing.clone()), (told, teacher.standing));
        let mut at_once = eva.clone();
        at_once.settings = Settings { undo_for: 0, ..at_once.settings };
        assert!(tells(&way(&facts(&waits), &at_once)), "where nothing can be undone");
    }
}

#[test]
fn what_comes_after_a_question_that_was_not_told_yet_is_as_if_it_had_not_been_asked() {
    let (eva, waits) = (eva(), ana());
    let asked = after(ask(2, &words("Which town is it in?"), &facts(&waits), &eva));
    let known = facts(&asked);
    let ways = [
        ask(asked.revision, &words("Which classes do you teach?"), &known, &eva),
        refuse(asked.revision, &words("The school does not know this name."), &known, &eva),
    ];
    for way in ways {
        let next = after(way);
        assert_eq!(next.clone().told(), Teacher { revision: next.revision, ..waits.clone() }, "she reads nothing yet");
        let undone = after(undo(&facts(&next), &eva));
        assert_eq!(undone, Teacher { revision: undone.revision, ..waits.clone() }, "and is asked nothing");
    }
}

#[test]
fn where_nothing_can_be_undone_it_is_final_at_once() {
    let mut eva = eva();
    eva.settings = Settings { undo_for: 0, ..eva.settings };
    let decided = validate(2, &facts(&ana()), &eva).expect("she decides");
    assert!(!decided.effects.iter().any(|effect| matches!(effect, Effect::SetTimer(..))));
    assert!(undo(&facts(&after(Ok(decided))), &eva).is_err());
}

#[test]
fn a_school_that_was_new_is_new_again() {
    let eva = eva();
    let new = TeacherFacts { is_school_new: true, ..facts(&ana()) };
    let given_back = |known: &TeacherFacts| {
        let undone = undo(&facts(&after(validate(2, known, &eva))), &eva).expect("in time");
        undone.events.iter().any(|event| matches!(event, area::Event::People(Event::SchoolGivenBack { .. })))
    };
    assert!(given_back(&new) && !given_back(&facts(&ana())));
}

#[test]
fn what_was_asked_and_answered_stays_on_the_card() {
    let (eva, me) = (eva(), |teacher: &Teacher| cast::reader(Me { teacher: Some(teacher.clone()), ..cast::ana() }));
    let mut teacher = ana();
    for n in 0..7 {
        teacher = after(ask(2, &words(&format!("Question {n}?")), &facts(&teacher), &eva));
        assert!(teacher.is_asked());
        // Answered, it cannot be taken back.
        let answered = after(answer(&words(&format!("Answer {n}.")), &facts(&teacher), &me(&teacher)));
        assert!(undo(&facts(&answered), &eva).is_ok_and(|undone| !undone.does_something()));
        teacher = answered;
    }
    let Standing::Waiting { question: Some(question), .. } = &teacher.standing else { panic!("it waits") };
    assert_eq!(question.as_str(), "Question 6?");
    let asked = teacher.earlier.iter().filter_map(|round| match round {
        Round::Answered { question, .. } => Some(question.as_str()),
        Round::Refused { .. } => None,
    });
    assert_eq!(asked.collect::<Vec<_>>(), ["Question 1?", "Question 2?", "Question 3?", "Question 4?", "Question 5?"]);
}

/// A teacher after they have saved another school, of which this id is the only thing that is different.
fn goes_to(school: i64, teacher: &Teacher, (is_suspended, at_once): (bool, bool)) -> (Teacher, Vec<Effect>) {
    let school = School { id: SchoolId(school), ..teacher.school.clone() };
    let known =
        TeacherFacts { school: Some(school.clone()), is_school_before_suspended: is_suspended, ..facts(teacher) };
    let profile = Profile {
        name: teacher.name.clone(),
        school: SchoolOf::Known(school),
        subjects: teacher.subjects.clone(),
        languages: teacher.languages.clone(),
    };
    let me = Me { teacher: Some(teacher.clone()), ..cast::ana() };
    let settings = Settings { validate_at_once: at_once, ..Settings::default() };
    let decided = save(&profile, &known, &Reader { settings, ..cast::reader(me) }, &mut Fresh::dry()).expect("saved");
    let saved = decided.events.into_iter().find_map(|event| {
        let area::Event::People(Event::TeacherSaved { teacher }) = event else { return None };
        Some(*teacher)
    });
    (saved.expect("the profile is saved"), decided.effects)
}

#[test]
fn who_leaves_a_suspended_school_stays_suspended_until_somebody_validates_them_elsewhere() {
    let there = cast::teacher(cast::ANA, "Ana Nube", cast::valid());
    let before = Some(there.school.id);
    for at_once in [false, true] {
        let (gone, effects) = goes_to(71, &there, (true, at_once));
        assert_eq!((gone.held_by(), gone.is_valid()), (before, false), "somebody has to look at it");
        assert!(effects.iter().any(|effect| matches!(effect, Effect::Notify(Whom::Approvers(_), ..))), "{effects:?}");
        let (further, _) = goes_to(72, &gone, (false, at_once));
        assert_eq!((further.held_by(), further.is_valid()), (before, false), "nor by way of a third one");
        let (back, _) = goes_to(there.school.id.0, &gone, (false, at_once));
        assert_eq!(back.held_by(), None, "where they are is suspended itself");
        let valid = after(validate(gone.revision, &facts(&gone), &eva()));
        assert_eq!(valid.held_by(), None);
        let undone = after(undo(&facts(&valid), &eva()));
        assert_eq!(undone.held_by(), before, "as before");
        let (later, _) = goes_to(73, &valid, (false, at_once));
        assert_eq!((later.held_by(), later.is_valid()), (None, at_once), "it is over for good");
    }
    let (free, _) = goes_to(71, &there, (false, false));
    assert_eq!(free.held_by(), None, "the one that was left is not suspended");
}
