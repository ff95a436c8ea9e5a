//! `twinbot config`: what is in force, whether the program would run with it, or what can be set.

use anyhow::Result;
use clap::{Args, Subcommand};

use super::print;
use crate::platforms::Platforms;
use crate::settings::{self, Outside, Settings};

#[derive(Args)]
pub(crate) struct Config {
    /// Prints all that can be set, as a page in Markdown
    #[arg(long)]
    reference: bool,
    #[command(subcommand)]
    part: Option<Part>,
}

#[derive(Clone, Copy, Subcommand)]
enum Part {
    /// Only says whether `twinbot run` would take the settings; exits with 3 where it would not.
    Check,
    /// Only prints the settings in force and where they come from, with secrets hidden, also where a token is missing.
    Print,
}

impl Config {
    pub(crate) fn run(self, outside: &Outside<'_>) -> Result<()> {
        // What can be set is printed whatever is set.
        if self.reference {
            return print(settings::reference().trim_end());
        }
        let settings = settings::read(outside)?;
        match self.part {
            Some(Part::Check) => check(&settings),
            Some(Part::Print) => print(settings.shown().trim_end()),
            None => {
                print(settings.shown().trim_end())?;
                Platforms::require_one(&settings)
            }
        }
    }
}

fn check(settings: &Settings) -> Result<()> {
    Platforms::require_one(settings)?;
    if let Some(path) = settings.open_secrets() {
        let path = path.display();
        eprintln!(
            "{path} holds a secret, and others on this machine can read it: `chmod 600 {path}` keeps it private."
        );
    }
    print("The settings can be used.")
}
