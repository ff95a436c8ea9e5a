//! Watches what serenity does with the connections: it introduces the bot anew whenever a session is lost, every ten seconds
//! if need be and without end, and asks nobody. A day has 1 000 times (docs/platforms.md, "Discord: gateway").

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use bot_core::update::Intake;
use serenity::all::{ConnectionStage, ShardId, ShardManager, ShardRunnerInfo};
use tokio::sync::Notify;
use tokio::time::{Instant, sleep};

use super::IDENTIFY;

/// How long connections may take to be made, or made again, before it is tried in another way.
const STUCK: Duration = Duration::from_secs(60);

/// How often that is looked at.
const LOOKED: Duration = Duration::from_secs(5);

/// The connections of one client.
pub(super) struct Watch {
    intake: Arc<dyn Intake>,
    shards: u32,
    /// How many sessions have begun.
    sessions: AtomicU32,
    /// The bot has introduced itself sooner than it may.
    too_soon: Notify,
}

impl Watch {
    /// For so many connections, of which it is noted already that they are made.
    pub(super) fn new(intake: Arc<dyn Intake>, shards: u32) -> Self {
        Self { intake, shards, sessions: AtomicU32::new(0), too_soon: Notify::new() }
    }

    /// A session has begun. The first of each connection is what was asked for; whatever comes later counts as another try.
    pub(super) async fn introduced(&self) {
        if self.sessions.fetch_add(1, Ordering::Relaxed) < self.shards {
            return;
        }
        let wait = self.intake.attempt(IDENTIFY).await;
        tracing::info!(platform = "discord", "a session was lost, and another one has begun");
        if wait.is_ok_and(|wait| !wait.is_zero()) {
            self.too_soon.notify_one();
        }
    }

    /// Waits until the connections are better given up: sessions are lost again and again, or none comes about.
    pub(super) async fn over(&self, manager: &ShardManager) {
        tokio::select! {
            () = self.too_soon.notified() => {
                tracing::warn!(platform = "discord", "sessions are lost again and again");
            }
            () = self.stuck(manager) => {
                tracing::warn!(platform = "discord", "no connection has come about");
            }
        }
    }

    async fn stuck(&self, manager: &ShardManager) {
        let mut heard = Instant::now();
        while heard.elapsed() < STUCK {
            sleep(LOOKED).await;
            if !is_broken(&*manager.runners.lock().await) {
                heard = Instant::now();
            }
        }
    }
}

/// Whether a shard is connected but has no session after a while. Where there is no connection at all, serenity goes on trying to reach
/// the gateway; that costs nothing, and it cannot be told to stop.
fn is_broken(runners: &HashMap<ShardId, ShardRunnerInfo>) -> bool {
    runners.values().any(|runner| runner.stage != ConnectionStage::Connected)
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use async_trait::async_trait;
    use bot_core::platform::Platform;
    use bot_core::update::{Reply, Unavailable, Update};
    use bot_core::view::CommandName;

    use super::*;

    /// Keeps tries ten seconds apart.
    #[derive(Default)]
    struct Tries(Mutex<Vec<Instant>>);

    #[async_trait]
    impl Intake for Tries {
        async fn attempt(&self, _: &str) -> Result<Duration, Unavailable> {
            let mut tries = self.0.lock().expect("not poisoned");
            let apart = Duration::from_secs(10);
            let wait = tries.last().map_or(Duration::ZERO, |last| apart.saturating_sub(last.elapsed()));
            tries.push(Instant::now());
            Ok(wait)
        }
        async fn handle(&self, _: Update) -> Result<Reply, Unavailable> {
            Err(Unavailable)
        }
        async fn dead_letter(&self, _: Platform, _: &str, _: &str) -> Result<(), Unavailable> {
            Err(Unavailable)
        }
        async fn lease(&self, _: &str, _: Duration) -> Result<bool, Unavailable> {
            Err(Unavailable)
        }
        async fn release(&self, _: &str) {}
        fn commands(&self) -> Vec<CommandName> {
            Vec::new()
        }
        fn all_commands(&self) -> Vec<CommandName> {
            Vec::new()
        }
    }

    #[tokio::test(start_paused = true)]
    async fn sessions_that_are_lost_again_and_again_count_as_tries() {
        let tries = Arc::new(Tries::default());
        let watch = Watch::new(Arc::clone(&tries) as Arc<dyn Intake>, 2);
        let is_over =
            || async { tokio::time::timeout(Duration::from_millis(1), watch.too_soon.notified()).await.is_ok() };
        for expected in [0, 0, 1, 2] {
            watch.introduced().await;
            assert_eq!(
                tries.0.lock().expect("not poisoned").len(),
                expected,
                "one for each connection is no other try"
            );
            assert!(!is_over().await);
            tokio::time::advance(Duration::from_secs(20)).await;
        }
        tokio::time::advance(Duration::from_secs(20)).await;
        watch.introduced().await;
        assert!(!is_over().await);
        watch.introduced().await;
        assert!(is_over().await, "too soon");
    }
}
