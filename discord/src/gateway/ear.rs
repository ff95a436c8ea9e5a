//! Hears what the gateway says, and hands it on as it was sent.

use std::sync::Arc;

use async_trait::async_trait;
use bot_core::platform::Platform;
use bot_core::update::Intake;
use serde_json::Value;
use serenity::all::{Context, Event, Interaction, RawEventHandler};
use tokio_util::task::TaskTracker;

use super::watch::Watch;
use crate::Discord;
use crate::exchange::Door;
use crate::receive::{self, Reading};

/// Hears what the gateway says.
pub(super) struct Ear {
    pub(super) discord: Discord,
    pub(super) intake: Arc<dyn Intake>,
    pub(super) tasks: TaskTracker,
    pub(super) watch: Arc<Watch>,
}

#[async_trait]
impl RawEventHandler for Ear {
    #[expect(clippy::wildcard_enum_match_arm, reason = "few events concern the bot")]
    async fn raw_event(&self, _: Context, event: Event) {
        let heard = match event {
            Event::InteractionCreate(event) => as_sent(&event.interaction).map(Heard::Interaction),
            Event::MessageCreate(event) => serde_json::to_value(event.message).map(|body| Heard::Message(body, false)),
            Event::Ready(_) => return self.watch.introduced().await,
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
                    tracing::warn!(platform = "discord", reason = %unreadable, "an interaction is put aside");
                    let _ = intake.dead_letter(Platform::Discord, "", &unreadable.to_string()).await;
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
