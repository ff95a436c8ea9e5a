//! What people notice of somebody who floods, and of others who search: the figures of one database, and whether the goal is kept.

use super::goal::{Goal, written};
use super::page::Measured;

/// The goal: the time within which 95 of 100 answers come grows by no more than half.
const LATER: Goal = Goal::AtMost(1.5);
/// So many messages are a flood.
const FLOOD: Goal = Goal::AtLeast(2_000.0);

/// What the table says of the figures of each database.
pub(crate) const HEADING: &str = "| p95 of an answer, ms | alone | beside somebody who floods | beside people who search \
                                  | messages of the flood, at least | searches, at least |";

/// What was measured on one database. Times are those within which 95 of 100 answers came, in ms.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Beside {
    pub(crate) alone: f64,
    pub(crate) flood: f64,
    pub(crate) search: f64,
    /// How many messages of the flood were taken, where they were fewest.
    pub(crate) taken: f64,
    /// How often was searched, where it was least.
    pub(crate) searches: f64,
}

impl Beside {
    /// The figures as a line of the table.
    pub(crate) fn line(self, database: &str) -> Measured {
        let Self { alone, flood, search, taken, searches } = self;
        let cell = |most: f64| format!("{} ({})", written(most, 1), LATER.told(most / alone, 2));
        let line = format!(
            "| {database} | {} | {} | {} | {} | {} |",
            written(alone, 1),
            cell(flood),
            cell(search),
            FLOOD.told(taken, 0),
            written(searches, 0)
        );
        let about = |what: &str| format!("{database}, {what}");
        let missed = [
            LATER.missed(&about("times as late beside somebody who floods"), flood / alone, 2),
            LATER.missed(&about("times as late beside people who search"), search / alone, 2),
            FLOOD.missed(&about("messages of the flood"), taken, 0),
        ];
        Measured { line, missed: missed.into_iter().flatten().collect() }
    }
}
