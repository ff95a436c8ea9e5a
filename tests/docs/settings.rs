//! Every setting that is named exists.

use crate::{Page, pages, run};

/// Variables that are no settings: where those are read from, and what tests read.
const OTHERS: [&str; 7] = [
    "TWINBOT_CONFIG",
    "TWINBOT_HOST",
    "TWINBOT_SPECS",
    "TWINBOT_TEST_POSTGRES_URL",
    "TWINBOT_CHROMIUM",
    "TWINBOT_GOLDEN",
    "TWINBOT_PAIRS",
];

#[test]
fn every_setting_that_is_named_exists() {
    let reference = String::from_utf8(run(&["config", "--reference"]).stdout).expect("text");
    let mut named = 0;
    for Page { path, text } in pages() {
        let is_name = |letter: char| letter.is_ascii_uppercase() || letter == '_' || letter.is_ascii_digit();
        let words = text.split(|letter| !is_name(letter)).filter(|word| word.starts_with("TWINBOT_"));
        for word in words.filter(|word| !OTHERS.contains(word)) {
            assert!(reference.contains(&format!("`{word}`")), "{path}: there is no setting {word}");
            named += 1;
        }
    }
    assert!(named > 30, "only {named} settings are named");
}

/// A key of the configuration file between backticks, as `undo_seconds`, or at the beginning of a line of one.
#[test]
fn every_key_that_is_set_in_an_example_exists() {
    let reference = String::from_utf8(run(&["config", "--reference"]).stdout).expect("text");
    let mut named = 0;
    for Page { path, text } in pages() {
        for block in text.split("```toml\n").skip(1).filter_map(|rest| rest.split("```").next()) {
            for line in block.lines().filter(|line| !line.starts_with(['#', ' ', '['])) {
                let Some((key, _)) = line.split_once('=') else { continue };
                let key = key.trim();
                assert!(reference.contains(&format!("## `{key}`")), "{path}: there is no key {key}");
                named += 1;
            }
        }
    }
    assert!(named > 3, "only {named} keys are set in examples");
}
