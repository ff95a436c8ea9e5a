//! The pace of a platform over all chats: fewer messages a second than it allows, over all processes.
//!
//! The pace of one chat is kept in the database, with its account.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures::FutureExt;

use super::Shared;
use crate::platform::Platform;
use crate::store::{Dialect, Error, outbox};

/// About 30 messages a second are allowed in all (PLATFORMS.md); a little less leaves room.
const MOST: i64 = 28;
/// How many a process takes at a time where it shares them with others.
const SHARE: i64 = 4;

/// What this process may still send in a second.
#[derive(Default)]
pub(super) struct Pace(Mutex<Allowance>);

#[derive(Clone, Copy, Default)]
struct Allowance {
    second: i64,
    left: i64,
}

impl Pace {
    /// Waits until one more message may be sent.
    pub(super) async fn wait(&self, shared: &Arc<Shared>, platform: Platform) -> Result<(), Error> {
        if !shared.pacing {
            return Ok(());
        }
        loop {
            let now = shared.outside.now();
            let second = now / 1000;
            if self.take(second) || self.more(shared, platform, second).await? {
                return Ok(());
            }
            let rest = u64::try_from(1000 - now % 1000).unwrap_or(1000);
            tokio::time::sleep(Duration::from_millis(rest)).await;
        }
    }

    fn take(&self, second: i64) -> bool {
        let Ok(mut allowance) = self.0.lock() else { return true };
        let may = allowance.second == second && allowance.left > 0;
        if may {
            allowance.left -= 1;
        }
        may
    }

    /// Asks for more: one process alone knows by itself, several ask the database.
    async fn more(&self, shared: &Arc<Shared>, platform: Platform, second: i64) -> Result<bool, Error> {
        let granted = match shared.db.dialect() {
            Dialect::Sqlite => {
                let Ok(allowance) = self.0.lock() else { return Ok(true) };
                if allowance.second == second { 0 } else { MOST }
            }
            Dialect::Postgres => {
                let reserved = shared.db.turn(move |tx| {
                    async move { outbox::reserve(tx, platform.as_str(), second, (SHARE, MOST)).await }.boxed()
                });
                if reserved.await? { SHARE } else { 0 }
            }
        };
        if granted == 0 {
            return Ok(false);
        }
        if let Ok(mut allowance) = self.0.lock() {
            let left = if allowance.second == second { allowance.left } else { 0 };
            *allowance = Allowance { second, left: left + granted - 1 };
        }
        Ok(true)
    }
}
