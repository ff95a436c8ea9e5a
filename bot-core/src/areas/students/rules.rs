//! How students are brought in, and what teachers do for them (docs/domain.md, "Students").

mod file;
mod list;

pub use file::{read, read_again, receive, unread};
pub use list::{List, check, correct, corrected, discard, enrol, enrolled, leave_out, swap, swapped};

use super::form::ClassDraft;
use super::student::{Claim, Pupil, PupilRole, Student};
use super::{Event, Job, Screen, Timer};
use crate::area;
use crate::areas::space::Inside;
use crate::decision::{Again, Change, Decided, Decision, Effect, Refusal};
use crate::domain::{Deed, Doer, ProjectId, Right, SecretId, StudentId, What};
use crate::job::NewPassword;
use crate::text::msg;
use crate::wire::{Page, Words};

/// A TwinSpace has at most so many students: a few hundred (docs/domain.md, "Sizes"), and room to spare.
const MOST_HERE: u32 = 1000;

pub(super) fn students(project: ProjectId) -> Screen {
    Screen::Students { project, page: Page(0) }
}

fn shown(inside: Inside<'_>, pupil: &Pupil) -> Screen {
    Screen::Student { project: inside.project(), student: pupil.student.id }
}

/// How many more students there is room for.
pub(crate) fn room(inside: Inside<'_>) -> u32 {
    let (managers, members) = inside.space.students;
    MOST_HERE.saturating_sub(managers + members)
}

pub(crate) fn full(inside: Inside<'_>) -> Refusal {
    Refusal::not_yet(msg::refusal_space_full(MOST_HERE)).showing(students(inside.project()))
}

/// Opens the form in which students are named.
///
/// # Errors
/// The person may not, the project is not active, or there is no room.
pub fn add(inside: Inside<'_>) -> Decided {
    inside.may(Right::Invite)?;
    if room(inside) == 0 {
        return Err(full(inside));
    }
    let project = inside.seen.project();
    Ok(Decision::begins(ClassDraft::of(project.id, project.content.title.as_str()), Again::GoesOn))
}

/// Looks for students by words.
///
/// # Errors
/// The person may not see students, or there are no words.
pub fn search(inside: Inside<'_>, words: &Words) -> Decided {
    if !inside.sees(Right::SeeStudents) {
        return Err(Refusal::gone());
    }
    let title = inside.seen.project().content.title.as_str();
    let words = words.0.clone().ok_or_else(|| Refusal::needs_words(title))?;
    Ok(Decision::shows(Screen::Found { project: inside.project(), words }))
}

/// Whether a student is of the reader's own class: the reader has registered them, or a colleague of the same school has. Everybody
/// else knows the given name and an initial, and neither reads the password nor makes a new one.
#[must_use]
pub fn is_of_class(inside: Inside<'_>, pupil: &Pupil) -> bool {
    let me = &inside.seen.reader.me;
    let (by, school) = pupil.student.registered;
    by == me.id || me.teacher.as_ref().is_some_and(|teacher| teacher.school.id == school)
}

/// Begins to make a new password for a student; the old one stays until then.
///
/// # Errors
/// The person may not, the student is of another class, or the project is not active.
pub fn renew(inside: Inside<'_>, pupil: &Pupil, replaces: i64) -> Decided {
    inside.may(Right::Invite)?;
    if !is_of_class(inside, pupil) {
        return Err(Refusal::never(msg::refusal_other_class()).showing(shown(inside, pupil)));
    }
    let (by, student) = (inside.seen.reader.me.id, &pupil.student);
    if student.password_at != replaces {
        return Ok(Decision::nothing(shown(inside, pupil), msg::toast_old()));
    }
    let job = Job::Renew { project: inside.project(), student: student.id, by, replaces };
    let begun = Change::default().with([Effect::Start(job.into())]);
    Ok(begun.decision(shown(inside, pupil), msg::toast_renewing()))
}

/// Gives a student a new password, which they have to get anew. The old one holds no more, its words are gone, and whoever works with
/// it is logged out.
///
/// # Errors
/// Whoever has asked for it may do so no more.
pub fn renewed(inside: Inside<'_>, pupil: &Pupil, password: &NewPassword) -> Decided {
    inside.may(Right::Invite)?;
    let (student, at) = (pupil.student.id, inside.seen.reader.now);
    let set = Event::PasswordSet { student, password: Box::new(password.clone()), at };
    let until = at + inside.seen.reader.settings.students.claims_for;
    let effects = [Effect::SetTimer(Timer::CoverOne { student }.into(), until), Effect::Refresh(student.0)];
    let change = covered(&pupil.student).and(Change::event(set)).and(area::student_leaves(student)).with(effects);
    Ok(change.decision(shown(inside, pupil), msg::toast_saved()))
}

/// Gives a student a role. One that they have already changes nothing.
///
/// # Errors
/// The person may bring nobody in, or the project is not active.
pub fn set_role(inside: Inside<'_>, pupil: &Pupil, role: PupilRole) -> Decided {
    inside.may(Right::Invite)?;
    let shows = shown(inside, pupil);
    if pupil.role == role {
        return Ok(Decision::nothing(shows, msg::toast_saved()));
    }
    let student = pupil.student.id;
    let set = Event::RoleSet { space: inside.space.id, student, role };
    let refreshes = [Effect::Refresh(student.0), Effect::Refresh(inside.project().0)];
    let noted = noted(inside, What::Role(Some(role.twinspace())), student);
    Ok(Change::event(set).and(noted).with(refreshes).decision(shows, msg::toast_saved()))
}

/// Removes a student from a TwinSpace. Who works in no other is erased; `stays`: whether they do, and so go on there as they are.
///
/// # Errors
/// The person may bring nobody in, or the project is not active.
pub fn remove(inside: Inside<'_>, (pupil, stays): (&Pupil, bool)) -> Decided {
    inside.may(Right::Invite)?;
    let student = pupil.student.id;
    let gone = if stays { Change::default() } else { area::student_gone(&pupil.student) };
    let removed = Event::Removed { space: inside.space.id, student };
    let refreshes = [Effect::Refresh(student.0), Effect::Refresh(inside.project().0)];
    let noted = noted(inside, What::Removed, student);
    let change = noted.and(Change::event(removed)).and(gone).with(refreshes);
    Ok(change.decision(students(inside.project()), msg::toast_removed()))
}

/// Notes in the journal what the reader has done to a student. It comes before what erases the student, and names nobody then.
pub(crate) fn noted(inside: Inside<'_>, what: What, student: StudentId) -> Change {
    let reader = inside.seen.reader;
    area::noted(inside.space.id, Deed::of(Doer::Person(reader.me.id), what, reader.now).to(Doer::Student(student)))
}

/// What is sealed of a student's password can be read no more.
pub(crate) fn covered(student: &Student) -> Change {
    let claim = if let Claim::Open(secret) = student.claim { Some(secret) } else { None };
    let secrets: Vec<SecretId> = student.secret.into_iter().chain(claim).collect();
    if secrets.is_empty() { Change::default() } else { Change::event(Event::Covered { secrets }) }
}

/// Ends that passwords can be read: their time is over.
pub(super) fn cover(readable: &[Student]) -> Decision {
    let covered = readable.iter().map(covered).fold(Change::default(), Change::and);
    let refreshes: Vec<Effect> = readable.iter().map(|student| Effect::Refresh(student.id.0)).collect();
    covered.with(refreshes).decision(area::home(), msg::toast_saved())
}
