//! What happens in a TwinSpace, as its journal keeps it (docs/domain.md, "The journal").

use serde::{Deserialize, Serialize};

use super::{PersonId, PostId, StudentId, TwinSpace};

/// Something that somebody has done in a TwinSpace.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deed {
    /// Who has done it.
    pub by: Doer,
    /// What they have done.
    pub what: What,
    /// To whom, where that is somebody else.
    pub of: Option<Doer>,
    /// When, in ms.
    pub at: i64,
}

/// Somebody in a TwinSpace: a teacher or a guest, or a student.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Doer {
    /// A teacher or a guest.
    Person(PersonId),
    /// A student.
    Student(StudentId),
}

/// What was done: a kind for each line of a journal. The areas of a TwinSpace add theirs here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum What {
    /// A partner takes part now.
    Joined,
    /// A partner or a guest has left.
    Left,
    /// Somebody was removed.
    Removed,
    /// Somebody has another role, or none in the TwinSpace.
    Role(Option<TwinSpace>),
    /// A guest has come.
    Came,
    /// Students were brought in.
    BroughtIn,
    /// News was published.
    Posted(PostId),
    /// News was removed.
    PostRemoved,
    /// Files were sent.
    Shared,
    /// A file was removed.
    FileRemoved,
    /// So many files were brought over from the TwinSpace of the project before.
    FilesOver(u32),
    /// So many posts were.
    NewsOver(u32),
    /// So many students were.
    StudentsOver(u32),
}

impl Deed {
    /// Somebody has done something at a time in ms, to nobody in particular.
    #[must_use]
    pub fn of(by: Doer, what: What, at: i64) -> Self {
        Self { by, what, of: None, at }
    }

    /// The same, to somebody else.
    #[must_use]
    pub fn to(self, of: Doer) -> Self {
        Self { of: Some(of), ..self }
    }
}
