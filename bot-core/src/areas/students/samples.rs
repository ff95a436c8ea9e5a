//! Samples of students: who works in a TwinSpace, one of them, passwords, and a list on its way.

use super::file::NAME_MOST;
use super::rules::List;
use super::{
    Claim, Class, ClassFile, ClassRow, ClassState, Command, FileFault, Only, Presence, Pupil, PupilRole, RowState,
    Screen, Student, StudentName, reissue, views,
};
use crate::areas::members::samples::{Fill, Known, PIA, known, olga};
use crate::areas::projects::State;
use crate::areas::sample::Sample;
use crate::areas::sample::cast::{ANA, HOUR, JAN, NOW, PROJECT, ana, jan, newcomer, reader};
use crate::areas::space::Space;
use crate::areas::space::samples::{inside, space};
use crate::credentials::UserName;
use crate::domain::{AccountId, ClassId, GivenName, SchoolId, SecretId, SpaceId, StudentId, Surname};
use crate::file::FileRef;
use crate::paper::{Format, PaperKind};
use crate::platform::Platform;
use crate::reader::{Me, Reader};
use crate::text::Locale;
use crate::wire::Page;

pub(crate) const CLASS: ClassId = ClassId(500);

/// A student of the samples: number, given name, surname.
pub(crate) fn pupil(n: i64, given: &str, surname: &str) -> Pupil {
    let name = StudentName::of(given, surname).expect("a name");
    let user_name = UserName::candidates(given, surname, None).next().expect("there is no end of them");
    let student = Student {
        id: StudentId(600 + n),
        user_name,
        name,
        locale: Locale::english(),
        registered: (ANA, SchoolId(ANA.0)),
        password_at: NOW - HOUR,
        secret: Some(SecretId(700 + n)),
        claim: Claim::Open(SecretId(800 + n)),
    };
    Pupil { student, role: PupilRole::Member, joined_at: NOW - HOUR, presence: Presence::default() }
}

fn of_jan(pupil: Pupil) -> Pupil {
    let student = Student { registered: (JAN, SchoolId(JAN.0)), secret: None, claim: Claim::Over, ..pupil.student };
    Pupil { student, role: PupilRole::Manager, ..pupil }
}

pub(super) fn class_of(fill: Fill<'_>) -> Vec<Pupil> {
    let one = |n, given: &str, surname: &str| {
        pupil(n, &fill(given.into(), GivenName::MAX), &fill(surname.into(), Surname::MAX))
    };
    vec![one(1, "Lea", "Nube"), one(2, "Leo", "Monte Alto"), of_jan(one(3, "Zofia", "Brzoza"))]
}

/// A line of a list.
pub(crate) fn row(line: u32, name: Option<(&str, &str)>, state: RowState) -> ClassRow {
    let read = |(given, surname): (&str, &str)| StudentName::of(given, surname).expect("a name");
    let user = |(given, surname): (&str, &str)| UserName::candidates(given, surname, None).next();
    let typed = if name.is_none() { "Ana".to_owned() } else { String::new() };
    ClassRow { line, typed, name: name.map(read), user_name: name.and_then(user), state }
}

/// A list of Ana's that is so far.
pub(crate) fn class(state: ClassState, rows: Vec<ClassRow>) -> Class {
    let place = (PROJECT, SpaceId(400));
    Class { id: CLASS, place, by: ANA, role: PupilRole::Member, locale: Locale::english(), state, file: None, rows }
}

/// A list of Ana's whose file is so far: some of so many lines are read, or it cannot be.
pub(crate) fn from_file(rows: Vec<ClassRow>, lines: u32, fault: Option<FileFault>) -> Class {
    from_file_called("4b.xlsx", rows, (lines, fault))
}

fn from_file_called(name: &str, rows: Vec<ClassRow>, (lines, fault): (u32, Option<FileFault>)) -> Class {
    let file = FileRef { platform: Platform::ALL[0], id: "file-7".to_owned(), name: name.to_owned(), size: 9_000 };
    let state = if fault.is_some() { ClassState::Unread } else { ClassState::Reading };
    Class { file: Some(ClassFile { fault, lines, ..ClassFile::of(file) }), ..class(state, rows) }
}

fn rows(fill: Fill<'_>, state: fn(i64) -> RowState) -> Vec<ClassRow> {
    let names = [("Mia", "Nube"), ("Leo", "d’Ombre"), ("Ana María", "García López")];
    let one = |(n, (given, surname)): (u32, (&str, &str))| {
        let (given, surname) = (fill(given.into(), GivenName::MAX), fill(surname.into(), Surname::MAX));
        row(n, Some((&given, &surname)), state(i64::from(n)))
    };
    (1..).zip(names).map(one).collect()
}

/// What a sample knows.
#[derive(Clone)]
struct Place {
    known: Known,
    space: Space,
    pupils: Vec<Pupil>,
    class: Option<Class>,
    asked: u32,
    /// Whether the school has a student called Iris Prado.
    at_school: bool,
}

impl Place {
    fn shows(&self, screen: &Screen, reader: &Reader) -> Option<crate::view::View> {
        let here: Vec<String> = self.pupils.iter().map(|pupil| pupil.student.name.folded()).collect();
        inside(&self.known, &self.space, reader, |inside| {
            let at_school: &[String] = if self.at_school { &["iris prado".to_owned()] } else { &[] };
            let list = self.class.as_ref().map(|class| List { inside, class, here: &here, at_school });
            match screen {
                Screen::Students { page, .. } => {
                    let open: Vec<(ClassId, u32)> = self.class.iter().map(|class| (class.id, 3)).collect();
                    let under_way = views::UnderWay { classes: &open, reissue: None, asked: self.asked };
                    views::students(inside, (&self.pupils, under_way), *page)
                }
                Screen::Found { words, .. } => views::found(inside, &self.pupils, words),
                Screen::Filtered { only, page, .. } => views::filtered(inside, &self.pupils, (*only, *page)),
                Screen::Sheet { page, .. } => views::sheet(inside, &self.pupils, (None, *page)),
                Screen::Cards { format, .. } => views::paper(inside, &self.pupils, (PaperKind::Cards, *format, None)),
                Screen::ClassList { format, .. } => {
                    views::paper(inside, &self.pupils, (PaperKind::List, *format, None))
                }
                // They have samples of their own.
                Screen::Reissue { .. } | Screen::ReissueSheet { .. } | Screen::ReissueCards { .. } => None,
                Screen::Student { student, .. } => {
                    views::student(inside, self.pupils.iter().find(|pupil| pupil.student.id == *student)?)
                }
                Screen::Class { page, .. } => views::class(list?, *page),
                Screen::Row { line, .. } => views::row(list?, *line),
            }
        })
    }
}

fn all_of(fill: Fill<'_>) -> Vec<Sample> {
    let place = |state, pupils: Vec<Pupil>| {
        let count = u32::try_from(pupils.len()).unwrap_or(u32::MAX);
        Place {
            known: known(state, fill),
            space: space((0, count), Some(NOW)),
            pupils,
            class: None,
            asked: 0,
            at_school: false,
        }
    };
    let sample = |name, screen: Screen, me: Me, place: Place| {
        Sample::new(name, screen, reader(me), move |screen: &Screen, reader: &Reader| place.shows(screen, reader))
    };
    let listed = |class| Place { class: Some(class), ..place(State::Active, class_of(fill)) };
    let students = |page| Screen::Students { project: PROJECT, page: Page(page) };
    let found = |words: &str| Screen::Found { project: PROJECT, words: words.to_owned() };
    let one = |n: i64| Screen::Student { project: PROJECT, student: StudentId(600 + n) };
    let list = Screen::Class { class: CLASS, page: Page(0) };
    let sheet = Screen::Sheet { project: PROJECT, page: Page(0) };
    let cards = |format| Screen::Cards { project: PROJECT, format };
    let names = |format| Screen::ClassList { project: PROJECT, format };
    let mere = || Me { id: PIA, ..olga() };
    let many = || (10..31).map(|n| pupil(n, "Lea", &format!("Nube {n}"))).collect::<Vec<_>>();
    let is_in: fn(i64) -> RowState = |_| RowState::In;
    let half: fn(i64) -> RowState = |n| if n == 1 { RowState::Enrolled(StudentId(601)) } else { RowState::In };
    let done: fn(i64) -> RowState = |n| RowState::Enrolled(StudentId(600 + n));
    let faulty = || {
        let fresh = [("Iris", "Prado"), ("Iris", "Prado")];
        let twice = row(5, Some(fresh[1]), RowState::Out);
        vec![
            row(2, Some(fresh[0]), RowState::In),
            row(4, None, RowState::In),
            twice,
            row(6, Some(("Lea", "Nube")), RowState::Out),
        ]
    };
    let faulty_class = || class(ClassState::Checked, faulty());
    // Two of Ana's are called the same, and two of Jan's.
    let of_one_name = || {
        let mut pupils = vec![pupil(1, "Mia", "Nube"), pupil(2, "Mia", "Nube"), pupil(5, "Leo", "Prado")];
        pupils[1].student.user_name = UserName::candidates("Mia", "Nube", None).nth(1).expect("another one");
        pupils.extend([3, 4].map(|n| of_jan(pupil(n, "Zofia", "Brzoza"))));
        pupils
    };
    let unread = |fault| from_file_called(&fill("4b.xlsx".into(), NAME_MOST), Vec::new(), (0, Some(fault)));
    let of_sheet = || {
        let sheet = Some(fill("Klasa 4b".into(), NAME_MOST));
        let file = Some(ClassFile { file: None, fault: None, sheet, lines: 3 });
        Class { file, ..class(ClassState::Checked, rows(fill, is_in)) }
    };
    let not_agreed = |class| Place { space: space((0, 3), None), ..listed(class) };
    let only = |only| Screen::Filtered { project: PROJECT, only, page: Page(0) };
    // One cannot be reached, one is here now and then, and one waits.
    let with_states = || {
        let fourth = pupil(4, &fill("Mia".into(), GivenName::MAX), &fill("Prado".into(), Surname::MAX));
        let mut pupils: Vec<Pupil> = class_of(fill).into_iter().chain([fourth]).collect();
        for (nth, is_lost) in [(0, true), (1, false)] {
            pupils[nth].student.claim = Claim::Claimed(AccountId(9), NOW - 30 * HOUR);
            pupils[nth].presence = Presence { seen_at: Some(NOW - 2 * HOUR), is_lost, ..Presence::default() };
        }
        Place { asked: 2, ..place(State::Active, pupils) }
    };
    let covered = || {
        let mut pupils = class_of(fill);
        for pupil in &mut pupils {
            pupil.student.secret = None;
            pupil.student.claim = Claim::Over;
        }
        pupils
    };
    vec![
        sample("students/none", students(0), ana(), place(State::Active, Vec::new())),
        sample("students/a class", students(0), ana(), place(State::Active, class_of(fill))),
        sample(
            "students/a class on its way",
            students(0),
            ana(),
            listed(class(ClassState::Checked, rows(fill, is_in))),
        ),
        sample("students/of one name", students(0), ana(), place(State::Active, of_one_name())),
        sample("students/found, of one name", found("mia"), ana(), place(State::Active, of_one_name())),
        sample("passwords/of one name", sheet.clone(), ana(), place(State::Active, of_one_name())),
        sample("file/login cards, of one name", cards(Format::Pdf), ana(), place(State::Active, of_one_name())),
        sample(
            "class/of names at the school",
            list.clone(),
            ana(),
            Place { at_school: true, ..listed(faulty_class()) },
        ),
        sample("students/many", students(0), ana(), place(State::Active, many())),
        sample("students/many, at the end", students(9), ana(), place(State::Active, many())),
        sample("students/of the partner", students(0), jan(), place(State::Active, class_of(fill))),
        sample("students/for a mere member", students(0), mere(), place(State::Active, class_of(fill))),
        sample("students/closed", students(0), ana(), place(State::Closed, class_of(fill))),
        sample("students/some got in", students(0), ana(), with_states()),
        sample("students/not in yet", only(Only::Waiting), ana(), with_states()),
        sample("students/nobody is missing", only(Only::Waiting), ana(), place(State::Active, Vec::new())),
        sample("students/not reached", only(Only::Lost), ana(), with_states()),
        sample("students/not in yet, for a mere member", only(Only::Waiting), mere(), with_states()),
        sample("student/last seen", one(2), ana(), with_states()),
        sample("student/not reached", one(1), ana(), with_states()),
        sample("students/stranger", students(0), newcomer(), place(State::Active, class_of(fill))),
        sample("students/found", found("lea"), ana(), place(State::Active, many())),
        sample("students/nobody found", found("Nils"), ana(), place(State::Active, many())),
        sample("student/with a password", one(1), ana(), place(State::Active, class_of(fill))),
        sample("student/without", one(1), ana(), place(State::Active, covered())),
        sample("student/of the partner", one(3), ana(), place(State::Active, class_of(fill))),
        sample("student/for a mere member", one(1), mere(), place(State::Active, class_of(fill))),
        sample("student/closed", one(1), ana(), place(State::Closed, class_of(fill))),
        sample("student/stranger", one(1), newcomer(), place(State::Active, class_of(fill))),
        sample("passwords/a class", sheet.clone(), ana(), place(State::Active, class_of(fill))),
        sample("passwords/many", sheet.clone(), ana(), place(State::Active, many())),
        sample("passwords/none", sheet.clone(), ana(), place(State::Active, Vec::new())),
        sample("passwords/for a mere member", sheet, mere(), place(State::Active, class_of(fill))),
        sample("file/login cards", cards(Format::Pdf), ana(), place(State::Active, class_of(fill))),
        sample("file/login cards as a table", cards(Format::Csv), ana(), place(State::Active, class_of(fill))),
        sample("file/login cards, no password", cards(Format::Pdf), ana(), place(State::Active, covered())),
        sample("file/login cards, mere member", cards(Format::Pdf), mere(), place(State::Active, class_of(fill))),
        sample("file/class list", names(Format::Pdf), ana(), place(State::Closed, class_of(fill))),
        sample("file/class list, nobody", names(Format::Csv), ana(), place(State::Active, Vec::new())),
        sample(
            "class/to be looked through",
            list.clone(),
            ana(),
            listed(class(ClassState::Checked, rows(fill, is_in))),
        ),
        sample("class/being fetched", list.clone(), ana(), listed(from_file(Vec::new(), 0, None))),
        sample("class/being read", list.clone(), ana(), listed(from_file(rows(fill, is_in), 30, None))),
        sample("class/not fetched", list.clone(), ana(), listed(unread(FileFault::NotFetched))),
        sample("class/an empty file", list.clone(), ana(), listed(unread(FileFault::Empty))),
        sample("class/a large file", list.clone(), ana(), listed(unread(FileFault::TooLarge))),
        sample("class/a long file", list.clone(), ana(), listed(unread(FileFault::TooMany))),
        sample("class/a picture", list.clone(), ana(), listed(unread(FileFault::NoTable))),
        sample("class/an old workbook", list.clone(), ana(), listed(unread(FileFault::Old))),
        sample("class/a locked file", list.clone(), ana(), listed(unread(FileFault::Locked))),
        sample("class/a broken file", list.clone(), ana(), listed(unread(FileFault::Broken))),
        sample("class/a file without names", list.clone(), ana(), listed(unread(FileFault::NoNames))),
        sample("class/of a sheet", list.clone(), ana(), listed(of_sheet())),
        sample("class/with faults", list.clone(), ana(), listed(class(ClassState::Checked, faulty()))),
        sample(
            "class/before guardians agree",
            list.clone(),
            ana(),
            not_agreed(class(ClassState::Checked, rows(fill, is_in))),
        ),
        sample("class/under way", list.clone(), ana(), listed(class(ClassState::Enrolling, rows(fill, half)))),
        sample("class/done", list.clone(), ana(), listed(class(ClassState::Done, rows(fill, done)))),
        sample("class/stopped", list.clone(), ana(), listed(class(ClassState::Stopped, rows(fill, half)))),
        sample("class/of somebody else", list, jan(), listed(class(ClassState::Checked, rows(fill, is_in)))),
        sample(
            "row/read",
            Screen::Row { class: CLASS, line: 1 },
            ana(),
            listed(class(ClassState::Checked, rows(fill, is_in))),
        ),
        sample(
            "row/no name",
            Screen::Row { class: CLASS, line: 4 },
            ana(),
            listed(class(ClassState::Checked, faulty())),
        ),
        sample(
            "row/left out",
            Screen::Row { class: CLASS, line: 5 },
            ana(),
            listed(class(ClassState::Checked, faulty())),
        ),
        sample(
            "row/of somebody else",
            Screen::Row { class: CLASS, line: 1 },
            jan(),
            listed(class(ClassState::Checked, faulty())),
        ),
        confirms("confirm/new password", renewing, ana(), fill),
        confirms("confirm/remove a student", |student| Command::Remove { project: PROJECT, student }, ana(), fill),
        confirms(
            "confirm/remove a student, mere member",
            |student| Command::Remove { project: PROJECT, student },
            mere(),
            fill,
        ),
        discards("confirm/throw a list away", ana(), fill),
        discards("confirm/throw a strange list away", jan(), fill),
    ]
}

fn renewing(student: StudentId) -> Command {
    Command::Renew { project: PROJECT, student, replaces: NOW - HOUR }
}

fn confirms(name: &'static str, command: fn(StudentId) -> Command, me: Me, fill: Fill<'_>) -> Sample {
    let (known, pupil) = (known(State::Active, fill), class_of(fill).remove(0));
    let command = command(pupil.student.id);
    Sample::confirms(name, command.clone(), reader(me), move |reader| {
        inside(&known, &space((0, 3), Some(NOW)), reader, |inside| views::confirmation(&command, inside, &pupil))
    })
}

fn discards(name: &'static str, me: Me, fill: Fill<'_>) -> Sample {
    let (known, class) = (known(State::Active, fill), class(ClassState::Checked, rows(fill, |_| RowState::In)));
    Sample::confirms(name, Command::Discard { class: CLASS }, reader(me), move |reader| {
        inside(&known, &space((0, 3), Some(NOW)), reader, |inside| {
            views::discarding(List { inside, class: &class, here: &[], at_school: &[] })
        })
    })
}

pub(crate) fn all() -> Vec<Sample> {
    [all_of(&|words, _| words), reissue::samples::all_of(&|words, _| words)].concat()
}

/// The same with everything that people write at its greatest length.
pub(crate) fn longest(words: &dyn Fn(usize) -> String) -> Vec<Sample> {
    [all_of(&|_, most| words(most)), reissue::samples::all_of(&|_, most| words(most))].concat()
}
