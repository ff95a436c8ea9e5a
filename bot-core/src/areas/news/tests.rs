//! Who may publish what, and who is told of it how.

use super::post::{Author, Listener, Listening, Pending, PictureChange, Post, Said};
use super::rules::{self, Insider};
use super::samples::{picture, post, zofia};
use super::{Event, Job, PictureSource, Screen};
use crate::area;
use crate::areas::members::samples::{OLGA, PIA, known, olga};
use crate::areas::projects::State;
use crate::areas::sample::cast::{ANA, JAN, ana, jan, newcomer, reader};
use crate::areas::space::samples::{inside, space};
use crate::areas::students::Pupil;
use crate::areas::students::samples::pupil;
use crate::conversation::Answer;
use crate::decision::{Decided, Effect, Topic, Whom};
use crate::domain::{AccountId, Cap, Headline, PersonId, PostId, PostText, StudentId};
use crate::file::FileRef;
use crate::file_kind::{FileKind, Takes};
use crate::form::Value as _;
use crate::picture::{Picture, PictureFault};
use crate::platform::Platform;
use crate::reader::{Me, Reader};

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
    let said = Said { headline: &headline, text: &text, picture: &PictureChange::Goes };
    as_insider(me, pupil, state, |insider| rules::publish(insider, said, PostId(77)))
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
        let said = Said { headline: &headline, text: &text, picture: &PictureChange::Stays };
        as_insider(me, pupil, State::Active, |insider| rules::say(insider, post, said))
    };
    assert!(say(ana(), None, &of_ana).expect("her own").does_something());
    assert!(say(jan(), None, &of_ana).is_err(), "a colleague's words stay as they are");
    assert!(say(ana(), None, &of_zofia).is_err(), "so do a student's");
    let (headline, text) = (of_ana.headline.clone(), of_ana.text.clone());
    let said = Said { headline: &headline, text: &text, picture: &PictureChange::Stays };
    let same = as_insider(ana(), None, State::Active, |insider| rules::say(insider, &of_ana, said));
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
    let notice =
        |person| Effect::Notify(Whom::Person(person), Screen::of(of_ana.id).into(), Topic::Posts(of_ana.project));
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

fn sent(name: &str, size: u64) -> FileRef {
    FileRef { platform: Platform::ALL[0], id: format!("id of {name}"), name: name.to_owned(), size }
}

/// Publishes with a picture; gives what waits for it.
fn waiting(me: Me, state: State) -> Result<(Pending, Vec<Effect>), crate::decision::Refusal> {
    let (headline, text) = says();
    let picture = PictureChange::New(sent("clouds.jpg", 9));
    let said = Said { headline: &headline, text: &text, picture: &picture };
    let decided = as_insider(me, None, state, |insider| rules::publish(insider, said, PostId(77)))?;
    match &decided.events[..] {
        [area::Event::News(Event::Pended { pending })] => Ok((pending.as_ref().clone(), decided.effects)),
        other => panic!("it waits, not {other:?}"),
    }
}

#[test]
fn a_post_with_a_picture_waits_until_that_was_looked_at_and_nobody_hears_of_it() {
    let (pending, effects) = waiting(ana(), State::Active).expect("it waits");
    assert!(!pending.is_change && pending.post.by == Author::Person(ANA) && pending.post.picture.is_none());
    let looks = Effect::Start(Job::Picture { post: PostId(77) }.into());
    assert!(effects.contains(&looks) && effects.contains(&Effect::Spend(Cap::Posts)));
    assert!(!effects.iter().any(|effect| matches!(effect, Effect::Notify(..))), "{effects:?}");
    assert!(waiting(newcomer(), State::Active).is_err() && waiting(ana(), State::Closed).is_err());
}

/// What comes of the picture of a post for which it waits.
fn looked(
    (me, state): (Me, State),
    (pending, stands): (&Pending, Option<&Post>),
    looked: Result<Picture, PictureFault>,
    room: u64,
) -> (Vec<area::Event>, Vec<Effect>) {
    let (file, whom) = (sent("clouds.jpg", 9), [Whom::Person(ANA)]);
    let decided = as_insider(me, None, state, |insider| {
        rules::pictured(insider, (pending, stands), (&file, looked), (room, &whom))
    });
    let decision = decided.expect("a picture is never refused");
    (decision.events, decision.effects)
}

#[test]
fn a_picture_that_can_be_shown_is_published_with_its_post() {
    let (pending, _) = waiting(ana(), State::Active).expect("it waits");
    let (events, effects) = looked((ana(), State::Active), (&pending, None), Ok(picture()), 0);
    let [area::Event::News(Event::PendingOver { .. }), area::Event::News(Event::Published { post })] = &events[..]
    else {
        panic!("it is published: {events:?}")
    };
    assert_eq!((post.picture, post.by, &post.headline), (Some(picture()), Author::Person(ANA), &pending.post.headline));
    assert!(effects.contains(&Effect::Start(Job::Tell { post: post.id }.into())), "all are told");
    // Another one was sent meanwhile, or it was dealt with already.
    for other in [Some(sent("others.jpg", 9)), None] {
        let pending = Pending { sent: other, ..pending.clone() };
        assert_eq!(looked((ana(), State::Active), (&pending, None), Ok(picture()), 0).0, []);
    }
}

#[test]
fn a_picture_that_cannot_be_shown_is_told_to_its_author_and_the_words_stay() {
    let (pending, _) = waiting(ana(), State::Active).expect("it waits");
    let fails = |state, result, room| {
        let (events, effects) = looked((ana(), state), (&pending, None), result, room);
        let told = Effect::Notify(Whom::Person(ANA), Screen::of(PostId(77)).into(), Topic::Asked);
        assert!(effects.contains(&told), "{effects:?}");
        match &events[..] {
            [area::Event::News(Event::PictureFailed { fault, .. })] => *fault,
            other => panic!("a fault, not {other:?}"),
        }
    };
    assert_eq!(fails(State::Active, Err(PictureFault::Moving), 0), PictureFault::Moving);
    assert_eq!(fails(State::Closed, Ok(picture()), 0), PictureFault::NotAllowed, "the project is over");
    let full = Takes::default().quota - picture().kept.size + 1;
    assert_eq!(fails(State::Active, Ok(picture()), full), PictureFault::NoRoom);
    let pending = Pending { sent: None, fault: Some(PictureFault::Moving), ..pending };
    let with = |rule: fn(Insider<'_>, &Pending) -> Decided, me| {
        as_insider(me, None, State::Active, |insider| rule(insider, &pending))
    };
    assert!(with(rules::mend, ana()).expect("another one").does_something());
    assert!(
        with(rules::give_up, ana()).is_ok()
            && with(rules::give_up, jan()).is_err()
            && with(rules::mend, jan()).is_err()
    );
    let bare = as_insider(ana(), None, State::Active, |insider| rules::do_without(insider, &pending, None));
    let events = bare.expect("it is published without").events;
    assert!(matches!(&events[1], area::Event::News(Event::Published { post }) if post.picture.is_none()), "{events:?}");
}

#[test]
fn a_post_keeps_its_picture_until_the_new_one_can_be_shown() {
    let stands = Post { picture: Some(picture()), ..post(1, Author::Person(ANA), "Clouds", 1) };
    let (headline, text) = says();
    let say = |picture: PictureChange| {
        let said = Said { headline: &headline, text: &text, picture: &picture };
        as_insider(ana(), None, State::Active, |insider| rules::say(insider, &stands, said)).expect("it is hers").events
    };
    let picture_of = |events: &[area::Event]| match events {
        [.., area::Event::News(Event::Changed { picture, .. })] => *picture,
        other => panic!("it is changed, not {other:?}"),
    };
    assert_eq!(picture_of(&say(PictureChange::Stays)), Some(picture()));
    assert_eq!(picture_of(&say(PictureChange::Goes)), None, "it is removed");
    let events = say(PictureChange::New(sent("clouds.jpg", 9)));
    let [area::Event::News(Event::Pended { pending })] = &events[..] else { panic!("it waits: {events:?}") };
    assert!(pending.is_change && pending.post.headline == headline);
    let other = Picture { kept: crate::file_store::Kept { size: 5, ..picture().kept }, ..picture() };
    let (events, _) = looked((ana(), State::Active), (pending, Some(&stands)), Ok(other), 0);
    assert_eq!(picture_of(&events), Some(other));
    let (events, _) = looked((ana(), State::Active), (pending, Some(&stands)), Ok(other), Takes::default().quota);
    assert_eq!(picture_of(&events), Some(other), "it needs no more room than the one of before");
    let bare = as_insider(ana(), None, State::Active, |insider| rules::do_without(insider, pending, Some(&stands)));
    assert_eq!(picture_of(&bare.expect("it is changed without").events), Some(picture()), "the one of before");
    let (events, effects) = looked((ana(), State::Active), (pending, None), Ok(other), 0);
    assert!(matches!(&events[..], [area::Event::News(Event::PendingOver { .. })]), "its post was removed: {events:?}");
    assert!(!effects.iter().any(|effect| matches!(effect, Effect::Start(_))));
}

#[test]
fn pictures_are_taken_where_pictures_are_taken() {
    let (known, space) = (known(State::Active, &|words, _| words), space((1, 2), None));
    let takes = Takes { refused: FileKind::Pictures.into(), ..Takes::default() };
    let reader = Reader { takes, ..reader(ana()) };
    let (headline, text) = says();
    let publishes = |picture: PictureChange| {
        let said = Said { headline: &headline, text: &text, picture: &picture };
        inside(&known, &space, &reader, |inside| rules::publish(Insider::of(inside, None), said, PostId(77))).is_ok()
    };
    assert!(!publishes(PictureChange::New(sent("clouds.jpg", 9))) && publishes(PictureChange::Goes));
}

#[test]
fn what_is_certainly_no_picture_is_said_at_once() {
    let parsed = |answer: Answer| PictureSource::parse(&answer);
    let file = |name: &str, size| parsed(Answer::File(sent(name, size)));
    for name in ["clouds.jpg", "photo", "IMG_1.HEIC", "clouds.PNG", "odd.name"] {
        assert!(file(name, 9).is_ok(), "{name}");
    }
    for name in ["clouds.pdf", "film.mp4", "song.mp3", "all.zip", "clouds.png.exe"] {
        assert!(file(name, 9).is_err(), "{name}");
    }
    assert!(file("clouds.jpg", Takes::MOST).is_ok() && file("clouds.jpg", Takes::MOST + 1).is_err());
    for odd in [Answer::Text("a cloud".to_owned()), Answer::Unusable, Answer::Unfetched, Answer::One("x".to_owned())] {
        assert!(parsed(odd).is_err());
    }
    let stands = PictureSource::Stands;
    assert_eq!(parsed(stands.answer()), Ok(stands));
    let shown = format!("{:?}", PictureSource::Sent(sent("Lea.jpg", 9)));
    assert!(!shown.contains("Lea"), "{shown}");
}
