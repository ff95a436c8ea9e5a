//! Identifiers: 63 bits, made by the program, so that both engines store them alike.

use serde::{Deserialize, Serialize};

/// Any id: what stores ids need not list their types.
pub trait Id: Copy {
    /// Gives the id with this number.
    fn of(number: i64) -> Self;

    /// Gives its number.
    fn number(self) -> i64;
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub i64);

        impl Id for $name {
            fn of(number: i64) -> Self {
                Self(number)
            }

            fn number(self) -> i64 {
                self.0
            }
        }

        impl From<Fresh> for $name {
            fn from(fresh: Fresh) -> Self {
                Self(fresh.0)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl std::str::FromStr for $name {
            type Err = std::num::ParseIntError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }
    )*};
}

ids! {
    /// A human being, on however many platforms.
    PersonId,
    /// A person's account on one platform.
    AccountId,
    /// A school.
    SchoolId,
    /// A national support service or a regional authority.
    AuthorityId,
    /// One line of who was suspended, or is not any more.
    SuspensionId,
    /// What an approver hands over to somebody, from one day to another one.
    DelegationId,
    /// A twinning project, from its first sending on.
    ProjectId,
    /// A conversation: one form being filled in.
    ConversationId,
    /// A wish to become someone's contact.
    ContactRequestId,
    /// An invitation that is opened by its code.
    LinkId,
    /// Two accounts on their way to one person.
    AccountLinkId,
    /// One entry of a project's history.
    EntryId,
    /// An invitation to take part in a project.
    PartnerInvitationId,
    /// A plan of how a project goes on without somebody.
    PlanId,
    /// The TwinSpace of a project.
    SpaceId,
    /// A post in a TwinSpace.
    PostId,
    /// A file in a TwinSpace.
    FileId,
    /// A folder of such files.
    FolderId,
    /// Files that somebody has sent together.
    UploadId,
    /// One of them.
    SentId,
    /// All of a TwinSpace as one file.
    ArchiveId,
    /// A copy of what is stored about somebody, as one file.
    ExportId,
    /// A student's account.
    StudentId,
    /// A list of students who shall be brought in.
    ClassId,
    /// New passwords for several students.
    ReissueId,
    /// A question whether a student may work in another project, too.
    TakeoverId,
    /// A newsletter of a support service, as those see it who write and send it.
    IssueId,
    /// The same newsletter, as its readers get it: how far it is sent is no change of that.
    LetterId,
    /// A row of the outbox.
    OutboxId,
    /// A row of the timers.
    TimerId,
    /// Something that is shown once and stored sealed.
    SecretId,
    /// A student's login on its way to somebody whom a teacher has picked.
    HandoutId,
    /// A question to a support service.
    InquiryId,
    /// Something that an authority's approvers often say when they return or reject a project.
    ReasonId,
    /// An entry of the audit, wherever it stands in the chain.
    AuditId,
}

/// A number that nothing else has, made outside the core's pure parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fresh(pub i64);

/// The fresh ids of one turn: they come in as a fact, because the pure parts know no randomness.
#[derive(Clone, Debug)]
pub struct FreshIds {
    next: i64,
}

impl FreshIds {
    /// Ids from `now` (milliseconds UTC) and 22 random bits. Two turns of one millisecond may, once
    /// in a great while, draw the same; the database then refuses the second, which is rerun.
    pub fn new(now: i64, random: u32) -> Self {
        /// 2024-01-01, so that 41 bits last until 2093.
        const EPOCH: i64 = 1_704_067_200_000;
        // A clock that was never set gives ids, too.
        Self { next: ((now - EPOCH).max(0) << 22) | i64::from(random & 0x003f_ffff) }
    }

    /// The same, but none smaller than this.
    #[must_use]
    pub fn at_least(self, least: i64) -> Self {
        Self { next: self.next.max(least) }
    }

    /// The number of the first that is not taken yet.
    #[must_use]
    pub fn first(&self) -> i64 {
        self.next
    }

    /// The next one.
    pub fn fresh<T: From<Fresh>>(&mut self) -> T {
        let id = Fresh(self.next);
        self.next += 1;
        id.into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_of_one_turn_differ_and_grow_with_time() {
        let mut early = FreshIds::new(1_800_000_000_000, u32::MAX);
        let (a, b): (PersonId, PersonId) = (early.fresh(), early.fresh());
        assert_ne!(a, b);
        let late: PersonId = FreshIds::new(1_800_000_000_010, 0).fresh();
        assert!(b < late && a.0 > 0);
    }
}
