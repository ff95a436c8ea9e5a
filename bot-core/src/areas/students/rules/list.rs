//! A list of students on its way: looked through, corrected, enrolled.

use std::collections::BTreeSet;

use super::{country, full, registers_for, room, students};
use crate::areas::space::{self, Inside};
use crate::areas::students::class::{Class, ClassRow, ClassState, RowState};
use crate::areas::students::presence::Presence;
use crate::areas::students::student::{Claim, Pupil, PupilRole, Student, StudentName};
use crate::areas::students::{Event, Job, Made, Screen, Timer};
use crate::credentials::UserName;
use crate::decision::{Change, Decided, Decision, Effect, Refusal, read_words};
use crate::domain::{ClassId, Right, SchoolId};
use crate::reader::Fresh;
use crate::text::msg;
use crate::wire::{Page, Words};

/// A list before a reader.
#[derive(Clone, Copy, Debug)]
pub struct List<'a> {
    /// Where its students shall work.
    pub inside: Inside<'a>,
    /// The list.
    pub class: &'a Class,
    /// The folded names of those of the reader's class who work there already.
    pub here: &'a [String],
    /// The folded names of the other students of the reader's school.
    pub at_school: &'a [String],
}

impl List<'_> {
    /// Whether another student of the reader's school, who works elsewhere, has the name in a line that is looked through.
    pub(in crate::areas::students) fn has_namesake(self, row: &ClassRow) -> bool {
        let name = row.name.as_ref().filter(|_| self.class.state == ClassState::Checked);
        name.is_some_and(|name| self.at_school.contains(&name.folded()))
    }

    pub(super) fn screen(self) -> Screen {
        Screen::Class { class: self.class.id, page: Page(0) }
    }

    /// Whether the reader may go on with it: it is their own.
    ///
    /// # Errors
    /// It is somebody else's, the reader may bring nobody in any more, or the project is not active.
    pub(in crate::areas::students) fn may(self) -> Result<(), Refusal> {
        if self.class.by != self.inside.seen.reader.me.id {
            return Err(Refusal::gone());
        }
        self.inside.may(Right::Invite)
    }

    /// The same, while nobody is enrolled yet.
    fn may_change(self) -> Result<(), Refusal> {
        self.may()?;
        match self.class.state {
            ClassState::Checked => Ok(()),
            ClassState::Reading
            | ClassState::Unread
            | ClassState::Enrolling
            | ClassState::Done
            | ClassState::Stopped => Err(Refusal::too_late().showing(self.screen())),
        }
    }

    /// The line with this number, while it can be changed.
    fn row(self, line: u32) -> Result<ClassRow, Refusal> {
        self.may_change()?;
        self.class.row(line).cloned().ok_or_else(Refusal::gone)
    }

    fn changed(self, row: ClassRow) -> Decision {
        let changed = Event::RowChanged { class: self.class.id, row: Box::new(row) };
        Change::event(changed).with([Effect::Refresh(self.class.id.0)]).decision(self.screen(), msg::toast_saved())
    }
}

/// What students will be called: each as its name suggests in the country of the school, and as nobody else is.
pub(super) struct Names<'a> {
    country: Option<&'a str>,
    taken: BTreeSet<String>,
}

impl<'a> Names<'a> {
    /// Names for the students of the reader's school, none of them taken.
    pub(super) fn of(inside: Inside<'a>, taken: BTreeSet<String>) -> Self {
        Self { country: country(inside), taken }
    }

    /// The same, and none that is given to one of these lines.
    pub(super) fn beside<'r>(mut self, rows: impl IntoIterator<Item = &'r ClassRow>) -> Self {
        let given = rows.into_iter().filter_map(|row| row.user_name.as_ref());
        self.taken.extend(given.map(|name| name.as_str().to_owned()));
        self
    }

    pub(super) fn give(&mut self, name: &StudentName) -> UserName {
        let mut candidates = UserName::candidates(name.given.as_str(), name.surname.as_str(), self.country);
        let free = candidates.find(|candidate| !self.taken.contains(candidate.as_str()));
        let free = free.expect("there is no end of candidates");
        self.taken.insert(free.as_str().to_owned());
        free
    }
}

/// Keeps a list to be looked through. A name that stands twice, or is that of somebody of the reader's class who works in the TwinSpace
/// already, is left out at first.
///
/// # Errors
/// The person may not, the project is not active, or nothing stands on the list.
pub fn check(
    inside: Inside<'_>,
    (rows, role): (Vec<ClassRow>, PupilRole),
    (here, taken): (&[String], BTreeSet<String>),
    fresh: &mut Fresh,
) -> Decided {
    inside.may(Right::Invite)?;
    if rows.is_empty() {
        return Err(Refusal::not_yet(msg::problem_empty()));
    }
    let reader = inside.seen.reader;
    let place = (inside.project(), inside.space.id);
    let (by, locale, state) = (reader.me.id, reader.locale, ClassState::Checked);
    let mut class = Class { id: fresh.id::<ClassId>(), place, by, role, locale, state, file: None, rows };
    let mut names = Names::of(inside, taken);
    let states: Vec<RowState> = class.rows.iter().map(|row| first(&class, row, here)).collect();
    for (row, state) in class.rows.iter_mut().zip(states) {
        row.state = state;
        row.user_name = row.name.as_ref().filter(|_| state == RowState::In).map(|name| names.give(name));
    }
    let shows = Screen::Class { class: class.id, page: Page(0) };
    let checked = Event::Checked { class: Box::new(class), at: reader.now };
    Ok(Change::event(checked).decision(shows, msg::toast_saved()))
}

/// What becomes of a line at first.
pub(super) fn first(class: &Class, row: &ClassRow, here: &[String]) -> RowState {
    let is_double = row.name.is_some() && class.remark(row, here).is_some();
    if is_double { RowState::Out } else { RowState::In }
}

/// Reads the words that correct a line.
///
/// # Errors
/// They are missing, or are no name and surname.
pub fn corrected(words: &Words, line: u32) -> Result<StudentName, Refusal> {
    read_words(words, &line.to_string())
}

/// Corrects a line. It is taken in, whatever it was before.
///
/// # Errors
/// The list is somebody else's or under way, or the words are no name.
pub fn correct(list: List<'_>, line: u32, name: Result<StudentName, Refusal>, taken: BTreeSet<String>) -> Decided {
    let row = list.row(line)?;
    let name = name?;
    let others = list.class.rows.iter().filter(|row| row.line != line);
    let user_name = Some(Names::of(list.inside, taken).beside(others).give(&name));
    Ok(list.changed(ClassRow { typed: String::new(), name: Some(name), user_name, state: RowState::In, ..row }))
}

/// Leaves a line out, or takes it in again.
///
/// # Errors
/// The list is somebody else's or under way.
pub fn leave_out(list: List<'_>, line: u32, out: bool) -> Decided {
    let row = list.row(line)?;
    let state = if out { RowState::Out } else { RowState::In };
    if row.state == state {
        return Ok(Decision::nothing(list.screen(), msg::toast_saved()));
    }
    Ok(list.changed(ClassRow { state, ..row }))
}

/// The name with given names and surnames the other way round, if it can be so.
#[must_use]
pub fn swapped(name: &StudentName) -> Option<StudentName> {
    StudentName::of(name.surname.as_str(), name.given.as_str()).ok()
}

/// Takes given names for surnames, and the other way round, in every line.
///
/// # Errors
/// The list is somebody else's or under way.
pub fn swap(list: List<'_>, taken: BTreeSet<String>) -> Decided {
    list.may_change()?;
    let mut names = Names::of(list.inside, taken);
    let mut changed = Change::default();
    for row in &list.class.rows {
        let Some(name) = row.name.as_ref().and_then(swapped) else { continue };
        let user_name = (row.state == RowState::In).then(|| names.give(&name));
        let row = ClassRow { name: Some(name), user_name, ..row.clone() };
        changed = changed.and(Change::event(Event::RowChanged { class: list.class.id, row: Box::new(row) }));
    }
    Ok(changed.with([Effect::Refresh(list.class.id.0)]).decision(list.screen(), msg::toast_saved()))
}

/// Begins to enrol the students of a list: each gets a user name and a password. Asked once more, nothing else begins.
///
/// # Errors
/// The list is somebody else's, guardians have not agreed, lines are to be corrected first, nobody is on it, or there is no room.
pub fn enrol(list: List<'_>) -> Decided {
    list.may()?;
    let (class, inside) = (list.class, list.inside);
    match class.state {
        ClassState::Checked => {}
        ClassState::Enrolling | ClassState::Done => return Ok(Decision::nothing(list.screen(), msg::toast_done())),
        ClassState::Reading | ClassState::Unread | ClassState::Stopped => {
            return Err(Refusal::too_late().showing(list.screen()));
        }
    }
    if class.faulty() > 0 {
        return Err(Refusal::not_yet(msg::refusal_class_faulty(class.faulty())).showing(list.screen()));
    }
    let count = u32::try_from(class.to_enrol().count()).unwrap_or(u32::MAX);
    if count == 0 {
        return Err(Refusal::not_yet(msg::refusal_class_empty()).showing(list.screen()));
    }
    if count > room(inside) {
        return Err(full(inside));
    }
    if inside.waits_for_guardians() {
        let guardians = space::Screen::Guardians { project: inside.project() };
        return Err(Refusal::not_yet(msg::refusal_guardians()).showing(guardians));
    }
    let moved = Event::ClassMoved { class: class.id, before: ClassState::Checked, after: ClassState::Enrolling };
    let effects = [Effect::Start(Job::Enrol { class: class.id }.into()), Effect::Refresh(class.id.0)];
    Ok(Change::event(moved).with(effects).decision(list.screen(), msg::toast_enrolling()))
}

/// Writes students who have passwords now. Who is enrolled already, or was left out meanwhile, is passed over; where whoever has
/// begun it may bring nobody in any more, it stops with those who are in.
///
/// # Errors
/// The list is not under way any more.
pub fn enrolled(list: List<'_>, made: &[Made], taken: BTreeSet<String>) -> Decided {
    let (class, reader) = (list.class, list.inside.seen.reader);
    if class.state != ClassState::Enrolling {
        return Err(Refusal::too_late());
    }
    if list.may().is_err() {
        return Ok(moved(list, ClassState::Stopped, Change::default()));
    }
    let mut names = Names::of(list.inside, taken);
    let mut change = Change::default();
    for made in made {
        let Some(row) = class.to_enrol().find(|row| row.line == made.line) else { continue };
        let Some(name) = row.name.clone() else { continue };
        let user_name = names.give(&name);
        let school = registers_for(list.inside).map_or(SchoolId(0), |school| school.id);
        let student = Student {
            id: made.student,
            user_name,
            name,
            locale: class.locale,
            registered: (class.by, school),
            password_at: reader.now,
            secret: Some(made.password.secret),
            claim: Claim::Open(made.password.claim.secret),
        };
        let pupil = Box::new(Pupil { student, role: class.role, joined_at: reader.now, presence: Presence::default() });
        let (row, space) = ((class.id, made.line), class.place.1);
        let enrolled = Event::Enrolled { row, pupil, space, password: Box::new(made.password.clone()) };
        change = change.and(Change::event(enrolled));
    }
    let is_done = class.to_enrol().all(|row| made.iter().any(|made| made.line == row.line));
    if is_done {
        return Ok(moved(list, ClassState::Done, change));
    }
    Ok(change.with([Effect::Refresh(class.id.0)]).decision(list.screen(), msg::toast_saved()))
}

/// A list has come to its end: its passwords can be read for a while.
fn moved(list: List<'_>, after: ClassState, change: Change) -> Decision {
    let (class, reader) = (list.class, list.inside.seen.reader);
    let moved = Event::ClassMoved { class: class.id, before: ClassState::Enrolling, after };
    let effects = [
        Effect::SetTimer(Timer::Cover { class: class.id }.into(), reader.now + reader.settings.students.claims_for),
        Effect::Refresh(class.id.0),
        Effect::Refresh(list.inside.project().0),
    ];
    change.and(Change::event(moved)).with(effects).decision(list.screen(), msg::toast_saved())
}

/// Throws a list away.
///
/// # Errors
/// It is somebody else's, or under way.
pub fn discard(list: List<'_>) -> Decided {
    if list.class.by != list.inside.seen.reader.me.id {
        return Err(Refusal::gone());
    }
    match list.class.state {
        ClassState::Reading | ClassState::Unread | ClassState::Checked => {}
        ClassState::Enrolling | ClassState::Done | ClassState::Stopped => {
            return Err(Refusal::too_late().showing(list.screen()));
        }
    }
    let discarded = Event::Discarded { class: list.class.id };
    Ok(Change::event(discarded).decision(students(list.inside.project()), msg::toast_discarded()))
}
