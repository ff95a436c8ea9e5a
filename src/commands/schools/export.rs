//! Writes the schools that everybody can choose, so that an import reads them again.

use std::fs::File;
use std::io::Write;
use std::path::Path;

use anyhow::{Context, Result};
use bot_core::areas::people::store::schools::{self, Entry, Which};
use bot_core::domain::SchoolId;
use bot_core::store::Db;

/// So many are read at once.
const PAGE: u32 = 1_000;

pub(super) async fn run(db: &Db, country: Option<String>, file: Option<&Path>) -> Result<()> {
    let out: Box<dyn Write> = match file {
        Some(file) => Box::new(File::create(file).with_context(|| format!("{} cannot be written", file.display()))?),
        None => Box::new(std::io::stdout()),
    };
    let mut out = csv::Writer::from_writer(out);
    out.write_record(["code", "name", "town", "country", "region"])?;
    let (which, mut after) = (Which { country, new: false }, SchoolId(0));
    loop {
        // Each page in a transaction of its own: a long one would keep the database from clearing up.
        let entries = schools::entries(&mut db.read().await?, &which, after, PAGE).await?;
        let Some(last) = entries.last() else { break };
        after = last.school.id;
        for Entry { school, code, .. } in &entries {
            let [country, region] =
                [&school.country, school.region.as_ref().unwrap_or(&String::new())].map(|key| key.to_uppercase());
            out.write_record([code.as_deref().unwrap_or_default(), &school.name, &school.town, &country, &region])?;
        }
    }
    Ok(out.flush()?)
}
