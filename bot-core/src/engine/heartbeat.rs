//! Several processes on one database: each says that it lives, and takes over what a dead one had leased.
//!
//! A process alone needs none of it: after its restart it goes on with what was its own.

use std::sync::Arc;
use std::time::Duration;

use futures::FutureExt;

use super::Engine;
use crate::store::{self, Dialect, outbox};

/// How often a process says that it lives.
const EVERY: Duration = Duration::from_secs(3);
/// Who has been silent for so long is dead, in ms. One who was only slow sends a message twice at worst.
const SILENCE: i64 = 10_000;

impl Engine {
    pub(super) async fn run_heartbeat(&self) {
        if self.shared.db.dialect() == Dialect::Sqlite {
            return;
        }
        loop {
            if let Err(error) = self.beat().await {
                tracing::warn!(%error, "this process could not say that it lives");
            }
            tokio::select! {
                () = self.shared.stop.cancelled() => return,
                () = tokio::time::sleep(EVERY) => {}
            }
        }
    }

    async fn beat(&self) -> Result<(), store::Error> {
        let (shared, now) = (Arc::clone(&self.shared), self.shared.outside.now());
        let taken = self.shared.db.turn(move |tx| {
            let shared = Arc::clone(&shared);
            async move {
                let name = outbox::alive(&shared.process);
                store::updates::lease(tx, &name, &shared.process, (now, now + SILENCE)).await?;
                outbox::free_of_the_dead(tx, &shared.process, now).await
            }
            .boxed()
        });
        let taken = taken.await?;
        if taken > 0 {
            tracing::info!(taken, "deliveries of another process are taken over");
            self.shared.wake.notify_one();
        }
        Ok(())
    }
}
