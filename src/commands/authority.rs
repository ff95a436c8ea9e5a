//! `twinbot authority`: the national support services and regional authorities that have a say.

use anyhow::{Context, Result, bail};
use bot_core::areas::authorities::store as authorities;
use bot_core::domain::{AuthorityId, PersonId};
use bot_core::store::Db;
use bot_core::text::Locale;
use clap::Subcommand;

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
        /// Its country or region (ES, ES-MD), or its number.
        authority: String,
    },
    /// Lists them with how many people decide for each.
    List,
}

impl Authority {
    pub(crate) async fn run(self, settings: &Settings) -> Result<()> {
        let db = serve::open(settings).await?;
        match self {
            Self::Add { country, region } => add(&db, &country, region.as_deref()).await,
            Self::Disable { authority } => disable(&db, &authority).await,
            Self::List => list(&db).await,
        }
    }
}

async fn add(db: &Db, country: &str, region: Option<&str>) -> Result<()> {
    let id = set_up(db, country, region).await?;
    print(&id.to_string())?;
    eprintln!("Next: twinbot approver invite --authority {id}");
    Ok(())
}

/// Stores an authority, unless it is there already.
async fn set_up(db: &Db, country: &str, region: Option<&str>) -> Result<AuthorityId> {
    let (country, region) = place(country, region)?;
    operator(db).set_up(&country, region.as_deref()).await.context("the authority cannot be stored")
}

async fn disable(db: &Db, wanted: &str) -> Result<()> {
    let id = find(db, wanted).await?;
    let Some(left) = operator(db).take_out_of_use(id).await? else { bail!("{wanted} is out of use already") };
    eprintln!("Projects that waited for it and go on without it: {}", left.projects);
    if left.nobody > 0 {
        eprintln!("Projects on which nobody can decide now: {}", left.nobody);
    }
    if left.teachers > 0 {
        eprintln!("Teachers who wait to be validated, and nobody can do it now: {}", left.teachers);
    }
    Ok(())
}

async fn list(db: &Db) -> Result<()> {
    let mut tx = db.read().await?;
    for authority in authorities::all(&mut tx, [PersonId(0); 2]).await? {
        let code = authority.region.as_ref().unwrap_or(&authority.country).to_uppercase();
        let label = Locale::english().plain(&authority.label());
        print(&format!("{}  {code:6}  {label}  ({} deciding)", authority.id, authority.approvers))?;
    }
    Ok(())
}

/// The authority of a number, a country or a region.
pub(super) async fn find(db: &Db, wanted: &str) -> Result<AuthorityId> {
    let mut tx = db.read().await?;
    let all = authorities::all(&mut tx, [PersonId(0); 2]).await?;
    let code = wanted.to_lowercase();
    let fits = |authority: &&bot_core::areas::authorities::Authority| {
        authority.id.to_string() == wanted || *authority.region.as_ref().unwrap_or(&authority.country) == code
    };
    let found = all.iter().find(fits).map(|authority| authority.id);
    found.with_context(|| format!("no authority {wanted:?} is set up; see `twinbot authority list`"))
}
