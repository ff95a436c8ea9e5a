//! Listens to Discord's gateway, where no interactions can be sent to this machine.
//!
//! One process at a time does so, by a lease: two on one shard would both get everything. serenity keeps the connection,
//! and resumes it within the process; here is who may connect, how often, and what is heard.

use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use bot_core::update::{Intake, Unavailable};
use serde::Deserialize;
use serde_json::Value;
use serenity::all::{Context, Event, GatewayIntents, HttpBuilder, Interaction, RawEventHandler, ShardManager};
use tokio::time::{Instant, sleep};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use crate::Discord;
use crate::exchange::Door;
use crate::receive::{self, Reading};

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
        while !self.halt.is_cancelled() {
            if self.halt.run_until_cancelled(self.may_connect()).await.is_none() {
                break;
            }
            if let Err(error) = self.connected().await {
                tracing::warn!(platform = "discord", error = named(&error), "the connection ended");
            }
        }
        self.halt.cancel();
    }

    /// Waits until the bot may introduce itself again: each time soon after another it waits longer, over restarts too.
    async fn may_connect(&self) {
        loop {
            let wait = match self.discord.api.get::<Gateway>("gateway/bot").await {
                Ok(Gateway { session_start_limit: limit }) if limit.remaining <= KEPT_BACK => {
                    tracing::error!(platform = "discord", "the bot has introduced itself too often today and waits");
                    Duration::from_millis(limit.reset_after)
                }
                Ok(_) => return sleep(self.intake.attempt(IDENTIFY).await.unwrap_or(Duration::from_secs(5))).await,
                // Where nobody says where the gateway is, serenity would try Discord's own.
                Err(error) => {
                    tracing::warn!(platform = "discord", %error, "nobody says where the gateway is");
                    Duration::from_secs(10)
                }
            };
            sleep(wait).await;
        }
    }

    async fn connected(&self) -> serenity::Result<()> {
        let http = HttpBuilder::new(self.discord.token()).proxy(self.discord.url()).ratelimiter_disabled(true).build();
        let ear = Ear { discord: self.discord.clone(), intake: Arc::clone(self.intake), tasks: self.tasks.clone() };
        let mut client = serenity::client::ClientBuilder::new_with_http(http, INTENTS).raw_event_handler(ear).await?;
        let manager: Arc<ShardManager> = Arc::clone(&client.shard_manager);
        tracing::info!(platform = "discord", "listening");
        tokio::select! {
            ended = client.start_autosharded() => ended,
            () = self.halt.cancelled() => {
                manager.shutdown_all().await;
                Ok(())
            }
        }
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

/// Hears what the gateway says.
struct Ear {
    discord: Discord,
    intake: Arc<dyn Intake>,
    tasks: TaskTracker,
}

#[async_trait]
impl RawEventHandler for Ear {
    #[expect(clippy::wildcard_enum_match_arm, reason = "few events concern the bot")]
    async fn raw_event(&self, _: Context, event: Event) {
        let heard = match event {
            Event::InteractionCreate(event) => as_sent(&event.interaction).map(Heard::Interaction),
            Event::MessageCreate(event) => serde_json::to_value(event.message).map(|body| Heard::Message(body, false)),
            Event::MessageUpdate(event) => serde_json::to_value(event).map(|body| Heard::Message(body, true)),
            _ => return,
        };
        let Ok(heard) = heard else { return };
        let (discord, intake) = (self.discord.clone(), Arc::clone(&self.intake));
        self.tasks.spawn(async move { heard.work(&discord, &*intake).await });
    }
}

/// An interaction as Discord sent it: serenity leaves out what kind it is.
fn as_sent(interaction: &Interaction) -> serde_json::Result<Value> {
    let mut body = serde_json::to_value(interaction)?;
    body["type"] = u8::from(interaction.kind()).into();
    Ok(body)
}

enum Heard {
    Interaction(Value),
    /// New or changed.
    Message(Value, bool),
}

impl Heard {
    async fn work(self, discord: &Discord, intake: &dyn Intake) {
        match self {
            Self::Message(body, changed) => discord.hear(intake, body, changed).await,
            Self::Interaction(body) => match receive::interaction(&body.to_string()) {
                Ok(Reading::Completing(id, token)) => discord.suggest_nothing(id, &token).await,
                Ok(reading) => discord.take(intake, reading, Door::Call).await,
                Err(unreadable) => {
                    tracing::warn!(platform = "discord", reason = %unreadable, "an interaction cannot be read");
                }
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_serenity_has_read_can_be_read_again() {
        let user =
            json!({ "id": "7", "username": "ana", "global_name": "Ana Nube", "discriminator": "0", "avatar": null });
        let body = json!({ "id": "1400000000000000009", "application_id": "1", "type": 2, "token": "SECRET", "version": 1,
            "channel_id": "70", "context": 1, "user": user, "locale": "es-ES", "entitlements": [],
            "attachment_size_limit": 10_485_760, "authorizing_integration_owners": {}, "app_permissions": "0",
            "data": { "id": "1", "name": "start", "type": 1,
                "options": [{ "name": "code", "type": 3, "value": "abc" }] } });
        let interaction: Interaction = serde_json::from_value(body).expect("serenity reads it");
        let again = as_sent(&interaction).expect("it is written");
        match receive::interaction(&again.to_string()) {
            Ok(Reading::Asked(_, received)) => assert_eq!(received.update.sender.name, "Ana Nube"),
            other => panic!("{other:?} from {again}"),
        }
    }

    #[test]
    fn presses_are_read_again_too() {
        let user = json!({ "id": "7", "username": "ana", "global_name": "Ana", "discriminator": "0", "avatar": null });
        let message = json!({ "id": "40", "channel_id": "70", "author": user, "type": 0, "content": "", "embeds": [],
            "components": [{ "type": 1, "components": [{ "type": 2, "style": 1, "label": "x", "custom_id": "p0:a" }] }],
            "attachments": [], "mentions": [], "mention_roles": [], "mention_everyone": false, "pinned": false,
            "tts": false, "flags": 0, "timestamp": "2026-01-01T00:00:00.000000+00:00", "edited_timestamp": null });
        let body = json!({ "id": "9", "application_id": "1", "type": 3, "token": "SECRET", "version": 1,
            "channel_id": "70", "context": 1, "user": user, "locale": "es-ES", "entitlements": [], "message": message,
            "attachment_size_limit": 10_485_760, "authorizing_integration_owners": {}, "app_permissions": "0",
            "data": { "id": 2, "custom_id": "p0:abc", "component_type": 2 } });
        let interaction: Interaction = serde_json::from_value(body).expect("serenity reads it");
        let again = as_sent(&interaction).expect("it is written");
        match receive::interaction(&again.to_string()) {
            Ok(Reading::Asked(asked, _)) => assert_eq!(asked.message, Some(40)),
            other => panic!("{other:?} from {again}"),
        }
    }
}
