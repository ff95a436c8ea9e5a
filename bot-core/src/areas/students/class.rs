//! A list of students on its way into a TwinSpace: pasted or read from a file, looked through line by line, then enrolled.

use super::file::ClassFile;
use super::student::{PupilRole, StudentName};
use crate::credentials::UserName;
use crate::domain::{ClassId, PersonId, ProjectId, SpaceId, StudentId};
use crate::text::{Locale, Text, msg};

/// A list of students who shall be brought in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Class {
    /// Its id.
    pub id: ClassId,
    /// Where they shall work.
    pub place: (ProjectId, SpaceId),
    /// The teacher who brings them in.
    pub by: PersonId,
    /// What they will be there.
    pub role: PupilRole,
    /// In which language they get their passwords.
    pub locale: Locale,
    /// How far it is.
    pub state: ClassState,
    /// The file that it comes from; `None` where it was typed.
    pub file: Option<ClassFile>,
    /// Its lines, in order.
    pub rows: Vec<ClassRow>,
}

/// How far a list is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::IntoStaticStr, strum::VariantNames, strum::EnumString)]
#[strum(serialize_all = "kebab-case")]
pub enum ClassState {
    /// Its file is fetched and read.
    Reading,
    /// Its file cannot be read.
    Unread,
    /// It is looked through; nobody is enrolled.
    Checked,
    /// Its students are being enrolled.
    Enrolling,
    /// All are.
    Done,
    /// It ended before all were: whoever began it may do so no more.
    Stopped,
}

/// One line of a list.
#[derive(Clone, PartialEq, Eq)]
pub struct ClassRow {
    /// Its number in what was pasted, or in the file, from 1.
    pub line: u32,
    /// As it was written there, where no name could be read in it.
    pub typed: String,
    /// The student's name.
    pub name: Option<StudentName>,
    /// What they will be called, as it looks now; what they are called, once they are enrolled.
    pub user_name: Option<UserName>,
    /// What becomes of it.
    pub state: RowState,
}

/// What stands on it never reaches a log.
impl std::fmt::Debug for ClassRow {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "ClassRow({}, {:?})", self.line, self.state)
    }
}

/// What becomes of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowState {
    /// It is to be enrolled.
    In,
    /// It is left out.
    Out,
    /// It is enrolled.
    Enrolled(StudentId),
}

/// What is to be looked at about a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Remark {
    /// No name and surname can be read in it.
    NoName,
    /// The same name stands in an earlier line.
    Twice(u32),
    /// Somebody of this name, of the class of whoever brings the list, works in the TwinSpace already.
    IsHere,
}

impl Remark {
    /// As people read it.
    #[must_use]
    pub fn text(&self) -> Text {
        match self {
            Self::NoName => msg::row_no_surname(),
            Self::Twice(line) => msg::row_twice(*line),
            Self::IsHere => msg::row_is_here(),
        }
    }
}

impl Class {
    /// The line with this number.
    #[must_use]
    pub fn row(&self, line: u32) -> Option<&ClassRow> {
        self.rows.iter().find(|row| row.line == line)
    }

    /// What is to be looked at about a line, before anybody is enrolled; `here` has the folded names of those of the reader's
    /// class who work in the TwinSpace already.
    #[must_use]
    pub fn remark(&self, row: &ClassRow, here: &[String]) -> Option<Remark> {
        if self.state != ClassState::Checked {
            return None;
        }
        let Some(name) = row.name.as_ref().map(StudentName::folded) else { return Some(Remark::NoName) };
        let same = |other: &&ClassRow| {
            other.line < row.line && other.name.as_ref().is_some_and(|other| other.folded() == name)
        };
        if here.contains(&name) {
            return Some(Remark::IsHere);
        }
        self.rows.iter().find(same).map(|other| Remark::Twice(other.line))
    }

    /// The lines that are to be enrolled and are not yet.
    pub fn to_enrol(&self) -> impl Iterator<Item = &ClassRow> {
        self.rows.iter().filter(|row| row.state == RowState::In && row.name.is_some())
    }

    /// How many of its students are enrolled.
    #[must_use]
    pub fn enrolled(&self) -> usize {
        self.rows.iter().filter(|row| matches!(row.state, RowState::Enrolled(_))).count()
    }

    /// The lines that cannot be enrolled as they are.
    #[must_use]
    pub fn faulty(&self) -> usize {
        self.rows.iter().filter(|row| row.state == RowState::In && row.name.is_none()).count()
    }
}
