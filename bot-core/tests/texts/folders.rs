//! The folders of locales/ as they lie beside the sources: what is in the binary is compared with them.

use std::fs;
use std::path::{Path, PathBuf};

use bot_core::translation::Folder;

/// The root of the workspace.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The paths in a folder, in the order of their names; none if there is no such folder.
pub(crate) fn listing(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths
}

/// The tags of all languages.
pub(crate) fn tags() -> Vec<String> {
    let folders = listing(&root().join("locales")).into_iter().filter(|path| path.is_dir());
    folders.map(|folder| name(&folder)).collect()
}

/// English, which the others follow.
pub(crate) fn english() -> Folder {
    let read = |path: PathBuf| (name(&path), fs::read_to_string(&path).unwrap());
    Folder::read("en", listing(&root().join("locales/en")).into_iter().map(read))
}

fn name(path: &Path) -> String {
    path.file_name().unwrap().to_str().unwrap().to_owned()
}
