//! Files on their way in: fetched from their platform and kept as they come, never whole in memory; and what nobody refers to any
//! more is removed once an hour.

use std::collections::HashSet;
use std::future::Future;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use bytes::Bytes;
use futures::{FutureExt as _, StreamExt as _, stream};
use tokio::time::Instant;

use super::Engine;
use crate::area;
use crate::domain::DAY;
use crate::file::{FetchFault, FileRef};
use crate::file_kind::Takes;
use crate::file_store::{FileHash, FileStore, Incoming, KeepFault, Kept, Swept};
use crate::store::{Error, audit};
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
        // Perhaps its platform is not reached yet, as just after a start.
        let Some(channel) = self.channel_to(file.platform) else {
            return Err(KeepFault::Away(file.platform.as_str().to_owned()));
        };
        kept_as_it_comes(channel.open(file), &*self.shared.files, self.shared.takes).await
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
            let read = read.unwrap_or(Err(KeepFault::Slow));
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

    /// Removes the files that nobody refers to and nobody has sent for a day. One that is older than the database is another one's, as
    /// where the settings lead to a new database beside the files of the one before: it stays.
    pub async fn sweep_files(&self) {
        match self.sweep().await {
            Ok(Swept { removed, older }) => {
                if removed > 0 {
                    tracing::info!(removed, "files that nobody refers to are removed");
                }
                if older > 0 && !self.shared.told.of_files.swap(true, Ordering::Relaxed) {
                    tracing::warn!(
                        older,
                        "files are older than this database, which refers to none of them: they stay. Is it the right one?"
                    );
                }
            }
            Err(fault) => tracing::warn!(%fault, "files that nobody refers to are not removed for now"),
        }
    }

    async fn sweep(&self) -> Result<Swept, KeepFault> {
        let before = self.shared.outside.now() - SWEPT_AFTER;
        let away = |error: Error| KeepFault::Away(error.to_string());
        let mut tx = self.shared.db.read().await.map_err(away)?;
        let begun = audit::begun(&mut tx).await.map_err(away)?;
        drop(tx);
        let known = |hashes: Vec<FileHash>| {
            let db = self.shared.db.clone();
            async move {
                let mut tx = db.read().await.map_err(|error| error.to_string())?;
                let known: Result<HashSet<FileHash>, _> = area::known_files(&mut tx, &hashes).await;
                known.map_err(|error| error.to_string())
            }
            .boxed()
        };
        // Before anybody has done anything here, nothing is this database's.
        self.shared.files.sweep(begun.unwrap_or(before)..before, &known).await
    }
}

/// Keeps a file as it comes. Where that takes too long, it is the platform's fault only where that is waited for: a file for which the
/// store had no time is fetched again later.
async fn kept_as_it_comes(
    opens: impl Future<Output = Result<Incoming, FetchFault>>,
    store: &dyn FileStore,
    takes: Takes,
) -> Result<Kept, KeepFault> {
    let waits_for_more = Arc::new(AtomicBool::new(true));
    let keep = async {
        let mut pieces = opens.await.map_err(KeepFault::NotFetched)?;
        let first = head(&mut pieces).await.map_err(KeepFault::NotFetched)?;
        let beginning: Vec<u8> = first.iter().flatten().copied().take(HEAD).collect();
        if takes.refuses_inside(&beginning) {
            return Err(KeepFault::Refused);
        }
        waits_for_more.store(false, Ordering::Relaxed);
        let whole = stream::iter(first.into_iter().map(Ok)).chain(watched(pieces, Arc::clone(&waits_for_more)));
        store.keep(whole.boxed(), takes.most).await
    };
    match tokio::time::timeout(COMES_IN, keep).await {
        Ok(kept) => kept,
        Err(_) if waits_for_more.load(Ordering::Relaxed) => Err(KeepFault::NotFetched(FetchFault::Away)),
        Err(_) => Err(KeepFault::Slow),
    }
}

/// The same pieces; says while somebody waits for the next one.
fn watched(pieces: Incoming, waits_for_more: Arc<AtomicBool>) -> Incoming {
    let next = |(mut pieces, waits): (Incoming, Arc<AtomicBool>)| async move {
        waits.store(true, Ordering::Relaxed);
        let piece = pieces.next().await;
        waits.store(false, Ordering::Relaxed);
        Some((piece?, (pieces, waits)))
    };
    stream::unfold((pieces, waits_for_more), next).boxed()
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

#[cfg(test)]
mod tests {
    use std::ops::Range;

    use async_trait::async_trait;

    use super::*;
    use crate::file_store::{Known, Outgoing};

    /// A place that takes each piece after this time, and as long again at the end.
    struct Slow(Duration);

    #[async_trait]
    impl FileStore for Slow {
        async fn keep(&self, mut file: Incoming, _: u64) -> Result<Kept, KeepFault> {
            let mut size = 0;
            while let Some(piece) = file.next().await {
                size += piece.map_err(KeepFault::NotFetched)?.len() as u64;
                tokio::time::sleep(self.0).await;
            }
            tokio::time::sleep(self.0).await;
            Ok(Kept { hash: FileHash([7; 32]), size })
        }

        async fn read(&self, _: FileHash) -> Result<Outgoing, KeepFault> {
            Err(KeepFault::Missing)
        }

        async fn sweep(&self, _: Range<i64>, _: Known<'_>) -> Result<Swept, KeepFault> {
            Ok(Swept::default())
        }
    }

    /// Two pieces, the second after this time.
    async fn comes(second: Duration) -> Result<Incoming, FetchFault> {
        let next = move |nth: u8| async move {
            tokio::time::sleep(if nth == 1 { second } else { Duration::ZERO }).await;
            (nth < 2).then(|| (Ok(Bytes::from_static(&[b'x'; HEAD])), nth + 1))
        };
        Ok(stream::unfold(0, next).boxed())
    }

    #[tokio::test(start_paused = true)]
    async fn a_slow_place_is_tried_again_and_a_slow_platform_is_told_of() {
        let (soon, late) = (Duration::from_secs(1), COMES_IN * 2);
        let kept =
            async |comes_in, takes_in| kept_as_it_comes(comes(comes_in), &Slow(takes_in), Takes::default()).await;
        assert_eq!(kept(soon, soon).await.map(|kept| kept.size), Ok(2 * HEAD as u64));
        assert_eq!(kept(late, soon).await, Err(KeepFault::NotFetched(FetchFault::Away)));
        let away = kept(soon, late).await.expect_err("it takes too long");
        assert!(away.may_pass(), "{away}");
        // All of it has come, and it is not kept yet.
        let away = kept(Duration::ZERO, COMES_IN / 3 + soon).await.expect_err("it takes too long");
        assert!(away.may_pass(), "{away}");
        let never = kept_as_it_comes(std::future::pending(), &Slow(soon), Takes::default()).await;
        assert_eq!(never, Err(KeepFault::NotFetched(FetchFault::Away)));
    }
}
