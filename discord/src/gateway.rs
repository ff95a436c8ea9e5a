//! Listens to Discord's gateway, where no interactions can be sent to this machine.
//!
//! One process at a time does so, by a lease: two on one shard would both get everything. Whoever listens goes on where the
//! last one left off: `line` keeps a connection and its session, `place` says what of it was worked on, and where Discord
//! gives a new session, `history` asks for what was written meanwhile. Here is who may connect, and how often.

mod closed;
mod ear;
mod history;
mod line;
mod order;
mod place;

use std::sync::Arc;
use std::time::Duration;

use bot_core::platform::Platform;
use bot_core::update::Listens;
use front::Lease;
use futures::future::join_all;
use serde::Deserialize;
use tokio::time::sleep;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use crate::Discord;
use ear::Ear;
use line::Line;
use order::Order;
use place::{Place, Places};

/// The lease that only the listening process holds.
const LEASE: Lease = Lease { name: "discord-gateway", platform: Platform::Discord, doing: "listening" };

/// The name under which it is noted how often each connection has introduced itself.
const IDENTIFY: &str = "discord-identify";

/// How long what runs may take when the program stops.
const FAREWELL: Duration = Duration::from_secs(4);

/// How long to wait where Discord or the database does not answer.
const AGAIN: Duration = Duration::from_secs(10);

/// Two connections may not introduce themselves within this time (docs/platforms.md, "Discord: gateway").
const APART: Duration = Duration::from_secs(5);

/// Listens until `stop`; then finishes what runs and gives the lease back.
pub async fn listen(discord: Discord, intake: Arc<dyn Listens>, stop: CancellationToken) {
    LEASE.while_held(&*intake, &stop, |halt| Turn::listen(&discord, &intake, halt)).await;
    LEASE.release(&*intake).await;
}

/// The time in which this process holds the lease.
struct Turn<'a> {
    discord: &'a Discord,
    intake: &'a Arc<dyn Listens>,
    /// Ends the turn: the lease is lost, the program stops, or all is better begun anew.
    halt: CancellationToken,
    ear: Arc<Ear>,
    places: Places,
    /// Where the gateway is.
    url: String,
    /// One connection introduces itself after the other.
    turnstile: tokio::sync::Mutex<()>,
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
    /// Connects, goes on where the last one left off, and listens until the turn ends.
    async fn listen(discord: &Discord, intake: &Arc<dyn Listens>, halt: CancellationToken) {
        let begins = async { tokio::join!(gateway(discord), left_off(&**intake)) };
        let Some((gateway, place)) = halt.run_until_cancelled(begins).await else { return };
        let tasks = TaskTracker::new();
        let (order, told) = (Order::default(), tasks.clone());
        let ear = Arc::new(Ear { discord: discord.clone(), intake: Arc::clone(intake), tasks: told, order });
        let (places, turnstile) = (Places::new(place, gateway.shards), tokio::sync::Mutex::default());
        let turn = Turn { discord, intake, halt, ear, places, url: gateway.url, turnstile };
        let lines = (0..gateway.shards).map(|nth| Line::new(&turn, nth, gateway.shards).keep());
        tokio::select! {
            _ = join_all(lines) => {}
            () = turn.places.keep(&**intake) => {}
        }
        tasks.close();
        let _ = tokio::time::timeout(FAREWELL, tasks.wait()).await;
        turn.places.note(&**intake).await;
    }

    /// Waits until one of the connections may introduce itself: each time soon after another it waits longer, over restarts
    /// too. Gives the chats in which an answer is waited for, as nobody hears what is written there now.
    async fn may_introduce(&self, nth: u32) -> Vec<String> {
        let _turnstile = self.turnstile.lock().await;
        loop {
            let Gateway { shards, session_start_limit: limit, .. } = gateway(self.discord).await;
            if limit.remaining > KEPT_BACK + u64::from(shards) {
                break;
            }
            tracing::error!(platform = "discord", "the bot has introduced itself too often today and waits");
            sleep(Duration::from_millis(limit.reset_after)).await;
        }
        sleep(self.intake.attempt(&format!("{IDENTIFY}-{nth}")).await.unwrap_or(APART)).await;
        if nth > 0 {
            sleep(APART).await;
            // Only the first connection hears chats with the bot.
            return Vec::new();
        }
        loop {
            match self.intake.awaited(Platform::Discord).await {
                Ok(chats) => return chats,
                Err(error) => tracing::debug!(platform = "discord", %error, "nobody says who waits to be heard"),
            }
            sleep(AGAIN).await;
        }
    }
}

/// Asks where the gateway is until somebody says it.
async fn gateway(discord: &Discord) -> Gateway {
    loop {
        match discord.api.get::<Gateway>("gateway/bot").await {
            Ok(gateway) if line::is_address(&gateway.url) => return gateway,
            Ok(_) => tracing::error!(platform = "discord", "the address of the gateway is none"),
            Err(error) => tracing::warn!(platform = "discord", %error, "nobody says where the gateway is"),
        }
        sleep(AGAIN).await;
    }
}

/// Reads where the last one left off; what cannot be read is as good as nothing.
async fn left_off(intake: &dyn Listens) -> Place {
    loop {
        match intake.left_off(LEASE.name).await {
            Ok(place) => return place.and_then(|place| serde_json::from_str(&place).ok()).unwrap_or_default(),
            Err(error) => tracing::debug!(platform = "discord", %error, "nobody says where to go on"),
        }
        sleep(AGAIN).await;
    }
}
