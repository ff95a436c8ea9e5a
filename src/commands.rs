//! What the command line can do, one file for each command.

pub(crate) mod approver;
pub(crate) mod audit;
pub(crate) mod authority;
pub(crate) mod backup;
pub(crate) mod channel;
pub(crate) mod config;
pub(crate) mod dead_letters;
#[cfg(feature = "playground")]
pub(crate) mod demo;
pub(crate) mod doctor;
pub(crate) mod erase_again;
pub(crate) mod invitation;
pub(crate) mod keys;
mod listing;
pub(crate) mod locales;
pub(crate) mod operator;
#[cfg(feature = "playground")]
pub(crate) mod playground;
pub(crate) mod ready;
pub(crate) mod restore;
pub(crate) mod schools;
pub(crate) mod setup;
pub(crate) mod shell;
mod short;
pub(crate) mod stats;
pub(crate) mod students;

use std::io::Write as _;
use std::sync::Arc;

use anyhow::{Context, Result, bail};
use bot_core::areas::operators::Role;
use bot_core::domain::FreshIds;
use bot_core::domain::audit::Act;
use bot_core::engine::{Operator, Outside as _, System};
use bot_core::lists::List;
use bot_core::store::Db;
use bot_core::text::{Arg, Locale, msg};
use futures::FutureExt as _;

use crate::platforms::Platforms;
use crate::settings::Settings;

/// Prints a line for the operator.
fn print(line: &str) -> Result<()> {
    Ok(writeln!(std::io::stdout(), "{line}")?)
}

/// A time in ms as people read it, UTC.
pub(crate) fn moment(at: i64) -> String {
    Locale::english().plain(&msg::moment(Arg::Moment(at)))
}

/// Fresh ids for what a command writes.
fn ids() -> FreshIds {
    FreshIds::new(System.now(), System.random())
}

/// A country or region as the operator writes it: `ES`, `ES-MD`.
fn place(country: &str, region: Option<&str>) -> Result<(String, Option<String>)> {
    let country = country.to_lowercase();
    if !List::countries().contains(&country) {
        bail!("{country:?} is not one of the countries: {}", List::countries().keys().collect::<Vec<_>>().join(" "));
    }
    let Some(region) = region.map(str::to_lowercase) else { return Ok((country, None)) };
    let regions = List::regions(&country);
    if !regions.contains(&region) {
        let known = regions.keys().collect::<Vec<_>>().join(" ");
        bail!("{region:?} is not a region of {country}. Its regions: {known}");
    }
    Ok((country, Some(region)))
}

/// The operator, at work on a database.
fn operator(db: &Db) -> Operator {
    Operator::of(db.clone(), Arc::new(System))
}

/// Notes in the audit what was done outside the database.
pub(crate) async fn noted(db: &Db, act: Act) -> Result<()> {
    let operator = operator(db);
    let noted = operator.does(move |_| {
        let act = act.clone();
        async move { Ok(((), Some(act))) }.boxed()
    });
    Ok(noted.await?)
}

/// Makes a link for one use and says how to open it.
async fn invite(settings: &Settings, db: &Db, role: Role) -> Result<()> {
    // The code is good even where a platform does not answer.
    let platforms = Platforms::connect(settings).await.ok();
    print_link(platforms.as_ref(), db, role).await?;
    eprintln!("{FOR_ONE}");
    Ok(())
}

/// What is said of a link that gives a role.
const FOR_ONE: &str =
    "It can be used once, within 7 days. Send it to one person only: the one who opens it gets the role.";

async fn print_link(platforms: Option<&Platforms>, db: &Db, role: Role) -> Result<()> {
    let code = operator(db).invite(role).await.context("the invitation cannot be stored")?;
    match platforms {
        Some(platforms) => platforms.ways_in(&code).iter().try_for_each(|way| print(way)),
        None => print(&format!("/start {code}")),
    }
}
