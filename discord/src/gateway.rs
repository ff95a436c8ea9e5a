//! Listens to Discord's gateway, where no interactions can be sent to this machine.
//!
//! One process at a time does so, by a lease: two on one shard would both get everything. serenity keeps the connection,
//! and resumes it within the process; here is who may connect, how often, and what is heard.

mod ear;
mod watch;

use std::sync::Arc;
use std::time::Duration;

use bot_core::update::{Intake, Unavailable};
use serde::Deserialize;
use serenity::all::{GatewayIntents, HttpBuilder, ShardManager};
use tokio::time::{Instant, sleep};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use crate::Discord;
use ear::Ear;
use watch::Watch;

/// The lease that only the listening process holds.
const LEASE: &str = "discord-gateway";

/// How long the lease lasts when its holder dies.
const LEASED: Duration = Duration::from_secs(30);

/// How often the lease is renewed, or asked for.
const RENEWED: Duration = Duration::from_secs(8);

/// The name under which it is noted how often the bot has introduced itself.
const IDENTIFY: &str = "discord-identify";

/// What is heard: direct messages. Interactions come without asking, and nothing privileged is needed.
const INTENTS: GatewayIntents = GatewayIntents::DIRECT_MESSAGES;

/// How long what runs may take when the program stops.
const FAREWELL: Duration = Duration::from_secs(4);

/// Listens until `stop`; then finishes what runs and gives the lease back.
pub async fn listen(discord: Discord, intake: Arc<dyn Intake>, stop: CancellationToken) {
    let tasks = TaskTracker::new();
    while !stop.is_cancelled() {
        match intake.lease(LEASE, LEASED).await {
            Ok(true) => {
                let halt = stop.child_token();
                let turn = Turn { discord: &discord, intake: &intake, halt: &halt, tasks: &tasks };
                tokio::join!(turn.keep_lease(), turn.listen());
            }
            Ok(false) => tracing::debug!(platform = "discord", "another process is listening"),
            Err(Unavailable) => tracing::warn!(platform = "discord", "the lease for listening: {Unavailable}"),
        }
        let _ = stop.run_until_cancelled(sleep(RENEWED)).await;
    }
    tasks.close();
    let _ = tokio::time::timeout(FAREWELL, tasks.wait()).await;
    intake.release(LEASE).await;
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
    /// Renews the lease until the turn ends; ends it when the lease is lost.
    async fn keep_lease(&self) {
        let mut valid = Instant::now() + LEASED;
        while self.halt.run_until_cancelled(sleep(RENEWED)).await.is_some() {
            let asked = Instant::now();
            match self.intake.lease(LEASE, LEASED).await {
                Ok(true) => valid = asked + LEASED,
                Err(Unavailable) if Instant::now() + RENEWED < valid => {}
                Ok(false) | Err(Unavailable) => {
                    tracing::warn!(platform = "discord", "the lease for listening is lost");
                    self.halt.cancel();
                }
            }
        }
    }

    /// Connects and listens until the turn ends.
    async fn listen(&self) {
        while let Some(gateway) = self.halt.run_until_cancelled(self.may_connect()).await {
            if let Err(error) = self.connected(gateway).await {
                tracing::warn!(platform = "discord", error = named(&error), "the connection ended");
            }
        }
        self.halt.cancel();
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
