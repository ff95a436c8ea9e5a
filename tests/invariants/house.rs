//! Files that a reader opens with pleasure: none too long, each with a word on what it is for, nothing unfinished.

use crate::code::{Part, lines_of, tokens};
use crate::sources::Source;
use crate::{assert_clean, planted};

/// Far more than a file should have (CONTRIBUTING.md); past it, an idea is missing.
const LONGEST: usize = 500;

fn length(source: &Source) -> Vec<String> {
    let lines = source.text.lines().count();
    let fault = || format!("{} has {lines} lines; {LONGEST} is the most: split it by idea", source.path);
    (source.is_rust() && lines > LONGEST).then(fault).into_iter().collect()
}

#[test]
fn no_file_is_too_long() {
    assert_clean(length);
    assert_eq!(planted(length, "src/a.rs", &"\n".repeat(LONGEST + 1)), 1);
    assert_eq!(planted(length, "src/a.rs", &"\n".repeat(LONGEST)), 0);
    assert_eq!(planted(length, "Cargo.lock", &"\n".repeat(LONGEST + 1)), 0);
}

fn heading(source: &Source) -> Vec<String> {
    let missing = source.is_rust() && !source.text.starts_with("//! ");
    missing.then(|| source.at(1, "does not say what it is for")).into_iter().collect()
}

#[test]
fn every_file_says_what_it_is_for() {
    assert_clean(heading);
    assert_eq!(planted(heading, "src/a.rs", "// a\nfn a() {}"), 1);
    assert_eq!(planted(heading, "src/a.rs", "//! What it is for."), 0);
}

/// What is not done yet, and tests that do not run.
fn unfinished(source: &Source) -> Vec<String> {
    if !source.is_rust() {
        return Vec::new();
    }
    let tokens = tokens(source, Part::All);
    let macros = ["todo", "unimplemented"].map(|name| lines_of(&tokens, &[name, "!"]));
    let mut found: Vec<String> =
        macros.concat().into_iter().map(|line| source.at(line, "is not written yet")).collect();
    for (number, line) in (1..).zip(source.text.lines()) {
        // Written in two, so that this file is not found.
        let ignored = line.trim_start().starts_with("#[ignore")
            || line.contains(concat!("TO", "DO"))
            || line.contains(concat!("FIX", "ME"));
        if ignored {
            found.push(source.at(number, "is put off"));
        }
    }
    found
}

#[test]
fn nothing_is_unfinished() {
    assert_clean(unfinished);
    let text = "#[test]\n#[ignore = \"slow\"]\nfn a() { todo!() }\nfn b() { unimplemented!(\"later\") }\nfn todo() {}";
    assert_eq!(planted(unfinished, "src/a.rs", text), 3);
}
