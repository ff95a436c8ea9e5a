//! What README.md, docs/ and deploy/ say can be done can be done: every setting and every command named there exists.

use std::collections::BTreeSet;
use std::path::Path;

/// Variables that are no settings: where those are read from, and what tests read.
const OTHERS: [&str; 5] =
    ["TWINBOT_CONFIG", "TWINBOT_HOST", "TWINBOT_SPECS", "TWINBOT_TEST_POSTGRES_URL", "TWINBOT_CHROMIUM"];

fn pages() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let in_folder = |folder: &str| {
        let entries = std::fs::read_dir(root.join(folder)).expect("a folder of ours");
        entries.map(|entry| entry.expect("a readable folder").path()).filter(|path| path.is_file()).collect::<Vec<_>>()
    };
    let files = [in_folder("docs"), in_folder("deploy"), vec![root.join("README.md")]].concat();
    let read = |path: &Path| {
        let text = std::fs::read_to_string(path).ok()?;
        Some((path.display().to_string(), text))
    };
    files.iter().filter_map(|path| read(path)).collect()
}

fn run(arguments: &[&str]) -> std::process::Output {
    rehearsal::program(env!("CARGO_BIN_EXE_twinbot")).args(arguments).output().expect("it runs")
}

#[test]
fn every_setting_that_is_named_exists() {
    let reference = String::from_utf8(run(&["config", "--reference"]).stdout).expect("text");
    let mut named = 0;
    for (path, text) in pages() {
        let is_name = |letter: char| letter.is_ascii_uppercase() || letter == '_' || letter.is_ascii_digit();
        let words = text.split(|letter| !is_name(letter)).filter(|word| word.starts_with("TWINBOT_"));
        for word in words.filter(|word| !OTHERS.contains(word)) {
            assert!(reference.contains(&format!("`{word}`")), "{path}: there is no setting {word}");
            named += 1;
        }
    }
    assert!(named > 30, "only {named} settings are named");
}

#[test]
fn every_command_that_is_named_exists() {
    let mut named = BTreeSet::new();
    for (path, text) in pages() {
        for (at, _) in text.match_indices("twinbot ") {
            let is_start = text[..at].ends_with(['`', ' ', '\n']) && !text[..at].ends_with("-t ");
            let rest = text[at + "twinbot ".len()..].split_whitespace();
            // Global flags with their value come first.
            let mut rest = rest.peekable();
            while rest.peek().is_some_and(|word| *word == "--config") {
                rest.next();
                rest.next();
            }
            let is_word = |word: &&str| word.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
            let first = rest.next().map(|word| word.trim_end_matches(['`', ',', '.', ':', ';', ')']));
            let Some(first) =
                first.filter(is_word).filter(|word| is_start && !word.is_empty() && !word.starts_with('-'))
            else {
                continue;
            };
            if run(&[first, "--help"]).status.success() {
                let second = rest.next().map(|word| word.trim_end_matches(['`', ',', '.', ':', ';', ')']));
                let help = String::from_utf8(run(&[first, "--help"]).stdout).expect("text");
                if help.contains("Commands:") {
                    let second = second.filter(is_word).unwrap_or_else(|| panic!("{path}: twinbot {first} does what?"));
                    assert!(run(&[first, second, "--help"]).status.success(), "{path}: no twinbot {first} {second}");
                }
                named.insert(first.to_owned());
            } else {
                let known = ["twinbot", "docker", "sudo"].contains(&first);
                let is_code = text[..at].ends_with('`');
                assert!(known || !is_code, "{path}: there is no twinbot {first}");
            }
        }
    }
    for command in
        ["run", "config", "authority", "approver", "operator", "schools", "dead-letters", "playground", "ready"]
    {
        assert!(named.contains(command), "nothing is said of twinbot {command}");
    }
}
