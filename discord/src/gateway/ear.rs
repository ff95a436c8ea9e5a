//! Hears what the gateway says, as it was sent, and hands it on.

use std::sync::Arc;
use std::time::{Duration, UNIX_EPOCH};

use bot_core::platform::Platform;
use bot_core::update::{Intake, Listens};
use serde_json::Value;
use tokio_util::task::TaskTracker;

use super::order::Order;
use super::place::Open;
use crate::Discord;
use crate::exchange::{Door, PATIENCE};
use crate::receive::{self, Reading, Unreadable, snowflake_of, written};

/// Hears what the gateway says.
pub(super) struct Ear {
    pub(super) discord: Discord,
    pub(super) intake: Arc<dyn Listens>,
    pub(super) tasks: TaskTracker,
    /// What is written in one chat is worked on in the order in which it was written.
    pub(super) order: Order,
}

impl Ear {
    /// Keeps what the gateway said and nobody can read.
    pub(super) fn keep(&self, text: &str, reason: serde_json::Error) {
        let (intake, kept, reason) = (Arc::clone(&self.intake), receive::kept(text), Unreadable::from(reason));
        tracing::warn!(platform = "discord", %reason, "what the gateway says is put aside");
        self.tasks.spawn(async move {
            let _ = intake.dead_letter(Platform::Discord, &kept, &reason.to_string()).await;
        });
    }

    /// Works on one event, beside others; few kinds of events concern the bot. `told_again`: it happened before the session went
    /// on.
    pub(super) fn hear(&self, kind: &str, body: Value, told_again: bool, open: Open) {
        let (discord, intake) = (self.discord.clone(), Arc::clone(&self.intake));
        match kind {
            "INTERACTION_CREATE" => {
                self.tasks.spawn(async move {
                    interacted(&discord, &*intake, &body, told_again).await;
                    drop(open);
                });
            }
            "MESSAGE_CREATE" | "MESSAGE_UPDATE" => {
                let changed = kind == "MESSAGE_UPDATE";
                let chat = body["channel_id"].as_str().unwrap_or_default().to_owned();
                self.order.put(&self.tasks, chat, async move {
                    discord.hear(&*intake, body, changed).await;
                    drop(open);
                });
            }
            _ => {}
        }
    }
}

async fn interacted(discord: &Discord, intake: &dyn Intake, body: &Value, told_again: bool) {
    let is_late = told_again && is_too_late(body);
    match receive::interaction(&body.to_string()) {
        Ok(Reading::Asked(_, received)) if is_late => discord.take_late(intake, *received).await,
        Ok(_) if is_late => {}
        Ok(Reading::Completing(id, token)) => discord.suggest_nothing(id, &token).await,
        Ok(reading) => discord.take(intake, reading, Door::Call).await,
        Err(unreadable) => {
            tracing::warn!(platform = "discord", reason = %unreadable, "an interaction is put aside");
            let kept = receive::kept(&body.to_string());
            let _ = intake.dead_letter(Platform::Discord, &kept, &unreadable.to_string()).await;
        }
    }
}

/// Whether Discord takes no first answer any more, as far as this machine's clock can say. Where that is wrong, either a call is
/// made in vain, or the answer comes as a message of its own.
fn is_too_late(body: &Value) -> bool {
    let made = snowflake_of(body).and_then(written).and_then(|made| u64::try_from(made).ok());
    let age = made.and_then(|made| (UNIX_EPOCH + Duration::from_millis(made)).elapsed().ok());
    age.is_some_and(|age| age >= PATIENCE)
}
