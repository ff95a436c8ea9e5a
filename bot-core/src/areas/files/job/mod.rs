//! Files that were sent are fetched and kept, one after the other.

use serde::{Deserialize, Serialize};

use super::{Command, Fault, store};
use crate::domain::UploadId;
use crate::job::{Piece, Work};
use crate::store::{Result, Tx};

/// What is worked on in pieces.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, strum::IntoStaticStr)]
#[serde(rename_all = "kebab-case")]
pub enum Job {
    /// The files that somebody has sent together are kept.
    Keep {
        /// Which.
        upload: UploadId,
    },
}

impl Job {
    pub(crate) async fn next(&self, tx: &mut Tx) -> Result<Option<Piece>> {
        let Self::Keep { upload } = *self;
        let Some((sent, file, by)) = store::waiting(tx, upload).await? else { return Ok(None) };
        let keep = move |kept: Result<_, crate::file_store::KeepFault>| {
            Command::Keep { upload, sent, kept: kept.map_err(Fault::from) }.into()
        };
        Ok(Some(Piece { by, work: Work::Keeps(file, Box::new(keep)) }))
    }
}
