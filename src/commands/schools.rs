//! `twinbot schools`: brings schools in from a file.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use bot_core::areas::people::store::schools;
use bot_core::domain::{School, SchoolId};
use bot_core::engine::{Outside as _, System};
use bot_core::store::Db;
use clap::Subcommand;
use futures::FutureExt;
use serde::Deserialize;

use super::{ids, place, print};
use crate::serve;
use crate::settings::Settings;

#[derive(Subcommand)]
pub(crate) enum Schools {
    /// Imports a CSV file with the columns name, town, country (ES) and region (ES-MD, may be empty).
    Import {
        /// The file, in UTF-8.
        file: PathBuf,
    },
}

/// A line of the file.
#[derive(Deserialize)]
struct Line {
    name: String,
    town: String,
    country: String,
    #[serde(default)]
    region: String,
}

/// Schools of one transaction.
const BATCH: usize = 200;

impl Schools {
    pub(crate) async fn run(self, settings: &Settings) -> Result<()> {
        let Self::Import { file } = self;
        let db = serve::open(settings).await?;
        import(&db, &file).await
    }
}

/// Imports what is good and names the lines that are not.
async fn import(db: &Db, file: &Path) -> Result<()> {
    let mut reader = csv::ReaderBuilder::new()
        .trim(csv::Trim::All)
        .flexible(true)
        .from_path(file)
        .with_context(|| format!("{} cannot be read", file.display()))?;
    let (mut added, mut known, mut faulty, mut batch) = (0_usize, 0_usize, 0_usize, Vec::new());
    for (number, line) in (2..).zip(reader.deserialize::<Line>()) {
        match line.map_err(anyhow::Error::from).and_then(school) {
            Ok(school) => batch.push(school),
            Err(error) => {
                faulty += 1;
                eprintln!("line {number}: {error:#}");
            }
        }
        if batch.len() == BATCH {
            let new = write(db, std::mem::take(&mut batch)).await?;
            added += new;
            known += BATCH - new;
            if (added + known).is_multiple_of(10_000) {
                eprintln!("{} schools so far", added + known);
            }
        }
    }
    let last = batch.len();
    let new = write(db, batch).await?;
    added += new;
    known += last - new;
    print(&format!("{added} added, {known} known already, {faulty} faulty"))?;
    if faulty > 0 {
        bail!("{faulty} lines were not imported; correct them and import the file again")
    }
    Ok(())
}

fn school(line: Line) -> Result<School> {
    if line.name.is_empty() || line.town.is_empty() {
        bail!("name and town must not be empty");
    }
    let region = Some(line.region.as_str()).filter(|region| !region.is_empty());
    let (country, region) = place(&line.country, region)?;
    Ok(School { id: SchoolId(0), name: line.name, town: line.town, country, region })
}

/// Writes schools in one transaction; says how many were new.
async fn write(db: &Db, batch: Vec<School>) -> Result<usize> {
    let now = System.now();
    let written = db.turn(move |tx| {
        let mut ids = ids();
        let batch: Vec<School> = batch.iter().map(|school| School { id: ids.fresh(), ..school.clone() }).collect();
        async move {
            let mut new = 0;
            for school in &batch {
                if !schools::is_known(tx, &school.name, &school.town, &school.country).await? {
                    schools::add(tx, school, None, now).await?;
                    new += 1;
                }
            }
            Ok(new)
        }
        .boxed()
    });
    written.await.context("the schools cannot be stored")
}
