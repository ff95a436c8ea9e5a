//! The pace of a platform over all chats: fewer messages a second than it allows, over all processes.
//!
//! The pace of one chat is kept in the database, with its account.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures::FutureExt;

use super::Shared;
use crate::platform::Platform;
use crate::store::{Dialect, Result, outbox};

/// How many a process takes at a time where it shares them with others.
const SHARE: i64 = 4;

/// What this process may still send to each platform in a second.
#[derive(Default)]
pub(super) struct Pace(Mutex<BTreeMap<Platform, Allowance>>);

#[derive(Clone, Copy, Default)]
struct Allowance {
    second: i64,
    left: i64,
}

impl Pace {
    /// Waits until one more message may be sent.
    pub(super) async fn wait(&self, shared: &Arc<Shared>, platform: Platform) -> Result<()> {
        if !shared.pacing {
            return Ok(());
        }
        loop {
            let now = shared.outside.now();
            let second = now / 1000;
            if self.take(platform, second) || self.more(shared, platform, second).await? {
                return Ok(());
            }
            let rest = u64::try_from(1000 - now % 1000).unwrap_or(1000);
            tokio::time::sleep(Duration::from_millis(rest)).await;
        }
    }

    fn take(&self, platform: Platform, second: i64) -> bool {
        let Ok(mut allowances) = self.0.lock() else { return true };
        let allowance = allowances.entry(platform).or_default();
        let may = allowance.second == second && allowance.left > 0;
        if may {
            allowance.left -= 1;
        }
        may
    }

    /// Asks for more: one process alone knows by itself, several ask the database.
    async fn more(&self, shared: &Arc<Shared>, platform: Platform, second: i64) -> Result<bool> {
        let granted = match shared.db.dialect() {
            Dialect::Sqlite => {
                let Ok(allowances) = self.0.lock() else { return Ok(true) };
                let is_used = allowances.get(&platform).is_some_and(|allowance| allowance.second == second);
                if is_used { 0 } else { platform.pace() }
            }
            Dialect::Postgres => {
                let reserved = shared.db.turn(move |tx| {
                    async move { outbox::reserve(tx, platform.as_str(), second, (SHARE, platform.pace())).await }
                        .boxed()
                });
                if reserved.await? { SHARE } else { 0 }
            }
        };
        if granted == 0 {
            return Ok(false);
        }
        if let Ok(mut allowances) = self.0.lock() {
            let allowance = allowances.entry(platform).or_default();
            let left = if allowance.second == second { allowance.left } else { 0 };
            *allowance = Allowance { second, left: left + granted - 1 };
        }
        Ok(true)
    }
}
