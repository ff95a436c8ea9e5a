//! Asks for what was written while nobody listened, where Discord gives a new session: that brings nothing of before.
//!
//! Only chats are asked in which an answer is waited for. What was heard all the same is known by its id.

use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;
use tokio::sync::Semaphore;
use tokio::time::sleep;

use super::ear::Ear;
use super::place::Heard;
use crate::api::CallError;
use crate::receive::snowflake_of;

/// How many chats are asked at a time: answers to people go before.
const AT_A_TIME: usize = 2;

/// How many messages are asked for at a time, the most that Discord gives.
const PAGE: usize = 100;

/// What happened within this time may have come in another order than its ids say: a minute, as ids count time.
const MARGIN: i64 = 60_000 << 22;

/// How long to wait where Discord does not answer.
const AGAIN: Duration = Duration::from_secs(5);

/// Works on what was written in these chats after the newest event that was heard before, ahead of what is written there from
/// now on. Then the session has caught up.
pub(super) fn catch_up(ear: &Arc<Ear>, heard: &Arc<Heard>, chats: Vec<String>, newest: i64) {
    let behind = Arc::new(Behind(Arc::clone(heard)));
    let few = Arc::new(Semaphore::new(AT_A_TIME));
    for chat in chats {
        let (ear_, behind, few) = (Arc::clone(ear), Arc::clone(&behind), Arc::clone(&few));
        ear.order.put(&ear.tasks, chat.clone(), async move {
            if let Ok(_turn) = few.acquire().await {
                ask(&ear_, &chat, newest - MARGIN).await;
            }
            drop(behind);
        });
    }
}

/// A session that has caught up when the last of these is dropped.
struct Behind(Arc<Heard>);

impl Drop for Behind {
    fn drop(&mut self) {
        self.0.catches_up();
    }
}

/// Works on what was written in a chat after a message, the oldest first.
async fn ask(ear: &Ear, chat: &str, mut after: i64) {
    loop {
        let route = format!("channels/{chat}/messages?limit={PAGE}&after={after}");
        let mut messages: Vec<Value> = match ear.discord.api.get(&route).await {
            Ok(messages) => messages,
            Err(CallError::TooMany(wait) | CallError::Tripped(wait)) => {
                sleep(wait).await;
                continue;
            }
            Err(error @ (CallError::Network(_) | CallError::Server(_))) => {
                tracing::warn!(platform = "discord", %error, "what was written meanwhile is asked for again");
                sleep(AGAIN).await;
                continue;
            }
            // The chat is gone, or closed to the bot.
            Err(error @ (CallError::Rejected { .. } | CallError::NoFile(_) | CallError::Unreadable)) => {
                tracing::debug!(platform = "discord", %error, "a chat is not asked what was written in it");
                return;
            }
        };
        let is_last = messages.len() < PAGE;
        messages.sort_by_key(snowflake_of);
        after = messages.last().and_then(snowflake_of).unwrap_or(after);
        for message in messages {
            ear.discord.hear(&*ear.intake, message, false).await;
        }
        if is_last {
            return;
        }
    }
}
