//! What follows the configuration: the key file, the authorities, and a link for each who is needed first.

use std::path::Path;

use anyhow::{Context, Result, bail};
use bot_core::areas::authorities::store as authorities;
use bot_core::areas::contacts::store as contacts;
use bot_core::areas::operators::Role;
use bot_core::engine::{Outside as _, System};
use bot_core::store::Db;

use super::place::{self, Account, STATE};
use super::questions::Seat;
use crate::commands::authority::{all, find, label};
use crate::commands::{operator, print, print_link};
use crate::platforms::Platforms;
use crate::settings::{PREFIX, Settings};
use crate::{keys, serve};

/// What is said of the links of a setup.
const FOR_ONE_EACH: &str =
    "Each link works once, within 7 days. Send each to one person only: the person who opens it gets the role.";

/// Makes the key file, sets the authorities up, and prints the links of those whom nobody has been appointed for yet.
///
/// # Errors
/// The database, or the key file, cannot be used.
pub(super) async fn begin(settings: &Settings, seats: &[Seat]) -> Result<()> {
    let db = serve::open(settings).await?;
    keys::open(settings, &db).await?;
    print(&format!(
        "The keys are in {}: keep a copy apart from the backups of the database.",
        keys::Place::of(settings)?
    ))?;
    // A link is good even where a platform does not answer.
    let platforms = Platforms::connect(settings).await.ok();
    let before = still_open(&db).await?;
    for seat in seats {
        set_up(settings, &db, platforms.as_ref(), seat).await?;
    }
    if all(&db).await?.is_empty() {
        print("No authority is set up, so nobody approves projects. Next: twinbot authority add --country ES")?;
    }
    invite_operator(&db, platforms.as_ref()).await?;
    print(&format!("\n{FOR_ONE_EACH}"))?;
    if before > 0 {
        print("Links that were made before, and that nobody has opened, are good as well: twinbot invitation list")?;
    }
    db.close().await;
    Ok(())
}

/// How many links for a role can still be opened.
async fn still_open(db: &Db) -> Result<usize> {
    Ok(contacts::role_invitations(&mut db.read().await?, System.now()).await?.len())
}

async fn set_up(settings: &Settings, db: &Db, platforms: Option<&Platforms>, seat: &Seat) -> Result<()> {
    // What waits already is reminded of as this deployment says.
    let operator = operator(db).deciding(serve::rules(settings));
    operator.set_up(&seat.country, seat.region.as_deref()).await.context("the authority cannot be stored")?;
    let authority = find(db, &seat.code()).await?;
    print(&format!("\n{} is set up: {}.", authority.code(), label(&authority)))?;
    if authority.approvers > 0 {
        return print("Somebody decides for it already.");
    }
    print("Send this link to the person who decides for it:")?;
    print_link(platforms, db, Role::Approver { authority: authority.id }).await
}

async fn invite_operator(db: &Db, platforms: Option<&Platforms>) -> Result<()> {
    if !authorities::operators(&mut db.read().await?).await?.is_empty() {
        return print(
            "\nSomebody's chat is the operator's already; `twinbot operator invite` makes a link for another one.",
        );
    }
    print("\nOpen this link on your own phone. Messages for the operator will arrive in that chat.")?;
    print_link(platforms, db, Role::Operator).await
}

/// Does the same as the user of a service, whose database and key file are to belong to it: this program once more, without questions.
///
/// # Errors
/// It cannot be started, or fails; it has said why.
pub(super) async fn begin_as(account: Account, configuration: &Path, seats: &[Seat]) -> Result<()> {
    place::make_state(account)?;
    let program = std::env::current_exe()?;
    let mut command = account.command(&program, Path::new(STATE));
    command.arg("--config").arg(configuration).args(["setup", "--keep", "--no-input"]);
    for seat in seats {
        command.args(["--authority", seat.code().as_str()]);
    }
    // The configuration says it all by now, and files that root can read may be closed to that user.
    for (name, _) in std::env::vars_os().filter(|(name, _)| name.to_string_lossy().starts_with(PREFIX)) {
        command.env_remove(name);
    }
    let ended = tokio::task::spawn_blocking(move || command.status()).await?;
    let started = || format!("{} cannot be started as the user of the service", program.display());
    if !ended.with_context(started)?.success() {
        bail!("the configuration is written, but nobody is invited yet: `twinbot setup` goes on with that");
    }
    Ok(())
}
