//! The examples of CONTRIBUTING.md are real: each diff in docs/examples applies to the tree as it is, builds without a warning,
//! and the test that it brings passes, all of them in one tree. How much a change takes is measured there, and held.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A change: the files it touches, each with the number of its places.
struct Change(Vec<(String, usize)>);

impl Change {
    fn read(diff: &str) -> Self {
        let mut files: Vec<(String, usize)> = Vec::new();
        for line in diff.lines() {
            if let Some(path) = line.strip_prefix("+++ b/") {
                files.push((path.to_owned(), 0));
            } else if line.starts_with("@@ ") {
                files.last_mut().expect("a file begins before its places").1 += 1;
            }
        }
        Self(files)
    }

    /// How many files, and places in them, are those that are wanted.
    fn count(&self, wanted: impl Fn(&str) -> bool) -> (usize, usize) {
        let found = self.0.iter().filter(|(path, _)| wanted(path));
        (found.clone().count(), found.map(|(_, places)| places).sum())
    }
}

/// The text of an example, which CONTRIBUTING.md names.
fn example(name: &str) -> (PathBuf, Change) {
    let path = format!("docs/examples/{name}.diff");
    let page = std::fs::read_to_string(root().join("CONTRIBUTING.md")).expect("the page");
    assert!(page.contains(&format!("({path})")), "CONTRIBUTING.md leads to {path}");
    let diff = std::fs::read_to_string(root().join(&path)).expect("the example");
    (root().join(path), Change::read(&diff))
}

fn listed() -> Vec<String> {
    let listed = Command::new("git").args(["ls-files", "-z"]).current_dir(root()).output().expect("git is there");
    let listed = String::from_utf8(listed.stdout).expect("names are text");
    listed.split_terminator('\0').map(str::to_owned).collect()
}

/// The names of the crates of this workspace.
fn crates() -> Vec<String> {
    let manifests = listed().into_iter().filter(|path| path.ends_with("Cargo.toml"));
    let name = |path: String| {
        let manifest = std::fs::read_to_string(root().join(path)).expect("a manifest");
        let name = manifest.lines().find_map(|line| line.strip_prefix("name = \"")?.strip_suffix('"'));
        name.expect("a crate has a name").to_owned()
    };
    manifests.map(name).collect()
}

/// Where the lints of the workspace begin, which every crate of it follows.
const LINTS: &str = "[workspace.lints.rust]\n";

/// Each example, and the test that it brings.
const EXAMPLES: [(&str, &str); 3] = [
    ("a-new-command", "mute::news_of_projects_can_be_muted"),
    ("a-new-area", "ideas::an_idea_reaches_the_operator"),
    ("a-new-platform", "somebody_talks_by_a_chat_server_of_their_own"),
];

/// One build shows all of them: each applies to the tree as it is, and to one in which somebody has done the others.
#[test]
fn the_examples_apply_build_and_pass() {
    let copy = tempfile::tempdir().expect("a folder");
    for path in listed() {
        let (from, to) = (root().join(&path), copy.path().join(&path));
        std::fs::create_dir_all(to.parent().expect("in a folder")).expect("made");
        // What was moved is listed until it is committed.
        if from.exists() {
            std::fs::copy(from, to).expect("copied");
        }
    }
    let within = |program: &str| {
        let mut command = Command::new(program);
        command.current_dir(copy.path()).stdin(Stdio::null()).env("GIT_CEILING_DIRECTORIES", copy.path());
        command
    };
    let applies = |name: &str, how: &[&str]| {
        let applied = within("git").arg("apply").args(how).arg(example(name).0).output().expect("git is there");
        assert!(applied.status.success(), "{name}: {}", String::from_utf8_lossy(&applied.stderr));
    };
    for how in [["--check"].as_slice(), &[]] {
        for (name, _) in EXAMPLES {
            applies(name, how);
        }
    }
    let manifest = copy.path().join("Cargo.toml");
    let said = std::fs::read_to_string(&manifest).expect("the workspace");
    assert!(said.contains(LINTS), "the lints of the workspace");
    std::fs::write(manifest, said.replace(LINTS, &format!("{LINTS}warnings = \"deny\"\n"))).expect("written");
    let mut cargo = within(env!("CARGO"));
    // The whole workspace, where these tests are built: so every dependency is there, with the same features.
    cargo.args(["test", "--workspace", "--test", "engine", "--test", "talk"]);
    cargo.args(["--config", "profile.dev.debug=false"]);
    // What is built of these crates lies apart: cargo tells two trees apart by how they are built, not by where they lie.
    for name in crates() {
        cargo.args(["--config", &format!("profile.dev.package.{name}.codegen-units=15")]);
    }
    cargo.arg("--").args(EXAMPLES.map(|(_, test)| test));
    cargo.env("CARGO_TARGET_DIR", Path::new(env!("CARGO_TARGET_TMPDIR")).parent().expect("in a folder"));
    let ran = cargo.output().expect("cargo is there");
    let said = format!("{}{}", String::from_utf8_lossy(&ran.stdout), String::from_utf8_lossy(&ran.stderr));
    let has_passed = |test: &str| said.contains(&format!("test {test} ... ok"));
    assert!(ran.status.success() && EXAMPLES.iter().all(|(_, test)| has_passed(test)), "{said}");
}

#[test]
fn a_new_command_takes_six_places_in_four_files_of_one_folder() {
    let (_, change) = example("a-new-command");
    let is_rust = |path: &str| path.starts_with("bot-core/src/") && path.ends_with(".rs");
    let is_sample = |path: &str| path.ends_with("/samples.rs");
    let in_folder = |path: &str| path.starts_with("bot-core/src/areas/accounts/");
    // Of each event one page says what the audit notes.
    let is_audited = |path: &str| path == "bot-core/src/area/audited.rs";
    assert_eq!(change.count(is_audited), (1, 1));
    assert_eq!(change.count(|path| is_rust(path) && !in_folder(path) && !is_audited(path)), (0, 0), "one folder");
    let (files, places) = change.count(|path| in_folder(path) && is_rust(path) && !is_sample(path));
    assert!(files <= 4 && places <= 6, "{places} places in {files} files");
    let beside = |place: &'static str| change.count(move |path| path.starts_with(place));
    assert_eq!((change.count(is_sample), beside("locales/"), beside("migrations/")), ((1, 1), (2, 2), (1, 1)));
}

#[test]
fn a_new_area_is_a_folder_and_a_line_in_each_list() {
    let (_, change) = example("a-new-area");
    let is_list = |path: &str| path.starts_with("bot-core/src/") && !path.starts_with("bot-core/src/areas/ideas/");
    // Its id, its line in the list of areas and of samples, what the audit notes of it, and the button that leads there.
    let lists: Vec<&str> = change.0.iter().map(|(path, _)| path.as_str()).filter(|path| is_list(path)).collect();
    let expected =
        ["area.rs", "area/audited.rs", "areas.rs", "areas/help/views.rs", "areas/sample.rs", "areas/tests.rs", "id.rs"];
    assert_eq!(lists, expected.map(|file| format!("bot-core/src/{file}")));
}

#[test]
fn a_new_platform_is_a_front_end_and_what_the_core_calls_it() {
    let (_, change) = example("a-new-platform");
    let is_its_own =
        |path: &str| path.starts_with("bridge/") || path.starts_with("src/") || path.starts_with("locales/");
    let others: Vec<&str> = change.0.iter().map(|(path, _)| path.as_str()).filter(|path| !is_its_own(path)).collect();
    // The one place of the core that names a platform; the workspace; and the playground, which has no client for it.
    assert_eq!(others, ["Cargo.toml", "bot-core/src/platform.rs", "playground/src/apps.rs"]);
}
