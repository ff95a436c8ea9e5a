//! The archive of a TwinSpace as it stands in the database.

use crate::domain::{ArchiveId, DAY, FileId, PersonId, ProjectId, SpaceId};
use crate::file_name::FileName;
use crate::file_store::Kept;
use crate::paper::SharedOut;

/// How long an archive is kept, in ms.
pub(super) const LASTS: i64 = DAY;

/// All of a TwinSpace as one file, for one person: it speaks their language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Archive {
    /// Its id.
    pub id: ArchiveId,
    /// Whose TwinSpace it is of.
    pub project: ProjectId,
    /// That TwinSpace.
    pub space: SpaceId,
    /// Who has asked for it.
    pub person: PersonId,
    /// What the file is called.
    pub name: FileName,
    /// When it was asked for, in ms.
    pub asked_at: i64,
    /// How many files are in it so far, of how many.
    pub progress: (u32, u32),
    /// The file, once it is packed.
    pub ready: Option<Ready>,
}

/// An archive that is packed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ready {
    /// What is in it.
    pub kept: Kept,
    /// When it was packed, in ms.
    pub made_at: i64,
    /// The files that are not in it, as they could not be read.
    pub lost: Vec<FileName>,
}

impl Ready {
    /// Until when it is there, in ms.
    #[must_use]
    pub fn until(&self) -> i64 {
        self.made_at.saturating_add(LASTS)
    }
}

impl Archive {
    /// How it goes out, once it is packed. No file of a TwinSpace has its number: all ids are made alike.
    pub(crate) fn goes_out(&self) -> Option<SharedOut> {
        let ready = self.ready.as_ref()?;
        Some(SharedOut { file: FileId(self.id.0), name: self.name.clone(), kept: ready.kept })
    }
}
