//! `twinbot dead-letters`: updates that could not be worked on.

use anyhow::{Result, bail};
use bot_core::store::Db;
use bot_core::store::updates::{self, DeadLetter};
use clap::Subcommand;
use futures::FutureExt;

use super::{moment, print};
use crate::platforms::Platforms;
use crate::serve;
use crate::settings::Settings;

#[derive(Subcommand)]
pub(crate) enum DeadLetters {
    /// Lists them, the oldest first: number, time, platform, reason. What people wrote is not shown.
    List,
    /// Works on them again, after the reason was mended. What fails again is put aside again.
    Replay {
        /// Their numbers, as listed.
        #[arg(required_unless_present = "all")]
        ids: Vec<i64>,
        /// All of them.
        #[arg(long)]
        all: bool,
    },
}

impl DeadLetters {
    pub(crate) async fn run(self, settings: &Settings) -> Result<()> {
        let db = serve::open(settings).await?;
        let letters = updates::dead_letters(&mut db.read().await?).await?;
        match self {
            Self::List => letters.iter().try_for_each(|letter| {
                let time = moment(letter.at);
                print(&format!("{}  {time}  {}  {}", letter.id, letter.platform, letter.reason))
            }),
            Self::Replay { ids, all } => {
                if let Some(unknown) = ids.iter().find(|id| !letters.iter().any(|letter| letter.id == **id)) {
                    bail!("there is no dead letter {unknown}; see `twinbot dead-letters list`");
                }
                let wanted: Vec<DeadLetter> =
                    letters.into_iter().filter(|letter| all || ids.contains(&letter.id)).collect();
                replay(settings, db, wanted).await
            }
        }
    }
}

/// Takes each letter out once it has been worked on; if it fails again, it is put aside anew.
async fn replay(settings: &Settings, db: Db, letters: Vec<DeadLetter>) -> Result<()> {
    let platforms = Platforms::connect(settings).await?;
    platforms.require_one()?;
    let engine = serve::engine(settings, db.clone());
    platforms.deliver_from(&engine);
    for letter in letters {
        let id = letter.id;
        platforms.replay(&engine, &letter.platform, &letter.body, format!("letter:{id}")).await?;
        db.turn(move |tx| async move { updates::take_dead_letter(tx, id).await }.boxed()).await?;
        print(&format!("{id} replayed"))?;
    }
    engine.stop().await;
    Ok(())
}
