//! Many are told of a post, some at a time; and the picture of one is looked at before.

use serde::{Deserialize, Serialize};

use super::{Command, store};
use crate::domain::PostId;
use crate::job::{Piece, Work};
use crate::store::{Result, Tx};

/// What is worked on in pieces.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, strum::IntoStaticStr)]
#[serde(rename_all = "kebab-case")]
pub enum Job {
    /// Everybody in a TwinSpace is told of a post.
    Tell {
        /// Which.
        post: PostId,
    },
    /// The picture for which a post waits is fetched and made fit to be shown.
    Picture {
        /// Which post.
        post: PostId,
    },
}

impl Job {
    pub(crate) async fn next(&self, tx: &mut Tx) -> Result<Option<Piece>> {
        match *self {
            Self::Tell { post } => {
                let Some((behind, by)) = store::telling(tx, post).await? else { return Ok(None) };
                let command = Command::Tell { post, behind };
                Ok(Some(Piece { by, work: Work::Makes(Box::new(move |_| command.into())) }))
            }
            Self::Picture { post } => {
                let Some((file, by)) = store::pending::next(tx, post).await? else { return Ok(None) };
                let of = file.clone();
                let then = move |looked| Command::Picture { post, file: of, looked }.into();
                Ok(Some(Piece { by, work: Work::Pictures(file, Box::new(then)) }))
            }
        }
    }
}
