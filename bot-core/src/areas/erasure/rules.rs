//! Who is erased when, and who hears of it before (docs/domain.md, "Erasing students").

use serde::{Deserialize, Serialize};

use super::{Screen, Timer};
use crate::area;
use crate::areas::accounts;
use crate::areas::projects::{ProjectFacts, State};
use crate::areas::sessions::{self, Session};
use crate::areas::space::Inside;
use crate::areas::students::{self, Pupil, Student};
use crate::decision::{Change, Decided, Decision, Effect, Refusal, Topic, Whom};
use crate::domain::{DAY, Deed, Doer, PersonId, ProjectId, Right, SpaceId, What};
use crate::reader::Reader;
use crate::text::msg;

/// The teachers are told so long before their students are erased, in ms: 30 days, and 7 days.
const FIRST: i64 = 30 * DAY;
const LAST: i64 = 7 * DAY;
/// What is due is looked at so often at least, in ms, as the deployment may have set another time: 30 days.
pub(super) const LOOKS_EVERY: i64 = 30 * DAY;
/// So many students are erased by one turn.
pub(super) const PIECE: u32 = 50;

/// What the teachers of a closed project were told of the end of its students.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, strum::EnumIter)]
#[serde(rename_all = "kebab-case")]
pub enum Told {
    /// Nothing yet.
    Nothing,
    /// That it is some weeks away.
    First,
    /// That it is some days away: it comes next.
    Last,
}

/// What is to be done next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Next {
    /// Nothing until a time, in ms.
    Waits(i64),
    /// The teachers are told.
    Tells(Told),
    /// The students are erased.
    Erases,
}

/// What is to be done now for students whose time ends at `end`. Nobody is erased of whom nobody was told; where that comes late, as
/// after the program was away, it is told all the same.
fn next(told: Told, end: i64, now: i64) -> Next {
    match told {
        Told::Last if now >= end => Next::Erases,
        Told::Last if now >= end - LAST => Next::Waits(end),
        Told::Nothing | Told::First if now >= end - LAST => Next::Tells(Told::Last),
        Told::First => Next::Waits(end - LAST),
        Told::Nothing if now >= end - FIRST => Next::Tells(Told::First),
        // After the last notice, the deployment has set a longer time.
        Told::Last | Told::Nothing => Next::Waits(end - FIRST),
    }
}

/// Sets the time for what is due next.
fn later(project: ProjectId, told: Told, due: i64, now: i64) -> Effect {
    Effect::SetTimer(Timer::Step { project, told }.into(), due.min(now + LOOKS_EVERY))
}

/// Nothing more is due.
fn never(project: ProjectId) -> impl Iterator<Item = Effect> {
    let all = [Told::Nothing, Told::First, Told::Last];
    all.into_iter().map(move |told| Effect::ClearTimer(Timer::Step { project, told }.into()))
}

/// Begins to wait for the end of the students of a project that has just closed.
pub(crate) fn closed(project: ProjectId, reader: &Reader) -> Change {
    let (now, end) = (reader.now, reader.now + reader.settings.students.kept_for);
    let due = match next(Told::Nothing, end, now) {
        Next::Waits(until) => until,
        Next::Tells(_) | Next::Erases => now,
    };
    Change::default().with(never(project)).with([later(project, Told::Nothing, due, now)])
}

/// Waits no more: the project is opened again.
pub(crate) fn reopened(project: ProjectId) -> Change {
    Change::default().with(never(project))
}

/// The TwinSpace of a project, with the next of its students.
#[derive(Clone, Copy, Debug)]
pub struct Ending<'a> {
    /// The TwinSpace.
    pub inside: Inside<'a>,
    /// Some of its students, and of each whether they work in another TwinSpace, too.
    pub pupils: &'a [(Pupil, bool)],
    /// Whether there are lists of students.
    pub has_lists: bool,
}

impl Ending<'_> {
    /// When the time of the students is over, in ms; `None` where the project is not closed, or nobody is left.
    fn end(self) -> Option<i64> {
        let is_left = !self.pupils.is_empty() || self.has_lists;
        ends_at(self.inside).filter(|_| is_left)
    }
}

/// When the students of a closed project are erased, in ms; `None` of any other one.
pub(super) fn ends_at(inside: Inside<'_>) -> Option<i64> {
    let project = inside.seen.project();
    (project.state == State::Closed).then(|| project.since + inside.seen.reader.settings.students.kept_for)
}

/// Does what is due for the students of a closed project: tells their teachers, erases some, or waits. Nothing is done for a project that
/// was opened again.
pub fn step(ending: Ending<'_>, told: Told) -> Decision {
    let (inside, now) = (ending.inside, ending.inside.seen.reader.now);
    let project = inside.project();
    let shows = Screen::Ending { project };
    let Some(end) = ending.end() else { return Decision::nothing(shows, msg::toast_saved()) };
    let change = match next(told, end, now) {
        Next::Waits(until) => {
            let told = if until == end - FIRST { Told::Nothing } else { told };
            Change::default().with([later(project, told, until, now)])
        }
        Next::Tells(told) => {
            // Who hears of it late has as many days as everybody.
            let due = match told {
                Told::Last => end.max(now + LAST.min(inside.seen.reader.settings.students.kept_for)),
                Told::First | Told::Nothing => end - LAST,
            };
            Change::default().with(notices(inside)).with([later(project, told, due, now)])
        }
        Next::Erases => erased(ending),
    };
    change.decision(shows, msg::toast_saved())
}

/// A notice for each teacher who may bring students in.
fn notices(inside: Inside<'_>) -> Vec<Effect> {
    let screen: area::Screen = Screen::Ending { project: inside.project() }.into();
    let may = |right| inside.seen.known.members.iter().filter(move |one| one.is_in() && one.profiles.may(right));
    may(Right::Invite).map(|one| Effect::Notify(Whom::Person(one.person), screen.clone(), Topic::Asked)).collect()
}

/// Erases students whose time is over, for whoever runs the server.
///
/// # Errors
/// The project is not closed, or not for so long.
pub fn erase(ending: Ending<'_>) -> Decided {
    let shows = Screen::Ending { project: ending.inside.project() };
    match ends_at(ending.inside) {
        Some(end) if end <= ending.inside.seen.reader.now => Ok(erased(ending).decision(shows, msg::toast_saved())),
        Some(_) | None => Err(Refusal::too_late()),
    }
}

/// Erases some of the students, and goes on at once where there are more.
fn erased(ending: Ending<'_>) -> Change {
    let Ending { inside, pupils, has_lists } = ending;
    let (project, space, now) = (inside.project(), inside.space.id, inside.seen.reader.now);
    let lists = has_lists.then(|| Change::event(students::Event::ListsCleared { space, project }));
    let mut change = lists.unwrap_or_default();
    if !pupils.is_empty() {
        let students = pupils.iter().map(|(pupil, _)| pupil.student.id).collect();
        change = change.and(Change::event(students::Event::Erased { students, of: Some(space) }));
    }
    for (pupil, stays) in pupils {
        let traces = if *stays { Change::default() } else { gone(&pupil.student) };
        change = change.and(traces).with([Effect::Refresh(pupil.student.id.0)]);
    }
    let is_more = pupils.len() >= usize::try_from(PIECE).unwrap_or(usize::MAX);
    let goes_on = is_more.then(|| later(project, Told::Last, now, now));
    change.with([Effect::Refresh(project.0)]).with(never(project)).with(goes_on)
}

/// What names an erased student beside the account itself.
fn gone(student: &Student) -> Change {
    let covers = Effect::ClearTimer(students::Timer::CoverOne { student: student.id }.into());
    area::student_gone(student).with([covers])
}

/// A student is erased wherever they work.
fn everywhere(student: &Student) -> Change {
    let erased = students::Event::Erased { students: vec![student.id], of: None };
    Change::event(erased).and(gone(student)).with([Effect::Refresh(student.id.0)])
}

/// Erases a student again who works in these TwinSpaces of a database that was brought back. Nobody hears of it: who had to did when it
/// was done first.
pub(super) fn erase_again(student: &Student, spaces: &[(SpaceId, ProjectId)]) -> Decision {
    let refreshes = spaces.iter().map(|(_, project)| Effect::Refresh(project.0));
    everywhere(student).with(refreshes).decision(Screen::Gone, msg::toast_forgotten())
}

/// A student before themselves, with what is asked about before they are erased.
#[derive(Clone, Copy, Debug)]
pub struct Own<'a> {
    /// By which account, and when.
    pub reader: &'a Reader,
    /// Their session there.
    pub session: &'a Session,
    /// Who they are.
    pub student: &'a Student,
    /// Their TwinSpaces.
    pub spaces: &'a [(SpaceId, ProjectId)],
    /// Who hears of it, of which project.
    pub told: &'a [(PersonId, ProjectId)],
}

/// Adds who hears that a student of a project is erased: the teacher who has registered them, where that one still takes part; else those
/// who may bring students in. Nobody hears of it twice.
pub(super) fn hear(told: &mut Vec<(PersonId, ProjectId)>, known: &ProjectFacts, registered_by: PersonId) {
    let members = || known.members.iter().filter(|one| one.is_in());
    let is_there = members().any(|one| one.person == registered_by);
    let hears = members().filter(|one| match is_there {
        true => one.person == registered_by,
        false => one.profiles.may(Right::Invite),
    });
    for one in hears {
        if !told.iter().any(|(person, _)| *person == one.person) {
            told.push((one.person, known.project.id));
        }
    }
}

/// Erases the student who asks for it, in all their TwinSpaces. Their teacher hears that somebody has asked, and not who.
///
/// # Errors
/// Nobody works in the account: whoever is no student reads how they are forgotten.
pub fn forget_me(own: Option<Own<'_>>, reader: &Reader) -> Decided {
    let nobody = || Refusal::not_yet(msg::refusal_forget_me(reader.platform.command("login")));
    let own = own.ok_or_else(|| nobody().showing(area::forgets()))?;
    let told = own.told.iter().map(|(person, project)| {
        let screen = Screen::Asked { project: *project };
        Effect::Notify(Whom::Person(*person), screen.into(), Topic::Asked)
    });
    let refreshes = own.spaces.iter().map(|(_, project)| Effect::Refresh(project.0));
    let left = |space| area::noted(space, Deed::of(Doer::Student(own.student.id), What::Left, own.reader.now));
    let noted = own.spaces.iter().map(|(space, _)| left(*space)).fold(Change::default(), Change::and);
    let change = sessions::rules::ended(own.reader.account).and(noted).and(everywhere(own.student));
    Ok(change.with(told).with(refreshes).decision(Screen::Gone, msg::toast_forgotten()))
}

/// Erases a student in all TwinSpaces on the word of the teacher who has registered them. On that of another one of the class, or of
/// whoever may remove somebody from the TwinSpace, the student works in it no more, and is erased where it was the only one. This can be
/// done after the project has closed, too.
///
/// # Errors
/// The student is of another class and the person may remove nobody from the TwinSpace, or the person may bring nobody in.
pub fn forget(inside: Inside<'_>, pupil: &Pupil, projects: &[ProjectId]) -> Decided {
    let is_own = students::rules::is_of_class(inside, pupil);
    let right = if is_own { Right::Invite } else { Right::RemoveFromSpace };
    if ends_at(inside).is_none() || !inside.sees(right) {
        inside.may(right)?;
    }
    let (student, shows) = (&pupil.student, area::students(inside.project()));
    let noted = students::rules::noted(inside, What::Removed, student.id);
    if is_everywhere(inside, pupil) {
        let refreshes = projects.iter().map(|project| Effect::Refresh(project.0));
        return Ok(noted.and(everywhere(student)).with(refreshes).decision(shows, msg::toast_forgotten()));
    }
    let left = students::Event::Removed { space: inside.space.id, student: student.id };
    let traces = if projects.len() > 1 { Change::default() } else { gone(student) };
    let refreshes = [Effect::Refresh(student.id.0), Effect::Refresh(inside.project().0)];
    Ok(noted.and(Change::event(left)).and(traces).with(refreshes).decision(shows, msg::toast_removed()))
}

/// Whether the reader's word erases a student in all TwinSpaces.
pub(super) fn is_everywhere(inside: Inside<'_>, pupil: &Pupil) -> bool {
    pupil.student.registered.0 == inside.seen.reader.me.id
}

/// Forgets a person who has nothing, once their student is erased.
pub(super) fn forget_account(person: PersonId) -> Decision {
    let forgotten = Change::event(accounts::Event::Forgotten { person });
    forgotten.decision(Screen::Gone, msg::toast_forgotten())
}
