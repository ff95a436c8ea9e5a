//! The pace of a platform over all chats and processes: a delivery sets out when its turn has come, evenly, with a small burst.
//!
//! What a platform really takes is kept by its front end, call by call. Here deliveries queue, before the time begins that they
//! may take. The pace of one chat is kept in the database, with its account.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use futures::FutureExt;
use tokio::sync::Mutex;
use tokio::time::Instant;

use super::Shared;
use crate::platform::Platform;
use crate::store::{Dialect, Result, outbox};

/// How many a process takes at a time where it shares them with others.
const SHARE: i64 = 4;
/// How far the pace may be ahead of itself, in ms: what comes at once goes out at once, as many as fit into this time.
const BURST: i64 = 300;

/// What this process may still send to each platform.
pub(super) struct Pace(BTreeMap<Platform, Mutex<Allowance>>);

/// So many may be sent, and not before the next time may more.
struct Allowance {
    left: i64,
    next: Instant,
}

impl Default for Pace {
    fn default() -> Self {
        let allowance = || Mutex::new(Allowance { left: 0, next: Instant::now() });
        Self(Platform::ALL.into_iter().map(|platform| (platform, allowance())).collect())
    }
}

impl Pace {
    /// Waits until one more message may be sent, in the order of asking.
    pub(super) async fn wait(&self, shared: &Arc<Shared>, platform: Platform) -> Result<()> {
        let Some(allowance) = self.0.get(&platform).filter(|_| shared.pacing) else { return Ok(()) };
        let mut allowance = allowance.lock().await;
        if allowance.left == 0 {
            let (from, granted) = match shared.db.dialect() {
                Dialect::Sqlite => (allowance.book(every(platform, 1)), 1),
                Dialect::Postgres => (book_with_others(shared, platform).await?, SHARE),
            };
            tokio::time::sleep_until(from).await;
            allowance.left = granted;
        }
        allowance.left -= 1;
        Ok(())
    }
}

impl Allowance {
    fn book(&mut self, takes: Duration) -> Instant {
        let now = Instant::now();
        let from = self.next.max(now.checked_sub(millis(BURST)).unwrap_or(now));
        self.next = from + takes;
        from
    }
}

/// Takes a share of what all processes may send; gives from when on.
async fn book_with_others(shared: &Arc<Shared>, platform: Platform) -> Result<Instant> {
    let (now, takes) = (shared.outside.now(), every(platform, SHARE).as_millis());
    let takes = i64::try_from(takes).unwrap_or(1000);
    let booked = shared
        .db
        .turn(move |tx| async move { outbox::book(tx, platform.as_str(), (now, now - BURST), takes).await }.boxed());
    Ok(Instant::now() + millis(booked.await? - now))
}

/// How long so many messages take at a platform's pace.
fn every(platform: Platform, messages: i64) -> Duration {
    millis(1000 * messages / platform.pace())
}

/// So many ms, none where it is negative.
fn millis(ms: i64) -> Duration {
    Duration::from_millis(u64::try_from(ms).unwrap_or(0))
}
