//! Says every few seconds that this process lives and can write; takes over what a dead one had leased.
//!
//! What follows from a process that cannot write is left to `health`. Taking over is for several processes on one database: a
//! process alone goes on with what was its own after its restart, and looks whether somebody else has written to its file.

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

/// What is seen as this process says that it lives.
struct Beat {
    /// Since when, in ms, the oldest row of the outbox waits that could be delivered.
    waiting_since: Option<i64>,
    /// On SQLite, another number whenever somebody else has written to the file.
    version: Option<i64>,
}

impl Engine {
    pub(super) async fn run_heartbeat(&self) {
        let mut version = None;
        loop {
            match self.beat().await {
                Ok(beat) => {
                    // Who writes to the file beside this process, such as the command line, can tell nobody.
                    if std::mem::replace(&mut version, beat.version) != beat.version {
                        self.look_again();
                    }
                    self.shared.vitals.wrote(beat.waiting_since);
                }
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

    /// Writes that this process lives.
    async fn beat(&self) -> Result<Beat, store::Error> {
        let shared = Arc::clone(&self.shared);
        let is_alone = self.shared.db.dialect() == Dialect::Sqlite;
        let beaten = self.shared.db.turn_until(Instant::now() + Self::DEADLINE, move |tx| {
            let shared = Arc::clone(&shared);
            async move {
                // It lives from now on: this may have waited for long.
                let (now, name) = (shared.outside.now(), outbox::alive(&shared.process));
                store::updates::lease(tx, &name, &shared.process, (now, now + SILENCE)).await?;
                let mut taken = 0;
                if !is_alone {
                    taken = outbox::free_of_the_dead(tx, &shared.process, now).await?;
                    store::jobs::free_of_the_dead(tx, &shared.process, now, outbox::ALIVE).await?;
                    outbox::left_by_the_dead(tx, (now - SILENCE, now)).await?;
                }
                let waiting_since = outbox::waiting_since(tx, now).await?;
                let version = if is_alone { Some(store::dues::version(tx).await?) } else { None };
                Ok((taken, Beat { waiting_since, version }))
            }
            .boxed()
        });
        let (taken, beat) = beaten.await?;
        if taken > 0 {
            tracing::info!(taken, "deliveries of another process are taken over");
        }
        Ok(beat)
    }
}
