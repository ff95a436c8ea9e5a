//! The files of the project: those that git tracks, or where there is no git, all but what was built.

use std::path::{Path, PathBuf};
use std::process::Command;

/// A file: its path from the root of the project, with slashes, and what stands in it.
pub(crate) struct Source {
    pub(crate) path: String,
    pub(crate) text: String,
}

impl Source {
    /// Whether it is one of these or stands below one of them.
    pub(crate) fn is_in(&self, places: &[&str]) -> bool {
        places
            .iter()
            .any(|place| self.path.strip_prefix(place).is_some_and(|rest| rest.is_empty() || ends(place, rest)))
    }

    pub(crate) fn is_rust(&self) -> bool {
        self.path.ends_with(".rs")
    }

    /// Whether it becomes part of a program, rather than of a test.
    pub(crate) fn is_program(&self) -> bool {
        let of_tests = ["tests", "tests.rs", "sample", "sample.rs", "samples", "samples.rs"];
        let test = |part: &str| of_tests.contains(&part);
        self.is_rust() && self.path.split('/').any(|part| part == "src") && !self.path.split('/').any(test)
    }

    /// A fault in a line of it.
    pub(crate) fn at(&self, line: usize, fault: &str) -> String {
        format!("{}:{line}: {fault}", self.path)
    }
}

/// Whether a path ends at this place, so that "text" is not a place of "texture.rs".
fn ends(place: &str, rest: &str) -> bool {
    place.ends_with('/') || rest.starts_with('/') || rest == ".rs"
}

/// The root of the project.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// All tracked files that hold text.
pub(crate) fn tracked() -> Vec<Source> {
    let paths = listed_by_git().unwrap_or_else(|| {
        let mut found = Vec::new();
        walk(root(), &mut found);
        found
    });
    let read = |path: String| {
        let text = std::fs::read_to_string(root().join(&path)).ok()?;
        Some(Source { path, text })
    };
    let sources: Vec<Source> = paths.into_iter().filter_map(read).collect();
    assert!(sources.iter().any(|source| source.path == "tests/invariants/sources.rs"), "the tree was not found");
    sources
}

fn listed_by_git() -> Option<Vec<String>> {
    let git = ["ls-files", "--cached", "--others", "--exclude-standard", "-z"];
    let listed = Command::new("git").args(git).current_dir(root()).output().ok()?;
    let listed = String::from_utf8(listed.stdout).ok().filter(|_| listed.status.success())?;
    let paths: Vec<String> = listed.split_terminator('\0').map(str::to_owned).collect();
    (!paths.is_empty()).then_some(paths)
}

fn walk(folder: &Path, found: &mut Vec<String>) {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    for path in entries.map(|entry| entry.path()) {
        let name = path.file_name().unwrap_or_default();
        if path.is_dir() {
            if name != "target" && name != ".git" {
                walk(&path, found);
            }
        } else if let Some(path) = from_root(&path) {
            found.push(path);
        }
    }
}

fn from_root(path: &Path) -> Option<String> {
    let path: PathBuf = path.strip_prefix(root()).ok()?.to_owned();
    Some(path.to_str()?.replace('\\', "/"))
}

#[test]
fn both_ways_find_the_same_sources() {
    let mut walked = Vec::new();
    walk(root(), &mut walked);
    let rust = |paths: Vec<String>| {
        let mut paths: Vec<String> = paths.into_iter().filter(|path| path.ends_with(".rs")).collect();
        paths.sort();
        paths
    };
    if let Some(listed) = listed_by_git() {
        let listed = listed.into_iter().filter(|path| root().join(path).exists()).collect();
        assert_eq!(rust(walked), rust(listed));
    }
}

#[test]
fn a_place_is_a_file_or_a_folder() {
    let source = |path: &str| Source { path: path.into(), text: String::new() };
    for path in ["core/src/text", "core/src/text.rs", "core/src/text/fold.rs"] {
        assert!(source(path).is_in(&["core/src/text"]), "{path}");
    }
    assert!(!source("core/src/texture.rs").is_in(&["core/src/text"]));
    assert!(source("core/src/a.rs").is_program());
    for path in ["core/tests/a.rs", "core/src/a/tests.rs", "core/src/a/tests/b.rs", "core/src/a.sql"] {
        assert!(!source(path).is_program(), "{path}");
    }
}
