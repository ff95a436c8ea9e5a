//! Where each file is in the archive, by names that every system can unpack: below `files/`, in folders one level deep; and where the pictures of
//! posts are.

use crate::areas::files::{Folder, SharedFile};
use crate::domain::FolderId;
use crate::file_name::FileName;
use crate::text::fold;

/// The folder of all files, beside which the pages are.
const FILES: &str = "files";

/// Where everything is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Paths {
    /// The folders, in the order in which they came, each with its path.
    pub(super) folders: Vec<(FolderId, String)>,
    /// The path of each file, in the order in which they came.
    pub(super) files: Vec<String>,
}

/// Lays folders and files out. No two paths are alike for a disk that tells neither capitals nor accents apart: one of them gets a
/// number then. A file whose folder is not there is beside all folders.
pub(super) fn laid_out(folders: &[Folder], files: &[SharedFile]) -> Paths {
    let mut taken: Vec<Taken> = Vec::new();
    let named: Vec<(FolderId, String)> = folders
        .iter()
        .map(|folder| {
            let name = free(&mut taken, None, folder.name.as_str(), "folder");
            (folder.id, format!("{FILES}/{name}"))
        })
        .collect();
    let path = |file: &SharedFile| {
        let folder = named.iter().find(|(id, _)| Some(*id) == file.folder);
        let name = free(&mut taken, folder.map(|(id, _)| *id), file.name.as_str(), "file");
        let inside = folder.map_or(FILES, |(_, path)| path);
        format!("{inside}/{name}")
    };
    let files = files.iter().map(path).collect();
    Paths { folders: named, files }
}

/// The folder of the pictures of posts.
const PICTURES: &str = "pictures";

/// Where the pictures of posts are, each called as its post, with this ending.
pub(crate) fn of_pictures<'a>(posts: impl Iterator<Item = (&'a str, &'static str)>) -> Vec<String> {
    let mut taken = Vec::new();
    let path = |(headline, ending): (&str, &str)| {
        let called = format!("{}.{ending}", headline.replace(['/', '\\'], "-"));
        format!("{PICTURES}/{}", free(&mut taken, None, &called, &format!("picture.{ending}")))
    };
    posts.map(path).collect()
}

/// Where files are that are in no folder.
pub(crate) fn of_files<'a>(names: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut taken = Vec::new();
    names.map(|name| format!("{FILES}/{}", free(&mut taken, None, name, "file"))).collect()
}

/// A name that is taken in a folder; `None` beside all folders.
type Taken = (Option<FolderId>, Vec<u8>);

/// A name that nothing has in a folder. Whatever is stored, it is none that leads out of there.
fn free(taken: &mut Vec<Taken>, folder: Option<FolderId>, name: &str, instead: &str) -> String {
    let is_taken = |name: &FileName| taken.contains(&(folder, fold(name.as_str())));
    let name = FileName::cleaned(name, instead).free(is_taken);
    taken.push((folder, fold(name.as_str())));
    name.as_str().to_owned()
}
