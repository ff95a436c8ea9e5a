//! `twinbot restore`: a backup into an empty database, or only whether that can be done.

use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use bot_core::store::backup::Secrets;
use clap::Args;

use super::backup::told;
use super::{moment, print};
use crate::backup::{self, Manifest};
use crate::keys::{self, Place};
use crate::serve;
use crate::settings::Settings;

#[derive(Args)]
pub(crate) struct Restore {
    /// The file that `twinbot backup` has made.
    file: PathBuf,
    /// Reads all of the file, says whether it is whole and what is in it, and writes nothing.
    #[arg(long)]
    verify: bool,
    /// Leaves out what is sealed in it, where its key is lost for good: those passwords have to be made anew.
    #[arg(long)]
    without_secrets: bool,
}

impl Restore {
    pub(crate) async fn run(self, settings: &Settings) -> Result<()> {
        let file = self.file.display();
        if self.verify {
            let checked = backup::check(&self.file).await.with_context(|| format!("{file} cannot be restored"))?;
            return says(settings, &file.to_string(), &checked.manifest);
        }
        let secrets = if self.without_secrets { Secrets::LeftOut } else { Secrets::Sealed };
        let stop = serve::stopping()?;
        let Some(mut manifest) = backup::restore(settings, &self.file, secrets, &stop).await? else {
            bail!("it was stopped: {file} is not restored, and the database is empty still");
        };
        manifest.head.has_secrets &= !self.without_secrets;
        print(&format!("Restored into {}: {}", settings.database(), told(&manifest)))?;
        eprintln!("{}", to_do(&moment(manifest.head.made_at)));
        Ok(())
    }
}

/// What is to be done once a backup is restored that was made then.
fn to_do(made: &str) -> String {
    format!(
        "The backup was made {made}. Who was erased or forgotten after that is there again. So, before you start the program: \
         `twinbot erase-again` with the last audit that you have exported, and `twinbot students purge`. `twinbot doctor --files` says \
         whether all of it fits together."
    )
}

/// Says what a backup is that is whole.
fn says(settings: &Settings, file: &str, manifest: &Manifest) -> Result<()> {
    let head = &manifest.head;
    print(&format!("{file} is whole: {}", told(manifest)))?;
    let made = (moment(head.made_at), &head.program, &head.engine, head.schema.migration);
    print(&format!("Made {} by twinbot {} of {}, migration {}", made.0, made.1, made.2, made.3))?;
    if manifest.keys.is_empty() {
        return Ok(());
    }
    let place = Place::of(settings)?;
    let here = place.keys()?.map(|keys| keys::ids(&keys)).unwrap_or_default();
    for said in &manifest.keys {
        let is_here = if here.contains(&said.key) { "is" } else { "is not" };
        print(&format!("It takes the key {}, which {is_here} in {place}", said.key))?;
    }
    Ok(())
}
