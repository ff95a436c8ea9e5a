//! Pictures that people send, made fit to be shown: read within limits that hold for hostile files, turned upright, brought to a size
//! that every platform takes, and written anew, so that nothing of what the file said besides comes along: no place, no camera, no
//! thumbnail.
//!
//! This crate knows bytes only. Where they come from, and what people are told, is its caller's.

mod colours;
#[cfg(feature = "fuzz")]
pub mod fuzz;
mod read;
mod whole;
mod write;

use std::fmt;

/// The longest side of a picture that is shown, in pixels.
pub const SIDE: u32 = 2048;

/// A picture has at least so many pixels on each side.
pub const LEAST: u32 = 16;

/// As many pixels a picture has at most that is read: those of a usual camera. In memory they take up to 8 bytes each, and those of a
/// JPEG that comes in passes 9, for as long as it is read.
pub const PIXELS: u64 = 25_000_000;

/// So much memory one picture takes at most beside its file, in bytes: what was read of it, and 3 bytes for each pixel besides.
pub const MEMORY: u64 = 12 * PIXELS;

/// A picture is at most so many times longer than it is wide, or wider than long: Telegram takes 20 (docs/platforms.md, "Telegram:
/// pictures"), and to whole pixels it becomes a little more.
pub const RATIO: u32 = 18;

/// A picture that can be shown.
#[derive(Clone, PartialEq, Eq)]
pub struct Picture {
    /// The file.
    pub bytes: Vec<u8>,
    /// As what it is written.
    pub format: Format,
    /// How wide and how high it is, in pixels.
    pub size: (u32, u32),
}

/// What is on it reaches no log.
impl fmt::Debug for Picture {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Picture({:?}, {} × {}, {} bytes)", self.format, self.size.0, self.size.1, self.bytes.len())
    }
}

/// As what a picture is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// What cameras take.
    Jpeg,
    /// What is drawn, where that stays small.
    Png,
}

/// Why a file does not become a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unfit {
    /// Nothing is in it.
    #[error("nothing is in it")]
    Empty,
    /// It is none of the kinds of pictures that are read, whatever its name says.
    #[error("it is no picture")]
    NoPicture,
    /// It is of a kind that some telephones take and few programs read: HEIC, AVIF.
    #[error("it is a picture of a kind that few programs read")]
    Foreign,
    /// It moves.
    #[error("it moves")]
    Moving,
    /// Something of it is missing, or damaged.
    #[error("it is damaged")]
    Broken,
    /// It has more than [`PIXELS`].
    #[error("it has too many pixels")]
    TooManyPixels,
    /// It has less than [`LEAST`] pixels on a side.
    #[error("it is too small")]
    TooSmall,
    /// It is longer or wider than [`RATIO`] allows.
    #[error("it is too narrow")]
    TooNarrow,
}

/// Makes a picture of a file. That takes up to some seconds, and blocks its thread.
///
/// # Errors
/// Why the file does not become one.
pub fn prepared(file: &[u8]) -> Result<Picture, Unfit> {
    let read = read::read(file)?;
    write::written(read, file.len())
}
