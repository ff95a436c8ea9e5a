//! What is brought over from one TwinSpace into the next, how far that is, and what stays behind.

use serde::{Deserialize, Serialize};

use crate::domain::PersonId;
use crate::file_name::FileName;
use crate::text::{Text, msg};

/// How what is brought over was asked for last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Carry {
    /// By whom; `None` where it is no more than offered.
    pub by: Option<PersonId>,
    /// What is brought over besides the files.
    pub wish: Wanted,
    /// How often it was asked for.
    pub run: u32,
    /// How far it is.
    pub state: CarryState,
}

/// What somebody wishes to be brought over besides the files.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// The news.
    pub news: bool,
    /// The students.
    pub students: bool,
}

/// How far it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::EnumString, strum::IntoStaticStr, strum::VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub enum CarryState {
    /// The founders were told that they can ask for it.
    Offered,
    /// It is on its way.
    Running,
    /// It is there.
    Done,
    /// It has stopped: whoever has asked for it may do so no more.
    NotAllowed,
    /// It has stopped: the project is over.
    Closed,
}

/// A kind of what is brought over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::EnumString, strum::IntoStaticStr, strum::VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub enum CarryKind {
    /// A folder.
    Folder,
    /// A file.
    File,
    /// A post.
    Post,
    /// The picture of a post, where that stays behind.
    Picture,
    /// A student.
    Student,
}

/// Why something stays behind.
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
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum CarryFault {
    /// What is in it is kept nowhere any more.
    Missing,
    /// It is not what it was when it was sent.
    Damaged,
    /// The TwinSpace has no room for it.
    NoRoom,
}

impl CarryFault {
    /// What people read.
    #[must_use]
    pub fn text(self) -> Text {
        match self {
            Self::Missing => msg::carry_missing(),
            Self::Damaged => msg::carry_damaged(),
            Self::NoRoom => msg::carry_no_room(),
        }
    }
}

/// How much there is of a kind in the TwinSpace before, and what has become of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// All of it.
    pub all: u32,
    /// What was there already before it was asked for last.
    pub before: u32,
    /// What has come since then.
    pub now: u32,
    /// What stayed behind.
    pub behind: u32,
}

impl Count {
    /// How much is not there yet: what stayed behind can be tried again.
    #[must_use]
    pub fn rest(self) -> u32 {
        self.all.saturating_sub(self.before + self.now)
    }

    /// How much of it is done with, in whichever way.
    #[must_use]
    pub fn done(self) -> u32 {
        (self.before + self.now + self.behind).min(self.all)
    }
}

/// All that there is in the TwinSpace before.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Baggage {
    /// Its files.
    pub files: Count,
    /// How large all of them are, in bytes.
    pub bytes: u64,
    /// Its news.
    pub posts: Count,
    /// Its students.
    pub students: Count,
    /// How many pictures of its news stayed behind.
    pub pictures: u32,
    /// The first files and pictures that stayed behind, and why.
    pub faults: Vec<(FileName, CarryFault)>,
}

impl Baggage {
    /// Whether something is not there yet, of whichever kind.
    #[must_use]
    pub fn has_rest(&self) -> bool {
        self.files.rest() + self.posts.rest() + self.students.rest() + self.pictures > 0
    }
}
