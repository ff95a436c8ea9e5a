//! What a job packs: kept files that become one, and pages beside them.

use crate::area::Command;
use crate::file_store::Kept;

/// Files that become one ZIP. It is packed as a stream, from the place where files are kept and back to it.
pub(crate) struct Packing {
    /// The folders, also those in which nothing is: "files/Weather".
    pub(crate) folders: Vec<String>,
    /// The files. Those that are lost or damaged are left out.
    pub(crate) files: Vec<ToPack>,
    /// Writes the pages, once it is known which files are left out, by their place among all, and when it is, in ms.
    pub(crate) pages: Box<Pages>,
    /// What is noted while it is under way and so many files were looked at. Where that is refused, it ends.
    pub(crate) gets_on: Box<dyn Fn(usize) -> Command + Send + Sync>,
    /// What follows once it is kept, without the files at these places.
    pub(crate) then: Box<Then>,
}

/// Writes pages.
type Pages = dyn FnOnce(&[usize], i64) -> Vec<PackedPage> + Send;
/// Says what follows.
type Then = dyn FnOnce(Kept, &[usize]) -> Command + Send;

/// A kept file that is packed.
pub(crate) struct ToPack {
    /// Where it is in the ZIP. Nothing else is there.
    pub(crate) path: String,
    /// What is in it.
    pub(crate) kept: Kept,
    /// When it was sent, in ms, as a clock shows it that knows no zone.
    pub(crate) at: i64,
}

/// A page that is written into the ZIP.
pub(crate) struct PackedPage {
    /// Where it is.
    pub(crate) path: String,
    /// What stands on it.
    pub(crate) bytes: Vec<u8>,
    /// When it was written, in ms, as a clock shows it that knows no zone.
    pub(crate) at: i64,
}
