//! Students: a class is brought into a TwinSpace, and every student gets a user name and a password.

mod class;
mod columns;
mod decide;
mod file;
mod form;
#[cfg(feature = "fuzz")]
pub mod fuzz;
mod jobs;
mod lines;
mod papers;
mod presence;
mod reissue;
pub mod rules;
#[cfg(any(test, feature = "samples"))]
pub mod samples;
pub(crate) mod store;
mod student;
#[cfg(test)]
mod tests;
mod views;

pub(crate) use crate::area::none::{MUTES, inbox, lock_people, merge, queue, unattended};
pub use class::{Class, ClassRow, ClassState, Remark, RowState};
pub use columns::{Part, ReadRow};
pub(crate) use decide::{Places, confirmation, decide, hear_of, hear_of_at, helpers, sheets_of, show};
pub use file::{ClassFile, FileFault};
pub use form::{ClassDraft, ClassSource};
pub use jobs::Job;
pub use lines::MOST;
pub(crate) use papers::drafted;
pub(crate) use presence::SEEN_EVERY;
pub use presence::{Only, Presence};
pub use reissue::{Reissue, ReissueDraft, ReissueRow, ReissueState, Remade, Renewed, Ticked};
pub(crate) use store::classes::OLD;
pub(crate) use store::{HOLDS, WAITS};
pub use student::{Claim, Pupil, PupilRole, Student, StudentName};

use serde::{Deserialize, Serialize};

use crate::area::events;
use crate::areas::projects;
use crate::credentials::PasswordHash;
use crate::decision::Ask;
use crate::domain::{AccountId, ClassId, PersonId, ProjectId, ReissueId, SecretId, SpaceId, StudentId};
use crate::job::NewPassword;
use crate::paper::Format;
use crate::reader::Settings;
use crate::store::{Result, Tx};
use crate::text::msg;
use crate::wire;
use crate::wire::{Page, Words};

wire! {
    /// What can be shown of students.
    pub enum Screen {
        /// Those who work in the TwinSpace of a project.
        47 = Students { project: ProjectId, page: Page } [Inside],
        /// One of them there.
        48 = Student { project: ProjectId, student: StudentId } about student [Inside],
        /// A list of those who shall be brought in, or how far that is.
        49 = Class { class: ClassId, page: Page } about class [Inside],
        /// One line of it.
        50 = Row { class: ClassId, line: u32 } [Inside],
        /// The passwords that can still be read, to be copied or told.
        59 = Sheet { project: ProjectId, page: Page } about project,
        /// The same as cards to be cut apart, or as a table.
        62 = Cards { project: ProjectId, format: Format } [File],
        /// Who they are, as a file without passwords.
        63 = ClassList { project: ProjectId, format: Format } [File],
        /// Those of one's own class who are so far.
        64 = Filtered { project: ProjectId, only: Only, page: Page } [Inside],
        /// How far new passwords for several students are.
        65 = Reissue { reissue: ReissueId } about reissue,
        /// These passwords as cards to be cut apart, or as a table.
        66 = ReissueCards { reissue: ReissueId, format: Format } [File],
        /// The same to be copied or told.
        67 = ReissueSheet { project: ProjectId, reissue: ReissueId, page: Page } about project,
        ;
        /// Those whose name holds somebody's words.
        Found { project: ProjectId, words: String } [Inside],
    }
}

wire! {
    /// What can be asked for students.
    pub enum Command {
        /// Opens the form in which students are named.
        58 = Add { project: ProjectId } [Begins],
        /// Corrects a line of a list.
        59 = Correct { class: ClassId, line: u32, words: Words },
        /// Leaves a line out, or takes it in again.
        60 = LeaveOut { class: ClassId, line: u32, out: bool },
        /// Takes what was read as given names for surnames, and the other way round, in every line.
        61 = Swap { class: ClassId },
        /// Enrols the students of a list.
        62 = Enrol { class: ClassId },
        /// Throws a list away, of which nobody is enrolled.
        63 = Discard { class: ClassId } [Confirmed],
        /// Makes a new password for a student, in place of the one that they got at a time in ms: any other one stays.
        64 = Renew { project: ProjectId, student: StudentId, replaces: i64 } [Confirmed],
        /// Gives a student another role.
        65 = SetRole { project: ProjectId, student: StudentId, role: PupilRole },
        /// Removes a student from a TwinSpace.
        66 = Remove { project: ProjectId, student: StudentId } [Confirmed],
        /// Looks for students by their names.
        67 = Search { project: ProjectId, words: Words },
        /// Fetches a file once more that did not come.
        89 = ReadAgain { class: ClassId },
        /// Opens the form in which students are ticked who get new passwords.
        90 = ChooseReissue { project: ProjectId } [Begins],
        /// Makes new passwords for those of one's class who are so far.
        91 = ReissueAll { project: ProjectId, only: Only, replaces: i64 } [Confirmed],
        ;
        /// Reads a list of students, to be looked through; one that is a file is fetched first.
        Check { project: ProjectId, names: ClassSource, role: PupilRole },
        /// Writes lines of a file that was fetched.
        Read { class: ClassId, part: Part },
        /// Writes that a file cannot be read.
        Unread { class: ClassId, fault: FileFault },
        /// Writes students who have passwords now.
        Enrolled { class: ClassId, made: Vec<Made> },
        /// Writes a new password, in place of the one that the student got at a time in ms.
        Renewed { project: ProjectId, student: StudentId, replaces: i64, password: Box<NewPassword> },
        /// Ends that passwords of a list can be read.
        Cover { class: ClassId },
        /// Ends that a student's password can be read.
        CoverOne { student: StudentId },
        /// Makes new passwords for these students.
        Reissue { project: ProjectId, students: Vec<StudentId> },
        /// Writes new passwords of several students.
        Reissued { reissue: ReissueId, made: Vec<Renewed> },
        /// Ends that passwords can be read which were made together.
        CoverReissue { reissue: ReissueId },
        /// Shows the lists of passwords of a project anew, wherever they stand.
        ShowSheets { project: ProjectId },
    }
}

/// A student for whom a password was made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Made {
    /// The line of the list.
    pub line: u32,
    /// The id that they get.
    pub student: StudentId,
    /// Their password.
    pub password: NewPassword,
}

events! {
    /// What happened to students. All times are in ms.
    pub enum Event by (tx, info) {
        /// A list is there to be looked through.
        Checked { class: Box<Class>, at: i64 } => store::classes::add(tx, class, *at),
        /// A list is there that has yet to be read from its file.
        Received { class: Box<Class>, at: i64 } => store::classes::add(tx, class, *at),
        /// Lines of a file were read; of the sheet with this name, which has so many in all.
        RowsRead { class: ClassId, rows: Vec<ClassRow>, sheet: Option<String>, all: u32 } =>
            store::classes::add_rows(tx, *class, rows, (sheet.as_deref(), *all)),
        /// A file cannot be read.
        Unread { class: ClassId, fault: FileFault } => store::classes::unread(tx, *class, *fault),
        /// A line of a list is so now.
        RowChanged { class: ClassId, row: Box<ClassRow> } => store::classes::set_row(tx, *class, row),
        /// A list is so far now; it was in this state before.
        ClassMoved { class: ClassId, before: ClassState, after: ClassState } =>
            store::classes::moved(tx, *class, *before, *after),
        /// A list was thrown away.
        Discarded { class: ClassId } => store::classes::discard(tx, *class),
        /// A student of a list has an account now, with this password.
        Enrolled { row: (ClassId, u32), pupil: Box<Pupil>, space: SpaceId, password: Box<NewPassword> } =>
            store::enrol(tx, *row, (pupil, *space), password),
        /// A student has another password from now on, in place of the one from before.
        PasswordSet { student: StudentId, password: Box<NewPassword>, before: i64, at: i64 } =>
            store::set_password(tx, *student, password, (*before, *at)),
        /// These passwords can be read no more.
        Covered { secrets: Vec<SecretId> } => store::cover(tx, secrets),
        /// A student has chosen their password, in place of the one from before.
        PasswordChosen { student: StudentId, hash: PasswordHash, before: i64, at: i64 } =>
            store::choose_password(tx, *student, hash, (*before, *at)),
        /// A student has got their password in an account.
        Claimed { student: StudentId, account: AccountId, secret: SecretId, at: i64 } =>
            store::claim(tx, *student, (*account, *secret), *at),
        /// A student of another TwinSpace works in this one, too.
        Joined { space: SpaceId, student: StudentId, role: PupilRole, at: i64 } =>
            store::join(tx, *space, *student, *role, *at),
        /// A student has another role.
        RoleSet { space: SpaceId, student: StudentId, role: PupilRole } => store::set_role(tx, *space, *student, *role),
        /// A student works in a TwinSpace no more. Who works in no other is erased.
        Removed { space: SpaceId, student: StudentId } => store::remove(tx, *space, *student, info),
        /// Students are erased; those of one TwinSpace only where they work in no other.
        Erased { students: Vec<StudentId>, of: Option<SpaceId> } => store::erase::erase(tx, students, *of),
        /// The lists of a TwinSpace are gone, with the forms in which others were named.
        ListsCleared { space: SpaceId, project: ProjectId } => store::classes::clear(tx, *space, *project),
        /// A student has done something where they are logged in.
        Seen { student: StudentId, at: i64 } => store::seen(tx, *student, *at),
        /// New passwords are made for several students from now on.
        ReissueBegun { reissue: Box<Reissue>, at: i64 } => store::reissues::add(tx, reissue, *at),
        /// One of them has the new password since then, or was passed over.
        Remade { reissue: ReissueId, student: StudentId, made_at: Option<i64> } =>
            store::reissues::remade(tx, *reissue, *student, *made_at),
        /// They have come to their end.
        ReissueEnded { reissue: ReissueId, state: ReissueState } => store::reissues::ended(tx, *reissue, *state),
    }
}

/// What happens by itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, strum::IntoStaticStr)]
#[serde(rename_all = "kebab-case")]
pub enum Timer {
    /// The passwords of a list can be read no more.
    Cover {
        /// Which.
        class: ClassId,
    },
    /// The password of a student can be read no more.
    CoverOne {
        /// Whose.
        student: StudentId,
    },
    /// The passwords that were made together can be read no more.
    CoverReissue {
        /// Which.
        reissue: ReissueId,
    },
    /// The lists of passwords of a project are shown anew: once for all of a class who claim theirs at the same moment.
    Sheets {
        /// Of which project.
        project: ProjectId,
    },
}

impl Timer {
    pub(crate) fn command(&self) -> Command {
        match *self {
            Self::Cover { class } => Command::Cover { class },
            Self::CoverOne { student } => Command::CoverOne { student },
            Self::CoverReissue { reissue } => Command::CoverReissue { reissue },
            Self::Sheets { project } => Command::ShowSheets { project },
        }
    }

    pub(crate) fn longest(&self, settings: &Settings) -> i64 {
        settings.students.claims_for
    }
}

/// In whose name a timer acts: whoever has brought the students in, or has founded the project.
pub(crate) async fn acts_for(timer: &Timer, tx: &mut Tx) -> Result<Option<PersonId>> {
    match *timer {
        Timer::Cover { class } => Ok(store::classes::read(tx, class).await?.map(|class| class.by)),
        Timer::CoverOne { student } => Ok(store::student(tx, student).await?.map(|student| student.registered.0)),
        Timer::CoverReissue { reissue } => Ok(store::reissues::read(tx, reissue).await?.map(|reissue| reissue.by)),
        Timer::Sheets { project } => {
            Ok(projects::store::read(tx, project, 0).await?.map(|known| known.project.founder))
        }
    }
}

impl Command {
    pub(crate) fn screen(&self) -> Screen {
        match *self {
            Self::Add { project } | Self::Search { project, .. } | Self::Check { project, .. } => {
                Screen::Students { project, page: Page(0) }
            }
            Self::Correct { class, line, .. } | Self::LeaveOut { class, line, .. } => Screen::Row { class, line },
            Self::Swap { class }
            | Self::Enrol { class }
            | Self::Discard { class }
            | Self::ReadAgain { class }
            | Self::Read { class, .. }
            | Self::Unread { class, .. }
            | Self::Enrolled { class, .. }
            | Self::Cover { class } => Screen::Class { class, page: Page(0) },
            Self::Renew { project, student, .. }
            | Self::SetRole { project, student, .. }
            | Self::Remove { project, student }
            | Self::Renewed { project, student, .. } => Screen::Student { project, student },
            Self::CoverOne { student } => Screen::Student { project: ProjectId(0), student },
            Self::ChooseReissue { project }
            | Self::ReissueAll { project, .. }
            | Self::Reissue { project, .. }
            | Self::ShowSheets { project } => Screen::Sheet { project, page: Page(0) },
            Self::Reissued { reissue, .. } | Self::CoverReissue { reissue } => Screen::Reissue { reissue },
        }
    }
}

/// How a command asks for words that it lacks.
pub(crate) fn asks(command: &Command, subject: &str) -> Option<Ask> {
    match command {
        Command::Correct { .. } => Some(Ask {
            heading: msg::row_heading(subject),
            label: msg::field_student(),
            send: msg::button_save(),
            is_optional: false,
        }),
        Command::Search { .. } => Some(Ask {
            heading: msg::students_title(subject),
            label: msg::field_student_search(),
            send: msg::button_search(),
            is_optional: false,
        }),
        Command::Add { .. }
        | Command::LeaveOut { .. }
        | Command::Swap { .. }
        | Command::Enrol { .. }
        | Command::Discard { .. }
        | Command::Renew { .. }
        | Command::SetRole { .. }
        | Command::Remove { .. }
        | Command::ReadAgain { .. }
        | Command::Check { .. }
        | Command::Read { .. }
        | Command::Unread { .. }
        | Command::Enrolled { .. }
        | Command::Renewed { .. }
        | Command::Cover { .. }
        | Command::CoverOne { .. }
        | Command::ChooseReissue { .. }
        | Command::ReissueAll { .. }
        | Command::Reissue { .. }
        | Command::Reissued { .. }
        | Command::ShowSheets { .. }
        | Command::CoverReissue { .. } => None,
    }
}
