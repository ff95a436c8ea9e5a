//! Pictures on their way in: fetched, made fit to be shown beside the runtime, and kept. One is made at a time, as its pixels take much
//! more memory than its file.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use futures::{FutureExt as _, StreamExt as _, stream};

use super::Engine;
use crate::area::Job;
use crate::file::{FetchFault, FileRef};
use crate::file_store::{Incoming, KeepFault};
use crate::picture::{Picture, PictureFault};
use crate::store::{Error, jobs};

/// How long a picture may take on its way: with what follows less than the minute for which its job is leased.
const COMES_IN: Duration = Duration::from_secs(30);
/// How long it may take to keep it once it is made: some hundred KB.
const IS_KEPT_IN: Duration = Duration::from_secs(15);

impl Engine {
    /// Makes a picture of a file that somebody has sent; or says why that is none, which stays so.
    ///
    /// # Errors
    /// It cannot be kept for now.
    pub(super) async fn pictured(&self, file: &FileRef, job: &Job) -> Result<Result<Picture, PictureFault>, KeepFault> {
        let fetched = tokio::time::timeout(COMES_IN, self.whole(file)).await;
        let bytes = match fetched.unwrap_or(Err(Missing::Fetch(FetchFault::Away))) {
            Ok(bytes) => bytes,
            Err(Missing::Fetch(fault)) => return Ok(Err(fault.into())),
            // Perhaps its platform is not reached yet, as just after a start.
            Err(Missing::Channel) => return Err(KeepFault::Away(file.platform.as_str().to_owned())),
        };
        let made = {
            let Ok(_painter) = self.shared.painter.acquire().await else { return Ok(Err(PictureFault::Away)) };
            self.risks(job).await.map_err(|error| KeepFault::Away(error.to_string()))?;
            tokio::task::spawn_blocking(move || pictures::prepared(&bytes)).await
        };
        let made = match made {
            Ok(Ok(made)) => made,
            Ok(Err(unfit)) => return Ok(Err(unfit.into())),
            Err(error) => {
                tracing::error!(%error, "a picture was not read");
                return Ok(Err(PictureFault::Broken));
            }
        };
        let format = made.format.into();
        let pieces: Incoming = stream::iter([Ok(Bytes::from(made.bytes))]).boxed();
        let kept = tokio::time::timeout(IS_KEPT_IN, self.shared.files.keep(pieces, u64::MAX)).await;
        match kept.unwrap_or(Err(KeepFault::Slow)) {
            Ok(kept) => Ok(Ok(Picture { kept, format })),
            Err(fault) if fault.may_pass() => Err(fault),
            Err(fault) => Ok(Err(fault.into())),
        }
    }

    /// Notes that a picture is made: should its pixels take more memory than there is, the program ends.
    async fn risks(&self, job: &Job) -> Result<(), Error> {
        let (shared, job) = (Arc::clone(&self.shared), job.clone());
        let noted = self.write(move |tx| {
            let (shared, job) = (Arc::clone(&shared), job.clone());
            async move { jobs::risk(tx, &job, &shared.process).await }.boxed()
        });
        noted.await
    }

    /// All of a file, as its platform gives it, if it is no larger than files may be.
    async fn whole(&self, file: &FileRef) -> Result<Vec<u8>, Missing> {
        let channel = self.channel_to(file.platform).ok_or(Missing::Channel)?;
        let most = self.shared.takes.most;
        let (mut pieces, mut bytes) = (channel.open(file).await?, Vec::new());
        while let Some(piece) = pieces.next().await {
            bytes.extend_from_slice(&piece?);
            if bytes.len() as u64 > most {
                return Err(FetchFault::TooLarge.into());
            }
        }
        Ok(bytes)
    }
}

/// Why a file is not here.
enum Missing {
    /// Its platform is not served, or not yet.
    Channel,
    /// It was not fetched.
    Fetch(FetchFault),
}

impl From<FetchFault> for Missing {
    fn from(fault: FetchFault) -> Self {
        Self::Fetch(fault)
    }
}
