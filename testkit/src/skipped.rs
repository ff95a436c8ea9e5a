//! What was skipped: said at once, recorded, and counted at the end of the run.

use std::io::Write as _;
use std::os::unix::process::parent_id;
use std::path::PathBuf;

/// Says that a test was skipped, past the capturing of output, and records it for [`report`].
pub fn skip(name: &str, reason: &str) {
    let _ = writeln!(std::io::stderr(), "skipped: {name}: {reason}");
    let folder = folder();
    let file = folder.join(format!("{}-{}", parent_id(), name.replace(['/', ' ', ':'], "_")));
    let _ = std::fs::create_dir_all(&folder).and_then(|()| std::fs::write(file, format!("{name}: {reason}\n")));
}

/// What the run of `cargo test` that this process belongs to has skipped, in order; forgets it.
#[must_use]
pub fn report() -> Vec<String> {
    let ours = format!("{}-", parent_id());
    let mut lines = Vec::new();
    for entry in std::fs::read_dir(folder()).into_iter().flatten().flatten() {
        if entry.file_name().to_string_lossy().starts_with(&ours) {
            lines.extend(std::fs::read_to_string(entry.path()).ok().map(|line| line.trim().to_owned()));
        }
        // Records of other runs are stale: a run removes its own.
        let _ = std::fs::remove_file(entry.path());
    }
    lines.sort();
    lines
}

/// Beside the test programs: target/debug/skipped-tests.
fn folder() -> PathBuf {
    let program = std::env::current_exe().unwrap_or_default();
    let deps = program.parent().unwrap_or(&program);
    deps.parent().unwrap_or(deps).join("skipped-tests")
}
