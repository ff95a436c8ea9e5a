//! What is kept of the fuzz targets is played again, without libFuzzer: what was found once stays found (CONTRIBUTING.md, "Fuzzing").

use std::path::{Path, PathBuf};

use bot_core::areas::sessions::fuzz::login_throttle;
use bot_core::areas::students::fuzz::{class_file, class_lines, class_workbook};

/// Together the corpus has at most so many bytes: every clone takes it along.
const MOST: u64 = 300_000;

/// The files that are kept for a target, at least one.
fn kept(target: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus").join(target);
    let files = std::fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut files: Vec<PathBuf> = files.map(|file| file.expect("a file").path()).collect();
    assert!(!files.is_empty(), "{target} has a corpus");
    files.sort_unstable();
    files
}

/// Plays all that is kept for a target, and names what fails.
fn replays(target: &str, plays: impl Fn(&[u8]) + std::panic::RefUnwindSafe) {
    for file in kept(target) {
        let bytes = std::fs::read(&file).expect("it can be read");
        let ended = std::panic::catch_unwind(|| plays(&bytes));
        assert!(ended.is_ok(), "{} fails", file.display());
    }
}

#[test]
fn files_of_class_lists() {
    replays("class_file", class_file);
}

#[test]
fn workbooks_of_class_lists() {
    replays("class_workbook", class_workbook);
}

#[test]
fn pasted_class_lists() {
    replays("class_lines", |bytes| class_lines(&String::from_utf8_lossy(bytes)));
}

#[test]
fn pictures_of_any_kind() {
    replays("picture", pictures::fuzz::any_file);
}

#[test]
fn tries_of_passwords_under_a_clock_that_steps() {
    replays("login_throttle", login_throttle);
}

#[test]
fn every_target_has_a_corpus_and_all_of_it_is_small() {
    let targets = ["class_file", "class_lines", "class_workbook", "login_throttle", "picture"];
    let manifest = include_str!("../fuzz/Cargo.toml");
    let named: Vec<&str> = manifest.lines().filter_map(|line| line.strip_prefix("path = \"fuzz_targets/")).collect();
    assert_eq!(named, targets.map(|target| format!("{target}.rs\"")), "each is replayed here");
    let size = |file: PathBuf| std::fs::metadata(file).expect("a file").len();
    let size: u64 = targets.into_iter().flat_map(kept).map(size).sum();
    assert!(size <= MOST, "{size} bytes");
}
