//! Somebody who has asked to be forgotten: when that is done, and what keeps it from being done.

use crate::areas::projects::{ProjectFacts, State};
use crate::domain::{DAY, PersonId, ProjectId, Right, Suspendee};
use crate::text::Text;

/// They have so long to change their mind, in ms: a week.
pub(super) const WEEK: i64 = 7 * DAY;
/// They are reminded so long before, in ms: a day.
pub(super) const BEFORE: i64 = DAY;

/// When somebody is forgotten who has asked for it. All times are in ms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parting {
    /// When they have asked.
    pub asked_at: i64,
    /// When it is done.
    pub due_at: i64,
    /// When they were reminded of it.
    pub reminded_at: Option<i64>,
    /// When they were told last why it cannot be done yet.
    pub held_at: Option<i64>,
}

impl Parting {
    /// The plan of somebody who asks now.
    #[must_use]
    pub(super) fn asked(now: i64) -> Self {
        Self { asked_at: now, due_at: now + WEEK, reminded_at: None, held_at: None }
    }
}

/// Something that cannot go on without somebody.
#[derive(Clone, Debug, PartialEq)]
pub struct Hold {
    /// Why.
    pub why: Why,
    /// What people call it: the title of a project, the name of an authority.
    pub called: Text,
}

/// Why something cannot go on without somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// They have offered the project, and its partner has not answered.
    Offered(ProjectId),
    /// They are one of the two founders of a project that waits to be approved, or to be sent again.
    Waits(ProjectId),
    /// Nobody else can run the project.
    Runs(ProjectId),
    /// Nobody else runs the TwinSpace of the project.
    Space(ProjectId),
    /// Nobody else decides for the authority.
    Decides,
    /// Nobody else is an operator.
    Operates,
    /// They, their school, or one that they have left, are suspended, and whoever registers anew here is a teacher at once.
    Suspended(Suspendee),
}

/// Why a project cannot go on without somebody; `None` where it can.
pub(super) fn hold_of(known: &ProjectFacts, person: PersonId) -> Option<Why> {
    let project = known.project.id;
    let mine = known.profiles_of(person)?;
    let others = || known.members.iter().filter(|member| member.is_in() && member.person != person);
    let is_last = |right| mine.may(right) && !others().any(|member| member.profiles.may(right));
    match known.project.state {
        State::Offered => (known.project.founder == person).then_some(Why::Offered(project)),
        State::Waiting | State::Returned => mine.is_founder.then_some(Why::Waits(project)),
        State::Active if is_last(Right::Close) => Some(Why::Runs(project)),
        State::Active if is_last(Right::ChangeRoles) => Some(Why::Space(project)),
        State::Active | State::Declined | State::Rejected | State::Withdrawn | State::Closed => None,
    }
}

/// What is to be done next for somebody who has asked to be forgotten. All times are in ms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Next {
    /// Nothing until then.
    Waits(i64),
    /// They are reminded, and forgotten then.
    Reminds(i64),
    /// They cannot be forgotten yet, and it is looked again then; whether they are told so.
    Holds(i64, bool),
    /// They are forgotten.
    Forgets,
}

/// What is to be done now. Nobody is forgotten who was not reminded: where that comes late, as after the program was away, they have
/// as long as everybody.
pub(super) fn next(parting: &Parting, is_held: bool, now: i64) -> Next {
    let Parting { due_at, reminded_at, held_at, .. } = *parting;
    match reminded_at {
        None if now < due_at - BEFORE => Next::Waits(due_at - BEFORE),
        None => Next::Reminds(due_at.max(now + BEFORE)),
        Some(_) if now < due_at => Next::Waits(due_at),
        // Told so lately; a time that lies ahead is of a clock that was wrong.
        Some(_) if is_held => Next::Holds(now + DAY, held_at.is_none_or(|at| !(0..WEEK).contains(&(now - at)))),
        Some(_) => Next::Forgets,
    }
}
