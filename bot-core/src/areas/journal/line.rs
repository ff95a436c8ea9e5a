//! A line of the journal of a TwinSpace.

use crate::domain::{Doer, What};
use crate::text::Text;

/// A line as it is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JournalLine {
    /// When, in ms; of several at once, the last time.
    pub at: i64,
    /// What was done.
    pub what: What,
    /// Who has done it; `None` for a student who was erased.
    pub by: Option<Doer>,
    /// To whom, if to somebody; `None` also for a student who was erased.
    pub of: Option<Doer>,
    /// How often, one after another.
    pub times: u32,
}

/// What somebody is called who stands in a journal.
#[derive(Clone, Debug, PartialEq)]
pub enum Named {
    /// A teacher, whom everybody sees.
    Teacher(Text),
    /// A guest, whom other guests do not see.
    Guest(Text),
    /// A guest whose name is forgotten.
    GuestGone,
    /// A student, whom guests do not see.
    Student(Text),
    /// A student who is here no more.
    StudentGone,
    /// Somebody who is not known any more.
    Gone,
}

/// A line as it is read.
#[derive(Clone, Debug, PartialEq)]
pub struct NamedLine {
    /// The line.
    pub line: JournalLine,
    /// Who has done it.
    pub by: Named,
    /// To whom.
    pub of: Named,
    /// What a post is about that was published; `None` where it was removed.
    pub headline: Option<Text>,
}
