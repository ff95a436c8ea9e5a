//! `twinbot config`: what is in force.

use anyhow::Result;

use crate::settings::Settings;

/// Prints every setting with where it came from; secrets are hidden.
pub(crate) fn print(settings: &Settings) -> Result<()> {
    super::print(settings.shown().trim_end())
}
