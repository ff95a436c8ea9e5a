//! `twinbot schools`: takes official lists over, and lists, mends and exports what there is.

mod columns;
mod export;
mod faults;
mod import;

use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use bot_core::areas::people::store::schools::{self, Entry, Which};
use bot_core::domain::{Country, SchoolCode, SchoolId};
use bot_core::engine::{Outside as _, System};
use bot_core::store::{Db, Tx};
use bot_core::text::Locale;
use clap::{Args, Subcommand};
use futures::FutureExt;
use serde_json::json;

use super::listing::{self, Form};
use super::{place, print};
use crate::serve;
use crate::settings::Settings;

#[derive(Subcommand)]
pub(crate) enum Schools {
    /// Takes over a list of schools: a text file with the columns code, name, town, country (ES) and region (ES-MD), or a
    /// spreadsheet (XLSX or ODS). A school that is known by its code, or else by its name and town, is changed.
    Import(Import),
    /// Lists schools.
    List(List),
    /// Shows all that is known of a school.
    Show {
        /// Its number in the list, or its country and official code: ES:28001234.
        school: String,
    },
    /// Makes two schools one: the first one turned out to be the second, and its teachers go over.
    Merge {
        /// The school that turned out to be another.
        from: String,
        /// The school that stays.
        into: String,
    },
    /// Lets nobody choose a school any more; the teachers of it keep it. An import that lists it opens it again.
    Close {
        /// Its number in the list, or its country and official code: ES:28001234.
        school: String,
    },
    /// Writes all schools as a text file that can be imported again.
    Export {
        /// Only those of this country.
        #[arg(long)]
        country: Option<String>,
        /// The file [default: standard output]
        file: Option<PathBuf>,
    },
}

#[derive(Args)]
pub(crate) struct Import {
    /// The file: text with commas, semicolons or tabs between the columns, XLSX or ODS.
    file: PathBuf,
    /// The country of lines that name none.
    #[arg(long)]
    country: Option<String>,
    /// Only says what the import would do.
    #[arg(long)]
    dry_run: bool,
}

#[derive(Args)]
pub(crate) struct List {
    /// Only those of this country.
    #[arg(long)]
    country: Option<String>,
    /// Those that teachers have typed and no support service has taken yet.
    #[arg(long)]
    new: bool,
    /// At most so many.
    #[arg(long, default_value_t = 100)]
    most: u32,
    /// Those after this number.
    #[arg(long, default_value = "0")]
    after: SchoolId,
    #[command(flatten)]
    form: Form,
}

impl Schools {
    pub(crate) async fn run(self, settings: &Settings) -> Result<()> {
        if let Self::Import(import) = &self {
            return import::run(import, settings).await;
        }
        let db = serve::open(settings).await?;
        match self {
            Self::Import(_) => Ok(()),
            Self::List(list) => list.print(&db).await,
            Self::Show { school } => {
                let (entry, teachers) = {
                    let tx = &mut db.read().await?;
                    let entry = find(tx, &school).await?;
                    let teachers = schools::teachers(tx, entry.school.id).await?;
                    (entry, teachers)
                };
                print(&said(&entry))?;
                print(&format!("teachers: {teachers}"))
            }
            Self::Merge { from, into } => merge(&db, &from, &into).await,
            Self::Close { school } => {
                let entry = find(&mut db.read().await?, &school).await?;
                let (id, now) = (entry.school.id, System.now());
                let closed = db.turn(move |tx| schools::close(tx, id, now).boxed());
                closed.await.context("the school cannot be closed")?;
                print(&format!("closed: {}", said(&entry)))
            }
            Self::Export { country, file } => {
                let country = country.map(|country| place(&country, None)).transpose()?.map(|(country, _)| country);
                export::run(&db, country, file.as_deref()).await
            }
        }
    }
}

impl List {
    async fn print(self, db: &Db) -> Result<()> {
        let country = self.country.map(|country| place(&country, None)).transpose()?.map(|(country, _)| country);
        let which = Which { country, new: self.new };
        let entries = schools::entries(&mut db.read().await?, &which, self.after, self.most).await?;
        let empty = if self.new {
            "No school waits for a support service to take it."
        } else {
            "There are no schools here. Next: twinbot schools import FILE; or teachers add theirs."
        };
        self.form.print(&["Number", "Code", "School", "State"], entries.iter().map(listed).collect(), empty)?;
        if let Some(last) = entries.last().filter(|_| u32::try_from(entries.len()).is_ok_and(|len| len == self.most)) {
            eprintln!("There may be more: --after {}", last.school.id);
        }
        Ok(())
    }
}

async fn merge(db: &Db, from: &str, into: &str) -> Result<()> {
    let (from, into) = {
        let tx = &mut db.read().await?;
        (find(tx, from).await?, find(tx, into).await?)
    };
    if from.school.id == into.school.id {
        bail!("these are one school already");
    }
    if from.school.country != into.school.country {
        bail!("schools of two countries cannot be one");
    }
    if into.is_closed || !into.is_taken {
        bail!("nobody can choose the school that is to stay: {}", said(&into));
    }
    let (id, school, now) = (from.school.id, into.school.clone(), System.now());
    let merged = db.turn(move |tx| {
        let school = school.clone();
        async move { schools::merge(tx, id, &school, now).await }.boxed()
    });
    merged.await.context("the schools cannot be made one")?;
    print(&format!("merged: {}\ninto:   {}", said(&from), said(&into)))
}

/// Finds a school by its number, or by its country and official code.
async fn find(tx: &mut Tx, school: &str) -> Result<Entry> {
    let id = match school.split_once(':') {
        Some((country, code)) => {
            let (country, _) = place(country, None)?;
            let code = SchoolCode::read(code, &Country::of(country.clone()));
            let code = code.map_err(|problem| anyhow::anyhow!("{}", Locale::english().plain(&problem.0)))?;
            schools::of_code(tx, &country, code.as_str()).await?
        }
        None => Some(school.parse().with_context(|| format!("{school:?} is neither a number nor like ES:28001234"))?),
    };
    let found = match id {
        Some(id) => schools::entry(tx, id).await?,
        None => None,
    };
    found.with_context(|| format!("there is no school {school}; `twinbot schools list` says which there are"))
}

/// A school in one line.
fn said(entry: &Entry) -> String {
    let code = entry.code.as_deref().unwrap_or("-");
    let label = Locale::english().plain(&entry.school.full_label());
    let state = state(entry);
    let notes = if state.is_empty() { String::new() } else { format!(" ({state})") };
    format!("{} {code} {label}{notes}", entry.school.id)
}

/// A school in a list.
fn listed(entry: &Entry) -> listing::Entry {
    let school = &entry.school;
    let upper = |key: &String| key.to_uppercase();
    let fields = json!({
        "school": school.id.to_string(),
        "code": entry.code,
        "name": school.name,
        "town": school.town,
        "country": upper(&school.country),
        "region": school.region.as_ref().map(upper),
        "new": !entry.is_taken,
        "closed": entry.is_closed,
        "merged_into": entry.merged_into.map(|id| id.to_string()),
    });
    let (code, label) = (entry.code.clone().unwrap_or_else(|| "-".to_owned()), school.full_label());
    listing::Entry::new([school.id.to_string(), code, Locale::english().plain(&label), state(entry)], fields)
}

/// What keeps people from choosing a school; empty where nothing does.
fn state(entry: &Entry) -> String {
    let merged = entry.merged_into.map(|id| format!("merged into {id}"));
    let closed = (entry.is_closed && merged.is_none()).then(|| "closed".to_owned());
    let new = (!entry.is_taken).then(|| "new: only who has typed it can choose it".to_owned());
    [merged, closed, new].into_iter().flatten().collect::<Vec<_>>().join(", ")
}
