//! Files on their way in: fetched from their platform and kept as they come, never whole in memory; and what nobody refers to any
//! more is removed once an hour.

use std::collections::HashSet;
use std::time::Duration;

use bytes::Bytes;
use futures::{FutureExt as _, StreamExt as _, stream};
use tokio::time::Instant;

use super::Engine;
use crate::area;
use crate::domain::DAY;
use crate::file::{FetchFault, FileRef};
use crate::file_store::{FileHash, Incoming, KeepFault, Kept};
use crate::update::Intake as _;

/// How long a file may take: less than the minute for which its job is leased.
const COMES_IN: Duration = Duration::from_secs(52);
/// Files are read to their ends for so long; then the others are left to the next piece.
const CHECKS_FOR: Duration = Duration::from_secs(15);
/// How long one of them may take: with those before it less than the minute for which its job is leased.
const IS_READ_IN: Duration = Duration::from_secs(30);
/// So many bytes of a file tell what it is.
const HEAD: usize = 64;
/// How often it is looked for files that nobody refers to.
const SWEEP_EVERY: Duration = Duration::from_secs(3_600);
/// One process does that; another one takes it over when it has not done so for this long.
const SWEEP_LEASE: Duration = Duration::from_secs(2 * 3_600);
/// A file that nobody refers to is kept so long, in ms: whoever has sent it has certainly been noted by then.
const SWEPT_AFTER: i64 = DAY;

impl Engine {
    /// Fetches a file and keeps it, if it is one that is taken.
    pub(super) async fn kept(&self, file: &FileRef) -> Result<Kept, KeepFault> {
        let takes = self.shared.takes;
        // Perhaps its platform is not reached yet, as just after a start.
        let Some(channel) = self.channel_to(file.platform) else {
            return Err(KeepFault::Away(file.platform.as_str().to_owned()));
        };
        let keep = async {
            let mut pieces = channel.open(file).await.map_err(KeepFault::NotFetched)?;
            let first = head(&mut pieces).await.map_err(KeepFault::NotFetched)?;
            let beginning: Vec<u8> = first.iter().flatten().copied().take(HEAD).collect();
            if takes.refuses_inside(&beginning) {
                return Err(KeepFault::Refused);
            }
            let whole = stream::iter(first.into_iter().map(Ok)).chain(pieces).boxed();
            self.shared.files.keep(whole, takes.most).await
        };
        tokio::time::timeout(COMES_IN, keep).await.unwrap_or(Err(KeepFault::NotFetched(FetchFault::Away)))
    }

    /// Reads kept files to their ends, from the first on: at least one, and as many as there is time for.
    ///
    /// # Errors
    /// The place where they are kept gives none for now.
    pub(super) async fn read_to_ends(&self, hashes: &[FileHash]) -> Result<Vec<Result<(), KeepFault>>, KeepFault> {
        let (began, mut checked) = (Instant::now(), Vec::new());
        for hash in hashes {
            if !checked.is_empty() && began.elapsed() > CHECKS_FOR {
                break;
            }
            let read = tokio::time::timeout(IS_READ_IN, self.is_whole(*hash)).await;
            let read = read.unwrap_or_else(|late| Err(KeepFault::Away(late.to_string())));
            match read {
                Err(fault) if fault.may_pass() => return Err(fault),
                read => checked.push(read),
            }
        }
        Ok(checked)
    }

    /// Whether a kept file is what it was when it was kept.
    async fn is_whole(&self, hash: FileHash) -> Result<(), KeepFault> {
        let mut pieces = self.shared.files.read(hash).await?;
        while let Some(piece) = pieces.next().await {
            piece?;
        }
        Ok(())
    }

    /// Removes what nobody refers to, once an hour.
    pub(super) async fn run_sweeps(&self) {
        while self.shared.stop.run_until_cancelled(tokio::time::sleep(SWEEP_EVERY)).await.is_some() {
            self.sweep_in_turn().await;
        }
    }

    /// Removes the files that nobody refers to, if it is up to this process; says whether it is.
    pub async fn sweep_in_turn(&self) -> bool {
        let is_ours = self.lease("files-sweep", SWEEP_LEASE).await == Ok(true);
        if is_ours {
            self.sweep_files().await;
        }
        is_ours
    }

    /// Removes the files that nobody refers to and nobody has sent for a day.
    pub async fn sweep_files(&self) {
        let before = self.shared.outside.now() - SWEPT_AFTER;
        let known = |hashes: Vec<FileHash>| {
            let db = self.shared.db.clone();
            async move {
                let mut tx = db.read().await.map_err(|error| error.to_string())?;
                let known: Result<HashSet<FileHash>, _> = area::known_files(&mut tx, &hashes).await;
                known.map_err(|error| error.to_string())
            }
            .boxed()
        };
        match self.shared.files.sweep(before, &known).await {
            Ok(0) => {}
            Ok(removed) => tracing::info!(removed, "files that nobody refers to are removed"),
            Err(fault) => tracing::warn!(%fault, "files that nobody refers to are not removed for now"),
        }
    }
}

/// As many pieces of a file as are needed to tell what it is.
async fn head(pieces: &mut Incoming) -> Result<Vec<Bytes>, FetchFault> {
    let (mut head, mut size) = (Vec::new(), 0);
    while size < HEAD
        && let Some(piece) = pieces.next().await
    {
        let piece = piece?;
        size += piece.len();
        head.push(piece);
    }
    Ok(head)
}
