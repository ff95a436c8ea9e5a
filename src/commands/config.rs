//! `twinbot config`: what is in force, or what can be set.

use anyhow::Result;
use clap::Args;

use super::print;
use crate::settings::{self, Settings};

#[derive(Args)]
pub(crate) struct Config {
    /// Prints all that can be set, as a page in Markdown
    #[arg(long)]
    pub(crate) reference: bool,
}

impl Config {
    /// Prints what is in force, also where a token is missing: what is set is seen then.
    pub(crate) fn print(settings: &Settings) -> Result<()> {
        print(settings.shown().trim_end())
    }

    /// Prints all that can be set, whatever is set.
    pub(crate) fn describe() -> Result<()> {
        print(settings::reference().trim_end())
    }
}
