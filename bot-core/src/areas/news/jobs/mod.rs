//! Many are told of a post, some at a time.

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
}

impl Job {
    pub(crate) async fn next(&self, tx: &mut Tx) -> Result<Option<Piece>> {
        let Self::Tell { post } = *self;
        let Some((behind, by)) = store::telling(tx, post).await? else { return Ok(None) };
        let command = Command::Tell { post, behind };
        Ok(Some(Piece { by, work: Work::Makes(Box::new(move |_| command.into())) }))
    }
}
