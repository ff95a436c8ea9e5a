//! Pictures that people show each other: one that is kept, as it goes out with a view, and why a file did not become one.

use pictures::{Format, LEAST, PIXELS, RATIO, Unfit};
use serde::{Deserialize, Serialize};

use crate::file::FetchFault;
use crate::file_kind::Takes;
use crate::file_store::{KeepFault, Kept};
use crate::text::{Text, msg};

/// A picture that is kept: one that every platform takes, and that says nothing besides what is seen on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Picture {
    /// The file.
    pub kept: Kept,
    /// As what it is written.
    pub format: PictureFormat,
}

/// As what a picture is written. Stored as its name.
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
pub enum PictureFormat {
    /// What cameras take.
    Jpeg,
    /// What is drawn.
    Png,
}

impl From<Format> for PictureFormat {
    fn from(format: Format) -> Self {
        match format {
            Format::Jpeg => Self::Jpeg,
            Format::Png => Self::Png,
        }
    }
}

impl PictureFormat {
    /// How the names of such files end.
    #[must_use]
    pub fn ending(self) -> &'static str {
        match self {
            Self::Jpeg => "jpg",
            Self::Png => "png",
        }
    }

    /// The media type (RFC 2046, RFC 2083).
    #[must_use]
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
        }
    }
}

/// A picture that goes out with a view.
#[derive(Clone, Debug, PartialEq)]
pub struct PictureOut {
    /// Which.
    pub picture: Picture,
    /// What it is about, for those who do not see it.
    pub about: Text,
}

impl PictureOut {
    /// The name under which it goes out: it says nothing of who has sent it.
    #[must_use]
    pub fn file_name(&self) -> String {
        format!("picture.{}", self.picture.format.ending())
    }
}

/// Why a file did not become a picture. Stored as its name.
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
pub enum PictureFault {
    /// Nothing is in it.
    Empty,
    /// It is larger than a file may be.
    TooLarge,
    /// It is none of the kinds of pictures that are read, whatever its name says.
    NoPicture,
    /// It is of a kind that few programs read.
    Foreign,
    /// It moves.
    Moving,
    /// Something of it is missing, or damaged.
    Broken,
    /// It has more pixels than are read.
    TooManyPixels,
    /// Nothing can be seen on it.
    TooSmall,
    /// It is much longer than wide, or wider than long.
    TooNarrow,
    /// Its platform does not give it out, or not any more.
    Gone,
    /// It did not come.
    Away,
    /// The TwinSpace has no room for it.
    NoRoom,
    /// Whoever has sent it may not publish any more, or the project is over.
    NotAllowed,
}

impl From<Unfit> for PictureFault {
    fn from(unfit: Unfit) -> Self {
        match unfit {
            Unfit::Empty => Self::Empty,
            Unfit::NoPicture => Self::NoPicture,
            Unfit::Foreign => Self::Foreign,
            Unfit::Moving => Self::Moving,
            Unfit::Broken => Self::Broken,
            Unfit::TooManyPixels => Self::TooManyPixels,
            Unfit::TooSmall => Self::TooSmall,
            Unfit::TooNarrow => Self::TooNarrow,
        }
    }
}

impl From<FetchFault> for PictureFault {
    fn from(fault: FetchFault) -> Self {
        match fault {
            FetchFault::Away => Self::Away,
            FetchFault::Gone => Self::Gone,
            FetchFault::TooLarge => Self::TooLarge,
        }
    }
}

/// Of a picture that was made, and is not kept for a reason that does not pass.
impl From<KeepFault> for PictureFault {
    fn from(fault: KeepFault) -> Self {
        match fault {
            KeepFault::Empty => Self::Empty,
            KeepFault::TooLarge => Self::TooLarge,
            KeepFault::Refused => Self::NoPicture,
            KeepFault::NotFetched(fault) => fault.into(),
            KeepFault::Away(_) | KeepFault::Slow | KeepFault::Missing | KeepFault::Changed => Self::Away,
        }
    }
}

impl PictureFault {
    /// What is wrong and what to do, as people read it, where files of this greatest size are taken.
    #[must_use]
    pub fn text(self, takes: &Takes) -> Text {
        match self {
            Self::Empty => msg::picture_empty(),
            Self::TooLarge => msg::picture_too_large(megabytes(takes.most)),
            Self::NoPicture => msg::picture_none(),
            Self::Foreign => msg::picture_foreign(),
            Self::Moving => msg::picture_moving(),
            Self::Broken => msg::picture_broken(),
            Self::TooManyPixels => msg::picture_too_many_pixels(megapixels()),
            Self::TooSmall => msg::picture_too_small(LEAST),
            Self::TooNarrow => msg::picture_too_narrow(RATIO),
            Self::Gone => msg::picture_gone(),
            Self::Away => msg::picture_away(),
            Self::NoRoom => msg::picture_no_room(),
            Self::NotAllowed => msg::picture_not_allowed(),
        }
    }
}

/// The greatest number of pixels, in millions.
pub(crate) fn megapixels() -> u32 {
    u32::try_from(PIXELS / 1_000_000).unwrap_or(u32::MAX)
}

/// A size in whole MB.
pub(crate) fn megabytes(bytes: u64) -> u32 {
    u32::try_from(bytes >> 20).unwrap_or(u32::MAX).max(1)
}
