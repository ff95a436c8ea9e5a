//! Says every few seconds that this process lives and can write; takes over what a dead one had leased.
//!
//! What follows from a process that cannot write is left to `health`. Taking over is for several processes on one database: a
//! process alone goes on with what was its own after its restart.

use std::sync::Arc;
use std::time::Duration;

use futures::FutureExt;
use tokio::time::Instant;

use super::Engine;
use crate::store::{self, Dialect, outbox};

/// How often a process says that it lives.
const EVERY: Duration = Duration::from_secs(3);
/// Who has been silent for so long is dead, in ms. One who was only slow sends a message twice at worst.
const SILENCE: i64 = 10_000;

impl Engine {
    pub(super) async fn run_heartbeat(&self) {
        loop {
            match self.beat().await {
                Ok(waiting_since) => self.shared.vitals.wrote(waiting_since),
                Err(error) if self.shared.vitals.is_away(&error) => {}
                Err(error) => tracing::error!(%error, "this process cannot say that it lives"),
            }
            self.tell_changes().await;
            tokio::select! {
                () = self.shared.stop.cancelled() => return,
                () = tokio::time::sleep(EVERY) => {}
            }
        }
    }

    /// Writes that this process lives. Gives since when, in ms, the oldest row of the outbox waits that could be delivered.
    async fn beat(&self) -> Result<Option<i64>, store::Error> {
        let (shared, now) = (Arc::clone(&self.shared), self.shared.outside.now());
        let is_alone = self.shared.db.dialect() == Dialect::Sqlite;
        let beaten = self.shared.db.turn_until(Instant::now() + Self::DEADLINE, move |tx| {
            let shared = Arc::clone(&shared);
            async move {
                let name = outbox::alive(&shared.process);
                store::updates::lease(tx, &name, &shared.process, (now, now + SILENCE)).await?;
                let taken = if is_alone { 0 } else { outbox::free_of_the_dead(tx, &shared.process, now).await? };
                if !is_alone {
                    store::jobs::free_of_the_dead(tx, &shared.process, now, outbox::ALIVE).await?;
                }
                Ok((taken, outbox::waiting_since(tx, now).await?))
            }
            .boxed()
        });
        let (taken, waiting_since) = beaten.await?;
        if taken > 0 {
            tracing::info!(taken, "deliveries of another process are taken over");
            self.shared.wake.notify_one();
        }
        Ok(waiting_since)
    }
}
