//! `twinbot dead-letters`: updates that could not be worked on, and messages that a platform refuses.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use bot_core::domain::audit::{Act, Kind, Party};
use bot_core::store::Db;
use bot_core::store::outbox::{self, Refused};
use bot_core::store::updates::{self, DeadLetter};
use clap::Subcommand;
use futures::FutureExt;
use serde_json::json;

use super::listing::{Entry, Form};
use super::{moment, operator, print, short};
use crate::keys;
use crate::platforms::Platforms;
use crate::settings::Settings;
use crate::{serve, shelf};

#[derive(Subcommand)]
pub(crate) enum DeadLetters {
    /// Lists them, the oldest first: number, time, platform, what it is, reason. What people wrote is not shown.
    List(Form),
    /// Tries them again once the cause is fixed. What fails again is put aside again. A message is sent by the running
    /// program, and is tried again in any case when its person writes next.
    Replay {
        /// Their numbers: the digits that are listed, or the whole of them.
        #[arg(required_unless_present = "all")]
        ids: Vec<String>,
        /// All of them.
        #[arg(long)]
        all: bool,
    },
}

impl DeadLetters {
    pub(crate) async fn run(self, settings: &Settings) -> Result<()> {
        let db = serve::open(settings).await?;
        let mut tx = db.read().await?;
        let (letters, refused) = (updates::dead_letters(&mut tx).await?, outbox::refused(&mut tx).await?);
        drop(tx);
        let known = letters.iter().map(|letter| letter.id).chain(refused.iter().map(|refused| refused.id));
        let known: Vec<i64> = known.collect();
        let shown: BTreeMap<i64, String> = known.iter().copied().zip(short::shown(&known)).collect();
        match self {
            Self::List(form) => {
                let entry = |id: i64, at: i64, platform: &str, (kind, reason): (&str, &str)| {
                    let (number, time) = (shown[&id].clone(), moment(at));
                    let fields = json!({ "letter": id.to_string(), "at": at, "platform": platform, "kind": kind, "reason": reason });
                    Entry::new([number, time, platform.to_owned(), kind.to_owned(), reason.to_owned()], fields)
                };
                let update =
                    |letter: &DeadLetter| entry(letter.id, letter.at, &letter.platform, ("update", &letter.reason));
                let message = |one: &Refused| entry(one.id, one.at, &one.platform, ("message", &one.why));
                let entries = letters.iter().map(update).chain(refused.iter().map(message)).collect();
                let empty = "There are no dead letters: every update was handled, and no message was refused.";
                form.print(&["Number", "Time", "Platform", "Kind", "Reason"], entries, empty)
            }
            Self::Replay { ids, all } => {
                let meant = |typed: &String| {
                    let none = || format!("there is no dead letter {typed}; see `twinbot dead-letters list`");
                    short::find(typed, &known)?.with_context(none)
                };
                let ids: Vec<i64> = ids.iter().map(meant).collect::<Result<_>>()?;
                let is_wanted = |id: i64| all || ids.contains(&id);
                for id in refused.iter().map(|refused| refused.id).filter(|id| is_wanted(*id)) {
                    let operator = operator(&db);
                    let tried = operator.does(move |tx| {
                        async move {
                            let tried = outbox::retry(tx, id).await?;
                            Ok((tried, tried.then(|| replayed(id))))
                        }
                        .boxed()
                    });
                    if tried.await? {
                        print(&format!("{} is sent again by the running program", shown[&id]))?;
                    }
                }
                let wanted = letters.into_iter().filter(|letter| is_wanted(letter.id));
                let wanted: Vec<(DeadLetter, &str)> = wanted
                    .map(|letter| (letter.id, letter))
                    .map(|(id, letter)| (letter, shown[&id].as_str()))
                    .collect();
                if known.is_empty() {
                    return print("There are no dead letters to replay.");
                }
                if wanted.is_empty() { Ok(()) } else { replay(settings, db, wanted).await }
            }
        }
    }
}

/// Takes each letter out once it has been worked on; if it fails again, it is put aside anew.
async fn replay(settings: &Settings, db: Db, letters: Vec<(DeadLetter, &str)>) -> Result<()> {
    Platforms::require_one(settings)?;
    let platforms = Platforms::connect(settings).await?;
    let vault = keys::open(settings, &db).await?;
    let engine = serve::engine(settings, db.clone(), (vault, shelf::open(settings).await?), None);
    platforms.deliver_from(&engine);
    let operator = operator(&db);
    for (letter, number) in letters {
        let id = letter.id;
        platforms.replay(&engine, &letter.platform, &letter.body, format!("letter:{id}")).await?;
        let taken = operator
            .does(move |tx| async move { Ok((updates::take_dead_letter(tx, id).await?, Some(replayed(id)))) }.boxed());
        taken.await?;
        print(&format!("{number} replayed"))?;
    }
    engine.stop().await;
    Ok(())
}

fn replayed(letter: i64) -> Act {
    Act::of(Kind::LetterReplayed).to(Party::letter(letter))
}
