//! `twinbot schools`: takes official lists over, and lists, mends and exports what there is.

mod columns;
mod export;
mod faults;
mod import;

use std::collections::BTreeMap;
use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use bot_core::areas::people::store::schools::{self, Entry, Which};
use bot_core::domain::{Country, SchoolCode, SchoolId};
use bot_core::store::{Db, Tx};
use bot_core::text::Locale;
use clap::{Args, Subcommand};
use serde_json::json;

use super::listing::{self, Form};
use super::{operator, place, print, short};
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
        /// Its country and official code: ES:28001234; or its number in the list, where it has no code.
        school: String,
    },
    /// Makes two schools one: the first one turned out to be the second, and its teachers go over.
    Merge {
        /// The school that turned out to be another: ES:28001234, or its number in the list.
        from: String,
        /// The school that stays.
        into: String,
    },
    /// Lets nobody choose a school any more; the teachers of it keep it. An import that lists it opens it again.
    Close {
        /// Its country and official code: ES:28001234; or its number in the list, where it has no code.
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
    /// Those after this school: ES:28001234, or its number in the list.
    #[arg(long)]
    after: Option<String>,
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
                let (said, teachers) = {
                    let tx = &mut db.read().await?;
                    let entry = find(tx, &school).await?;
                    (said(tx, &entry).await?, schools::teachers(tx, entry.school.id).await?)
                };
                print(&said)?;
                print(&format!("teachers: {teachers}"))
            }
            Self::Merge { from, into } => merge(&db, &from, &into).await,
            Self::Close { school } => {
                let (id, said) = {
                    let tx = &mut db.read().await?;
                    let entry = find(tx, &school).await?;
                    (entry.school.id, said(tx, &entry).await?)
                };
                operator(&db).close_school(id).await.context("the school cannot be closed")?;
                print(&format!("closed: {said}"))
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
        let (entries, names) = {
            let tx = &mut db.read().await?;
            let after = match &self.after {
                Some(school) => find(tx, school).await?.school.id,
                None => SchoolId(0),
            };
            (schools::entries(tx, &which, after, self.most).await?, Names::read(tx).await?)
        };
        let empty = if self.new {
            "No school waits for a support service to take it."
        } else {
            "There are no schools here. Next: twinbot schools import FILE; or teachers add theirs."
        };
        let listed = entries.iter().map(|entry| listed(entry, &names)).collect();
        self.form.print(&["Number", "School", "State"], listed, empty)?;
        if let Some(last) = entries.last().filter(|_| u32::try_from(entries.len()).is_ok_and(|len| len == self.most)) {
            eprintln!("There may be more: --after {}", names.of(last));
        }
        Ok(())
    }
}

async fn merge(db: &Db, from: &str, into: &str) -> Result<()> {
    let (pair, are) = {
        let tx = &mut db.read().await?;
        let (from, into) = (find(tx, from).await?, find(tx, into).await?);
        let are = [said(tx, &from).await?, said(tx, &into).await?];
        ((from.school.id, into.school.id), are)
    };
    operator(db).merge_schools(pair.0, pair.1).await.context("the schools cannot be made one")?;
    print(&format!("merged: {}\ninto:   {}", are[0], are[1]))
}

/// What the operator calls schools: by their country and official code; where they have none, by the last digits of their number.
struct Names(BTreeMap<SchoolId, String>);

impl Names {
    async fn read(tx: &mut Tx) -> Result<Self> {
        let all = schools::without_code(tx).await?;
        let shown = short::shown(&numbers(&all));
        Ok(Self(all.into_iter().zip(shown).collect()))
    }

    fn of(&self, entry: &Entry) -> String {
        let id = entry.school.id;
        match &entry.code {
            Some(code) => format!("{}:{code}", entry.school.country.to_uppercase()),
            None => self.0.get(&id).cloned().unwrap_or_else(|| id.to_string()),
        }
    }
}

fn numbers(schools: &[SchoolId]) -> Vec<i64> {
    schools.iter().map(|school| school.0).collect()
}

/// Finds a school by its country and official code, or by its number; of one without a code the last digits do.
async fn find(tx: &mut Tx, school: &str) -> Result<Entry> {
    let is_number = !school.is_empty() && school.bytes().all(|letter| letter.is_ascii_digit());
    let found = match school.split_once(':') {
        Some((country, code)) => {
            let (country, _) = place(country, None)?;
            let code = SchoolCode::read(code, &Country::of(country.clone()));
            let code = code.map_err(|problem| anyhow::anyhow!("{}", Locale::english().plain(&problem.0)))?;
            match schools::of_code(tx, &country, code.as_str()).await? {
                Some(id) => schools::entry(tx, id).await?,
                None => None,
            }
        }
        None if is_number => numbered(tx, school).await?,
        None => bail!("{school:?} is neither a number nor like ES:28001234"),
    };
    found.with_context(|| format!("there is no school {school}; `twinbot schools list` says which there are"))
}

async fn numbered(tx: &mut Tx, number: &str) -> Result<Option<Entry>> {
    if let Ok(whole) = number.parse()
        && let Some(entry) = schools::entry(tx, SchoolId(whole)).await?
    {
        return Ok(Some(entry));
    }
    match short::find(number, &numbers(&schools::without_code(tx).await?))? {
        Some(id) => Ok(schools::entry(tx, SchoolId(id)).await?),
        None => Ok(None),
    }
}

/// A school in one line.
async fn said(tx: &mut Tx, entry: &Entry) -> Result<String> {
    let names = Names::read(tx).await?;
    let merged = match entry.merged_into {
        Some(id) => schools::entry(tx, id).await?.map(|into| names.of(&into)),
        None => None,
    };
    let label = Locale::english().plain(&entry.school.full_label());
    let state = state(entry, merged);
    let notes = if state.is_empty() { String::new() } else { format!(" ({state})") };
    Ok(format!("{} {label}{notes}", names.of(entry)))
}

/// A school in a list.
fn listed(entry: &Entry, names: &Names) -> listing::Entry {
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
    let label = Locale::english().plain(&school.full_label());
    // Merged ones are closed, and not listed.
    listing::Entry::new([names.of(entry), label, state(entry, None)], fields)
}

/// What keeps people from choosing a school, with what it was merged into; empty where nothing does.
fn state(entry: &Entry, merged: Option<String>) -> String {
    let closed = (entry.is_closed && merged.is_none()).then(|| "closed".to_owned());
    let merged = merged.map(|into| format!("merged into {into}"));
    let new = (!entry.is_taken).then(|| "new: only who has typed it can choose it".to_owned());
    [merged, closed, new].into_iter().flatten().collect::<Vec<_>>().join(", ")
}
