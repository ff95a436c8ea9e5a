//! Tells the program of which commit it is built, where git knows it: 0.1.0+3a8e56d73, as Semantic Versioning writes it.
//!
//! Without git, or outside a clone of the sources, the version stands alone.

use std::path::Path;
use std::process::Command;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    // Each commit and each checkout changes one of these.
    for name in ["HEAD", "logs/HEAD"] {
        if let Some(path) = git(&["rev-parse", "--git-path", name]).filter(|path| Path::new(path).exists()) {
            println!("cargo::rerun-if-changed={path}");
        }
    }
    let version = env!("CARGO_PKG_VERSION");
    let version = commit().map_or_else(|| version.to_owned(), |commit| format!("{version}+{commit}"));
    println!("cargo::rustc-env=VERSION_WITH_COMMIT={version}");
}

/// The commit that is checked out, in short.
fn commit() -> Option<String> {
    // A copy of the sources inside somebody else's repository is no commit of that one.
    let is_root = git(&["rev-parse", "--show-prefix"])?.is_empty();
    git(&["rev-parse", "--short=9", "HEAD"]).filter(|commit| is_root && !commit.is_empty())
}

/// What git says of the folder of the sources; `None` where it cannot.
fn git(arguments: &[&str]) -> Option<String> {
    let mut git = Command::new("git");
    // In a hook of git these lead to another repository.
    let git = git.env_remove("GIT_DIR").env_remove("GIT_WORK_TREE").current_dir(env!("CARGO_MANIFEST_DIR"));
    let output = git.args(arguments).output().ok().filter(|output| output.status.success())?;
    String::from_utf8(output.stdout).ok().map(|said| said.trim().to_owned())
}
