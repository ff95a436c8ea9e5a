//! `twinbot config`: what is in force, or what can be set.

use anyhow::Result;
use clap::Args;

use super::print;
use crate::settings::{self, Settings};

#[derive(Args)]
pub(crate) struct Config {
    /// Prints all that can be set, as a page in Markdown
    #[arg(long)]
    reference: bool,
}

impl Config {
    pub(crate) fn print(&self, settings: &Settings) -> Result<()> {
        let shown = if self.reference { settings::reference() } else { settings.shown() };
        print(shown.trim_end())
    }
}
