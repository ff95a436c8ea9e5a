//! What the command line can do, one file for each command.

pub(crate) mod approver;
pub(crate) mod authority;
pub(crate) mod config;
pub(crate) mod dead_letters;
pub(crate) mod demo;
pub(crate) mod operator;
pub(crate) mod schools;

use std::io::Write as _;

use anyhow::{Context, Result, bail};
use bot_core::domain::{FreshIds, Link, LinkId, LinkKind, hash_of};
use bot_core::engine::{Outside as _, System};
use bot_core::lists::List;
use bot_core::store::{Db, contacts};
use futures::FutureExt;

use crate::serve;
use crate::settings::Settings;

/// An appointment's link can be opened for this long, in ms: 7 days.
const INVITED_FOR: i64 = 7 * 24 * 3_600_000;

/// Prints a line for the operator.
fn print(line: &str) -> Result<()> {
    Ok(writeln!(std::io::stdout(), "{line}")?)
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

/// Makes a link for one use; gives its code, which is stored nowhere.
async fn appointment(db: &Db, kind: LinkKind) -> Result<String> {
    let (code, now) = (System.code(), System.now());
    let id = ids().fresh::<LinkId>();
    let link = Link {
        id,
        kind,
        code: None,
        reusable: false,
        expires_at: Some(now + INVITED_FOR),
        revoked_at: None,
        used: None,
    };
    let hash = hash_of(&code);
    db.turn(move |tx| {
        let (link, hash) = (link.clone(), hash.clone());
        async move { contacts::add_link(tx, &link, &hash, now).await }.boxed()
    })
    .await
    .context("the invitation cannot be stored")?;
    Ok(code)
}

/// Makes a link for one use and says how to open it.
async fn invite(settings: &Settings, db: &Db, kind: LinkKind) -> Result<()> {
    let code = appointment(db, kind).await?;
    match serve::telegram(settings).await {
        Ok(Some(telegram)) => print(&format!("https://t.me/{}?start={code}", telegram.username()))?,
        Ok(None) | Err(_) => print(&format!("/start {code}"))?,
    }
    eprintln!("It can be used once, within 7 days. Send it to one person only: whoever opens it gets the role.");
    Ok(())
}
