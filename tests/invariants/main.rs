//! What ARCHITECTURE.md says is deliberately absent, held by scans of the sources.
//!
//! A scan is a function over [`Source`]s, so that it can be shown a planted fault as well as the tree. How the program
//! behaves is left to the other tests, what the texts say to `twinbot locales check`.

mod areas;
mod circles;
mod code;
mod house;
mod ignored;
mod layers;
mod migrations;
mod packages;
mod pages;
mod sources;
mod statements;
mod words;

use sources::Source;

/// Fails with all that a scan found in the tree, not only with the first.
#[track_caller]
pub(crate) fn assert_clean(scan: impl Fn(&Source) -> Vec<String>) {
    let found: Vec<String> = sources::tracked().iter().flat_map(&scan).collect();
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

/// How many faults a scan finds in one planted file.
pub(crate) fn planted(scan: impl Fn(&Source) -> Vec<String>, path: &str, text: &str) -> usize {
    scan(&Source { path: path.into(), text: text.into() }).len()
}
