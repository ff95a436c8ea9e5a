//! Whatever lies beside the project, such as secrets, settings and databases, gets neither into the repository nor into an image.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use crate::sources;

/// Where the pages put databases and settings, and what belongs to them, beside the secrets that they name.
const BESIDE: [&str; 8] = [
    "twinbot.db",
    "twinbot.db-wal",
    "twinbot.keys",
    "twinbot.toml",
    "deploy/.env",
    "deploy/twinbot.toml",
    "src/twinbot.keys",
    "bot-core/notes.db",
];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every file of secrets that the pages and the files of `deploy/` name, from the root and from `deploy/`.
fn secrets() -> BTreeSet<String> {
    let is_page = |path: &str| path.ends_with(".md") || path.starts_with("deploy/");
    let pages = sources::tracked().into_iter().filter(|source| is_page(&source.path));
    let names: BTreeSet<String> = pages.flat_map(|page| named(&page.text)).collect();
    assert!(names.len() >= 5, "the pages name secrets: {names:?}");
    names.into_iter().flat_map(|name| [format!("deploy/secrets/{name}"), format!("secrets/{name}")]).collect()
}

fn named(text: &str) -> Vec<String> {
    let is_of_a_name = |letter: char| letter.is_ascii_alphanumeric() || letter == '-' || letter == '_';
    let rests = text.split("secrets/").skip(1);
    let names = rests.map(|rest| rest.chars().take_while(|letter| is_of_a_name(*letter)).collect::<String>());
    names.filter(|name| !name.is_empty()).collect()
}

/// Whether an image is built with this path: the last line of `.dockerignore` that fits it counts. Its lines are names at the
/// root, what is kept of them, and endings that are never wanted.
fn is_built_with(lines: &str, path: &str) -> bool {
    let mut is_in = true;
    for line in lines.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let (pattern, keeps) = line.strip_prefix('!').map_or((line, false), |pattern| (pattern, true));
        let fits = match pattern.strip_prefix("**/") {
            Some(name) => path.split('/').any(|part| match name.strip_prefix('*') {
                Some(ending) => part.ends_with(ending),
                None => part == name,
            }),
            None => pattern == "*" || path == pattern || path.starts_with(&format!("{pattern}/")),
        };
        if fits {
            is_in = keeps;
        }
    }
    is_in
}

fn git(arguments: &[&str]) -> std::process::Output {
    Command::new("git").args(arguments).current_dir(root()).output().expect("git is there")
}

#[test]
fn no_secret_gets_into_the_repository_or_into_an_image() {
    let docker = std::fs::read_to_string(root().join(".dockerignore")).expect("the list");
    let all: Vec<String> = secrets().into_iter().chain(BESIDE.map(str::to_owned)).collect();
    for path in &all {
        assert!(git(&["check-ignore", "--quiet", "--no-index", path]).status.success(), "{path} would be committed");
        assert!(!is_built_with(&docker, path), "{path} would be sent to the build");
    }
    assert!(!is_built_with("*\n!src", "deploy/secrets/token") && is_built_with("target\n.git", "deploy/secrets/token"));
}

#[test]
fn what_belongs_to_the_project_is_not_left_out() {
    let listed = git(&["ls-files", "-z"]);
    let listed = String::from_utf8(listed.stdout).expect("names are text");
    let left_out = git(&["ls-files", "--cached", "--ignored", "--exclude-standard"]);
    let left_out = String::from_utf8_lossy(&left_out.stdout);
    assert!(left_out.is_empty(), "the next commit that adds one of these would miss it: {left_out}");
    // What `cargo build` reads.
    let docker = std::fs::read_to_string(root().join(".dockerignore")).expect("the list");
    let is_built = |path: &str| {
        let is_read = ["src/", "lists/", "Cargo.toml", "build.rs"].iter().any(|part| path.contains(part));
        is_read && !path.starts_with("tests/") && !path.starts_with("docs/")
    };
    let others = ["Cargo.lock", "migrations/0001_foundation.sql", "locales/en/help.ftl", ".cargo/config.toml"];
    for path in listed.split_terminator('\0').filter(|path| is_built(path)).chain(others) {
        assert!(is_built_with(&docker, path), "{path} is missing in the build of the image");
    }
}
