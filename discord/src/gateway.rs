//! Listens to Discord's gateway, where no interactions can be sent to this machine.
//!
//! One process at a time does so, by a lease: two on one shard would both get everything. serenity keeps the connection,
//! and resumes it within the process; here is who may connect, how often, and what is heard.

mod ear;
mod watch;

use std::sync::Arc;
use std::time::Duration;

use bot_core::platform::Platform;
use bot_core::update::Intake;
use front::Lease;
use serde::Deserialize;
use serenity::all::{GatewayIntents, HttpBuilder, ShardManager};
use tokio::time::sleep;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use crate::Discord;
use ear::Ear;
use watch::Watch;

/// The lease that only the listening process holds.
const LEASE: Lease = Lease { name: "discord-gateway", platform: Platform::Discord, doing: "listening" };

/// The name under which it is noted how often the bot has introduced itself.
const IDENTIFY: &str = "discord-identify";

/// What is heard: direct messages. Interactions come without asking, and nothing privileged is needed.
const INTENTS: GatewayIntents = GatewayIntents::DIRECT_MESSAGES;

/// How long what runs may take when the program stops.
const FAREWELL: Duration = Duration::from_secs(4);

/// Listens until `stop`; then finishes what runs and gives the lease back.
pub async fn listen(discord: Discord, intake: Arc<dyn Intake>, stop: CancellationToken) {
    let tasks = TaskTracker::new();
    let listening = |halt: CancellationToken| {
        let (discord, intake, tasks) = (&discord, &intake, &tasks);
        async move { Turn { discord, intake, halt: &halt, tasks }.listen().await }
    };
    LEASE.while_held(&*intake, &stop, listening).await;
    tasks.close();
    let _ = tokio::time::timeout(FAREWELL, tasks.wait()).await;
    LEASE.release(&*intake).await;
}

/// The time in which this process holds the lease.
struct Turn<'a> {
    discord: &'a Discord,
    intake: &'a Arc<dyn Intake>,
    /// Ends the turn: the lease is lost, or the program stops.
    halt: &'a CancellationToken,
    tasks: &'a TaskTracker,
}

/// What Discord says about connecting.
#[derive(Deserialize)]
struct Gateway {
    /// Where to.
    url: String,
    /// By how many connections.
    shards: u32,
    session_start_limit: StartLimit,
}

#[derive(Deserialize)]
struct StartLimit {
    remaining: u64,
    /// In ms.
    reset_after: u64,
}

/// Times a bot may introduce itself that are kept back for people who restart it by hand.
const KEPT_BACK: u64 = 20;

impl Turn<'_> {
    /// Connects and listens until the turn ends.
    async fn listen(&self) {
        while let Some(gateway) = self.halt.run_until_cancelled(self.may_connect()).await {
            if let Err(error) = self.connected(gateway).await {
                tracing::warn!(platform = "discord", error = named(&error), "the connection ended");
            }
        }
    }

    /// Waits until the bot may introduce itself again: each time soon after another it waits longer, over restarts too.
    async fn may_connect(&self) -> Gateway {
        loop {
            let wait = match self.discord.api.get::<Gateway>("gateway/bot").await {
                Ok(Gateway { shards, session_start_limit: limit, .. })
                    if limit.remaining <= KEPT_BACK + u64::from(shards) =>
                {
                    tracing::error!(platform = "discord", "the bot has introduced itself too often today and waits");
                    Duration::from_millis(limit.reset_after)
                }
                Ok(gateway) => {
                    sleep(self.intake.attempt(IDENTIFY).await.unwrap_or(Duration::from_secs(5))).await;
                    return gateway;
                }
                // Where nobody says where the gateway is, serenity would try Discord's own.
                Err(error) => {
                    tracing::warn!(platform = "discord", %error, "nobody says where the gateway is");
                    Duration::from_secs(10)
                }
            };
            sleep(wait).await;
        }
    }

    /// Keeps the connections until the turn ends, or they are better made anew by [`Self::may_connect`].
    async fn connected(&self, gateway: Gateway) -> serenity::Result<()> {
        let http = HttpBuilder::new(self.discord.token()).proxy(self.discord.url()).ratelimiter_disabled(true).build();
        let watch = Arc::new(Watch::new(Arc::clone(self.intake), gateway.shards));
        let ear = Ear {
            discord: self.discord.clone(),
            intake: Arc::clone(self.intake),
            tasks: self.tasks.clone(),
            watch: Arc::clone(&watch),
        };
        let mut client = serenity::client::ClientBuilder::new_with_http(http, INTENTS).raw_event_handler(ear).await?;
        *client.ws_url.lock().await = gateway.url;
        let manager: Arc<ShardManager> = Arc::clone(&client.shard_manager);
        tracing::info!(platform = "discord", "listening");
        tokio::select! {
            ended = client.start_shards(gateway.shards) => return ended,
            () = self.halt.cancelled() => {}
            () = watch.over(&manager) => {}
        }
        manager.shutdown_all().await;
        Ok(())
    }
}

/// What went wrong, without addresses and tokens.
#[allow(clippy::wildcard_enum_match_arm, reason = "serenity's errors are many, and may become more")]
fn named(error: &serenity::Error) -> &'static str {
    match error {
        serenity::Error::Gateway(_) => "the gateway closed it",
        serenity::Error::Http(_) => "a call failed",
        serenity::Error::Tungstenite(_) => "it broke",
        _ => "unknown",
    }
}
