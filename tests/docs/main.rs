//! What README.md, docs/ and deploy/ say can be done can be done: every setting, command, message and button that they name exists,
//! the transcripts say what the program says now, and the files of deploy/ are taken by the programs for which they are.

mod bench;
mod commands;
mod deploy;
mod guides;
mod inquiries;
mod languages;
mod messages;
mod package;
mod settings;
mod transcripts;
mod words;

use std::path::{Path, PathBuf};

/// A page that somebody reads: its path from the root of the project, and what stands in it.
pub(crate) struct Page {
    pub(crate) path: String,
    pub(crate) text: String,
}

pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The files of these folders and those below, by their paths from the root of the project; pictures are left out.
pub(crate) fn below(folders: &[&str]) -> Vec<Page> {
    let mut paths = Vec::new();
    folders.iter().for_each(|folder| walk(&root().join(folder), &mut paths));
    paths.sort();
    paths.iter().filter_map(|path| page(path)).collect()
}

fn walk(path: &Path, found: &mut Vec<PathBuf>) {
    if path.is_dir() {
        let entries = std::fs::read_dir(path).expect("a folder of ours");
        entries.for_each(|entry| walk(&entry.expect("a readable folder").path(), found));
    } else {
        found.push(path.to_owned());
    }
}

fn page(path: &Path) -> Option<Page> {
    let text = std::fs::read_to_string(path).ok()?;
    let path = path.strip_prefix(root()).ok()?.to_str()?.replace('\\', "/");
    Some(Page { path, text })
}

/// What operators and newcomers read.
pub(crate) fn pages() -> Vec<Page> {
    below(&["docs", "deploy", "README.md", "SECURITY.md"])
}

/// Runs the program, without any setting of whoever runs the tests.
pub(crate) fn run(arguments: &[&str]) -> std::process::Output {
    rehearsal::program(env!("CARGO_BIN_EXE_twinbot")).args(arguments).output().expect("it runs")
}

/// The pieces of a page that are code, each with whether it stands in a block of its own: what stands between backticks, which may
/// go over the end of a line, and the lines of blocks.
pub(crate) fn code(text: &str) -> Vec<(String, bool)> {
    let mut found = Vec::new();
    for (nth, part) in text.split("```").enumerate() {
        if nth % 2 == 1 {
            let lines = part.split_once('\n').map_or("", |(_, lines)| lines).replace("\\\n", " ");
            found.extend(lines.lines().map(|line| (line.trim().to_owned(), true)));
            continue;
        }
        let spans = part.split('`').skip(1).step_by(2);
        found.extend(spans.map(|span| (span.split_whitespace().collect::<Vec<_>>().join(" "), false)));
    }
    found
}

#[test]
fn code_is_found_in_lines_and_in_blocks() {
    let text = "Say `a\nb` or `c`.\n\n```sh\nd \\\n  e\nf\n```\n\nThen `g`.";
    let found = code(text);
    let expected = [("a b", false), ("c", false), ("d    e", true), ("f", true), ("g", false)];
    assert_eq!(found, expected.map(|(code, is_block)| (code.to_owned(), is_block)));
}
