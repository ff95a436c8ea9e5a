//! A copy of what is stored about somebody, as it stands in the database.

use crate::domain::{AccountId, DAY, ExportId, FileId, PersonId, StudentId};
use crate::file_name::FileName;
use crate::file_store::Kept;
use crate::paper::SharedOut;
use crate::reader::Reader;

/// How long a copy is kept, in ms.
pub(super) const LASTS: i64 = DAY;

/// About whom a copy is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Whose {
    /// The person, by whose account it was asked for.
    pub person: PersonId,
    /// The student who works there; `None` where nobody does.
    pub student: Option<StudentId>,
}

impl Whose {
    /// Whoever reads.
    #[must_use]
    pub fn of(reader: &Reader) -> Self {
        Self { person: reader.me.id, student: reader.student }
    }
}

/// A copy of all that is stored about somebody: it speaks their language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Export {
    /// Its id.
    pub id: ExportId,
    /// About whom.
    pub whose: Whose,
    /// Where it was asked for.
    pub account: AccountId,
    /// What the file is called.
    pub name: FileName,
    /// When it was asked for, in ms.
    pub asked_at: i64,
    /// How many files are in it so far, of how many.
    pub progress: (u32, u32),
    /// The file, once it is packed.
    pub ready: Option<Ready>,
}

/// A copy that is packed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ready {
    /// What is in it.
    pub kept: Kept,
    /// When it was packed, in ms.
    pub made_at: i64,
}

impl Ready {
    /// Until when it is there, in ms.
    #[must_use]
    pub fn until(&self) -> i64 {
        self.made_at.saturating_add(LASTS)
    }
}

impl Export {
    /// How it goes out, once it is packed. No file of a TwinSpace has its number: all ids are made alike.
    pub(crate) fn goes_out(&self) -> Option<SharedOut> {
        let ready = self.ready.as_ref()?;
        Some(SharedOut { file: FileId(self.id.0), name: self.name.clone(), kept: ready.kept })
    }
}
