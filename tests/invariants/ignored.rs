//! Whatever lies beside the project, such as secrets, settings and databases, gets neither into the repository nor into an image;
//! what an image is built of gets there.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::pages::joined;
use crate::sources::{self, Source};

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
    let left_out = git(&["ls-files", "--cached", "--ignored", "--exclude-standard"]);
    let left_out = String::from_utf8_lossy(&left_out.stdout);
    assert!(left_out.is_empty(), "the next commit that adds one of these would miss it: {left_out}");
}

/// Lays out in a folder what an image is built of; gives its paths.
fn lay_out(folder: &Path) -> BTreeSet<String> {
    let docker = std::fs::read_to_string(root().join(".dockerignore")).expect("the list");
    let listed = git(&["ls-files", "--cached", "--others", "--exclude-standard", "-z"]);
    let listed = String::from_utf8(listed.stdout).expect("names are text");
    // What was moved is listed until it is committed.
    let is_sent = |path: &&str| is_built_with(&docker, path) && root().join(path).exists();
    let sent: BTreeSet<String> = listed.split_terminator('\0').filter(is_sent).map(str::to_owned).collect();
    for path in &sent {
        let to = folder.join(path);
        std::fs::create_dir_all(to.parent().expect("in a folder")).expect("made");
        std::fs::copy(root().join(path), to).expect("copied");
    }
    sent
}

/// Everything that Cargo finds to build in a folder: programs, libraries, tests, benches and build scripts, by the names of their packages.
///
/// `cargo build` refuses a manifest that names a test which is not there. `cargo metadata`, which builds nothing, leaves that test out.
fn targets(folder: &Path) -> BTreeSet<String> {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["metadata", "--no-deps", "--offline", "--format-version", "1"]).current_dir(folder);
    let output = cargo.stdin(Stdio::null()).output().expect("cargo is there");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let found: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let mut all = BTreeSet::new();
    for package in found["packages"].as_array().expect("packages") {
        for target in package["targets"].as_array().expect("targets") {
            all.insert(format!("{} {} {}", package["name"], target["kind"], target["name"]));
        }
    }
    all
}

/// The files that a source names as parts of itself, from the root of the project, such as `include_str!("../lists/tools.txt")`.
fn parts(source: &Source) -> Vec<String> {
    let folder = source.path.rsplit_once('/').map_or("", |(folder, _)| folder);
    let mut found = Vec::new();
    for mark in ["include_str!(\"", "include_bytes!(\"", "#[path = \""] {
        let rests = source.text.split(mark).skip(1);
        found.extend(rests.filter_map(|rest| rest.split_once('"')).map(|(name, _)| joined(folder, name)));
    }
    found
}

#[test]
fn an_image_is_built_of_all_that_its_build_reads() {
    let folder = tempfile::tempdir().expect("a folder");
    let sent = lay_out(folder.path());
    let (here, there) = (targets(root()), targets(folder.path()));
    let missing: Vec<_> = here.difference(&there).collect();
    assert!(here.len() > 30 && missing.is_empty(), "Cargo does not find them where the image is built: {missing:?}");
    // Sources name some files; build scripts read folders, and Cargo its settings.
    let programs =
        sources::tracked().into_iter().filter(|source| source.is_program() || source.path.ends_with("build.rs"));
    let named: BTreeSet<String> = programs.flat_map(|source| parts(&source)).collect();
    assert!(named.len() > 30, "only {named:?}");
    let read = [
        "Cargo.lock",
        ".cargo/config.toml",
        "build.rs",
        "bot-core/src/areas/archive/page.html",
        "cards/fonts/DejaVuSans.ttf",
    ];
    let folders = ["locales/", "bot-core/lists/", "migrations/"];
    let of_folders = sources::tracked().into_iter().map(|source| source.path);
    let of_folders = of_folders.filter(|path| folders.iter().any(|folder| path.starts_with(folder)));
    for path in named.into_iter().chain(read.map(str::to_owned)).chain(of_folders) {
        assert!(sent.contains(&path), "{path} is missing in the build of the image");
    }
}

/// The image brings the compiler that the project asks for, and its two halves are of the same Debian.
#[test]
fn an_image_is_built_by_the_compiler_that_the_project_asks_for() {
    let read = |name: &str| std::fs::read_to_string(root().join(name)).expect("a file of ours");
    let (manifest, recipe) = (read("Cargo.toml"), read("deploy/Dockerfile"));
    let asked = manifest.lines().find_map(|line| line.strip_prefix("rust-version = \"")?.strip_suffix('"'));
    let builds = format!("FROM rust:{}-slim-bookworm AS build", asked.expect("it asks for one"));
    assert!(recipe.lines().any(|line| line == builds), "{builds}: {recipe}");
    assert!(recipe.contains("/cc-debian12:"), "what is built on bookworm runs on bookworm: {recipe}");
}
