//! How a student gets in, stays in, and goes.

use super::rules::{self, Own};
use super::samples::{HASH, Place};
use super::{Event, Failures, Login, Proof, Purpose, Screen, Timer, throttle, views};
use crate::area::{self, Event as AnyEvent};
use crate::areas::members::samples::{Known, PIA, olga};
use crate::areas::projects::State;
use crate::areas::sample::cast::{ANA, NOW, PROJECT, ana, eva, jan, newcomer, operator, reader};
use crate::areas::space::Inside;
use crate::areas::space::samples::{inside, space};
use crate::areas::students::{self, Claim, PupilRole, Student};
use crate::conversation::Action;
use crate::decision::{Decided, Decision, Effect, Shows, Topic, Whom};
use crate::domain::{AccountId, Profiles, SecretId, SpaceId, StudentId, TwinSpace, kept_of};
use crate::reader::{Me, Reader};
use crate::text::{Locale, Text, msg};
use crate::view::{Button, Link, View};

fn place() -> Place {
    Place::of(State::Active, &|words, _| words)
}

fn lea(claim: Claim) -> Student {
    Student { claim, ..place().pupils[0].student.clone() }
}

fn open() -> Student {
    lea(Claim::Open(SecretId(801)))
}

fn by(me: Me) -> Reader {
    Reader { account: AccountId(50), ..reader(me) }
}

fn claim(student: &Student, hash: Option<&[u8]>, proof: Proof, me: Me) -> Decided {
    let kept = hash.map(kept_of);
    rules::claim(Some(student), rules::Way::Link(kept.as_deref(), proof), &by(me))
}

fn names(decision: &Decision) -> Vec<&'static str> {
    decision.events.iter().map(<&'static str>::from).collect()
}

fn session(decision: &Decision) -> super::Session {
    let begun = decision.events.iter().find_map(|event| {
        let AnyEvent::Sessions(Event::Begun { session, .. }) = event else { return None };
        Some(*session)
    });
    begun.expect("a session begins")
}

#[test]
fn whoever_has_opened_the_link_gets_the_password_once_and_is_logged_in() {
    let got = claim(&open(), Some(&HASH), Proof::of(&HASH), newcomer()).expect("it is the link's");
    assert_eq!(names(&got), ["Claimed", "LinkUsed", "Covered", "Begun", "Seen", "AskedNoMore"]);
    let session = session(&got);
    assert_eq!((session.student, session.is_borrowed), (StudentId(601), false));
    assert_eq!(session.until - NOW, by(newcomer()).settings.students.sessions_for);
    assert_eq!(got.shows, Shows::Screen(Screen::Credentials { student: StudentId(601) }.into()));
    let again =
        claim(&lea(Claim::Claimed(AccountId(50), NOW)), None, Proof::of(&HASH), newcomer()).expect("twice is once");
    assert!(again.events.is_empty());
    for (who, student, hash, proof, me) in [
        ("a guess", open(), Some(&HASH[..]), Proof::of(&[8; 32]), newcomer()),
        ("no proof", open(), Some(&HASH[..]), Proof::of(&[]), newcomer()),
        ("after its time", lea(Claim::Over), None, Proof::of(&HASH), newcomer()),
        ("another account, later", lea(Claim::Claimed(AccountId(9), NOW)), None, Proof::of(&HASH), newcomer()),
        ("a teacher", open(), Some(&HASH[..]), Proof::of(&HASH), ana()),
        ("an official", open(), Some(&HASH[..]), Proof::of(&HASH), eva()),
        ("an operator", open(), Some(&HASH[..]), Proof::of(&HASH), operator()),
    ] {
        assert!(claim(&student, hash, proof, me).is_err(), "{who}");
    }
}

#[test]
fn while_somebody_else_works_in_the_account_nobody_says_that_is_me() {
    let reader = Reader { student: Some(StudentId(602)), ..by(newcomer()) };
    let kept = kept_of(&HASH);
    for way in [rules::Way::Link(Some(&kept), Proof::of(&HASH)), rules::Way::Handout(true)] {
        for claim in [Claim::Open(SecretId(801)), Claim::Claimed(AccountId(50), NOW)] {
            let refused = rules::claim(Some(&lea(claim)), way, &reader).expect_err("another one works there");
            let nobodys = rules::claim(None, way, &reader).expect_err("nobody's");
            assert_eq!(refused, nobodys, "it tells nothing of others");
        }
        let reader = Reader { student: Some(StudentId(601)), ..by(newcomer()) };
        let again =
            rules::claim(Some(&lea(Claim::Claimed(AccountId(50), NOW))), way, &reader).expect("she works there");
        assert!(again.events.is_empty());
    }
}

#[test]
fn a_link_that_opens_nothing_says_the_same_as_one_that_never_was() {
    let strange = rules::open_link(None, &HASH, &by(newcomer())).expect_err("nobody's");
    let over = claim(&lea(Claim::Over), None, Proof::of(&HASH), newcomer()).expect_err("over");
    assert_eq!(strange, over);
}

fn own<R>(place: &Place, me: Me, rule: impl FnOnce(Option<Own<'_>>) -> R) -> R {
    let reader = Reader { student: Some(place.session.student), ..reader(me) };
    place.own(&reader, |own| rule(Some(own)))
}

#[test]
fn what_is_noted_is_shown_no_more_and_neither_is_it_a_day_later() {
    let noted = own(&place(), newcomer(), rules::noted).expect("she may");
    assert_eq!(names(&noted), ["Covered"]);
    let mut covered = place();
    covered.pupils[0].student.secret = None;
    assert!(own(&covered, newcomer(), rules::noted).expect("twice is once").events.is_empty());
    assert_eq!(names(&rules::cover(Some(&place().pupils[0].student))), ["Covered"]);
    assert!(rules::cover(Some(&open())).events.is_empty(), "a new password waits for its student");
    let late = |at| {
        let reader = Reader { student: Some(StudentId(601)), now: at, ..reader(newcomer()) };
        place().own(&reader, |own| own.reads_password())
    };
    assert_eq!((late(NOW), late(NOW + rules::SHOWN_FOR)), (true, false));
}

#[test]
fn a_right_password_logs_in_for_long_or_on_a_teachers_device_for_a_quarter_of_an_hour() {
    let login = Some(Login { purpose: Purpose::LogIn, student: None, since: NOW });
    let tried = |me: Me, student: Option<&Student>| rules::tried(login, student, &by(me)).expect("it was asked");
    let own = session(&tried(newcomer(), Some(&open())));
    assert_eq!((own.until - NOW, own.is_borrowed), (by(newcomer()).settings.students.sessions_for, false));
    let lent = tried(ana(), Some(&open()));
    let session = session(&lent);
    assert_eq!((session.until - NOW, session.is_borrowed), (rules::BORROWED_FOR, true));
    let expires = Effect::SetTimer(Timer::Expire { account: AccountId(50) }.into(), session.until);
    assert!(lent.effects.contains(&expires));
    let wrong = tried(newcomer(), None);
    assert!(wrong.events.is_empty());
    assert_eq!(wrong.shows, Shows::Screen(Screen::Login { again: true }.into()));
    assert!(rules::tried(None, Some(&open()), &by(newcomer())).is_err(), "nobody asked");
}

#[test]
fn each_try_is_counted_and_the_teacher_hears_of_many() {
    let about = throttle::about(&open().user_name, AccountId(50));
    let tries = |times| {
        let failures = [
            Failures { times, since: NOW - 3_600_000, last_at: NOW - 3_600_000 },
            Failures::default(),
            Failures::default(),
            Failures::default(),
        ];
        let told = [ana().id, jan().id];
        rules::try_password((Some(&open()), &told), (&about, &failures), &by(newcomer())).expect("an hour later")
    };
    assert_eq!(names(&tries(0)), ["Counted"]);
    assert!(tries(8).effects.is_empty());
    let told = tries(9).effects;
    let screen = Screen::LockedOut { student: StudentId(601), lost: false, since: open().password_at };
    let tells = |person| Effect::Notify(Whom::Person(person), screen.clone().into(), Topic::Asked);
    assert_eq!(told, [ana().id, jan().id].map(tells), "whoever can make a new one");
    let soon = [Failures { times: 5, since: NOW - 1, last_at: NOW - 1 }, Failures::default(), Failures::default()];
    assert!(rules::try_password((Some(&open()), &[]), (&about, &soon), &by(newcomer())).is_err(), "too soon");
    let account = [Failures::default(), Failures { times: 5, since: NOW - 1, last_at: NOW - 1 }, Failures::default()];
    assert!(rules::try_password((None, &[]), (&about, &account), &by(newcomer())).is_err(), "by whatever name");
}

#[test]
fn a_right_password_frees_nobody_from_the_tries_of_a_minute() {
    let login = Some(Login { purpose: Purpose::LogIn, student: None, since: NOW });
    let decision = rules::tried(login, Some(&open()), &by(newcomer())).expect("it was asked");
    let [AnyEvent::Sessions(Event::Forgiven { about }), ..] = &decision.events[..] else { panic!("{decision:?}") };
    assert_eq!(*about, throttle::about(&open().user_name, AccountId(50))[..2], "the name and the account");
    let minute = Failures { times: 30, since: NOW - 1, last_at: NOW - 1 };
    let about = throttle::about(&open().user_name, AccountId(50));
    let tries = [Failures::default(), Failures::default(), minute, Failures::default()];
    assert!(rules::try_password((None, &[]), (&about, &tries), &by(newcomer())).is_err(), "one account has its share");
}

#[test]
fn a_try_that_comes_too_late_is_taken_back_and_asked_for_anew() {
    let about = throttle::about(&open().user_name, AccountId(50));
    let once = Failures { times: 1, since: NOW, last_at: NOW };
    let shown = |purpose: Option<Purpose>| {
        let login = purpose.map(|purpose| Login { purpose, student: None, since: NOW });
        let decision = rules::unchecked(login, (&about, &[once; 4]), NOW);
        let [AnyEvent::Sessions(Event::Counted { tries })] = &decision.events[..] else { panic!("{decision:?}") };
        assert!(tries.len() == 4 && tries.iter().all(|(_, failures)| failures.times == 0), "{tries:?}");
        decision.shows
    };
    assert_eq!(shown(Some(Purpose::LogIn)), Shows::Screen(Screen::Login { again: false }.into()));
    assert_eq!(shown(Some(Purpose::Join(PROJECT))), Shows::Screen(Screen::Login { again: false }.into()));
    assert_eq!(shown(Some(Purpose::Password)), Shows::Screen(Screen::Password { again: false }.into()));
    assert_eq!(shown(None), Shows::Screen(crate::area::home()), "who has gone on to something else");
}

#[test]
fn a_question_for_a_secret_ends_with_its_half_hour() {
    let asked = rules::log_in(&by(newcomer())).expect("nobody works there");
    let ends = Effect::SetTimer(Timer::Unask { account: AccountId(50) }.into(), NOW + super::ASKED_FOR);
    assert_eq!((asked.effects, asked.says), (vec![ends], None));
    let after = |since: Option<i64>| names(&rules::unask(AccountId(50), since, &by(newcomer())));
    assert_eq!(after(Some(NOW - super::ASKED_FOR)), ["Unasked"]);
    assert!(after(Some(NOW - super::ASKED_FOR + 1)).is_empty(), "it was asked for anew");
    assert!(after(None).is_empty(), "it was answered");
}

#[test]
fn a_student_chooses_among_their_own_projects_only() {
    let place = place().with_another();
    let chosen = own(&place, newcomer(), |own| rules::choose(own, SpaceId(401))).expect("it is hers");
    assert_eq!(names(&chosen), ["Chose"]);
    assert_eq!(chosen.says, Some(msg::toast_done()), "nothing that she wrote is saved");
    assert!(own(&place, newcomer(), |own| rules::choose(own, SpaceId(402))).is_err(), "somebody else's");
    assert!(rules::choose(None, SpaceId(401)).is_err(), "nobody is logged in");
}

#[test]
fn nobody_who_is_not_logged_in_does_anything_as_a_student() {
    assert!(rules::noted(None).is_err());
    assert!(rules::log_out(None).is_err());
    assert!(rules::change_password(None).is_err());
    assert!(rules::chosen(None, &crate::credentials::PasswordHash::nobodys()).is_err());
}

#[test]
fn who_has_lost_a_password_asks_those_who_can_make_a_new_one() {
    let lea = lea(Claim::Claimed(AccountId(50), NOW));
    let told = [jan().id, olga().id];
    let asked = rules::forgot((Some(&lea), &told), &by(newcomer())).expect("she is known");
    let screen = Screen::LockedOut { student: StudentId(601), lost: true, since: lea.password_at };
    assert_eq!(
        asked.effects,
        told.map(|person| Effect::Notify(Whom::Person(person), screen.clone().into(), Topic::Asked))
    );
    assert!(rules::forgot((None, &[]), &by(newcomer())).is_err(), "nobody knows who that is");
}

/// What a teacher is told of Lea, as far as it can be pressed and read.
fn told(known: &Known, me: Me, is_lost: bool) -> (Vec<Action>, Vec<Text>) {
    let (reader, space, lea) = (by(me), space((1, 2), Some(NOW)), place().pupils[0].clone());
    let asked = (is_lost, lea.student.password_at);
    let at = |inside: Inside<'_>| views::locked_out(&lea.student, Some((inside, &lea)), asked);
    let view = inside(known, &space, &reader, at);
    let texts = view.texts();
    let View::Card { buttons, .. } = view else { panic!("a card") };
    let action = |button: Button| if let Link::Do(action) = button.link { Some(action) } else { None };
    (buttons.into_iter().filter_map(action).collect(), texts)
}

#[test]
fn what_is_asked_for_takes_one_press_and_what_is_not_is_asked_about() {
    let lea = &place().pupils[0].student;
    let renew = students::Command::Renew { project: PROJECT, student: lea.id, replaces: lea.password_at };
    let (sure, asks) = (Action::Sure(renew.clone().into()), Action::Do(renew.into()));
    let (lost, _) = told(&place().known, ana(), true);
    assert!(lost.contains(&sure) && !lost.contains(&asks), "{lost:?}");
    let (wrong, _) = told(&place().known, ana(), false);
    assert!(wrong.contains(&asks) && !wrong.contains(&sure), "{wrong:?}");
}

#[test]
fn who_can_make_no_new_password_reads_who_could() {
    let mere = Profiles { twinspace: Some(TwinSpace::TeacherMember), ..Profiles::FOUNDER };
    let known = place().known.with(ANA, mere);
    let says = |texts: &[Text]| texts.contains(&msg::locked_out_role());
    let gives = Action::Go(area::members(PROJECT));
    let (actions, texts) = told(&known, ana(), true);
    assert!(says(&texts) && !actions.contains(&gives), "{actions:?}");
    let (actions, texts) = told(&known, jan(), true);
    assert!(says(&texts) && actions.contains(&gives), "who may change roles can give her the right: {actions:?}");
    assert!(!says(&told(&place().known, ana(), true).1), "she may");
}

#[test]
fn a_student_reads_at_home_what_their_role_may_do() {
    let home = |role: PupilRole, state: State| {
        let mut place = Place::of(state, &|words, _| words);
        place.pupils[0].role = role;
        let reader = Reader { student: Some(place.session.student), ..reader(newcomer()) };
        let shows = |inside: Inside<'_>| {
            place.own(&reader, |own| views::home(own, inside, (&place.known.peers, &place.pupils)))
        };
        let view = inside(&place.known, &place.space, &reader, shows).expect("it is hers");
        view.texts().iter().map(|text| Locale::english().plain(text) + "\n").collect::<String>()
    };
    for (role, publishes) in [(PupilRole::Manager, true), (PupilRole::Member, false)] {
        for state in [State::Active, State::Closed] {
            let says = home(role, state);
            assert!(says.contains("You may") && says.contains("read everything there"), "{says}");
            assert!(says.contains("see who is here") && !says.contains("students’ names"), "{says}");
            let is_open = state == State::Active;
            assert_eq!(says.contains("publish news and files"), publishes && is_open, "{says}");
            assert!(!says.contains("invite"), "{says}");
        }
    }
}

#[test]
fn a_password_of_ones_own_takes_the_old_one_from_all_who_could_read_it() {
    let chosen = own(&place(), newcomer(), |own| rules::chosen(own, &crate::credentials::PasswordHash::nobodys()));
    let chosen = chosen.expect("she is in");
    assert_eq!(names(&chosen), ["PasswordChosen", "Covered", "EndedElsewhere", "AskedNoMore"]);
    assert!(chosen.effects.contains(&Effect::Refresh(601)));
}

#[test]
fn a_student_of_another_project_is_brought_in_only_once_the_password_was_right() {
    let place = place();
    let answer = |me: Me, student: Option<&Student>, about| {
        let (reader, space) = (by(me), space((0, 2), Some(NOW)));
        inside(&place.known, &space, &reader, |inside| rules::answer(inside, (student, &[AccountId(9)]), about))
    };
    let accepted = answer(ana(), Some(&open()), (false, true)).expect("she may");
    assert_eq!(names(&accepted), ["AskedNoMore", "Joined", "Noted"]);
    assert_eq!(accepted.says, Some(msg::toast_done()), "the student was brought in");
    let told = Effect::Notify(Whom::Account(AccountId(9)), Screen::MyProjects.into(), Topic::Asked);
    assert!(accepted.effects.contains(&told), "wherever she is logged in: {:?}", accepted.effects);
    let claimed = lea(Claim::Claimed(AccountId(8), NOW));
    let accepted = answer(ana(), Some(&claimed), (false, true)).expect("she may");
    let told = accepted.effects.iter().filter(|effect| matches!(effect, Effect::Notify(..))).count();
    assert_eq!(told, 1, "and not where perhaps somebody else is by now");
    assert_eq!(names(&answer(ana(), Some(&open()), (false, false)).expect("no is an answer")), ["AskedNoMore"]);
    assert_eq!(names(&answer(ana(), Some(&open()), (true, true)).expect("is here")), ["AskedNoMore"]);
    assert!(answer(ana(), None, (false, true)).is_err(), "nobody's password was typed");
    assert!(answer(Me { id: PIA, ..olga() }, Some(&open()), (false, true)).is_err(), "a teacher-member");
    let join = |agreed| {
        let (reader, space) = (by(ana()), space((0, 2), agreed));
        inside(&place.known, &space, &reader, rules::join)
    };
    assert!(join(Some(NOW)).is_ok());
    assert!(join(None).is_err(), "guardians come first");
    let proved = rules::tried(
        Some(Login { purpose: Purpose::Join(PROJECT), student: None, since: NOW }),
        Some(&open()),
        &by(ana()),
    );
    assert_eq!(names(&proved.expect("it was right")), ["Forgiven", "Proved"]);
}

#[test]
fn a_session_ends_at_its_time_unless_another_one_has_begun() {
    assert_eq!(names(&rules::expire(AccountId(50), true)), ["Ended", "AskedNoMore"]);
    assert!(rules::expire(AccountId(50), false).events.is_empty());
    let out = own(&place(), newcomer(), rules::log_out).expect("she is in");
    assert_eq!(names(&out), ["Ended", "AskedNoMore"]);
}

#[test]
fn a_new_password_logs_everybody_out_who_works_with_the_old_one() {
    let change = super::student_leaves(StudentId(601));
    assert!(matches!(&change.events[..], [AnyEvent::Sessions(Event::EndedAll { student: StudentId(601) })]));
}

#[test]
fn no_proof_stands_in_a_log() {
    let printed = format!("{:?}", Screen::Claim { student: StudentId(1), proof: Proof::of(&HASH) });
    assert!(!printed.contains('7'), "{printed}");
}
