//! What the audit notes: who did what, to whom and for whom (docs/audit.md).
//!
//! An entry holds numbers and words of the program only: its types take neither a name nor anything that somebody has written. How entries
//! become a chain is in `chain`; which events are noted, `area/audited.rs` says. Whom entries name as erased, `erased` gathers.

mod chain;
mod erased;

pub use chain::{Check, Entry, Fault, Head};
pub use erased::Erased;

use super::{
    AuthorityId, DelegationId, IssueId, LinkId, PersonId, ProjectId, SchoolId, SpaceId, StudentId, TakeoverId,
};

/// Something that somebody did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Act {
    /// What.
    pub kind: Kind,
    /// To whom, or what it is about besides.
    pub of: Option<Party>,
    /// In whose place, or who somebody is from then on.
    pub for_whom: Option<PersonId>,
    /// In which project.
    pub project: Option<ProjectId>,
    /// In which TwinSpace.
    pub space: Option<SpaceId>,
    /// For which authority.
    pub authority: Option<AuthorityId>,
    /// One word of the program that says more, such as a verdict or a role.
    pub detail: Option<&'static str>,
}

impl Act {
    /// Something was done; to whom and where is said of it by what follows.
    #[must_use]
    pub fn of(kind: Kind) -> Self {
        Self { kind, of: None, for_whom: None, project: None, space: None, authority: None, detail: None }
    }

    /// The same, to somebody or about something.
    #[must_use]
    pub fn to(self, of: impl Into<Party>) -> Self {
        Self { of: Some(of.into()), ..self }
    }

    /// The same, in the place of somebody, if of anybody.
    #[must_use]
    pub fn for_whom(self, person: impl Into<Option<PersonId>>) -> Self {
        Self { for_whom: person.into(), ..self }
    }

    /// The same, in a project.
    #[must_use]
    pub fn in_project(self, project: ProjectId) -> Self {
        Self { project: Some(project), ..self }
    }

    /// The same, in a TwinSpace.
    #[must_use]
    pub fn in_space(self, space: SpaceId) -> Self {
        Self { space: Some(space), ..self }
    }

    /// The same, for an authority.
    #[must_use]
    pub fn for_authority(self, authority: AuthorityId) -> Self {
        Self { authority: Some(authority), ..self }
    }

    /// The same, with a word that says more.
    #[must_use]
    pub fn says(self, detail: &'static str) -> Self {
        Self { detail: Some(detail), ..self }
    }
}

/// Who did it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct By {
    /// What they are.
    pub kind: ByKind,
    /// Their number, where they have one.
    pub number: Option<i64>,
}

impl By {
    /// The operator, at the command line.
    pub const OPERATOR: Self = Self { kind: ByKind::Operator, number: None };
    /// The program by itself: a time has come.
    pub const PROGRAM: Self = Self { kind: ByKind::Program, number: None };

    /// A person.
    #[must_use]
    pub fn person(person: PersonId) -> Self {
        Self { kind: ByKind::Person, number: Some(person.0) }
    }

    /// A student, in whatever account they work.
    #[must_use]
    pub fn student(student: StudentId) -> Self {
        Self { kind: ByKind::Student, number: Some(student.0) }
    }
}

/// What somebody is who did something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::IntoStaticStr, strum::VariantNames, strum::EnumString)]
#[strum(serialize_all = "kebab-case")]
pub enum ByKind {
    /// A person with an account.
    Person,
    /// A student.
    Student,
    /// The operator, at the command line; in the chat an operator is a person.
    Operator,
    /// The program by itself.
    Program,
}

/// To whom something was done, or what it is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Party {
    /// What it is.
    pub kind: PartyKind,
    /// Its number.
    pub number: i64,
}

/// What an act can be about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::IntoStaticStr, strum::VariantNames, strum::EnumString)]
#[strum(serialize_all = "kebab-case")]
pub enum PartyKind {
    /// A person with an account.
    Person,
    /// A student.
    Student,
    /// A school.
    School,
    /// An invitation for a role.
    Invitation,
    /// What an approver has handed over.
    Delegation,
    /// A question whether a student may work in another project, too.
    Takeover,
    /// A newsletter.
    Newsletter,
    /// An update that could not be worked on, or a message that a platform refuses.
    Letter,
    /// Files: the number says how many.
    Files,
    /// People and students: the number says how many.
    People,
}

/// Lets an id say what it is of.
macro_rules! parties {
    ($($id:ident = $kind:ident),* $(,)?) => {
        $(impl From<$id> for Party {
            fn from(id: $id) -> Self {
                Self { kind: PartyKind::$kind, number: id.0 }
            }
        })*
    };
}

parties! {
    PersonId = Person,
    StudentId = Student,
    SchoolId = School,
    LinkId = Invitation,
    DelegationId = Delegation,
    TakeoverId = Takeover,
    IssueId = Newsletter,
}

impl Party {
    /// A dead letter, which has no id of its own kind.
    #[must_use]
    pub fn letter(number: i64) -> Self {
        Self { kind: PartyKind::Letter, number }
    }

    /// So many files.
    #[must_use]
    pub fn files(count: u64) -> Self {
        Self { kind: PartyKind::Files, number: i64::try_from(count).unwrap_or(i64::MAX) }
    }

    /// So many people and students.
    #[must_use]
    pub fn people(count: u64) -> Self {
        Self { kind: PartyKind::People, number: i64::try_from(count).unwrap_or(i64::MAX) }
    }
}

/// What was done. These words are stored, hashed and exported: one that a released version has written never changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::IntoStaticStr, strum::VariantNames, strum::EnumString)]
#[strum(serialize_all = "kebab-case")]
pub enum Kind {
    /// A project is in another state, which the detail says; one that is new is offered.
    ProjectMoved,
    /// Authorities are asked about a project, and what they had decided before is void.
    VotesAsked,
    /// An authority that was set up late is asked as well.
    VoteAdded,
    /// An authority has decided on a project.
    VoteCast,
    /// That was taken back.
    VoteUndone,
    /// A decision cannot be taken back any more.
    VoteFinal,
    /// A vote counts no more, as its authority was taken out of use.
    VoteDropped,
    /// A teacher has saved a profile; the detail says how the support service stands to them then.
    ProfileSaved,
    /// The support service stands otherwise to a teacher, as the detail says.
    StandingSet,
    /// A school can be chosen by everybody.
    SchoolTaken,
    /// That was taken back.
    SchoolGivenBack,
    /// A school turned out to be another one.
    SchoolMerged,
    /// A teacher or a school was suspended.
    Suspended,
    /// A suspension was lifted.
    SuspensionLifted,
    /// It was asked whether a student may work in another project, too.
    TakeoverAsked,
    /// Such a question is so far now, as the detail says.
    TakeoverMoved,
    /// A newsletter goes out.
    NewsletterSent,
    /// A newsletter was stopped.
    NewsletterStopped,
    /// Somebody decides for an authority, or is its deputy.
    Appointed,
    /// An appointment has ended.
    AppointmentEnded,
    /// An approver has handed over to somebody.
    Delegated,
    /// A handover has ended, for the reason that the detail says.
    DelegationEnded,
    /// Somebody's chat is an operator's.
    OperatorLinked,
    /// It is an operator's no more.
    OperatorUnlinked,
    /// A channel or a group shows an authority's cards.
    ChannelBound,
    /// It shows them no more.
    ChannelUnbound,
    /// Somebody has another Desktop profile.
    DesktopSet,
    /// Somebody has another role in a TwinSpace, or none.
    RoleSet,
    /// A student has another role.
    StudentRoleSet,
    /// A teacher was invited to a project.
    PartnerInvited,
    /// Somebody takes part in a project.
    Joined,
    /// Somebody takes part no more.
    Left,
    /// A TwinSpace was opened.
    SpaceOpened,
    /// A teacher has confirmed that the guardians agree.
    GuardiansAgreed,
    /// A guest has come.
    GuestCame,
    /// A guest has left, or was removed.
    GuestLeft,
    /// Two people turned out to be one: the entry is about the one who is nobody any more, for the one who stays.
    PeopleJoined,
    /// An account of somebody is somebody else's from now on.
    AccountParted,
    /// A student has an account.
    StudentEnrolled,
    /// A student works in another TwinSpace, too.
    StudentJoined,
    /// A student works in a TwinSpace no more; who works in no other one is erased.
    StudentRemoved,
    /// A student got a new password.
    PasswordSet,
    /// A student has chosen a password.
    PasswordChosen,
    /// A student has got the password in a chat.
    PasswordClaimed,
    /// A student works in an account.
    LoggedIn,
    /// A student has logged out.
    LoggedOut,
    /// A teacher has handed a student's login to somebody.
    LoginHandedOut,
    /// A student was erased.
    StudentErased,
    /// A person was erased.
    PersonErased,
    /// Somebody has asked to be forgotten.
    ErasureAsked,
    /// They have taken that back.
    ErasureTakenBack,
    /// Somebody has asked for the archive of a TwinSpace.
    ArchiveAsked,
    /// Somebody has asked for a copy of what is stored about them.
    CopyAsked,
    /// The audit was exported.
    AuditExported,
    /// An authority was set up.
    AuthoritySetUp,
    /// An authority was taken out of use.
    AuthorityDisabled,
    /// A link for a role was made, for the one that the detail says.
    RoleInvited,
    /// Such a link was revoked.
    InvitationRevoked,
    /// A list of schools was taken over.
    SchoolsImported,
    /// Nobody can choose a school any more.
    SchoolClosed,
    /// A new key seals what is shown once.
    KeysRotated,
    /// A key was dropped.
    KeyDropped,
    /// Everything that is stored was written into one file.
    BackupMade,
    /// A backup was brought back: what came since is lost.
    BackupRestored,
    /// So many people and students were erased again who were erased before, after the backup was made that was brought back.
    ErasedAgain,
    /// So many files were removed to which nothing referred.
    FilesRemoved,
    /// A dead letter was worked on again.
    LetterReplayed,
}

#[cfg(test)]
mod tests;
