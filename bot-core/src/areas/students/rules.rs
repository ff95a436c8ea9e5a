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
use crate::domain::{Deed, Doer, Member, PersonId, ProjectId, Right, School, SchoolId, SecretId, StudentId, What};
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

/// The school whose students are the reader's, too: where they teach by a profile that was validated, and taught when they joined the
/// project. A teacher who writes another school into the profile has none.
pub(super) fn own_school(inside: Inside<'_>) -> Option<SchoolId> {
    let me = &inside.seen.reader.me;
    let now = me.teacher.as_ref().filter(|teacher| teacher.is_valid())?.school.id;
    let member = inside.seen.known.members.iter().find(|member| member.person == me.id && member.is_in())?;
    member.school.as_ref().is_some_and(|school| school.id == now).then_some(now)
}

/// The school as whose students those are registered whom the reader brings in: where they teach, or, while nobody has validated that,
/// where they taught when they joined.
pub(super) fn registers_for(inside: Inside<'_>) -> Option<&School> {
    let me = &inside.seen.reader.me;
    let member = inside.seen.known.members.iter().find(|member| member.person == me.id);
    let joined = member.and_then(|member| member.school.as_ref());
    let now = me.teacher.as_ref().map(|teacher| &teacher.school);
    if me.is_valid() { now } else { joined.or(now) }
}

/// The country of that school, in whose Latin letters the user names of its students are written.
pub(super) fn country(inside: Inside<'_>) -> Option<&str> {
    registers_for(inside).map(|school| school.country.as_str())
}

/// Whether a student is of the reader's own class: the reader has registered them, or a colleague of the same school has. Where nobody of
/// it takes part any more, they are of everybody's class who may bring students in. All others know the given name and an
/// initial, and neither read the password nor make a new one.
#[must_use]
pub fn is_of_class(inside: Inside<'_>, pupil: &Pupil) -> bool {
    let (by, school) = pupil.student.registered;
    let is_own = by == inside.seen.reader.me.id || own_school(inside) == Some(school);
    is_own || (inside.sees(Right::Invite) && is_left(inside, pupil))
}

/// Whether nobody of the student's school takes part any more, here or where else they work. One who takes part and may bring nobody
/// in any more keeps the class: no right that is taken away opens it to others.
fn is_left(inside: Inside<'_>, pupil: &Pupil) -> bool {
    let is_anybody_here = inside.seen.known.members.iter().any(|member| is_of_school(&pupil.student, member));
    !pupil.presence.elsewhere && !is_anybody_here
}

/// Whether somebody takes part who has registered this student or is of the school of that time: who has joined as one of its teachers,
/// and is not known to teach at another one by now. `OF_PUPIL` asks the same of other TwinSpaces.
fn is_of_school(student: &Student, member: &Member) -> bool {
    let (by, school) = student.registered;
    let has_joined = member.school.as_ref().is_some_and(|of| of.id == school);
    let teaches_there = member.teaches.is_none_or(|now| now == school);
    member.is_in() && (member.person == by || (has_joined && teaches_there))
}

fn invites(member: &Member) -> bool {
    member.is_in() && member.profiles.may(Right::Invite)
}

/// Who cares for a student, each with a project in which both take part: the teacher who has registered them; where that one may bring
/// nobody in any more, those of the school who may, or else those of the school who take part; where nobody of it does, all who may.
/// `places` are the active projects in which the student works, with all who take part.
#[must_use]
pub(super) fn carers(student: &Student, places: &[(ProjectId, Vec<Member>)]) -> Vec<(PersonId, ProjectId)> {
    let those = |is_one: &dyn Fn(&Member) -> bool| {
        let mut found: Vec<(PersonId, ProjectId)> = Vec::new();
        for (project, members) in places {
            for member in members.iter().filter(|member| is_one(member)) {
                if !found.iter().any(|(person, _)| *person == member.person) {
                    found.push((member.person, *project));
                }
            }
        }
        found
    };
    let ways: [&dyn Fn(&Member) -> bool; 4] = [
        &|member| invites(member) && member.person == student.registered.0,
        &|member| invites(member) && is_of_school(student, member),
        &|member| is_of_school(student, member),
        &|member| invites(member),
    ];
    ways.into_iter().map(those).find(|found| !found.is_empty()).unwrap_or_default()
}

/// Who hears that a student does not get in, each with a project: those who care for the student; and where none of these may make a new
/// password any more, also those who can give them the right.
#[must_use]
pub(super) fn helpers(student: &Student, places: &[(ProjectId, Vec<Member>)]) -> Vec<(PersonId, ProjectId)> {
    let mut found = carers(student, places);
    let members = || places.iter().flat_map(|(project, all)| all.iter().map(|member| (*project, member)));
    let may_renew =
        |(project, member): (ProjectId, &Member)| invites(member) && found.contains(&(member.person, project));
    if !members().any(may_renew) {
        for (project, member) in
            members().filter(|(_, member)| member.is_in() && member.profiles.may(Right::ChangeRoles))
        {
            if !found.iter().any(|(person, _)| *person == member.person) {
                found.push((member.person, project));
            }
        }
    }
    found
}

/// Whether the reader may do something to a student: for one of the own class it takes the right to bring students in, for any other one
/// the right to do it to everybody in the TwinSpace.
///
/// # Errors
/// The person has not that right, or the project is not active.
fn may_with(inside: Inside<'_>, pupil: &Pupil, right: Right) -> Result<(), Refusal> {
    inside.may(if is_of_class(inside, pupil) { Right::Invite } else { right })
}

/// Whether the reader may make a new password for a student.
///
/// # Errors
/// The person may bring nobody in, the student is of another class, or the project is not active.
fn may_renew(inside: Inside<'_>, pupil: &Pupil) -> Result<(), Refusal> {
    inside.may(Right::Invite)?;
    if is_of_class(inside, pupil) {
        return Ok(());
    }
    Err(Refusal::never(msg::refusal_other_class()).showing(shown(inside, pupil)))
}

/// Begins to make a new password for a student; the old one stays until then.
///
/// # Errors
/// The person may not, the student is of another class, or the project is not active.
pub fn renew(inside: Inside<'_>, pupil: &Pupil, replaces: i64) -> Decided {
    may_renew(inside, pupil)?;
    let (by, student) = (inside.seen.reader.me.id, &pupil.student);
    if student.password_at != replaces {
        return Ok(Decision::nothing(shown(inside, pupil), msg::toast_old()));
    }
    let job = Job::Renew { project: inside.project(), student: student.id, by, replaces };
    let begun = Change::default().with([Effect::Start(job.into())]);
    Ok(begun.decision(shown(inside, pupil), msg::toast_renewing()))
}

/// Gives a student a new password, which they have to get anew. The old one holds no more, its words are gone, and whoever works with
/// it is logged out. Where they have got another one since it was asked for, that one stays.
///
/// # Errors
/// Whoever has asked for it may do so no more.
pub fn renewed(inside: Inside<'_>, pupil: &Pupil, (replaces, password): (i64, &NewPassword)) -> Decided {
    may_renew(inside, pupil)?;
    let (student, at) = (pupil.student.id, inside.seen.reader.now);
    if pupil.student.password_at != replaces {
        return Ok(Decision::nothing(shown(inside, pupil), msg::toast_old()));
    }
    let set = Event::PasswordSet { student, password: Box::new(password.clone()), before: replaces, at };
    let until = at + inside.seen.reader.settings.students.claims_for;
    let effects = [Effect::SetTimer(Timer::CoverOne { student }.into(), until), Effect::Refresh(student.0)];
    let change = covered(&pupil.student).and(Change::event(set)).and(area::student_leaves(student)).with(effects);
    Ok(change.decision(shown(inside, pupil), msg::toast_saved()))
}

/// Gives a student a role. One that they have already changes nothing.
///
/// # Errors
/// The student is of another class and the person may not change roles, the person may bring nobody in, or the project is not active.
pub fn set_role(inside: Inside<'_>, pupil: &Pupil, role: PupilRole) -> Decided {
    may_with(inside, pupil, Right::ChangeRoles)?;
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
/// The student is of another class and the person may remove nobody from the TwinSpace, the person may bring nobody in, or the project
/// is not active.
pub fn remove(inside: Inside<'_>, (pupil, stays): (&Pupil, bool)) -> Decided {
    may_with(inside, pupil, Right::RemoveFromSpace)?;
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
