//! Locks in memory: turns that run side by side see what others have written that have not ended, so whoever locks a subject second
//! waits until the first one's turn has ended.
//!
//! A lock here is taken where one in the database is, and before it: that one holds against other transactions only. Where there is none
//! in the database, as nothing is stored of the subject or a compare-and-set guards it, this one alone spares turns of one group from
//! each other.

use std::collections::{HashMap, HashSet};
use std::task::Waker;

use crate::domain::{
    AccountId, AccountLinkId, AuthorityId, HandoutId, InquiryId, IssueId, LinkId, PersonId, ProjectId, SchoolId,
    StudentId,
};
use crate::platform::Platform;

/// What a turn decides on, or writes as whole.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Lock {
    /// Whoever has this account of a platform, also where nobody is known by it yet.
    Sender(Platform, String),
    /// An account: who works in it, and whether it can be reached.
    Account(AccountId),
    /// A person, with what only they do: their forms, their wishes, what they spend.
    Person(PersonId),
    /// Whether two people are contacts, and what one has asked the other; see [`Lock::between`].
    Between(PersonId, PersonId),
    /// Two accounts on their way to one person.
    AccountLink(AccountLinkId),
    /// An invitation that is opened by its code.
    Link(LinkId),
    /// A teacher's registration.
    Teacher(PersonId),
    /// Whether a school is suspended.
    School(SchoolId),
    /// Whether an authority is in use.
    Authority(AuthorityId),
    /// A project, with its members, its TwinSpace and all that is in there.
    Project(ProjectId),
    /// A student's account.
    Student(StudentId),
    /// A login on its way to somebody who was picked.
    Handout(HandoutId),
    /// A question to a support service, with all that was written.
    Inquiry(InquiryId),
    /// What a reader, a person or a student by their number, is told and when.
    Reader(i64),
    /// A newsletter, with whom it goes to.
    Issue(IssueId),
    /// How often something was tried, by its name.
    Tries(String),
    /// Who the operators are.
    Operators,
}

impl Lock {
    /// What is between two people, in whatever order they are named.
    #[must_use]
    pub fn between(one: PersonId, other: PersonId) -> Self {
        Self::Between(one.min(other), one.max(other))
    }
}

/// The locks of a round, whose turns are known by their places.
#[derive(Default)]
pub(super) struct Locks {
    /// Who has each, or had it last.
    of: HashMap<Lock, usize>,
    ended: HashSet<usize>,
    waiting: HashMap<usize, Waker>,
}

impl Locks {
    /// Takes a lock for a turn; `None` where another one has it, and this one waits. Says whether no other one has had it before: what
    /// the turn knows of its subject is so still.
    pub(super) fn take(&mut self, lock: &Lock, turn: usize, waker: &Waker) -> Option<bool> {
        let by = self.of.get(lock).copied();
        if by.is_some_and(|by| by != turn && !self.ended.contains(&by)) {
            self.waiting.insert(turn, waker.clone());
            return None;
        }
        self.waiting.remove(&turn);
        if by != Some(turn) {
            self.of.insert(lock.clone(), turn);
        }
        Some(by.is_none_or(|by| by == turn))
    }

    /// A turn has ended: whatever it had is free.
    pub(super) fn end(&mut self, turn: usize) {
        self.ended.insert(turn);
        self.waiting.values().for_each(Waker::wake_by_ref);
    }

    /// Whether a turn waits.
    pub(super) fn waits(&self, turn: usize) -> bool {
        self.waiting.contains_key(&turn)
    }

    /// How many turns wait.
    pub(super) fn waiting(&self) -> usize {
        self.waiting.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lock_is_free_once_the_turn_that_had_it_has_ended() {
        let (mut locks, waker) = (Locks::default(), Waker::noop());
        let project = |id| Lock::Project(ProjectId(id));
        assert_eq!(locks.take(&project(1), 0, waker), Some(true));
        assert_eq!(locks.take(&project(1), 0, waker), Some(true), "it has it already");
        assert_eq!(locks.take(&project(2), 1, waker), Some(true));
        assert_eq!(locks.take(&project(1), 1, waker), None);
        assert_eq!((locks.waits(0), locks.waits(1), locks.waiting()), (false, true, 1));
        locks.end(0);
        assert_eq!(locks.take(&project(1), 1, waker), Some(false), "it was another one's before");
        assert_eq!(locks.take(&project(1), 1, waker), Some(true), "what it has read since then is so still");
        assert_eq!(locks.waiting(), 0);
        // Whatever else is called by this number is something else.
        assert_eq!(locks.take(&Lock::Student(StudentId(1)), 2, waker), Some(true));
    }

    #[test]
    fn what_is_between_two_people_is_so_either_way_round() {
        let (ana, jan) = (PersonId(1), PersonId(2));
        assert_eq!(Lock::between(ana, jan), Lock::between(jan, ana));
        assert_ne!(Lock::between(ana, jan), Lock::between(ana, ana));
    }
}
