//! What no file speaks of: the machine it was written on, and how it came to be.

use crate::sources::Source;
use crate::{assert_clean, planted};

/// Roots below which nothing of the project lies on another machine. Written in two, so that this file is not found.
const MACHINES: [&str; 6] = [
    concat!("/ho", "me/"),
    concat!("/ro", "ot/"),
    concat!("/wo", "rk/"),
    concat!("/tm", "p/"),
    concat!("/Us", "ers/"),
    concat!("C:", "\\"),
];

/// Paths that mean the same everywhere: file, root, and why.
const EVERYWHERE: [(&str, &str, &str); 0] = [];

fn machine_paths(source: &Source) -> Vec<String> {
    let allowed = |root: &str| EVERYWHERE.iter().any(|(path, known, _)| source.path == *path && *known == root);
    let mut found = Vec::new();
    for (number, line) in (1..).zip(source.text.lines()) {
        let mut begins = MACHINES.iter().filter(|root| is_path(line, root) && !allowed(root));
        found.extend(begins.next().map(|root| source.at(number, &format!("a path below {root}"))));
    }
    found
}

/// Whether a path begins with this root, rather than having it in its middle.
fn is_path(line: &str, root: &str) -> bool {
    let before = |at: usize| line[..at].chars().next_back();
    line.match_indices(root)
        .any(|(at, _)| !before(at).is_some_and(|letter| letter.is_alphanumeric() || ".-_~)}".contains(letter)))
}

#[test]
fn no_file_knows_a_machine() {
    assert_clean(machine_paths);
    for root in MACHINES {
        assert_eq!(planted(machine_paths, "docs/a.md", &format!("as in `{root}ana/twinbot.db`")), 1, "{root}");
        assert_eq!(planted(machine_paths, "docs/a.md", &format!("https://example.org{root}a")), 0, "{root}");
    }
}

/// Words, or words in a row, that tell of the making and not of the program: each letter turned by thirteen, for the
/// same reason.
const MAKING: [&str; 21] = [
    "pynhqr",
    "naguebcvp",
    "pungtcg",
    "bcranv",
    "pbcvybg",
    "pbqrk",
    "trzvav",
    "tcg",
    "yyz",
    "yyzf",
    "ynathntr zbqry",
    "nv",
    "nv trarengrq",
    "nffvfgnag",
    "fhontrag",
    "pb nhguberq ol",
    "cebzcg",
    "guvf frffvba",
    "cerivbhf frffvba",
    "jbexgerr",
    "trarengrq jvgu",
];

fn turned(word: &str) -> String {
    let turn = |letter: char| match letter {
        'a'..='m' => char::from(letter as u8 + 13),
        'n'..='z' => char::from(letter as u8 - 13),
        other => other,
    };
    word.chars().map(turn).collect()
}

fn making(source: &Source) -> Vec<String> {
    // The lock names crates, which are called as they are.
    if source.path == "Cargo.lock" {
        return Vec::new();
    }
    let words = MAKING.map(turned);
    let mut found = Vec::new();
    for (number, line) in (1..).zip(source.text.lines()) {
        let line = spaced(line);
        let mut spoken = words.iter().filter(|word| line.contains(&format!(" {word} ")));
        found.extend(spoken.next().map(|word| source.at(number, &format!("speaks of {word:?}"))));
        if line.split(" issue ").skip(1).any(|after| after.starts_with(|letter: char| letter.is_ascii_digit())) {
            found.push(source.at(number, "speaks of the number of an issue"));
        }
    }
    found
}

/// The words of a line in lower case, one space before and after each.
fn spaced(line: &str) -> String {
    let words: Vec<String> = line
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    format!(" {} ", words.join(" "))
}

#[test]
fn no_file_tells_how_it_was_made() {
    assert_clean(making);
    for word in MAKING.map(turned) {
        assert_eq!(planted(making, "docs/a.md", &format!("Written, {word}, in spring")), 1, "{word}");
    }
    assert_eq!(planted(making, "docs/a.md", concat!("See iss", "ue #12.")), 1);
    assert_eq!(planted(making, "docs/a.md", "Promptly said, a trail and an aim; the issue is 12 pages long."), 0);
}
