//! What is counted of what an engine does: kinds from closed lists, numbers and times, and nothing of anybody.
//!
//! An [`Observer`](super::Observer) hears more of each thing, in texts that are made for it. A [`Meter`] is told of every update and of every
//! delivery, so that nothing is made for it.

use std::time::Duration;

use super::{Engine, Shared};
use crate::delivery::{Outcome, Unreachable};
use crate::platform::Platform;
use crate::store::outbox::Lane;
use crate::update::{Unavailable, Update, What};

/// Counts what an engine does. It is called on the way of every update and of every delivery: it waits for nothing and allocates nothing.
pub trait Meter: Send + Sync + 'static {
    /// Something has ended.
    fn counts(&self, ended: Ended);
}

/// What has ended.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Ended {
    /// The turn of an update or of a timer.
    Turn {
        /// One of [`turn_kinds`].
        kind: &'static str,
        /// What became of it.
        end: TurnEnd,
        /// What it cost; `None` where nothing was written.
        cost: Option<Cost>,
    },
    /// A piece of a job.
    Piece {
        /// The kind of the job, such as `Enrol`: the name of a variant.
        job: &'static str,
        /// What became of it.
        end: TurnEnd,
        /// From its beginning to its commit, with what was done outside the database; `None` where nothing was written.
        took: Option<Duration>,
    },
    /// One try of a delivery.
    Try {
        /// The platform that was called.
        platform: Platform,
        /// In which lane.
        lane: Lane,
        /// What became of it.
        end: TryEnd,
        /// Until the platform has answered, or was given up.
        took: Duration,
    },
}

/// What a turn cost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cost {
    /// From its beginning to its commit.
    pub took: Duration,
    /// Statements; the beginning and the commit are its group's.
    pub statements: u32,
}

/// What became of a turn, or of a piece of a job.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, strum::VariantArray, strum::IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum TurnEnd {
    /// It did what was asked, and that is written.
    Done,
    /// It had been worked on before, and changed nothing.
    Again,
    /// A rule said no.
    Refused,
    /// Too much of the same account waited before it. It comes again.
    TurnedAway,
    /// The database was away, or took too long. It comes again.
    Unavailable,
    /// It failed for a reason of its own, and was put aside or is tried again.
    Failed,
}

impl TurnEnd {
    /// All of them.
    pub const ALL: &'static [Self] = <Self as strum::VariantArray>::VARIANTS;

    /// By what it is counted.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.into()
    }
}

/// What became of one try of a delivery.
#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::VariantNames, strum::IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum TryEnd {
    /// It is shown.
    Shown,
    /// It is to be tried later: the platform or its pace wants that.
    Later,
    /// The platform did not answer, or had trouble of its own.
    Failed,
    /// The person cannot be reached.
    Unreachable(Unreachable),
    /// The address is another one now.
    Moved,
    /// The platform does not take it.
    Refused,
}

impl TryEnd {
    /// By what they are counted.
    pub const NAMES: &'static [&'static str] = <Self as strum::VariantNames>::VARIANTS;

    /// By what it is counted.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.into()
    }

    /// Why the platform has refused it, if it has.
    #[must_use]
    pub fn reason(self) -> Option<&'static str> {
        match self {
            Self::Unreachable(why) => Some(why.as_str()),
            Self::Refused => Some(NOT_TAKEN),
            Self::Shown | Self::Later | Self::Failed | Self::Moved => None,
        }
    }

    /// All reasons.
    pub fn reasons() -> impl Iterator<Item = &'static str> {
        Unreachable::ALL.into_iter().map(Unreachable::as_str).chain([NOT_TAKEN])
    }
}

impl From<&Outcome> for TryEnd {
    fn from(outcome: &Outcome) -> Self {
        match outcome {
            Outcome::Shown(_) => Self::Shown,
            Outcome::Later(_) => Self::Later,
            Outcome::Failed => Self::Failed,
            Outcome::Unreachable(why) => Self::Unreachable(*why),
            Outcome::Moved(_) => Self::Moved,
            Outcome::Refused(_) => Self::Refused,
        }
    }
}

/// The reason of what is refused though its person can be reached.
const NOT_TAKEN: &str = "not_taken";

/// The kind of the turn of a timer.
pub(super) const TIMER: &str = "timer";

/// The kinds of turns: what people do, and timers.
pub fn turn_kinds() -> impl Iterator<Item = &'static str> {
    <What as strum::VariantNames>::VARIANTS.iter().copied().chain([TIMER])
}

impl Shared {
    /// Counts what has ended, where somebody counts.
    pub(super) fn count(&self, ended: impl FnOnce() -> Ended) {
        if let Some(meter) = &self.meter {
            meter.counts(ended());
        }
    }
}

impl Engine {
    /// Counts an update of which nothing was written.
    pub(super) fn loses(&self, update: &Update, end: TurnEnd) -> Unavailable {
        self.shared.count(|| Ended::Turn { kind: (&update.what).into(), end, cost: None });
        Unavailable
    }

    /// How often each platform that is served here has answered that it is called too often, since this process has begun.
    #[must_use]
    pub fn throttled(&self) -> Vec<(Platform, u64)> {
        let of = |platform| Some((platform, self.channel_to(platform)?.throttled()));
        self.served().into_iter().filter_map(of).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_counted_has_one_name_each() {
        let mut kinds: Vec<&str> = turn_kinds().collect();
        assert!(kinds.contains(&<&str>::from(&What::Left)), "what people do, by the name that the log has");
        let all = kinds.len();
        kinds.sort_unstable();
        kinds.dedup();
        assert_eq!(kinds.len(), all, "a timer is nothing that people do");
        for end in [TryEnd::Moved, TryEnd::Unreachable(Unreachable::Blocked)] {
            assert!(TryEnd::NAMES.contains(&end.name()), "{end:?}");
        }
    }

    #[test]
    fn every_refusal_of_a_platform_has_a_reason_and_nothing_else_has() {
        let reasons: Vec<&str> = TryEnd::reasons().collect();
        for why in Unreachable::ALL {
            let end = TryEnd::from(&Outcome::Unreachable(why));
            assert!(end.reason().is_some_and(|reason| reasons.contains(&reason)), "{why:?}");
        }
        let refused = TryEnd::from(&Outcome::Refused("400 message is too long".to_owned()));
        assert_eq!(refused.reason(), Some("not_taken"), "what the platform says is no reason by which it is counted");
        assert_eq!(TryEnd::from(&Outcome::Later(Duration::ZERO)).reason(), None);
    }
}
