//! A question whether a student may work in another project, too.

use crate::credentials::UserName;
use crate::domain::{PersonId, ProjectId, StudentId, TakeoverId};

/// A question whether a student may work in another project, too.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Takeover {
    /// Its id.
    pub id: TakeoverId,
    /// Where the student would work, too.
    pub project: ProjectId,
    /// The teacher who asks.
    pub by: PersonId,
    /// The user name that they have typed.
    pub name: UserName,
    /// Whose that was then; `None` where nobody had it.
    pub student: Option<StudentId>,
    /// When it ends, in ms.
    pub until: i64,
    /// How far it is.
    pub state: TakeoverState,
}

/// How far a question is.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, strum::IntoStaticStr, strum::VariantNames, strum::EnumString, strum::EnumIter,
)]
#[strum(serialize_all = "kebab-case")]
pub enum TakeoverState {
    /// It waits for an answer, or seems to.
    Asked,
    /// Whoever has registered the student agrees; the one who has asked accepts or rejects.
    Agreed,
    /// Whoever has registered the student does not agree. The one who has asked reads no more than that it waits, to its end.
    Declined,
    /// The student works there, too.
    Accepted,
    /// The one who has asked does not want the student after all.
    Rejected,
    /// It was taken back before there was an answer.
    TakenBack,
    /// Its time is over.
    Ended,
}

impl TakeoverState {
    /// Whether it seems to wait to the one who has asked.
    #[must_use]
    pub fn seems_to_wait(self) -> bool {
        matches!(self, Self::Asked | Self::Declined)
    }

    /// Whether there is something to come yet.
    #[must_use]
    pub fn is_open(self) -> bool {
        self.seems_to_wait() || self == Self::Agreed
    }
}
