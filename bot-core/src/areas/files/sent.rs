//! Files of a TwinSpace, their folders, and what was sent to become files.

use serde::{Deserialize, Serialize};

use crate::areas::news::Author;
use crate::domain::{FileId, FolderId, ProjectId, SentId, SpaceId, UploadId};
use crate::file::{FetchFault, FileRef};
use crate::file_name::FileName;
use crate::file_store::{KeepFault, Kept};
use crate::paper::SharedOut;
use crate::text::{Text, msg};
use crate::wire;

/// A file in a TwinSpace.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SharedFile {
    /// Its id.
    pub id: FileId,
    /// Whose TwinSpace it is in.
    pub project: ProjectId,
    /// That TwinSpace.
    pub space: SpaceId,
    /// The folder that it is in; `None` beside all folders.
    pub folder: Option<FolderId>,
    /// Who has sent it.
    pub by: Author,
    /// What it is called.
    pub name: FileName,
    /// What is in it.
    pub kept: Kept,
    /// When it was sent, in ms.
    pub sent_at: i64,
}

impl SharedFile {
    /// How it goes out.
    pub(crate) fn goes_out(&self) -> SharedOut {
        SharedOut { file: self.id, name: self.name.clone(), kept: self.kept }
    }
}

/// A folder of files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Folder {
    /// Its id.
    pub id: FolderId,
    /// Whose TwinSpace it is in.
    pub project: ProjectId,
    /// That TwinSpace.
    pub space: SpaceId,
    /// What it is called.
    pub name: FileName,
    /// How many files are in it.
    pub files: usize,
}

/// Files that somebody has sent together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Upload {
    /// Its id.
    pub id: UploadId,
    /// Into whose TwinSpace.
    pub project: ProjectId,
    /// That TwinSpace.
    pub space: SpaceId,
    /// Into which folder; `None` beside all folders.
    pub folder: Option<FolderId>,
    /// Who has sent them.
    pub by: Author,
    /// When the last of them was sent, in ms.
    pub last_at: i64,
    /// Each of them, in their order.
    pub sent: Vec<Sent>,
}

impl Upload {
    /// Whether one of them waits to be fetched.
    #[must_use]
    pub fn waits(&self) -> bool {
        self.sent.iter().any(|sent| sent.state == SentState::Waits)
    }
}

/// A file that somebody has sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sent {
    /// Its id.
    pub id: SentId,
    /// What it is called.
    pub name: FileName,
    /// Its size in bytes, as its platform tells it; 0 where it does not.
    pub size: u64,
    /// By what its platform gives it out; `None` once that is over.
    pub reference: Option<FileRef>,
    /// What has become of it.
    pub state: SentState,
}

/// What has become of a file that somebody has sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SentState {
    /// It is fetched, or waits for that.
    Waits,
    /// It is in the TwinSpace.
    Kept(FileId),
    /// It is not, and will not be.
    Failed(Fault),
}

/// Why a file that was sent did not become one of the TwinSpace.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    Serialize,
    Deserialize,
    strum::EnumString,
    strum::IntoStaticStr,
    strum::VariantNames,
    strum::EnumIter,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Fault {
    /// Nothing is in it.
    Empty,
    /// It is larger than a file may be.
    TooLarge,
    /// Files of this kind are not taken.
    Refused,
    /// The TwinSpace has no room for it.
    NoRoom,
    /// Its platform does not give it out, or not any more.
    Gone,
    /// It did not come.
    Away,
    /// Whoever has sent it may not publish any more, or the project is over.
    NotAllowed,
}

impl From<KeepFault> for Fault {
    fn from(fault: KeepFault) -> Self {
        match fault {
            KeepFault::Empty => Self::Empty,
            KeepFault::TooLarge | KeepFault::NotFetched(FetchFault::TooLarge) => Self::TooLarge,
            KeepFault::Refused => Self::Refused,
            KeepFault::NotFetched(FetchFault::Gone) => Self::Gone,
            KeepFault::NotFetched(FetchFault::Away)
            | KeepFault::Away(_)
            | KeepFault::Slow
            | KeepFault::Missing
            | KeepFault::Changed => Self::Away,
        }
    }
}

impl Fault {
    /// What people read, about files of this greatest size.
    #[must_use]
    pub fn text(self, most: u64) -> Text {
        match self {
            Self::Empty => msg::sent_empty(),
            Self::TooLarge => msg::sent_too_large(size(most)),
            Self::Refused => msg::sent_refused(),
            Self::NoRoom => msg::sent_no_room(),
            Self::Gone => msg::sent_gone(),
            Self::Away => msg::sent_away(),
            Self::NotAllowed => msg::sent_not_allowed(),
        }
    }
}

/// In which order files are listed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Order {
    /// The newest first.
    #[default]
    Newest,
    /// By name.
    Name,
}

/// What is shown of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Side {
    /// What it is, and what can be done with it.
    Card,
    /// The folders that it can be moved to.
    Folders,
}

wire::fields! { Order = Self::Name, Side = Self::Folders }

/// A size in bytes as people read it: in whole KB below one MB.
#[must_use]
pub fn size(bytes: u64) -> Text {
    let rounded = |unit: u64| i64::try_from((bytes + unit / 2) / unit).unwrap_or(i64::MAX).max(1);
    if bytes < 1 << 20 { msg::file_size_kb(rounded(1 << 10)) } else { msg::file_size_mb(rounded(1 << 20)) }
}
