//! How students are brought in, and what teachers do for them (docs/domain.md, "Students").

mod list;

pub use list::{List, check, correct, corrected, discard, enrol, enrolled, leave_out, swap, swapped};

use super::form::ClassDraft;
use super::student::{Pupil, PupilRole};
use super::{Event, Job, Screen, Timer};
use crate::areas::space::Inside;
use crate::decision::{Again, Change, Decided, Decision, Effect, Refusal};
use crate::domain::{ProjectId, Right, SecretId, StudentId};
use crate::job::NewPassword;
use crate::text::msg;
use crate::wire::{Page, Words};

/// A password can be read for this long, in ms: 14 days. Afterwards there is a new one to be had.
pub(in crate::areas::students) const READABLE_FOR: i64 = 14 * 24 * 3_600_000;

/// A TwinSpace has at most so many students: a few hundred (docs/domain.md, "Sizes"), and room to spare.
const MOST_HERE: u32 = 1000;

pub(super) fn students(project: ProjectId) -> Screen {
    Screen::Students { project, page: Page(0) }
}

fn shown(inside: Inside<'_>, pupil: &Pupil) -> Screen {
    Screen::Student { project: inside.project(), student: pupil.student.id }
}

/// How many more students there is room for.
fn room(inside: Inside<'_>) -> u32 {
    let (managers, members) = inside.space.students;
    MOST_HERE.saturating_sub(managers + members)
}

fn full(inside: Inside<'_>) -> Refusal {
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

/// Begins to make a new password for a student; the old one stays until then.
///
/// # Errors
/// The person may not, or the project is not active.
pub fn renew(inside: Inside<'_>, pupil: &Pupil) -> Decided {
    inside.may(Right::Invite)?;
    let (by, now) = (inside.seen.reader.me.id, inside.seen.reader.now);
    let job = Job::Renew { project: inside.project(), student: pupil.student.id, asked: (by, now) };
    let begun = Change::default().with([Effect::Start(job.into())]);
    Ok(begun.decision(shown(inside, pupil), msg::toast_renewing()))
}

/// Gives a student a new password. The old one holds no more, and its words are gone.
///
/// # Errors
/// Whoever has asked for it may do so no more.
pub fn renewed(inside: Inside<'_>, pupil: &Pupil, password: &NewPassword) -> Decided {
    inside.may(Right::Invite)?;
    let (student, at) = (pupil.student.id, inside.seen.reader.now);
    let covered = pupil.student.secret.map(|secret| Event::Covered { secrets: vec![secret] }.into());
    let set = Event::PasswordSet { student, password: Box::new(password.clone()), at };
    let events = covered.into_iter().chain([set.into()]).collect();
    let effects = [Effect::SetTimer(Timer::CoverOne { student }.into(), at + READABLE_FOR), Effect::Refresh(student.0)];
    Ok(Change { events, effects: effects.to_vec() }.decision(shown(inside, pupil), msg::toast_saved()))
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
    Ok(Change::event(set).with(refreshes).decision(shows, msg::toast_saved()))
}

/// Removes a student from a TwinSpace. Who works in no other is erased.
///
/// # Errors
/// The person may bring nobody in, or the project is not active.
pub fn remove(inside: Inside<'_>, pupil: &Pupil) -> Decided {
    inside.may(Right::Invite)?;
    let student = pupil.student.id;
    let removed = Event::Removed { space: inside.space.id, student };
    let refreshes = [Effect::Refresh(student.0), Effect::Refresh(inside.project().0)];
    Ok(Change::event(removed).with(refreshes).decision(students(inside.project()), msg::toast_removed()))
}

/// Ends that passwords can be read: their time is over.
pub(super) fn cover(readable: &[(StudentId, SecretId)]) -> Decision {
    let secrets: Vec<SecretId> = readable.iter().map(|(_, secret)| *secret).collect();
    let events = if secrets.is_empty() { Vec::new() } else { vec![Event::Covered { secrets }.into()] };
    let refreshes: Vec<Effect> = readable.iter().map(|(student, _)| Effect::Refresh(student.0)).collect();
    Decision::new(events, crate::area::home(), msg::toast_saved()).with(refreshes)
}
