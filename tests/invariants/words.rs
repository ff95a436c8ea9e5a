//! What no file speaks of: the machine it was written on.

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
