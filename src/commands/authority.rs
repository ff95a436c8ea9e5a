//! `twinbot authority`: the national support services and regional authorities that have a say.

use anyhow::{Context, Result, bail};
use bot_core::areas::authorities::{Authority as Known, store as authorities};
use bot_core::domain::{AuthorityId, PersonId};
use bot_core::store::{Db, Tx};
use bot_core::text::Locale;
use clap::Subcommand;
use serde_json::json;

use super::listing::{Entry, Form};
use super::{operator, place, print};
use crate::serve;
use crate::settings::Settings;

#[derive(Subcommand)]
pub(crate) enum Authority {
    /// Sets one up: the national support service of a country, or the authority of one of its regions.
    Add {
        /// The country, such as ES.
        #[arg(long)]
        country: String,
        /// The region, such as ES-MD.
        #[arg(long)]
        region: Option<String>,
    },
    /// Takes one out of use: it gets no vote any more. What waits for it goes on without it; what it has decided stays.
    Disable {
        /// Its country or region: ES, ES-MD.
        authority: String,
    },
    /// Lists them with how many people decide for each.
    List(Form),
}

impl Authority {
    pub(crate) async fn run(self, settings: &Settings) -> Result<()> {
        let db = serve::open(settings).await?;
        match self {
            Self::Add { country, region } => add(settings, &db, (&country, region.as_deref())).await,
            Self::Disable { authority } => disable(settings, &db, &authority).await,
            Self::List(form) => list(&db, form).await,
        }
    }
}

async fn add(settings: &Settings, db: &Db, (country, region): (&str, Option<&str>)) -> Result<()> {
    let (country, region) = place(country, region)?;
    let is_known = |authority: &Known| (&authority.country, &authority.region) == (&country, &region);
    let was_there = all(db).await?.iter().any(is_known);
    // What waits already is reminded of as this deployment says.
    let operator = operator(db).deciding(serve::rules(settings));
    operator.set_up(&country, region.as_deref()).await.context("the authority cannot be stored")?;
    let added = all(db).await?.into_iter().find(is_known).context("the authority is taken out of use again")?;
    let already = if was_there { " already" } else { "" };
    print(&format!("{} is set up{already}: {}.", added.code(), label(&added)))?;
    if added.approvers == 0 {
        eprintln!("Next: twinbot approver invite --authority {}", added.code());
    }
    Ok(())
}

async fn disable(settings: &Settings, db: &Db, wanted: &str) -> Result<()> {
    let authority = find(db, wanted).await?;
    let operator = operator(db).deciding(serve::rules(settings));
    let Some(left) = operator.take_out_of_use(authority.id).await? else { bail!("{wanted} is out of use already") };
    print(&format!("{} is out of use: {}.", authority.code(), label(&authority)))?;
    eprintln!("Projects that waited for it and go on without it: {}", left.projects);
    if left.nobody > 0 {
        eprintln!("Projects on which nobody can decide now: {}", left.nobody);
    }
    if left.teachers > 0 {
        eprintln!("Teachers who wait to be validated, and nobody can do it now: {}", left.teachers);
    }
    if left.inquiries > 0 {
        eprintln!("Questions to the support service that nobody can answer now: {}", left.inquiries);
    }
    Ok(())
}

async fn list(db: &Db, form: Form) -> Result<()> {
    let entry = |authority: &Known| {
        let (code, label) = (authority.code(), label(authority));
        let fields = json!({
            "authority": code,
            "name": label,
            "country": authority.country.to_uppercase(),
            "region": authority.region.as_ref().map(|region| region.to_uppercase()),
            "deciding": authority.approvers,
        });
        Entry::new([code, label, authority.approvers.to_string()], fields)
    };
    let entries = all(db).await?.iter().map(entry).collect();
    let empty = "No authority is set up, so nobody validates teachers or approves projects. Next: twinbot authority add --country ES";
    form.print(&["Authority", "Name", "Deciding"], entries, empty)
}

/// Those in use.
pub(super) async fn all(db: &Db) -> Result<Vec<Known>> {
    Ok(authorities::all(&mut db.read().await?, [PersonId(0); 2]).await?)
}

/// "National Support Service (Spain)".
pub(super) fn label(authority: &Known) -> String {
    Locale::english().plain(&authority.label())
}

/// The authority of a country, a region or a number.
pub(super) async fn find(db: &Db, wanted: &str) -> Result<Known> {
    let fits = |authority: &Known| authority.id.to_string() == wanted || authority.code().eq_ignore_ascii_case(wanted);
    let found = all(db).await?.into_iter().find(fits);
    found.with_context(|| format!("no authority {wanted:?} is set up; see `twinbot authority list`"))
}

/// How the operator writes an authority, in use or not.
pub(super) async fn code(tx: &mut Tx, id: AuthorityId) -> Result<String> {
    let known = authorities::find(tx, id).await?;
    Ok(known.map_or_else(|| id.to_string(), |known| known.code()))
}
