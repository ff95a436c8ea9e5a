//! How much there is: projects by how far they are, teachers, waiting times. Of people only numbers.

use crate::areas::authorities::Authority;
use crate::areas::projects::State;
use crate::domain::DAY;

/// Somebody is active who was here within so long, in ms: 30 days.
pub(super) const ACTIVE: i64 = 30 * DAY;

/// Waiting times are those of decisions of so long, in ms: 90 days.
pub(super) const DECIDED: i64 = 90 * DAY;

/// How far a project can be, in the order in which it goes on.
pub(super) const STATES: [State; 8] = [
    State::Offered,
    State::Waiting,
    State::Active,
    State::Returned,
    State::Declined,
    State::Rejected,
    State::Withdrawn,
    State::Closed,
];

/// How many projects are how far; only those of which there are some.
pub type Projects = Vec<(State, u32)>;

/// The figures of one country.
#[derive(Clone, Debug, PartialEq)]
pub struct Country {
    /// Its support service.
    pub service: Authority,
    /// How many teachers it has.
    pub teachers: u32,
    /// How many of them were here of late.
    pub active: u32,
    /// The projects on which its service has a say.
    pub projects: Projects,
    /// How much its service has decided of late.
    pub decided: u32,
    /// How long each of these has waited, taken together, in ms.
    pub waited: i64,
}

impl Country {
    /// How long a project waits for its service, in hours, on the average of late; `None` where nothing was decided.
    pub(super) fn hours(&self) -> Option<i64> {
        const HOUR: i64 = 3_600_000;
        (self.decided > 0).then(|| (self.waited / i64::from(self.decided) + HOUR / 2) / HOUR)
    }
}
