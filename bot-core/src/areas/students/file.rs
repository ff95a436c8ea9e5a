//! The file that a list of students comes from: what is known of it, and why it cannot be read.

use serde::{Deserialize, Serialize};

use super::lines::MOST;
use crate::file::{FetchFault, FileRef};
use crate::text::{Text, msg};

/// Greatest size of a class list that is fetched, in bytes: a workbook of some hundred lines has a twentieth of that.
pub(super) const FILE_MOST: u64 = 2 << 20;
/// The same, as people say it, in MB.
const FILE_MOST_MB: u32 = 2;

/// So much is shown of the name of a file or a sheet, in characters.
pub(super) const NAME_MOST: usize = 60;

/// The file that a list comes from.
#[derive(Clone, PartialEq, Eq)]
pub struct ClassFile {
    /// The file; `None` once it is read, when nobody needs it any more.
    pub file: Option<FileRef>,
    /// Why it cannot be read.
    pub fault: Option<FileFault>,
    /// The sheet that was read, of a workbook.
    pub sheet: Option<String>,
    /// How many of its lines are about students; 0 before that is known.
    pub lines: u32,
}

/// What files and sheets are called never reaches a log.
impl std::fmt::Debug for ClassFile {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "ClassFile({:?}, {} lines)", self.fault, self.lines)
    }
}

impl ClassFile {
    /// A file that nobody has read yet.
    #[must_use]
    pub fn of(file: FileRef) -> Self {
        Self { file: Some(file), fault: None, sheet: None, lines: 0 }
    }
}

/// What a file is called, as people read it.
pub(super) fn called(file: &FileRef) -> Text {
    file.called(NAME_MOST).map_or_else(msg::class_file_unnamed, Text::words)
}

/// Why a file cannot be read as a list of students.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    Serialize,
    Deserialize,
    strum::IntoStaticStr,
    strum::VariantNames,
    strum::EnumString,
    strum::EnumIter,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum FileFault {
    /// It did not come, or the platform does not give it out.
    NotFetched,
    /// Nothing is written in it.
    Empty,
    /// It is larger than a class list is.
    TooLarge,
    /// It has too many lines.
    TooMany,
    /// A picture, a document: no table.
    NoTable,
    /// A workbook of a form that is not read.
    Old,
    /// A password protects it.
    Locked,
    /// It is damaged.
    Broken,
    /// It is a table, and no name stands in it.
    NoNames,
}

impl FileFault {
    /// What is wrong and what to do, as people read it.
    #[must_use]
    pub fn text(self) -> Text {
        match self {
            Self::NotFetched => msg::file_fault_not_fetched(),
            Self::Empty => msg::file_fault_empty(),
            Self::TooLarge => msg::file_fault_too_large(FILE_MOST_MB),
            Self::TooMany => msg::file_fault_too_many(MOST),
            Self::NoTable => msg::file_fault_no_table(),
            Self::Old => msg::file_fault_old(),
            Self::Locked => msg::file_fault_locked(),
            Self::Broken => msg::file_fault_broken(),
            Self::NoNames => msg::file_fault_no_names(),
        }
    }

    /// Whether the same file may be read if it is tried again.
    #[must_use]
    pub fn may_pass(self) -> bool {
        self == Self::NotFetched
    }
}

impl From<FetchFault> for FileFault {
    fn from(fault: FetchFault) -> Self {
        match fault {
            FetchFault::Away | FetchFault::Gone => Self::NotFetched,
            FetchFault::TooLarge => Self::TooLarge,
        }
    }
}

impl From<table::Unreadable> for FileFault {
    fn from(unreadable: table::Unreadable) -> Self {
        match unreadable {
            table::Unreadable::Empty => Self::Empty,
            table::Unreadable::TooLarge(table::Bound::Rows) => Self::TooMany,
            table::Unreadable::TooLarge(table::Bound::Bytes | table::Bound::Unpacked) => Self::TooLarge,
            table::Unreadable::Binary => Self::NoTable,
            table::Unreadable::Old => Self::Old,
            table::Unreadable::Locked => Self::Locked,
            table::Unreadable::Broken => Self::Broken,
        }
    }
}
