//! A newsletter goes out to many, some at a time; and its picture is looked at before.

use serde::{Deserialize, Serialize};

use super::store::copies;
use super::{Command, store};
use crate::domain::IssueId;
use crate::job::{Piece, Work};
use crate::store::{Result, Tx};

/// What is worked on in pieces.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, strum::IntoStaticStr)]
#[serde(rename_all = "kebab-case")]
pub enum Job {
    /// A newsletter goes to its readers, until the outbox has enough of it for now.
    Send {
        /// Which.
        issue: IssueId,
    },
    /// The picture of a draft is fetched and made fit to be shown.
    Picture {
        /// Of which one.
        issue: IssueId,
    },
}

impl Job {
    pub(crate) async fn next(&self, tx: &mut Tx) -> Result<Option<Piece>> {
        match *self {
            Self::Send { issue } => {
                let Some(next) = store::next(tx, issue).await? else { return Ok(None) };
                // Who was found does not wait for those who are not.
                let sets_out = next.found_to.is_none() || copies::has_room(tx, (issue, next.letter)).await?;
                let command = match next.found_to {
                    Some(behind) if !sets_out => Command::Find { issue, behind },
                    Some(_) | None => Command::Post { issue },
                };
                Ok(Some(Piece { by: next.by, work: Work::Makes(Box::new(move |_| command.into())) }))
            }
            Self::Picture { issue } => {
                let Some((file, by)) = store::sent_for(tx, issue).await? else { return Ok(None) };
                let of = file.clone();
                let then = move |looked| Command::Picture { issue, file: of, looked }.into();
                Ok(Some(Piece { by, work: Work::Pictures(file, Box::new(then)) }))
            }
        }
    }
}
