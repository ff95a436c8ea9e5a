//! What this process asks of the operating system: files of its own, and as many open ones as it may have.

use rustix::fs::Mode;
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit, umask};

/// From now on only the operator reads what this process makes, such as the database with its log and lock, or a list.
pub(crate) fn keep_files_private() {
    umask(Mode::RWXG | Mode::RWXO);
}

/// Lets as many connections be open at once as the system allows at most: what it allows at first is often 1 024.
pub(crate) fn allow_many_connections() {
    let limit = getrlimit(Resource::Nofile);
    if let Err(error) = setrlimit(Resource::Nofile, Rlimit { current: limit.maximum, ..limit }) {
        tracing::warn!(%error, "the number of connections is limited to what the system allows at first");
    }
}
