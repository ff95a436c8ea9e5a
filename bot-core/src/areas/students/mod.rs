//! Students: a class is brought into a TwinSpace, and every student gets a user name and a password.

mod class;
mod columns;
mod file;
mod form;
mod jobs;
mod lines;
mod papers;
pub mod rules;
#[cfg(any(test, feature = "samples"))]
pub mod samples;
pub(crate) mod store;
mod student;
#[cfg(test)]
mod tests;
mod views;

pub(crate) use crate::area::none::{MUTES, WAITS, inbox, lock_people, merge, queue, unattended};
pub use class::{Class, ClassRow, ClassState, Remark, RowState};
pub use columns::{Part, ReadRow};
pub use file::{ClassFile, FileFault};
pub use form::{ClassDraft, ClassSource};
pub use jobs::Job;
pub use lines::MOST;
pub(crate) use papers::drafted;
pub(crate) use store::HOLDS;
pub(crate) use store::classes::forget;
pub use student::{Claim, Pupil, PupilRole, Student, StudentName};

use serde::{Deserialize, Serialize};

use crate::area::{Confirmation, events};
use crate::areas::space::{self, SpaceRead};
use crate::credentials::PasswordHash;
use crate::decision::{Ask, Decided, Refusal};
use crate::domain::{AccountId, ClassId, PersonId, ProjectId, SecretId, SpaceId, StudentId};
use crate::job::NewPassword;
use crate::paper::{Format, PaperKind};
use crate::reader::{Fresh, Reader, Settings};
use crate::store::{Result, Tx};
use crate::text::msg;
use crate::view::View;
use crate::wire;
use crate::wire::{Page, Words};

wire! {
    /// What can be shown of students.
    pub enum Screen {
        /// Those who work in the TwinSpace of a project.
        47 = Students { project: ProjectId, page: Page },
        /// One of them there.
        48 = Student { project: ProjectId, student: StudentId } about student,
        /// A list of those who shall be brought in, or how far that is.
        49 = Class { class: ClassId, page: Page } about class,
        /// One line of it.
        50 = Row { class: ClassId, line: u32 },
        /// The passwords that can still be read, to be copied or told.
        59 = Sheet { project: ProjectId, page: Page },
        /// The same as cards to be cut apart, or as a table.
        62 = Cards { project: ProjectId, format: Format } [File],
        /// Who they are, as a file without passwords.
        63 = ClassList { project: ProjectId, format: Format } [File],
        ;
        /// Those whose name holds somebody's words.
        Found { project: ProjectId, words: String },
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
        /// Makes a new password for a student.
        64 = Renew { project: ProjectId, student: StudentId } [Confirmed],
        /// Gives a student another role.
        65 = SetRole { project: ProjectId, student: StudentId, role: PupilRole },
        /// Removes a student from a TwinSpace.
        66 = Remove { project: ProjectId, student: StudentId } [Confirmed],
        /// Looks for students by their names.
        67 = Search { project: ProjectId, words: Words },
        /// Fetches a file once more that did not come.
        89 = ReadAgain { class: ClassId },
        ;
        /// Reads a list of students, to be looked through; one that is a file is fetched first.
        Check { project: ProjectId, names: ClassSource, role: PupilRole },
        /// Writes lines of a file that was fetched.
        Read { class: ClassId, part: Part },
        /// Writes that a file cannot be read.
        Unread { class: ClassId, fault: FileFault },
        /// Writes students who have passwords now.
        Enrolled { class: ClassId, made: Vec<Made> },
        /// Writes a new password.
        Renewed { project: ProjectId, student: StudentId, password: Box<NewPassword> },
        /// Ends that passwords of a list can be read.
        Cover { class: ClassId },
        /// Ends that a student's password can be read.
        CoverOne { student: StudentId },
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
        /// A student has another password from now on.
        PasswordSet { student: StudentId, password: Box<NewPassword>, at: i64 } =>
            store::set_password(tx, *student, password, *at),
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
        Removed { space: SpaceId, student: StudentId } => store::remove(tx, *space, *student),
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
}

impl Timer {
    pub(crate) fn command(&self) -> Command {
        match *self {
            Self::Cover { class } => Command::Cover { class },
            Self::CoverOne { student } => Command::CoverOne { student },
        }
    }

    pub(crate) fn longest(&self, settings: &Settings) -> i64 {
        settings.students.claims_for
    }
}

/// In whose name a timer acts: whoever has brought the students in.
pub(crate) async fn acts_for(timer: &Timer, tx: &mut Tx) -> Result<Option<PersonId>> {
    match *timer {
        Timer::Cover { class } => Ok(store::classes::read(tx, class).await?.map(|class| class.by)),
        Timer::CoverOne { student } => Ok(store::student(tx, student).await?.map(|student| student.registered.0)),
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
            Self::Renew { project, student }
            | Self::SetRole { project, student, .. }
            | Self::Remove { project, student }
            | Self::Renewed { project, student, .. } => Screen::Student { project, student },
            Self::CoverOne { student } => Screen::Student { project: ProjectId(0), student },
        }
    }
}

/// A list of students as it was read, with where they shall work.
pub(crate) struct ClassRead {
    read: SpaceRead,
    class: Class,
    /// The folded names of those who work there already.
    here: Vec<String>,
}

impl ClassRead {
    async fn of(tx: &mut Tx, id: ClassId, reader: &Reader) -> Result<Option<Self>> {
        let Some(class) = store::classes::read(tx, id).await? else { return Ok(None) };
        let read = SpaceRead::of(tx, class.place.0, reader).await?;
        Self::with(tx, read, class).await
    }

    async fn locked(tx: &mut Tx, id: ClassId, reader: &Reader) -> Result<Option<Self>> {
        let Some(class) = store::classes::read(tx, id).await? else { return Ok(None) };
        let read = SpaceRead::locked(tx, class.place.0, reader).await?;
        // What it was before the lock may have changed.
        let Some(class) = store::classes::read(tx, id).await? else { return Ok(None) };
        Self::with(tx, read, class).await
    }

    async fn with(tx: &mut Tx, read: Option<SpaceRead>, class: Class) -> Result<Option<Self>> {
        let Some(read) = read else { return Ok(None) };
        let here = store::names(tx, class.place.1).await?;
        Ok(Some(Self { read, class, here }))
    }

    fn list<'a>(&'a self, reader: &'a Reader) -> rules::List<'a> {
        rules::List { inside: self.read.inside(reader), class: &self.class, here: &self.here }
    }
}

pub(crate) async fn show(screen: &Screen, tx: &mut Tx, reader: &Reader) -> Result<Option<View>> {
    match screen {
        Screen::Students { project, page } => {
            let Some(read) = SpaceRead::of(tx, *project, reader).await? else { return Ok(None) };
            let inside = read.inside(reader);
            let (pupils, classes) = (
                store::pupils(tx, inside.space.id).await?,
                store::classes::open(tx, inside.space.id, reader.me.id).await?,
            );
            Ok(views::students(inside, (&pupils, &classes), *page))
        }
        Screen::Found { project, words } => {
            let Some(read) = SpaceRead::of(tx, *project, reader).await? else { return Ok(None) };
            let inside = read.inside(reader);
            let pupils = store::pupils(tx, inside.space.id).await?;
            Ok(views::found(inside, &pupils, words))
        }
        Screen::Sheet { project, page } => {
            let Some(read) = SpaceRead::of(tx, *project, reader).await? else { return Ok(None) };
            let inside = read.inside(reader);
            let pupils = store::pupils(tx, inside.space.id).await?;
            Ok(views::sheet(inside, &pupils, *page))
        }
        Screen::Cards { project, format } => papers::show(*project, (PaperKind::Cards, *format), tx, reader).await,
        Screen::ClassList { project, format } => papers::show(*project, (PaperKind::List, *format), tx, reader).await,
        Screen::Student { project, student } => {
            let Some(read) = SpaceRead::of(tx, *project, reader).await? else { return Ok(None) };
            let inside = read.inside(reader);
            let pupil = store::pupil(tx, inside.space.id, *student).await?;
            Ok(pupil.and_then(|pupil| views::student(inside, &pupil)))
        }
        Screen::Class { class, page } => {
            let read = ClassRead::of(tx, *class, reader).await?;
            Ok(read.and_then(|read| views::class(read.list(reader), *page)))
        }
        Screen::Row { class, line } => {
            let read = ClassRead::of(tx, *class, reader).await?;
            Ok(read.and_then(|read| views::row(read.list(reader), *line)))
        }
    }
}

pub(crate) async fn decide(command: &Command, tx: &mut Tx, reader: &Reader, fresh: &mut Fresh) -> Result<Decided> {
    match command {
        Command::Add { project } => of_space(*project, tx, reader, rules::add).await,
        Command::Search { project, words } => {
            of_space(*project, tx, reader, |inside| rules::search(inside, words)).await
        }
        Command::Check { project, names, role } => {
            let Some(read) = SpaceRead::locked(tx, *project, reader).await? else { return Ok(Err(Refusal::gone())) };
            let inside = read.inside(reader);
            let words = match names {
                ClassSource::Words(words) => words,
                ClassSource::File(file) => {
                    let unread = store::classes::unread_of(tx, inside.space.id, reader.me.id).await?;
                    return Ok(rules::receive(inside, (file, *role), &unread, fresh));
                }
            };
            let here = store::names(tx, inside.space.id).await?;
            let rows = lines::read(words).unwrap_or_default();
            let taken = store::taken(tx, rows.iter().filter_map(|row| row.name.as_ref())).await?;
            Ok(rules::check(inside, (rows, *role), (&here, taken), fresh))
        }
        Command::Read { class, part } => {
            let taken = store::taken(tx, part.rows.iter().filter_map(|row| row.name.as_ref())).await?;
            of_class(*class, tx, reader, |list| rules::read(list, part, taken)).await
        }
        Command::Unread { class, fault } => of_class(*class, tx, reader, |list| rules::unread(list, *fault)).await,
        Command::ReadAgain { class } => of_class(*class, tx, reader, rules::read_again).await,
        Command::Correct { class, line, words } => {
            let name = rules::corrected(words, *line);
            let taken = match &name {
                Ok(name) => store::taken(tx, [name]).await?,
                Err(_) => Default::default(),
            };
            of_class(*class, tx, reader, |list| rules::correct(list, *line, name, taken)).await
        }
        Command::LeaveOut { class, line, out } => {
            of_class(*class, tx, reader, |list| rules::leave_out(list, *line, *out)).await
        }
        Command::Swap { class } => {
            let Some(known) = store::classes::read(tx, *class).await? else { return Ok(Err(Refusal::gone())) };
            let swapped: Vec<StudentName> =
                known.rows.iter().filter_map(|row| rules::swapped(row.name.as_ref()?)).collect();
            let taken = store::taken(tx, &swapped).await?;
            of_class(*class, tx, reader, |list| rules::swap(list, taken)).await
        }
        Command::Enrol { class } => of_class(*class, tx, reader, rules::enrol).await,
        Command::Discard { class } => of_class(*class, tx, reader, rules::discard).await,
        Command::Enrolled { class, made } => {
            let Some(read) = ClassRead::locked(tx, *class, reader).await? else { return Ok(Err(Refusal::gone())) };
            let names = made.iter().filter_map(|made| read.class.row(made.line)?.name.as_ref());
            let taken = store::taken(tx, names).await?;
            Ok(rules::enrolled(read.list(reader), made, taken))
        }
        Command::Renew { project, student } => of_pupil((*project, *student), tx, reader, rules::renew).await,
        Command::Renewed { project, student, password } => {
            of_pupil((*project, *student), tx, reader, |inside, pupil| rules::renewed(inside, pupil, password)).await
        }
        Command::SetRole { project, student, role } => {
            of_pupil((*project, *student), tx, reader, |inside, pupil| rules::set_role(inside, pupil, *role)).await
        }
        Command::Remove { project, student } => of_pupil((*project, *student), tx, reader, rules::remove).await,
        Command::Cover { class } => {
            let mut readable = Vec::new();
            for student in store::classes::readable(tx, *class).await? {
                readable.extend(store::student(tx, student).await?.filter(is_covered));
            }
            Ok(Ok(rules::cover(&readable)))
        }
        Command::CoverOne { student } => {
            Ok(Ok(rules::cover(&Vec::from_iter(store::student(tx, *student).await?.filter(is_covered)))))
        }
    }
}

/// Whether a password ends with its time: one that its student has got ends otherwise.
fn is_covered(student: &Student) -> bool {
    !matches!(student.claim, Claim::Claimed(..))
}

async fn of_space(
    project: ProjectId,
    tx: &mut Tx,
    reader: &Reader,
    rule: impl FnOnce(space::Inside<'_>) -> Decided,
) -> Result<Decided> {
    let read = SpaceRead::locked(tx, project, reader).await?;
    Ok(read.map_or_else(|| Err(Refusal::gone()), |read| rule(read.inside(reader))))
}

async fn of_class(
    class: ClassId,
    tx: &mut Tx,
    reader: &Reader,
    rule: impl FnOnce(rules::List<'_>) -> Decided,
) -> Result<Decided> {
    let read = ClassRead::locked(tx, class, reader).await?;
    Ok(read.map_or_else(|| Err(Refusal::gone()), |read| rule(read.list(reader))))
}

async fn of_pupil(
    (project, student): (ProjectId, StudentId),
    tx: &mut Tx,
    reader: &Reader,
    rule: impl FnOnce(space::Inside<'_>, &Pupil) -> Decided,
) -> Result<Decided> {
    let Some(read) = SpaceRead::locked(tx, project, reader).await? else { return Ok(Err(Refusal::gone())) };
    let inside = read.inside(reader);
    let pupil = store::pupil(tx, inside.space.id, student).await?;
    Ok(pupil.map_or_else(|| Err(Refusal::gone()), |pupil| rule(inside, &pupil)))
}

pub(crate) async fn confirmation(command: &Command, tx: &mut Tx, reader: &Reader) -> Result<Option<Confirmation>> {
    match *command {
        Command::Discard { class } => {
            let read = ClassRead::of(tx, class, reader).await?;
            Ok(read.and_then(|read| views::discarding(read.list(reader))))
        }
        Command::Renew { project, student } | Command::Remove { project, student } => {
            let Some(read) = SpaceRead::of(tx, project, reader).await? else { return Ok(None) };
            let inside = read.inside(reader);
            let pupil = store::pupil(tx, inside.space.id, student).await?;
            Ok(pupil.and_then(|pupil| views::confirmation(command, inside, &pupil)))
        }
        Command::Add { .. }
        | Command::Correct { .. }
        | Command::LeaveOut { .. }
        | Command::Swap { .. }
        | Command::Enrol { .. }
        | Command::SetRole { .. }
        | Command::Search { .. }
        | Command::ReadAgain { .. }
        | Command::Check { .. }
        | Command::Read { .. }
        | Command::Unread { .. }
        | Command::Enrolled { .. }
        | Command::Renewed { .. }
        | Command::Cover { .. }
        | Command::CoverOne { .. } => Ok(None),
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
        | Command::CoverOne { .. } => None,
    }
}
