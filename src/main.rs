//! Twinbot: school twinning projects, conducted from the chat that teachers already use.
//!
//! This file starts the program and says what went wrong; what it can do is in `cli`.

mod backup;
mod cli;
mod commands;
mod downloads;
mod exit;
mod finding;
mod health;
mod keys;
mod logging;
mod metrics;
mod platforms;
mod process;
mod serve;
mod server;
mod settings;
mod shelf;

use std::process::ExitCode;

/// The version, and behind a plus the commit where the build knew it, such as `0.1.0+3a8e56d73`.
pub(crate) const VERSION: &str = env!("VERSION_WITH_COMMIT");

fn main() -> ExitCode {
    process::keep_files_private();
    match cli::run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("twinbot: {error:#}");
            exit::code(&error)
        }
    }
}
