//! How students are brought in, looked through, and cared for.

mod files;
mod own;

use std::collections::BTreeSet;

use super::rules::{self, List};
use super::samples::{CLASS, class, pupil, row};
use super::{
    Claim, Class, ClassSource, ClassState, Command, Event, Job, Made, Pupil, PupilRole, RowState, Screen, Student,
    StudentName, lines,
};
use crate::area::Event as AnyEvent;
use crate::areas::members::samples::{Known, OLGA, PIA, known, olga};
use crate::areas::projects::State;
use crate::areas::sample::cast::{NOW, PROJECT, ana, jan, newcomer, reader};
use crate::areas::space;
use crate::areas::space::Inside;
use crate::areas::space::samples::{inside, space as twinspace};
use crate::conversation::Answer;
use crate::credentials::{Costs, Password};
use crate::decision::{Decided, Effect, Shows, WayOn};
use crate::domain::{AccountId, FreshIds, Profiles, SchoolId, SecretId, StudentId};
use crate::job::{NewClaim, NewPassword};
use crate::paper::{CardSheet, Draft, Format, Paper, PaperKind, SealedLogin};
use crate::reader::{Fresh, Me};
use crate::text::{Locale, Text, msg};
use crate::value::Value as _;
use crate::vault::Vault;
use crate::wire::Words;

fn plain(state: State) -> Known {
    known(state, &|words, _| words)
}

fn in_space<R>(me: Me, state: State, agreed: Option<i64>, show: impl FnOnce(Inside<'_>) -> R) -> R {
    let (known, space, reader) = (plain(state), twinspace((0, 2), agreed), reader(me));
    inside(&known, &space, &reader, show)
}

fn on_list(me: Me, class: &Class, here: &[&str], rule: impl FnOnce(List<'_>) -> Decided) -> Decided {
    let here: Vec<String> = here.iter().map(|name| crate::text::folded(name)).collect();
    in_space(me, State::Active, Some(NOW), |inside| rule(List { inside, class, here: &here, at_school: &[] }))
}

fn words(words: &str) -> Words {
    Words(Some(words.to_owned()))
}

fn fresh() -> Fresh {
    Fresh::new(FreshIds::new(NOW, 7), String::new())
}

pub(super) fn new_password(n: i64) -> NewPassword {
    let (vault, password) = (Vault::fresh(), Password::of(Locale::english(), 7));
    let secret = SecretId(n);
    let claim =
        NewClaim { hash: vec![1; 32], secret: SecretId(n + 1000), sealed: vault.seal(SecretId(n + 1000), "code") };
    NewPassword {
        hash: password.hash(Costs::FOR_TESTS, [1; 16]),
        secret,
        sealed: vault.seal(secret, password.reveal()),
        claim,
    }
}

fn made(line: u32) -> Made {
    let n = i64::from(line);
    Made { line, student: StudentId(900 + n), password: new_password(950 + n) }
}

fn checked(text: &str, here: &[&str], taken: &[&str]) -> Class {
    checked_by(ana(), text, (here, taken))
}

fn checked_by(me: Me, text: &str, (here, taken): (&[&str], &[&str])) -> Class {
    let here: Vec<String> = here.iter().map(|name| crate::text::folded(name)).collect();
    let taken: BTreeSet<String> = taken.iter().map(|name| (*name).to_owned()).collect();
    let rows = lines::read(text, Locale::english()).expect("a list");
    let decided = in_space(me, State::Active, None, |inside| {
        rules::check(inside, (rows, PupilRole::Member), (&here, taken), &mut fresh())
    });
    let decision = decided.expect("a founder may");
    let Some(AnyEvent::Students(Event::Checked { class, .. })) = decision.events.into_iter().next() else {
        panic!("a list is kept")
    };
    *class
}

fn user_names(class: &Class) -> Vec<Option<&str>> {
    class.rows.iter().map(|row| row.user_name.as_ref().map(|name| name.as_str())).collect()
}

#[test]
fn who_may_bring_students_in_names_them() {
    assert!(in_space(ana(), State::Active, None, rules::add).is_ok());
    for (who, me, state) in [
        ("a teacher-member", Me { id: PIA, ..olga() }, State::Active),
        ("a stranger", newcomer(), State::Active),
        ("of a project that is over", ana(), State::Closed),
        ("of a project that waits", ana(), State::Waiting),
    ] {
        assert!(in_space(me, state, None, rules::add).is_err(), "{who}");
    }
}

#[test]
fn a_twinspace_has_its_bounds() {
    let (known, space, reader) = (plain(State::Active), twinspace((400, 600), None), reader(ana()));
    assert!(inside(&known, &space, &reader, rules::add).is_err());
}

#[test]
fn everybody_on_a_list_gets_a_user_name_of_their_own() {
    let first = checked("Lea Nube", &[], &[]);
    let lea = user_names(&first)[0].expect("a name").to_owned();
    let class = checked("Lea Nube\nLeo Nube\nLEA\tMonte", &[], &[&lea]);
    let names: BTreeSet<_> = user_names(&class).into_iter().flatten().collect();
    assert_eq!(names.len(), 3);
    assert!(!names.contains(lea.as_str()), "somebody has it already");
}

#[test]
fn user_names_are_written_as_in_the_country_of_the_school() {
    let name = |country: &str| {
        let mut me = ana();
        me.teacher.as_mut().expect("she teaches").school.country = country.to_owned();
        let class = checked_by(me, "Христина Щербак", (&[], &[]));
        user_names(&class)[0].expect("a name").to_owned()
    };
    assert_eq!(name("ua"), "khrystyna.shcherbak");
    assert_eq!(name("bg"), "hristina.shterbak");
    assert_eq!(name("es"), "khristina.shcherbak");
}

#[test]
fn doubles_are_left_out_until_somebody_takes_them_in() {
    let class = checked("Lea Nube\nlea  NUBE\nLeo Monte", &["Leo Monte"], &[]);
    let states: Vec<RowState> = class.rows.iter().map(|row| row.state).collect();
    assert_eq!(states, [RowState::In, RowState::Out, RowState::Out]);
    let taken_in = on_list(ana(), &class, &["Leo Monte"], |list| rules::leave_out(list, 2, false));
    let events = taken_in.expect("it is her list").events;
    assert!(matches!(&events[..], [AnyEvent::Students(Event::RowChanged { row, .. })] if row.state == RowState::In));
}

#[test]
fn nobody_is_enrolled_before_the_list_is_in_order() {
    let faulty =
        class(ClassState::Checked, vec![row(1, Some(("Lea", "Nube")), RowState::In), row(2, None, RowState::In)]);
    assert!(on_list(ana(), &faulty, &[], rules::enrol).is_err(), "a line has no name");
    let empty = class(ClassState::Checked, vec![row(1, Some(("Lea", "Nube")), RowState::Out)]);
    assert!(on_list(ana(), &empty, &[], rules::enrol).is_err(), "nobody is on it");
    let good = class(ClassState::Checked, vec![row(1, Some(("Lea", "Nube")), RowState::In)]);
    let refused = in_space(ana(), State::Active, None, |inside| {
        rules::enrol(List { inside, class: &good, here: &[], at_school: &[] })
    });
    let refusal = refused.expect_err("guardians have not agreed");
    let guardians = space::Screen::Guardians { project: PROJECT };
    assert_eq!(refusal.shows.as_deref(), Some(&guardians.into()));
    let begun = on_list(ana(), &good, &[], rules::enrol).expect("all is well");
    assert!(begun.effects.contains(&Effect::Start(Job::Enrol { class: CLASS }.into())));
}

#[test]
fn a_list_is_of_whoever_brings_it_in() {
    let good = class(ClassState::Checked, vec![row(1, Some(("Lea", "Nube")), RowState::In)]);
    for me in [jan(), newcomer(), Me { id: OLGA, ..ana() }] {
        assert!(on_list(me.clone(), &good, &[], rules::enrol).is_err(), "{}", me.name);
        assert!(on_list(me.clone(), &good, &[], rules::discard).is_err(), "{}", me.name);
        assert!(on_list(me.clone(), &good, &[], |list| rules::leave_out(list, 1, true)).is_err(), "{}", me.name);
    }
}

#[test]
fn a_list_under_way_does_not_change() {
    for state in [ClassState::Enrolling, ClassState::Done, ClassState::Stopped] {
        let class = class(state, vec![row(1, Some(("Lea", "Nube")), RowState::In)]);
        let name = || StudentName::of("Leo", "Nube").map_err(|_| crate::decision::Refusal::gone());
        assert!(on_list(ana(), &class, &[], |list| rules::leave_out(list, 1, true)).is_err());
        assert!(on_list(ana(), &class, &[], |list| rules::correct(list, 1, name(), BTreeSet::new())).is_err());
        assert!(on_list(ana(), &class, &[], |list| rules::swap(list, BTreeSet::new())).is_err());
        assert!(on_list(ana(), &class, &[], rules::discard).is_err());
    }
}

#[test]
fn a_corrected_line_is_taken_in_with_a_name_that_is_free() {
    let class =
        class(ClassState::Checked, vec![row(1, Some(("Lea", "Nube")), RowState::In), row(2, None, RowState::Out)]);
    let correct = |typed: &str| {
        let name = rules::corrected(&words(typed), 2);
        on_list(ana(), &class, &[], |list| rules::correct(list, 2, name, BTreeSet::new()))
    };
    let events = correct("Lea; Nube").expect("a name").events;
    let [AnyEvent::Students(Event::RowChanged { row: changed, .. })] = &events[..] else { panic!("{events:?}") };
    assert_eq!((changed.state, changed.typed.as_str()), (RowState::In, ""));
    assert_ne!(changed.user_name, class.rows[0].user_name);
    assert!(correct("Lea").is_err(), "no surname");
    let asked = rules::corrected(&Words(None), 2).expect_err("words are asked for");
    assert!(matches!(asked.way_on, WayOn::NeedsWords(_)));
}

#[test]
fn names_the_wrong_way_round_are_swapped_at_once() {
    let class = checked("Nube Lea\nMonte Leo", &[], &[]);
    let decision = on_list(ana(), &class, &[], |list| rules::swap(list, BTreeSet::new())).expect("it is her list");
    let given = |event: &AnyEvent| {
        let AnyEvent::Students(Event::RowChanged { row, .. }) = event else { return None };
        Some(row.name.as_ref()?.given.as_str().to_owned())
    };
    let given: Vec<String> = decision.events.iter().filter_map(given).collect();
    assert_eq!(given, ["Lea", "Leo"]);
}

#[test]
fn each_line_becomes_one_student_and_the_last_ends_the_list() {
    let rows = vec![
        row(1, Some(("Lea", "Nube")), RowState::In),
        row(2, Some(("Leo", "Monte")), RowState::In),
        row(3, None, RowState::Out),
    ];
    let under_way = class(ClassState::Enrolling, rows.clone());
    let enrolled =
        |class: &Class, made: &[Made]| on_list(ana(), class, &[], |list| rules::enrolled(list, made, BTreeSet::new()));
    let first = enrolled(&under_way, &[made(1)]).expect("it is under way");
    assert_eq!(first.events.len(), 1, "the list goes on: {:?}", first.events);
    let one_in = class(
        ClassState::Enrolling,
        vec![row(1, Some(("Lea", "Nube")), RowState::Enrolled(StudentId(901))), rows[1].clone()],
    );
    let last = enrolled(&one_in, &[made(1), made(2)]).expect("it is under way");
    let names: Vec<&str> = last.events.iter().map(<&'static str>::from).collect();
    assert_eq!(names, ["Enrolled", "ClassMoved"], "line 1 is passed over");
    assert!(enrolled(&class(ClassState::Done, rows), &[made(1)]).is_err(), "it is over");
}

#[test]
fn a_list_stops_when_its_teacher_may_bring_nobody_in_any_more() {
    let under_way = class(ClassState::Enrolling, vec![row(1, Some(("Lea", "Nube")), RowState::In)]);
    let known = plain(State::Active).with(ana().id, Profiles { twinspace: None, ..Profiles::FOUNDER });
    let (space, reader) = (twinspace((0, 2), Some(NOW)), reader(ana()));
    let stopped = inside(&known, &space, &reader, |inside| {
        rules::enrolled(List { inside, class: &under_way, here: &[], at_school: &[] }, &[made(1)], BTreeSet::new())
    });
    let events = stopped.expect("it ends").events;
    assert!(matches!(&events[..], [AnyEvent::Students(Event::ClassMoved { after: ClassState::Stopped, .. })]));
}

fn of_pupil(me: Me, state: State, rule: impl FnOnce(Inside<'_>, &Pupil) -> Decided) -> Decided {
    let pupil = pupil(1, "Lea", "Nube");
    in_space(me, state, Some(NOW), |inside| rule(inside, &pupil))
}

#[test]
fn who_may_bring_students_in_cares_for_them() {
    let member = Me { id: PIA, ..olga() };
    for (me, state, may) in [
        (ana(), State::Active, true),
        (jan(), State::Active, true),
        (member, State::Active, false),
        (ana(), State::Closed, false),
    ] {
        // A new password is made at the student's own school.
        let renews = may && me.id == ana().id;
        let renew = |inside: Inside<'_>, pupil: &Pupil| rules::renew(inside, pupil, pupil.student.password_at);
        assert_eq!(of_pupil(me.clone(), state, renew).is_ok(), renews, "{}: renew", me.name);
        assert_eq!(
            of_pupil(me.clone(), state, |inside, pupil| rules::remove(inside, (pupil, false))).is_ok(),
            may,
            "{}: remove",
            me.name
        );
        let role = |inside: Inside<'_>, pupil: &Pupil| rules::set_role(inside, pupil, PupilRole::Manager);
        assert_eq!(of_pupil(me.clone(), state, role).is_ok(), may, "{}: role", me.name);
    }
    let same = of_pupil(ana(), State::Active, |inside, pupil| rules::set_role(inside, pupil, PupilRole::Member));
    assert!(same.expect("twice is once").events.is_empty());
}

#[test]
fn a_new_password_takes_the_place_of_the_old_one() {
    let decision = of_pupil(ana(), State::Active, |inside, pupil| {
        rules::renewed(inside, pupil, (pupil.student.password_at, &new_password(7)))
    });
    let decision = decision.expect("she may");
    let names: Vec<&str> = decision.events.iter().map(<&'static str>::from).collect();
    assert_eq!(names, ["Covered", "PasswordSet", "EndedAll"]);
    let shown = Shows::Screen(Screen::Student { project: PROJECT, student: StudentId(601) }.into());
    assert_eq!(decision.shows, shown);
    // A colleague was faster: that one is handed out already.
    let late = of_pupil(ana(), State::Active, |inside, pupil| {
        rules::renewed(inside, pupil, (pupil.student.password_at - 1, &new_password(7)))
    });
    assert!(!late.expect("it is no fault of hers").does_something());
}

#[test]
fn nothing_in_a_log_shows_a_name_or_a_password() {
    let class = checked("Lea Nube\nZzyzx", &[], &[]);
    let (password, new) = (Password::of(Locale::english(), 7), new_password(1));
    let names = ClassSource::parse(&Answer::Text("Lea Nube".to_owned())).expect("a list");
    let command = Command::Check { project: PROJECT, names, role: PupilRole::Member };
    let printed = format!("{class:?} {:?} {password:?} {new:?} {command:?}", pupil(1, "Lea", "Nube"));
    for hidden in ["Lea", "Nube", "Zzyzx", password.reveal(), "argon2"] {
        assert!(!printed.contains(hidden), "{hidden} in {printed}");
    }
}

fn draft_of(me: Me, kind: PaperKind, format: Format, pupils: &[Pupil]) -> Option<Draft> {
    let paper = Paper { kind, project: PROJECT, format, of: None, title: Text::words("a paper") };
    in_space(me, State::Active, Some(NOW), |inside| super::papers::draft(&paper, inside, pupils))
}

#[test]
fn a_teacher_gets_the_students_of_their_own_school_on_paper() {
    let covered = |pupil: Pupil| Pupil { student: Student { secret: None, ..pupil.student }, ..pupil };
    let of_school = |id, pupil: Pupil| {
        let registered = (PIA, SchoolId(id));
        Pupil { student: Student { registered, ..pupil.student }, ..pupil }
    };
    let pupils = [
        pupil(1, "Lea", "Nube"),
        covered(pupil(2, "Leo", "Monte")),
        of_school(ana().id.0, pupil(3, "Mia", "Prado")),
        of_school(jan().id.0, pupil(4, "Zofia", "Brzoza")),
    ];
    let table = |me, kind| {
        let (list, logins) = match draft_of(me, kind, Format::Csv, &pupils) {
            Some(Draft::Logins { list, logins, .. }) => (list, logins.len()),
            Some(Draft::List(list)) => (list, 0),
            Some(Draft::Cards(_)) | None => panic!("a table"),
        };
        (list.rows.iter().map(|row| row[0].clone()).collect::<Vec<_>>(), logins, list.rows[0].len())
    };
    assert_eq!(table(ana(), PaperKind::List), (["Lea", "Leo", "Mia"].map(str::to_owned).to_vec(), 0, 4));
    assert_eq!(
        table(ana(), PaperKind::Cards),
        (["Lea", "Mia"].map(str::to_owned).to_vec(), 2, 3),
        "who has a password"
    );
    assert_eq!(table(jan(), PaperKind::List).0, ["Zofia"]);
    for kind in [PaperKind::Cards, PaperKind::List] {
        assert!(draft_of(Me { id: PIA, ..olga() }, kind, Format::Pdf, &pupils).is_none(), "a mere member");
        assert!(draft_of(newcomer(), kind, Format::Pdf, &pupils).is_none(), "a stranger");
        assert!(draft_of(ana(), kind, Format::Pdf, &pupils[3..]).is_none(), "nobody of her school");
    }
    assert!(draft_of(ana(), PaperKind::Cards, Format::Csv, &pupils[1..2]).is_none(), "nobody has a password");
}

#[test]
fn each_card_is_in_the_language_of_its_class() {
    let spanish = Locale::negotiate("es");
    let in_spanish = |pupil: Pupil| Pupil { student: Student { locale: spanish, ..pupil.student }, ..pupil };
    let pupils = [in_spanish(pupil(1, "Lea", "Nube")), pupil(2, "Leo", "Monte"), in_spanish(pupil(3, "Mia", "Prado"))];
    let Some(Draft::Cards(sheets)) = draft_of(ana(), PaperKind::Cards, Format::Pdf, &pupils) else { panic!("cards") };
    let seen = sheets.iter().map(|CardSheet { sheet, logins, .. }| {
        let names: Vec<&str> = sheet.cards.iter().map(|card| card.name.as_str()).collect();
        let passwords: Vec<SecretId> = logins.iter().map(|login| login.password).collect();
        (sheet.language.as_str(), sheet.labels.password.as_str(), names, passwords)
    });
    let expected = [
        ("es", "Contraseña", vec!["Lea Nube", "Mia Prado"], vec![SecretId(701), SecretId(703)]),
        ("en", "Password", vec!["Leo Monte"], vec![SecretId(702)]),
    ];
    assert_eq!(seen.collect::<Vec<_>>(), expected);
    assert_eq!(sheets[0].sheet.cards[0].begin[0], spanish.plain(&msg::card_begin()));
    assert_eq!(sheets[0].scan, spanish.plain(&msg::card_begin_scan()));
    let is_sealed = |card: &cards::Card| card.password.is_empty() && card.link.is_none();
    assert!(sheets.iter().flat_map(|sheet| &sheet.sheet.cards).all(is_sealed));
}

#[test]
fn a_card_has_the_link_of_its_student_while_that_is_open() {
    let with = |nth, claim| {
        let pupil = pupil(nth, "Lea", "Nube");
        Pupil { student: Student { claim, ..pupil.student }, ..pupil }
    };
    let (open, over) = (Claim::Open(SecretId(9)), Claim::Over);
    let pupils = [with(1, open), with(2, over), with(3, Claim::Claimed(AccountId(4), NOW))];
    let login = |password, claim| SealedLogin { password: SecretId(password), claim };
    let expected = [login(701, Some(SecretId(9))), login(702, None)];
    for format in [Format::Pdf, Format::Csv] {
        let draft = draft_of(ana(), PaperKind::Cards, format, &pupils).expect("two have passwords");
        assert_eq!(draft.secrets(), [701, 9, 702].map(SecretId));
        let logins = match draft {
            Draft::Cards(mut sheets) => sheets.remove(0).logins,
            Draft::Logins { logins, .. } => logins,
            Draft::List(_) => panic!("no passwords"),
        };
        assert_eq!(logins, expected, "who has got the password has no card");
    }
}
