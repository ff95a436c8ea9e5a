//! What is stuck, and since when: what people wait for that nobody decides, and what the program cannot do.

use crate::areas::authorities::Authority;
use crate::conversation::Key;
use crate::domain::{DAY, ProjectId};

/// What has waited for longer is stuck, in ms: 14 days.
const LONG: i64 = 14 * DAY;

/// So much of a kind is counted.
pub(super) const COUNTED: u32 = 1_000;

/// Some things of one kind that wait.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Heap {
    /// How many: as many as are counted at most.
    pub count: u32,
    /// Since when the first of them waits, in ms.
    pub since: Option<i64>,
}

impl Heap {
    fn is_empty(self) -> bool {
        self.count == 0
    }
}

/// What waits in one place, by its kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Waits {
    /// Projects.
    pub projects: Heap,
    /// Teachers who are to be validated.
    pub teachers: Heap,
    /// Questions.
    pub inquiries: Heap,
}

impl Waits {
    /// Since when the first of all of them waits; `None` where nothing waits.
    pub(super) fn since(&self) -> Option<i64> {
        [self.projects, self.teachers, self.inquiries].into_iter().filter_map(|heap| heap.since).min()
    }
}

/// Where something waits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// With an authority.
    Authority(Authority),
    /// In a country that has no support service.
    Country(Key),
    /// Nowhere: a project on which no authority has a say.
    Project(ProjectId, String),
}

/// What waits in a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backlog {
    /// Where.
    pub place: Place,
    /// What.
    pub waits: Waits,
}

impl Backlog {
    /// Whether nobody can decide there.
    pub(super) fn is_nobodys(&self) -> bool {
        match &self.place {
            Place::Authority(authority) => authority.approvers == 0,
            Place::Country(_) | Place::Project(..) => true,
        }
    }

    /// Whether it is stuck: something waits, and nobody can decide on it, or the first of it has waited for long.
    fn is_stuck(&self, now: i64) -> bool {
        self.waits.since().is_some_and(|since| self.is_nobodys() || since < now - LONG)
    }
}

/// What is stuck, the oldest first.
pub(super) fn stuck(mut all: Vec<Backlog>, now: i64) -> Vec<Backlog> {
    all.retain(|backlog| backlog.is_stuck(now));
    all.sort_by_key(|backlog| backlog.waits.since());
    all
}

/// What the program cannot do, or is late with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Machine {
    /// Messages that their platform refuses.
    pub refused: Heap,
    /// Messages that should have gone out.
    pub late: Heap,
    /// Work in pieces that should have gone on.
    pub jobs: Heap,
    /// What should have happened by itself.
    pub timers: Heap,
    /// Messages that could not be read.
    pub letters: Heap,
}

impl Machine {
    /// Whether all of it works.
    pub(super) fn works(&self) -> bool {
        [self.refused, self.late, self.jobs, self.timers, self.letters].into_iter().all(Heap::is_empty)
    }
}
